#pragma once
#include "checks/check.h"
#include "checks/facts/server.h"

// What the server saw of the network, for judges that know the hosts that this program looks at itself.
namespace Collected {

/// The hosts of a collection, each seen from the server.
All<HostFact> hosts(const ServerHostsFact &fact);

} // namespace Collected

/// The same judge for the hosts that the script looked at on the server.
template <auto judge> Conclusion fromCollection(const Inputs &inputs, const ServerHostsFact &fact)
{
    const All<HostFact> hosts = Collected::hosts(fact);
    return hosts.empty() ? Conclusion{} : judge(inputs, hosts);
}
