#pragma once
#include "checks/actionplan.h"
#include <QtWidgets/QFrame>

class Texts;

/// What to do, by owner; the numbers of the steps run through all of them.
class PlanView : public QFrame
{
    Q_OBJECT

public:
    explicit PlanView(QWidget *parent = nullptr);
    void show(const Diagnosis &diagnosis, const Texts &texts);

Q_SIGNALS:
    void linkActivated(const QString &target);
    void copyRequested(const QString &text);

private:
    QList<class PlanPartView *> m_parts;
    class QLabel *m_nothing;
};
