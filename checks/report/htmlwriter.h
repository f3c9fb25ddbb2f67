#pragma once
#include "checks/report/markup.h"
#include <QtCore/QByteArray>
#include <functional>
#include <initializer_list>

/// Writes HTML whose tags always close and whose values cannot become tags.
///
/// Text and attributes are escaped, characters that no document may hold or that turn the direction of text are taken out, and very long
/// values are cut. Names of tags and attributes come from our own source only.
class HtmlWriter
{
public:
    struct Attribute
    {
        const char *name;
        QString value;
    };
    using Attributes = std::initializer_list<Attribute>;
    using Scrub = std::function<QString(const QString &)>;

    /// \p scrub goes over every text and every label before it is written.
    explicit HtmlWriter(Scrub scrub = {}) : m_scrub(std::move(scrub)) {}

    /// An element with what \p content writes inside.
    template <typename Content> void in(const char *tag, Attributes attributes, Content content)
    {
        start(tag, attributes);
        content();
        m_out.append("</").append(tag).append(">");
    }
    /// An element that has no end tag.
    void empty(const char *tag, Attributes attributes) { start(tag, attributes); }
    /// An element that holds one text; `code` and **bold** in it become elements.
    void element(const char *tag, Attributes attributes, const QString &content)
    {
        in(tag, attributes, [&] { text(content); });
    }
    void element(const char *tag, const QString &content) { element(tag, {}, content); }
    void text(const QString &content);
    /// The same without marks: hosts, codes, commands.
    void verbatim(const QString &content) { m_out += escaped(m_scrub ? m_scrub(content) : content); }
    /// Bytes of our own that are HTML already.
    void trusted(const QByteArray &html) { m_out += html; }
    void newLine() { m_out += '\n'; }

    const QByteArray &result() const { return m_out; }
    static QByteArray escaped(const QString &text);

private:
    void start(const char *tag, Attributes attributes);

    Scrub m_scrub;
    QByteArray m_out;
};
