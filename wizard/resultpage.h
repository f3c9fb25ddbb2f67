#pragma once
#include "wizard/page.h"
#include <memory>

class CauseList;
class NotKnownCard;
class PlanView;
class QLabel;
class ComparisonCard;
class ResultActions;
class ResultColumns;
class ResultComparison;
class VerdictBand;

/// The end: verdict, causes with their because, what is not known yet, the plan by owner, and what leaves the wizard.
class ResultPage : public Page
{
    Q_OBJECT

public:
    ResultPage(Session &session, Services &services, QWidget *parent = nullptr);
    ~ResultPage() override;

    QString heading() const override;
    QString railLine() const override;
    std::optional<State> railState() const override;
    bool hasOwnPrimary() const override { return true; }
    void focusFirst() override;
    QList<QWidget *> regions() const override;

protected:
    void retranslate() override;
    void roomChanged() override;
    void showEvent(QShowEvent *event) override;

private:
    void connectParts();
    void refresh();
    void lookAgain(const QString &step);
    void forgetComparison();

    VerdictBand *m_verdict;
    CauseList *m_causes;
    QLabel *m_planTitle;
    NotKnownCard *m_notKnown;
    PlanView *m_plan;
    ResultActions *m_actions;
    ComparisonCard *m_comparison;
    std::unique_ptr<ResultComparison> m_compared;
    ResultColumns *m_columns;
};
