#pragma once
#include "checks/finding.h"
#include <QtWidgets/QFileDialog>

class Services;

/// Asks where to save the case, and saves it there. Deletes itself.
class SaveDialog : public QFileDialog
{
    Q_OBJECT

public:
    /// \p services outlives it.
    SaveDialog(Services &services, QWidget *parent);

Q_SIGNALS:
    /// How it went, in words.
    void saved(const QString &words, State state);
};
