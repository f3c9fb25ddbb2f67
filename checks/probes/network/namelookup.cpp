#include "checks/probes/network/namelookup.h"
#include "checks/probes/network/blockingcall.h"
#include <QtCore/QElapsedTimer>
#include <QtCore/QUrl>
#include <QtNetwork/QHostAddress>
#ifdef Q_OS_WIN
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <netdb.h>
#include <sys/socket.h>
#endif

namespace {

NameRung::Result resultOf(int error)
{
    switch (error) {
    case 0: return NameRung::Result::Found;
#ifdef Q_OS_WIN
    case WSAHOST_NOT_FOUND:
    case WSANO_DATA: return NameRung::Result::NotFound;
    case WSATRY_AGAIN:
    case WSANO_RECOVERY: return NameRung::Result::NoUsableAnswer;
#else
    case EAI_NONAME: return NameRung::Result::NotFound;
#if defined(EAI_NODATA) && EAI_NODATA != EAI_NONAME
    case EAI_NODATA: return NameRung::Result::NotFound;
#endif
    case EAI_AGAIN:
    case EAI_FAIL: return NameRung::Result::NoUsableAnswer;
#endif
    default: return NameRung::Result::Failed;
    }
}

NameRung lookUp(const QByteArray &host)
{
    QElapsedTimer timer;
    timer.start();
    addrinfo hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_ADDRCONFIG;
    addrinfo *found = nullptr;
    NameRung rung;
    rung.result = resultOf(getaddrinfo(host.constData(), nullptr, &hints, &found));
    for (const addrinfo *entry = found; entry; entry = entry->ai_next) {
        const QString address = QHostAddress(entry->ai_addr).toString();
        if (!address.isEmpty() && !rung.addresses.contains(address))
            rung.addresses << address;
    }
    if (found)
        freeaddrinfo(found);
    if (rung.result == NameRung::Result::Found && rung.addresses.isEmpty())
        rung.result = NameRung::Result::NotFound;
    rung.rung = rung.result == NameRung::Result::Found ? Rung::Fine : Rung::Failed;
    rung.milliseconds = timer.elapsed();
    return rung;
}

} // namespace

void lookUpName(const QString &host, QObject *context, std::function<void(const NameRung &)> done)
{
    if (!QHostAddress(host).isNull()) {
        const NameRung itself{.rung = Rung::Fine, .result = NameRung::Result::Found, .addresses = {host}};
        QMetaObject::invokeMethod(
            context, [itself, done = std::move(done)] { done(itself); }, Qt::QueuedConnection);
        return;
    }
    callBlocking(
        context, [ace = QUrl::toAce(host)] { return lookUp(ace); }, std::move(done));
}
