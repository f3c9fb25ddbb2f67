// Reads a log of a million events, of which 2 000 are ours, beside libevtx's own tool and python-evtx, and prints all three.
// Run: build/release/bench/benchevents (needs evtxexport and evtx_dump.py, packages libevtx-utils and python3-evtx, and 0.6 GB of disk in
// the folder for temporary files).
#include "../evtxwriter.h"
#include "checks/probes/events/evtxlog.h"
#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <cstdio>
#include <ctime>
#include <random>

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned seed = 20261123;
constexpr int allEvents = 1'000'000;
constexpr int ourEvents = 2'000;
constexpr int bursts = 40;
constexpr int pythonEvents = 10'000; // It is too slow for all of them.

QString words(std::mt19937 &random, int least, int most)
{
    QString text;
    const int length = least + int(random() % unsigned(most - least));
    while (text.size() < length)
        text += QString::number(random(), 36) + u' ';
    return text;
}

WrittenEvent ours(std::mt19937 &random, const QDateTime &time)
{
    const int ids[] = {31001, 31002, 31019, 33008};
    return {u"PasswordResetService"_s,
            ids[random() % 4],
            time,
            {u"TrackingId: 0a1b2c3d-0000-4000-8000-%1, "_s.arg(random() % 1000, 12, 10, QChar(u'0')) + words(random, 60, 120)}};
}

WrittenEvent other(std::mt19937 &random, const QDateTime &time)
{
    const QString providers[] = {u"ESENT"_s, u"Software Protection Platform Service"_s, u"Microsoft-Windows-Security-SPP"_s, u"VSS"_s};
    return {providers[random() % 4], int(random() % 20000), time, {words(random, 60, 160), words(random, 10, 60)}};
}

/// Where an event of ours stands: evenly, or together in bursts.
bool isOurs(int n, bool inBursts)
{
    if (!inBursts)
        return n % (allEvents / ourEvents) == 7;
    return n % (allEvents / bursts) < ourEvents / bursts;
}

void write(const QString &path, bool inBursts, int count = allEvents)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    std::mt19937 random(seed);
    EvtxWriter writer(file);
    const QDateTime start(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    for (int i = 0; i < count; ++i)
        writer.add(isOurs(i, inBursts) ? ours(random, start.addSecs(qint64(i) * 20)) : other(random, start.addSecs(qint64(i) * 20)));
    writer.finish();
}

struct Seconds
{
    double clock = 1e9;
    double processor = 1e9; ///< Of this process, without the decoder: the machine may be busy.
};

Seconds readByUs(const QString &path)
{
    Seconds best;
    EvtxDecoder decoder;
    for (int round = 0; round < 5; ++round) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            qFatal("cannot read %s", qPrintable(path));
        QElapsedTimer timer;
        timer.start();
        const std::clock_t from = std::clock();
        EventCollector events(EventsFact::Form::Evtx, file.size());
        readEvtxLog(file, events, decoder);
        const EventsFact fact = events.fact();
        best.processor = std::min(best.processor, double(std::clock() - from) / CLOCKS_PER_SEC);
        best.clock = std::min(best.clock, double(timer.nsecsElapsed()) / 1e9);
        if (fact.records != allEvents || fact.ours != ourEvents || fact.skipped + fact.chunksDamaged > 0)
            qFatal("records %lld, ours %lld, skipped %lld", fact.records, fact.ours, fact.skipped);
    }
    return best;
}

double readBy(const QString &program, const QString &path)
{
    QProcess tool;
    tool.setStandardOutputFile(QProcess::nullDevice());
    tool.setStandardErrorFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    tool.start(program, {path});
    if (!tool.waitForStarted() || !tool.waitForFinished(-1) || tool.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), qPrintable(tool.errorString()));
    return double(timer.nsecsElapsed()) / 1e9;
}

/// The most memory that this process ever had, in MB; 0 where the system does not tell.
int memory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression peak(u"VmHWM:\\s+(\\d+) kB"_s);
    return peak.match(QString::fromLatin1(status.readAll())).captured(1).toInt() / 1024;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv); // knows where the decoder lies
    QTemporaryDir folder;
    std::printf("%d events, %d of ours, seed %u\n", allEvents, ourEvents, seed);
    const QString path = folder.filePath(u"log.evtx"_s);
    for (const bool inBursts : {true, false}) {
        write(path, inBursts);
        const double megabytes = double(QFile(path).size()) / 1e6;
        const Seconds we = readByUs(path);
        const double they = readBy(u"evtxexport"_s, path);
        std::printf(
            "%-12s %.0f MB: ours %.2f s, %.0f MB/s (%.0f MB/s of the processor); evtxexport %.1f s, %.0f MB/s; %.0f times as fast\n",
            inBursts ? "40 bursts" : "evenly", megabytes, we.clock, megabytes / we.clock, megabytes / we.processor, they, megabytes / they,
            they / we.clock);
        std::fflush(stdout);
    }
    std::printf("most memory: %d MB\n", memory());
    write(path, false, pythonEvents);
    const double python = readBy(u"evtx_dump.py"_s, path);
    std::printf("python-evtx  %.1f s for %d events; scaled to %d: %.0f s\n", python, pythonEvents, allEvents,
                python * allEvents / pythonEvents);
    return 0;
}
