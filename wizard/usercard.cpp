#include "wizard/usercard.h"
#include "wizard/field.h"
#include "wizard/flowlayout.h"
#include "wizard/inputcheck.h"
#include "wizard/theme.h"
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QRadioButton>

using namespace Qt::StringLiterals;

namespace {

// In the order of the buttons; "Do not know" stands last.
constexpr Inputs::Agent agents[] = {Inputs::Agent::Connect, Inputs::Agent::CloudSync, Inputs::Agent::Both, Inputs::Agent::Unknown};

void name(QButtonGroup *group, const QString &subject, const QStringList &words)
{
    for (int i = 0; i < words.size(); ++i) {
        group->button(i)->setText(words[i]);
        group->button(i)->setAccessibleName(subject + u": "_s + words[i]);
    }
}

} // namespace

UserCard::UserCard(QWidget *parent)
    : QFrame(parent), m_rows(new QGridLayout), m_title(new QLabel), m_userLabel(new QLabel), m_cloudLabel(new QLabel),
      m_domainLabel(new QLabel), m_agentLabel(new QLabel), m_placeLabel(new QLabel), m_user(new Field(InputCheck::isUserName)),
      m_cloud(new QComboBox), m_domain(new Field(InputCheck::isDomain)), m_agentCollected(new QLabel)
{
    Theme::makeCard(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 14);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addLayout(m_rows);
    m_rows->setHorizontalSpacing(12);
    m_rows->setVerticalSpacing(8);
    m_rows->setColumnMinimumWidth(0, 114);
    m_rows->setColumnStretch(1, 1);
    m_cloud->addItems({{}, {}, {}});
    m_cloud->setMaximumWidth(320);
    m_cloud->setMinimumWidth(200);
    const std::tuple<QLabel *, QWidget *, QWidget *> fields[] = {
        {m_userLabel, m_user, m_user->line()}, {m_cloudLabel, m_cloud, m_cloud}, {m_domainLabel, m_domain, m_domain->line()}};
    int row = 0;
    for (const auto &[label, field, buddy] : fields) {
        label->setBuddy(buddy);
        label->setMinimumHeight(30);
        m_rows->addWidget(label, row, 0, Qt::AlignTop);
        m_rows->addWidget(field, row++, 1);
    }
    m_agent = addChoices(row++, m_agentLabel, 4);
    m_agentCollected->setWordWrap(true);
    m_agentCollected->setFont(Theme::font(Theme::Font::Small));
    m_agentCollected->setForegroundRole(QPalette::PlaceholderText);
    m_rows->addWidget(m_agentCollected, row++, 1);
    connect(m_agent, &QButtonGroup::idClicked, this, [this] {
        m_agentChosen = true;
        Q_EMIT edited();
    });
    m_place = addChoices(row, m_placeLabel, 2);
    connect(m_place, &QButtonGroup::idClicked, this, &UserCard::edited);
    connect(m_user, &Field::edited, this, &UserCard::edited);
    connect(m_domain, &Field::edited, this, &UserCard::edited);
    connect(m_cloud, &QComboBox::activated, this, &UserCard::edited);
}

QButtonGroup *UserCard::addChoices(int row, QLabel *label, int count)
{
    auto *group = new QButtonGroup(this);
    auto *choices = new QWidget;
    auto *flow = new FlowLayout(20);
    choices->setLayout(flow);
    for (int i = 0; i < count; ++i) {
        auto *button = new QRadioButton(choices);
        button->setMinimumHeight(26);
        group->addButton(button, i);
        flow->addWidget(button);
    }
    label->setMinimumHeight(26);
    m_rows->addWidget(label, row, 0, Qt::AlignTop);
    m_rows->addWidget(choices, row, 1);
    return group;
}

void UserCard::load(const Inputs &inputs)
{
    m_user->setText(inputs.affectedUser);
    m_cloud->setCurrentIndex(int(inputs.cloud));
    m_domain->setText(inputs.domain);
    m_agent->button(int(std::ranges::find(agents, inputs.agent) - std::begin(agents)))->setChecked(true);
    m_agentChosen = !inputs.agentCollected;
    m_agentCollected->setVisible(inputs.agentCollected);
    m_place->button(int(inputs.place))->setChecked(true);
}

void UserCard::store(Inputs &inputs) const
{
    inputs.affectedUser = m_user->text();
    inputs.cloud = Inputs::Cloud(m_cloud->currentIndex());
    inputs.domain = m_domain->text();
    inputs.agent = agents[m_agent->checkedId()];
    inputs.agentCollected = !m_agentChosen;
    inputs.place = Inputs::Place(m_place->checkedId());
}

bool UserCard::isValid() const
{
    return m_user->isValid() && m_domain->isValid();
}

QWidget *UserCard::firstEmpty() const
{
    for (Field *field : {m_user, m_domain}) {
        if (!field->isValid() || field->text().isEmpty())
            return field->line();
    }
    return m_user->line();
}

void UserCard::retranslate()
{
    m_title->setText(tr("The user and the organisation"));
    m_title->setFont(Theme::font(Theme::Font::Heading));
    m_userLabel->setText(tr("Affected user"));
    m_user->setWords(m_userLabel->text(), tr("name@contoso.example"), tr("A sign-in name looks like name@contoso.example."));
    m_cloudLabel->setText(tr("Cloud"));
    m_cloud->setAccessibleName(m_cloudLabel->text());
    m_cloud->setItemText(0, tr("Commercial (worldwide)"));
    m_cloud->setItemText(1, tr("US Government"));
    m_cloud->setItemText(2, tr("China (21Vianet)"));
    m_domainLabel->setText(tr("Domain"));
    m_domain->setWords(tr("Active Directory domain"), tr("contoso.example"), tr("A domain looks like contoso.example."));
    m_agentLabel->setText(tr("Synchronised by"));
    name(m_agent, m_agentLabel->text(), {tr("Connect Sync"), tr("Cloud Sync"), tr("Both"), tr("Do not know")});
    m_agentCollected->setText(tr("The collection of the server says so. Choose another one if you know better."));
    m_placeLabel->setText(tr("This computer"));
    name(m_place, m_placeLabel->text(), {tr("Not the Connect server"), tr("The Connect server")});
}
