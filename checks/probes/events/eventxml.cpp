#include "checks/probes/events/eventxml.h"
#include "checks/knowledge/eventtext.h"
#include "checks/probes/events/eventtime.h"
#include "checks/probes/events/textblocks.h"
#include <QtCore/QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestEvent = qsizetype(1024) * 1024;

void readSystem(QXmlStreamReader &xml, RawEvent &event)
{
    while (xml.readNextStartElement()) {
        const auto name = xml.name();
        if (name == "Provider"_L1) {
            event.provider = xml.attributes().value("Name"_L1).toString();
            if (event.provider.isEmpty())
                event.provider = xml.attributes().value("EventSourceName"_L1).toString();
        } else if (name == "TimeCreated"_L1) {
            event.time = readIsoTime(xml.attributes().value("SystemTime"_L1)).time;
        } else if (name == "EventID"_L1) {
            event.id = xml.readElementText().trimmed().toInt() & 0xFFFF;
            continue;
        } else if (name == "Level"_L1) {
            event.level = xml.readElementText().trimmed().toInt();
            continue;
        } else if (name == "EventRecordID"_L1) {
            event.record = xml.readElementText().trimmed().toLongLong();
            continue;
        } else if (name == "Computer"_L1) {
            event.computer = xml.readElementText().trimmed();
            continue;
        }
        xml.skipCurrentElement();
    }
}

/// Every text below EventData or UserData.
void readData(QXmlStreamReader &xml, RawEvent &event)
{
    int depth = 1;
    QString text;
    while (depth > 0 && !xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            ++depth;
            text.clear();
            break;
        case QXmlStreamReader::EndElement:
            --depth;
            if (!text.trimmed().isEmpty() && xml.name() != "Binary"_L1)
                event.strings << text;
            text.clear();
            break;
        case QXmlStreamReader::Characters: text += xml.text(); break;
        default: break;
        }
    }
}

void readRendering(QXmlStreamReader &xml, RawEvent &event)
{
    while (xml.readNextStartElement()) {
        if (xml.name() == "Message"_L1)
            event.message = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else
            xml.skipCurrentElement();
    }
}

/// Characters that XML forbids come out of damaged or strange data all the same.
QString withoutForbidden(const QString &xml)
{
    const auto isForbidden = [](QChar c) {
        return (c < u' ' && c != u'\t' && c != u'\n' && c != u'\r') || c == QChar(0xFFFE) || c == QChar(0xFFFF);
    };
    if (std::ranges::none_of(xml, isForbidden))
        return xml;
    QString clean = xml;
    std::ranges::replace_if(clean, isForbidden, QChar(QChar::ReplacementCharacter));
    return clean;
}

/// Cuts a stream of text into events, as it comes.
class Cutter
{
public:
    explicit Cutter(EventCollector &events) : m_events(events) {}
    void take(const QString &text);
    bool found() const { return m_found; }
    /// What is left is an event that never ended.
    void finish()
    {
        if (m_rest.startsWith("<Event"_L1) && startOf(m_rest, 0) == 0)
            m_events.skip(1);
    }

private:
    static qsizetype startOf(const QString &text, qsizetype from);
    void read(const QString &xml);

    EventCollector &m_events;
    QString m_rest;
    bool m_found = false;
};

/// The next `<Event>` or `<Event …>`, or -1: `<EventID>` is none.
qsizetype Cutter::startOf(const QString &text, qsizetype from)
{
    for (qsizetype at = text.indexOf("<Event"_L1, from); at >= 0; at = text.indexOf("<Event"_L1, at + 1)) {
        const QChar next = at + 6 < text.size() ? text[at + 6] : QChar();
        if (next == u'>' || next.isSpace())
            return at;
    }
    return -1;
}

void Cutter::take(const QString &text)
{
    m_rest += text;
    qsizetype at = 0;
    for (;;) {
        qsizetype start = startOf(m_rest, at);
        const qsizetype end = start < 0 ? -1 : m_rest.indexOf("</Event>"_L1, start);
        while (start >= 0 && end < 0 && m_rest.size() - start > longestEvent) { // no later one ends either
            m_events.skip(1);
            at = start + 6;
            start = startOf(m_rest, at);
        }
        if (end < 0) {
            m_rest = m_rest.mid(start < 0 ? std::max(at, m_rest.size() - 6) : start);
            return;
        }
        at = end + 8;
        // A second start before the end: the first one was cut off.
        const qsizetype inner = startOf(m_rest.mid(start, at - start), 6);
        if (inner > 0)
            m_events.skip(1);
        read(m_rest.mid(start + std::max<qsizetype>(inner, 0), at - start - std::max<qsizetype>(inner, 0)));
    }
}

/// An event that names no provider of ours is not taken apart.
void Cutter::read(const QString &xml)
{
    m_found = true;
    const bool mayBeOurs = std::ranges::any_of(
        eventProviderMarks(), [&](std::u16string_view mark) { return xml.contains(QStringView(mark.data(), qsizetype(mark.size()))); });
    if (!mayBeOurs) {
        static const QString time = u"SystemTime="_s;
        const qsizetype at = xml.indexOf(time) + time.size() + 1;
        m_events.sawTime(at > time.size() ? readIsoTime(QStringView(xml).mid(at, 30)).time : QDateTime());
        return m_events.passOver(1);
    }
    if (auto event = readEventXml(xml))
        m_events.take(std::move(*event));
    else
        m_events.skip(1);
}

} // namespace

std::optional<RawEvent> readEventXml(const QString &text)
{
    QXmlStreamReader xml(withoutForbidden(text));
    if (!xml.readNextStartElement() || xml.name() != "Event"_L1)
        return std::nullopt;
    RawEvent event;
    while (xml.readNextStartElement()) {
        if (xml.name() == "System"_L1)
            readSystem(xml, event);
        else if (xml.name() == "EventData"_L1 || xml.name() == "UserData"_L1)
            readData(xml, event);
        else if (xml.name() == "RenderingInfo"_L1)
            readRendering(xml, event);
        else
            xml.skipCurrentElement();
    }
    if (xml.hasError() || event.provider.isEmpty() || event.id < 0)
        return std::nullopt;
    return event;
}

bool readXmlLog(QIODevice &file, EventCollector &events)
{
    TextBlocks blocks(file);
    Cutter cutter(events);
    while (events.readUpTo(blocks.position()) && !blocks.atEnd())
        cutter.take(blocks.next());
    cutter.finish();
    return cutter.found();
}
