#include "wizard/savedialog.h"
#include "wizard/services.h"
#include "wizard/wizardwindow.h"

using namespace Qt::StringLiterals;

SaveDialog::SaveDialog(Services &services, QWidget *parent) : QFileDialog(parent, WizardWindow::tr("Save case"))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptMode(QFileDialog::AcceptSave);
    setNameFilter(WizardWindow::tr("Cases (*.json)"));
    setDefaultSuffix(u"json"_s);
    selectFile(services.casePath().isEmpty() ? u"writeback-case.json"_s : services.casePath());
    connect(this, &QFileDialog::fileSelected, this, [this, &services](const QString &path) {
        const QString problem = services.saveCase(path);
        if (problem.isEmpty())
            Q_EMIT saved(WizardWindow::tr("Saved with all names: %1").arg(QDir::toNativeSeparators(path)), State::Good);
        else
            Q_EMIT saved(problem, State::Warning);
    });
}
