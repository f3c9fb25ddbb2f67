#include "checks/facts/network.h"
#include "checks/finding.h"
#include "checks/registry.h"
#include "checks/texts.h"
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>
#include <set>

using namespace Qt::StringLiterals;
using Hosts = QList<HostFact>;
using Tls = TlsRung::Result;
using Fault = TlsRung::Fault;
using Http = HttpRung::Result;
using Proxy = ProxyRung::Result;
using Try = AddressTry::Result;

namespace {

const auto own = u"contoso-1.servicebus.windows.net"_s;
const auto example = u"ssprdedicatedsbprodncu.servicebus.windows.net"_s;
const auto reset = u"passwordreset.microsoftonline.com"_s;
const auto login = u"login.microsoftonline.com"_s;

QDateTime day(int year)
{
    return QDateTime(QDate(year, 1, 1), QTime(12, 0), Qt::UTC);
}

/// A host where every rung came out well, seen from the server.
HostFact good(const QString &host, Purpose purpose = Purpose::Relay)
{
    HostFact fact;
    fact.host = host;
    fact.purpose = purpose;
    fact.seenFrom = SeenFrom::Server;
    fact.at = day(2026);
    fact.name = {Rung::Fine, NameRung::Result::Found, {u"192.0.2.80"_s}, 8};
    fact.connection = {Rung::Fine, {{u"192.0.2.80"_s, Try::Connected, 17}}, 17};
    fact.proxy = {.rung = Rung::Skipped, .setBy = u"none"_s};
    fact.tls = {.rung = Rung::Fine, .result = Tls::Done, .protocol = u"TLS 1.3"_s};
    fact.tls.chain = {
        {.subject = host, .issuer = u"CA"_s, .issuerOrganisation = u"DigiCert Inc"_s, .notBefore = day(2026), .notAfter = day(2027)}};
    fact.http = {.rung = Rung::Fine, .result = Http::Answered, .status = 401, .serverTime = day(2026)};
    return fact;
}

using Break = void (*)(HostFact &);

HostFact broken(const QString &host, Break how, Purpose purpose = Purpose::Relay)
{
    HostFact fact = good(host, purpose);
    how(fact);
    return fact;
}

void stopAfterName(HostFact &host)
{
    host.connection = {};
    host.tls = {};
    host.http = {};
}

template <NameRung::Result result, int milliseconds> void noName(HostFact &host)
{
    stopAfterName(host);
    host.name = {Rung::Failed, result, {}, milliseconds};
}

template <Try result> void noConnection(HostFact &host)
{
    host.connection = {Rung::Failed, {{u"192.0.2.80"_s, result, 10000}, {u"2001:db8::1"_s, Try::Unreachable, 2}}, 10000};
    host.tls = {};
    host.http = {};
}

void behindProxy(HostFact &host)
{
    host.name = {.rung = Rung::Skipped};
    host.proxy = {.rung = Rung::Fine, .result = Proxy::Opened, .proxy = u"proxy.corp.test:3128"_s, .setBy = u"system"_s, .status = 200};
}

template <Proxy result, int status = 0> void noProxy(HostFact &host)
{
    behindProxy(host);
    host.proxy.rung = Rung::Failed;
    host.proxy.result = result;
    host.proxy.status = status;
    host.proxy.schemes = {u"Negotiate"_s};
    host.proxy.credentialsSent = true;
    host.tls = {};
    host.http = {};
}

void deadProxy(HostFact &host)
{
    behindProxy(host);
    noConnection<Try::Refused>(host);
    host.proxy.rung = Rung::NotReached;
}

template <Tls result> void noTls(HostFact &host)
{
    host.tls = {.rung = Rung::Failed,
                .result = result,
                .protocol = u"TLS 1.0"_s,
                .plainAnswer = u"HTTP/1.1 400 Bad Request"_s,
                .milliseconds = 9000};
    host.http = {};
}

template <Fault fault> void badCertificate(HostFact &host)
{
    host.tls.rung = Rung::Failed;
    host.tls.faults = {fault};
}

template <Fault fault> void strangeCertificate(HostFact &host)
{
    badCertificate<fault>(host);
    host.tls.chain[0].issuerOrganisation = u"mitmproxy"_s;
}

template <Http result> void noHttp(HostFact &host)
{
    host.http = {.rung = Rung::Failed, .result = result, .status = result == Http::Answered ? 503 : 0, .milliseconds = 9000};
}

/// What must come of one host that is broken so.
struct Row
{
    const char *outcome;
    State state;
    Break how;
};

constexpr Row rows[] = {
    {"fine", State::Good, [](HostFact &) {}},
    {"fine", State::Good, behindProxy},
    {"fine", State::Good, [](HostFact &host) { host.name.addresses = {u"10.0.0.7"_s}; }},
    {"fine", State::Good,
     [](HostFact &host) {
         host.connection.tries << AddressTry{u"2001:db8::1"_s, Try::Unreachable, 1};
     }},
    {"unexpected-answer", State::Warning, noHttp<Http::Answered>},
    {"unexpected-answer", State::Warning, noHttp<Http::NotHttp>},
    {"one-address-dead", State::Warning,
     [](HostFact &host) {
         host.connection.tries << AddressTry{u"192.0.2.82"_s, Try::Silent, 10000};
     }},
    {"name-not-found", State::Problem, noName<NameRung::Result::NotFound, 5>},
    {"name-server-silent", State::Problem, noName<NameRung::Result::NoUsableAnswer, 10000>},
    {"name-server-refused", State::Problem, noName<NameRung::Result::NoUsableAnswer, 40>},
    {"name-hijacked", State::Problem,
     [](HostFact &host) {
         noConnection<Try::Refused>(host);
         host.name.addresses = {u"127.0.0.1"_s};
     }},
    {"name-hijacked", State::Problem,
     [](HostFact &host) {
         badCertificate<Fault::SelfSigned>(host);
         host.name.addresses = {u"fd00::7"_s};
     }},
    {"connection-refused", State::Problem, noConnection<Try::Refused>},
    {"connection-silent", State::Problem, noConnection<Try::Silent>},
    {"connection-unreachable", State::Problem, noConnection<Try::Unreachable>},
    {"connection-reset", State::Problem, noConnection<Try::Reset>},
    {"proxy-wants-sign-in", State::Problem, noProxy<Proxy::WantsSignIn, 407>},
    {"proxy-denied", State::Problem, noProxy<Proxy::Denied, 403>},
    {"proxy-cannot-reach-host", State::Problem, noProxy<Proxy::CannotReachHost, 503>},
    {"proxy-dead", State::Problem, deadProxy},
    {"proxy-dead", State::Problem, noProxy<Proxy::Silent>},
    {"proxy-not-a-proxy", State::Problem, noProxy<Proxy::NoProxyAnswer>},
    {"proxy-lookup-failed", State::Problem, noProxy<Proxy::LookupFailed>},
    {"reset-in-handshake", State::Problem, noTls<Tls::Reset>},
    {"closed-in-handshake", State::Problem, noTls<Tls::Closed>},
    {"closed-in-handshake", State::Problem, noTls<Tls::Alert>},
    {"mute", State::Problem, noTls<Tls::Silent>},
    {"not-tls", State::Problem, noTls<Tls::NotTls>},
    {"tls-too-old", State::Problem, noTls<Tls::TooOld>},
    {"certificate-expired", State::Problem, badCertificate<Fault::Expired>},
    {"certificate-not-yet-valid", State::Problem, badCertificate<Fault::NotYetValid>},
    {"certificate-wrong-host", State::Problem, badCertificate<Fault::WrongHost>},
    {"certificate-self-signed", State::Problem, badCertificate<Fault::SelfSigned>},
    {"certificate-incomplete-chain", State::Problem, badCertificate<Fault::IncompleteChain>},
    {"certificate-untrusted", State::Problem, badCertificate<Fault::UntrustedRoot>},
    {"certificate-untrusted", State::Problem, strangeCertificate<Fault::IncompleteChain>},
    {"certificate-revoked", State::Problem, badCertificate<Fault::Revoked>},
    {"reset-after-handshake", State::Problem, noHttp<Http::Reset>},
    {"closed-after-handshake", State::Problem, noHttp<Http::Closed>},
    {"no-answer", State::Problem, noHttp<Http::Silent>},
    {"captive-portal", State::Problem, [](HostFact &host) { host.http.location = u"https://portal.hotel.test"_s; }},
    {"captive-portal", State::Problem,
     [](HostFact &host) {
         badCertificate<Fault::WrongHost>(host);
         host.http.status = 511;
     }},
    {"captive-portal", State::Problem,
     [](HostFact &host) {
         noTls<Tls::NotTls>(host);
         host.tls.plainAnswer = u"HTTP/1.1 302 Found"_s;
     }},
};

Evidence evidenceOf(const Hosts &hosts)
{
    Evidence evidence;
    for (const HostFact &host : hosts)
        evidence.set(host, host.host + u':' + QString::number(host.port));
    return evidence;
}

Finding judged(const Check &check, const Evidence &evidence, const Answers &answers = {})
{
    return judge(check, {}, answers, evidence);
}

QString outcomeOf(const Finding &finding)
{
    return finding.conclusion.outcome ? QString::fromLatin1(finding.conclusion.outcome->id) : QString();
}

QString outcomeOf(const Check &check, const Hosts &hosts)
{
    return outcomeOf(judged(check, evidenceOf(hosts)));
}

/// No name in braces is left: every value that a text wants is there.
void verifyWhole(const Finding &finding)
{
    static const QRegularExpression unfilled(u"\\{[a-z]+\\}"_s);
    const Texts texts;
    const Outcome &outcome = *finding.conclusion.outcome;
    QStringList said{texts.summary(finding), texts.meaning(finding)};
    for (const Step &step : outcome.steps) {
        said << texts.say(step.what, finding.conclusion.values) << texts.say(step.confirm, finding.conclusion.values)
             << texts.command(step.command, finding.conclusion.values);
    }
    for (const Detail &detail : finding.conclusion.details)
        said << texts.say(detail.text, detail.values);
    for (const QString &text : said)
        QVERIFY2(!unfilled.match(text).hasMatch(), qPrintable(QString::fromLatin1(outcome.id) + u": "_s + text));
}

HostFact list(const QString &host, bool reached)
{
    HostFact fact = reached ? good(host, Purpose::Revocation) : broken(host, noConnection<Try::Silent>, Purpose::Revocation);
    fact.port = 80;
    fact.tls = {.rung = reached ? Rung::Skipped : Rung::NotReached};
    return fact;
}

IdleFact idle(const QList<IdleTry> &tries)
{
    IdleFact fact;
    fact.host = own;
    fact.tries = tries;
    fact.seenFrom = SeenFrom::Server;
    return fact;
}

using Idle = IdleTry::Result;

PortsFact ports(const QStringList &closed, int controllers = 2)
{
    PortsFact fact;
    fact.seenFrom = SeenFrom::Server;
    for (int i = 1; i <= controllers; ++i) {
        for (const int port : {53, 88, 135, 389, 445, 636}) {
            const QString host = u"dc%1.corp.test"_s.arg(i);
            const bool isClosed =
                closed.contains(u"%1:%2"_s.arg(host).arg(port)) || closed.contains(u"*:%1"_s.arg(port)) || closed.contains(host);
            fact.ports << PortSeen{host, port, i == 1, isClosed ? Try::Silent : Try::Connected, 3};
        }
    }
    return fact;
}

DomainFact domain(const QStringList &emulators, DomainFact::Result result = DomainFact::Result::Found)
{
    DomainFact fact;
    fact.domain = u"corp.test"_s;
    fact.result = result;
    fact.pdcEmulators = emulators;
    fact.seenFrom = SeenFrom::Server;
    return fact;
}

} // namespace

class TestLadder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void way_data();
    void way();
    void everyEndHasARow();
    void openRungsDecideNothing();
    void serverGoesFirst();
    void ownRelayDecides();
    void fromElsewhereIsANote();
    void published();
    void names();
    void proxy();
    void inspection();
    void trust();
    void idle_data();
    void idle();
    void idleGrows();
    void clock();
    void controllers();
    void pdcEmulator();
    void causesHaveForAndAgainst();

private:
    void is(const Check &check, const Hosts &hosts, const char *outcome, State state);
    void is(const Check &check, const Evidence &evidence, const char *outcome, State state);
};

void TestLadder::is(const Check &check, const Evidence &evidence, const char *outcome, State state)
{
    const Finding finding = judged(check, evidence);
    QCOMPARE(outcomeOf(finding), QString::fromLatin1(outcome));
    QCOMPARE(finding.state, state);
    verifyWhole(finding);
}

void TestLadder::is(const Check &check, const Hosts &hosts, const char *outcome, State state)
{
    is(check, evidenceOf(hosts), outcome, state);
}

void TestLadder::way_data()
{
    QTest::addColumn<const Row *>("row");
    int number = 0;
    for (const Row &row : rows)
        QTest::addRow("%d %s", ++number, row.outcome) << &row;
}

void TestLadder::way()
{
    QFETCH(const Row *, row);
    is(Checks::httpsServicebus, {broken(own, row->how)}, row->outcome, row->state);
    is(Checks::httpsPasswordreset, {broken(reset, row->how, Purpose::ResetService)}, row->outcome, row->state);
    is(Checks::httpsSignin, {broken(login, row->how, Purpose::SignIn), good(u"graph.microsoft.com"_s, Purpose::Sync)}, row->outcome,
       row->state);
}

void TestLadder::everyEndHasARow()
{
    std::set<std::string_view> reached;
    for (const Row &row : rows)
        reached.insert(row.outcome);
    for (const Outcome *outcome : Checks::httpsServicebus.outcomes)
        QVERIFY2(reached.contains(outcome->id) || QByteArray(outcome->id).startsWith("said-"), outcome->id);
}

void TestLadder::openRungsDecideNothing()
{
    const Break open[] = {[](HostFact &host) {
                              stopAfterName(host);
                              host.name = {.rung = Rung::Waiting};
                          },
                          [](HostFact &host) {
                              stopAfterName(host);
                              host.connection.rung = Rung::Waiting;
                          },
                          [](HostFact &host) { host.http = {.rung = Rung::Waiting}; },
                          [](HostFact &host) { host.connection.tries << AddressTry{}; }, noTls<Tls::NoTlsHere>};
    for (const Break how : open) {
        QCOMPARE(outcomeOf(Checks::httpsServicebus, {broken(own, how)}), QString());
        QCOMPARE(outcomeOf(Checks::httpsSignin, {good(login, Purpose::SignIn), broken(u"graph.microsoft.com"_s, how, Purpose::SignIn)}),
                 QString());
    }
    QCOMPARE(outcomeOf(Checks::httpsSignin, {broken(login, noConnection<Try::Silent>, Purpose::SignIn),
                                             broken(u"graph.microsoft.com"_s, open[0], Purpose::SignIn)}),
             u"connection-silent"_s);
    QCOMPARE(outcomeOf(Checks::httpsServicebus, {}), QString());
}

void TestLadder::serverGoesFirst()
{
    HostFact here = broken(example, noConnection<Try::Refused>);
    here.seenFrom = SeenFrom::Here;
    is(Checks::httpsServicebus, {good(own), here}, "fine", State::Good);
    // A sight of this purpose from elsewhere must not borrow the place of another host.
    QCOMPARE(outcomeOf(Checks::httpsServicebus, {good(login, Purpose::SignIn), here}), QString());
}

void TestLadder::ownRelayDecides()
{
    HostFact mine = good(own);
    mine.tenantsOwn = true;
    is(Checks::httpsServicebus, {mine, broken(example, noConnection<Try::Silent>)}, "fine", State::Good);
    HostFact blocked = broken(own, noConnection<Try::Silent>);
    blocked.tenantsOwn = true;
    is(Checks::httpsServicebus, {blocked, good(example)}, "connection-silent", State::Problem);
    // An example that Microsoft retired is no fault; one that is blocked beside another is.
    is(Checks::httpsServicebus, {good(own), broken(example, noName<NameRung::Result::NotFound, 5>)}, "fine", State::Good);
    is(Checks::httpsServicebus, {good(own), broken(example, noConnection<Try::Refused>)}, "connection-refused", State::Problem);
    const Finding silent = judged(Checks::httpsServicebus, evidenceOf({blocked, good(login, Purpose::SignIn)}));
    QVERIFY(Texts().say(silent.conclusion.details.last().text, silent.conclusion.details.last().values).contains(u"so the line works"));
}

void TestLadder::fromElsewhereIsANote()
{
    HostFact here = broken(own, noConnection<Try::Silent>);
    here.seenFrom = SeenFrom::Here;
    const Evidence evidence = evidenceOf({here});
    QCOMPARE(judged(Checks::httpsServicebus, evidence).state, State::Note);
    const Finding said = judged(Checks::httpsServicebus, evidence, {{u"https-servicebus"_s, u"yes"_s}});
    QCOMPARE(outcomeOf(said), u"said-reached"_s);
    QCOMPARE(said.state, State::Good);
}

void TestLadder::published()
{
    const Finding finding = judged(Checks::httpsServicebus, evidenceOf({broken(own, noProxy<Proxy::Denied, 403>)}));
    for (const NamedValue &named : finding.conclusion.values) {
        if (named.name == u"host" || named.name == u"rule")
            QVERIFY(!named.value.identifiesSomeone());
        if (named.name == u"rule")
            QCOMPARE(std::get<QStringList>(named.value.data), QStringList{u"*.servicebus.windows.net"_s});
        if (named.name == u"proxy")
            QVERIFY(named.value.identifiesSomeone());
    }
    const Finding inspected = judged(Checks::tlsInspection, evidenceOf({broken(own, strangeCertificate<Fault::UntrustedRoot>)}));
    QVERIFY(inspected.conclusion.values.first().value.identifiesSomeone());
}

void TestLadder::names()
{
    const Check &check = Checks::nameResolution;
    is(check, {good(own), good(login, Purpose::SignIn)}, "all-found", State::Good);
    is(check, {good(own), broken(login, noName<NameRung::Result::NotFound, 5>, Purpose::SignIn)}, "not-found", State::Problem);
    is(check, {broken(login, noName<NameRung::Result::NoUsableAnswer, 9000>, Purpose::SignIn)}, "server-silent", State::Problem);
    is(check, {broken(login, noName<NameRung::Result::NoUsableAnswer, 20>, Purpose::SignIn)}, "server-refused", State::Problem);
    is(check, {broken(own, rows[10].how), good(login, Purpose::SignIn)}, "hijacked", State::Problem);
    is(check, {broken(own, behindProxy)}, "proxy-looks-up", State::NotApplicable);
    is(check, {good(own), broken(example, noName<NameRung::Result::NotFound, 5>)}, "all-found", State::Good);
    HostFact waiting = good(login);
    waiting.name = {.rung = Rung::Waiting};
    QCOMPARE(outcomeOf(check, {good(own), waiting}), QString());
}

void TestLadder::proxy()
{
    const Check &check = Checks::proxy;
    is(check, {good(own)}, "none", State::Good);
    is(check, {broken(own, behindProxy), good(login)}, "used-and-opens", State::Good);
    is(check, {broken(own, noProxy<Proxy::WantsSignIn, 407>)}, "wants-sign-in", State::Problem);
    is(check, {broken(own, noProxy<Proxy::Denied, 403>), broken(login, behindProxy)}, "denied", State::Problem);
    is(check, {broken(own, noProxy<Proxy::CannotReachHost, 502>)}, "cannot-reach-host", State::Problem);
    is(check, {broken(own, deadProxy)}, "dead", State::Problem);
    is(check, {broken(own, noProxy<Proxy::NoProxyAnswer>)}, "not-a-proxy", State::Problem);
    is(check, {broken(own, noProxy<Proxy::LookupFailed>)}, "lookup-failed", State::Problem);
    is(check, {broken(own, noName<NameRung::Result::NotFound, 5>)}, "none", State::Good);
    QCOMPARE(judged(check, evidenceOf({broken(own, behindProxy), good(login)})).conclusion.details.size(), 2);
}

void TestLadder::inspection()
{
    const Check &check = Checks::tlsInspection;
    const Break trusted = [](HostFact &host) { host.tls.chain[0].issuerOrganisation = u"Contoso Security"_s; };
    is(check, {good(own), good(login)}, "none", State::Good);
    is(check, {broken(own, strangeCertificate<Fault::UntrustedRoot>), good(login)}, "inspected", State::Problem);
    is(check, {broken(own, trusted), broken(login, trusted)}, "inspected", State::Problem);
    is(check, {broken(own, trusted), good(login)}, "foreign-issuer", State::Warning);
    const Break filterPage = [](HostFact &host) {
        strangeCertificate<Fault::WrongHost>(host);
        host.tls.faults << Fault::UntrustedRoot;
    };
    is(check, {broken(own, filterPage)}, "foreign-issuer", State::Warning);
    const Break publicIssuer = [](HostFact &host) { host.tls.chain[0].issuerOrganisation = u"GlobalSign nv-sa"_s; };
    is(check, {broken(own, publicIssuer), broken(login, publicIssuer)}, "none", State::Good);
    QCOMPARE(outcomeOf(check, {broken(own, noConnection<Try::Silent>)}), QString());
}

void TestLadder::trust()
{
    const Check &check = Checks::certificateTrust;
    is(check, {good(own), list(u"crl3.digicert.com"_s, true)}, "trusted", State::Good);
    is(check, {broken(own, badCertificate<Fault::UntrustedRoot>), list(u"crl3.digicert.com"_s, false)}, "root-missing", State::Problem);
    is(check, {good(own), list(u"crl3.digicert.com"_s, false)}, "revocation-closed", State::Warning);
    is(check, {good(own), list(u"crl3.digicert.com"_s, false), list(u"ocsp.digicert.com"_s, true)}, "revocation-partly-closed",
       State::Warning);
    is(check, {broken(own, strangeCertificate<Fault::UntrustedRoot>), list(u"crl3.digicert.com"_s, true)}, "other-issuer", State::Note);
    QCOMPARE(outcomeOf(check, {list(u"crl3.digicert.com"_s, true)}), QString());
}

void TestLadder::idle_data()
{
    QTest::addColumn<QList<IdleTry>>("tries");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<State>("state");
    const auto row = [](const char *name, const QList<IdleTry> &tries, const char *outcome, State state) {
        QTest::newRow(name) << tries << QString::fromLatin1(outcome) << state;
    };
    row("all", {{60, Idle::Lived, 60}, {180, Idle::Lived, 180}}, "survives", State::Good);
    row("two minutes", {{120, Idle::Lived, 120}, {180, Idle::Silent, 185}}, "survives-two-minutes", State::Note);
    row("dropped", {{30, Idle::Lived, 30}, {45, Idle::Silent, 50}, {60, Idle::Silent, 65}}, "cut-early", State::Warning);
    row("reset", {{30, Idle::Lived, 30}, {60, Idle::Reset, 41}}, "reset-early", State::Warning);
    row("polite", {{30, Idle::Lived, 30}, {60, Idle::ClosedPolitely, 50}}, "closed-politely", State::Note);
    row("short", {{15, Idle::Lived, 15}}, "too-short-to-tell", State::Note);
    row("not opened", {{15, Idle::NotOpened, 0}}, "not-opened", State::Note);
}

void TestLadder::idle()
{
    QFETCH(QList<IdleTry>, tries);
    QFETCH(QString, outcome);
    QFETCH(State, state);
    Evidence evidence;
    evidence.set(::idle(tries));
    is(Checks::idleConnections, evidence, outcome.toLatin1().constData(), state);
    for (const Outcome *each : Checks::idleConnections.outcomes) {
        for (const Pointer &pointer : each->pointers)
            QVERIFY(pointer.weight <= Weight::some);
    }
}

void TestLadder::idleGrows()
{
    Evidence evidence;
    evidence.set(::idle({{30, Idle::Lived, 30}, {60, Idle::Waiting, 0}, {180, Idle::Waiting, 0}}));
    QCOMPARE(outcomeOf(judged(Checks::idleConnections, evidence)), QString());
    evidence.set(::idle({{30, Idle::Lived, 30}, {60, Idle::Silent, 65}, {180, Idle::Waiting, 0}}));
    const Finding finding = judged(Checks::idleConnections, evidence);
    QCOMPARE(outcomeOf(finding), u"cut-early"_s);
    QVERIFY(finding.conclusion.values.contains(NamedValue{u"lived"_s, Value::duration(std::chrono::seconds(30))}));
    QVERIFY(finding.conclusion.values.contains(NamedValue{u"died"_s, Value::duration(std::chrono::seconds(60))}));
}

void TestLadder::clock()
{
    const auto off = [](qint64 seconds, SeenFrom place = SeenFrom::Server, int port = 443) {
        HostFact host = good(u"h%1-%2.microsoft.com"_s.arg(seconds).arg(port), Purpose::SignIn);
        host.http.clockOffset = seconds * 1000;
        host.seenFrom = place;
        host.port = port;
        return host;
    };
    is(Checks::clock, {off(1), off(2), off(-4000)}, "right", State::Good);
    is(Checks::clock, {off(3600), off(3601)}, "wrong", State::Problem);
    is(Checks::clock, {off(1), off(3600, SeenFrom::Here), off(3601, SeenFrom::Here)}, "right", State::Good);
    is(Checks::clock, {off(3600, SeenFrom::Here)}, "wrong", State::Note);
    QCOMPARE(outcomeOf(Checks::clock, {off(3600, SeenFrom::Server, 80)}), QString());
    QCOMPARE(judged(Checks::clock, evidenceOf({off(-3600)})).conclusion.details.size(), 2);
    QCOMPARE(judged(Checks::clock, evidenceOf({off(-1000)})).conclusion.details.size(), 1);
}

void TestLadder::controllers()
{
    const auto check = [this](const PortsFact &fact, const char *outcome, State state) {
        Evidence evidence;
        evidence.set(fact);
        is(Checks::dcPorts, evidence, outcome, state);
    };
    check(ports({}), "open", State::Good);
    check(ports({u"*:636"_s, u"*:135"_s}), "extras-closed", State::Note);
    check(ports({u"*:445"_s}), "smb-closed", State::Problem);
    check(ports({u"*:88"_s}), "basics-closed", State::Problem);
    check(ports({u"dc2.corp.test"_s}), "one-controller-closed", State::Warning);
    check(ports({u"dc1.corp.test:445"_s}), "one-controller-closed", State::Warning);
    check(ports({u"dc1.corp.test"_s, u"dc2.corp.test"_s}), "all-closed", State::Problem);
    PortsFact here = ports({u"*:445"_s});
    here.seenFrom = SeenFrom::Here;
    check(here, "smb-closed", State::Note);
    PortsFact waiting = ports({});
    waiting.ports[1].result = Try::Waiting;
    Evidence evidence;
    evidence.set(waiting);
    QCOMPARE(outcomeOf(judged(Checks::dcPorts, evidence)), QString());
}

void TestLadder::pdcEmulator()
{
    const QString dc1 = u"dc1.corp.test"_s;
    const auto check = [this](const DomainFact &fact, const QStringList &closed, const char *outcome, State state) {
        Evidence evidence;
        evidence.set(fact);
        evidence.set(ports(closed));
        is(Checks::pdcEmulator, evidence, outcome, state);
    };
    check(domain({dc1}), {}, "reachable", State::Good);
    check(domain({dc1}), {u"dc2.corp.test"_s, u"*:636"_s}, "reachable", State::Good);
    check(domain({dc1}), {dc1}, "closed", State::Problem);
    check(domain({dc1}), {u"dc1.corp.test:445"_s}, "partly-closed", State::Problem);
    check(domain({dc1, u"old.corp.test"_s}), {}, "stale-records", State::Warning);
    check(domain({}), {}, "no-record", State::Warning);
    check(domain({}, DomainFact::Result::NoSuchDomain), {}, "no-such-domain", State::Warning);
    check(domain({}, DomainFact::Result::NoUsableAnswer), {}, "dns-no-answer", State::Warning);
    Evidence alone;
    alone.set(domain({dc1}));
    QCOMPARE(outcomeOf(judged(Checks::pdcEmulator, alone)), QString());
}

void TestLadder::causesHaveForAndAgainst()
{
    std::set<std::string_view> proved, against;
    for (const Check *check : allChecks()) {
        for (const Outcome *outcome : check->outcomes) {
            for (const Pointer &pointer : outcome->pointers)
                (pointer.weight >= Weight::proves ? proved : against)
                    .insert(pointer.weight >= Weight::proves || pointer.weight < 0 ? pointer.cause->id : "");
        }
    }
    for (const char *cause :
         {"firewall-blocks-servicebus", "firewall-blocks-passwordreset", "proxy-misconfigured", "tls-inspection", "dns-failure",
          "dc-unreachable", "pdc-unreachable", "root-ca-missing", "clock-skew", "revocation-unreachable"}) {
        QVERIFY2(proved.contains(cause), cause);
        QVERIFY2(against.contains(cause), cause);
    }
    QVERIFY(against.contains("idle-timeout"));
}

QTEST_GUILESS_MAIN(TestLadder)
#include "tst_ladder.moc"
