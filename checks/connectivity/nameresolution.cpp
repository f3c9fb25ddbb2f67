#include "checks/causes/causes.h"
#include "checks/causes/steps.h"
#include "checks/connectivity/collected.h"
#include "checks/connectivity/hosts.h"
#include "checks/registry.h"

namespace {

constexpr Link links[] = {{SAY("check/name-resolution", "Troubleshoot connectivity of Connect"),
                           "https://learn.microsoft.com/entra/identity/hybrid/connect/tshoot-connect-connectivity"}};

constexpr Step lookUp{.owner = Owner::Directory,
                      .what = SAY("check/name-resolution", "Look the names up on the server, and see which DNS servers it asks."),
                      .command = "Resolve-DnsName login.microsoftonline.com; Get-DnsClientServerAddress -AddressFamily IPv4",
                      .risk = SharedTexts::onlyLooks};
constexpr Step forward{.owner = Owner::Network,
                       .what = SAY("check/name-resolution", "Let that DNS server resolve names of the internet, or forward them."),
                       .risk = SAY("check/name-resolution", "Low: the DNS server asks one more server."),
                       .undo = SAY("check/name-resolution", "Remove the forwarder again."),
                       .confirm = SAY("check/name-resolution", "`Resolve-DnsName` on the server shows an address for each name.")};
constexpr Step unblock{.owner = Owner::Network,
                       .what = SAY("check/name-resolution", "Exempt the names from the DNS filter, the internal zone and the hosts file."),
                       .confirm = SAY("check/name-resolution", "`Resolve-DnsName` on the server shows a public address for each name.")};

constexpr Outcome allFound{
    .id = "all-found",
    .severity = Severity::Good,
    .summary = SAY_N("check/name-resolution", "%n name(s) of the cloud lead to an address."),
    .pointers = {{&Causes::dnsFailure, Weight::rulesOut}},
};
constexpr Outcome proxyLooksUp{
    .id = "proxy-looks-up",
    .severity = Severity::NotApplicable,
    .summary = SAY("check/name-resolution", "Does not apply: the proxy looks the names up."),
};
constexpr Outcome notFound{
    .id = "not-found",
    .severity = Severity::Problem,
    .summary = SAY("check/name-resolution", "The DNS server says that these names do not exist: {hosts}."),
    .meaning = SAY("check/name-resolution", "They do exist on the internet. Without an address the server cannot reach them."),
    .steps = {lookUp, forward},
    .pointers = {{&Causes::dnsFailure, Weight::proves}},
};
constexpr Outcome serverSilent{
    .id = "server-silent",
    .severity = Severity::Problem,
    .summary = SAY("check/name-resolution", "The DNS server gives no answer for {hosts}, after {waited}."),
    .meaning = SAY("check/name-resolution", "It may be down or out of reach. Without an address the server reaches nothing."),
    .steps = {lookUp, forward},
    .pointers = {{&Causes::dnsFailure, Weight::strong}},
};
constexpr Outcome serverRefused{
    .id = "server-refused",
    .severity = Severity::Problem,
    .summary = SAY("check/name-resolution", "The DNS server gives no usable answer for {hosts}, after {waited}."),
    .meaning = SAY("check/name-resolution", "It answered so soon that it may refuse the question. Without an address nothing can be sent."),
    .steps = {lookUp, forward},
    .pointers = {{&Causes::dnsFailure, Weight::strong}},
};
constexpr Outcome hijacked{
    .id = "hijacked",
    .severity = Severity::Problem,
    .summary = SAY("check/name-resolution", "These names lead to a private address, {address}: {hosts}."),
    .meaning = SAY("check/name-resolution",
                   "Microsoft does not live at such an address. A DNS filter or the hosts file may send the names elsewhere."),
    .steps = {lookUp, unblock},
    .pointers = {{&Causes::dnsFailure, Weight::proves}},
};
constexpr Outcome saidFound{
    .id = "said-found",
    .severity = Severity::Good,
    .summary = SAY("check/name-resolution", "The server finds the names of the cloud."),
    .pointers = {{&Causes::dnsFailure, Weight::against}},
};
constexpr Outcome saidNotFound{
    .id = "said-not-found",
    .severity = Severity::Problem,
    .summary = SAY("check/name-resolution", "The server does not find the names of the cloud."),
    .meaning = SAY("check/name-resolution", "Without an address nothing can be sent to Microsoft."),
    .steps = {lookUp, forward},
    .pointers = {{&Causes::dnsFailure, Weight::strong}},
};
constexpr const Outcome *outcomes[] = {&allFound,      &proxyLooksUp, &notFound,  &serverSilent,
                                       &serverRefused, &hijacked,     &saidFound, &saidNotFound};

constexpr ArticleNote article[] = {
    {"B2", SAY("check/name-resolution", "The article asks for firewall rules only."),
     SAY("check/name-resolution", "Before a firewall sees anything, the server needs the address: its DNS must know these names.")}};

constexpr Question question{
    .text = SAY("check/name-resolution", "Does the Connect server find the names of the cloud?"),
    .whereToLook = SAY("check/name-resolution",
                       "On the server: `Resolve-DnsName login.microsoftonline.com`. Yes if it shows a public address. Behind a proxy the "
                       "test says nothing."),
    .options = {{"yes", SAY("check/name-resolution", "Yes, with a public address"), &saidFound},
                {"no", SAY("check/name-resolution", "No"), &saidNotFound}},
};

/// A refusal comes at once; who says nothing lets the resolver wait.
constexpr qint64 refusedWithin = 1000;

/// What became of one name; null while it is looked up.
const Outcome *outcomeOf(const HostFact &host)
{
    switch (host.name.rung) {
    case Rung::NotReached: return host.proxy.rung == Rung::Failed ? &proxyLooksUp : nullptr;
    case Rung::Waiting: return nullptr;
    case Rung::Skipped: return &proxyLooksUp;
    case Rung::Fine: {
        const bool isOver = host.connection.rung == Rung::Failed || host.tls.rung == Rung::Failed || host.http.rung >= Rung::Fine;
        return !Hosts::isHijacked(host) || host.port == 80 ? &allFound : isOver ? &hijacked : nullptr;
    }
    case Rung::Failed: break;
    }
    if (host.name.result == NameRung::Result::NotFound)
        return &notFound;
    return host.name.milliseconds < refusedWithin ? &serverRefused : &serverSilent;
}

constexpr Text lines[] = {SAY("check/name-resolution", "{host}: {address}"), SAY("check/name-resolution", "{host}: not known"),
                          SAY("check/name-resolution", "{host}: no answer, after {waited}")};

Detail detailOf(const HostFact &host, const Outcome *outcome)
{
    const Text &line = host.name.rung == Rung::Fine ? lines[0] : outcome == &notFound ? lines[1] : lines[2];
    return {line,
            {{QStringLiteral("host"), Hosts::value(host.host)},
             {QStringLiteral("address"), Hosts::addresses(host.host, host.name.addresses)},
             {QStringLiteral("waited"), Value::duration(std::chrono::milliseconds(host.name.milliseconds))}},
            outcome->severity};
}

/// Microsoft may retire an example of a relay: its name is missed only where no other one is found.
bool isRetiredExample(const HostFact &host, const std::vector<const HostFact *> &all)
{
    return host.purpose == Purpose::Relay && !host.tenantsOwn && host.name.result == NameRung::Result::NotFound
           && std::ranges::any_of(all, [](const HostFact *other) {
                  return other->purpose == Purpose::Relay && other->name.result == NameRung::Result::Found;
              });
}

Conclusion judge(const Inputs &, const All<HostFact> &hosts)
{
    const auto seen = Hosts::seenFromBestPlace(hosts);
    QMap<const Outcome *, QList<const HostFact *>> by;
    QList<Detail> details;
    for (const HostFact *host : seen) {
        const Outcome *outcome = outcomeOf(*host);
        if (outcome && isRetiredExample(*host, seen))
            continue;
        by[outcome] << host;
        if (outcome && outcome != &proxyLooksUp)
            details << detailOf(*host, outcome);
    }
    for (const Outcome *outcome : {&hijacked, &notFound, &serverSilent, &serverRefused}) {
        const QList<const HostFact *> broken = by.value(outcome);
        if (broken.isEmpty())
            continue;
        const bool published = std::ranges::all_of(broken, [](const HostFact *host) { return Hosts::isMicrosofts(host->host); });
        QStringList names;
        for (const HostFact *host : broken)
            names << host->host;
        return {outcome,
                {{QStringLiteral("hosts"), Value::of(published ? Value::Kind::PublicHost : Value::Kind::Host, names)},
                 {QStringLiteral("address"), Hosts::addresses(broken.first()->host, broken.first()->name.addresses)},
                 {QStringLiteral("waited"), Value::duration(std::chrono::milliseconds(broken.first()->name.milliseconds))}},
                details};
    }
    if (by.contains(nullptr) || seen.empty())
        return {};
    if (!by.contains(&allFound))
        return {&proxyLooksUp};
    return {&allFound, {{QStringLiteral("n"), Value::count(by.value(&allFound).size())}}, details};
}

} // namespace

extern constexpr Check Checks::nameResolution = makeCheck<&judge, &fromCollection<&judge>>({
    .id = "name-resolution",
    .section = Section::Connectivity,
    .chain = ChainLink::Firewall,
    .title = SAY("check/name-resolution", "Names of the cloud (DNS)"),
    .why = SAY("check/name-resolution", "The server must find the addresses of Microsoft before it can reach them."),
    .links = links,
    .outcomes = outcomes,
    .question = &question,
    .source = SAY("check/name-resolution", "The network test on the server, or a person who looks the names up there."),
    .article = article,
    .aboutServer = true,
});
