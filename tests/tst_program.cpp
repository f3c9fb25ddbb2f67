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
