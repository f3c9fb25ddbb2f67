#include "checks/probes/network/blockingcall.h"
#include <atomic>
#include <cstdio>
#include <cstdlib>

static std::atomic<int> blockedCalls = 0;

BlockedCall::BlockedCall()
{
    ++blockedCalls;
}

BlockedCall::~BlockedCall()
{
    --blockedCalls;
}

int leave(int status)
{
    if (blockedCalls == 0)
        return status;
    std::fflush(nullptr);
    std::_Exit(status);
}
