#include "app/terminal.h"
#include <cstdio>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#include <windows.h>

bool isTerminal(Stream stream)
{
    return _isatty(_fileno(stream == Stream::Input ? stdin : stdout)) != 0;
}

/// A line of the console; what is typed is not echoed. In UTF-16, for a code page may lack a letter of the password.
static QString readSilently()
{
    constexpr DWORD longest = 512;
    const HANDLE console = GetStdHandle(STD_INPUT_HANDLE);
    DWORD before = 0;
    GetConsoleMode(console, &before);
    SetConsoleMode(console, before & ~DWORD(ENABLE_ECHO_INPUT));
    wchar_t line[longest];
    DWORD length = 0;
    const bool read = ReadConsoleW(console, line, longest, &length, nullptr) != 0;
    SetConsoleMode(console, before);
    const QString typed = read ? QString::fromWCharArray(line, int(length)) : QString();
    SecureZeroMemory(line, sizeof line);
    return typed.chopped(typed.endsWith(QStringLiteral("\r\n")) ? 2 : 0);
}

/// Whether the program was given this stream; one with windows that was not started from a console has none.
static bool isThere(FILE *stream)
{
    return _fileno(stream) >= 0;
}

void complain(const QString &sentence)
{
    if (isThere(stderr))
        std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
    else
        MessageBoxW(nullptr, reinterpret_cast<const wchar_t *>(sentence.utf16()), L"Writeback Wizard", MB_OK | MB_ICONERROR);
}

int withUtf8Streams(const std::function<int()> &program)
{
    const UINT before = GetConsoleOutputCP();
    SetConsoleOutputCP(CP_UTF8);
    for (FILE *stream : {stdin, stdout, stderr}) {
        if (isThere(stream))
            _setmode(_fileno(stream), _O_BINARY);
    }
    const int status = program();
    std::fflush(stdout);
    if (before != 0)
        SetConsoleOutputCP(before);
    return status;
}
#else
#include <iostream>
#include <string>
#include <termios.h>
#include <unistd.h>

bool isTerminal(Stream stream)
{
    return isatty(stream == Stream::Input ? STDIN_FILENO : STDOUT_FILENO) != 0;
}

/// A line of the terminal; what is typed is not echoed.
static QString readSilently()
{
    termios before;
    tcgetattr(STDIN_FILENO, &before);
    termios silent = before;
    silent.c_lflag &= ~tcflag_t(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    std::string line;
    std::getline(std::cin, line);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
    return QString::fromLocal8Bit(line.c_str());
}

void complain(const QString &sentence)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
}

int withUtf8Streams(const std::function<int()> &program)
{
    return program();
}
#endif

QString askSecretly(const QString &question)
{
    if (!isTerminal(Stream::Input))
        return {};
    std::fprintf(stderr, "%s ", qUtf8Printable(question));
    const QString line = readSilently();
    std::fputc('\n', stderr);
    return line;
}
