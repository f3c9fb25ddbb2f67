#include "wizard/richtext.h"
#include <QtGui/QGuiApplication>

using namespace Qt::StringLiterals;

namespace {

// Values travel through the sentence as two characters of a private area, so that no mark in them is ever taken for one of ours.
constexpr char16_t firstMark = u'\uE100';
constexpr char16_t pastMarks = u'\uE800';

bool isMark(QChar c)
{
    return c.unicode() >= firstMark && c.unicode() < pastMarks;
}

bool isText(const Value &value)
{
    return std::holds_alternative<QString>(value.data) || std::holds_alternative<QStringList>(value.data);
}

Values marked(const Values &values)
{
    Values result = values;
    for (qsizetype i = 0; i < result.size(); ++i) {
        if (isText(result[i].value))
            result[i].value = Value::code(QString(QChar(char16_t(firstMark + i))));
    }
    return result;
}

QString shown(const Texts &texts, const Values &values, QChar mark)
{
    const qsizetype index = mark.unicode() - firstMark;
    return index < values.size() ? RichText::tamed(texts.format(values[index].value)) : QString();
}

QString withoutMarks(const Texts &texts, const QString &sentence, const Values &values)
{
    const QString bare = QString(sentence).remove(u'`').remove("**"_L1);
    QString result;
    for (const QChar c : bare)
        result += isMark(c) ? shown(texts, values, c) : QString(c);
    return result;
}

/// Where the word around \p i is a long host, a line may end after its dots.
bool isDotOfLongWord(const QString &sentence, qsizetype i)
{
    constexpr qsizetype longWord = 30;
    if (sentence[i] != u'.' || i + 1 >= sentence.size() || !sentence[i + 1].isLetterOrNumber())
        return false;
    const qsizetype end = sentence.indexOf(u' ', i);
    return (end < 0 ? sentence.size() : end) - sentence.lastIndexOf(u' ', i) > longWord;
}

QString asHtml(const Texts &texts, const QString &sentence, const Values &values)
{
    QString result;
    bool bold = false;
    bool code = false;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const QChar c = sentence[i];
        if (c == u'`') {
            code = !code;
            result += code ? "<code>"_L1 : "</code>"_L1;
        } else if (!code && c == u'*' && i + 1 < sentence.size() && sentence[i + 1] == u'*') {
            bold = !bold;
            result += bold ? "<b>"_L1 : "</b>"_L1;
            ++i;
        } else if (isMark(c)) {
            result += RichText::inert(shown(texts, values, c));
        } else {
            result += QString(c).toHtmlEscaped();
            if (isDotOfLongWord(sentence, i))
                result += u'\u200b';
        }
    }
    return result;
}

Finding withMarks(const Finding &finding)
{
    Finding result = finding;
    result.conclusion.values = marked(finding.conclusion.values);
    return result;
}

} // namespace

QString RichText::tamed(const QString &stranger)
{
    constexpr qsizetype most = 300;
    QString result;
    for (const QChar c : stranger) {
        const bool isUnseen = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
                              || c.category() == QChar::Other_PrivateUse || c.category() == QChar::Separator_Line
                              || c.category() == QChar::Separator_Paragraph;
        if (!isUnseen)
            result += c;
        else if (c.isSpace())
            result += u' ';
    }
    if (result.size() > most)
        result = result.left(most / 2) + u'…' + result.right(most / 2);
    return result;
}

QString RichText::inert(const QString &stranger)
{
    constexpr qsizetype longWord = 40;
    constexpr qsizetype piece = 20;
    QString result;
    for (const QString &word : tamed(stranger).split(u' ')) {
        if (!result.isEmpty())
            result += u' ';
        if (word.size() <= longWord) {
            result += word.toHtmlEscaped();
            continue;
        }
        // At the dots of a host where it has some, else anywhere.
        for (const QString &part : QString(word).replace(u'.', u".\u200b"_s).split(u'\u200b')) {
            for (qsizetype i = 0; i < part.size(); i += piece)
                result += part.mid(i, piece).toHtmlEscaped() + (part.size() > longWord ? QString(u'\u200b') : QString());
            result += u'\u200b';
        }
    }
    return result;
}

QString RichText::leftToRight(const QString &text)
{
    if (QGuiApplication::layoutDirection() != Qt::RightToLeft)
        return text;
    return u'\u2066' + text + u'\u2069';
}

QString RichText::html(const Texts &texts, const Text &text, const Values &values)
{
    return asHtml(texts, texts.say(text, marked(values)), values);
}

QString RichText::plain(const Texts &texts, const Text &text, const Values &values)
{
    return withoutMarks(texts, texts.say(text, marked(values)), values);
}

QString RichText::summaryHtml(const Texts &texts, const Finding &finding)
{
    return asHtml(texts, texts.summary(withMarks(finding)), finding.conclusion.values);
}

QString RichText::summaryPlain(const Texts &texts, const Finding &finding)
{
    return withoutMarks(texts, texts.summary(withMarks(finding)), finding.conclusion.values);
}

QString RichText::meaningHtml(const Texts &texts, const Finding &finding)
{
    return asHtml(texts, texts.meaning(withMarks(finding)), finding.conclusion.values);
}

QString RichText::command(const Texts &texts, const char *command, const Values &values)
{
    Values harmless = values;
    for (NamedValue &named : harmless) {
        if (auto *one = std::get_if<QString>(&named.value.data))
            *one = tamed(*one);
        else if (auto *many = std::get_if<QStringList>(&named.value.data))
            std::ranges::transform(*many, many->begin(), tamed);
    }
    return texts.command(command, harmless);
}
