#pragma once
#include "checks/facts/network.h"
#include "checks/value.h"
#include <vector>

/// What the checks of the network ask about hosts, addresses and issuers.
namespace Hosts {

/// The facts that may be judged together: those seen from the server where there is one, else all that were seen.
std::vector<const HostFact *> seenFromBestPlace(const All<HostFact> &hosts);

/// True for names under domains of Microsoft, its operator in China and its certificate authority.
bool isMicrosofts(const QString &host);
/// The host as a value: hidden in a redacted output unless Microsoft publishes its domain.
Value value(const QString &host);
/// One or several addresses of \p host: shown where the host is Microsoft's, else they identify someone.
Value addresses(const QString &host, const QStringList &addresses);

/// Loopback, private, link-local, carrier-grade and unspecified addresses: no service of Microsoft lives there.
bool isPrivate(const QString &address);
/// Its name leads to a private address, and no certificate proved that Microsoft stands behind it.
bool isHijacked(const HostFact &host);

/// The organisations that sign certificates of Microsoft's hosts.
bool isExpectedIssuer(const QString &organisation);
/// Any certificate authority that every Windows trusts; it sells to no inspecting proxy.
bool isPublicIssuer(const QString &organisation);
/// No one known vouches for the certificate, whatever else is wrong with it.
bool isUntrusted(const TlsRung &tls);
/// An answer that sends the program to a host that is not Microsoft's, or that says so (511).
bool isCaptivePortal(const HostFact &host);

} // namespace Hosts
