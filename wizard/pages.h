#pragma once
#include "wizard/page.h"

/// All pages, in their order. The wizard takes them over; \p session and \p services outlive them.
QList<Page *> makePages(Session &session, Services &services);
