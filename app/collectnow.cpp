#include "app/collectnow.h"
#include "app/inputfiles.h"
#include "app/servercollector.h"
#include "checks/probes/files/filereading.h"
#include "checks/probes/server/collectionjoin.h"
#include <QtCore/QCoreApplication>
#include <QtCore/QTimer>

using namespace std::chrono_literals;

namespace {

QString take(Case &into, const QString &path)
{
    FileReading reading(path, QStringLiteral("live"));
    const FileResult read = readFile(reading);
    if (read.error)
        return sentenceFor(*read.error);
    joinCollection(into.evidence, read.evidence);
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
