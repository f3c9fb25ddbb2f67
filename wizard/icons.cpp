#include "wizard/icons.h"
#include <QtGui/QGuiApplication>
#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtGui/QPixmapCache>

using namespace Qt::StringLiterals;

namespace {

/// The smallest rendered ratio that is large enough; in between we scale down, never up.
QString renderedFor(double ratio)
{
    return ratio <= 1 ? u"1"_s : ratio <= 1.5 ? u"1.5"_s : ratio <= 2 ? u"2"_s : u"3"_s;
}

QPixmap tinted(const QString &file, const QColor &color, int pixels)
{
    QImage image(file);
    if (image.isNull())
        return {};
    image = image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    if (image.width() != pixels)
        image = image.scaled(pixels, pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), color);
    painter.end();
    return QPixmap::fromImage(image);
}

QRect middle(const QRect &rect, int size)
{
    return {rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, size, size};
}

/// Asks for the colour when it paints; disabled icons and those on a primary button take the colour of the text there.
class Engine : public QIconEngine
{
public:
    Engine(QString name, int size, Theme::Role role) : m_name(std::move(name)), m_size(size), m_role(role) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        Icons::paint(painter, rect, m_name, m_size, mode == QIcon::Disabled ? Theme::Role::NotApplicable : m_role);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override { return scaledPixmap(size, mode, state, 1); }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal ratio) override
    {
        // Qt gives the size in device pixels already.
        const double real = ratio > 1 ? ratio : qMax(1.0, double(size.height()) / m_size);
        const Theme::Role role = mode == QIcon::Disabled ? Theme::Role::NotApplicable : m_role;
        return Icons::pixmap(m_name, m_size, Theme::color(role), real);
    }
    QSize actualSize(const QSize &, QIcon::Mode, QIcon::State) override { return {m_size, m_size}; }
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override { return {{m_size, m_size}}; }
    QIconEngine *clone() const override { return new Engine(*this); }

protected:
    QString m_name;
    int m_size;
    Theme::Role m_role;
};

/// A style sheet knows no distance between icon and words, so the icon is wider than its drawing.
class ButtonEngine : public Engine
{
public:
    ButtonEngine(QString name, Theme::Role role) : Engine(std::move(name), 16, role) {}

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal ratio) override
    {
        const QPixmap drawing = Engine::scaledPixmap(size, mode, state, ratio);
        const double real = drawing.devicePixelRatio();
        QPixmap wider(QSize(20, 16) * real);
        wider.setDevicePixelRatio(real);
        wider.fill(Qt::transparent);
        QPainter(&wider).drawPixmap(QGuiApplication::layoutDirection() == Qt::RightToLeft ? 4 : 0, 0, drawing);
        return wider;
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override { return scaledPixmap(size, mode, state, 1); }
    QSize actualSize(const QSize &, QIcon::Mode, QIcon::State) override { return {20, 16}; }
    QIconEngine *clone() const override { return new ButtonEngine(*this); }
};

} // namespace

namespace Icons {

QPixmap pixmap(const QString &name, int size, const QColor &color, double ratio)
{
    const QString key = u"mask/%1/%2/%3/%4"_s.arg(name).arg(size).arg(color.rgb(), 0, 16).arg(ratio);
    QPixmap found;
    if (QPixmapCache::find(key, &found))
        return found;
    found = tinted(u":/icons/%1-%2@%3.png"_s.arg(name).arg(size).arg(renderedFor(ratio)), color, qRound(size * ratio));
    found.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, found);
    return found;
}

void paint(QPainter *painter, const QRect &rect, const QString &name, int size, Theme::Role role)
{
    painter->drawPixmap(middle(rect, size).topLeft(), pixmap(name, size, Theme::color(role), painter->device()->devicePixelRatioF()));
}

void paintState(QPainter *painter, const QRect &rect, State state, int size)
{
    paint(painter, rect, name(state), size, Theme::role(state));
}

void paintStateOver(QPainter *painter, const QRect &rect, State state, int size, const QColor &surface, std::optional<Theme::Role> ink)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(surface);
    painter->drawEllipse(QRectF(middle(rect, size)).adjusted(-1.5, -1.5, 1.5, 1.5));
    painter->restore();
    paint(painter, rect, name(state), size, ink.value_or(Theme::role(state)));
}

QIcon state(State state, int size)
{
    return QIcon(new Engine(name(state), size, Theme::role(state)));
}

QIcon line(const QString &name, int size, Theme::Role role)
{
    return QIcon(new Engine(name, size, role));
}

QIcon forButton(const QString &name, Theme::Role role)
{
    return QIcon(new ButtonEngine(name, role));
}

QIcon forButton(State state)
{
    return forButton(name(state), Theme::role(state));
}

QIcon program()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128}) {
        QPixmap drawn(size, size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor::fromRgb(Theme::shades[size_t(Theme::Role::Accent)].light));
        painter.drawRoundedRect(QRectF(0, 0, size, size), size / 6.0, size / 6.0);
        const int inner = qRound(size * 0.84);
        painter.drawPixmap((size - inner) / 2, (size - inner) / 2, tinted(u":/icons/chain-relay-24@3.png"_s, Qt::white, inner));
        painter.end();
        icon.addPixmap(drawn);
    }
    return icon;
}

QString name(State state)
{
    static const QStringList names{u"problem"_s, u"warning"_s,        u"unanswered"_s, u"missing"_s,
                                   u"note"_s,    u"not-applicable"_s, u"good"_s,       u"running"_s};
    return u"state-"_s + names.at(int(state));
}

QString name(Owner owner)
{
    static const QStringList names{u"helpdesk"_s, u"directory"_s, u"tenant"_s, u"network"_s, u"microsoft"_s};
    return u"owner-"_s + names.at(int(owner));
}

QString name(Source source)
{
    static const QStringList names{u"network"_s, u"directory"_s, u"tenant"_s, u"server"_s, u"events"_s, u"person"_s};
    return u"source-"_s + names.at(int(source));
}

QString name(ChainLink link)
{
    static const QStringList names{u"user"_s, u"portal"_s, u"tenant"_s, u"relay"_s, u"firewall"_s, u"connect"_s, u"dc"_s, u"object"_s};
    return u"chain-"_s + names.at(int(link));
}

} // namespace Icons

IconLabel::IconLabel(State state, int size, QWidget *parent) : IconLabel(Icons::name(state), size, Theme::role(state), parent)
{
}

IconLabel::IconLabel(const QString &name, int size, Theme::Role role, QWidget *parent)
    : QWidget(parent), m_name(name), m_role(role), m_size(size)
{
    setFixedSize(size, size);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void IconLabel::setState(State state)
{
    setName(Icons::name(state), Theme::role(state));
}

void IconLabel::setName(const QString &name, Theme::Role role)
{
    m_name = name;
    m_role = role;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Icons::paint(&painter, rect(), m_name, m_size, m_role);
}
