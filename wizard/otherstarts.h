#pragma once
#include <QtWidgets/QWidget>

class QFrame;
class QLabel;
class QMenu;
class QPushButton;
class Services;

/// How to start without a code: with a saved case, with everything, or with a sample.
class OtherStarts : public QWidget
{
    Q_OBJECT

public:
    /// \p services outlives it.
    explicit OtherStarts(Services &services, QWidget *parent = nullptr);

    /// Something is held over the page that may be dropped.
    void setDropping(bool dropping);
    /// One card below the other.
    void setStacked(bool stacked);
    void retranslate();

Q_SIGNALS:
    void browse();
    void everything();
    void sample(const QString &id);

private:
    void buildCase();
    void buildEverything();

    Services &m_services;
    QFrame *m_case;
    QLabel *m_caseTitle;
    QLabel *m_caseHint;
    QPushButton *m_choose;
    QFrame *m_all;
    QLabel *m_allTitle;
    QLabel *m_allHint;
    QPushButton *m_everything;
    QPushButton *m_sample;
    QMenu *m_samples;
};
