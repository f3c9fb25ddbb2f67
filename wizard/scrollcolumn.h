#pragma once
#include <QtWidgets/QScrollArea>

/// An area that scrolls up and down, and shows neither frame nor ground of its own.
class ScrollColumn : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollColumn(QWidget *parent = nullptr);
    /// Takes \p inside, as wide as the area.
    void hold(QWidget *inside);
};
