#include "checks/probes/files/collectionfile.h"
#include "checks/probes/events/eventxml.h"
#include "checks/probes/server/collection.h"
#include <QtCore/QBuffer>

namespace {

/// The events of the collection, as of any log; nothing where there is none.
std::optional<EventsFact> eventsOf(const Collection &collection)
{
    QByteArray xml = collection.events.toUtf8();
    QBuffer buffer(&xml);
    buffer.open(QIODevice::ReadOnly);
    EventCollector events(EventsFact::Form::Xml, xml.size());
    if (!readXmlLog(buffer, events))
        return {};
    EventsFact fact = events.fact();
    fact.seenFrom = SeenFrom::Server;
    fact.at = collection.at;
    fact.collected = true;
    return fact;
}

} // namespace

FileResult readCollectionFile(QFile &file, FileKind, FileReading &reading)
{
    const auto read = readCollection(file.read(maximumCollectionSize + 1), reading.path());
    if (const auto *error = std::get_if<ReadError>(&read))
        return {.error = *error};
    const auto &collection = std::get<Collection>(read);
    FileResult result;
    takeCollection(result.evidence, collection);
    if (std::optional<EventsFact> events = eventsOf(collection))
        result.evidence.set(*std::move(events), reading.key());
    else if (collection.eventsMissing)
        result.evidence.setMissing<EventsFact>(*collection.eventsMissing, reading.key());
    return result;
}
