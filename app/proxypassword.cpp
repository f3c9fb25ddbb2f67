#include "app/proxypassword.h"
#include "app/terminal.h"
#include <QtCore/QCoreApplication>
#include <QtCore/QTimer>

void ProxyPassword::expect(const Inputs &inputs)
{
    if (inputs.proxyMode != Inputs::ProxyMode::Given || inputs.proxyUser.isEmpty())
        return;
    m_key = proxySecretKey(inputs.proxyHost, inputs.proxyUser);
    m_given = qEnvironmentVariable("WRITEBACK_PROXY_PASSWORD");
    qunsetenv("WRITEBACK_PROXY_PASSWORD"); // nothing that we start shall inherit it
}

void ProxyPassword::read(const QString &key, QObject *context, Done done)
{
    if (key == m_key && !m_given.isEmpty()) {
        QTimer::singleShot(0, context, [done = std::move(done), given = m_given] { done({.secret = given}); });
        return;
    }
    m_keychain.read(key, context, [this, key, done = std::move(done)](const Answer &answer) {
        if (!answer.secret.isEmpty() || key != m_key)
            return done(answer);
        m_given = askSecretly(QCoreApplication::translate("CommandLine", "Password for the proxy:"));
        done({.secret = m_given, .problem = answer.problem});
    });
}

void ProxyPassword::write(const QString &key, const QString &secret, QObject *context, Done done)
{
    m_keychain.write(key, secret, context, std::move(done));
}

void ProxyPassword::remove(const QString &key, QObject *context, Done done)
{
    m_keychain.remove(key, context, std::move(done));
}
