#pragma once
#include "wizard/blocks.h"
#include <QtWidgets/QFrame>

class BlockView;
class QLabel;
class QPushButton;
class Texts;
struct NextWords;

/// What nobody looked at and what nobody answered, those that a verdict needs first.
class NotKnownCard : public QFrame
{
    Q_OBJECT

public:
    explicit NotKnownCard(QWidget *parent = nullptr);
    /// Hides itself where everything is known.
    /// \p next is what would tell most; it stands above the rest.
    void show(const Diagnosis &diagnosis, const NextWords &next, const Texts &texts);

Q_SIGNALS:
    void linkActivated(const QString &target); ///< "check:ID".

private:
    void fill();

    QLabel *m_title;
    QPushButton *m_answer;
    BlockView *m_list;
    QPushButton *m_more;
    QString m_firstQuestion;
    Blocks m_next;
    Blocks m_blocks;
    bool m_showsAll = false;
};
