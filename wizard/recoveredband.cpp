#include "wizard/recoveredband.h"
#include "wizard/services.h"
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

RecoveredBand::RecoveredBand(Services &services, QWidget *parent)
    : Band(State::Note, parent), m_services(services), m_open(addButton()), m_discard(addButton())
{
    connect(m_open, &QPushButton::clicked, this, &RecoveredBand::openWanted);
    connect(m_discard, &QPushButton::clicked, this, [this] {
        m_services.discardRecovered();
        offer();
        Q_EMIT discarded();
    });
}

void RecoveredBand::offer()
{
    const auto recovered = m_services.recoveredCase();
    setVisible(recovered.has_value());
    if (!recovered)
        return;
    const QString when = m_services.texts().format(Value::time(recovered->saved));
    say(tr("A case was not closed."), recovered->title.isEmpty() ? when : recovered->title + u", "_s + when);
}

void RecoveredBand::retranslate()
{
    m_open->setText(tr("Go on with it"));
    m_discard->setText(tr("Discard it"));
    offer();
}
