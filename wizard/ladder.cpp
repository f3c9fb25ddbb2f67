#include "wizard/ladder.h"
#include "checks/texts.h"
#include "wizard/richtext.h"
#include <QtCore/QCoreApplication>

namespace {

struct Ladder
{
    Q_DECLARE_TR_FUNCTIONS(Ladder)
};

QString span(const Texts &texts, qint64 milliseconds)
{
    return texts.format(Value::duration(std::chrono::milliseconds(milliseconds)));
}

QString joined(const QStringList &parts)
{
    QStringList said = parts;
    said.removeAll(QString());
    return RichText::tamed(said.join(QStringLiteral(", ")));
}

LadderRung nameRung(const NameRung &name, const Texts &texts)
{
    const QString time = span(texts, name.milliseconds);
    if (name.rung == Rung::Skipped)
        return {name.rung, Ladder::tr("by the proxy"), Ladder::tr("Name"), Ladder::tr("The proxy looks it up")};
    if (name.rung == Rung::Fine)
        return {name.rung, time, Ladder::tr("Name found"), joined({texts.locale().createSeparatedList(name.addresses), time})};
    switch (name.result) {
    case NameRung::Result::NotFound: return {name.rung, Ladder::tr("no such name"), Ladder::tr("No such name"), time};
    case NameRung::Result::NoUsableAnswer:
        return {name.rung, Ladder::tr("no answer"), Ladder::tr("No usable answer of the name server"), time};
    default: return {name.rung, Ladder::tr("failed"), Ladder::tr("Name not looked up"), time};
    }
}

QString tryWords(AddressTry::Result result, const QString &time)
{
    switch (result) {
    case AddressTry::Result::Waiting: return Ladder::tr("waiting");
    case AddressTry::Result::Connected: return time;
    case AddressTry::Result::Refused: return Ladder::tr("refused");
    case AddressTry::Result::Silent: return Ladder::tr("silent, %1").arg(time);
    case AddressTry::Result::Unreachable: return Ladder::tr("no route");
    case AddressTry::Result::Reset: return Ladder::tr("reset");
    case AddressTry::Result::Failed: return Ladder::tr("failed");
    }
    Q_UNREACHABLE();
}

LadderRung connectionRung(const ConnectionRung &connection, const Texts &texts)
{
    QStringList tries;
    for (const AddressTry &one : connection.tries)
        tries << Ladder::tr("%1: %2").arg(one.address, tryWords(one.result, span(texts, one.milliseconds)));
    const QString detail = joined(tries);
    if (connection.rung == Rung::Fine)
        return {connection.rung, span(texts, connection.milliseconds), Ladder::tr("Connected"), detail};
    if (connection.tries.isEmpty())
        return {connection.rung, Ladder::tr("failed"), Ladder::tr("No connection"), detail};
    const AddressTry &first = connection.tries.constFirst();
    return {connection.rung, tryWords(first.result, span(texts, first.milliseconds)), Ladder::tr("No connection"), detail};
}

QString proxyWords(const ProxyRung &proxy, const QString &time)
{
    switch (proxy.result) {
    case ProxyRung::Result::WantsSignIn: return Ladder::tr("wants sign-in");
    case ProxyRung::Result::Denied: return Ladder::tr("refused");
    case ProxyRung::Result::CannotReachHost: return Ladder::tr("cannot reach it");
    case ProxyRung::Result::NoProxyAnswer: return Ladder::tr("no proxy there");
    case ProxyRung::Result::Silent: return Ladder::tr("silent, %1").arg(time);
    case ProxyRung::Result::LookupFailed: return Ladder::tr("not found");
    case ProxyRung::Result::None:
    case ProxyRung::Result::Opened: break;
    }
    return time;
}

LadderRung proxyRung(const ProxyRung &proxy, const Texts &texts)
{
    const QString time = span(texts, proxy.milliseconds);
    if (proxy.rung == Rung::Skipped)
        return {proxy.rung, Ladder::tr("none"), Ladder::tr("No proxy"), {}};
    const QString status = proxy.status ? QString::number(proxy.status) : QString();
    const QString title = proxy.rung == Rung::Fine ? Ladder::tr("Way through the proxy") : Ladder::tr("No way through the proxy");
    return {proxy.rung, proxyWords(proxy, time), title, joined({proxy.proxy, status, time})};
}

QString faultWords(TlsRung::Fault fault)
{
    switch (fault) {
    case TlsRung::Fault::Expired: return Ladder::tr("expired");
    case TlsRung::Fault::NotYetValid: return Ladder::tr("not valid yet");
    case TlsRung::Fault::WrongHost: return Ladder::tr("wrong name");
    case TlsRung::Fault::SelfSigned:
    case TlsRung::Fault::SelfSignedInChain: return Ladder::tr("self-signed");
    case TlsRung::Fault::IncompleteChain: return Ladder::tr("chain incomplete");
    case TlsRung::Fault::UntrustedRoot: return Ladder::tr("not trusted");
    case TlsRung::Fault::Revoked: return Ladder::tr("revoked");
    case TlsRung::Fault::Other: return Ladder::tr("certificate");
    }
    Q_UNREACHABLE();
}

QString tlsWords(const TlsRung &tls, const QString &time)
{
    if (!tls.faults.isEmpty())
        return faultWords(tls.faults.constFirst());
    switch (tls.result) {
    case TlsRung::Result::TooOld: return Ladder::tr("too old");
    case TlsRung::Result::NotTls: return Ladder::tr("no TLS");
    case TlsRung::Result::Reset: return Ladder::tr("reset");
    case TlsRung::Result::Closed: return Ladder::tr("closed");
    case TlsRung::Result::Silent: return Ladder::tr("silent, %1").arg(time);
    case TlsRung::Result::Alert: return Ladder::tr("refused");
    case TlsRung::Result::NoTlsHere: return Ladder::tr("not possible here");
    case TlsRung::Result::None:
    case TlsRung::Result::Done: break;
    }
    return time;
}

LadderRung tlsRung(const TlsRung &tls, const Texts &texts)
{
    const QString time = span(texts, tls.milliseconds);
    if (tls.rung == Rung::Skipped)
        return {tls.rung, Ladder::tr("port 80"), Ladder::tr("No TLS on port 80"), {}};
    const QString issuer = tls.chain.isEmpty() ? QString() : Ladder::tr("issued by %1").arg(tls.chain.constFirst().issuer);
    const QString title = tls.rung == Rung::Fine ? Ladder::tr("TLS agreed") : Ladder::tr("No trusted TLS");
    return {tls.rung, tlsWords(tls, time), title, joined({tls.protocol, issuer, tls.plainAnswer, time})};
}

QString httpWords(const HttpRung &http, const QString &time)
{
    switch (http.result) {
    case HttpRung::Result::Answered: return Ladder::tr("%1, %2").arg(QString::number(http.status), time);
    case HttpRung::Result::Reset: return Ladder::tr("reset");
    case HttpRung::Result::Closed: return Ladder::tr("closed");
    case HttpRung::Result::Silent: return Ladder::tr("silent, %1").arg(time);
    case HttpRung::Result::NotHttp: return Ladder::tr("no HTTP");
    case HttpRung::Result::None: break;
    }
    return time;
}

LadderRung httpRung(const HttpRung &http, const Texts &texts)
{
    const QString time = span(texts, http.milliseconds);
    const QString title = http.rung == Rung::Fine ? Ladder::tr("The host answers") : Ladder::tr("Not the answer of this host");
    const QString status = http.status ? QString::number(http.status) : QString();
    return {http.rung, httpWords(http, time), title, joined({status, http.server, http.location, time})};
}

LadderRung unlessOpen(LadderRung rung, const QString &column)
{
    if (rung.rung == Rung::NotReached)
        return {rung.rung, Ladder::tr("not reached"), column, Ladder::tr("Not reached")};
    if (rung.rung == Rung::Waiting)
        return {rung.rung, Ladder::tr("looking"), column, Ladder::tr("Looking")};
    return rung;
}

} // namespace

LadderRungs ladderOf(const HostFact &host, const Texts &texts)
{
    LadderRungs rungs{nameRung(host.name, texts), connectionRung(host.connection, texts), proxyRung(host.proxy, texts),
                      tlsRung(host.tls, texts), httpRung(host.http, texts)};
    for (std::size_t i = 0; i < rungs.size(); ++i) {
        // A way that broke before the proxy never came to the question whether there is one.
        if (i > 0 && rungs[i].rung == Rung::Skipped && rungs[i - 1].rung == Rung::NotReached)
            rungs[i].rung = Rung::NotReached;
        rungs[i] = unlessOpen(rungs[i], ladderColumn(i));
    }
    return rungs;
}

QString ladderColumn(std::size_t rung)
{
    switch (rung) {
    case 0: return Ladder::tr("Name");
    case 1: return Ladder::tr("Connection");
    case 2: return Ladder::tr("Proxy");
    case 3: return Ladder::tr("TLS");
    default: return Ladder::tr("HTTP");
    }
}
