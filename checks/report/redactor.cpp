#include "checks/report/redactor.h"
#include "checks/knowledge/codes.h"
#include "checks/procedure.h"
#include "checks/registry.h"
#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>
#include <QtNetwork/QHostAddress>

using namespace Qt::StringLiterals;

namespace {

const QString hiddenText = u"…"_s;

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

/// Rights, attributes and classes that are the same in every directory.
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

/// The names that authorities which sign for Microsoft put on their certificates: a vendor and plain words.
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

/// A code names nobody, whether our tables have it or not.
bool isCode(const QString &code)
{
    static const QRegularExpression shape(u"^(SSPR_\\d{1,5}|AADSTS\\d{4,8}|[0-9A-F]{8}|\\d{3,6})$"_s);
    return shape.match(code).hasMatch();
}

const QStringList serverProducts{
    u"Microsoft-HTTPAPI"_s, u"Microsoft-IIS"_s, u"squid"_s,       u"nginx"_s,     u"Apache"_s, u"mitmproxy"_s,
    u"tinyproxy"_s,         u"BlueCoat"_s,      u"Zscaler"_s,     u"FortiGate"_s, u"Sophos"_s, u"haproxy"_s,
    u"Netskope"_s,          u"Kestrel"_s,       u"AkamaiGHost"_s, u"Cisco"_s,     u"McAfee"_s, u"Forcepoint"_s};
const QStringList mediaTypes{u"text/html"_s,        u"text/plain"_s,      u"text/xml"_s,
                             u"application/json"_s, u"application/xml"_s, u"application/octet-stream"_s};
const QStringList proxySchemes{u"Basic"_s, u"Digest"_s, u"NTLM"_s, u"Negotiate"_s, u"Kerberos"_s, u"Bearer"_s};

} // namespace

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

Texts::Hide Redactor::hide()
{
    return [this](const Value &value) { return hide(value); };
}

Value Redactor::hide(const Value &value)
{
    switch (value.kind) {
    case Value::Kind::Text:
    case Value::Kind::Secret: {
        if (const auto *text = std::get_if<QString>(&value.data))
            drop(*text);
        return {Value::Kind::Secret, QString()};
    }
    case Value::Kind::PublicHost:
    case Value::Kind::User:
    case Value::Kind::Host:
    case Value::Kind::Domain:
    case Value::Kind::Address:
    case Value::Kind::Sid:
    case Value::Kind::Dn:
    case Value::Kind::Guid: break;
    default: return value;
    }
    if (const auto *list = std::get_if<QStringList>(&value.data))
        return {value.kind, hideAll(value.kind, *list)};
    if (const auto *name = std::get_if<QString>(&value.data))
        return {value.kind, hideOne(value.kind, *name)};
    return {Value::Kind::Secret, QString()};
}

QStringList Redactor::hideAll(Value::Kind kind, const QStringList &names)
{
    QStringList shown;
    for (const QString &name : names)
        shown << hideOne(kind, name);
    return shown;
}

QString Redactor::hideOne(Value::Kind kind, const QString &name)
{
    switch (kind) {
    case Value::Kind::User: return alias(u"user"_s, name);
    case Value::Kind::Domain: return isPublishedHost(name) ? name : alias(u"domain"_s, name);
    case Value::Kind::Address: return aliasOfAddress(name);
    case Value::Kind::Sid: return isWellKnownSid(name) ? name : alias(u"sid"_s, name);
    case Value::Kind::Dn: return alias(u"dn"_s, name);
    case Value::Kind::Guid: return isWellKnownGuid(name) ? name : alias(u"guid"_s, name);
    default: return aliasOfHost(name);
    }
}

void Redactor::samePerson(const QStringList &names)
{
    QString shared;
    for (const QString &name : names) {
        const QString key = u"user\n"_s + folded(name);
        if (shared.isEmpty())
            shared = alias(u"user"_s, name);
        else if (!m_aliases.contains(key)) {
            m_aliases.insert(key, shared);
            learn(name, shared);
            learnParts(u"user"_s, name);
        }
    }
}

/// An alias that is hidden again stays what it is, unless it already stands for something else.
static bool isAlias(const QString &word, const QString &name)
{
    static const QRegularExpression number(u"^[1-9]\\d{0,5}$"_s);
    return name.startsWith(word + u'-') && number.match(name.mid(word.size() + 1)).hasMatch();
}

QString Redactor::alias(const QString &word, const QString &name)
{
    if (folded(name).isEmpty())
        return {};
    const QString key = word + u'\n' + folded(name);
    Replaced &counted = m_replaced[word];
    counted.word = word;
    ++counted.times;
    if (const auto known = m_aliases.constFind(key); known != m_aliases.constEnd())
        return *known;
    ++counted.names;
    QString chosen = name;
    if (!isAlias(word, name) || m_taken.contains(name)) {
        do
            chosen = word + u'-' + QString::number(++m_last[word]);
        while (m_taken.contains(chosen));
        learn(name, chosen);
    }
    m_aliases.insert(key, chosen);
    m_taken.insert(chosen);
    if (chosen != name)
        learnParts(word, name);
    return chosen;
}

QString Redactor::aliasOfAddress(const QString &address)
{
    QHostAddress parsed;
    return alias(u"address"_s, parsed.setAddress(address) ? parsed.toString() : address);
}

/// Keeps the port: "host-1:443".
QString Redactor::aliasOfHost(const QString &hostAndPort)
{
    static const QRegularExpression shape(u"^\\[?(.*?)\\]?(:\\d{1,5})?$"_s, QRegularExpression::DotMatchesEverythingOption);
    QHostAddress address;
    if (address.setAddress(hostAndPort))
        return aliasOfAddress(hostAndPort);
    const QRegularExpressionMatch match = shape.match(hostAndPort);
    const QString host = match.captured(1);
    if (isPublishedHost(host))
        return hostAndPort;
    return (address.setAddress(host) ? aliasOfAddress(host) : alias(u"host"_s, host)) + match.captured(2);
}

void Redactor::drop(const QString &text)
{
    // Short or everyday words would tear holes into our own sentences.
    if (text.trimmed().size() >= 6)
        learn(text, hiddenText);
}

void Redactor::learn(const QString &raw, const QString &replacement)
{
    const QString plain = folded(raw);
    if (plain.size() < 3 || plain == folded(replacement) || m_raw.contains(plain))
        return;
    m_raw.insert(plain, replacement);
    const auto longer = [](const QString &a, const QString &b) { return a.size() > b.size(); };
    m_longestFirst.insert(std::ranges::upper_bound(m_longestFirst, plain, longer), plain);
}

/// What a name gives away besides itself: the domain of a user or a host, and a first part that is no everyday word.
void Redactor::learnParts(const QString &word, const QString &name)
{
    static const QRegularExpression telling(u"[\\d._-]"_s);
    const auto learnFirst = [&](const QString &part) {
        if (part.contains(telling) && part.size() >= 3)
            learn(part, m_aliases.value(word + u'\n' + folded(name)));
    };
    const auto learnDomain = [&](const QString &part) {
        if (!part.isEmpty() && !isPublishedHost(part) && !m_aliases.contains(u"domain\n"_s + folded(part))) {
            alias(u"domain"_s, part);
            --m_replaced[u"domain"_s].times; // it was not shown anywhere yet
        }
    };
    if (word == "user"_L1 && name.contains(u'@')) {
        learnFirst(name.section(u'@', 0, -2));
        learnDomain(name.section(u'@', -1));
    } else if (word == "user"_L1 && name.contains(u'\\')) {
        learnFirst(name.section(u'\\', 1));
        learnDomain(name.section(u'\\', 0, 0));
    } else if (word == "host"_L1 && name.count(u'.') >= 1) {
        learnFirst(name.section(u'.', 0, 0));
        if (name.count(u'.') >= 2)
            learnDomain(name.section(u'.', 1));
    }
}

static bool isBoundary(const QString &text, qsizetype at)
{
    return at < 0 || at >= text.size() || !text[at].isLetterOrNumber();
}

/// The next place where \p raw stands as a word of its own, or -1.
static qsizetype findWhole(const QString &text, const QString &raw, qsizetype from)
{
    for (qsizetype at = text.indexOf(raw, from, Qt::CaseInsensitive); at >= 0; at = text.indexOf(raw, at + 1, Qt::CaseInsensitive)) {
        if (isBoundary(text, at - 1) && isBoundary(text, at + raw.size()))
            return at;
    }
    return -1;
}

QString Redactor::scrub(const QString &text) const
{
    // Pieces that were replaced are never looked at again: an alias must not be replaced by another.
    struct Piece
    {
        QString text;
        bool done = false;
    };
    QList<Piece> pieces{{text}};
    for (const QString &raw : m_longestFirst) {
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            const qsizetype at = pieces[i].done ? -1 : findWhole(pieces[i].text, raw, 0);
            if (at < 0)
                continue;
            const QString after = pieces[i].text.mid(at + raw.size());
            pieces[i].text.truncate(at);
            pieces.insert(i + 1, {m_raw.value(raw), true});
            pieces.insert(i + 2, {after});
            ++i; // go on with what comes after
        }
    }
    QString clean;
    for (const Piece &piece : pieces)
        clean += piece.text;
    return clean;
}

bool Redactor::leaks(const QString &output) const
{
    return std::ranges::any_of(m_longestFirst, [&](const QString &raw) { return findWhole(output, raw, 0) >= 0; });
}

void Redactor::startCounting()
{
    for (auto &[word, counted] : m_replaced)
        counted.times = 0;
}

QList<Redactor::Replaced> Redactor::replaced() const
{
    QList<Replaced> all;
    for (const QString &word : {u"user"_s, u"host"_s, u"domain"_s, u"address"_s, u"sid"_s, u"dn"_s, u"guid"_s, u"issuer"_s}) {
        const auto found = m_replaced.find(word);
        if (found != m_replaced.end() && found->second.names > 0)
            all << found->second;
    }
    return all;
}

/// The one of \p known that \p header names, and nothing else of it.
QString Redactor::keptWord(const QString &header, const QStringList &known)
{
    const auto found = std::ranges::find_if(known, [&](const QString &word) { return header.contains(word, Qt::CaseInsensitive); });
    const QString kept = found == known.end() ? QString() : *found;
    if (folded(header) != folded(kept))
        drop(header);
    return kept;
}

QString Redactor::certificateName(const QString &name)
{
    if (name.isEmpty() || isKnownAuthority(name) || isPublishedHost(name))
        return name;
    static const QRegularExpression hostShape(u"^(\\*\\.)?[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)+$"_s);
    const bool isHost = hostShape.match(name).hasMatch() || isAlias(u"host"_s, name);
    return alias(isHost ? u"host"_s : u"issuer"_s, name);
}

Inputs Redactor::inputs(const Case &whole)
{
    Inputs shown = whole.inputs;
    const Slot<ComplaintFact> *seen = whole.evidence.slot<ComplaintFact>();
    const QStringList codes = seen && seen->fact ? complaint(*seen->fact).codes : recogniseCodes(whole.inputs.complaint);
    shown.complaint = codes.join(u' ');
    if (shown.complaint != whole.inputs.complaint)
        drop(whole.inputs.complaint);
    shown.affectedUser = hideOne(Value::Kind::User, shown.affectedUser);
    shown.adminUser = hideOne(Value::Kind::User, shown.adminUser);
    shown.testUser = hideOne(Value::Kind::User, shown.testUser);
    shown.domain = hideOne(Value::Kind::Domain, shown.domain);
    shown.domainController = hideOne(Value::Kind::Host, shown.domainController);
    shown.extraHosts = hideAll(Value::Kind::Host, shown.extraHosts);
    shown.proxyHost = hideOne(Value::Kind::Host, shown.proxyHost);
    shown.proxyUser = hideOne(Value::Kind::User, shown.proxyUser);
    drop(shown.caFile);
    shown.caFile.clear();
    return shown;
}

void Redactor::connection(HostFact &fact)
{
    fact.host = aliasOfHost(fact.host);
    fact.name.addresses = hideAll(Value::Kind::Address, fact.name.addresses);
    for (AddressTry &one : fact.connection.tries)
        one.address = hideOne(Value::Kind::Address, one.address);
    fact.proxy.proxy = aliasOfHost(fact.proxy.proxy);
    fact.proxy.product = keptWord(fact.proxy.product, serverProducts);
    fact.proxy.setBy = keptWord(fact.proxy.setBy, {u"system"_s, u"given"_s, u"none"_s});
    QStringList schemes;
    for (const QString &scheme : std::as_const(fact.proxy.schemes))
        schemes << keptWord(scheme, proxySchemes);
    schemes.removeAll(QString());
    fact.proxy.schemes = schemes;
}

void Redactor::certificates(TlsRung &tls)
{
    static const QRegularExpression protocol(u"^(TLS|SSL) ?v?\\d(\\.\\d)?$"_s);
    static const QRegularExpression cipher(u"^[A-Z0-9_-]*(AES|CHACHA20|CAMELLIA|ARIA|DES|RC4)[A-Z0-9_-]*$"_s);
    static const QRegularExpression status(u"^HTTP/\\d\\.\\d \\d{3}"_s);
    for (CertificateSeen &one : tls.chain) {
        // A fingerprint names a certificate as surely as its name does.
        if (!isKnownAuthority(one.issuer) && !isKnownAuthority(one.issuerOrganisation)) {
            drop(one.sha256);
            one.sha256.clear();
        }
        one.subject = certificateName(one.subject);
        one.issuer = certificateName(one.issuer);
        one.issuerOrganisation = certificateName(one.issuerOrganisation);
    }
    const auto keepMatch = [this](QString &text, const QRegularExpression &shape) {
        const QString kept = shape.match(text).captured();
        if (kept != text)
            drop(text);
        text = kept;
    };
    keepMatch(tls.protocol, protocol);
    keepMatch(tls.cipher, cipher);
    keepMatch(tls.plainAnswer, status);
    drop(tls.detail);
    tls.detail.clear();
}

void Redactor::answers(HostFact &fact)
{
    fact.http.server = keptWord(fact.http.server, serverProducts);
    fact.http.contentType = keptWord(fact.http.contentType, mediaTypes);
    if (fact.http.location.isEmpty())
        return;
    const QUrl target(fact.http.location);
    const QString host = aliasOfHost(target.host());
    const QString kept = host.isEmpty() ? QString() : (target.scheme() == "http"_L1 ? u"http://"_s : u"https://"_s) + host;
    if (kept != fact.http.location)
        drop(fact.http.location);
    fact.http.location = kept;
}

HostFact Redactor::host(HostFact fact)
{
    connection(fact);
    certificates(fact.tls);
    answers(fact);
    return fact;
}

IdleFact Redactor::idle(IdleFact fact)
{
    fact.host = aliasOfHost(fact.host);
    fact.proxy = aliasOfHost(fact.proxy);
    return fact;
}

DomainFact Redactor::domain(DomainFact fact)
{
    fact.domain = hideOne(Value::Kind::Domain, fact.domain);
    fact.pdcEmulators = hideAll(Value::Kind::Host, fact.pdcEmulators);
    fact.domainControllers = hideAll(Value::Kind::Host, fact.domainControllers);
    return fact;
}

PortsFact Redactor::ports(PortsFact fact)
{
    for (PortSeen &port : fact.ports)
        port.host = aliasOfHost(port.host);
    return fact;
}

ComplaintFact Redactor::complaint(ComplaintFact fact)
{
    QStringList codes;
    for (const QString &code : std::as_const(fact.codes)) {
        if (isCode(code))
            codes << code;
        else
            drop(code);
    }
    fact.codes = codes;
    return fact;
}

/// A fact kind that is not copied is not in the redacted case: whoever adds one decides here what it may say.
template <typename Fact, typename Hide> void Redactor::copy(Evidence &to, const Evidence &from, Hide hideFact)
{
    for (const auto &[key, slot] : from.all<Fact>()) {
        Slot<Fact> &place = to.place<Fact>(key.isEmpty() ? key : aliasOfHost(key));
        place.progress = slot.progress;
        if (slot.fact)
            place.fact = (this->*hideFact)(*slot.fact);
        if (slot.missing) {
            drop(slot.missing->detail);
            place.missing = Missing{slot.missing->reason};
        }
    }
}

/// Only answers that a question offers: anything else is free text.
static Answers offeredAnswers(const Answers &answers)
{
    Answers kept;
    for (auto answer = answers.cbegin(); answer != answers.cend(); ++answer) {
        const Check *check = findCheck(answer.key());
        if (!check || !check->question)
            continue;
        const bool offered =
            std::ranges::any_of(check->question->options, [&](const Option &option) { return answer.value() == QLatin1String(option.id); });
        if (offered || answer.value() == "unknown"_L1)
            kept.insert(answer.key(), answer.value());
    }
    return kept;
}

Case Redactor::redacted(const Case &whole)
{
    Case shown;
    shown.inputs = inputs(whole);
    shown.answers = offeredAnswers(whole.answers);
    std::ranges::copy_if(whole.ticks, std::back_inserter(shown.ticks), [](const QString &step) { return offAndOnSteps().contains(step); });
    shown.started = whole.started;
    shown.seconds = whole.seconds;
    copy<HostFact>(shown.evidence, whole.evidence, &Redactor::host);
    copy<IdleFact>(shown.evidence, whole.evidence, &Redactor::idle);
    copy<DomainFact>(shown.evidence, whole.evidence, &Redactor::domain);
    copy<PortsFact>(shown.evidence, whole.evidence, &Redactor::ports);
    copy<ComplaintFact>(shown.evidence, whole.evidence, &Redactor::complaint);
    return shown;
}
