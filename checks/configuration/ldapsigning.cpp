#include "checks/causes/causes.h"
#include "checks/causes/steps.h"
#include "checks/facts/server.h"
#include "checks/halves.h"
#include "checks/registry.h"
#include "checks/stillfailing/attempt.h"

namespace {

constexpr Link links[] = {
    {SAY("check/ldap-signing", "Error 8023062C"),
     "https://learn.microsoft.com/troubleshoot/entra/entra-id/user-prov-sync/password-writeback-error-code-8023062c"}};

constexpr ArticleNote article[] = {{"X12", SAY("check/ldap-signing", "The article does not speak of signing and encryption of LDAP."),
                                    SAY("check/ldap-signing", "With **Sign and Encrypt LDAP Traffic** off, resets fail with 8023062C.")}};

constexpr Step threePlaces{
    .owner = Owner::Directory,
    .what = SAY("check/ldap-signing",
                "Tick **Sign and Encrypt LDAP Traffic** in three places of the AD connector. Then restart the sync service."),
    .command = "Restart-Service ADSync",
    .risk = SharedTexts::serviceManager,
    .undo = SAY("check/ldap-signing", "Clear the same boxes."),
    .confirm = SAY("check/ldap-signing", "A test reset works, and 8023062C does not come back.")};

constexpr Step places{.owner = Owner::Directory,
                      .what = SAY("check/ldap-signing",
                                  "The places: **Connect to Active Directory Forest** > **Options**; **Configure Directory "
                                  "Partitions** > **Options**; there **Set Credentials** > **Options**, where it is used."),
                      .risk = SharedTexts::serviceManager};

constexpr Outcome on{
    .id = "on",
    .severity = Severity::Good,
    .summary = SAY("check/ldap-signing", "The AD connector signs and encrypts LDAP."),
    .pointers = {{&Causes::ldapSigningDisabled, Weight::rulesOut}},
};
constexpr Outcome off{
    .id = "off",
    .severity = Severity::Problem,
    .summary = SAY("check/ldap-signing", "The AD connector does not sign and encrypt LDAP everywhere."),
    .meaning = SAY("check/ldap-signing", "The domain controller refuses to set a password over such a connection."),
    .steps = {threePlaces, places},
    .pointers = {{&Causes::ldapSigningDisabled, Weight::strong}},
};
constexpr Outcome refused{
    .id = "refused",
    .severity = Severity::Problem,
    .summary = SAY("check/ldap-signing", "The password could not be set over an insecure connection (8023062C)."),
    .meaning = SAY("check/ldap-signing", "Connector and domain controller do not agree on signing and encryption."),
    .steps = {threePlaces, places},
    .pointers = {{&Causes::ldapSigningDisabled, Weight::strong}},
};
constexpr const Outcome *outcomes[] = {&on, &off, &refused};

constexpr Question question{
    .text = SAY("check/ldap-signing", "Does the AD connector sign and encrypt LDAP?"),
    .whereToLook =
        SAY("check/ldap-signing", "Event Viewer on the Connect server, **Application**: 6329 or 33009 with 8023062C means no. Setting: "
                                  "**Synchronization Service** > **Connectors** > the AD connector > **Properties** > **Connect to Active "
                                  "Directory Forest** > **Options**. On Connect 2.5.x look at the events only, or close with **Cancel**."),
    .options = {{"yes", SAY("check/ldap-signing", "Yes"), &on},
                {"no", SAY("check/ldap-signing", "No, it is off in at least one place"), &off},
                {"8023062c", SAY("check/ldap-signing", "An event shows 8023062C"), &refused}},
};

constexpr Text encrypts = SAY("check/ldap-signing", "{place}: signed and encrypted");
constexpr Text encryptsNot = SAY("check/ldap-signing", "{place}: not signed and encrypted");

/// Only what the connector itself says: where it does not, nothing is known.
Conclusion judgeServer(const Inputs &, const ConnectorsFact &fact)
{
    QList<Detail> details;
    bool isOff = false;
    const auto add = [&](const QString &name, std::optional<bool> encrypted) {
        if (!encrypted)
            return;
        isOff = isOff || !*encrypted;
        details << Detail{*encrypted ? encrypts : encryptsNot,
                          {{QStringLiteral("place"), Value::of(Value::Kind::Domain, name)}},
                          *encrypted ? Severity::Good : Severity::Warning};
    };
    for (const ConnectorSeen &connector : fact.connectors) {
        if (!connector.directory)
            continue;
        add(connector.name, connector.encrypted);
        for (const PartitionSeen &partition : connector.partitions) {
            if (partition.selected.value_or(true))
                add(partition.name, partition.encrypted);
        }
    }
    if (details.isEmpty())
        return {};
    return isOff ? proving({&off, {}, details}, Causes::ldapSigningDisabled) : Conclusion{&on, {}, details};
}

/// A failure that still stands and names the insecure connection.
Conclusion judgeEvents(const Inputs &inputs, const EventStory &story)
{
    const auto failure = story.failure(inputs, {QStringLiteral("8023062C")});
    return failure ? Events::conclude(refused, *failure) : Conclusion{};
}

} // namespace

extern constexpr Check Checks::ldapSigning = makeCheck<&Halves<&judgeServer>::problems, &judgeEvents, &Halves<&judgeServer>::others>({
    .id = "ldap-signing",
    .section = Section::Configuration,
    .chain = ChainLink::DomainController,
    .title = SAY("check/ldap-signing", "Signing and encryption of LDAP"),
    .why = SAY("check/ldap-signing", "A domain controller takes a new password only over an encrypted connection."),
    .links = links,
    .outcomes = outcomes,
    .question = &question,
    .source = SAY("check/ldap-signing", "The server collection or the event log. Today a person who can look on the Connect server."),
    .article = article,
    .applies = Applies::Connect,
    .aboutServer = true,
});
