#pragma once
#include "checks/probes/events/eventcollector.h"
#include <QtCore/QIODevice>

/// Reads tables of events in any language of Windows: Event Viewer's CSV and tab-delimited text, and Get-WinEvent through Export-Csv.
/// Columns are told by what stands in them. Returns false where \p file is no such table.
bool readEventTable(QIODevice &file, EventCollector &events);

/// Whether \p text begins like a table of events.
bool looksLikeEventTable(const QString &text);
