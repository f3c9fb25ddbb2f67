#pragma once
#include <QtNetwork/QSslSocket>
#include <memory>

/// Tells how a connection ended. Qt reports a reset as a polite close and closes the socket before anyone hears of it, so this holds
/// a second descriptor of the same connection; it must be gone before the connection can close for the other side.
class Ending
{
    Q_DISABLE_COPY_MOVE(Ending)

public:
    /// \p descriptor is of a connected TCP socket; with -1 nothing is known.
    explicit Ending(qintptr descriptor);
    ~Ending();

    /// True once the other side has reset the connection.
    bool wasReset() const;

private:
    qintptr m_descriptor = -1;
};

/// An open connection, and how it will have ended.
struct Stream
{
    std::unique_ptr<Ending> ending = {};
    std::unique_ptr<QSslSocket> socket = {};

    static Stream of(std::unique_ptr<QSslSocket> connected)
    {
        return {std::make_unique<Ending>(connected->socketDescriptor()), std::move(connected)};
    }
    bool isOpen() const { return socket && socket->state() == QAbstractSocket::ConnectedState; }
    /// Ends it from inside one of its own signals, too.
    void drop(const QObject *listener)
    {
        ending.reset();
        if (!socket)
            return;
        socket->disconnect(listener);
        socket.release()->deleteLater();
    }
};
