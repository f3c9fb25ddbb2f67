#include "checks/probes/network/proxychoice.h"
#include "checks/probes/network/blockingcall.h"
#include <QtCore/QUrl>

constexpr int plainPort = 80;
constexpr int usualProxyPort = 8080;

static ChosenProxy given(const QString &text)
{
    const QUrl url = QUrl::fromUserInput(text.contains(QLatin1StringView("://")) ? text : QStringLiteral("http://") + text);
    const bool isSocks = url.scheme().startsWith(QLatin1StringView("socks"));
    return {.type = isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy,
            .host = url.host(),
            .port = url.port(usualProxyPort),
            .setBy = QStringLiteral("given")};
}

static ChosenProxy askSystem(const QUrl &url)
{
    const QString system = QStringLiteral("system");
    for (const QNetworkProxy &proxy : QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url))) {
        switch (proxy.type()) {
        case QNetworkProxy::Socks5Proxy:
            return {.type = QNetworkProxy::Socks5Proxy, .host = proxy.hostName(), .port = proxy.port(), .setBy = system};
        case QNetworkProxy::HttpProxy:
        case QNetworkProxy::HttpCachingProxy:
            return {.type = QNetworkProxy::HttpProxy, .host = proxy.hostName(), .port = proxy.port(), .setBy = system};
        case QNetworkProxy::NoProxy: return {.setBy = system};
        default: break;
        }
    }
    return {.setBy = system};
}

void chooseProxy(const Inputs &inputs, const QString &host, int port, QObject *context, std::function<void(const ChosenProxy &)> done)
{
    if (inputs.proxyMode == Inputs::ProxyMode::System) {
        QUrl url;
        url.setScheme(port == plainPort ? QStringLiteral("http") : QStringLiteral("https"));
        url.setHost(host);
        url.setPort(port);
        url.setPath(QStringLiteral("/"));
        callBlocking(
            context, [url] { return askSystem(url); }, std::move(done));
        return;
    }
    const bool isGiven = inputs.proxyMode == Inputs::ProxyMode::Given && !inputs.proxyHost.isEmpty();
    const ChosenProxy choice = isGiven ? given(inputs.proxyHost) : ChosenProxy{.setBy = QStringLiteral("none")};
    QMetaObject::invokeMethod(
        context, [choice, done = std::move(done)] { done(choice); }, Qt::QueuedConnection);
}
