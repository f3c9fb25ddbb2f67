#include "wizard/columns.h"
#include <QtWidgets/QBoxLayout>

Columns::Columns(int sideWidth, QWidget *parent)
    : ScrollColumn(parent), m_side(new QWidget), m_both(new QHBoxLayout), m_work(new QVBoxLayout), m_beside(new QVBoxLayout(m_side)),
      m_sideWidth(sideWidth)
{
    auto *inside = new QWidget;
    inside->setLayout(m_both);
    m_both->setContentsMargins(0, 0, 0, 0);
    m_both->setSpacing(16);
    auto *work = new QWidget;
    work->setLayout(m_work);
    m_work->setContentsMargins(0, 0, 0, 0);
    m_both->addWidget(work, 1);
    m_both->addWidget(m_side);
    m_work->setSpacing(12);
    m_beside->setContentsMargins(0, 0, 0, 0);
    m_beside->setSpacing(12);
    hold(inside);
    setStacked(false);
}

void Columns::setSideWidth(int width)
{
    m_sideWidth = width;
    setStacked(m_stacked);
}

void Columns::setStacked(bool stacked)
{
    m_stacked = stacked;
    m_both->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setMinimumWidth(stacked ? 0 : m_sideWidth);
    m_side->setMaximumWidth(stacked ? QWIDGETSIZE_MAX : m_sideWidth);
}

void Columns::resizeEvent(QResizeEvent *event)
{
    ScrollColumn::resizeEvent(event);
    // What is too wide wraps; nothing is ever to be reached by scrolling across.
    widget()->setMaximumWidth(viewport()->width());
}
