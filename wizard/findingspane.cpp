#include "wizard/findingspane.h"
#include "wizard/findingdetail.h"
#include "wizard/findinglist.h"
#include "wizard/questionbar.h"
#include "wizard/sectionwords.h"
#include <QtWidgets/QListView>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

static constexpr const char *columns = "columns/findings";

FindingsPane::FindingsPane(Section section, Session &session, Services &services, QWidget *parent)
    : QWidget(parent), m_section(section), m_session(session), m_services(services), m_splitter(new QSplitter), m_list(new FindingList),
      m_filter(new FindingFilter(m_list->model())), m_right(new QWidget), m_detail(new FindingDetail), m_question(new QuestionBar),
      m_left(new QWidget)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_splitter);
    auto *left = new QVBoxLayout(m_left);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(12);
    left->addWidget(m_list, 1);
    auto *right = new QVBoxLayout(m_right);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(12);
    right->addWidget(m_detail, 1);
    right->addWidget(m_question);
    m_splitter->addWidget(m_left);
    m_splitter->addWidget(m_right);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(16);
    m_left->setMinimumWidth(240);

    connect(m_list, &FindingList::chosen, this, [this] {
        showDetail();
        ask();
    });
    connect(m_list, &FindingList::activated, this, [this] { setDetailOpen(true); });
    connect(m_list, &FindingList::copyRequested, &m_services, &Services::copyToClipboard);
    connect(m_detail, &FindingDetail::copyRequested, &m_services, &Services::copyToClipboard);
    connect(m_detail, &FindingDetail::linkActivated, this, &FindingsPane::linkActivated);
    connect(m_detail, &FindingDetail::backRequested, this, [this] { setDetailOpen(false); });
    connect(m_detail, &FindingDetail::againRequested, this, [this] {
        if (const Finding *finding = current())
            m_session.startAgain(Finding(*finding));
    });
    connect(m_question, &QuestionBar::answered, this, &FindingsPane::answer);
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_services.setLayoutState(QString::fromLatin1(columns), m_splitter->saveState()); });
}

void FindingsPane::addBeside(QWidget *widget)
{
    m_beside = widget;
    arrange();
}

const Finding *FindingsPane::current() const
{
    return m_session.diagnosis().find(m_list->current().toLatin1().constData());
}

void FindingsPane::refresh()
{
    m_list->show(m_session.diagnosis(), m_section, m_services.texts());
    showDetail();
    ask();
}

void FindingsPane::retranslate()
{
    m_list->retranslate();
    m_filter->retranslate();
    m_detail->retranslate();
    refresh();
}

void FindingsPane::showDetail()
{
    if (const Finding *finding = current())
        m_detail->show(*finding, m_services.texts(), m_session.isRunning());
    else
        m_detail->showEmpty(tr("Choose a finding to read what it means."));
}

void FindingsPane::ask()
{
    askFor(*m_question, m_session, m_section, current(), m_services.texts());
}

void FindingsPane::answer(const QString &checkId, const QString &option)
{
    const bool wasChosen = m_list->current() == checkId;
    m_session.answer(checkId, option);
    const QString next = nextQuestion(m_session, m_section, checkId);
    if (wasChosen && !next.isEmpty())
        m_list->choose(next);
    else
        refresh();
}

void FindingsPane::setDetailOpen(bool open)
{
    m_detailOpen = open;
    arrange();
    if (m_room != Room::Narrow)
        return;
    if (open)
        m_detail->setFocus();
    else
        m_list->setFocus();
}

void FindingsPane::setRoom(Room room)
{
    m_room = room;
    arrange();
}

/// One column where it is narrow: the list, or the finding on a page of its own. Else both, and a third where it is wide.
void FindingsPane::arrange()
{
    const bool oneColumn = m_room == Room::Narrow;
    if (m_beside && m_room == Room::Wide)
        m_splitter->addWidget(m_beside);
    else if (m_beside)
        static_cast<QVBoxLayout *>(m_left->layout())->addWidget(m_beside, 1);
    m_left->setVisible(!oneColumn || !m_detailOpen);
    m_detail->setVisible(!oneColumn || m_detailOpen);
    m_right->setVisible(!oneColumn || m_detailOpen);
    m_detail->setBackShown(oneColumn);
    m_splitter->setOrientation(oneColumn ? Qt::Vertical : Qt::Horizontal);
    if (oneColumn)
        return;
    const QByteArray kept = m_beside ? QByteArray() : m_services.layoutState(QString::fromLatin1(columns));
    if (kept.isEmpty() || !m_splitter->restoreState(kept)) {
        const int list = m_room == Room::Wide && !m_beside ? 380 : 320;
        m_splitter->setSizes(m_beside && m_room == Room::Wide ? QList{list, 380, 310} : QList{list, std::max(list, width() - list)});
    }
}

void FindingsPane::showCheck(const QString &checkId)
{
    m_list->choose(checkId);
    setDetailOpen(true);
}

void FindingsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    arrange();
}

QList<QWidget *> FindingsPane::regions() const
{
    QList<QWidget *> shown{m_list->view(), m_detail, m_question};
    shown.removeIf([](const QWidget *widget) { return widget->isHidden(); });
    return shown;
}

bool FindingsPane::escape()
{
    if (m_room == Room::Narrow && m_detailOpen) {
        setDetailOpen(false);
        return true;
    }
    return m_filter->clear();
}

void askFor(QuestionBar &bar, const Session &session, Section section, const Finding *chosen, const Texts &texts, bool orNext)
{
    const QList<const Finding *> asked = SectionWords::questions(session, section);
    const bool canAskChosen = chosen && chosen->check->question && (chosen->softened || asked.contains(chosen));
    const auto waiting = std::ranges::find(asked, State::Unanswered, &Finding::state);
    const Finding *finding = canAskChosen ? chosen : orNext && waiting != asked.end() ? *waiting : nullptr;
    if (!finding) {
        bar.askNothing();
        return;
    }
    const QString given = session.answers().value(QString::fromLatin1(finding->check->id));
    bar.ask(*finding->check, given, int(asked.indexOf(finding)) + 1, int(asked.size()), texts);
}

QString nextQuestion(const Session &session, Section section, const QString &checkId)
{
    const QList<const Finding *> asked = SectionWords::questions(session, section);
    const auto here = std::ranges::find_if(asked, [&](const Finding *finding) { return checkId == QLatin1StringView(finding->check->id); });
    const auto isWaiting = [](const Finding *finding) { return finding->state == State::Unanswered; };
    auto next = std::find_if(here, asked.end(), isWaiting);
    if (next == asked.end())
        next = std::find_if(asked.begin(), here, isWaiting);
    return next == asked.end() || !isWaiting(*next) ? QString() : QString::fromLatin1((*next)->check->id);
}
