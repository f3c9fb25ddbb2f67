#include "checks/knowledge/codes.h"
#include "checks/knowledge/codetables.h"
#include <QtCore/QHash>
#include <QtCore/QRegularExpression>
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

/// "sspr_030", "SSPR 30" and "SSPR_0030" are one code; so are "0x80230619", "-2145188327" and "80230619".
static QString asInTable(QStringView written)
{
    const QString code = written.trimmed().toString().toUpper();
    static const QRegularExpression sspr(QStringLiteral("^SSPR[ _-]?0*(\\d{1,4})$"));
    if (const auto match = sspr.match(code); match.hasMatch())
        return QStringLiteral("SSPR_") + match.captured(1).rightJustified(4, u'0');
    static const QRegularExpression aadsts(QStringLiteral("^AADSTS[ _-]?(\\d{3,9})$"));
    if (const auto match = aadsts.match(code); match.hasMatch())
        return QStringLiteral("AADSTS") + match.captured(1);
    static const QRegularExpression negative(QStringLiteral("^-\\d{9,10}$"));
    if (negative.match(code).hasMatch())
        return QString::number(quint32(qint32(code.toLongLong())), 16).toUpper();
    return code.startsWith(QLatin1StringView("0X")) ? code.mid(2).rightJustified(8, u'0') : code;
}

const CodeEntry *findCode(QStringView code)
{
    static const QHash<QString, const CodeEntry *> byCode = [] {
        QHash<QString, const CodeEntry *> entries;
        for (const CodeEntry *entry : allCodes())
            entries[QString::fromLatin1(entry->code)] = entry;
        return entries;
    }();
    return byCode.value(asInTable(code));
}

QStringList recogniseCodes(const QString &text)
{
    static const QRegularExpression candidate(
        QStringLiteral("SSPR[ _-]?\\d{1,4}\\b|AADSTS[ _-]?\\d{3,9}\\b|\\b0x[0-9a-f]{8}\\b|"
                       "\\b8[0-9a-f]{7}\\b|(?<![\\w.-])-\\d{9,10}\\b|(?<![\\w.:-])\\d{3,6}(?![\\w:-]|[.,]\\d)"),
        QRegularExpression::CaseInsensitiveOption);
    QStringList codes;
    for (auto matches = candidate.globalMatch(text); matches.hasNext();) {
        const CodeEntry *entry = findCode(matches.next().capturedView());
        if (entry && !codes.contains(QLatin1StringView(entry->code)))
            codes << QString::fromLatin1(entry->code);
    }
    return codes;
}
