#include "checks/actionplan.h"
#include "checks/causes/causes.h"
#include "checks/causes/steps.h"
#include "checks/diagnosis.h"
#include "checks/facts/network.h"
#include "checks/nextquestion.h"
#include "checks/registry.h"
#include "checks/report/report.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <cmath>
#include <random>

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

/// Any finding that the program could make: answered, seen, softened, missing, running.
Finding randomFinding(const Check &check, std::mt19937 &random)
{
    Finding finding{.check = &check};
    const auto one = [&](std::size_t below) { return std::uniform_int_distribution<std::size_t>(0, below - 1)(random); };
    switch (one(6)) {
    case 0: finding.state = State::Unanswered; return finding;
    case 1:
        finding.state = State::Missing;
        finding.missing = Missing{Missing::Reason(one(8))};
        return finding;
    case 2: finding.state = State::Running; return finding;
    default: break;
    }
    const Outcome *outcome = check.outcomes[one(check.outcomes.size())];
    finding.conclusion.outcome = outcome;
    finding.state =
        State(std::array{State::Problem, State::Warning, State::Note, State::NotApplicable, State::Good}[int(outcome->severity)]);
    finding.source = Source(one(6));
    finding.softened = one(5) == 0;
    if (finding.softened)
        finding.state = State::Note;
    static constexpr std::string_view facts[] = {"", "events", "host", "collection"};
    finding.factId = finding.source == Source::Person ? std::string_view() : facts[one(4)];
    for (std::size_t i = one(3); i > 0; --i)
        finding.conclusion.pointers << Pointer{allCauses()[one(allCauses().size())], double(one(13)) - 6};
    return finding;
}

QList<Finding> randomFindings(std::mt19937 &random)
{
    QList<Finding> findings;
    for (const Check *check : allChecks())
        findings << randomFinding(*check, random);
    return findings;
}

Inputs randomInputs(std::mt19937 &random)
{
    const auto one = [&](int below) { return std::uniform_int_distribution<int>(0, below - 1)(random); };
    Inputs inputs;
    inputs.agent = Inputs::Agent(one(4));
    inputs.spread = Inputs::Spread(one(4));
    inputs.since = Inputs::Since(one(4));
    return inputs;
}

/// The probability of each cause, named or not.
QMap<QString, double> weighed(const QList<Finding> &findings, const Inputs &inputs)
{
    QMap<QString, double> all;
    for (const RankedCause &one : weighAll(findings, inputs))
        all[QString::fromLatin1(one.cause->id)] = one.probability;
    return all;
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
                    QVERIFY2(odds <= ranked.cause->prior + calibrated(Weight::strong) + 1e-9, check->id);
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
    void anyFindingsGiveADiagnosis()
    {
        std::mt19937 random(20261123);
        // With a sanitizer each takes ten times as long; the Windows tests go through all.
        constexpr int runs =
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
            1000;
#else
            5000;
#endif
        for (int run = 0; run < runs; ++run) {
            const QList<Finding> findings = randomFindings(random);
            const Inputs inputs = randomInputs(random);
            const Diagnosis diagnosis = diagnose(findings, inputs);
            for (qsizetype i = 0; i < diagnosis.causes.size(); ++i) {
                const RankedCause &ranked = diagnosis.causes[i];
                QVERIFY(ranked.probability >= 0 && ranked.probability <= 1 && !ranked.because.isEmpty());
                QVERIFY(i == 0 || ranked.probability <= diagnosis.causes[i - 1].probability);
            }
            QCOMPARE(diagnosis.verdict == Verdict::Problem, diagnosis.count(State::Problem) > 0);
            if (run % 50 != 0)
                continue;
            const auto next = nextQuestion(diagnosis, inputs, {});
            QVERIFY(!next || (next->bits > 0 && next->answers.contains(next->check) && next->separates.size() <= 4));
            const auto again = nextQuestion(diagnosis, inputs, {});
            QVERIFY(next.has_value() == again.has_value() && (!next || next->check == again->check));
        }
    }
    void sameFindingsSameBytes()
    {
        std::mt19937 random(7);
        for (int run = 0; run < 20; ++run) {
            Case none;
            none.inputs = randomInputs(random);
            const QList<Finding> findings = randomFindings(random);
            const auto written = [&] {
                const Diagnosis diagnosis = diagnose(findings, none.inputs);
                return makeReport(
                    Format::Json,
                    {.whole = none, .diagnosis = diagnosis, .redact = false, .made = QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC)});
            };
            QCOMPARE(written(), written());
        }
    }
    void whatSpeaksForACauseNeverLowersIt()
    {
        std::mt19937 random(42);
        const auto one = [&](std::size_t below) { return std::uniform_int_distribution<std::size_t>(0, below - 1)(random); };
        for (int run = 0; run < 1000; ++run) {
            QList<Finding> findings = randomFindings(random);
            const Inputs inputs = randomInputs(random);
            Finding more = randomFinding(*allChecks()[one(allChecks().size())], random);
            if (!more.conclusion.outcome)
                continue;
            const Cause *proved = allCauses()[one(allCauses().size())];
            more.softened = false;
            more.conclusion.pointers << Pointer{proved, Weight::proves};
            const auto before = weighed(findings, inputs);
            findings << more;
            const auto after = weighed(findings, inputs);
            QMap<QString, bool> raises;
            for (const Pointer &pointer : more.conclusion.pointers + QList<Pointer>(more.conclusion.outcome->pointers)) {
                const QString id = QString::fromLatin1(pointer.cause->id);
                raises[id] = raises.value(id, true) && pointer.weight > 0;
            }
            for (auto cause = raises.keyBegin(); cause != raises.keyEnd(); ++cause) {
                if (raises[*cause])
                    QVERIFY2(after[*cause] >= before[*cause] - 1e-12, qPrintable(*cause));
            }
        }
    }
    void whatOneCauseExplainsSpeaksLittleForAnother()
    {
        // Names do not resolve: so the lists cannot be fetched, either.
        const Diagnosis diagnosis = diagnosed(
            {{QStringLiteral("name-resolution"), QStringLiteral("no")}, {QStringLiteral("certificate-trust"), QStringLiteral("no-lists")}});
        QCOMPARE(diagnosis.causes.constFirst().cause, &Causes::dnsFailure);
        QVERIFY(probabilityOf(diagnosis, Causes::dnsFailure) > 0.6);
        QVERIFY(probabilityOf(diagnosis, Causes::revocationUnreachable) < 0.3);
        const Diagnosis alone = diagnosed({{QStringLiteral("certificate-trust"), QStringLiteral("no-lists")}});
        QCOMPARE(alone.causes.constFirst().cause, &Causes::revocationUnreachable);
    }
    void circumstancesAloneNameNothing()
    {
        Inputs inputs;
        inputs.spread = Inputs::Spread::Everyone;
        inputs.since = Inputs::Since::Today;
        inputs.agent = Inputs::Agent::CloudSync;
        QVERIFY(diagnosed({}, {}, inputs).causes.isEmpty());
    }
    void theNextQuestionTellsMost()
    {
        const Diagnosis nothing = diagnosed({});
        const auto first = nextQuestionWanted(nothing, {}, {});
        QVERIFY(first && first->separates.size() >= 2);
        // What was asked in vain is not asked again.
        const auto second = nextQuestion(nothing, {}, {{QString::fromLatin1(first->check->id), QStringLiteral("unknown")}});
        QVERIFY(second && second->check != first->check);
        // A clear cause needs no question, a healthy world neither.
        QVERIFY(!nextQuestionWanted(diagnosed({}, relaySeen(SeenFrom::Server, true)), {}, {}));
        QVERIFY(!nextQuestionWanted(diagnosed(allGood()), {}, {}));
    }
    void whatDisturbsComesLast()
    {
        const Diagnosis diagnosis = diagnosed({{QStringLiteral("attempts"), QStringLiteral("keys-damaged")},
                                               {QStringLiteral("service-running"), QStringLiteral("event-6800")},
                                               {QStringLiteral("connect-version"), QStringLiteral("older-than-2418")}});
        const QString offAndOn = QString::fromUtf8(SharedSteps::offAndOn.what.source);
        const QString upgrade = QString::fromUtf8(SharedSteps::upgradeConnect.what.source);
        bool seen = false;
        for (const PlanPart &part : actionPlan(diagnosis)) {
            if (part.owner != Owner::Directory)
                continue;
            QStringList steps;
            for (const PlanStep &step : part.steps)
                steps << QString::fromUtf8(step.step.what.source);
            QVERIFY(steps.contains(offAndOn) && steps.contains(upgrade));
            QVERIFY(steps.indexOf(upgrade) < steps.indexOf(offAndOn));
            QVERIFY(steps.indexOf(offAndOn) >= steps.size() - 2); // only what belongs to it may follow
            seen = true;
        }
        QVERIFY(seen);
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
