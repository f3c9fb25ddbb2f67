// Writes reports of the samples, in every language and format, for tests/testbeds/report.
#include "checks/actionplan.h"
#include "checks/facts/events.h"
#include "tests/reportsamples.h"
#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QRandomGenerator>
#include <QtCore/QUuid>
#include <cstdio>

namespace {

Case hostile()
{
    const QString evil = u"\"><script>alert(1)</script><img src=x onerror=alert(2)>' ]]> --> \u202E evil \u0001 & `code` **bold**"_s;
    Case sample = Samples::firewall();
    sample.inputs.complaint = evil;
    sample.inputs.affectedUser = evil;
    sample.inputs.domain = evil;
    HostFact fact = Samples::host(u"a.example"_s, Purpose::Extra, 1);
    fact.host = evil + u".example"_s;
    fact.tls.chain = {{.subject = evil, .issuer = evil, .issuerOrganisation = evil}};
    fact.http.server = evil;
    Samples::put(sample, fact);
    fact.host = QString(100'000, u'x') + u".example"_s;
    Samples::put(sample, fact);
    return sample;
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

/// The log of a busy server: \p count attempts of many people, some of which failed, with ids that no compression can guess.
EventsFact attempts(int count)
{
    QRandomGenerator random(1);
    EventsFact log;
    log.seenFrom = SeenFrom::Server;
    log.computer = u"sync01.contoso.example"_s;
    QDateTime time = Samples::started.addDays(-9);
    const auto add = [&](EventSeen::Provider provider, int id, const QString &tracking, const QString &user, const QStringList &codes) {
        time = time.addMSecs(random.bounded(40, 4000));
        log.events << EventSeen{.provider = provider,
                                .id = id,
                                .level = codes.isEmpty() ? 4 : 2,
                                .time = time,
                                .record = 52'000 + log.events.size() * 3,
                                .trackingId = tracking,
                                .user = user,
                                .codes = codes};
    };
    for (int i = 0; i < count; ++i) {
        time = time.addSecs(random.bounded(60, 2600));
        const quint32 a = random.generate();
        const quint64 b = random.generate64();
        const QString tracking =
            QUuid(a, ushort(b), ushort(b >> 16), uchar(b >> 24), uchar(b >> 32), uchar(b >> 40), uchar(b >> 48), uchar(b >> 56), 1, 2, 3)
                .toString(QUuid::WithoutBraces);
        const QString user = u"person%1@contoso.example"_s.arg(random.bounded(180));
        const int first = i % 4 ? 31001 : 31006;
        add(EventSeen::Provider::PasswordReset, first, tracking, user, {});
        if (i % 3) {
            add(EventSeen::Provider::PasswordReset, first + 1, tracking, user, {});
        } else {
            const QString code = i % 9 ? u"80230619"_s : u"80230626"_s;
            add(EventSeen::Provider::Sync, 6329, {}, {}, {code});
            add(EventSeen::Provider::PasswordReset, i % 9 ? 33008 : 33004, tracking, user, {code});
            add(EventSeen::Provider::PasswordReset, first + 2, tracking, user, {});
        }
    }
    log.first = log.events.constFirst().time;
    log.last = log.events.constLast().time;
    log.at = log.last.addSecs(60);
    log.records = 90'000;
    log.ours = log.events.size();
    log.bytes = log.bytesRead = 20'000'000;
    return log;
}

/// All that a report can hold at once: sixty hosts, five hundred attempts, an answer to every question.
Case large()
{
    Case sample = Samples::firewall();
    Samples::answerSome(sample);
    for (int i = 0; i < 53; ++i) {
        const QString name = u"node%1.branch%2.contoso.example"_s.arg(i).arg(i % 7);
        HostFact fact = i % 3 ? Samples::host(name, Purpose::Extra, i) : Samples::silent(name);
        fact.purpose = Purpose::Extra;
        fact.name.addresses = {u"10.20.%1.%2"_s.arg(i % 5).arg(i), u"2001:db8::%1"_s.arg(i + 1)};
        Samples::put(sample, fact);
    }
    sample.evidence.set(attempts(500), u"Application.evtx"_s);
    sample.ticks = {actionPlan(Samples::judged(sample)).constFirst().steps.constFirst().id};
    return sample;
}

/// The large one in two languages, compared with an earlier one that had fewer answers.
bool writeBoth(const QString &folder)
{
    QTranslator dutch;
    QTranslator english;
    if (!dutch.load(u":/i18n/writebackwizard_nl.qm"_s) || !english.load(u":/i18n/writebackwizard_en.qm"_s))
        return false;
    const Case sample = large();
    Case earlier = Samples::firewall();
    earlier.started = Samples::started.addDays(-3);
    earlier.answers[u"clock"_s] = u"no"_s;
    const Diagnosis diagnosis = Samples::judged(sample);
    const ReportSource source{.whole = sample,
                              .diagnosis = diagnosis,
                              .translator = &dutch,
                              .locale = QLocale(u"nl"_s),
                              .made = Samples::started,
                              .second = Spoken{&english, QLocale(u"en"_s)},
                              .earlier = &earlier};
    return write(folder + u"/both-nl-en.html"_s, makeReport(Format::Html, source));
}

bool writeAll(const QString &folder, const QString &name, const Case &sample, const QLocale &locale)
{
    const QString language = locale.bcp47Name();
    QTranslator translator;
    if (!translator.load(u":/i18n/writebackwizard_%1.qm"_s.arg(language)))
        return false;
    const Diagnosis diagnosis = Samples::judged(sample);
    bool all = true;
    for (const bool redact : {true, false}) {
        const ReportSource source{.whole = sample,
                                  .diagnosis = diagnosis,
                                  .translator = &translator,
                                  .locale = locale,
                                  .redact = redact,
                                  .made = Samples::started};
        const QString stem = u"%1/%2-%3%4"_s.arg(folder, name, language, redact ? QString() : u"-open"_s);
        all &= write(stem + u".html"_s, makeReport(Format::Html, source)) && write(stem + u".json"_s, makeReport(Format::Json, source))
               && write(stem + u".txt"_s, makeReport(Format::Text, source)) && write(stem + u".xml"_s, makeReport(Format::Junit, source))
               && write(stem + u".nagios"_s, makeReport(Format::Nagios, source))
               && write(stem + u"-ticket.txt"_s, makeTicket(source).toUtf8());
    }
    return all;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("usage: makereport FOLDER\n", stderr);
        return 64;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    Case firewall = Samples::firewall();
    Samples::answerSome(firewall);
    for (const QLocale &locale : {QLocale(u"en"_s), QLocale(u"nl"_s)}) {
        const bool written = writeAll(folder, u"firewall"_s, firewall, locale) && writeAll(folder, u"nothing"_s, Case(), locale)
                             && writeAll(folder, u"hostile"_s, hostile(), locale);
        if (!written) {
            std::fputs("cannot write, or a language is missing\n", stderr);
            return 73;
        }
    }
    if (!writeBoth(folder)) {
        std::fputs("cannot write the report in two languages\n", stderr);
        return 73;
    }
    return 0;
}
