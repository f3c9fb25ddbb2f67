#pragma once
#include "checks/plan.h"
#include <QtCore/QObject>
#include <memory>
#include <vector>

/// Runs probes until all facts are settled: order, deadlines and Stop are its own. It fills the evidence and judges nothing.
class Runner : public QObject
{
    Q_OBJECT

public:
    /// Both outlive the runner.
    Runner(World &world, Evidence &evidence, QObject *parent = nullptr);
    ~Runner() override;

    /// Looks for what \p plans want and is not settled yet. What runs already for the same inputs goes on, other jobs are dropped.
    void start(std::vector<ProbePlan> plans);
    /// Stops what runs; what was seen so far stays, with Missing::Cancelled beside it. Emits finished().
    void stop();
    bool isRunning() const;
    bool isRunningInForeground() const;
    int total() const { return int(m_jobs.size()); }
    int done() const;

Q_SIGNALS:
    void changed();  ///< The evidence has grown.
    void finished(); ///< Nothing runs any more; never from inside start().

private:
    struct Job;
    void begin(Job &job);
    void settle(Job &job, std::optional<Missing> why);
    void advance();
    bool step(Job &job);

    World &m_world;
    Evidence &m_evidence;
    std::vector<std::unique_ptr<Job>> m_jobs;
    bool m_announced = true;
};
