#pragma once
#include "checks/facts/events.h"
#include "checks/facts/jsonrows.h"
#include "checks/facts/network.h"
#include "checks/facts/person.h"
#include "checks/facts/server.h"
#include <nlohmann/json.hpp>
#include <stdexcept>

// Facts to and from JSON. Only the file that reads and writes cases includes this: it is slow to compile.

NLOHMANN_JSON_NAMESPACE_BEGIN
template <> struct adl_serializer<QString>
{
    static void to_json(json &j, const QString &text) { j = text.toStdString(); }
    static void from_json(const json &j, QString &text) { text = QString::fromStdString(j.get_ref<const std::string &>()); }
};
template <> struct adl_serializer<QDateTime>
{
    static void to_json(json &j, const QDateTime &time)
    {
        j = time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs).toStdString() : std::string();
    }
    static void from_json(const json &j, QDateTime &time)
    {
        const QString text = j.get<QString>();
        time = QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
        if (!text.isEmpty() && !time.isValid())
            throw std::invalid_argument("not a time: " + text.left(60).toStdString());
    }
};
template <typename T> struct adl_serializer<QList<T>>
{
    static void to_json(json &j, const QList<T> &list)
    {
        j = json::array();
        for (const T &item : list)
            j.push_back(item);
    }
    static void from_json(const json &j, QList<T> &list)
    {
        if (!j.is_array())
            throw std::invalid_argument("a list was expected");
        list.clear();
        for (const json &item : j)
            list << item.get<T>();
    }
};
template <> struct adl_serializer<QMap<QString, QString>>
{
    static void to_json(json &j, const QMap<QString, QString> &map)
    {
        j = json::object();
        for (auto it = map.begin(); it != map.end(); ++it)
            j[it.key().toStdString()] = it.value();
    }
    static void from_json(const json &j, QMap<QString, QString> &map)
    {
        map.clear();
        for (const auto &[key, value] : j.get_ref<const json::object_t &>())
            map[QString::fromStdString(key)] = value.get<QString>();
    }
};
template <typename T> struct adl_serializer<std::optional<T>>
{
    static void to_json(json &j, const std::optional<T> &value) { j = value ? json(*value) : json(nullptr); }
    static void from_json(const json &j, std::optional<T> &value)
    {
        value.reset();
        if (!j.is_null())
            value = j.get<T>();
    }
};
NLOHMANN_JSON_NAMESPACE_END

/// Writes an enum as its name. Unlike the library's own macro, a name that is not known is an error and never the first value.
#define WIZARD_JSON_ENUM(Enum, ...)                                                                                                        \
    inline void to_json(nlohmann::json &j, Enum value)                                                                                     \
    {                                                                                                                                      \
        static const std::pair<Enum, const char *> names[] = __VA_ARGS__;                                                                  \
        for (const auto &[known, name] : names) {                                                                                          \
            if (known == value)                                                                                                            \
                j = name;                                                                                                                  \
        }                                                                                                                                  \
    }                                                                                                                                      \
    inline void from_json(const nlohmann::json &j, Enum &value)                                                                            \
    {                                                                                                                                      \
        static const std::pair<Enum, const char *> names[] = __VA_ARGS__;                                                                  \
        const std::string &text = j.get_ref<const std::string &>();                                                                        \
        for (const auto &[known, name] : names) {                                                                                          \
            if (text == name) {                                                                                                            \
                value = known;                                                                                                             \
                return;                                                                                                                    \
            }                                                                                                                              \
        }                                                                                                                                  \
        throw std::invalid_argument("not a known word: " + text.substr(0, 60));                                                            \
    }

#define WIZARD_JSON NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT

WIZARD_JSON_ENUM(SeenFrom, {{SeenFrom::Here, "here"}, {SeenFrom::Server, "server"}, {SeenFrom::Cloud, "cloud"}})
WIZARD_JSON_ENUM(Missing::Reason, {{Missing::Reason::NotAsked, "not-asked"},
                                   {Missing::Reason::TimedOut, "timed-out"},
                                   {Missing::Reason::Cancelled, "cancelled"},
                                   {Missing::Reason::NotReachable, "not-reachable"},
                                   {Missing::Reason::NotAllowed, "not-allowed"},
                                   {Missing::Reason::Unreadable, "unreadable"},
                                   {Missing::Reason::DependsOnMissing, "depends-on-missing"},
                                   {Missing::Reason::NotKnown, "not-known"}})
WIZARD_JSON(Missing, reason, detail)

WIZARD_JSON_ENUM(Purpose, {{Purpose::Relay, "relay"},
                           {Purpose::ResetService, "reset-service"},
                           {Purpose::SignIn, "sign-in"},
                           {Purpose::Sync, "sync"},
                           {Purpose::Revocation, "revocation"},
                           {Purpose::Extra, "extra"}})
WIZARD_JSON_ENUM(Rung, {{Rung::NotReached, "not-reached"},
                        {Rung::Waiting, "waiting"},
                        {Rung::Fine, "fine"},
                        {Rung::Failed, "failed"},
                        {Rung::Skipped, "skipped"}})
WIZARD_JSON_ENUM(NameRung::Result, {{NameRung::Result::None, "none"},
                                    {NameRung::Result::Found, "found"},
                                    {NameRung::Result::NotFound, "not-found"},
                                    {NameRung::Result::NoUsableAnswer, "no-usable-answer"},
                                    {NameRung::Result::Failed, "failed"}})
WIZARD_JSON(NameRung, rung, result, addresses, milliseconds)
WIZARD_JSON_ENUM(AddressTry::Result, {{AddressTry::Result::Waiting, "waiting"},
                                      {AddressTry::Result::Connected, "connected"},
                                      {AddressTry::Result::Refused, "refused"},
                                      {AddressTry::Result::Silent, "silent"},
                                      {AddressTry::Result::Unreachable, "unreachable"},
                                      {AddressTry::Result::Reset, "reset"},
                                      {AddressTry::Result::Failed, "failed"}})
WIZARD_JSON(AddressTry, address, result, milliseconds)
WIZARD_JSON(ConnectionRung, rung, tries, from, milliseconds)
WIZARD_JSON_ENUM(ProxyRung::Result, {{ProxyRung::Result::None, "none"},
                                     {ProxyRung::Result::Opened, "opened"},
                                     {ProxyRung::Result::WantsSignIn, "wants-sign-in"},
                                     {ProxyRung::Result::Denied, "denied"},
                                     {ProxyRung::Result::CannotReachHost, "cannot-reach-host"},
                                     {ProxyRung::Result::NoProxyAnswer, "no-proxy-answer"},
                                     {ProxyRung::Result::Silent, "silent"},
                                     {ProxyRung::Result::LookupFailed, "lookup-failed"}})
WIZARD_JSON(ProxyRung, rung, result, proxy, setBy, status, schemes, product, credentialsSent, milliseconds)
WIZARD_JSON(CertificateSeen, subject, issuer, issuerOrganisation, notBefore, notAfter, sha256, selfSigned)
WIZARD_JSON_ENUM(TlsRung::Result, {{TlsRung::Result::None, "none"},
                                   {TlsRung::Result::Done, "done"},
                                   {TlsRung::Result::TooOld, "too-old"},
                                   {TlsRung::Result::NotTls, "not-tls"},
                                   {TlsRung::Result::Reset, "reset"},
                                   {TlsRung::Result::Closed, "closed"},
                                   {TlsRung::Result::Silent, "silent"},
                                   {TlsRung::Result::Alert, "alert"},
                                   {TlsRung::Result::NoTlsHere, "no-tls-here"}})
WIZARD_JSON_ENUM(TlsRung::Fault, {{TlsRung::Fault::Expired, "expired"},
                                  {TlsRung::Fault::NotYetValid, "not-yet-valid"},
                                  {TlsRung::Fault::WrongHost, "wrong-host"},
                                  {TlsRung::Fault::SelfSigned, "self-signed"},
                                  {TlsRung::Fault::SelfSignedInChain, "self-signed-in-chain"},
                                  {TlsRung::Fault::IncompleteChain, "incomplete-chain"},
                                  {TlsRung::Fault::UntrustedRoot, "untrusted-root"},
                                  {TlsRung::Fault::Revoked, "revoked"},
                                  {TlsRung::Fault::Other, "other"}})
WIZARD_JSON(TlsRung, rung, result, protocol, cipher, faults, chain, plainAnswer, detail, milliseconds)
WIZARD_JSON_ENUM(HttpRung::Result, {{HttpRung::Result::None, "none"},
                                    {HttpRung::Result::Answered, "answered"},
                                    {HttpRung::Result::Reset, "reset"},
                                    {HttpRung::Result::Closed, "closed"},
                                    {HttpRung::Result::Silent, "silent"},
                                    {HttpRung::Result::NotHttp, "not-http"}})
WIZARD_JSON(HttpRung, rung, result, status, location, server, contentType, serverTime, clockOffset, milliseconds)
WIZARD_JSON(HostFact, host, port, purpose, tenantsOwn, name, connection, proxy, tls, http)
WIZARD_JSON_ENUM(IdleTry::Result, {{IdleTry::Result::Waiting, "waiting"},
                                   {IdleTry::Result::Lived, "lived"},
                                   {IdleTry::Result::Silent, "silent"},
                                   {IdleTry::Result::Reset, "reset"},
                                   {IdleTry::Result::ClosedPolitely, "closed-politely"},
                                   {IdleTry::Result::NotOpened, "not-opened"}})
WIZARD_JSON(IdleTry, seconds, result, endedAfter)
WIZARD_JSON(IdleFact, host, port, proxy, tries, started)
WIZARD_JSON_ENUM(DomainFact::Result, {{DomainFact::Result::Found, "found"},
                                      {DomainFact::Result::NoSuchDomain, "no-such-domain"},
                                      {DomainFact::Result::NoUsableAnswer, "no-usable-answer"}})
WIZARD_JSON(DomainFact, domain, result, pdcEmulators, domainControllers, milliseconds)
WIZARD_JSON(PortSeen, host, port, pdcEmulator, result, milliseconds)
WIZARD_JSON(PortsFact, ports)
WIZARD_JSON_ENUM(EventSeen::Provider, {{EventSeen::Provider::PasswordReset, "PasswordResetService"},
                                       {EventSeen::Provider::Sync, "ADSync"},
                                       {EventSeen::Provider::DirectorySync, "Directory Synchronization"},
                                       {EventSeen::Provider::Sam, "Directory-Services-SAM"},
                                       {EventSeen::Provider::Audit, "Security-Auditing"}})
WIZARD_JSON(EventSeen, provider, id, level, time, zoneKnown, record, damaged, strings, trackingId, user, admin, codes, relays, client,
            clientAddress)

NLOHMANN_JSON_NAMESPACE_BEGIN
/// A log holds thousands of events that are much alike: they are written as rows (checks/facts/jsonrows.h). Objects are read as well.
template <> struct adl_serializer<QList<EventSeen>>
{
    static void to_json(json &j, const QList<EventSeen> &events)
    {
        json objects = json::array();
        for (const EventSeen &one : events)
            objects.push_back(one);
        j = JsonRows::pack(objects, EventSeen());
    }
    static void from_json(const json &j, QList<EventSeen> &events)
    {
        events.clear();
        const auto add = [&events](const json &object) { events << object.get<EventSeen>(); };
        if (j.is_array())
            std::ranges::for_each(j, add);
        else
            JsonRows::unpack(j, EventSeen(), EventsFact::maximumKept, add);
    }
};
NLOHMANN_JSON_NAMESPACE_END

WIZARD_JSON_ENUM(EventsFact::Form, {{EventsFact::Form::Live, "live"},
                                    {EventsFact::Form::Evtx, "evtx"},
                                    {EventsFact::Form::Xml, "xml"},
                                    {EventsFact::Form::Table, "table"},
                                    {EventsFact::Form::Text, "text"},
                                    {EventsFact::Form::Json, "json"}})
WIZARD_JSON(EventsFact, form, collected, computer, events, first, last, records, ours, skipped, damaged, chunksPassedOver, chunksDamaged,
            bytes, bytesRead)
WIZARD_JSON(ComplaintFact, codes, unknownCodes, signs, denied, tried, connectVersion, agentVersion)

WIZARD_JSON(ComputerFact, name, domain, domainRole, build, installation, started)
WIZARD_JSON(VersionsFact, wizard, engine, agent, listed)
WIZARD_JSON(ServiceSeen, name, state, start, account)
WIZARD_JSON(ServicesFact, services)
WIZARD_JSON(DotNetFact, release, version)
WIZARD_JSON(TlsKeysFact, netSystemDefault, netStrongCrypto, net32SystemDefault, net32StrongCrypto, clientEnabled, clientDisabled,
            serverEnabled, serverDisabled)
WIZARD_JSON_ENUM(ProxySetting::State, {{ProxySetting::State::Absent, "absent"},
                                       {ProxySetting::State::None, "none"},
                                       {ProxySetting::State::System, "system"},
                                       {ProxySetting::State::Proxy, "proxy"},
                                       {ProxySetting::State::Script, "script"},
                                       {ProxySetting::State::Unreadable, "unreadable"}})
WIZARD_JSON(ProxySetting, where, state, address, script, bypass, useDefaultCredentials)
WIZARD_JSON(ProxySettingsFact, settings)
WIZARD_JSON(SchedulerFact, cycleEnabled, maintenanceEnabled, staging, suspended, minutes, next)
WIZARD_JSON(PartitionSeen, name, selected, preferred, onlyPreferred, encrypted)
WIZARD_JSON(ConnectorSeen, name, identifier, cloud, directory, forest, created, encrypted, partitions)
WIZARD_JSON(ConnectorsFact, connectors)
WIZARD_JSON(WritebackSettingFact, enabled, serviceStatus, onboarding)
WIZARD_JSON(RunSeen, connector, profile, start, end, result)
WIZARD_JSON(RunsFact, runs, running)
WIZARD_JSON(ConnectorIdentityFact, type)
WIZARD_JSON(AccountSeen, connector, name, domain, found, problem, sid, control, computedControl, expires, groups)
WIZARD_JSON(ConnectorAccountsFact, accounts)
WIZARD_JSON(DomainRootSeen, domain, dn, sddl, pdcEmulator, preWindows2000Open)
WIZARD_JSON(ServerDirectoryFact, domains)
WIZARD_JSON(ServerUserFact, name, found, domain, dn, sddl, adminCount, adminDescription, linksRead, links, linked, unclear)
WIZARD_JSON(HardeningFact, restrictRemoteSam, restrictRemoteSamAuditOnly, lmCompatibilityLevel, restrictSendingNtlm, ldapClientIntegrity,
            kerberosEncryptionTypes, executionPolicy)
WIZARD_JSON(RootSeen, subject, thumbprint, notAfter)
WIZARD_JSON(RootsFact, roots, autoUpdateOff)
WIZARD_JSON(ServerTimeFact, type, controller, offset)
WIZARD_JSON(CloudSyncAgentFact, installed, version, account)
WIZARD_JSON(ServerHostsFact, proxy, hosts)
WIZARD_JSON(ServerControllersFact, domain, ports)
WIZARD_JSON(OtherServer, name, domain, connect, cloudSync, staging, at)
WIZARD_JSON(OtherServersFact, servers)

// Every kind of fact that a case keeps. What a person told is in the inputs and answers; what was recognised in it outlives hidden words.
#define FOR_EACH_SAVED_FACT(FACT)                                                                                                          \
    FACT(HostFact)                                                                                                                         \
    FACT(IdleFact)                                                                                                                         \
    FACT(DomainFact)                                                                                                                       \
    FACT(PortsFact)                                                                                                                        \
    FACT(EventsFact)                                                                                                                       \
    FACT(ComplaintFact)                                                                                                                    \
    FOR_EACH_SERVER_FACT(FACT)
