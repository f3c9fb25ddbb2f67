#pragma once
#include <QtCore/QString>

/// Where the log goes without --log-file: the program's own folder for such things, "log/writeback-wizard.log".
QString standardLogFile();

/// Logs to \p file (2 MiB, three old ones) from now on, Qt's own messages too. Only ids, counts and durations are logged:
/// no name, no address, no secret. Without a writable file it says so once on standard error and goes on.
void startLogging(const QString &file);
