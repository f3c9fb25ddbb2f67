#pragma once
#include "checks/session.h"
#include "wizard/page.h"
#include <QtWidgets/QWizard>

class ChainView;
class Rail;
class RunStatus;
class Services;

/// The window: rail, chain, pages and buttons. QWizard keeps buttons, order and Escape.
class WizardWindow : public QWizard
{
    Q_OBJECT

public:
    /// Both outlive the window. Applies the theme that \p services name.
    WizardWindow(Session &session, Services &services, QWidget *parent = nullptr);
    ~WizardWindow() override;

    /// Walks to a page, so that Back leads where it would have led; stops at one that waits for valid input.
    void goTo(PageId id, const QString &checkId = {});
    /// Null where there is no such page.
    Page *pageOf(PageId id) const;
    Page *currentPageOf() const;
    ChainView &chain() const { return *m_chain; }
    Rail &rail() const { return *m_rail; }
    RunStatus &runStatus() const { return *m_status; }
    void saveCase();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void buildFrame(const QList<Page *> &pages);
    void buildKeys();
    void pageEntered(int id);
    void fitRoom();
    void showLink(ChainLink link);
    void updateTitle();
    void retranslate();
    QList<QWidget *> regions() const;

    Session &m_session;
    Services &m_services;
    // Null until they are built: on Windows a window gets its first size before.
    Rail *m_rail = nullptr;
    ChainView *m_chain = nullptr;
    RunStatus *m_status = nullptr;
    int m_lastId = -1;
    bool m_walking = false;
};
