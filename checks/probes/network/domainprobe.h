#pragma once
#include "checks/facts/network.h"
#include "checks/inputs.h"
#include "checks/plan.h"
#include <QtCore/QElapsedTimer>

struct ServerRecords;

/// Asks DNS for the PDC emulator and the domain controllers of Inputs::domain.
class DomainProbe : public ProbeFor<DomainFact>
{
    Q_OBJECT

public:
    explicit DomainProbe(const Inputs &inputs);
    void start() override;
    bool expire() override;

private:
    void take(QStringList &list, const ServerRecords &records);

    QElapsedTimer m_timer;
    int m_waiting = 2;
    bool m_wasUnusable = false;
};
