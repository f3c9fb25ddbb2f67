#include "checks/causes/causes.h"
#include "checks/causes/steps.h"
#include "checks/registry.h"

namespace {

constexpr Link links[] = {SharedLinks::howResetWorks,
                          {SAY("check/sspr-registered", "Retirement of text messages and calls from Microsoft"),
                           "https://learn.microsoft.com/entra/identity/authentication/concept-sms-voice-retirement-faq"}};

constexpr ArticleNote article[] = {
    {"A5", SAY("check/sspr-registered", "Password reset is configured in the tenant."),
     SAY("check/sspr-registered", "Each user must have registered as many methods as the policy asks for.")},
    {"X14", SAY("check/sspr-registered", "The article does not speak of methods that end."),
     SAY("check/sspr-registered",
         "In the public cloud, text messages and calls from Microsoft end on 1 February 2027. For Global Administrators "
         "and external users they end on 1 July 2027.")}};

constexpr Outcome enough{
    .id = "enough",
    .severity = Severity::Good,
    .summary = SAY("check/sspr-registered", "The user has registered enough methods, and not by phone alone."),
    .pointers = {{&Causes::userNotRegistered, Weight::against}},
};
constexpr Outcome phoneOnly{
    .id = "phone-only",
    .severity = Severity::Warning,
    .summary = SAY("check/sspr-registered", "The user has only text messages or calls as methods."),
    .meaning =
        SAY("check/sspr-registered", "That is enough today. From 1 February 2027 reset may fail, unless your organisation uses a telephony "
                                     "provider."),
    .steps = {{.owner = Owner::Helpdesk,
               .what =
                   SAY("check/sspr-registered", "Ask the user to add the Authenticator app or a mail address at `aka.ms/mysecurityinfo`."),
               .confirm = SAY("check/sspr-registered", "The page lists a method that is no phone number.")}},
    .pointers = {{&Causes::userNotRegistered, Weight::against}},
};
constexpr Outcome tooFew{
    .id = "too-few",
    .severity = Severity::Problem,
    .summary = SAY("check/sspr-registered", "The user has registered fewer methods than the policy asks for."),
    .meaning = SAY("check/sspr-registered", "The reset page turns the user away with SSPR_0014 before writeback begins."),
    .steps = {{.owner = Owner::Helpdesk,
               .what = SAY("check/sspr-registered", "Let the user register at `aka.ms/ssprsetup`, or enter phone and mail for the user."),
               .confirm = SAY("check/sspr-registered", "**SSPR Registered** of the user says Yes; the list may lag behind.")}},
    .pointers = {{&Causes::userNotRegistered, Weight::strong}},
};
constexpr const Outcome *outcomes[] = {&enough, &phoneOnly, &tooFew};

constexpr Question question{
    .text = SAY("check/sspr-registered", "Has the affected user registered enough methods for a reset?"),
    .whereToLook =
        SAY("check/sspr-registered",
            "In the Entra admin center open **Entra ID** > **Authentication methods** > **User registration details**. Look at "
            "**SSPR Registered** and **Methods Registered**. **Password reset** > **Authentication methods** says how many are asked "
            "for; administrators always need two."),
    .options = {{"enough", SAY("check/sspr-registered", "Yes, with an app, mail or the like"), &enough},
                {"phone-only", SAY("check/sspr-registered", "Yes, but only text messages or calls"), &phoneOnly},
                {"too-few", SAY("check/sspr-registered", "No, too few or none"), &tooFew}},
};

} // namespace

extern constexpr Check Checks::ssprRegistered = makeQuestion({
    .id = "sspr-registered",
    .section = Section::Configuration,
    .chain = ChainLink::User,
    .title = SAY("check/sspr-registered", "Registered methods of the user"),
    .why = SAY("check/sspr-registered", "Users prove who they are with registered methods. Without enough of them the reset ends early."),
    .links = links,
    .outcomes = outcomes,
    .question = &question,
    .source = SAY("check/sspr-registered", "A sign-in to the tenant would tell. Today a person who can see the user's methods can answer."),
    .article = article,
});
