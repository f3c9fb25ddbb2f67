#include "wizard/comparisoncard.h"
#include "checks/report/words.h"
#include "wizard/blockview.h"
#include "wizard/theme.h"
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

ComparisonCard::ComparisonCard(QWidget *parent)
    : QFrame(parent), m_title(new QLabel), m_counts(new QLabel), m_close(new QPushButton), m_list(new BlockView)
{
    Theme::makeCard(this);
    Theme::setLook(m_close, "link", true);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    auto *inside = new QVBoxLayout(this);
    inside->setContentsMargins(14, 8, 14, 10);
    inside->setSpacing(6);
    inside->addLayout(head);
    inside->addWidget(m_counts);
    inside->addWidget(m_list);
    connect(m_list, &BlockView::linkActivated, this, &ComparisonCard::linkActivated);
    connect(m_close, &QPushButton::clicked, this, &ComparisonCard::closed);
    hide();
}

static State stateOf(const ComparedFinding &compared)
{
    if (compared.change == Change::Fixed)
        return State::Good;
    return compared.change == Change::NotLookedAtAgain ? State::Missing : compared.now->state;
}

void ComparisonCard::show(const QString &title, const Comparison &comparison, const Texts &texts)
{
    m_title->setText(title);
    m_counts->setText(changeCounts(comparison, texts));
    Blocks blocks;
    for (const ComparedFinding &one : comparison.findings) {
        const QString words = changeWords(one, texts);
        const QString point = texts.title(*one.now->check);
        const QString said = u"%1: %2"_s.arg(changeWord(one.change, texts), point);
        blocks << Block{.kind = Block::Kind::State,
                        .text = said.toHtmlEscaped(),
                        .plain = said,
                        .target = "check:"_L1 + QLatin1StringView(one.now->check->id),
                        .state = stateOf(one)};
        if (!words.isEmpty())
            blocks << Block{.kind = Block::Kind::Small, .text = words.toHtmlEscaped()};
    }
    if (comparison.notSeenAgain > 0)
        blocks << Block{.kind = Block::Kind::Small,
                        .text = tr("%n point(s) were in order then, and nobody has looked again.", nullptr, comparison.notSeenAgain)};
    m_list->setBlocks(blocks);
    setAccessibleName(title + u", "_s + m_counts->text());
    setVisible(true);
}

void ComparisonCard::retranslate()
{
    m_title->setFont(Theme::font(Theme::Font::Heading));
    m_close->setText(tr("Close"));
    m_close->setAccessibleName(tr("Close the comparison"));
}
