#include "checks/causes/causes.h"
#include "checks/causes/steps.h"
#include "checks/registry.h"

namespace {

constexpr Link links[] = {SharedLinks::enableReset, SharedLinks::troubleshootReset};

constexpr ArticleNote article[] = {
    {"A5", SAY("check/sspr-enabled", "Password reset is configured and switched on in the tenant."),
     SAY("check/sspr-enabled", "Still so. The place is Entra admin center > Entra ID > Password reset today.")},
    {"A5a", SAY("check/sspr-enabled", "A link to the page about switching it on, on docs.microsoft.com."),
     SAY("check/sspr-enabled", "The page moved to learn.microsoft.com; the link below leads there.")},
    {"X1", SAY("check/sspr-enabled", "The article does not speak of the codes that a user sees."),
     SAY("check/sspr-enabled", "SSPR_0009 means off, SSPR_0011 no policy, SSPR_0013 not in the chosen group.")}};

constexpr Outcome everyone{
    .id = "everyone",
    .severity = Severity::Good,
    .summary = SAY("check/sspr-enabled", "Self-service reset is on for everyone."),
    .pointers = {{&Causes::ssprNotEnabled, Weight::against}},
};
constexpr Outcome inGroup{
    .id = "in-group",
    .severity = Severity::Good,
    .summary = SAY("check/sspr-enabled", "Self-service reset is on for a group, and the user is in it."),
    .pointers = {{&Causes::ssprNotEnabled, Weight::against}},
};
constexpr Outcome outsideGroup{
    .id = "outside-group",
    .severity = Severity::Problem,
    .summary = SAY("check/sspr-enabled", "Self-service reset is on for a group, and the user is not in it."),
    .meaning = SAY("check/sspr-enabled", "The reset page turns the user away with SSPR_0013 before writeback begins."),
    .steps = {{.owner = Owner::Tenant,
               .what = SAY("check/sspr-enabled", "Add the user to the group, or choose **All** under **Password reset** > **Properties**."),
               .undo = SAY("check/sspr-enabled", "Take the user out of the group, or choose the group again."),
               .confirm = SAY("check/sspr-enabled", "The reset page asks the user for a method instead of showing a code.")}},
    .pointers = {{&Causes::ssprNotEnabled, Weight::strong}},
};
constexpr Outcome off{
    .id = "off",
    .severity = Severity::Problem,
    .summary = SAY("check/sspr-enabled", "Self-service reset is off in this tenant."),
    .meaning = SAY("check/sspr-enabled", "Users cannot reset their password at all. The page shows SSPR_0009."),
    .steps = {{.owner = Owner::Tenant,
               .what = SAY("check/sspr-enabled", "Choose **Selected** or **All** under **Password reset** > **Properties** and save."),
               .risk = SAY("check/sspr-enabled", "Low: users may be asked to register at their next sign-in."),
               .undo = SAY("check/sspr-enabled", "Choose **None** again."),
               .confirm = SAY("check/sspr-enabled", "The reset page asks the user for a method instead of showing a code.")}},
    .pointers = {{&Causes::ssprNotEnabled, Weight::strong}},
};
constexpr Outcome noMethods{
    .id = "no-methods",
    .severity = Severity::Problem,
    .summary = SAY("check/sspr-enabled", "Self-service reset is on, but no methods are chosen for it."),
    .meaning = SAY("check/sspr-enabled", "Without methods there is no policy to reset by. The page shows SSPR_0011."),
    .steps = {{.owner = Owner::Tenant,
               .what = SAY("check/sspr-enabled", "Choose methods and their number under **Password reset** > **Authentication methods**."),
               .undo = SAY("check/sspr-enabled", "Clear the methods again at the same place."),
               .confirm = SAY("check/sspr-enabled", "The reset page asks the user for a method instead of showing a code.")}},
    .pointers = {{&Causes::ssprNotEnabled, Weight::strong}},
};
constexpr Outcome noPage{
    .id = "no-page",
    .severity = Severity::Warning,
    .summary = SAY("check/sspr-enabled", "The page Password reset is not shown to the administrator."),
    .meaning = SAY("check/sspr-enabled", "The administrator may have no licence, or the tenant none at all."),
    .steps = {{.owner = Owner::Tenant,
               .what = SAY("check/sspr-enabled", "Assign a licence with P1 or P2 and the role **Authentication Policy Administrator**."),
               .undo = SAY("check/sspr-enabled", "Take licence and role away again."),
               .confirm = SAY("check/sspr-enabled", "The page appears after signing in again.")}},
    .pointers = {{&Causes::licenceUnassigned, Weight::some}, {&Causes::licenceMissing, Weight::weak}},
};
constexpr const Outcome *outcomes[] = {&everyone, &inGroup, &outsideGroup, &off, &noMethods, &noPage};

constexpr Question question{
    .text = SAY("check/sspr-enabled", "Is self-service password reset on for this user?"),
    .whereToLook =
        SAY("check/sspr-enabled", "In the Entra admin center open **Entra ID** > **Password reset** > **Properties**: "
                                  "**Self-service password reset enabled** is None, Selected or All. With Selected, look whether the "
                                  "user is in the group; nested groups count."),
    .options = {{"everyone", SAY("check/sspr-enabled", "All"), &everyone},
                {"in-group", SAY("check/sspr-enabled", "Selected, and the user is in the group"), &inGroup},
                {"outside-group", SAY("check/sspr-enabled", "Selected, and the user is not in the group"), &outsideGroup},
                {"off", SAY("check/sspr-enabled", "None"), &off},
                {"no-methods", SAY("check/sspr-enabled", "On, but no authentication methods are chosen"), &noMethods},
                {"no-page", SAY("check/sspr-enabled", "The page is not there"), &noPage}},
};

} // namespace

extern constexpr Check Checks::ssprEnabled = makeQuestion({
    .id = "sspr-enabled",
    .section = Section::Configuration,
    .chain = ChainLink::Portal,
    .title = SAY("check/sspr-enabled", "Self-service reset"),
    .why = SAY("check/sspr-enabled", "Users can reset a forgotten password only where self-service reset is on for them."),
    .links = links,
    .outcomes = outcomes,
    .question = &question,
    .source = SAY("check/sspr-enabled", "A sign-in to the tenant would tell for one user. The setting itself only a person can see."),
    .article = article,
});
