#pragma once
#include "checks/diagnosis.h"
#include "wizard/services.h"
#include <QtWidgets/QDialog>

class QCheckBox;
class QComboBox;
class QPlainTextEdit;
class QPushButton;

/// A text for somebody else, to be read before it is copied: for a ticket, or a mail to whoever acts. Deletes itself when closed.
class TextDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Kind { Ticket, Mail };

    /// \p owners are those who may get it, the likeliest first. \p services outlives this. \p hideNames as on the page; what the reader
    /// cannot act without can be shown here, in this text alone.
    TextDialog(Kind kind, Services &services, const QList<Owner> &owners, const Case &whole, bool hideNames, QWidget *parent = nullptr);

private:
    void addChoices(const QList<Owner> &owners);
    void refresh();
    void nameShown();
    Owner owner() const;
    Services::Wish wish() const;
    QString text();

    Kind m_kind;
    Services &m_services;
    const Case &m_case;
    bool m_hideNames;
    Mail m_mail;
    QComboBox *m_owner;
    QComboBox *m_language;
    QCheckBox *m_show;
    QPlainTextEdit *m_text;
    QPushButton *m_send;
};
