#pragma once
#include <QtCore/QMap>
#include <QtCore/QString>
#include <QtCore/QStringList>

/// What a person told us before the run. A run never changes it; a changed one looks again at what used it.
struct Inputs
{
    enum class Cloud { Commercial, UsGovernment, China };
    /// Which agent serves the user's domain.
    enum class Agent { Unknown, Connect, CloudSync, Both };
    /// Where this program stands.
    enum class Place { Desk, Server };
    enum class ProxyMode { System, None, Given };
    enum class Operation { NotAsked, Reset, Change, Unlock };
    enum class Spread { NotKnown, OnlyThisCaller, Several, Everyone };
    enum class Since { NotKnown, Today, Longer, NeverWorked };

    QString complaint = {}; ///< Code or text from the caller's screen, as pasted.
    Operation operation = Operation::NotAsked;
    Spread spread = Spread::NotKnown;
    Since since = Since::NotKnown;

    QString affectedUser = {};
    QString adminUser = {}; ///< Who set writeback up.
    QString testUser = {};
    Cloud cloud = Cloud::Commercial;
    QString domain = {};
    QString domainController = {};
    Agent agent = Agent::Unknown;
    bool agentCollected = false; ///< The collection of a server says which agent, and no person did.
    Place place = Place::Desk;

    bool lookAtNetwork = true;   ///< Off where only files are read.
    QStringList extraHosts = {}; ///< HOST or HOST:PORT.
    ProxyMode proxyMode = ProxyMode::System;
    QString proxyHost = {}; ///< HOST:PORT, only with ProxyMode::Given.
    QString proxyUser = {}; ///< Its password lies in the keychain and nowhere else.
    QString caFile = {};    ///< One more trusted root, PEM.
    int idleSeconds = 0;    ///< Longest idle connection to test, 15 to 180; 0 is off.

    bool operator==(const Inputs &) const = default;
};

/// What a person answered: by id of the check, the id of the option ("yes", "no", "unknown", or what the question offers).
using Answers = QMap<QString, QString>;
