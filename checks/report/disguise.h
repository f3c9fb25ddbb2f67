#pragma once
#include <QtCore/QString>
#include <QtCore/QStringList>

// How a name can be written so that it does not look like one: what reads it again. Pure.

/// \p text with its letters folded one by one: as long as \p text, so that places stay comparable.
QString foldedLetters(QStringView text);

/// What may be written in \p word in another way: percent-encoding, quoted-printable, entities of HTML, escapes of JSON, LDAP and DNs,
/// punycode, hexadecimal digits and base64 (UTF-8 and UTF-16, also cut), one on top of the other up to three times. Without \p word itself.
QStringList unmasked(const QString &word);

/// True where unmasked() may find something; cheap.
bool mayBeMasked(QStringView text);

/// \p name without percent-encoding, entities, escapes of JSON and quoted-printable, as long as that makes sense.
QString unescaped(const QString &name);

/// A SID from its bytes as hexadecimal digits, with or without separators; empty where these are none.
QString sidFromHex(const QString &digits);
