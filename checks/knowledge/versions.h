#pragma once
#include "checks/cause.h"
#include <QtCore/QDate>
#include <QtCore/QList>
#include <QtCore/QVersionNumber>
#include <span>

/// One version of Connect that Microsoft released.
struct ConnectRelease
{
    const char *version;
    const char *released;     ///< ISO date; empty where the day is not known.
    const char *endOfSupport; ///< ISO date; empty where no successor is known yet.
    const char *source;       ///< Address of the page that says so, or of the one that the table quotes.
    bool recalled = false;
};

/// A fault that Microsoft, or someone who quotes Microsoft, names for a range of versions.
struct KnownFault
{
    const char *from;
    const char *to; ///< Inclusive.
    Text what;
    const char *source;
};

/// From a day on, older versions lose something.
struct ConnectMinimum
{
    enum class Loses { WizardSignIn, Synchronisation, SynchronisationWithoutApplication };
    Loses loses;
    const char *version;
    const char *inOtherClouds; ///< Outside the public cloud.
    const char *since;         ///< ISO date.
    const char *source;
};

/// The tables are of this day. A version that came later is not in them.
QDate versionsAsOf();

std::span<const ConnectRelease> connectReleases();
std::span<const ConnectMinimum> connectMinimums();
std::span<const KnownFault> connectFaults();
std::span<const KnownFault> agentFaults();

/// The newest version that the table knows.
QVersionNumber newestConnect();
/// The first version of the Cloud Sync agent with writeback.
QVersionNumber oldestAgentWithWriteback();

/// The release \p version is, or null.
const ConnectRelease *findRelease(const QVersionNumber &version);
QList<const KnownFault *> faultsOf(std::span<const KnownFault> table, const QVersionNumber &version);

/// "2.6.92.0" as a number; null where it is none.
QVersionNumber readVersion(const QString &text);
