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
    /// Marks that would touch become one: as many as fit beside each other.
    void show(const Evidence &evidence, const Texts &texts);
    /// False where the logs hold nothing.
    bool hasMarks() const { return m_hasMarks; }
    /// When it last worked, where all that follows failed; empty elsewhere.
    const QString &workedUntil() const { return m_break; }

private:
    void fill(const EventStory &story, const Texts &texts);
    void unfold(bool open);

    QLabel *m_title;
    TimelineChart *m_chart;
    QPushButton *m_fold;
    QTreeWidget *m_attempts;
    int m_count = 0;
    QString m_break;
    bool m_hasMarks = false;
};
