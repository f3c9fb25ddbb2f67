#include "checks/probes/network/hostprobe.h"
#include "checks/probes/network/handshake.h"
#include "checks/probes/network/httpget.h"
#include "checks/probes/network/way.h"

using namespace std::chrono_literals;

constexpr int plainPort = 80;
// Two repeats of a lost first packet (after 1 and 3 s): an address that has said nothing by then is dead, and others work.
constexpr auto patienceForOthers = 3s;

HostProbe::HostProbe(World &world, HostTarget target, Inputs inputs)
    : m_world(world), m_target(std::move(target)), m_inputs(std::move(inputs))
{
    m_fact.host = m_target.host;
    m_fact.port = m_target.port;
    m_fact.purpose = m_target.purpose;
    m_fact.tenantsOwn = m_target.tenantsOwn;
    m_fact.seenFrom = m_inputs.place == Inputs::Place::Server ? SeenFrom::Server : SeenFrom::Here;
}

HostProbe::~HostProbe() = default;

void HostProbe::start()
{
    m_fact.at = QDateTime::currentDateTimeUtc();
    m_way = std::make_unique<Way>(
        m_world.secrets, WayTarget{.host = m_target.host, .port = m_target.port, .inputs = m_inputs, .tunnel = m_target.port != plainPort});
    connect(m_way.get(), &Way::grew, this, &HostProbe::take);
    connect(m_way.get(), &Way::opened, this, &HostProbe::climbOn);
    connect(m_way.get(), &Way::failed, this, &HostProbe::end);
    m_way->start();
}

/// Takes what every rung says by now.
void HostProbe::take()
{
    const Way::Rungs &rungs = m_way->rungs();
    m_fact.name = rungs.name;
    m_fact.connection = rungs.connection;
    m_fact.proxy = rungs.proxy;
    if (m_handshake)
        m_fact.tls = m_handshake->rung();
    if (m_get)
        m_fact.http = m_get->rung();
    Q_EMIT grew();
}

void HostProbe::climbOn()
{
    if (m_target.port != plainPort)
        return shakeHands();
    m_fact.tls.rung = Rung::Skipped;
    get();
}

void HostProbe::shakeHands()
{
    m_handshake = std::make_unique<Handshake>(m_world.secrets, m_way->takeStream(), m_way->again());
    connect(m_handshake.get(), &Handshake::finished, this, [this] {
        if (m_handshake->rung().result == TlsRung::Result::Done)
            get();
        else
            end();
    });
    m_handshake->start();
    take();
}

void HostProbe::get()
{
    m_get = std::make_unique<HttpGet>(m_handshake ? m_handshake->takeStream() : m_way->takeStream(),
                                      HttpGet::Request{.host = m_target.host,
                                                       .port = m_target.port,
                                                       .path = m_target.path,
                                                       .isEncrypted = m_handshake != nullptr,
                                                       .byProxy = m_way->asksProxyForPage(),
                                                       .headers = m_way->asksProxyForPage() ? m_way->signInHeader() : QByteArray(),
                                                       .healthy = m_target.healthy});
    connect(m_get.get(), &HttpGet::finished, this, &HostProbe::takeAnswer);
    m_get->start();
    take();
}

void HostProbe::takeAnswer()
{
    if (!m_way->asksProxyForPage() || m_get->rung().result != HttpRung::Result::Answered)
        return end();
    switch (m_way->judgePage(m_get->head())) {
    case Way::PageVerdict::FromHost: break;
    case Way::PageVerdict::OpensAgain: return;
    case Way::PageVerdict::ProxyStandsInTheWay:
        m_get.release()->deleteLater(); // it is the one that calls; its answer is none of the host's
        m_fact.http = {};
        break;
    }
    end();
}

/// The ladder is climbed as far as it goes. Other addresses of the host get a little longer for their verdict.
void HostProbe::end()
{
    take();
    if (m_way->isWhole()) {
        Q_EMIT finished();
        return;
    }
    connect(m_way.get(), &Way::grew, this, [this] {
        if (m_way->isWhole())
            Q_EMIT finished();
    });
    m_patience.setSingleShot(true);
    m_patience.callOnTimeout(this, [this] {
        expire();
        Q_EMIT finished();
    });
    m_patience.start(patienceForOthers);
}

bool HostProbe::expire()
{
    m_way->expire();
    if (m_handshake)
        m_handshake->expire();
    if (m_get)
        m_get->expire();
    take();
    return true;
}
