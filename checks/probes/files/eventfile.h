#pragma once
#include "checks/probes/files/filereading.h"

/// Reads an event log file of this kind into an EventsFact under the key of the reading.
FileResult readEventFile(QFile &file, FileKind kind, FileReading &reading);
