#include "checks/probes/planrun.h"
#include "checks/probes/network/domainprobe.h"
#include "checks/probes/network/hostprobe.h"
#include "checks/probes/network/idleprobe.h"
#include "checks/probes/network/portsprobe.h"
#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr auto hostDeadline = 10s;
constexpr auto domainDeadline = 8s;
constexpr auto portsDeadline = 6s;
// For opening the connections and for the answer after the silence.
constexpr auto idleMargin = 10s;

QString joined(const QStringList &parts)
{
    return parts.join(u'|');
}

/// The inputs that decide from where and by which way a host is reached.
QString seenWay(const Inputs &inputs)
{
    return joined(
        {QString::number(int(inputs.place)), QString::number(int(inputs.proxyMode)), inputs.proxyHost, inputs.proxyUser, inputs.caFile});
}

ProbePlan planHost(const Inputs &inputs, const HostTarget &target)
{
    const QString seenWith = joined({seenWay(inputs), QString::number(int(inputs.cloud))});
    return planFor<HostFact>(target.key(), seenWith, hostDeadline, [inputs, target](World &world, const Evidence &) {
        return std::make_unique<HostProbe>(world, target, inputs);
    });
}

bool wasReached(const Evidence &evidence, const HostTarget &target)
{
    const Slot<HostFact> *slot = evidence.slot<HostFact>(target.key());
    return slot && slot->fact && slot->fact->tls.result == TlsRung::Result::Done;
}

/// The idle test goes to a relay that was reached, the tenant's own first, else to the reset service.
std::vector<HostTarget> idleTargets(const std::vector<HostTarget> &hosts)
{
    std::vector<HostTarget> targets;
    std::ranges::copy_if(hosts, std::back_inserter(targets),
                         [](const HostTarget &host) { return host.purpose == Purpose::Relay || host.purpose == Purpose::ResetService; });
    const auto rank = [](const HostTarget &host) { return host.purpose == Purpose::Relay ? int(!host.tenantsOwn) : 2; };
    std::ranges::stable_sort(targets, {}, rank);
    return targets;
}

ProbePlan planIdle(const Inputs &inputs, const std::vector<HostTarget> &hosts)
{
    const std::vector<HostTarget> targets = idleTargets(hosts);
    const QString seenWith = joined({seenWay(inputs), QString::number(int(inputs.cloud)), QString::number(inputs.idleSeconds)});
    ProbePlan plan =
        planFor<IdleFact>({}, seenWith, std::chrono::seconds(inputs.idleSeconds) + IdleProbe::patience + idleMargin,
                          [inputs, targets](World &world, const Evidence &evidence) -> std::unique_ptr<ProbeFor<IdleFact>> {
                              const auto reached =
                                  std::ranges::find_if(targets, [&](const HostTarget &target) { return wasReached(evidence, target); });
                              if (reached == targets.end())
                                  return nullptr;
                              return std::make_unique<IdleProbe>(world, *reached, inputs, IdleProbe::lengths(inputs.idleSeconds));
                          });
    plan.inBackground = true;
    plan.needs = [targets](const Evidence &evidence) {
        Progress least = Progress::Settled;
        for (const HostTarget &target : targets) {
            if (const Slot<HostFact> *slot = evidence.slot<HostFact>(target.key()))
                least = std::min(least, slot->progress);
        }
        return least;
    };
    return plan;
}

ProbePlan planDomain(const Inputs &inputs)
{
    return planFor<DomainFact>({}, joined({QString::number(int(inputs.place)), inputs.domain}), domainDeadline,
                               [inputs](World &, const Evidence &) { return std::make_unique<DomainProbe>(inputs); });
}

const DomainFact *domainOf(const Evidence &evidence)
{
    const Slot<DomainFact> *slot = evidence.slot<DomainFact>();
    return slot && slot->fact ? &*slot->fact : nullptr;
}

ProbePlan planPorts(const Inputs &inputs)
{
    ProbePlan plan = planFor<PortsFact>({}, joined({QString::number(int(inputs.place)), inputs.domain, inputs.domainController}),
                                        portsDeadline, [inputs](World &, const Evidence &evidence) -> std::unique_ptr<ProbeFor<PortsFact>> {
                                            const DomainFact *domain = domainOf(evidence);
                                            if (PortsProbe::controllers(inputs, domain).isEmpty())
                                                return nullptr;
                                            return std::make_unique<PortsProbe>(inputs, domain);
                                        });
    plan.needs = [](const Evidence &evidence) {
        const Slot<DomainFact> *slot = evidence.slot<DomainFact>();
        return slot ? slot->progress : Progress::Settled;
    };
    return plan;
}

} // namespace

std::vector<ProbePlan> planRun(const Inputs &inputs)
{
    std::vector<ProbePlan> plans;
    if (!inputs.lookAtNetwork)
        return plans;
    const std::vector<HostTarget> hosts = hostsFor(inputs);
    for (const HostTarget &host : hosts)
        plans.push_back(planHost(inputs, host));
    if (!IdleProbe::lengths(inputs.idleSeconds).isEmpty())
        plans.push_back(planIdle(inputs, hosts));
    if (!inputs.domain.isEmpty())
        plans.push_back(planDomain(inputs));
    if (!inputs.domain.isEmpty() || !inputs.domainController.isEmpty())
        plans.push_back(planPorts(inputs));
    return plans;
}
