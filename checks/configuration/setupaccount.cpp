#include "checks/causes/causes.h"
#include "checks/causes/steps.h"
#include "checks/registry.h"
#include "checks/stillfailing/attempt.h"

namespace {

constexpr Link links[] = {SharedLinks::troubleshootWriteback, SharedLinks::unableToConfigure, SharedLinks::prerequisites};

constexpr ArticleNote article[] = {
    {"A6", SAY("check/setup-account", "The account that switches writeback on is a cloud administrator, not made in Active Directory."),
     SAY("check/setup-account",
         "Still the safest. A synced account of a managed domain is accepted by a newer page. The role Hybrid Identity "
         "Administrator is enough today.")}};

constexpr Outcome cloud{
    .id = "cloud",
    .severity = Severity::Good,
    .summary = SAY("check/setup-account", "Writeback was set up with a fit cloud account."),
    .pointers = {{&Causes::setupAccountNotCloudAdmin, Weight::against}},
};
constexpr Outcome syncedAccount{
    .id = "synced",
    .severity = Severity::Warning,
    .summary = SAY("check/setup-account", "Writeback was set up with an account that is synced from Active Directory."),
    .meaning =
        SAY("check/setup-account", "One page of Microsoft allows this with a synchronised password, another asks for a cloud account. "
                                   "It may be in the way."),
    .steps = {{.owner = Owner::Directory,
               .what = SAY("check/setup-account", "If setup failed, run the Connect wizard again with a cloud account."),
               .risk = SAY("check/setup-account", "Low. Leave writeback alone where it works."),
               .confirm = SAY("check/setup-account", "Event 31015 appears, and no 32009 after it.")}},
    .pointers = {{&Causes::setupAccountNotCloudAdmin, Weight::weak}},
};
constexpr Outcome federated{
    .id = "federated",
    .severity = Severity::Problem,
    .summary = SAY("check/setup-account", "Writeback was set up with a federated account."),
    .meaning = SAY("check/setup-account", "The setup gets no token for such an account. The server logs event 32009, 32011 or 31014."),
    .steps = {{.owner = Owner::Directory,
               .what = SAY("check/setup-account", "Run the Connect wizard again with a cloud account, such as one of `onmicrosoft.com`."),
               .risk = SAY("check/setup-account", "Low. Use a version that can still sign in, so update an old one first."),
               .confirm = SAY("check/setup-account", "Event 31015 appears, and no 32009 after it.")}},
    .pointers = {{&Causes::setupAccountNotCloudAdmin, Weight::strong}},
};
constexpr Outcome roleMissing{
    .id = "role-missing",
    .severity = Severity::Problem,
    .summary = SAY("check/setup-account", "The account holds no direct role that may set writeback up."),
    .meaning = SAY("check/setup-account", "The Connect wizard does not accept a role that comes through a group."),
    .steps = {{.owner = Owner::Tenant,
               .what = SAY("check/setup-account",
                           "Assign the role **Hybrid Identity Administrator** to the account itself, for the time of the "
                           "setup."),
               .risk = SAY("check/setup-account", "Medium: the role may change synchronisation of the whole tenant."),
               .undo = SAY("check/setup-account", "Take the role away after the setup."),
               .confirm = SAY("check/setup-account", "**Assigned roles** of the account lists the role as direct.")},
              {.owner = Owner::Directory,
               .what = SAY("check/setup-account", "Run the Connect wizard again with that account."),
               .confirm = SAY("check/setup-account", "Event 31015 appears, and no 32009 after it.")}},
    .pointers = {{&Causes::setupAccountNotCloudAdmin, Weight::strong}},
};
constexpr Outcome unlicensed{
    .id = "unlicensed",
    .severity = Severity::Warning,
    .summary = SAY("check/setup-account", "The account that set writeback up has no licence with P1 or P2."),
    .meaning = SAY("check/setup-account", "The Connect wizard may stop with **Unable to configure password writeback**."),
    .steps = {{.owner = Owner::Tenant,
               .what = SAY("check/setup-account", "Assign a licence with P1 or P2 to the account and run the wizard again."),
               .undo = SAY("check/setup-account", "Take the licence away after the setup."),
               .confirm = SAY("check/setup-account", "The wizard finishes, and event 31015 appears.")}},
    .pointers = {{&Causes::setupAccountNotCloudAdmin, Weight::some}, {&Causes::licenceUnassigned, Weight::some}},
};
constexpr Outcome blocked{
    .id = "blocked",
    .severity = Severity::Warning,
    .summary = SAY("check/setup-account", "A sign-in policy stopped the account during setup."),
    .meaning = SAY("check/setup-account", "The same policy may also stop the account that synchronises."),
    .steps = {{.owner = Owner::Tenant,
               .what =
                   SAY("check/setup-account", "Look in the sign-in logs for the policy, and leave the synchronisation account out of it."),
               .risk = SAY("check/setup-account",
                           "Medium: an exception weakens the policy. Limit it to this account and the server's address."),
               .undo = SharedTexts::removeException,
               .confirm = SAY("check/setup-account", "The sign-in logs show a success for the account.")}},
    .pointers = {{&Causes::conditionalAccessBlocksSyncAccount, 2.2}, {&Causes::setupAccountNotCloudAdmin, Weight::weak}},
};
constexpr Outcome noToken{
    .id = "no-token",
    .severity = Severity::Problem,
    .summary = SAY("check/setup-account", "The account in the Connect wizard could not switch writeback on or off ({code})."),
    .meaning = SAY("check/setup-account", "A wrong password, a federated account, or no role or licence can be the reason."),
    .steps = {{.owner = Owner::Tenant,
               .what = SAY("check/setup-account", "Repeat it with a cloud account that holds Hybrid Identity Administrator directly."),
               .confirm = SAY("check/setup-account", "Event 31017 appears.")}},
};
constexpr const Outcome *outcomes[] = {&cloud, &syncedAccount, &federated, &roleMissing, &unlicensed, &blocked, &noToken};

constexpr Question question{
    .text = SAY("check/setup-account", "With which account was writeback switched on?"),
    .whereToLook =
        SAY("check/setup-account",
            "Ask who ran the Connect wizard; `%ProgramData%\\AADConnect` keeps its traces. In the Entra admin center open **Users** > "
            "the account: **Properties** says whether it is synced, **Assigned roles** whether its role is direct. Under **Entra "
            "ID** > **Domain names** its domain is federated or not."),
    .options = {{"cloud", SAY("check/setup-account", "A cloud account with a direct role and a licence"), &cloud},
                {"synced", SAY("check/setup-account", "A synced account of a domain that is not federated"), &syncedAccount},
                {"federated", SAY("check/setup-account", "A federated account"), &federated},
                {"role-missing", SAY("check/setup-account", "A cloud account without a role, or with one through a group"), &roleMissing},
                {"unlicensed", SAY("check/setup-account", "A cloud account without a licence"), &unlicensed},
                {"blocked", SAY("check/setup-account", "One that multifactor or Conditional Access stopped"), &blocked}},
};

/// 32009 and 31014 count until a sign-in of the setup worked (31017) or writeback was switched on (31005).
Conclusion judgeEvents(const Inputs &, const EventStory &story)
{
    const EventSeen *newest = story.newest({32009, 31014, 31017, 31005});
    if (!newest || newest->id == 31017 || newest->id == 31005)
        return {};
    const QString code = QString::number(newest->id);
    return {&noToken, {{QStringLiteral("code"), Value::code(code)}}, {Events::detail(*newest)}, Events::pointersOf({code})};
}

} // namespace

extern constexpr Check Checks::setupAccount = makeCheck<&judgeEvents>({
    .id = "setup-account",
    .section = Section::Configuration,
    .chain = ChainLink::Tenant,
    .title = SAY("check/setup-account", "Account that set writeback up"),
    .why = SAY("check/setup-account", "Setup registers the server with Microsoft. That needs an account which Microsoft itself signs in."),
    .links = links,
    .outcomes = outcomes,
    .question = &question,
    .source = SAY("check/setup-account",
                  "A sign-in to the tenant and the event log of the server would tell. Today the person who set it up can answer."),
    .article = article,
    .applies = Applies::Connect,
});
