#pragma once
#include "wizard/scrollcolumn.h"

class QBoxLayout;
class QVBoxLayout;

/// Work and what stands beside it: two columns, or one below the other where there is little room. It scrolls up and down, never across.
class Columns : public ScrollColumn
{
    Q_OBJECT

public:
    /// \p sideWidth is that of the second column while there are two.
    explicit Columns(int sideWidth, QWidget *parent = nullptr);

    QVBoxLayout *work() const { return m_work; }
    QVBoxLayout *beside() const { return m_beside; }
    void setStacked(bool stacked);
    /// Where there is less room the second column gives way, too.
    void setSideWidth(int width);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *m_side;
    QBoxLayout *m_both;
    QVBoxLayout *m_work;
    QVBoxLayout *m_beside;
    int m_sideWidth;
    bool m_stacked = false;
};
