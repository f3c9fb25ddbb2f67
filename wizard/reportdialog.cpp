#include "wizard/reportdialog.h"
#include "wizard/namesdialog.h"
#include "wizard/theme.h"
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

ReportDialog::ReportDialog(Services &services, bool hideNames, QWidget *parent)
    : QDialog(parent), m_services(services), m_language(new QComboBox), m_second(new QComboBox),
      m_hideNames(new QCheckBox(tr("Hide names")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("HTML report"));
    m_second->addItem(tr("none"), QString());
    for (const Services::Language &language : services.languages()) {
        m_language->addItem(language.name, language.code);
        m_second->addItem(language.name, language.code);
        if (language.code == services.language())
            m_language->setCurrentIndex(m_language->count() - 1);
    }
    m_hideNames->setChecked(hideNames);
    auto *names = new QPushButton(tr("What is hidden…"));
    Theme::setLook(names, "link", true);
    auto *form = new QFormLayout;
    form->addRow(tr("Language"), m_language);
    form->addRow(tr("Second language"), m_second);
    form->addRow(QString(), m_hideNames);
    auto *leading = new QHBoxLayout;
    leading->addWidget(names);
    leading->addStretch();
    form->addRow(QString(), leading);
    auto *hint = new QLabel(tr("One file without script. It fetches nothing, prints on A4, and opens here again."));
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *write = new QPushButton(tr("Write…"));
    Theme::setPrimary(write, true);
    write->setDefault(true);
    auto *close = new QPushButton(tr("Cancel"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(write);
    buttons->addWidget(close);
    auto *all = new QVBoxLayout(this);
    all->setSpacing(12);
    all->addLayout(form);
    all->addWidget(hint);
    all->addLayout(buttons);
    for (QAbstractButton *button : QList<QAbstractButton *>{m_hideNames, names, write, close})
        button->setAccessibleName(button->text());
    for (QPushButton *button : {names, close})
        button->setAutoDefault(false);
    m_language->setAccessibleName(tr("Language"));
    m_second->setAccessibleName(tr("Second language"));
    connect(names, &QPushButton::clicked, this, &ReportDialog::showNames);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(write, &QPushButton::clicked, this, [this] {
        const QString first = m_language->currentData().toString();
        const QString second = m_second->currentData().toString();
        accept();
        Q_EMIT wanted({.hideNames = m_hideNames->isChecked(), .language = first, .second = second == first ? QString() : second});
    });
}

void ReportDialog::showNames()
{
    (new NamesDialog(m_services.replacedNames(), this))->open();
}
