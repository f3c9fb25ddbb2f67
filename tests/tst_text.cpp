#include "checks/causes/causes.h"
#include "checks/diagnosis.h"
#include "checks/knowledge/codes.h"
#include "checks/knowledge/lexicon.h"
#include "checks/knowledge/signs.h"
#include "checks/probes/files/eventfile.h"
#include "checks/reading/patternmatcher.h"
#include "checks/reading/rules.h"
#include "checks/reading/textreader.h"
#include "checks/registry.h"
#include "eventforms.h"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <ctime>

using namespace Qt::StringLiterals;

static Diagnosis diagnosisOf(const QString &text)
{
    Evidence evidence;
    if (ComplaintFact fact = readText(text); !fact.isEmpty())
        evidence.set(std::move(fact));
    return diagnose(judgeAll(allChecks(), {}, {}, evidence), {});
}

static QStringList causesOf(const Diagnosis &diagnosis)
{
    QStringList ids;
    for (const RankedCause &one : diagnosis.causes)
        ids << QString::fromLatin1(one.cause->id);
    return ids;
}

static const QString tracking = u"0a1b2c3d-0000-4000-8000-000000000001"_s;

static WrittenEvent written(const QString &provider, int id, int seconds, const QString &text)
{
    return {
        provider, id, QDateTime(QDate(2026, 10, 13), QTime(9, 14, 5), Qt::UTC).addSecs(seconds), {text}, id >= 32000 || id < 7000 ? 2 : 4};
}

/// An attempt in which an event of \p provider says \p text; an end of its own only where the event is none.
static QList<WrittenEvent> attemptWith(const QString &provider, int id, const QString &text)
{
    const QString service = u"PasswordResetService"_s;
    const QString of = u"TrackingId: %1, "_s.arg(tracking);
    if ((id < 32000 && provider == service) || id == 6800)
        return {written(provider, id, 0, of + text)};
    return {written(service, 31001, 0, of + u"Details: alice@corp.example.test"_s),
            written(provider, id, 1, provider == service ? of + text : text), written(service, 31003, 2, of + u"Reason: "_s + text)};
}

/// "check outcome" of what these events say.
static QStringList findingsOf(const EventsFact &events)
{
    Evidence evidence;
    evidence.set(events, pastedLogKey());
    QStringList findings;
    for (const Finding &finding : judgeAll(allChecks(), {}, {}, evidence)) {
        const bool isAlive =
            QByteArray(finding.check->id) == "relay-health" && finding.state != State::Problem; // by the clock, if it has a zone
        if (finding.conclusion.outcome && finding.source == Source::Events && !isAlive)
            findings << QString::fromLatin1(finding.check->id) + u' ' + QLatin1StringView(finding.conclusion.outcome->id);
    }
    return findings;
}

static QStringList causesOf(const EventsFact &events)
{
    Evidence evidence;
    evidence.set(events, pastedLogKey());
    return causesOf(diagnose(judgeAll(allChecks(), {}, {}, evidence), {}));
}

class tst_Text : public QObject
{
    Q_OBJECT

    static void row(const char *name, const char16_t *text, const char *signs, const char *denied = "", const char *tried = "")
    {
        const auto list = [](const char *ids) { return QString::fromLatin1(ids).split(u' ', Qt::SkipEmptyParts); };
        QTest::newRow(name) << QString::fromUtf16(text) << list(signs) << list(denied) << list(tried);
    }

private Q_SLOTS:
    void tablesAreWhole()
    {
        QVERIFY(allConcepts().size() < ConceptSet().size());
        QVERIFY(allSigns().size() < ConceptSet().size());
        QSet<QByteArray> ids;
        for (const Concept &one : allConcepts()) {
            QVERIFY2(!ids.contains(one.id), one.id);
            ids << one.id;
            QVERIFY2(QStringView(one.words).size() > 2, one.id);
        }
        static const QRegularExpression separators(u"[\\s;/!?-]+|\\bc:|2:"_s);
        QSet<QByteArray> signs;
        for (const Sign &sign : allSigns()) {
            QVERIFY2(!signs.contains(sign.id), sign.id);
            signs << sign.id;
            QVERIFY2(!sign.means.isEmpty() && sign.speaks.size() > 0, sign.id);
            for (const QString &word :
                 (QString::fromLatin1(sign.rules) + u' ' + QString::fromLatin1(sign.denied)).split(separators, Qt::SkipEmptyParts))
                QVERIFY2(ids.contains(word.toLatin1()), qPrintable(word + u" in "_s + QString::fromLatin1(sign.id)));
        }
        for (const Attempted &one : allAttempted()) {
            for (const QString &word : QString::fromLatin1(one.rules).split(separators, Qt::SkipEmptyParts))
                QVERIFY2(ids.contains(word.toLatin1()), qPrintable(word + u" in "_s + QString::fromLatin1(one.id)));
        }
    }
    void everyCauseIsNamedBySomeSign()
    {
        QSet<const Cause *> named;
        for (const Sign &sign : allSigns()) {
            for (const Pointer &pointer : sign.speaks)
                named << pointer.cause;
        }
        for (const Cause *cause : allCauses())
            QVERIFY2(named.contains(cause), cause->id);
    }

    void matches_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        QTest::addRow("as written") << u"AdminSDHolder"_s << u"see AdminSDHolder."_s << true;
        QTest::addRow("two words for one") << u"access denied"_s << u"AccessDenied"_s << true;
        QTest::addRow("hyphen at the end of a line") << u"AdminSDHolder"_s << u"AdminSD-\nHolder"_s << true;
        QTest::addRow("line break in a word") << u"permission~"_s << u"permis\nsions"_s << true;
        QTest::addRow("accents left out") << u"réinitialisation"_s << u"reinitialisation"_s << true;
        QTest::addRow("full width") << u"TLS"_s << u"ＴＬＳ 1.2"_s << true;
        QTest::addRow("typographic apostrophe") << u"can't"_s << u"can’t"_s << true;
        QTest::addRow("inside a word") << u"rights"_s << u"brightside"_s << false;
        QTest::addRow("goes on") << u"inherit~"_s << u"inheritance"_s << true;
        QTest::addRow("goes on where it may not") << u"inherit"_s << u"inheritance"_s << false;
        QTest::addRow("over the end of a sentence") << u"access denied"_s << u"no access. Denied"_s << false;
        QTest::addRow("joint wanted") << u"sync_~"_s << u"Sync_SERVER1"_s << true;
        QTest::addRow("joint missing") << u"sync_~"_s << u"synchronize"_s << false;
        QTest::addRow("Japanese without spaces") << u"権限"_s << u"この権限がない"_s << true;
    }
    void matches()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        PatternMatcher matcher;
        matcher.add(pattern);
        matcher.build();
        QTEST(!matcher.find(fold(text)).empty(), "found");
    }

    void understands_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("signs");
        QTest::addColumn<QStringList>("denied");
        QTest::addColumn<QStringList>("tried");
        row("rights", u"The connector account has no permission to reset passwords.", "rights-missing");
        row("rights, Dutch", u"Het connectoraccount heeft geen machtigingen.", "rights-missing");
        row("rights, German", u"Dem Connectorkonto fehlen Berechtigungen.", "rights-missing");
        row("rights, broken lines", u"The connector ac-\ncount lacks the\npermis-\nsion", "rights-missing");
        row("rights denied", u"Permissions are fine.", "", "rights-missing", "rights-set");
        row("rights denied, Dutch", u"De machtigingen zijn gecontroleerd.", "", "rights-missing", "rights-set");
        row("rights denied, French", u"Les autorisations sont correctes.", "", "rights-missing", "rights-set");
        row("firewall", u"The firewall blocks port 443.", "firewall");
        row("firewall open", u"The firewall is open.", "", "firewall");
        row("inheritance", u"Inheritance is disabled on that user.", "inheritance-off");
        row("inheritance, Spanish", u"La herencia está desactivada en el objeto.", "inheritance-off");
        row("inheritance is on", u"Inheritance is enabled.", "", "inheritance-off");
        row("no proxy", u"We do not use a proxy.", "", "proxy-refuses");
        row("no staging", u"The server is not in staging mode.", "", "staging");
        row("unit in a path", u"CN=Jo,OU=Sales / Service,OU=Staff,DC=corp", "special-character");
        row("unit by its name", u"The OU is called \"R+D\".", "special-character");
        row("restarted", u"We already restarted the server.", "", "", "restarted");
        row("reinstalled, German", u"Neu installiert, ohne Erfolg.", "", "", "reinstalled");
        row("off and on", u"Turned off and on, no change.", "", "", "toggled");
        row("admin center", u"I used the Microsoft 365 admin center.", "admin-center");
        row("Japanese", u"アクセスが拒否されました。", "access-denied");
        row("Chinese", u"密码不符合长度要求。", "policy-refuses");
    }
    void understands()
    {
        QFETCH(QString, text);
        const ComplaintFact fact = readText(text);
        const auto holds = [](const QStringList &all, const QStringList &wanted) {
            return std::ranges::all_of(wanted, [&](const QString &one) { return all.contains(one); });
        };
        QFETCH(QStringList, signs);
        QFETCH(QStringList, denied);
        QFETCH(QStringList, tried);
        const QString told = u"signs %1, denied %2, tried %3"_s.arg(fact.signs.join(u' '), fact.denied.join(u' '), fact.tried.join(u' '));
        QVERIFY2(holds(fact.signs, signs), qPrintable(told));
        QVERIFY2(holds(fact.denied, denied), qPrintable(told));
        QVERIFY2(holds(fact.tried, tried), qPrintable(told));
        for (const QString &one : std::as_const(denied))
            QVERIFY2(!fact.signs.contains(one), qPrintable(told));
    }

    void codesInAnyShape_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("known");
        QTest::addColumn<QStringList>("unknown");
        QTest::addRow("letters for digits") << u"SSPR_OO29"_s << QStringList{u"SSPR_0029"_s} << QStringList{};
        QTest::addRow("broken line") << u"hr=0x8023\n0626, SSPR_\n0030"_s << QStringList{u"80230626"_s, u"SSPR_0030"_s} << QStringList{};
        QTest::addRow("by name") << u"failed: OnPremisesConnectivityError"_s << QStringList{u"SSPR_0030"_s} << QStringList{};
        QTest::addRow("bare sign-in code") << u"error code 120013"_s << QStringList{u"AADSTS120013"_s} << QStringList{};
        QTest::addRow("short number") << u"room 906, 611 users"_s << QStringList{} << QStringList{};
        QTest::addRow("short number of an event") << u"Event ID: 906"_s << QStringList{u"906"_s} << QStringList{};
        QTest::addRow("provider is no code") << u"Source: PasswordResetService"_s << QStringList{} << QStringList{};
        QTest::addRow("unknown ones") << u"SSPR_0099 and 0x80239999"_s << QStringList{} << QStringList{u"SSPR_0099"_s, u"80239999"_s};
    }
    void codesInAnyShape()
    {
        QFETCH(QString, text);
        const RecognisedCodes codes = readCodes(text);
        QTEST(codes.known, "known");
        QTEST(codes.unknown, "unknown");
    }

    void versions_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("connect");
        QTest::addColumn<QString>("agent");
        QTest::addColumn<QStringList>("signs");
        QTest::addRow("old") << u"Azure AD Connect 2.1.16.0"_s << u"2.1.16.0"_s << QString() << QStringList{u"old-version"_s};
        QTest::addRow("two numbers") << u"AAD Connect v2.1 build"_s << u"2.1"_s << QString() << QStringList{u"old-version"_s};
        QTest::addRow("new enough") << u"Version of Connect: 2.6.92.0"_s << u"2.6.92.0"_s << QString() << QStringList{};
        QTest::addRow("agent") << u"provisioning agent 1.1.587.0"_s << QString() << u"1.1.587.0"_s << QStringList{u"agent-version-old"_s};
        QTest::addRow("address") << u"the server 10.2.0.4 and 2.5.1.9"_s << QString() << QString() << QStringList{};
        QTest::addRow("TLS") << u"Connect uses TLS 1.2"_s << QString() << QString() << QStringList{};
        QTest::addRow(".NET") << u".NET Framework 4.6.1"_s << QString() << QString() << QStringList{u"dotnet-old"_s};
    }
    void versions()
    {
        QFETCH(QString, text);
        const ComplaintFact fact = readText(text);
        QTEST(fact.connectVersion, "connect");
        QTEST(fact.agentVersion, "agent");
        QFETCH(QStringList, signs);
        for (const QString &sign : std::as_const(signs))
            QVERIFY2(fact.signs.contains(sign), qPrintable(fact.signs.join(u' ')));
    }

    void pastedAsReadFromAFile_data()
    {
        QTest::addColumn<QString>("provider");
        QTest::addColumn<int>("id");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code"); // The one that decides.
        const QString service = u"PasswordResetService"_s;
        const QString adsync = u"ADSync"_s;
        const auto row = [](const char *name, const QString &provider, int id, const char *text, const QString &code = {}) {
            QTest::newRow(name) << provider << id << QString::fromLatin1(text) << (code.isEmpty() ? QString::number(id) : code);
        };
        for (const CodeEntry *entry : allCodes()) {
            const int id = QByteArray(entry->code).toInt();
            if (entry->kind == CodeEntry::Kind::Event && id >= 31000 && id < 34000)
                row(entry->code, service, id, "it was noted");
        }
        row("6800", adsync, 6800, "The password management extension encountered an error.");
        row("6329 80230619", adsync, 6329, "hr=0x80230619", u"80230619"_s);
        row("6329 80230626", adsync, 6329, "hr=80230626", u"80230626"_s);
        row("6329 SAM", adsync, 6329, "admaexport.cpp(2944): Failed to acquire user information: ERROR_ACCESS_DENIED",
            u"ERROR_ACCESS_DENIED"_s);
        row("6329 8023061F", adsync, 6329, "0x8023061f", u"8023061F"_s);
        row("6329 8023062C", adsync, 6329, "0x8023062c", u"8023062C"_s);
        row("6329 control", adsync, 6329, "The server doesn't contain the LDAP password policy control", u"LDAP_POLICY_HINTS"_s);
        row("6329 80230405", adsync, 6329, "hr=80230405", u"80230405"_s);
        row("6329 80230402", adsync, 6329, "hr=80230402", u"80230402"_s);
        row("6329 800700CE", adsync, 6329, "0x800700CE", u"800700CE"_s);
        row("6329 80005000", adsync, 6329, "0x80005000", u"80005000"_s);
    }
    void pastedAsReadFromAFile()
    {
        QFETCH(QString, provider);
        QFETCH(int, id);
        QFETCH(QString, text);
        QFETCH(QString, code);
        const QList<WrittenEvent> events = attemptWith(provider, id, text);
        const std::optional<EventsFact> xml = readPastedEvents(QString::fromUtf8(EventForms::xml(events, false)));
        QVERIFY(xml);
        const std::pair<const char *, QByteArray> forms[] = {{"rendered XML", EventForms::xml(events, true)},
                                                             {"CSV", EventForms::csv(events)},
                                                             {"JSON", EventForms::json(events, true)},
                                                             {"Export-Csv", EventForms::exportedCsv(events)},
                                                             {"wevtutil text", EventForms::blocks(events)}};
        for (const auto &[name, bytes] : forms) {
            const std::optional<EventsFact> same = readPastedEvents(QString::fromUtf8(bytes));
            QVERIFY2(same, name);
            QVERIFY2(findingsOf(*same) == findingsOf(*xml), name);
            QVERIFY2(causesOf(*same) == causesOf(*xml), name);
        }
        // As words in a mail: the codes, and the same cause first.
        QString words;
        for (const WrittenEvent &event : events)
            words += u"Event ID: %1. %2\n"_s.arg(event.id).arg(event.strings.join(u' '));
        QVERIFY(!readPastedEvents(words));
        QVERIFY2(readText(words).codes.contains(code), qPrintable(readText(words).codes.join(u' ')));
        const QString first = causesOf(*xml).value(0);
        QVERIFY2(causesOf(diagnosisOf(words)).value(0) == first || first.isEmpty(),
                 qPrintable(first + u" is not "_s + causesOf(diagnosisOf(words)).join(u' ')));
    }
    void onlyEventsArePastedAsEvents()
    {
        for (const QString &text : {u"Source: the ADSync server, Event ID: 6329"_s, u"hello"_s, u"{}"_s, u"<p>31002</p>"_s, QString()})
            QVERIFY2(!readPastedEvents(text), qPrintable(text));
    }

    /// Our own texts: written from the facts of the field, a cause each, in many languages.
    void ownTextsAreUnderstood()
    {
        QFile file(QStringLiteral(SOURCE_DIR "/tests/data/texts/texts.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray texts = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(texts.size() > 300);
        int first = 0;
        int three = 0;
        QSet<QString> causes;
        for (const auto &one : texts) {
            const QString cause = one[u"cause"].toString();
            QStringList right{cause};
            for (const auto &also : one[u"also"].toArray())
                right << also.toString();
            causes << cause;
            const QStringList found = causesOf(diagnosisOf(one[u"text"].toString()));
            if (cause == u"unknown") {
                QVERIFY2(found.isEmpty(), qPrintable(one[u"text"].toString() + u": "_s + found.join(u' ')));
                ++first;
                ++three;
                continue;
            }
            const bool isFirst = !found.isEmpty() && right.contains(found.constFirst());
            const bool isAmong = std::ranges::any_of(found.mid(0, 3), [&](const QString &id) { return right.contains(id); });
            first += isFirst;
            three += isAmong;
            if (!isFirst)
                qInfo("%s: %s -> %s", qPrintable(cause), qPrintable(one[u"text"].toString().left(120)),
                      qPrintable(found.mid(0, 3).join(u' ')));
        }
        qInfo("first %d, among three %d, of %lld", first, three, texts.size());
        for (const Cause *cause : allCauses())
            QVERIFY2(causes.contains(QString::fromLatin1(cause->id)), cause->id);
        QVERIFY(qsizetype(first) * 100 >= texts.size() * 85);
        QVERIFY(qsizetype(three) * 100 >= texts.size() * 95);
    }
    void aTextNeverMakesHealthy()
    {
        for (const QString &text : {u"Everything works fine now, no errors, 31002, all green."_s, u"31001 31002 31019 31015"_s})
            QVERIFY(diagnosisOf(text).verdict != Verdict::Healthy);
    }
    void aWordIsNeverMoreThanStrong()
    {
        const Diagnosis diagnosis = diagnosisOf(u"33004 80230626 SSPR_0029 the connector account has no permission, access denied"_s);
        for (const Finding &finding : diagnosis.findings) {
            for (const Pointer &pointer : finding.conclusion.pointers)
                QVERIFY(pointer.weight <= Weight::strong && pointer.weight >= Weight::against);
        }
    }
    /// Nothing of a long paste is left out, wherever it stands.
    void aLongPasteIsReadToItsEnd()
    {
        constexpr qsizetype half = 5'000'000;
        const QString line = u"Mail 8041 of 10.2.0.4: the meeting about 0x12345678 is on 3.4.2026, at 10:31002, "_s;
        const auto fill = [](const QString &piece) { return piece.repeated(half / piece.size()); };
        const QString text = fill(line)
                             + u"\nhr=0x8023\n062C\nThe connector account has no permission to reset passwords. Connect 2.1.16.0\n"_s
                             + fill(u"アクセス、会議、日曜日。"_s) + u"\nSSPR_0014"_s;
        const ComplaintFact fact = readText(text);
        QCOMPARE(fact.codes, QStringList({u"8023062C"_s, u"SSPR_0014"_s}));
        QVERIFY(fact.signs.contains(u"rights-missing"_s));
        QCOMPARE(fact.connectVersion, u"2.1.16.0"_s);
    }
    void versionsAreFoundBehindManyNumbers()
    {
        const ComplaintFact fact = readText(u"1.1.1.1 2.2.2.2 10.0.0.1\n"_s.repeated(5000) + u"Azure AD Connect 2.1.16.0"_s);
        QCOMPARE(fact.connectVersion, u"2.1.16.0"_s);
    }
    void thingsThatOnlyLookLikeCodesAreCounted()
    {
        QString text;
        for (int i = 0; i < 5000; ++i)
            text += u"0x80239%1 "_s.arg(i, 3, 16, QChar(u'0'));
        const ComplaintFact fact = readText(text + u"0x80230619"_s);
        QCOMPARE(fact.codes, QStringList{u"80230619"_s});
        QCOMPARE(fact.unknownCodes.size(), 1000);
    }
    void longPastesAreQuick_data()
    {
        QTest::addColumn<QString>("piece");
        QTest::addRow("no full stop") << u"permission denied not inherited SSPR_ 0x8023 "_s;
        QTest::addRow("sentences") << u"The permissions are not fine. Event 33004, version 2.5.79.0! "_s;
        QTest::addRow("one word") << u"notnotnot"_s;
        QTest::addRow("numbers") << u"31002 1.2.3.4 80230626 "_s;
        QTest::addRow("Japanese") << u"権限がありません。"_s;
    }
    void longPastesAreQuick()
    {
        QFETCH(QString, piece);
        readText(piece); // the tables are made once
        const QString text = piece.repeated(1'000'000 / piece.size());
        const std::clock_t from = std::clock(); // of this process: the machine may be busy
        readText(text);
        const double seconds = double(std::clock() - from) / CLOCKS_PER_SEC;
        qInfo("%.2f s", seconds);
        QVERIFY(seconds < 5); // no pattern of ours explodes, also with sanitizers; tests/bench measures
    }
};

QTEST_GUILESS_MAIN(tst_Text)
#include "tst_text.moc"
