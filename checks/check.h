#pragma once
#include "checks/cause.h"
#include "checks/evidence.h"
#include "checks/inputs.h"
#include "checks/value.h"
#include <QtCore/QList>
#include <algorithm>
#include <initializer_list>
#include <span>
#include <string_view>

/// The section of the article that a check belongs to; one page of the wizard and one folder each.
enum class Section { Configuration, Connectivity, StillFailing };

/// The link of the chain that a check looks at, in the order in which a new password travels.
enum class ChainLink { User, Portal, Tenant, Relay, Firewall, Connect, DomainController, Object };

enum class Severity { Problem, Warning, Note, NotApplicable, Good };

/// What an outcome says about writeback as a whole.
enum class Writeback { Unknown, Works, Broken };

/// One way a check can end, with the words for it.
struct Outcome
{
    const char *id; ///< Stable, unique within its check.
    Severity severity;
    Text summary;                                 ///< One sentence about the world.
    Text meaning = {};                            ///< What it means, in one or two sentences. Required for a warning or a problem.
    std::initializer_list<Step> steps = {};       ///< What to do. Required for a warning or a problem.
    std::initializer_list<Link> links = {};       ///< Where to read more; the check's own links come after.
    std::initializer_list<Pointer> pointers = {}; ///< For and against causes.
    Writeback writeback = Writeback::Unknown;     ///< Only where it proves it.
    bool isHint = false;                          ///< It only raises the question: the answer of a person who looked goes before it.
};

/// One answer that a question offers. "Do not know" is always there and needs no option.
struct Option
{
    const char *id; ///< "yes", "no", or a word of its own; stable.
    Text label;
    const Outcome *outcome;
};

/// What a person is asked when no fact can answer.
struct Question
{
    Text text;
    Text whereToLook;
    std::initializer_list<Option> options;
};

/// What the article says, and what holds today.
struct ArticleNote
{
    const char *statement; ///< "A4a": its place in the article (A, B, C), or X for what it leaves out.
    Text says;
    Text today;
};

/// A line of detail under a conclusion: one host, one address, one date.
struct Detail
{
    Text text;
    Values values = {};
    Severity severity = Severity::Note;
};

/// What a check concluded: which of its outcomes holds, and the values for the names in its texts.
struct Conclusion
{
    const Outcome *outcome = nullptr; ///< Null: these facts do not tell.
    Values values = {};
    QList<Detail> details = {};
    QList<Pointer> pointers = {}; ///< Beside those of the outcome: where the values decide (codes).
};

/// Whom a check can be about; elsewhere it does not apply, and says why.
enum class Applies {
    Always,
    Connect,    ///< Not where Cloud Sync alone serves the domain.
    SyncedUser, ///< Not for a user that exists only in the cloud.
    ConnectAndSyncedUser,
};

/// How one source answers a check.
struct Judgement
{
    Source source;
    std::string_view factId;                     ///< Of its leading fact: outcomes that rest on the same fact count once.
    Progress (*progress)(const Evidence &);      ///< Of the facts it needs.
    const Missing *(*missing)(const Evidence &); ///< Of the first needed fact that is missing; null where none was planned.
    Seen (*seen)(const Evidence &);              ///< Of the fact it rests on.
    Conclusion (*judge)(const Inputs &, const Evidence &);
};

/// A question we can answer from evidence. Checks never touch the network, the disk or the clock.
struct Check
{
    const char *id; ///< Stable. Its texts have the context "check/ID".
    Section section;
    ChainLink chain;
    Text title; ///< A noun.
    Text why;   ///< Why writeback needs this, for a first-line agent.
    std::span<const Link> links;
    std::span<const Outcome *const> outcomes;
    const Question *question; ///< Null where only a program can tell.
    Text source;              ///< Which sources would tell, for "not looked at".
    std::span<const ArticleNote> article;
    Applies applies;
    bool aboutServer; ///< Seen from anywhere else it is at most a note.

    std::span<const Judgement> judgements; ///< In order of trust; empty where only a person can tell.

    /// The most trusted source that could tell.
    constexpr Source leadingSource() const { return judgements.empty() ? Source::Person : judgements.front().source; }
};

/// The words of a check; makeCheck() and makeQuestion() add the rest. Its spans are of named arrays beside it.
struct CheckWords
{
    const char *id;
    Section section;
    ChainLink chain;
    Text title;
    Text why;
    std::span<const Link> links;
    std::span<const Outcome *const> outcomes;
    const Question *question = nullptr;
    Text source;
    std::span<const ArticleNote> article = {};
    Applies applies = Applies::Always;
    bool aboutServer = false;
};

/// A parameter of a judge: what all facts of a kind tell together, where none at all is fine as well.
template <FactSummary Summary> struct AnyOf
{
    const Summary &summary;
};

namespace detail {

/// How a parameter of a judge is filled, and how far its facts are.
template <typename F> struct Wanted // `const F &`: needed
{
    using Fact = F;
    static Progress progress(const Evidence &evidence)
    {
        const Slot<F> *slot = evidence.slot<F>();
        return slot ? slot->progress : Progress::Settled;
    }
    static bool canJudge(const Evidence &evidence) { return evidence.slot<F>() && evidence.slot<F>()->fact; }
    static const F &get(const Evidence &evidence) { return *evidence.slot<F>()->fact; }
};
template <typename F> struct Wanted<Slot<F>> // `const Slot<F> &`: as it stands
{
    using Fact = F;
    static Progress progress(const Evidence &evidence) { return Wanted<F>::progress(evidence); }
    static bool canJudge(const Evidence &) { return true; }
    static const Slot<F> &get(const Evidence &evidence)
    {
        static const Slot<F> none;
        return evidence.slot<F>() ? *evidence.slot<F>() : none;
    }
};
template <typename F> struct Wanted<All<F>> // `const All<F> &`: those seen so far, at least one
{
    using Fact = F;
    static Progress progress(const Evidence &evidence)
    {
        Progress least = Progress::Settled;
        for (const auto &[key, slot] : evidence.all<F>())
            least = std::min(least, slot.progress);
        return least;
    }
    static bool canJudge(const Evidence &evidence)
    {
        return std::ranges::any_of(evidence.all<F>(), [](const auto &entry) { return entry.second.fact.has_value(); });
    }
    static const All<F> &get(const Evidence &evidence) { return evidence.all<F>(); }
};

template <FactSummary S> struct Wanted<S> // `const Summary &`: what those seen so far tell together, at least one
{
    using Fact = typename S::Fact;
    static Progress progress(const Evidence &evidence) { return Wanted<All<Fact>>::progress(evidence); }
    static bool canJudge(const Evidence &evidence) { return Wanted<All<Fact>>::canJudge(evidence); }
    static const S &get(const Evidence &evidence) { return evidence.summary<S>(); }
};
template <FactSummary S> struct Wanted<AnyOf<S>> // `const AnyOf<Summary> &`: those seen so far, or none
{
    using Fact = typename S::Fact;
    static Progress progress(const Evidence &evidence) { return Wanted<All<Fact>>::progress(evidence); }
    static bool canJudge(const Evidence &) { return true; }
    static AnyOf<S> get(const Evidence &evidence) { return {evidence.summary<S>()}; }
};

template <typename F> const Missing *whyMissing(const Evidence &evidence)
{
    for (const auto &[key, slot] : evidence.all<F>()) {
        if (slot.missing)
            return &*slot.missing;
    }
    return nullptr;
}

/// The seeing of the newest fact of a kind, one seen from the server before all others.
template <typename F> Seen seenOf(const Evidence &evidence)
{
    const Seen *best = nullptr;
    for (const auto &[key, slot] : evidence.all<F>()) {
        if (!slot.fact)
            continue;
        const bool better = !best || (slot.fact->seenFrom == SeenFrom::Server && best->seenFrom != SeenFrom::Server)
                            || (slot.fact->seenFrom == best->seenFrom && slot.fact->at > best->at);
        if (better)
            best = &*slot.fact;
    }
    return best ? *best : Seen{};
}

template <typename> struct Facts;
template <> struct Facts<Conclusion (*)(const Inputs &)> // What was told on the environment page answers as well.
{
    static constexpr Source source = Source::Person;
    static constexpr std::string_view id = "";
    static Progress progress(const Evidence &) { return Progress::Settled; }
    static const Missing *missing(const Evidence &) { return nullptr; }
    static Seen seen(const Evidence &) { return {}; }
    template <auto judge> static Conclusion apply(const Inputs &inputs, const Evidence &) { return judge(inputs); }
};
template <typename First, typename... Rest> struct Facts<Conclusion (*)(const Inputs &, const First &, const Rest &...)>
{
    using Leading = typename Wanted<First>::Fact;
    static constexpr Source source = Leading::source;
    static constexpr std::string_view id = Leading::id;

    static Progress progress(const Evidence &evidence)
    {
        return std::min({Wanted<First>::progress(evidence), Wanted<Rest>::progress(evidence)...});
    }
    static const Missing *missing(const Evidence &evidence)
    {
        const Missing *why = whyMissing<Leading>(evidence);
        (void)((why || (why = whyMissing<typename Wanted<Rest>::Fact>(evidence))) || ...);
        return why;
    }
    static Seen seen(const Evidence &evidence) { return seenOf<Leading>(evidence); }
    template <auto judge> static Conclusion apply(const Inputs &inputs, const Evidence &evidence)
    {
        if (!Wanted<First>::canJudge(evidence) || !(Wanted<Rest>::canJudge(evidence) && ...))
            return {};
        return judge(inputs, Wanted<First>::get(evidence), Wanted<Rest>::get(evidence)...);
    }
};

template <auto judge> consteval Judgement judgementOf()
{
    using Facts = detail::Facts<decltype(judge)>;
    return {Facts::source, Facts::id, &Facts::progress, &Facts::missing, &Facts::seen, &Facts::template apply<judge>};
}
template <auto... judges> inline constexpr Judgement judgements[] = {judgementOf<judges>()...};

consteval bool isDocLink(const char *url)
{
    return std::string_view(url).starts_with("https://");
}

consteval void mustBeWhole(const CheckWords &words)
{
    if (std::string_view(words.id).empty() || words.title.isEmpty() || words.why.isEmpty() || words.source.isEmpty())
        throw "a check needs an id, a title, a reason, and the sources that would tell";
    if (words.links.empty())
        throw "a check needs a link to its documentation";
    for (const Link &link : words.links) {
        if (!isDocLink(link.url) || link.label.isEmpty())
            throw "a link needs a label and an https address";
    }
    for (const Outcome *outcome : words.outcomes) {
        if (std::string_view(outcome->id).empty() || outcome->summary.isEmpty())
            throw "an outcome needs an id and a summary";
        if (outcome->severity <= Severity::Warning && (outcome->steps.size() == 0 || outcome->meaning.isEmpty()))
            throw "a warning or a problem needs its meaning and something to do";
    }
}
} // namespace detail

/// Makes a Check from plain functions, one a source, in order of trust: the first that can tell decides, the others are compared with it.
/// The parameters of a judge after the inputs say which facts it needs, the first of them names its source:
/// `const Fact &` is needed, `const Slot<Fact> &` is taken as it stands, `const All<Fact> &` are those seen so far, `const Summary &` is
/// what those tell together, `const AnyOf<Summary> &` also where there are none. A check with a text or a link missing does not compile.
template <auto... judges> consteval Check makeCheck(const CheckWords &words)
{
    detail::mustBeWhole(words);
    return {words.id,
            words.section,
            words.chain,
            words.title,
            words.why,
            words.links,
            words.outcomes,
            words.question,
            words.source,
            words.article,
            words.applies,
            words.aboutServer,
            detail::judgements<judges...>};
}

/// Makes a Check that only a person can answer, until a source of facts is there.
consteval Check makeQuestion(const CheckWords &words)
{
    detail::mustBeWhole(words);
    if (!words.question)
        throw "a check without facts needs a question";
    return {words.id,       words.section, words.chain,   words.title,   words.why,         words.links, words.outcomes,
            words.question, words.source,  words.article, words.applies, words.aboutServer, {}};
}
