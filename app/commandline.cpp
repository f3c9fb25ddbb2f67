#include "app/commandline.h"
#include "app/language.h"
#include "app/place.h"
#include "checks/knowledge/endpoints.h"
#include "checks/registry.h"
#include "checks/samples.h"
#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QUrl>
#include <algorithm>

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

const QStringList &listable()
{
    static const QStringList names{QStringLiteral("checks"), QStringLiteral("causes"),    QStringLiteral("events"),
                                   QStringLiteral("errors"), QStringLiteral("endpoints"), QStringLiteral("languages"),
                                   QStringLiteral("samples")};
    return names;
}

/// Sources that the contract names and this version does not look at.
const QStringList laterSources{QStringLiteral("directory"), QStringLiteral("tenant")};

void addOptions(QCommandLineParser &parser)
{
    const auto value = [&](const char *name, const char *valueName, const char *text) {
        parser.addOption({QString::fromLatin1(name), say(text), QString::fromLatin1(valueName)});
    };
    const auto flag = [&](const QStringList &names, const char *text) { parser.addOption({names, say(text)}); };
    value("live", "LIST",
          QT_TRANSLATE_NOOP(
              "CommandLine",
              "Look now: network, server (only on the server). Without LIST all that can be looked at here. Without FILE network is the "
              "default; with FILE nothing is looked at."));
    flag({QStringLiteral("on-server")}, QT_TRANSLATE_NOOP("CommandLine", "This computer is the Connect server."));
    value("cloud", "CLOUD", QT_TRANSLATE_NOOP("CommandLine", "commercial (default), usgov or china."));
    value("user", "UPN", QT_TRANSLATE_NOOP("CommandLine", "The affected user."));
    value("admin", "UPN", QT_TRANSLATE_NOOP("CommandLine", "Who set writeback up."));
    value("test-user", "UPN", QT_TRANSLATE_NOOP("CommandLine", "Who it is tried with."));
    value("domain", "NAME", QT_TRANSLATE_NOOP("CommandLine", "The domain of the user, for its domain controllers."));
    value("dc", "HOST", QT_TRANSLATE_NOOP("CommandLine", "A domain controller to test too."));
    value("host", "HOST[:PORT]", QT_TRANSLATE_NOOP("CommandLine", "One more host to test; may be given again."));
    value("proxy", "URL",
          QT_TRANSLATE_NOOP("CommandLine", "Go through this proxy: http://[user@]host:port. Its password comes from the keychain, "
                                           "WRITEBACK_PROXY_PASSWORD or a prompt, never from here."));
    flag({QStringLiteral("no-proxy")}, QT_TRANSLATE_NOOP("CommandLine", "Use no proxy. The default is the proxy of the system."));
    value("idle", "SECONDS", QT_TRANSLATE_NOOP("CommandLine", "Also test idle connections up to 15 to 180 seconds."));
    value("answer", "CHECK=VALUE",
          QT_TRANSLATE_NOOP(
              "CommandLine",
              "A person's answer: yes, no, unknown, or what the question offers (list checks shows them); may be given again."));
    value("scope", "LIST", QT_TRANSLATE_NOOP("CommandLine", "Sections or checks that a verdict needs, with commas between."));
    value("ca", "FILE", QT_TRANSLATE_NOOP("CommandLine", "One more trusted root certificate (PEM)."));
    value("format", "FORMAT", QT_TRANSLATE_NOOP("CommandLine", "text (default), json, html, junit or nagios."));
    value("output", "FILE", QT_TRANSLATE_NOOP("CommandLine", "Write the result here, not to standard output."));
    value("save", "FILE", QT_TRANSLATE_NOOP("CommandLine", "Save the case, to open it again. It is never redacted: names stay in it."));
    value("language", "CODE", QT_TRANSLATE_NOOP("CommandLine", "Language of the output."));
    value("second-language", "CODE", QT_TRANSLATE_NOOP("CommandLine", "A second language in the same HTML report."));
    value("compare", "FILE", QT_TRANSLATE_NOOP("CommandLine", "Say what has changed since an earlier case or report."));
    value("sample", "NAME", QT_TRANSLATE_NOOP("CommandLine", "Open a built-in sample case (list samples names them)."));
    flag({QStringLiteral("redact")}, QT_TRANSLATE_NOOP("CommandLine", "Hide names."));
    flag({QStringLiteral("no-redact")},
         QT_TRANSLATE_NOOP("CommandLine", "Show names. Only text and json on a terminal show them by default."));
    value("timeout", "SECONDS", QT_TRANSLATE_NOOP("CommandLine", "Stop after this time and say what is known."));
    flag({QStringLiteral("yes")}, QT_TRANSLATE_NOOP("CommandLine", "With forget: do remove."));
    value("log-file", "FILE", QT_TRANSLATE_NOOP("CommandLine", "Log here."));
    flag({QStringLiteral("v"), QStringLiteral("version")}, QT_TRANSLATE_NOOP("CommandLine", "The version of the program."));
    flag({QStringLiteral("h"), QStringLiteral("help")}, QT_TRANSLATE_NOOP("CommandLine", "This help."));
}

/// "--live" may stand without a list, which QCommandLineParser does not know.
QStringList withWholeLive(QStringList arguments)
{
    std::ranges::replace(arguments, QStringLiteral("--live"),
                         standsOnServer() ? QStringLiteral("--live=network,server") : QStringLiteral("--live=network"));
    return arguments;
}

/// Turns the parser's values into ours; the first thing that is wrong ends it.
class Reader
{
public:
    Reader(const QCommandLineParser &parser, CommandLine &line) : m_parser(parser), m_line(line) {}

    void read()
    {
        Inputs &inputs = m_line.inputs;
        inputs.affectedUser = value("user");
        inputs.adminUser = value("admin");
        inputs.testUser = value("test-user");
        inputs.domain = value("domain");
        inputs.domainController = value("dc");
        inputs.caFile = value("ca");
        inputs.extraHosts = m_parser.values(QStringLiteral("host"));
        m_line.wantsServer = isSet("on-server");
        inputs.place = m_line.wantsServer ? Inputs::Place::Server : Inputs::Place::Desk;
        m_line.output = value("output");
        m_line.save = value("save");
        m_line.compare = value("compare");
        m_line.logFile = value("log-file");
        m_line.sample = value("sample");
        readCloud();
        checkHosts();
        readProxy();
        readNumbers();
        readAnswers();
        readFormat();
        readLists();
    }

private:
    QString value(const char *name) const { return m_parser.value(QString::fromLatin1(name)); }
    bool isSet(const char *name) const { return m_parser.isSet(QString::fromLatin1(name)); }
    void refuse(const QString &why)
    {
        if (m_line.error.isEmpty())
            m_line.error = why;
    }

    void readCloud()
    {
        const QString cloud = value("cloud");
        if (cloud == QLatin1StringView("usgov"))
            m_line.inputs.cloud = Inputs::Cloud::UsGovernment;
        else if (cloud == QLatin1StringView("china"))
            m_line.inputs.cloud = Inputs::Cloud::China;
        else if (!cloud.isEmpty() && cloud != QLatin1StringView("commercial"))
            refuse(say(QT_TRANSLATE_NOOP("CommandLine", "--cloud %1 is not known. It is commercial, usgov or china.")).arg(cloud));
    }
    void checkHosts()
    {
        for (const QString &host : m_line.inputs.extraHosts) {
            if (!readHost(host))
                refuse(say(QT_TRANSLATE_NOOP("CommandLine", "--host %1 is not a host. It is a name or an address, and may have a port."))
                           .arg(host));
        }
    }
    void readProxy()
    {
        if (isSet("no-proxy"))
            m_line.inputs.proxyMode = Inputs::ProxyMode::None;
        if (!isSet("proxy"))
            return;
        const QString given = value("proxy");
        const QUrl url(given.contains(QLatin1StringView("://")) ? given : QStringLiteral("http://") + given, QUrl::StrictMode);
        if (!url.password().isEmpty())
            return refuse(say(QT_TRANSLATE_NOOP(
                "CommandLine",
                "A password does not belong on a command line. Put it in WRITEBACK_PROXY_PASSWORD, or wait for the question.")));
        if (!url.isValid() || url.host().isEmpty() || url.scheme() != QLatin1StringView("http") || isSet("no-proxy"))
            return refuse(say(QT_TRANSLATE_NOOP("CommandLine", "--proxy wants http://host:port, and not together with --no-proxy.")));
        m_line.inputs.proxyMode = Inputs::ProxyMode::Given;
        m_line.inputs.proxyHost = url.host() + u':' + QString::number(url.port(8080));
        m_line.inputs.proxyUser = url.userName();
    }
    int number(const char *name, int least, int most)
    {
        if (!isSet(name))
            return 0;
        bool ok = false;
        const int n = value(name).toInt(&ok);
        if (!ok || n < least || n > most)
            refuse(say(QT_TRANSLATE_NOOP("CommandLine", "--%1 wants a whole number from %2 to %3."))
                       .arg(QString::fromLatin1(name), QString::number(least), QString::number(most)));
        return n;
    }
    void readNumbers()
    {
        m_line.inputs.idleSeconds = number("idle", 15, 180);
        m_line.timeout = std::chrono::seconds(number("timeout", 1, 86400));
    }
    void readAnswers()
    {
        for (const QString &given : m_parser.values(QStringLiteral("answer"))) {
            const Check *check = findCheck(given.section(u'=', 0, 0));
            const QString answer = given.section(u'=', 1);
            if (!check || !check->question)
                return refuse(
                    say(QT_TRANSLATE_NOOP("CommandLine", "--answer %1: no such question. The command list checks names them.")).arg(given));
            QStringList offered{QStringLiteral("unknown")};
            for (const Option &option : check->question->options)
                offered << QString::fromLatin1(option.id);
            if (!offered.contains(answer))
                return refuse(say(QT_TRANSLATE_NOOP("CommandLine", "--answer %1: this question takes %2."))
                                  .arg(given, offered.join(QLatin1StringView(", "))));
            m_line.answers[QString::fromLatin1(check->id)] = answer;
        }
    }
    void readFormat()
    {
        static const QMap<QString, Format> formats{{QStringLiteral("text"), Format::Text},
                                                   {QStringLiteral("json"), Format::Json},
                                                   {QStringLiteral("html"), Format::Html},
                                                   {QStringLiteral("junit"), Format::Junit},
                                                   {QStringLiteral("nagios"), Format::Nagios}};
        const QString format = value("format");
        if (!format.isEmpty() && !formats.contains(format))
            refuse(say(QT_TRANSLATE_NOOP("CommandLine", "--format %1 is not known. It is text, json, html, junit or nagios.")).arg(format));
        m_line.format = formats.value(format, Format::Text);
        if (isSet("redact") && isSet("no-redact"))
            refuse(say(QT_TRANSLATE_NOOP("CommandLine", "--redact and --no-redact exclude each other.")));
        if (isSet("redact") || isSet("no-redact"))
            m_line.redact = isSet("redact");
    }
    void readLists()
    {
        m_line.language = value("language");
        if (!m_line.language.isEmpty() && !Language::shipped().contains(m_line.language))
            refuse(say(QT_TRANSLATE_NOOP("CommandLine", "--language %1 is not shipped. There is %2."))
                       .arg(m_line.language, Language::shipped().join(QLatin1StringView(", "))));
        m_line.secondLanguage = value("second-language");
        if (!m_line.secondLanguage.isEmpty() && !Language::shipped().contains(m_line.secondLanguage))
            refuse(say(QT_TRANSLATE_NOOP("CommandLine", "--second-language %1 is not shipped. There is %2."))
                       .arg(m_line.secondLanguage, Language::shipped().join(QLatin1StringView(", "))));
        m_line.live = value("live").split(u',', Qt::SkipEmptyParts);
        for (const QString &source : std::as_const(m_line.live)) {
            if (laterSources.contains(source))
                refuse(
                    say(QT_TRANSLATE_NOOP("CommandLine", "--live=%1: this version looks at the network, the server and its events only."))
                        .arg(source));
            else if (source != QLatin1StringView("network") && source != QLatin1StringView("server")
                     && source != QLatin1StringView("events"))
                refuse(say(QT_TRANSLATE_NOOP("CommandLine", "--live=%1 is not known.")).arg(source));
        }
        m_line.scope = value("scope").split(u',', Qt::SkipEmptyParts);
        static const QStringList sections{QStringLiteral("configuration"), QStringLiteral("connectivity"), QStringLiteral("still-failing")};
        for (const QString &name : std::as_const(m_line.scope)) {
            if (!sections.contains(name) && !findCheck(name))
                refuse(say(QT_TRANSLATE_NOOP("CommandLine", "--scope %1 is no section and no check.")).arg(name));
        }
        if (!m_line.sample.isEmpty() && !Samples::ids().contains(m_line.sample))
            refuse(say(QT_TRANSLATE_NOOP("CommandLine", "--sample %1 is not there. There is %2."))
                       .arg(m_line.sample, Samples::ids().join(QLatin1StringView(", "))));
    }

    const QCommandLineParser &m_parser;
    CommandLine &m_line;
};

CommandLine::Command commandOf(QStringList &positional)
{
    using enum CommandLine::Command;
    static const QMap<QString, CommandLine::Command> commands{{QStringLiteral("diagnose"), Diagnose},
                                                              {QStringLiteral("explain"), Explain},
                                                              {QStringLiteral("list"), List},
                                                              {QStringLiteral("collect-script"), CollectScript},
                                                              {QStringLiteral("forget"), Forget}};
    if (positional.isEmpty() || !commands.contains(positional.constFirst()))
        return Wizard;
    return commands.value(positional.takeFirst());
}

} // namespace

CommandLine parseCommandLine(const QStringList &arguments)
{
    CommandLine line;
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QStringList{QStringLiteral("writeback-wizard")} + withWholeLive(arguments))) {
        line.error = parser.errorText();
        return line;
    }
    QStringList positional = parser.positionalArguments();
    line.command = parser.isSet(QStringLiteral("help"))      ? CommandLine::Command::Help
                   : parser.isSet(QStringLiteral("version")) ? CommandLine::Command::Version
                                                             : commandOf(positional);
    Reader(parser, line).read();
    if (line.command == CommandLine::Command::List) {
        line.listed = positional.value(0);
        line.listAsJson = parser.value(QStringLiteral("format")) == QLatin1StringView("json");
        if (!listable().contains(line.listed) || positional.size() > 1)
            line.error = say(QT_TRANSLATE_NOOP("CommandLine", "list wants one of: %1.")).arg(listable().join(QLatin1StringView(", ")));
    } else if (line.command == CommandLine::Command::Explain) {
        line.codes = positional;
        if (positional.isEmpty())
            line.error = say(QT_TRANSLATE_NOOP("CommandLine", "explain wants a code, such as SSPR_0030."));
    } else if (line.command == CommandLine::Command::CollectScript) {
        if (!positional.isEmpty())
            line.error = say(QT_TRANSLATE_NOOP("CommandLine", "collect-script takes no file; it prints the script."));
    } else if (line.command == CommandLine::Command::Forget) {
        if (!parser.isSet(QStringLiteral("yes")) || !positional.isEmpty())
            line.error = say(QT_TRANSLATE_NOOP("CommandLine",
                                               "forget removes the cases, settings, log and stored passwords of this person. If that is "
                                               "meant: forget --yes."));
    } else {
        line.files = positional;
    }
    if (line.error.isEmpty() && line.command == CommandLine::Command::Wizard && line.files.size() > 1)
        line.error = say(QT_TRANSLATE_NOOP("CommandLine", "The wizard opens one case at a time."));
    return line;
}

QString commandLineHelp()
{
    QCommandLineParser parser;
    addOptions(parser);
    const QString usage = say(QT_TRANSLATE_NOOP(
        "CommandLine",
        "Finds out why Microsoft Entra password writeback does not work. It changes nothing.\n\n"
        "writeback-wizard [CASE]                        the wizard\n"
        "writeback-wizard diagnose [options] [FILE...]  the same without windows; FILE is a saved case, a report, an event log or text, - "
        "is standard input\n"
        "writeback-wizard explain CODE...               any code that a person may meet\n"
        "writeback-wizard list checks|causes|events|errors|endpoints|languages|samples [--format json]\n"
        "writeback-wizard collect-script [--cloud CLOUD]  prints the script that collects on the server\n"
        "writeback-wizard forget --yes                  removes the cases, settings, log and stored passwords of this person\n\n"
        "Exit status of diagnose: 2 a problem, 3 something required is not known, 1 a warning, 0 none of them;\n"
        "64 wrong usage, 65 an input cannot be read, 70 an error inside, 73 an output cannot be written.\n"));
    const QString options = parser.helpText();
    return usage + options.mid(options.indexOf(u'\n'));
}
