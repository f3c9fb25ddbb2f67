#pragma once
#include "checks/finding.h"

/// How it stands as a whole. Healthy has a definition: every required check is in order and a reset was proved.
enum class Verdict { Healthy, Warning, Problem, Unknown };

/// What the weight of a pointer that speaks for a cause comes to in log-odds. Pointers are set by what an outcome means, and common sense
/// is modest: over the project's own cases (tests/tst_cases.cpp prints the bins) a strong one is right far more often than 20 to 1. Frozen.
constexpr double calibrated(double weight)
{
    if (weight > Weight::strong)
        return 5.15 + weight - Weight::strong;
    return weight <= Weight::some ? weight * 4 / 3 : 2 + (weight - Weight::some) * 2.1;
}

/// One cause, how likely it is, and the findings it rests on (indexes into the findings, strongest first).
struct RankedCause
{
    const Cause *cause = nullptr;
    double probability = 0; ///< 0 to 1; each cause is judged by itself.
    QList<qsizetype> because = {};
    QList<qsizetype> against = {};
};

/// What follows from all findings together.
struct Diagnosis
{
    QList<Finding> findings = {};   ///< All checks, in the order of the registry.
    QList<RankedCause> causes = {}; ///< Those worth naming, most likely first.
    Verdict verdict = Verdict::Unknown;
    Writeback writeback = Writeback::Unknown;
    QList<qsizetype> required = {};    ///< Findings that a verdict needs.
    QList<qsizetype> notLookedAt = {}; ///< Findings without an answer: unanswered or missing, the required ones first.
    int inOrder = 0;                   ///< Good, note or not applicable, seen from the right place.

    const Finding *find(const char *checkId) const;
    /// The first link of the chain that is broken, read from the Connect server outwards; nothing where none is.
    std::optional<ChainLink> firstBreak() const;
    /// The state of one link: the worst of its findings; Missing where none of them was looked at or where it lies behind the first break.
    State linkState(ChainLink link) const;
    int count(State state) const;
    int count(Section section, State state) const;
    State worst(Section section) const;
};

/// Ids of the checks that a verdict of "healthy" needs where this agent serves the domain. \p scope narrows them:
/// names of sections ("configuration", "connectivity", "still-failing") or ids of checks; empty for all.
QStringList requiredChecks(Inputs::Agent agent, const QStringList &scope = {});

/// Weighs findings. Pure and total: the same findings give the same diagnosis.
Diagnosis diagnose(QList<Finding> findings, const Inputs &inputs, const QStringList &scope = {});

/// Every cause as these findings weigh it, in the order of allCauses(), also those that nothing speaks for.
QList<RankedCause> weighAll(const QList<Finding> &findings, const Inputs &inputs);

/// The words for how likely a cause is.
enum class Likelihood { VeryLikely, Likely, Possible, LessLikely };
Likelihood likelihood(double probability);

/// Exit status of the command line, as monitoring plugins use it: 0, 1, 2 or 3.
int exitStatus(const Diagnosis &diagnosis);
