#pragma once
#include "checks/text.h"
#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <chrono>
#include <variant>

/// Something seen, with what kind of thing it is: it is formatted by language and hidden by kind only when shown.
struct Value
{
    /// Kinds from User on identify someone and are replaced by an alias in a redacted output.
    enum class Kind {
        Count, ///< A number of things; the first one of a text picks its plural.
        Number,
        Duration, ///< In milliseconds.
        Time,
        Version,
        Code,       ///< Error codes, event ids, HTTP status, names of protocols: shown as they are.
        PublicHost, ///< A host that Microsoft publishes; never hidden.
        Phrase,     ///< Words of our own, translated when shown.
        Text,       ///< Free text of unknown kind; dropped when redacted.
        User,
        Host,
        Domain,
        Address,
        Sid,
        Dn,
        Guid,
        Secret, ///< Never shown at all.
    };

    Kind kind = Kind::Text;
    std::variant<QString, QStringList, qint64, double, QDateTime, ::Text> data = {};

    static Value count(qint64 n) { return {Kind::Count, n}; }
    static Value number(double n) { return {Kind::Number, n}; }
    static Value duration(std::chrono::milliseconds d) { return {Kind::Duration, qint64(d.count())}; }
    static Value time(const QDateTime &t) { return {Kind::Time, t}; }
    static Value code(const QString &c) { return {Kind::Code, c}; }
    static Value phrase(const ::Text &t) { return {Kind::Phrase, t}; }
    static Value text(const QString &t) { return {Kind::Text, t}; }
    /// One or several of a kind; several are joined as the language joins a list.
    static Value of(Kind kind, const QString &s) { return {kind, s}; }
    static Value of(Kind kind, const QStringList &list) { return {kind, list}; }

    bool identifiesSomeone() const { return kind >= Kind::User; }
    bool operator==(const Value &) const = default;
};

/// A value by the name that texts use for it: `{host}`.
struct NamedValue
{
    QString name;
    Value value;
    bool operator==(const NamedValue &) const = default;
};

using Values = QList<NamedValue>;
