#include "checks/report/namenet.h"
#include "checks/report/disguise.h"
#include <QtCore/QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString unknownName = u"…"_s;
constexpr qsizetype startLength = 3;
/// A shorter word that a longer name begins with may be any word.
constexpr qsizetype shortestCut = 5;
/// 32 digits of an IPv6 address with dots between, and how many say something.
constexpr qsizetype reversedLength = 63;
constexpr qsizetype shortestReversed = 15;
/// In what is decoded, shorter names turn up by chance.
constexpr qsizetype shortestMasked = 4;

bool isBoundary(const QString &text, qsizetype at)
{
    return at < 0 || at >= text.size() || !text[at].isLetterOrNumber();
}

/// True where no sentence of ours holds \p name. Numbers alone are years, ports and events.
bool isTelling(const QString &name)
{
    static const QRegularExpression partOfName(u"[@\\\\_]|\\w\\.\\w"_s, QRegularExpression::UseUnicodePropertiesOption);
    const auto has = [&name](bool (QChar::*is)() const) { return std::ranges::any_of(name, [is](QChar c) { return (c.*is)(); }); };
    return name.contains(partOfName) || (has(&QChar::isDigit) && has(&QChar::isLetter));
}

bool isIpv4(const QString &text)
{
    const QStringList parts = text.split(u'.');
    return std::ranges::all_of(parts, [](const QString &part) { return part.toInt() < 256; });
}

/// What breaks a text into words that may be masked as a whole.
const QRegularExpression &wordShape()
{
    // Not at "=", "&", ";" and the like: they belong to encodings.
    static const QRegularExpression shape(u"[^\\s\"'<>()\\[\\]{}|,…]+"_s);
    return shape;
}

} // namespace

QList<Suspect> suspects(const QString &text)
{
    struct Shape
    {
        QRegularExpression expression;
        Value::Kind kind;
    };
    static const Shape shapes[] = {
        {QRegularExpression(
             u"\\b(?:CN|OU|DC|UID|O)=[^,;=\\r\\n]{1,200}(?:\\s*[,;+]\\s*(?:CN|OU|DC|UID|O|L|C|ST)=(?:[^,;=\\r\\n\"'`]|\\\\.){1,200})+"_s,
             QRegularExpression::CaseInsensitiveOption),
         Value::Kind::Dn},
        {QRegularExpression(u"[\\p{L}\\p{N}._%+'#!$&*/=?^{|}~-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+"_s), Value::Kind::User},
        {QRegularExpression(u"\\bS-1-5-21(?:-\\d{1,10}){1,12}"_s, QRegularExpression::CaseInsensitiveOption), Value::Kind::Sid},
        // Not what begins like a version.
        {QRegularExpression(u"(?<![\\d.])(?:[1-9]\\d|1\\d\\d|2[0-4]\\d|25[0-5])(?:\\.\\d{1,3}){3}(?![\\d.]*\\d)"_s), Value::Kind::Address},
        {QRegularExpression(u"(?<![\\w:])(?:[0-9a-f]{1,4}:){2,7}(?::|[0-9a-f]{1,4})(?::[0-9a-f]{1,4})*(?![\\w:])"_s,
                            QRegularExpression::CaseInsensitiveOption),
         Value::Kind::Address},
    };
    QList<Suspect> found;
    for (const Shape &shape : shapes) {
        if (shape.kind == Value::Kind::User && !text.contains(u'@'))
            continue;
        for (const QRegularExpressionMatch &match : shape.expression.globalMatch(text)) {
            const QString word = match.captured();
            if (shape.kind == Value::Kind::Dn && !word.contains("DC="_L1, Qt::CaseInsensitive))
                continue; // a place that every directory has
            const bool isTime = word.count(u':') == 2 && !word.contains("::"_L1);
            if (shape.kind == Value::Kind::Address && (word.contains(u':') ? isTime : !isIpv4(word)))
                continue;
            const Suspect one{match.capturedStart(), match.capturedLength(), shape.kind};
            const bool overlaps = std::ranges::any_of(
                found, [&](const Suspect &other) { return one.at < other.at + other.length && other.at < one.at + one.length; });
            if (!overlaps)
                found << one;
        }
    }
    std::ranges::sort(found, {}, &Suspect::at);
    return found;
}

void NameNet::learn(const QString &name, const QString &replacement)
{
    const QString folded = foldedLetters(name.trimmed());
    if (folded.size() < startLength || !m_known.try_emplace(folded, Known{replacement, isTelling(folded)}).second)
        return;
    m_standIns << foldedLetters(replacement);
    for (QSet<QString> &words : m_unmasked)
        words.clear();
    QList<qsizetype> &lengths = m_lengths[folded.left(startLength)];
    const auto place = std::ranges::lower_bound(lengths, folded.size(), std::ranges::greater());
    if (place == lengths.end() || *place != folded.size())
        lengths.insert(place, folded.size());
}

bool NameNet::knows(const QString &name) const
{
    return m_known.contains(foldedLetters(name.trimmed()));
}

/// The first name that stands in \p folded as a word of its own; of several at one place the longest.
NameNet::Found NameNet::findName(const QString &folded, qsizetype from, Names names) const
{
    for (qsizetype at = from; at + startLength <= folded.size(); ++at) {
        if (!isBoundary(folded, at - 1) && folded[at].isLetterOrNumber())
            continue;
        const auto lengths = m_lengths.constFind(folded.mid(at, startLength));
        if (lengths == m_lengths.constEnd())
            continue;
        for (const qsizetype length : *lengths) {
            if (at + length > folded.size() || !isBoundary(folded, at + length))
                continue;
            const auto known = m_known.find(QStringView(folded).mid(at, length));
            if (known != m_known.end() && (names == Names::All || known->second.telling))
                return {at, length, &known->second.replacement};
        }
    }
    return {};
}

/// What stands for the name that \p word, folded, is the beginning of; null where it is none. \p marked: what follows says that it was
/// cut.
const QString *NameNet::cutName(const QString &word, bool marked) const
{
    static const QRegularExpression telling(u"[@\\\\=]|\\.[^.]|\\d-|-\\d"_s);
    const qsizetype shortest = marked ? startLength + 1 : shortestCut;
    if (word.size() < shortest || (!marked && !telling.match(word).hasMatch()))
        return nullptr;
    const auto next = m_known.upper_bound(word);
    if (next == m_known.end() || !next->first.startsWith(word))
        return nullptr;
    // An address in reversed digits, as DNS writes it, begins like a version: "1.0.0".
    const bool digits = next->first.size() == reversedLength && next->first[1] == u'.' && next->first[3] == u'.';
    return digits && word.size() < shortestReversed ? nullptr : &next->second.replacement;
}

bool NameNet::holdsName(const QString &text, Names names) const
{
    const QString folded = foldedLetters(text);
    for (Found found = findName(folded, 0, names); found.at >= 0; found = findName(folded, found.at + 1, names)) {
        if (found.length >= shortestMasked && *found.replacement != folded.mid(found.at, found.length))
            return true;
    }
    return false;
}

/// A masked word goes as a whole: by its alias where it is nothing but one name, so that equality stays visible.
QString NameNet::scrubMasked(const QString &text, Names names, const NewName &newName) const
{
    QString clean;
    qsizetype last = 0;
    for (const QRegularExpressionMatch &match : wordShape().globalMatch(text)) {
        const QString word = match.captured();
        QSet<QString> &harmless = m_unmasked[int(names)];
        if (!mayBeMasked(word) || harmless.contains(word))
            continue;
        QString instead;
        for (const QString &plain : unmasked(word)) {
            const auto known = m_known.find(foldedLetters(plain));
            if (known != m_known.end()) {
                instead = known->second.replacement;
                break;
            }
            const QList<Suspect> looks = suspects(plain);
            const bool whole = looks.size() == 1 && looks.constFirst().length == plain.size();
            if (newName && whole)
                instead = newName(looks.constFirst().kind, plain);
            else if (!looks.isEmpty() || holdsName(plain, names))
                instead = unknownName;
        }
        if (instead.isEmpty() || instead == word) {
            harmless << word;
            continue;
        }
        clean += text.mid(last, match.capturedStart() - last) + instead;
        last = match.capturedEnd();
    }
    return last ? clean + text.mid(last) : text;
}

QString NameNet::scrubSuspects(const QString &text, const NewName &newName) const
{
    if (!newName)
        return text;
    QString clean;
    qsizetype last = 0;
    for (const Suspect &suspect : suspects(text)) {
        const QString word = text.mid(suspect.at, suspect.length);
        const auto found = m_known.find(foldedLetters(word));
        const QString known = found == m_known.end() ? QString() : found->second.replacement;
        clean += text.mid(last, suspect.at - last) + (known.isEmpty() ? newName(suspect.kind, word) : known);
        last = suspect.at + suspect.length;
    }
    return clean + text.mid(last);
}

QString NameNet::scrubPlain(const QString &text, Names names) const
{
    const QString folded = foldedLetters(text);
    QString clean;
    qsizetype last = 0;
    for (Found found = findName(folded, 0, names); found.at >= 0; found = findName(folded, last, names)) {
        clean += text.mid(last, found.at - last) + *found.replacement;
        last = found.at + found.length;
    }
    return last ? clean + text.mid(last) : text;
}

QString NameNet::scrubCut(const QString &text) const
{
    static const QRegularExpression word(u"[^\\s\"'`<>()\\[\\]{}|;,…]+"_s);
    QString clean;
    qsizetype last = 0;
    for (const QRegularExpressionMatch &match : word.globalMatch(text)) {
        QString folded = foldedLetters(match.captured());
        const QStringView after = QStringView(text).mid(match.capturedEnd());
        const bool dots = folded.endsWith(".."_L1);
        const bool marked = dots || after.startsWith(u'…');
        while (folded.endsWith(u'.') || folded.endsWith(u':') || folded.endsWith(u'?'))
            folded.chop(1);
        const QString *known = m_standIns.contains(folded) ? nullptr : cutName(folded, marked);
        if (!known)
            continue;
        clean += text.mid(last, match.capturedStart() - last) + *known;
        last = match.capturedStart() + folded.size();
    }
    return last ? clean + text.mid(last) : text;
}

QString NameNet::scrub(const QString &text, Names names, const NewName &newName) const
{
    if (m_known.empty() && !newName)
        return text;
    // What is known goes first, whole: a pattern may see only a part of it.
    return scrubCut(scrubPlain(scrubSuspects(scrubMasked(scrubPlain(text, names), names, newName), newName), names));
}

bool NameNet::leaks(const QString &text) const
{
    return scrub(text, Names::All) != text;
}
