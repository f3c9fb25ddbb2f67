#include "app/collectnow.h"
#include "app/inputfiles.h"
#include "app/servercollector.h"
#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QTimer>

using namespace std::chrono_literals;

namespace {

QString take(Case &into, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return sentenceFor(ReadError{ReadError::Reason::CannotOpen, path, {}, file.errorString()});
    const auto read = readCollection(file.read(maximumCollectionSize + 1), path);
    if (const auto *error = std::get_if<ReadError>(&read))
        return sentenceFor(*error);
    takeCollection(into.evidence, std::get<Collection>(read));
    return {};
}

} // namespace

QString collectNow(Case &into, const CommandLine &line, const volatile std::sig_atomic_t &interrupted)
{
    if (const QString why = ServerCollector::whyNot(); !why.isEmpty())
        return why;
    ServerCollector collector;
    if (line.timeout > 0s)
        collector.setDeadline(line.timeout);
    QTimer watch; // a signal handler may do nothing but set a flag
    QObject::connect(&watch, &QTimer::timeout, &collector, [&] {
        if (interrupted)
            collector.stop();
    });
    watch.start(50ms);
    QString problem;
    QObject::connect(&collector, &ServerCollector::finished, &collector, [&](const QString &file, const QString &why) {
        problem = why.isEmpty() ? take(into, file) : why;
        QCoreApplication::quit();
    });
    collector.start(into.inputs.cloud, into.inputs.affectedUser);
    QCoreApplication::exec();
    return problem;
}
