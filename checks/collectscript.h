#pragma once
#include "checks/inputs.h"
#include <QtCore/QByteArray>

/// The script that collects on the server what this program wants to know (resources/collect), for the hosts of \p cloud.
QByteArray collectScript(Inputs::Cloud cloud);

/// Its usual name.
constexpr const char *collectScriptName = "collect-writeback.ps1";
