#pragma once
#include <QtCore/QObject>

class QWidget;

/// Lets a widget take a file that is dropped on it. Owned by the widget.
class FileDrop : public QObject
{
    Q_OBJECT

public:
    explicit FileDrop(QWidget *target);

Q_SIGNALS:
    /// Something that may be dropped came over the widget, or left it.
    void hovering(bool isOver);
    /// The first of the files that were dropped.
    void dropped(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};
