#pragma once
#include <QtWidgets/QFrame>

class QLabel;
class QPushButton;
class Services;

/// The cases that were saved last, and the way to any other.
class RecentCases : public QFrame
{
    Q_OBJECT

public:
    /// \p services outlives the card.
    explicit RecentCases(Services &services, QWidget *parent = nullptr);

    void retranslate();

Q_SIGNALS:
    void chosen(const QString &path);
    /// Another case is to be chosen from the disk.
    void browse();

    /// Kept cases are gone; where some remain, \p problem says so.
    void deleted(const QString &problem);

private:
    void fill();
    void confirmDeleting();
    void deleteAll();

    Services &m_services;
    QLabel *m_title;
    QWidget *m_rows;
    QPushButton *m_open;
    QPushButton *m_delete;
};
