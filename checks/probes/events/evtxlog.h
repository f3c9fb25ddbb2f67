#pragma once
#include "checks/probes/events/eventcollector.h"
#include "checks/probes/events/evtxdecoder.h"
#include <QtCore/QIODevice>

/// Reads a Windows event log file (.evtx) from its beginning to its end, whatever its header says of its length.
///
/// A chunk that holds no name of our providers is passed over: its records are counted, not decoded. Of the others, the records that may
/// be ours are decoded by \p decoder. Records of a chunk whose checksums fail are marked damaged. Returns false where \p file is no event
/// log.
bool readEvtxLog(QIODevice &file, EventCollector &events, EvtxDecoder &decoder, bool decodeAll = false);
