#pragma once
#include <QtCore/QElapsedTimer>
#include <QtCore/QTimer>
#include <QtWidgets/QFrame>

class Band;
class CopyableCommand;
class ElidedLabel;
class QLabel;
class QPushButton;
class QToolButton;
class Services;
class Session;

/// How the Connect server gets looked at: the script to hand out, how to run it, and opening its file; on the server itself one button.
class CollectCard : public QFrame
{
    Q_OBJECT

public:
    /// Both outlive the card.
    CollectCard(Session &session, Services &services, QWidget *parent = nullptr);

    void refresh();
    void retranslate();

private:
    void open(bool on);
    void chooseWhereToSave();
    void chooseFile();
    void take(const QString &path);
    void collectHere();
    void collected(const QString &problem);
    void say(const QString &point, const QString &more, bool isGood);

    Session &m_session;
    Services &m_services;
    QToolButton *m_head;
    ElidedLabel *m_summary;
    QWidget *m_body;
    QLabel *m_words;
    QLabel *m_how;
    CopyableCommand *m_command;
    QPushButton *m_here; ///< Only where this is the server.
    QPushButton *m_stop;
    QPushButton *m_save;
    QPushButton *m_copy;
    QPushButton *m_open;
    Band *m_message;
    QTimer m_ticks;
    QElapsedTimer m_since;
};
