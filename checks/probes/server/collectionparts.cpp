#include "checks/probes/server/collectionparts.h"
#include "checks/facts/json.h"
#include "checks/knowledge/endpoints.h"
#include "checks/knowledge/sddl.h"
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

void CollectionParts::read(const CollectionNode &part, ComputerFact &fact)
{
    fact.name = part.text("name");
    fact.domain = part.text("domain");
    fact.domainRole = int(part.number("domainRole").value_or(-1));
    fact.build = int(part.number("build").value_or(0));
    fact.installation = part.text("installation");
    fact.started = part.time("started");
}

void CollectionParts::read(const CollectionNode &part, VersionsFact &fact)
{
    fact.wizard = part.text("wizard", 60);
    fact.engine = part.text("engine", 60);
    fact.agent = part.text("agent", 60);
    static const QRegularExpression connect(u"^Microsoft (Entra|Azure AD) Connect( Sync)?$"_s);
    for (const CollectionNode &program : part.list("programs")) {
        if (connect.match(program.text("name")).hasMatch())
            fact.listed = program.text("version", 60);
    }
}

void CollectionParts::read(const CollectionNode &part, ServicesFact &fact)
{
    for (const CollectionNode &service : part.list("services"))
        fact.services << ServiceSeen{service.text("name"), service.text("state", 60), service.text("start", 60), service.text("account")};
}

void CollectionParts::read(const CollectionNode &part, DotNetFact &fact)
{
    fact.release = part.number("release").value_or(0);
    fact.version = part.text("version", 60);
}

void CollectionParts::read(const CollectionNode &part, TlsKeysFact &fact)
{
    const CollectionNode net = part.object("net"), net32 = part.object("net32"), client = part.object("client"),
                         server = part.object("server");
    fact.netSystemDefault = net.number("systemDefaultTlsVersions");
    fact.netStrongCrypto = net.number("schUseStrongCrypto");
    fact.net32SystemDefault = net32.number("systemDefaultTlsVersions");
    fact.net32StrongCrypto = net32.number("schUseStrongCrypto");
    fact.clientEnabled = client.number("enabled");
    fact.clientDisabled = client.number("disabledByDefault");
    fact.serverEnabled = server.number("enabled");
    fact.serverDisabled = server.number("disabledByDefault");
}

/// A second net: the script takes names and passwords out of addresses, and so do we.
static QString withoutCredentials(QString address)
{
    static const QRegularExpression inUrl(u"(?<=//)[^/\\s@]*@"_s);
    static const QRegularExpression before(u"^[^/\\s@]*@"_s);
    return address.remove(inUrl).remove(before);
}

void CollectionParts::read(const CollectionNode &part, ProxySettingsFact &fact)
{
    for (const CollectionNode &place : part.list("settings")) {
        ProxySetting setting{.where = place.text("where", 60)};
        place.json().value("state", nlohmann::json("absent")).get_to(setting.state);
        setting.address = withoutCredentials(place.text("address"));
        setting.script = withoutCredentials(place.text("script"));
        setting.bypass = place.texts("bypass");
        setting.useDefaultCredentials = place.flag("useDefaultCredentials").value_or(false);
        fact.settings << setting;
    }
}

void CollectionParts::read(const CollectionNode &part, SchedulerFact &fact)
{
    fact.cycleEnabled = part.flag("SyncCycleEnabled");
    fact.maintenanceEnabled = part.flag("MaintenanceEnabled");
    fact.staging = part.flag("StagingModeEnabled");
    fact.suspended = part.flag("SchedulerSuspended");
    fact.next = part.time("NextSyncCycleStartTimeInUTC");
    if (const auto minutes = part.number("CurrentlyEffectiveSyncCycleIntervalMinutes"); minutes && *minutes > 0)
        fact.minutes = double(*minutes);
}

namespace {

/// What the properties of a connector or partition say, where their names are not documented: any name that holds \p words.
/// Nothing where no name does, or the value says neither.
std::optional<bool> flagNamed(const CollectionNode &node, const QRegularExpression &words)
{
    for (const auto &[name, value] : node.json().items()) {
        if (!words.match(QString::fromStdString(name)).hasMatch())
            continue;
        const nlohmann::json &one = value.is_array() && value.size() == 1 ? value[0] : value;
        const QString text = one.is_string() ? QString::fromStdString(one.get<std::string>()) : QString::fromStdString(one.dump());
        if (text.compare(u"true", Qt::CaseInsensitive) == 0 || text == u"1")
            return true;
        if (text.compare(u"false", Qt::CaseInsensitive) == 0 || text == u"0")
            return false;
    }
    return {};
}

QStringList textsNamed(const CollectionNode &node, const QRegularExpression &words)
{
    QStringList texts;
    for (const auto &[name, value] : node.json().items()) {
        if (!words.match(QString::fromStdString(name)).hasMatch() || value.is_object() || value.is_boolean() || value.is_number())
            continue;
        texts << node.texts(name.c_str());
    }
    texts.removeIf([](const QString &text) { return text.trimmed().isEmpty(); });
    return texts;
}

const QRegularExpression signs(u"sign.*(seal|encrypt)"_s, QRegularExpression::CaseInsensitiveOption);

PartitionSeen readPartition(const CollectionNode &node)
{
    static const QRegularExpression only(u"only.*preferred"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression preferred(u"^preferred.?dcs?$|^preferreddomaincontrollers$"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    const CollectionNode custom = node.object("custom");
    PartitionSeen seen{.name = node.text("Name").isEmpty() ? node.text("DN") : node.text("Name")};
    seen.selected = flagNamed(node, QRegularExpression(u"^selected$"_s, QRegularExpression::CaseInsensitiveOption));
    seen.preferred = textsNamed(node, preferred) + textsNamed(custom, preferred);
    seen.onlyPreferred = flagNamed(node, only);
    if (!seen.onlyPreferred)
        seen.onlyPreferred = flagNamed(custom, only);
    seen.encrypted = flagNamed(node, signs);
    if (!seen.encrypted)
        seen.encrypted = flagNamed(custom, signs);
    return seen;
}

} // namespace

void CollectionParts::read(const CollectionNode &part, ConnectorsFact &fact)
{
    for (const CollectionNode &node : part.list("connectors")) {
        ConnectorSeen seen{.name = node.text("name"), .identifier = node.text("identifier").toLower()};
        seen.cloud = seen.identifier == u"b891884f-051e-4a83-95af-2544101c9083";
        seen.directory = node.text("type").compare(u"AD", Qt::CaseInsensitive) == 0;
        const CollectionNode parameters = node.object("parameters");
        seen.forest = parameters.text("forest-name");
        seen.encrypted = flagNamed(parameters, signs);
        seen.created = node.time("created");
        for (const CollectionNode &partition : node.list("partitions"))
            seen.partitions << readPartition(partition);
        fact.connectors << seen;
    }
}

void CollectionParts::read(const CollectionNode &part, WritebackSettingFact &fact)
{
    const CollectionNode settings = part.object("settings");
    fact.enabled = settings.flag("Enabled");
    fact.serviceStatus = settings.text("ServiceStatus", 100);
    fact.onboarding = settings.text("OnboardingRequiredStatus", 100);
}

void CollectionParts::read(const CollectionNode &part, RunsFact &fact)
{
    for (const CollectionNode &run : part.list("runs"))
        fact.runs << RunSeen{run.text("connector"), run.text("profile"), run.time("start"), run.time("end"), run.text("result", 200)};
    std::ranges::stable_sort(fact.runs, std::ranges::greater(), &RunSeen::start);
    fact.running = part.texts("running");
}

void CollectionParts::read(const CollectionNode &part, ConnectorIdentityFact &fact)
{
    fact.type = part.object("credential").text("ConnectorIdentityType", 100);
}

void CollectionParts::read(const CollectionNode &part, ConnectorAccountsFact &fact)
{
    for (const CollectionNode &node : part.list("accounts"))
        fact.accounts << AccountSeen{.connector = node.text("connector"),
                                     .name = node.text("name"),
                                     .domain = node.text("domain"),
                                     .found = node.flag("found").value_or(false),
                                     .problem = node.text("problem", 60),
                                     .sid = node.text("sid", 200).toUpper(),
                                     .control = node.number("control").value_or(0),
                                     .computedControl = node.number("computedControl").value_or(0),
                                     .expires = node.time("expires"),
                                     .groups = node.texts("groups")};
}

void CollectionParts::read(const CollectionNode &part, ServerDirectoryFact &fact)
{
    for (const CollectionNode &node : part.list("domains")) {
        DomainRootSeen seen{.domain = node.text("domain"), .dn = node.text("dn"), .sddl = node.text("rootSddl", Sddl::maximumLength + 1)};
        seen.pdcEmulator = node.text("pdcEmulator");
        if (node.flag("preWindows2000Read").value_or(false))
            seen.preWindows2000Open = !node.texts("preWindows2000").isEmpty();
        fact.domains << seen;
    }
}

void CollectionParts::read(const CollectionNode &part, ServerUserFact &fact)
{
    fact.name = part.text("name");
    fact.found = part.flag("found").value_or(false);
    fact.domain = part.text("domain");
    fact.dn = part.text("dn");
    fact.sddl = part.text("sddl", Sddl::maximumLength + 1);
    fact.adminCount = int(part.number("adminCount").value_or(0));
    fact.adminDescription = part.text("adminDescription");
    fact.linksRead = part.flag("linksRead").value_or(false);
    // Which property says that an object is linked is not documented: any of these names will do.
    static const QRegularExpression linked(u"^(is)?connect(ed|or)$|^isjoined$"_s, QRegularExpression::CaseInsensitiveOption);
    for (const CollectionNode &link : part.list("links")) {
        const CollectionNode object = link.object("object");
        const std::optional<bool> says = flagNamed(object, linked);
        const bool leadsOn = !object.text("ConnectedMVObjectId").remove(u'0').remove(u'-').isEmpty();
        ++fact.links;
        fact.linked += says.value_or(false) || leadsOn ? 1 : 0;
        fact.unclear += !says && !object.has("ConnectedMVObjectId") ? 1 : 0;
    }
}

void CollectionParts::read(const CollectionNode &part, HardeningFact &fact)
{
    if (part.has("restrictRemoteSam"))
        fact.restrictRemoteSam = part.text("restrictRemoteSam", Sddl::maximumLength + 1);
    fact.restrictRemoteSamAuditOnly = part.number("restrictRemoteSamAuditOnly");
    fact.lmCompatibilityLevel = part.number("lmCompatibilityLevel");
    fact.restrictSendingNtlm = part.number("restrictSendingNtlm");
    fact.ldapClientIntegrity = part.number("ldapClientIntegrity");
    fact.kerberosEncryptionTypes = part.number("kerberosEncryptionTypes");
    fact.executionPolicy = part.text("executionPolicy", 60);
}

void CollectionParts::read(const CollectionNode &part, RootsFact &fact)
{
    for (const CollectionNode &root : part.list("roots"))
        fact.roots << RootSeen{root.text("subject"), root.text("thumbprint", 100).toLower(), root.time("notAfter")};
    fact.autoUpdateOff = part.flag("autoUpdateOff").value_or(false);
}

void CollectionParts::read(const CollectionNode &part, ServerTimeFact &fact)
{
    fact.type = part.text("type", 60);
    fact.controller = part.text("controller");
    fact.offset = part.number("offsetMilliseconds");
}

void CollectionParts::read(const CollectionNode &part, CloudSyncAgentFact &fact)
{
    fact.installed = part.flag("installed").value_or(false);
    fact.version = part.text("version", 60);
    fact.account = part.text("account");
}

/// Which answers are good is known to our own table, not to the script.
static void judgeAnswer(HostFact &host)
{
    if (host.http.result != HttpRung::Result::Answered)
        return;
    for (const Endpoint &endpoint : allEndpoints()) {
        const bool relay = host.purpose == Purpose::Relay && endpoint.purpose == Purpose::Relay;
        if (endpoint.isRule() || !(relay || (host.host == QLatin1StringView(endpoint.host) && host.port == endpoint.port)))
            continue;
        const bool healthy = std::ranges::find(endpoint.healthy, host.http.status) != endpoint.healthy.end();
        host.http.rung = healthy ? Rung::Fine : Rung::Failed;
        return;
    }
}

void CollectionParts::read(const CollectionNode &part, ServerHostsFact &fact)
{
    fact.proxy = withoutCredentials(part.text("proxy"));
    for (const CollectionNode &node : part.list("hosts")) {
        HostFact host = node.json().get<HostFact>();
        const std::optional<HostTarget> name = readHost(host.host);
        if (!name || host.port < 1 || host.port > 65535)
            throw BadValue{node.place() + "/host", "no name of a host, or no port"};
        host.host = name->host;
        host.proxy.proxy = withoutCredentials(host.proxy.proxy);
        judgeAnswer(host);
        fact.hosts << host;
    }
}

void CollectionParts::read(const CollectionNode &part, ServerControllersFact &fact)
{
    fact.domain.domain = part.text("domain");
    if (const QString pdc = part.text("pdcEmulator"); !pdc.isEmpty())
        fact.domain.pdcEmulators = QStringList{pdc};
    fact.domain.domainControllers = part.texts("controllers");
    for (const CollectionNode &port : part.list("ports"))
        fact.ports.ports << port.json().get<PortSeen>();
}
