#include "checks/causes/causes.h"
#include "checks/causes/steps.h"
#include "checks/registry.h"
#include "checks/stillfailing/attempt.h"

namespace {

constexpr Link links[] = {
    SharedLinks::refusedByPolicy,
    {SAY("check/password-policy", "Microsoft Entra Password Protection on-premises"),
     "https://learn.microsoft.com/entra/identity/authentication/concept-password-ban-bad-on-premises"},
    {SAY("check/password-policy", "Events of password writeback"),
     "https://learn.microsoft.com/entra/identity/authentication/troubleshoot-sspr-writeback#password-writeback-event-log-error-codes"}};

constexpr ArticleNote article[] = {
    {"X4", SAY("check/password-policy", "The article does not speak of password policies."),
     SAY("check/password-policy",
         "Codes 33008 and 80230619 mean that the password arrived and the domain refused it. Writeback works then.")}};

constexpr Step other{.owner = Owner::Helpdesk,
                     .what = SAY("check/password-policy",
                                 "Let the user choose another password: long enough, not used before, with several kinds of characters."),
                     .confirm = SAY("check/password-policy", "The next attempt ends with 31002.")};

constexpr Outcome notRefused{
    .id = "not-refused",
    .severity = Severity::Good,
    .summary = SAY("check/password-policy", "No policy refused the new password."),
    .pointers = {{&Causes::passwordPolicy, Weight::against},
                 {&Causes::passwordFilter, Weight::against},
                 {&Causes::cloudPasswordPolicy, Weight::against}},
};
constexpr Outcome domainRefused{
    .id = "domain-refused",
    .severity = Severity::Problem,
    .summary = SAY("check/password-policy", "The policy of the domain refused the new password; writeback works."),
    .meaning =
        SAY("check/password-policy", "The password reached the domain controller. It breaks a rule on age, history, length or complexity."),
    .steps = {other,
              {.owner = Owner::Directory,
               .what = SAY("check/password-policy", "Tell the helpdesk which rules hold for this user."),
               .command = "Get-ADDefaultDomainPasswordPolicy; Get-ADUserResultantPasswordPolicy '<user>'",
               .risk = SharedTexts::onlyLooks,
               .confirm = SAY("check/password-policy", "The helpdesk knows length, history and complexity.")}},
    .pointers = {{&Causes::passwordPolicy, Weight::strong},
                 {&Causes::minimumPasswordAge, Weight::some},
                 {&Causes::userCannotChangePassword, Weight::weak},
                 {&Causes::firewallBlocksServicebus, Weight::rulesOut},
                 {&Causes::writebackOffOnConnect, Weight::rulesOut},
                 {&Causes::connectServiceStopped, Weight::rulesOut}},
    .writeback = Writeback::Works,
};
constexpr Outcome filterRefused{
    .id = "filter-refused",
    .severity = Severity::Problem,
    .summary = SAY("check/password-policy", "A password filter refused the new password; writeback works."),
    .meaning = SAY("check/password-policy", "The visible policy is met. A filter on the domain controllers knows more rules."),
    .steps = {other,
              {.owner = Owner::Directory,
               .what = SAY("check/password-policy", "Look up in the log of the filter why it refused."),
               .command = "Get-WinEvent -LogName Microsoft-AzureADPasswordProtection-DCAgent/Admin -MaxEvents 20",
               .risk =
                   SAY("check/password-policy", "None. This log belongs to Microsoft Entra Password Protection; others have their own."),
               .confirm = SAY("check/password-policy", "The log names the rule.")}},
    .pointers = {{&Causes::passwordFilter, Weight::strong},
                 {&Causes::passwordPolicy, Weight::against},
                 {&Causes::firewallBlocksServicebus, Weight::rulesOut},
                 {&Causes::writebackOffOnConnect, Weight::rulesOut},
                 {&Causes::connectServiceStopped, Weight::rulesOut}},
    .writeback = Writeback::Works,
};
constexpr Outcome cloudRefused{
    .id = "cloud-refused",
    .severity = Severity::Problem,
    .summary = SAY("check/password-policy", "Microsoft's own rules refused the new password."),
    .meaning = SAY("check/password-policy", "It is banned, too common or too short. It never left the cloud."),
    .steps = {{.owner = Owner::Helpdesk,
               .what = SAY("check/password-policy", "Let the user choose a longer and less common password."),
               .confirm = SAY("check/password-policy", "The page takes the new password.")}},
    .pointers = {{&Causes::cloudPasswordPolicy, Weight::strong}},
};
constexpr const Outcome *outcomes[] = {&notRefused, &domainRefused, &filterRefused, &cloudRefused};

constexpr Question question{
    .text = SAY("check/password-policy", "Was the new password refused by a policy?"),
    .whereToLook = SAY(
        "check/password-policy",
        "Event Viewer on the Connect server, **Application**: 33008, or 6329 with 80230619, means the domain. On the domain controller, "
        "Security log: 4724 as audit failure for the connector account. A message about banned or weak words means Microsoft."),
    .options = {{"no", SAY("check/password-policy", "No"), &notRefused},
                {"domain", SAY("check/password-policy", "Yes: 33008 or 80230619"), &domainRefused},
                {"filter", SAY("check/password-policy", "Yes, although the visible policy is met"), &filterRefused},
                {"cloud", SAY("check/password-policy", "Yes, the page calls it banned or too weak"), &cloudRefused}},
};

/// The last attempt decides: a refusal that still stands, or a password that was accepted.
Conclusion judgeEvents(const Inputs &inputs, const EventStory &story)
{
    if (const auto failure = story.failure(inputs, {QStringLiteral("33008"), QStringLiteral("80230619")}))
        return Events::conclude(domainRefused, *failure);
    const auto attempts = story.attemptsFor(inputs);
    const bool accepted = !attempts.isEmpty() && attempts.last()->end == Attempt::End::Worked;
    return accepted ? Conclusion{&notRefused} : Conclusion{};
}

} // namespace

extern constexpr Check Checks::passwordPolicy = makeCheck<&judgeEvents>({
    .id = "password-policy",
    .section = Section::Configuration,
    .chain = ChainLink::Object,
    .title = SAY("check/password-policy", "Password policy"),
    .why = SAY(
        "check/password-policy",
        "The domain checks every new password: length, history, complexity, filters. A refusal looks like a fault, but writeback works."),
    .links = links,
    .outcomes = outcomes,
    .question = &question,
    .source = SAY("check/password-policy", "The directory or the event log. Today a person who can open Active Directory or Event Viewer."),
    .article = article,
    .applies = Applies::SyncedUser,
});
