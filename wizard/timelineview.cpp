#include "wizard/timelineview.h"
#include "checks/texts.h"
#include "wizard/icons.h"
#include "wizard/theme.h"
#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyle>
#include <QtWidgets/QToolTip>
#include <QtWidgets/QTreeWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPlaces = 48;
constexpr int mostAttempts = 500;

QString timeWords(const QDateTime &time, bool zoneKnown, const Texts &texts)
{
    return zoneKnown ? texts.format(Value::time(time)) : texts.locale().toString(time, QLocale::ShortFormat);
}

/// A mark that stands for several says so, for it shows the worst of them.
QString stateWords(const TimelineMark &mark, const Texts &texts)
{
    const QString state = texts.state(mark.state);
    return mark.count > 1 ? TimelineView::tr("%n together, the worst: %1", nullptr, mark.count).arg(state) : state;
}

} // namespace

/// Painted lanes; its name for readers says the newest marks in words, and each mark says itself under the mouse.
class TimelineChart final : public QWidget
{
    Q_OBJECT

public:
    TimelineChart() { setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); }
    void setTimeline(const Timeline &timeline, const Texts &texts)
    {
        m_timeline = timeline;
        m_names.clear();
        m_words.clear();
        QStringList all;
        for (const TimelineLane &lane : timeline.lanes) {
            m_names << texts.say(Events::laneName(lane.what));
            QStringList marks;
            for (const TimelineMark &mark : lane.marks)
                marks << timeWords(mark.time, timeline.zoneKnown, texts) + u": "_s + stateWords(mark, texts) + u", "_s
                             + mark.codes.join(u", "_s);
            m_words << marks;
            all << m_names.last() + u": "_s + marks.last();
        }
        m_first = timeWords(timeline.first, timeline.zoneKnown, texts);
        m_last = timeWords(timeline.last, timeline.zoneKnown, texts);
        m_break = timeline.hasBreak() ? TimelineView::tr("Something changed here") : QString();
        if (timeline.hasBreak())
            all << m_break + u": "_s + timeWords(timeline.lastGood, timeline.zoneKnown, texts) + u" – "_s
                       + timeWords(timeline.firstBad, timeline.zoneKnown, texts);
        setAccessibleName(all.join(u"; "_s));
        updateGeometry();
        update();
    }
    QSize sizeHint() const override { return {300, (int(m_timeline.lanes.size()) + 1) * rowHeight()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(Theme::font(Theme::Font::Small));
        if (m_timeline.hasBreak())
            paintBreak(painter);
        for (int i = 0; i < m_timeline.lanes.size(); ++i)
            paintLane(painter, i);
        painter.setPen(Theme::color(Theme::Role::SecondText));
        const int y = int(m_timeline.lanes.size()) * rowHeight();
        painter.drawText(placed({nameWidth(), y, lineWidth() / 2, rowHeight()}), Qt::AlignVCenter | Qt::AlignLeading, m_first);
        painter.drawText(placed({nameWidth() + lineWidth() / 2, y, lineWidth() / 2, rowHeight()}), Qt::AlignVCenter | Qt::AlignTrailing,
                         m_last);
        if (m_timeline.hasBreak())
            paintBreakWords(painter, y);
    }
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::ToolTip)
            return QWidget::event(event);
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), wordsAt(help->pos()), this);
        return true;
    }

private:
    int rowHeight() const { return std::max(24, QFontMetrics(Theme::font(Theme::Font::Small)).height() + 6); }
    int nameWidth() const { return QFontMetrics(Theme::font(Theme::Font::Small)).averageCharWidth() * 13; }
    int lineWidth() const { return std::max(60, width() - nameWidth() - 12); }
    QRect placed(const QRect &rect) const { return QStyle::visualRect(layoutDirection(), this->rect(), rect); }
    QRect markRect(int lane, const TimelineMark &mark) const
    {
        const int x = placeOf(mark.time);
        return placed({x - 8, lane * rowHeight() + rowHeight() / 2 - 8, 16, 16});
    }
    QString wordsAt(const QPoint &at) const
    {
        for (int lane = 0; lane < m_timeline.lanes.size(); ++lane) {
            for (int i = 0; i < m_timeline.lanes[lane].marks.size(); ++i) {
                if (markRect(lane, m_timeline.lanes[lane].marks[i]).contains(at))
                    return m_words[lane][i];
            }
        }
        return {};
    }
    int placeOf(const QDateTime &time) const { return nameWidth() + 8 + int(m_timeline.place(time) * (lineWidth() - 16)); }
    void paintBreak(QPainter &painter) const
    {
        const int from = placeOf(m_timeline.lastGood);
        painter.setPen(QPen(Theme::color(State::Warning), 1, Qt::DashLine));
        painter.setBrush(Theme::tint(State::Warning));
        painter.drawRect(
            placed({from, 1, std::max(4, placeOf(m_timeline.firstBad) - from), int(m_timeline.lanes.size()) * rowHeight() - 2}));
    }
    /// Below its band, between the times at both ends; left out where it would touch them.
    void paintBreakWords(QPainter &painter, int y) const
    {
        painter.setFont(Theme::font(Theme::Font::SmallStrong));
        const int width = painter.fontMetrics().horizontalAdvance(m_break) + 4;
        const QFontMetrics small(Theme::font(Theme::Font::Small));
        const int from = nameWidth() + small.horizontalAdvance(m_first) + 12;
        const int to = nameWidth() + lineWidth() - small.horizontalAdvance(m_last) - 12 - width;
        if (to < from)
            return;
        const int middle = (placeOf(m_timeline.lastGood) + placeOf(m_timeline.firstBad)) / 2;
        painter.setPen(Theme::color(State::Warning));
        painter.drawText(placed({std::clamp(middle - width / 2, from, to), y, width, rowHeight()}), Qt::AlignCenter, m_break);
    }
    void paintLane(QPainter &painter, int lane) const
    {
        const int middle = lane * rowHeight() + rowHeight() / 2;
        painter.setPen(Theme::color(Theme::Role::SecondText));
        painter.drawText(placed({0, lane * rowHeight(), nameWidth() - 8, rowHeight()}), Qt::AlignVCenter | Qt::AlignTrailing,
                         painter.fontMetrics().elidedText(m_names[lane], Qt::ElideRight, nameWidth() - 8));
        painter.setPen(QPen(Theme::color(Theme::Role::Line), 2));
        const QRect line = placed({nameWidth(), middle, lineWidth(), 1});
        painter.drawLine(line.left(), middle, line.right(), middle);
        for (const TimelineMark &mark : m_timeline.lanes[lane].marks) {
            // Several in one look like a pile.
            if (mark.count > 1)
                Icons::paintStateOver(&painter, markRect(lane, mark).translated(4, -3), mark.state, 16, Theme::color(Theme::Role::Base));
            Icons::paintStateOver(&painter, markRect(lane, mark), mark.state, 16, Theme::color(Theme::Role::Base));
        }
    }

    Timeline m_timeline;
    QStringList m_names;
    QList<QStringList> m_words;
    QString m_first;
    QString m_last;
    QString m_break;
};

TimelineView::TimelineView(QWidget *parent)
    : QFrame(parent), m_title(new QLabel), m_chart(new TimelineChart), m_fold(new QPushButton), m_attempts(new QTreeWidget)
{
    Theme::makeCard(this);
    m_title->setFont(Theme::font(Theme::Font::Heading));
    m_fold->setProperty("link", true);
    m_fold->setCheckable(true);
    m_attempts->setRootIsDecorated(false);
    m_attempts->setUniformRowHeights(true);
    m_attempts->setMaximumHeight(200);
    m_attempts->hide();
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_fold);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(14, 8, 14, 10);
    all->setSpacing(4);
    all->addLayout(head);
    all->addWidget(m_chart);
    all->addWidget(m_attempts);
    connect(m_fold, &QPushButton::toggled, this, &TimelineView::unfold);
}

void TimelineView::unfold(bool open)
{
    m_attempts->setVisible(open && m_count > 0);
    m_fold->setText(open ? tr("Hide the attempts") : tr("Show %n attempt(s)", nullptr, m_count));
}

void TimelineView::fill(const EventStory &story, const Texts &texts)
{
    m_attempts->clear();
    m_attempts->setHeaderLabels({tr("Start"), tr("User"), tr("What"), tr("End"), tr("Codes")});
    m_attempts->setAccessibleName(tr("Attempts that reached the server, the newest first"));
    m_count = int(std::min<qsizetype>(story.attempts().size(), mostAttempts));
    for (int i = 0; i < m_count; ++i) {
        const Attempt &attempt = story.attempts()[story.attempts().size() - 1 - i];
        auto *row = new QTreeWidgetItem(m_attempts, {timeWords(attempt.start, attempt.zoneKnown, texts),
                                                     texts.format(Value::of(Value::Kind::User, attempt.user)),
                                                     texts.say(Events::kindWords(attempt.kind)), texts.say(Events::endWords(attempt.end)),
                                                     attempt.codes.join(u", "_s)});
        row->setIcon(3, Icons::state(Events::stateOf(attempt.end), 16));
    }
    for (int column = 0; column < 4; ++column)
        m_attempts->resizeColumnToContents(column);
}

void TimelineView::show(const Evidence &evidence, const Texts &texts)
{
    const EventStory &story = evidence.summary<EventStory>();
    const int room = parentWidget() ? parentWidget()->width() - 200 : width();
    const Timeline timeline = timelineOf(story, std::clamp(room / 20, 8, mostPlaces));
    m_hasMarks = !timeline.isEmpty();
    m_break.clear();
    if (timeline.isEmpty())
        return;
    m_break = timeline.hasBreak() ? timeWords(timeline.lastGood, timeline.zoneKnown, texts) : QString();
    m_title->setText(timeline.zoneKnown ? tr("What happened on the server") : tr("What happened on the server (times without a zone)"));
    m_chart->setTimeline(timeline, texts);
    fill(story, texts);
    m_fold->setVisible(m_count > 0);
    unfold(m_fold->isChecked());
}

#include "timelineview.moc"
