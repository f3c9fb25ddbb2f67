#pragma once
#include "wizard/services.h"
#include <QtWidgets/QAbstractButton>

/// One recent case: what came of it, who and when. Two lines, elided; the whole text is in the tooltip.
class CaseRow : public QAbstractButton
{
    Q_OBJECT

public:
    CaseRow(const Services::RecentCase &recent, const QString &state, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Services::RecentCase m_recent;
};
