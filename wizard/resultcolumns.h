#pragma once
#include <QtCore/QList>
#include <QtWidgets/QWidget>

class QVBoxLayout;
class ScrollColumn;

/// What was found on the left and what to do on the right, each scrolling by itself; where it is narrow, all in one column.
class ResultColumns : public QWidget
{
    Q_OBJECT

public:
    /// \p above and \p below stay where they are, and scroll with the rest in the one column. Takes all that it is given.
    ResultColumns(QWidget *above, const QList<QWidget *> &found, const QList<QWidget *> &toDo, QWidget *below, QWidget *parent = nullptr);

    void setStacked(bool stacked);
    /// Where F6 goes.
    QList<QWidget *> regions() const;

private:
    QWidget *m_above;
    QWidget *m_below;
    QList<QWidget *> m_toDo;
    QVBoxLayout *m_all;
    QVBoxLayout *m_left;
    QVBoxLayout *m_right;
    ScrollColumn *m_leftScroll;
    ScrollColumn *m_rightScroll;
};
