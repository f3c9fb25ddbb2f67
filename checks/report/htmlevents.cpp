#include "checks/report/htmlparts.h"
#include "checks/stillfailing/timeline.h"

namespace {

constexpr int nameWidth = 120;
constexpr int laneHeight = 34;
constexpr int pictureEnd = 900;
constexpr int places = 36;
constexpr qsizetype rowsInSight = 10;
constexpr qsizetype mostRows = 20; ///< One by one; what is older stands together.
constexpr qsizetype mostEnds = 30;

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
    const auto placeOf = [&](const TimelineMark &mark) {
        return std::round(at(nameWidth + 10 + timeline.place(mark.time) * (pictureEnd - nameWidth - 20)));
    };
    QString dots; // The line ends beside each mark.
    for (const TimelineMark &mark : lane.marks)
        dots += u"M%1 %2h0"_s.arg(HtmlPicture::number(placeOf(mark)), HtmlPicture::number(y));
    page.out.in("path", {{"class", u"dot"_s}, {"d", dots}}, [] {});
    for (const TimelineMark &mark : lane.marks)
        HtmlPicture::symbol(page, placeOf(mark) - 8, y - 8, 16, HtmlPage::stateId(mark.state), u"c-"_s + HtmlPage::stateId(mark.state));
}

/// The time between the last good sign and the first bad one, where nothing good came after.
void writeBreak(const HtmlPage &page, const Timeline &timeline, int height)
{
    const auto at = [&](const QDateTime &time) { return nameWidth + 10 + timeline.place(time) * (pictureEnd - nameWidth - 20); };
    const double width = std::max(4.0, at(timeline.firstBad) - at(timeline.lastGood));
    const double from = page.rightToLeft() ? HtmlPicture::width - at(timeline.lastGood) - width : at(timeline.lastGood);
    page.out.in("rect",
                {{"class", u"chg"_s},
                 {"x", HtmlPicture::number(from)},
                 {"y", u"2"_s},
                 {"width", HtmlPicture::number(width)},
                 {"height", QString::number(height - 38)}},
                [] {});
    const double middle = std::clamp(from + width / 2, 380.0, 640.0); // clear of the times at both ends
    HtmlPicture::label(page, middle, height - 10, page.say(SAY("report", "Something changed here")), u"wt"_s);
}

void writePicture(const HtmlPage &page, const Timeline &timeline)
{
    const int height = int(timeline.lanes.size()) * laneHeight + 34;
    page.out.in("div", {{"class", u"pic wide"_s}}, [&] {
        page.out.in(
            "svg",
            {{"class", u"p"_s}, {"viewBox", u"0 0 928 %1"_s.arg(height)}, {"role", u"img"_s}, {"aria-label", spoken(page, timeline)}}, [&] {
                if (timeline.hasBreak())
                    writeBreak(page, timeline, height);
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

void writeRow(const HtmlPage &page, const Attempt &attempt)
{
    page.out.in("tr", {}, [&] {
        page.out.element("th", {{"scope", u"row"_s}}, timeWords(page, attempt.start, attempt.zoneKnown));
        page.out.in("td", {}, [&] { page.out.verbatim(page.texts.format(Value::of(Value::Kind::User, attempt.user))); });
        page.out.element("td", page.say(Events::kindWords(attempt.kind)));
        page.out.in("td", {}, [&] {
            page.stateIcon(Events::stateOf(attempt.end));
            page.out.text(page.say(Events::endWords(attempt.end)));
        });
        page.out.in("td", {}, [&] { page.out.verbatim(attempt.codes.join(u", "_s)); });
        const bool hasEnd = attempt.end != Attempt::End::Open && attempt.end != Attempt::End::HalfSeen;
        page.out.element("td", hasEnd ? page.texts.format(Value::duration(attempt.duration())) : QString());
    });
}

template <typename Rows>
void writeTable(const HtmlPage &page, const QString &name, const QString &caption, const QStringList &columns, Rows rows)
{
    page.out.in("table", {{"class", name}}, [&] {
        page.out.element("caption", caption);
        page.out.in("thead", {}, [&] {
            page.out.in("tr", {}, [&] {
                for (const QString &column : columns)
                    page.out.element("th", {{"scope", u"col"_s}}, column);
            });
        });
        page.out.in("tbody", {}, rows);
    });
}

void writeOneByOne(const HtmlPage &page, const QList<const Attempt *> &attempts)
{
    const QString caption = page.say(SAY("report", "Attempts that reached the server, the newest first"));
    writeTable(page, u"tries"_s, caption, attemptColumns(page), [&] {
        for (const Attempt *attempt : attempts)
            writeRow(page, *attempt);
    });
}

/// Attempts of one kind that ended alike.
struct Alike
{
    const Attempt *newest;
    const Attempt *oldest;
    qint64 count = 0;
    QSet<QString> persons = {};
};

/// \p attempts, the newest first, by what became of them: whatever the number of attempts, there are few ends.
QList<Alike> alike(const QList<const Attempt *> &attempts)
{
    QList<Alike> groups;
    for (const Attempt *attempt : attempts) {
        auto group = std::ranges::find_if(groups, [&](const Alike &one) {
            return one.newest->end == attempt->end && one.newest->kind == attempt->kind && one.newest->codes == attempt->codes;
        });
        if (group == groups.end())
            group = groups.insert(groups.end(), {.newest = attempt, .oldest = attempt});
        group->oldest = attempt;
        ++group->count;
        group->persons << attempt->user;
    }
    std::ranges::stable_sort(groups, std::greater(), &Alike::count);
    return groups;
}

void writeAlike(const HtmlPage &page, const Alike &group, const QStringList &columns)
{
    const auto cell = [&](int column, const QString &words) { page.out.element("td", {{"data-label", columns[column]}}, words); };
    page.out.in("tr", {}, [&] {
        page.out.in("th", {{"scope", u"row"_s}}, [&] {
            page.stateIcon(Events::stateOf(group.newest->end));
            page.out.text(page.say(Events::endWords(group.newest->end)));
        });
        cell(1, page.say(Events::kindWords(group.newest->kind)));
        cell(2, group.newest->codes.join(u", "_s));
        cell(3, page.texts.locale().toString(group.count));
        cell(4, page.texts.locale().toString(group.persons.size()));
        cell(5, timeWords(page, group.oldest->start, group.oldest->zoneKnown));
        cell(6, timeWords(page, group.newest->start, group.newest->zoneKnown));
    });
}

void writeByEnd(const HtmlPage &page, const QList<const Attempt *> &attempts)
{
    const QStringList columns{page.say(SAY("report", "End")),   page.say(SAY("report", "What")),    page.say(SAY("report", "Codes")),
                              page.say(SAY("report", "Times")), page.say(SAY("report", "Persons")), page.say(SAY("report", "First")),
                              page.say(SAY("report", "Last"))};
    writeTable(page, u"ends"_s, page.say(SAY("report", "By what became of them, the most frequent first")), columns, [&] {
        for (const Alike &group : alike(attempts).mid(0, mostEnds))
            writeAlike(page, group, columns);
    });
}

/// The newest attempts in sight, older ones folded away; the oldest together, by what became of them.
void writeAttempts(const HtmlPage &page, const EventStory &story)
{
    QList<const Attempt *> newest;
    for (auto attempt = story.attempts().crbegin(); attempt != story.attempts().crend(); ++attempt)
        newest << &*attempt;
    if (newest.isEmpty())
        return;
    writeOneByOne(page, newest.mid(0, rowsInSight));
    if (newest.size() <= rowsInSight)
        return;
    page.out.in("details", {{"class", u"more"_s}}, [&] {
        page.out.element("summary",
                         page.say(SAY_N("report", "%n older attempt(s)"), {{u"count"_s, Value::count(newest.size() - rowsInSight)}}));
        writeOneByOne(page, newest.mid(rowsInSight, mostRows - rowsInSight));
        if (newest.size() > mostRows)
            writeByEnd(page, newest.mid(mostRows));
    });
}

} // namespace

QStringList attemptColumns(const HtmlPage &page)
{
    return {page.say(SAY("report", "Start")), page.say(SAY("report", "User")),  page.say(SAY("report", "What")),
            page.say(SAY("report", "End")),   page.say(SAY("report", "Codes")), page.say(SAY("report", "Took"))};
}

void writeEvents(const HtmlPage &page)
{
    const EventStory &story = page.report.shown.evidence.summary<EventStory>();
    const Timeline timeline = timelineOf(story, places);
    if (timeline.isEmpty())
        return;
    page.out.in("div", {{"class", u"card long"_s}}, [&] {
        page.out.element("h3", page.say(SAY("report", "What happened on the server")));
        writePicture(page, timeline);
        writeAttempts(page, story);
    });
}
