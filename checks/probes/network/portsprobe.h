#pragma once
#include "checks/facts/network.h"
#include "checks/inputs.h"
#include "checks/plan.h"

class AddressRace;
struct NameRung;

/// Connects to the ports of domain controllers that Connect needs, all at once, and closes at once.
class PortsProbe : public ProbeFor<PortsFact>
{
    Q_OBJECT

public:
    /// \p domain may be null; Inputs::domainController is tried, too.
    PortsProbe(const Inputs &inputs, const DomainFact *domain);
    ~PortsProbe() override;
    void start() override;
    bool expire() override;

    /// The controllers to try, PDC emulators first; at most four.
    static QStringList controllers(const Inputs &inputs, const DomainFact *domain);
    static constexpr int ports[] = {445, 389, 88, 53, 135, 636, 3268};

private:
    void tryPorts(const QString &host, const NameRung &name);
    void settle(qsizetype index, AddressTry::Result result, qint64 milliseconds);

    std::vector<std::unique_ptr<AddressRace>> m_races; ///< By index of the port; null once it has its verdict.
};
