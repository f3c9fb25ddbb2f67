// Any bytes may be in a collection or in an access list: they are read, or refused in words. Built and run by tests/fuzz/run.
#include "checks/knowledge/sddl.h"
#include "checks/probes/server/collection.h"
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    (void)isCollection(bytes);
    const auto read = readCollection(bytes);
    if (const auto *collection = std::get_if<Collection>(&read)) {
        if (!collection->at.isValid())
            std::abort();
        // What was read can be kept, and comes back as it was.
        const QByteArray kept = writeCase({.evidence = collection->evidence});
        const auto again = readCase(kept);
        if (!std::holds_alternative<Case>(again))
            std::abort();
    }
    const QString text = QString::fromUtf8(bytes);
    if (const std::optional<Sddl::AccessList> list = Sddl::read(text)) {
        if (list->entries.size() > Sddl::maximumEntries)
            std::abort();
        (void)Sddl::check(*list, Sddl::carriedBy(QStringLiteral("S-1-5-21-1-2-3-4"), {}), Sddl::readControl);
    }
    return 0;
}
