#pragma once
#include <functional>
#include <nlohmann/json.hpp>

/// Many objects of one kind as rows: {"columns": ["id", "time"], "rows": [[31001, "2026-11-23T08:00:00.000Z"], [31002, 1200]]}.
///
/// What is as usual in every object has no column. A cell that is null, or that is not there at the end of a row, is as in the row before;
/// {} is as it was before it last changed.
/// A number in the column "time" is milliseconds since the row before, one in "record" what is to be added to the one before.
namespace JsonRows {

/// \p objects, a list, as rows; \p usual is what each member is where nothing is known of it.
nlohmann::json pack(const nlohmann::json &objects, const nlohmann::json &usual);

/// Calls \p add for each object. Throws std::invalid_argument where the rows are not as above, are more than \p most, or would become
/// more than 64 MiB: a small file must not fill the memory.
void unpack(const nlohmann::json &packed, const nlohmann::json &usual, std::size_t most,
            const std::function<void(const nlohmann::json &)> &add);

} // namespace JsonRows
