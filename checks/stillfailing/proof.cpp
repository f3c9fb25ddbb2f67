#include "checks/causes/causes.h"
#include "checks/causes/steps.h"
#include "checks/registry.h"
#include "checks/stillfailing/attempt.h"

namespace {

constexpr Link links[] = {
    {SAY("check/proof", "Events of password writeback"),
     "https://learn.microsoft.com/entra/identity/authentication/troubleshoot-sspr-writeback#password-writeback-event-log-error-codes"},
    SharedLinks::howWritebackWorks};

constexpr ArticleNote article[] = {
    {"C1", SAY("check/proof", "If it still fails, disable and re-enable writeback."),
     SAY("check/proof", "The article names no proof. After each step, try one reset and look for 31001 with 31002.")}};

constexpr Outcome worked{
    .id = "worked",
    .severity = Severity::Good,
    .summary = SAY("check/proof", "A reset was written back: 31001 and 31002 carry one TrackingId."),
    .pointers = {{&Causes::connectServiceStopped, Weight::rulesOut},
                 {&Causes::writebackEndpointNotStarted, Weight::rulesOut},
                 {&Causes::writebackOffOnConnect, Weight::rulesOut},
                 {&Causes::firewallBlocksServicebus, Weight::rulesOut},
                 {&Causes::stagingMode, Weight::against},
                 {&Causes::encryptionKeyStale, Weight::rulesOut},
                 {&Causes::connectorPermissionMissing, Weight::against},
                 {&Causes::restrictRemoteSam, Weight::rulesOut},
                 {&Causes::ldapSigningDisabled, Weight::rulesOut}},
    .writeback = Writeback::Works,
};
constexpr Outcome workedByAgent{
    .id = "worked-by-agent",
    .severity = Severity::Good,
    .summary = SAY("check/proof", "A reset was written back by Cloud Sync: pwdLastSet moved on the domain controller."),
    .pointers = {{&Causes::cloudSyncAgentNotInstalled, Weight::rulesOut},
                 {&Causes::cloudSyncAgentOutdated, Weight::rulesOut},
                 {&Causes::cloudSyncAgentPermission, Weight::rulesOut}},
    .writeback = Writeback::Works,
};
constexpr Outcome unproved{
    .id = "unproved",
    .severity = Severity::Note,
    .summary = SAY("check/proof", "The new password works, but nobody looked at the events."),
    .meaning = SAY("check/proof", "It may come from the cloud alone. The events would prove it."),
    .steps = {{.owner = Owner::Directory,
               .what = SAY("check/proof", "Look for the two events, or see that the password is new on the domain controller."),
               .command = "Get-ADUser '<user>' -Properties PasswordLastSet",
               .risk = SharedTexts::onlyLooks,
               .confirm = SAY("check/proof", "PasswordLastSet is the time of the test.")}},
};
constexpr Outcome refusedByPolicy{
    .id = "refused-by-policy",
    .severity = Severity::Problem,
    .summary = SAY("check/proof", "Writeback works; the domain refused this password."),
    .meaning =
        SAY("check/proof", "The password reached the domain controller (33008 or 80230619). A rule of the domain did not accept it."),
    .steps = {{.owner = Owner::Helpdesk,
               .what =
                   SAY("check/proof", "Let the user choose another password that keeps the rules, or wait for the minimum password age."),
               .confirm = SAY("check/proof", "The next attempt ends with 31002.")}},
    .links = {SharedLinks::refusedByPolicy},
    .pointers = {{&Causes::connectServiceStopped, Weight::rulesOut},
                 {&Causes::writebackEndpointNotStarted, Weight::rulesOut},
                 {&Causes::writebackOffOnConnect, Weight::rulesOut},
                 {&Causes::firewallBlocksServicebus, Weight::rulesOut},
                 {&Causes::stagingMode, Weight::against},
                 {&Causes::encryptionKeyStale, Weight::rulesOut},
                 {&Causes::passwordPolicy, Weight::strong},
                 {&Causes::minimumPasswordAge, Weight::some},
                 {&Causes::passwordFilter, Weight::weak}},
    .writeback = Writeback::Works,
};
constexpr Outcome failed{
    .id = "failed",
    .severity = Severity::Problem,
    .summary = SAY("check/proof", "A test reset failed."),
    .meaning = SAY("check/proof", "Writeback does not work for this user now."),
    .steps = {{.owner = Owner::Directory,
               .what = SAY("check/proof", "Find the events of the attempt by its TrackingId and read code and reason."),
               .command = "Get-WinEvent -ProviderName PasswordResetService, ADSync -MaxEvents 50",
               .risk = SharedTexts::onlyLooks,
               .confirm = SAY("check/proof", "The next attempt ends with 31002, 31007 or 31010.")},
              {.owner = Owner::Helpdesk, .what = SAY("check/proof", "Paste the code and the text of the event on the first page.")}},
    .writeback = Writeback::Broken,
};
constexpr Outcome notTried{
    .id = "not-tried",
    .severity = Severity::Note,
    .summary = SAY("check/proof", "No reset was tried yet."),
    .meaning = SAY("check/proof", "Without a test nobody can say that writeback works."),
    .steps = {{.owner = Owner::Helpdesk,
               .what = SAY("check/proof",
                           "Reset the password of a test user, no administrator, at `https://passwordreset.microsoftonline.com`."),
               .confirm = SAY("check/proof", "Events 31001 and 31002 appear with one TrackingId.")}},
};
constexpr Outcome workedOtherwise{
    .id = "worked-otherwise",
    .severity = Severity::Good,
    .summary = SAY("check/proof", "A new password was written back: start and end of one TrackingId are there."),
    .pointers = {{&Causes::firewallBlocksServicebus, Weight::against},
                 {&Causes::connectServiceStopped, Weight::against},
                 {&Causes::writebackOffOnConnect, Weight::against},
                 {&Causes::connectorPermissionMissing, Weight::against}},
    .writeback = Writeback::Works,
};
constexpr const Outcome *outcomes[] = {&worked, &workedByAgent, &unproved, &refusedByPolicy, &failed, &notTried, &workedOtherwise};

constexpr Question question{
    .text = SAY("check/proof", "Does a reset work now?"),
    .whereToLook =
        SAY("check/proof",
            "Reset the password of a synced test user at `https://passwordreset.microsoftonline.com`. Then, on the Connect server: "
            "`Get-WinEvent -ProviderName PasswordResetService -MaxEvents 20`. 31001 and 31002 must have the same TrackingId."),
    .options = {{"worked", SAY("check/proof", "Yes: 31001 and 31002 of one TrackingId"), &worked},
                {"worked-cloud-sync", SAY("check/proof", "Yes, with Cloud Sync: pwdLastSet moved"), &workedByAgent},
                {"not-proved", SAY("check/proof", "The new password works; events not seen"), &unproved},
                {"refused-by-policy", SAY("check/proof", "Refused by the policy (33008 or 80230619)"), &refusedByPolicy},
                {"failed", SAY("check/proof", "No, it failed"), &failed},
                {"not-tried", SAY("check/proof", "Not tried yet"), &notTried}},
};

/// The last attempt that ended decides, unless the relay or the service went down after it.
Conclusion judgeEvents(const Inputs &inputs, const EventStory &story)
{
    const auto attempts = story.attemptsFor(inputs);
    const auto ended = std::ranges::find_if(attempts.crbegin(), attempts.crend(), [](const Attempt *one) {
        return one->end != Attempt::End::Open && one->end != Attempt::End::HalfSeen;
    });
    if (ended == attempts.crend())
        return {};
    const Attempt &last = **ended;
    const EventSeen *state = story.newest({31013, 31016, 31034, 31044, 6800, 31015, 31019, 31042, 31001, 31006, 31009});
    const bool wentDown = state && state->time > last.finish && (state->id <= 31016 || state->id == 31034 || state->id == 31044)
                          && state->id != 31015 && state->id != 31001 && state->id != 31006 && state->id != 31009;
    if (last.end == Attempt::End::Worked && wentDown)
        return {};
    const Outcome *outcome = last.end == Attempt::End::Refused   ? &refusedByPolicy
                             : last.end == Attempt::End::Failed  ? &failed
                             : last.kind == Attempt::Kind::Reset ? &worked
                                                                 : &workedOtherwise;
    return {outcome,
            {},
            {Events::detail({last.codes.value(0, QStringLiteral("31001")), last.user, last.finish, last.zoneKnown})},
            Events::pointersOf(last.codes)};
}

} // namespace

extern constexpr Check Checks::proof = makeCheck<&judgeEvents>({
    .id = "proof",
    .section = Section::StillFailing,
    .chain = ChainLink::Object,
    .title = SAY("check/proof", "Proof by a test"),
    .why = SAY("check/proof", "Only a reset that arrives in the directory proves that everything works together."),
    .links = links,
    .outcomes = outcomes,
    .question = &question,
    .source = SAY("check/proof", "The event log of the Connect server, or the directory. Today a person who tries it and looks."),
    .article = article,
    .applies = Applies::SyncedUser,
});
