#include "wizard/complaintwords.h"
#include "checks/knowledge/codes.h"
#include "checks/knowledge/signs.h"
#include "wizard/complaintcard.h"

namespace {

constexpr qsizetype mostShown = 3; // Signs of a kind; the rest is in the report.

/// What was recognised beside the first code or sign, a sentence a kind.
QString alsoSaid(const ComplaintFact &fact, const Texts &texts, qsizetype firstSign)
{
    const auto sentences = [&](const QStringList &ids, qsizetype from, const auto &find) {
        QStringList means;
        for (const QString &id : ids.mid(from, mostShown)) {
            if (const auto *one = find(id))
                means << texts.say(one->means);
        }
        return means.join(u' ');
    };
    const auto listed = [&](const QStringList &codes) { return texts.locale().createSeparatedList(codes.mid(0, 4)); };
    const auto sign = [](const QString &id) { return findSign(id); };
    QStringList said;
    if (fact.codes.size() > 1)
        said << ComplaintCard::tr("Also recognised: %1.").arg(listed(fact.codes.mid(1)));
    if (fact.signs.size() > firstSign)
        said << ComplaintCard::tr("It says: %1").arg(sentences(fact.signs, firstSign, sign));
    if (!fact.denied.isEmpty())
        said << ComplaintCard::tr("It says that this is not so: %1").arg(sentences(fact.denied, 0, sign));
    if (!fact.tried.isEmpty())
        said << ComplaintCard::tr("Already tried: %1").arg(sentences(fact.tried, 0, [](const QString &id) { return findAttempted(id); }));
    if (!fact.unknownCodes.isEmpty())
        said << ComplaintCard::tr("Not known to us: %1.").arg(listed(fact.unknownCodes));
    return said.join(u' ');
}

} // namespace

ComplaintWords complaintWords(const ComplaintFact &fact, const Texts &texts)
{
    if (const CodeEntry *entry = findCode(fact.codes.value(0))) {
        const QString &code = fact.codes.constFirst();
        const QString more = texts.say(entry->hint) + u' ' + alsoSaid(fact, texts, 0);
        return {.title = code + QStringLiteral(": ") + texts.say(entry->meaning),
                .text = more.trimmed(),
                .more = ComplaintCard::tr("Read more about %1").arg(code),
                .moreUrl = QString::fromLatin1(entry->url)};
    }
    if (const Sign *sign = findSign(fact.signs.value(0)))
        return {.title = ComplaintCard::tr("No known code, but we understand: %1").arg(texts.say(sign->means)),
                .text = alsoSaid(fact, texts, 1)};
    const QString other = alsoSaid(fact, texts, 0);
    return {.state = State::Missing,
            .title = ComplaintCard::tr("No code that we know."),
            .text = other.isEmpty() ? ComplaintCard::tr("You can go on: we look at everything.") : other};
}

ComplaintWords tooLongWords()
{
    return {.state = State::Warning,
            .title = ComplaintCard::tr("This text is too long: 10 million characters fit."),
            .text = ComplaintCard::tr("Paste only the error page or the event.")};
}

ComplaintWords readingWords()
{
    return {.state = State::Running,
            .title = ComplaintCard::tr("The text is being read."),
            .text = ComplaintCard::tr("You can go on meanwhile. The field shows its start.")};
}
