#pragma once
#include "checks/check.h"
#include "checks/finding.h"
#include "wizard/theme.h"
#include <QtGui/QIcon>
#include <QtWidgets/QWidget>
#include <optional>

/// One-colour icons, tinted when they are painted: an icon made once follows every change of theme.
///
/// States are there in 16, 18, 20, 24, 32 and 48; links of the chain in 22 and 24; owners in 18 and 24; all others in 16.
namespace Icons {

/// The shape of a state in its own colour.
QIcon state(State state, int size);
/// A line icon by the name of its drawing: "copy", "chain-relay", "owner-network", "source-person", "state-waiting".
QIcon line(const QString &name, int size, Theme::Role role = Theme::Role::SecondText);
/// The same for a button with words: it brings the distance to them along.
QIcon forButton(const QString &name, Theme::Role role = Theme::Role::Text);
QIcon forButton(State state);
/// What the window, the task bar and the desktop show.
QIcon program();

/// Paints the drawing of grid \p size into the middle of \p rect. Chevrons are not mirrored here: ask for the other one.
void paint(QPainter *painter, const QRect &rect, const QString &name, int size, Theme::Role role);
void paintState(QPainter *painter, const QRect &rect, State state, int size);
/// The same on a disc of \p surface, 1.5 wider: for a state over a line or a bar. \p ink instead of its own colour.
void paintStateOver(QPainter *painter, const QRect &rect, State state, int size, const QColor &surface,
                    std::optional<Theme::Role> ink = {});

/// Names of drawings, without grid.
QString name(State state);
QString name(Owner owner);
QString name(Source source);
QString name(ChainLink link);

/// Tinted for a ratio of device pixels; cached by colour and ratio. Null where there is no such drawing.
QPixmap pixmap(const QString &name, int size, const QColor &color, double ratio);

} // namespace Icons

/// An icon that stands by itself in a layout. It has no accessible name of its own: a word stands beside it.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    IconLabel(State state, int size, QWidget *parent = nullptr);
    IconLabel(const QString &name, int size, Theme::Role role, QWidget *parent = nullptr);

    void setState(State state);
    void setName(const QString &name, Theme::Role role);
    QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    Theme::Role m_role;
    int m_size;
};
