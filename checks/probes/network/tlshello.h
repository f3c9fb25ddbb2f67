#pragma once
#include <QtCore/QByteArray>
#include <QtCore/QString>

/// What came back for a ClientHello.
struct HelloAnswer
{
    enum class Kind {
        NeedsMore,
        ServerHello, ///< The server would speak \a version.
        Alert,       ///< It refuses with \a alert.
        NotTls,
    };
    Kind kind = Kind::NeedsMore;
    int version = 0; ///< As on the wire: 0x0301 is TLS 1.0, 0x0303 is TLS 1.2.
    int alert = 0;   ///< Description of the alert: 70 is protocol_version.

    bool operator==(const HelloAnswer &) const = default;
};

/// A ClientHello for TLS 1.0 to 1.2 with many ciphers, old ones too, and the name of the host. It tells what a server speaks,
/// whatever the TLS library of this computer would accept; no handshake can follow. \p host may be an address, which is not named.
QByteArray clientHello(const QByteArray &host);

/// Reads the first record of the answer. Any bytes may come.
HelloAnswer readHelloAnswer(const QByteArray &bytes);

/// "TLS 1.1" for 0x0302, "SSL 3.0" for 0x0300; empty for what is unknown.
QString tlsVersionName(int version);
