#pragma once
#include <QtCore/QStringList>

/// The steps of switching writeback off and on, in their order. A case keeps by these ids what was done; they never change.
inline const QStringList &offAndOnSteps()
{
    static const QStringList steps{QStringLiteral("off-and-on/restart"), QStringLiteral("off-and-on/off"),
                                   QStringLiteral("off-and-on/on"),      QStringLiteral("off-and-on/update"),
                                   QStringLiteral("off-and-on/install"), QStringLiteral("off-and-on/proof")};
    return steps;
}
