#pragma once
#include "checks/plan.h"

/// Key of the EventsFact that was read live.
inline QString liveLogKey()
{
    return QStringLiteral("live");
}

/// Reads the event log of this computer: only where it runs Windows.
ProbePlan planLiveEvents(const Inputs &inputs);
