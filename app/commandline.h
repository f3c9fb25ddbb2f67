#pragma once
#include "checks/inputs.h"
#include "checks/report/report.h"
#include <QtCore/QStringList>
#include <chrono>
#include <optional>

/// What the command line asks for. Parsing does nothing else: no file is read, nothing is looked at.
struct CommandLine
{
    enum class Command { Wizard, Diagnose, Explain, List, CollectScript, Forget, Help, Version };

    Command command = Command::Wizard;
    Inputs inputs = {};
    bool wantsServer = false; ///< --on-server
    Answers answers = {};
    QStringList files = {}; ///< "-" is standard input.
    QStringList live = {};  ///< Sources to look at now.
    QStringList scope = {};
    Format format = Format::Text;
    QString output = {}; ///< Empty: standard output.
    QString save = {};
    QString language = {};       ///< Empty: as set, else as the system.
    QString secondLanguage = {}; ///< Beside the first, in an HTML report; empty for none.
    QString compare = {};        ///< An earlier case or report.
    QString logFile = {};
    std::optional<bool> redact = {}; ///< Nothing: by format and place.
    std::chrono::seconds timeout{0}; ///< 0: none.
    QString sample = {};             ///< --sample NAME: of the built-in cases.
    QStringList codes = {};          ///< explain CODE...
    QString listed = {};             ///< list WHAT
    bool listAsJson = false;

    QString error = {}; ///< Why it cannot be used, in one sentence; empty where it can.
};

/// \p arguments without the name of the program.
CommandLine parseCommandLine(const QStringList &arguments);

/// How to use it, for --help and after an error.
QString commandLineHelp();

/// Exit statuses besides 0 to 3 (as sysexits.h has them).
namespace Exit {
constexpr int usage = 64, noInput = 65, internal = 70, cannotCreate = 73;
}
