#include "eventforms.h"
#include <QtCore/QBuffer>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace {

const QString computer = u"AADC01.corp.example.test"_s;

QString quoted(QString field)
{
    return u'"' + field.replace(u'"', "\"\""_L1) + u'"';
}

void writeEvent(QXmlStreamWriter &xml, const WrittenEvent &event, qsizetype number, bool rendered)
{
    xml.writeStartElement(u"Event"_s);
    xml.writeAttribute(u"xmlns"_s, u"http://schemas.microsoft.com/win/2004/08/events/event"_s);
    xml.writeStartElement(u"System"_s);
    xml.writeEmptyElement(u"Provider"_s);
    xml.writeAttribute(u"Name"_s, event.provider);
    xml.writeStartElement(u"EventID"_s);
    xml.writeAttribute(u"Qualifiers"_s, u"0"_s);
    xml.writeCharacters(QString::number(event.id));
    xml.writeEndElement();
    xml.writeTextElement(u"Level"_s, QString::number(event.level));
    xml.writeEmptyElement(u"TimeCreated"_s);
    xml.writeAttribute(u"SystemTime"_s, event.time.toString(u"yyyy-MM-ddThh:mm:ss.zzz"_s) + u"4567Z"_s);
    xml.writeTextElement(u"EventRecordID"_s, QString::number(number));
    xml.writeTextElement(u"Channel"_s, u"Application"_s);
    xml.writeTextElement(u"Computer"_s, computer);
    xml.writeEndElement();
    xml.writeStartElement(u"EventData"_s);
    for (const QString &text : event.strings)
        xml.writeTextElement(u"Data"_s, text);
    xml.writeEndElement();
    if (rendered) {
        xml.writeStartElement(u"RenderingInfo"_s);
        xml.writeAttribute(u"Culture"_s, u"nl-NL"_s);
        xml.writeTextElement(u"Message"_s, u"De beschrijving: "_s + event.strings.join(u' '));
        xml.writeTextElement(u"Level"_s, u"Informatie"_s);
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

} // namespace

QByteArray EventForms::evtx(const QList<WrittenEvent> &events)
{
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    EvtxWriter writer(buffer, computer);
    for (const WrittenEvent &event : events)
        writer.add(event);
    writer.finish();
    return buffer.data();
}

QByteArray EventForms::xml(const QList<WrittenEvent> &events, bool rendered)
{
    QByteArray all =
        rendered ? QByteArray("\xEF\xBB\xBF<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>\r\n<Events>") : QByteArray();
    for (qsizetype i = 0; i < events.size(); ++i) {
        QByteArray one;
        QXmlStreamWriter xml(&one);
        writeEvent(xml, events[i], i + 1, rendered);
        all += one + "\r\n";
    }
    return rendered ? all + "</Events>" : all;
}

QByteArray EventForms::csv(const QList<WrittenEvent> &events)
{
    QString all = u"Level,Date and Time,Source,Event ID,Task Category\r\n"_s;
    for (auto event = events.crbegin(); event != events.crend(); ++event) {
        const QString time = event->time.toString(u"M/d/yyyy h:mm:ss AP"_s);
        all +=
            QStringList{u"Information"_s, time, event->provider, QString::number(event->id), u"None"_s, quoted(event->strings.join(u'\n'))}
                .join(u',')
            + "\r\n"_L1;
    }
    return all.toUtf8();
}

QByteArray EventForms::text(const QList<WrittenEvent> &events)
{
    QString all = u"\uFEFFNiveau\tDatum en tijd\tBron\tGebeurtenis-id\tTaakcategorie\r\n"_s;
    for (auto event = events.crbegin(); event != events.crend(); ++event) {
        const QString time = event->time.toString(u"d-M-yyyy hh:mm:ss"_s);
        all +=
            QStringList{u"Informatie"_s, time, event->provider, QString::number(event->id), u"Geen"_s, quoted(event->strings.join(u'\n'))}
                .join(u'\t')
            + "\r\n"_L1;
    }
    QByteArray bytes;
    for (const QChar c : all)
        bytes.append(char(c.unicode() & 0xFF)).append(char(c.unicode() >> 8));
    return bytes;
}

QByteArray EventForms::json(const QList<WrittenEvent> &events, bool modern)
{
    QJsonArray all;
    for (qsizetype i = 0; i < events.size(); ++i) {
        const WrittenEvent &event = events[i];
        const QString time = modern ? event.time.addSecs(3600).toString(u"yyyy-MM-ddThh:mm:ss.zzz"_s) + u"1234+01:00"_s
                                    : u"/Date(%1)/"_s.arg(event.time.toMSecsSinceEpoch());
        QJsonArray properties;
        for (const QString &text : event.strings)
            properties << QJsonObject{{u"Value"_s, text}};
        all << QJsonObject{{u"Message"_s, QJsonValue()},
                           {u"Id"_s, event.id},
                           {u"Level"_s, event.level},
                           {u"RecordId"_s, i + 1},
                           {u"ProviderName"_s, event.provider},
                           {u"MachineName"_s, computer},
                           {u"TimeCreated"_s, time},
                           {u"Properties"_s, properties},
                           {u"LevelDisplayName"_s, u"Information"_s},
                           {u"Bookmark"_s, QJsonObject()}};
    }
    return QJsonDocument(all).toJson();
}

QByteArray EventForms::exportedCsv(const QList<WrittenEvent> &events)
{
    QString all = u"#TYPE System.Diagnostics.Eventing.Reader.EventLogRecord\r\n"
                  "\"Message\",\"Id\",\"Level\",\"RecordId\",\"ProviderName\",\"MachineName\",\"TimeCreated\"\r\n"_s;
    for (qsizetype i = events.size() - 1; i >= 0; --i) {
        const WrittenEvent &event = events[i];
        QStringList fields{event.strings.join(u'\n'),
                           QString::number(event.id),
                           QString::number(event.level),
                           QString::number(i + 1),
                           event.provider,
                           computer,
                           event.time.toString(u"dd.MM.yyyy hh:mm:ss"_s)};
        for (QString &field : fields)
            field = quoted(field);
        all += fields.join(u',') + "\r\n"_L1;
    }
    return all.toUtf8();
}

QByteArray EventForms::blocks(const QList<WrittenEvent> &events)
{
    QString all;
    for (qsizetype i = 0; i < events.size(); ++i) {
        const WrittenEvent &event = events[i];
        all += u"Event[%1]:\r\n  Log Name: Application\r\n  Source: %2\r\n  Date: %3\r\n  Event ID: %4\r\n  Task: N/A\r\n"
               "  Level: Information\r\n  Computer: %5\r\n  Description: \r\n"_s.arg(i)
                   .arg(event.provider, event.time.toString(u"yyyy-MM-ddThh:mm:ss.zzz"_s))
                   .arg(event.id)
                   .arg(computer)
               + event.strings.join(u'\n') + "\r\n\r\n"_L1;
    }
    return all.toUtf8();
}
