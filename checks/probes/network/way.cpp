#include "checks/probes/network/way.h"
#include "checks/probes/network/httphead.h"
#include "checks/probes/network/namelookup.h"
#include "checks/secretstore.h"
#include <QtCore/QTimer>

Way::Way(SecretStore &secrets, WayTarget target, QObject *parent) : QObject(parent), m_secrets(secrets), m_target(std::move(target))
{
}

Way::~Way() = default;

void Way::start()
{
    m_timer.start();
    m_rungs.proxy.rung = Rung::Waiting;
    if (m_target.proxy)
        QTimer::singleShot(0, this, [this] { goBy(*m_target.proxy); });
    else
        chooseProxy(m_target.inputs, m_target.host, m_target.port, this, [this](const ChosenProxy &choice) { goBy(choice); });
}

void Way::goBy(const ChosenProxy &choice)
{
    if (m_isOver)
        return;
    m_target.proxy = choice;
    m_rungs.proxy = {.rung = choice.isUsed() ? Rung::NotReached : Rung::Skipped, .proxy = choice.name(), .setBy = choice.setBy};
    m_rungs.name.rung = choice.isUsed() ? Rung::Skipped : Rung::Waiting;
    findName();
}

void Way::findName()
{
    m_timer.start();
    if (!m_target.addresses.isEmpty()) {
        connectTo({.rung = Rung::Fine, .result = NameRung::Result::Found, .addresses = m_target.addresses});
        return;
    }
    const ChosenProxy &proxy = *m_target.proxy;
    lookUpName(proxy.isUsed() ? proxy.host : m_target.host, this, [this](const NameRung &name) { connectTo(name); });
}

void Way::connectTo(const NameRung &name)
{
    if (m_isOver)
        return;
    const bool byProxy = m_target.proxy->isUsed();
    if (!byProxy)
        m_rungs.name = name;
    if (name.rung != Rung::Fine)
        return byProxy ? failProxy(ProxyRung::Result::LookupFailed) : giveUp();
    m_race = std::make_unique<AddressRace>(name.addresses, byProxy ? m_target.proxy->port : m_target.port);
    m_rungs.connection = m_race->rung();
    Q_EMIT grew();
    connect(m_race.get(), &AddressRace::connected, this, &Way::enterConnection);
    connect(m_race.get(), &AddressRace::grew, this, [this] {
        m_rungs.connection = m_race->rung();
        Q_EMIT grew();
    });
    connect(m_race.get(), &AddressRace::failed, this, [this] {
        m_rungs.connection = m_race->rung();
        giveUp();
    });
    m_race->start();
}

bool Way::isWhole() const
{
    return !m_race || m_race->isWhole();
}

void Way::enterConnection()
{
    m_rungs.connection = m_race->rung();
    Q_EMIT grew();
    m_stream = Stream::of(m_race->takeSocket());
    if (!m_target.proxy->isUsed() || asksProxyForPage())
        open();
    else if (m_target.proxy->type == QNetworkProxy::Socks5Proxy || m_target.byQt)
        openByQt();
    else
        askForTunnel();
}

QByteArray Way::signInHeader() const
{
    if (m_target.password.isEmpty())
        return {};
    const QByteArray both = m_target.inputs.proxyUser.toUtf8() + ':' + m_target.password.toUtf8();
    return "Proxy-Authorization: Basic " + both.toBase64() + "\r\n";
}

void Way::askForTunnel()
{
    m_timer.start();
    m_received.clear();
    m_rungs.proxy.rung = Rung::Waiting;
    m_rungs.proxy.credentialsSent = !m_target.password.isEmpty();
    connect(m_stream.socket.get(), &QIODevice::readyRead, this, &Way::readProxyAnswer);
    connect(m_stream.socket.get(), &QAbstractSocket::errorOccurred, this, [this] { failProxy(ProxyRung::Result::NoProxyAnswer); });
    const bool isV6 = m_target.host.contains(u':');
    const QByteArray host = (isV6 ? u'[' + m_target.host + u']' : m_target.host).toLatin1() + ':' + QByteArray::number(m_target.port);
    m_stream.socket->write("CONNECT " + host + " HTTP/1.1\r\nHost: " + host + "\r\n" + signInHeader() + "\r\n");
    Q_EMIT grew();
}

void Way::readProxyAnswer()
{
    m_received += m_stream.socket->read(maximumHttpHead + 1 - m_received.size());
    HttpHead head;
    switch (readHttpHead(m_received, head)) {
    case HttpReading::NeedsMore: return;
    case HttpReading::NotHttp: return failProxy(ProxyRung::Result::NoProxyAnswer);
    case HttpReading::Whole: return takeProxyAnswer(head);
    }
}

void Way::noteProxyAnswer(const HttpHead &head)
{
    const QString server = head.text("server");
    m_rungs.proxy.status = head.status;
    m_rungs.proxy.milliseconds = m_timer.elapsed();
    m_rungs.proxy.product = server.isEmpty() ? head.text("via") : server;
    if (head.status == 407)
        m_rungs.proxy.schemes = head.proxySchemes();
}

void Way::takeProxyAnswer(const HttpHead &head)
{
    noteProxyAnswer(head);
    switch (head.status) {
    case 407: return canSignIn() ? signIn() : failProxy(ProxyRung::Result::WantsSignIn);
    case 400: // what a web server that is no proxy says to CONNECT
    case 404:
    case 405:
    case 501: return failProxy(ProxyRung::Result::NoProxyAnswer);
    default: break;
    }
    if (head.status >= 300)
        return failProxy(head.status >= 500 ? ProxyRung::Result::CannotReachHost : ProxyRung::Result::Denied);
    m_rungs.proxy.rung = Rung::Fine;
    m_rungs.proxy.result = ProxyRung::Result::Opened;
    open();
}

Way::PageVerdict Way::judgePage(const HttpHead &head)
{
    // A proxy answers with the status of the host or with one of its own; squid marks those.
    const bool isMarked = !head.all("x-squid-error").isEmpty();
    const bool isDenied = head.status == 403 && isMarked;
    const bool cannotReach = (head.status >= 502 && head.status <= 504) || (head.status >= 500 && isMarked);
    const bool isFromHost = head.status != 407 && !isDenied && !cannotReach;
    noteProxyAnswer(head);
    if (head.status == 407 && canSignIn()) {
        signIn();
        return PageVerdict::OpensAgain;
    }
    m_rungs.proxy.rung = isFromHost ? Rung::Fine : Rung::Failed;
    m_rungs.proxy.result = isFromHost           ? ProxyRung::Result::Opened
                           : head.status == 407 ? ProxyRung::Result::WantsSignIn
                           : isDenied           ? ProxyRung::Result::Denied
                                                : ProxyRung::Result::CannotReachHost;
    return isFromHost ? PageVerdict::FromHost : PageVerdict::ProxyStandsInTheWay;
}

bool Way::canSignIn() const
{
    const bool isBasic = m_rungs.proxy.schemes.contains(QLatin1StringView("Basic"), Qt::CaseInsensitive);
    return !m_rungs.proxy.credentialsSent && !m_target.inputs.proxyUser.isEmpty() && (isBasic || m_target.tunnel);
}

void Way::signIn()
{
    m_isOver = false;
    m_rungs.proxy.rung = Rung::Waiting;
    m_stream.drop(this);
    const Inputs &inputs = m_target.inputs;
    const bool isGiven = inputs.proxyMode == Inputs::ProxyMode::Given;
    const QString key = proxySecretKey(isGiven ? inputs.proxyHost : m_target.proxy->name(), inputs.proxyUser);
    m_secrets.read(key, this, [this](const SecretStore::Answer &answer) { signInWith(answer.secret); });
}

void Way::signInWith(const QString &password)
{
    if (m_isOver)
        return;
    if (password.isEmpty())
        return failProxy(ProxyRung::Result::WantsSignIn);
    m_target.password = password;
    m_rungs.proxy.credentialsSent = true;
    m_target.byQt = !m_rungs.proxy.schemes.contains(QLatin1StringView("Basic"), Qt::CaseInsensitive);
    if (m_target.byQt)
        openByQt();
    else
        connectAgain();
}

/// A refused request may have closed the connection: the next one goes over a new one.
void Way::connectAgain()
{
    auto socket = std::make_unique<QSslSocket>();
    socket->setProxy(QNetworkProxy::NoProxy);
    connect(socket.get(), &QAbstractSocket::errorOccurred, this, [this] { failProxy(ProxyRung::Result::NoProxyAnswer); });
    connect(socket.get(), &QAbstractSocket::connected, this, [this] {
        m_stream.socket->disconnect(this);
        m_stream = Stream::of(std::move(m_stream.socket));
        if (asksProxyForPage())
            open();
        else
            askForTunnel();
    });
    m_stream = {nullptr, std::move(socket)};
    m_stream.socket->connectToHost(m_race->winner(), quint16(m_target.proxy->port));
}

static ProxyRung::Result resultOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ProxyAuthenticationRequiredError: return ProxyRung::Result::WantsSignIn;
    case QAbstractSocket::SocketAccessError: return ProxyRung::Result::Denied;
    case QAbstractSocket::ProxyNotFoundError: return ProxyRung::Result::LookupFailed;
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionTimeoutError: return ProxyRung::Result::NoProxyAnswer;
    default: return ProxyRung::Result::CannotReachHost;
    }
}

void Way::openByQt()
{
    m_timer.start();
    m_stream.drop(this);
    m_rungs.proxy.rung = Rung::Waiting;
    const ChosenProxy &proxy = *m_target.proxy;
    auto socket = std::make_unique<QSslSocket>();
    // Kerberos needs the proxy's name, not its address.
    socket->setProxy({proxy.type, proxy.host, quint16(proxy.port), m_target.inputs.proxyUser, m_target.password});
    connect(socket.get(), &QAbstractSocket::errorOccurred, this,
            [this](QAbstractSocket::SocketError error) { failProxy(resultOf(error)); });
    connect(socket.get(), &QAbstractSocket::connected, this, [this] {
        m_rungs.proxy.rung = Rung::Fine;
        m_rungs.proxy.result = ProxyRung::Result::Opened;
        m_rungs.proxy.milliseconds = m_timer.elapsed();
        open();
    });
    m_stream = {std::make_unique<Ending>(-1), std::move(socket)};
    Q_EMIT grew();
    m_stream.socket->connectToHost(m_target.host, quint16(m_target.port));
}

void Way::failProxy(ProxyRung::Result result)
{
    m_rungs.proxy.rung = Rung::Failed;
    m_rungs.proxy.result = result;
    m_rungs.proxy.milliseconds = m_timer.elapsed();
    giveUp();
}

void Way::open()
{
    m_isOver = true;
    m_stream.socket->disconnect(this);
    Q_EMIT opened();
}

void Way::giveUp()
{
    if (std::exchange(m_isOver, true))
        return;
    m_stream.drop(this);
    Q_EMIT failed();
}

void Way::expire()
{
    const qint64 waited = m_timer.isValid() ? m_timer.elapsed() : 0;
    if (m_rungs.name.rung == Rung::Waiting)
        m_rungs.name = {.rung = Rung::Failed, .result = NameRung::Result::NoUsableAnswer, .milliseconds = waited};
    if (m_race && !m_race->isWhole()) {
        m_race->expire();
        m_rungs.connection = m_race->rung();
    }
    const bool isLookup = !m_race && (!m_target.proxy || m_target.proxy->isUsed());
    if (!m_isOver && (isLookup || m_rungs.proxy.rung == Rung::Waiting)) {
        m_rungs.proxy.rung = Rung::Failed;
        m_rungs.proxy.milliseconds = waited;
        m_rungs.proxy.result = isLookup                      ? ProxyRung::Result::LookupFailed
                               : m_rungs.proxy.status == 407 ? ProxyRung::Result::WantsSignIn
                                                             : ProxyRung::Result::Silent;
    }
    if (!std::exchange(m_isOver, true))
        m_stream.drop(this);
}

WayTarget Way::again() const
{
    WayTarget target = m_target;
    if (m_race && !m_race->winner().isEmpty())
        target.addresses = {m_race->winner()};
    return target;
}
