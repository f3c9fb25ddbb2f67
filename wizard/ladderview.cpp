#include "wizard/ladderview.h"
#include "wizard/findingdelegate.h"
#include "wizard/icons.h"
#include "wizard/laddermodel.h"
#include "wizard/rungpaint.h"
#include "wizard/theme.h"
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>

using namespace Qt::StringLiterals;

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
        painter->setPen(Theme::color(Theme::Role::SecondText));
        const auto alignment = int(section == 0 ? Qt::AlignLeading | Qt::AlignVCenter : Qt::AlignCenter);
        const QRect inside = section == 0 ? rect.adjusted(12, 0, -12, 0) : rect;
        const QString text = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        painter->setFont(Theme::font(Theme::Font::SmallStrong));
        if (painter->fontMetrics().horizontalAdvance(text) > inside.width())
            painter->setFont(Theme::font(Theme::Font::Small));
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

void LadderView::setWhole(bool whole)
{
    int height = header()->sizeHint().height() + 2 * frameWidth();
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += rowHeight(m_model->index(row, 0));
    const int least = whole ? height : 0;
    if (minimumHeight() == least)
        return;
    setVerticalScrollBarPolicy(whole ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setMinimumHeight(least);
}

/// A few rows: it takes what room there is, and asks for none.
QSize LadderView::sizeHint() const
{
    constexpr int fewRows = 148;
    return {QTreeView::sizeHint().width(), std::max(minimumHeight(), fewRows)};
}

void LadderView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    const int columns = m_model->columnCount();
    const int width = viewport()->width();
    const int rung = std::clamp((width - 170) / (columns - 1), 56, 96);
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
    painter->setPen(Theme::color(RowPaint::ink(option)));
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
    painter->setPen(RungPaint::line(rung, RowPaint::ink(option, RungPaint::role(rung))));
    const double reach = isFirst ? cell.width() / 2.0 : cell.width() - icon / 2.0;
    painter->drawLine(centre + QPointF(toLast * icon / 2.0, 0), centre + QPointF(toLast * reach, 0));
    if (const auto state = stateOf(rung))
        Icons::paintStateOver(painter, mark, *state, icon, surface, RowPaint::ink(option, Theme::role(*state)));
    else
        RungPaint::openDot(painter, centre, surface, RowPaint::ink(option, Theme::Role::Control));
    drawWords(painter, option, index);
}

/// Where room is short, the words of a break go on below the next rung, and a rung that nobody reached says nothing: its open dot does.
void LadderView::drawWords(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto rungOf = [](const QModelIndex &at) { return Rung(at.data(LadderModel::RungRole).toInt()); };
    const auto fontOf = [&](const QModelIndex &at) {
        return Theme::font(rungOf(at) == Rung::Failed ? Theme::Font::SmallStrong : Theme::Font::Small);
    };
    const auto fits = [&](const QModelIndex &at) {
        return QFontMetrics(fontOf(at)).horizontalAdvance(at.data().toString()) <= visualRect(at).width() - 2;
    };
    const auto goesOn = [&](const QModelIndex &at) {
        const QModelIndex next = at.siblingAtColumn(at.column() + 1);
        return rungOf(at) == Rung::Failed && !fits(at) && next.isValid() && rungOf(next) == Rung::NotReached;
    };
    if (rungOf(index) == Rung::NotReached && (!fits(index) || goesOn(index.siblingAtColumn(index.column() - 1))))
        return;
    QRect place = visualRect(index);
    if (goesOn(index))
        place |= visualRect(index.siblingAtColumn(index.column() + 1));
    place = QRect(place.x() + 1, option.rect.y() + icon + 4, place.width() - 2, option.rect.height() - icon - 4);
    painter->setFont(fontOf(index));
    const bool isBreak = rungOf(index) == Rung::Failed;
    painter->setPen(Theme::color(RowPaint::ink(option, isBreak ? Theme::Role::Problem : Theme::Role::SecondText)));
    painter->drawText(place, int(goesOn(index) ? Qt::AlignLeading : Qt::AlignHCenter) | Qt::AlignTop,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, place.width()));
}
