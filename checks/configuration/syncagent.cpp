#include "checks/causes/causes.h"
#include "checks/causes/steps.h"
#include "checks/facts/server.h"
#include "checks/knowledge/versions.h"
#include "checks/registry.h"

namespace {

constexpr Link links[] = {SharedLinks::howWritebackWorks, SharedLinks::enableWritebackCloudSync};

constexpr ArticleNote article[] = {
    {"X8", SAY("check/sync-agent", "The article knows only Connect."),
     SAY("check/sync-agent", "Cloud Sync can write back too. Where both serve one domain, Cloud Sync does all of it.")}};

constexpr Outcome connect{
    .id = "connect",
    .severity = Severity::Good,
    .summary = SAY("check/sync-agent", "Connect serves this domain."),
    .pointers = {{&Causes::bothAgentsOneDomain, Weight::rulesOut},
                 {&Causes::cloudSyncAgentNotInstalled, Weight::against},
                 {&Causes::cloudSyncAgentOutdated, Weight::against},
                 {&Causes::cloudSyncAgentPermission, Weight::against}},
};
constexpr Outcome cloudSync{
    .id = "cloud-sync",
    .severity = Severity::Good,
    .summary = SAY("check/sync-agent", "Cloud Sync serves this domain."),
    .pointers = {{&Causes::bothAgentsOneDomain, Weight::rulesOut}},
};
constexpr Outcome cloudSyncInChina{
    .id = "cloud-sync-in-china",
    .severity = Severity::Problem,
    .summary = SAY("check/sync-agent", "Cloud Sync serves this domain, and it cannot write back in the cloud of 21Vianet."),
    .meaning = SAY("check/sync-agent", "In that cloud Microsoft supports writeback with Connect only."),
    .steps = {{.owner = Owner::Directory,
               .what = SAY("check/sync-agent", "Let Connect serve this domain where passwords must be written back."),
               .risk = SAY("check/sync-agent", "High: moving a domain from one agent to the other needs a plan."),
               .confirm = SAY("check/sync-agent", "A test reset reaches Active Directory.")}},
};
constexpr Outcome both{
    .id = "both",
    .severity = Severity::Warning,
    .summary = SAY("check/sync-agent", "Connect and Cloud Sync both serve this domain, so Cloud Sync does all writeback."),
    .meaning = SAY("check/sync-agent",
                   "The Connect server may look healthy while nothing passes through it. The agent of Cloud Sync must be ready instead."),
    .steps = {{.owner = Owner::Directory,
               .what = SAY("check/sync-agent",
                           "Look at the agent of Cloud Sync: installed, running, 1.1.977.0 or newer, writeback switched on."),
               .command = "Get-Service AADConnectProvisioningAgent",
               .risk = SharedTexts::onlyLooks,
               .confirm = SAY("check/sync-agent", "The service runs, and the portal shows the agent as active.")},
              {.owner = Owner::Directory,
               .what = SAY("check/sync-agent", "If Cloud Sync is not meant for this domain, remove its configuration for the domain."),
               .risk =
                   SAY("check/sync-agent", "Medium: users that Cloud Sync manages may be deleted in the cloud. Look at its scope first."),
               .confirm = SAY("check/sync-agent", "The audit log names Microsoft Entra Connect as agent of the next reset.")}},
    .pointers = {{&Causes::bothAgentsOneDomain, Weight::strong},
                 {&Causes::cloudSyncAgentNotInstalled, Weight::weak},
                 {&Causes::cloudSyncAgentOutdated, Weight::weak},
                 {&Causes::cloudSyncAgentPermission, Weight::weak}},
};
constexpr Outcome neither{
    .id = "neither",
    .severity = Severity::Problem,
    .summary = SAY("check/sync-agent", "Neither Connect nor Cloud Sync serves this domain."),
    .meaning = SAY("check/sync-agent", "Without one of them nothing can carry a password to Active Directory."),
    .steps = {{.owner = Owner::Directory,
               .what = SAY("check/sync-agent", "Install Cloud Sync or Connect for this domain, then switch writeback on in it."),
               .risk = SAY("check/sync-agent", "High: a first synchronisation changes users in the cloud and needs a plan."),
               .confirm = SAY("check/sync-agent", "**On-premises sync enabled** of the user says Yes.")}},
    .pointers = {{&Causes::cloudSyncAgentNotInstalled, Weight::strong},
                 {&Causes::userNotInSyncScope, Weight::some},
                 {&Causes::writebackOffOnConnect, Weight::some},
                 {&Causes::bothAgentsOneDomain, Weight::rulesOut}},
    .writeback = Writeback::Broken,
};
constexpr Outcome connectHere{
    .id = "connect-here",
    .severity = Severity::Note,
    .summary = SAY("check/sync-agent", "Connect is on the server that was collected, the agent of Cloud Sync is not."),
    .meaning = SAY("check/sync-agent", "Whether Cloud Sync serves the domain from another server, the Entra admin center shows."),
    .pointers = {{&Causes::bothAgentsOneDomain, Weight::against}},
};
constexpr Outcome agentHere{
    .id = "agent-here",
    .severity = Severity::Good,
    .summary = SAY("check/sync-agent", "The agent of Cloud Sync {version} runs on this server."),
    .pointers = {{&Causes::cloudSyncAgentNotInstalled, Weight::rulesOut}, {&Causes::cloudSyncAgentOutdated, Weight::against}},
};
constexpr Step startAgent{.owner = Owner::Directory,
                          .what = SAY("check/sync-agent", "Start the service of the agent, and let it start with Windows."),
                          .command =
                              "Set-Service AADConnectProvisioningAgent -StartupType Automatic; Start-Service AADConnectProvisioningAgent",
                          .risk = SAY("check/sync-agent", "Low. If it stops again, its trace files say why."),
                          .undo = SAY("check/sync-agent", "`Stop-Service AADConnectProvisioningAgent`"),
                          .confirm = SharedTexts::agentIsActive};
constexpr Step updateAgent{.owner = Owner::Directory,
                           .what = SAY("check/sync-agent", "Install the newest agent over the old one. It is in the Entra admin center: "
                                                           "**Entra Connect** > **Cloud sync** > **Agents**."),
                           .risk = SAY("check/sync-agent", "Low: nothing is synchronised while it installs."),
                           .confirm = SharedTexts::agentIsActive};
constexpr Outcome agentStopped{
    .id = "agent-stopped",
    .severity = Severity::Problem,
    .summary = SAY("check/sync-agent", "The agent of Cloud Sync is installed on this server, but does not run."),
    .meaning = SAY("check/sync-agent", "If no other agent runs, no password is written back."),
    .steps = {startAgent},
    .links = {SharedLinks::cloudSyncTroubleshoot},
    .pointers = {{&Causes::cloudSyncAgentNotInstalled, Weight::strong}, {&Causes::cloudSyncAgentPermission, Weight::some}},
};
constexpr Outcome agentOld{
    .id = "agent-old",
    .severity = Severity::Problem,
    .summary = SAY("check/sync-agent", "The agent of Cloud Sync {version} is older than 1.1.977.0."),
    .meaning = SAY("check/sync-agent", "Writeback came with 1.1.977.0. An older agent cannot write passwords back."),
    .steps = {updateAgent},
    .links = {SharedLinks::cloudSyncVersions},
    .pointers = {{&Causes::cloudSyncAgentOutdated, Weight::proves}},
};
constexpr Outcome agentFaulty{
    .id = "agent-faulty",
    .severity = Severity::Warning,
    .summary = SAY("check/sync-agent", "The agent of Cloud Sync {version} has a known fault in the cloud of the US Government."),
    .meaning = SAY("check/sync-agent", "Writeback may fail there. 1.1.2108.0 corrects it."),
    .steps = {updateAgent},
    .links = {SharedLinks::cloudSyncVersions},
    .pointers = {{&Causes::cloudSyncAgentOutdated, Weight::strong}},
};
constexpr Outcome bothHere{
    .id = "both-here",
    .severity = Severity::Warning,
    .summary = SAY("check/sync-agent", "Connect and the agent of Cloud Sync are both on this server."),
    .meaning = SAY("check/sync-agent", "If both serve the same domain, Cloud Sync does all writeback for it. Then look at the agent."),
    .steps = {{.owner = Owner::Directory,
               .what = SAY("check/sync-agent", "In the Entra admin center, see which domains **Cloud sync** > **Configurations** lists."),
               .risk = SharedTexts::onlyLooks,
               .confirm = SAY("check/sync-agent", "Each domain is served by one of the two.")}},
    .pointers = {{&Causes::bothAgentsOneDomain, Weight::some}},
};
constexpr Outcome bothCollected{
    .id = "both-collected",
    .severity = Severity::Warning,
    .summary = SAY("check/sync-agent", "One collected server runs Connect, another one the agent of Cloud Sync."),
    .meaning =
        SAY("check/sync-agent", "If both serve the same domain, Cloud Sync does all writeback for it. The findings are about {server}."),
    .steps = {{.owner = Owner::Directory,
               .what = SAY("check/sync-agent", "In the Entra admin center, see which domains **Cloud sync** > **Configurations** lists."),
               .risk = SharedTexts::onlyLooks,
               .confirm = SAY("check/sync-agent", "Each domain is served by one of the two.")}},
    .pointers = {{&Causes::bothAgentsOneDomain, Weight::some}},
};
constexpr const Outcome *outcomes[] = {&connect,   &cloudSync, &cloudSyncInChina, &both,     &neither,     &connectHere,
                                       &agentHere, &bothHere,  &agentStopped,     &agentOld, &agentFaulty, &bothCollected};

constexpr Question question{
    .text = SAY("check/sync-agent", "Which agent serves the user's domain?"),
    .whereToLook =
        SAY("check/sync-agent",
            "In the Entra admin center open **Entra ID** > **Entra Connect**. **Connect Sync** says whether Connect synchronises. "
            "**Cloud sync** > **Configurations** lists the domains of Cloud Sync, and **Agents** shows which are active."),
    .options = {{"connect", SAY("check/sync-agent", "Connect"), &connect},
                {"cloud-sync", SAY("check/sync-agent", "Cloud Sync"), &cloudSync},
                {"both", SAY("check/sync-agent", "Both"), &both},
                {"neither", SAY("check/sync-agent", "Neither"), &neither}},
};

bool personSaid(const Inputs &inputs)
{
    return inputs.agent != Inputs::Agent::Unknown && !inputs.agentCollected;
}

/// \p alone is what one server tells; another one that was collected may run the other agent.
Conclusion judgeUnsaid(const Conclusion &alone, const ServicesFact &services, const Slot<ComputerFact> &computer,
                       const Slot<OtherServersFact> &others)
{
    const bool hasConnect = services.find(QLatin1StringView("ADSync"));
    const QList<OtherServer> servers = others.fact ? others.fact->servers : QList<OtherServer>();
    const bool elsewhere =
        std::ranges::any_of(servers, [&](const OtherServer &other) { return hasConnect ? other.cloudSync : other.connect; });
    if (!elsewhere)
        return alone;
    return {&bothCollected, {{QStringLiteral("server"), Value::of(Value::Kind::Host, computer.fact ? computer.fact->name : QString())}}};
}

Conclusion judgeServer(const Inputs &inputs, const ServicesFact &services, const Slot<CloudSyncAgentFact> &agent,
                       const Slot<ComputerFact> &computer, const Slot<OtherServersFact> &others)
{
    const ServiceSeen *sync = services.find(QLatin1StringView("ADSync"));
    const ServiceSeen *provisioning = services.find(QLatin1StringView("AADConnectProvisioningAgent"));
    if (!provisioning)
        return sync && !personSaid(inputs) ? judgeUnsaid({&connectHere}, services, computer, others) : Conclusion{};
    const QString written = agent.fact ? agent.fact->version : QString();
    const QVersionNumber version = readVersion(written);
    const Values values{{QStringLiteral("version"), Value::of(Value::Kind::Version, version.isNull() ? QString() : written)}};
    if (provisioning->state.compare(u"Running", Qt::CaseInsensitive) != 0)
        return {&agentStopped, values};
    if (!version.isNull() && version < oldestAgentWithWriteback())
        return {&agentOld, values};
    if (inputs.cloud == Inputs::Cloud::UsGovernment && !faultsOf(agentFaults(), version).isEmpty())
        return {&agentFaulty, values};
    if (sync && !personSaid(inputs))
        return {&bothHere, values};
    if (sync || inputs.cloud == Inputs::Cloud::China)
        return {};
    const Conclusion here{&agentHere, values};
    return personSaid(inputs) ? here : judgeUnsaid(here, services, computer, others);
}

/// What was told on the environment page answers the question as well.
Conclusion judge(const Inputs &inputs)
{
    if (!personSaid(inputs)) // what the collection says, the other judge knows better
        return {};
    const bool china = inputs.cloud == Inputs::Cloud::China;
    switch (inputs.agent) {
    case Inputs::Agent::Unknown: return {};
    case Inputs::Agent::Connect: return {&connect};
    case Inputs::Agent::CloudSync: return {china ? &cloudSyncInChina : &cloudSync};
    case Inputs::Agent::Both: return {china ? &cloudSyncInChina : &both};
    }
    return {};
}

} // namespace

extern constexpr Check Checks::syncAgent = makeCheck<&judgeServer, &judge>({
    .id = "sync-agent",
    .section = Section::Configuration,
    .chain = ChainLink::Connect,
    .title = SAY("check/sync-agent", "Agent of the domain"),
    .why = SAY("check/sync-agent", "One of two agents carries passwords to Active Directory. It decides where to look for the fault."),
    .links = links,
    .outcomes = outcomes,
    .question = &question,
    .source = SAY("check/sync-agent",
                  "A sign-in to the tenant or the server collection would tell. Today a person who can see the portal can answer."),
    .article = article,
});
