#include "checks/report/redactor.h"
#include "checks/report/published.h"
#include <QtCore/QRegularExpression>
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

bool Redactor::isAlias(const QString &word, const QString &name)
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

/// True where no sentence of ours holds \p raw: parts of a name, or letters and digits mixed. Numbers alone are years, ports and events.
static bool isTelling(const QString &raw)
{
    static const QRegularExpression partOfName(u"[@\\\\_]|\\w\\.\\w"_s, QRegularExpression::UseUnicodePropertiesOption);
    const auto has = [&raw](bool (QChar::*is)() const) { return std::ranges::any_of(raw, [is](QChar c) { return (c.*is)(); }); };
    return raw.contains(partOfName) || (has(&QChar::isDigit) && has(&QChar::isLetter));
}

void Redactor::learn(const QString &raw, const QString &replacement)
{
    const QString plain = folded(raw);
    if (plain.size() < 3 || plain == folded(replacement) || m_raw.contains(plain))
        return;
    m_raw.insert(plain, replacement);
    const auto longer = [](const QString &a, const QString &b) { return a.size() > b.size(); };
    m_longestFirst.insert(std::ranges::upper_bound(m_longestFirst, plain, longer), plain);
    if (isTelling(plain))
        m_telling.insert(std::ranges::upper_bound(m_telling, plain, longer), plain);
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
    return without(m_longestFirst, text);
}

QString Redactor::scrubSentence(const QString &sentence) const
{
    return without(m_telling, sentence);
}

QString Redactor::without(const QStringList &raws, const QString &text) const
{
    // Pieces that were replaced are never looked at again: an alias must not be replaced by another.
    struct Piece
    {
        QString text;
        bool done = false;
    };
    QList<Piece> pieces{{text}};
    for (const QString &raw : raws) {
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
