#pragma once
#include "checks/evidence.h"
#include "checks/inputs.h"

/// True where \p evidence holds something that a collection said.
bool holdsCollection(const Evidence &evidence);

/// Puts what another collection says beside what is there; in which order they are opened does not matter.
///
/// Of one server, each part holds as it was seen last; a part that could not be read takes nothing away. The facts of two servers are never
/// mixed: the one that may write passwords is judged (an active one before one in staging mode, then the one that was collected last). Of
/// the other only a line is kept (OtherServersFact), and its events are left out.
void joinCollection(Evidence &evidence, const Evidence &collected);

/// Which agent runs on the servers that were collected; Unknown where none does, or both: a server does not know which domains are served.
Inputs::Agent collectedAgent(const Evidence &evidence);
