#pragma once
#include "checks/facts/network.h"
#include "checks/inputs.h"
#include <span>
#include <vector>

/// One name that Microsoft documents for writeback, or a firewall rule ("*.servicebus.windows.net") that covers several.
struct Endpoint
{
    Inputs::Cloud cloud;
    const char *host; ///< A rule starts with "*." and is not tested itself.
    int port;
    Purpose purpose;
    const char *path;             ///< Of the GET; empty for a rule.
    std::span<const int> healthy; ///< HTTP answers of this host when all is well; empty for a rule.

    bool isRule() const { return host[0] == '*'; }
};

/// Every documented endpoint and rule of all clouds, as of 2026-11-23.
std::span<const Endpoint> allEndpoints();

/// One host to climb to.
struct HostTarget
{
    QString host = {};
    int port = 443;
    Purpose purpose = Purpose::Extra;
    bool tenantsOwn = false; ///< A relay that a person named: none of the published examples.
    QString path = QStringLiteral("/");
    QList<int> healthy = {}; ///< Empty: any answer is good.

    /// Key of its HostFact: "host:port".
    QString key() const { return host + u':' + QString::number(port); }
    bool operator==(const HostTarget &) const = default;
};

/// The hosts to test for these inputs: those of the cloud, then Inputs::extraHosts that can be read. Each host and port once.
std::vector<HostTarget> hostsFor(const Inputs &inputs);

/// Reads HOST or HOST:PORT ("[2001:db8::1]:443" too); nothing where that is neither. HOST alone gets \p usualPort; where there is none,
/// the port must be there.
std::optional<HostTarget> readHost(const QString &text, std::optional<int> usualPort = 443);
