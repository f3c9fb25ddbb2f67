#include "checks/causes/causes.h"
#include "checks/causes/steps.h"
#include "checks/facts/person.h"
#include "checks/facts/server.h"
#include "checks/halves.h"
#include "checks/knowledge/versions.h"
#include "checks/registry.h"
#include "checks/stillfailing/attempt.h"

namespace {

constexpr Link links[] = {SharedLinks::versions,
                          SharedLinks::hardening,
                          {SAY("check/connect-version", "Find out the version of Connect"),
                           "https://learn.microsoft.com/entra/identity/hybrid/verify-sync-tool-version"},
                          {SAY("check/connect-version", "Download Connect in the Entra admin center"),
                           "https://entra.microsoft.com/#view/Microsoft_AAD_Connect_Provisioning/AADConnectMenuBlade/~/GetStarted"},
                          SharedLinks::appAuthentication};

constexpr ArticleNote article[] = {
    {"B1", SAY("check/connect-version", "Download and enable the newest version of Azure AD Connect."),
     SAY("check/connect-version", "It is called Microsoft Entra Connect now. The minimum is 2.5.79.0; from 7 April 2027 it is 2.6.84.0.")},
    {"B1a", SAY("check/connect-version", "A link leads to Download Center id 47594."),
     SAY("check/connect-version",
         "That place is superseded. New versions are only in the Entra admin center, under **Entra Connect** > **Get started**.")}};

constexpr Step saveRules{.owner = Owner::Directory,
                         .what = SAY("check/connect-version", "Save changed synchronisation rules and the settings first."),
                         .command = "Get-ADSyncServerConfiguration -Path C:\\Temp\\ConnectSettings",
                         .risk = SAY("check/connect-version", "None: it only writes files."),
                         .confirm = SAY("check/connect-version", "The folder holds the rules as files.")};

constexpr Step keepOut{
    .owner = Owner::Directory,
    .what = SAY("check/connect-version",
                "On 2.5.x, do not press **OK** on the Microsoft Entra connector in the Synchronization Service Manager."),
    .risk = SAY("check/connect-version", "It deletes the application settings of the connector; synchronisation then fails.")};

constexpr Step identity{
    .owner = Owner::Directory,
    .what = SAY("check/connect-version", "Switch the server to application-based authentication, in the Connect wizard: **Configure "
                                         "application-based authentication to Microsoft Entra ID**."),
    .risk = SAY("check/connect-version", "Low. Each server needs an application of its own."),
    .confirm = SAY("check/connect-version", "`Get-ADSyncEntraConnectorCredential` shows ConnectorIdentityType Application.")};

constexpr Outcome versionOne{
    .id = "version-one",
    .severity = Severity::Problem,
    .summary = SAY("check/connect-version", "Connect {version} is of the first generation; it has not synchronised since 1 October 2023."),
    .meaning = SAY("check/connect-version", "Its support ended in 2022. It must be replaced by today's version."),
    .steps = {saveRules, SharedSteps::upgradeConnect},
    .links = {SharedLinks::prerequisites},
    .pointers = {{&Causes::connectOutdated, Weight::proves}},
};
constexpr Outcome wizardDead{
    .id = "wizard-dead",
    .severity = Severity::Problem,
    .summary = SAY("check/connect-version", "Connect is far too old: synchronisation has stopped, and its wizard cannot sign in."),
    .meaning = SAY("check/connect-version", "Writeback may have stopped, too. Writeback cannot be switched on or off on this server."),
    .steps = {saveRules, SharedSteps::upgradeConnect},
    .pointers = {{&Causes::connectOutdated, Weight::strong},
                 {&Causes::tls12NotEnabled, Weight::weak},
                 {&Causes::dotnetTooOld, Weight::weak}},
};
constexpr Outcome belowMinimum{
    .id = "below-minimum",
    .severity = Severity::Problem,
    .summary = SAY("check/connect-version", "Connect is too old: synchronisation has stopped since 30 September 2026."),
    .meaning = SAY("check/connect-version", "Microsoft does not say what this does to writeback; it may have stopped, too."),
    .steps = {saveRules, SharedSteps::upgradeConnect},
    .pointers = {{&Causes::connectOutdated, Weight::strong}},
};
constexpr Outcome belowApplicationMinimum{
    .id = "below-application-minimum",
    .severity = Severity::Problem,
    .summary = SAY("check/connect-version", "Connect {version} is too old: since 7 April 2027, synchronisation needs 2.6.84.0 or newer."),
    .meaning = SAY("check/connect-version", "Microsoft does not say what this does to writeback; it may have stopped, too."),
    .steps = {saveRules, SharedSteps::upgradeConnect, identity},
    .links = {SharedLinks::prerequisites},
    .pointers = {{&Causes::connectOutdated, Weight::strong}},
};
constexpr Outcome supportEnded{
    .id = "support-ended",
    .severity = Severity::Warning,
    .summary = SAY("check/connect-version", "Connect {version} is out of support since {until}."),
    .meaning = SAY("check/connect-version", "It still synchronises, but Microsoft corrects nothing in it any more."),
    .steps = {keepOut, saveRules, SharedSteps::upgradeConnect},
    .pointers = {{&Causes::connectOutdated, Weight::weak}},
};
constexpr Outcome outOfSupport{
    .id = "out-of-support",
    .severity = Severity::Warning,
    .summary = SAY("check/connect-version", "Connect 2.5.79.0 still works, but is out of support since 23 October 2026."),
    .meaning = SAY("check/connect-version",
                   "It is the minimum today. Its certificate may fail to renew once the Synchronization Service Manager was used."),
    .steps = {keepOut, saveRules, SharedSteps::upgradeConnect},
    .pointers = {{&Causes::connectOutdated, Weight::weak}, {&Causes::applicationIdentityBroken, Weight::weak}},
};
constexpr Outcome supported{
    .id = "supported",
    .severity = Severity::Note,
    .summary = SAY("check/connect-version", "Connect is new enough today; it must be 2.6.84.0 or newer by 7 April 2027."),
    .meaning = SAY("check/connect-version", "Support of 2.5.190.0 ends on 2 February 2027; 2.6.1.0 follows on 10 March, 2.6.3.0 on 7 July. "
                                            "A changed `miiserver.exe.config` can break the upgrade to 2.5.190.0 or 2.6.1.0."),
    .steps = {keepOut, saveRules, SharedSteps::upgradeConnect, identity},
    .pointers = {{&Causes::connectOutdated, Weight::against}},
};
constexpr Outcome recalled{
    .id = "recalled",
    .severity = Severity::Warning,
    .summary = SAY("check/connect-version", "Connect 2.6.79.0 was withdrawn by Microsoft."),
    .meaning = SAY("check/connect-version", "What it does to writeback is not known; it may fail."),
    .steps = {saveRules,
              {.owner = Owner::Directory,
               .what = SAY("check/connect-version", "Remove this version and install the newest one."),
               .risk = SAY("check/connect-version",
                           "High: the set-up is lost without saved settings. Make a stand-by server active meanwhile."),
               .confirm = SAY("check/connect-version", "The wizard shows the new version, and the next synchronisation ends in success.")}},
    .links = {SharedLinks::prerequisites},
    .pointers = {{&Causes::connectOutdated, Weight::some}},
};
constexpr Outcome nearlyNewest{
    .id = "nearly-newest",
    .severity = Severity::Note,
    .summary = SAY("check/connect-version", "Connect is new enough, also after 7 April 2027; 2.6.92.0 may be the newest."),
    .meaning = SAY(
        "check/connect-version",
        "2.6.92.0 of 23 September 2026 brings security fixes. In 2.6.91.0, enabling pass-through authentication in the wizard may fail."),
    .steps = {SharedSteps::upgradeConnect, identity},
    .pointers = {{&Causes::connectOutdated, Weight::rulesOut}},
};
constexpr Outcome newestKnown{
    .id = "newest-known",
    .severity = Severity::Good,
    .summary = SAY("check/connect-version", "Connect is 2.6.92.0 or newer."),
    .pointers = {{&Causes::connectOutdated, Weight::rulesOut}},
};
constexpr Outcome identityBroken{
    .id = "identity-broken",
    .severity = Severity::Warning,
    .summary = SAY("check/connect-version", "The application identity of the server may be broken (event 906 or 1012)."),
    .meaning = SAY("check/connect-version", "The server cannot sign in to synchronise. Writeback may fail for the same reason."),
    .steps = {{.owner = Owner::Directory,
               .what =
                   SAY("check/connect-version", "See whether two servers, or a copy of one, use the same application. Each needs its own."),
               .command = "Get-ADSyncEntraConnectorCredential; Get-ADSyncScheduler",
               .risk = SharedTexts::onlyLooks,
               .confirm = SAY("check/connect-version", "SchedulerSuspended is False, and no event 906 follows.")},
              {.owner = Owner::Directory,
               .what = SAY("check/connect-version",
                           "If **OK** was pressed on the Microsoft Entra connector on 2.5.x, restore its settings, then upgrade."),
               .command = "Repair-ADSyncToolsEntraAppParameters",
               .risk = SAY("check/connect-version", "Low. It needs the module ADSyncTools 2.3.0 or newer."),
               .confirm = SAY("check/connect-version", "The next synchronisation ends in success.")},
              SharedSteps::upgradeConnect},
    .pointers = {{&Causes::applicationIdentityBroken, Weight::strong}},
};
// It says that a renewal is due, not that one failed: it speaks for no cause.
constexpr Outcome certificateDue{
    .id = "certificate-due",
    .severity = Severity::Note,
    .summary = SAY("check/connect-version", "The certificate with which the server signs in is due to be renewed (event 1011)."),
    .meaning = SAY("check/connect-version", "Nothing is broken yet. It usually renews itself, as long as the scheduler runs."),
    .steps = {{.owner = Owner::Directory,
               .what = SAY("check/connect-version", "See that the scheduler runs. If 1011 still comes then, renew the certificate."),
               .command = "Get-ADSyncScheduler",
               .risk = SharedTexts::onlyLooks,
               .confirm = SAY("check/connect-version", "SchedulerSuspended is False, and event 1011 no longer comes.")}},
};
constexpr const Outcome *outcomes[] = {&versionOne,   &wizardDead,   &belowMinimum,   &belowApplicationMinimum,
                                       &supportEnded, &outOfSupport, &supported,      &recalled,
                                       &nearlyNewest, &newestKnown,  &identityBroken, &certificateDue};

constexpr Question question{
    .text = SAY("check/connect-version", "Which version is Connect?"),
    .whereToLook = SAY("check/connect-version",
                       "On the Connect server: `(Get-Item (Get-ItemProperty 'HKLM:\\SOFTWARE\\Microsoft\\Azure AD "
                       "Connect').WizardPath).VersionInfo.FileVersion`. Or **Apps & features**, Microsoft Entra Connect Sync. In Event "
                       "Viewer, **Application**: 906 or 1012 means a broken identity, 1011 a certificate that is due; 1014 is no fault."),
    .options = {{"older-than-2418", SAY("check/connect-version", "Older than 2.4.18.0 (2.4.21.0 outside the public cloud)"), &wizardDead},
                {"older-than-2579", SAY("check/connect-version", "2.4.18.0 to 2.5.76.0"), &belowMinimum},
                {"2579", SAY("check/connect-version", "2.5.79.0"), &outOfSupport},
                {"25190-to-263", SAY("check/connect-version", "2.5.190.0 to 2.6.3.0"), &supported},
                {"2679", SAY("check/connect-version", "2.6.79.0"), &recalled},
                {"2684-to-2691", SAY("check/connect-version", "2.6.84.0 or 2.6.91.0"), &nearlyNewest},
                {"2692-or-newer", SAY("check/connect-version", "2.6.92.0 or newer"), &newestKnown},
                {"identity-broken", SAY("check/connect-version", "Any of these, with event 906 or 1012"), &identityBroken}},
};

constexpr Text found = SAY("check/connect-version", "Found on the server: {version}");
constexpr Text namedInText = SAY("check/connect-version", "Named in the pasted text: {version}");
constexpr Text engineDiffers =
    SAY("check/connect-version", "The wizard is {version}, the service is {engine}. An upgrade may not have finished.");
constexpr Text inSupport = SAY("check/connect-version", "Released on {from}, in support until {until}.");
constexpr Text leftSupport = SAY("check/connect-version", "Released on {from}, out of support since {until}.");
constexpr Text oldIdentity =
    SAY("check/connect-version", "The server signs in with the old account. By 7 April 2027 it must use an application.");
constexpr Text newIdentity = SAY("check/connect-version", "The server signs in with an application.");
constexpr Text renewalDue =
    SAY("check/connect-version", "Event 1011: the certificate of the server is due to be renewed. Nothing is broken yet.");
constexpr Text renewalStands =
    SAY("check/connect-version", "Event 1011: the certificate of the server is due, and the scheduler that renews it does not run.");
constexpr Text oldTable = SAY("check/connect-version", "This program's table of versions is of {date}; newer ones may be there.");

constexpr int tableMayAge = 180; // days

QDate dateOf(const char *iso)
{
    return QDate::fromString(QString::fromLatin1(iso), Qt::ISODate);
}

Value dayOf(const char *iso)
{
    return Value::time(dateOf(iso).startOfDay(Qt::UTC));
}

/// What the minimums say of \p version on the day of the collection; null where it is above them.
const Outcome *belowMinimums(const QVersionNumber &version, Inputs::Cloud cloud, const QDate &day)
{
    const auto isBelow = [&](const ConnectMinimum &minimum) {
        const char *least = cloud == Inputs::Cloud::Commercial ? minimum.version : minimum.inOtherClouds;
        return day >= dateOf(minimum.since) && version < readVersion(QString::fromLatin1(least));
    };
    for (const ConnectMinimum &minimum : connectMinimums()) { // the oldest first: who is below it has lost most
        if (!isBelow(minimum))
            continue;
        switch (minimum.loses) {
        case ConnectMinimum::Loses::WizardSignIn: return &wizardDead;
        case ConnectMinimum::Loses::Synchronisation: return &belowMinimum;
        case ConnectMinimum::Loses::SynchronisationWithoutApplication: return &belowApplicationMinimum;
        }
    }
    return nullptr;
}

const Outcome &outcomeOf(const QVersionNumber &version, Inputs::Cloud cloud, const QDate &day)
{
    if (version.majorVersion() < 2)
        return versionOne;
    if (const Outcome *below = belowMinimums(version, cloud, day))
        return *below;
    const ConnectRelease *release = findRelease(version);
    if (release && release->recalled)
        return recalled;
    if (release && *release->endOfSupport && day >= dateOf(release->endOfSupport))
        return version == readVersion(QStringLiteral("2.5.79.0")) ? outOfSupport : supportEnded;
    if (version < QVersionNumber(2, 6, 84))
        return supported;
    return version < newestConnect() ? nearlyNewest : newestKnown;
}

QList<Detail> detailsOf(const VersionsFact &fact, const QVersionNumber &version, const Values &values)
{
    QList<Detail> details{{found, values}};
    if (!fact.engine.isEmpty() && !fact.wizard.isEmpty() && readVersion(fact.engine) != readVersion(fact.wizard))
        details << Detail{engineDiffers, values, Severity::Warning};
    const ConnectRelease *release = findRelease(version);
    if (release && *release->released && *release->endOfSupport)
        details << Detail{fact.at.date() < dateOf(release->endOfSupport) ? inSupport : leftSupport, values};
    for (const KnownFault *fault : faultsOf(connectFaults(), version))
        details << Detail{fault->what, {}, Severity::Warning};
    if (versionsAsOf().daysTo(fact.at.date()) > tableMayAge)
        details << Detail{oldTable, {{QStringLiteral("date"), Value::time(versionsAsOf().startOfDay(Qt::UTC))}}};
    return details;
}

/// The newest event that tells how the application identity of the server stands: broken (906, 1012), or its certificate is due (1011).
/// Null where there is none. It comes with every run of the scheduler, so an old one is over.
const EventSeen *identityEvent(const EventStory &story, bool (*isMeant)(const EventSeen &))
{
    using namespace std::chrono_literals;
    for (auto seen = story.events().crbegin(); seen != story.events().crend(); ++seen) {
        const EventSeen &event = **seen;
        const bool ofSync = event.provider == EventSeen::Provider::Sync || event.provider == EventSeen::Provider::DirectorySync;
        if (ofSync && isMeant(event))
            return story.ageAtEnd(event).value_or(0ms) <= 24h ? &event : nullptr;
    }
    return nullptr;
}

bool tellsBroken(const EventSeen &event)
{
    return event.id == 1012 || (event.id == 906 && event.codes.contains(QLatin1StringView(EventCode::application)));
}

bool tellsDue(const EventSeen &event)
{
    return event.id == 1011;
}

/// What the log and the scheduler say of the certificate; \p conclusion is worse where the identity is broken.
void addIdentity(Conclusion &conclusion, const EventStory &story, const Slot<SchedulerFact> &scheduler)
{
    if (const EventSeen *event = identityEvent(story, tellsBroken)) {
        conclusion.details << Events::detail(*event);
        if (conclusion.outcome->severity > Severity::Warning)
            conclusion.outcome = &identityBroken;
    } else if (identityEvent(story, tellsDue)) {
        const bool stands = scheduler.fact && (scheduler.fact->suspended.value_or(false) || !scheduler.fact->cycleEnabled.value_or(true));
        conclusion.details << (stands ? Detail{renewalStands, {}, Severity::Warning} : Detail{renewalDue});
    }
}

/// The version against the table, on the day of the collection. A broken identity is worse than a version that is new enough.
Conclusion judge(const Inputs &inputs, const VersionsFact &fact, const Slot<ConnectorIdentityFact> &signsIn,
                 const Slot<SchedulerFact> &scheduler, const AnyOf<EventStory> &logs)
{
    const QVersionNumber version = readVersion(fact.connect());
    if (version.isNull())
        return {};
    const ConnectRelease *release = findRelease(version);
    const Values values{{QStringLiteral("version"), Value::of(Value::Kind::Version, fact.connect())},
                        {QStringLiteral("engine"), Value::of(Value::Kind::Version, fact.engine)},
                        {QStringLiteral("from"), dayOf(release ? release->released : "")},
                        {QStringLiteral("until"), dayOf(release ? release->endOfSupport : "")}};
    Conclusion conclusion{&outcomeOf(version, inputs.cloud, fact.at.date()), values, detailsOf(fact, version, values)};
    if (signsIn.fact && signsIn.fact->type.compare(u"ServiceAccount", Qt::CaseInsensitive) == 0)
        conclusion.details << Detail{oldIdentity, {}, Severity::Warning};
    else if (signsIn.fact && signsIn.fact->type.compare(u"Application", Qt::CaseInsensitive) == 0)
        conclusion.details << Detail{newIdentity, {}, Severity::Good};
    addIdentity(conclusion, logs.summary, scheduler);
    return conclusion.outcome == &wizardDead ? proving(conclusion, Causes::connectOutdated) : conclusion;
}

/// How the server signs in, by its log. Where the version is known, that judge looks at the log as well.
Conclusion judgeEvents(const Inputs &, const EventStory &story, const Slot<VersionsFact> &versions)
{
    if (versions.fact)
        return {};
    if (const EventSeen *event = identityEvent(story, tellsBroken))
        return {&identityBroken, {}, {Events::detail(*event)}};
    if (const EventSeen *event = identityEvent(story, tellsDue))
        return {&certificateDue, {}, {Events::detail(*event)}};
    return {};
}

/// A version that a pasted text names is a person's word: it points and proves nothing.
Conclusion judgeText(const Inputs &inputs, const ComplaintFact &complaint)
{
    const QVersionNumber version = readVersion(complaint.connectVersion);
    if (version.segmentCount() < 4)
        return {};
    const Values values{{QStringLiteral("version"), Value::of(Value::Kind::Version, complaint.connectVersion)}};
    return {&outcomeOf(version, inputs.cloud, complaint.at.date()), values, {{namedInText, values}}};
}

} // namespace

extern constexpr Check Checks::connectVersion = makeCheck<&judge, &judgeEvents, &judgeText>({
    .id = "connect-version",
    .section = Section::Connectivity,
    .chain = ChainLink::Connect,
    .title = SAY("check/connect-version", "Version of Connect"),
    .why = SAY("check/connect-version",
               "Old versions lose their line to Microsoft. Below 2.5.79.0 synchronisation stopped on 30 September 2026."),
    .links = links,
    .outcomes = outcomes,
    .question = &question,
    .source = SAY("check/connect-version", "The server collection. Until it is there, a person who can look on the Connect server."),
    .article = article,
    .applies = Applies::Connect,
    .aboutServer = true,
});
