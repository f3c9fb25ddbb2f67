#include "checks/causes/causes.h"
#include "checks/causes/steps.h"
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QUrl>
#include <QtTest/QtTest>
#include <cstring>

using namespace Qt::StringLiterals;

namespace {

// Saved cases and other programs use these ids: one may be added, none may change or go.
constexpr std::pair<const char *, Owner> published[] = {
    {"licence-missing", Owner::Tenant},
    {"licence-unassigned", Owner::Tenant},
    {"sspr-not-enabled", Owner::Tenant},
    {"user-not-registered", Owner::Helpdesk},
    {"writeback-disabled-in-tenant", Owner::Tenant},
    {"writeback-off-on-connect", Owner::Directory},
    {"setup-account-not-cloud-admin", Owner::Tenant},
    {"admin-role-missing", Owner::Tenant},
    {"conditional-access-blocks-sync-account", Owner::Tenant},
    {"unsupported-reset-path", Owner::Helpdesk},
    {"connect-outdated", Owner::Directory},
    {"connect-service-stopped", Owner::Directory},
    {"connect-on-domain-controller", Owner::Directory},
    {"writeback-endpoint-not-started", Owner::Directory},
    {"staging-mode", Owner::Directory},
    {"encryption-key-stale", Owner::Directory},
    {"forest-added-after-enable", Owner::Directory},
    {"full-sync-needed", Owner::Directory},
    {"tls12-not-enabled", Owner::Directory},
    {"dotnet-too-old", Owner::Directory},
    {"root-ca-missing", Owner::Directory},
    {"clock-skew", Owner::Directory},
    {"powershell-execution-policy", Owner::Directory},
    {"firewall-blocks-servicebus", Owner::Network},
    {"firewall-blocks-passwordreset", Owner::Network},
    {"proxy-misconfigured", Owner::Network},
    {"tls-inspection", Owner::Network},
    {"idle-timeout", Owner::Network},
    {"dns-failure", Owner::Network},
    {"dc-unreachable", Owner::Network},
    {"pdc-unreachable", Owner::Network},
    {"connector-permission-missing", Owner::Directory},
    {"inheritance-disabled-or-protected-account", Owner::Directory},
    {"connector-credentials-wrong", Owner::Directory},
    {"connector-password-too-long", Owner::Directory},
    {"restrict-remote-sam", Owner::Directory},
    {"ntlm-or-rpc-hardening", Owner::Directory},
    {"ldap-signing-disabled", Owner::Directory},
    {"kerberos-encryption-types", Owner::Directory},
    {"dc-too-old", Owner::Directory},
    {"ad-replication-delay", Owner::Directory},
    {"password-policy", Owner::Helpdesk},
    {"minimum-password-age", Owner::Helpdesk},
    {"password-filter", Owner::Directory},
    {"cloud-password-policy", Owner::Tenant},
    {"user-cannot-change-password", Owner::Directory},
    {"password-never-expires-flag", Owner::Directory},
    {"temp-password-not-yet-synced", Owner::Helpdesk},
    {"account-disabled-or-locked", Owner::Helpdesk},
    {"user-not-in-sync-scope", Owner::Directory},
    {"duplicate-account", Owner::Directory},
    {"dn-reserved-character", Owner::Directory},
    {"cloud-sync-agent-not-installed", Owner::Directory},
    {"cloud-sync-agent-outdated", Owner::Directory},
    {"cloud-sync-agent-permission", Owner::Directory},
    {"msa-container-missing", Owner::Directory},
    {"application-identity-broken", Owner::Tenant},
    {"both-agents-one-domain", Owner::Directory},
    {"staged-rollout", Owner::Tenant},
    {"sspr-off-for-administrators", Owner::Tenant},
    {"revocation-unreachable", Owner::Network},
    {"pre-windows-2000-access", Owner::Directory},
    {"microsoft-outage", Owner::Microsoft},
    {"user-error", Owner::Helpdesk},
};

QList<Text> textsOf(const Cause &cause)
{
    QList<Text> texts = {cause.title, cause.meaning, cause.confirm};
    for (const Step &step : cause.steps)
        texts << step.what << step.risk << step.undo << step.confirm;
    for (const Link &link : cause.links)
        texts << link.label;
    texts.removeIf([](const Text &text) { return text.isEmpty(); });
    return texts;
}

QString sourceOf(const Text &text)
{
    return QString::fromUtf8(text.source);
}

/// Where in the plan of a cause the shared step stands, or -1.
qsizetype placeOf(const Step &shared, const Cause &cause)
{
    const auto found =
        std::ranges::find_if(cause.steps, [&](const Step &step) { return !std::strcmp(step.what.source, shared.what.source); });
    return found == cause.steps.end() ? -1 : found - cause.steps.begin();
}

} // namespace

Q_DECLARE_METATYPE(const Cause *)

class TestCauses : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void idsAreThePublishedOnes();
    void titlesDiffer();
    void isWhole_data() { causes(); }
    void isWhole();
    void stepsSayWhoAndWhat_data() { causes(); }
    void stepsSayWhoAndWhat();
    void commandsAreSafeToCopy_data() { causes(); }
    void commandsAreSafeToCopy();
    void linksLeadToDocumentation_data() { causes(); }
    void linksLeadToDocumentation();
    void wordsArePlain_data() { causes(); }
    void wordsArePlain();
    void theMildStepComesFirst_data() { causes(); }
    void theMildStepComesFirst();
    void noBadAdvice();

private:
    static void causes();
};

void TestCauses::causes()
{
    QTest::addColumn<const Cause *>("cause");
    for (const Cause *cause : allCauses())
        QTest::newRow(cause->id) << cause;
}

void TestCauses::idsAreThePublishedOnes()
{
    QSet<QByteArray> ids;
    static const QRegularExpression kebab(u"\\A[a-z0-9]+(-[a-z0-9]+)*\\z"_s);
    for (const Cause *cause : allCauses()) {
        QVERIFY2(!ids.contains(cause->id), cause->id);
        QVERIFY2(kebab.match(QLatin1StringView(cause->id)).hasMatch(), cause->id);
        QCOMPARE(findCause(QString::fromLatin1(cause->id)), cause);
        ids << cause->id;
    }
    for (const auto &[id, owner] : published) {
        QVERIFY2(ids.remove(id), id);
        QCOMPARE(findCause(QString::fromLatin1(id))->owner, owner);
    }
    QVERIFY2(ids.isEmpty(), "a new cause: add its id to the list above");
    QVERIFY(!findCause(u"unknown"));
}

void TestCauses::titlesDiffer()
{
    QSet<QByteArray> titles;
    for (const Cause *cause : allCauses()) {
        QVERIFY2(!titles.contains(cause->title.source), cause->title.source);
        QVERIFY2(!sourceOf(cause->title).endsWith(u'.'), cause->title.source);
        titles << cause->title.source;
    }
}

void TestCauses::isWhole()
{
    QFETCH(const Cause *, cause);
    QVERIFY(!cause->title.isEmpty());
    QVERIFY(!cause->meaning.isEmpty());
    QVERIFY(!cause->confirm.isEmpty());
    QVERIFY(cause->prior >= -6 && cause->prior <= -3);
    QVERIFY(cause->steps.size() >= 2 && cause->steps.size() <= 5);
    QVERIFY(cause->links.size() >= 1 && cause->links.size() <= 3);

    const QByteArray own = QByteArrayLiteral("cause/") + cause->id;
    QCOMPARE(cause->title.context, own);
    QCOMPARE(cause->meaning.context, own);
    for (const Text &text : textsOf(*cause))
        QVERIFY2(text.context == own || QByteArrayView(text.context).startsWith("shared/"), text.source);
}

void TestCauses::stepsSayWhoAndWhat()
{
    QFETCH(const Cause *, cause);
    for (const Step &step : cause->steps)
        QVERIFY(!step.what.isEmpty());
    // Somebody waits on the phone.
    QCOMPARE(cause->steps.begin()->owner, Owner::Helpdesk);
    QVERIFY2(std::ranges::any_of(cause->steps, [&](const Step &step) { return step.owner == cause->owner; }),
             "the owner of the cause has nothing to do");
}

void TestCauses::commandsAreSafeToCopy()
{
    QFETCH(const Cause *, cause);
    for (const Step &step : cause->steps) {
        const QString command = QString::fromUtf8(step.command);
        if (command.isEmpty())
            continue;
        QVERIFY2(step.owner != Owner::Helpdesk, step.command);
        QVERIFY2(!step.risk.isEmpty(), step.command);
        QVERIFY2(!command.contains(u'\n') && command == command.trimmed(), step.command);
        QVERIFY2(std::ranges::all_of(command, [](QChar c) { return c.unicode() < 128; }), step.command);
        for (const QChar quote : {u'\'', u'"'})
            QVERIFY2(command.count(quote) % 2 == 0, step.command);
        for (const auto &[open, close] : {std::pair(u'{', u'}'), std::pair(u'(', u')'), std::pair(u'<', u'>')})
            QVERIFY2(command.count(open) == command.count(close), step.command);
        // A name to fill in stands in quotes, so that PowerShell takes it for a name and not for a redirection.
        static const QRegularExpression bare(u"(?<!')<(?![^']*')"_s);
        QVERIFY2(!bare.match(command).hasMatch(), step.command);
    }
}

void TestCauses::linksLeadToDocumentation()
{
    QFETCH(const Cause *, cause);
    QSet<QByteArray> seen;
    for (const Link &link : cause->links) {
        const QUrl url(QString::fromLatin1(link.url), QUrl::StrictMode);
        QVERIFY2(url.isValid() && url.scheme() == u"https" && url.host() == u"learn.microsoft.com", link.url);
        QVERIFY2(!url.path().startsWith(u"/en-us"), link.url);
        QVERIFY2(!link.label.isEmpty(), link.url);
        QVERIFY2(!seen.contains(link.url), link.url);
        seen << link.url;
    }
}

void TestCauses::wordsArePlain()
{
    QFETCH(const Cause *, cause);
    static const QRegularExpression code(u"`[^`]+`"_s), sentenceEnd(u"[.:;?]\\s+|[“”]"_s), oldNames(u"Azure AD|docs\\.microsoft"_s);
    static const QRegularExpression unwanted(u"!|\\b(please|simply|oops|successfully)\\b|[<>]\\w|&\\w+;|[{}]"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    for (const Text &text : textsOf(*cause)) {
        QString words = sourceOf(text);
        QVERIFY2(words.count(u'`') % 2 == 0 && words.count(u"**"_s) % 2 == 0, text.source);
        words.replace(code, u"X"_s);
        QVERIFY2(!unwanted.match(words).hasMatch() && !oldNames.match(words).hasMatch(), text.source);
        QVERIFY2(words == words.simplified(), text.source);
        if (words.contains(u" > ")) // a path through menus
            continue;
        for (const QString &sentence : words.split(sentenceEnd, Qt::SkipEmptyParts))
            QVERIFY2(sentence.split(u' ').size() <= 18, text.source);
    }
}

void TestCauses::theMildStepComesFirst()
{
    QFETCH(const Cause *, cause);
    const qsizetype restart = placeOf(SharedSteps::restartSync, *cause);
    const qsizetype toggle = placeOf(SharedSteps::offAndOn, *cause);
    if (restart >= 0 && toggle >= 0)
        QVERIFY(restart < toggle);
    // What is switched off below the minimum version may not go on again.
    if (placeOf(SharedSteps::upgradeConnect, *cause) >= 0)
        QVERIFY(toggle < 0 || toggle > placeOf(SharedSteps::upgradeConnect, *cause));
}

void TestCauses::noBadAdvice()
{
    for (const Cause *cause : allCauses()) {
        for (const Step &step : cause->steps) {
            const QString command = QString::fromUtf8(step.command);
            QVERIFY2(!command.contains(u"Domain Admins"_s, Qt::CaseInsensitive), step.command);
            QVERIFY2(!command.contains(u"IncludeAdminSdHolders"_s), step.command);                   // Microsoft advises against it
            QVERIFY2(!command.contains(u"Set-ADSyncAADPasswordResetConfiguration"_s), step.command); // the wizard does it reliably
            // On 2.5.x the Synchronization Service Manager can delete the sign-in settings of the Entra connector.
            if (sourceOf(step.what).contains(u"Synchronization Service > "_s))
                QCOMPARE(step.risk.source, SharedTexts::serviceManager.source);
        }
    }
}

QTEST_GUILESS_MAIN(TestCauses)
#include "tst_causes.moc"
