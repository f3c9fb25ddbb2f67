// What a look at the network costs, in the network of tests/testbeds/network/run:
//   tests/testbeds/network/run build/release/bench/benchnetwork
// Prints one line a figure with its limit, and ends with 1 where a limit is broken.
#include "checks/knowledge/endpoints.h"
#include "checks/probes/network/blockingcall.h"
#include "checks/probes/planrun.h"
#include "checks/runner.h"
#include "tests/memorysecrets.h"
#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QProcess>
#include <QtCore/QTextStream>
#include <QtCore/QTimer>
#include <QtCore/QUrl>

using namespace std::chrono_literals;

namespace {

const QString relay = QStringLiteral("%1.servicebus.windows.net");

Inputs inputsWith(const QStringList &behaviours)
{
    Inputs inputs;
    inputs.caFile = qEnvironmentVariable("TESTBED_CA");
    inputs.proxyMode = Inputs::ProxyMode::None;
    for (const QString &behaviour : behaviours)
        inputs.extraHosts << relay.arg(behaviour);
    return inputs;
}

struct Measured
{
    qint64 whole = 0;        ///< Until nothing ran any more.
    qint64 othersDone = 0;   ///< Until all but the last were settled.
    qint64 longestBlock = 0; ///< Of the event loop.
};

/// Runs \p plans to their end. The longest time between two ticks of a timer of 1 ms is the longest block.
Measured measure(std::vector<ProbePlan> plans)
{
    MemorySecrets secrets;
    World world{secrets};
    Evidence evidence;
    Runner runner(world, evidence);
    Measured measured;
    QElapsedTimer all;
    QElapsedTimer sinceTick;
    QTimer ticker;
    QObject::connect(&ticker, &QTimer::timeout, &ticker,
                     [&] { measured.longestBlock = std::max(measured.longestBlock, sinceTick.restart()); });
    QObject::connect(&runner, &Runner::changed, &runner, [&] {
        if (measured.othersDone == 0 && runner.done() >= runner.total() - 1)
            measured.othersDone = all.elapsed();
    });
    QObject::connect(&runner, &Runner::finished, qApp, &QCoreApplication::quit);
    ticker.start(1ms);
    all.start();
    sinceTick.start();
    runner.start(std::move(plans));
    QCoreApplication::exec();
    measured.whole = all.elapsed();
    return measured;
}

Measured measureOnly(const QString &behaviour)
{
    std::vector<ProbePlan> plans = planRun(inputsWith({behaviour}));
    std::erase_if(plans, [&](const ProbePlan &plan) { return !plan.name.contains(behaviour); });
    return measure(std::move(plans));
}

/// A run with all that can hang, stopped after a second: returns when it may end.
void runAndStop()
{
    MemorySecrets secrets;
    World world{secrets};
    Evidence evidence;
    Runner runner(world, evidence);
    Inputs inputs = inputsWith({QStringLiteral("silent-dns"), QStringLiteral("black-hole"), QStringLiteral("mute")});
    inputs.domain = QStringLiteral("silent.test");
    inputs.domainController = QStringLiteral("dc.silent.test");
    QTimer::singleShot(1s, &runner, [&] {
        QTextStream(stdout) << QDateTime::currentMSecsSinceEpoch() << Qt::endl;
        runner.stop();
        QCoreApplication::quit();
    });
    runner.start(planRun(inputs));
    QCoreApplication::exec();
}

qint64 exitAfterStop()
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--stop")});
    child.waitForFinished(30'000);
    return QDateTime::currentMSecsSinceEpoch() - child.readAllStandardOutput().trimmed().toLongLong();
}

/// What a person would do by hand: one host after the other.
qint64 byCurl(const std::vector<HostTarget> &hosts)
{
    QElapsedTimer timer;
    timer.start();
    for (const HostTarget &host : hosts) {
        const QString url = (host.port == 80 ? QStringLiteral("http://") : QStringLiteral("https://")) + host.host + host.path;
        QProcess::execute(QStringLiteral("curl"),
                          {QStringLiteral("-s"), QStringLiteral("-o"), QStringLiteral("/dev/null"), QStringLiteral("--max-time"),
                           QStringLiteral("10"), QStringLiteral("--cacert"), qEnvironmentVariable("TESTBED_CA"), url});
    }
    return timer.elapsed();
}

bool isWithin = true;

void print(const QString &what, double figure, double limit, const QString &unit)
{
    isWithin = isWithin && (limit <= 0 || figure <= limit);
    QTextStream(stdout) << what.leftJustified(66) << QString::number(figure, 'f', unit == u"%" ? 1 : 0).rightJustified(8) << u' ' << unit
                        << (limit > 0 ? QStringLiteral("  (limit %1)").arg(limit) : QString()) << Qt::endl;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (app.arguments().contains(QStringLiteral("--stop"))) {
        runAndStop();
        return leave(0);
    }
    const QString ms = QStringLiteral("ms");
    const Measured first = measure(planRun(inputsWith({})));
    const Measured healthy = measure(planRun(inputsWith({})));
    print(QStringLiteral("all commercial hosts, healthy, the first time"), double(first.whole), 0, ms);
    print(QStringLiteral("all commercial hosts, healthy"), double(healthy.whole), 0, ms);
    print(QStringLiteral("the same hosts one by one with curl"), double(byCurl(hostsFor(inputsWith({})))), 0, ms);

    const QString delayed = QStringLiteral("delayed");
    const Measured alone = measureOnly(delayed);
    const Measured together = measure(planRun(inputsWith({delayed})));
    print(QStringLiteral("one host that takes 2 s, alone"), double(alone.whole), 0, ms);
    print(QStringLiteral("the same among all others"), double(together.whole), 0, ms);
    print(QStringLiteral("more than alone"), 100.0 * double(together.whole - alone.whole) / double(alone.whole), 10, QStringLiteral("%"));

    const Measured hole = measure(planRun(inputsWith({QStringLiteral("black-hole")})));
    print(QStringLiteral("one black hole among all others"), double(hole.whole), 10'500, ms);
    print(QStringLiteral("all findings but that one"), double(hole.othersDone), 3'000, ms);

    print(QStringLiteral("end of the program after Stop"), double(exitAfterStop()), 1'000, ms);
    const qint64 block = std::max({healthy.longestBlock, together.longestBlock, hole.longestBlock});
    print(QStringLiteral("longest block of the event loop, the first time"), double(first.longestBlock), 50, ms);
    print(QStringLiteral("longest block of the event loop, later"), double(block), 50, ms);
    return isWithin ? 0 : 1;
}
