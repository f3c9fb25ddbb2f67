#include "checks/report/report.h"
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

/// Sets up what a report needs, and calls \p use with it.
template <typename Use> static auto withReport(const ReportSource &source, Use use)
{
    Redactor redactor;
    const Case hidden = source.redact ? redactor.redacted(source.whole) : Case();
    // Every value of a finding once, so that the second net knows them all before the first word is written.
    if (source.redact) {
        for (const Finding &finding : source.diagnosis.findings) {
            for (const NamedValue &named : finding.conclusion.values)
                redactor.hide(named.value);
            for (const Detail &detail : finding.conclusion.details) {
                for (const NamedValue &named : detail.values)
                    redactor.hide(named.value);
            }
        }
        redactor.startCounting();
    }
    const Texts texts(source.translator, source.locale, source.redact ? redactor.hide() : Texts::Hide());
    const Report report{.shown = source.redact ? hidden : source.whole,
                        .diagnosis = source.diagnosis,
                        .language = source.locale.bcp47Name(),
                        .redacted = source.redact,
                        .made = source.made.isValid() ? source.made : QDateTime::currentDateTimeUtc(),
                        .scope = source.scope,
                        .redactor = source.redact ? &redactor : nullptr};
    return use(report, texts);
}

QByteArray makeReport(Format format, const ReportSource &source)
{
    return withReport(source, [format](const Report &report, const Texts &texts) { return render(format, report, texts); });
}

QString makeTicket(const ReportSource &source)
{
    return withReport(source, [](const Report &report, const Texts &texts) { return ticketText(report, texts); });
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
