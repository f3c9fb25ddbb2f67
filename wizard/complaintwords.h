#pragma once
#include "checks/facts/person.h"
#include "checks/texts.h"

/// What we say at once to a text that somebody typed or pasted.
struct ComplaintWords
{
    State state = State::Note;
    QString title = {};
    QString text = {};
    QString more = {};    ///< What the link is called for readers.
    QString moreUrl = {}; ///< Empty where there is nothing more to read.
};

/// \p fact is what was recognised in it; nothing recognised is said, too.
ComplaintWords complaintWords(const ComplaintFact &fact, const Texts &texts);
/// A long text is being read.
ComplaintWords readingWords();
/// The text is longer than what we take.
ComplaintWords tooLongWords();
