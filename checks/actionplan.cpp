#include "checks/actionplan.h"
#include <QtCore/QSet>

namespace {

constexpr double worthActing = 0.3;

/// The steps of a plan as they come, each text once.
class Collector
{
public:
    void add(std::initializer_list<Step> steps, const Values &values)
    {
        for (const Step &step : steps) {
            const QByteArray key = QByteArray(step.what.context) + '\n' + step.what.source + '\n' + step.command;
            if (m_seen.contains(key))
                continue;
            m_seen << key;
            m_steps << PlanStep{.step = step, .values = values};
        }
    }
    QList<PlanStep> take(Owner owner)
    {
        QList<PlanStep> taken;
        QList<PlanStep> left;
        for (const PlanStep &step : m_steps)
            (step.step.owner == owner ? taken : left) << step;
        m_steps = left;
        return taken;
    }
    bool isEmpty() const { return m_steps.isEmpty(); }
    Owner nextOwner() const { return m_steps.constFirst().step.owner; }

private:
    QList<PlanStep> m_steps;
    QSet<QByteArray> m_seen;
};

/// The values of the finding that speaks most for the cause: its steps may name them.
Values valuesFor(const RankedCause &ranked, const Diagnosis &diagnosis)
{
    return ranked.because.isEmpty() ? Values() : diagnosis.findings[ranked.because.constFirst()].conclusion.values;
}

constexpr Step proof{
    .owner = Owner::Helpdesk,
    .what = SAY("plan", "Reset the password of a test user. It works when events **31001** and **31002** share one TrackingId."),
};

} // namespace

QList<PlanPart> actionPlan(const Diagnosis &diagnosis)
{
    Collector collector;
    QSet<qsizetype> explained;
    for (const RankedCause &ranked : diagnosis.causes) {
        if (ranked.probability < worthActing)
            continue;
        collector.add(ranked.cause->steps, valuesFor(ranked, diagnosis));
        for (const qsizetype index : ranked.because)
            explained << index;
    }
    for (const State wanted : {State::Problem, State::Warning}) {
        for (qsizetype i = 0; i < diagnosis.findings.size(); ++i) {
            const Finding &finding = diagnosis.findings[i];
            if (finding.state == wanted && finding.conclusion.outcome && !explained.contains(i))
                collector.add(finding.conclusion.outcome->steps, finding.conclusion.values);
        }
    }
    QList<PlanPart> plan;
    const auto addPart = [&](Owner owner, When when) {
        const QList<PlanStep> steps = collector.take(owner);
        if (!steps.isEmpty())
            plan << PlanPart{owner, when, steps};
    };
    if (collector.isEmpty())
        return {};
    addPart(Owner::Helpdesk, When::Now);
    if (!diagnosis.causes.isEmpty())
        addPart(diagnosis.causes.constFirst().cause->owner, When::Next);
    while (!collector.isEmpty())
        addPart(collector.nextOwner(), plan.isEmpty() || plan.constLast().when == When::Now ? When::Next : When::Then);
    plan << PlanPart{Owner::Helpdesk, When::Proof, {PlanStep{.step = proof}}};
    int number = 0;
    for (PlanPart &part : plan) {
        for (PlanStep &step : part.steps)
            step.number = ++number;
    }
    return plan;
}
