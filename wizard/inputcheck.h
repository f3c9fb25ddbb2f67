#pragma once
#include <QtCore/QString>
#include <QtCore/QStringList>

/// Whether what a person typed has the right form; nothing is looked up. Hosts are read by readHost() of checks/knowledge/endpoints.h.
namespace InputCheck {

/// Two labels or more: "contoso.example".
bool isDomain(const QString &text);
/// A sign-in name: "name@contoso.example".
bool isUserName(const QString &text);
/// Splits at commas, semicolons, blanks and line ends.
QStringList hosts(const QString &text);

} // namespace InputCheck
