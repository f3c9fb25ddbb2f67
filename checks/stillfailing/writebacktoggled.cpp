#include "checks/causes/causes.h"
#include "checks/causes/steps.h"
#include "checks/registry.h"
#include "checks/stillfailing/attempt.h"

namespace {

constexpr Link links[] = {
    {SAY("check/writeback-toggled", "Disable and re-enable password writeback"),
     "https://learn.microsoft.com/entra/identity/authentication/"
     "troubleshoot-sspr-writeback#disable-and-re-enable-the-password-writeback-feature"},
    {SAY("check/writeback-toggled", "Restart the sync service"),
     "https://learn.microsoft.com/entra/identity/authentication/troubleshoot-sspr-writeback#restart-the-azure-ad-connect-sync-service"},
    SharedLinks::hardening};

constexpr ArticleNote article[] = {
    {"C1",
     SAY("check/writeback-toggled",
         "Disable and re-enable the writeback service. The Dutch text says **uit te stellen** (postpone) where disable is meant."),
     SAY("check/writeback-toggled", "The order today: restart the service, off and on, upgrade, off and on again, reinstall.")},
    {"C2", SAY("check/writeback-toggled", "A link explains how to disable and re-enable writeback."),
     SAY("check/writeback-toggled", "The page of today is linked below. Hybrid Identity Administrator is enough for it.")}};

constexpr Step again{.owner = Owner::Directory,
                     .what = SAY("check/writeback-toggled", "On the new version, switch writeback off and on once more."),
                     .risk = SAY("check/writeback-toggled", "While it is off, every reset of a synced user fails."),
                     .confirm = SAY("check/writeback-toggled", "Event 31015 follows, and a test reset works.")};

constexpr Step reinstall{
    .owner = Owner::Directory,
    .what = SAY("check/writeback-toggled", "As the last step, remove Connect and install it anew from the exported settings."),
    .risk = SAY("check/writeback-toggled", "High: without the export, the set-up must be done by hand."),
    .confirm = SAY("check/writeback-toggled", "A test reset shows 31001 and 31002.")};

constexpr Outcome notYet{
    .id = "not-yet",
    .severity = Severity::Note,
    .summary = SAY("check/writeback-toggled", "Writeback was not switched off and on yet."),
    .meaning = SAY("check/writeback-toggled", "This is a remedy, not a fault. Solve what the other points found first."),
    .steps = {SharedSteps::restartSync, SharedSteps::offAndOn, SharedSteps::upgradeConnect, again, reinstall},
};
constexpr Outcome doneHelped{
    .id = "done-helped",
    .severity = Severity::Good,
    .summary = SAY("check/writeback-toggled", "Writeback was switched off and on, and it works since."),
    .pointers = {{&Causes::encryptionKeyStale, Weight::against}, {&Causes::forestAddedAfterEnable, Weight::against}},
};
constexpr Outcome doneInVain{
    .id = "done-in-vain",
    .severity = Severity::Note,
    .summary = SAY("check/writeback-toggled", "Writeback was switched off and on, and resets still fail."),
    .meaning = SAY("check/writeback-toggled", "Damaged keys are less likely now. The next step is the newest version."),
    .steps = {SharedSteps::upgradeConnect, again, reinstall},
    .pointers = {{&Causes::encryptionKeyStale, Weight::against}, {&Causes::forestAddedAfterEnable, Weight::against}},
};
constexpr Outcome stuckOff{
    .id = "stuck-off",
    .severity = Severity::Problem,
    .summary = SAY("check/writeback-toggled", "Writeback was switched off and does not come back on."),
    .meaning = SAY("check/writeback-toggled", "Every reset of a synced user fails until it is on again."),
    .steps =
        {{.owner = Owner::Tenant,
          .what =
              SAY("check/writeback-toggled",
                  "Use a cloud account with the role Hybrid Identity Administrator, assigned directly. A federated account does not work."),
          .confirm = SAY("check/writeback-toggled", "Event 31017 appears, and no 32009 or 31014.")},
         SharedSteps::restartSync,
         SharedSteps::offAndOn,
         SharedSteps::upgradeConnect},
    .pointers = {{&Causes::writebackOffOnConnect, Weight::strong},
                 {&Causes::setupAccountNotCloudAdmin, Weight::some},
                 {&Causes::connectOutdated, Weight::weak},
                 {&Causes::clockSkew, Weight::weak}},
};
constexpr Outcome tooOld{
    .id = "too-old",
    .severity = Severity::Warning,
    .summary = SAY("check/writeback-toggled", "Connect is below the minimum version; upgrade before anything else."),
    .meaning = SAY("check/writeback-toggled", "Below 2.4.18.0 the wizard cannot sign in. What is switched off may then stay off."),
    .steps = {SharedSteps::upgradeConnect, SharedSteps::restartSync, SharedSteps::offAndOn},
    .pointers = {{&Causes::connectOutdated, Weight::strong}},
};
constexpr Outcome doneUntried{
    .id = "done-untried",
    .severity = Severity::Note,
    .summary = SAY("check/writeback-toggled", "Writeback was switched off and on, and nobody has tried since."),
    .meaning = SAY("check/writeback-toggled", "Let a test user reset the password; the events then tell whether it helped."),
};
constexpr const Outcome *outcomes[] = {&notYet, &doneHelped, &doneInVain, &stuckOff, &tooOld, &doneUntried};

constexpr Question question{
    .text = SAY("check/writeback-toggled", "Was writeback switched off and on again?"),
    .whereToLook = SAY("check/writeback-toggled",
                       "Event Viewer on the Connect server, **Application**, source PasswordResetService: 31012 and 31013 (off), then "
                       "31004, 31017, 31018, 31005 and 31015 (on). Below Connect 2.5.79.0, do not switch it off: upgrade first."),
    .options = {{"no", SAY("check/writeback-toggled", "Not yet"), &notYet},
                {"too-old", SAY("check/writeback-toggled", "Not yet, and Connect is older than 2.5.79.0"), &tooOld},
                {"helped", SAY("check/writeback-toggled", "Yes, and it works since"), &doneHelped},
                {"in-vain", SAY("check/writeback-toggled", "Yes, and it still fails"), &doneInVain},
                {"stuck-off", SAY("check/writeback-toggled", "It went off, but not on again"), &stuckOff}},
};

/// Off (31012, 31013), then on (31004 to 31005); what came of attempts since then tells whether it helped.
Conclusion judgeEvents(const Inputs &inputs, const EventStory &story)
{
    const EventSeen *wentOff = story.newest({31013, 31012});
    const EventSeen *wentOn = story.newest({31005});
    if (!wentOff)
        return {};
    const EventSeen *tried = story.newest({31004, 32009, 32011, 31014});
    if (!wentOn || wentOn->time < wentOff->time)
        return tried && tried->time > wentOff->time ? Conclusion{&stuckOff, {}, {Events::detail(*wentOff), Events::detail(*tried)}}
                                                    : Conclusion{};
    const QList<Detail> details{Events::detail(*wentOff), Events::detail(*wentOn)};
    const auto attempts = story.attemptsFor(inputs);
    const auto since = std::ranges::find_if(attempts.crbegin(), attempts.crend(), [&](const Attempt *one) {
        return one->start > wentOn->time && one->end != Attempt::End::Open && one->end != Attempt::End::HalfSeen;
    });
    if (since == attempts.crend())
        return {&doneUntried, {}, details};
    return {(*since)->end == Attempt::End::Failed ? &doneInVain : &doneHelped, {}, details};
}

} // namespace

extern constexpr Check Checks::writebackToggled = makeCheck<&judgeEvents>({
    .id = "writeback-toggled",
    .section = Section::StillFailing,
    .chain = ChainLink::Connect,
    .title = SAY("check/writeback-toggled", "Writeback off and on again"),
    .why = SAY("check/writeback-toggled",
               "Switching writeback off and on makes new keys and signs in to the relay again. That cures many faults."),
    .links = links,
    .outcomes = outcomes,
    .question = &question,
    .source =
        SAY("check/writeback-toggled", "The event log of the Connect server. Until it is read in, a person who opens Event Viewer there."),
    .article = article,
    .applies = Applies::Connect,
    .aboutServer = true,
});
