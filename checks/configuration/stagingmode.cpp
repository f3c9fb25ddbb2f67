#include "checks/causes/causes.h"
#include "checks/causes/steps.h"
#include "checks/facts/server.h"
#include "checks/registry.h"

namespace {

constexpr Link links[] = {SharedLinks::staging,
                          {SAY("check/staging-mode", "Topologies of Connect"),
                           "https://learn.microsoft.com/entra/identity/hybrid/connect/plan-connect-topologies"}};

constexpr ArticleNote article[] = {
    {"X7", SAY("check/staging-mode", "The article does not speak of staging mode."),
     SAY("check/staging-mode", "A stand-by server writes nothing back. Two active servers take the relay from each other.")}};

constexpr Outcome oneActive{
    .id = "one-active",
    .severity = Severity::Good,
    .summary = SAY("check/staging-mode", "This is the active server, and the only one."),
    .pointers = {{&Causes::stagingMode, Weight::rulesOut}},
};
constexpr Outcome standBy{
    .id = "stand-by",
    .severity = Severity::Note,
    .summary = SAY("check/staging-mode", "This server is the stand-by; another one is active."),
    .meaning = SAY("check/staging-mode", "That is as it should be. Answers about the server must come from the active one."),
    .steps = {{.owner = Owner::Helpdesk,
               .what = SAY("check/staging-mode", "Repeat the questions about the server on the active one."),
               .confirm = SAY("check/staging-mode", "`Get-ADSyncScheduler` shows StagingModeEnabled False there.")}},
    .pointers = {{&Causes::stagingMode, Weight::weak}},
};
constexpr Outcome noneActive{
    .id = "none-active",
    .severity = Severity::Problem,
    .summary = SAY("check/staging-mode", "Every Connect server is in staging mode."),
    .meaning = SAY("check/staging-mode", "No server takes new passwords from the cloud."),
    .steps = {{.owner = Owner::Directory,
               .what = SAY(
                   "check/staging-mode",
                   "Make one server active: Connect wizard > **Configure** > **Configure staging mode**, clear **Enable staging mode**."),
               .risk = SAY("check/staging-mode", "Medium: all pending changes are exported. Look at them first."),
               .undo = SAY("check/staging-mode", "Tick **Enable staging mode** again."),
               .confirm = SAY("check/staging-mode", "`Get-ADSyncScheduler` shows StagingModeEnabled False, and event 31019 appears.")}},
    .pointers = {{&Causes::stagingMode, Weight::strong}},
};
constexpr Outcome twoActive{
    .id = "two-active",
    .severity = Severity::Problem,
    .summary = SAY("check/staging-mode", "Two Connect servers are active."),
    .meaning = SAY("check/staging-mode", "They take the line to the relay from each other. Resets then fail now and then."),
    .steps = {{.owner = Owner::Directory,
               .what = SAY("check/staging-mode", "Put one of them in staging mode, then restart the sync service on the other."),
               .command = "Restart-Service ADSync",
               .risk = SAY("check/staging-mode", "Low, if the right one stays active. Two active servers also export twice."),
               .undo = SAY("check/staging-mode", "Clear staging mode in the same wizard."),
               .confirm = SAY("check/staging-mode", "Event 31019 comes every few minutes on the active server, and 31044 stays away.")}},
    .pointers = {{&Causes::stagingMode, Weight::strong}, {&Causes::applicationIdentityBroken, Weight::weak}},
};
constexpr Outcome active{
    .id = "active",
    .severity = Severity::Good,
    .summary = SAY("check/staging-mode", "This server is active: staging mode is off."),
    .pointers = {{&Causes::stagingMode, Weight::against}},
};
constexpr Outcome inStaging{
    .id = "in-staging",
    .severity = Severity::Warning,
    .summary = SAY("check/staging-mode", "This server is in staging mode: it writes nothing back."),
    .meaning = SAY("check/staging-mode", "If another server is active, look there. If none is, no password is written back at all."),
    .steps = {{.owner = Owner::Directory,
               .what = SAY("check/staging-mode", "Find the active server, and collect there."),
               .command = "Get-ADSyncScheduler | Select-Object StagingModeEnabled",
               .risk = SharedTexts::onlyLooks,
               .confirm = SAY("check/staging-mode", "StagingModeEnabled is False on exactly one server.")},
              {.owner = Owner::Directory,
               .what = SAY("check/staging-mode", "Is none active? Make one active: Connect wizard > **Configure** > **Configure staging "
                                                 "mode**, clear **Enable staging mode**."),
               .risk = SAY("check/staging-mode", "Medium: all pending changes are exported. Look at them first."),
               .undo = SAY("check/staging-mode", "Tick **Enable staging mode** again."),
               .confirm = SAY("check/staging-mode", "`Get-ADSyncScheduler` shows StagingModeEnabled False, and event 31019 appears.")}},
    .pointers = {{&Causes::stagingMode, Weight::strong}},
};
constexpr const Outcome *outcomes[] = {&oneActive, &standBy, &noneActive, &twoActive, &active, &inStaging};

constexpr Question question{
    .text = SAY("check/staging-mode", "Is this the active Connect server, and the only one?"),
    .whereToLook = SAY("check/staging-mode",
                       "On every Connect server, in PowerShell: `Get-ADSyncScheduler`. StagingModeEnabled must be False on exactly one."),
    .options = {{"yes", SAY("check/staging-mode", "Yes, this one and no other"), &oneActive},
                {"stand-by", SAY("check/staging-mode", "No, another server is active"), &standBy},
                {"none-active", SAY("check/staging-mode", "No, all are in staging mode"), &noneActive},
                {"two-active", SAY("check/staging-mode", "No, more than one is active"), &twoActive}},
};

constexpr Text otherActive = SAY("check/staging-mode", "{server} is active as well, seen on {time}.");
constexpr Text otherStandsBy = SAY("check/staging-mode", "{server} is in staging mode, seen on {time}. Its collection is not judged.");
constexpr Text otherUnclear = SAY("check/staging-mode", "{server} was collected on {time}, too. It does not say whether it is active.");

/// What the other collections say: of Connect servers only, for the agents of Cloud Sync are all active.
QList<Detail> othersOf(const QList<OtherServer> &servers)
{
    QList<Detail> details;
    for (const OtherServer &server : servers) {
        if (!server.connect && !server.staging)
            continue;
        const bool isActive = server.staging && !*server.staging;
        details << Detail{
            !server.staging ? otherUnclear
            : isActive      ? otherActive
                            : otherStandsBy,
            {{QStringLiteral("server"), Value::of(Value::Kind::Host, server.name)}, {QStringLiteral("time"), Value::time(server.at)}},
            isActive ? Severity::Warning : Severity::Note};
    }
    return details;
}

/// Another server of the same domain that is active at about the same time: within a day, so that a change of roles in between is unlikely.
bool isActiveToo(const OtherServer &other, const SchedulerFact &scheduler, const QString &domain)
{
    constexpr qint64 day = qint64(24) * 3600;
    return other.staging && !*other.staging && other.domain.compare(domain, Qt::CaseInsensitive) == 0
           && std::abs(other.at.secsTo(scheduler.at)) <= day;
}

/// What one server says of itself: it knows nothing of another one. The collection of another one does.
Conclusion judge(const Inputs &, const SchedulerFact &scheduler, const Slot<ComputerFact> &computer, const Slot<OtherServersFact> &others)
{
    if (!scheduler.staging)
        return {};
    const QList<OtherServer> servers = others.fact ? others.fact->servers : QList<OtherServer>();
    const QString domain = computer.fact ? computer.fact->domain : QString();
    const bool two = !*scheduler.staging
                     && std::ranges::any_of(servers, [&](const OtherServer &other) { return isActiveToo(other, scheduler, domain); });
    return {*scheduler.staging ? &inStaging : two ? &twoActive : &active, {}, othersOf(servers)};
}

} // namespace

extern constexpr Check Checks::stagingMode = makeCheck<&judge>({
    .id = "staging-mode",
    .section = Section::Configuration,
    .chain = ChainLink::Connect,
    .title = SAY("check/staging-mode", "Active server"),
    .why = SAY("check/staging-mode", "Only one server may write passwords back. A server in staging mode (stand-by) never does."),
    .links = links,
    .outcomes = outcomes,
    .question = &question,
    .source = SAY("check/staging-mode", "The server collection. Until it is there, a person who can look on the Connect server."),
    .article = article,
    .applies = Applies::Connect,
    .aboutServer = true,
});
