#include "checks/causes/causes.h"
#include "checks/connectivity/collected.h"
#include "checks/connectivity/hosts.h"
#include "checks/registry.h"
#include <chrono>

using namespace std::chrono_literals;

namespace {

constexpr Link links[] = {
    {SAY("check/clock", "Windows Time service tools and settings"),
     "https://learn.microsoft.com/windows-server/networking/windows-time-service/windows-time-service-tools-and-settings"}};

constexpr ArticleNote article[] = {
    {"X6", SAY("check/clock", "The article does not speak of the clock."),
     SAY("check/clock", "A clock that is off by more than five minutes breaks sign-in, and writeback with it.")}};

constexpr Step setClock{.owner = Owner::Directory,
                        .what = SAY("check/clock", "Let the server take its time from the domain, then look again."),
                        .command = "w32tm /config /syncfromflags:domhier /update; Restart-Service w32time; w32tm /resync",
                        .risk = SAY("check/clock", "Low: the clock may jump."),
                        .undo = SAY("check/clock", "Set the old source of time again."),
                        .confirm = SAY("check/clock", "`w32tm /query /status` shows a source and a recent time.")};

constexpr Outcome right{
    .id = "right",
    .severity = Severity::Good,
    .summary = SAY("check/clock", "The clock is right, {offset} off."),
    .pointers = {{&Causes::clockSkew, Weight::rulesOut}},
};
constexpr Outcome saidRight{
    .id = "said-right",
    .severity = Severity::Good,
    .summary = SAY("check/clock", "The clock of the server shows the right time."),
    .pointers = {{&Causes::clockSkew, Weight::against}},
};
constexpr Outcome wrong{
    .id = "wrong",
    .severity = Severity::Problem,
    .summary = SAY("check/clock", "The clock is {offset} off."),
    .meaning = SAY("check/clock", "Microsoft and the domain controllers refuse a sign-in that carries the wrong time."),
    .steps = {setClock},
    .pointers = {{&Causes::clockSkew, Weight::proves}},
};
constexpr Outcome saidWrong{
    .id = "said-wrong",
    .severity = Severity::Problem,
    .summary = SAY("check/clock", "The clock of the server shows the wrong time."),
    .meaning = SAY("check/clock", "Microsoft and the domain controllers refuse a sign-in that carries the wrong time."),
    .steps = {setClock},
    .pointers = {{&Causes::clockSkew, Weight::strong}},
};
constexpr const Outcome *outcomes[] = {&right, &saidRight, &wrong, &saidWrong};

constexpr Question question{
    .text = SAY("check/clock", "Does the clock of the Connect server show the right time?"),
    .whereToLook =
        SAY("check/clock", "On the server, compare the clock with a phone. More than five minutes off is wrong. Mind the time zone."),
    .options = {{"yes", SAY("check/clock", "Yes"), &saidRight}, {"no", SAY("check/clock", "No"), &saidWrong}},
};

constexpr Text ahead = SAY("check/clock", "The clock is ahead of the true time.");
constexpr Text behind = SAY("check/clock", "The clock is behind the true time.");
constexpr Text wholeHours = SAY("check/clock", "Whole hours: the time zone or summer time may have been set by hand.");

/// How far this clock is ahead, in milliseconds, as each host says. A page on port 80 may come out of a proxy's cache, with an old time.
QList<qint64> offsetsOf(const std::vector<const HostFact *> &hosts, bool onlyTrusted)
{
    QList<qint64> offsets;
    for (const HostFact *host : hosts) {
        if (host->http.serverTime.isValid() && host->port != 80 && (!onlyTrusted || host->tls.rung == Rung::Fine))
            offsets << host->http.clockOffset;
    }
    std::ranges::sort(offsets);
    return offsets;
}

QList<Detail> detailsOf(std::chrono::milliseconds offset)
{
    const auto hours = std::chrono::round<std::chrono::hours>(offset);
    QList<Detail> details{{offset > 0ms ? ahead : behind}};
    if (hours != 0h && std::chrono::abs(offset - hours) < 2min)
        details << Detail{wholeHours};
    return details;
}

/// Kerberos and tokens tolerate five minutes; the middle of several hosts is not moved by one wrong server. A host without a good
/// certificate is believed only where there is no better: a clock that is far off makes all of them look bad.
Conclusion judge(const Inputs &, const All<HostFact> &hosts)
{
    const auto seen = Hosts::seenFromBestPlace(hosts);
    QList<qint64> offsets = offsetsOf(seen, true);
    if (offsets.isEmpty())
        offsets = offsetsOf(seen, false);
    if (offsets.isEmpty())
        return {};
    const std::chrono::milliseconds offset(offsets[offsets.size() / 2]);
    const bool isRight = std::chrono::abs(offset) <= 5min;
    return {isRight ? &right : &wrong,
            {{QStringLiteral("offset"), Value::duration(std::chrono::abs(offset))}},
            isRight ? QList<Detail>() : detailsOf(offset)};
}

constexpr Text against = SAY("check/clock", "Compared with the domain controller {host}.");
constexpr Text noSource = SAY("check/clock", "The time service takes its time from nowhere (`NoSync`).");

/// The script compared the clock of the server with that of a domain controller.
Conclusion judgeServerClock(const Inputs &, const ServerTimeFact &time)
{
    if (!time.offset)
        return {};
    const std::chrono::milliseconds offset(*time.offset);
    const bool isRight = std::chrono::abs(offset) <= 5min;
    Conclusion conclusion{isRight ? &right : &wrong,
                          {{QStringLiteral("offset"), Value::duration(std::chrono::abs(offset))}},
                          isRight ? QList<Detail>() : detailsOf(offset)};
    conclusion.details << Detail{against, {{QStringLiteral("host"), Value::of(Value::Kind::Host, time.controller)}}};
    if (time.type.compare(u"NoSync", Qt::CaseInsensitive) == 0)
        conclusion.details << Detail{noSource, {}, Severity::Warning};
    return conclusion;
}

} // namespace

extern constexpr Check Checks::clock = makeCheck<&judgeServerClock, &judge, &fromCollection<&judge>>({
    .id = "clock",
    .section = Section::Connectivity,
    .chain = ChainLink::Connect,
    .title = SAY("check/clock", "Clock of the server"),
    .why = SAY("check/clock", "Sign-in to Microsoft and to the domain fails when the clock is off by more than five minutes."),
    .links = links,
    .outcomes = outcomes,
    .question = &question,
    .source = SAY("check/clock", "The network test on the server, or a person who looks at its clock."),
    .article = article,
    .aboutServer = true,
});
