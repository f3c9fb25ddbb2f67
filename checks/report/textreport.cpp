#include "checks/report/markup.h"
#include "checks/report/words.h"

using namespace Qt::StringLiterals;

namespace {

/// Longer values are cut, as on the page.
constexpr qsizetype longestLine = 2000;
constexpr qsizetype longestTicket = 1500;

/// One line of plain text: no mark-up, no line ends, nothing that drives a terminal or turns the direction of text.
QString line(const Report &report, const QString &text)
{
    QString plain = scrubbed(report, plainText(text)).left(longestLine).simplified();
    for (QChar &c : plain) {
        const char16_t u = c.unicode();
        if (u < 0x20 || (u >= 0x7f && u < 0xa0) || (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069))
            c = u' ';
    }
    return plain;
}

/// Writes lines, indented by two blanks a level.
class Lines
{
public:
    explicit Lines(const Report &report) : m_report(report) {}

    void add(const QString &text, int level = 0)
    {
        const QString clean = line(m_report, text);
        if (!clean.isEmpty())
            m_text += QString(2 * qsizetype(level), u' ') + clean + u'\n';
    }
    void heading(const QString &text)
    {
        const QString clean = line(m_report, text);
        m_text += u'\n' + clean + u'\n' + QString(clean.size(), u'-') + u'\n';
    }
    QString text() const { return m_text; }

private:
    const Report &m_report;
    QString m_text;
};

QString counts(const Diagnosis &diagnosis, const Texts &texts)
{
    QStringList words;
    for (const State state : reportStates()) {
        const int count = reportCount(diagnosis, state);
        if (count > 0)
            words << countWords(state, count, texts);
    }
    return words.join(u", "_s);
}

void addStep(Lines &lines, const Report &report, const Texts &texts, const PlanStep &step)
{
    const QString done = report.shown.ticks.contains(step.id) ? u"[%1] "_s.arg(texts.say(SAY("report", "Done"))) : QString();
    lines.add(u"%1. %2%3"_s.arg(step.number).arg(done, texts.say(step.step.what, step.values)), 1);
    if (*step.step.command)
        lines.add(texts.command(step.step.command, step.values), 3);
    const auto hint = [&](const Text &label, const Text &text) {
        if (!text.isEmpty())
            lines.add(texts.say(label) + u' ' + texts.say(text, step.values), 2);
    };
    hint(SAY("report", "Risk:"), step.step.risk);
    hint(SAY("report", "To undo:"), step.step.undo);
    hint(SAY("report", "How to see that it worked:"), step.step.confirm);
}

void addCauses(Lines &lines, const Report &report, const Texts &texts)
{
    if (report.diagnosis.causes.isEmpty())
        return;
    lines.heading(texts.say(SAY("report", "Causes")));
    for (const RankedCause &ranked : report.diagnosis.causes) {
        lines.add(u"%1, %2: %3"_s.arg(percent(ranked.probability, texts), likelihoodWord(ranked.probability, texts).toLower(),
                                      texts.say(ranked.cause->title, valuesOf(ranked, report.diagnosis))),
                  1);
        for (const qsizetype index : ranked.because)
            lines.add(u"- "_s + texts.summary(report.diagnosis.findings[index]), 2);
    }
}

void addNext(Lines &lines, const Report &report, const Texts &texts)
{
    const NextWords next = nextWords(report.diagnosis, report.shown.inputs, report.shown.answers, texts);
    lines.add(next.what, 1);
    lines.add(next.where, 2);
    lines.add(next.why, 2);
}

void addPlan(Lines &lines, const Report &report, const Texts &texts)
{
    const QList<PlanPart> plan = actionPlan(report.diagnosis);
    const bool asks = nextQuestionWanted(report.diagnosis, report.shown.inputs, report.shown.answers).has_value();
    if (plan.isEmpty() && !asks)
        return;
    lines.heading(texts.say(SAY("report", "Plan")));
    addNext(lines, report, texts);
    for (const PlanPart &part : plan) {
        lines.add(u"%1 (%2)"_s.arg(texts.owner(part.owner), whenWord(part.when, texts)));
        for (const PlanStep &step : part.steps)
            addStep(lines, report, texts, step);
    }
}

void addComparison(Lines &lines, const Report &report, const Texts &texts)
{
    if (!report.comparison)
        return;
    const Comparison &compared = *report.comparison;
    lines.heading(texts.say(SAY("report", "Compared with {time}"),
                            {{u"time"_s, Value::of(Value::Kind::Phrase, timeWords(compared.earlier, texts))}}));
    lines.add(changeCounts(compared, texts));
    for (const ComparedCause &one : compared.causes) {
        if (one.change != Change::Same)
            lines.add(u"[%1] %2"_s.arg(changeWord(one.change, texts), texts.say(one.cause->title)), 1);
    }
    for (const ComparedFinding &one : compared.findings) {
        lines.add(u"[%1] %2"_s.arg(changeWord(one.change, texts), texts.title(*one.now->check)), 1);
        lines.add(texts.summary(*one.now), 2);
        lines.add(changeWords(one, texts), 2);
    }
}

void addFinding(Lines &lines, const Texts &texts, const Finding &finding)
{
    lines.add(u"[%1] %2"_s.arg(texts.state(reportState(finding)), texts.title(*finding.check)), 1);
    lines.add(texts.summary(finding), 2);
    lines.add(incompleteWords(finding, texts), 2);
    lines.add(contradictionWords(finding, texts), 2);
    for (const Detail &detail : finding.conclusion.details)
        lines.add(u"- "_s + texts.say(detail.text, detail.values), 2);
    lines.add(texts.seen(finding), 2);
}

} // namespace

QByteArray textReport(const Report &report, const Texts &texts)
{
    const Diagnosis &diagnosis = report.diagnosis;
    Lines lines(report);
    lines.add(verdictTitle(diagnosis, texts));
    lines.add(verdictMeaning(diagnosis, texts));
    lines.add(counts(diagnosis, texts));
    lines.add(stoppedWords(diagnosis, texts));
    addCauses(lines, report, texts);
    addPlan(lines, report, texts);
    addComparison(lines, report, texts);
    int number = 0;
    for (const Section section : {Section::Configuration, Section::Connectivity, Section::StillFailing}) {
        lines.heading(u"%1. %2"_s.arg(++number).arg(texts.section(section)));
        for (const State state : reportStates()) {
            for (const Finding &finding : diagnosis.findings) {
                if (finding.check->section == section && reportState(finding) == state)
                    addFinding(lines, texts, finding);
            }
        }
    }
    lines.heading(texts.say(SAY("report", "Where this comes from, and privacy")));
    lines.add(programName() + u", "_s + timeWords(report.made, texts));
    lines.add(texts.say(SAY("report", "**We only looked. Nothing was changed.**")));
    lines.add(report.redacted ? texts.say(SAY("report", "Names hidden: users, computers, domains, addresses"))
                              : texts.say(SAY("report", "Names shown: share with care")));
    return lines.text().toUtf8();
}

namespace {

/// What a ticket says, the most important first; what no longer fits is left out.
QStringList ticketLines(const Report &report, const Texts &texts)
{
    const Diagnosis &diagnosis = report.diagnosis;
    QStringList lines{verdictTitle(diagnosis, texts), verdictMeaning(diagnosis, texts)};
    if (!diagnosis.causes.isEmpty() && isNamed(diagnosis.causes.constFirst())) {
        const RankedCause &first = diagnosis.causes.constFirst();
        lines << likelihoodWord(first.probability, texts) + u": "_s + percent(first.probability, texts);
        if (!first.because.isEmpty())
            lines << QString() << texts.say(SAY("report", "Because")) + u':';
        for (const qsizetype index : first.because.first(std::min(qsizetype(3), first.because.size())))
            lines << u"- "_s + texts.summary(diagnosis.findings[index]);
    }
    for (const PlanPart &part : actionPlan(diagnosis)) {
        lines << QString() << u"%1 (%2):"_s.arg(texts.owner(part.owner), whenWord(part.when, texts));
        for (const PlanStep &step : part.steps) {
            lines << u"%1. %2"_s.arg(step.number).arg(texts.say(step.step.what, step.values));
            if (*step.step.command)
                lines << u"   "_s + texts.command(step.step.command, step.values);
        }
    }
    return lines;
}

/// What always stands at the end.
QStringList ticketEnd(const Report &report, const Texts &texts)
{
    QStringList end{QString(), counts(report.diagnosis, texts)};
    if (!report.shown.inputs.complaint.isEmpty())
        end << texts.say(SAY("report", "The caller sees: {text}"), {{u"text"_s, Value::code(report.shown.inputs.complaint.left(120))}});
    end << programName() + u", "_s + timeWords(report.made, texts);
    return end;
}

} // namespace

QString ticketText(const Report &report, const Texts &texts)
{
    const auto clean = [&](const QString &text) {
        // An indent is kept: commands stand under their step.
        return (text.startsWith(u' ') ? u"   "_s : QString()) + line(report, text);
    };
    QString end;
    for (const QString &text : ticketEnd(report, texts))
        end += clean(text).left(250) + u'\n';
    QString ticket;
    for (const QString &text : ticketLines(report, texts)) {
        const QString next = clean(text);
        if (ticket.size() + next.size() + 1 + end.size() > longestTicket - 2) {
            // A heading whose steps did not fit says nothing.
            if (ticket.endsWith(":\n"_L1))
                ticket.truncate(ticket.lastIndexOf(u'\n', -2) + 1);
            ticket += u"…\n"_s;
            break;
        }
        ticket += next + u'\n';
    }
    return (ticket + end).trimmed();
}
