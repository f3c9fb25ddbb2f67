// An event log may come from a stranger: whatever its bytes, its reader must only ever say so. Built and run by tests/fuzz/run.
#include "checks/probes/events/eventblocks.h"
#include "checks/probes/events/eventjson.h"
#include "checks/probes/events/eventtable.h"
#include "checks/probes/events/eventxml.h"
#include "checks/probes/events/evtxchunk.h"
#include "checks/probes/events/evtxlog.h"
#include <QtCore/QBuffer>
#include <QtCore/QtEndian>
#include <cstdlib>

namespace {

/// One chunk whose checksums are right, so that its records are decoded as well.
QByteArray logOf(const QByteArray &bytes)
{
    QByteArray chunk = bytes.left(evtxChunkSize);
    chunk.append(evtxChunkSize - chunk.size(), '\0');
    std::copy_n("ElfChnk", 8, chunk.data());
    const qsizetype used = std::clamp<qsizetype>(qFromLittleEndian<quint32>(chunk.data() + 48), 512, evtxChunkSize);
    qToLittleEndian(quint32(used), chunk.data() + 48);
    const QByteArrayView all(chunk);
    qToLittleEndian(evtxChecksum(all.sliced(512, used - 512)), chunk.data() + 52);
    qToLittleEndian(evtxChecksum(all.sliced(128, 384), evtxChecksum(all.first(120))), chunk.data() + 124);
    QByteArray file(evtxHeaderSize, '\0');
    std::copy_n("ElfFile", 8, file.data());
    return file + chunk;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    if (size < 1)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, qsizetype(size - 1));
    QBuffer file;
    file.setData(data[0] % 6 == 0 ? logOf(bytes) : bytes);
    file.open(QIODevice::ReadOnly);
    EventCollector events(EventsFact::Form::Evtx, file.size());
    EvtxDecoder decoder{QString()}; // libevtx decodes in a process of its own, which no fuzzer looks into
    switch (data[0] % 6) {
    case 0: readEvtxLog(file, events, decoder, true); break;
    case 1: readEvtxLog(file, events, decoder); break;
    case 2: readXmlLog(file, events); break;
    case 3: readEventTable(file, events); break;
    case 4: (void)readEventJson(file, events); break;
    default: readEventBlocks(QString::fromUtf8(bytes), events); break;
    }
    const EventsFact fact = events.fact();
    if (fact.ours > fact.records || fact.events.size() > fact.ours || fact.skipped > fact.records)
        std::abort();
    return 0;
}
