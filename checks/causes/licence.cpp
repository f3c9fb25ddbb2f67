#include "checks/causes/causes.h"
#include "checks/causes/steps.h"

extern constexpr Cause Causes::licenceMissing{
    .id = "licence-missing",
    .title = SAY("cause/licence-missing", "The tenant has no licence that includes writeback"),
    .meaning =
        SAY("cause/licence-missing",
            "Microsoft does not write passwords back without Microsoft Entra ID P1 or P2. Every synced user is refused (SSPR_0012)."),
    .owner = Owner::Tenant,
    .prior = -4,
    .steps = {SharedSteps::saySetting,
              SharedSteps::temporaryPassword,
              {.owner = Owner::Tenant,
               .what = SAY("cause/licence-missing",
                           "See which licences there are, in the Microsoft 365 admin center: **Billing** > **Licenses**. Microsoft 365 "
                           "Business Premium, F1, F3, E3, E5, A3, A5 and EMS include writeback."),
               .risk = SharedTexts::onlyLooks},
              {.owner = Owner::Tenant,
               .what = SAY("cause/licence-missing", "Buy a licence with Microsoft Entra ID P1 or P2, or renew the one that has ended. "
                                                    "Assign it to everyone who resets passwords."),
               .risk = SAY("cause/licence-missing", "It costs money for each user."),
               .confirm = SAY("cause/licence-missing", "The overview in the Entra admin center shows Microsoft Entra ID P1 or P2.")}},
    .confirm = SAY("cause/licence-missing", "SSPR_0012 no longer appears when a licensed user resets the password."),
    .links = {SharedLinks::resetLicences, SharedLinks::troubleshootReset},
};

extern constexpr Cause Causes::licenceUnassigned{
    .id = "licence-unassigned",
    .title = SAY("cause/licence-unassigned", "The licence is there, but not on this person"),
    .meaning = SAY("cause/licence-unassigned", "The tenant owns the right licence. Without one on the caller, reset may be refused; "
                                               "without one on the administrator, pages may be missing."),
    .owner = Owner::Tenant,
    .prior = -4,
    .steps = {SharedSteps::saySetting,
              SharedSteps::temporaryPassword,
              {.owner = Owner::Tenant,
               .what =
                   SAY("cause/licence-unassigned", "Assign it in the Microsoft 365 admin center: **Users** > **Active users** > the person "
                                                   "> **Licenses and apps**. Leave Microsoft Entra ID P1 ticked under **Apps**."),
               .risk = SAY("cause/licence-unassigned", "Low: it uses one licence."),
               .undo = SAY("cause/licence-unassigned", "Clear the licence on the same page."),
               .confirm = SAY("cause/licence-unassigned", "The page lists the licence for this person.")},
              {.owner = Owner::Helpdesk,
               .what = SAY("cause/licence-unassigned", "Wait a few minutes, then let the caller try again in a new browser window.")}},
    .confirm = SharedTexts::portalWorks,
    .links = {SharedLinks::resetLicences, SharedLinks::troubleshootReset},
};

extern constexpr Cause Causes::ssprNotEnabled{
    .id = "sspr-not-enabled",
    .title = SAY("cause/sspr-not-enabled", "Self-service reset is not open to this user"),
    .meaning = SAY("cause/sspr-not-enabled", "The portal refuses the caller before it asks for a new password (SSPR_0009, SSPR_0011 or "
                                             "SSPR_0013). Writeback itself may be fine."),
    .owner = Owner::Tenant,
    .prior = -3.5,
    .steps = {SharedSteps::saySetting,
              SharedSteps::temporaryPassword,
              {.owner = Owner::Tenant,
               .what = SAY("cause/sspr-not-enabled", "Open **Entra ID** > **Password reset** > **Properties**. Choose **All**, or "
                                                     "**Selected** and a group that holds the user; groups in that group count."),
               .risk = SAY("cause/sspr-not-enabled", "With **All**, everyone may be asked to register at the next sign-in."),
               .undo = SAY("cause/sspr-not-enabled", "Choose the earlier setting and save.")},
              {.owner = Owner::Tenant,
               .what = SAY("cause/sspr-not-enabled",
                           "Look at **Entra ID** > **Password reset** > **Authentication methods**: at least one method must be ticked."),
               .risk = SharedTexts::onlyLooks}},
    .confirm = SAY("cause/sspr-not-enabled", "The portal asks the caller for a proof of identity and then for a new password."),
    .links = {SharedLinks::enableReset, SharedLinks::troubleshootReset},
};

extern constexpr Cause Causes::userNotRegistered{
    .id = "user-not-registered",
    .title = SAY("cause/user-not-registered", "The user has not registered enough methods"),
    .meaning = SAY("cause/user-not-registered", "The portal cannot check who the caller is (SSPR_0014). Nothing is wrong with writeback."),
    .owner = Owner::Helpdesk,
    .prior = -3.5,
    .steps = {{.owner = Owner::Helpdesk,
               .what = SAY("cause/user-not-registered",
                           "Tell the caller: “You did nothing wrong. I help you to sign in, then you register once and it works.”")},
              SharedSteps::temporaryPassword,
              {.owner = Owner::Helpdesk,
               .what = SAY("cause/user-not-registered",
                           "Let the caller sign in and register at `https://aka.ms/ssprsetup`, with an app or a passkey where possible."),
               .risk = SAY("cause/user-not-registered", "Text messages and calls from Microsoft end for most users on 1 February 2027.")},
              {.owner = Owner::Tenant,
               .what = SAY("cause/user-not-registered", "Cannot sign in at all? Add a method for the user: **Users** > the user > "
                                                        "**Authentication methods** > **Add authentication method**."),
               .risk = SAY("cause/user-not-registered", "Check who is calling before you add a number."),
               .undo = SAY("cause/user-not-registered", "Delete the method on the same page.")}},
    .confirm = SAY("cause/user-not-registered", "The portal lists the new method when the caller starts a reset."),
    .links = {SharedLinks::troubleshootReset,
              {SAY("cause/user-not-registered", "We could not verify your account"),
               "https://learn.microsoft.com/troubleshoot/entra/entra-id/user-prov-sync/could-not-verify-account-reset-pwd"}},
};

extern constexpr Cause Causes::ssprOffForAdministrators{
    .id = "sspr-off-for-administrators",
    .title = SAY("cause/sspr-off-for-administrators", "Self-service reset is switched off for administrators"),
    .meaning = SAY("cause/sspr-off-for-administrators",
                   "The caller holds an administrator role. Administrators have a switch of their own, and it may be off on purpose."),
    .owner = Owner::Tenant,
    .prior = -4.5,
    .steps = {{.owner = Owner::Helpdesk,
               .what = SAY("cause/sspr-off-for-administrators",
                           "Tell the caller: “Your role has a rule of its own. Another administrator sets a new password for you.”")},
              {.owner = Owner::Tenant,
               .what = SAY(
                   "cause/sspr-off-for-administrators",
                   "Have another administrator reset the password in the Entra admin center: **Users** > the user > **Reset password**."),
               .risk = SAY("cause/sspr-off-for-administrators",
                           "It is not written back for a member of a protected group in Active Directory.")},
              {.owner = Owner::Tenant,
               .what = SAY("cause/sspr-off-for-administrators",
                           "Decide whether administrators may reset their own password. Only if so, switch it on."),
               .command =
                   "Connect-MgGraph -Scopes 'Policy.ReadWrite.Authorization'; Update-MgPolicyAuthorizationPolicy -AllowedToUseSspr:$true",
               .risk = SAY("cause/sspr-off-for-administrators", "Security baselines advise off for administrators."),
               .undo = SharedTexts::againWithFalse,
               .confirm = SAY("cause/sspr-off-for-administrators", "After up to 60 minutes the portal lets an administrator in.")}},
    .confirm = SAY("cause/sspr-off-for-administrators", "SSPR_009 no longer appears, or everyone knows that it is meant so."),
    .links = {{SAY("cause/sspr-off-for-administrators", "Error SSPR_009"),
               "https://learn.microsoft.com/troubleshoot/entra/entra-id/user-prov-sync/password-writeback-error-code-sspr-009"},
              SharedLinks::resetPolicies},
};

extern constexpr Cause Causes::adminRoleMissing{
    .id = "admin-role-missing",
    .title = SAY("cause/admin-role-missing", "The administrator has no role that may reset this password"),
    .meaning =
        SAY("cause/admin-role-missing",
            "The Entra admin center refuses before anything is sent on premises. The password of an administrator needs a higher role."),
    .owner = Owner::Tenant,
    .prior = -4.5,
    .steps = {{.owner = Owner::Helpdesk,
               .what = SAY("cause/admin-role-missing", "Ask a colleague with the right role to reset the password in the Entra admin "
                                                       "center: **Users** > the user > **Reset password**.")},
              {.owner = Owner::Tenant,
               .what =
                   SAY("cause/admin-role-missing", "Give the right role under **Entra ID** > **Roles & admins**: Password Administrator or "
                                                   "Helpdesk Administrator, for administrators Privileged Authentication Administrator."),
               .risk = SAY("cause/admin-role-missing", "The role may reset many passwords: give it to few people."),
               .undo = SAY("cause/admin-role-missing", "Remove the assignment on the same page."),
               .confirm = SAY("cause/admin-role-missing", "**Reset password** is no longer grey for this user.")}},
    .confirm = SAY("cause/admin-role-missing", "The audit log shows **Reset password (by admin)** with success."),
    .links = {{SAY("cause/admin-role-missing", "Who may reset passwords"),
               "https://learn.microsoft.com/entra/identity/role-based-access-control/privileged-roles-permissions"},
              SharedLinks::resetPolicies},
};

extern constexpr Cause Causes::setupAccountNotCloudAdmin{
    .id = "setup-account-not-cloud-admin",
    .title = SAY("cause/setup-account-not-cloud-admin", "Writeback was set up with an account that does not fit"),
    .meaning =
        SAY("cause/setup-account-not-cloud-admin",
            "The Connect wizard could not sign in with that account (event 32009 or 31014). So writeback could not be switched on or off."),
    .owner = Owner::Tenant,
    .prior = -4,
    .steps = {SharedSteps::saySetting,
              SharedSteps::temporaryPassword,
              {.owner = Owner::Tenant,
               .what = SAY("cause/setup-account-not-cloud-admin", "Prepare a cloud-only account with a licence and the role Hybrid "
                                                                  "Identity Administrator. Assign the role directly, not through a group."),
               .risk = SAY("cause/setup-account-not-cloud-admin", "A powerful role: take it away after the set-up."),
               .undo = SAY("cause/setup-account-not-cloud-admin", "Remove the role from the account.")},
              {.owner = Owner::Directory,
               .what = SAY("cause/setup-account-not-cloud-admin",
                           "Run the Connect wizard again, sign in with this account and tick the box: **Configure** > **Customize "
                           "synchronization options** > **Optional features** > **Password writeback**."),
               .risk =
                   SAY("cause/setup-account-not-cloud-admin", "Below version 2.5.79.0 upgrade first: the sign-in of the wizard may fail."),
               .undo = SharedTexts::clearBoxInAnotherRun,
               .confirm = SAY("cause/setup-account-not-cloud-admin", "Events 31004, 31017, 31018, 31005 and 31015 appear.")}},
    .confirm = SharedTexts::proof,
    .links = {SharedLinks::unableToConfigure, SharedLinks::enableWriteback},
};
