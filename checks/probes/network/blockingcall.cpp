#include "checks/probes/network/blockingcall.h"
#include <QtCore/QThreadPool>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <limits>
#ifdef Q_OS_WIN
#include <QtCore/qt_windows.h>
#endif

static std::atomic<int> blockedCalls = 0;

BlockedCall::BlockedCall()
{
    ++blockedCalls;
}

BlockedCall::~BlockedCall()
{
    --blockedCalls;
}

void runDetached(std::packaged_task<void()> work)
{
    // Its threads stay for the next call, and until the program ends: with mingw-w64 a thread that ends frees what is thread_local before
    // its destructors run, and QRegularExpression's (in pcre2_jit_stack_free) then brings the program down or keeps it from ending.
    static QThreadPool *const pool = [] {
        auto *created = new QThreadPool; // never deleted: that would wait
        created->setMaxThreadCount(std::numeric_limits<int>::max());
        created->setExpiryTimeout(-1);
        return created;
    }();
    pool->start([work = std::make_shared<std::packaged_task<void()>>(std::move(work))] { (*work)(); });
}

int leave(int status)
{
    if (blockedCalls == 0)
        return status;
    std::fflush(nullptr);
#ifdef Q_OS_WIN
    // _Exit would still run the destructors in the DLLs, after the threads that they wait for were ended.
    TerminateProcess(GetCurrentProcess(), UINT(status));
#endif
    std::_Exit(status);
}
