#pragma once
#include "checks/facts/network.h"
#include <QtWidgets/QFrame>

class IconLabel;
class IdleChart;
class QLabel;
class QPushButton;
class QTimer;
class Texts;

/// The idle test: a bar to scale of time for each connection, where time stands now and what is needed.
class IdleView : public QFrame
{
    Q_OBJECT

public:
    explicit IdleView(QWidget *parent = nullptr);
    /// \p slot is null where the test was not wished for.
    void show(const Slot<IdleFact> *slot, const Texts &texts);

Q_SIGNALS:
    void stopRequested();
    void startRequested();

private:
    QTimer *m_clock;
    IconLabel *m_icon;
    QLabel *m_title;
    QLabel *m_subtitle;
    QPushButton *m_button;
    IdleChart *m_chart;
    bool m_isRunning = false;
};

/// Shortest and longest length needed by writeback, in seconds: "2 to 3 minutes".
constexpr int idleNeeded = 180;
