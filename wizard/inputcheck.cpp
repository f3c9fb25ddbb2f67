#include "wizard/inputcheck.h"
#include <QtCore/QRegularExpression>

namespace {

const QString &hostPattern()
{
    static const QString pattern = QStringLiteral("[\\p{L}\\p{N}_]([\\p{L}\\p{N}_-]{0,61}[\\p{L}\\p{N}_])?");
    return pattern;
}

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

} // namespace

namespace InputCheck {

bool isDomain(const QString &text)
{
    return text.size() <= 253 && matches(text, hostPattern() + QStringLiteral("(\\.") + hostPattern() + QStringLiteral(")+\\.?"));
}

bool isUserName(const QString &text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    return at > 0 && isDomain(text.mid(at + 1)) && matches(text.left(at), QStringLiteral("[^\\s@\"/\\\\\\[\\]:;|=,+*?<>]+"));
}

QStringList hosts(const QString &text)
{
    static const QRegularExpression gap(QStringLiteral("[\\s,;]+"));
    return text.split(gap, Qt::SkipEmptyParts);
}

} // namespace InputCheck
