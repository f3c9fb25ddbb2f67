#include "wizard/collectcard.h"
#include "checks/collectscript.h"
#include "checks/facts/server.h"
#include "checks/session.h"
#include "wizard/band.h"
#include "wizard/copyablecommand.h"
#include "wizard/elidedlabel.h"
#include "wizard/filedialogs.h"
#include "wizard/flowlayout.h"
#include "wizard/icons.h"
#include "wizard/services.h"
#include "wizard/theme.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace {

const QString command = u"powershell.exe -NoProfile -ExecutionPolicy Bypass -File .\\collect-writeback.ps1"_s;

/// When the server was collected; invalid where it was not.
QDateTime collectedAt(const Session &session)
{
    QDateTime at;
    const auto see = [&]<typename Fact>(const Fact *) {
        const Slot<Fact> *slot = session.evidence().slot<Fact>();
        if (slot && slot->fact && Fact::id != OtherServersFact::id)
            at = std::max(at, slot->fact->at);
    };
#define SEE(Fact) see(static_cast<const Fact *>(nullptr));
    FOR_EACH_SERVER_FACT(SEE)
#undef SEE
    return at;
}

} // namespace

CollectCard::CollectCard(Session &session, Services &services, QWidget *parent)
    : QFrame(parent), m_session(session), m_services(services), m_head(new QToolButton), m_summary(new ElidedLabel), m_body(new QWidget),
      m_words(new QLabel), m_how(new QLabel), m_command(new CopyableCommand(command)), m_here(new QPushButton), m_stop(new QPushButton),
      m_save(new QPushButton), m_copy(new QPushButton), m_open(new QPushButton), m_message(new Band(State::Good))
{
    Theme::makeCard(this);
    m_head->setCheckable(true);
    m_head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_head->setFocusPolicy(Qt::StrongFocus);
    m_head->setProperty("fold", true);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    auto *head = new QHBoxLayout;
    head->addWidget(m_head);
    head->addWidget(m_summary, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 6, 14, 6);
    layout->addLayout(head);
    layout->addWidget(m_body);
    for (QLabel *label : {m_words, m_how}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto *rows = new QVBoxLayout(m_body);
    rows->setContentsMargins(4, 4, 0, 8);
    rows->setSpacing(8);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(8, 8);
    buttons->setLayout(flow);
    for (QPushButton *button : {m_here, m_stop, m_save, m_copy, m_open})
        flow->addWidget(button);
    rows->addWidget(m_words);
    rows->addWidget(m_how);
    rows->addWidget(m_command);
    rows->addWidget(buttons);
    rows->addWidget(m_message);
    m_stop->hide();
    m_message->hide();
    m_ticks.setInterval(1000);

    connect(m_head, &QToolButton::toggled, this, &CollectCard::open);
    connect(m_command, &CopyableCommand::copyRequested, &m_services, &Services::copyToClipboard);
    connect(m_save, &QPushButton::clicked, this, &CollectCard::chooseWhereToSave);
    connect(m_open, &QPushButton::clicked, this, &CollectCard::chooseFile);
    connect(m_here, &QPushButton::clicked, this, &CollectCard::collectHere);
    connect(m_stop, &QPushButton::clicked, &m_services, &Services::stopCollecting);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        m_services.copyToClipboard(QString::fromUtf8(collectScript(m_session.inputs().cloud)));
        say(tr("The script is copied."), tr("Paste it into a file named %1 on the server.").arg(QLatin1StringView(collectScriptName)),
            true);
    });
    connect(&m_ticks, &QTimer::timeout, this, [this] {
        m_message->say(tr("The server is being read, for %n second(s) so far.", nullptr, int(m_since.elapsed() / 1000)),
                       tr("It takes a few minutes at most."));
    });
    connect(&session, &Session::changed, this, &CollectCard::refresh);
    open(false);
}

void CollectCard::open(bool on)
{
    const QString closed = layoutDirection() == Qt::RightToLeft ? u"chevron-left"_s : u"chevron-right"_s;
    m_head->setIcon(Icons::line(on ? u"chevron-down"_s : closed, 16));
    m_body->setVisible(on);
}

void CollectCard::refresh()
{
    const QDateTime at = collectedAt(m_session);
    const QString line = at.isValid() ? tr("Read on %1").arg(locale().toString(at.toLocalTime(), QLocale::ShortFormat))
                                      : tr("Not read yet: most of its settings are not known");
    m_summary->setText(line);
    m_head->setAccessibleDescription(line);
    const bool standsOnServer = m_services.whyNotCollectHere().isEmpty();
    const bool running = m_ticks.isActive();
    m_here->setVisible(standsOnServer && !running);
    m_stop->setVisible(running);
}

void CollectCard::chooseWhereToSave()
{
    const auto save = [this](const QString &path) {
        const QString problem = m_services.saveCollectScript(path);
        say(problem.isEmpty() ? tr("The script is saved.") : problem,
            problem.isEmpty() ? tr("Bring it to the server and run it there.") : QString(), problem.isEmpty());
    };
    FileDialogs::save(this, tr("Save the script"), tr("PowerShell scripts (*.ps1)"), QString::fromLatin1(collectScriptName), save);
}

void CollectCard::chooseFile()
{
    FileDialogs::open(this, tr("Open the file"), {tr("Collections (*.json)")}, [this](const QString &path) { take(path); });
}

void CollectCard::take(const QString &path)
{
    const QString problem = m_services.openCase(path);
    if (problem.isEmpty())
        m_message->hide();
    else
        say(problem, {}, false);
    refresh();
}

void CollectCard::collectHere()
{
    m_since.start();
    m_ticks.start();
    refresh();
    m_message->setState(State::Note);
    m_message->say(tr("The server is being read."), tr("It takes a few minutes at most."));
    m_message->show();
    m_stop->setFocus(Qt::OtherFocusReason);
    m_services.collectHere(this, [this](const QString &problem) { collected(problem); });
}

void CollectCard::collected(const QString &problem)
{
    m_ticks.stop();
    refresh();
    if (problem.isEmpty())
        say(tr("The server was read."), tr("What it says stands on the next pages."), true);
    else
        say(problem, {}, false);
    m_here->setFocus(Qt::OtherFocusReason);
}

void CollectCard::say(const QString &point, const QString &more, bool isGood)
{
    m_message->setState(isGood ? State::Good : State::Warning);
    m_message->say(point, more);
    m_message->show();
}

void CollectCard::retranslate()
{
    m_head->setText(tr("Connect server"));
    m_head->setFont(Theme::font(Theme::Font::Strong));
    m_head->setAccessibleName(tr("Look at the Connect server"));
    m_words->setText(tr("A script reads the settings of the server that runs Entra Connect or the agent of Cloud Sync. It changes nothing, "
                        "takes no password, and writes one file."));
    m_how->setText(tr("Not yours? Ask whoever manages that server. As administrator, in the folder of the script, run:"));
    m_here->setText(tr("Read this server"));
    m_stop->setText(tr("Stop"));
    m_stop->setAccessibleName(tr("Stop reading the server"));
    m_save->setText(tr("Save the script…"));
    m_copy->setText(tr("Copy the script"));
    m_open->setText(tr("Open the file…"));
    m_open->setAccessibleName(tr("Open the file that the script wrote"));
    refresh();
}
