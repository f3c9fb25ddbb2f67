#include "checks/actionplan.h"
#include "checks/causes/causes.h"
#include "checks/diagnosis.h"
#include "checks/facts/network.h"
#include "checks/registry.h"
#include <QTest>
#include <cmath>

namespace {

/// Answers that leave nothing open, from one who looked at everything.
Answers allGood()
{
    const QStringList pairs = QStringLiteral("licence-in-tenant=licensed licence-assigned=assigned writeback-applies=synced "
                                             "test-accounts=ready operation-supported=self-service "
                                             "sspr-enabled=everyone sspr-registered=enough sspr-administrators=no-administrator "
                                             "writeback-on-tenant=on writeback-on-server=on "
                                             "sync-agent=connect setup-account=cloud preferred-dc=no pdc-emulator=yes "
                                             "domain-controllers=yes connect-installed=yes full-sync=yes "
                                             "sync-fresh=recent staging-mode=yes connector-account=yes connector-permissions=yes "
                                             "inheritance=yes remote-sam=yes ldap-signing=yes "
                                             "minimum-password-age=no password-policy=no user-state=yes reserved-characters=no forests=no "
                                             "object-link=yes connect-version=2692-or-newer "
                                             "tls-settings=yes name-resolution=yes https-passwordreset=yes https-servicebus=yes "
                                             "https-signin=yes proxy=none tls-inspection=microsoft "
                                             "certificate-trust=yes idle-connections=long clock=yes dc-ports=yes relay-health=31019 "
                                             "service-running=yes writeback-toggled=no attempts=worked "
                                             "audit-log=written-back service-incident=no proof=worked support-ready=not-needed")
                                  .split(u' ');
    Answers answers;
    for (const QString &pair : pairs)
        answers[pair.section(u'=', 0, 0)] = pair.section(u'=', 1);
    return answers;
}

Diagnosis diagnosed(const Answers &answers, const Evidence &evidence = {}, const Inputs &inputs = {}, const QStringList &scope = {})
{
    return diagnose(judgeAll(allChecks(), inputs, answers, evidence), inputs, scope);
}

/// A relay that stays silent, or answers.
Evidence relaySeen(SeenFrom from, bool silent)
{
    HostFact host{{from, QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC)}};
    host.host = QStringLiteral("ssprdedicatedsbprodncu.servicebus.windows.net");
    host.purpose = Purpose::Relay;
    host.name = {Rung::Fine, NameRung::Result::Found, {QStringLiteral("203.0.113.9")}, 9};
    host.proxy = {.rung = Rung::Skipped, .setBy = QStringLiteral("none")};
    const auto result = silent ? AddressTry::Result::Silent : AddressTry::Result::Connected;
    host.connection = {silent ? Rung::Failed : Rung::Fine, {{QStringLiteral("203.0.113.9"), result, 10000}}, 10000};
    if (!silent) {
        host.tls = {.rung = Rung::Fine, .result = TlsRung::Result::Done, .protocol = QStringLiteral("TLS 1.3")};
        host.tls.chain = {
            {.subject = host.host, .issuer = QStringLiteral("x"), .issuerOrganisation = QStringLiteral("Microsoft Corporation")}};
        host.http = {.rung = Rung::Fine, .result = HttpRung::Result::Answered, .status = 200};
    }
    Evidence evidence;
    evidence.set(host, host.host + QStringLiteral(":443"));
    return evidence;
}

double probabilityOf(const Diagnosis &diagnosis, const Cause &cause)
{
    for (const RankedCause &ranked : diagnosis.causes) {
        if (ranked.cause == &cause)
            return ranked.probability;
    }
    return 0;
}

} // namespace

class tst_Diagnosis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void healthyNeedsEverythingRequiredAndAProof()
    {
        QCOMPARE(diagnosed(allGood()).verdict, Verdict::Healthy);
        QCOMPARE(diagnosed(allGood()).writeback, Writeback::Works);
        QCOMPARE(exitStatus(diagnosed(allGood())), 0);
        Answers unproved = allGood();
        unproved.remove(QStringLiteral("proof"));
        QCOMPARE(diagnosed(unproved).verdict, Verdict::Unknown);
        QCOMPARE(exitStatus(diagnosed(unproved)), 0);
    }
    void everyRequiredOneCounts_data()
    {
        QTest::addColumn<QString>("check");
        for (const QString &check : requiredChecks(Inputs::Agent::Connect))
            QTest::addRow("%s", qPrintable(check)) << check;
    }
    void everyRequiredOneCounts()
    {
        QFETCH(QString, check);
        Answers open = allGood();
        open.remove(check);
        QCOMPARE(diagnosed(open).verdict, Verdict::Unknown);
        QCOMPARE(exitStatus(diagnosed(open)), 3);
        open[check] = QStringLiteral("unknown");
        QCOMPARE(diagnosed(open).verdict, Verdict::Unknown);
    }
    void nothingKnownIsUnknown()
    {
        const Diagnosis diagnosis = diagnosed({});
        QCOMPARE(diagnosis.verdict, Verdict::Unknown);
        QCOMPARE(diagnosis.writeback, Writeback::Unknown);
        QVERIFY(diagnosis.causes.isEmpty());
        QVERIFY(!diagnosis.firstBreak());
        QCOMPARE(exitStatus(diagnosis), 3);
        for (int link = 0; link < 8; ++link)
            QVERIFY(diagnosis.linkState(ChainLink(link)) != State::Good);
    }
    void theDeskProvesNothingAboutTheServer()
    {
        Answers open = allGood();
        open.remove(QStringLiteral("https-servicebus"));
        const Diagnosis good = diagnosed(open, relaySeen(SeenFrom::Here, false));
        QCOMPARE(good.find("https-servicebus")->state, State::Note);
        QVERIFY(good.find("https-servicebus")->softened);
        QCOMPARE(good.verdict, Verdict::Unknown);

        const Diagnosis silent = diagnosed({}, relaySeen(SeenFrom::Here, true));
        QCOMPARE(silent.find("https-servicebus")->state, State::Note);
        QVERIFY(probabilityOf(silent, Causes::firewallBlocksServicebus) < 0.2);
        QVERIFY(!silent.firstBreak());
    }
    void theServerItselfDoes()
    {
        Answers open = allGood();
        open.remove(QStringLiteral("https-servicebus"));
        QCOMPARE(diagnosed(open, relaySeen(SeenFrom::Server, false)).verdict, Verdict::Healthy);
        const Diagnosis silent = diagnosed({}, relaySeen(SeenFrom::Server, true));
        QCOMPARE(silent.find("https-servicebus")->state, State::Problem);
        QCOMPARE(silent.causes.constFirst().cause, &Causes::firewallBlocksServicebus);
        QCOMPARE(silent.firstBreak(), ChainLink::Firewall);
        QCOMPARE(silent.linkState(ChainLink::Relay), State::Missing); // behind the break
    }
    void aFactWinsOverAnAnswerAndTheContradictionIsSaid()
    {
        const Diagnosis diagnosis =
            diagnosed({{QStringLiteral("https-servicebus"), QStringLiteral("no")}}, relaySeen(SeenFrom::Server, false));
        const Finding *finding = diagnosis.find("https-servicebus");
        QCOMPARE(finding->contradicts.size(), 1);
        QCOMPARE(finding->contradicts[0].source, Source::Person);
        QCOMPARE(finding->state, State::Warning);
    }
    void anAnswerIsNeverMoreThanStrong()
    {
        for (const Check *check : allChecks()) {
            if (!check->question)
                continue;
            for (const Option &option : check->question->options) {
                const Diagnosis diagnosis = diagnosed({{QString::fromLatin1(check->id), QString::fromLatin1(option.id)}});
                for (const RankedCause &ranked : diagnosis.causes) {
                    const double odds = std::log(ranked.probability / (1 - ranked.probability));
                    QVERIFY2(odds <= ranked.cause->prior + Weight::strong + 1e-9, check->id);
                }
            }
        }
    }
    void twoFaultsAreBothNamed()
    {
        const Diagnosis diagnosis = diagnosed({{QStringLiteral("service-running"), QStringLiteral("stopped")},
                                               {QStringLiteral("licence-in-tenant"), QStringLiteral("none")}});
        QVERIFY(probabilityOf(diagnosis, Causes::connectServiceStopped) > 0);
        QVERIFY(probabilityOf(diagnosis, Causes::licenceMissing) > 0);
    }
    void whatDoesNotApplyIsSaidWithItsReason()
    {
        Inputs inputs;
        inputs.agent = Inputs::Agent::CloudSync;
        QCOMPARE(diagnosed({}, {}, inputs).find("staging-mode")->state, State::NotApplicable);
        const Diagnosis cloudOnly = diagnosed({{QStringLiteral("writeback-applies"), QStringLiteral("cloud-only")}});
        QCOMPARE(cloudOnly.find("inheritance")->state, State::NotApplicable);
        QVERIFY(cloudOnly.find("inheritance")->conclusion.outcome);
    }
    void scopeNarrowsWhatIsRequired()
    {
        const Answers one{{QStringLiteral("clock"), QStringLiteral("yes")}};
        QCOMPARE(exitStatus(diagnosed(one, {}, {}, {QStringLiteral("clock")})), 0);
        QCOMPARE(diagnosed(one, {}, {}, {QStringLiteral("clock")}).verdict, Verdict::Unknown); // never healthy without a proof
        QCOMPARE(exitStatus(diagnosed(one, {}, {}, {QStringLiteral("connectivity")})), 3);
    }
    void thePlanNamesEachStepOnceAndEndsWithAProof()
    {
        const QList<PlanPart> plan = actionPlan(diagnosed({}, relaySeen(SeenFrom::Server, true)));
        QVERIFY(plan.size() >= 3);
        QCOMPARE(plan.constFirst().owner, Owner::Helpdesk);
        QCOMPARE(plan.constFirst().when, When::Now);
        QCOMPARE(plan.constLast().when, When::Proof);
        int number = 0;
        QStringList seen;
        for (const PlanPart &part : plan) {
            for (const PlanStep &step : part.steps) {
                QCOMPARE(step.number, ++number);
                const QString key = QString::fromUtf8(step.step.what.source);
                QVERIFY2(!seen.contains(key), qPrintable(key));
                seen << key;
            }
        }
        QVERIFY(actionPlan(diagnosed({})).isEmpty());
    }
    void sameFindingsSameDiagnosis()
    {
        const auto once = diagnosed(allGood(), relaySeen(SeenFrom::Server, true));
        const auto again = diagnosed(allGood(), relaySeen(SeenFrom::Server, true));
        QCOMPARE(once.causes.size(), again.causes.size());
        for (qsizetype i = 0; i < once.causes.size(); ++i) {
            QCOMPARE(once.causes[i].cause, again.causes[i].cause);
            QCOMPARE(once.causes[i].probability, again.causes[i].probability);
        }
    }
};

QTEST_GUILESS_MAIN(tst_Diagnosis)
#include "tst_diagnosis.moc"
