#include "checks/collectscript.h"
#include "checks/facts/server.h"
#include "testservices.h"
#include "wizard/band.h"
#include "wizard/collectcard.h"
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

/// The card that leads to what the Connect server says.
class CollectCardTest : public QObject
{
    Q_OBJECT

    NoSecrets m_secrets;
    World m_world{m_secrets};

    static QPushButton *button(const CollectCard &card, const QString &text)
    {
        for (QPushButton *one : card.findChildren<QPushButton *>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
    static QString said(const CollectCard &card)
    {
        QStringList words;
        for (const QLabel *label : card.findChild<Band *>()->findChildren<QLabel *>())
            words << label->text();
        return words.join(u' ');
    }

private Q_SLOTS:
    void elsewhereItHandsTheScriptOut()
    {
        Session session(m_world);
        TestServices services;
        CollectCard card(session, services);
        card.retranslate();
        card.show();
        QVERIFY(card.findChild<QToolButton *>()->accessibleDescription().contains(u"Not read yet"));
        card.findChild<QToolButton *>()->click();
        QVERIFY(!button(card, u"Read this server"_s)->isVisible());
        QVERIFY(button(card, u"Open the file…"_s)->isVisible());
        button(card, u"Copy the script"_s)->click();
        QVERIFY(services.m_done.join(u' ').contains(QString::fromUtf8(collectScript(Inputs::Cloud::Commercial)).left(40)));
        QVERIFY2(said(card).contains(u"copied"), qPrintable(said(card)));
    }
    void onTheServerItReadsIt()
    {
        Session session(m_world);
        TestServices services;
        services.m_whyNotHere.clear();
        CollectCard card(session, services);
        card.retranslate();
        card.show();
        card.findChild<QToolButton *>()->click();
        QPushButton *here = button(card, u"Read this server"_s);
        QVERIFY(here->isVisible());
        here->click();
        QVERIFY(!here->isVisible());
        QVERIFY(button(card, u"Stop"_s)->isVisible());
        QTRY_VERIFY(here->isVisible());
        QVERIFY(services.m_done.contains(u"collect"_s));
        QVERIFY2(said(card).contains(u"was read"), qPrintable(said(card)));
        services.m_problem = u"The collection was stopped."_s;
        here->click();
        button(card, u"Stop"_s)->click();
        QVERIFY(services.m_done.contains(u"stop collecting"_s));
        QTRY_VERIFY2(said(card).contains(u"was stopped"), qPrintable(said(card)));
    }
    void itSaysWhenTheServerWasRead()
    {
        Session session(m_world);
        TestServices services;
        CollectCard card(session, services);
        card.retranslate();
        Case known;
        DotNetFact fact;
        fact.seenFrom = SeenFrom::Server;
        fact.at = QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);
        known.evidence.set(fact);
        session.open(known);
        QVERIFY(card.findChild<QToolButton *>()->accessibleDescription().contains(u"Read on"));
    }
};

QTEST_MAIN(CollectCardTest)
#include "tst_collectcard.moc"
