#pragma once
#include "checks/comparison.h"
#include <QtWidgets/QFrame>

class BlockView;
class QLabel;
class QPushButton;
class Texts;

/// What became of the points since an earlier look: fixed, new, still there, not looked at again.
class ComparisonCard : public QFrame
{
    Q_OBJECT

public:
    explicit ComparisonCard(QWidget *parent = nullptr);
    /// \p title says with what it is compared.
    void show(const QString &title, const Comparison &comparison, const Texts &texts);
    void retranslate();

Q_SIGNALS:
    void linkActivated(const QString &target);
    void closed();

private:
    QLabel *m_title;
    QLabel *m_counts;
    QPushButton *m_close;
    BlockView *m_list;
};
