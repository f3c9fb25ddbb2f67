#include "checks/causes/causes.h"
#include "checks/causes/steps.h"
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
    .pointers = {{&Causes::cloudSyncAgentNotInstalled, Weight::some},
                 {&Causes::userNotInSyncScope, Weight::some},
                 {&Causes::writebackOffOnConnect, Weight::some},
                 {&Causes::bothAgentsOneDomain, Weight::rulesOut}},
    .writeback = Writeback::Broken,
};
constexpr const Outcome *outcomes[] = {&connect, &cloudSync, &cloudSyncInChina, &both, &neither};

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

/// What was told on the environment page answers the question as well.
Conclusion judge(const Inputs &inputs)
{
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

extern constexpr Check Checks::syncAgent = makeCheck<&judge>({
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
