#include "checks/facts/network.h"
#include "checks/report/htmlparts.h"

using namespace Qt::StringLiterals;

QString HtmlPicture::number(double n)
{
    return QString::number(n, 'f', 1);
}

void HtmlPicture::symbol(const HtmlPage &page, double x, double y, int size, const QString &name, const QString &colour)
{
    const QString side = QString::number(size);
    page.out.in("use",
                {{"href", u"#i-"_s + name}, {"x", number(x)}, {"y", number(y)}, {"class", colour}, {"width", side}, {"height", side}},
                [] {});
}

void HtmlPicture::label(const HtmlPage &page, double x, double y, const QString &text, const QString &style, const QString &anchor)
{
    page.out.in("text", {{"x", number(x)}, {"y", number(y)}, {"text-anchor", anchor}, {"class", style}}, [&] { page.out.verbatim(text); });
}

namespace {

using namespace HtmlPicture;
constexpr int pictureWidth = HtmlPicture::width;

/// Two lines at most, broken at a space or a soft hyphen, as even as possible.
QStringList twoLines(const QString &name, int fits)
{
    const QString whole = QString(name).remove(QChar(0xad));
    if (whole.size() <= fits)
        return {whole};
    qsizetype best = -1;
    for (qsizetype i = 1; i + 1 < name.size(); ++i) {
        const bool canBreak = name[i] == u' ' || name[i] == QChar(0xad) || name[i] == u'-';
        if (canBreak && (best < 0 || std::abs(i - name.size() / 2) < std::abs(best - name.size() / 2)))
            best = i;
    }
    if (best < 0)
        return {whole};
    const QString end = name[best] == u' ' ? QString() : u"-"_s;
    return {name.left(best).remove(QChar(0xad)) + end, name.mid(best + 1).remove(QChar(0xad))};
}

struct LinkState
{
    ChainLink link;
    State state;
    bool stops; ///< The first break.
};

QList<LinkState> chainLinks(const Diagnosis &diagnosis)
{
    const std::optional<ChainLink> first = diagnosis.firstBreak();
    QList<LinkState> links;
    for (int i = 0; i <= int(ChainLink::Object); ++i) {
        const auto link = ChainLink(i);
        const State state = diagnosis.linkState(link);
        links << LinkState{link, state == State::Running ? State::Missing : state, link == first};
    }
    return links;
}

QString stateWords(const HtmlPage &page, const LinkState &link)
{
    return link.stops ? page.say(SAY("report", "Stops here")) : page.texts.state(link.state);
}

bool isUnseen(const LinkState &link)
{
    return link.state == State::Missing || link.state == State::Unanswered;
}

/// The line between two links: a gap where it stops, dashed beside what was not looked at.
void connection(const HtmlPage &page, const LinkState &before, const LinkState &after, double from, double to)
{
    if (after.stops) {
        const double middle = (from + to) / 2;
        const int side = to > from ? 8 : -8;
        page.out.in(
            "path",
            {{"class", u"cut"_s},
             {"d", u"M%1 30H%2M%2 23V37M%3 23V37M%3 30H%4"_s.arg(number(from), number(middle - side), number(middle + side), number(to))}},
            [] {});
        return;
    }
    const bool dashed = isUnseen(before) || isUnseen(after);
    page.out.in("path", {{"class", dashed ? u"ln ds"_s : u"ln"_s}, {"d", u"M%1 30H%2"_s.arg(number(from), number(to))}}, [] {});
}

/// The finding that decides the state of a link of the chain; null where no check belongs to it.
const Finding *worstOf(const Diagnosis &diagnosis, ChainLink link)
{
    const Finding *worst = nullptr;
    for (const Finding &finding : diagnosis.findings) {
        if (finding.check->chain == link && (!worst || reportState(finding) < reportState(*worst)))
            worst = &finding;
    }
    return worst;
}

/// What \p content writes as a link to the finding that decides; as it is where there is none.
template <typename Content> void inLink(const HtmlPage &page, ChainLink link, Content content)
{
    if (const Finding *finding = worstOf(page.report.diagnosis, link))
        page.out.in("a", {{"href", u'#' + page.anchor(*finding->check)}}, content);
    else
        content();
}

void node(const HtmlPage &page, const LinkState &link, double centre)
{
    // All of it can be clicked, the room between sign and name too.
    page.out.in("rect", {{"class", u"hit"_s}, {"x", number(centre - 56)}, {"y", u"4"_s}, {"width", u"112"_s}, {"height", u"116"_s}}, [] {});
    const QString shape = link.stops ? u"nd f"_s : isUnseen(link) ? u"nd d"_s : u"nd"_s;
    page.out.in("rect",
                {{"class", shape}, {"x", number(centre - 22)}, {"y", u"8"_s}, {"width", u"44"_s}, {"height", u"44"_s}, {"rx", u"7"_s}},
                [] {});
    symbol(page, centre - 13, 17, 26, u"chain-"_s + QString::fromLatin1(idOf(link.link)), link.stops ? u"c-problem"_s : u"c-t2"_s);
    page.out.in("circle", {{"class", u"bg"_s}, {"cx", number(centre + 20)}, {"cy", u"50"_s}, {"r", u"11"_s}}, [] {});
    symbol(page, centre + 10.5, 40.5, 19, HtmlPage::stateId(link.state), u"c-"_s + HtmlPage::stateId(link.state));
    double y = 82;
    for (const QString &line : twoLines(chainName(link.link, page.texts), 12)) {
        label(page, centre, y, line, link.stops ? u"b"_s : u"n"_s);
        y += 17;
    }
    y = std::max(y, 99.0) + 5;
    for (const QString &line : twoLines(stateWords(page, link), 14)) {
        label(page, centre, y, line, link.stops ? u"pb"_s : u"t"_s);
        y += 16;
    }
}

/// Room for the lines of text below the nodes.
int chainHeight(const HtmlPage &page, const QList<LinkState> &links)
{
    qsizetype lines = 1;
    for (const LinkState &link : links)
        lines = std::max(lines, twoLines(stateWords(page, link), 14).size());
    return 112 + 16 * int(lines);
}

} // namespace

void writeChain(const HtmlPage &page)
{
    const QList<LinkState> links = chainLinks(page.report.diagnosis);
    const QString said = page.say(SAY("report", "The chain from user to password."));
    const double step = pictureWidth / 8.0;
    const auto centre = [&](qsizetype i) {
        return page.rightToLeft() ? pictureWidth - step / 2 - double(i) * step : step / 2 + double(i) * step;
    };
    page.out.in("div", {{"class", u"pic wide"_s}}, [&] {
        page.out.in(
            "svg",
            {{"class", u"p"_s}, {"viewBox", u"0 0 928 %1"_s.arg(chainHeight(page, links))}, {"role", u"group"_s}, {"aria-label", said}},
            [&] {
                for (qsizetype i = 0; i + 1 < links.size(); ++i) {
                    const int edge = page.rightToLeft() ? -22 : 22;
                    connection(page, links[i], links[i + 1], centre(i) + edge, centre(i + 1) - edge);
                }
                for (qsizetype i = 0; i < links.size(); ++i)
                    inLink(page, links[i].link, [&] { node(page, links[i], centre(i)); });
            });
    });
    page.out.in("ol", {{"class", u"narrow"_s}}, [&] {
        for (const LinkState &link : links) {
            page.out.in("li", {}, [&] {
                page.stateIcon(link.state);
                inLink(page, link.link, [&] {
                    page.out.text(u' ' + chainName(link.link, page.texts).remove(QChar(0xad)) + u": "_s + stateWords(page, link));
                });
            });
        }
    });
}

static QString idleWords(const HtmlPage &page, const IdleTry &one)
{
    const Values values{{u"seconds"_s, Value::duration(std::chrono::milliseconds(qint64(one.endedAfter * 1000)))}};
    switch (one.result) {
    case IdleTry::Result::Lived: return page.say(SAY("report", "lived"));
    case IdleTry::Result::Silent: return page.say(SAY("report", "dropped in silence"));
    case IdleTry::Result::Reset: return page.say(SAY("report", "reset after {seconds}"), values);
    case IdleTry::Result::ClosedPolitely: return page.say(SAY("report", "closed by the server after {seconds}"), values);
    case IdleTry::Result::NotOpened: return page.say(SAY("report", "could not be opened"));
    case IdleTry::Result::Waiting: return page.say(SAY("report", "not finished"));
    }
    Q_UNREACHABLE();
}

static State idleState(IdleTry::Result result)
{
    switch (result) {
    case IdleTry::Result::Lived: return State::Good;
    case IdleTry::Result::Silent:
    case IdleTry::Result::Reset: return State::Problem;
    case IdleTry::Result::ClosedPolitely: return State::Note;
    default: return State::Missing;
    }
}

static void writeIdleBars(const HtmlPage &page, const IdleFact &idle)
{
    int longest = 1;
    QStringList said;
    for (const IdleTry &one : idle.tries) {
        longest = std::max(longest, one.seconds);
        said << durationWords(one.seconds, page.texts) + u": "_s + idleWords(page, one);
    }
    const auto height = int(idle.tries.size()) * 24 + 8;
    const bool rtl = page.rightToLeft();
    const auto at = [rtl](double x) { return rtl ? pictureWidth - x : x; };
    page.out.in("div", {{"class", u"pic wide"_s}}, [&] {
        page.out.in(
            "svg",
            {{"class", u"p"_s}, {"viewBox", u"0 0 928 %1"_s.arg(height)}, {"role", u"img"_s}, {"aria-label", said.join(u"; "_s) + u'.'}},
            [&] {
                double y = 16;
                for (const IdleTry &one : idle.tries) {
                    const double length = std::max(12.0, 560.0 * one.seconds / longest);
                    const State state = idleState(one.result);
                    label(page, at(72), y + 5, durationWords(one.seconds, page.texts), u"n"_s, rtl ? u"start"_s : u"end"_s);
                    page.out.in("rect",
                                {{"class", u"c-"_s + HtmlPage::stateId(state)},
                                 {"fill", u"currentColor"_s},
                                 {"x", number(rtl ? at(84) - length : 84)},
                                 {"y", number(y - 3)},
                                 {"width", number(length)},
                                 {"height", u"6"_s},
                                 {"rx", u"3"_s}},
                                [] {});
                    page.out.in("circle", {{"class", u"bg"_s}, {"cx", number(at(84 + length))}, {"cy", number(y)}, {"r", u"10"_s}}, [] {});
                    symbol(page, at(84 + length) - 9, y - 9, 18, HtmlPage::stateId(state), u"c-"_s + HtmlPage::stateId(state));
                    label(page, at(84 + length + 16), y + 5, idleWords(page, one), u"t"_s, rtl ? u"end"_s : u"start"_s);
                    y += 24;
                }
            });
    });
    page.out.in("ul", {{"class", u"narrow why"_s}}, [&] {
        for (const IdleTry &one : idle.tries) {
            page.out.in("li", {}, [&] {
                page.stateIcon(idleState(one.result));
                page.out.text(durationWords(one.seconds, page.texts) + u": "_s + idleWords(page, one));
            });
        }
    });
}

void writeIdle(const HtmlPage &page)
{
    for (const auto &entry : page.report.shown.evidence.all<IdleFact>()) {
        const std::optional<IdleFact> &idle = entry.second.fact; // clang 14 gives a lambda no part of a structured binding
        if (!idle || idle->tries.isEmpty())
            continue;
        page.out.in("div", {{"class", u"card"_s}}, [&] {
            page.out.element("h3", page.say(SAY("report", "Idle connections")));
            page.out.in("p", {{"class", u"hint"_s}}, [&] {
                page.out.text(page.say(SAY("report", "Each connection was left idle for another time, then used again. Tested against:"))
                              + u' ');
                page.host(idle->host);
            });
            writeIdleBars(page, *idle);
        });
    }
}
