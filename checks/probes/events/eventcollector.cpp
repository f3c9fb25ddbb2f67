#include "checks/probes/events/eventcollector.h"
#include "checks/knowledge/eventtext.h"
#include <algorithm>

/// Older first; within one moment by number, else as it was read.
static bool isOlder(const EventSeen &a, const EventSeen &b)
{
    return a.time != b.time ? a.time < b.time : a.record < b.record;
}

EventCollector::EventCollector(EventsFact::Form form, qint64 bytes, Watch watch) : m_watch(std::move(watch))
{
    m_fact.form = form;
    m_fact.seenFrom = SeenFrom::Server;
    m_fact.at = QDateTime::currentDateTimeUtc();
    m_fact.bytes = bytes;
}

void EventCollector::take(RawEvent &&raw, bool damaged)
{
    ++m_fact.records;
    if (damaged)
        ++m_fact.damaged;
    else if (raw.zoneKnown)
        sawTime(raw.time);
    const auto provider = eventProvider(raw.provider);
    if (!provider || !isOurEvent(*provider, raw.id))
        return;
    ++m_fact.ours;
    if (m_fact.computer.isEmpty() && !damaged)
        m_fact.computer = raw.computer;
    EventSeen event{.provider = *provider,
                    .id = raw.id,
                    .level = raw.level,
                    .time = raw.time,
                    .zoneKnown = raw.zoneKnown,
                    .record = raw.record,
                    .damaged = damaged,
                    .strings = std::move(raw.strings)};
    if (event.strings.join(QString()).trimmed().isEmpty())
        event.strings = QStringList{raw.message};
    readEventText(event);
    m_fact.events << event;
    if (m_fact.events.size() >= qsizetype(2) * EventsFact::maximumKept)
        trim();
}

/// Keeps the newest.
void EventCollector::trim()
{
    if (m_fact.events.size() <= EventsFact::maximumKept)
        return;
    std::ranges::stable_sort(m_fact.events, isOlder);
    m_fact.events.remove(0, m_fact.events.size() - EventsFact::maximumKept);
}

void EventCollector::sawTime(const QDateTime &time)
{
    if (!time.isValid())
        return;
    if (!m_fact.first.isValid() || time < m_fact.first)
        m_fact.first = time;
    if (!m_fact.last.isValid() || time > m_fact.last)
        m_fact.last = time;
}

bool EventCollector::readUpTo(qint64 bytes)
{
    m_fact.bytesRead = bytes;
    return goesOn();
}

EventsFact EventCollector::fact() const
{
    EventCollector whole = *this;
    whole.trim();
    EventsFact fact = whole.m_fact;
    // Event Viewer writes the newest first: within one second the order is turned round.
    if (fact.events.size() > 1 && fact.events.first().time > fact.events.last().time)
        std::ranges::reverse(fact.events);
    std::ranges::stable_sort(fact.events, isOlder);
    return fact;
}

EventsFact EventCollector::counts() const
{
    EventsFact fact = m_fact;
    fact.events.clear();
    fact.bytesRead = std::min(fact.bytesRead, fact.bytes - 1); // not the whole of it yet
    return fact;
}
