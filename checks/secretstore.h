#pragma once
#include <QtCore/QObject>
#include <QtCore/QString>
#include <functional>

/// Where secrets are kept: the keychain of the system, and nowhere else. The program brings the real one.
class SecretStore : public QObject
{
    Q_OBJECT

public:
    struct Answer
    {
        QString secret = {};  ///< Empty where none is stored or none can be read.
        QString problem = {}; ///< Why it cannot be read or kept, in the words of the system; empty where it can.
    };
    using Done = std::function<void(const Answer &)>;

    using QObject::QObject;

    /// Calls \p done once, later, unless \p context is destroyed before.
    virtual void read(const QString &key, QObject *context, Done done) = 0;
    virtual void write(const QString &key, const QString &secret, QObject *context, Done done) = 0;
    virtual void remove(const QString &key, QObject *context, Done done) = 0;
};

/// The key under which the password of a proxy is kept.
inline QString proxySecretKey(const QString &proxyHost, const QString &user)
{
    return QStringLiteral("proxy/%1@%2").arg(user, proxyHost);
}
