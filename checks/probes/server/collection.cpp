#include "checks/probes/server/collection.h"
#include "checks/jsontext.h"
#include "checks/probes/server/collectionparts.h"
#include <QtCore/QStringDecoder>

using Json = nlohmann::json;
using Reason = ReadError::Reason;

namespace {

constexpr const char *schemaPrefix = "writeback-wizard/collection/";
constexpr const char *schema = "writeback-wizard/collection/1";

Missing::Reason reasonOf(const QString &kind)
{
    if (kind == QLatin1StringView("not-allowed"))
        return Missing::Reason::NotAllowed;
    if (kind == QLatin1StringView("not-reachable"))
        return Missing::Reason::NotReachable;
    if (kind == QLatin1StringView("timed-out"))
        return Missing::Reason::TimedOut;
    if (kind == QLatin1StringView("not-there"))
        return Missing::Reason::DependsOnMissing;
    return Missing::Reason::Unreadable;
}

/// What the script said of a part that it could not read.
Missing missingOf(const CollectionNode &part)
{
    return {reasonOf(part.text("kind", 60)), part.text("error", 500)};
}

/// Calls \p read; what is wrong in the part comes back as a reason, with its place.
template <typename Read> std::optional<Missing> tryReading(const std::string &place, Read read)
{
    try {
        read();
        return {};
    } catch (const BadValue &bad) {
        return Missing{Missing::Reason::Unreadable, QString::fromStdString(bad.place + ": " + bad.what).left(500)};
    } catch (const std::exception &error) {
        return Missing{Missing::Reason::Unreadable, QString::fromStdString(place + ": " + error.what()).left(500)};
    }
}

/// One slot of the collection into its fact, or the reason why there is none. A slot that is absent was not asked for.
template <typename Fact> void readPart(Collection &collection, const Json &parts, const char *name)
{
    const auto slot = parts.find(name);
    if (slot == parts.end())
        return;
    const std::string place = std::string("/parts/") + name;
    Fact fact;
    fact.seenFrom = SeenFrom::Server;
    fact.at = collection.at;
    std::optional<Missing> said;
    std::optional<Missing> wrong = tryReading(place, [&] {
        const CollectionNode part(*slot, place);
        if (part.has("ok"))
            CollectionParts::read(part.object("ok"), fact);
        else
            said = missingOf(part);
    });
    if (wrong || said)
        collection.evidence.setMissing<Fact>(wrong ? *wrong : *said);
    else
        collection.evidence.set(std::move(fact));
}

void readEvents(Collection &collection, const Json &parts)
{
    collection.eventsMissing = tryReading("/parts/events", [&] {
        const auto slot = parts.find("events");
        if (slot == parts.end())
            throw BadValue{"/parts/events", "absent"};
        const CollectionNode part(*slot, "/parts/events");
        if (!part.has("ok"))
            throw BadValue{"/parts/events", part.text("error", 300).toStdString()};
        const CollectionNode events = part.object("ok");
        collection.events = events.text("xml", maximumCollectionSize);
        collection.eventsCut = events.flag("cut").value_or(false);
        collection.days = int(events.number("days").value_or(0));
    });
}

Collection collectionOf(const Json &root)
{
    const CollectionNode whole(root, "");
    Collection collection;
    collection.at = whole.object("made").time("at");
    if (!collection.at.isValid())
        throw BadValue{"/made/at", "the time of the collection is missing"};
    const Json &parts = whole.object("parts").json();
    readPart<ComputerFact>(collection, parts, "computer");
    readPart<VersionsFact>(collection, parts, "versions");
    readPart<ServicesFact>(collection, parts, "services");
    readPart<DotNetFact>(collection, parts, "dotnet");
    readPart<TlsKeysFact>(collection, parts, "tls");
    readPart<ProxySettingsFact>(collection, parts, "proxy");
    readPart<SchedulerFact>(collection, parts, "scheduler");
    readPart<ConnectorsFact>(collection, parts, "connectors");
    readPart<WritebackSettingFact>(collection, parts, "writeback");
    readPart<RunsFact>(collection, parts, "runs");
    readPart<ConnectorIdentityFact>(collection, parts, "identity");
    readPart<ConnectorAccountsFact>(collection, parts, "accounts");
    readPart<ServerDirectoryFact>(collection, parts, "directory");
    readPart<ServerUserFact>(collection, parts, "user");
    readPart<HardeningFact>(collection, parts, "hardening");
    readPart<RootsFact>(collection, parts, "roots");
    readPart<ServerTimeFact>(collection, parts, "time");
    readPart<CloudSyncAgentFact>(collection, parts, "cloud-sync");
    readPart<ServerHostsFact>(collection, parts, "hosts");
    readPart<ServerControllersFact>(collection, parts, "controllers");
    readEvents(collection, parts);
    return collection;
}

std::optional<ReadError> whyNoCollection(const Json &root, const QString &fileName)
{
    if (!root.is_object() || !root.contains("schema") || !root["schema"].is_string())
        return ReadError{Reason::NotACase, fileName, QStringLiteral("/schema"), {}};
    const std::string found = root["schema"].get<std::string>();
    if (found == schema)
        return {};
    return ReadError{found.starts_with(schemaPrefix) ? Reason::NewerVersion : Reason::NotACase, fileName, QStringLiteral("/schema"),
                     QString::fromStdString(found).left(100)};
}

/// Windows PowerShell redirects as UTF-16; a file of ours is UTF-8, perhaps with a mark in front.
QByteArray asUtf8(const QByteArray &content)
{
    const auto encoding = QStringConverter::encodingForData(content, u'{');
    if (!encoding)
        return content;
    QStringDecoder decoder(*encoding);
    const QString text = decoder(content);
    return text.toUtf8();
}

} // namespace

bool isCollection(const QByteArray &content)
{
    constexpr qsizetype enough = qsizetype(64) * 1024;
    const QByteArray start = asUtf8(content.left(enough));
    return start.trimmed().startsWith('{') && start.contains(schemaPrefix);
}

std::variant<Collection, ReadError> readCollection(const QByteArray &content, const QString &fileName)
{
    if (content.size() > maximumCollectionSize)
        return ReadError{Reason::TooLarge, fileName, {}, QString::number(content.size())};
    const QByteArray json = asUtf8(content);
    if (const qsizetype deep = JsonText::tooDeepAt(json, maximumNesting); deep >= 0)
        return ReadError{Reason::TooDeep, fileName, JsonText::lineAndColumn(json, std::size_t(deep)), {}};
    try {
        const Json root = Json::parse(json.begin(), json.end());
        if (const auto why = whyNoCollection(root, fileName))
            return *why;
        return collectionOf(root);
    } catch (const Json::parse_error &error) {
        return ReadError{Reason::NotJson, fileName, JsonText::lineAndColumn(json, error.byte), QString::fromUtf8(error.what()).left(200)};
    } catch (const BadValue &bad) {
        return ReadError{Reason::WrongValue, fileName, QString::fromStdString(bad.place), QString::fromStdString(bad.what).left(300)};
    } catch (const std::exception &error) {
        return ReadError{Reason::WrongValue, fileName, {}, QString::fromUtf8(error.what()).left(300)};
    }
}

void takeCollection(Evidence &evidence, const Collection &collection)
{
    const auto take = [&]<typename Fact>(const Fact *) {
        evidence.forget<Fact>();
        if (const Slot<Fact> *slot = collection.evidence.slot<Fact>())
            evidence.place<Fact>() = *slot;
    };
#define TAKE(Fact) take(static_cast<const Fact *>(nullptr));
    FOR_EACH_SERVER_FACT(TAKE)
#undef TAKE
}
