#include "checks/causes/causes.h"
#include "checks/causes/steps.h"
#include "checks/registry.h"

namespace {

constexpr Link links[] = {{SAY("check/connector-permissions", "Verify the permissions of Connect"),
                           "https://learn.microsoft.com/entra/identity/authentication/"
                           "troubleshoot-sspr-writeback#verify-that-azure-ad-connect-has-the-required-permissions"},
                          SharedLinks::accessRights,
                          SharedLinks::connectorAccount};

constexpr ArticleNote article[] = {
    {"X3", SAY("check/connector-permissions", "The article does not speak of permissions."),
     SAY("check/connector-permissions", "Needed are reset password, write lockoutTime and pwdLastSet on users, and unexpire password on "
                                        "the domain. **Change password** is listed, but not needed.")}};

constexpr Outcome allThere{
    .id = "all-there",
    .severity = Severity::Good,
    .summary = SAY("check/connector-permissions", "The connector account may reset this user's password."),
    .pointers = {{&Causes::connectorPermissionMissing, Weight::against}, {&Causes::inheritanceDisabledOrProtectedAccount, Weight::against}},
};
constexpr Outcome onlyChangeMissing{
    .id = "only-change-missing",
    .severity = Severity::Note,
    .summary = SAY("check/connector-permissions", "Only the right to change the password is missing."),
    .meaning = SAY("check/connector-permissions", "Writeback does not need it. Everyone and SELF have it by default."),
    .pointers = {{&Causes::connectorPermissionMissing, Weight::against}},
};
constexpr Outcome resetMissing{
    .id = "reset-missing",
    .severity = Severity::Problem,
    .summary = SAY("check/connector-permissions", "The connector account may not reset this user's password."),
    .meaning = SAY("check/connector-permissions", "The domain controller refuses the new password. The user sees SSPR_0029."),
    .steps = {{.owner = Owner::Directory,
               .what =
                   SAY("check/connector-permissions", "See first whether inheritance is off on this user; then new rights do not arrive.")},
              SharedSteps::findConnectorAccount,
              SharedSteps::grantRights},
    .pointers = {{&Causes::connectorPermissionMissing, Weight::strong}, {&Causes::inheritanceDisabledOrProtectedAccount, Weight::some}},
};
constexpr Outcome writeMissing{
    .id = "write-missing",
    .severity = Severity::Problem,
    .summary = SAY("check/connector-permissions", "The connector account may not write lockoutTime or pwdLastSet."),
    .meaning = SAY("check/connector-permissions", "Unlocking, or a forced change at the next sign-in, fails. A reset may fail too."),
    .steps = {SharedSteps::findConnectorAccount, SharedSteps::grantRights},
    .pointers = {{&Causes::connectorPermissionMissing, Weight::strong}},
};
constexpr Outcome unexpireMissing{
    .id = "unexpire-missing",
    .severity = Severity::Warning,
    .summary = SAY("check/connector-permissions", "Nobody holds the right to unexpire passwords on the domain."),
    .meaning = SAY("check/connector-permissions", "Authenticated Users hold it by default. Without it, resets may fail."),
    .steps = {{.owner = Owner::Directory,
               .what = SAY("check/connector-permissions", "Give Authenticated Users the right **Unexpire password** on each domain."),
               .command = "dsacls '<domain DN>' /G 'NT AUTHORITY\\Authenticated Users:CA;Unexpire Password'",
               .risk =
                   SAY("check/connector-permissions", "Low: this is how Windows delivers it. A domain DN reads like DC=contoso,DC=com."),
               .undo = SAY("check/connector-permissions", "Remove the entry on the domain, tab **Security**."),
               .confirm = SAY("check/connector-permissions", "The entry stands on the domain, tab **Security** > **Advanced**.")}},
    .pointers = {{&Causes::connectorPermissionMissing, Weight::some}},
};
constexpr Outcome denied{
    .id = "denied",
    .severity = Severity::Problem,
    .summary = SAY("check/connector-permissions", "A deny entry takes the right away from the connector account."),
    .meaning = SAY("check/connector-permissions", "A deny entry wins over an allow entry of the same kind."),
    .steps = {{.owner = Owner::Directory,
               .what = SAY("check/connector-permissions", "Find the deny entry for the account, its groups, or Everyone, and remove it."),
               .command = "(Get-Acl 'AD:<user DN>').Access | Where-Object AccessControlType -eq Deny",
               .risk = SAY("check/connector-permissions", "Ask who set it and why. It may be there on purpose."),
               .undo = SAY("check/connector-permissions", "Set the same entry again."),
               .confirm = SAY("check/connector-permissions", "**Effective Access** shows **Reset password** for the account.")}},
    .pointers = {{&Causes::connectorPermissionMissing, Weight::strong}},
};
constexpr const Outcome *outcomes[] = {&allThere, &onlyChangeMissing, &resetMissing, &writeMissing, &unexpireMissing, &denied};

constexpr Question question{
    .text = SAY("check/connector-permissions", "May the connector account reset this user's password?"),
    .whereToLook = SAY("check/connector-permissions",
                       "Active Directory Users and Computers, **View** > **Advanced Features** on: the user > **Properties** > "
                       "**Security** > **Advanced** > **Effective Access**. Select the connector account. Look for **Reset password**, "
                       "**Write lockoutTime** and **Write pwdLastSet**. **Unexpire password** stands on the domain itself."),
    .options = {{"yes", SAY("check/connector-permissions", "Yes, all rights are there"), &allThere},
                {"change-missing", SAY("check/connector-permissions", "All but Change password"), &onlyChangeMissing},
                {"reset-missing", SAY("check/connector-permissions", "Reset password is missing"), &resetMissing},
                {"write-missing", SAY("check/connector-permissions", "Write lockoutTime or Write pwdLastSet is missing"), &writeMissing},
                {"unexpire-missing", SAY("check/connector-permissions", "Unexpire password is missing on the domain"), &unexpireMissing},
                {"denied", SAY("check/connector-permissions", "There is a deny entry"), &denied}},
};

} // namespace

extern constexpr Check Checks::connectorPermissions = makeQuestion({
    .id = "connector-permissions",
    .section = Section::Configuration,
    .chain = ChainLink::Object,
    .title = SAY("check/connector-permissions", "Permissions on the user"),
    .why = SAY("check/connector-permissions",
               "The account that writes passwords back (connector account) needs the right to reset this user's password."),
    .links = links,
    .outcomes = outcomes,
    .question = &question,
    .source = SAY("check/connector-permissions",
                  "A look into the directory. Until it is there, a person who can open Active Directory Users and Computers."),
    .article = article,
    .applies = Applies::ConnectAndSyncedUser,
});
