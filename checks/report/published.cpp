#include "checks/report/published.h"
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

using namespace Qt::StringLiterals;

QString folded(const QString &name)
{
    QString plain = name.trimmed().toCaseFolded();
    while (plain.endsWith(u'.'))
        plain.chop(1);
    return plain;
}

bool isWellKnownSid(const QString &sid)
{
    static const QRegularExpression domainSid(u"^S-1-5-21-"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression anySid(u"^S-1(-\\d{1,10}){1,8}$"_s, QRegularExpression::CaseInsensitiveOption);
    return anySid.match(sid).hasMatch() && !domainSid.match(sid).hasMatch();
}

bool isWellKnownGuid(const QString &guid)
{
    static const QSet<QString> known{
        u"00299570-246d-11d0-a768-00aa006e0529"_s, // Reset Password
        u"ab721a53-1e2f-11d0-9819-00aa0040529b"_s, // Change Password
        u"ccc2dc7d-a6ad-4a7a-8846-c04e3cc53501"_s, // Unexpire Password
        u"28630ebf-41d5-11d1-a9c1-0000f80367c1"_s, // lockoutTime
        u"bf967a0a-0de6-11d0-a285-00aa003049e2"_s, // pwdLastSet
        u"bf967aba-0de6-11d0-a285-00aa003049e2"_s, // user
    };
    QString plain = guid.trimmed().toLower();
    plain.remove(u'{').remove(u'}');
    return known.contains(plain);
}

bool isKnownAuthority(const QString &name)
{
    static const QSet<QString> organisations{u"Microsoft Corporation"_s, u"DigiCert Inc"_s, u"DigiCert, Inc."_s, u"GlobalSign"_s,
                                             u"GlobalSign nv-sa"_s, u"Baltimore"_s, u"Entrust, Inc."_s, u"CyberTrust"_s,
                                             u"WoSign CA Limited"_s, u"DigiCert China"_s,
                                             // Makers of products that open TLS connections: a name of a product names no organisation.
                                             u"mitmproxy"_s, u"Zscaler Inc."_s, u"Zscaler"_s, u"Fortinet"_s, u"Palo Alto Networks"_s,
                                             u"Sophos"_s, u"Netskope Inc"_s, u"Blue Coat Systems"_s, u"Cisco"_s, u"ESET SSL Filter CA"_s,
                                             u"ESET, spol. s r. o."_s, u"Zscaler Root CA"_s, u"Kaspersky Lab"_s, u"Forcepoint LLC"_s};
    static const QRegularExpression words(
        u"^(Microsoft|DigiCert|GlobalSign|Baltimore|Entrust)"_s
        "( "
        "(Azure|RSA|ECC|TLS|SSL|Issuing|Issuer|Root|CA|AOC|OCSP|XSIGN|EOC|Certificate|Certification|Authority|Global|CyberTrust|Server|"
        "Secure|"
        "High|Assurance|EV|Trusted|Extended|Validation|Update|Cloud|Services|Basic|Hybrid|Organization|SHA\\d{1,3}|G\\d|R\\d|TLS\\d|\\d{1,4}))*$"_s);
    return organisations.contains(name) || (name.size() < 120 && words.match(name).hasMatch());
}

bool isCode(const QString &code)
{
    static const QRegularExpression shape(u"^(SSPR_\\d{1,5}|AADSTS\\d{4,8}|[0-9A-F]{8}|\\d{3,6})$"_s);
    return shape.match(code).hasMatch();
}

bool isPublishedHost(const QString &host)
{
    static const QRegularExpression zones(
        u"^(\\*\\.|[a-z0-9-]+\\.)*(microsoftonline\\.(com|us)|microsoftonline-p\\.com|partner\\.microsoftonline\\.cn|microsoft\\.(com|us)|"_s
        "digicert\\.(com|cn)|msocsp\\.(com|us)|verisign\\.com|entrust\\.net|d-trust\\.net|windowsupdate\\.(com|us)|msftconnecttest\\.com|msftauth\\.net)$"_s);
    // A namespace of a relay belongs to Microsoft only where self-service password reset owns it.
    static const QRegularExpression relays(
        u"^(\\*|[a-z0-9-]*sspr[a-z0-9-]*)\\.servicebus\\.(windows\\.net|usgovcloudapi\\.net|chinacloudapi\\.cn)$"_s);
    static const QSet<QString> others{u"login.windows.net"_s,
                                      u"graph.windows.net"_s,
                                      u"management.core.windows.net"_s,
                                      u"*.management.core.windows.net"_s,
                                      u"login.chinacloudapi.cn"_s,
                                      u"microsoftgraph.chinacloudapi.cn"_s,
                                      u"*.msappproxy.net"_s,
                                      u"*.msappproxy.us"_s,
                                      u"*.windows.net"_s,
                                      u"servicebus.windows.net"_s,
                                      u"servicebus.windows.networks"_s,
                                      u"*.servicebus.windows.networks"_s};
    const QString plain = folded(host);
    return plain.size() < 254 && (others.contains(plain) || relays.match(plain).hasMatch() || zones.match(plain).hasMatch());
}

const QStringList &serverProducts()
{
    static const QStringList all{
        u"Microsoft-HTTPAPI"_s, u"Microsoft-IIS"_s, u"squid"_s,       u"nginx"_s,     u"Apache"_s, u"mitmproxy"_s,
        u"tinyproxy"_s,         u"BlueCoat"_s,      u"Zscaler"_s,     u"FortiGate"_s, u"Sophos"_s, u"haproxy"_s,
        u"Netskope"_s,          u"Kestrel"_s,       u"AkamaiGHost"_s, u"Cisco"_s,     u"McAfee"_s, u"Forcepoint"_s};
    return all;
}

const QStringList &mediaTypes()
{
    static const QStringList all{u"text/html"_s,        u"text/plain"_s,      u"text/xml"_s,
                                 u"application/json"_s, u"application/xml"_s, u"application/octet-stream"_s};
    return all;
}

const QStringList &proxySchemes()
{
    static const QStringList all{u"Basic"_s, u"Digest"_s, u"NTLM"_s, u"Negotiate"_s, u"Kerberos"_s, u"Bearer"_s};
    return all;
}
