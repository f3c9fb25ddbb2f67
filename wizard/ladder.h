#pragma once
#include "checks/facts/network.h"
#include <array>

class Texts;

/// One rung of the ladder to a host, in words.
struct LadderRung
{
    Rung rung = Rung::NotReached;
    QString caption = {}; ///< Two or three words for under the state: "12 ms", "silent, 10 s".
    QString title = {};   ///< "Name found", "No connection".
    QString detail = {};  ///< Addresses, times, issuer; from the world, to be shown as plain text. May be empty.

    bool operator==(const LadderRung &) const = default;
};

/// Name, connection, proxy, TLS, HTTP.
using LadderRungs = std::array<LadderRung, 5>;

/// The ladder to a host. What the world said is tamed; nothing in it is judged beyond the rung's own state.
LadderRungs ladderOf(const HostFact &host, const Texts &texts);
/// Its columns: "Name", "Connection", "Proxy", "TLS", "HTTP".
QString ladderColumn(std::size_t rung);
