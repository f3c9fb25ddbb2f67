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

private:
    void fill();

    Services &m_services;
    QLabel *m_title;
    QWidget *m_rows;
    QPushButton *m_open;
};
