#pragma once
#include "checks/finding.h"
#include <QtWidgets/QAbstractButton>
#include <optional>

/// One step of the rail: its number or the worst state of its page, its name, and one line of facts.
class RailStep : public QAbstractButton
{
    Q_OBJECT

public:
    static constexpr int wideRail = 208; ///< Widths of the whole rail.
    static constexpr int smallRail = 56;

    RailStep(int number, QWidget *parent = nullptr);

    void setFacts(const QString &name, const QString &facts, std::optional<State> state);
    void setCurrent(bool current);
    void setSmall(bool small);
    QSize sizeHint() const override;

Q_SIGNALS:
    /// An arrow key: another step is to have the focus.
    void left(int by);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintMark(QPainter &painter, const QRect &place) const;
    void paintWords(QPainter &painter, const QRect &place) const;

    int m_number;
    QString m_name;
    QString m_facts;
    std::optional<State> m_state;
    bool m_current = false;
    bool m_small = false;
};
