#include "wizard/band.h"
#include "wizard/icons.h"
#include "wizard/theme.h"
#include <QtGui/QAccessible>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

Band::Band(State state, QWidget *parent)
    : QFrame(parent), m_icon(new IconLabel(state, 20, this)), m_point(new QLabel(this)), m_more(new QLabel(this)),
      m_buttons(new QHBoxLayout)
{
    for (QLabel *label : {m_point, m_more}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_point->setFont(Theme::font(Theme::Font::Strong));
    m_more->setFont(Theme::font(Theme::Font::Small));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_point);
    words->addWidget(m_more);
    m_buttons->setSpacing(8);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(10);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    layout->addLayout(m_buttons);
    setState(state);
}

void Band::setState(State state)
{
    m_icon->setState(state);
    Theme::makeBand(this, state);
}

void Band::say(const QString &point, const QString &more)
{
    m_point->setText(point);
    m_more->setText(more);
    m_more->setVisible(!more.isEmpty());
    const QString spoken = more.isEmpty() ? point : point + u' ' + more;
    if (spoken == accessibleName())
        return;
    setAccessibleName(spoken);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QPushButton *Band::addButton(bool link)
{
    auto *button = new QPushButton(this);
    button->setProperty(link ? "link" : "small", true);
    m_buttons->addWidget(button, 0, Qt::AlignVCenter);
    return button;
}
