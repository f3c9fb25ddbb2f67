#pragma once
#include "checks/cause.h"
#include <QtCore/QStringView>
#include <span>

// One line for each cause that we can name.
#define FOR_EACH_CAUSE(CAUSE)                                                                                                              \
    CAUSE(licenceMissing)                                                                                                                  \
    CAUSE(licenceUnassigned)                                                                                                               \
    CAUSE(ssprNotEnabled)                                                                                                                  \
    CAUSE(userNotRegistered)                                                                                                               \
    CAUSE(writebackDisabledInTenant)                                                                                                       \
    CAUSE(writebackOffOnConnect)                                                                                                           \
    CAUSE(setupAccountNotCloudAdmin)                                                                                                       \
    CAUSE(adminRoleMissing)                                                                                                                \
    CAUSE(conditionalAccessBlocksSyncAccount)                                                                                              \
    CAUSE(unsupportedResetPath)                                                                                                            \
    CAUSE(connectOutdated)                                                                                                                 \
    CAUSE(connectServiceStopped)                                                                                                           \
    CAUSE(connectOnDomainController)                                                                                                       \
    CAUSE(writebackEndpointNotStarted)                                                                                                     \
    CAUSE(stagingMode)                                                                                                                     \
    CAUSE(encryptionKeyStale)                                                                                                              \
    CAUSE(forestAddedAfterEnable)                                                                                                          \
    CAUSE(fullSyncNeeded)                                                                                                                  \
    CAUSE(tls12NotEnabled)                                                                                                                 \
    CAUSE(dotnetTooOld)                                                                                                                    \
    CAUSE(rootCaMissing)                                                                                                                   \
    CAUSE(clockSkew)                                                                                                                       \
    CAUSE(powershellExecutionPolicy)                                                                                                       \
    CAUSE(firewallBlocksServicebus)                                                                                                        \
    CAUSE(firewallBlocksPasswordreset)                                                                                                     \
    CAUSE(proxyMisconfigured)                                                                                                              \
    CAUSE(tlsInspection)                                                                                                                   \
    CAUSE(idleTimeout)                                                                                                                     \
    CAUSE(dnsFailure)                                                                                                                      \
    CAUSE(dcUnreachable)                                                                                                                   \
    CAUSE(pdcUnreachable)                                                                                                                  \
    CAUSE(connectorPermissionMissing)                                                                                                      \
    CAUSE(inheritanceDisabledOrProtectedAccount)                                                                                           \
    CAUSE(connectorCredentialsWrong)                                                                                                       \
    CAUSE(connectorPasswordTooLong)                                                                                                        \
    CAUSE(restrictRemoteSam)                                                                                                               \
    CAUSE(ntlmOrRpcHardening)                                                                                                              \
    CAUSE(ldapSigningDisabled)                                                                                                             \
    CAUSE(kerberosEncryptionTypes)                                                                                                         \
    CAUSE(dcTooOld)                                                                                                                        \
    CAUSE(adReplicationDelay)                                                                                                              \
    CAUSE(passwordPolicy)                                                                                                                  \
    CAUSE(minimumPasswordAge)                                                                                                              \
    CAUSE(passwordFilter)                                                                                                                  \
    CAUSE(cloudPasswordPolicy)                                                                                                             \
    CAUSE(userCannotChangePassword)                                                                                                        \
    CAUSE(passwordNeverExpiresFlag)                                                                                                        \
    CAUSE(tempPasswordNotYetSynced)                                                                                                        \
    CAUSE(accountDisabledOrLocked)                                                                                                         \
    CAUSE(userNotInSyncScope)                                                                                                              \
    CAUSE(duplicateAccount)                                                                                                                \
    CAUSE(dnReservedCharacter)                                                                                                             \
    CAUSE(cloudSyncAgentNotInstalled)                                                                                                      \
    CAUSE(cloudSyncAgentOutdated)                                                                                                          \
    CAUSE(cloudSyncAgentPermission)                                                                                                        \
    CAUSE(msaContainerMissing)                                                                                                             \
    CAUSE(applicationIdentityBroken)                                                                                                       \
    CAUSE(bothAgentsOneDomain)                                                                                                             \
    CAUSE(stagedRollout)                                                                                                                   \
    CAUSE(ssprOffForAdministrators)                                                                                                        \
    CAUSE(revocationUnreachable)                                                                                                           \
    CAUSE(preWindows2000Access)                                                                                                            \
    CAUSE(microsoftOutage)                                                                                                                 \
    CAUSE(userError)

namespace Causes {
#define DECLARE_CAUSE(name) extern const Cause name;
FOR_EACH_CAUSE(DECLARE_CAUSE)
#undef DECLARE_CAUSE
} // namespace Causes

/// Every cause, in no order that matters.
std::span<const Cause *const> allCauses();
/// The cause with this id, or null.
const Cause *findCause(QStringView id);
