#include "app/forget.h"
#include "app/keychain.h"
#include "app/settings.h"
#include <QTest>
#include <optional>

/// Against a real keyring (testbeds/keyring/run), and without any.
class tst_Keychain : public QObject
{
    Q_OBJECT

    Keychain m_keychain;

    /// Waits for the one call that comes back.
    template <typename Ask> SecretStore::Answer answerTo(Ask ask)
    {
        std::optional<SecretStore::Answer> answer;
        ask([&](const SecretStore::Answer &came) { answer = came; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000))
            return {.problem = QStringLiteral("no answer came")};
        return *answer;
    }
    SecretStore::Answer read(const QString &key)
    {
        return answerTo([&](auto done) { m_keychain.read(key, this, done); });
    }
    static bool hasKeyring() { return qEnvironmentVariable("KEYRING") != QLatin1StringView("none"); }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("Writeback Wizard"));
        QCoreApplication::setApplicationName(QStringLiteral("tst_keychain"));
    }
    void keepsAndForgets()
    {
        const QString key = QStringLiteral("proxy/agent@proxy.example:8080");
        const QString secret = QStringLiteral("pâsswörd \U0001F511");
        const auto written = answerTo([&](auto done) { m_keychain.write(key, secret, this, done); });
        if (!hasKeyring()) { // said, and survived
            QVERIFY(!written.problem.isEmpty());
            QVERIFY(!read(key).problem.isEmpty());
            return;
        }
        QCOMPARE(written.problem, QString());
        QCOMPARE(read(key).secret, secret);
        QCOMPARE(answerTo([&](auto done) { m_keychain.remove(key, this, done); }).problem, QString());
        QCOMPARE(read(key).secret, QString());
        QCOMPARE(read(key).problem, QString()); // none stored is an answer, not a fault
    }
    void everythingIsForgotten()
    {
        if (!hasKeyring()) {
            QVERIFY(Settings().secrets().isEmpty()); // what was not taken is not looked for
            return;
        }
        const QString key = QStringLiteral("proxy/agent@proxy.example:3128");
        QCOMPARE(answerTo([&](auto done) { m_keychain.write(key, QStringLiteral("secret"), this, done); }).problem, QString());
        QCOMPARE(Settings().secrets(), QStringList{key});
        QCOMPARE(forgetEverything(), QStringList());
        QCOMPARE(read(key).secret, QString());
        QVERIFY(Settings().secrets().isEmpty());
    }
    void aGoneContextIsNotCalled()
    {
        bool called = false;
        {
            QObject context;
            m_keychain.read(QStringLiteral("x"), &context, [&](const SecretStore::Answer &) { called = true; });
        }
        QTest::qWait(500);
        QVERIFY(!called);
    }
};

QTEST_GUILESS_MAIN(tst_Keychain)
#include "tst_keychain.moc"
