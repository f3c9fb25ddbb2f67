#pragma once
#include <QtCore/QString>
#include <cstdint>
#include <vector>

/// A text as it is searched: letters and digits only, folded (case, accents, width), with what stood between them kept apart.
///
/// So "AdminSD-\nHolder", "adminSDHolder" and "Admin SD Holder" are one run of letters.
struct FoldedText
{
    /// What stands before a letter. The order matters: a wider gap comes later.
    enum Gap : std::uint8_t { None, Joint, Line, Space, Clause, Sentence, Paragraph };

    std::vector<char16_t> letters;
    std::vector<Gap> before;         ///< Of each letter. Joint: a hyphen, an apostrophe or a line break, which may
                                     ///< stand in the wrong place. Line: a line break before a capital letter.
    std::vector<std::uint32_t> word; ///< Number of the word that each letter belongs to.
    std::vector<bool> asks;          ///< By sentence: it ends with a question mark.
};

/// The letters of \p text, in one pass.
FoldedText fold(QStringView text);

/// A place where a pattern stands.
struct PatternHit
{
    std::uint32_t pattern = 0; ///< The number that add() gave.
    std::uint32_t first = 0;   ///< Its first letter.
    std::uint32_t end = 0;     ///< One past its last letter.
};

/// Finds many patterns in one pass over a text (Aho and Corasick), however long they are.
///
/// A pattern is written as in a text. It stands for whole words; `~` at its start or end lets the word go on there ("inherit~"), `_~` only
/// after a joint ("sync_~"). A space in it may be missing in the text; a line break or hyphen in the text may be anywhere, one space too
/// much only in a long pattern.
class PatternMatcher
{
public:
    /// Adds a pattern. Call build() after the last one. Returns its number.
    std::uint32_t add(QStringView pattern);
    void build();
    /// Every place of every pattern, by its end. Linear in the text.
    std::vector<PatternHit> find(const FoldedText &text) const;
    qsizetype size() const { return qsizetype(m_patterns.size()); }

private:
    struct Pattern
    {
        std::vector<bool> spaceBefore; ///< By letter.
        bool startsInside = false;
        bool endsInside = false;
        bool endsAtJoint = false;   ///< `sync_~`: what follows is joined to it.
        bool isIdeographic = false; ///< Chinese or Japanese: words have no ends there.
    };
    using State = std::uint32_t;
    static constexpr std::size_t plainLetters = 36; // a to z, 0 to 9

    /// Where another letter than a plain one leads from a state.
    struct Branch
    {
        std::uint64_t key = 0; ///< State and letter; never 0, for no pattern holds a null.
        State next = 0;
    };

    /// A state as the search sees it: small, for there are many and they are visited at random.
    struct Node
    {
        State fallback = 0;      ///< The longest proper end of it that is a state.
        State ends = 0;          ///< It itself where a pattern ends there, else the next shorter state where one does; 0 for none.
        State next = 0;          ///< Where its only letter leads, or the number of its row.
        char16_t only = nothing; ///< Its only letter; `several` where it has a row.
    };
    static constexpr char16_t nothing = 0;
    static constexpr char16_t several = 0xFFFF; // no letter

    State child(State state, char16_t letter) const;
    void setChild(State state, char16_t letter, State next);
    State step(State state, char16_t letter) const;
    State branch(State state, char16_t letter) const;
    void addBranch(State state, char16_t letter, State next);
    void fillFallbacks();
    void takeChildren(State state);
    void flattenEnds();
    bool standsThere(const Pattern &pattern, const FoldedText &text, std::size_t first, std::size_t end) const;
    State newState();

    std::vector<Pattern> m_patterns;
    std::vector<Node> m_nodes;
    std::vector<State> m_rows;      ///< Where each plain letter leads, for states with several children and the start.
    std::vector<Branch> m_branches; ///< A hash table, its size a power of two and at most half full.
    std::size_t m_branchCount = 0;
    std::vector<bool> m_occurs;               ///< Other letters that some pattern has.
    std::vector<State> m_fromStart;           ///< Where an other letter leads from the start.
    std::vector<State> m_shorter;             ///< The next shorter state where a pattern ends; 0 for none.
    std::vector<std::uint32_t> m_ending;      ///< Patterns by the state that they end in,
    std::vector<std::uint32_t> m_firstEnding; ///< and where those of a state begin.

    // Only while building:
    std::vector<State> m_plain;                         ///< Of each state: where each plain letter leads.
    std::vector<std::vector<std::uint32_t>> m_endsHere; ///< Patterns by state.
    std::vector<std::vector<char16_t>> m_otherChildren;
};
