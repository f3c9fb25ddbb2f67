#pragma once
#include "checks/probes/events/eventcollector.h"
#include <QtCore/QIODevice>

/// One event as Windows writes it in XML, rendered or not; nothing where it cannot be read. Entities of its own are refused.
std::optional<RawEvent> readEventXml(const QString &xml);

/// Reads what wevtutil and Event Viewer save as XML, with or without a root element. A bad event is skipped and counted.
/// Returns false where there is no event in it.
bool readXmlLog(QIODevice &file, EventCollector &events);
