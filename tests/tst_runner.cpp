#include "checks/registry.h"
#include "checks/runner.h"
#include "checks/secretstore.h"
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace std::chrono_literals;

namespace {

struct NumberFact : Seen
{
    static constexpr const char *id = "number";
    static constexpr Source source = Source::Network;
    int value = 0;
};

class NoSecrets : public SecretStore
{
public:
    void read(const QString &, QObject *, Done done) override { done({}); }
    void write(const QString &, const QString &, QObject *, Done done) override { done({}); }
    void remove(const QString &, QObject *, Done done) override { done({}); }
};

/// Grows once, then ends as it is told; nothing of our own logic is faked, only the world.
class NumberProbe : public ProbeFor<NumberFact>
{
public:
    enum class End { Succeeds, Fails, Never, SilenceIsKnown };
    explicit NumberProbe(End end) : m_end(end) {}
    ~NumberProbe() override { ++destroyed; }
    void start() override
    {
        QTimer::singleShot(0, this, [this] {
            m_fact.value = 1;
            Q_EMIT grew();
            if (m_end == End::Fails)
                return fail({Missing::Reason::NotAllowed, QStringLiteral("no")});
            m_fact.value = 2;
            if (m_end == End::Succeeds)
                Q_EMIT finished();
        });
    }
    bool expire() override { return m_end == End::SilenceIsKnown; }

    static inline int destroyed = 0;

private:
    End m_end;
};

ProbePlan plan(const QString &key, NumberProbe::End end, std::chrono::milliseconds deadline = 5s, const QString &with = {})
{
    return planFor<NumberFact>(key, with, deadline, [end](World &, const Evidence &) { return std::make_unique<NumberProbe>(end); });
}

} // namespace

class tst_Runner : public QObject
{
    Q_OBJECT

    NoSecrets m_secrets;
    World m_world{m_secrets};
    Evidence m_evidence;

    /// Runs \a plans to their end.
    void run(std::vector<ProbePlan> plans)
    {
        Runner runner(m_world, m_evidence);
        QSignalSpy finished(&runner, &Runner::finished);
        runner.start(std::move(plans));
        QVERIFY(runner.isRunning());
        QVERIFY(finished.wait(30'000));
        QCOMPARE(finished.size(), 1);
        QVERIFY(!runner.isRunning());
        QCOMPARE(runner.done(), runner.total());
    }
    const Slot<NumberFact> &slot(const QString &key) const { return *m_evidence.slot<NumberFact>(key); }

private Q_SLOTS:
    void init() { m_evidence = {}; }

    void findsAll()
    {
        run({plan(u"a"_qs, NumberProbe::End::Succeeds), plan(u"b"_qs, NumberProbe::End::Succeeds)});
        QCOMPARE(slot(u"a"_qs).fact->value, 2);
        QCOMPARE(slot(u"b"_qs).fact->value, 2);
    }
    void keepsTheReason()
    {
        run({plan(u"a"_qs, NumberProbe::End::Fails)});
        QCOMPARE(slot(u"a"_qs).missing->reason, Missing::Reason::NotAllowed);
        QCOMPARE(slot(u"a"_qs).missing->detail, u"no"_qs);
    }
    void deadlineKeepsWhatWasSeen()
    {
        run({plan(u"a"_qs, NumberProbe::End::Never, 500ms)});
        QCOMPARE(slot(u"a"_qs).fact->value, 1); // what it said when it last grew
        QCOMPARE(slot(u"a"_qs).missing->reason, Missing::Reason::TimedOut);
    }
    void silenceCanBeTheFact()
    {
        run({plan(u"a"_qs, NumberProbe::End::SilenceIsKnown, 30ms)});
        QVERIFY(slot(u"a"_qs).fact);
        QVERIFY(!slot(u"a"_qs).missing);
    }
    void stopKeepsWhatFinished()
    {
        Runner runner(m_world, m_evidence);
        QSignalSpy finished(&runner, &Runner::finished);
        runner.start({plan(u"quick"_qs, NumberProbe::End::Succeeds), plan(u"never"_qs, NumberProbe::End::Never, 1h)});
        QTRY_VERIFY(m_evidence.slot<NumberFact>(u"quick"_qs)->progress == Progress::Settled);
        runner.stop();
        QCOMPARE(finished.size(), 1);
        QCOMPARE(slot(u"quick"_qs).fact->value, 2);
        QVERIFY(!slot(u"quick"_qs).missing);
        QCOMPARE(slot(u"never"_qs).missing->reason, Missing::Reason::Cancelled);
    }
    void stopFromASlotEndsOnce()
    {
        Runner runner(m_world, m_evidence);
        QSignalSpy finished(&runner, &Runner::finished);
        connect(&runner, &Runner::changed, &runner, [&] {
            if (runner.isRunning())
                runner.stop();
        });
        runner.start({plan(u"a"_qs, NumberProbe::End::Never, 1h), plan(u"b"_qs, NumberProbe::End::Never, 1h)});
        QTRY_COMPARE(finished.size(), 1);
        QTest::qWait(20);
        QCOMPARE(finished.size(), 1);
    }
    void waitsForWhatItNeeds()
    {
        ProbePlan second = plan(u"second"_qs, NumberProbe::End::Succeeds);
        second.needs = [](const Evidence &evidence) { return evidence.slot<NumberFact>(u"first"_qs)->progress; };
        bool sawFirst = false;
        second.make = [&](World &, const Evidence &evidence) -> std::unique_ptr<Probe> {
            sawFirst = evidence.slot<NumberFact>(u"first"_qs)->fact->value == 2;
            return std::make_unique<NumberProbe>(NumberProbe::End::Succeeds);
        };
        run({second, plan(u"first"_qs, NumberProbe::End::Succeeds)});
        QVERIFY(sawFirst);
    }
    void doesNotLookForWhatCannotBe()
    {
        ProbePlan dependent = plan(u"a"_qs, NumberProbe::End::Succeeds);
        dependent.make = [](World &, const Evidence &) { return std::unique_ptr<Probe>(); };
        run({dependent});
        QCOMPARE(slot(u"a"_qs).missing->reason, Missing::Reason::DependsOnMissing);
    }
    void looksAgainOnlyWithOtherInputs()
    {
        Runner runner(m_world, m_evidence);
        QSignalSpy finished(&runner, &Runner::finished);
        runner.start({plan(u"a"_qs, NumberProbe::End::Succeeds, 5s, u"x"_qs)});
        QVERIFY(finished.wait(30'000));
        runner.start({plan(u"a"_qs, NumberProbe::End::Succeeds, 5s, u"x"_qs)});
        QCOMPARE(runner.total(), 0);
        QTRY_COMPARE(finished.size(), 2);
        runner.start({plan(u"a"_qs, NumberProbe::End::Succeeds, 5s, u"y"_qs)});
        QCOMPARE(runner.total(), 1);
        QTRY_COMPARE(finished.size(), 3);
    }
    void destroyingIsStopping()
    {
        NumberProbe::destroyed = 0;
        {
            Runner runner(m_world, m_evidence);
            runner.start({plan(u"a"_qs, NumberProbe::End::Never, 1h)});
            QTRY_VERIFY(m_evidence.slot<NumberFact>(u"a"_qs)->fact);
        }
        QCOMPARE(NumberProbe::destroyed, 1);
    }
};

QTEST_GUILESS_MAIN(tst_Runner)
#include "tst_runner.moc"
