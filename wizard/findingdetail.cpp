#include "wizard/findingdetail.h"
#include "checks/texts.h"
#include "wizard/blockview.h"
#include "wizard/icons.h"
#include "wizard/richtext.h"
#include "wizard/scrollcolumn.h"
#include "wizard/smallwidgets.h"
#include "wizard/theme.h"
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>

using namespace Qt::StringLiterals;

FindingDetail::FindingDetail(QWidget *parent)
    : QFrame(parent), m_scroll(new ScrollColumn), m_inside(new QVBoxLayout), m_back(new QPushButton), m_head(new QWidget),
      m_icon(new IconLabel(State::Note, 24)), m_title(new QLabel), m_source(new Tag), m_subtitle(new QLabel), m_blocks(new BlockView),
      m_again(new QPushButton)
{
    Theme::makeCard(this);
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(8);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    head->addWidget(m_source, 0, Qt::AlignTop);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setFont(Theme::font(Theme::Font::DetailTitle));
    m_subtitle->setTextFormat(Qt::PlainText);
    m_subtitle->setWordWrap(true);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_subtitle->hide();
    Theme::setLook(m_back, "link", true);
    m_back->hide();
    m_again->setIcon(Icons::forButton(u"retry"_s));
    Theme::setLook(m_again, "small", true);

    auto *inner = new QWidget;
    m_inside->setContentsMargins(14, 12, 14, 12);
    m_inside->setSpacing(8);
    m_inside->addWidget(m_back, 0, Qt::AlignLeading);
    m_inside->addWidget(m_head);
    m_inside->addWidget(m_subtitle);
    m_inside->addWidget(m_blocks);
    m_inside->addWidget(m_again, 0, Qt::AlignLeading);
    m_inside->addStretch(1);
    inner->setLayout(m_inside);
    m_scroll->hold(inner);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_scroll);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(1, 1, 1, 1);
    all->addWidget(m_scroll);

    connect(m_blocks, &BlockView::linkActivated, this, &FindingDetail::linkActivated);
    connect(m_blocks, &BlockView::copyRequested, this, &FindingDetail::copyRequested);
    connect(m_back, &QPushButton::clicked, this, &FindingDetail::backRequested);
    connect(m_again, &QPushButton::clicked, this, [this] { Q_EMIT againRequested(m_checkId); });
}

void FindingDetail::show(const Finding &finding, const Texts &texts, bool isRunning)
{
    const QString id = QString::fromLatin1(finding.check->id);
    const bool isOther = id != m_checkId;
    m_checkId = id;
    m_head->show();
    m_icon->setState(finding.provisional ? State::Running : finding.state);
    m_title->setText(texts.title(*finding.check));
    const Source source = finding.conclusion.outcome ? finding.source : finding.check->leadingSource();
    m_source->setTag(texts.source(source), Icons::name(source));
    m_blocks->setBlocks(findingBlocks(finding, texts));
    m_blocks->followTab(m_scroll);
    m_again->setVisible(finding.check->leadingSource() != Source::Person);
    m_again->setEnabled(!isRunning);
    m_scroll->setAccessibleName(u"%1, %2, %3"_s.arg(m_title->text(), texts.state(finding.state), RichText::summaryPlain(texts, finding)));
    if (isOther)
        m_scroll->verticalScrollBar()->setValue(0);
}

void FindingDetail::showEmpty(const QString &why)
{
    m_checkId.clear();
    m_head->hide();
    m_again->hide();
    m_blocks->setBlocks({{.kind = Block::Kind::Sentence, .text = why.toHtmlEscaped()}});
    m_scroll->setAccessibleName(why);
}

void FindingDetail::setBackShown(bool shown)
{
    m_back->setVisible(shown);
}

void FindingDetail::setExtra(QWidget *extra)
{
    m_inside->insertWidget(m_inside->indexOf(m_blocks), extra);
}

void FindingDetail::setSubtitle(const QString &text)
{
    m_subtitle->setText(text);
    m_subtitle->setVisible(!text.isEmpty());
}

void FindingDetail::retranslate()
{
    m_back->setText(tr("Back to the list"));
    m_again->setText(tr("Look again"));
    m_scroll->setAccessibleDescription({});
}
