#pragma once
#include "checks/diagnosis.h"

/// When the steps of a part come: now, while the caller waits; next, the cause's owner; then, who must follow; proof.
enum class When { Now, Next, Then, Proof };

/// One step of the plan, with the values for the names in its texts and command.
struct PlanStep
{
    int number = 0; ///< Runs through all parts, from 1.
    Step step = {};
    Values values = {};
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
QList<PlanPart> actionPlan(const Diagnosis &diagnosis);
