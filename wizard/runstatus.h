#pragma once
#include "checks/session.h"
#include <QtWidgets/QWidget>

class ElidedLabel;
class IconLabel;
class QHBoxLayout;
class QPushButton;
class QTimer;
class Services;

/// How far the run is, in the button row: a bar and a sentence while it runs, the counts after it. Also where a short message stands.
class RunStatus : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    RunStatus(Session &session, Services &services, QWidget *parent = nullptr);

    /// A sentence that stays until the run says something new.
    void say(const QString &sentence, State state);
    /// Little room: numbers without words.
    void setNarrow(bool narrow);
    void refresh();
    QPushButton *stopButton() const { return m_stop; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showRun();
    void showCounts();
    QString sentence() const;

    Session &m_session;
    Services &m_services;
    QWidget *m_bar;
    IconLabel *m_icon;
    ElidedLabel *m_words;
    QWidget *m_counts;
    QHBoxLayout *m_countsLayout;
    QPushButton *m_stop;
    QTimer *m_tick;
    bool m_narrow = false;
    bool m_hasMessage = false;
};
