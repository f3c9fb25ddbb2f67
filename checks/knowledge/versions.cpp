#include "checks/knowledge/versions.h"
#include <algorithm>

namespace {

constexpr const char *history = "https://learn.microsoft.com/entra/identity/hybrid/connect/reference-connect-version-history";
constexpr const char *hardening = "https://learn.microsoft.com/entra/identity/hybrid/connect/harden-update-ad-fs-pingfederate";
constexpr const char *prerequisites = "https://learn.microsoft.com/entra/identity/hybrid/connect/how-to-connect-install-prerequisites";
constexpr const char *application = "https://learn.microsoft.com/entra/identity/hybrid/connect/authenticate-application-id";
constexpr const char *agentHistory = "https://learn.microsoft.com/entra/identity/hybrid/cloud-sync/reference-version-history";

// A version leaves support twelve months after the next one appears. Some days are derived from that rule.
constexpr ConnectRelease releases[] = {
    {"2.3.2.0", "2023-12-12", "2025-04-30", history},
    {"2.3.6.0", "2024-02-21", "2025-04-30", history},
    {"2.3.8.0", "2024-04-01", "2025-04-30", history},
    {"2.3.20.0", "2024-07-15", "2025-04-30", history},
    {"2.4.18.0", "", "2025-10-09", hardening},
    {"2.4.21.0", "2024-10-09", "2025-11-15", hardening},
    {"2.4.27.0", "2024-11-15", "2026-01-15", history},
    {"2.4.129.0", "2025-01-15", "2026-03-27", history},
    {"2.4.131.0", "2025-03-27", "2026-05-26", history},
    {"2.5.3.0", "2025-05-26", "2026-07-31", history},
    {"2.5.76.0", "2025-07-31", "2026-09-01", history},
    {"2.5.79.0", "2025-09-01", "2026-10-23", history},
    {"2.5.190.0", "2025-10-23", "2027-02-02", history},
    {"2.6.1.0", "2026-02-02", "2027-03-10", history},
    {"2.6.3.0", "2026-03-10", "2027-07-07", history},
    {"2.6.79.0", "", "", history, true},
    {"2.6.84.0", "2026-07-07", "2027-09-16", history},
    {"2.6.91.0", "2026-09-16", "2027-09-23", history},
    {"2.6.92.0", "2026-09-23", "", history},
};

using enum ConnectMinimum::Loses;
constexpr ConnectMinimum minimums[] = {
    {WizardSignIn, "2.4.18.0", "2.4.21.0", "2025-04-07", hardening},
    {Synchronisation, "2.5.79.0", "2.5.79.0", "2026-09-30", hardening},
    {SynchronisationWithoutApplication, "2.6.84.0", "2.6.84.0", "2027-04-07", prerequisites},
};

constexpr KnownFault faults[] = {
    {"2.0.0.0", "2.1.18.999", SAY("versions", "Before 2.1.19.0, writeback could stop with SSPR_0029 and ERROR_ACCESS_DENIED."), history},
    {"2.0.0.0", "2.1.14.999", SAY("versions", "Before 2.1.15.0, the setup did not grant the right **Unexpire password**."), history},
    {"2.5.3.0", "2.5.999.0",
     SAY("versions", "Pressing **OK** on the Microsoft Entra connector in the Synchronization Service Manager deletes its settings."),
     application},
    {"2.5.190.0", "2.6.1.0", SAY("versions", "A changed `miiserver.exe.config` can break the upgrade to this version."), history},
    {"2.6.79.0", "2.6.79.0", SAY("versions", "Microsoft withdrew this version after its release."), history},
    {"2.6.91.0", "2.6.91.0", SAY("versions", "Enabling pass-through authentication in the wizard may fail."), history},
};

constexpr KnownFault faultsOfAgent[] = {
    {"1.1.2102.0", "1.1.2107.999", SAY("versions", "In the cloud of the US Government, writeback may fail with this version of the agent."),
     agentHistory},
};

} // namespace

QDate versionsAsOf()
{
    return {2026, 10, 6};
}

std::span<const ConnectRelease> connectReleases()
{
    return releases;
}

std::span<const ConnectMinimum> connectMinimums()
{
    return minimums;
}

std::span<const KnownFault> connectFaults()
{
    return faults;
}

std::span<const KnownFault> agentFaults()
{
    return faultsOfAgent;
}

QVersionNumber newestConnect()
{
    return readVersion(QString::fromLatin1(std::end(releases)[-1].version));
}

QVersionNumber oldestAgentWithWriteback()
{
    return QVersionNumber(1, 1, 977);
}

const ConnectRelease *findRelease(const QVersionNumber &version)
{
    const auto found = std::ranges::find_if(
        releases, [&](const ConnectRelease &release) { return readVersion(QString::fromLatin1(release.version)) == version; });
    return found == std::end(releases) ? nullptr : &*found;
}

QList<const KnownFault *> faultsOf(std::span<const KnownFault> table, const QVersionNumber &version)
{
    QList<const KnownFault *> found;
    for (const KnownFault &fault : table) {
        if (version >= readVersion(QString::fromLatin1(fault.from)) && version <= readVersion(QString::fromLatin1(fault.to)))
            found << &fault;
    }
    return found;
}

QVersionNumber readVersion(const QString &text)
{
    qsizetype end = 0;
    const QVersionNumber version = QVersionNumber::fromString(text.trimmed(), &end);
    return version.segmentCount() >= 2 && end == text.trimmed().size() ? version : QVersionNumber();
}
