#pragma once
#include "checks/check.h"
#include "checks/facts/network.h"

/// What the checks of domain controllers ask about their ports.
namespace Controllers {

using Ports = QList<const PortSeen *>;

Ports all(const PortsFact &fact);
/// Those that writeback needs: 445, which Microsoft names for it, and the basics 53, 88 and 389.
Ports needed(const Ports &ports);
Ports on(const Ports &ports, int port);
Ports closed(const Ports &ports);
/// Some of them still wait for an answer.
bool isOpen(const Ports &ports);

/// Their hosts, each once.
QStringList hosts(const Ports &ports);
/// Their numbers, each once, lowest first.
QStringList numbers(const Ports &ports);
/// A line for each domain controller.
QList<Detail> details(const PortsFact &fact);

} // namespace Controllers
