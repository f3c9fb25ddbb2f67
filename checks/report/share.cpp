#include "checks/report/share.h"
#include "checks/facts/network.h"
#include "checks/facts/person.h"
#include "checks/report/markup.h"
#include "checks/report/words.h"
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLink = 2000;

/// One line of plain text without anything that drives a terminal or turns the direction of text.
QString line(const Report &report, const QString &text)
{
    QString plain = scrubbed(report, plainText(text)).left(2000).simplified();
    for (QChar &c : plain) {
        const char16_t u = c.unicode();
        if (u < 0x20 || (u >= 0x7f && u < 0xa0) || (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069))
            c = u' ';
    }
    return plain;
}

void add(QList<NeededName> &names, const Text &what, Value::Kind kind, QStringList values)
{
    values.removeAll(QString());
    values.removeDuplicates();
    if (!values.isEmpty())
        names << NeededName{what, Value::of(kind, values)};
}

constexpr Text affectedUser = SAY("share", "Affected user");
constexpr Text controllers = SAY("share", "Domain controllers");

QStringList controllersOf(const Case &whole)
{
    QStringList hosts{whole.inputs.domainController};
    for (const auto &[key, slot] : whole.evidence.all<DomainFact>()) {
        if (slot.fact)
            hosts << slot.fact->pdcEmulators << slot.fact->domainControllers;
    }
    return hosts;
}

/// Where connections to the cloud came from, and through which proxy.
void addWay(QList<NeededName> &names, const Case &whole)
{
    QStringList from;
    QStringList proxies{whole.inputs.proxyHost};
    for (const auto &[key, slot] : whole.evidence.all<HostFact>()) {
        if (!slot.fact || slot.fact->seenFrom != SeenFrom::Server)
            continue;
        from << slot.fact->connection.from;
        proxies << slot.fact->proxy.proxy;
    }
    add(names, SAY("share", "Address of the server"), Value::Kind::Address, from);
    add(names, SAY("share", "Proxy"), Value::Kind::Host, proxies);
}

} // namespace

QList<Owner> owners(const Diagnosis &diagnosis)
{
    QList<Owner> all;
    for (const PlanPart &part : actionPlan(diagnosis)) {
        if (!all.contains(part.owner))
            all << part.owner;
    }
    return all;
}

QList<NeededName> namesNeeded(Owner owner, const Case &whole)
{
    QList<NeededName> names;
    if (owner == Owner::Network) {
        addWay(names, whole);
        add(names, controllers, Value::Kind::Host, controllersOf(whole));
        return names;
    }
    add(names, affectedUser, Value::Kind::User, {whole.inputs.affectedUser});
    if (owner == Owner::Directory)
        add(names, controllers, Value::Kind::Host, controllersOf(whole));
    if (owner == Owner::Tenant)
        add(names, SAY("share", "Who set writeback up"), Value::Kind::User, {whole.inputs.adminUser});
    return names;
}

QStringList revealed(const QList<NeededName> &names)
{
    QStringList all;
    for (const NeededName &name : names)
        all << std::get<QStringList>(name.value.data);
    return all;
}

QString neededWords(const QList<NeededName> &names, const Texts &texts)
{
    QStringList words;
    for (const NeededName &name : names)
        words << texts.say(name.what);
    return words.join(u", "_s);
}

namespace {

/// Writes one mail.
class MailWriter
{
public:
    MailWriter(const Report &report, const Texts &texts, Owner owner) : m_report(report), m_texts(texts), m_owner(owner) {}

    QString body(const QList<NeededName> &names)
    {
        const Diagnosis &diagnosis = m_report.diagnosis;
        add(verdictTitle(diagnosis, m_texts) + u'.');
        add(verdictMeaning(diagnosis, m_texts));
        addSteps();
        addReasons();
        addNames(names);
        m_text += u'\n';
        add(m_texts.say(SAY("share", "A reply with what you saw closes this. The one who asks looks again then.")));
        add(programName() + u", "_s + timeWords(m_report.made, m_texts));
        return m_text;
    }

private:
    void add(const QString &text, int indent = 0) { m_text += QString(indent, u' ') + line(m_report, text) + u'\n'; }
    void addHeading(const Text &heading)
    {
        m_text += u'\n';
        add(m_texts.say(heading) + u':');
    }
    void addHint(const Text &label, const Text &text, const Values &values)
    {
        if (!text.isEmpty())
            add(m_texts.say(label) + u' ' + m_texts.say(text, values), 3);
    }
    void addSteps()
    {
        addHeading(SAY("share", "What we ask of you"));
        int number = 0;
        for (const PlanPart &part : actionPlan(m_report.diagnosis)) {
            if (part.owner != m_owner)
                continue;
            for (const PlanStep &step : part.steps) {
                add(u"%1. %2"_s.arg(++number).arg(m_texts.say(step.step.what, step.values)));
                if (*step.step.command)
                    add(m_texts.command(step.step.command, step.values), 6);
                addHint(SAY("report", "Risk:"), step.step.risk, step.values);
                addHint(SAY("report", "To undo:"), step.step.undo, step.values);
                addHint(SAY("report", "How to see that it worked:"), step.step.confirm, step.values);
            }
        }
    }
    void addReasons()
    {
        const QList<RankedCause> &causes = m_report.diagnosis.causes;
        if (causes.isEmpty() || causes.constFirst().because.isEmpty())
            return;
        addHeading(SAY("report", "Because"));
        for (const qsizetype index : causes.constFirst().because.first(std::min(qsizetype(3), causes.constFirst().because.size())))
            add(u"- "_s + m_texts.summary(m_report.diagnosis.findings[index]));
    }
    void addNames(const QList<NeededName> &names)
    {
        if (names.isEmpty())
            return;
        addHeading(SAY("share", "What this is about"));
        for (const NeededName &name : names)
            add(u"- "_s + m_texts.say(name.what) + u": "_s + m_texts.format(name.value));
        if (m_report.redacted && m_text.contains(QRegularExpression(u"\\b(user|host|address|domain)-\\d"_s)))
            add(m_texts.say(SAY("share", "Names such as host-1 are hidden. The one who asks can tell what they stand for.")));
    }

    const Report &m_report;
    const Texts &m_texts;
    Owner m_owner;
    QString m_text;
};

} // namespace

Mail makeMail(const ReportSource &source, Owner owner)
{
    Mail mail;
    const QList<NeededName> names = namesNeeded(owner, source.whole);
    withReport(source, [&](const Report &report, const Texts &texts) {
        mail.subject = line(report, texts.say(SAY("share", "Password writeback: {cause}"),
                                              {{u"cause"_s, Value::of(Value::Kind::Phrase, verdictTitle(report.diagnosis, texts))}}))
                           .left(150);
        mail.body = MailWriter(report, texts, owner).body(names);
    });
    return mail;
}

QUrl mailLink(const Mail &mail)
{
    const QByteArray subject = QUrl::toPercentEncoding(mail.subject);
    const QByteArray start = "mailto:?subject=" + subject + "&body=";
    const auto encoded = [](QString text) { return QUrl::toPercentEncoding(text.replace(u'\n', u"\r\n"_s)); };
    QByteArray body = encoded(mail.body);
    QString shorter = mail.body;
    while (start.size() + body.size() > longestLink) {
        // Whole lines, as long as there are any.
        const qsizetype end = shorter.trimmed().lastIndexOf(u'\n');
        shorter = end > 0 ? shorter.left(end) : shorter.left(shorter.size() / 2);
        body = encoded(shorter + u"\n…\n"_s);
    }
    return QUrl::fromEncoded(start + body);
}

QList<AskedFor> askedFor(const Report &report, const Texts &texts)
{
    const auto summary = [&](const char *check) {
        const Finding *finding = report.diagnosis.find(check);
        const bool isKnown = finding && finding->conclusion.outcome && finding->state != State::NotApplicable;
        return isKnown ? texts.summary(*finding) : QString();
    };
    const Slot<ComplaintFact> *complaint = report.shown.evidence.slot<ComplaintFact>();
    const QString codes = complaint && complaint->fact ? complaint->fact->codes.join(u", "_s) : QString();
    const QString seen = report.shown.started.isValid() ? timeWords(report.shown.started, texts) : QString();
    return {
        {SAY("share", "What happened, with its code"), codes,
         SAY("share", "Write down the message and its code, and how to make it happen again.")},
        {SAY("share", "The page, with its address"), {}, SAY("share", "Copy the address of the page where it failed, and take a picture.")},
        {SAY("share", "The support code"),
         {},
         SAY("share",
             "The link **Support code** at the bottom of the page gives a GUID. Without it, press F12 and search for SID and CID.")},
        {SAY("share", "Date, time and time zone"), seen, SAY("share", "Note when it failed, with the time zone.")},
        {SAY("share", "The user name (UPN)"), report.shown.inputs.affectedUser,
         SAY("share", "Ask the caller for the name they sign in with.")},
        {SAY("share", "The kind of user"), summary("writeback-applies"),
         SAY("share", "Federated, pass-through, password hash or cloud-only: see the user in the Entra admin center.")},
        {SAY("share", "The licence of the user"), summary("licence-assigned"),
         SAY("share", "See **Licenses** of the user in the Entra admin center.")},
        {SAY("share", "The Application log of the Connect server"),
         report.shown.hasFactsOf(Source::Events) ? texts.say(SAY("share", "The events of writeback are in `events.json`.")) : QString(),
         SAY("share", "Export the log and put it in a zip file: `wevtutil epl Application C:\\Temp\\application.evtx`.")},
    };
}
