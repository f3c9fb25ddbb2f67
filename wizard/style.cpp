#include "wizard/style.h"
#include "wizard/icons.h"
#include "wizard/stylepaint.h"
#include "wizard/theme.h"
#include <QtCore/QPointer>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QTextEdit>
#include <QtWidgets/QWizard>

using namespace Qt::StringLiterals;

namespace {

constexpr int controlHeight = 30;
constexpr int indicatorSize = 16;
constexpr int fieldPadding = 6;
constexpr int ringDistance = 4; // Of its outer edge: 2 away and 2 wide.

bool isLayoutMargin(QStyle::PixelMetric metric)
{
    return metric == QStyle::PM_LayoutLeftMargin || metric == QStyle::PM_LayoutRightMargin || metric == QStyle::PM_LayoutTopMargin
           || metric == QStyle::PM_LayoutBottomMargin;
}

} // namespace

Style::Style() : QProxyStyle(u"Fusion"_s)
{
}

void Style::install()
{
    static QPointer<Style> installed;
    if (installed)
        return;
    installed = new Style;
    QApplication::setStyle(installed);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    // QWizard asks without a widget while it lays out.
    if (isLayoutMargin(metric) && (!widget || qobject_cast<const QWizard *>(widget)))
        return 0;
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin: return ringDistance;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return indicatorSize;
    case PM_RadioButtonLabelSpacing:
    case PM_CheckBoxLabelSpacing: return 8;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_ButtonIconSize:
    case PM_SmallIconSize: return 16;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget: return 1;
    case SH_FocusFrame_Mask: return 0;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == PE_FrameFocusRect && !qobject_cast<const QAbstractItemView *>(widget))
        return; // The ring shows it.
    if (element == PE_IndicatorRadioButton)
        return StylePaint::indicator(option, painter, true);
    if (element == PE_IndicatorCheckBox)
        return StylePaint::indicator(option, painter, false);
    if (element == PE_PanelLineEdit) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            return StylePaint::field(option, painter);
        return;
    }
    if (element == PE_FrameLineEdit)
        return StylePaint::field(option, painter);
    const bool isButton = element == PE_PanelButtonCommand || element == PE_PanelButtonTool || element == PE_PanelButtonBevel;
    if (isButton && Theme::isHighContrast())
        return StylePaint::plainButton(option, painter);
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == CE_FocusFrame)
        return StylePaint::focusRing(option->rect, painter);
    const bool isTextFrame = qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
    if (element == CE_ShapedFrame && (isTextFrame || Theme::isHighContrast())) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->frameShape != QFrame::NoFrame)
            StylePaint::frame(option, painter, isTextFrame ? 1 : std::max(1, frame->lineWidth));
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar && Theme::isHighContrast())
        return StylePaint::plainBar(option->rect, subControlRect(control, option, SC_ScrollBarSlider, widget), painter);
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control != CC_ComboBox || !box || box->editable)
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    StylePaint::field(option, painter);
    const QRect end = visualRect(option->direction, option->rect, QRect(option->rect.right() - 23, option->rect.center().y() - 8, 16, 16));
    Icons::paint(painter, end, u"chevron-down"_s, 16, Theme::Role::Text);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_LineEdit || type == CT_ComboBox || type == CT_SpinBox)
        result.setHeight(qMax(result.height(), controlHeight));
    if (type == CT_ComboBox)
        result.rwidth() += 12;
    if ((type == CT_PushButton || type == CT_ToolButton) && Theme::isHighContrast())
        result = {result.width() + 16, qMax(result.height(), controlHeight)};
    return result;
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    const bool hasFrame = frame && frame->lineWidth > 0;
    return element == SE_LineEditContents && hasFrame ? rect.adjusted(fieldPadding, 0, -fieldPadding, 0) : rect;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    return control == CC_ComboBox && part == SC_ComboBoxEditField ? rect.adjusted(fieldPadding, 0, -fieldPadding, 0) : rect;
}
