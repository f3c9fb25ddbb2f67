#include "checks/report/markup.h"
#include "checks/report/words.h"
#include <QtCore/QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace {

/// Without the characters that XML 1.0 cannot hold.
QString xmlText(const Report &report, const QString &text)
{
    QString safe;
    const QString plain = scrubbed(report, plainText(text)).left(4000);
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar c = plain[i];
        const bool isPair = c.isHighSurrogate() && i + 1 < plain.size() && plain[i + 1].isLowSurrogate();
        const bool allowed = c == u'\t' || c == u'\n' || (c >= u' ' && !c.isSurrogate() && c < QChar(0xfffe));
        if (isPair)
            safe.append(c).append(plain[++i]);
        else
            safe += allowed ? c : QChar(u' ');
    }
    return safe;
}

QString sentences(const Report &report, const Texts &texts, const Finding &finding)
{
    QStringList lines{texts.summary(finding), texts.meaning(finding), incompleteWords(finding, texts), contradictionWords(finding, texts)};
    for (const Detail &detail : finding.conclusion.details)
        lines << u"- "_s + texts.say(detail.text, detail.values);
    if (const Outcome *outcome = finding.conclusion.outcome) {
        for (const Step &step : outcome->steps)
            lines << texts.owner(step.owner) + u": "_s + texts.say(step.what, finding.conclusion.values);
    }
    lines << texts.seen(finding);
    lines.removeAll(QString());
    return xmlText(report, lines.join(u'\n'));
}

void writeCase(QXmlStreamWriter &xml, const Report &report, const Texts &texts, const Finding &finding)
{
    xml.writeStartElement(u"testcase"_s);
    xml.writeAttribute(u"classname"_s, QString::fromLatin1(idOf(finding.check->section)));
    xml.writeAttribute(u"name"_s, QString::fromLatin1(finding.check->id));
    xml.writeAttribute(u"time"_s, u"0"_s);
    const QString summary = xmlText(report, texts.summary(finding));
    switch (reportState(finding)) {
    case State::Problem:
        xml.writeStartElement(u"failure"_s);
        xml.writeAttribute(u"message"_s, summary);
        xml.writeAttribute(u"type"_s, QString::fromLatin1(finding.conclusion.outcome ? finding.conclusion.outcome->id : "problem"));
        xml.writeCharacters(sentences(report, texts, finding));
        xml.writeEndElement();
        break;
    case State::Unanswered:
    case State::Missing:
    case State::NotApplicable:
        xml.writeEmptyElement(u"skipped"_s);
        xml.writeAttribute(u"message"_s,
                           xmlText(report, u"%1 %2"_s.arg(texts.summary(finding), incompleteWords(finding, texts)).trimmed()));
        break;
    default: xml.writeTextElement(u"system-out"_s, texts.state(finding.state) + u'\n' + sentences(report, texts, finding));
    }
    xml.writeEndElement();
}

void writeSuite(QXmlStreamWriter &xml, const Report &report, const Texts &texts, Section section)
{
    const Diagnosis &diagnosis = report.diagnosis;
    const auto count = [&](std::initializer_list<State> states) {
        return QString::number(std::ranges::count_if(diagnosis.findings, [&](const Finding &finding) {
            return finding.check->section == section
                   && (states.size() == 0 || std::ranges::find(states, reportState(finding)) != states.end());
        }));
    };
    xml.writeStartElement(u"testsuite"_s);
    xml.writeAttribute(u"name"_s, QString::fromLatin1(idOf(section)));
    xml.writeAttribute(u"tests"_s, count({}));
    xml.writeAttribute(u"failures"_s, count({State::Problem}));
    xml.writeAttribute(u"errors"_s, u"0"_s);
    xml.writeAttribute(u"skipped"_s, count({State::Unanswered, State::Missing, State::NotApplicable}));
    xml.writeAttribute(u"timestamp"_s, report.made.toUTC().toString(u"yyyy-MM-ddTHH:mm:ss"_s));
    for (const Finding &finding : diagnosis.findings) {
        if (finding.check->section == section)
            writeCase(xml, report, texts, finding);
    }
    xml.writeEndElement();
}

} // namespace

/// One suite a section, one case a check. A problem is a failure; what was not looked at is skipped, never passed.
QByteArray junitReport(const Report &report, const Texts &texts)
{
    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(u"testsuites"_s);
    xml.writeAttribute(u"name"_s, programName());
    xml.writeAttribute(u"tests"_s, QString::number(report.diagnosis.findings.size()));
    xml.writeAttribute(u"failures"_s, QString::number(reportCount(report.diagnosis, State::Problem)));
    xml.writeAttribute(u"time"_s, QString::number(report.shown.seconds, 'f', 3));
    for (const Section section : {Section::Configuration, Section::Connectivity, Section::StillFailing})
        writeSuite(xml, report, texts, section);
    xml.writeEndElement();
    xml.writeEndDocument();
    return out;
}
