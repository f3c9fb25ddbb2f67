#pragma once
#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>
#include <optional>

/// The head of an HTTP answer: its status line and headers.
struct HttpHead
{
    struct Header
    {
        QByteArray name; ///< Lowercase.
        QByteArray value;
    };
    int status = 0;
    QByteArray reason = {};
    QList<Header> headers = {};
    qsizetype size = 0; ///< Bytes up to and with the empty line.

    /// The first header of this name, printable and at most 200 characters; empty where there is none.
    QString text(const QByteArray &name) const;
    QList<QByteArray> all(const QByteArray &name) const;
    /// The Date header, UTC; invalid where there is none that can be read.
    QDateTime date() const;
    /// The schemes of a Proxy-Authenticate, each once: "Basic", "NTLM", "Negotiate".
    QStringList proxySchemes() const;
};

/// A head may be this long, no longer.
constexpr qsizetype maximumHttpHead = 64LL * 1024;

enum class HttpReading { NeedsMore, Whole, NotHttp };

/// Reads the head at the start of \p bytes, informational answers (100 to 199) passed over. Never trusts them: any bytes may come.
/// NotHttp as soon as it cannot become a head any more, also where it is too long.
HttpReading readHttpHead(const QByteArray &bytes, HttpHead &head);

/// The first line of \p bytes, without what cannot be printed, at most 200 characters.
QString firstLine(const QByteArray &bytes);
