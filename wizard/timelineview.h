#pragma once
#include "checks/stillfailing/timeline.h"
#include <QtWidgets/QFrame>

class QLabel;
class QPushButton;
class QTreeWidget;
class Texts;
class TimelineChart;

/// What the event logs tell: a timeline of attempts, relay and service, and below it every attempt, folded away until it is wanted.
class TimelineView : public QFrame
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);
    /// Hides itself where the logs hold nothing.
    void show(const Evidence &evidence, const Texts &texts);

private:
    void fill(const EventStory &story, const Texts &texts);
    void unfold(bool open);

    QLabel *m_title;
    TimelineChart *m_chart;
    QPushButton *m_fold;
    QTreeWidget *m_attempts;
    int m_count = 0;
};
