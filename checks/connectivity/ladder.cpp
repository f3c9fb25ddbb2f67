#include "checks/connectivity/ladder.h"
#include "checks/connectivity/hosts.h"
#include <algorithm>

using enum LadderEnd;
using End = std::optional<LadderEnd>;

namespace {

constexpr Text othersAnswer = SAY_N("ladder", "%n other host(s) answered, so the line works.");
constexpr Text onlyExamples =
    SAY("ladder", "Only examples that Microsoft publishes were tested. Event 31019 names the tenant's own relay.");

/// A refusal comes at once; who says nothing lets the resolver wait.
constexpr qint64 refusedWithin = 1000;

bool isOpen(Rung rung)
{
    return rung == Rung::NotReached || rung == Rung::Waiting;
}

LadderEnd endOfName(const NameRung &name)
{
    if (name.result == NameRung::Result::NotFound)
        return NameNotFound;
    return name.milliseconds < refusedWithin ? NameServerRefused : NameServerSilent;
}

/// Of several addresses the one that says most: many networks have no way to any IPv6 address, so that comes last.
LadderEnd endOfConnection(const ConnectionRung &connection)
{
    using Result = AddressTry::Result;
    const auto any = [&](Result result) {
        return std::ranges::find(connection.tries, result, &AddressTry::result) != connection.tries.end();
    };
    if (any(Result::Silent))
        return ConnectionSilent;
    if (any(Result::Refused))
        return ConnectionRefused;
    return any(Result::Reset) ? ConnectionReset : ConnectionUnreachable;
}

LadderEnd endOfProxy(const ProxyRung &proxy)
{
    switch (proxy.result) {
    case ProxyRung::Result::WantsSignIn: return ProxyWantsSignIn;
    case ProxyRung::Result::Denied: return ProxyDenied;
    case ProxyRung::Result::CannotReachHost: return ProxyCannotReachHost;
    case ProxyRung::Result::NoProxyAnswer: return NotAProxy;
    case ProxyRung::Result::LookupFailed: return ProxyLookupFailed;
    case ProxyRung::Result::None:
    case ProxyRung::Result::Opened:
    case ProxyRung::Result::Silent: return ProxyDead;
    }
    Q_UNREACHABLE();
}

LadderEnd endOfCertificate(const TlsRung &tls)
{
    using Fault = TlsRung::Fault;
    const auto has = [&](Fault fault) { return tls.faults.contains(fault); };
    const QString issuer = tls.chain.isEmpty() ? QString() : tls.chain.first().issuerOrganisation;
    if (has(Fault::SelfSigned))
        return CertificateSelfSigned;
    if (has(Fault::WrongHost))
        return CertificateWrongHost;
    if (has(Fault::Expired))
        return CertificateExpired;
    if (has(Fault::NotYetValid))
        return CertificateNotYetValid;
    if (has(Fault::UntrustedRoot) || has(Fault::SelfSignedInChain))
        return CertificateUntrusted;
    // Whoever signs anew often sends no chain either: then it is the stranger that matters, not the missing link.
    if (has(Fault::IncompleteChain))
        return issuer.isEmpty() || Hosts::isPublicIssuer(issuer) ? CertificateIncompleteChain : CertificateUntrusted;
    return CertificateRevoked;
}

End endOfTls(const TlsRung &tls)
{
    switch (tls.result) {
    case TlsRung::Result::NoTlsHere: return {};
    case TlsRung::Result::TooOld: return TlsTooOld;
    case TlsRung::Result::NotTls: return NotTls;
    case TlsRung::Result::Reset: return ResetInHandshake;
    case TlsRung::Result::Closed:
    case TlsRung::Result::Alert: return ClosedInHandshake;
    case TlsRung::Result::Silent: return Mute;
    case TlsRung::Result::None:
    case TlsRung::Result::Done: return endOfCertificate(tls);
    }
    Q_UNREACHABLE();
}

LadderEnd endOfHttp(const HttpRung &http)
{
    switch (http.result) {
    case HttpRung::Result::Reset: return ResetAfterHandshake;
    case HttpRung::Result::Closed: return ClosedAfterHandshake;
    case HttpRung::Result::None:
    case HttpRung::Result::Silent: return NoAnswer;
    case HttpRung::Result::NotHttp:
    case HttpRung::Result::Answered: return UnexpectedAnswer;
    }
    Q_UNREACHABLE();
}

/// No answer on an address beside a good one. No way to it at all is no fault: many networks have no IPv6.
bool isDead(const AddressTry &tried)
{
    return tried.result == AddressTry::Result::Refused || tried.result == AddressTry::Result::Silent
           || tried.result == AddressTry::Result::Reset;
}

End endOfAddresses(const HostFact &host)
{
    if (host.proxy.proxy.isEmpty()) {
        if (std::ranges::any_of(host.connection.tries, isDead))
            return OneAddressDead;
        if (std::ranges::find(host.connection.tries, AddressTry::Result::Waiting, &AddressTry::result) != host.connection.tries.end())
            return {};
    }
    return Fine;
}

/// The first broken rung of name, connection and proxy; Fine where all three let us through.
End endOfWay(const HostFact &host)
{
    const bool behindProxy = !host.proxy.proxy.isEmpty();
    if (host.proxy.rung == Rung::Failed && host.proxy.result == ProxyRung::Result::LookupFailed)
        return ProxyLookupFailed;
    if (!behindProxy && host.name.rung == Rung::Failed)
        return endOfName(host.name);
    if (host.connection.rung == Rung::Failed)
        return behindProxy ? ProxyDead : Hosts::isHijacked(host) ? NameHijacked : endOfConnection(host.connection);
    if (behindProxy && host.proxy.rung == Rung::Failed)
        return endOfProxy(host.proxy);
    if (isOpen(host.connection.rung) || (behindProxy && isOpen(host.proxy.rung)) || (!behindProxy && isOpen(host.name.rung)))
        return {};
    return Fine;
}

int rank(LadderEnd end)
{
    return int(ladderWords[std::size_t(end)].severity);
}

QStringList addressesOf(const HostFact &host, LadderEnd end)
{
    QStringList addresses;
    for (const AddressTry &tried : host.connection.tries) {
        if (end == OneAddressDead && isDead(tried))
            addresses << tried.address;
    }
    return end == OneAddressDead ? addresses : host.name.addresses;
}

qint64 waitedFor(const HostFact &host, LadderEnd end)
{
    const qint64 longest =
        host.connection.tries.isEmpty() ? 0 : std::ranges::max(host.connection.tries, {}, &AddressTry::milliseconds).milliseconds;
    switch (end) {
    case NameServerSilent:
    case NameServerRefused: return host.name.milliseconds;
    case Mute: return host.tls.milliseconds;
    case NoAnswer: return host.http.milliseconds;
    default: return std::max(longest, host.connection.milliseconds);
    }
}

/// What a firewall must let through: the rule that Microsoft documents, else the host itself.
QStringList ruleFor(const HostFact &host, Inputs::Cloud cloud)
{
    if (host.purpose == Purpose::Relay && cloud != Inputs::Cloud::China)
        return {u'*' + host.host.mid(host.host.indexOf(u'.'))};
    if (host.purpose == Purpose::ResetService && cloud != Inputs::Cloud::China)
        return {host.host, QStringLiteral("*.") + host.host};
    return {host.host};
}

Values valuesOf(const HostFact &host, LadderEnd end, Inputs::Cloud cloud)
{
    const CertificateSeen leaf = host.tls.chain.isEmpty() ? CertificateSeen{} : host.tls.chain.first();
    const QString issuer = leaf.issuerOrganisation.isEmpty() ? leaf.issuer : leaf.issuerOrganisation;
    const Value::Kind issuerKind = Hosts::isExpectedIssuer(issuer) ? Value::Kind::Code : Value::Kind::Host;
    const int status = host.proxy.rung == Rung::Failed ? host.proxy.status : host.http.status;
    return {{QStringLiteral("host"), Hosts::value(host.host)},
            {QStringLiteral("rule"), Value::of(Hosts::value(host.host).kind, ruleFor(host, cloud))},
            {QStringLiteral("address"), Hosts::addresses(host.host, addressesOf(host, end))},
            {QStringLiteral("waited"), Value::duration(std::chrono::milliseconds(waitedFor(host, end)))},
            {QStringLiteral("proxy"), Value::of(Value::Kind::Host, host.proxy.proxy)},
            {QStringLiteral("status"), Value::code(status ? QString::number(status) : QStringLiteral("-"))},
            {QStringLiteral("protocol"), Value::code(host.tls.protocol)},
            {QStringLiteral("issuer"), Value::of(issuerKind, issuer)},
            {QStringLiteral("subject"), Hosts::value(leaf.subject)},
            {QStringLiteral("from"), Value::time(leaf.notBefore)},
            {QStringLiteral("until"), Value::time(leaf.notAfter)}};
}

struct Ended
{
    const HostFact *host;
    LadderEnd end;
};

/// Worst first; the tenant's own relay before examples, and of the same kind the one that broke earlier.
bool isWorse(const Ended &a, const Ended &b)
{
    const auto key = [](const Ended &ended) { return std::tuple(rank(ended.end), !ended.host->tenantsOwn, ended.end, ended.host->host); };
    return key(a) < key(b);
}

/// Examples only stand in for the relay that counts: they are left out where that was seen, and one of them may have been retired.
void dropExamples(std::vector<Ended> &ended)
{
    const auto isRelay = [](const Ended &one) { return one.host->purpose == Purpose::Relay; };
    const bool ownSeen = std::ranges::any_of(ended, [&](const Ended &one) { return isRelay(one) && one.host->tenantsOwn; });
    const bool oneReached = std::ranges::any_of(ended, [&](const Ended &one) { return isRelay(one) && one.end == Fine; });
    std::erase_if(ended, [&](const Ended &one) {
        const bool maybeRetired = one.end == NameNotFound || one.end == ProxyCannotReachHost;
        return isRelay(one) && !one.host->tenantsOwn && (ownSeen || (oneReached && maybeRetired));
    });
}

} // namespace

End endOf(const HostFact &host)
{
    const End way = endOfWay(host);
    if (way != Fine)
        return way;
    if (Hosts::isCaptivePortal(host))
        return CaptivePortal;
    if (host.tls.rung == Rung::Failed)
        return Hosts::isHijacked(host) ? NameHijacked : endOfTls(host.tls);
    if (host.http.rung == Rung::Failed)
        return endOfHttp(host.http);
    if (isOpen(host.tls.rung) || isOpen(host.http.rung))
        return {};
    return endOfAddresses(host);
}

std::optional<LadderVerdict> climb(const Inputs &inputs, const All<HostFact> &hosts, std::initializer_list<Purpose> purposes)
{
    std::vector<Ended> ended;
    bool someOpen = false;
    int elsewhere = 0;
    for (const HostFact *host : Hosts::seenFromBestPlace(hosts)) {
        const End end = endOf(*host);
        if (std::ranges::find(purposes, host->purpose) == purposes.end())
            elsewhere += end == Fine ? 1 : 0;
        else if (end)
            ended.push_back({host, *end});
        else
            someOpen = true;
    }
    dropExamples(ended);
    std::ranges::sort(ended, isWorse);
    if (ended.empty() || (someOpen && rank(ended.front().end) > int(Severity::Warning)))
        return {};
    const Ended &worst = ended.front();
    LadderVerdict verdict{.end = worst.end, .values = valuesOf(*worst.host, worst.end, inputs.cloud)};
    int answered = elsewhere;
    for (const Ended &one : ended) {
        const LadderWords &words = ladderWords[std::size_t(one.end)];
        verdict.details << Detail{words.summary, valuesOf(*one.host, one.end, inputs.cloud), words.severity};
        verdict.ownReached = verdict.ownReached || (one.end == Fine && one.host->tenantsOwn);
        answered += one.end == Fine ? 1 : 0;
    }
    if (worst.end != Fine && answered > 0)
        verdict.details << Detail{othersAnswer, {{QStringLiteral("n"), Value::count(answered)}}, Severity::Good};
    if (worst.end == Fine && worst.host->purpose == Purpose::Relay && !verdict.ownReached)
        verdict.details << Detail{onlyExamples};
    return verdict;
}
