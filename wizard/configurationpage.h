#pragma once
#include "wizard/sectionpage.h"

class FindingsPane;

/// The first section of the article: licences, the tenant, the server, rights and policies.
class ConfigurationPage : public SectionPage
{
    Q_OBJECT

public:
    ConfigurationPage(Session &session, Services &services, QWidget *parent = nullptr);

    void focusFirst() override;
    QList<QWidget *> regions() const override;
    void showCheck(const QString &checkId) override;
    bool escape() override;
    bool find() override;

protected:
    void refresh() override;
    void retranslate() override;
    void roomChanged() override;

private:
    FindingsPane *m_pane;
};
