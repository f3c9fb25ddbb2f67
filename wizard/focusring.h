#pragma once
#include <QtCore/QObject>

class QWidget;

/// The focus ring, 2 wide and 2 away, around what a widget says of itself with the property "focusRing" ("none": it paints its own).
class FocusRing : public QObject
{
    Q_OBJECT

public:
    /// Follows the focus within \p window, which owns it.
    explicit FocusRing(QWidget *window);

private:
    void moveTo(QWidget *widget);

    class QFocusFrame *m_frame;
};
