#pragma once
#include <span>

/// What words of several languages mean in this field.
///
/// The table holds the knowledge; recognising is done by checks/reading.
struct Concept
{
    const char *id;        ///< As the rules of signs name it.
    const char16_t *words; ///< Separated by `|`; `~` at the end or start lets the word go on there (patternmatcher.h).
};

/// Every concept; "no" negates what follows, "not" also what stands before it. Fewer than 256.
std::span<const Concept> allConcepts();
