#include "checks/knowledge/sddl.h"
#include <QtCore/QMap>
#include <algorithm>

using namespace Qt::StringLiterals;
using Sddl::Entry;

namespace {

constexpr quint32 genericAll = 0x10000000;
constexpr quint32 genericRead = 0x80000000;
constexpr quint32 everything = 0xF01FF;

const QMap<QString, quint32> &rightsByName()
{
    static const QMap<QString, quint32> rights{
        {u"CC"_s, 0x1},        {u"DC"_s, 0x2},        {u"LC"_s, 0x4},      {u"SW"_s, 0x8},        {u"RP"_s, 0x10},
        {u"WP"_s, 0x20},       {u"DT"_s, 0x40},       {u"LO"_s, 0x80},     {u"CR"_s, 0x100},      {u"SD"_s, 0x10000},
        {u"RC"_s, 0x20000},    {u"WD"_s, 0x40000},    {u"WO"_s, 0x80000},  {u"GA"_s, genericAll}, {u"GR"_s, genericRead},
        {u"GW"_s, 0x40000000}, {u"GX"_s, 0x20000000}, {u"FA"_s, 0x1F01FF}, {u"FR"_s, 0x120089},   {u"FW"_s, 0x120116},
        {u"FX"_s, 0x1200A0},   {u"KA"_s, 0xF003F},    {u"KR"_s, 0x20019},  {u"KW"_s, 0x20006},    {u"KX"_s, 0x20019}};
    return rights;
}

/// Names of well-known groups; those of a domain are known by the last number of their SID.
const QMap<QString, QString> &sidsByName()
{
    static const QMap<QString, QString> sids{
        {u"WD"_s, u"S-1-1-0"_s},      {u"CO"_s, u"S-1-3-0"_s},      {u"CG"_s, u"S-1-3-1"_s},      {u"NU"_s, u"S-1-5-2"_s},
        {u"IU"_s, u"S-1-5-4"_s},      {u"SU"_s, u"S-1-5-6"_s},      {u"AN"_s, u"S-1-5-7"_s},      {u"ED"_s, u"S-1-5-9"_s},
        {u"PS"_s, u"S-1-5-10"_s},     {u"AU"_s, u"S-1-5-11"_s},     {u"RC"_s, u"S-1-5-12"_s},     {u"SY"_s, u"S-1-5-18"_s},
        {u"LS"_s, u"S-1-5-19"_s},     {u"NS"_s, u"S-1-5-20"_s},     {u"BA"_s, u"S-1-5-32-544"_s}, {u"BU"_s, u"S-1-5-32-545"_s},
        {u"BG"_s, u"S-1-5-32-546"_s}, {u"PU"_s, u"S-1-5-32-547"_s}, {u"AO"_s, u"S-1-5-32-548"_s}, {u"SO"_s, u"S-1-5-32-549"_s},
        {u"PO"_s, u"S-1-5-32-550"_s}, {u"BO"_s, u"S-1-5-32-551"_s}, {u"RE"_s, u"S-1-5-32-552"_s}, {u"RU"_s, u"S-1-5-32-554"_s},
        {u"RD"_s, u"S-1-5-32-555"_s}, {u"NO"_s, u"S-1-5-32-556"_s}, {u"LA"_s, u"RID-500"_s},      {u"LG"_s, u"RID-501"_s},
        {u"RO"_s, u"RID-498"_s},      {u"DA"_s, u"RID-512"_s},      {u"DU"_s, u"RID-513"_s},      {u"DG"_s, u"RID-514"_s},
        {u"DC"_s, u"RID-515"_s},      {u"DD"_s, u"RID-516"_s},      {u"CA"_s, u"RID-517"_s},      {u"SA"_s, u"RID-518"_s},
        {u"EA"_s, u"RID-519"_s},      {u"PA"_s, u"RID-520"_s},      {u"RS"_s, u"RID-553"_s}};
    return sids;
}

std::optional<quint32> readRights(const QString &text)
{
    bool ok = false;
    if (text.isEmpty())
        return 0;
    if (text.startsWith(u"0x", Qt::CaseInsensitive) || text.front().isDigit()) {
        const quint32 number = text.toUInt(&ok, 0);
        return ok ? std::optional(number) : std::nullopt;
    }
    quint32 rights = 0;
    for (qsizetype i = 0; i < text.size(); i += 2) {
        const auto found = rightsByName().find(text.mid(i, 2).toUpper());
        if (found == rightsByName().end())
            return std::nullopt;
        rights |= *found;
    }
    return rights;
}

/// The fields of one entry: kind; flags; rights; object; inherited object; who; condition.
std::optional<Entry> readEntry(const QString &text)
{
    const QStringList fields = text.split(u';');
    if (fields.size() < 6)
        return std::nullopt;
    const QString kind = fields[0].trimmed().toUpper();
    const QString flags = fields[1].toUpper();
    const std::optional<quint32> rights = readRights(fields[2].trimmed());
    if (!rights)
        return std::nullopt;
    Entry entry{.allows = kind.endsWith(u'A'), .rights = *rights};
    if (kind != u"A" && kind != u"D" && kind != u"OA" && kind != u"OD") {
        if (kind != u"XA" && kind != u"XD" && kind != u"ZA" && kind != u"ZD")
            return std::nullopt;
        entry.conditional = true;
    }
    for (qsizetype i = 0; i + 1 < flags.size(); i += 2) {
        entry.inheritOnly |= QStringView(flags).mid(i, 2) == u"IO";
        entry.inherited |= QStringView(flags).mid(i, 2) == u"ID";
    }
    entry.objectType = fields[3].trimmed().toLower();
    const QString who = fields[5].trimmed().toUpper();
    entry.sid = sidsByName().value(who, who);
    // A redacted case names them sid-1, sid-2 …
    const bool isSid = entry.sid.startsWith(u"S-1-") || entry.sid.startsWith(u"RID-") || entry.sid.startsWith(u"SID-");
    return isSid ? std::optional(entry) : std::nullopt;
}

/// Where the access list begins: "D:" at the start, or after owner and group. A SID holds no colon.
qsizetype startOfList(const QString &sddl)
{
    qsizetype at = 0;
    while ((at = sddl.indexOf(u"D:", at)) >= 0) {
        const QString before = sddl.left(at);
        if (before.count(u'(') == before.count(u')'))
            return at;
        at += 2;
    }
    return -1;
}

bool carries(const QStringList &sids, const QString &sid)
{
    if (!sid.startsWith(u"RID-"))
        return sids.contains(sid, Qt::CaseInsensitive);
    const QString end = sid.mid(3); // "-512"
    return std::ranges::any_of(sids, [&](const QString &one) {
        const bool ofDomain = one.startsWith(u"S-1-5-21-") || (one.startsWith(u"sid-") && one.count(u'-') == 2); // sid-3-513: redacted
        return ofDomain && one.endsWith(end);
    });
}

bool speaksOf(const Entry &entry, quint32 right, const QStringList &objectTypes)
{
    quint32 rights = entry.rights;
    if (rights & genericAll)
        rights |= everything;
    if (rights & genericRead)
        rights |= Sddl::readControl;
    return (rights & right) && !entry.inheritOnly && (entry.objectType.isEmpty() || objectTypes.contains(entry.objectType));
}

} // namespace

std::optional<Sddl::AccessList> Sddl::read(const QString &sddl)
{
    if (sddl.size() > Sddl::maximumLength)
        return std::nullopt;
    const qsizetype start = startOfList(sddl);
    AccessList list;
    if (start < 0)
        return sddl.contains(u':') ? std::optional(list) : std::nullopt;
    list.present = true;
    qsizetype at = start + 2;
    const qsizetype open = sddl.indexOf(u'(', at);
    const qsizetype audit = sddl.indexOf(u"S:", at);
    const qsizetype endOfFlags = std::min(open < 0 ? sddl.size() : open, audit < 0 ? sddl.size() : audit);
    const QString flags = sddl.mid(at, endOfFlags - at);
    if (flags.contains(u"NO_ACCESS_CONTROL"))
        return AccessList{};
    list.isProtected = flags.startsWith(u'P') || flags.contains(u"RP") || flags.contains(u"IP");
    for (at = endOfFlags; at < sddl.size() && sddl[at] == u'('; ++at) {
        int depth = 0;
        const qsizetype from = at + 1;
        do { // a condition holds brackets of its own
            depth += sddl[at] == u'(' ? 1 : sddl[at] == u')' ? -1 : 0;
        } while (depth > 0 && ++at < sddl.size());
        const auto entry = depth == 0 ? readEntry(sddl.mid(from, at - from)) : std::nullopt;
        if (!entry || list.entries.size() >= maximumEntries)
            return std::nullopt;
        list.entries << *entry;
    }
    return list;
}

Sddl::Verdict Sddl::check(const AccessList &list, const QStringList &sids, quint32 right, const QStringList &objectTypes)
{
    if (!list.present)
        return Verdict::Allowed;
    for (const Entry &entry : list.entries) {
        if (!speaksOf(entry, right, objectTypes) || !carries(sids, entry.sid))
            continue;
        return entry.conditional ? Verdict::Unknown : entry.allows ? Verdict::Allowed : Verdict::Denied;
    }
    return Verdict::NotGranted;
}

QStringList Sddl::carriedBy(const QString &sid, const QStringList &groups)
{
    return QStringList{sid, u"S-1-1-0"_s, u"S-1-5-11"_s, u"S-1-5-2"_s} + groups;
}
