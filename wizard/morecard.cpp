#include "wizard/morecard.h"
#include "checks/knowledge/endpoints.h"
#include "wizard/elidedlabel.h"
#include "wizard/field.h"
#include "wizard/filedialogs.h"
#include "wizard/flowlayout.h"
#include "wizard/icons.h"
#include "wizard/inputcheck.h"
#include "wizard/proxychoice.h"
#include "wizard/segmented.h"
#include "wizard/theme.h"
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int idleLengths[] = {0, 60, 120, 180}; // Seconds, by segment.

bool areHosts(const QString &text)
{
    const QStringList hosts = InputCheck::hosts(text);
    return std::ranges::all_of(hosts, [](const QString &host) { return readHost(host).has_value(); });
}

} // namespace

MoreCard::MoreCard(Services &services, QWidget *parent)
    : QFrame(parent), m_head(new QToolButton), m_summary(new ElidedLabel), m_body(new QWidget), m_rows(new QGridLayout(m_body)),
      m_proxyLabel(new QLabel), m_hostLabel(new QLabel), m_certificateLabel(new QLabel), m_idleLabel(new QLabel),
      m_proxy(new ProxyChoice(services)), m_host(new Field(areHosts)), m_certificate(new ElidedLabel(Qt::ElideMiddle)),
      m_choose(new QPushButton), m_clear(new QPushButton), m_idle(new Segmented), m_idleHint(new QLabel)
{
    Theme::makeCard(this);
    m_head->setCheckable(true);
    m_head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_head->setFocusPolicy(Qt::StrongFocus);
    m_head->setProperty("fold", true);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    auto *head = new QHBoxLayout;
    head->addWidget(m_head);
    head->addWidget(m_summary, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 6, 14, 6);
    layout->addLayout(head);
    layout->addWidget(m_body);
    m_rows->setContentsMargins(4, 4, 0, 8);
    m_rows->setHorizontalSpacing(12);
    m_rows->setVerticalSpacing(10);
    m_rows->setColumnMinimumWidth(0, 114);
    m_rows->setColumnStretch(1, 1);

    auto *certificate = new QWidget;
    auto *buttons = new QHBoxLayout(certificate);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_clear);
    buttons->addWidget(m_certificate, 1);
    auto *idle = new QWidget;
    auto *lines = new QVBoxLayout(idle);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(4);
    lines->addWidget(m_idle, 0, Qt::AlignLeft);
    lines->addWidget(m_idleHint);
    m_idleHint->setWordWrap(true);
    m_idleHint->setForegroundRole(QPalette::PlaceholderText);
    addRow(m_proxyLabel, m_proxy);
    addRow(m_hostLabel, m_host);
    addRow(m_certificateLabel, certificate);
    addRow(m_idleLabel, idle);

    connect(m_head, &QToolButton::toggled, this, &MoreCard::open);
    connect(m_proxy, &ProxyChoice::edited, this, &MoreCard::edited);
    connect(m_host, &Field::edited, this, &MoreCard::edited);
    connect(m_idle, &Segmented::chosen, this, &MoreCard::edited);
    connect(m_choose, &QPushButton::clicked, this, &MoreCard::chooseCertificate);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_caFile.clear();
        Q_EMIT edited();
    });
    connect(this, &MoreCard::edited, this, &MoreCard::summarise);
    open(false);
}

void MoreCard::addRow(QLabel *label, QWidget *field)
{
    const int row = m_rows->rowCount();
    label->setMinimumHeight(26);
    label->setTextFormat(Qt::PlainText);
    m_rows->addWidget(label, row, 0, Qt::AlignTop);
    m_rows->addWidget(field, row, 1);
}

void MoreCard::open(bool on)
{
    m_head->setIcon(Icons::line(on                                     ? u"chevron-down"_s
                                : layoutDirection() == Qt::RightToLeft ? u"chevron-left"_s
                                                                       : u"chevron-right"_s,
                                16));
    m_body->setVisible(on);
}

void MoreCard::load(const Inputs &inputs)
{
    m_proxy->load(inputs);
    if (InputCheck::hosts(m_host->text()) != inputs.extraHosts)
        m_host->setText(inputs.extraHosts.join(u", "_s));
    m_caFile = inputs.caFile;
    const auto fits = std::ranges::lower_bound(idleLengths, inputs.idleSeconds);
    m_idle->setCurrent(int(std::min(fits, std::end(idleLengths) - 1) - std::begin(idleLengths)));
    summarise();
}

void MoreCard::store(Inputs &inputs) const
{
    m_proxy->store(inputs);
    inputs.extraHosts = InputCheck::hosts(m_host->text());
    inputs.caFile = m_caFile;
    // A length from elsewhere that falls between ours stays as it is.
    const int chosen = idleLengths[m_idle->current()];
    const auto fits = std::ranges::lower_bound(idleLengths, inputs.idleSeconds);
    if (fits == std::end(idleLengths) || *fits != chosen)
        inputs.idleSeconds = chosen;
}

bool MoreCard::isValid() const
{
    return m_proxy->isValid() && m_host->isValid();
}

void MoreCard::chooseCertificate()
{
    FileDialogs::open(this, tr("Choose certificate"), {tr("Certificates (*.pem *.crt *.cer)")}, [this](const QString &path) {
        m_caFile = path;
        Q_EMIT edited();
    });
}

void MoreCard::summarise()
{
    m_certificate->setText(m_caFile.isEmpty() ? tr("none") : QDir::toNativeSeparators(m_caFile));
    m_clear->setVisible(!m_caFile.isEmpty());
    QStringList parts{m_proxy->summary()};
    if (const QStringList hosts = InputCheck::hosts(m_host->text()); !hosts.isEmpty())
        parts << tr("also %1").arg(locale().createSeparatedList(hosts));
    if (!m_caFile.isEmpty())
        parts << tr("own certificate %1").arg(QFileInfo(m_caFile).fileName());
    const int seconds = m_idle->current() < 0 ? 0 : idleLengths[m_idle->current()];
    parts << (seconds ? tr("idle test %1 s").arg(locale().toString(seconds)) : tr("no idle test"));
    QString line = parts.join(u", "_s);
    line[0] = line[0].toUpper();
    m_summary->setText(line);
    m_head->setAccessibleDescription(line);
}

void MoreCard::retranslate()
{
    m_head->setText(tr("More"));
    m_head->setFont(Theme::font(Theme::Font::Strong));
    m_head->setAccessibleName(tr("More settings"));
    m_proxy->retranslate();
    m_proxyLabel->setText(tr("Proxy"));
    m_hostLabel->setText(tr("One more host"));
    m_host->setWords(m_hostLabel->text(), tr("host.contoso.example:443"), tr("A host looks like host.contoso.example:443."));
    m_certificateLabel->setText(tr("Own certificate"));
    m_choose->setText(tr("Choose…"));
    m_choose->setAccessibleName(tr("Choose a certificate file (PEM)"));
    m_clear->setText(tr("Remove"));
    m_clear->setAccessibleName(tr("Remove the certificate"));
    m_idleLabel->setText(tr("Idle test"));
    m_idle->setOptions({tr("Off"), tr("%1 s").arg(60), tr("%1 s").arg(120), tr("%1 s").arg(180)});
    m_idle->setSubject(m_idleLabel->text());
    m_idleHint->setText(tr("Keeps connections silent to see which live. It runs while you go on."));
    summarise();
}
