#include "checks/causes/causes.h"
#include "checks/causes/steps.h"
#include "checks/registry.h"
#include "checks/stillfailing/attempt.h"

namespace {

constexpr Link links[] = {
    {SAY("check/user-state", "Events of password writeback"),
     "https://learn.microsoft.com/entra/identity/authentication/troubleshoot-sspr-writeback#password-writeback-event-log-error-codes"},
    SharedLinks::howResetWorks,
    SharedLinks::howWritebackWorks};

constexpr ArticleNote article[] = {
    {"X12", SAY("check/user-state", "The article does not speak of the state of the account."),
     SAY("check/user-state", "Disabled accounts fail with 33005. A locked one stops a change; a reset unlocks it by default.")}};

constexpr Outcome fine{
    .id = "fine",
    .severity = Severity::Good,
    .summary = SAY("check/user-state", "The user is enabled, unlocked and free to change the password."),
    .pointers = {{&Causes::accountDisabledOrLocked, Weight::rulesOut},
                 {&Causes::userCannotChangePassword, Weight::rulesOut},
                 {&Causes::passwordNeverExpiresFlag, Weight::against}},
};
constexpr Outcome disabled{
    .id = "disabled",
    .severity = Severity::Problem,
    .summary = SAY("check/user-state", "The user is disabled in Active Directory."),
    .meaning = SAY("check/user-state", "A reset fails with 33005 until the account is enabled."),
    .steps = {{.owner = Owner::Directory,
               .what = SAY("check/user-state", "Find out why it is disabled. If it should work, enable it."),
               .command = "Enable-ADAccount '<user>'",
               .risk = SAY("check/user-state", "A person who left may get in again."),
               .undo = SAY("check/user-state", "`Disable-ADAccount '<user>'`"),
               .confirm = SAY("check/user-state", "After the next synchronisation a reset works.")}},
    .pointers = {{&Causes::accountDisabledOrLocked, Weight::strong}},
};
constexpr Outcome locked{
    .id = "locked",
    .severity = Severity::Warning,
    .summary = SAY("check/user-state", "The user is locked out."),
    .meaning = SAY("check/user-state", "This may stop a change. A reset unlocks the account by default."),
    .steps = {{.owner = Owner::Directory,
               .what = SAY("check/user-state", "Let the user reset the password instead of changing it, or unlock the account."),
               .command = "Unlock-ADAccount '<user>'",
               .risk = SAY("check/user-state", "Low. Look where the wrong attempts come from."),
               .confirm = SAY("check/user-state", "`Get-ADUser '<user>' -Properties LockedOut` says False.")}},
    .pointers = {{&Causes::accountDisabledOrLocked, Weight::some}},
};
constexpr Outcome expired{
    .id = "expired",
    .severity = Severity::Warning,
    .summary = SAY("check/user-state", "The account of the user has expired."),
    .meaning = SAY("check/user-state", "The person may not get in, even with a new password."),
    .steps = {{.owner = Owner::Directory,
               .what = SAY("check/user-state", "Set a later date if the person should still work here."),
               .command = "Clear-ADAccountExpiration '<user>'",
               .risk = SAY("check/user-state", "Ask first: the date was set by someone."),
               .undo = SAY("check/user-state", "`Set-ADAccountExpiration '<user>' -DateTime '<date>'`"),
               .confirm = SAY("check/user-state", "The user can sign in.")}},
    .pointers = {{&Causes::accountDisabledOrLocked, Weight::some}},
};
constexpr Outcome cannotChange{
    .id = "cannot-change",
    .severity = Severity::Problem,
    .summary = SAY("check/user-state", "The option User cannot change password is set."),
    .meaning = SAY("check/user-state", "A change is refused. Such a password cannot be written back."),
    .steps = {{.owner = Owner::Directory,
               .what = SAY("check/user-state", "Clear the flag, tab **Account** of the user."),
               .command = "Set-ADUser '<user>' -CannotChangePassword $false",
               .risk = SAY("check/user-state", "Ask for shared and service accounts: there it may be on purpose."),
               .undo = SAY("check/user-state", "`Set-ADUser '<user>' -CannotChangePassword $true`"),
               .confirm = SAY("check/user-state", "A change in the portal works.")}},
    .pointers = {{&Causes::userCannotChangePassword, Weight::strong}},
};
constexpr Outcome neverExpires{
    .id = "never-expires",
    .severity = Severity::Note,
    .summary = SAY("check/user-state", "The option Password never expires is set."),
    .meaning = SAY("check/user-state", "A reset works. A forced change at the next sign-in is silently left out."),
    .steps = {{.owner = Owner::Directory,
               .what = SAY("check/user-state", "Clear the flag if users should change a temporary password."),
               .command = "Set-ADUser '<user>' -PasswordNeverExpires $false",
               .risk = SAY("check/user-state", "The password may expire at once."),
               .undo = SAY("check/user-state", "`Set-ADUser '<user>' -PasswordNeverExpires $true`"),
               .confirm = SAY("check/user-state", "A forced change appears at the next sign-in.")}},
    .pointers = {{&Causes::passwordNeverExpiresFlag, Weight::strong}},
};
constexpr const Outcome *outcomes[] = {&fine, &disabled, &locked, &expired, &cannotChange, &neverExpires};

constexpr Question question{
    .text = SAY("check/user-state", "Is the user enabled, unlocked and free to change the password?"),
    .whereToLook =
        SAY("check/user-state", "Active Directory Users and Computers: the user > **Properties** > **Account**. Or: `Get-ADUser '<user>' "
                                "-Properties Enabled, LockedOut, AccountExpirationDate, CannotChangePassword, PasswordNeverExpires`."),
    .options = {{"yes", SAY("check/user-state", "Yes, all of it"), &fine},
                {"disabled", SAY("check/user-state", "It is disabled"), &disabled},
                {"locked", SAY("check/user-state", "It is locked out"), &locked},
                {"expired", SAY("check/user-state", "The account has expired"), &expired},
                {"cannot-change", SAY("check/user-state", "The option User cannot change password is set"), &cannotChange},
                {"never-expires", SAY("check/user-state", "Only the option Password never expires is set"), &neverExpires}},
};

/// Failures that still stand: a later attempt that worked took them back.
Conclusion judgeEvents(const Inputs &inputs, const EventStory &story)
{
    if (const auto failure = story.failure(inputs, {QStringLiteral("33005")}))
        return Events::conclude(disabled, *failure);
    const auto failure = story.failure(inputs, {QStringLiteral("33006")});
    return failure ? Events::conclude(locked, *failure) : Conclusion{};
}

} // namespace

extern constexpr Check Checks::userState = makeCheck<&judgeEvents>({
    .id = "user-state",
    .section = Section::Configuration,
    .chain = ChainLink::Object,
    .title = SAY("check/user-state", "State of the user"),
    .why = SAY("check/user-state", "A disabled or restricted account cannot take a new password from the cloud."),
    .links = links,
    .outcomes = outcomes,
    .question = &question,
    .source = SAY("check/user-state", "The directory or the tenant. Today a person who can open Active Directory."),
    .article = article,
    .applies = Applies::SyncedUser,
});
