#include "checks/facts/server.h"
#include "checks/report/redactor.h"
#include <QtCore/QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = Value::Kind;

namespace {

/// A word or a version of Windows or Connect, with nobody's name in it.
bool matches(const QString &text, const char *shape)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(shape))).match(text).hasMatch();
}

/// The SIDs and GUIDs in an access list.
const QRegularExpression &namesInSddl()
{
    static const QRegularExpression names(u"S-1-5-21(?:-\\d{1,10}){1,14}|[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}"_s);
    return names;
}

} // namespace

/// What the collection says, by the kind of each member. Words that are not known are dropped.
class ServerRedaction
{
public:
    /// \p controllers: the whole names of domain controllers that are known.
    ServerRedaction(Redactor &redactor, const QStringList &controllers) : m_redactor(redactor), m_controllers(controllers) {}

    ComputerFact hidden(ComputerFact fact)
    {
        hide(Kind::Host, fact.name);
        hide(Kind::Domain, fact.domain);
        keep(fact.installation, "Server|Server Core|Client|Nano Server");
        return fact;
    }
    OtherServersFact hidden(OtherServersFact fact)
    {
        for (OtherServer &server : fact.servers) {
            hide(Kind::Host, server.name);
            hide(Kind::Domain, server.domain);
        }
        return fact;
    }
    VersionsFact hidden(VersionsFact fact)
    {
        for (QString *version : {&fact.wizard, &fact.engine, &fact.agent, &fact.listed})
            keep(*version, "[0-9.]*");
        return fact;
    }
    ServicesFact hidden(ServicesFact fact)
    {
        for (ServiceSeen &service : fact.services) {
            keep(service.name, "ADSync|W32Time|A(zure)?ADConnect[A-Za-z]{0,30}");
            keep(service.state, "(Running|Stopped|Paused|(Start|Stop|Continue|Pause) Pending|Unknown)?");
            keep(service.start, "(Auto|Manual|Disabled|Boot|System)?");
            if (!matches(service.account, "(NT (AUTHORITY|SERVICE)\\\\)?(LocalSystem|LocalService|NetworkService|ADSync|SYSTEM)?"))
                hide(Kind::User, service.account);
        }
        return fact;
    }
    DotNetFact hidden(DotNetFact fact)
    {
        keep(fact.version, "[0-9.]*");
        return fact;
    }
    TlsKeysFact hidden(TlsKeysFact fact) { return fact; }
    ProxySettingsFact hidden(ProxySettingsFact fact)
    {
        for (ProxySetting &setting : fact.settings) {
            keep(setting.where, "machine-config|engine-config|agent-config|winhttp|service-account");
            hide(Kind::Host, setting.address);
            drop(setting.script);
            setting.bypass.clear();
        }
        return fact;
    }
    SchedulerFact hidden(SchedulerFact fact) { return fact; }
    ConnectorsFact hidden(ConnectorsFact fact)
    {
        for (ConnectorSeen &connector : fact.connectors) {
            hide(Kind::Domain, connector.name);
            if (!connector.cloud)
                hide(Kind::Guid, connector.identifier);
            hide(Kind::Domain, connector.forest);
            for (PartitionSeen &partition : connector.partitions) {
                hide(partition.name.contains(u'=') ? Kind::Dn : Kind::Domain, partition.name);
                for (QString &host : partition.preferred)
                    host = m_redactor.hideOne(Kind::Host, wholeName(host));
            }
        }
        return fact;
    }
    WritebackSettingFact hidden(WritebackSettingFact fact)
    {
        keep(fact.serviceStatus, "(Started|Stopped|NotStarted|Starting|Stopping|Unknown|None|Error|Disabled)?");
        keep(fact.onboarding, "((Not)?Required|None|Unknown|Error)?");
        return fact;
    }
    RunsFact hidden(RunsFact fact)
    {
        for (RunSeen &run : fact.runs) {
            hide(Kind::Domain, run.connector);
            keep(run.profile, "((Full|Delta) (Import|Sync|Synchronization)|Export)?");
            keep(run.result, "(success|(completed|stopped|no-start|in-progress)[a-z-]{0,50})?");
        }
        hide(Kind::Domain, fact.running);
        return fact;
    }
    ConnectorIdentityFact hidden(ConnectorIdentityFact fact)
    {
        keep(fact.type, "(Application|ServiceAccount)?");
        return fact;
    }
    ConnectorAccountsFact hidden(ConnectorAccountsFact fact)
    {
        for (AccountSeen &account : fact.accounts) {
            hide(Kind::Domain, account.connector);
            hide(Kind::User, account.name);
            hide(Kind::Domain, account.domain);
            keep(account.problem, "[a-z-]{0,20}");
            account.sid = sid(account.sid);
            for (QString &group : account.groups)
                group = sid(group);
        }
        return fact;
    }
    ServerDirectoryFact hidden(ServerDirectoryFact fact)
    {
        for (DomainRootSeen &domain : fact.domains) {
            hide(Kind::Domain, domain.domain);
            hide(Kind::Dn, domain.dn);
            hide(Kind::Host, domain.pdcEmulator);
            domain.sddl = sddl(domain.sddl);
        }
        return fact;
    }
    ServerUserFact hidden(ServerUserFact fact)
    {
        hide(Kind::User, fact.name);
        hide(Kind::Domain, fact.domain);
        hide(Kind::Dn, fact.dn);
        keep(fact.adminDescription, "(PHSFiltered|PHSIncluded)?");
        fact.sddl = sddl(fact.sddl);
        return fact;
    }
    HardeningFact hidden(HardeningFact fact)
    {
        if (fact.restrictRemoteSam)
            fact.restrictRemoteSam = sddl(*fact.restrictRemoteSam);
        keep(fact.executionPolicy, "(AllSigned|RemoteSigned|Restricted|Unrestricted|Bypass|Default)?");
        return fact;
    }
    RootsFact hidden(RootsFact fact)
    {
        for (RootSeen &root : fact.roots) {
            keep(root.subject, "(DigiCert|Baltimore|Microsoft|GlobalSign)[ A-Za-z0-9]{0,60}");
            keep(root.thumbprint, "[0-9a-f]{0,64}");
        }
        return fact;
    }
    ServerTimeFact hidden(ServerTimeFact fact)
    {
        keep(fact.type, "(NT5DS|NTP|NoSync|AllSync)?");
        hide(Kind::Host, fact.controller);
        return fact;
    }
    CloudSyncAgentFact hidden(CloudSyncAgentFact fact)
    {
        keep(fact.version, "[0-9.]*");
        hide(Kind::User, fact.account);
        return fact;
    }
    ServerHostsFact hidden(ServerHostsFact fact)
    {
        hide(Kind::Host, fact.proxy);
        for (HostFact &host : fact.hosts)
            host = m_redactor.host(host);
        return fact;
    }
    ServerControllersFact hidden(ServerControllersFact fact)
    {
        fact.domain = m_redactor.domain(fact.domain);
        fact.ports = m_redactor.ports(fact.ports);
        return fact;
    }

    void drop(QString &text)
    {
        m_redactor.drop(text);
        text.clear();
    }

private:
    void hide(Kind kind, QString &name)
    {
        if (!name.isEmpty())
            name = m_redactor.hideOne(kind, name);
    }
    void hide(Kind kind, QStringList &names)
    {
        for (QString &name : names)
            hide(kind, name);
    }
    void keep(QString &word, const char *shape)
    {
        if (!matches(word, shape))
            drop(word);
    }
    /// "dc01" is "dc01.corp.contoso.com" where that is known: both get one alias.
    QString wholeName(const QString &host) const
    {
        const auto found =
            std::ranges::find_if(m_controllers, [&](const QString &whole) { return whole.startsWith(host + u'.', Qt::CaseInsensitive); });
        return found == m_controllers.end() ? host : *found;
    }
    /// The alias, and the last number where that is the same in every domain: 513 is Domain Users everywhere.
    QString sid(const QString &name)
    {
        static const QRegularExpression known(u"^S-1-5-21-.*-(49[0-9]|5[0-9]{2})$"_s), alias(u"^sid-\\d+-\\d+$"_s);
        if (name.isEmpty() || alias.match(name).hasMatch())
            return name;
        const QRegularExpressionMatch ending = known.match(name);
        return m_redactor.hideOne(Kind::Sid, name) + (ending.hasMatch() ? u'-' + ending.captured(1) : QString());
    }
    /// The same list, with aliases for who is named in it: it says the same of the same names.
    QString sddl(const QString &text)
    {
        if (!matches(text, "[A-Za-z0-9:();_|&!=<>@{}.,\"\\s-]*"))
            return {};
        QString shown;
        qsizetype at = 0;
        for (auto found = namesInSddl().globalMatch(text); found.hasNext();) {
            const QRegularExpressionMatch name = found.next();
            const bool isSid = name.captured().startsWith(u'S');
            shown += text.mid(at, name.capturedStart() - at);
            const bool isSchema =
                name.captured().compare(u"4c164200-20c0-11d0-a768-00aa006e0529", Qt::CaseInsensitive) == 0; // restrictions
            shown += isSid ? sid(name.captured()) : isSchema ? name.captured() : m_redactor.hideOne(Kind::Guid, name.captured());
            at = name.capturedEnd();
        }
        return shown + text.mid(at);
    }

    Redactor &m_redactor;
    QStringList m_controllers;
};

void Redactor::serverFacts(Evidence &shown, const Evidence &whole)
{
    const Slot<ServerControllersFact> *controllers = whole.slot<ServerControllersFact>();
    ServerRedaction redaction(*this, controllers && controllers->fact ? controllers->fact->domain.domainControllers : QStringList());
    const auto copyOne = [&]<typename Fact>(const Fact *) {
        const Slot<Fact> *slot = whole.slot<Fact>();
        if (!slot)
            return;
        Slot<Fact> &place = shown.place<Fact>();
        place.progress = slot->progress;
        if (slot->fact)
            place.fact = redaction.hidden(*slot->fact);
        if (slot->missing) {
            drop(slot->missing->detail);
            place.missing = Missing{slot->missing->reason};
        }
    };
#define COPY(Fact) copyOne(static_cast<const Fact *>(nullptr));
    FOR_EACH_SERVER_FACT(COPY)
#undef COPY
}
