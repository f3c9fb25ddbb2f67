#include "wizard/smallwidgets.h"
#include "wizard/icons.h"
#include "wizard/theme.h"
#include <QtGui/QClipboard>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QTextDocumentFragment>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStyle>
#include <algorithm>

RichLabel::RichLabel(const QFont &font, bool second, QWidget *parent) : QLabel(parent)
{
    setFont(font);
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    if (second)
        setForegroundRole(QPalette::PlaceholderText);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize RichLabel::minimumSizeHint() const
{
    return {40, fontMetrics().height()};
}

void RichLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    // Links have the colour that held when they were read.
    const QString html = text();
    clear();
    setText(html);
}

/// Without the places where a long word may break: a command with them in it would not run.
void RichLabel::copy() const
{
    QGuiApplication::clipboard()->setText(selectedText().remove(u'\u200b').replace(QChar::ParagraphSeparator, u'\n'));
}

void RichLabel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && hasSelectedText())
        copy();
    else
        QLabel::keyPressEvent(event);
}

void RichLabel::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy"), this, &RichLabel::copy)->setEnabled(hasSelectedText());
    menu->popup(event->globalPos());
}

void RichLabel::say(const QString &html, const QString &plain)
{
    setText(html);
    setTextInteractionFlags(html.contains(QStringLiteral("<a ")) ? Qt::TextBrowserInteraction : Qt::TextSelectableByMouse);
    setAccessibleName(plain.isEmpty() ? QTextDocumentFragment::fromHtml(html).toPlainText().remove(u'\u200b') : plain);
}

Tag::Tag(const QString &text, const QString &icon, int iconSize, QWidget *parent) : QWidget(parent), m_iconSize(iconSize)
{
    setFont(Theme::font(Theme::Font::Small));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setTag(text, icon);
}

void Tag::setTag(const QString &text, const QString &icon)
{
    m_text = text;
    m_icon = icon;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Tag::sizeHint() const
{
    const int icon = m_icon.isEmpty() ? 0 : m_iconSize + 6;
    return {fontMetrics().horizontalAdvance(m_text) + icon + 18, std::max(fontMetrics().height(), m_iconSize) + 4};
}

QSize Tag::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 60), sizeHint().height()};
}

void Tag::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::color(Theme::Role::Line));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    QRect inside = rect().adjusted(8, 0, -8, 0);
    if (!m_icon.isEmpty()) {
        const QRect icon(inside.left(), 0, m_iconSize, height());
        Icons::paint(&painter, QStyle::visualRect(layoutDirection(), rect(), icon), m_icon, m_iconSize, Theme::Role::SecondText);
        inside.setLeft(icon.right() + 7);
    }
    painter.setPen(Theme::color(Theme::Role::SecondText));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), inside), Qt::AlignVCenter | Qt::AlignLeading,
                     fontMetrics().elidedText(m_text, Qt::ElideRight, inside.width() + 2));
}

StepNumber::StepNumber(int number, QWidget *parent) : QWidget(parent), m_number(number)
{
    setFont(Theme::font(Theme::Font::Small));
    setFixedSize(sizeHint());
}

QSize StepNumber::sizeHint() const
{
    const int side = std::max(18, fontMetrics().height() + 2);
    return {side, side};
}

void StepNumber::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::color(Theme::Role::Control));
    painter.drawEllipse(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75));
    painter.setPen(Theme::color(Theme::Role::SecondText));
    painter.drawText(rect(), Qt::AlignCenter, locale().toString(m_number));
}
