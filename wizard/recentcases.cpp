#include "wizard/recentcases.h"
#include "wizard/caserow.h"
#include "wizard/flowlayout.h"
#include "wizard/icons.h"
#include "wizard/theme.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype most = 8; // More would need a scroll bar of its own.

} // namespace

RecentCases::RecentCases(Services &services, QWidget *parent)
    : QFrame(parent), m_services(services), m_title(new QLabel), m_rows(new QWidget), m_open(new QPushButton), m_delete(new QPushButton)
{
    Theme::makeCard(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_title->setContentsMargins(12, 0, 12, 0);
    m_open->setProperty("small", true);
    m_open->setIcon(Icons::forButton(u"folder"_s));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 10, 1, 12);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_rows);
    layout->addStretch(1);
    m_delete->setProperty("link", true);
    auto *foot = new FlowLayout(12);
    foot->setContentsMargins(12, 0, 12, 0);
    foot->addWidget(m_open);
    foot->addWidget(m_delete);
    layout->addLayout(foot);
    connect(m_delete, &QPushButton::clicked, this, &RecentCases::confirmDeleting);
    connect(m_open, &QPushButton::clicked, this, &RecentCases::browse);
    connect(&services, &Services::recentCasesChanged, this, &RecentCases::fill);
}

void RecentCases::fill()
{
    while (QLayoutItem *item = m_rows->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_delete->setVisible(m_services.keptCases() > 0);
    const Texts texts = m_services.texts();
    const QList<Services::RecentCase> cases = m_services.recentCases().mid(0, most);
    for (const Services::RecentCase &recent : cases) {
        auto *row = new CaseRow(recent, texts.state(recent.state), m_rows);
        // Later, as opening may fill this list anew.
        connect(
            row, &CaseRow::clicked, this, [this, path = recent.path] { Q_EMIT chosen(path); }, Qt::QueuedConnection);
        m_rows->layout()->addWidget(row);
    }
    if (!cases.isEmpty())
        return;
    auto *none = new QLabel(tr("No cases yet. What you save stands here."), m_rows);
    none->setWordWrap(true);
    none->setForegroundRole(QPalette::PlaceholderText);
    none->setContentsMargins(12, 0, 12, 0);
    m_rows->layout()->addWidget(none);
}

/// What is asked for cannot be undone, so Enter and Escape both keep the cases.
void RecentCases::confirmDeleting()
{
    auto *asks = new QMessageBox(QMessageBox::Warning, tr("Delete all cases"),
                                 tr("%n case(s) on this computer will be deleted for good.", nullptr, m_services.keptCases()),
                                 QMessageBox::NoButton, this);
    asks->setAttribute(Qt::WA_DeleteOnClose);
    asks->setInformativeText(
        tr("All that was told and seen in them is lost. The open case stays. So do files that you saved in a folder of your own."));
    QPushButton *yes = asks->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    QPushButton *no = asks->addButton(tr("Keep them"), QMessageBox::RejectRole);
    asks->setDefaultButton(no);
    asks->setEscapeButton(no);
    connect(yes, &QPushButton::clicked, this, &RecentCases::deleteAll);
    asks->open();
}

void RecentCases::deleteAll()
{
    const QString problem = m_services.deleteCases();
    m_open->setFocus(); // What was pressed to come here may be gone.
    Q_EMIT deleted(problem);
}

void RecentCases::retranslate()
{
    m_title->setFont(Theme::font(Theme::Font::Heading));
    m_title->setText(tr("Recent cases"));
    m_open->setText(tr("Open case…"));
    m_delete->setText(tr("Delete all cases…"));
    fill();
}
