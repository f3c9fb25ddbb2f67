#pragma once
#include "wizard/sectionpage.h"

class FindingsPane;
class ProcedureCard;
class RichLabel;
class TimelineView;

/// The third section of the article: what remains when configuration and connection are in order, and the procedure off and on.
class StillFailingPage : public SectionPage
{
    Q_OBJECT

public:
    StillFailingPage(Session &session, Services &services, QWidget *parent = nullptr);

    void focusFirst() override;
    QList<QWidget *> regions() const override;
    void showCheck(const QString &checkId) override;
    bool escape() override;
    bool find() override;

protected:
    void refresh() override;
    void retranslate() override;
    void roomChanged() override;

private:
    bool isLow() const;
    bool canSwitch() const;
    void sayWhenItBroke();

    FindingsPane *m_pane;
    ProcedureCard *m_procedure;
    TimelineView *m_timeline;
    RichLabel *m_events; ///< Where there is no log: how to get one here.
};
