#include "checks/causes/causes.h"
#include "checks/causes/steps.h"

extern constexpr Cause Causes::cloudSyncAgentNotInstalled{
    .id = "cloud-sync-agent-not-installed",
    .title = SAY("cause/cloud-sync-agent-not-installed", "Cloud Sync has no agent that runs"),
    .meaning = SAY("cause/cloud-sync-agent-not-installed",
                   "Writeback with Cloud Sync goes through an agent in your network. Without one, no new password arrives."),
    .owner = Owner::Directory,
    .prior = -5,
    .steps =
        {SharedSteps::sayServer,
         SharedSteps::temporaryPasswordOnPremises,
         {.owner = Owner::Directory,
          .what = SAY("cause/cloud-sync-agent-not-installed", "See whether the agent is there and runs."),
          .command = "Get-Service AADConnectProvisioningAgent",
          .risk = SharedTexts::onlyLooks},
         {.owner = Owner::Directory,
          .what = SAY("cause/cloud-sync-agent-not-installed",
                      "Install the agent. It is in the Entra admin center: **Entra Connect** > **Cloud sync** > **Agents** > **Download "
                      "on-premises agent**. Two or three servers are safer."),
          .risk = SAY("cause/cloud-sync-agent-not-installed", "The server becomes as sensitive as a domain controller: protect it so."),
          .undo = SAY("cause/cloud-sync-agent-not-installed", "Uninstall the agent in Windows."),
          .confirm = SharedTexts::agentIsActive},
         {.owner = Owner::Directory,
          .what = SAY("cause/cloud-sync-agent-not-installed", "Switch on writeback for Cloud Sync."),
          .command =
              "Import-Module \"$env:ProgramFiles\\Microsoft Azure AD Connect Provisioning Agent\\Microsoft.CloudSync.Powershell.dll\"; "
              "Set-AADCloudSyncPasswordWritebackConfiguration -Enable $true -Credential (Get-Credential)",
          .risk = SharedTexts::needsHybridAdministrator,
          .undo = SharedTexts::againWithFalse}},
    .confirm = SharedTexts::proofOnDomain,
    .links = {SharedLinks::cloudSyncInstall, SharedLinks::enableWritebackCloudSync},
};

extern constexpr Cause Causes::cloudSyncAgentOutdated{
    .id = "cloud-sync-agent-outdated",
    .title = SAY("cause/cloud-sync-agent-outdated", "The agent of Cloud Sync is too old"),
    .meaning = SAY("cause/cloud-sync-agent-outdated",
                   "Writeback needs agent 1.1.977.0 or newer, and only the newest is supported. In US Government 1.1.2102.0 may fail."),
    .owner = Owner::Directory,
    .prior = -5,
    .steps =
        {SharedSteps::sayServer,
         SharedSteps::temporaryPassword,
         {.owner = Owner::Directory,
          .what = SharedTexts::seeVersion,
          .command = "(Get-Item \"$env:ProgramFiles\\Microsoft Azure AD Connect Provisioning "
                     "Agent\\AADConnectProvisioningAgent.exe\").VersionInfo.FileVersion",
          .risk = SharedTexts::onlyLooks},
         {.owner = Owner::Directory,
          .what = SAY("cause/cloud-sync-agent-outdated", "Install the newest version over it, on each server: **Entra Connect** > **Cloud "
                                                         "sync** > **Agents** > **Download on-premises agent**."),
          .risk = SAY("cause/cloud-sync-agent-outdated", "Low: one server after the other keeps the service up."),
          .confirm = SharedTexts::agentIsActive},
         {.owner = Owner::Directory,
          .what = SAY("cause/cloud-sync-agent-outdated", "A service account of your own (gMSA)? Give it the rights for writeback again: "
                                                         "from 1.1.2334.0 on the set-up no longer does."),
          .command =
              "Import-Module \"$env:ProgramFiles\\Microsoft Azure AD Connect Provisioning Agent\\Microsoft.CloudSync.Powershell.dll\"; "
              "Set-AADCloudSyncPermissions -PermissionType PasswordWriteBack -EACredential (Get-Credential)",
          .risk = SharedTexts::needsEnterpriseAdmin}},
    .confirm = SharedTexts::proofOnDomain,
    .links = {SharedLinks::cloudSyncVersions, SharedLinks::enableWritebackCloudSync},
};

extern constexpr Cause Causes::cloudSyncAgentPermission{
    .id = "cloud-sync-agent-permission",
    .title = SAY("cause/cloud-sync-agent-permission", "The agent of Cloud Sync may not set passwords or cannot start"),
    .meaning = SAY("cause/cloud-sync-agent-permission",
                   "The account under which the agent runs lacks rights in Active Directory or on its server."),
    .owner = Owner::Directory,
    .prior = -4.5,
    .steps =
        {SharedSteps::sayRights,
         SharedSteps::temporaryPassword,
         {.owner = Owner::Directory,
          .what = SAY("cause/cloud-sync-agent-permission", "Give the agent's account the rights for writeback."),
          .command =
              "Import-Module \"$env:ProgramFiles\\Microsoft Azure AD Connect Provisioning Agent\\Microsoft.CloudSync.Powershell.dll\"; "
              "Set-AADCloudSyncPermissions -PermissionType PasswordWriteBack -EACredential (Get-Credential)",
          .risk = SharedTexts::needsEnterpriseAdmin,
          .undo = SAY("cause/cloud-sync-agent-permission", "Remove the entries of the account from the security of the domain."),
          .confirm = SharedTexts::rightsShowUp},
         {.owner = Owner::Directory,
          .what = SAY("cause/cloud-sync-agent-permission", "The service does not start? A group policy may take **Log on as a service** "
                                                           "from the agent's account. Correct it, then restart."),
          .command = "Restart-Service AADConnectProvisioningAgent",
          .risk = SAY("cause/cloud-sync-agent-permission", "Low: Cloud Sync pauses for a moment."),
          .confirm = SharedTexts::agentIsActive}},
    .confirm = SharedTexts::proofOnDomain,
    .links = {SharedLinks::cloudSyncTroubleshoot, SharedLinks::enableWritebackCloudSync},
};

extern constexpr Cause Causes::msaContainerMissing{
    .id = "msa-container-missing",
    .title = SAY("cause/msa-container-missing", "The container Managed Service Accounts is missing in Active Directory"),
    .meaning =
        SAY("cause/msa-container-missing", "The agent of Cloud Sync keeps its account there. Without the container it cannot be set up."),
    .owner = Owner::Directory,
    .prior = -5,
    .steps = {SharedSteps::saySetting,
              SharedSteps::temporaryPassword,
              {.owner = Owner::Directory,
               .what = SAY("cause/msa-container-missing", "Look for the container, also among what was deleted."),
               .command = "Get-ADObject -Filter \"Name -like 'Managed Service Accounts*'\" -IncludeDeletedObjects",
               .risk = SharedTexts::onlyLooks,
               .confirm = SAY("cause/msa-container-missing", "`Deleted` is empty for the one at the root of the domain.")},
              {.owner = Owner::Directory,
               .what = SAY("cause/msa-container-missing", "Was it deleted? Restore it from the recycle bin of Active Directory."),
               .command = "Get-ADObject -Filter \"Name -like 'Managed Service Accounts*'\" -IncludeDeletedObjects | Where-Object Deleted | "
                          "Restore-ADObject",
               .risk = SAY("cause/msa-container-missing", "Look at the list of the step before first: it restores all of it.")},
              {.owner = Owner::Directory,
               .what = SAY("cause/msa-container-missing",
                           "No recycle bin? Restore from a backup, or ask Microsoft support: a new container alone is not enough."),
               .risk = SAY("cause/msa-container-missing", "High: it concerns the whole domain.")}},
    .confirm = SAY("cause/msa-container-missing", "The set-up of the agent finishes and the agent shows as active."),
    .links = {SharedLinks::cloudSyncPrerequisites, SharedLinks::cloudSyncTroubleshoot},
};

extern constexpr Cause Causes::bothAgentsOneDomain{
    .id = "both-agents-one-domain",
    .title = SAY("cause/both-agents-one-domain", "Connect and Cloud Sync serve the same domain"),
    .meaning =
        SAY("cause/both-agents-one-domain",
            "Cloud Sync then does all writeback of that domain. If its agent is not ready, resets fail although Connect is healthy."),
    .owner = Owner::Directory,
    .prior = -4.5,
    .steps =
        {SharedSteps::sayServer,
         SharedSteps::temporaryPassword,
         {.owner = Owner::Tenant,
          .what = SAY("cause/both-agents-one-domain",
                      "See which domains Cloud Sync serves, and whether its agents are active: **Entra Connect** > **Cloud sync**."),
          .risk = SharedTexts::onlyLooks},
         {.owner = Owner::Directory,
          .what = SAY("cause/both-agents-one-domain",
                      "Keep Cloud Sync? Make its agent ready: newest version, rights, and writeback switched on."),
          .command =
              "Import-Module \"$env:ProgramFiles\\Microsoft Azure AD Connect Provisioning Agent\\Microsoft.CloudSync.Powershell.dll\"; "
              "Set-AADCloudSyncPasswordWritebackConfiguration -Enable $true -Credential (Get-Credential)",
          .risk = SharedTexts::needsHybridAdministrator,
          .undo = SharedTexts::againWithFalse},
         {.owner = Owner::Directory,
          .what = SAY("cause/both-agents-one-domain", "Keep Connect? Take the domain out of the configuration of Cloud Sync."),
          .risk = SAY("cause/both-agents-one-domain",
                      "Objects that only Cloud Sync brings may be deleted in the cloud: check the scope first."),
          .undo = SAY("cause/both-agents-one-domain", "Add the domain to Cloud Sync again.")}},
    .confirm = SharedTexts::proofOnDomain,
    .links = {SharedLinks::howWritebackWorks, SharedLinks::enableWritebackCloudSync, SharedLinks::cloudSyncTroubleshoot},
};
