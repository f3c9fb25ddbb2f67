#pragma once
#include "checks/inputs.h"
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QFrame>

class Field;
class QComboBox;
class QFormLayout;
class QGridLayout;
class QLabel;

/// Who has the problem, and in which organisation: user, cloud, domain, agent, and where this computer stands.
class UserCard : public QFrame
{
    Q_OBJECT

public:
    explicit UserCard(QWidget *parent = nullptr);

    void load(const Inputs &inputs);
    void store(Inputs &inputs) const;
    bool isValid() const;
    /// The first field that is empty or has the wrong form.
    QWidget *firstEmpty() const;
    void retranslate();

Q_SIGNALS:
    void edited();

private:
    QButtonGroup *addChoices(int row, QLabel *label, int count);

    QGridLayout *m_rows;
    QLabel *m_title;
    QLabel *m_userLabel;
    QLabel *m_cloudLabel;
    QLabel *m_domainLabel;
    QLabel *m_agentLabel;
    QLabel *m_placeLabel;
    Field *m_user;
    QComboBox *m_cloud;
    Field *m_domain;
    QButtonGroup *m_agent;
    QLabel *m_agentCollected; ///< Who said so, where no person did.
    bool m_agentChosen = false;
    QButtonGroup *m_place;
};
