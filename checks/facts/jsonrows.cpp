#include "checks/facts/jsonrows.h"
#include <QtCore/QDateTime>
#include <algorithm>
#include <stdexcept>

using Json = nlohmann::json;

namespace {

constexpr std::size_t mostBytes = std::size_t(64) * 1024 * 1024;

QDateTime timeOf(const Json &cell)
{
    return cell.is_string() ? QDateTime::fromString(QString::fromStdString(cell.get_ref<const std::string &>()), Qt::ISODateWithMs).toUTC()
                            : QDateTime();
}

/// The names of what differs somewhere, the most restless first, so that the ends of rows are alike.
std::vector<std::string> columnsOf(const Json &objects, const Json &usual)
{
    std::vector<std::pair<std::size_t, std::string>> changes;
    for (const auto &item : usual.items()) {
        std::size_t times = 0;
        const Json *before = &item.value();
        for (const Json &object : objects) {
            times += object[item.key()] != *before ? 1 : 0;
            before = &object[item.key()];
        }
        if (times > 0)
            changes.emplace_back(times, item.key());
    }
    std::ranges::stable_sort(changes, std::greater(), [](const auto &one) { return one.first; });
    std::vector<std::string> names;
    for (const auto &[times, name] : changes)
        names.push_back(name);
    return names;
}

/// What a column was in the row before, and before that changed.
struct Past
{
    Json last;
    Json older;
};

std::vector<Past> pastOf(const std::vector<std::string> &columns, const Json &usual)
{
    std::vector<Past> past;
    for (const std::string &column : columns)
        past.push_back({usual.value(column, Json()), Json()});
    return past;
}

void follow(Past &past, const Json &value)
{
    if (value != past.last)
        past = {value, past.last};
}

Json cellOf(const std::string &column, const Json &value, const Past &past)
{
    if (value == past.last)
        return nullptr;
    if (column == "record")
        return value.get<qint64>() - past.last.get<qint64>();
    if (value == past.older)
        return Json::object();
    const QDateTime time = column == "time" ? timeOf(value) : QDateTime();
    const QDateTime last = time.isValid() ? timeOf(past.last) : QDateTime();
    return last.isValid() ? Json(last.msecsTo(time)) : value;
}

Json valueOf(const std::string &column, const Json &cell, const Past &past)
{
    if (cell.is_object())
        return past.older;
    if (column == "record")
        return qint64(quint64(cell.get<qint64>()) + quint64(past.last.get<qint64>())); // wraps where a file lies
    if (column != "time" || !cell.is_number_integer())
        return cell;
    const QDateTime last = timeOf(past.last);
    const QDateTime time = last.isValid() ? last.addMSecs(cell.get<qint64>()) : QDateTime();
    if (!time.isValid())
        throw std::invalid_argument("a time that rests on none");
    return time.toString(Qt::ISODateWithMs).toStdString();
}

} // namespace

Json JsonRows::pack(const Json &objects, const Json &usual)
{
    const std::vector<std::string> columns = columnsOf(objects, usual);
    std::vector<Past> past = pastOf(columns, usual);
    Json rows = Json::array();
    for (const Json &object : objects) {
        Json row = Json::array();
        for (std::size_t i = 0; i < columns.size(); ++i) {
            row.push_back(cellOf(columns[i], object[columns[i]], past[i]));
            follow(past[i], object[columns[i]]);
        }
        while (!row.empty() && row.back().is_null())
            row.erase(row.size() - 1);
        rows.push_back(std::move(row));
    }
    return {{"columns", columns}, {"rows", rows}};
}

void JsonRows::unpack(const Json &packed, const Json &usual, std::size_t most, const std::function<void(const Json &)> &add)
{
    const auto columns = packed.at("columns").get<std::vector<std::string>>();
    const auto &rows = packed.at("rows").get_ref<const Json::array_t &>();
    if (rows.size() > most || columns.size() > 100)
        throw std::invalid_argument("too many rows or columns");
    std::vector<Past> past = pastOf(columns, usual);
    Json object = usual;
    std::vector<std::size_t> sizes(columns.size());
    std::size_t bytes = 0;
    for (const Json &row : rows) {
        if (!row.is_array() || row.size() > columns.size())
            throw std::invalid_argument("a row does not fit its columns");
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (i < row.size() && !row[i].is_null()) {
                follow(past[i], valueOf(columns[i], row[i], past[i]));
                object[columns[i]] = past[i].last;
                sizes[i] = past[i].last.dump(-1, ' ', false, Json::error_handler_t::replace).size();
            }
            bytes += sizes[i];
        }
        if (bytes > mostBytes)
            throw std::invalid_argument("the rows become too large");
        add(object);
    }
}
