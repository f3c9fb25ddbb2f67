#include "checks/decoder/decodechunk.h"
#include <QtCore/QtEndian>
#include <algorithm>
#include <libbfio.h>
#include <libevtx.h>
#include <memory>
#include <optional>

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
    if (libevtx_record_get_utf8_xml_string_size(record, &size, nullptr) != 1 || size < 2 || size > std::size_t(longestEvtxXml))
        return {};
    QByteArray xml(qsizetype(size), '\0');
    if (libevtx_record_get_utf8_xml_string(record, reinterpret_cast<std::uint8_t *>(xml.data()), size, nullptr) != 1)
        return {};
    xml.truncate(qsizetype(qstrnlen(xml.constData(), size)));
    return xml;
}

/// The record in this place as XML, where it has this number.
std::optional<QByteArray> recordAt(libevtx_file_t *file, int place, quint64 number)
{
    libevtx_record_t *found = nullptr;
    if (libevtx_file_get_record_by_index(file, place, &found, nullptr) != 1)
        return std::nullopt;
    const Record record(found);
    std::uint64_t itsNumber = 0;
    if (libevtx_record_get_identifier(found, &itsNumber, nullptr) != 1 || itsNumber != number)
        return std::nullopt;
    return xmlOf(found);
}

/// A log that is open, and what it reads from.
struct Opened
{
    Input input;
    File file;
};

/// No file, and no record, where the library takes none of it.
Opened open(QByteArray &bytes, int &count)
{
    libbfio_handle_t *range = nullptr;
    if (libbfio_memory_range_initialize(&range, nullptr) != 1)
        return {};
    Opened opened{Input(range), {}};
    libevtx_file_t *file = nullptr;
    if (libbfio_memory_range_set(range, reinterpret_cast<std::uint8_t *>(bytes.data()), std::size_t(bytes.size()), nullptr) != 1
        || libevtx_file_initialize(&file, nullptr) != 1)
        return {};
    opened.file.reset(file);
    if (libevtx_file_open_file_io_handle(file, range, LIBEVTX_OPEN_READ, nullptr) != 1
        || libevtx_file_get_number_of_records(file, &count, nullptr) != 1)
        count = 0;
    return opened;
}

} // namespace

void decodeChunk(QByteArrayView chunk, const QList<EvtxWanted> &wanted, const std::function<void(const QByteArray &xml)> &answer)
{
    QByteArray bytes = fileOf(chunk); // outlives the handles that read it
    int count = 0;
    const Opened opened = open(bytes, count);
    // The library takes a record apart as soon as it is asked for. Where it has lost some, all others are further ahead.
    qsizetype lost = 0;
    for (const EvtxWanted &one : wanted) {
        QByteArray xml;
        const qsizetype expected = std::min<qsizetype>(one.index - lost, count - 1);
        for (qsizetype place = expected; place >= std::max<qsizetype>(0, expected - mostLost); --place) {
            const auto found = recordAt(opened.file.get(), int(place), one.number);
            if (!found)
                continue;
            xml = *found;
            lost = one.index - place;
            break;
        }
        answer(xml);
    }
}
