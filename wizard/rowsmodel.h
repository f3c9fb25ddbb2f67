#pragma once
#include <QtCore/QAbstractItemModel>
#include <QtCore/QList>
#include <algorithm>

/// A flat model that becomes another list of rows by moving, adding and removing single ones.
///
/// Views keep selection, focus and scroll place. \p Row has operator== and isSame(): the same thing, maybe with other words.
template <typename Row, typename Base> class RowsModel : public Base
{
public:
    using Base::Base;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }

protected:
    const QList<Row> &rows() const { return m_rows; }

    void setRows(const QList<Row> &goal)
    {
        removeOthers(goal);
        for (int i = 0; i < goal.size(); ++i) {
            const auto found = std::find_if(m_rows.begin() + i, m_rows.end(), [&](const Row &row) { return row.isSame(goal[i]); });
            const int from = int(found - m_rows.begin());
            if (found == m_rows.end()) {
                this->beginInsertRows({}, i, i);
                m_rows.insert(i, goal[i]);
                this->endInsertRows();
            } else if (from != i) {
                this->beginMoveRows({}, from, from, {}, i);
                m_rows.move(from, i);
                this->endMoveRows();
            }
            if (!(m_rows[i] == goal[i])) {
                m_rows[i] = goal[i];
                const int columns = static_cast<const QAbstractItemModel *>(this)->columnCount({}); // private in a list model
                Q_EMIT this->dataChanged(this->index(i, 0), this->index(i, columns - 1));
            }
        }
    }

private:
    void removeOthers(const QList<Row> &goal)
    {
        for (int i = int(m_rows.size()) - 1; i >= 0; --i) {
            if (std::ranges::any_of(goal, [&](const Row &row) { return row.isSame(m_rows[i]); }))
                continue;
            this->beginRemoveRows({}, i, i);
            m_rows.removeAt(i);
            this->endRemoveRows();
        }
    }

    QList<Row> m_rows;
};
