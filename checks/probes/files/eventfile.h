#pragma once
#include "checks/facts/events.h"
#include "checks/probes/files/filereading.h"

/// Reads an event log file of this kind into an EventsFact under the key of the reading.
FileResult readEventFile(QFile &file, FileKind kind, FileReading &reading);

/// Key of the EventsFact of what was pasted.
inline QString pastedLogKey()
{
    return QStringLiteral("pasted");
}
/// The events of a pasted text that is an event log in one of its text forms, as events of the server. Empty where it is none.
std::optional<EventsFact> readPastedEvents(const QString &text);
