#include "checks/causes/causes.h"
#include "checks/connectivity/controllers.h"
#include "checks/facts/server.h"
#include "checks/registry.h"

namespace {

constexpr Link links[] = {{SAY("check/dc-ports", "Ports and protocols of Connect"),
                           "https://learn.microsoft.com/entra/identity/hybrid/connect/reference-connect-ports"}};

constexpr ArticleNote article[] = {
    {"A4b", SAY("check/dc-ports", "Connect writes passwords to the PDC emulator, whichever domain controller is preferred."),
     SAY("check/dc-ports", "Today's list of ports names 445 for writeback. 88, 389 and 53 are the basics for any domain controller.")}};

constexpr Step openPorts{.owner = Owner::Network,
                         .what = SAY("check/dc-ports", "Allow TCP 53, 88, 389 and 445 from the server to the domain controllers."),
                         .command = "Test-NetConnection {host} -Port {port}",
                         .risk = SAY("check/dc-ports", "Low: inside your own network, from one server."),
                         .undo = SAY("check/dc-ports", "Remove the rule again."),
                         .confirm = SAY("check/dc-ports", "Look again from the server: the ports are open.")};

constexpr Outcome open{
    .id = "open",
    .severity = Severity::Good,
    .summary = SAY_N("check/dc-ports", "The needed ports of %n domain controller(s) are open."),
    .pointers = {{&Causes::dcUnreachable, Weight::rulesOut}},
};
constexpr Outcome extrasClosed{
    .id = "extras-closed",
    .severity = Severity::Note,
    .summary = SAY("check/dc-ports", "The needed ports are open; closed are only ports that writeback can do without: {ports}."),
    .meaning = SAY("check/dc-ports", "135, 636 and 3268 serve other uses. Closed they are no fault of writeback."),
    .pointers = {{&Causes::dcUnreachable, Weight::against}},
};
constexpr Outcome oneControllerClosed{
    .id = "one-controller-closed",
    .severity = Severity::Warning,
    .summary = SAY("check/dc-ports", "Some domain controllers cannot be reached on all ports: {host}."),
    .meaning = SAY("check/dc-ports", "Others can. Writeback may fail now and then, when it meets a closed one."),
    .steps = {openPorts},
    .pointers = {{&Causes::dcUnreachable, Weight::some}},
};
constexpr Outcome smbClosed{
    .id = "smb-closed",
    .severity = Severity::Problem,
    .summary = SAY("check/dc-ports", "Port 445 of the domain controllers is closed: {host}."),
    .meaning = SAY("check/dc-ports", "Microsoft names this port (SMB) for writeback. Few firewall lists contain it."),
    .steps = {openPorts},
    .pointers = {{&Causes::dcUnreachable, Weight::strong}},
};
constexpr Outcome basicsClosed{
    .id = "basics-closed",
    .severity = Severity::Problem,
    .summary = SAY("check/dc-ports", "Basic ports of the domain controllers are closed: {ports}."),
    .meaning = SAY("check/dc-ports", "Without names (53), Kerberos (88) and LDAP (389) the server cannot talk to the domain."),
    .steps = {openPorts},
    .pointers = {{&Causes::dcUnreachable, Weight::strong}},
};
constexpr Outcome allClosed{
    .id = "all-closed",
    .severity = Severity::Problem,
    .summary = SAY("check/dc-ports", "No domain controller can be reached: {host}."),
    .meaning = SAY("check/dc-ports", "The new password cannot be written anywhere. The network or a firewall stands between."),
    .steps = {openPorts},
    .pointers = {{&Causes::dcUnreachable, Weight::proves}},
};
constexpr Outcome saidOpen{
    .id = "said-open",
    .severity = Severity::Good,
    .summary = SAY("check/dc-ports", "The server reaches the domain controllers on their ports."),
    .pointers = {{&Causes::dcUnreachable, Weight::against}},
};
constexpr Outcome saidClosed{
    .id = "said-closed",
    .severity = Severity::Problem,
    .summary = SAY("check/dc-ports", "The server does not reach the domain controllers on all ports."),
    .meaning = SAY("check/dc-ports", "The new password cannot be written to a domain controller that is out of reach."),
    .steps = {{.owner = Owner::Network,
               .what = SAY("check/dc-ports", "Allow TCP 53, 88, 389 and 445 from the server to the domain controllers."),
               .risk = SAY("check/dc-ports", "Low: inside your own network, from one server."),
               .undo = SAY("check/dc-ports", "Remove the rule again."),
               .confirm = SAY("check/dc-ports", "The same test on the server says True for **TcpTestSucceeded**.")}},
    .pointers = {{&Causes::dcUnreachable, Weight::strong}},
};
constexpr const Outcome *outcomes[] = {&open,      &extrasClosed, &oneControllerClosed, &smbClosed, &basicsClosed,
                                       &allClosed, &saidOpen,     &saidClosed};

constexpr Question question{
    .text = SAY("check/dc-ports", "Does the Connect server reach the domain controllers on their ports?"),
    .whereToLook =
        SAY("check/dc-ports", "On the server, for ports 445, 389 and 88: `Test-NetConnection DC -Port 445`, with the name of a domain "
                              "controller for DC. Yes if **TcpTestSucceeded** is True each time."),
    .options = {{"yes", SAY("check/dc-ports", "Yes, all of them"), &saidOpen}, {"no", SAY("check/dc-ports", "No, not all"), &saidClosed}},
};

Conclusion conclude(const Outcome &outcome, const PortsFact &fact, const Controllers::Ports &closed)
{
    const QStringList hosts = Controllers::hosts(closed);
    return {&outcome,
            {{QStringLiteral("host"), Value::of(Value::Kind::Host, hosts)},
             {QStringLiteral("ports"), Value::of(Value::Kind::Code, Controllers::numbers(closed))},
             {QStringLiteral("port"), Value::code(closed.isEmpty() ? QStringLiteral("445") : QString::number(closed.first()->port))},
             {QStringLiteral("n"), Value::count(Controllers::hosts(Controllers::all(fact)).size())}},
            Controllers::details(fact)};
}

/// Closed on every domain controller: a fault. Closed on some of them: it depends on which one is met.
Conclusion judge(const Inputs &, const PortsFact &fact)
{
    const Controllers::Ports needed = Controllers::needed(Controllers::all(fact));
    const Controllers::Ports closed = Controllers::closed(needed);
    if (needed.isEmpty() || (Controllers::isOpen(needed) && closed.size() < needed.size()))
        return {};
    if (closed.size() == needed.size())
        return conclude(allClosed, fact, closed);
    const auto everywhere = [&](int port) {
        return Controllers::closed(Controllers::on(needed, port)).size() == Controllers::on(needed, port).size();
    };
    for (const int port : {53, 88, 389, 445}) {
        if (!Controllers::on(needed, port).isEmpty() && everywhere(port))
            return conclude(port == 445 ? smbClosed : basicsClosed, fact, port == 445 ? Controllers::on(closed, 445) : closed);
    }
    if (!closed.isEmpty())
        return conclude(oneControllerClosed, fact, closed);
    const Controllers::Ports extras = Controllers::closed(Controllers::all(fact));
    return conclude(extras.isEmpty() ? open : extrasClosed, fact, extras);
}

/// The same ports, as the script tried them on the server.
Conclusion judgeCollected(const Inputs &inputs, const ServerControllersFact &fact)
{
    return judge(inputs, fact.ports);
}

} // namespace

extern constexpr Check Checks::dcPorts = makeCheck<&judge, &judgeCollected>({
    .id = "dc-ports",
    .section = Section::Connectivity,
    .chain = ChainLink::DomainController,
    .title = SAY("check/dc-ports", "Ports of the domain controllers"),
    .why = SAY("check/dc-ports", "The server writes the new password to a domain controller. It must reach it for that."),
    .links = links,
    .outcomes = outcomes,
    .question = &question,
    .source = SAY("check/dc-ports", "The network test on the server with the name of the domain, or a person who tries the ports there."),
    .article = article,
    .aboutServer = true,
});
