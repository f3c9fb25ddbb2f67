#include "checks/causes/causes.h"
#include "checks/causes/steps.h"

extern constexpr Cause Causes::writebackOffOnConnect{
    .id = "writeback-off-on-connect",
    .title = SAY("cause/writeback-off-on-connect", "Writeback is not switched on at the server"),
    .meaning = SAY("cause/writeback-off-on-connect",
                   "The tenant would allow it, but Connect or Cloud Sync does not listen for new passwords (SSPR_0010)."),
    .owner = Owner::Directory,
    .prior = -3.5,
    .steps =
        {SharedSteps::saySetting,
         SharedSteps::temporaryPassword,
         {.owner = Owner::Directory,
          .what = SAY("cause/writeback-off-on-connect", "See whether writeback is on in Connect. Healthy is: Enabled True, ServiceStatus "
                                                        "Started, OnboardingRequiredStatus NotRequired."),
          .command = "Get-ADSyncAADPasswordResetConfiguration -Connector (Get-ADSyncConnector | Where-Object Identifier -eq "
                     "'b891884f-051e-4a83-95af-2544101c9083').Name",
          .risk = SharedTexts::onlyLooks},
         {.owner = Owner::Directory,
          .what = SAY("cause/writeback-off-on-connect",
                      "Switch it on in the Connect wizard: **Configure** > **Customize synchronization options** > **Optional features** > "
                      "**Password writeback**. Sign in with a cloud-only Hybrid Identity Administrator."),
          .risk = SAY("cause/writeback-off-on-connect",
                      "Low. All password hashes may be synchronised again. Below version 2.5.79.0 upgrade first."),
          .undo = SharedTexts::clearBoxInAnotherRun,
          .confirm = SAY("cause/writeback-off-on-connect", "Events 31004, 31005 and 31015 appear.")},
         {.owner = Owner::Directory,
          .what = SAY("cause/writeback-off-on-connect", "Where Cloud Sync serves the domain, run this on a server with the agent instead."),
          .command =
              "Import-Module \"$env:ProgramFiles\\Microsoft Azure AD Connect Provisioning Agent\\Microsoft.CloudSync.Powershell.dll\"; "
              "Set-AADCloudSyncPasswordWritebackConfiguration -Enable $true -Credential (Get-Credential)",
          .risk = SharedTexts::needsHybridAdministrator,
          .undo = SharedTexts::againWithFalse}},
    .confirm = SharedTexts::proof,
    .links = {SharedLinks::enableWriteback, SharedLinks::enableWritebackCloudSync},
};

extern constexpr Cause Causes::connectOutdated{
    .id = "connect-outdated",
    .title = SAY("cause/connect-outdated", "Connect is too old"),
    .meaning = SAY("cause/connect-outdated",
                   "Below version 2.5.79.0 all synchronisation has stopped since 30 September 2026. Writeback may fail with it."),
    .owner = Owner::Directory,
    .prior = -3.5,
    .steps = {SharedSteps::sayServer,
              SharedSteps::temporaryPasswordOnPremises,
              {.owner = Owner::Directory,
               .what = SharedTexts::seeVersion,
               .command = "(Get-Item \"$env:ProgramFiles\\Microsoft Azure AD Sync\\Bin\\miiserver.exe\").VersionInfo.FileVersion",
               .risk = SharedTexts::onlyLooks},
              SharedSteps::upgradeConnect,
              {.owner = Owner::Directory,
               .what = SAY("cause/connect-outdated", "Still no writeback? Only now switch it off and on. By 7 April 2027 version 2.6.84.0 "
                                                     "and application-based sign-in are needed too."),
               .risk = SAY("cause/connect-outdated", "Before the upgrade it may not go on again: never switch it off first.")}},
    .confirm = SharedTexts::proof,
    .links = {SharedLinks::hardening, SharedLinks::versions, SharedLinks::prerequisites},
};

extern constexpr Cause Causes::connectServiceStopped{
    .id = "connect-service-stopped",
    .title = SAY("cause/connect-service-stopped", "The synchronisation service does not run"),
    .meaning = SAY("cause/connect-service-stopped",
                   "The service that fetches new passwords (ADSync) has stopped. No reset by a synced user can be written back."),
    .owner = Owner::Directory,
    .prior = -4,
    .steps = {SharedSteps::sayServer,
              SharedSteps::temporaryPasswordOnPremises,
              {.owner = Owner::Directory,
               .what = SAY("cause/connect-service-stopped", "Start the service on the Connect server and let it start with Windows."),
               .command = "Set-Service ADSync -StartupType Automatic; Start-Service ADSync",
               .risk = SAY("cause/connect-service-stopped", "Low. Leave a server on standby alone."),
               .undo = SAY("cause/connect-service-stopped", "`Stop-Service ADSync` stops it again."),
               .confirm = SharedTexts::writebackStarted},
              {.owner = Owner::Directory,
               .what = SAY("cause/connect-service-stopped",
                           "It stops again? Look at its account, that account's right **Log on as a service**, and the database."),
               .command = "Get-CimInstance Win32_Service -Filter \"Name='ADSync'\" | Select-Object State, StartMode, StartName",
               .risk = SharedTexts::onlyLooks}},
    .confirm = SharedTexts::proof,
    .links = {{SAY("cause/connect-service-stopped", "Services of Connect do not start"),
               "https://learn.microsoft.com/troubleshoot/entra/entra-id/user-prov-sync/services-sync-not-start"},
              SharedLinks::troubleshootWriteback},
};

extern constexpr Cause Causes::connectOnDomainController{
    .id = "connect-on-domain-controller",
    .title = SAY("cause/connect-on-domain-controller", "Connect runs on a domain controller"),
    .meaning = SAY("cause/connect-on-domain-controller",
                   "There the calls that writeback makes may be refused. The rights for them cannot be put right."),
    .owner = Owner::Directory,
    .prior = -5,
    .steps =
        {SharedSteps::sayServer,
         SharedSteps::temporaryPassword,
         {.owner = Owner::Directory,
          .what =
              SAY("cause/connect-on-domain-controller",
                  "For now let the connector use another domain controller: Synchronization Service > **Connectors** > the Active "
                  "Directory connector > **Properties** > **Configure Directory Partitions** > **Only use preferred domain controllers**."),
          .risk = SharedTexts::serviceManager,
          .undo = SharedTexts::clearBoxAndRestart},
         SharedSteps::restartSync,
         {.owner = Owner::Directory,
          .what = SAY("cause/connect-on-domain-controller",
                      "Move Connect to a server of its own: install it there in staging mode, then let it take over."),
          .risk = SAY("cause/connect-on-domain-controller", "Never have two active servers: put the old one in staging mode first."),
          .undo = SAY("cause/connect-on-domain-controller", "Make the old server active again.")}},
    .confirm = SharedTexts::proof,
    .links = {SharedLinks::adminActionRequired, SharedLinks::staging, SharedLinks::generalSteps},
};

extern constexpr Cause Causes::writebackEndpointNotStarted{
    .id = "writeback-endpoint-not-started",
    .title = SAY("cause/writeback-endpoint-not-started", "The writeback part of the service did not start"),
    .meaning =
        SAY("cause/writeback-endpoint-not-started",
            "The synchronisation service runs, but its listener for new passwords did not come up (event 6800). No reset is written back."),
    .owner = Owner::Directory,
    .prior = -4,
    .steps = {SharedSteps::sayServer,
              SharedSteps::temporaryPassword,
              {.owner = Owner::Directory,
               .what =
                   SAY("cause/writeback-endpoint-not-started",
                       "Read the events of PasswordResetService around 6800 and put right what they name: network, clock or certificate."),
               .command = "Get-WinEvent -FilterHashtable "
                          "@{LogName='Application';ProviderName='PasswordResetService';StartTime=(Get-Date).AddHours(-24)}",
               .risk = SharedTexts::onlyLooks},
              SharedSteps::restartSync,
              SharedSteps::offAndOn},
    .confirm = SharedTexts::proof,
    .links = {SharedLinks::troubleshootWriteback, SharedLinks::unableToConfigure},
};

extern constexpr Cause Causes::stagingMode{
    .id = "staging-mode",
    .title = SAY("cause/staging-mode", "The Connect server is in staging mode, or two servers compete"),
    .meaning = SAY("cause/staging-mode",
                   "A server in staging mode writes nothing back. Two active servers break each other's connection to the relay."),
    .owner = Owner::Directory,
    .prior = -4,
    .steps = {SharedSteps::sayServer,
              SharedSteps::temporaryPasswordOnPremises,
              {.owner = Owner::Directory,
               .what = SAY("cause/staging-mode", "See on each Connect server whether staging mode is on. Exactly one must show `False`."),
               .command = "Get-ADSyncScheduler | Select-Object StagingModeEnabled, SyncCycleEnabled, SchedulerSuspended",
               .risk = SharedTexts::onlyLooks},
              {.owner = Owner::Directory,
               .what = SAY("cause/staging-mode", "Choose the one active server in the Connect wizard: **Configure** > **Configure staging "
                                                 "mode**. First put every other server in staging mode."),
               .risk = SAY("cause/staging-mode", "The active server exports at once: look first at what it would change."),
               .undo = SAY("cause/staging-mode", "Put this server in staging mode again."),
               .confirm = SharedTexts::writebackStarted},
              SharedSteps::restartSync},
    .confirm = SharedTexts::proof,
    .links = {SharedLinks::staging, SharedLinks::scheduler},
};

extern constexpr Cause Causes::encryptionKeyStale{
    .id = "encryption-key-stale",
    .title = SAY("cause/encryption-key-stale", "Keys or settings of writeback on the server are damaged"),
    .meaning = SAY("cause/encryption-key-stale", "New passwords arrive but cannot be read (event 32004, 32005, 32007 or 32010). It can "
                                                 "happen after a server was restored or copied."),
    .owner = Owner::Directory,
    .prior = -4.5,
    .steps = {SharedSteps::sayServer,
              SharedSteps::temporaryPassword,
              SharedSteps::restartSync,
              SharedSteps::offAndOn,
              {.owner = Owner::Directory,
               .what = SAY("cause/encryption-key-stale",
                           "Check that the server renews its keys by itself: `MaintenanceEnabled` must be `True`."),
               .command = "Get-ADSyncScheduler | Select-Object MaintenanceEnabled",
               .risk = SharedTexts::onlyLooks}},
    .confirm = SharedTexts::proof,
    .links = {SharedLinks::troubleshootWriteback, SharedLinks::scheduler},
};

extern constexpr Cause Causes::forestAddedAfterEnable{
    .id = "forest-added-after-enable",
    .title = SAY("cause/forest-added-after-enable", "A forest was added after writeback was switched on"),
    .meaning =
        SAY("cause/forest-added-after-enable", "Users of the new forest are refused (6329 with 8023061F). The other forests still work."),
    .owner = Owner::Directory,
    .prior = -4.5,
    .steps = {SharedSteps::saySetting, SharedSteps::temporaryPassword, SharedSteps::offAndOn, SharedSteps::findConnectorAccount,
              SharedSteps::grantRights},
    .confirm = SharedTexts::proof,
    .links = {SharedLinks::troubleshootWriteback, SharedLinks::connectorAccount},
};

extern constexpr Cause Causes::fullSyncNeeded{
    .id = "full-sync-needed",
    .title = SAY("cause/full-sync-needed", "No full synchronisation has finished yet"),
    .meaning =
        SAY("cause/full-sync-needed", "The server does not know every user yet. For users it does not know, nothing can be written back."),
    .owner = Owner::Directory,
    .prior = -4.5,
    .steps = {SharedSteps::sayServer, SharedSteps::temporaryPasswordOnPremises, SharedSteps::fullSync},
    .confirm = SharedTexts::proof,
    .links = {SharedLinks::scheduler, SharedLinks::objectTroubleshoot},
};

extern constexpr Cause Causes::tls12NotEnabled{
    .id = "tls12-not-enabled",
    .title = SAY("cause/tls12-not-enabled", "The server does not use TLS 1.2"),
    .meaning = SAY("cause/tls12-not-enabled",
                   "Microsoft accepts no older encryption. With TLS 1.2 switched off in Windows or .NET, the server cannot connect."),
    .owner = Owner::Directory,
    .prior = -4,
    .steps = {SharedSteps::sayServer,
              SharedSteps::temporaryPasswordOnPremises,
              {.owner = Owner::Directory,
               .what = SAY("cause/tls12-not-enabled", "Look at the values in Windows and .NET. Wrong are `Enabled` 0, `DisabledByDefault` "
                                                      "1 and 0 for the values of .NET; missing ones may be fine."),
               .command =
                   "foreach ($key in 'HKLM:\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2\\Client', "
                   "'HKLM:\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2\\Server', "
                   "'HKLM:\\SOFTWARE\\Microsoft\\.NETFramework\\v4.0.30319', "
                   "'HKLM:\\SOFTWARE\\WOW6432Node\\Microsoft\\.NETFramework\\v4.0.30319') { $key; Get-ItemProperty $key -ErrorAction "
                   "SilentlyContinue | Select-Object Enabled, DisabledByDefault, SystemDefaultTlsVersions, SchUseStrongCrypto }",
               .risk = SharedTexts::onlyLooks},
              {.owner = Owner::Directory,
               .what = SAY("cause/tls12-not-enabled", "Let .NET use TLS 1.2."),
               .command =
                   "foreach ($key in 'HKLM:\\SOFTWARE\\Microsoft\\.NETFramework\\v4.0.30319', "
                   "'HKLM:\\SOFTWARE\\WOW6432Node\\Microsoft\\.NETFramework\\v4.0.30319') { Set-ItemProperty $key -Name "
                   "SystemDefaultTlsVersions -Value 1 -Type DWord; Set-ItemProperty $key -Name SchUseStrongCrypto -Value 1 -Type DWord }",
               .risk = SAY("cause/tls12-not-enabled", "Old programs on this server that need TLS 1.0 may stop."),
               .undo = SAY("cause/tls12-not-enabled", "Set the values back to what they were.")},
              {.owner = Owner::Directory,
               .what = SAY("cause/tls12-not-enabled", "Let Windows use TLS 1.2, then restart Windows."),
               .command = "foreach ($side in 'Client', 'Server') { $key = "
                          "\"HKLM:\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2\\$side\"; if (-not "
                          "(Test-Path $key)) { New-Item $key -Force | Out-Null }; Set-ItemProperty $key -Name Enabled -Value 1 -Type "
                          "DWord; Set-ItemProperty $key -Name DisabledByDefault -Value 0 -Type DWord }",
               .risk = SharedTexts::pausesForARestart,
               .undo = SAY("cause/tls12-not-enabled", "Set the values back and restart Windows."),
               .confirm = SharedTexts::writebackStarted}},
    .confirm = SharedTexts::proof,
    .links = {SharedLinks::tls, SharedLinks::troubleshootWriteback},
};

extern constexpr Cause Causes::dotnetTooOld{
    .id = "dotnet-too-old",
    .title = SAY("cause/dotnet-too-old", ".NET Framework on the server is too old"),
    .meaning =
        SAY("cause/dotnet-too-old",
            "Connect needs .NET Framework 4.7.2 or newer, better 4.8. With an older one, current versions may not install or connect."),
    .owner = Owner::Directory,
    .prior = -5,
    .steps = {SharedSteps::sayServer,
              SharedSteps::temporaryPasswordOnPremises,
              {.owner = Owner::Directory,
               .what = SAY("cause/dotnet-too-old", "See which version is there: below 461808 is too old."),
               .command = "(Get-ItemProperty 'HKLM:\\SOFTWARE\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full').Release",
               .risk = SharedTexts::onlyLooks},
              {.owner = Owner::Directory,
               .what =
                   SAY("cause/dotnet-too-old", "Install .NET Framework 4.8 with Windows Update or from Microsoft, then restart Windows."),
               .risk = SharedTexts::pausesForARestart,
               .undo = SAY("cause/dotnet-too-old", "Remove the update in Windows.")},
              SharedSteps::upgradeConnect},
    .confirm = SharedTexts::proof,
    .links = {SharedLinks::prerequisites, SharedLinks::troubleshootWriteback},
};

extern constexpr Cause Causes::rootCaMissing{
    .id = "root-ca-missing",
    .title = SAY("cause/root-ca-missing", "The server does not trust Microsoft's certificates"),
    .meaning = SAY("cause/root-ca-missing", "A root certificate is missing on the server. It then breaks off the connection to the relay "
                                            "(31034: the remote certificate is invalid)."),
    .owner = Owner::Directory,
    .prior = -4.5,
    .steps = {SharedSteps::sayServer,
              SharedSteps::temporaryPassword,
              {.owner = Owner::Directory,
               .what = SAY("cause/root-ca-missing", "See whether DigiCert Global Root G2 is there."),
               .command = "Get-ChildItem Cert:\\LocalMachine\\Root | Where-Object Subject -like '*DigiCert Global Root G2*'",
               .risk = SharedTexts::onlyLooks,
               .confirm = SAY("cause/root-ca-missing", "One line appears.")},
              {.owner = Owner::Directory,
               .what = SAY("cause/root-ca-missing",
                           "Add the root certificates that Microsoft lists, through Windows Update or the group policy for trusted roots."),
               .risk = SAY("cause/root-ca-missing", "Take them only from Microsoft or DigiCert: a false root opens every connection."),
               .undo = SAY("cause/root-ca-missing", "Delete the certificate from the store.")},
              SharedSteps::restartSync},
    .confirm = SharedTexts::proof,
    .links = {{SAY("cause/root-ca-missing", "Certificates that Microsoft uses"),
               "https://learn.microsoft.com/azure/security/fundamentals/tls-certificate-changes"},
              SharedLinks::troubleshootWriteback},
};

extern constexpr Cause Causes::clockSkew{
    .id = "clock-skew",
    .title = SAY("cause/clock-skew", "The clock of the server is wrong"),
    .meaning = SAY("cause/clock-skew",
                   "Microsoft and the domain refuse a sign-in that carries the wrong time. More than five minutes off is too much."),
    .owner = Owner::Directory,
    .prior = -4.5,
    .steps = {SharedSteps::sayServer,
              SharedSteps::temporaryPasswordOnPremises,
              {.owner = Owner::Directory,
               .what = SAY("cause/clock-skew", "Let the server take its time from the domain."),
               .command = "w32tm /config /syncfromflags:domhier /update; Restart-Service w32time; w32tm /resync",
               .risk = SAY("cause/clock-skew", "Low: the clock may jump."),
               .confirm = SAY("cause/clock-skew", "`w32tm /query /status` shows a source and a recent time.")},
              {.owner = Owner::Directory,
               .what = SAY("cause/clock-skew", "Is the whole domain wrong? Correct the PDC emulator: all others follow it. On a virtual "
                                               "server switch off time synchronisation with the host.")},
              SharedSteps::restartSync},
    .confirm = SharedTexts::proof,
    .links = {{SAY("cause/clock-skew", "Windows Time service tools and settings"),
               "https://learn.microsoft.com/windows-server/networking/windows-time-service/windows-time-service-tools-and-settings"},
              SharedLinks::unableToConfigure},
};

extern constexpr Cause Causes::powershellExecutionPolicy{
    .id = "powershell-execution-policy",
    .title = SAY("cause/powershell-execution-policy", "A rule for scripts stops the set-up of the agent"),
    .meaning = SAY("cause/powershell-execution-policy",
                   "The provisioning agent of Cloud Sync cannot register, so it cannot write passwords back."),
    .owner = Owner::Directory,
    .prior = -5,
    .steps = {SharedSteps::saySetting,
              SharedSteps::temporaryPassword,
              {.owner = Owner::Directory,
               .what =
                   SAY("cause/powershell-execution-policy",
                       "See which rule holds on the agent's server. MachinePolicy and UserPolicy must be `Undefined` or `RemoteSigned`."),
               .command = "Get-ExecutionPolicy -List",
               .risk = SharedTexts::onlyLooks},
              {.owner = Owner::Directory,
               .what = SAY("cause/powershell-execution-policy",
                           "Set the rule to `RemoteSigned`; where group policy sets it, change it there. Then install the agent again."),
               .command = "Set-ExecutionPolicy RemoteSigned -Scope LocalMachine",
               .risk = SAY("cause/powershell-execution-policy", "Scripts made on this server may then run without a signature."),
               .undo = SharedTexts::earlierValue,
               .confirm = SharedTexts::agentIsActive}},
    .confirm = SharedTexts::proofOnDomain,
    .links = {SharedLinks::cloudSyncTroubleshoot,
              {SAY("cause/powershell-execution-policy", "Execution policies of PowerShell"),
               "https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_execution_policies"}},
};
