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
/// By effect and risk: what the likeliest cause needs comes first, of causes about as likely the one with less risk, problems before
/// warnings. Within an owner what disturbs comes later: a restart (once, after the last of its causes), an upgrade, and last off and on.
QList<PlanPart> actionPlan(const Diagnosis &diagnosis);

/// True for the id of a step that some plan can hold.
bool isPlanStep(const QString &id);
