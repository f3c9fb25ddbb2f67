#include "wizard/sourcescard.h"
#include "checks/registry.h"
#include "checks/session.h"
#include "wizard/icons.h"
#include "wizard/services.h"
#include "wizard/theme.h"
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isForNetwork(const Check *check)
{
    return check->leadingSource() == Source::Network;
}

bool isForPerson(const Check *check)
{
    return check->question || check->leadingSource() == Source::Person;
}

} // namespace

SourcesCard::SourcesCard(Session &session, Services &services, QWidget *parent)
    : QFrame(parent), m_session(session), m_services(services), m_title(new QLabel), m_points(new QLabel), m_bar(new QWidget)
{
    Theme::makeCard(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 10, 1, 12);
    layout->setSpacing(8);
    m_title->setContentsMargins(12, 0, 12, 0);
    layout->addWidget(m_title);
    m_network = addRow(Icons::name(Source::Network));
    m_person = addRow(Icons::name(Source::Person));
    m_points->setContentsMargins(12, 0, 12, 0);
    m_points->setFont(Theme::font(Theme::Font::SmallStrong));
    m_bar->setFixedHeight(6);
    layout->addWidget(m_points);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 0, 12, 0);
    bar->addWidget(m_bar);
    layout->addLayout(bar);
}

SourcesCard::Row SourcesCard::addRow(const QString &icon)
{
    Row row{new QLabel, new QLabel};
    for (QLabel *label : {row.name, row.facts}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    row.name->setFont(Theme::font(Theme::Font::Strong));
    row.facts->setFont(Theme::font(Theme::Font::Small));
    row.facts->setForegroundRole(QPalette::PlaceholderText);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(row.name);
    words->addWidget(row.facts);
    auto *line = new QFrame;
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    auto *across = new QHBoxLayout;
    across->setContentsMargins(12, 0, 12, 0);
    across->setSpacing(10);
    across->addWidget(new IconLabel(icon, 16, Theme::Role::SecondText));
    across->addLayout(words, 1);
    layout()->addWidget(line);
    static_cast<QVBoxLayout *>(layout())->addLayout(across);
    return row;
}

void SourcesCard::refresh()
{
    const auto checks = allChecks();
    const bool network = m_session.inputs().lookAtNetwork;
    const auto byNetwork = std::ranges::count_if(checks, isForNetwork);
    const auto byPerson = std::ranges::count_if(checks, isForPerson);
    const auto now =
        std::ranges::count_if(checks, [&](const Check *check) { return (network && isForNetwork(check)) || isForPerson(check); });
    m_network.facts->setText(tr("%n point(s), tested from this computer", nullptr, int(byNetwork)));
    m_person.facts->setText(tr("Up to %n question(s) along the way", nullptr, int(byPerson)));
    m_points->setText(tr("%1 of %2 points now").arg(locale().toString(qlonglong(now)), locale().toString(qlonglong(checks.size()))));
    m_share = checks.empty() ? 0 : double(now) / double(checks.size());
    QFrame::update();
}

void SourcesCard::retranslate()
{
    m_title->setText(tr("What we can look at"));
    m_title->setFont(Theme::font(Theme::Font::Heading));
    const Texts texts = m_services.texts();
    m_network.name->setText(texts.source(Source::Network));
    m_person.name->setText(tr("You"));
    refresh();
}

void SourcesCard::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(Theme::Role::Line));
    const QRectF whole = m_bar->geometry();
    painter.drawRoundedRect(whole, 3, 3);
    QRectF part = whole;
    part.setWidth(whole.width() * m_share);
    if (layoutDirection() == Qt::RightToLeft)
        part.moveRight(whole.right());
    painter.setBrush(Theme::color(Theme::Role::Accent));
    painter.drawRoundedRect(part, 3, 3);
}
