#include "checks/causes/causes.h"
#include "checks/causes/steps.h"
#include "checks/facts/server.h"
#include "checks/registry.h"

namespace {

constexpr Link links[] = {SharedLinks::scheduler, SharedLinks::staging};

constexpr ArticleNote article[] = {
    {"A9", SAY("check/full-sync", "Complete a full import and a full synchronisation from both directories before testing."),
     SAY("check/full-sync", "It still holds. The Dutch translation writes password writing where it means password writeback.")},
    {"A10", SAY("check/full-sync", "A link explains full import and full synchronisation."),
     SAY("check/full-sync",
         "The page moved: today the pages on the scheduler and the staging server explain it. One cmdlet runs the whole cycle.")}};

constexpr Step keepOut{
    .owner = Owner::Directory,
    .what = SAY("check/full-sync", "Use the cmdlet, not the Synchronization Service Manager, on Connect 2.5.x."),
    .risk = SAY("check/full-sync",
                "**OK** on the Microsoft Entra connector deletes its application settings there. Version 2.6.1.0 corrects this.")};

constexpr Outcome finished{
    .id = "finished",
    .severity = Severity::Good,
    .summary = SAY("check/full-sync", "A full import and a full synchronisation finished on every connector."),
    .pointers = {{&Causes::fullSyncNeeded, Weight::rulesOut}},
};
constexpr Outcome running{
    .id = "running",
    .severity = Severity::Note,
    .summary = SAY("check/full-sync", "A full cycle still runs."),
    .meaning = SAY("check/full-sync", "A test before its end says little."),
    .steps = {{.owner = Owner::Directory,
               .what = SAY("check/full-sync", "Wait until the cycle has ended, then test again."),
               .command = "Get-ADSyncConnectorRunStatus",
               .risk = SharedTexts::onlyLooks,
               .confirm = SAY("check/full-sync", "The cmdlet shows nothing any more.")}},
    .pointers = {{&Causes::fullSyncNeeded, Weight::some}},
};
constexpr Outcome withErrors{
    .id = "with-errors",
    .severity = Severity::Warning,
    .summary = SAY("check/full-sync", "A full cycle ended with errors."),
    .meaning = SAY("check/full-sync", "Users with an error may not be linked. Writeback may not find them."),
    .steps = {{.owner = Owner::Directory,
               .what = SAY("check/full-sync", "Read the errors of the last runs, solve them, then run a full cycle."),
               .command = "Get-ADSyncRunProfileResult -NumberRequested 20",
               .risk = SharedTexts::onlyLooks,
               .confirm = SAY("check/full-sync", "No run ends with errors.")},
              SharedSteps::fullSync,
              keepOut},
    .pointers = {{&Causes::fullSyncNeeded, Weight::some}, {&Causes::userNotInSyncScope, Weight::weak}},
};
constexpr Outcome missing{
    .id = "missing",
    .severity = Severity::Problem,
    .summary = SAY("check/full-sync", "No full import and full synchronisation has finished on every connector."),
    .meaning = SAY("check/full-sync", "Users are not linked yet, so a new password has nowhere to go."),
    .steps = {SharedSteps::fullSync, keepOut},
    .pointers = {{&Causes::fullSyncNeeded, Weight::strong}},
};
constexpr Outcome earlier{
    .id = "earlier",
    .severity = Severity::Note,
    .summary = SAY("check/full-sync", "Synchronisation runs by changes; when the last full cycle finished is not in the history."),
    .meaning = SAY("check/full-sync", "Connect forgets runs after seven days. A run by changes needs a full import before it."),
    .pointers = {{&Causes::fullSyncNeeded, Weight::against}},
};
constexpr Outcome neverRan{
    .id = "never-ran",
    .severity = Severity::Problem,
    .summary = SAY("check/full-sync", "A connector has never run, while others have: {connector}."),
    .meaning = SAY("check/full-sync", "Its users are not linked, so a new password for them has nowhere to go."),
    .steps = {SharedSteps::fullSync, keepOut},
    .pointers = {{&Causes::fullSyncNeeded, Weight::proves},
                 {&Causes::forestAddedAfterEnable, Weight::weak},
                 {&Causes::kerberosEncryptionTypes, Weight::weak},
                 {&Causes::connectorCredentialsWrong, Weight::weak},
                 {&Causes::dcUnreachable, Weight::weak}},
};
constexpr const Outcome *outcomes[] = {&finished, &earlier, &running, &withErrors, &missing, &neverRan};

constexpr Question question{
    .text = SAY("check/full-sync", "Did a full import and a full synchronisation finish on every connector?"),
    .whereToLook = SAY("check/full-sync", "On the Connect server, in PowerShell: `Get-ADSyncRunProfileResult -NumberRequested 100`. Every "
                                          "connector needs **Full Import** and **Full Synchronization** with the result success."),
    .options = {{"yes", SAY("check/full-sync", "Yes"), &finished},
                {"running", SAY("check/full-sync", "It still runs"), &running},
                {"with-errors", SAY("check/full-sync", "Yes, but with errors"), &withErrors},
                {"no", SAY("check/full-sync", "No"), &missing}},
};

/// Names of runs are as Connect delivers them, in English on every Windows; a person may have changed them.
enum class Kind { FullImport, FullSynchronisation, Changes, Other };

Kind kindOf(const RunSeen &run)
{
    const QString name = run.profile.toLower();
    const bool import = name.contains(u"import"), full = name.contains(u"full"), delta = name.contains(u"delta");
    if (full)
        return import ? Kind::FullImport : name.contains(u"sync") ? Kind::FullSynchronisation : Kind::Other;
    return delta ? Kind::Changes : Kind::Other;
}

/// What the newest run of a kind on a connector said.
struct Last
{
    const RunSeen *import = nullptr, *synchronisation = nullptr, *changes = nullptr;
    bool any = false;

    bool isFull() const { return import && synchronisation; }
    bool hasErrors() const
    {
        return std::ranges::any_of(QList<const RunSeen *>{import, synchronisation}, [](const RunSeen *run) {
            return run && (run->result.contains(u"error") || run->result.startsWith(u"stopped") || run->result.startsWith(u"no-start"));
        });
    }
};

Last lastOf(const RunsFact &runs, const QString &connector)
{
    Last last;
    for (const RunSeen &run : runs.runs) { // newest first
        if (run.connector != connector)
            continue;
        last.any = true;
        const Kind kind = kindOf(run);
        const RunSeen **place = kind == Kind::FullImport            ? &last.import
                                : kind == Kind::FullSynchronisation ? &last.synchronisation
                                : kind == Kind::Changes             ? &last.changes
                                                                    : nullptr;
        if (place && !*place)
            *place = &run;
    }
    return last;
}

constexpr Text lastFull = SAY("check/full-sync", "{connector}: last full import {import}, full synchronisation {sync}");

Conclusion judge(const Inputs &, const RunsFact &runs, const ConnectorsFact &connectors)
{
    QStringList silent;
    bool allFull = !connectors.connectors.isEmpty(), anyErrors = false, anyChanges = false;
    QList<Detail> details;
    for (const ConnectorSeen &connector : connectors.connectors) {
        const Last last = lastOf(runs, connector.name);
        if (!last.any)
            silent << connector.name;
        allFull = allFull && last.isFull();
        anyErrors = anyErrors || last.hasErrors();
        anyChanges = anyChanges || last.changes;
        if (last.isFull())
            details << Detail{lastFull,
                              {{QStringLiteral("connector"), Value::of(Value::Kind::Domain, connector.name)},
                               {QStringLiteral("import"), Value::time(last.import->end)},
                               {QStringLiteral("sync"), Value::time(last.synchronisation->end)}}};
    }
    if (connectors.connectors.isEmpty())
        return {};
    if (runs.runs.isEmpty())
        return {&missing};
    if (!silent.isEmpty())
        return {&neverRan, {{QStringLiteral("connector"), Value::of(Value::Kind::Domain, silent)}}, details};
    if (anyErrors)
        return {&withErrors, {}, details};
    if (allFull)
        return {&finished, {}, details};
    if (!runs.running.isEmpty())
        return {&running, {}, details};
    return anyChanges ? Conclusion{&earlier, {}, details} : Conclusion{};
}

} // namespace

extern constexpr Check Checks::fullSync = makeCheck<&judge>({
    .id = "full-sync",
    .section = Section::Configuration,
    .chain = ChainLink::Connect,
    .title = SAY("check/full-sync", "Full synchronisation"),
    .why = SAY("check/full-sync", "Writeback finds a user only after a full import and a full synchronisation have linked both sides."),
    .links = links,
    .outcomes = outcomes,
    .question = &question,
    .source = SAY("check/full-sync", "The server collection. Until it is there, a person who can look on the Connect server."),
    .article = article,
    .applies = Applies::Connect,
    .aboutServer = true,
});
