#pragma once
#include "checks/facts/events.h"
#include <functional>

/// One event as a form of an event log holds it, of any provider.
struct RawEvent
{
    QString provider = {};
    int id = -1;
    int level = 0;
    QDateTime time = {}; ///< UTC, or without a known zone as on the clock of whoever exported it.
    bool zoneKnown = true;
    qint64 record = 0;
    QString computer = {};
    QStringList strings = {}; ///< Its data.
    QString message = {};     ///< The whole text, where the form holds it.
};

/// Takes the events that a reader finds, keeps those of ours, and counts the rest.
class EventCollector
{
public:
    /// Called with the bytes read so far, now and then; returns false to stop.
    using Watch = std::function<bool(const EventCollector &)>;

    explicit EventCollector(EventsFact::Form form, qint64 bytes, Watch watch = {});

    /// One event that could be read. \p damaged: its part of the file fails its checksum.
    void take(RawEvent &&event, bool damaged = false);
    /// Records that are there and could not be read.
    void skip(qint64 records) { m_fact.records += records, m_fact.skipped += records; }
    /// Records of other providers that were not decoded.
    void passOver(qint64 records) { m_fact.records += records; }
    void passOverChunk() { ++m_fact.chunksPassedOver; }
    void damagedChunk() { ++m_fact.chunksDamaged; }
    /// A record was written at this time (UTC), ours or not.
    void sawTime(const QDateTime &time);
    /// So much is read; false where the reading is to stop.
    bool readUpTo(qint64 bytes);
    /// False where the reading is to stop.
    bool goesOn() const { return !m_watch || m_watch(*this); }

    /// What was collected so far, in order of time.
    EventsFact fact() const;
    /// The same without the events: how far the reading is.
    EventsFact counts() const;

private:
    void trim();

    EventsFact m_fact;
    Watch m_watch;
};
