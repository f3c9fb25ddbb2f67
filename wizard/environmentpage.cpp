#include "wizard/environmentpage.h"
#include "wizard/band.h"
#include "wizard/collectcard.h"
#include "wizard/columns.h"
#include "wizard/morecard.h"
#include "wizard/sourcescard.h"
#include "wizard/usercard.h"
#include <QtCore/QSysInfo>
#include <QtWidgets/QBoxLayout>

EnvironmentPage::EnvironmentPage(Session &session, Services &services)
    : Page(PageId::Environment, session, services), m_columns(new Columns(330)), m_user(new UserCard), m_more(new MoreCard(services)),
      m_collect(new CollectCard(session, services)), m_sources(new SourcesCard(session, services)), m_place(new Band(State::Note)),
      m_wait(new Band(State::Warning))
{
    content()->addWidget(m_columns, 1);
    m_columns->work()->addWidget(m_user);
    m_columns->work()->addWidget(m_more);
    m_columns->work()->addWidget(m_collect);
    m_columns->work()->addWidget(m_wait);
    m_columns->work()->addStretch(1);
    m_columns->beside()->addWidget(m_sources);
    m_columns->beside()->addWidget(m_place);
    m_columns->beside()->addStretch(1);
    connect(m_user, &UserCard::edited, this, &EnvironmentPage::store);
    connect(m_more, &MoreCard::edited, this, &EnvironmentPage::store);
    connect(&session, &Session::caseChanged, this, &EnvironmentPage::load);
    connect(&session, &Session::runningChanged, this, &Page::railChanged);
    load();
}

void EnvironmentPage::load()
{
    const Inputs &inputs = session().inputs();
    m_user->load(inputs);
    m_more->load(inputs);
    m_sources->refresh();
    m_collect->refresh();
    m_place->setVisible(inputs.place == Inputs::Place::Desk);
    m_wait->setVisible(!isComplete());
    Q_EMIT completeChanged();
    Q_EMIT railChanged();
}

void EnvironmentPage::store()
{
    Inputs inputs = session().inputs();
    m_user->store(inputs);
    m_more->store(inputs);
    session().setInputs(inputs);
    load();
}

bool EnvironmentPage::isComplete() const
{
    return m_user->isValid() && m_more->isValid();
}

QString EnvironmentPage::heading() const
{
    return tr("Environment");
}

QString EnvironmentPage::railLine() const
{
    return isComplete() ? tr("User, cloud, network") : tr("Waits for valid input");
}

std::optional<State> EnvironmentPage::railState() const
{
    if (!isComplete())
        return State::Warning;
    return session().hasRun() && !session().inputs().affectedUser.isEmpty() ? std::optional(State::Good) : std::nullopt;
}

void EnvironmentPage::focusFirst()
{
    m_user->firstEmpty()->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> EnvironmentPage::regions() const
{
    return {m_user, m_more, m_collect};
}

void EnvironmentPage::roomChanged()
{
    m_columns->setSideWidth(room() == Room::Wide ? 330 : 280);
    m_columns->setStacked(room() == Room::Narrow);
}

void EnvironmentPage::retranslate()
{
    Page::retranslate();
    setAnswer(tr("Who has the problem, and where may we look? What you leave empty is asked later or shown as not looked at."));
    m_user->retranslate();
    m_more->retranslate();
    m_collect->retranslate();
    m_sources->retranslate();
    m_place->say(
        tr("You are not on the Connect server"),
        tr("Network results hold for this computer (%1). They prove nothing about the server. For its own view, run this wizard there.")
            .arg(QSysInfo::machineHostName()));
    m_wait->say(tr("A field is empty or has the wrong form."), tr("The sign beside the field says which. Then you can go on."));
    load();
}
