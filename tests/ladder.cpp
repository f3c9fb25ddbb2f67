#include "ladder.h"
#include <array>

namespace {

template <typename Enum, std::size_t size> QString word(Enum value, const std::array<const char *, size> &words)
{
    return QString::fromLatin1(words.at(std::size_t(value)));
}

bool isReached(Rung rung)
{
    return rung != Rung::NotReached && rung != Rung::Skipped;
}

QString tlsText(const TlsRung &tls)
{
    static constexpr std::array results{"None", "Done", "TooOld", "NotTls", "Reset", "Closed", "Silent", "Alert", "NoTlsHere"};
    static constexpr std::array faults{"Expired",         "NotYetValid",   "WrongHost", "SelfSigned", "SelfSignedInChain",
                                       "IncompleteChain", "UntrustedRoot", "Revoked",   "Other"};
    QStringList found;
    for (const TlsRung::Fault fault : tls.faults)
        found << word(fault, faults);
    return word(tls.result, results) + (found.isEmpty() ? QString() : u'[' + found.join(u',') + u']');
}

} // namespace

QString nameOf(AddressTry::Result result)
{
    return word(result, std::array{"Waiting", "Connected", "Refused", "Silent", "Unreachable", "Reset", "Failed"});
}

QString nameOf(IdleTry::Result result)
{
    return word(result, std::array{"Waiting", "Lived", "Silent", "Reset", "ClosedPolitely", "NotOpened"});
}

QString ladder(const HostFact &fact)
{
    static constexpr std::array names{"None", "Found", "NotFound", "NoUsableAnswer", "Failed"};
    static constexpr std::array proxies{"None",          "Opened", "WantsSignIn", "Denied", "CannotReachHost",
                                        "NoProxyAnswer", "Silent", "LookupFailed"};
    static constexpr std::array answers{"None", "Answered", "Reset", "Closed", "Silent", "NotHttp"};
    QStringList parts;
    if (isReached(fact.name.rung))
        parts << QStringLiteral("name=") + word(fact.name.result, names);
    if (isReached(fact.connection.rung)) {
        QStringList tries;
        for (const AddressTry &entry : fact.connection.tries)
            tries << nameOf(entry.result);
        tries.sort(); // the name server gives them in any order
        parts << QStringLiteral("connection=") + tries.join(u',');
    }
    if (isReached(fact.proxy.rung))
        parts << QStringLiteral("proxy=") + word(fact.proxy.result, proxies);
    if (isReached(fact.tls.rung))
        parts << QStringLiteral("tls=") + tlsText(fact.tls);
    if (isReached(fact.http.rung)) {
        const bool isAnswered = fact.http.result == HttpRung::Result::Answered;
        parts << QStringLiteral("http=") + (isAnswered ? QString::number(fact.http.status) : word(fact.http.result, answers));
    }
    return parts.join(u' ');
}
