#include "checks/registry.h"

std::span<const Check *const> allChecks()
{
#define POINTER(name) &Checks::name,
    static constexpr const Check *checks[] = {FOR_EACH_CHECK(POINTER)};
#undef POINTER
    return checks;
}

const Check *findCheck(QStringView id)
{
    const auto found = std::ranges::find_if(allChecks(), [&](const Check *check) { return id == QLatin1StringView(check->id); });
    return found == allChecks().end() ? nullptr : *found;
}
