#include "wizard/copyablecommand.h"
#include "wizard/icons.h"
#include "wizard/theme.h"
#include <QtCore/QEvent>
#include <QtCore/QTimer>
#include <QtGui/QPainter>
#include <QtGui/QTextLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <cmath>

namespace {

/// The command in fixed letters. It breaks anywhere, for a command may be one long word, and it never turns around.
class CommandText final : public QWidget
{
public:
    explicit CommandText(const QString &command) : m_command(command)
    {
        setFont(Theme::font(Theme::Font::Code));
        QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        setAccessibleName(command);
    }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return layOut(width, nullptr); }
    QSize sizeHint() const override { return {200, layOut(std::max(width(), 200), nullptr)}; }
    QSize minimumSizeHint() const override { return {80, fontMetrics().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(Theme::color(Theme::Role::Text));
        layOut(width(), &painter);
    }

private:
    int layOut(int width, QPainter *painter) const
    {
        QTextLayout layout(m_command, font());
        QTextOption option(Qt::AlignLeft);
        option.setTextDirection(Qt::LeftToRight);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        qreal height = 0;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition({0, height});
            height += line.height();
        }
        layout.endLayout();
        if (painter)
            layout.draw(painter, {0, 0});
        return int(std::ceil(height));
    }

    QString m_command;
};

} // namespace

CopyableCommand::CopyableCommand(const QString &command, QWidget *parent)
    : QFrame(parent), m_command(command), m_copy(new QPushButton), m_revert(new QTimer(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 6, 6, 6);
    row->setSpacing(8);
    row->addWidget(new CommandText(command), 1);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    m_copy->setIcon(Icons::forButton(QStringLiteral("copy")));
    m_copy->setAutoDefault(false);
    Theme::setLook(m_copy, "small", true);
    m_revert->setSingleShot(true);
    m_revert->setInterval(std::chrono::seconds(2));
    connect(m_revert, &QTimer::timeout, this, [this] { name(false); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        Q_EMIT copyRequested(m_command);
        name(true);
        m_revert->start();
    });
    name(false);
}

void CopyableCommand::name(bool copied)
{
    m_copy->setText(copied ? tr("Copied") : tr("Copy"));
    m_copy->setAccessibleName(copied ? tr("Copied") : tr("Copy the command %1").arg(m_command));
}

void CopyableCommand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::color(Theme::Role::Line));
    painter.setBrush(Theme::color(Theme::Role::Code));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

void CopyableCommand::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        name(false);
}
