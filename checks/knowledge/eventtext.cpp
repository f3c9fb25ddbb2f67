#include "checks/knowledge/eventtext.h"
#include <QtCore/QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 1000;

constexpr std::u16string_view marks[] = {u"PasswordResetService", u"ADSync", u"Directory Synchronization", u"Directory-Service",
                                         u"Security-Auditing"};

constexpr EventPhrase phrases[] = {
    {"A restriction prevents the password from being changed"_L1, "80230619"},
    {"management agent credentials were denied access"_L1, "80230626"},
    {"management agent was denied access"_L1, "80230626"},
    {"Failed to acquire user information"_L1, EventCode::accessDenied},
    {"ERROR_ACCESS_DENIED"_L1, EventCode::accessDenied},
    {"admaexport.cpp(2944)"_L1, EventCode::accessDenied},
    {"password synchronization is not enabled on this Management Agent"_L1, "8023061F"},
    {"not configured for insecure setting of passwords"_L1, "8023062C"},
    {"128 bit TLS or SSL"_L1, "8023062C"},
    {"LDAP password policy control"_L1, EventCode::noPolicyControl},
    {"admaexport.cpp(2837)"_L1, EventCode::noPolicyControl},
    {"No password writeback targets found"_L1, "80230405"},
    {"AD Object is not present"_L1, "80230405"},
    {"target object is in scope of password sync rule"_L1, "80230405"},
    {"duplicated entries with the same anchor"_L1, "80230402"},
    {"The filename or extension is too long"_L1, "800700CE"},
    {"The remote certificate is invalid"_L1, EventCode::certificate},
    {"AADSTS700027"_L1, EventCode::application},
};

void note(QStringList &list, const QString &found)
{
    if (!list.contains(found))
        list << found;
}

QString captured(const QRegularExpression &shape, const QString &text)
{
    return shape.match(text).captured(1);
}

bool isSame(QLatin1StringView phrase, const QString &said)
{
    return said.compare(phrase, Qt::CaseInsensitive) == 0;
}

/// All phrases in one look: a pasted log has tens of thousands of events.
const QRegularExpression &phrasesAtOnce()
{
    static const QRegularExpression any = [] {
        QStringList all;
        for (const EventPhrase &phrase : phrases)
            all << QRegularExpression::escape(phrase.text);
        return QRegularExpression(all.join(u'|'), QRegularExpression::CaseInsensitiveOption);
    }();
    return any;
}

QStringList codesIn(const QString &text)
{
    // Microsoft's table prints 80230402 once as "8023042".
    static const QRegularExpression number(u"(?<![0-9A-Za-z-])(?:0x)?(8(?:02[0-9A-F]|00[0-9A-F])[0-9A-F]{4}|8023042)(?![0-9A-Za-z-])"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    QStringList codes;
    for (auto matches = number.globalMatch(text); matches.hasNext();) {
        const QString code = matches.next().captured(1).toUpper();
        note(codes, code == "8023042"_L1 ? u"80230402"_s : code);
    }
    for (auto matches = phrasesAtOnce().globalMatch(text); matches.hasNext();) {
        const QString said = matches.next().captured();
        const auto *phrase = std::ranges::find_if(phrases, [&](const EventPhrase &one) { return isSame(one.text, said); });
        if (phrase != std::ranges::end(phrases))
            note(codes, QString::fromLatin1(phrase->code));
    }
    return codes;
}

QStringList relaysIn(const QString &text)
{
    static const QRegularExpression relay(
        u"(?<![a-z0-9-])([a-z0-9][a-z0-9-]{0,62}\\.servicebus\\.(?:windows\\.net|usgovcloudapi\\.net|chinacloudapi\\.cn))(?![a-z0-9-])"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList relays;
    for (auto matches = relay.globalMatch(text); matches.hasNext();)
        note(relays, matches.next().captured(1).toLower());
    return relays;
}

void readPersons(EventSeen &event, const QString &text)
{
    static const QRegularExpression upn(u"(?<![A-Za-z])UserPrincipalName\\s*[:=]?\\s*([^,;\\s<>\"]{1,256})"_s);
    static const QRegularExpression admin(u"(?<![A-Za-z])AdminUpn\\s*[:=]?\\s*([^,;\\s<>\"]{1,256})"_s);
    static const QRegularExpression details(u"(?<![A-Za-z])Details\\s*:\\s*([^,;:\\s<>\"]{1,128}@[^,;:\\s<>\"]{1,128})"_s);
    event.user = captured(upn, text);
    if (event.user.isEmpty())
        event.user = captured(details, text);
    event.admin = captured(admin, text);
}

/// Whom a domain controller refused.
void readClient(EventSeen &event, const QString &text)
{
    static const QRegularExpression sid(u"(?<![\\w-])(S-1-5(?:-\\d{1,10}){1,8})(?![\\w-])"_s);
    static const QRegularExpression address(u"(?<![\\d.])(\\d{1,3}(?:\\.\\d{1,3}){3})(?![\\d.])"_s);
    event.client = captured(sid, text);
    event.clientAddress = captured(address, text);
}

void shorten(QStringList &strings)
{
    qsizetype left = longestText;
    for (QString &text : strings) {
        text.truncate(left);
        left -= text.size();
    }
    while (!strings.isEmpty() && strings.last().isEmpty())
        strings.removeLast();
}

} // namespace

std::span<const EventPhrase> eventPhrases()
{
    return phrases;
}

std::span<const std::u16string_view> eventProviderMarks()
{
    return marks;
}

std::optional<EventSeen::Provider> eventProvider(QStringView name)
{
    const QStringView plain = name.trimmed();
    const auto is = [&](QLatin1StringView known) { return plain.compare(known, Qt::CaseInsensitive) == 0; };
    if (is("PasswordResetService"_L1))
        return EventSeen::Provider::PasswordReset;
    if (is("ADSync"_L1))
        return EventSeen::Provider::Sync;
    if (is("Directory Synchronization"_L1))
        return EventSeen::Provider::DirectorySync;
    // Event Viewer leaves the maker out of the name; Microsoft's articles write "Service" and "Services".
    const QStringView product = plain.startsWith("Microsoft-Windows-"_L1, Qt::CaseInsensitive) ? plain.mid(18) : plain;
    const auto isProduct = [&](QLatin1StringView known) { return product.compare(known, Qt::CaseInsensitive) == 0; };
    if (isProduct("Directory-Services-SAM"_L1) || isProduct("Directory-Service-SAM"_L1))
        return EventSeen::Provider::Sam;
    if (isProduct("Security-Auditing"_L1) || is("Microsoft Windows security auditing."_L1))
        return EventSeen::Provider::Audit;
    return std::nullopt;
}

bool isOurEvent(EventSeen::Provider provider, int id)
{
    switch (provider) {
    case EventSeen::Provider::PasswordReset: return true;
    case EventSeen::Provider::Sync: return id == 6329 || id == 6800 || id == 6306 || isOurEvent(EventSeen::Provider::DirectorySync, id);
    case EventSeen::Provider::DirectorySync: return id == 906 || id == 1011 || id == 1012 || id == 1014 || id == 611;
    case EventSeen::Provider::Sam: return id >= 16962 && id <= 16969;
    case EventSeen::Provider::Audit: return id == 4724;
    }
    return false;
}

void readEventText(EventSeen &event)
{
    static const QRegularExpression tracking(u"TrackingId\\s*[:=]?\\s*\\{?([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})"_s);
    const QString text = event.strings.join(u'\n');
    event.codes = codesIn(text);
    if (event.provider == EventSeen::Provider::PasswordReset) {
        event.trackingId = captured(tracking, text).toLower();
        event.relays = relaysIn(text);
        readPersons(event, text);
    } else if (event.provider == EventSeen::Provider::Sync) {
        event.trackingId = captured(tracking, text).toLower();
    } else if (event.provider == EventSeen::Provider::Sam || event.provider == EventSeen::Provider::Audit) {
        readClient(event, text);
    }
    shorten(event.strings);
}
