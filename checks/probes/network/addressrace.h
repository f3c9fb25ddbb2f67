#pragma once
#include "checks/facts/network.h"
#include <QtCore/QElapsedTimer>
#include <QtNetwork/QSslSocket>
#include <memory>
#include <vector>

/// Connects to every address of a host by itself, all at once. The first connection is there to be used; the others still get
/// their verdict and are closed.
class AddressRace : public QObject
{
    Q_OBJECT

public:
    /// \p addresses is not empty.
    AddressRace(const QStringList &addresses, int port, QObject *parent = nullptr);
    /// Signals may come from inside.
    void start();
    /// Who has not answered by now is Silent.
    void expire();

    const ConnectionRung &rung() const { return m_rung; }
    /// True once every address has its verdict.
    bool isWhole() const;
    /// The address of the first connection.
    QString winner() const { return m_winner; }
    /// The first connection, unencrypted and without a proxy; once, after connected().
    std::unique_ptr<QSslSocket> takeSocket() { return std::move(m_socket); }

Q_SIGNALS:
    void connected(); ///< Once, with the first connection.
    void grew();      ///< Another address has its verdict.
    void failed();    ///< No address could be connected to; the last signal.

private:
    void tryAddress(qsizetype index);
    void settle(qsizetype index, AddressTry::Result result);

    int m_port;
    ConnectionRung m_rung = {};
    QString m_winner = {};
    QElapsedTimer m_timer = {};
    std::vector<std::unique_ptr<QSslSocket>> m_sockets; ///< By index of the try; null once it has its verdict.
    std::unique_ptr<QSslSocket> m_socket = {};
};
