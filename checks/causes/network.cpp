#include "checks/causes/causes.h"
#include "checks/causes/steps.h"

extern constexpr Cause Causes::firewallBlocksServicebus{
    .id = "firewall-blocks-servicebus",
    .title = SAY("cause/firewall-blocks-servicebus", "A firewall blocks the way to the relay"),
    .meaning = SAY("cause/firewall-blocks-servicebus",
                   "New passwords get stuck in the cloud and never reach the Connect server (SSPR_0030). This holds for everyone."),
    .owner = Owner::Network,
    .prior = -3,
    .steps =
        {SharedSteps::sayConnection,
         SharedSteps::temporaryPassword,
         {.owner = Owner::Network,
          .what = SAY("cause/firewall-blocks-servicebus", "Allow outbound TCP 443 from the Connect server to `*.servicebus.windows.net`, "
                                                          "without TLS inspection. US Government: `*.servicebus.usgovcloudapi.net`."),
          .risk = SharedTexts::outboundToMicrosoft,
          .undo = SharedTexts::removeRule},
         {.owner = Owner::Directory,
          .what = SAY(
              "cause/firewall-blocks-servicebus",
              "Test from the Connect server. Take the name of the relay from event 31019 or 31034. Behind a proxy this test says nothing."),
          .command = "Test-NetConnection -ComputerName '<relay>.servicebus.windows.net' -Port 443",
          .risk = SharedTexts::onlyLooks,
          .confirm = SharedTexts::connects},
         SharedSteps::restartSync},
    .confirm = SharedTexts::proof,
    .links = {SharedLinks::troubleshootWriteback, SharedLinks::ports},
};

extern constexpr Cause Causes::firewallBlocksPasswordreset{
    .id = "firewall-blocks-passwordreset",
    .title = SAY("cause/firewall-blocks-passwordreset", "A firewall blocks the way to the reset service"),
    .meaning = SAY("cause/firewall-blocks-passwordreset", "The Connect server cannot register with the reset service or report to it "
                                                          "(event 32001). Writeback cannot be switched on, or fails for everyone."),
    .owner = Owner::Network,
    .prior = -3.5,
    .steps = {SharedSteps::sayConnection,
              SharedSteps::temporaryPassword,
              {.owner = Owner::Network,
               .what = SAY("cause/firewall-blocks-passwordreset",
                           "Allow outbound TCP 443 from the Connect server to `*.passwordreset.microsoftonline.com` and "
                           "`passwordreset.microsoftonline.com`, without TLS inspection."),
               .risk = SharedTexts::outboundToMicrosoft,
               .undo = SharedTexts::removeRule},
              {.owner = Owner::Directory,
               .what = SharedTexts::testFromServer,
               .command = "Test-NetConnection -ComputerName passwordreset.microsoftonline.com -Port 443",
               .risk = SharedTexts::onlyLooks,
               .confirm = SharedTexts::connects},
              SharedSteps::restartSync},
    .confirm = SharedTexts::proof,
    .links = {SharedLinks::troubleshootWriteback, SharedLinks::ports},
};

extern constexpr Cause Causes::proxyMisconfigured{
    .id = "proxy-misconfigured",
    .title = SAY("cause/proxy-misconfigured", "The proxy does not let the Connect server through"),
    .meaning = SAY(
        "cause/proxy-misconfigured",
        "The proxy is wrong, refuses the names of Microsoft (403), or asks for a sign-in (407). New passwords do not reach the server."),
    .owner = Owner::Network,
    .prior = -3,
    .steps =
        {SharedSteps::sayConnection,
         SharedSteps::temporaryPassword,
         {.owner = Owner::Network,
          .what = SAY("cause/proxy-misconfigured", "Let the Connect server through without a sign-in, to `*.servicebus.windows.net`, "
                                                   "`*.passwordreset.microsoftonline.com` and `*.microsoftonline.com`."),
          .risk = SAY("cause/proxy-misconfigured", "Low: one server, outbound, to Microsoft."),
          .undo = SharedTexts::removeException},
         {.owner = Owner::Directory,
          .what = SAY(
              "cause/proxy-misconfigured",
              "See which proxy the synchronisation service uses. It reads `machine.config`; what `netsh winhttp` shows does not count."),
          .command = "Select-String -Path \"$env:windir\\Microsoft.NET\\Framework64\\v4.0.30319\\Config\\machine.config\" -Pattern 'proxy'",
          .risk = SharedTexts::onlyLooks},
         {.owner = Owner::Directory,
          .what =
              SAY("cause/proxy-misconfigured", "Wrong there? Correct the element `defaultProxy` in that file, then restart the service."),
          .command = "Restart-Service ADSync",
          .risk = SAY("cause/proxy-misconfigured", "Copy the file first. Leave `miiserver.exe.config` alone: upgrades overwrite it."),
          .undo = SAY("cause/proxy-misconfigured", "Put the copy back and restart the service."),
          .confirm = SharedTexts::writebackStarted}},
    .confirm = SharedTexts::proof,
    .links = {SharedLinks::connectivity, SharedLinks::prerequisites},
};

extern constexpr Cause Causes::tlsInspection{
    .id = "tls-inspection",
    .title = SAY("cause/tls-inspection", "Something opens the encrypted connections to Microsoft"),
    .meaning = SAY("cause/tls-inspection", "A security device signs the connections with a certificate of its own. Microsoft does not "
                                           "support that for Connect, and writeback may fail."),
    .owner = Owner::Network,
    .prior = -4,
    .steps = {SharedSteps::sayConnection,
              SharedSteps::temporaryPassword,
              {.owner = Owner::Network,
               .what =
                   SAY("cause/tls-inspection", "Take these names out of TLS inspection for the Connect server: `*.servicebus.windows.net`, "
                                               "`*.passwordreset.microsoftonline.com`, `*.microsoftonline.com`."),
               .risk = SAY("cause/tls-inspection", "Low: traffic of one server to Microsoft is no longer read."),
               .undo = SharedTexts::removeException,
               .confirm = SAY("cause/tls-inspection", "In a browser on the server the certificate comes from Microsoft or DigiCert.")},
              SharedSteps::restartSync},
    .confirm = SharedTexts::proof,
    .links = {SharedLinks::prerequisites, SharedLinks::connectivity},
};

extern constexpr Cause Causes::idleTimeout{
    .id = "idle-timeout",
    .title = SAY("cause/idle-timeout", "Quiet connections are cut too early"),
    .meaning = SAY("cause/idle-timeout",
                   "A firewall or proxy ends connections on which nothing is said for a while. The server may then miss a new password."),
    .owner = Owner::Network,
    .prior = -4,
    .steps =
        {{.owner = Owner::Helpdesk,
          .what =
              SAY("cause/idle-timeout",
                  "Tell the caller: “You did nothing wrong. A connection on our side drops now and then; try once more in five minutes.”")},
         SharedSteps::temporaryPassword,
         {.owner = Owner::Network,
          .what = SAY("cause/idle-timeout",
                      "Keep idle connections from the Connect server alive: at least 180 s to `*.servicebus.windows.net`, 360 s for "
                      "synchronisation. Older advice of Microsoft says 2 to 3 minutes."),
          .risk = SAY("cause/idle-timeout", "Low: a few more open connections."),
          .undo = SAY("cause/idle-timeout", "Put the earlier limit back.")},
         SharedSteps::restartSync},
    .confirm = SAY("cause/idle-timeout", "For a day no new 32014 or 31034 appears, and resets are written back."),
    .links = {SharedLinks::troubleshootWriteback, SharedLinks::connectivity},
};

extern constexpr Cause Causes::dnsFailure{
    .id = "dns-failure",
    .title = SAY("cause/dns-failure", "The Connect server cannot find the names of Microsoft"),
    .meaning =
        SAY("cause/dns-failure", "Name resolution (DNS) gives no or a wrong address. Without it the server cannot fetch new passwords."),
    .owner = Owner::Network,
    .prior = -4,
    .steps = {SharedSteps::sayConnection,
              SharedSteps::temporaryPassword,
              {.owner = Owner::Directory,
               .what = SAY("cause/dns-failure", "Ask for the names on the Connect server, also for the relay from event 31019."),
               .command = "Resolve-DnsName passwordreset.microsoftonline.com; Resolve-DnsName '<relay>.servicebus.windows.net'",
               .risk = SharedTexts::onlyLooks,
               .confirm = SAY("cause/dns-failure", "Both answer with public addresses.")},
              {.owner = Owner::Network,
               .what = SAY("cause/dns-failure", "Correct the DNS server or its forwarder. Remove blocks and private addresses for these "
                                                "names; the whole chain of aliases must resolve."),
               .risk = SAY("cause/dns-failure", "A wrong change touches every name: note the old values."),
               .undo = SAY("cause/dns-failure", "Put the old values back.")},
              {.owner = Owner::Directory,
               .what = SAY("cause/dns-failure", "Empty the name cache of the server, then restart the service."),
               .command = "Clear-DnsClientCache; Restart-Service ADSync",
               .risk = SharedTexts::pausesForAMinute,
               .confirm = SharedTexts::writebackStarted}},
    .confirm = SharedTexts::proof,
    .links = {SharedLinks::connectivity, SharedLinks::ports},
};

extern constexpr Cause Causes::dcUnreachable{
    .id = "dc-unreachable",
    .title = SAY("cause/dc-unreachable", "The Connect server cannot reach a domain controller"),
    .meaning = SAY("cause/dc-unreachable", "The new password reaches the server, but cannot be written into Active Directory."),
    .owner = Owner::Network,
    .prior = -4,
    .steps = {SharedSteps::sayConnection,
              SharedSteps::temporaryPasswordOnPremises,
              {.owner = Owner::Directory,
               .what =
                   SAY("cause/dc-unreachable", "On the Connect server, see which domain controller is found and whether port 445 is open."),
               .command = "nltest /dsgetdc:'<domain>' /force; Test-NetConnection -ComputerName '<domain controller>' -Port 445",
               .risk = SharedTexts::onlyLooks,
               .confirm = SharedTexts::connects},
              {.owner = Owner::Network,
               .what = SAY("cause/dc-unreachable", "Open these ports from the Connect server to every domain controller that it uses: 53, "
                                                   "88 and 389 (TCP and UDP), 135, 445 and 49152 to 65535 (TCP)."),
               .risk = SharedTexts::insideTheNetwork,
               .undo = SharedTexts::removeRule}},
    .confirm = SharedTexts::proof,
    .links = {SharedLinks::ports, SharedLinks::generalSteps},
};

extern constexpr Cause Causes::pdcUnreachable{
    .id = "pdc-unreachable",
    .title = SAY("cause/pdc-unreachable", "The Connect server cannot reach the PDC emulator"),
    .meaning = SAY("cause/pdc-unreachable",
                   "Password changes go to this domain controller first in many domains. If it is silent, writeback may be slow or fail."),
    .owner = Owner::Network,
    .prior = -4.5,
    .steps = {SharedSteps::sayConnection,
              SharedSteps::temporaryPassword,
              {.owner = Owner::Directory,
               .what = SAY("cause/pdc-unreachable", "On the Connect server, see which server is the PDC emulator and whether it answers."),
               .command = "$pdc = (Get-ADDomain).PDCEmulator; $pdc; Test-NetConnection -ComputerName $pdc -Port 445",
               .risk = SharedTexts::onlyLooks,
               .confirm = SharedTexts::connects},
              {.owner = Owner::Network,
               .what =
                   SAY("cause/pdc-unreachable", "Open 53, 88, 135, 389, 445 and 49152 to 65535 from the Connect server to that server."),
               .risk = SharedTexts::insideTheNetwork,
               .undo = SharedTexts::removeRule},
              {.owner = Owner::Directory,
               .what = SAY("cause/pdc-unreachable", "Has the old PDC emulator gone for good? Move the role to a living domain controller."),
               .command = "Move-ADDirectoryServerOperationMasterRole -Identity '<domain controller>' -OperationMasterRole PDCEmulator",
               .risk = SAY("cause/pdc-unreachable", "High: it concerns the whole domain. Plan it with whoever runs Active Directory."),
               .undo = SAY("cause/pdc-unreachable", "Move the role back to the first server.")}},
    .confirm = SharedTexts::proof,
    .links = {SharedLinks::ports, SharedLinks::generalSteps},
};

extern constexpr Cause Causes::revocationUnreachable{
    .id = "revocation-unreachable",
    .title = SAY("cause/revocation-unreachable", "The server cannot check whether certificates are still valid"),
    .meaning =
        SAY("cause/revocation-unreachable",
            "Lists of withdrawn certificates come over port 80. Where that is closed, connections to Microsoft may be slow or refused."),
    .owner = Owner::Network,
    .prior = -5,
    .steps =
        {SharedSteps::sayConnection,
         SharedSteps::temporaryPassword,
         {.owner = Owner::Network,
          .what = SAY("cause/revocation-unreachable",
                      "Allow outbound TCP 80 from the Connect server to `mscrl.microsoft.com`, `crl.microsoft.com`, `crl3.digicert.com`, "
                      "`crl4.digicert.com`, `ocsp.digicert.com`, `oneocsp.microsoft.com` and `ocsp.msocsp.com`."),
          .risk = SAY("cause/revocation-unreachable", "Low: outbound only, public lists."),
          .undo = SharedTexts::removeRule},
         {.owner = Owner::Directory,
          .what = SharedTexts::testFromServer,
          .command =
              "Test-NetConnection -ComputerName crl3.digicert.com -Port 80; Test-NetConnection -ComputerName crl.microsoft.com -Port 80",
          .risk = SharedTexts::onlyLooks,
          .confirm = SharedTexts::connects},
         SharedSteps::restartSync},
    .confirm = SharedTexts::proof,
    .links = {SharedLinks::connectivity, SharedLinks::cloudSyncTroubleshoot},
};
