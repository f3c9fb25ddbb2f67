#include "checks/causes/causes.h"
#include "checks/causes/steps.h"
#include "checks/registry.h"

namespace {

constexpr Link links[] = {
    SharedLinks::howWritebackWorks,
    {SAY("check/operation-supported", "Resets in the Microsoft 365 admin center are not written back"),
     "https://learn.microsoft.com/troubleshoot/entra/entra-id/user-prov-sync/password-writeback-microsoft-365-admin-center"}};

constexpr Link whoCanReset{SAY("check/operation-supported", "Who can reset passwords"),
                           "https://learn.microsoft.com/entra/identity/role-based-access-control/privileged-roles-permissions"};

constexpr ArticleNote article[] = {
    {"X10", SAY("check/operation-supported", "The article does not speak of where the reset is done."),
     SAY("check/operation-supported",
         "Resets in the Microsoft 365 admin center or by PowerShell modules change the cloud password only.")}};

constexpr Outcome writtenBack{
    .id = "written-back",
    .severity = Severity::Good,
    .summary = SAY("check/operation-supported", "Passwords that are set this way are written back."),
    .pointers = {{&Causes::unsupportedResetPath, Weight::against}},
};
constexpr Outcome adminCenter365{
    .id = "microsoft-365",
    .severity = Severity::Problem,
    .summary = SAY("check/operation-supported", "Resets in the Microsoft 365 admin center are never written back."),
    .meaning =
        SAY("check/operation-supported", "The cloud has the new password, Active Directory still has the old one. Writeback itself may be "
                                         "fine."),
    .steps = {{.owner = Owner::Helpdesk,
               .what = SAY("check/operation-supported",
                           "Reset again in the Entra admin center: **Users** > the user > **Reset password**. Or let "
                           "the user do it at `aka.ms/sspr`."),
               .confirm = SAY("check/operation-supported", "The user signs in to a computer of the domain with the new password.")}},
    .pointers = {{&Causes::unsupportedResetPath, Weight::strong}},
};
constexpr Outcome powershell{
    .id = "powershell",
    .severity = Severity::Problem,
    .summary = SAY("check/operation-supported", "Resets by PowerShell are never written back."),
    .meaning = SAY("check/operation-supported", "The modules change the cloud password only. Active Directory still has the old one."),
    .steps = {{.owner = Owner::Helpdesk,
               .what = SAY("check/operation-supported",
                           "Reset again in the Entra admin center: **Users** > the user > **Reset password**. Or let "
                           "the user do it at `aka.ms/sspr`."),
               .confirm = SAY("check/operation-supported", "The user signs in to a computer of the domain with the new password.")},
              {.owner = Owner::Tenant,
               .what = SAY("check/operation-supported",
                           "Scripts use `resetPassword` of Microsoft Graph: it is the only call that is written back."),
               .confirm =
                   SAY("check/operation-supported", "The audit log shows **Reset password (by admin)** with an on-premises agent.")}},
    .pointers = {{&Causes::unsupportedResetPath, Weight::strong}},
};
constexpr Outcome graphUpdate{
    .id = "graph-update",
    .severity = Severity::Warning,
    .summary = SAY("check/operation-supported", "A program set the password as a property, which may not be written back."),
    .meaning = SAY("check/operation-supported", "Setting `passwordProfile` is not among the ways that Microsoft names as written back."),
    .steps = {{.owner = Owner::Tenant,
               .what = SAY("check/operation-supported",
                           "Scripts use `resetPassword` of Microsoft Graph: it is the only call that is written back."),
               .confirm =
                   SAY("check/operation-supported", "The audit log shows **Reset password (by admin)** with an on-premises agent.")}},
    .links = {{SAY("check/operation-supported", "Graph: resetPassword"),
               "https://learn.microsoft.com/graph/api/authenticationmethod-resetpassword"}},
    .pointers = {{&Causes::unsupportedResetPath, Weight::strong}},
};
constexpr Outcome ownOfAdministrator{
    .id = "own-of-administrator",
    .severity = Severity::Warning,
    .summary = SAY("check/operation-supported", "An administrator reset the own password, which may not be written back."),
    .meaning =
        SAY("check/operation-supported", "Microsoft says both that this works and that it does not. For protected accounts it surely does "
                                         "not."),
    .steps = {{.owner = Owner::Helpdesk,
               .what = SAY("check/operation-supported", "Let another administrator reset it, or change it while the old one is known."),
               .confirm =
                   SAY("check/operation-supported", "The administrator signs in to a computer of the domain with the new password.")}},
    .pointers = {{&Causes::unsupportedResetPath, Weight::weak},
                 {&Causes::ssprOffForAdministrators, Weight::some},
                 {&Causes::inheritanceDisabledOrProtectedAccount, Weight::some}},
};
constexpr Outcome notAllowed{
    .id = "not-allowed",
    .severity = Severity::Problem,
    .summary = SAY("check/operation-supported", "The administrator holds no role that may reset this user."),
    .meaning = SAY("check/operation-supported", "The request was refused in the cloud and never reached writeback."),
    .steps = {{.owner = Owner::Tenant,
               .what = SAY("check/operation-supported",
                           "Give the role that fits: **Password Administrator** for users, **Privileged Authentication "
                           "Administrator** for administrators."),
               .risk = SAY("check/operation-supported", "High for the second role: it can reset every administrator."),
               .undo = SAY("check/operation-supported", "Take the role away again."),
               .confirm = SAY("check/operation-supported", "**Reset password** can be chosen for this user.")}},
    .links = {whoCanReset},
    .pointers = {{&Causes::adminRoleMissing, Weight::strong}, {&Causes::unsupportedResetPath, Weight::against}},
};
constexpr Outcome inActiveDirectory{
    .id = "in-active-directory",
    .severity = Severity::Note,
    .summary = SAY("check/operation-supported", "The password was set in Active Directory, so nothing had to be written back."),
    .meaning = SAY("check/operation-supported", "It travels the other way, by password hash synchronisation. That takes some minutes."),
    .pointers = {{&Causes::tempPasswordNotYetSynced, Weight::some}},
};
constexpr const Outcome *outcomes[] = {&writtenBack, &adminCenter365,     &powershell,       &graphUpdate,
                                       &notAllowed,  &ownOfAdministrator, &inActiveDirectory};

constexpr Question question{
    .text = SAY("check/operation-supported", "Where was the password reset or changed?"),
    .whereToLook = SAY("check/operation-supported",
                       "Ask who did it, and look at the address of the page. In the Entra admin center open **Users** > the user > **Audit "
                       "logs**. The entry **Reset password (by admin)** names the `OnPremisesAgent`; None means the cloud only."),
    .options = {{"self-service", SAY("check/operation-supported", "By the user: reset page, My Account, or at sign-in"), &writtenBack},
                {"entra-admin-center", SAY("check/operation-supported", "By an administrator in the Entra admin center"), &writtenBack},
                {"graph-reset", SAY("check/operation-supported", "By a program with resetPassword of Microsoft Graph"), &writtenBack},
                {"microsoft-365", SAY("check/operation-supported", "In the Microsoft 365 admin center"), &adminCenter365},
                {"powershell", SAY("check/operation-supported", "With a PowerShell module"), &powershell},
                {"graph-update", SAY("check/operation-supported", "By a program that sets passwordProfile of the user"), &graphUpdate},
                {"own-of-administrator", SAY("check/operation-supported", "An administrator reset the own password"), &ownOfAdministrator},
                {"not-allowed", SAY("check/operation-supported", "Nowhere: the portal says that the administrator may not"), &notAllowed},
                {"in-active-directory", SAY("check/operation-supported", "In Active Directory itself"), &inActiveDirectory}},
};

} // namespace

extern constexpr Check Checks::operationSupported = makeQuestion({
    .id = "operation-supported",
    .section = Section::Configuration,
    .chain = ChainLink::Portal,
    .title = SAY("check/operation-supported", "Way of the reset"),
    .why = SAY("check/operation-supported",
               "Only some ways to set a password are written back. Others change the cloud alone, without an error."),
    .links = links,
    .outcomes = outcomes,
    .question = &question,
    .source = SAY("check/operation-supported", "The tenant's audit log would tell. Today the person who did the reset can answer."),
    .article = article,
    .applies = Applies::SyncedUser,
});
