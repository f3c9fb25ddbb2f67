#include "checks/causes/causes.h"
#include "checks/connectivity/hosts.h"
#include "checks/registry.h"
#include "checks/stillfailing/attempt.h"

namespace {

constexpr Link links[] = {{SAY("check/idle-connections", "Troubleshoot password writeback: connectivity"),
                           "https://learn.microsoft.com/entra/identity/authentication/troubleshoot-sspr-writeback"}};

constexpr ArticleNote article[] = {
    {"B3", SAY("check/idle-connections", "Let idle connections live for at least 2 to 3 minutes."),
     SAY("check/idle-connections",
         "Still good advice, though today's article gives no number. Synchronization needs more behind a proxy: 6 minutes.")}};

constexpr Step raise{.owner = Owner::Network,
                     .what = SAY("check/idle-connections",
                                 "Raise the idle limit for TCP on firewall and proxy to 3 minutes or more, for the server to {rule}."),
                     .risk = SAY("check/idle-connections", "Low: the firewall keeps a few entries longer."),
                     .undo = SAY("check/idle-connections", "Set the old limit again."),
                     .confirm = SAY("check/idle-connections", "Test idle connections again from the server: 180 s is survived.")};
using Pointers = std::initializer_list<Pointer>;
constexpr Pointers mayBeCause = {{&Causes::idleTimeout, Weight::some}};

constexpr Outcome survives{
    .id = "survives",
    .severity = Severity::Good,
    .summary = SAY("check/idle-connections", "Idle connections live for {lived}, as they should."),
    .pointers = {{&Causes::idleTimeout, Weight::rulesOut}},
};
constexpr Outcome survivesTwoMinutes{
    .id = "survives-two-minutes",
    .severity = Severity::Note,
    .summary = SAY("check/idle-connections", "Idle connections live for {lived}. Two to three minutes are advised."),
    .meaning = SAY("check/idle-connections", "The lower limit of the advice is met. Three minutes were not seen."),
    .pointers = {{&Causes::idleTimeout, Weight::against}},
};
constexpr Outcome cutEarly{
    .id = "cut-early",
    .severity = Severity::Warning,
    .summary = SAY("check/idle-connections", "Idle connections are dropped without a word, between {lived} and {died}."),
    .meaning =
        SAY("check/idle-connections", "A firewall or proxy forgets quiet connections too early. New passwords may get lost now and then."),
    .steps = {raise},
    .pointers = mayBeCause,
};
constexpr Outcome resetEarly{
    .id = "reset-early",
    .severity = Severity::Warning,
    .summary = SAY("check/idle-connections", "Idle connections are cut off (reset) within {died}."),
    .meaning = SAY("check/idle-connections",
                   "A firewall or proxy ends quiet connections too early. The server must connect again, and may miss a password."),
    .steps = {raise},
    .pointers = mayBeCause,
};
constexpr Outcome closedPolitely{
    .id = "closed-politely",
    .severity = Severity::Note,
    .summary = SAY("check/idle-connections", "Could not tell: {host} or a proxy closed the idle connections itself, after {died}."),
    .meaning = SAY("check/idle-connections", "A polite close says nothing about a firewall. Ask for its idle limit instead."),
};
constexpr Outcome tooShort{
    .id = "too-short-to-tell",
    .severity = Severity::Note,
    .summary = SAY("check/idle-connections", "Could not tell: idle connections live for {lived}, and longer was not tested."),
    .meaning = SAY("check/idle-connections", "Test up to 180 s to know whether the advice of 2 to 3 minutes is met."),
};
constexpr Outcome notOpened{
    .id = "not-opened",
    .severity = Severity::Note,
    .summary = SAY("check/idle-connections", "Could not tell: no connection to {host} came about."),
    .meaning = SAY("check/idle-connections", "See the points above on reaching Microsoft. Then test idle connections again."),
};
constexpr Outcome saidLong{
    .id = "said-long",
    .severity = Severity::Good,
    .summary = SAY("check/idle-connections", "Firewall and proxy keep idle connections for 3 minutes or more."),
    .pointers = {{&Causes::idleTimeout, Weight::against}},
};
constexpr Outcome saidShort{
    .id = "said-short",
    .severity = Severity::Warning,
    .summary = SAY("check/idle-connections", "Firewall or proxy end idle connections in less than 2 minutes."),
    .meaning = SAY("check/idle-connections", "The relay may lose its connection to the server. New passwords may get lost now and then."),
    .steps = {{.owner = Owner::Network,
               .what = SAY("check/idle-connections",
                           "Raise the idle limit for TCP on firewall and proxy to 3 minutes or more, for the server."),
               .risk = SAY("check/idle-connections", "Low: the firewall keeps a few entries longer."),
               .undo = SAY("check/idle-connections", "Set the old limit again."),
               .confirm = SAY("check/idle-connections", "Test idle connections again from the server: 180 s is survived.")}},
    .pointers = mayBeCause,
};
constexpr Outcome retried{
    .id = "retried",
    .severity = Severity::Warning,
    .summary = SAY_N("check/idle-connections", "The server connected to its relay again %n time(s) in a day (event 32014)."),
    .meaning = SAY("check/idle-connections", "The line is poor, or idle connections may be cut too early."),
    .steps = {{.owner = Owner::Network,
               .what = SAY("check/idle-connections",
                           "Raise the idle limit for TCP on firewall and proxy to 3 minutes or more, for the server."),
               .risk = SAY("check/idle-connections", "Low: firewall and proxy keep more connections in mind."),
               .undo = SAY("check/idle-connections", "Set the old limit."),
               .confirm = SAY("check/idle-connections", "Event 32014 becomes rare.")}},
    .pointers = {{&Causes::idleTimeout, Weight::some}},
};
constexpr const Outcome *outcomes[] = {&survives, &survivesTwoMinutes, &cutEarly, &resetEarly, &closedPolitely,
                                       &tooShort, &notOpened,          &saidLong, &saidShort,  &retried};

constexpr Question question{
    .text = SAY("check/idle-connections", "How long do firewall and proxy keep an idle connection of the server?"),
    .whereToLook = SAY("check/idle-connections",
                       "Ask the network administrator for the idle limit (TCP session timeout) of firewall and proxy towards port 443."),
    .options = {{"long", SAY("check/idle-connections", "3 minutes or more"), &saidLong},
                {"short", SAY("check/idle-connections", "Less than 2 minutes"), &saidShort}},
};

constexpr Text lineLived = SAY("check/idle-connections", "{length} idle: still alive");
constexpr Text lineSilent = SAY("check/idle-connections", "{length} idle: no answer after it");
constexpr Text lineReset = SAY("check/idle-connections", "{length} idle: cut off after {ended}");
constexpr Text lineClosed = SAY("check/idle-connections", "{length} idle: closed by the other side after {ended}");
constexpr Text lineNotOpened = SAY("check/idle-connections", "{length} idle: not opened");

using Result = IdleTry::Result;

Value seconds(double length)
{
    return Value::duration(std::chrono::milliseconds(qint64(length * 1000)));
}

QList<Detail> detailsOf(const IdleFact &idle)
{
    QList<Detail> details;
    for (const IdleTry &tried : idle.tries) {
        const Values values{{QStringLiteral("length"), seconds(tried.seconds)}, {QStringLiteral("ended"), seconds(tried.endedAfter)}};
        switch (tried.result) {
        case Result::Waiting: break;
        case Result::Lived: details << Detail{lineLived, values, Severity::Good}; break;
        case Result::Silent: details << Detail{lineSilent, values, Severity::Warning}; break;
        case Result::Reset: details << Detail{lineReset, values, Severity::Warning}; break;
        case Result::ClosedPolitely: details << Detail{lineClosed, values}; break;
        case Result::NotOpened: details << Detail{lineNotOpened, values}; break;
        }
    }
    return details;
}

/// The bracket: what was survived, and the shortest that was not.
struct Bracket
{
    double lived = 0;
    const IdleTry *cut = nullptr;    ///< The shortest that fell silent or was reset.
    const IdleTry *closed = nullptr; ///< The shortest that the other side closed.
    bool isOpen = false;
};

Bracket bracketOf(const IdleFact &idle)
{
    Bracket bracket;
    for (const IdleTry &tried : idle.tries) {
        const bool wasCut = tried.result == Result::Silent || tried.result == Result::Reset;
        if (wasCut && (!bracket.cut || tried.seconds < bracket.cut->seconds))
            bracket.cut = &tried;
        if (tried.result == Result::ClosedPolitely && (!bracket.closed || tried.endedAfter < bracket.closed->endedAfter))
            bracket.closed = &tried;
        bracket.isOpen = bracket.isOpen || tried.result == Result::Waiting;
    }
    // A longer one that lived beside a shorter one that died is luck, not the limit.
    for (const IdleTry &tried : idle.tries) {
        if (tried.result == Result::Lived && (!bracket.cut || tried.seconds < bracket.cut->seconds))
            bracket.lived = std::max(bracket.lived, double(tried.seconds));
    }
    return bracket;
}

const Outcome *outcomeOf(const Bracket &bracket)
{
    constexpr double advisedLeast = 120, advised = 180;
    if (bracket.cut && bracket.lived < advisedLeast)
        return bracket.cut->result == Result::Reset ? &resetEarly : &cutEarly;
    if (bracket.lived >= advised)
        return &survives;
    if (bracket.isOpen)
        return nullptr;
    if (bracket.lived >= advisedLeast)
        return &survivesTwoMinutes;
    if (bracket.closed)
        return &closedPolitely;
    return bracket.lived > 0 ? &tooShort : &notOpened;
}

Conclusion judge(const Inputs &, const IdleFact &idle)
{
    const Bracket bracket = bracketOf(idle);
    const Outcome *outcome = idle.tries.isEmpty() ? nullptr : outcomeOf(bracket);
    if (!outcome)
        return {};
    const bool wasReset = bracket.cut && bracket.cut->result == Result::Reset;
    const double died = wasReset         ? bracket.cut->endedAfter
                        : bracket.cut    ? bracket.cut->seconds
                        : bracket.closed ? bracket.closed->endedAfter
                                         : 0;
    return {outcome,
            {{QStringLiteral("host"), Hosts::value(idle.host)},
             {QStringLiteral("rule"), Hosts::value(u'*' + idle.host.mid(idle.host.indexOf(u'.')))},
             {QStringLiteral("lived"), seconds(bracket.lived)},
             {QStringLiteral("died"), seconds(died)}},
            detailsOf(idle)};
}

/// The server tells when it had to connect to its relay again (32014). Now and then is no fault; the limit of three in a day is ours.
Conclusion judgeEvents(const Inputs &, const EventStory &story)
{
    constexpr int often = 3;
    const EventSeen *newest = story.newest({32014});
    if (!newest)
        return {};
    const auto isOfThatDay = [&](const EventSeen *event) {
        return event->id == 32014 && event->time.secsTo(newest->time) < std::chrono::seconds(std::chrono::hours(24)).count();
    };
    const auto count = std::ranges::count_if(story.events(), isOfThatDay);
    return count < often ? Conclusion{} : Conclusion{&retried, {{QStringLiteral("count"), Value::count(count)}}, {Events::detail(*newest)}};
}

} // namespace

extern constexpr Check Checks::idleConnections = makeCheck<&judge, &judgeEvents>({
    .id = "idle-connections",
    .section = Section::Connectivity,
    .chain = ChainLink::Firewall,
    .title = SAY("check/idle-connections", "Idle connections"),
    .why = SAY("check/idle-connections", "The server waits for new passwords on a quiet connection. It must not be cut meanwhile."),
    .links = links,
    .outcomes = outcomes,
    .question = &question,
    .source = SAY("check/idle-connections", "The idle test on the server, or the network administrator."),
    .article = article,
    .aboutServer = true,
});
