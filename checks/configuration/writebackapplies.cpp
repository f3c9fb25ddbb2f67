#include "checks/causes/causes.h"
#include "checks/causes/steps.h"
#include "checks/registry.h"

namespace {

constexpr Link links[] = {SharedLinks::howWritebackWorks, SharedLinks::selectiveHashSync};

constexpr Link licensing = SharedLinks::resetLicences;

constexpr ArticleNote article[] = {
    {"A2b", SAY("check/writeback-applies", "Cloud-only users need a paid Office 365 licence or Azure AD Basic."),
     SAY("check/writeback-applies", "Today they need Microsoft 365 Business Standard or higher. Azure AD Basic is gone. Writeback is not "
                                    "about them.")},
    {"X9",
     SAY("check/writeback-applies", "The article does not speak of staged rollout, selective synchronisation or users moved to the cloud."),
     SAY("check/writeback-applies", "Each of these three takes a user out of writeback.")}};

constexpr Outcome synced{
    .id = "synced",
    .severity = Severity::Good,
    .summary = SAY("check/writeback-applies", "The user is synced from Active Directory, and writeback serves such users."),
    .pointers = {{&Causes::stagedRollout, Weight::against}, {&Causes::userNotInSyncScope, Weight::against}},
};
constexpr Outcome cloudOnly{
    .id = "cloud-only",
    .severity = Severity::NotApplicable,
    .summary = SAY("check/writeback-applies", "The user exists only in the cloud, so nothing is written back."),
    .meaning =
        SAY("check/writeback-applies", "The cloud holds the only password of this user. A change is free; a reset needs Microsoft 365 "
                                       "Business Standard or higher."),
    .steps = {{.owner = Owner::Helpdesk,
               .what = SAY("check/writeback-applies", "Look at self-service reset, the licence and the methods of this user instead.")}},
    .links = {licensing},
    .pointers = {{&Causes::stagedRollout, Weight::rulesOut}},
};
constexpr Outcome cloudManaged{
    .id = "cloud-managed",
    .severity = Severity::Problem,
    .summary = SAY("check/writeback-applies", "The user was moved to the cloud and is managed there now."),
    .meaning =
        SAY("check/writeback-applies", "Passwords of this user are no longer written back. Active Directory keeps the old password."),
    .steps = {{.owner = Owner::Tenant,
               .what =
                   SAY("check/writeback-applies", "Find out whether the move was meant. If so, the user works with the cloud password."),
               .confirm = SAY("check/writeback-applies", "The user signs in with the new password.")},
              {.owner = Owner::Tenant,
               .what = SAY("check/writeback-applies", "If not, give the user back to Active Directory and let it synchronise."),
               .risk = SAY("check/writeback-applies", "Medium: values from Active Directory replace those set in the cloud."),
               .confirm = SAY("check/writeback-applies", "**On-premises sync enabled** of the user says Yes again.")}},
    .pointers = {{&Causes::userNotInSyncScope, Weight::strong}, {&Causes::stagedRollout, Weight::against}},
};
constexpr Outcome inStagedRollout{
    .id = "staged-rollout",
    .severity = Severity::Problem,
    .summary = SAY("check/writeback-applies", "The user is in staged rollout, which writeback does not support."),
    .meaning = SAY("check/writeback-applies", "Staged rollout moves sign-in of chosen groups to the cloud. Reset with writeback is not "
                                              "supported for them."),
    .steps = {{.owner = Owner::Tenant,
               .what = SAY("check/writeback-applies", "Take the user out of the staged rollout group, or move the whole domain."),
               .risk = SAY("check/writeback-applies", "The user signs in through federation again."),
               .undo = SAY("check/writeback-applies", "Put the user back into the group."),
               .confirm = SAY("check/writeback-applies", "A reset of this user reaches Active Directory.")}},
    .pointers = {{&Causes::stagedRollout, Weight::strong}},
};
constexpr Outcome outsideScope{
    .id = "outside-scope",
    .severity = Severity::Problem,
    .summary = SAY("check/writeback-applies", "The user is outside the scope of selective password hash synchronisation."),
    .meaning =
        SAY("check/writeback-applies", "Where only some passwords are synchronised, only those are written back. The server logs event "
                                       "33002 for the others."),
    .steps = {{.owner = Owner::Directory,
               .what = SAY("check/writeback-applies", "Bring the user into the scope: correct `adminDescription`, then synchronise."),
               .command = "Start-ADSyncSyncCycle -PolicyType Delta",
               .risk = SAY("check/writeback-applies", "Low: the password hash of this user is synchronised from then on."),
               .undo = SAY("check/writeback-applies", "Set `adminDescription` back to its old value."),
               .confirm = SAY("check/writeback-applies", "A reset of this user gives no event 33002.")}},
    .pointers = {{&Causes::userNotInSyncScope, Weight::strong}},
};
constexpr Outcome otherFederation{
    .id = "other-federation",
    .severity = Severity::Warning,
    .summary = SAY("check/writeback-applies", "The user signs in through a federation that is not AD FS."),
    .meaning =
        SAY("check/writeback-applies", "Microsoft names hash synchronisation, pass-through authentication and AD FS. Others, such as "
                                       "PingFederate, may or may not work."),
    .steps = {{.owner = Owner::Tenant,
               .what = SAY("check/writeback-applies", "Try a reset with a synced test user who does not use that federation."),
               .confirm = SAY("check/writeback-applies", "If that one works, ask Microsoft whether your federation is supported.")}},
};
constexpr const Outcome *outcomes[] = {&synced, &cloudOnly, &cloudManaged, &inStagedRollout, &outsideScope, &otherFederation};

constexpr Question question{
    .text = SAY("check/writeback-applies", "Where does the affected user come from?"),
    .whereToLook = SAY(
        "check/writeback-applies",
        "In the Entra admin center open **Users** > the user > **Properties**: **On-premises sync enabled** says Yes for a synced user. "
        "Groups in staged rollout: **Entra Connect** > **Connect Sync** > **Enable staged rollout for managed user sign-in**. Selective "
        "scope: `(Get-ADUser 'USER' -Properties adminDescription).adminDescription` is `PHSFiltered` or `PHSIncluded`."),
    .options = {{"synced", SAY("check/writeback-applies", "Synced from Active Directory, none of the cases below"), &synced},
                {"cloud-only", SAY("check/writeback-applies", "Made in the cloud, exists only there"), &cloudOnly},
                {"cloud-managed", SAY("check/writeback-applies", "Was synced, is managed in the cloud now"), &cloudManaged},
                {"staged-rollout", SAY("check/writeback-applies", "Synced, and in a group of staged rollout"), &inStagedRollout},
                {"outside-scope", SAY("check/writeback-applies", "Synced, but outside a selective hash synchronisation"), &outsideScope},
                {"other-federation", SAY("check/writeback-applies", "Synced, signs in through PingFederate or the like"),
                 &otherFederation}},
};

} // namespace

extern constexpr Check Checks::writebackApplies = makeQuestion({
    .id = "writeback-applies",
    .section = Section::Configuration,
    .chain = ChainLink::User,
    .title = SAY("check/writeback-applies", "Kind of user"),
    .why = SAY("check/writeback-applies", "Writeback serves users that are synced from Active Directory, and not all of those."),
    .links = links,
    .outcomes = outcomes,
    .question = &question,
    .source = SAY("check/writeback-applies",
                  "A sign-in to the tenant or a look into the directory would tell. Today a person who can see the user can answer."),
    .article = article,
});
