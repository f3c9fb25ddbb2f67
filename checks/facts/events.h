#pragma once
#include "checks/evidence.h"
#include <QtCore/QList>
#include <QtCore/QStringList>

/// One event of a provider that tells of writeback. What its text says is taken out of it when it is read, never by words of a language.
struct EventSeen
{
    enum class Provider {
        PasswordReset, ///< PasswordResetService, log Application of the Connect server.
        Sync,          ///< ADSync, same log.
        DirectorySync, ///< Directory Synchronization, same log.
        Sam,           ///< Directory-Services-SAM, log System of a domain controller: 16962 to 16969.
        Audit,         ///< Security auditing of a domain controller: 4724 alone.
    };
    Provider provider = Provider::PasswordReset;
    int id = 0;
    int level = 0;            ///< 1 critical to 5 verbose, 0 where the form does not say.
    QDateTime time = {};      ///< UTC; where zoneKnown is false, the time on the clock of whoever exported it.
    bool zoneKnown = true;    ///< Else it is good for the order alone, not for limits of minutes.
    qint64 record = 0;        ///< Number within its log, 0 where the form does not say.
    bool damaged = false;     ///< Its part of the file fails its checksum: it proves nothing.
    QStringList strings = {}; ///< Its data, or the message where the form holds nothing else; at most 1000 characters in all.

    QString trackingId = {}; ///< Lower case; events of one attempt share it.
    QString user = {};       ///< UPN of whom the attempt was for.
    QString admin = {};      ///< UPN of who reset it for someone else.
    QStringList codes = {};  ///< "80230619", and the words of EventCode for what has no number; in order.
    QStringList relays = {}; ///< Host names of the tenant's relays.
    QString client = {};     ///< SID of whom a domain controller refused (16965), else empty.
    QString clientAddress = {};
};

/// Faults that an event names by text alone.
namespace EventCode {
inline constexpr const char *accessDenied = "ERROR_ACCESS_DENIED"; ///< A remote call to SAM was refused (6329).
inline constexpr const char *noPolicyControl = "POLICY_CONTROL";   ///< The domain controller lacks LDAP_SERVER_POLICY_HINTS_OID (6329).
inline constexpr const char *certificate = "CERTIFICATE";          ///< The certificate of the relay is not trusted (31034).
inline constexpr const char *application = "AADSTS700027";         ///< The application identity of the server is broken (906).
} // namespace EventCode

/// What an event log says of writeback. Key: the name of its file, or "live".
struct EventsFact : Seen
{
    static constexpr const char *id = "events";
    static constexpr Source source = Source::Events;

    enum class Form { Live, Evtx, Xml, Table, Text, Json };
    Form form = Form::Evtx;
    bool collected = false;       ///< It came within a collection of the server.
    QString computer = {};        ///< Whose log it is; the first that an event of ours names.
    QList<EventSeen> events = {}; ///< Oldest first; the newest maximumKept of them.
    QDateTime first = {};         ///< Of all records, ours or not: the oldest and the newest time with a known zone.
    QDateTime last = {};
    qint64 records = 0;          ///< Seen, ours or not.
    qint64 ours = 0;             ///< Of our providers; those beyond maximumKept are only counted.
    qint64 skipped = 0;          ///< Could not be read.
    qint64 damaged = 0;          ///< In a part of the file that fails its checksum.
    qint64 chunksPassedOver = 0; ///< Parts without our providers, whose records were not decoded.
    qint64 chunksDamaged = 0;
    qint64 bytes = 0; ///< Size of the file.
    qint64 bytesRead = 0;

    static constexpr int maximumKept = 20'000;
};
