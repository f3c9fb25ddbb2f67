#include "checks/connectivity/collected.h"
#include "checks/connectivity/ladder.h"
#include "checks/registry.h"

namespace {

struct Relay
{
    /// An example that is reached does not prove that the tenant's own relay is.
    static constexpr double fineWeight = Weight::against;
    static constexpr Pointer blocked(double weight) { return {&Causes::firewallBlocksServicebus, weight}; }
};

constexpr Link links[] = {
    {SAY("check/https-servicebus", "Troubleshoot password writeback: connectivity"),
     "https://learn.microsoft.com/entra/identity/authentication/troubleshoot-sspr-writeback"},
    {SAY("ladder", "How writeback works: no inbound rule is needed"),
     "https://learn.microsoft.com/entra/identity/authentication/concept-sspr-writeback"},
    {SAY("ladder", "Ports and protocols of Connect"), "https://learn.microsoft.com/entra/identity/hybrid/connect/reference-connect-ports"}};

constexpr ArticleNote article[] = {
    {"B2", SAY("check/https-servicebus", "Connect 1.1.443 and later needs outbound HTTPS."),
     SAY("check/https-servicebus",
         "Still so: port 443 outbound is enough, and nothing needs to come in. Old ports 9350 to 9354 are not needed.")},
    {"B2b", SAY("check/https-servicebus", "Open `servicebus.windows.networks` in the firewall."),
     SAY("check/https-servicebus",
         "That name does not exist, in the English article neither. Open `*.servicebus.windows.net` (US Government: "
         "`*.servicebus.usgovcloudapi.net`).")}};

constexpr Outcome saidReached{
    .id = "said-reached",
    .severity = Severity::Good,
    .summary = SAY("check/https-servicebus", "The server reaches the relay on port 443."),
    .pointers = {{&Causes::firewallBlocksServicebus, 2 * Weight::against}},
};
constexpr Outcome saidBlocked{
    .id = "said-blocked",
    .severity = Severity::Problem,
    .summary = SAY("check/https-servicebus", "The server does not reach the relay on port 443."),
    .meaning = SAY("check/https-servicebus", "New passwords come to the server through the relay (Service Bus). Without it none arrives."),
    .steps = {{.owner = Owner::Network,
               .what = SAY("check/https-servicebus",
                           "Allow outbound HTTPS (TCP 443) from the server to `*.servicebus.windows.net`, without TLS inspection."),
               .risk = LadderSteps::oneRule,
               .undo = LadderSteps::removeRule,
               .confirm = LadderSteps::sameTest}},
    .pointers = {{&Causes::firewallBlocksServicebus, Weight::strong},
                 {&Causes::proxyMisconfigured, Weight::weak},
                 {&Causes::dnsFailure, Weight::weak}},
};
constexpr auto outcomes = Ladder<Relay>::with(saidReached, saidBlocked);

constexpr Question question{
    .text = SAY("check/https-servicebus", "Does the Connect server reach the relay on port 443?"),
    .whereToLook = SAY("check/https-servicebus",
                       "On the server: `Test-NetConnection ssprdedicatedsbprodscu.servicebus.windows.net -Port 443`. Yes if "
                       "**TcpTestSucceeded** is True. Event 31019 names your own relay. Behind a proxy the test says nothing."),
    .options = {{"yes", LadderQuestion::yes, &saidReached}, {"no", LadderQuestion::no, &saidBlocked}},
};

Conclusion judge(const Inputs &inputs, const All<HostFact> &hosts)
{
    return Ladder<Relay>::conclude(climb(inputs, hosts, {Purpose::Relay}));
}

} // namespace

extern constexpr Check Checks::httpsServicebus = makeCheck<&judge, &fromCollection<&judge>>({
    .id = "https-servicebus",
    .section = Section::Connectivity,
    .chain = ChainLink::Firewall,
    .title = SAY("check/https-servicebus", "Way to the relay (Service Bus)"),
    .why = SAY("check/https-servicebus", "A new password waits at a relay of Microsoft. The server fetches it there over HTTPS."),
    .links = links,
    .outcomes = outcomes,
    .question = &question,
    .source = LadderQuestion::source,
    .article = article,
    .aboutServer = true,
});
