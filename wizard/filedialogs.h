#pragma once
#include <QtCore/QStringList>
#include <functional>

class QWidget;

/// Files that a person chooses. The dialogs are modal to their parent, delete themselves, and call nothing where the person cancels.
namespace FileDialogs {
using Take = std::function<void(const QString &path)>;
/// Asks for a file that is there.
void open(QWidget *parent, const QString &title, const QStringList &filters, Take take);
/// Asks where to write; \p name is proposed, among the person's documents, and its suffix is added where none is typed.
void save(QWidget *parent, const QString &title, const QString &filter, const QString &name, Take take);
} // namespace FileDialogs
