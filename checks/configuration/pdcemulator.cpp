#include "checks/causes/causes.h"
#include "checks/causes/steps.h"
#include "checks/connectivity/controllers.h"
#include "checks/facts/server.h"
#include "checks/registry.h"

namespace {

constexpr Link links[] = {{SAY("check/pdc-emulator", "Ports and protocols of Connect"),
                           "https://learn.microsoft.com/entra/identity/hybrid/connect/reference-connect-ports"}};

constexpr ArticleNote article[] = {
    {"A4", SAY("check/pdc-emulator", "Connect must be connected to the PDC emulator for writeback to work."),
     SAY("check/pdc-emulator", "No article of today asks for it. Reaching it is still wise: it learns of each new password first.")},
    {"A4b", SAY("check/pdc-emulator", "If the preferred domain controller is not the PDC emulator, Connect contacts that one as well."),
     SAY("check/pdc-emulator", "No article of today says so. The test does no harm.")}};

constexpr Step openPorts{.owner = Owner::Network,
                         .what = SAY("check/pdc-emulator", "Allow TCP 53, 88, 389 and 445 from the server to {host}."),
                         .command = "netdom query fsmo; Test-NetConnection {host} -Port 445",
                         .risk = SAY("check/pdc-emulator", "Low: inside your own network, from one server."),
                         .undo = SAY("check/pdc-emulator", "Remove the rule again."),
                         .confirm = SAY("check/pdc-emulator", "Look again from the server: the PDC emulator is reached.")};
constexpr Step lookUpRole{.owner = Owner::Directory,
                          .what = SAY("check/pdc-emulator", "See which domain controller holds the role, and what DNS says."),
                          .command = "netdom query fsmo; Resolve-DnsName -Type SRV _ldap._tcp.pdc._msdcs.{domain}",
                          .risk = SharedTexts::onlyLooks};
constexpr Step registerAgain{.owner = Owner::Directory,
                             .what =
                                 SAY("check/pdc-emulator", "On the domain controller with the role, let it write its DNS records again."),
                             .command = "nltest /dsregdns",
                             .risk = SAY("check/pdc-emulator", "Low: it writes the records it should have."),
                             .confirm = SAY("check/pdc-emulator", "Look again: DNS names one PDC emulator.")};

constexpr Outcome reachable{
    .id = "reachable",
    .severity = Severity::Good,
    .summary = SAY("check/pdc-emulator", "The PDC emulator is {host}, and it can be reached."),
    .pointers = {{&Causes::pdcUnreachable, Weight::rulesOut}},
};
constexpr Outcome closed{
    .id = "closed",
    .severity = Severity::Problem,
    .summary = SAY("check/pdc-emulator", "The PDC emulator {host} cannot be reached."),
    .meaning =
        SAY("check/pdc-emulator", "Connect may turn to it when it writes a password. The article asks for it, today's articles do not."),
    .steps = {openPorts},
    .pointers = {{&Causes::pdcUnreachable, Weight::proves}},
};
constexpr Outcome partlyClosed{
    .id = "partly-closed",
    .severity = Severity::Problem,
    .summary = SAY("check/pdc-emulator", "The PDC emulator {host} can be reached, but not on {ports}."),
    .meaning = SAY("check/pdc-emulator", "Microsoft names 445 for writeback. 53, 88 and 389 are the basics of any talk with the domain."),
    .steps = {openPorts},
    .pointers = {{&Causes::pdcUnreachable, Weight::strong}},
};
constexpr Outcome staleRecords{
    .id = "stale-records",
    .severity = Severity::Warning,
    .summary = SAY("check/pdc-emulator", "DNS names more than one PDC emulator: {host}."),
    .meaning = SAY("check/pdc-emulator", "There is only one. An old record was left behind, and may lead to a server that is gone."),
    .steps = {lookUpRole,
              {.owner = Owner::Directory,
               .what = SAY("check/pdc-emulator", "Delete the record of the server that does not hold the role."),
               .risk = SAY("check/pdc-emulator", "Low, if the right record stays."),
               .undo = SAY("check/pdc-emulator", "`nltest /dsregdns` on that domain controller writes its records again."),
               .confirm = SAY("check/pdc-emulator", "Look again: DNS names one PDC emulator.")}},
    .pointers = {{&Causes::pdcUnreachable, Weight::some}},
};
constexpr Outcome noRecord{
    .id = "no-record",
    .severity = Severity::Warning,
    .summary = SAY("check/pdc-emulator", "DNS knows the domain {domain}, but no PDC emulator."),
    .meaning = SAY("check/pdc-emulator", "Its record is missing. Programs that look for it there do not find it."),
    .steps = {lookUpRole, registerAgain},
    .pointers = {{&Causes::pdcUnreachable, Weight::some}},
};
constexpr Outcome noSuchDomain{
    .id = "no-such-domain",
    .severity = Severity::Warning,
    .summary = SAY("check/pdc-emulator", "DNS knows no domain controllers of {domain}."),
    .meaning = SAY("check/pdc-emulator", "The name of the domain may be wrong, or this computer asks a DNS server outside the domain."),
    .steps = {{.owner = Owner::Helpdesk,
               .what = SAY("check/pdc-emulator", "See whether the name is that of the Active Directory domain, as in `corp.example.com`."),
               .confirm = SAY("check/pdc-emulator", "Look again with the right name.")},
              {.owner = Owner::Directory,
               .what = SAY("check/pdc-emulator", "On the server, use a DNS server of the domain."),
               .command = "Resolve-DnsName -Type SRV _ldap._tcp.dc._msdcs.{domain}",
               .risk = SharedTexts::onlyLooks}},
    .pointers = {{&Causes::dcUnreachable, Weight::weak}, {&Causes::dnsFailure, Weight::weak}},
};
constexpr Outcome dnsNoAnswer{
    .id = "dns-no-answer",
    .severity = Severity::Warning,
    .summary = SAY("check/pdc-emulator", "The DNS server gives no usable answer about {domain}, after {waited}."),
    .meaning = SAY("check/pdc-emulator", "It may be down, out of reach, or refuse the question."),
    .steps = {{.owner = Owner::Directory,
               .what = SAY("check/pdc-emulator", "Look at the DNS servers that the server asks."),
               .command = "Get-DnsClientServerAddress -AddressFamily IPv4; Resolve-DnsName -Type SRV _ldap._tcp.dc._msdcs.{domain}",
               .risk = SharedTexts::onlyLooks,
               .confirm = SAY("check/pdc-emulator", "Look again: DNS names one PDC emulator.")}},
    .pointers = {{&Causes::dnsFailure, Weight::some}},
};
constexpr Outcome saidReachable{
    .id = "said-reachable",
    .severity = Severity::Good,
    .summary = SAY("check/pdc-emulator", "The server reaches the PDC emulator."),
    .pointers = {{&Causes::pdcUnreachable, Weight::against}},
};
constexpr Outcome saidClosed{
    .id = "said-closed",
    .severity = Severity::Problem,
    .summary = SAY("check/pdc-emulator", "The server does not reach the PDC emulator."),
    .meaning =
        SAY("check/pdc-emulator", "Connect may turn to it when it writes a password. The article asks for it, today's articles do not."),
    .steps = {{.owner = Owner::Network,
               .what = SAY("check/pdc-emulator", "Allow TCP 53, 88, 389 and 445 from the server to the PDC emulator."),
               .risk = SAY("check/pdc-emulator", "Low: inside your own network, from one server."),
               .undo = SAY("check/pdc-emulator", "Remove the rule again."),
               .confirm = SAY("check/pdc-emulator", "The same test on the server says True for **TcpTestSucceeded**.")}},
    .pointers = {{&Causes::pdcUnreachable, Weight::strong}},
};
constexpr const Outcome *outcomes[] = {&reachable,    &closed,      &partlyClosed,  &staleRecords, &noRecord,
                                       &noSuchDomain, &dnsNoAnswer, &saidReachable, &saidClosed};

constexpr Question question{
    .text = SAY("check/pdc-emulator", "Does the Connect server reach the PDC emulator?"),
    .whereToLook = SAY("check/pdc-emulator",
                       "On the server: `netdom query fsmo` names the PDC. Then `Test-NetConnection PDC -Port 445`, with that name for PDC. "
                       "Yes if **TcpTestSucceeded** is True."),
    .options = {{"yes", SAY("check/pdc-emulator", "Yes"), &saidReachable}, {"no", SAY("check/pdc-emulator", "No"), &saidClosed}},
};

Conclusion conclude(const Outcome &outcome, const DomainFact &domain, const Controllers::Ports &shut, const QList<Detail> &details)
{
    return {&outcome,
            {{QStringLiteral("domain"), Value::of(Value::Kind::Domain, domain.domain)},
             {QStringLiteral("host"), Value::of(Value::Kind::Host, domain.pdcEmulators)},
             {QStringLiteral("ports"), Value::of(Value::Kind::Code, Controllers::numbers(shut))},
             {QStringLiteral("waited"), Value::duration(std::chrono::milliseconds(domain.milliseconds))}},
            details};
}

Conclusion judge(const Inputs &, const DomainFact &domain, const Slot<PortsFact> &slot)
{
    if (domain.result == DomainFact::Result::NoSuchDomain)
        return conclude(noSuchDomain, domain, {}, {});
    if (domain.result == DomainFact::Result::NoUsableAnswer)
        return conclude(dnsNoAnswer, domain, {}, {});
    if (domain.pdcEmulators.isEmpty())
        return conclude(noRecord, domain, {}, {});
    const QList<Detail> details = slot.fact ? Controllers::details(*slot.fact) : QList<Detail>();
    if (domain.pdcEmulators.size() > 1)
        return conclude(staleRecords, domain, {}, details);
    Controllers::Ports ports;
    for (const PortSeen *seen : slot.fact ? Controllers::needed(Controllers::all(*slot.fact)) : Controllers::Ports()) {
        if (seen->pdcEmulator)
            ports << seen;
    }
    const Controllers::Ports shut = Controllers::closed(ports);
    if (ports.isEmpty() || Controllers::isOpen(ports))
        return {};
    if (shut.isEmpty())
        return conclude(reachable, domain, shut, details);
    return conclude(shut.size() == ports.size() ? closed : partlyClosed, domain, shut, details);
}

/// The domain named its PDC emulator to the script, which tried the ports on the server.
Conclusion judgeCollected(const Inputs &inputs, const ServerControllersFact &fact)
{
    if (fact.domain.pdcEmulators.isEmpty()) // not told: that says nothing of DNS
        return {};
    return judge(inputs, fact.domain, Slot<PortsFact>{.progress = Progress::Settled, .fact = fact.ports});
}

} // namespace

extern constexpr Check Checks::pdcEmulator = makeCheck<&judge, &judgeCollected>({
    .id = "pdc-emulator",
    .section = Section::Configuration,
    .chain = ChainLink::DomainController,
    .title = SAY("check/pdc-emulator", "PDC emulator"),
    .why = SAY("check/pdc-emulator",
               "One domain controller, the PDC emulator, learns of each new password first. The server should reach it."),
    .links = links,
    .outcomes = outcomes,
    .question = &question,
    .source = SAY("check/pdc-emulator", "The network test on the server with the name of the domain, or a person who looks there."),
    .article = article,
    .aboutServer = true,
});
