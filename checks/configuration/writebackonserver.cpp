#include "checks/causes/causes.h"
#include "checks/causes/steps.h"
#include "checks/facts/server.h"
#include "checks/halves.h"
#include "checks/registry.h"
#include "checks/stillfailing/attempt.h"

namespace {

constexpr Link links[] = {SharedLinks::enableWriteback, SharedLinks::enableWritebackCloudSync};

constexpr Link troubleshoot = SharedLinks::troubleshootWriteback;

constexpr ArticleNote article[] = {
    {"X2", SAY("check/writeback-on-server", "The article does not ask whether writeback is on in both places."),
     SAY("check/writeback-on-server", "It must be on in Connect or Cloud Sync, and under On-premises integration in the tenant.")},
    {"C1", SAY("check/writeback-on-server", "If trouble remains, switch the writeback service in Connect off and on again."),
     SAY("check/writeback-on-server", "Look first whether it is on at all. Restart the service before switching anything off.")}};

constexpr Outcome on{
    .id = "on",
    .severity = Severity::Good,
    .summary = SAY("check/writeback-on-server", "Writeback is switched on in Connect, and its service has started."),
    .pointers = {{&Causes::writebackOffOnConnect, Weight::against}, {&Causes::writebackEndpointNotStarted, Weight::against}},
};
constexpr Outcome onInCloudSync{
    .id = "on-in-cloud-sync",
    .severity = Severity::Good,
    .summary = SAY("check/writeback-on-server", "Writeback is switched on in Cloud Sync, and its agent runs."),
    .pointers = {{&Causes::writebackOffOnConnect, Weight::against}, {&Causes::cloudSyncAgentNotInstalled, Weight::against}},
};
constexpr Outcome notStarted{
    .id = "not-started",
    .severity = Severity::Problem,
    .summary = SAY("check/writeback-on-server", "Writeback is on in Connect, but its service has not started."),
    .meaning = SAY("check/writeback-on-server", "Nobody listens for new passwords on this server, so resets of synced users fail."),
    .steps = {SharedSteps::restartSync},
    .links = {troubleshoot},
    .pointers = {{&Causes::writebackEndpointNotStarted, Weight::strong},
                 {&Causes::stagingMode, Weight::weak},
                 {&Causes::dotnetTooOld, Weight::weak},
                 {&Causes::tls12NotEnabled, Weight::weak},
                 {&Causes::clockSkew, Weight::weak},
                 {&Causes::writebackOffOnConnect, Weight::against}},
};
constexpr Outcome onboardingRequired{
    .id = "onboarding-required",
    .severity = Severity::Warning,
    .summary = SAY("check/writeback-on-server", "Writeback is on in Connect, but its registration may be damaged."),
    .meaning = SAY("check/writeback-on-server", "A healthy server shows `NotRequired`. Another value may mean that keys no longer fit."),
    .steps = {SharedSteps::restartSync, SharedSteps::offAndOn},
    .links = {troubleshoot},
    .pointers = {{&Causes::encryptionKeyStale, Weight::some},
                 {&Causes::setupAccountNotCloudAdmin, Weight::some},
                 {&Causes::writebackOffOnConnect, Weight::against}},
};
constexpr Outcome off{
    .id = "off",
    .severity = Severity::Problem,
    .summary = SAY("check/writeback-on-server", "Writeback is switched off in Connect."),
    .meaning = SAY("check/writeback-on-server", "No password can reach Active Directory. Users see SSPR_0010."),
    .steps = {{.owner = Owner::Directory,
               .what = SAY("check/writeback-on-server",
                           "Run the Connect wizard: **Customize synchronization options** > **Optional features** > "
                           "tick **Password writeback**."),
               .risk = SAY("check/writeback-on-server", "Low. Below 2.4.18.0 the wizard cannot sign in, so update Connect first."),
               .undo = SAY("check/writeback-on-server", "Clear the box in the same place."),
               .confirm = SAY("check/writeback-on-server", "`Enabled` is `True`, and event 31015 appears in the Application log.")}},
    .pointers = {{&Causes::writebackOffOnConnect, Weight::strong}, {&Causes::setupAccountNotCloudAdmin, Weight::weak}},
    .writeback = Writeback::Broken,
};
constexpr Outcome onNoStatus{
    .id = "on-no-status",
    .severity = Severity::Note,
    .summary = SAY("check/writeback-on-server", "Writeback is switched on in Connect; whether its service started is not known."),
    .meaning = SAY("check/writeback-on-server", "Events 31015 and 31019 tell whether it listens."),
    .pointers = {{&Causes::writebackOffOnConnect, Weight::against}},
};
constexpr Outcome offInCloudSync{
    .id = "off-in-cloud-sync",
    .severity = Severity::Problem,
    .summary = SAY("check/writeback-on-server", "Writeback is switched off in Cloud Sync."),
    .meaning = SAY("check/writeback-on-server", "No password can reach Active Directory. Users see SSPR_0010."),
    .steps = {{.owner = Owner::Directory,
               .what = SAY("check/writeback-on-server",
                           "Switch it on, on the server of the agent. Load `Microsoft.CloudSync.Powershell.dll` from "
                           "the agent's folder first."),
               .command = "Set-AADCloudSyncPasswordWritebackConfiguration -Enable $true -Credential (Get-Credential)",
               .risk = SAY("check/writeback-on-server", "Low. The agent must be 1.1.977.0 or newer."),
               .undo = SharedTexts::againWithFalse,
               .confirm = SAY("check/writeback-on-server", "A test reset works, and the audit log names CloudSync as agent.")}},
    .pointers = {{&Causes::writebackOffOnConnect, Weight::strong},
                 {&Causes::cloudSyncAgentOutdated, Weight::weak},
                 {&Causes::cloudSyncAgentNotInstalled, Weight::weak},
                 {&Causes::msaContainerMissing, Weight::weak},
                 {&Causes::powershellExecutionPolicy, Weight::weak}},
    .writeback = Writeback::Broken,
};
constexpr const Outcome *outcomes[] = {&on, &onInCloudSync, &notStarted, &onboardingRequired, &onNoStatus, &off, &offInCloudSync};

constexpr Question question{
    .text = SAY("check/writeback-on-server", "Is writeback switched on in Connect or in Cloud Sync?"),
    .whereToLook =
        SAY("check/writeback-on-server",
            "On the active Connect server run `Get-ADSyncAADPasswordResetConfiguration -Connector (Get-ADSyncConnector | Where-Object "
            "Identifier "
            "-eq 'b891884f-051e-4a83-95af-2544101c9083').Name`. With Cloud Sync look at the box of cloud sync in the Entra admin center: "
            "**Entra ID** > **Password "
            "reset** > **On-premises integration**."),
    .options = {{"on", SAY("check/writeback-on-server", "Connect: Enabled True, ServiceStatus Started"), &on},
                {"on-in-cloud-sync", SAY("check/writeback-on-server", "Cloud Sync: on, and the agent runs"), &onInCloudSync},
                {"not-started", SAY("check/writeback-on-server", "Connect: Enabled True, ServiceStatus is not Started"), &notStarted},
                {"onboarding-required", SAY("check/writeback-on-server", "Connect: OnboardingRequiredStatus is not NotRequired"),
                 &onboardingRequired},
                {"off", SAY("check/writeback-on-server", "Connect: Enabled False, or the box in the wizard is clear"), &off},
                {"off-in-cloud-sync", SAY("check/writeback-on-server", "Cloud Sync: off"), &offInCloudSync}},
};

constexpr Text statusSeen = SAY("check/writeback-on-server", "{name}: {value}");

bool says(const QString &value, const char *wanted)
{
    return value.compare(QLatin1StringView(wanted), Qt::CaseInsensitive) == 0;
}

/// Only the healthy values are known: any other one is shown as it is.
const Outcome *outcomeOf(const WritebackSettingFact &fact)
{
    if (!fact.enabled)
        return nullptr;
    if (!*fact.enabled)
        return &off;
    if (!fact.serviceStatus.isEmpty() && !says(fact.serviceStatus, "Started"))
        return &notStarted;
    if (!fact.onboarding.isEmpty() && !says(fact.onboarding, "NotRequired"))
        return &onboardingRequired;
    return fact.serviceStatus.isEmpty() ? &onNoStatus : &on;
}

Conclusion judgeServer(const Inputs &, const WritebackSettingFact &fact)
{
    const Outcome *outcome = outcomeOf(fact);
    if (!outcome)
        return {};
    Conclusion conclusion{outcome};
    for (const auto &[name, value] : {std::pair("ServiceStatus", fact.serviceStatus), {"OnboardingRequiredStatus", fact.onboarding}}) {
        if (!value.isEmpty())
            conclusion.details << Detail{
                statusSeen,
                {{QStringLiteral("name"), Value::code(QString::fromLatin1(name))}, {QStringLiteral("value"), Value::code(value)}}};
    }
    return outcome == &off ? proving(conclusion, Causes::writebackOffOnConnect) : conclusion;
}

/// The newest sign decides: switched off (31013), or a service that started, has its relay, or takes attempts.
Conclusion judgeEvents(const Inputs &, const EventStory &story)
{
    const EventSeen *newest = story.newest({31013, 31015, 31019, 31042, 31001, 31006, 31009});
    if (!newest)
        return {};
    return {newest->id == 31013 ? &off : &on, {}, {Events::detail(*newest)}};
}

} // namespace

extern constexpr Check Checks::writebackOnServer = makeCheck<&judgeServer, &judgeEvents>({
    .id = "writeback-on-server",
    .section = Section::Configuration,
    .chain = ChainLink::Connect,
    .title = SAY("check/writeback-on-server", "Switch on the server"),
    .why = SAY("check/writeback-on-server",
               "Writeback has two switches: one in the tenant and one on the server. This is the one on the server."),
    .links = links,
    .outcomes = outcomes,
    .question = &question,
    .source = SAY("check/writeback-on-server",
                  "The server collection or the event log of the server would tell. Today a person on the server can answer."),
    .article = article,
    .aboutServer = true,
});
