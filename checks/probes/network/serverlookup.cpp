#include "checks/probes/network/serverlookup.h"
#include "checks/probes/network/blockingcall.h"
#include <QtCore/QUrl>
#include <algorithm>
#include <tuple>
#include <vector>
#ifdef Q_OS_WIN
#include <winsock2.h>
// After it, for it needs its types.
#include <windns.h>
#else
#include <arpa/nameser.h>
#include <netdb.h>
#include <netinet/in.h>
#include <resolv.h>
#endif

namespace {

struct Record
{
    int priority;
    QString host;
    bool operator<(const Record &other) const { return std::tie(priority, host) < std::tie(other.priority, other.host); }
};

ServerRecords sorted(std::vector<Record> records)
{
    std::sort(records.begin(), records.end());
    ServerRecords servers{.result = ServerRecords::Result::Found};
    for (Record &record : records) {
        QString host = std::move(record.host).toLower();
        if (host.endsWith(u'.'))
            host.chop(1);
        if (!host.isEmpty() && !servers.hosts.contains(host)) // a lone dot says: not offered here
            servers.hosts << host;
    }
    if (servers.hosts.isEmpty())
        servers.result = ServerRecords::Result::NotFound;
    return servers;
}

#ifdef Q_OS_WIN

ServerRecords ask(const QByteArray &name)
{
    const std::wstring wide = QString::fromLatin1(name).toStdWString();
    DNS_RECORD *found = nullptr;
    const DNS_STATUS status = DnsQuery_W(wide.c_str(), DNS_TYPE_SRV, DNS_QUERY_STANDARD, nullptr, &found, nullptr);
    if (status == DNS_ERROR_RCODE_NAME_ERROR || status == DNS_INFO_NO_RECORDS)
        return {.result = ServerRecords::Result::NotFound};
    if (status != 0)
        return {};
    std::vector<Record> records;
    for (const DNS_RECORD *entry = found; entry; entry = entry->pNext) {
        if (entry->wType == DNS_TYPE_SRV && entry->Flags.S.Section == DnsSectionAnswer)
            records.push_back(
                {entry->Data.Srv.wPriority, QString::fromWCharArray(reinterpret_cast<const wchar_t *>(entry->Data.Srv.pNameTarget))});
    }
    DnsRecordListFree(found, DnsFreeRecordList);
    return sorted(std::move(records));
}

#else

constexpr int largestAnswer = 65536;
constexpr int serverHead = 6; // priority, weight, port

ServerRecords ask(const QByteArray &name)
{
    struct __res_state state = {};
    if (res_ninit(&state) != 0)
        return {};
    std::vector<unsigned char> answer(largestAnswer);
    const int size = res_nquery(&state, name.constData(), ns_c_in, ns_t_srv, answer.data(), largestAnswer);
    const int error = state.res_h_errno;
    res_nclose(&state);
    ns_msg message;
    if (size < 0)
        return {.result =
                    error == HOST_NOT_FOUND || error == NO_DATA ? ServerRecords::Result::NotFound : ServerRecords::Result::NoUsableAnswer};
    if (ns_initparse(answer.data(), std::min(size, largestAnswer), &message) != 0)
        return {};
    std::vector<Record> records;
    for (int i = 0; i < ns_msg_count(message, ns_s_an); ++i) {
        ns_rr record;
        char host[NS_MAXDNAME];
        if (ns_parserr(&message, ns_s_an, i, &record) != 0 || ns_rr_type(record) != ns_t_srv || ns_rr_rdlen(record) <= serverHead)
            continue;
        const unsigned char *data = ns_rr_rdata(record);
        if (dn_expand(ns_msg_base(message), ns_msg_end(message), data + serverHead, host, sizeof host) >= 0)
            records.push_back({int(ns_get16(data)), QString::fromLatin1(host)});
    }
    return sorted(std::move(records));
}

#endif

} // namespace

void lookUpServers(const QString &name, QObject *context, std::function<void(const ServerRecords &)> done)
{
    callBlocking(
        context, [name = name.toLatin1()] { return ask(name); }, std::move(done));
}
