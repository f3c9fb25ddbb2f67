#pragma once
#include "checks/facts/network.h"

/// A host's ladder in one line, as the tests of the network compare it:
/// "name=Found connection=Connected,Silent tls=Done[Expired] http=401". Rungs that were skipped or never reached are left out.
QString ladder(const HostFact &fact);
QString nameOf(AddressTry::Result result);
QString nameOf(IdleTry::Result result);
