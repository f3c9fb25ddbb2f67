#include "checks/probes/network/httphead.h"
#include <QtCore/QLocale>
#include <QtCore/QTimeZone>
#include <algorithm>

namespace {

constexpr qsizetype maximumText = 200;
constexpr QByteArrayView versionStart = "HTTP/";

QString printable(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes.first(std::min(bytes.size(), maximumText))).simplified();
    erase_if(text, [](QChar character) { return !character.isPrint(); });
    return text;
}

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

/// "HTTP/1.1 200 OK": false where it is none.
bool readStatusLine(QByteArrayView line, HttpHead &head)
{
    const qsizetype space = line.indexOf(' ');
    if (!line.startsWith(versionStart) || space < 0)
        return false;
    const QByteArrayView rest = line.sliced(space).trimmed();
    if (rest.size() < 3 || !isDigit(rest[0]) || !isDigit(rest[1]) || !isDigit(rest[2]) || (rest.size() > 3 && rest[3] != ' '))
        return false;
    head.status = (rest[0] - '0') * 100 + (rest[1] - '0') * 10 + (rest[2] - '0');
    head.reason = rest.sliced(3).trimmed().toByteArray();
    return head.status >= 100;
}

/// Where the empty line after \p from ends, or -1. Old servers end lines without CR.
qsizetype endOfHead(const QByteArray &bytes, qsizetype from)
{
    for (qsizetype at = bytes.indexOf('\n', from); at >= 0; at = bytes.indexOf('\n', at + 1)) {
        if (at + 1 < bytes.size() && bytes[at + 1] == '\n')
            return at + 2;
        if (at + 2 < bytes.size() && bytes[at + 1] == '\r' && bytes[at + 2] == '\n')
            return at + 3;
    }
    return -1;
}

void readHeaders(QByteArrayView lines, HttpHead &head)
{
    while (!lines.isEmpty()) {
        const qsizetype end = lines.indexOf('\n');
        const QByteArrayView line = (end < 0 ? lines : lines.first(end)).trimmed();
        lines = end < 0 ? QByteArrayView() : lines.sliced(end + 1);
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            head.headers << HttpHead::Header{line.first(colon).toByteArray().toLower(), line.sliced(colon + 1).trimmed().toByteArray()};
    }
}

} // namespace

HttpReading readHttpHead(const QByteArray &bytes, HttpHead &head)
{
    qsizetype start = 0;
    while (true) {
        const QByteArrayView rest = QByteArrayView(bytes).sliced(start);
        const qsizetype known = std::min(rest.size(), versionStart.size());
        if (rest.first(known) != versionStart.first(known))
            return HttpReading::NotHttp;
        const qsizetype end = endOfHead(bytes, start);
        if (end < 0 || end > maximumHttpHead)
            return bytes.size() > maximumHttpHead ? HttpReading::NotHttp : HttpReading::NeedsMore;
        const QByteArrayView block = QByteArrayView(bytes).sliced(start, end - start);
        const qsizetype lineEnd = block.indexOf('\n');
        head = {.size = end};
        if (!readStatusLine(block.first(lineEnd).trimmed(), head))
            return HttpReading::NotHttp;
        readHeaders(block.sliced(lineEnd + 1), head);
        if (head.status >= 200)
            return HttpReading::Whole;
        start = end;
    }
}

QList<QByteArray> HttpHead::all(const QByteArray &name) const
{
    QList<QByteArray> values;
    for (const Header &header : headers) {
        if (header.name == name)
            values << header.value;
    }
    return values;
}

QString HttpHead::text(const QByteArray &name) const
{
    const QList<QByteArray> values = all(name);
    return values.isEmpty() ? QString() : printable(values.first());
}

QDateTime HttpHead::date() const
{
    // "Mon, 23 Nov 2026 09:00:00 GMT": the day of the week says nothing new and may be wrong.
    const QString value = text("date");
    const QString moment = value.section(u',', 1).trimmed().section(u' ', 0, 3);
    QDateTime date = QLocale::c().toDateTime(moment, QStringLiteral("dd MMM yyyy HH:mm:ss"));
    date.setTimeZone(QTimeZone::utc());
    return date;
}

QStringList HttpHead::proxySchemes() const
{
    QStringList schemes;
    for (const QByteArray &value : all("proxy-authenticate")) {
        const QString scheme = printable(value).section(u' ', 0, 0);
        if (!scheme.isEmpty() && !schemes.contains(scheme, Qt::CaseInsensitive))
            schemes << scheme;
    }
    return schemes;
}

QString firstLine(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    return printable(end < 0 ? bytes : bytes.first(end));
}
