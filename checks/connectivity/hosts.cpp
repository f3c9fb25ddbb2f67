#include "checks/connectivity/hosts.h"
#include <QtCore/QUrl>
#include <algorithm>

using Fault = TlsRung::Fault;

std::vector<const HostFact *> Hosts::seenFromBestPlace(const All<HostFact> &hosts)
{
    std::vector<const HostFact *> seen;
    for (const auto &[key, slot] : hosts) {
        if (slot.fact)
            seen.push_back(&*slot.fact);
    }
    const auto onServer = [](const HostFact *host) { return host->seenFrom == SeenFrom::Server; };
    if (std::ranges::any_of(seen, onServer))
        std::erase_if(seen, [&](const HostFact *host) { return !onServer(host); });
    return seen;
}

bool Hosts::isMicrosofts(const QString &host)
{
    static constexpr QLatin1StringView domains[] = {QLatin1StringView("microsoftonline.com"),
                                                    QLatin1StringView("microsoftonline.us"),
                                                    QLatin1StringView("microsoftonline.cn"),
                                                    QLatin1StringView("windows.net"),
                                                    QLatin1StringView("microsoft.com"),
                                                    QLatin1StringView("microsoft.us"),
                                                    QLatin1StringView("usgovcloudapi.net"),
                                                    QLatin1StringView("chinacloudapi.cn"),
                                                    QLatin1StringView("windowsazure.cn"),
                                                    QLatin1StringView("windowsupdate.com"),
                                                    QLatin1StringView("windowsupdate.us"),
                                                    QLatin1StringView("msocsp.com"),
                                                    QLatin1StringView("msocsp.us"),
                                                    QLatin1StringView("microsoftonline-p.com"),
                                                    QLatin1StringView("live.com"),
                                                    QLatin1StringView("digicert.com"),
                                                    QLatin1StringView("digicert.cn"),
                                                    QLatin1StringView("office.com"),
                                                    QLatin1StringView("windowsazure.com"),
                                                    QLatin1StringView("azure.com"),
                                                    QLatin1StringView("azure.us"),
                                                    QLatin1StringView("azure.cn")};
    return std::ranges::any_of(domains, [&](QLatin1StringView domain) {
        return host == domain || (host.endsWith(domain, Qt::CaseInsensitive) && host.at(host.size() - domain.size() - 1) == u'.');
    });
}

Value Hosts::value(const QString &host)
{
    return Value::of(isMicrosofts(host) ? Value::Kind::PublicHost : Value::Kind::Host, host);
}

Value Hosts::addresses(const QString &host, const QStringList &addresses)
{
    const bool anyPrivate = std::ranges::any_of(addresses, isPrivate);
    return Value::of(isMicrosofts(host) && !anyPrivate ? Value::Kind::Code : Value::Kind::Address, addresses);
}

static bool isPrivateIp4(const QString &address)
{
    const QStringList parts = address.split(u'.');
    if (parts.size() != 4)
        return false;
    const int first = parts[0].toInt(), second = parts[1].toInt();
    return first == 0 || first == 10 || first == 127 || (first == 100 && second >= 64 && second < 128) || (first == 169 && second == 254)
           || (first == 172 && second >= 16 && second < 32) || (first == 192 && second == 168);
}

bool Hosts::isPrivate(const QString &address)
{
    if (!address.contains(u':'))
        return isPrivateIp4(address);
    const QString lower = address.toLower();
    if (lower.startsWith(u"::ffff:") && lower.contains(u'.'))
        return isPrivateIp4(lower.mid(7));
    const int first = lower.section(u':', 0, 0).toInt(nullptr, 16);
    return lower == u"::" || lower == u"::1" || (first & 0xfe00) == 0xfc00 || (first & 0xffc0) == 0xfe80;
}

bool Hosts::isHijacked(const HostFact &host)
{
    return isMicrosofts(host.host) && host.tls.rung != Rung::Fine && std::ranges::any_of(host.name.addresses, isPrivate);
}

bool Hosts::isExpectedIssuer(const QString &organisation)
{
    return organisation == QLatin1StringView("Microsoft Corporation") || organisation == QLatin1StringView("DigiCert Inc")
           || organisation == QLatin1StringView("DigiCert, Inc.");
}

bool Hosts::isPublicIssuer(const QString &organisation)
{
    static constexpr QLatin1StringView issuers[] = {
        QLatin1StringView("Amazon"),          QLatin1StringView("Baltimore"),        QLatin1StringView("D-Trust GmbH"),
        QLatin1StringView("Entrust, Inc."),   QLatin1StringView("GlobalSign nv-sa"), QLatin1StringView("Google Trust Services"),
        QLatin1StringView("IdenTrust"),       QLatin1StringView("Let's Encrypt"),    QLatin1StringView("QuoVadis Limited"),
        QLatin1StringView("Sectigo Limited"), QLatin1StringView("SSL Corporation"),  QLatin1StringView("Google Trust Services LLC")};
    return isExpectedIssuer(organisation) || std::ranges::find(issuers, organisation) != std::end(issuers);
}

bool Hosts::isUntrusted(const TlsRung &tls)
{
    return std::ranges::any_of(tls.faults, [](Fault fault) {
        return fault == Fault::SelfSigned || fault == Fault::SelfSignedInChain || fault == Fault::UntrustedRoot
               || fault == Fault::IncompleteChain;
    });
}

bool Hosts::isCaptivePortal(const HostFact &host)
{
    if (!isMicrosofts(host.host))
        return false;
    const QString target = QUrl(host.http.location).host();
    if (host.http.status == 511 || (!target.isEmpty() && !isMicrosofts(target)))
        return true;
    // Plain HTTP on the port of TLS: its first line is all that we have.
    const QStringList line = host.tls.plainAnswer.split(u' ');
    return line.size() > 1 && line[0].startsWith(u"HTTP/") && (line[1] == u"511" || line[1].startsWith(u'3'));
}
