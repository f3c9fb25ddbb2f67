#include "checks/causes/causes.h"
#include "checks/causes/steps.h"
#include "checks/registry.h"

namespace {

constexpr Link links[] = {
    SharedLinks::resetPolicies,
    {SAY("check/sspr-administrators", "Error SSPR_009 during password writeback"),
     "https://learn.microsoft.com/troubleshoot/entra/entra-id/user-prov-sync/password-writeback-error-code-sspr-009"}};

constexpr ArticleNote article[] = {
    {"X11", SAY("check/sspr-administrators", "The article does not speak of reset for administrators."),
     SAY("check/sspr-administrators",
         "A switch of its own, `allowedToUseSSPR`, decides for administrators. It says nothing of other users.")}};

constexpr Outcome noAdministrator{
    .id = "no-administrator",
    .severity = Severity::Good,
    .summary = SAY("check/sspr-administrators", "The affected user holds no administrator role."),
    .pointers = {{&Causes::ssprOffForAdministrators, Weight::rulesOut}},
};
constexpr Outcome allowed{
    .id = "allowed",
    .severity = Severity::Note,
    .summary = SAY("check/sspr-administrators", "The user is an administrator, and reset is allowed for administrators."),
    .meaning =
        SAY("check/sspr-administrators", "Their own policy always asks for two methods. Writing it back may still be refused for protected "
                                         "accounts."),
    .steps = {{.owner = Owner::Helpdesk,
               .what = SAY("check/sspr-administrators", "Try with a user who holds no role, to see whether writeback works at all."),
               .confirm = SAY("check/sspr-administrators", "The result with that user is the one that counts.")}},
    .pointers = {{&Causes::ssprOffForAdministrators, Weight::against}, {&Causes::inheritanceDisabledOrProtectedAccount, Weight::weak}},
};
constexpr Outcome off{
    .id = "off",
    .severity = Severity::Warning,
    .summary = SAY("check/sspr-administrators", "The user is an administrator, and reset is off for administrators."),
    .meaning = SAY("check/sspr-administrators",
                   "The page shows SSPR_009 to administrators. It may be off on purpose, as security baselines advise."),
    .steps = {{.owner = Owner::Helpdesk,
               .what = SAY("check/sspr-administrators", "Let another administrator reset this account in the Entra admin center."),
               .confirm = SAY("check/sspr-administrators", "The administrator signs in with the new password.")},
              {.owner = Owner::Tenant,
               .what = SAY("check/sspr-administrators", "Decide whether administrators may reset themselves. If so, switch it on."),
               .command = "Update-MgPolicyAuthorizationPolicy -AllowedToUseSspr:$true",
               .risk = SAY("check/sspr-administrators", "Medium: a stolen phone and mailbox then open an administrator's account."),
               .undo = SharedTexts::againWithFalse,
               .confirm = SAY("check/sspr-administrators", "After up to 60 minutes the reset page lets the administrator in.")}},
    .pointers = {{&Causes::ssprOffForAdministrators, Weight::strong}},
};
constexpr const Outcome *outcomes[] = {&noAdministrator, &allowed, &off};

constexpr Question question{
    .text = SAY("check/sspr-administrators", "Is the affected user an administrator, and may administrators reset themselves?"),
    .whereToLook =
        SAY("check/sspr-administrators", "In the Entra admin center open **Users** > the user > **Assigned roles**. If there is one, run "
                                         "`(Get-MgPolicyAuthorizationPolicy).AllowedToUseSspr` in PowerShell: True means allowed."),
    .options = {{"no-administrator", SAY("check/sspr-administrators", "The user has no role"), &noAdministrator},
                {"allowed", SAY("check/sspr-administrators", "The user has a role; reset is allowed (True)"), &allowed},
                {"off", SAY("check/sspr-administrators", "The user has a role; reset is off (False)"), &off}},
};

} // namespace

extern constexpr Check Checks::ssprAdministrators = makeQuestion({
    .id = "sspr-administrators",
    .section = Section::Configuration,
    .chain = ChainLink::Portal,
    .title = SAY("check/sspr-administrators", "Reset for administrators"),
    .why = SAY("check/sspr-administrators", "Whether administrators may reset themselves is decided apart from all other users."),
    .links = links,
    .outcomes = outcomes,
    .question = &question,
    .source = SAY("check/sspr-administrators", "A sign-in to the tenant would tell. Today a person who can see the roles can answer."),
    .article = article,
});
