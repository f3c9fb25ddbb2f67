#pragma once
#include "checks/casefile.h"
#include "checks/probes/files/filekind.h"
#include <QtCore/QFile>
#include <QtCore/QMutex>
#include <atomic>

/// The reading of one file as it goes on: what the thread that reads and the one that waits tell each other.
class FileReading
{
public:
    explicit FileReading(const QString &path, const QString &key) : m_path(path), m_key(key) {}

    const QString &path() const { return m_path; }
    /// Key of the facts that a file gives which may be one of several (EventsFact); others have keys of their own.
    const QString &key() const { return m_key; }
    /// To be looked at often while reading.
    bool isCancelled() const { return m_cancelled; }
    void cancel() { m_cancelled = true; }
    /// The reader says how far it is, now and then.
    void show(Evidence soFar)
    {
        const QMutexLocker lock(&m_mutex);
        m_soFar = std::move(soFar);
    }
    /// What was shown since this was asked last.
    std::optional<Evidence> shown()
    {
        const QMutexLocker lock(&m_mutex);
        return std::exchange(m_soFar, std::nullopt);
    }

private:
    QString m_path;
    QString m_key;
    std::atomic<bool> m_cancelled = false;
    QMutex m_mutex;
    std::optional<Evidence> m_soFar;
};

/// What came out of a file: what it tells, or why it cannot be read.
struct FileResult
{
    Evidence evidence = {};
    std::optional<ReadError> error = {};
};

/// Reads one kind of file, in a thread of its own: it touches nothing but its arguments. A new kind of evidence has a reader and a line
/// in readFile().
using FileReader = FileResult (*)(QFile &file, FileKind kind, FileReading &reading);

/// Why \p path is nothing that can be read to its end: nothing there, or no file. A pipe or a device may give for ever, or never.
std::optional<ReadError> whyNoFile(const QString &path);
/// The same for one that did not open.
ReadError whyNotOpened(const QFile &file);

/// Recognises the file and reads it. Never throws.
FileResult readFile(FileReading &reading);
