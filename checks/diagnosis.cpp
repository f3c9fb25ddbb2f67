#include "checks/diagnosis.h"
#include "checks/causes/causes.h"
#include <QtCore/QMap>
#include <cmath>

namespace {

constexpr double worthNaming = 0.1;
constexpr qsizetype mostCauses = 8;

const char *sectionId(Section section)
{
    switch (section) {
    case Section::Configuration: return "configuration";
    case Section::Connectivity: return "connectivity";
    case Section::StillFailing: return "still-failing";
    }
    Q_UNREACHABLE();
}

/// What one finding may move a cause by: a view from elsewhere little, a person's word no more than strongly.
double weighed(double weight, const Finding &finding)
{
    const double most = finding.softened ? Weight::weak : finding.source == Source::Person ? Weight::strong : std::abs(Weight::rulesOut);
    return std::clamp(weight, -most, most);
}

/// The strongest word for and against a cause from one fact.
struct Voice
{
    double forIt = 0;
    double against = 0;
    qsizetype forFinding = -1;
    qsizetype againstFinding = -1;
};

using Voices = QMap<QString, Voice>; // by fact, so that outcomes which rest on the same one count once

QString factOf(const Finding &finding)
{
    if (finding.factId.empty())
        return QStringLiteral("answer/") + QLatin1StringView(finding.check->id);
    return QString::fromLatin1(finding.factId.data(), qsizetype(finding.factId.size()));
}

QMap<const Cause *, Voices> hear(const QList<Finding> &findings)
{
    QMap<const Cause *, Voices> heard;
    for (qsizetype i = 0; i < findings.size(); ++i) {
        const Finding &finding = findings[i];
        if (!finding.conclusion.outcome)
            continue;
        QList<Pointer> pointers = finding.conclusion.pointers;
        pointers << QList<Pointer>(finding.conclusion.outcome->pointers);
        for (const Pointer &pointer : std::as_const(pointers)) {
            Voice &voice = heard[pointer.cause][factOf(finding)];
            const double weight = weighed(pointer.weight, finding);
            if (weight > voice.forIt) {
                voice.forIt = weight;
                voice.forFinding = i;
            } else if (weight < voice.against) {
                voice.against = weight;
                voice.againstFinding = i;
            }
        }
    }
    return heard;
}

/// The findings that speak one way, the strongest first.
QList<qsizetype> strongestFirst(QList<std::pair<double, qsizetype>> spoken)
{
    std::ranges::stable_sort(spoken, std::ranges::greater(), [](const auto &entry) { return std::abs(entry.first); });
    QList<qsizetype> order;
    for (const auto &[weight, index] : spoken)
        order << index;
    return order;
}

RankedCause weigh(const Cause &cause, const Voices &voices)
{
    double odds = cause.prior;
    QList<std::pair<double, qsizetype>> forIt;
    QList<std::pair<double, qsizetype>> against;
    for (const Voice &voice : voices) {
        odds += voice.forIt + voice.against;
        if (voice.forFinding >= 0)
            forIt << std::pair(voice.forIt, voice.forFinding);
        if (voice.againstFinding >= 0)
            against << std::pair(voice.against, voice.againstFinding);
    }
    return {&cause, 1 / (1 + std::exp(-odds)), strongestFirst(forIt), strongestFirst(against)};
}

QList<RankedCause> rank(const QList<Finding> &findings)
{
    const auto heard = hear(findings);
    QList<RankedCause> ranked;
    for (const Cause *cause : allCauses()) { // in their order, so that equal causes never swap places
        const RankedCause one = weigh(*cause, heard.value(cause));
        if (!one.because.isEmpty() && one.probability >= worthNaming)
            ranked << one;
    }
    std::ranges::stable_sort(ranked, std::ranges::greater(), &RankedCause::probability);
    if (ranked.size() > mostCauses)
        ranked.resize(mostCauses);
    return ranked;
}

bool isOpen(const Finding &finding)
{
    return finding.state == State::Unanswered || finding.state == State::Missing || finding.state == State::Running;
}

/// Whether a verdict may rest on it: looked at, and from the right place.
bool isSettled(const Finding &finding)
{
    return !isOpen(finding) && !finding.softened;
}

Writeback writebackOf(const QList<Finding> &findings)
{
    bool works = false;
    bool broken = false;
    for (const Finding &finding : findings) {
        if (!finding.conclusion.outcome || finding.softened)
            continue;
        works |= finding.conclusion.outcome->writeback == Writeback::Works;
        broken |= finding.conclusion.outcome->writeback == Writeback::Broken;
    }
    if (works == broken)
        return Writeback::Unknown;
    return works ? Writeback::Works : Writeback::Broken;
}

Verdict verdictOf(const Diagnosis &diagnosis)
{
    const auto &findings = diagnosis.findings;
    if (diagnosis.count(State::Problem) > 0)
        return Verdict::Problem;
    if (!std::ranges::all_of(diagnosis.required, [&](qsizetype i) { return isSettled(findings[i]); }))
        return Verdict::Unknown;
    if (diagnosis.count(State::Warning) > 0)
        return Verdict::Warning;
    const Finding *proof = diagnosis.find("proof");
    return proof && proof->state == State::Good ? Verdict::Healthy : Verdict::Unknown;
}

} // namespace

QStringList requiredChecks(Inputs::Agent agent, const QStringList &scope)
{
    if (!scope.isEmpty())
        return scope;
    if (agent == Inputs::Agent::CloudSync) {
        return {QStringLiteral("sync-agent"),          QStringLiteral("writeback-applies"),   QStringLiteral("writeback-on-tenant"),
                QStringLiteral("writeback-on-server"), QStringLiteral("https-passwordreset"), QStringLiteral("https-servicebus"),
                QStringLiteral("sspr-enabled"),        QStringLiteral("licence-in-tenant")};
    }
    return {QStringLiteral("writeback-applies"),     QStringLiteral("writeback-on-tenant"), QStringLiteral("writeback-on-server"),
            QStringLiteral("connect-version"),       QStringLiteral("staging-mode"),        QStringLiteral("service-running"),
            QStringLiteral("https-passwordreset"),   QStringLiteral("https-servicebus"),    QStringLiteral("relay-health"),
            QStringLiteral("connector-permissions"), QStringLiteral("inheritance"),         QStringLiteral("remote-sam"),
            QStringLiteral("sspr-enabled"),          QStringLiteral("licence-in-tenant")};
}

Diagnosis diagnose(QList<Finding> findings, const Inputs &inputs, const QStringList &scope)
{
    Diagnosis diagnosis{.findings = std::move(findings)};
    diagnosis.causes = rank(diagnosis.findings);
    const QStringList required = requiredChecks(inputs.agent, scope);
    QList<qsizetype> optional;
    for (qsizetype i = 0; i < diagnosis.findings.size(); ++i) {
        const Finding &finding = diagnosis.findings[i];
        const bool isRequired = required.contains(QLatin1StringView(finding.check->id))
                                || required.contains(QLatin1StringView(sectionId(finding.check->section)));
        if (isRequired)
            diagnosis.required << i;
        if (!isSettled(finding) && isRequired)
            diagnosis.notLookedAt << i;
        else if (!isSettled(finding))
            optional << i;
        if (isSettled(finding) && finding.state >= State::Note)
            ++diagnosis.inOrder;
    }
    diagnosis.notLookedAt << optional;
    diagnosis.writeback = writebackOf(diagnosis.findings);
    diagnosis.verdict = verdictOf(diagnosis);
    return diagnosis;
}

const Finding *Diagnosis::find(const char *checkId) const
{
    const auto found = std::ranges::find_if(findings, [&](const Finding &f) { return qstrcmp(f.check->id, checkId) == 0; });
    return found == findings.end() ? nullptr : &*found;
}

std::optional<ChainLink> Diagnosis::firstBreak() const
{
    using enum ChainLink;
    for (const ChainLink link : {Connect, Firewall, DomainController, Relay, Object, Tenant, Portal, User}) {
        const bool broken =
            std::ranges::any_of(findings, [&](const Finding &f) { return f.check->chain == link && f.state == State::Problem; });
        if (broken)
            return link;
    }
    return {};
}

State Diagnosis::linkState(ChainLink link) const
{
    // The relay lies behind the firewall: where that stops us, nobody has seen the relay.
    if (link == ChainLink::Relay && firstBreak() == ChainLink::Firewall)
        return State::Missing;
    std::optional<State> worst;
    for (const Finding &finding : findings) {
        if (finding.check->chain == link && isSettled(finding))
            worst = std::min(worst.value_or(finding.state), finding.state);
    }
    if (worst && *worst <= State::Warning)
        return *worst;
    const bool running =
        std::ranges::any_of(findings, [&](const Finding &f) { return f.check->chain == link && f.state == State::Running; });
    if (running)
        return State::Running;
    // Good only where nothing that a verdict needs is still open.
    const bool open =
        std::ranges::any_of(required, [&](qsizetype i) { return findings[i].check->chain == link && !isSettled(findings[i]); });
    return worst && !open ? *worst : State::Missing;
}

int Diagnosis::count(State state) const
{
    return int(std::ranges::count(findings, state, &Finding::state));
}

int Diagnosis::count(Section section, State state) const
{
    return int(std::ranges::count_if(findings, [&](const Finding &f) { return f.check->section == section && f.state == state; }));
}

State Diagnosis::worst(Section section) const
{
    State worst = State::Running;
    for (const Finding &finding : findings) {
        if (finding.check->section == section)
            worst = std::min(worst, finding.state);
    }
    return worst;
}

Likelihood likelihood(double probability)
{
    if (probability >= 0.85)
        return Likelihood::VeryLikely;
    if (probability >= 0.6)
        return Likelihood::Likely;
    return probability >= 0.3 ? Likelihood::Possible : Likelihood::LessLikely;
}

int exitStatus(const Diagnosis &diagnosis)
{
    if (diagnosis.count(State::Problem) > 0)
        return 2;
    if (!std::ranges::all_of(diagnosis.required, [&](qsizetype i) { return isSettled(diagnosis.findings[i]); }))
        return 3;
    return diagnosis.count(State::Warning) > 0 ? 1 : 0;
}
