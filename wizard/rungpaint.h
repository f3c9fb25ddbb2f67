#pragma once
#include "checks/finding.h"
#include "wizard/ladder.h"
#include <QtGui/QPen>

class QPainter;

/// How a rung looks as a state; nothing where it is an open dot.
std::optional<State> stateOf(Rung rung);

/// What every drawn ladder shares, lying or upright.
namespace RungPaint {

/// The line that leads to a rung: dots where nobody came, dashes where one waits.
QPen line(Rung rung);
void openDot(QPainter *painter, QPointF centre, const QColor &surface);

} // namespace RungPaint
