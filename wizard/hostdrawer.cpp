#include "wizard/hostdrawer.h"
#include "checks/facts/network.h"
#include "wizard/findingdetail.h"
#include "wizard/findingspane.h"
#include "wizard/questionbar.h"
#include "wizard/richtext.h"
#include "wizard/uprightladder.h"
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QStyle>

using namespace Qt::StringLiterals;

static constexpr int drawerWidth = 330;

HostDrawer::HostDrawer(Session &session, Services &services, QWidget *page)
    : QWidget(page), m_session(session), m_services(services), m_detail(new FindingDetail), m_upright(new UprightLadder),
      m_question(new QuestionBar)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_detail, 1);
    column->addWidget(m_question);
    setFixedWidth(drawerWidth);
    m_detail->setExtra(m_upright);
    connect(m_detail, &FindingDetail::copyRequested, &services, &Services::copyToClipboard);
    connect(m_detail, &FindingDetail::againRequested, this, [this](const QString &checkId) {
        if (const Finding *finding = m_session.diagnosis().find(checkId.toLatin1().constData()))
            m_session.startAgain(Finding(*finding));
    });
}

void HostDrawer::show(const QString &host, const QString &checkId)
{
    const Texts say = m_services.texts();
    const Finding *finding = m_session.diagnosis().find(checkId.toLatin1().constData());
    const Slot<HostFact> *slot = host.isEmpty() ? nullptr : m_session.evidence().slot<HostFact>(host);
    m_upright->setVisible(slot && slot->fact);
    if (slot && slot->fact)
        m_upright->setRungs(ladderOf(*slot->fact, say));
    m_detail->setSubtitle(slot ? RichText::tamed(host).replace(u'.', u".\u200b"_s) : QString());
    if (finding)
        m_detail->show(*finding, say, m_session.isRunning());
    else
        m_detail->showEmpty(tr("Choose a host or a finding to read what it means."));
    askFor(*m_question, m_session, Section::Connectivity, finding, say, false);
}

void HostDrawer::retranslate()
{
    m_detail->retranslate();
}

void HostDrawer::place(QHBoxLayout &columns, Room room, const QRect &area)
{
    const bool isColumn = room == Room::Wide;
    m_detail->setBackShown(!isColumn);
    setVisible(isColumn || m_isOpen);
    if (isColumn) {
        setFixedWidth(drawerWidth);
        if (columns.indexOf(this) < 0)
            columns.addWidget(this);
        return;
    }
    columns.removeWidget(this);
    const int width = room == Room::Narrow ? area.width() : drawerWidth;
    setFixedWidth(width);
    setGeometry(QStyle::visualRect(layoutDirection(), area, {area.right() - width + 1, area.y(), width, area.height()}));
    raise();
}
