#include "checks/report/report.h"
#include "checks/registry.h"
#include "checks/report/ownwords.h"
#include "checks/report/words.h"
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

QByteArray render(Format format, const Report &report, const Texts &texts)
{
    switch (format) {
    case Format::Text: return textReport(report, texts);
    case Format::Json: return jsonReport(report, texts);
    case Format::Html: return htmlReport(report, texts);
    case Format::Junit: return junitReport(report, texts);
    case Format::Nagios: return nagiosReport(report, texts);
    }
    Q_UNREACHABLE();
}

static Diagnosis judged(const Case &whole)
{
    return diagnose(judgeAll(allChecks(), whole.inputs, whole.answers, whole.evidence), whole.inputs);
}

/// Only names of sections and checks: anything else would be free text.
static QStringList knownScope(const QStringList &scope)
{
    QStringList known;
    std::ranges::copy_if(scope, std::back_inserter(known), [](const QString &name) { return findCheck(name) || isOurOwn(name); });
    return known;
}

void withReport(const ReportSource &source, const std::function<void(const Report &, const Texts &)> &use)
{
    Redactor redactor;
    redactor.reveal(source.reveal);
    redactor.remember(source.whole.aliases);
    Case shown = source.redact ? redactor.redacted(source.whole) : source.whole;
    shown.aliases.clear(); // they stay in the own case
    const Diagnosis diagnosis = source.redact ? redactor.redacted(source.diagnosis) : source.diagnosis;
    Diagnosis before = source.earlier ? judged(*source.earlier) : Diagnosis();
    if (source.redact && source.earlier) {
        (void)redactor.redacted(*source.earlier); // its names are hidden, too
        before = redactor.redacted(before);
    }
    const Comparison comparison = source.earlier ? compare(before, diagnosis, source.earlier->started) : Comparison();
    redactor.startCounting();
    const Texts::Hide hide = source.redact ? redactor.hide() : Texts::Hide();
    const Texts texts(source.translator, source.locale, hide);
    const Texts second = source.second ? Texts(source.second->translator, source.second->locale, hide) : texts;
    const Report report{.shown = shown,
                        .diagnosis = diagnosis,
                        .language = source.locale.bcp47Name(),
                        .redacted = source.redact,
                        .made = source.made.isValid() ? source.made : QDateTime::currentDateTimeUtc(),
                        .scope = source.redact ? knownScope(source.scope) : source.scope,
                        .redactor = source.redact ? &redactor : nullptr,
                        .comparison = source.earlier ? &comparison : nullptr,
                        .second = source.second ? &second : nullptr};
    use(report, texts);
    if (source.redact && source.aliases)
        *source.aliases = redactor.aliases();
}

QByteArray makeReport(Format format, const ReportSource &source)
{
    QByteArray made;
    withReport(source, [&](const Report &report, const Texts &texts) { made = render(format, report, texts); });
    return made;
}

QString makeTicket(const ReportSource &source)
{
    QString made;
    withReport(source, [&](const Report &report, const Texts &texts) { made = ticketText(report, texts); });
    return made;
}

QList<Alias> replacedNames(const ReportSource &source)
{
    QList<Alias> names;
    ReportSource hidden = source;
    hidden.redact = true;
    withReport(hidden, [&](const Report &report, const Texts &texts) {
        (void)htmlReport(report, texts); // the second net may find more
        names = report.redactor->aliases();
    });
    return names;
}

QString neutralFileName(const QString &stem, const QDateTime &made, const QString &suffix)
{
    return u"writeback-%1-%2.%3"_s.arg(stem, made.toLocalTime().toString(u"yyyyMMdd-HHmm"_s), suffix);
}

static constexpr QByteArrayView dataStart = "<script type=\"application/json\" id=\"writeback-wizard-data\">";
static constexpr QByteArrayView dataEnd = "</script>";

bool isReport(const QByteArray &content)
{
    return content.contains(dataStart);
}

std::variant<Case, ReadError> readReport(const QByteArray &html, const QString &fileName)
{
    if (html.size() > maximumCaseSize)
        return ReadError{ReadError::Reason::TooLarge, fileName, {}, QString::number(html.size())};
    // In the page itself every "<" of a value is escaped, so the mark stands there once.
    const qsizetype start = html.indexOf(dataStart);
    const qsizetype end = start < 0 ? -1 : html.indexOf(dataEnd, start);
    if (end < 0)
        return ReadError{ReadError::Reason::NotACase, fileName, {}, u"no data block of a report"_s};
    QJsonParseError error;
    const QByteArray data = html.mid(start + dataStart.size(), end - start - dataStart.size());
    const QJsonDocument document = QJsonDocument::fromJson(data, &error);
    if (error.error == QJsonParseError::DeepNesting)
        return ReadError{ReadError::Reason::TooDeep, fileName, u"data block, byte %1"_s.arg(error.offset), {}};
    if (error.error != QJsonParseError::NoError)
        return ReadError{ReadError::Reason::NotJson, fileName, u"data block, byte %1"_s.arg(error.offset), error.errorString()};
    const QJsonValue inside = document.object().value("case"_L1);
    if (!inside.isObject())
        return ReadError{ReadError::Reason::NotACase, fileName, u"/case"_s, u"the data block holds no case"_s};
    return readCase(QJsonDocument(inside.toObject()).toJson(QJsonDocument::Compact), fileName);
}
