#include "checks/casefile.h"
#include "checks/facts/events.h"
#include "checks/facts/network.h"
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#ifdef Q_OS_WIN
#include <windows.h>
// After it, for it needs its types.
#include <psapi.h>
#else
#include <sys/resource.h>
#endif

namespace {

/// The most memory that this process ever had, in KiB.
qint64 mostMemory()
{
#ifdef Q_OS_WIN
    PROCESS_MEMORY_COUNTERS counters{};
    GetProcessMemoryInfo(GetCurrentProcess(), &counters, sizeof counters);
    return qint64(counters.PeakWorkingSetSize / 1024);
#else
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
#endif
}

Case sample()
{
    Case made;
    made.inputs = {.complaint = QStringLiteral("SSPR_0030 \"ключ\" \U0001F600"),
                   .operation = Inputs::Operation::Reset,
                   .affectedUser = QStringLiteral("m.oud@contoso.example"),
                   .cloud = Inputs::Cloud::UsGovernment,
                   .agent = Inputs::Agent::Both,
                   .place = Inputs::Place::Server,
                   .extraHosts = {QStringLiteral("a.example:8443")},
                   .idleSeconds = 120};
    made.answers = {{QStringLiteral("clock"), QStringLiteral("no")}};
    made.ticks = {QStringLiteral("off-and-on/restart")};
    made.aliases = {{QStringLiteral("user-1"), QStringLiteral("anna@contoso.example"), QStringLiteral("user")}};
    HostFact host{{SeenFrom::Server, QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC)}};
    host.host = QStringLiteral("graph.microsoft.com");
    host.purpose = Purpose::SignIn;
    host.name = {Rung::Fine, NameRung::Result::Found, {QStringLiteral("192.0.2.1")}, 12};
    host.connection.tries = {{QStringLiteral("192.0.2.1"), AddressTry::Result::Silent, 10000}};
    host.tls.faults = {TlsRung::Fault::Expired, TlsRung::Fault::WrongHost};
    host.tls.chain = {{.subject = QStringLiteral("x"), .notAfter = QDateTime(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC)}};
    made.evidence.set(host, QStringLiteral("graph.microsoft.com:443"));
    made.evidence.place<HostFact>(QStringLiteral("graph.microsoft.com:443")).seenWith = QStringLiteral("none");
    made.evidence.setMissing<IdleFact>({Missing::Reason::Cancelled, QStringLiteral("d")});
    made.started = QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);
    made.seconds = 4.25;
    return made;
}

const Case &caseIn(const std::variant<Case, ReadError> &read)
{
    return std::get<Case>(read);
}

} // namespace

class tst_CaseFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A log is written as rows; what is read back is the same, rows or objects, and rows that lie are refused.
    void eventsAreRows()
    {
        Case made;
        EventsFact log;
        log.seenFrom = SeenFrom::Server;
        log.at = QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);
        const auto add = [&log](int id, const char *tracking, const QStringList &codes, int milliseconds) {
            log.events << EventSeen{.id = id,
                                    .level = codes.isEmpty() ? 4 : 2,
                                    .time = milliseconds < 0 ? QDateTime() : log.at.addMSecs(milliseconds),
                                    .zoneKnown = id != 31002,
                                    .record = qint64(7000) + id,
                                    .damaged = id == 33004,
                                    .trackingId = QString::fromLatin1(tracking),
                                    .codes = codes};
        };
        add(31001, "a", {}, 0);
        add(6329, "", {QStringLiteral("80230626")}, 700);
        add(33004, "a", {QStringLiteral("80230626"), QStringLiteral("x")}, 500);
        add(31003, "a", {}, -1);
        add(31002, "b", {}, 900);
        made.evidence.set(log, QStringLiteral("x.evtx"));
        const QByteArray json = writeCase(made);
        QVERIFY2(json.contains("\"columns\"") && json.contains("\"rows\""), json.constData());
        const auto read = readCase(json);
        QVERIFY(std::holds_alternative<Case>(read));
        const EventsFact again = *std::get<Case>(read).evidence.slot<EventsFact>(QStringLiteral("x.evtx"))->fact;
        QCOMPARE(again.events.size(), log.events.size());
        for (qsizetype i = 0; i < log.events.size(); ++i) {
            QCOMPARE(again.events[i].id, log.events[i].id);
            QCOMPARE(again.events[i].time, log.events[i].time);
            QCOMPARE(again.events[i].zoneKnown, log.events[i].zoneKnown);
            QCOMPARE(again.events[i].damaged, log.events[i].damaged);
            QCOMPARE(again.events[i].record, log.events[i].record);
            QCOMPARE(again.events[i].trackingId, log.events[i].trackingId);
            QCOMPARE(again.events[i].codes, log.events[i].codes);
        }
        QCOMPARE(writeCase(std::get<Case>(read)), json);
        const auto withEvents = [](const QByteArray &events) {
            QByteArray written = "{'schema':'writeback-wizard/case/1','facts':{'events/x':{'value':{'events':" + events + "}}}}";
            return readCase(written.replace('\'', '"'));
        };
        const auto objects = withEvents("[{'id':33004,'user':'a@b.example'}]");
        QVERIFY(std::holds_alternative<Case>(objects));
        QCOMPARE(std::get<Case>(objects).evidence.slot<EventsFact>(QStringLiteral("x"))->fact->events.constFirst().id, 33004);
        const QList<QByteArray> lies{"{}",
                                     "{'columns':['id'],'rows':[[1,2]]}",
                                     "{'columns':['id'],'rows':[7]}",
                                     "{'columns':['time'],'rows':[[5]]}",
                                     "{'columns':['id'],'rows':[['x']]}",
                                     "{'columns':['id'],'rows':[[{}]]}",
                                     "{'columns':['record'],'rows':[['x']]}",
                                     "{'columns':7,'rows':[]}",
                                     "{'columns':['user'],'rows':[['" + QByteArray(1'000'000, 'x') + "']" + QByteArray(",[]").repeated(100)
                                         + "]}",
                                     "{'columns':[],'rows':[[]" + QByteArray(",[]").repeated(EventsFact::maximumKept) + "]}"};
        for (const QByteArray &lie : lies)
            QVERIFY2(std::holds_alternative<ReadError>(withEvents(lie)), lie.left(60).constData());
    }
    void comesBackAsItWent()
    {
        const QByteArray json = writeCase(sample());
        const auto read = readCase(json);
        QVERIFY(std::holds_alternative<Case>(read));
        QCOMPARE(caseIn(read).inputs, sample().inputs);
        QCOMPARE(caseIn(read).answers, sample().answers);
        QCOMPARE(caseIn(read).ticks, sample().ticks);
        QCOMPARE(caseIn(read).aliases.value(0).name, sample().aliases.value(0).name);
        QCOMPARE(caseIn(read).aliases.size(), 1);
        const auto *slot = caseIn(read).evidence.slot<HostFact>(QStringLiteral("graph.microsoft.com:443"));
        QVERIFY(slot && slot->fact);
        QCOMPARE(slot->fact->seenFrom, SeenFrom::Server);
        QCOMPARE(slot->fact->tls.faults, (QList{TlsRung::Fault::Expired, TlsRung::Fault::WrongHost}));
        QCOMPARE(slot->seenWith, QStringLiteral("none"));
        QCOMPARE(caseIn(read).evidence.slot<IdleFact>()->missing->reason, Missing::Reason::Cancelled);
        QCOMPARE(writeCase(caseIn(read)), json);
    }
    void keepsWhatItDoesNotKnow()
    {
        QByteArray json = writeCase(sample());
        json.replace("\"schema\"", "\"later\": {\"a\": [1, 2]}, \"schema\"");
        json.replace("\"inputs\": {", "\"inputs\": {\"mood\": \"good\",");
        json.replace("\"facts\": {", "\"facts\": {\"ldap/dc1\": {\"value\": {\"x\": 1}},");
        const auto read = readCase(json);
        QVERIFY(std::holds_alternative<Case>(read));
        const QByteArray written = writeCase(caseIn(read));
        for (const char *kept : {"\"later\"", "\"mood\"", "\"ldap/dc1\""})
            QVERIFY2(written.contains(kept), kept);
    }
    void answersTakenBackStayAway()
    {
        Case changed = caseIn(readCase(writeCase(sample())));
        changed.answers.clear();
        changed.ticks.clear();
        changed.evidence.forget<HostFact>(QStringLiteral("graph.microsoft.com:443"));
        const QByteArray written = writeCase(changed);
        QVERIFY(!written.contains("\"clock\""));
        QVERIFY(!written.contains("off-and-on"));
        QVERIFY(!written.contains("host/graph"));
    }
    void badInput_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<ReadError::Reason>("reason");
        QTest::addColumn<QString>("place");
        using enum ReadError::Reason;
        QTest::addRow("empty") << QByteArray() << NotJson << "line 1, column 1";
        QTest::addRow("cut off") << QByteArray("{\n \"schema\": \"writeb") << NotJson << "line 2";
        QTest::addRow("foreign") << QByteArray("{\"name\": \"package.json\"}") << NotACase << "/schema";
        QTest::addRow("a list") << QByteArray("[]") << NotACase << "/schema";
        QTest::addRow("newer") << QByteArray("{\"schema\": \"writeback-wizard/case/2\"}") << NewerVersion << "/schema";
        QTest::addRow("deep") << QByteArray(100'000, '[') << TooDeep << "line 1, column 65";
        QTest::addRow("binary") << QByteArray("\x7f"
                                              "ELF\0\1\2",
                                              7)
                                << NotJson << "line 1";
        QTest::addRow("not utf-8") << QByteArray("{\"schema\": \"\xff\xfe\"}") << NotJson << "line 1";
        const QByteArray head = "{\"schema\": \"writeback-wizard/case/1\", ";
        QTest::addRow("wrong word") << QByteArray(head + "\"inputs\": {\"cloud\": \"mars\"}}") << WrongValue << "/inputs";
        QTest::addRow("wrong type") << QByteArray(head + "\"answers\": [1]}") << WrongValue << "/answers";
        QTest::addRow("alias without name") << QByteArray(head + "\"aliases\": [{\"alias\": \"user-1\"}]}") << WrongValue << "/aliases";
        QTest::addRow("ticks no list") << QByteArray(head + "\"ticks\": {\"a\": true}}") << WrongValue << "/ticks";
        QTest::addRow("facts a list") << QByteArray(head + "\"facts\": [1]}") << WrongValue << "/facts";
        QTest::addRow("bad fact") << QByteArray(head + "\"facts\": {\"host/a:1\": {\"value\": {\"port\": \"x\"}}}}") << WrongValue
                                  << "/facts/host/a:1";
        QTest::addRow("bad time") << QByteArray(head + "\"facts\": {\"idle\": {\"value\": {}, \"at\": \"noon\"}}}") << WrongValue
                                  << "/facts/idle";
        QTest::addRow("no value") << QByteArray(head + "\"facts\": {\"idle\": {}}}") << WrongValue << "/facts/idle";
    }
    void badInput()
    {
        QFETCH(QByteArray, json);
        QFETCH(ReadError::Reason, reason);
        QFETCH(QString, place);
        const auto read = readCase(json, QStringLiteral("f.json"));
        QVERIFY(std::holds_alternative<ReadError>(read));
        const ReadError &error = std::get<ReadError>(read);
        QCOMPARE(error.reason, reason);
        QVERIFY2(error.place.startsWith(place), qPrintable(error.place));
        QCOMPARE(error.file, QStringLiteral("f.json"));
    }
    void hugeFileIsRefusedUnread()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("huge.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(1024LL * 1024 * 1024)); // sparse
        file.close();
        const qint64 before = mostMemory();
        const auto read = readCaseFile(path);
        QCOMPARE(std::get<ReadError>(read).reason, ReadError::Reason::TooLarge);
        QVERIFY(mostMemory() - before < 16LL * 1024);
    }
    void missingFileIsSaid()
    {
        QCOMPARE(std::get<ReadError>(readCaseFile(QStringLiteral("/nowhere/x.json"))).reason, ReadError::Reason::CannotOpen);
        QCOMPARE(std::get<ReadError>(readCaseFile(QStringLiteral("/"))).reason, ReadError::Reason::CannotOpen);
    }
    void everyDamageIsSurvived()
    {
        const QByteArray whole = writeCase(sample());
        quint32 random = 1;
        for (int i = 0; i < 4000; ++i) {
            QByteArray damaged = whole;
            for (int n = 0; n < 1 + i % 3; ++n) {
                random = random * 1664525 + 1013904223;
                char &hit = *(damaged.data() + random % quint32(damaged.size()));
                hit = char(hit ^ (1 << (random >> 29)));
            }
            if (i % 5 == 0)
                damaged.truncate(random % quint32(damaged.size()));
            const auto read = readCase(damaged);
            if (const auto *good = std::get_if<Case>(&read))
                QVERIFY(!writeCase(*good).isEmpty());
        }
    }
    void onlyTheOwnerMayReadIt()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("c.json"));
        QCOMPARE(writeCaseFile(sample(), path), QString());
#ifndef Q_OS_WIN // there the folder says who may
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
#endif
        QVERIFY(!writeCaseFile(sample(), QStringLiteral("/nowhere/c.json")).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_CaseFile)
#include "tst_casefile.moc"
