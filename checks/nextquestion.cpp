#include "checks/nextquestion.h"
#include "checks/causes/causes.h"
#include "checks/causes/dependentsum.h"
#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <numeric>
#include <vector>

namespace {

constexpr double tellsNothing = 0.01; // bits
constexpr double clearlyFirst = 0.85; // as "very likely"
constexpr double doesNotKnow = 0.1;   // of those who are asked
constexpr qsizetype mostSeparated = 4;
constexpr double again = 0.8; // what each further answer from one fact adds: most of it is the same

/// How often an outcome is met where its check has nothing to do with the fault: mostly all is well. By severity; normalised over a check.
constexpr double metOtherwise(Severity severity)
{
    switch (severity) {
    case Severity::Good: return 8;
    case Severity::NotApplicable: return 0.5;
    case Severity::Note: return 2;
    case Severity::Warning:
    case Severity::Problem: return 0.5;
    }
    return 1;
}

/// The outcomes that a look would end in: those that its question offers, each once.
std::vector<const Outcome *> possibleOutcomes(const Check &check)
{
    std::vector<const Outcome *> outcomes;
    if (!check.question)
        return {check.outcomes.begin(), check.outcomes.end()};
    for (const Option &option : check.question->options) {
        if (std::ranges::find(outcomes, option.outcome) == outcomes.end())
            outcomes.push_back(option.outcome);
    }
    return outcomes;
}

double pointerTo(const Outcome &outcome, const Cause *cause)
{
    double weight = 0;
    for (const Pointer &pointer : outcome.pointers) {
        if (pointer.cause == cause)
            weight += pointer.weight > 0 ? calibrated(std::min(pointer.weight, Weight::strong)) : std::max(pointer.weight, -Weight::strong);
    }
    return weight;
}

double entropy(const std::vector<double> &weights)
{
    double sum = 0;
    double logs = 0;
    for (const double weight : weights) {
        if (weight > 0) {
            sum += weight;
            logs += weight * std::log2(weight);
        }
    }
    return sum > 0 ? std::log2(sum) - logs / sum : 0;
}

/// How likely each cause is, as if there were one fault: by cause in their order, and last that it is none of them.
std::vector<double> shares(const Diagnosis &diagnosis, const Inputs &inputs)
{
    std::vector<double> all;
    double sum = 0;
    for (const RankedCause &one : weighAll(diagnosis.findings, inputs)) {
        const double p = std::min(one.probability, 0.999);
        all.push_back(p / (1 - p));
        sum += all.back();
    }
    all.push_back(0.05);
    sum += all.back();
    for (double &share : all)
        share /= sum;
    return all;
}

/// What a check would tell.
class Look
{
public:
    Look(const Check &check, const std::vector<double> &shares) : m_shares(shares), m_moved(shares.size(), 0)
    {
        std::vector<std::vector<double>> given; // by outcome, by cause: how likely the two are together
        for (const Outcome *outcome : possibleOutcomes(check))
            given.push_back(likelihoods(*outcome));
        normalise(given);
        double left = 0;
        for (const std::vector<double> &joint : given) {
            const double met = std::accumulate(joint.begin(), joint.end(), 0.0);
            left += met * entropy(joint);
            for (std::size_t c = 0; met > 0 && c < joint.size(); ++c)
                m_moved[c] += met * std::abs(joint[c] / met - m_shares[c]);
        }
        m_bits = (1 - doesNotKnow) * std::max(0.0, entropy(m_shares) - left);
    }
    double bits() const { return m_bits; }
    const std::vector<double> &moved() const { return m_moved; }

private:
    static std::vector<double> likelihoods(const Outcome &outcome)
    {
        std::vector<double> by;
        for (const Cause *cause : allCauses())
            by.push_back(metOtherwise(outcome.severity) * std::exp(pointerTo(outcome, cause)));
        by.push_back(metOtherwise(outcome.severity));
        return by;
    }
    /// From how often each outcome is met with a cause to how likely the two are together.
    void normalise(std::vector<std::vector<double>> &given) const
    {
        for (std::size_t c = 0; c < m_shares.size(); ++c) {
            double sum = 0;
            for (const auto &by : given)
                sum += by[c];
            for (auto &by : given)
                by[c] *= sum > 0 ? m_shares[c] / sum : 0;
        }
    }

    const std::vector<double> &m_shares;
    std::vector<double> m_moved; ///< By how much each cause is expected to move.
    double m_bits = 0;
};

/// What an answer costs: what the caller knows, what an administrator sees in a portal, what is looked up on a server or in a log.
double trouble(const Check &check)
{
    switch (check.chain) {
    case ChainLink::User:
    case ChainLink::Portal: return 1;
    case ChainLink::Tenant:
    case ChainLink::Object: return 1.2;
    case ChainLink::Connect:
    case ChainLink::Relay:
    case ChainLink::DomainController:
    case ChainLink::Firewall: return 1.5;
    }
    return 2;
}

constexpr double troubleOfALook = 2.5; // someone goes to the server

bool isOpen(const Finding &finding, const Answers &answers)
{
    if (answers.contains(QString::fromLatin1(finding.check->id)))
        return false;
    return finding.state == State::Unanswered || finding.state == State::Missing || finding.softened;
}

/// Whether a look at \p source could still answer it: nobody looked there, or not from the right place.
bool wouldTell(const Finding &finding, Source source)
{
    const bool tried = !finding.softened && finding.missing && finding.missing->reason != Missing::Reason::NotAsked;
    return !tried && std::ranges::any_of(finding.check->judgements, [&](const Judgement &one) { return one.source == source; });
}

/// The causes that a look moves most, the likeliest first.
QList<const Cause *> separatedBy(const std::vector<double> &moved, const std::vector<double> &shares)
{
    std::vector<std::size_t> order;
    for (std::size_t c = 0; c < allCauses().size(); ++c) {
        if (moved[c] > 0.005)
            order.push_back(c);
    }
    std::ranges::stable_sort(order, std::greater(), [&](std::size_t c) { return moved[c]; });
    order.resize(std::min(order.size(), std::size_t(mostSeparated)));
    std::ranges::stable_sort(order, std::greater(), [&](std::size_t c) { return shares[c]; });
    QList<const Cause *> causes;
    for (const std::size_t c : order)
        causes << allCauses()[c];
    return causes;
}

struct OpenCheck
{
    const Finding *finding;
    Look look;
};

/// The fact of \p source that a check would rest on.
std::string_view factOf(const Check &check, Source source)
{
    const auto found = std::ranges::find(check.judgements, source, &Judgement::source);
    return found == check.judgements.end() ? std::string_view() : found->factId;
}

/// A look answers several checks; each of its facts tells its part of what the others left unknown.
NextQuestion lookAt(Source source, const std::vector<OpenCheck> &open, const std::vector<double> &shares)
{
    NextQuestion next{.look = source};
    std::vector<double> moved(shares.size(), 0);
    std::map<std::string_view, std::vector<double>> bits;
    double most = 0;
    for (const OpenCheck &one : open) {
        if (!wouldTell(*one.finding, source))
            continue;
        const Check *check = one.finding->check;
        next.answers << check;
        bits[factOf(*check, source)].push_back(one.look.bits());
        if (!next.check || one.look.bits() > most) {
            next.check = check;
            most = one.look.bits();
        }
        std::ranges::transform(moved, one.look.moved(), moved.begin(), std::plus());
    }
    const double all = entropy(shares);
    double left = all;
    for (const auto &[fact, told] : bits)
        left *= 1 - std::min(1.0, dependentSum(told, again) / all);
    next.bits = all - left;
    next.separates = separatedBy(moved, shares);
    return next;
}

} // namespace

std::optional<NextQuestion> nextQuestion(const Diagnosis &diagnosis, const Inputs &inputs, const Answers &answers)
{
    const std::vector<double> now = shares(diagnosis, inputs);
    std::vector<OpenCheck> open;
    for (const Finding &finding : diagnosis.findings) {
        if (isOpen(finding, answers))
            open.push_back({&finding, Look(*finding.check, now)});
    }
    std::optional<NextQuestion> best;
    double most = 0;
    const auto offer = [&](NextQuestion next, double cost) { // cheap ones first; in the order of the checks, so that equal ones never swap
        if (!next.check || next.bits < tellsNothing || next.bits / cost <= most)
            return;
        most = next.bits / cost;
        best = std::move(next);
    };
    for (const OpenCheck &one : open) {
        const Check *check = one.finding->check;
        if (check->question)
            offer({check, {}, {check}, one.look.bits(), separatedBy(one.look.moved(), now)}, trouble(*check));
    }
    for (const Source source : {Source::Network, Source::Server, Source::Events})
        offer(lookAt(source, open, now), troubleOfALook);
    return best;
}

std::optional<NextQuestion> nextQuestionWanted(const Diagnosis &diagnosis, const Inputs &inputs, const Answers &answers)
{
    const bool isClear = !diagnosis.causes.isEmpty() && diagnosis.causes.constFirst().probability >= clearlyFirst;
    if (diagnosis.verdict == Verdict::Healthy || isClear)
        return {};
    return nextQuestion(diagnosis, inputs, answers);
}
