#pragma once
#include "checks/inputs.h"
#include <QtWidgets/QWidget>

class QGridLayout;
class QLabel;
class Segmented;

/// Three things to ask the caller; each may stay open.
class CallerQuestions : public QWidget
{
    Q_OBJECT

public:
    explicit CallerQuestions(QWidget *parent = nullptr);

    void show(const Inputs &inputs);
    /// \p inputs with what was answered here.
    Inputs answered(Inputs inputs) const;
    void retranslate();
    /// Questions above their buttons where there is little room.
    void setNarrow(bool narrow);

Q_SIGNALS:
    void chosen();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void place(bool narrow);

    QLabel *m_ask;
    QGridLayout *m_rows;
    QLabel *m_operationLabel;
    QLabel *m_spreadLabel;
    QLabel *m_sinceLabel;
    Segmented *m_operation;
    Segmented *m_spread;
    Segmented *m_since;
    bool m_narrow = false;
    bool m_stacked = false;
};
