#include "wizard/connectivitypage.h"
#include "checks/facts/network.h"
#include "wizard/chiprow.h"
#include "wizard/findingdetail.h"
#include "wizard/findingspane.h"
#include "wizard/idleview.h"
#include "wizard/laddermodel.h"
#include "wizard/ladderview.h"
#include "wizard/questionbar.h"
#include "wizard/richtext.h"
#include "wizard/theme.h"
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>
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

ConnectivityPage::ConnectivityPage(Session &session, Services &services, QWidget *parent)
    : SectionPage(PageId::Connectivity, Section::Connectivity, session, services, parent), m_ladder(new LadderView), m_noHosts(new QLabel),
      m_chips(new ChipRow), m_idle(new IdleView), m_drawer(new QWidget(this)), m_detail(new FindingDetail), m_upright(new UprightLadder),
      m_question(new QuestionBar), m_columns(new QHBoxLayout)
{
    m_columns->setSpacing(16);
    m_columns->addWidget(buildWork(), 1);
    content()->addLayout(m_columns, 1);
    buildDrawer();
    wire();
}

QWidget *ConnectivityPage::buildWork()
{
    auto *card = new QFrame;
    Theme::makeCard(card);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_ladder);
    inside->addWidget(m_noHosts);
    m_noHosts->setContentsMargins(14, 12, 14, 12);
    card->setMinimumHeight(150);
    auto *work = new QWidget;
    auto *column = new QVBoxLayout(work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(card, 1);
    column->addWidget(m_chips);
    column->addWidget(m_idle);
    auto *scroll = new QScrollArea; // Only where the window is too low for all three.
    scroll->setWidget(work);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    work->setAutoFillBackground(false);
    return scroll;
}

void ConnectivityPage::buildDrawer()
{
    auto *right = new QVBoxLayout(m_drawer);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(12);
    right->addWidget(m_detail, 1);
    right->addWidget(m_question);
    m_drawer->setFixedWidth(330);
    m_detail->setExtra(m_upright);
    m_columns->addWidget(m_drawer);
}

void ConnectivityPage::wire()
{
    connect(m_ladder, &LadderView::chosen, this, &ConnectivityPage::chooseHost);
    connect(m_ladder, &LadderView::hostActivated, this, [this] {
        m_personChose = true;
        setDrawerOpen(true);
    });
    connect(m_ladder, &LadderView::copyRequested, &services(), &Services::copyToClipboard);
    connect(m_chips, &ChipRow::chosen, this, [this](const QString &checkId) {
        m_personChose = true;
        chooseCheck(checkId);
        setDrawerOpen(true);
    });
    connect(m_idle, &IdleView::stopRequested, &session(), &Session::stop);
    connect(m_idle, &IdleView::startRequested, this, &ConnectivityPage::testIdle);
    connect(m_detail, &FindingDetail::linkActivated, this, &ConnectivityPage::follow);
    connect(m_detail, &FindingDetail::copyRequested, &services(), &Services::copyToClipboard);
    connect(m_detail, &FindingDetail::backRequested, this, [this] { setDrawerOpen(false); });
    connect(m_detail, &FindingDetail::againRequested, this, [this](const QString &checkId) {
        if (const Finding *finding = session().diagnosis().find(checkId.toLatin1().constData()))
            session().startAgain(Finding(*finding));
    });
    connect(m_question, &QuestionBar::answered, this, &ConnectivityPage::answer);
}

/// A longer wish is an input like any other: only the idle test runs again.
void ConnectivityPage::testIdle()
{
    Inputs inputs = session().inputs();
    inputs.idleSeconds = std::max(inputs.idleSeconds, idleNeeded);
    session().setInputs(inputs);
    if (const Finding *finding = session().diagnosis().find("idle-connections"))
        session().startAgain(Finding(*finding));
}

void ConnectivityPage::chooseHost(const QString &key)
{
    const Slot<HostFact> *slot = session().evidence().slot<HostFact>(key);
    m_host = key;
    m_check = checkOf(slot && slot->fact ? slot->fact->purpose : Purpose::Extra);
    m_chips->choose({});
    showDetail();
}

void ConnectivityPage::chooseCheck(const QString &checkId)
{
    m_host.clear();
    m_check = checkId;
    m_chips->choose(checkId);
    showDetail();
}

void ConnectivityPage::showCheck(const QString &checkId)
{
    m_personChose = true;
    chooseCheck(checkId);
    setDrawerOpen(true);
}

/// Findings that no host of the ladder stands for.
QList<const Finding *> ConnectivityPage::chips() const
{
    QStringList shown;
    for (const auto &[key, slot] : session().evidence().all<HostFact>()) {
        if (slot.fact && slot.fact->purpose < Purpose::Revocation)
            shown << checkOf(slot.fact->purpose);
    }
    QList<const Finding *> others;
    for (const Finding &finding : session().diagnosis().findings) {
        if (finding.check->section == section() && !shown.contains(QLatin1StringView(finding.check->id)))
            others << &finding;
    }
    std::ranges::stable_sort(others, {}, &Finding::state);
    return others;
}

void ConnectivityPage::refresh()
{
    SectionPage::refresh();
    const Texts say = texts();
    m_ladder->ladders().show(session().evidence(), say);
    const bool hasHosts = m_ladder->ladders().hosts() > 0;
    m_ladder->setVisible(hasHosts);
    m_noHosts->setVisible(!hasHosts);
    m_chips->show(chips(), say);
    m_idle->show(session().evidence().slot<IdleFact>(), say);
    if (!m_personChose) {
        const QModelIndex first = m_ladder->ladders().first();
        if (first.isValid())
            m_ladder->choose(first.data(LadderModel::KeyRole).toString());
        else if (!chips().isEmpty())
            chooseCheck(QString::fromLatin1(chips().constFirst()->check->id));
    }
    showDetail();
}

void ConnectivityPage::showDetail()
{
    const Texts say = texts();
    const Finding *finding = session().diagnosis().find(m_check.toLatin1().constData());
    const Slot<HostFact> *slot = m_host.isEmpty() ? nullptr : session().evidence().slot<HostFact>(m_host);
    m_upright->setVisible(slot && slot->fact);
    if (slot && slot->fact)
        m_upright->setRungs(ladderOf(*slot->fact, say));
    m_detail->setSubtitle(slot ? RichText::tamed(m_host).replace(u'.', u".\u200b"_s) : QString());
    if (finding)
        m_detail->show(*finding, say, session().isRunning());
    else
        m_detail->showEmpty(tr("Choose a host or a finding to read what it means."));
    askFor(*m_question, session(), section(), finding, say, false);
}

void ConnectivityPage::answer(const QString &checkId, const QString &option)
{
    session().answer(checkId, option);
    const QString next = nextQuestion(session(), section(), checkId);
    if (m_check == checkId && m_host.isEmpty() && !next.isEmpty())
        chooseCheck(next);
}

void ConnectivityPage::focusFirst()
{
    if (m_ladder->isVisible())
        m_ladder->setFocus();
    else
        m_chips->setFocus();
}

QList<QWidget *> ConnectivityPage::regions() const
{
    QList<QWidget *> shown{m_ladder, m_chips, m_idle, m_detail, m_question};
    shown.removeIf([](const QWidget *widget) { return !widget->isVisible(); });
    return shown;
}

void ConnectivityPage::retranslate()
{
    static_cast<QLabel *>(m_noHosts)->setText(tr("No host was looked at yet. Leave the environment page to start, or press F5."));
    m_ladder->setAccessibleName(tr("Ladders to all hosts"));
    m_detail->retranslate();
    SectionPage::retranslate();
}

void ConnectivityPage::roomChanged()
{
    setDrawerOpen(false);
}

void ConnectivityPage::setDrawerOpen(bool open)
{
    m_drawerOpen = open;
    placeDrawer();
    if (open && room() != Room::Wide)
        m_detail->setFocus();
}

bool ConnectivityPage::escape()
{
    if (room() == Room::Wide || !m_drawerOpen)
        return false;
    setDrawerOpen(false);
    focusFirst();
    return true;
}

void ConnectivityPage::resizeEvent(QResizeEvent *event)
{
    SectionPage::resizeEvent(event);
    placeDrawer();
}

/// A column where it is wide; else it lies over the trailing edge, and Escape closes it.
void ConnectivityPage::placeDrawer()
{
    const bool isColumn = room() == Room::Wide;
    m_detail->setBackShown(!isColumn);
    m_drawer->setVisible(isColumn || m_drawerOpen);
    if (isColumn) {
        m_drawer->setFixedWidth(330);
        if (m_columns->indexOf(m_drawer) < 0)
            m_columns->addWidget(m_drawer);
        return;
    }
    m_columns->removeWidget(m_drawer);
    const QRect area = content()->geometry();
    const int drawerWidth = room() == Room::Narrow ? area.width() : 330;
    m_drawer->setFixedWidth(drawerWidth);
    m_drawer->setGeometry(
        QStyle::visualRect(layoutDirection(), area, {area.right() - drawerWidth + 1, area.y(), drawerWidth, area.height()}));
    m_drawer->raise();
}
