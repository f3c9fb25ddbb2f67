#pragma once
#include "checks/probes/events/eventcollector.h"
#include <QtCore/QIODevice>

/// Reads what Get-WinEvent gives through ConvertTo-Json (Windows PowerShell 5.1 and PowerShell 7): one event or a list of them.
/// Returns why it cannot be read ("line 3, column 7" or the like), or nothing where it was.
std::optional<QString> readEventJson(QIODevice &file, EventCollector &events);
