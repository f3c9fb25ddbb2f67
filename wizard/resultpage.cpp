#include "wizard/resultpage.h"
#include "checks/report/words.h"
#include "wizard/band.h"
#include "wizard/causecard.h"
#include "wizard/icons.h"
#include "wizard/notknowncard.h"
#include "wizard/planview.h"
#include "wizard/sectionpage.h"
#include "wizard/ticketdialog.h"
#include "wizard/verdictband.h"
#include <QtCore/QDir>
#include <QtCore/QStandardPaths>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

/// A column that scrolls up and down, and the layout inside.
static QScrollArea *scrolling(QVBoxLayout *layout)
{
    auto *inner = new QWidget;
    inner->setLayout(layout);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *area = new QScrollArea;
    area->setWidget(inner);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    return area;
}

ResultPage::ResultPage(Session &session, Services &services, QWidget *parent)
    : Page(PageId::Result, session, services, parent), m_verdict(new VerdictBand), m_left(new QVBoxLayout), m_right(new QVBoxLayout),
      m_causes(new QVBoxLayout), m_why(new QLabel), m_planTitle(new QLabel), m_notKnown(new NotKnownCard), m_plan(new PlanView),
      m_report(new QPushButton), m_ticket(new QPushButton), m_hideNames(new QCheckBox), m_message(new Band(State::Good))
{
    hideTitle();
    m_leftScroll = scrolling(m_left);
    m_rightScroll = scrolling(m_right);
    buildWhy();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(m_leftScroll, 1);
    columns->addWidget(m_rightScroll, 1);
    content()->addWidget(m_verdict);
    content()->addLayout(columns, 1);
    content()->addWidget(m_message);
    buildActions();
    const auto show = [this] {
        if (isVisible())
            refresh();
        Q_EMIT railChanged();
    };
    connect(&session, &Session::changed, this, show);
    connect(&session, &Session::runningChanged, this, show);
}

void ResultPage::buildWhy()
{
    m_causes->setSpacing(8);
    m_left->addWidget(m_why);
    m_left->addLayout(m_causes);
    m_left->addWidget(m_notKnown);
    m_left->addStretch(1);
    m_right->addWidget(m_planTitle);
    m_right->addWidget(m_plan);
    m_right->addStretch(1);
    const auto follow = [this](const QString &target) { followLink(*this, services(), target); };
    connect(m_notKnown, &NotKnownCard::linkActivated, this, follow);
    connect(m_plan, &PlanView::linkActivated, this, follow);
    connect(m_plan, &PlanView::copyRequested, &services(), &Services::copyToClipboard);
    connect(m_verdict, &VerdictBand::copyRequested, this, &ResultPage::copyTicket);
    connect(m_verdict, &VerdictBand::hideNamesToggled, m_hideNames, &QCheckBox::toggle);
}

void ResultPage::buildActions()
{
    m_message->hide();
    m_openReport = m_message->addButton(true);
    connect(m_openReport, &QPushButton::clicked, this, [this] { services().openUrl(QUrl::fromLocalFile(m_written)); });
    m_report->setIcon(Icons::line(u"export"_s, 16, Theme::Role::Text));
    m_ticket->setIcon(Icons::line(u"copy"_s, 16, Theme::Role::Text));
    m_hideNames->setChecked(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_report);
    row->addWidget(m_ticket);
    row->addStretch();
    row->addWidget(m_hideNames);
    content()->addLayout(row);
    connect(m_report, &QPushButton::clicked, this, &ResultPage::askWhereToWrite);
    connect(m_ticket, &QPushButton::clicked, this, &ResultPage::showTicket);
    connect(m_hideNames, &QCheckBox::toggled, this, &ResultPage::refresh);
}

QString ResultPage::heading() const
{
    return tr("Result");
}

QString ResultPage::railLine() const
{
    const Diagnosis &diagnosis = session().diagnosis();
    if (!session().hasRun() || diagnosis.causes.isEmpty())
        return tr("Cause and plan");
    const RankedCause &first = diagnosis.causes.constFirst();
    return tr("%1, %2").arg(texts().owner(first.cause->owner), percent(first.probability, texts()));
}

std::optional<State> ResultPage::railState() const
{
    return session().isRunningInForeground() ? State::Running : stateOf(session().diagnosis().verdict);
}

void ResultPage::focusFirst()
{
    m_verdict->copyButton()->setFocus();
}

QList<QWidget *> ResultPage::regions() const
{
    return {m_verdict, m_leftScroll, m_rightScroll};
}

void ResultPage::refresh()
{
    const Texts say = texts();
    const Diagnosis &diagnosis = session().diagnosis();
    m_verdict->show(diagnosis, session().isRunningInForeground(), m_hideNames->isChecked(), say);
    showCauses(say);
    m_notKnown->show(diagnosis, say);
    m_plan->show(diagnosis, say);
}

void ResultPage::showCauses(const Texts &texts)
{
    const QList<RankedCause> &causes = session().diagnosis().causes;
    while (m_cards.size() < causes.size()) {
        auto *card = new CauseCard(m_cards.isEmpty());
        m_causes->addWidget(card);
        connect(card, &CauseCard::linkActivated, this, [this](const QString &target) { followLink(*this, services(), target); });
        m_cards << card;
    }
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        if (i < causes.size())
            m_cards[i]->show(causes[i], session().diagnosis(), texts);
        else
            m_cards[i]->hide();
    }
    m_why->setText(causes.isEmpty() ? tr("No cause stands out") : tr("Why"));
}

void ResultPage::copyTicket()
{
    services().copyToClipboard(services().ticket(m_hideNames->isChecked()));
}

void ResultPage::showTicket()
{
    auto *dialog = new TicketDialog(services().ticket(m_hideNames->isChecked()), this);
    connect(dialog, &TicketDialog::copyRequested, &services(), &Services::copyToClipboard);
    dialog->open();
}

void ResultPage::askWhereToWrite()
{
    auto *dialog = new QFileDialog(this, tr("Write the report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Reports (*.html)"));
    dialog->setDefaultSuffix(u"html"_s);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(u"writeback-report.html"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ResultPage::write);
    dialog->open();
}

void ResultPage::write(const QString &path)
{
    const QString problem = services().writeReport(path, m_hideNames->isChecked());
    m_written = problem.isEmpty() ? path : QString();
    m_openReport->setVisible(problem.isEmpty());
    m_message->setState(problem.isEmpty() ? State::Good : State::Warning);
    m_message->say(problem.isEmpty() ? tr("The report is written.") : tr("The report is not written."),
                   problem.isEmpty() ? QDir::toNativeSeparators(path) : problem);
    m_message->show();
    m_report->setFocus();
}

void ResultPage::retranslate()
{
    Page::retranslate();
    m_why->setFont(Theme::font(Theme::Font::Heading));
    m_planTitle->setFont(Theme::font(Theme::Font::Heading));
    m_planTitle->setText(tr("Plan"));
    m_report->setText(tr("HTML report…"));
    m_ticket->setText(tr("Ticket text…"));
    m_hideNames->setText(tr("Hide names"));
    m_openReport->setText(tr("Open"));
    for (QAbstractButton *button : QList<QAbstractButton *>{m_report, m_ticket, m_hideNames, m_openReport})
        button->setAccessibleName(button->text());
    m_message->hide();
    refresh();
}

void ResultPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

/// One column where it is narrow: everything scrolls together.
void ResultPage::roomChanged()
{
    const bool oneColumn = room() == Room::Narrow;
    QVBoxLayout *planColumn = oneColumn ? m_left : m_right;
    m_verdict->setStacked(oneColumn);
    if (oneColumn)
        m_left->insertWidget(0, m_verdict);
    else
        content()->insertWidget(0, m_verdict);
    planColumn->insertWidget(planColumn->count() - 1, m_planTitle);
    planColumn->insertWidget(planColumn->count() - 1, m_plan);
    m_rightScroll->setVisible(!oneColumn);
}
