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
    /// \p ticks are the steps that are done, by id.
    void show(const Diagnosis &diagnosis, const QStringList &ticks, const Texts &texts);

Q_SIGNALS:
    void linkActivated(const QString &target);
    void copyRequested(const QString &text);
    void ticked(const QString &step, bool done); ///< By a person.
    void lookAgainRequested(const QString &step);

private:
    QList<class PlanPartView *> m_parts;
    class QLabel *m_nothing;
};
