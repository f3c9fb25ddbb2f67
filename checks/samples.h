#pragma once
#include "checks/casefile.h"
#include "checks/text.h"
#include <QtCore/QStringList>

/// Built-in cases, so that a newcomer sees a full diagnosis without a tenant.
namespace Samples {
QStringList ids();
/// What it shows, in one line.
Text title(const QString &id);
std::variant<Case, ReadError> open(const QString &id);
} // namespace Samples
