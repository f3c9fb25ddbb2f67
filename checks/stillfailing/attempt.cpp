#include "checks/stillfailing/attempt.h"
#include "checks/causes/causes.h"
#include "checks/knowledge/codes.h"
#include <QtCore/QHash>
#include <QtCore/QSet>
#include <map>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// ADSync writes its event without a TrackingId, in the same second or shortly after.
constexpr qint64 besideBefore = 2'000;
constexpr qint64 besideAfter = 5'000;

Attempt::Kind kindOf(int id)
{
    switch (id) {
    case 31001:
    case 31002:
    case 31003: return Attempt::Kind::Reset;
    case 31006:
    case 31007:
    case 31008: return Attempt::Kind::Change;
    case 31009:
    case 31010:
    case 31011: return Attempt::Kind::ResetByAdmin;
    default: return Attempt::Kind::Unknown;
    }
}

bool isStart(int id)
{
    return id == 31001 || id == 31006 || id == 31009;
}

bool isGoodEnd(int id)
{
    return id == 31002 || id == 31007 || id == 31010;
}

bool isBadEnd(int id)
{
    return id == 31003 || id == 31008 || id == 31011;
}

/// Says why an attempt failed; 32014 and 32015 are warnings of the line.
bool isReason(int id)
{
    return (id >= 32000 && id < 33100) && id != 32014 && id != 32015;
}

bool isOlder(const EventSeen *a, const EventSeen *b)
{
    return a->time != b->time ? a->time < b->time : a->record < b->record;
}

bool isSame(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

void note(QStringList &list, const QString &one)
{
    if (!one.isEmpty() && !list.contains(one, Qt::CaseInsensitive))
        list << one;
}

} // namespace

EventStory::EventStory(const All<EventsFact> &logs)
{
    collect(logs);
    group();
    putBeside();
    finish();
}

void EventStory::collect(const All<EventsFact> &logs)
{
    // The same log may be given twice, in two forms.
    std::map<QString, QSet<std::pair<qint64, int>>> seenOn;
    for (const auto &[key, slot] : logs) {
        if (!slot.fact || slot.fact->bytesRead < slot.fact->bytes)
            continue;
        auto &seen = seenOn[slot.fact->computer];
        m_kept << slot.fact->events;
        for (const EventSeen &event : m_kept.constLast()) {
            const std::pair sign{event.record, event.id * 8 + int(event.provider)};
            if (event.damaged || !event.time.isValid() || seen.contains(sign))
                continue;
            if (event.record > 0)
                seen.insert(sign);
            m_events << &event;
        }
        if (!m_read.isValid() || slot.fact->at > m_read)
            m_read = slot.fact->at;
        if (slot.fact->last.isValid() && (!m_last.isValid() || slot.fact->last > m_last))
            m_last = slot.fact->last;
    }
    std::ranges::stable_sort(m_events, isOlder);
}

void EventStory::group()
{
    QHash<QString, qsizetype> byTracking;
    QSet<QString> started;
    for (const EventSeen *event : std::as_const(m_events)) {
        const int id = event->id;
        const bool belongs = isStart(id) || isGoodEnd(id) || isBadEnd(id) || isReason(id);
        if (event->provider != EventSeen::Provider::PasswordReset || !belongs)
            continue;
        if (event->trackingId.isEmpty()) {
            if (isReason(id))
                m_loose << Failure{QString::number(id), event->user, event->time, event->zoneKnown};
            continue;
        }
        if (!byTracking.contains(event->trackingId)) {
            byTracking.insert(event->trackingId, m_attempts.size());
            m_attempts << Attempt{.trackingId = event->trackingId, .start = event->time};
        }
        Attempt &attempt = m_attempts[byTracking.value(event->trackingId)];
        attempt.finish = event->time;
        attempt.zoneKnown = event->zoneKnown;
        if (attempt.user.isEmpty())
            attempt.user = event->user;
        if (kindOf(id) != Attempt::Kind::Unknown)
            attempt.kind = kindOf(id);
        if (isStart(id))
            started.insert(event->trackingId);
        else if (isGoodEnd(id))
            attempt.end = started.contains(event->trackingId) ? Attempt::End::Worked : Attempt::End::HalfSeen;
        else
            attempt.end = Attempt::End::Failed;
        if (isReason(id))
            note(attempt.codes, QString::number(id));
        for (const QString &code : event->codes)
            note(attempt.codes, code);
    }
}

/// The failed attempts of one clock, asked for moments that only grow: each is passed once, however many there are.
class EventStory::Failed
{
public:
    void add(Attempt &attempt) { m_attempts << &attempt; } ///< In the order of their start.
    /// The first that \p time is beside; null where there is none.
    Attempt *beside(const QDateTime &time)
    {
        while (m_next < m_attempts.size() && m_attempts[m_next]->finish.addMSecs(besideAfter) < time)
            ++m_next;
        Attempt *first = m_attempts.value(m_next);
        return first && first->start.addMSecs(-besideBefore) <= time ? first : nullptr;
    }

private:
    QList<Attempt *> m_attempts;
    qsizetype m_next = 0;
};

/// Gives each ADSync 6329 to its attempt, by number or else to the failed one that it is beside; one that is alone speaks for itself.
void EventStory::putBeside()
{
    QHash<QString, Attempt *> byTracking;
    std::map<bool, Failed> failed; // by whether the zone is known: the clocks differ else
    for (Attempt &attempt : m_attempts) {
        byTracking.insert(attempt.trackingId, &attempt);
        if (attempt.end == Attempt::End::Failed)
            failed[attempt.zoneKnown].add(attempt);
    }
    for (const EventSeen *event : std::as_const(m_events)) {
        if (event->provider != EventSeen::Provider::Sync || event->id != 6329)
            continue;
        Attempt *attempt = event->trackingId.isEmpty() ? nullptr : byTracking.value(event->trackingId);
        if (!attempt)
            attempt = failed[event->zoneKnown].beside(event->time);
        for (const QString &code : event->codes) {
            if (attempt)
                note(attempt->codes, code);
            else
                m_loose << Failure{code, event->user, event->time, event->zoneKnown};
        }
    }
}

void EventStory::finish()
{
    for (Attempt &attempt : m_attempts) {
        const bool isPolicy = attempt.codes.contains("33008"_L1) || attempt.codes.contains("80230619"_L1);
        if (attempt.end == Attempt::End::Failed && isPolicy)
            attempt.end = Attempt::End::Refused;
    }
    std::ranges::stable_sort(m_attempts, {}, &Attempt::start);
}

const EventSeen *EventStory::newest(std::initializer_list<int> ids) const
{
    for (auto event = m_events.crbegin(); event != m_events.crend(); ++event) {
        const auto provider = (*event)->provider;
        const bool ofServer = provider == EventSeen::Provider::PasswordReset || provider == EventSeen::Provider::Sync;
        if (ofServer && std::ranges::find(ids, (*event)->id) != ids.end())
            return *event;
    }
    return nullptr;
}

QList<const Attempt *> EventStory::attemptsFor(const Inputs &inputs) const
{
    QList<const Attempt *> theirs;
    QList<const Attempt *> all;
    for (const Attempt &attempt : m_attempts) {
        all << &attempt;
        const bool isAsked = isSame(attempt.user, inputs.affectedUser) || isSame(attempt.user, inputs.testUser);
        if (!attempt.user.isEmpty() && isAsked)
            theirs << &attempt;
    }
    return theirs.isEmpty() ? all : theirs;
}

AttemptCount EventStory::count() const
{
    AttemptCount count;
    QHash<QString, bool> lastWorked; // by person; who is not named is nobody
    for (const Attempt &attempt : m_attempts) {
        switch (attempt.end) {
        case Attempt::End::Worked:
            ++count.worked;
            count.lastWorked = &attempt;
            break;
        case Attempt::End::Refused: ++count.refused; break;
        case Attempt::End::Failed: ++count.failed; break;
        default: ++count.open; continue;
        }
        lastWorked.insert(attempt.user.toCaseFolded(), attempt.end == Attempt::End::Worked);
    }
    for (auto person = lastWorked.cbegin(); person != lastWorked.cend(); ++person)
        (person.value() ? count.working : count.failing) << person.key();
    return count;
}

QStringList EventStory::relays() const
{
    for (auto event = m_events.crbegin(); event != m_events.crend(); ++event) {
        if (!(*event)->relays.isEmpty())
            return (*event)->relays;
    }
    return {};
}

std::optional<std::chrono::milliseconds> EventStory::age(const EventSeen &event) const
{
    if (!event.zoneKnown || !m_read.isValid())
        return std::nullopt;
    return std::chrono::milliseconds(event.time.msecsTo(m_read));
}

std::optional<std::chrono::milliseconds> EventStory::ageAtEnd(const EventSeen &event) const
{
    if (!event.zoneKnown || !m_last.isValid())
        return std::nullopt;
    return std::chrono::milliseconds(event.time.msecsTo(m_last));
}

std::optional<EventStory::Failure> EventStory::failure(const Inputs &inputs, const QStringList &codes) const
{
    const QList<const Attempt *> meant = attemptsFor(inputs);
    QSet<QString> solved; // persons for whom a later attempt worked
    QDateTime lastWorked;
    for (auto attempt = meant.crbegin(); attempt != meant.crend(); ++attempt) {
        const QString person = (*attempt)->user.toCaseFolded();
        if ((*attempt)->end == Attempt::End::Worked) {
            solved.insert(person);
            lastWorked = std::max(lastWorked, (*attempt)->finish);
        }
        const bool stands =
            ((*attempt)->end == Attempt::End::Failed || (*attempt)->end == Attempt::End::Refused) && !solved.contains(person);
        for (const QString &code : stands ? (*attempt)->codes : QStringList()) {
            if (codes.contains(code))
                return Failure{code, (*attempt)->user, (*attempt)->finish, (*attempt)->zoneKnown};
        }
    }
    for (auto loose = m_loose.crbegin(); loose != m_loose.crend(); ++loose) {
        if (codes.contains(loose->code) && (!lastWorked.isValid() || loose->time > lastWorked))
            return *loose;
    }
    return std::nullopt;
}

namespace Events {

/// "33004", or the number of the event whose text names a fault in words.
static QString shownCode(const QString &code)
{
    if (code == QLatin1StringView(EventCode::noPolicyControl))
        return u"6329"_s;
    return code == QLatin1StringView(EventCode::certificate) ? u"31034"_s : code;
}

static Detail detailOf(const QString &code, const QString &user, const QDateTime &time, bool zoneKnown)
{
    const Values values{
        {u"code"_s, Value::code(shownCode(code))}, {u"user"_s, Value::of(Value::Kind::User, user)}, {u"time"_s, Value::time(time)}};
    if (!zoneKnown)
        return {user.isEmpty() ? SAY("events", "{code}; its time has no zone.") : SAY("events", "{code}, {user}; its time has no zone."),
                values};
    return {user.isEmpty() ? SAY("events", "{code}, {time}.") : SAY("events", "{code}, {user}, {time}."), values};
}

Detail detail(const EventStory::Failure &failure)
{
    return detailOf(failure.code, failure.user, failure.time, failure.zoneKnown);
}

Detail detail(const EventSeen &event)
{
    return detailOf(QString::number(event.id), event.user, event.time, event.zoneKnown);
}

/// What an event says in words, beyond what the tables of codes have of it.
static QList<Pointer> pointersOfWord(const QString &code)
{
    if (code == QLatin1StringView(EventCode::accessDenied))
        return {{&Causes::restrictRemoteSam, Weight::strong}, {&Causes::preWindows2000Access, Weight::some}};
    if (code == QLatin1StringView(EventCode::certificate))
        return {{&Causes::tlsInspection, Weight::strong}, {&Causes::rootCaMissing, Weight::strong}};
    return {};
}

/// Active Directory named another reason than a missing right.
static bool namesAnotherReason(const QString &code)
{
    static const QStringList reasons{u"33002"_s,    u"33003"_s,    u"33005"_s,    u"33006"_s,    u"33007"_s, u"33009"_s,   u"80230405"_s,
                                     u"80230402"_s, u"8023061F"_s, u"8023062C"_s, u"800700CE"_s, u"33008"_s, u"80230619"_s};
    return reasons.contains(code) || code == QLatin1StringView(EventCode::noPolicyControl);
}

QList<Pointer> pointersOf(const QStringList &codes)
{
    QList<Pointer> pointers;
    if (std::ranges::any_of(codes, namesAnotherReason))
        pointers << Pointer{&Causes::connectorPermissionMissing, Weight::against} << Pointer{&Causes::restrictRemoteSam, Weight::against}
                 << Pointer{&Causes::connectorCredentialsWrong, Weight::against};
    for (const QString &code : codes) {
        if (const CodeEntry *entry = findCode(code))
            pointers << QList<Pointer>(entry->pointers);
        pointers << pointersOfWord(code);
    }
    return pointers;
}

Conclusion conclude(const Outcome &outcome, const EventStory::Failure &failure)
{
    return {&outcome, {{u"code"_s, Value::code(shownCode(failure.code))}}, {detail(failure)}, pointersOf({failure.code})};
}

} // namespace Events
