#include "checks/finding.h"
#include "checks/shared.h"

static State stateOf(Severity severity)
{
    switch (severity) {
    case Severity::Problem: return State::Problem;
    case Severity::Warning: return State::Warning;
    case Severity::Note: return State::Note;
    case Severity::NotApplicable: return State::NotApplicable;
    case Severity::Good: return State::Good;
    }
    Q_UNREACHABLE();
}

/// Why \p check does not apply here, or null.
static const Outcome *whyNotApplicable(const Check &check, const Inputs &inputs, const Answers &answers)
{
    const bool cloudSyncOnly = inputs.agent == Inputs::Agent::CloudSync;
    if (cloudSyncOnly && (check.applies == Applies::Connect || check.applies == Applies::ConnectAndSyncedUser))
        return &Shared::cloudSyncServes;
    const bool cloudOnlyUser = answers.value(QStringLiteral("writeback-applies")) == QLatin1String("cloud-only");
    if (cloudOnlyUser && (check.applies == Applies::SyncedUser || check.applies == Applies::ConnectAndSyncedUser))
        return &Shared::cloudOnlyUser;
    return nullptr;
}

/// The outcome of a person's answer, or null where there is none or they do not know.
static const Outcome *answeredOutcome(const Check &check, const Answers &answers)
{
    if (!check.question)
        return nullptr;
    const QString answer = answers.value(QString::fromLatin1(check.id));
    for (const Option &option : check.question->options) {
        if (answer == QLatin1String(option.id))
            return option.outcome;
    }
    return nullptr;
}

static void concludeFromFacts(Finding &finding, const Evidence &evidence)
{
    const Check &check = *finding.check;
    const Seen seen = check.seen(evidence);
    finding.source = check.factSource;
    finding.seenFrom = seen.seenFrom;
    finding.at = seen.at;
    finding.state = stateOf(finding.conclusion.outcome->severity);
    if (check.aboutServer && seen.seenFrom != SeenFrom::Server && finding.state != State::NotApplicable) {
        finding.state = State::Note;
        finding.softened = true;
    }
    if (!finding.answered || finding.softened)
        return;
    const bool saysFine = finding.answered->severity >= Severity::Note;
    const bool isFine = finding.conclusion.outcome->severity >= Severity::Note;
    if (saysFine != isFine) {
        finding.contradicted = true;
        finding.state = std::min(finding.state, State::Warning);
    }
}

static void concludeFromPerson(Finding &finding)
{
    finding.conclusion = {.outcome = finding.answered};
    finding.source = Source::Person;
    finding.state = stateOf(finding.answered->severity);
}

static void leaveOpen(Finding &finding, const Answers &answers)
{
    const bool asked = answers.contains(QString::fromLatin1(finding.check->id));
    const bool canAsk = finding.check->question && !asked;
    finding.state = canAsk ? State::Unanswered : State::Missing;
    if (!finding.missing)
        finding.missing = Missing{asked ? Missing::Reason::NotKnown : Missing::Reason::NotAsked};
}

Finding judge(const Check &check, const Inputs &inputs, const Answers &answers, const Evidence &evidence)
{
    Finding finding{.check = &check};
    if (const Outcome *why = whyNotApplicable(check, inputs, answers)) {
        finding.conclusion.outcome = why;
        finding.state = State::NotApplicable;
        return finding;
    }
    finding.provisional = check.progress(evidence) != Progress::Settled;
    finding.answered = answeredOutcome(check, answers);
    if (const Missing *why = check.missing(evidence))
        finding.missing = *why;
    if (check.judge)
        finding.conclusion = check.judge(inputs, evidence);
    // An answer about the server weighs more than what was seen from elsewhere.
    const bool answerDecides =
        finding.answered && (!finding.conclusion.outcome || (check.aboutServer && check.seen(evidence).seenFrom != SeenFrom::Server));
    if (answerDecides)
        concludeFromPerson(finding);
    else if (finding.conclusion.outcome)
        concludeFromFacts(finding, evidence);
    else if (finding.provisional)
        finding.state = State::Running;
    else
        leaveOpen(finding, answers);
    return finding;
}

QList<Finding> judgeAll(std::span<const Check *const> checks, const Inputs &inputs, const Answers &answers, const Evidence &evidence)
{
    QList<Finding> findings;
    findings.reserve(qsizetype(checks.size()));
    for (const Check *check : checks)
        findings << judge(*check, inputs, answers, evidence);
    return findings;
}
