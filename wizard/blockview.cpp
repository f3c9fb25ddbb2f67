#include "wizard/blockview.h"
#include "checks/texts.h"
#include "wizard/copyablecommand.h"
#include "wizard/icons.h"
#include "wizard/smallwidgets.h"
#include "wizard/theme.h"
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

static constexpr int indent = 26;

BlockView::BlockView(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

/// Those below \p parent that take the focus, in the order of Tab.
static QList<QWidget *> focusable(const QWidget *parent)
{
    QList<QWidget *> widgets = parent->findChildren<QWidget *>();
    widgets.removeIf([](const QWidget *widget) { return !(widget->focusPolicy() & Qt::TabFocus); });
    return widgets;
}

void BlockView::setBlocks(const Blocks &blocks)
{
    if (blocks == m_blocks)
        return;
    m_blocks = blocks;
    const qsizetype focused = focusable(this).indexOf(QApplication::focusWidget());
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        item->widget()->setParent(nullptr);
        delete item;
    }
    for (const Block &block : blocks)
        m_layout->addWidget(made(block));
    // Who stood on the second button stands on the second button.
    const QList<QWidget *> now = focusable(this);
    if (focused >= 0 && !now.isEmpty())
        now[std::min(focused, now.size() - 1)]->setFocus();
}

void BlockView::followTab(QWidget *before)
{
    for (QWidget *widget : focusable(this)) {
        setTabOrder(before, widget);
        before = widget;
    }
}

QWidget *BlockView::beside(QWidget *mark, const Block &block, const QFont &font, bool second)
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    if (mark)
        row->addWidget(mark, 0, Qt::AlignTop);
    else
        row->addSpacing(indent);
    auto *label = new RichLabel(font, second);
    label->say(block.target.isEmpty() ? block.text : u"<a href=\"%1\">%2</a>"_s.arg(block.target.toHtmlEscaped(), block.text), block.plain);
    connect(label, &QLabel::linkActivated, this, &BlockView::linkActivated);
    row->addWidget(label, 1, Qt::AlignTop);
    return holder;
}

QWidget *BlockView::actions(const Block &block)
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addSpacing(indent);
    auto *done = new QCheckBox(tr("Done"));
    done->setChecked(block.done);
    done->setAccessibleName(tr("Step %1 is done").arg(block.number));
    connect(done, &QCheckBox::clicked, this, [this, id = block.id](bool on) { Q_EMIT ticked(id, on); });
    row->addWidget(done);
    if (!block.target.isEmpty()) {
        auto *again = new QPushButton(tr("Look again"));
        Theme::setLook(again, "link", true);
        again->setAutoDefault(false);
        again->setAccessibleName(tr("Look again at what step %1 touches").arg(block.number));
        connect(again, &QPushButton::clicked, this, [this, id = block.id] { Q_EMIT lookAgainRequested(id); });
        row->addWidget(again);
    }
    row->addStretch();
    return holder;
}

QWidget *BlockView::made(const Block &block)
{
    using Theme::Font;
    switch (block.kind) {
    case Block::Kind::Point:
    case Block::Kind::Sentence:
    case Block::Kind::Small:
    case Block::Kind::Heading: {
        const Font font = block.kind == Block::Kind::Point      ? Font::Strong
                          : block.kind == Block::Kind::Sentence ? Font::Body
                          : block.kind == Block::Kind::Small    ? Font::Small
                                                                : Font::Heading;
        auto *label = new RichLabel(Theme::font(font), block.kind == Block::Kind::Small);
        label->say(block.text, block.plain);
        return label;
    }
    case Block::Kind::Owner: {
        auto *holder = new QWidget;
        auto *row = new QHBoxLayout(holder);
        row->setContentsMargins(0, 4, 0, 0);
        auto *heading = new QLabel(block.text);
        heading->setTextFormat(Qt::PlainText);
        heading->setFont(Theme::font(Font::Heading));
        row->addWidget(heading);
        row->addWidget(new Tag(block.plain, Icons::name(block.owner), 18));
        row->addStretch();
        return holder;
    }
    case Block::Kind::State: return beside(new IconLabel(block.state, 16), block, Theme::font(Font::Body));
    case Block::Kind::Article: return beside(new IconLabel(State::Note, 16), block, Theme::font(Font::Small));
    case Block::Kind::Link: return beside(new IconLabel(u"open-link"_s, 16, Theme::Role::Accent), block, Theme::font(Font::Small));
    case Block::Kind::Step: return beside(new StepNumber(block.number), block, Theme::font(Font::Body));
    case Block::Kind::StepNote: return beside(nullptr, block, Theme::font(Font::Small), true);
    case Block::Kind::Actions: return actions(block);
    case Block::Kind::Command: {
        auto *holder = new QWidget;
        auto *row = new QHBoxLayout(holder);
        row->setContentsMargins(0, 0, 0, 0);
        row->addSpacing(indent);
        auto *command = new CopyableCommand(block.text);
        connect(command, &CopyableCommand::copyRequested, this, &BlockView::copyRequested);
        row->addWidget(command, 1);
        return holder;
    }
    }
    Q_UNREACHABLE();
}
