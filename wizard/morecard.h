#pragma once
#include "checks/inputs.h"
#include <QtWidgets/QFrame>

class Field;
class ProxyChoice;
class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;
class Segmented;
class Services;

/// What few cases need, folded away: proxy, one more host, own certificate, idle test. The head says what holds.
class MoreCard : public QFrame
{
    Q_OBJECT

public:
    /// \p services outlives the card.
    explicit MoreCard(Services &services, QWidget *parent = nullptr);

    void load(const Inputs &inputs);
    void store(Inputs &inputs) const;
    bool isValid() const;
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    void addRow(QLabel *label, QWidget *field);
    void chooseCertificate();
    void summarise();
    void open(bool on);

    QToolButton *m_head;
    QLabel *m_summary;
    QWidget *m_body;
    QGridLayout *m_rows;
    QLabel *m_proxyLabel;
    QLabel *m_hostLabel;
    QLabel *m_certificateLabel;
    QLabel *m_idleLabel;
    ProxyChoice *m_proxy;
    Field *m_host;
    QLabel *m_certificate;
    QPushButton *m_choose;
    QPushButton *m_clear;
    Segmented *m_idle;
    QLabel *m_idleHint;
    QString m_caFile;
};
