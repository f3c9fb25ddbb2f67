#pragma once
#include "checks/knowledge/endpoints.h"
#include "checks/plan.h"

/// Leaves connections idle, each for another length and all at once, and then uses them again. Bounds by how long idle connections
/// live on this way.
class IdleProbe : public ProbeFor<IdleFact>
{
    Q_OBJECT

public:
    /// \p seconds are the lengths. One of them lasts \p second in real time; only tests have shorter ones.
    IdleProbe(World &world, HostTarget target, Inputs inputs, const QList<int> &seconds,
              std::chrono::milliseconds second = std::chrono::seconds(1));
    ~IdleProbe() override;
    void start() override;
    bool expire() override;

    /// The lengths up to \p longest, shortest first.
    static QList<int> lengths(int longest);
    /// How long an answer may take after the silence.
    static constexpr std::chrono::milliseconds patience{5000};

private:
    class Attempt;
    void settle(qsizetype index, IdleTry::Result result, qint64 idleFor);

    World &m_world;
    HostTarget m_target;
    Inputs m_inputs;
    std::chrono::milliseconds m_second;
    std::vector<std::unique_ptr<Attempt>> m_attempts;
};
