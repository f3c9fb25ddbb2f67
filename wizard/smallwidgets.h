#pragma once
#include <QtWidgets/QLabel>

/// A label of HTML that wraps, can be selected, and follows its links by keyboard.
class RichLabel : public QLabel
{
    Q_OBJECT

public:
    /// \p second is the colour of what stands back.
    explicit RichLabel(const QFont &font, bool second = false, QWidget *parent = nullptr);
    /// \p html comes from RichText; \p plain is its name for readers, taken from the HTML where it is empty.
    void say(const QString &html, const QString &plain = {});
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void copy() const;
};

/// A word in a thin frame, with an icon: an owner, a source, "now".
class Tag : public QWidget
{
    Q_OBJECT

public:
    explicit Tag(const QString &text = {}, const QString &icon = {}, int iconSize = 16, QWidget *parent = nullptr);
    void setTag(const QString &text, const QString &icon);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    QString m_icon;
    int m_iconSize;
};

/// The number of a step, in a ring.
class StepNumber : public QWidget
{
    Q_OBJECT

public:
    explicit StepNumber(int number, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_number;
};
