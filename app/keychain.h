#pragma once
#include "checks/secretstore.h"

/// The keychain of the system: Credential Manager on Windows, the Secret Service on Linux. Never a file of our own.
class Keychain final : public SecretStore
{
    Q_OBJECT

public:
    using SecretStore::SecretStore;

    void read(const QString &key, QObject *context, Done done) override;
    void write(const QString &key, const QString &secret, QObject *context, Done done) override;
    void remove(const QString &key, QObject *context, Done done) override;
};
