#pragma once
#include "checks/diagnosis.h"
#include "wizard/rowsmodel.h"
#include <QtCore/QAbstractListModel>
#include <QtCore/QSet>

class Texts;

/// A finding, or the head of a group, in words.
struct FindingRow
{
    bool isGroup = false;
    bool isOpen = false;
    State state = State::Running;
    QString id = {};
    QString title = {};
    QString sentence = {};
    QString readAloud = {};
    Source source = Source::Person;
    bool provisional = false;

    bool operator==(const FindingRow &) const = default;
    bool isSame(const FindingRow &other) const { return isGroup == other.isGroup && (isGroup ? state == other.state : id == other.id); }
};

/// The findings of a section in groups by state. A group is a row of its own that opens and closes.
///
/// Rows move, come and go one by one, never by a reset: a selection and a scroll place stay where they are.
class FindingModel final : public RowsModel<FindingRow, QAbstractListModel>
{
    Q_OBJECT

public:
    enum class Filter { All, Attention, Questions, NotLookedAt };
    enum Role {
        IdRole = Qt::UserRole + 1, ///< Of the check; empty for a group.
        StateRole,
        SentenceRole,
        SourceRole, ///< Source as int.
        IsGroupRole,
        IsOpenRole,      ///< Of a group.
        ProvisionalRole, ///< More facts are on their way.
        CopyRole,        ///< Title, sentence and id for the clipboard.
    };

    explicit FindingModel(QObject *parent = nullptr);

    /// Shows the findings of \p section. Everything that is shown comes from here: call it again after a change of language.
    void show(const Diagnosis &diagnosis, Section section, const Texts &texts);
    void setFilter(Filter filter);
    Filter filter() const { return m_filter; }
    /// Only findings with this in title, sentence or id; while it is not empty every group is open.
    void find(const QString &text);
    QString findText() const { return m_find; }
    /// Takes filter and text back.
    void showAll();
    /// Opens or closes the group of this row; does nothing for a finding.
    void toggle(const QModelIndex &group);
    void open(const QModelIndex &group, bool isOpen);

    /// How many findings a filter would show.
    int count(Filter filter) const;
    /// The row of a check, invalid where it is not shown.
    QModelIndex indexOf(const QString &checkId) const;
    /// Makes a finding visible: opens its group and leaves the filters where they hide it.
    QModelIndex reveal(const QString &checkId);
    /// The first row worth reading: of the first open group; invalid where no finding is shown.
    QModelIndex first() const;

    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void countsChanged();
    void filterChanged(); ///< Not by setFilter() or find().

private:
    using Row = FindingRow;
    QList<Row> wanted() const;
    void arrange() { setRows(wanted()); }
    bool isShown(const Row &finding) const;

    QList<Row> m_findings; ///< All of the section, by state.
    QSet<State> m_closed{State::Note, State::NotApplicable, State::Good};
    Filter m_filter = Filter::All;
    QString m_find;
};

inline size_t qHash(State state, size_t seed = 0)
{
    return ::qHash(int(state), seed);
}
