#include "checks/causes/causes.h"
#include "checks/causes/steps.h"

extern constexpr Cause Causes::writebackDisabledInTenant{
    .id = "writeback-disabled-in-tenant",
    .title = SAY("cause/writeback-disabled-in-tenant", "Writeback is switched off in the tenant"),
    .meaning = SAY("cause/writeback-disabled-in-tenant",
                   "The cloud refuses the reset of every synced user (SSPR_0010), even when the Connect server is ready."),
    .owner = Owner::Tenant,
    .prior = -3.5,
    .steps = {SharedSteps::saySetting,
              SharedSteps::temporaryPassword,
              {.owner = Owner::Tenant,
               .what = SAY("cause/writeback-disabled-in-tenant",
                           "Open **Entra ID** > **Password reset** > **On-premises integration** and tick **Write back passwords to your "
                           "on-premises directory** (also named **Enable password write back for synced users**). Save."),
               .risk = SAY("cause/writeback-disabled-in-tenant",
                           "Low: it opens writeback for users in scope. It needs a Hybrid Identity Administrator."),
               .undo = SAY("cause/writeback-disabled-in-tenant", "Clear the box and save."),
               .confirm =
                   SAY("cause/writeback-disabled-in-tenant", "The page says that the on-premises writeback client is up and running.")},
              {.owner = Owner::Tenant,
               .what = SAY("cause/writeback-disabled-in-tenant",
                           "The page is missing? The administrator has no licence, or writeback is not set up on the server yet.")}},
    .confirm = SharedTexts::proof,
    .links = {SharedLinks::enableWriteback, SharedLinks::howResetWorks},
};

extern constexpr Cause Causes::conditionalAccessBlocksSyncAccount{
    .id = "conditional-access-blocks-sync-account",
    .title = SAY("cause/conditional-access-blocks-sync-account", "A sign-in rule stops the synchronisation account"),
    .meaning = SAY("cause/conditional-access-blocks-sync-account",
                   "A rule for multifactor authentication or Conditional Access catches the account of the server. Synchronisation stops, "
                   "and writeback may stop with it."),
    .owner = Owner::Tenant,
    .prior = -4.5,
    .steps = {SharedSteps::sayServer,
              SharedSteps::temporaryPasswordOnPremises,
              {.owner = Owner::Tenant,
               .what =
                   SAY("cause/conditional-access-blocks-sync-account", "Open **Sign-in logs** > **User sign-ins (non-interactive)** and "
                                                                       "filter the user on `Sync_`. The failed line names the policy."),
               .risk = SharedTexts::onlyLooks},
              {.owner = Owner::Tenant,
               .what = SAY("cause/conditional-access-blocks-sync-account",
                           "Take the account out of that policy: **Conditional Access** > the policy > **Users** > **Exclude** > "
                           "**Directory roles** > **Directory Synchronization Accounts**."),
               .risk = SAY("cause/conditional-access-blocks-sync-account",
                           "The account is then not held by this policy: limit it to the address of the server."),
               .undo = SAY("cause/conditional-access-blocks-sync-account", "Remove the exclusion."),
               .confirm = SAY("cause/conditional-access-blocks-sync-account", "New sign-ins of the account succeed.")},
              SharedSteps::restartSync},
    .confirm = SAY("cause/conditional-access-blocks-sync-account", "Synchronisation runs again, and a test user's reset is written back."),
    .links = {{SAY("cause/conditional-access-blocks-sync-account", "Require multifactor authentication, and whom to exclude"),
               "https://learn.microsoft.com/entra/identity/conditional-access/policy-all-users-mfa-strength"},
              SharedLinks::appAuthentication},
};

extern constexpr Cause Causes::unsupportedResetPath{
    .id = "unsupported-reset-path",
    .title = SAY("cause/unsupported-reset-path", "The password was reset in a place that never writes back"),
    .meaning = SAY("cause/unsupported-reset-path", "The Microsoft 365 admin center and PowerShell change the password in the cloud only. "
                                                   "On the computer the old password still counts."),
    .owner = Owner::Helpdesk,
    .prior = -3.5,
    .steps =
        {{.owner = Owner::Helpdesk,
          .what = SAY(
              "cause/unsupported-reset-path",
              "Tell the caller: “You did nothing wrong. Your new password works online only; I set it again, then it works everywhere.”")},
         {.owner = Owner::Helpdesk,
          .what = SAY("cause/unsupported-reset-path", "Reset it in the Entra admin center: **Users** > the user > **Reset password**. Or "
                                                      "let the caller use `https://aka.ms/sspr`."),
          .confirm = SAY("cause/unsupported-reset-path", "The caller signs in with the new password on a computer of the domain.")},
         {.owner = Owner::Tenant,
          .what = SAY("cause/unsupported-reset-path", "Scripts: call `resetPassword` of Microsoft Graph instead of an update of the user."),
          .risk = SAY("cause/unsupported-reset-path", "The script needs other permissions than before.")},
         {.owner = Owner::Helpdesk,
          .what = SAY("cause/unsupported-reset-path", "Agree in the team: never reset a synced user in the Microsoft 365 admin center.")}},
    .confirm = SAY("cause/unsupported-reset-path", "The audit log shows Microsoft Entra Connect or CloudSync as OnPremisesAgent."),
    .links = {{SAY("cause/unsupported-reset-path", "Resets in the Microsoft 365 admin center"),
               "https://learn.microsoft.com/troubleshoot/entra/entra-id/user-prov-sync/password-writeback-microsoft-365-admin-center"},
              SharedLinks::howWritebackWorks,
              {SAY("cause/unsupported-reset-path", "Reset a password with Microsoft Graph"),
               "https://learn.microsoft.com/graph/api/authenticationmethod-resetpassword"}},
};

extern constexpr Cause Causes::cloudPasswordPolicy{
    .id = "cloud-password-policy",
    .title = SAY("cause/cloud-password-policy", "A rule of the cloud refuses the new password"),
    .meaning =
        SAY("cause/cloud-password-policy", "The new password is too short, too common or on the banned list. Writeback itself works."),
    .owner = Owner::Tenant,
    .prior = -4,
    .steps =
        {{.owner = Owner::Helpdesk,
          .what = SAY("cause/cloud-password-policy",
                      "Tell the caller: “You did nothing wrong. Choose a longer password, without your name, our company or the year.”")},
         {.owner = Owner::Helpdesk,
          .what = SAY(
              "cause/cloud-password-policy",
              "The portal said that it worked on premises only? Wait some minutes, then let the caller sign in with the new password.")},
         {.owner = Owner::Tenant,
          .what = SAY(
              "cause/cloud-password-policy",
              "See whether the list of the company is too strict: **Entra ID** > **Authentication methods** > **Password protection**."),
          .risk = SAY("cause/cloud-password-policy", "Fewer banned words make weak passwords possible."),
          .undo = SAY("cause/cloud-password-policy", "Put the words back on the list.")}},
    .confirm = SAY("cause/cloud-password-policy", "The same user sets a longer password without an error."),
    .links = {SharedLinks::bannedPasswords, SharedLinks::resetPolicies},
};

extern constexpr Cause Causes::applicationIdentityBroken{
    .id = "application-identity-broken",
    .title = SAY("cause/application-identity-broken", "The certificate with which Connect signs in does not work"),
    .meaning = SAY("cause/application-identity-broken", "The application of the server has lost its certificate, or two servers share one "
                                                        "(event 906, AADSTS700027). Synchronisation stops, and writeback may stop too."),
    .owner = Owner::Tenant,
    .prior = -5,
    .steps = {SharedSteps::sayServer,
              SharedSteps::temporaryPasswordOnPremises,
              {.owner = Owner::Directory,
               .what = SAY("cause/application-identity-broken", "See how the server signs in: with an application or with an account."),
               .command = "Get-ADSyncEntraConnectorCredential",
               .risk = SharedTexts::onlyLooks,
               .confirm = SAY("cause/application-identity-broken", "`ConnectorIdentityType` is `Application` or `ServiceAccount`.")},
              {.owner = Owner::Tenant,
               .what = SAY(
                   "cause/application-identity-broken",
                   "Look under **App registrations** for `ConnectSyncProvisioning_`: one for each server, each with a valid certificate."),
               .risk = SharedTexts::onlyLooks},
              {.owner = Owner::Directory,
               .what = SAY("cause/application-identity-broken",
                           "Upgrade to the newest version, then run the wizard: **Configure application-based authentication to Microsoft "
                           "Entra ID**. Lost settings come back with the command (module ADSyncTools, 2.3.0 or newer)."),
               .command = "Repair-ADSyncToolsEntraAppParameters",
               .risk =
                   SAY("cause/application-identity-broken", "Back up changed synchronisation rules first. Do it on one server at a time."),
               .confirm = SAY("cause/application-identity-broken", "Event 906 no longer appears at the next cycle.")}},
    .confirm =
        SAY("cause/application-identity-broken", "Synchronisation runs without event 906 or 1012, and a test reset is written back."),
    .links = {SharedLinks::appAuthentication, SharedLinks::versions},
};

extern constexpr Cause Causes::stagedRollout{
    .id = "staged-rollout",
    .title = SAY("cause/staged-rollout", "The user is in a staged rollout, which writeback does not support"),
    .meaning = SAY("cause/staged-rollout", "The company is moving users from federation to cloud sign-in, step by step. Until that is "
                                           "done, Microsoft does not support writeback for the caller."),
    .owner = Owner::Tenant,
    .prior = -5,
    .steps = {{.owner = Owner::Helpdesk,
               .what = SAY(
                   "cause/staged-rollout",
                   "Tell the caller: “You did nothing wrong. You are in a group with a new way to sign in; we set the password for you.”")},
              SharedSteps::temporaryPassword,
              {.owner = Owner::Tenant,
               .what = SAY("cause/staged-rollout", "Finish the move of the domain, or take the user out of the group: **Entra Connect** > "
                                                   "**Connect Sync** > **Enable staged rollout for managed user sign-in**."),
               .risk = SAY("cause/staged-rollout", "Outside the group the user signs in through federation again."),
               .undo = SAY("cause/staged-rollout", "Put the user back in the group."),
               .confirm = SAY("cause/staged-rollout", "The next sign-in goes to the page of the federation server.")}},
    .confirm = SharedTexts::proof,
    .links = {{SAY("cause/staged-rollout", "Staged rollout"),
               "https://learn.microsoft.com/entra/identity/hybrid/connect/how-to-connect-staged-rollout"},
              SharedLinks::howWritebackWorks},
};

extern constexpr Cause Causes::microsoftOutage{
    .id = "microsoft-outage",
    .title = SAY("cause/microsoft-outage", "Microsoft has an incident"),
    .meaning = SAY("cause/microsoft-outage", "The fault lies with a service of Microsoft. Nothing on your side needs to change."),
    .owner = Owner::Microsoft,
    .prior = -5,
    .steps = {{.owner = Owner::Helpdesk,
               .what = SAY("cause/microsoft-outage",
                           "Tell the caller: “You did nothing wrong. Microsoft has an incident and works on it; I call you back.”")},
              SharedSteps::temporaryPassword,
              {.owner = Owner::Tenant,
               .what = SAY("cause/microsoft-outage",
                           "Follow the incident in the Microsoft 365 admin center: **Health** > **Service health**. Note its number."),
               .risk = SharedTexts::onlyLooks},
              {.owner = Owner::Microsoft,
               .what = SAY("cause/microsoft-outage", "Microsoft puts the service right. Switch nothing off and on meanwhile.")},
              {.owner = Owner::Helpdesk,
               .what = SAY("cause/microsoft-outage",
                           "Afterwards let the caller reset once more: a request that failed is not delivered later.")}},
    .confirm = SAY("cause/microsoft-outage", "The incident is closed, and a test user's reset is written back."),
    .links = {{SAY("cause/microsoft-outage", "Look at service health"),
               "https://learn.microsoft.com/microsoft-365/enterprise/view-service-health"},
              SharedLinks::howWritebackWorks},
};
