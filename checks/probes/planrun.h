#pragma once
#include "checks/plan.h"

/// Everything that can be looked at live for these inputs.
std::vector<ProbePlan> planRun(const Inputs &inputs);
