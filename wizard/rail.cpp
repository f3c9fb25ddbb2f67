#include "wizard/rail.h"
#include "checks/facts/person.h"
#include "wizard/elidedlabel.h"
#include "wizard/icons.h"
#include "wizard/railstep.h"
#include "wizard/theme.h"
#include <QtCore/QEvent>
#include <QtGui/QActionGroup>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace {

QLabel *note(QWidget *parent, Theme::Font font)
{
    auto *label = new QLabel(parent);
    label->setFont(Theme::font(font));
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

Rail::Rail(Session &session, Services &services, const QList<Page *> &pages, QWidget *parent)
    : QWidget(parent), m_session(session), m_services(services), m_pages(pages), m_menu(new QMenu(this))
{
    setObjectName(u"rail"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(9, 12, 9, 12);
    layout->setSpacing(1);
    buildCase(layout);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        auto *step = new RailStep(int(pages[i]->id()) + 1, this);
        connect(step, &RailStep::clicked, this, [this, i] { Q_EMIT chosen(m_pages[i]->id()); });
        connect(step, &RailStep::left, this, [this, i](int by) { moveFocus(i + by); });
        connect(pages[i], &Page::railChanged, this, &Rail::refresh);
        m_steps << step;
        layout->addWidget(step);
    }
    layout->addStretch(1);
    buildFoot(layout);
    connect(&session, &Session::changed, this, &Rail::refresh);
    connect(&session, &Session::runningChanged, this, &Rail::refresh);
    connect(&services, &Services::languageChanged, this, &Rail::fillMenu);
    connect(&services, &Services::themeChanged, this, &Rail::fillMenu);
    setSmall(false);
    retranslate();
}

void Rail::buildCase(QVBoxLayout *layout)
{
    m_case = new QWidget(this);
    m_caseHead = note(m_case, Theme::Font::Small);
    m_caseCode = new ElidedLabel(Qt::ElideRight, m_case);
    m_caseCode->setFont(Theme::font(Theme::Font::Strong));
    m_caseUser = new ElidedLabel(Qt::ElideMiddle, m_case);
    m_caseUser->setFont(Theme::font(Theme::Font::Small));
    m_caseUser->setForegroundRole(QPalette::PlaceholderText);
    auto *lines = new QVBoxLayout(m_case);
    lines->setContentsMargins(8, 0, 8, 12);
    lines->setSpacing(1);
    lines->addWidget(m_caseHead);
    lines->addWidget(m_caseCode);
    lines->addWidget(m_caseUser);
    layout->addWidget(m_case);
    layout->addSpacing(8);
}

void Rail::buildFoot(QVBoxLayout *layout)
{
    m_readOnlyIcon = new IconLabel(u"redact"_s, 16, Theme::Role::SecondText, this);
    m_readOnly = note(this, Theme::Font::Small);
    m_readOnly->setWordWrap(true);
    auto *promise = new QHBoxLayout;
    promise->setContentsMargins(8, 8, 0, 4);
    promise->setSpacing(6);
    promise->addWidget(m_readOnlyIcon, 0, Qt::AlignTop);
    promise->addWidget(m_readOnly, 1);
    promise->addStretch(0);
    m_language = new QToolButton(this);
    m_language->setAutoRaise(true);
    m_language->setIcon(Icons::forButton(u"language"_s, Theme::Role::SecondText));
    m_language->setPopupMode(QToolButton::InstantPopup);
    m_language->setMenu(m_menu);
    m_language->setFocusPolicy(Qt::StrongFocus);
    m_language->setProperty("railMenu", true);
    layout->addLayout(promise);
    layout->addWidget(m_language);
}

void Rail::fillMenu()
{
    m_menu->clear();
    auto *languages = new QActionGroup(m_menu);
    for (const Services::Language &language : m_services.languages()) {
        QAction *action = m_menu->addAction(language.name, this, [this, code = language.code] { m_services.setLanguage(code); });
        action->setCheckable(true);
        action->setChecked(language.code == m_services.language());
        languages->addAction(action);
        if (action->isChecked())
            m_language->setText(language.name);
    }
    m_menu->addSeparator();
    auto *themes = new QActionGroup(m_menu);
    const std::pair<Theme::Choice, QString> choices[] = {
        {Theme::Choice::System, tr("Colours of the system")}, {Theme::Choice::Light, tr("Light")}, {Theme::Choice::Dark, tr("Dark")}};
    for (const auto &[choice, name] : choices) {
        QAction *action = m_menu->addAction(name, this, [this, choice = choice] { m_services.setTheme(choice); });
        action->setCheckable(true);
        action->setChecked(choice == m_services.theme());
        themes->addAction(action);
    }
    m_menu->addSeparator();
    QAction *narrow = m_menu->addAction(tr("Steps as icons"));
    narrow->setCheckable(true);
    narrow->setChecked(m_wantsSmall);
    connect(narrow, &QAction::toggled, this, [this](bool on) {
        m_wantsSmall = on;
        Q_EMIT wantsSmallChanged();
    });
}

void Rail::setCurrent(PageId id)
{
    m_visited << int(id);
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        const bool current = m_pages[i]->id() == id;
        m_steps[i]->setCurrent(current);
        m_steps[i]->setFocusPolicy(current ? Qt::StrongFocus : Qt::ClickFocus);
    }
    refresh();
}

void Rail::moveFocus(qsizetype to)
{
    if (to >= 0 && to < m_steps.size())
        m_steps[to]->setFocus(Qt::TabFocusReason);
}

void Rail::setSmall(bool isSmall)
{
    m_small = isSmall;
    setFixedWidth(isSmall ? RailStep::smallRail : RailStep::wideRail);
    m_case->setVisible(!isSmall);
    m_readOnly->setVisible(!isSmall);
    m_language->setToolButtonStyle(isSmall ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    for (RailStep *step : m_steps)
        step->setSmall(isSmall);
}

void Rail::refresh()
{
    const Inputs &inputs = m_session.inputs();
    const Slot<ComplaintFact> *complaint = m_session.evidence().slot<ComplaintFact>();
    const bool hasCode = complaint && complaint->fact && !complaint->fact->codes.isEmpty();
    m_caseHead->setText(m_session.hasRun() ? tr("Case") : tr("New case"));
    m_caseCode->setText(hasCode ? complaint->fact->codes.first() : tr("No code"));
    m_caseUser->setText(inputs.affectedUser.isEmpty() ? tr("No user yet") : inputs.affectedUser);
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        const bool visited = m_visited.contains(int(m_pages[i]->id()));
        m_steps[i]->setFacts(m_pages[i]->heading(), m_pages[i]->railLine(), visited ? m_pages[i]->railState() : std::nullopt);
    }
}

void Rail::retranslate()
{
    setAccessibleName(tr("Steps"));
    m_readOnly->setText(tr("Read-only: nothing is changed."));
    m_readOnlyIcon->setToolTip(m_readOnly->text());
    m_language->setAccessibleName(tr("Language and colours"));
    m_language->setToolTip(m_language->accessibleName());
    fillMenu();
    refresh();
}

void Rail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(Theme::Role::Rail));
    painter.setPen(Theme::color(Theme::Role::Line));
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.drawLine(edge, 0, edge, height());
    if (!m_small)
        painter.drawLine(9, m_case->geometry().bottom(), width() - 9, m_case->geometry().bottom());
    const int foot = (m_small ? m_readOnlyIcon->y() : m_readOnly->y()) - 9;
    painter.drawLine(9, foot, width() - 9, foot);
}
