#include "checks/causes/causes.h"
#include "checks/causes/steps.h"
#include "checks/registry.h"

namespace {

constexpr Link links[] = {SharedLinks::enableWriteback, SharedLinks::resetPolicies};

constexpr ArticleNote article[] = {
    {"A3", SAY("check/test-accounts", "Have at least one administrator and one test user, both with a fitting licence."),
     SAY("check/test-accounts",
         "Still so. Take a synced test user without any administrator role: administrators have a policy of their own.")}};

constexpr Outcome ready{
    .id = "ready",
    .severity = Severity::Good,
    .summary = SAY("check/test-accounts", "An administrator and a synced test user are there, both licensed."),
};
constexpr Outcome testUserIsAdministrator{
    .id = "test-user-is-administrator",
    .severity = Severity::Warning,
    .summary = SAY("check/test-accounts", "The test user holds an administrator role."),
    .meaning =
        SAY("check/test-accounts", "Administrators have a policy of their own, and protected accounts cannot be reset. The test may fail "
                                   "while users are fine."),
    .steps = {{.owner = Owner::Helpdesk,
               .what = SAY("check/test-accounts", "Repeat the test with a synced user who holds no administrator role anywhere."),
               .confirm = SAY("check/test-accounts", "The result with that user is the one that counts.")}},
    .pointers = {{&Causes::ssprOffForAdministrators, Weight::some}, {&Causes::inheritanceDisabledOrProtectedAccount, Weight::some}},
};
constexpr Outcome testUserInCloud{
    .id = "test-user-in-cloud",
    .severity = Severity::Warning,
    .summary = SAY("check/test-accounts", "The test user exists only in the cloud."),
    .meaning = SAY("check/test-accounts", "Nothing is written back for such a user. The test says nothing about writeback."),
    .steps = {{.owner = Owner::Helpdesk,
               .what = SAY("check/test-accounts", "Repeat the test with a user who is synced from Active Directory."),
               .confirm = SAY("check/test-accounts", "**On-premises sync enabled** of the test user says Yes.")}},
};
constexpr Outcome notLicensed{
    .id = "not-licensed",
    .severity = Severity::Warning,
    .summary = SAY("check/test-accounts", "One of the two accounts has no licence with P1 or P2."),
    .meaning = SAY("check/test-accounts", "The test may fail because of the licence and not because of writeback."),
    .steps = {{.owner = Owner::Tenant,
               .what = SAY("check/test-accounts", "Assign a licence with P1 or P2 to both accounts, then test again."),
               .confirm = SAY("check/test-accounts", "`Get-MgUserLicenseDetail` lists the licence for both accounts.")}},
    .pointers = {{&Causes::licenceUnassigned, Weight::some}},
};
constexpr Outcome missing{
    .id = "missing",
    .severity = Severity::Note,
    .summary = SAY("check/test-accounts", "There is no administrator or no test user to try with."),
    .meaning = SAY("check/test-accounts", "This is no fault. Without a test, nobody can show that writeback works."),
    .steps = {{.owner = Owner::Directory,
               .what = SAY("check/test-accounts", "Make a test user in Active Directory, let it synchronise and give it a licence."),
               .undo = SAY("check/test-accounts", "Delete the test user after the test."),
               .confirm = SAY("check/test-accounts", "The test user can sign in at `myaccount.microsoft.com`.")}},
};
constexpr const Outcome *outcomes[] = {&ready, &testUserIsAdministrator, &testUserInCloud, &notLicensed, &missing};

constexpr Question question{
    .text = SAY("check/test-accounts", "Are there an administrator and a test user to try a reset with?"),
    .whereToLook =
        SAY("check/test-accounts", "In the Entra admin center open **Users** > the test user. **Assigned roles** is empty, and "
                                   "**Properties** says **On-premises sync enabled**: Yes. Both accounts have a licence with P1 or P2."),
    .options = {{"ready", SAY("check/test-accounts", "Yes, both licensed; the test user is synced and has no role"), &ready},
                {"test-user-is-administrator", SAY("check/test-accounts", "The test user is an administrator"), &testUserIsAdministrator},
                {"test-user-in-cloud", SAY("check/test-accounts", "The test user exists only in the cloud"), &testUserInCloud},
                {"not-licensed", SAY("check/test-accounts", "One of them has no licence"), &notLicensed},
                {"missing", SAY("check/test-accounts", "No, one of them is missing"), &missing}},
};

} // namespace

extern constexpr Check Checks::testAccounts = makeQuestion({
    .id = "test-accounts",
    .section = Section::Configuration,
    .chain = ChainLink::User,
    .title = SAY("check/test-accounts", "Accounts for a test"),
    .why = SAY("check/test-accounts",
               "A test tells something only with the right accounts. Many tests fail because the tester is an administrator."),
    .links = links,
    .outcomes = outcomes,
    .question = &question,
    .source = SAY("check/test-accounts", "A sign-in to the tenant would tell. Today a person who can see both accounts can answer."),
    .article = article,
});
