#pragma once
#include "checks/cause.h"
#include <QtCore/QStringView>
#include <algorithm>
#include <span>

/// What a text may say about the world, by what it speaks for.
///
/// A rule names concepts that stand together in a sentence: `a/b` one of them, `!a` negated, `?a` either way,
/// `-a` absent, `-!a` not negated.
/// `c:` narrows it to a clause, `2:` widens it to two sentences; `;` separates rules of which one is enough.
struct Sign
{
    const char *id; ///< Stable: saved cases name it.
    bool names;     ///< It names the fault itself; else it is only what is seen, and gives way to a sign that names one.
    Text means;     ///< One sentence.
    const char *rules;
    const char *denied = "";                        ///< Rules by which the text says that it is not so.
    std::initializer_list<Pointer> speaks = {};     ///< In log-odds within the text; a cause never gets more than Weight::strong.
    std::initializer_list<Pointer> whenDenied = {}; ///< The same where the text denies it.
};

/// Something that was tried or looked at before.
struct Attempted
{
    const char *id;
    Text means;
    const char *rules;
};

std::span<const Sign> allSigns();
std::span<const Attempted> allAttempted();
/// The one with this id, or null.
const Sign *findSign(QStringView id);
const Attempted *findAttempted(QStringView id);
