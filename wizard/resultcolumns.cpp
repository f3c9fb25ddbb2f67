#include "wizard/resultcolumns.h"
#include "wizard/scrollcolumn.h"
#include <QtWidgets/QBoxLayout>

static ScrollColumn *scrolling(QVBoxLayout *layout, const QList<QWidget *> &cards)
{
    auto *inside = new QWidget;
    inside->setLayout(layout);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QWidget *card : cards)
        layout->addWidget(card);
    layout->addStretch(1);
    auto *column = new ScrollColumn;
    column->hold(inside);
    return column;
}

ResultColumns::ResultColumns(QWidget *above, const QList<QWidget *> &found, const QList<QWidget *> &toDo, QWidget *below, QWidget *parent)
    : QWidget(parent), m_above(above), m_below(below), m_toDo(toDo), m_all(new QVBoxLayout(this)), m_left(new QVBoxLayout),
      m_right(new QVBoxLayout), m_leftScroll(scrolling(m_left, found)), m_rightScroll(scrolling(m_right, toDo))
{
    auto *both = new QHBoxLayout;
    both->setSpacing(16);
    both->addWidget(m_leftScroll, 1);
    both->addWidget(m_rightScroll, 1);
    m_all->setContentsMargins(0, 0, 0, 0);
    m_all->setSpacing(12);
    m_all->addWidget(above);
    m_all->addLayout(both, 1);
    m_all->addWidget(below);
}

void ResultColumns::setStacked(bool stacked)
{
    if (stacked) {
        m_left->insertWidget(0, m_above);
        m_left->insertWidget(m_left->count() - 1, m_below);
    } else {
        m_all->insertWidget(0, m_above);
        m_all->addWidget(m_below);
    }
    QVBoxLayout *column = stacked ? m_left : m_right;
    for (QWidget *card : m_toDo)
        column->insertWidget(column->count() - 1, card);
    m_rightScroll->setVisible(!stacked);
}

QList<QWidget *> ResultColumns::regions() const
{
    return {m_above, m_leftScroll, m_rightScroll};
}
