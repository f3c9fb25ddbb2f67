#include "wizard/verdictband.h"
#include "checks/report/report.h"
#include "checks/report/words.h"
#include "wizard/icons.h"
#include "wizard/richtext.h"
#include "wizard/smallwidgets.h"
#include "wizard/theme.h"
#include <QtCore/QTimer>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

State stateOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Healthy: return State::Good;
    case Verdict::Warning: return State::Warning;
    case Verdict::Problem: return State::Problem;
    case Verdict::Unknown: return State::Missing;
    }
    Q_UNREACHABLE();
}

VerdictBand::VerdictBand(QWidget *parent)
    : QFrame(parent), m_row(new QHBoxLayout(this)), m_icon(new IconLabel(State::Missing, 32)),
      m_title(new RichLabel(Theme::font(Theme::Font::Verdict))), m_meaning(new RichLabel(Theme::font(Theme::Font::Body))),
      m_copy(new QPushButton), m_names(new RichLabel(Theme::font(Theme::Font::Small), true)), m_revert(new QTimer(this))
{
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_meaning);
    auto *said = new QHBoxLayout;
    said->setSpacing(16);
    said->addWidget(m_icon, 0, Qt::AlignTop);
    said->addLayout(words, 1);
    auto *action = new QVBoxLayout;
    action->setSpacing(4);
    action->addWidget(m_copy, 0, Qt::AlignTrailing);
    action->addWidget(m_names);
    m_names->setAlignment(Qt::AlignTrailing);
    m_row->setContentsMargins(16, 10, 16, 10);
    m_row->setSpacing(16);
    m_row->addLayout(said, 1);
    m_row->addLayout(action);
    m_copy->setIcon(Icons::forButton(u"copy"_s, Theme::Role::OnPrimary));
    m_copy->setMinimumHeight(34);
    Theme::setPrimary(m_copy, true);
    m_revert->setSingleShot(true);
    m_revert->setInterval(std::chrono::seconds(2));
    connect(m_revert, &QTimer::timeout, this, &VerdictBand::nameButton);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        Q_EMIT copyRequested();
        m_revert->start();
        nameButton();
    });
    connect(m_names, &QLabel::linkActivated, this, &VerdictBand::hideNamesToggled);
}

static QString ticketFor(const Diagnosis &diagnosis)
{
    // Nobody is sent a ticket for a guess.
    if (diagnosis.causes.isEmpty() || likelihood(diagnosis.causes.constFirst().probability) >= Likelihood::LessLikely)
        return VerdictBand::tr("Copy ticket");
    switch (diagnosis.causes.constFirst().cause->owner) {
    case Owner::Helpdesk: return VerdictBand::tr("Copy ticket");
    case Owner::Directory: return VerdictBand::tr("Copy ticket for directory team");
    case Owner::Tenant: return VerdictBand::tr("Copy ticket for tenant team");
    case Owner::Network: return VerdictBand::tr("Copy ticket for network team");
    case Owner::Microsoft: return VerdictBand::tr("Copy ticket for Microsoft support");
    }
    Q_UNREACHABLE();
}

/// As a sentence says it, unlike the head of a card.
static QString inSentence(Owner owner)
{
    switch (owner) {
    case Owner::Helpdesk: return VerdictBand::tr("you");
    case Owner::Directory: return VerdictBand::tr("the directory administrator");
    case Owner::Tenant: return VerdictBand::tr("the tenant administrator");
    case Owner::Network: return VerdictBand::tr("the network administrator");
    case Owner::Microsoft: return VerdictBand::tr("Microsoft");
    }
    Q_UNREACHABLE();
}

/// "Next, for the network administrator: allow …", the first step that is not the helpdesk's own.
static QString nextStep(const Diagnosis &diagnosis, const Texts &texts)
{
    for (const PlanPart &part : actionPlan(diagnosis)) {
        if (part.when == When::Next)
            return VerdictBand::tr("Next, for %1: %2")
                .arg(inSentence(part.owner).toHtmlEscaped(),
                     RichText::html(texts, part.steps.constFirst().step.what, part.steps.constFirst().values));
    }
    return {};
}

static QString meaning(const Diagnosis &diagnosis, bool isRunning, const Texts &texts)
{
    QStringList sentences;
    if (isRunning)
        sentences << VerdictBand::tr("Still looking; this may change.");
    const bool isNamed = !diagnosis.causes.isEmpty() && likelihood(diagnosis.causes.constFirst().probability) < Likelihood::LessLikely;
    if (isNamed && diagnosis.verdict != Verdict::Healthy) {
        const RankedCause &first = diagnosis.causes.constFirst();
        sentences << likelihoodWord(first.probability, texts) + u'.'
                  << RichText::html(texts, first.cause->meaning, valuesOf(first, diagnosis));
    } else {
        sentences << verdictMeaning(diagnosis, texts).toHtmlEscaped();
    }
    const QString next = nextStep(diagnosis, texts);
    if (!next.isEmpty())
        sentences << u"<b>%1</b>"_s.arg(next);
    return sentences.join(u' ');
}

void VerdictBand::show(const Diagnosis &diagnosis, bool isRunning, bool hidesNames, const Texts &texts)
{
    m_icon->setState(stateOf(diagnosis.verdict));
    Theme::makeBand(this, stateOf(diagnosis.verdict));
    m_title->say(RichText::inert(verdictTitle(diagnosis, texts)));
    m_meaning->say(meaning(diagnosis, isRunning, texts));
    m_copyText = ticketFor(diagnosis);
    nameButton();
    m_names->say(hidesNames ? tr("Names hidden in the copy. <a href=\"names\">Include</a>")
                            : tr("Names are in the copy. <a href=\"names\">Hide</a>"));
    setAccessibleName(m_title->accessibleName());
}

void VerdictBand::nameButton()
{
    m_copy->setText(m_revert->isActive() ? tr("Copied") : m_copyText);
    m_copy->setAccessibleName(m_copy->text());
}

void VerdictBand::setStacked(bool stacked)
{
    m_row->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}
