#include "wizard/connectivitypage.h"
#include "wizard/chiprow.h"
#include "wizard/findingdetail.h"
#include "wizard/findingspane.h"
#include "wizard/hostdrawer.h"
#include "wizard/idleview.h"
#include "wizard/laddermodel.h"
#include "wizard/ladderview.h"
#include "wizard/networkboard.h"
#include "wizard/questionbar.h"
#include <QtWidgets/QHBoxLayout>

ConnectivityPage::ConnectivityPage(Session &session, Services &services, QWidget *parent)
    : SectionPage(PageId::Connectivity, Section::Connectivity, session, services, parent),
      m_drawer(new HostDrawer(session, services, this)), m_board(new NetworkBoard), m_columns(new QHBoxLayout)
{
    m_columns->setSpacing(16);
    m_columns->addWidget(m_board, 1);
    m_columns->addWidget(m_drawer);
    content()->addLayout(m_columns, 1);
    wire();
}

void ConnectivityPage::wire()
{
    connect(&m_board->ladder(), &LadderView::chosen, this, &ConnectivityPage::chooseHost);
    connect(&m_board->ladder(), &LadderView::hostActivated, this, [this] {
        m_personChose = true;
        setDrawerOpen(true);
    });
    connect(&m_board->ladder(), &LadderView::copyRequested, &services(), &Services::copyToClipboard);
    connect(&m_board->chips(), &ChipRow::chosen, this, &ConnectivityPage::showCheck);
    connect(&m_board->idle(), &IdleView::stopRequested, &session(), &Session::stop);
    connect(&m_board->idle(), &IdleView::startRequested, this, &ConnectivityPage::testIdle);
    connect(&m_drawer->detail(), &FindingDetail::linkActivated, this, &ConnectivityPage::follow);
    connect(&m_drawer->detail(), &FindingDetail::backRequested, this, [this] { setDrawerOpen(false); });
    connect(&m_drawer->question(), &QuestionBar::answered, this, &ConnectivityPage::answer);
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
    choose(key, checkOf(slot && slot->fact ? slot->fact->purpose : Purpose::Extra));
}

void ConnectivityPage::choose(const QString &host, const QString &checkId)
{
    m_host = host;
    m_check = checkId;
    m_board->chips().choose(host.isEmpty() ? checkId : QString());
    m_drawer->show(host, checkId);
}

void ConnectivityPage::showCheck(const QString &checkId)
{
    m_personChose = true;
    choose({}, checkId);
    setDrawerOpen(true);
}

void ConnectivityPage::refresh()
{
    SectionPage::refresh();
    m_board->show(session(), texts());
    if (!m_personChose) {
        const QModelIndex first = m_board->ladder().ladders().first();
        const QList<const Finding *> others = findingsWithoutHost(session());
        if (first.isValid())
            m_board->ladder().choose(first.data(LadderModel::KeyRole).toString());
        else if (!others.isEmpty())
            choose({}, QString::fromLatin1(others.constFirst()->check->id));
    }
    m_drawer->show(m_host, m_check);
}

void ConnectivityPage::answer(const QString &checkId, const QString &option)
{
    session().answer(checkId, option);
    const QString next = nextQuestion(session(), section(), checkId);
    if (m_check == checkId && m_host.isEmpty() && !next.isEmpty())
        choose({}, next);
}

void ConnectivityPage::focusFirst()
{
    if (m_board->ladder().isVisible())
        m_board->ladder().setFocus();
    else
        m_board->chips().setFocus();
}

QList<QWidget *> ConnectivityPage::regions() const
{
    QList<QWidget *> shown{&m_board->ladder(), &m_board->chips(), &m_board->idle(), &m_drawer->detail(), &m_drawer->question()};
    shown.removeIf([](const QWidget *widget) { return !widget->isVisible(); });
    return shown;
}

void ConnectivityPage::retranslate()
{
    m_board->retranslate();
    m_drawer->retranslate();
    SectionPage::retranslate();
}

void ConnectivityPage::roomChanged()
{
    setDrawerOpen(false);
}

void ConnectivityPage::setDrawerOpen(bool open)
{
    m_drawer->setOpen(open);
    placeDrawer();
    if (open && room() != Room::Wide)
        m_drawer->detail().setFocus();
}

bool ConnectivityPage::escape()
{
    if (room() == Room::Wide || !m_drawer->isOpen())
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

void ConnectivityPage::placeDrawer()
{
    m_drawer->place(*m_columns, room(), content()->geometry());
}
