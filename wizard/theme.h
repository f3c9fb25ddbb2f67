#pragma once
#include "checks/finding.h"
#include <QtGui/QColor>
#include <QtGui/QFont>
#include <QtGui/QPalette>
#include <array>

class QFrame;
class QPushButton;
class QWidget;

/// Colours, fonts and the style sheet, by role. Nothing here is remembered: what holds is read from the application's palette,
/// so a widget that asks when it paints always follows a change.
namespace Theme {

enum class Choice { System, Light, Dark };

/// What a colour is for. From Problem on they are the states, in the order of State.
enum class Role {
    Window,
    Base,
    Alternate,
    Rail,
    Code,
    Line,    ///< Decoration only: too faint to carry meaning.
    Control, ///< Borders of what one can operate.
    Text,
    SecondText,
    Accent, ///< Links, focus, what runs.
    OnAccent,
    OnPrimary, ///< On the one loud button, which under high contrast is one like others.
    Selection,
    OnSelection, ///< Text of a row that is selected.
    Problem,
    Warning,
    Unanswered,
    Missing,
    Note,
    NotApplicable,
    Good,
};

struct Shade
{
    QRgb light;
    QRgb dark;
};

/// Every colour by role. Contrast is tested: text 4.5, borders, icons and focus 3 on every surface where they may stand.
inline constexpr std::array<Shade, 21> shades{{
    {0xF4F6F8, 0x1B2027}, // Window
    {0xFFFFFF, 0x232A33}, // Base
    {0xF8F9FB, 0x272F39}, // Alternate
    {0xE9EDF2, 0x151A20}, // Rail
    {0xF1F4F7, 0x1B2027}, // Code
    {0xD3DAE2, 0x3A444F}, // Line
    {0x7B8694, 0x8592A1}, // Control
    {0x1A232E, 0xE9EDF2}, // Text
    {0x4A5563, 0xB4BFCB}, // SecondText
    {0x0B5CAD, 0x76B5F3}, // Accent
    {0xFFFFFF, 0x0E1B29}, // OnAccent
    {0xFFFFFF, 0x0E1B29}, // OnPrimary
    {0xDEEAF6, 0x2A3F55}, // Selection
    {0x1A232E, 0xE9EDF2}, // OnSelection
    {0xB3261E, 0xFF938A}, // Problem
    {0x8A5200, 0xF0B95E}, // Warning
    {0x6A3AB2, 0xC7ABF7}, // Unanswered
    {0x4F5B6A, 0xAEB9C6}, // Missing
    {0x1F5C94, 0x84BEF4}, // Note
    {0x5B6673, 0xA3AFBC}, // NotApplicable
    {0x1A6E3C, 0x6CCB92}, // Good
}};

/// Backgrounds of bands by state, from Problem to Good; never of a list row. NotApplicable has none: it is Base.
inline constexpr std::array<Shade, 7> tints{{
    {0xFBE9E7, 0x47272A},
    {0xFCF0DA, 0x3E321C},
    {0xF1EBFA, 0x352C4A},
    {0xECEFF3, 0x2C343E},
    {0xE6F0F9, 0x22364A},
    {0xFFFFFF, 0x232A33},
    {0xE7F4EB, 0x203A2C},
}};

/// The colour as it holds now; under high contrast one of the system's palette.
QColor color(Role role);
QColor color(State state);
/// Background of a band that speaks of \p state; under high contrast the window's.
QColor tint(State state);
/// Running has the accent.
Role role(State state);

bool isDark();
/// The system wants its own colours: no palette of ours but what Contrast mends, no style sheet, tints become frames.
bool isHighContrast();

/// Fills the application's palette, font and style sheet. Call it at the start, after a new choice, and on QEvent::ThemeChange.
void apply(Choice choice);
/// What apply() does where the system wants contrast and has the colours of \p system.
void applyContrast(const QPalette &system);
QPalette palette(bool dark);
QString styleSheet();

enum class Font { Verdict, PageTitle, DetailTitle, Heading, Strong, Body, Small, SmallStrong, Code };
/// By factor of the system's font, which counts as 10 points at least.
QFont font(Font font);

/// Makes a frame a card: base with a hairline and round corners. \p drop draws the line dashed: something may be dropped there.
void makeCard(QFrame *frame, bool drop = false);
/// Makes a frame a band in the tint of a state; under high contrast a frame 2 wide.
void makeBand(QFrame *frame, State state);
/// The one loud button of a page.
void setPrimary(QPushButton *button, bool primary);
/// Gives a style sheet's property a new value and lets the widget look at it.
void setLook(QWidget *widget, const char *property, const QVariant &value);

} // namespace Theme
