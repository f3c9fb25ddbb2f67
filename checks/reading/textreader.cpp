#include "checks/reading/textreader.h"
#include "checks/knowledge/codes.h"
#include "checks/knowledge/lexicon.h"
#include "checks/knowledge/signs.h"
#include "checks/reading/patternmatcher.h"
#include "checks/reading/rules.h"
#include "checks/reading/versions.h"
#include <algorithm>
#include <unordered_set>

namespace {

constexpr std::uint32_t wordsBefore = 5;      // A negation reaches so many words forward,
constexpr std::uint32_t wordsAfter = 3;       // and some so many back, where nothing follows: "geht leider nicht".
constexpr std::uint32_t lettersAround = 10;   // In Chinese and Japanese no space parts words.
constexpr std::uint32_t longestSentence = 80; // Words; a log without full stops is cut there.

/// The words of the lexicon, ready to be searched for.
struct Lexicon
{
    PatternMatcher matcher;
    std::vector<int> conceptOf; ///< By pattern.
    int no = 0;                 ///< Negates what follows,
    int not_ = 0;               ///< and also what stands before it.

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

/// The clause and the sentence that each mention stands in.
std::vector<Mention> mentionsIn(const FoldedText &text)
{
    std::vector<Mention> mentions;
    for (const PatternHit &hit : lexicon().matcher.find(text))
        mentions.push_back({lexicon().conceptOf[hit.pattern], hit.first, hit.end, text.word[hit.first], text.word[hit.end - 1]});
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
    return mention.concept_ == lexicon().no || mention.concept_ == lexicon().not_;
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

const std::vector<Listener> &listeners()
{
    static const std::vector<Listener> all = [] {
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
    }();
    return all;
}

struct StretchHash
{
    std::size_t operator()(const Stretch &stretch) const
    {
        return std::hash<ConceptSet>()(stretch.said) * 31 + std::hash<ConceptSet>()(stretch.negated);
    }
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
        if (stretch.isEmpty() || !m_known[scope].insert(stretch).second) // logs say the same thing a thousand times
            return;
        for (const Listener &listener : listeners()) {
            std::bitset<256> &heard = m_heard[listener.kind];
            if (listener.rule.scope == scope && !heard.test(std::size_t(listener.number)) && listener.rule.holds(stretch))
                heard.set(std::size_t(listener.number));
        }
    }

    std::unordered_set<Stretch, StretchHash> m_known[3];
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
    listenTo(mentionsIn(folded), hearing);
    hearing.into(fact);
    readVersions(text, fact);
    readUnitNames(text, fact);
    return fact;
}
