#include "checks/knowledge/codetables.h"

std::span<const CodeEntry> CodeTables::hresults()
{
    return {};
}
