#pragma once
#include "checks/evidence.h"
#include "checks/inputs.h"
#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <variant>

/// One name and what stands for it where names are hidden: for the person whose case it is, never for a report.
struct Alias
{
    QString alias; ///< "user-1"
    QString name;  ///< As it was met first.
    QString kind;  ///< "user", "host", …: names of two kinds may share an alias, and a name of two kinds may have two.
};

/// Everything that a person told and that was seen: enough to judge again later or elsewhere.
struct Case
{
    Inputs inputs = {};
    Answers answers = {};
    QStringList ticks = {};    ///< Steps of a procedure that are done, by id (checks/procedure.h), in the order they were ticked.
    QList<Alias> aliases = {}; ///< What stood for each name in all that left so far, so that it always does.
    Evidence evidence = {};
    QDateTime started = {};  ///< UTC, of the last run; invalid before the first.
    double seconds = 0;      ///< How long the last run took.
    QByteArray unknown = {}; ///< Members (JSON) that this version does not know; written back as they were.

    /// True where something was seen there.
    bool hasFactsOf(Source source) const;
};

/// Why a file cannot be read, with its place. A program formats it by language; English words go to \a detail.
struct ReadError
{
    enum class Reason {
        CannotOpen,
        NotThere,
        BrokenLink, ///< A link that leads to no file, or in a circle.
        NotAFile,   ///< A folder, a device, a pipe.
        NotAllowed,
        Empty,
        TooLarge,
        NotJson,
        TooDeep,
        NotACase,
        NewerVersion,
        WrongValue,
        NotALog,        ///< No event in it can be read.
        NotEvidence,    ///< Nothing that this version reads.
        DecoderMissing, ///< The part of this program that decodes .evtx files is not there (EvtxDecoder).
    };
    Reason reason = Reason::CannotOpen;
    QString file = {};
    QString place = {};  ///< "line 12, column 4", or the path of a member: "/facts/host/…/tls".
    QString detail = {}; ///< What was found there.
};

/// 64 MiB: a case is refused by size before it is read.
constexpr qint64 maximumCaseSize = 64LL * 1024 * 1024;
constexpr int maximumNesting = 64;

/// Reads a saved case. Never throws; members it does not know are kept.
std::variant<Case, ReadError> readCase(const QByteArray &json, const QString &fileName = {});
std::variant<Case, ReadError> readCaseFile(const QString &path);

/// The case as JSON ("writeback-wizard/case/1"). Never redacted, holds no secret.
QByteArray writeCase(const Case &written);
/// The same with the facts of one source only, and without what a person told.
QByteArray writeFacts(const Case &written, Source source);
/// Writes it whole or not at all, readable by its owner alone; an empty string where it went well.
QString writeCaseFile(const Case &written, const QString &path);
