#include "checks/causes/causes.h"
#include "checks/causes/steps.h"
#include "checks/registry.h"

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
constexpr const Outcome *outcomes[] = {&fine, &unusable, &wrongPassword, &tooLong};

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

} // namespace

extern constexpr Check Checks::connectorAccount = makeQuestion({
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
