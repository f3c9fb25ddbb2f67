#include "wizard/laddermodel.h"
#include "checks/texts.h"
#include "wizard/richtext.h"

LadderModel::LadderModel(QObject *parent) : RowsModel(parent)
{
}

static constexpr int neverLooked = 100;

/// The tenant's own relays come before all others.
static int groupOf(const std::optional<HostFact> &host)
{
    if (!host)
        return neverLooked;
    return host->purpose == Purpose::Relay && host->tenantsOwn ? 0 : 1 + int(host->purpose);
}

static QString groupTitle(int group)
{
    if (group == 0)
        return LadderModel::tr("Relay of this tenant");
    if (group == neverLooked)
        return LadderModel::tr("Not looked at");
    switch (Purpose(group - 1)) {
    case Purpose::Relay: return LadderModel::tr("Relay (Service Bus)");
    case Purpose::ResetService: return LadderModel::tr("Reset service");
    case Purpose::SignIn: return LadderModel::tr("Sign-in and Graph");
    case Purpose::Sync: return LadderModel::tr("Synchronisation");
    case Purpose::Revocation: return LadderModel::tr("Revocation of certificates");
    case Purpose::Extra: return LadderModel::tr("Hosts that you added");
    }
    Q_UNREACHABLE();
}

static QString hostTitle(const QString &key)
{
    QString title = RichText::tamed(key);
    return title.endsWith(QStringLiteral(":443")) ? title.chopped(4) : title;
}

void LadderModel::show(const Evidence &evidence, const Texts &texts)
{
    QList<LadderRow> goal;
    for (const auto &[key, slot] : evidence.all<HostFact>()) {
        if (!slot.fact && !slot.missing)
            continue; // nothing to say yet, not even what the host is for
        LadderRow row{.group = groupOf(slot.fact),
                      .key = key,
                      .title = hostTitle(key),
                      .isLooking = slot.progress != Progress::Settled,
                      .missing = slot.missing};
        row.rungs = ladderOf(slot.fact.value_or(HostFact{}), texts);
        goal << row;
    }
    std::ranges::stable_sort(goal, {}, &LadderRow::group);
    for (qsizetype i = 0; i < goal.size(); ++i) {
        const int group = goal[i].group;
        if (i == 0 || goal[i - 1].group != group)
            goal.insert(i++, {.isGroup = true, .group = group, .title = groupTitle(group)});
    }
    setRows(goal);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

QModelIndex LadderModel::indexOf(const QString &key) const
{
    const auto found = std::ranges::find_if(rows(), [&key](const LadderRow &row) { return !row.isGroup && row.key == key; });
    return found == rows().end() ? QModelIndex() : index(int(found - rows().begin()), 0);
}

QModelIndex LadderModel::first() const
{
    QModelIndex any;
    for (int i = 0; i < rows().size(); ++i) {
        if (rows()[i].isGroup)
            continue;
        if (std::ranges::any_of(rows()[i].rungs, [](const LadderRung &rung) { return rung.rung == Rung::Failed; }))
            return index(i, 0);
        if (!any.isValid())
            any = index(i, 0);
    }
    return any;
}

int LadderModel::hosts() const
{
    return int(std::ranges::count(rows(), false, &LadderRow::isGroup));
}

int LadderModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + int(LadderRungs().size());
}

QString LadderModel::readAloud(const QModelIndex &index) const
{
    const LadderRow &row = rows()[index.row()];
    if (row.isGroup)
        return index.column() == 0 ? row.title : QString();
    if (index.column() > 0)
        return tr("%1: %2").arg(ladderColumn(std::size_t(index.column() - 1)), row.rungs[std::size_t(index.column() - 1)].caption);
    QStringList words{row.title};
    for (std::size_t i = 0; i < row.rungs.size(); ++i)
        words << tr("%1: %2").arg(ladderColumn(i), row.rungs[i].caption);
    return words.join(QStringLiteral(", "));
}

QVariant LadderModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LadderRow &row = rows()[index.row()];
    const bool isRung = !row.isGroup && index.column() > 0;
    switch (role) {
    case Qt::DisplayRole:
        if (isRung)
            return row.rungs[std::size_t(index.column() - 1)].caption;
        return index.column() == 0 ? row.title : QString();
    case Qt::AccessibleTextRole: return readAloud(index);
    case KeyRole: return row.key;
    case RungRole: return isRung ? QVariant(int(row.rungs[std::size_t(index.column() - 1)].rung)) : QVariant();
    case IsGroupRole: return row.isGroup;
    case CopyRole: return row.isGroup ? QString() : readAloud(index.siblingAtColumn(0));
    }
    return {};
}

QVariant LadderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Host, port 443") : ladderColumn(std::size_t(section - 1));
}

Qt::ItemFlags LadderModel::flags(const QModelIndex &index) const
{
    if (index.isValid() && rows()[index.row()].isGroup)
        return Qt::ItemIsEnabled;
    return QAbstractTableModel::flags(index);
}
