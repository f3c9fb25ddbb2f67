#include "checks/probes/events/evtxchunk.h"
#include <QtCore/QtEndian>
#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#ifndef WIZARD_WITHOUT_EVTX
#include <libbfio.h>
#include <libevtx.h>
#endif

namespace {

constexpr std::array<std::array<quint32, 256>, 8> checksumTables()
{
    std::array<std::array<quint32, 256>, 8> tables{};
    for (quint32 i = 0; i < 256; ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value >> 1) ^ ((value & 1) ? 0xEDB88320U : 0U);
        tables[0][i] = value;
    }
    for (std::size_t table = 1; table < 8; ++table) {
        for (std::size_t i = 0; i < 256; ++i)
            tables[table][i] = (tables[table - 1][i] >> 8) ^ tables[0][tables[table - 1][i] & 0xFF];
    }
    return tables;
}

} // namespace

/// Eight bytes at a time: logs are large.
quint32 evtxChecksum(QByteArrayView bytes, quint32 before)
{
    static constexpr auto tables = checksumTables();
    quint32 value = ~before;
    const auto *at = reinterpret_cast<const uchar *>(bytes.data());
    qsizetype left = bytes.size();
    for (; left >= 8; left -= 8, at += 8) {
        const quint32 low = value ^ qFromLittleEndian<quint32>(at);
        const quint32 high = qFromLittleEndian<quint32>(at + 4);
        value = tables[7][low & 0xFF] ^ tables[6][(low >> 8) & 0xFF] ^ tables[5][(low >> 16) & 0xFF] ^ tables[4][low >> 24]
                ^ tables[3][high & 0xFF] ^ tables[2][(high >> 8) & 0xFF] ^ tables[1][(high >> 16) & 0xFF] ^ tables[0][high >> 24];
    }
    for (; left > 0; --left, ++at)
        value = (value >> 8) ^ tables[0][(value ^ *at) & 0xFF];
    return ~value;
}

#ifdef WIZARD_WITHOUT_EVTX
QList<EvtxRecord> decodeEvtxChunk(QByteArrayView, const QList<EvtxWanted> &)
{
    return {}; // every record counts as one that cannot be read
}
#else
namespace {

/// Frees a handle of the library. All of them are of one type, so each is told how.
template <auto freeIt> struct FreeBy
{
    template <typename T> void operator()(T *handle) const { freeIt(&handle, nullptr); }
};
using Input = std::unique_ptr<libbfio_handle_t, FreeBy<libbfio_handle_free>>;
using File = std::unique_ptr<libevtx_file_t, FreeBy<libevtx_file_free>>;
using Record = std::unique_ptr<libevtx_record_t, FreeBy<libevtx_record_free>>;

/// So many records in a row are looked for further ahead.
constexpr qsizetype mostLost = 8;

/// No record is larger than its chunk; its XML cannot sensibly be either.
constexpr std::size_t longestXml = std::size_t(2) * 1024 * 1024;

/// A file header for one chunk.
QByteArray fileOf(QByteArrayView chunk)
{
    QByteArray file(evtxHeaderSize, '\0');
    char *header = file.data();
    std::copy_n("ElfFile", 8, header);
    qToLittleEndian<quint64>(2, header + 24);
    qToLittleEndian<quint32>(128, header + 32);
    qToLittleEndian<quint16>(1, header + 36);
    qToLittleEndian<quint16>(3, header + 38);
    qToLittleEndian<quint16>(quint16(evtxHeaderSize), header + 40);
    qToLittleEndian<quint16>(1, header + 42);
    qToLittleEndian<quint32>(evtxChecksum(QByteArrayView(file).first(120)), header + 124);
    return file.append(chunk);
}

QByteArray xmlOf(libevtx_record_t *record)
{
    std::size_t size = 0;
    if (libevtx_record_get_utf8_xml_string_size(record, &size, nullptr) != 1 || size < 2 || size > longestXml)
        return {};
    QByteArray xml(qsizetype(size), '\0');
    if (libevtx_record_get_utf8_xml_string(record, reinterpret_cast<std::uint8_t *>(xml.data()), size, nullptr) != 1)
        return {};
    xml.truncate(qsizetype(qstrnlen(xml.constData(), size)));
    return xml;
}

/// The record in this place, where it has this number.
std::optional<EvtxRecord> recordAt(libevtx_file_t *file, int place, quint64 number)
{
    libevtx_record_t *found = nullptr;
    if (libevtx_file_get_record_by_index(file, place, &found, nullptr) != 1)
        return std::nullopt;
    const Record record(found);
    std::uint64_t itsNumber = 0;
    if (libevtx_record_get_identifier(found, &itsNumber, nullptr) != 1 || itsNumber != number)
        return std::nullopt;
    return EvtxRecord{number, xmlOf(found)};
}

} // namespace

QList<EvtxRecord> decodeEvtxChunk(QByteArrayView chunk, const QList<EvtxWanted> &wanted)
{
    QByteArray bytes = fileOf(chunk); // outlives the handles that read it
    libbfio_handle_t *range = nullptr;
    if (libbfio_memory_range_initialize(&range, nullptr) != 1)
        return {};
    const Input input(range);
    libevtx_file_t *opened = nullptr;
    if (libbfio_memory_range_set(range, reinterpret_cast<std::uint8_t *>(bytes.data()), std::size_t(bytes.size()), nullptr) != 1
        || libevtx_file_initialize(&opened, nullptr) != 1)
        return {};
    const File file(opened);
    int count = 0;
    if (libevtx_file_open_file_io_handle(opened, range, LIBEVTX_OPEN_READ, nullptr) != 1
        || libevtx_file_get_number_of_records(opened, &count, nullptr) != 1)
        return {};
    QList<EvtxRecord> records;
    // The library takes a record apart as soon as it is asked for. Where it has lost some, all others are further ahead.
    qsizetype lost = 0;
    for (const EvtxWanted &one : wanted) {
        const qsizetype expected = std::min<qsizetype>(one.index - lost, count - 1);
        for (qsizetype place = expected; place >= std::max<qsizetype>(0, expected - mostLost); --place) {
            const auto record = recordAt(opened, int(place), one.number);
            if (!record)
                continue;
            records << *record;
            lost = one.index - place;
            break;
        }
    }
    return records;
}
#endif
