#pragma once
#include <QtWidgets/QFrame>

class Band;
class BlockView;
class CopyableCommand;
class QCheckBox;
class QLabel;
class RichLabel;
class Tag;
class Texts;
struct Diagnosis;

/// How writeback is switched off and on again, step by step, with what each step costs and which events to look for.
class ProcedureCard : public QFrame
{
    Q_OBJECT

public:
    explicit ProcedureCard(QWidget *parent = nullptr);
    /// Says on top when it must wait, and why. \p done are the steps that are ticked, by id (checks/procedure.h).
    void show(const Diagnosis &diagnosis, const QStringList &done, const Texts &texts);
    void retranslate();
    /// True where switching off and on now would do harm.
    bool mustWait() const;

Q_SIGNALS:
    void ticked(const QString &step, bool done); ///< By a person.
    void copyRequested(const QString &command);
    void linkActivated(const QString &target);

private:
    struct Row
    {
        QCheckBox *done;
        RichLabel *words;
    };

    QLabel *m_title;
    Tag *m_owner;
    Band *m_wait;
    QList<Row> m_rows;
    RichLabel *m_more;
};
