#pragma once
#include "checks/check.h"
#include <span>

// One line for each check. The order is the order of lists and of the report.
#define FOR_EACH_CONFIGURATION_CHECK(CHECK)                                                                                                \
    CHECK(licenceInTenant)                                                                                                                 \
    CHECK(licenceAssigned)                                                                                                                 \
    CHECK(writebackApplies)                                                                                                                \
    CHECK(testAccounts)                                                                                                                    \
    CHECK(operationSupported)                                                                                                              \
    CHECK(ssprEnabled)                                                                                                                     \
    CHECK(ssprRegistered)                                                                                                                  \
    CHECK(ssprAdministrators)                                                                                                              \
    CHECK(writebackOnTenant)                                                                                                               \
    CHECK(writebackOnServer)                                                                                                               \
    CHECK(syncAgent)                                                                                                                       \
    CHECK(setupAccount)                                                                                                                    \
    CHECK(preferredDc)                                                                                                                     \
    CHECK(pdcEmulator)                                                                                                                     \
    CHECK(domainControllers)                                                                                                               \
    CHECK(connectInstalled)                                                                                                                \
    CHECK(fullSync)                                                                                                                        \
    CHECK(syncFresh)                                                                                                                       \
    CHECK(stagingMode)                                                                                                                     \
    CHECK(connectorAccount)                                                                                                                \
    CHECK(connectorPermissions)                                                                                                            \
    CHECK(inheritance)                                                                                                                     \
    CHECK(remoteSam)                                                                                                                       \
    CHECK(ldapSigning)                                                                                                                     \
    CHECK(minimumPasswordAge)                                                                                                              \
    CHECK(passwordPolicy)                                                                                                                  \
    CHECK(userState)                                                                                                                       \
    CHECK(reservedCharacters)                                                                                                              \
    CHECK(forests)                                                                                                                         \
    CHECK(objectLink)

#define FOR_EACH_CONNECTIVITY_CHECK(CHECK)                                                                                                 \
    CHECK(connectVersion)                                                                                                                  \
    CHECK(tlsSettings)                                                                                                                     \
    CHECK(nameResolution)                                                                                                                  \
    CHECK(httpsPasswordreset)                                                                                                              \
    CHECK(httpsServicebus)                                                                                                                 \
    CHECK(httpsSignin)                                                                                                                     \
    CHECK(proxy)                                                                                                                           \
    CHECK(tlsInspection)                                                                                                                   \
    CHECK(certificateTrust)                                                                                                                \
    CHECK(idleConnections)                                                                                                                 \
    CHECK(clock)                                                                                                                           \
    CHECK(dcPorts)                                                                                                                         \
    CHECK(relayHealth)

#define FOR_EACH_STILL_FAILING_CHECK(CHECK)                                                                                                \
    CHECK(serviceRunning)                                                                                                                  \
    CHECK(writebackToggled)                                                                                                                \
    CHECK(attempts)                                                                                                                        \
    CHECK(errorCode)                                                                                                                       \
    CHECK(auditLog)                                                                                                                        \
    CHECK(serviceIncident)                                                                                                                 \
    CHECK(proof)                                                                                                                           \
    CHECK(supportReady)

#define FOR_EACH_CHECK(CHECK)                                                                                                              \
    FOR_EACH_CONFIGURATION_CHECK(CHECK)                                                                                                    \
    FOR_EACH_CONNECTIVITY_CHECK(CHECK)                                                                                                     \
    FOR_EACH_STILL_FAILING_CHECK(CHECK)

namespace Checks {
#define DECLARE_CHECK(name) extern const Check name;
FOR_EACH_CHECK(DECLARE_CHECK)
#undef DECLARE_CHECK
} // namespace Checks

/// Every check, in the order in which they are shown.
std::span<const Check *const> allChecks();
/// The check with this id, or null.
const Check *findCheck(QStringView id);
