#pragma once
#include "checks/casefile.h"
#include "checks/comparison.h"
#include "checks/diagnosis.h"
#include "checks/report/redactor.h"
#include "checks/texts.h"
#include <functional>

/// What a report is made of. Everything it points at outlives it.
struct Report
{
    const Case &shown; ///< Already redacted where the report is.
    const Diagnosis &diagnosis;
    QString language; ///< BCP 47: "nl", "en".
    bool redacted = true;
    QDateTime made = {};
    QStringList scope = {};                 ///< What a verdict was narrowed to (--scope); empty for all.
    Redactor *redactor = nullptr;           ///< Its second net goes over every word, and it knows what was hidden; may be null.
    const Comparison *comparison = nullptr; ///< With an earlier case; may be null.
    const Texts *second = nullptr;          ///< A second language in the same page; may be null.
};

enum class Format { Text, Json, Html, Junit, Nagios };

/// One report, UTF-8. Where it is redacted, \p texts must hide (Texts::Hide) with the redactor of \p report.
QByteArray render(Format format, const Report &report, const Texts &texts);

/// What goes into a ticket: at most 1500 characters, plain text, no colours.
QString ticketText(const Report &report, const Texts &texts);

/// A language to speak: a translator, which outlives it, and the formats.
struct Spoken
{
    const QTranslator *translator = nullptr; ///< As for Texts.
    QLocale locale = {};
};

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
    std::optional<Spoken> second = {}; ///< A second language in an HTML report.
    const Case *earlier = nullptr;     ///< To compare with; judged with what we know today.
    QList<Alias> *aliases = nullptr;   ///< Where what stood for each name is noted, for the case; may be null.
    QStringList reveal = {};           ///< Names that are shown even where the rest is hidden.
};

/// Sets up what a report of \p source needs, redacted where that is asked for, and calls \p use with it.
void withReport(const ReportSource &source, const std::function<void(const Report &, const Texts &)> &use);

/// Redacts if asked to, then renders: the one call for a program.
QByteArray makeReport(Format format, const ReportSource &source);
QString makeTicket(const ReportSource &source);
/// What a report of \p source replaces, by alias: for the eyes of the person whose case it is.
QList<Alias> replacedNames(const ReportSource &source);

/// The name of a file to write to: it names nobody. \p stem: "report", "support".
QString neutralFileName(const QString &stem, const QDateTime &made, const QString &suffix);

/// Reads the case out of an HTML report. Never throws; at most maximumCaseSize is read.
std::variant<Case, ReadError> readReport(const QByteArray &html, const QString &fileName = {});
/// True where \p content is such a report, seen by the mark of its data block.
bool isReport(const QByteArray &content);

/// The sentence over a result: the first cause, or how it stands.
QString verdictTitle(const Diagnosis &diagnosis, const Texts &texts);
/// What it means for the caller, in one or two sentences.
QString verdictMeaning(const Diagnosis &diagnosis, const Texts &texts);
