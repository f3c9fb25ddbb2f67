#include "checks/causes/causes.h"
#include "checks/causes/steps.h"
#include "checks/facts/server.h"
#include "checks/halves.h"
#include "checks/registry.h"
#include "checks/stillfailing/attempt.h"

namespace {

constexpr Link links[] = {
    {SAY("check/service-running", "Restart the sync service"),
     "https://learn.microsoft.com/entra/identity/authentication/troubleshoot-sspr-writeback#restart-the-azure-ad-connect-sync-service"},
    {SAY("check/service-running", "Common errors of password writeback"),
     "https://learn.microsoft.com/entra/identity/authentication/troubleshoot-sspr-writeback#common-password-writeback-errors"},
    {SAY("check/service-running", "Events of password writeback"),
     "https://learn.microsoft.com/entra/identity/authentication/troubleshoot-sspr-writeback#password-writeback-event-log-error-codes"}};

constexpr ArticleNote article[] = {
    {"C1", SAY("check/service-running", "If it still fails, disable and re-enable the writeback service in Connect."),
     SAY("check/service-running", "Restart the sync service first: it is quicker and does less harm.")}};

constexpr Step readEvents{.owner = Owner::Directory,
                          .what = SAY("check/service-running", "Read the PasswordResetService events around it; they name the reason."),
                          .command = "Get-WinEvent -ProviderName PasswordResetService -MaxEvents 50",
                          .risk = SharedTexts::onlyLooks,
                          .confirm = SAY("check/service-running", "The newest of them is 31015 or 31019.")};

constexpr Outcome running{
    .id = "running",
    .severity = Severity::Good,
    .summary = SAY("check/service-running", "The sync service runs, and the writeback endpoint started with it."),
    .pointers = {{&Causes::connectServiceStopped, Weight::rulesOut}, {&Causes::writebackEndpointNotStarted, Weight::rulesOut}},
};
constexpr Outcome stopped{
    .id = "stopped",
    .severity = Severity::Problem,
    .summary = SAY("check/service-running", "The sync service does not run."),
    .meaning = SAY("check/service-running", "Nothing is synchronised, and no password is written back."),
    .steps = {{.owner = Owner::Directory,
               .what = SAY("check/service-running", "Start the service and let it start with Windows."),
               .command = "Set-Service ADSync -StartupType Automatic; Start-Service ADSync",
               .risk = SAY("check/service-running", "Low. If it stops again, the Application log says why."),
               .undo = SAY("check/service-running", "`Stop-Service ADSync`"),
               .confirm = SAY("check/service-running", "`Get-Service ADSync` says Running, and event 31015 appears.")}},
    .pointers = {{&Causes::connectServiceStopped, Weight::strong}},
};
constexpr Outcome serviceRuns{
    .id = "service-runs",
    .severity = Severity::Good,
    .summary = SAY("check/service-running", "The sync service runs."),
    .pointers = {{&Causes::connectServiceStopped, Weight::rulesOut}},
};
constexpr Outcome endpointFailed{
    .id = "endpoint-failed",
    .severity = Severity::Problem,
    .summary = SAY("check/service-running", "The sync service runs, but the writeback endpoint did not start (event 6800)."),
    .meaning = SAY("check/service-running", "Synchronisation works, but nobody listens for new passwords."),
    .steps = {readEvents, SharedSteps::restartSync, SharedSteps::offAndOn},
    .pointers = {{&Causes::writebackEndpointNotStarted, Weight::strong},
                 {&Causes::firewallBlocksServicebus, Weight::weak},
                 {&Causes::clockSkew, Weight::weak},
                 {&Causes::dotnetTooOld, Weight::weak},
                 {&Causes::tls12NotEnabled, Weight::weak}},
};
constexpr Outcome listenerStopped{
    .id = "listener-stopped",
    .severity = Severity::Problem,
    .summary = SAY("check/service-running", "The writeback service stopped and did not start again (event 31016)."),
    .meaning = SAY("check/service-running", "Every reset fails until event 31015 appears again."),
    .steps = {SharedSteps::restartSync, SharedSteps::offAndOn, readEvents},
    .pointers = {{&Causes::writebackEndpointNotStarted, Weight::strong}, {&Causes::writebackOffOnConnect, Weight::weak}},
};
constexpr const Outcome *outcomes[] = {&running, &serviceRuns, &stopped, &endpointFailed, &listenerStopped};

constexpr Question question{
    .text = SAY("check/service-running", "Does the sync service run, and did the writeback endpoint start?"),
    .whereToLook = SAY("check/service-running",
                       "On the Connect server: `Get-Service ADSync`. Then Event Viewer > **Windows Logs** > **Application**: source ADSync "
                       "event 6800, source PasswordResetService events 31015 (started) and 31016 (stopped). The newest counts."),
    .options = {{"yes", SAY("check/service-running", "Yes, it runs, and 31015 is the newest"), &running},
                {"stopped", SAY("check/service-running", "No, the service is stopped"), &stopped},
                {"event-6800", SAY("check/service-running", "It runs, but event 6800 followed the start"), &endpointFailed},
                {"event-31016", SAY("check/service-running", "It runs, but 31016 is newer than 31015"), &listenerStopped}},
};

constexpr Text startSeen = SAY("check/service-running", "State {state}, start {start}");

/// The state of a service is written in English in every language of Windows.
Conclusion judgeServer(const Inputs &, const ServicesFact &services, const Slot<WritebackSettingFact> &writeback)
{
    const ServiceSeen *sync = services.find(QLatin1StringView("ADSync"));
    if (!sync || sync->state.isEmpty())
        return {};
    const bool runs = sync->state.compare(u"Running", Qt::CaseInsensitive) == 0;
    const bool listens = writeback.fact && writeback.fact->serviceStatus.compare(u"Started", Qt::CaseInsensitive) == 0;
    const Outcome *outcome = !runs ? &stopped : listens ? &running : &serviceRuns;
    const Conclusion conclusion{
        outcome,
        {},
        {Detail{startSeen,
                {{QStringLiteral("state"), Value::code(sync->state)}, {QStringLiteral("start"), Value::code(sync->start)}},
                runs ? Severity::Good : Severity::Warning}}};
    return runs ? conclusion : proving(conclusion, Causes::connectServiceStopped);
}

/// How long after its last sign of life the service may still be taken to run; the limit is ours.
constexpr auto patience = std::chrono::hours(1);

/// The newest of start, stop and signs of life decides; an old one says nothing of the end of the log.
Conclusion judgeEvents(const Inputs &, const EventStory &story)
{
    const EventSeen *newest = story.newest({31015, 31016, 6800, 31019, 31042, 31001, 31006, 31009});
    if (!newest)
        return {};
    const Outcome *outcome = newest->id == 6800 ? &endpointFailed : newest->id == 31016 ? &listenerStopped : &running;
    if (outcome == &running && story.ageAtEnd(*newest).value_or(std::chrono::milliseconds(0)) > patience)
        return {};
    return {outcome, {}, {Events::detail(*newest)}};
}

} // namespace

extern constexpr Check Checks::serviceRunning = makeCheck<&Halves<&judgeServer>::problems, &judgeEvents, &Halves<&judgeServer>::others>({
    .id = "service-running",
    .section = Section::StillFailing,
    .chain = ChainLink::Connect,
    .title = SAY("check/service-running", "Sync service"),
    .why = SAY("check/service-running", "The sync service (ADSync) listens for new passwords. If it stands still, none arrives."),
    .links = links,
    .outcomes = outcomes,
    .question = &question,
    .source = SAY("check/service-running", "The server collection or the event log. Today a person who can look on the Connect server."),
    .article = article,
    .applies = Applies::Connect,
    .aboutServer = true,
});
