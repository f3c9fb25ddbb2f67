#pragma once
#include "checks/diagnosis.h"
#include <QtWidgets/QFrame>

class IconLabel;
class QBoxLayout;
class QPushButton;
class RichLabel;
class Texts;

/// How it stands in one sentence, what comes next, and the one loud button: the ticket for whoever acts.
class VerdictBand : public QFrame
{
    Q_OBJECT

public:
    explicit VerdictBand(QWidget *parent = nullptr);
    void show(const Diagnosis &diagnosis, bool isRunning, bool hidesNames, const Texts &texts);
    /// The button goes below the words.
    void setStacked(bool stacked);
    QPushButton *copyButton() const { return m_copy; }

Q_SIGNALS:
    void copyRequested();
    void hideNamesToggled();

private:
    void nameButton();

    QBoxLayout *m_row;
    IconLabel *m_icon;
    RichLabel *m_title;
    RichLabel *m_meaning;
    QPushButton *m_copy;
    RichLabel *m_names;
    QString m_copyText;
    class QTimer *m_revert;
};

/// The state whose colour a verdict has.
State stateOf(Verdict verdict);
