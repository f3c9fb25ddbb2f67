// Anything may be pasted: reading it must always end, and only ever name what the tables know. Built and run by tests/fuzz/run.
#include "checks/knowledge/codes.h"
#include "checks/knowledge/signs.h"
#include "checks/reading/patternmatcher.h"
#include "checks/reading/textreader.h"
#include <algorithm>
#include <cstdlib>

static void must(bool holds)
{
    if (!holds)
        std::abort();
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const ComplaintFact fact = readText(text);
    must(std::ranges::all_of(fact.codes, [](const QString &code) { return findCode(code) != nullptr; }));
    must(std::ranges::none_of(fact.unknownCodes, [](const QString &code) { return findCode(code) != nullptr; }));
    for (const QStringList &ids : {fact.signs, fact.denied})
        must(std::ranges::all_of(ids, [](const QString &id) { return findSign(id) != nullptr; }));
    must(std::ranges::all_of(fact.tried, [](const QString &id) { return findAttempted(id) != nullptr; }));
    must(fact.connectVersion.size() <= 15 && fact.agentVersion.size() <= 15);
    const FoldedText folded = fold(text);
    must(folded.before.size() == folded.letters.size() && folded.word.size() == folded.letters.size());
    return 0;
}
