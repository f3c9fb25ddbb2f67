#include "checks/probes/files/eventfile.h"
#include "checks/probes/events/eventblocks.h"
#include "checks/probes/events/eventjson.h"
#include "checks/probes/events/eventtable.h"
#include "checks/probes/events/eventxml.h"
#include "checks/probes/events/evtxlog.h"
#include "checks/probes/events/textblocks.h"
#include <QtCore/QBuffer>
#include <QtCore/QElapsedTimer>

namespace {

constexpr qint64 showEvery = 200; // milliseconds

EventsFact::Form formOf(FileKind kind)
{
    switch (kind) {
    case FileKind::EvtxLog: return EventsFact::Form::Evtx;
    case FileKind::XmlLog: return EventsFact::Form::Xml;
    case FileKind::JsonLog: return EventsFact::Form::Json;
    case FileKind::TableLog: return EventsFact::Form::Table;
    default: return EventsFact::Form::Text;
    }
}

bool readBlocks(QIODevice &file, EventCollector &events)
{
    TextBlocks blocks(file);
    QString text;
    while (events.readUpTo(blocks.position()) && !blocks.atEnd())
        text += blocks.next();
    return readEventBlocks(text, events);
}

/// Where it cannot be read, the place goes to \a detail: empty for the whole of it.
std::optional<QString> read(FileKind kind, QIODevice &file, EventCollector &events, EvtxDecoder &decoder)
{
    const auto orNoLog = [](bool isLog) { return isLog ? std::nullopt : std::optional(QString()); };
    switch (kind) {
    case FileKind::EvtxLog: return orNoLog(readEvtxLog(file, events, decoder));
    case FileKind::XmlLog: return orNoLog(readXmlLog(file, events));
    case FileKind::JsonLog: return readEventJson(file, events);
    case FileKind::TableLog: return orNoLog(readEventTable(file, events));
    default: return orNoLog(readBlocks(file, events));
    }
}

} // namespace

FileResult readEventFile(QFile &file, FileKind kind, FileReading &reading)
{
    QElapsedTimer sinceShown;
    const auto watch = [&](const EventCollector &events) {
        if (!sinceShown.isValid() || sinceShown.elapsed() >= showEvery) {
            sinceShown.start();
            Evidence soFar;
            soFar.set(events.counts(), reading.key());
            reading.show(std::move(soFar));
        }
        return !reading.isCancelled();
    };
    EventCollector events(formOf(kind), file.size(), watch);
    EvtxDecoder decoder;
    const std::optional<QString> problem = read(kind, file, events, decoder);
    if (decoder.isMissing())
        return {.error = ReadError{ReadError::Reason::DecoderMissing, reading.path(), {}, {}}};
    EventsFact fact = events.fact();
    if (problem && fact.events.isEmpty() && !reading.isCancelled())
        return {.error = ReadError{ReadError::Reason::NotALog, reading.path(), *problem, {}}};
    if (problem)
        ++fact.skipped; // the rest of the file
    FileResult result;
    result.evidence.set(std::move(fact), reading.key());
    return result;
}

std::optional<EventsFact> readPastedEvents(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    const FileKind kind = fileKind(bytes.first(std::min(bytes.size(), fileHeadSize)));
    if (!isEvidence(kind) || kind == FileKind::Collection || kind == FileKind::EvtxLog)
        return {};
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    EventCollector events(formOf(kind), bytes.size());
    EvtxDecoder unused;
    (void)read(kind, buffer, events, unused); // what can be read counts, also of half a log
    EventsFact fact = events.fact();
    return fact.events.isEmpty() ? std::nullopt : std::optional(std::move(fact));
}
