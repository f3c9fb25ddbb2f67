#pragma once
#include "checks/diagnosis.h"
#include <QtWidgets/QWidget>

class QButtonGroup;
class QToolButton;
class Texts;

/// Findings as small buttons with their state, one of which may be chosen; arrow keys go from one to the next.
class ChipRow : public QWidget
{
    Q_OBJECT

public:
    explicit ChipRow(QWidget *parent = nullptr);
    void show(const QList<const Finding *> &findings, const Texts &texts);
    /// Marks the chip of a check; none where it has no chip.
    void choose(const QString &checkId);

Q_SIGNALS:
    void chosen(const QString &checkId);

private:
    QToolButton *chip(const QString &checkId);

    QMap<QString, QToolButton *> m_chips;
    QButtonGroup *m_group;
};
