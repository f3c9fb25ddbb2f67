#pragma once
#include "checks/cause.h"

// What several causes say, so that it is translated once.

namespace SharedTexts {
inline constexpr Text onlyLooks = SAY("shared/steps", "None: it only looks.");
inline constexpr Text serviceManager =
    SAY("shared/steps", "On version 2.5 open only the Active Directory connector. OK on the Entra connector deletes its sign-in settings.");
inline constexpr Text proof =
    SAY("shared/steps", "A test user resets the password; events 31001 and 31002 with the same TrackingId follow.");
inline constexpr Text proofOnDomain =
    SAY("shared/steps", "A test user resets the password and signs in with it on a computer of the domain.");
inline constexpr Text portalWorks = SAY("shared/steps", "The caller resets the password on the portal, and no error appears.");
inline constexpr Text writebackStarted =
    SAY("shared/steps", "Event 31015 appears in the Application log: the writeback service has started.");
inline constexpr Text removeRule = SAY("shared/steps", "Remove the rule.");
inline constexpr Text removeException = SAY("shared/steps", "Remove the exception.");
inline constexpr Text putRuleBack = SAY("shared/steps", "Put the rule back.");
inline constexpr Text earlierValue = SAY("shared/steps", "Set the earlier value again.");
inline constexpr Text againWithFalse = SAY("shared/steps", "Run it again with `$false`.");
inline constexpr Text againWithTrue = SAY("shared/steps", "Run it again with `$true`.");
inline constexpr Text clearBoxInAnotherRun = SAY("shared/steps", "Clear the box in another run.");
inline constexpr Text clearBoxAndRestart = SAY("shared/steps", "Clear the box and restart the service.");
inline constexpr Text outboundToMicrosoft = SAY("shared/steps", "Low: outbound only, to Microsoft.");
inline constexpr Text insideTheNetwork = SAY("shared/steps", "Low: one server, inside the network.");
inline constexpr Text pausesForAMinute = SAY("shared/steps", "Low: synchronisation pauses for about a minute.");
inline constexpr Text pausesForARestart = SAY("shared/steps", "The restart stops synchronisation for some minutes.");
inline constexpr Text needsHybridAdministrator = SAY("shared/steps", "Low: it needs a Hybrid Identity Administrator.");
inline constexpr Text needsEnterpriseAdmin = SAY("shared/steps", "Low: it adds rights on users. It needs an Enterprise Admin.");
inline constexpr Text connects = SAY("shared/steps", "`TcpTestSucceeded` is `True`.");
inline constexpr Text agentIsActive = SAY("shared/steps", "The agent shows as active in the Entra admin center.");
inline constexpr Text rightsShowUp = SAY("shared/steps", "The entries show up on the user. It may take an hour.");
inline constexpr Text boxIsClear = SAY("shared/steps", "The box is clear in the properties of the user.");
inline constexpr Text callerSignsIn = SAY("shared/steps", "The caller signs in with the new password, on the computer and in the cloud.");
inline constexpr Text testFromServer = SAY("shared/steps", "Test from the Connect server. Behind a proxy this test says nothing.");
inline constexpr Text seeVersion = SAY("shared/steps", "See which version runs.");
} // namespace SharedTexts

namespace SharedSteps {
inline constexpr Step sayConnection{
    .owner = Owner::Helpdesk,
    .what = SAY("shared/steps",
                "Tell the caller: “You did nothing wrong. A connection on our side is broken; the network administrator knows.”")};
inline constexpr Step saySetting{
    .owner = Owner::Helpdesk,
    .what = SAY("shared/steps",
                "Tell the caller: “You did nothing wrong. A setting on our side is not right yet; our administrator corrects it.”")};
inline constexpr Step sayServer{
    .owner = Owner::Helpdesk,
    .what =
        SAY("shared/steps", "Tell the caller: “You did nothing wrong. A server on our side needs attention; our administrator knows.”")};
inline constexpr Step sayRights{
    .owner = Owner::Helpdesk,
    .what = SAY("shared/steps",
                "Tell the caller: “You did nothing wrong. Our server may not set your password yet; our administrator puts that right.”")};
inline constexpr Step temporaryPassword{
    .owner = Owner::Helpdesk,
    .what = SAY("shared/steps", "Cannot wait? Have a temporary password set in Active Directory. With password hash synchronisation it "
                                "works in the cloud after about two minutes."),
    .risk = SAY("shared/steps", "Leave **User must change password at next logon** clear, or the cloud may not learn this password."),
    .confirm = SAY("shared/steps", "The caller signs in with it, on the computer and in the cloud.")};
inline constexpr Step temporaryPasswordOnPremises{
    .owner = Owner::Helpdesk,
    .what = SAY("shared/steps", "Cannot wait? Have a temporary password set in Active Directory. It works on the computer at once, in the "
                                "cloud perhaps only when the server runs again."),
    .confirm = SAY("shared/steps", "The caller signs in with it on a computer of the domain.")};
inline constexpr Step restartSync{.owner = Owner::Directory,
                                  .what = SAY("shared/steps", "Restart the synchronisation service (ADSync) on the Connect server."),
                                  .command = "Restart-Service ADSync",
                                  .risk = SharedTexts::pausesForAMinute,
                                  .confirm = SharedTexts::writebackStarted};
inline constexpr Step offAndOn{
    .owner = Owner::Directory,
    .what = SAY("shared/steps", "Switch writeback off in the Connect wizard, finish, then switch it on in a second run: **Configure** > "
                                "**Customize synchronization options** > **Optional features** > **Password writeback**."),
    .risk = SAY("shared/steps", "While it is off, every reset by a synced user fails. Below version 2.5.79.0 upgrade first."),
    .confirm = SAY("shared/steps", "Events 31012 and 31013 appear, then 31004, 31005 and 31015.")};
inline constexpr Step upgradeConnect{
    .owner = Owner::Directory,
    .what =
        SAY("shared/steps",
            "Install the newest version of Connect. It is in the Entra admin center: **Entra Connect** > **Get started** > **Manage**."),
    .risk = SAY("shared/steps", "An upgrade can overwrite changed synchronisation rules: back them up and export the configuration first."),
    .confirm = SAY("shared/steps", "The properties of `AzureADConnect.exe` show the new version.")};
inline constexpr Step findConnectorAccount{
    .owner = Owner::Directory,
    .what = SAY("shared/steps",
                "On the Connect server, find the account that writes passwords back (connector account). There is one for each forest."),
    .command = "Import-Module (Resolve-Path \"$env:ProgramFiles\\Microsoft Azure*Connect\\AdSyncConfig\\AdSyncConfig.psm1\"); "
               "Get-ADSyncADConnectorAccount",
    .risk = SharedTexts::onlyLooks};
inline constexpr Step grantRights{
    .owner = Owner::Directory,
    .what = SAY("shared/steps", "Give that account the rights for writeback. Run it as a domain administrator, once for each domain."),
    .command = "Import-Module (Resolve-Path \"$env:ProgramFiles\\Microsoft Azure*Connect\\AdSyncConfig\\AdSyncConfig.psm1\"); "
               "Set-ADSyncPasswordWritebackPermissions -ADConnectorAccountName '<account>' -ADConnectorAccountDomain '<domain>'",
    .risk = SAY("shared/steps", "Low: it adds Reset password and two write permissions on users. Never make the account a Domain Admin."),
    .undo = SAY("shared/steps", "Remove the three entries of the account from the security of the domain."),
    .confirm = SharedTexts::rightsShowUp};
inline constexpr Step fullSync{
    .owner = Owner::Directory,
    .what = SAY("shared/steps", "Start a full import and a full synchronisation on the Connect server. Close the Connect wizard first."),
    .command = "Start-ADSyncSyncCycle -PolicyType Initial",
    .risk = SAY("shared/steps", "It can take hours and exports what is pending. Not on a server whose rules were just changed."),
    .confirm = SAY("shared/steps", "`Get-ADSyncConnectorRunStatus` shows nothing any more: the cycle has ended.")};
inline constexpr Step deltaSync{.owner = Owner::Directory,
                                .what = SAY("shared/steps", "Start a synchronisation cycle on the Connect server."),
                                .command = "Start-ADSyncSyncCycle -PolicyType Delta",
                                .risk = SAY("shared/steps", "Low: the same cycle runs every half hour by default.")};
} // namespace SharedSteps

namespace SharedLinks {
inline constexpr Link troubleshootWriteback{SAY("shared/links", "Troubleshoot password writeback"),
                                            "https://learn.microsoft.com/entra/identity/authentication/troubleshoot-sspr-writeback"};
inline constexpr Link howWritebackWorks{SAY("shared/links", "How password writeback works"),
                                        "https://learn.microsoft.com/entra/identity/authentication/concept-sspr-writeback"};
inline constexpr Link enableWriteback{SAY("shared/links", "Enable password writeback with Connect"),
                                      "https://learn.microsoft.com/entra/identity/authentication/tutorial-enable-sspr-writeback"};
inline constexpr Link enableWritebackCloudSync{
    SAY("shared/links", "Enable password writeback with Cloud Sync"),
    "https://learn.microsoft.com/entra/identity/authentication/tutorial-enable-cloud-sync-sspr-writeback"};
inline constexpr Link troubleshootReset{SAY("shared/links", "Troubleshoot self-service password reset"),
                                        "https://learn.microsoft.com/entra/identity/authentication/troubleshoot-sspr"};
inline constexpr Link howResetWorks{SAY("shared/links", "How self-service password reset works"),
                                    "https://learn.microsoft.com/entra/identity/authentication/concept-sspr-howitworks"};
inline constexpr Link enableReset{SAY("shared/links", "Enable self-service password reset"),
                                  "https://learn.microsoft.com/entra/identity/authentication/tutorial-enable-sspr"};
inline constexpr Link resetPolicies{SAY("shared/links", "Password policies and administrators"),
                                    "https://learn.microsoft.com/entra/identity/authentication/concept-sspr-policy"};
inline constexpr Link resetLicences{SAY("shared/links", "Licences for self-service password reset"),
                                    "https://learn.microsoft.com/entra/identity/authentication/concept-sspr-licensing"};
inline constexpr Link bannedPasswords{SAY("shared/links", "Banned passwords"),
                                      "https://learn.microsoft.com/entra/identity/authentication/concept-password-ban-bad"};
inline constexpr Link prerequisites{SAY("shared/links", "Requirements of Microsoft Entra Connect"),
                                    "https://learn.microsoft.com/entra/identity/hybrid/connect/how-to-connect-install-prerequisites"};
inline constexpr Link ports{SAY("shared/links", "Ports and names that hybrid identity needs"),
                            "https://learn.microsoft.com/entra/identity/hybrid/connect/reference-connect-ports"};
inline constexpr Link connectivity{SAY("shared/links", "Troubleshoot the connection of Connect"),
                                   "https://learn.microsoft.com/entra/identity/hybrid/connect/tshoot-connect-connectivity"};
inline constexpr Link versions{SAY("shared/links", "Versions of Microsoft Entra Connect"),
                               "https://learn.microsoft.com/entra/identity/hybrid/connect/reference-connect-version-history"};
inline constexpr Link hardening{SAY("shared/links", "Required upgrade of Connect"),
                                "https://learn.microsoft.com/entra/identity/hybrid/connect/harden-update-ad-fs-pingfederate"};
inline constexpr Link tls{SAY("shared/links", "TLS 1.2 for Connect"),
                          "https://learn.microsoft.com/entra/identity/hybrid/connect/reference-connect-tls-enforcement"};
inline constexpr Link staging{SAY("shared/links", "Staging server and a second Connect server"),
                              "https://learn.microsoft.com/entra/identity/hybrid/connect/how-to-connect-sync-staging-server"};
inline constexpr Link scheduler{SAY("shared/links", "Scheduler of Connect"),
                                "https://learn.microsoft.com/entra/identity/hybrid/connect/how-to-connect-sync-feature-scheduler"};
inline constexpr Link connectorAccount{
    SAY("shared/links", "Permissions of the connector account"),
    "https://learn.microsoft.com/entra/identity/hybrid/connect/how-to-connect-configure-ad-ds-connector-account"};
inline constexpr Link connectorPassword{
    SAY("shared/links", "Change the password of the connector account"),
    "https://learn.microsoft.com/entra/identity/hybrid/connect/how-to-connect-sync-change-addsacct-pass"};
inline constexpr Link appAuthentication{SAY("shared/links", "Application-based sign-in of Connect"),
                                        "https://learn.microsoft.com/entra/identity/hybrid/connect/authenticate-application-id"};
inline constexpr Link selectiveHashSync{
    SAY("shared/links", "Selective password hash synchronisation"),
    "https://learn.microsoft.com/entra/identity/hybrid/connect/how-to-connect-selective-password-hash-synchronization"};
inline constexpr Link hashSync{SAY("shared/links", "Password hash synchronisation and temporary passwords"),
                               "https://learn.microsoft.com/entra/identity/hybrid/connect/how-to-connect-password-hash-synchronization"};
inline constexpr Link cloudSyncTroubleshoot{SAY("shared/links", "Troubleshoot Cloud Sync"),
                                            "https://learn.microsoft.com/entra/identity/hybrid/cloud-sync/how-to-troubleshoot"};
inline constexpr Link cloudSyncPrerequisites{SAY("shared/links", "Requirements of Cloud Sync"),
                                             "https://learn.microsoft.com/entra/identity/hybrid/cloud-sync/how-to-prerequisites"};
inline constexpr Link cloudSyncVersions{SAY("shared/links", "Versions of the provisioning agent"),
                                        "https://learn.microsoft.com/entra/identity/hybrid/cloud-sync/reference-version-history"};
inline constexpr Link cloudSyncInstall{SAY("shared/links", "Install the provisioning agent"),
                                       "https://learn.microsoft.com/entra/identity/hybrid/cloud-sync/how-to-install"};
inline constexpr Link adminActionRequired{
    SAY("shared/links", "Error SSPR_0029"),
    "https://learn.microsoft.com/troubleshoot/entra/entra-id/user-prov-sync/password-writeback-error-code-sspr-0029"};
inline constexpr Link accessRights{
    SAY("shared/links", "Rights that writeback needs"),
    "https://learn.microsoft.com/troubleshoot/entra/entra-id/user-prov-sync/password-writeback-access-rights-permissions"};
inline constexpr Link refusedByPolicy{
    SAY("shared/links", "The on-premises policy refuses the password"),
    "https://learn.microsoft.com/troubleshoot/entra/entra-id/user-prov-sync/password-writeback-not-compliant-on-premises-ad-pwd-policy"};
inline constexpr Link generalSteps{
    SAY("shared/links", "First steps when writeback fails"),
    "https://learn.microsoft.com/troubleshoot/entra/entra-id/user-prov-sync/password-writeback-general-troubleshooting-steps"};
inline constexpr Link unableToConfigure{
    SAY("shared/links", "Unable to configure password writeback"),
    "https://learn.microsoft.com/troubleshoot/entra/entra-id/user-prov-sync/unable-configure-pwd-writeback-error"};
inline constexpr Link rpcErrors{SAY("shared/links", "RPC errors of Connect"),
                                "https://learn.microsoft.com/troubleshoot/entra/entra-id/user-prov-sync/rpc-errors-affecting-aadconnect"};
inline constexpr Link objectTroubleshoot{
    SAY("shared/links", "Find out why an object is not synced"),
    "https://learn.microsoft.com/troubleshoot/entra/entra-id/user-prov-sync/troubleshoot-aad-connect-objects-attributes"};
} // namespace SharedLinks
