#pragma once
#include "checks/diagnosis.h"
#include <QtWidgets/QWidget>

class CauseCard;
class QLabel;
class QVBoxLayout;
class Texts;

/// Why: the causes that stand out, the likeliest first, each with its because.
class CauseList : public QWidget
{
    Q_OBJECT

public:
    explicit CauseList(QWidget *parent = nullptr);
    void show(const Diagnosis &diagnosis, const Texts &texts);
    void retranslate();

Q_SIGNALS:
    void linkActivated(const QString &target);

private:
    QLabel *m_why;
    QVBoxLayout *m_causes;
    QList<CauseCard *> m_cards; ///< Kept; those that are too many are hidden.
};
