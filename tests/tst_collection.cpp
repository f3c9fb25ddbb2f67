#include "checks/diagnosis.h"
#include "checks/facts/events.h"
#include "checks/facts/server.h"
#include "checks/knowledge/endpoints.h"
#include "checks/knowledge/sddl.h"
#include "checks/knowledge/versions.h"
#include "checks/probes/files/filereading.h"
#include "checks/probes/server/collection.h"
#include "checks/probes/server/collectionjoin.h"
#include "checks/registry.h"
#include "checks/report/redactor.h"
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QStringEncoder>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <nlohmann/json.hpp>
#include <set>

using namespace Qt::StringLiterals;
using Json = nlohmann::json;

namespace {

constexpr const char *account = "S-1-5-21-1111111111-2222222222-3333333333-1105";

/// One value of the collection, in place of what a healthy one says.
struct Change
{
    const char *place; ///< JSON pointer; below /parts.
    const char *value; ///< JSON.
};

/// One collection, and what must come of it. Expected by hand from the facts of the field, not taken from the checks.
struct Row
{
    const char *name;
    const char *base; ///< A file in tests/data/collections.
    std::initializer_list<Change> changes;
    const char *findings; ///< "CHECK=OUTCOME", an empty outcome for "does not tell".
    const char *cause;    ///< The first one; empty for none named at all; null where that is left open.
    Inputs::Cloud cloud = Inputs::Cloud::Commercial;
};

constexpr const char *silentRelay = R"j({"rung":"failed","tries":[{"address":"40.78.130.20","result":"silent","milliseconds":10000}]})j";
constexpr const char *nothing = R"j({})j";
constexpr const char *noConnector = R"j({"connector":"corp.contoso.com","forest":"corp.contoso.com","name":"MSOL_1a2b3c4d5e6f",
    "domain":"corp.contoso.com","found":false,"problem":""})j";
constexpr const char *user =
    R"j({"ok":{"name":"jan@contoso.com","found":true,"domain":"corp.contoso.com","dn":"CN=Jan,OU=Staff,DC=corp,DC=contoso,DC=com",
    "sid":"S-1-5-21-1111111111-2222222222-3333333333-1234","adminCount":0,"adminDescription":"","linksRead":true,
    "links":[{"connector":"corp.contoso.com","object":{"IsConnector":true}}],
    "sddl":"D:AI(OA;CIID;CR;00299570-246d-11d0-a768-00aa006e0529;bf967aba-0de6-11d0-a285-00aa003049e2;S-1-5-21-1111111111-2222222222-3333333333-1105)(OA;CIID;WP;28630ebf-41d5-11d1-a9c1-0000f80367c1;;S-1-5-21-1111111111-2222222222-3333333333-1105)(OA;CIID;WP;4c164200-20c0-11d0-a768-00aa006e0529;;S-1-5-21-1111111111-2222222222-3333333333-1105)"
}
})j";

constexpr Row rows[] = {
    {"healthy",
     "connect",
     {},
     "connect-version=newest-known tls-settings=on connect-installed=installed staging-mode=active service-running=running "
     "writeback-on-server=on forests=one-forest full-sync=finished sync-fresh=recent connector-account=fine "
     "connector-permissions=root-grants remote-sam=not-set-here ldap-signing=on clock=right dc-ports=open pdc-emulator=reachable "
     "https-servicebus=fine https-passwordreset=fine https-signin=fine name-resolution=all-found proxy=none tls-inspection=none "
     "certificate-trust=trusted sync-agent=connect-here preferred-dc= object-link=",
     ""},
    {"service stopped",
     "connect",
     {{"/services/ok/services/0/state", R"j("Stopped")j"},
      {"/scheduler", R"j({"error":"The service is not running.","kind":"unreadable"})j"}},
     "service-running=stopped staging-mode= sync-fresh=",
     "connect-service-stopped"},
    {"staging", "connect", {{"/scheduler/ok/StagingModeEnabled", "true"}}, "staging-mode=in-staging", "staging-mode"},
    {"staging as text", "connect", {{"/scheduler/ok/StagingModeEnabled", R"j("True")j"}}, "staging-mode=in-staging", "staging-mode"},
    {"first generation",
     "connect",
     {{"/versions/ok/wizard", R"j("1.6.16.0")j"}, {"/versions/ok/engine", R"j("1.6.16.0")j"}},
     "connect-version=version-one",
     "connect-outdated"},
    {"wizard cannot sign in",
     "connect",
     {{"/versions/ok/wizard", R"j("2.3.20.0")j"},
      {"/versions/ok/engine", R"j("2.3.20.0")j"},
      {"/tls/ok/net", nothing},
      {"/tls/ok/net32", nothing},
      {"/tls/ok/client", nothing},
      {"/tls/ok/server", nothing}},
     "connect-version=wizard-dead tls-settings=absent-old",
     "connect-outdated"},
    {"wizard of another cloud",
     "connect",
     {{"/versions/ok/wizard", R"j("2.4.18.0")j"}},
     "connect-version=wizard-dead",
     "connect-outdated",
     Inputs::Cloud::UsGovernment},
    {"below the minimum",
     "connect",
     {{"/versions/ok/wizard", R"j("2.5.76.0")j"},
      {"/versions/ok/engine", R"j("2.5.76.0")j"},
      {"/runs/ok/runs/0/result", R"j("stopped-extension-dll-exception")j"}},
     "connect-version=below-minimum",
     "connect-outdated"},
    {"out of support", "connect", {{"/versions/ok/wizard", R"j("2.5.79.0")j"}}, "connect-version=out-of-support", nullptr},
    {"supported", "connect", {{"/versions/ok/wizard", R"j("2.6.1.0")j"}}, "connect-version=supported", nullptr},
    {"nearly the newest", "connect", {{"/versions/ok/wizard", R"j("2.6.84.0")j"}}, "connect-version=nearly-newest", ""},
    {"newer than the table", "connect", {{"/versions/ok/wizard", R"j("2.7.4.0")j"}}, "connect-version=newest-known", ""},
    {"withdrawn", "connect", {{"/versions/ok/wizard", R"j("2.6.79.0")j"}}, "connect-version=recalled", nullptr},
    {"after the next deadline",
     "connect",
     {{"/versions/ok/wizard", R"j("2.6.3.0")j"}, {"/../made/at", R"j("2027-05-01T09:00:00Z")j"}},
     "connect-version=below-application-minimum",
     "connect-outdated"},
    {"support ended later",
     "connect",
     {{"/versions/ok/wizard", R"j("2.5.190.0")j"}, {"/../made/at", R"j("2027-03-01T09:00:00Z")j"}},
     "connect-version=support-ended",
     nullptr},
    {"version only in the list of programs",
     "connect",
     {{"/versions/ok/wizard", R"j("")j"}, {"/versions/ok/engine", "null"}},
     "connect-version=newest-known",
     ""},
    {"TLS 1.2 off", "connect", {{"/tls/ok/client/enabled", "0"}}, "tls-settings=off", "tls12-not-enabled"},
    {"TLS 1.2 off by default", "connect", {{"/tls/ok/client/disabledByDefault", "4294967295"}}, "tls-settings=off", "tls12-not-enabled"},
    {".NET kept from TLS 1.2", "connect", {{"/tls/ok/net/schUseStrongCrypto", "0"}}, "tls-settings=net-off", "tls12-not-enabled"},
    {"TLS values absent",
     "connect",
     {{"/tls/ok/net", nothing}, {"/tls/ok/net32", nothing}, {"/tls/ok/client", nothing}, {"/tls/ok/server", nothing}},
     "tls-settings=absent",
     ""},
    {"some TLS values absent", "connect", {{"/tls/ok/client", nothing}}, "tls-settings=some-absent", ""},
    {"old .NET", "connect", {{"/dotnet/ok/release", "394802"}}, "connect-installed=old-dotnet tls-settings=net-too-old", "dotnet-too-old"},
    {"old Windows",
     "connect",
     {{"/computer/ok/build", "9600"}, {"/versions/ok/wizard", R"j("1.6.16.0")j"}},
     "connect-installed=old-server",
     "connect-outdated"},
    {"Server Core", "connect", {{"/computer/ok/installation", R"j("Server Core")j"}}, "connect-installed=old-server", nullptr},
    {"Windows Server 2025", "connect", {{"/computer/ok/build", "26100"}}, "connect-installed=server-2025", ""},
    {"on a domain controller",
     "connect",
     {{"/computer/ok/domainRole", "4"}},
     "connect-installed=on-domain-controller",
     "connect-on-domain-controller"},
    {"never set up",
     "connect",
     {{"/connectors/ok/connectors", "[]"}},
     "connect-installed=not-prepared full-sync= forests=",
     "full-sync-needed"},
    {"neither Connect nor the agent",
     "connect",
     {{"/services/ok/services", "[]"}, {"/connectors", R"j({"error":"x","kind":"not-there"})j"}},
     "connect-installed=wrong-server service-running=",
     nullptr},
    {"writeback off",
     "connect",
     {{"/writeback/ok/settings", R"j({"Enabled":false,"ServiceStatus":"Stopped","OnboardingRequiredStatus":"Required"})j"}},
     "writeback-on-server=off",
     "writeback-off-on-connect"},
    {"writeback not started",
     "connect",
     {{"/writeback/ok/settings/ServiceStatus", R"j("Stopped")j"}},
     "writeback-on-server=not-started service-running=service-runs",
     "writeback-endpoint-not-started"},
    {"onboarding required",
     "connect",
     {{"/writeback/ok/settings/OnboardingRequiredStatus", R"j("Required")j"}},
     "writeback-on-server=onboarding-required",
     nullptr},
    {"other names of the writeback setting",
     "connect",
     {{"/writeback/ok/settings", R"j({"Enabled":"True","NewMember":{"x":1}})j"}},
     "writeback-on-server=on-no-status service-running=service-runs",
     ""},
    {"nothing of the writeback setting", "connect", {{"/writeback/ok/settings", nothing}}, "writeback-on-server=", nullptr},
    {"scheduler off", "connect", {{"/scheduler/ok/SyncCycleEnabled", "false"}}, "sync-fresh=off", nullptr},
    {"scheduler suspended", "connect", {{"/scheduler/ok/SchedulerSuspended", "true"}}, "sync-fresh=off", nullptr},
    {"synchronisation late",
     "connect",
     {{"/scheduler/ok/NextSyncCycleStartTimeInUTC", R"j("2026-11-23T06:00:00Z")j"}},
     "sync-fresh=late",
     nullptr},
    {"synchronisation fails",
     "connect",
     {{"/runs/ok/runs/0/result", R"j("stopped-extension-dll-exception")j"}},
     "sync-fresh=failing",
     nullptr},
    {"no run at all", "connect", {{"/runs/ok/runs", "[]"}}, "full-sync=missing", "full-sync-needed"},
    {"a connector never ran",
     "connect",
     {{"/runs/ok/runs",
       R"j([{"connector":"corp.contoso.com","profile":"Full Import","start":"2026-11-20T01:00:00Z","end":"2026-11-20T01:10:00Z","result":"success"}])j"}},
     "full-sync=never-ran",
     "full-sync-needed"},
    {"only runs by changes",
     "connect",
     {{"/runs/ok/runs",
       R"j([{"connector":"corp.contoso.com","profile":"Delta Import","start":"2026-11-23T08:40:00Z","end":"2026-11-23T08:41:00Z","result":"success"},
        {"connector":"contoso.onmicrosoft.com - AAD","profile":"Delta Import","start":"2026-11-23T08:40:00Z","end":"2026-11-23T08:41:00Z","result":"success"}])j"}},
     "full-sync=earlier",
     ""},
    {"full cycle with errors", "connect", {{"/runs/ok/runs/5/result", R"j("completed-sync-errors")j"}}, "full-sync=with-errors", nullptr},
    {"connector account disabled",
     "connect",
     {{"/accounts/ok/accounts/0/control", "66050"}},
     "connector-account=unusable",
     "connector-credentials-wrong"},
    {"connector account locked",
     "connect",
     {{"/accounts/ok/accounts/0/computedControl", "16"}},
     "connector-account=unusable",
     "connector-credentials-wrong"},
    {"connector account expired",
     "connect",
     {{"/accounts/ok/accounts/0/expires", R"j("2026-11-01T00:00:00.000Z")j"}},
     "connector-account=unusable",
     "connector-credentials-wrong"},
    {"password of the connector account expired",
     "connect",
     {{"/accounts/ok/accounts/0/computedControl", "8388608"}},
     "connector-account=wrong-password",
     "connector-credentials-wrong"},
    {"connector account cannot sign in",
     "connect",
     {{"/runs/ok/runs/4/result", R"j("no-start-credentials")j"}, {"/runs/ok/runs/2/connector", R"j("x")j"}},
     "connector-account=wrong-password sync-fresh=failing",
     "connector-credentials-wrong"},
    {"connector account gone", "connect", {{"/accounts/ok/accounts/0", noConnector}}, "connector-account=not-found", nullptr},
    {"remote SAM refuses",
     "connect",
     {{"/hardening/ok/restrictRemoteSam", R"j("O:BAG:BAD:(A;;RC;;;BA)")j"}},
     "remote-sam=refused",
     "restrict-remote-sam"},
    {"remote SAM admits",
     "connect",
     {{"/hardening/ok/restrictRemoteSam", R"j("O:BAG:BAD:(A;;RC;;;BA)(A;;RC;;;S-1-5-21-1111111111-2222222222-3333333333-1105)")j"}},
     "remote-sam=admitted-here",
     ""},
    {"remote SAM admits a group",
     "connect",
     {{"/hardening/ok/restrictRemoteSam", R"j("O:BAG:BAD:(A;;RC;;;DU)")j"}},
     "remote-sam=admitted-here",
     ""},
    {"remote SAM only logs",
     "connect",
     {{"/hardening/ok/restrictRemoteSam", R"j("O:BAG:BAD:(A;;RC;;;BA)")j"}, {"/hardening/ok/restrictRemoteSamAuditOnly", "1"}},
     "remote-sam=audit-only",
     nullptr},
    {"remote SAM cannot be read", "connect", {{"/hardening/ok/restrictRemoteSam", R"j("not a list")j"}}, "remote-sam=present", nullptr},
    {"remote SAM empty", "connect", {{"/hardening/ok/restrictRemoteSam", R"j("")j"}}, "remote-sam=not-set-here", ""},
    {"Pre-Windows 2000 emptied",
     "connect",
     {{"/directory/ok/domains/0/preWindows2000", "[]"}, {"/hardening", R"j({"error":"Access denied.","kind":"not-allowed"})j"}},
     "remote-sam=group-emptied",
     "pre-windows-2000-access"},
    {"LDAP not signed",
     "connect",
     {{"/connectors/ok/connectors/1/parameters/sign-and-seal", R"j("0")j"}},
     "ldap-signing=off",
     "ldap-signing-disabled"},
    {"LDAP signing not known",
     "connect",
     {{"/connectors/ok/connectors/1/parameters", nothing}, {"/connectors/ok/connectors/1/partitions/0/custom", nothing}},
     "ldap-signing=",
     ""},
    {"preferred with the emulator",
     "connect",
     {{"/connectors/ok/connectors/1/partitions/0/custom", R"j({"preferred-dcs":["dc01"]})j"}},
     "preferred-dc=with-pdc-emulator",
     ""},
    {"preferred without the emulator",
     "connect",
     {{"/connectors/ok/connectors/1/partitions/0/PreferredDCs", R"j(["DC02.corp.contoso.com"])j"}},
     "preferred-dc=without-pdc-emulator",
     nullptr},
    {"preferred ones are gone",
     "connect",
     {{"/connectors/ok/connectors/1/partitions/0/PreferredDCs", R"j("DC02.corp.contoso.com")j"},
      {"/controllers/ok/ports/10/result", R"j("silent")j"}},
     "preferred-dc=unreachable",
     "dc-unreachable"},
    {"any controller", "connect", {{"/connectors/ok/connectors/1/partitions/0/OnlyUsePreferredDCs", "false"}}, "preferred-dc=any", ""},
    {"proxy wants a sign-in",
     "connect",
     {{"/proxy/ok/settings/0", R"j({"where":"machine-config","state":"proxy","address":"http://svc:Geheim1@proxy.contoso.com:8080"})j"},
      {"/hosts/ok/proxy", R"j("proxy.contoso.com:8080")j"},
      {"/hosts/ok/hosts/0/proxy",
       R"j({"rung":"failed","result":"wants-sign-in","proxy":"proxy.contoso.com:8080","setBy":"system","status":407,"schemes":["NTLM"]})j"},
      {"/hosts/ok/hosts/0/tls", nothing},
      {"/hosts/ok/hosts/0/http", nothing}},
     "proxy=wants-sign-in https-servicebus=proxy-wants-sign-in",
     "proxy-misconfigured"},
    {"proxy settings differ",
     "connect",
     {{"/proxy/ok/settings/3", R"j({"where":"winhttp","state":"proxy","address":"proxy.contoso.com:8080"})j"}},
     "proxy=settings-differ",
     ""},
    {"only proxy settings",
     "connect",
     {{"/proxy/ok/settings/3", R"j({"where":"winhttp","state":"proxy","address":"proxy.contoso.com:8080"})j"},
      {"/hosts", R"j({"error":"x","kind":"timed-out"})j"}},
     "proxy=said-differ https-servicebus= certificate-trust=root-there clock=right",
     nullptr},
    {"relay silent",
     "connect",
     {{"/hosts/ok/hosts/0/connection", silentRelay},
      {"/hosts/ok/hosts/0/tls", nothing},
      {"/hosts/ok/hosts/0/http", nothing},
      {"/hosts/ok/hosts/2/connection", silentRelay},
      {"/hosts/ok/hosts/2/tls", nothing},
      {"/hosts/ok/hosts/2/http", nothing},
      {"/hosts/ok/hosts/3/connection", silentRelay},
      {"/hosts/ok/hosts/3/tls", nothing},
      {"/hosts/ok/hosts/3/http", nothing},
      {"/hosts/ok/hosts/4/connection", silentRelay},
      {"/hosts/ok/hosts/4/tls", nothing},
      {"/hosts/ok/hosts/4/http", nothing}},
     "https-servicebus=connection-silent https-passwordreset=fine",
     "firewall-blocks-servicebus"},
    {"name of the relay not known",
     "connect",
     {{"/hosts/ok/hosts/0/name", R"j({"rung":"failed","result":"not-found","addresses":[]})j"},
      {"/hosts/ok/hosts/0/connection", nothing},
      {"/hosts/ok/hosts/0/tls", nothing},
      {"/hosts/ok/hosts/0/http", nothing}},
     "https-servicebus=name-not-found name-resolution=not-found",
     "dns-failure"},
    {"TLS opened on the way",
     "connect",
     {{"/hosts/ok/hosts/5/tls/faults", R"j(["untrusted-root"])j"},
      {"/hosts/ok/hosts/5/tls/rung", R"j("failed")j"},
      {"/hosts/ok/hosts/5/tls/chain",
       R"j([{"subject":"login.microsoftonline.com","issuer":"Contoso Proxy CA","issuerOrganisation":"Contoso"}])j"},
      {"/hosts/ok/hosts/5/http", nothing}},
     "https-signin=certificate-untrusted tls-inspection=inspected",
     "tls-inspection"},
    {"revocation closed",
     "connect",
     {{"/hosts/ok/hosts/8/connection", silentRelay},
      {"/hosts/ok/hosts/8/http", nothing},
      {"/hosts/ok/hosts/9/connection", silentRelay},
      {"/hosts/ok/hosts/9/http", nothing},
      {"/hosts/ok/hosts/10/connection", silentRelay},
      {"/hosts/ok/hosts/10/http", nothing},
      {"/hosts/ok/hosts/11/connection", silentRelay},
      {"/hosts/ok/hosts/11/http", nothing}},
     "certificate-trust=revocation-closed",
     "revocation-unreachable"},
    {"root missing and never fetched",
     "connect",
     {{"/roots/ok", R"j({"roots":[],"autoUpdateOff":true})j"}, {"/hosts", R"j({"error":"x","kind":"timed-out"})j"}},
     "certificate-trust=root-not-fetched",
     nullptr},
    {"clock wrong", "connect", {{"/time/ok/offsetMilliseconds", "-3600000"}}, "clock=wrong", "clock-skew"},
    {"clock only from the hosts", "connect", {{"/time", R"j({"error":"x","kind":"not-reachable"})j"}}, "clock=right", ""},
    {"445 closed",
     "connect",
     {{"/controllers/ok/ports/4/result", R"j("silent")j"}, {"/controllers/ok/ports/11/result", R"j("refused")j"}},
     "dc-ports=smb-closed pdc-emulator=partly-closed",
     nullptr},
    {"user fine", "connect", {{"/user", user}}, "connector-permissions=all-there object-link=once", ""},
    {"user without the right",
     "connect",
     {{"/user", user}, {"/user/ok/sddl", R"j("D:AI(A;;RPRC;;;AU)")j"}},
     "connector-permissions=reset-missing",
     "connector-permission-missing"},
    {"user protected",
     "connect",
     {{"/user", user}, {"/user/ok/sddl", R"j("D:PAI(A;;RPRC;;;AU)")j"}, {"/user/ok/adminCount", "1"}},
     "connector-permissions=protected-user",
     "inheritance-disabled-or-protected-account"},
    {"user denied",
     "connect",
     {{"/user", user},
      {"/user/ok/sddl",
       R"j("D:AI(OD;;CR;00299570-246d-11d0-a768-00aa006e0529;;WD)(A;;GA;;;S-1-5-21-1111111111-2222222222-3333333333-1105)")j"}},
     "connector-permissions=denied",
     "connector-permission-missing"},
    {"user without write",
     "connect",
     {{"/user", user},
      {"/user/ok/sddl", R"j("D:AI(OA;;CR;00299570-246d-11d0-a768-00aa006e0529;;S-1-5-21-1111111111-2222222222-3333333333-1105)")j"}},
     "connector-permissions=write-missing",
     "connector-permission-missing"},
    {"unexpire taken away",
     "connect",
     {{"/user", user}, {"/directory/ok/domains/0/rootSddl", R"j("D:AI(A;;RP;;;AU)")j"}},
     "connector-permissions=unexpire-missing",
     nullptr},
    {"domain grants nothing",
     "connect",
     {{"/directory/ok/domains/0/rootSddl", R"j("D:AI(A;;RP;;;AU)")j"}},
     "connector-permissions=root-grants-not",
     "connector-permission-missing"},
    {"user not known to Connect",
     "connect",
     {{"/user", user}, {"/user/ok/links", "[]"}},
     "object-link=not-known-here",
     "user-not-in-sync-scope"},
    {"user filtered", "connect", {{"/user", user}, {"/user/ok/adminDescription", R"j("PHSFiltered")j"}}, "object-link=filtered", nullptr},
    {"link not documented", "connect", {{"/user", user}, {"/user/ok/links/0/object", R"j({"SomethingNew":"x"})j"}}, "object-link=", ""},
    {"Cloud Sync",
     "cloudsync",
     {},
     "sync-agent=agent-here connect-installed= service-running= staging-mode= writeback-on-server= connect-version= https-servicebus=fine",
     ""},
    {"agent stopped",
     "cloudsync",
     {{"/services/ok/services/0/state", R"j("Stopped")j"}},
     "sync-agent=agent-stopped",
     "cloud-sync-agent-not-installed"},
    {"agent too old", "cloudsync", {{"/cloud-sync/ok/version", R"j("1.1.818.0")j"}}, "sync-agent=agent-old", "cloud-sync-agent-outdated"},
    {"agent with a known fault",
     "cloudsync",
     {{"/cloud-sync/ok/version", R"j("1.1.2102.0")j"}},
     "sync-agent=agent-faulty",
     "cloud-sync-agent-outdated",
     Inputs::Cloud::UsGovernment},
    {"the same agent elsewhere", "cloudsync", {{"/cloud-sync/ok/version", R"j("1.1.2102.0")j"}}, "sync-agent=agent-here", ""},
    {"both on one server",
     "connect",
     {{"/services/ok/services/1",
       R"j({"name":"AADConnectProvisioningAgent","state":"Running","start":"Auto","account":"CORP\\provAgentgMSA$"})j"}},
     "sync-agent=both-here",
     nullptr},
    {"foreign language",
     "connect",
     {{"/computer/ok/windows", R"j("Microsoft Windows Server 2022 標準")j"},
      {"/computer/ok/culture", R"j("ja-JP")j"},
      {"/time/ok/source", R"j("次のエラーが発生しました")j"},
      {"/services/ok/services/0/displayName", R"j("Service de synchronisation")j"}},
     "connect-installed=installed service-running=running clock=right",
     ""},
    {"almost everything denied",
     "connect",
     {{"/versions", R"j({"error":"Zugriff verweigert","kind":"not-allowed"})j"},
      {"/scheduler", R"j({"error":"Zugriff verweigert","kind":"not-allowed"})j"},
      {"/connectors", R"j({"error":"Zugriff verweigert","kind":"not-allowed"})j"},
      {"/writeback", R"j({"error":"Zugriff verweigert","kind":"not-allowed"})j"},
      {"/accounts", R"j({"error":"Der Server ist nicht verfügbar.","kind":"not-reachable"})j"},
      {"/hosts", R"j({"error":"x","kind":"timed-out"})j"}},
     "connect-version= staging-mode= forests= writeback-on-server= connector-account= service-running=service-runs tls-settings=on",
     ""},
    {"one part of the wrong kind",
     "connect",
     {{"/tls/ok/net", "[1]"}, {"/scheduler", "17"}},
     "tls-settings= staging-mode= connect-version=newest-known",
     ""},
};

Json base(const char *name)
{
    QFile file(QStringLiteral(SOURCE_DIR "/tests/data/collections/%1.json").arg(QLatin1StringView(name)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no fixture %s", name);
    return Json::parse(file.readAll().toStdString());
}

Json built(const Row &row)
{
    Json collection = base(row.base);
    for (const Change &change : row.changes) {
        const std::string place = change.place;
        const std::string whole = place.starts_with("/../") ? place.substr(3) : "/parts" + place;
        collection[Json::json_pointer(whole)] = Json::parse(change.value);
    }
    return collection;
}

QByteArray bytes(const Json &json)
{
    return QByteArray::fromStdString(json.dump());
}

Collection readWell(const QByteArray &content)
{
    auto read = readCollection(content, u"collection.json"_s);
    if (const auto *error = std::get_if<ReadError>(&read))
        qFatal("not read: %s %s", qPrintable(error->place), qPrintable(error->detail));
    return std::move(std::get<Collection>(read));
}

ReadError readBadly(const QByteArray &content)
{
    auto read = readCollection(content, u"collection.json"_s);
    return std::holds_alternative<ReadError>(read) ? std::get<ReadError>(read) : ReadError{.detail = u"it was read"_s};
}

Diagnosis judged(const Evidence &evidence, Inputs::Cloud cloud = Inputs::Cloud::Commercial)
{
    const Inputs inputs{.cloud = cloud};
    return diagnose(judgeAll(allChecks(), inputs, {}, evidence), inputs);
}

QString outcomeOf(const Diagnosis &diagnosis, const QString &check)
{
    const Finding *finding = diagnosis.find(qPrintable(check));
    return finding && finding->conclusion.outcome ? QString::fromLatin1(finding->conclusion.outcome->id) : QString();
}

} // namespace

class CollectionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void verdicts_data();
    void verdicts();
    void everyOutcomeIsReached();
    void aPartThatIsMissingSaysWhy();
    void aWrongValueIsNamedWithItsPlace();
    void badFilesAreRefused();
    void encodingsOfWindows();
    void unknownMembersAreIgnored();
    void secretsDoNotComeIn();
    void aLaterCollectionReplacesAnEarlierOne();
    void partsOfOneServerAreJoined();
    void serversAreNotMixed_data();
    void serversAreNotMixed();
    void twoServersThatAreActive();
    void twoServersWithDifferentAgents();
    void fromItsEventsToTheCause_data();
    void fromItsEventsToTheCause();
    void eventsOfItsCertificate();
    void otherServersAreHidden();
    void namesAreHidden();
    void theVerdictOutlivesRedaction();
    void theCaseKeepsIt();
    void accessLists_data();
    void accessLists();
    void longAccessListsCostLittle();
    void versionsAreInOrder();
    void theScriptNamesTheSameHosts();
};

void CollectionTest::verdicts_data()
{
    QTest::addColumn<int>("row");
    for (int i = 0; i < int(std::size(rows)); ++i)
        QTest::newRow(rows[i].name) << i;
}

void CollectionTest::verdicts()
{
    QFETCH(int, row);
    const Row &wanted = rows[row];
    const Collection collection = readWell(bytes(built(wanted)));
    const Diagnosis diagnosis = judged(collection.evidence, wanted.cloud);
    for (const QString &pair : QString::fromLatin1(wanted.findings).split(u' ')) {
        const QString check = pair.section(u'=', 0, 0);
        QVERIFY2(findCheck(check), qPrintable(check));
        QCOMPARE(check + u'=' + outcomeOf(diagnosis, check), pair);
        const Finding *finding = diagnosis.find(qPrintable(check));
        QVERIFY2(!finding->softened, qPrintable(check));
        if (finding->conclusion.outcome)
            QCOMPARE(finding->seenFrom, SeenFrom::Server);
    }
    QStringList named;
    for (const RankedCause &cause : diagnosis.causes)
        named << QString::fromLatin1(cause.cause->id) + u' ' + QString::number(cause.probability, 'f', 2);
    if (wanted.cause)
        QVERIFY2(named.value(0).section(u' ', 0, 0) == QLatin1StringView(wanted.cause), qPrintable(named.join(u", ")));
}

/// Every outcome that a judge of the server names must be there by one of the rows.
void CollectionTest::everyOutcomeIsReached()
{
    std::set<std::string> reached;
    for (const Row &row : rows) {
        for (const Finding &finding : judged(readWell(bytes(built(row))).evidence, row.cloud).findings) {
            if (finding.conclusion.outcome)
                reached.insert(std::string(finding.check->id) + '=' + finding.conclusion.outcome->id);
        }
    }
    for (const char *added : {"connect-version=version-one",
                              "connect-version=below-application-minimum",
                              "connect-version=support-ended",
                              "tls-settings=net-off",
                              "tls-settings=some-absent",
                              "connect-installed=wrong-server",
                              "staging-mode=active",
                              "staging-mode=in-staging",
                              "writeback-on-server=on-no-status",
                              "service-running=service-runs",
                              "forests=one-forest",
                              "full-sync=earlier",
                              "full-sync=never-ran",
                              "connector-account=not-found",
                              "connector-permissions=protected-user",
                              "connector-permissions=root-grants",
                              "connector-permissions=root-grants-not",
                              "remote-sam=not-set-here",
                              "remote-sam=admitted-here",
                              "object-link=not-known-here",
                              "object-link=filtered",
                              "proxy=settings-differ",
                              "certificate-trust=root-not-fetched",
                              "certificate-trust=root-there",
                              "sync-agent=connect-here",
                              "sync-agent=agent-here",
                              "sync-agent=agent-stopped",
                              "sync-agent=agent-old",
                              "sync-agent=agent-faulty",
                              "sync-agent=both-here"})
        QVERIFY2(reached.contains(added), added);
}

void CollectionTest::aPartThatIsMissingSaysWhy()
{
    const std::pair<const char *, Missing::Reason> kinds[] = {
        {"not-allowed", Missing::Reason::NotAllowed}, {"not-reachable", Missing::Reason::NotReachable},
        {"timed-out", Missing::Reason::TimedOut},     {"not-there", Missing::Reason::DependsOnMissing},
        {"unreadable", Missing::Reason::Unreadable},  {"a kind of tomorrow", Missing::Reason::Unreadable}};
    for (const auto &[kind, reason] : kinds) {
        Json json = base("connect");
        json["parts"]["scheduler"] = {{"error", "Access is denied."}, {"kind", kind}};
        const Collection collection = readWell(bytes(json));
        const Slot<SchedulerFact> *slot = collection.evidence.slot<SchedulerFact>();
        QVERIFY(slot && !slot->fact && slot->missing);
        QCOMPARE(slot->missing->reason, reason);
        QCOMPARE(slot->missing->detail, u"Access is denied."_s);
        QVERIFY(collection.evidence.slot<VersionsFact>()->fact);
        const Diagnosis diagnosis = judged(collection.evidence);
        QCOMPARE(diagnosis.find("staging-mode")->state, State::Unanswered); // a person may still be asked
    }
    Json json = base("connect");
    json["parts"].erase("scheduler");
    QVERIFY(!readWell(bytes(json)).evidence.slot<SchedulerFact>());
}

void CollectionTest::aWrongValueIsNamedWithItsPlace()
{
    Json json = base("connect");
    json["parts"]["tls"]["ok"]["client"]["enabled"] = "perhaps";
    json["parts"]["hosts"]["ok"]["hosts"][0]["tls"]["result"] = "a word of tomorrow";
    json["parts"]["time"]["ok"]["offsetMilliseconds"] = {1, 2};
    json["parts"]["scheduler"]["ok"]["NextSyncCycleStartTimeInUTC"] = "23.11.2026 10:17";
    const Collection collection = readWell(bytes(json));
    const auto detail = [](const auto *slot) { return slot && slot->missing ? slot->missing->detail : u"not missing"_s; };
    QVERIFY(detail(collection.evidence.slot<TlsKeysFact>()).startsWith(u"/parts/tls/ok/client/enabled: a number"));
    QVERIFY(detail(collection.evidence.slot<ServerHostsFact>()).contains(u"a word of tomorrow"));
    QVERIFY(detail(collection.evidence.slot<ServerTimeFact>()).startsWith(u"/parts/time/ok/offsetMilliseconds"));
    QVERIFY(detail(collection.evidence.slot<SchedulerFact>()).startsWith(u"/parts/scheduler/ok/NextSync"));
    QVERIFY(collection.evidence.slot<RunsFact>()->fact);
}

void CollectionTest::badFilesAreRefused()
{
    using enum ReadError::Reason;
    QCOMPARE(readBadly(QByteArray(maximumCollectionSize + 1, ' ')).reason, TooLarge);
    QCOMPARE(readBadly(QByteArray(65, '[') + QByteArray(65, ']')).reason, TooDeep);
    QCOMPARE(readBadly("{\"schema\": ").reason, NotJson);
    QCOMPARE(readBadly("{}").reason, NotACase);
    QCOMPARE(readBadly("[]").reason, NotACase);
    QCOMPARE(readBadly(R"j({"schema":"writeback-wizard/case/1"})j").reason, NotACase);
    QCOMPARE(readBadly(R"j({"schema":"writeback-wizard/collection/2","parts":{}})j").reason, NewerVersion);
    const ReadError noTime = readBadly(R"j({"schema":"writeback-wizard/collection/1","parts":{}})j");
    QCOMPARE(noTime.reason, WrongValue);
    QCOMPARE(noTime.place, u"/made/at"_s);
    const ReadError noObject = readBadly(R"j({"schema":"writeback-wizard/collection/1","made":{"at":"2026-11-23T09:00:00Z"},"parts":[]})j");
    QCOMPARE(noObject.reason, WrongValue);
    QCOMPARE(noObject.place, u"/parts"_s);
    QVERIFY(isCollection(bytes(base("connect"))));
    QVERIFY(!isCollection("{\"schema\":\"writeback-wizard/case/1\"}"));
}

void CollectionTest::encodingsOfWindows()
{
    const QString text = QString::fromUtf8(bytes(base("connect")));
    QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    const QByteArray redirected = utf16(text);
    QVERIFY(isCollection(redirected));
    QCOMPARE(readWell(redirected).evidence.slot<VersionsFact>()->fact->wizard, u"2.6.92.0"_s);
    const QByteArray marked = "\xEF\xBB\xBF" + text.toUtf8();
    QVERIFY(isCollection(marked));
    QCOMPARE(readWell(marked).evidence.slot<VersionsFact>()->fact->wizard, u"2.6.92.0"_s);
}

void CollectionTest::unknownMembersAreIgnored()
{
    Json json = base("connect");
    json["tomorrow"] = {{"x", 1}};
    json["parts"]["tomorrow"] = {{"ok", {{"x", 1}}}};
    json["parts"]["versions"]["ok"]["tomorrow"] = {1, 2, 3};
    QCOMPARE(outcomeOf(judged(readWell(bytes(json)).evidence), u"connect-version"_s), u"newest-known"_s);
}

void CollectionTest::secretsDoNotComeIn()
{
    Json json = base("connect");
    json["parts"]["proxy"]["ok"]["settings"][0] = {
        {"where", "machine-config"}, {"state", "proxy"}, {"address", "http://svc:Geheim1@proxy.contoso.com:8080"}};
    json["parts"]["hosts"]["ok"]["proxy"] = "svc:Geheim1@proxy.contoso.com:8080";
    json["parts"]["hosts"]["ok"]["hosts"][0]["proxy"]["proxy"] = "svc:Geheim1@proxy.contoso.com:8080";
    Case whole{.evidence = readWell(bytes(json)).evidence};
    QVERIFY(!writeCase(whole).contains("Geheim1"));
    QVERIFY(writeCase(whole).contains("proxy.contoso.com:8080"));
}

void CollectionTest::aLaterCollectionReplacesAnEarlierOne()
{
    Evidence evidence;
    takeCollection(evidence, readWell(bytes(base("connect"))));
    QVERIFY(evidence.slot<SchedulerFact>()->fact);
    Json later = base("cloudsync");
    later["parts"].erase("runs");
    takeCollection(evidence, readWell(bytes(later)));
    QVERIFY(!evidence.slot<SchedulerFact>()->fact);
    QVERIFY(!evidence.slot<RunsFact>());
    QVERIFY(evidence.slot<CloudSyncAgentFact>()->fact->installed);
}

/// Of one server, each part holds as it was seen last; one that could not be read takes nothing away. In either order.
void CollectionTest::partsOfOneServerAreJoined()
{
    Json early = base("connect");
    early["made"]["at"] = "2026-11-23T08:00:00Z";
    early["parts"].erase("hardening");
    early["parts"]["versions"]["ok"]["wizard"] = "2.6.84.0";
    early["parts"]["scheduler"]["ok"]["StagingModeEnabled"] = false;
    Json late = base("connect");
    late["parts"].erase("directory");
    late["parts"]["computer"]["ok"]["name"] = "sync01"; // Windows writes it as it likes
    late["parts"]["scheduler"] = {{"error", "Access is denied."}, {"kind", "not-allowed"}};
    for (const auto &[first, second] : {std::pair(early, late), std::pair(late, early)}) {
        Evidence evidence;
        joinCollection(evidence, readWell(bytes(first)).evidence);
        joinCollection(evidence, readWell(bytes(second)).evidence);
        QCOMPARE(evidence.slot<VersionsFact>()->fact->wizard, u"2.6.92.0"_s);
        QVERIFY(evidence.slot<HardeningFact>()->fact);
        QVERIFY(evidence.slot<ServerDirectoryFact>()->fact);
        QVERIFY(evidence.slot<SchedulerFact>()->fact);
        QVERIFY(!evidence.slot<SchedulerFact>()->missing);
        QCOMPARE(evidence.slot<SchedulerFact>()->fact->at.time().hour(), 8); // when it was seen, it says
        QVERIFY(!evidence.slot<OtherServersFact>());
    }
}

void CollectionTest::serversAreNotMixed_data()
{
    QTest::addColumn<bool>("firstStaging");
    QTest::addColumn<bool>("secondStaging");
    QTest::addColumn<QString>("judged");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("active and stand-by") << false << true << u"SYNC01"_s << u"active"_s;
    QTest::newRow("stand-by and active") << true << false << u"SYNC02"_s << u"active"_s;
    QTest::newRow("both stand by") << true << true << u"SYNC02"_s << u"in-staging"_s;
    QTest::newRow("both active") << false << false << u"SYNC02"_s << u"two-active"_s;
}

/// Whichever is opened first: the active one is judged, else the one that was collected last, and no fact of the other.
void CollectionTest::serversAreNotMixed()
{
    QFETCH(bool, firstStaging);
    QFETCH(bool, secondStaging);
    QFETCH(QString, judged);
    QFETCH(QString, outcome);
    Json first = base("connect");
    first["parts"]["scheduler"]["ok"]["StagingModeEnabled"] = firstStaging;
    first["parts"].erase("dotnet");
    Json second = base("connect");
    second["made"]["at"] = "2026-11-23T10:00:00Z";
    second["parts"]["computer"]["ok"]["name"] = "SYNC02";
    second["parts"]["scheduler"]["ok"]["StagingModeEnabled"] = secondStaging;
    second["parts"].erase("hardening");
    const Evidence one = readWell(bytes(first)).evidence, two = readWell(bytes(second)).evidence;
    for (const auto &[opened, openedNext] : {std::pair(&one, &two), std::pair(&two, &one)}) {
        Evidence evidence;
        joinCollection(evidence, *opened);
        joinCollection(evidence, *openedNext);
        QCOMPARE(evidence.slot<ComputerFact>()->fact->name, judged);
        const bool isFirst = judged == u"SYNC01"_s;
        QCOMPARE(bool(evidence.slot<HardeningFact>()), isFirst);
        QCOMPARE(bool(evidence.slot<DotNetFact>()), !isFirst);
        const OtherServersFact &others = *evidence.slot<OtherServersFact>()->fact;
        QCOMPARE(others.servers.size(), 1);
        QCOMPARE(others.servers.first().name, isFirst ? u"SYNC02"_s : u"SYNC01"_s);
        const Diagnosis diagnosis = ::judged(evidence);
        QCOMPARE(outcomeOf(diagnosis, u"staging-mode"_s), outcome);
        QCOMPARE(diagnosis.find("staging-mode")->conclusion.details.size(), 1);
        // The same again changes nothing.
        joinCollection(evidence, *opened);
        QCOMPARE(evidence.slot<ComputerFact>()->fact->name, judged);
        QCOMPARE(evidence.slot<OtherServersFact>()->fact->servers.size(), 1);
    }
}

/// Two that were active days apart may have changed places in between.
void CollectionTest::twoServersThatAreActive()
{
    Json other = base("connect");
    other["parts"]["computer"]["ok"]["name"] = "SYNC02";
    const auto outcome = [&](const char *at, const char *domain) {
        other["made"]["at"] = at;
        other["parts"]["computer"]["ok"]["domain"] = domain;
        Evidence evidence = readWell(bytes(base("connect"))).evidence;
        joinCollection(evidence, readWell(bytes(other)).evidence);
        return outcomeOf(judged(evidence), u"staging-mode"_s);
    };
    QCOMPARE(outcome("2026-11-23T08:00:00Z", "CORP.contoso.com"), u"two-active"_s);
    QCOMPARE(outcome("2026-11-20T08:00:00Z", "corp.contoso.com"), u"active"_s);
    QCOMPARE(outcome("2026-11-23T08:00:00Z", "other.example"), u"active"_s);
}

void CollectionTest::twoServersWithDifferentAgents()
{
    Evidence evidence = readWell(bytes(base("connect"))).evidence;
    QCOMPARE(int(collectedAgent(evidence)), int(Inputs::Agent::Connect));
    joinCollection(evidence, readWell(bytes(base("cloudsync"))).evidence);
    QCOMPARE(int(collectedAgent(evidence)), int(Inputs::Agent::Unknown));
    const Diagnosis diagnosis = judged(evidence);
    QCOMPARE(outcomeOf(diagnosis, u"sync-agent"_s), u"both-collected"_s);
    const QString name = evidence.slot<ComputerFact>()->fact->name;
    QCOMPARE(diagnosis.find("sync-agent")->conclusion.values.size(), 1);
    QVERIFY(bool(evidence.slot<SchedulerFact>()->fact) == (name == u"SYNC01"_s));
}

namespace {

/// One event as Get-WinEvent's ToXml() gives it, in single quotes and without line breaks.
std::string eventXml(const char *provider, int id, int level, int second, const std::string &data)
{
    return "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='" + std::string(provider)
           + "'/><EventID Qualifiers='0'>" + std::to_string(id) + "</EventID><Version>0</Version><Level>" + std::to_string(level)
           + "</Level><Task>0</Task><Opcode>0</Opcode><Keywords>0x80000000000000</Keywords><TimeCreated SystemTime='2026-11-23T08:41:"
           + std::to_string(second) + ".1234567Z'/><EventRecordID>" + std::to_string(40'000 + second)
           + "</EventRecordID><Correlation/><Execution ProcessID='4312' ThreadID='0'/><Channel>Application</Channel>"
             "<Computer>SYNC01.corp.contoso.com</Computer><Security/></System><EventData><Data>"
           + data + "</Data></EventData></Event>";
}

std::string failedReset(int code, const char *reason)
{
    const std::string attempt = "TrackingId: 44444444-5555-6666-7777-888888888888, ";
    return "<Events>" + eventXml("PasswordResetService", 31001, 4, 10, attempt + "PasswordResetRequestStart, Details: jan@contoso.com")
           + (*reason ? eventXml("ADSync", 6329, 2, 11, reason) : std::string())
           + eventXml("PasswordResetService", code, 2, 12,
                      attempt
                          + "Reason: Synchronization Engine returned an error &amp; more, Context: cloudAnchor: User_1, "
                            "SourceAnchorValue: abc==, UserPrincipalName: jan@contoso.com")
           + eventXml("PasswordResetService", 31003, 2, 13, attempt + "PasswordResetRequestFail") + "</Events>";
}

} // namespace

void CollectionTest::fromItsEventsToTheCause_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("finding");
    QTest::addColumn<QString>("cause");
    const auto row = [](const char *name, const std::string &xml, const char *finding, const char *cause) {
        QTest::newRow(name) << QByteArray::fromStdString(xml) << QString::fromLatin1(finding) << QString::fromLatin1(cause);
    };
    row("refused by the policy", failedReset(33008, "BAIL: MMS(4312): hr=0x80230619 "), "password-policy=domain-refused",
        "password-policy");
    // 33004 speaks for the rights of the account as well, and here nothing else tells them apart.
    row("SAM refuses", failedReset(33004, "admaexport.cpp(2944): Failed to acquire user information: ERROR_ACCESS_DENIED"),
        "remote-sam=refused", "");
    row("twice in the metaverse", failedReset(33003, "hr=0x80230402"), "object-link=twice", "duplicate-account");
    row("password of the account too long", failedReset(33001, "0x800700CE"), "connector-account=too-long", "connector-password-too-long");
    row("writeback does not start",
        "<Events>" + eventXml("ADSync", 6800, 2, 14, "The password management extension encountered an error. \xE3\x82\xA8\xE3\x83\xA9")
            + "</Events>",
        "service-running=endpoint-failed", "writeback-endpoint-not-started");
}

/// The whole way, as the script writes it: a JSON file in the encoding of Windows, events as XML within, to the cause that is named.
void CollectionTest::fromItsEventsToTheCause()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, finding);
    QFETCH(QString, cause);
    Json json = base("connect");
    json["parts"]["events"]["ok"]["xml"] = xml.toStdString();
    json["parts"]["events"]["ok"]["count"] = 4;
    QTemporaryDir folder;
    QFile file(folder.filePath(u"writeback-collection-SYNC01.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    const QByteArray written = utf16(QString::fromUtf8(bytes(json)));
    QCOMPARE(file.write(written), written.size());
    file.close();
    FileReading reading(file.fileName(), u"collection"_s);
    const FileResult result = readFile(reading);
    QVERIFY(!result.error);
    const EventsFact &events = *result.evidence.slot<EventsFact>(u"collection"_s)->fact;
    QVERIFY(events.collected && events.skipped == 0 && events.ours > 0);
    QCOMPARE(events.computer, u"SYNC01.corp.contoso.com"_s);
    QCOMPARE(events.seenFrom, SeenFrom::Server);
    QCOMPARE(events.at, result.evidence.slot<ComputerFact>()->fact->at);
    const Diagnosis diagnosis = judged(result.evidence);
    const QString check = finding.section(u'=', 0, 0);
    QCOMPARE(check + u'=' + outcomeOf(diagnosis, check), finding);
    QVERIFY(!diagnosis.causes.isEmpty());
    const auto isNamed = [](const RankedCause &one) { return QLatin1StringView(one.cause->id) == "restrict-remote-sam"_L1; };
    if (cause.isEmpty())
        QVERIFY(std::ranges::any_of(diagnosis.causes, isNamed));
    else
        QCOMPARE(QString::fromLatin1(diagnosis.causes.first().cause->id), cause);
}

/// Event 1011 beside a version that is new enough: nothing is broken, unless the scheduler that renews the certificate stands still.
void CollectionTest::eventsOfItsCertificate()
{
    const auto details = [](bool suspended) {
        Json json = base("connect");
        json["parts"]["scheduler"]["ok"]["SchedulerSuspended"] = suspended;
        json["parts"]["events"]["ok"]["xml"] = "<Events>" + eventXml("ADSync", 1011, 3, 10, "due") + "</Events>";
        QTemporaryDir folder;
        QFile file(folder.filePath(u"c.json"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes(json)) <= 0)
            qFatal("no room");
        file.close();
        FileReading reading(file.fileName(), u"c"_s);
        const Diagnosis diagnosis = judged(readFile(reading).evidence);
        if (outcomeOf(diagnosis, u"connect-version"_s) != u"newest-known"_s)
            qFatal("not the newest");
        QStringList said;
        for (const Detail &detail : diagnosis.find("connect-version")->conclusion.details)
            said << QString::fromLatin1(detail.text.source) + (detail.severity == Severity::Warning ? u"!"_s : QString());
        return said.filter(u"1011"_s);
    };
    QVERIFY2(details(false).size() == 1 && details(false).first().endsWith(u"Nothing is broken yet."),
             qPrintable(details(false).join(u';')));
    QVERIFY2(details(true).size() == 1 && details(true).first().endsWith(u"does not run.!"), qPrintable(details(true).join(u';')));
}

void CollectionTest::otherServersAreHidden()
{
    Json other = base("connect");
    other["parts"]["computer"]["ok"]["name"] = "KANARIE7";
    other["parts"]["computer"]["ok"]["domain"] = "kanarie.example";
    other["parts"]["scheduler"]["ok"]["StagingModeEnabled"] = true;
    Case whole{.evidence = readWell(bytes(base("connect"))).evidence};
    joinCollection(whole.evidence, readWell(bytes(other)).evidence);
    QVERIFY(writeCase(whole).contains("KANARIE7"));
    Redactor redactor;
    const QByteArray shown = writeCase(redactor.redacted(whole));
    QVERIFY(!shown.toLower().contains("kanarie"));
    auto again = readCase(shown);
    QCOMPARE(judged(std::get<Case>(again).evidence).find("staging-mode")->conclusion.details.size(), 1);
}

/// Everything that names someone in the fixture, and in every place where a stranger may have put a name.
void CollectionTest::namesAreHidden()
{
    Json json = base("connect");
    json["parts"]["user"] = Json::parse(user);
    json["parts"]["writeback"]["ok"]["settings"]["ServiceStatus"] = "janssen-canary";
    json["parts"]["runs"]["ok"]["runs"][0]["profile"] = "janssen-canary run";
    json["parts"]["hardening"]["ok"]["executionPolicy"] = "janssen-canary";
    json["parts"]["proxy"]["ok"]["settings"][3] = {
        {"where", "winhttp"}, {"state", "proxy"}, {"address", "proxy.contoso.com:8080"}, {"bypass", {"*.contoso.com"}}};
    json["parts"]["features"] = {{"error", "janssen-canary"}, {"kind", "unreadable"}};
    json["parts"]["identity"] = {{"error", "janssen-canary"}, {"kind", "unreadable"}};
    Redactor redactor;
    const Case whole{.evidence = readWell(bytes(json)).evidence};
    const QByteArray shown = writeCase(redactor.redacted(whole));
    for (const char *name :
         {"contoso", "CONTOSO", "SYNC01", "DC01", "MSOL_", "1111111111", "Jan,", "jan@", "janssen", "51.116.60", "3a1b2c3d"})
        QVERIFY2(!shown.contains(name), name);
    for (const char *kept :
         {"2.6.92.0", "login.microsoftonline.com", "Running", "DigiCert Global Root G2", "S-1-5-32-545", "sid-1", "user-1"})
        QVERIFY2(shown.contains(kept), kept);
}

/// A report holds the redacted case: what is judged from it must be the same.
void CollectionTest::theVerdictOutlivesRedaction()
{
    for (const Row &row : rows) {
        const Case whole{.evidence = readWell(bytes(built(row))).evidence};
        Redactor redactor;
        auto again = readCase(writeCase(redactor.redacted(whole)));
        QVERIFY2(std::holds_alternative<Case>(again), row.name);
        const Diagnosis before = judged(whole.evidence, row.cloud), after = judged(std::get<Case>(again).evidence, row.cloud);
        for (const QString &pair : QString::fromLatin1(row.findings).split(u' ')) {
            const QString check = pair.section(u'=', 0, 0);
            QVERIFY2(outcomeOf(before, check) == outcomeOf(after, check),
                     qPrintable(QLatin1StringView(row.name) + u' ' + pair + u' ' + outcomeOf(after, check)));
        }
    }
}

void CollectionTest::theCaseKeepsIt()
{
    const Case whole{.evidence = readWell(bytes(base("connect"))).evidence};
    const QByteArray written = writeCase(whole);
    auto again = readCase(written);
    QVERIFY(std::holds_alternative<Case>(again));
    QCOMPARE(writeCase(std::get<Case>(again)), written);
}

void CollectionTest::accessLists_data()
{
    using enum Sddl::Verdict;
    QTest::addColumn<QString>("sddl");
    QTest::addColumn<int>("verdict"); // -1: it cannot be read
    const auto row = [](const char *name, const char *sddl, int verdict) { QTest::newRow(name) << QString::fromLatin1(sddl) << verdict; };
    row("account", "O:BAG:BAD:(A;;RC;;;S-1-5-21-1111111111-2222222222-3333333333-1105)", int(Allowed));
    row("administrators only", "O:BAG:BAD:(A;;RC;;;BA)", int(NotGranted));
    row("deny first", "D:(D;;RC;;;WD)(A;;RC;;;S-1-5-21-1111111111-2222222222-3333333333-1105)", int(Denied));
    row("allow first", "D:(A;;RC;;;AU)(D;;RC;;;WD)", int(Allowed));
    row("other right", "D:(A;;RP;;;WD)", int(NotGranted));
    row("all rights", "D:(A;;GA;;;WD)", int(Allowed));
    row("hexadecimal", "D:(A;;0x20000;;;WD)", int(Allowed));
    row("decimal", "D:(A;;131072;;;WD)", int(Allowed));
    row("domain users by number", "D:(A;;RC;;;DU)", int(Allowed));
    row("domain admins", "D:(A;;RC;;;DA)", int(NotGranted));
    row("only for what lies below", "D:(A;CIIO;RC;;;WD)", int(NotGranted));
    row("with a condition", "D:(XA;;RC;;;WD;(@USER.x == (1)))", int(Unknown));
    row("with audit entries", "D:(A;;RC;;;WD)S:(AU;SA;RC;;;WD)", int(Allowed));
    row("empty list", "D:", int(NotGranted));
    row("no list", "O:BAG:BA", int(Allowed));
    row("null list", "D:NO_ACCESS_CONTROL", int(Allowed));
    row("text", "everybody", -1);
    row("cut", "D:(A;;RC;;;WD", -1);
    row("unknown right", "D:(A;;ZZ;;;WD)", -1);
    row("odd right", "D:(A;;R;;;WD)", -1);
    row("nobody", "D:(A;;RC;;;)", -1);
    row("unknown kind", "D:(Q;;RC;;;WD)", -1);
}

void CollectionTest::accessLists()
{
    QFETCH(QString, sddl);
    QFETCH(int, verdict);
    const std::optional<Sddl::AccessList> list = Sddl::read(sddl);
    QCOMPARE(bool(list), verdict >= 0);
    const QStringList sids = Sddl::carriedBy(QString::fromLatin1(account), {u"S-1-5-21-1111111111-2222222222-3333333333-513"_s});
    if (list)
        QCOMPARE(int(Sddl::check(*list, sids, Sddl::readControl)), verdict);
}

void CollectionTest::longAccessListsCostLittle()
{
    QString many = u"D:"_s;
    for (int i = 0; i <= Sddl::maximumEntries; ++i)
        many += u"(A;;RC;;;WD)"_s;
    QVERIFY(!Sddl::read(many));
    QVERIFY(!Sddl::read(u"D:"_s + QString(Sddl::maximumLength, u'(')));
    QVERIFY(!Sddl::read(u"D:"_s + QString(100'000, u'(')));
    QVERIFY(!Sddl::read(QString(100'000, u'D') + u"(("_s));
}

void CollectionTest::versionsAreInOrder()
{
    QVersionNumber last;
    for (const ConnectRelease &release : connectReleases()) {
        const QVersionNumber version = readVersion(QString::fromLatin1(release.version));
        QVERIFY2(version > last, release.version);
        last = version;
        for (const char *day : {release.released, release.endOfSupport})
            QVERIFY2(!*day || QDate::fromString(QString::fromLatin1(day), Qt::ISODate).isValid(), release.version);
        QVERIFY2(QLatin1StringView(release.source).startsWith("https://"_L1), release.version);
        QVERIFY2(release.recalled || version == newestConnect() || *release.endOfSupport, release.version);
    }
    QCOMPARE(newestConnect(), readVersion(u"2.6.92.0"_s));
    QVERIFY(readVersion(u"2"_s).isNull());
    QVERIFY(readVersion(u"2.6.x"_s).isNull());
    QVERIFY(readVersion(u"version 2.6"_s).isNull());
    // A table that has grown old says so, and stops nothing.
    Json json = base("connect");
    json["made"]["at"] = "2027-04-05T09:00:00Z";
    const Diagnosis diagnosis = judged(readWell(bytes(json)).evidence);
    const Finding *finding = diagnosis.find("connect-version");
    QCOMPARE(finding->state, State::Good);
    QVERIFY(std::ranges::any_of(finding->conclusion.details, [](const Detail &detail) {
        return QLatin1StringView(detail.text.source).contains("table of versions"_L1);
    }));
}

void CollectionTest::theScriptNamesTheSameHosts()
{
    QFile file(u"" SOURCE_DIR "/resources/collect/collect-writeback.ps1"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    static const QRegularExpression line(
        u"@\\{ cloud = '(\\w+)'; host = '([^']+)'; port = (\\d+); purpose = '([\\w-]+)'; path = '([^']+)' \\}"_s);
    std::set<QString> theirs, ours;
    for (auto found = line.globalMatch(QString::fromUtf8(file.readAll())); found.hasNext();)
        theirs.insert(found.next().capturedTexts().mid(1).join(u' '));
    const char *clouds[] = {"commercial", "usgov", "china"};
    const char *purposes[] = {"relay", "reset-service", "sign-in", "sync", "revocation", "extra"};
    for (const Endpoint &endpoint : allEndpoints()) {
        if (!endpoint.isRule())
            ours.insert(QStringLiteral("%1 %2 %3 %4 %5")
                            .arg(QLatin1StringView(clouds[int(endpoint.cloud)]), QLatin1StringView(endpoint.host),
                                 QString::number(endpoint.port), QLatin1StringView(purposes[int(endpoint.purpose)]),
                                 QLatin1StringView(endpoint.path)));
    }
    QVERIFY(ours.size() > 15);
    QCOMPARE(theirs, ours);
}

QTEST_GUILESS_MAIN(CollectionTest)
#include "tst_collection.moc"
