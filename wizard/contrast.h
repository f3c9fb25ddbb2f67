#pragma once
#include "wizard/theme.h"

/// High contrast: the colours are the system's, and only what could not be read is mended.
namespace Contrast {

/// As WCAG 2.1 defines it, from 1 to 21.
double ratio(const QColor &a, const QColor &b);

/// The setting of Windows is on, or the palette has a window and text of pure extremes.
bool isWanted(const QPalette &system);

/// \p system, where every text reaches 4.5 on its surface and window text on every surface. A colour that does not is replaced by another
/// of the palette; where text and window themselves are too alike, by black or white. Qt gives links the blue of paper on any window.
QPalette readable(QPalette system);

/// The colour of a role in a palette that is readable.
QColor color(Theme::Role role, const QPalette &readable);

} // namespace Contrast
