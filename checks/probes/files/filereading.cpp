#include "checks/probes/files/filereading.h"
#include "checks/probes/files/collectionfile.h"
#include "checks/probes/files/eventfile.h"
#include <QtCore/QFileInfo>

namespace {

/// Who reads what; null for what is no evidence.
FileReader readerOf(FileKind kind)
{
    switch (kind) {
    case FileKind::EvtxLog:
    case FileKind::XmlLog:
    case FileKind::JsonLog:
    case FileKind::TableLog:
    case FileKind::BlockLog: return &readEventFile;
    case FileKind::Collection: return &readCollectionFile;
    case FileKind::Case:
    case FileKind::Report:
    case FileKind::Text: return nullptr;
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<ReadError> whyNoFile(const QString &path)
{
    using enum ReadError::Reason;
    const QFileInfo info(path);
    if (info.isFile())
        return {};
    return ReadError{info.exists() ? NotAFile : info.isSymLink() ? BrokenLink : NotThere, path, {}, {}};
}

ReadError whyNotOpened(const QFile &file)
{
    using enum ReadError::Reason;
    const bool refused = !QFileInfo(file.fileName()).isReadable();
    return {refused ? NotAllowed : CannotOpen, file.fileName(), {}, file.errorString()};
}

FileResult readFile(FileReading &reading)
{
    const QString path = reading.path();
    const auto refuse = [&](ReadError::Reason reason, const QString &detail = {}) {
        return FileResult{.error = ReadError{reason, path, {}, detail}};
    };
    if (const auto why = whyNoFile(path))
        return {.error = *why};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {.error = whyNotOpened(file)};
    const FileKind kind = fileKind(file.peek(fileHeadSize));
    const FileReader read = readerOf(kind);
    if (!read)
        return refuse(ReadError::Reason::NotEvidence);
    if (file.size() > maximumSize(kind))
        return refuse(ReadError::Reason::TooLarge, QString::number(file.size()));
    try {
        return read(file, kind, reading);
    } catch (const std::exception &error) {
        return refuse(ReadError::Reason::NotALog, QString::fromUtf8(error.what()).left(200));
    }
}
