#pragma once
#include "checks/diagnosis.h"

/// What became of a point since an earlier look.
enum class Change {
    Fixed,            ///< Was a problem or a warning, and was looked at again: now it is neither.
    New,              ///< Is a problem or a warning, and was none.
    Still,            ///< Was and is.
    NotLookedAtAgain, ///< Was a problem or a warning; nobody has looked again, or not from the right place. Never fixed.
    Same,             ///< Neither then nor now.
};

/// One point, then and now. Both findings lie in the diagnoses that were compared.
struct ComparedFinding
{
    const Finding *before = nullptr; ///< Null where the earlier case did not know the check.
    const Finding *now = nullptr;
    Change change = Change::Same;
    bool wasOpen = false; ///< New: nobody had looked before.
};

/// One cause, then and now; 0 where it was not worth naming.
struct ComparedCause
{
    const Cause *cause = nullptr;
    double before = 0;
    double now = 0;
    Change change = Change::Same;
};

/// An earlier state against a later one.
struct Comparison
{
    QDateTime earlier = {}; ///< UTC, of the earlier run; invalid where it never ran.
    Verdict before = Verdict::Unknown;
    Verdict now = Verdict::Unknown;
    QList<ComparedFinding> findings = {}; ///< All but Same, by change, in the order of the registry.
    QList<ComparedCause> causes = {};     ///< Those likely enough to be named then or now, by change.
    int notSeenAgain = 0;                 ///< Points that were in order and that nobody has looked at again.

    int count(Change change) const;
    bool isEmpty() const { return findings.isEmpty() && causes.isEmpty(); }
};

/// Compares point by point, by the ids of checks. Pure. \p before and \p now outlive what is returned.
Comparison compare(const Diagnosis &before, const Diagnosis &now, const QDateTime &earlier = {});
