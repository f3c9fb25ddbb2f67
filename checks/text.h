#pragma once

/// A sentence in the source language, translated when it is shown and never before.
///
/// It may hold `code`, **bold**, `{name}` for a value, and `%n` for the first count where it is plural. Nothing else.
struct Text
{
    const char *context = ""; ///< Translation context: "check/ID", "cause/ID", or one of its own where checks share it.
    const char *source = "";
    bool plural = false; ///< `%n` picks the form.

    bool operator==(const Text &) const = default;
    constexpr bool isEmpty() const { return *source == '\0'; }
};

// lupdate knows both as aliases of QT_TRANSLATE_NOOP and QT_TRANSLATE_N_NOOP (CMakeLists.txt).
#define SAY(context, source)                                                                                                               \
    Text                                                                                                                                   \
    {                                                                                                                                      \
        context, source                                                                                                                    \
    }
#define SAY_N(context, source)                                                                                                             \
    Text                                                                                                                                   \
    {                                                                                                                                      \
        context, source, true                                                                                                              \
    }
