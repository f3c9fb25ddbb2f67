#pragma once
#include "checks/probes/files/filereading.h"

/// Reads what the collection script wrote: a fact a part, and the events in it as an EventsFact under the key of the reading.
FileResult readCollectionFile(QFile &file, FileKind kind, FileReading &reading);
