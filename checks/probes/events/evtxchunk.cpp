#include "checks/probes/events/evtxchunk.h"
#include <zlib.h>

quint32 evtxChecksum(QByteArrayView bytes, quint32 before)
{
    return quint32(crc32_z(before, reinterpret_cast<const Bytef *>(bytes.data()), std::size_t(bytes.size())));
}
