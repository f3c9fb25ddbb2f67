#include "wizard/stillfailingpage.h"
#include "wizard/findinglist.h"
#include "wizard/findingspane.h"
#include "wizard/procedurecard.h"
#include "wizard/sectionwords.h"
#include "wizard/smallwidgets.h"
#include "wizard/timelineview.h"
#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

StillFailingPage::StillFailingPage(Session &session, Services &services, QWidget *parent)
    : SectionPage(PageId::StillFailing, Section::StillFailing, session, services, parent),
      m_pane(new FindingsPane(Section::StillFailing, session, services)), m_procedure(new ProcedureCard), m_timeline(new TimelineView),
      m_events(new RichLabel(Theme::font(Theme::Font::Small), true))
{
    titleEnd()->addWidget(m_pane->filter());
    content()->addWidget(m_pane, 1);
    content()->addWidget(m_timeline);
    content()->addWidget(m_events);
    m_pane->addBeside(m_procedure);
    connect(m_procedure, &ProcedureCard::ticked, &session, &Session::tick);
    connect(m_procedure, &ProcedureCard::copyRequested, &services, &Services::copyToClipboard);
    connect(m_procedure, &ProcedureCard::linkActivated, this, &StillFailingPage::follow);
    connect(m_pane, &FindingsPane::linkActivated, this, &StillFailingPage::follow);
}

void StillFailingPage::focusFirst()
{
    m_pane->list()->setFocus();
}

QList<QWidget *> StillFailingPage::regions() const
{
    return m_procedure->isHidden() ? m_pane->regions() : m_pane->regions() << m_procedure;
}

void StillFailingPage::showCheck(const QString &checkId)
{
    m_pane->showCheck(checkId);
}

bool StillFailingPage::escape()
{
    return m_pane->escape();
}

bool StillFailingPage::find()
{
    m_pane->filter()->focusFind();
    return true;
}

void StillFailingPage::refresh()
{
    SectionPage::refresh();
    m_pane->refresh();
    m_timeline->show(session().evidence(), texts());
    m_timeline->setVisible(m_timeline->hasMarks() && !isLow());
    m_events->setVisible(!m_timeline->hasMarks() && !isLow());
    m_procedure->show(session().diagnosis(), session().ticks(), texts());
    m_procedure->setVisible(!isLow() && canSwitch());
    sayWhenItBroke();
}

/// Where the list needs the height: the first line says what the timeline shows, the finding what the procedure does.
bool StillFailingPage::isLow() const
{
    return room() == Room::Narrow && window()->height() < 640;
}

/// Cloud Sync has no such switch on a server.
bool StillFailingPage::canSwitch() const
{
    const Finding *toggled = session().diagnosis().find("writeback-toggled");
    return !toggled || toggled->state != State::NotApplicable;
}

/// The first line says since when, where the log shows it: that is what one looks for here.
void StillFailingPage::sayWhenItBroke()
{
    if (m_timeline->workedUntil().isEmpty())
        return;
    const SectionWords::Answer answer = SectionWords::answer(session(), Section::StillFailing, texts());
    const QString since = tr("It worked until %1.").arg(m_timeline->workedUntil());
    QStringList sentences{since};
    if (answer.state <= State::Warning)
        sentences.prepend(answer.sentence);
    else
        sentences << tr("Everything after that failed.");
    if (m_procedure->mustWait() && canSwitch())
        sentences << tr("Do not switch writeback off and on yet.");
    setAnswer(sentences.join(u' '), State::Problem);
}

void StillFailingPage::retranslate()
{
    m_procedure->retranslate();
    m_events->say(tr("A timeline needs the event log of the server. Drop it on the first page: .evtx, XML, CSV or JSON."));
    SectionPage::retranslate();
    m_pane->retranslate();
}

void StillFailingPage::roomChanged()
{
    placeFilter(m_pane->filter());
    m_pane->setRoom(room());
    refresh();
}
