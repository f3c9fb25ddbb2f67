#include "wizard/rungpaint.h"
#include "wizard/theme.h"
#include <QtGui/QPainter>

std::optional<State> stateOf(Rung rung)
{
    switch (rung) {
    case Rung::NotReached: return {};
    case Rung::Waiting: return State::Running;
    case Rung::Fine: return State::Good;
    case Rung::Failed: return State::Problem;
    case Rung::Skipped: return State::NotApplicable;
    }
    Q_UNREACHABLE();
}

namespace RungPaint {

void openDot(QPainter *painter, QPointF centre, const QColor &surface)
{
    painter->setPen(QPen(Theme::color(Theme::Role::Control), 1.5));
    painter->setBrush(surface);
    painter->drawEllipse(centre, 3.5, 3.5);
}

QPen line(Rung rung)
{
    if (rung == Rung::NotReached)
        return QPen(Theme::color(Theme::Role::Control), 2, Qt::DotLine);
    if (rung == Rung::Waiting)
        return QPen(Theme::color(Theme::Role::Accent), 2, Qt::DashLine);
    return QPen(Theme::color(Theme::Role::Good), 2);
}

} // namespace RungPaint
