#pragma once
#include <QtWidgets/QDialog>

/// The text for a ticket, to be read before it is copied. Deletes itself when closed.
class TicketDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TicketDialog(const QString &ticket, QWidget *parent = nullptr);

Q_SIGNALS:
    void copyRequested(const QString &ticket);
};
