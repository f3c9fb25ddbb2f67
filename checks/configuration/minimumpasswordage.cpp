#include "checks/causes/causes.h"
#include "checks/causes/steps.h"
#include "checks/registry.h"
#include "checks/stillfailing/attempt.h"

namespace {

constexpr Link links[] = {SharedLinks::refusedByPolicy,
                          SharedLinks::enableWriteback,
                          {SAY("check/minimum-password-age", "The rules of the password policy, exactly"),
                           "https://learn.microsoft.com/openspecs/windows_protocols/ms-samr/bbee5135-3db2-4824-873a-55104c3610ad"}};

constexpr ArticleNote article[] = {
    {"X4", SAY("check/minimum-password-age", "The article does not speak of the minimum password age."),
     SAY("check/minimum-password-age",
         "Above 0, a second change within that time is refused. It is no fault by itself, and writeback works.")}};

constexpr Step wait{.owner = Owner::Helpdesk,
                    .what = SAY("check/minimum-password-age", "Wait until the minimum password age is over, then try again."),
                    .confirm = SAY("check/minimum-password-age", "The next attempt ends with 31002.")};

constexpr Outcome none{
    .id = "none",
    .severity = Severity::Good,
    .summary = SAY("check/minimum-password-age", "No minimum password age applies to this user."),
    .pointers = {{&Causes::minimumPasswordAge, Weight::rulesOut}},
};
constexpr Outcome over{
    .id = "over",
    .severity = Severity::Good,
    .summary = SAY("check/minimum-password-age", "There is a minimum password age, and it is over for this user."),
    .pointers = {{&Causes::minimumPasswordAge, Weight::against}},
};
constexpr Outcome aboveZero{
    .id = "above-zero",
    .severity = Severity::Warning,
    .summary = SAY("check/minimum-password-age", "There is a minimum password age; when this password was set is not known."),
    .meaning = SAY("check/minimum-password-age", "It may refuse the new password. It does not when the last change is old enough."),
    .steps = {{.owner = Owner::Directory,
               .what = SAY("check/minimum-password-age", "Look when the password was set."),
               .command = "Get-ADUser '<user>' -Properties PasswordLastSet",
               .risk = SharedTexts::onlyLooks,
               .confirm = SAY("check/minimum-password-age", "PasswordLastSet is older than the minimum age, or empty.")},
              wait},
    .pointers = {{&Causes::minimumPasswordAge, Weight::some}},
};
constexpr Outcome tooSoon{
    .id = "too-soon",
    .severity = Severity::Problem,
    .summary = SAY("check/minimum-password-age", "The password was set less than the minimum age ago."),
    .meaning = SAY("check/minimum-password-age", "The domain refuses another one so soon. Writeback itself is not the fault."),
    .steps =
        {wait,
         {.owner = Owner::Directory,
          .what = SAY(
              "check/minimum-password-age",
              "In a hurry: set a temporary password in Active Directory with a change at the next sign-in. Then the age does not count."),
          .command = "Set-ADUser '<user>' -ChangePasswordAtLogon $true",
          .risk = SAY("check/minimum-password-age", "The user must change the password at once."),
          .undo = SAY("check/minimum-password-age", "`Set-ADUser '<user>' -ChangePasswordAtLogon $false`"),
          .confirm = SAY("check/minimum-password-age", "The user can choose a new password.")},
         {.owner = Owner::Directory,
          .what = SAY("check/minimum-password-age", "For tests, or to allow several changes a day, set the age to 0 in group policy."),
          .risk = SAY("check/minimum-password-age", "It counts for the whole domain. The owner of Active Directory decides."),
          .undo = SAY("check/minimum-password-age", "Set the old number of days again."),
          .confirm = SAY("check/minimum-password-age", "`net accounts /domain` shows a minimum password age of 0.")}},
    .pointers = {{&Causes::minimumPasswordAge, Weight::strong}},
};
constexpr Outcome refusedSoonAfter{
    .id = "refused-soon-after",
    .severity = Severity::Warning,
    .summary = SAY("check/minimum-password-age", "A second new password within a day was refused; the minimum age may be the reason."),
    .meaning = SAY("check/minimum-password-age", "Writeback works. Another rule of the domain may be the reason as well."),
    .steps = {{.owner = Owner::Helpdesk,
               .what = SAY("check/minimum-password-age", "Let the user wait a day, or ask the directory team for the minimum age."),
               .confirm = SAY("check/minimum-password-age", "The next attempt ends with event 31002.")}},
    .pointers = {{&Causes::minimumPasswordAge, 2.2}},
};
constexpr const Outcome *outcomes[] = {&none, &over, &aboveZero, &tooSoon, &refusedSoonAfter};

constexpr Question question{
    .text = SAY("check/minimum-password-age", "Does a policy forbid a second change so soon?"),
    .whereToLook = SAY("check/minimum-password-age",
                       "`net accounts /domain` shows the minimum password age in days. `Get-ADUserResultantPasswordPolicy '<user>'` shows "
                       "a policy of one's own; empty can also mean that you may not see it. `Get-ADUser '<user>' -Properties "
                       "PasswordLastSet` shows the last change; empty means it must be changed, then the age does not count."),
    .options = {{"no", SAY("check/minimum-password-age", "No, the age is 0"), &none},
                {"over", SAY("check/minimum-password-age", "There is one, but it is over or does not count"), &over},
                {"above-zero", SAY("check/minimum-password-age", "There is one; the last change is not known"), &aboveZero},
                {"too-soon", SAY("check/minimum-password-age", "Yes, the password is younger than that"), &tooSoon}},
};

/// A second attempt, within a day of one that worked, that the domain refused: the age may be the reason, another rule as well.
Conclusion judgeEvents(const Inputs &inputs, const EventStory &story)
{
    const auto attempts = story.attemptsFor(inputs);
    if (attempts.isEmpty() || attempts.last()->end != Attempt::End::Refused)
        return {};
    const Attempt &last = *attempts.last();
    const auto isSoonBefore = [&](const Attempt *one) {
        return one->end == Attempt::End::Worked && !last.user.isEmpty() && one->user.compare(last.user, Qt::CaseInsensitive) == 0
               && one->finish.secsTo(last.start) < std::chrono::seconds(std::chrono::hours(24)).count();
    };
    if (std::ranges::none_of(attempts, isSoonBefore))
        return {};
    return {&refusedSoonAfter, {}, {Events::detail({last.codes.value(0), last.user, last.finish, last.zoneKnown})}};
}

} // namespace

extern constexpr Check Checks::minimumPasswordAge = makeCheck<&judgeEvents>({
    .id = "minimum-password-age",
    .section = Section::Configuration,
    .chain = ChainLink::Object,
    .title = SAY("check/minimum-password-age", "Minimum password age"),
    .why = SAY("check/minimum-password-age",
               "A password that is younger than the minimum age may not be replaced. Who tests twice a day meets this."),
    .links = links,
    .outcomes = outcomes,
    .question = &question,
    .source =
        SAY("check/minimum-password-age", "The directory or the event log. Today a person who can open Active Directory or Event Viewer."),
    .article = article,
    .applies = Applies::SyncedUser,
});
