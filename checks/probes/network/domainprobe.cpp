#include "checks/probes/network/domainprobe.h"
#include "checks/probes/network/serverlookup.h"
#include <QtCore/QUrl>

DomainProbe::DomainProbe(const Inputs &inputs)
{
    m_fact.domain = inputs.domain.trimmed();
    m_fact.seenFrom = inputs.place == Inputs::Place::Server ? SeenFrom::Server : SeenFrom::Here;
}

void DomainProbe::start()
{
    m_fact.at = QDateTime::currentDateTimeUtc();
    m_timer.start();
    const QString domain = QString::fromLatin1(QUrl::toAce(m_fact.domain));
    lookUpServers(QStringLiteral("_ldap._tcp.pdc._msdcs.") + domain, this,
                  [this](const ServerRecords &records) { take(m_fact.pdcEmulators, records); });
    lookUpServers(QStringLiteral("_ldap._tcp.dc._msdcs.") + domain, this,
                  [this](const ServerRecords &records) { take(m_fact.domainControllers, records); });
}

void DomainProbe::take(QStringList &list, const ServerRecords &records)
{
    list = records.hosts;
    m_wasUnusable = m_wasUnusable || records.result == ServerRecords::Result::NoUsableAnswer;
    const bool hasFound = !m_fact.pdcEmulators.isEmpty() || !m_fact.domainControllers.isEmpty();
    m_fact.result = hasFound        ? DomainFact::Result::Found
                    : m_wasUnusable ? DomainFact::Result::NoUsableAnswer
                                    : DomainFact::Result::NoSuchDomain;
    m_fact.milliseconds = m_timer.elapsed();
    if (--m_waiting == 0)
        Q_EMIT finished();
}

bool DomainProbe::expire()
{
    if (m_fact.pdcEmulators.isEmpty() && m_fact.domainControllers.isEmpty())
        m_fact.result = DomainFact::Result::NoUsableAnswer;
    m_fact.milliseconds = m_timer.elapsed();
    return true;
}
