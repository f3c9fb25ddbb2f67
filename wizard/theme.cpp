#include "wizard/theme.h"
#include "wizard/contrast.h"
#include "wizard/style.h"
#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;

namespace Theme {

namespace {

const Shade &shade(Role role)
{
    return shades[size_t(role)];
}

QColor of(const Shade &shade, bool dark)
{
    return QColor::fromRgb(dark ? shade.dark : shade.light);
}

bool isDarkPalette(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

} // namespace

QColor color(Role role)
{
    return isHighContrast() ? Contrast::color(role, QApplication::palette()) : of(shade(role), isDark());
}

Role role(State state)
{
    return state == State::Running ? Role::Accent : Role(int(Role::Problem) + int(state));
}

QColor color(State state)
{
    return color(role(state));
}

QColor tint(State state)
{
    if (isHighContrast())
        return color(Role::Window);
    return of(tints[state == State::Running ? size_t(State::Note) : size_t(state)], isDark());
}

bool isDark()
{
    return isDarkPalette(QApplication::palette());
}

bool isHighContrast()
{
    const QRgb window = QApplication::palette().color(QPalette::Window).rgb() & RGB_MASK;
    return window != shade(Role::Window).light && window != shade(Role::Window).dark;
}

QPalette palette(bool dark)
{
    const auto of = [dark](Role role) { return Theme::of(shade(role), dark); };
    QPalette palette;
    palette.setColor(QPalette::Window, of(Role::Window));
    palette.setColor(QPalette::Base, of(Role::Base));
    palette.setColor(QPalette::Button, of(Role::Base));
    palette.setColor(QPalette::AlternateBase, of(Role::Alternate));
    palette.setColor(QPalette::ToolTipBase, of(Role::Base));
    palette.setColor(QPalette::ToolTipText, of(Role::Text));
    palette.setColor(QPalette::Mid, of(Role::Line));
    palette.setColor(QPalette::Midlight, of(Role::Line));
    palette.setColor(QPalette::Light, of(Role::Base));
    palette.setColor(QPalette::Dark, of(Role::Control));
    palette.setColor(QPalette::Shadow, of(Role::Control));
    palette.setColor(QPalette::WindowText, of(Role::Text));
    palette.setColor(QPalette::Text, of(Role::Text));
    palette.setColor(QPalette::ButtonText, of(Role::Text));
    palette.setColor(QPalette::BrightText, of(Role::Problem));
    palette.setColor(QPalette::PlaceholderText, of(Role::SecondText));
    palette.setColor(QPalette::Link, of(Role::Accent));
    palette.setColor(QPalette::LinkVisited, of(Role::Accent));
    palette.setColor(QPalette::Highlight, of(Role::Accent));
    palette.setColor(QPalette::HighlightedText, of(Role::OnAccent));
    for (const QPalette::ColorRole text : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, text, of(Role::NotApplicable));
    return palette;
}

static void applyWith(const QPalette &palette)
{
    Style::install();
    QApplication::setPalette(palette);
    QApplication::setFont(font(Font::Body));
}

void apply(Choice choice)
{
    Style::install();
    QApplication::setPalette(QPalette()); // What the system says, without ours on top.
    const QPalette system = QApplication::palette();
    if (choice == Choice::System && Contrast::isWanted(system))
        return applyContrast(system);
    applyWith(palette(choice == Choice::Dark || (choice == Choice::System && isDarkPalette(system))));
    qApp->setStyleSheet(styleSheet()); // Its colours are those of the palette.
}

void applyContrast(const QPalette &system)
{
    applyWith(Contrast::readable(system));
    // Where the last sheet goes, Qt gives every widget back the font from before it: a sheet without a rule takes its place.
    if (!qApp->styleSheet().isEmpty())
        qApp->setStyleSheet(u"/* The system's colours. */"_s);
}

} // namespace Theme
