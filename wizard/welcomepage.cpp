#include "wizard/welcomepage.h"
#include "checks/facts/person.h"
#include "wizard/band.h"
#include "wizard/columns.h"
#include "wizard/complaintcard.h"
#include "wizard/filedialogs.h"
#include "wizard/filedrop.h"
#include "wizard/otherstarts.h"
#include "wizard/recentcases.h"
#include "wizard/recoveredband.h"
#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QWizard>

using namespace Qt::StringLiterals;

/// The code that the caller saw first; empty where none was recognised.
static QString firstCode(const Evidence &evidence)
{
    const Slot<ComplaintFact> *complaint = evidence.slot<ComplaintFact>();
    return complaint && complaint->fact ? complaint->fact->codes.value(0) : QString();
}

WelcomePage::WelcomePage(Session &session, Services &services)
    : Page(PageId::Start, session, services), m_columns(new Columns(316)), m_recovered(new RecoveredBand(services)),
      m_error(new Band(State::Warning)), m_complaint(new ComplaintCard(session, services)), m_starts(new OtherStarts(services)),
      m_recent(new RecentCases(services))
{
    content()->addWidget(m_recovered);
    content()->addWidget(m_error);
    content()->addWidget(m_columns, 1);
    m_error->hide();
    m_columns->work()->addWidget(m_complaint);
    m_columns->work()->addWidget(m_starts);
    m_columns->work()->addStretch(1);
    m_columns->beside()->addWidget(m_recent);
    connectStarts();
    connect(&session, &Session::caseChanged, this, [this] {
        m_complaint->load();
        Q_EMIT railChanged();
    });
    connect(&services, &Services::fileRefused, this, [this](const QString &problem) {
        Q_EMIT wanted(PageId::Start, {});
        tell(problem, tr("Your current case is unchanged."));
    });
    auto *paste = new QShortcut(QKeySequence::Paste, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(paste, &QShortcut::activated, m_complaint, &ComplaintCard::paste);
}

void WelcomePage::connectStarts()
{
    const auto goOn = [this] { wizard()->next(); };
    connect(m_complaint, &ComplaintCard::done, this, goOn);
    connect(m_starts, &OtherStarts::everything, this, goOn);
    connect(m_starts, &OtherStarts::browse, this, &WelcomePage::chooseCase);
    connect(m_starts, &OtherStarts::sample, this, [this](const QString &id) { opened(services().openSample(id)); });
    connect(m_recent, &RecentCases::browse, this, &WelcomePage::chooseCase);
    connect(m_recent, &RecentCases::chosen, this, &WelcomePage::openFile);
    connect(m_recent, &RecentCases::deleted, this, [this](const QString &problem) {
        m_recovered->offer();
        tell(problem, {});
    });
    auto *drop = new FileDrop(this);
    connect(drop, &FileDrop::hovering, m_starts, &OtherStarts::setDropping);
    connect(drop, &FileDrop::dropped, this, &WelcomePage::openFile);
    connect(m_recovered, &RecoveredBand::openWanted, this, [this] { opened(services().openRecovered()); });
    connect(m_recovered, &RecoveredBand::discarded, this, &WelcomePage::focusFirst);
}

void WelcomePage::chooseCase()
{
    FileDialogs::open(this, tr("Open case"), {tr("Cases and event logs (*.json *.html *.evtx *.xml *.csv *.txt)"), tr("All files (*)")},
                      [this](const QString &path) { openFile(path); });
}

void WelcomePage::openFile(const QString &path)
{
    opened(services().openCase(path));
}

void WelcomePage::tell(const QString &problem, const QString &consequence)
{
    m_error->setVisible(!problem.isEmpty());
    if (!problem.isEmpty())
        m_error->say(problem, consequence);
}

void WelcomePage::opened(const QString &problem)
{
    m_recovered->offer();
    tell(problem, tr("Your current case is unchanged."));
    if (problem.isEmpty())
        Q_EMIT wanted(session().hasRun() ? PageId::Result : PageId::Environment, {});
}

QString WelcomePage::heading() const
{
    return tr("Start");
}

QString WelcomePage::railLine() const
{
    if (const QString code = firstCode(session().evidence()); !code.isEmpty())
        return tr("%1 recognised").arg(code);
    return session().inputs().complaint.left(1000).trimmed().isEmpty() ? tr("Code, case or everything") : tr("No known code");
}

std::optional<State> WelcomePage::railState() const
{
    return firstCode(session().evidence()).isEmpty() ? std::nullopt : std::optional(State::Good);
}

void WelcomePage::focusFirst()
{
    m_complaint->field()->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> WelcomePage::regions() const
{
    return {m_complaint, m_recent};
}

bool WelcomePage::validatePage()
{
    m_complaint->flush();
    return true;
}

void WelcomePage::roomChanged()
{
    const bool narrow = room() == Room::Narrow;
    m_columns->setSideWidth(room() == Room::Wide ? 316 : 250);
    m_columns->setStacked(narrow);
    m_complaint->setNarrow(narrow);
    m_starts->setStacked(narrow);
}

void WelcomePage::retranslate()
{
    Page::retranslate();
    setTitleText(tr("What happened?"));
    setAnswer(tr("Type what the caller sees. A new password travels along the chain above; we look for the place where it stops."));
    m_complaint->retranslate();
    m_starts->retranslate();
    m_recent->retranslate();
    m_recovered->retranslate();
}
