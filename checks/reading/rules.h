#pragma once
#include <QtCore/QStringView>
#include <bitset>
#include <vector>

/// Concepts by their number in the lexicon.
using ConceptSet = std::bitset<256>;

/// What stands in a stretch of text: concepts as such, and those that are negated.
struct Stretch
{
    ConceptSet said;
    ConceptSet negated;

    bool isEmpty() const { return said.none() && negated.none(); }
    Stretch &operator|=(const Stretch &other);
    bool operator==(const Stretch &) const = default;
};

/// One rule of a sign (checks/knowledge/signs.h), ready to be looked at often.
struct Rule
{
    enum Scope : std::uint8_t { Clause, Sentence, TwoSentences };
    static constexpr std::size_t scopes = 3;

    struct Term
    {
        Stretch anyOf;
        bool absent = false;
    };

    Scope scope = Sentence;
    std::vector<Term> terms = {};

    bool holds(const Stretch &stretch) const;
};

/// The rules written in \p written. A concept that the lexicon does not know makes a term that never holds; a test looks for those.
std::vector<Rule> rulesFrom(const char *written);
/// The number of a concept, or -1.
int numberOfConcept(QStringView id);
