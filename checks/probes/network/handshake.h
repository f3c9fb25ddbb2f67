#pragma once
#include "checks/facts/network.h"
#include "checks/probes/network/stream.h"
#include "checks/probes/network/way.h"
#include <QtCore/QElapsedTimer>

/// The TLS handshake over an open way, and what the server says of itself in it. A bad certificate is noted and passed over, since
/// nothing secret is sent. Where the handshake fails, one ClientHello of our own over a fresh connection tells why.
class Handshake : public QObject
{
    Q_OBJECT

public:
    /// \p again leads once more to the same host; \p secrets outlives this.
    Handshake(SecretStore &secrets, Stream stream, WayTarget again, QObject *parent = nullptr);
    ~Handshake() override;
    /// Signals never come from inside.
    void start();
    /// What did not come by now is put down as silence; no signal follows.
    void expire();

    const TlsRung &rung() const { return m_rung; }
    /// The encrypted way; once, where the result is Done.
    Stream takeStream() { return std::move(m_stream); }

Q_SIGNALS:
    void finished(); ///< The rung is final.

private:
    void noteErrors(const QList<QSslError> &errors);
    void succeed();
    void lookCloser(QAbstractSocket::SocketError error);
    void sayHello();
    void readHello(bool hasEnded);
    void conclude(TlsRung::Result result);

    SecretStore &m_secrets;
    WayTarget m_again;
    TlsRung m_rung = {};
    Stream m_stream = {};
    std::unique_ptr<Way> m_helloWay = {};
    TlsRung::Result m_firstResult = TlsRung::Result::None; ///< How the real handshake failed.
    QByteArray m_received = {};
    QElapsedTimer m_timer = {};
};
