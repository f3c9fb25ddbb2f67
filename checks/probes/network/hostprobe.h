#pragma once
#include "checks/knowledge/endpoints.h"
#include "checks/plan.h"
#include <QtCore/QTimer>

class Handshake;
class HttpGet;
class Way;

/// Climbs the ladder to one host: name, connection, proxy, TLS, HTTP. It grows with every rung, and ends at the first that fails.
/// Port 80 has no TLS.
class HostProbe : public ProbeFor<HostFact>
{
    Q_OBJECT

public:
    HostProbe(World &world, HostTarget target, Inputs inputs);
    ~HostProbe() override;
    void start() override;
    bool expire() override;

private:
    void climbOn();
    void shakeHands();
    void get();
    void takeAnswer();
    void take();
    void end();

    World &m_world;
    HostTarget m_target;
    Inputs m_inputs;
    QTimer m_patience; ///< For the other addresses, once the ladder is climbed.
    std::unique_ptr<Way> m_way;
    std::unique_ptr<Handshake> m_handshake;
    std::unique_ptr<HttpGet> m_get;
};
