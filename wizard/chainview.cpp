#include "wizard/chainview.h"
#include "checks/session.h"
#include "wizard/icons.h"
#include "wizard/services.h"
#include "wizard/theme.h"
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 36;
constexpr int symbol = 22;
constexpr int corner = 16;
constexpr int top = 10;
constexpr int below = 6; // Between square and name.
constexpr int half = side / 2;

/// The line of a break: two bars with nothing between.
void paintGap(QPainter &painter, double x1, double x2, double y)
{
    const double middle = (x1 + x2) / 2;
    const double gap = qMin(7.0, qAbs(x2 - x1) / 4);
    painter.setPen(QPen(Theme::color(State::Problem), 2, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(x1, y), QPointF(middle - gap, y));
    painter.drawLine(QPointF(middle + gap, y), QPointF(x2, y));
    painter.drawLine(QPointF(middle - gap, y - 8), QPointF(middle - gap, y + 8));
    painter.drawLine(QPointF(middle + gap, y - 8), QPointF(middle + gap, y + 8));
}

} // namespace

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
    const bool contrast = Theme::isHighContrast();
    QPen pen(Theme::color(m_stopsHere ? Theme::Role::Problem : Theme::Role::Control), m_stopsHere ? 2 : 1);
    if (isDashed() && !m_stopsHere)
        pen.setDashPattern({3, 2.5});
    painter.setPen(pen);
    painter.setBrush(m_stopsHere ? Theme::tint(State::Problem) : Theme::color(isDown() ? Theme::Role::Selection : Theme::Role::Base));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const Theme::Role ink = m_stopsHere ? Theme::Role::Problem : isDown() && contrast ? Theme::Role::OnAccent : Theme::Role::SecondText;
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

ChainView::ChainView(Session &session, Services &services, QWidget *parent) : QWidget(parent), m_session(session), m_services(services)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    for (size_t i = 0; i < m_nodes.size(); ++i) {
        m_nodes[i] = new ChainNode(ChainLink(i), this);
        connect(m_nodes[i], &ChainNode::clicked, this, [this, i] { Q_EMIT chosen(ChainLink(i)); });
    }
    connect(&session, &Session::changed, this, &ChainView::refresh);
    connect(&session, &Session::runningChanged, this, &ChainView::refresh);
    refresh();
}

void ChainView::refresh()
{
    setAccessibleName(tr("The way of a new password"));
    const Texts texts = m_services.texts();
    const bool looked = m_session.hasRun();
    const std::optional<ChainLink> stop = looked ? m_session.diagnosis().firstBreak() : std::nullopt;
    for (ChainNode *node : m_nodes) {
        const std::optional<State> state = looked ? std::optional(m_session.diagnosis().linkState(node->link())) : std::nullopt;
        const bool stops = stop == node->link();
        const QString name = texts.chainLink(node->link());
        QString spoken = state ? tr("%1: %2").arg(name, texts.state(*state)) : name;
        if (stops)
            spoken = tr("%1: %2. The password stops here.").arg(name, texts.state(*state));
        node->setText(name);
        node->setAccessibleName(spoken);
        node->setToolTip(spoken);
        node->setState(state, stops);
    }
    arrange();
    update();
}

void ChainView::setNamed(bool named)
{
    if (m_named == named)
        return;
    m_named = named;
    for (ChainNode *node : m_nodes)
        node->setNamed(named);
    arrange();
}

void ChainView::setWrapped(bool wrapped)
{
    if (m_wrapped == wrapped)
        return;
    m_wrapped = wrapped;
    arrange();
}

void ChainView::step(ChainNode *from, int by)
{
    const int to = qBound(0, int(from->link()) + by, int(m_nodes.size()) - 1);
    // One stop for Tab: the node that had the focus last.
    for (ChainNode *node : m_nodes)
        node->setFocusPolicy(int(node->link()) == to ? Qt::StrongFocus : Qt::ClickFocus);
    m_nodes[size_t(to)]->setFocus(Qt::TabFocusReason);
}

void ChainView::arrange()
{
    const int columns = m_wrapped ? 4 : 8;
    const int margin = m_wrapped || width() < 900 ? 6 : 16;
    const int cell = (width() - 2 * margin) / columns;
    int rowHeight = m_named ? 82 : 0;
    for (const ChainNode *node : m_nodes)
        rowHeight = qMax(rowHeight, node->heightFor(cell));
    for (int i = 0; i < int(m_nodes.size()); ++i) {
        const int column = layoutDirection() == Qt::RightToLeft ? columns - 1 - i % columns : i % columns;
        m_nodes[size_t(i)]->setGeometry(margin + column * cell, i / columns * rowHeight, cell, rowHeight);
    }
    const int height = rowHeight * (m_wrapped ? 2 : 1) + (m_named ? 6 : 1);
    if (minimumHeight() != height)
        setFixedHeight(height);
}

void ChainView::paintLine(QPainter &painter, const ChainNode &from, const ChainNode &to) const
{
    const QPointF a = QRectF(from.square()).center();
    const QPointF b = QRectF(to.square()).center();
    const double way = b.x() > a.x() ? 1 : -1;
    const double x1 = a.x() + way * (half + (from.hasFocus() ? 5 : 0));
    const double x2 = b.x() - way * (half + (to.hasFocus() ? 5 : 0));
    if (to.stopsHere())
        return paintGap(painter, qMin(x1, x2), qMax(x1, x2), a.y());
    QPen pen(Theme::color(Theme::Role::Control), 2, Qt::SolidLine, Qt::FlatCap);
    if (from.isDashed() || to.isDashed() || !m_session.hasRun())
        pen.setDashPattern({2, 2});
    painter.setPen(pen);
    painter.drawLine(QPointF(x1, a.y()), QPointF(x2, a.y()));
}

void ChainView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(QPen(Theme::color(Theme::Role::Line), 1));
    painter.drawLine(0, height() - 1, width(), height() - 1);
    painter.setRenderHint(QPainter::Antialiasing);
    for (size_t i = 1; i < m_nodes.size(); ++i) {
        const bool sameRow = m_nodes[i]->y() == m_nodes[i - 1]->y();
        if (sameRow)
            paintLine(painter, *m_nodes[i - 1], *m_nodes[i]);
    }
}

void ChainView::resizeEvent(QResizeEvent *)
{
    arrange();
}

void ChainView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
    else if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        arrange();
}
