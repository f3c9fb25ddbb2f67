#pragma once
#include "checks/facts/network.h"
#include <QtCore/QMap>
#include <optional>

// What the collection script saw on the Connect server or on the server of the Cloud Sync agent: one fact a part, each missing alone.
// All are seen from the server, at the time of the collection. What a part did not say is empty, -1 or nothing, never guessed.

/// The computer and its Windows.
struct ComputerFact : Seen
{
    static constexpr const char *id = "server-computer";
    static constexpr Source source = Source::Server;

    QString name = {};
    QString domain = {};
    int domainRole = -1;       ///< As Windows counts: 3 a member server, 4 and 5 a domain controller, 2 no member of a domain.
    int build = 0;             ///< Of Windows: 14393 is Server 2016, 17763 2019, 20348 2022, 26100 2025.
    QString installation = {}; ///< "Server", "Server Core", "Client".
    QDateTime started = {};

    bool isDomainController() const { return domainRole >= 4; }
};

/// Versions of Connect and of the agent, as their files say; empty for what is not installed.
struct VersionsFact : Seen
{
    static constexpr const char *id = "server-versions";
    static constexpr Source source = Source::Server;

    QString wizard = {}; ///< AzureADConnect.exe: the one that Microsoft asks for.
    QString engine = {}; ///< miiserver.exe.
    QString agent = {};  ///< AADConnectProvisioningAgent.exe.
    QString listed = {}; ///< Of Connect in the list of programs.

    /// The version of Connect, from the best of these places.
    QString connect() const { return !wizard.isEmpty() ? wizard : !engine.isEmpty() ? engine : listed; }
};

struct ServiceSeen
{
    QString name = {};
    QString state = {}; ///< "Running", "Stopped" …: never translated.
    QString start = {}; ///< "Auto", "Manual", "Disabled".
    QString account = {};
};

/// The services that matter; one that is not installed is not listed.
struct ServicesFact : Seen
{
    static constexpr const char *id = "server-services";
    static constexpr Source source = Source::Server;

    QList<ServiceSeen> services = {};

    const ServiceSeen *find(QLatin1StringView name) const
    {
        for (const ServiceSeen &service : services) {
            if (service.name.compare(name, Qt::CaseInsensitive) == 0)
                return &service;
        }
        return nullptr;
    }
};

/// The .NET Framework.
struct DotNetFact : Seen
{
    static constexpr const char *id = "server-dotnet";
    static constexpr Source source = Source::Server;

    qint64 release = 0; ///< 461808 is 4.7.2, 528040 is 4.8.
    QString version = {};
};

/// The values for TLS 1.2; nothing where a value is absent.
struct TlsKeysFact : Seen
{
    static constexpr const char *id = "server-tls";
    static constexpr Source source = Source::Server;

    std::optional<qint64> netSystemDefault = {}, netStrongCrypto = {};     ///< .NET.
    std::optional<qint64> net32SystemDefault = {}, net32StrongCrypto = {}; ///< .NET of 32 bits.
    std::optional<qint64> clientEnabled = {}, clientDisabled = {};         ///< Windows; disabled means DisabledByDefault.
    std::optional<qint64> serverEnabled = {}, serverDisabled = {};
};

/// One place that can name a proxy.
struct ProxySetting
{
    enum class State {
        Absent, ///< The place says nothing, or is not there.
        None,   ///< It says: no proxy.
        System, ///< It says: as Windows has it.
        Proxy,
        Script,
        Unreadable
    };
    QString where = {}; ///< "machine-config", "engine-config", "agent-config", "winhttp", "service-account".
    State state = State::Absent;
    QString address = {}; ///< As it stands there, without name and password.
    QString script = {};
    QStringList bypass = {};
    bool useDefaultCredentials = false;
};

/// Every place on the server that can name a proxy.
struct ProxySettingsFact : Seen
{
    static constexpr const char *id = "server-proxy";
    static constexpr Source source = Source::Server;

    QList<ProxySetting> settings = {};
};

/// The scheduler of Connect.
struct SchedulerFact : Seen
{
    static constexpr const char *id = "server-scheduler";
    static constexpr Source source = Source::Server;

    std::optional<bool> cycleEnabled = {}, maintenanceEnabled = {}, staging = {}, suspended = {};
    double minutes = 30; ///< The interval in effect.
    QDateTime next = {}; ///< When the next cycle should start, UTC.
};

/// One partition of a connector.
struct PartitionSeen
{
    QString name = {};
    std::optional<bool> selected = {};
    QStringList preferred = {}; ///< Preferred domain controllers.
    std::optional<bool> onlyPreferred = {};
    std::optional<bool> encrypted = {}; ///< Sign and encrypt LDAP traffic.
};

/// One connector of Connect.
struct ConnectorSeen
{
    QString name = {};
    QString identifier = {};
    bool cloud = false; ///< It leads to Microsoft Entra ID; else to Active Directory, or to something else.
    bool directory = false;
    QString forest = {};
    QDateTime created = {};
    std::optional<bool> encrypted = {}; ///< Sign and encrypt LDAP traffic.
    QList<PartitionSeen> partitions = {};
};

struct ConnectorsFact : Seen
{
    static constexpr const char *id = "server-connectors";
    static constexpr Source source = Source::Server;

    QList<ConnectorSeen> connectors = {};
};

/// What Connect says of its own writeback.
struct WritebackSettingFact : Seen
{
    static constexpr const char *id = "server-writeback";
    static constexpr Source source = Source::Server;

    std::optional<bool> enabled = {};
    QString serviceStatus = {}; ///< "Started" on a healthy server; other values are not documented.
    QString onboarding = {};    ///< "NotRequired" on a healthy server; other values are not documented.
};

struct RunSeen
{
    QString connector = {};
    QString profile = {}; ///< Its name: as Connect delivers it, or what someone called it.
    QDateTime start = {};
    QDateTime end = {};
    QString result = {}; ///< "success", "completed-*-errors", "no-start-credentials" …
};

/// What the connectors ran, newest first, and which run now.
struct RunsFact : Seen
{
    static constexpr const char *id = "server-runs";
    static constexpr Source source = Source::Server;

    QList<RunSeen> runs = {};
    QStringList running = {};
};

/// How this server signs in to Microsoft Entra ID.
struct ConnectorIdentityFact : Seen
{
    static constexpr const char *id = "server-identity";
    static constexpr Source source = Source::Server;

    QString type = {}; ///< "Application" or "ServiceAccount".
};

/// The account of one connector to Active Directory, as a domain controller knows it.
struct AccountSeen
{
    QString connector = {};
    QString name = {};
    QString domain = {};
    bool found = false;
    QString problem = {}; ///< Why it was not looked up: a word as in the collection; empty where it was.
    QString sid = {};
    qint64 control = 0;         ///< userAccountControl.
    qint64 computedControl = 0; ///< msDS-User-Account-Control-Computed: locked, password expired.
    QDateTime expires = {};     ///< Invalid for never.
    QStringList groups = {};    ///< SIDs, nested groups too.
};

struct ConnectorAccountsFact : Seen
{
    static constexpr const char *id = "server-accounts";
    static constexpr Source source = Source::Server;

    QList<AccountSeen> accounts = {};
};

/// What one domain says of itself.
struct DomainRootSeen
{
    QString domain = {};
    QString dn = {};
    QString sddl = {}; ///< The access list of the domain itself.
    QString pdcEmulator = {};
    std::optional<bool> preWindows2000Open = {}; ///< Everybody who signed in is in Pre-Windows 2000 Compatible Access.
};

struct ServerDirectoryFact : Seen
{
    static constexpr const char *id = "server-directory";
    static constexpr Source source = Source::Server;

    QList<DomainRootSeen> domains = {};
};

/// The affected user, where the collection was asked for one.
struct ServerUserFact : Seen
{
    static constexpr const char *id = "server-user";
    static constexpr Source source = Source::Server;

    QString name = {};
    bool found = false; ///< In Active Directory.
    QString domain = {};
    QString dn = {};
    QString sddl = {}; ///< The access list of the user.
    int adminCount = 0;
    QString adminDescription = {};
    bool linksRead = false;
    int links = 0;   ///< Connectors that know the user.
    int linked = 0;  ///< Those of them in which it is linked to the cloud.
    int unclear = 0; ///< Those that do not say.
};

/// Values of Windows that hardening changes; nothing where a value is absent.
struct HardeningFact : Seen
{
    static constexpr const char *id = "server-hardening";
    static constexpr Source source = Source::Server;

    std::optional<QString> restrictRemoteSam = {}; ///< SDDL; an empty one is not enforced.
    std::optional<qint64> restrictRemoteSamAuditOnly = {};
    std::optional<qint64> lmCompatibilityLevel = {};
    std::optional<qint64> restrictSendingNtlm = {};
    std::optional<qint64> ldapClientIntegrity = {};
    std::optional<qint64> kerberosEncryptionTypes = {};
    QString executionPolicy = {}; ///< Set by a policy.
};

struct RootSeen
{
    QString subject = {};
    QString thumbprint = {}; ///< SHA-1, lowercase hex.
    QDateTime notAfter = {};
};

/// The root certificates that Microsoft's services need, of those that the server has.
struct RootsFact : Seen
{
    static constexpr const char *id = "server-roots";
    static constexpr Source source = Source::Server;

    QList<RootSeen> roots = {};
    bool autoUpdateOff = false; ///< A policy keeps Windows from fetching roots when they are needed.
};

/// The clock of the server.
struct ServerTimeFact : Seen
{
    static constexpr const char *id = "server-time";
    static constexpr Source source = Source::Server;

    QString type = {}; ///< "NT5DS" from the domain, "NTP", "NoSync", "AllSync".
    QString controller = {};
    std::optional<qint64> offset = {}; ///< Milliseconds this clock is ahead of the domain controller's.
};

/// The agent of Cloud Sync on this server.
struct CloudSyncAgentFact : Seen
{
    static constexpr const char *id = "server-cloud-sync";
    static constexpr Source source = Source::Server;

    bool installed = false;
    QString version = {};
    QString account = {};
};

/// The ladders to Microsoft's hosts, as the script climbed them on the server.
struct ServerHostsFact : Seen
{
    static constexpr const char *id = "server-hosts";
    static constexpr Source source = Source::Server;

    QString proxy = {}; ///< HOST:PORT of the proxy that the service uses; empty for none.
    QList<HostFact> hosts = {};
};

/// The domain controllers of the server's domain, and their ports.
struct ServerControllersFact : Seen
{
    static constexpr const char *id = "server-controllers";
    static constexpr Source source = Source::Server;

    DomainFact domain = {};
    PortsFact ports = {};
};

/// Another server that was collected, in one line: its parts are not judged.
struct OtherServer
{
    QString name = {};
    QString domain = {};
    bool connect = false;   ///< The service of Connect is installed there.
    bool cloudSync = false; ///< The agent of Cloud Sync is.
    std::optional<bool> staging = {};
    QDateTime at = {}; ///< When it was collected, UTC.
};

/// The servers whose collections were opened beside the one that is judged (collectionjoin.h).
struct OtherServersFact : Seen
{
    static constexpr const char *id = "server-others";
    static constexpr Source source = Source::Server;

    QList<OtherServer> servers = {};
};

// Every kind of fact that comes out of a collection.
#define FOR_EACH_SERVER_FACT(FACT)                                                                                                         \
    FACT(OtherServersFact)                                                                                                                 \
    FACT(ComputerFact)                                                                                                                     \
    FACT(VersionsFact)                                                                                                                     \
    FACT(ServicesFact)                                                                                                                     \
    FACT(DotNetFact)                                                                                                                       \
    FACT(TlsKeysFact)                                                                                                                      \
    FACT(ProxySettingsFact)                                                                                                                \
    FACT(SchedulerFact)                                                                                                                    \
    FACT(ConnectorsFact)                                                                                                                   \
    FACT(WritebackSettingFact)                                                                                                             \
    FACT(RunsFact)                                                                                                                         \
    FACT(ConnectorIdentityFact)                                                                                                            \
    FACT(ConnectorAccountsFact)                                                                                                            \
    FACT(ServerDirectoryFact)                                                                                                              \
    FACT(ServerUserFact)                                                                                                                   \
    FACT(HardeningFact)                                                                                                                    \
    FACT(RootsFact)                                                                                                                        \
    FACT(ServerTimeFact)                                                                                                                   \
    FACT(CloudSyncAgentFact)                                                                                                               \
    FACT(ServerHostsFact)                                                                                                                  \
    FACT(ServerControllersFact)
