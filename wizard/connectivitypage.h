#pragma once
#include "wizard/sectionpage.h"

class HostDrawer;
class NetworkBoard;
class QHBoxLayout;

/// The second section of the article: the ladder to each host, the idle test, and the other findings as chips.
class ConnectivityPage : public SectionPage
{
    Q_OBJECT

public:
    ConnectivityPage(Session &session, Services &services, QWidget *parent = nullptr);

    void focusFirst() override;
    QList<QWidget *> regions() const override;
    void showCheck(const QString &checkId) override;
    bool escape() override;

protected:
    void refresh() override;
    void retranslate() override;
    void roomChanged() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void wire();
    void chooseHost(const QString &key);
    /// A host and the check that judges it, or (\p host empty) the finding of a check alone.
    void choose(const QString &host, const QString &checkId);
    void answer(const QString &checkId, const QString &option);
    void testIdle();
    void setDrawerOpen(bool open);
    void placeDrawer();

    HostDrawer *m_drawer;
    NetworkBoard *m_board;
    QHBoxLayout *m_columns;
    QString m_host;  ///< "host:port" of the host that is shown; empty where a chip is.
    QString m_check; ///< The check whose finding is shown.
    bool m_personChose = false;
};
