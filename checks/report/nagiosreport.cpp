#include "checks/report/markup.h"
#include "checks/report/words.h"

using namespace Qt::StringLiterals;

/// The words that monitoring plugins share, by exit status.
static const char *statusWord(int status)
{
    static constexpr const char *words[] = {"OK", "WARNING", "CRITICAL", "UNKNOWN"};
    return words[std::clamp(status, 0, 3)];
}

/// One line: status, sentence, counts, then performance data after the bar.
QByteArray nagiosReport(const Report &report, const Texts &texts)
{
    const Diagnosis &diagnosis = report.diagnosis;
    QString sentence = scrubbed(report, plainText(verdictTitle(diagnosis, texts)));
    QStringList counts;
    for (const State state : {State::Problem, State::Warning, State::Unanswered, State::Missing}) {
        const int count = reportCount(diagnosis, state);
        if (count > 0)
            counts << countWords(state, count, texts);
    }
    if (!counts.isEmpty())
        sentence += u" ("_s + counts.join(u", "_s) + u')';
    for (QChar &c : sentence) {
        const bool turns = (c.unicode() >= 0x202a && c.unicode() <= 0x202e) || (c.unicode() >= 0x2066 && c.unicode() <= 0x2069);
        // The bar begins the performance data; a line end would begin the long text.
        if (c == u'|' || turns || c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    QStringList data{u"time=%1s"_s.arg(report.shown.seconds, 0, 'f', 3)};
    for (const State state : reportStates())
        data << u"%1=%2"_s.arg(QString::fromLatin1(idOf(state)).replace(u'-', u'_')).arg(reportCount(diagnosis, state));
    const QString line = u"WRITEBACK %1 - %2 | %3"_s.arg(QString::fromLatin1(statusWord(exitStatus(diagnosis))),
                                                         sentence.simplified().left(1000), data.join(u' '));
    return line.toUtf8() + '\n';
}
