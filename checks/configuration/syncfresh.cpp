#include "checks/causes/causes.h"
#include "checks/causes/steps.h"
#include "checks/facts/server.h"
#include "checks/registry.h"

namespace {

constexpr Link links[] = {
    SharedLinks::scheduler,
    {SAY("check/sync-fresh", "The ADSync cmdlets"), "https://learn.microsoft.com/entra/identity/hybrid/connect/reference-connect-adsync"}};

constexpr ArticleNote article[] = {
    {"A9", SAY("check/sync-fresh", "Complete a full import and a full synchronisation before testing."),
     SAY("check/sync-fresh", "It must also go on: by default every 30 minutes. After 90 minutes we call it late.")}};

constexpr Step lookAtRuns{.owner = Owner::Directory,
                          .what = SAY("check/sync-fresh", "Look at the results of the last runs and at the errors beside them."),
                          .command = "Get-ADSyncRunProfileResult -NumberRequested 20",
                          .risk = SharedTexts::onlyLooks,
                          .confirm = SAY("check/sync-fresh", "The next run ends in success.")};

constexpr Outcome recent{
    .id = "recent",
    .severity = Severity::Good,
    .summary = SAY("check/sync-fresh", "Synchronisation ran within the last three cycles."),
    .pointers = {{&Causes::connectServiceStopped, Weight::against},
                 {&Causes::connectOutdated, Weight::against},
                 {&Causes::applicationIdentityBroken, Weight::against},
                 // The same account signs in at the same domain controllers.
                 {&Causes::dcUnreachable, 1.5 * Weight::against},
                 {&Causes::connectorCredentialsWrong, Weight::against},
                 {&Causes::kerberosEncryptionTypes, Weight::against},
                 {&Causes::conditionalAccessBlocksSyncAccount, Weight::against}},
};
constexpr Outcome late{
    .id = "late",
    .severity = Severity::Warning,
    .summary = SAY("check/sync-fresh", "Synchronisation has not run for more than three cycles."),
    .meaning = SAY("check/sync-fresh", "The sync service may stand still. Writeback may then not work either."),
    .steps = {SharedSteps::restartSync, lookAtRuns},
    .pointers = {{&Causes::connectServiceStopped, Weight::some},
                 {&Causes::connectOutdated, Weight::some},
                 {&Causes::applicationIdentityBroken, Weight::some},
                 {&Causes::fullSyncNeeded, Weight::weak}},
};
constexpr Outcome failing{
    .id = "failing",
    .severity = Severity::Warning,
    .summary = SAY("check/sync-fresh", "Synchronisation runs, but it fails."),
    .meaning = SAY("check/sync-fresh", "The server may not be able to sign in. Writeback may fail for the same reason."),
    .steps = {lookAtRuns},
    .pointers = {{&Causes::applicationIdentityBroken, Weight::some},
                 {&Causes::connectOutdated, Weight::some},
                 {&Causes::connectorCredentialsWrong, Weight::some},
                 {&Causes::kerberosEncryptionTypes, Weight::some},
                 {&Causes::dcUnreachable, Weight::some},
                 {&Causes::conditionalAccessBlocksSyncAccount, Weight::some}},
};
constexpr Outcome off{
    .id = "off",
    .severity = Severity::Warning,
    .summary = SAY("check/sync-fresh", "The scheduler is off or suspended."),
    .meaning = SAY("check/sync-fresh", "Nothing is synchronised. Keys and certificates may run out, and writeback with them."),
    .steps = {{.owner = Owner::Directory,
               .what = SAY("check/sync-fresh", "Close the Connect wizard, switch the scheduler on, and start a cycle."),
               .command = "Set-ADSyncScheduler -SyncCycleEnabled $true; Start-ADSyncSyncCycle -PolicyType Delta",
               .risk = SAY("check/sync-fresh", "Pending changes are exported. Ask first why it was switched off."),
               .undo = SAY("check/sync-fresh", "`Set-ADSyncScheduler -SyncCycleEnabled $false`"),
               .confirm = SAY("check/sync-fresh", "`Get-ADSyncScheduler` shows a next cycle within the interval.")}},
    .pointers = {{&Causes::fullSyncNeeded, Weight::some},
                 {&Causes::encryptionKeyStale, Weight::weak},
                 {&Causes::applicationIdentityBroken, Weight::weak}},
};
constexpr const Outcome *outcomes[] = {&recent, &late, &failing, &off};

constexpr Question question{
    .text = SAY("check/sync-fresh", "When did synchronisation last run?"),
    .whereToLook = SAY("check/sync-fresh", "Entra admin center > **Entra Connect** > **Connect Sync**, at last sync. On the server: "
                                           "`Get-ADSyncScheduler`; SyncCycleEnabled must be True, SchedulerSuspended False."),
    .options = {{"recent", SAY("check/sync-fresh", "Within 90 minutes, or three cycles"), &recent},
                {"late", SAY("check/sync-fresh", "Longer ago"), &late},
                {"failing", SAY("check/sync-fresh", "It runs, but ends in an error"), &failing},
                {"off", SAY("check/sync-fresh", "The scheduler is off or suspended"), &off}},
};

constexpr Text nextDue = SAY("check/sync-fresh", "The next cycle was due at {time}.");
constexpr Text lastResult = SAY("check/sync-fresh", "{connector}: {result}, at {time}");

bool isFailed(const RunSeen &run)
{
    return run.result.startsWith(u"no-start") || run.result.startsWith(u"stopped");
}

/// The newest run of each connector.
QList<const RunSeen *> newest(const RunsFact &runs)
{
    QStringList met;
    QList<const RunSeen *> found;
    for (const RunSeen &run : runs.runs) {
        if (!met.contains(run.connector))
            found << &run;
        met << run.connector;
    }
    return found;
}

QList<Detail> resultsOf(const QList<const RunSeen *> &runs)
{
    QList<Detail> details;
    for (const RunSeen *run : runs)
        details << Detail{lastResult,
                          {{QStringLiteral("connector"), Value::of(Value::Kind::Domain, run->connector)},
                           {QStringLiteral("result"), Value::code(run->result)},
                           {QStringLiteral("time"), Value::time(run->end.isValid() ? run->end : run->start)}},
                          isFailed(*run) ? Severity::Warning : Severity::Note};
    return details;
}

/// The scheduler knows when the next cycle is due, in UTC. Of runs the zone is not documented: they count only when a day old.
Conclusion judge(const Inputs &, const SchedulerFact &scheduler, const Slot<RunsFact> &runs)
{
    const QList<const RunSeen *> last = runs.fact ? newest(*runs.fact) : QList<const RunSeen *>();
    QList<Detail> details = resultsOf(last);
    if (scheduler.next.isValid())
        details << Detail{nextDue, {{QStringLiteral("time"), Value::time(scheduler.next)}}};
    if (scheduler.suspended.value_or(false) || !scheduler.cycleEnabled.value_or(true))
        return {&off, {}, details};
    if (std::ranges::any_of(last, [](const RunSeen *run) { return isFailed(*run); }))
        return {&failing, {}, details};
    const qint64 threeCycles = qint64(3 * scheduler.minutes * 60);
    const bool overdue = scheduler.next.isValid() && scheduler.next.secsTo(scheduler.at) > threeCycles;
    const bool stale = !last.isEmpty() && last.first()->start.isValid()
                       && last.first()->start.secsTo(scheduler.at) > std::max<qint64>(threeCycles, qint64(36) * 3600);
    if (overdue || stale)
        return {&late, {}, details};
    return scheduler.next.isValid() ? Conclusion{&recent, {}, details} : Conclusion{};
}

} // namespace

extern constexpr Check Checks::syncFresh = makeCheck<&judge>({
    .id = "sync-fresh",
    .section = Section::Configuration,
    .chain = ChainLink::Connect,
    .title = SAY("check/sync-fresh", "Last synchronisation"),
    .why = SAY("check/sync-fresh", "The service that synchronises also writes passwords back. If one stands still, so may the other."),
    .links = links,
    .outcomes = outcomes,
    .question = &question,
    .source = SAY("check/sync-fresh", "The tenant after sign-in, or the server collection. Today a person who can look in one of them."),
    .article = article,
    .applies = Applies::Connect,
});
