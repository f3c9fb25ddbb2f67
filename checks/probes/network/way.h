#pragma once
#include "checks/probes/network/addressrace.h"
#include "checks/probes/network/proxychoice.h"
#include "checks/probes/network/stream.h"

class SecretStore;
struct HttpHead;

/// Where a way leads, and what is known of it already.
struct WayTarget
{
    QString host = {};
    int port = 443;
    Inputs inputs = {}; ///< For the proxy and who signs in there.
    /// False where the proxy is to be asked for a page and not for a tunnel (port 80).
    bool tunnel = true;

    /// What an earlier way found out: nothing is looked up or asked a second time.
    std::optional<ChosenProxy> proxy = {};
    QStringList addresses = {};
    QString password = {};
    bool byQt = false; ///< The proxy wants a sign-in that only Qt can do (Digest, NTLM, Negotiate).
};

/// The way to a host up to where bytes flow: proxy settings, name, connection, and a tunnel through the proxy.
///
/// Emits opened() or failed() once, never from inside start(). Nothing here has a deadline.
class Way : public QObject
{
    Q_OBJECT

public:
    struct Rungs
    {
        NameRung name = {};
        ConnectionRung connection = {};
        ProxyRung proxy = {};
    };

    /// \p secrets outlives this.
    Way(SecretStore &secrets, WayTarget target, QObject *parent = nullptr);
    ~Way() override;
    void start();
    /// What did not come by now is put down as silence; no signal follows.
    void expire();

    const Rungs &rungs() const { return m_rungs; }
    /// True once every address has its verdict; with opened() some may still be waited for, and grew() tells.
    bool isWhole() const;
    /// The open way, not encrypted; once after each opened().
    Stream takeStream() { return std::move(m_stream); }
    /// The same way once more, by what this one found out.
    WayTarget again() const;

    /// True where a page is asked of the proxy itself, by its whole URL.
    bool asksProxyForPage() const { return m_target.proxy && m_target.proxy->type == QNetworkProxy::HttpProxy && !m_target.tunnel; }
    /// The header that signs in at the proxy, with its line end; empty while nobody asked for it.
    QByteArray signInHeader() const;
    enum class PageVerdict { FromHost, OpensAgain, ProxyStandsInTheWay };
    /// Takes the answer to a page that was asked of the proxy: is it the host's? OpensAgain: opened() comes once more, with a sign-in.
    PageVerdict judgePage(const HttpHead &head);

Q_SIGNALS:
    void grew();
    void opened();
    void failed();

private:
    void goBy(const ChosenProxy &choice);
    void findName();
    void connectTo(const NameRung &name);
    void enterConnection();
    void askForTunnel();
    void readProxyAnswer();
    void takeProxyAnswer(const HttpHead &head);
    void noteProxyAnswer(const HttpHead &head);
    bool canSignIn() const;
    void signIn();
    void signInWith(const QString &password);
    void connectAgain();
    void openByQt();
    void failProxy(ProxyRung::Result result);
    void open();
    void giveUp();

    SecretStore &m_secrets;
    WayTarget m_target;
    Rungs m_rungs = {};
    std::unique_ptr<AddressRace> m_race = {};
    Stream m_stream = {};
    QByteArray m_received = {};
    QElapsedTimer m_timer = {}; ///< Of the rung that is being climbed.
    bool m_isOver = false;
};
