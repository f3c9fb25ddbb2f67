#include "checks/probes/network/handshake.h"
#include "checks/probes/network/httphead.h"
#include "checks/probes/network/tlshello.h"
#include <QtCore/QTimeZone>
#include <QtCore/QTimer>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslCipher>
#include <QtNetwork/QSslConfiguration>

namespace {

constexpr qsizetype maximumHello = 16LL * 1024;
constexpr int protocolVersionAlert = 70;
constexpr int tls12 = 0x0303;

QString firstOf(const QStringList &names)
{
    return names.isEmpty() ? QString() : names.first();
}

CertificateSeen seenOf(const QSslCertificate &certificate)
{
    const QString issuer = firstOf(certificate.issuerInfo(QSslCertificate::CommonName));
    const QString organisation = firstOf(certificate.issuerInfo(QSslCertificate::Organization));
    return {.subject = firstOf(certificate.subjectInfo(QSslCertificate::CommonName)),
            .issuer = issuer.isEmpty() ? organisation : issuer,
            .issuerOrganisation = organisation,
            .notBefore = certificate.effectiveDate().toUTC(),
            .notAfter = certificate.expiryDate().toUTC(),
            .sha256 = QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex()),
            .selfSigned = certificate.isSelfSigned()};
}

TlsRung::Fault faultOf(QSslError::SslError error, const QList<QSslCertificate> &sent)
{
    using enum TlsRung::Fault;
    switch (error) {
    case QSslError::CertificateExpired: return Expired;
    case QSslError::CertificateNotYetValid: return NotYetValid;
    case QSslError::HostNameMismatch: return WrongHost;
    case QSslError::SelfSignedCertificate: return SelfSigned;
    case QSslError::SelfSignedCertificateInChain: return SelfSignedInChain;
    case QSslError::CertificateRevoked: return Revoked;
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
        // A server that sent no authority at all left one out; else it is the root that this computer does not know.
        return sent.size() > 1 ? UntrustedRoot : IncompleteChain;
    // So Windows calls both.
    case QSslError::CertificateUntrusted: return sent.size() == 1 && sent.constFirst().isSelfSigned() ? SelfSigned : UntrustedRoot;
    default: return Other;
    }
}

QString protocolName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2: return QStringLiteral("TLS 1.2");
    case QSsl::TlsV1_3: return QStringLiteral("TLS 1.3");
    default: return {};
    }
}

} // namespace

Handshake::Handshake(SecretStore &secrets, Stream stream, WayTarget again, QObject *parent)
    : QObject(parent), m_secrets(secrets), m_again(std::move(again)), m_stream(std::move(stream))
{
}

Handshake::~Handshake() = default;

void Handshake::start()
{
    m_timer.start();
    m_rung.rung = Rung::Waiting;
    if (!QSslSocket::supportsSsl()) {
        QTimer::singleShot(0, this, [this] { conclude(TlsRung::Result::NoTlsHere); });
        return;
    }
    QSslSocket *const socket = m_stream.socket.get();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setSslOption(QSsl::SslOptionDisableSessionPersistence, false); // else nobody is told of session tickets
    if (!m_again.inputs.caFile.isEmpty())
        configuration.addCaCertificates(m_again.inputs.caFile, QSsl::Pem);
    socket->setSslConfiguration(configuration);
    socket->setPeerVerifyName(m_again.host);
    connect(socket, &QSslSocket::sslErrors, this, &Handshake::noteErrors);
    connect(socket, &QSslSocket::encrypted, this, &Handshake::succeed);
    connect(socket, &QAbstractSocket::errorOccurred, this, &Handshake::lookCloser);
    QTimer::singleShot(0, this, [this] {
        if (m_stream.isOpen())
            m_stream.socket->startClientEncryption();
        else
            lookCloser(QAbstractSocket::RemoteHostClosedError);
    });
}

void Handshake::noteErrors(const QList<QSslError> &errors)
{
    const QList<QSslCertificate> sent = m_stream.socket->peerCertificateChain();
    for (const QSslError &error : errors) {
        const TlsRung::Fault fault = faultOf(error.error(), sent);
        if (!m_rung.faults.contains(fault))
            m_rung.faults << fault;
        m_rung.detail += (m_rung.detail.isEmpty() ? QString() : QStringLiteral("; ")) + error.errorString();
    }
    m_stream.socket->ignoreSslErrors();
}

void Handshake::succeed()
{
    for (const QSslCertificate &certificate : m_stream.socket->peerCertificateChain())
        m_rung.chain << seenOf(certificate);
    m_rung.protocol = protocolName(m_stream.socket->sessionProtocol());
    m_rung.cipher = m_stream.socket->sessionCipher().name();
    conclude(TlsRung::Result::Done);
}

/// The handshake has failed. The TLS library does not tell all of it: what would the server have said to anyone else?
void Handshake::lookCloser(QAbstractSocket::SocketError error)
{
    if (m_rung.rung != Rung::Waiting || m_firstResult != TlsRung::Result::None)
        return;
    m_rung.detail = m_stream.socket->errorString();
    m_firstResult = m_stream.ending->wasReset()                       ? TlsRung::Result::Reset
                    : error == QAbstractSocket::RemoteHostClosedError ? TlsRung::Result::Closed
                                                                      : TlsRung::Result::Alert;
    m_stream.drop(this);
    m_helloWay = std::make_unique<Way>(m_secrets, m_again);
    connect(m_helloWay.get(), &Way::opened, this, &Handshake::sayHello);
    connect(m_helloWay.get(), &Way::failed, this, [this] { conclude(m_firstResult); });
    m_helloWay->start();
}

void Handshake::sayHello()
{
    m_stream = m_helloWay->takeStream();
    QSslSocket *const socket = m_stream.socket.get();
    connect(socket, &QIODevice::readyRead, this, [this] { readHello(false); });
    connect(socket, &QAbstractSocket::errorOccurred, this, [this] { readHello(true); });
    socket->write(clientHello(m_again.host.toLatin1()));
}

void Handshake::readHello(bool hasEnded)
{
    if (m_rung.rung != Rung::Waiting)
        return;
    m_received += m_stream.socket->read(maximumHello - m_received.size());
    const HelloAnswer answer = readHelloAnswer(m_received);
    const bool isOld = answer.kind == HelloAnswer::Kind::ServerHello && answer.version < tls12;
    const bool refusesVersion = answer.kind == HelloAnswer::Kind::Alert && answer.alert == protocolVersionAlert;
    if (isOld || refusesVersion) {
        m_rung.protocol = tlsVersionName(answer.version);
        conclude(TlsRung::Result::TooOld);
    } else if (answer.kind == HelloAnswer::Kind::NotTls
               || (hasEnded && !m_received.isEmpty() && answer.kind == HelloAnswer::Kind::NeedsMore)) {
        m_rung.plainAnswer = firstLine(m_received);
        conclude(TlsRung::Result::NotTls);
    } else if (hasEnded && m_received.isEmpty()) {
        conclude(m_stream.ending->wasReset() ? TlsRung::Result::Reset : TlsRung::Result::Closed);
    } else if (answer.kind != HelloAnswer::Kind::NeedsMore || m_received.size() >= maximumHello) {
        conclude(m_firstResult);
    }
}

void Handshake::conclude(TlsRung::Result result)
{
    if (m_rung.rung != Rung::Waiting)
        return;
    const bool isFine = result == TlsRung::Result::Done && m_rung.faults.isEmpty();
    m_rung.rung = isFine ? Rung::Fine : Rung::Failed;
    m_rung.result = result;
    m_rung.milliseconds = m_timer.elapsed();
    if (result == TlsRung::Result::Done)
        m_stream.socket->disconnect(this);
    else
        m_stream.drop(this);
    Q_EMIT finished();
}

void Handshake::expire()
{
    if (m_rung.rung != Rung::Waiting)
        return;
    const QSignalBlocker silent(this);
    conclude(m_firstResult == TlsRung::Result::None ? TlsRung::Result::Silent : m_firstResult);
}
