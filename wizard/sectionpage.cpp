#include "wizard/sectionpage.h"
#include "checks/registry.h"
#include "wizard/sectionwords.h"
#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

SectionPage::SectionPage(PageId id, Section section, Session &session, Services &services, QWidget *parent)
    : Page(id, session, services, parent), m_section(section)
{
    const auto show = [this] {
        if (isVisible())
            refresh();
        Q_EMIT railChanged();
    };
    connect(&session, &Session::changed, this, show);
    connect(&session, &Session::runningChanged, this, show);
}

QString SectionPage::heading() const
{
    return texts().section(m_section);
}

QString SectionPage::railLine() const
{
    return SectionWords::railLine(session(), m_section, texts());
}

std::optional<State> SectionPage::railState() const
{
    return SectionWords::railState(session(), m_section);
}

void SectionPage::refresh()
{
    const SectionWords::Answer answer = SectionWords::answer(session(), m_section, texts());
    setAnswer(answer.sentence, answer.state);
}

void SectionPage::retranslate()
{
    Page::retranslate();
    refresh();
}

void SectionPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

void SectionPage::placeFilter(QWidget *filter)
{
    if (room() == Room::Narrow)
        content()->insertWidget(0, filter);
    else
        titleEnd()->addWidget(filter);
}

void SectionPage::follow(const QString &target)
{
    followLink(*this, services(), target);
}

PageId pageOf(Section section)
{
    switch (section) {
    case Section::Configuration: return PageId::Configuration;
    case Section::Connectivity: return PageId::Connectivity;
    case Section::StillFailing: return PageId::StillFailing;
    }
    Q_UNREACHABLE();
}

void followLink(Page &page, Services &services, const QString &target)
{
    if (!target.startsWith("check:"_L1)) {
        services.openUrl(QUrl(target));
        return;
    }
    const QString id = target.mid(6);
    const Check *check = findCheck(id);
    if (!check)
        return;
    if (pageOf(check->section) == page.id())
        page.showCheck(id);
    else
        Q_EMIT page.wanted(pageOf(check->section), id);
}
