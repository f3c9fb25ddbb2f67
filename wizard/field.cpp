#include "wizard/field.h"
#include "wizard/icons.h"
#include "wizard/theme.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>

Field::Field(IsValid hasRightForm, QWidget *parent)
    : QWidget(parent), m_isValid(hasRightForm), m_line(new QLineEdit), m_reason(new QWidget), m_wrong(new QLabel)
{
    m_line->setMinimumWidth(160);
    m_line->setMaximumWidth(320);
    m_wrong->setWordWrap(true);
    m_wrong->setTextFormat(Qt::PlainText);
    m_wrong->setFont(Theme::font(Theme::Font::Small));
    auto *reason = new QHBoxLayout(m_reason);
    reason->setContentsMargins(0, 0, 0, 0);
    reason->setSpacing(6);
    reason->addWidget(new IconLabel(State::Warning, 16), 0, Qt::AlignTop);
    reason->addWidget(m_wrong, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_line);
    layout->addWidget(m_reason);
    m_reason->hide();
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        judge();
        Q_EMIT edited();
    });
}

void Field::setText(const QString &text)
{
    if (this->text() == text)
        return;
    m_line->setText(text);
    judge();
}

bool Field::isValid() const
{
    return text().isEmpty() ? !m_required : m_isValid(text());
}

void Field::setRequired(bool required)
{
    m_required = required;
    judge();
}

void Field::judge()
{
    m_reason->setVisible(!isValid());
    m_line->setAccessibleDescription(isValid() ? QString() : m_wrong->text());
}

void Field::setWords(const QString &name, const QString &example, const QString &wrong)
{
    m_line->setAccessibleName(name);
    m_line->setPlaceholderText(example);
    m_wrong->setText(wrong);
    judge();
}
