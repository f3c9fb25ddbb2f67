#pragma once
#include <QtCore/QString>

enum class Stream { Input, Output };

/// True where a person sits at the other end.
bool isTerminal(Stream stream);

/// Asks on the terminal and reads a line without showing it; empty where there is no terminal.
QString askSecretly(const QString &question);
