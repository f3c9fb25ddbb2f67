#include "wizard/resultpage.h"
#include "checks/report/words.h"
#include "wizard/causelist.h"
#include "wizard/comparisoncard.h"
#include "wizard/notknowncard.h"
#include "wizard/planview.h"
#include "wizard/resultactions.h"
#include "wizard/resultcolumns.h"
#include "wizard/resultcomparison.h"
#include "wizard/sectionpage.h"
#include "wizard/verdictband.h"
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

ResultPage::ResultPage(Session &session, Services &services, QWidget *parent)
    : Page(PageId::Result, session, services, parent), m_verdict(new VerdictBand), m_causes(new CauseList), m_planTitle(new QLabel),
      m_notKnown(new NotKnownCard), m_plan(new PlanView), m_actions(new ResultActions(session, services)), m_comparison(new ComparisonCard),
      m_compared(std::make_unique<ResultComparison>(session, *m_comparison)),
      m_columns(new ResultColumns(m_verdict, {m_comparison, m_causes, m_notKnown}, {m_planTitle, m_plan}, m_actions))
{
    hideTitle();
    content()->addWidget(m_columns, 1);
    connectParts();
    const auto show = [this] {
        if (isVisible())
            refresh();
        Q_EMIT railChanged();
    };
    connect(&session, &Session::changed, this, show);
    connect(&session, &Session::runningChanged, this, show);
    connect(&session, &Session::caseChanged, this, show);
}

void ResultPage::connectParts()
{
    const auto follow = [this](const QString &target) { followLink(*this, services(), target); };
    connect(m_causes, &CauseList::linkActivated, this, follow);
    connect(m_notKnown, &NotKnownCard::linkActivated, this, follow);
    connect(m_plan, &PlanView::linkActivated, this, follow);
    connect(m_plan, &PlanView::ticked, this, [this](const QString &step, bool done) { session().tick(step, done); });
    connect(m_plan, &PlanView::lookAgainRequested, this, &ResultPage::lookAgain);
    connect(m_comparison, &ComparisonCard::linkActivated, this, follow);
    connect(m_comparison, &ComparisonCard::closed, this, &ResultPage::forgetComparison);
    connect(m_actions, &ResultActions::earlierChanged, this, [this] {
        m_compared->forgetStep();
        refresh();
    });
    connect(m_plan, &PlanView::copyRequested, &services(), &Services::copyToClipboard);
    connect(m_verdict, &VerdictBand::copyRequested, m_actions, &ResultActions::copyTicket);
    connect(m_verdict, &VerdictBand::hideNamesToggled, m_actions, &ResultActions::toggleNames);
    connect(m_actions, &ResultActions::namesToggled, this, &ResultPage::refresh);
}

ResultPage::~ResultPage() = default;

QString ResultPage::heading() const
{
    return tr("Result");
}

QString ResultPage::railLine() const
{
    const Diagnosis &diagnosis = session().diagnosis();
    if (!session().hasRun() || diagnosis.causes.isEmpty())
        return tr("Cause and plan");
    if (diagnosis.verdict == Verdict::Healthy)
        return tr("Writeback works");
    if (likelihood(diagnosis.causes.constFirst().probability) >= Likelihood::LessLikely)
        return tr("No clear cause yet");
    const RankedCause &first = diagnosis.causes.constFirst();
    return tr("%1, %2").arg(percent(first.probability, texts()), texts().owner(first.cause->owner)); // What may be cut stands last.
}

std::optional<State> ResultPage::railState() const
{
    return session().isRunningInForeground() ? State::Running : stateOf(session().diagnosis().verdict);
}

void ResultPage::focusFirst()
{
    m_verdict->copyButton()->setFocus();
}

QList<QWidget *> ResultPage::regions() const
{
    return m_columns->regions();
}

void ResultPage::refresh()
{
    const Texts say = texts();
    const Diagnosis &diagnosis = session().diagnosis();
    m_verdict->show(diagnosis, session().isRunningInForeground(), m_actions->hidesNames(), say);
    m_causes->show(diagnosis, say);
    m_notKnown->show(diagnosis, nextWords(diagnosis, session().inputs(), session().answers(), say), say);
    m_plan->show(diagnosis, session().ticks(), say);
    m_compared->show(m_actions->earlier(), say);
}

void ResultPage::lookAgain(const QString &step)
{
    if (const Check *asked = m_compared->lookAgain(step))
        followLink(*this, services(), QStringLiteral("check:") + QLatin1StringView(asked->id));
}

void ResultPage::forgetComparison()
{
    m_compared->forgetStep();
    m_actions->forgetEarlier();
}

void ResultPage::retranslate()
{
    Page::retranslate();
    m_causes->retranslate();
    m_planTitle->setFont(Theme::font(Theme::Font::Heading));
    m_planTitle->setText(tr("Plan"));
    m_actions->retranslate();
    m_comparison->retranslate();
    refresh();
}

void ResultPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

void ResultPage::roomChanged()
{
    const bool narrow = room() == Room::Narrow;
    m_verdict->setStacked(narrow);
    m_columns->setStacked(narrow);
}
