#include "wizard/networkboard.h"
#include "wizard/chiprow.h"
#include "wizard/idleview.h"
#include "wizard/laddermodel.h"
#include "wizard/ladderview.h"
#include "wizard/theme.h"
#include <QtCore/QEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

QString checkOf(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Relay: return u"https-servicebus"_s;
    case Purpose::ResetService: return u"https-passwordreset"_s;
    case Purpose::SignIn:
    case Purpose::Sync: return u"https-signin"_s;
    case Purpose::Revocation: return u"certificate-trust"_s;
    case Purpose::Extra: return u"name-resolution"_s;
    }
    Q_UNREACHABLE();
}

QList<const Finding *> findingsWithoutHost(const Session &session)
{
    QStringList shown;
    for (const auto &[key, slot] : session.evidence().all<HostFact>()) {
        if (slot.fact && slot.fact->purpose < Purpose::Revocation)
            shown << checkOf(slot.fact->purpose);
    }
    QList<const Finding *> others;
    for (const Finding &finding : session.diagnosis().findings) {
        if (finding.check->section == Section::Connectivity && !shown.contains(QLatin1StringView(finding.check->id)))
            others << &finding;
    }
    std::ranges::stable_sort(others, {}, &Finding::state);
    return others;
}

static constexpr int leastLadder = 150;

NetworkBoard::NetworkBoard(QWidget *parent)
    : ScrollColumn(parent), m_ladder(new LadderView), m_noHosts(new QLabel), m_chips(new ChipRow), m_idle(new IdleView)
{
    auto *card = new QFrame;
    Theme::makeCard(card);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_ladder);
    inside->addWidget(m_noHosts);
    m_noHosts->setContentsMargins(14, 12, 14, 12);
    card->setMinimumHeight(leastLadder);
    auto *work = new QWidget;
    auto *column = new QVBoxLayout(work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(card, 1);
    column->addWidget(m_chips);
    column->addWidget(m_idle);
    hold(work);
    work->installEventFilter(this);
    connect(m_ladder, &LadderView::chosen, this, &NetworkBoard::showChosen);
}

/// The ladder scrolls itself while the rest leaves it room; else all of it scrolls with the rest, for two bars side by side confuse.
void NetworkBoard::share()
{
    const auto *column = widget()->layout();
    const int whole = std::max(0, m_ladder->minimumHeight() + 2 - leastLadder); // beyond what it has at least
    const int needed = column->heightForWidth(viewport()->width()) - whole;
    m_ladder->setWhole(m_ladder->isVisibleTo(this) && needed > viewport()->height());
}

void NetworkBoard::showChosen()
{
    if (m_ladder->verticalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
        return;
    const QRect row = m_ladder->visualRect(m_ladder->currentIndex());
    ensureVisible(0, m_ladder->viewport()->mapTo(widget(), row.center()).y(), 0, row.height());
}

void NetworkBoard::resizeEvent(QResizeEvent *event)
{
    ScrollColumn::resizeEvent(event);
    share();
}

bool NetworkBoard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        share();
    return ScrollColumn::eventFilter(watched, event);
}

void NetworkBoard::show(const Session &session, const Texts &texts)
{
    m_ladder->ladders().show(session.evidence(), texts);
    const bool hasHosts = m_ladder->ladders().hosts() > 0;
    m_ladder->setVisible(hasHosts);
    m_noHosts->setVisible(!hasHosts);
    m_chips->show(findingsWithoutHost(session), texts);
    m_idle->show(session.evidence().slot<IdleFact>(), texts);
    share();
}

void NetworkBoard::retranslate()
{
    m_noHosts->setText(tr("No host was looked at yet. Leave the environment page to start, or press F5."));
    m_ladder->setAccessibleName(tr("Ladders to all hosts"));
}
