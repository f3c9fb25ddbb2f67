#pragma once
#include "checks/check.h"
#include "checks/facts/events.h"

/// One reset or change as the server tells it: all events of one TrackingId, and the ADSync event beside them.
struct Attempt
{
    enum class Kind { Reset, Change, ResetByAdmin, Unknown };
    enum class End {
        Worked,  ///< Start and good end are both there.
        Refused, ///< A rule of the domain refused the password (33008 or 80230619): writeback works.
        Failed,
        Open,    ///< It began, and no end is in the log.
        HalfSeen ///< A good end without its start: it proves nothing.
    };
    Kind kind = Kind::Unknown;
    End end = End::Open;
    QString trackingId = {};
    QString user = {};
    QDateTime start = {}; ///< Of its first event; in order even where its zone is not known.
    QDateTime finish = {};
    bool zoneKnown = true;
    QStringList codes = {}; ///< "33004", "80230626", words of EventCode: why it failed, in the order of the events.

    std::chrono::milliseconds duration() const { return std::chrono::milliseconds(start.msecsTo(finish)); }
};

/// Which attempts of a log are meant.
struct AttemptCount
{
    int worked = 0;
    int refused = 0;
    int failed = 0;
    int open = 0;
    QStringList failing = {}; ///< Persons whose last attempt failed, or was refused.
    QStringList working = {}; ///< Persons whose last attempt worked.
    const Attempt *lastWorked = nullptr;

    int all() const { return worked + refused + failed + open; }
};

/// What all event logs tell together. Damaged events and logs that were not read to their end tell nothing.
class EventStory
{
public:
    using Fact = EventsFact;
    explicit EventStory(const All<EventsFact> &logs);

    /// Undamaged events, oldest first, each once.
    const QList<const EventSeen *> &events() const { return m_events; }
    /// Oldest first.
    const QList<Attempt> &attempts() const { return m_attempts; }
    bool isEmpty() const { return m_events.isEmpty(); }

    /// The newest PasswordResetService or ADSync event with one of these numbers; null where there is none.
    const EventSeen *newest(std::initializer_list<int> ids) const;
    /// The attempts of the affected or test user where there are any, else of everybody.
    QList<const Attempt *> attemptsFor(const Inputs &inputs) const;
    AttemptCount count() const;
    /// The relays that the newest event names.
    QStringList relays() const;

    /// The time that \p event is old, where that can be told: at the moment when its log was read.
    std::optional<std::chrono::milliseconds> age(const EventSeen &event) const;
    /// The same at the end of its log.
    std::optional<std::chrono::milliseconds> ageAtEnd(const EventSeen &event) const;

    /// A failure that still stands: no attempt of that person worked later.
    struct Failure
    {
        QString code = {};
        QString user = {};
        QDateTime time = {};
        bool zoneKnown = true;
    };
    /// The newest one with one of these codes ("33004", "80230626"), of the affected user where attempts of that one are there.
    std::optional<Failure> failure(const Inputs &inputs, const QStringList &codes) const;

private:
    class Failed;
    void collect(const All<EventsFact> &logs);
    void group();
    void putBeside();
    void finish();

    QList<QList<EventSeen>> m_kept; ///< What m_events points into, shared with the facts.
    QList<const EventSeen *> m_events;
    QList<Attempt> m_attempts;
    QList<Failure> m_loose; ///< Failures that belong to no attempt.
    QDateTime m_read;       ///< When the logs were read.
    QDateTime m_last;       ///< The newest record of all.
};

namespace Events {
/// "Event 33004 for {user}, {time}".
Detail detail(const EventStory::Failure &failure);
Detail detail(const EventSeen &event);
/// What the tables of codes say of causes, for each code once.
QList<Pointer> pointersOf(const QStringList &codes);
/// A conclusion that rests on one failure: \p outcome, with the failure as detail and the pointers of its code.
Conclusion conclude(const Outcome &outcome, const EventStory::Failure &failure);
} // namespace Events
