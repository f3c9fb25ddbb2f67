#include "wizard/planview.h"
#include "checks/report/words.h"
#include "wizard/blockview.h"
#include "wizard/icons.h"
#include "wizard/smallwidgets.h"
#include "wizard/theme.h"
#include <QtWidgets/QHBoxLayout>

/// What one owner does. It is kept while its steps change.
class PlanPartView final : public QWidget
{
public:
    PlanPartView()
        : m_line(new QFrame), m_icon(new IconLabel(Icons::name(Owner::Helpdesk), 18, Theme::Role::Text)), m_owner(new QLabel),
          m_when(new Tag), m_steps(new BlockView)
    {
        m_line->setFrameShape(QFrame::HLine);
        m_line->setFrameShadow(QFrame::Plain);
        m_line->setForegroundRole(QPalette::Mid);
        m_owner->setFont(Theme::font(Theme::Font::Strong));
        m_owner->setTextFormat(Qt::PlainText);
        auto *head = new QHBoxLayout;
        head->setContentsMargins(14, 6, 14, 2);
        head->setSpacing(8);
        head->addWidget(m_icon);
        head->addWidget(m_owner, 1);
        head->addWidget(m_when);
        auto *body = new QVBoxLayout;
        body->setContentsMargins(14, 0, 14, 6);
        body->addWidget(m_steps);
        auto *all = new QVBoxLayout(this);
        all->setContentsMargins(0, 0, 0, 0);
        all->setSpacing(4);
        all->addWidget(m_line);
        all->addLayout(head);
        all->addLayout(body);
    }
    void show(const PlanPart &part, const QStringList &ticks, bool isFirst, const Texts &texts)
    {
        m_line->setVisible(!isFirst);
        m_icon->setName(Icons::name(part.owner), Theme::Role::Text);
        m_owner->setText(texts.owner(part.owner));
        m_when->setTag(whenWord(part.when, texts), {});
        Blocks blocks;
        for (const PlanStep &step : part.steps) {
            blocks << stepBlocks(step.step, step.number, step.values, texts)
                   << Block{.kind = Block::Kind::Actions,
                            .target = step.checks.isEmpty() || part.when == When::Now ? QString() : step.id,
                            .number = step.number,
                            .id = step.id,
                            .done = ticks.contains(step.id)};
        }
        m_steps->setBlocks(blocks);
        setVisible(true);
    }
    BlockView *steps() const { return m_steps; }

private:
    QFrame *m_line;
    IconLabel *m_icon;
    QLabel *m_owner;
    Tag *m_when;
    BlockView *m_steps;
};

PlanView::PlanView(QWidget *parent) : QFrame(parent), m_nothing(new QLabel)
{
    Theme::makeCard(this);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(1, 6, 1, 8);
    all->setSpacing(2);
    all->addWidget(m_nothing);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(14, 8, 14, 8);
}

static QString whyNothing(const Diagnosis &diagnosis)
{
    if (diagnosis.verdict == Verdict::Healthy)
        return PlanView::tr("There is nothing to do: writeback works.");
    return PlanView::tr("There is no plan yet. Answer the open questions, or look at what is missing; a plan follows from that.");
}

void PlanView::show(const Diagnosis &diagnosis, const QStringList &ticks, const Texts &texts)
{
    const QList<PlanPart> plan = actionPlan(diagnosis);
    m_nothing->setVisible(plan.isEmpty());
    m_nothing->setText(whyNothing(diagnosis));
    while (m_parts.size() < plan.size()) {
        auto *made = new PlanPartView;
        layout()->addWidget(made);
        connect(made->steps(), &BlockView::linkActivated, this, &PlanView::linkActivated);
        connect(made->steps(), &BlockView::copyRequested, this, &PlanView::copyRequested);
        connect(made->steps(), &BlockView::ticked, this, &PlanView::ticked);
        connect(made->steps(), &BlockView::lookAgainRequested, this, &PlanView::lookAgainRequested);
        m_parts << made;
    }
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        if (i < plan.size())
            m_parts[i]->show(plan[i], ticks, i == 0, texts);
        else
            m_parts[i]->hide();
    }
}
