#pragma once
#include "wizard/page.h"

class Band;
class CauseCard;
class NotKnownCard;
class PlanView;
class QBoxLayout;
class QCheckBox;
class QPushButton;
class QScrollArea;
class QVBoxLayout;
class VerdictBand;

/// The end: verdict, causes with their because, what is not known yet, the plan by owner, and what leaves the wizard.
class ResultPage : public Page
{
    Q_OBJECT

public:
    ResultPage(Session &session, Services &services, QWidget *parent = nullptr);

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
    void buildWhy();
    void buildActions();
    void refresh();
    void showCauses(const Texts &texts);
    void copyTicket();
    void showTicket();
    void askWhereToWrite();
    void write(const QString &path);

    VerdictBand *m_verdict;
    QScrollArea *m_leftScroll;
    QScrollArea *m_rightScroll;
    QVBoxLayout *m_left;
    QVBoxLayout *m_right;
    QVBoxLayout *m_causes;
    class QLabel *m_why;
    class QLabel *m_planTitle;
    QList<CauseCard *> m_cards;
    NotKnownCard *m_notKnown;
    PlanView *m_plan;
    QPushButton *m_report;
    QPushButton *m_ticket;
    QCheckBox *m_hideNames;
    Band *m_message;
    QPushButton *m_openReport;
    QString m_written;
};
