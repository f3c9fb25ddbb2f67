#include "wizard/proxychoice.h"
#include "checks/knowledge/endpoints.h"
#include "wizard/field.h"
#include "wizard/flowlayout.h"
#include "wizard/services.h"
#include "wizard/theme.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>

using namespace Qt::StringLiterals;

ProxyChoice::ProxyChoice(Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_mode(new QButtonGroup(this)), m_given(new QWidget),
      m_host(new Field([](const QString &text) { return readHost(text, std::nullopt).has_value(); })), m_user(new QLineEdit),
      m_password(new QLineEdit), m_keep(new QPushButton), m_remove(new QPushButton), m_kept(new QLabel)
{
    auto *modes = new FlowLayout(20);
    for (int i = 0; i < 3; ++i) {
        auto *button = new QRadioButton;
        button->setMinimumHeight(26);
        m_mode->addButton(button, i);
        modes->addWidget(button);
    }
    m_password->setEchoMode(QLineEdit::Password);
    m_kept->setTextFormat(Qt::PlainText);
    m_kept->setWordWrap(true);
    m_kept->setForegroundRole(QPalette::PlaceholderText);
    for (QLineEdit *line : {m_user, m_password})
        line->setMaximumWidth(320);
    auto *buttons = new FlowLayout(8);
    buttons->addWidget(m_keep);
    buttons->addWidget(m_remove);
    auto *given = new QVBoxLayout(m_given);
    given->setContentsMargins(0, 0, 0, 0);
    given->setSpacing(8);
    given->addWidget(m_host);
    given->addWidget(m_user);
    given->addWidget(m_password);
    given->addLayout(buttons);
    given->addWidget(m_kept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(modes);
    layout->addWidget(m_given);

    connect(m_mode, &QButtonGroup::idClicked, this, &ProxyChoice::edited);
    connect(m_host, &Field::edited, this, &ProxyChoice::edited);
    connect(m_user, &QLineEdit::textEdited, this, &ProxyChoice::edited);
    connect(this, &ProxyChoice::edited, this, &ProxyChoice::update);
    connect(m_password, &QLineEdit::textEdited, this, &ProxyChoice::update);
    connect(m_keep, &QPushButton::clicked, this, &ProxyChoice::keepPassword);
    connect(m_remove, &QPushButton::clicked, this, &ProxyChoice::removePassword);
}

void ProxyChoice::load(const Inputs &inputs)
{
    m_mode->button(int(inputs.proxyMode))->setChecked(true);
    m_host->setText(inputs.proxyHost);
    if (m_user->text() != inputs.proxyUser)
        m_user->setText(inputs.proxyUser);
    update();
}

void ProxyChoice::store(Inputs &inputs) const
{
    inputs.proxyMode = Inputs::ProxyMode(m_mode->checkedId());
    const bool given = inputs.proxyMode == Inputs::ProxyMode::Given;
    inputs.proxyHost = given ? m_host->text() : QString();
    inputs.proxyUser = given ? m_user->text().trimmed() : QString();
}

bool ProxyChoice::isValid() const
{
    return m_mode->checkedId() != int(Inputs::ProxyMode::Given) || m_host->isValid();
}

QString ProxyChoice::summary() const
{
    switch (Inputs::ProxyMode(m_mode->checkedId())) {
    case Inputs::ProxyMode::System: return tr("proxy of the system");
    case Inputs::ProxyMode::None: return tr("no proxy");
    case Inputs::ProxyMode::Given: return m_host->text().isEmpty() ? tr("a proxy") : tr("proxy %1").arg(m_host->text());
    }
    return {};
}

void ProxyChoice::update()
{
    const bool given = m_mode->checkedId() == int(Inputs::ProxyMode::Given);
    m_given->setVisible(given);
    m_host->setRequired(given);
    const bool named = !m_user->text().trimmed().isEmpty() && m_host->isValid();
    m_keep->setEnabled(named && !m_password->text().isEmpty());
    m_remove->setEnabled(named);
    m_kept->setVisible(!m_kept->text().isEmpty());
}

void ProxyChoice::keepPassword()
{
    m_services.storeProxyPassword(m_host->text(), m_user->text().trimmed(), m_password->text(), this, [this](const QString &problem) {
        if (problem.isEmpty())
            m_password->clear();
        m_kept->setText(problem.isEmpty() ? tr("The password is in the keychain of this computer.") : problem);
        update();
    });
}

void ProxyChoice::removePassword()
{
    m_services.removeProxyPassword(m_host->text(), m_user->text().trimmed(), this, [this](const QString &problem) {
        m_kept->setText(problem.isEmpty() ? tr("The password was removed from the keychain.") : problem);
        update();
    });
}

void ProxyChoice::retranslate()
{
    const QStringList modes{tr("That of the system"), tr("None"), tr("This one:")};
    for (int i = 0; i < modes.size(); ++i) {
        m_mode->button(i)->setText(modes[i]);
        m_mode->button(i)->setAccessibleName(tr("Proxy") + u": "_s + modes[i]);
    }
    m_host->setWords(tr("Proxy, host and port"), tr("proxy.contoso.example:8080"), tr("A proxy looks like proxy.contoso.example:8080."));
    m_user->setAccessibleName(tr("User name at the proxy"));
    m_user->setPlaceholderText(tr("User name, if it wants one"));
    m_password->setAccessibleName(tr("Password at the proxy"));
    m_password->setPlaceholderText(tr("Password"));
    m_keep->setText(tr("Keep password in keychain"));
    m_remove->setText(tr("Remove it"));
    m_remove->setAccessibleName(tr("Remove the password from the keychain"));
    m_kept->clear();
    update();
}
