#pragma once
#include <QtCore/QMutex>
#include <QtCore/QObject>
#include <memory>
#include <thread>

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
    std::thread([receiver, work = std::move(work), done = std::move(done)]() mutable {
        auto result = work();
        const QMutexLocker lock(&receiver->mutex);
        if (receiver->context) {
            QMetaObject::invokeMethod(
                receiver->context, [done = std::move(done), result = std::move(result)]() mutable { done(std::move(result)); },
                Qt::QueuedConnection);
        }
    }).detach();
}
