#include "checks/stillfailing/complaintweight.h"
#include "checks/causes/causes.h"
#include "checks/causes/dependentsum.h"
#include "checks/knowledge/codes.h"
#include "checks/knowledge/signs.h"
#include <algorithm>
#include <functional>
#include <map>
#include <utility>
#include <vector>

namespace {

constexpr double next = 1.0 / 3;      // What the second word for a cause counts: words of one text are not independent.
constexpr double explainedAway = 0.5; // What a symptom counts for other causes once the fault itself is named.
constexpr double symptomsOnly = 2.2;  // The most for a cause where the text names no fault and holds no code that points strongly.
constexpr double step = 0.04;         // By how much a cause stays behind the one before it.

struct Said
{
    std::vector<double> seen;  ///< By codes and by signs that name no fault.
    std::vector<double> named; ///< By signs that name it.
    double against = 0;
};

using Heard = std::map<const Cause *, Said>;

void hear(Heard &heard, std::initializer_list<Pointer> pointers, bool names)
{
    for (const Pointer &pointer : pointers) {
        Said &said = heard[pointer.cause];
        if (pointer.weight < 0)
            said.against = std::min(said.against, pointer.weight);
        else
            (names ? said.named : said.seen).push_back(pointer.weight);
    }
}

double together(const Said &said, bool faultIsNamed)
{
    const double symptoms = faultIsNamed && said.named.empty() ? explainedAway : 1;
    std::vector<double> words = said.named;
    std::ranges::transform(said.seen, std::back_inserter(words), [&](double word) { return word * symptoms; });
    return dependentSum(std::move(words), next) + said.against;
}

/// The events in which any attempt begins, and any failed one ends: they say that, and not why.
bool isMereAttempt(const QString &code)
{
    return code == u"31001" || code == u"31006" || code == u"31009" || code == u"31003" || code == u"31008" || code == u"31011"
           || code == u"6329";
}

void hearCodes(Heard &heard, const QStringList &codes)
{
    const auto speaksStrongly = [](const QString &code) {
        const CodeEntry *entry = isMereAttempt(code) ? nullptr : findCode(code);
        return entry && std::ranges::any_of(entry->pointers, [](const Pointer &pointer) { return pointer.weight >= Weight::strong; });
    };
    const bool reasonIsGiven = std::ranges::any_of(codes, speaksStrongly);
    for (const QString &code : codes) {
        const CodeEntry *entry = reasonIsGiven && isMereAttempt(code) ? nullptr : findCode(code);
        if (entry)
            hear(heard, entry->pointers, false);
    }
}

Heard hearAll(const ComplaintFact &complaint, bool &faultIsNamed)
{
    Heard heard;
    hearCodes(heard, complaint.codes);
    for (const QString &id : complaint.signs) {
        if (const Sign *sign = findSign(id)) {
            hear(heard, sign->speaks, sign->names);
            faultIsNamed |= sign->names;
        }
    }
    for (const QString &id : complaint.denied) {
        if (const Sign *sign = findSign(id))
            hear(heard, sign->whenDenied, false);
    }
    const bool unknownOfEngine = std::ranges::any_of(complaint.unknownCodes, [](const QString &code) { return code.startsWith(u"8023"); });
    if (unknownOfEngine)
        hear(heard, findSign(u"refused-by-ad")->speaks, false);
    return heard;
}

} // namespace

/// Whether one of the codes says by itself what is the matter.
static bool hasTellingCode(const ComplaintFact &complaint)
{
    return std::ranges::any_of(complaint.codes, [](const QString &code) {
        const CodeEntry *entry = findCode(code);
        return entry && std::ranges::any_of(entry->pointers, [](const Pointer &pointer) { return pointer.weight >= Weight::strong; });
    });
}

QList<Pointer> weighComplaint(const ComplaintFact &complaint)
{
    bool faultIsNamed = false;
    const Heard heard = hearAll(complaint, faultIsNamed);
    std::vector<std::pair<double, const Cause *>> order;
    QList<Pointer> pointers;
    for (const Cause *cause : allCauses()) { // in their order, so that equal ones never swap places
        const auto found = heard.find(cause);
        if (found == heard.end())
            continue;
        const double weight = together(found->second, faultIsNamed);
        if (weight > 0)
            order.emplace_back(cause->prior + weight, cause);
        else if (weight < 0)
            pointers << Pointer{cause, std::max(weight, Weight::against)};
    }
    std::ranges::stable_sort(order, std::greater(), &std::pair<double, const Cause *>::first);
    QList<Pointer> speaking;
    double most = 0;
    const double limit = faultIsNamed || hasTellingCode(complaint) ? Weight::strong : symptomsOnly;
    for (const auto &[odds, cause] : order) {
        const double reached = std::min({odds, cause->prior + limit, most});
        if (reached > cause->prior)
            speaking << Pointer{cause, reached - cause->prior};
        most = reached - step;
    }
    return speaking + pointers;
}
