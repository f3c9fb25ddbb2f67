#include "checks/texts.h"
#include <QtCore/QCoreApplication>

namespace {

const Value *find(const Values &values, QStringView name)
{
    const auto found = std::ranges::find(values, name, &NamedValue::name);
    return found == values.end() ? nullptr : &found->value;
}

int firstCount(const Values &values)
{
    for (const NamedValue &named : values) {
        if (named.value.kind == Value::Kind::Count)
            return int(std::get<qint64>(named.value.data));
    }
    return -1;
}

/// Fills {name} in one pass, so that a value may contain "{other}".
template <typename Show> QString fill(const QString &text, const Values &values, Show show)
{
    QString filled;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype end = text[i] == u'{' ? text.indexOf(u'}', i) : -1;
        const Value *value = end > i ? find(values, QStringView(text).mid(i + 1, end - i - 1)) : nullptr;
        if (value) {
            filled += show(*value);
            i = end;
        } else {
            filled += text[i];
        }
    }
    return filled;
}

/// In single quotes PowerShell expands nothing; plain words stay as they are.
QString quotedForPowerShell(const QString &value)
{
    const bool plain = !value.isEmpty() && std::ranges::all_of(value, [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || QStringView(u"._-@").contains(c));
    });
    if (plain && !value.startsWith(u'-') && !value.startsWith(u'@'))
        return value;
    QString quoted = value;
    for (const QChar quote : {u'\'', u'\u2018', u'\u2019', u'\u201a', u'\u201b'}) // PowerShell takes them all for quotes
        quoted.replace(quote, QString(2, quote));
    quoted.remove(QChar(u'\0'));
    return u'\'' + quoted.simplified() + u'\'';
}

} // namespace

Texts::Texts(const QTranslator *translator, const QLocale &locale, Hide hide)
    : m_translator(translator), m_locale(locale), m_hide(std::move(hide))
{
}

QString Texts::translated(const Text &text, int n) const
{
    const int count = text.plural ? n : -1;
    if (!m_translator)
        return QCoreApplication::translate(text.context, text.source, nullptr, count);
    QString said = m_translator->translate(text.context, text.source, nullptr, count);
    if (said.isNull())
        said = QString::fromUtf8(text.source);
    return text.plural ? said.replace(QStringLiteral("%n"), m_locale.toString(n)) : said;
}

QString Texts::say(const Text &text, const Values &values) const
{
    if (text.isEmpty())
        return {};
    return fill(translated(text, firstCount(values)), values, [this](const Value &value) { return format(value); });
}

QString Texts::command(const char *command, const Values &values) const
{
    return fill(QString::fromUtf8(command), values, [this](const Value &value) { return quotedForPowerShell(format(value)); });
}

static constexpr Text unitMilliseconds = SAY("values", "{n} ms");
static constexpr Text unitSeconds = SAY("values", "{n} s");
static constexpr Text unitMinutes = SAY("values", "{n} min");
static constexpr Text unitHours = SAY("values", "{n} h");
static constexpr Text unitDays = SAY_N("values", "%n day(s)");
static constexpr Text hidden = SAY("values", "(hidden)");

static QString duration(const Texts &texts, qint64 ms)
{
    const auto unit = [&](const Text &text, double n, int decimals) {
        QString number = texts.locale().toString(n, 'f', decimals);
        return texts.say(text, {{QStringLiteral("n"), Value::of(Value::Kind::Phrase, number)}});
    };
    if (ms < 1000)
        return unit(unitMilliseconds, double(ms), 0);
    if (ms < 180'000)
        return unit(unitSeconds, double(ms) / 1000, ms < 10'000 && ms % 1000 ? 1 : 0);
    if (ms < 2LL * 3600'000)
        return unit(unitMinutes, double(ms) / 60'000, 0);
    if (ms < 2LL * 86400'000)
        return unit(unitHours, double(ms) / 3600'000, ms % 3600'000 > 360'000 ? 1 : 0);
    return texts.say(unitDays, {{QStringLiteral("n"), Value::count(ms / 86400'000)}});
}

QString Texts::format(const Value &value) const
{
    if (value.kind == Value::Kind::Secret)
        return say(hidden);
    const Value shown = m_hide ? m_hide(value) : value;
    if (shown.kind == Value::Kind::Secret)
        return say(hidden);
    if (const auto *list = std::get_if<QStringList>(&shown.data))
        return m_locale.createSeparatedList(*list);
    if (const auto *count = std::get_if<qint64>(&shown.data))
        return shown.kind == Value::Kind::Duration ? duration(*this, *count) : m_locale.toString(*count);
    if (const auto *number = std::get_if<double>(&shown.data))
        return m_locale.toString(*number, 'g', 4);
    if (const auto *time = std::get_if<QDateTime>(&shown.data))
        return m_locale.toString(time->toLocalTime(), QStringLiteral("d MMM yyyy HH:mm ")) + time->toLocalTime().timeZoneAbbreviation();
    if (const auto *phrase = std::get_if<::Text>(&shown.data))
        return say(*phrase);
    return std::get<QString>(shown.data);
}

QString Texts::state(State state) const
{
    switch (state) {
    case State::Problem: return say(SAY("words", "Problem"));
    case State::Warning: return say(SAY("words", "Warning"));
    case State::Unanswered: return say(SAY("words", "Question"));
    case State::Missing: return say(SAY("words", "Not looked at"));
    case State::Note: return say(SAY("words", "Note"));
    case State::NotApplicable: return say(SAY("words", "Does not apply"));
    case State::Good: return say(SAY("words", "In order"));
    case State::Running: return say(SAY("words", "Looking"));
    }
    Q_UNREACHABLE();
}

QString Texts::owner(Owner owner) const
{
    switch (owner) {
    case Owner::Helpdesk: return say(SAY("words", "You, helpdesk"));
    case Owner::Directory: return say(SAY("words", "Directory administrator"));
    case Owner::Tenant: return say(SAY("words", "Tenant administrator"));
    case Owner::Network: return say(SAY("words", "Network administrator"));
    case Owner::Microsoft: return say(SAY("words", "Microsoft"));
    }
    Q_UNREACHABLE();
}

QString Texts::source(Source source) const
{
    switch (source) {
    case Source::Network: return say(SAY("words", "Network"));
    case Source::Directory: return say(SAY("words", "Directory"));
    case Source::Tenant: return say(SAY("words", "Tenant"));
    case Source::Server: return say(SAY("words", "Connect server"));
    case Source::Events: return say(SAY("words", "Event log"));
    case Source::Person: return say(SAY("words", "A person"));
    }
    Q_UNREACHABLE();
}

QString Texts::chainLink(ChainLink link) const
{
    switch (link) {
    case ChainLink::User: return say(SAY("words", "User"));
    case ChainLink::Portal: return say(SAY("words", "SSPR portal"));
    case ChainLink::Tenant: return say(SAY("words", "Tenant"));
    case ChainLink::Relay: return say(SAY("words", "Relay (Service Bus)"));
    case ChainLink::Firewall: return say(SAY("words", "Firewall and proxy"));
    case ChainLink::Connect: return say(SAY("words", "Connect server"));
    case ChainLink::DomainController: return say(SAY("words", "Domain controller"));
    case ChainLink::Object: return say(SAY("words", "User object"));
    }
    Q_UNREACHABLE();
}

QString Texts::section(Section section) const
{
    switch (section) {
    case Section::Configuration: return say(SAY("words", "Configuration"));
    case Section::Connectivity: return say(SAY("words", "Connectivity"));
    case Section::StillFailing: return say(SAY("words", "Still failing"));
    }
    Q_UNREACHABLE();
}

QString Texts::missing(const Missing &missing) const
{
    switch (missing.reason) {
    case Missing::Reason::NotAsked: return say(SAY("missing", "Not looked at: nobody has looked or answered yet."));
    case Missing::Reason::TimedOut: return say(SAY("missing", "Not looked at: no answer came in time. Look again."));
    case Missing::Reason::Cancelled: return say(SAY("missing", "Not looked at: it was stopped. Look again."));
    case Missing::Reason::NotReachable: return say(SAY("missing", "Not looked at: it cannot be reached from here."));
    case Missing::Reason::NotAllowed: return say(SAY("missing", "Not looked at: you are not allowed to see it. Someone who is can look."));
    case Missing::Reason::Unreadable: return say(SAY("missing", "Not looked at: what came cannot be read."));
    case Missing::Reason::DependsOnMissing: return say(SAY("missing", "Not looked at: it needs something else that is not known."));
    case Missing::Reason::NotKnown: return say(SAY("missing", "Not looked at: you did not know. Ask someone who does."));
    }
    Q_UNREACHABLE();
}

QString Texts::summary(const Finding &finding) const
{
    if (finding.conclusion.outcome)
        return say(finding.conclusion.outcome->summary, finding.conclusion.values);
    if (finding.state == State::Running)
        return say(SAY("words", "Looking."));
    if (finding.state == State::Unanswered)
        return say(finding.check->question->text);
    return finding.missing ? missing(*finding.missing) : QString();
}

QString Texts::meaning(const Finding &finding) const
{
    if (finding.conclusion.outcome)
        return say(finding.conclusion.outcome->meaning, finding.conclusion.values);
    return say(finding.check->source);
}

QString Texts::seen(const Finding &finding) const
{
    if (!finding.conclusion.outcome)
        return {};
    if (finding.source == Source::Person)
        return say(SAY("words", "A person says so."));
    const Values values{{QStringLiteral("source"), Value::of(Value::Kind::Phrase, source(finding.source))},
                        {QStringLiteral("at"), Value::time(finding.at)}};
    if (finding.softened)
        return say(SAY("words", "Seen from this computer, {at}. That says nothing about the server."), values);
    switch (finding.seenFrom) {
    case SeenFrom::Here: return say(SAY("words", "Seen from this computer, {at}."), values);
    case SeenFrom::Server: return say(SAY("words", "Seen from the server, {at}."), values);
    case SeenFrom::Cloud: return say(SAY("words", "Seen in the cloud, {at}."), values);
    }
    Q_UNREACHABLE();
}
