#pragma once
#include "app/commandline.h"
#include "checks/texts.h"

/// `list WHAT`: everything of a kind that the program knows, as text or JSON.
QByteArray listing(const QString &what, bool asJson, const Texts &texts);

/// `explain CODE...`: what each code means and who acts. Sets \p allKnown false where one is not known.
QByteArray explanation(const QStringList &codes, const Texts &texts, bool &allKnown);
