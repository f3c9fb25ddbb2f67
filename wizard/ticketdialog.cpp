#include "wizard/ticketdialog.h"
#include "wizard/icons.h"
#include "wizard/theme.h"
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

TicketDialog::TicketDialog(const QString &ticket, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Ticket text"));
    auto *text = new QPlainTextEdit(ticket);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(tr("Ticket text"));
    text->setFont(Theme::font(Theme::Font::Code));
    auto *copy = new QPushButton(Icons::line(u"copy"_s, 16, Theme::Role::OnPrimary), tr("Copy"));
    copy->setAccessibleName(tr("Copy the ticket text"));
    Theme::setPrimary(copy, true);
    copy->setDefault(true);
    auto *close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    close->setAccessibleName(close->text());
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(copy);
    buttons->addWidget(close);
    auto *all = new QVBoxLayout(this);
    all->addWidget(text, 1);
    all->addLayout(buttons);
    connect(copy, &QPushButton::clicked, this, [this, ticket] {
        Q_EMIT copyRequested(ticket);
        accept();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    resize(620, 460);
    copy->setFocus();
}
