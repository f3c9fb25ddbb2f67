#pragma once
#include "checks/check.h"

/// How a check stands. This is the order of lists and of counts, everywhere.
enum class State { Problem, Warning, Unanswered, Missing, Note, NotApplicable, Good, Running };

/// What one source says of a check.
struct Word
{
    Source source = Source::Person;
    const Outcome *outcome = nullptr;
    Values values = {};

    bool operator==(const Word &other) const { return source == other.source && outcome == other.outcome; }
};

/// What came of one check. Never good or bad unless it was judged or answered: what could not be looked at says why.
struct Finding
{
    const Check *check = nullptr;
    State state = State::Running;
    Conclusion conclusion = {};          ///< Its outcome is null where there is none.
    std::optional<Missing> missing = {}; ///< Why there is no conclusion, or why it rests on less than was planned.
    bool provisional = false;            ///< More facts are on their way; the conclusion may change.
    bool softened = false;               ///< About the server but seen from elsewhere: at most a note.
    Source source = Source::Person;
    SeenFrom seenFrom = SeenFrom::Here;
    QDateTime at = {};
    std::string_view factId = {};      ///< Of the leading fact it rests on; empty where a person decided.
    const Outcome *answered = nullptr; ///< What a person said, also where a fact decided.
    QList<Word> contradicts = {};      ///< What less trusted sources, a person last, say against the conclusion.
};

/// Judges one check with what is known now. Pure: the same values give the same finding.
Finding judge(const Check &check, const Inputs &inputs, const Answers &answers, const Evidence &evidence);

/// Judges all of \p checks, in their order.
QList<Finding> judgeAll(std::span<const Check *const> checks, const Inputs &inputs, const Answers &answers, const Evidence &evidence);
