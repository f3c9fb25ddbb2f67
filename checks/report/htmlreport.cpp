#include "checks/facts/network.h"
#include "checks/report/htmlparts.h"
#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

void HtmlPage::icon(const QString &symbol, const QString &colour, int size) const
{
    // There are many: the usual size is in the style, and an element of SVG may end in its own tag.
    const QString side = QString::number(size);
    const auto use = [&] { out.trusted("<use href=\"#i-" + HtmlWriter::escaped(symbol) + "\"/>"); };
    if (size == 18)
        out.in("svg", {{"class", u"i "_s + colour}, {"aria-hidden", u"true"_s}}, use);
    else
        out.in("svg", {{"class", u"i "_s + colour}, {"width", side}, {"height", side}, {"aria-hidden", u"true"_s}}, use);
}

void HtmlPage::stateWord(State state, bool coloured) const
{
    out.in("span", {{"class", coloured ? u"st c-"_s + stateId(state) : u"st"_s}}, [&] {
        if (!coloured)
            stateIcon(state);
        out.text(texts.state(state));
    });
}

void HtmlPage::host(const QString &name) const
{
    const QStringList parts = scrubbed(report, name).left(300).split(u'.');
    out.in("code", {}, [&] {
        for (qsizetype i = 0; i < parts.size(); ++i) {
            out.trusted(HtmlWriter::escaped(i + 1 < parts.size() ? parts[i] + u'.' : parts[i]));
            if (i + 1 < parts.size())
                out.trusted("<wbr>");
        }
    });
}

namespace {

QByteArray resource(const QString &path)
{
    QFile file(u":/report/"_s + path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isOpen, "resource", qPrintable(path));
    return isOpen ? file.readAll() : QByteArray();
}

/// A string of CSS: everything but letters, digits and blanks as an escape, so that nothing ends it.
QByteArray cssString(const QString &text)
{
    QByteArray safe;
    for (const char32_t c : text.toUcs4()) {
        const bool plain = c < 128 && (QChar::isLetterOrNumber(c) || c == ' ' || c == ',' || c == '.' || c == ':' || c == '-');
        safe += plain ? QByteArray(1, char(c)) : '\\' + QByteArray::number(uint(c), 16) + ' ';
    }
    return '"' + safe + '"';
}

/// What stands at the foot of every sheet of paper.
QByteArray paperStyle(const HtmlPage &page, const QByteArray &name = {})
{
    const QString made = page.texts.locale().toString(page.report.made.toLocalTime(), QLocale::ShortFormat);
    QString foot = u"Writeback Wizard, "_s + made;
    if (page.report.redacted)
        foot += u", "_s + page.say(SAY("report", "names hidden"));
    // "Page {page} of {pages}": the two counters stand where the language puts them.
    QByteArray counters;
    const QStringList parts = page.say(SAY("report", "Page {page} of {pages}")).split(QRegularExpression(u"(?=\\{)|(?<=\\})"_s));
    for (const QString &part : parts) {
        if (part == "{page}"_L1)
            counters += " counter(page)";
        else if (part == "{pages}"_L1)
            counters += " counter(pages)";
        else if (!part.isEmpty())
            counters += ' ' + cssString(part);
    }
    const QByteArray font = ";font:8pt \"Segoe UI\",\"Open Sans\",\"Noto Sans\",sans-serif;color:#4A5563}";
    return "@page " + name + "{size:A4;margin:16mm 15mm 18mm;@bottom-left{content:" + cssString(foot) + font
           + "@bottom-right{content:" + counters + font + "}\n";
}

/// What the cells of the long tables are called where a table has no head.
QByteArray columnLabels(const HtmlPage &page, const QByteArray &part)
{
    QByteArray css = "@media screen and (max-width:700px){";
    const auto add = [&](const char *table, const QStringList &columns) {
        for (qsizetype i = 0; i < columns.size(); ++i)
            css +=
                part + table + " td:nth-child(" + QByteArray::number(i + 1) + ")::before{content:" + cssString(columns[i] + u": "_s) + "}";
    };
    add(".hosts", hostColumns(page));
    add(".tries", attemptColumns(page));
    add(".says", articleColumns(page));
    return css + "}\n";
}

QByteArray style(const HtmlPage &page)
{
    QByteArray css = resource(u"report/report.css"_s) + paperStyle(page) + columnLabels(page, {});
    if (page.report.second) {
        const HtmlPage other{page.report, *page.report.second, page.out};
        css += paperStyle(other, "second") + ".part-2{page:second}\n" + columnLabels(other, ".part-2 ");
    }
    return css;
}

/// One symbol of the sprite from its own file, which is ours.
QByteArray symbol(const QString &id, const QString &file)
{
    QByteArray svg = resource(u"icons/%1-24.svg"_s.arg(file));
    const qsizetype bodyStart = svg.indexOf('>') + 1;
    const QByteArray body = svg.mid(bodyStart, svg.lastIndexOf("</svg>") - bodyStart);
    return "<symbol id=\"i-" + id.toLatin1() + "\" viewBox=\"0 0 24 24\">" + body + "</symbol>";
}

QByteArray sprite()
{
    QByteArray defs = "<svg class=\"defs\" width=\"0\" height=\"0\" aria-hidden=\"true\"><defs>";
    for (const State state : reportStates())
        defs += symbol(QString::fromLatin1(idOf(state)), u"state-"_s + QString::fromLatin1(idOf(state)));
    for (int i = 0; i <= int(ChainLink::Object); ++i) {
        const QString name = u"chain-"_s + QString::fromLatin1(idOf(ChainLink(i)));
        defs += symbol(name, name);
    }
    for (int i = 0; i <= int(Owner::Microsoft); ++i) {
        const QString name = u"owner-"_s + QString::fromLatin1(idOf(Owner(i)));
        defs += symbol(name, name);
    }
    return defs + "</defs></svg>";
}

// --- First screen ---

void writeTop(const HtmlPage &page)
{
    const QString knowledge = dateWords(QDate::fromString(QString::fromLatin1(knowledgeDate), Qt::ISODate), page.texts);
    page.out.in("div", {{"class", u"top"_s}}, [&] {
        page.out.in("div", {}, [&] {
            page.out.element("b", programName());
            page.out.text(u", "_s + page.say(SAY("report", "knowledge of {date}"), {{u"date"_s, Value::code(knowledge)}}));
        });
        page.out.element("div", timeWords(page.report.made, page.texts));
        page.out.element("div", page.report.redacted ? page.say(SAY("report", "Names hidden: users, computers, domains, addresses"))
                                                     : page.say(SAY("report", "Names shown: share with care")));
    });
}

State verdictState(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Healthy: return State::Good;
    case Verdict::Warning: return State::Warning;
    case Verdict::Problem: return State::Problem;
    case Verdict::Unknown: return State::Missing;
    }
    Q_UNREACHABLE();
}

void writeCounts(const HtmlPage &page)
{
    page.out.in("ul", {{"class", u"counts"_s}}, [&] {
        for (const State state : reportStates()) {
            const int count = reportCount(page.report.diagnosis, state);
            if (count == 0)
                continue;
            page.out.in("li", {}, [&] {
                page.stateIcon(state);
                page.out.text(countWords(state, count, page.texts));
            });
        }
    });
}

void writeVerdict(const HtmlPage &page)
{
    const Diagnosis &diagnosis = page.report.diagnosis;
    const State state = verdictState(diagnosis.verdict);
    page.out.in("section",
                {{"class", u"verdict v-"_s + QString::fromLatin1(idOf(diagnosis.verdict))}, {"aria-labelledby", page.id("verdict")}}, [&] {
                    page.stateIcon(state, 44);
                    page.out.in("div", {}, [&] {
                        page.out.element("h1", {{"id", page.id("verdict")}}, verdictTitle(diagnosis, page.texts));
                        page.out.element("p", verdictMeaning(diagnosis, page.texts));
                        writeCounts(page);
                    });
                });
    page.out.newLine();
}

void writeCauseFact(const HtmlPage &page)
{
    page.out.element("h2", page.say(SAY("report", "Cause")));
    const Diagnosis &diagnosis = page.report.diagnosis;
    if (diagnosis.causes.isEmpty()) {
        page.out.element("p", page.say(SAY("report", "Nothing that was found points at a cause.")));
        return;
    }
    const RankedCause &first = diagnosis.causes.constFirst();
    const QString title = page.say(first.cause->title, valuesOf(first, diagnosis));
    if (isNamed(first))
        page.out.in("p", {}, [&] { page.out.element("b", title); });
    else
        page.out.element("p", page.say(SAY("report", "No cause stands out. The first to look at:")) + u' ' + title);
    page.out.element("p", likelihoodWord(first.probability, page.texts) + u": "_s + percent(first.probability, page.texts));
    page.out.in("p", {}, [&] { page.out.element("a", {{"href", page.to("causes")}}, page.say(SAY("report", "Why we think so"))); });
}

void writeNextFact(const HtmlPage &page, const QList<PlanPart> &plan)
{
    page.out.element("h2", page.say(SAY("report", "Next step")));
    const Case &shown = page.report.shown;
    const NextWords words = nextWords(page.report.diagnosis, shown.inputs, shown.answers, page.texts);
    if (words.check) {
        page.out.in("p", {}, [&] { page.out.element("b", words.what); });
        page.out.element("p", words.why);
        page.out.in("p", {}, [&] { page.out.element("a", {{"href", page.to("open")}}, page.say(SAY("report", "Why, and who can tell"))); });
    }
    if (plan.isEmpty()) {
        if (!words.check)
            page.out.element("p", page.say(SAY("report", "There is nothing to repair. Answer the open questions to be sure.")));
        return;
    }
    const auto next = std::ranges::find(plan, When::Next, &PlanPart::when);
    const PlanPart &part = next == plan.end() ? plan.constFirst() : *next;
    page.out.in("p", {}, [&] {
        page.out.element("b", page.texts.owner(part.owner) + u':');
        page.out.text(u' ' + page.say(part.steps.constFirst().step.what, part.steps.constFirst().values));
    });
    page.out.in("p", {}, [&] { page.out.element("a", {{"href", page.to("plan")}}, page.say(SAY("report", "The whole plan"))); });
}

void writeOpenFact(const HtmlPage &page)
{
    page.out.element("h2", page.say(SAY("report", "Not looked at")));
    const QList<qsizetype> &open = page.report.diagnosis.notLookedAt;
    if (open.isEmpty()) {
        page.out.element("p", page.say(SAY("report", "Everything was looked at.")));
        return;
    }
    if (const QString stopped = stoppedWords(page.report.diagnosis, page.texts); !stopped.isEmpty())
        page.out.in("p", {}, [&] { page.out.element("b", stopped); });
    QStringList titles;
    for (const qsizetype index : open.first(std::min(qsizetype(3), open.size())))
        titles << page.texts.title(*page.finding(index).check);
    const auto more = open.size() - titles.size();
    page.out.element("p", titles.join(u", "_s)
                              + (more > 0 ? u' ' + page.say(SAY_N("report", "and %n more"), {{u"n"_s, Value::count(more)}}) : u"."_s));
    page.out.in("p", {}, [&] { page.out.element("a", {{"href", page.to("open")}}, page.say(SAY("report", "Why, and who can tell"))); });
}

void writeFirstScreen(const HtmlPage &page, const QList<PlanPart> &plan)
{
    writeTop(page);
    writeVerdict(page);
    page.out.in("div", {{"class", u"facts"_s}}, [&] {
        page.out.in("div", {}, [&] { writeCauseFact(page); });
        page.out.in("div", {}, [&] { writeNextFact(page, plan); });
        page.out.in("div", {}, [&] { writeOpenFact(page); });
    });
    page.out.in("div", {{"class", u"card"_s}}, [&] { writeChain(page); });
    page.out.newLine();
}

// --- For passing on ---

/// Where no part of the page is in English.
bool hasEnglishSummary(const HtmlPage &page)
{
    return !page.report.second && page.texts.locale().language() != QLocale::English;
}

void writeEnglish(const HtmlPage &page)
{
    static QTranslator english;
    if (english.isEmpty())
        (void)english.load(u":/i18n/writebackwizard_en.qm"_s);
    const Texts texts(&english, QLocale(QLocale::English, QLocale::UnitedKingdom), page.texts.hide());
    const HtmlPage inEnglish{page.report, texts, page.out, page.prefix};
    const Diagnosis &diagnosis = page.report.diagnosis;
    page.out.in("section", {{"aria-labelledby", page.id("english")}, {"lang", u"en"_s}, {"dir", u"ltr"_s}}, [&] {
        page.out.element("h2", {{"id", page.id("english")}}, u"Summary in English"_s);
        page.out.in("div", {{"class", u"card long"_s}}, [&] {
            page.out.in("p", {}, [&] { page.out.element("b", verdictTitle(diagnosis, texts)); });
            page.out.element("p", verdictMeaning(diagnosis, texts));
            for (const RankedCause &ranked : diagnosis.causes) {
                page.out.element("p", u"%1: %2 (%3)"_s.arg(likelihoodWord(ranked.probability, texts),
                                                           texts.say(ranked.cause->title, valuesOf(ranked, diagnosis)),
                                                           percent(ranked.probability, texts)));
            }
            page.out.in("ul", {{"class", u"why"_s}}, [&] {
                for (const Finding &finding : diagnosis.findings) {
                    if (finding.state > State::Warning)
                        continue;
                    page.out.in("li", {}, [&] {
                        inEnglish.stateIcon(finding.state);
                        page.out.in("span", {}, [&] { page.out.text(texts.title(*finding.check) + u": "_s + texts.summary(finding)); });
                    });
                }
            });
        });
    });
}

void writeContents(const HtmlPage &page)
{
    const auto link = [&](const char *id, const QString &title) {
        page.out.in("li", {}, [&] { page.out.element("a", {{"href", page.to(id)}}, title); });
    };
    page.out.in("nav", {{"class", u"card"_s}, {"aria-labelledby", page.id("contents")}}, [&] {
        page.out.element("h2", {{"id", page.id("contents")}}, page.say(SAY("report", "In this report")));
        page.out.in("ul", {}, [&] {
            if (page.report.comparison)
                link("comparison", page.say(SAY("report", "Compared with an earlier look")));
            link("causes", page.say(SAY("report", "Causes")));
            link("plan", page.say(SAY("report", "Plan")));
            link("open", page.say(SAY("report", "Not known yet")));
            int number = 0;
            for (const Section section : {Section::Configuration, Section::Connectivity, Section::StillFailing})
                link(idOf(section), u"%1. %2"_s.arg(++number).arg(page.texts.section(section)));
            link("article", page.say(SAY("report", "What the article says, and what holds today")));
            link("origin", page.say(SAY("report", "Where this comes from, and privacy")));
            if (hasEnglishSummary(page))
                page.out.in("li", {{"lang", u"en"_s}}, [&] {
                    page.out.element("a", {{"href", page.to("english")}}, u"Summary in English"_s);
                });
        });
    });
}

// --- The data ---

/// \p value without what a reader puts there by itself: empty words and lists, and what is as in \p usual. The first of a list in \p usual
/// stands for each of the list.
QJsonValue without(const QJsonValue &value, const QJsonValue &usual)
{
    if (value.isArray()) {
        QJsonArray kept;
        for (const auto &one : value.toArray())
            kept << (one.isObject() ? without(one, usual.toArray().first()) : QJsonValue(one));
        return kept;
    }
    if (!value.isObject())
        return value;
    const QJsonObject members = value.toObject();
    QJsonObject kept;
    for (auto member = members.begin(); member != members.end(); ++member) {
        const QJsonValue known = usual[member.key()];
        const bool isEmptyList = member->isArray() && member->toArray().isEmpty() && known.isArray();
        const QJsonValue rest = without(*member, known);
        if (!isEmptyList && *member != known && !(rest.isObject() && rest.toObject().isEmpty()))
            kept.insert(member.key(), rest);
    }
    return kept;
}

/// A case whose hosts say only what is not usual: there are many, and most of what they could say nobody saw.
QJsonObject withoutUsual(QJsonObject whole)
{
    HostFact host;
    host.connection.tries = {{}};
    host.tls.chain = {{}};
    Case sample;
    sample.evidence.set(host, u"x"_s);
    const QString kind = QString::fromLatin1(HostFact::id) + u'/';
    const QJsonValue usual = QJsonDocument::fromJson(writeCase(sample))["facts"_L1][kind + u'x']["value"_L1];
    QJsonObject facts = whole["facts"_L1].toObject();
    for (auto fact = facts.begin(); fact != facts.end(); ++fact) {
        QJsonObject entry = fact->toObject();
        if (!fact.key().startsWith(kind) || !entry.contains("value"_L1))
            continue;
        entry["value"_L1] = without(entry["value"_L1], usual);
        if (entry["seen-with"_L1].toString().isEmpty())
            entry.remove("seen-with"_L1);
        fact.value() = entry;
    }
    whole["facts"_L1] = facts;
    return whole;
}

/// \p list of objects without those members.
QJsonArray withoutMembers(const QJsonValue &list, std::initializer_list<QLatin1StringView> members)
{
    QJsonArray left;
    for (const auto &one : list.toArray()) {
        QJsonObject object = one.toObject();
        for (const QLatin1StringView member : members)
            object.remove(member);
        left << object;
    }
    return left;
}

/// The result without what the page says at length under a finding or a cause.
QJsonObject shortResult(const HtmlPage &page)
{
    QJsonObject result = QJsonDocument::fromJson(jsonReport(page.report, page.texts)).object();
    result["findings"_L1] = withoutMembers(result["findings"_L1], {"links"_L1, "details"_L1, "steps"_L1, "meaning"_L1});
    result["causes"_L1] = withoutMembers(result["causes"_L1], {"steps"_L1, "meaning"_L1, "confirm"_L1});
    return result;
}

/// Result and case, with every character escaped that could end or open something in a page.
QByteArray dataBlock(const HtmlPage &page)
{
    const QJsonObject whole = QJsonDocument::fromJson(caseJson(page.report)).object();
    const QJsonObject data{{u"result"_s, shortResult(page)}, {u"case"_s, withoutUsual(whole)}};
    QByteArray json = QJsonDocument(data).toJson(QJsonDocument::Compact);
    json.replace('&', "\\u0026").replace('<', "\\u003c").replace('>', "\\u003e").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    return "<script type=\"application/json\" id=\"writeback-wizard-data\">" + json + "</script>\n";
}

void writeHead(const HtmlPage &page)
{
    const QByteArray css = style(page);
    const QByteArray hash = QCryptographicHash::hash(css, QCryptographicHash::Sha256).toBase64();
    const QString policy =
        u"default-src 'none'; style-src 'sha256-%1'; base-uri 'none'; form-action 'none'"_s.arg(QString::fromLatin1(hash));
    page.out.in("head", {}, [&] {
        page.out.empty("meta", {{"charset", u"utf-8"_s}});
        page.out.newLine();
        // The policy is ours; its quotes must stay quotes for whoever reads it with other means than a browser.
        page.out.trusted("<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy.toUtf8() + "\">\n");
        page.out.empty("meta", {{"name", u"viewport"_s}, {"content", u"width=device-width, initial-scale=1"_s}});
        page.out.empty("meta", {{"name", u"referrer"_s}, {"content", u"no-referrer"_s}});
        page.out.empty("meta", {{"name", u"generator"_s}, {"content", programName()}});
        page.out.in("title", {},
                    [&] { page.out.verbatim(plainText(verdictTitle(page.report.diagnosis, page.texts)) + u" – Writeback Wizard"_s); });
        page.out.newLine();
        page.out.in("style", {}, [&] { page.out.trusted(css); });
    });
    page.out.newLine();
}

QString direction(const HtmlPage &page)
{
    return page.rightToLeft() ? u"rtl"_s : u"ltr"_s;
}

/// All that is to read, in one language.
void writeReading(const HtmlPage &page)
{
    const QList<PlanPart> plan = actionPlan(page.report.diagnosis);
    writeFirstScreen(page, plan);
    writeContents(page);
    writeComparison(page);
    writeCauses(page);
    writePlan(page, plan);
    writeOpenPoints(page);
    int number = 0;
    for (const Section section : {Section::Configuration, Section::Connectivity, Section::StillFailing})
        writeSection(page, section, ++number);
    writeArticle(page);
    page.out.in("section", {{"aria-labelledby", page.id("origin")}}, [&] {
        page.out.element("h2", {{"id", page.id("origin")}}, page.say(SAY("report", "Where this comes from, and privacy")));
        writeOrigin(page);
    });
    if (hasEnglishSummary(page))
        writeEnglish(page);
    page.out.in("div", {{"class", u"foot"_s}}, [&] {
        page.out.element("p", programName() + u". "_s + page.say(SAY("report", "This file holds no script and fetches nothing.")));
    });
}

QString languageCode(const HtmlPage &page)
{
    return page.texts.locale().bcp47Name();
}

/// The button for one of two languages; the style shows the part whose button is on, so that no script is needed.
void writePick(const HtmlPage &page, const QString &id, bool first)
{
    page.out.trusted("<input type=\"radio\" name=\"language\" class=\"pick\" id=\"" + id.toLatin1() + (first ? "\" checked>" : "\">"));
    page.out.in("label", {{"for", id}, {"lang", languageCode(page)}, {"class", u"pick"_s}},
                [&] { page.out.verbatim(languageName(page.texts.locale())); });
}

void writeMain(const HtmlPage &page)
{
    if (!page.report.second)
        return writeReading(page);
    const HtmlPage other{page.report, *page.report.second, page.out, u"second-"_s};
    writePick(page, u"pick-1"_s, true);
    writePick(other, u"pick-2"_s, false);
    for (const HtmlPage *part : {&page, &other}) {
        const bool first = part == &page;
        page.out.newLine();
        page.out.in("div", {{"class", first ? u"part-1"_s : u"part-2"_s}, {"lang", languageCode(*part)}, {"dir", direction(*part)}},
                    [&] { writeReading(*part); });
    }
}

void writeBody(const HtmlPage &page)
{
    page.out.trusted(sprite());
    page.out.newLine();
    page.out.in("div", {{"class", u"wrap"_s}}, [&] { page.out.in("main", {}, [&] { writeMain(page); }); });
    page.out.newLine();
    page.out.trusted(dataBlock(page));
}

} // namespace

QByteArray htmlReport(const Report &report, const Texts &texts)
{
    HtmlWriter out([&report](const QString &text) { return scrubbed(report, text); });
    const HtmlPage page{report, texts, out};
    out.trusted("<!DOCTYPE html>\n");
    out.in("html", {{"lang", report.language}, {"dir", direction(page)}}, [&] {
        out.newLine();
        writeHead(page);
        out.in("body", {}, [&] { writeBody(page); });
    });
    out.newLine();
    return out.result();
}
