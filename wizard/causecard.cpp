#include "wizard/causecard.h"
#include "checks/report/words.h"
#include "wizard/blockview.h"
#include "wizard/icons.h"
#include "wizard/richtext.h"
#include "wizard/theme.h"
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

CauseHead::CauseHead(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QAbstractButton::toggled, this, [this] { updateGeometry(); });
}

void CauseHead::say(const QString &title, const QString &second, double probability, const QString &percent, const QString &likelihood,
                    bool isTrouble)
{
    m_title = title;
    m_second = second;
    m_probability = probability;
    m_percent = percent;
    m_isTrouble = isTrouble;
    setAccessibleName(u"%1, %2, %3"_s.arg(title, percent, likelihood));
    setAccessibleDescription(second);
    updateGeometry();
    update();
}

QFont CauseHead::titleFont() const
{
    return Theme::font(isChecked() ? Theme::Font::Heading : Theme::Font::Body);
}

/// Beside the title stand the number, and a short bar with a chevron while it is closed.
int CauseHead::textWidth(int width) const
{
    const int number = QFontMetrics(Theme::font(Theme::Font::Heading)).horizontalAdvance(u"100 %"_s);
    return std::max(60, width - number - (isChecked() ? 12 : 60 + 16 + 36));
}

int CauseHead::titleHeight(int width) const
{
    return QFontMetrics(titleFont()).boundingRect(0, 0, textWidth(width), 1000, Qt::TextWordWrap, m_title).height();
}

int CauseHead::heightForWidth(int width) const
{
    const int below = isChecked() ? 16 : m_second.isEmpty() ? 4 : QFontMetrics(Theme::font(Theme::Font::Small)).height() + 4;
    return titleHeight(width) + below + 4;
}

QSize CauseHead::sizeHint() const
{
    return {300, heightForWidth(std::max(width(), 300))};
}

QSize CauseHead::minimumSizeHint() const
{
    return {200, QFontMetrics(titleFont()).height() + 8};
}

void CauseHead::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void CauseHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto placed = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const int lines = titleHeight(width());
    const int words = textWidth(width());
    painter.setFont(titleFont());
    painter.setPen(Theme::color(Theme::Role::Text));
    painter.drawText(placed({0, 2, words, lines}), Qt::AlignLeading | Qt::TextWordWrap, m_title);
    painter.setFont(Theme::font(Theme::Font::Heading));
    const int chevron = isChecked() ? 0 : 24;
    painter.drawText(placed({words, 2, width() - words - chevron, painter.fontMetrics().height()}), Qt::AlignTrailing, m_percent);
    // Bars of percent grow from the left in every language.
    const QRect bar =
        isChecked() ? QRect(0, lines + 8, width(), 6) : placed({words + 8, 2 + painter.fontMetrics().height() / 2 - 3, 60, 6});
    const bool standsOut = m_isTrouble && isChecked() && likelihood(m_probability) < Likelihood::LessLikely;
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(Theme::Role::Line));
    painter.drawRoundedRect(bar, 3, 3);
    painter.setBrush(Theme::color(standsOut ? Theme::Role::Problem : Theme::Role::SecondText));
    painter.drawRoundedRect(QRectF(bar.x(), bar.y(), std::max(3.0, bar.width() * m_probability), bar.height()), 3, 3);
    if (isChecked())
        return;
    painter.setFont(Theme::font(Theme::Font::Small));
    painter.setPen(Theme::color(Theme::Role::SecondText));
    painter.drawText(placed({0, lines + 4, words, painter.fontMetrics().height()}), Qt::AlignLeading,
                     painter.fontMetrics().elidedText(m_second, Qt::ElideRight, words));
    const QString open = layoutDirection() == Qt::RightToLeft ? u"chevron-left"_s : u"chevron-right"_s;
    Icons::paint(&painter, placed({width() - 18, 2, 16, 20}), open, 16, Theme::Role::SecondText);
}

CauseCard::CauseCard(bool isFirst, QWidget *parent) : QFrame(parent), m_head(new CauseHead), m_body(new BlockView)
{
    Theme::makeCard(this);
    if (isFirst)
        Theme::setLook(this, "card", u"first"_s);
    auto *inside = new QVBoxLayout(this);
    inside->setContentsMargins(14, 10, 14, 10);
    inside->setSpacing(6);
    inside->addWidget(m_head);
    inside->addWidget(m_body);
    m_head->setChecked(isFirst);
    m_body->setVisible(isFirst);
    connect(m_head, &QAbstractButton::toggled, m_body, &QWidget::setVisible);
    connect(m_body, &BlockView::linkActivated, this, &CauseCard::linkActivated);
    connect(m_body, &BlockView::copyRequested, this, &CauseCard::copyRequested);
}

static Blocks causeBlocks(const RankedCause &ranked, const Diagnosis &diagnosis, const Texts &texts)
{
    constexpr qsizetype enough = 5;
    const Values values = valuesOf(ranked, diagnosis);
    Blocks blocks{{.kind = Block::Kind::Sentence, .text = RichText::html(texts, ranked.cause->meaning, values)}};
    const auto list = [&](const QString &heading, const QList<qsizetype> &findings) {
        if (findings.isEmpty())
            return;
        blocks << Block{.kind = Block::Kind::Small, .text = u"<b>%1</b>"_s.arg(heading.toHtmlEscaped())};
        for (const qsizetype index : findings.first(std::min(enough, findings.size())))
            blocks << findingLink(diagnosis.findings[index], texts);
    };
    list(CauseCard::tr("Because"), ranked.because);
    list(CauseCard::tr("Against it"), ranked.against);
    blocks << Block{.kind = Block::Kind::Small, .text = u"<b>%1</b>"_s.arg(CauseCard::tr("To be sure").toHtmlEscaped())};
    blocks << Block{.kind = Block::Kind::Sentence, .text = RichText::html(texts, ranked.cause->confirm, values)};
    QList<const Link *> links;
    for (const Link &link : ranked.cause->links)
        links << &link;
    return blocks << linkBlocks(links, texts);
}

void CauseCard::show(const RankedCause &ranked, const Diagnosis &diagnosis, const Texts &texts)
{
    const Finding *against = ranked.against.isEmpty() ? nullptr : &diagnosis.findings[ranked.against.constFirst()];
    const QString second =
        against ? tr("Against it: %1").arg(RichText::summaryPlain(texts, *against)) : likelihoodWord(ranked.probability, texts);
    m_head->say(RichText::plain(texts, ranked.cause->title, valuesOf(ranked, diagnosis)), second, ranked.probability,
                percent(ranked.probability, texts), likelihoodWord(ranked.probability, texts), diagnosis.verdict != Verdict::Healthy);
    m_body->setBlocks(causeBlocks(ranked, diagnosis, texts));
    m_body->followTab(m_head);
    setVisible(true);
}
