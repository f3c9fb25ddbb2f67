#include "wizard/pages.h"
#include "wizard/configurationpage.h"
#include "wizard/connectivitypage.h"
#include "wizard/environmentpage.h"
#include "wizard/resultpage.h"
#include "wizard/stillfailingpage.h"
#include "wizard/welcomepage.h"

QList<Page *> makePages(Session &session, Services &services)
{
    return {
        new WelcomePage(session, services),      new EnvironmentPage(session, services),  new ConfigurationPage(session, services),
        new ConnectivityPage(session, services), new StillFailingPage(session, services), new ResultPage(session, services),
    };
}
