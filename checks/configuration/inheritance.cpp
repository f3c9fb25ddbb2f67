#include "checks/causes/causes.h"
#include "checks/causes/steps.h"
#include "checks/registry.h"

namespace {

constexpr Link links[] = {SharedLinks::adminActionRequired,
                          {SAY("check/inheritance", "Protected accounts and groups"),
                           "https://learn.microsoft.com/windows-server/identity/ad-ds/plan/security-best-practices/"
                           "appendix-c--protected-accounts-and-groups-in-active-directory"},
                          SharedLinks::connectorAccount};

constexpr ArticleNote article[] = {
    {"X3", SAY("check/inheritance", "The article does not speak of inheritance or protected accounts."),
     SAY("check/inheritance",
         "Members of administrator groups lose inheritance every hour. Their passwords cannot be reset by writeback, on purpose.")}};

constexpr Step inheritOn{
    .owner = Owner::Directory,
    .what = SAY("check/inheritance",
                "Open the object in Active Directory Users and Computers: **Security** > **Advanced** > **Enable inheritance**."),
    .risk = SAY("check/inheritance", "Others gain rights, too. Look at the list before."),
    .undo = SAY("check/inheritance", "**Disable inheritance** in the same place."),
    .confirm = SAY("check/inheritance", "**Effective Access** shows **Reset password** for the connector account.")};

constexpr Outcome inherits{
    .id = "inherits",
    .severity = Severity::Good,
    .summary = SAY("check/inheritance", "The user inherits permissions and is not protected."),
    .pointers = {{&Causes::inheritanceDisabledOrProtectedAccount, Weight::rulesOut}},
};
constexpr Outcome offOnUser{
    .id = "off-on-user",
    .severity = Severity::Problem,
    .summary = SAY("check/inheritance", "Inheritance is off on this user."),
    .meaning = SAY("check/inheritance", "The rights of the connector account do not arrive at this user."),
    .steps = {inheritOn},
    .pointers = {{&Causes::inheritanceDisabledOrProtectedAccount, Weight::strong}, {&Causes::connectorPermissionMissing, Weight::weak}},
};
constexpr Outcome offAbove{
    .id = "off-above",
    .severity = Severity::Problem,
    .summary = SAY("check/inheritance", "Inheritance is off on an organizational unit above the user."),
    .meaning = SAY("check/inheritance", "The rights of the connector account stop there, for everybody below."),
    .steps = {inheritOn,
              {.owner = Owner::Directory,
               .what = SAY("check/inheritance", "Or give the rights on that organizational unit."),
               .command = "Import-Module (Resolve-Path \"$env:ProgramFiles\\Microsoft Azure*Connect\\AdSyncConfig\\AdSyncConfig.psm1\"); "
                          "Set-ADSyncPasswordWritebackPermissions -ADConnectorAccountDN '<account DN>' -ADobjectDN '<unit DN>'",
               .risk = SAY("check/inheritance", "Low: it adds rights on the users below."),
               .undo = SAY("check/inheritance", "Remove the three entries there."),
               .confirm = SAY("check/inheritance", "**Effective Access** shows **Reset password**.")}},
    .pointers = {{&Causes::inheritanceDisabledOrProtectedAccount, Weight::strong}, {&Causes::connectorPermissionMissing, Weight::weak}},
};
constexpr Outcome protectedAccount{
    .id = "protected-account",
    .severity = Severity::Problem,
    .summary = SAY("check/inheritance", "The user is a member of a protected group, such as Domain Admins."),
    .meaning =
        SAY("check/inheritance", "Active Directory protects such accounts. A reset from the cloud is refused by design; a change works."),
    .steps = {{.owner = Owner::Helpdesk,
               .what = SAY("check/inheritance",
                           "Reset the password of this person in Active Directory. They may also change it while they know it."),
               .confirm = SAY("check/inheritance", "The person can sign in with the new password.")},
              {.owner = Owner::Helpdesk, .what = SAY("check/inheritance", "Test writeback with a user who is no administrator.")}},
    .pointers = {{&Causes::inheritanceDisabledOrProtectedAccount, Weight::strong}},
};
constexpr Outcome formerlyProtected{
    .id = "formerly-protected",
    .severity = Severity::Problem,
    .summary = SAY("check/inheritance", "The user was in a protected group before, and the protection is still there."),
    .meaning = SAY("check/inheritance", "Leaving the group does not bring inheritance back."),
    .steps = {{.owner = Owner::Directory,
               .what = SAY("check/inheritance",
                           "Make sure that the user is in no protected group any more, nested ones included. Then clear adminCount."),
               .command = "Set-ADUser '<user>' -Clear adminCount",
               .risk = SAY("check/inheritance", "Low. If the user is still in such a group, it comes back within the hour."),
               .undo = SAY("check/inheritance", "Set adminCount to 1 again."),
               .confirm = SAY("check/inheritance", "An hour later adminCount is still empty.")},
              inheritOn},
    .pointers = {{&Causes::inheritanceDisabledOrProtectedAccount, Weight::strong}},
};
constexpr const Outcome *outcomes[] = {&inherits, &offOnUser, &offAbove, &protectedAccount, &formerlyProtected};

constexpr Question question{
    .text = SAY("check/inheritance", "Does this user inherit permissions, and is it in no protected group?"),
    .whereToLook =
        SAY("check/inheritance",
            "Active Directory Users and Computers, **View** > **Advanced Features** on: the user > **Security** > **Advanced**. A button "
            "**Enable inheritance** means: it is off. `Get-ADUser '<user>' -Properties adminCount`: 1 means protected, now or before. On "
            "the Connect server: `Get-ADSyncObjectsWithInheritanceDisabled -SearchBase '<domain DN>' -ObjectClass *`."),
    .options = {{"yes", SAY("check/inheritance", "Yes, inherits, and not protected"), &inherits},
                {"off-on-user", SAY("check/inheritance", "Inheritance is off on the user"), &offOnUser},
                {"off-above", SAY("check/inheritance", "Inheritance is off on a unit above"), &offAbove},
                {"protected", SAY("check/inheritance", "The user is in a protected group"), &protectedAccount},
                {"formerly-protected", SAY("check/inheritance", "Not any more, but adminCount is 1"), &formerlyProtected}},
};

} // namespace

extern constexpr Check Checks::inheritance = makeQuestion({
    .id = "inheritance",
    .section = Section::Configuration,
    .chain = ChainLink::Object,
    .title = SAY("check/inheritance", "Inheritance of permissions"),
    .why = SAY("check/inheritance", "The rights are given on the domain. They reach the user only by inheritance."),
    .links = links,
    .outcomes = outcomes,
    .question = &question,
    .source = SAY("check/inheritance",
                  "A look into the directory. Until it is there, a person who can open Active Directory Users and Computers."),
    .article = article,
    .applies = Applies::SyncedUser,
});
