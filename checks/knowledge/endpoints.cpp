#include "checks/knowledge/endpoints.h"
#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>
#include <QtNetwork/QHostAddress>
#include <algorithm>

namespace {

using enum Inputs::Cloud;

// A relay without a token says 401 or 404; the root of a namespace may list its public services with 200.
constexpr int relay[] = {200, 401, 404};
constexpr int page[] = {200, 301, 302, 303, 307, 308};
constexpr int document[] = {200};
constexpr int needsToken[] = {200, 401};
// The roots of revocation hosts hold no page: some refuse, some redirect, some say that nothing is there.
constexpr int anyOfServer[] = {200, 301, 302, 304, 400, 403, 404, 405};

constexpr const char *openId = "/common/v2.0/.well-known/openid-configuration";

constexpr Endpoint endpoints[] = {
    {Commercial, "*.passwordreset.microsoftonline.com", 443, Purpose::ResetService, "", {}},
    {Commercial, "passwordreset.microsoftonline.com", 443, Purpose::ResetService, "/", page},
    {Commercial, "*.servicebus.windows.net", 443, Purpose::Relay, "", {}},
    {Commercial, "ssprdedicatedsbprodncu.servicebus.windows.net", 443, Purpose::Relay, "/", relay},
    {Commercial, "ssprdedicatedsbprodscu.servicebus.windows.net", 443, Purpose::Relay, "/", relay},
    {Commercial, "ssprdedicatedsbprodfra-1.servicebus.windows.net", 443, Purpose::Relay, "/", relay},
    {Commercial, "login.microsoftonline.com", 443, Purpose::SignIn, openId, document},
    {Commercial, "graph.microsoft.com", 443, Purpose::SignIn, "/v1.0/organization", needsToken},
    {Commercial, "*.microsoftonline.com", 443, Purpose::Sync, "", {}},
    {Commercial, "adminwebservice.microsoftonline.com", 443, Purpose::Sync, "/ProvisioningService.svc", document},
    {Commercial, "mscrl.microsoft.com", 80, Purpose::Revocation, "/", anyOfServer},
    {Commercial, "crl3.digicert.com", 80, Purpose::Revocation, "/", anyOfServer},
    {Commercial, "ocsp.digicert.com", 80, Purpose::Revocation, "/", anyOfServer},
    {Commercial, "oneocsp.microsoft.com", 80, Purpose::Revocation, "/", anyOfServer},
    // No name of a relay or of the reset service is published for this cloud: event 31019 names the tenant's own.
    {UsGovernment, "*.passwordreset.microsoftonline.us", 443, Purpose::ResetService, "", {}},
    {UsGovernment, "*.servicebus.usgovcloudapi.net", 443, Purpose::Relay, "", {}},
    {UsGovernment, "login.microsoftonline.us", 443, Purpose::SignIn, openId, document},
    {UsGovernment, "graph.microsoft.us", 443, Purpose::SignIn, "/v1.0/organization", needsToken},
    {UsGovernment, "*.microsoftonline.us", 443, Purpose::Sync, "", {}},
    {UsGovernment, "mscrl.microsoft.us", 80, Purpose::Revocation, "/", anyOfServer},
    {UsGovernment, "crl.microsoft.us", 80, Purpose::Revocation, "/", anyOfServer},
    {UsGovernment, "ocsp.msocsp.us", 80, Purpose::Revocation, "/", anyOfServer},
    {China, "passwordreset.activedirectory.windowsazure.cn", 443, Purpose::ResetService, "/", page},
    {China, "ssprdedicatedsbmcprodcne.servicebus.chinacloudapi.cn", 443, Purpose::Relay, "/", relay},
    {China, "ssprdedicatedsbmcprodcnn.servicebus.chinacloudapi.cn", 443, Purpose::Relay, "/", relay},
    {China, "login.chinacloudapi.cn", 443, Purpose::SignIn, openId, document},
    {China, "microsoftgraph.chinacloudapi.cn", 443, Purpose::SignIn, "/v1.0/organization", needsToken},
};

/// Names of relays of each cloud end so; a namespace is one label.
QLatin1StringView relaySuffix(Inputs::Cloud cloud)
{
    switch (cloud) {
    case Commercial: return QLatin1StringView(".servicebus.windows.net");
    case UsGovernment: return QLatin1StringView(".servicebus.usgovcloudapi.net");
    case China: return QLatin1StringView(".servicebus.chinacloudapi.cn");
    }
    Q_UNREACHABLE();
}

void addOnce(std::vector<HostTarget> &targets, HostTarget target)
{
    const auto isSame = [&](const HostTarget &other) { return other.key() == target.key(); };
    if (std::ranges::none_of(targets, isSame))
        targets.push_back(std::move(target));
}

} // namespace

std::span<const Endpoint> allEndpoints()
{
    return endpoints;
}

std::vector<HostTarget> hostsFor(const Inputs &inputs)
{
    std::vector<HostTarget> targets;
    for (const Endpoint &endpoint : endpoints) {
        if (endpoint.cloud != inputs.cloud || endpoint.isRule())
            continue;
        addOnce(targets, {.host = QString::fromLatin1(endpoint.host),
                          .port = endpoint.port,
                          .purpose = endpoint.purpose,
                          .path = QString::fromLatin1(endpoint.path),
                          .healthy = QList<int>(endpoint.healthy.begin(), endpoint.healthy.end())});
    }
    for (const QString &text : inputs.extraHosts) {
        std::optional<HostTarget> target = readHost(text);
        if (!target)
            continue;
        if (target->host.endsWith(relaySuffix(inputs.cloud))) {
            target->purpose = Purpose::Relay;
            target->tenantsOwn = true;
            target->healthy = QList<int>(std::begin(relay), std::end(relay));
        }
        addOnce(targets, *std::move(target));
    }
    return targets;
}

std::optional<HostTarget> readHost(const QString &text, std::optional<int> usualPort)
{
    static const QRegularExpression form(QStringLiteral(R"(^(?:\[([0-9A-Fa-f:.]+)\]|([^\s:/\\?#@\[\]]+))(?::([0-9]{1,5}))?$)"));
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const QString name = match.captured(1) + match.captured(2);
    const int port = match.hasCaptured(3) ? match.captured(3).toInt() : usualPort.value_or(0);
    const bool isAddress = !QHostAddress(name).isNull();
    // toAce() refuses what can be no name, and writes others as they go over the wire.
    const QString host = isAddress ? name : QString::fromLatin1(QUrl::toAce(name)).toLower();
    if (host.isEmpty() || host.size() > 253 || host.startsWith(u'-') || port < 1 || port > 65535)
        return std::nullopt;
    return HostTarget{.host = host, .port = port};
}
