// How long a pasted text of 10 million characters takes to be read, beside a search for our codes with QRegularExpression.
// Run: build/release/bench/benchtext
#include "checks/reading/textreader.h"
#include <QElapsedTimer>
#include <QRegularExpression>
#include <cstdio>
#include <ctime>

namespace {

constexpr qsizetype length = 10'000'000;

struct Sample
{
    const char *name;
    const char16_t *piece;
};

constexpr Sample samples[] = {
    {"events of the service",
     u"TrackingId: 1f2e-44, Reason: Synchronization Engine returned an error hr=80230626, message=The password could not be "
     u"updated because the management agent credentials were denied access.\n"},
    {"a mail, again and again",
     u"Hello, the permissions are fine and the firewall is open, but users cannot reset their passwords since Monday. "},
    {"no full stop", u"permission denied not inherited SSPR_ 0x8023 "},
    {"one word", u"notnotnot"},
    {"numbers", u"31002 1.2.3.4 80230626 2.5.79.0 "},
    {"Japanese", u"アクセス許可がありません。"},
};

double seconds(std::clock_t from)
{
    return double(std::clock() - from) / CLOCKS_PER_SEC;
}

} // namespace

int main()
{
    readText(QStringLiteral("x")); // the tables are made once
    static const QRegularExpression codes(
        QStringLiteral("SSPR[ _-]?\\d{1,4}\\b|AADSTS[ _-]?\\d{3,9}\\b|\\b0x[0-9a-f]{8}\\b|\\b8[0-9a-f]{7}\\b|\\b\\d{3,6}\\b"),
        QRegularExpression::CaseInsensitiveOption);
    std::printf("%-26s %10s %10s   (processor seconds for 10 million characters)\n", "text", "readText", "codes by regex");
    for (const Sample &sample : samples) {
        const QString piece = QString::fromUtf16(sample.piece);
        const QString text = piece.repeated(length / piece.size());
        std::clock_t from = std::clock();
        const ComplaintFact fact = readText(text);
        const double ours = seconds(from);
        from = std::clock();
        qsizetype found = 0;
        for (auto matches = codes.globalMatch(text); matches.hasNext(); matches.next())
            ++found;
        std::printf("%-26s %10.2f %10.2f   %lld signs, %lld codes\n", sample.name, ours, seconds(from), qint64(fact.signs.size()),
                    qint64(fact.codes.size()));
    }
    return 0;
}
