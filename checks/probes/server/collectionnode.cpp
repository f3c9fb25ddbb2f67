#include "checks/probes/server/collectionnode.h"
#include <algorithm>
#include <cmath>

namespace {

constexpr std::size_t mostItems = 5000;

QString plainText(const nlohmann::json &value, qsizetype most)
{
    if (value.is_string())
        return QString::fromStdString(value.get_ref<const std::string &>()).left(most);
    return QString::fromStdString(value.dump()).left(most);
}

} // namespace

CollectionNode::CollectionNode(const Json &json, std::string place) : m_json(&json), m_place(std::move(place))
{
    if (!json.is_object())
        throw BadValue{m_place, std::string("an object was expected, and it is ") + json.type_name()};
}

const nlohmann::json *CollectionNode::find(const char *name) const
{
    const auto &members = m_json->get_ref<const Json::object_t &>();
    auto found = members.find(name);
    if (found == members.end()) {
        const QString wanted = QString::fromLatin1(name);
        found = std::ranges::find_if(
            members, [&](const auto &member) { return wanted.compare(QString::fromStdString(member.first), Qt::CaseInsensitive) == 0; });
    }
    return found == members.end() || found->second.is_null() ? nullptr : &found->second;
}

void CollectionNode::refuse(const char *name, const char *wanted, const Json &found) const
{
    throw BadValue{m_place + '/' + name, std::string(wanted) + " was expected, and it is " + found.type_name()};
}

QString CollectionNode::text(const char *name, qsizetype most) const
{
    const Json *found = find(name);
    if (!found)
        return {};
    if (found->is_structured())
        refuse(name, "a text", *found);
    return plainText(*found, most);
}

std::optional<qint64> CollectionNode::number(const char *name) const
{
    const Json *found = find(name);
    if (!found)
        return {};
    if (found->is_number_integer() || found->is_number_unsigned())
        return found->get<qint64>();
    if (found->is_number_float() && std::abs(found->get<double>()) < 9e15)
        return qint64(found->get<double>());
    bool ok = false;
    const qint64 number = found->is_string() ? plainText(*found, 40).trimmed().toLongLong(&ok) : 0;
    if (!ok)
        refuse(name, "a number", *found);
    return number;
}

std::optional<bool> CollectionNode::flag(const char *name) const
{
    const Json *found = find(name);
    if (!found)
        return {};
    if (found->is_boolean())
        return found->get<bool>();
    const QString text = found->is_structured() ? QString() : plainText(*found, 10).trimmed().toLower();
    if (text == QLatin1StringView("true") || text == QLatin1StringView("1"))
        return true;
    if (text == QLatin1StringView("false") || text == QLatin1StringView("0"))
        return false;
    if (text.isEmpty() && found->is_string())
        return {};
    refuse(name, "true or false", *found);
}

QDateTime CollectionNode::time(const char *name) const
{
    const QString written = text(name, 60);
    if (written.isEmpty())
        return {};
    QDateTime time = QDateTime::fromString(written, Qt::ISODateWithMs);
    if (!time.isValid())
        refuse(name, "a time (ISO 8601)", *find(name));
    if (time.timeSpec() == Qt::LocalTime) // without a zone: the script writes UTC
        time.setTimeSpec(Qt::UTC);
    return time.toUTC();
}

QStringList CollectionNode::texts(const char *name) const
{
    const Json *found = find(name);
    if (!found)
        return {};
    if (found->is_object())
        refuse(name, "a list of texts", *found);
    if (!found->is_array())
        return {plainText(*found, 2000)};
    QStringList texts;
    for (const Json &item : *found) {
        if (item.is_structured())
            refuse(name, "a list of texts", item);
        if (!item.is_null() && std::size_t(texts.size()) < mostItems)
            texts << plainText(item, 2000);
    }
    return texts;
}

std::vector<CollectionNode> CollectionNode::list(const char *name) const
{
    const Json *found = find(name);
    std::vector<CollectionNode> nodes;
    if (!found)
        return nodes;
    const std::string place = m_place + '/' + name;
    if (found->is_object())
        nodes.emplace_back(*found, place);
    else if (!found->is_array())
        refuse(name, "a list", *found);
    else
        for (std::size_t i = 0; i < std::min(found->size(), mostItems); ++i)
            nodes.emplace_back((*found)[i], place + '/' + std::to_string(i));
    return nodes;
}

CollectionNode CollectionNode::object(const char *name) const
{
    static const Json none = Json::object();
    const Json *found = find(name);
    return {found ? *found : none, m_place + '/' + name};
}
