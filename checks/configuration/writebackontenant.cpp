#include "checks/causes/causes.h"
#include "checks/causes/steps.h"
#include "checks/registry.h"
#include "checks/stillfailing/attempt.h"

namespace {

constexpr Link links[] = {SharedLinks::enableWriteback,
                          {SAY("check/writeback-on-tenant", "States of the on-premises integration"),
                           "https://learn.microsoft.com/entra/identity/authentication/concept-sspr-howitworks#on-premises-integration"}};

constexpr Link troubleshoot = SharedLinks::troubleshootWriteback;

constexpr ArticleNote article[] = {
    {"A5", SAY("check/writeback-on-tenant", "Password reset is configured and switched on in the tenant."),
     SAY("check/writeback-on-tenant", "Writeback has a switch of its own in the tenant today, under On-premises integration.")},
    {"X2", SAY("check/writeback-on-tenant", "The article does not speak of the switch under On-premises integration."),
     SAY("check/writeback-on-tenant", "Writeback must be on in both places: in Connect or Cloud Sync, and here. The Graph property "
                                      "`passwordWritebackEnabled` is not in use and tells nothing.")}};

constexpr Outcome on{
    .id = "on",
    .severity = Severity::Good,
    .summary = SAY("check/writeback-on-tenant", "Writeback is switched on in the tenant."),
    .pointers = {{&Causes::writebackDisabledInTenant, Weight::against}},
};
constexpr Outcome onOutdated{
    .id = "on-outdated",
    .severity = Severity::Warning,
    .summary = SAY("check/writeback-on-tenant", "Writeback is on, and the portal says that Connect is old."),
    .meaning = SAY("check/writeback-on-tenant",
                   "An old version may still write back. Below 2.5.79.0 all synchronisation has stopped since 30 September 2026."),
    .steps = {SharedSteps::upgradeConnect},
    .pointers = {{&Causes::connectOutdated, Weight::strong}, {&Causes::writebackDisabledInTenant, Weight::against}},
};
constexpr Outcome onUnreachable{
    .id = "on-unreachable",
    .severity = Severity::Problem,
    .summary = SAY("check/writeback-on-tenant", "Writeback is on, but Microsoft cannot reach the writeback client now."),
    .meaning = SAY("check/writeback-on-tenant", "A reset of a synced user fails while this lasts, mostly with SSPR_0030."),
    .steps = {SharedSteps::restartSync,
              {.owner = Owner::Network,
               .what = SAY("check/writeback-on-tenant", "If that does not help, look at the connectivity section, from the server."),
               .confirm = SAY("check/writeback-on-tenant", "Both hosts of writeback can be reached from the server.")}},
    .links = {troubleshoot},
    .pointers = {{&Causes::connectServiceStopped, Weight::some},
                 {&Causes::writebackEndpointNotStarted, Weight::some},
                 {&Causes::firewallBlocksServicebus, Weight::some},
                 {&Causes::proxyMisconfigured, Weight::some},
                 {&Causes::firewallBlocksPasswordreset, Weight::some},
                 {&Causes::tls12NotEnabled, Weight::weak},
                 {&Causes::tlsInspection, Weight::weak},
                 {&Causes::dnsFailure, Weight::weak},
                 {&Causes::clockSkew, Weight::weak},
                 {&Causes::rootCaMissing, Weight::weak},
                 {&Causes::cloudSyncAgentNotInstalled, Weight::some},
                 {&Causes::cloudSyncAgentPermission, Weight::some},
                 {&Causes::stagingMode, Weight::weak},
                 {&Causes::writebackDisabledInTenant, Weight::against}},
};
constexpr Outcome onNotConfigured{
    .id = "on-not-configured",
    .severity = Severity::Problem,
    .summary = SAY("check/writeback-on-tenant", "Writeback is on here, but was never set up properly on the server."),
    .meaning = SAY("check/writeback-on-tenant", "Both switches are needed. The one in Connect or Cloud Sync is missing or damaged."),
    .steps = {{.owner = Owner::Directory,
               .what = SAY("check/writeback-on-tenant",
                           "Run the Connect wizard: **Customize synchronization options** > **Optional features** > "
                           "tick **Password writeback**."),
               .risk = SAY("check/writeback-on-tenant", "Low. Use a version that can still sign in, so update an old one first."),
               .undo = SAY("check/writeback-on-tenant", "Clear the box in the same place."),
               .confirm = SAY("check/writeback-on-tenant", "The page says that the client is up and running.")}},
    .pointers = {{&Causes::writebackOffOnConnect, Weight::strong},
                 {&Causes::setupAccountNotCloudAdmin, Weight::some},
                 {&Causes::encryptionKeyStale, Weight::weak},
                 {&Causes::writebackDisabledInTenant, Weight::against}},
};
constexpr Outcome onMicrosoft{
    .id = "on-microsoft",
    .severity = Severity::Problem,
    .summary = SAY("check/writeback-on-tenant", "Writeback is on, but Microsoft cannot reach it and may have trouble itself."),
    .meaning = SAY("check/writeback-on-tenant",
                   "The portal itself speaks of temporary issues at Microsoft. A fault on the server may look the same."),
    .steps = {{.owner = Owner::Tenant,
               .what = SAY("check/writeback-on-tenant",
                           "Look at **Health** > **Service health** in the Microsoft 365 admin center, then wait half an "
                           "hour."),
               .confirm = SAY("check/writeback-on-tenant", "The page says that the client is up and running.")}},
    .pointers = {{&Causes::microsoftOutage, Weight::strong},
                 {&Causes::firewallBlocksServicebus, Weight::weak},
                 {&Causes::writebackDisabledInTenant, Weight::against}},
};
constexpr Outcome off{
    .id = "off",
    .severity = Severity::Problem,
    .summary = SAY("check/writeback-on-tenant", "Writeback is switched off in the tenant."),
    .meaning =
        SAY("check/writeback-on-tenant", "Microsoft refuses to reset synced users, mostly with SSPR_0010. The server is not even asked."),
    .steps = {{.owner = Owner::Tenant,
               .what = SAY("check/writeback-on-tenant",
                           "Tick **Write back passwords to your on-premises directory** and save. It needs the role "
                           "**Hybrid Identity Administrator**."),
               .risk = SAY("check/writeback-on-tenant", "Low. Ask first whether somebody switched it off on purpose."),
               .undo = SAY("check/writeback-on-tenant", "Clear the box in the same place."),
               .confirm = SAY("check/writeback-on-tenant", "The page says that the client is up and running, and a test reset works.")}},
    .pointers = {{&Causes::writebackDisabledInTenant, Weight::strong}},
    .writeback = Writeback::Broken,
};
constexpr Outcome offForCloudSync{
    .id = "off-for-cloud-sync",
    .severity = Severity::Problem,
    .summary = SAY("check/writeback-on-tenant", "Cloud Sync serves this domain, and its box is not ticked."),
    .meaning = SAY("check/writeback-on-tenant", "With Cloud Sync a second box must be ticked. Without it the agent gets no passwords."),
    .steps = {{.owner = Owner::Tenant,
               .what = SAY("check/writeback-on-tenant", "Tick **Write back passwords with Microsoft Entra Connect cloud sync** and save."),
               .risk = SAY("check/writeback-on-tenant", "Low. The agent must be installed and running."),
               .undo = SAY("check/writeback-on-tenant", "Clear the box in the same place."),
               .confirm = SAY("check/writeback-on-tenant", "A test reset works, and the audit log names CloudSync as agent.")}},
    .links = {SharedLinks::enableWritebackCloudSync},
    .pointers = {{&Causes::writebackDisabledInTenant, Weight::strong}},
};
constexpr Outcome noTab{
    .id = "no-tab",
    .severity = Severity::Warning,
    .summary = SAY("check/writeback-on-tenant", "The tab On-premises integration is not shown."),
    .meaning = SAY("check/writeback-on-tenant", "The administrator may have no licence, or neither Connect nor Cloud Sync is set up."),
    .steps = {{.owner = Owner::Tenant,
               .what = SAY("check/writeback-on-tenant", "Assign a licence with P1 or P2 to the administrator and sign in again."),
               .confirm = SAY("check/writeback-on-tenant", "The tab appears.")},
              {.owner = Owner::Directory,
               .what = SAY("check/writeback-on-tenant", "If it stays away, switch writeback on in Connect or Cloud Sync first."),
               .confirm = SAY("check/writeback-on-tenant", "The tab appears.")}},
    .pointers = {{&Causes::licenceUnassigned, Weight::some}, {&Causes::writebackOffOnConnect, Weight::some}},
};
constexpr const Outcome *outcomes[] = {&on, &onOutdated, &onUnreachable, &onNotConfigured, &onMicrosoft, &off, &offForCloudSync, &noTab};

constexpr Question question{
    .text =
        SAY("check/writeback-on-tenant", "Is writeback switched on under On-premises integration, and what does the page say below it?"),
    .whereToLook =
        SAY("check/writeback-on-tenant",
            "In the Entra admin center open **Entra ID** > **Password reset** > **On-premises integration**. The box is called **Write "
            "back passwords to your on-premises directory** or **Enable password write back for synced users**. Read the message on "
            "the page too."),
    .options = {{"on", SAY("check/writeback-on-tenant", "Ticked, and the client is up and running"), &on},
                {"on-outdated", SAY("check/writeback-on-tenant", "Ticked, and the message speaks of an old version"), &onOutdated},
                {"on-unreachable", SAY("check/writeback-on-tenant", "Ticked, but it cannot connect to the client right now"),
                 &onUnreachable},
                {"on-not-configured", SAY("check/writeback-on-tenant", "Ticked, but writeback has not been properly configured"),
                 &onNotConfigured},
                {"on-microsoft", SAY("check/writeback-on-tenant", "Ticked, but there may be temporary issues at Microsoft"), &onMicrosoft},
                {"off", SAY("check/writeback-on-tenant", "Not ticked"), &off},
                {"off-for-cloud-sync", SAY("check/writeback-on-tenant", "Ticked, but not the box of Cloud Sync, which serves this domain"),
                 &offForCloudSync},
                {"no-tab", SAY("check/writeback-on-tenant", "The tab is not there"), &noTab}},
};

/// An attempt that reached the server was sent by the tenant; it holds until writeback was switched off on the server.
Conclusion judgeEvents(const Inputs &, const EventStory &story)
{
    const EventSeen *newest = story.newest({31001, 31006, 31009, 31012, 31013});
    if (!newest || newest->id == 31012 || newest->id == 31013)
        return {};
    return {&on, {}, {Events::detail(*newest)}};
}

} // namespace

extern constexpr Check Checks::writebackOnTenant = makeCheck<&judgeEvents>({
    .id = "writeback-on-tenant",
    .section = Section::Configuration,
    .chain = ChainLink::Tenant,
    .title = SAY("check/writeback-on-tenant", "Switch in the tenant"),
    .why = SAY("check/writeback-on-tenant",
               "Writeback has two switches: one in the tenant and one on the server. This is the one in the tenant."),
    .links = links,
    .outcomes = outcomes,
    .question = &question,
    .source = SAY("check/writeback-on-tenant",
                  "The event log of the server and the tenant's audit log would hint at it. The switch itself only a person can see."),
    .article = article,
});
