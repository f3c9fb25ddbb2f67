#pragma once
#include "wizard/ladder.h"
#include <QtWidgets/QWidget>

/// The ladder to one host from top to bottom, with what was found on each rung.
class UprightLadder : public QWidget
{
    Q_OBJECT

public:
    explicit UprightLadder(QWidget *parent = nullptr);
    void setRungs(const LadderRungs &rungs);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int rowHeight(const LadderRung &rung, int width) const;

    QList<LadderRung> m_rungs; ///< Those at the end that were not reached are one.
};
