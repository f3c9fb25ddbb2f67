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

bool isHost(const QString &text, bool needsPort)
{
    static const QRegularExpression split(QStringLiteral("^(\\[[0-9a-fA-F:.]+\\]|[^:\\[\\]]+)(?::(\\d{1,5}))?$"));
    const auto found = split.match(text);
    if (!found.hasMatch())
        return false;
    const QString port = found.captured(2);
    if (port.isEmpty() ? needsPort : port.toInt() < 1 || port.toInt() > 65535)
        return false;
    const QString host = found.captured(1);
    return host.startsWith(u'[') || matches(host, hostPattern() + QStringLiteral("(\\.") + hostPattern() + QStringLiteral(")*\\.?"));
}

QStringList hosts(const QString &text)
{
    static const QRegularExpression gap(QStringLiteral("[\\s,;]+"));
    return text.split(gap, Qt::SkipEmptyParts);
}

} // namespace InputCheck
