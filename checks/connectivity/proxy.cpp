#include "checks/causes/causes.h"
#include "checks/causes/steps.h"
#include "checks/connectivity/collected.h"
#include "checks/connectivity/hosts.h"
#include "checks/connectivity/ladderwords.h"
#include "checks/registry.h"
#include <QtCore/QMap>

namespace {

constexpr Link links[] = {{SAY("check/proxy", "Troubleshoot connectivity of Connect: proxy"),
                           "https://learn.microsoft.com/entra/identity/hybrid/connect/tshoot-connect-connectivity"},
                          {SAY("check/proxy", "Prerequisites of Connect: connectivity"),
                           "https://learn.microsoft.com/entra/identity/hybrid/connect/how-to-connect-install-prerequisites"}};

constexpr ArticleNote article[] = {
    {"B2", SAY("check/proxy", "The article speaks of the firewall and not of a proxy."),
     SAY("check/proxy",
         "The service reads its proxy from `machine.config`. WinHTTP and the browser have settings of their own: they may differ.")}};

using Steps = std::initializer_list<Step>;
constexpr Text looksFine = SAY("check/proxy", "Look again from the server: the proxy opens the way.");
constexpr Steps signIn = {
    {.owner = Owner::Network,
     .what = SAY("check/proxy", "Let the server through the proxy to Microsoft's hosts without a sign-in."),
     .risk = SAY("check/proxy", "Low: one rule for one server."),
     .undo = SAY("check/proxy", "Remove the rule again."),
     .confirm = looksFine},
    {.owner = Owner::Directory,
     .what =
         SAY("check/proxy", "Else let the service sign in: a domain account, and `useDefaultCredentials=\"true\"` in `machine.config`."),
     .command = "Restart-Service ADSync",
     .risk = LadderSteps::restartRisk,
     .undo = SAY("check/proxy", "Put the old `machine.config` back and restart the service.")}};
constexpr Steps allow = {{.owner = Owner::Network,
                          .what = SAY("check/proxy", "Allow these hosts on port 443 on the proxy {proxy}, for the server: {hosts}."),
                          .risk = SAY("check/proxy", "Low: one rule for one server."),
                          .undo = SAY("check/proxy", "Remove the rule again."),
                          .confirm = looksFine}};
constexpr Steps freeProxy = {{.owner = Owner::Network,
                              .what = SAY("check/proxy", "On the proxy {proxy}, look the hosts up and connect to them: {hosts}."),
                              .confirm = looksFine}};
constexpr Steps correct = {
    {.owner = Owner::Network,
     .what = SAY("check/proxy", "See whether the proxy {proxy} runs, and whether the server may reach it."),
     .confirm = looksFine},
    {.owner = Owner::Directory,
     .what = SAY("check/proxy", "If the proxy is gone: correct it in WinHTTP and in `machine.config`, and restart the service."),
     .command = "netsh winhttp show proxy; Select-String -Path C:\\Windows\\Microsoft.NET\\Framework64\\v4.0.30319\\Config\\machine.config "
                "-Pattern proxy; Restart-Service ADSync",
     .risk = LadderSteps::restartRisk,
     .undo = SAY("check/proxy", "Put the old settings back and restart the service.")}};
constexpr Steps correctScript = {
    {.owner = Owner::Network,
     .what = SAY("check/proxy", "See whether the address of the proxy script (PAC) is right, and whether it opens."),
     .confirm = looksFine},
    {.owner = Owner::Directory,
     .what = SAY("check/proxy", "Look at what is set on the server."),
     .command = "netsh winhttp show proxy",
     .risk = SharedTexts::onlyLooks}};
using Pointers = std::initializer_list<Pointer>;
constexpr Pointers speaksFor = {{&Causes::proxyMisconfigured, Weight::proves}};
constexpr Pointers speaksAgainst = {{&Causes::proxyMisconfigured, Weight::against}};

constexpr Outcome none{
    .id = "none",
    .severity = Severity::Good,
    .summary = SAY("check/proxy", "No proxy is used: the way goes straight to Microsoft."),
    .pointers = speaksAgainst,
};
constexpr Outcome opens{
    .id = "used-and-opens",
    .severity = Severity::Good,
    .summary = SAY_N("check/proxy", "The proxy {proxy} opens the way to %n host(s)."),
    .pointers = speaksAgainst,
};
constexpr Outcome wantsSignIn{
    .id = "wants-sign-in",
    .severity = Severity::Problem,
    .summary = SAY("check/proxy", "The proxy {proxy} asks for a sign-in."),
    .meaning =
        SAY("check/proxy", "The service that writes passwords back cannot type a password. It stands still in front of the proxy (407)."),
    .steps = signIn,
    .pointers = speaksFor,
};
constexpr Outcome denied{
    .id = "denied",
    .severity = Severity::Problem,
    .summary = SAY("check/proxy", "The proxy {proxy} denies the way to {hosts}."),
    .meaning = SAY("check/proxy", "The proxy is alive, but its rules do not allow these hosts ({status})."),
    .steps = allow,
    .pointers = speaksFor,
};
constexpr Outcome cannotReachHost{
    .id = "cannot-reach-host",
    .severity = Severity::Problem,
    .summary = SAY("check/proxy", "The proxy {proxy} cannot reach {hosts}."),
    .meaning = SAY("check/proxy", "The proxy is alive, but finds no way out: its own DNS or firewall may stop it ({status})."),
    .steps = freeProxy,
    .pointers = {{&Causes::proxyMisconfigured, Weight::strong}, {&Causes::dnsFailure, Weight::weak}},
};
constexpr Outcome dead{
    .id = "dead",
    .severity = Severity::Problem,
    .summary = SAY("check/proxy", "The proxy {proxy} does not answer."),
    .meaning = SAY("check/proxy", "It is down, at another address, or behind a firewall. Nothing gets out through it."),
    .steps = correct,
    .pointers = speaksFor,
};
constexpr Outcome notAProxy{
    .id = "not-a-proxy",
    .severity = Severity::Problem,
    .summary = SAY("check/proxy", "{proxy} answers, but not as a proxy does."),
    .meaning = SAY("check/proxy", "The address or the port of the proxy may be wrong."),
    .steps = correct,
    .pointers = speaksFor,
};
constexpr Outcome lookupFailed{
    .id = "lookup-failed",
    .severity = Severity::Problem,
    .summary = SAY("check/proxy", "It cannot be found out which proxy to use."),
    .meaning = SAY("check/proxy", "The script that chooses the proxy (PAC) cannot be read or does not work."),
    .steps = correctScript,
    .pointers = speaksFor,
};
constexpr Outcome saidNone{
    .id = "said-none",
    .severity = Severity::Good,
    .summary = SAY("check/proxy", "The server uses no proxy."),
    .pointers = speaksAgainst,
};
constexpr Outcome saidAgree{
    .id = "said-agree",
    .severity = Severity::Good,
    .summary = SAY("check/proxy", "The server uses one proxy, and both settings name it."),
    .pointers = {{&Causes::proxyMisconfigured, Weight::weak},
                 {&Causes::firewallBlocksServicebus, Weight::against},
                 {&Causes::firewallBlocksPasswordreset, Weight::against}},
};
constexpr Outcome saidDiffer{
    .id = "said-differ",
    .severity = Severity::Warning,
    .summary = SAY("check/proxy", "The settings of the proxy on the server do not agree."),
    .meaning = SAY("check/proxy", "The service follows `machine.config`. A test in the browser or by WinHTTP may go another way."),
    .steps = {{.owner = Owner::Directory,
               .what = SAY("check/proxy", "Write the right proxy into `machine.config` (`defaultProxy`), and restart the service."),
               .command = "Restart-Service ADSync",
               .risk = LadderSteps::restartRisk,
               .undo = SAY("check/proxy", "Put the old `machine.config` back and restart the service."),
               .confirm = looksFine}},
    .pointers = {{&Causes::proxyMisconfigured, Weight::some}},
};
constexpr Outcome settingsDiffer{
    .id = "settings-differ",
    .severity = Severity::Note,
    .summary = SAY("check/proxy", "The settings of the proxy on the server differ, and the way of the service is open."),
    .meaning = SAY("check/proxy", "The service follows `machine.config`. A test in the browser or by WinHTTP may go another way."),
    .pointers = {{&Causes::proxyMisconfigured, Weight::against}},
};
constexpr const Outcome *outcomes[] = {&none,      &opens,        &wantsSignIn, &denied,    &cannotReachHost, &dead,
                                       &notAProxy, &lookupFailed, &saidNone,    &saidAgree, &saidDiffer,      &settingsDiffer};

constexpr Question question{
    .text = SAY("check/proxy", "Does the Connect server go through a proxy, and do its settings agree?"),
    .whereToLook = SAY("check/proxy", "On the server: `netsh winhttp show proxy`, and `defaultProxy` in "
                                      "`C:\\Windows\\Microsoft.NET\\Framework64\\v4.0.30319\\Config\\machine.config`."),
    .options = {{"none", SAY("check/proxy", "No proxy in either"), &saidNone},
                {"agree", SAY("check/proxy", "The same proxy in both"), &saidAgree},
                {"differ", SAY("check/proxy", "They differ"), &saidDiffer}},
};

constexpr Text throughSystem = SAY("check/proxy", "Through {proxy}, set in the system: {hosts}");
constexpr Text throughGiven = SAY("check/proxy", "Through {proxy}, set in this wizard: {hosts}");
constexpr Text straight = SAY("check/proxy", "Straight, without a proxy: {hosts}");
constexpr Text offers = SAY("check/proxy", "Ways to sign in that the proxy offers: {schemes}");
constexpr Text signInSent = SAY("check/proxy", "A name and a password were sent, and refused.");

/// How the proxy treats one host; null while that is open.
const Outcome *outcomeOf(const HostFact &host)
{
    const ProxyRung &proxy = host.proxy;
    if (proxy.rung == Rung::Skipped)
        return &none;
    if (proxy.rung == Rung::Fine)
        return &opens;
    if (proxy.rung != Rung::Failed) {
        const bool isOver = host.connection.rung == Rung::Failed || host.name.rung == Rung::Failed;
        return !isOver ? nullptr : proxy.proxy.isEmpty() ? &none : &dead;
    }
    switch (proxy.result) {
    case ProxyRung::Result::WantsSignIn: return &wantsSignIn;
    case ProxyRung::Result::Denied: return &denied;
    case ProxyRung::Result::CannotReachHost: return &cannotReachHost;
    case ProxyRung::Result::NoProxyAnswer: return &notAProxy;
    case ProxyRung::Result::LookupFailed: return &lookupFailed;
    case ProxyRung::Result::None:
    case ProxyRung::Result::Opened:
    case ProxyRung::Result::Silent: return &dead;
    }
    Q_UNREACHABLE();
}

Values valuesOf(const QList<const HostFact *> &hosts)
{
    QStringList names;
    bool published = true;
    for (const HostFact *host : hosts) {
        names << host->host;
        published = published && Hosts::isMicrosofts(host->host);
    }
    const ProxyRung &proxy = hosts.first()->proxy;
    return {{QStringLiteral("proxy"), Value::of(Value::Kind::Host, proxy.proxy)},
            {QStringLiteral("hosts"), Value::of(published ? Value::Kind::PublicHost : Value::Kind::Host, names)},
            {QStringLiteral("status"), Value::code(proxy.status ? QString::number(proxy.status) : QStringLiteral("-"))},
            {QStringLiteral("schemes"), Value::of(Value::Kind::Code, proxy.schemes)},
            {QStringLiteral("n"), Value::count(names.size())}};
}

/// Which hosts go which way: settings may differ per host.
QList<Detail> waysOf(const std::vector<const HostFact *> &hosts)
{
    QMap<QString, QList<const HostFact *>> ways;
    for (const HostFact *host : hosts) {
        if (outcomeOf(*host) && host->proxy.result != ProxyRung::Result::LookupFailed)
            ways[host->proxy.proxy] << host;
    }
    QList<Detail> details;
    for (const QList<const HostFact *> &way : std::as_const(ways)) {
        const ProxyRung &proxy = way.first()->proxy;
        const bool given = proxy.setBy == QLatin1String("given");
        details << Detail{proxy.proxy.isEmpty() ? straight : given ? throughGiven : throughSystem, valuesOf(way)};
    }
    return details;
}

/// Microsoft may retire an example of a relay: that the proxy finds no way to it means little where it opens another one.
bool isRetiredExample(const HostFact &host, const std::vector<const HostFact *> &all)
{
    return host.purpose == Purpose::Relay && !host.tenantsOwn && outcomeOf(host) == &cannotReachHost
           && std::ranges::any_of(all,
                                  [](const HostFact *other) { return other->purpose == Purpose::Relay && outcomeOf(*other) == &opens; });
}

Conclusion judge(const Inputs &, const All<HostFact> &hosts)
{
    std::vector<const HostFact *> seen = Hosts::seenFromBestPlace(hosts);
    std::erase_if(seen, [all = seen](const HostFact *host) { return isRetiredExample(*host, all); });
    QMap<const Outcome *, QList<const HostFact *>> by;
    for (const HostFact *host : seen)
        by[outcomeOf(*host)] << host;
    for (const Outcome *outcome : {&lookupFailed, &dead, &notAProxy, &wantsSignIn, &denied, &cannotReachHost}) {
        if (!by.contains(outcome))
            continue;
        Conclusion conclusion{outcome, valuesOf(by[outcome]), waysOf(seen)};
        const ProxyRung &proxy = by[outcome].first()->proxy;
        if (outcome == &wantsSignIn && !proxy.schemes.isEmpty())
            conclusion.details << Detail{offers, conclusion.values};
        if (outcome == &wantsSignIn && proxy.credentialsSent)
            conclusion.details << Detail{signInSent};
        return conclusion;
    }
    if (seen.empty() || by.contains(nullptr))
        return {};
    const Outcome *outcome = by.contains(&opens) ? &opens : &none;
    return {outcome, valuesOf(by[outcome]), waysOf(seen)};
}

constexpr Text placeNames[] = {SAY("check/proxy", "`machine.config`"), SAY("check/proxy", "`miiserver.exe.config`"),
                               SAY("check/proxy", "the file of the agent"), SAY("check/proxy", "WinHTTP"),
                               SAY("check/proxy", "the account of the service")};
constexpr const char *placeIds[] = {"machine-config", "engine-config", "agent-config", "winhttp", "service-account"};
constexpr Text saysProxy = SAY("check/proxy", "{place}: {proxy}");
constexpr Text saysScript = SAY("check/proxy", "{place}: a script chooses");
constexpr Text saysNone = SAY("check/proxy", "{place}: no proxy");
constexpr Text saysSystem = SAY("check/proxy", "{place}: as Windows has it");
constexpr Text notRead = SAY("check/proxy", "{place}: could not be read");
constexpr Text ownFile = SAY("check/proxy", "`miiserver.exe.config` names a proxy. An upgrade overwrites that file; use `machine.config`.");

using State = ProxySetting::State;

/// A proxy as it counts: without scheme and closing slash, of "http=a;https=b" the one for HTTPS.
QString plainAddress(QString address)
{
    for (const QString &part : address.split(u';')) {
        if (part.startsWith(u"https=", Qt::CaseInsensitive))
            address = part.mid(6);
    }
    const qsizetype scheme = address.indexOf(u"://");
    return address.mid(scheme < 0 ? 0 : scheme + 3).section(u'/', 0, 0).toLower();
}

QList<Detail> settingsSeen(const ProxySettingsFact &fact)
{
    QList<Detail> details;
    for (const ProxySetting &setting : fact.settings) {
        const auto known = std::ranges::find(placeIds, setting.where);
        if (known == std::end(placeIds) || setting.state == State::Absent)
            continue;
        const Values values{{QStringLiteral("place"), Value::phrase(placeNames[known - std::begin(placeIds)])},
                            {QStringLiteral("proxy"), Value::of(Value::Kind::Host, plainAddress(setting.address))}};
        const Text &line = setting.state == State::Proxy        ? saysProxy
                           : setting.state == State::Script     ? saysScript
                           : setting.state == State::Unreadable ? notRead
                           : setting.state == State::System     ? saysSystem
                                                                : saysNone;
        details << Detail{line, values};
        if (setting.where == u"engine-config" && setting.state == State::Proxy)
            details << Detail{ownFile, {}, Severity::Warning};
    }
    return details;
}

/// What the places that say something say: each different one once; no proxy is the empty one.
QStringList waysSaid(const ProxySettingsFact &fact)
{
    QStringList ways;
    for (const ProxySetting &setting : fact.settings) {
        const bool speaks = setting.state == State::Proxy || setting.state == State::None || setting.state == State::Script;
        const QString way = setting.state == State::Proxy    ? plainAddress(setting.address)
                            : setting.state == State::Script ? setting.script
                                                             : QString();
        if (speaks && !ways.contains(way))
            ways << way;
    }
    return ways;
}

/// What the server saw on its way, and what its settings say beside it.
Conclusion judgeServer(const Inputs &inputs, const ServerHostsFact &hosts, const Slot<ProxySettingsFact> &settings)
{
    Conclusion conclusion = judge(inputs, Collected::hosts(hosts));
    if (!conclusion.outcome || !settings.fact)
        return conclusion;
    if (conclusion.outcome->severity == Severity::Good && waysSaid(*settings.fact).size() > 1)
        conclusion.outcome = &settingsDiffer;
    conclusion.details << settingsSeen(*settings.fact);
    return conclusion;
}

/// Where no way was seen, the settings speak alone.
Conclusion judgeSettingsAlone(const Inputs &inputs, const ProxySettingsFact &settings, const Slot<ServerHostsFact> &hosts)
{
    if (hosts.fact && judge(inputs, Collected::hosts(*hosts.fact)).outcome)
        return {};
    const QStringList ways = waysSaid(settings);
    if (ways.isEmpty())
        return {};
    return {ways.size() > 1 ? &saidDiffer : ways.first().isEmpty() ? &saidNone : &saidAgree, {}, settingsSeen(settings)};
}

} // namespace

extern constexpr Check Checks::proxy = makeCheck<&judge, &judgeServer, &judgeSettingsAlone>({
    .id = "proxy",
    .section = Section::Connectivity,
    .chain = ChainLink::Firewall,
    .title = SAY("check/proxy", "Proxy"),
    .why = SAY("check/proxy", "Where a proxy stands before the internet, it must let the server through without a person."),
    .links = links,
    .outcomes = outcomes,
    .question = &question,
    .source = SAY("check/proxy", "The network test on the server, or a person who reads its proxy settings."),
    .article = article,
    .aboutServer = true,
});
