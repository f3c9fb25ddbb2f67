#include "checks/knowledge/signs.h"
#include "checks/causes/causes.h"
#include <QtCore/QString>

namespace {

constexpr Sign signs[] = {
    {
        .id = "licence-gone",
        .names = true,
        .means = SAY("sign", "The organisation has no licence that includes writeback."),
        .rules = "licence missing/expired -!assigned -agent; !licence -agent -federated; lowplan; licence only lowplan",
        .denied = "c: licence fine/assigned/on -missing -!fine -!assigned -expired -!on -oneuser",
        .speaks = {{&Causes::licenceMissing, 4.5}, {&Causes::licenceUnassigned, 1.5}},
        .whenDenied = {{&Causes::licenceMissing, -2}, {&Causes::licenceUnassigned, -0.5}},
    },
    {
        .id = "licence-not-on-user",
        .names = true,
        .means = SAY("sign", "A licence is there, but not on this user."),
        .rules = "licence !assigned; !licence oneuser; licence missing/!licence oneuser/others; licence missing/!licence user only; 2: "
                 "licence missing/!licence/!assigned others/oneuser works/others/only",
        .speaks = {{&Causes::licenceUnassigned, 5.5}, {&Causes::licenceMissing, 1}},
    },
    {
        .id = "sspr-off",
        .names = true,
        .means = SAY("sign", "Self-service reset is off, or closed to this user."),
        .rules = "notenabledphrase -nothingservice; sspr off/!on -admin -entrarole -writeback -portal -setup; sspr ssprgroupnone "
                 "tenantword/on/user; ?scopegroup !member/notmember -stagedrollout -syncscope -inherit; sspr scopegroup only "
                 "-stagedrollout -entrarole",
        .denied = "c: sspr on/fine everyone/fine -off -!on -!fine -fail -only",
        .speaks = {{&Causes::ssprNotEnabled, 5}},
        .whenDenied = {{&Causes::ssprNotEnabled, -2}},
    },
    {
        .id = "sspr-off-for-administrators",
        .names = true,
        .means = SAY("sign", "Self-service reset is refused to administrators only."),
        .rules = "ssprforadmins; sspr/reset off/!on entrarole; sspr off admin -tenantword; only admin/entrarole !works/!reset/fail/denied "
                 "sspr/entrarole -domadmin -adminsd; 2: entrarole !on/denied others; entrarole only works/reset/everyone -helpdesk; "
                 "entrarole sspr/notenabledphrase/reset notenabledphrase/!works/!reset/denied/!on -helpdesk -setup -federated -greyedout "
                 "-conditional; 2: entrarole sspr denied/!on/fail others",
        .speaks = {{&Causes::ssprOffForAdministrators, 6}, {&Causes::inheritanceDisabledOrProtectedAccount, 0.5}},
    },
    {
        .id = "not-registered",
        .names = true,
        .means = SAY("sign", "The user has registered too few methods."),
        .rules = "!registered -agent -appidentity -certword; registered fewmethods/missing -agent -appidentity; verifyaccount; !filled "
                 "registered; registered wrong",
        .denied = "c: registered fine/works -!registered -missing -fewmethods -!fine",
        .speaks = {{&Causes::userNotRegistered, 5.5}, {&Causes::ssprNotEnabled, 0.5}},
        .whenDenied = {{&Causes::userNotRegistered, -2}},
    },
    {
        .id = "portal-switch-off",
        .names = true,
        .means = SAY("sign", "Writeback is off in the portal (on-premises integration)."),
        .rules = "portal off/!on/!checkbox -tenantsettingtab -entracenter; portal checkbox missing; portal writeback off/!on/missing; "
                 "checkbox off writeback tenantword",
        .denied = "c: portal on/fine checkbox/writeback -off -!on -!fine -fail -missing -reach -cantreachclient -connectwizard",
        .speaks = {{&Causes::writebackDisabledInTenant, 5}, {&Causes::writebackOffOnConnect, 1}},
        .whenDenied = {{&Causes::writebackDisabledInTenant, -2}},
    },
    {
        .id = "writeback-not-enabled",
        .names = false,
        .means = SAY("sign", "The portal says that writeback is not switched on."),
        .rules = "nothingservice; writeback !on -setup -agent",
        .speaks = {{&Causes::writebackDisabledInTenant, 3}, {&Causes::writebackOffOnConnect, 2.8}},
    },
    {
        .id = "connect-switch-off",
        .names = true,
        .means = SAY("sign", "Writeback is off on the server (optional features)."),
        .rules = "connectwizard writeback off/!on/!checkbox/missing -portal -forest -staging; pwdconfigfalse; connectwizard off/!on "
                 "writeback -portal; connectwizard writeback forgot",
        .denied = "c: writeback on/fine connectwizard -off -!on -!fine -fail -missing -portal",
        .speaks = {{&Causes::writebackOffOnConnect, 5.5}, {&Causes::writebackDisabledInTenant, 0.5}},
        .whenDenied = {{&Causes::writebackOffOnConnect, -2}},
    },
    {
        .id = "setup-account-unfit",
        .names = true,
        .means = SAY("sign", "Writeback is set up with a federated or otherwise unfit account."),
        .rules =
            "federated setup/connectwizard/authtoken -stagedrollout -!reset; federated setupadmin/admin -stagedrollout -user; viagroup "
            "setup/role/entrarole; 2: federated setup authtoken admin",
        .speaks = {{&Causes::setupAccountNotCloudAdmin, 5.5}},
    },
    {
        .id = "setup-failed",
        .names = false,
        .means = SAY("sign", "Switching writeback on fails with the administrator's sign-in."),
        .rules = "authtoken",
        .speaks = {{&Causes::setupAccountNotCloudAdmin, 3},
                   {&Causes::tls12NotEnabled, 0.5},
                   {&Causes::clockSkew, 0.5},
                   {&Causes::licenceUnassigned, 0.5}},
    },
    {
        .id = "role-missing",
        .names = true,
        .means = SAY("sign", "The administrator holds no role that may reset this user."),
        .rules = "insufficientpriv; helpdesk role/entrarole missing/!role/!entrarole/denied/only/!permission; helpdesk greyedout/!works; "
                 "greyedout reset; helpdesk/admin !role/!entrarole/missing reset role/entrarole -sspr -federated -viagroup; helpdesk "
                 "permission denied/!permission/missing",
        .speaks = {{&Causes::adminRoleMissing, 6}},
    },
    {
        .id = "sign-in-rule",
        .names = true,
        .means = SAY("sign", "A sign-in rule (MFA, Conditional Access) stops the synchronisation account."),
        .rules = "conditional syncaccount; conditional blocks/since/asked syncword -user; 2: conditional syncaccount blocks/fail/asked",
        .speaks = {{&Causes::conditionalAccessBlocksSyncAccount, 6}},
    },
    {
        .id = "mfa-named",
        .names = false,
        .means = SAY("sign", "A sign-in rule (MFA, Conditional Access) is named."),
        .rules = "conditional -registered -sspr",
        .speaks = {{&Causes::conditionalAccessBlocksSyncAccount, 1.5}},
    },
    {
        .id = "admin-center",
        .names = true,
        .means = SAY("sign", "The password was reset in the Microsoft 365 admin center."),
        .rules = "m365center -licence -outage",
        .speaks = {{&Causes::unsupportedResetPath, 5.5}},
    },
    {
        .id = "script-reset",
        .names = true,
        .means = SAY("sign", "The password was set by PowerShell or a program."),
        .rules =
            "powershell pwd -execpolicy -agent -tls -staging -adsync -writeback; 2: powershell newpassword/oldpassword cloudonly/onprem "
            "-execpolicy; powershell newpassword/oldpassword/!reach/onprem/cloudonly -execpolicy -agent -tls; powershell reset "
            "user/newpassword/onprem -execpolicy -agent -tls -adsync -staging -writeback; graph !reach/stillvalid/oldpassword/onprem/reset "
            "-sspr -agent; graphblocked; script reset oldpassword/!reach/onprem/cloudonly -execpolicy",
        .speaks = {{&Causes::unsupportedResetPath, 5.5}},
    },
    {
        .id = "old-password-stays",
        .names = false,
        .means = SAY("sign", "The new password works in the cloud, the old one on-premises."),
        .rules = "2: oldpassword stillvalid cloudonly/onprem; 2: newpassword cloudonly !reach onprem; oldpassword onprem works",
        .speaks = {{&Causes::unsupportedResetPath, 2}, {&Causes::adReplicationDelay, 1}},
    },
    {
        .id = "connect-too-old",
        .names = true,
        .means = SAY("sign", "Connect is too old."),
        .rules = "outdated connectname/writebackclient -agent -dotnet -dc -upgraded; connectoutage; dirsync outdated",
        .denied = "c: connectname upgraded -outdated -fail",
        .speaks = {{&Causes::connectOutdated, 5}},
        .whenDenied = {{&Causes::connectOutdated, -2}},
    },
    {
        .id = "old-version",
        .names = false,
        .means = SAY("sign", "The version that is named is too old."),
        .rules = "",
        .speaks = {{&Causes::connectOutdated, 4}},
    },
    {
        .id = "since-upgrade",
        .names = false,
        .means = SAY("sign", "It fails since Connect was upgraded."),
        .rules = "since upgrade connectname; since upgrade writeback",
        .speaks = {{&Causes::connectOutdated, 1.5}, {&Causes::encryptionKeyStale, 0.5}, {&Causes::writebackOffOnConnect, 0.5}},
    },
    {
        .id = "service-stopped",
        .names = true,
        .means = SAY("sign", "The synchronisation service or its server does not run."),
        .rules = "adsync stopped/!started -endpoint; serverdown serverword connectname; serverdown connectname; adsync !works -user",
        .denied = "c: adsync fine/works/started -stopped -!started -!works -fail -endpoint -!fine -!works",
        .speaks = {{&Causes::connectServiceStopped, 5.5}, {&Causes::writebackEndpointNotStarted, 1}},
        .whenDenied = {{&Causes::connectServiceStopped, -2}},
    },
    {
        .id = "connect-on-dc",
        .names = true,
        .means = SAY("sign", "Connect runs on a domain controller."),
        .rules = "connectname installedon dc -oldos -filter -hardening -!installedon -unreach -slow; serverword dc installedon connectname "
                 "-oldos; connectname/serverword dc installedon only",
        .speaks = {{&Causes::connectOnDomainController, 6}, {&Causes::connectorPermissionMissing, 1}},
    },
    {
        .id = "endpoint-down",
        .names = true,
        .means = SAY("sign", "The writeback part of the service did not start."),
        .rules = "endpoint !started/stopped/fail; endpoint !on/!works -pwdresethost",
        .speaks = {{&Causes::writebackEndpointNotStarted, 6}},
    },
    {
        .id = "staging",
        .names = true,
        .means = SAY("sign", "A server is in staging mode, or two servers are active."),
        .rules = "staging truewords/on -setup -added -!truewords -shared -appidentity; staging connectname/serverword -setup -!staging "
                 "-shared -appidentity -restored; 2: connectname both active -cloudsync -samedomain -shared; twoservers "
                 "active/intermittent -setup -shared -appidentity -restored",
        .denied = "c: !staging; c: staging !on/off",
        .speaks = {{&Causes::stagingMode, 5.5}},
        .whenDenied = {{&Causes::stagingMode, -2}},
    },
    {
        .id = "two-servers",
        .names = false,
        .means = SAY("sign", "There is a second Connect server."),
        .rules = "twoservers; staging",
        .speaks = {{&Causes::stagingMode, 2}, {&Causes::applicationIdentityBroken, 1}},
    },
    {
        .id = "keys-damaged",
        .names = true,
        .means = SAY("sign", "Keys or settings of writeback on the server are damaged."),
        .rules = "decrypt !decrypt/fail/!works/damaged/restored; !decrypt; configfile damaged/!works/!reach/!configfile; configfile !on",
        .speaks = {{&Causes::encryptionKeyStale, 6}},
    },
    {
        .id = "server-restored",
        .names = false,
        .means = SAY("sign", "The server was restored or copied."),
        .rules = "restored serverword/connectname -user -appidentity",
        .speaks = {{&Causes::encryptionKeyStale, 3.5}, {&Causes::stagingMode, 0.5}, {&Causes::applicationIdentityBroken, 0.5}},
    },
    {
        .id = "new-forest",
        .names = true,
        .means = SAY("sign", "A forest or domain was added later."),
        .rules = "forest added; pwdsyncnotenabled; forest only/others -dc -sameperson -duplicate",
        .speaks = {{&Causes::forestAddedAfterEnable, 6}},
    },
    {
        .id = "no-full-sync",
        .names = true,
        .means = SAY("sign", "No full synchronisation has finished."),
        .rules = "fullsync notfinished; !fullsync; fullsync !works; fullsync stopped/fail -!stopped",
        .denied = "c: fullsync fine/works/tried -!fullsync -notfinished -!works",
        .speaks = {{&Causes::fullSyncNeeded, 6}, {&Causes::userNotInSyncScope, 1}},
        .whenDenied = {{&Causes::fullSyncNeeded, -2}},
    },
    {
        .id = "tls-off",
        .names = true,
        .means = SAY("sign", "TLS 1.2 is off or not used."),
        .rules = "tls off/!on/missing -inspection -rootca; !tls -inspection; tlsold only/on/outdated; tls !works -inspection",
        .denied = "c: tls on/fine -off -!on -!fine -missing -inspection -fail -tlsold",
        .speaks = {{&Causes::tls12NotEnabled, 6}},
        .whenDenied = {{&Causes::tls12NotEnabled, -2}},
    },
    {
        .id = "no-secure-channel",
        .names = true,
        .means = SAY("sign", "No secure connection could be made."),
        .rules = "securechannel",
        .speaks = {{&Causes::tls12NotEnabled, 4.5},
                   {&Causes::dotnetTooOld, 0.5},
                   {&Causes::tlsInspection, 0.5},
                   {&Causes::proxyMisconfigured, 0.5}},
    },
    {
        .id = "dotnet-old",
        .names = true,
        .means = SAY("sign", ".NET Framework is too old."),
        .rules = "dotnet outdated/require/missing/fail/upgrade; dotnet -fine -tls -!dotnet",
        .speaks = {{&Causes::dotnetTooOld, 6.5}},
    },
    {
        .id = "root-missing",
        .names = true,
        .means = SAY("sign", "A root certificate is missing on the server."),
        .rules = "rootca missing/!rootca/!reach/off/!assigned/!installed/fail; rootca certinvalid; rootupdateoff rootca/certword; !rootca; "
                 "rootca blocked",
        .denied = "c: rootca fine/installed -missing -!fine -!installed",
        .speaks = {{&Causes::rootCaMissing, 6}, {&Causes::tlsInspection, 0.5}},
        .whenDenied = {{&Causes::rootCaMissing, -1.5}},
    },
    {
        .id = "certificate-refused",
        .names = false,
        .means = SAY("sign", "A certificate is not trusted."),
        .rules = "certinvalid",
        .speaks =
            {{&Causes::rootCaMissing, 3.5}, {&Causes::tlsInspection, 2.2}, {&Causes::proxyMisconfigured, 0.5}, {&Causes::clockSkew, 0.5}},
    },
    {
        .id = "clock-wrong",
        .names = true,
        .means = SAY("sign", "The clock of the server is wrong."),
        .rules = "clock skewed -expired -!skewed -fine; clock !works/fail/!fine",
        .denied = "c: clock fine -!fine -fail; !skewed clock",
        .speaks = {{&Causes::clockSkew, 6.5}},
        .whenDenied = {{&Causes::clockSkew, -2}},
    },
    {
        .id = "script-policy",
        .names = true,
        .means = SAY("sign", "Scripts are blocked by an execution policy."),
        .rules = "?execpolicy",
        .speaks = {{&Causes::powershellExecutionPolicy, 7}},
    },
    {
        .id = "relay-blocked",
        .names = true,
        .means = SAY("sign", "The way to the relay (Service Bus) is blocked."),
        .rules = "servicebus blocked/!reach/fail/!works -dnsphrase -pwdresethost; firewall servicebus -dnsphrase -pwdresethost",
        .denied = "c: servicebus fine/works/!blocked/open -blocked -fail -!works",
        .speaks = {{&Causes::firewallBlocksServicebus, 5.5}, {&Causes::proxyMisconfigured, 1}},
        .whenDenied = {{&Causes::firewallBlocksServicebus, -1.5}},
    },
    {
        .id = "firewall",
        .names = false,
        .means = SAY("sign", "A firewall blocks outgoing connections."),
        .rules = "firewall blocked/changed -port80 -dc -!blocked -adport; firewall fail -dc",
        .denied = "c: firewall fine/open/!blocked -blocked -!fine; c: firewall !fail/!changed",
        .speaks = {{&Causes::firewallBlocksServicebus, 3.2}, {&Causes::firewallBlocksPasswordreset, 2}, {&Causes::proxyMisconfigured, 0.8}},
        .whenDenied = {{&Causes::firewallBlocksServicebus, -1}, {&Causes::firewallBlocksPasswordreset, -1}},
    },
    {
        .id = "relay-or-service-silent",
        .names = false,
        .means = SAY("sign", "The cloud does not reach the server of the organisation."),
        .rules = "cantreachclient",
        .speaks = {{&Causes::firewallBlocksServicebus, 2.6},
                   {&Causes::connectServiceStopped, 1.5},
                   {&Causes::proxyMisconfigured, 1.5},
                   {&Causes::writebackEndpointNotStarted, 1},
                   {&Causes::stagingMode, 1}},
    },
    {
        .id = "no-token",
        .names = false,
        .means = SAY("sign", "The server got no token for the relay."),
        .rules = "securitytoken",
        .speaks = {{&Causes::firewallBlocksServicebus, 3.5}, {&Causes::proxyMisconfigured, 2.5}, {&Causes::clockSkew, 1}},
    },
    {
        .id = "reset-service-blocked",
        .names = true,
        .means = SAY("sign", "The reset service of Microsoft cannot be reached."),
        .rules = "pwdresethost blocked/firewall/fail/!reach/!works/missing",
        .speaks = {{&Causes::firewallBlocksPasswordreset, 6.5}, {&Causes::proxyMisconfigured, 0.5}},
    },
    {
        .id = "proxy-refuses",
        .names = true,
        .means = SAY("sign", "The proxy refuses, wants a sign-in, or is wrong."),
        .rules = "proxy proxyauth/require/blocked/wrongproxy/changed/fail/wrong/asked -inspection",
        .denied = "c: !proxy; c: proxy fine/works -fail -blocked -!fine",
        .speaks = {{&Causes::proxyMisconfigured, 5.5}},
        .whenDenied = {{&Causes::proxyMisconfigured, -2}},
    },
    {
        .id = "proxy-named",
        .names = false,
        .means = SAY("sign", "A proxy stands between server and internet."),
        .rules = "proxy -!proxy",
        .speaks = {{&Causes::proxyMisconfigured, 2}},
    },
    {
        .id = "inspection",
        .names = true,
        .means = SAY("sign", "Something opens encrypted connections."),
        .rules = "inspection -!inspection; ownca certword",
        .denied = "c: !inspection; c: inspection off",
        .speaks = {{&Causes::tlsInspection, 6.5}},
        .whenDenied = {{&Causes::tlsInspection, -2}},
    },
    {
        .id = "idle-cut",
        .names = true,
        .means = SAY("sign", "Quiet connections are cut."),
        .rules = "idle -!idle; afterrestart works againfails/intermittent/fail/cut; 2: afterrestart works againfails cut",
        .denied = "c: !idle",
        .speaks = {{&Causes::idleTimeout, 6}},
        .whenDenied = {{&Causes::idleTimeout, -1.5}},
    },
    {
        .id = "now-and-then",
        .names = false,
        .means = SAY("sign", "It fails now and then."),
        .rules = "intermittent",
        .speaks = {{&Causes::idleTimeout, 2}, {&Causes::stagingMode, 1}, {&Causes::adReplicationDelay, 0.5}},
    },
    {
        .id = "names-fail",
        .names = true,
        .means = SAY("sign", "Names are not resolved."),
        .rules = "dnsphrase; resolve !resolve/fail/missing/blocked/!works/!reach/damaged/stopped/!on/slow/unreach -dc; !resolve -tried -dc",
        .denied = "c: resolve fine/works -fail -!works -!fine -missing",
        .speaks = {{&Causes::dnsFailure, 6}},
        .whenDenied = {{&Causes::dnsFailure, -2}},
    },
    {
        .id = "dc-silent",
        .names = true,
        .means = SAY("sign", "A domain controller cannot be reached."),
        .rules = "dccontact -pdc -certword; dc unreach/!reach/blocked -pdc -servicebus -ldapsign -ntlm -remotesam -filter -hardening -crl "
                 "-kerberos; preferreddc unreach/missing/fail; adport dc blocked",
        .denied = "c: dc fine/works/reach -unreach -!reach -!fine -blocked -!works -pdc",
        .speaks = {{&Causes::dcUnreachable, 5.5}, {&Causes::dnsFailure, 0.5}, {&Causes::pdcUnreachable, 1}},
        .whenDenied = {{&Causes::dcUnreachable, -1.5}},
    },
    {
        .id = "pdc-silent",
        .names = true,
        .means = SAY("sign", "The PDC emulator cannot be reached."),
        .rules = "pdc unreach/blocked/!reach/fail/!works/stopped/!started/dccontact",
        .speaks = {{&Causes::pdcUnreachable, 6.5}, {&Causes::dcUnreachable, 1}},
    },
    {
        .id = "rights-missing",
        .names = true,
        .means = SAY("sign", "The account that writes passwords lacks a right."),
        .rules = "msol permission missing/!permission/denied/only/fail; permission missing/!permission reset/newpassword/msol/adright "
                 "-entrarole -agent -helpdesk -role -gmsaonly; msol !permission; adright missing/off/!on/!fine/!works; adright !adright; "
                 "permission ou !permission/missing; msol permission read",
        .denied = "c: permission/adright fine/on -denied -!fine -missing -!permission -!on -off -agent; !permission fail tried",
        .speaks = {{&Causes::connectorPermissionMissing, 4.5},
                   {&Causes::inheritanceDisabledOrProtectedAccount, 1.5},
                   {&Causes::restrictRemoteSam, 0.8}},
        .whenDenied = {{&Causes::connectorPermissionMissing, -0.6},
                       {&Causes::inheritanceDisabledOrProtectedAccount, 1.8},
                       {&Causes::restrictRemoteSam, 1.8},
                       {&Causes::preWindows2000Access, 1},
                       {&Causes::connectOnDomainController, 1}},
    },
    {
        .id = "access-denied",
        .names = false,
        .means = SAY("sign", "Access is denied."),
        .rules = "denied -entrarole -licence -helpdesk -sspr -admin -policyphrase -pwdpolicy -filter -banned -proxy -firewall -crl -ntlm "
                 "-conditional; permission fail -admin -helpdesk; msol denied",
        .speaks = {{&Causes::connectorPermissionMissing, 3.2},
                   {&Causes::inheritanceDisabledOrProtectedAccount, 2},
                   {&Causes::restrictRemoteSam, 1.8}},
    },
    {
        .id = "rights-set-in-vain",
        .names = false,
        .means = SAY("sign", "The account has its rights, and it still fails."),
        .rules = "msol fine fail/!works; msol permission fail/!works; 2: msol fine writeback fail/!works",
        .speaks = {{&Causes::connectorPermissionMissing, 2.6},
                   {&Causes::inheritanceDisabledOrProtectedAccount, 2.2},
                   {&Causes::restrictRemoteSam, 2}},
    },
    {
        .id = "inheritance-off",
        .names = true,
        .means = SAY("sign", "Inheritance is off on the user or its unit."),
        .rules = "inherit off/missing/!inherit/!on/blocks/fail/blocked; inherit ou -on -fine",
        .denied = "c: inherit on/fine -off -!on -!fine -missing; !off inherit",
        .speaks = {{&Causes::inheritanceDisabledOrProtectedAccount, 6}, {&Causes::connectorPermissionMissing, 0.5}},
        .whenDenied = {{&Causes::inheritanceDisabledOrProtectedAccount, -1}, {&Causes::restrictRemoteSam, 1}},
    },
    {
        .id = "protected-account",
        .names = true,
        .means = SAY("sign", "The user is, or was, a protected account."),
        .rules = "adminsd; domadmin only/fail/denied/!works/user/!reset/contactadmin/member -msol -permission; 2: domadmin "
                 "contactadmin/fail/!works others/oneuser",
        .denied = "c: !adminsd; c: !domadmin",
        .speaks = {{&Causes::inheritanceDisabledOrProtectedAccount, 6}},
        .whenDenied = {{&Causes::inheritanceDisabledOrProtectedAccount, -1}},
    },
    {
        .id = "connector-sign-in",
        .names = true,
        .means = SAY("sign", "The connector account cannot sign in."),
        .rules = "credinvalid msol/connectname/syncword/adsync/fail; credinvalid -setup -authtoken -user -proxy; msol pwdchanged -toolong; "
                 "msol pwd changed/expired -toolong -permission -newpassword; msol locked/acctdisabled/expired -gmsaonly -agent",
        .speaks = {{&Causes::connectorCredentialsWrong, 6}},
    },
    {
        .id = "password-too-long",
        .names = true,
        .means = SAY("sign", "The connector account's password is too long."),
        .rules = "toolong",
        .speaks = {{&Causes::connectorPasswordTooLong, 8}},
    },
    {
        .id = "remote-sam",
        .names = true,
        .means = SAY("sign", "Remote calls to SAM are restricted."),
        .rules = "remotesam -!remotesam",
        .denied = "c: !remotesam; c: remotesam fine/off",
        .speaks = {{&Causes::restrictRemoteSam, 6.5}},
        .whenDenied = {{&Causes::restrictRemoteSam, -1.5}},
    },
    {
        .id = "hardening",
        .names = false,
        .means = SAY("sign", "Servers were hardened."),
        .rules = "hardening -ntlm -!hardening",
        .speaks = {{&Causes::restrictRemoteSam, 4},
                   {&Causes::ntlmOrRpcHardening, 1.5},
                   {&Causes::preWindows2000Access, 1.5},
                   {&Causes::ldapSigningDisabled, 0.5}},
    },
    {
        .id = "support-at-a-loss",
        .names = false,
        .means = SAY("sign", "Support looked at it and found no cause."),
        .rules = "2: support !fail/tried/!works/!fine/no",
        .speaks = {{&Causes::restrictRemoteSam, 2}, {&Causes::inheritanceDisabledOrProtectedAccount, 0.5}},
    },
    {
        .id = "ntlm",
        .names = true,
        .means = SAY("sign", "NTLM or RPC was restricted."),
        .rules = "ntlm restrictedwords/added/blocked/off/changed; !ntlm",
        .speaks = {{&Causes::ntlmOrRpcHardening, 6.5}, {&Causes::restrictRemoteSam, 0.5}},
    },
    {
        .id = "ldap-signing",
        .names = true,
        .means = SAY("sign", "LDAP signing or encryption is off, or demanded."),
        .rules = "ldapsign -!ldapsign; ?insecureset; !ldapsign require",
        .denied = "c: ldapsign on/fine -off -!on -require -!fine",
        .speaks = {{&Causes::ldapSigningDisabled, 6.5}},
        .whenDenied = {{&Causes::ldapSigningDisabled, -1.5}},
    },
    {
        .id = "kerberos",
        .names = true,
        .means = SAY("sign", "Server and domain controller share no Kerberos encryption."),
        .rules = "kerberos ?rc4; kerberos restrictedwords; kerberos fail",
        .speaks = {{&Causes::kerberosEncryptionTypes, 6.5}},
    },
    {
        .id = "dc-old",
        .names = true,
        .means = SAY("sign", "The domain controllers are too old."),
        .rules = "policyhints; oldos dc; dc outdated",
        .speaks = {{&Causes::dcTooOld, 6}},
    },
    {
        .id = "replication",
        .names = true,
        .means = SAY("sign", "Replication between domain controllers is slow."),
        .rules = "replication slow/site/fail/!works -!slow -!fail -setup -adright -added; site slow newpassword/oldpassword/works; 2: site "
                 "slow newpassword/oldpassword; 2: replication site/slow newpassword; site newpassword oldpassword",
        .denied = "c: replication fine/!slow/!fail/works -fail; !replication",
        .speaks = {{&Causes::adReplicationDelay, 5.5}, {&Causes::pdcUnreachable, 0.5}},
        .whenDenied = {{&Causes::adReplicationDelay, -2}},
    },
    {
        .id = "policy-refuses",
        .names = false,
        .means = SAY("sign", "The new password breaks a rule."),
        .rules = "policyphrase; pwdpolicy !fine/fail/!works/denied",
        .speaks = {{&Causes::passwordPolicy, 4.5},
                   {&Causes::minimumPasswordAge, 2.5},
                   {&Causes::cloudPasswordPolicy, 0.5},
                   {&Causes::passwordFilter, 0.5}},
    },
    {
        .id = "too-soon",
        .names = true,
        .means = SAY("sign", "The password was changed too recently."),
        .rules = "minage -!minage; ?twicesameday ?reset/fail/!works -waitminutes -throttled; 2: tomorrow works "
                 "reset/newpassword/!works/!reset/fail; toonew newpassword/?reset/pwd fail/!works/!reset -fullsync -since -suddenly "
                 "-servicebus -firewall -adsync -serverword -forest -proxy; 2: startpassword !reset/fail/denied tomorrow",
        .denied = "c: minage fine/off -fail; c: !minage",
        .speaks = {{&Causes::minimumPasswordAge, 6}, {&Causes::passwordPolicy, 1}},
        .whenDenied = {{&Causes::minimumPasswordAge, -2}},
    },
    {
        .id = "start-password",
        .names = false,
        .means = SAY("sign", "A start password cannot be replaced."),
        .rules = "2: startpassword reset/mustchange fail/!works/!reset/denied -waitminutes; newuser reset fail/!works/!reset; 2: newuser "
                 "reset fail/!works/!reset; 2: newuser "
                 "startpassword; mustchange !works/!reset/fail -neverexpires -m365center",
        .speaks = {{&Causes::minimumPasswordAge, 3.5}, {&Causes::tempPasswordNotYetSynced, 1}, {&Causes::passwordPolicy, 1}},
    },
    {
        .id = "filter",
        .names = true,
        .means = SAY("sign", "A password filter refuses the password."),
        .rules = "filter -!filter",
        .denied = "c: !filter",
        .speaks = {{&Causes::passwordFilter, 6.5}, {&Causes::passwordPolicy, 0.5}},
        .whenDenied = {{&Causes::passwordFilter, -2}},
    },
    {
        .id = "banned",
        .names = true,
        .means = SAY("sign", "A rule of the cloud refuses the password."),
        .rules = "banned -filter",
        .speaks = {{&Causes::cloudPasswordPolicy, 6}, {&Causes::passwordPolicy, 0.5}},
    },
    {
        .id = "cloud-half",
        .names = true,
        .means = SAY("sign", "Active Directory took the password, the cloud did not."),
        .rules = "onpremsuccess",
        .speaks = {{&Causes::cloudPasswordPolicy, 5}, {&Causes::tempPasswordNotYetSynced, 2}, {&Causes::passwordPolicy, 1}},
    },
    {
        .id = "cannot-change-flag",
        .names = true,
        .means = SAY("sign", "“User cannot change password” is ticked."),
        .rules = "cantchangeflag on/checkbox/assigned/off/user/account/tried; cantchangeflag -tomorrow -fail -twicesameday -toonew",
        .denied = "c: cantchangeflag !on/!checkbox",
        .speaks = {{&Causes::userCannotChangePassword, 7}},
        .whenDenied = {{&Causes::userCannotChangePassword, -2}},
    },
    {
        .id = "never-expires",
        .names = true,
        .means = SAY("sign", "“Password never expires” is ticked."),
        .rules = "neverexpires -!neverexpires -msol -syncaccount",
        .speaks = {{&Causes::passwordNeverExpiresFlag, 6.5}},
    },
    {
        .id = "just-set",
        .names = true,
        .means = SAY("sign", "The new password was set minutes ago."),
        .rules = "catchup; startpassword waitminutes; 2: waitminutes !works works newpassword/startpassword/cloudonly; waitminutes "
                 "newpassword !works/denied/works -afterrestart",
        .speaks = {{&Causes::tempPasswordNotYetSynced, 6}},
    },
    {
        .id = "account-closed",
        .names = true,
        .means = SAY("sign", "The user's account is disabled or locked."),
        .rules = "acctdisabled -msol -syncaccount -gmsaonly; account/user locked -msol -syncaccount -!locked -joined -firewall -proxy "
                 "-conditional -banned; account off -msol -syncaccount -gmsaonly -sspr -writeback -portal -cantchangeflag -inherit",
        .denied = "c: account/user !locked/!off/!acctdisabled; c: account enabledacc fine",
        .speaks = {{&Causes::accountDisabledOrLocked, 5.5}},
        .whenDenied = {{&Causes::accountDisabledOrLocked, -2}},
    },
    {
        .id = "not-synced",
        .names = true,
        .means = SAY("sign", "The user is not synchronised, or outside the scope."),
        .rules = "syncscope user/ou/objectword/account/moved -startpassword -waitminutes -scopegroup; user !synced -newpassword "
                 "-waitminutes -startpassword; ou !synced",
        .denied = "c: user synced fine -!synced -syncscope",
        .speaks = {{&Causes::userNotInSyncScope, 6}, {&Causes::fullSyncNeeded, 0.5}},
        .whenDenied = {{&Causes::userNotInSyncScope, -1.5}},
    },
    {
        .id = "object-not-found",
        .names = false,
        .means = SAY("sign", "The object was not found."),
        .rules = "notfound user/objectword -msacontainer -rootca -gmsaonly; notfound adsync/connectname -msacontainer -rootca -dc",
        .speaks = {{&Causes::userNotInSyncScope, 4}, {&Causes::fullSyncNeeded, 1}, {&Causes::duplicateAccount, 0.5}},
    },
    {
        .id = "ou-moved",
        .names = false,
        .means = SAY("sign", "The user or the unit was moved."),
        .rules = "ou moved; user moved ou",
        .speaks = {{&Causes::userNotInSyncScope, 1.5},
                   {&Causes::dnReservedCharacter, 0.5},
                   {&Causes::inheritanceDisabledOrProtectedAccount, 0.5}},
    },
    {
        .id = "two-accounts",
        .names = true,
        .means = SAY("sign", "Two accounts belong to one person."),
        .rules = "duplicate -!duplicate -rootca; sameperson account/enabledacc/user -both",
        .speaks = {{&Causes::duplicateAccount, 6.5}},
    },
    {
        .id = "only-one-unit",
        .names = false,
        .means = SAY("sign", "Only people in one unit are affected."),
        .rules = "only ou user; only ou fail/affected/!works",
        .speaks = {{&Causes::dnReservedCharacter, 2.2},
                   {&Causes::inheritanceDisabledOrProtectedAccount, 2},
                   {&Causes::connectorPermissionMissing, 1.5},
                   {&Causes::userNotInSyncScope, 1}},
    },
    {
        .id = "special-character",
        .names = true,
        .means = SAY("sign", "A special character is in the name of a unit."),
        .rules = "reservedchar ou/objectword",
        .speaks = {{&Causes::dnReservedCharacter, 7}},
    },
    {
        .id = "no-agent",
        .names = true,
        .means = SAY("sign", "No agent of Cloud Sync runs."),
        .rules = "agent noactive/!installed/!active -outdated -gmsaonly -msacontainer; cloudsync !agent; !agent "
                 "cloudsync/installed/active; agent missing -permission -denied -outdated -msacontainer -gmsaonly "
                 "-certword -registered -fail",
        .speaks = {{&Causes::cloudSyncAgentNotInstalled, 6}},
    },
    {
        .id = "agent-too-old",
        .names = true,
        .means = SAY("sign", "The agent of Cloud Sync is too old."),
        .rules = "agent outdated; gcc agent",
        .speaks = {{&Causes::cloudSyncAgentOutdated, 6}},
    },
    {
        .id = "agent-version-old",
        .names = false,
        .means = SAY("sign", "The version of the agent is too old."),
        .rules = "",
        .speaks = {{&Causes::cloudSyncAgentOutdated, 5}},
    },
    {
        .id = "agent-rights",
        .names = true,
        .means = SAY("sign", "The account of the agent lacks rights or cannot start."),
        .rules = "gmsaonly -msacontainer -!gmsaonly; agent gmsa permission/denied/stopped/logonasservice -msacontainer; agent "
                 "logonasservice; agent stopped/!started -setup; agent permission denied/!permission/missing; agent denied",
        .speaks = {{&Causes::cloudSyncAgentPermission, 6}, {&Causes::connectorPermissionMissing, 0.5}},
    },
    {
        .id = "msa-container",
        .names = true,
        .means = SAY("sign", "The container Managed Service Accounts is missing."),
        .rules = "?msacontainer",
        .speaks = {{&Causes::msaContainerMissing, 8}},
    },
    {
        .id = "app-identity",
        .names = true,
        .means = SAY("sign", "The application or certificate of Connect is broken."),
        .rules = "appidentity certword/shared/missing/fail/expired/twoservers/restored/!reach/!works/both; certword expired connectname; "
                 "appidentity -msacontainer -registered",
        .speaks = {{&Causes::applicationIdentityBroken, 6.5}},
    },
    {
        .id = "both-agents",
        .names = true,
        .means = SAY("sign", "Connect and Cloud Sync serve one domain."),
        .rules = "cloudsync connectname both/samedomain/active -!both; 2: cloudsync connectname samedomain",
        .speaks = {{&Causes::bothAgentsOneDomain, 6.5}},
    },
    {
        .id = "staged-rollout",
        .names = true,
        .means = SAY("sign", "The user is in a staged rollout."),
        .rules = "stagedrollout -!stagedrollout",
        .denied = "c: !stagedrollout",
        .speaks = {{&Causes::stagedRollout, 7.5}},
        .whenDenied = {{&Causes::stagedRollout, -2}},
    },
    {
        .id = "revocation",
        .names = true,
        .means = SAY("sign", "Revocation lists cannot be reached."),
        .rules = "?crl",
        .speaks = {{&Causes::revocationUnreachable, 7}},
    },
    {
        .id = "pre-windows-2000",
        .names = true,
        .means = SAY("sign", "Default rights (Pre-Windows 2000) were taken away."),
        .rules = "prewin2000",
        .denied = "c: prewin2000 fine -missing",
        .speaks = {{&Causes::preWindows2000Access, 7}, {&Causes::restrictRemoteSam, 0.5}},
        .whenDenied = {{&Causes::preWindows2000Access, -1.5}},
    },
    {
        .id = "outage",
        .names = true,
        .means = SAY("sign", "Microsoft has an incident."),
        .rules = "outage microsoft -agent",
        .denied = "c: !outage",
        .speaks = {{&Causes::microsoftOutage, 6.5}},
        .whenDenied = {{&Causes::microsoftOutage, -2}},
    },
    {
        .id = "wrong-current",
        .names = true,
        .means = SAY("sign", "The current password that was typed is wrong."),
        .rules = "currentpwd wrong -!wrong",
        .speaks = {{&Causes::userError, 6}},
    },
    {
        .id = "wrong-account",
        .names = true,
        .means = SAY("sign", "Another account or page was used."),
        .rules = "wrongaccount",
        .speaks = {{&Causes::userError, 6}},
    },
    {
        .id = "throttled",
        .names = false,
        .means = SAY("sign", "It was tried too often."),
        .rules = "throttled",
        .speaks = {{&Causes::userError, 1.5}, {&Causes::accountDisabledOrLocked, 1}},
    },
    {
        .id = "ask-administrator",
        .names = false,
        .means = SAY("sign", "The page says that an administrator is needed."),
        .rules = "contactadmin",
        .speaks = {{&Causes::connectorPermissionMissing, 2},
                   {&Causes::inheritanceDisabledOrProtectedAccount, 2},
                   {&Causes::restrictRemoteSam, 1}},
    },
    {
        .id = "agent-cannot-register",
        .names = false,
        .means = SAY("sign", "The agent cannot register at Microsoft."),
        .rules = "agent setup blocked/certinvalid -execpolicy",
        .speaks = {{&Causes::proxyMisconfigured, 3}, {&Causes::firewallBlocksServicebus, 2}, {&Causes::tlsInspection, 1.5}},
    },
    {
        .id = "only-administrators",
        .names = false,
        .means = SAY("sign", "Only administrators are affected."),
        .rules = "only admin fail/!works/!reset -tenantword; only admin/domadmin affected",
        .speaks = {{&Causes::inheritanceDisabledOrProtectedAccount, 3}, {&Causes::ssprOffForAdministrators, 1.5}},
    },
    {
        .id = "some-users",
        .names = false,
        .means = SAY("sign", "Only some users are affected."),
        .rules = "oneuser others works; only oneuser; others works fail/!works/!reset/only",
        .speaks = {{&Causes::inheritanceDisabledOrProtectedAccount, 1},
                   {&Causes::userNotInSyncScope, 0.5},
                   {&Causes::accountDisabledOrLocked, 0.3}},
    },
    {
        .id = "refused-by-ad",
        .names = false,
        .means = SAY("sign", "The sync engine gave an error that is not documented."),
        .rules = "",
        .speaks = {{&Causes::connectorPermissionMissing, 2}, {&Causes::inheritanceDisabledOrProtectedAccount, 1.9}},
    },
};

constexpr Attempted attempts[] = {
    {"restarted", SAY("sign", "The server or the service was restarted."), "restart -afterrestart -againfails"},
    {"reinstalled", SAY("sign", "It was installed again."), "reinstall"},
    {"toggled", SAY("sign", "Writeback was switched off and on."), "toggled"},
    {"upgraded", SAY("sign", "The newest version is installed."), "upgraded -since -!upgraded -outdated"},
    {"rights-set", SAY("sign", "The rights were set or checked."), "c: permission/adright fine/tried -!fine"},
    {"full-sync-run", SAY("sign", "A full synchronisation was run."), "fullsync tried -notfinished -!fullsync"},
    {"asked-support", SAY("sign", "Support was asked."), "support"},
};

} // namespace

std::span<const Sign> allSigns()
{
    return signs;
}

std::span<const Attempted> allAttempted()
{
    return attempts;
}

const Sign *findSign(QStringView id)
{
    const auto found = std::ranges::find_if(signs, [&](const Sign &sign) { return id == QLatin1StringView(sign.id); });
    return found == std::end(signs) ? nullptr : &*found;
}

const Attempted *findAttempted(QStringView id)
{
    const auto found = std::ranges::find_if(attempts, [&](const Attempted &one) { return id == QLatin1StringView(one.id); });
    return found == std::end(attempts) ? nullptr : &*found;
}
