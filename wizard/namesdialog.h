#pragma once
#include "checks/report/redactor.h"
#include <QtWidgets/QDialog>

/// Which name stands behind which alias: for the person whose case it is, on the screen alone. Deletes itself when closed.
class NamesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NamesDialog(const QList<Alias> &names, QWidget *parent = nullptr);
};
