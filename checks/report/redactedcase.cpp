#include "checks/actionplan.h"
#include "checks/knowledge/codes.h"
#include "checks/knowledge/signs.h"
#include "checks/procedure.h"
#include "checks/registry.h"
#include "checks/report/published.h"
#include "checks/report/redactor.h"
#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>

using namespace Qt::StringLiterals;

/// The one of \p known that \p header names, and nothing else of it.
QString Redactor::keptWord(const QString &header, const QStringList &known)
{
    const auto found = std::ranges::find_if(known, [&](const QString &word) { return header.contains(word, Qt::CaseInsensitive); });
    const QString kept = found == known.end() ? QString() : *found;
    if (folded(header) != folded(kept))
        drop(header);
    return kept;
}

QString Redactor::certificateName(const QString &name)
{
    if (name.isEmpty() || isKnownAuthority(name) || isPublishedHost(name))
        return name;
    static const QRegularExpression hostShape(u"^(\\*\\.)?[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)+$"_s);
    const bool isHost = hostShape.match(name).hasMatch() || isAlias(u"host"_s, name);
    return alias(isHost ? u"host"_s : u"issuer"_s, name);
}

Inputs Redactor::inputs(const Case &whole)
{
    Inputs shown = whole.inputs;
    const Slot<ComplaintFact> *seen = whole.evidence.slot<ComplaintFact>();
    const QStringList codes = seen && seen->fact ? complaint(*seen->fact).codes : recogniseCodes(whole.inputs.complaint);
    shown.complaint = codes.join(u' ');
    if (shown.complaint != whole.inputs.complaint)
        drop(whole.inputs.complaint);
    shown.affectedUser = hideOne(Value::Kind::User, shown.affectedUser);
    shown.adminUser = hideOne(Value::Kind::User, shown.adminUser);
    shown.testUser = hideOne(Value::Kind::User, shown.testUser);
    shown.domain = hideOne(Value::Kind::Domain, shown.domain);
    shown.domainController = hideOne(Value::Kind::Host, shown.domainController);
    shown.extraHosts = hideAll(Value::Kind::Host, shown.extraHosts);
    shown.proxyHost = hideOne(Value::Kind::Host, shown.proxyHost);
    shown.proxyUser = hideOne(Value::Kind::User, shown.proxyUser);
    drop(shown.caFile);
    shown.caFile.clear();
    return shown;
}

void Redactor::connection(HostFact &fact)
{
    fact.host = aliasOfHost(fact.host);
    fact.name.addresses = hideAll(Value::Kind::Address, fact.name.addresses);
    for (AddressTry &one : fact.connection.tries)
        one.address = hideOne(Value::Kind::Address, one.address);
    fact.connection.from = hideOne(Value::Kind::Address, fact.connection.from);
    fact.proxy.proxy = aliasOfHost(fact.proxy.proxy);
    fact.proxy.product = keptWord(fact.proxy.product, serverProducts());
    fact.proxy.setBy = keptWord(fact.proxy.setBy, {u"system"_s, u"given"_s, u"none"_s});
    QStringList schemes;
    for (const QString &scheme : std::as_const(fact.proxy.schemes))
        schemes << keptWord(scheme, proxySchemes());
    schemes.removeAll(QString());
    fact.proxy.schemes = schemes;
}

void Redactor::certificates(TlsRung &tls)
{
    static const QRegularExpression protocol(u"^(TLS|SSL) ?v?\\d(\\.\\d)?$"_s);
    static const QRegularExpression cipher(u"^[A-Z0-9_-]*(AES|CHACHA20|CAMELLIA|ARIA|DES|RC4)[A-Z0-9_-]*$"_s);
    static const QRegularExpression status(u"^HTTP/\\d\\.\\d \\d{3}"_s);
    for (CertificateSeen &one : tls.chain) {
        // A fingerprint names a certificate as surely as its name does.
        if (!isKnownAuthority(one.issuer) && !isKnownAuthority(one.issuerOrganisation)) {
            drop(one.sha256);
            one.sha256.clear();
        }
        one.subject = certificateName(one.subject);
        one.issuer = certificateName(one.issuer);
        one.issuerOrganisation = certificateName(one.issuerOrganisation);
    }
    const auto keepMatch = [this](QString &text, const QRegularExpression &shape) {
        const QString kept = shape.match(text).captured();
        if (kept != text)
            drop(text);
        text = kept;
    };
    keepMatch(tls.protocol, protocol);
    keepMatch(tls.cipher, cipher);
    keepMatch(tls.plainAnswer, status);
    drop(tls.detail);
    tls.detail.clear();
}

void Redactor::answers(HostFact &fact)
{
    fact.http.server = keptWord(fact.http.server, serverProducts());
    fact.http.contentType = keptWord(fact.http.contentType, mediaTypes());
    if (fact.http.location.isEmpty())
        return;
    const QUrl target(fact.http.location);
    const QString host = aliasOfHost(target.host());
    const QString kept = host.isEmpty() ? QString() : (target.scheme() == "http"_L1 ? u"http://"_s : u"https://"_s) + host;
    if (kept != fact.http.location)
        drop(fact.http.location);
    fact.http.location = kept;
}

HostFact Redactor::host(HostFact fact)
{
    connection(fact);
    certificates(fact.tls);
    answers(fact);
    return fact;
}

IdleFact Redactor::idle(IdleFact fact)
{
    fact.host = aliasOfHost(fact.host);
    fact.proxy = aliasOfHost(fact.proxy);
    return fact;
}

DomainFact Redactor::domain(DomainFact fact)
{
    fact.domain = hideOne(Value::Kind::Domain, fact.domain);
    fact.pdcEmulators = hideAll(Value::Kind::Host, fact.pdcEmulators);
    fact.domainControllers = hideAll(Value::Kind::Host, fact.domainControllers);
    return fact;
}

PortsFact Redactor::ports(PortsFact fact)
{
    for (PortSeen &port : fact.ports)
        port.host = aliasOfHost(port.host);
    return fact;
}

/// Codes and versions by their shape, signs by their ids; everything else goes.
ComplaintFact Redactor::complaint(ComplaintFact fact)
{
    const auto keep = [this](QStringList &list, const auto &isOurs) {
        QStringList kept;
        for (const QString &one : std::as_const(list)) {
            if (isOurs(one))
                kept << one;
            else
                drop(one);
        }
        list = kept;
    };
    const auto keepVersion = [this](QString &version) {
        static const QRegularExpression shape(u"^[12](\\.\\d{1,5}){1,3}$"_s);
        if (!shape.match(version).hasMatch()) {
            drop(version);
            version.clear();
        }
    };
    static const QRegularExpression unknownCode(u"^(SSPR_\\d{4}|AADSTS\\d{5,9}|80(23|07)[0-9A-F]{4})$"_s);
    keep(fact.codes, [](const QString &code) { return isCode(code) || findCode(code); });
    keep(fact.unknownCodes, [](const QString &code) { return unknownCode.match(code).hasMatch(); });
    keep(fact.signs, [](const QString &id) { return findSign(id) != nullptr; });
    keep(fact.denied, [](const QString &id) { return findSign(id) != nullptr; });
    keep(fact.tried, [](const QString &id) { return findAttempted(id) != nullptr; });
    keepVersion(fact.connectVersion);
    keepVersion(fact.agentVersion);
    return fact;
}

/// A number that begins with 80, or a word of our own for a fault without one.
static bool isEventCode(const QString &code)
{
    static const QSet<QString> words{QLatin1StringView(EventCode::accessDenied), QLatin1StringView(EventCode::noPolicyControl),
                                     QLatin1StringView(EventCode::certificate), QLatin1StringView(EventCode::application)};
    return words.contains(code) || isCode(code);
}

EventSeen Redactor::event(EventSeen one)
{
    one.user = hideOne(Value::Kind::User, one.user);
    one.admin = hideOne(Value::Kind::User, one.admin);
    one.relays = hideAll(Value::Kind::Host, one.relays);
    one.client = hideOne(Value::Kind::Sid, one.client);
    one.clientAddress = hideOne(Value::Kind::Address, one.clientAddress);
    one.strings.clear(); // what they say is in the other members; as free text they may name anybody
    static const QRegularExpression guid(u"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"_s);
    if (!guid.match(one.trackingId).hasMatch()) // it names an attempt, and support asks for it
        one.trackingId.clear();
    one.codes.removeIf([](const QString &code) { return !isEventCode(code); });
    return one;
}

EventsFact Redactor::events(EventsFact fact)
{
    fact.computer = hideOne(Value::Kind::Host, fact.computer);
    for (EventSeen &one : fact.events)
        one = event(std::move(one));
    return fact;
}

/// The name of the file may name anybody: the logs are numbered.
void Redactor::copyEvents(Evidence &to, const Evidence &from)
{
    int number = 0;
    for (const auto &[key, slot] : from.all<EventsFact>()) {
        drop(key);
        Slot<EventsFact> &place = to.place<EventsFact>(u"log-%1"_s.arg(++number));
        place.progress = slot.progress;
        if (slot.fact)
            place.fact = events(*slot.fact);
        if (slot.missing)
            place.missing = Missing{slot.missing->reason};
    }
}

/// A fact kind that is not copied is not in the redacted case: whoever adds one decides here what it may say.
template <typename Fact, typename Hide> void Redactor::copy(Evidence &to, const Evidence &from, Hide hideFact)
{
    for (const auto &[key, slot] : from.all<Fact>()) {
        Slot<Fact> &place = to.place<Fact>(key.isEmpty() ? key : aliasOfHost(key));
        place.progress = slot.progress;
        if (slot.fact)
            place.fact = (this->*hideFact)(*slot.fact);
        if (slot.missing) {
            drop(slot.missing->detail);
            place.missing = Missing{slot.missing->reason};
        }
    }
}

/// Only answers that a question offers: anything else is free text.
static Answers offeredAnswers(const Answers &answers)
{
    Answers kept;
    for (auto answer = answers.cbegin(); answer != answers.cend(); ++answer) {
        const Check *check = findCheck(answer.key());
        if (!check || !check->question)
            continue;
        const bool offered =
            std::ranges::any_of(check->question->options, [&](const Option &option) { return answer.value() == QLatin1String(option.id); });
        if (offered || answer.value() == "unknown"_L1)
            kept.insert(answer.key(), answer.value());
    }
    return kept;
}

Case Redactor::redacted(const Case &whole)
{
    Case shown;
    shown.inputs = inputs(whole);
    shown.answers = offeredAnswers(whole.answers);
    std::ranges::copy_if(whole.ticks, std::back_inserter(shown.ticks),
                         [](const QString &step) { return offAndOnSteps().contains(step) || isPlanStep(step); });
    shown.started = whole.started;
    shown.seconds = whole.seconds;
    copy<HostFact>(shown.evidence, whole.evidence, &Redactor::host);
    copy<IdleFact>(shown.evidence, whole.evidence, &Redactor::idle);
    copy<DomainFact>(shown.evidence, whole.evidence, &Redactor::domain);
    copy<PortsFact>(shown.evidence, whole.evidence, &Redactor::ports);
    copyEvents(shown.evidence, whole.evidence);
    copy<ComplaintFact>(shown.evidence, whole.evidence, &Redactor::complaint);
    serverFacts(shown.evidence, whole.evidence);
    return shown;
}
