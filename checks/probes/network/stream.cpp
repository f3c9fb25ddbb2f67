#include "checks/probes/network/stream.h"
#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

#ifdef Q_OS_WIN

Ending::Ending(qintptr descriptor)
{
    WSAPROTOCOL_INFOW info{};
    if (descriptor == -1 || WSADuplicateSocketW(SOCKET(descriptor), GetCurrentProcessId(), &info) != 0)
        return;
    const SOCKET second = WSASocketW(FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, &info, 0, 0);
    m_descriptor = second == INVALID_SOCKET ? -1 : qintptr(second);
}

Ending::~Ending()
{
    if (m_descriptor != -1)
        closesocket(SOCKET(m_descriptor));
}

bool Ending::wasReset() const
{
    char byte = 0;
    return m_descriptor != -1 && recv(SOCKET(m_descriptor), &byte, 1, MSG_PEEK) == SOCKET_ERROR && WSAGetLastError() == WSAECONNRESET;
}

#else

Ending::Ending(qintptr descriptor)
{
    if (descriptor != -1)
        m_descriptor = ::dup(int(descriptor));
}

Ending::~Ending()
{
    if (m_descriptor != -1)
        ::close(int(m_descriptor));
}

bool Ending::wasReset() const
{
    // The error itself is told only once, and Qt has taken it; but a reset closes both directions at once, a FIN one.
    tcp_info info{};
    socklen_t size = sizeof info;
    return m_descriptor != -1 && ::getsockopt(int(m_descriptor), IPPROTO_TCP, TCP_INFO, &info, &size) == 0 && info.tcpi_state == TCP_CLOSE;
}

#endif
