#include "checks/comparison.h"

namespace {

constexpr double worthNaming = 0.3;

bool isBad(const Finding &finding)
{
    return finding.state == State::Problem || finding.state == State::Warning;
}

bool isOpen(const Finding &finding)
{
    return finding.state == State::Unanswered || finding.state == State::Missing || finding.state == State::Running || finding.provisional;
}

/// Whether \p now rests on a look of its own: newer than that of \p before, from a place as good, and not on a person's word
/// where a fact had told.
bool wasLookedAtAgain(const Finding &before, const Finding &now)
{
    if (isOpen(now) || now.softened || !now.conclusion.outcome)
        return false;
    if (before.source == Source::Person)
        return true; // another answer, or a fact at last
    return now.source != Source::Person && now.at.isValid() && (!before.at.isValid() || now.at > before.at);
}

Change changeOf(const Finding &before, const Finding &now)
{
    if (!isBad(before))
        return isBad(now) ? Change::New : Change::Same;
    if (!wasLookedAtAgain(before, now))
        return Change::NotLookedAtAgain;
    if (isBad(now))
        return Change::Still;
    // What no longer applies was not repaired.
    return now.state == State::NotApplicable ? Change::NotLookedAtAgain : Change::Fixed;
}

const Finding *findingOf(const Diagnosis &diagnosis, const Check *check)
{
    const auto found = std::ranges::find(diagnosis.findings, check, &Finding::check);
    return found == diagnosis.findings.end() ? nullptr : &*found;
}

const RankedCause *causeOf(const Diagnosis &diagnosis, const Cause *cause)
{
    const auto found = std::ranges::find(diagnosis.causes, cause, &RankedCause::cause);
    return found == diagnosis.causes.end() ? nullptr : &*found;
}

bool isNamed(const RankedCause *ranked)
{
    return ranked && ranked->probability >= worthNaming;
}

/// A cause is gone only where all that spoke for it was looked at again, and some of it is fixed.
Change changeOf(const RankedCause *before, const RankedCause *now, const Diagnosis &earlier, const QList<ComparedFinding> &findings)
{
    if (!isNamed(before))
        return Change::New;
    if (isNamed(now))
        return Change::Still;
    bool anyFixed = false;
    for (const qsizetype index : before->because) {
        const Finding &reason = earlier.findings[index];
        const auto found = std::ranges::find(findings, reason.check, [](const ComparedFinding &one) { return one.now->check; });
        if (found != findings.end() && (found->change == Change::NotLookedAtAgain || found->change == Change::Still))
            return Change::NotLookedAtAgain;
        anyFixed |= found != findings.end() && found->change == Change::Fixed;
    }
    return anyFixed ? Change::Fixed : Change::NotLookedAtAgain;
}

QList<ComparedCause> compareCauses(const Diagnosis &before, const Diagnosis &now, const QList<ComparedFinding> &findings)
{
    QList<ComparedCause> compared;
    const auto add = [&](const Cause *cause) {
        const RankedCause *then = causeOf(before, cause);
        const RankedCause *today = causeOf(now, cause);
        const bool isKnown = std::ranges::any_of(compared, [&](const ComparedCause &one) { return one.cause == cause; });
        if (isKnown || (!isNamed(then) && !isNamed(today)))
            return;
        compared << ComparedCause{cause, then ? then->probability : 0, today ? today->probability : 0,
                                  changeOf(then, today, before, findings)};
    };
    for (const RankedCause &ranked : now.causes)
        add(ranked.cause);
    for (const RankedCause &ranked : before.causes)
        add(ranked.cause);
    std::ranges::stable_sort(compared, {}, &ComparedCause::change);
    return compared;
}

} // namespace

int Comparison::count(Change change) const
{
    return int(std::ranges::count(findings, change, &ComparedFinding::change));
}

Comparison compare(const Diagnosis &before, const Diagnosis &now, const QDateTime &earlier)
{
    Comparison comparison{.earlier = earlier, .before = before.verdict, .now = now.verdict};
    for (const Finding &today : now.findings) {
        const Finding *then = findingOf(before, today.check);
        ComparedFinding one{.before = then, .now = &today};
        one.change = then ? changeOf(*then, today) : isBad(today) ? Change::New : Change::Same;
        one.wasOpen = one.change == Change::New && (!then || isOpen(*then) || then->softened);
        if (one.change != Change::Same)
            comparison.findings << one;
        else if (then && !isOpen(*then) && !then->softened && then->state != State::NotApplicable && (isOpen(today) || today.softened))
            ++comparison.notSeenAgain;
    }
    std::ranges::stable_sort(comparison.findings, {}, &ComparedFinding::change);
    comparison.causes = compareCauses(before, now, comparison.findings);
    return comparison;
}
