// The probes of the network against real components, in the network of tests/testbeds/network/run. All looks are taken at once, as in
// a run; the tests then read what was seen.
#include "checks/finding.h"
#include "checks/probes/network/blockingcall.h"
#include "checks/probes/network/idleprobe.h"
#include "checks/probes/network/portsprobe.h"
#include "checks/probes/planrun.h"
#include "checks/registry.h"
#include "checks/runner.h"
#include "ladder.h"
#include "memorysecrets.h"
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QProcessEnvironment>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <csignal>
#include <cstdio>
#include <limits>

using namespace std::chrono_literals;

namespace {

// Only for what hangs.
constexpr int longestRun = 120'000;
constexpr int longestExit = 5000;
// One "second" of the idle lists: no length comes near a limit of the servers (2.8, 4, 7, 12 s).
constexpr auto idleSecond = 74ms;

const QString relay = QStringLiteral("%1.servicebus.windows.net");
const QString wizardsProxy = QStringLiteral("192.0.2.30:3128");
const QString digestProxy = QStringLiteral("192.0.2.35:3128");
const QString openProxy = QStringLiteral("192.0.2.30:3129");

enum class Who { Nobody, WithPassword, WithWrongPassword };

struct Row
{
    const char *name;
    QString host; ///< HOST:PORT.
    QString proxy;
    const char *ladder;
    const char *outcomes; ///< CHECK:OUTCOME, each must be among the findings; the first tells the fault.
    Who who = Who::Nobody;
};

QString at(const char *behaviour, int port = 443)
{
    return relay.arg(QLatin1StringView(behaviour)) + u':' + QString::number(port);
}

// clang-format off
const Row rows[] = {
    {"healthy relay", at("ssprdedicatedsbprodncu"), {},
     "name=Found connection=Connected tls=Done http=401",
     "https-servicebus:fine name-resolution:all-found proxy:none"},
    {"healthy sign-in", QStringLiteral("login.microsoftonline.com:443"), {},
     "name=Found connection=Connected tls=Done http=200",
     "https-signin:fine"},
    {"healthy revocation list", QStringLiteral("crl3.digicert.com:80"), {},
     "name=Found connection=Connected http=404",
     "name-resolution:all-found"},
    {"no such name", at("no-such-name"), {},
     "name=NotFound",
     "https-servicebus:name-not-found name-resolution:not-found"},
    {"silent name server", at("silent-dns"), {},
     "name=NoUsableAnswer",
     "https-servicebus:name-server-silent name-resolution:server-silent"},
    {"refusing name server", at("refusing-dns"), {},
     "name=NoUsableAnswer",
     "https-servicebus:name-server-refused name-resolution:server-refused"},
    {"hijacked name", at("hijacked"), {},
     "name=Found connection=Connected tls=Done[SelfSigned] http=401",
     "name-resolution:hijacked https-servicebus:name-hijacked"},
    {"refused", at("refused"), {},
     "name=Found connection=Refused",
     "https-servicebus:connection-refused"},
    {"black hole", at("black-hole"), {},
     "name=Found connection=Silent",
     "https-servicebus:connection-silent"},
    {"no route", at("no-route"), {},
     "name=Found connection=Unreachable",
     "https-servicebus:connection-unreachable"},
    {"one of two addresses dead", at("half-dead"), {},
     "name=Found connection=Connected,Silent tls=Done http=401",
     "https-servicebus:one-address-dead"},
    {"reset before the handshake", at("reset-before-handshake"), {},
     "name=Found connection=Connected tls=Reset",
     "https-servicebus:reset-in-handshake"},
    {"closed before the handshake", at("closed-before-handshake"), {},
     "name=Found connection=Connected tls=Closed",
     "https-servicebus:closed-in-handshake"},
    {"reset after the handshake", at("reset-after-handshake"), {},
     "name=Found connection=Connected tls=Done http=Reset",
     "https-servicebus:reset-after-handshake"},
    {"mute server", at("mute"), {},
     "name=Found connection=Connected tls=Silent",
     "https-servicebus:mute"},
    {"mute after the handshake", at("mute-after-handshake"), {},
     "name=Found connection=Connected tls=Done http=Silent",
     "https-servicebus:no-answer"},
    {"no HTTP after the handshake", at("not-http"), {},
     "name=Found connection=Connected tls=Done http=NotHttp",
     "https-servicebus:unexpected-answer"},
    {"server in trouble", at("error-500"), {},
     "name=Found connection=Connected tls=Done http=503",
     "https-servicebus:unexpected-answer"},
    {"plain HTTP on 443", at("plain-http"), {},
     "name=Found connection=Connected tls=NotTls",
     "https-servicebus:not-tls"},
    {"expired", at("expired"), {},
     "name=Found connection=Connected tls=Done[Expired] http=401",
     "https-servicebus:certificate-expired"},
    {"not yet valid", at("notyet"), {},
     "name=Found connection=Connected tls=Done[NotYetValid] http=401",
     "https-servicebus:certificate-not-yet-valid"},
    {"wrong host", at("wronghost"), {},
     "name=Found connection=Connected tls=Done[WrongHost] http=401",
     "https-servicebus:certificate-wrong-host"},
    {"self-signed", at("self"), {},
     "name=Found connection=Connected tls=Done[SelfSigned] http=401",
     "https-servicebus:certificate-self-signed"},
    {"incomplete chain", at("incomplete"), {},
     "name=Found connection=Connected tls=Done[IncompleteChain] http=401",
     "https-servicebus:certificate-incomplete-chain"},
    {"unknown root", at("untrusted"), {},
     "name=Found connection=Connected tls=Done[UntrustedRoot] http=401",
     "https-servicebus:certificate-untrusted"},
    {"TLS 1.0 only", at("tls10"), {},
     "name=Found connection=Connected tls=TooOld",
     "https-servicebus:tls-too-old"},
    {"clock an hour off", at("clock-off"), {},
     "name=Found connection=Connected tls=Done http=401",
     "clock:wrong"},
    {"captive portal", at("portal", 80), {},
     "name=Found connection=Connected http=302",
     "https-servicebus:captive-portal"},
    {"inspecting proxy", at("ssprdedicatedsbprodscu"), QStringLiteral("192.0.2.31:8080"),
     "connection=Connected proxy=Opened tls=Done[IncompleteChain] http=401",
     "tls-inspection:inspected https-servicebus:certificate-untrusted"},
    {"healthy by a proxy", at("ssprdedicatedsbprodncu"), openProxy,
     "connection=Connected proxy=Opened tls=Done http=401",
     "https-servicebus:fine proxy:used-and-opens"},
    {"revocation list by a proxy", QStringLiteral("crl3.digicert.com:80"), openProxy,
     "connection=Connected proxy=Opened http=404",
     "proxy:used-and-opens"},
    {"proxy wants a sign-in", at("ssprdedicatedsbprodncu"), wizardsProxy,
     "connection=Connected proxy=WantsSignIn",
     "https-servicebus:proxy-wants-sign-in proxy:wants-sign-in"},
    {"proxy knows the password", at("ssprdedicatedsbprodncu"), wizardsProxy,
     "connection=Connected proxy=Opened tls=Done http=401",
     "https-servicebus:fine", Who::WithPassword},
    {"proxy refuses the password", at("ssprdedicatedsbprodncu"), wizardsProxy,
     "connection=Connected proxy=WantsSignIn",
     "https-servicebus:proxy-wants-sign-in", Who::WithWrongPassword},
    {"page by a proxy with a sign-in", QStringLiteral("crl3.digicert.com:80"), wizardsProxy,
     "connection=Connected proxy=Opened http=404",
     "proxy:used-and-opens", Who::WithPassword},
    {"page by a proxy without one", QStringLiteral("crl3.digicert.com:80"), wizardsProxy,
     "connection=Connected proxy=WantsSignIn",
     "proxy:wants-sign-in"},
    {"proxy forbids the host", at("denied"), openProxy,
     "connection=Connected proxy=Denied",
     "https-servicebus:proxy-denied proxy:denied"},
    {"proxy cannot find the host", at("no-such-name"), openProxy,
     "connection=Connected proxy=CannotReachHost",
     "https-servicebus:proxy-cannot-reach-host proxy:cannot-reach-host"},
    {"proxy cannot connect to the host", at("refused"), openProxy,
     "connection=Connected proxy=CannotReachHost",
     "https-servicebus:proxy-cannot-reach-host"},
    {"proxy that wants more than Basic", at("ssprdedicatedsbprodncu"), digestProxy,
     "connection=Connected proxy=WantsSignIn",
     "https-servicebus:proxy-wants-sign-in"},
    {"digest with the password", at("ssprdedicatedsbprodncu"), digestProxy,
     "connection=Connected proxy=Opened tls=Done http=401",
     "https-servicebus:fine", Who::WithPassword},
    {"digest with a wrong password", at("ssprdedicatedsbprodncu"), digestProxy,
     "connection=Connected proxy=WantsSignIn",
     "https-servicebus:proxy-wants-sign-in", Who::WithWrongPassword},
    {"old TLS behind digest", at("tls10"), digestProxy,
     "connection=Connected proxy=Opened tls=TooOld",
     "https-servicebus:tls-too-old", Who::WithPassword},
    {"SOCKS", at("ssprdedicatedsbprodncu"), QStringLiteral("socks5://192.0.2.34:1080"),
     "connection=Connected proxy=Opened tls=Done http=401",
     "https-servicebus:fine"},
    {"SOCKS cannot connect", at("refused"), QStringLiteral("socks5://192.0.2.34:1080"),
     "connection=Connected proxy=CannotReachHost",
     "https-servicebus:proxy-cannot-reach-host"},
    {"the system's proxy", at("ssprdedicatedsbprodncu"), QStringLiteral("system"),
     "connection=Connected proxy=WantsSignIn",
     "https-servicebus:proxy-wants-sign-in"},
    {"the system's proxy, page", QStringLiteral("crl3.digicert.com:80"), QStringLiteral("system"),
     "connection=Connected proxy=Opened http=404",
     "proxy:used-and-opens"},
    {"the system's proxy knows the password", at("ssprdedicatedsbprodscu"), QStringLiteral("system"),
     "connection=Connected proxy=Opened tls=Done http=401",
     "https-servicebus:fine", Who::WithPassword},
    {"dead proxy", at("ssprdedicatedsbprodncu"), QStringLiteral("192.0.2.32:3128"),
     "connection=Refused",
     "https-servicebus:proxy-dead proxy:dead"},
    {"silent proxy", at("ssprdedicatedsbprodncu"), QStringLiteral("192.0.2.82:3128"),
     "connection=Silent",
     "https-servicebus:proxy-dead proxy:dead"},
    {"proxy without an address", at("ssprdedicatedsbprodncu"), QStringLiteral("proxy.nowhere.test:3128"),
     "proxy=LookupFailed",
     "https-servicebus:proxy-lookup-failed proxy:lookup-failed"},
    {"web server as a proxy", at("ssprdedicatedsbprodncu"), QStringLiteral("192.0.2.33:8080"),
     "connection=Connected proxy=NoProxyAnswer",
     "https-servicebus:proxy-not-a-proxy proxy:not-a-proxy"},
};
// clang-format on

Inputs inputsOf(const Row &row)
{
    Inputs inputs;
    inputs.caFile = qEnvironmentVariable("TESTBED_CA");
    inputs.extraHosts = {row.host};
    inputs.proxyMode = row.proxy.isEmpty() ? Inputs::ProxyMode::None : Inputs::ProxyMode::Given;
    inputs.proxyHost = row.proxy;
    if (row.proxy == QLatin1StringView("system"))
        inputs.proxyMode = Inputs::ProxyMode::System;
    if (row.who != Who::Nobody)
        inputs.proxyUser = row.who == Who::WithPassword ? QStringLiteral("wizard") : QStringLiteral("stranger");
    return inputs;
}

#ifdef Q_OS_WIN
// The Windows program is tested under Wine 8, which is not Windows: it tells no program of a reset, has the system's proxy in the registry,
// cannot read SRV records, and its TLS ends at 1.2. One server holds the sockets of all its programs: more than a few looks at a time would
// measure that server.
const QStringList leftOut{QStringLiteral("reset before the handshake"), QStringLiteral("reset after the handshake"),
                          QStringLiteral("the system's proxy"), QStringLiteral("the system's proxy, page"),
                          QStringLiteral("the system's proxy knows the password")};
const QStringList idleServers{QStringLiteral("idle-silent-7"), QStringLiteral("idle-close"), QStringLiteral("refused")};
const QString newestProtocol = QStringLiteral("TLS 1.2");
constexpr std::size_t atOnce = 6;
constexpr std::size_t idleAtOnce = 1;
#else
const QStringList leftOut;
const QStringList idleServers{QStringLiteral("idle-silent-4"), QStringLiteral("idle-silent-7"), QStringLiteral("idle-silent-12"),
                              QStringLiteral("idle-late-4"),   QStringLiteral("idle-close"),    QStringLiteral("idle-reset"),
                              QStringLiteral("refused")};
const QString newestProtocol = QStringLiteral("TLS 1.3");
constexpr std::size_t atOnce = std::numeric_limits<std::size_t>::max();
constexpr std::size_t idleAtOnce = atOnce;
#endif

/// The rows that can be looked at here.
std::vector<Row> rowsHere()
{
    std::vector<Row> here;
    std::ranges::copy_if(rows, std::back_inserter(here), [](const Row &row) { return !leftOut.contains(QLatin1StringView(row.name)); });
    return here;
}

/// One look by a runner of its own, so that rows may share a host.
struct Look
{
    Evidence evidence;
    std::unique_ptr<Runner> runner;
};

} // namespace

class NetworkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void host_data();
    void host();
    void outcomes_data();
    void outcomes();
    void toldApart();
    void idle_data();
    void idle();
    void details();

#ifdef Q_OS_WIN
private: // no tests there
#endif
    void domain();
    void silentDomain();
    void ports();
    void unknownPorts();
    void wholeRun();
    void exitAfterStop();
    void stoppedInTheTerminal_data();
    void stoppedInTheTerminal();

private:
    Look &look(const QString &name, std::vector<ProbePlan> plans);
    const HostFact *factOf(const char *name) const;

    MemorySecrets m_secrets;
    World m_world{m_secrets};
    std::map<QString, Look> m_looks;
};

Look &NetworkTest::look(const QString &name, std::vector<ProbePlan> plans)
{
    Look &look = m_looks[name];
    look.runner = std::make_unique<Runner>(m_world, look.evidence);
    look.runner->start(std::move(plans));
    return look;
}

static std::vector<ProbePlan> onlyFor(const Row &row)
{
    std::vector<ProbePlan> plans = planRun(inputsOf(row));
    std::erase_if(plans, [&](const ProbePlan &plan) { return plan.name != planName(HostFact::id, row.host); });
    return plans;
}

static std::vector<ProbePlan> planIdle(const QString &host)
{
    Inputs inputs;
    inputs.caFile = qEnvironmentVariable("TESTBED_CA");
    inputs.proxyMode = Inputs::ProxyMode::None;
    std::vector<ProbePlan> plans;
    plans.push_back(planFor<IdleFact>({}, {}, 30s, [inputs, host](World &world, const Evidence &) {
        return std::make_unique<IdleProbe>(world, *readHost(host), inputs, IdleProbe::lengths(180), idleSecond);
    }));
    return plans;
}

static std::vector<ProbePlan> planDomain(const QString &domain)
{
    Inputs inputs;
    inputs.domain = domain;
    std::vector<ProbePlan> plans = planRun(inputs);
    std::erase_if(plans, [](const ProbePlan &plan) { return plan.name.startsWith(QLatin1StringView("host")); });
    return plans;
}

/// Everything there is to look at, the idle test in real time.
static Inputs wholeInputs()
{
    Inputs inputs;
    inputs.caFile = qEnvironmentVariable("TESTBED_CA");
    inputs.proxyMode = Inputs::ProxyMode::None;
    inputs.place = Inputs::Place::Server;
    inputs.extraHosts = {at("refused")};
    inputs.domain = QStringLiteral("corp.test");
    inputs.idleSeconds = 15;
    return inputs;
}

void NetworkTest::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("TESTBED_CA"), "Run this by tests/testbeds/network/run.");
    for (const QString &proxy : {wizardsProxy, digestProxy}) {
        m_secrets.write(proxySecretKey(proxy, QStringLiteral("wizard")), QStringLiteral("secret"), this, [](const auto &) {});
        m_secrets.write(proxySecretKey(proxy, QStringLiteral("stranger")), QStringLiteral("wrong"), this, [](const auto &) {});
    }
    qputenv("https_proxy", "http://" + wizardsProxy.toLatin1());
    qputenv("http_proxy", "http://" + openProxy.toLatin1());
    const auto isDone = [this] {
        return std::ranges::none_of(m_looks, [](const auto &entry) { return entry.second.runner->isRunning(); });
    };
    for (const Row &row : rowsHere()) {
        QCOMPARE(look(QLatin1StringView(row.name), onlyFor(row)).runner->total(), 1);
        if (m_looks.size() % atOnce == 0)
            QTRY_VERIFY_WITH_TIMEOUT(isDone(), longestRun);
    }
    for (const QString &server : idleServers) {
        if (m_looks.size() % idleAtOnce == 0)
            QTRY_VERIFY_WITH_TIMEOUT(isDone(), longestRun);
        look(QStringLiteral("idle ") + server, planIdle(at(qPrintable(server))));
    }
    if (leftOut.isEmpty()) {
        for (const char *domain : {"corp.test", "silent.test", "nowhere.test"})
            look(QLatin1StringView(domain), planDomain(QLatin1StringView(domain)));
        Look &whole = look(QStringLiteral("whole run"), planRun(wholeInputs()));
        QTRY_VERIFY_WITH_TIMEOUT(!whole.runner->isRunningInForeground(), longestRun);
        QVERIFY(whole.runner->isRunning()); // the idle test goes on behind it
    }
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), longestRun);
}

const HostFact *NetworkTest::factOf(const char *name) const
{
    const auto found = m_looks.find(QLatin1StringView(name));
    if (found == m_looks.end() || found->second.evidence.all<HostFact>().size() != 1)
        return nullptr;
    const Slot<HostFact> &slot = found->second.evidence.all<HostFact>().begin()->second;
    return slot.fact && !slot.missing && slot.progress == Progress::Settled ? &*slot.fact : nullptr;
}

void NetworkTest::host_data()
{
    QTest::addColumn<QString>("expected");
    for (const Row &row : rowsHere())
        QTest::newRow(row.name) << QString::fromLatin1(row.ladder);
}

void NetworkTest::host()
{
    QFETCH(QString, expected);
    const HostFact *fact = factOf(QTest::currentDataTag());
    QVERIFY(fact);
    QCOMPARE(ladder(*fact), expected);
    QVERIFY(fact->at.isValid());
}

void NetworkTest::details()
{
    const HostFact *healthy = factOf("healthy relay");
    QVERIFY(healthy->tenantsOwn == false && healthy->purpose == Purpose::Relay);
    QCOMPARE(healthy->tls.protocol, newestProtocol);
    QVERIFY(healthy->tls.chain.size() >= 2); // Windows adds the root that it found
    QCOMPARE(healthy->tls.chain[0].issuer, QStringLiteral("Lab Issuing CA"));
    QCOMPARE(healthy->tls.chain[0].sha256.size(), 64);
    QCOMPARE(healthy->http.server, QStringLiteral("lab"));
    QVERIFY(qAbs(healthy->http.clockOffset) < 5000);

    QVERIFY(factOf("expired")->tenantsOwn);
    QCOMPARE(factOf("expired")->http.rung, Rung::Fine);
    QCOMPARE(factOf("server in trouble")->http.rung, Rung::Failed);
    QCOMPARE(factOf("hijacked name")->name.addresses, QStringList(QStringLiteral("10.66.0.1")));
    QCOMPARE(factOf("TLS 1.0 only")->tls.protocol, QStringLiteral("TLS 1.0"));
    QCOMPARE(factOf("plain HTTP on 443")->tls.plainAnswer, QStringLiteral("HTTP/1.1 400 Bad Request"));
    QCOMPARE(factOf("captive portal")->http.location, QStringLiteral("http://login.portal.example.test"));
    const qint64 hour = std::chrono::milliseconds(1h).count();
    QVERIFY(qAbs(factOf("clock an hour off")->http.clockOffset + hour) < 5000);
    QCOMPARE(factOf("inspecting proxy")->tls.chain[0].issuer, QStringLiteral("mitmproxy"));

    // Silence is waited for.
    QVERIFY(factOf("silent name server")->name.milliseconds > 1500);
    QVERIFY(factOf("black hole")->connection.tries[0].milliseconds > 5000);

    const ProxyRung &wantsSignIn = factOf("proxy wants a sign-in")->proxy;
    QCOMPARE(wantsSignIn.status, 407);
    QCOMPARE(wantsSignIn.schemes, QStringList(QStringLiteral("Basic")));
    QVERIFY(wantsSignIn.product.startsWith(QLatin1StringView("squid/")));
    QVERIFY(!wantsSignIn.credentialsSent);
    QCOMPARE(wantsSignIn.setBy, QStringLiteral("given"));
    QVERIFY(factOf("proxy knows the password")->proxy.credentialsSent);
    QVERIFY(factOf("proxy refuses the password")->proxy.credentialsSent);
    QCOMPARE(factOf("proxy forbids the host")->proxy.status, 403);
    QCOMPARE(factOf("dead proxy")->proxy.proxy, QStringLiteral("192.0.2.32:3128"));
    QCOMPARE(factOf("healthy relay")->proxy.setBy, QStringLiteral("none"));
}

/// What the checks say of each row.
void NetworkTest::outcomes_data()
{
    QTest::addColumn<QString>("expected");
    for (const Row &row : rowsHere())
        QTest::newRow(row.name) << QString::fromLatin1(row.outcomes);
}

void NetworkTest::outcomes()
{
    QFETCH(QString, expected);
    const QLatin1StringView name(QTest::currentDataTag());
    const auto row = std::ranges::find(rows, name, [](const Row &one) { return QLatin1StringView(one.name); });
    QStringList found;
    for (const Finding &finding : judgeAll(allChecks(), inputsOf(*row), {}, m_looks[name].evidence)) {
        if (finding.conclusion.outcome)
            found << QLatin1StringView(finding.check->id) + u':' + QLatin1StringView(finding.conclusion.outcome->id);
    }
    for (const QString &one : expected.split(u' '))
        QVERIFY2(found.contains(one), qPrintable(one + QStringLiteral(" is not among ") + found.join(u' ')));
}

/// Whoever reads a finding knows which fault it is.
void NetworkTest::toldApart()
{
    QSet<QString> faults;
    for (const Row &row : rowsHere()) {
        const QString outcome = QString::fromLatin1(row.outcomes).section(u' ', 0, 0);
        if (!outcome.endsWith(QLatin1StringView(":fine")))
            faults << outcome;
    }
    QVERIFY2(faults.size() >= 22, qPrintable(QString::number(faults.size())));
}

void NetworkTest::idle_data()
{
    QTest::addColumn<QString>("expected");
    const QMap<QString, QString> expected{
        {QStringLiteral("idle-silent-4"), QStringLiteral("Lived Lived Lived Silent Silent Silent Silent Silent")},
        {QStringLiteral("idle-silent-7"), QStringLiteral("Lived Lived Lived Lived Lived Silent Silent Silent")},
        {QStringLiteral("idle-silent-12"), QStringLiteral("Lived Lived Lived Lived Lived Lived Lived Silent")},
        // The server's last byte comes 0.8 s after the client is done with the handshake: the silence begins there.
        {QStringLiteral("idle-late-4"), QStringLiteral("Lived Lived Lived Silent Silent Silent Silent Silent")},
        {QStringLiteral("idle-close"), QStringLiteral("Lived Lived") + QStringLiteral(" ClosedPolitely").repeated(6)},
        {QStringLiteral("idle-reset"), QStringLiteral("Lived Lived") + QStringLiteral(" Reset").repeated(6)},
        {QStringLiteral("refused"), QStringLiteral("NotOpened") + QStringLiteral(" NotOpened").repeated(7)}};
    for (const QString &server : idleServers)
        QTest::newRow(qPrintable(server)) << expected.value(server);
}

void NetworkTest::idle()
{
    QFETCH(QString, expected);
    const Slot<IdleFact> *slot = m_looks[QLatin1StringView("idle ") + QLatin1StringView(QTest::currentDataTag())].evidence.slot<IdleFact>();
    QVERIFY(slot && slot->fact && !slot->missing);
    QStringList results;
    for (const IdleTry &entry : slot->fact->tries)
        results << nameOf(entry.result);
    QCOMPARE(results.join(u' '), expected);
}

void NetworkTest::domain()
{
    const Evidence &evidence = m_looks[QStringLiteral("corp.test")].evidence;
    const Slot<DomainFact> *slot = evidence.slot<DomainFact>();
    QVERIFY(slot && slot->fact);
    QCOMPARE(slot->fact->result, DomainFact::Result::Found);
    QCOMPARE(slot->fact->pdcEmulators, QStringList(QStringLiteral("dc1.corp.test")));
    QCOMPARE(slot->fact->domainControllers, (QStringList{QStringLiteral("dc1.corp.test"), QStringLiteral("dc2.corp.test")}));
    QCOMPARE(m_looks[QStringLiteral("nowhere.test")].evidence.slot<DomainFact>()->fact->result, DomainFact::Result::NoSuchDomain);
}

void NetworkTest::silentDomain()
{
    const Slot<DomainFact> *slot = m_looks[QStringLiteral("silent.test")].evidence.slot<DomainFact>();
    QVERIFY(slot && slot->fact);
    QCOMPARE(slot->fact->result, DomainFact::Result::NoUsableAnswer);
}

void NetworkTest::ports()
{
    const Slot<PortsFact> *slot = m_looks[QStringLiteral("corp.test")].evidence.slot<PortsFact>();
    QVERIFY(slot && slot->fact);
    QStringList closed;
    for (const PortSeen &entry : slot->fact->ports) {
        QCOMPARE(entry.pdcEmulator, entry.host == QLatin1StringView("dc1.corp.test"));
        if (entry.result != AddressTry::Result::Connected)
            closed << entry.host.left(3) + u':' + QString::number(entry.port) + u' ' + nameOf(entry.result);
    }
    QCOMPARE(slot->fact->ports.size(), 14);
    QCOMPARE(closed.join(u','), QStringLiteral("dc2:445 Refused,dc2:53 Refused,dc2:135 Refused,dc2:636 Refused,dc2:3268 Refused"));
}

void NetworkTest::unknownPorts()
{
    const Slot<PortsFact> *slot = m_looks[QStringLiteral("nowhere.test")].evidence.slot<PortsFact>();
    QVERIFY(slot && !slot->fact && slot->missing);
    QCOMPARE(slot->missing->reason, Missing::Reason::DependsOnMissing);
}

/// The plan as the program makes it: the idle test goes to a relay that was reached, and not to the tenant's own, which was not.
void NetworkTest::wholeRun()
{
    const Evidence &evidence = m_looks[QStringLiteral("whole run")].evidence;
    for (const auto &[key, slot] : evidence.all<HostFact>()) {
        QVERIFY2(slot.fact && slot.fact->seenFrom == SeenFrom::Server, qPrintable(key));
        QVERIFY2(slot.fact->http.rung == Rung::Fine || key == at("refused"), qPrintable(key));
    }
    const Slot<IdleFact> *idle = evidence.slot<IdleFact>();
    QVERIFY(idle && idle->fact);
    QCOMPARE(idle->fact->host, relay.arg(QLatin1StringView("ssprdedicatedsbprodncu")));
    QCOMPARE(idle->fact->tries.size(), 1);
    QCOMPARE(nameOf(idle->fact->tries[0].result), QStringLiteral("Lived"));
    QVERIFY(idle->fact->tries[0].endedAfter > 14.9);
    for (const ProbePlan &plan : planRun(wholeInputs()))
        QVERIFY2(plan.isSettled(evidence), qPrintable(plan.name));
    Inputs other = wholeInputs();
    other.proxyHost = openProxy;
    other.proxyMode = Inputs::ProxyMode::Given;
    for (const ProbePlan &plan : planRun(other))
        QCOMPARE(plan.isSettled(evidence), plan.name == QLatin1StringView("domain") || plan.name == QLatin1StringView("ports"));
}

/// A run with all that can hang, stopped after a second; says when.
static int runAndStop(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    MemorySecrets secrets;
    World world{secrets};
    Evidence evidence;
    Runner runner(world, evidence);
    Inputs inputs;
    inputs.proxyMode = qEnvironmentVariableIsSet("https_proxy") ? Inputs::ProxyMode::System : Inputs::ProxyMode::None;
    inputs.extraHosts = {at("silent-dns"), at("black-hole"), at("mute")};
    inputs.domain = QStringLiteral("silent.test");
    inputs.domainController = QStringLiteral("dc.silent.test");
    QTimer::singleShot(1s, &runner, [&] {
        std::printf("%lld\n", static_cast<long long>(QDateTime::currentMSecsSinceEpoch()));
        runner.stop();
        QCoreApplication::quit();
    });
    runner.start(planRun(inputs));
    return QCoreApplication::exec();
}

/// Far longer than an exit may take: who waits for a blocked lookup is found out on a slow machine, too.
static void letSilentNamesHold(QProcessEnvironment &environment)
{
    environment.insert(QStringLiteral("RES_OPTIONS"), QStringLiteral("timeout:25 attempts:1"));
}

/// By name servers that are silent, and by a PAC script that never comes.
void NetworkTest::exitAfterStop()
{
    for (const char *proxy : {"", "pac+http://192.0.2.82/proxy.pac"}) {
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("https_proxy"));
        letSilentNamesHold(environment);
        if (*proxy)
            environment.insert(QStringLiteral("https_proxy"), QLatin1StringView(proxy));
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--stop")});
        QVERIFY2(child.waitForFinished(longestRun), proxy);
        const qint64 stopped = child.readAllStandardOutput().trimmed().toLongLong();
        QVERIFY(stopped > 0);
        QCOMPARE(child.exitCode(), 0);
        const qint64 took = QDateTime::currentMSecsSinceEpoch() - stopped;
        QVERIFY2(took <= longestExit, qPrintable(QString::number(took)));
    }
}

void NetworkTest::stoppedInTheTerminal_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<QString>("format");
#ifndef Q_OS_WIN // one program cannot send another Ctrl+C there
    QTest::newRow("Ctrl+C, text") << SIGINT << QStringLiteral("text");
    QTest::newRow("Ctrl+C, JSON") << SIGINT << QStringLiteral("json");
    QTest::newRow("SIGTERM, JSON") << SIGTERM << QStringLiteral("json");
#endif
    QTest::newRow("--timeout, JSON") << 0 << QStringLiteral("json");
}

/// All hosts answer but two: the program is stopped when only these are waited for, and prints what it has.
void NetworkTest::stoppedInTheTerminal()
{
    QFETCH(int, signal);
    QFETCH(QString, format);
    QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    letSilentNamesHold(environment);
    environment.insert(QStringLiteral("HOME"), home.path());
    const QString log = home.filePath(QStringLiteral("log"));
    QStringList arguments{QStringLiteral("diagnose"),    QStringLiteral("--live"),
                          QStringLiteral("--on-server"), QStringLiteral("--no-proxy"),
                          QStringLiteral("--ca"),        qEnvironmentVariable("TESTBED_CA"),
                          QStringLiteral("--host"),      at("black-hole"),
                          QStringLiteral("--host"),      at("silent-dns"),
                          QStringLiteral("--format"),    format,
                          QStringLiteral("--language"),  QStringLiteral("en"),
                          QStringLiteral("--log-file"),  log};
    if (!signal)
        arguments << QStringLiteral("--timeout") << QStringLiteral("5");
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(PROGRAM), arguments);
    if (signal) {
        static const QRegularExpression allButTwo(QStringLiteral("(\\d+) of (\\d+) looks done"));
        const auto waitsForTheSilent = [&] {
            QFile file(log);
            QRegularExpressionMatch last;
            if (file.open(QIODevice::ReadOnly)) {
                for (auto all = allButTwo.globalMatch(QString::fromUtf8(file.readAll())); all.hasNext();)
                    last = all.next();
            }
            return last.hasMatch() && last.captured(1).toInt() == last.captured(2).toInt() - 2;
        };
        QTRY_VERIFY_WITH_TIMEOUT(waitsForTheSilent(), longestRun);
#ifndef Q_OS_WIN
        QCOMPARE(::kill(pid_t(program.processId()), signal), 0);
#endif
    }
    QVERIFY(program.waitForFinished(signal ? longestExit : longestRun));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 3); // a required look is missing
    const QByteArray told = program.readAllStandardError();
    QVERIFY2(told.startsWith("Stopped: "), told.constData());
    const QByteArray out = program.readAllStandardOutput();
    if (format == QLatin1StringView("text")) {
        QVERIFY2(out.contains("passwordreset.microsoftonline.com answers over HTTPS."), out.constData());
        QVERIFY2(out.contains("\n    Not looked at: it was stopped. Look again.\n"), out.constData());
        return;
    }
    QMap<QString, QJsonObject> findings;
    const QJsonArray listed = QJsonDocument::fromJson(out)[QStringLiteral("findings")].toArray();
    for (const QJsonValue finding : listed)
        findings[finding[QStringLiteral("check")].toString()] = finding.toObject();
    QCOMPARE(findings[QStringLiteral("https-passwordreset")][QStringLiteral("outcome")].toString(), QStringLiteral("fine"));
    const QJsonObject way = findings[QStringLiteral("https-servicebus")];
    QVERIFY(way[QStringLiteral("outcome")].isNull());
    QCOMPARE(way[QStringLiteral("missing")][QStringLiteral("reason")].toString(), QStringLiteral("cancelled"));
}

int main(int argc, char **argv)
{
    if (argc == 2 && qstrcmp(argv[1], "--stop") == 0)
        return leave(runAndStop(argc, argv));
    QCoreApplication app(argc, argv);
    NetworkTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_network.moc"
