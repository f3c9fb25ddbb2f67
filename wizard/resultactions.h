#pragma once
#include <QtWidgets/QWidget>

class Band;
class QCheckBox;
class QPushButton;
class Services;

/// What leaves the wizard: the report, the text for a ticket, and whether names are hidden in them.
class ResultActions : public QWidget
{
    Q_OBJECT

public:
    /// \p services outlives this.
    explicit ResultActions(Services &services, QWidget *parent = nullptr);

    bool hidesNames() const;
    void toggleNames();
    void copyTicket();
    void retranslate();

Q_SIGNALS:
    void namesToggled();

private:
    void showTicket();
    void askWhereToWrite();
    void write(const QString &path);

    Services &m_services;
    QPushButton *m_report;
    QPushButton *m_ticket;
    QCheckBox *m_hideNames;
    Band *m_message;
    QPushButton *m_openReport;
    QString m_written; ///< Where the report was written last; empty where it could not be.
};
