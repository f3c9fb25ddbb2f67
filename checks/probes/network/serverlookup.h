#pragma once
#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <functional>

/// The answer to a question for SRV records.
struct ServerRecords
{
    enum class Result { Found, NotFound, NoUsableAnswer };
    Result result = Result::NoUsableAnswer;
    QStringList hosts = {}; ///< By priority and then name, each once, lowercase, without a dot at the end.
};

/// Asks the name server of this computer for the SRV records of \p name, and calls \p done once, later, unless \p context is
/// destroyed before. Not by QDnsLookup: that holds up the end of the program for 5 s when a name server is silent.
void lookUpServers(const QString &name, QObject *context, std::function<void(const ServerRecords &)> done);
