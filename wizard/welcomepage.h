#pragma once
#include "wizard/page.h"

class Band;
class Columns;
class ComplaintCard;
class OtherStarts;
class RecentCases;
class RecoveredBand;

/// Page 1: what happened? A code, a saved case, or everything.
class WelcomePage : public Page
{
    Q_OBJECT

public:
    WelcomePage(Session &session, Services &services);

    QString heading() const override;
    QString railLine() const override;
    std::optional<State> railState() const override;
    void focusFirst() override;
    QList<QWidget *> regions() const override;
    bool validatePage() override;

protected:
    void retranslate() override;
    void roomChanged() override;

private:
    void connectStarts();
    void chooseCase();
    void openFile(const QString &path);
    /// Shows the problem in place, or hides the last one where there is none.
    void tell(const QString &problem, const QString &consequence);
    /// A problem is told in place; else the page that suits the opened case is wanted.
    void opened(const QString &problem);

    Columns *m_columns;
    RecoveredBand *m_recovered;
    Band *m_error;
    ComplaintCard *m_complaint;
    OtherStarts *m_starts;
    RecentCases *m_recent;
};
