#pragma once
#include "wizard/page.h"

class FindingDetail;
class FindingFilter;
class FindingList;
class QSplitter;
class QuestionBar;

/// A list of findings, the finding that is chosen, and the question that waits: the work of a page of one section.
class FindingsPane : public QWidget
{
    Q_OBJECT

public:
    FindingsPane(Section section, Session &session, Services &services, QWidget *parent = nullptr);

    FindingFilter *filter() const { return m_filter; }
    FindingList *list() const { return m_list; }
    /// A widget to the right of the finding where there is room, else below the list.
    void addBeside(QWidget *widget);
    /// Shows what the session holds now.
    void refresh();
    void retranslate();
    void setRoom(Room room);
    void showCheck(const QString &checkId);
    QList<QWidget *> regions() const;
    /// Back from the detail to the list, or the filter away; false where neither was there.
    bool escape();

protected:
    void showEvent(QShowEvent *event) override;

Q_SIGNALS:
    void linkActivated(const QString &target);

private:
    const Finding *current() const;
    void showDetail();
    void ask();
    void answer(const QString &checkId, const QString &option);
    void setDetailOpen(bool open);
    void arrange();

    Section m_section;
    Session &m_session;
    Services &m_services;
    Room m_room = Room::Wide;
    bool m_detailOpen = false;
    QSplitter *m_splitter;
    FindingList *m_list;
    FindingFilter *m_filter;
    QWidget *m_right;
    FindingDetail *m_detail;
    QuestionBar *m_question;
    QWidget *m_left;
    QWidget *m_beside = nullptr;
};

/// Shows the question of \p chosen, else (\p orNext) the first one of its section that waits; hides \p bar where there is none.
void askFor(QuestionBar &bar, const Session &session, Section section, const Finding *chosen, const Texts &texts, bool orNext = true);
/// The next question of the section that waits, after \p checkId; empty where there is none.
QString nextQuestion(const Session &session, Section section, const QString &checkId);
