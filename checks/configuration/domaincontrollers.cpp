#include "checks/causes/causes.h"
#include "checks/causes/steps.h"
#include "checks/registry.h"

namespace {

constexpr Link links[] = {SharedLinks::troubleshootWriteback, SharedLinks::prerequisites};

constexpr ArticleNote article[] = {
    {"A7",
     SAY("check/domain-controllers",
         "Active Directory runs on Windows Server 2008 R2, 2012 or 2012 R2, with the newest service packs. One forest or several will do."),
     SAY("check/domain-controllers", "Those versions are out of support. Take Windows Server 2016 or later.")}};

constexpr Outcome modern{
    .id = "modern",
    .severity = Severity::Good,
    .summary = SAY("check/domain-controllers", "All domain controllers run Windows Server 2016 or later and offer password policy hints."),
    .pointers = {{&Causes::dcTooOld, Weight::against}},
};
constexpr Outcome old{
    .id = "old",
    .severity = Severity::Warning,
    .summary = SAY("check/domain-controllers", "Some domain controllers run a Windows Server older than 2016."),
    .meaning = SAY("check/domain-controllers", "These versions are out of support. Writeback through them may fail."),
    .steps = {{.owner = Owner::Directory,
               .what = SAY("check/domain-controllers", "Replace them by Windows Server 2022 or 2025."),
               .risk = SAY("check/domain-controllers", "Medium: plan it, and move roles such as the PDC emulator first."),
               .confirm = SAY("check/domain-controllers", "The list of domain controllers shows only 2016 or later.")},
              {.owner = Owner::Directory,
               .what = SAY("check/domain-controllers", "Until then, let the connector prefer the newer domain controllers."),
               .risk =
                   SAY("check/domain-controllers", "With Connect 2.5.x, update first and never press OK on the Microsoft Entra connector."),
               .undo = SAY("check/domain-controllers", "Clear the list of preferred domain controllers."),
               .confirm = SAY("check/domain-controllers", "A test reset works.")}},
    .pointers = {{&Causes::dcTooOld, Weight::some}},
};
constexpr Outcome withoutHints{
    .id = "without-hints",
    .severity = Severity::Problem,
    .summary = SAY("check/domain-controllers", "A domain controller does not offer password policy hints."),
    .meaning = SAY("check/domain-controllers",
                   "Connect asks for them (LDAP password policy control) with every reset. Without them it gives up with "
                   "event 6329."),
    .steps = {{.owner = Owner::Directory,
               .what = SAY("check/domain-controllers", "Replace it by Windows Server 2016 or later. The old hotfix can no longer be had."),
               .risk = SAY("check/domain-controllers", "Medium: plan it, and move roles such as the PDC emulator first."),
               .confirm =
                   SAY("check/domain-controllers", "`supportedControl` lists `1.2.840.113556.1.4.2066` on every domain controller.")}},
    .pointers = {{&Causes::dcTooOld, Weight::strong}},
};
constexpr Outcome readOnly{
    .id = "read-only",
    .severity = Severity::Problem,
    .summary = SAY("check/domain-controllers", "The server reaches only read-only domain controllers."),
    .meaning = SAY("check/domain-controllers", "A password cannot be written to a read-only one. Connect needs one that is writable."),
    .steps = {{.owner = Owner::Network,
               .what = SAY("check/domain-controllers", "Open the way from the server to a writable domain controller."),
               .confirm = SAY("check/domain-controllers", "`nltest /dsgetdc:DOMAIN /writable` on the server finds one.")}},
    .pointers = {{&Causes::dcUnreachable, Weight::strong}, {&Causes::pdcUnreachable, Weight::some}},
};
constexpr const Outcome *outcomes[] = {&modern, &old, &withoutHints, &readOnly};

constexpr Question question{
    .text = SAY("check/domain-controllers", "Do all domain controllers run Windows Server 2016 or later, with password policy hints?"),
    .whereToLook = SAY(
        "check/domain-controllers",
        "In PowerShell: `Get-ADDomainController -Filter * | Select-Object HostName, OperatingSystem, IsReadOnly`. For the hints, one by "
        "one: "
        "`(Get-ADRootDSE -Server 'HOST' -Properties supportedControl).supportedControl -contains '1.2.840.113556.1.4.2066'` says True."),
    .options = {{"yes", SAY("check/domain-controllers", "Yes"), &modern},
                {"old", SAY("check/domain-controllers", "Some run an older Windows Server"), &old},
                {"without-hints", SAY("check/domain-controllers", "At least one lacks the hints (False)"), &withoutHints},
                {"read-only", SAY("check/domain-controllers", "Only read-only ones can be reached"), &readOnly}},
};

} // namespace

extern constexpr Check Checks::domainControllers = makeQuestion({
    .id = "domain-controllers",
    .section = Section::Configuration,
    .chain = ChainLink::DomainController,
    .title = SAY("check/domain-controllers", "Version of the domain controllers"),
    .why = SAY("check/domain-controllers", "Domain controllers must tell whether a new password meets the policy. Old ones cannot."),
    .links = links,
    .outcomes = outcomes,
    .question = &question,
    .source = SAY("check/domain-controllers",
                  "A look into the directory would tell. Today a person who can see the domain controllers can answer."),
    .article = article,
});
