#pragma once
#include <QtWidgets/QLineEdit>

class IconLabel;
class QLabel;

/// A line to type in, with the reason below it where what stands there has the wrong form.
class Field : public QWidget
{
    Q_OBJECT

public:
    using IsValid = bool (*)(const QString &text);

    /// An empty field is valid unless it is required.
    explicit Field(IsValid isValid, QWidget *parent = nullptr);

    QString text() const { return m_line->text().trimmed(); }
    /// Does not emit edited(); what is being typed is left alone.
    void setText(const QString &text);
    QLineEdit *line() const { return m_line; }
    bool isValid() const;
    void setRequired(bool required);
    /// The label's word for readers, an example, and the sentence for a wrong form.
    void setWords(const QString &name, const QString &example, const QString &wrong);

Q_SIGNALS:
    void edited();

private:
    void judge();

    IsValid m_isValid;
    bool m_required = false;
    QLineEdit *m_line;
    QWidget *m_reason;
    QLabel *m_wrong;
};
