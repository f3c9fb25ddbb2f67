#include "checks/facts/network.h"
#include "checks/report/markup.h"
#include "checks/report/words.h"
#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;

namespace {

/// Writes the result by CONTRACT, "writeback-wizard/result/1". Ids are never translated; sentences go through the second net.
class ResultWriter
{
public:
    ResultWriter(const Report &report, const Texts &texts) : m_report(report), m_texts(texts) {}
    Json result() const;

private:
    std::string text(const QString &said) const { return scrubbed(m_report, plainText(said)).toStdString(); }
    std::string say(const Text &said, const Values &values) const { return text(m_texts.say(said, values)); }
    std::string time(const QDateTime &time) const { return time.toUTC().toString(Qt::ISODate).toStdString(); }

    Json run() const;
    Json step(const Step &step, const Values &values) const;
    Json cause(const RankedCause &ranked) const;
    Json finding(const Finding &finding) const;
    Json value(const Value &value) const;
    Json values(const Values &values) const;
    Json details(const QList<Detail> &details) const;
    Json links(const Finding &finding) const;
    Json touched() const;
    Json next() const;
    Json comparison(const Comparison &compared) const;

    const Report &m_report;
    const Texts &m_texts;
};

Json ResultWriter::run() const
{
    Json run;
    run["started"] = m_report.shown.started.isValid() ? Json(time(m_report.shown.started)) : Json();
    run["seconds"] = m_report.shown.seconds;
    run["language"] = m_report.language.toStdString();
    run["redacted"] = m_report.redacted;
    run["made"] = time(m_report.made);
    run["scope"] = Json::array();
    for (const QString &one : m_report.scope)
        run["scope"].push_back(text(one));
    return run;
}

Json ResultWriter::step(const Step &step, const Values &values) const
{
    Json written;
    written["owner"] = idOf(step.owner);
    written["what"] = say(step.what, values);
    written["command"] = scrubbed(m_report, m_texts.command(step.command, values)).toStdString();
    written["risk"] = say(step.risk, values);
    written["undo"] = say(step.undo, values);
    written["confirm"] = say(step.confirm, values);
    return written;
}

Json ResultWriter::cause(const RankedCause &ranked) const
{
    const Values known = valuesOf(ranked, m_report.diagnosis);
    const auto rests = [this](const QList<qsizetype> &indexes) {
        Json list = Json::array();
        for (const qsizetype index : indexes) {
            const Finding &finding = m_report.diagnosis.findings[index];
            list.push_back({{"check", finding.check->id},
                            {"outcome", finding.conclusion.outcome ? Json(finding.conclusion.outcome->id) : Json()},
                            {"summary", text(m_texts.summary(finding))}});
        }
        return list;
    };
    Json written;
    written["id"] = ranked.cause->id;
    written["title"] = say(ranked.cause->title, known);
    written["meaning"] = say(ranked.cause->meaning, known);
    written["probability"] = std::round(ranked.probability * 1000) / 1000;
    written["owner"] = idOf(ranked.cause->owner);
    written["because"] = rests(ranked.because);
    written["against"] = rests(ranked.against);
    written["steps"] = Json::array();
    for (const Step &one : ranked.cause->steps)
        written["steps"].push_back(step(one, known));
    written["confirm"] = say(ranked.cause->confirm, known);
    written["link"] = ranked.cause->links.size() ? Json(ranked.cause->links.begin()->url) : Json();
    return written;
}

Json ResultWriter::value(const Value &value) const
{
    const Value shown = m_texts.shown(value);
    Json written{{"kind", idOf(value.kind)}};
    if (shown.kind == Value::Kind::Secret)
        written["value"] = nullptr;
    else if (const auto *list = std::get_if<QStringList>(&shown.data)) {
        written["value"] = Json::array();
        for (const QString &one : *list)
            written["value"].push_back(scrubbed(m_report, one).toStdString());
    } else if (const auto *count = std::get_if<qint64>(&shown.data))
        written["value"] = shown.kind == Value::Kind::Duration ? Json(double(*count) / 1000) : Json(*count);
    else if (const auto *number = std::get_if<double>(&shown.data))
        written["value"] = *number;
    else if (const auto *at = std::get_if<QDateTime>(&shown.data))
        written["value"] = time(*at);
    else
        written["value"] = scrubbed(m_report, m_texts.format(value)).toStdString();
    return written;
}

Json ResultWriter::values(const Values &values) const
{
    Json written = Json::object();
    for (const NamedValue &named : values)
        written[named.name.toStdString()] = value(named.value);
    return written;
}

Json ResultWriter::details(const QList<Detail> &details) const
{
    Json written = Json::array();
    for (const Detail &detail : details)
        written.push_back({{"text", say(detail.text, detail.values)}, {"values", values(detail.values)}});
    return written;
}

Json ResultWriter::links(const Finding &finding) const
{
    Json written = Json::array();
    const auto add = [&](const Link &link) { written.push_back({{"label", say(link.label, {})}, {"url", link.url}}); };
    if (finding.conclusion.outcome)
        std::ranges::for_each(finding.conclusion.outcome->links, add);
    std::ranges::for_each(finding.check->links, add);
    return written;
}

Json ResultWriter::finding(const Finding &finding) const
{
    const Outcome *outcome = finding.conclusion.outcome;
    const bool seen = outcome && finding.source != Source::Person;
    Json written;
    written["check"] = finding.check->id;
    written["outcome"] = outcome ? Json(outcome->id) : Json();
    written["section"] = idOf(finding.check->section);
    written["chain"] = idOf(finding.check->chain);
    written["title"] = text(m_texts.title(*finding.check));
    written["state"] = idOf(reportState(finding));
    written["summary"] = text(m_texts.summary(finding));
    written["meaning"] = text(m_texts.meaning(finding));
    written["steps"] = Json::array();
    for (const Step &one : outcome ? outcome->steps : std::initializer_list<Step>())
        written["steps"].push_back(step(one, finding.conclusion.values));
    written["links"] = links(finding);
    written["values"] = values(finding.conclusion.values);
    written["details"] = details(finding.conclusion.details);
    written["source"] = idOf(finding.source);
    written["seen-from"] = seen ? Json(idOf(finding.seenFrom)) : Json();
    written["at"] = seen && finding.at.isValid() ? Json(time(finding.at)) : Json();
    written["contradicts"] = Json::array();
    for (const Word &word : finding.contradicts)
        written["contradicts"].push_back({{"source", idOf(word.source)}, {"outcome", word.outcome->id}});
    if (finding.state == State::Running)
        written["missing"] = {{"reason", idOf(Missing::Reason::Cancelled)}, {"detail", ""}};
    else if (finding.missing)
        written["missing"] = {{"reason", idOf(finding.missing->reason)},
                              {"detail", m_report.redacted ? std::string() : finding.missing->detail.toStdString()}};
    return written;
}

Json ResultWriter::touched() const
{
    Json touched = Json::array();
    const auto add = [&](const char *kind, const QString &what) {
        touched.push_back({{"kind", kind}, {"what", scrubbed(m_report, what).toStdString()}});
    };
    const Evidence &evidence = m_report.shown.evidence;
    for (const auto &[key, slot] : evidence.all<HostFact>()) {
        if (slot.fact)
            add("host", u"%1:%2"_s.arg(slot.fact->host).arg(slot.fact->port));
    }
    for (const auto &[key, slot] : evidence.all<PortsFact>()) {
        for (const PortSeen &port : slot.fact ? slot.fact->ports : QList<PortSeen>())
            add("host", u"%1:%2"_s.arg(port.host).arg(port.port));
    }
    for (const auto &[key, slot] : evidence.all<DomainFact>()) {
        if (slot.fact)
            add("query", u"DNS SRV _ldap._tcp.dc._msdcs.%1"_s.arg(slot.fact->domain));
    }
    if (!m_report.shown.inputs.caFile.isEmpty())
        add("file", m_report.shown.inputs.caFile);
    return touched;
}

/// What to ask or look at next; null where nothing would tell more, or where the cause is clear.
Json ResultWriter::next() const
{
    const Case &shown = m_report.shown;
    const std::optional<NextQuestion> next = nextQuestionWanted(m_report.diagnosis, shown.inputs, shown.answers);
    if (!next)
        return {};
    const NextWords words = nextWords(m_report.diagnosis, shown.inputs, shown.answers, m_texts);
    Json written;
    written["check"] = next->check->id;
    written["look"] = next->look ? Json(idOf(*next->look)) : Json();
    written["answers"] = Json::array();
    for (const Check *check : next->answers)
        written["answers"].push_back(check->id);
    written["what"] = text(words.what);
    written["where"] = text(words.where);
    written["why"] = text(words.why);
    written["bits"] = std::round(next->bits * 1000) / 1000;
    written["separates"] = Json::array();
    for (const Cause *cause : next->separates)
        written["separates"].push_back(cause->id);
    return written;
}

Json ResultWriter::comparison(const Comparison &compared) const
{
    Json written;
    written["earlier"] = compared.earlier.isValid() ? Json(time(compared.earlier)) : Json();
    written["verdict-before"] = idOf(compared.before);
    written["findings"] = Json::array();
    for (const ComparedFinding &one : compared.findings) {
        const Outcome *before = one.before ? one.before->conclusion.outcome : nullptr;
        written["findings"].push_back(
            {{"check", one.now->check->id},
             {"change", idOf(one.change)},
             {"before",
              {{"state", one.before ? Json(idOf(reportState(*one.before))) : Json()}, {"outcome", before ? Json(before->id) : Json()}}},
             {"now", {{"state", idOf(reportState(*one.now))}}}});
    }
    written["causes"] = Json::array();
    for (const ComparedCause &one : compared.causes) {
        written["causes"].push_back({{"id", one.cause->id},
                                     {"change", idOf(one.change)},
                                     {"before", std::round(one.before * 1000) / 1000},
                                     {"now", std::round(one.now * 1000) / 1000}});
    }
    written["not-seen-again"] = compared.notSeenAgain;
    return written;
}

Json ResultWriter::result() const
{
    const Diagnosis &diagnosis = m_report.diagnosis;
    Json result;
    result["schema"] = "writeback-wizard/result/1";
    result["program"] = {{"version", WIZARD_VERSION}, {"knowledge", knowledgeDate}};
    result["run"] = run();
    result["verdict"] = idOf(diagnosis.verdict);
    result["writeback"] = idOf(diagnosis.writeback);
    result["causes"] = Json::array();
    for (const RankedCause &ranked : diagnosis.causes)
        result["causes"].push_back(cause(ranked));
    result["findings"] = Json::array();
    for (const Finding &one : diagnosis.findings)
        result["findings"].push_back(finding(one));
    result["next"] = next();
    result["touched"] = touched();
    if (m_report.comparison)
        result["comparison"] = comparison(*m_report.comparison);
    return result;
}

} // namespace

QByteArray jsonReport(const Report &report, const Texts &texts)
{
    const std::string json = ResultWriter(report, texts).result().dump(2, ' ', false, Json::error_handler_t::replace);
    return QByteArray::fromStdString(json) + '\n';
}
