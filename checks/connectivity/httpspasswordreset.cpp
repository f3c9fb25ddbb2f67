#include "checks/connectivity/collected.h"
#include "checks/connectivity/ladder.h"
#include "checks/registry.h"

namespace {

struct ResetService
{
    static constexpr double fineWeight = Weight::rulesOut;
    static constexpr Pointer blocked(double weight) { return {&Causes::firewallBlocksPasswordreset, weight}; }
};

constexpr Link links[] = {
    {SAY("check/https-passwordreset", "Troubleshoot password writeback: connectivity"),
     "https://learn.microsoft.com/entra/identity/authentication/troubleshoot-sspr-writeback"},
    {SAY("ladder", "Ports and protocols of Connect"), "https://learn.microsoft.com/entra/identity/hybrid/connect/reference-connect-ports"}};

constexpr ArticleNote article[] = {
    {"B2a", SAY("check/https-passwordreset", "Open `passwordreset.microsoftonline.com` in the firewall."),
     SAY("check/https-passwordreset", "Open `*.passwordreset.microsoftonline.com` as well: the service uses names below it (US Government: "
                                      "`*.passwordreset.microsoftonline.us`).")}};

constexpr Outcome saidReached{
    .id = "said-reached",
    .severity = Severity::Good,
    .summary = SAY("check/https-passwordreset", "The server reaches the reset service on port 443."),
    .pointers = {{&Causes::firewallBlocksPasswordreset, 2 * Weight::against}},
};
constexpr Outcome saidBlocked{
    .id = "said-blocked",
    .severity = Severity::Problem,
    .summary = SAY("check/https-passwordreset", "The server does not reach the reset service on port 443."),
    .meaning = SAY("check/https-passwordreset", "The server registers itself with that service. Without it writeback cannot be set up."),
    .steps = {{.owner = Owner::Network,
               .what = SAY("check/https-passwordreset",
                           "Allow outbound HTTPS (TCP 443) from the server to `passwordreset.microsoftonline.com` and "
                           "`*.passwordreset.microsoftonline.com`."),
               .risk = LadderSteps::oneRule,
               .undo = LadderSteps::removeRule,
               .confirm = LadderSteps::sameTest}},
    .pointers = {{&Causes::firewallBlocksPasswordreset, Weight::strong},
                 {&Causes::proxyMisconfigured, Weight::weak},
                 {&Causes::dnsFailure, Weight::weak}},
};
constexpr auto outcomes = Ladder<ResetService>::with(saidReached, saidBlocked);

constexpr Question question{
    .text = SAY("check/https-passwordreset", "Does the Connect server reach the reset service on port 443?"),
    .whereToLook = SAY("check/https-passwordreset",
                       "On the server: `Test-NetConnection passwordreset.microsoftonline.com -Port 443`. Yes if **TcpTestSucceeded** is "
                       "True. Behind a proxy the test says nothing."),
    .options = {{"yes", LadderQuestion::yes, &saidReached}, {"no", LadderQuestion::no, &saidBlocked}},
};

Conclusion judge(const Inputs &inputs, const All<HostFact> &hosts)
{
    return Ladder<ResetService>::conclude(climb(inputs, hosts, {Purpose::ResetService}));
}

} // namespace

extern constexpr Check Checks::httpsPasswordreset = makeCheck<&judge, &fromCollection<&judge>>({
    .id = "https-passwordreset",
    .section = Section::Connectivity,
    .chain = ChainLink::Firewall,
    .title = SAY("check/https-passwordreset", "Way to the reset service"),
    .why = SAY("check/https-passwordreset", "The server tells the reset service of Microsoft that it is there. It does so over HTTPS."),
    .links = links,
    .outcomes = outcomes,
    .question = &question,
    .source = LadderQuestion::source,
    .article = article,
    .aboutServer = true,
});
