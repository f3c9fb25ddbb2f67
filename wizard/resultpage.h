#pragma once
#include "wizard/page.h"
#include <memory>

class CauseList;
class NotKnownCard;
class PlanView;
class QLabel;
class QScrollArea;
class QVBoxLayout;
class ComparisonCard;
class ResultActions;
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
    void buildColumns();
    void refresh();
    void lookAgain(const QString &step);
    void forgetComparison();

    VerdictBand *m_verdict;
    QScrollArea *m_leftScroll;
    QScrollArea *m_rightScroll;
    QVBoxLayout *m_left;
    QVBoxLayout *m_right;
    CauseList *m_causes;
    QLabel *m_planTitle;
    NotKnownCard *m_notKnown;
    PlanView *m_plan;
    ResultActions *m_actions;
    ComparisonCard *m_comparison;
    std::unique_ptr<ResultComparison> m_compared;
};
