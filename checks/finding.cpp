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
        return inputs.agentCollected ? &Shared::cloudSyncCollected : &Shared::cloudSyncServes;
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

/// What one source, or a person, could tell.
struct Candidate
{
    Word word;
    Conclusion conclusion;
    Seen seen = {};
    std::string_view factId = {};
    bool softened = false; ///< About the server, but seen from elsewhere.
};

/// What all sources say, in order of trust, a person last.
static QList<Candidate> candidates(const Check &check, const Inputs &inputs, const Answers &answers, const Evidence &evidence)
{
    QList<Candidate> told;
    for (const Judgement &judgement : check.judgements) {
        Conclusion conclusion = judgement.judge(inputs, evidence);
        if (!conclusion.outcome)
            continue;
        const Seen seen = judgement.seen(evidence);
        const bool softened =
            check.aboutServer && seen.seenFrom != SeenFrom::Server && conclusion.outcome->severity != Severity::NotApplicable;
        told << Candidate{{judgement.source, conclusion.outcome, conclusion.values}, conclusion, seen, judgement.factId, softened};
    }
    if (const Outcome *answered = answeredOutcome(check, answers))
        told << Candidate{{Source::Person, answered}, {.outcome = answered}};
    return told;
}

static bool saysFine(const Outcome &outcome)
{
    return outcome.severity >= Severity::Note;
}

/// What decides: the first that was seen from the right place; a hint only where nothing else does.
static const Candidate &deciding(const QList<Candidate> &told)
{
    const auto right = std::ranges::find_if(told, [](const Candidate &one) { return !one.softened && !one.word.outcome->isHint; });
    if (right != told.end())
        return *right;
    const auto hint = std::ranges::find_if(told, [](const Candidate &one) { return !one.softened; });
    return hint == told.end() ? told.front() : *hint;
}

/// What speaks against what decides stays visible.
static void conclude(Finding &finding, const QList<Candidate> &told)
{
    const Candidate &first = deciding(told);
    finding.conclusion = first.conclusion;
    finding.source = first.word.source;
    finding.seenFrom = first.seen.seenFrom;
    finding.at = first.seen.at;
    finding.factId = first.factId;
    finding.softened = first.softened;
    finding.state = first.softened ? State::Note : stateOf(first.conclusion.outcome->severity);
    if (first.softened)
        return;
    for (const Candidate &other : told) {
        if (!other.softened && saysFine(*other.word.outcome) != saysFine(*first.word.outcome)) {
            finding.contradicts << other.word;
            finding.state = std::min(finding.state, State::Warning);
        }
    }
}

static void leaveOpen(Finding &finding, const Answers &answers)
{
    const bool asked = answers.contains(QString::fromLatin1(finding.check->id));
    const bool canAsk = finding.check->question && !asked;
    finding.state = canAsk ? State::Unanswered : State::Missing;
    if (!finding.missing)
        finding.missing = Missing{asked ? Missing::Reason::NotKnown : Missing::Reason::NotAsked};
}

/// How far the facts are that could tell, and the first that is missing.
static void lookAtSources(Finding &finding, const Evidence &evidence)
{
    for (const Judgement &judgement : finding.check->judgements) {
        finding.provisional |= judgement.progress(evidence) != Progress::Settled;
        const Missing *why = judgement.missing(evidence);
        if (why && !finding.missing)
            finding.missing = *why;
    }
}

Finding judge(const Check &check, const Inputs &inputs, const Answers &answers, const Evidence &evidence)
{
    Finding finding{.check = &check};
    if (const Outcome *why = whyNotApplicable(check, inputs, answers)) {
        finding.conclusion.outcome = why;
        finding.state = State::NotApplicable;
        return finding;
    }
    lookAtSources(finding, evidence);
    finding.answered = answeredOutcome(check, answers);
    const QList<Candidate> told = candidates(check, inputs, answers, evidence);
    if (!told.isEmpty())
        conclude(finding, told);
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
