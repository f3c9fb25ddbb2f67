#include "wizard/theme.h"
#include "wizard/style.h"
#include <QtGui/QFontDatabase>
#include <QtWidgets/QApplication>
#include <QtWidgets/QFrame>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyle>
#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

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

bool isPureExtreme(const QColor &color)
{
    return color.rgb() == 0xFF000000 || color.rgb() == 0xFFFFFFFF;
}

bool systemWantsContrast(const QPalette &system)
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

QColor ofSystem(Role role)
{
    const QPalette palette = QApplication::palette();
    switch (role) {
    case Role::Window:
    case Role::Alternate:
    case Role::Rail:
    case Role::Code: return palette.color(QPalette::Window);
    case Role::Base: return palette.color(QPalette::Base);
    case Role::Accent: return palette.color(QPalette::Highlight);
    case Role::Selection: return palette.color(QPalette::Highlight);
    case Role::OnAccent: return palette.color(QPalette::HighlightedText);
    default: return palette.color(QPalette::WindowText);
    }
}

bool isDarkPalette(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QFont baseFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (font.pointSizeF() < 10)
        font.setPointSizeF(10);
    return font;
}

QFont scaled(QFont font, double factor, QFont::Weight weight)
{
    font.setPointSizeF(baseFont().pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

} // namespace

QColor color(Role role)
{
    return isHighContrast() ? ofSystem(role) : of(shade(role), isDark());
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

void apply(Choice choice)
{
    Style::install();
    QApplication::setPalette(QPalette()); // What the system says, without ours on top.
    const QPalette system = QApplication::palette();
    const bool contrast = choice == Choice::System && systemWantsContrast(system);
    if (!contrast)
        QApplication::setPalette(palette(choice == Choice::Dark || (choice == Choice::System && isDarkPalette(system))));
    QApplication::setFont(baseFont());
    qApp->setStyleSheet(contrast ? QString() : styleSheet());
}

QString styleSheet()
{
    QString sheet = uR"(
QFrame[card="true"] { background: @Base; border: 1px solid @Line; border-radius: 6px; }
QFrame[card="first"] { background: @Base; border: 1px solid @Control; border-radius: 6px; }
QFrame[card="drop"] { background: @Base; border: 1px dashed @Control; border-radius: 6px; }
QFrame[card="over"] { background: @Selection; border: 1px dashed @Accent; border-radius: 6px; }
QFrame[band="0"] { background: %tint0; border: 1px solid @Problem; border-radius: 6px; }
QFrame[band="1"] { background: %tint1; border-radius: 4px; }
QFrame[band="2"] { background: %tint2; border: 1px solid @Unanswered; border-radius: 6px; }
QFrame[band="3"] { background: %tint3; border-radius: 4px; }
QFrame[band="4"] { background: %tint4; border-radius: 4px; }
QFrame[band="6"] { background: %tint6; border: 1px solid @Good; border-radius: 6px; }
QPushButton { background: @Base; color: @Text; border: 1px solid @Control; border-radius: 4px; padding: 4px 12px; min-height: 20px; }
QPushButton[small="true"] { padding: 2px 10px; min-height: 20px; }
QPushButton:hover { background: @Alternate; border-color: @Text; }
QPushButton:pressed { background: @Selection; }
QPushButton:disabled { color: @NotApplicable; border-color: @Line; }
QPushButton[primary="true"] { background: @Accent; color: @OnAccent; border-color: @Accent; }
QPushButton[primary="true"]:hover { border-color: @Text; }
QPushButton[primary="true"]:disabled { background: @Base; color: @NotApplicable; border-color: @Line; }
QPushButton[link="true"] { background: transparent; color: @Accent; border: none; padding: 4px 2px; }
QPushButton[link="true"]:hover { text-decoration: underline; }
QToolButton[segment] { background: @Base; color: @Text; border: 1px solid @Control; border-right-color: @Line; border-left: none;
    padding: 4px 10px; min-height: 18px; border-radius: 0; }
QToolButton[segment]:hover { background: @Alternate; }
QToolButton[segment]:checked { background: @Selection; border-bottom: 3px solid @Accent; padding-bottom: 2px; }
QToolButton[segment="first"], QToolButton[segment="only"] { border-left: 1px solid @Control; border-top-left-radius: 4px; border-bottom-left-radius: 4px; }
QToolButton[segment="last"], QToolButton[segment="only"] { border-right-color: @Control; border-top-right-radius: 4px; border-bottom-right-radius: 4px; }
QToolButton[railMenu="true"] { color: @Accent; border: none; padding: 4px 6px; }
QToolButton[railMenu="true"]::menu-indicator { image: none; }
QToolButton[railMenu="true"]:hover { text-decoration: underline; }
QToolButton[fold="true"] { color: @Text; border: none; padding: 4px; }
QToolTip { background: @Base; color: @Text; border: 1px solid @Control; padding: 4px; }
)"_s;
    for (int state = 0; state < int(tints.size()); ++state)
        sheet.replace(u"%tint%1"_s.arg(state), tint(State(state)).name());
    // The longer name first: "Line" is no beginning of another, but "Code" or "Text" might become one.
    static const QList<std::pair<QString, Role>> names{
        {u"@OnAccent"_s, Role::OnAccent}, {u"@Accent"_s, Role::Accent},         {u"@Alternate"_s, Role::Alternate},
        {u"@Base"_s, Role::Base},         {u"@Control"_s, Role::Control},       {u"@Line"_s, Role::Line},
        {u"@Rail"_s, Role::Rail},         {u"@Selection"_s, Role::Selection},   {u"@Text"_s, Role::Text},
        {u"@Problem"_s, Role::Problem},   {u"@Unanswered"_s, Role::Unanswered}, {u"@NotApplicable"_s, Role::NotApplicable},
        {u"@Good"_s, Role::Good},
    };
    for (const auto &[name, role] : names)
        sheet.replace(name, color(role).name());
    return sheet;
}

QFont font(Font font)
{
    const QFont base = baseFont();
    switch (font) {
    case Font::Verdict: return scaled(base, 1.6, QFont::DemiBold);
    case Font::PageTitle: return scaled(base, 1.5, QFont::DemiBold);
    case Font::DetailTitle: return scaled(base, 1.15, QFont::DemiBold);
    case Font::Heading: return scaled(base, 1.08, QFont::DemiBold);
    case Font::Strong: return scaled(base, 1, QFont::DemiBold);
    case Font::Body: return base;
    case Font::Small: return scaled(base, 0.92, QFont::Normal);
    case Font::SmallStrong: return scaled(base, 0.92, QFont::DemiBold);
    case Font::Code: return scaled(QFontDatabase::systemFont(QFontDatabase::FixedFont), 0.92, QFont::Normal);
    }
    return base;
}

void setLook(QWidget *widget, const char *property, const QVariant &value)
{
    if (widget->property(property) == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    // A style sheet that polishes twice before the first show brings back a font from before.
    if (widget->testAttribute(Qt::WA_WState_Polished))
        widget->style()->polish(widget);
    widget->updateGeometry();
    widget->update();
}

void makeCard(QFrame *frame, bool drop)
{
    frame->setFrameShape(QFrame::StyledPanel); // For high contrast; else the style sheet draws it.
    setLook(frame, "card", drop ? u"drop"_s : u"true"_s);
}

void makeBand(QFrame *frame, State state)
{
    frame->setFrameShape(QFrame::Box);
    frame->setLineWidth(2);
    setLook(frame, "band", QString::number(int(state)));
}

void setPrimary(QPushButton *button, bool primary)
{
    button->setFont(font(primary ? Font::Strong : Font::Body));
    setLook(button, "primary", primary);
}

} // namespace Theme
