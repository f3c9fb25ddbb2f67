#pragma once
#include "checks/plan.h"
#include "checks/probes/files/filereading.h"
#include <QtCore/QTimer>

/// Reads one file into evidence in a thread of its own. Destroying it stops the reading.
class FileProbe : public Probe
{
    Q_OBJECT

public:
    FileProbe(const QString &path, const QString &key);
    ~FileProbe() override;
    void start() override;

    /// What was read so far; while it is read, only how far.
    const Evidence &evidence() const { return m_result.evidence; }
    const std::optional<ReadError> &error() const { return m_result.error; }

private:
    void showProgress();

    std::shared_ptr<FileReading> m_reading;
    FileResult m_result;
    QTimer m_watch;
};

/// Calls \p done when the file was read, with why it could not be where that is so.
ProbePlan planFile(const QString &path, const QString &key, const std::function<void(const std::optional<ReadError> &)> &done);
