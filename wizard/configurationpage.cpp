#include "wizard/configurationpage.h"
#include "wizard/findinglist.h"
#include "wizard/findingspane.h"
#include <QtWidgets/QBoxLayout>

ConfigurationPage::ConfigurationPage(Session &session, Services &services, QWidget *parent)
    : SectionPage(PageId::Configuration, Section::Configuration, session, services, parent),
      m_pane(new FindingsPane(Section::Configuration, session, services))
{
    titleEnd()->addWidget(m_pane->filter());
    content()->addWidget(m_pane, 1);
    connect(m_pane, &FindingsPane::linkActivated, this, &ConfigurationPage::follow);
}

void ConfigurationPage::focusFirst()
{
    m_pane->list()->setFocus();
}

QList<QWidget *> ConfigurationPage::regions() const
{
    return m_pane->regions();
}

void ConfigurationPage::showCheck(const QString &checkId)
{
    m_pane->showCheck(checkId);
}

bool ConfigurationPage::escape()
{
    return m_pane->escape();
}

bool ConfigurationPage::find()
{
    m_pane->filter()->focusFind();
    return true;
}

void ConfigurationPage::refresh()
{
    SectionPage::refresh();
    m_pane->refresh();
}

void ConfigurationPage::retranslate()
{
    SectionPage::retranslate();
    m_pane->retranslate();
}

void ConfigurationPage::roomChanged()
{
    placeFilter(m_pane->filter());
    m_pane->setRoom(room());
}
