#include "checks/report/htmlwriter.h"

using namespace Qt::StringLiterals;

/// Longer values are cut: nobody reads them, and a page must open.
constexpr qsizetype longestText = 4000;

static bool isForbidden(QChar c)
{
    const char16_t u = c.unicode();
    const bool control = (u < 0x20 && u != '\t' && u != '\n') || (u >= 0x7f && u < 0xa0);
    const bool turns = (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069);
    return control || turns || (u >= 0xfdd0 && u <= 0xfdef) || u >= 0xfffe || u == 0xfeff;
}

QByteArray HtmlWriter::escaped(const QString &text)
{
    QString safe;
    const bool isCut = text.size() > longestText;
    const qsizetype length = isCut ? longestText : text.size();
    safe.reserve(length + length / 8);
    for (qsizetype i = 0; i < length; ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < length && text[i + 1].isLowSurrogate()) {
            // The last two characters of every plane are none.
            if ((QChar::surrogateToUcs4(c, text[i + 1]) & 0xfffe) != 0xfffe)
                safe.append(c).append(text[i + 1]);
            ++i;
        } else if (c.isSurrogate() || isForbidden(c)) {
            safe += u' ';
        } else if (c == u'<') {
            safe += "&lt;"_L1;
        } else if (c == u'>') {
            safe += "&gt;"_L1;
        } else if (c == u'&') {
            safe += "&amp;"_L1;
        } else if (c == u'"') {
            safe += "&quot;"_L1;
        } else if (c == u'\'') {
            safe += "&#39;"_L1;
        } else {
            safe += c;
        }
    }
    if (isCut)
        safe += u'…';
    return safe.toUtf8();
}

void HtmlWriter::text(const QString &content)
{
    for (const Run &run : runs(m_scrub ? m_scrub(content) : content)) {
        const char *tag = run.style == Run::Style::Code ? "code" : run.style == Run::Style::Bold ? "b" : nullptr;
        if (tag)
            m_out.append('<').append(tag).append('>');
        m_out += escaped(run.text);
        if (tag)
            m_out.append("</").append(tag).append('>');
    }
}

void HtmlWriter::start(const char *tag, Attributes attributes)
{
    m_out.append('<').append(tag);
    for (const Attribute &attribute : attributes) {
        const bool isLabel = qstrcmp(attribute.name, "aria-label") == 0;
        const QString value = isLabel && m_scrub ? m_scrub(attribute.value) : attribute.value;
        m_out.append(' ').append(attribute.name).append("=\"").append(escaped(value)).append('"');
    }
    m_out += '>';
}
