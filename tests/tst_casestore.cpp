#include "app/casestore.h"
#include "checks/secretstore.h"
#include "checks/session.h"
#include "tests/memorysecrets.h"
#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace {

/// What a window does until its program dies: the signal comes right after the answer.
[[noreturn]] void answerAndDie(const QString &folder, int answers)
{
    MemorySecrets secrets;
    World world{secrets};
    Session session(world);
    CaseStore store(session, folder);
    const char *const checks[] = {"clock", "proof", "staging-mode", "inheritance"};
    Inputs inputs;
    inputs.affectedUser = QStringLiteral("m.oud@contoso.example");
    session.setInputs(inputs);
    for (int i = 0; i < answers; ++i)
        session.answer(QString::fromLatin1(checks[i]), QStringLiteral("yes"));
#ifdef Q_OS_WIN
    TerminateProcess(GetCurrentProcess(), 0xf291); // what QProcess takes for killed
#else
    std::raise(SIGKILL);
#endif
    std::abort();
}

} // namespace

class tst_CaseStore : public QObject
{
    Q_OBJECT

    MemorySecrets m_secrets;
    World m_world{m_secrets};

    static void runAndKill(const QString &folder, int answers)
    {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("die"), folder, QString::number(answers)});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    }

private Q_SLOTS:
    void killedProgramLosesNoAnswer()
    {
        for (int answers = 1; answers <= 4; ++answers) {
            QTemporaryDir folder;
            runAndKill(folder.path(), answers);
            Session session(m_world);
            const CaseStore store(session, folder.path());
            const auto orphan = store.orphan();
            QVERIFY(orphan);
            const auto read = readCaseFile(orphan->path);
            QVERIFY(std::holds_alternative<Case>(read));
            QCOMPARE(std::get<Case>(read).answers.size(), answers);
            QCOMPARE(std::get<Case>(read).inputs.affectedUser, QStringLiteral("m.oud@contoso.example"));
        }
    }
    void aLongTextIsKeptAndHoldsNothingUp()
    {
        QTemporaryDir folder;
        const QString text = QStringLiteral("SSPR_0029 and more ").repeated(500'000);
        {
            Session session(m_world);
            session.setReadsAside(true);
            CaseStore store(session, folder.path());
            Inputs inputs;
            inputs.complaint = text;
            session.setInputs(inputs);
            QVERIFY(session.isReadingComplaint());
            const QString file =
                QDir(folder.path()).filePath(QDir(folder.path()).entryList({QStringLiteral("open-*.lock")}).value(0).chopped(5));
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), 20'000);
            QTRY_VERIFY_WITH_TIMEOUT(!session.isReadingComplaint(), 60'000);
            QCOMPARE(session.diagnosis().find("error-code")->source, Source::Person);
            session.answer(QStringLiteral("clock"), QStringLiteral("yes"));
            session.answer(QStringLiteral("proof"), QStringLiteral("failed")); // the window closes at once
        }
        Session session(m_world);
        const CaseStore store(session, folder.path());
        QCOMPARE(store.closed().size(), 1);
        const auto read = readCaseFile(store.closed().constFirst().path);
        QCOMPARE(std::get<Case>(read).answers.size(), 2);
        QCOMPARE(std::get<Case>(read).inputs.complaint.size(), text.size());
    }
    void anOpenWindowIsNoOrphan()
    {
        QTemporaryDir folder;
        Session first(m_world);
        const CaseStore one(first, folder.path());
        first.answer(QStringLiteral("clock"), QStringLiteral("yes"));
        Session second(m_world);
        const CaseStore two(second, folder.path());
        QVERIFY(!two.orphan());
        second.answer(QStringLiteral("clock"), QStringLiteral("no"));
        QVERIFY(!one.orphan());
    }
    void ordinaryEndIsARecentCase()
    {
        QTemporaryDir folder;
        {
            Session session(m_world);
            const CaseStore store(session, folder.path());
            session.answer(QStringLiteral("clock"), QStringLiteral("yes"));
        }
        Session session(m_world);
        CaseStore store(session, folder.path());
        QVERIFY(!store.orphan());
        QCOMPARE(store.closed().size(), 1);
    }
    void aTickAloneIsWorthKeeping()
    {
        QTemporaryDir folder;
        {
            Session session(m_world);
            const CaseStore store(session, folder.path());
            session.tick(QStringLiteral("off-and-on/restart"), true);
        }
        Session session(m_world);
        const CaseStore store(session, folder.path());
        QCOMPARE(store.closed().size(), 1);
        const auto read = readCaseFile(store.closed().constFirst().path);
        QCOMPARE(std::get<Case>(read).ticks, QStringList{QStringLiteral("off-and-on/restart")});
    }
    void wipingLeavesOnlyWhatIsOpen()
    {
        QTemporaryDir folder;
        runAndKill(folder.path(), 1);
        runAndKill(folder.path(), 2);
        {
            Session closed(m_world);
            const CaseStore store(closed, folder.path());
            closed.answer(QStringLiteral("clock"), QStringLiteral("yes"));
        }
        Session other(m_world);
        const CaseStore another(other, folder.path());
        other.answer(QStringLiteral("clock"), QStringLiteral("no"));
        Session session(m_world);
        CaseStore store(session, folder.path());
        session.answer(QStringLiteral("proof"), QStringLiteral("failed"));
        QCOMPARE(store.others(), 3);
        store.wipe();
        QCOMPARE(store.others(), 0);
        QVERIFY(store.closed().isEmpty() && !store.orphan());
        QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("*.json")}, QDir::Files).size(), 2); // the two open windows
        store.wipe();                                                                               // nothing left to do
    }
    void nothingToldIsNotKept()
    {
        QTemporaryDir folder;
        {
            Session session(m_world);
            const CaseStore store(session, folder.path());
            Inputs inputs;
            inputs.idleSeconds = 180; // the window's default, not a person's word
            session.setInputs(inputs);
        }
        Session session(m_world);
        const CaseStore store(session, folder.path());
        QVERIFY(store.closed().isEmpty());
        QVERIFY(!store.orphan());
    }
#ifndef Q_OS_WIN // there the folder of the profile says who may
    void filesBelongToTheUserAlone()
    {
        QTemporaryDir folder;
        runAndKill(folder.path(), 1);
        Session session(m_world);
        const CaseStore store(session, folder.path());
        QCOMPARE(QFile::permissions(store.orphan()->path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }
#endif
    void oldCasesGo()
    {
        QTemporaryDir folder;
        runAndKill(folder.path(), 1);
        QString path;
        {
            Session session(m_world);
            path = CaseStore(session, folder.path()).orphan()->path;
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-15), QFileDevice::FileModificationTime));
        file.close();
        Session session(m_world);
        const CaseStore store(session, folder.path());
        QVERIFY(!QFile::exists(path));
    }
    void aDamagedOrphanIsNoTrap()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("open-x.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{");
        file.close();
        Session session(m_world);
        CaseStore store(session, folder.path());
        QVERIFY(store.orphan());
        store.forgetOrphan(store.orphan()->path);
        QVERIFY(!store.orphan());
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 4 && qstrcmp(argv[1], "die") == 0)
        answerAndDie(QString::fromLocal8Bit(argv[2]), QByteArray(argv[3]).toInt());
    tst_CaseStore test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_casestore.moc"
