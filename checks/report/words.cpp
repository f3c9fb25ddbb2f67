#include "checks/report/words.h"
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

/// What was said already and stands in a sentence of ours: no value from outside.
static Value ours(const QString &said)
{
    return Value::of(Value::Kind::Phrase, said);
}

State reportState(const Finding &finding)
{
    return finding.state == State::Running ? State::Missing : finding.state;
}

std::span<const State> reportStates()
{
    static constexpr State states[] = {State::Problem, State::Warning,       State::Unanswered, State::Missing,
                                       State::Note,    State::NotApplicable, State::Good};
    return states;
}

int reportCount(const Diagnosis &diagnosis, State state)
{
    return int(std::ranges::count(diagnosis.findings, state, &reportState));
}

QString countWords(State state, int count, const Texts &texts)
{
    const Values values{{u"n"_s, Value::count(count)}};
    switch (state) {
    case State::Problem: return texts.say(SAY_N("report", "%n problem(s)"), values);
    case State::Warning: return texts.say(SAY_N("report", "%n warning(s)"), values);
    case State::Unanswered: return texts.say(SAY_N("report", "%n question(s)"), values);
    case State::Running:
    case State::Missing: return texts.say(SAY_N("report", "%n not looked at"), values);
    case State::Note: return texts.say(SAY_N("report", "%n note(s)"), values);
    case State::NotApplicable: return texts.say(SAY_N("report", "%n not applicable"), values);
    case State::Good: return texts.say(SAY_N("report", "%n in order"), values);
    }
    Q_UNREACHABLE();
}

bool isNamed(const RankedCause &ranked)
{
    return likelihood(ranked.probability) < Likelihood::LessLikely;
}

QString likelihoodWord(double probability, const Texts &texts)
{
    switch (likelihood(probability)) {
    case Likelihood::VeryLikely: return texts.say(SAY("report", "Very likely"));
    case Likelihood::Likely: return texts.say(SAY("report", "Likely"));
    case Likelihood::Possible: return texts.say(SAY("report", "Possible"));
    case Likelihood::LessLikely: return texts.say(SAY("report", "Less likely"));
    }
    Q_UNREACHABLE();
}

QString percent(double probability, const Texts &texts)
{
    // Never 0 or 100: nothing here is that certain.
    const int shown = std::clamp(qRound(probability * 100), 1, 99);
    return texts.say(SAY("report", "{n} %"), {{u"n"_s, ours(texts.locale().toString(shown))}});
}

QString whenWord(When when, const Texts &texts)
{
    switch (when) {
    case When::Now: return texts.say(SAY("report", "now"));
    case When::Next: return texts.say(SAY("report", "next"));
    case When::Then: return texts.say(SAY("report", "after that"));
    case When::Proof: return texts.say(SAY("report", "to prove that it works"));
    }
    Q_UNREACHABLE();
}

QString chainName(ChainLink link, const Texts &texts)
{
    switch (link) {
    case ChainLink::User: return texts.say(SAY("report", "User"));
    case ChainLink::Portal: return texts.say(SAY("report", "SSPR portal"));
    case ChainLink::Tenant: return texts.say(SAY("report", "Tenant"));
    case ChainLink::Relay: return texts.say(SAY("report", "Relay (Service Bus)"));
    case ChainLink::Firewall: return texts.say(SAY("report", "Firewall and proxy"));
    case ChainLink::Connect: return texts.say(SAY("report", "Connect server"));
    case ChainLink::DomainController: return texts.say(SAY("report", "Domain controller"));
    case ChainLink::Object: return texts.say(SAY("report", "User object"));
    }
    Q_UNREACHABLE();
}

QString dateWords(const QDate &date, const Texts &texts)
{
    // The day of the week says nothing that the date does not.
    static const QRegularExpression weekday(u"[,.،]?\\s*dddd\\s*[,.،]?\\s*"_s);
    QString format = texts.locale().dateFormat(QLocale::LongFormat);
    return texts.locale().toString(date, format.remove(weekday));
}

QString timeWords(const QDateTime &time, const Texts &texts)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    const int minutes = local.offsetFromUtc() / 60;
    QString zone = u"UTC"_s;
    if (minutes)
        zone += (minutes < 0 ? u'−' : u'+') + QString::number(std::abs(minutes) / 60);
    if (minutes % 60)
        zone += u':' + QString::number(std::abs(minutes) % 60).rightJustified(2, u'0');
    const Values values{{u"date"_s, ours(dateWords(local.date(), texts))},
                        {u"time"_s, ours(texts.locale().toString(local.time(), QLocale::ShortFormat))},
                        {u"zone"_s, ours(zone)}};
    return texts.say(SAY("report", "{date}, {time} ({zone})"), values);
}

QString durationWords(double seconds, const Texts &texts)
{
    return texts.format(Value::duration(std::chrono::milliseconds(qint64(seconds * 1000))));
}

QString programName()
{
    return u"Writeback Wizard "_s + QStringLiteral(WIZARD_VERSION);
}

Values valuesOf(const RankedCause &ranked, const Diagnosis &diagnosis)
{
    return ranked.because.isEmpty() ? Values() : diagnosis.findings[ranked.because.constFirst()].conclusion.values;
}

QString changeWord(Change change, const Texts &texts)
{
    switch (change) {
    case Change::Fixed: return texts.say(SAY("report", "Fixed"));
    case Change::New: return texts.say(SAY("report", "New"));
    case Change::Still: return texts.say(SAY("report", "Still there"));
    case Change::NotLookedAtAgain: return texts.say(SAY("report", "Not looked at again"));
    case Change::Same: return texts.say(SAY("report", "Unchanged"));
    }
    Q_UNREACHABLE();
}

QString changeWords(const ComparedFinding &compared, const Texts &texts)
{
    if (compared.wasOpen)
        return texts.say(SAY("report", "Nobody had looked at it before."));
    if (compared.change != Change::NotLookedAtAgain)
        return {};
    if (compared.now->softened)
        return texts.say(SAY("report", "It was seen from another computer, which says nothing about the server."));
    if (compared.now->source == Source::Person && compared.before->source != Source::Person && compared.now->conclusion.outcome)
        return texts.say(SAY("report", "A person says how it is now. Nobody has looked."));
    if (compared.now->state == State::NotApplicable)
        return texts.say(SAY("report", "It does not apply any more, so nobody looked."));
    return texts.say(SAY("report", "It may still be as it was."));
}

QString changeCounts(const Comparison &comparison, const Texts &texts)
{
    QStringList words;
    const auto add = [&](Change change, const Text &text) {
        const int count = comparison.count(change);
        if (count > 0)
            words << texts.say(text, {{u"n"_s, Value::count(count)}});
    };
    add(Change::Fixed, SAY_N("report", "%n fixed"));
    add(Change::New, SAY_N("report", "%n new"));
    add(Change::Still, SAY_N("report", "%n still there"));
    add(Change::NotLookedAtAgain, SAY_N("report", "%n not looked at again"));
    return words.isEmpty() ? texts.say(SAY("report", "Nothing has changed.")) : words.join(u", "_s);
}

QString languageName(const QLocale &locale)
{
    if (locale.language() == QLocale::English)
        return u"English"_s; // Qt says "American English"
    const QString name = locale.nativeLanguageName();
    return name.left(1).toUpper() + name.mid(1);
}

QString contradictionWords(const Finding &finding, const Texts &texts)
{
    QStringList sentences;
    for (const Word &word : finding.contradicts) {
        sentences << texts.say(
            SAY("report", "This contradicts it. {source}: {said}"),
            {{u"source"_s, ours(texts.source(word.source))}, {u"said"_s, ours(texts.say(word.outcome->summary, word.values))}});
    }
    return sentences.join(u' ');
}

static Text lookWords(Source source)
{
    switch (source) {
    case Source::Server: return SAY("report", "Next: have the script run on the Connect server, and open the file it makes.");
    case Source::Events: return SAY("report", "Next: read the Application log of the Connect server.");
    default: return SAY("report", "Next: run this program on the Connect server. It tests the network from there.");
    }
}

NextWords nextWords(const Diagnosis &diagnosis, const Inputs &inputs, const Answers &answers, const Texts &texts)
{
    const std::optional<NextQuestion> next = nextQuestionWanted(diagnosis, inputs, answers);
    if (!next)
        return {};
    NextWords words{.check = next->check};
    if (next->look) {
        words.what = texts.say(lookWords(*next->look));
        words.where = texts.say(SAY_N("report", "One look answers %n open point(s)."), {{u"n"_s, Value::count(next->answers.size())}});
    } else {
        words.what = texts.say(SAY("report", "Ask next: {question}"), {{u"question"_s, ours(texts.say(next->check->question->text))}});
        words.where = texts.say(next->check->question->whereToLook);
    }
    QStringList titles;
    for (const Cause *cause : next->separates.first(std::min(qsizetype(3), next->separates.size())))
        titles << texts.say(cause->title);
    if (!titles.isEmpty())
        words.why = texts.say(SAY("report", "Of all that is open this tells most. It decides about: {causes}."),
                              {{u"causes"_s, ours(titles.join(u"; "_s))}});
    return words;
}

QString incompleteWords(const Finding &finding, const Texts &texts)
{
    const bool wasLookedFor = finding.missing && finding.missing->reason != Missing::Reason::NotAsked;
    if (!wasLookedFor || finding.state == State::Missing)
        return {};
    const QString why = texts.missing(*finding.missing);
    return finding.conclusion.outcome ? texts.say(SAY("report", "Not complete")) + u". "_s + why : why;
}

QString stoppedWords(const Diagnosis &diagnosis, const Texts &texts)
{
    QStringList sentences;
    const auto add = [&](Missing::Reason reason, const Text &text) {
        const auto count = std::ranges::count_if(
            diagnosis.findings, [reason](const Finding &finding) { return finding.missing && finding.missing->reason == reason; });
        if (count > 0)
            sentences << texts.say(text, {{u"n"_s, Value::count(count)}});
    };
    add(Missing::Reason::Cancelled, SAY_N("report", "It was stopped: %n point(s) need another look."));
    add(Missing::Reason::TimedOut, SAY_N("report", "No answer came in time for %n point(s)."));
    return sentences.join(u' ');
}

QString scrubbed(const Report &report, const QString &text)
{
    return report.redactor ? report.redactor->scrubSentence(text) : text;
}

/// Every string of a value through the second net, names of members too: keys of facts hold hosts.
static QJsonValue scrubbedJson(const Report &report, const QJsonValue &value)
{
    if (value.isString())
        return scrubbed(report, value.toString());
    if (value.isArray()) {
        QJsonArray clean;
        for (const auto &one : value.toArray())
            clean << scrubbedJson(report, one);
        return clean;
    }
    if (!value.isObject())
        return value;
    QJsonObject clean;
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        clean.insert(scrubbed(report, member.key()), scrubbedJson(report, member.value()));
    return clean;
}

QByteArray caseJson(const Report &report, std::optional<Source> source)
{
    const QByteArray json = source ? writeFacts(report.shown, *source) : writeCase(report.shown);
    if (!report.redactor)
        return json;
    return QJsonDocument(scrubbedJson(report, QJsonDocument::fromJson(json).object()).toObject()).toJson();
}

/// A title stands without the full stop of the sentence that it is.
static QString asTitle(QString sentence)
{
    if (sentence.endsWith(u'.') && !sentence.endsWith(u".."_s))
        sentence.chop(1);
    return sentence;
}

QString verdictTitle(const Diagnosis &diagnosis, const Texts &texts)
{
    const bool named = !diagnosis.causes.isEmpty() && isNamed(diagnosis.causes.constFirst());
    if (named && diagnosis.verdict != Verdict::Healthy) {
        const RankedCause &first = diagnosis.causes.constFirst();
        return asTitle(texts.say(first.cause->title, valuesOf(first, diagnosis)));
    }
    switch (diagnosis.verdict) {
    case Verdict::Healthy: return asTitle(texts.say(SAY("report", "Password writeback works.")));
    case Verdict::Warning: return asTitle(texts.say(SAY("report", "Nothing is broken, but something needs attention.")));
    case Verdict::Problem: return asTitle(texts.say(SAY("report", "Something is wrong. No single cause stands out yet.")));
    case Verdict::Unknown: return asTitle(texts.say(SAY("report", "Too little is known for a verdict.")));
    }
    Q_UNREACHABLE();
}

QString verdictMeaning(const Diagnosis &diagnosis, const Texts &texts)
{
    const bool named = !diagnosis.causes.isEmpty() && isNamed(diagnosis.causes.constFirst());
    if (named && diagnosis.verdict != Verdict::Healthy) {
        const RankedCause &first = diagnosis.causes.constFirst();
        return texts.say(first.cause->meaning, valuesOf(first, diagnosis));
    }
    switch (diagnosis.verdict) {
    case Verdict::Healthy: return texts.say(SAY("report", "Every required point is in order, and a reset was proved."));
    case Verdict::Warning:
        return texts.say(SAY("report", "Every required point was looked at. The warnings below may cause trouble later."));
    case Verdict::Problem: return texts.say(SAY("report", "The problems below say what was found and who can act."));
    case Verdict::Unknown:
        return texts.say(SAY("report", "No problem was found, but not every required point was looked at. Open points are listed below."));
    }
    Q_UNREACHABLE();
}

const char *idOf(State state)
{
    switch (state) {
    case State::Problem: return "problem";
    case State::Warning: return "warning";
    case State::Unanswered: return "unanswered";
    case State::Running:
    case State::Missing: return "missing";
    case State::Note: return "note";
    case State::NotApplicable: return "not-applicable";
    case State::Good: return "good";
    }
    Q_UNREACHABLE();
}

const char *idOf(Section section)
{
    switch (section) {
    case Section::Configuration: return "configuration";
    case Section::Connectivity: return "connectivity";
    case Section::StillFailing: return "still-failing";
    }
    Q_UNREACHABLE();
}

const char *idOf(ChainLink link)
{
    switch (link) {
    case ChainLink::User: return "user";
    case ChainLink::Portal: return "portal";
    case ChainLink::Tenant: return "tenant";
    case ChainLink::Relay: return "relay";
    case ChainLink::Firewall: return "firewall";
    case ChainLink::Connect: return "connect";
    case ChainLink::DomainController: return "dc";
    case ChainLink::Object: return "object";
    }
    Q_UNREACHABLE();
}

const char *idOf(Owner owner)
{
    switch (owner) {
    case Owner::Helpdesk: return "helpdesk";
    case Owner::Directory: return "directory";
    case Owner::Tenant: return "tenant";
    case Owner::Network: return "network";
    case Owner::Microsoft: return "microsoft";
    }
    Q_UNREACHABLE();
}

const char *idOf(Source source)
{
    switch (source) {
    case Source::Network: return "network";
    case Source::Directory: return "directory";
    case Source::Tenant: return "tenant";
    case Source::Server: return "server";
    case Source::Events: return "events";
    case Source::Person: return "person";
    }
    Q_UNREACHABLE();
}

const char *idOf(SeenFrom from)
{
    switch (from) {
    case SeenFrom::Here: return "here";
    case SeenFrom::Server: return "server";
    case SeenFrom::Cloud: return "cloud";
    }
    Q_UNREACHABLE();
}

const char *idOf(Missing::Reason reason)
{
    switch (reason) {
    case Missing::Reason::NotAsked: return "not-asked";
    case Missing::Reason::TimedOut: return "timed-out";
    case Missing::Reason::Cancelled: return "cancelled";
    case Missing::Reason::NotReachable: return "not-reachable";
    case Missing::Reason::NotAllowed: return "not-allowed";
    case Missing::Reason::Unreadable: return "unreadable";
    case Missing::Reason::DependsOnMissing: return "depends-on-missing";
    case Missing::Reason::NotKnown: return "not-known";
    }
    Q_UNREACHABLE();
}

const char *idOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Healthy: return "healthy";
    case Verdict::Warning: return "warning";
    case Verdict::Problem: return "problem";
    case Verdict::Unknown: return "unknown";
    }
    Q_UNREACHABLE();
}

const char *idOf(Writeback writeback)
{
    switch (writeback) {
    case Writeback::Works: return "works";
    case Writeback::Broken: return "broken";
    case Writeback::Unknown: return "unknown";
    }
    Q_UNREACHABLE();
}

const char *idOf(Value::Kind kind)
{
    switch (kind) {
    case Value::Kind::Count: return "count";
    case Value::Kind::Number: return "number";
    case Value::Kind::Duration: return "duration";
    case Value::Kind::Time: return "time";
    case Value::Kind::Version: return "version";
    case Value::Kind::Code: return "code";
    case Value::Kind::PublicHost: return "public-host";
    case Value::Kind::Phrase: return "phrase";
    case Value::Kind::Text: return "text";
    case Value::Kind::User: return "user";
    case Value::Kind::Host: return "host";
    case Value::Kind::Domain: return "domain";
    case Value::Kind::Address: return "address";
    case Value::Kind::Sid: return "sid";
    case Value::Kind::Dn: return "dn";
    case Value::Kind::Guid: return "guid";
    case Value::Kind::Secret: return "secret";
    }
    Q_UNREACHABLE();
}

const char *idOf(Change change)
{
    switch (change) {
    case Change::Fixed: return "fixed";
    case Change::New: return "new";
    case Change::Still: return "still";
    case Change::NotLookedAtAgain: return "not-looked-at-again";
    case Change::Same: return "same";
    }
    Q_UNREACHABLE();
}
