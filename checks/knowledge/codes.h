#pragma once
#include "checks/cause.h"
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <span>

/// A code that a person may meet: on a screen, in an event, in a log.
struct CodeEntry
{
    enum class Kind { Portal, Event, HResult, SignIn };

    const char *code; ///< "SSPR_0030", "33004", "80230619", "AADSTS50020"; unique.
    Kind kind;
    const char *name; ///< As Microsoft names it, untranslated: "PasswordResetServiceErrorWritebackFailed"; may be empty.
    Text meaning;     ///< One sentence: what it says.
    Text hint;        ///< One sentence: what it usually comes from, and who it is not.
    Owner owner;      ///< Who usually acts.
    std::initializer_list<Pointer> pointers; ///< For and against causes; never more than Weight::strong.
    const char *url;                         ///< Documentation, https.
};

std::span<const CodeEntry *const> allCodes();
/// The entry for a code as a person may write it ("0x80230619", "sspr_030", "AADSTS 50020"), or null.
const CodeEntry *findCode(QStringView code);
/// The codes in a text, in order, each once.
struct RecognisedCodes
{
    QStringList known;   ///< As the table writes them.
    QStringList unknown; ///< Shaped like one: SSPR_, AADSTS or an error number of the sync engine.
};

/// Bare numbers count only when the table has them as events, short ones only beside a word such as "event". Line breaks inside a code and
/// letters that a screen reader takes for digits are put right. Linear in the text.
RecognisedCodes readCodes(const QString &text);
inline QStringList recogniseCodes(const QString &text)
{
    return readCodes(text).known;
}
