#pragma once
#include "checks/finding.h"
#include "wizard/ladder.h"
#include "wizard/theme.h"
#include <QtGui/QPen>

class QPainter;

/// How a rung looks as a state; nothing where it is an open dot.
std::optional<State> stateOf(Rung rung);

/// What every drawn ladder shares, lying or upright.
namespace RungPaint {

/// The colour of the line that leads to a rung.
Theme::Role role(Rung rung);
/// That line in \p ink: dots where nobody came, dashes where one waits.
QPen line(Rung rung, Theme::Role ink);
void openDot(QPainter *painter, QPointF centre, const QColor &surface, Theme::Role ink = Theme::Role::Control);

} // namespace RungPaint
