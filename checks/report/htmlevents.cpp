#include "checks/report/htmlparts.h"
#include "checks/stillfailing/timeline.h"

namespace {

constexpr int nameWidth = 120;
constexpr int laneHeight = 34;
constexpr int pictureEnd = 900;
constexpr int places = 60;
constexpr qsizetype rowsInSight = 10;
constexpr qsizetype mostRows = 500;

QString timeWords(const HtmlPage &page, const QDateTime &time, bool zoneKnown)
{
    const QString words = zoneKnown ? page.texts.format(Value::time(time)) : page.texts.locale().toString(time, QLocale::ShortFormat);
    return zoneKnown ? words : page.say(SAY("report", "{time} (no zone)"), {{u"time"_s, Value::code(words)}});
}

QString markWords(const HtmlPage &page, const TimelineMark &mark, bool zoneKnown)
{
    const QString what =
        timeWords(page, mark.time, zoneKnown) + u": "_s + page.texts.state(mark.state) + u", "_s + mark.codes.join(u", "_s);
    return mark.count < 2 ? what : what + u" ("_s + page.texts.locale().toString(mark.count) + u"×)"_s;
}

/// What the picture says, for who cannot see it: the last marks of each lane.
QString spoken(const HtmlPage &page, const Timeline &timeline)
{
    constexpr qsizetype most = 6;
    QStringList lanes;
    for (const TimelineLane &lane : timeline.lanes) {
        QStringList marks;
        for (const TimelineMark &mark : lane.marks.mid(std::max<qsizetype>(0, lane.marks.size() - most)))
            marks << markWords(page, mark, timeline.zoneKnown);
        lanes << page.say(Events::laneName(lane.what)) + u": "_s + marks.join(u"; "_s);
    }
    return lanes.join(u". "_s) + u'.';
}

void writeLane(const HtmlPage &page, const Timeline &timeline, const TimelineLane &lane, double y)
{
    const bool rtl = page.rightToLeft();
    const auto at = [rtl](double x) { return rtl ? HtmlPicture::width - x : x; };
    HtmlPicture::label(page, at(nameWidth - 14), y + 5, page.say(Events::laneName(lane.what)), u"n"_s, rtl ? u"start"_s : u"end"_s);
    page.out.in(
        "path",
        {{"class", u"ln"_s},
         {"d", u"M%1 %3H%2"_s.arg(HtmlPicture::number(at(nameWidth)), HtmlPicture::number(at(pictureEnd)), HtmlPicture::number(y))}},
        [] {});
    for (const TimelineMark &mark : lane.marks) {
        const double x = at(nameWidth + 10 + timeline.place(mark.time) * (pictureEnd - nameWidth - 20));
        page.out.in("circle", {{"class", u"bg"_s}, {"cx", HtmlPicture::number(x)}, {"cy", HtmlPicture::number(y)}, {"r", u"9"_s}}, [] {});
        HtmlPicture::symbol(page, x - 8, y - 8, 16, HtmlPage::stateId(mark.state), u"c-"_s + HtmlPage::stateId(mark.state));
    }
}

void writePicture(const HtmlPage &page, const Timeline &timeline)
{
    const int height = int(timeline.lanes.size()) * laneHeight + 34;
    page.out.in("div", {{"class", u"pic wide"_s}}, [&] {
        page.out.in(
            "svg",
            {{"class", u"p"_s}, {"viewBox", u"0 0 928 %1"_s.arg(height)}, {"role", u"img"_s}, {"aria-label", spoken(page, timeline)}}, [&] {
                double y = 18;
                for (const TimelineLane &lane : timeline.lanes) {
                    writeLane(page, timeline, lane, y);
                    y += laneHeight;
                }
                const bool rtl = page.rightToLeft();
                const QString begin = timeWords(page, timeline.first, timeline.zoneKnown);
                const QString end = timeWords(page, timeline.last, timeline.zoneKnown);
                HtmlPicture::label(page, rtl ? HtmlPicture::width - nameWidth : nameWidth, y + 6, begin, u"t"_s,
                                   rtl ? u"end"_s : u"start"_s);
                HtmlPicture::label(page, rtl ? HtmlPicture::width - pictureEnd : pictureEnd, y + 6, end, u"t"_s,
                                   rtl ? u"start"_s : u"end"_s);
            });
    });
    page.out.in("ul", {{"class", u"narrow why"_s}}, [&] {
        for (const TimelineLane &lane : timeline.lanes) {
            page.out.in("li", {}, [&] {
                page.stateIcon(lane.marks.last().state);
                page.out.text(page.say(Events::laneName(lane.what)) + u": "_s + markWords(page, lane.marks.last(), timeline.zoneKnown));
            });
        }
    });
}

void writeRow(const HtmlPage &page, const Attempt &attempt, const QStringList &columns)
{
    page.out.in("tr", {}, [&] {
        page.out.element("th", {{"scope", u"row"_s}}, timeWords(page, attempt.start, attempt.zoneKnown));
        page.out.in("td", {{"data-label", columns[1]}},
                    [&] { page.out.verbatim(page.texts.format(Value::of(Value::Kind::User, attempt.user))); });
        page.out.element("td", {{"data-label", columns[2]}}, page.say(Events::kindWords(attempt.kind)));
        page.out.in("td", {{"data-label", columns[3]}}, [&] {
            page.stateIcon(Events::stateOf(attempt.end), 17);
            page.out.text(page.say(Events::endWords(attempt.end)));
        });
        page.out.in("td", {{"data-label", columns[4]}}, [&] { page.out.verbatim(attempt.codes.join(u", "_s)); });
        const bool hasEnd = attempt.end != Attempt::End::Open && attempt.end != Attempt::End::HalfSeen;
        page.out.element("td", {{"data-label", columns[5]}}, hasEnd ? page.texts.format(Value::duration(attempt.duration())) : QString());
    });
}

void writeTable(const HtmlPage &page, const QList<const Attempt *> &attempts, const QStringList &columns)
{
    page.out.in("table", {}, [&] {
        page.out.element("caption", page.say(SAY("report", "Attempts that reached the server, the newest first")));
        page.out.in("thead", {}, [&] {
            page.out.in("tr", {}, [&] {
                for (const QString &column : columns)
                    page.out.element("th", {{"scope", u"col"_s}}, column);
            });
        });
        page.out.in("tbody", {}, [&] {
            for (const Attempt *attempt : attempts)
                writeRow(page, *attempt, columns);
        });
    });
}

/// The newest attempts in sight, older ones folded away.
void writeAttempts(const HtmlPage &page, const EventStory &story)
{
    QList<const Attempt *> newest;
    for (auto attempt = story.attempts().crbegin(); attempt != story.attempts().crend() && newest.size() < mostRows; ++attempt)
        newest << &*attempt;
    if (newest.isEmpty())
        return;
    const QStringList columns{page.say(SAY("report", "Start")), page.say(SAY("report", "User")),  page.say(SAY("report", "What")),
                              page.say(SAY("report", "End")),   page.say(SAY("report", "Codes")), page.say(SAY("report", "Took"))};
    writeTable(page, newest.mid(0, rowsInSight), columns);
    if (newest.size() <= rowsInSight)
        return;
    page.out.in("details", {{"class", u"more"_s}}, [&] {
        page.out.element("summary",
                         page.say(SAY_N("report", "%n older attempt(s)"), {{u"count"_s, Value::count(newest.size() - rowsInSight)}}));
        writeTable(page, newest.mid(rowsInSight), columns);
    });
}

} // namespace

void writeEvents(const HtmlPage &page)
{
    const EventStory story(page.report.shown.evidence.all<EventsFact>());
    const Timeline timeline = timelineOf(story, places);
    if (timeline.isEmpty())
        return;
    page.out.in("div", {{"class", u"card long"_s}}, [&] {
        page.out.element("h3", page.say(SAY("report", "What happened on the server")));
        writePicture(page, timeline);
        writeAttempts(page, story);
    });
}
