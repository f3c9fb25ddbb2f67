#pragma once
#include "checks/casefile.h"
#include <QtCore/QString>
#include <variant>

/// A file that Session::read() reads, since it may be large: an event log.
struct EvidenceFile
{
    QString path;
};

/// What came out of a file: a case (saved, or out of a report), what was collected on a server, text as a person would paste it, or what is
/// yet to be read.
using InputFile = std::variant<Case, QString, EvidenceFile, ReadError>;

/// 10 MB: more than that is no pasted text.
constexpr qint64 maximumTextSize = 10'000'000;

/// Reads a file and recognises it by its content; "-" is standard input and always text.
InputFile readInputFile(const QString &path);

/// The sentence for a person: file, place and reason.
QString sentenceFor(const ReadError &error);
