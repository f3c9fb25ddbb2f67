#include "checks/probes/files/fileprobe.h"
#include "checks/facts/events.h"
#include "checks/probes/network/blockingcall.h"
#include "checks/probes/server/collectionjoin.h"

using namespace std::chrono_literals;

namespace {

constexpr auto progressEvery = 250ms;
// Of a file that gives nothing at all for so long: a share that went away.
constexpr auto deadline = 60s;

} // namespace

FileProbe::FileProbe(const QString &path, const QString &key) : m_reading(std::make_shared<FileReading>(path, key))
{
    m_watch.setInterval(progressEvery);
    connect(&m_watch, &QTimer::timeout, this, &FileProbe::showProgress);
}

FileProbe::~FileProbe()
{
    m_reading->cancel();
}

void FileProbe::start()
{
    m_watch.start();
    callBlocking(
        this, [reading = m_reading] { return readFile(*reading); },
        [this](FileResult result) {
            m_watch.stop();
            m_result = std::move(result);
            Q_EMIT finished();
        });
}

void FileProbe::showProgress()
{
    auto shown = m_reading->shown();
    if (!shown)
        return;
    m_result.evidence = std::move(*shown);
    Q_EMIT grew();
}

ProbePlan planFile(const QString &path, const QString &key, const std::function<void(const std::optional<ReadError> &)> &done)
{
    return {.name = QStringLiteral("file ") + path,
            .seenWith = path,
            .deadline = deadline,
            .whileStill = true,
            .isSettled = [](const Evidence &) { return false; },
            .expect = [](Evidence &) {},
            .needs = {},
            .make = [path, key](World &, const Evidence &) { return std::make_unique<FileProbe>(path, key); },
            .deliver =
                [path, key, done](Evidence &evidence, const Probe &probe, Progress progress) {
                    const auto &file = static_cast<const FileProbe &>(probe);
                    if (file.error())
                        evidence.forget<EventsFact>(key); // the place that showed how far the reading was
                    else if (holdsCollection(file.evidence()))
                        joinCollection(evidence, file.evidence());
                    else
                        evidence.take(file.evidence(), progress);
                    if (progress == Progress::Settled)
                        done(file.error());
                },
            .setMissing =
                [key, done](Evidence &evidence, const Missing &why) {
                    if (evidence.slot<EventsFact>(key))
                        evidence.setMissing<EventsFact>(why, key);
                    done(std::nullopt);
                }};
}
