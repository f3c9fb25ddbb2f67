#pragma once
#include "checks/finding.h"
#include <QtWidgets/QFrame>

class BlockView;
class IconLabel;
class QLabel;
class QPushButton;
class ScrollColumn;
class QVBoxLayout;
class Tag;
class Texts;

/// All there is to read about one finding; its buttons and links are signals.
class FindingDetail : public QFrame
{
    Q_OBJECT

public:
    explicit FindingDetail(QWidget *parent = nullptr);
    /// Shows a finding; looking at it again is offered where a program saw it. Keeps the scroll place of the same finding.
    void show(const Finding &finding, const Texts &texts, bool isRunning);
    /// One sentence why there is nothing to show.
    void showEmpty(const QString &why);
    /// A back link on top, for a page of its own.
    void setBackShown(bool shown);
    /// A widget between title and text, such as the ladder of a host; it becomes ours.
    void setExtra(QWidget *extra);
    /// A line below the title, in second text: a host. Hidden when empty.
    void setSubtitle(const QString &text);
    void retranslate();

Q_SIGNALS:
    void linkActivated(const QString &target);
    void copyRequested(const QString &text);
    void againRequested(const QString &checkId);
    void backRequested();

private:
    QString m_checkId;
    ScrollColumn *m_scroll;
    QVBoxLayout *m_inside;
    QPushButton *m_back;
    QWidget *m_head;
    IconLabel *m_icon;
    QLabel *m_title;
    Tag *m_source;
    QLabel *m_subtitle;
    BlockView *m_blocks;
    QPushButton *m_again;
};
