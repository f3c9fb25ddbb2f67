#include "checks/causes/causes.h"
#include "checks/knowledge/codetables.h"

namespace {

constexpr const char *page =
    "https://learn.microsoft.com/entra/identity/authentication/troubleshoot-sspr-writeback#if-the-source-of-the-event-is-adsync";

constexpr CodeEntry entries[] = {
    {.code = "80230619",
     .kind = CodeEntry::Kind::HResult,
     .name = "",
     .meaning = SAY("code", "The domain's password policy refuses the new password. Writeback works."),
     .hint = SAY("code", "Another password, or wait: it may have been changed too recently."),
     .owner = Owner::Helpdesk,
     .pointers = {{&Causes::passwordPolicy, Weight::strong},
                  {&Causes::minimumPasswordAge, Weight::some},
                  {&Causes::connectorPermissionMissing, Weight::against}},
     .url = page},
    {.code = "80230626",
     .kind = CodeEntry::Kind::HResult,
     .name = "",
     .meaning = SAY("code", "The connector account may lack a right on this user."),
     .hint = SAY("code", "Look at the rights on the user itself, inheritance and protected groups."),
     .owner = Owner::Directory,
     .pointers = {{&Causes::connectorPermissionMissing, Weight::strong},
                  {&Causes::inheritanceDisabledOrProtectedAccount, Weight::strong},
                  {&Causes::restrictRemoteSam, Weight::weak}},
     .url = page},
    {.code = "8023061F",
     .kind = CodeEntry::Kind::HResult,
     .name = "",
     .meaning = SAY("code", "Password synchronization is not on for this connector."),
     .hint = SAY("code", "A forest that was added later: switch writeback off and on."),
     .owner = Owner::Directory,
     .pointers = {{&Causes::forestAddedAfterEnable, Weight::strong}},
     .url = page},
    {.code = "8023062C",
     .kind = CodeEntry::Kind::HResult,
     .name = "",
     .meaning = SAY("code", "The connection to the domain controller is not signed or encrypted."),
     .hint = SAY("code", "Switch **Sign and Encrypt LDAP Traffic** on in the connector."),
     .owner = Owner::Directory,
     .pointers = {{&Causes::ldapSigningDisabled, Weight::strong}},
     .url = page},
    {.code = "80230405",
     .kind = CodeEntry::Kind::HResult,
     .name = "",
     .meaning = SAY("code", "The user has no counterpart in Active Directory to write to."),
     .hint = SAY("code", "Deleted, filtered out, or not linked."),
     .owner = Owner::Directory,
     .pointers = {{&Causes::userNotInSyncScope, Weight::strong}},
     .url = page},
    {.code = "80230402",
     .kind = CodeEntry::Kind::HResult,
     .name = "",
     .meaning = SAY("code", "Two objects in Active Directory claim the same user."),
     .hint = SAY("code", "Leave one of them."),
     .owner = Owner::Directory,
     .pointers = {{&Causes::duplicateAccount, Weight::strong}},
     .url = page},
    {.code = "800700CE",
     .kind = CodeEntry::Kind::HResult,
     .name = "",
     .meaning = SAY("code", "The password of the connector account is longer than 256 characters."),
     .hint = SAY("code", "Give the account a shorter one."),
     .owner = Owner::Directory,
     .pointers = {{&Causes::connectorPasswordTooLong, Weight::strong}},
     .url = page},
};

} // namespace

std::span<const CodeEntry> CodeTables::hresults()
{
    return entries;
}
