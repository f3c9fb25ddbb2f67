#pragma once
#include "checks/cause.h"
#include "checks/facts/person.h"
#include <QtCore/QList>

/// What a recognised text says for and against causes, all its codes and signs together; strongest first.
///
/// A text is one person's word: no cause gets more than Weight::strong or less than Weight::against. Signs that name a fault explain
/// what is merely seen, so the order of causes is that of the text, and none overtakes another because its prior is higher.
QList<Pointer> weighComplaint(const ComplaintFact &complaint);
