#include "checks/registry.h"
int main()
{
    return allChecks().empty();
}
