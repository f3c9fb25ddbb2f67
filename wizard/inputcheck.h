#pragma once
#include <QtCore/QString>
#include <QtCore/QStringList>

/// Whether what a person typed has the right form; nothing is looked up.
namespace InputCheck {

/// Two labels or more: "contoso.example".
bool isDomain(const QString &text);
/// A sign-in name: "name@contoso.example".
bool isUserName(const QString &text);
/// HOST or HOST:PORT; addresses too, those with colons in brackets.
bool isHost(const QString &text, bool needsPort = false);
/// Splits at commas, semicolons, blanks and line ends.
QStringList hosts(const QString &text);

} // namespace InputCheck
