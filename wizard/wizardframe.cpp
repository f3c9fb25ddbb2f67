#include "wizard/wizardframe.h"
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QWizard>

namespace {

/// The layout, at any depth below \p layout, that holds \p widget itself.
QBoxLayout *layoutOf(QLayout *layout, const QWidget *widget)
{
    for (int i = 0; layout && i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (item->widget() == widget)
            return qobject_cast<QBoxLayout *>(layout);
        if (QBoxLayout *found = layoutOf(item->layout(), widget))
            return found;
    }
    return nullptr;
}

} // namespace

QBoxLayout *WizardFrame::buttonRow(const QWizard &wizard)
{
    const QAbstractButton *button = wizard.button(QWizard::CancelButton);
    return layoutOf(button->parentWidget()->layout(), button);
}

void WizardFrame::place(const QWizard &wizard, QWidget *rail, QWidget *chain, QWidget *status)
{
    const QWidget *frame = wizard.page(wizard.pageIds().constFirst())->parentWidget();
    if (auto *column = qobject_cast<QVBoxLayout *>(frame->layout()); column && column->indexOf(chain) < 0)
        column->insertWidget(0, chain);
    rail->parentWidget()->layout()->setContentsMargins(0, 0, 0, 0);
    if (QBoxLayout *row = buttonRow(wizard); row && row->indexOf(status) < 0) {
        row->insertWidget(0, status, 1);
        row->setSpacing(8);
    }
}
