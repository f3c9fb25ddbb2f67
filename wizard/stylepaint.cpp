#include "wizard/stylepaint.h"
#include "wizard/icons.h"
#include "wizard/theme.h"
#include <QtGui/QPainter>
#include <QtWidgets/QStyleOption>

using namespace Qt::StringLiterals;

namespace StylePaint {

static QRectF insideLine(const QRect &rect, double width = 1)
{
    const double half = width / 2;
    return QRectF(rect).adjusted(half, half, -half, -half);
}

static QColor border(const QStyleOption *option)
{
    return Theme::color(option->state & QStyle::State_Enabled ? Theme::Role::Control : Theme::Role::Line);
}

void field(const QStyleOption *option, QPainter *painter)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(border(option), 1));
    painter->setBrush(Theme::color(Theme::Role::Base));
    painter->drawRoundedRect(insideLine(option->rect), 4, 4);
    painter->restore();
}

void indicator(const QStyleOption *option, QPainter *painter, bool round)
{
    const bool on = option->state & QStyle::State_On;
    const bool enabled = option->state & QStyle::State_Enabled;
    const QColor accent = Theme::color(enabled ? Theme::Role::Accent : Theme::Role::NotApplicable);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on ? accent : border(option), 1));
    painter->setBrush(on && !round ? accent : Theme::color(Theme::Role::Base));
    const QRectF box = insideLine(option->rect);
    if (round) {
        painter->drawEllipse(box);
        painter->setPen(Qt::NoPen);
        painter->setBrush(accent);
        if (on)
            painter->drawEllipse(box.center(), box.width() * 0.28, box.height() * 0.28);
    } else {
        painter->drawRoundedRect(box, 3, 3);
        if (on)
            Icons::paint(painter, option->rect.adjusted(1, 1, -1, -1), u"check"_s, 16, Theme::Role::OnAccent);
    }
    painter->restore();
}

void frame(const QStyleOption *option, QPainter *painter, double width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(border(option), width));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(insideLine(option->rect, width), 4, 4);
    painter->restore();
}

void plainButton(const QStyleOption *option, QPainter *painter)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool isDefault = button && button->features & QStyleOptionButton::DefaultButton;
    const bool strong = isDefault || option->state & (QStyle::State_On | QStyle::State_Sunken);
    painter->fillRect(option->rect, option->palette.button());
    painter->setPen(QPen(option->palette.color(QPalette::ButtonText), strong ? 3 : 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(insideLine(option->rect, strong ? 3 : 1));
}

void plainBar(const QRect &groove, const QRect &slider, QPainter *painter)
{
    painter->fillRect(groove, Theme::color(Theme::Role::Window));
    painter->setPen(Theme::color(Theme::Role::Control));
    painter->drawRect(insideLine(groove));
    painter->fillRect(slider.adjusted(3, 3, -3, -3), Theme::color(Theme::Role::Control));
}

void focusRing(const QRect &rect, QPainter *painter)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(Theme::color(Theme::Role::Accent), 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(insideLine(rect, 2), 6, 6);
    painter->restore();
}

} // namespace StylePaint
