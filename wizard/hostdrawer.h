#pragma once
#include "wizard/page.h"

class FindingDetail;
class QHBoxLayout;
class QuestionBar;
class UprightLadder;

/// What a host of the ladder, or a finding that has none, means: a column where it is wide, else over the trailing edge of its page.
class HostDrawer : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the drawer.
    HostDrawer(Session &session, Services &services, QWidget *page);

    FindingDetail &detail() const { return *m_detail; }
    QuestionBar &question() const { return *m_question; }
    /// \p host is "host:port", or empty; \p checkId is the check whose finding is shown.
    void show(const QString &host, const QString &checkId);
    void retranslate();
    bool isOpen() const { return m_isOpen; }
    void setOpen(bool open) { m_isOpen = open; }
    /// The last of \p columns where it is wide; else it lies over \p area, and Escape closes it.
    void place(QHBoxLayout &columns, Room room, const QRect &area);

private:
    Session &m_session;
    Services &m_services;
    FindingDetail *m_detail;
    UprightLadder *m_upright;
    QuestionBar *m_question;
    bool m_isOpen = false;
};
