#include "wizard/ladderview.h"
#include "wizard/findingdelegate.h"
#include "wizard/icons.h"
#include "wizard/laddermodel.h"
#include "wizard/theme.h"
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>

using namespace Qt::StringLiterals;

std::optional<State> stateOf(Rung rung)
{
    switch (rung) {
    case Rung::NotReached: return {};
    case Rung::Waiting: return State::Running;
    case Rung::Fine: return State::Good;
    case Rung::Failed: return State::Problem;
    case Rung::Skipped: return State::NotApplicable;
    }
    Q_UNREACHABLE();
}

namespace {

constexpr int icon = 18;

/// Gives rows their height; the view paints them whole.
class RowHeight final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const int text = QFontMetrics(Theme::font(Theme::Font::Small)).height();
        return {60, index.data(LadderModel::IsGroupRole).toBool() ? std::max(22, text + 6) : std::max(38, icon + text + 6)};
    }
};

/// Flat column heads in our colours.
class Header final : public QHeaderView
{
public:
    explicit Header(QWidget *parent) : QHeaderView(Qt::Horizontal, parent) { setSectionsClickable(false); }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        painter->fillRect(rect, Theme::color(Theme::Role::Base));
        painter->setPen(Theme::color(Theme::Role::Line));
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        painter->setFont(Theme::font(Theme::Font::SmallStrong));
        painter->setPen(Theme::color(Theme::Role::SecondText));
        const auto alignment = int(section == 0 ? Qt::AlignLeading | Qt::AlignVCenter : Qt::AlignCenter);
        const QRect inside = section == 0 ? rect.adjusted(12, 0, -12, 0) : rect;
        const QString text = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        painter->drawText(inside, alignment, painter->fontMetrics().elidedText(text, Qt::ElideRight, inside.width()));
    }
    QSize sectionSizeFromContents(int) const override { return {60, std::max(24, fontMetrics().height() + 8)}; }
};

/// A host on one line, or on two that break at a dot; what still does not fit loses its middle.
QString brokenAtDot(const QString &host, const QFontMetrics &metrics, int width)
{
    if (metrics.horizontalAdvance(host) <= width)
        return host;
    for (qsizetype dot = host.lastIndexOf(u'.'); dot > 0; dot = host.lastIndexOf(u'.', dot - 1)) {
        if (metrics.horizontalAdvance(host.left(dot)) <= width)
            return host.left(dot) + u'\n' + metrics.elidedText(host.mid(dot), Qt::ElideMiddle, width);
    }
    return metrics.elidedText(host, Qt::ElideMiddle, width);
}

void drawOpenDot(QPainter *painter, QPointF centre, const QColor &surface)
{
    painter->setPen(QPen(Theme::color(Theme::Role::Control), 1.5));
    painter->setBrush(surface);
    painter->drawEllipse(centre, 3.5, 3.5);
}

QPen linePen(Rung rung)
{
    if (rung == Rung::NotReached)
        return QPen(Theme::color(Theme::Role::Control), 2, Qt::DotLine);
    if (rung == Rung::Waiting)
        return QPen(Theme::color(Theme::Role::Accent), 2, Qt::DashLine);
    return QPen(Theme::color(Theme::Role::Good), 2);
}

} // namespace

LadderView::LadderView(QWidget *parent) : QTreeView(parent), m_model(new LadderModel(this))
{
    setModel(m_model);
    setItemDelegate(new RowHeight(this));
    setHeader(new Header(this));
    setRootIsDecorated(false);
    setIndentation(0);
    setAllColumnsShowFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    setProperty("focusRing", "none");
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        const QString key = now.siblingAtColumn(0).data(LadderModel::KeyRole).toString();
        if (!key.isEmpty())
            Q_EMIT chosen(key);
    });
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (!index.data(LadderModel::IsGroupRole).toBool())
            Q_EMIT hostActivated();
    });
}

QString LadderView::current() const
{
    return currentIndex().siblingAtColumn(0).data(LadderModel::KeyRole).toString();
}

void LadderView::choose(const QString &key)
{
    const QModelIndex row = m_model->indexOf(key);
    if (row.isValid() && row.row() != currentIndex().row())
        setCurrentIndex(row);
}

void LadderView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    const int columns = m_model->columnCount();
    const int width = viewport()->width();
    const int rung = std::clamp((width - 220) / (columns - 1), 56, 96);
    header()->resizeSection(0, std::max(100, width - rung * (columns - 1)));
    for (int i = 1; i < columns; ++i)
        header()->resizeSection(i, rung);
}

void LadderView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyRequested(currentIndex().siblingAtColumn(0).data(LadderModel::CopyRole).toString());
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT hostActivated();
    else
        QTreeView::keyPressEvent(event);
}

void LadderView::drawRow(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    QStyleOptionViewItem option = given;
    option.rect = QRect(0, given.rect.y(), viewport()->width(), given.rect.height());
    const bool isGroup = index.data(LadderModel::IsGroupRole).toBool();
    option.state.setFlag(QStyle::State_Selected, selectionModel()->isRowSelected(index.row(), {}));
    option.state.setFlag(QStyle::State_HasFocus, hasFocus() && currentIndex().row() == index.row());
    RowPaint::surface(painter, option, Theme::color(isGroup ? Theme::Role::Alternate : Theme::Role::Base));
    const bool isSelected = option.state & QStyle::State_Selected;
    const QColor surface = Theme::color(isSelected ? Theme::Role::Selection : Theme::Role::Base);
    painter->setPen(RowPaint::text(option));
    painter->setFont(Theme::font(isGroup ? Theme::Font::SmallStrong : Theme::Font::Small));
    QRect name = isGroup ? option.rect : visualRect(index.siblingAtColumn(0));
    name = QRect(name.x() + 12, option.rect.y(), name.width() - 20, option.rect.height());
    const QString title = index.siblingAtColumn(0).data().toString();
    painter->drawText(name, Qt::AlignVCenter | Qt::AlignLeading,
                      isGroup ? title : brokenAtDot(title, painter->fontMetrics(), name.width()));
    for (int column = 1; column < m_model->columnCount() && !isGroup; ++column)
        drawRung(painter, option, index.siblingAtColumn(column), surface);
    RowPaint::focus(painter, option);
    painter->restore();
}

void LadderView::drawRung(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QColor &surface) const
{
    const auto rung = Rung(index.data(LadderModel::RungRole).toInt());
    const QRect cell = visualRect(index);
    const QRect mark(cell.x() + (cell.width() - icon) / 2, option.rect.y() + 3, icon, icon);
    const QPointF centre = QRectF(mark).center();
    const bool isFirst = index.column() == 1;
    const int toLast = option.direction == Qt::RightToLeft ? 1 : -1;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(linePen(rung));
    const double reach = isFirst ? cell.width() / 2.0 : cell.width() - icon / 2.0;
    painter->drawLine(centre + QPointF(toLast * icon / 2.0, 0), centre + QPointF(toLast * reach, 0));
    if (const auto state = stateOf(rung))
        Icons::paintStateOver(painter, mark, *state, icon, surface);
    else
        drawOpenDot(painter, centre, surface);
    painter->setFont(Theme::font(rung == Rung::Failed ? Theme::Font::SmallStrong : Theme::Font::Small));
    painter->setPen(rung == Rung::Failed ? Theme::color(Theme::Role::Problem) : RowPaint::text(option, true));
    const QRect words(cell.x() + 1, mark.bottom() + 1, cell.width() - 2, option.rect.bottom() - mark.bottom() - 1);
    painter->drawText(words, Qt::AlignHCenter | Qt::AlignTop,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
}

UprightLadder::UprightLadder(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void UprightLadder::setRungs(const LadderRungs &rungs)
{
    m_rungs = QList<LadderRung>(rungs.begin(), rungs.end());
    while (m_rungs.size() > 1 && m_rungs.constLast().rung == Rung::NotReached && m_rungs[m_rungs.size() - 2].rung == Rung::NotReached) {
        const QString last = m_rungs.takeLast().title;
        m_rungs.last().title += u", "_s + last;
    }
    QStringList words;
    for (const LadderRung &rung : m_rungs)
        words << rung.title + u": "_s + rung.detail;
    setAccessibleName(words.join(u". "_s));
    updateGeometry();
    update();
}

static constexpr int textLeft = 34;

int UprightLadder::rowHeight(const LadderRung &rung, int width) const
{
    const QFontMetrics second(Theme::font(Theme::Font::Small));
    const QRect wrapped = second.boundingRect(0, 0, std::max(40, width - textLeft), 10000, Qt::TextWrapAnywhere, rung.detail);
    return QFontMetrics(Theme::font(Theme::Font::Strong)).height() + (rung.detail.isEmpty() ? 0 : wrapped.height()) + 10;
}

int UprightLadder::heightForWidth(int width) const
{
    int height = 0;
    for (const LadderRung &rung : m_rungs)
        height += rowHeight(rung, width);
    return height;
}

QSize UprightLadder::sizeHint() const
{
    return {200, heightForWidth(std::max(200, width()))};
}

void UprightLadder::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetrics title(Theme::font(Theme::Font::Strong));
    int y = 0;
    for (qsizetype i = 0; i < m_rungs.size(); ++i) {
        const LadderRung &rung = m_rungs[i];
        const int height = rowHeight(rung, width());
        const QRect mark = QStyle::visualRect(layoutDirection(), rect(), {0, y, 20, 20});
        if (i + 1 < m_rungs.size()) {
            painter.setPen(linePen(m_rungs[i + 1].rung));
            painter.drawLine(QPointF(mark.center().x() + 0.5, y + 22), QPointF(mark.center().x() + 0.5, y + height - 2));
        }
        if (const auto state = stateOf(rung.rung))
            Icons::paintState(&painter, mark, *state, 20);
        else
            drawOpenDot(&painter, QRectF(mark).center(), Theme::color(Theme::Role::Base));
        const bool failed = rung.rung == Rung::Failed;
        painter.setFont(Theme::font(Theme::Font::Strong));
        painter.setPen(Theme::color(failed ? Theme::Role::Problem : Theme::Role::Text));
        const QRect words(textLeft, y, width() - textLeft, title.height());
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words), Qt::AlignLeading,
                         title.elidedText(rung.title, Qt::ElideRight, words.width()));
        painter.setFont(Theme::font(Theme::Font::Small));
        painter.setPen(Theme::color(Theme::Role::SecondText));
        const QRect below(textLeft, y + title.height(), width() - textLeft, height - title.height());
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), below), Qt::AlignLeading | Qt::TextWrapAnywhere, rung.detail);
        y += height;
    }
}
