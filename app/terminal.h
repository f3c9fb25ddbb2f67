#pragma once
#include <QtCore/QString>
#include <functional>

enum class Stream { Input, Output };

/// True where a person sits at the other end.
bool isTerminal(Stream stream);

/// Asks on the terminal and reads a line without showing it; empty where there is no terminal.
QString askSecretly(const QString &question);

/// Says what is wrong where the person looks: on standard error, or in a box where a Windows program has none.
void complain(const QString &sentence);

/// Runs \p program; what it writes and reads meanwhile is UTF-8, byte for byte, on a Windows console too. Returns its exit status.
int withUtf8Streams(const std::function<int()> &program);
