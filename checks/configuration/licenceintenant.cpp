#include "checks/causes/causes.h"
#include "checks/causes/steps.h"
#include "checks/registry.h"

namespace {

constexpr Link links[] = {SharedLinks::resetLicences,
                          {SAY("check/licence-in-tenant", "Product names and service plans"),
                           "https://learn.microsoft.com/entra/identity/users/licensing-service-plan-reference"}};

constexpr ArticleNote article[] = {
    {"A1", SAY("check/licence-in-tenant", "Writeback is a premium feature."),
     SAY("check/licence-in-tenant", "Still so. Azure AD Premium P1 and P2 are called Microsoft Entra ID P1 and P2 today.")},
    {"A2", SAY("check/licence-in-tenant", "Know which licences are required."),
     SAY("check/licence-in-tenant", "Bundles with P1 or P2 count too: Microsoft 365 Business Premium, E3, E5, F1, F3, A3 and A5, and "
                                    "Enterprise Mobility + Security. Office 365 E3 and E5 do not.")},
    {"A2d", SAY("check/licence-in-tenant", "A link to the licensing requirements on docs.microsoft.com."),
     SAY("check/licence-in-tenant", "The page moved to learn.microsoft.com; the link below leads there.")}};

constexpr Outcome licensed{
    .id = "licensed",
    .severity = Severity::Good,
    .summary = SAY("check/licence-in-tenant", "The tenant owns a licence with writeback, and units are left."),
    .pointers = {{&Causes::licenceMissing, Weight::against}},
};
constexpr Outcome noneLeft{
    .id = "none-left",
    .severity = Severity::Warning,
    .summary = SAY("check/licence-in-tenant", "The tenant owns a licence with writeback, but every unit is in use."),
    .meaning = SAY("check/licence-in-tenant", "Writeback is licensed. A user without a unit may be refused."),
    .steps = {{.owner = Owner::Tenant,
               .what = SAY("check/licence-in-tenant", "Free a unit or buy one, then assign it to the user."),
               .confirm = SAY("check/licence-in-tenant", "**Billing** > **Licenses** shows units available.")}},
    .pointers = {{&Causes::licenceMissing, Weight::against}, {&Causes::licenceUnassigned, Weight::some}},
};
constexpr Outcome inGrace{
    .id = "in-grace",
    .severity = Severity::Warning,
    .summary = SAY("check/licence-in-tenant", "The licence with writeback has expired and is in its grace period."),
    .meaning = SAY("check/licence-in-tenant", "Writeback still works. It stops being licensed when the grace period ends."),
    .steps = {{.owner = Owner::Tenant,
               .what = SAY("check/licence-in-tenant", "Renew the subscription before the grace period ends."),
               .confirm = SAY("check/licence-in-tenant", "`CapabilityStatus` of the licence is `Enabled`.")}},
    .pointers = {{&Causes::licenceMissing, Weight::against}},
};
constexpr Outcome suspended{
    .id = "suspended",
    .severity = Severity::Problem,
    .summary = SAY("check/licence-in-tenant", "The licence with writeback has expired and is suspended."),
    .meaning = SAY("check/licence-in-tenant", "A suspended licence no longer counts, so synced users may be refused a reset."),
    .steps = {{.owner = Owner::Tenant,
               .what = SAY("check/licence-in-tenant", "Renew the subscription, or buy another one with P1 or P2."),
               .confirm = SAY("check/licence-in-tenant", "`CapabilityStatus` of the licence is `Enabled`.")}},
    .pointers = {{&Causes::licenceMissing, Weight::strong}},
};
constexpr Outcome cloudResetOnly{
    .id = "cloud-reset-only",
    .severity = Severity::Problem,
    .summary = SAY("check/licence-in-tenant", "The licences cover reset of users in the cloud, but not writeback."),
    .meaning = SAY("check/licence-in-tenant", "Users that exist only in the cloud can reset their password. Users synced from Active "
                                              "Directory cannot."),
    .steps = {{.owner = Owner::Tenant,
               .what = SAY("check/licence-in-tenant", "Buy Microsoft Entra ID P1, or a bundle that includes it, for the synced users."),
               .confirm = SAY("check/licence-in-tenant", "The list of licences shows plan `AAD_PREMIUM` or `AAD_PREMIUM_P2`.")}},
    .pointers = {{&Causes::licenceMissing, Weight::strong}},
};
constexpr Outcome none{
    .id = "none",
    .severity = Severity::Problem,
    .summary = SAY("check/licence-in-tenant", "The tenant has no paid licence that includes reset."),
    .meaning = SAY("check/licence-in-tenant", "Users in the cloud can change a password that they know. Nobody can reset a forgotten one."),
    .steps = {{.owner = Owner::Tenant,
               .what = SAY("check/licence-in-tenant", "Buy Microsoft Entra ID P1, or a bundle that includes it, for the synced users."),
               .confirm = SAY("check/licence-in-tenant", "The list of licences shows plan `AAD_PREMIUM` or `AAD_PREMIUM_P2`.")}},
    .pointers = {{&Causes::licenceMissing, Weight::strong}},
};
constexpr const Outcome *outcomes[] = {&licensed, &noneLeft, &inGrace, &suspended, &cloudResetOnly, &none};

constexpr Question question{
    .text = SAY("check/licence-in-tenant", "Does the tenant own a licence with Microsoft Entra ID P1 or P2?"),
    .whereToLook =
        SAY("check/licence-in-tenant",
            "In the Microsoft 365 admin center open **Billing** > **Licenses**. In the Entra admin center, **Overview** names the "
            "highest licence. In PowerShell: `Get-MgSubscribedSku | Select-Object SkuPartNumber, CapabilityStatus, ConsumedUnits`."),
    .options = {{"licensed", SAY("check/licence-in-tenant", "Yes, and units are left"), &licensed},
                {"none-left", SAY("check/licence-in-tenant", "Yes, but every unit is in use"), &noneLeft},
                {"in-grace", SAY("check/licence-in-tenant", "Yes, but expired; its status is Warning"), &inGrace},
                {"suspended", SAY("check/licence-in-tenant", "Yes, but expired; its status is Suspended or LockedOut"), &suspended},
                {"cloud-reset-only", SAY("check/licence-in-tenant", "No, only Business Basic or Standard, or Office 365"), &cloudResetOnly},
                {"none", SAY("check/licence-in-tenant", "No, only free licences"), &none}},
};

} // namespace

extern constexpr Check Checks::licenceInTenant = makeQuestion({
    .id = "licence-in-tenant",
    .section = Section::Configuration,
    .chain = ChainLink::Tenant,
    .title = SAY("check/licence-in-tenant", "Licence of the tenant"),
    .why = SAY("check/licence-in-tenant",
               "Writeback belongs to Microsoft Entra ID P1 and P2. Reset of users that exist only in the cloud needs less."),
    .links = links,
    .outcomes = outcomes,
    .question = &question,
    .source = SAY("check/licence-in-tenant", "A sign-in to the tenant would tell. Today a person who can see the licences can answer."),
    .article = article,
});
