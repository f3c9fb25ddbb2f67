#include "wizard/railstep.h"
#include "wizard/icons.h"
#include "wizard/rail.h"
#include "wizard/theme.h"
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

using namespace Qt::StringLiterals;

static constexpr int mark = 18;

RailStep::RailStep(int number, QWidget *parent) : QAbstractButton(parent), m_number(number)
{
    setFocusPolicy(number == 1 ? Qt::StrongFocus : Qt::ClickFocus);
    setProperty("focusRing", u"none"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void RailStep::setFacts(const QString &name, const QString &facts, std::optional<State> state)
{
    m_name = name;
    m_facts = facts;
    m_state = state;
    setAccessibleName(Rail::tr("%1, step %2 of 6").arg(name).arg(m_number));
    setAccessibleDescription(facts);
    setToolTip(facts.isEmpty() ? name : name + u'\n' + facts);
    update();
}

void RailStep::setCurrent(bool current)
{
    m_current = current;
    update();
}

void RailStep::setSmall(bool isSmall)
{
    m_small = isSmall;
    updateGeometry();
}

QSize RailStep::sizeHint() const
{
    if (m_small)
        return {smallRail - 18, 40};
    const int text =
        QFontMetrics(Theme::font(Theme::Font::Strong)).lineSpacing() + QFontMetrics(Theme::font(Theme::Font::Small)).lineSpacing();
    return {wideRail - 18, qMax(48, text + 12)};
}

void RailStep::paintMark(QPainter &painter, const QRect &place) const
{
    if (m_state)
        return Icons::paintState(&painter, place, *m_state, mark);
    const QColor ink = Theme::color(m_current ? Theme::Role::Accent : Theme::Role::SecondText);
    painter.setPen(QPen(ink, 1));
    painter.setBrush(m_current ? QBrush(ink) : Qt::NoBrush);
    painter.drawEllipse(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5));
    QFont number = Theme::font(Theme::Font::SmallStrong);
    number.setPointSizeF(number.pointSizeF() * 0.9);
    painter.setFont(number);
    painter.setPen(Theme::color(m_current ? Theme::Role::OnAccent : Theme::Role::SecondText));
    painter.drawText(place, Qt::AlignCenter, locale().toString(m_number));
}

void RailStep::paintWords(QPainter &painter, const QRect &place) const
{
    const QFont first = Theme::font(m_current ? Theme::Font::Strong : Theme::Font::Body);
    const QFont second = Theme::font(Theme::Font::Small);
    const QFontMetrics one(first);
    const QFontMetrics two(second);
    const int height = one.lineSpacing() + two.lineSpacing();
    QRect line(place.x(), place.y() + (place.height() - height) / 2, place.width(), one.lineSpacing());
    const auto start = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter);
    painter.setFont(first);
    painter.setPen(Theme::color(Theme::Role::Text));
    painter.drawText(line, start, one.elidedText(m_name, Qt::ElideRight, line.width()));
    line = QRect(line.x(), line.bottom() + 1, line.width(), two.lineSpacing());
    painter.setFont(second);
    painter.setPen(Theme::color(Theme::Role::SecondText));
    painter.drawText(line, start, two.elidedText(m_facts, Qt::ElideRight, line.width()));
}

void RailStep::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (m_current || underMouse()) {
        painter.setPen(QPen(Theme::color(m_current ? Theme::Role::Line : Theme::Role::Control), 1));
        painter.setBrush(m_current ? QBrush(Theme::color(Theme::Role::Base)) : Qt::NoBrush);
        painter.drawRoundedRect(frame, 4, 4);
    }
    const int x = m_small ? (width() - mark) / 2 : 9;
    const QRect place(x, m_small ? (height() - mark) / 2 : 8, mark, mark);
    paintMark(painter, QStyle::visualRect(layoutDirection(), rect(), place));
    if (!m_small)
        paintWords(painter, QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(37, 0, -6, 0)));
    if (hasFocus()) {
        painter.setPen(QPen(Theme::color(Theme::Role::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
}

void RailStep::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: return click();
    case Qt::Key_Up: Q_EMIT left(-1); return;
    case Qt::Key_Down: Q_EMIT left(1); return;
    default: event->ignore();
    }
}
