#include "wizard/page.h"
#include "wizard/icons.h"
#include "wizard/theme.h"
#include <QtCore/QEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>

Page::Page(PageId id, Session &session, Services &services, QWidget *parent)
    : QWizardPage(parent), m_id(id), m_session(session), m_services(services), m_head(new QWidget), m_title(new QLabel),
      m_answerIcon(new IconLabel(State::Note, 20)), m_answer(new QLabel), m_titleEnd(new QHBoxLayout), m_content(new QVBoxLayout)
{
    // ModernStyle paints Base behind pages.
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);

    m_title->setTextFormat(Qt::PlainText);
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->setWordWrap(true);
    m_answerIcon->hide();

    auto *answerLine = new QHBoxLayout;
    answerLine->setSpacing(8);
    answerLine->addWidget(m_answerIcon, 0, Qt::AlignTop);
    answerLine->addWidget(m_answer, 1);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addLayout(answerLine);
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(12);
    head->addLayout(words, 1);
    head->addLayout(m_titleEnd);
    m_titleEnd->setSpacing(8);
    m_titleEnd->setAlignment(Qt::AlignBottom);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(20, 12, 20, 12);
    all->setSpacing(12);
    all->addWidget(m_head);
    all->addLayout(m_content, 1);
    m_content->setSpacing(12);
}

void Page::setRoom(Room room)
{
    if (m_room == room)
        return;
    m_room = room;
    const int side = room == Room::Wide ? 20 : 14;
    layout()->setContentsMargins(side, 12, side, 12);
    roomChanged();
}

void Page::setAnswer(const QString &sentence, std::optional<State> state)
{
    m_answer->setText(sentence);
    m_answerIcon->setVisible(state.has_value());
    if (state)
        m_answerIcon->setState(*state);
    // An answer is text; what only tells what to do stands back.
    m_answer->setForegroundRole(state ? QPalette::WindowText : QPalette::PlaceholderText);
}

void Page::setTitleText(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Page::hideTitle()
{
    m_head->hide();
}

void Page::retranslate()
{
    setTitleText(heading());
    m_title->setFont(Theme::font(Theme::Font::PageTitle));
}

void Page::changeEvent(QEvent *event)
{
    QWizardPage::changeEvent(event);
    if (m_spoken && event->type() == QEvent::LanguageChange)
        retranslate();
}

void Page::showEvent(QShowEvent *event)
{
    QWizardPage::showEvent(event);
    if (!m_spoken) {
        m_spoken = true;
        retranslate();
    }
}
