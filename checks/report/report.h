#pragma once
#include "checks/casefile.h"
#include "checks/diagnosis.h"
#include "checks/report/redactor.h"
#include "checks/texts.h"

/// What a report is made of. Everything it points at outlives it.
struct Report
{
    const Case &shown; ///< Already redacted where the report is.
    const Diagnosis &diagnosis;
    QString language; ///< BCP 47: "nl", "en".
    bool redacted = true;
    QDateTime made = {};
    QStringList scope = {};       ///< What a verdict was narrowed to (--scope); empty for all.
    Redactor *redactor = nullptr; ///< Its second net goes over every text, and it knows what was hidden; may be null.
};

enum class Format { Text, Json, Html, Junit, Nagios };

/// One report, UTF-8. Where it is redacted, \p texts must hide (Texts::Hide) with the redactor of \p report.
QByteArray render(Format format, const Report &report, const Texts &texts);

/// What goes into a ticket: at most 1500 characters, plain text, no colours.
QString ticketText(const Report &report, const Texts &texts);

/// What a report is made from, before anything is hidden.
struct ReportSource
{
    const Case &whole;
    const Diagnosis &diagnosis;
    const QTranslator *translator = nullptr; ///< As for Texts.
    QLocale locale = {};
    bool redact = true;
    QStringList scope = {};
    QDateTime made = {};
};

/// Redacts if asked to, then renders: the one call for a program.
QByteArray makeReport(Format format, const ReportSource &source);
QString makeTicket(const ReportSource &source);

/// Reads the case out of an HTML report. Never throws; at most maximumCaseSize is read.
std::variant<Case, ReadError> readReport(const QByteArray &html, const QString &fileName = {});
/// True where \p content is such a report, seen by the mark of its data block.
bool isReport(const QByteArray &content);

/// The sentence over a result: the first cause, or how it stands.
QString verdictTitle(const Diagnosis &diagnosis, const Texts &texts);
/// What it means for the caller, in one or two sentences.
QString verdictMeaning(const Diagnosis &diagnosis, const Texts &texts);
