#pragma once
#include "wizard/page.h"

/// A page that shows the findings of one section: its answer, its line in the rail, and when it looks at the session again.
class SectionPage : public Page
{
    Q_OBJECT

public:
    SectionPage(PageId id, Section section, Session &session, Services &services, QWidget *parent = nullptr);

    QString heading() const override;
    QString railLine() const override;
    std::optional<State> railState() const override;

protected:
    Section section() const { return m_section; }
    /// Shows what the session holds now; only called while the page is visible.
    virtual void refresh();
    void retranslate() override;
    void showEvent(QShowEvent *event) override;
    /// At the end of the title's line, or above the work where it is narrow.
    void placeFilter(QWidget *filter);
    /// "https://…" goes to the browser; "check:ID" to the page of that check.
    void follow(const QString &target);

private:
    Section m_section;
};

/// The page that shows the findings of a section.
PageId pageOf(Section section);
/// Opens what a link leads to: a page of documentation, or the finding of a check on its page.
void followLink(Page &page, Services &services, const QString &target);
