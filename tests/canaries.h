#pragma once
#include "checks/causes/causes.h"
#include "checks/facts/events.h"
#include "tests/reportsamples.h"
#include <QtCore/QBitArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtCore/QStringConverter>
#include <functional>

// Names that must never leave: of every type, written in every way we could think of, planted in every field that holds text.

namespace Canaries {

/// A word that nobody says: "vobezu".
inline QString word(int number)
{
    static const QString consonants = u"bdfgjkmprvwz"_s;
    static const QString vowels = u"aeiou"_s;
    QString made = u"q"_s;
    quint32 n = quint32(number) * 2654435761U;
    for (int i = 0; i < 3; ++i) {
        made += vowels[int(n % 5)];
        n /= 5;
        made += consonants[int(n % 12)];
        n /= 12;
    }
    return made + vowels[number % 5] + consonants[number / 5 % 12] + vowels[number / 60 % 5];
}

inline QString capital(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

struct Canary
{
    QString type;
    QString name;
    Value::Kind kind;
    QStringList marks; ///< What gives it away, whatever stands around it.
};

inline const QStringList &types()
{
    static const QStringList all{u"upn"_s,     u"account"_s, u"person"_s, u"host"_s, u"short host"_s, u"domain"_s,
                                 u"netbios"_s, u"ipv4"_s,    u"ipv6"_s,   u"sid"_s,  u"dn"_s,         u"guid"_s,
                                 u"text"_s,    u"secret"_s,  u"issuer"_s, u"path"_s, u"umlaut"_s};
    return all;
}

inline Canary canary(int type, int number)
{
    using Kind = Value::Kind;
    const QString a = word(number * 3);
    const QString b = word(number * 3 + 1);
    const QString c = word(number * 3 + 2);
    const auto digits = [number](int i) {
        return QString::number((quint32(number + 1) * 40503U * quint32(i + 7)) % 90'000'000 + 1'000'000'000U);
    };
    const QString &name = types()[type];
    if (name == "upn"_L1)
        return {name, u"%1.%2@%3.example"_s.arg(a, b, c), Kind::User, {a, b, c}};
    if (name == "account"_L1)
        return {name, u"%1\\%2"_s.arg(a.toUpper(), b), Kind::User, {a, b}};
    if (name == "person"_L1)
        return {name, capital(a) + u' ' + capital(b), Kind::User, {a, b}};
    if (name == "host"_L1)
        return {name, u"%1.%2.example"_s.arg(a, b), Kind::Host, {a, b}};
    if (name == "short host"_L1)
        return {name, a.toUpper() + u"07"_s, Kind::Host, {a}};
    if (name == "domain"_L1)
        return {name, u"%1.%2.example"_s.arg(a, b), Kind::Domain, {a, b}};
    if (name == "netbios"_L1)
        return {name, a.toUpper(), Kind::Domain, {a}};
    if (name == "ipv4"_L1) {
        const QStringList parts{u"10"_s, QString::number(100 + number % 150), QString::number(101 + number / 3 % 150),
                                QString::number(102 + number / 7 % 150)};
        QStringList back = parts;
        std::ranges::reverse(back);
        return {name, parts.join(u'.'), Kind::Address, {parts.join(u'.'), parts.join(u'-'), back.join(u'.')}};
    }
    if (name == "ipv6"_L1) {
        const QString tail = QString::number(0x1000 + number, 16);
        return {name, u"fd1e:c0de:%1:7::%1"_s.arg(tail), Kind::Address, {u"fd1e:c0de:%1:7"_s.arg(tail), u"fd1e-c0de-%1"_s.arg(tail)}};
    }
    if (name == "sid"_L1)
        return {name, u"S-1-5-21-%1-%2-%3-1104"_s.arg(digits(1), digits(2), digits(3)), Kind::Sid, {digits(1), digits(2)}};
    if (name == "dn"_L1)
        return {name, u"CN=%1\\, %2,OU=%3,DC=%2,DC=example"_s.arg(capital(a), capital(b), capital(c)), Kind::Dn, {a, b, c}};
    if (name == "guid"_L1) {
        const QString last = digits(4) + u"ab"_s;
        return {name,
                u"7a1f%1-3c4d-4e5f-8a9b-%2"_s.arg(QString::number(0x1000 + number, 16), last),
                Kind::Guid,
                {last, u"7a1f"_s + QString::number(0x1000 + number, 16)}};
    }
    if (name == "text"_L1)
        return {name, u"%1 spoke to %2"_s.arg(capital(a), b), Kind::Text, {a, b}};
    if (name == "secret"_L1)
        return {name, capital(a) + u"!7"_s + b, Kind::Secret, {a, b}};
    if (name == "issuer"_L1)
        return {name, u"%1 Issuing %2"_s.arg(capital(a), capital(b)), Kind::Host, {a, b}};
    if (name == "path"_L1)
        return {name, u"C:\\Users\\%1\\%2.pem"_s.arg(a, b), Kind::Text, {a, b}};
    return {name, u"%1ü%2.example"_s.arg(a, b), Kind::Host, {a, b}};
}

// --- How a name is written ---

inline QByteArray utf16(const QString &text, bool little = true)
{
    QStringEncoder encoder(little ? QStringConverter::Utf16LE : QStringConverter::Utf16BE, QStringConverter::Flag::Default);
    return encoder(text);
}

template <typename Write> QString eachByte(const QString &text, Write write, bool all = true)
{
    QString made;
    for (const char byte : text.toUtf8())
        made += all || !QChar(QLatin1Char(byte)).isLetterOrNumber() ? write(uchar(byte)) : QString(QLatin1Char(byte));
    return made;
}

inline QString hex(int n, int width = 2)
{
    return QString::number(n, 16).rightJustified(width, u'0');
}

struct Way
{
    const char *name;
    QString (*write)(const Canary &);
};

inline std::span<const Way> ways()
{
    static const Way all[] = {
        {"plain", [](const Canary &c) { return c.name; }},
        {"upper case", [](const Canary &c) { return c.name.toUpper(); }},
        {"lower case", [](const Canary &c) { return c.name.toLower(); }},
        {"percent",
         [](const Canary &c) {
             return eachByte(
                 c.name, [](int b) { return u'%' + hex(b).toUpper(); }, false);
         }},
        {"percent, every byte", [](const Canary &c) { return eachByte(c.name, [](int b) { return u'%' + hex(b); }); }},
        {"percent, twice", [](const Canary &c) { return eachByte(c.name, [](int b) { return u"%25"_s + hex(b); }); }},
        {"query of an address",
         [](const Canary &c) {
             return u"https://login.microsoftonline.com/common?login_hint="_s
                    + eachByte(
                        c.name, [](int b) { return u'%' + hex(b); }, false)
                    + u"&x=1"_s;
         }},
        {"path of an address", [](const Canary &c) { return u"https://graph.microsoft.com/v1.0/users/"_s + c.name + u"/manager"_s; }},
        {"user of an address",
         [](const Canary &c) { return u"ldaps://"_s + eachByte(c.name, [](int b) { return u'%' + hex(b); }) + u"@x/"_s; }},
        {"json",
         [](const Canary &c) {
             QString made;
             for (const QChar one : c.name)
                 made += u"\\u"_s + hex(one.unicode(), 4);
             return made;
         }},
        {"json, some",
         [](const Canary &c) {
             return u"{\"name\": \""_s
                    + QString(c.name).replace(u"\\"_s, u"\\\\"_s).replace(u"a"_s, u"\\u0061"_s).replace(u"@"_s, u"\\u0040"_s) + u"\"}"_s;
         }},
        {"html, decimal",
         [](const Canary &c) {
             QString made;
             for (const QChar one : c.name)
                 made += u"&#"_s + QString::number(one.unicode()) + u';';
             return made;
         }},
        {"html, hexadecimal",
         [](const Canary &c) {
             QString made;
             for (const QChar one : c.name)
                 made += u"&#x"_s + hex(one.unicode()) + u';';
             return made;
         }},
        {"html, named",
         [](const Canary &c) {
             return QString(c.name).replace(u"@"_s, u"&commat;"_s).replace(u"."_s, u"&period;"_s).replace(u"ü"_s, u"&uuml;"_s);
         }},
        {"base64", [](const Canary &c) { return QString::fromLatin1(c.name.toUtf8().toBase64()); }},
        {"base64 of utf-16", [](const Canary &c) { return QString::fromLatin1(utf16(c.name).toBase64()); }},
        {"base64 of utf-16, other end", [](const Canary &c) { return QString::fromLatin1(utf16(c.name, false).toBase64()); }},
        {"base64 for addresses",
         [](const Canary &c) {
             return QString::fromLatin1(c.name.toUtf8().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
         }},
        {"base64, cut in front",
         [](const Canary &c) { return QString::fromLatin1((u"PowerShell -EncodedCommand for "_s + c.name).toUtf8().toBase64()).mid(5); }},
        {"base64 inside base64", [](const Canary &c) { return QString::fromLatin1(c.name.toUtf8().toBase64().toBase64()); }},
        {"command in base64 of utf-16", [](const Canary &c) { return QString::fromLatin1(utf16(u"Get-ADUser "_s + c.name).toBase64()); }},
        {"hex", [](const Canary &c) { return QString::fromLatin1(c.name.toUtf8().toHex()); }},
        {"hex of utf-16", [](const Canary &c) { return QString::fromLatin1(utf16(c.name).toHex()); }},
        {"hex with dashes", [](const Canary &c) { return QString::fromLatin1(c.name.toUtf8().toHex('-')); }},
        {"hex of C", [](const Canary &c) { return eachByte(c.name, [](int b) { return u"\\x"_s + hex(b); }); }},
        {"escapes of LDAP",
         [](const Canary &c) { return u"(sAMAccountName="_s + eachByte(c.name, [](int b) { return u'\\' + hex(b); }) + u')'; }},
        {"escapes of a DN",
         [](const Canary &c) {
             return eachByte(
                 c.name, [](int b) { return b == '\\' ? u"\\"_s : u'\\' + QString(QLatin1Char(char(b))); }, false);
         }},
        {"quoted-printable",
         [](const Canary &c) {
             return eachByte(
                 c.name, [](int b) { return u'=' + hex(b).toUpper(); }, false);
         }},
        {"quoted-printable, broken", [](const Canary &c) { return QString(c.name).insert(c.name.size() / 2, u"=\r\n"_s); }},
        {"cut, said so", [](const Canary &c) { return c.name.left(c.name.size() * 7 / 10) + u'…'; }},
        {"cut with dots", [](const Canary &c) { return c.name.left(c.name.size() * 7 / 10) + u"..."_s; }},
        {"inside a sentence", [](const Canary &c) { return u"The object '"_s + c.name + u"' was not found (33004)."_s; }},
        {"inside xml", [](const Canary &c) { return u"<Data Name='user'>"_s + c.name.toHtmlEscaped() + u"</Data>"_s; }},
        {"as a principal", [](const Canary &c) { return u"i:0#.f|membership|"_s + c.name; }},
        {"mail address", [](const Canary &c) { return u"\"x\" <mailto:"_s + c.name + u'>'; }},
        {"part of a host",
         [](const Canary &c) {
             return u"ip-"_s + QString(c.name).replace(u'.', u'-').replace(u':', u'-') + u".compute.internal.example"_s;
         }},
    };
    return all;
}

// --- Where it stands ---

static constexpr Link links[] = {{SAY("check/test-canary", "A page"), "https://learn.microsoft.com/entra/"}};
static constexpr Outcome broken{
    .id = "broken",
    .severity = Severity::Problem,
    .summary = SAY("check/test-canary", "{user} {host} {domain} {address} {sid} {dn} {guid} {text} {code} {version} {public} {secret}"),
    .meaning = SAY("check/test-canary", "It stops at {host}, {code}."),
    .steps = {{.owner = Owner::Network,
               .what = SAY("check/test-canary", "Open the way for {user} to {host}."),
               .command = "Test-NetConnection {host} {code}",
               .risk = SAY("check/test-canary", "{text}"),
               .undo = SAY("check/test-canary", "{dn}")}},
    .pointers = {{&Causes::firewallBlocksServicebus, Weight::proves}},
};
static constexpr const Outcome *outcomes[] = {&broken};
static constexpr Question question{.text = SAY("check/test-canary", "Does it work?"),
                                   .whereToLook = SAY("check/test-canary", "Look there."),
                                   .options = {{"no", SAY("check/test-canary", "No"), &broken}}};
static constexpr Check point = makeQuestion({.id = "test-canary",
                                             .section = Section::Connectivity,
                                             .chain = ChainLink::Firewall,
                                             .title = SAY("check/test-canary", "A point of the test"),
                                             .why = SAY("check/test-canary", "It matters."),
                                             .links = links,
                                             .outcomes = outcomes,
                                             .question = &question,
                                             .source = SAY("check/test-canary", "A person.")});

/// A case and the findings that somebody made of it.
struct Planted
{
    Case whole = Samples::firewall();
    QList<Finding> findings = {};
    QStringList scope = {};
    QList<Canary> canaries = {};
    QStringList said = {}; ///< For messages: "sid, as hex, in a code".

    Diagnosis diagnosis() const { return diagnose(findings, whole.inputs); }
};

inline Finding &fresh(Planted &planted)
{
    Finding finding{.check = &point, .state = State::Problem};
    finding.conclusion.outcome = &broken;
    finding.source = Source::Network;
    finding.at = Samples::started;
    planted.findings << finding;
    return planted.findings.last();
}

inline HostFact &freshHost(Planted &planted, const QString &key)
{
    HostFact fact = Samples::host(u"login.microsoftonline.com"_s, Purpose::Extra, 1);
    planted.whole.evidence.set(fact, key);
    return *planted.whole.evidence.place<HostFact>(key).fact;
}

/// A log of one failed attempt; whoever changes a member of it plants something.
inline EventSeen &freshEvent(Planted &planted, const QString &file)
{
    EventsFact fact;
    fact.seenFrom = SeenFrom::Server;
    fact.at = fact.last = Samples::started;
    fact.first = Samples::started.addDays(-1);
    fact.events = {{.id = 33004,
                    .level = 2,
                    .time = Samples::started.addSecs(-60),
                    .trackingId = u"11111111-2222-4333-8444-555555555555"_s,
                    .user = u"known@contoso.example"_s,
                    .codes = {u"80230626"_s}}};
    planted.whole.evidence.set(fact, file);
    return planted.whole.evidence.place<EventsFact>(file).fact->events.first();
}

struct Field
{
    const char *name;
    void (*plant)(Planted &, const QString &, const QString &key);
};

/// Fields that any text may stand in, wherever it comes from.
inline std::span<const Field> fields()
{
    using Kind = Value::Kind;
    static const Field all[] = {
        {"complaint", [](Planted &p, const QString &t, const QString &) { p.whole.inputs.complaint += u" SSPR_0030 "_s + t; }},
        {"domain input", [](Planted &p, const QString &t, const QString &) { p.whole.inputs.domain = t; }},
        {"proxy user", [](Planted &p, const QString &t, const QString &) { p.whole.inputs.proxyUser = t; }},
        {"proxy input", [](Planted &p, const QString &t, const QString &) { p.whole.inputs.proxyHost = t; }},
        {"certificate file", [](Planted &p, const QString &t, const QString &) { p.whole.inputs.caFile = t; }},
        {"extra host", [](Planted &p, const QString &t, const QString &) { p.whole.inputs.extraHosts << t; }},
        {"answer", [](Planted &p, const QString &t, const QString &) { p.whole.answers[u"clock"_s] = t; }},
        {"answered check", [](Planted &p, const QString &t, const QString &) { p.whole.answers[t] = u"yes"_s; }},
        {"tick", [](Planted &p, const QString &t, const QString &) { p.whole.ticks << t << u"plan/"_s + t; }},
        {"unknown member",
         [](Planted &p, const QString &t, const QString &) { p.whole.unknown = QJsonDocument(QJsonObject{{u"later"_s, t}}).toJson(); }},
        {"scope", [](Planted &p, const QString &t, const QString &) { p.scope << t; }},
        {"key of a fact", [](Planted &p, const QString &t, const QString &) { freshHost(p, t); }},
        {"host of a fact", [](Planted &p, const QString &t, const QString &k) { freshHost(p, k).host = t; }},
        {"resolved address", [](Planted &p, const QString &t, const QString &k) { freshHost(p, k).name.addresses = {t}; }},
        {"tried address",
         [](Planted &p, const QString &t, const QString &k) { freshHost(p, k).connection.tries = {{t, AddressTry::Result::Refused, 1}}; }},
        {"own address", [](Planted &p, const QString &t, const QString &k) { freshHost(p, k).connection.from = t; }},
        {"proxy", [](Planted &p, const QString &t, const QString &k) { freshHost(p, k).proxy.proxy = t; }},
        {"proxy set by", [](Planted &p, const QString &t, const QString &k) { freshHost(p, k).proxy.setBy = t; }},
        {"proxy scheme", [](Planted &p, const QString &t, const QString &k) { freshHost(p, k).proxy.schemes = {t}; }},
        {"proxy product", [](Planted &p, const QString &t, const QString &k) { freshHost(p, k).proxy.product = u"squid "_s + t; }},
        {"protocol", [](Planted &p, const QString &t, const QString &k) { freshHost(p, k).tls.protocol = t; }},
        {"cipher", [](Planted &p, const QString &t, const QString &k) { freshHost(p, k).tls.cipher = t; }},
        {"certificate", [](Planted &p, const QString &t, const QString &k) { freshHost(p, k).tls.chain = {{.subject = t, .issuer = t, .issuerOrganisation = t, .sha256 = t}}; }},
        {"plain answer", [](Planted &p, const QString &t, const QString &k) { freshHost(p, k).tls.plainAnswer = u"HTTP/1.1 302 "_s + t; }},
        {"detail of TLS", [](Planted &p, const QString &t, const QString &k) { freshHost(p, k).tls.detail = t; }},
        {"redirect", [](Planted &p, const QString &t, const QString &k) { freshHost(p, k).http.location = u"https://"_s + t + u"/login?"_s + t; }},
        {"server header", [](Planted &p, const QString &t, const QString &k) { freshHost(p, k).http.server = u"nginx "_s + t; }},
        {"content type", [](Planted &p, const QString &t, const QString &k) { freshHost(p, k).http.contentType = u"text/html; "_s + t; }},
        {"seen with", [](Planted &p, const QString &t, const QString &k) {
             freshHost(p, k);
             p.whole.evidence.place<HostFact>(k).seenWith = t;
         }},
        {"why missing", [](Planted &p, const QString &t, const QString &k) { p.whole.evidence.setMissing<HostFact>({Missing::Reason::Unreadable, t}, k); }},
        {"code of a complaint", [](Planted &p, const QString &t, const QString &) {
             ComplaintFact fact;
             fact.codes = {t, u"33004"_s};
             p.whole.evidence.set(fact);
         }},
        {"code", [](Planted &p, const QString &t, const QString &) { fresh(p).conclusion.values = {{u"code"_s, Value::code(t)}}; }},
        {"codes", [](Planted &p, const QString &t, const QString &) { fresh(p).conclusion.values = {{u"code"_s, Value::of(Kind::Code, QStringList{u"31034"_s, t})}}; }},
        {"version", [](Planted &p, const QString &t, const QString &) { fresh(p).conclusion.values = {{u"version"_s, Value::of(Kind::Version, t)}}; }},
        {"text", [](Planted &p, const QString &t, const QString &) { fresh(p).conclusion.values = {{u"text"_s, Value::text(t)}}; }},
        {"secret", [](Planted &p, const QString &t, const QString &) { fresh(p).conclusion.values = {{u"secret"_s, Value::of(Kind::Secret, t)}}; }},
        {"user", [](Planted &p, const QString &t, const QString &) { fresh(p).conclusion.values = {{u"user"_s, Value::of(Kind::User, t)}}; }},
        {"host", [](Planted &p, const QString &t, const QString &) { fresh(p).conclusion.values = {{u"host"_s, Value::of(Kind::Host, t)}}; }},
        {"published host", [](Planted &p, const QString &t, const QString &) { fresh(p).conclusion.values = {{u"public"_s, Value::of(Kind::PublicHost, t)}}; }},
        {"domain", [](Planted &p, const QString &t, const QString &) { fresh(p).conclusion.values = {{u"domain"_s, Value::of(Kind::Domain, t)}}; }},
        {"address", [](Planted &p, const QString &t, const QString &) { fresh(p).conclusion.values = {{u"address"_s, Value::of(Kind::Address, t)}}; }},
        {"sid", [](Planted &p, const QString &t, const QString &) { fresh(p).conclusion.values = {{u"sid"_s, Value::of(Kind::Sid, t)}}; }},
        {"dn", [](Planted &p, const QString &t, const QString &) { fresh(p).conclusion.values = {{u"dn"_s, Value::of(Kind::Dn, t)}}; }},
        {"guid", [](Planted &p, const QString &t, const QString &) { fresh(p).conclusion.values = {{u"guid"_s, Value::of(Kind::Guid, t)}}; }},
        {"value of a detail", [](Planted &p, const QString &t, const QString &) {
             fresh(p).conclusion.details = {{SAY("check/test-canary", "{a} was silent, {b}"), {{u"a"_s, Value::code(t)}, {u"b"_s, Value::text(t)}}}};
         }},
        {"contradiction", [](Planted &p, const QString &t, const QString &) {
             fresh(p).contradicts = {{Source::Person, &broken, {{u"code"_s, Value::code(t)}, {u"user"_s, Value::of(Kind::User, t)}}}};
         }},
        {"detail of a missing fact", [](Planted &p, const QString &t, const QString &) { fresh(p).missing = Missing{Missing::Reason::Unreadable, t}; }},
        {"idle host", [](Planted &p, const QString &t, const QString &) {
             IdleFact fact;
             fact.host = fact.proxy = t;
             fact.tries = {{30, IdleTry::Result::Lived, 30}};
             p.whole.evidence.set(fact);
         }},
        {"domain controllers", [](Planted &p, const QString &t, const QString &) {
             DomainFact fact;
             fact.domain = t;
             fact.pdcEmulators = fact.domainControllers = {t};
             p.whole.evidence.set(fact);
         }},
        {"ports", [](Planted &p, const QString &t, const QString &) {
             PortsFact fact;
             fact.ports = {{t, 445, true, AddressTry::Result::Silent, 5}};
             p.whole.evidence.set(fact);
         }},
        {"name of a log", [](Planted &p, const QString &t, const QString &) { freshEvent(p, t + u".evtx"_s); }},
        {"user of an event", [](Planted &p, const QString &t, const QString &k) { freshEvent(p, k).user = t; }},
        {"administrator of an event", [](Planted &p, const QString &t, const QString &k) { freshEvent(p, k).admin = t; }},
        {"words of an event", [](Planted &p, const QString &t, const QString &k) { freshEvent(p, k).strings = {t, u"TrackingId: x, "_s + t}; }},
        {"code of an event", [](Planted &p, const QString &t, const QString &k) { freshEvent(p, k).codes << t; }},
        {"relay of an event", [](Planted &p, const QString &t, const QString &k) { freshEvent(p, k).relays = {t}; }},
        {"client of an event", [](Planted &p, const QString &t, const QString &k) {
             freshEvent(p, k).client = t;
             p.whole.evidence.place<EventsFact>(k).fact->events.first().clientAddress = t;
         }},
        {"computer of a log", [](Planted &p, const QString &t, const QString &k) {
             freshEvent(p, k);
             p.whole.evidence.place<EventsFact>(k).fact->computer = t;
         }},
    };
    return all;
}

/// Every type written in every way, the fields in turn; \p round shifts them. Every second is also known by its kind, as when a source
/// names it; the others stand nowhere else.
inline QList<Planted> plantings(int round)
{
    const int each = int(types().size());
    QList<Planted> all;
    int number = 0;
    for (int way = 0; way < int(ways().size()); ++way) {
        if (way % 6 == 0)
            all << Planted();
        Planted &planted = all.last();
        for (int type = 0; type < each; ++type, ++number) {
            const Canary one = canary(type, number);
            const Field &field = fields()[std::size_t(number + round * 7) % fields().size()];
            // A GUID that comes as a code, and that nobody knows as anything else, is a TrackingId and stays.
            const bool known = (number + round) % 2 == 0 || one.type == "guid"_L1;
            if (known)
                fresh(planted).conclusion.values = {{u"known"_s, Value::of(one.kind, one.name)}};
            field.plant(planted, ways()[std::size_t(way)].write(one), u"login.microsoftonline.com:%1"_s.arg(1000 + number));
            planted.canaries << one;
            planted.said << u"%1, %2, in: %3%4"_s.arg(one.type, QLatin1StringView(ways()[std::size_t(way)].name),
                                                      QLatin1StringView(field.name), known ? u", known"_s : QString());
        }
    }
    return all;
}

// --- Whether it got out ---

/// A long text in which much is looked for that is not there: what no five letters of it begin is not searched.
class Searched
{
public:
    explicit Searched(const QString &text) : m_text(text), m_starts(1 << 20)
    {
        for (qsizetype i = 0; i + 5 <= text.size(); ++i)
            m_starts.setBit(hash(text, i));
    }
    bool contains(const QString &word) const
    {
        return word.size() >= 5 ? m_starts.testBit(hash(word, 0)) && m_text.contains(word) : m_text.contains(word);
    }

private:
    static qsizetype hash(const QString &text, qsizetype at)
    {
        quint32 h = 0;
        for (qsizetype i = at; i < at + 5; ++i)
            h = h * 131 + text[i].unicode();
        return qsizetype((h ^ (h >> 15)) & 0xfffff);
    }

    QString m_text;
    QBitArray m_starts;
};

/// An output as others may read it: without each of the encodings.
class Output
{
public:
    explicit Output(const QByteArray &bytes) : m_bytes(QString::fromLatin1(bytes))
    {
        const QString text = QString::fromUtf8(bytes).toLower();
        m_texts << Searched(text);
        const auto add = [&](const QString &shape, auto read) {
            const QRegularExpression expression(shape);
            QString plain;
            qsizetype last = 0;
            for (const QRegularExpressionMatch &match : expression.globalMatch(text)) {
                plain += text.mid(last, match.capturedStart() - last) + read(match);
                last = match.capturedEnd();
            }
            m_texts << Searched((plain + text.mid(last)).toLower());
        };
        const auto asHex = [](const QRegularExpressionMatch &match) {
            return QString(QChar(char16_t(match.captured(1).toInt(nullptr, 16))));
        };
        add(u"%(?:25)?([0-9a-f]{2})"_s, asHex);
        add(u"\\\\+u([0-9a-f]{4})"_s, asHex);
        add(u"\\\\+x?([0-9a-f]{2})"_s, asHex);
        add(u"&(?:amp;)?#x([0-9a-f]{2,4});"_s, asHex);
        add(u"&(?:amp;)?#(\\d{2,5});"_s,
            [](const QRegularExpressionMatch &match) { return QString(QChar(char16_t(match.captured(1).toInt()))); });
        add(u"=([0-9a-f]{2})"_s, asHex);
        add(u"=(?:\\\\r\\\\n|\\s)+|[-: ]|\\\\x"_s, [](const QRegularExpressionMatch &) { return QString(); }); // for hex, and soft breaks
        add(u"\\\\+(.)"_s, [](const QRegularExpressionMatch &match) { return match.captured(1); });
    }

    bool holds(const QString &mark) const
    {
        QStringList forms{mark};
        for (const QString &spelt : {mark, mark.toUpper(), capital(mark)})
            forms << QString::fromLatin1(spelt.toUtf8().toHex()) << QString::fromLatin1(utf16(spelt).toHex());
        for (const Searched &text : m_texts) {
            for (const QString &form : std::as_const(forms)) {
                if (text.contains(form))
                    return true;
            }
        }
        for (const QString &spelt : {mark, mark.toUpper(), capital(mark)}) {
            for (const QByteArray &bytes : {spelt.toUtf8(), utf16(spelt), utf16(spelt, false)}) {
                for (int before = 0; before < 3; ++before) { // where it stands in its group of three
                    const QByteArray digits = (QByteArray(before, 'x') + bytes).toBase64(QByteArray::OmitTrailingEquals);
                    const QByteArray inner = digits.mid(before == 0 ? 0 : before + 1).chopped(digits.size() > 8 ? 2 : 1);
                    if (inner.size() >= 6 && m_bytes.contains(QString::fromLatin1(inner)))
                        return true;
                }
            }
        }
        return false;
    }

private:
    Searched m_bytes;
    QList<Searched> m_texts;
};

/// What of \p planted stands in \p bytes, in words for a message; empty where nothing does.
inline QString leaked(const Planted &planted, const QByteArray &bytes)
{
    const Output output(bytes);
    for (qsizetype i = 0; i < planted.canaries.size(); ++i) {
        for (const QString &mark : planted.canaries[i].marks) {
            if (output.holds(mark))
                return planted.said[i] + u": "_s + mark;
        }
    }
    return {};
}

inline ReportSource sourceOf(const Planted &planted, const Diagnosis &diagnosis)
{
    return {.whole = planted.whole,
            .diagnosis = diagnosis,
            .locale = QLocale(QLocale::English),
            .redact = true,
            .scope = planted.scope,
            .made = Samples::started};
}

} // namespace Canaries
