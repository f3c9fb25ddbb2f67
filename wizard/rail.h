#pragma once
#include "checks/finding.h"
#include "wizard/page.h"
#include <QtCore/QSet>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QToolButton>

class ElidedLabel;
class QLabel;
class QMenu;
class QVBoxLayout;

/// One step of the rail: its number or the worst state of its page, its name, and one line of facts.
class RailStep : public QAbstractButton
{
    Q_OBJECT

public:
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

/// The side of the window: the case, the six steps, and what always holds. 208 wide, or 56 with icons alone.
class Rail : public QWidget
{
    Q_OBJECT

public:
    /// All outlive the rail.
    Rail(Session &session, Services &services, const QList<Page *> &pages, QWidget *parent = nullptr);

    void setCurrent(PageId id);
    void setSmall(bool small);
    bool isSmall() const { return m_small; }
    /// A person wants it small wherever there would be room.
    bool wantsSmall() const { return m_wantsSmall; }
    void refresh();

Q_SIGNALS:
    void chosen(PageId id);
    void wantsSmallChanged();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildCase(QVBoxLayout *layout);
    void buildFoot(QVBoxLayout *layout);
    void fillMenu();
    void moveFocus(qsizetype to);
    void retranslate();

    Session &m_session;
    Services &m_services;
    QList<Page *> m_pages;
    QList<RailStep *> m_steps;
    QSet<int> m_visited;
    QWidget *m_case;
    QLabel *m_caseHead;
    ElidedLabel *m_caseCode;
    ElidedLabel *m_caseUser;
    QLabel *m_readOnly;
    QWidget *m_readOnlyIcon;
    QToolButton *m_language;
    QMenu *m_menu;
    bool m_small = false;
    bool m_wantsSmall = false;
};
