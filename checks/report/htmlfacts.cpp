#include "checks/facts/network.h"
#include "checks/report/htmlparts.h"

using namespace Qt::StringLiterals;

namespace {

/// What stands in one cell of the ladder.
struct Cell
{
    Rung rung;
    qint64 milliseconds;
    QString words; ///< Besides or instead of the time.
};

QString nameWords(const HtmlPage &page, const NameRung &name)
{
    switch (name.result) {
    case NameRung::Result::NotFound: return page.say(SAY("report", "name not found"));
    case NameRung::Result::NoUsableAnswer: return page.say(SAY("report", "no usable answer"));
    case NameRung::Result::Failed: return page.say(SAY("report", "failed"));
    default: return {};
    }
}

QString tryWords(const HtmlPage &page, AddressTry::Result result)
{
    switch (result) {
    case AddressTry::Result::Waiting: return page.say(SAY("report", "not finished"));
    case AddressTry::Result::Connected: return page.say(SAY("report", "open"));
    case AddressTry::Result::Refused: return page.say(SAY("report", "refused"));
    case AddressTry::Result::Silent: return page.say(SAY("report", "silent"));
    case AddressTry::Result::Unreachable: return page.say(SAY("report", "no route"));
    case AddressTry::Result::Reset: return page.say(SAY("report", "reset"));
    case AddressTry::Result::Failed: return page.say(SAY("report", "failed"));
    }
    Q_UNREACHABLE();
}

QString connectionWords(const HtmlPage &page, const ConnectionRung &connection)
{
    QStringList words;
    for (const AddressTry &one : connection.tries) {
        const QString word = tryWords(page, one.result);
        if (one.result != AddressTry::Result::Connected && one.result != AddressTry::Result::Waiting && !words.contains(word))
            words << word;
    }
    return words.join(u", "_s);
}

QString proxyWords(const HtmlPage &page, const ProxyRung &proxy)
{
    switch (proxy.result) {
    case ProxyRung::Result::None: return proxy.rung == Rung::Skipped ? page.say(SAY("report", "none")) : QString();
    case ProxyRung::Result::Opened: return {};
    case ProxyRung::Result::WantsSignIn: return page.say(SAY("report", "wants a sign-in"));
    case ProxyRung::Result::Denied: return page.say(SAY("report", "denied"));
    case ProxyRung::Result::CannotReachHost: return page.say(SAY("report", "the proxy cannot reach it"));
    case ProxyRung::Result::NoProxyAnswer: return page.say(SAY("report", "no answer of a proxy"));
    case ProxyRung::Result::Silent: return page.say(SAY("report", "silent"));
    case ProxyRung::Result::LookupFailed: return page.say(SAY("report", "settings could not be read"));
    }
    Q_UNREACHABLE();
}

QString faultWords(const HtmlPage &page, TlsRung::Fault fault)
{
    switch (fault) {
    case TlsRung::Fault::Expired: return page.say(SAY("report", "expired"));
    case TlsRung::Fault::NotYetValid: return page.say(SAY("report", "not valid yet"));
    case TlsRung::Fault::WrongHost: return page.say(SAY("report", "for another host"));
    case TlsRung::Fault::SelfSigned: return page.say(SAY("report", "self-signed"));
    case TlsRung::Fault::SelfSignedInChain:
    case TlsRung::Fault::UntrustedRoot: return page.say(SAY("report", "root not trusted"));
    case TlsRung::Fault::IncompleteChain: return page.say(SAY("report", "chain incomplete"));
    case TlsRung::Fault::Revoked: return page.say(SAY("report", "revoked"));
    case TlsRung::Fault::Other: return page.say(SAY("report", "certificate refused"));
    }
    Q_UNREACHABLE();
}

QString tlsWords(const HtmlPage &page, const TlsRung &tls)
{
    QStringList words;
    for (const TlsRung::Fault fault : tls.faults)
        words << faultWords(page, fault);
    words.removeDuplicates();
    if (!words.isEmpty())
        return words.join(u", "_s);
    switch (tls.result) {
    case TlsRung::Result::TooOld: return page.say(SAY("report", "older than TLS 1.2"));
    case TlsRung::Result::NotTls: return page.say(SAY("report", "does not speak TLS"));
    case TlsRung::Result::Reset: return page.say(SAY("report", "reset"));
    case TlsRung::Result::Closed: return page.say(SAY("report", "closed"));
    case TlsRung::Result::Silent: return page.say(SAY("report", "silent"));
    case TlsRung::Result::Alert: return page.say(SAY("report", "refused"));
    case TlsRung::Result::NoTlsHere: return page.say(SAY("report", "no TLS in this program"));
    default: return tls.rung == Rung::Skipped ? page.say(SAY("report", "not used")) : QString();
    }
}

QString httpWords(const HtmlPage &page, const HttpRung &http)
{
    switch (http.result) {
    case HttpRung::Result::Reset: return page.say(SAY("report", "reset"));
    case HttpRung::Result::Closed: return page.say(SAY("report", "closed"));
    case HttpRung::Result::Silent: return page.say(SAY("report", "silent"));
    case HttpRung::Result::NotHttp: return page.say(SAY("report", "does not speak HTTP"));
    default: return http.status ? QString::number(http.status) : QString();
    }
}

State rungState(Rung rung)
{
    switch (rung) {
    case Rung::Fine: return State::Good;
    case Rung::Failed: return State::Problem;
    case Rung::Skipped: return State::NotApplicable;
    default: return State::Missing;
    }
}

void writeCell(const HtmlPage &page, const Cell &cell)
{
    if (cell.rung == Rung::NotReached || cell.rung == Rung::Waiting) {
        page.out.element("td", {{"class", u"hint"_s}},
                         cell.rung == Rung::Waiting ? page.say(SAY("report", "not finished")) : page.say(SAY("report", "not reached")));
        return;
    }
    QStringList words;
    if (!cell.words.isEmpty())
        words << cell.words;
    if (cell.rung != Rung::Skipped)
        words << page.texts.format(Value::duration(std::chrono::milliseconds(cell.milliseconds)));
    // Most cells are good or not used: the style draws their signs, which are hundreds.
    if (cell.rung == Rung::Fine || cell.rung == Rung::Skipped) {
        page.out.element("td", {{"class", cell.rung == Rung::Fine ? u"g"_s : u"n"_s}}, words.join(u", "_s));
        return;
    }
    page.out.in("td", {}, [&] {
        page.stateIcon(rungState(cell.rung));
        page.out.element("b", words.join(u", "_s));
    });
}

QString purposeWords(const HtmlPage &page, Purpose purpose)
{
    switch (purpose) {
    case Purpose::Relay: return page.say(SAY("report", "Relay"));
    case Purpose::ResetService: return page.say(SAY("report", "Reset service"));
    case Purpose::SignIn: return page.say(SAY("report", "Sign-in"));
    case Purpose::Sync: return page.say(SAY("report", "Synchronisation"));
    case Purpose::Revocation: return page.say(SAY("report", "Certificate revocation"));
    case Purpose::Extra: return page.say(SAY("report", "Added by hand"));
    }
    Q_UNREACHABLE();
}

void writeHostRow(const HtmlPage &page, const HostFact &fact)
{
    page.out.in("tr", {}, [&] {
        page.out.in("th", {{"scope", u"row"_s}}, [&] {
            page.host(fact.host);
            if (fact.port != 443)
                page.out.verbatim(u":%1"_s.arg(fact.port));
        });
        writeCell(page, {fact.name.rung, fact.name.milliseconds, nameWords(page, fact.name)});
        writeCell(page, {fact.connection.rung, fact.connection.milliseconds, connectionWords(page, fact.connection)});
        writeCell(page, {fact.proxy.rung, fact.proxy.milliseconds, proxyWords(page, fact.proxy)});
        writeCell(page, {fact.tls.rung, fact.tls.milliseconds, tlsWords(page, fact.tls)});
        writeCell(page, {fact.http.rung, fact.http.milliseconds, httpWords(page, fact.http)});
    });
    page.out.newLine();
}

/// By purpose, the tenant's own relay first.
QList<const HostFact *> hostsInOrder(const Evidence &evidence)
{
    QList<const HostFact *> hosts;
    for (const auto &[key, slot] : evidence.all<HostFact>()) {
        if (slot.fact)
            hosts << &*slot.fact;
    }
    std::ranges::stable_sort(hosts, {}, [](const HostFact *fact) { return std::pair(fact->purpose, !fact->tenantsOwn); });
    return hosts;
}

QString cloudWords(const HtmlPage &page, Inputs::Cloud cloud)
{
    switch (cloud) {
    case Inputs::Cloud::Commercial: return page.say(SAY("report", "Commercial"));
    case Inputs::Cloud::UsGovernment: return page.say(SAY("report", "US Government"));
    case Inputs::Cloud::China: return page.say(SAY("report", "China (21Vianet)"));
    }
    Q_UNREACHABLE();
}

QString agentName(const HtmlPage &page, Inputs::Agent agent)
{
    switch (agent) {
    case Inputs::Agent::Unknown: return page.say(SAY("report", "Not known"));
    case Inputs::Agent::Connect: return u"Microsoft Entra Connect Sync"_s;
    case Inputs::Agent::CloudSync: return u"Microsoft Entra Cloud Sync"_s;
    case Inputs::Agent::Both: return page.say(SAY("report", "Connect Sync and Cloud Sync"));
    }
    Q_UNREACHABLE();
}

QString agentWords(const HtmlPage &page, const Inputs &inputs)
{
    const QString name = agentName(page, inputs.agent);
    return inputs.agentCollected ? page.say(SAY("report", "{agent}, by the collection of the server"), {{u"agent"_s, Value::code(name)}})
                                 : name;
}

QString replacedWord(const HtmlPage &page, const QString &word)
{
    static const QList<std::pair<QString, Text>> words{{u"user"_s, SAY("report", "Users")},
                                                       {u"host"_s, SAY("report", "Computers")},
                                                       {u"domain"_s, SAY("report", "Domains")},
                                                       {u"address"_s, SAY("report", "Addresses")},
                                                       {u"sid"_s, SAY("report", "Security identifiers (SID)")},
                                                       {u"dn"_s, SAY("report", "Distinguished names (DN)")},
                                                       {u"guid"_s, SAY("report", "Unique ids (GUID)")},
                                                       {u"issuer"_s, SAY("report", "Issuers of certificates")}};
    const auto found = std::ranges::find(words, word, &std::pair<QString, Text>::first);
    return found == words.end() ? word : page.say(found->second);
}

void row(const HtmlPage &page, const QString &name, const QString &value, bool isName = false)
{
    if (value.isEmpty())
        return;
    page.out.element("dt", name);
    page.out.in("dd", {}, [&] { isName ? page.out.verbatim(value) : page.out.text(value); });
}

void writeTold(const HtmlPage &page)
{
    const Case &shown = page.report.shown;
    const Inputs &inputs = shown.inputs;
    page.out.in("dl", {}, [&] {
        row(page, page.say(SAY("report", "Looked")), timeWords(shown.started, page.texts));
        row(page, page.say(SAY("report", "Took")), shown.started.isValid() ? durationWords(shown.seconds, page.texts) : QString());
        row(page, page.say(SAY("report", "Looked from")),
            inputs.place == Inputs::Place::Server ? page.say(SAY("report", "The Connect server"))
                                                  : page.say(SAY("report", "Another computer than the Connect server")));
        row(page, page.say(SAY("report", "Cloud")), cloudWords(page, inputs.cloud));
        row(page, page.say(SAY("report", "Agent")), agentWords(page, inputs));
        row(page, page.say(SAY("report", "What the caller sees")), inputs.complaint, true);
        row(page, page.say(SAY("report", "Affected user")), inputs.affectedUser, true);
        row(page, page.say(SAY("report", "Domain")), inputs.domain, true);
        row(page, page.say(SAY("report", "Proxy")), inputs.proxyHost, true);
        row(page, page.say(SAY("report", "Required for the verdict")), page.report.scope.join(u", "_s), true);
    });
}

void writeTouched(const HtmlPage &page)
{
    QStringList touched;
    for (const HostFact *fact : hostsInOrder(page.report.shown.evidence))
        touched << u"%1:%2"_s.arg(fact->host).arg(fact->port);
    for (const auto &[key, slot] : page.report.shown.evidence.all<PortsFact>()) {
        for (const PortSeen &port : slot.fact ? slot.fact->ports : QList<PortSeen>())
            touched << u"%1:%2"_s.arg(port.host).arg(port.port);
    }
    if (touched.isEmpty())
        return;
    page.out.in("details", {{"class", u"more"_s}}, [&] {
        page.out.element("summary", page.say(SAY_N("report", "Connections were opened to %n host(s) and port(s)"),
                                             {{u"n"_s, Value::count(touched.size())}}));
        page.out.in("p", {{"class", u"hint"_s}}, [&] {
            for (const QString &one : touched) {
                page.host(one);
                page.out.trusted(" ");
            }
        });
    });
}

void writeHidden(const HtmlPage &page)
{
    page.out.element("h3", page.say(SAY("report", "Privacy")));
    if (!page.report.redacted) {
        page.out.element(
            "p",
            page.say(SAY("report", "**This report holds names of people and computers.** Share it only with people who may see them.")));
        return;
    }
    page.out.element(
        "p",
        page.say(SAY("report", "Names were replaced. The same name gets the same replacement everywhere. The key is not in this file.")));
    page.out.element("p", page.say(SAY("report", "Free text was left out. Hosts that Microsoft publishes, codes and versions stay.")));
    const QList<Redactor::Replaced> replaced = page.report.redactor ? page.report.redactor->replaced() : QList<Redactor::Replaced>();
    if (replaced.isEmpty())
        return;
    const QStringList columns{page.say(SAY("report", "Kind")), page.say(SAY("report", "Names")), page.say(SAY("report", "Becomes"))};
    page.out.in("table", {}, [&] {
        page.out.element("caption", page.say(SAY("report", "Replaced in this report")));
        page.out.in("thead", {}, [&] {
            page.out.in("tr", {}, [&] {
                for (const QString &column : columns)
                    page.out.element("th", {{"scope", u"col"_s}}, column);
            });
        });
        page.out.in("tbody", {}, [&] {
            for (const Redactor::Replaced &one : replaced) {
                page.out.in("tr", {}, [&] {
                    page.out.element("th", {{"scope", u"row"_s}}, replacedWord(page, one.word));
                    page.out.element("td", {{"data-label", columns[1]}}, page.texts.locale().toString(one.names));
                    page.out.in("td", {{"data-label", columns[2]}},
                                [&] { page.out.element("code", one.word + (one.names > 1 ? u"-1 …"_s : u"-1"_s)); });
                });
            }
        });
    });
}

} // namespace

QStringList hostColumns(const HtmlPage &page)
{
    return {page.say(SAY("report", "Host")),
            page.say(SAY("report", "Name")),
            page.say(SAY("report", "Connection")),
            page.say(SAY("report", "Proxy")),
            u"TLS"_s,
            u"HTTP"_s};
}

void writeHosts(const HtmlPage &page)
{
    const QList<const HostFact *> hosts = hostsInOrder(page.report.shown.evidence);
    if (hosts.isEmpty())
        return;
    const QStringList columns = hostColumns(page);
    page.out.in("div", {{"class", u"card long"_s}}, [&] {
        page.out.in("table", {{"class", u"hosts"_s}}, [&] {
            page.out.element("caption", page.say(SAY("report", "Every host that was tested, step by step")));
            page.out.in("thead", {}, [&] {
                page.out.in("tr", {}, [&] {
                    for (qsizetype i = 0; i < columns.size(); ++i)
                        page.out.element("th", {{"scope", u"col"_s}, {"class", i ? u"w-rung"_s : u"w-host"_s}}, columns[i]);
                });
            });
            for (qsizetype i = 0; i < hosts.size();) {
                const Purpose purpose = hosts[i]->purpose;
                page.out.in("tbody", {}, [&] {
                    page.out.in("tr", {{"class", u"group"_s}}, [&] {
                        page.out.element("th", {{"colspan", u"6"_s}, {"scope", u"rowgroup"_s}}, purposeWords(page, purpose));
                    });
                    for (; i < hosts.size() && hosts[i]->purpose == purpose; ++i)
                        writeHostRow(page, *hosts[i]);
                });
            }
        });
        page.out.element("p", {{"class", u"hint"_s}},
                         page.say(SAY("report", "An answer such as 401 or 404 is good here: the host was reached, without a sign-in.")));
    });
}

void writePorts(const HtmlPage &page)
{
    const Slot<PortsFact> *slot = page.report.shown.evidence.slot<PortsFact>();
    if (!slot || !slot->fact || slot->fact->ports.isEmpty())
        return;
    const QStringList columns{page.say(SAY("report", "Domain controller")), page.say(SAY("report", "Port")),
                              page.say(SAY("report", "Result"))};
    page.out.in("div", {{"class", u"card long"_s}}, [&] {
        page.out.in("table", {}, [&] {
            page.out.element("caption", page.say(SAY("report", "Ports of the domain controllers")));
            page.out.in("thead", {}, [&] {
                page.out.in("tr", {}, [&] {
                    for (const QString &column : columns)
                        page.out.element("th", {{"scope", u"col"_s}}, column);
                });
            });
            page.out.in("tbody", {}, [&] {
                for (const PortSeen &port : slot->fact->ports) {
                    page.out.in("tr", {}, [&] {
                        page.out.in("th", {{"scope", u"row"_s}}, [&] {
                            page.host(port.host);
                            if (port.pdcEmulator)
                                page.out.element("span", {{"class", u"hint"_s}}, u" "_s + page.say(SAY("report", "(PDC emulator)")));
                        });
                        page.out.element("td", {{"data-label", columns[1]}}, QString::number(port.port));
                        page.out.in("td", {{"data-label", columns[2]}}, [&] {
                            const bool open = port.result == AddressTry::Result::Connected;
                            const bool waiting = port.result == AddressTry::Result::Waiting;
                            page.stateIcon(open ? State::Good : waiting ? State::Missing : State::Warning);
                            page.out.text(tryWords(page, port.result));
                        });
                    });
                }
            });
        });
    });
}

void writeOrigin(const HtmlPage &page)
{
    page.out.in("div", {{"class", u"card long"_s}}, [&] {
        page.out.element("p", page.say(SAY("report", "**We only looked. Nothing was changed.**")));
        writeTold(page);
        writeTouched(page);
    });
    page.out.in("div", {{"class", u"card long"_s}}, [&] { writeHidden(page); });
}
