#include "wizard/pages.h"

QList<Page *> makePages(Session &session, Services &services)
{
    Q_UNUSED(session)
    Q_UNUSED(services)
    return {};
}
