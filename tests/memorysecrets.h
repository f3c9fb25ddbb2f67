#pragma once
#include "checks/secretstore.h"
#include <QtCore/QMap>
#include <QtCore/QTimer>

/// A keychain that forgets.
class MemorySecrets : public SecretStore
{
    Q_OBJECT

public:
    using SecretStore::SecretStore;

    void read(const QString &key, QObject *context, Done done) override
    {
        QTimer::singleShot(0, context, [answer = Answer{m_secrets.value(key)}, done = std::move(done)] { done(answer); });
    }
    void write(const QString &key, const QString &secret, QObject *context, Done done) override
    {
        m_secrets.insert(key, secret);
        QTimer::singleShot(0, context, [done = std::move(done)] { done({}); });
    }
    void remove(const QString &key, QObject *context, Done done) override
    {
        m_secrets.remove(key);
        QTimer::singleShot(0, context, [done = std::move(done)] { done({}); });
    }

private:
    QMap<QString, QString> m_secrets;
};
