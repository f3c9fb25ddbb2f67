#include "wizard/uprightladder.h"
#include "wizard/icons.h"
#include "wizard/rungpaint.h"
#include "wizard/theme.h"
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

using namespace Qt::StringLiterals;

static constexpr int textLeft = 34;

UprightLadder::UprightLadder(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void UprightLadder::setRungs(const LadderRungs &rungs)
{
    m_rungs = QList<LadderRung>(rungs.begin(), rungs.end());
    while (m_rungs.size() > 1 && m_rungs.constLast().rung == Rung::NotReached && m_rungs[m_rungs.size() - 2].rung == Rung::NotReached) {
        const QString last = m_rungs.takeLast().title;
        m_rungs.last().title += u", "_s + last;
    }
    QStringList words;
    for (const LadderRung &rung : m_rungs)
        words << rung.title + u": "_s + rung.detail;
    setAccessibleName(words.join(u". "_s));
    updateGeometry();
    update();
}

int UprightLadder::rowHeight(const LadderRung &rung, int width) const
{
    const QFontMetrics second(Theme::font(Theme::Font::Small));
    const QRect wrapped = second.boundingRect(0, 0, std::max(40, width - textLeft), 10000, Qt::TextWrapAnywhere, rung.detail);
    return QFontMetrics(Theme::font(Theme::Font::Strong)).height() + (rung.detail.isEmpty() ? 0 : wrapped.height()) + 10;
}

int UprightLadder::heightForWidth(int width) const
{
    int height = 0;
    for (const LadderRung &rung : m_rungs)
        height += rowHeight(rung, width);
    return height;
}

QSize UprightLadder::sizeHint() const
{
    return {200, heightForWidth(std::max(200, width()))};
}

void UprightLadder::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetrics title(Theme::font(Theme::Font::Strong));
    int y = 0;
    for (qsizetype i = 0; i < m_rungs.size(); ++i) {
        const LadderRung &rung = m_rungs[i];
        const int height = rowHeight(rung, width());
        const QRect mark = QStyle::visualRect(layoutDirection(), rect(), {0, y, 20, 20});
        if (i + 1 < m_rungs.size()) {
            painter.setPen(RungPaint::line(m_rungs[i + 1].rung, RungPaint::role(m_rungs[i + 1].rung)));
            painter.drawLine(QPointF(mark.center().x() + 0.5, y + 22), QPointF(mark.center().x() + 0.5, y + height - 2));
        }
        if (const auto state = stateOf(rung.rung))
            Icons::paintState(&painter, mark, *state, 20);
        else
            RungPaint::openDot(&painter, QRectF(mark).center(), Theme::color(Theme::Role::Base));
        const bool failed = rung.rung == Rung::Failed;
        painter.setFont(Theme::font(Theme::Font::Strong));
        painter.setPen(Theme::color(failed ? Theme::Role::Problem : Theme::Role::Text));
        const QRect words(textLeft, y, width() - textLeft, title.height());
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words), Qt::AlignLeading,
                         title.elidedText(rung.title, Qt::ElideRight, words.width()));
        painter.setFont(Theme::font(Theme::Font::Small));
        painter.setPen(Theme::color(Theme::Role::SecondText));
        const QRect below(textLeft, y + title.height(), width() - textLeft, height - title.height());
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), below), Qt::AlignLeading | Qt::TextWrapAnywhere, rung.detail);
        y += height;
    }
}
