#pragma once
#include "checks/facts/person.h"
#include <QtCore/QString>

/// Recognises what a pasted text says: codes, versions, signs, what it denies, and what was tried. Any language, any length; linear in it.
///
/// Nothing of the text itself is kept. Empty where nothing was recognised; `at` is not set.
ComplaintFact readText(const QString &text);
