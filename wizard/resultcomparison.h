#pragma once
#include "checks/diagnosis.h"
#include <QtCore/QCoreApplication>
#include <optional>

class ComparisonCard;
class Session;
class Texts;
struct Case;

/// What the result is compared with: how it stood before a step was looked at again, else an earlier case.
class ResultComparison
{
    Q_DECLARE_TR_FUNCTIONS(ResultComparison)

public:
    /// \p session and \p card stay with their owners, and longer than this.
    ResultComparison(Session &session, ComparisonCard &card) : m_session(session), m_card(card) {}

    /// \p earlier may be null: then there is nothing to compare with but a step.
    void show(const Case *earlier, const Texts &texts);
    /// Looks again only at what the step touches. Where only a person can tell, nothing starts: the answer is the check that asks. Else
    /// null.
    const Check *lookAgain(const QString &step);
    void forgetStep() { m_before.reset(); }

private:
    Session &m_session;
    ComparisonCard &m_card;
    std::optional<Diagnosis> m_before; ///< As it stood when a step was looked at again.
    QList<const Check *> m_touched;    ///< What that step touches.
};
