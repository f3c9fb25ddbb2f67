#include "checks/causes/causes.h"
#include "checks/causes/steps.h"
#include "checks/registry.h"
#include "checks/stillfailing/attempt.h"

namespace {

constexpr Link links[] = {
    {SAY("check/relay-health", "Events of password writeback"),
     "https://learn.microsoft.com/entra/identity/authentication/troubleshoot-sspr-writeback#password-writeback-event-log-error-codes"},
    SharedLinks::troubleshootWriteback};

constexpr ArticleNote article[] = {
    {"B2b", SAY("check/relay-health", "Allow the relay under the name servicebus.windows.networks."),
     SAY("check/relay-health",
         "That name does not exist. Right is `*.servicebus.windows.net`; events 31019 and 31034 name your own relay.")}};

constexpr Step networkTest{
    .owner = Owner::Helpdesk,
    .what = SAY("check/relay-health", "Run the network test of this program on the Connect server. The event names the relay."),
    .confirm = SAY("check/relay-health", "The test names the first step that fails.")};

constexpr Step askNetwork{
    .owner = Owner::Network,
    .what = SAY("check/relay-health",
                "Allow TCP 443 from the Connect server to `*.servicebus.windows.net`, without a proxy sign-in and without opening TLS."),
    .risk = SAY("check/relay-health", "Low: outbound only. Other clouds have other names."),
    .undo = SAY("check/relay-health", "Remove the rule."),
    .confirm = SAY("check/relay-health", "Event 31019 appears after a restart of the sync service.")};

constexpr Outcome heartbeat{
    .id = "heartbeat",
    .severity = Severity::Good,
    .summary = SAY("check/relay-health", "The server reached the relay less than 15 minutes ago (event 31019)."),
    .pointers = {{&Causes::firewallBlocksServicebus, Weight::against},
                 {&Causes::writebackEndpointNotStarted, Weight::against},
                 {&Causes::connectServiceStopped, Weight::against},
                 {&Causes::tls12NotEnabled, Weight::against}},
};
constexpr Outcome healthyByEvent{
    .id = "healthy-by-event",
    .severity = Severity::Note,
    .summary = SAY("check/relay-health", "Event 31042 is the newest; the relays may be up."),
    .meaning = SAY("check/relay-health", "Microsoft does not document this event. Its text calls the service healthy."),
    .pointers = {{&Causes::firewallBlocksServicebus, Weight::against}},
};
constexpr Outcome silent{
    .id = "silent",
    .severity = Severity::Warning,
    .summary = SAY("check/relay-health", "The last event 31019 is older than 15 minutes; the relay may be down."),
    .meaning = SAY("check/relay-health", "It usually comes every five minutes. The limit of 15 minutes is ours."),
    .steps = {networkTest, SharedSteps::restartSync},
    .pointers = {{&Causes::firewallBlocksServicebus, Weight::some},
                 {&Causes::connectServiceStopped, Weight::some},
                 {&Causes::writebackEndpointNotStarted, Weight::some},
                 {&Causes::idleTimeout, Weight::weak}},
};
constexpr Outcome cannotConnect{
    .id = "cannot-connect",
    .severity = Severity::Problem,
    .summary = SAY("check/relay-health", "The server cannot connect to the relay (event 31034)."),
    .meaning = SAY("check/relay-health", "No new password arrives. Firewall, proxy, TLS or the clock can be the reason."),
    .steps = {networkTest, askNetwork, SharedSteps::restartSync},
    .pointers = {{&Causes::firewallBlocksServicebus, Weight::some},
                 {&Causes::proxyMisconfigured, Weight::some},
                 {&Causes::tlsInspection, Weight::weak},
                 {&Causes::tls12NotEnabled, Weight::weak},
                 {&Causes::clockSkew, Weight::weak},
                 {&Causes::dnsFailure, Weight::weak},
                 {&Causes::idleTimeout, Weight::weak}},
};
constexpr Outcome certificate{
    .id = "certificate",
    .severity = Severity::Problem,
    .summary = SAY("check/relay-health", "The server does not trust the certificate of the relay (event 31034)."),
    .meaning = SAY("check/relay-health", "A root certificate is missing, or someone opens the TLS connection."),
    .steps = {{.owner = Owner::Network,
               .what = SAY("check/relay-health", "Exclude `*.servicebus.windows.net` from TLS inspection."),
               .risk = SAY("check/relay-health", "Low: this traffic is no longer read."),
               .undo = SAY("check/relay-health", "Remove the exception."),
               .confirm = SAY("check/relay-health", "The issuer of the certificate is Microsoft or DigiCert.")},
              {.owner = Owner::Directory,
               .what = SAY("check/relay-health",
                           "Let the server fetch root certificates from Windows Update, or install those of the Azure list."),
               .command = "certutil -generateSSTFromWU C:\\Temp\\roots.sst",
               .risk = SAY("check/relay-health", "Low: this only downloads the list. Import from it what is missing."),
               .confirm = SAY("check/relay-health", "31034 does not come back after a restart of the sync service.")},
              SharedSteps::restartSync},
    .pointers = {{&Causes::tlsInspection, Weight::strong}, {&Causes::rootCaMissing, Weight::strong}},
};
constexpr Outcome unhealthy{
    .id = "unhealthy",
    .severity = Severity::Problem,
    .summary = SAY("check/relay-health", "Writeback reports itself as not healthy (event 31044)."),
    .meaning = SAY("check/relay-health", "At least one of the two lines to the relay is down. Resets fail, or some of them do."),
    .steps = {SharedSteps::restartSync,
              {.owner = Owner::Directory,
               .what = SAY("check/relay-health", "Make sure that only one Connect server is active."),
               .command = "Get-ADSyncScheduler",
               .risk = SharedTexts::onlyLooks,
               .confirm = SAY("check/relay-health", "StagingModeEnabled is False on exactly one server.")},
              networkTest,
              askNetwork},
    .pointers = {{&Causes::firewallBlocksServicebus, Weight::some},
                 {&Causes::stagingMode, Weight::some},
                 {&Causes::proxyMisconfigured, Weight::weak},
                 {&Causes::clockSkew, Weight::weak}},
};
constexpr Outcome noEvents{
    .id = "no-events",
    .severity = Severity::Warning,
    .summary = SAY("check/relay-health", "The server has no events of PasswordResetService at all."),
    .meaning = SAY("check/relay-health", "Writeback may never have been switched on here, or this is not the active server."),
    .steps = {{.owner = Owner::Directory,
               .what = SAY("check/relay-health", "Look whether writeback is on in Connect."),
               .command = "Get-ADSyncAADPasswordResetConfiguration -Connector '<tenant>.onmicrosoft.com - AAD'",
               .risk = SharedTexts::onlyLooks,
               .confirm = SAY("check/relay-health", "Enabled is True, ServiceStatus is Started.")}},
    .pointers = {{&Causes::writebackOffOnConnect, Weight::some}, {&Causes::stagingMode, Weight::some}},
};
constexpr Outcome upAtEnd{
    .id = "up-at-end",
    .severity = Severity::Note,
    .summary = SAY("check/relay-health", "The relay was up when the log was saved (event 31019, {time})."),
    .meaning = SAY("check/relay-health", "What holds now, only the server can tell."),
    .pointers = {{&Causes::firewallBlocksServicebus, Weight::against}, {&Causes::connectServiceStopped, Weight::against}},
};
constexpr Outcome undated{
    .id = "undated",
    .severity = Severity::Note,
    .summary = SAY("check/relay-health", "The newest event is 31019, but how old it is cannot be told."),
    .meaning = SAY("check/relay-health", "The times in this file have no zone. Save the log as `.evtx` or XML."),
};
constexpr const Outcome *outcomes[] = {&heartbeat, &healthyByEvent, &silent,  &cannotConnect, &certificate,
                                       &unhealthy, &noEvents,       &upAtEnd, &undated};

constexpr Question question{
    .text = SAY("check/relay-health", "Which of these events is the newest on the Connect server?"),
    .whereToLook = SAY("check/relay-health", "Event Viewer > **Windows Logs** > **Application**, source PasswordResetService: 31019, "
                                             "31034, 31042, 31044. Or: `Get-WinEvent -ProviderName PasswordResetService -MaxEvents 30`."),
    .options = {{"31019", SAY("check/relay-health", "31019, under 15 minutes old"), &heartbeat},
                {"31042", SAY("check/relay-health", "31042"), &healthyByEvent},
                {"31019-old", SAY("check/relay-health", "31019, but older"), &silent},
                {"31034", SAY("check/relay-health", "31034"), &cannotConnect},
                {"31034-certificate", SAY("check/relay-health", "31034: the remote certificate is invalid"), &certificate},
                {"31044", SAY("check/relay-health", "31044"), &unhealthy},
                {"none", SAY("check/relay-health", "There are no such events"), &noEvents}},
};

constexpr auto limit = std::chrono::minutes(15);

/// What a heartbeat says: fresh it is good, old it only may mean harm. A file ends some time before it is read.
Conclusion judgeHeartbeat(const EventStory &story, const EventSeen &newest)
{
    const Values values{{QStringLiteral("time"), Value::time(newest.time)}};
    const auto age = story.age(newest);
    if (!age)
        return {&undated, values};
    if (*age < limit)
        return {&heartbeat, values};
    return {story.ageAtEnd(newest).value_or(limit) < limit ? &upAtEnd : &silent, values};
}

/// The newest event on the relays decides.
Conclusion judgeEvents(const Inputs &, const EventStory &story)
{
    const EventSeen *newest = story.newest({31019, 31042, 31034, 31044});
    if (!newest)
        return !story.newest({31015, 31001}) && story.newest({6800, 6329, 6306}) ? Conclusion{&noEvents} : Conclusion{};
    Conclusion conclusion = newest->id == 31019                                                 ? judgeHeartbeat(story, *newest)
                            : newest->id == 31042                                               ? Conclusion{&healthyByEvent}
                            : newest->id == 31044                                               ? Conclusion{&unhealthy}
                            : newest->codes.contains(QLatin1StringView(EventCode::certificate)) ? Conclusion{&certificate}
                                                                                                : Conclusion{&cannotConnect};
    conclusion.details << Events::detail(*newest);
    for (const QString &relay : story.relays())
        conclusion.details << Detail{SAY("check/relay-health", "Relay: {host}"),
                                     {{QStringLiteral("host"), Value::of(Value::Kind::Host, relay)}}};
    return conclusion;
}

} // namespace

extern constexpr Check Checks::relayHealth = makeCheck<&judgeEvents>({
    .id = "relay-health",
    .section = Section::Connectivity,
    .chain = ChainLink::Relay,
    .title = SAY("check/relay-health", "Relays"),
    .why = SAY("check/relay-health", "The server keeps lines open to two relays (Service Bus). New passwords come over them."),
    .links = links,
    .outcomes = outcomes,
    .question = &question,
    .source = SAY("check/relay-health", "The event log of the Connect server. Until it is read in, a person who opens Event Viewer there."),
    .article = article,
    .applies = Applies::Connect,
    .aboutServer = true,
});
