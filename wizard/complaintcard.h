#pragma once
#include <QtWidgets/QFrame>

class Band;
class CallerQuestions;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTimer;
class Services;
class Session;

/// What the caller sees and says: the code or message from the screen, and three things to ask.
class ComplaintCard : public QFrame
{
    Q_OBJECT

public:
    /// Both outlive the card.
    ComplaintCard(Session &session, Services &services, QWidget *parent = nullptr);

    QPlainTextEdit *field() const { return m_field; }
    void paste();
    /// Hands over what was typed last, without waiting.
    void flush();
    /// Shows what the session holds.
    void load();
    void retranslate();
    /// Questions above their buttons where there is little room.
    void setNarrow(bool narrow);

Q_SIGNALS:
    /// Enter in the field.
    void done();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString text() const;
    void show(const QString &text);
    void takeLong(const QString &pasted);
    void buildField();
    void buildQuestions();
    void store();
    void explain();

    Session &m_session;
    Services &m_services;
    QLabel *m_title;
    QPlainTextEdit *m_field;
    QPushButton *m_paste;
    QPushButton *m_remove; ///< Of a long text, which the field shows the start of.
    QString m_long;        ///< The whole of it; empty where the field holds all.
    QLabel *m_hint;
    Band *m_band;
    QPushButton *m_more;
    QString m_moreUrl;
    CallerQuestions *m_questions;
    QTimer *m_settle;
};
