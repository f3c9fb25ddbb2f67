#include "checks/diagnosis.h"
#include "checks/facts/events.h"
#include "checks/facts/network.h"
#include "checks/knowledge/codes.h"
#include "checks/probes/events/eventtime.h"
#include "checks/probes/events/evtxlog.h"
#include "checks/probes/files/filereading.h"
#include "checks/registry.h"
#include "checks/session.h"
#include "checks/stillfailing/attempt.h"
#include "checks/stillfailing/timeline.h"
#include "eventforms.h"
#include "memorysecrets.h"
#include <QtCore/QBuffer>
#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QProcess>
#include <QtCore/QScopeGuard>
#include <QtCore/QTemporaryDir>
#include <QtCore/QThread>
#include <QtCore/QtEndian>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <cstdio>
#include <random>
#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#endif

using namespace Qt::StringLiterals;

namespace {

// This program started with it stands in for a decoder that misbehaves over one record.
constexpr char misbehaviour[] = "TST_EVENTS_DECODER";
constexpr quint64 worstRecord = 7;

const QString service = u"PasswordResetService"_s;
const QString adsync = u"ADSync"_s;
const QString alice = u"alice@corp.example.test"_s;

QDateTime morning(int seconds = 0)
{
    return QDateTime(QDate(2026, 10, 13), QTime(9, 14, 5), Qt::UTC).addSecs(seconds);
}

QString tracking(int n)
{
    return u"0a1b2c3d-0000-4000-8000-%1"_s.arg(n, 12, 10, QChar(u'0'));
}

WrittenEvent wrote(int id, int seconds, const QString &more = {}, int attempt = 1)
{
    return {service, id, morning(seconds), {u"TrackingId: %1, %2"_s.arg(tracking(attempt), more)}, id >= 32000 ? 2 : 4};
}

QString context(const QString &hr = {})
{
    const QString reason =
        hr.isEmpty() ? QString() : u"Reason: Synchronization Engine returned an error hr=%1, message=It failed, "_s.arg(hr);
    return reason
           + u"Context: cloudAnchor: User_11111111-2222-3333-4444-555555555555, SourceAnchorValue: abc==, UserPrincipalName: %1, "
             "Details: Some.Exception: it \"failed\" <here> & there"_s.arg(alice);
}

QList<WrittenEvent> failing(int reason, const QString &syncText = {}, const QString &hr = {})
{
    QList<WrittenEvent> events{wrote(31019, 0, u"Heartbeat to ssprdedicated-own.servicebus.windows.net"_s),
                               wrote(31001, 60, u"Details: "_s + alice)};
    if (!syncText.isEmpty())
        events << WrittenEvent{adsync, 6329, morning(62), {syncText}, 2};
    if (reason > 0)
        events << wrote(reason, 62, context(hr));
    return events << wrote(31003, 63, context(hr));
}

FileResult readBytes(const QByteArray &bytes, const QString &name = u"log"_s)
{
    static QTemporaryDir folder;
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    file.close();
    FileReading reading(path, name);
    return readFile(reading);
}

EventsFact factOf(const FileResult &result)
{
    const auto &all = result.evidence.all<EventsFact>();
    return all.empty() || !all.begin()->second.fact ? EventsFact() : *all.begin()->second.fact;
}

/// "check outcome" of each check that the events answer.
QStringList findingsOf(const Evidence &evidence, const Inputs &inputs = {})
{
    QStringList findings;
    for (const Finding &finding : judgeAll(allChecks(), inputs, {}, evidence)) {
        if (finding.conclusion.outcome && finding.source == Source::Events)
            findings << QString::fromLatin1(finding.check->id) + u' ' + QLatin1StringView(finding.conclusion.outcome->id);
    }
    return findings;
}

struct Form
{
    const char *name;
    QByteArray (*make)(const QList<WrittenEvent> &);
    bool hasZone;
};
const Form forms[] = {
    {"evtx", &EventForms::evtx, true},
    {"xml", [](const QList<WrittenEvent> &events) { return EventForms::xml(events, false); }, true},
    {"xml rendered", [](const QList<WrittenEvent> &events) { return EventForms::xml(events, true); }, true},
    {"csv", &EventForms::csv, false},
    {"text", &EventForms::text, false},
    {"json 5.1", [](const QList<WrittenEvent> &events) { return EventForms::json(events, false); }, true},
    {"json 7", [](const QList<WrittenEvent> &events) { return EventForms::json(events, true); }, true},
    {"export-csv", &EventForms::exportedCsv, false},
    {"blocks", &EventForms::blocks, false},
};

/// Every number of PasswordResetService that Microsoft documents.
const QList<int> documented{31001, 31002, 31003, 31004, 31005, 31006, 31007, 31008, 31009, 31010, 31011, 31012, 31013, 31014, 31015,
                            31016, 31017, 31018, 31019, 31034, 31044, 32000, 32001, 32002, 32003, 32004, 32005, 32007, 32008, 32009,
                            32010, 32011, 32013, 32014, 32015, 33001, 33002, 33003, 33004, 33005, 33006, 33007, 33008, 33009};

} // namespace

class tst_Events : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNumberInEveryForm_data();
    void everyNumberInEveryForm();
    void sameFindingsInEveryForm_data();
    void sameFindingsInEveryForm();
    void chainOfWords();
    void heartbeat();
    void offAndOn();
    void somethingChangedWhereAllGoodEnds();
    void attemptsAreGrouped();
    void syncErrorsGoToTheirAttempts();
    void summaryFollowsItsFacts();
    void localTimes();
    void onlyCounted();
    void damagedFilesTellNothingFalse();
    void decoderThatMisbehaves_data();
    void decoderThatMisbehaves();
    void decoderIsStopped();
    void decoderIsMissing();
    void xmlIsCut();
    void refused_data();
    void refused();
    void session();
    void realLogs();
};

void tst_Events::everyNumberInEveryForm_data()
{
    QTest::addColumn<int>("form");
    for (int i = 0; i < int(std::size(forms)); ++i)
        QTest::newRow(forms[i].name) << i;
}

void tst_Events::everyNumberInEveryForm()
{
    QFETCH(int, form);
    QCOMPARE(documented.size(), 44);
    QList<WrittenEvent> written;
    for (const int id : documented)
        written << wrote(id, int(written.size()) * 7, context(u"80230619"_s) + u" at ssprdedicated-own.servicebus.windows.net"_s,
                         int(written.size()));
    written << WrittenEvent{u"Application Error"_s, 1000, morning(1), {u"not ours"_s}};
    const EventsFact fact = factOf(readBytes(forms[form].make(written)));
    QCOMPARE(fact.events.size(), 44);
    QCOMPARE(fact.ours, 44);
    QCOMPARE(fact.records, 45);
    QCOMPARE(fact.skipped, 0);
    QCOMPARE(fact.seenFrom, SeenFrom::Server);
    for (qsizetype i = 0; i < fact.events.size(); ++i) {
        const EventSeen &seen = fact.events[i];
        QCOMPARE(seen.id, documented[i]);
        QCOMPARE(seen.zoneKnown, forms[form].hasZone);
        QCOMPARE(seen.time, written[i].time);
        QCOMPARE(seen.trackingId, tracking(int(i)));
        QCOMPARE(seen.user, alice);
        QCOMPARE(seen.codes, QStringList{u"80230619"_s});
        QCOMPARE(seen.relays, QStringList{u"ssprdedicated-own.servicebus.windows.net"_s});
        QVERIFY(!seen.damaged);
        QVERIFY2(findCode(QString::number(seen.id)), qPrintable(QString::number(seen.id)));
    }
}

void tst_Events::sameFindingsInEveryForm_data()
{
    QTest::addColumn<QList<WrittenEvent>>("events");
    QTest::addColumn<QStringList>("expected"); // findings that must be among those of every form
    const auto row = [](const char *name, const QList<WrittenEvent> &events, const QStringList &expected) {
        QTest::newRow(name) << events << expected;
    };
    row("33001", failing(33001), {u"reserved-characters perhaps"_s, u"proof failed"_s});
    row("33002", failing(33002), {u"object-link not-found"_s});
    row("33003", failing(33003), {u"object-link twice"_s});
    row("33004", failing(33004), {u"connector-permissions refused-for-user"_s, u"attempts all-fail-on-server"_s});
    row("33005", failing(33005), {u"user-state disabled"_s});
    row("33006", failing(33006), {u"user-state locked"_s});
    row("33008", failing(33008), {u"password-policy domain-refused"_s, u"proof refused-by-policy"_s, u"attempts only-refused"_s});
    row("33009 with 8023062C", failing(33009, {}, u"8023062C"_s), {u"ldap-signing refused"_s});
    // The variants of ADSync 6329, by number and by the words of Microsoft's table.
    row("6329 80230619", failing(0, u"BAIL: hr=0x80230619"_s), {u"password-policy domain-refused"_s});
    row("6329 restriction", failing(0, u"A restriction prevents the password from being changed to the current one specified."_s),
        {u"password-policy domain-refused"_s});
    row("6329 80230626", failing(0, u"ERR_: MMS(1234): hr=80230626"_s), {u"connector-permissions perhaps-refused"_s});
    row("6329 denied", failing(0, u"the management agent credentials were denied access"_s), {u"connector-permissions perhaps-refused"_s});
    row("6329 SAM", failing(33004, u"admaexport.cpp(2944): Failed to acquire user information: ERROR_ACCESS_DENIED"_s),
        {u"remote-sam refused"_s});
    row("6329 8023061F", failing(0, u"0x8023061f"_s), {u"forests not-enabled"_s});
    row("6329 not enabled", failing(0, u"password synchronization is not enabled on this Management Agent"_s), {u"forests not-enabled"_s});
    row("6329 8023062C", failing(0, u"0x8023062C"_s), {u"ldap-signing refused"_s});
    row("6329 insecure", failing(0, u"not configured for insecure setting of passwords, 128 bit TLS or SSL"_s),
        {u"ldap-signing refused"_s});
    row("6329 control", failing(0, u"admaexport.cpp(2837): The server doesn't contain the LDAP password policy control"_s),
        {u"attempts all-fail-on-server"_s});
    row("6329 80230405", failing(0, u"hr=80230405"_s), {u"object-link not-found"_s});
    row("6329 no target", failing(0, u"No password writeback targets found"_s), {u"object-link not-found"_s});
    row("6329 80230402", failing(0, u"hr=80230402"_s), {u"object-link twice"_s});
    row("6329 8023042", failing(0, u"HR 8023042"_s), {u"object-link twice"_s});
    row("6329 800700CE", failing(0, u"0x800700CE"_s), {u"connector-account too-long"_s});
    row("6329 too long", failing(0, u"The filename or extension is too long."_s), {u"connector-account too-long"_s});
    row("6329 80005000", failing(33001, u"0x80005000"_s), {u"reserved-characters perhaps"_s});
    row("6329 alone", {WrittenEvent{adsync, 6329, morning(), {u"hr=8023061F"_s}}}, {u"forests not-enabled"_s});
    row("6800", {wrote(31015, 0), WrittenEvent{adsync, 6800, morning(9), {u"The password management extension encountered an error."_s}}},
        {u"service-running endpoint-failed"_s});
    row("31016", {wrote(31015, 0), wrote(31016, 60)}, {u"service-running listener-stopped"_s});
    row("31013", {wrote(31019, 0), wrote(31012, 30), wrote(31013, 60)}, {u"writeback-on-server off"_s});
    row("32009", {wrote(31004, 0), wrote(32009, 3)}, {u"setup-account no-token"_s});
    row("31014", {wrote(31012, 0), wrote(31014, 3)}, {u"setup-account no-token"_s});
    row("31034", {wrote(31019, 0), wrote(31034, 60, u"ssprdedicated-own.servicebus.windows.net"_s)}, {u"relay-health cannot-connect"_s});
    row("31034 certificate", {wrote(31034, 60, u"The remote certificate is invalid according to the validation procedure."_s)},
        {u"relay-health certificate"_s, u"certificate-trust relay-untrusted"_s});
    row("31044", {wrote(31019, 0), wrote(31044, 60)}, {u"relay-health unhealthy"_s});
    row("31042", {wrote(31044, 0), wrote(31042, 60)}, {u"relay-health healthy-by-event"_s});
    row("32004", {wrote(31001, 0), wrote(32004, 1)}, {u"attempts keys-damaged"_s});
    row("32010", {wrote(31001, 0), wrote(32010, 1)}, {u"attempts keys-damaged"_s});
    row("32014 often", {wrote(32014, 0), wrote(32014, 600), wrote(32014, 1200)}, {u"idle-connections retried"_s});
    row("906",
        {WrittenEvent{u"Directory Synchronization"_s, 906, morning(), {u"[MSAL] AcquireTokenWithCertificate failed: AADSTS700027"_s}, 2}},
        {u"connect-version identity-broken"_s});
    row("1011", {WrittenEvent{adsync, 1011, morning(), {u"due"_s}, 3}}, {u"connect-version certificate-due"_s});
    row("1011 and 1012", {WrittenEvent{adsync, 1011, morning(), {u"due"_s}, 3}, WrittenEvent{adsync, 1012, morning(60), {u"expired"_s}, 2}},
        {u"connect-version identity-broken"_s});
    row("1012", {WrittenEvent{adsync, 1012, morning(), {u"expired"_s}, 2}}, {u"connect-version identity-broken"_s});
    row("16965",
        {WrittenEvent{u"Microsoft-Windows-Directory-Services-SAM"_s, 16965, morning(), {u"S-1-5-21-1-2-3-1104"_s, u"192.0.2.20"_s}}},
        {u"remote-sam refused-someone"_s});
    row("worked", {wrote(31001, 0, u"Details: "_s + alice), wrote(31002, 2, context())},
        {u"proof worked"_s, u"attempts all-worked"_s, u"password-policy not-refused"_s, u"writeback-on-tenant on"_s,
         u"writeback-on-server on"_s});
}

void tst_Events::sameFindingsInEveryForm()
{
    QFETCH(QList<WrittenEvent>, events);
    QFETCH(QStringList, expected);
    const Evidence first = readBytes(EventForms::evtx(events)).evidence;
    const QStringList all = findingsOf(first);
    for (const QString &finding : expected)
        QVERIFY2(all.contains(finding), qPrintable(finding + u" not in "_s + all.join(u"; "_s)));
    const auto withoutLimits = [](QStringList findings) {
        findings.removeIf([](const QString &finding) {
            return finding.startsWith("relay-health silent"_L1) || finding.startsWith("relay-health up-at-end"_L1)
                   || finding.startsWith("relay-health undated"_L1);
        });
        return findings;
    };
    for (const Form &form : forms) {
        const QStringList same = findingsOf(readBytes(form.make(events)).evidence);
        if (form.hasZone)
            QVERIFY2(same == all, qPrintable(QLatin1StringView(form.name) + u": "_s + same.join(u"; "_s)));
        else
            QVERIFY2(withoutLimits(same) == withoutLimits(all), qPrintable(QLatin1StringView(form.name) + u": "_s + same.join(u"; "_s)));
    }
}

/// From an event to the cause that is named first.
void tst_Events::chainOfWords()
{
    const auto firstCause = [](const QList<WrittenEvent> &events) {
        const Evidence evidence = readBytes(EventForms::evtx(events)).evidence;
        const Diagnosis diagnosis = diagnose(judgeAll(allChecks(), {}, {}, evidence), {});
        return diagnosis.causes.isEmpty() ? QString() : QString::fromLatin1(diagnosis.causes.first().cause->id);
    };
    QCOMPARE(firstCause(failing(33008, u"0x80230619"_s)), u"password-policy"_s);
    QCOMPARE(firstCause(failing(33003, u"0x80230402"_s)), u"duplicate-account"_s);
    QCOMPARE(firstCause(failing(0, u"0x8023061F"_s)), u"forest-added-after-enable"_s);
    QCOMPARE(firstCause(failing(33009, u"0x8023062C"_s)), u"ldap-signing-disabled"_s);
    QCOMPARE(firstCause(failing(0, u"0x800700CE"_s)), u"connector-password-too-long"_s);
    QCOMPARE(firstCause({wrote(31001, 0), wrote(32004, 1)}), u"encryption-key-stale"_s);
}

void tst_Events::heartbeat()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto outcome = [](const QList<WrittenEvent> &events, bool zone = true) {
        const QStringList all = findingsOf(readBytes(zone ? EventForms::evtx(events) : EventForms::csv(events)).evidence);
        return all.filter(u"relay-health"_s).value(0);
    };
    const auto beat = [](const QDateTime &time) { return WrittenEvent{service, 31019, time, {u"a.servicebus.windows.net"_s}}; };
    const auto other = [](const QDateTime &time) { return WrittenEvent{u"ESENT"_s, 326, time, {u"x"_s}}; };
    QCOMPARE(outcome({beat(now.addSecs(-600))}), u"relay-health heartbeat"_s);
    QCOMPARE(outcome({beat(now.addSecs(-7200)), other(now.addSecs(-7000))}), u"relay-health up-at-end"_s);
    QCOMPARE(outcome({beat(now.addSecs(-7200)), other(now.addSecs(-60))}), u"relay-health silent"_s);
    QCOMPARE(outcome({beat(now.addSecs(-600))}, false), u"relay-health undated"_s);
}

void tst_Events::offAndOn()
{
    const QList<WrittenEvent> toggled{wrote(31012, 0),  wrote(31013, 2),  wrote(31004, 60), wrote(31017, 61),
                                      wrote(31018, 62), wrote(31005, 63), wrote(31015, 64)};
    const auto outcome = [](const QList<WrittenEvent> &events) {
        return findingsOf(readBytes(EventForms::evtx(events)).evidence).filter(u"writeback-toggled"_s).value(0);
    };
    QCOMPARE(outcome(toggled), u"writeback-toggled done-untried"_s);
    QCOMPARE(outcome(toggled + QList<WrittenEvent>{wrote(31001, 100, {}, 7), wrote(31002, 102, {}, 7)}),
             u"writeback-toggled done-helped"_s);
    QCOMPARE(outcome(toggled + QList<WrittenEvent>{wrote(31001, 100, {}, 7), wrote(33001, 101, {}, 7), wrote(31003, 102, {}, 7)}),
             u"writeback-toggled done-in-vain"_s);
    QCOMPARE(outcome({wrote(31013, 0), wrote(31004, 60), wrote(32009, 62)}), u"writeback-toggled stuck-off"_s);
    QCOMPARE(outcome({wrote(31019, 0)}), QString());
}

void tst_Events::somethingChangedWhereAllGoodEnds()
{
    const auto timeline = [](const QList<WrittenEvent> &events) {
        const FileResult read = readBytes(EventForms::evtx(events));
        return timelineOf(read.evidence.summary<EventStory>(), 48);
    };
    const auto good = [](int seconds) { return QList{wrote(31001, seconds, {}, seconds), wrote(31002, seconds + 1, {}, seconds)}; };
    const auto bad = [](int seconds) {
        return QList{wrote(31001, seconds, {}, seconds), wrote(33001, seconds + 1, {}, seconds), wrote(31003, seconds + 2, {}, seconds)};
    };
    const Timeline broke = timeline(good(100) + good(300) + bad(700) + bad(900));
    QVERIFY(broke.hasBreak());
    QCOMPARE(broke.lastGood.secsTo(broke.firstBad), 400);
    // The relay tells it, too; a mix of both, or no good sign at all, tells no time.
    QVERIFY(timeline(good(100) + QList{wrote(31034, 500)}).hasBreak());
    QVERIFY(!timeline(good(100) + bad(300) + good(700)).hasBreak());
    QVERIFY(!timeline(bad(100) + bad(300)).hasBreak());
    QVERIFY(!timeline(good(100)).hasBreak());
}

void tst_Events::attemptsAreGrouped()
{
    const QString bob = u"bob@corp.example.test"_s;
    const auto of = [](int id, int seconds, int attempt, const QString &user) {
        return wrote(id, seconds, u"UserPrincipalName: "_s + user, attempt);
    };
    const QList<WrittenEvent> events{of(31001, 0, 1, alice), of(33004, 1, 1, alice), of(31003, 2, 1, alice), // alice fails
                                     of(31006, 10, 2, bob),  of(31007, 14, 2, bob),                          // bob changes his
                                     of(31009, 20, 3, bob),                                                  // never ended
                                     of(31002, 30, 4, bob)};                                                 // its start is not there
    const Evidence evidence = readBytes(EventForms::evtx(events)).evidence;
    const EventStory &story = evidence.summary<EventStory>();
    QCOMPARE(story.attempts().size(), 4);
    QCOMPARE(story.attempts()[0].end, Attempt::End::Failed);
    QCOMPARE(story.attempts()[0].codes, QStringList{u"33004"_s});
    QCOMPARE(story.attempts()[0].user, alice);
    QCOMPARE(story.attempts()[1].end, Attempt::End::Worked);
    QCOMPARE(story.attempts()[1].kind, Attempt::Kind::Change);
    QCOMPARE(story.attempts()[1].duration(), std::chrono::milliseconds(4000));
    QCOMPARE(story.attempts()[2].end, Attempt::End::Open);
    QCOMPARE(story.attempts()[3].end, Attempt::End::HalfSeen);
    const AttemptCount count = story.count();
    QCOMPARE(count.worked, 1);
    QCOMPARE(count.failed, 1);
    QCOMPARE(count.open, 2);
    QCOMPARE(count.failing, QStringList{alice});
    QCOMPARE(count.working, QStringList{bob});
    QVERIFY(findingsOf(evidence).contains(u"attempts one-user-fails"_s));
    // Of one person, only what befell that person.
    Inputs inputs;
    inputs.affectedUser = bob;
    QVERIFY(findingsOf(evidence, inputs).contains(u"proof worked-otherwise"_s));
    inputs.affectedUser = alice;
    QVERIFY(findingsOf(evidence, inputs).contains(u"proof failed"_s));
}

void tst_Events::syncErrorsGoToTheirAttempts()
{
    // By number first, else by time: two attempts after each other, one ADSync event each, and one that is beside neither.
    const auto codesOf = [](const QList<WrittenEvent> &events) {
        const Evidence evidence = readBytes(EventForms::evtx(events)).evidence;
        QStringList codes;
        for (const Attempt &attempt : evidence.summary<EventStory>().attempts())
            codes << attempt.codes.join(u' ');
        return codes;
    };
    const auto fails = [](int at, int attempt) {
        return QList{wrote(31001, at, {}, attempt), wrote(33004, at + 1, {}, attempt), wrote(31003, at + 2, {}, attempt)};
    };
    const auto sync = [](int at, const QString &code) { return WrittenEvent{adsync, 6329, morning(at), {u"hr="_s + code}, 2}; };
    QCOMPARE(codesOf(fails(0, 1) + QList{sync(3, u"80230626"_s)} + fails(60, 2) + QList{sync(30, u"8023061F"_s), sync(62, u"80230619"_s)}),
             (QStringList{u"33004 80230626"_s, u"33004 80230619"_s}));
}

void tst_Events::summaryFollowsItsFacts()
{
    Evidence evidence = readBytes(EventForms::evtx({wrote(31001, 0, {}, 1), wrote(31002, 1, {}, 1)})).evidence;
    QCOMPARE(evidence.summary<EventStory>().attempts().size(), 1);
    const Evidence before = evidence;
    const Evidence read = readBytes(EventForms::evtx({wrote(31001, 50, {}, 2), wrote(31002, 51, {}, 2)})).evidence;
    EventsFact other = *read.all<EventsFact>().begin()->second.fact;
    other.computer = u"OTHER"_s; // else it is the same log, given twice
    evidence.set(other, u"another"_s);
    QCOMPARE(evidence.summary<EventStory>().attempts().size(), 2);
    evidence.forget<EventsFact>(u"another"_s);
    QCOMPARE(evidence.summary<EventStory>().attempts().size(), 1);
    evidence = {};
    QVERIFY(evidence.summary<EventStory>().isEmpty());
    QCOMPARE(before.summary<EventStory>().events().first()->id, 31001); // it holds what it points into
}

void tst_Events::localTimes()
{
    const auto read = [](const QStringList &texts) { return readLocalTimes(texts); };
    QCOMPARE(read({u"13-10-2026 09:14:05"_s}).first(), morning());
    QCOMPARE(read({u"10/13/2026 9:14:05 AM"_s}).first(), morning());
    QCOMPARE(read({u"13.10.2026 09:14:05"_s}).first(), morning());
    QCOMPARE(read({u"2026/10/13 9:14:05"_s}).first(), morning());
    QCOMPARE(read({u"2026-10-13 09:14:05"_s}).first(), morning());
    QCOMPARE(read({u"13/10/2569 9:14:05"_s}).first(), morning());
    QCOMPARE(read({u"١٣/١٠/٢٠٢٦ ٠٩:١٤:٠٥"_s}).first(), morning());
    QCOMPARE(read({u"10/13/2026 9:14:05 PM"_s}).first(), morning(12 * 3600));
    QCOMPARE(read({u"2026. 10. 13. 오전 9:14:05"_s}).first(), morning());
    // 5 June or 6 May? Both run on; the row that can only be one way decides.
    const auto times = read({u"6/5/2026 9:00:00"_s, u"5/20/2026 9:00:00"_s});
    QCOMPARE(times.first().date(), QDate(2026, 6, 5));
    QVERIFY(!read({u"a text with 1 number"_s}).first().isValid());
    QVERIFY(readIsoTime(u"2026-10-13T11:14:05.1234567+02:00").time == morning().addMSecs(123));
    QVERIFY(!readIsoTime(u"2026-10-13T09:14:05.123").zoneKnown);
}

void tst_Events::onlyCounted()
{
    QList<WrittenEvent> events;
    for (int i = 0; i < 5000; ++i)
        events << WrittenEvent{
            u"Some Other Service"_s, 7000, morning(i), {u"A text that is long enough to fill several chunks of the log."_s}};
    events << wrote(31019, 6000);
    for (int i = 0; i < 3000; ++i)
        events << WrittenEvent{
            u"Some Other Service"_s, 7000, morning(7000 + i), {u"A text that is long enough to fill several chunks of the log."_s}};
    const EventsFact fact = factOf(readBytes(EventForms::evtx(events)));
    QCOMPARE(fact.records, 8001);
    QCOMPARE(fact.ours, 1);
    QVERIFY(fact.chunksPassedOver > 3);
    QCOMPARE(fact.last, morning(9999));
    QCOMPARE(fact.events.value(0).record, 5001);
    QCOMPARE(fact.computer, u"AADC01.corp.example.test"_s);
}

/// Bits turned over and ends cut off: whatever is not marked as damaged is as it was written.
void tst_Events::damagedFilesTellNothingFalse()
{
    QList<WrittenEvent> events;
    for (int i = 0; i < 12; ++i) {
        events << wrote(documented[i], i, context(u"80230619"_s), i);
        if (i % 3 == 2) // one to a chunk: there are several, and what is between is not decoded
            events << WrittenEvent{u"Some Other Service"_s, 7000, morning(i), {QString(20'000, u'x')}};
    }
    const QByteArray whole = EventForms::evtx(events);
    const EventsFact original = factOf(readBytes(whole));
    QCOMPARE(original.events.size(), 12);
    QHash<qint64, EventSeen> byNumber;
    for (const EventSeen &one : original.events)
        byNumber.insert(one.record, one);
    std::mt19937 random(20261123);
    EvtxDecoder decoder;
    int unmarked = 0;
    int marked = 0;
    // Under Wine each takes a thousand times as long: a pipe to another process is slow there.
#ifdef Q_OS_WIN
    constexpr int files = 50;
#else
    constexpr int files = 10'000;
#endif
    const QList<qsizetype> chunks = [&] {
        QList<qsizetype> starts;
        for (qsizetype at = evtxHeaderSize; at < whole.size(); at += evtxChunkSize)
            starts << at;
        return starts;
    }();
    QVERIFY(chunks.size() >= 4);
    for (int round = 0; round < files; ++round) {
        QByteArray damaged = whole;
        const int flips = int(random() % 12);
        for (int i = 0; i < flips; ++i) {
            // Every other one where the records lie that are decoded.
            const auto at = i % 2 ? qsizetype(random() % std::uint32_t(damaged.size()))
                                  : chunks[qsizetype(random() % std::uint32_t(chunks.size()))] + qsizetype(random() % 8192U);
            damaged[at] = char(uchar(damaged[at]) ^ uchar(1U << (random() % 8)));
        }
        if (flips == 0)
            damaged.truncate(qsizetype(random() % std::uint32_t(damaged.size())));
        QBuffer buffer(&damaged);
        buffer.open(QIODevice::ReadOnly);
        EventCollector collector(EventsFact::Form::Evtx, damaged.size());
        readEvtxLog(buffer, collector, decoder);
        for (const EventSeen &one : collector.fact().events) {
            marked += one.damaged;
            if (one.damaged)
                continue;
            ++unmarked;
            const EventSeen &same = byNumber[one.record];
            QVERIFY2(one.id == same.id && one.time == same.time && one.strings == same.strings && one.provider == same.provider,
                     qPrintable(u"round %1, record %2"_s.arg(round).arg(one.record)));
        }
    }
    QVERIFY(unmarked > files);
    QVERIFY(marked > files);
    qInfo("%d files: %d records of sound chunks, %d of damaged ones; the decoder ended %d times", files, unmarked, marked,
          decoder.losses());
}

void tst_Events::decoderThatMisbehaves_data()
{
    QTest::addColumn<QByteArray>("manner");
    for (const char *manner : {"dies", "hangs", "babbles"})
        QTest::newRow(manner) << QByteArray(manner);
}

/// It takes one record with it, and no other.
void tst_Events::decoderThatMisbehaves()
{
    QFETCH(QByteArray, manner);
    qputenv(misbehaviour, manner);
    const auto clean = qScopeGuard([] { qunsetenv(misbehaviour); });
    EvtxDecoder decoder(QCoreApplication::applicationFilePath());
    QList<EvtxWanted> wanted;
    for (int i = 0; i < 12; ++i)
        wanted << EvtxWanted{quint64(i), i};
    const QByteArray chunk(evtxChunkSize, 'x');
    for (int round = 0; round < 2; ++round) {
        const auto records = decoder.decode(chunk, wanted, [] { return true; });
        QCOMPARE(records.size(), 11);
        QVERIFY(std::ranges::none_of(records, [](const EvtxRecord &one) { return one.number == worstRecord; }));
        QCOMPARE(records.last().number, 11U);
        QCOMPARE(records.last().xml, QByteArray("<record/>"));
        QCOMPARE(decoder.losses(), round + 1);
    }
    QVERIFY(!decoder.isMissing());
}

void tst_Events::decoderIsStopped()
{
    qputenv(misbehaviour, "hangs");
    const auto clean = qScopeGuard([] { qunsetenv(misbehaviour); });
    EvtxDecoder decoder(QCoreApplication::applicationFilePath());
    QElapsedTimer timer;
    timer.start();
    const auto records =
        decoder.decode(QByteArray(evtxChunkSize, 'x'), {{1, 1}, {worstRecord, 2}, {9, 3}}, [&] { return timer.elapsed() < 3000; });
    QCOMPARE(records.size(), 1);
    QVERIFY(timer.elapsed() < 4900); // before it is given up
}

void tst_Events::decoderIsMissing()
{
    EvtxDecoder decoder(u"/nonexistent/evtxdecoder"_s);
    QVERIFY(decoder.decode(QByteArray(evtxChunkSize, 'x'), {{1, 1}}, [] { return true; }).isEmpty());
    QVERIFY(decoder.isMissing());
    QVERIFY(!EvtxDecoder::programPath().isEmpty());
}

void tst_Events::xmlIsCut()
{
    QByteArray xml = EventForms::xml({wrote(31001, 0), wrote(31002, 1), wrote(31019, 2)}, false);
    xml.replace("<EventID Qualifiers=\"0\">31002", "<EventID Qualifiers=\"0\"><<31002");
    const EventsFact fact = factOf(readBytes(xml));
    QCOMPARE(fact.events.size(), 2);
    QCOMPARE(fact.skipped, 1);
    const EventsFact half = factOf(readBytes(xml.left(xml.size() - 40)));
    QCOMPARE(half.events.size(), 1);
    QCOMPARE(half.skipped, 2);
    // An entity of its own is no way in.
    const QByteArray bomb = "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><Events>"
                            + EventForms::xml({wrote(31001, 0, u"&"_s)}, false).replace("&amp;", "&a;") + "</Events>";
    QCOMPARE(factOf(readBytes("<Event>" + bomb)).events.size(), 0);
}

void tst_Events::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ReadError::Reason>("reason");
    QTest::newRow("header alone") << QByteArray("ElfFile\0", 8) << ReadError::Reason::NotALog;
    QTest::newRow("no event") << QByteArray("<Events xmlns='http://schemas.microsoft.com/win/2004/08/events/event'></Events>")
                              << ReadError::Reason::NotALog;
    QTest::newRow("json cut off") << QByteArray("[{\"ProviderName\": \"ADSync\"") << ReadError::Reason::NotALog;
    QTest::newRow("nested") << QByteArray("[{\"ProviderName\": ") + QByteArray(100, '[') << ReadError::Reason::NotALog;
    QTest::newRow("text") << QByteArray("it does not work") << ReadError::Reason::NotEvidence;
}

void tst_Events::refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ReadError::Reason, reason);
    const FileResult result = readBytes(bytes);
    QVERIFY(result.error.has_value());
    QCOMPARE(result.error->reason, reason);
}

void tst_Events::session()
{
    QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        (void)file.open(QIODevice::WriteOnly);
        file.write(bytes);
        return file.fileName();
    };
    const QString log = write(u"Application.evtx"_s, EventForms::evtx(failing(33004)));
    const QString bad = write(u"bad.evtx"_s, QByteArray("ElfFile\0nothing", 15));
    MemorySecrets secrets;
    World world{secrets};
    Session session(world);
    QSignalSpy read(&session, &Session::fileRead);
    QSignalSpy finished(&session, &Session::finished);
    session.read({log, bad});
    QVERIFY(finished.wait(20'000));
    QTRY_COMPARE(read.size(), 2);
    QCOMPARE(session.evidence().all<EventsFact>().size(), 1U);
    QVERIFY(session.evidence().slot<EventsFact>(u"Application.evtx"_s));
    QVERIFY(session.evidence().all<HostFact>().empty()); // nothing else was looked at
    const Finding *finding = session.diagnosis().find("connector-permissions");
    QVERIFY(finding && finding->conclusion.outcome);
    QCOMPARE(finding->state, State::Problem);
    QCOMPARE(finding->seenFrom, SeenFrom::Server);
    // What was read comes back out of a saved case, word for word.
    const auto again = readCase(writeCase(session.currentCase()));
    QVERIFY(std::holds_alternative<Case>(again));
    QCOMPARE(findingsOf(std::get<Case>(again).evidence), findingsOf(session.evidence()));
}

/// Logs of real computers, for who has some: EVTX_SAMPLES names their folder. Nothing that libevtx's own tool reads is lost.
void tst_Events::realLogs()
{
    const QDir folder(qEnvironmentVariable("EVTX_SAMPLES", u"/nonexistent"_s));
    for (const QString &name : folder.entryList({u"*.evtx"_s}, QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        EventCollector events(EventsFact::Form::Evtx, file.size());
        EvtxDecoder decoder;
        QVERIFY(readEvtxLog(file, events, decoder, true));
        const EventsFact fact = events.fact();
        QProcess tool;
        tool.start(u"evtxexport"_s, {file.fileName()});
        QVERIFY(tool.waitForFinished(60'000));
        const qint64 exported = tool.readAllStandardOutput().count("Event number");
        qInfo("%s: %lld records, %lld of them not readable, %lld damaged, %lld damaged chunks; evtxexport %lld", qPrintable(name),
              fact.records, fact.skipped, fact.damaged, fact.chunksDamaged, exported);
        QVERIFY(fact.records - fact.skipped >= exported || fact.chunksDamaged > 0);
    }
}

/// This program as a decoder that misbehaves over one record.
static int misbehave(const QByteArray &manner)
{
#ifdef Q_OS_WIN
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
#endif
    const auto read = [](std::size_t size) {
        QByteArray bytes(qsizetype(size), '\0');
        return std::fread(bytes.data(), 1, size, stdin) == size ? bytes : QByteArray();
    };
    const auto write = [](const QByteArray &bytes) {
        std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout);
        std::fflush(stdout);
    };
    for (QByteArray count; !(count = read(4)).isEmpty();) {
        const QByteArray wanted = read(std::size_t(qFromLittleEndian<quint32>(count.constData())) * 12);
        (void)read(evtxChunkSize);
        for (qsizetype at = 0; at < wanted.size(); at += 12) {
            if (qFromLittleEndian<quint64>(wanted.constData() + at) != worstRecord)
                write(QByteArray("\x09\0\0\0", 4) + "<record/>");
            else if (manner == "hangs")
                QThread::sleep(60);
            else if (manner == "babbles")
                write(QByteArray(100, '\xff'));
            else
                return 3;
        }
    }
    return 0;
}

int main(int argc, char *argv[])
{
    if (const QByteArray manner = qgetenv(misbehaviour); !manner.isEmpty())
        return misbehave(manner);
    QCoreApplication application(argc, argv);
    tst_Events test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "tst_events.moc"
