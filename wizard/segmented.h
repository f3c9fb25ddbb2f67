#pragma once
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QToolButton>

/// Buttons in one frame of which exactly one holds. Arrow keys choose, Tab leaves them.
class Segmented : public QWidget
{
    Q_OBJECT

public:
    explicit Segmented(QWidget *parent = nullptr);

    /// As many as before, or for the first time; the choice stays.
    void setOptions(const QStringList &options);
    int current() const { return m_group->checkedId(); }
    /// Does not emit chosen().
    void setCurrent(int index);
    QList<QAbstractButton *> buttons() const { return m_group->buttons(); }
    /// What is chosen here, for screen readers: each button says it with its own word.
    void setSubject(const QString &subject);

Q_SIGNALS:
    void chosen(int index);

private:
    void nameButtons();

    QButtonGroup *m_group;
    QString m_subject;
};
