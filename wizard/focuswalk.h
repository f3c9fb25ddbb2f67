#pragma once
#include <QtCore/QList>
#include <functional>

class QWidget;

/// Where Tab and F6 go next in a window.
namespace FocusWalk {

/// From the region that has the focus to the next (\p by 1) or the one before (-1) that has a stop for Tab; round and round.
void toRegion(const QWidget &window, const QList<QWidget *> &regions, int by);

/// The stops for Tab, room by room. \p roomOf gives 0 to 3; room 1 holds the buttons of the window and goes as one reads. In the others
/// what came late has its place by its parent, not by its age.
QList<QWidget *> stops(const QWidget &window, const std::function<int(const QWidget &)> &roomOf);

/// False where there is none.
bool toNext(const QWidget &window, const QList<QWidget *> &stops, bool forward);

} // namespace FocusWalk
