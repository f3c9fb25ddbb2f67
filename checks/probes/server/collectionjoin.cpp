#include "checks/probes/server/collectionjoin.h"
#include "checks/facts/events.h"
#include "checks/facts/server.h"

namespace {

/// Calls \p act with each kind of fact that a collection gives.
template <typename Act> void forEachKind(Act act)
{
#define ACT(Fact) act(static_cast<const Fact *>(nullptr));
    FOR_EACH_SERVER_FACT(ACT)
#undef ACT
}

template <typename Fact> const Fact *factOf(const Evidence &evidence)
{
    const Slot<Fact> *slot = evidence.slot<Fact>();
    return slot && slot->fact ? &*slot->fact : nullptr;
}

/// The server that these facts are about, in one line.
OtherServer serverOf(const Evidence &evidence)
{
    OtherServer server;
    if (const auto *computer = factOf<ComputerFact>(evidence)) {
        server.name = computer->name;
        server.domain = computer->domain;
    }
    if (const auto *services = factOf<ServicesFact>(evidence)) {
        server.connect = services->find(QLatin1StringView("ADSync"));
        server.cloudSync = services->find(QLatin1StringView("AADConnectProvisioningAgent"));
    }
    if (const auto *scheduler = factOf<SchedulerFact>(evidence))
        server.staging = scheduler->staging;
    forEachKind([&]<typename Fact>(const Fact *) {
        const Fact *fact = factOf<Fact>(evidence);
        if (fact && Fact::id != OtherServersFact::id && !(fact->at <= server.at))
            server.at = fact->at;
    });
    return server;
}

/// A server whose name was not read may be any.
bool isSame(const OtherServer &one, const OtherServer &two)
{
    return !one.name.isEmpty() && one.name.compare(two.name, Qt::CaseInsensitive) == 0
           && one.domain.compare(two.domain, Qt::CaseInsensitive) == 0;
}

bool isJudgedBefore(const OtherServer &one, const OtherServer &two)
{
    const bool standsBy = one.staging.value_or(false);
    if (standsBy != two.staging.value_or(false))
        return !standsBy;
    return one.at != two.at ? one.at > two.at : one.name < two.name;
}

/// Each part as it was seen last.
void joinParts(Evidence &evidence, const Evidence &later)
{
    forEachKind([&]<typename Fact>(const Fact *) {
        const Slot<Fact> *slot = later.slot<Fact>();
        if (!slot || Fact::id == OtherServersFact::id)
            return;
        const Fact *known = factOf<Fact>(evidence);
        if (!known || (slot->fact && slot->fact->at >= known->at))
            evidence.place<Fact>() = *slot;
    });
    const auto isRead = [](const auto &entry) { return entry.second.fact && entry.second.fact->collected; };
    const bool known = std::ranges::any_of(evidence.all<EventsFact>(), isRead);
    for (const auto &[key, slot] : later.all<EventsFact>()) {
        if (slot.fact || !known)
            evidence.place<EventsFact>(key) = slot;
    }
}

/// Everything that collections said, and why a part of one is missing.
void forgetParts(Evidence &evidence)
{
    forEachKind([&]<typename Fact>(const Fact *) {
        if (Fact::id != OtherServersFact::id)
            evidence.forget<Fact>();
    });
    QStringList keys;
    for (const auto &[key, slot] : evidence.all<EventsFact>()) {
        if (slot.fact ? slot.fact->collected : slot.missing.has_value())
            keys << key;
    }
    for (const QString &key : std::as_const(keys))
        evidence.forget<EventsFact>(key);
}

/// Keeps a line of each server that is not judged, as it was seen last.
void keepOthers(Evidence &evidence, const QList<OtherServer> &more)
{
    const OtherServer judged = serverOf(evidence);
    const auto *before = factOf<OtherServersFact>(evidence);
    OtherServersFact fact;
    fact.seenFrom = SeenFrom::Server;
    for (const OtherServer &one : (before ? before->servers : QList<OtherServer>()) + more) {
        if (one.name.isEmpty() || isSame(one, judged))
            continue;
        const auto known = std::ranges::find_if(fact.servers, [&](const OtherServer &other) { return isSame(one, other); });
        if (known == fact.servers.end())
            fact.servers << one;
        else if (one.at >= known->at)
            *known = one;
        fact.at = std::max(fact.at, one.at);
    }
    std::ranges::sort(fact.servers, {}, &OtherServer::name);
    if (fact.servers.isEmpty())
        evidence.forget<OtherServersFact>();
    else
        evidence.set(std::move(fact));
}

} // namespace

bool holdsCollection(const Evidence &evidence)
{
    bool holds = false;
    forEachKind([&]<typename Fact>(const Fact *) { holds = holds || evidence.slot<Fact>(); });
    return holds;
}

void joinCollection(Evidence &evidence, const Evidence &collected)
{
    const OtherServer known = serverOf(evidence);
    const OtherServer later = serverOf(collected);
    if (!known.at.isValid() || isSame(known, later)) {
        joinParts(evidence, collected);
        keepOthers(evidence, {});
    } else if (isJudgedBefore(later, known)) {
        forgetParts(evidence);
        joinParts(evidence, collected);
        keepOthers(evidence, {known});
    } else {
        keepOthers(evidence, {later});
    }
}

Inputs::Agent collectedAgent(const Evidence &evidence)
{
    QList<OtherServer> servers{serverOf(evidence)};
    if (const auto *others = factOf<OtherServersFact>(evidence))
        servers << others->servers;
    const bool connect = std::ranges::any_of(servers, &OtherServer::connect);
    const bool cloudSync = std::ranges::any_of(servers, &OtherServer::cloudSync);
    if (connect == cloudSync)
        return Inputs::Agent::Unknown;
    return connect ? Inputs::Agent::Connect : Inputs::Agent::CloudSync;
}
