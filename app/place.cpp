#include "app/place.h"
#include <QtCore/QSettings>

bool standsOnServer()
{
#ifdef Q_OS_WIN
    for (const char *service : {"ADSync", "AADConnectProvisioningAgent"}) {
        const QSettings registered(QStringLiteral("HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\")
                                       + QString::fromLatin1(service),
                                   QSettings::NativeFormat);
        if (!registered.childKeys().isEmpty())
            return true;
    }
#endif
    return false;
}
