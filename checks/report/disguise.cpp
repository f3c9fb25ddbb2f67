#include "checks/report/disguise.h"
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QStringDecoder>
#include <QtCore/QUrl>
#include <QtCore/QtEndian>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestMasked = 20'000;
constexpr int deepest = 3;

bool isHex(QChar c)
{
    return c.unicode() < 128 && QByteArrayView("0123456789abcdefABCDEF").contains(char(c.unicode()));
}

/// Most of it can be read: garbage is no hidden name.
bool isReadable(const QString &text)
{
    if (text.size() < 3)
        return false;
    const auto strange = std::ranges::count_if(text, [](QChar c) {
        return !(c.isLetterOrNumber() && (c.unicode() < 0x250 || c.isLetter())) && !(c.isPrint() && c.unicode() < 0x80);
    });
    return strange * 10 <= text.size();
}

/// The text in some bytes, as every encoding that makes sense of them reads it.
QStringList textsIn(const QByteArray &bytes)
{
    QStringList found;
    const auto add = [&found](const QString &text) {
        QString plain = text;
        plain.remove(QChar(u'\0'));
        if (isReadable(plain))
            found << plain;
    };
    add(QString::fromUtf8(bytes));
    for (const qsizetype start : {qsizetype(0), qsizetype(1)}) { // a cut may have left half a character
        const QByteArray even = bytes.mid(start, (bytes.size() - start) / 2 * 2);
        for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
            QStringDecoder decoder(encoding);
            const QString text = decoder(even);
            // Of what nobody wrote in UTF-16 nearly every character is from far away.
            if (std::ranges::count_if(text, [](QChar c) { return c.unicode() < 0x250; }) * 2 > text.size())
                add(text);
        }
    }
    return found;
}

/// Replaces each match of \p escape, whose first group is the number of a byte in hexadecimal digits; runs of bytes are read as UTF-8.
QString withBytes(const QString &text, const QRegularExpression &escape)
{
    QString plain;
    QByteArray bytes;
    qsizetype last = 0;
    const auto flush = [&] {
        plain += QString::fromUtf8(bytes);
        bytes.clear();
    };
    for (const QRegularExpressionMatch &match : escape.globalMatch(text)) {
        if (match.capturedStart() > last) {
            flush();
            plain += text.mid(last, match.capturedStart() - last);
        }
        bytes += char(match.captured(1).toInt(nullptr, 16));
        last = match.capturedEnd();
    }
    flush();
    return plain + text.mid(last);
}

QString withoutEntities(const QString &text)
{
    static const QRegularExpression entity(u"&(?:#(\\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([a-z]{2,8}));?"_s);
    static const QHash<QString, QString> named{{u"commat"_s, u"@"_s}, {u"period"_s, u"."_s}, {u"amp"_s, u"&"_s},   {u"lt"_s, u"<"_s},
                                               {u"gt"_s, u">"_s},     {u"quot"_s, u"\""_s},  {u"apos"_s, u"'"_s},  {u"bsol"_s, u"\\"_s},
                                               {u"equals"_s, u"="_s}, {u"comma"_s, u","_s},  {u"nbsp"_s, u" "_s},  {u"lowbar"_s, u"_"_s},
                                               {u"hyphen"_s, u"-"_s}, {u"uuml"_s, u"ü"_s},   {u"ouml"_s, u"ö"_s},  {u"auml"_s, u"ä"_s},
                                               {u"eacute"_s, u"é"_s}, {u"euml"_s, u"ë"_s},   {u"szlig"_s, u"ß"_s}, {u"egrave"_s, u"è"_s}};
    QString plain;
    qsizetype last = 0;
    for (const QRegularExpressionMatch &match : entity.globalMatch(text)) {
        const char32_t code = match.hasCaptured(1)   ? match.captured(1).toUInt()
                              : match.hasCaptured(2) ? match.captured(2).toUInt(nullptr, 16)
                                                     : 0;
        const QString known = match.hasCaptured(3) ? named.value(match.captured(3)) : QString();
        plain += text.mid(last, match.capturedStart() - last);
        plain += code > 0 && code < 0x110000 ? QString::fromUcs4(&code, 1) : known.isEmpty() ? match.captured() : known;
        last = match.capturedEnd();
    }
    return plain + text.mid(last);
}

QString withoutJson(const QString &text)
{
    static const QRegularExpression escape(u"\\\\(?:[uU]\\{([0-9A-Fa-f]{1,8})\\}|U([0-9A-Fa-f]{8})|[uU]([0-9A-Fa-f]{4}))"_s);
    QString plain;
    qsizetype last = 0;
    for (const QRegularExpressionMatch &match : escape.globalMatch(text)) {
        plain += text.mid(last, match.capturedStart() - last);
        const char32_t code = match.captured(match.lastCapturedIndex()).toUInt(nullptr, 16);
        plain += code < 0x10000 ? QString(QChar(char16_t(code))) : QString::fromUcs4(&code, 1);
        last = match.capturedEnd();
    }
    plain += text.mid(last);
    return plain.replace("\\/"_L1, "/"_L1).replace("\\\\"_L1, "\\"_L1);
}

/// A backslash before a character stands for the character itself.
QString withoutBackslashes(const QString &text)
{
    static const QRegularExpression escape(u"\\\\([,+\"<>;=# @.])"_s);
    QString plain = text;
    return plain.replace(escape, u"\\1"_s);
}

QStringList withoutBase64(const QString &text)
{
    static const QRegularExpression run(u"[A-Za-z0-9+/_-]{7,}={0,2}"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : run.globalMatch(text)) {
        QByteArray digits = match.captured().toLatin1();
        digits.replace('-', '+').replace('_', '/');
        while (digits.endsWith('='))
            digits.chop(1);
        for (int start = 0; start < 4; ++start) { // the beginning may be cut off
            QByteArray part = digits.mid(start);
            if (part.size() % 4 == 1)
                part.chop(1);
            const QByteArray bytes = QByteArray::fromBase64(part);
            found << textsIn(bytes);
            if (const QString sid = sidFromHex(QString::fromLatin1(bytes.toHex())); !sid.isEmpty())
                found << sid;
        }
    }
    return found;
}

QStringList withoutHex(const QString &text)
{
    static const QRegularExpression run(u"(?:(?:0x|\\\\x|\\\\)?[0-9A-Fa-f]{2}[-: ,]?){6,}"_s);
    static const QRegularExpression between(u"0x|\\\\x|[^0-9A-Fa-f]"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : run.globalMatch(text)) {
        const QString digits = match.captured().remove(between);
        for (const qsizetype start : {qsizetype(0), qsizetype(1)})
            found << textsIn(QByteArray::fromHex(digits.mid(start).toLatin1()));
        const QString sid = sidFromHex(digits);
        if (!sid.isEmpty())
            found << sid;
    }
    return found;
}

QStringList oneLayer(const QString &text)
{
    static const QRegularExpression percent(u"%([0-9A-Fa-f]{2})"_s);
    static const QRegularExpression printable(u"=(?:\\r?\\n|([0-9A-F]{2}))"_s);
    static const QRegularExpression backslash(u"\\\\x?([0-9A-Fa-f]{2})"_s);
    QStringList found{withBytes(text, percent), withoutEntities(text), withoutJson(text), withoutBackslashes(text),
                      withBytes(text, backslash)};
    // A soft line break is an escape without a number.
    found << withBytes(QString(text).replace(QRegularExpression(u"=[ \\t]*\\r?\\n"_s), QString()), printable);
    if (text.contains("xn--"_L1, Qt::CaseInsensitive))
        found << QUrl::fromAce(text.toLower().toLatin1());
    if (text.contains(u'+') && text.contains(u'%'))
        found << withBytes(QString(text).replace(u'+', u' '), percent);
    found << withoutBase64(text) << withoutHex(text);
    return found;
}

} // namespace

QString foldedLetters(QStringView text)
{
    QString folded = text.toString();
    for (QChar &c : folded)
        c = c.toCaseFolded();
    return folded;
}

bool mayBeMasked(QStringView text)
{
    // Of base64 and hexadecimal digits hardly a run is without a digit, a sign, or a capital among small letters.
    qsizetype run = 0;
    bool strange = false;
    bool small = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool next = i + 1 < text.size();
        if ((c == u'%' || c == u'=') && next && (isHex(text[i + 1]) || text[i + 1].isSpace()))
            return true;
        if ((c == u'&' && next && (text[i + 1] == u'#' || text[i + 1].isLetter())) || (c == u'\\' && next))
            return true;
        const bool sign = c == u'+' || c == u'/' || c == u'_' || c == u'-' || c == u':';
        const bool digit = c.unicode() < 128 && (c.isLetterOrNumber() || sign);
        run = digit ? run + 1 : 0;
        strange = digit && (strange || c.isDigit() || sign || (run > 1 && c.isUpper() && small));
        small = digit && (small || c.isLower());
        if (run >= 7 && strange)
            return true;
    }
    return text.contains("xn--"_L1, Qt::CaseInsensitive);
}

QStringList unmasked(const QString &word)
{
    QStringList all;
    QSet<QString> seen{word};
    QStringList layer{word.left(longestMasked)};
    for (int depth = 0; depth < deepest && !layer.isEmpty(); ++depth) {
        QStringList next;
        for (const QString &text : std::as_const(layer)) {
            for (const QString &found : oneLayer(text)) {
                if (seen.contains(found) || found.isEmpty())
                    continue;
                seen << found;
                next << found;
            }
        }
        all << next;
        layer = next;
    }
    return all;
}

QString unescaped(const QString &name)
{
    static const QRegularExpression percent(u"%([0-9A-Fa-f]{2})"_s);
    static const QRegularExpression printable(u"=([234][0-9A-F]|5[0-9A-F])"_s);
    QString plain = name;
    for (int depth = 0; depth < deepest; ++depth) {
        QString next = withoutEntities(withBytes(plain, percent));
        if (next.contains("\\u"_L1))
            next = withoutJson(next);
        if (next.contains("=40"_L1) || next.contains("=2E"_L1))
            next = withBytes(next, printable);
        if (next == plain || next.contains(QChar::ReplacementCharacter))
            break;
        plain = next;
    }
    return plain;
}

QString sidFromHex(const QString &digits)
{
    const QByteArray bytes = QByteArray::fromHex(digits.toLatin1());
    if (bytes.size() < 12 || bytes[0] != 1 || bytes.size() < 8 + 4 * qsizetype(uchar(bytes[1])) || bytes[1] == 0 || uchar(bytes[1]) > 15)
        return {};
    const auto *data = reinterpret_cast<const uchar *>(bytes.constData());
    const quint64 authority = quint64(qFromBigEndian<quint16>(data + 2)) << 32 | qFromBigEndian<quint32>(data + 4);
    QString sid = u"S-1-"_s + QString::number(authority);
    for (int i = 0; i < data[1]; ++i)
        sid += u'-' + QString::number(qFromLittleEndian<quint32>(data + 8 + qsizetype(4) * i));
    return sid;
}
