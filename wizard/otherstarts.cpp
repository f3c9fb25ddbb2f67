#include "wizard/otherstarts.h"
#include "checks/registry.h"
#include "wizard/icons.h"
#include "wizard/services.h"
#include "wizard/theme.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace {

/// A card with its symbol, title and hint; what follows is added below.
QVBoxLayout *fill(QFrame *card, const QString &icon, QLabel *title, QLabel *hint)
{
    title->setTextFormat(Qt::PlainText);
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new IconLabel(icon, 16, Theme::Role::Text));
    head->addWidget(title, 1);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(hint);
    return layout;
}

} // namespace

OtherStarts::OtherStarts(Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_case(new QFrame), m_caseTitle(new QLabel), m_caseHint(new QLabel), m_choose(new QPushButton),
      m_all(new QFrame), m_allTitle(new QLabel), m_allHint(new QLabel), m_everything(new QPushButton), m_sample(new QPushButton),
      m_samples(new QMenu(this))
{
    buildCase();
    buildEverything();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_case, 3);
    layout->addWidget(m_all, 2);
}

void OtherStarts::buildCase()
{
    Theme::makeCard(m_case, true);
    m_choose->setIcon(Icons::forButton(u"folder"_s));
    connect(m_choose, &QPushButton::clicked, this, &OtherStarts::browse);
    QVBoxLayout *layout = fill(m_case, u"file"_s, m_caseTitle, m_caseHint);
    layout->addWidget(m_choose, 0, Qt::AlignLeft);
    layout->addStretch(1);
}

void OtherStarts::buildEverything()
{
    Theme::makeCard(m_all);
    m_sample->setProperty("link", true);
    connect(m_everything, &QPushButton::clicked, this, &OtherStarts::everything);
    connect(m_sample, &QPushButton::clicked, this, [this] { m_samples->popup(m_sample->mapToGlobal(QPoint(0, m_sample->height()))); });
    QVBoxLayout *layout = fill(m_all, u"search"_s, m_allTitle, m_allHint);
    layout->addWidget(m_everything, 0, Qt::AlignLeft);
    layout->addWidget(m_sample, 0, Qt::AlignLeft);
    layout->addStretch(1);
}

void OtherStarts::setDropping(bool dropping)
{
    Theme::setLook(m_case, "card", dropping ? u"over"_s : u"drop"_s);
}

void OtherStarts::setStacked(bool stacked)
{
    static_cast<QBoxLayout *>(layout())->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void OtherStarts::retranslate()
{
    for (QLabel *title : {m_caseTitle, m_allTitle})
        title->setFont(Theme::font(Theme::Font::Heading));
    m_caseTitle->setText(tr("A saved case or an event log"));
    m_caseHint->setText(tr("Drop it anywhere on this page. Event logs of the server: .evtx, XML, CSV, JSON."));
    m_choose->setText(tr("Choose file…"));
    m_allTitle->setText(tr("No code at all?"));
    m_allHint->setText(tr("We look at all %n point(s). About one minute.", nullptr, int(allChecks().size())));
    m_everything->setText(tr("Check everything"));
    m_sample->setText(tr("Try it with a sample case"));
    m_samples->clear();
    for (const Services::SampleCase &one : m_services.sampleCases())
        m_samples->addAction(one.title, this, [this, id = one.id] { Q_EMIT sample(id); });
    m_sample->setVisible(!m_samples->isEmpty());
}
