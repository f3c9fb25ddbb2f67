#pragma once
#include <QtCore/QString>
#include <QtCore/QStringList>

// What is the same everywhere and so names no one: it is never hidden.

/// True for a host that Microsoft, or an authority that signs for Microsoft, publishes: it names no organisation. Wildcards count.
bool isPublishedHost(const QString &host);
/// Groups and accounts that every Windows has.
bool isWellKnownSid(const QString &sid);
/// Rights, attributes and classes that are the same in every directory.
bool isWellKnownGuid(const QString &guid);
/// The names that authorities which sign for Microsoft put on their certificates, and makers of products that open TLS connections.
bool isKnownAuthority(const QString &name);
/// Words of HTTP that a header may show: names of products, types of content, ways to sign in to a proxy.
const QStringList &serverProducts();
const QStringList &mediaTypes();
const QStringList &proxySchemes();
/// A code names nobody, whether our tables have it or not.
bool isCode(const QString &code);

/// The form in which names are compared: no blanks around, no dots at the end, no case.
QString folded(const QString &name);
