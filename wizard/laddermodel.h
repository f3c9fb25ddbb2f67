#pragma once
#include "checks/evidence.h"
#include "wizard/ladder.h"
#include "wizard/rowsmodel.h"
#include <QtCore/QAbstractTableModel>
#include <optional>

/// A host with its rungs, or the head of a group of hosts.
struct LadderRow
{
    bool isGroup = false;
    int group = 0;      ///< Purpose, with the tenant's own relays before all others.
    QString key = {};   ///< "host:port".
    QString title = {}; ///< Host, with the port where it is not 443; or the name of the group.
    bool isLooking = false;
    std::optional<Missing> missing = {};
    LadderRungs rungs = {};

    bool isSame(const LadderRow &other) const { return isGroup == other.isGroup && group == other.group && key == other.key; }
    bool operator==(const LadderRow &other) const
    {
        return isSame(other) && title == other.title && isLooking == other.isLooking && missing.has_value() == other.missing.has_value()
               && rungs == other.rungs;
    }
};

/// The ladders to all hosts, in groups by what a host is needed for; columns Host, Name, Connection, Proxy, TLS, HTTP.
class LadderModel final : public RowsModel<LadderRow, QAbstractTableModel>
{
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< "host:port"; empty for a group.
        RungRole,                   ///< Rung as int, for columns from 1.
        IsGroupRole,
        CopyRole, ///< Host and its rungs for the clipboard.
    };

    explicit LadderModel(QObject *parent = nullptr);
    /// Shows the hosts of the evidence in the language of \p texts; call it again when either changes.
    void show(const Evidence &evidence, const Texts &texts);
    QModelIndex indexOf(const QString &key) const;
    /// The first host that fails, else the first one; invalid where there is none.
    QModelIndex first() const;
    int hosts() const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QString readAloud(const QModelIndex &index) const;
};
