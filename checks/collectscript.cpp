#include "checks/collectscript.h"
#include <QtCore/QFile>

QByteArray collectScript(Inputs::Cloud cloud)
{
    QFile file(QStringLiteral(":/collect/collect-writeback.ps1"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the collection script is not in the program");
    QByteArray script = file.readAll();
    static constexpr const char *names[] = {"commercial", "usgov", "china"};
    const QByteArray standard = "[string] $Cloud = 'commercial'";
    if (cloud != Inputs::Cloud::Commercial)
        script.replace(standard, "[string] $Cloud = '" + QByteArray(names[int(cloud)]) + '\'');
    return script;
}
