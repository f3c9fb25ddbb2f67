#include "wizard/caserow.h"
#include "wizard/icons.h"
#include "wizard/theme.h"
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

using namespace Qt::StringLiterals;

CaseRow::CaseRow(const Services::RecentCase &recent, const QString &state, QWidget *parent) : QAbstractButton(parent), m_recent(recent)
{
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRing", u"none"_s);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAccessibleName(u"%1, %2, %3"_s.arg(recent.title, state, recent.subtitle));
    setToolTip(recent.title + u'\n' + recent.subtitle);
}

QSize CaseRow::sizeHint() const
{
    const int text =
        QFontMetrics(Theme::font(Theme::Font::Strong)).lineSpacing() + QFontMetrics(Theme::font(Theme::Font::Small)).lineSpacing();
    return {120, qMax(50, text + 14)};
}

void CaseRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse())
        painter.fillRect(rect(), Theme::color(Theme::Role::Alternate));
    painter.setPen(Theme::color(Theme::Role::Line));
    painter.drawLine(0, height() - 1, width(), height() - 1);
    Icons::paintState(&painter, QStyle::visualRect(layoutDirection(), rect(), QRect(12, 8, 20, 20)), m_recent.state, 20);

    const QFont first = Theme::font(Theme::Font::Strong);
    const QFont second = Theme::font(Theme::Font::Small);
    const int start = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;
    QRect line(42, 7, width() - 50, QFontMetrics(first).lineSpacing());
    painter.setFont(first);
    painter.setPen(Theme::color(Theme::Role::Text));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), line), start,
                     QFontMetrics(first).elidedText(m_recent.title, Qt::ElideRight, line.width()));
    line = QRect(line.x(), line.bottom() + 1, line.width(), QFontMetrics(second).lineSpacing());
    painter.setFont(second);
    painter.setPen(Theme::color(Theme::Role::SecondText));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), line), start,
                     QFontMetrics(second).elidedText(m_recent.subtitle, Qt::ElideRight, line.width()));
    if (hasFocus()) {
        painter.setPen(QPen(Theme::color(Theme::Role::Accent), 2));
        painter.drawRect(rect().adjusted(1, 1, -2, -2));
    }
}

void CaseRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        event->key() == Qt::Key_Down ? focusNextChild() : focusPreviousChild();
    else
        QAbstractButton::keyPressEvent(event);
}
