#pragma once
#include "checks/inputs.h"
#include <QtCore/QObject>
#include <QtNetwork/QNetworkProxy>
#include <functional>

/// The proxy that stands before a host.
struct ChosenProxy
{
    QNetworkProxy::ProxyType type = QNetworkProxy::NoProxy; ///< NoProxy, HttpProxy or Socks5Proxy.
    QString host = {};
    int port = 0;
    QString setBy = {}; ///< "system", "given", "none".

    bool isUsed() const { return type != QNetworkProxy::NoProxy; }
    /// HOST:PORT; empty where none is used.
    QString name() const { return isUsed() ? host + u':' + QString::number(port) : QString(); }
};

/// Finds the proxy for a connection to \p host and calls \p done once, later, unless \p context is destroyed before. The system's
/// settings may run a PAC script, which may take any time.
void chooseProxy(const Inputs &inputs, const QString &host, int port, QObject *context, std::function<void(const ChosenProxy &)> done);
