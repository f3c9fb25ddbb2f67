#include "wizard/namesdialog.h"
#include "wizard/theme.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

NamesDialog::NamesDialog(const QList<Alias> &names, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What is hidden"));
    auto *table = new QTableWidget(int(names.size()), 2);
    table->setHorizontalHeaderLabels({tr("In the report"), tr("Stands for")});
    table->setAccessibleName(windowTitle());
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    for (int row = 0; row < table->rowCount(); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(names[row].alias));
        table->setItem(row, 1, new QTableWidgetItem(names[row].name));
    }
    auto *hint =
        new QLabel(names.isEmpty() ? tr("No name stands in this case.")
                                   : tr("Only you see this list. A report holds what is on the left, never what is on the right."));
    hint->setWordWrap(true);
    auto *close = new QPushButton(tr("Close"));
    close->setAccessibleName(close->text());
    close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    auto *all = new QVBoxLayout(this);
    all->addWidget(hint);
    all->addWidget(table, 1);
    all->addLayout(buttons);
    table->setVisible(!names.isEmpty());
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resize(560, names.isEmpty() ? 140 : 420);
}
