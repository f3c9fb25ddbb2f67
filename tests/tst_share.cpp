#include "checks/actionplan.h"
#include "checks/report/share.h"
#include "tests/canaries.h"
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtCore/QUrlQuery>
#include <QtTest/QTest>

namespace {

ReportSource sourceOf(const Case &whole, const Diagnosis &diagnosis)
{
    return {.whole = whole, .diagnosis = diagnosis, .locale = QLocale(QLocale::English), .made = Samples::started};
}

Case withWay()
{
    Case sample = Samples::firewall();
    HostFact fact = *sample.evidence.slot<HostFact>(u"login.microsoftonline.com:443"_s)->fact;
    fact.connection.from = u"10.1.2.3"_s;
    Samples::put(sample, fact);
    sample.inputs.proxyHost = u"proxy.contoso.example:8080"_s;
    return sample;
}

/// What unzip, which everybody has, makes of a packet.
QMap<QString, QByteArray> unpacked(const QByteArray &packet)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"packet.zip"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(packet) != packet.size())
        return {};
    file.close();
    QProcess unzip;
    unzip.setWorkingDirectory(folder.path());
    unzip.start(u"unzip"_s, {u"-q"_s, u"packet.zip"_s, u"-d"_s, u"out"_s});
    if (!unzip.waitForFinished(20'000) || unzip.exitCode() != 0)
        return {};
    QMap<QString, QByteArray> files;
    for (const QFileInfo &info : QDir(folder.filePath(u"out"_s)).entryInfoList(QDir::Files)) {
        QFile one(info.filePath());
        if (one.open(QIODevice::ReadOnly))
            files[info.fileName()] = one.readAll();
    }
    return files;
}

} // namespace

class TestShare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mailHoldsOnlyTheOwnersSteps();
    void oneClickShowsWhatTheOwnerNeeds();
    void mailLinkIsShortAndWhole();
    void packetOpensAnywhere();
    void packetSaysWhatIsAskedFor();
    void ticketStaysShort();
    void noCanaryLeaves();
    void hostileWordsStayOneLine();
    void namesOfFilesNameNobody();
};

void TestShare::mailHoldsOnlyTheOwnersSteps()
{
    const Case whole = withWay();
    const Diagnosis diagnosis = Samples::judged(whole);
    const Texts texts(nullptr, QLocale(QLocale::English));
    QVERIFY(owners(diagnosis).contains(Owner::Network));
    const Mail mail = makeMail(sourceOf(whole, diagnosis), Owner::Network);
    QVERIFY(mail.subject.startsWith("Password writeback: "_L1));
    int own = 0;
    int others = 0;
    const QString words = mail.body.simplified();
    for (const PlanPart &part : actionPlan(diagnosis)) {
        for (const PlanStep &step : part.steps) {
            QString said = texts.say(step.step.what, step.values).remove(u'`').remove("**"_L1).simplified();
            const bool holds = words.contains(said);
            if (part.owner == Owner::Network) {
                ++own;
                QVERIFY2(holds, qPrintable(said));
            } else {
                ++others;
                QVERIFY2(!holds, qPrintable(said));
            }
        }
    }
    QVERIFY(own > 0 && others > 0);
}

void TestShare::oneClickShowsWhatTheOwnerNeeds()
{
    const Case whole = withWay();
    const Diagnosis diagnosis = Samples::judged(whole);
    ReportSource source = sourceOf(whole, diagnosis);
    const QList<NeededName> names = namesNeeded(Owner::Network, whole);
    const Texts texts(nullptr, QLocale(QLocale::English));
    QCOMPARE(neededWords(names, texts), u"Address of the server, Proxy, Domain controllers"_s);
    const QString hidden = makeMail(source, Owner::Network).body;
    QVERIFY2(!hidden.contains("10.1.2.3"_L1) && !hidden.contains("proxy.contoso"_L1), qPrintable(hidden));
    QVERIFY2(hidden.contains("Address of the server: address-"_L1), qPrintable(hidden));
    source.reveal = revealed(names);
    const QString shown = makeMail(source, Owner::Network).body;
    QVERIFY2(shown.contains("Address of the server: 10.1.2.3"_L1), qPrintable(shown));
    QVERIFY2(shown.contains("Proxy: proxy.contoso.example:8080"_L1), qPrintable(shown));
    // And nothing else.
    QVERIFY2(!shown.contains("m.oud"_L1) && !shown.contains("adm-willems"_L1), qPrintable(shown));
    // Another text is not touched by it.
    source.reveal.clear();
    QVERIFY(!makeTicket(source).contains("10.1.2.3"_L1));
    QCOMPARE(neededWords(namesNeeded(Owner::Tenant, whole), texts), u"Affected user, Who set writeback up"_s);
    QVERIFY(namesNeeded(Owner::Tenant, Case()).isEmpty());
}

void TestShare::mailLinkIsShortAndWhole()
{
    const Case whole = withWay();
    const Diagnosis diagnosis = Samples::judged(whole);
    const Mail mail = makeMail(sourceOf(whole, diagnosis), Owner::Directory);
    const QUrl link = mailLink(mail);
    QCOMPARE(link.scheme(), u"mailto"_s);
    QVERIFY(link.path().isEmpty());
    QVERIFY2(link.toEncoded().size() <= 2000, qPrintable(QString::number(link.toEncoded().size())));
    QCOMPARE(QUrlQuery(link).queryItemValue(u"subject"_s, QUrl::FullyDecoded), mail.subject);
    const QString body = QUrlQuery(link).queryItemValue(u"body"_s, QUrl::FullyDecoded).remove(u'\r');
    QVERIFY(mail.body.startsWith(body.left(200)));
    // A short one is whole; nothing in it adds a header.
    const Mail evil{u"a&bcc=x@y.example"_s, u"first\nsecond & third?cc=z"_s};
    const QUrlQuery query(mailLink(evil));
    QCOMPARE(query.queryItems().size(), 2);
    QCOMPARE(query.queryItemValue(u"body"_s, QUrl::FullyDecoded), u"first\r\nsecond & third?cc=z"_s);
    // One endless line ends as well.
    QVERIFY(mailLink({u"s"_s, QString(50'000, u'ü')}).toEncoded().size() <= 2000);
}

void TestShare::packetOpensAnywhere()
{
    const Case whole = withWay();
    const Diagnosis diagnosis = Samples::judged(whole);
    const ReportSource source = sourceOf(whole, diagnosis);
    const QByteArray packet = makePacket(source);
    QVERIFY(packet.startsWith("PK"));
    QCOMPARE(packet, makePacket(source)); // the same source, the same bytes
    const auto files = unpacked(packet);
    QCOMPARE(files.keys(), (QStringList{u"README.txt"_s, u"case.json"_s, u"report.html"_s, u"result.json"_s}));
    QCOMPARE(files[u"report.html"_s], makeReport(Format::Html, source));
    QCOMPARE(files[u"result.json"_s], makeReport(Format::Json, source));
    // The case opens again, at the same level of redaction.
    const auto read = readCase(files[u"case.json"_s]);
    QVERIFY(std::holds_alternative<Case>(read));
    QCOMPARE(std::get<Case>(read).inputs.affectedUser, u"user-1"_s);
    for (const QByteArray &content : files)
        QVERIFY(!content.contains("m.oud") && !content.contains("contoso"));
}

void TestShare::packetSaysWhatIsAskedFor()
{
    const Case whole = withWay();
    const Diagnosis diagnosis = Samples::judged(whole);
    const QString about = QString::fromUtf8(unpacked(makePacket(sourceOf(whole, diagnosis)))[u"README.txt"_s]);
    QVERIFY2(about.contains("What happened, with its code: SSPR_0030"_L1), qPrintable(about));
    QVERIFY2(about.contains("The user name (UPN): user-1"_L1), qPrintable(about));
    QVERIFY2(about.contains("The support code: Not known yet."_L1), qPrintable(about));
    QVERIFY2(about.contains("wevtutil epl Application"_L1), qPrintable(about));
    QVERIFY(!about.contains("**"_L1));
    const QString empty = QString::fromUtf8(unpacked(makePacket(sourceOf(Case(), Samples::judged(Case()))))[u"README.txt"_s]);
    QCOMPARE(empty.count("Not known yet."_L1), 8);
}

void TestShare::ticketStaysShort()
{
    const Case whole = withWay();
    const Diagnosis diagnosis = Samples::judged(whole);
    ReportSource source = sourceOf(whole, diagnosis);
    QVERIFY(makeTicket(source).size() <= 1500);
    source.reveal = revealed(namesNeeded(Owner::Directory, whole));
    QVERIFY(makeTicket(source).size() <= 1500);
}

void TestShare::noCanaryLeaves()
{
    QStringList leaks;
    int planted = 0;
    for (const Canaries::Planted &one : Canaries::plantings(1)) {
        planted += int(one.canaries.size());
        const Diagnosis diagnosis = one.diagnosis();
        const ReportSource source = Canaries::sourceOf(one, diagnosis);
        const auto check = [&](const QString &where, const QByteArray &bytes) {
            const QString leak = Canaries::leaked(one, bytes);
            if (!leak.isEmpty())
                leaks << where + u": "_s + leak;
        };
        for (const Owner owner : {Owner::Helpdesk, Owner::Directory, Owner::Tenant, Owner::Network, Owner::Microsoft}) {
            const Mail mail = makeMail(source, owner);
            check(u"mail"_s, mail.subject.toUtf8() + '\n' + mail.body.toUtf8());
            check(u"link"_s, mailLink(mail).toEncoded());
        }
        const auto files = unpacked(makePacket(source));
        QVERIFY(files.size() >= 4);
        for (auto file = files.begin(); file != files.end(); ++file)
            check(file.key(), file.key().toUtf8() + '\n' + file.value());
    }
    QVERIFY(planted >= 200);
    QVERIFY2(leaks.isEmpty(), qPrintable(QString::number(leaks.size()) + u":\n"_s + leaks.join(u'\n')));
}

void TestShare::hostileWordsStayOneLine()
{
    Case whole = withWay();
    const QString evil = u"x\r\nBcc: evil@evil.example\r\n\r\n\u202E\u001b[31m<script>"_s;
    whole.inputs.affectedUser = evil;
    whole.inputs.proxyHost = evil;
    const Diagnosis diagnosis = Samples::judged(whole);
    ReportSource source = sourceOf(whole, diagnosis);
    source.redact = false;
    for (const Owner owner : {Owner::Network, Owner::Tenant, Owner::Directory}) {
        const Mail mail = makeMail(source, owner);
        QVERIFY(!mail.subject.contains(u'\n') && !mail.body.contains(u'\r') && !mail.body.contains(QChar(0x1b))
                && !mail.body.contains(QChar(0x202e)));
        QVERIFY(!mail.body.contains("\nBcc:"_L1));
    }
    QVERIFY(!unpacked(makePacket(source)).isEmpty());
}

void TestShare::namesOfFilesNameNobody()
{
    const QString name = neutralFileName(u"support"_s, Samples::started, u"zip"_s);
    static const QRegularExpression shape(u"^writeback-support-\\d{8}-\\d{4}\\.zip$"_s);
    QVERIFY2(shape.match(name).hasMatch(), qPrintable(name));
}

QTEST_GUILESS_MAIN(TestShare)
#include "tst_share.moc"
