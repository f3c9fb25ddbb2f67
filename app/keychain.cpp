#include "app/keychain.h"
#include "app/settings.h"
#include <qt6keychain/keychain.h>

static const QString service = QStringLiteral("Writeback Wizard");

/// Runs \a job, which deletes itself, and tells \a done what came of it.
template <typename Job> static void run(Job *job, const QString &key, QObject *context, SecretStore::Done done)
{
    job->setKey(key);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, context, [done = std::move(done)](QKeychain::Job *ended) {
        SecretStore::Answer answer;
        if (auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(ended); reading && reading->error() == QKeychain::NoError)
            answer.secret = reading->textData();
        // Nothing stored is an answer; every other error means that there is no keychain now (EntryNotFound also comes from a locked one).
        if (ended->error() != QKeychain::NoError && ended->error() != QKeychain::EntryNotFound)
            answer.problem = ended->errorString();
        done(answer);
    });
    job->start();
}

/// Keeps in the settings that there is something under \a key, or no longer.
static void note(const QString &key, bool isThere)
{
    Settings settings;
    QStringList keys = settings.secrets();
    keys.removeAll(key);
    if (isThere)
        keys << key;
    settings.setSecrets(keys);
}

void Keychain::read(const QString &key, QObject *context, Done done)
{
    run(new QKeychain::ReadPasswordJob(service), key, context, std::move(done));
}

void Keychain::write(const QString &key, const QString &secret, QObject *context, Done done)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setTextData(secret);
    QObject::connect(job, &QKeychain::Job::finished, job, [key](QKeychain::Job *ended) {
        if (ended->error() == QKeychain::NoError)
            note(key, true);
    });
    run(job, key, context, std::move(done));
}

void Keychain::remove(const QString &key, QObject *context, Done done)
{
    auto *job = new QKeychain::DeletePasswordJob(service);
    QObject::connect(job, &QKeychain::Job::finished, job, [key](QKeychain::Job *ended) {
        if (ended->error() == QKeychain::NoError || ended->error() == QKeychain::EntryNotFound)
            note(key, false);
    });
    run(job, key, context, std::move(done));
}
