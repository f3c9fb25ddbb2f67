#pragma once
#include "checks/evidence.h"
#include <QtCore/QList>
#include <QtCore/QStringList>

/// What a host is needed for; hosts are grouped by it.
enum class Purpose { Relay, ResetService, SignIn, Sync, Revocation, Extra };

/// How one rung of the ladder to a host came out. A rung that was never reached stays NotReached.
enum class Rung { NotReached, Waiting, Fine, Failed, Skipped };

/// The host's name, looked up as every program on this computer does (hosts file included).
struct NameRung
{
    enum class Result { None, Found, NotFound, NoUsableAnswer, Failed };
    Rung rung = Rung::NotReached; ///< Skipped behind an explicit proxy: the proxy looks names up.
    Result result = Result::None; ///< NoUsableAnswer: the name server was silent or refused; the time it took hints at which.
    QStringList addresses = {};
    qint64 milliseconds = 0;
};

/// One address, tried by itself.
struct AddressTry
{
    enum class Result { Waiting, Connected, Refused, Silent, Unreachable, Reset, Failed };
    QString address = {};
    Result result = Result::Waiting;
    qint64 milliseconds = 0; ///< Until connected or failed; for Silent how long we waited.
};

/// The connection, to the host itself or to the proxy that stands before it.
struct ConnectionRung
{
    Rung rung = Rung::NotReached; ///< Fine as soon as one address is connected.
    QList<AddressTry> tries = {};
    qint64 milliseconds = 0;
    QString from = {}; ///< The address of this computer on the connection that came about.
};

/// The way through a proxy: its answer to CONNECT.
struct ProxyRung
{
    enum class Result { None, Opened, WantsSignIn, Denied, CannotReachHost, NoProxyAnswer, Silent, LookupFailed };
    Rung rung = Rung::NotReached; ///< Skipped where no proxy is used.
    Result result = Result::None;
    QString proxy = {};       ///< HOST:PORT; empty where none is used.
    QString setBy = {};       ///< "system", "given", "none".
    int status = 0;           ///< HTTP status of the proxy's answer, 0 for none.
    QStringList schemes = {}; ///< Proxy-Authenticate: Basic, Digest, NTLM, Negotiate.
    QString product = {};     ///< Its Server or Via header.
    bool credentialsSent = false;
    qint64 milliseconds = 0;
};

/// One certificate of the chain as the server sent it, the server's own first.
struct CertificateSeen
{
    QString subject = {}; ///< Common name.
    QString issuer = {};  ///< Common name, else organisation.
    QString issuerOrganisation = {};
    QDateTime notBefore = {};
    QDateTime notAfter = {};
    QString sha256 = {}; ///< Lowercase hex.
    bool selfSigned = false;
};

/// The TLS handshake.
struct TlsRung
{
    enum class Result { None, Done, TooOld, NotTls, Reset, Closed, Silent, Alert, NoTlsHere };
    /// What is wrong with the certificate; several may hold.
    enum class Fault { Expired, NotYetValid, WrongHost, SelfSigned, SelfSignedInChain, IncompleteChain, UntrustedRoot, Revoked, Other };
    Rung rung = Rung::NotReached; ///< Failed where the handshake or the certificate did; Skipped on port 80.
    Result result = Result::None; ///< TooOld: the server speaks less than TLS 1.2. NoTlsHere: this program has no TLS.
    QString protocol = {};        ///< "TLS 1.3"; of a server that is too old what it offered.
    QString cipher = {};
    QList<Fault> faults = {};
    QList<CertificateSeen> chain = {};
    QString plainAnswer = {}; ///< NotTls: the first line of what came instead, at most 200 characters.
    QString detail = {};      ///< For the log, in the words of the TLS library.
    qint64 milliseconds = 0;
};

/// The answer to one GET without credentials.
struct HttpRung
{
    enum class Result { None, Answered, Reset, Closed, Silent, NotHttp };
    Rung rung = Rung::NotReached; ///< Fine for any answer that this host gives when all is well.
    Result result = Result::None;
    int status = 0;
    QString location = {}; ///< Of a redirect: scheme and host only.
    QString server = {};   ///< Server header, at most 200 characters.
    QString contentType = {};
    QDateTime serverTime = {}; ///< Date header, UTC; invalid where there is none.
    qint64 clockOffset = 0;    ///< Milliseconds this clock is ahead of the server's, half the round trip taken off.
    qint64 milliseconds = 0;
};

/// The ladder to one host: name, connection, proxy, TLS, HTTP. Key: "host:port".
struct HostFact : Seen
{
    static constexpr const char *id = "host";
    static constexpr Source source = Source::Network;

    QString host = {};
    int port = 443;
    Purpose purpose = Purpose::Extra;
    bool tenantsOwn = false; ///< The tenant's own relay, as its events name it.
    NameRung name = {};
    ConnectionRung connection = {};
    ProxyRung proxy = {};
    TlsRung tls = {};
    HttpRung http = {};
};

/// One connection left idle for a time.
struct IdleTry
{
    enum class Result {
        Waiting,
        Lived,          ///< An answer came after the silence.
        Silent,         ///< Nothing came back after the silence: dropped without a word.
        Reset,          ///< Reset, while idle or when used again.
        ClosedPolitely, ///< The server closed it (FIN) before its time: this says nothing about a firewall.
        NotOpened,      ///< The connection did not come about.
    };
    int seconds = 0; ///< How long it was to be idle.
    Result result = Result::Waiting;
    double endedAfter = 0; ///< Seconds since it became idle, for all but Waiting and NotOpened.
};

/// Which lengths of silence a connection survives: all at once, each on a connection of its own.
struct IdleFact : Seen
{
    static constexpr const char *id = "idle";
    static constexpr Source source = Source::Network;

    QString host = {};
    int port = 443;
    QString proxy = {};        ///< HOST:PORT, empty where none was used.
    QList<IdleTry> tries = {}; ///< Shortest first.
    QDateTime started = {};    ///< UTC.
};

/// The domain controllers that DNS names for the domain.
struct DomainFact : Seen
{
    static constexpr const char *id = "domain";
    static constexpr Source source = Source::Network;

    enum class Result { Found, NoSuchDomain, NoUsableAnswer };
    QString domain = {};
    Result result = Result::Found;
    QStringList pdcEmulators = {};      ///< _ldap._tcp.pdc._msdcs; more than one means stale records.
    QStringList domainControllers = {}; ///< _ldap._tcp.dc._msdcs.
    qint64 milliseconds = 0;
};

/// One port of a domain controller.
struct PortSeen
{
    QString host = {};
    int port = 0;
    bool pdcEmulator = false;
    AddressTry::Result result = AddressTry::Result::Waiting; ///< Failed: the name was not found.
    qint64 milliseconds = 0;
};

/// The ports of the domain controllers that DomainFact names: the PDC emulators first, at most four controllers.
struct PortsFact : Seen
{
    static constexpr const char *id = "ports";
    static constexpr Source source = Source::Network;

    QList<PortSeen> ports = {};
};
