#include "wizard/resultcomparison.h"
#include "checks/actionplan.h"
#include "checks/comparison.h"
#include "checks/registry.h"
#include "checks/report/words.h"
#include "checks/session.h"
#include "wizard/comparisoncard.h"

void ResultComparison::show(const Case *earlier, const Texts &texts)
{
    const Diagnosis &now = m_session.diagnosis();
    if (m_before) {
        Comparison compared = compare(*m_before, now);
        compared.findings.removeIf([this](const ComparedFinding &one) { return !m_touched.contains(one.now->check); });
        compared.notSeenAgain = 0;
        m_card.show(m_session.isRunningInForeground() ? tr("Looking again at what the step touches") : tr("Looked at again"), compared,
                    texts);
    } else if (earlier) {
        const Diagnosis before = diagnose(judgeAll(allChecks(), earlier->inputs, earlier->answers, earlier->evidence), earlier->inputs);
        m_card.show(tr("Compared with %1").arg(timeWords(earlier->started, texts)), compare(before, now, earlier->started), texts);
    } else {
        m_card.hide();
    }
}

const Check *ResultComparison::lookAgain(const QString &step)
{
    for (const PlanPart &part : actionPlan(m_session.diagnosis())) {
        const auto found = std::ranges::find(part.steps, step, &PlanStep::id);
        if (found == part.steps.end())
            continue;
        m_touched = found->checks;
        m_before = m_session.diagnosis();
        if (m_session.startAgain(m_touched))
            return nullptr;
        m_before.reset();
        return m_touched.constFirst();
    }
    return nullptr;
}
