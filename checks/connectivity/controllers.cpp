#include "checks/connectivity/controllers.h"
#include <algorithm>

namespace {

constexpr Text lineOpen = SAY("controllers", "{host}: all ports open");
constexpr Text lineClosed = SAY("controllers", "{host}: closed {ports}");
constexpr Text lineUnknown = SAY("controllers", "{host}: this name is not known");

template <typename Keep> Controllers::Ports keep(const Controllers::Ports &ports, Keep wanted)
{
    Controllers::Ports kept;
    std::ranges::copy_if(ports, std::back_inserter(kept), wanted);
    return kept;
}

} // namespace

Controllers::Ports Controllers::all(const PortsFact &fact)
{
    Ports ports;
    for (const PortSeen &port : fact.ports)
        ports << &port;
    return ports;
}

Controllers::Ports Controllers::needed(const Ports &ports)
{
    return keep(ports, [](const PortSeen *seen) { return seen->port == 53 || seen->port == 88 || seen->port == 389 || seen->port == 445; });
}

Controllers::Ports Controllers::on(const Ports &ports, int port)
{
    return keep(ports, [port](const PortSeen *seen) { return seen->port == port; });
}

Controllers::Ports Controllers::closed(const Ports &ports)
{
    return keep(ports, [](const PortSeen *seen) {
        return seen->result != AddressTry::Result::Waiting && seen->result != AddressTry::Result::Connected;
    });
}

bool Controllers::isOpen(const Ports &ports)
{
    return std::ranges::any_of(ports, [](const PortSeen *seen) { return seen->result == AddressTry::Result::Waiting; });
}

QStringList Controllers::hosts(const Ports &ports)
{
    QStringList hosts;
    for (const PortSeen *seen : ports) {
        if (!hosts.contains(seen->host))
            hosts << seen->host;
    }
    return hosts;
}

QStringList Controllers::numbers(const Ports &ports)
{
    QList<int> numbers;
    for (const PortSeen *seen : ports) {
        if (!numbers.contains(seen->port))
            numbers << seen->port;
    }
    std::ranges::sort(numbers);
    QStringList texts;
    for (const int number : numbers)
        texts << QString::number(number);
    return texts;
}

QList<Detail> Controllers::details(const PortsFact &fact)
{
    QList<Detail> details;
    const Ports ports = all(fact);
    for (const QString &host : hosts(ports)) {
        const Ports mine = keep(ports, [&](const PortSeen *seen) { return seen->host == host; });
        if (Controllers::isOpen(mine))
            continue;
        const Ports shut = closed(mine);
        const bool unknown =
            !mine.isEmpty() && std::ranges::all_of(mine, [](const PortSeen *seen) { return seen->result == AddressTry::Result::Failed; });
        const Severity severity = shut.isEmpty() ? Severity::Good : needed(shut).isEmpty() ? Severity::Note : Severity::Warning;
        details << Detail{unknown          ? lineUnknown
                          : shut.isEmpty() ? lineOpen
                                           : lineClosed,
                          {{QStringLiteral("host"), Value::of(Value::Kind::Host, host)},
                           {QStringLiteral("ports"), Value::of(Value::Kind::Code, numbers(shut))}},
                          severity};
    }
    return details;
}
