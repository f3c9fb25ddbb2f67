#include "checks/causes/causes.h"
#include <QtCore/QString>
#include <algorithm>

std::span<const Cause *const> allCauses()
{
#define POINTER(name) &Causes::name,
    static constexpr const Cause *causes[] = {FOR_EACH_CAUSE(POINTER)};
#undef POINTER
    return causes;
}

const Cause *findCause(QStringView id)
{
    const auto found = std::ranges::find_if(allCauses(), [&](const Cause *cause) { return id == QLatin1StringView(cause->id); });
    return found == allCauses().end() ? nullptr : *found;
}
