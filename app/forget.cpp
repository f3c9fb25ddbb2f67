#include "app/forget.h"
#include "app/casestore.h"
#include "app/keychain.h"
#include "app/settings.h"
#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>

static QString say(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

/// The keychain answers later; one password after the other.
static QStringList forgetPasswords()
{
    Keychain keychain;
    QStringList left;
    for (const QString &key : Settings().secrets()) {
        keychain.remove(key, &keychain, [&left](const SecretStore::Answer &answer) {
            if (!answer.problem.isEmpty())
                left << say(QT_TRANSLATE_NOOP("CommandLine", "A password stays in the keychain: %1")).arg(answer.problem);
            QCoreApplication::quit();
        });
        QCoreApplication::exec();
    }
    return left;
}

QStringList forgetEverything()
{
    if (CaseStore::isOpenSomewhere())
        return {say(QT_TRANSLATE_NOOP("CommandLine", "Writeback Wizard is open. Close it first: nothing was removed."))};
    QStringList left = forgetPasswords();
    QDir kept(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    if (!kept.removeRecursively())
        left << say(QT_TRANSLATE_NOOP("CommandLine", "%1 cannot be removed.")).arg(QDir::toNativeSeparators(kept.path()));
    else
        QDir().rmdir(QFileInfo(kept.path()).path()); // the organisation's folder, when it is empty
    if (left.isEmpty())
        Settings().clear(); // it names the passwords that are left
    return left;
}
