#pragma once
#include "checks/diagnosis.h"
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QFrame>

class BlockView;
class Texts;

/// The head of a cause: its name, how likely it is in a number and a bar, and what speaks against it while it is closed.
class CauseHead : public QAbstractButton
{
    Q_OBJECT

public:
    explicit CauseHead(QWidget *parent = nullptr);
    void say(const QString &title, const QString &second, double probability, const QString &percent, const QString &likelihood,
             bool isTrouble);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int textWidth(int width) const;
    QFont titleFont() const;
    int titleHeight(int width) const;

    QString m_title;
    QString m_second;
    QString m_percent;
    bool m_isTrouble = true;
    double m_probability = 0;
};

/// A cause with its because, what speaks against it, and how to be sure. Opens and closes by its head.
class CauseCard : public QFrame
{
    Q_OBJECT

public:
    /// \p isFirst stands out and is open.
    explicit CauseCard(bool isFirst, QWidget *parent = nullptr);
    void show(const RankedCause &ranked, const Diagnosis &diagnosis, const Texts &texts);

Q_SIGNALS:
    void linkActivated(const QString &target);
    void copyRequested(const QString &text);

private:
    CauseHead *m_head;
    BlockView *m_body;
};
