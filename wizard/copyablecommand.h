#pragma once
#include <QtWidgets/QFrame>

class QPushButton;
class QTimer;

/// A command as it will be pasted, on a surface of its own, with a Copy button that says "Copied" for two seconds.
class CopyableCommand : public QFrame
{
    Q_OBJECT

public:
    explicit CopyableCommand(const QString &command, QWidget *parent = nullptr);
    QString command() const { return m_command; }

Q_SIGNALS:
    void copyRequested(const QString &command);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void name(bool copied);

    QString m_command;
    QPushButton *m_copy;
    QTimer *m_revert;
};
