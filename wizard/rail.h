#pragma once
#include "wizard/page.h"
#include <QtCore/QSet>

class ElidedLabel;
class QLabel;
class QMenu;
class QToolButton;
class QVBoxLayout;
class RailStep;

/// The side of the window: the case, the six steps, and what always holds. 208 wide, or 56 with icons alone.
class Rail : public QWidget
{
    Q_OBJECT

public:
    /// All outlive the rail.
    Rail(Session &session, Services &services, const QList<Page *> &pages, QWidget *parent = nullptr);

    void setCurrent(PageId id);
    void setSmall(bool small);
    bool isSmall() const { return m_small; }
    /// A person wants it small wherever there would be room.
    bool wantsSmall() const { return m_wantsSmall; }
    void refresh();

Q_SIGNALS:
    void chosen(PageId id);
    void wantsSmallChanged();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildCase(QVBoxLayout *layout);
    void buildFoot(QVBoxLayout *layout);
    void fillMenu();
    void moveFocus(qsizetype to);
    void retranslate();

    Session &m_session;
    Services &m_services;
    QList<Page *> m_pages;
    QList<RailStep *> m_steps;
    QSet<int> m_visited;
    QWidget *m_case;
    QLabel *m_caseHead;
    ElidedLabel *m_caseCode;
    ElidedLabel *m_caseUser;
    QLabel *m_readOnly;
    QWidget *m_readOnlyIcon;
    QToolButton *m_language;
    QMenu *m_menu;
    bool m_small = false;
    bool m_wantsSmall = false;
};
