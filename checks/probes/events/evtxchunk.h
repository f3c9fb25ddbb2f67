#pragma once
#include <QtCore/QByteArray>
#include <QtCore/QList>

/// Size of a chunk of an .evtx file, and of the header of the file.
constexpr qsizetype evtxChunkSize = 65536;
constexpr qsizetype evtxHeaderSize = 4096;

/// One record as XML, as Windows itself would write it.
struct EvtxRecord
{
    quint64 number = 0;
    QByteArray xml = {}; ///< UTF-8; empty where it could not be decoded.
};

/// A record that is to be decoded: its number, and how many records stand before it in its chunk.
struct EvtxWanted
{
    quint64 number = 0;
    qsizetype index = 0;
};

/// Decodes those records of one chunk that are \p wanted. The only place that knows libevtx.
///
/// The library sees a small file in memory that holds this chunk alone, so that a bad chunk cannot spoil another. Records that it does
/// not find are not in the answer.
QList<EvtxRecord> decodeEvtxChunk(QByteArrayView chunk, const QList<EvtxWanted> &wanted);

/// CRC-32 as .evtx and zip use it.
quint32 evtxChecksum(QByteArrayView bytes, quint32 before = 0);
