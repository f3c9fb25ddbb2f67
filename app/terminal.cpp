#include "app/terminal.h"
#include <cstdio>
#include <iostream>
#include <string>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>

bool isTerminal(Stream stream)
{
    return _isatty(_fileno(stream == Stream::Input ? stdin : stdout)) != 0;
}

/// Switches the echo of the terminal off while it lives.
class Silence
{
public:
    Silence() : m_handle(GetStdHandle(STD_INPUT_HANDLE))
    {
        GetConsoleMode(m_handle, &m_before);
        SetConsoleMode(m_handle, m_before & ~DWORD(ENABLE_ECHO_INPUT));
    }
    ~Silence() { SetConsoleMode(m_handle, m_before); }
    Q_DISABLE_COPY_MOVE(Silence)

private:
    HANDLE m_handle;
    DWORD m_before = 0;
};
#else
#include <termios.h>
#include <unistd.h>

bool isTerminal(Stream stream)
{
    return isatty(stream == Stream::Input ? STDIN_FILENO : STDOUT_FILENO) != 0;
}

/// Switches the echo of the terminal off while it lives.
class Silence
{
public:
    Silence()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~Silence() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }
    Q_DISABLE_COPY_MOVE(Silence)

private:
    termios m_before = {};
};
#endif

QString askSecretly(const QString &question)
{
    if (!isTerminal(Stream::Input))
        return {};
    std::fprintf(stderr, "%s ", qUtf8Printable(question));
    const Silence silence;
    std::string line;
    std::getline(std::cin, line);
    std::fputc('\n', stderr);
    return QString::fromLocal8Bit(line.c_str());
}
