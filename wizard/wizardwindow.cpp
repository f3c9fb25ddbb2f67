#include "wizard/wizardwindow.h"
#include "checks/facts/person.h"
#include "wizard/chainview.h"
#include "wizard/focusring.h"
#include "wizard/focuswalk.h"
#include "wizard/icons.h"
#include "wizard/pages.h"
#include "wizard/rail.h"
#include "wizard/runstatus.h"
#include "wizard/savedialog.h"
#include "wizard/theme.h"
#include "wizard/wizardframe.h"
#include <QtGui/QKeyEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr QWizard::WizardButton saveButton = QWizard::CustomButton1;

} // namespace

WizardWindow::WizardWindow(Session &session, Services &services, QWidget *parent)
    : QWizard(parent), m_session(session), m_services(services)
{
    Theme::apply(services.theme());
    setWizardStyle(QWizard::ModernStyle);
    setOptions(QWizard::IndependentPages | QWizard::IgnoreSubTitles | QWizard::ExtendedWatermarkPixmap | QWizard::NoBackButtonOnStartPage
               | QWizard::HaveCustomButton1);
    setWindowIcon(Icons::program());
    setWindowFlags(Qt::Window);

    const QList<Page *> pages = makePages(session, services);
    buildFrame(pages);
    buildKeys();
    new FocusRing(this);
    connect(this, &QWizard::currentIdChanged, this, &WizardWindow::pageEntered);
    connect(&session, &Session::changed, this, &WizardWindow::updateTitle);
    connect(&services, &Services::themeChanged, this, [this] { Theme::apply(m_services.theme()); });
    // A run of the wizard has the time for it; the command line does without.
    if (Inputs inputs = session.inputs(); !session.hasRun() && inputs.idleSeconds == 0) {
        inputs.idleSeconds = 180;
        session.setInputs(inputs);
    }
    retranslate();
    resize(1280, 800);
    setMinimumSize(600, 380);
    if (const QByteArray kept = services.layoutState(u"window"_s); !kept.isEmpty())
        restoreGeometry(kept);
    restart();
}

WizardWindow::~WizardWindow()
{
    m_services.setLayoutState(u"window"_s, saveGeometry());
    // What pages do while they go must not reach half a window.
    m_session.disconnect(this);
    disconnect(this, &QWizard::currentIdChanged, this, nullptr);
}

void WizardWindow::buildFrame(const QList<Page *> &pages)
{
    for (Page *page : pages) {
        setPage(int(page->id()), page);
        connect(page, &Page::wanted, this, [this](PageId id, const QString &checkId) { goTo(id, checkId); });
    }
    setStartId(int(PageId::Start));
    setButtonLayout({saveButton, BackButton, NextButton, CancelButton});
    m_rail = new Rail(m_session, m_services, pages);
    setSideWidget(m_rail);
    m_chain = new ChainView(m_session, m_services);
    m_status = new RunStatus(m_session, m_services);
    connect(m_rail, &Rail::chosen, this, [this](PageId id) { goTo(id); });
    connect(m_rail, &Rail::wantsSmallChanged, this, &WizardWindow::fitRoom);
    connect(m_chain, &ChainView::chosen, this, &WizardWindow::showLink);
    connect(button(saveButton), &QAbstractButton::clicked, this, &WizardWindow::saveCase);
    button(saveButton)->setIcon(Icons::forButton(u"save"_s));
}

void WizardWindow::buildKeys()
{
    for (int i = 0; i < 6; ++i) {
        auto *key = new QShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + i)), this);
        connect(key, &QShortcut::activated, this, [this, i] { goTo(PageId(i)); });
    }
    const auto bind = [this](const QKeySequence &keys, auto action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    bind(Qt::Key_F5, [this] { m_session.startAgain(); });
    bind(QKeySequence::Save, [this] { saveCase(); });
    bind(QKeySequence::Find, [this] { currentPageOf()->find(); });
    bind(Qt::Key_F6, [this] { FocusWalk::toRegion(*this, regions(), 1); });
    bind(Qt::SHIFT | Qt::Key_F6, [this] { FocusWalk::toRegion(*this, regions(), -1); });
}

Page *WizardWindow::pageOf(PageId id) const
{
    return qobject_cast<Page *>(page(int(id)));
}

Page *WizardWindow::currentPageOf() const
{
    return qobject_cast<Page *>(currentPage());
}

void WizardWindow::goTo(PageId id, const QString &checkId)
{
    if (!pageOf(id))
        return;
    // setCurrentId() would leave a history in which Back stays on the page; so one walks, and nobody sees it.
    setUpdatesEnabled(false);
    m_walking = true;
    for (int before = -1; currentId() != int(id) && currentId() != before;) {
        before = currentId();
        currentId() < int(id) ? next() : back();
    }
    m_walking = false;
    pageEntered(currentId());
    setUpdatesEnabled(true);
    if (currentId() == int(id) && !checkId.isEmpty())
        pageOf(id)->showCheck(checkId);
}

void WizardWindow::pageEntered(int id)
{
    Page *entered = pageOf(PageId(id));
    if (!entered)
        return;
    // A run starts on leaving the environment page, by whatever way.
    if (m_lastId <= int(PageId::Environment) && id > int(PageId::Environment) && m_session.wantsRun() && !m_walking)
        m_session.start();
    if (m_walking)
        return;
    m_lastId = id;
    WizardFrame::place(*this, m_rail, m_chain, m_status);
    m_rail->setCurrent(PageId(id));
    retranslate();
    fitRoom();
    entered->focusFirst();
}

void WizardWindow::fitRoom()
{
    if (!m_rail || !m_rail->parentWidget() || !currentPageOf())
        return;
    const bool smallRail = width() < 1100 || m_rail->wantsSmall();
    if (smallRail != m_rail->isSmall())
        m_rail->setSmall(smallRail);
    const Room room = width() < 760 ? Room::Narrow : width() < 1100 ? Room::Medium : Room::Wide;
    for (const int id : pageIds())
        pageOf(PageId(id))->setRoom(room);
    m_chain->setNamed(height() >= 640);
    m_chain->setWrapped(room == Room::Narrow && height() >= 640);
    m_status->setNarrow(room == Room::Narrow);
    const int side = room == Room::Wide ? 20 : 14;
    if (QBoxLayout *row = WizardFrame::buttonRow(*this))
        row->setContentsMargins(side, room == Room::Narrow ? 8 : 12, side, room == Room::Narrow ? 8 : 12);
}

void WizardWindow::retranslate()
{
    const Page *shown = currentPageOf();
    setButtonText(BackButton, tr("Back"));
    setButtonText(CancelButton, tr("Close"));
    setButtonText(saveButton, tr("Save case…"));
    const Page *following = shown ? pageOf(PageId(int(shown->id()) + 1)) : nullptr;
    setButtonText(NextButton, following && shown->room() != Room::Narrow ? tr("Next: %1").arg(following->heading()) : tr("Next"));
    button(NextButton)->setAccessibleName(following ? tr("Next: %1").arg(following->heading()) : tr("Next"));
    button(saveButton)->setVisible(shown && shown->id() != PageId::Start);
    if (auto *nextButton = qobject_cast<QPushButton *>(button(NextButton)))
        Theme::setPrimary(nextButton, shown && !shown->hasOwnPrimary());
    updateTitle();
}

void WizardWindow::updateTitle()
{
    const Slot<ComplaintFact> *complaint = m_session.evidence().slot<ComplaintFact>();
    const bool hasCode = complaint && complaint->fact && !complaint->fact->codes.isEmpty();
    const QString name = tr("Writeback Wizard");
    setWindowTitle(hasCode ? name + u" – "_s + complaint->fact->codes.constFirst() : name);
}

void WizardWindow::showLink(ChainLink link)
{
    const Finding *worst = nullptr;
    for (const Finding &finding : m_session.diagnosis().findings) {
        if (finding.check->chain == link && (!worst || finding.state < worst->state))
            worst = &finding;
    }
    if (worst)
        goTo(PageId(int(PageId::Configuration) + int(worst->check->section)), QString::fromLatin1(worst->check->id));
}

void WizardWindow::saveCase()
{
    auto *dialog = new SaveDialog(m_services, this);
    connect(dialog, &SaveDialog::saved, m_status, &RunStatus::say);
    dialog->open();
}

QList<QWidget *> WizardWindow::regions() const
{
    QList<QWidget *> all = currentPageOf()->regions();
    if (all.isEmpty())
        all << currentPageOf();
    all << m_rail << m_chain;
    return all;
}

bool WizardWindow::focusNextPrevChild(bool forward)
{
    // The page, then the buttons, the rail and the chain.
    const auto roomOf = [this](const QWidget &widget) {
        const bool inPage = currentPage() && currentPage()->isAncestorOf(&widget);
        return inPage ? 0 : m_rail->isAncestorOf(&widget) ? 2 : m_chain->isAncestorOf(&widget) ? 3 : 1;
    };
    return FocusWalk::toNext(*this, FocusWalk::stops(*this, roomOf), forward);
}

void WizardWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWizard::keyPressEvent(event);
    if (currentPageOf()->escape())
        return;
    if (m_session.isRunning())
        return m_session.stop();
    reject();
}

bool WizardWindow::event(QEvent *event)
{
    if (event->type() == QEvent::ThemeChange)
        Theme::apply(m_services.theme());
    return QWizard::event(event);
}

void WizardWindow::resizeEvent(QResizeEvent *event)
{
    QWizard::resizeEvent(event);
    fitRoom();
    retranslate();
}

void WizardWindow::changeEvent(QEvent *event)
{
    QWizard::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
