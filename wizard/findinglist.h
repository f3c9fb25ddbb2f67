#pragma once
#include "wizard/findingmodel.h"
#include <QtWidgets/QFrame>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedLayout;
class Segmented;

/// Narrows a list of findings: All, Attention, Questions, Not looked at, with their numbers, and a field to find text.
class FindingFilter : public QWidget
{
    Q_OBJECT

public:
    explicit FindingFilter(FindingModel &model, QWidget *parent = nullptr);
    void focusFind();
    /// Takes filter and text back; false where there was none.
    bool clear();
    void retranslate();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void name();

    FindingModel &m_model;
    Segmented *m_segments;
    QLineEdit *m_find;
};

/// The findings of a section as a list. Until a person chooses a row it shows the first one that matters.
class FindingList : public QFrame
{
    Q_OBJECT

public:
    explicit FindingList(QWidget *parent = nullptr);
    FindingModel &model() { return *m_model; }
    QListView *view() const { return m_view; }
    /// The check whose finding is shown; empty where there is none.
    QString current() const { return m_current; }
    /// Chooses the finding of a check, opening its group.
    void choose(const QString &checkId);
    void retranslate();
    /// Keeps the finding that a person chose; else the first one is chosen.
    void show(const Diagnosis &diagnosis, Section section, const Texts &texts);

Q_SIGNALS:
    void chosen(const QString &checkId); ///< Another finding is shown.
    void activated();                    ///< Enter or a click on a finding.
    void copyRequested(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool keyPressed(int key, bool copy);
    void moved(const QModelIndex &index);

    FindingModel *m_model;
    QListView *m_view;
    QStackedLayout *m_stack;
    QLabel *m_empty;
    QPushButton *m_showAll;
    QString m_current;
    bool m_personChose = false;
    bool m_settling = false;
};
