#include "checks/probes/events/eventtable.h"
#include "checks/knowledge/eventtext.h"
#include "checks/probes/events/eventtime.h"
#include "checks/probes/events/textblocks.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestField = qsizetype(256) * 1024;
constexpr qsizetype mostFields = 64;
constexpr qsizetype rowsAtOnce = 20'000;

/// Cuts text into rows of fields; a field in quotes may hold anything.
class RowCutter
{
public:
    explicit RowCutter(QChar delimiter) : m_delimiter(delimiter) {}

    template <typename TakeRow> void take(const QString &text, TakeRow takeRow)
    {
        for (const QChar c : text)
            takeCharacter(c, takeRow);
    }
    template <typename TakeRow> void finish(TakeRow takeRow)
    {
        if (!m_field.isEmpty() || !m_row.isEmpty())
            endRow(takeRow);
    }

private:
    template <typename TakeRow> void takeCharacter(QChar c, TakeRow takeRow)
    {
        if (m_quoted) {
            if (c == u'"')
                m_quoted = false, m_closed = true;
            else if (m_field.size() < longestField)
                m_field += c;
            else
                m_quoted = false; // the quote never ends: it was none
        } else if (c == u'"' && (m_closed || m_field.isEmpty())) {
            if (m_closed)
                m_field += c; // two of them stand for one
            m_quoted = true;
            m_closed = false;
        } else if (c == m_delimiter && m_row.size() < mostFields) {
            endField();
        } else if (c == u'\n') {
            endRow(takeRow);
        } else if (c != u'\r' && m_field.size() < longestField) {
            m_closed = false;
            m_field += c;
        }
    }
    void endField()
    {
        m_row << std::exchange(m_field, QString());
        m_closed = false;
    }
    template <typename TakeRow> void endRow(TakeRow takeRow)
    {
        endField();
        takeRow(std::exchange(m_row, QStringList()));
    }

    QChar m_delimiter;
    QStringList m_row;
    QString m_field;
    bool m_quoted = false;
    bool m_closed = false; ///< A quote ended just now.
};

/// The names that Get-WinEvent gives its columns, in every language.
struct Columns
{
    qsizetype provider = -1;
    qsizetype id = -1;
    qsizetype time = -1;
    qsizetype record = -1;
    qsizetype level = -1;
    qsizetype computer = -1;
    qsizetype message = -1;
    bool isKnown() const { return provider >= 0 && id >= 0; }
};

Columns columnsOf(const QStringList &header)
{
    return {.provider = header.indexOf("ProviderName"_L1),
            .id = header.indexOf("Id"_L1),
            .time = header.indexOf("TimeCreated"_L1),
            .record = header.indexOf("RecordId"_L1),
            .level = header.indexOf("Level"_L1),
            .computer = header.indexOf("MachineName"_L1),
            .message = header.indexOf("Message"_L1)};
}

bool isNumber(const QString &field)
{
    bool ok = false;
    const int number = field.trimmed().toInt(&ok);
    return ok && number > 0 && number <= 65535;
}

/// Without names: the provider is one of ours, the number is the one nearest to it, the time looks like one, all else is text.
Columns columnsByContent(const QStringList &row)
{
    Columns columns;
    for (qsizetype i = 0; i < row.size() && columns.provider < 0; ++i)
        columns.provider = eventProvider(row[i]) ? i : -1;
    if (columns.provider < 0)
        return columns;
    for (qsizetype distance = 1; distance < row.size() && columns.id < 0; ++distance) {
        for (const qsizetype i : {columns.provider + distance, columns.provider - distance}) {
            if (columns.id < 0 && i >= 0 && i < row.size() && isNumber(row[i]))
                columns.id = i;
        }
    }
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (i == columns.provider || i == columns.id)
            continue;
        if (columns.time < 0 && looksLikeLocalTime(row[i]))
            columns.time = i;
    }
    return columns;
}

/// A row of some event, ours or not.
bool isEventRow(const QStringList &row)
{
    return row.size() >= 4 && std::ranges::any_of(row, isNumber)
           && std::ranges::any_of(row, [](const QString &field) { return looksLikeLocalTime(field); });
}

QChar delimiterOf(const QString &text)
{
    const QString head = text.left(4096);
    const QString line = head.startsWith("#TYPE"_L1) ? head.section(u'\n', 1, 1) : head.section(u'\n', 0, 0);
    if (line.contains(u'\t'))
        return u'\t';
    return line.count(u';') > line.count(u',') ? u';' : u',';
}

/// Turns rows into events; times are read when all rows of a batch are there.
class Table
{
public:
    explicit Table(EventCollector &events) : m_events(events) {}
    void take(const QStringList &row);
    void finish();
    bool isTable() const { return m_isTable; }

private:
    const Columns &columnsFor(const QStringList &row);
    void takeEvent(const QStringList &row, const Columns &columns);

    EventCollector &m_events;
    Columns m_columns; ///< By the names of the header.
    Columns m_found;   ///< By content, of the last row without names.
    qsizetype m_width = 0;
    QList<RawEvent> m_rows;
    QStringList m_times;
    bool m_isTable = false;
    bool m_lastWasOurs = false;
};

void Table::take(const QStringList &row)
{
    if (!m_columns.isKnown() && m_rows.isEmpty()) {
        m_columns = columnsOf(row);
        if (m_columns.isKnown()) {
            m_isTable = true;
            return;
        }
    }
    const Columns columns = columnsFor(row);
    if (columns.isKnown() && eventProvider(row[columns.provider]) && isNumber(row[columns.id]))
        return takeEvent(row, columns);
    if (isEventRow(row)) {
        m_isTable = true;
        m_lastWasOurs = false;
        m_events.passOver(1);
    } else if (m_lastWasOurs && !m_rows.isEmpty() && m_rows.last().message.size() < longestField) {
        m_rows.last().message += u'\n' + row.join(u' '); // a text of several lines, without quotes
    }
}

/// Those that the header names; else those of the row before where they fit, for looking at each field takes its time.
const Columns &Table::columnsFor(const QStringList &row)
{
    if (m_columns.isKnown() && row.size() > std::max(m_columns.provider, m_columns.id))
        return m_columns;
    const bool fits = m_found.isKnown() && m_found.time >= 0 && row.size() == m_width && eventProvider(row[m_found.provider])
                      && isNumber(row[m_found.id]);
    if (!fits)
        m_found = columnsByContent(row);
    m_width = row.size();
    return m_found;
}

void Table::takeEvent(const QStringList &row, const Columns &columns)
{
    const auto field = [&](qsizetype column) { return column >= 0 && column < row.size() ? row[column].trimmed() : QString(); };
    QStringList text = row; // without names, what else there is: the message is among it
    for (const qsizetype told : {columns.provider, columns.id, columns.time}) {
        if (told >= 0 && told < text.size())
            text[told].clear();
    }
    text.removeAll(QString());
    m_isTable = true;
    m_lastWasOurs = true;
    m_rows << RawEvent{.provider = field(columns.provider),
                       .id = field(columns.id).toInt(),
                       .level = field(columns.level).toInt(),
                       .zoneKnown = false,
                       .record = field(columns.record).toLongLong(),
                       .computer = field(columns.computer),
                       .message = columns.message >= 0 ? field(columns.message) : text.join(u'\n')};
    m_times << field(columns.time);
    if (m_rows.size() >= rowsAtOnce)
        finish();
}

void Table::finish()
{
    const QList<QDateTime> times = readLocalTimes(m_times);
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows[i].time = times[i];
        m_rows[i].zoneKnown = readIsoTime(m_times[i]).zoneKnown;
        m_events.take(std::move(m_rows[i]));
    }
    m_rows.clear();
    m_times.clear();
}

} // namespace

bool readEventTable(QIODevice &file, EventCollector &events)
{
    TextBlocks blocks(file);
    QString text = blocks.next();
    RowCutter cutter(delimiterOf(text));
    Table table(events);
    const auto takeRow = [&](const QStringList &row) { table.take(row); };
    for (; !text.isEmpty() && events.readUpTo(blocks.position()); text = blocks.next())
        cutter.take(text, takeRow);
    cutter.finish(takeRow);
    table.finish();
    return table.isTable();
}

bool looksLikeEventTable(const QString &text)
{
    RowCutter cutter(delimiterOf(text));
    int events = 0;
    cutter.take(text, [&](const QStringList &row) {
        const Columns columns = columnsByContent(row);
        events += columnsOf(row).isKnown() || (columns.isKnown() && columns.time >= 0) || isEventRow(row);
    });
    return events > 0;
}
