#pragma once
#include "checks/diagnosis.h"
#include <QtWidgets/QWidget>
#include <array>

class ChainNode;
class Services;
class Session;

/// The way a new password travels, and where it stops: eight nodes from the user to the user object, from the right where one reads so.
///
/// A break is a gap in the line. A line beside something that nobody looked at is dashed.
class ChainView : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the view.
    ChainView(Session &session, Services &services, QWidget *parent = nullptr);

    /// Below 640 of window height the names go.
    void setNamed(bool named);
    /// Where there is little width the chain wraps into two rows of four.
    void setWrapped(bool wrapped);
    void refresh();
    /// Moves the focus along the chain.
    void step(ChainNode *from, int by);
    ChainNode *node(ChainLink link) const { return m_nodes[size_t(link)]; }

Q_SIGNALS:
    /// A node was chosen: its findings are wanted.
    void chosen(ChainLink link);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void paintLine(QPainter &painter, const ChainNode &from, const ChainNode &to) const;

    Session &m_session;
    Services &m_services;
    std::array<ChainNode *, 8> m_nodes;
    bool m_named = true;
    bool m_wrapped = false;
};
