#pragma once
#include "checks/cause.h"
#include "checks/inputs.h"

/// By how much (log-odds) what a caller tells of the circumstances moves a cause before any evidence: whom it strikes, since when, which
/// agent serves the domain. 0 where nothing was told. It names no cause by itself; no finding rests on it.
double circumstances(const Cause &cause, const Inputs &inputs);
