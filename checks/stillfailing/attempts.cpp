#include "checks/causes/causes.h"
#include "checks/causes/steps.h"
#include "checks/registry.h"
#include "checks/stillfailing/attempt.h"

namespace {

constexpr Link links[] = {
    {SAY("check/attempts", "Events of password writeback"),
     "https://learn.microsoft.com/entra/identity/authentication/troubleshoot-sspr-writeback#password-writeback-event-log-error-codes"},
    {SAY("check/attempts", "Common errors of password writeback"),
     "https://learn.microsoft.com/entra/identity/authentication/troubleshoot-sspr-writeback#common-password-writeback-errors"}};

constexpr ArticleNote article[] = {
    {"X5", SAY("check/attempts", "The article does not speak of events."),
     SAY("check/attempts", "Each attempt leaves events with one TrackingId: a start, an end and the reason of a failure.")}};

constexpr Step readPair{
    .owner = Owner::Directory,
    .what = SAY("check/attempts", "Take the TrackingId of a failed attempt and read all its events, and ADSync 6329 beside them."),
    .command = "Get-WinEvent -ProviderName PasswordResetService, ADSync -MaxEvents 100",
    .risk = SharedTexts::onlyLooks,
    .confirm = SAY("check/attempts", "You know the code (33001 to 33009) and the number that begins with 80.")};

constexpr Step paste{.owner = Owner::Helpdesk,
                     .what = SAY("check/attempts", "Paste the text of the event on the first page; this program explains its codes.")};

constexpr Outcome allWorked{
    .id = "all-worked",
    .severity = Severity::Good,
    .summary = SAY("check/attempts", "The last attempts all ended well."),
    .pointers = {{&Causes::firewallBlocksServicebus, Weight::against},
                 {&Causes::connectServiceStopped, Weight::against},
                 {&Causes::adReplicationDelay, Weight::weak},
                 {&Causes::writebackOffOnConnect, Weight::against}},
};
constexpr Outcome oneUserFails{
    .id = "one-user-fails",
    .severity = Severity::Problem,
    .summary = SAY("check/attempts", "Attempts fail for one user or some, and work for others."),
    .meaning = SAY("check/attempts", "The way to the directory is open. Something is particular to these users."),
    .steps = {readPair, paste},
    .pointers = {{&Causes::inheritanceDisabledOrProtectedAccount, Weight::some},
                 {&Causes::passwordPolicy, Weight::some},
                 {&Causes::userNotInSyncScope, Weight::some},
                 {&Causes::connectorPermissionMissing, Weight::weak},
                 {&Causes::accountDisabledOrLocked, Weight::weak},
                 {&Causes::minimumPasswordAge, Weight::some},
                 {&Causes::userCannotChangePassword, Weight::some},
                 {&Causes::duplicateAccount, Weight::some},
                 {&Causes::dnReservedCharacter, Weight::some},
                 {&Causes::userError, Weight::weak},
                 {&Causes::passwordFilter, Weight::weak},
                 {&Causes::forestAddedAfterEnable, Weight::weak},
                 {&Causes::firewallBlocksServicebus, Weight::against},
                 {&Causes::connectServiceStopped, Weight::against},
                 {&Causes::writebackOffOnConnect, Weight::against},
                 {&Causes::writebackDisabledInTenant, Weight::against}},
};
constexpr Outcome allFailOnServer{
    .id = "all-fail-on-server",
    .severity = Severity::Problem,
    .summary = SAY("check/attempts", "Attempts reach the server, and all of them fail there."),
    .meaning = SAY("check/attempts", "The line to Microsoft is fine. The directory, or the rights of the connector account, is not."),
    .steps = {readPair, paste},
    .pointers = {{&Causes::connectorPermissionMissing, Weight::some},
                 {&Causes::restrictRemoteSam, Weight::some},
                 {&Causes::connectorCredentialsWrong, Weight::some},
                 {&Causes::preWindows2000Access, Weight::some},
                 {&Causes::ntlmOrRpcHardening, Weight::some},
                 {&Causes::ldapSigningDisabled, Weight::some},
                 {&Causes::dcUnreachable, Weight::some},
                 {&Causes::pdcUnreachable, Weight::some},
                 {&Causes::connectorPasswordTooLong, Weight::some},
                 {&Causes::kerberosEncryptionTypes, Weight::some},
                 {&Causes::connectOnDomainController, Weight::some},
                 {&Causes::forestAddedAfterEnable, Weight::some},
                 {&Causes::dcTooOld, Weight::some},
                 {&Causes::encryptionKeyStale, Weight::against},
                 {&Causes::firewallBlocksServicebus, Weight::against},
                 {&Causes::connectServiceStopped, Weight::against}},
};
constexpr Outcome keysDamaged{
    .id = "keys-damaged",
    .severity = Severity::Problem,
    .summary = SAY("check/attempts", "Attempts arrive, and the server cannot read them (32004, 32005, 32007 or 32010)."),
    .meaning = SAY("check/attempts", "Keys or settings of writeback on the server do not fit those in the cloud."),
    .steps = {SharedSteps::restartSync, SharedSteps::offAndOn},
    .pointers = {{&Causes::encryptionKeyStale, Weight::strong},
                 {&Causes::stagingMode, Weight::weak},
                 {&Causes::firewallBlocksServicebus, Weight::against},
                 {&Causes::connectServiceStopped, Weight::against}},
};
constexpr Outcome nowAndThen{
    .id = "now-and-then",
    .severity = Severity::Warning,
    .summary = SAY("check/attempts", "Attempts fail now and then, for anybody."),
    .meaning = SAY("check/attempts", "The line may be cut while idle, or two servers may compete."),
    .steps = {{.owner = Owner::Network,
               .what = SAY("check/attempts", "Let idle connections of the Connect server live for at least three minutes."),
               .risk = SAY("check/attempts", "Low: a few more open connections."),
               .undo = SAY("check/attempts", "Set the old time again."),
               .confirm = SAY("check/attempts", "Event 32014 becomes rare.")},
              readPair},
    .pointers = {{&Causes::idleTimeout, Weight::some},
                 {&Causes::stagingMode, Weight::some},
                 {&Causes::pdcUnreachable, Weight::weak},
                 {&Causes::dcUnreachable, Weight::weak},
                 {&Causes::applicationIdentityBroken, Weight::weak},
                 {&Causes::proxyMisconfigured, Weight::weak}},
};
constexpr Outcome noneArrive{
    .id = "none-arrive",
    .severity = Severity::Problem,
    .summary = SAY("check/attempts", "No attempt reaches the server."),
    .meaning = SAY("check/attempts", "It ends in the portal, in the tenant, or at the relay. It will not arrive later."),
    .steps = {{.owner = Owner::Helpdesk,
               .what = SAY("check/attempts", "Answer the points on the tenant first, then run the network test on the Connect server."),
               .confirm = SAY("check/attempts", "A new attempt writes 31001 on the server.")},
              {.owner = Owner::Directory,
               .what = SAY("check/attempts", "Make sure to look on the active server."),
               .command = "Get-ADSyncScheduler",
               .risk = SharedTexts::onlyLooks,
               .confirm = SAY("check/attempts", "StagingModeEnabled is False.")}},
    .pointers = {{&Causes::firewallBlocksServicebus, Weight::some},
                 {&Causes::writebackDisabledInTenant, Weight::some},
                 {&Causes::writebackOffOnConnect, Weight::some},
                 {&Causes::unsupportedResetPath, Weight::some},
                 {&Causes::connectServiceStopped, Weight::some},
                 {&Causes::stagingMode, Weight::some},
                 {&Causes::proxyMisconfigured, Weight::some},
                 {&Causes::firewallBlocksPasswordreset, Weight::some},
                 {&Causes::writebackEndpointNotStarted, Weight::some},
                 {&Causes::tls12NotEnabled, Weight::some},
                 {&Causes::tlsInspection, Weight::some},
                 {&Causes::dnsFailure, Weight::some},
                 {&Causes::clockSkew, Weight::some},
                 {&Causes::rootCaMissing, Weight::some},
                 {&Causes::licenceMissing, Weight::weak},
                 {&Causes::licenceUnassigned, Weight::weak},
                 {&Causes::ssprNotEnabled, Weight::weak},
                 {&Causes::userNotRegistered, Weight::weak},
                 {&Causes::microsoftOutage, Weight::weak},
                 {&Causes::cloudSyncAgentNotInstalled, Weight::weak},
                 {&Causes::cloudSyncAgentPermission, Weight::weak},
                 {&Causes::bothAgentsOneDomain, Weight::weak},
                 {&Causes::connectorPermissionMissing, Weight::against},
                 {&Causes::passwordPolicy, Weight::against}},
};
constexpr Outcome onlyRefused{
    .id = "only-refused",
    .severity = Severity::Problem,
    .summary = SAY("check/attempts", "Attempts arrive, and a rule of the domain refuses the password; writeback works."),
    .meaning = SAY("check/attempts", "Length, history, age or a filter: the user needs another password, or must wait."),
    .steps = {{.owner = Owner::Helpdesk,
               .what = SAY("check/attempts", "Let the user choose another password that keeps the rules, or wait for the minimum age."),
               .confirm = SAY("check/attempts", "The next attempt ends with event 31002.")}},
    .pointers = {{&Causes::firewallBlocksServicebus, Weight::against},
                 {&Causes::connectServiceStopped, Weight::against},
                 {&Causes::connectorPermissionMissing, Weight::against}},
};
constexpr const Outcome *outcomes[] = {&allWorked, &oneUserFails, &allFailOnServer, &keysDamaged, &nowAndThen, &noneArrive, &onlyRefused};

constexpr Question question{
    .text = SAY("check/attempts", "What became of the last attempts on the Connect server?"),
    .whereToLook =
        SAY("check/attempts",
            "Event Viewer on the Connect server, **Application**, source PasswordResetService, of the last two days. Starts: 31001, 31006, "
            "31009. Good ends: 31002, 31007, 31010. Bad ends: 31003, 31008, 31011. Events of one TrackingId belong together."),
    .options = {{"worked", SAY("check/attempts", "All ended well"), &allWorked},
                {"one-user", SAY("check/attempts", "One user or some fail, others work"), &oneUserFails},
                {"all-fail", SAY("check/attempts", "They arrive, and all fail"), &allFailOnServer},
                {"keys-damaged", SAY("check/attempts", "They fail with 32004, 32005, 32007 or 32010"), &keysDamaged},
                {"now-and-then", SAY("check/attempts", "They fail now and then"), &nowAndThen},
                {"none", SAY("check/attempts", "None arrives, not even during a test"), &noneArrive}},
};

/// What the numbers say in words: how many, how well, and since when.
QList<Detail> detailsOf(const AttemptCount &count)
{
    const int ended = count.worked + count.refused + count.failed;
    QList<Detail> details{
        {SAY_N("check/attempts", "%n attempt(s) ended; {worked} worked, {refused} were refused by a rule, {failed} failed."),
         {{QStringLiteral("count"), Value::count(ended)},
          {QStringLiteral("worked"), Value::number(count.worked)},
          {QStringLiteral("refused"), Value::number(count.refused)},
          {QStringLiteral("failed"), Value::number(count.failed)}}}};
    if (count.open > 0)
        details << Detail{SAY_N("check/attempts", "%n attempt(s) have no start or no end in the log."),
                          {{QStringLiteral("count"), Value::count(count.open)}}};
    if (count.lastWorked)
        details << Detail{SAY("check/attempts", "The last one that worked: {time}."),
                          {{QStringLiteral("time"), Value::time(count.lastWorked->finish)}}};
    return details;
}

/// Failures of keys have no user: they happen before the password can be read.
bool haveDamagedKeys(const EventStory &story, const Inputs &inputs)
{
    return story.failure(inputs, {QStringLiteral("32004"), QStringLiteral("32005"), QStringLiteral("32007"), QStringLiteral("32010")})
        .has_value();
}

const Outcome *outcomeOf(const AttemptCount &count)
{
    constexpr int often = 3;
    if (count.failed == 0)
        return count.refused > 0 && !count.failing.isEmpty() ? &onlyRefused : &allWorked;
    if (count.failing.isEmpty()) // whoever failed came through later
        return count.failed >= often ? &nowAndThen : &allWorked;
    return count.working.isEmpty() ? &allFailOnServer : &oneUserFails;
}

Conclusion judgeEvents(const Inputs &inputs, const EventStory &story)
{
    const AttemptCount count = story.count();
    if (haveDamagedKeys(story, inputs))
        return {&keysDamaged, {}, detailsOf(count)};
    if (count.worked + count.refused + count.failed == 0)
        return {};
    const auto attempts = story.attemptsFor(inputs);
    const auto failed = std::ranges::find_if(attempts.crbegin(), attempts.crend(), [](const Attempt *one) {
        return one->end == Attempt::End::Failed || one->end == Attempt::End::Refused;
    });
    const bool stands = failed != attempts.crend() && !count.failing.isEmpty();
    return {outcomeOf(count), {}, detailsOf(count), stands ? Events::pointersOf((*failed)->codes) : QList<Pointer>()};
}

} // namespace

extern constexpr Check Checks::attempts = makeCheck<&judgeEvents>({
    .id = "attempts",
    .section = Section::StillFailing,
    .chain = ChainLink::Object,
    .title = SAY("check/attempts", "Last attempts"),
    .why = SAY("check/attempts", "Whether one user or everybody fails, and how far attempts get, tells where to look."),
    .links = links,
    .outcomes = outcomes,
    .question = &question,
    .source = SAY("check/attempts",
                  "The event log of the Connect server, or the audit log of the tenant. Today a person who opens Event Viewer."),
    .article = article,
    .applies = Applies::Connect,
    .aboutServer = true,
});
