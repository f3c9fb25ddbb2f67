#include "checks/probes/network/portsprobe.h"
#include "checks/probes/network/addressrace.h"
#include "checks/probes/network/namelookup.h"
#include <QtCore/QTimer>
#include <algorithm>

constexpr qsizetype mostControllers = 4;

QStringList PortsProbe::controllers(const Inputs &inputs, const DomainFact *domain)
{
    QStringList hosts;
    if (domain)
        hosts = domain->pdcEmulators;
    if (!inputs.domainController.isEmpty())
        hosts << inputs.domainController.trimmed().toLower();
    if (domain)
        hosts << domain->domainControllers;
    hosts.removeDuplicates();
    return hosts.first(std::min(hosts.size(), mostControllers));
}

PortsProbe::PortsProbe(const Inputs &inputs, const DomainFact *domain)
{
    m_fact.seenFrom = inputs.place == Inputs::Place::Server ? SeenFrom::Server : SeenFrom::Here;
    for (const QString &host : controllers(inputs, domain)) {
        for (const int port : ports)
            m_fact.ports << PortSeen{.host = host, .port = port, .pdcEmulator = domain && domain->pdcEmulators.contains(host)};
    }
    m_races.resize(std::size_t(m_fact.ports.size()));
}

PortsProbe::~PortsProbe() = default;

void PortsProbe::start()
{
    m_fact.at = QDateTime::currentDateTimeUtc();
    QStringList hosts;
    for (const PortSeen &entry : m_fact.ports)
        hosts << entry.host;
    hosts.removeDuplicates();
    for (const QString &host : hosts)
        lookUpName(host, this, [this, host](const NameRung &name) { tryPorts(host, name); });
    if (hosts.isEmpty())
        QTimer::singleShot(0, this, &Probe::finished);
}

void PortsProbe::tryPorts(const QString &host, const NameRung &name)
{
    for (qsizetype i = 0; i < m_fact.ports.size(); ++i) {
        if (m_fact.ports[i].host != host)
            continue;
        if (name.rung != Rung::Fine) {
            settle(i, AddressTry::Result::Failed, name.milliseconds);
            continue;
        }
        auto &race = m_races[std::size_t(i)];
        race = std::make_unique<AddressRace>(name.addresses, m_fact.ports[i].port);
        AddressRace *const raw = race.get();
        connect(raw, &AddressRace::connected, this, [this, i, raw] { settle(i, AddressTry::Result::Connected, raw->rung().milliseconds); });
        connect(raw, &AddressRace::failed, this, [this, i, raw] { settle(i, raw->rung().tries.first().result, raw->rung().milliseconds); });
        raw->start();
    }
}

void PortsProbe::settle(qsizetype index, AddressTry::Result result, qint64 milliseconds)
{
    m_fact.ports[index].result = result;
    m_fact.ports[index].milliseconds = milliseconds;
    if (AddressRace *const race = m_races[std::size_t(index)].release())
        race->deleteLater(); // this is its own signal
    Q_EMIT grew();
    const bool isWaiting =
        std::ranges::any_of(m_fact.ports, [](const PortSeen &entry) { return entry.result == AddressTry::Result::Waiting; });
    if (!isWaiting)
        Q_EMIT finished();
}

bool PortsProbe::expire()
{
    for (qsizetype i = 0; i < m_fact.ports.size(); ++i) {
        PortSeen &entry = m_fact.ports[i];
        if (entry.result != AddressTry::Result::Waiting)
            continue;
        AddressRace *const race = m_races[std::size_t(i)].get();
        if (race)
            race->expire();
        // Without a race the name has not come either.
        entry.result = race ? AddressTry::Result::Silent : AddressTry::Result::Failed;
        entry.milliseconds = race ? race->rung().milliseconds : 0;
    }
    return true;
}
