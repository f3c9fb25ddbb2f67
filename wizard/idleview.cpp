#include "wizard/idleview.h"
#include "checks/texts.h"
#include "wizard/icons.h"
#include "wizard/richtext.h"
#include "wizard/theme.h"
#include <QtCore/QTimer>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyle>

using namespace Qt::StringLiterals;

static QString minutes(double seconds)
{
    const int whole = std::max(0, qRound(seconds));
    return u"%1:%2"_s.arg(whole / 60).arg(whole % 60, 2, 10, QChar(u'0'));
}

/// Painted bars; its name for readers says them all in words.
class IdleChart final : public QWidget
{
    Q_OBJECT

public:
    IdleChart() { setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); }
    void setFact(const IdleFact &fact, const QLocale &locale)
    {
        m_fact = fact;
        setLocale(locale);
        QStringList words;
        for (const IdleTry &one : fact.tries)
            words << tr("%1 seconds: %2").arg(locale.toString(one.seconds), outcome(one));
        setAccessibleName(words.join(u", "_s));
        updateGeometry();
        update();
    }
    QSize sizeHint() const override { return {300, top() + int(m_fact.tries.size()) * rowHeight() + 2}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(Theme::font(Theme::Font::Small));
        for (int i = 0; i < m_fact.tries.size(); ++i)
            paintTry(painter, m_fact.tries[i], top() + i * rowHeight());
        paintMark(painter, idleNeeded, tr("needed"), QPen(Theme::color(Theme::Role::Control), 1.5));
        if (std::ranges::any_of(m_fact.tries, [](const IdleTry &one) { return one.result == IdleTry::Result::Waiting; }))
            paintMark(painter, elapsed(), tr("now %1").arg(minutes(elapsed())), QPen(Theme::color(Theme::Role::Text), 1.5, Qt::DashLine));
    }

private:
    double elapsed() const { return double(m_fact.started.msecsTo(QDateTime::currentDateTimeUtc())) / 1000; }
    int longest() const { return m_fact.tries.isEmpty() ? idleNeeded : std::max(idleNeeded, m_fact.tries.constLast().seconds); }
    int rowHeight() const { return std::max(17, QFontMetrics(Theme::font(Theme::Font::Small)).height() + 1); }
    int top() const { return rowHeight() + 4; }
    int labelWidth() const { return QFontMetrics(Theme::font(Theme::Font::Small)).horizontalAdvance(u"000 s"_s) + 12; }
    int wordsWidth() const { return std::min(width() / 3, QFontMetrics(Theme::font(Theme::Font::Small)).averageCharWidth() * 24); }
    double x(double seconds) const
    {
        return labelWidth() + std::clamp(seconds / longest(), 0.0, 1.0) * (width() - labelWidth() - wordsWidth() - 14);
    }
    QRect placed(const QRect &rect) const { return QStyle::visualRect(layoutDirection(), this->rect(), rect); }

    QString outcome(const IdleTry &one) const
    {
        const QString after = locale().toString(one.endedAfter, 'f', 0);
        switch (one.result) {
        case IdleTry::Result::Waiting: return tr("in %1").arg(minutes(one.seconds - elapsed()));
        case IdleTry::Result::Lived: return tr("still alive");
        case IdleTry::Result::Silent: return tr("dropped in silence");
        case IdleTry::Result::Reset: return tr("cut after %1 s").arg(after);
        case IdleTry::Result::ClosedPolitely: return tr("closed by the server, %1 s").arg(after);
        case IdleTry::Result::NotOpened: return tr("not opened");
        }
        Q_UNREACHABLE();
    }

    void paintBar(QPainter &painter, double to, int middle, const QColor &color) const
    {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(placed({int(x(0)), middle - 3, std::max(3, int(x(to) - x(0))), 6}), 3, 3);
    }

    void paintTry(QPainter &painter, const IdleTry &one, int y) const
    {
        const int middle = y + rowHeight() / 2;
        const bool waits = one.result == IdleTry::Result::Waiting;
        const bool lived = one.result == IdleTry::Result::Lived;
        const bool cut = one.result == IdleTry::Result::Silent || one.result == IdleTry::Result::Reset;
        const State state = lived ? State::Good : cut ? State::Problem : State::Note;
        const double to = waits ? std::min(elapsed(), double(one.seconds)) : lived || one.endedAfter <= 0 ? one.seconds : one.endedAfter;
        paintBar(painter, one.seconds, middle, Theme::color(Theme::Role::Line));
        if (one.result != IdleTry::Result::NotOpened)
            paintBar(painter, to, middle, Theme::color(waits ? Theme::Role::Accent : Theme::role(state)));
        if (!waits) {
            const double at = one.result == IdleTry::Result::NotOpened ? 0 : to;
            Icons::paintStateOver(&painter, placed({int(x(at)) - 8, middle - 8, 16, 16}), state, 16, Theme::color(Theme::Role::Base));
        }
        painter.setPen(Theme::color(Theme::Role::SecondText));
        painter.drawText(placed({0, y, labelWidth() - 10, rowHeight()}), Qt::AlignVCenter | Qt::AlignTrailing,
                         tr("%1 s").arg(locale().toString(one.seconds)));
        painter.setPen(waits ? Theme::color(Theme::Role::SecondText) : Theme::color(state));
        painter.drawText(placed({width() - wordsWidth(), y, wordsWidth(), rowHeight()}), Qt::AlignVCenter | Qt::AlignLeading,
                         painter.fontMetrics().elidedText(outcome(one), Qt::ElideRight, wordsWidth()));
    }

    void paintMark(QPainter &painter, double seconds, const QString &name, const QPen &pen) const
    {
        const int at = placed({int(x(seconds)), 0, 1, 1}).x();
        painter.setPen(pen);
        painter.drawLine(QPointF(at, top() - 3), QPointF(at, height() - 2));
        painter.setPen(Theme::color(Theme::Role::SecondText));
        painter.drawText(QRect(at - 80, 0, 160, top() - 3), Qt::AlignHCenter | Qt::AlignBottom, name);
    }

    IdleFact m_fact;
};

IdleView::IdleView(QWidget *parent)
    : QFrame(parent), m_clock(new QTimer(this)), m_icon(new IconLabel(State::Missing, 20)), m_title(new QLabel), m_subtitle(new QLabel),
      m_button(new QPushButton), m_chart(new IdleChart)
{
    Theme::makeCard(this);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_icon);
    head->addWidget(m_title);
    head->addWidget(m_subtitle, 1);
    head->addWidget(m_button);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(14, 8, 14, 10);
    all->setSpacing(2);
    all->addLayout(head);
    all->addWidget(m_chart);
    m_title->setFont(Theme::font(Theme::Font::Heading));
    m_subtitle->setFont(Theme::font(Theme::Font::Small));
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_subtitle->setWordWrap(true);
    Theme::setLook(m_button, "small", true);
    m_clock->setInterval(std::chrono::milliseconds(250));
    connect(m_clock, &QTimer::timeout, m_chart, qOverload<>(&QWidget::update));
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_isRunning)
            Q_EMIT stopRequested();
        else
            Q_EMIT startRequested();
    });
}

static State stateOf(const IdleFact &fact)
{
    const auto any = [&fact](IdleTry::Result result) {
        return std::ranges::any_of(fact.tries, [result](const IdleTry &one) { return one.result == result; });
    };
    if (any(IdleTry::Result::Waiting))
        return State::Running;
    if (any(IdleTry::Result::Silent) || any(IdleTry::Result::Reset))
        return State::Warning; // It may be the cause; nothing proves it.
    return any(IdleTry::Result::NotOpened) || any(IdleTry::Result::ClosedPolitely) ? State::Note : State::Good;
}

void IdleView::show(const Slot<IdleFact> *slot, const Texts &texts)
{
    m_title->setText(tr("Idle connections"));
    m_isRunning = slot && slot->progress != Progress::Settled;
    const bool hasFact = slot && slot->fact && !slot->fact->tries.isEmpty();
    m_chart->setVisible(hasFact);
    if (hasFact)
        m_chart->setFact(*slot->fact, texts.locale());
    if (hasFact && (m_isRunning || !slot->missing))
        m_icon->setState(stateOf(*slot->fact));
    else
        m_icon->setState(m_isRunning ? State::Running : State::Missing);
    if (hasFact)
        m_subtitle->setText(tr("%n connection(s), each silent for longer", nullptr, int(slot->fact->tries.size())));
    else if (m_isRunning)
        m_subtitle->setText(tr("Opens its connections."));
    else if (slot && slot->missing)
        m_subtitle->setText(RichText::tamed(texts.missing(*slot->missing)));
    else
        m_subtitle->setText(tr("Not tested: it takes three minutes and runs beside all else."));
    m_button->setText(m_isRunning ? tr("Stop") : hasFact ? tr("Test again") : tr("Test now"));
    m_button->setAccessibleName(m_isRunning ? tr("Stop the test of idle connections") : tr("Test idle connections"));
    m_button->setIcon(Icons::forButton(m_isRunning ? u"stop"_s : u"retry"_s));
    if (m_isRunning && hasFact)
        m_clock->start();
    else
        m_clock->stop();
}

#include "idleview.moc"
