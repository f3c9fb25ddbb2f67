#include "wizard/resultactions.h"
#include "checks/session.h"
#include "wizard/band.h"
#include "wizard/filedialogs.h"
#include "wizard/flowlayout.h"
#include "wizard/icons.h"
#include "wizard/reportdialog.h"
#include "wizard/textdialog.h"
#include <QtCore/QDir>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

ResultActions::ResultActions(Session &session, Services &services, QWidget *parent)
    : QWidget(parent), m_session(session), m_services(services), m_report(new QPushButton), m_ticket(new QPushButton),
      m_mail(new QPushButton), m_packet(new QPushButton), m_compare(new QPushButton), m_hideNames(new QCheckBox),
      m_message(new Band(State::Good)), m_openReport(m_message->addButton(true))
{
    m_message->hide();
    const QString icons[] = {u"export"_s, u"copy"_s, u"say"_s, u"save"_s, u"compare"_s};
    auto *row = new FlowLayout(8, 8);
    for (qsizetype i = 0; i < buttons().size(); ++i) {
        buttons()[i]->setIcon(Icons::forButton(icons[i]));
        row->addWidget(buttons()[i]);
    }
    row->addWidget(m_hideNames);
    m_hideNames->setChecked(true);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(12);
    all->addWidget(m_message);
    all->addLayout(row);
    connect(m_openReport, &QPushButton::clicked, this, [this] { m_services.openUrl(QUrl::fromLocalFile(m_written)); });
    connect(m_report, &QPushButton::clicked, this, &ResultActions::showReport);
    connect(m_mail, &QPushButton::clicked, this, &ResultActions::showMail);
    connect(m_compare, &QPushButton::clicked, this, &ResultActions::askForEarlier);
    connect(m_packet, &QPushButton::clicked, this, [this] {
        FileDialogs::save(this, tr("Write the packet"), tr("Packets (*.zip)"),
                          neutralFileName(u"support"_s, QDateTime::currentDateTime(), u"zip"_s),
                          [this](const QString &path) { writePacket(path); });
    });
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
    m_services.copyToClipboard(m_services.ticket({.hideNames = hidesNames()}));
}

void ResultActions::showTicket()
{
    const QList<RankedCause> &causes = m_session.diagnosis().causes;
    const Owner reader = causes.isEmpty() ? Owner::Helpdesk : causes.constFirst().cause->owner;
    (new TextDialog(TextDialog::Kind::Ticket, m_services, {reader}, m_session.currentCase(), hidesNames(), this))->open();
}

void ResultActions::showMail()
{
    // A mail to oneself is of no use; where nobody else has to act, it may go to whoever should know.
    QList<Owner> readers = owners(m_session.diagnosis());
    if (readers.size() > 1)
        readers.removeAll(Owner::Helpdesk);
    if (readers.isEmpty())
        readers << Owner::Directory;
    (new TextDialog(TextDialog::Kind::Mail, m_services, readers, m_session.currentCase(), hidesNames(), this))->open();
}

void ResultActions::showReport()
{
    auto *dialog = new ReportDialog(m_services, hidesNames(), this);
    connect(dialog, &ReportDialog::wanted, this, [this](const Services::Wish &wish) {
        FileDialogs::save(this, tr("Write the report"), tr("Reports (*.html)"),
                          neutralFileName(u"report"_s, QDateTime::currentDateTime(), u"html"_s),
                          [this, wish](const QString &path) { write(path, wish); });
    });
    dialog->open();
}

void ResultActions::write(const QString &path, const Services::Wish &wish)
{
    Services::Wish whole = wish;
    whole.earlier = m_earlier.get();
    const QString problem = m_services.writeReport(path, whole);
    m_written = problem.isEmpty() ? path : QString();
    tell(problem, tr("The report is written."), path);
    m_openReport->setVisible(problem.isEmpty());
    m_report->setFocus();
}

/// Support reads English; the language of the person stands beside it.
void ResultActions::writePacket(const QString &path)
{
    const QString own = m_services.language();
    const Services::Wish wish{
        .hideNames = hidesNames(), .language = u"en"_s, .second = own == "en"_L1 ? QString() : own, .earlier = m_earlier.get()};
    tell(m_services.writePacket(path, wish), tr("The packet is written. Read it before it leaves."), path);
    m_openReport->hide();
    m_packet->setFocus();
}

void ResultActions::tell(const QString &problem, const QString &done, const QString &path)
{
    m_message->setState(problem.isEmpty() ? State::Good : State::Warning);
    m_message->say(problem.isEmpty() ? done : tr("It is not written."), problem.isEmpty() ? QDir::toNativeSeparators(path) : problem);
    m_message->show();
}

void ResultActions::askForEarlier()
{
    FileDialogs::open(this, tr("Compare with an earlier case or report"), {tr("Cases and reports (*.json *.html)")},
                      [this](const QString &path) { openEarlier(path); });
}

void ResultActions::openEarlier(const QString &path)
{
    auto read = m_services.earlierCase(path);
    if (const auto *problem = std::get_if<QString>(&read)) {
        m_message->setState(State::Warning);
        m_message->say(tr("There is nothing to compare with."), *problem);
        m_openReport->hide();
        m_message->show();
        return;
    }
    m_message->hide();
    m_earlier = std::make_unique<Case>(std::move(std::get<Case>(read)));
    Q_EMIT earlierChanged();
}

void ResultActions::forgetEarlier()
{
    m_earlier.reset();
    Q_EMIT earlierChanged();
}

void ResultActions::retranslate()
{
    m_report->setText(tr("HTML report…"));
    m_ticket->setText(tr("Ticket text…"));
    m_hideNames->setText(tr("Hide names"));
    m_mail->setText(tr("Mail…"));
    m_packet->setText(tr("Packet for Microsoft…"));
    m_compare->setText(tr("Compare with…"));
    m_openReport->setText(tr("Open"));
    for (QPushButton *button : buttons())
        button->setAccessibleName(button->text());
    for (QAbstractButton *button : QList<QAbstractButton *>{m_hideNames, m_openReport})
        button->setAccessibleName(button->text());
    m_message->hide();
}
