#include "wizard/scrollcolumn.h"

ScrollColumn::ScrollColumn(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
}

void ScrollColumn::hold(QWidget *inside)
{
    setWidget(inside);
    inside->setAutoFillBackground(false); // setWidget() switches it on
}
