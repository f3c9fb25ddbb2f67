#include "wizard/chainview.h"
#include "checks/session.h"
#include "wizard/chainnode.h"
#include "wizard/services.h"
#include "wizard/theme.h"
#include <QtCore/QEvent>
#include <QtGui/QPainter>

using namespace Qt::StringLiterals;

namespace {

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
    const double x1 = a.x() + way * (ChainNode::side / 2 + (from.hasFocus() ? 5 : 0));
    const double x2 = b.x() - way * (ChainNode::side / 2 + (to.hasFocus() ? 5 : 0));
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
