#pragma once
#include "checks/facts/network.h"
#include "checks/session.h"
#include "wizard/scrollcolumn.h"

class ChipRow;
class IdleView;
class LadderView;
class QLabel;
class Texts;

/// What was seen of the network: the ladders to all hosts, findings that no host stands for as chips, and the idle test.
///
/// It scrolls only where the window is too low for all three.
class NetworkBoard : public ScrollColumn
{
    Q_OBJECT

public:
    explicit NetworkBoard(QWidget *parent = nullptr);

    LadderView &ladder() const { return *m_ladder; }
    ChipRow &chips() const { return *m_chips; }
    IdleView &idle() const { return *m_idle; }
    void show(const Session &session, const Texts &texts);
    void retranslate();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void share();
    void showChosen();

    LadderView *m_ladder;
    QLabel *m_noHosts;
    ChipRow *m_chips;
    IdleView *m_idle;
};

/// The check that judges hosts for this purpose.
QString checkOf(Purpose purpose);
/// Findings about the network that no host of the ladder stands for, the worst first.
QList<const Finding *> findingsWithoutHost(const Session &session);
