#pragma once
#include "checks/check.h"

/// Outcomes and words that many checks share; translated once, context "shared".
namespace Shared {
extern const Outcome cloudSyncServes;
extern const Outcome cloudSyncCollected; ///< The same, where a collection says it and no person.
extern const Outcome cloudOnlyUser;
} // namespace Shared

/// Every shared outcome, for the tests.
std::span<const Outcome *const> sharedOutcomes();
