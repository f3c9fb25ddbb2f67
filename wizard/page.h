#pragma once
#include "checks/session.h"
#include "wizard/services.h"
#include <QtWidgets/QWizardPage>
#include <optional>

class IconLabel;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

/// The pages, in their order; also the numbers of Alt+1 to Alt+6 less one.
enum class PageId { Start, Environment, Configuration, Connectivity, StillFailing, Result };

/// How much room there is for a page, by its width in device-independent pixels.
enum class Room {
    Narrow, ///< One column; details on a page of their own.
    Medium, ///< Two columns, the smaller sizes: lists 320 : rest.
    Wide,   ///< Lists 380 : rest.
};

/// A page of the wizard: its own title, the line with the answer so far, and the work below.
///
/// A subclass fills content() in its constructor and says its words in retranslate(), which is called once the page is built
/// and again at each change of language. It must be cheap to pass: the rail walks over pages.
class Page : public QWizardPage
{
    Q_OBJECT

public:
    /// Both outlive the page.
    Page(PageId id, Session &session, Services &services, QWidget *parent = nullptr);

    PageId id() const { return m_id; }
    /// The noun that the title, the rail and "Next: …" show.
    virtual QString heading() const = 0;
    /// The line of facts below the heading in the rail.
    virtual QString railLine() const = 0;
    /// The state of the step in the rail once it was visited; nothing where only its number is shown.
    virtual std::optional<State> railState() const = 0;
    /// True where a button of the page is the loud one, and Next is drawn plain.
    virtual bool hasOwnPrimary() const { return false; }
    /// Where the focus goes when the page is entered.
    virtual void focusFirst() {}
    /// Lists and details, in the order of F6.
    virtual QList<QWidget *> regions() const { return {}; }
    /// Shows the finding of a check; for pages that list them.
    virtual void showCheck(const QString &checkId) { Q_UNUSED(checkId) }
    /// Closes what lies on top (a drawer, a detail page). True where there was something: Escape then does no more.
    virtual bool escape() { return false; }
    /// Looks through the list (Ctrl+F); false where there is nothing to look through.
    virtual bool find() { return false; }

    Room room() const { return m_room; }
    /// The window says how much room there is.
    void setRoom(Room room);

Q_SIGNALS:
    /// Another page is wanted, and there the finding of a check; \p checkId may be empty.
    void wanted(PageId page, const QString &checkId);
    /// What the rail shows of this page has changed.
    void railChanged();

protected:
    Session &session() const { return m_session; }
    Services &services() const { return m_services; }
    Texts texts() const { return m_services.texts(); }

    /// Where the page puts its work.
    QVBoxLayout *content() const { return m_content; }
    /// At the end of the title's line: a filter, a search field.
    QHBoxLayout *titleEnd() const { return m_titleEnd; }
    /// The answer so far, one whole sentence. \p heading replaces the title's word ("What happened?" on Start).
    void setAnswer(const QString &sentence, std::optional<State> state = {});
    /// Another title than heading().
    void setTitleText(const QString &title);
    /// Hides title and answer: the result has its verdict instead.
    void hideTitle();
    /// Says every word again. Overrides call this one first.
    virtual void retranslate();
    /// Lays out anew for room().
    virtual void roomChanged() {}

    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    PageId m_id;
    Session &m_session;
    Services &m_services;
    Room m_room = Room::Wide;
    bool m_spoken = false;
    QWidget *m_head;
    QLabel *m_title;
    IconLabel *m_answerIcon;
    QLabel *m_answer;
    QHBoxLayout *m_titleEnd;
    QVBoxLayout *m_content;
};
