// Any bytes may come from a server: the parsers of what comes over the wire must only ever say so. Built and run by tests/fuzz/run.
#include "checks/probes/network/httphead.h"
#include "checks/probes/network/tlshello.h"
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    HttpHead head;
    if (readHttpHead(bytes, head) == HttpReading::Whole) {
        const bool isSound = head.status >= 200 && head.status <= 999 && head.size <= bytes.size();
        if (!isSound || head.text("server").size() > 200)
            std::abort();
        (void)head.date();
        (void)head.proxySchemes();
    }
    if (firstLine(bytes).size() > 200)
        std::abort();
    // Who has told once what it is does not take it back when more comes.
    const HelloAnswer answer = readHelloAnswer(bytes);
    if (answer.kind != HelloAnswer::Kind::NeedsMore && !(readHelloAnswer(bytes + "more") == answer))
        std::abort();
    return 0;
}
