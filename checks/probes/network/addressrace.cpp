#include "checks/probes/network/addressrace.h"
#include <QtNetwork/QHostAddress>
#include <QtNetwork/QNetworkProxy>
#include <algorithm>

static AddressTry::Result resultOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError: return AddressTry::Result::Refused;
    case QAbstractSocket::RemoteHostClosedError: return AddressTry::Result::Reset;
    case QAbstractSocket::SocketTimeoutError: return AddressTry::Result::Silent;
    case QAbstractSocket::SocketAccessError: // this computer's own firewall said no
    case QAbstractSocket::NetworkError: return AddressTry::Result::Unreachable;
    default: return AddressTry::Result::Failed;
    }
}

AddressRace::AddressRace(const QStringList &addresses, int port, QObject *parent) : QObject(parent), m_port(port)
{
    m_rung.rung = Rung::Waiting;
    for (const QString &address : addresses)
        m_rung.tries << AddressTry{.address = address};
    m_sockets.resize(std::size_t(addresses.size()));
}

void AddressRace::start()
{
    m_timer.start();
    for (qsizetype i = 0; i < m_rung.tries.size(); ++i)
        tryAddress(i);
}

bool AddressRace::isWhole() const
{
    return std::ranges::none_of(m_rung.tries, [](const AddressTry &entry) { return entry.result == AddressTry::Result::Waiting; });
}

void AddressRace::tryAddress(qsizetype index)
{
    auto &socket = m_sockets[std::size_t(index)];
    socket = std::make_unique<QSslSocket>();
    QSslSocket *const raw = socket.get();
    raw->setProxy(QNetworkProxy::NoProxy);
    connect(raw, &QAbstractSocket::connected, this, [this, index] { settle(index, AddressTry::Result::Connected); });
    connect(raw, &QAbstractSocket::errorOccurred, this,
            [this, index](QAbstractSocket::SocketError error) { settle(index, resultOf(error)); });
    raw->connectToHost(m_rung.tries[index].address, quint16(m_port));
}

void AddressRace::settle(qsizetype index, AddressTry::Result result)
{
    AddressTry &entry = m_rung.tries[index];
    if (entry.result != AddressTry::Result::Waiting)
        return;
    entry.result = result;
    entry.milliseconds = m_timer.elapsed();
    std::unique_ptr<QSslSocket> socket = std::move(m_sockets[std::size_t(index)]);
    socket->disconnect(this);
    const bool isFirst = result == AddressTry::Result::Connected && m_winner.isEmpty();
    if (isFirst) {
        m_rung.from = socket->localAddress().toString();
        m_socket = std::move(socket);
        m_winner = entry.address;
        m_rung.rung = Rung::Fine;
        m_rung.milliseconds = entry.milliseconds;
        Q_EMIT connected();
        return;
    }
    socket.release()->deleteLater(); // this may be its own signal
    if (!isWhole() || !m_winner.isEmpty()) {
        Q_EMIT grew();
        return;
    }
    m_rung.rung = Rung::Failed;
    m_rung.milliseconds = entry.milliseconds;
    Q_EMIT failed();
}

void AddressRace::expire()
{
    for (AddressTry &entry : m_rung.tries) {
        if (entry.result != AddressTry::Result::Waiting)
            continue;
        entry.result = AddressTry::Result::Silent;
        entry.milliseconds = m_timer.elapsed();
    }
    m_sockets.clear();
    if (m_rung.rung == Rung::Waiting) {
        m_rung.rung = Rung::Failed;
        m_rung.milliseconds = m_timer.elapsed();
    }
}
