#include "checks/causes/causes.h"
#include "checks/connectivity/collected.h"
#include "checks/connectivity/hosts.h"
#include "checks/connectivity/ladder.h"
#include "checks/registry.h"
#include "checks/stillfailing/attempt.h"

namespace {

constexpr Link links[] = {{SAY("check/certificate-trust", "Certificate authorities of Azure"),
                           "https://learn.microsoft.com/azure/security/fundamentals/tls-certificate-changes"},
                          {SAY("check/certificate-trust", "Ports and protocols of Connect"),
                           "https://learn.microsoft.com/entra/identity/hybrid/connect/reference-connect-ports"}};

constexpr ArticleNote article[] = {
    {"X6", SAY("check/certificate-trust", "The article does not speak of certificates."),
     SAY("check/certificate-trust",
         "Event 31034 with \"remote certificate is invalid\" points to a missing root. Revocation lists come over port 80.")}};

constexpr Step installRoot{
    .owner = Owner::Directory,
    .what =
        SAY("check/certificate-trust", "Let Windows fetch its roots (port 80 to `ctldl.windowsupdate.com`), or install the missing one."),
    .command =
        "Get-ChildItem Cert:\\LocalMachine\\Root | Where-Object Subject -match 'DigiCert|Microsoft' | Select-Object Subject, NotAfter",
    .risk = SAY("check/certificate-trust", "Low, if the file comes from the issuer itself and its fingerprint is compared."),
    .undo = SAY("check/certificate-trust", "Remove the root from the store again."),
    .confirm = SAY("check/certificate-trust", "Look again from the server: the roots are there.")};
constexpr Step openLists{
    .owner = Owner::Network,
    .what =
        SAY("check/certificate-trust",
            "Allow outbound HTTP (TCP 80) from the server to Microsoft's and DigiCert's revocation hosts, such as `crl3.digicert.com`."),
    .risk = SAY("check/certificate-trust", "Low: one outbound rule. Nothing is let in."),
    .undo = SAY("check/certificate-trust", "Remove the rule again."),
    .confirm = SAY("check/certificate-trust", "`Test-NetConnection crl3.digicert.com -Port 80` on the server says True.")};

constexpr Outcome trusted{
    .id = "trusted",
    .severity = Severity::Good,
    .summary = SAY("check/certificate-trust", "The needed roots are there, and no revocation list is out of reach."),
    .pointers = {{&Causes::rootCaMissing, Weight::rulesOut}, {&Causes::revocationUnreachable, Weight::rulesOut}},
};
constexpr Outcome rootMissing{
    .id = "root-missing",
    .severity = Severity::Problem,
    .summary = SAY("check/certificate-trust", "A certificate that vouches for {hosts} is missing here, of {issuer}."),
    .meaning = SAY("check/certificate-trust", "The server cannot tell that it talks to Microsoft, so it ends the connection."),
    .steps = {installRoot},
    .pointers = {{&Causes::rootCaMissing, Weight::proves}},
};
constexpr Outcome rootNotFetched{
    .id = "root-not-fetched",
    .severity = Severity::Warning,
    .summary = SAY("check/certificate-trust", "The root DigiCert Global Root G2 is not on the server, and Windows may not fetch it."),
    .meaning = SAY("check/certificate-trust", "A policy switches the update of roots off. Connections to Microsoft may be refused."),
    .steps = {installRoot},
    .pointers = {{&Causes::rootCaMissing, Weight::some}},
};
constexpr Outcome rootThere{
    .id = "root-there",
    .severity = Severity::Good,
    .summary = SAY("check/certificate-trust", "The root that Microsoft's services need is on the server, or Windows fetches it."),
    .pointers = {{&Causes::rootCaMissing, Weight::against}},
};
constexpr Outcome otherIssuer{
    .id = "other-issuer",
    .severity = Severity::Note,
    .summary = SAY("check/certificate-trust", "Trust cannot be judged: someone else than Microsoft signs, {issuer}."),
    .meaning =
        SAY("check/certificate-trust", "See the point on TLS inspection. Trust is judged once Microsoft's own certificates are seen."),
};
constexpr Outcome revocationClosed{
    .id = "revocation-closed",
    .severity = Severity::Warning,
    .summary = SAY("check/certificate-trust", "No revocation list can be reached on port 80."),
    .meaning = SAY("check/certificate-trust",
                   "Windows asks there whether a certificate still holds. Without an answer it may wait long, or refuse the connection."),
    .steps = {openLists},
    .pointers = {{&Causes::revocationUnreachable, Weight::proves},
                 {&Causes::dnsFailure, Weight::weak},
                 {&Causes::proxyMisconfigured, Weight::weak},
                 {&Causes::rootCaMissing, Weight::against}},
};
constexpr Outcome revocationPartlyClosed{
    .id = "revocation-partly-closed",
    .severity = Severity::Warning,
    .summary = SAY("check/certificate-trust", "Some revocation hosts cannot be reached on port 80: {hosts}."),
    .meaning = SAY("check/certificate-trust", "Certificates that are looked up there may be refused, or only after a long wait."),
    .steps = {openLists},
    .pointers = {{&Causes::revocationUnreachable, Weight::some},
                 {&Causes::dnsFailure, Weight::weak},
                 {&Causes::proxyMisconfigured, Weight::weak},
                 {&Causes::rootCaMissing, Weight::against}},
};
constexpr Outcome saidTrusted{
    .id = "said-trusted",
    .severity = Severity::Good,
    .summary = SAY("check/certificate-trust", "The server has the roots and reaches the revocation lists."),
    .pointers = {{&Causes::rootCaMissing, Weight::against}, {&Causes::revocationUnreachable, Weight::against}},
};
constexpr Outcome saidNoRoot{
    .id = "said-no-root",
    .severity = Severity::Problem,
    .summary = SAY("check/certificate-trust", "A root certificate is missing on the server."),
    .meaning = SAY("check/certificate-trust", "The server cannot tell that it talks to Microsoft, so it ends the connection."),
    .steps = {installRoot},
    .pointers = {{&Causes::rootCaMissing, Weight::strong}},
};
constexpr Outcome saidNoLists{
    .id = "said-no-lists",
    .severity = Severity::Warning,
    .summary = SAY("check/certificate-trust", "The server does not reach the revocation lists."),
    .meaning = SAY("check/certificate-trust",
                   "Windows asks there whether a certificate still holds. Without an answer it may wait long, or refuse the connection."),
    .steps = {openLists},
    .pointers = {{&Causes::revocationUnreachable, Weight::strong},
                 {&Causes::dnsFailure, Weight::weak},
                 {&Causes::proxyMisconfigured, Weight::weak}},
};
constexpr Outcome relayUntrusted{
    .id = "relay-untrusted",
    .severity = Severity::Problem,
    .summary = SAY("check/certificate-trust", "The server does not trust the certificate of its relay (event 31034)."),
    .meaning = SAY("check/certificate-trust", "A root certificate is missing on the server, or someone opens the TLS connection."),
    .steps = {{.owner = Owner::Network,
               .what = SAY("check/certificate-trust", "Exclude `*.servicebus.windows.net` from TLS inspection."),
               .risk = SAY("check/certificate-trust", "Low: this traffic is no longer read."),
               .undo = SAY("check/certificate-trust", "Remove the exception."),
               .confirm = SAY("check/certificate-trust", "Event 31019 appears after a restart of the sync service.")}},
};
constexpr const Outcome *outcomes[] = {
    &trusted,     &rootMissing, &otherIssuer, &rootNotFetched, &rootThere, &revocationClosed, &revocationPartlyClosed,
    &saidTrusted, &saidNoRoot,  &saidNoLists, &relayUntrusted};

constexpr Question question{
    .text = SAY("check/certificate-trust", "Does the server have the roots, and does it reach the revocation lists?"),
    .whereToLook = SAY("check/certificate-trust",
                       "On the server: `certlm.msc`, **Trusted Root Certification Authorities**, must show DigiCert Global Root G2. And "
                       "`Test-NetConnection crl3.digicert.com -Port 80` must say True."),
    .options = {{"yes", SAY("check/certificate-trust", "Yes, both"), &saidTrusted},
                {"no-root", SAY("check/certificate-trust", "The root is missing"), &saidNoRoot},
                {"no-lists", SAY("check/certificate-trust", "The lists are out of reach"), &saidNoLists}},
};

constexpr Text listReached = SAY("check/certificate-trust", "{host}: reached on port 80");
constexpr Text listClosed = SAY("check/certificate-trust", "{host}: not reached on port 80");
constexpr Text chainFine = SAY("check/certificate-trust", "{host}: trusted, issued by {issuer}");
constexpr Text chainBroken = SAY("check/certificate-trust", "{host}: not trusted, issued by {issuer}");

/// What was seen of trust, and how many hosts are still open.
struct Trust
{
    QList<const HostFact *> fine = {}, unknownRoot = {}, stranger = {}, listed = {}, unlisted = {};
    QList<Detail> details = {};
    bool isOpen = false;
};

QString issuerOf(const HostFact &host)
{
    if (host.tls.chain.isEmpty())
        return {};
    const CertificateSeen &leaf = host.tls.chain.first();
    return leaf.issuerOrganisation.isEmpty() ? leaf.issuer : leaf.issuerOrganisation;
}

Value issuerValue(const QString &issuer)
{
    return Value::of(Hosts::isPublicIssuer(issuer) ? Value::Kind::Code : Value::Kind::Host, issuer);
}

void addList(Trust &trust, const HostFact &host)
{
    const std::optional<LadderEnd> end = endOf(host);
    if (!end) {
        trust.isOpen = true;
        return;
    }
    const bool reached = ladderWords[std::size_t(*end)].severity > Severity::Problem;
    (reached ? trust.listed : trust.unlisted) << &host;
    trust.details << Detail{reached ? listReached : listClosed,
                            {{QStringLiteral("host"), Hosts::value(host.host)}},
                            reached ? Severity::Good : Severity::Warning};
}

void addChain(Trust &trust, const HostFact &host)
{
    if (host.tls.chain.isEmpty()) {
        trust.isOpen = trust.isOpen || !endOf(host);
        return;
    }
    const bool untrusted = Hosts::isUntrusted(host.tls);
    const bool known = Hosts::isPublicIssuer(issuerOf(host));
    (!known ? trust.stranger : untrusted ? trust.unknownRoot : trust.fine) << &host;
    trust.details << Detail{untrusted ? chainBroken : chainFine,
                            {{QStringLiteral("host"), Hosts::value(host.host)}, {QStringLiteral("issuer"), issuerValue(issuerOf(host))}},
                            untrusted ? Severity::Warning : Severity::Good};
}

Conclusion conclude(const Outcome &outcome, const QList<const HostFact *> &about, const Trust &trust)
{
    QStringList hosts;
    for (const HostFact *host : about)
        hosts << host->host;
    const QString issuer = about.isEmpty() ? QString() : issuerOf(*about.first());
    return {&outcome,
            {{QStringLiteral("hosts"), Value::of(Value::Kind::PublicHost, hosts)}, {QStringLiteral("issuer"), issuerValue(issuer)}},
            trust.details};
}

Conclusion judge(const Inputs &, const All<HostFact> &hosts)
{
    Trust trust;
    for (const HostFact *host : Hosts::seenFromBestPlace(hosts)) {
        if (!Hosts::isMicrosofts(host->host))
            continue;
        if (host->purpose == Purpose::Revocation)
            addList(trust, *host);
        else
            addChain(trust, *host);
    }
    if (!trust.unknownRoot.isEmpty())
        return conclude(rootMissing, trust.unknownRoot, trust);
    if (trust.isOpen)
        return {};
    if (!trust.unlisted.isEmpty())
        return conclude(trust.listed.isEmpty() ? revocationClosed : revocationPartlyClosed, trust.unlisted, trust);
    if (!trust.stranger.isEmpty())
        return conclude(otherIssuer, trust.stranger, trust);
    return trust.fine.isEmpty() ? Conclusion{} : conclude(trusted, trust.fine, trust);
}

/// Where no connection told: the root itself. Windows fetches one that is missing, unless a policy forbids it.
Conclusion judgeRoots(const Inputs &, const RootsFact &fact)
{
    const bool there = std::ranges::any_of(
        fact.roots, [](const RootSeen &root) { return root.thumbprint == u"df3c24f9bfd666761b268073fe06d1cc8d4f82a4"; });
    return {there || !fact.autoUpdateOff ? &rootThere : &rootNotFetched};
}

/// The newest word on the relay counts: a sign of life after it takes it back.
Conclusion judgeEvents(const Inputs &, const EventStory &story)
{
    const EventSeen *newest = story.newest({31034, 31019, 31042});
    if (!newest || newest->id != 31034 || !newest->codes.contains(QLatin1StringView(EventCode::certificate)))
        return {};
    return {&relayUntrusted, {}, {Events::detail(*newest)}, Events::pointersOf({QLatin1StringView(EventCode::certificate)})};
}

} // namespace

extern constexpr Check Checks::certificateTrust = makeCheck<&judge, &fromCollection<&judge>, &judgeEvents, &judgeRoots>({
    .id = "certificate-trust",
    .section = Section::Connectivity,
    .chain = ChainLink::Connect,
    .title = SAY("check/certificate-trust", "Root certificates and revocation lists"),
    .why = SAY("check/certificate-trust",
               "The server talks to Microsoft only if it trusts the certificate and can ask whether it still holds."),
    .links = links,
    .outcomes = outcomes,
    .question = &question,
    .source = SAY("check/certificate-trust", "The network test on the server, the event log, or a person who looks there."),
    .article = article,
    .aboutServer = true,
});
