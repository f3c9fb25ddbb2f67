#include "checks/causes/causes.h"
#include "checks/causes/steps.h"
#include "checks/registry.h"

namespace {

constexpr Link links[] = {SharedLinks::resetLicences, SharedLinks::unableToConfigure};

constexpr ArticleNote article[] = {
    {"A2a", SAY("check/licence-assigned", "At least one licence must be assigned in the organisation."),
     SAY("check/licence-assigned", "One is the least. Every user who benefits needs one, and so does the administrator who sets it up.")},
    {"A2c", SAY("check/licence-assigned", "Synced users need Azure AD Premium P1 or P2, EMS or Secure Productive Enterprise."),
     SAY("check/licence-assigned", "Today: Microsoft Entra ID P1 or P2, or a bundle with it. Secure Productive Enterprise became Microsoft "
                                   "365 E3 and E5.")},
    {"A3", SAY("check/licence-assigned", "The administrator and the test user need a fitting licence."),
     SAY("check/licence-assigned", "Still so. Licences are assigned in the Microsoft 365 admin center since September 2024.")}};

constexpr Outcome assigned{
    .id = "assigned",
    .severity = Severity::Good,
    .summary = SAY("check/licence-assigned", "The affected user and the setup administrator both have the licence."),
    .pointers = {{&Causes::licenceUnassigned, Weight::against}, {&Causes::licenceMissing, Weight::against}},
};
constexpr Outcome userWithout{
    .id = "user-without",
    .severity = Severity::Warning,
    .summary = SAY("check/licence-assigned", "The affected user has no licence with P1 or P2."),
    .meaning = SAY("check/licence-assigned",
                   "It may work today, because not every tenant checks each user. Code SSPR_0012 says that it does not."),
    .steps = {{.owner = Owner::Tenant,
               .what = SAY("check/licence-assigned", "Assign a licence with P1 or P2 to the user in the Microsoft 365 admin center."),
               .undo = SAY("check/licence-assigned", "Take the licence away again at the same place."),
               .confirm = SAY("check/licence-assigned", "`Get-MgUserLicenseDetail` lists the licence, and the user can try again.")}},
    .pointers = {{&Causes::licenceUnassigned, Weight::some}},
};
constexpr Outcome administratorWithout{
    .id = "administrator-without",
    .severity = Severity::Warning,
    .summary = SAY("check/licence-assigned", "The setup administrator has no licence with P1 or P2."),
    .meaning = SAY("check/licence-assigned", "The Connect wizard may refuse to switch writeback on. Pages of the portal may stay hidden."),
    .steps = {{.owner = Owner::Tenant,
               .what = SAY("check/licence-assigned", "Assign a licence with P1 or P2 to that administrator."),
               .undo = SAY("check/licence-assigned", "Take the licence away again at the same place."),
               .confirm =
                   SAY("check/licence-assigned", "The Connect wizard finishes without **Unable to configure password writeback**.")}},
    .pointers = {{&Causes::licenceUnassigned, Weight::some}, {&Causes::setupAccountNotCloudAdmin, Weight::some}},
};
constexpr Outcome bothWithout{
    .id = "both-without",
    .severity = Severity::Warning,
    .summary = SAY("check/licence-assigned", "Neither the affected user nor the setup administrator has the licence."),
    .meaning = SAY("check/licence-assigned", "Reset may be refused for the user, and the setup may be refused for the administrator."),
    .steps = {{.owner = Owner::Tenant,
               .what = SAY("check/licence-assigned", "Assign a licence with P1 or P2 to both of them."),
               .undo = SAY("check/licence-assigned", "Take the licence away again at the same place."),
               .confirm = SAY("check/licence-assigned", "`Get-MgUserLicenseDetail` lists the licence for both of them.")}},
    .pointers = {{&Causes::licenceUnassigned, Weight::strong}, {&Causes::setupAccountNotCloudAdmin, Weight::some}},
};
constexpr Outcome planOff{
    .id = "plan-off",
    .severity = Severity::Warning,
    .summary = SAY("check/licence-assigned", "A licence is assigned, but its P1 or P2 part is switched off."),
    .meaning = SAY("check/licence-assigned", "To the reset service the person may look like one without a licence."),
    .steps = {{.owner = Owner::Tenant,
               .what = SAY("check/licence-assigned", "Switch Microsoft Entra ID P1 or P2 on in the apps of that licence."),
               .undo = SAY("check/licence-assigned", "Switch the app off again."),
               .confirm = SAY("check/licence-assigned", "`ProvisioningStatus` of the plan is `Success`.")}},
    .pointers = {{&Causes::licenceUnassigned, Weight::some}},
};
constexpr Outcome nobody{
    .id = "nobody",
    .severity = Severity::Problem,
    .summary = SAY("check/licence-assigned", "The licence is assigned to nobody in the organisation."),
    .meaning = SAY("check/licence-assigned", "Reset needs at least one assigned licence. Owning them is not enough."),
    .steps = {{.owner = Owner::Tenant,
               .what = SAY("check/licence-assigned", "Assign the licence to all who use reset, best through a group."),
               .confirm = SAY("check/licence-assigned", "`Get-MgSubscribedSku` shows `ConsumedUnits` above 0 for that licence.")}},
    .pointers = {{&Causes::licenceUnassigned, Weight::strong}, {&Causes::licenceMissing, Weight::some}},
};
constexpr const Outcome *outcomes[] = {&assigned, &userWithout, &administratorWithout, &bothWithout, &planOff, &nobody};

constexpr Question question{
    .text = SAY("check/licence-assigned", "Do the affected user and the administrator who set writeback up have that licence?"),
    .whereToLook =
        SAY("check/licence-assigned",
            "In the Microsoft 365 admin center open **Users** > **Active users** > the person > **Licenses and apps**. In PowerShell: "
            "`(Get-MgUserLicenseDetail -UserId 'USER').ServicePlans` lists `AAD_PREMIUM` or `AAD_PREMIUM_P2` with status `Success`."),
    .options = {{"assigned", SAY("check/licence-assigned", "Yes, both"), &assigned},
                {"user-without", SAY("check/licence-assigned", "The user does not"), &userWithout},
                {"administrator-without", SAY("check/licence-assigned", "The administrator does not"), &administratorWithout},
                {"both-without", SAY("check/licence-assigned", "Neither of them"), &bothWithout},
                {"plan-off", SAY("check/licence-assigned", "Assigned, but P1 or P2 is switched off in it"), &planOff},
                {"nobody", SAY("check/licence-assigned", "Nobody in the organisation has it"), &nobody}},
};

} // namespace

extern constexpr Check Checks::licenceAssigned = makeQuestion({
    .id = "licence-assigned",
    .section = Section::Configuration,
    .chain = ChainLink::User,
    .title = SAY("check/licence-assigned", "Licence of the user and the administrator"),
    .why = SAY("check/licence-assigned", "Microsoft wants a licence for everyone who uses writeback, and for who sets it up."),
    .links = links,
    .outcomes = outcomes,
    .question = &question,
    .source = SAY("check/licence-assigned", "A sign-in to the tenant would tell. Today a person who can see the licences can answer."),
    .article = article,
    .applies = Applies::SyncedUser,
});
