#pragma once
#include "wizard/services.h"
#include <QtWidgets/QDialog>

class QCheckBox;
class QComboBox;

/// In which languages a report is written, and what is hidden in it. Deletes itself when closed.
class ReportDialog : public QDialog
{
    Q_OBJECT

public:
    /// \p services outlives this.
    ReportDialog(Services &services, bool hideNames, QWidget *parent = nullptr);

Q_SIGNALS:
    void wanted(const Services::Wish &wish); ///< The person goes on; where to write is asked next.

private:
    void showNames();

    Services &m_services;
    QComboBox *m_language;
    QComboBox *m_second;
    QCheckBox *m_hideNames;
};
