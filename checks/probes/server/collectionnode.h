#pragma once
#include <QtCore/QDateTime>
#include <QtCore/QStringList>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

/// A value of a collection that cannot be right, with its place.
struct BadValue
{
    std::string place; ///< "/parts/tls/ok/net/schUseStrongCrypto"
    std::string what;
};

/// One object of a collection with its place. Names are found whatever their case; what is absent is empty, what has the wrong kind is
/// a BadValue. PowerShell writes one item of a list, or true and false, in more ways than one: they all count.
class CollectionNode
{
public:
    using Json = nlohmann::json;

    /// \p json must outlive this and be an object, else it throws.
    CollectionNode(const Json &json, std::string place);

    bool has(const char *name) const { return find(name) != nullptr; }
    /// A number or truth counts as text. At most 2 000 characters are kept, unless \p most says otherwise.
    QString text(const char *name, qsizetype most = 2000) const;
    std::optional<qint64> number(const char *name) const;
    std::optional<bool> flag(const char *name) const;
    /// ISO 8601; invalid where there is none.
    QDateTime time(const char *name) const;
    QStringList texts(const char *name) const;
    /// The objects of a list, at most 5 000.
    std::vector<CollectionNode> list(const char *name) const;
    /// An object inside; an empty one where it is absent.
    CollectionNode object(const char *name) const;

    const Json &json() const { return *m_json; }
    const std::string &place() const { return m_place; }

private:
    const Json *find(const char *name) const;
    [[noreturn]] void refuse(const char *name, const char *wanted, const Json &found) const;

    const Json *m_json;
    std::string m_place;
};
