#pragma once
#include "wizard/blocks.h"
#include <QtWidgets/QWidget>

class QVBoxLayout;

/// Blocks as labels, commands and links, one below the other. It is built anew only when the blocks differ.
class BlockView : public QWidget
{
    Q_OBJECT

public:
    explicit BlockView(QWidget *parent = nullptr);
    void setBlocks(const Blocks &blocks);
    /// Tab goes from \p before, which takes the focus, through what is in here. To be called after setBlocks().
    void followTab(QWidget *before);

Q_SIGNALS:
    void linkActivated(const QString &target); ///< "https://…" or "check:ID".
    void copyRequested(const QString &command);
    void ticked(const QString &step, bool done); ///< By a person.
    void lookAgainRequested(const QString &step);

private:
    QWidget *made(const Block &block);
    QWidget *actions(const Block &block);
    QWidget *beside(QWidget *mark, const Block &block, const QFont &font, bool second = false);

    Blocks m_blocks;
    QVBoxLayout *m_layout;
};
