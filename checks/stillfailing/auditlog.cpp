#include "checks/causes/causes.h"
#include "checks/causes/steps.h"
#include "checks/registry.h"

namespace {

constexpr Link links[] = {
    {SAY("check/audit-log", "Reports of password reset"), "https://learn.microsoft.com/entra/identity/authentication/howto-sspr-reporting"},
    SharedLinks::howResetWorks};

constexpr ArticleNote article[] = {
    {"X5", SAY("check/audit-log", "The article does not speak of the audit log."),
     SAY("check/audit-log", "It names result and reason of each attempt. OnPremisesAgent tells who wrote back.")}};

constexpr Outcome writtenBack{
    .id = "written-back",
    .severity = Severity::Good,
    .summary = SAY("check/audit-log", "The audit log says that a reset was written back by an agent."),
    .pointers = {{&Causes::adReplicationDelay, Weight::weak},
                 {&Causes::writebackDisabledInTenant, Weight::against},
                 {&Causes::writebackOffOnConnect, Weight::against},
                 {&Causes::firewallBlocksServicebus, Weight::against},
                 {&Causes::unsupportedResetPath, Weight::against},
                 {&Causes::licenceMissing, Weight::against}},
};
constexpr Outcome cloudOnly{
    .id = "cloud-only",
    .severity = Severity::Warning,
    .summary = SAY("check/audit-log", "The reset was made in the cloud only (OnPremisesAgent is None)."),
    .meaning = SAY("check/audit-log", "Active Directory may still have the old password. Some portals never write back."),
    .steps = {{.owner = Owner::Helpdesk,
               .what =
                   SAY("check/audit-log", "Reset again in the Entra admin center, not in the Microsoft 365 admin center or PowerShell."),
               .confirm = SAY("check/audit-log", "OnPremisesAgent names Microsoft Entra Connect or CloudSync.")}},
    .pointers = {{&Causes::unsupportedResetPath, Weight::strong}, {&Causes::writebackDisabledInTenant, Weight::weak}},
};
constexpr Outcome notReached{
    .id = "not-reached",
    .severity = Severity::Problem,
    .summary = SAY("check/audit-log", "Microsoft could not reach the service on-premises."),
    .meaning = SAY("check/audit-log", "The line between relay and Connect server, or the service there, is down."),
    .steps = {SharedSteps::restartSync,
              {.owner = Owner::Helpdesk, .what = SAY("check/audit-log", "Run the network test of this program on the Connect server.")}},
    .pointers = {{&Causes::firewallBlocksServicebus, Weight::some},
                 {&Causes::connectServiceStopped, Weight::some},
                 {&Causes::writebackEndpointNotStarted, Weight::some},
                 {&Causes::firewallBlocksPasswordreset, Weight::some},
                 {&Causes::proxyMisconfigured, Weight::some},
                 {&Causes::tls12NotEnabled, Weight::weak},
                 {&Causes::tlsInspection, Weight::weak},
                 {&Causes::dnsFailure, Weight::weak},
                 {&Causes::clockSkew, Weight::weak},
                 {&Causes::stagingMode, Weight::weak},
                 {&Causes::microsoftOutage, Weight::weak},
                 {&Causes::idleTimeout, Weight::weak},
                 {&Causes::connectorPermissionMissing, Weight::against}},
};
constexpr Outcome refusedThere{
    .id = "refused-there",
    .severity = Severity::Problem,
    .summary = SAY("check/audit-log", "The service on-premises answered, and refused."),
    .meaning = SAY("check/audit-log", "The line is fine. The event log of the server names the reason."),
    .steps = {{.owner = Owner::Directory,
               .what = SAY("check/audit-log", "Read the events of that minute on the Connect server."),
               .command = "Get-WinEvent -ProviderName PasswordResetService, ADSync -MaxEvents 50",
               .risk = SharedTexts::onlyLooks,
               .confirm = SAY("check/audit-log", "You know the code (33001 to 33009).")}},
    .pointers = {{&Causes::connectorPermissionMissing, Weight::some},
                 {&Causes::inheritanceDisabledOrProtectedAccount, Weight::some},
                 {&Causes::restrictRemoteSam, Weight::some},
                 {&Causes::connectorCredentialsWrong, Weight::weak},
                 {&Causes::encryptionKeyStale, Weight::weak},
                 {&Causes::ldapSigningDisabled, Weight::weak},
                 {&Causes::dcUnreachable, Weight::weak},
                 {&Causes::userNotInSyncScope, Weight::weak},
                 {&Causes::duplicateAccount, Weight::weak},
                 {&Causes::firewallBlocksServicebus, Weight::against},
                 {&Causes::connectServiceStopped, Weight::against}},
};
constexpr Outcome policy{
    .id = "policy",
    .severity = Severity::Problem,
    .summary = SAY("check/audit-log", "The new password was refused by a policy."),
    .meaning = SAY("check/audit-log", "It is banned, or breaks a rule of the domain. Another password may work."),
    .steps = {{.owner = Owner::Helpdesk,
               .what = SAY("check/audit-log", "Let the user choose another password."),
               .confirm = SAY("check/audit-log", "The next entry says success.")}},
    .pointers = {{&Causes::passwordPolicy, Weight::some},
                 {&Causes::cloudPasswordPolicy, Weight::some},
                 {&Causes::minimumPasswordAge, Weight::some},
                 {&Causes::passwordFilter, Weight::some}},
};
constexpr Outcome notAllowed{
    .id = "not-allowed",
    .severity = Severity::Problem,
    .summary = SAY("check/audit-log", "The user may not reset: licence, scope or methods are missing."),
    .meaning = SAY("check/audit-log", "The attempt ended in the cloud, before writeback."),
    .steps = {{.owner = Owner::Tenant,
               .what = SAY("check/audit-log", "Give the user a licence, put them in the scope of password reset, or let them register."),
               .confirm = SAY("check/audit-log", "The next attempt gets as far as the new password.")}},
    .pointers = {{&Causes::userNotRegistered, Weight::some},
                 {&Causes::ssprNotEnabled, Weight::some},
                 {&Causes::ssprOffForAdministrators, Weight::some},
                 {&Causes::licenceMissing, Weight::some},
                 {&Causes::licenceUnassigned, Weight::some}},
};
constexpr Outcome blocked{
    .id = "blocked",
    .severity = Severity::Warning,
    .summary = SAY("check/audit-log", "The user tried more than five times in 24 hours and is blocked."),
    .meaning = SAY("check/audit-log", "This hides the first reason. It may still be there tomorrow."),
    .steps = {{.owner = Owner::Helpdesk,
               .what = SAY("check/audit-log", "Wait 24 hours, or reset for the user in the Entra admin center."),
               .confirm = SAY("check/audit-log", "An earlier entry shows the first reason.")}},
    .pointers = {{&Causes::userError, Weight::some}},
};
constexpr Outcome nothing{
    .id = "nothing",
    .severity = Severity::Note,
    .summary = SAY("check/audit-log", "The audit log has no entry on this attempt."),
    .meaning = SAY("check/audit-log", "Data may be collected only after someone first opened the log. Or the attempt was made elsewhere."),
    .steps = {{.owner = Owner::Helpdesk, .what = SAY("check/audit-log", "Try once more, wait some minutes, and look again.")}},
    .pointers = {{&Causes::unsupportedResetPath, Weight::weak}, {&Causes::userError, Weight::weak}},
};
constexpr const Outcome *outcomes[] = {&writtenBack, &cloudOnly, &notReached, &refusedThere, &policy, &notAllowed, &blocked, &nothing};

constexpr Question question{
    .text = SAY("check/audit-log", "What does the audit log of the tenant say about the attempt?"),
    .whereToLook =
        SAY("check/audit-log",
            "Entra admin center > **Entra ID** > **Users** > **Audit logs**, filter **Service**: **Self-service Password Management**. "
            "Open the entry: status, status reason, and under additional details **OnPremisesAgent**. The role Reports Reader is enough."),
    .options = {{"written-back", SAY("check/audit-log", "Success, by Microsoft Entra Connect or CloudSync"), &writtenBack},
                {"cloud-only", SAY("check/audit-log", "Success, but OnPremisesAgent is None"), &cloudOnly},
                {"not-reached", SAY("check/audit-log", "Failure: the service on-premises was not reached"), &notReached},
                {"refused", SAY("check/audit-log", "Failure: the service on-premises had a problem"), &refusedThere},
                {"policy", SAY("check/audit-log", "Failure: the password breaks a policy"), &policy},
                {"not-allowed", SAY("check/audit-log", "Failure: licence, scope or methods"), &notAllowed},
                {"blocked", SAY("check/audit-log", "Blocked from self-service password reset"), &blocked},
                {"nothing", SAY("check/audit-log", "There is no entry"), &nothing}},
};

} // namespace

extern constexpr Check Checks::auditLog = makeQuestion({
    .id = "audit-log",
    .section = Section::StillFailing,
    .chain = ChainLink::Tenant,
    .title = SAY("check/audit-log", "Audit log of the tenant"),
    .why = SAY("check/audit-log", "Microsoft writes down every attempt: what was tried, how it ended, and which agent wrote back."),
    .links = links,
    .outcomes = outcomes,
    .question = &question,
    .source = SAY("check/audit-log", "The tenant after sign-in. Today a person who may read the audit log."),
    .article = article,
    .applies = Applies::SyncedUser,
});
