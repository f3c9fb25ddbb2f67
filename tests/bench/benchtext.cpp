// How long a pasted text of 10 MB takes to be read, beside what a person would do with it: grep for all our codes.
// Run: build/release/bench/benchtext (needs grep). Ends with 1 where a text takes a second or more of the processor.
#include "checks/knowledge/codes.h"
#include "checks/knowledge/lexicon.h"
#include "checks/reading/textreader.h"
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <cstdio>
#include <ctime>
#include <functional>
#include <random>

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned seed = 20261123;
constexpr qsizetype length = 10'000'000; // bytes of UTF-8
constexpr double limit = 1.0;            // seconds

std::mt19937 generator(seed);

int number(int most)
{
    return int(generator() % unsigned(most));
}

QString word()
{
    QString letters;
    for (int i = 2 + number(9); i > 0; --i)
        letters += QChar(u'a' + number(26));
    return letters;
}

/// Every word that we know, of all languages: the worst that a text can hold.
const QStringList &knownWords()
{
    static const QStringList all = [] {
        QStringList words;
        for (const Concept &one : allConcepts())
            words << QString::fromUtf16(one.words).remove(u'~').remove(u'_').split(u'|', Qt::SkipEmptyParts);
        return words;
    }();
    return all;
}

QString eventText()
{
    return u"TrackingId: %1-44, Reason: Synchronization Engine returned an error hr=80230%2, message=The password could not be updated "
           "because the management agent credentials were denied access. Event %3\n"_s.arg(number(1'000'000))
               .arg(100 + number(900))
               .arg(31000 + number(3000));
}

QString mail()
{
    return u"> From: user%1@contoso.example\n> Since Monday nobody can reset a password. %2 %3. The permissions are fine,\n> the firewall "
           u"is "
           "open, and the server was restarted; %4 says access denied.\n>\n\n"_s.arg(number(9999))
               .arg(word(), word(), word());
}

QString code()
{
    switch (number(5)) {
    case 0: return u"0x8023%1\n"_s.arg(number(0x10000), 4, 16, QChar(u'0'));
    case 1: return u"SSPR_%1\n"_s.arg(number(100), 4, 10, QChar(u'0'));
    case 2: return u"AADSTS%1\n"_s.arg(50'000 + number(900'000));
    case 3: return u"Event ID: %1\n"_s.arg(number(40'000));
    default: return u"Connect 2.%1.%2.0\n"_s.arg(number(7)).arg(number(99));
    }
}

QString pick(std::initializer_list<const char16_t *> pieces)
{
    return QString::fromUtf16(pieces.begin()[number(int(pieces.size()))]);
}

QString japanese()
{
    return pick({u"パスワードの書き戻しが失敗しました。", u"権限がありません。", u"ファイアウォールは開いています、",
                 u"サーバーを再起動しましたが、", u"イベント33004が出ています。", u"昨日の会議の資料を送ります。"});
}

QString chinese()
{
    return pick(
        {u"密码不符合长度要求。", u"帐户没有权限，", u"防火墙已经打开。", u"服务器重新启动了，", u"事件33008出现。", u"请查看附件。"});
}

QString base64()
{
    return QString::fromLatin1(QByteArray::number(quint64(generator()) << 32U | generator()).toBase64(QByteArray::OmitTrailingEquals));
}

struct Sample
{
    const char *name;
    std::function<QString()> piece;
};

const Sample samples[] = {
    {"texts of events", eventText},
    {"mail thread", mail},
    {"random words", [] { return word() + (number(9) == 0 ? u". "_s : u" "_s); }},
    {"codes, one a line", code},
    {"words that we know", [] { return knownWords().at(number(int(knownWords().size()))) + (number(9) == 0 ? u". "_s : u" "_s); }},
    {"the same in one line", [] { return knownWords().at(number(int(knownWords().size()))) + u' '; }},
    {"base64 in one line", base64},
    {"addresses", [] { return u"2.%1.%2.0 10.0.%1.%2\n"_s.arg(number(9)).arg(number(99)); }},
    {"Japanese", japanese},
    {"Chinese", chinese},
};

QString textOf(const Sample &sample)
{
    QByteArray text;
    text.reserve(length + 1000);
    while (text.size() < length)
        text += sample.piece().toUtf8();
    return QString::fromUtf8(text);
}

double readByUs(const QString &text, ComplaintFact &fact)
{
    double best = 1e9;
    for (int round = 0; round < 3; ++round) {
        const std::clock_t from = std::clock(); // of this process: the machine may be busy
        fact = readText(text);
        best = std::min(best, double(std::clock() - from) / CLOCKS_PER_SEC);
    }
    return best;
}

/// By the clock on the wall.
double readByGrep(const QString &file, const QString &patterns)
{
    double best = 1e9;
    for (int round = 0; round < 3; ++round) {
        QProcess grep;
        grep.setStandardOutputFile(QProcess::nullDevice());
        QElapsedTimer timer;
        timer.start();
        grep.start(u"grep"_s, {u"-a"_s, u"-o"_s, u"-i"_s, u"-F"_s, u"-f"_s, patterns, file});
        if (!grep.waitForStarted() || !grep.waitForFinished(-1) || grep.exitCode() > 1)
            qFatal("grep: %s", qPrintable(grep.errorString()));
        best = std::min(best, double(timer.nsecsElapsed()) / 1e9);
    }
    return best;
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

int main()
{
    QTemporaryDir folder;
    QByteArray patterns;
    for (const CodeEntry *entry : allCodes())
        patterns += QByteArray(entry->code) + '\n';
    write(folder.filePath(u"codes"_s), patterns);
    readText(u"x"_s); // the tables are made once
    std::printf("10 MB, seed %u; readText in seconds of the processor, grep -o -i -F of %d codes by the clock\n", seed,
                int(allCodes().size()));
    double worst = 0;
    for (const Sample &sample : samples) {
        const QString text = textOf(sample);
        write(folder.filePath(u"text"_s), text.toUtf8());
        ComplaintFact fact;
        const double ours = readByUs(text, fact);
        const double grep = readByGrep(folder.filePath(u"text"_s), folder.filePath(u"codes"_s));
        worst = std::max(worst, ours);
        std::printf("%-22s readText %.2f s   grep %.2f s   %lld codes, %lld signs\n", sample.name, ours, grep, qint64(fact.codes.size()),
                    qint64(fact.signs.size()));
        std::fflush(stdout);
    }
    std::printf("worst: %.2f s (limit %.0f s)\n", worst, limit);
    return worst < limit ? 0 : 1;
}
