#include "checks/casefile.h"
#include "tests/canaries.h"
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

/// The program as a person or a script runs it, without windows.
class tst_Program : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;

    struct Run
    {
        int status = -1;
        QByteArray out;
        QByteArray err;
    };
    Run run(const QStringList &arguments, const QByteArray &input = {}, const QStringList &environment = {})
    {
        QProcess process;
        QProcessEnvironment env = QProcessEnvironment::systemEnvironment();
        env.insert(QStringLiteral("HOME"), m_home.path());
        for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
            env.remove(QString::fromLatin1(name));
        env.insert(QStringLiteral("LANGUAGE"), QStringLiteral("en"));
        for (const QString &pair : environment)
            env.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
        process.setProcessEnvironment(env);
        process.start(QStringLiteral(PROGRAM), arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(60'000)) {
            process.kill();
            process.waitForFinished();
            return {};
        }
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }
    void refuses(const QString &file, const QString &reason)
    {
        const Run refused = run({QStringLiteral("diagnose"), file});
        QCOMPARE(refused.status, 65);
        QVERIFY(refused.out.isEmpty());
        const QString said = QString::fromUtf8(refused.err);
        QVERIFY2(said.contains(reason), refused.err.constData());
        QVERIFY2(said.contains(QFileInfo(file).fileName().left(3)) && said.count(u'\n') == 1 && !said.contains(u'\x1b'),
                 refused.err.constData());
    }
    QString path(const QString &name) const { return m_home.filePath(name); }
    static QJsonObject json(const QByteArray &text) { return QJsonDocument::fromJson(text).object(); }

private Q_SLOTS:
    void namesEveryCheckOfTheContract()
    {
        const Run listed = run({QStringLiteral("list"), QStringLiteral("checks"), QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(listed.status, 0);
        QStringList ids;
        for (const auto &entry : QJsonDocument::fromJson(listed.out).array())
            ids << entry[QStringLiteral("id")].toString();
        const QStringList wanted = QStringLiteral("licence-in-tenant licence-assigned writeback-applies test-accounts operation-supported "
                                                  "sspr-enabled sspr-registered sspr-administrators "
                                                  "writeback-on-tenant writeback-on-server sync-agent setup-account preferred-dc "
                                                  "pdc-emulator domain-controllers connect-installed full-sync "
                                                  "sync-fresh staging-mode connector-account connector-permissions inheritance remote-sam "
                                                  "ldap-signing minimum-password-age password-policy "
                                                  "user-state reserved-characters forests object-link connect-version tls-settings "
                                                  "name-resolution https-passwordreset https-servicebus "
                                                  "https-signin proxy tls-inspection certificate-trust idle-connections clock dc-ports "
                                                  "relay-health service-running writeback-toggled attempts "
                                                  "error-code audit-log service-incident proof support-ready")
                                       .split(u' ');
        QCOMPARE(ids, wanted);
    }
    void listsEverythingElse()
    {
        for (const char *what : {"causes", "events", "errors", "endpoints", "languages", "samples"}) {
            const Run listed = run({QStringLiteral("list"), QString::fromLatin1(what), QStringLiteral("--format=json")});
            QCOMPARE(listed.status, 0);
            QVERIFY2(QJsonDocument::fromJson(listed.out).array().size() >= 2, what);
        }
    }
    void wrongUsageIsSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *line, const char *word) {
            QTest::addRow("%s", line) << QString::fromLatin1(line).split(u' ') << QString::fromLatin1(word);
        };
        row("--nonsense", "nonsense");
        row("list nothing", "checks");
        row("explain", "SSPR_0030");
        row("diagnose --cloud mars", "mars");
        row("diagnose --answer clock=perhaps", "yes");
        row("diagnose --answer nothing=yes", "nothing");
        row("diagnose --proxy http://me:secret@proxy:8080", "password");
        row("diagnose --format pdf", "pdf");
        row("diagnose --language xx", "xx");
        row("diagnose --live=tenant", "network");
        row("diagnose --idle 5", "15");
        row("diagnose --scope nowhere", "nowhere");
        row("diagnose --sample nothing", "firewall");
        row("diagnose --redact --no-redact", "--no-redact");
    }
    void wrongUsageIsSaid()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, word);
        const Run wrong = run(arguments);
        QCOMPARE(wrong.status, 64);
        QVERIFY2(QString::fromUtf8(wrong.err).contains(word), wrong.err.constData());
        QVERIFY(wrong.out.isEmpty());
        QVERIFY(!wrong.err.contains("secret"));
    }
    void everySampleIsDiagnosed_data()
    {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QString>("cause");
        QTest::addRow("firewall") << "firewall" << 2 << "problem"
                                  << "firewall-blocks-servicebus";
        QTest::addRow("proxy") << "proxy" << 2 << "problem"
                               << "proxy-misconfigured";
        QTest::addRow("inspection") << "inspection" << 2 << "problem"
                                    << "tls-inspection";
        QTest::addRow("dns") << "dns" << 2 << "problem"
                             << "dns-failure";
        QTest::addRow("protected-account") << "protected-account" << 2 << "problem"
                                           << "inheritance-disabled-or-protected-account";
        QTest::addRow("desk") << "desk" << 3 << "unknown" << QString();
        QTest::addRow("healthy") << "healthy" << 0 << "healthy" << QString();
    }
    void everySampleIsDiagnosed()
    {
        QFETCH(QString, sample);
        QFETCH(int, status);
        QFETCH(QString, verdict);
        QFETCH(QString, cause);
        const Run done =
            run({QStringLiteral("diagnose"), QStringLiteral("--sample"), sample, QStringLiteral("--format"), QStringLiteral("json")});
        QCOMPARE(done.status, status);
        const QJsonObject result = json(done.out);
        QCOMPARE(result[QStringLiteral("schema")].toString(), QStringLiteral("writeback-wizard/result/1"));
        QCOMPARE(result[QStringLiteral("verdict")].toString(), verdict);
        if (!cause.isEmpty())
            QCOMPARE(result[QStringLiteral("causes")][0][QStringLiteral("id")].toString(), cause);
        QVERIFY(!done.out.contains("contoso.example")); // a pipe is redacted
    }
    void everyFormatAndLanguageIsWritten()
    {
        for (const char *language : {"en", "nl"}) {
            for (const char *format : {"text", "json", "html", "junit", "nagios"}) {
                const QString file = path(QStringLiteral("out-%1-%2").arg(QLatin1StringView(language), QLatin1StringView(format)));
                const Run done = run({QStringLiteral("diagnose"), QStringLiteral("--sample=firewall"), QStringLiteral("--format"),
                                      QString::fromLatin1(format), QStringLiteral("--language"), QString::fromLatin1(language),
                                      QStringLiteral("--output"), file});
                QCOMPARE(done.status, 2);
                QFile written(file);
                QVERIFY(written.open(QIODevice::ReadOnly));
                const QByteArray content = written.readAll();
                QVERIFY2(content.size() > 40, format);
                QVERIFY2(!content.contains("s.devries"), format);
            }
        }
    }
    void redactionCanBeSwitched()
    {
        const QStringList shared{QStringLiteral("diagnose"), QStringLiteral("--sample=firewall"), QStringLiteral("--format=json")};
        QVERIFY(run(shared + QStringList{QStringLiteral("--no-redact")}).out.contains("servicebus.windows.net"));
        QCOMPARE(
            json(run(shared + QStringList{QStringLiteral("--no-redact")}).out)[QStringLiteral("run")][QStringLiteral("redacted")].toBool(),
            false);
        QCOMPARE(json(run(shared).out)[QStringLiteral("run")][QStringLiteral("redacted")].toBool(), true);
    }
    void aSavedCaseAndAReportOpenAgain()
    {
        const QString saved = path(QStringLiteral("case.json"));
        const QString report = path(QStringLiteral("report.html"));
        QCOMPARE(run({QStringLiteral("diagnose"), QStringLiteral("--sample=firewall"), QStringLiteral("--answer=clock=yes"),
                      QStringLiteral("--save"), saved})
                     .status,
                 2);
        QCOMPARE(run({QStringLiteral("diagnose"), saved, QStringLiteral("--format=html"), QStringLiteral("--output"), report}).status, 2);
        const Run again = run({QStringLiteral("diagnose"), report, QStringLiteral("--format=json")});
        QCOMPARE(again.status, 2);
        QCOMPARE(json(again.out)[QStringLiteral("causes")][0][QStringLiteral("id")].toString(),
                 QStringLiteral("firewall-blocks-servicebus"));
    }
    void pastedTextIsRead()
    {
        const Run done =
            run({QStringLiteral("diagnose"), QStringLiteral("-"), QStringLiteral("--format=json")}, "The page says SSPR_0029, what now?");
        QCOMPARE(done.status, 3);
        QVERIFY(done.out.contains("SSPR_0029"));
    }
    void whatCannotBeReadOrWrittenIsSaid()
    {
        QFile bad(path(QStringLiteral("bad.json")));
        QVERIFY(bad.open(QIODevice::WriteOnly));
        bad.write("{\"schema\": \"writeback-wizard/case/1\",\n \"inputs\": 3}");
        bad.close();
        const Run unread = run({QStringLiteral("diagnose"), bad.fileName()});
        QCOMPARE(unread.status, 65);
        QVERIFY2(unread.err.contains("bad.json") && unread.err.contains("/inputs"), unread.err.constData());
        QFile empty(path(QStringLiteral("empty.json")));
        QVERIFY(empty.open(QIODevice::WriteOnly));
        empty.write(" \n");
        empty.close();
        const Run nothing = run({QStringLiteral("diagnose"), empty.fileName()});
        QCOMPARE(nothing.status, 65);
        QVERIFY2(nothing.err.contains("empty.json"), nothing.err.constData());
        QCOMPARE(run({QStringLiteral("diagnose"), path(QStringLiteral("none.json"))}).status, 65);
        QCOMPARE(run({QStringLiteral("diagnose"), QStringLiteral("--sample=desk"), QStringLiteral("--output=/nowhere/x")}).status, 73);
        QCOMPARE(run({QStringLiteral("diagnose"), QStringLiteral("--sample=desk"), QStringLiteral("--save=/nowhere/x")}).status, 73);
    }
    /// Files come from strangers: each is refused by name and reason, soon, and with its status.
    void strangeFilesAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<qint64>("size"); // of a file that goes on with nothing
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *what, const QString &name, const QByteArray &content, const char *reason, qint64 size = 0) {
            QTest::addRow("%s", what) << name << content << size << QString::fromLatin1(reason);
        };
        const QByteArray collection = "{\"schema\":\"writeback-wizard/collection/1\",";
        constexpr qint64 huge = qint64(2) * 1024 * 1024 * 1024;
        row("nothing", QStringLiteral("nothing.evtx"), {}, "it is empty");
        row("a mark alone", QStringLiteral("mark.txt"), "\xEF\xBB\xBF", "it is empty");
        row("a wide mark alone", QStringLiteral("wide.txt"), "\xFF\xFE", "it is empty");
        row("one zero", QStringLiteral("zero.bin"), QByteArray(1, '\0'), "it is no case");
        row("an archive", QStringLiteral("packet.zip"), QByteArray("PK\3\4\x14\0\0\0\x08\0", 10) + QByteArray(500, '\x91'),
            "it is no case");
        row("2 GB of nothing", QStringLiteral("huge.txt"), {}, "too large to be what we read (2", huge);
        row("2 GB case", QStringLiteral("huge.json"), "{\"schema\":", "too large", huge);
        row("2 GB collection", QStringLiteral("collection.json"), collection, "too large", huge);
        row("a log that stops", QStringLiteral("short.evtx"), QByteArray("ElfFile\0", 8), "no event");
        row("a collection that stops", QStringLiteral("half.json"), collection + "\n\"made\": {\"at\": \"20", "line 2");
        row("a collection of lists", QStringLiteral("lists.json"), collection + "\"made\":[],\"parts\":{}}", "/made");
        row("a collection that is deep", QStringLiteral("deep.json"), collection + "\"x\":" + QByteArray(100'000, '['), "nested");
        row("a text that never ends", QStringLiteral("string.json"), "[{\"ProviderName\":\"" + QByteArray(20'000'000, 'x'), "no event");
        row("events that never end", QStringLiteral("events.xml"), QByteArray("<Event ").repeated(1'000'000), "no event");
#ifndef Q_OS_WIN // cannot be names there
        row("a name of two lines", QStringLiteral("two\nlines\x1b[31m.txt"), {}, "it is empty");
#endif
    }
    void strangeFilesAreRefused()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(qint64, size);
        QFETCH(QString, reason);
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
        QVERIFY(size == 0 || file.resize(size));
        file.close();
        refuses(file.fileName(), reason);
        file.remove();
    }
    void whatIsNoFileIsRefused()
    {
        refuses(path(QStringLiteral("nowhere.json")), QStringLiteral("it is not there"));
        QVERIFY(QDir().mkpath(path(QStringLiteral("folder"))));
        refuses(path(QStringLiteral("folder")), QStringLiteral("not a file"));
        refuses(path(QStringLiteral("folder")) + u'/', QStringLiteral("not a file"));
#ifndef Q_OS_WIN
        QVERIFY(QFile::link(path(QStringLiteral("circle")), path(QStringLiteral("circle"))));
        refuses(path(QStringLiteral("circle")), QStringLiteral("a link"));
        QCOMPARE(QProcess::execute(QStringLiteral("mkfifo"), {path(QStringLiteral("pipe"))}), 0);
        for (const QString &endless : {path(QStringLiteral("pipe")), QStringLiteral("/dev/zero"), QStringLiteral("/dev/null")})
            refuses(endless, QStringLiteral("not a file"));
        const Run asCertificate = run({QStringLiteral("diagnose"), QStringLiteral("--ca"), path(QStringLiteral("pipe"))});
        QCOMPARE(asCertificate.status, 65);
        const Run asEarlier = run({QStringLiteral("diagnose"), QStringLiteral("--sample=desk"), QStringLiteral("--compare=/dev/zero")});
        QCOMPARE(asEarlier.status, 65);
#endif
    }
    void filesOfWindowsAreRead_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QString text = QStringLiteral("Since Monday:\r\nthe page says SSPR_0029.\r\n");
        QTest::newRow("CRLF") << text.toUtf8();
        QTest::newRow("CR alone") << text.toUtf8().replace('\n', "");
        QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + text.toUtf8();
        for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE, QStringConverter::Utf32LE}) {
            QStringEncoder encode(encoding, QStringConverter::Flag::WriteBom);
            QTest::newRow(QStringConverter::nameForEncoding(encoding)) << QByteArray(encode(text));
        }
    }
    void filesOfWindowsAreRead()
    {
        QFETCH(QByteArray, content);
        QFile file(path(QStringLiteral("windows.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
        file.close();
        const Run done = run({QStringLiteral("diagnose"), file.fileName(), QStringLiteral("--format=json")});
        QCOMPARE(done.status, 3);
        QVERIFY2(done.out.contains("SSPR_0029"), done.err.constData());
    }
    void explainsCodes()
    {
        const Run known =
            run({QStringLiteral("explain"), QStringLiteral("33004"), QStringLiteral("0x80230619"), QStringLiteral("sspr 30")});
        QCOMPARE(known.status, 0);
        QVERIFY(known.out.contains("SSPR_0030"));
        const Run meant = run({QStringLiteral("explain"), QStringLiteral("0x800700CE")}); // its cause, and what is done about it
        QVERIFY2(meant.out.contains("May be: ") && meant.out.contains("  1. ") && !meant.out.contains("**"), meant.out.constData());
        QCOMPARE(run({QStringLiteral("explain"), QStringLiteral("SSPR_9999")}).status, 3);
    }
    void secretsStayOut()
    {
        const QByteArray secret = "Geheim-4711-xyz";
        const QString saved = path(QStringLiteral("proxied.json"));
        const QString log = path(QStringLiteral("log.txt"));
        const Run done = run({QStringLiteral("diagnose"), QStringLiteral("--live"), QStringLiteral("--proxy=http://agent@127.0.0.1:9"),
                              QStringLiteral("--timeout=20"), QStringLiteral("--no-redact"), QStringLiteral("--save"), saved,
                              QStringLiteral("--log-file"), log},
                             {}, {QStringLiteral("WRITEBACK_PROXY_PASSWORD=") + QString::fromLatin1(secret)});
        QVERIFY(done.status == 2 || done.status == 3);
        QVERIFY(!done.out.contains(secret) && !done.err.contains(secret));
        for (const QString &name : {saved, log}) {
            QFile file(name);
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
            const QByteArray content = file.readAll();
            QVERIFY(!content.isEmpty());
            QVERIFY(!content.contains(secret));
        }
    }
    /// Names of every type, in a case and on the command line, with everything the program can do at a prompt: none is in the log, and
    /// nothing it writes is called after one.
    void logNamesNobody()
    {
        const QString log = path(QStringLiteral("names.log"));
        const QString saved = path(QStringLiteral("saved.json"));
        const QString report = path(QStringLiteral("out.html"));
        int number = 0;
        for (const Canaries::Planted &planted : Canaries::plantings(0)) {
            if (number++ % 3)
                continue;
            Case whole = planted.whole;
            whole.unknown.clear();
            const QString file = path(QStringLiteral("names.json"));
            QVERIFY(writeCaseFile(whole, file).isEmpty());
            QFile::remove(log);
            const Run done = run({QStringLiteral("diagnose"), file, QStringLiteral("--compare"), file, QStringLiteral("--format=html"),
                                  QStringLiteral("--output"), report, QStringLiteral("--save"), saved, QStringLiteral("--log-file"), log});
            QVERIFY2(done.status >= 0 && done.status < 64, done.err.constData());
            QFile written(log);
            QVERIFY(written.open(QIODevice::ReadOnly));
            const QByteArray lines = written.readAll();
            QVERIFY(lines.contains("findings"));
            const QString leak = Canaries::leaked(planted, lines);
            QVERIFY2(leak.isEmpty(), qPrintable(leak));
        }
        const Run bad = run({QStringLiteral("diagnose"), QStringLiteral("--user=q.geheim@contoso.example"),
                             QStringLiteral("/nowhere/geheim.evtx"), QStringLiteral("--log-file"), log});
        QVERIFY(bad.status >= 64);
        QFile written(log);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(!written.readAll().contains("geheim"));
    }
    void whatIsKeptCanBeForgotten()
    {
#ifdef Q_OS_WIN
        // The folders of Windows cannot be moved: only where they are thrown away afterwards, never a person's own.
        if (!qEnvironmentVariableIsSet("WINE_TESTBED"))
            return;
        const QString kept = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/Writeback Wizard");
#else
        const QString kept = path(QStringLiteral(".local/share/Writeback Wizard"));
#endif
        QCOMPARE(run({QStringLiteral("diagnose"), QStringLiteral("--sample=desk")}).status, 3);
        QVERIFY(QFile::exists(kept)); // its log
        const Run asked = run({QStringLiteral("forget")});
        QCOMPARE(asked.status, 64);
        QVERIFY2(asked.err.contains("forget --yes"), asked.err.constData());
        const Run done = run({QStringLiteral("forget"), QStringLiteral("--yes")});
        QVERIFY2(done.status == 0 && done.err.isEmpty(), done.err.constData());
        QVERIFY(!QFile::exists(kept));
    }
    void timeoutEndsARun()
    {
        // TEST-NET-1 is routed nowhere. What a stopped look says is tested where the network is known: tst_network.
        const Run done = run({QStringLiteral("diagnose"), QStringLiteral("--live"), QStringLiteral("--no-proxy"),
                              QStringLiteral("--host=192.0.2.1"), QStringLiteral("--timeout=1"), QStringLiteral("--format=json")});
        QVERIFY2(done.status == 2 || done.status == 3, (QByteArray::number(done.status) + ' ' + done.err).constData());
        QVERIFY(!json(done.out).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Program)
#include "tst_program.moc"
