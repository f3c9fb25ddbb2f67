#pragma once
#include "checks/inputs.h"
#include <QtWidgets/QWidget>

class Field;
class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class Services;

/// Which proxy the tests go through: the system's, none, or one that is given here. Its password goes into the keychain.
class ProxyChoice : public QWidget
{
    Q_OBJECT

public:
    /// \p services outlives it.
    explicit ProxyChoice(Services &services, QWidget *parent = nullptr);

    void load(const Inputs &inputs);
    void store(Inputs &inputs) const;
    bool isValid() const;
    QString summary() const;
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    void keepPassword();
    void removePassword();
    void update();

    Services &m_services;
    QButtonGroup *m_mode;
    QWidget *m_given;
    Field *m_host;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QPushButton *m_keep;
    QPushButton *m_remove;
    QLabel *m_kept;
};
