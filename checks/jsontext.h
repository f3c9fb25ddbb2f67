#pragma once
#include <QtCore/QByteArray>
#include <QtCore/QString>

// What the readers of JSON files share.
namespace JsonText {

/// Where byte \p at of \p json lies, for people: "line 12, column 4".
QString lineAndColumn(const QByteArray &json, std::size_t at);

/// The first place that is nested deeper than \p most, or -1. Strings may hold brackets.
qsizetype tooDeepAt(const QByteArray &json, int most);

} // namespace JsonText
