#include "wizard/notknowncard.h"
#include "checks/report/markup.h"
#include "checks/report/words.h"
#include "checks/texts.h"
#include "wizard/blockview.h"
#include "wizard/richtext.h"
#include "wizard/theme.h"
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

static constexpr qsizetype enough = 5;

NotKnownCard::NotKnownCard(QWidget *parent)
    : QFrame(parent), m_title(new QLabel), m_answer(new QPushButton), m_list(new BlockView), m_more(new QPushButton)
{
    Theme::makeCard(this);
    Theme::setLook(m_answer, "link", true);
    Theme::setLook(m_more, "link", true);
    m_title->setFont(Theme::font(Theme::Font::Heading));
    m_title->setTextFormat(Qt::PlainText);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_answer);
    auto *inside = new QVBoxLayout(this);
    inside->setContentsMargins(14, 8, 14, 10);
    inside->setSpacing(6);
    inside->addLayout(head);
    inside->addWidget(m_list);
    inside->addWidget(m_more, 0, Qt::AlignLeading);
    connect(m_list, &BlockView::linkActivated, this, &NotKnownCard::linkActivated);
    connect(m_answer, &QPushButton::clicked, this, [this] { Q_EMIT linkActivated("check:"_L1 + m_firstQuestion); });
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_showsAll = !m_showsAll;
        fill();
    });
}

static Blocks nextBlocks(const NextWords &next)
{
    if (!next.check)
        return {};
    return {Block{.kind = Block::Kind::Point, .text = plainText(next.what).toHtmlEscaped()},
            Block{.kind = Block::Kind::Small, .text = plainText(next.where).toHtmlEscaped()},
            Block{.kind = Block::Kind::Small, .text = plainText(next.why).toHtmlEscaped()}};
}

void NotKnownCard::show(const Diagnosis &diagnosis, const NextWords &next, const Texts &texts)
{
    int questions = 0;
    m_next = nextBlocks(next);
    m_blocks.clear();
    for (const qsizetype index : diagnosis.notLookedAt) {
        const Finding &finding = diagnosis.findings[index];
        const QString id = QString::fromLatin1(finding.check->id);
        if (finding.state == State::Unanswered && questions++ == 0)
            m_firstQuestion = id;
        const QString title = texts.title(*finding.check);
        m_blocks << Block{.kind = Block::Kind::State,
                          .text = title.toHtmlEscaped(),
                          .plain = u"%1, %2"_s.arg(title, texts.state(finding.state)),
                          .target = "check:"_L1 + id,
                          .state = finding.state};
    }
    if (next.check && next.check->question)
        m_firstQuestion = QString::fromLatin1(next.check->id);
    m_title->setText(tr("Not known yet (%1)").arg(texts.locale().toString(m_blocks.size())));
    m_answer->setText(tr("Answer %n question(s)", nullptr, questions));
    m_answer->setAccessibleName(m_answer->text());
    m_answer->setVisible(questions > 0);
    setVisible(!m_blocks.isEmpty());
    fill();
}

void NotKnownCard::fill()
{
    m_list->setBlocks(m_next + (m_showsAll ? m_blocks : m_blocks.first(std::min(enough, m_blocks.size()))));
    m_more->setVisible(m_blocks.size() > enough);
    m_more->setText(m_showsAll ? tr("Show fewer") : tr("Show all %1").arg(locale().toString(m_blocks.size())));
    m_more->setAccessibleName(m_more->text());
}
