#include "wizard/focusring.h"
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QFocusFrame>

using namespace Qt::StringLiterals;

FocusRing::FocusRing(QWidget *window) : QObject(window), m_frame(new QFocusFrame(window))
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { moveTo(now); });
}

void FocusRing::moveTo(QWidget *widget)
{
    const auto *window = qobject_cast<QWidget *>(parent());
    const bool ours = widget && window->isAncestorOf(widget) && widget->window() == window;
    const bool paintsItsOwn = ours && (widget->property("focusRing") == u"none"_s || qobject_cast<QAbstractItemView *>(widget));
    m_frame->setWidget(ours && !paintsItsOwn ? widget : nullptr);
}
