#include "checks/probes/events/evtxlog.h"
#include "checks/knowledge/eventtext.h"
#include "checks/probes/events/eventxml.h"
#include "checks/probes/events/evtxchunk.h"
#include "checks/probes/events/marks.h"
#include <QtCore/QHash>
#include <QtCore/QSet>
#include <QtCore/QTimeZone>
#include <QtCore/QtEndian>
#include <cstring>

namespace {

constexpr qsizetype chunkHeaderSize = 512;
constexpr qsizetype recordHeaderSize = 24;
constexpr quint32 recordSign = 0x00002A2A;
constexpr qsizetype smallestRecord = recordHeaderSize + 4;
constexpr qsizetype chunksAtOnce = 16; // 1 MiB a read
constexpr quint32 withoutChecksums = 4;

template <typename T> T number(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<T>(bytes.data() + at);
}

/// One record of a chunk, as far as it can be told without decoding it.
struct RecordPlace
{
    quint64 number = 0;
    QByteArrayView bytes;
};

/// FILETIME: 100 ns since 1601, UTC.
QDateTime timeOf(quint64 fileTime)
{
    constexpr qint64 toUnix = 11'644'473'600'000;
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(qint64(fileTime / 10'000) - toUnix, Qt::UTC);
    return time.date().year() >= 1990 && time.date().year() < 2200 ? time : QDateTime();
}

/// The records of \p chunk, up to the first that makes no sense.
QList<RecordPlace> recordsOf(QByteArrayView chunk)
{
    QList<RecordPlace> records;
    for (qsizetype at = chunkHeaderSize; at + smallestRecord <= chunk.size();) {
        const qsizetype size = number<quint32>(chunk, at + 4);
        if (number<quint32>(chunk, at) != recordSign || size < smallestRecord || size > chunk.size() - at
            || number<quint32>(chunk, at + size - 4) != quint32(size))
            break;
        records << RecordPlace{number<quint64>(chunk, at + 8), chunk.sliced(at, size)};
        at += size;
    }
    return records;
}

/// Where in the chunk the template lies that a record is made with, and its length; the length is 0 where it lies in an earlier record.
struct Template
{
    qsizetype at = 0;
    qsizetype end = 0;
};
std::optional<Template> templateOf(QByteArrayView chunk, qsizetype record, qsizetype size)
{
    const qsizetype token = record + recordHeaderSize + 4;
    if (size < recordHeaderSize + 4 + 10 || chunk[token] != 0x0C)
        return {};
    const qsizetype at = number<quint32>(chunk, token + 6);
    if (at != token + 10 || at + 24 > record + size)
        return Template{at, 0};
    return Template{at, std::min(at + 24 + qsizetype(number<quint32>(chunk, at + 20)), record + size)};
}

class Reader
{
public:
    Reader(EventCollector &events, EvtxDecoder &decoder, bool decodeAll)
        : m_events(events), m_decoder(decoder), m_decodeAll(decodeAll), m_finder(eventProviderMarks())
    {
    }

    void readHeader(QByteArrayView header)
    {
        m_unchecked = (number<quint32>(header, 120) & withoutChecksums) && number<quint32>(header, 124) == 0;
    }
    void readChunk(QByteArrayView chunk);

private:
    bool isWhole(QByteArrayView chunk) const;
    QList<EvtxWanted> wanted(QByteArrayView chunk, const QList<RecordPlace> &records) const;
    bool mayBeOurs(const RecordPlace &record) const;
    void decode(QByteArrayView chunk, const QList<EvtxWanted> &wanted, bool damaged);

    EventCollector &m_events;
    EvtxDecoder &m_decoder;
    bool m_decodeAll;
    bool m_unchecked = false;
    MarkFinder m_finder;
};

/// Whether its checksums are right. Newer versions of Windows keep some logs without: then they are 0 and so is that of the file, which
/// no bit that turned over brings about.
bool Reader::isWhole(QByteArrayView chunk) const
{
    const qsizetype used = number<quint32>(chunk, 48);
    const auto headerSum = number<quint32>(chunk, 124);
    const auto recordsSum = number<quint32>(chunk, 52);
    if (used < chunkHeaderSize || used > chunk.size())
        return false;
    if (m_unchecked && headerSum == 0 && recordsSum == 0)
        return true;
    return evtxChecksum(chunk.sliced(128, chunkHeaderSize - 128), evtxChecksum(chunk.first(120))) == headerSum
           && evtxChecksum(chunk.sliced(chunkHeaderSize, used - chunkHeaderSize)) == recordsSum;
}

/// The Security log is all of one provider; of it only events 4724 matter, and their number stands in them.
bool Reader::mayBeOurs(const RecordPlace &record) const
{
    static constexpr char audit[] = {'\x74', '\x12'};
    const qsizetype at = m_finder.find(record.bytes);
    return at >= 0 && (number<char16_t>(record.bytes, at) != u'S' || record.bytes.indexOf(QByteArrayView(audit, 2)) >= 0);
}

/// A name stands in the record itself, or in the template it is made with, which may lie in an earlier record.
QList<EvtxWanted> Reader::wanted(QByteArrayView chunk, const QList<RecordPlace> &records) const
{
    static constexpr char audit[] = {'\x74', '\x12'};
    QHash<qsizetype, bool> templates; // by place: whether only 4724 counts
    QList<EvtxWanted> wanted;
    for (qsizetype i = 0; i < records.size(); ++i) {
        const RecordPlace &record = records[i];
        const qsizetype start = record.bytes.data() - chunk.data();
        const auto made = templateOf(chunk, start, record.bytes.size());
        if (made && made->end > 0) {
            const qsizetype found = m_finder.find(chunk.sliced(made->at, made->end - made->at));
            if (found >= 0)
                templates.insert(made->at, number<char16_t>(chunk, made->at + found) == u'S');
        }
        const auto known = made ? templates.constFind(made->at) : templates.constEnd();
        const bool byTemplate = known != templates.constEnd() && (!*known || record.bytes.indexOf(QByteArrayView(audit, 2)) >= 0);
        if (m_decodeAll || byTemplate || mayBeOurs(record))
            wanted << EvtxWanted{record.number, i};
    }
    return wanted;
}

void Reader::decode(QByteArrayView chunk, const QList<EvtxWanted> &wanted, bool damaged)
{
    qsizetype read = 0;
    for (const EvtxRecord &record : m_decoder.decode(chunk, wanted, [this] { return m_events.goesOn(); })) {
        if (auto event = readEventXml(QString::fromUtf8(record.xml))) {
            event->record = qint64(record.number);
            m_events.take(std::move(*event), damaged);
            ++read;
        }
    }
    m_events.skip(std::max<qsizetype>(wanted.size() - read, 0));
}

void Reader::readChunk(QByteArrayView chunk)
{
    if (!chunk.startsWith(QByteArrayView("ElfChnk\0", 8))) {
        // Room that was never used is no damage. A file may be gigabytes of it: each byte is as the one before, and the first is 0.
        const bool unused = chunk[0] == '\0' && std::memcmp(chunk.data(), chunk.data() + 1, std::size_t(chunk.size() - 1)) == 0;
        if (!unused)
            m_events.damagedChunk();
        return;
    }
    const bool whole = isWhole(chunk);
    const QList<RecordPlace> records = recordsOf(chunk);
    if (!whole)
        m_events.damagedChunk();
    else if (!records.isEmpty())
        m_events.sawTime(timeOf(number<quint64>(records.last().bytes, 16)));
    if (!m_decodeAll && m_finder.find(chunk) < 0) {
        m_events.passOverChunk();
        return m_events.passOver(records.size());
    }
    const QList<EvtxWanted> numbers = wanted(chunk, records);
    m_events.passOver(records.size() - numbers.size());
    if (!numbers.isEmpty())
        decode(chunk, numbers, !whole);
}

} // namespace

bool readEvtxLog(QIODevice &file, EventCollector &events, EvtxDecoder &decoder, bool decodeAll)
{
    const QByteArray header = file.read(evtxHeaderSize);
    if (header.size() < evtxHeaderSize || !header.startsWith(QByteArrayView("ElfFile\0", 8)))
        return false;
    Reader reader(events, decoder, decodeAll);
    reader.readHeader(header);
    qint64 done = header.size();
    for (QByteArray block; events.readUpTo(done) && !(block = file.read(chunksAtOnce * evtxChunkSize)).isEmpty(); done += block.size()) {
        for (qsizetype at = 0; at < block.size(); at += evtxChunkSize) {
            if (block.size() - at >= evtxChunkSize)
                reader.readChunk(QByteArrayView(block).sliced(at, evtxChunkSize));
            else
                events.damagedChunk(); // the file was cut off
        }
    }
    return true;
}
