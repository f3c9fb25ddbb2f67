#include "wizard/questionbar.h"
#include "checks/texts.h"
#include "wizard/flowlayout.h"
#include "wizard/icons.h"
#include "wizard/richtext.h"
#include "wizard/scrollcolumn.h"
#include "wizard/smallwidgets.h"
#include "wizard/theme.h"
#include <QtCore/QEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

QuestionBar::QuestionBar(QWidget *parent)
    : QFrame(parent), m_question(new RichLabel(Theme::font(Theme::Font::Strong))),
      m_where(new RichLabel(Theme::font(Theme::Font::Small), true)), m_row(new QVBoxLayout), m_buttonHolder(new QWidget),
      m_buttons(new FlowLayout(8, 6))
{
    Theme::makeBand(this, State::Unanswered);
    setFocusPolicy(Qt::StrongFocus);
    auto *inner = new QWidget;
    inner->setLayout(m_row);
    inner->installEventFilter(this);
    auto *scroll = new ScrollColumn;
    scroll->hold(inner);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(1, 1, 1, 1);
    all->addWidget(scroll);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_question);
    words->addWidget(m_where);
    auto *asked = new QHBoxLayout;
    asked->setSpacing(10);
    asked->addWidget(new IconLabel(State::Unanswered, 24), 0, Qt::AlignTop);
    asked->addLayout(words, 1);
    m_row->setContentsMargins(14, 10, 14, 10);
    m_row->setSpacing(8);
    m_row->addLayout(asked);
    m_row->addWidget(m_buttonHolder);
    m_buttonHolder->setLayout(m_buttons);
    hide();
}

void QuestionBar::ask(const Check &check, const QString &answer, int number, int total, const Texts &texts)
{
    const QString question = RichText::plain(texts, check.question->text);
    const QString position =
        number > 0 ? tr("Question %1 of %2.").arg(texts.locale().toString(number), texts.locale().toString(total)) : QString();
    const QString where = RichText::html(texts, check.question->whereToLook);
    const QString shown = question + position + where + answer;
    show();
    if (m_shown == shown && m_checkId == QLatin1StringView(check.id))
        return;
    const bool hadFocus = m_buttonHolder->isAncestorOf(window()->focusWidget()) || hasFocus();
    m_shown = shown;
    m_checkId = QString::fromLatin1(check.id);
    m_question->say(RichText::html(texts, check.question->text));
    m_where->say((position + u' ' + where).trimmed());
    setAccessibleName(u"%1 %2"_s.arg(question, m_where->accessibleName()));
    m_options.clear();
    m_labels.clear();
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->setParent(nullptr);
        delete item;
    }
    for (const Option &option : check.question->options)
        addOption(QString::fromLatin1(option.id), RichText::plain(texts, option.label), answer == QLatin1StringView(option.id));
    addOption(u"unknown"_s, tr("Do not know"), answer == "unknown"_L1);
    place();
    // On the question, not on its first answer: Enter pressed once too often answers nothing.
    if (hadFocus)
        setFocus();
}

void QuestionBar::askNothing()
{
    m_checkId.clear();
    m_shown.clear();
    hide();
}

void QuestionBar::addOption(const QString &id, const QString &label, bool isChosen)
{
    auto *button = new QPushButton(label);
    button->setAccessibleName(isChosen ? tr("%1, chosen").arg(label) : label);
    if (isChosen)
        button->setIcon(Icons::forButton(u"check"_s));
    if (id == "unknown"_L1)
        Theme::setLook(button, "link", true);
    connect(button, &QPushButton::clicked, this, [this, id] { Q_EMIT answered(QString(m_checkId), id); });
    QWidget *before = m_buttons->count() ? m_buttons->itemAt(m_buttons->count() - 1)->widget() : this;
    m_buttons->addWidget(button);
    setTabOrder(before, button);
    m_options << id;
    m_labels << label;
}

static QString onTwoLines(const QString &label)
{
    qsizetype middle = label.indexOf(u' ', label.size() / 2);
    if (middle < 0)
        middle = label.lastIndexOf(u' ');
    return middle < 0 ? label : label.left(middle) + u'\n' + label.mid(middle + 1);
}

void QuestionBar::place()
{
    const int room = width() - 60;
    for (int i = 0; i < m_labels.size(); ++i) {
        auto *button = qobject_cast<QPushButton *>(m_buttons->itemAt(i)->widget());
        const bool fits = button->fontMetrics().horizontalAdvance(m_labels[i]) < room;
        if (const QString text = fits ? m_labels[i] : onTwoLines(m_labels[i]); text != button->text())
            button->setText(text);
    }
    // As high as it needs; a long one scrolls, for the finding above must stay in sight.
    constexpr int frame = 6;
    const int there = parentWidget() ? parentWidget()->height() : 0;
    const int most = std::max({160, there - 180, std::min(260, there - 110)});
    const int wanted = std::min(most, m_row->totalHeightForWidth(std::max(100, width() - frame)) + frame);
    if (wanted == minimumHeight())
        return;
    setFixedHeight(wanted);
    // Said while the window is being laid out, it goes unheard: the answers would stand below the edge.
    const auto layOut = [this] {
        updateGeometry();
        if (parentWidget() && parentWidget()->layout())
            parentWidget()->layout()->activate();
    };
    QMetaObject::invokeMethod(this, layOut, Qt::QueuedConnection);
}

void QuestionBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    place();
}

bool QuestionBar::eventFilter(QObject *watched, QEvent *event)
{
    // New answers know their size only once they are shown.
    if (event->type() == QEvent::LayoutRequest)
        place();
    return QFrame::eventFilter(watched, event);
}

void QuestionBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) { // to the answers, not to the next page
        m_buttons->itemAt(0)->widget()->setFocus(Qt::TabFocusReason);
        return;
    }
    const QString typed = event->text().toUpper();
    for (int i = 0; i < m_options.size() && !typed.isEmpty(); ++i) {
        const auto *button = qobject_cast<QPushButton *>(m_buttons->itemAt(i)->widget());
        const bool isUnknown = m_options[i] == "unknown"_L1;
        if (isUnknown ? typed == "?"_L1 : typed == button->text().left(1).toUpper()) {
            Q_EMIT answered(QString(m_checkId), QString(m_options[i]));
            return;
        }
    }
    QFrame::keyPressEvent(event);
}
