#include "checks/causes/causes.h"
#include "checks/causes/steps.h"
#include "checks/facts/server.h"
#include "checks/halves.h"
#include "checks/registry.h"

namespace {

constexpr Link links[] = {SharedLinks::generalSteps, SharedLinks::appAuthentication};

constexpr ArticleNote article[] = {
    {"A4", SAY("check/preferred-dc", "Connect must be connected to the PDC emulator for writeback to work."),
     SAY("check/preferred-dc",
         "No page of Microsoft asks for that today. For a test, one fixed domain controller is advised: the nearest or "
         "the PDC emulator.")},
    {"A4a",
     SAY("check/preferred-dc", "Open the properties of the Active Directory connector, then the directory partitions. There, tick Only use "
                               "preferred domain controllers."),
     SAY("check/preferred-dc",
         "The place is the same. With Connect 2.5.x, update first: pressing OK on the Microsoft Entra connector deletes "
         "its application settings.")}};

constexpr Outcome any{
    .id = "any",
    .severity = Severity::Good,
    .summary = SAY("check/preferred-dc", "The connector may use any domain controller."),
};
constexpr Outcome withEmulator{
    .id = "with-pdc-emulator",
    .severity = Severity::Good,
    .summary = SAY("check/preferred-dc", "The connector prefers certain domain controllers, and the PDC emulator is one of them."),
};
constexpr Outcome withoutEmulator{
    .id = "without-pdc-emulator",
    .severity = Severity::Note,
    .summary = SAY("check/preferred-dc", "The connector prefers certain domain controllers, and the PDC emulator is not among them."),
    .meaning = SAY("check/preferred-dc", "That is allowed today. Connect may still contact the PDC emulator, so it should be reachable."),
    .steps = {{.owner = Owner::Directory,
               .what =
                   SAY("check/preferred-dc", "Leave it. For a test, put the PDC emulator on the list of the Active Directory connector."),
               .risk = SAY("check/preferred-dc", "With Connect 2.5.x, update first and never press OK on the Microsoft Entra connector."),
               .undo = SAY("check/preferred-dc", "Take it off the list and restart the sync service."),
               .confirm = SAY("check/preferred-dc", "A test reset works, and `pwdLastSet` moved on that domain controller.")}},
    .pointers = {{&Causes::pdcUnreachable, Weight::weak}},
};
constexpr Outcome unreachable{
    .id = "unreachable",
    .severity = Severity::Problem,
    .summary = SAY("check/preferred-dc", "The connector uses only domain controllers that are gone or cannot be reached."),
    .meaning = SAY("check/preferred-dc", "The server has nowhere to write the password, although other domain controllers are there."),
    .steps = {{.owner = Owner::Directory,
               .what = SAY("check/preferred-dc",
                           "Put domain controllers that answer on the list, or clear the box. Then restart the sync service."),
               .command = "Restart-Service ADSync",
               .risk = SAY("check/preferred-dc", "With Connect 2.5.x, update first and never press OK on the Microsoft Entra connector."),
               .undo = SAY("check/preferred-dc", "Put the old names back on the list."),
               .confirm = SAY("check/preferred-dc", "An import of the Active Directory connector ends with success.")}},
    .pointers = {{&Causes::dcUnreachable, Weight::strong}, {&Causes::pdcUnreachable, Weight::some}},
};
constexpr const Outcome *outcomes[] = {&any, &withEmulator, &withoutEmulator, &unreachable};

constexpr Question question{
    .text = SAY("check/preferred-dc", "Does the Active Directory connector use only preferred domain controllers?"),
    .whereToLook = SAY("check/preferred-dc",
                       "On the server run `(Get-ADSyncConnector -Name 'DOMAIN').Partitions` and read the preferred domain controllers. "
                       "`netdom query fsmo` "
                       "names the PDC emulator. Do not open the Synchronization Service Manager on Connect 2.5.x; update first."),
    .options = {{"no", SAY("check/preferred-dc", "No, any of them"), &any},
                {"with-pdc-emulator", SAY("check/preferred-dc", "Yes, and the PDC emulator is on the list"), &withEmulator},
                {"without-pdc-emulator", SAY("check/preferred-dc", "Yes, without the PDC emulator"), &withoutEmulator},
                {"unreachable", SAY("check/preferred-dc", "Yes, but those on the list are gone or do not answer"), &unreachable}},
};

constexpr Text prefers = SAY("check/preferred-dc", "{partition} prefers {host}");

/// The preferred domain controllers of all partitions in use; \p free where one of them may use any.
QStringList preferredOf(const ConnectorsFact &fact, bool &free, QList<Detail> &details)
{
    QStringList names;
    for (const ConnectorSeen &connector : fact.connectors) {
        for (const PartitionSeen &partition : connector.directory ? connector.partitions : QList<PartitionSeen>()) {
            free = free || partition.onlyPreferred == std::optional(false);
            if (partition.preferred.isEmpty() || !partition.selected.value_or(true))
                continue;
            names << partition.preferred;
            details << Detail{prefers,
                              {{QStringLiteral("partition"), Value::of(Value::Kind::Domain, partition.name)},
                               {QStringLiteral("host"), Value::of(Value::Kind::Host, partition.preferred)}}};
        }
    }
    return names;
}

/// Short and long names of one computer are the same.
bool isSame(const QString &one, const QString &other)
{
    return one.section(u'.', 0, 0).compare(other.section(u'.', 0, 0), Qt::CaseInsensitive) == 0;
}

/// True where LDAP was tried on \p host, and it did not answer.
bool isClosed(const PortsFact &ports, const QString &host)
{
    const auto ldap = [&](const PortSeen &port) { return isSame(port.host, host) && port.port == 389; };
    const auto seen = std::ranges::find_if(ports.ports, ldap);
    return seen != ports.ports.end() && seen->result != AddressTry::Result::Connected && seen->result != AddressTry::Result::Waiting;
}

/// What the properties of partitions are called is not documented: where no list was found, nothing is known, unless they say so.
Conclusion judge(const Inputs &, const ConnectorsFact &fact, const Slot<ServerControllersFact> &controllers)
{
    bool free = false;
    QList<Detail> details;
    const QStringList names = preferredOf(fact, free, details);
    if (names.isEmpty())
        return free ? Conclusion{&any} : Conclusion{};
    if (!controllers.fact)
        return {};
    const QStringList &emulators = controllers.fact->domain.pdcEmulators;
    if (!free && std::ranges::all_of(names, [&](const QString &name) { return isClosed(controllers.fact->ports, name); }))
        return proving({&unreachable, {}, details}, Causes::dcUnreachable);
    if (emulators.isEmpty())
        return {};
    const bool with = std::ranges::any_of(names, [&](const QString &name) { return isSame(name, emulators.first()); });
    return {with ? &withEmulator : &withoutEmulator, {}, details};
}

} // namespace

extern constexpr Check Checks::preferredDc = makeCheck<&judge>({
    .id = "preferred-dc",
    .section = Section::Configuration,
    .chain = ChainLink::DomainController,
    .title = SAY("check/preferred-dc", "Preferred domain controllers"),
    .why = SAY("check/preferred-dc",
               "The connector writes the password to one domain controller. A list can bind it to some that no longer answer."),
    .links = links,
    .outcomes = outcomes,
    .question = &question,
    .source = SAY("check/preferred-dc", "The server collection and the directory would tell. Today a person on the server can answer."),
    .article = article,
    .applies = Applies::Connect,
    .aboutServer = true,
});
