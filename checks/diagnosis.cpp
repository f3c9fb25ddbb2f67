#include "checks/diagnosis.h"
#include "checks/causes/causes.h"
#include "checks/causes/circumstances.h"
#include <QtCore/QMap>
#include <cmath>
#include <vector>

namespace {

constexpr double worthNaming = 0.1;
constexpr qsizetype mostCauses = 8;
constexpr double explained = 0.3;    ///< What a finding still says for a cause where a likelier one explains it.
constexpr double oddsOfLikely = 0.4; ///< 60 %.

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

/// What rests on one fact counts once. What a person reads off the page, the audit log, the portal and the events about the same failed
/// attempt is one, too.
QString factOf(const Finding &finding)
{
    static constexpr std::string_view ofTheAttempt[] = {"error-code", "attempts", "audit-log", "writeback-on-tenant"};
    if (finding.factId.empty() && std::ranges::find(ofTheAttempt, std::string_view(finding.check->id)) != std::end(ofTheAttempt)
        && finding.conclusion.outcome && finding.conclusion.outcome->writeback == Writeback::Unknown)
        return QStringLiteral("answer/attempt");
    if (finding.factId.empty())
        return QStringLiteral("answer/") + QLatin1StringView(finding.check->id);
    return QString::fromLatin1(finding.factId.data(), qsizetype(finding.factId.size()));
}

/// What one finding says of a cause.
struct Said
{
    qsizetype finding = -1;
    double weight = 0;
};

/// The strongest word for and against a cause from one fact.
struct Voice
{
    Said forIt = {};
    Said against = {};
};

using Voices = QMap<QString, Voice>; // by fact, so that outcomes which rest on the same one count once

/// The findings that speak one way, the strongest first.
QList<qsizetype> strongestFirst(QList<Said> spoken)
{
    std::ranges::stable_sort(spoken, std::ranges::greater(), [](const Said &one) { return std::abs(one.weight); });
    QList<qsizetype> order;
    for (const Said &one : spoken)
        order << one.finding;
    return order;
}

/// Weighs causes against each other: what one of them explains speaks little for another.
class Scales
{
public:
    Scales(const QList<Finding> &findings, const Inputs &inputs);
    RankedCause weigh(const Cause &cause) const;

private:
    double prior(const Cause &cause) const { return cause.prior + circumstances(cause, m_inputs); }
    const QList<Said> &saidOf(const Cause &cause) const;
    bool speaksFor(qsizetype finding, const Cause &cause) const;
    double ownOdds(const Cause &cause, const Cause &rival) const;
    QList<const Cause *> rivalsOf(const Cause &cause) const;
    bool isExplained(qsizetype finding, const QList<const Cause *> &rivals) const;

    const Inputs &m_inputs;
    QMap<const Cause *, QList<Said>> m_said;
    QList<QString> m_facts;           ///< By finding.
    QList<std::size_t> m_factNumbers; ///< By finding; equal facts have one number.
    std::size_t m_factCount = 0;
    QMap<const Cause *, std::vector<bool>> m_speaks; ///< Whether each finding speaks for it.
};

Scales::Scales(const QList<Finding> &findings, const Inputs &inputs) : m_inputs(inputs)
{
    for (qsizetype i = 0; i < findings.size(); ++i) {
        const Finding &finding = findings[i];
        m_facts << factOf(finding);
        const qsizetype known = m_facts.indexOf(m_facts.constLast());
        m_factNumbers << (known < i ? m_factNumbers[known] : m_factCount++);
        if (!finding.conclusion.outcome)
            continue;
        QList<Pointer> pointers = finding.conclusion.pointers;
        pointers << QList<Pointer>(finding.conclusion.outcome->pointers);
        for (const Pointer &pointer : std::as_const(pointers)) {
            m_said[pointer.cause] << Said{i, weighed(pointer.weight, finding)};
            std::vector<bool> &speaks = m_speaks[pointer.cause];
            speaks.resize(std::size_t(findings.size()));
            if (pointer.weight > 0)
                speaks[std::size_t(i)] = true;
        }
    }
}

const QList<Said> &Scales::saidOf(const Cause &cause) const
{
    static const QList<Said> nothing;
    const auto found = m_said.constFind(&cause);
    return found == m_said.constEnd() ? nothing : *found;
}

bool Scales::speaksFor(qsizetype finding, const Cause &cause) const
{
    const auto found = m_speaks.constFind(&cause);
    return found != m_speaks.constEnd() && (*found)[std::size_t(finding)];
}

/// How likely a cause is by what does not speak for \p rival as well.
double Scales::ownOdds(const Cause &cause, const Cause &rival) const
{
    std::vector<std::pair<double, double>> byFact(m_factCount);
    for (const Said &one : saidOf(cause)) {
        auto &[most, least] = byFact[m_factNumbers[one.finding]];
        if (one.weight < 0 || !speaksFor(one.finding, rival))
            most = std::max(most, one.weight);
        least = std::min(least, one.weight);
    }
    double odds = prior(cause);
    for (const auto &[most, least] : byFact)
        odds += calibrated(most) + least;
    return odds;
}

/// The causes that are likely by evidence of their own, and likelier by it than \p cause.
QList<const Cause *> Scales::rivalsOf(const Cause &cause) const
{
    QList<const Cause *> rivals;
    for (auto said = m_said.keyBegin(); said != m_said.keyEnd(); ++said) {
        const Cause &rival = **said;
        if (&rival == &cause)
            continue;
        const double odds = ownOdds(rival, cause);
        if (odds > oddsOfLikely && odds > ownOdds(cause, rival))
            rivals << &rival;
    }
    return rivals;
}

bool Scales::isExplained(qsizetype finding, const QList<const Cause *> &rivals) const
{
    return std::ranges::any_of(rivals, [&](const Cause *rival) { return speaksFor(finding, *rival); });
}

RankedCause Scales::weigh(const Cause &cause) const
{
    const QList<const Cause *> rivals = rivalsOf(cause);
    Voices voices;
    for (Said one : saidOf(cause)) {
        if (one.weight > 0 && isExplained(one.finding, rivals))
            one.weight *= explained;
        Voice &voice = voices[m_facts[one.finding]];
        if (one.weight > voice.forIt.weight)
            voice.forIt = one;
        else if (one.weight < voice.against.weight)
            voice.against = one;
    }
    double odds = prior(cause);
    QList<Said> forIt;
    QList<Said> against;
    for (const Voice &voice : std::as_const(voices)) {
        odds += calibrated(voice.forIt.weight) + voice.against.weight;
        if (voice.forIt.finding >= 0)
            forIt << voice.forIt;
        if (voice.against.finding >= 0)
            against << voice.against;
    }
    return {&cause, 1 / (1 + std::exp(-odds)), strongestFirst(forIt), strongestFirst(against)};
}

QList<RankedCause> rank(QList<RankedCause> ranked)
{
    ranked.removeIf([](const RankedCause &one) { return one.because.isEmpty() || one.probability < worthNaming; });
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

QList<RankedCause> weighAll(const QList<Finding> &findings, const Inputs &inputs)
{
    const Scales scales(findings, inputs);
    QList<RankedCause> all;
    for (const Cause *cause : allCauses()) // in their order, so that equal causes never swap places
        all << scales.weigh(*cause);
    return all;
}

Diagnosis diagnose(QList<Finding> findings, const Inputs &inputs, const QStringList &scope)
{
    Diagnosis diagnosis{.findings = std::move(findings)};
    diagnosis.causes = rank(weighAll(diagnosis.findings, inputs));
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
