#include "checks/causes/causes.h"
#include "checks/causes/steps.h"
#include "checks/facts/server.h"
#include "checks/halves.h"
#include "checks/registry.h"

namespace {

constexpr Link links[] = {SharedLinks::prerequisites,
                          {SAY("check/connect-installed", "Verify the version of the sync tool"),
                           "https://learn.microsoft.com/entra/identity/hybrid/verify-sync-tool-version"}};

constexpr ArticleNote article[] = {
    {"A8", SAY("check/connect-installed", "Azure AD Connect is installed, and Active Directory is prepared for synchronisation."),
     SAY("check/connect-installed",
         "It is called Microsoft Entra Connect today. The server runs Windows Server 2016 or later with a desktop, "
         "best 2022 or 2025. Cloud Sync is an alternative.")}};

constexpr Outcome installed{
    .id = "installed",
    .severity = Severity::Good,
    .summary = SAY("check/connect-installed", "Connect is installed on a supported server, and synchronisation was set up."),
    .pointers = {{&Causes::connectOnDomainController, Weight::against}, {&Causes::dotnetTooOld, Weight::against}},
};
constexpr Outcome onDomainController{
    .id = "on-domain-controller",
    .severity = Severity::Warning,
    .summary = SAY("check/connect-installed", "Connect is installed on a domain controller."),
    .meaning = SAY("check/connect-installed", "Writeback may be denied access there, in a way that no permission cures."),
    .steps = {{.owner = Owner::Directory,
               .what = SAY("check/connect-installed", "Let the connector prefer another domain controller than the one it runs on."),
               .risk =
                   SAY("check/connect-installed", "With Connect 2.5.x, update first and never press OK on the Microsoft Entra connector."),
               .undo = SAY("check/connect-installed", "Clear the list of preferred domain controllers."),
               .confirm = SAY("check/connect-installed", "A test reset works.")},
              {.owner = Owner::Directory,
               .what = SAY("check/connect-installed", "In the long run, move Connect to a server of its own."),
               .risk = SAY("check/connect-installed", "Medium: export the configuration first, and keep one server active at a time."),
               .confirm = SAY("check/connect-installed", "The new server synchronises, and the old one is in staging mode or gone.")}},
    .pointers = {{&Causes::connectOnDomainController, Weight::strong}},
};
constexpr Outcome oldServer{
    .id = "old-server",
    .severity = Severity::Problem,
    .summary = SAY("check/connect-installed", "Connect is installed on a Windows Server that it does not support."),
    .meaning = SAY("check/connect-installed",
                   "Version 2 needs Windows Server 2016 or later with a desktop. An older server holds Connect back at a "
                   "version that no longer synchronises."),
    .steps = {{.owner = Owner::Directory,
               .what = SAY("check/connect-installed",
                           "Install the newest Connect on Windows Server 2022 or 2025, and move the configuration there."),
               .risk = SAY("check/connect-installed", "Medium: back up changed synchronisation rules first."),
               .confirm = SAY("check/connect-installed", "The new server synchronises, and writeback is on there.")}},
    .pointers = {{&Causes::connectOutdated, Weight::strong}},
};
constexpr Outcome server2025{
    .id = "server-2025",
    .severity = Severity::Note,
    .summary = SAY("check/connect-installed", "Connect is installed on Windows Server 2025."),
    .meaning =
        SAY("check/connect-installed", "That is recommended today. With an old Connect or without the updates of October 2025 it may make "
                                       "trouble."),
    .steps = {{.owner = Owner::Directory,
               .what = SAY("check/connect-installed", "Install KB5070773 or a later update, restart Windows, and update Connect."),
               .risk = SAY("check/connect-installed", "Low: nothing is written back while the server restarts."),
               .confirm = SAY("check/connect-installed", "Synchronisation runs without errors after the restart.")}},
};
constexpr Outcome oldDotNet{
    .id = "old-dotnet",
    .severity = Severity::Problem,
    .summary = SAY("check/connect-installed", "The .NET Framework of the server is older than 4.7.2."),
    .meaning = SAY("check/connect-installed", "Connect needs 4.7.2 to update, and the page on writeback asks for 4.8."),
    .steps = {{.owner = Owner::Directory,
               .what = SAY("check/connect-installed", "Install .NET Framework 4.8 on the server and restart Windows."),
               .risk = SAY("check/connect-installed", "Low: nothing is written back while the server restarts."),
               .confirm = SAY("check/connect-installed", "`Release` in the registry is 461808 or more.")}},
    .pointers = {{&Causes::dotnetTooOld, Weight::strong}},
};
constexpr Outcome notPrepared{
    .id = "not-prepared",
    .severity = Severity::Problem,
    .summary = SAY("check/connect-installed", "Connect is installed, but synchronisation was never set up to the end."),
    .meaning = SAY("check/connect-installed", "Users must be synced before their passwords can be written back."),
    .steps = {{.owner = Owner::Directory,
               .what = SAY("check/connect-installed", "Finish the Connect wizard, then run a full cycle."),
               .command = "Start-ADSyncSyncCycle -PolicyType Initial",
               .risk = SAY("check/connect-installed", "Medium: it can take hours and changes users in the cloud."),
               .confirm = SAY("check/connect-installed", "**On-premises sync enabled** of the user says Yes.")}},
    .pointers = {{&Causes::fullSyncNeeded, Weight::strong}, {&Causes::userNotInSyncScope, Weight::some}},
};
constexpr Outcome notInstalled{
    .id = "not-installed",
    .severity = Severity::Problem,
    .summary = SAY("check/connect-installed", "Connect is not installed."),
    .meaning = SAY("check/connect-installed", "Without Connect or Cloud Sync nothing can carry a password to Active Directory."),
    .steps = {{.owner = Owner::Directory,
               .what = SAY("check/connect-installed",
                           "Install it from the Entra admin center: **Entra Connect** > **Get started** > **Manage**. Or "
                           "set Cloud Sync up."),
               .risk = SAY("check/connect-installed", "High: a first synchronisation changes users in the cloud and needs a plan."),
               .confirm = SAY("check/connect-installed", "The service ADSync runs on the server.")}},
    .pointers = {{&Causes::writebackOffOnConnect, Weight::strong}},
};
constexpr Outcome wrongServer{
    .id = "wrong-server",
    .severity = Severity::Warning,
    .summary = SAY("check/connect-installed", "Neither Connect nor the agent of Cloud Sync is on the server that was collected."),
    .meaning = SAY("check/connect-installed", "The collection may come from another server than the one that writes passwords back."),
    .steps = {{.owner = Owner::Directory,
               .what = SAY("check/connect-installed", "Find the server that runs Connect or the agent, and collect there."),
               .command = "Get-Service ADSync, AADConnectProvisioningAgent -ErrorAction SilentlyContinue",
               .risk = SharedTexts::onlyLooks,
               .confirm = SAY("check/connect-installed", "One of the two services is listed there.")}},
    .links = {SharedLinks::cloudSyncInstall},
};
constexpr const Outcome *outcomes[] = {&installed, &onDomainController, &oldServer,    &server2025,
                                       &oldDotNet, &notPrepared,        &notInstalled, &wrongServer};

constexpr Question question{
    .text = SAY("check/connect-installed", "Is Connect installed on a supported server, and was synchronisation set up?"),
    .whereToLook = SAY(
        "check/connect-installed",
        "On the server: `Get-Service ADSync`; `Get-ComputerInfo OsName, OsServerLevel, CsDomainRole`, where `FullServer` has a desktop; "
        "`(Get-ItemProperty 'HKLM:\\SOFTWARE\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full').Release`, where 461808 is .NET 4.7.2."),
    .options = {{"yes", SAY("check/connect-installed", "Yes: 2016, 2019 or 2022, .NET 4.7.2 or later, no domain controller"), &installed},
                {"server-2025", SAY("check/connect-installed", "Yes, on Windows Server 2025"), &server2025},
                {"on-domain-controller", SAY("check/connect-installed", "Yes, on a domain controller"), &onDomainController},
                {"old-server", SAY("check/connect-installed", "Yes, on one older than 2016, Server Core or Small Business"), &oldServer},
                {"old-dotnet", SAY("check/connect-installed", "Yes, but .NET is older than 4.7.2"), &oldDotNet},
                {"not-prepared", SAY("check/connect-installed", "Installed, but the setup was not finished"), &notPrepared},
                {"not-installed", SAY("check/connect-installed", "No"), &notInstalled}},
};

constexpr int server2016 = 14393, firstBuildOf2025 = 26100;
constexpr qint64 dotNet472 = 461808;

constexpr Text windowsBuild = SAY("check/connect-installed", "Windows build {build}, {kind}");
constexpr Text dotNetRelease = SAY("check/connect-installed", ".NET release {release}");

bool isPrepared(const ConnectorsFact &fact)
{
    const auto leads = [&](bool ConnectorSeen::*where) {
        return std::ranges::any_of(fact.connectors, [=](const ConnectorSeen &one) { return one.*where; });
    };
    return leads(&ConnectorSeen::cloud) && leads(&ConnectorSeen::directory);
}

const Outcome *outcomeOf(const ComputerFact &computer, const Slot<ServicesFact> &services, const Slot<DotNetFact> &net,
                         const Slot<ConnectorsFact> &connectors)
{
    if (services.fact && !services.fact->find(QLatin1StringView("ADSync")))
        return services.fact->find(QLatin1StringView("AADConnectProvisioningAgent")) ? nullptr : &wrongServer;
    if (computer.build == 0)
        return nullptr;
    if (computer.build < server2016 || computer.installation.compare(u"Server Core", Qt::CaseInsensitive) == 0)
        return &oldServer;
    if (net.fact && net.fact->release > 0 && net.fact->release < dotNet472)
        return &oldDotNet;
    if (computer.isDomainController())
        return &onDomainController;
    if (connectors.fact && !isPrepared(*connectors.fact))
        return &notPrepared;
    return computer.build >= firstBuildOf2025 ? &server2025 : &installed;
}

Conclusion judge(const Inputs &, const ComputerFact &computer, const Slot<ServicesFact> &services, const Slot<DotNetFact> &net,
                 const Slot<ConnectorsFact> &connectors)
{
    const Outcome *outcome = outcomeOf(computer, services, net, connectors);
    if (!outcome)
        return {};
    Conclusion conclusion{outcome};
    conclusion.details << Detail{windowsBuild,
                                 {{QStringLiteral("build"), Value::code(QString::number(computer.build))},
                                  {QStringLiteral("kind"), Value::code(computer.installation)}}};
    if (net.fact)
        conclusion.details << Detail{dotNetRelease, {{QStringLiteral("release"), Value::code(QString::number(net.fact->release))}}};
    if (outcome == &oldDotNet)
        return proving(conclusion, Causes::dotnetTooOld);
    return outcome == &onDomainController ? proving(conclusion, Causes::connectOnDomainController) : conclusion;
}

} // namespace

extern constexpr Check Checks::connectInstalled = makeCheck<&judge>({
    .id = "connect-installed",
    .section = Section::Configuration,
    .chain = ChainLink::Connect,
    .title = SAY("check/connect-installed", "Connect and its server"),
    .why = SAY("check/connect-installed", "Connect carries the password into Active Directory. It needs a server that it supports."),
    .links = links,
    .outcomes = outcomes,
    .question = &question,
    .source = SAY("check/connect-installed", "The server collection would tell. Today a person on the server can answer."),
    .article = article,
    .applies = Applies::Connect,
    .aboutServer = true,
});
