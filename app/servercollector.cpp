#include "app/servercollector.h"
#include "checks/collectscript.h"
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <spdlog/spdlog.h>

using namespace std::chrono_literals;

ServerCollector::ServerCollector(QObject *parent) : QObject(parent), m_program(powershell())
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(10min);
    connect(&m_deadline, &QTimer::timeout, this, [this] { end(tr("The collection took too long and was ended.")); });
}

ServerCollector::~ServerCollector()
{
    if (m_process) {
        m_process->disconnect(this);
        m_process->kill();
        m_process->waitForFinished(1000);
    }
}

QString ServerCollector::powershell()
{
#ifdef Q_OS_WIN
    const QString windows = qEnvironmentVariable("SystemRoot", QStringLiteral("C:\\Windows"));
    return windows + QStringLiteral("\\System32\\WindowsPowerShell\\v1.0\\powershell.exe");
#else
    return {};
#endif
}

QString ServerCollector::whyNot()
{
    if (powershell().isEmpty())
        return tr("The collection runs on Windows only, on the Connect server. Copy the script there and open its file here.");
    if (!QFileInfo::exists(powershell()))
        return tr("Windows PowerShell is not on this computer.");
    return {};
}

void ServerCollector::start(Inputs::Cloud cloud, const QString &user)
{
    if (m_process)
        m_process->disconnect(this);
    m_process.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    const QString script = m_folder->filePath(QString::fromLatin1(collectScriptName));
    QFile file(script);
    m_process = std::make_unique<QProcess>();
    m_process->setStandardInputFile(QProcess::nullDevice());
    QStringList arguments{QStringLiteral("-NoProfile"),
                          QStringLiteral("-NonInteractive"),
                          QStringLiteral("-ExecutionPolicy"),
                          QStringLiteral("Bypass"),
                          QStringLiteral("-File"),
                          script,
                          QStringLiteral("-OutFile"),
                          m_folder->filePath(QStringLiteral("collection.json"))};
    // PowerShell takes what begins with a dash for a parameter.
    if (!user.isEmpty() && !user.startsWith(u'-'))
        arguments << QStringLiteral("-User") << user;
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            QTimer::singleShot(0, this, [this] { end(tr("Windows PowerShell cannot be started.")); });
    });
    connect(m_process.get(), &QProcess::finished, this, [this] { end({}); });
    m_deadline.start();
    const QByteArray text = collectScript(cloud);
    if (!m_folder->isValid() || !file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
        QTimer::singleShot(0, this, [this] { end(tr("The temporary folder cannot be written.")); });
        return;
    }
    file.close();
    spdlog::info("collect: started");
    m_process->start(m_program, arguments);
}

void ServerCollector::stop()
{
    if (m_process)
        end(tr("The collection was stopped."));
}

/// The file is what counts: it is written whole, at the very end.
void ServerCollector::end(const QString &problem)
{
    if (!m_process)
        return;
    m_deadline.stop();
    m_process->disconnect(this);
    if (m_process->state() != QProcess::NotRunning)
        m_process->kill();
    m_process.release()->deleteLater();
    const QString collection = m_folder->filePath(QStringLiteral("collection.json"));
    const bool there = problem.isEmpty() && QFileInfo::exists(collection);
    spdlog::info("collect: {}", there ? "done" : "no file");
    Q_EMIT finished(there ? collection : QString(), there ? QString()
                                                    : !problem.isEmpty()
                                                        ? problem
                                                        : tr("The script ended without a collection. Run it by hand to see why."));
}
