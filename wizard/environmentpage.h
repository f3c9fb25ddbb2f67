#pragma once
#include "wizard/page.h"

class Band;
class Columns;
class CollectCard;
class MoreCard;
class SourcesCard;
class UserCard;

/// Page 2: who has the problem, and where may we look? The only page that waits for valid input.
class EnvironmentPage : public Page
{
    Q_OBJECT

public:
    EnvironmentPage(Session &session, Services &services);

    QString heading() const override;
    QString railLine() const override;
    std::optional<State> railState() const override;
    void focusFirst() override;
    QList<QWidget *> regions() const override;
    bool isComplete() const override;
    bool validatePage() override { return isComplete(); }

protected:
    void retranslate() override;
    void roomChanged() override;

private:
    void load();
    void store();

    Columns *m_columns;
    UserCard *m_user;
    MoreCard *m_more;
    CollectCard *m_collect;
    SourcesCard *m_sources;
    Band *m_place;
    Band *m_wait;
};
