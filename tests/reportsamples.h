#pragma once
#include "checks/diagnosis.h"
#include "checks/facts/network.h"
#include "checks/facts/person.h"
#include "checks/registry.h"
#include "checks/report/report.h"

using namespace Qt::StringLiterals;

// Cases to make reports of.

namespace Samples {

inline const QDateTime started(QDate(2026, 11, 23), QTime(8, 14), Qt::UTC);

inline HostFact host(const QString &name, Purpose purpose, int milliseconds)
{
    HostFact fact;
    fact.seenFrom = SeenFrom::Server;
    fact.at = started;
    fact.host = name;
    fact.purpose = purpose;
    fact.name = {Rung::Fine, NameRung::Result::Found, {u"198.51.100.7"_s}, milliseconds};
    fact.connection = {Rung::Fine, {{u"198.51.100.7"_s, AddressTry::Result::Connected, 18}}, 18};
    fact.proxy = {.rung = Rung::Skipped, .setBy = u"system"_s};
    fact.tls = {.rung = Rung::Fine,
                .result = TlsRung::Result::Done,
                .protocol = u"TLS 1.3"_s,
                .cipher = u"TLS_AES_256_GCM_SHA384"_s,
                .milliseconds = 31};
    fact.tls.chain = {{.subject = name,
                       .issuer = u"Microsoft Azure RSA TLS Issuing CA 03"_s,
                       .issuerOrganisation = u"Microsoft Corporation"_s,
                       .sha256 = u"abcdef0123456789"_s}};
    fact.http = {.rung = Rung::Fine,
                 .result = HttpRung::Result::Answered,
                 .status = 401,
                 .server = u"Microsoft-HTTPAPI/2.0"_s,
                 .serverTime = started,
                 .clockOffset = 400,
                 .milliseconds = 44};
    return fact;
}

inline HostFact silent(const QString &name)
{
    HostFact fact = host(name, Purpose::Relay, 12);
    fact.connection = {Rung::Failed, {{u"198.51.100.9"_s, AddressTry::Result::Silent, 10'000}}, 10'000};
    fact.proxy = {};
    fact.tls = {};
    fact.http = {};
    return fact;
}

inline void put(Case &sample, const HostFact &fact)
{
    sample.evidence.set(fact, u"%1:%2"_s.arg(fact.host).arg(fact.port));
}

/// A firewall that drops what goes to the relay; names, ports and an idle test beside it.
inline Case firewall()
{
    Case sample;
    sample.started = started;
    sample.seconds = 31.4;
    sample.inputs.complaint = u"SSPR_0030 for Marieke Oud"_s;
    sample.inputs.affectedUser = u"m.oud@contoso.example"_s;
    sample.inputs.adminUser = u"CONTOSO\\adm-willems"_s;
    sample.inputs.domain = u"contoso.example"_s;
    sample.inputs.domainController = u"dc1.contoso.example"_s;
    sample.inputs.agent = Inputs::Agent::Connect;
    sample.inputs.place = Inputs::Place::Server;
    sample.inputs.extraHosts = {u"portal.contoso.example:8443"_s};
    put(sample, silent(u"ssprdedicatedsbprodfra-1.servicebus.windows.net"_s));
    put(sample, silent(u"ssprdedicatedsbprodncu.servicebus.windows.net"_s));
    put(sample, host(u"passwordreset.microsoftonline.com"_s, Purpose::ResetService, 9));
    put(sample, host(u"login.microsoftonline.com"_s, Purpose::SignIn, 8));
    put(sample, host(u"graph.microsoft.com"_s, Purpose::SignIn, 8));
    put(sample, host(u"adminwebservice.microsoftonline.com"_s, Purpose::Sync, 11));
    HostFact extra = host(u"portal.contoso.example"_s, Purpose::Extra, 3);
    extra.port = 8443;
    extra.tls.rung = Rung::Failed;
    extra.tls.faults = {TlsRung::Fault::UntrustedRoot};
    extra.tls.chain = {{.subject = u"portal.contoso.example"_s,
                        .issuer = u"Contoso Root CA"_s,
                        .issuerOrganisation = u"Contoso B.V."_s,
                        .sha256 = u"feedfacecafe"_s}};
    extra.http = {};
    put(sample, extra);
    IdleFact idle;
    idle.seenFrom = SeenFrom::Server;
    idle.at = idle.started = started;
    idle.host = u"passwordreset.microsoftonline.com"_s;
    idle.tries = {{30, IdleTry::Result::Lived, 30},
                  {60, IdleTry::Result::Lived, 60},
                  {120, IdleTry::Result::Silent, 122},
                  {180, IdleTry::Result::ClosedPolitely, 151}};
    sample.evidence.set(idle);
    DomainFact domain;
    domain.seenFrom = SeenFrom::Server;
    domain.at = started;
    domain.domain = u"contoso.example"_s;
    domain.pdcEmulators = {u"dc1.contoso.example"_s};
    domain.domainControllers = {u"dc1.contoso.example"_s, u"dc2.contoso.example"_s};
    sample.evidence.set(domain);
    PortsFact ports;
    ports.seenFrom = SeenFrom::Server;
    ports.at = started;
    for (const int port : {53, 88, 389, 445})
        ports.ports << PortSeen{u"dc1.contoso.example"_s, port, true, AddressTry::Result::Connected, 2};
    ports.ports << PortSeen{u"dc2.contoso.example"_s, 445, false, AddressTry::Result::Silent, 5000};
    sample.evidence.set(ports);
    ComplaintFact complaint;
    complaint.codes = {u"SSPR_0030"_s};
    complaint.at = started;
    sample.evidence.set(complaint);
    return sample;
}

/// Answers of every sort: some yes, some no, some not known, some left open.
inline void answerSome(Case &sample)
{
    int turn = 0;
    for (const Check *check : allChecks()) {
        if (!check->question)
            continue;
        const auto &options = check->question->options;
        ++turn;
        if (turn % 5 == 4)
            sample.answers[QString::fromLatin1(check->id)] = u"unknown"_s;
        else if (turn % 5)
            sample.answers[QString::fromLatin1(check->id)] =
                QString::fromLatin1((options.begin() + (turn % 7 == 3 ? options.size() - 1 : 0))->id);
    }
}

inline Diagnosis judged(const Case &sample)
{
    return diagnose(judgeAll(allChecks(), sample.inputs, sample.answers, sample.evidence), sample.inputs);
}

} // namespace Samples
