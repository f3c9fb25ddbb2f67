#pragma once
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
    /// As high as all its rows, for whoever scrolls around it; else it scrolls itself.
    void setWhole(bool whole);
    QSize sizeHint() const override;

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
    void drawWords(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    LadderModel *m_model;
};
