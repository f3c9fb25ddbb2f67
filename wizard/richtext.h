#pragma once
#include "checks/texts.h"

/// Sentences of checks for labels: `code` and **bold** become HTML; values fill in last and stay inert whatever they hold.
namespace RichText {

/// A sentence with its values as HTML for QLabel.
QString html(const Texts &texts, const Text &text, const Values &values = {});
/// The same without marks, for lists, tooltips and the clipboard.
QString plain(const Texts &texts, const Text &text, const Values &values = {});

/// What Texts says of a finding, as HTML and without marks.
QString summaryHtml(const Texts &texts, const Finding &finding);
QString summaryPlain(const Texts &texts, const Finding &finding);
QString meaningHtml(const Texts &texts, const Finding &finding);

/// A command with its values quoted, free of characters that would hide a part of it.
QString command(const Texts &texts, const char *command, const Values &values);

/// Text from a stranger as one line: no control or bidirectional characters; over 300 characters the middle is left out.
QString tamed(const QString &stranger);
/// Tamed and escaped; words over 40 characters may break anywhere, so that they widen nothing.
QString inert(const QString &stranger);
/// A name of a host, a code or a command, kept from left to right where the language runs from right to left.
QString leftToRight(const QString &text);

} // namespace RichText
