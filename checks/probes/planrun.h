#pragma once
#include "checks/inputs.h"
#include "checks/plan.h"

/// Everything that can be looked at live for these inputs, in the order in which it is shown.
std::vector<ProbePlan> planRun(const Inputs &inputs);
