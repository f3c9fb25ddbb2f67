#pragma once
#include "checks/actionplan.h"
#include "checks/nextquestion.h"
#include "checks/report/report.h"

// What every format of the report says or names in the same way.

/// How a finding is counted and listed: what still runs when a report is made was not looked at.
State reportState(const Finding &finding);
/// The states in the order of lists and counts, without Running.
std::span<const State> reportStates();
int reportCount(const Diagnosis &diagnosis, State state);
/// "3 problems", "1 question".
QString countWords(State state, int count, const Texts &texts);
/// True for a cause that is likely enough to stand in a headline.
bool isNamed(const RankedCause &ranked);
/// "Very likely".
QString likelihoodWord(double probability, const Texts &texts);
/// "91 %", as the language writes it.
QString percent(double probability, const Texts &texts);
/// "now", "next", "then", "proof".
QString whenWord(When when, const Texts &texts);
/// The name of a link of the chain; a soft hyphen in it says where it may break.
QString chainName(ChainLink link, const Texts &texts);
/// A date without the day of the week.
QString dateWords(const QDate &date, const Texts &texts);
/// A time with its zone, long enough to be understood elsewhere.
QString timeWords(const QDateTime &time, const Texts &texts);
QString durationWords(double seconds, const Texts &texts);
/// The program and its version: "Writeback Wizard 1.0.0".
QString programName();
/// The day on which the tables of events, errors, endpoints and versions were last compared with their sources.
constexpr const char *knowledgeDate = "2026-11-23";
/// The values of the finding that speaks most for a cause: the cause's texts may name them.
Values valuesOf(const RankedCause &ranked, const Diagnosis &diagnosis);
/// "Fixed", "New", …, for lists and counts.
QString changeWord(Change change, const Texts &texts);
/// What the change of one point means, in one sentence; empty where its word says it all.
QString changeWords(const ComparedFinding &compared, const Texts &texts);
/// "2 fixed, 1 new, 3 still there, 1 not looked at again".
QString changeCounts(const Comparison &comparison, const Texts &texts);
/// The name of a language in its own words: "Nederlands".
QString languageName(const QLocale &locale);
/// What a person said where a fact says otherwise; empty elsewhere.
QString contradictionWords(const Finding &finding, const Texts &texts);
/// The one next thing that would tell most, in sentences; all empty where nothing needs to be asked.
struct NextWords
{
    const Check *check = nullptr;
    QString what = {};  ///< "Ask next: …", or which source to look at.
    QString where = {}; ///< Where to look it up, or who can tell.
    QString why = {};   ///< The likely causes that it tells apart.
};
NextWords nextWords(const Diagnosis &diagnosis, const Inputs &inputs, const Answers &answers, const Texts &texts);
/// Why a look brought less than it could have; empty where nobody looked, or where the summary says it.
QString incompleteWords(const Finding &finding, const Texts &texts);
/// How many points have no answer because the look was stopped, or because none came in time; empty where neither happened.
QString stoppedWords(const Diagnosis &diagnosis, const Texts &texts);
/// What the second net of the report leaves of a text; all of it without one.
QString scrubbed(const Report &report, const QString &text);

/// The case as the report shows it, through the second net; with \p source only the facts of one.
QByteArray caseJson(const Report &report, std::optional<Source> source = {});

// Ids of CONTRACT, the same in every language.
const char *idOf(State state);
const char *idOf(Section section);
const char *idOf(ChainLink link);
const char *idOf(Owner owner);
const char *idOf(Source source);
const char *idOf(SeenFrom from);
const char *idOf(Missing::Reason reason);
const char *idOf(Verdict verdict);
const char *idOf(Writeback writeback);
const char *idOf(Value::Kind kind);
const char *idOf(Change change);

// One function a format; render() picks one.
QByteArray htmlReport(const Report &report, const Texts &texts);
QByteArray jsonReport(const Report &report, const Texts &texts);
QByteArray textReport(const Report &report, const Texts &texts);
QByteArray junitReport(const Report &report, const Texts &texts);
QByteArray nagiosReport(const Report &report, const Texts &texts);
