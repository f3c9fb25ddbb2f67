#include "wizard/resultactions.h"
#include "wizard/band.h"
#include "wizard/icons.h"
#include "wizard/services.h"
#include "wizard/ticketdialog.h"
#include <QtCore/QDir>
#include <QtCore/QStandardPaths>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

ResultActions::ResultActions(Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_report(new QPushButton), m_ticket(new QPushButton), m_hideNames(new QCheckBox),
      m_message(new Band(State::Good)), m_openReport(m_message->addButton(true))
{
    m_message->hide();
    m_report->setIcon(Icons::line(u"export"_s, 16, Theme::Role::Text));
    m_ticket->setIcon(Icons::line(u"copy"_s, 16, Theme::Role::Text));
    m_hideNames->setChecked(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_report);
    row->addWidget(m_ticket);
    row->addStretch();
    row->addWidget(m_hideNames);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(12);
    all->addWidget(m_message);
    all->addLayout(row);
    connect(m_openReport, &QPushButton::clicked, this, [this] { m_services.openUrl(QUrl::fromLocalFile(m_written)); });
    connect(m_report, &QPushButton::clicked, this, &ResultActions::askWhereToWrite);
    connect(m_ticket, &QPushButton::clicked, this, &ResultActions::showTicket);
    connect(m_hideNames, &QCheckBox::toggled, this, &ResultActions::namesToggled);
}

bool ResultActions::hidesNames() const
{
    return m_hideNames->isChecked();
}

void ResultActions::toggleNames()
{
    m_hideNames->toggle();
}

void ResultActions::copyTicket()
{
    m_services.copyToClipboard(m_services.ticket(hidesNames()));
}

void ResultActions::showTicket()
{
    auto *dialog = new TicketDialog(m_services.ticket(hidesNames()), this);
    connect(dialog, &TicketDialog::copyRequested, &m_services, &Services::copyToClipboard);
    dialog->open();
}

void ResultActions::askWhereToWrite()
{
    auto *dialog = new QFileDialog(this, tr("Write the report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Reports (*.html)"));
    dialog->setDefaultSuffix(u"html"_s);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(u"writeback-report.html"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ResultActions::write);
    dialog->open();
}

void ResultActions::write(const QString &path)
{
    const QString problem = m_services.writeReport(path, hidesNames());
    m_written = problem.isEmpty() ? path : QString();
    m_openReport->setVisible(problem.isEmpty());
    m_message->setState(problem.isEmpty() ? State::Good : State::Warning);
    m_message->say(problem.isEmpty() ? tr("The report is written.") : tr("The report is not written."),
                   problem.isEmpty() ? QDir::toNativeSeparators(path) : problem);
    m_message->show();
    m_report->setFocus();
}

void ResultActions::retranslate()
{
    m_report->setText(tr("HTML report…"));
    m_ticket->setText(tr("Ticket text…"));
    m_hideNames->setText(tr("Hide names"));
    m_openReport->setText(tr("Open"));
    for (QAbstractButton *button : QList<QAbstractButton *>{m_report, m_ticket, m_hideNames, m_openReport})
        button->setAccessibleName(button->text());
    m_message->hide();
}
