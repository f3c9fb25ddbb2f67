#pragma once
#include "checks/check.h"
#include "checks/connectivity/ladderwords.h"
#include "checks/facts/network.h"
#include <array>
#include <optional>
#include <utility>

/// How the way to a host ended, and what a judge needs to say it.
struct LadderVerdict
{
    LadderEnd end = LadderEnd::Fine;
    Values values = {};
    QList<Detail> details = {}; ///< A line for each host, the broken ones first.
    bool ownReached = false;    ///< The tenant's own relay was among those reached.
};

/// How the way to this host ended; nothing while a rung that matters is undecided.
std::optional<LadderEnd> endOf(const HostFact &host);

/// Judges the hosts of these purposes together: the worst one speaks. Nothing where none of them can be judged yet.
std::optional<LadderVerdict> climb(const Inputs &inputs, const All<HostFact> &hosts, std::initializer_list<Purpose> purposes);

/// The outcomes of one service, in the order of LadderEnd. \p Service names the cause of a closed way:
/// `static constexpr Pointer blocked(double weight)` and `static constexpr double fineWeight`.
template <typename Service> struct Ladder
{
    using Pointers = std::initializer_list<Pointer>;
    static constexpr Pointers clear = {
        Service::blocked(Service::fineWeight), {&Causes::proxyMisconfigured, Weight::against}, {&Causes::dnsFailure, Weight::against}};
    static constexpr Pointers hint = {Service::blocked(Weight::weak)};
    static constexpr Pointers unexpected = {Service::blocked(Weight::some), {&Causes::microsoftOutage, Weight::weak}};
    static constexpr Pointers noName = {{&Causes::dnsFailure, Weight::proves}};
    static constexpr Pointers noNameServer = {{&Causes::dnsFailure, Weight::strong}, Service::blocked(Weight::weak)};
    static constexpr Pointers hijacked = {{&Causes::dnsFailure, Weight::proves}, Service::blocked(Weight::some)};
    static constexpr Pointers closed = {Service::blocked(Weight::proves), {&Causes::dnsFailure, Weight::against}};
    static constexpr Pointers likelyClosed = {Service::blocked(Weight::strong), {&Causes::tlsInspection, Weight::weak}};
    static constexpr Pointers maybeClosed = {Service::blocked(Weight::some), {&Causes::tlsInspection, Weight::some}};
    static constexpr Pointers proxy = {{&Causes::proxyMisconfigured, Weight::proves}};
    static constexpr Pointers proxyDenies = {{&Causes::proxyMisconfigured, Weight::proves}, Service::blocked(Weight::weak)};
    static constexpr Pointers proxyLost = {{&Causes::proxyMisconfigured, Weight::strong}, {&Causes::dnsFailure, Weight::weak}};
    static constexpr Pointers portal = {Service::blocked(Weight::strong), {&Causes::proxyMisconfigured, Weight::some}};
    static constexpr Pointers someoneElse = {{&Causes::tlsInspection, Weight::strong}, Service::blocked(Weight::weak)};
    static constexpr Pointers dates = {{&Causes::clockSkew, Weight::strong}, {&Causes::tlsInspection, Weight::weak}};
    static constexpr Pointers otherHost = {
        Service::blocked(Weight::some), {&Causes::tlsInspection, Weight::some}, {&Causes::dnsFailure, Weight::weak}};
    static constexpr Pointers chain = {{&Causes::rootCaMissing, Weight::strong}, {&Causes::tlsInspection, Weight::weak}};
    static constexpr Pointers unknownIssuer = {{&Causes::tlsInspection, Weight::strong}, {&Causes::rootCaMissing, Weight::weak}};

    static constexpr Outcome make(LadderEnd end, std::initializer_list<Step> steps, Pointers pointers)
    {
        const LadderWords &words = ladderWords[std::size_t(end)];
        return {.id = words.id,
                .severity = words.severity,
                .summary = words.summary,
                .meaning = words.meaning,
                .steps = steps,
                .pointers = pointers};
    }

    static constexpr Outcome outcomes[] = {
        make(LadderEnd::Fine, {}, clear),
        make(LadderEnd::UnexpectedAnswer, LadderSteps::lookAgain, unexpected),
        make(LadderEnd::OneAddressDead, LadderSteps::allowAddresses, hint),
        make(LadderEnd::NameNotFound, LadderSteps::resolve, noName),
        make(LadderEnd::NameServerSilent, LadderSteps::resolve, noNameServer),
        make(LadderEnd::NameServerRefused, LadderSteps::resolve, noNameServer),
        make(LadderEnd::NameHijacked, LadderSteps::unblockName, hijacked),
        make(LadderEnd::ConnectionRefused, LadderSteps::allow, closed),
        make(LadderEnd::ConnectionSilent, LadderSteps::allow, closed),
        make(LadderEnd::ConnectionUnreachable, LadderSteps::route, closed),
        make(LadderEnd::ConnectionReset, LadderSteps::allow, closed),
        make(LadderEnd::ProxyWantsSignIn, LadderSteps::signIn, proxy),
        make(LadderEnd::ProxyDenied, LadderSteps::allowOnProxy, proxyDenies),
        make(LadderEnd::ProxyCannotReachHost, LadderSteps::freeProxy, proxyLost),
        make(LadderEnd::ProxyDead, LadderSteps::reviveProxy, proxy),
        make(LadderEnd::NotAProxy, LadderSteps::reviveProxy, proxy),
        make(LadderEnd::ProxyLookupFailed, LadderSteps::setProxy, proxy),
        make(LadderEnd::ResetInHandshake, LadderSteps::exempt, likelyClosed),
        make(LadderEnd::ClosedInHandshake, LadderSteps::exempt, likelyClosed),
        make(LadderEnd::Mute, LadderSteps::exempt, likelyClosed),
        make(LadderEnd::NotTls, LadderSteps::exempt, portal),
        make(LadderEnd::TlsTooOld, LadderSteps::exempt, someoneElse),
        make(LadderEnd::CertificateExpired, LadderSteps::checkClock, dates),
        make(LadderEnd::CertificateNotYetValid, LadderSteps::checkClock, dates),
        make(LadderEnd::CertificateWrongHost, LadderSteps::exempt, otherHost),
        make(LadderEnd::CertificateSelfSigned, LadderSteps::exempt, someoneElse),
        make(LadderEnd::CertificateIncompleteChain, LadderSteps::completeChain, chain),
        make(LadderEnd::CertificateUntrusted, LadderSteps::exempt, unknownIssuer),
        make(LadderEnd::CertificateRevoked, LadderSteps::exempt, someoneElse),
        make(LadderEnd::ResetAfterHandshake, LadderSteps::exempt, likelyClosed),
        make(LadderEnd::ClosedAfterHandshake, LadderSteps::exempt, maybeClosed),
        make(LadderEnd::NoAnswer, LadderSteps::exempt, maybeClosed),
        make(LadderEnd::CaptivePortal, LadderSteps::passPortal, portal),
    };
    static_assert(std::size(outcomes) == std::size(ladderWords));

    static constexpr const Outcome &of(LadderEnd end) { return outcomes[std::size_t(end)]; }

    /// All of them, then \p others: what a person can say.
    template <typename... Others> static constexpr auto with(const Others &...others)
    {
        return [&]<std::size_t... i>(std::index_sequence<i...>)
        {
            return std::array<const Outcome *, sizeof...(i) + sizeof...(others)>{&outcomes[i]..., &others...};
        }
        (std::make_index_sequence<std::size(outcomes)>());
    }

    static Conclusion conclude(const std::optional<LadderVerdict> &verdict)
    {
        return verdict ? Conclusion{&of(verdict->end), verdict->values, verdict->details} : Conclusion{};
    }
};
