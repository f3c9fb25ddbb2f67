#pragma once
#include <QtCore/QMutex>
#include <QtCore/QObject>
#include <future>
#include <memory>

/// Counts the calls that are still blocked.
class BlockedCall
{
    Q_DISABLE_COPY_MOVE(BlockedCall)

public:
    BlockedCall();
    ~BlockedCall();
};

/// To be the last that main() does: returns \p status, or ends the program with it at once where a call is still blocked. Then the
/// destructors of static objects are left out, since Qt's for the system's proxies would wait for a PAC script that never comes.
int leave(int status);

/// Runs \p work in a thread that nobody waits for.
void runDetached(std::packaged_task<void()> work);

/// Runs \p work in a thread of its own, then \p done with its result in the thread of \p context, unless that was destroyed before.
///
/// For calls that block and cannot be stopped. Nobody ever waits for the thread, not even at the end of the program
/// (QHostInfo and QDnsLookup hold that up for 5 s, measured with Qt 6.4.2): \p work must touch nothing that it does not own.
template <typename Work, typename Done> void callBlocking(QObject *context, Work work, Done done)
{
    struct Receiver
    {
        QMutex mutex;
        QObject *context;
    };
    const auto receiver = std::make_shared<Receiver>();
    receiver->context = context;
    QObject::connect(context, &QObject::destroyed, context, [receiver] {
        const QMutexLocker lock(&receiver->mutex);
        receiver->context = nullptr;
    });
    runDetached(std::packaged_task<void()>(
        [receiver, call = std::make_unique<BlockedCall>(), work = std::move(work), done = std::move(done)]() mutable {
            auto result = work();
            call.reset();
            const QMutexLocker lock(&receiver->mutex);
            if (receiver->context) {
                QMetaObject::invokeMethod(
                    receiver->context, [done = std::move(done), result = std::move(result)]() mutable { done(std::move(result)); },
                    Qt::QueuedConnection);
            }
        }));
}
