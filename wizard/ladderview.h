#pragma once
#include "checks/finding.h"
#include "wizard/ladder.h"
#include <QtWidgets/QTreeView>

class LadderModel;

/// The ladders to all hosts: a line through the state of each rung, milliseconds below, a break in words.
class LadderView : public QTreeView
{
    Q_OBJECT

public:
    explicit LadderView(QWidget *parent = nullptr);
    LadderModel &ladders() { return *m_model; }
    /// The host that is chosen, "host:port"; empty where there is none.
    QString current() const;
    void choose(const QString &key);

Q_SIGNALS:
    void chosen(const QString &key);
    void hostActivated(); ///< A click or Enter.
    void copyRequested(const QString &text);

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void drawRung(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QColor &surface) const;

    LadderModel *m_model;
};

/// The ladder to one host from top to bottom, with what was found on each rung.
class UprightLadder : public QWidget
{
    Q_OBJECT

public:
    explicit UprightLadder(QWidget *parent = nullptr);
    void setRungs(const LadderRungs &rungs);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int rowHeight(const LadderRung &rung, int width) const;

    QList<LadderRung> m_rungs; ///< Those at the end that were not reached are one.
};

/// How a rung looks as a state; nothing where it is an open dot.
std::optional<State> stateOf(Rung rung);
