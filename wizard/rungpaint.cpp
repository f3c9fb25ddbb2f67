#include "wizard/rungpaint.h"
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

void openDot(QPainter *painter, QPointF centre, const QColor &surface, Theme::Role ink)
{
    painter->setPen(QPen(Theme::color(ink), 1.5));
    painter->setBrush(surface);
    painter->drawEllipse(centre, 3.5, 3.5);
}

Theme::Role role(Rung rung)
{
    return rung == Rung::NotReached ? Theme::Role::Control : rung == Rung::Waiting ? Theme::Role::Accent : Theme::Role::Good;
}

QPen line(Rung rung, Theme::Role ink)
{
    const Qt::PenStyle style = rung == Rung::NotReached ? Qt::DotLine : rung == Rung::Waiting ? Qt::DashLine : Qt::SolidLine;
    return QPen(Theme::color(ink), 2, style);
}

} // namespace RungPaint
