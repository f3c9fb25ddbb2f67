#include "checks/probes/network/blockingcall.h"
#include <atomic>
#include <cstdio>
#include <cstdlib>
#ifdef Q_OS_WIN
#include <QtCore/QThread>
#else
#include <thread>
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
#ifdef Q_OS_WIN
    // With mingw-w64 a std::thread gives its storage back before the destructors in it run: QRegularExpression crashed there.
    QThread *thread = QThread::create(std::move(work));
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
#else
    std::thread(std::move(work)).detach();
#endif
}

int leave(int status)
{
    if (blockedCalls == 0)
        return status;
    std::fflush(nullptr);
    std::_Exit(status);
}
