#include "checks/report/redactor.h"
#include "checks/report/disguise.h"
#include "checks/report/ownwords.h"
#include "checks/report/published.h"
#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>
#include <QtCore/QUuid>
#include <QtCore/QtEndian>
#include <QtNetwork/QHostAddress>

using namespace Qt::StringLiterals;

static const QString hiddenText = u"…"_s;

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
    case Value::Kind::Phrase: return value; // words of our own
    default: {
        if (const auto *text = std::get_if<QString>(&value.data))
            return {value.kind, scrub(*text)};
        if (const auto *list = std::get_if<QStringList>(&value.data)) {
            QStringList clean;
            std::ranges::transform(*list, std::back_inserter(clean), [this](const QString &one) { return scrub(one); });
            return {value.kind, clean};
        }
        return value;
    }
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

static QString plainName(const QString &word, const QString &name);

void Redactor::samePerson(const QStringList &names)
{
    QList<Value> users;
    for (const QString &name : names)
        users << Value::of(Value::Kind::User, name);
    samePerson(users);
}

/// The stem of the aliases of a kind.
static QString stemOf(Value::Kind kind)
{
    switch (kind) {
    case Value::Kind::Sid: return u"sid"_s;
    case Value::Kind::Dn: return u"dn"_s;
    case Value::Kind::Guid: return u"guid"_s;
    default: return u"user"_s;
    }
}

void Redactor::samePerson(const QList<Value> &names)
{
    QString shared;
    for (const Value &value : names) {
        const auto *name = std::get_if<QString>(&value.data);
        if (!name || folded(*name).isEmpty())
            continue;
        const QString word = stemOf(value.kind);
        const QString key = word + u'\n' + folded(plainName(word, *name));
        if (shared.isEmpty()) {
            shared = m_aliases.contains(key) ? m_aliases.value(key) : word == "user"_L1 ? alias(word, *name) : newAlias(u"user"_s);
            m_taken.insert(shared);
        }
        if (m_aliases.contains(key))
            continue;
        m_aliases.insert(key, shared);
        m_names << Alias{shared, *name, word};
        learnParts(word, *name, shared);
    }
}

void Redactor::remember(const QList<Alias> &before)
{
    static const QRegularExpression ours(u"^[a-z]{1,16}(-\\d{1,9}){1,2}$"_s); // the case may come from a stranger
    const qsizetype first = m_names.size();
    for (const Alias &one : before) {
        const QString name = folded(plainName(one.kind, one.name));
        const QString key = one.kind + u'\n' + name;
        if (name.isEmpty() || m_aliases.contains(key) || m_revealed.contains(name) || !ours.match(one.alias).hasMatch())
            continue;
        m_aliases.insert(key, one.alias);
        m_taken.insert(one.alias);
        m_names << one;
    }
    // Parts of a name have aliases of their own, which are known by now.
    const QList<Alias> remembered = m_names.sliced(first);
    for (const Alias &one : remembered)
        learnParts(one.kind, one.name, one.alias);
}

void Redactor::reveal(const QStringList &names)
{
    for (const QString &name : names) {
        if (folded(name).isEmpty())
            continue;
        // A port is no name.
        static const QRegularExpression port(u":\\d{1,5}$"_s);
        const QString plain = name.count(u':') > 1 ? name : QString(name).remove(port);
        m_revealed << folded(plain);
        m_net.learn(plain, plain);
    }
}

bool Redactor::isAlias(const QString &word, const QString &name)
{
    static const QRegularExpression number(u"^[1-9]\\d{0,5}$"_s);
    return name.startsWith(word + u'-') && number.match(name.mid(word.size() + 1)).hasMatch();
}

/// A name as it is compared: without escapes, and of several ways to write it the usual one.
static QString plainName(const QString &word, const QString &name)
{
    static const QRegularExpression guidDigits(u"^[0-9a-fA-F]{32}$"_s);
    static const QRegularExpression besideDn(u"\\s*([,=+])\\s*"_s);
    QString plain = unescaped(name.trimmed());
    if (word == "user"_L1) {
        for (const QString &prefix : {u"mailto:"_s, u"smtp:"_s, u"sip:"_s}) {
            if (plain.startsWith(prefix, Qt::CaseInsensitive))
                plain.remove(0, prefix.size());
        }
    } else if (word == "host"_L1 || word == "domain"_L1) {
        // Not the other way: Qt decodes only the top-level domains that it knows.
        const QByteArray ascii = QUrl::toAce(plain.toLower());
        plain = ascii.isEmpty() ? plain : QString::fromLatin1(ascii);
    } else if (word == "guid"_L1) {
        plain.remove("urn:uuid:"_L1, Qt::CaseInsensitive).remove(u'{').remove(u'}');
        if (guidDigits.match(plain).hasMatch())
            plain = QUuid::fromRfc4122(QByteArray::fromHex(plain.toLatin1())).toString(QUuid::WithoutBraces);
    } else if (word == "dn"_L1) {
        plain.replace("\\2C"_L1, "\\,"_L1, Qt::CaseInsensitive).replace(besideDn, u"\\1"_s);
    } else if (word == "sid"_L1) {
        const QString sid = sidFromHex(QString(plain).remove(u'\\').remove("0x"_L1));
        plain = sid.isEmpty() ? plain : sid;
    }
    return plain;
}

QString Redactor::newAlias(const QString &word)
{
    QString chosen;
    do
        chosen = word + u'-' + QString::number(++m_last[word]);
    while (m_taken.contains(chosen));
    return chosen;
}

QString Redactor::alias(const QString &word, const QString &name)
{
    const QString plain = plainName(word, name);
    if (folded(plain).isEmpty())
        return {};
    if (m_revealed.contains(folded(plain)))
        return name;
    const QString key = word + u'\n' + folded(plain);
    Replaced &counted = m_replaced[word];
    counted.word = word;
    ++counted.times;
    if (!m_met.contains(key)) {
        m_met.insert(key);
        ++counted.names;
    }
    if (const auto known = m_aliases.constFind(key); known != m_aliases.constEnd()) {
        if (plain != name)
            m_net.learn(name, *known);
        return *known;
    }
    const bool keeps = isAlias(word, name) && !m_taken.contains(name);
    const QString chosen = keeps ? name : newAlias(word);
    m_aliases.insert(key, chosen);
    m_taken.insert(chosen);
    if (!keeps) {
        m_names << Alias{chosen, plain, word};
        m_net.learn(name, chosen);
        learnParts(word, plain, chosen);
    }
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
    if (text.trimmed().size() < 4 || isOurOwn(text))
        return;
    m_net.learn(text, hiddenText);
    // What it names besides may stand elsewhere, by itself.
    for (const Suspect &suspect : suspects(text.left(20'000)))
        hideOne(suspect.kind, text.mid(suspect.at, suspect.length));
}

namespace {

/// An address as it may stand inside names: with dashes, backwards, as one number.
QStringList waysToWrite(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        QStringList parts = address.toString().split(u'.');
        const QString digits = QString::number(address.toIPv4Address(), 16).rightJustified(8, u'0');
        QStringList ways{parts.join(u'-'), parts.join(u'_'), QString::number(address.toIPv4Address()), digits,
                         "::ffff:"_L1 + parts.join(u'.')};
        std::ranges::reverse(parts);
        return ways << parts.join(u'.') << parts.join(u'-');
    }
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    QString digits;
    for (int i = 0; i < 16; ++i)
        digits += QString::number(bytes[i], 16).rightJustified(2, u'0');
    QStringList groups;
    QStringList nibbles;
    for (int i = 0; i < 32; i += 4)
        groups << digits.mid(i, 4);
    for (const QChar digit : digits)
        nibbles.prepend(QString(digit));
    return {digits, groups.join(u':'), groups.join(u'-'), QString(address.toString()).replace(u':', u'-'), nibbles.join(u'.')};
}

/// A GUID as directories and clouds write it: without dashes, its bytes in their order, base64 of them (immutable id).
QStringList waysToWrite(const QUuid &guid)
{
    const QByteArray rfc = guid.toRfc4122();
    QByteArray bytes = rfc;
    std::reverse(bytes.begin(), bytes.begin() + 4);
    std::reverse(bytes.begin() + 4, bytes.begin() + 6);
    std::reverse(bytes.begin() + 6, bytes.begin() + 8);
    QString escaped;
    for (const char byte : bytes)
        escaped += u'\\' + QString::number(uchar(byte), 16).rightJustified(2, u'0');
    const QByteArray base64 = bytes.toBase64();
    return {QString::fromLatin1(rfc.toHex()), QString::fromLatin1(bytes.toHex()),     escaped,
            QString::fromLatin1(base64),      QString::fromLatin1(base64.chopped(2)), QString::fromLatin1(rfc.toBase64())};
}

/// The values of a DN, outermost last: "Oud, Marieke" of CN=Oud\, Marieke,OU=Staff.
QList<std::pair<QString, QString>> partsOfDn(const QString &dn)
{
    static const QRegularExpression part(u"([A-Za-z]+)=((?:[^,;\\\\]|\\\\.)*)"_s);
    static const QRegularExpression escape(u"\\\\(.)"_s);
    QList<std::pair<QString, QString>> parts;
    for (const QRegularExpressionMatch &match : part.globalMatch(dn))
        parts << std::pair(match.captured(1).toUpper(), match.captured(2).replace(escape, u"\\1"_s).trimmed());
    return parts;
}

/// A word that may be taken out of any text without tearing a hole into ours.
bool isTelling(const QString &part)
{
    static const QRegularExpression telling(u"[\\d._-]"_s);
    return (part.size() >= 3 && part.contains(telling) && !isOurOwn(part)) || (part.size() >= 4 && !isOurOwn(part));
}

} // namespace

void Redactor::learnDomain(const QString &domain)
{
    if (domain.isEmpty() || isPublishedHost(domain) || m_revealed.contains(folded(domain)) || isAlias(u"domain"_s, domain))
        return;
    const QString known = alias(u"domain"_s, domain);
    --m_replaced[u"domain"_s].times; // it was not shown anywhere yet
    // Its short name stands for it, as before a backslash.
    const QString shortName = domain.section(u'.', 0, 0);
    const QString key = u"domain\n"_s + folded(shortName);
    if (domain.contains(u'.') && isTelling(shortName) && !m_aliases.contains(key)) {
        m_aliases.insert(key, known);
        m_net.learn(shortName, known);
    }
}

/// What a name gives away besides itself: the domain of a user or a host, a first part that is no everyday word, other ways to write it.
void Redactor::learnParts(const QString &word, const QString &name, const QString &alias)
{
    m_net.learn(name, alias);
    const auto learnIfTelling = [&](const QString &part) {
        if (isTelling(part))
            m_net.learn(part, alias);
    };
    if (word == "user"_L1 && name.contains(u'@')) {
        learnIfTelling(name.section(u'@', 0, -2));
        learnDomain(name.section(u'@', -1));
    } else if (word == "user"_L1 && name.contains(u'\\')) {
        learnIfTelling(name.section(u'\\', 1));
        learnDomain(name.section(u'\\', 0, 0));
    } else if (word == "host"_L1 && name.contains(u'.')) {
        learnIfTelling(name.section(u'.', 0, 0));
        if (name.count(u'.') >= 2)
            learnDomain(name.section(u'.', 1));
    } else if (word == "address"_L1) {
        const QHostAddress address(name);
        for (const QString &way : address.isNull() ? QStringList() : waysToWrite(address))
            m_net.learn(way, alias);
    } else if (word == "guid"_L1 && !QUuid(name).isNull()) {
        for (const QString &way : waysToWrite(QUuid(name)))
            m_net.learn(way, alias);
    } else if (word == "dn"_L1) {
        QStringList domain;
        const auto parts = partsOfDn(name);
        for (const auto &[type, value] : parts) {
            if (type == "DC"_L1)
                domain << value;
            else if (isTelling(value))
                m_net.learn(value, alias);
        }
        learnDomain(domain.join(u'.'));
    } else if (word == "sid"_L1 && name.count(u'-') > 6) {
        learnIfTelling(name.section(u'-', 0, -2)); // its domain
    }
}

QString Redactor::scrub(const QString &text)
{
    return scrubbed(text, NameNet::Names::All);
}

QString Redactor::scrubSentence(const QString &sentence)
{
    return scrubbed(sentence, NameNet::Names::Telling);
}

QString Redactor::scrubbed(const QString &text, NameNet::Names names)
{
    return m_net.scrub(text, names, [this](Value::Kind kind, const QString &name) {
        if (kind == Value::Kind::User && isPublishedHost(name.section(u'@', -1)))
            return name;
        return hideOne(kind, name);
    });
}

QList<Alias> Redactor::aliases() const
{
    QList<Alias> sorted = m_names;
    std::ranges::stable_sort(sorted, {}, [](const Alias &one) {
        const QString number = one.alias.section(u'-', -1);
        return std::pair(one.alias.section(u'-', 0, -2), number.toInt());
    });
    return sorted;
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
