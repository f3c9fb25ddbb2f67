#pragma once
#include <QtCore/QByteArray>
#include <QtCore/QList>

/// Size of a chunk of an .evtx file, and of the header of the file.
constexpr qsizetype evtxChunkSize = 65536;
constexpr qsizetype evtxHeaderSize = 4096;
/// The smallest record has 28 bytes.
constexpr qsizetype mostRecordsOfChunk = evtxChunkSize / 28;
/// No record is larger than its chunk; its XML cannot sensibly be much larger either.
constexpr qsizetype longestEvtxXml = qsizetype(2) * 1024 * 1024;

/// A record that is to be decoded: its number, and how many records stand before it in its chunk.
struct EvtxWanted
{
    quint64 number = 0;
    qsizetype index = 0;
};

/// One record as XML, as Windows itself would write it.
struct EvtxRecord
{
    quint64 number = 0;
    QByteArray xml = {}; ///< UTF-8.
};

/// CRC-32 as .evtx and zip use it.
quint32 evtxChecksum(QByteArrayView bytes, quint32 before = 0);
