#include "checks/causes/causes.h"
#include "checks/procedure.h"
#include "checks/report/markup.h"
#include "checks/report/report.h"
#include "tests/reportsamples.h"
#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtCore/QXmlStreamReader>
#include <QtTest/QTest>

namespace {

constexpr Link links[] = {{SAY("check/test-point", "A page"), "https://learn.microsoft.com/entra/"}};
constexpr Outcome broken{
    .id = "broken",
    .severity = Severity::Problem,
    .summary = SAY("check/test-point", "{user} cannot reach {host} of {domain} at {address}: {text} {code}"),
    .meaning = SAY("check/test-point", "It stops at {host}."),
    .steps = {{.owner = Owner::Network,
               .what = SAY("check/test-point", "Open the way to {host}."),
               .command = "Test-NetConnection {host}"}},
    .pointers = {{&Causes::firewallBlocksServicebus, Weight::proves}},
};
constexpr Outcome fine{.id = "fine", .severity = Severity::Good, .summary = SAY("check/test-point", "All is well.")};
constexpr const Outcome *outcomes[] = {&broken, &fine};
constexpr Question question{.text = SAY("check/test-point", "Does it work?"),
                            .whereToLook = SAY("check/test-point", "Look there."),
                            .options = {{"yes", SAY("check/test-point", "Yes"), &fine}, {"no", SAY("check/test-point", "No"), &broken}}};
constexpr Check point = makeQuestion({.id = "test-point",
                                      .section = Section::Connectivity,
                                      .chain = ChainLink::Firewall,
                                      .title = SAY("check/test-point", "A point of the test"),
                                      .why = SAY("check/test-point", "It matters."),
                                      .links = links,
                                      .outcomes = outcomes,
                                      .question = &question,
                                      .source = SAY("check/test-point", "A person.")});

/// One finding with a value of every kind that a text may name, made by \p make from a word.
template <typename Make> Diagnosis diagnosisWith(Make make)
{
    Finding finding{.check = &point, .state = State::Problem};
    finding.conclusion.outcome = &broken;
    finding.source = Source::Network;
    finding.at = Samples::started;
    finding.missing = Missing{Missing::Reason::Cancelled, make(u"detail"_s)};
    using Kind = Value::Kind;
    finding.conclusion.values = {{u"user"_s, Value::of(Kind::User, make(u"user"_s))},
                                 {u"host"_s, Value::of(Kind::Host, make(u"host"_s))},
                                 {u"domain"_s, Value::of(Kind::Domain, make(u"domain"_s))},
                                 {u"address"_s, Value::of(Kind::Address, make(u"address"_s))},
                                 {u"text"_s, Value::text(make(u"text"_s))},
                                 {u"code"_s, Value::code(u"31034"_s)},
                                 {u"sid"_s, Value::of(Kind::Sid, make(u"sid"_s))},
                                 {u"dn"_s, Value::of(Kind::Dn, make(u"dn"_s))},
                                 {u"guid"_s, Value::of(Kind::Guid, make(u"guid"_s))},
                                 {u"secret"_s, Value::of(Kind::Secret, make(u"secret"_s))},
                                 {u"public"_s, Value::of(Kind::PublicHost, make(u"public"_s))},
                                 {u"waited"_s, Value::duration(std::chrono::seconds(10))},
                                 {u"hosts"_s, Value::of(Kind::Host, QStringList{make(u"one"_s), make(u"two"_s)})}};
    // A value of the wrong kind: only the second net can catch it.
    finding.conclusion.details = {{SAY("check/test-point", "{host} was silent, {oops}"),
                                   {{u"host"_s, Value::of(Kind::Host, make(u"deep"_s))}, {u"oops"_s, Value::code(make(u"issuer"_s))}}}};
    Diagnosis diagnosis = diagnose({finding}, {});
    return diagnosis;
}

/// A case with \p make's words in every field that holds text.
template <typename Make> Case caseWith(Make make)
{
    Case sample = Samples::firewall();
    Inputs &inputs = sample.inputs;
    for (QString *field : {&inputs.complaint, &inputs.affectedUser, &inputs.adminUser, &inputs.testUser, &inputs.domain,
                           &inputs.domainController, &inputs.proxyHost, &inputs.proxyUser, &inputs.caFile})
        *field = make(u"input"_s);
    inputs.extraHosts = {make(u"extra"_s), make(u"another"_s)};
    sample.answers = {{make(u"answer"_s), u"yes"_s}, {u"clock"_s, make(u"option"_s)}};
    sample.unknown = "{\"later\": \"canary in what is not known\"}";
    HostFact fact = Samples::host(make(u"host"_s), Purpose::Extra, 1);
    fact.name.addresses = {make(u"address"_s)};
    fact.connection.tries = {{make(u"tried"_s), AddressTry::Result::Refused, 1}};
    fact.proxy = {Rung::Failed,
                  ProxyRung::Result::WantsSignIn,
                  make(u"proxy"_s),
                  make(u"set"_s),
                  407,
                  {make(u"scheme"_s)},
                  make(u"product"_s),
                  false,
                  2};
    fact.tls.protocol = make(u"protocol"_s);
    fact.tls.cipher = make(u"cipher"_s);
    fact.tls.chain = {{make(u"subject"_s), make(u"issuer"_s), make(u"organisation"_s), {}, {}, make(u"print"_s), true}};
    fact.tls.plainAnswer = make(u"plain"_s);
    fact.tls.detail = make(u"tls"_s);
    fact.http.location = u"https://"_s + make(u"location"_s);
    fact.http.server = make(u"server"_s);
    fact.http.contentType = make(u"type"_s);
    sample.evidence.set(fact, make(u"key"_s));
    sample.evidence.place<HostFact>(make(u"key"_s)).seenWith = make(u"with"_s);
    sample.evidence.setMissing<HostFact>({Missing::Reason::NotAllowed, make(u"reason"_s)}, make(u"gone"_s));
    IdleFact idle;
    idle.host = make(u"idle"_s);
    idle.proxy = make(u"idleproxy"_s);
    idle.tries = {{30, IdleTry::Result::Lived, 30}};
    sample.evidence.set(idle);
    DomainFact domain;
    domain.domain = make(u"dns"_s);
    domain.pdcEmulators = domain.domainControllers = {make(u"dc"_s)};
    sample.evidence.set(domain);
    PortsFact ports;
    ports.ports = {{make(u"dc"_s), 445, true, AddressTry::Result::Silent, 5}};
    sample.evidence.set(ports);
    ComplaintFact complaint;
    complaint.codes = {make(u"code"_s), u"33004"_s};
    sample.evidence.set(complaint);
    return sample;
}

ReportSource sourceOf(const Case &whole, const Diagnosis &diagnosis, bool redact)
{
    return {.whole = whole, .diagnosis = diagnosis, .locale = QLocale(QLocale::English), .redact = redact, .made = Samples::started};
}

/// The page as XML, without its style and its data, which are no mark-up.
QByteArray asXml(QByteArray html)
{
    const auto cutBetween = [&html](QByteArrayView start, QByteArrayView end) {
        const qsizetype from = html.indexOf(start) + start.size();
        html.remove(from, html.indexOf(end, from) - from);
    };
    cutBetween("<style>", "</style>");
    cutBetween("id=\"writeback-wizard-data\">", "</script>");
    html.remove(0, html.indexOf('\n')); // the doctype
    QString text = QString::fromUtf8(html);
    static const QRegularExpression empty(u"<(meta|wbr)([^>]*)>"_s);
    return text.replace(empty, u"<\\1\\2/>"_s).toUtf8();
}

QStringList words(const QByteArray &file)
{
    return QString::fromUtf8(file).split(u'\n', Qt::SkipEmptyParts);
}

QJsonObject dataOf(const QByteArray &html)
{
    const QByteArray mark = "id=\"writeback-wizard-data\">";
    const qsizetype from = html.indexOf(mark) + mark.size();
    return QJsonDocument::fromJson(html.mid(from, html.indexOf("</script>", from) - from)).object();
}

} // namespace

class TestReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resultFollowsTheContract();
    void hostileValuesStayInert_data();
    void hostileValuesStayInert();
    void policyHoldsTheHashOfTheStyle();
    void redactedHoldsNoCanary();
    void openKeepsNames();
    void aliasesKeepEquality();
    void whatIsPublishedStays();
    void nothingOfOursIsTorn();
    void everydayNamesAreHiddenWhereTheyStand_data();
    void everydayNamesAreHiddenWhereTheyStand();
    void whatWasStoppedIsSaidInWords();
    void readBackGivesTheSameCase();
    void refusesWhatIsNoReport();
    void monitoringLineFollowsTheVerdict();
    void marksOfTextsBecomeRuns();
};

void TestReport::resultFollowsTheContract()
{
    const auto make = [](const QString &word) { return word + u".example"_s; };
    const Diagnosis diagnosis = diagnosisWith(make);
    const Case sample = Samples::firewall();
    const QJsonObject result = QJsonDocument::fromJson(makeReport(Format::Json, sourceOf(sample, diagnosis, false))).object();
    QCOMPARE(result["schema"_L1].toString(), u"writeback-wizard/result/1"_s);
    QVERIFY(!result["program"_L1]["version"_L1].toString().isEmpty());
    QVERIFY(QDate::fromString(result["program"_L1]["knowledge"_L1].toString(), Qt::ISODate).isValid());
    QCOMPARE(result["run"_L1]["started"_L1].toString(), u"2026-11-23T08:14:00Z"_s);
    QCOMPARE(result["run"_L1]["seconds"_L1].toDouble(), 31.4);
    QCOMPARE(result["run"_L1]["language"_L1].toString(), u"en"_s);
    QCOMPARE(result["run"_L1]["redacted"_L1].toBool(true), false);
    QCOMPARE(result["verdict"_L1].toString(), u"problem"_s);
    QCOMPARE(result["writeback"_L1].toString(), u"unknown"_s);

    const QJsonObject cause = result["causes"_L1].toArray().at(0).toObject();
    QCOMPARE(cause["id"_L1].toString(), u"firewall-blocks-servicebus"_s);
    QVERIFY(cause["probability"_L1].toDouble() > 0.5 && cause["probability"_L1].toDouble() < 1);
    QCOMPARE(cause["owner"_L1].toString(), u"network"_s);
    QCOMPARE(cause["because"_L1].toArray().at(0)["check"_L1].toString(), u"test-point"_s);
    QCOMPARE(cause["because"_L1].toArray().at(0)["outcome"_L1].toString(), u"broken"_s);
    QVERIFY(cause["link"_L1].toString().startsWith("https://"_L1));
    QVERIFY(!cause["title"_L1].toString().isEmpty() && !cause["steps"_L1].toArray().isEmpty());

    const QJsonObject finding = result["findings"_L1].toArray().at(0).toObject();
    const QStringList members = finding.keys();
    for (const char *member : {"check", "outcome", "section", "chain", "title", "state", "summary", "steps", "links", "values", "source",
                               "seen-from", "at", "contradicts"})
        QVERIFY2(members.contains(QLatin1String(member)), member);
    QCOMPARE(finding["section"_L1].toString(), u"connectivity"_s);
    QCOMPARE(finding["chain"_L1].toString(), u"firewall"_s);
    QCOMPARE(finding["state"_L1].toString(), u"problem"_s);
    QCOMPARE(finding["source"_L1].toString(), u"network"_s);
    QCOMPARE(finding["seen-from"_L1].toString(), u"here"_s);
    QCOMPARE(finding["at"_L1].toString(), u"2026-11-23T08:14:00Z"_s);
    QCOMPARE(finding["values"_L1]["host"_L1], QJsonValue(QJsonObject{{u"kind"_s, u"host"_s}, {u"value"_s, u"host.example"_s}}));
    QCOMPARE(finding["values"_L1]["waited"_L1], QJsonValue(QJsonObject{{u"kind"_s, u"duration"_s}, {u"value"_s, 10}}));
    QVERIFY(finding["values"_L1]["secret"_L1]["value"_L1].isNull());
    QCOMPARE(finding["missing"_L1]["reason"_L1].toString(), u"cancelled"_s);
    const QJsonObject step = finding["steps"_L1].toArray().at(0).toObject();
    QCOMPARE(step["owner"_L1].toString(), u"network"_s);
    QCOMPARE(step["command"_L1].toString(), u"Test-NetConnection host.example"_s);
    QCOMPARE(finding["links"_L1].toArray().at(0)["url"_L1].toString(), u"https://learn.microsoft.com/entra/"_s);
    const QJsonArray touched = result["touched"_L1].toArray();
    QVERIFY(touched.contains(QJsonObject{{u"kind"_s, u"host"_s}, {u"what"_s, u"login.microsoftonline.com:443"_s}}));
}

void TestReport::hostileValuesStayInert_data()
{
    QTest::addColumn<QString>("evil");
    QTest::newRow("script") << u"<script>alert(1)</script>"_s;
    QTest::newRow("attribute") << u"\"' onmouseover=\"alert(1)\" x='"_s;
    QTest::newRow("end of cdata") << u"]]><evil/>"_s;
    QTest::newRow("comment") << u"<!-- --> --!> <!--<script>"_s;
    QTest::newRow("direction") << u"abc\u202Egpj.exe\u202C\u2066x"_s;
    QTest::newRow("zero") << u"a"_s + QChar(u'\0') + QChar(0x1b) + u"[31mred\u0085"_s;
    QTest::newRow("lone surrogate") << u"a"_s + QChar(0xd800) + u"b"_s + QChar(0xdc00) + QChar(0xffff);
    QTest::newRow("marks") << u"`code` **bold** {host} %n %1 ``` ****"_s;
    QTest::newRow("lines") << u"first\r\nsecond|time=1\nthird"_s;
    QTest::newRow("entity") << u"&lt;b&gt; &#x3c;script&#x3e; &amp"_s;
    QTest::newRow("end of data") << u"\\u003c/script> </ScRiPt > \u2028 \u2029"_s;
    QTest::newRow("long") << QString(100'000, u'x') + u"<b>"_s;
}

void TestReport::hostileValuesStayInert()
{
    QFETCH(QString, evil);
    const auto make = [&](const QString &word) { return word + evil; };
    const auto tame = [](const QString &word) { return word + u".example"_s; };
    const auto tags = [](const QByteArray &html) {
        QStringList found;
        QXmlStreamReader xml(asXml(html));
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            found << xml.name().toString();
            for (const QXmlStreamAttribute &attribute : xml.attributes()) {
                if (attribute.name().startsWith("on"_L1) || attribute.name() == "style"_L1)
                    found << u"forbidden "_s + attribute.name().toString();
            }
        }
        return xml.hasError() ? QStringList{xml.errorString()} : found;
    };
    for (const bool redact : {true, false}) {
        const Diagnosis diagnosis = diagnosisWith(make);
        const Case sample = caseWith(make);
        const ReportSource source = sourceOf(sample, diagnosis, redact);
        const QByteArray html = makeReport(Format::Html, source);
        const QStringList found = tags(html);
        QSet<QString> known;
        for (const QString &tag : tags(makeReport(Format::Html, sourceOf(caseWith(tame), diagnosisWith(tame), redact))))
            known << tag;
        for (const QString &tag : found)
            QVERIFY2(known.contains(tag) || tag == "code"_L1 || tag == "b"_L1, qPrintable(tag));
        QCOMPARE(html.count("<script"), 1);
        QCOMPARE(html.count("</script"), 1);
        QVERIFY(!dataOf(html).isEmpty());
        for (const char *turning : {"\u202A", "\u202B", "\u202D", "\u202E", "\u2066", "\u2067"})
            QVERIFY(!html.left(html.indexOf("writeback-wizard-data")).contains(turning));

        QXmlStreamReader junit(makeReport(Format::Junit, source));
        while (!junit.atEnd())
            junit.readNext();
        QVERIFY2(!junit.hasError(), qPrintable(junit.errorString()));
        const QString line = QString::fromUtf8(makeReport(Format::Nagios, source));
        QCOMPARE(line.count(u'\n'), 1);
        QCOMPARE(line.count(u'|'), 1);
        QVERIFY(QJsonDocument::fromJson(makeReport(Format::Json, source)).isObject());
        const QString text = QString::fromUtf8(makeReport(Format::Text, source));
        QVERIFY(!text.contains(QChar(0x1b)) && !text.contains(QChar(u'\0')) && !text.contains(QChar(0x202e)));
        const QString ticket = makeTicket(source);
        QVERIFY2(ticket.size() <= 1500, qPrintable(QString::number(ticket.size())));
        QVERIFY(ticket.size() > 50);
    }
}

void TestReport::policyHoldsTheHashOfTheStyle()
{
    const QByteArray html =
        makeReport(Format::Html, sourceOf(Samples::firewall(), diagnosisWith([](const QString &word) { return word; }), true));
    const qsizetype from = html.indexOf("<style>") + 7;
    const QByteArray style = html.mid(from, html.indexOf("</style>") - from);
    QVERIFY(style.size() > 1000);
    const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
    QVERIFY(html.contains("content=\"default-src 'none'; style-src 'sha256-" + hash + "'; base-uri 'none'; form-action 'none'\""));
    QCOMPARE(html.count("<style"), 1);
    QVERIFY(!html.contains(" style="));
    // Nothing is fetched: the only addresses are links, and they are https.
    QVERIFY(!html.contains("src=") && !style.contains("url(") && !style.contains("@import"));
    static const QRegularExpression link(u"href=\"(?!#|https://)"_s);
    QVERIFY(!link.match(QString::fromUtf8(html)).hasMatch());
}

void TestReport::redactedHoldsNoCanary()
{
    const auto canary = [](const QString &word) { return u"canary-"_s + word + u".canary-zone.example"_s; };
    const auto personal = [](const QString &word) {
        return word == "user"_L1 || word == "input"_L1 ? u"CANARY\\canary.user"_s : u"Canary "_s + word + u" (Canary B.V.)"_s;
    };
    const std::function<QString(const QString &)> makers[] = {canary, personal};
    for (const auto &make : makers) {
        const Diagnosis diagnosis = diagnosisWith(make);
        const Case sample = caseWith(make);
        const ReportSource source = sourceOf(sample, diagnosis, true);
        for (const Format format : {Format::Text, Format::Json, Format::Html, Format::Junit, Format::Nagios}) {
            for (const QString &line : words(makeReport(format, source)))
                QVERIFY2(!line.contains("canary"_L1, Qt::CaseInsensitive),
                         qPrintable(line.mid(std::max(qsizetype(0), line.indexOf("canary"_L1, 0, Qt::CaseInsensitive) - 120), 300)));
        }
        QVERIFY2(!makeTicket(source).contains("canary"_L1, Qt::CaseInsensitive), qPrintable(makeTicket(source)));
        QVERIFY(makeReport(Format::Html, source).contains("user-1"));
        // What is no name stays.
        QVERIFY(makeReport(Format::Html, source).contains("33004"));
    }
}

void TestReport::openKeepsNames()
{
    const auto make = [](const QString &word) { return u"name-of-"_s + word; };
    const QByteArray html = makeReport(Format::Html, sourceOf(caseWith(make), diagnosisWith(make), false));
    QVERIFY(html.contains("name-of-user"));
    QVERIFY(!html.contains("name-of-secret"));
    QVERIFY(!dataOf(html)["case"_L1].toObject().isEmpty());
}

void TestReport::aliasesKeepEquality()
{
    Redactor redactor;
    const auto user = [&](const QString &name) { return std::get<QString>(redactor.hide(Value::of(Value::Kind::User, name)).data); };
    const auto host = [&](const QString &name) { return std::get<QString>(redactor.hide(Value::of(Value::Kind::Host, name)).data); };
    const auto address = [&](const QString &name) { return std::get<QString>(redactor.hide(Value::of(Value::Kind::Address, name)).data); };
    QCOMPARE(user(u"m.oud@contoso.example"_s), u"user-1"_s);
    QCOMPARE(user(u"M.Oud@CONTOSO.example"_s), u"user-1"_s);
    QCOMPARE(user(u"CONTOSO\\m.oud"_s), u"user-2"_s);
    redactor.samePerson({u"a.bee@contoso.example"_s, u"CONTOSO\\abee"_s});
    QCOMPARE(user(u"contoso\\ABEE"_s), user(u"a.bee@contoso.example"_s));
    QCOMPARE(host(u"dc1.contoso.example"_s), host(u"DC1.contoso.example."_s));
    QCOMPARE(host(u"dc1.contoso.example:445"_s), host(u"dc1.contoso.example"_s) + u":445"_s);
    QVERIFY(host(u"dc1.contoso.example"_s) != host(u"dc2.contoso.example"_s));
    QCOMPARE(address(u"2001:db8:0:0::1"_s), address(u"2001:DB8::1"_s));
    QCOMPARE(host(u"10.0.0.7"_s), address(u"10.0.0.7"_s));
    // An alias that comes back from a report stays what it is, and is never given to another name.
    QCOMPARE(user(u"user-9"_s), u"user-9"_s);
    for (int i = 0; i < 12; ++i)
        QVERIFY(user(u"someone%1@fabrikam.example"_s.arg(i)) != "user-9"_L1);
    const Value list = redactor.hide(Value::of(Value::Kind::Host, QStringList{u"dc1.contoso.example"_s, u"new.contoso.example"_s}));
    QCOMPARE(std::get<QStringList>(list.data).at(0), host(u"dc1.contoso.example"_s));
    // The second net: whole words, also inside sentences, whatever their case.
    QCOMPARE(redactor.scrub(u"Ask M.OUD@contoso.example, not xm.oud@contoso.example2."_s).contains("M.OUD@contoso.example,"_L1), false);
    QVERIFY(redactor.leaks(u"seen on DC1.contoso.example"_s));
    QVERIFY(!redactor.leaks(redactor.scrub(u"seen on DC1.contoso.example by m.oud@contoso.example"_s)));
    QCOMPARE(std::get<QString>(redactor.hide(Value::text(u"free words"_s)).data), QString());
    QCOMPARE(redactor.hide(Value::text(u"free words"_s)).kind, Value::Kind::Secret);
}

void TestReport::whatIsPublishedStays()
{
    Redactor redactor;
    const auto shown = [&](Value::Kind kind, const QString &name) { return std::get<QString>(redactor.hide(Value::of(kind, name)).data); };
    for (const QString &host :
         {u"login.microsoftonline.com"_s, u"ssprdedicatedsbprodfra-1.servicebus.windows.net"_s, u"*.servicebus.windows.net"_s,
          u"passwordreset.microsoftonline.com:443"_s, u"crl3.digicert.com"_s, u"graph.microsoft.us"_s})
        QCOMPARE(shown(Value::Kind::Host, host), host);
    for (const QString &host : {u"contoso.servicebus.windows.net"_s, u"contoso.onmicrosoft.com"_s, u"contoso.sharepoint.com"_s,
                                u"microsoft.com.contoso.example"_s, u"fakemicrosoft.com"_s, u"1b2c.registration.msappproxy.net"_s})
        QVERIFY2(shown(Value::Kind::PublicHost, host).startsWith("host-"_L1), qPrintable(host));
    QCOMPARE(shown(Value::Kind::Sid, u"S-1-5-11"_s), u"S-1-5-11"_s);
    QCOMPARE(shown(Value::Kind::Sid, u"S-1-5-21-1-2-3-1104"_s), u"sid-1"_s);
    QCOMPARE(shown(Value::Kind::Guid, u"00299570-246D-11D0-A768-00AA006E0529"_s), u"00299570-246D-11D0-A768-00AA006E0529"_s);
    QCOMPARE(shown(Value::Kind::Guid, u"{11111111-2222-3333-4444-555555555555}"_s), u"guid-1"_s);
    QCOMPARE(shown(Value::Kind::Dn, u"CN=Marieke Oud,OU=Staff,DC=contoso,DC=example"_s), u"dn-1"_s);
    Case firewall = Samples::firewall();
    firewall.ticks = {offAndOnSteps().at(1), u"Marieke Oud did it"_s};
    const Case redacted = redactor.redacted(firewall);
    QCOMPARE(redacted.ticks, QStringList{offAndOnSteps().at(1)}); // anything else would be free text
    QCOMPARE(redacted.inputs.complaint, u"SSPR_0030"_s);
    const Slot<HostFact> *relay = redacted.evidence.slot<HostFact>(u"ssprdedicatedsbprodfra-1.servicebus.windows.net:443"_s);
    QVERIFY(relay && relay->fact);
    const Slot<HostFact> *login = redacted.evidence.slot<HostFact>(u"login.microsoftonline.com:443"_s);
    QCOMPARE(login->fact->tls.chain.constFirst().issuer, u"Microsoft Azure RSA TLS Issuing CA 03"_s);
    QVERIFY(login->fact->name.addresses.constFirst().startsWith("address-"_L1));
}

/// The second net must not tear holes into our own words or into the structure of a file.
void TestReport::nothingOfOursIsTorn()
{
    const auto make = [](const QString &word) {
        return word == "host"_L1 ? u"div"_s : word == "domain"_L1 ? u"script"_s : word == "user"_L1 ? u"class"_s : word;
    };
    const Case sample = caseWith(make);
    const Diagnosis diagnosis = diagnosisWith(make);
    const ReportSource source = sourceOf(sample, diagnosis, true);
    const QByteArray html = makeReport(Format::Html, source);
    QVERIFY(html.contains("<div class=\"wrap\">"));
    QVERIFY(dataOf(html)["result"_L1]["schema"_L1].toString().startsWith("writeback"_L1));
}

void TestReport::everydayNamesAreHiddenWhereTheyStand_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::newRow("words of our sentences") << QStringList{u"password"_s, u"cloud"_s, u"server"_s, u"relay"_s, u"Names"_s, u"reset"_s};
    QTest::newRow("words of our files") << QStringList{u"value"_s, u"commercial"_s, u"here"_s, u"reason"_s, u"seen-from"_s, u"good"_s};
    QTest::newRow("words of our aliases") << QStringList{u"user"_s, u"domain"_s, u"host"_s, u"report"_s, u"issuer"_s, u"Looked at"_s};
}

/// A report is the same whatever the names are that it hides: an issuer "cloud" takes no word out of our own sentences, nor out of the
/// case.
void TestReport::everydayNamesAreHiddenWhereTheyStand()
{
    QFETCH(QStringList, names);
    const auto caseOf = [](const QStringList &name) {
        Case sample = Samples::firewall();
        Samples::answerSome(sample);
        sample.inputs.affectedUser = name[0];
        sample.inputs.domain = name[1];
        sample.inputs.domainController = name[2];
        // Its place among the hosts is the same for every name.
        HostFact extra = Samples::host(name[3], Purpose::SignIn, 3);
        extra.tls.rung = Rung::Failed;
        extra.tls.faults = {TlsRung::Fault::UntrustedRoot};
        extra.tls.chain = {{.subject = name[3], .issuer = name[4], .issuerOrganisation = name[5], .sha256 = u"feedfacecafe"_s}};
        Samples::put(sample, extra);
        DomainFact domain = *sample.evidence.slot<DomainFact>()->fact;
        domain.domain = name[1];
        domain.pdcEmulators = domain.domainControllers = {name[2]};
        sample.evidence.set(domain);
        return sample;
    };
    const Case everyday = caseOf(names);
    const QStringList rareNames{u"zzyzx"_s, u"xyzzy"_s, u"plugh"_s, u"qwghlm"_s, u"frobozz"_s, u"blorple"_s};
    const Case rare = caseOf(rareNames);
    const Diagnosis ofEveryday = Samples::judged(everyday);
    const Diagnosis ofRare = Samples::judged(rare);
    for (const Format format : {Format::Text, Format::Json, Format::Html, Format::Junit, Format::Nagios}) {
        const QStringList got = words(makeReport(format, sourceOf(everyday, ofEveryday, true)));
        const QStringList wanted = words(makeReport(format, sourceOf(rare, ofRare, true)));
        QCOMPARE(got.size(), wanted.size());
        for (qsizetype i = 0; i < got.size(); ++i)
            QCOMPARE(got[i], wanted[i]);
        for (const QString &name : rareNames)
            QVERIFY2(!wanted.join(u'\n').contains(name, Qt::CaseInsensitive), qPrintable(name));
    }
    QCOMPARE(makeTicket(sourceOf(everyday, ofEveryday, true)), makeTicket(sourceOf(rare, ofRare, true)));
    Redactor redactor;
    const auto read = readReport(makeReport(Format::Html, sourceOf(everyday, ofEveryday, true)));
    QVERIFY(std::holds_alternative<Case>(read));
    QCOMPARE(QJsonDocument::fromJson(writeCase(std::get<Case>(read))), QJsonDocument::fromJson(writeCase(redactor.redacted(everyday))));
}

/// A look that was stopped, or had no answer in time, asks its question like one that nobody began: the report must tell them apart.
void TestReport::whatWasStoppedIsSaidInWords()
{
    Case sample;
    sample.started = Samples::started;
    sample.inputs.place = Inputs::Place::Server;
    sample.evidence.setMissing<HostFact>({Missing::Reason::Cancelled, {}}, u"login.microsoftonline.com:443"_s);
    sample.evidence.setMissing<IdleFact>({Missing::Reason::TimedOut, {}});
    const Diagnosis diagnosis = Samples::judged(sample);
    const ReportSource source = sourceOf(sample, diagnosis, false);
    const Finding *signIn = diagnosis.find("https-signin");
    QCOMPARE(signIn->state, State::Unanswered);
    const Finding *idle = diagnosis.find("idle-connections");
    for (const Format format : {Format::Text, Format::Html, Format::Junit}) {
        const QString said = QString::fromUtf8(makeReport(format, source)).replace(u"&#39;"_s, u"'"_s);
        const Texts texts;
        for (const Finding *finding : {signIn, idle}) {
            const qsizetype from = format == Format::Html   ? said.indexOf(u"id=\"check-%1\""_s.arg(finding->check->id))
                                   : format == Format::Text ? said.indexOf(texts.title(*finding->check) + u'\n')
                                                            : said.indexOf(u"name=\"%1\""_s.arg(finding->check->id));
            const QString end = format == Format::Html ? u"</tr>"_s : format == Format::Text ? u"\n  ["_s : u"</testcase>"_s;
            const QString part = said.mid(from, said.indexOf(end, from) - from);
            QVERIFY2(from >= 0 && part.contains(texts.missing(*finding->missing)), qPrintable(part.left(600)));
        }
        if (format != Format::Junit)
            QVERIFY(said.contains("another look"_L1) && said.contains("in time for"_L1));
    }
}

void TestReport::readBackGivesTheSameCase()
{
    Case sample = Samples::firewall();
    Samples::answerSome(sample);
    const Diagnosis diagnosis = Samples::judged(sample);
    Redactor redactor;
    const Case redacted = redactor.redacted(sample);
    for (const bool redact : {true, false}) {
        const QByteArray html = makeReport(Format::Html, sourceOf(sample, diagnosis, redact));
        QVERIFY(isReport(html));
        const auto read = readReport(html, u"report.html"_s);
        QVERIFY2(std::holds_alternative<Case>(read),
                 qPrintable(std::holds_alternative<ReadError>(read) ? std::get<ReadError>(read).place + std::get<ReadError>(read).detail
                                                                    : QString()));
        const QJsonDocument got = QJsonDocument::fromJson(writeCase(std::get<Case>(read)));
        QCOMPARE(got.toJson(), QJsonDocument::fromJson(writeCase(redact ? redacted : sample)).toJson());
    }
    // Judged again, the redacted case tells the same.
    const Diagnosis again = Samples::judged(redacted);
    QCOMPARE(again.verdict, diagnosis.verdict);
    QCOMPARE(again.count(State::Problem), diagnosis.count(State::Problem));
    // And a report of it hides nothing twice.
    const QByteArray second = makeReport(Format::Html, sourceOf(redacted, again, true));
    const auto read = readReport(second);
    QVERIFY(std::holds_alternative<Case>(read));
    QCOMPARE(QJsonDocument::fromJson(writeCase(std::get<Case>(read))), QJsonDocument::fromJson(writeCase(redacted)));
}

void TestReport::refusesWhatIsNoReport()
{
    const auto reason = [](const QByteArray &html) {
        const auto read = readReport(html, u"x.html"_s);
        return std::holds_alternative<ReadError>(read) ? int(std::get<ReadError>(read).reason) : -1;
    };
    const QByteArray start = "<html><script type=\"application/json\" id=\"writeback-wizard-data\">";
    QCOMPARE(reason("<html></html>"), int(ReadError::Reason::NotACase));
    QCOMPARE(reason(start + "{\"case\":"), int(ReadError::Reason::NotACase));
    QCOMPARE(reason(start + "{\"case\":</script>"), int(ReadError::Reason::NotJson));
    QCOMPARE(reason(start + "{\"case\":[]}</script>"), int(ReadError::Reason::NotACase));
    QCOMPARE(reason(start + "{\"case\":{}}</script>"), int(ReadError::Reason::NotACase));
    QCOMPARE(reason(start + QByteArray(100'000, '[') + "</script>"), int(ReadError::Reason::TooDeep));
    QCOMPARE(reason(start + "{\"case\":{\"schema\":\"writeback-wizard/case/2\"}}</script>"), int(ReadError::Reason::NewerVersion));
}

void TestReport::monitoringLineFollowsTheVerdict()
{
    const auto make = [](const QString &word) { return word; };
    const QString line = QString::fromUtf8(makeReport(Format::Nagios, sourceOf(Samples::firewall(), diagnosisWith(make), true)));
    QVERIFY2(line.startsWith("WRITEBACK CRITICAL - "_L1), qPrintable(line));
    QVERIFY2(line.contains("| time=31.400s problem=1 warning=0 unanswered=0 missing=0 note=0 not_applicable=0 good=0\n"_L1),
             qPrintable(line));
    const QString nothing = QString::fromUtf8(makeReport(Format::Nagios, sourceOf(Case(), Samples::judged(Case()), true)));
    QVERIFY2(nothing.startsWith("WRITEBACK UNKNOWN - "_L1), qPrintable(nothing));
}

void TestReport::marksOfTextsBecomeRuns()
{
    QCOMPARE(plainText(u"Run `x` **now**, 2 * 3 ** 4"_s), u"Run x now, 2 * 3 ** 4"_s);
    QCOMPARE(runs(u"`a`"_s).constFirst().style, Run::Style::Code);
    QCOMPARE(runs(u"**a** b"_s).size(), 2);
    QCOMPARE(plainText(u"`never closed"_s), u"`never closed"_s);
}

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
