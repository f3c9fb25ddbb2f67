#include "wizard/chainnode.h"
#include "wizard/chainview.h"
#include "wizard/icons.h"
#include "wizard/theme.h"
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>

using namespace Qt::StringLiterals;

static constexpr int symbol = 22;
static constexpr int corner = 16;
static constexpr int top = 10;
static constexpr int below = 6; // Between square and name.

ChainNode::ChainNode(ChainLink link, ChainView *chain) : QAbstractButton(chain), m_link(link), m_chain(*chain)
{
    setFocusPolicy(link == ChainLink::User ? Qt::StrongFocus : Qt::ClickFocus);
    setProperty("focusRing", u"none"_s);
}

void ChainNode::setState(std::optional<State> state, bool stopsHere)
{
    m_state = state;
    m_stopsHere = stopsHere;
    update();
}

bool ChainNode::isDashed() const
{
    return m_state == State::Missing || m_state == State::Unanswered || m_state == State::Running;
}

QRect ChainNode::localSquare() const
{
    return {(width() - side) / 2, top, side, side};
}

QRect ChainNode::square() const
{
    return localSquare().translated(pos());
}

int ChainNode::heightFor(int width) const
{
    if (!m_named)
        return top + side + top;
    const QFontMetrics small(Theme::font(Theme::Font::SmallStrong));
    const int name = small.boundingRect(QRect(0, 0, width - 4, 200), Qt::TextWordWrap | Qt::AlignHCenter, text()).height();
    return top + side + below + qMin(name, 2 * small.lineSpacing()) + (m_stopsHere ? small.lineSpacing() : 0) + 6;
}

void ChainNode::paintSquare(QPainter &painter) const
{
    const QRect box = localSquare();
    QPen pen(Theme::color(m_stopsHere ? Theme::Role::Problem : Theme::Role::Control), m_stopsHere ? 2 : 1);
    if (isDashed() && !m_stopsHere)
        pen.setDashPattern({3, 2.5});
    painter.setPen(pen);
    painter.setBrush(m_stopsHere ? Theme::tint(State::Problem) : Theme::color(isDown() ? Theme::Role::Selection : Theme::Role::Base));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const Theme::Role ink = m_stopsHere ? Theme::Role::Problem : isDown() ? Theme::Role::OnSelection : Theme::Role::SecondText;
    Icons::paint(&painter, box, Icons::name(m_link), symbol, ink);
    if (!m_state)
        return;
    const bool left = layoutDirection() == Qt::RightToLeft;
    const QRect spot(left ? box.left() - corner / 2 + 2 : box.right() - corner / 2 - 1, box.bottom() - corner / 2 - 1, corner, corner);
    if (*m_state != State::Running)
        return Icons::paintStateOver(&painter, spot, *m_state, corner, Theme::color(Theme::Role::Base));
    painter.fillRect(spot, Theme::color(Theme::Role::Base));
    Icons::paint(&painter, spot, u"state-waiting"_s, corner, Theme::Role::NotApplicable);
}

void ChainNode::paintName(QPainter &painter) const
{
    const QFont font = Theme::font(m_stopsHere ? Theme::Font::SmallStrong : Theme::Font::Small);
    const QFontMetrics metrics(font);
    QRect place(2, top + side + below, width() - 4, 2 * metrics.lineSpacing());
    painter.setFont(font);
    painter.setPen(Theme::color(Theme::Role::Text));
    QRect used;
    painter.drawText(place, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text(), &used);
    if (!m_stopsHere)
        return;
    painter.setPen(Theme::color(State::Problem));
    place = QRect(2, used.bottom() + 1, width() - 4, metrics.lineSpacing());
    painter.drawText(place, Qt::AlignHCenter | Qt::AlignTop, ChainView::tr("Stops here"));
}

void ChainNode::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSquare(painter);
    if (m_named)
        paintName(painter);
    if (hasFocus()) {
        painter.setPen(QPen(Theme::color(Theme::Role::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(localSquare()).adjusted(-4, -4, 4, 4), 8, 8);
    }
}

void ChainNode::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right: return m_chain.step(this, forward);
    case Qt::Key_Left: return m_chain.step(this, -forward);
    case Qt::Key_Home: return m_chain.step(this, -8);
    case Qt::Key_End: return m_chain.step(this, 8);
    case Qt::Key_Return:
    case Qt::Key_Enter: return click();
    default: QAbstractButton::keyPressEvent(event);
    }
}

bool ChainNode::event(QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QAbstractButton::event(event);
}
