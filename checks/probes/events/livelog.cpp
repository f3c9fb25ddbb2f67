#include "checks/probes/events/livelog.h"
#include "checks/facts/events.h"
#include "checks/probes/events/eventcollector.h"
#include "checks/probes/events/eventxml.h"
#include "checks/probes/network/blockingcall.h"
#ifdef Q_OS_WIN
#include <qt_windows.h>
#include <winevt.h>
#endif

using namespace std::chrono_literals;

namespace {

constexpr auto deadline = 30s;

using Live = std::variant<EventsFact, Missing>;

#ifdef Q_OS_WIN
// The last two days of what tells of writeback; 172800000 are their milliseconds.
constexpr const wchar_t *query =
    L"<QueryList><Query Id=\"0\" Path=\"Application\">"
    L"<Select Path=\"Application\">*[System[Provider[@Name='PasswordResetService'] and TimeCreated[timediff(@SystemTime) &lt;= "
    L"172800000]]]</Select>"
    L"<Select Path=\"Application\">*[System[Provider[@Name='ADSync'] and (EventID=6329 or EventID=6800 or EventID=6306) and "
    L"TimeCreated[timediff(@SystemTime) &lt;= 172800000]]]</Select>"
    L"<Select Path=\"Application\">*[System[Provider[@Name='Directory Synchronization'] and (EventID=906 or EventID=1011 or "
    L"EventID=1012) and TimeCreated[timediff(@SystemTime) &lt;= 172800000]]]</Select>"
    L"</Query></QueryList>";

/// Closes what Windows opened.
struct CloseEvent
{
    using pointer = EVT_HANDLE;
    void operator()(EVT_HANDLE handle) const { EvtClose(handle); }
};
using EventHandle = std::unique_ptr<EVT_HANDLE, CloseEvent>;

std::optional<RawEvent> eventOf(EVT_HANDLE event)
{
    DWORD size = 0;
    DWORD count = 0;
    EvtRender(nullptr, event, EvtRenderEventXml, 0, nullptr, &size, &count);
    if (size == 0 || size > 4 * 1024 * 1024)
        return std::nullopt;
    QString xml(qsizetype(size / sizeof(wchar_t)), u'\0');
    if (!EvtRender(nullptr, event, EvtRenderEventXml, size, xml.data(), &size, &count))
        return std::nullopt;
    return readEventXml(xml.section(QChar(u'\0'), 0, 0));
}

Missing missingOf(DWORD error)
{
    const auto reason = error == ERROR_ACCESS_DENIED ? Missing::Reason::NotAllowed : Missing::Reason::Unreadable;
    return {reason, QStringLiteral("EvtQuery: %1").arg(error)};
}

Live readLive()
{
    const EventHandle results(
        EvtQuery(nullptr, nullptr, query, EvtQueryChannelPath | EvtQueryForwardDirection | EvtQueryTolerateQueryErrors));
    if (!results)
        return missingOf(GetLastError());
    EventCollector events(EventsFact::Form::Live, 0);
    EVT_HANDLE batch[64];
    DWORD count = 0;
    while (EvtNext(results.get(), DWORD(std::size(batch)), batch, INFINITE, 0, &count)) {
        for (DWORD i = 0; i < count; ++i) {
            const EventHandle handle(batch[i]);
            if (auto event = eventOf(handle.get()))
                events.take(std::move(*event));
            else
                events.skip(1);
        }
    }
    if (const DWORD error = GetLastError(); error != ERROR_NO_MORE_ITEMS)
        return missingOf(error);
    return events.fact();
}
#else
Live readLive()
{
    return Missing{Missing::Reason::NotReachable, QStringLiteral("no Windows event log on this system")};
}
#endif

/// Asks the event log of this computer, in a thread of its own.
class LiveLog : public ProbeFor<EventsFact>
{
public:
    explicit LiveLog(const Inputs &inputs) : m_seenFrom(inputs.place == Inputs::Place::Server ? SeenFrom::Server : SeenFrom::Here) {}
    void start() override
    {
        callBlocking(this, &readLive, [this](Live live) {
            if (auto *why = std::get_if<Missing>(&live))
                return fail(std::move(*why));
            m_fact = std::move(std::get<EventsFact>(live));
            m_fact.seenFrom = m_seenFrom;
            Q_EMIT finished();
        });
    }

private:
    SeenFrom m_seenFrom;
};

} // namespace

ProbePlan planLiveEvents(const Inputs &inputs)
{
    return planFor<EventsFact>(liveLogKey(), QString::number(int(inputs.place)), deadline,
                               [inputs](World &, const Evidence &) { return std::make_unique<LiveLog>(inputs); });
}
