#include "evtxwriter.h"
#include "checks/probes/events/evtxchunk.h"
#include <QtCore/QtEndian>

namespace {

constexpr qsizetype chunkHeader = 512;

// Tokens of binary XML, and types of values.
enum Token : uchar {
    EndOfStream = 0,
    Open = 1,
    CloseStart = 2,
    CloseEmpty = 3,
    End = 4,
    TextValue = 5,
    Attribute = 6,
    Instance = 12,
    Place = 14,
    Fragment = 15
};
constexpr uchar hasAttributes = 0x40;
enum Type : uchar { String = 1, Byte = 4, Word = 6, Long = 10, Time = 17, Flags = 21 };

quint64 fileTime(const QDateTime &time)
{
    return (quint64(time.toMSecsSinceEpoch()) + 11'644'473'600'000ULL) * 10'000;
}

QByteArray utf16(const QString &text)
{
    QByteArray bytes;
    for (const QChar c : text)
        bytes.append(char(c.unicode() & 0xFF)).append(char(c.unicode() >> 8));
    return bytes;
}

quint16 hashOf(const QString &name)
{
    quint32 hash = 0;
    for (const QChar c : name)
        hash = hash * 65599 + c.unicode();
    return quint16(hash);
}

template <typename T> QByteArray littleEndian(T value)
{
    QByteArray bytes(qsizetype(sizeof(T)), '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

} // namespace

EvtxWriter::EvtxWriter(QIODevice &file, const QString &computer) : m_file(file), m_computer(computer)
{
    m_file.write(QByteArray(evtxHeaderSize, '\0'));
    beginChunk();
}

template <typename T> void EvtxWriter::put(T value)
{
    m_chunk += littleEndian(value);
}

template <typename T> void EvtxWriter::putAt(qsizetype at, T value)
{
    qToLittleEndian(value, m_chunk.data() + at);
}

void EvtxWriter::beginChunk()
{
    m_chunk = QByteArray(chunkHeader, '\0');
    m_chunk.reserve(evtxChunkSize + 4096);
    m_names.clear();
    m_templates.clear();
    m_first = m_next;
    m_last = 0;
}

void EvtxWriter::add(const WrittenEvent &event)
{
    const qsizetype size = m_chunk.size();
    const auto names = m_names;
    const auto templates = m_templates;
    qsizetype start = writeRecord(event);
    if (m_chunk.size() >= evtxChunkSize) { // a record that ends on the last byte is one that libevtx does not see
        m_chunk.truncate(size);
        m_names = names;
        m_templates = templates;
        endChunk();
        beginChunk();
        start = writeRecord(event);
    }
    m_last = start;
    ++m_next;
}

/// Returns where it begins.
qsizetype EvtxWriter::writeRecord(const WrittenEvent &event)
{
    const qsizetype start = m_chunk.size();
    m_chunk += QByteArray("**\0\0", 4);
    put<quint32>(0);
    put<quint64>(m_next);
    put<quint64>(fileTime(event.time));
    m_chunk += QByteArray("\x0f\x01\x01\x00", 4);
    writeTemplate(event.strings.size());
    const QList<std::pair<uchar, QByteArray>> fixed{{String, utf16(event.provider)},
                                                    {Word, littleEndian(quint16(event.id))},
                                                    {Byte, littleEndian(quint8(event.level))},
                                                    {Time, littleEndian(fileTime(event.time))},
                                                    {Long, littleEndian(m_next)},
                                                    {String, utf16(m_computer)}};
    QList<std::pair<uchar, QByteArray>> values = fixed;
    for (const QString &text : event.strings)
        values << std::pair(uchar(String), utf16(text));
    put<quint32>(quint32(values.size()));
    for (const auto &[type, bytes] : values) {
        put<quint16>(quint16(bytes.size()));
        put<quint16>(type);
    }
    for (const auto &[type, bytes] : values)
        m_chunk += bytes;
    put<quint8>(EndOfStream);
    m_chunk += QByteArray((8 - (m_chunk.size() - start + 4) % 8) % 8, '\0');
    const auto size = quint32(m_chunk.size() - start + 4);
    put<quint32>(size);
    putAt<quint32>(start + 4, size);
    return start;
}

void EvtxWriter::writeName(const QString &name)
{
    const auto known = m_names.constFind(name);
    const qsizetype place = known == m_names.constEnd() ? m_chunk.size() + 4 : *known;
    put<quint32>(quint32(place));
    if (known != m_names.constEnd())
        return;
    m_names.insert(name, place);
    put<quint32>(0);
    put<quint16>(hashOf(name));
    put<quint16>(quint16(name.size()));
    m_chunk += utf16(name);
    put<quint16>(0);
}

void EvtxWriter::writePlace(int index, uchar type)
{
    put<quint8>(Place);
    put<quint16>(quint16(index));
    put<quint8>(type);
}

template <typename Inside> void EvtxWriter::writeElement(const QString &name, const QString &attribute, int attributeValue, Inside inside)
{
    put<quint8>(quint8(attribute.isEmpty() ? Open : Open | hasAttributes));
    put<quint16>(0xFFFF);
    const qsizetype size = m_chunk.size();
    put<quint32>(0);
    writeName(name);
    if (!attribute.isEmpty()) {
        const qsizetype listSize = m_chunk.size();
        put<quint32>(0);
        put<quint8>(Attribute);
        writeName(attribute);
        writePlace(attributeValue, attribute == QStringLiteral("SystemTime") ? Time : String);
        putAt<quint32>(listSize, quint32(m_chunk.size() - listSize - 4));
    }
    put<quint8>(CloseStart);
    inside();
    put<quint8>(End);
    putAt<quint32>(size, quint32(m_chunk.size() - size - 4));
}

/// Defines what all events with so many strings have in common, the first time in a chunk; later ones point there.
void EvtxWriter::writeTemplate(qsizetype strings)
{
    put<quint8>(Instance);
    put<quint8>(1);
    put<quint32>(quint32(0x57570000 + strings));
    const auto known = m_templates.constFind(strings);
    const qsizetype place = known == m_templates.constEnd() ? m_chunk.size() + 4 : *known;
    put<quint32>(quint32(place));
    if (known != m_templates.constEnd())
        return;
    m_templates.insert(strings, place);
    put<quint32>(0);
    put<quint32>(quint32(0x57570000 + strings)); // the rest of its id says nothing
    m_chunk += QByteArray(12, '\x77');
    const qsizetype size = m_chunk.size();
    put<quint32>(0);
    m_chunk += QByteArray("\x0f\x01\x01\x00", 4);
    const auto nothing = [] {};
    const auto value = [this](int index, uchar type) { return [this, index, type] { writePlace(index, type); }; };
    const QString none;
    writeElement(QStringLiteral("Event"), none, 0, [&] {
        writeElement(QStringLiteral("System"), none, 0, [&] {
            writeElement(QStringLiteral("Provider"), QStringLiteral("Name"), 0, nothing);
            writeElement(QStringLiteral("EventID"), none, 0, value(1, Word));
            writeElement(QStringLiteral("Level"), none, 0, value(2, Byte));
            writeElement(QStringLiteral("TimeCreated"), QStringLiteral("SystemTime"), 3, nothing);
            writeElement(QStringLiteral("EventRecordID"), none, 0, value(4, Long));
            writeElement(QStringLiteral("Computer"), none, 0, value(5, String));
        });
        writeElement(QStringLiteral("EventData"), none, 0, [&] {
            for (int i = 0; i < strings; ++i)
                writeElement(QStringLiteral("Data"), none, 0, value(6 + i, String));
        });
    });
    put<quint8>(EndOfStream);
    putAt<quint32>(size, quint32(m_chunk.size() - size - 4));
}

void EvtxWriter::endChunk()
{
    const auto used = quint32(m_chunk.size());
    const quint64 last = m_next - 1;
    const quint32 records = evtxChecksum(QByteArrayView(m_chunk).sliced(chunkHeader));
    m_chunk.append(evtxChunkSize - m_chunk.size(), '\0');
    std::copy_n("ElfChnk", 8, m_chunk.data());
    putAt<quint64>(8, m_first);
    putAt<quint64>(16, last);
    putAt<quint64>(24, m_first);
    putAt<quint64>(32, last);
    putAt<quint32>(40, 128);
    putAt<quint32>(44, quint32(m_last));
    putAt<quint32>(48, used);
    putAt<quint32>(52, records);
    const QByteArrayView header = QByteArrayView(m_chunk).first(chunkHeader);
    putAt<quint32>(124, evtxChecksum(header.sliced(128), evtxChecksum(header.first(120))));
    m_file.write(m_chunk);
    ++m_chunks;
}

void EvtxWriter::finish()
{
    if (m_next > m_first)
        endChunk();
    m_chunk = QByteArray(evtxHeaderSize, '\0');
    std::copy_n("ElfFile", 8, m_chunk.data());
    putAt<quint64>(16, quint64(std::max(m_chunks - 1, 0)));
    putAt<quint64>(24, m_next);
    putAt<quint32>(32, 128);
    putAt<quint16>(36, 1);
    putAt<quint16>(38, 3);
    putAt<quint16>(40, quint16(evtxHeaderSize));
    putAt<quint16>(42, m_chunks);
    putAt<quint32>(124, evtxChecksum(QByteArrayView(m_chunk).first(120)));
    m_file.seek(0);
    m_file.write(m_chunk);
}
