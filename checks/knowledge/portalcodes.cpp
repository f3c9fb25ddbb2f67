#include "checks/causes/causes.h"
#include "checks/knowledge/codetables.h"

namespace {

constexpr const char *page =
    "https://learn.microsoft.com/entra/identity/authentication/troubleshoot-sspr#sspr-errors-that-a-user-might-see";

constexpr CodeEntry entries[] = {
    {.code = "SSPR_0009",
     .kind = CodeEntry::Kind::Portal,
     .name = "TenantSSPRFlagDisabled",
     .meaning = SAY("code", "Self-service password reset is off for the organisation."),
     .hint = SAY("code", "For someone with an administrator role it may be off for administrators only."),
     .owner = Owner::Tenant,
     .pointers = {{&Causes::ssprNotEnabled, Weight::strong}, {&Causes::ssprOffForAdministrators, Weight::some}},
     .url = page},
    {.code = "SSPR_0010",
     .kind = CodeEntry::Kind::Portal,
     .name = "WritebackNotEnabled",
     .meaning = SAY("code", "Writeback is not switched on, in the tenant or on the server."),
     .hint = SAY("code", "Both switches must be on: **On-premises integration** and Entra Connect or Cloud Sync."),
     .owner = Owner::Tenant,
     .pointers = {{&Causes::writebackDisabledInTenant, Weight::some}, {&Causes::writebackOffOnConnect, Weight::some}},
     .url = page},
    {.code = "SSPR_0011",
     .kind = CodeEntry::Kind::Portal,
     .name = "SsprNotEnabledInUserPolicy",
     .meaning = SAY("code", "The organisation has set no policy for password reset."),
     .hint = SAY("code", "The tenant administrator chooses who may reset and with which methods."),
     .owner = Owner::Tenant,
     .pointers = {{&Causes::ssprNotEnabled, Weight::strong}},
     .url = page},
    {.code = "SSPR_0012",
     .kind = CodeEntry::Kind::Portal,
     .name = "UserNotLicensed",
     .meaning = SAY("code", "A licence for password reset is missing."),
     .hint = SAY("code", "Look at the organisation first, then at this user."),
     .owner = Owner::Tenant,
     .pointers = {{&Causes::licenceMissing, Weight::some}, {&Causes::licenceUnassigned, Weight::strong}},
     .url = page},
    {.code = "SSPR_0013",
     .kind = CodeEntry::Kind::Portal,
     .name = "UserNotMemberOfScopedAccessGroup",
     .meaning = SAY("code", "Password reset is open to one group, and the user is not in it."),
     .hint = SAY("code", "The tenant administrator adds the user to the group."),
     .owner = Owner::Tenant,
     .pointers = {{&Causes::ssprNotEnabled, Weight::strong}},
     .url = page},
    {.code = "SSPR_0014",
     .kind = CodeEntry::Kind::Portal,
     .name = "UserNotProperlyConfigured",
     .meaning = SAY("code", "The user has registered too few methods to reset a password."),
     .hint = SAY("code", "The user registers at aka.ms/ssprsetup; the server has nothing to do with it."),
     .owner = Owner::Helpdesk,
     .pointers = {{&Causes::userNotRegistered, Weight::strong}},
     .url = page},
    {.code = "SSPR_0029",
     .kind = CodeEntry::Kind::Portal,
     .name = "OnPremisesAdminActionRequired",
     .meaning = SAY("code", "The password reached your organisation, and Active Directory refused it."),
     .hint = SAY("code", "Usually rights on this user or a protected account. The caller did nothing wrong."),
     .owner = Owner::Directory,
     .pointers = {{&Causes::connectorPermissionMissing, Weight::some},
                  {&Causes::inheritanceDisabledOrProtectedAccount, Weight::some},
                  {&Causes::restrictRemoteSam, Weight::weak}},
     .url = page},
    {.code = "SSPR_0030",
     .kind = CodeEntry::Kind::Portal,
     .name = "OnPremisesConnectivityError",
     .meaning = SAY("code", "The cloud cannot reach your organisation to save the new password."),
     .hint = SAY("code", "Usually the network or a stopped service. The caller did nothing wrong."),
     .owner = Owner::Network,
     .pointers = {{&Causes::firewallBlocksServicebus, Weight::some},
                  {&Causes::connectServiceStopped, Weight::some},
                  {&Causes::proxyMisconfigured, Weight::weak},
                  {&Causes::stagingMode, Weight::weak},
                  {&Causes::writebackEndpointNotStarted, Weight::weak}},
     .url = page},
};

} // namespace

std::span<const CodeEntry> CodeTables::portal()
{
    return entries;
}
