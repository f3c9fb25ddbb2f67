#include "checks/causes/causes.h"
#include "checks/causes/steps.h"
#include "checks/facts/server.h"
#include "checks/halves.h"
#include "checks/registry.h"
#include "checks/stillfailing/attempt.h"

namespace {

constexpr Link links[] = {
    {SAY("check/forests", "Common errors of password writeback"),
     "https://learn.microsoft.com/entra/identity/authentication/troubleshoot-sspr-writeback#common-password-writeback-errors"},
    {SAY("check/forests", "Disable and re-enable password writeback"),
     "https://learn.microsoft.com/entra/identity/authentication/"
     "troubleshoot-sspr-writeback#disable-and-re-enable-the-password-writeback-feature"},
    {SAY("check/forests", "Topologies of Connect"), "https://learn.microsoft.com/entra/identity/hybrid/connect/plan-connect-topologies"}};

constexpr ArticleNote article[] = {
    {"X12", SAY("check/forests", "The article does not speak of forests that were added later."),
     SAY("check/forests", "Resets in such a forest fail with 8023061F until writeback is switched off and on.")}};

constexpr Step versionFirst{
    .owner = Owner::Directory,
    .what = SAY("check/forests", "See first that Connect is 2.5.79.0 or newer; else upgrade before switching anything off."),
    .command = "(Get-Item (Get-ItemProperty 'HKLM:\\SOFTWARE\\Microsoft\\Azure AD Connect').WizardPath).VersionInfo.FileVersion",
    .risk = SharedTexts::onlyLooks,
    .confirm = SAY("check/forests", "The version is 2.5.79.0 or higher.")};

constexpr Outcome noneAdded{
    .id = "none-added",
    .severity = Severity::Good,
    .summary = SAY("check/forests", "No forest was added after writeback was switched on."),
    .pointers = {{&Causes::forestAddedAfterEnable, Weight::rulesOut}},
};
constexpr Outcome addedAndToggled{
    .id = "added-and-toggled",
    .severity = Severity::Good,
    .summary = SAY("check/forests", "A forest was added, and writeback was switched off and on afterwards."),
    .pointers = {{&Causes::forestAddedAfterEnable, Weight::against}},
};
constexpr Outcome added{
    .id = "added",
    .severity = Severity::Warning,
    .summary = SAY("check/forests", "A forest was added or added again after writeback was switched on."),
    .meaning = SAY("check/forests", "Resets in that forest may fail. The others are not affected."),
    .steps = {versionFirst, SharedSteps::offAndOn},
    .pointers = {{&Causes::forestAddedAfterEnable, Weight::some}},
};
constexpr Outcome notEnabled{
    .id = "not-enabled",
    .severity = Severity::Problem,
    .summary = SAY("check/forests", "Writeback is not prepared for this forest (8023061F)."),
    .meaning = SAY("check/forests", "Every reset in this forest fails until writeback is switched off and on."),
    .steps = {versionFirst, SharedSteps::offAndOn},
    .pointers = {{&Causes::forestAddedAfterEnable, Weight::strong}},
};
constexpr Outcome oneForest{
    .id = "one-forest",
    .severity = Severity::Good,
    .summary = SAY("check/forests", "Connect serves one forest, so none was added later."),
    .pointers = {{&Causes::forestAddedAfterEnable, Weight::against}},
};
constexpr const Outcome *outcomes[] = {&noneAdded, &addedAndToggled, &added, &notEnabled, &oneForest};

constexpr Question question{
    .text = SAY("check/forests", "Was a forest added after writeback was switched on?"),
    .whereToLook =
        SAY("check/forests", "Event Viewer on the Connect server, **Application**: 6329 with 8023061F means yes. `Get-ADSyncConnector | "
                             "Select-Object Name, CreationTime` shows the forests; compare with the newest event 31005."),
    .options = {{"no", SAY("check/forests", "No"), &noneAdded},
                {"added-toggled", SAY("check/forests", "Yes, and writeback was off and on since"), &addedAndToggled},
                {"added", SAY("check/forests", "Yes, and nothing was done since"), &added},
                {"8023061f", SAY("check/forests", "Event 6329 shows 8023061F"), &notEnabled}},
};

/// When writeback was switched on is only in the events: of several forests the server says nothing.
Conclusion judgeServer(const Inputs &, const ConnectorsFact &fact)
{
    const auto forests = std::ranges::count_if(fact.connectors, &ConnectorSeen::directory);
    return forests == 1 ? Conclusion{&oneForest} : Conclusion{};
}

/// A failure that still stands and names a connector that is not prepared.
Conclusion judgeEvents(const Inputs &inputs, const EventStory &story)
{
    const auto failure = story.failure(inputs, {QStringLiteral("8023061F")});
    return failure ? Events::conclude(notEnabled, *failure) : Conclusion{};
}

} // namespace

extern constexpr Check Checks::forests = makeCheck<&Halves<&judgeServer>::problems, &judgeEvents, &Halves<&judgeServer>::others>({
    .id = "forests",
    .section = Section::Configuration,
    .chain = ChainLink::Connect,
    .title = SAY("check/forests", "Forests added later"),
    .why = SAY("check/forests", "Writeback prepares each forest when it is switched on. A forest added later is left out."),
    .links = links,
    .outcomes = outcomes,
    .question = &question,
    .source = SAY("check/forests", "The server collection or the event log. Today a person who can look on the Connect server."),
    .article = article,
    .applies = Applies::Connect,
    .aboutServer = true,
});
