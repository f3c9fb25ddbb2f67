#include "app/logging.h"
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <cstdio>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>

static spdlog::level::level_enum levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return spdlog::level::debug;
    case QtInfoMsg: return spdlog::level::info;
    case QtWarningMsg: return spdlog::level::warn;
    case QtCriticalMsg:
    case QtFatalMsg: return spdlog::level::err;
    }
    return spdlog::level::info;
}

/// Qt's messages may quote names and addresses: only their category and kind are kept.
static void logQtMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    spdlog::log(levelOf(type), "qt: {} ({} characters)", context.category ? context.category : "default", message.size());
    if (qEnvironmentVariableIsSet("WRITEBACK_DEBUG"))
        std::fprintf(stderr, "%s\n", qUtf8Printable(message));
}

/// As spdlog wants it: a Windows path has letters that no code page has.
static spdlog::filename_t nativeName(const QString &file)
{
#ifdef SPDLOG_WCHAR_FILENAMES
    return QDir::toNativeSeparators(file).toStdWString();
#else
    return QFile::encodeName(file).toStdString();
#endif
}

QString standardLogFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/log/writeback-wizard.log");
}

void startLogging(const QString &file)
{
    constexpr std::size_t maximumSize = std::size_t(2) * 1024 * 1024;
    constexpr std::size_t oldFiles = 3;
    QDir().mkpath(QFileInfo(file).absolutePath());
    try {
        auto logger = spdlog::rotating_logger_mt("writeback-wizard", nativeName(file), maximumSize, oldFiles);
        logger->set_pattern("%Y-%m-%dT%H:%M:%S.%e%z %P %l %v");
        logger->flush_on(spdlog::level::info);
        spdlog::set_default_logger(logger);
        qInstallMessageHandler(logQtMessage);
    } catch (const spdlog::spdlog_ex &problem) {
        std::fprintf(stderr, "writeback-wizard: no log: %s\n", problem.what());
        spdlog::set_level(spdlog::level::off);
    }
}
