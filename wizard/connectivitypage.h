#pragma once
#include "checks/facts/network.h"
#include "wizard/sectionpage.h"

class ChipRow;
class FindingDetail;
class IdleView;
class LadderView;
class QuestionBar;
class QVBoxLayout;
class UprightLadder;

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
    QWidget *buildWork();
    void buildDrawer();
    void wire();
    void chooseHost(const QString &key);
    void chooseCheck(const QString &checkId);
    void showDetail();
    void answer(const QString &checkId, const QString &option);
    void testIdle();
    QList<const Finding *> chips() const;
    void setDrawerOpen(bool open);
    void placeDrawer();

    LadderView *m_ladder;
    QWidget *m_noHosts;
    ChipRow *m_chips;
    IdleView *m_idle;
    QWidget *m_drawer;
    FindingDetail *m_detail;
    UprightLadder *m_upright;
    QuestionBar *m_question;
    class QHBoxLayout *m_columns;
    QString m_host;  ///< "host:port" of the host that is shown; empty where a chip is.
    QString m_check; ///< The check whose finding is shown.
    bool m_personChose = false;
    bool m_drawerOpen = false;
};

/// The check that judges hosts for this purpose.
QString checkOf(Purpose purpose);
