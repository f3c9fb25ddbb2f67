#pragma once
#include "checks/facts/network.h"
#include "checks/probes/network/httphead.h"
#include "checks/probes/network/stream.h"
#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>

/// One GET without credentials over an open way. It ends with the head of the answer; the body is not read.
class HttpGet : public QObject
{
    Q_OBJECT

public:
    struct Request
    {
        QString host = {};
        int port = 443;
        QString path = {};
        bool isEncrypted = true;
        bool byProxy = false;    ///< The whole URL is asked of a proxy.
        QByteArray headers = {}; ///< More of them, each with its line end.
        QList<int> healthy = {}; ///< Answers that are Rung::Fine; empty for any.

        QByteArray bytes() const;
    };

    HttpGet(Stream stream, Request request, QObject *parent = nullptr);
    /// Signals never come from inside.
    void start();
    /// What did not come by now is put down as silence; no signal follows.
    void expire();

    const HttpRung &rung() const { return m_rung; }
    /// Of the answer; empty without one.
    const HttpHead &head() const { return m_head; }

Q_SIGNALS:
    void finished(); ///< The rung is final.

private:
    void read();
    void takeAnswer();
    void conclude(HttpRung::Result result);

    Request m_request;
    HttpRung m_rung = {};
    HttpHead m_head = {};
    Stream m_stream = {};
    QByteArray m_received = {};
    QElapsedTimer m_timer = {};
};
