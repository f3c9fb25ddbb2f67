#include "checks/connectivity/collected.h"
#include "checks/connectivity/ladder.h"
#include "checks/registry.h"

namespace {

/// No cause of its own: a firewall that stops sign-in seldom stops there, and a relay that is reached speaks against it.
struct SignIn
{
    static constexpr double fineWeight = -Weight::weak;
    static constexpr Pointer blocked(double weight)
    {
        return {&Causes::firewallBlocksPasswordreset, weight > Weight::some ? Weight::some : weight};
    }
};

constexpr Link links[] = {
    {SAY("check/https-signin", "Troubleshoot connectivity of Connect"),
     "https://learn.microsoft.com/entra/identity/hybrid/connect/tshoot-connect-connectivity"},
    {SAY("ladder", "Ports and protocols of Connect"), "https://learn.microsoft.com/entra/identity/hybrid/connect/reference-connect-ports"}};

constexpr ArticleNote article[] = {
    {"B2", SAY("check/https-signin", "The article names only the reset service and the relay."),
     SAY("check/https-signin", "The server also signs in and synchronizes: `login.microsoftonline.com` and others must be open too.")}};

constexpr Outcome saidReached{
    .id = "said-reached",
    .severity = Severity::Good,
    .summary = SAY("check/https-signin", "The server reaches the sign-in of Microsoft on port 443."),
};
constexpr Outcome saidBlocked{
    .id = "said-blocked",
    .severity = Severity::Problem,
    .summary = SAY("check/https-signin", "The server does not reach the sign-in of Microsoft on port 443."),
    .meaning =
        SAY("check/https-signin", "The server signs in before it does anything else. Without that neither sync nor writeback works."),
    .steps = {{.owner = Owner::Network,
               .what = SAY("check/https-signin",
                           "Allow outbound HTTPS (TCP 443) from the server to `login.microsoftonline.com`, `graph.microsoft.com` and "
                           "`*.microsoftonline.com`."),
               .risk = LadderSteps::oneRule,
               .undo = LadderSteps::removeRule,
               .confirm = LadderSteps::sameTest}},
    .pointers = {SignIn::blocked(Weight::some)},
};
constexpr auto outcomes = Ladder<SignIn>::with(saidReached, saidBlocked);

constexpr Question question{
    .text = SAY("check/https-signin", "Does the Connect server reach the sign-in of Microsoft on port 443?"),
    .whereToLook = SAY("check/https-signin",
                       "On the server: `Test-NetConnection login.microsoftonline.com -Port 443`. Yes if **TcpTestSucceeded** is True. "
                       "Behind a proxy the test says nothing."),
    .options = {{"yes", LadderQuestion::yes, &saidReached}, {"no", LadderQuestion::no, &saidBlocked}},
};

Conclusion judge(const Inputs &inputs, const All<HostFact> &hosts)
{
    return Ladder<SignIn>::conclude(climb(inputs, hosts, {Purpose::SignIn, Purpose::Sync}));
}

} // namespace

extern constexpr Check Checks::httpsSignin = makeCheck<&judge, &fromCollection<&judge>>({
    .id = "https-signin",
    .section = Section::Connectivity,
    .chain = ChainLink::Firewall,
    .title = SAY("check/https-signin", "Way to sign-in, Graph and sync"),
    .why = SAY("check/https-signin", "The server signs in to Microsoft and synchronizes there. Writeback starts only after that."),
    .links = links,
    .outcomes = outcomes,
    .question = &question,
    .source = LadderQuestion::source,
    .article = article,
    .aboutServer = true,
});
