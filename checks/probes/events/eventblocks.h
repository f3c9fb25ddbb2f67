#pragma once
#include "checks/probes/events/eventcollector.h"

/// Reads events that stand one below the other as "label: value" lines, in any language: `wevtutil /f:text`, and Get-WinEvent through
/// Format-List. Returns false where there is none in it.
bool readEventBlocks(const QString &text, EventCollector &events);
