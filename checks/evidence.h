#pragma once
#include <QtCore/QDateTime>
#include <QtCore/QString>
#include <any>
#include <concepts>
#include <map>
#include <optional>
#include <string_view>

/// Where a fact comes from.
enum class Source { Network, Directory, Tenant, Server, Events, Person };

/// From where a fact was seen. What is seen here says little about the Connect server.
enum class SeenFrom { Here, Server, Cloud };

/// What every fact says of its own seeing; each fact derives from it.
struct Seen
{
    SeenFrom seenFrom = SeenFrom::Here;
    QDateTime at = {}; ///< UTC.
};

/// Why we could not look, or not to the end. A "no" from the world is a fact, not a missing one.
struct Missing
{
    enum class Reason { NotAsked, TimedOut, Cancelled, NotReachable, NotAllowed, Unreadable, DependsOnMissing, NotKnown };
    Reason reason = Reason::NotAsked;
    QString detail = {}; ///< For the log and the details view; never the only thing shown.
};

/// How far we are with a fact. The order matters: a check waits for the least settled one.
enum class Progress {
    Pending, ///< Nothing seen yet.
    Growing, ///< Something was seen, more may come.
    Settled,
};

/// The place of one fact: what was seen, and why there is no more. Stop and deadlines leave both.
template <typename Fact> struct Slot
{
    Progress progress = Progress::Pending;
    std::optional<Fact> fact = {};
    std::optional<Missing> missing = {};
    QString seenWith = {}; ///< The inputs it was looked for with; another value means: look again.
};

/// All facts of one kind, by key (a host, a file); the key of a fact that exists once is empty.
template <typename Fact> using All = std::map<QString, Slot<Fact>>;

/// What all facts of a kind tell together: a type that names them (`using Fact`) and is made from them. It keeps what it needs of them.
template <typename T>
concept FactSummary = requires
{
    typename T::Fact;
}
&&std::constructible_from<T, const All<typename T::Fact> &>;

/// Everything seen so far. A fact kind is a struct that derives from Seen, with `static constexpr const char *id` and `source`.
class Evidence
{
public:
    /// All facts of this kind; empty where nobody planned to look.
    template <typename Fact> const All<Fact> &all() const
    {
        static const All<Fact> none;
        const auto found = m_shelves.find(Fact::id);
        return found == m_shelves.end() ? none : *std::any_cast<All<Fact>>(&found->second.facts);
    }
    /// The one fact of a kind that exists once; null where nobody planned to look.
    template <typename Fact> const Slot<Fact> *slot(const QString &key = {}) const
    {
        const auto &shelf = all<Fact>();
        const auto found = shelf.find(key);
        return found == shelf.end() ? nullptr : &found->second;
    }
    /// Made when it is asked for, and kept until a fact of the kind changes: twenty checks ask. Not for two threads at once.
    template <FactSummary Summary> const Summary &summary() const
    {
        static const Summary none{All<typename Summary::Fact>()};
        const auto found = m_shelves.find(Summary::Fact::id);
        if (found == m_shelves.end())
            return none;
        std::any &kept = found->second.summary;
        if (!std::any_cast<Summary>(&kept))
            kept = Summary(all<typename Summary::Fact>());
        return *std::any_cast<Summary>(&kept);
    }
    /// The place of a fact, made where there was none. What is changed there is changed before anything else is asked.
    template <typename Fact> Slot<Fact> &place(const QString &key = {})
    {
        Shelf &shelf = m_shelves[Fact::id];
        if (!shelf.facts.has_value())
            shelf = {All<Fact>(), &copyShelf<Fact>};
        shelf.summary.reset();
        return (*std::any_cast<All<Fact>>(&shelf.facts))[key];
    }
    /// Puts a whole fact in its place.
    template <typename Fact> void set(Fact fact, const QString &key = {})
    {
        Slot<Fact> &slot = place<Fact>(key);
        slot.fact = std::move(fact);
        slot.missing.reset();
        slot.progress = Progress::Settled;
    }
    template <typename Fact> void setMissing(const Missing &why, const QString &key = {})
    {
        Slot<Fact> &slot = place<Fact>(key);
        slot.missing = why;
        slot.progress = Progress::Settled;
    }
    template <typename Fact> void forget(const QString &key = {})
    {
        if (!slot<Fact>(key))
            return;
        Shelf &shelf = m_shelves[Fact::id];
        std::any_cast<All<Fact>>(&shelf.facts)->erase(key);
        shelf.summary.reset();
    }

    /// Puts everything of \p other in its place here, as far along as \p progress says: one source may tell many facts.
    void take(const Evidence &other, Progress progress = Progress::Settled)
    {
        for (const auto &[id, shelf] : other.m_shelves)
            shelf.copyTo(*this, shelf.facts, progress);
    }

private:
    /// All facts of one kind, and how to copy them where the kind is not known.
    struct Shelf
    {
        std::any facts = {};
        void (*copyTo)(Evidence &, const std::any &, Progress) = nullptr;
        mutable std::any summary = {}; ///< Empty until it is asked for.
    };
    template <typename Fact> static void copyShelf(Evidence &to, const std::any &facts, Progress progress)
    {
        for (const auto &[key, slot] : *std::any_cast<All<Fact>>(&facts)) {
            Slot<Fact> &place = to.place<Fact>(key);
            place = slot;
            place.progress = progress;
        }
    }
    std::map<std::string_view, Shelf> m_shelves;
};
