#include "wizard/chiprow.h"
#include "checks/texts.h"
#include "wizard/flowlayout.h"
#include "wizard/icons.h"
#include "wizard/richtext.h"
#include "wizard/theme.h"
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

ChipRow::ChipRow(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    setLayout(new FlowLayout(6, 6));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QToolButton *ChipRow::chip(const QString &checkId)
{
    if (QToolButton *known = m_chips.value(checkId))
        return known;
    auto *made = new QToolButton;
    made->setCheckable(true);
    made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    made->setIconSize({16, 16});
    made->setFont(Theme::font(Theme::Font::Small));
    Theme::setLook(made, "segment", u"only"_s);
    connect(made, &QToolButton::clicked, this, [this, checkId] { Q_EMIT chosen(checkId); });
    m_group->addButton(made);
    layout()->addWidget(made);
    m_chips.insert(checkId, made);
    return made;
}

void ChipRow::show(const QList<const Finding *> &findings, const Texts &texts)
{
    QStringList gone = m_chips.keys();
    for (const Finding *finding : findings) {
        const QString id = QString::fromLatin1(finding->check->id);
        QToolButton *button = chip(id);
        gone.removeAll(id);
        const QString title = texts.title(*finding->check);
        const QString sentence = RichText::summaryPlain(texts, *finding);
        button->setText(title);
        button->setIcon(Icons::forButton(finding->provisional ? State::Running : finding->state));
        button->setAccessibleName(u"%1, %2, %3"_s.arg(title, texts.state(finding->state), sentence));
        button->setToolTip(u"<qt>%1</qt>"_s.arg(RichText::inert(sentence)));
        button->setVisible(true);
    }
    for (const QString &id : gone)
        m_chips[id]->hide();
}

void ChipRow::choose(const QString &checkId)
{
    m_group->setExclusive(false);
    for (auto it = m_chips.begin(); it != m_chips.end(); ++it)
        it.value()->setChecked(it.key() == checkId);
    m_group->setExclusive(true);
}
