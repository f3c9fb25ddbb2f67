#include "wizard/sectionwords.h"
#include "checks/report/words.h"
#include "checks/session.h"
#include "checks/texts.h"
#include "wizard/richtext.h"
#include <QtCore/QCoreApplication>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SectionWords)
};

const Finding *worstOf(const Diagnosis &diagnosis, Section section)
{
    const Finding *worst = nullptr;
    for (const Finding &finding : diagnosis.findings) {
        if (finding.check->section == section && (!worst || finding.state < worst->state))
            worst = &finding;
    }
    return worst;
}

int points(const Diagnosis &diagnosis, Section section)
{
    return int(std::ranges::count_if(diagnosis.findings, [section](const Finding &finding) { return finding.check->section == section; }));
}

} // namespace

SectionWords::Answer SectionWords::answer(const Session &session, Section section, const Texts &texts)
{
    const Diagnosis &diagnosis = session.diagnosis();
    const Finding *worst = worstOf(diagnosis, section);
    if (worst && worst->state <= State::Warning)
        return {RichText::summaryPlain(texts, *worst), worst->state};
    const int questions = diagnosis.count(section, State::Unanswered);
    const int missing = diagnosis.count(section, State::Missing);
    if (session.isRunningInForeground())
        return {Words::tr("No fault so far. More is on its way."), State::Running};
    // What only this desk sees is no fault of the server, and no all-clear either.
    const auto fromHere = std::ranges::find_if(diagnosis.findings, [section](const Finding &finding) {
        return finding.check->section == section && finding.softened && finding.conclusion.outcome->severity <= Severity::Warning;
    });
    if (fromHere != diagnosis.findings.end()) {
        return {Words::tr("From this computer: %1 That says nothing about the server.").arg(RichText::summaryPlain(texts, *fromHere)),
                State::Note};
    }
    if (questions > 0)
        return {Words::tr("No fault found so far. %n question(s) may tell more.", nullptr, questions), State::Unanswered};
    if (missing > 0)
        return {Words::tr("No fault found. %n point(s) could not be looked at.", nullptr, missing), State::Missing};
    return {Words::tr("All that was looked at here is in order."), State::Good};
}

QString SectionWords::railLine(const Session &session, Section section, const Texts &texts)
{
    const Diagnosis &diagnosis = session.diagnosis();
    if (!session.hasRun() && session.answers().isEmpty())
        return Words::tr("%n point(s)", nullptr, points(diagnosis, section));
    QStringList parts;
    for (const State state : {State::Problem, State::Warning, State::Unanswered, State::Missing}) {
        const int n = diagnosis.count(section, state);
        if (n > 0 && parts.size() < 2)
            parts << countWords(state, n, texts);
    }
    if (parts.isEmpty())
        return countWords(State::Good, points(diagnosis, section), texts);
    return parts.join(QStringLiteral(", "));
}

State SectionWords::railState(const Session &session, Section section)
{
    const auto isOnItsWay = [section](const Finding &finding) { return finding.check->section == section && finding.provisional; };
    const Diagnosis &diagnosis = session.diagnosis();
    if (session.isRunning() && std::ranges::any_of(diagnosis.findings, isOnItsWay))
        return State::Running;
    return diagnosis.worst(section);
}

QList<const Finding *> SectionWords::questions(const Session &session, Section section)
{
    QList<const Finding *> asked;
    for (const Finding &finding : session.diagnosis().findings) {
        const bool isAnswered = session.answers().contains(QString::fromLatin1(finding.check->id));
        if (finding.check->section == section && finding.check->question && (isAnswered || finding.state == State::Unanswered))
            asked << &finding;
    }
    return asked;
}
