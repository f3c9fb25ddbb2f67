#include "checks/reading/versions.h"
#include <QtCore/QVersionNumber>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// As of 2026-11-23: what Microsoft asks for today, and since when an agent can write passwords back.
const QVersionNumber minimumConnect{2, 5, 79, 0};
const QVersionNumber minimumAgent{1, 1, 977, 0};
const QVersionNumber minimumDotnet{4, 7, 2};

constexpr int mostLooks = 100'000; // A text that names more versions than that is no report of one.

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isWord(QChar c)
{
    return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_');
}

/// Whether it can be a version that we look for: 1 and 2 of Connect and the agent, 4 of .NET. So addresses cost nothing.
bool mayBeVersion(QStringView written)
{
    return written.size() >= 3 && written.size() <= 15 && written[1] == u'.' && QStringView(u"124").contains(written[0]);
}

/// Digits and dots from \p at on: "2.5.79.0".
QStringView dotted(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && (isDigit(text[end]) || (text[end] == u'.' && end + 1 < text.size() && isDigit(text[end + 1]))))
        ++end;
    return text.mid(at, end - at);
}

bool names(QStringView around, std::initializer_list<QStringView> words)
{
    return std::ranges::any_of(words, [&](QStringView word) { return around.contains(word, Qt::CaseInsensitive); });
}

void note(QStringList &list, const QString &id)
{
    if (!list.contains(id))
        list << id;
}

void noteDotnet(const QVersionNumber &version, ComplaintFact &fact)
{
    note(version < minimumDotnet ? fact.signs : fact.denied, u"dotnet-old"_s);
}

void noteAgent(const QVersionNumber &version, const QString &written, ComplaintFact &fact)
{
    fact.agentVersion = written;
    note(version < minimumAgent ? fact.signs : fact.denied, u"agent-version-old"_s);
}

void noteConnect(const QVersionNumber &version, const QString &written, ComplaintFact &fact)
{
    fact.connectVersion = written;
    note(version < minimumConnect ? fact.signs : fact.denied, u"old-version"_s);
}

void noteVersion(QStringView text, qsizetype at, QStringView written, ComplaintFact &fact)
{
    const auto version = QVersionNumber::fromString(written);
    const QStringView before = text.mid(std::max<qsizetype>(at - 48, 0), std::min<qsizetype>(at, 48));
    const QStringView after = text.mid(at + written.size(), 32);
    const int major = version.majorVersion();
    if (major == 4 && names(before, {u".net", u"framework", u"dotnet"}))
        return noteDotnet(version, fact);
    const bool plausible = (major == 1 || major == 2) && version.minorVersion() <= 9 && version.segmentCount() <= 4;
    if (!plausible)
        return;
    const bool whole = version.segmentCount() >= 3;
    if (whole && major == 1 && (names(before, {u"agent", u"エージェント", u"代理"}) || names(after, {u"agent"})))
        return noteAgent(version, written.toString(), fact);
    const bool told = names(before, {u"connect", u"ad sync", u"adsync"})
                      || (whole && names(before, {u"vers", u"build", u"バージョン", u"版本"})) || (whole && names(after, {u"connect"}));
    if (told && !names(before, {u"tls", u"ssl"}))
        noteConnect(version, written.toString(), fact);
}

bool isQuote(QChar c)
{
    switch (c.unicode()) {
    case u'"':
    case u'\'':
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x00AB:
    case 0x00BB: return true;
    default: return false;
    }
}

bool endsSentence(QChar c)
{
    return c == u'.' || c == u'?' || c == u'!' || c == u'\n';
}

bool isReservedInNames(QChar c)
{
    switch (c.unicode()) {
    case u'/':
    case u',':
    case u'+':
    case u'\\':
    case u'<':
    case u'>':
    case u';':
    case u'=': return true;
    default: return false;
    }
}

/// Whether a name in quotes behind "OU" holds a character that is reserved there: OU "Sales / Marketing", OU is called "R+D".
bool hasReservedCharacter(QStringView behind)
{
    constexpr qsizetype wordsBetween = 24; // is called, heißt, se chama
    qsizetype from = 0;
    while (from < behind.size() && from < wordsBetween && !isQuote(behind[from]) && !endsSentence(behind[from]))
        ++from;
    if (from >= behind.size() || !isQuote(behind[from]))
        return false;
    qsizetype to = from + 1;
    while (to < behind.size() && !isQuote(behind[to]))
        ++to;
    const QStringView name = behind.mid(from + 1, to - from - 1);
    return to < behind.size() && std::ranges::any_of(name, isReservedInNames) && !name.contains(u"OU=");
}

/// Whether the name behind "OU" in a path holds one: OU=Sales / Marketing,OU=Staff. A plain comma ends the name.
bool hasReservedCharacterInPath(QStringView behind)
{
    qsizetype from = 0;
    while (from < behind.size() && behind[from] == u' ')
        ++from;
    if (from >= behind.size() || behind[from] != u'=')
        return false;
    qsizetype to = ++from;
    while (to < behind.size() && behind[to] != u',' && behind[to] != u'\n' && !isQuote(behind[to]))
        ++to;
    const QStringView name = behind.mid(from, to - from);
    return !name.contains(u'=') && (name.contains(u'/') || name.contains(u'\\') || name.contains(u'+'));
}

} // namespace

void readUnitNames(const QString &text, ComplaintFact &fact)
{
    for (qsizetype at = text.indexOf(u"OU"); at >= 0; at = text.indexOf(u"OU", at + 2)) {
        const bool isWhole = (at == 0 || !isWord(text[at - 1])) && (at + 2 >= text.size() || !isWord(text[at + 2]));
        const QStringView behind = QStringView(text).mid(at + 2, 72);
        if (isWhole && (hasReservedCharacter(behind) || hasReservedCharacterInPath(behind)))
            return note(fact.signs, u"special-character"_s);
    }
}

void readVersions(const QString &text, ComplaintFact &fact)
{
    int looks = 0;
    for (qsizetype at = 0; at < text.size() && looks < mostLooks; ++at) {
        const QChar c = text[at];
        const bool starts =
            isDigit(c)
            && (at == 0 || (text[at - 1] != u'.' && !isDigit(text[at - 1]) && !(isWord(text[at - 1]) && text[at - 1].toLower() != u'v')));
        if (!starts)
            continue;
        const QStringView written = dotted(text, at);
        if (mayBeVersion(written)) {
            ++looks;
            noteVersion(text, at, written, fact);
        }
        at += written.size() - 1;
    }
}
