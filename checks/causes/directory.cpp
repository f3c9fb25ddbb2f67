#include "checks/causes/causes.h"
#include "checks/causes/steps.h"

extern constexpr Cause Causes::connectorPermissionMissing{
    .id = "connector-permission-missing",
    .title = SAY("cause/connector-permission-missing", "The server's account may not reset this user's password"),
    .meaning = SAY("cause/connector-permission-missing",
                   "The new password arrives, but Active Directory refuses it to the connector account (SSPR_0029, event 33004)."),
    .owner = Owner::Directory,
    .prior = -3,
    .steps = {SharedSteps::sayRights,
              SharedSteps::temporaryPassword,
              SharedSteps::findConnectorAccount,
              SharedSteps::grantRights,
              {.owner = Owner::Directory,
               .what = SAY("cause/connector-permission-missing",
                           "Look at the root of each domain: **Authenticated Users** or the account needs **Unexpire password** there."),
               .command = "(Get-Acl \"AD:\\$((Get-ADDomain).DistinguishedName)\").Access | Where-Object ObjectType -eq "
                          "'ccc2dc7d-a6ad-4a7a-8846-c04e3cc53501'",
               .risk = SharedTexts::onlyLooks,
               .confirm = SAY("cause/connector-permission-missing", "One line says Allow and names one of them.")}},
    .confirm = SharedTexts::proof,
    .links = {SharedLinks::accessRights, SharedLinks::connectorAccount, SharedLinks::adminActionRequired},
};

extern constexpr Cause Causes::inheritanceDisabledOrProtectedAccount{
    .id = "inheritance-disabled-or-protected-account",
    .title = SAY("cause/inheritance-disabled-or-protected-account", "This user is protected, or does not inherit the rights"),
    .meaning = SAY("cause/inheritance-disabled-or-protected-account",
                   "Active Directory keeps the rights for writeback away from this user. For administrators that is meant so: they may "
                   "change a password, not reset it."),
    .owner = Owner::Directory,
    .prior = -3,
    .steps = {{.owner = Owner::Helpdesk,
               .what = SAY("cause/inheritance-disabled-or-protected-account",
                           "Tell the caller: “You did nothing wrong. Your account is specially protected; an administrator sets a new "
                           "password for you.”")},
              SharedSteps::temporaryPassword,
              {.owner = Owner::Directory,
               .what = SAY("cause/inheritance-disabled-or-protected-account",
                           "See whether the user is protected (adminCount 1) and whether inheritance is off (True)."),
               .command = "Get-ADUser '<user>' -Properties adminCount, memberOf, nTSecurityDescriptor | Select-Object adminCount, "
                          "memberOf, @{n='InheritanceOff';e={$_.nTSecurityDescriptor.AreAccessRulesProtected}}",
               .risk = SharedTexts::onlyLooks},
              {.owner = Owner::Directory,
               .what = SAY("cause/inheritance-disabled-or-protected-account",
                           "Still an administrator? Change nothing: use a second account without rights for daily work. Test writeback "
                           "with a normal user.")},
              {.owner = Owner::Directory,
               .what = SAY("cause/inheritance-disabled-or-protected-account",
                           "No longer in any protected group? Clear the mark, then switch inheritance on."),
               .command = "Set-ADUser '<user>' -Clear adminCount; dsacls '<path of the user>' /P:N",
               .risk = SAY("cause/inheritance-disabled-or-protected-account",
                           "Everyone with rights on the unit then gets them on this user as well."),
               .undo = SAY("cause/inheritance-disabled-or-protected-account", "`dsacls` with `/P:Y` switches inheritance off again."),
               .confirm = SAY("cause/inheritance-disabled-or-protected-account", "After an hour inheritance is still on.")}},
    .confirm = SharedTexts::proof,
    .links = {SharedLinks::adminActionRequired,
              {SAY("cause/inheritance-disabled-or-protected-account", "Protected accounts and groups"),
               "https://learn.microsoft.com/windows-server/identity/ad-ds/plan/security-best-practices/"
               "appendix-c--protected-accounts-and-groups-in-active-directory"},
              SharedLinks::connectorAccount},
};

extern constexpr Cause Causes::connectorCredentialsWrong{
    .id = "connector-credentials-wrong",
    .title = SAY("cause/connector-credentials-wrong", "The server's account for Active Directory cannot sign in"),
    .meaning =
        SAY("cause/connector-credentials-wrong",
            "Its password has changed, or the connector account is disabled, locked or expired. Synchronisation and writeback both stop."),
    .owner = Owner::Directory,
    .prior = -4,
    .steps = {SharedSteps::sayServer,
              SharedSteps::temporaryPasswordOnPremises,
              SharedSteps::findConnectorAccount,
              {.owner = Owner::Directory,
               .what = SAY("cause/connector-credentials-wrong",
                           "Look at that account in Active Directory: enabled, not locked, password not expired."),
               .command = "Get-ADUser '<account>' -Properties Enabled, LockedOut, PasswordExpired, PasswordLastSet, AccountExpirationDate",
               .risk = SharedTexts::onlyLooks},
              {.owner = Owner::Directory,
               .what = SAY("cause/connector-credentials-wrong",
                           "Set a new password for it, at most 256 characters, and type it in here: Synchronization Service > "
                           "**Connectors** > the Active Directory connector > **Properties** > **Connect to Active Directory Forest**."),
               .command = "Set-ADAccountPassword '<account>' -Reset -NewPassword (Read-Host -AsSecureString); Unlock-ADAccount "
                          "'<account>'; Enable-ADAccount '<account>'",
               .risk = SharedTexts::serviceManager,
               .confirm =
                   SAY("cause/connector-credentials-wrong", "The next import of this connector ends without `no-start-credentials`.")}},
    .confirm = SharedTexts::proof,
    .links = {SharedLinks::connectorPassword, SharedLinks::troubleshootWriteback},
};

extern constexpr Cause Causes::connectorPasswordTooLong{
    .id = "connector-password-too-long",
    .title = SAY("cause/connector-password-too-long", "The password of the server's account is too long"),
    .meaning = SAY("cause/connector-password-too-long",
                   "The connector account has a password of more than 256 characters. Writeback cannot handle that (6329 with 800700CE)."),
    .owner = Owner::Directory,
    .prior = -5,
    .steps = {SharedSteps::saySetting,
              SharedSteps::temporaryPassword,
              SharedSteps::findConnectorAccount,
              {.owner = Owner::Directory,
               .what = SAY("cause/connector-password-too-long", "Give the account a password of at most 256 characters."),
               .command = "Set-ADAccountPassword '<account>' -Reset -NewPassword (Read-Host -AsSecureString)",
               .risk = SAY("cause/connector-password-too-long", "Synchronisation stops until the next step is done."),
               .undo = SAY("cause/connector-password-too-long", "Set the old password again.")},
              {.owner = Owner::Directory,
               .what = SAY("cause/connector-password-too-long",
                           "Type the same password in here, then restart the service: Synchronization Service > **Connectors** > the "
                           "Active Directory connector > **Properties** > **Connect to Active Directory Forest**."),
               .command = "Restart-Service ADSync",
               .risk = SharedTexts::serviceManager,
               .confirm = SharedTexts::writebackStarted}},
    .confirm = SharedTexts::proof,
    .links = {SharedLinks::troubleshootWriteback, SharedLinks::connectorPassword},
};

extern constexpr Cause Causes::restrictRemoteSam{
    .id = "restrict-remote-sam",
    .title = SAY("cause/restrict-remote-sam", "A security setting stops the server's account (remote calls to SAM)"),
    .meaning = SAY("cause/restrict-remote-sam", "All rights may be right and writeback is still refused (SSPR_0029, ERROR_ACCESS_DENIED). "
                                                "Hardening of Windows often brings this setting."),
    .owner = Owner::Directory,
    .prior = -3.5,
    .steps = {SharedSteps::sayRights,
              SharedSteps::temporaryPassword,
              {.owner = Owner::Directory,
               .what = SAY("cause/restrict-remote-sam", "Look for the value on the Connect server and on the domain controllers. That it "
                                                        "is there is no fault: it must admit the connector account or its group."),
               .command = "Get-ItemProperty 'HKLM:\\SYSTEM\\CurrentControlSet\\Control\\Lsa' | Select-Object RestrictRemoteSam, "
                          "RestrictRemoteSamAuditOnlyMode; Get-WinEvent -FilterHashtable @{LogName='System';Id=16965} -MaxEvents 5 "
                          "-ErrorAction SilentlyContinue",
               .risk = SharedTexts::onlyLooks,
               .confirm = SAY("cause/restrict-remote-sam", "Event 16965 on a domain controller names who was refused.")},
              {.owner = Owner::Directory,
               .what = SAY("cause/restrict-remote-sam",
                           "Set by group policy? Allow the connector account **Remote Access** there: **Computer Configuration** > "
                           "**Windows Settings** > **Security Settings** > **Local Policies** > **Security Options** > **Network access: "
                           "Restrict clients allowed to make remote calls to SAM**."),
               .command = "gpupdate /force",
               .risk = SAY("cause/restrict-remote-sam", "Low: one more account may ask for users and groups."),
               .undo = SAY("cause/restrict-remote-sam", "Take the account out of the setting.")},
              {.owner = Owner::Directory,
               .what =
                   SAY("cause/restrict-remote-sam", "No policy, only a left-over value? Note it, then delete it on each server concerned."),
               .command = "Remove-ItemProperty 'HKLM:\\SYSTEM\\CurrentControlSet\\Control\\Lsa' -Name RestrictRemoteSam",
               .risk = SAY("cause/restrict-remote-sam",
                           "The default of Windows holds again: a domain controller admits everyone, other servers only administrators."),
               .undo = SAY("cause/restrict-remote-sam", "Write the noted value back as text (REG_SZ).")}},
    .confirm = SharedTexts::proof,
    .links = {{SAY("cause/restrict-remote-sam", "Restrict clients allowed to make remote calls to SAM"),
               "https://learn.microsoft.com/windows/security/threat-protection/security-policy-settings/"
               "network-access-restrict-clients-allowed-to-make-remote-sam-calls"},
              SharedLinks::adminActionRequired},
};

extern constexpr Cause Causes::ntlmOrRpcHardening{
    .id = "ntlm-or-rpc-hardening",
    .title = SAY("cause/ntlm-or-rpc-hardening", "Hardening of NTLM or RPC stops the server's call"),
    .meaning = SAY("cause/ntlm-or-rpc-hardening",
                   "The Connect server asks a domain controller to set the password. A stricter rule for such calls may refuse that."),
    .owner = Owner::Directory,
    .prior = -4.5,
    .steps = {SharedSteps::sayServer,
              SharedSteps::temporaryPassword,
              {.owner = Owner::Directory,
               .what = SAY("cause/ntlm-or-rpc-hardening",
                           "Look for NTLM sign-ins that were refused during a reset, on Connect server and domain controller."),
               .command = "Get-WinEvent -LogName 'Microsoft-Windows-NTLM/Operational' -MaxEvents 20",
               .risk = SharedTexts::onlyLooks},
              {.owner = Owner::Directory,
               .what =
                   SAY("cause/ntlm-or-rpc-hardening",
                       "Change the rule, or make an exception for the Connect server: **Computer Configuration** > **Windows Settings** > "
                       "**Security Settings** > **Local Policies** > **Security Options** > **Network security: Restrict NTLM**."),
               .command = "gpupdate /force",
               .risk = SAY("cause/ntlm-or-rpc-hardening", "Fewer limits for one server: agree on it with security."),
               .undo = SharedTexts::putRuleBack},
              {.owner = Owner::Directory,
               .what = SAY("cause/ntlm-or-rpc-hardening",
                           "Look also at **Administrative Templates** > **System** > **Remote Procedure Call** > **Restrict "
                           "Unauthenticated RPC clients**: it should be **Authenticated** or not configured."),
               .command = "Get-ItemProperty 'HKLM:\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Rpc' -ErrorAction SilentlyContinue | "
                          "Select-Object RestrictRemoteClients",
               .risk = SharedTexts::onlyLooks,
               .confirm = SAY("cause/ntlm-or-rpc-hardening", "`RestrictRemoteClients` is empty, 0 or 1.")}},
    .confirm = SharedTexts::proof,
    .links = {SharedLinks::rpcErrors, SharedLinks::adminActionRequired},
};

extern constexpr Cause Causes::ldapSigningDisabled{
    .id = "ldap-signing-disabled",
    .title = SAY("cause/ldap-signing-disabled", "The connector talks to the domain controller without encryption"),
    .meaning =
        SAY("cause/ldap-signing-disabled", "Active Directory does not accept passwords over such a connection (33009 with 8023062C)."),
    .owner = Owner::Directory,
    .prior = -4.5,
    .steps = {SharedSteps::saySetting,
              SharedSteps::temporaryPassword,
              {.owner = Owner::Directory,
               .what = SAY(
                   "cause/ldap-signing-disabled",
                   "Tick **Sign and Encrypt LDAP Traffic** in the Active Directory connector, under **Connect to Active Directory Forest** "
                   "> **Options**, then under **Configure Directory Partitions** > **Options** and **Set Credentials** > **Options**."),
               .risk = SharedTexts::serviceManager,
               .undo = SAY("cause/ldap-signing-disabled", "Clear the box in the same places.")},
              SharedSteps::restartSync},
    .confirm = SharedTexts::proof,
    .links = {{SAY("cause/ldap-signing-disabled", "Error 8023062C"),
               "https://learn.microsoft.com/troubleshoot/entra/entra-id/user-prov-sync/password-writeback-error-code-8023062c"},
              SharedLinks::troubleshootWriteback},
};

extern constexpr Cause Causes::kerberosEncryptionTypes{
    .id = "kerberos-encryption-types",
    .title = SAY("cause/kerberos-encryption-types", "Server and domain controller share no Kerberos encryption"),
    .meaning = SAY("cause/kerberos-encryption-types",
                   "One side has RC4 switched off, the other has no AES. They cannot sign in to each other, and the password is not set."),
    .owner = Owner::Directory,
    .prior = -5,
    .steps = {SharedSteps::sayServer,
              SharedSteps::temporaryPassword,
              {.owner = Owner::Directory,
               .what = SAY("cause/kerberos-encryption-types", "See what the account and the server allow: 8 and 16 stand for AES."),
               .command = "Get-ADUser '<account>' -Properties msDS-SupportedEncryptionTypes, PasswordLastSet; Get-ADComputer '<Connect "
                          "server>' -Properties msDS-SupportedEncryptionTypes",
               .risk = SharedTexts::onlyLooks},
              {.owner = Owner::Directory,
               .what = SAY(
                   "cause/kerberos-encryption-types",
                   "Allow AES for the connector account. Is its password very old? Then set it anew, in the domain and in the connector."),
               .command = "Set-ADUser '<account>' -KerberosEncryptionType AES128, AES256",
               .risk = SAY("cause/kerberos-encryption-types", "The account stops where only RC4 is left."),
               .undo = SAY("cause/kerberos-encryption-types", "Set the earlier types again.")},
              {.owner = Owner::Directory,
               .what = SAY("cause/kerberos-encryption-types",
                           "Give servers and domain controllers the same types by group policy: **Computer Configuration** > **Windows "
                           "Settings** > **Security Settings** > **Local Policies** > **Security Options** > **Network security: Configure "
                           "encryption types allowed for Kerberos**."),
               .command = "gpupdate /force; klist purge",
               .risk = SAY("cause/kerberos-encryption-types", "Try it on the Connect server first."),
               .undo = SAY("cause/kerberos-encryption-types", "Put the policy back.")}},
    .confirm = SharedTexts::proof,
    .links = {{SAY("cause/kerberos-encryption-types", "Encryption types allowed for Kerberos"),
               "https://learn.microsoft.com/windows/security/threat-protection/security-policy-settings/"
               "network-security-configure-encryption-types-allowed-for-kerberos"},
              SharedLinks::troubleshootWriteback},
};

extern constexpr Cause Causes::dcTooOld{
    .id = "dc-too-old",
    .title = SAY("cause/dc-too-old", "The domain controllers are too old"),
    .meaning = SAY("cause/dc-too-old",
                   "They do not offer the control with which writeback applies password policy (6329, LDAP password policy control)."),
    .owner = Owner::Directory,
    .prior = -5,
    .steps = {SharedSteps::sayServer,
              SharedSteps::temporaryPassword,
              {.owner = Owner::Directory,
               .what = SAY("cause/dc-too-old", "See which Windows Server runs on the domain controllers."),
               .command = "Get-ADDomainController -Filter * | Select-Object HostName, OperatingSystem, IsReadOnly",
               .risk = SharedTexts::onlyLooks,
               .confirm = SAY("cause/dc-too-old", "Windows Server 2016 or newer, and not read-only.")},
              {.owner = Owner::Directory,
               .what = SAY("cause/dc-too-old", "Is there one new enough? Let the connector use only that one, in **Configure Directory "
                                               "Partitions** > **Only use preferred domain controllers**. Then restart ADSync."),
               .command = "Restart-Service ADSync",
               .risk = SharedTexts::serviceManager,
               .undo = SharedTexts::clearBoxAndRestart},
              {.owner = Owner::Directory,
               .what = SAY("cause/dc-too-old", "Replace the others by Windows Server 2022 or newer."),
               .risk = SAY("cause/dc-too-old", "High: plan it domain controller by domain controller.")}},
    .confirm = SharedTexts::proof,
    .links = {SharedLinks::troubleshootWriteback, SharedLinks::prerequisites},
};

extern constexpr Cause Causes::adReplicationDelay{
    .id = "ad-replication-delay",
    .title = SAY("cause/ad-replication-delay", "The new password has not reached every domain controller yet"),
    .meaning = SAY("cause/ad-replication-delay",
                   "Writeback worked. The caller's computer asks a domain controller that only knows the old password."),
    .owner = Owner::Directory,
    .prior = -4.5,
    .steps =
        {{.owner = Owner::Helpdesk,
          .what = SAY(
              "cause/ad-replication-delay",
              "Tell the caller: “You did nothing wrong. Your new password is on its way; it works everywhere in a quarter of an hour.”")},
         {.owner = Owner::Helpdesk,
          .what = SAY("cause/ad-replication-delay", "Until then let the caller use the old password on that computer.")},
         {.owner = Owner::Directory,
          .what = SAY("cause/ad-replication-delay", "Look for failures of replication, and for sites that wait long."),
          .command = "repadmin /replsummary",
          .risk = SharedTexts::onlyLooks,
          .confirm = SAY("cause/ad-replication-delay", "No failures, and the largest delta is under an hour.")},
         {.owner = Owner::Directory,
          .what = SAY("cause/ad-replication-delay", "Hurry? Push the change from the domain controller that took it."),
          .command = "repadmin /syncall '<domain controller>' /AdeP",
          .risk = SAY("cause/ad-replication-delay", "It loads the lines between sites for a moment.")}},
    .confirm = SAY("cause/ad-replication-delay", "The caller signs in with the new password on the computer where it failed."),
    .links = {SharedLinks::generalSteps,
              {SAY("cause/ad-replication-delay", "Active Directory replication"),
               "https://learn.microsoft.com/windows-server/identity/ad-ds/get-started/replication/active-directory-replication-concepts"}},
};

extern constexpr Cause Causes::passwordFilter{
    .id = "password-filter",
    .title = SAY("cause/password-filter", "An extra password filter refuses the new password"),
    .meaning = SAY("cause/password-filter",
                   "A program on the domain controllers has rules of its own. Writeback works, but this password is not accepted."),
    .owner = Owner::Directory,
    .prior = -4.5,
    .steps =
        {{.owner = Owner::Helpdesk,
          .what = SAY(
              "cause/password-filter",
              "Tell the caller: “You did nothing wrong. Our rules are stricter than the page says; choose a longer, unusual password.”")},
         {.owner = Owner::Directory,
          .what = SAY("cause/password-filter", "See which filters run on a domain controller. `scecli` and `rassfm` belong to Windows."),
          .command = "(Get-ItemProperty 'HKLM:\\SYSTEM\\CurrentControlSet\\Control\\Lsa').'Notification Packages'",
          .risk = SharedTexts::onlyLooks},
         {.owner = Owner::Directory,
          .what = SAY("cause/password-filter",
                      "Read the log of that program at the time of the refusal. For Entra Password Protection it is this one."),
          .command = "Get-WinEvent -LogName 'Microsoft-AzureADPasswordProtection-DCAgent/Admin' -MaxEvents 20",
          .risk = SharedTexts::onlyLooks},
         {.owner = Owner::Directory,
          .what = SAY("cause/password-filter", "Change the rule of the filter if it is too strict, or tell users what it asks."),
          .risk = SAY("cause/password-filter", "A softer rule lets weak passwords through."),
          .undo = SharedTexts::putRuleBack}},
    .confirm = SAY("cause/password-filter", "The same user sets a password that meets the filter, and 31002 follows."),
    .links = {SharedLinks::refusedByPolicy,
              {SAY("cause/password-filter", "Entra Password Protection on premises"),
               "https://learn.microsoft.com/entra/identity/authentication/concept-password-ban-bad-on-premises"}},
};

extern constexpr Cause Causes::preWindows2000Access{
    .id = "pre-windows-2000-access",
    .title = SAY("cause/pre-windows-2000-access", "A default right in Active Directory was taken away (Pre-Windows 2000)"),
    .meaning = SAY("cause/pre-windows-2000-access", "The group Pre-Windows 2000 Compatible Access was emptied, or the SAM server's rights "
                                                    "changed. Writeback is then refused although the connector's rights are right."),
    .owner = Owner::Directory,
    .prior = -4.5,
    .steps = {SharedSteps::sayRights,
              SharedSteps::temporaryPassword,
              {.owner = Owner::Directory,
               .what = SAY("cause/pre-windows-2000-access", "See who is in the group. **Authenticated Users** (S-1-5-11) should be there."),
               .command = "Get-ADGroup 'S-1-5-32-554' -Properties member | Select-Object -ExpandProperty member",
               .risk = SharedTexts::onlyLooks},
              {.owner = Owner::Directory,
               .what = SAY("cause/pre-windows-2000-access", "Put **Authenticated Users** back, on a domain controller."),
               .command = "net localgroup \"Pre-Windows 2000 Compatible Access\" \"Authenticated Users\" /add",
               .risk = SAY("cause/pre-windows-2000-access",
                           "Every account of the domain may then read users and groups: agree on it with security."),
               .undo = SAY("cause/pre-windows-2000-access", "The same command with `/delete`.")},
              {.owner = Owner::Directory,
               .what =
                   SAY("cause/pre-windows-2000-access", "Not wanted? Give the connector account list contents, read all properties and "
                                                        "read permissions on the SAM server instead: `CN=Server,CN=System` of the domain."),
               .command = "dsacls \"CN=Server,CN=System,$((Get-ADDomain).DistinguishedName)\"",
               .risk = SAY("cause/pre-windows-2000-access", "None: the command only shows the rights.")}},
    .confirm = SharedTexts::proof,
    .links = {SharedLinks::accessRights, SharedLinks::adminActionRequired},
};

extern constexpr Cause Causes::dnReservedCharacter{
    .id = "dn-reserved-character",
    .title = SAY("cause/dn-reserved-character", "A special character stands in the path of the user"),
    .meaning = SAY("cause/dn-reserved-character",
                   "The name of a unit above the user holds a character such as `/`, `+` or `,`. Writeback may fail on it (33001)."),
    .owner = Owner::Directory,
    .prior = -5,
    .steps = {SharedSteps::saySetting,
              SharedSteps::temporaryPassword,
              {.owner = Owner::Directory,
               .what = SAY("cause/dn-reserved-character", "Look at the path of the user."),
               .command = "(Get-ADUser '<user>').DistinguishedName",
               .risk = SharedTexts::onlyLooks},
              {.owner = Owner::Directory,
               .what = SAY("cause/dn-reserved-character", "Give the unit a name without such characters."),
               .command = "Rename-ADObject '<path of the unit>' -NewName '<new name>'",
               .risk = SAY("cause/dn-reserved-character",
                           "The path of everything below changes: check filters, scripts and the scope of synchronisation first."),
               .undo = SAY("cause/dn-reserved-character", "Rename it back.")},
              SharedSteps::deltaSync},
    .confirm = SharedTexts::proof,
    .links = {SharedLinks::troubleshootWriteback, SharedLinks::accessRights},
};
