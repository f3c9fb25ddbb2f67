#pragma once
#include "checks/facts/person.h"
#include <QtCore/QString>

/// Notes the versions that \p text names: of Connect, of the agent of Cloud Sync, of .NET Framework; and the signs that follow from them.
void readVersions(const QString &text, ComplaintFact &fact);
/// Notes where the name of an organizational unit holds a reserved character.
void readUnitNames(const QString &text, ComplaintFact &fact);
