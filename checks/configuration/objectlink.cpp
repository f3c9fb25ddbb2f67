#include "checks/causes/causes.h"
#include "checks/causes/steps.h"
#include "checks/facts/server.h"
#include "checks/halves.h"
#include "checks/registry.h"
#include "checks/stillfailing/attempt.h"

namespace {

constexpr Link links[] = {
    SharedLinks::objectTroubleshoot,
    SharedLinks::selectiveHashSync,
    {SAY("check/object-link", "Common errors of password writeback"),
     "https://learn.microsoft.com/entra/identity/authentication/troubleshoot-sspr-writeback#common-password-writeback-errors"}};

constexpr ArticleNote article[] = {
    {"X12", SAY("check/object-link", "The article does not speak of the link between the two accounts."),
     SAY("check/object-link", "No account found gives 33002 or 80230405. Two of them give 33003 or 80230402.")}};

constexpr Outcome once{
    .id = "once",
    .severity = Severity::Good,
    .summary = SAY("check/object-link", "The user is linked once, to one enabled account."),
    .pointers = {{&Causes::userNotInSyncScope, Weight::against}, {&Causes::duplicateAccount, Weight::against}},
};
constexpr Outcome notFound{
    .id = "not-found",
    .severity = Severity::Problem,
    .summary = SAY("check/object-link", "Connect does not find the account of this user (33002 or 80230405)."),
    .meaning = SAY("check/object-link", "It was deleted, moved out of scope, or the link is broken."),
    .steps = {{.owner = Owner::Directory,
               .what = SAY("check/object-link", "See whether the user is in scope and known to Connect."),
               .command = "Get-ADSyncCSObject -ConnectorName '<connector>' -DistinguishedName '<user DN>'",
               .risk = SharedTexts::onlyLooks,
               .confirm = SAY("check/object-link", "The object is found and connected.")},
              {.owner = Owner::Directory,
               .what = SAY("check/object-link", "Bring the user back into scope, then run a full cycle."),
               .command = "Start-ADSyncSyncCycle -PolicyType Initial",
               .risk = SAY("check/object-link", "It can take hours and exports all pending changes."),
               .undo = SAY("check/object-link", "`Stop-ADSyncSyncCycle` stops the cycle."),
               .confirm = SAY("check/object-link", "A reset works.")}},
    .pointers = {{&Causes::userNotInSyncScope, Weight::strong}, {&Causes::fullSyncNeeded, Weight::weak}},
};
constexpr Outcome selective{
    .id = "selective",
    .severity = Severity::Problem,
    .summary = SAY("check/object-link", "The user is outside the selected scope of password hash synchronisation."),
    .meaning = SAY("check/object-link", "Passwords are written back only for users inside that scope."),
    .steps =
        {{.owner = Owner::Directory,
          .what = SAY("check/object-link", "Set or clear adminDescription as your rules want it, then synchronise."),
          .command = "Set-ADUser '<user>' -Clear adminDescription; Start-ADSyncSyncCycle -PolicyType Delta",
          .risk = SAY(
              "check/object-link",
              "The password hash of this user goes to the cloud. Clearing suits rules with PHSFiltered; with PHSIncluded, set that value."),
          .undo = SAY("check/object-link", "Set the old value again."),
          .confirm = SAY("check/object-link", "A reset works.")}},
    .pointers = {{&Causes::userNotInSyncScope, Weight::strong}},
};
constexpr Outcome twice{
    .id = "twice",
    .severity = Severity::Problem,
    .summary = SAY("check/object-link", "Connect finds two accounts for this user (33003 or 80230402)."),
    .meaning = SAY("check/object-link", "Writeback does not support an account enabled in more than one forest, nor a shared anchor."),
    .steps = {{.owner = Owner::Directory,
               .what = SAY("check/object-link", "Leave one account enabled for each person, and use an anchor that is unique."),
               .command = "Get-ADUser -Filter \"UserPrincipalName -eq '<user>'\" -Server '<domain>'",
               .risk = SAY("check/object-link", "Make sure which account the person uses before one is disabled."),
               .undo = SAY("check/object-link", "Enable the account again."),
               .confirm = SAY("check/object-link", "After a synchronisation a reset works.")}},
    .pointers = {{&Causes::duplicateAccount, Weight::strong}},
};
constexpr Outcome notKnownHere{
    .id = "not-known-here",
    .severity = Severity::Problem,
    .summary = SAY("check/object-link", "The user is in Active Directory, and Connect does not know it."),
    .meaning = SAY("check/object-link", "It may lie outside the folders (OUs) that Connect reads. A new password has nowhere to go."),
    .steps = {{.owner = Owner::Directory,
               .what = SAY("check/object-link", "See whether the folder of the user is selected in Connect: **Customize synchronization "
                                                "options** > **Domain and OU filtering**."),
               .risk = SharedTexts::onlyLooks,
               .confirm = SAY("check/object-link", "The folder is ticked.")},
              SharedSteps::deltaSync},
    .pointers = {{&Causes::userNotInSyncScope, Weight::proves}},
};
constexpr Outcome filtered{
    .id = "filtered",
    .severity = Severity::Warning,
    .summary = SAY("check/object-link", "The user carries adminDescription {value}: it may be outside password hash synchronisation."),
    .meaning = SAY("check/object-link", "With the documented rules of Microsoft, passwords of such a user are not written back."),
    .steps = {{.owner = Owner::Directory,
               .what = SAY("check/object-link", "Ask whether selective password hash synchronisation is in use. If so, clear the value."),
               .command = "Get-ADUser '<user>' -Properties adminDescription",
               .risk = SharedTexts::onlyLooks,
               .confirm = SAY("check/object-link", "A reset works.")}},
    .pointers = {{&Causes::userNotInSyncScope, Weight::some}},
};
constexpr const Outcome *outcomes[] = {&once, &notFound, &notKnownHere, &filtered, &selective, &twice};

constexpr Question question{
    .text = SAY("check/object-link", "Is the user linked once, to one enabled account?"),
    .whereToLook =
        SAY("check/object-link",
            "Event Viewer on the Connect server, **Application**: 33002 or 80230405 (not found), 33003 or 80230402 (two accounts). "
            "`Get-ADUser '<user>' -Properties adminDescription`: PHSFiltered, or no PHSIncluded, can mean outside the selected scope."),
    .options = {{"yes", SAY("check/object-link", "Yes, and none of these codes"), &once},
                {"not-found", SAY("check/object-link", "No: 33002 or 80230405"), &notFound},
                {"selective", SAY("check/object-link", "No, outside selective password hash synchronisation"), &selective},
                {"twice", SAY("check/object-link", "No: 33003 or 80230402, or two accounts"), &twice}},
};

/// What Connect knows of the user. How a link is named in its answer is not documented: what is not clear is not told.
Conclusion judgeServer(const Inputs &, const ServerUserFact &user)
{
    if (!user.found || !user.linksRead)
        return {};
    if (user.links == 0)
        return {&notKnownHere};
    if (user.adminDescription.compare(u"PHSFiltered", Qt::CaseInsensitive) == 0)
        return {&filtered, {{QStringLiteral("value"), Value::code(QStringLiteral("PHSFiltered"))}}};
    return user.linked == 1 && user.unclear == 0 ? Conclusion{&once} : Conclusion{};
}

/// Failures that still stand. No failure says nothing of a user who did not try.
Conclusion judgeEvents(const Inputs &inputs, const EventStory &story)
{
    if (const auto failure = story.failure(inputs, {QStringLiteral("33003"), QStringLiteral("80230402")}))
        return Events::conclude(twice, *failure);
    const auto failure = story.failure(inputs, {QStringLiteral("33002"), QStringLiteral("80230405")});
    return failure ? Events::conclude(notFound, *failure) : Conclusion{};
}

} // namespace

extern constexpr Check Checks::objectLink = makeCheck<&Halves<&judgeServer>::problems, &judgeEvents, &Halves<&judgeServer>::others>({
    .id = "object-link",
    .section = Section::Configuration,
    .chain = ChainLink::Object,
    .title = SAY("check/object-link", "Link between user and account"),
    .why = SAY("check/object-link", "Connect must find exactly one enabled account for the user in the cloud."),
    .links = links,
    .outcomes = outcomes,
    .question = &question,
    .source = SAY("check/object-link", "The server collection, the event log or the directory. Today a person who can look there."),
    .article = article,
    .applies = Applies::ConnectAndSyncedUser,
});
