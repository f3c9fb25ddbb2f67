#include "wizard/filedrop.h"
#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QDragEnterEvent>
#include <QtWidgets/QWidget>

FileDrop::FileDrop(QWidget *target) : QObject(target)
{
    target->setAcceptDrops(true);
    target->installEventFilter(this);
}

bool FileDrop::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::DragEnter) {
        auto *drag = static_cast<QDragEnterEvent *>(event);
        if (!drag->mimeData()->hasUrls())
            return false;
        Q_EMIT hovering(true);
        drag->acceptProposedAction();
        return true;
    }
    if (event->type() == QEvent::DragLeave) {
        Q_EMIT hovering(false);
        return true;
    }
    if (event->type() != QEvent::Drop)
        return false;
    auto *drop = static_cast<QDropEvent *>(event);
    Q_EMIT hovering(false);
    const QList<QUrl> urls = drop->mimeData()->urls();
    if (!urls.isEmpty() && urls.constFirst().isLocalFile())
        Q_EMIT dropped(urls.constFirst().toLocalFile());
    drop->acceptProposedAction();
    return true;
}
