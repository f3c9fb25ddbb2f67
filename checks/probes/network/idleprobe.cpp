#include "checks/probes/network/idleprobe.h"
#include "checks/probes/network/handshake.h"
#include "checks/probes/network/httpget.h"
#include "checks/probes/network/way.h"
#include <QtCore/QTimer>
#include <algorithm>

/// One connection: opened, left alone, used again. Calls \a done once.
class IdleProbe::Attempt : public QObject
{
public:
    using Done = std::function<void(IdleTry::Result, qint64 idleFor)>;

    Attempt(SecretStore &secrets, const WayTarget &target, QByteArray request, std::chrono::milliseconds idle, Done done)
        : m_secrets(secrets), m_way(secrets, target), m_request(std::move(request)), m_length(idle), m_done(std::move(done))
    {
        connect(&m_way, &Way::opened, this, [this] { shakeHands(); });
        connect(&m_way, &Way::failed, this, [this] { end(IdleTry::Result::NotOpened); });
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer); // a coarse one may ring 5 % too early
        m_way.start();
    }
    QString proxy() const { return m_way.rungs().proxy.proxy; }
    void expire() { end(m_idle.isValid() ? IdleTry::Result::Silent : IdleTry::Result::NotOpened); }

private:
    void shakeHands();
    void stayIdle();
    void beginSilence();
    void useAgain();
    void endByOtherSide();
    void end(IdleTry::Result result);

    SecretStore &m_secrets;
    Way m_way;
    QByteArray m_request;
    std::chrono::milliseconds m_length;
    Done m_done;
    std::unique_ptr<Handshake> m_handshake = {};
    Stream m_stream = {};
    QElapsedTimer m_idle = {};
    QTimer m_timer;
};

void IdleProbe::Attempt::shakeHands()
{
    m_handshake = std::make_unique<Handshake>(m_secrets, m_way.takeStream(), m_way.again());
    connect(m_handshake.get(), &Handshake::finished, this, [this] {
        if (m_handshake->rung().result == TlsRung::Result::Done)
            stayIdle();
        else
            end(IdleTry::Result::NotOpened);
    });
    m_handshake->start();
}

void IdleProbe::Attempt::stayIdle()
{
    m_stream = m_handshake->takeStream();
    QSslSocket *const socket = m_stream.socket.get();
    connect(socket, &QAbstractSocket::errorOccurred, this, [this] { endByOtherSide(); });
    // The handshake is done before its last bytes are on the way: ours may still wait to be sent, the server's tickets follow them.
    connect(socket, &QSslSocket::encryptedBytesWritten, this, [this] { beginSilence(); });
    connect(socket, &QSslSocket::newSessionTicketReceived, this, [this] { beginSilence(); });
    m_timer.callOnTimeout(this, [this] { useAgain(); });
    beginSilence();
    if (!m_stream.isOpen())
        endByOtherSide();
}

/// A firewall counts from the last packet that it saw.
void IdleProbe::Attempt::beginSilence()
{
    m_idle.start();
    m_timer.start(m_length);
}

void IdleProbe::Attempt::useAgain()
{
    QSslSocket *const socket = m_stream.socket.get();
    disconnect(socket, &QSslSocket::encryptedBytesWritten, this, nullptr);
    disconnect(socket, &QSslSocket::newSessionTicketReceived, this, nullptr);
    connect(socket, &QIODevice::readyRead, this, [this] { end(IdleTry::Result::Lived); });
    socket->write(m_request);
    m_timer.disconnect(this);
    m_timer.callOnTimeout(this, [this] { end(IdleTry::Result::Silent); });
    m_timer.start(patience);
}

void IdleProbe::Attempt::endByOtherSide()
{
    end(m_stream.ending->wasReset() ? IdleTry::Result::Reset : IdleTry::Result::ClosedPolitely);
}

void IdleProbe::Attempt::end(IdleTry::Result result)
{
    m_timer.stop();
    m_stream.drop(this);
    if (const Done done = std::exchange(m_done, {}))
        done(result, m_idle.isValid() ? m_idle.elapsed() : 0);
}

IdleProbe::IdleProbe(World &world, HostTarget target, Inputs inputs, const QList<int> &seconds, std::chrono::milliseconds second)
    : m_world(world), m_target(std::move(target)), m_inputs(std::move(inputs)), m_second(second)
{
    m_fact.host = m_target.host;
    m_fact.port = m_target.port;
    m_fact.seenFrom = m_inputs.place == Inputs::Place::Server ? SeenFrom::Server : SeenFrom::Here;
    for (const int length : seconds)
        m_fact.tries << IdleTry{.seconds = length};
}

IdleProbe::~IdleProbe() = default;

QList<int> IdleProbe::lengths(int longest)
{
    QList<int> lengths{15, 30, 45, 60, 90, 120, 150, 180};
    lengths.removeIf([longest](int length) { return length > longest; });
    return lengths;
}

void IdleProbe::start()
{
    m_fact.at = m_fact.started = QDateTime::currentDateTimeUtc();
    const WayTarget way{.host = m_target.host, .port = m_target.port, .inputs = m_inputs};
    const QByteArray request = HttpGet::Request{.host = m_target.host, .port = m_target.port, .path = m_target.path}.bytes();
    for (qsizetype i = 0; i < m_fact.tries.size(); ++i) {
        m_attempts.push_back(std::make_unique<Attempt>(m_world.secrets, way, request, m_fact.tries[i].seconds * m_second,
                                                       [this, i](IdleTry::Result result, qint64 idleFor) { settle(i, result, idleFor); }));
    }
    if (m_attempts.empty())
        QTimer::singleShot(0, this, &Probe::finished);
}

void IdleProbe::settle(qsizetype index, IdleTry::Result result, qint64 idleFor)
{
    m_fact.tries[index].result = result;
    m_fact.tries[index].endedAfter = double(idleFor) / double(m_second.count());
    m_fact.proxy = m_attempts[std::size_t(index)]->proxy();
    Q_EMIT grew();
    const bool isWaiting = std::ranges::any_of(m_fact.tries, [](const IdleTry &entry) { return entry.result == IdleTry::Result::Waiting; });
    if (!isWaiting)
        Q_EMIT finished();
}

bool IdleProbe::expire()
{
    const QSignalBlocker silent(this);
    for (const auto &attempt : m_attempts)
        attempt->expire();
    return true;
}
