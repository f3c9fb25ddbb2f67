#include "wizard/runstatus.h"
#include "checks/facts/events.h"
#include "checks/facts/network.h"
#include "wizard/elidedlabel.h"
#include "wizard/icons.h"
#include "wizard/services.h"
#include "wizard/theme.h"
#include <QtCore/QEvent>
#include <QtCore/QTimer>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int barWidth = 120;
constexpr int barHeight = 6;

/// The idle test, while it runs: how long it takes in all, and how much of that is over.
struct Idle
{
    int seconds = 0;
    double over = 0;
};

std::optional<Idle> runningIdleTest(const Evidence &evidence)
{
    for (const auto &[key, slot] : evidence.all<IdleFact>()) {
        if (!slot.fact || slot.progress == Progress::Settled || !slot.fact->started.isValid() || slot.fact->tries.isEmpty())
            continue;
        return Idle{slot.fact->tries.last().seconds, double(slot.fact->started.msecsTo(QDateTime::currentDateTimeUtc())) / 1000};
    }
    return {};
}

/// An event log that is being read: its name, and how much of it is read.
struct ReadLog
{
    QString name;
    double done = 0;
};

std::optional<ReadLog> runningLog(const Evidence &evidence)
{
    for (const auto &[key, slot] : evidence.all<EventsFact>()) {
        if (slot.progress == Progress::Growing && slot.fact && slot.fact->bytes > 0)
            return ReadLog{key, double(slot.fact->bytesRead) / double(slot.fact->bytes)};
    }
    return {};
}

double fraction(const Session &session)
{
    if (const auto log = runningLog(session.evidence()))
        return log->done;
    if (!session.isRunningInForeground()) {
        const std::optional<Idle> idle = runningIdleTest(session.evidence());
        return idle && idle->seconds ? qBound(0.0, idle->over / idle->seconds, 1.0) : 0;
    }
    return session.probesTotal() ? double(session.probesDone()) / session.probesTotal() : 0;
}

QString clock(int seconds)
{
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

} // namespace

RunStatus::RunStatus(Session &session, Services &services, QWidget *parent)
    : QWidget(parent), m_session(session), m_services(services), m_bar(new QWidget(this)), m_icon(new IconLabel(State::Note, 16, this)),
      m_words(new ElidedLabel(Qt::ElideRight, this)), m_counts(new QWidget(this)), m_countsLayout(new QHBoxLayout(m_counts)),
      m_stop(new QPushButton(this)), m_tick(new QTimer(this))
{
    m_bar->setFixedSize(barWidth, barHeight);
    m_bar->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_countsLayout->setContentsMargins(0, 0, 0, 0);
    m_countsLayout->setSpacing(6);
    m_stop->setProperty("small", true);
    m_stop->setIcon(Icons::forButton(u"stop"_s));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_bar);
    layout->addWidget(m_icon);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_counts);
    layout->addWidget(m_stop);
    layout->addStretch(0);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);

    connect(m_stop, &QPushButton::clicked, &session, &Session::stop);
    connect(&session, &Session::changed, this, &RunStatus::refresh);
    connect(&session, &Session::runningChanged, this, [this] {
        m_hasMessage = false;
        refresh();
    });
    // Four updates a second are enough for a bar and a number of seconds.
    m_tick->setInterval(250);
    connect(m_tick, &QTimer::timeout, this, &RunStatus::refresh);
    refresh();
}

void RunStatus::say(const QString &sentence, State state)
{
    m_hasMessage = true;
    m_icon->setState(state);
    m_words->setText(sentence);
    refresh();
}

void RunStatus::setNarrow(bool narrow)
{
    m_narrow = narrow;
    refresh();
}

void RunStatus::refresh()
{
    const bool running = m_session.isRunning();
    running ? m_tick->start() : m_tick->stop();
    m_stop->setText(tr("Stop"));
    m_stop->setAccessibleName(tr("Stop looking; what was seen is kept"));
    m_stop->setVisible(running);
    m_bar->setVisible(running && !m_narrow);
    m_icon->setVisible(m_hasMessage && !running);
    m_words->setVisible(running || m_hasMessage || !m_session.hasRun());
    m_counts->setVisible(!running && !m_hasMessage && m_session.hasRun());
    if (running)
        showRun();
    else if (!m_hasMessage)
        showCounts();
    update();
}

QString RunStatus::sentence() const
{
    if (const auto log = runningLog(m_session.evidence()))
        return tr("Reading %1: %2 %.").arg(log->name, locale().toString(int(log->done * 100)));
    if (m_session.isRunningInForeground())
        return tr("Looking: %1 of %2.").arg(locale().toString(m_session.probesDone()), locale().toString(m_session.probesTotal()));
    const std::optional<Idle> idle = runningIdleTest(m_session.evidence());
    if (!idle)
        return tr("Idle test running. You can go on.");
    return tr("Idle test, %1 left. You can go on; it keeps running.").arg(clock(qMax(0, idle->seconds - int(idle->over))));
}

void RunStatus::showRun()
{
    const QString now = sentence();
    if (now != m_words->text())
        m_words->setText(now);
}

void RunStatus::showCounts()
{
    while (QLayoutItem *item = m_countsLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_words->clear();
    if (!m_session.hasRun())
        return;
    const Diagnosis &diagnosis = m_session.diagnosis();
    QStringList spoken;
    const auto add = [&](State state, const QString &words) {
        const int n = diagnosis.count(state);
        if (n == 0)
            return;
        auto *label = new QLabel(m_narrow ? locale().toString(n) : words, m_counts);
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setToolTip(words);
        m_countsLayout->addWidget(new IconLabel(state, 16, m_counts));
        m_countsLayout->addWidget(label);
        m_countsLayout->addSpacing(4);
        spoken << words;
    };
    add(State::Problem, tr("%n problem(s)", nullptr, diagnosis.count(State::Problem)));
    add(State::Warning, tr("%n warning(s)", nullptr, diagnosis.count(State::Warning)));
    add(State::Unanswered, tr("%n question(s)", nullptr, diagnosis.count(State::Unanswered)));
    add(State::Missing, tr("%n not looked at", nullptr, diagnosis.count(State::Missing)));
    add(State::Good, tr("%n in order", nullptr, diagnosis.count(State::Good)));
    setAccessibleName(spoken.join(u", "_s));
}

void RunStatus::paintEvent(QPaintEvent *)
{
    if (!m_bar->isVisible())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(Theme::Role::Line));
    const QRectF whole = m_bar->geometry();
    painter.drawRoundedRect(whole, 3, 3);
    QRectF done = whole;
    done.setWidth(qMax(double(barHeight), whole.width() * fraction(m_session)));
    if (layoutDirection() == Qt::RightToLeft)
        done.moveRight(whole.right());
    painter.setBrush(Theme::color(Theme::Role::Accent));
    painter.drawRoundedRect(done, 3, 3);
}

void RunStatus::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}
