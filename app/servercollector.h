#pragma once
#include "checks/inputs.h"
#include <QtCore/QObject>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <chrono>
#include <memory>

class QProcess;

/// Runs the collection script on this computer, where it is the server: Windows PowerShell, in a process of its own, for at most ten
/// minutes. Nothing is changed but one file in a temporary folder, which is there until this is destroyed or started again.
class ServerCollector : public QObject
{
    Q_OBJECT

public:
    explicit ServerCollector(QObject *parent = nullptr);
    ~ServerCollector() override;

    /// The PowerShell of Windows, or where this runs elsewhere an empty string. Tests put another program in its place.
    static QString powershell();
    /// Why it cannot run here, in one sentence; empty where it can.
    static QString whyNot();

    void setProgram(const QString &program) { m_program = program; }
    void setDeadline(std::chrono::milliseconds deadline) { m_deadline.setInterval(deadline); }

    /// Returns at once; finished() follows, never from inside start(). A second start() stops the first.
    void start(Inputs::Cloud cloud, const QString &user);
    /// Ends it; finished() says that it was stopped.
    void stop();
    bool isRunning() const { return bool(m_process); }

Q_SIGNALS:
    /// \p file is the collection, or \p problem one sentence why there is none.
    void finished(const QString &file, const QString &problem);

private:
    void end(const QString &problem);

    QString m_program;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_process;
    QTimer m_deadline;
};
