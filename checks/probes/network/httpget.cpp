#include "checks/probes/network/httpget.h"
#include <QtCore/QTimer>
#include <QtCore/QUrl>

QByteArray HttpGet::Request::bytes() const
{
    const int usualPort = isEncrypted ? 443 : 80;
    const QByteArray name = (host.contains(u':') ? u'[' + host + u']' : host).toLatin1();
    const QByteArray authority = port == usualPort ? name : name + ':' + QByteArray::number(port);
    const QByteArray where = byProxy ? "http://" + authority + path.toLatin1() : path.toLatin1();
    return "GET " + where + " HTTP/1.1\r\nHost: " + authority + "\r\nUser-Agent: WritebackWizard\r\nAccept: */*\r\nConnection: close\r\n"
           + headers + "\r\n";
}

HttpGet::HttpGet(Stream stream, Request request, QObject *parent)
    : QObject(parent), m_request(std::move(request)), m_stream(std::move(stream))
{
}

void HttpGet::start()
{
    m_rung.rung = Rung::Waiting;
    m_timer.start();
    QSslSocket *const socket = m_stream.socket.get();
    const auto end = [this] {
        read();
        conclude(m_stream.ending->wasReset() ? HttpRung::Result::Reset : HttpRung::Result::Closed);
    };
    connect(socket, &QIODevice::readyRead, this, &HttpGet::read);
    connect(socket, &QAbstractSocket::errorOccurred, this, end);
    QTimer::singleShot(0, this, [this, end] {
        if (!m_stream.isOpen())
            return end();
        m_timer.start();
        m_stream.socket->write(m_request.bytes());
        read(); // what came before anyone asked
    });
}

void HttpGet::read()
{
    if (m_rung.rung != Rung::Waiting)
        return;
    m_received += m_stream.socket->read(maximumHttpHead + 1 - m_received.size());
    if (m_received.isEmpty())
        return;
    switch (readHttpHead(m_received, m_head)) {
    case HttpReading::NeedsMore: return;
    case HttpReading::NotHttp: return conclude(HttpRung::Result::NotHttp);
    case HttpReading::Whole: return takeAnswer();
    }
}

void HttpGet::takeAnswer()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_rung.status = m_head.status;
    m_rung.server = m_head.text("server");
    m_rung.contentType = m_head.text("content-type");
    m_rung.serverTime = m_head.date();
    if (m_rung.serverTime.isValid())
        m_rung.clockOffset = m_rung.serverTime.msecsTo(now) - m_timer.elapsed() / 2;
    const QString location = m_head.text("location");
    if (!location.isEmpty()) {
        QUrl here;
        here.setScheme(m_request.isEncrypted ? QStringLiteral("https") : QStringLiteral("http"));
        here.setHost(m_request.host);
        const QUrl target = here.resolved(QUrl(location));
        m_rung.location = target.scheme() + QStringLiteral("://") + target.host();
    }
    conclude(HttpRung::Result::Answered);
}

void HttpGet::conclude(HttpRung::Result result)
{
    if (m_rung.rung != Rung::Waiting)
        return;
    const bool isHealthy = m_request.healthy.isEmpty() || m_request.healthy.contains(m_rung.status);
    m_rung.rung = result == HttpRung::Result::Answered && isHealthy ? Rung::Fine : Rung::Failed;
    m_rung.result = result;
    m_rung.milliseconds = m_timer.elapsed();
    m_stream.drop(this);
    Q_EMIT finished();
}

void HttpGet::expire()
{
    const QSignalBlocker silent(this);
    conclude(HttpRung::Result::Silent);
}
