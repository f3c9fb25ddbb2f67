#include "app/diagnose.h"
#include "app/collectnow.h"
#include "app/inputfiles.h"
#include "app/language.h"
#include "app/place.h"
#include "app/proxypassword.h"
#include "app/settings.h"
#include "app/terminal.h"
#include "checks/probes/files/filereading.h"
#include "checks/samples.h"
#include "checks/session.h"
#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QSaveFile>
#include <QtCore/QTimer>
#include <csignal>
#include <cstdio>
#include <memory>
#include <spdlog/spdlog.h>
#include <utility>

using namespace std::chrono_literals;

namespace {

volatile std::sig_atomic_t interrupted = 0;

/// What was given on the command line wins over what an opened case says.
void overlay(Inputs &inputs, const CommandLine &line)
{
    const Inputs none;
    const auto take = [&](auto member) {
        if (line.inputs.*member != none.*member)
            inputs.*member = line.inputs.*member;
    };
    take(&Inputs::affectedUser);
    take(&Inputs::adminUser);
    take(&Inputs::testUser);
    take(&Inputs::cloud);
    take(&Inputs::domain);
    take(&Inputs::domainController);
    take(&Inputs::place);
    take(&Inputs::extraHosts);
    take(&Inputs::proxyMode);
    take(&Inputs::proxyHost);
    take(&Inputs::proxyUser);
    take(&Inputs::caFile);
    take(&Inputs::idleSeconds);
}

/// Reads the sample and the files into one case; what is to be read as evidence goes to \p evidence. Returns false where one of them
/// cannot be read.
bool readInputs(const CommandLine &line, Case &read, QStringList &evidence)
{
    bool allRead = true;
    const auto refuse = [&](const ReadError &error) {
        complain(sentenceFor(error));
        allRead = false;
    };
    if (!line.sample.isEmpty()) {
        auto sample = Samples::open(line.sample);
        if (auto *opened = std::get_if<Case>(&sample))
            read = std::move(*opened);
        else
            refuse(std::get<ReadError>(sample));
    }
    for (const QString &path : line.files) {
        InputFile file = readInputFile(path);
        if (auto *opened = std::get_if<Case>(&file))
            read = std::move(*opened);
        else if (const auto *text = std::get_if<QString>(&file))
            read.inputs.complaint += *text;
        else if (const auto *later = std::get_if<EvidenceFile>(&file))
            evidence << later->path;
        else
            refuse(std::get<ReadError>(file));
    }
    overlay(read.inputs, line);
    if (const auto why = line.inputs.caFile.isEmpty() ? std::nullopt : whyNoFile(line.inputs.caFile))
        refuse(*why);
    read.answers.insert(line.answers);
    return allRead;
}

/// The case that --compare names; null where it cannot be read, or where none is named.
std::unique_ptr<Case> earlierCase(const QString &path)
{
    if (path.isEmpty())
        return {};
    InputFile file = readInputFile(path);
    if (auto *opened = std::get_if<Case>(&file))
        return std::make_unique<Case>(std::move(*opened));
    const auto *error = std::get_if<ReadError>(&file);
    complain(sentenceFor(error ? *error : ReadError{ReadError::Reason::NotACase, path, {}, {}}));
    return {};
}

/// The whole result, or nothing, where it is wanted. Returns false where it cannot be written.
bool writeOutput(const QByteArray &result, const QString &path)
{
    if (path.isEmpty()) {
        const bool whole = std::fwrite(result.constData(), 1, std::size_t(result.size()), stdout) == std::size_t(result.size());
        return std::fflush(stdout) == 0 && whole;
    }
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(result) == result.size() && file.commit())
        return true;
    complain(QCoreApplication::translate("CommandLine", "%1 cannot be written: %2").arg(path, file.errorString()));
    return false;
}

bool wantsRedaction(const CommandLine &line)
{
    const bool shownOnTerminal = line.output.isEmpty() && isTerminal(Stream::Output);
    const bool plain = line.format == Format::Text || line.format == Format::Json;
    return line.redact.value_or(!(plain && shownOnTerminal));
}

/// A second one ends the program at once.
void interrupt(int signal)
{
    interrupted = 1;
    std::signal(signal, SIG_DFL);
}

/// What has finished is kept.
void stop(Session &session)
{
    if (!session.isRunning())
        return;
    complain(QCoreApplication::translate("CommandLine", "Stopped: %1 of %2 looks were done. The result says what was not looked at.")
                 .arg(session.probesDone())
                 .arg(session.probesTotal()));
    session.stop();
}

/// Reads the files and, where \p looks, looks, until all is seen, --timeout has passed, or Ctrl+C or SIGTERM came. Returns false where
/// a file cannot be read.
bool look(Session &session, const CommandLine &line, const QStringList &files, bool looks)
{
    bool allRead = true;
    bool ended = false;
    const auto end = [&] {
        ended = true;
        stop(session);
    };
    QTimer watch; // a signal handler may do nothing but set a flag
    QObject::connect(&watch, &QTimer::timeout, &session, [&] {
        if (interrupted)
            end();
    });
    watch.start(50ms);
    if (line.timeout > 0s)
        QTimer::singleShot(line.timeout, &session, end);
    QObject::connect(&session, &Session::changed, &session, [&, logged = 0]() mutable {
        if (const int done = session.probesDone(); done > std::exchange(logged, done))
            spdlog::info("diagnose: {} of {} looks done", done, session.probesTotal());
    });
    QObject::connect(&session, &Session::fileRead, &session, [&](const QString &, const std::optional<ReadError> &error) {
        if (error)
            complain(sentenceFor(*error));
        allRead = allRead && !error;
    });
    // What the files tell comes first: the relays that they name are looked at. Behind what fileRead() still has to say.
    const auto goOn = [&, toLook = looks && !files.isEmpty()]() mutable {
        if (std::exchange(toLook, false) && !ended)
            session.start();
        else
            QCoreApplication::quit();
    };
    QObject::connect(&session, &Session::finished, &session, goOn, Qt::QueuedConnection);
    if (files.isEmpty())
        session.start();
    else
        session.read(files);
    QCoreApplication::exec();
    return allRead;
}

} // namespace

int runDiagnose(const CommandLine &line)
{
    Language language(line.language.isEmpty() ? (Settings().language().isEmpty() ? Language::ofSystem() : Settings().language())
                                              : line.language);
    language.install();
    Case read;
    QStringList evidence;
    const bool allRead = readInputs(line, read, evidence);
    const std::unique_ptr<Case> earlier = earlierCase(line.compare);
    if (!allRead || (!line.compare.isEmpty() && !earlier))
        return Exit::noInput;

    std::signal(SIGINT, interrupt);
    std::signal(SIGTERM, interrupt);
    if (line.live.contains(QLatin1StringView("server"))) {
        if (const QString problem = collectNow(read, line, interrupted); !problem.isEmpty())
            complain(problem);
    }
    ProxyPassword secrets;
    World world{secrets};
    Session session(world);
    session.open(read);
    session.setScope(line.scope);
    const bool fromFiles = !line.files.isEmpty() || !line.sample.isEmpty();
    const bool looksLive = line.live.contains(QLatin1StringView("network")) || line.live.contains(QLatin1StringView("events"));
    const bool looks = looksLive || (line.live.isEmpty() && !fromFiles);
    if (looks) {
        Inputs inputs = session.inputs();
        if (standsOnServer())
            inputs.place = Inputs::Place::Server;
        session.setInputs(inputs);
        secrets.expect(session.inputs());
        session.setSources(line.live.isEmpty() ? QStringList{QStringLiteral("network")} : line.live);
    }
    if ((looks || !evidence.isEmpty()) && !look(session, line, evidence, looks))
        return Exit::noInput;
    const Diagnosis &diagnosis = session.diagnosis();
    spdlog::info("diagnose: {} findings, {} causes, exit {}", diagnosis.findings.size(), diagnosis.causes.size(), exitStatus(diagnosis));
    const std::unique_ptr<Language> second = line.secondLanguage.isEmpty() ? nullptr : std::make_unique<Language>(line.secondLanguage);
    QList<Alias> aliases;
    const ReportSource source{.whole = session.currentCase(),
                              .diagnosis = diagnosis,
                              .translator = language.translator(),
                              .locale = language.locale(),
                              .redact = wantsRedaction(line),
                              .scope = line.scope,
                              .made = QDateTime::currentDateTimeUtc(),
                              .second = second ? std::optional(Spoken{second->translator(), second->locale()}) : std::nullopt,
                              .earlier = earlier.get(),
                              .aliases = &aliases};
    const QByteArray made = makeReport(line.format, source);
    session.keepAliases(aliases);
    if (!line.save.isEmpty()) {
        if (const QString problem = writeCaseFile(session.currentCase(), line.save); !problem.isEmpty()) {
            complain(QCoreApplication::translate("CommandLine", "%1 cannot be written: %2").arg(line.save, problem));
            return Exit::cannotCreate;
        }
        complain(QCoreApplication::translate("CommandLine", "%1 is saved. Names stay in it.").arg(line.save));
    }
    return writeOutput(made, line.output) ? exitStatus(diagnosis) : Exit::cannotCreate;
}
