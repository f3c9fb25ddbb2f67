#include "checks/causes/causes.h"
#include "checks/causes/steps.h"
#include "checks/facts/server.h"
#include "checks/halves.h"
#include "checks/knowledge/sddl.h"
#include "checks/registry.h"
#include "checks/stillfailing/attempt.h"

namespace {

constexpr Link links[] = {{SAY("check/connector-permissions", "Verify the permissions of Connect"),
                           "https://learn.microsoft.com/entra/identity/authentication/"
                           "troubleshoot-sspr-writeback#verify-that-azure-ad-connect-has-the-required-permissions"},
                          SharedLinks::accessRights,
                          SharedLinks::connectorAccount};

constexpr ArticleNote article[] = {
    {"X3", SAY("check/connector-permissions", "The article does not speak of permissions."),
     SAY("check/connector-permissions", "Needed are reset password, write lockoutTime and pwdLastSet on users, and unexpire password on "
                                        "the domain. **Change password** is listed, but not needed.")}};

constexpr Outcome allThere{
    .id = "all-there",
    .severity = Severity::Good,
    .summary = SAY("check/connector-permissions", "The connector account may reset this user's password."),
    .pointers = {{&Causes::connectorPermissionMissing, Weight::against}, {&Causes::inheritanceDisabledOrProtectedAccount, Weight::against}},
};
constexpr Outcome onlyChangeMissing{
    .id = "only-change-missing",
    .severity = Severity::Note,
    .summary = SAY("check/connector-permissions", "Only the right to change the password is missing."),
    .meaning = SAY("check/connector-permissions", "Writeback does not need it. Everyone and SELF have it by default."),
    .pointers = {{&Causes::connectorPermissionMissing, Weight::against}},
};
constexpr Outcome resetMissing{
    .id = "reset-missing",
    .severity = Severity::Problem,
    .summary = SAY("check/connector-permissions", "The connector account may not reset this user's password."),
    .meaning = SAY("check/connector-permissions", "The domain controller refuses the new password. The user sees SSPR_0029."),
    .steps = {{.owner = Owner::Directory,
               .what =
                   SAY("check/connector-permissions", "See first whether inheritance is off on this user; then new rights do not arrive.")},
              SharedSteps::findConnectorAccount,
              SharedSteps::grantRights},
    .pointers = {{&Causes::connectorPermissionMissing, Weight::strong}, {&Causes::inheritanceDisabledOrProtectedAccount, Weight::some}},
};
constexpr Outcome writeMissing{
    .id = "write-missing",
    .severity = Severity::Problem,
    .summary = SAY("check/connector-permissions", "The connector account may not write lockoutTime or pwdLastSet."),
    .meaning = SAY("check/connector-permissions", "Unlocking, or a forced change at the next sign-in, fails. A reset may fail too."),
    .steps = {SharedSteps::findConnectorAccount, SharedSteps::grantRights},
    .pointers = {{&Causes::connectorPermissionMissing, Weight::strong}},
};
constexpr Outcome unexpireMissing{
    .id = "unexpire-missing",
    .severity = Severity::Warning,
    .summary = SAY("check/connector-permissions", "Nobody holds the right to unexpire passwords on the domain."),
    .meaning = SAY("check/connector-permissions", "Authenticated Users hold it by default. Without it, resets may fail."),
    .steps = {{.owner = Owner::Directory,
               .what = SAY("check/connector-permissions", "Give Authenticated Users the right **Unexpire password** on each domain."),
               .command = "dsacls '<domain DN>' /G 'NT AUTHORITY\\Authenticated Users:CA;Unexpire Password'",
               .risk =
                   SAY("check/connector-permissions", "Low: this is how Windows delivers it. A domain DN reads like DC=contoso,DC=com."),
               .undo = SAY("check/connector-permissions", "Remove the entry on the domain, tab **Security**."),
               .confirm = SAY("check/connector-permissions", "The entry stands on the domain, tab **Security** > **Advanced**.")}},
    .pointers = {{&Causes::connectorPermissionMissing, Weight::some}},
};
constexpr Outcome denied{
    .id = "denied",
    .severity = Severity::Problem,
    .summary = SAY("check/connector-permissions", "A deny entry takes the right away from the connector account."),
    .meaning = SAY("check/connector-permissions", "A deny entry wins over an allow entry of the same kind."),
    .steps = {{.owner = Owner::Directory,
               .what = SAY("check/connector-permissions", "Find the deny entry for the account, its groups, or Everyone, and remove it."),
               .command = "(Get-Acl 'AD:<user DN>').Access | Where-Object AccessControlType -eq Deny",
               .risk = SAY("check/connector-permissions", "Ask who set it and why. It may be there on purpose."),
               .undo = SAY("check/connector-permissions", "Set the same entry again."),
               .confirm = SAY("check/connector-permissions", "**Effective Access** shows **Reset password** for the account.")}},
    .pointers = {{&Causes::connectorPermissionMissing, Weight::strong}},
};
constexpr Outcome protectedUser{
    .id = "protected-user",
    .severity = Severity::Problem,
    .summary = SAY("check/connector-permissions", "The connector account may not reset this user's password: the user inherits no rights."),
    .meaning = SAY("check/connector-permissions", "Inheritance is off on this user. Rights that are given on the domain do not arrive."),
    .steps = {{.owner = Owner::Directory,
               .what = SAY("check/connector-permissions", "See whether the user is, or was, in a protected group such as Domain Admins."),
               .command = "Get-ADUser '<user>' -Properties adminCount, MemberOf | Select-Object adminCount, MemberOf",
               .risk = SharedTexts::onlyLooks,
               .confirm = SAY("check/connector-permissions", "adminCount is empty or 0 for a user who is no administrator.")},
              {.owner = Owner::Directory,
               .what = SAY("check/connector-permissions",
                           "For a user who is no administrator any more: clear adminCount, and switch inheritance on again."),
               .risk = SAY("check/connector-permissions",
                           "Never for an administrator: protection is meant for them. They can change a password."),
               .undo = SAY("check/connector-permissions", "Switch inheritance off again on the user, tab **Security** > **Advanced**."),
               .confirm = SAY("check/connector-permissions", "**Effective Access** shows **Reset password** for the account.")}},
    .pointers = {{&Causes::inheritanceDisabledOrProtectedAccount, Weight::proves}, {&Causes::connectorPermissionMissing, Weight::weak}},
};
constexpr Outcome rootGrants{
    .id = "root-grants",
    .severity = Severity::Note,
    .summary = SAY("check/connector-permissions", "The domain grants the connector account the rights for writeback."),
    .meaning = SAY("check/connector-permissions", "Whether this user inherits them was not looked at. Collect with `-User` to see it."),
    .pointers = {{&Causes::connectorPermissionMissing, -Weight::weak}},
};
constexpr Outcome rootGrantsNot{
    .id = "root-grants-not",
    .severity = Severity::Warning,
    .summary = SAY("check/connector-permissions", "The domain itself grants the connector account no right to reset passwords."),
    .meaning =
        SAY("check/connector-permissions", "It may be granted on the folders (OUs) of the users instead. Otherwise every reset fails."),
    .steps = {SharedSteps::findConnectorAccount, SharedSteps::grantRights},
    .pointers = {{&Causes::connectorPermissionMissing, Weight::strong}},
};
constexpr Outcome refusedForUser{
    .id = "refused-for-user",
    .severity = Severity::Problem,
    .summary = SAY("check/connector-permissions", "Active Directory did not let the connector account set a password (33004)."),
    .meaning =
        SAY("check/connector-permissions", "A right is missing, inheritance is off, or the user is protected. The user sees SSPR_0029."),
    .steps = {SharedSteps::findConnectorAccount, SharedSteps::grantRights},
};
constexpr Outcome perhapsRefused{
    .id = "perhaps-refused",
    .severity = Severity::Warning,
    .summary = SAY("check/connector-permissions", "The connector account may lack a right on a user (80230626)."),
    .meaning = SAY("check/connector-permissions", "Microsoft does not document this number. It usually stands beside event 33004."),
    .steps = {SharedSteps::findConnectorAccount, SharedSteps::grantRights},
};
constexpr const Outcome *outcomes[] = {&allThere, &onlyChangeMissing, &resetMissing,  &protectedUser,  &writeMissing,  &unexpireMissing,
                                       &denied,   &rootGrants,        &rootGrantsNot, &refusedForUser, &perhapsRefused};

constexpr Question question{
    .text = SAY("check/connector-permissions", "May the connector account reset this user's password?"),
    .whereToLook = SAY("check/connector-permissions",
                       "Active Directory Users and Computers, **View** > **Advanced Features** on: the user > **Properties** > "
                       "**Security** > **Advanced** > **Effective Access**. Select the connector account. Look for **Reset password**, "
                       "**Write lockoutTime** and **Write pwdLastSet**. **Unexpire password** stands on the domain itself."),
    .options = {{"yes", SAY("check/connector-permissions", "Yes, all rights are there"), &allThere},
                {"change-missing", SAY("check/connector-permissions", "All but Change password"), &onlyChangeMissing},
                {"reset-missing", SAY("check/connector-permissions", "Reset password is missing"), &resetMissing},
                {"write-missing", SAY("check/connector-permissions", "Write lockoutTime or Write pwdLastSet is missing"), &writeMissing},
                {"unexpire-missing", SAY("check/connector-permissions", "Unexpire password is missing on the domain"), &unexpireMissing},
                {"denied", SAY("check/connector-permissions", "There is a deny entry"), &denied}},
};

// Schema names of the rights, and of the class user: the same in every directory.
const QString resetPassword = QStringLiteral("00299570-246d-11d0-a768-00aa006e0529");
const QString unexpirePassword = QStringLiteral("ccc2dc7d-a6ad-4a7a-8846-c04e3cc53501");
const QString lockoutTime = QStringLiteral("28630ebf-41d5-11d1-a9c1-0000f80367c1");
const QStringList pwdLastSet = {QStringLiteral("bf967a0a-0de6-11d0-a285-00aa003049e2"),
                                QStringLiteral("4c164200-20c0-11d0-a768-00aa006e0529")}; // the second: its property set

constexpr Text lineAllowed = SAY("check/connector-permissions", "{right}: allowed");
constexpr Text lineDenied = SAY("check/connector-permissions", "{right}: denied by an entry");
constexpr Text lineNotGranted = SAY("check/connector-permissions", "{right}: not granted");
constexpr Text lineUnclear = SAY("check/connector-permissions", "{right}: not clear, an entry depends on a condition");

/// The account that writes into \p domain; null where that is not clear.
const AccountSeen *accountFor(const ConnectorAccountsFact &accounts, const QString &domain)
{
    const AccountSeen *found = nullptr;
    for (const AccountSeen &account : accounts.accounts) {
        const QString forest = account.connector.toLower(), name = domain.toLower();
        const bool fits = accounts.accounts.size() == 1 || name == forest || name.endsWith(u'.' + forest);
        if (fits && !account.sid.isEmpty())
            found = &account;
    }
    return found;
}

struct Right
{
    const char *name;
    quint32 mask;
    QStringList objects;
};

/// What one list says of one right, as a line.
Sddl::Verdict ask(const Sddl::AccessList &list, const QStringList &sids, const Right &right, QList<Detail> &details)
{
    const Sddl::Verdict verdict = Sddl::check(list, sids, right.mask, right.objects);
    const Text &line = verdict == Sddl::Verdict::Allowed      ? lineAllowed
                       : verdict == Sddl::Verdict::Denied     ? lineDenied
                       : verdict == Sddl::Verdict::NotGranted ? lineNotGranted
                                                              : lineUnclear;
    details << Detail{line,
                      {{QStringLiteral("right"), Value::code(QString::fromLatin1(right.name))}},
                      verdict == Sddl::Verdict::Allowed ? Severity::Good : Severity::Warning};
    return verdict;
}

/// The access list of the domain that \p name is; nothing where it was not read.
std::optional<Sddl::AccessList> rootOf(const Slot<ServerDirectoryFact> &directory, const QString &name)
{
    if (!directory.fact)
        return {};
    const auto found = std::ranges::find_if(directory.fact->domains,
                                            [&](const DomainRootSeen &one) { return one.domain.compare(name, Qt::CaseInsensitive) == 0; });
    const bool read = found != directory.fact->domains.end() && !found->sddl.isEmpty();
    return read ? Sddl::read(found->sddl) : std::nullopt;
}

/// The rights on the affected user itself, and the one that stands on the domain.
Conclusion judgeUser(const Inputs &, const ServerUserFact &user, const ConnectorAccountsFact &accounts,
                     const Slot<ServerDirectoryFact> &directory)
{
    const AccountSeen *account = accountFor(accounts, user.domain);
    const std::optional<Sddl::AccessList> list = Sddl::read(user.sddl);
    if (!user.found || !account || !list)
        return {};
    using enum Sddl::Verdict;
    const QStringList sids = Sddl::carriedBy(account->sid, account->groups);
    Conclusion conclusion;
    QList<Detail> &details = conclusion.details;
    const Sddl::Verdict reset = ask(*list, sids, {"Reset password", Sddl::controlAccess, {resetPassword}}, details);
    const Sddl::Verdict lockout = ask(*list, sids, {"Write lockoutTime", Sddl::writeProperty, {lockoutTime}}, details);
    const Sddl::Verdict lastSet = ask(*list, sids, {"Write pwdLastSet", Sddl::writeProperty, pwdLastSet}, details);
    const std::optional<Sddl::AccessList> root = rootOf(directory, user.domain);
    const Sddl::Verdict unexpire =
        root ? ask(*root, sids, {"Unexpire password", Sddl::controlAccess, {unexpirePassword}}, details) : Unknown;
    const auto any = [&](Sddl::Verdict verdict) { return reset == verdict || lockout == verdict || lastSet == verdict; };
    if (any(Denied))
        conclusion.outcome = &denied;
    else if (reset == NotGranted)
        conclusion.outcome = list->isProtected ? &protectedUser : &resetMissing;
    else if (any(NotGranted))
        conclusion.outcome = &writeMissing;
    else if (unexpire == NotGranted || unexpire == Denied)
        conclusion.outcome = &unexpireMissing;
    else if (!any(Unknown))
        conclusion.outcome = &allThere;
    if (conclusion.outcome == &denied || conclusion.outcome == &resetMissing)
        return proving(conclusion, Causes::connectorPermissionMissing);
    return conclusion.outcome ? conclusion : Conclusion{};
}

/// Where no user was looked at: what the domain hands down to all users.
Conclusion judgeRoot(const Inputs &, const ServerDirectoryFact &directory, const ConnectorAccountsFact &accounts)
{
    Conclusion conclusion;
    for (const DomainRootSeen &domain : directory.domains) {
        const AccountSeen *account = accountFor(accounts, domain.domain);
        std::optional<Sddl::AccessList> list = domain.sddl.isEmpty() ? std::nullopt : Sddl::read(domain.sddl);
        if (!account || !list)
            continue;
        for (Sddl::Entry &entry : list->entries) // as the users below see them
            entry.inheritOnly = false;
        const Right right{"Reset password", Sddl::controlAccess, {resetPassword}};
        const Sddl::Verdict verdict = ask(*list, Sddl::carriedBy(account->sid, account->groups), right, conclusion.details);
        if (verdict == Sddl::Verdict::NotGranted || verdict == Sddl::Verdict::Denied)
            conclusion.outcome = &rootGrantsNot;
        else if (verdict == Sddl::Verdict::Allowed && !conclusion.outcome)
            conclusion.outcome = &rootGrants;
    }
    return conclusion.outcome ? conclusion : Conclusion{};
}

/// 33004 speaks of the right itself; the number 80230626 alone only may. A refused call to SAM looks the same and has a point of its own.
Conclusion judgeEvents(const Inputs &inputs, const EventStory &story)
{
    if (story.failure(inputs, {QLatin1StringView(EventCode::accessDenied)}))
        return {};
    if (const auto failure = story.failure(inputs, {QStringLiteral("33004")}))
        return Events::conclude(refusedForUser, *failure);
    if (const auto failure = story.failure(inputs, {QStringLiteral("80230626")}))
        return Events::conclude(perhapsRefused, *failure);
    const auto attempts = story.attemptsFor(inputs);
    const bool isTheirs = !attempts.isEmpty() && !inputs.affectedUser.isEmpty()
                          && attempts.last()->user.compare(inputs.affectedUser, Qt::CaseInsensitive) == 0;
    return isTheirs && attempts.last()->end == Attempt::End::Worked ? Conclusion{&allThere} : Conclusion{};
}

} // namespace

extern constexpr Check Checks::connectorPermissions =
    makeCheck<&Halves<&judgeUser>::problems, &judgeEvents, &Halves<&judgeUser>::others, &judgeRoot>({
        .id = "connector-permissions",
        .section = Section::Configuration,
        .chain = ChainLink::Object,
        .title = SAY("check/connector-permissions", "Permissions on the user"),
        .why = SAY("check/connector-permissions",
                   "The account that writes passwords back (connector account) needs the right to reset this user's password."),
        .links = links,
        .outcomes = outcomes,
        .question = &question,
        .source = SAY("check/connector-permissions",
                      "A look into the directory. Until it is there, a person who can open Active Directory Users and Computers."),
        .article = article,
        .applies = Applies::ConnectAndSyncedUser,
    });
