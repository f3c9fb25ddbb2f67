#include "wizard/pages.h"
#include "wizard/environmentpage.h"
#include "wizard/welcomepage.h"

QList<Page *> makePages(Session &session, Services &services)
{
    return {
        new WelcomePage(session, services),
        new EnvironmentPage(session, services),
    };
}
