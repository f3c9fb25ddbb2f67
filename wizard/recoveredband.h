#pragma once
#include "wizard/band.h"

class Services;

/// Offers the case that was not closed, where there is one.
class RecoveredBand : public Band
{
    Q_OBJECT

public:
    /// \p services outlives the band.
    explicit RecoveredBand(Services &services, QWidget *parent = nullptr);

    /// Shows itself where there is a case to offer.
    void offer();
    void retranslate();

Q_SIGNALS:
    void openWanted();
    void discarded();

private:
    Services &m_services;
    QPushButton *m_open;
    QPushButton *m_discard;
};
