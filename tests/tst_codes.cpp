#include "checks/diagnosis.h"
#include "checks/facts/person.h"
#include "checks/knowledge/codes.h"
#include "checks/registry.h"
#include "checks/texts.h"
#include <QRegularExpression>
#include <QSet>
#include <QTest>

class tst_Codes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeIsWhole()
    {
        QVERIFY(allCodes().size() > 70);
        QSet<QByteArray> seen;
        for (const CodeEntry *entry : allCodes()) {
            QVERIFY2(!seen.contains(entry->code), entry->code);
            seen << entry->code;
            QVERIFY2(!entry->meaning.isEmpty(), entry->code);
            QVERIFY2(QByteArray(entry->url).startsWith("https://learn.microsoft.com/"), entry->code);
            for (const Pointer &pointer : entry->pointers)
                QVERIFY2(pointer.weight <= Weight::strong, entry->code);
            QCOMPARE(findCode(QString::fromLatin1(entry->code)), entry);
        }
    }
    void allEventsOfTheServiceAreThere()
    {
        QList<int> ids;
        for (int id = 31001; id <= 31019; ++id)
            ids << id;
        ids << QList<int>{31034, 31044, 32000, 32001, 32002, 32003, 32004, 32005, 32007, 32008, 32009, 32010, 32011, 32013, 32014, 32015};
        for (int id = 33001; id <= 33009; ++id)
            ids << id;
        QCOMPARE(ids.size(), 44);
        for (const int id : ids)
            QVERIFY2(findCode(QString::number(id)), qPrintable(QString::number(id)));
    }
    void recognises_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("codes");
        QTest::addRow("as shown") << "SSPR_0030" << QStringList{"SSPR_0030"};
        QTest::addRow("as told") << "sspr 30, said twice: SSPR-0030" << QStringList{"SSPR_0030"};
        QTest::addRow("hex") << "hr=0x80230619 and 8023062c" << QStringList{"80230619", "8023062C"};
        QTest::addRow("as a signed number") << "HRESULT -2145188327" << QStringList{"80230619"};
        QTest::addRow("sign-in") << "AADSTS120013: something" << QStringList{"AADSTS120013"};
        QTest::addRow("event") << "Event ID: 33004. TrackingId: 6329-31001-x" << QStringList{"33004"};
        QTest::addRow("order") << "33008 then SSPR_0029" << QStringList{"33008", "SSPR_0029"};
        QTest::addRow("not a code") << "call 06-33004555, room 12, version 2.5.79.0, 31002.5, at 10:31002" << QStringList{};
        QTest::addRow("unknown") << "SSPR_9999 12345" << QStringList{};
        QTest::addRow("empty") << QString() << QStringList{};
    }
    void recognises()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, codes);
        QCOMPARE(recogniseCodes(text), codes);
    }
    void aLongTextIsQuick()
    {
        const QString text = QStringLiteral("word 12345 0x12345678 SSPR_ ").repeated(300'000);
        QVERIFY(recogniseCodes(text).isEmpty()); // ends: no pattern of ours explodes
    }
    void codesSpeakForTheirCauses()
    {
        Evidence evidence;
        evidence.set(ComplaintFact{{}, {QStringLiteral("SSPR_0029"), QStringLiteral("33004")}});
        const Diagnosis diagnosis = diagnose(judgeAll(allChecks(), {}, {}, evidence), {});
        QVERIFY(!diagnosis.causes.isEmpty());
        QCOMPARE(diagnosis.causes.constFirst().cause->owner, Owner::Directory);
        const Finding *finding = diagnosis.find("error-code");
        QCOMPARE(finding->state, State::Note);
        QVERIFY(Texts().summary(*finding).startsWith(QStringLiteral("SSPR_0029: ")));
        QCOMPARE(finding->conclusion.details.size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_Codes)
#include "tst_codes.moc"
