#include "checks/actionplan.h"
#include "checks/comparison.h"
#include "checks/facts/network.h"
#include "checks/facts/person.h"
#include "checks/procedure.h"
#include "checks/session.h"
#include "tests/memorysecrets.h"
#include <QSignalSpy>
#include <QTest>

/// A session without a network of its own: only hosts on loopback that refuse at once.
class tst_Session : public QObject
{
    Q_OBJECT

    MemorySecrets m_secrets;
    World m_world{m_secrets};

    static QString collection(const char *name)
    {
        return QStringLiteral(SOURCE_DIR "/tests/data/collections/%1.json").arg(QLatin1StringView(name));
    }
    static void readWhole(Session &session, const QStringList &paths)
    {
        QSignalSpy finished(&session, &Session::finished);
        session.read(paths);
        QVERIFY(finished.wait(30'000));
    }
    /// A step of the plan after which this check would be looked at again.
    static QList<const Check *> stepThatTouches(const Diagnosis &diagnosis, QLatin1StringView check)
    {
        for (const PlanPart &part : actionPlan(diagnosis)) {
            for (const PlanStep &step : part.steps) {
                if (std::ranges::any_of(step.checks, [&](const Check *one) { return check == QLatin1StringView(one->id); }))
                    return step.checks;
            }
        }
        return {};
    }
    static Change changeOf(const Comparison &comparison, QLatin1StringView check)
    {
        const auto found = std::ranges::find_if(comparison.findings,
                                                [&](const ComparedFinding &one) { return check == QLatin1StringView(one.now->check->id); });
        return found == comparison.findings.end() ? Change::Same : found->change;
    }

private Q_SLOTS:
    void anAnswerJudgesAgainAndCanBeTakenBack()
    {
        Session session(m_world);
        QSignalSpy saved(&session, &Session::caseChanged);
        session.answer(QStringLiteral("staging-mode"), QStringLiteral("stand-by"));
        QCOMPARE(session.diagnosis().find("staging-mode")->answered != nullptr, true);
        QCOMPARE(saved.size(), 1);
        session.answer(QStringLiteral("staging-mode"), QStringLiteral("stand-by"));
        QCOMPARE(saved.size(), 1);
        session.answer(QStringLiteral("staging-mode"), {});
        QCOMPARE(session.diagnosis().find("staging-mode")->state, State::Unanswered);
        QCOMPARE(saved.size(), 2);
    }
    void aTickIsKeptOnceAndCanBeTakenBack()
    {
        Session session(m_world);
        QSignalSpy saved(&session, &Session::caseChanged);
        QSignalSpy judged(&session, &Session::changed);
        session.tick(offAndOnSteps().at(1), true);
        session.tick(offAndOnSteps().at(1), true);
        QCOMPARE(session.currentCase().ticks, QStringList{offAndOnSteps().at(1)});
        QCOMPARE(saved.size(), 1);
        session.tick(offAndOnSteps().at(1), false);
        QVERIFY(session.ticks().isEmpty());
        QCOMPARE(saved.size(), 2);
        QCOMPARE(judged.size(), 0);
    }
    void theComplaintIsAFact()
    {
        Session session(m_world);
        Inputs inputs;
        inputs.complaint = QStringLiteral("it says SSPR_0029");
        session.setInputs(inputs);
        QCOMPARE(session.evidence().slot<ComplaintFact>()->fact->codes, QStringList{QStringLiteral("SSPR_0029")});
        inputs.complaint.clear();
        session.setInputs(inputs);
        QVERIFY(!session.evidence().slot<ComplaintFact>());
    }
    void aCollectionSaysWhichAgentItsServerRuns()
    {
        Session session(m_world);
        readWhole(session, {collection("cloudsync")});
        QCOMPARE(session.inputs().agent, Inputs::Agent::CloudSync);
        QVERIFY(session.inputs().agentCollected);
        const Finding *notForIt = session.diagnosis().find("staging-mode");
        QCOMPARE(notForIt->state, State::NotApplicable);
        QCOMPARE(notForIt->conclusion.outcome->id, "cloud-sync-collected");
        QCOMPARE(session.diagnosis().find("sync-agent")->conclusion.outcome->id, "agent-here");
        QCOMPARE(session.diagnosis().find("sync-agent")->source, Source::Server);

        // It goes with the case; a person's answer to the same question stands above it.
        const auto again = readCase(writeCase(session.currentCase()), {});
        QVERIFY(std::get<Case>(again).inputs.agentCollected);
        session.answer(QStringLiteral("sync-agent"), QStringLiteral("connect"));
        QCOMPARE(session.inputs().agent, Inputs::Agent::Unknown);
        session.answer(QStringLiteral("sync-agent"), {});
        QCOMPARE(session.inputs().agent, Inputs::Agent::CloudSync);
    }
    void whatAPersonChoseAsAgentHolds()
    {
        Session session(m_world);
        Inputs inputs;
        inputs.agent = Inputs::Agent::Both;
        session.setInputs(inputs);
        readWhole(session, {collection("connect")});
        QCOMPARE(session.inputs().agent, Inputs::Agent::Both);
        QVERIFY(!session.inputs().agentCollected);
        QCOMPARE(session.diagnosis().find("sync-agent")->conclusion.outcome->id, "both");
    }
    void anOpenedCaseIsNotLookedAtAgainByItself()
    {
        Session session(m_world);
        QVERIFY(session.wantsRun());
        Case opened;
        opened.started = QDateTime::currentDateTimeUtc();
        session.open(opened);
        QVERIFY(!session.wantsRun());
        Inputs changed = session.inputs();
        changed.cloud = Inputs::Cloud::China;
        session.setInputs(changed);
        QVERIFY(session.wantsRun());
    }
    void stopKeepsWhatWasSeenAndSaysSo()
    {
        Session session(m_world);
        QSignalSpy finished(&session, &Session::finished);
        Inputs inputs;
        inputs.proxyMode = Inputs::ProxyMode::None;
        session.setInputs(inputs);
        session.start();
        QVERIFY(session.isRunning());
        QVERIFY(session.probesTotal() > 5);
        session.stop();
        QVERIFY(!session.isRunning());
        QCOMPARE(finished.size(), 1);
        const Finding *finding = session.diagnosis().find("https-servicebus");
        QVERIFY(finding->state == State::Unanswered || finding->state == State::Missing);
        QVERIFY(finding->missing);
        QCOMPARE(finding->missing->reason, Missing::Reason::Cancelled);
    }
    void anotherCloudForgetsTheHostsOfTheFirst()
    {
        Session session(m_world);
        Inputs inputs;
        inputs.proxyMode = Inputs::ProxyMode::None;
        session.setInputs(inputs);
        session.start();
        session.stop();
        QVERIFY(session.evidence().slot<HostFact>(QStringLiteral("graph.microsoft.com:443")));
        inputs.cloud = Inputs::Cloud::UsGovernment;
        session.setInputs(inputs);
        session.start();
        QVERIFY(!session.evidence().slot<HostFact>(QStringLiteral("graph.microsoft.com:443")));
        QVERIFY(session.evidence().slot<HostFact>(QStringLiteral("graph.microsoft.us:443")));
        session.stop();
    }
    /// Only what the step touches is seen anew; all else stays as it was, and the comparison says so.
    void aStepOfThePlanIsLookedAtAgainAlone()
    {
        constexpr int patience = 60000;
        Session session(m_world);
        QSignalSpy finished(&session, &Session::finished);
        Inputs inputs;
        inputs.place = Inputs::Place::Server;
        inputs.proxyMode = Inputs::ProxyMode::Given;
        inputs.proxyHost = QStringLiteral("127.0.0.1:1"); // nobody listens there, so that every host ends at once
        inputs.domainController = QStringLiteral("127.0.0.1");
        session.setInputs(inputs);
        session.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
        const auto &hosts = session.evidence().all<HostFact>();
        const auto seen = [&] { return std::ranges::count_if(hosts, [](const auto &entry) { return entry.second.fact.has_value(); }); };
        const auto count = qsizetype(hosts.size());
        QVERIFY(count > 3);
        QCOMPARE(seen(), count);
        QCOMPARE(qsizetype(session.probesTotal()), count + 1); // and the ports
        const Diagnosis before = session.diagnosis();
        const QDateTime ports = session.evidence().slot<PortsFact>()->fact->at;
        const QList<const Check *> touched = stepThatTouches(before, QLatin1StringView("proxy"));
        QVERIFY(!touched.isEmpty());
        QTest::qWait(20); // times are in milliseconds

        QVERIFY(session.startAgain(touched));
        QCOMPARE(seen(), 0);
        QCOMPARE(qsizetype(session.probesTotal()), count);
        QVERIFY(session.evidence().slot<PortsFact>()->fact);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, patience);
        QCOMPARE(seen(), count);
        QCOMPARE(session.evidence().slot<PortsFact>()->fact->at, ports);
        const Comparison compared = compare(before, session.diagnosis());
        QCOMPARE(changeOf(compared, QLatin1StringView("proxy")), Change::Still);
        QCOMPARE(changeOf(compared, QLatin1StringView("dc-ports")), Change::NotLookedAtAgain);
    }
};

QTEST_GUILESS_MAIN(tst_Session)
#include "tst_session.moc"
