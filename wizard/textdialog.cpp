#include "wizard/textdialog.h"
#include "wizard/icons.h"
#include "wizard/theme.h"
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

TextDialog::TextDialog(Kind kind, Services &services, const QList<Owner> &owners, const Case &whole, bool hideNames, QWidget *parent)
    : QDialog(parent), m_kind(kind), m_services(services), m_case(whole), m_hideNames(hideNames), m_owner(new QComboBox),
      m_language(new QComboBox), m_show(new QCheckBox), m_text(new QPlainTextEdit), m_send(new QPushButton(tr("Open in mail program")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(kind == Kind::Mail ? tr("Mail") : tr("Ticket text"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(windowTitle());
    m_text->setFont(Theme::font(Theme::Font::Code));
    auto *copy = new QPushButton(Icons::forButton(u"copy"_s, Theme::Role::OnPrimary), tr("Copy"));
    copy->setAccessibleName(kind == Kind::Mail ? tr("Copy the mail") : tr("Copy the ticket text"));
    Theme::setPrimary(copy, true);
    copy->setDefault(true);
    m_send->setVisible(kind == Kind::Mail);
    auto *close = new QPushButton(tr("Close"));
    for (QPushButton *button : {m_send, close}) {
        button->setAutoDefault(false);
        button->setAccessibleName(button->text());
    }
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_send);
    buttons->addWidget(copy);
    buttons->addWidget(close);
    auto *all = new QVBoxLayout(this);
    addChoices(owners);
    all->addWidget(m_show);
    all->addWidget(m_text, 1);
    all->addLayout(buttons);
    connect(copy, &QPushButton::clicked, this, [this] {
        m_services.copyToClipboard(text());
        accept();
    });
    connect(m_send, &QPushButton::clicked, this, [this] { m_services.composeMail(m_mail); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_show, &QCheckBox::toggled, this, &TextDialog::refresh);
    resize(660, 520);
    refresh();
    copy->setFocus();
}

void TextDialog::addChoices(const QList<Owner> &owners)
{
    const Texts texts = m_services.texts();
    m_owner->setIconSize({18, 18});
    for (const Owner one : owners)
        m_owner->addItem(QIcon(Icons::line(Icons::name(one), 18, Theme::Role::Text)), texts.owner(one), int(one));
    for (const Services::Language &language : m_services.languages()) {
        m_language->addItem(language.name, language.code);
        if (language.code == m_services.language())
            m_language->setCurrentIndex(m_language->count() - 1);
    }
    auto *row = new QHBoxLayout;
    const auto add = [&](const QString &label, QComboBox *choice) {
        auto *word = new QLabel(label);
        word->setBuddy(choice);
        choice->setAccessibleName(label);
        row->addWidget(word);
        row->addWidget(choice);
        connect(choice, &QComboBox::currentIndexChanged, this, &TextDialog::refresh);
    };
    if (m_kind == Kind::Mail)
        add(tr("To"), m_owner);
    add(tr("Language"), m_language);
    row->addStretch();
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

Owner TextDialog::owner() const
{
    return m_owner->count() ? Owner(m_owner->currentData().toInt()) : Owner::Helpdesk;
}

Services::Wish TextDialog::wish() const
{
    Services::Wish wish{.hideNames = m_hideNames, .language = m_language->currentData().toString()};
    if (m_show->isChecked())
        wish.shownTo = owner();
    return wish;
}

QString TextDialog::text()
{
    if (m_kind == Kind::Ticket)
        return m_services.ticket(wish());
    m_mail = m_services.mail(owner(), wish());
    return m_mail.body;
}

/// The box says what it shows.
void TextDialog::nameShown()
{
    const QList<NeededName> names = namesNeeded(owner(), m_case);
    m_show->setVisible(m_hideNames && !names.isEmpty());
    m_show->setText(tr("Show in this text: %1").arg(neededWords(names, m_services.texts()).toLower()));
    m_show->setAccessibleName(m_show->text());
}

void TextDialog::refresh()
{
    nameShown();
    m_text->setPlainText(text());
}
