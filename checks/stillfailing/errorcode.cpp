#include "checks/causes/causes.h"
#include "checks/facts/person.h"
#include "checks/knowledge/codes.h"
#include "checks/knowledge/signs.h"
#include "checks/registry.h"
#include "checks/stillfailing/complaintweight.h"

namespace {

constexpr Link links[] = {{SAY("check/error-code", "Errors that a user might see"),
                           "https://learn.microsoft.com/entra/identity/authentication/troubleshoot-sspr#sspr-errors-that-a-user-might-see"},
                          {SAY("check/error-code", "Errors in the event log"),
                           "https://learn.microsoft.com/entra/identity/authentication/troubleshoot-sspr-writeback"}};

constexpr ArticleNote article[] = {
    {"X1", SAY("check/error-code", "The article does not ask what the user sees."),
     SAY("check/error-code", "The code tells most: whether the request was refused before, on the way, or by Active Directory.")}};

constexpr Outcome explained{
    .id = "explained",
    .severity = Severity::Note,
    .summary = SAY("check/error-code", "{code}: {meaning}"),
    .meaning = SAY("check/error-code", "{hint}"),
};
constexpr Outcome understood{
    .id = "understood",
    .severity = Severity::Note,
    .summary = SAY("check/error-code", "The text holds no known code, but says something about the cause."),
    .meaning = SAY("check/error-code", "What was understood stands below. It is a person's word until a check confirms it."),
};
constexpr Outcome refusedBefore{
    .id = "refused-before",
    .severity = Severity::Note,
    .summary = SAY("check/error-code", "The portal refuses before a new password can be typed."),
    .pointers = {{&Causes::ssprNotEnabled, Weight::some},
                 {&Causes::licenceMissing, Weight::some},
                 {&Causes::licenceUnassigned, Weight::some},
                 {&Causes::userNotRegistered, Weight::some},
                 {&Causes::ssprOffForAdministrators, Weight::some},
                 {&Causes::writebackDisabledInTenant, Weight::some},
                 {&Causes::userError, Weight::weak},
                 {&Causes::adminRoleMissing, Weight::some},
                 {&Causes::stagedRollout, Weight::weak},
                 {&Causes::accountDisabledOrLocked, Weight::weak},
                 {&Causes::writebackOffOnConnect, Weight::weak},
                 {&Causes::passwordPolicy, Weight::against},
                 {&Causes::minimumPasswordAge, Weight::against},
                 {&Causes::connectorPermissionMissing, Weight::against},
                 {&Causes::inheritanceDisabledOrProtectedAccount, Weight::against},
                 {&Causes::firewallBlocksServicebus, Weight::against}},
};
constexpr Outcome notReached{
    .id = "not-reached",
    .severity = Severity::Note,
    .summary = SAY("check/error-code", "The portal cannot reach the organisation to save the password."),
    .pointers = {{&Causes::firewallBlocksServicebus, Weight::some},
                 {&Causes::connectServiceStopped, Weight::some},
                 {&Causes::writebackEndpointNotStarted, Weight::some},
                 {&Causes::proxyMisconfigured, Weight::some},
                 {&Causes::firewallBlocksPasswordreset, Weight::some},
                 {&Causes::tls12NotEnabled, Weight::some},
                 {&Causes::tlsInspection, Weight::some},
                 {&Causes::dnsFailure, Weight::some},
                 {&Causes::stagingMode, Weight::some},
                 {&Causes::clockSkew, Weight::some},
                 {&Causes::rootCaMissing, Weight::some},
                 {&Causes::revocationUnreachable, Weight::some},
                 {&Causes::idleTimeout, Weight::some},
                 {&Causes::microsoftOutage, Weight::some},
                 {&Causes::dotnetTooOld, Weight::some},
                 {&Causes::connectOutdated, Weight::some},
                 {&Causes::cloudSyncAgentNotInstalled, Weight::some},
                 {&Causes::cloudSyncAgentOutdated, Weight::some},
                 {&Causes::cloudSyncAgentPermission, Weight::weak},
                 {&Causes::bothAgentsOneDomain, Weight::some},
                 {&Causes::writebackOffOnConnect, Weight::weak},
                 {&Causes::passwordPolicy, Weight::against},
                 {&Causes::minimumPasswordAge, Weight::against},
                 {&Causes::userNotRegistered, Weight::against},
                 {&Causes::inheritanceDisabledOrProtectedAccount, Weight::against},
                 {&Causes::connectorPermissionMissing, Weight::against}},
};
constexpr Outcome refusedByDirectory{
    .id = "refused-by-directory",
    .severity = Severity::Note,
    .summary = SAY("check/error-code", "The new password was sent, and an administrator is needed to save it."),
    .pointers = {{&Causes::connectorPermissionMissing, Weight::some},
                 {&Causes::inheritanceDisabledOrProtectedAccount, Weight::some},
                 {&Causes::restrictRemoteSam, Weight::some},
                 {&Causes::preWindows2000Access, Weight::some},
                 {&Causes::ntlmOrRpcHardening, Weight::some},
                 {&Causes::connectorCredentialsWrong, Weight::some},
                 {&Causes::connectorPasswordTooLong, Weight::some},
                 {&Causes::ldapSigningDisabled, Weight::some},
                 {&Causes::kerberosEncryptionTypes, Weight::some},
                 {&Causes::dcUnreachable, Weight::some},
                 {&Causes::pdcUnreachable, Weight::some},
                 {&Causes::dcTooOld, Weight::some},
                 {&Causes::encryptionKeyStale, Weight::some},
                 {&Causes::forestAddedAfterEnable, Weight::some},
                 {&Causes::fullSyncNeeded, Weight::some},
                 {&Causes::userNotInSyncScope, Weight::some},
                 {&Causes::duplicateAccount, Weight::some},
                 {&Causes::dnReservedCharacter, Weight::some},
                 {&Causes::connectOnDomainController, Weight::some},
                 {&Causes::cloudSyncAgentPermission, Weight::some},
                 {&Causes::stagedRollout, Weight::some},
                 {&Causes::userCannotChangePassword, Weight::weak},
                 {&Causes::accountDisabledOrLocked, Weight::weak},
                 {&Causes::connectOutdated, Weight::weak},
                 {&Causes::passwordPolicy, Weight::against},
                 {&Causes::minimumPasswordAge, Weight::against},
                 {&Causes::userNotRegistered, Weight::against},
                 {&Causes::ssprNotEnabled, Weight::against},
                 {&Causes::writebackDisabledInTenant, Weight::against},
                 {&Causes::firewallBlocksServicebus, Weight::against}},
};
constexpr Outcome refusedByPolicy{
    .id = "refused-by-policy",
    .severity = Severity::Note,
    .summary = SAY("check/error-code", "The page says that the password breaks a rule of the organisation."),
    .pointers = {{&Causes::passwordPolicy, Weight::strong},
                 {&Causes::minimumPasswordAge, Weight::strong},
                 {&Causes::passwordFilter, Weight::some},
                 {&Causes::cloudPasswordPolicy, Weight::some},
                 {&Causes::userCannotChangePassword, Weight::some},
                 {&Causes::ssprNotEnabled, -Weight::weak},
                 {&Causes::firewallBlocksServicebus, Weight::against},
                 {&Causes::connectorPermissionMissing, Weight::against}},
};
constexpr Outcome noError{
    .id = "no-error",
    .severity = Severity::Note,
    .summary = SAY("check/error-code", "No error is shown; the old password stays valid at the office."),
    .pointers = {{&Causes::unsupportedResetPath, Weight::some},
                 {&Causes::adReplicationDelay, 1.8},
                 {&Causes::tempPasswordNotYetSynced, Weight::some},
                 {&Causes::passwordNeverExpiresFlag, Weight::some},
                 {&Causes::stagedRollout, Weight::weak},
                 {&Causes::userNotInSyncScope, Weight::weak},
                 {&Causes::firewallBlocksServicebus, Weight::against},
                 {&Causes::connectorPermissionMissing, Weight::against},
                 {&Causes::inheritanceDisabledOrProtectedAccount, Weight::against},
                 {&Causes::passwordPolicy, Weight::against},
                 {&Causes::minimumPasswordAge, Weight::against}},
};
constexpr const Outcome *outcomes[] = {&explained,          &understood,      &refusedBefore, &notReached,
                                       &refusedByDirectory, &refusedByPolicy, &noError};

constexpr Question question{
    .text = SAY("check/error-code", "What does the user see when it fails?"),
    .whereToLook = SAY("check/error-code",
                       "Ask the caller to read the page aloud. A code such as **SSPR_0030** goes into the field on the first page."),
    .options = {{"refused-before", SAY("check/error-code", "Refused before the new password"), &refusedBefore},
                {"not-reached", SAY("check/error-code", "Cannot reach the organisation"), &notReached},
                {"refused-by-directory", SAY("check/error-code", "Contact your administrator, after the new password"),
                 &refusedByDirectory},
                {"refused-by-policy", SAY("check/error-code", "The password breaks a rule"), &refusedByPolicy},
                {"no-error", SAY("check/error-code", "No error at all"), &noError}},
};

Detail detailOf(const Text &sentence, const Text &means)
{
    return {sentence, {{QStringLiteral("means"), Value::phrase(means)}}};
}

/// What was recognised beside the first code: codes, versions, signs, and what the text denies or calls tried.
QList<Detail> details(const ComplaintFact &complaint)
{
    QList<Detail> lines;
    if (!complaint.connectVersion.isEmpty())
        lines << Detail{SAY("check/error-code", "Version of Connect that is named: {version}"),
                        {{QStringLiteral("version"), Value::code(complaint.connectVersion)}}};
    if (!complaint.agentVersion.isEmpty())
        lines << Detail{SAY("check/error-code", "Version of the agent that is named: {version}"),
                        {{QStringLiteral("version"), Value::code(complaint.agentVersion)}}};
    for (const QString &id : complaint.signs) {
        if (const Sign *sign = findSign(id))
            lines << detailOf(SAY("check/error-code", "The text says: {means}"), sign->means);
    }
    for (const QString &id : complaint.denied) {
        if (const Sign *sign = findSign(id))
            lines << detailOf(SAY("check/error-code", "The text says that this is not so: {means}"), sign->means);
    }
    for (const QString &id : complaint.tried) {
        if (const Attempted *one = findAttempted(id))
            lines << detailOf(SAY("check/error-code", "Already tried: {means}"), one->means);
    }
    if (!complaint.unknownCodes.isEmpty())
        lines << Detail{SAY("check/error-code", "Not known to us: {codes}"),
                        {{QStringLiteral("codes"), Value::of(Value::Kind::Code, complaint.unknownCodes)}}};
    return lines;
}

/// The first code is shown, or else that the text is understood; everything in it speaks for its causes.
Conclusion judge(const Inputs &, const ComplaintFact &complaint)
{
    Conclusion conclusion;
    for (const QString &code : complaint.codes) {
        const CodeEntry *entry = findCode(code);
        if (!entry)
            continue;
        const Values values{{QStringLiteral("code"), Value::code(QString::fromLatin1(entry->code))},
                            {QStringLiteral("meaning"), Value::phrase(entry->meaning)},
                            {QStringLiteral("hint"), Value::phrase(entry->hint)}};
        if (conclusion.outcome) {
            conclusion.details << Detail{explained.summary, values};
        } else {
            conclusion.outcome = &explained;
            conclusion.values = values;
        }
    }
    conclusion.pointers = weighComplaint(complaint);
    if (!conclusion.outcome && !(complaint.signs.isEmpty() && conclusion.pointers.isEmpty()))
        conclusion.outcome = &understood;
    if (!conclusion.outcome)
        return {};
    conclusion.details << details(complaint);
    return conclusion;
}

} // namespace

extern constexpr Check Checks::errorCode = makeCheck<&judge>({
    .id = "error-code",
    .section = Section::StillFailing,
    .chain = ChainLink::User,
    .title = SAY("check/error-code", "What the user sees"),
    .why = SAY("check/error-code", "The code or the text on the screen says where on the way the password stopped."),
    .links = links,
    .outcomes = outcomes,
    .question = &question,
    .source = SAY("check/error-code", "The caller: the code or the text of the page goes into the field on the first page."),
    .article = article,
});
