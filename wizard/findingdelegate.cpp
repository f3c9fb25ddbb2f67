#include "wizard/findingdelegate.h"
#include "wizard/findingmodel.h"
#include "wizard/icons.h"
#include "wizard/theme.h"
#include <QtGui/QPainter>

using namespace Qt::StringLiterals;

void RowPaint::surface(QPainter *painter, const QStyleOptionViewItem &option, const QColor &background)
{
    const bool selected = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, selected ? Theme::color(Theme::Role::Selection) : background);
    painter->setPen(Theme::color(Theme::Role::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

Theme::Role RowPaint::ink(const QStyleOptionViewItem &option, Theme::Role wanted)
{
    return Theme::isHighContrast() && option.state & QStyle::State_Selected ? Theme::Role::OnSelection : wanted;
}

void RowPaint::focus(QPainter *painter, const QStyleOptionViewItem &option)
{
    if (!(option.state & QStyle::State_HasFocus))
        return;
    painter->setPen(QPen(Theme::color(ink(option, Theme::Role::Accent)), 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
}

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (index.data(FindingModel::IsGroupRole).toBool())
        paintGroup(painter, option, index);
    else
        paintFinding(painter, option, index);
    RowPaint::focus(painter, option);
    painter->restore();
}

void FindingDelegate::paintGroup(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto placed = [&option](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const QRect row = option.rect;
    RowPaint::surface(painter, option, Theme::color(Theme::Role::Alternate));
    const bool isOpen = index.data(FindingModel::IsOpenRole).toBool();
    const QString chevron = isOpen ? u"chevron-down"_s : option.direction == Qt::RightToLeft ? u"chevron-left"_s : u"chevron-right"_s;
    Icons::paint(painter, placed({row.x() + 10, row.y(), 16, row.height()}), chevron, 16, RowPaint::ink(option, Theme::Role::SecondText));
    painter->setFont(Theme::font(Theme::Font::SmallStrong));
    painter->setPen(Theme::color(RowPaint::ink(option)));
    painter->drawText(placed({row.x() + 30, row.y(), row.width() - 40, row.height()}), Qt::AlignVCenter | Qt::AlignLeading,
                      index.data(Qt::DisplayRole).toString());
}

void FindingDelegate::paintFinding(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto placed = [&option](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const QRect row = option.rect;
    const QFontMetrics title(Theme::font(Theme::Font::Strong));
    const QFontMetrics second(Theme::font(Theme::Font::Small));
    const int top = row.y() + (row.height() - title.height() - second.height()) / 2;
    RowPaint::surface(painter, option, Theme::color(Theme::Role::Base));
    const auto state = State(index.data(FindingModel::StateRole).toInt());
    Icons::paint(painter, placed({row.x() + 12, top, 20, 20}), Icons::name(state), 20, RowPaint::ink(option, Theme::role(state)));
    // More is on its way: the ring stands where the source will.
    const bool provisional = index.data(FindingModel::ProvisionalRole).toBool() && state != State::Running;
    const QString source = Icons::name(Source(index.data(FindingModel::SourceRole).toInt()));
    Icons::paint(painter, placed({row.right() - 27, top, 16, 16}), provisional ? Icons::name(State::Running) : source, 16,
                 RowPaint::ink(option, provisional ? Theme::Role::Accent : Theme::Role::SecondText));
    const int width = row.width() - 42 - 36;
    painter->setFont(Theme::font(Theme::Font::Strong));
    painter->setPen(Theme::color(RowPaint::ink(option)));
    painter->drawText(placed({row.x() + 42, top, width, title.height()}), Qt::AlignLeading | Qt::AlignVCenter,
                      title.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, width));
    painter->setFont(Theme::font(Theme::Font::Small));
    painter->setPen(Theme::color(RowPaint::ink(option, Theme::Role::SecondText)));
    painter->drawText(placed({row.x() + 42, top + title.height(), width, second.height()}), Qt::AlignLeading | Qt::AlignVCenter,
                      second.elidedText(index.data(FindingModel::SentenceRole).toString(), Qt::ElideRight, width));
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics title(Theme::font(Theme::Font::Strong));
    const QFontMetrics second(Theme::font(Theme::Font::Small));
    const bool isGroup = index.data(FindingModel::IsGroupRole).toBool();
    return {option.rect.width(), isGroup ? std::max(29, second.height() + 10) : std::max(50, title.height() + second.height() + 14)};
}
