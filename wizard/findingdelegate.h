#pragma once
#include "wizard/theme.h"
#include <QtWidgets/QStyledItemDelegate>

/// Paints the rows of a FindingModel: state, title and one sentence, source; heads of groups with a chevron.
class FindingDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGroup(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintFinding(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

/// What rows have in common: the surface, the selection, a hairline below, the focus inside.
namespace RowPaint {
void surface(QPainter *painter, const QStyleOptionViewItem &option, const QColor &background);
/// \p wanted, or what can be read on a selection: there no other colour can be trusted under high contrast.
Theme::Role ink(const QStyleOptionViewItem &option, Theme::Role wanted = Theme::Role::Text);
void focus(QPainter *painter, const QStyleOptionViewItem &option);
} // namespace RowPaint
