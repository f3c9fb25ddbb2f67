#pragma once
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <optional>

/// Reads access lists as Windows writes them down (SDDL), and says what they allow. Bounded: a list from a stranger costs little.
namespace Sddl {

/// One entry of an access list.
struct Entry
{
    bool allows = true;
    bool conditional = false; ///< It depends on a condition that we do not evaluate.
    bool inheritOnly = false; ///< It holds for what lies below, not here.
    bool inherited = false;
    quint32 rights = 0;
    QString objectType = {}; ///< GUID in lowercase; empty for all.
    QString sid = {};        ///< "S-1-…"; of a domain's own groups "RID-512".
};

struct AccessList
{
    bool present = false;     ///< Without a list everybody is let in.
    bool isProtected = false; ///< Nothing is inherited.
    QList<Entry> entries = {};
};

constexpr qsizetype maximumLength = 262'144;
constexpr qsizetype maximumEntries = 4000;

/// The access list in \p sddl; nothing where that cannot be read.
std::optional<AccessList> read(const QString &sddl);

enum class Verdict { Allowed, Denied, NotGranted, Unknown };

/// What \p list says when someone who carries \p sids asks for \p right on one of \p objectTypes (empty: no object type counts).
/// The first entry that speaks of it decides, as in Windows.
Verdict check(const AccessList &list, const QStringList &sids, quint32 right, const QStringList &objectTypes = {});

/// \p sid and \p groups, and those that everybody carries who signs in over the network.
QStringList carriedBy(const QString &sid, const QStringList &groups);

constexpr quint32 readControl = 0x20000; ///< RC: to call SAM remotely.
constexpr quint32 controlAccess = 0x100;
constexpr quint32 writeProperty = 0x20;

} // namespace Sddl
