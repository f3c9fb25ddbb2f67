#include "checks/reading/textreader.h"
#include "checks/knowledge/codes.h"
#include "checks/knowledge/eventtext.h"
#include "checks/knowledge/lexicon.h"
#include "checks/knowledge/signs.h"
#include "checks/reading/patternmatcher.h"
#include "checks/reading/rules.h"
#include "checks/reading/versions.h"
#include <algorithm>
#include <array>

namespace {

constexpr std::uint32_t wordsBefore = 5;      // A negation reaches so many words forward,
constexpr std::uint32_t wordsAfter = 3;       // and some so many back, where nothing follows: "geht leider nicht".
constexpr std::uint32_t lettersAround = 10;   // In Chinese and Japanese no space parts words.
constexpr std::uint32_t longestSentence = 80; // Words; a log without full stops is cut there.

/// The words of the lexicon, and the phrases that stand for a code, ready to be searched for.
struct Lexicon
{
    PatternMatcher matcher;
    std::vector<int> conceptOf;            ///< By pattern; the patterns behind them are phrases.
    std::vector<const CodeEntry *> codeOf; ///< By phrase.
    int no = 0;                            ///< Negates what follows,
    int not_ = 0;                          ///< and also what stands before it.

    Lexicon()
    {
        int number = 0;
        for (const Concept &one : allConcepts()) {
            const QStringView words(one.words);
            for (const QStringView word : words.split(u'|', Qt::SkipEmptyParts)) {
                matcher.add(word);
                conceptOf.push_back(number);
            }
            ++number;
        }
        for (const EventPhrase &phrase : eventPhrases()) {
            if (const CodeEntry *entry = findCode(QString::fromLatin1(phrase.code))) {
                matcher.add(QString(phrase.text));
                codeOf.push_back(entry);
            }
        }
        matcher.build();
        no = numberOfConcept(u"no");
        not_ = numberOfConcept(u"not");
    }
};

const Lexicon &lexicon()
{
    static const Lexicon all;
    return all;
}

/// A concept where it stands.
struct Mention
{
    int concept_ = 0;
    std::uint32_t first = 0;
    std::uint32_t end = 0;
    std::uint32_t firstWord = 0;
    std::uint32_t lastWord = 0;
    std::uint32_t sentence = 0;
    std::uint32_t clause = 0;
};

/// Hits come by their end, so each is at most a few places from where it belongs: sorted by insertion in one pass.
void sortByFirst(std::vector<Mention> &mentions)
{
    for (std::size_t i = 1; i < mentions.size(); ++i) {
        for (std::size_t j = i; j > 0 && mentions[j].first < mentions[j - 1].first; --j)
            std::swap(mentions[j], mentions[j - 1]);
    }
}

/// The clause and the sentence that each mention stands in. Codes that phrases stand for go to \p codes.
std::vector<Mention> mentionsIn(const FoldedText &text, QStringList &codes)
{
    const Lexicon &words = lexicon();
    const std::vector<PatternHit> hits = words.matcher.find(text);
    std::vector<Mention> mentions;
    mentions.reserve(hits.size());
    for (const PatternHit &hit : hits) {
        if (hit.pattern < words.conceptOf.size())
            mentions.push_back({words.conceptOf[hit.pattern], hit.first, hit.end, text.word[hit.first], text.word[hit.end - 1]});
        else if (const QString code = QString::fromLatin1(words.codeOf[hit.pattern - words.conceptOf.size()]->code); !codes.contains(code))
            codes << code;
    }
    sortByFirst(mentions);
    std::uint32_t clause = 0;
    std::uint32_t sentence = 0;
    std::uint32_t sentenceStart = 0;
    std::size_t next = 0;
    for (std::uint32_t i = 0; i < text.letters.size() && next < mentions.size(); ++i) {
        const bool tooLong = text.before[i] >= FoldedText::Space && text.word[i] - sentenceStart > longestSentence;
        if (text.before[i] >= FoldedText::Clause || tooLong)
            ++clause;
        if (text.before[i] >= FoldedText::Sentence || tooLong) {
            ++sentence;
            sentenceStart = text.word[i];
        }
        for (; next < mentions.size() && mentions[next].first == i; ++next) {
            mentions[next].clause = clause;
            mentions[next].sentence = sentence;
        }
    }
    return mentions;
}

bool isNegation(const Mention &mention)
{
    static const Lexicon &words = lexicon();
    return mention.concept_ == words.no || mention.concept_ == words.not_;
}

/// "not" inside "not found" belongs to that and negates nothing else. Looks a few mentions around, which bounds the cost.
bool belongsToLonger(const std::vector<Mention> &mentions, std::size_t index)
{
    constexpr std::size_t around = 16;
    const Mention &no = mentions[index];
    const std::size_t from = index > around ? index - around : 0;
    const std::size_t to = std::min(index + around, mentions.size());
    for (std::size_t i = from; i < to; ++i) {
        const Mention &other = mentions[i];
        if (!isNegation(other) && other.first <= no.first && other.end >= no.end && other.end - other.first > no.end - no.first)
            return true;
    }
    return false;
}

bool reachesForward(const Mention &no, const Mention &mention)
{
    if (no.clause != mention.clause || no.end > mention.first)
        return false;
    return no.lastWord == mention.firstWord ? mention.first - no.end <= lettersAround : mention.firstWord - no.lastWord <= wordsBefore;
}

bool reachesBack(const Mention &no, const Mention &mention, std::uint32_t words)
{
    if (no.clause != mention.clause || mention.end > no.first)
        return false;
    return no.firstWord == mention.lastWord ? no.first - mention.end <= lettersAround : no.firstWord - mention.lastWord <= words;
}

/// Which mentions are negated. Each negation looks a few mentions around, which bounds the cost.
std::vector<bool> negatedAmong(const std::vector<Mention> &mentions)
{
    constexpr std::size_t around = 24;
    std::vector<bool> negated(mentions.size(), false);
    for (std::size_t i = 0; i < mentions.size(); ++i) {
        const Mention &no = mentions[i];
        if (!isNegation(no) || belongsToLonger(mentions, i))
            continue;
        bool boundForward = false;
        for (std::size_t j = i + 1; j < std::min(i + around, mentions.size()); ++j) {
            if (!isNegation(mentions[j]) && reachesForward(no, mentions[j])) {
                negated[j] = true;
                boundForward = true;
            }
        }
        if (no.concept_ != lexicon().not_)
            continue;
        for (std::size_t j = i > around ? i - around : 0; j < i; ++j) {
            if (!isNegation(mentions[j]) && reachesBack(no, mentions[j], boundForward ? 1 : wordsAfter))
                negated[j] = true;
        }
    }
    return negated;
}

/// A rule and what it stands for: a sign asserted or denied, or something tried.
struct Listener
{
    enum Kind : std::uint8_t { Asserts, Denies, Tried };
    Kind kind;
    int number;
    Rule rule;
};

std::vector<Listener> allListeners()
{
    std::vector<Listener> made;
    const auto add = [&](Listener::Kind kind, int number, const char *written) {
        for (Rule &rule : rulesFrom(written))
            made.push_back({kind, number, std::move(rule)});
    };
    int number = 0;
    for (const Sign &sign : allSigns()) {
        add(Listener::Asserts, number, sign.rules);
        add(Listener::Denies, number++, sign.denied);
    }
    number = 0;
    for (const Attempted &one : allAttempted())
        add(Listener::Tried, number++, one.rules);
    return made;
}

const std::vector<Listener> &listeners()
{
    static const std::vector<Listener> all = allListeners();
    return all;
}

/// Who has to hear a stretch: of the many rules only those that wait for a concept that stands in it, and have not heard enough.
class Audience
{
public:
    Audience()
    {
        for (std::uint32_t i = 0; i < listeners().size(); ++i) {
            const Rule &rule = listeners()[i].rule;
            const Stretch key = keyOf(rule);
            if (key.isEmpty())
                m_byNone[rule.scope].push_back(i);
            for (std::size_t one = 0; one < key.said.size(); ++one) {
                if (key.said.test(one))
                    m_bySaid[rule.scope][one].push_back(i);
                if (key.negated.test(one))
                    m_byNegated[rule.scope][one].push_back(i);
            }
        }
    }

    /// Calls \p hear with each; who makes it return true is not asked again.
    template <typename Hear> void ask(const Stretch &stretch, Rule::Scope scope, const Hear &hear)
    {
        const auto askEach = [&](std::vector<std::uint32_t> &some) {
            std::erase_if(some, [&](std::uint32_t i) { return hear(listeners()[i]); });
        };
        askEach(m_byNone[scope]);
        for (std::size_t one = 0; one < stretch.said.size(); ++one) {
            if (stretch.said.test(one))
                askEach(m_bySaid[scope][one]);
            if (stretch.negated.test(one))
                askEach(m_byNegated[scope][one]);
        }
    }

private:
    /// The narrowest of the terms that must be there: without one of its concepts the rule does not hold.
    static Stretch keyOf(const Rule &rule)
    {
        Stretch narrowest;
        for (const Rule::Term &term : rule.terms) {
            const auto width = [](const Stretch &some) { return some.said.count() + some.negated.count(); };
            if (!term.absent && (narrowest.isEmpty() || width(term.anyOf) < width(narrowest)))
                narrowest = term.anyOf;
        }
        return narrowest;
    }

    using ByConcept = std::array<std::vector<std::uint32_t>, ConceptSet().size()>;
    std::array<ByConcept, Rule::scopes> m_bySaid;
    std::array<ByConcept, Rule::scopes> m_byNegated;
    std::array<std::vector<std::uint32_t>, Rule::scopes> m_byNone;
};

/// As it is before anything was said.
const Audience &wholeAudience()
{
    static const Audience all;
    return all;
}

/// The stretches that were heard lately: logs say the same thing a thousand times.
class RecentStretches
{
public:
    /// Whether \p stretch is here; if not, it is from now on, in the place of another.
    bool holds(const Stretch &stretch)
    {
        const std::size_t hash = std::hash<ConceptSet>()(stretch.said) * 31 + std::hash<ConceptSet>()(stretch.negated);
        Stretch &place = m_places[hash % m_places.size()];
        if (place == stretch)
            return true;
        place = stretch;
        return false;
    }

private:
    std::vector<Stretch> m_places = std::vector<Stretch>(1024);
};

/// Listens to stretches of a text, one after the other, and notes what they say.
class Hearing
{
public:
    void clause(const Stretch &stretch) { listen(stretch, Rule::Clause); }
    void sentence(const Stretch &stretch)
    {
        listen(stretch, Rule::Sentence);
        Stretch both = stretch;
        both |= m_previous;
        listen(both, Rule::TwoSentences);
        m_previous = stretch;
    }
    void into(ComplaintFact &fact) const
    {
        for (std::size_t i = 0; i < allSigns().size(); ++i) {
            if (m_heard[Listener::Asserts].test(i))
                fact.signs << QString::fromLatin1(allSigns()[i].id);
            if (m_heard[Listener::Denies].test(i))
                fact.denied << QString::fromLatin1(allSigns()[i].id);
        }
        for (std::size_t i = 0; i < allAttempted().size(); ++i) {
            if (m_heard[Listener::Tried].test(i))
                fact.tried << QString::fromLatin1(allAttempted()[i].id);
        }
    }

private:
    void listen(const Stretch &stretch, Rule::Scope scope)
    {
        if (stretch.isEmpty() || m_recent[scope].holds(stretch))
            return;
        m_audience.ask(stretch, scope, [&](const Listener &listener) {
            std::bitset<256> &heard = m_heard[listener.kind];
            if (!heard.test(std::size_t(listener.number)) && listener.rule.holds(stretch))
                heard.set(std::size_t(listener.number));
            return heard.test(std::size_t(listener.number));
        });
    }

    Audience m_audience = wholeAudience();
    std::array<RecentStretches, Rule::scopes> m_recent;
    std::bitset<256> m_heard[3];
    Stretch m_previous;
};

void listenTo(const std::vector<Mention> &mentions, Hearing &hearing)
{
    const std::vector<bool> negated = negatedAmong(mentions);
    Stretch clause;
    Stretch sentence;
    for (std::size_t i = 0; i < mentions.size(); ++i) {
        if (!isNegation(mentions[i])) {
            Stretch one;
            (negated[i] ? one.negated : one.said).set(std::size_t(mentions[i].concept_));
            clause |= one;
            sentence |= one;
        }
        const bool last = i + 1 == mentions.size();
        if (last || mentions[i + 1].clause != mentions[i].clause) {
            hearing.clause(clause);
            clause = {};
        }
        if (last || mentions[i + 1].sentence != mentions[i].sentence) {
            hearing.sentence(sentence);
            sentence = {};
        }
    }
}

} // namespace

ComplaintFact readText(const QString &text)
{
    ComplaintFact fact;
    if (text.isEmpty())
        return fact;
    const RecognisedCodes codes = readCodes(text);
    fact.codes = codes.known;
    fact.unknownCodes = codes.unknown;
    const FoldedText folded = fold(text);
    Hearing hearing;
    listenTo(mentionsIn(folded, fact.codes), hearing);
    hearing.into(fact);
    readVersions(text, fact);
    readUnitNames(text, fact);
    return fact;
}
