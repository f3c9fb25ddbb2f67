#include "checks/causes/causes.h"
#include "checks/causes/steps.h"
#include "checks/facts/server.h"
#include "checks/halves.h"
#include "checks/knowledge/sddl.h"
#include "checks/registry.h"
#include "checks/stillfailing/attempt.h"

namespace {

constexpr Link links[] = {SharedLinks::adminActionRequired,
                          {SAY("check/remote-sam", "The policy for remote calls to SAM"),
                           "https://learn.microsoft.com/windows/security/threat-protection/security-policy-settings/"
                           "network-access-restrict-clients-allowed-to-make-remote-sam-calls"},
                          SharedLinks::accessRights};

constexpr ArticleNote article[] = {
    {"X3", SAY("check/remote-sam", "The article does not speak of remote calls to SAM."),
     SAY("check/remote-sam",
         "A policy on domain controllers or on the Connect server may refuse the call. Its presence alone is no fault.")}};

constexpr Step admit{.owner = Owner::Directory,
                     .what = SAY("check/remote-sam", "Admit the connector account (**Remote Access**, allow) in the policy **Network "
                                                     "access: Restrict clients allowed to make remote calls to SAM**."),
                     .command = "gpupdate /force",
                     .risk =
                         SAY("check/remote-sam", "Low: one account more may read. Domain controllers and Connect server must both get it."),
                     .undo = SAY("check/remote-sam", "Take the account out of the policy again."),
                     .confirm = SAY("check/remote-sam", "No event 16965 follows on the domain controller, and a test reset works.")};

constexpr Outcome notRestricted{
    .id = "not-restricted",
    .severity = Severity::Good,
    .summary = SAY("check/remote-sam", "Remote calls to SAM are not restricted for the connector account."),
    .pointers = {{&Causes::restrictRemoteSam, Weight::rulesOut}, {&Causes::preWindows2000Access, Weight::against}},
};
constexpr Outcome auditOnly{
    .id = "audit-only",
    .severity = Severity::Note,
    .summary = SAY("check/remote-sam", "The restriction only writes a log; it refuses nobody."),
    .meaning = SAY("check/remote-sam", "Event 16968 names who would be refused. Add the connector account before it is enforced."),
    .steps = {admit},
    .pointers = {{&Causes::restrictRemoteSam, Weight::against}},
};
constexpr Outcome present{
    .id = "present",
    .severity = Severity::Warning,
    .summary = SAY("check/remote-sam", "A restriction of remote calls to SAM is set; whom it admits is not known."),
    .meaning = SAY("check/remote-sam", "It may refuse the connector account. It may also admit it; then it is no fault."),
    .steps = {{.owner = Owner::Directory,
               .what = SAY("check/remote-sam", "Read the value: does it admit the connector account or a group of it?"),
               .command = "ConvertFrom-SddlString (Get-ItemProperty 'HKLM:\\SYSTEM\\CurrentControlSet\\Control\\Lsa').RestrictRemoteSam",
               .risk = SharedTexts::onlyLooks,
               .confirm = SAY("check/remote-sam", "The account or its group stands there with AccessAllowed.")},
              admit},
    .pointers = {{&Causes::restrictRemoteSam, Weight::some}},
};
constexpr Outcome refused{
    .id = "refused",
    .severity = Severity::Problem,
    .summary = SAY("check/remote-sam", "The connector account is refused when it calls SAM remotely."),
    .meaning = SAY("check/remote-sam", "Resets fail with SSPR_0029, although all permissions are right."),
    .steps = {admit,
              {.owner = Owner::Directory,
               .what = SAY("check/remote-sam", "If the policy is gone but its value stayed, delete the value on every server concerned."),
               .command = "Remove-ItemProperty 'HKLM:\\SYSTEM\\CurrentControlSet\\Control\\Lsa' -Name RestrictRemoteSam",
               .risk = SAY("check/remote-sam", "Note the value before. Hardening of the server becomes weaker."),
               .undo = SAY("check/remote-sam", "Write the noted value back, as a text value (REG_SZ)."),
               .confirm = SAY("check/remote-sam", "A test reset works.")}},
    .pointers = {{&Causes::restrictRemoteSam, Weight::strong}},
};
constexpr Outcome groupEmptied{
    .id = "group-emptied",
    .severity = Severity::Problem,
    .summary = SAY("check/remote-sam", "Authenticated Users are not in the group Pre-Windows 2000 Compatible Access."),
    .meaning = SAY("check/remote-sam", "Hardening took away a right to read that Connect needs. It may be given in another way."),
    .steps = {{.owner = Owner::Directory,
               .what = SAY("check/remote-sam", "Put Authenticated Users back into the group."),
               .command = "net localgroup \"Pre-Windows 2000 Compatible Access\" \"Authenticated Users\" /add",
               .risk = SAY("check/remote-sam",
                           "Every signed-in account may read users and groups again, as Windows delivers it. Ask the security team."),
               .undo = SAY("check/remote-sam", "The same command with `/delete`."),
               .confirm = SAY("check/remote-sam", "A test reset works.")}},
    .pointers = {{&Causes::preWindows2000Access, Weight::strong}},
};
constexpr Outcome notSetHere{
    .id = "not-set-here",
    .severity = Severity::Note,
    .summary = SAY("check/remote-sam", "No restriction of remote calls to SAM is set on the Connect server."),
    .meaning = SAY("check/remote-sam", "The domain controllers may have one of their own. There, event 16965 names who was refused."),
    .pointers = {{&Causes::restrictRemoteSam, Weight::against}},
};
constexpr Outcome admittedHere{
    .id = "admitted-here",
    .severity = Severity::Note,
    .summary = SAY("check/remote-sam", "The restriction on the Connect server admits the connector account."),
    .meaning = SAY("check/remote-sam", "The domain controllers may have one of their own. There, event 16965 names who was refused."),
    .pointers = {{&Causes::restrictRemoteSam, Weight::against}},
};
constexpr Outcome refusedSomeone{
    .id = "refused-someone",
    .severity = Severity::Warning,
    .summary = SAY("check/remote-sam", "A domain controller refused a remote call to SAM (16965): {client}."),
    .meaning = SAY("check/remote-sam", "If this is the connector account, writeback fails for everybody."),
    .steps = {{.owner = Owner::Directory,
               .what = SAY("check/remote-sam", "Compare this SID with that of the connector account."),
               .command = "Get-ADSyncADConnectorAccount",
               .risk = SharedTexts::onlyLooks,
               .confirm = SAY("check/remote-sam", "You know whether the connector account was refused.")}},
    .pointers = {{&Causes::restrictRemoteSam, Weight::some}},
};
constexpr const Outcome *outcomes[] = {&notRestricted, &notSetHere, &admittedHere, &auditOnly,
                                       &present,       &refused,    &groupEmptied, &refusedSomeone};

constexpr Question question{
    .text = SAY("check/remote-sam", "May the connector account make remote calls to SAM?"),
    .whereToLook =
        SAY("check/remote-sam",
            "On every domain controller and on the Connect server: `Get-ItemProperty 'HKLM:\\SYSTEM\\CurrentControlSet\\Control\\Lsa' | "
            "Select-Object RestrictRemoteSam*`. On the domain controllers, System log: event 16965 (source Directory-Service-SAM) names "
            "who was refused. On the Connect server: 6329 with ERROR_ACCESS_DENIED."),
    .options = {{"yes", SAY("check/remote-sam", "Yes: no value, or the account is admitted"), &notRestricted},
                {"audit-only", SAY("check/remote-sam", "There is a value, but in audit-only mode"), &auditOnly},
                {"present", SAY("check/remote-sam", "There is a value; whom it admits is not clear"), &present},
                {"refused", SAY("check/remote-sam", "No: 16965, or 6329 with ERROR_ACCESS_DENIED"), &refused},
                {"group-emptied", SAY("check/remote-sam", "Pre-Windows 2000 Compatible Access was emptied"), &groupEmptied}},
};

constexpr Text admits = SAY("check/remote-sam", "{account}: admitted");
constexpr Text refuses = SAY("check/remote-sam", "{account}: refused");
constexpr Text unclear = SAY("check/remote-sam", "{account}: not clear");

/// What the access list says of each connector account: the worst word counts. Nothing where none is known.
std::optional<Sddl::Verdict> askAll(const Sddl::AccessList &list, const ConnectorAccountsFact &accounts, QList<Detail> &details)
{
    std::optional<Sddl::Verdict> worst;
    for (const AccountSeen &account : accounts.accounts) {
        if (account.sid.isEmpty())
            continue;
        const Sddl::Verdict verdict = Sddl::check(list, Sddl::carriedBy(account.sid, account.groups), Sddl::readControl);
        const bool good = verdict == Sddl::Verdict::Allowed, open = verdict == Sddl::Verdict::Unknown;
        details << Detail{good   ? admits
                          : open ? unclear
                                 : refuses,
                          {{QStringLiteral("account"), Value::of(Value::Kind::User, account.name)}},
                          good ? Severity::Good : Severity::Warning};
        const bool isWorse = !worst || *worst == Sddl::Verdict::Allowed || (*worst == Sddl::Verdict::Unknown && !open);
        if (!good && isWorse)
            worst = verdict;
        else if (!worst)
            worst = verdict;
    }
    return worst;
}

/// The access list decides, not that it is there. An empty one is not enforced.
Conclusion judgeServer(const Inputs &, const HardeningFact &hardening, const Slot<ConnectorAccountsFact> &accounts)
{
    const QString sddl = hardening.restrictRemoteSam.value_or(QString()).trimmed();
    if (sddl.isEmpty())
        return {&notSetHere};
    if (hardening.restrictRemoteSamAuditOnly.value_or(0) == 1)
        return {&auditOnly};
    const std::optional<Sddl::AccessList> list = Sddl::read(sddl);
    Conclusion conclusion{&present};
    if (!list || !accounts.fact)
        return conclusion;
    const std::optional<Sddl::Verdict> verdict = askAll(*list, *accounts.fact, conclusion.details);
    if (verdict && *verdict != Sddl::Verdict::Unknown)
        conclusion.outcome = *verdict == Sddl::Verdict::Allowed ? &admittedHere : &refused;
    return conclusion.outcome == &refused ? proving(conclusion, Causes::restrictRemoteSam) : conclusion;
}

/// The group that lets Connect read in Active Directory.
Conclusion judgeGroup(const Inputs &, const ServerDirectoryFact &directory)
{
    const auto emptied = [](const DomainRootSeen &domain) { return domain.preWindows2000Open == std::optional(false); };
    return std::ranges::any_of(directory.domains, emptied) ? proving({&groupEmptied}, Causes::preWindows2000Access) : Conclusion{};
}

/// The Connect server says that it was refused (6329), or a domain controller whom it refused (16965) or would refuse (16968).
Conclusion judgeEvents(const Inputs &inputs, const EventStory &story)
{
    if (const auto failure = story.failure(inputs, {QLatin1StringView(EventCode::accessDenied)}))
        return Events::conclude(refused, *failure);
    const EventSeen *newest = nullptr;
    for (const EventSeen *event : story.events()) {
        if (event->provider == EventSeen::Provider::Sam && (event->id == 16965 || event->id == 16968))
            newest = event;
    }
    if (!newest)
        return {};
    const Values values{{QStringLiteral("client"), Value::of(Value::Kind::Sid, newest->client)}};
    return {newest->id == 16965 ? &refusedSomeone : &auditOnly, values, {Events::detail(*newest)}};
}

} // namespace

extern constexpr Check Checks::remoteSam =
    makeCheck<&Halves<&judgeServer>::problems, &judgeGroup, &judgeEvents, &Halves<&judgeServer>::others>({
        .id = "remote-sam",
        .section = Section::Configuration,
        .chain = ChainLink::DomainController,
        .title = SAY("check/remote-sam", "Remote calls to SAM"),
        .why = SAY("check/remote-sam",
                   "Connect first asks the domain controller about the user (a remote call to SAM). Hardening can forbid that."),
        .links = links,
        .outcomes = outcomes,
        .question = &question,
        .source = SAY("check/remote-sam", "The server collection, the event log or the directory. Today a person who can look there."),
        .article = article,
        .applies = Applies::ConnectAndSyncedUser,
    });
