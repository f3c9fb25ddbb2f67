#pragma once
#include "checks/finding.h"
#include <QtWidgets/QFrame>

class IconLabel;
class QHBoxLayout;
class QLabel;
class QPushButton;

/// A message in its place, in the tint of a state: a sentence to see at once, what it means, and perhaps something to press.
class Band : public QFrame
{
    Q_OBJECT

public:
    explicit Band(State state, QWidget *parent = nullptr);

    void setState(State state);
    /// Plain text; \p more may be empty. Readers are told when it changes while it is shown.
    void say(const QString &point, const QString &more = {});
    /// A button at the end of the band, drawn as a link where \p link.
    QPushButton *addButton(bool link = false);

private:
    IconLabel *m_icon;
    QLabel *m_point;
    QLabel *m_more;
    QHBoxLayout *m_buttons;
};
