#pragma once
#include <QtCore/QString>

enum class Stream { Input, Output };

/// True where a person sits at the other end.
bool isTerminal(Stream stream);

/// Asks on the terminal and reads a line without showing it; empty where there is no terminal.
QString askSecretly(const QString &question);

/// While it lives, what is written and read is UTF-8, byte for byte, on a Windows console too.
class Utf8Streams
{
    Q_DISABLE_COPY_MOVE(Utf8Streams)

public:
    Utf8Streams();
    ~Utf8Streams();

private:
    unsigned m_before = 0; ///< The code page of the console that we found.
};
