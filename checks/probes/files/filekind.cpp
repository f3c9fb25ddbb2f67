#include "checks/probes/files/filekind.h"
#include "checks/casefile.h"
#include "checks/probes/events/eventblocks.h"
#include "checks/probes/events/eventtable.h"
#include "checks/probes/events/textblocks.h"
#include <QtCore/QBuffer>

using namespace Qt::StringLiterals;

static FileKind kindOfJson(const QString &text)
{
    if (text.contains("writeback-wizard/collection/"_L1))
        return FileKind::Collection;
    return text.contains("\"ProviderName\""_L1) && !text.contains("writeback-wizard/case/"_L1) ? FileKind::JsonLog : FileKind::Case;
}

FileKind fileKind(const QByteArray &head)
{
    if (head.startsWith(QByteArrayView("ElfFile\0", 8)))
        return FileKind::EvtxLog;
    QBuffer buffer;
    buffer.setData(head);
    buffer.open(QIODevice::ReadOnly);
    const QString text = TextBlocks(buffer).next();
    const QStringView start = QStringView(text).trimmed();
    if (start.startsWith(u'{') || start.startsWith(u'['))
        return kindOfJson(text);
    if (start.startsWith(u'<')) {
        const bool isLog = text.contains("schemas.microsoft.com/win/2004/08/events"_L1) || start.startsWith("<Event"_L1);
        return isLog ? FileKind::XmlLog : FileKind::Report;
    }
    EventCollector none(EventsFact::Form::Text, 0);
    if (readEventBlocks(text, none))
        return FileKind::BlockLog;
    return looksLikeEventTable(text) ? FileKind::TableLog : FileKind::Text;
}

qint64 maximumSize(FileKind kind)
{
    constexpr qint64 mebi = qint64(1024) * 1024;
    switch (kind) {
    case FileKind::Case:
    case FileKind::Report: return maximumCaseSize;
    case FileKind::Collection: return 16 * mebi;
    case FileKind::EvtxLog:
    case FileKind::XmlLog:
    case FileKind::JsonLog:
    case FileKind::TableLog: return 4096 * mebi;
    case FileKind::BlockLog:
    case FileKind::Text: return 10'000'000;
    }
    Q_UNREACHABLE();
}

bool isEvidence(FileKind kind)
{
    return kind == FileKind::Collection || (kind >= FileKind::EvtxLog && kind <= FileKind::BlockLog);
}
