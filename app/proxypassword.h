#pragma once
#include "app/keychain.h"
#include "checks/inputs.h"

/// The secrets of a run without windows: WRITEBACK_PROXY_PASSWORD before the keychain, and a question where neither knows.
class ProxyPassword final : public SecretStore
{
    Q_OBJECT

public:
    using SecretStore::SecretStore;

    /// Says for which proxy, and takes a password out of the environment. Call it before the run.
    void expect(const Inputs &inputs);

    void read(const QString &key, QObject *context, Done done) override;
    void write(const QString &key, const QString &secret, QObject *context, Done done) override;
    void remove(const QString &key, QObject *context, Done done) override;

private:
    Keychain m_keychain;
    QString m_key;
    QString m_given;
};
