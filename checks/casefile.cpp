#include "checks/casefile.h"
#include "checks/facts/json.h"
#include "checks/jsontext.h"
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSaveFile>

using Json = nlohmann::json;

// Inputs live outside the facts header, and so do their names.
WIZARD_JSON_ENUM(Inputs::Cloud,
                 {{Inputs::Cloud::Commercial, "commercial"}, {Inputs::Cloud::UsGovernment, "usgov"}, {Inputs::Cloud::China, "china"}})
WIZARD_JSON_ENUM(Inputs::Agent, {{Inputs::Agent::Unknown, "unknown"},
                                 {Inputs::Agent::Connect, "connect"},
                                 {Inputs::Agent::CloudSync, "cloud-sync"},
                                 {Inputs::Agent::Both, "both"}})
WIZARD_JSON_ENUM(Inputs::Place, {{Inputs::Place::Desk, "desk"}, {Inputs::Place::Server, "server"}})
WIZARD_JSON_ENUM(Inputs::ProxyMode,
                 {{Inputs::ProxyMode::System, "system"}, {Inputs::ProxyMode::None, "none"}, {Inputs::ProxyMode::Given, "given"}})
WIZARD_JSON_ENUM(Inputs::Operation, {{Inputs::Operation::NotAsked, "not-asked"},
                                     {Inputs::Operation::Reset, "reset"},
                                     {Inputs::Operation::Change, "change"},
                                     {Inputs::Operation::Unlock, "unlock"}})
WIZARD_JSON_ENUM(Inputs::Spread, {{Inputs::Spread::NotKnown, "not-known"},
                                  {Inputs::Spread::OnlyThisCaller, "only-this-caller"},
                                  {Inputs::Spread::Several, "several"},
                                  {Inputs::Spread::Everyone, "everyone"}})
WIZARD_JSON_ENUM(Inputs::Since, {{Inputs::Since::NotKnown, "not-known"},
                                 {Inputs::Since::Today, "today"},
                                 {Inputs::Since::Longer, "longer"},
                                 {Inputs::Since::NeverWorked, "never-worked"}})
WIZARD_JSON(Inputs, complaint, operation, spread, since, affectedUser, adminUser, testUser, cloud, domain, domainController, agent,
            agentCollected, place, lookAtNetwork, extraHosts, proxyMode, proxyHost, proxyUser, caFile, idleSeconds)

namespace {

constexpr const char *schemaPrefix = "writeback-wizard/case/";
constexpr const char *schema = "writeback-wizard/case/1";

std::string idOf(const char *fact, const QString &key)
{
    return key.isEmpty() ? std::string(fact) : std::string(fact) + '/' + key.toStdString();
}

template <typename Fact> void writeFacts(Json &facts, const Evidence &evidence)
{
    for (const auto &[key, slot] : evidence.all<Fact>()) {
        if (!slot.fact && !slot.missing)
            continue;
        Json entry = Json::object();
        if (slot.fact) {
            entry["value"] = *slot.fact;
            entry["seen-from"] = slot.fact->seenFrom;
            entry["at"] = slot.fact->at;
        }
        if (slot.missing)
            entry["missing"] = *slot.missing;
        entry["seen-with"] = slot.seenWith;
        facts[idOf(Fact::id, key)] = std::move(entry);
    }
}

template <typename Fact> bool readFact(Evidence &evidence, const std::string &id, const Json &entry)
{
    const std::string kind = id.substr(0, id.find('/'));
    if (kind != Fact::id)
        return false;
    const QString key = kind.size() == id.size() ? QString() : QString::fromStdString(id.substr(kind.size() + 1));
    Slot<Fact> &slot = evidence.place<Fact>(key);
    slot.progress = Progress::Settled;
    slot.seenWith = entry.value("seen-with", QString());
    if (const auto value = entry.find("value"); value != entry.end()) {
        slot.fact = value->template get<Fact>();
        slot.fact->seenFrom = entry.value("seen-from", SeenFrom::Here);
        slot.fact->at = entry.value("at", QDateTime());
    }
    if (const auto missing = entry.find("missing"); missing != entry.end())
        slot.missing = missing->template get<Missing>();
    if (!slot.fact && !slot.missing)
        throw std::invalid_argument("neither a value nor the reason why it is missing");
    return true;
}

bool isSavedFact(const std::string &id)
{
    const std::string kind = id.substr(0, id.find('/'));
#define IS_KIND(Fact) || kind == Fact::id
    return false FOR_EACH_SAVED_FACT(IS_KIND);
#undef IS_KIND
}

/// Puts back what this version does not know. Facts and answers that were dropped on purpose stay dropped.
void keepUnknown(Json &written, const Json &original, const std::string &path = {})
{
    if (!original.is_object() || !written.is_object())
        return;
    for (const auto &[name, value] : original.items()) {
        const bool dropped = path == "/answers" || (path == "/facts" && isSavedFact(name));
        const auto found = written.find(name);
        if (found == written.end() && !dropped)
            written[name] = value;
        else if (found != written.end())
            keepUnknown(*found, value, std::string(path).append(1, '/').append(name));
    }
}

/// A failure inside the case, with the member it is in.
struct BadMember
{
    QString place;
    QString what;
};

template <typename Read> void within(const std::string &place, Read read)
{
    try {
        read();
    } catch (const std::exception &error) {
        throw BadMember{QString::fromStdString(place), QString::fromUtf8(error.what()).left(300)};
    }
}

Case caseOf(const Json &root)
{
    Case read;
    within("/inputs", [&] { read.inputs = root.value("inputs", Json::object()).get<Inputs>(); });
    within("/answers", [&] { read.answers = root.value("answers", Json::object()).get<Answers>(); });
    within("/ticks", [&] { read.ticks = root.value("ticks", Json::array()).get<QStringList>(); });
    within("/aliases", [&] {
        for (const Json &one : root.value("aliases", Json::array()))
            read.aliases << Alias{one.at("alias").get<QString>(), one.at("name").get<QString>(), one.at("kind").get<QString>()};
    });
    within("/run", [&] {
        const Json run = root.value("run", Json::object());
        read.started = run.value("started", QDateTime());
        read.seconds = run.value("seconds", 0.0);
    });
    const Json facts = root.value("facts", Json::object());
    within("/facts", [&] { (void)facts.get_ref<const Json::object_t &>(); });
    for (const auto &item : facts.items()) { // clang 14 gives a lambda no part of a structured binding
        const std::string &id = item.key();
        const Json &entry = item.value();
        within("/facts/" + id, [&] {
#define READ_FACT(Fact) || readFact<Fact>(read.evidence, id, entry)
            (void)(false FOR_EACH_SAVED_FACT(READ_FACT));
#undef READ_FACT
        });
    }
    return read;
}

/// Why \p root is no case that this version reads; nothing where it is one.
std::optional<ReadError> whyNoCase(const Json &root, const QString &fileName)
{
    if (!root.is_object() || !root.contains("schema") || !root["schema"].is_string())
        return ReadError{ReadError::Reason::NotACase, fileName, QStringLiteral("/schema"), {}};
    const std::string found = root["schema"].get<std::string>();
    if (found == schema)
        return {};
    const bool newer = found.starts_with(schemaPrefix);
    return ReadError{newer ? ReadError::Reason::NewerVersion : ReadError::Reason::NotACase, fileName, QStringLiteral("/schema"),
                     QString::fromStdString(found).left(100)};
}

} // namespace

std::variant<Case, ReadError> readCase(const QByteArray &json, const QString &fileName)
{
    using Reason = ReadError::Reason;
    if (json.size() > maximumCaseSize)
        return ReadError{Reason::TooLarge, fileName, {}, QString::number(json.size())};
    if (const qsizetype deep = JsonText::tooDeepAt(json, maximumNesting); deep >= 0)
        return ReadError{Reason::TooDeep, fileName, JsonText::lineAndColumn(json, std::size_t(deep)), {}};
    try {
        const Json root = Json::parse(json.begin(), json.end());
        if (const auto why = whyNoCase(root, fileName))
            return *why;
        Case read = caseOf(root);
        read.unknown = json;
        return read;
    } catch (const Json::parse_error &error) {
        return ReadError{Reason::NotJson, fileName, JsonText::lineAndColumn(json, error.byte), QString::fromUtf8(error.what()).left(200)};
    } catch (const BadMember &bad) {
        return ReadError{Reason::WrongValue, fileName, bad.place, bad.what};
    } catch (const std::exception &error) {
        return ReadError{Reason::WrongValue, fileName, {}, QString::fromUtf8(error.what()).left(300)};
    }
}

std::variant<Case, ReadError> readCaseFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir() || !info.exists())
        return ReadError{ReadError::Reason::CannotOpen, path, {}, {}};
    if (info.size() > maximumCaseSize)
        return ReadError{ReadError::Reason::TooLarge, path, {}, QString::number(info.size())};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return ReadError{ReadError::Reason::CannotOpen, path, {}, file.errorString()};
    return readCase(file.read(maximumCaseSize + 1), path); // a pipe or a growing file has no size beforehand
}

QByteArray writeCase(const Case &written)
{
    Json facts = Json::object();
#define WRITE_FACTS(Fact) writeFacts<Fact>(facts, written.evidence);
    FOR_EACH_SAVED_FACT(WRITE_FACTS)
#undef WRITE_FACTS
    Json root = {{"schema", schema},
                 {"inputs", written.inputs},
                 {"answers", written.answers},
                 {"ticks", written.ticks},
                 {"run", {{"started", written.started}, {"seconds", written.seconds}}},
                 {"facts", facts}};
    for (const Alias &one : written.aliases)
        root["aliases"].push_back({{"alias", one.alias}, {"name", one.name}, {"kind", one.kind}});
    if (!written.unknown.isEmpty())
        keepUnknown(root, Json::parse(written.unknown.begin(), written.unknown.end(), nullptr, false));
    return QByteArray::fromStdString(root.dump(1, ' ', false, Json::error_handler_t::replace)) + '\n';
}

QByteArray writeFacts(const Case &written, Source source)
{
    Json facts = Json::object();
#define WRITE_FACTS(Fact)                                                                                                                  \
    if (Fact::source == source)                                                                                                            \
        writeFacts<Fact>(facts, written.evidence);
    FOR_EACH_SAVED_FACT(WRITE_FACTS)
#undef WRITE_FACTS
    const Json root = {{"schema", schema}, {"facts", facts}};
    return QByteArray::fromStdString(root.dump(1, ' ', false, Json::error_handler_t::replace)) + '\n';
}

bool Case::hasFactsOf(Source source) const
{
    const auto any = [](const auto &all) {
        return std::ranges::any_of(all, [](const auto &entry) { return entry.second.fact.has_value(); });
    };
#define HAS_FACTS(Fact) || (Fact::source == source && any(evidence.all<Fact>()))
    return false FOR_EACH_SAVED_FACT(HAS_FACTS);
#undef HAS_FACTS
}

QString writeCaseFile(const Case &written, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(writeCase(written));
    return file.commit() ? QString() : file.errorString();
}
