#pragma once
#include "checks/facts/network.h"
#include <QtCore/QObject>
#include <functional>

/// Looks \p host up as every program on this computer does (getaddrinfo), and calls \p done once, later, unless \p context is
/// destroyed before. An address needs no lookup and is its own answer. There is no deadline: a silent name server takes as long
/// as the system waits for it.
void lookUpName(const QString &host, QObject *context, std::function<void(const NameRung &)> done);
