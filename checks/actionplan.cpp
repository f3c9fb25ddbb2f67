#include "checks/actionplan.h"
#include "checks/causes/causes.h"
#include "checks/causes/steps.h"
#include "checks/registry.h"
#include <QtCore/QCryptographicHash>
#include <QtCore/QMap>
#include <QtCore/QSet>

namespace {

constexpr double worthActing = 0.3;

QString idOf(const Step &step)
{
    const QByteArray words = QByteArray(step.what.context) + '\n' + step.what.source + '\n' + step.command;
    return QStringLiteral("plan/") + QString::fromLatin1(QCryptographicHash::hash(words, QCryptographicHash::Sha256).toHex().left(12));
}

/// How much a step disturbs. What is mild comes first, the off-and-on procedure last.
enum class Disturbs { Little, Restart, Upgrade, OffAndOn };

Disturbs disturbs(const Step &step)
{
    const QString id = idOf(step);
    if (id == idOf(SharedSteps::offAndOn))
        return Disturbs::OffAndOn;
    if (id == idOf(SharedSteps::upgradeConnect))
        return Disturbs::Upgrade;
    return id == idOf(SharedSteps::restartSync) ? Disturbs::Restart : Disturbs::Little;
}

bool isRisky(const Cause &cause)
{
    return std::ranges::any_of(cause.steps, [](const Step &step) { return !step.risk.isEmpty(); });
}

/// The causes worth acting on: those with more effect first, of those that are about as likely the ones with less risk.
QList<RankedCause> worthActingOn(const Diagnosis &diagnosis)
{
    QList<RankedCause> causes = diagnosis.causes;
    causes.removeIf([](const RankedCause &ranked) { return ranked.probability < worthActing; });
    std::ranges::stable_sort(causes, std::ranges::less(),
                             [](const RankedCause &ranked) { return std::pair(likelihood(ranked.probability), isRisky(*ranked.cause)); });
    return causes;
}

/// The steps of a plan as they come, each once.
class Collector
{
public:
    void add(std::initializer_list<Step> steps, const Values &values, const QList<const Check *> &checks)
    {
        QMap<Owner, Disturbs> sofar; // what follows a restart or an upgrade in its cause follows it in the plan
        for (const Step &step : steps) {
            const QString id = idOf(step);
            Disturbs &most = sofar[step.owner];
            most = std::max(most, disturbs(step));
            m_disturbs[id] = std::max(m_disturbs.value(id), most);
            const auto known = std::ranges::find(m_steps, id, &PlanStep::id);
            if (known == m_steps.end()) {
                m_steps << PlanStep{.id = id, .step = step, .values = values, .checks = checks};
                continue;
            }
            for (const Check *check : checks) {
                if (!known->checks.contains(check))
                    known->checks << check;
            }
            // What follows a repair follows the last one; what is said to the caller is said first.
            if (step.owner != Owner::Helpdesk)
                std::rotate(known, known + 1, m_steps.end());
        }
    }
    QList<PlanStep> take(Owner owner)
    {
        QList<PlanStep> taken;
        QList<PlanStep> left;
        for (const PlanStep &step : m_steps)
            (step.step.owner == owner ? taken : left) << step;
        m_steps = left;
        std::ranges::stable_sort(taken, std::ranges::less(), [this](const PlanStep &step) { return m_disturbs.value(step.id); });
        return taken;
    }
    bool isEmpty() const { return m_steps.isEmpty(); }
    Owner nextOwner() const { return m_steps.constFirst().step.owner; }

private:
    QList<PlanStep> m_steps;
    QMap<QString, Disturbs> m_disturbs;
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
    for (const RankedCause &ranked : worthActingOn(diagnosis)) {
        QList<const Check *> checks;
        for (const qsizetype index : ranked.because) {
            explained << index;
            checks << diagnosis.findings[index].check;
        }
        collector.add(ranked.cause->steps, valuesFor(ranked, diagnosis), checks);
    }
    for (const State wanted : {State::Problem, State::Warning}) {
        for (qsizetype i = 0; i < diagnosis.findings.size(); ++i) {
            const Finding &finding = diagnosis.findings[i];
            if (finding.state == wanted && finding.conclusion.outcome && !explained.contains(i))
                collector.add(finding.conclusion.outcome->steps, finding.conclusion.values, {finding.check});
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
    plan << PlanPart{Owner::Helpdesk, When::Proof, {PlanStep{.id = idOf(proof), .step = proof, .checks = {&Checks::proof}}}};
    int number = 0;
    for (PlanPart &part : plan) {
        for (PlanStep &step : part.steps)
            step.number = ++number;
    }
    return plan;
}

bool isPlanStep(const QString &id)
{
    static const QSet<QString> all = [] {
        QSet<QString> ids{idOf(proof)};
        for (const Cause *cause : allCauses()) {
            for (const Step &step : cause->steps)
                ids << idOf(step);
        }
        for (const Check *check : allChecks()) {
            for (const Outcome *outcome : check->outcomes) {
                for (const Step &step : outcome->steps)
                    ids << idOf(step);
            }
        }
        return ids;
    }();
    return all.contains(id);
}
