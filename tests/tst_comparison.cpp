#include "checks/causes/causes.h"
#include "checks/comparison.h"
#include "tests/reportsamples.h"
#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

namespace {

const QDateTime later = Samples::started.addDays(1);

/// Everything seen again at \p at.
Case seenAgain(Case sample, const QDateTime &at)
{
    sample.started = at;
    const Case unchanged = sample;
    for (const auto &[key, slot] : unchanged.evidence.all<HostFact>()) {
        if (slot.fact)
            sample.evidence.place<HostFact>(key).fact->at = at;
    }
    if (const auto *idle = sample.evidence.slot<IdleFact>(); idle && idle->fact)
        sample.evidence.place<IdleFact>().fact->at = at;
    if (const auto *ports = sample.evidence.slot<PortsFact>(); ports && ports->fact)
        sample.evidence.place<PortsFact>().fact->at = at;
    return sample;
}

Case repaired()
{
    Case sample = Samples::firewall();
    for (const QString &relay : {u"ssprdedicatedsbprodfra-1.servicebus.windows.net"_s, u"ssprdedicatedsbprodncu.servicebus.windows.net"_s})
        Samples::put(sample, Samples::host(relay, Purpose::Relay, 12));
    return seenAgain(sample, later);
}

Change changeOf(const Comparison &comparison, const char *check)
{
    for (const ComparedFinding &one : comparison.findings) {
        if (qstrcmp(one.now->check->id, check) == 0)
            return one.change;
    }
    return Change::Same;
}

Change changeOf(const Comparison &comparison, const Cause &cause)
{
    for (const ComparedCause &one : comparison.causes) {
        if (one.cause == &cause)
            return one.change;
    }
    return Change::Same;
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsFixed();
    void sameLookIsNoNewLook();
    void notLookedAtIsNeverFixed();
    void anotherPlaceProvesNothing();
    void aWordDoesNotUndoAFact();
    void newOnesSayWhetherAnyoneHadLooked();
    void redactedCaseComparesTheSame();
    void randomFactsNeverFixWhatNobodySaw();
};

void TestComparison::saysWhatIsFixed()
{
    const Diagnosis before = Samples::judged(Samples::firewall());
    const Diagnosis now = Samples::judged(repaired());
    const Comparison comparison = compare(before, now, Samples::started);
    QCOMPARE(changeOf(comparison, "https-servicebus"), Change::Fixed);
    QCOMPARE(changeOf(comparison, Causes::firewallBlocksServicebus), Change::Fixed);
    QCOMPARE(comparison.before, before.verdict);
    QCOMPARE(comparison.earlier, Samples::started);
    QVERIFY(comparison.count(Change::Fixed) >= 1);
    // And the other way round it is new.
    const Diagnosis brokenAgain = Samples::judged(seenAgain(Samples::firewall(), later.addDays(1)));
    const Comparison back = compare(now, brokenAgain);
    QCOMPARE(changeOf(back, "https-servicebus"), Change::New);
    QCOMPARE(changeOf(back, Causes::firewallBlocksServicebus), Change::New);
}

void TestComparison::sameLookIsNoNewLook()
{
    // The very same facts, judged again: nobody has looked.
    const Diagnosis before = Samples::judged(Samples::firewall());
    const Comparison comparison = compare(before, before);
    QCOMPARE(changeOf(comparison, "https-servicebus"), Change::NotLookedAtAgain);
    QCOMPARE(comparison.count(Change::Fixed), 0);
    QCOMPARE(comparison.count(Change::New), 0);
    // Seen again and still bad.
    QCOMPARE(changeOf(compare(before, Samples::judged(seenAgain(Samples::firewall(), later))), "https-servicebus"), Change::Still);
}

void TestComparison::notLookedAtIsNeverFixed()
{
    Case empty = Samples::firewall();
    empty.evidence = {};
    const Diagnosis before = Samples::judged(Samples::firewall());
    const Diagnosis now = Samples::judged(empty);
    const Comparison comparison = compare(before, now);
    QCOMPARE(comparison.count(Change::Fixed), 0);
    QCOMPARE(changeOf(comparison, "https-servicebus"), Change::NotLookedAtAgain);
    QCOMPARE(changeOf(comparison, Causes::firewallBlocksServicebus), Change::NotLookedAtAgain);
    QVERIFY(comparison.notSeenAgain > 0);
    // Where Cloud Sync took over, the point no longer applies: that is no repair.
    Case moved = Samples::firewall();
    moved.answers[u"staging-mode"_s] = u"no"_s;
    Case cloudSync = moved;
    cloudSync.inputs.agent = Inputs::Agent::CloudSync;
    QVERIFY(changeOf(compare(Samples::judged(moved), Samples::judged(cloudSync)), "staging-mode") != Change::Fixed);
}

void TestComparison::anotherPlaceProvesNothing()
{
    Case desk = repaired();
    const Case unchanged = desk;
    for (const auto &[key, slot] : unchanged.evidence.all<HostFact>())
        desk.evidence.place<HostFact>(key).fact->seenFrom = SeenFrom::Here;
    const Diagnosis before = Samples::judged(Samples::firewall());
    const Diagnosis now = Samples::judged(desk);
    const Comparison comparison = compare(before, now);
    QCOMPARE(changeOf(comparison, "https-servicebus"), Change::NotLookedAtAgain);
}

void TestComparison::aWordDoesNotUndoAFact()
{
    Case told = Samples::firewall();
    const Case unchanged = told;
    for (const auto &[key, slot] : unchanged.evidence.all<HostFact>())
        told.evidence.forget<HostFact>(key);
    told.answers[u"https-servicebus"_s] = u"yes"_s;
    const Diagnosis before = Samples::judged(Samples::firewall());
    const Diagnosis now = Samples::judged(told);
    const Comparison comparison = compare(before, now);
    QCOMPARE(changeOf(comparison, "https-servicebus"), Change::NotLookedAtAgain);
    // But a word may replace a word.
    Case no = told;
    no.answers[u"clock"_s] = u"no"_s;
    Case yes = told;
    yes.answers[u"clock"_s] = u"yes"_s;
    QCOMPARE(changeOf(compare(Samples::judged(no), Samples::judged(yes)), "clock"), Change::Fixed);
    QCOMPARE(changeOf(compare(Samples::judged(no), Samples::judged(no)), "clock"), Change::Still);
}

void TestComparison::newOnesSayWhetherAnyoneHadLooked()
{
    const auto wasOpen = [](const Diagnosis &before, const Diagnosis &now) {
        const Comparison comparison = compare(before, now);
        const auto found = std::ranges::find_if(comparison.findings, [](const ComparedFinding &one) {
            return qstrcmp(one.now->check->id, "https-servicebus") == 0 && one.change == Change::New;
        });
        return found == comparison.findings.end() ? -1 : int(found->wasOpen);
    };
    const Diagnosis bad = Samples::judged(seenAgain(Samples::firewall(), later.addDays(1)));
    QCOMPARE(wasOpen(Samples::judged(Case()), bad), 1);
    QCOMPARE(wasOpen(Samples::judged(repaired()), bad), 0);
}

void TestComparison::redactedCaseComparesTheSame()
{
    Redactor redactor;
    const Diagnosis now = Samples::judged(repaired());
    const Diagnosis open = Samples::judged(Samples::firewall());
    const Diagnosis hidden = Samples::judged(redactor.redacted(Samples::firewall()));
    const Comparison a = compare(open, now);
    const Comparison b = compare(hidden, now);
    QCOMPARE(a.findings.size(), b.findings.size());
    for (qsizetype i = 0; i < a.findings.size(); ++i) {
        QCOMPARE(a.findings[i].now->check, b.findings[i].now->check);
        QCOMPARE(a.findings[i].change, b.findings[i].change);
    }
}

/// Whatever was answered and seen: what is called fixed has a newer look, or another answer, behind it.
void TestComparison::randomFactsNeverFixWhatNobodySaw()
{
    QRandomGenerator random(20261123);
    const auto any = [&random]() {
        Case sample = random.bounded(2) ? Samples::firewall() : repaired();
        for (const Check *check : allChecks()) {
            if (!check->question || random.bounded(3) == 0)
                continue;
            const auto &options = check->question->options;
            sample.answers[QString::fromLatin1(check->id)] =
                QString::fromLatin1((options.begin() + random.bounded(int(options.size())))->id);
        }
        if (random.bounded(4) == 0)
            sample.evidence.forget<HostFact>(u"login.microsoftonline.com:443"_s);
        if (random.bounded(4) == 0)
            sample.evidence.forget<PortsFact>();
        return sample;
    };
    int fixed = 0;
    for (int i = 0; i < 500; ++i) {
        const Diagnosis before = Samples::judged(any());
        const Diagnosis now = Samples::judged(any());
        for (const ComparedFinding &one : compare(before, now).findings) {
            if (one.change != Change::Fixed)
                continue;
            ++fixed;
            QVERIFY2(one.now->state == State::Good || one.now->state == State::Note, one.now->check->id);
            QVERIFY2(one.before->source == Source::Person || (one.now->source != Source::Person && one.now->at > one.before->at),
                     one.now->check->id);
        }
    }
    QVERIFY(fixed > 100);
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
