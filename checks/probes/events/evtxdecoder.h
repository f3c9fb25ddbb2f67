#pragma once
#include "checks/probes/events/evtxchunk.h"
#include <QtCore/QProcess>
#include <functional>

/// Has records of .evtx chunks decoded in a process of its own (checks/decoder), which starts with the first chunk and lives as long as
/// this.
///
/// A record that crashes that process, or that takes it longer than 5 s, is lost; a new process does the others.
///
/// Said to it for each chunk, in little endian: how many records (4 bytes), number (8) and index (4) of each, the chunk (64 KiB). It
/// answers for each record, in order: the length of its XML (4 bytes, 0 where it cannot be decoded), and the XML. It ends when its input
/// does.
class EvtxDecoder
{
public:
    /// Asked ten times a second while a record is waited for; returns false to stop.
    using GoOn = std::function<bool()>;

    /// \p program: nothing for the one that belongs to this program.
    explicit EvtxDecoder(const QString &program = programPath());
    ~EvtxDecoder();
    Q_DISABLE_COPY_MOVE(EvtxDecoder)

    /// Those of \p wanted that could be decoded. \p chunk has evtxChunkSize bytes.
    QList<EvtxRecord> decode(QByteArrayView chunk, const QList<EvtxWanted> &wanted, const GoOn &goOn);
    /// The process could not be started: then nothing is ever decoded.
    bool isMissing() const { return m_missing; }
    /// How often the process ended over a record.
    int losses() const { return m_losses; }

    /// Beside this program, or where Debian keeps programs that only programs start.
    static QString programPath();

private:
    bool start();
    void end();
    std::optional<QByteArray> answer(const GoOn &goOn);
    std::optional<QByteArray> read(qsizetype size, const GoOn &goOn);

    QString m_program;
    std::unique_ptr<QProcess> m_process;
    bool m_missing = false;
    int m_losses = 0;
};
