#include "checks/causes/causes.h"
#include "checks/causes/steps.h"
#include "checks/registry.h"
#include "checks/stillfailing/attempt.h"

namespace {

constexpr Link links[] = {
    {SAY("check/reserved-characters", "Events of password writeback"),
     "https://learn.microsoft.com/entra/identity/authentication/troubleshoot-sspr-writeback#password-writeback-event-log-error-codes"}};

constexpr ArticleNote article[] = {
    {"X12", SAY("check/reserved-characters", "The article does not speak of reserved characters."),
     SAY("check/reserved-characters", "With one in the name of an organizational unit on the way, writeback may fail with 33001.")}};

constexpr Step rename{
    .owner = Owner::Directory,
    .what = SAY("check/reserved-characters", "Give the organizational unit a name without these characters; plan it."),
    .command = "Rename-ADObject '<unit DN>' -NewName '<name>'",
    .risk = SAY("check/reserved-characters", "Medium: the path of everything below changes. Programs and filters may hold the old path."),
    .undo = SAY("check/reserved-characters", "Rename it back."),
    .confirm = SAY("check/reserved-characters", "After a synchronisation, a reset works and 33001 stays away.")};

constexpr Outcome none{
    .id = "none",
    .severity = Severity::Good,
    .summary = SAY("check/reserved-characters", "The path of the user is free of reserved characters."),
    .pointers = {{&Causes::dnReservedCharacter, Weight::rulesOut}},
};
constexpr Outcome present{
    .id = "present",
    .severity = Severity::Warning,
    .summary = SAY("check/reserved-characters", "A name on the path of the user holds a reserved character."),
    .meaning = SAY("check/reserved-characters", "Writeback may fail for everybody below it."),
    .steps = {rename},
    .pointers = {{&Causes::dnReservedCharacter, Weight::some}},
};
constexpr Outcome presentWithEvent{
    .id = "present-with-event",
    .severity = Severity::Warning,
    .summary = SAY("check/reserved-characters", "A name on the path holds a reserved character, and event 33001 was written."),
    .meaning = SAY("check/reserved-characters", "The two may belong together. 33001 can also mean something else."),
    .steps = {{.owner = Owner::Directory,
               .what = SAY("check/reserved-characters", "Read the ADSync event of the same second first."),
               .command = "Get-WinEvent -ProviderName ADSync -MaxEvents 20",
               .risk = SharedTexts::onlyLooks,
               .confirm = SAY("check/reserved-characters", "It names no other reason.")},
              rename},
    .pointers = {{&Causes::dnReservedCharacter, Weight::strong}},
};
constexpr Outcome perhaps{
    .id = "perhaps",
    .severity = Severity::Warning,
    .summary = SAY("check/reserved-characters", "Event 33001 was written; a reserved character in the path may be the reason."),
    .meaning = SAY("check/reserved-characters", "The event says only that Active Directory gave an error it does not know."),
    .steps = {{.owner = Owner::Directory,
               .what = SAY("check/reserved-characters", "Look at the names of the OUs above the user, and at event 6329 beside 33001."),
               .confirm = SAY("check/reserved-characters", "No name holds one of these characters, or 6329 names another reason.")}},
    .pointers = {{&Causes::dnReservedCharacter, Weight::weak}},
    .isHint = true,
};
constexpr const Outcome *outcomes[] = {&none, &present, &presentWithEvent, &perhaps};

constexpr Question question{
    .text = SAY("check/reserved-characters", "Does the path of the user hold a reserved character?"),
    .whereToLook =
        SAY("check/reserved-characters", "`(Get-ADUser '<user>').DistinguishedName`: look at the name of each organizational unit. "
                                         "Reserved are `, + \" \\ < > ; = /`, a line break, and a space at either end. So is `#` at the "
                                         "start. A backslash in the path gives them away. The commas between the names do not count."),
    .options = {{"no", SAY("check/reserved-characters", "No"), &none},
                {"yes", SAY("check/reserved-characters", "Yes"), &present},
                {"yes-33001", SAY("check/reserved-characters", "Yes, and event 33001 was written"), &presentWithEvent}},
};

/// Event 33001 alone only may mean it.
Conclusion judgeEvents(const Inputs &inputs, const EventStory &story)
{
    const auto failure = story.failure(inputs, {QStringLiteral("33001")});
    return failure ? Events::conclude(perhaps, *failure) : Conclusion{};
}

} // namespace

extern constexpr Check Checks::reservedCharacters = makeCheck<&judgeEvents>({
    .id = "reserved-characters",
    .section = Section::Configuration,
    .chain = ChainLink::Object,
    .title = SAY("check/reserved-characters", "Reserved characters in the path"),
    .why = SAY("check/reserved-characters", "Some characters in the names of organizational units can keep Connect from finding the user."),
    .links = links,
    .outcomes = outcomes,
    .question = &question,
    .source =
        SAY("check/reserved-characters", "The directory or the event log. Today a person who can open Active Directory or Event Viewer."),
    .article = article,
    .applies = Applies::ConnectAndSyncedUser,
});
