// The models of findings and ladders: under random changes, with groups, filters and a selection that stays.
#include "checks/registry.h"
#include "checks/texts.h"
#include "wizard/findingmodel.h"
#include "wizard/laddermodel.h"
#include "wizard/richtext.h"
#include <QtCore/QItemSelectionModel>
#include <QtCore/QRandomGenerator>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace {

const Texts texts{};

Finding findingOf(const Check *check, State state)
{
    Finding finding{.check = check, .state = state};
    if (state == State::Missing || state == State::Unanswered)
        finding.missing = Missing{};
    if (state == State::Unanswered && !check->question)
        finding.state = State::Missing;
    return finding;
}

/// Every check, all in one state.
Diagnosis all(State state)
{
    Diagnosis diagnosis;
    for (const Check *check : allChecks())
        diagnosis.findings << findingOf(check, state);
    return diagnosis;
}

Finding &at(Diagnosis &diagnosis, QLatin1StringView id)
{
    return *std::ranges::find_if(diagnosis.findings, [id](const Finding &finding) { return id == QLatin1StringView(finding.check->id); });
}

HostFact relay(const QString &host)
{
    HostFact fact;
    fact.host = host;
    fact.purpose = Purpose::Relay;
    fact.name = {.rung = Rung::Fine, .result = NameRung::Result::Found, .addresses = {u"198.51.100.24"_s}, .milliseconds = 12};
    fact.connection.rung = Rung::Failed;
    fact.connection.tries = {{u"198.51.100.24"_s, AddressTry::Result::Silent, 10'000}};
    return fact;
}

} // namespace

class TestModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findingsSurviveRandomChanges();
    void groupsAndCounts();
    void selectionStaysWithItsFinding();
    void revealOpensWhatHides();
    void laddersSurviveRandomChanges();
    void ladderSaysTheBreak();
    void strangersStayInert();
};

void TestModels::findingsSurviveRandomChanges()
{
    FindingModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QRandomGenerator random(7);
    Diagnosis diagnosis = all(State::Running);
    for (int i = 0; i < 300; ++i) {
        Finding &changed = diagnosis.findings[random.bounded(diagnosis.findings.size())];
        changed = findingOf(changed.check, State(random.bounded(8)));
        model.show(diagnosis, Section(random.bounded(20) == 0 ? random.bounded(3) : 0), texts);
        if (i % 7 == 0)
            model.setFilter(FindingModel::Filter(random.bounded(4)));
        if (i % 11 == 0)
            model.find(i % 2 ? u"o"_s : QString());
        if (i % 5 == 0 && model.rowCount() > 0)
            model.toggle(model.index(random.bounded(model.rowCount())));
        // A group is never empty, and no finding stands outside one.
        for (int row = 0; row < model.rowCount(); ++row) {
            const bool isGroup = model.index(row).data(FindingModel::IsGroupRole).toBool();
            if (row == 0)
                QVERIFY(isGroup);
            else if (!isGroup && !model.index(row - 1).data(FindingModel::IsGroupRole).toBool())
                QCOMPARE(model.index(row).data(FindingModel::StateRole), model.index(row - 1).data(FindingModel::StateRole));
        }
    }
}

void TestModels::groupsAndCounts()
{
    Diagnosis diagnosis = all(State::Good);
    at(diagnosis, "full-sync"_L1) = findingOf(findCheck(u"full-sync"), State::Problem);
    at(diagnosis, "staging-mode"_L1) = findingOf(findCheck(u"staging-mode"), State::Unanswered);
    FindingModel model;
    model.show(diagnosis, Section::Configuration, texts);
    const int checks = diagnosis.count(Section::Configuration, State::Good) + 2;
    QCOMPARE(model.count(FindingModel::Filter::All), checks);
    QCOMPARE(model.count(FindingModel::Filter::Attention), 1);
    QCOMPARE(model.count(FindingModel::Filter::Questions), 1);
    QCOMPARE(model.count(FindingModel::Filter::NotLookedAt), 0);
    // Problems and questions are open with a row each, what is in order is closed.
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.index(0).data().toString(), u"Problems (1)"_s);
    QCOMPARE(model.index(1).data(FindingModel::IdRole).toString(), u"full-sync"_s);
    QCOMPARE(model.index(4).data().toString(), u"In order (%1)"_s.arg(checks - 2));
    model.toggle(model.index(4));
    QCOMPARE(model.rowCount(), checks + 3);
    QVERIFY(model.index(1).data(FindingModel::CopyRole).toString().endsWith(u"\nfull-sync"_s));
    model.setFilter(FindingModel::Filter::Questions);
    QCOMPARE(model.rowCount(), 2);
    model.find(u"no such words"_s);
    QCOMPARE(model.rowCount(), 0);
}

void TestModels::selectionStaysWithItsFinding()
{
    Diagnosis diagnosis = all(State::Missing);
    FindingModel model;
    model.show(diagnosis, Section::Configuration, texts);
    QItemSelectionModel selection(&model);
    selection.setCurrentIndex(model.indexOf(u"full-sync"_s), QItemSelectionModel::ClearAndSelect);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    for (const char *id : {"staging-mode", "sync-agent", "full-sync"}) {
        at(diagnosis, QLatin1StringView(id)).state = State::Problem;
        model.show(diagnosis, Section::Configuration, texts);
        QCOMPARE(selection.currentIndex().data(FindingModel::IdRole).toString(), u"full-sync"_s);
        QVERIFY(selection.isSelected(model.indexOf(u"full-sync"_s)));
    }
    QCOMPARE(resets.count(), 0);
}

void TestModels::revealOpensWhatHides()
{
    FindingModel model;
    model.show(all(State::Good), Section::Configuration, texts);
    QVERIFY(!model.indexOf(u"full-sync"_s).isValid());
    model.setFilter(FindingModel::Filter::Attention);
    model.find(u"nothing has this"_s);
    QSignalSpy filters(&model, &FindingModel::filterChanged);
    QVERIFY(model.reveal(u"full-sync"_s).isValid());
    QCOMPARE(filters.count(), 1);
    QCOMPARE(model.filter(), FindingModel::Filter::All);
    QVERIFY(!model.reveal(u"no-such-check"_s).isValid());
}

void TestModels::laddersSurviveRandomChanges()
{
    LadderModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QRandomGenerator random(11);
    Evidence evidence;
    for (int i = 0; i < 200; ++i) {
        const QString key = u"host%1.example:443"_s.arg(random.bounded(12));
        HostFact fact = relay(key);
        fact.purpose = Purpose(random.bounded(6));
        fact.tenantsOwn = random.bounded(2);
        fact.http.rung = Rung(random.bounded(5));
        if (i % 9 == 0)
            evidence.forget<HostFact>(key);
        else if (i % 7 == 0)
            evidence.setMissing<HostFact>({Missing::Reason::Cancelled, {}}, key);
        else
            evidence.set(fact, key);
        model.show(evidence, texts);
        QCOMPARE(model.hosts(), int(evidence.all<HostFact>().size()));
    }
}

void TestModels::ladderSaysTheBreak()
{
    Evidence evidence;
    HostFact own = relay(u"own.servicebus.windows.net"_s);
    own.tenantsOwn = true;
    HostFact fine = relay(u"a.servicebus.windows.net"_s);
    fine.connection.rung = fine.tls.rung = fine.http.rung = Rung::Fine;
    fine.proxy.rung = Rung::Skipped;
    evidence.set(fine, u"a.servicebus.windows.net:443"_s);
    evidence.set(own, u"own.servicebus.windows.net:443"_s);
    LadderModel model;
    model.show(evidence, texts);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.index(0, 0).data().toString(), u"Relay of this tenant"_s);
    QCOMPARE(model.first().data(LadderModel::KeyRole).toString(), u"own.servicebus.windows.net:443"_s);
    QCOMPARE(model.index(1, 0).data().toString(), u"own.servicebus.windows.net"_s);
    QCOMPARE(model.index(1, 1).data().toString(), u"12 ms"_s);
    QCOMPARE(model.index(1, 2).data().toString(), u"silent, 10 s"_s);
    QCOMPARE(model.index(1, 5).data().toString(), u"not reached"_s);
    QCOMPARE(model.index(3, 3).data().toString(), u"none"_s);
    QVERIFY(model.index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"silent, 10 s"_s));
}

void TestModels::strangersStayInert()
{
    static constexpr Text text = SAY("test", "The host `{host}` is **not** known.");
    const QString evil = u"**x** `y` <b onclick='z'>{host}</b>\u202e&\ue100"_s;
    const QString html = RichText::html(texts, text, {{u"host"_s, Value::text(evil)}});
    QCOMPARE(html, u"The host <code>**x** `y` &lt;b onclick='z'&gt;{host}&lt;/b&gt;&amp;</code> is <b>not</b> known."_s);
    const QString plain = RichText::plain(texts, text, {{u"host"_s, Value::text(evil)}});
    QCOMPARE(plain, u"The host **x** `y` <b onclick='z'>{host}</b>& is not known."_s);
    QVERIFY(RichText::inert(QString(5000, u'w')).size() < 400);
    QVERIFY(RichText::inert(u"ssprdedicatedsbprodfra-1.servicebus.windows.net"_s)
                .contains(u"fra-1.\u200bservicebus."_s)); // breaks at dots, and nothing else in it
    QVERIFY(RichText::inert(QString(90, u'w')).contains(u'\u200b'));
    const QString host = QString(30, u'w') + u".servicebus.windows.net"_s;
    QCOMPARE(RichText::inert(host).remove(u'\u200b'), host);
    QVERIFY(!RichText::command(texts, "Get-X {host}", {{u"host"_s, Value::text(evil)}}).contains(u'\u202e'));
}

QTEST_MAIN(TestModels)
#include "tst_models.moc"
