#include "checks/registry.h"

namespace {

constexpr Link links[] = {
    {SAY("check/support-ready", "Contact Microsoft support"),
     "https://learn.microsoft.com/entra/identity/authentication/troubleshoot-sspr-writeback#contact-microsoft-support"},
    {SAY("check/support-ready", "Open a support request"), "https://learn.microsoft.com/entra/fundamentals/how-to-get-support"}};

constexpr ArticleNote article[] = {
    {"C2", SAY("check/support-ready", "A link leads to the page on disabling and re-enabling writeback."),
     SAY("check/support-ready", "The same page lists today what support needs, under Contact Microsoft support.")}};

constexpr Outcome complete{
    .id = "complete",
    .severity = Severity::Good,
    .summary = SAY("check/support-ready", "Everything that Microsoft support asks for is there."),
};
constexpr Outcome notYet{
    .id = "not-yet",
    .severity = Severity::Note,
    .summary = SAY("check/support-ready", "Something that Microsoft support asks for is still missing."),
    .meaning = SAY("check/support-ready", "This is no fault. Collect it before you open a case."),
    .steps = {{.owner = Owner::Helpdesk,
               .what = SAY("check/support-ready",
                           "Write down what happened: the page with its address, a picture, and how to make it happen again.")},
              {.owner = Owner::Helpdesk,
               .what = SAY("check/support-ready", "Take the support code: the link **Support code** at the bottom of the page gives a "
                                                  "GUID. Without it, press F12 and search for SID and CID.")},
              {.owner = Owner::Helpdesk,
               .what = SAY(
                   "check/support-ready",
                   "Note date, time and time zone, and the user name (UPN). Add how the user signs in and whether a licence is assigned.")},
              {.owner = Owner::Directory,
               .what = SAY("check/support-ready", "Export the Application log of the Connect server and put it in a zip file."),
               .command = "wevtutil epl Application C:\\Temp\\application.evtx /ow:true; Compress-Archive C:\\Temp\\application.evtx "
                          "C:\\Temp\\application.zip",
               .risk = SAY("check/support-ready", "The log names users. Give it to Microsoft support only."),
               .undo = SAY("check/support-ready", "Delete the two files."),
               .confirm = SAY("check/support-ready", "The zip file holds application.evtx.")}},
};
constexpr Outcome notNeeded{
    .id = "not-needed",
    .severity = Severity::NotApplicable,
    .summary = SAY("check/support-ready", "Does not apply: no case at Microsoft is needed."),
};
constexpr const Outcome *outcomes[] = {&complete, &notYet, &notNeeded};

constexpr Question question{
    .text = SAY("check/support-ready", "Is everything there that Microsoft support asks for?"),
    .whereToLook = SAY("check/support-ready",
                       "The list: what happened and on which page, the support code, date and time with zone, the user name. Also: "
                       "federated, pass-through, password hash or cloud-only; the licence; the Application log as a zip file."),
    .options = {{"yes", SAY("check/support-ready", "Yes"), &complete},
                {"no", SAY("check/support-ready", "Not yet"), &notYet},
                {"not-needed", SAY("check/support-ready", "No case at Microsoft is needed"), &notNeeded}},
};

} // namespace

extern constexpr Check Checks::supportReady = makeQuestion({
    .id = "support-ready",
    .section = Section::StillFailing,
    .chain = ChainLink::User,
    .title = SAY("check/support-ready", "Ready for Microsoft support"),
    .why = SAY("check/support-ready", "Microsoft support asks for certain facts. A case without them comes back with questions."),
    .links = links,
    .outcomes = outcomes,
    .question = &question,
    .source = SAY("check/support-ready", "All sources together. Today a person who goes through the list."),
    .article = article,
});
