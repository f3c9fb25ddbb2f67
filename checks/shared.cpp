#include "checks/shared.h"

extern constexpr Outcome Shared::cloudSyncServes{
    .id = "cloud-sync-serves",
    .severity = Severity::NotApplicable,
    .summary = SAY("shared", "Does not apply: Cloud Sync serves this domain, not Connect."),
};
extern constexpr Outcome Shared::cloudSyncCollected{
    .id = "cloud-sync-collected",
    .severity = Severity::NotApplicable,
    .summary = SAY("shared", "Does not apply: the server that was collected runs Cloud Sync, not Connect."),
};
extern constexpr Outcome Shared::cloudOnlyUser{
    .id = "cloud-only-user",
    .severity = Severity::NotApplicable,
    .summary = SAY("shared", "Does not apply: this user exists only in the cloud."),
};

std::span<const Outcome *const> sharedOutcomes()
{
    static constexpr const Outcome *outcomes[] = {&Shared::cloudSyncServes, &Shared::cloudSyncCollected, &Shared::cloudOnlyUser};
    return outcomes;
}
