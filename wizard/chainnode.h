#pragma once
#include "checks/diagnosis.h"
#include <QtWidgets/QAbstractButton>
#include <optional>

class ChainView;

/// One link of the chain: its symbol, its name, and how it stands. It paints itself; the lines are the chain's.
class ChainNode : public QAbstractButton
{
    Q_OBJECT

public:
    static constexpr int side = 36; ///< Of the square with the symbol.

    ChainNode(ChainLink link, ChainView *chain);

    ChainLink link() const { return m_link; }
    /// Nothing before the first run.
    void setState(std::optional<State> state, bool stopsHere);
    bool isDashed() const;
    bool stopsHere() const { return m_stopsHere; }
    /// The square with the symbol, in coordinates of the chain.
    QRect square() const;
    void setNamed(bool named) { m_named = named; }
    int heightFor(int width) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRect localSquare() const;
    void paintSquare(QPainter &painter) const;
    void paintName(QPainter &painter) const;

    ChainLink m_link;
    ChainView &m_chain;
    std::optional<State> m_state;
    bool m_stopsHere = false;
    bool m_named = true;
};
