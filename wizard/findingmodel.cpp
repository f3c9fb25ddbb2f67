#include "wizard/findingmodel.h"
#include "checks/texts.h"
#include "wizard/richtext.h"
#include <algorithm>

FindingModel::FindingModel(QObject *parent) : RowsModel(parent)
{
}

static QString groupTitle(State state, int n)
{
    switch (state) {
    case State::Problem: return FindingModel::tr("Problems (%1)").arg(n);
    case State::Warning: return FindingModel::tr("Warnings (%1)").arg(n);
    case State::Unanswered: return FindingModel::tr("Questions for you (%1)").arg(n);
    case State::Missing: return FindingModel::tr("Not looked at (%1)").arg(n);
    case State::Note: return FindingModel::tr("Notes (%1)").arg(n);
    case State::NotApplicable: return FindingModel::tr("Does not apply (%1)").arg(n);
    case State::Good: return FindingModel::tr("In order (%1)").arg(n);
    case State::Running: return FindingModel::tr("Looking (%1)").arg(n);
    }
    Q_UNREACHABLE();
}

void FindingModel::show(const Diagnosis &diagnosis, Section section, const Texts &texts)
{
    m_findings.clear();
    for (const Finding &finding : diagnosis.findings) {
        if (finding.check->section != section)
            continue;
        Row row{.state = finding.state,
                .id = QString::fromLatin1(finding.check->id),
                .title = texts.title(*finding.check),
                .sentence = RichText::summaryPlain(texts, finding),
                .source = finding.conclusion.outcome ? finding.source : finding.check->leadingSource(),
                .provisional = finding.provisional || finding.state == State::Running};
        row.readAloud = tr("%1, %2, %3 From: %4").arg(row.title, texts.state(row.state), row.sentence, texts.source(row.source));
        m_findings << row;
    }
    std::ranges::stable_sort(m_findings, {}, &Row::state);
    arrange();
    Q_EMIT countsChanged();
}

static bool passes(FindingModel::Filter filter, State state)
{
    switch (filter) {
    case FindingModel::Filter::All: return true;
    case FindingModel::Filter::Attention: return state <= State::Warning;
    case FindingModel::Filter::Questions: return state == State::Unanswered;
    case FindingModel::Filter::NotLookedAt: return state == State::Missing;
    }
    Q_UNREACHABLE();
}

bool FindingModel::isShown(const Row &finding) const
{
    const auto holds = [this](const QString &text) { return text.contains(m_find, Qt::CaseInsensitive); };
    return passes(m_filter, finding.state) && (m_find.isEmpty() || holds(finding.title) || holds(finding.sentence) || holds(finding.id));
}

QList<FindingRow> FindingModel::wanted() const
{
    QList<Row> goal;
    for (auto begin = m_findings.begin(); begin != m_findings.end();) {
        const State state = begin->state;
        const auto end = std::find_if(begin, m_findings.end(), [state](const Row &row) { return row.state != state; });
        QList<Row> shown;
        std::copy_if(begin, end, std::back_inserter(shown), [this](const Row &row) { return isShown(row); });
        if (!shown.isEmpty()) {
            const bool isOpen = !m_find.isEmpty() || m_filter != Filter::All || !m_closed.contains(state);
            const QString title = groupTitle(state, int(shown.size()));
            goal << Row{.isGroup = true, .isOpen = isOpen, .state = state, .title = title, .readAloud = title};
            if (isOpen)
                goal << shown;
        }
        begin = end;
    }
    return goal;
}

void FindingModel::setFilter(Filter filter)
{
    m_filter = filter;
    arrange();
}

void FindingModel::find(const QString &text)
{
    m_find = text.trimmed();
    arrange();
}

void FindingModel::toggle(const QModelIndex &group)
{
    open(group, !group.data(IsOpenRole).toBool());
}

void FindingModel::open(const QModelIndex &group, bool isOpen)
{
    if (!group.data(IsGroupRole).toBool())
        return;
    const State state = rows()[group.row()].state;
    if (isOpen)
        m_closed.remove(state);
    else
        m_closed.insert(state);
    arrange();
}

void FindingModel::showAll()
{
    m_find.clear();
    m_filter = Filter::All;
    arrange();
    Q_EMIT filterChanged();
}

int FindingModel::count(Filter filter) const
{
    return int(std::ranges::count_if(m_findings, [filter](const Row &row) { return passes(filter, row.state); }));
}

QModelIndex FindingModel::indexOf(const QString &checkId) const
{
    for (int i = 0; i < rows().size(); ++i) {
        if (!rows()[i].isGroup && rows()[i].id == checkId)
            return index(i);
    }
    return {};
}

QModelIndex FindingModel::reveal(const QString &checkId)
{
    const auto found = std::ranges::find(m_findings, checkId, &Row::id);
    if (found == m_findings.end())
        return {};
    m_closed.remove(found->state);
    if (isShown(*found))
        arrange();
    else
        showAll();
    return indexOf(checkId);
}

QModelIndex FindingModel::first() const
{
    const auto found = std::ranges::find(rows(), false, &Row::isGroup);
    return found == rows().end() ? QModelIndex() : index(int(found - rows().begin()));
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = rows()[index.row()];
    switch (role) {
    case Qt::DisplayRole: return row.title;
    case Qt::ToolTipRole: return row.isGroup ? QVariant() : QStringLiteral("<qt>%1</qt>").arg(RichText::inert(row.sentence));
    case Qt::AccessibleTextRole: return row.readAloud;
    case IdRole: return row.id;
    case StateRole: return int(row.state);
    case SentenceRole: return row.sentence;
    case SourceRole: return int(row.source);
    case IsGroupRole: return row.isGroup;
    case IsOpenRole: return row.isOpen;
    case ProvisionalRole: return row.provisional;
    case CopyRole: return row.isGroup ? QString() : QStringLiteral("%1\n%2\n%3").arg(row.title, row.sentence, row.id);
    }
    return {};
}
