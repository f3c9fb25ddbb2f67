// Decodes records of event logs for the program that started it, chunk by chunk, until its standard input ends. libevtx may crash on a log
// that someone damaged or made up; then only this process ends. What is said to it and what it answers: checks/probes/events/evtxdecoder.h.
#include "checks/decoder/decodechunk.h"
#include <QtCore/QtEndian>
#include <iostream>
#include <optional>
#ifdef Q_OS_WIN
#include <cstdio>
#include <fcntl.h>
#include <io.h>
#include <windows.h>
#endif

namespace {

/// Nothing is shown to anybody when this process crashes, and bytes stay bytes.
void prepare()
{
    std::ios::sync_with_stdio(false);
#ifdef Q_OS_WIN
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
#endif
}

/// All of so many bytes, or none. Not by QFile, which reads a pipe without waiting.
QByteArray readBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    return std::cin.read(bytes.data(), size) ? bytes : QByteArray();
}

void sendAnswer(const QByteArray &xml)
{
    QByteArray size(sizeof(quint32), '\0');
    qToLittleEndian(quint32(xml.size()), size.data());
    const QByteArray answer = size + xml;
    std::cout.write(answer.constData(), answer.size()).flush();
}

std::optional<QList<EvtxWanted>> readWanted()
{
    constexpr qsizetype each = sizeof(quint64) + sizeof(quint32);
    const QByteArray head = readBytes(sizeof(quint32));
    const qsizetype count = head.isEmpty() ? -1 : qsizetype(qFromLittleEndian<quint32>(head.constData()));
    if (count < 1 || count > mostRecordsOfChunk)
        return {};
    const QByteArray bytes = readBytes(count * each);
    QList<EvtxWanted> wanted;
    for (qsizetype at = 0; at < bytes.size(); at += each)
        wanted << EvtxWanted{qFromLittleEndian<quint64>(bytes.constData() + at),
                             qsizetype(qFromLittleEndian<quint32>(bytes.constData() + at + sizeof(quint64)))};
    return wanted;
}

} // namespace

int main()
{
    prepare();
    while (const auto wanted = readWanted()) {
        const QByteArray chunk = readBytes(evtxChunkSize);
        if (chunk.isEmpty())
            return 1;
        decodeChunk(chunk, *wanted, &sendAnswer);
    }
    return 0;
}
