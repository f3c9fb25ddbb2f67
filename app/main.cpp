#include "app/commandline.h"
#include "app/diagnose.h"
#include "app/forget.h"
#include "app/language.h"
#include "app/listing.h"
#include "app/logging.h"
#include "app/place.h"
#include "app/programservices.h"
#include "app/settings.h"
#include "app/terminal.h"
#include "checks/collectscript.h"
#include "checks/probes/network/blockingcall.h"
#include "checks/session.h"
#include "wizard/wizardwindow.h"
#include <QtWidgets/QApplication>
#include <cstdio>
#include <spdlog/spdlog.h>

namespace {

void nameTheProgram()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Writeback Wizard"));
    QCoreApplication::setApplicationName(QStringLiteral("Writeback Wizard"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WIZARD_VERSION));
}

int print(const QByteArray &text, int status = 0)
{
    std::fwrite(text.constData(), 1, std::size_t(text.size()), stdout);
    return status;
}

int runForget()
{
    const QStringList left = forgetEverything();
    for (const QString &sentence : left)
        complain(sentence);
    return left.isEmpty() ? 0 : Exit::cannotCreate;
}

int runInTerminal(const CommandLine &line, Language &language)
{
    switch (line.command) {
    case CommandLine::Command::Help: return print(commandLineHelp().toUtf8());
    case CommandLine::Command::Version: return print(QByteArray("writeback-wizard " WIZARD_VERSION "\n"));
    case CommandLine::Command::List: return print(listing(line.listed, line.listAsJson, language.texts()));
    case CommandLine::Command::Explain: {
        bool allKnown = true;
        const QByteArray said = explanation(line.codes, language.texts(), allKnown);
        return print(said, allKnown ? 0 : 3);
    }
    case CommandLine::Command::CollectScript: return print(collectScript(line.inputs.cloud));
    case CommandLine::Command::Diagnose: return runDiagnose(line);
    case CommandLine::Command::Forget:
    case CommandLine::Command::Wizard: break;
    }
    return Exit::internal;
}

int runWizard(int argc, char **argv, const CommandLine &line, const QString &language)
{
    QApplication app(argc, argv);
    QApplication::setDesktopFileName(QStringLiteral("writeback-wizard"));
    Keychain keychain;
    World world{keychain};
    Session session(world);
    session.setReadsAside(true);
    ProgramServices services(session, keychain, language);
    WizardWindow window(session, services);
    Inputs inputs = session.inputs();
    if (line.wantsServer || standsOnServer())
        inputs.place = Inputs::Place::Server;
    session.setInputs(inputs);
    if (!line.sample.isEmpty()) {
        const QString problem = services.openSample(line.sample);
        if (!problem.isEmpty()) {
            complain(problem);
            return Exit::noInput;
        }
    }
    window.show();
    if (line.sample.isEmpty() && !line.files.isEmpty()) {
        const QString problem = services.openCase(line.files.constFirst());
        if (!problem.isEmpty())
            Q_EMIT services.fileRefused(problem); // In the window: who opened the file from a desktop sees no terminal.
    }
    if (session.hasRun())
        window.goTo(PageId::Result);
    return QApplication::exec();
}

int runProgram(int argc, char **argv)
{
    nameTheProgram();
    CommandLine line;
    {
        QCoreApplication early(argc, argv);
        Language language(Language::ofSystem());
        language.install();
        line = parseCommandLine(QCoreApplication::arguments().mid(1));
        if (!line.error.isEmpty()) {
            complain(QStringLiteral("writeback-wizard: ") + line.error);
            return Exit::usage;
        }
        if (line.command == CommandLine::Command::Forget) // a log would stay
            return runForget();
        startLogging(line.logFile.isEmpty() ? standardLogFile() : line.logFile);
        spdlog::info("version {}, Qt {}", WIZARD_VERSION, qVersion());
        if (line.command != CommandLine::Command::Wizard) {
            Language wanted(!line.language.isEmpty() ? line.language : Language::ofSystem());
            wanted.install();
            return runInTerminal(line, wanted);
        }
    }
    const QString set = Settings().language();
    return runWizard(argc, argv, line, !line.language.isEmpty() ? line.language : !set.isEmpty() ? set : Language::ofSystem());
}

} // namespace

int main(int argc, char **argv)
{
    return leave(withUtf8Streams([&] { return runProgram(argc, argv); }));
}
