#include "wizard/focuswalk.h"
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QButtonGroup>
#include <algorithm>

namespace FocusWalk {

/// Of buttons that exclude each other Tab stops at the one that holds.
static bool takesTab(const QWidget *widget, const QWidget *window)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const QButtonGroup *group = button ? button->group() : nullptr;
    if (group && group->exclusive() && group->checkedButton())
        return button->isChecked() && button->isEnabled() && button->isVisibleTo(window);
    return widget->focusPolicy() & Qt::TabFocus && widget->isEnabled() && widget->isVisibleTo(window) && !widget->focusProxy();
}

void toRegion(const QWidget &window, const QList<QWidget *> &regions, int by)
{
    const QWidget *focus = window.focusWidget();
    qsizetype now = -1;
    for (qsizetype i = 0; i < regions.size(); ++i) {
        if (focus && (regions[i] == focus || regions[i]->isAncestorOf(focus)))
            now = i;
    }
    for (qsizetype tries = 1; tries <= regions.size(); ++tries) {
        QWidget *region = regions[(now + by * tries + regions.size() * tries) % regions.size()];
        QWidget *first = region;
        while (first && !(takesTab(first, &window) && (first == region || region->isAncestorOf(first)))) {
            first = first->nextInFocusChain();
            if (first == region)
                first = nullptr;
        }
        if (first)
            return first->setFocus(Qt::TabFocusReason);
    }
}

QList<QWidget *> stops(const QWidget &window, const std::function<int(const QWidget &)> &roomOf)
{
    QList<QWidget *> rooms[4];
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (takesTab(widget, &window) && widget->window() == &window)
            rooms[roomOf(*widget)] << widget;
    }
    std::ranges::sort(rooms[1], [](const QWidget *a, const QWidget *b) {
        const int ax = a->mapTo(a->window(), QPoint()).x();
        const int bx = b->mapTo(b->window(), QPoint()).x();
        return a->layoutDirection() == Qt::RightToLeft ? ax > bx : ax < bx;
    });
    return rooms[0] + rooms[1] + rooms[2] + rooms[3];
}

bool toNext(const QWidget &window, const QList<QWidget *> &stops, bool forward)
{
    if (stops.isEmpty())
        return false;
    const qsizetype now = stops.indexOf(window.focusWidget());
    const qsizetype to = forward ? now + 1 : (now < 0 ? stops.size() : now) - 1;
    stops[(to + stops.size()) % stops.size()]->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace FocusWalk
