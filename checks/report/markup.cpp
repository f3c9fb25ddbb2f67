#include "checks/report/markup.h"

QList<Run> runs(const QString &text)
{
    QList<Run> found;
    QString plain;
    const auto endPlain = [&] {
        if (!plain.isEmpty())
            found << Run{plain};
        plain.clear();
    };
    for (qsizetype i = 0; i < text.size();) {
        const bool bold = QStringView(text).mid(i).startsWith(u"**");
        const qsizetype length = bold ? 2 : 1;
        const bool mark = bold || text[i] == u'`';
        const qsizetype end = mark ? text.indexOf(bold ? QStringView(u"**") : QStringView(u"`"), i + length) : -1;
        if (end > i + length) {
            endPlain();
            found << Run{text.mid(i + length, end - i - length), bold ? Run::Style::Bold : Run::Style::Code};
            i = end + length;
        } else {
            plain += text[i++];
        }
    }
    endPlain();
    return found;
}

QString plainText(const QString &text)
{
    QString plain;
    for (const Run &run : runs(text))
        plain += run.text;
    return plain;
}
