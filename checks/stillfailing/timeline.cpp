#include "checks/stillfailing/timeline.h"

using namespace Qt::StringLiterals;

namespace {

/// What an event says of the relay or the service; nothing for all others.
std::optional<std::pair<TimelineLane::What, State>> signOf(int id)
{
    using enum TimelineLane::What;
    switch (id) {
    case 31019:
    case 31042: return std::pair(Relay, State::Good);
    case 31034:
    case 31044:
    case 32001:
    case 32002: return std::pair(Relay, State::Problem);
    case 32014:
    case 32015: return std::pair(Relay, State::Warning);
    case 31005:
    case 31015: return std::pair(Service, State::Good);
    case 31004:
    case 31012: return std::pair(Service, State::Note);
    case 31013: return std::pair(Service, State::Warning);
    case 6800:
    case 31014:
    case 31016:
    case 32009:
    case 32011: return std::pair(Service, State::Problem);
    default: return std::nullopt;
    }
}

/// The words of an attempt's event are its codes, or how it ended.
QStringList codesOf(const Attempt &attempt)
{
    if (!attempt.codes.isEmpty())
        return attempt.codes;
    return attempt.end == Attempt::End::Worked ? QStringList{u"31002"_s} : QStringList{u"31001"_s};
}

/// Adds a mark, or makes it part of the one before where both would lie on one place.
void add(TimelineLane &lane, TimelineMark mark, qint64 distance)
{
    if (lane.marks.isEmpty() || lane.marks.last().time.msecsTo(mark.time) > distance) {
        lane.marks << mark;
        return;
    }
    TimelineMark &before = lane.marks.last();
    before.state = std::min(before.state, mark.state);
    before.count += mark.count;
    for (const QString &code : std::as_const(mark.codes)) {
        if (!before.codes.contains(code))
            before.codes << code;
    }
}

/// Finds where good signs end and bad ones begin; a mix says nothing of when.
void findBreak(Timeline &timeline, QList<std::pair<QDateTime, State>> signs)
{
    signs.removeIf([](const auto &sign) { return sign.second != State::Good && sign.second != State::Problem; });
    std::ranges::stable_sort(signs, {}, [](const auto &sign) { return sign.first; });
    const auto firstBad = std::ranges::find(signs, State::Problem, [](const auto &sign) { return sign.second; });
    const auto isBad = [](const auto &sign) { return sign.second == State::Problem; };
    if (firstBad == signs.end() || firstBad == signs.begin() || !std::all_of(firstBad, signs.end(), isBad))
        return;
    timeline.lastGood = std::prev(firstBad)->first;
    timeline.firstBad = firstBad->first;
}

} // namespace

double Timeline::place(const QDateTime &time) const
{
    const auto whole = double(first.msecsTo(last));
    return whole > 0 ? std::clamp(double(first.msecsTo(time)) / whole, 0.0, 1.0) : 0.5;
}

Timeline timelineOf(const EventStory &story, int places)
{
    if (story.isEmpty())
        return {};
    Timeline timeline{.first = story.events().first()->time, .last = story.events().last()->time};
    const qint64 distance = timeline.first.msecsTo(timeline.last) / std::max(places, 1);
    TimelineLane attempts{.what = TimelineLane::What::Attempts};
    TimelineLane relay{.what = TimelineLane::What::Relay};
    TimelineLane service{.what = TimelineLane::What::Service};
    QList<std::pair<QDateTime, State>> signs;
    for (const Attempt &attempt : story.attempts()) {
        add(attempts, {attempt.start, Events::stateOf(attempt.end), codesOf(attempt)}, distance);
        signs << std::pair(attempt.start, Events::stateOf(attempt.end));
    }
    for (const EventSeen *event : story.events()) {
        timeline.zoneKnown = timeline.zoneKnown && event->zoneKnown;
        const auto sign = signOf(event->id);
        if (!sign)
            continue;
        const bool isRelay = sign->first == TimelineLane::What::Relay;
        add(isRelay ? relay : service, {event->time, sign->second, {QString::number(event->id)}}, distance);
        if (isRelay)
            signs << std::pair(event->time, sign->second);
    }
    for (const TimelineLane &lane : {attempts, relay, service}) {
        if (!lane.marks.isEmpty())
            timeline.lanes << lane;
    }
    findBreak(timeline, signs);
    return timeline;
}

namespace Events {

Text laneName(TimelineLane::What what)
{
    switch (what) {
    case TimelineLane::What::Attempts: return SAY("events", "Attempts");
    case TimelineLane::What::Relay: return SAY("events", "Relay");
    case TimelineLane::What::Service: return SAY("events", "Service");
    }
    Q_UNREACHABLE();
}

State stateOf(Attempt::End end)
{
    switch (end) {
    case Attempt::End::Worked: return State::Good;
    case Attempt::End::Refused: return State::Warning;
    case Attempt::End::Failed: return State::Problem;
    case Attempt::End::Open:
    case Attempt::End::HalfSeen: return State::Note;
    }
    Q_UNREACHABLE();
}

Text endWords(Attempt::End end)
{
    switch (end) {
    case Attempt::End::Worked: return SAY("events", "Worked");
    case Attempt::End::Refused: return SAY("events", "Refused by a rule");
    case Attempt::End::Failed: return SAY("events", "Failed");
    case Attempt::End::Open: return SAY("events", "No end in the log");
    case Attempt::End::HalfSeen: return SAY("events", "No start in the log");
    }
    Q_UNREACHABLE();
}

Text kindWords(Attempt::Kind kind)
{
    switch (kind) {
    case Attempt::Kind::Reset: return SAY("events", "Reset");
    case Attempt::Kind::Change: return SAY("events", "Change");
    case Attempt::Kind::ResetByAdmin: return SAY("events", "Reset by an administrator");
    case Attempt::Kind::Unknown: return SAY("events", "Not known");
    }
    Q_UNREACHABLE();
}

} // namespace Events
