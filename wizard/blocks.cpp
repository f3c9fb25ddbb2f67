#include "wizard/blocks.h"
#include "checks/texts.h"
#include "wizard/richtext.h"
#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct FindingDetail
{
    Q_DECLARE_TR_FUNCTIONS(FindingDetail)
};

void addUnlessEmpty(Blocks &blocks, Block::Kind kind, const QString &html)
{
    if (!html.isEmpty())
        blocks << Block{.kind = kind, .text = html};
}

/// What others say, where one source decided.
void addOthers(Blocks &blocks, const Finding &finding, const Texts &texts)
{
    for (const Word &word : finding.contradicts)
        blocks << Block{.kind = Block::Kind::State,
                        .text = FindingDetail::tr("%1: %2 This contradicts it; the more direct source decides.")
                                    .arg(texts.source(word.source), RichText::html(texts, word.outcome->summary, word.values)),
                        .state = State::Warning};
    const bool agrees = finding.answered && finding.answered != finding.conclusion.outcome && finding.contradicts.isEmpty();
    if (agrees)
        blocks << Block{.kind = Block::Kind::Small,
                        .text = FindingDetail::tr("The answer was: %1").arg(RichText::html(texts, finding.answered->summary))};
}

void addMissing(Blocks &blocks, const Finding &finding, const Texts &texts)
{
    if (!finding.missing)
        return;
    if (finding.conclusion.outcome)
        blocks << Block{.kind = Block::Kind::Small,
                        .text = FindingDetail::tr("This rests on less than was planned. A part was not looked at.")};
    else
        blocks << Block{.kind = Block::Kind::Small,
                        .text = FindingDetail::tr("Who can tell: %1").arg(RichText::html(texts, finding.check->source))};
    if (!finding.missing->detail.isEmpty())
        blocks << Block{.kind = Block::Kind::Small,
                        .text = FindingDetail::tr("In the words of the system: %1").arg(RichText::inert(finding.missing->detail))};
}

State stateOf(Severity severity)
{
    switch (severity) {
    case Severity::Problem: return State::Problem;
    case Severity::Warning: return State::Warning;
    case Severity::Note: return State::Note;
    case Severity::NotApplicable: return State::NotApplicable;
    case Severity::Good: return State::Good;
    }
    Q_UNREACHABLE();
}

void addDetails(Blocks &blocks, const Finding &finding, const Texts &texts)
{
    for (const Detail &detail : finding.conclusion.details) {
        blocks << Block{
            .kind = Block::Kind::State, .text = RichText::html(texts, detail.text, detail.values), .state = stateOf(detail.severity)};
    }
}

void addSteps(Blocks &blocks, const Finding &finding, const Texts &texts)
{
    if (!finding.conclusion.outcome)
        return;
    int number = 0;
    std::optional<Owner> owner;
    for (const Step &step : finding.conclusion.outcome->steps) {
        if (owner != step.owner)
            blocks << Block{
                .kind = Block::Kind::Owner, .text = FindingDetail::tr("What to do"), .plain = texts.owner(step.owner), .owner = step.owner};
        owner = step.owner;
        blocks << stepBlocks(step, ++number, finding.conclusion.values, texts);
    }
}

void addArticle(Blocks &blocks, const Finding &finding, const Texts &texts)
{
    for (const ArticleNote &note : finding.check->article) {
        const QString says = RichText::html(texts, note.says);
        const QString today = RichText::html(texts, note.today);
        blocks << Block{.kind = Block::Kind::Article,
                        .text = today.isEmpty() ? FindingDetail::tr("The article of 2021 says: %1").arg(says)
                                                : FindingDetail::tr("The article of 2021 says: %1 <b>Today:</b> %2").arg(says, today)};
    }
}

void addLinks(Blocks &blocks, const Finding &finding, const Texts &texts)
{
    QList<const Link *> links;
    if (finding.conclusion.outcome) {
        for (const Link &link : finding.conclusion.outcome->links)
            links << &link;
    }
    for (const Link &link : finding.check->links)
        links << &link;
    blocks << linkBlocks(links, texts);
}

} // namespace

Blocks findingBlocks(const Finding &finding, const Texts &texts)
{
    Blocks blocks;
    addUnlessEmpty(blocks, Block::Kind::Small, texts.seen(finding).toHtmlEscaped());
    addUnlessEmpty(blocks, Block::Kind::Point, RichText::summaryHtml(texts, finding));
    if (finding.conclusion.outcome)
        addUnlessEmpty(blocks, Block::Kind::Sentence, RichText::meaningHtml(texts, finding));
    addOthers(blocks, finding, texts);
    addDetails(blocks, finding, texts);
    addUnlessEmpty(blocks, Block::Kind::Sentence, RichText::html(texts, finding.check->why));
    addMissing(blocks, finding, texts);
    addSteps(blocks, finding, texts);
    addArticle(blocks, finding, texts);
    addLinks(blocks, finding, texts);
    return blocks;
}

Blocks stepBlocks(const Step &step, int number, const Values &values, const Texts &texts)
{
    Blocks blocks{{.kind = Block::Kind::Step,
                   .text = RichText::html(texts, step.what, values),
                   .plain = RichText::plain(texts, step.what, values),
                   .number = number,
                   .owner = step.owner}};
    if (*step.command)
        blocks << Block{.kind = Block::Kind::Command, .text = RichText::command(texts, step.command, values)};
    QStringList notes;
    if (!step.risk.isEmpty())
        notes << FindingDetail::tr("Risk: %1").arg(RichText::html(texts, step.risk, values));
    if (!step.undo.isEmpty())
        notes << FindingDetail::tr("Undo: %1").arg(RichText::html(texts, step.undo, values));
    if (!step.confirm.isEmpty())
        notes << FindingDetail::tr("It worked when: %1").arg(RichText::html(texts, step.confirm, values));
    addUnlessEmpty(blocks, Block::Kind::StepNote, notes.join(QStringLiteral("<br>")));
    return blocks;
}

Blocks linkBlocks(const QList<const Link *> &links, const Texts &texts)
{
    Blocks blocks;
    for (const Link *link : links) {
        const QString url = QString::fromLatin1(link->url);
        if (std::ranges::none_of(blocks, [&url](const Block &block) { return block.target == url; }))
            blocks << Block{.kind = Block::Kind::Link, .text = texts.say(link->label).toHtmlEscaped(), .target = url};
    }
    return blocks;
}

Block findingLink(const Finding &finding, const Texts &texts)
{
    const QString target = "check:"_L1 + QLatin1StringView(finding.check->id);
    return {.kind = Block::Kind::State,
            .text = RichText::summaryHtml(texts, finding),
            .plain = texts.state(finding.state) + ": "_L1 + RichText::summaryPlain(texts, finding),
            .target = target,
            .state = finding.state};
}
