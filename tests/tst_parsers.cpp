// What comes over the wire, whole and damaged: heads of HTTP answers, first records of TLS, and hosts that a person typed.
#include "checks/knowledge/endpoints.h"
#include "checks/probes/network/httphead.h"
#include "checks/probes/network/tlshello.h"
#include <QtTest/QTest>

class ParsersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void httpHead();
    void httpPieces_data();
    void httpPieces();
    void httpBounds();
    void httpDamaged();
    void dates_data();
    void dates();
    void proxySchemes();
    void hello();
    void helloAnswer_data();
    void helloAnswer();
    void helloDamaged();
    void hosts_data();
    void hosts();
    void hostThatNeedsItsPort();
    void extraHosts();
    void endpoints();
};

static const QByteArray whole = "HTTP/1.1 401 Unauthorized\r\nDate: Mon, 23 Nov 2026 09:00:01 GMT\r\nServer:  Microsoft-HTTPAPI/2.0 \r\n"
                                "Set-Cookie: a\r\nset-cookie: b\r\nbroken line\r\n: no name\r\n\r\nbody";

void ParsersTest::httpHead()
{
    HttpHead head;
    QCOMPARE(readHttpHead(whole, head), HttpReading::Whole);
    QCOMPARE(head.status, 401);
    QCOMPARE(head.reason, QByteArray("Unauthorized"));
    QCOMPARE(head.text("server"), QStringLiteral("Microsoft-HTTPAPI/2.0"));
    QCOMPARE(head.all("set-cookie"), (QList<QByteArray>{"a", "b"}));
    QCOMPARE(head.headers.size(), 4);
    QCOMPARE(whole.sliced(head.size), QByteArray("body"));
    QCOMPARE(head.date(), QDateTime(QDate(2026, 11, 23), QTime(9, 0, 1), Qt::UTC));
    // However it is cut, it needs more until the empty line is there.
    for (qsizetype size = 0; size < head.size; ++size) {
        HttpHead part;
        QCOMPARE(readHttpHead(whole.first(size), part), HttpReading::NeedsMore);
    }
}

void ParsersTest::httpPieces_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isHttp");
    QTest::addColumn<int>("status");
    QTest::newRow("no reason") << QByteArray("HTTP/1.1 204\r\n\r\n") << true << 204;
    QTest::newRow("empty reason") << QByteArray("HTTP/1.0 204 \r\n\r\n") << true << 204;
    QTest::newRow("bare line feeds") << QByteArray("HTTP/1.0 200 OK\nServer: x\n\n") << true << 200;
    QTest::newRow("after an informational answer") << QByteArray("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n\r\n") << true << 200;
    QTest::newRow("unknown version") << QByteArray("HTTP/9 299 Odd\r\n\r\n") << true << 299;
    QTest::newRow("nothing of it") << QByteArray("SSH-2.0-OpenSSH_9\r\n\r\n") << false << 0;
    QTest::newRow("old HTTP without a head") << QByteArray("<html></html>\n\n") << false << 0;
    QTest::newRow("no status") << QByteArray("HTTP/1.1\r\n\r\n") << false << 0;
    QTest::newRow("status too short") << QByteArray("HTTP/1.1 20\r\n\r\n") << false << 0;
    QTest::newRow("status too long") << QByteArray("HTTP/1.1 2000 OK\r\n\r\n") << false << 0;
    QTest::newRow("no number") << QByteArray("HTTP/1.1 abc OK\r\n\r\n") << false << 0;
    QTest::newRow("negative") << QByteArray("HTTP/1.1 -12 OK\r\n\r\n") << false << 0;
    QTest::newRow("status 0") << QByteArray("HTTP/1.1 000 OK\r\n\r\n") << false << 0;
    QTest::newRow("second answer is none") << QByteArray("HTTP/1.1 100 Continue\r\n\r\nrubbish") << false << 0;
}

void ParsersTest::httpPieces()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isHttp);
    QFETCH(int, status);
    HttpHead head;
    QCOMPARE(readHttpHead(bytes, head), isHttp ? HttpReading::Whole : HttpReading::NotHttp);
    if (isHttp)
        QCOMPARE(head.status, status);
}

void ParsersTest::httpBounds()
{
    HttpHead head;
    const QByteArray start = "HTTP/1.1 200 OK\r\nX: ";
    QCOMPARE(readHttpHead(start + QByteArray(maximumHttpHead, 'x'), head), HttpReading::NotHttp);
    QCOMPARE(readHttpHead(start + QByteArray(1000, 'x'), head), HttpReading::NeedsMore);
    const QByteArray longHeader = start + QByteArray(1000, 'x') + "\r\n\r\n";
    QCOMPARE(readHttpHead(longHeader, head), HttpReading::Whole);
    QCOMPARE(head.text("x").size(), 200);
    QCOMPARE(firstLine("one\x01\x1b[31m\r\ntwo"), QStringLiteral("one[31m"));
    QCOMPARE(firstLine(QByteArray(1000, 'x')).size(), 200);
}

void ParsersTest::httpDamaged()
{
    for (qsizetype at = 0; at < whole.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray damaged = whole;
            damaged[at] = char(damaged[at] ^ (1 << bit));
            HttpHead head;
            if (readHttpHead(damaged, head) == HttpReading::Whole) {
                QVERIFY(head.status >= 200 && head.status <= 999 && head.size <= damaged.size());
                QVERIFY(head.text("server").size() <= 200);
                head.date();
            }
        }
    }
}

void ParsersTest::dates_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<bool>("isValid");
    QTest::newRow("usual") << QByteArray("Mon, 23 Nov 2026 09:00:00 GMT") << true;
    QTest::newRow("wrong day of the week") << QByteArray("Fri, 23 Nov 2026 09:00:00 GMT") << true;
    QTest::newRow("no time") << QByteArray("Mon, 23 Nov 2026") << false;
    QTest::newRow("no such day") << QByteArray("Mon, 31 Feb 2026 09:00:00 GMT") << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("rubbish") << QByteArray(",,,,,") << false;
}

void ParsersTest::dates()
{
    QFETCH(QByteArray, date);
    QFETCH(bool, isValid);
    HttpHead head;
    QCOMPARE(readHttpHead("HTTP/1.1 200 OK\r\nDate: " + date + "\r\n\r\n", head), HttpReading::Whole);
    QCOMPARE(head.date().isValid(), isValid);
    if (isValid)
        QCOMPARE(head.date(), QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC));
}

void ParsersTest::proxySchemes()
{
    HttpHead head;
    readHttpHead("HTTP/1.1 407 Sign in\r\nProxy-Authenticate: Negotiate\r\nproxy-authenticate: NTLM\r\nProxy-Authenticate: Basic "
                 "realm=\"x\"\r\nProxy-Authenticate: basic\r\nProxy-Authenticate:\r\n\r\n",
                 head);
    QCOMPARE(head.proxySchemes(), (QStringList{QStringLiteral("Negotiate"), QStringLiteral("NTLM"), QStringLiteral("Basic")}));
}

void ParsersTest::hello()
{
    const QByteArray hello = clientHello("relay.example.test");
    QCOMPARE(hello.first(3), QByteArray("\x16\x03\x01"));
    QCOMPARE(int(quint8(hello[3])) * 256 + int(quint8(hello[4])), int(hello.size() - 5));
    QCOMPARE(hello.mid(9, 2), QByteArray("\x03\x03"));
    QVERIFY(hello.contains("relay.example.test"));
    QVERIFY(!clientHello("192.0.2.1").contains("192.0.2.1"));
    QVERIFY(hello != clientHello("relay.example.test"));
}

void ParsersTest::helloAnswer_data()
{
    using enum HelloAnswer::Kind;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<HelloAnswer>("expected");
    const auto bytes = [](const char *hex) { return QByteArray::fromHex(hex); };
    QTest::newRow("nothing") << QByteArray() << HelloAnswer{};
    QTest::newRow("TLS 1.0") << bytes("1603010057 02 000053 0301 aabb") << HelloAnswer{.kind = ServerHello, .version = 0x0301};
    QTest::newRow("TLS 1.2") << bytes("1603030057 02 000053 0303") << HelloAnswer{.kind = ServerHello, .version = 0x0303};
    QTest::newRow("cut in the head") << bytes("160303") << HelloAnswer{};
    QTest::newRow("cut in the version") << bytes("1603030057 02 000053 03") << HelloAnswer{};
    QTest::newRow("record too short for a hello") << bytes("1603030004 02 000000") << HelloAnswer{.kind = NotTls};
    QTest::newRow("another message") << bytes("1603030057 0b 000053 0303") << HelloAnswer{.kind = NotTls};
    QTest::newRow("refuses the version") << bytes("1503010002 02 46") << HelloAnswer{.kind = Alert, .alert = 70};
    QTest::newRow("alert cut") << bytes("1503010002 02") << HelloAnswer{};
    QTest::newRow("alert of a wrong size") << bytes("1503010003 024600") << HelloAnswer{.kind = NotTls};
    QTest::newRow("warning, then a hello") << bytes("1503010002 01 70 1603010057 02 000053 0302")
                                           << HelloAnswer{.kind = ServerHello, .version = 0x0302};
    QTest::newRow("HTTP") << QByteArray("HTTP/1.1 400 Bad Request\r\n") << HelloAnswer{.kind = NotTls};
    QTest::newRow("SSL 2") << bytes("802e") << HelloAnswer{.kind = NotTls};
    QTest::newRow("not version 3") << bytes("1602") << HelloAnswer{.kind = NotTls};
}

void ParsersTest::helloAnswer()
{
    QFETCH(QByteArray, bytes);
    QFETCH(HelloAnswer, expected);
    QCOMPARE(readHelloAnswer(bytes), expected);
    QCOMPARE(tlsVersionName(0x0301), QStringLiteral("TLS 1.0"));
    QCOMPARE(tlsVersionName(0x0300), QStringLiteral("SSL 3.0"));
    QCOMPARE(tlsVersionName(0x1234), QString());
}

void ParsersTest::helloDamaged()
{
    const QByteArray good = QByteArray::fromHex("1503010002017016030100570200005303021122334455");
    for (qsizetype size = 0; size <= good.size(); ++size) {
        for (int value = 0; value < 256; ++value) {
            QByteArray damaged = good.first(size);
            if (!damaged.isEmpty())
                damaged.back() = char(value);
            readHelloAnswer(damaged);
        }
    }
    // Warnings upon warnings end, too.
    QCOMPARE(readHelloAnswer(QByteArray::fromHex("15030100020170").repeated(2000)), HelloAnswer{});
}

void ParsersTest::hosts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *name, const char *text, const char *key) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(key);
    };
    row("host", "relay.example.test", "relay.example.test:443");
    row("host and port", " Relay.Example.test:8443 ", "relay.example.test:8443");
    row("address", "192.0.2.1:80", "192.0.2.1:80");
    row("address of IPv6", "[2001:db8::1]:443", "2001:db8::1:443");
    row("other letters", "größe.example", "xn--gre-6ka8i.example:443");
    row("empty", "", "");
    row("a URL", "https://relay.example.test/", "");
    row("a path", "relay.example.test/x", "");
    row("port 0", "relay.example.test:0", "");
    row("port too large", "relay.example.test:65536", "");
    row("no number", "relay.example.test:https", "");
    row("no number at all", "relay.example.test:", "");
    row("no name", ":443", "");
    row("nothing between dots", "a..b", "");
    row("a bare name", "proxy", "proxy:443");
    row("a space", "relay example.test", "");
    row("an option", "-x.example.test", "");
    row("header injected", "a.test\r\nHost: b", "");
    row("two lines", "a.test\nb.test", "");
    row("too long a label", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.test", "");
}

void ParsersTest::hosts()
{
    QFETCH(QString, text);
    QFETCH(QString, key);
    const std::optional<HostTarget> target = readHost(text);
    QCOMPARE(target ? target->key() : QString(), key);
}

/// Where no port is usual, as for a proxy, a person has to name one.
void ParsersTest::hostThatNeedsItsPort()
{
    QVERIFY(!readHost(QStringLiteral("proxy.test"), {}));
    QVERIFY(!readHost(QStringLiteral("[2001:db8::1]"), {}));
    QCOMPARE(readHost(QStringLiteral("proxy.test:8080"), {}).value_or(HostTarget()).key(), QStringLiteral("proxy.test:8080"));
}

void ParsersTest::extraHosts()
{
    Inputs inputs;
    const std::size_t usual = hostsFor(inputs).size();
    inputs.extraHosts = {QStringLiteral("ns-own.servicebus.windows.net"), QStringLiteral("graph.microsoft.com"),
                         QStringLiteral("not a host"), QStringLiteral("intranet.test:8443")};
    const std::vector<HostTarget> hosts = hostsFor(inputs);
    QCOMPARE(hosts.size(), usual + 2);
    QVERIFY(hosts[usual].tenantsOwn && hosts[usual].purpose == Purpose::Relay && hosts[usual].healthy.contains(401));
    QVERIFY(!hosts[usual + 1].tenantsOwn && hosts[usual + 1].purpose == Purpose::Extra && hosts[usual + 1].healthy.isEmpty());
    QCOMPARE(hosts[usual + 1].key(), QStringLiteral("intranet.test:8443"));
}

void ParsersTest::endpoints()
{
    for (const Endpoint &endpoint : allEndpoints()) {
        const QString host = QString::fromLatin1(endpoint.host);
        QVERIFY2(!host.contains(QLatin1StringView("windows.networks")), endpoint.host); // the article's mistake
        QCOMPARE(endpoint.isRule(), endpoint.healthy.empty());
        QCOMPARE(endpoint.isRule(), QByteArray(endpoint.path).isEmpty());
        if (!endpoint.isRule())
            QVERIFY2(readHost(host + u':' + QString::number(endpoint.port)), endpoint.host);
    }
    for (const Inputs::Cloud cloud : {Inputs::Cloud::Commercial, Inputs::Cloud::UsGovernment, Inputs::Cloud::China}) {
        Inputs inputs;
        inputs.cloud = cloud;
        const std::vector<HostTarget> hosts = hostsFor(inputs);
        QVERIFY(std::ranges::any_of(hosts, [](const HostTarget &host) { return host.purpose == Purpose::SignIn; }));
    }
}

QTEST_APPLESS_MAIN(ParsersTest)
#include "tst_parsers.moc"
