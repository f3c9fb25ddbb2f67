#pragma once
#include "checks/finding.h"
#include <QtWidgets/QFrame>

class FlowLayout;
class IconLabel;
class QVBoxLayout;
class QLabel;
class QPushButton;
class RichLabel;
class Texts;

/// The question of a check with the answers it offers. It stays while it is answered, so that an answer can be changed.
///
/// While the focus is on it, the first letter of an answer gives it ("Y", "N"; "J" in Dutch), and "?" does not know.
class QuestionBar : public QFrame
{
    Q_OBJECT

public:
    explicit QuestionBar(QWidget *parent = nullptr);
    /// \p answer is the option given before, or empty. \p number of \p total; 0 leaves it out.
    void ask(const Check &check, const QString &answer, int number, int total, const Texts &texts);
    /// Nothing is asked; hides itself.
    void askNothing();
    QString checkId() const { return m_checkId; }

Q_SIGNALS:
    void answered(const QString &checkId, const QString &option);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addOption(const QString &id, const QString &label, bool isChosen);
    /// Answers are sentences: one that is wider than the bar stands on two lines.
    void place();

    QString m_checkId;
    QString m_shown;
    QStringList m_options;
    QStringList m_labels;
    RichLabel *m_question;
    RichLabel *m_where;
    QVBoxLayout *m_row;
    QWidget *m_buttonHolder;
    FlowLayout *m_buttons;
};
