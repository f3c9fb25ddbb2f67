#pragma once
#include <QtWidgets/QFrame>

class QGridLayout;
class QLabel;
class Services;
class Session;

/// What we can look at: the sources that there are, and how many points they answer.
class SourcesCard : public QFrame
{
    Q_OBJECT

public:
    /// Both outlive the card.
    SourcesCard(Session &session, Services &services, QWidget *parent = nullptr);

    void refresh();
    void retranslate();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row
    {
        QLabel *name;
        QLabel *facts;
    };
    Row addRow(const QString &icon);

    Session &m_session;
    Services &m_services;
    QLabel *m_title;
    Row m_network = {};
    Row m_person = {};
    QLabel *m_points;
    QWidget *m_bar;
    double m_share = 0;
};
