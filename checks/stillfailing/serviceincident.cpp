#include "checks/causes/causes.h"
#include "checks/registry.h"

namespace {

constexpr Link links[] = {
    {SAY("check/service-incident", "Service health of Microsoft 365"),
     "https://learn.microsoft.com/microsoft-365/enterprise/view-service-health"},
    {SAY("check/service-incident", "Azure Service Health"), "https://learn.microsoft.com/azure/service-health/overview"}};

constexpr ArticleNote article[] = {{"X13", SAY("check/service-incident", "The article does not speak of incidents at Microsoft."),
                                    SAY("check/service-incident", "The service health pages show them. They can lag behind.")}};

constexpr Outcome none{
    .id = "none",
    .severity = Severity::Good,
    .summary = SAY("check/service-incident", "Microsoft reports no incident with sign-in, password reset or Service Bus."),
    .pointers = {{&Causes::microsoftOutage, Weight::against}},
};
constexpr Outcome incident{
    .id = "incident",
    .severity = Severity::Problem,
    .summary = SAY("check/service-incident", "Microsoft reports an incident that touches this service."),
    .meaning = SAY("check/service-incident", "Resets may fail until Microsoft has solved it. Change nothing meanwhile."),
    .steps = {{.owner = Owner::Microsoft,
               .what = SAY("check/service-incident", "Wait for Microsoft; follow the incident by its number."),
               .confirm = SAY("check/service-incident", "The incident is closed, and a test reset works.")},
              {.owner = Owner::Helpdesk,
               .what = SAY("check/service-incident", "Tell callers what is known, and reset in Active Directory where it is urgent.")}},
    .pointers = {{&Causes::microsoftOutage, Weight::strong}},
};
constexpr Outcome recent{
    .id = "recent",
    .severity = Severity::Note,
    .summary = SAY("check/service-incident", "An incident was solved within the last day."),
    .meaning = SAY("check/service-incident", "Failures of that time may come from it. Newer ones do not."),
    .steps = {{.owner = Owner::Helpdesk,
               .what = SAY("check/service-incident", "Try again now."),
               .confirm = SAY("check/service-incident", "A test reset works.")}},
    .pointers = {{&Causes::microsoftOutage, Weight::some}},
};
constexpr Outcome portalSays{
    .id = "portal-says",
    .severity = Severity::Warning,
    .summary = SAY("check/service-incident", "The portal speaks of temporary issues at Microsoft."),
    .meaning = SAY("check/service-incident", "It may be an incident that is not on the health page yet."),
    .steps = {{.owner = Owner::Helpdesk,
               .what = SAY("check/service-incident", "Wait an hour, look at the health pages again, and run the network test meanwhile."),
               .confirm = SAY("check/service-incident", "The page says that the writeback client is up and running.")}},
    .pointers = {{&Causes::microsoftOutage, Weight::some}, {&Causes::firewallBlocksServicebus, Weight::weak}},
};
constexpr const Outcome *outcomes[] = {&none, &incident, &recent, &portalSays};

constexpr Question question{
    .text = SAY("check/service-incident", "Does Microsoft report an incident now?"),
    .whereToLook = SAY("check/service-incident",
                       "Microsoft 365 admin center > **Health** > **Service health**: Microsoft Entra. Azure portal > **Service Health** "
                       "for Service Bus. Everybody can open `https://azure.status.microsoft`. Entra admin center > **Entra ID** > "
                       "**Password reset** > **On-premises integration** may speak of temporary issues."),
    .options = {{"no", SAY("check/service-incident", "No"), &none},
                {"yes", SAY("check/service-incident", "Yes"), &incident},
                {"recent", SAY("check/service-incident", "Not any more, it was solved today"), &recent},
                {"portal", SAY("check/service-incident", "No, but the portal speaks of temporary issues"), &portalSays}},
};

} // namespace

extern constexpr Check Checks::serviceIncident = makeQuestion({
    .id = "service-incident",
    .section = Section::StillFailing,
    .chain = ChainLink::Tenant,
    .title = SAY("check/service-incident", "Incident at Microsoft"),
    .why =
        SAY("check/service-incident", "If the service at Microsoft is down, nothing on your side helps. Look before you change anything."),
    .links = links,
    .outcomes = outcomes,
    .question = &question,
    .source = SAY("check/service-incident", "The tenant after sign-in. Today a person who can open the service health page."),
    .article = article,
});
