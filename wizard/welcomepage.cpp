#include "wizard/welcomepage.h"
#include "checks/facts/person.h"
#include "checks/registry.h"
#include "wizard/band.h"
#include "wizard/caserow.h"
#include "wizard/columns.h"
#include "wizard/complaintcard.h"
#include "wizard/icons.h"
#include "wizard/theme.h"
#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtGui/QDragEnterEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QWizard>

using namespace Qt::StringLiterals;

namespace {

QLabel *wrapped()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

/// A title with its symbol.
QHBoxLayout *headed(const QString &icon, QLabel *title)
{
    title->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new IconLabel(icon, 16, Theme::Role::Text));
    row->addWidget(title, 1);
    return row;
}

QVBoxLayout *inside(QFrame *card)
{
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(8);
    return layout;
}

bool looksLikeCase(const QString &path)
{
    return path.endsWith(u".json"_s, Qt::CaseInsensitive);
}

} // namespace

WelcomePage::WelcomePage(Session &session, Services &services)
    : Page(PageId::Start, session, services), m_columns(new Columns(316)), m_recovered(new Band(State::Note)),
      m_openRecovered(m_recovered->addButton()), m_discardRecovered(m_recovered->addButton()), m_error(new Band(State::Warning)),
      m_complaint(new ComplaintCard(session, services))
{
    content()->addWidget(m_recovered);
    content()->addWidget(m_error);
    content()->addWidget(m_columns, 1);
    m_error->hide();
    auto *below = new QHBoxLayout;
    below->setSpacing(12);
    below->addWidget(buildFiles(), 3);
    below->addWidget(buildEverything(), 2);
    m_columns->work()->addWidget(m_complaint);
    m_columns->work()->addLayout(below);
    m_columns->work()->addStretch(1);
    m_columns->beside()->addWidget(buildRecent());
    setAcceptDrops(true);

    connect(m_complaint, &ComplaintCard::done, this, [this] { wizard()->next(); });
    connect(m_openRecovered, &QPushButton::clicked, this, [this] { opened(this->services().openRecovered()); });
    connect(m_discardRecovered, &QPushButton::clicked, this, [this] {
        this->services().discardRecovered();
        offerRecovered();
    });
    connect(&session, &Session::caseChanged, this, [this] {
        m_complaint->load();
        Q_EMIT railChanged();
    });
    connect(&services, &Services::recentCasesChanged, this, &WelcomePage::fillRecent);
    auto *paste = new QShortcut(QKeySequence::Paste, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(paste, &QShortcut::activated, m_complaint, &ComplaintCard::paste);
}

QFrame *WelcomePage::buildFiles()
{
    m_files = new QFrame;
    Theme::makeCard(m_files, true);
    m_filesTitle = new QLabel;
    m_filesHint = wrapped();
    m_choose = new QPushButton;
    m_choose->setIcon(Icons::forButton(u"folder"_s));
    connect(m_choose, &QPushButton::clicked, this, &WelcomePage::chooseCase);
    QVBoxLayout *layout = inside(m_files);
    layout->addLayout(headed(u"file"_s, m_filesTitle));
    layout->addWidget(m_filesHint);
    layout->addWidget(m_choose, 0, Qt::AlignLeft);
    layout->addStretch(1);
    return m_files;
}

QFrame *WelcomePage::buildEverything()
{
    auto *card = new QFrame;
    Theme::makeCard(card);
    m_everythingTitle = new QLabel;
    m_everythingHint = wrapped();
    m_everything = new QPushButton;
    m_sample = new QPushButton;
    m_sample->setProperty("link", true);
    m_samples = new QMenu(m_sample);
    connect(m_everything, &QPushButton::clicked, this, [this] { wizard()->next(); });
    connect(m_sample, &QPushButton::clicked, this, [this] { m_samples->popup(m_sample->mapToGlobal(QPoint(0, m_sample->height()))); });
    QVBoxLayout *layout = inside(card);
    layout->addLayout(headed(u"search"_s, m_everythingTitle));
    layout->addWidget(m_everythingHint);
    layout->addWidget(m_everything, 0, Qt::AlignLeft);
    layout->addWidget(m_sample, 0, Qt::AlignLeft);
    layout->addStretch(1);
    return card;
}

QFrame *WelcomePage::buildRecent()
{
    auto *card = new QFrame;
    Theme::makeCard(card);
    m_recent = card;
    m_recentTitle = new QLabel;
    m_recentRows = new QWidget;
    auto *rows = new QVBoxLayout(m_recentRows);
    rows->setContentsMargins(0, 1, 0, 0);
    rows->setSpacing(0);
    m_open = new QPushButton;
    m_open->setProperty("small", true);
    m_open->setIcon(Icons::forButton(u"folder"_s));
    connect(m_open, &QPushButton::clicked, this, &WelcomePage::chooseCase);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 10, 1, 12);
    layout->setSpacing(8);
    m_recentTitle->setContentsMargins(12, 0, 12, 0);
    layout->addWidget(m_recentTitle);
    layout->addWidget(m_recentRows);
    layout->addStretch(1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 0, 12, 0);
    foot->addWidget(m_open);
    foot->addStretch(1);
    layout->addLayout(foot);
    return card;
}

void WelcomePage::fillRecent()
{
    QLayout *rows = m_recentRows->layout();
    while (QLayoutItem *item = rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    constexpr qsizetype most = 8;
    const Texts texts = this->texts();
    const QList<Services::RecentCase> cases = services().recentCases().mid(0, most);
    for (const Services::RecentCase &recent : cases) {
        auto *row = new CaseRow(recent, texts.state(recent.state), m_recentRows);
        // Opening may fill this list anew.
        connect(
            row, &CaseRow::clicked, this, [this, path = recent.path] { opened(services().openCase(path)); }, Qt::QueuedConnection);
        rows->addWidget(row);
    }
    if (cases.isEmpty()) {
        QLabel *none = wrapped();
        none->setContentsMargins(12, 0, 12, 0);
        none->setText(tr("No cases yet. What you save stands here."));
        rows->addWidget(none);
    }
}

void WelcomePage::fillSamples()
{
    m_samples->clear();
    for (const Services::SampleCase &sample : services().sampleCases())
        m_samples->addAction(sample.title, this, [this, id = sample.id] { opened(services().openSample(id)); });
    m_sample->setVisible(!m_samples->isEmpty());
}

void WelcomePage::offerRecovered()
{
    const auto recovered = services().recoveredCase();
    m_recovered->setVisible(recovered.has_value());
    if (!recovered)
        return;
    const QString when = texts().format(Value::time(recovered->saved));
    m_recovered->say(tr("A case was not closed."), recovered->title.isEmpty() ? when : recovered->title + u", "_s + when);
}

void WelcomePage::chooseCase()
{
    auto *dialog = new QFileDialog(this, tr("Open case"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Cases (*.json)"));
    connect(dialog, &QFileDialog::fileSelected, this, &WelcomePage::openFile);
    dialog->open();
}

void WelcomePage::openFile(const QString &path)
{
    opened(looksLikeCase(path) ? services().openCase(path)
                               : tr("%1 was not read. This version reads saved cases.").arg(QFileInfo(path).fileName()));
}

void WelcomePage::opened(const QString &problem)
{
    m_error->setVisible(!problem.isEmpty());
    offerRecovered();
    if (!problem.isEmpty())
        return m_error->say(problem, tr("Your current case is unchanged."));
    Q_EMIT wanted(session().hasRun() ? PageId::Result : PageId::Environment, {});
}

QString WelcomePage::heading() const
{
    return tr("Start");
}

QString WelcomePage::railLine() const
{
    const Slot<ComplaintFact> *complaint = session().evidence().slot<ComplaintFact>();
    if (complaint && complaint->fact && !complaint->fact->codes.isEmpty())
        return tr("%1 recognised").arg(complaint->fact->codes.constFirst());
    return session().inputs().complaint.trimmed().isEmpty() ? tr("Code, case or everything") : tr("No known code");
}

std::optional<State> WelcomePage::railState() const
{
    const Slot<ComplaintFact> *complaint = session().evidence().slot<ComplaintFact>();
    return complaint && complaint->fact && !complaint->fact->codes.isEmpty() ? std::optional(State::Good) : std::nullopt;
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
    m_columns->setStacked(room() == Room::Narrow);
    m_complaint->setNarrow(room() == Room::Narrow);
}

void WelcomePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasUrls())
        return;
    Theme::setLook(m_files, "card", u"over"_s);
    event->acceptProposedAction();
}

void WelcomePage::dragLeaveEvent(QDragLeaveEvent *)
{
    Theme::setLook(m_files, "card", u"drop"_s);
}

void WelcomePage::dropEvent(QDropEvent *event)
{
    Theme::setLook(m_files, "card", u"drop"_s);
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.constFirst().isLocalFile())
        openFile(urls.constFirst().toLocalFile());
    event->acceptProposedAction();
}

void WelcomePage::retranslate()
{
    Page::retranslate();
    setTitleText(tr("What happened?"));
    setAnswer(tr("Type what the caller sees. A new password travels along the chain above; we look for the place where it stops."));
    m_complaint->retranslate();
    for (QLabel *title : {m_filesTitle, m_everythingTitle, m_recentTitle})
        title->setFont(Theme::font(Theme::Font::Heading));
    m_filesTitle->setText(tr("A saved case"));
    m_filesHint->setText(tr("Drop a saved case anywhere on this page."));
    m_choose->setText(tr("Choose file…"));
    m_everythingTitle->setText(tr("No code at all?"));
    m_everythingHint->setText(tr("We look at all %n point(s). About one minute.", nullptr, int(allChecks().size())));
    m_everything->setText(tr("Check everything"));
    m_sample->setText(tr("Try it with a sample case"));
    m_recentTitle->setText(tr("Recent cases"));
    m_open->setText(tr("Open case…"));
    m_openRecovered->setText(tr("Go on with it"));
    m_discardRecovered->setText(tr("Discard it"));
    fillRecent();
    fillSamples();
    offerRecovered();
}
