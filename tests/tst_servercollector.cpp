#include "app/commandline.h"
#include "app/servercollector.h"
#include "checks/collectscript.h"
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A program of the test stands in for Windows PowerShell: the script itself never runs here.
class ServerCollectorTest : public QObject
{
    Q_OBJECT

    QString program(const QByteArray &lines)
    {
        const QString path = m_folder.filePath(u"powershell%1"_s.arg(++m_made));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no folder");
        file.write("#!/bin/sh\n" + lines);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }
    /// What finished() said: the file, and the problem.
    static QStringList ended(ServerCollector &collector)
    {
        QSignalSpy spy(&collector, &ServerCollector::finished);
        return spy.wait(20'000) && spy.size() == 1 ? QStringList{spy[0][0].toString(), spy[0][1].toString()} : QStringList{u"no end"_s, {}};
    }

    QTemporaryDir m_folder;
    int m_made = 0;

private Q_SLOTS:
    void givesTheFile()
    {
        ServerCollector collector;
        // -File SCRIPT is the sixth argument, -OutFile FILE the eighth.
        collector.setProgram(program("echo \"$@\" > \"$8\"; cat \"$6\" >> \"$8\""));
        collector.start(Inputs::Cloud::China, u"jan@contoso.com"_s);
        QVERIFY(collector.isRunning());
        const QStringList told = ended(collector);
        QCOMPARE(told[1], QString());
        QVERIFY(!collector.isRunning());
        QFile file(told[0]);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray line = file.readLine();
        QVERIFY2(line.startsWith("-NoProfile -NonInteractive -ExecutionPolicy Bypass -File "), line.constData());
        QVERIFY2(line.endsWith("-User jan@contoso.com\n"), line.constData());
        QCOMPARE(file.readAll(), collectScript(Inputs::Cloud::China));
    }
    void aUserIsNoParameter()
    {
        ServerCollector collector;
        collector.setProgram(program("echo \"$@\" > \"$8\""));
        collector.start(Inputs::Cloud::Commercial, u"-OutFile"_s);
        QFile file(ended(collector)[0]);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("-User"));
    }
    void saysWhyThereIsNone()
    {
        ServerCollector collector;
        collector.setProgram(program("exit 1"));
        collector.start(Inputs::Cloud::Commercial, {});
        QStringList told = ended(collector);
        QCOMPARE(told[0], QString());
        QVERIFY(told[1].contains(u"without a collection"));
        collector.setProgram(m_folder.filePath(u"nothing"_s));
        collector.start(Inputs::Cloud::Commercial, {});
        told = ended(collector);
        QVERIFY2(told[1].contains(u"cannot be started"), qPrintable(told[1]));
        QVERIFY(!collector.isRunning());
    }
    void stops()
    {
        ServerCollector collector;
        collector.setProgram(program("echo x > \"$8\"; exec sleep 60"));
        collector.start(Inputs::Cloud::Commercial, {});
        QTimer::singleShot(200, &collector, &ServerCollector::stop);
        QElapsedTimer watch;
        watch.start();
        const QStringList told = ended(collector);
        QCOMPARE(told[0], QString()); // what was half written does not count
        QVERIFY(told[1].contains(u"stopped"));
        QVERIFY(watch.elapsed() < 10'000);
    }
    void endsAtItsDeadline()
    {
        ServerCollector collector;
        collector.setDeadline(300ms);
        collector.setProgram(program("exec sleep 60"));
        collector.start(Inputs::Cloud::Commercial, {});
        QVERIFY(ended(collector)[1].contains(u"too long"));
    }
    void runsOnWindowsOnly()
    {
#ifdef Q_OS_WIN
        QVERIFY(ServerCollector::whyNot().isEmpty());
#else
        QVERIFY(ServerCollector::whyNot().contains(u"Windows only"));
#endif
    }
    void theScriptIsPrinted()
    {
        QCOMPARE(parseCommandLine({u"collect-script"_s}).command, CommandLine::Command::CollectScript);
        QCOMPARE(parseCommandLine({u"collect-script"_s, u"--cloud=usgov"_s}).inputs.cloud, Inputs::Cloud::UsGovernment);
        QVERIFY(!parseCommandLine({u"collect-script"_s, u"x"_s}).error.isEmpty());
        QCOMPARE(parseCommandLine({u"diagnose"_s, u"--live=server"_s}).live, QStringList{u"server"_s});
        QVERIFY(collectScript(Inputs::Cloud::Commercial).contains("$Cloud = 'commercial'"));
        QVERIFY(collectScript(Inputs::Cloud::UsGovernment).contains("[string] $Cloud = 'usgov'"));
        QVERIFY(collectScript(Inputs::Cloud::China).contains("[string] $Cloud = 'china'"));
    }
};

QTEST_GUILESS_MAIN(ServerCollectorTest)
#include "tst_servercollector.moc"
