#pragma once
#include "wizard/services.h"
#include <QtWidgets/QWidget>

class Band;
class QCheckBox;
class QPushButton;
class Session;

/// What leaves the wizard: the report, the text for a ticket, a mail to whoever acts, the packet for Microsoft support, and whether names
/// are hidden in them. And what it can be compared with.
class ResultActions : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive this.
    ResultActions(Session &session, Services &services, QWidget *parent = nullptr);

    /// The case that was chosen to compare with; null for none.
    const Case *earlier() const { return m_earlier.get(); }
    void forgetEarlier();

    bool hidesNames() const;
    void toggleNames();
    void copyTicket();
    void retranslate();

Q_SIGNALS:
    void namesToggled();
    void earlierChanged(); ///< earlier() is another.

private:
    void showTicket();
    void showMail();
    void showReport();
    void askForEarlier();
    void openEarlier(const QString &path);
    void write(const QString &path, const Services::Wish &wish);
    void writePacket(const QString &path);
    void tell(const QString &problem, const QString &done, const QString &path);
    QList<QPushButton *> buttons() const { return {m_report, m_ticket, m_mail, m_packet, m_compare}; }

    Session &m_session;
    Services &m_services;
    QPushButton *m_report;
    QPushButton *m_ticket;
    QPushButton *m_mail;
    QPushButton *m_packet;
    QPushButton *m_compare;
    QCheckBox *m_hideNames;
    Band *m_message;
    QPushButton *m_openReport;
    std::unique_ptr<Case> m_earlier;
    QString m_written; ///< Where the report was written last; empty where it could not be.
};
