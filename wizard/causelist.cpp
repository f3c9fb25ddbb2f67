#include "wizard/causelist.h"
#include "wizard/causecard.h"
#include "wizard/theme.h"
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

CauseList::CauseList(QWidget *parent) : QWidget(parent), m_why(new QLabel), m_causes(new QVBoxLayout(this))
{
    m_causes->setContentsMargins(0, 0, 0, 0);
    m_causes->setSpacing(8);
    m_causes->addWidget(m_why);
}

void CauseList::show(const Diagnosis &diagnosis, const Texts &texts)
{
    const QList<RankedCause> &causes = diagnosis.causes;
    while (m_cards.size() < causes.size()) {
        auto *card = new CauseCard(m_cards.isEmpty());
        m_causes->addWidget(card);
        connect(card, &CauseCard::linkActivated, this, &CauseList::linkActivated);
        m_cards << card;
    }
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        if (i < causes.size())
            m_cards[i]->show(causes[i], diagnosis, texts);
        else
            m_cards[i]->hide();
    }
    m_why->setText(!causes.isEmpty() ? tr("Why") : tr("No cause stands out"));
    m_why->setVisible(!causes.isEmpty() || diagnosis.verdict != Verdict::Healthy); // Where all works, nobody asks for one.
}

void CauseList::retranslate()
{
    m_why->setFont(Theme::font(Theme::Font::Heading));
}
