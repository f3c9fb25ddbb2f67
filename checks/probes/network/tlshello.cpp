#include "checks/probes/network/tlshello.h"
#include <QtCore/QRandomGenerator>
#include <QtCore/QtEndian>
#include <QtNetwork/QHostAddress>

// RFC 5246 (TLS 1.2): records, ClientHello, ServerHello, alerts. RFC 6066: server name. RFC 4492: curves.

namespace {

constexpr int handshakeRecord = 22;
constexpr int alertRecord = 21;
constexpr int warningLevel = 1;
constexpr int unrecognizedName = 112;
constexpr int clientHelloType = 1;
constexpr int serverHelloType = 2;
constexpr int tls10 = 0x0301;
constexpr int tls12 = 0x0303;
constexpr qsizetype recordHead = 5;

constexpr quint16 ciphers[] = {
    0xc02b, 0xc02f, 0xc02c, 0xc030, 0xcca9, 0xcca8, // ECDHE with AES-GCM or ChaCha20
    0xc009, 0xc013, 0xc00a, 0xc014, 0xc023, 0xc027, // ECDHE with AES-CBC
    0x009c, 0x009d, 0x002f, 0x0035, 0x003c, 0x003d, // RSA
    0x0033, 0x0039, 0x009e, 0x009f, 0x000a, 0x0005, // DHE, 3DES, RC4
};
constexpr quint16 curves[] = {0x001d, 0x0017, 0x0018, 0x0019};
constexpr quint16 signatures[] = {0x0403, 0x0503, 0x0603, 0x0804, 0x0805, 0x0806, 0x0401, 0x0501, 0x0601, 0x0203, 0x0201};

QByteArray number(quint64 value, int bytes)
{
    QByteArray written(bytes, '\0');
    for (int i = bytes - 1; i >= 0; --i, value >>= 8)
        written[i] = char(value & 0xff);
    return written;
}

/// \p body behind its length in \p bytes.
QByteArray sized(const QByteArray &body, int bytes)
{
    return number(quint64(body.size()), bytes) + body;
}

template <std::size_t size> QByteArray numbers(const quint16 (&values)[size])
{
    QByteArray written;
    for (const quint16 value : values)
        written += number(value, 2);
    return written;
}

QByteArray extension(int type, const QByteArray &body)
{
    return number(quint64(type), 2) + sized(body, 2);
}

QByteArray extensions(const QByteArray &host)
{
    QByteArray written;
    if (!host.isEmpty() && QHostAddress(QString::fromLatin1(host)).isNull())
        written += extension(0, sized('\0' + sized(host, 2), 2));
    written += extension(10, sized(numbers(curves), 2));
    written += extension(11, sized(QByteArray(1, '\0'), 1));
    written += extension(13, sized(numbers(signatures), 2));
    return written;
}

int numberAt(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.constData() + at);
}

HelloAnswer readServerHello(const QByteArray &record)
{
    // Type (1), length (3), version (2): more is not needed.
    if (record.size() < 6)
        return {};
    if (record[0] != serverHelloType)
        return {.kind = HelloAnswer::Kind::NotTls};
    return {.kind = HelloAnswer::Kind::ServerHello, .version = numberAt(record, 4)};
}

} // namespace

QByteArray clientHello(const QByteArray &host)
{
    QByteArray random(32, '\0');
    for (char &byte : random)
        byte = char(QRandomGenerator::global()->bounded(256));
    const QByteArray session = sized({}, 1);
    const QByteArray compression = sized(QByteArray(1, '\0'), 1);
    const QByteArray body = number(tls12, 2) + random + session + sized(numbers(ciphers), 2) + compression + sized(extensions(host), 2);
    // Old servers choke on a record of a version that they do not know.
    return number(handshakeRecord, 1) + number(tls10, 2) + sized(number(clientHelloType, 1) + sized(body, 3), 2);
}

HelloAnswer readHelloAnswer(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return {};
    const bool isKnown = bytes[0] == handshakeRecord || bytes[0] == alertRecord;
    if (!isKnown || (bytes.size() > 1 && bytes[1] != 3))
        return {.kind = HelloAnswer::Kind::NotTls};
    if (bytes.size() < recordHead)
        return {};
    const QByteArray record = bytes.sliced(recordHead);
    const int size = numberAt(bytes, 3);
    if (bytes[0] == handshakeRecord)
        return size < 6 ? HelloAnswer{.kind = HelloAnswer::Kind::NotTls} : readServerHello(record);
    if (size != 2)
        return {.kind = HelloAnswer::Kind::NotTls};
    if (record.size() < 2)
        return {};
    // Before a ServerHello that goes on all the same there may be a warning.
    const bool goesOn = record[0] == warningLevel && record[1] == unrecognizedName;
    return goesOn ? readHelloAnswer(record.sliced(2)) : HelloAnswer{.kind = HelloAnswer::Kind::Alert, .alert = quint8(record[1])};
}

QString tlsVersionName(int version)
{
    if (version == 0x0300)
        return QStringLiteral("SSL 3.0");
    return version >= tls10 && version <= 0x0304 ? QStringLiteral("TLS 1.%1").arg(version - tls10) : QString();
}
