#include "checks/probes/events/eventblocks.h"
#include "checks/knowledge/eventtext.h"
#include "checks/probes/events/eventtime.h"

using namespace Qt::StringLiterals;

namespace {

/// One line of a block: "Source: ADSync", "Id           : 6329"; "Event[12]:" has no value.
struct Line
{
    QString label;
    QString value;
};

std::optional<Line> lineOf(QStringView text)
{
    constexpr qsizetype longestLabel = 40;
    const qsizetype colon = text.indexOf(u':');
    const QStringView label = text.first(std::max<qsizetype>(colon, 0)).trimmed();
    const QStringView rest = text.mid(colon + 1);
    if (label.isEmpty() || label.size() > longestLabel || (!rest.isEmpty() && !rest.front().isSpace()))
        return std::nullopt;
    QString withoutNumber = label.toString();
    withoutNumber.removeIf([](QChar c) { return c >= u'0' && c <= u'9'; });
    return Line{withoutNumber, rest.trimmed().toString()};
}

/// Puts together what the lines of one block say.
class Blocks
{
public:
    explicit Blocks(EventCollector &events) : m_events(events) {}
    void take(const QString &text);
    void finish();
    /// Gives all events away; their times are told together.
    void deliver();
    bool found() const { return m_found; }

private:
    void takeLine(const Line &line);

    EventCollector &m_events;
    QString m_first; ///< The label that begins each block: that of the first line.
    RawEvent m_event;
    QString m_time;
    QStringList m_text;
    QList<RawEvent> m_ours;
    QStringList m_times;
    bool m_found = false;
};

void Blocks::take(const QString &text)
{
    const auto line = lineOf(text);
    const bool begins = line && !line->label.isEmpty() && (m_first.isEmpty() || line->label == m_first);
    if (begins) {
        finish();
        m_first = line->label;
    }
    if (line)
        takeLine(*line);
    if (!m_first.isEmpty())
        m_text << text;
}

void Blocks::takeLine(const Line &line)
{
    bool isNumber = false;
    const int number = line.value.toInt(&isNumber);
    const bool namesId = line.label == "Id"_L1 || line.label == "Event ID"_L1;
    if (m_event.provider.isEmpty() && eventProvider(line.value))
        m_event.provider = line.value;
    else if (isNumber && number > 0 && number <= 65535 && (m_event.id < 0 || namesId))
        m_event.id = number;
    else if (m_time.isEmpty() && looksLikeLocalTime(line.value))
        m_time = line.value;
    else if (line.label == "RecordId"_L1)
        m_event.record = line.value.toLongLong();
}

/// The block that was read last is whole.
void Blocks::finish()
{
    RawEvent event = std::exchange(m_event, RawEvent());
    event.message = std::exchange(m_text, QStringList()).join(u'\n');
    const QString time = std::exchange(m_time, QString());
    if (event.provider.isEmpty() || event.id < 0) {
        if (!time.isEmpty())
            m_events.passOver(1);
        return;
    }
    m_found = true;
    m_ours << event;
    m_times << time;
}

void Blocks::deliver()
{
    const QList<QDateTime> times = readLocalTimes(m_times);
    for (qsizetype i = 0; i < m_ours.size(); ++i) {
        m_ours[i].time = times[i];
        m_ours[i].zoneKnown = readIsoTime(m_times[i]).zoneKnown;
        m_events.take(std::move(m_ours[i]));
    }
}

} // namespace

bool readEventBlocks(const QString &text, EventCollector &events)
{
    Blocks blocks(events);
    for (const auto line : QStringView(text).split(u'\n'))
        blocks.take(line.endsWith(u'\r') ? line.chopped(1).toString() : line.toString());
    blocks.finish();
    blocks.deliver();
    return blocks.found();
}
