#include "checks/runner.h"
#include <QtCore/QTimer>
#include <algorithm>

struct Runner::Job
{
    ProbePlan plan;
    std::unique_ptr<Probe> probe = {};
    bool settled = false;
};

Runner::Runner(World &world, Evidence &evidence, QObject *parent) : QObject(parent), m_world(world), m_evidence(evidence)
{
}

Runner::~Runner() = default;

bool Runner::isRunning() const
{
    return !std::ranges::all_of(m_jobs, &Job::settled);
}

bool Runner::isRunningInForeground() const
{
    return std::ranges::any_of(m_jobs, [](const auto &job) { return !job->settled && !job->plan.inBackground; });
}

int Runner::done() const
{
    return int(std::ranges::count_if(m_jobs, &Job::settled));
}

void Runner::start(std::vector<ProbePlan> plans)
{
    const auto isWanted = [&](const Job &job) {
        return std::ranges::any_of(plans,
                                   [&](const ProbePlan &plan) { return plan.name == job.plan.name && plan.seenWith == job.plan.seenWith; });
    };
    std::erase_if(m_jobs, [&](const auto &job) { return job->settled || !isWanted(*job); }); // destroying a probe stops it
    for (ProbePlan &plan : plans) {
        const auto isSame = [&](const auto &job) { return job->plan.name == plan.name; };
        if (plan.isSettled(m_evidence) || std::ranges::any_of(m_jobs, isSame))
            continue;
        plan.expect(m_evidence);
        m_jobs.emplace_back(new Job{.plan = std::move(plan)});
    }
    m_announced = false;
    QTimer::singleShot(0, this, &Runner::advance);
}

void Runner::stop()
{
    for (auto &job : m_jobs) {
        if (!job->settled)
            settle(*job, Missing{Missing::Reason::Cancelled});
    }
    advance();
}

/// Takes what the probe saw into the evidence; \a why says why there is no more.
void Runner::settle(Job &job, std::optional<Missing> why)
{
    job.settled = true;
    if (why)
        job.plan.setMissing(m_evidence, *why);
    else
        job.plan.deliver(m_evidence, *job.probe, Progress::Settled);
    if (job.probe) {
        job.probe->disconnect(this);
        job.probe.release()->deleteLater();
    }
}

void Runner::advance()
{
    while (std::ranges::any_of(m_jobs, [this](auto &job) { return step(*job); })) {} // one missing fact may settle others
    Q_EMIT changed();
    if (!isRunning() && !std::exchange(m_announced, true))
        Q_EMIT finished();
}

/// Starts or settles \a job where that is possible now; true if it settled one.
bool Runner::step(Job &job)
{
    if (job.settled || job.probe)
        return false;
    if (!job.plan.needs || job.plan.needs(m_evidence) == Progress::Settled)
        begin(job);
    return job.settled;
}

void Runner::begin(Job &job)
{
    job.probe = job.plan.make(m_world, m_evidence);
    if (!job.probe)
        return settle(job, Missing{Missing::Reason::DependsOnMissing});
    auto *deadline = new QTimer(job.probe.get());
    deadline->setSingleShot(true);
    connect(job.probe.get(), &Probe::grew, this, [this, &job, deadline] {
        if (job.plan.whileStill)
            deadline->start();
        job.plan.deliver(m_evidence, *job.probe, Progress::Growing);
        Q_EMIT changed();
    });
    connect(job.probe.get(), &Probe::finished, this, [this, &job] {
        settle(job, std::nullopt);
        advance();
    });
    connect(deadline, &QTimer::timeout, this, [this, &job] {
        if (job.settled)
            return;
        const bool whole = job.probe->expire();
        settle(job, whole ? std::nullopt : std::optional(Missing{Missing::Reason::TimedOut}));
        advance();
    });
    deadline->start(job.plan.deadline);
    job.probe->start();
}
