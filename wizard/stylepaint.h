#pragma once
#include <QtCore/QRect>

class QPainter;
class QStyleOption;

/// What the style draws by itself, in colours of the theme.
namespace StylePaint {

/// Surface and border of a field.
void field(const QStyleOption *option, QPainter *painter);
/// A check box, or a radio button where \p round.
void indicator(const QStyleOption *option, QPainter *painter, bool round);
void frame(const QStyleOption *option, QPainter *painter, double width);
/// 2 wide, inside \p rect.
void focusRing(const QRect &rect, QPainter *painter);

// Under high contrast no style sheet draws buttons and bars, and Fusion's shades of black are black.

/// A plain surface with a border: a thick one where it is on, pressed or the default.
void plainButton(const QStyleOption *option, QPainter *painter);
void plainBar(const QRect &groove, const QRect &slider, QPainter *painter);

} // namespace StylePaint
