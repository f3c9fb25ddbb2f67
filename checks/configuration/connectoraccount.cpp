#include "checks/causes/causes.h"
#include "checks/causes/steps.h"
#include "checks/facts/server.h"
#include "checks/halves.h"
#include "checks/registry.h"
#include "checks/stillfailing/attempt.h"

namespace {

constexpr Link links[] = {
    {SAY("check/connector-account", "Accounts and permissions of Connect"),
     "https://learn.microsoft.com/entra/identity/hybrid/connect/reference-connect-accounts-permissions"},
    SharedLinks::connectorAccount,
    {SAY("check/connector-account", "Common errors of password writeback"),
     "https://learn.microsoft.com/entra/identity/authentication/troubleshoot-sspr-writeback#common-password-writeback-errors"}};

constexpr ArticleNote article[] = {
    {"X3", SAY("check/connector-account", "The article does not speak of the connector account."),
     SAY("check/connector-account", "It must be known, enabled, and its password valid and at most 256 characters.")}};

constexpr Step newPassword{
    .owner = Owner::Directory,
    .what = SAY("check/connector-account", "Give the connector account a new password of at most 256 characters, and enter it in Connect."),
    .risk = SAY("check/connector-account", "Synchronisation stands still until the password is entered."),
    .confirm = SAY("check/connector-account", "The next import from Active Directory ends in success.")};

constexpr Step enterPassword{.owner = Owner::Directory,
                             .what = SAY("check/connector-account",
                                         "Enter it here: **Synchronization Service** > **Connectors** > the AD connector > "
                                         "**Properties** > **Connect to Active Directory Forest**. Then restart the sync service."),
                             .command = "Restart-Service ADSync",
                             .risk = SharedTexts::serviceManager,
                             .confirm = SAY("check/connector-account", "The next import from Active Directory ends in success.")};

constexpr Outcome fine{
    .id = "fine",
    .severity = Severity::Good,
    .summary = SAY("check/connector-account", "The connector account is enabled, and its password is valid."),
    .pointers = {{&Causes::connectorCredentialsWrong, Weight::against}, {&Causes::connectorPasswordTooLong, Weight::against}},
};
constexpr Outcome unusable{
    .id = "unusable",
    .severity = Severity::Problem,
    .summary = SAY("check/connector-account", "The connector account is disabled, locked or expired."),
    .meaning = SAY("check/connector-account", "Connect cannot sign in to Active Directory, so it can set no password."),
    .steps = {{.owner = Owner::Directory,
               .what = SAY("check/connector-account", "Enable and unlock the account, and let it not expire."),
               .command = "Enable-ADAccount '<account>'; Unlock-ADAccount '<account>'; Clear-ADAccountExpiration '<account>'",
               .risk = SAY("check/connector-account", "Ask first why it was disabled."),
               .undo = SAY("check/connector-account", "`Disable-ADAccount '<account>'`"),
               .confirm = SAY("check/connector-account", "The next import from Active Directory ends in success.")}},
    .pointers = {{&Causes::connectorCredentialsWrong, Weight::strong}},
};
constexpr Outcome wrongPassword{
    .id = "wrong-password",
    .severity = Severity::Problem,
    .summary = SAY("check/connector-account", "The password of the connector account is wrong or has expired."),
    .meaning = SAY("check/connector-account", "Connect cannot sign in to Active Directory, so it can set no password."),
    .steps = {newPassword, enterPassword},
    .pointers = {{&Causes::connectorCredentialsWrong, Weight::strong}},
};
constexpr Outcome tooLong{
    .id = "too-long",
    .severity = Severity::Problem,
    .summary = SAY("check/connector-account", "The password of the connector account is too long (800700CE)."),
    .meaning = SAY("check/connector-account", "With more than 256 characters, every reset and unlock fails."),
    .steps = {newPassword, enterPassword},
    .pointers = {{&Causes::connectorPasswordTooLong, Weight::strong}},
};
constexpr Outcome notFound{
    .id = "not-found",
    .severity = Severity::Warning,
    .summary = SAY("check/connector-account", "The connector account {account} was not found in Active Directory."),
    .meaning = SAY("check/connector-account", "It may have been deleted or renamed. Then Connect cannot set a password."),
    .steps = {SharedSteps::findConnectorAccount, newPassword},
    .pointers = {{&Causes::connectorCredentialsWrong, Weight::some}},
};
constexpr const Outcome *outcomes[] = {&fine, &unusable, &wrongPassword, &tooLong, &notFound};

constexpr Question question{
    .text = SAY("check/connector-account", "Is the connector account enabled, and its password valid?"),
    .whereToLook =
        SAY("check/connector-account",
            "On the Connect server: `Import-Module (Resolve-Path \"$env:ProgramFiles\\Microsoft "
            "Azure*Connect\\AdSyncConfig\\AdSyncConfig.psm1\"); Get-ADSyncADConnectorAccount` names it. Then `Get-ADUser '<account>' "
            "-Properties LockedOut, PasswordExpired, AccountExpirationDate`. An event 6329 with 800700CE means: password too long."),
    .options = {{"yes", SAY("check/connector-account", "Yes, both"), &fine},
                {"disabled", SAY("check/connector-account", "It is disabled, locked or expired"), &unusable},
                {"wrong-password", SAY("check/connector-account", "Its password is wrong or has expired"), &wrongPassword},
                {"800700ce", SAY("check/connector-account", "Event 6329 shows 800700CE"), &tooLong}},
};

constexpr qint64 isDisabled = 0x2, isLocked = 0x10, hasExpiredPassword = 0x800000; // userAccountControl
constexpr Text lineFine = SAY("check/connector-account", "{account}: enabled");
constexpr Text lineDisabled = SAY("check/connector-account", "{account}: disabled");
constexpr Text lineLocked = SAY("check/connector-account", "{account}: locked");
constexpr Text lineExpired = SAY("check/connector-account", "{account}: expired on {time}");
constexpr Text linePassword = SAY("check/connector-account", "{account}: its password has expired");
constexpr Text lineRefused = SAY("check/connector-account", "{account}: the last run could not sign in (no-start-credentials)");
constexpr Text lineNotFound = SAY("check/connector-account", "{account}: not found");

/// The newest run of the connector could not sign in.
bool couldNotSignIn(const Slot<RunsFact> &runs, const QString &connector)
{
    if (!runs.fact)
        return false;
    const auto last = std::ranges::find(runs.fact->runs, connector, &RunSeen::connector); // newest first
    return last != runs.fact->runs.end() && last->result == u"no-start-credentials";
}

struct Line
{
    const Outcome *outcome;
    Text text;
};

/// Nothing where the account could not be looked up.
std::optional<Line> lineOf(const AccountSeen &account, const Slot<RunsFact> &runs, const QDateTime &at)
{
    if (account.control & isDisabled)
        return Line{&unusable, lineDisabled};
    if (account.computedControl & isLocked)
        return Line{&unusable, lineLocked};
    if (account.expires.isValid() && account.expires < at)
        return Line{&unusable, lineExpired};
    if (account.computedControl & hasExpiredPassword)
        return Line{&wrongPassword, linePassword};
    if (couldNotSignIn(runs, account.connector))
        return Line{&wrongPassword, lineRefused};
    if (account.found)
        return Line{&fine, lineFine};
    return account.problem.isEmpty() ? std::optional(Line{&notFound, lineNotFound}) : std::nullopt;
}

/// One account a forest: the worst one speaks.
Conclusion judgeServer(const Inputs &, const ConnectorAccountsFact &accounts, const Slot<RunsFact> &runs)
{
    Conclusion conclusion;
    for (const AccountSeen &account : accounts.accounts) {
        const std::optional<Line> line = lineOf(account, runs, accounts.at);
        if (!line)
            continue;
        const Values values{{QStringLiteral("account"), Value::of(Value::Kind::User, account.name)},
                            {QStringLiteral("time"), Value::time(account.expires)}};
        if (!conclusion.outcome || line->outcome->severity < conclusion.outcome->severity) {
            conclusion.outcome = line->outcome;
            conclusion.values = values;
        }
        conclusion.details << Detail{line->text, values, line->outcome->severity == Severity::Good ? Severity::Good : Severity::Warning};
    }
    const bool isFault = conclusion.outcome == &unusable || conclusion.outcome == &wrongPassword;
    return isFault ? proving(conclusion, Causes::connectorCredentialsWrong) : conclusion;
}

/// A failure whose code names the length of the password, and that still stands.
Conclusion judgeEvents(const Inputs &inputs, const EventStory &story)
{
    const auto failure = story.failure(inputs, {QStringLiteral("800700CE")});
    return failure ? Events::conclude(tooLong, *failure) : Conclusion{};
}

} // namespace

extern constexpr Check Checks::connectorAccount = makeCheck<&Halves<&judgeServer>::problems, &judgeEvents, &Halves<&judgeServer>::others>({
    .id = "connector-account",
    .section = Section::Configuration,
    .chain = ChainLink::DomainController,
    .title = SAY("check/connector-account", "Connector account"),
    .why = SAY("check/connector-account",
               "Connect sets the new password with an account in Active Directory (connector account). It must be able to sign in."),
    .links = links,
    .outcomes = outcomes,
    .question = &question,
    .source = SAY("check/connector-account", "The server collection or the directory. Today a person who can look on the Connect server."),
    .article = article,
    .applies = Applies::Connect,
});
