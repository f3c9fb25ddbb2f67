#include "wizard/theme.h"
#include <QtGui/QFontDatabase>
#include <QtWidgets/QFrame>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyle>

// What the theme does to one widget: its font and its frame.

using namespace Qt::StringLiterals;

namespace Theme {

namespace {

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
