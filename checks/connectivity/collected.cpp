#include "checks/connectivity/collected.h"

All<HostFact> Collected::hosts(const ServerHostsFact &fact)
{
    All<HostFact> hosts;
    for (const HostFact &host : fact.hosts) {
        Slot<HostFact> &slot = hosts[host.host + u':' + QString::number(host.port)];
        slot.progress = Progress::Settled;
        slot.fact = host;
        slot.fact->seenFrom = fact.seenFrom;
        slot.fact->at = fact.at;
    }
    return hosts;
}
