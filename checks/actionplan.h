#pragma once
#include "checks/diagnosis.h"

/// When the steps of a part come: now, while the caller waits; next, the cause's owner; then, who must follow; proof.
enum class When { Now, Next, Then, Proof };

/// One step of the plan, with the values for the names in its texts and command.
struct PlanStep
{
    int number = 0;  ///< Runs through all parts, from 1.
    QString id = {}; ///< Stable as long as its words are: what a case keeps when it is ticked off.
    Step step = {};
    Values values = {};
    QList<const Check *> checks = {}; ///< What it touches: to be looked at again when it is done.
};

/// What one owner does, in order.
struct PlanPart
{
    Owner owner = Owner::Helpdesk;
    When when = When::Now;
    QList<PlanStep> steps = {};
};

/// What to do, by owner: the steps of the causes worth acting on, of problems that no such cause explains, and the proof.
/// Empty where there is nothing to do.
///
/// By effect: what the likeliest cause needs comes first, problems before warnings. A step that closes the work on several causes, such
/// as a restart, comes once, after the last of them.
QList<PlanPart> actionPlan(const Diagnosis &diagnosis);

/// True for the id of a step that some plan can hold.
bool isPlanStep(const QString &id);
