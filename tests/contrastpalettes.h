#pragma once
#include <QtGui/QPalette>
#include <utility>
#include <vector>

/// Palettes of systems that want contrast, and some that no one should choose.
namespace ContrastPalettes {

inline QPalette of(QRgb window, QRgb text, QRgb highlight, QRgb highlighted, QRgb buttonText, QRgb disabled)
{
    QPalette palette(QColor::fromRgb(window), QColor::fromRgb(window)); // Links stay the blue of Qt, as they do on Windows.
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ToolTipText, QPalette::BrightText})
        palette.setColor(role, QColor::fromRgb(text));
    for (const QPalette::ColorRole role : {QPalette::Base, QPalette::AlternateBase, QPalette::ToolTipBase})
        palette.setColor(role, QColor::fromRgb(window));
    palette.setColor(QPalette::ButtonText, QColor::fromRgb(buttonText));
    palette.setColor(QPalette::Highlight, QColor::fromRgb(highlight));
    palette.setColor(QPalette::HighlightedText, QColor::fromRgb(highlighted));
    QColor hint = QColor::fromRgb(text);
    hint.setAlpha(128);
    palette.setColor(QPalette::PlaceholderText, hint);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(disabled));
    return palette;
}

/// By name: the four themes of Windows 11, two of Windows 10, and strange ones.
inline std::vector<std::pair<const char *, QPalette>> all()
{
    QPalette strange = of(0x2B0A3D, 0x9D7BB0, 0x55206B, 0x7A3B92, 0xFF00FF, 0x3A1A4C);
    strange.setColor(QPalette::Base, QColor::fromRgb(0xFFF000));
    strange.setColor(QPalette::Text, QColor::fromRgb(0xFFFFFF));
    strange.setColor(QPalette::Button, QColor::fromRgb(0x00C8C8));
    return {{"aquatic", of(0x202020, 0xFFFFFF, 0x8EE3F0, 0x263B50, 0xFFFFFF, 0xA6A6A6)},
            {"desert", of(0xFFFAEF, 0x3D3D3D, 0x903909, 0xFFF5E3, 0x202020, 0x676767)},
            {"dusk", of(0x2D3236, 0xFFFFFF, 0xA1BFDE, 0x212D3B, 0xB6F6F0, 0xA6A6A6)},
            {"night-sky", of(0x000000, 0xFFFFFF, 0xD6B4FD, 0x2B2B2B, 0xFFEE32, 0xA6A6A6)},
            {"black", of(0x000000, 0xFFFFFF, 0x1AEBFF, 0x000000, 0xFFFFFF, 0x3FF23F)},
            {"white", of(0xFFFFFF, 0x000000, 0x37006E, 0xFFFFFF, 0x000000, 0x600000)},
            {"qt-on-black", QPalette(Qt::white, Qt::black)},
            {"one-colour", of(0x808080, 0x808080, 0x808080, 0x808080, 0x808080, 0x808080)},
            {"strange", strange}};
}

} // namespace ContrastPalettes
