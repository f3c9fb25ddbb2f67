#include "checks/causes/causes.h"
#include "checks/connectivity/collected.h"
#include "checks/connectivity/hosts.h"
#include "checks/connectivity/ladder.h"
#include "checks/registry.h"
#include <QtCore/QMap>

namespace {

constexpr Link links[] = {{SAY("check/tls-inspection", "TLS 1.2 for Connect"),
                           "https://learn.microsoft.com/entra/identity/hybrid/connect/reference-connect-tls-enforcement"},
                          {SAY("check/tls-inspection", "Certificate authorities of Azure"),
                           "https://learn.microsoft.com/azure/security/fundamentals/tls-certificate-changes"}};

constexpr ArticleNote article[] = {
    {"B2", SAY("check/tls-inspection", "The article does not speak of TLS inspection."),
     SAY("check/tls-inspection", "Breaking and inspecting traffic between Connect and Microsoft Entra ID is not supported.")}};

constexpr Step askNetwork{.owner = Owner::Network,
                          .what =
                              SAY("check/tls-inspection", "Exempt the server from TLS inspection, at least for `*.servicebus.windows.net`, "
                                                          "`*.passwordreset.microsoftonline.com` and `*.microsoftonline.com`."),
                          .risk = SAY("check/tls-inspection", "Low: traffic to Microsoft alone is no longer read."),
                          .undo = SAY("check/tls-inspection", "Take the exemption away again."),
                          .confirm = SAY("check/tls-inspection", "Look again: the issuer is Microsoft or DigiCert.")};

constexpr Outcome none{
    .id = "none",
    .severity = Severity::Good,
    .summary = SAY("check/tls-inspection", "Nobody opens the encrypted connections. Their issuers: {issuer}."),
    .pointers = {{&Causes::tlsInspection, Weight::rulesOut}},
};
constexpr Outcome inspected{
    .id = "inspected",
    .severity = Severity::Problem,
    .summary = SAY("check/tls-inspection", "The encrypted connections are opened on the way, by {issuer}."),
    .meaning =
        SAY("check/tls-inspection", "Something reads and signs them anew (TLS inspection). Microsoft does not support that for Connect."),
    .steps = {askNetwork},
    .pointers = {{&Causes::tlsInspection, Weight::proves}},
};
constexpr Outcome foreignIssuer{
    .id = "foreign-issuer",
    .severity = Severity::Warning,
    .summary = SAY("check/tls-inspection", "The certificate of {hosts} comes from an issuer we do not expect: {issuer}."),
    .meaning = SAY("check/tls-inspection", "Something may open the connection on the way, or answer in place of Microsoft."),
    .steps = {{.owner = Owner::Network,
               .what = SAY("check/tls-inspection", "Say whether this issuer is yours. If so: exempt the server from inspection."),
               .confirm = SAY("check/tls-inspection", "Look again: the issuer is Microsoft or DigiCert.")}},
    .pointers = {{&Causes::tlsInspection, Weight::some}},
};
constexpr Outcome saidNone{
    .id = "said-none",
    .severity = Severity::Good,
    .summary = SAY("check/tls-inspection", "The server sees a certificate of Microsoft or DigiCert."),
    .pointers = {{&Causes::tlsInspection, Weight::against}},
};
constexpr Outcome saidInspected{
    .id = "said-inspected",
    .severity = Severity::Problem,
    .summary = SAY("check/tls-inspection", "The server sees a certificate of another issuer."),
    .meaning =
        SAY("check/tls-inspection", "Something reads and signs them anew (TLS inspection). Microsoft does not support that for Connect."),
    .steps = {askNetwork},
    .pointers = {{&Causes::tlsInspection, Weight::strong}},
};
constexpr const Outcome *outcomes[] = {&none, &inspected, &foreignIssuer, &saidNone, &saidInspected};

constexpr Question question{
    .text = SAY("check/tls-inspection", "Who issued the certificate that the Connect server sees?"),
    .whereToLook = SAY("check/tls-inspection",
                       "On the server, open `https://login.microsoftonline.com` in a browser. Click the lock, then the certificate: "
                       "**Issued by**."),
    .options = {{"microsoft", SAY("check/tls-inspection", "Microsoft or DigiCert"), &saidNone},
                {"other", SAY("check/tls-inspection", "Someone else"), &saidInspected}},
};

constexpr Text line = SAY("check/tls-inspection", "{host}: issued by {issuer}");

QString issuerOf(const HostFact &host)
{
    const CertificateSeen &leaf = host.tls.chain.first();
    return leaf.issuerOrganisation.isEmpty() ? leaf.issuer : leaf.issuerOrganisation;
}

/// No certificate authority of the world, or one that only calls itself so.
bool isForeign(const HostFact &host)
{
    return Hosts::isMicrosofts(host.host) && !Hosts::isPublicIssuer(issuerOf(host));
}

/// Who opens a connection makes a certificate that fits the host, with a root of its own. A page of a filter does not.
bool isSignedAnew(const HostFact &host)
{
    const CertificateSeen &leaf = host.tls.chain.first();
    const CertificateSeen &top = host.tls.chain.last();
    const bool ownRoot = top.selfSigned || Hosts::isUntrusted(host.tls);
    return ownRoot && !leaf.selfSigned && !host.tls.faults.contains(TlsRung::Fault::WrongHost);
}

Value issuerValue(const QStringList &issuers)
{
    const bool published = std::ranges::all_of(issuers, Hosts::isPublicIssuer);
    return Value::of(published ? Value::Kind::Code : Value::Kind::Host, issuers);
}

Conclusion conclude(const Outcome &outcome, const QList<const HostFact *> &about, const QList<Detail> &details)
{
    QStringList issuers;
    QStringList hosts;
    for (const HostFact *host : about) {
        hosts << host->host;
        issuers << issuerOf(*host);
    }
    issuers.removeDuplicates();
    issuers.sort();
    return {&outcome,
            {{QStringLiteral("issuer"), issuerValue(issuers)}, {QStringLiteral("hosts"), Value::of(Value::Kind::PublicHost, hosts)}},
            details};
}

Conclusion judge(const Inputs &, const All<HostFact> &hosts)
{
    QList<const HostFact *> ours;
    QMap<QString, QList<const HostFact *>> foreign;
    QList<Detail> details;
    bool isOpen = false;
    for (const HostFact *host : Hosts::seenFromBestPlace(hosts)) {
        isOpen = isOpen || (host->tls.chain.isEmpty() && !endOf(*host));
        if (host->tls.chain.isEmpty() || !Hosts::isMicrosofts(host->host))
            continue;
        const bool isStranger = isForeign(*host);
        if (isStranger)
            foreign[issuerOf(*host)] << host;
        else
            ours << host;
        details << Detail{line,
                          {{QStringLiteral("host"), Hosts::value(host->host)}, {QStringLiteral("issuer"), issuerValue({issuerOf(*host)})}},
                          isStranger ? Severity::Warning : Severity::Good};
    }
    for (const QList<const HostFact *> &signedByOne : std::as_const(foreign)) {
        const bool several = signedByOne.size() > 1 && !signedByOne.first()->tls.chain.first().selfSigned;
        if (several || std::ranges::any_of(signedByOne, [](const HostFact *host) { return isSignedAnew(*host); }))
            return conclude(inspected, signedByOne, details);
    }
    if (!foreign.isEmpty())
        return conclude(foreignIssuer, foreign.first(), details);
    return ours.isEmpty() || isOpen ? Conclusion{} : conclude(none, ours, details);
}

} // namespace

extern constexpr Check Checks::tlsInspection = makeCheck<&judge, &fromCollection<&judge>>({
    .id = "tls-inspection",
    .section = Section::Connectivity,
    .chain = ChainLink::Firewall,
    .title = SAY("check/tls-inspection", "Opened connections (TLS inspection)"),
    .why = SAY("check/tls-inspection", "Connect and Microsoft must talk without anyone opening the connection on the way."),
    .links = links,
    .outcomes = outcomes,
    .question = &question,
    .source = SAY("check/tls-inspection", "The network test on the server, or a person who looks at a certificate there."),
    .article = article,
    .aboutServer = true,
});
