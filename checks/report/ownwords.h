#pragma once
#include <QtCore/QString>

/// True where \p text is made of nothing but numbers and words that our own texts say: then it names nobody.
bool isOurOwn(const QString &text);
