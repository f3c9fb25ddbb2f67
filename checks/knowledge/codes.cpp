#include "checks/knowledge/codes.h"
#include "checks/knowledge/codetables.h"
#include <QtCore/QHash>
#include <QtCore/QSet>
#include <algorithm>
#include <vector>

std::span<const CodeEntry *const> allCodes()
{
    static const std::vector<const CodeEntry *> all = [] {
        std::vector<const CodeEntry *> entries;
        for (const auto table : {CodeTables::portal(), CodeTables::events(), CodeTables::hresults(), CodeTables::signIn()}) {
            for (const CodeEntry &entry : table)
                entries.push_back(&entry);
        }
        return entries;
    }();
    return all;
}

namespace {

constexpr qsizetype shortestName = 12; // Names of codes that are long enough to be nothing else.
constexpr qsizetype longestName = 64;
constexpr qsizetype mostUnknown = 1000; // A list of random numbers is no report of errors.

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isSignInCode(const QString &code)
{
    static const QSet<QString> all = [] {
        QSet<QString> codes;
        for (const CodeEntry &entry : CodeTables::signIn())
            codes << QString::fromLatin1(entry.code);
        return codes;
    }();
    return all.contains(code);
}

/// Whether \p text is digits only, as many as that.
bool isNumber(QStringView text, qsizetype least, qsizetype most)
{
    return text.size() >= least && text.size() <= most && std::ranges::all_of(text, isDigit);
}

/// What stands behind \p prefix and one sign between; empty where \p code does not start so.
QStringView behind(QStringView code, QStringView prefix)
{
    if (!code.startsWith(prefix))
        return {};
    const QStringView rest = code.mid(prefix.size());
    return !rest.isEmpty() && QStringView(u" _-").contains(rest.front()) ? rest.mid(1) : rest;
}

QStringView withoutLeadingZeros(QStringView digits)
{
    while (digits.size() > 1 && digits.front() == u'0')
        digits = digits.mid(1);
    return digits;
}

/// "sspr_030", "SSPR 30" and "SSPR_0030" are one code; so are "0x80230619", "-2145188327" and "80230619".
QString asInTable(QStringView written)
{
    const QString code = written.trimmed().toString().toUpper();
    if (const QStringView sspr = withoutLeadingZeros(behind(code, u"SSPR")); isNumber(sspr, 1, 4))
        return QStringLiteral("SSPR_") + sspr.toString().rightJustified(4, u'0');
    if (const QStringView aadsts = behind(code, u"AADSTS"); isNumber(aadsts, 3, 9))
        return QStringLiteral("AADSTS") + aadsts.toString();
    if (code.startsWith(u'-') && isNumber(QStringView(code).mid(1), 9, 10))
        return QString::number(quint32(qint32(code.toLongLong())), 16).toUpper();
    if (code == QLatin1StringView("8023042")) // A heading of Microsoft's prints it so.
        return QStringLiteral("80230402");
    if (code == QLatin1StringView("POLICY_CONTROL")) // EventCode::noPolicyControl
        return QStringLiteral("LDAP_POLICY_HINTS");
    if (isNumber(code, 5, 7)) {
        if (const QString signIn = QStringLiteral("AADSTS") + code; isSignInCode(signIn))
            return signIn;
    }
    return code.startsWith(QLatin1StringView("0X")) ? code.mid(2).rightJustified(8, u'0') : code;
}

/// Codes by the names that Microsoft gives them.
const QHash<QString, const CodeEntry *> &byName()
{
    static const QHash<QString, const CodeEntry *> names = [] {
        QHash<QString, const CodeEntry *> entries;
        for (const CodeEntry *entry : allCodes()) {
            const QString name = QString::fromLatin1(entry->name).toUpper();
            const bool isProvider = name == QLatin1StringView("PASSWORDRESETSERVICE"); // every event of the service names it
            if (name.size() >= shortestName && !isProvider && !entries.contains(name))
                entries[name] = entry;
        }
        return entries;
    }();
    return names;
}

/// Codes that people write as a bare number, so that the many other numbers of a long text cost little.
bool isNumberOfOurs(QStringView digits)
{
    static const QSet<uint> numbers = [] {
        QSet<uint> all;
        for (const CodeEntry *entry : allCodes()) {
            const QString code = QString::fromLatin1(entry->code);
            all << (code.startsWith(QLatin1StringView("AADSTS")) ? QStringView(code).mid(6) : QStringView(code)).toUInt();
        }
        all.remove(0); // what is no number
        return all;
    }();
    return isNumber(digits, 1, 7) && digits.front() != u'0' && numbers.contains(digits.toUInt());
}

bool isHex(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}
bool isWord(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
}

/// A digit, also where a screen reader saw a letter.
QChar asDigit(QChar c)
{
    if (c == u'O' || c == u'o')
        return u'0';
    return c == u'l' || c == u'I' ? QChar(u'1') : c;
}

/// Walks over a text from code to code.
class CodeScanner
{
public:
    explicit CodeScanner(QStringView text) : m_text(text) {}

    RecognisedCodes scan()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (m_at > 0 && isWord(m_text[m_at - 1]) && !(isDigit(c) && !isWord(c)))
                ++m_at;
            else if (isDigit(c))
                number();
            else if (c == u'-')
                negative();
            else if (isWord(c))
                word();
            else
                ++m_at;
        }
        return m_found;
    }

private:
    QChar at(qsizetype index) const { return index >= 0 && index < m_text.size() ? m_text[index] : QChar(u' '); }
    bool startsWith(QStringView prefix) const { return m_text.mid(m_at, prefix.size()).compare(prefix, Qt::CaseInsensitive) == 0; }

    void take(QStringView written, bool isCodeForSure)
    {
        const CodeEntry *entry = findCode(written);
        if (!entry && (!isCodeForSure || m_found.unknown.size() >= mostUnknown))
            return;
        const QString code = entry ? QString::fromLatin1(entry->code) : asInTable(written);
        if (m_seen.contains(code)) // a log says the same code a thousand times
            return;
        m_seen << code;
        (entry ? m_found.known : m_found.unknown) << code;
    }

    /// Digits after a prefix such as SSPR; line breaks and a few signs may stand between.
    QString digitsAfter(qsizetype prefix, int mostBetween, int mostDigits)
    {
        qsizetype from = m_at + prefix;
        for (int skipped = 0; skipped < mostBetween && QStringView(u" _-:=.\r\n\u00A0").contains(at(from)); ++skipped)
            ++from;
        QString digits;
        bool real = false;
        qsizetype to = from;
        for (; digits.size() < mostDigits && isDigit(asDigit(at(to))); ++to) {
            real |= isDigit(at(to));
            digits += asDigit(at(to));
        }
        if (!real || isWord(at(to)))
            return {};
        m_at = to;
        return digits;
    }

    void word()
    {
        const qsizetype start = m_at;
        if (startsWith(u"SSPR")) {
            if (const QString digits = digitsAfter(4, 3, 4); !digits.isEmpty())
                return take(QStringLiteral("SSPR_") + digits.rightJustified(4, u'0'), digits.size() == 4);
        } else if (startsWith(u"AADSTS")) {
            if (const QString digits = digitsAfter(6, 2, 9); digits.size() >= 3)
                return take(QStringLiteral("AADSTS") + digits, digits.size() >= 5);
        }
        m_at = start;
        while (m_at < m_text.size() && isWord(m_text[m_at]))
            ++m_at;
        const QStringView whole = m_text.mid(start, m_at - start);
        if (whole.size() >= shortestName && whole.size() <= longestName) {
            if (const CodeEntry *entry = byName().value(whole.toString().toUpper()))
                take(QString::fromLatin1(entry->code), false);
        }
    }

    /// Eight hexadecimal digits, one line break or wrong letter allowed where 0x stands in front.
    bool hex(qsizetype from, bool lenient)
    {
        QString digits;
        qsizetype to = from;
        int breaks = lenient ? 2 : 0;
        for (; digits.size() < 8 && to < m_text.size(); ++to) {
            const QChar c = m_text[to];
            if (isHex(c))
                digits += c;
            else if (lenient && (c == u'O' || c == u'o'))
                digits += u'0';
            else if (breaks > 0 && (c == u'\n' || c == u'\r') && !digits.isEmpty())
                --breaks;
            else
                break;
        }
        if (digits.size() != 8 || isWord(at(to)))
            return false;
        const bool ofEngine = digits.startsWith(QLatin1StringView("8023")) || digits.startsWith(QLatin1StringView("8007"));
        take(digits, ofEngine);
        m_at = to;
        return true;
    }

    void number()
    {
        const qsizetype start = m_at;
        if (at(m_at) == u'0' && (at(m_at + 1) == u'x' || at(m_at + 1) == u'X') && hex(m_at + 2, true))
            return;
        if (at(m_at) == u'8' && hex(m_at, false))
            return;
        while (isDigit(at(m_at)))
            ++m_at;
        const QStringView digits = m_text.mid(start, m_at - start);
        const bool joinedBefore = QStringView(u".:-").contains(at(start - 1)) && start > 0;
        const bool joinedAfter =
            isWord(at(m_at)) || at(m_at) == u':' || at(m_at) == u'-' || ((at(m_at) == u'.' || at(m_at) == u',') && isDigit(at(m_at + 1)));
        const bool fits = digits.size() >= 3 && digits.size() <= 7;
        if (fits && !joinedAfter && (!joinedBefore || (at(start - 1) == u':' && at(start - 2) == u'd')) && isNumberOfOurs(digits)
            && (digits.size() > 4 || isEventHere(digits, start)))
            take(digits, false);
    }

    /// Whether a short number is an event: well known, or a word for it stands in front.
    bool isEventHere(QStringView digits, qsizetype start) const
    {
        if (digits == u"6329" || digits == u"6800" || digits == u"6306")
            return true;
        if (!isNumberOfOurs(digits))
            return false;
        const QStringView before = m_text.mid(std::max<qsizetype>(start - 24, 0), std::min<qsizetype>(start, 24));
        static constexpr QStringView words[] = {u"event",    u"ereignis", u"gebeurtenis", u"vénement",
                                                u"venement", u"イベント", u"事件",        u"id "};
        return std::ranges::any_of(words, [&](QStringView one) { return before.contains(one, Qt::CaseInsensitive); });
    }

    void negative()
    {
        const qsizetype start = m_at++;
        while (isDigit(at(m_at)))
            ++m_at;
        const qsizetype length = m_at - start;
        const QChar before = at(start - 1);
        if ((length == 10 || length == 11) && before != u'.' && before != u'-' && !isWord(at(m_at)))
            take(m_text.mid(start, length), false);
        else
            m_at = start + 1;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    RecognisedCodes m_found;
    QSet<QString> m_seen; ///< As the table writes them.
};

} // namespace

const CodeEntry *findCode(QStringView code)
{
    static const QHash<QString, const CodeEntry *> byCode = [] {
        QHash<QString, const CodeEntry *> entries;
        for (const CodeEntry *entry : allCodes())
            entries[QString::fromLatin1(entry->code).toUpper()] = entry;
        return entries;
    }();
    const QString written = asInTable(code);
    if (const CodeEntry *entry = byCode.value(written))
        return entry;
    return byName().value(written);
}

RecognisedCodes readCodes(const QString &text)
{
    return CodeScanner(text).scan();
}
