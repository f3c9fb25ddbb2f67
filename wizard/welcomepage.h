#pragma once
#include "wizard/page.h"

class Band;
class Columns;
class ComplaintCard;
class QFrame;
class QLabel;
class QMenu;
class QPushButton;

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
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QFrame *buildFiles();
    QFrame *buildEverything();
    QFrame *buildRecent();
    void fillRecent();
    void fillSamples();
    void offerRecovered();
    void chooseCase();
    void openFile(const QString &path);
    /// A problem is told in place; else the page that suits the opened case is wanted.
    void opened(const QString &problem);

    Columns *m_columns;
    Band *m_recovered;
    QPushButton *m_openRecovered;
    QPushButton *m_discardRecovered;
    Band *m_error;
    ComplaintCard *m_complaint;
    QFrame *m_files = nullptr;
    QLabel *m_filesTitle = nullptr;
    QLabel *m_filesHint = nullptr;
    QPushButton *m_choose = nullptr;
    QLabel *m_everythingTitle = nullptr;
    QLabel *m_everythingHint = nullptr;
    QPushButton *m_everything = nullptr;
    QPushButton *m_sample = nullptr;
    QMenu *m_samples = nullptr;
    QWidget *m_recent = nullptr;
    QLabel *m_recentTitle = nullptr;
    QWidget *m_recentRows = nullptr;
    QPushButton *m_open = nullptr;
};
