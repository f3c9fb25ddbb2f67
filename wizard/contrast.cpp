#include "wizard/contrast.h"
#include <cmath>
#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace Contrast {

namespace {

constexpr double forText = 4.5;

double luminance(const QColor &color)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

bool isReadableOn(const QColor &text, std::initializer_list<QColor> surfaces)
{
    return std::ranges::all_of(surfaces, [&](const QColor &surface) { return ratio(text, surface) >= forText; });
}

/// The first that can be read on all surfaces; else black or white, of which one can be read on any single one.
QColor firstReadable(std::initializer_list<QColor> candidates, std::initializer_list<QColor> surfaces)
{
    for (const QColor &candidate : candidates) {
        if (isReadableOn(candidate, surfaces))
            return candidate;
    }
    return isReadableOn(Qt::white, surfaces) ? Qt::white : Qt::black;
}

bool isPureExtreme(const QColor &color)
{
    return color.rgb() == 0xFF000000 || color.rgb() == 0xFFFFFFFF;
}

/// Text in every group, as windows that are not active and controls that are off are read as well.
void mendGroup(QPalette &palette, QPalette::ColorGroup group)
{
    const auto of = [&](QPalette::ColorRole role) { return palette.color(group, role); };
    const auto set = [&](QPalette::ColorRole role, const QColor &color) {
        if (of(role) != color)
            palette.setColor(group, role, color);
    };
    const QColor window = of(QPalette::Window);
    set(QPalette::WindowText, firstReadable({of(QPalette::WindowText), palette.color(QPalette::Active, QPalette::WindowText)}, {window}));
    const QColor text = of(QPalette::WindowText);
    for (const QPalette::ColorRole surface : {QPalette::Base, QPalette::AlternateBase, QPalette::Button, QPalette::ToolTipBase}) {
        if (!isReadableOn(text, {of(surface)}))
            set(surface, window);
    }
    set(QPalette::Text, firstReadable({of(QPalette::Text), text}, {of(QPalette::Base), of(QPalette::AlternateBase)}));
    set(QPalette::ButtonText, firstReadable({of(QPalette::ButtonText), text}, {of(QPalette::Button)}));
    set(QPalette::ToolTipText, firstReadable({of(QPalette::ToolTipText), text}, {of(QPalette::ToolTipBase)}));
    // Second text stands on the window, in fields and on cards.
    for (const QPalette::ColorRole role : {QPalette::PlaceholderText, QPalette::Link, QPalette::LinkVisited, QPalette::BrightText})
        set(role, firstReadable({of(role), text}, {window, of(QPalette::Base)}));
    set(QPalette::HighlightedText, firstReadable({of(QPalette::HighlightedText), window, text}, {of(QPalette::Highlight)}));
}

} // namespace

double ratio(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

bool isWanted(const QPalette &system)
{
#ifdef Q_OS_WIN
    HIGHCONTRASTW setting{};
    setting.cbSize = sizeof setting;
    if (SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof setting, &setting, 0) && (setting.dwFlags & HCF_HIGHCONTRASTON))
        return true;
#endif
    return isPureExtreme(system.color(QPalette::Window)) && isPureExtreme(system.color(QPalette::WindowText))
           && system.color(QPalette::Window) != system.color(QPalette::WindowText);
}

QPalette readable(QPalette system)
{
    // A translucent colour, as Qt makes for hints, has no contrast of its own. Each is set, as Qt fills in what is not.
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        for (int role = 0; role < QPalette::NColorRoles; ++role) {
            QColor color = system.color(group, QPalette::ColorRole(role));
            color.setAlpha(255);
            system.setColor(group, QPalette::ColorRole(role), color);
        }
        mendGroup(system, group);
    }
    return system;
}

QColor color(Theme::Role role, const QPalette &readable)
{
    const QColor window = readable.color(QPalette::Window);
    const QColor base = readable.color(QPalette::Base);
    const QColor text = readable.color(QPalette::WindowText);
    const auto accent = [&] { return firstReadable({readable.color(QPalette::Highlight), text}, {window, base}); };
    switch (role) {
    case Theme::Role::Window:
    case Theme::Role::Alternate:
    case Theme::Role::Rail:
    case Theme::Role::Code: return window;
    case Theme::Role::Base: return base;
    case Theme::Role::Accent: return accent();
    case Theme::Role::OnAccent: return firstReadable({readable.color(QPalette::HighlightedText), window}, {accent()});
    case Theme::Role::OnPrimary: return readable.color(QPalette::ButtonText);
    case Theme::Role::Selection: return readable.color(QPalette::Highlight);
    case Theme::Role::OnSelection: return readable.color(QPalette::HighlightedText);
    default: return text;
    }
}

} // namespace Contrast
