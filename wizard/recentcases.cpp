#include "wizard/recentcases.h"
#include "wizard/caserow.h"
#include "wizard/icons.h"
#include "wizard/theme.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype most = 8; // More would need a scroll bar of its own.

} // namespace

RecentCases::RecentCases(Services &services, QWidget *parent)
    : QFrame(parent), m_services(services), m_title(new QLabel), m_rows(new QWidget), m_open(new QPushButton)
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
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 0, 12, 0);
    foot->addWidget(m_open);
    foot->addStretch(1);
    layout->addLayout(foot);
    connect(m_open, &QPushButton::clicked, this, &RecentCases::browse);
    connect(&services, &Services::recentCasesChanged, this, &RecentCases::fill);
}

void RecentCases::fill()
{
    while (QLayoutItem *item = m_rows->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
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

void RecentCases::retranslate()
{
    m_title->setFont(Theme::font(Theme::Font::Heading));
    m_title->setText(tr("Recent cases"));
    m_open->setText(tr("Open case…"));
    fill();
}
