#include "checks/report/htmlparts.h"

namespace {

/// A sentence of its own where there is something to say.
void writeIfAny(const HtmlPage &page, const QString &sentence)
{
    if (!sentence.isEmpty())
        page.out.element("p", sentence);
}

// --- Causes ---

void writeBar(const HtmlPage &page, double probability, bool loud)
{
    const QString width = QString::number(std::clamp(qRound(probability * 100), 1, 99));
    page.out.in(
        "svg", {{"class", u"bar"_s}, {"viewBox", u"0 0 100 2"_s}, {"preserveAspectRatio", u"none"_s}, {"aria-hidden", u"true"_s}}, [&] {
            page.out.in("rect", {{"class", u"tr"_s}, {"width", u"100"_s}, {"height", u"2"_s}}, [] {});
            page.out.in(
                "rect",
                {{"class", loud ? u"c-problem"_s : u"c-missing"_s}, {"fill", u"currentColor"_s}, {"width", width}, {"height", u"2"_s}},
                [] {});
        });
}

void writeReasons(const HtmlPage &page, const QString &heading, const QList<qsizetype> &indexes)
{
    if (indexes.isEmpty())
        return;
    page.out.element("h4", heading);
    page.out.in("ul", {{"class", u"why"_s}}, [&] {
        for (const qsizetype index : indexes) {
            const Finding &finding = page.finding(index);
            page.out.in("li", {}, [&] {
                page.stateIcon(reportState(finding));
                page.out.in("span", {}, [&] {
                    page.out.text(page.texts.summary(finding) + u' ');
                    page.out.element("a", {{"href", u'#' + page.anchor(*finding.check)}}, page.texts.title(*finding.check));
                });
            });
        }
    });
}

void writeLinks(const HtmlPage &page, std::span<const Link> links)
{
    for (const Link &link : links) {
        page.out.in("p", {}, [&] {
            page.out.element("a", {{"href", QString::fromUtf8(link.url)}, {"rel", u"noopener noreferrer"_s}}, page.say(link.label));
        });
    }
}

void writeCause(const HtmlPage &page, const RankedCause &ranked, bool first)
{
    const Values values = valuesOf(ranked, page.report.diagnosis);
    page.out.in("article", {{"class", first ? u"card first"_s : u"card"_s}}, [&] {
        page.out.in("div", {{"class", u"cause"_s}}, [&] {
            page.out.element("h3", page.say(ranked.cause->title, values));
            page.out.in("span", {{"class", u"pc"_s}}, [&] {
                page.out.text(percent(ranked.probability, page.texts));
                page.out.element("small", likelihoodWord(ranked.probability, page.texts));
            });
            writeBar(page, ranked.probability, first && isNamed(ranked));
        });
        page.out.element("p", page.say(ranked.cause->meaning, values));
        writeReasons(page, page.say(SAY("report", "Because")), ranked.because);
        writeReasons(page, page.say(SAY("report", "What speaks against it")), ranked.against);
        if (!ranked.cause->confirm.isEmpty()) {
            page.out.element("h4", page.say(SAY("report", "To be sure")));
            page.out.element("p", page.say(ranked.cause->confirm, values));
        }
        writeLinks(page, std::span(ranked.cause->links.begin(), ranked.cause->links.size()));
    });
    page.out.newLine();
}

} // namespace

void writeCauses(const HtmlPage &page)
{
    page.out.in("section", {{"aria-labelledby", page.id("causes")}}, [&] {
        page.out.element("h2", {{"id", page.id("causes")}}, page.say(SAY("report", "Causes")));
        const QList<RankedCause> &causes = page.report.diagnosis.causes;
        if (causes.isEmpty())
            page.out.element("p", page.say(SAY("report", "Nothing that was found points at a cause.")));
        for (qsizetype i = 0; i < causes.size(); ++i)
            writeCause(page, causes[i], i == 0);
    });
}

namespace {

// --- Plan ---

void writeStepHints(const HtmlPage &page, const Step &step, const Values &values)
{
    const auto hint = [&](const Text &label, const Text &text) {
        if (!text.isEmpty())
            page.out.element("p", {{"class", u"hint"_s}}, page.say(label) + u' ' + page.say(text, values));
    };
    if (*step.command)
        page.out.in("pre", {}, [&] { page.out.verbatim(page.texts.command(step.command, values)); });
    hint(SAY("report", "Risk:"), step.risk);
    hint(SAY("report", "To undo:"), step.undo);
    hint(SAY("report", "How to see that it worked:"), step.confirm);
}

} // namespace

void writePlan(const HtmlPage &page, const QList<PlanPart> &plan)
{
    page.out.in("section", {{"aria-labelledby", page.id("plan")}}, [&] {
        page.out.element("h2", {{"id", page.id("plan")}}, page.say(SAY("report", "Plan")));
        if (plan.isEmpty())
            page.out.element("p", page.say(SAY("report", "There is nothing to repair. Answer the open questions to be sure.")));
        else
            page.out.element("p", {{"class", u"hint noprint"_s}}, page.say(SAY("report", "One click on a command selects all of it.")));
        for (const PlanPart &part : plan) {
            page.out.in("div", {{"class", u"card long"_s}}, [&] {
                page.out.in("div", {{"class", u"own"_s}}, [&] {
                    page.icon(u"owner-"_s + QString::fromLatin1(idOf(part.owner)), u"c-t2"_s, 22);
                    page.out.element("h3", page.texts.owner(part.owner));
                    page.out.element("span", {{"class", u"when"_s}}, whenWord(part.when, page.texts));
                });
                page.out.in("ol", {{"start", QString::number(part.steps.constFirst().number)}}, [&] {
                    for (const PlanStep &step : part.steps) {
                        page.out.in("li", {}, [&] {
                            if (page.report.shown.ticks.contains(step.id)) {
                                page.out.in("span", {{"class", u"st c-good"_s}}, [&] {
                                    page.stateIcon(State::Good);
                                    page.out.text(page.say(SAY("report", "Done")));
                                });
                                page.out.text(u" "_s);
                            }
                            page.out.text(page.say(step.step.what, step.values));
                            writeStepHints(page, step.step, step.values);
                        });
                    }
                });
            });
            page.out.newLine();
        }
    });
}

namespace {

// --- Open points ---

struct Column
{
    QString title;
    QString width;
};

template <typename Rows> void writeTable(const HtmlPage &page, const QList<Column> &columns, Rows rows, const QString &name = u"points"_s)
{
    page.out.in("table", {{"class", name}}, [&] {
        page.out.in("thead", {}, [&] {
            page.out.in("tr", {}, [&] {
                for (const Column &column : columns)
                    page.out.element("th", {{"scope", u"col"_s}, {"class", column.width}}, column.title);
            });
        });
        page.out.in("tbody", {}, rows);
    });
}

QString pointColumn(const HtmlPage &page)
{
    return page.say(SAY("report", "Point"));
}

QString stateColumn(const HtmlPage &page)
{
    return page.say(SAY("report", "State"));
}

void writeOpenRow(const HtmlPage &page, const Finding &finding, const QList<Column> &columns)
{
    page.out.in("tr", {}, [&] {
        page.out.in("th", {{"scope", u"row"_s}}, [&] {
            page.out.element("a", {{"href", u'#' + page.anchor(*finding.check)}}, page.texts.title(*finding.check));
        });
        page.out.in("td", {}, [&] { page.stateWord(reportState(finding)); });
        page.out.in("td", {}, [&] {
            page.out.element("p", page.texts.summary(finding));
            writeIfAny(page, incompleteWords(finding, page.texts));
            if (finding.softened)
                page.out.element("p", {{"class", u"hint"_s}}, page.texts.seen(finding));
        });
        page.out.in("td", {{"data-label", columns[3].title}}, [&] {
            const bool asks = finding.state == State::Unanswered && finding.check->question;
            page.out.text(asks ? page.say(finding.check->question->whereToLook) : page.say(finding.check->source));
        });
    });
    page.out.newLine();
}

} // namespace

void writeOpenPoints(const HtmlPage &page)
{
    page.out.in("section", {{"aria-labelledby", page.id("open")}}, [&] {
        page.out.element("h2", {{"id", page.id("open")}}, page.say(SAY("report", "Not known yet")));
        if (page.report.diagnosis.notLookedAt.isEmpty()) {
            page.out.element("p", page.say(SAY("report", "Everything was looked at.")));
            return;
        }
        const QList<Column> columns{{pointColumn(page), u"w-point"_s},
                                    {stateColumn(page), u"w-state"_s},
                                    {page.say(SAY("report", "What we know")), u"w-what"_s},
                                    {page.say(SAY("report", "Where to look, or who can tell")), u"w-where"_s}};
        page.out.in("div", {{"class", u"card long"_s}}, [&] {
            writeTable(page, columns, [&] {
                for (const qsizetype index : page.report.diagnosis.notLookedAt)
                    writeOpenRow(page, page.finding(index), columns);
            });
        });
    });
}

namespace {

// --- Comparison ---

State changeState(const ComparedFinding &compared)
{
    return compared.change == Change::Fixed              ? State::Good
           : compared.change == Change::NotLookedAtAgain ? State::Missing
                                                         : compared.now->state;
}

void writeChange(const HtmlPage &page, const ComparedFinding &compared, const QList<Column> &columns)
{
    page.out.in("tr", {}, [&] {
        page.out.in("th", {{"scope", u"row"_s}}, [&] {
            page.out.element("a", {{"href", u'#' + page.anchor(*compared.now->check)}}, page.texts.title(*compared.now->check));
        });
        page.out.in("td", {{"data-label", columns[1].title}}, [&] {
            page.out.in("span", {{"class", u"st"_s}}, [&] {
                page.stateIcon(changeState(compared));
                page.out.text(changeWord(compared.change, page.texts));
            });
        });
        page.out.in("td", {{"data-label", columns[2].title}}, [&] {
            const bool known = compared.before && compared.before->conclusion.outcome;
            page.out.text(known ? page.texts.summary(*compared.before) : page.say(SAY("report", "Not looked at")));
        });
        page.out.in("td", {{"data-label", columns[3].title}}, [&] {
            page.out.element("p", page.texts.summary(*compared.now));
            const QString words = changeWords(compared, page.texts);
            if (!words.isEmpty())
                page.out.element("p", {{"class", u"hint"_s}}, words);
        });
    });
    page.out.newLine();
}

} // namespace

void writeComparison(const HtmlPage &page)
{
    const Comparison *compared = page.report.comparison;
    if (!compared)
        return;
    page.out.in("section", {{"aria-labelledby", page.id("comparison")}}, [&] {
        page.out.element("h2", {{"id", page.id("comparison")}}, page.say(SAY("report", "Compared with an earlier look")));
        page.out.element("p", page.say(SAY("report", "Compared with {time}"),
                                       {{u"time"_s, Value::of(Value::Kind::Phrase, timeWords(compared->earlier, page.texts))}})
                                  + u": "_s + changeCounts(*compared, page.texts));
        if (compared->notSeenAgain > 0)
            page.out.element("p", {{"class", u"hint"_s}},
                             page.say(SAY_N("report", "%n point(s) were in order then, and nobody has looked again."),
                                      {{u"n"_s, Value::count(compared->notSeenAgain)}}));
        if (!compared->causes.isEmpty()) {
            page.out.in("ul", {{"class", u"why"_s}}, [&] {
                for (const ComparedCause &one : compared->causes) {
                    page.out.in("li", {}, [&] {
                        page.stateIcon(one.change == Change::Fixed              ? State::Good
                                       : one.change == Change::NotLookedAtAgain ? State::Missing
                                                                                : State::Problem);
                        page.out.in("span", {}, [&] {
                            page.out.element("b", changeWord(one.change, page.texts) + u':');
                            page.out.text(u' ' + page.say(one.cause->title));
                        });
                    });
                }
            });
        }
        if (compared->findings.isEmpty())
            return;
        const QList<Column> columns{{pointColumn(page), u"w-point"_s},
                                    {page.say(SAY("report", "Change")), u"w-state"_s},
                                    {page.say(SAY("report", "Then")), u"w-what"_s},
                                    {page.say(SAY("report", "Now")), u"w-where"_s}};
        page.out.in("div", {{"class", u"card long"_s}}, [&] {
            writeTable(page, columns, [&] {
                for (const ComparedFinding &one : compared->findings)
                    writeChange(page, one, columns);
            });
        });
    });
}

namespace {

// --- The three sections ---

void writeDetails(const HtmlPage &page, const Finding &finding)
{
    if (finding.conclusion.details.isEmpty())
        return;
    constexpr qsizetype most = 12; // Hosts have a table of their own.
    const QList<Detail> &details = finding.conclusion.details;
    const qsizetype shown = details.size() > most ? most - 1 : details.size();
    page.out.in("ul", {{"class", u"seen"_s}}, [&] {
        for (const Detail &detail : details.first(shown))
            page.out.element("li", page.say(detail.text, detail.values));
        if (shown < details.size())
            page.out.element("li", page.say(SAY_N("report", "and %n more"), {{u"n"_s, Value::count(details.size() - shown)}}));
    });
}

/// The values behind a sentence, by the names they have for programs.
QString valueLine(const HtmlPage &page, const Finding &finding)
{
    QStringList parts;
    for (const NamedValue &named : finding.conclusion.values)
        parts << named.name + u" = "_s + page.texts.format(named.value);
    return parts.join(u"; "_s);
}

void writeEvidence(const HtmlPage &page, const Finding &finding)
{
    page.out.in("details", {{"class", u"more"_s}}, [&] {
        page.out.element("summary", page.say(SAY("report", "Why it matters, and what this rests on")));
        page.out.in("dl", {}, [&] {
            const auto row = [&](const Text &label, const QString &value) {
                if (value.isEmpty())
                    return;
                page.out.element("dt", page.say(label));
                page.out.element("dd", value);
            };
            row(SAY("report", "Why"), page.say(finding.check->why));
            row(SAY("report", "Source"), page.texts.source(finding.source));
            row(SAY("report", "Seen"), page.texts.seen(finding));
            const QString values = valueLine(page, finding);
            if (!values.isEmpty()) {
                page.out.element("dt", page.say(SAY("report", "Values")));
                page.out.in("dd", {}, [&] { page.out.in("code", {}, [&] { page.out.verbatim(values); }); });
            }
        });
    });
}

void writeSteps(const HtmlPage &page, const Finding &finding)
{
    const Outcome *outcome = finding.conclusion.outcome;
    if (!outcome || outcome->steps.size() == 0)
        return;
    page.out.element("h4", page.say(SAY("report", "What to do")));
    page.out.in("ol", {}, [&] {
        for (const Step &step : outcome->steps) {
            page.out.in("li", {}, [&] {
                page.out.element("b", page.texts.owner(step.owner) + u':');
                page.out.text(u' ' + page.say(step.what, finding.conclusion.values));
                writeStepHints(page, step, finding.conclusion.values);
            });
        }
    });
}

void writeFindingLinks(const HtmlPage &page, const Finding &finding)
{
    if (const Outcome *outcome = finding.conclusion.outcome)
        writeLinks(page, std::span(outcome->links.begin(), outcome->links.size()));
    writeLinks(page, finding.check->links);
}

void writeCard(const HtmlPage &page, const Finding &finding)
{
    const State state = reportState(finding);
    page.out.in("article", {{"class", u"card find long"_s}, {"id", page.anchor(*finding.check)}}, [&] {
        page.out.in("header", {}, [&] {
            page.stateIcon(state, 24);
            page.out.element("h3", page.texts.title(*finding.check));
            page.stateWord(state, true);
        });
        page.out.in("p", {}, [&] { page.out.element("b", page.texts.summary(finding)); });
        writeIfAny(page, page.texts.meaning(finding));
        writeIfAny(page, incompleteWords(finding, page.texts));
        writeIfAny(page, contradictionWords(finding, page.texts));
        writeDetails(page, finding);
        writeSteps(page, finding);
        writeFindingLinks(page, finding);
        writeEvidence(page, finding);
        page.out.in("p", {{"class", u"meta"_s}}, [&] {
            page.out.text(page.texts.seen(finding) + u' ');
            page.out.element("code", QString::fromLatin1(finding.check->id));
        });
    });
    page.out.newLine();
}

void writeRow(const HtmlPage &page, const Finding &finding, const QList<Column> &columns)
{
    page.out.in("tr", {{"id", page.anchor(*finding.check)}}, [&] {
        page.out.element("th", {{"scope", u"row"_s}}, page.texts.title(*finding.check));
        page.out.in("td", {}, [&] { page.stateWord(reportState(finding)); });
        page.out.in("td", {}, [&] {
            page.out.element("p", page.texts.summary(finding));
            writeIfAny(page, incompleteWords(finding, page.texts));
            writeDetails(page, finding);
        });
        page.out.in("td", {{"data-label", columns[3].title}}, [&] {
            const QString seen = page.texts.seen(finding);
            page.out.text(seen.isEmpty() ? page.texts.source(finding.source) : seen);
        });
    });
    page.out.newLine();
}

/// What needs no reading at first: in order, not applicable, and what "not known yet" speaks of already.
void writeQuiet(const HtmlPage &page, const QList<const Finding *> &quiet)
{
    if (quiet.isEmpty())
        return;
    QStringList counts;
    for (const State state : reportStates()) {
        const auto count = int(std::ranges::count_if(quiet, [&](const Finding *finding) { return reportState(*finding) == state; }));
        if (count > 0)
            counts << countWords(state, count, page.texts);
    }
    const QList<Column> columns{{pointColumn(page), u"w-point"_s},
                                {stateColumn(page), u"w-state"_s},
                                {page.say(SAY("report", "What we saw")), u"w-what"_s},
                                {page.say(SAY("report", "From where")), u"w-seen"_s}};
    page.out.in("details", {{"class", u"card"_s}}, [&] {
        page.out.element("summary", counts.join(u", "_s));
        writeTable(page, columns, [&] {
            for (const Finding *finding : quiet)
                writeRow(page, *finding, columns);
        });
    });
}

} // namespace

void writeSection(const HtmlPage &page, Section section, int number)
{
    const QString id = page.id(idOf(section));
    page.out.in("section", {{"aria-labelledby", id}, {"class", number == 1 ? u"new"_s : u"next"_s}}, [&] {
        page.out.element("h2", {{"id", id}}, u"%1. %2"_s.arg(number).arg(page.texts.section(section)));
        QList<const Finding *> quiet;
        for (const State state : reportStates()) {
            for (const Finding &finding : page.report.diagnosis.findings) {
                if (finding.check->section != section || reportState(finding) != state)
                    continue;
                if (state == State::Problem || state == State::Warning || state == State::Note)
                    writeCard(page, finding);
                else
                    quiet << &finding;
            }
        }
        if (section == Section::Connectivity) {
            writeHosts(page);
            writeIdle(page);
            writePorts(page);
        }
        if (section == Section::StillFailing)
            writeEvents(page);
        writeQuiet(page, quiet);
    });
}

QStringList articleColumns(const HtmlPage &page)
{
    return {page.say(SAY("report", "Place")), page.say(SAY("report", "The article says")), page.say(SAY("report", "What holds today")),
            pointColumn(page)};
}

void writeArticle(const HtmlPage &page)
{
    const bool any =
        std::ranges::any_of(page.report.diagnosis.findings, [](const Finding &finding) { return !finding.check->article.empty(); });
    if (!any)
        return;
    const QStringList names = articleColumns(page);
    const QList<Column> columns{{names[0], u"w-place"_s}, {names[1], u"w-says"_s}, {names[2], u"w-today"_s}, {names[3], u"w-seen"_s}};
    page.out.in("section", {{"aria-labelledby", page.id("article")}}, [&] {
        page.out.element("h2", {{"id", page.id("article")}}, page.say(SAY("report", "What the article says, and what holds today")));
        page.out.in("details", {{"class", u"card"_s}}, [&] {
            page.out.element("summary",
                             page.say(SAY("report", "Microsoft's article “Password writeback is not working”, statement by statement")));
            const auto rows = [&] {
                for (const Finding &finding : page.report.diagnosis.findings) {
                    for (const ArticleNote &note : finding.check->article) {
                        page.out.in("tr", {}, [&] {
                            page.out.element("td", QString::fromLatin1(note.statement));
                            page.out.element("td", page.say(note.says));
                            page.out.element("td", page.say(note.today));
                            page.out.in("td", {}, [&] {
                                page.out.element("a", {{"href", u'#' + page.anchor(*finding.check)}}, page.texts.title(*finding.check));
                            });
                        });
                        page.out.newLine();
                    }
                }
            };
            writeTable(page, columns, rows, u"says"_s);
        });
    });
}
