#pragma once
#include <QtCore/QByteArray>

/// What a file holds, told by its first bytes and never by its name.
enum class FileKind {
    Case,       ///< A saved case.
    Report,     ///< An HTML report, which may hold a case.
    Collection, ///< What the collection script gives.
    EvtxLog,
    XmlLog,
    JsonLog,
    TableLog, ///< Event Viewer's CSV or tab-delimited text, Get-WinEvent as CSV.
    BlockLog, ///< Events one below the other as "label: value".
    Text,     ///< As a person would paste it.
};

/// How many bytes fileKind() wants to see.
constexpr qsizetype fileHeadSize = 65536;

/// \p head: the first bytes, all of them where the file is smaller.
FileKind fileKind(const QByteArray &head);
/// Above it a file is refused by size, before it is read.
qint64 maximumSize(FileKind kind);
/// Whether it is read as evidence, in a thread of its own (FileProbe).
bool isEvidence(FileKind kind);
