#pragma once
#include "checks/probes/events/evtxchunk.h"
#include <functional>

/// Decodes those records of one chunk that are \p wanted, and tells of each as it is done. The only place that knows libevtx.
///
/// The library sees a small file in memory that holds this chunk alone, so that a bad chunk cannot spoil another. \p answer is called once
/// for each, in their order; its XML (UTF-8, as Windows itself would write it, at most longestEvtxXml bytes) is empty where the record
/// could not be decoded.
void decodeChunk(QByteArrayView chunk, const QList<EvtxWanted> &wanted, const std::function<void(const QByteArray &xml)> &answer);
