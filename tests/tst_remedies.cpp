#include "checks/causes/causes.h"
#include "checks/causes/steps.h"
#include "checks/diagnosis.h"
#include "checks/registry.h"
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>
#include <cstring>

namespace {

/// The cause that an answer alone must put first. Written by hand, not taken from the checks.
struct Named
{
    const char *check;
    const char *option;
    const Cause *cause;
};

constexpr Named named[] = {
    {"full-sync", "no", &Causes::fullSyncNeeded},
    {"staging-mode", "two-active", &Causes::stagingMode},
    {"connector-account", "wrong-password", &Causes::connectorCredentialsWrong},
    {"connector-account", "800700ce", &Causes::connectorPasswordTooLong},
    {"connector-permissions", "reset-missing", &Causes::connectorPermissionMissing},
    {"inheritance", "protected", &Causes::inheritanceDisabledOrProtectedAccount},
    {"remote-sam", "refused", &Causes::restrictRemoteSam},
    {"remote-sam", "group-emptied", &Causes::preWindows2000Access},
    {"ldap-signing", "8023062c", &Causes::ldapSigningDisabled},
    {"minimum-password-age", "too-soon", &Causes::minimumPasswordAge},
    {"password-policy", "domain", &Causes::passwordPolicy},
    {"password-policy", "filter", &Causes::passwordFilter},
    {"password-policy", "cloud", &Causes::cloudPasswordPolicy},
    {"user-state", "disabled", &Causes::accountDisabledOrLocked},
    {"user-state", "cannot-change", &Causes::userCannotChangePassword},
    {"reserved-characters", "yes-33001", &Causes::dnReservedCharacter},
    {"forests", "8023061f", &Causes::forestAddedAfterEnable},
    {"object-link", "not-found", &Causes::userNotInSyncScope},
    {"object-link", "twice", &Causes::duplicateAccount},
    {"connect-version", "older-than-2579", &Causes::connectOutdated},
    {"connect-version", "identity-broken", &Causes::applicationIdentityBroken},
    {"tls-settings", "no", &Causes::tls12NotEnabled},
    {"tls-settings", "dotnet-old", &Causes::dotnetTooOld},
    {"relay-health", "31034-certificate", &Causes::tlsInspection},
    {"service-running", "stopped", &Causes::connectServiceStopped},
    {"service-running", "event-6800", &Causes::writebackEndpointNotStarted},
    {"writeback-toggled", "stuck-off", &Causes::writebackOffOnConnect},
    {"attempts", "keys-damaged", &Causes::encryptionKeyStale},
    {"audit-log", "cloud-only", &Causes::unsupportedResetPath},
    {"service-incident", "yes", &Causes::microsoftOutage},
    {"proof", "refused-by-policy", &Causes::passwordPolicy},
};

Diagnosis diagnosed(const char *check, const char *option)
{
    return diagnose(judgeAll(allChecks(), {}, {{QString::fromLatin1(check), QString::fromLatin1(option)}}, {}), {});
}

/// Where the shared step stands among the steps of an outcome, or -1.
qsizetype placeOf(const Step &shared, const Outcome &outcome)
{
    const auto found =
        std::ranges::find_if(outcome.steps, [&](const Step &step) { return !std::strcmp(step.what.source, shared.what.source); });
    return found == outcome.steps.end() ? -1 : found - outcome.steps.begin();
}

} // namespace

/// What checks tell people to do, and what follows from their answers.
class RemediesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answerNamesItsCause_data();
    void answerNamesItsCause();
    void whatIsSaidStronglyIsNamed();
    void onlyAProofSettlesWriteback_data();
    void onlyAProofSettlesWriteback();
    void commandsAreSafeToCopy_data() { outcomes(); }
    void commandsAreSafeToCopy();
    void theMildStepComesFirst_data() { outcomes(); }
    void theMildStepComesFirst();
    void noBadAdvice_data() { outcomes(); }
    void noBadAdvice();

private:
    static void outcomes();
};

void RemediesTest::outcomes()
{
    QTest::addColumn<const Outcome *>("outcome");
    for (const Check *check : allChecks()) {
        for (const Outcome *outcome : check->outcomes)
            QTest::addRow("%s=%s", check->id, outcome->id) << outcome;
    }
}

void RemediesTest::answerNamesItsCause_data()
{
    QTest::addColumn<const Named *>("row");
    for (const Named &row : named)
        QTest::addRow("%s=%s", row.check, row.option) << &row;
}

void RemediesTest::answerNamesItsCause()
{
    QFETCH(const Named *, row);
    const Diagnosis diagnosis = diagnosed(row->check, row->option);
    QVERIFY2(!diagnosis.causes.isEmpty(), "no cause at all");
    QCOMPARE(diagnosis.causes.first().cause->id, row->cause->id);
    QVERIFY(diagnosis.causes.first().probability < 0.9); // one answer alone is no proof
}

void RemediesTest::whatIsSaidStronglyIsNamed()
{
    for (const Check *check : allChecks()) {
        if (!check->question)
            continue;
        for (const Option &option : check->question->options) {
            const Diagnosis diagnosis = diagnosed(check->id, option.id);
            for (const Pointer &pointer : option.outcome->pointers) {
                const bool isNamed =
                    std::ranges::any_of(diagnosis.causes, [&](const RankedCause &ranked) { return ranked.cause == pointer.cause; });
                const QByteArray what = QByteArray(check->id) + '=' + option.id + " to " + pointer.cause->id;
                QVERIFY2(isNamed || pointer.weight < Weight::strong, what.constData());
            }
        }
    }
}

void RemediesTest::onlyAProofSettlesWriteback_data()
{
    QTest::addColumn<QByteArray>("check");
    QTest::addColumn<QByteArray>("option");
    QTest::addColumn<Writeback>("writeback");
    const auto row = [](const char *check, const char *option, Writeback writeback) {
        QTest::addRow("%s=%s", check, option) << QByteArray(check) << QByteArray(option) << writeback;
    };
    row("proof", "worked", Writeback::Works);
    row("proof", "worked-cloud-sync", Writeback::Works);
    row("proof", "refused-by-policy", Writeback::Works);
    row("proof", "not-proved", Writeback::Unknown);
    row("proof", "failed", Writeback::Broken);
    row("proof", "not-tried", Writeback::Unknown);
    row("password-policy", "domain", Writeback::Works);
    row("password-policy", "filter", Writeback::Works);
    row("password-policy", "cloud", Writeback::Unknown); // it never left the cloud
    row("connect-version", "older-than-2579", Writeback::Unknown);
    row("relay-health", "31019", Writeback::Unknown); // the way out, not a reset
    row("audit-log", "cloud-only", Writeback::Unknown);
}

void RemediesTest::onlyAProofSettlesWriteback()
{
    QFETCH(QByteArray, check);
    QFETCH(QByteArray, option);
    QTEST(diagnosed(check.constData(), option.constData()).writeback, "writeback");
}

void RemediesTest::commandsAreSafeToCopy()
{
    QFETCH(const Outcome *, outcome);
    static const QRegularExpression looks(
        QStringLiteral("\\A\\(?(Get-|Resolve-|Test-|ConvertFrom-|netsh winhttp show|w32tm /query|netdom query)"));
    // A name to fill in stands in quotes, so that PowerShell never takes it for a redirection.
    static const QRegularExpression bare(QStringLiteral("(?<!')<(?![^']*')"));
    for (const Step &step : outcome->steps) {
        const QString command = QString::fromUtf8(step.command);
        if (command.isEmpty())
            continue;
        QVERIFY2(step.owner != Owner::Helpdesk, step.command);
        const QStringList parts = command.split(QStringLiteral("; "));
        const bool onlyLooks = std::ranges::all_of(parts, [&](const QString &part) { return part.contains(looks); });
        QVERIFY2(onlyLooks || !step.risk.isEmpty(), step.command);
        QVERIFY2(!command.contains(u'\n') && command == command.trimmed(), step.command);
        QVERIFY2(std::ranges::all_of(command, [](QChar c) { return c.unicode() < 128; }), step.command);
        QVERIFY2(command.count(u'\'') % 2 == 0 && command.count(u'"') % 2 == 0, step.command);
        QVERIFY2(!command.contains(bare), step.command);
    }
}

void RemediesTest::theMildStepComesFirst()
{
    QFETCH(const Outcome *, outcome);
    const qsizetype restart = placeOf(SharedSteps::restartSync, *outcome);
    const qsizetype toggle = placeOf(SharedSteps::offAndOn, *outcome);
    QVERIFY(restart < 0 || toggle < 0 || restart < toggle);
}

void RemediesTest::noBadAdvice()
{
    QFETCH(const Outcome *, outcome);
    for (const Step &step : outcome->steps) {
        const QString command = QString::fromUtf8(step.command);
        QVERIFY2(!command.contains(QStringLiteral("Domain Admins"), Qt::CaseInsensitive), step.command);
        QVERIFY2(!command.contains(QStringLiteral("IncludeAdminSdHolders")), step.command); // Microsoft advises against it
        // Off and on goes by the wizard: the cmdlet can leave the configuration in an invalid state.
        QVERIFY2(!command.contains(QStringLiteral("Set-ADSyncAADPasswordResetConfiguration")), step.command);
        // On 2.5.x the Synchronization Service Manager can delete the sign-in settings of the Entra connector.
        if (QByteArray(step.what.source).contains("**Synchronization Service** > "))
            QCOMPARE(step.risk.source, SharedTexts::serviceManager.source);
    }
}

QTEST_GUILESS_MAIN(RemediesTest)
#include "tst_remedies.moc"
