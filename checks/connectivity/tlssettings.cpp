#include "checks/causes/causes.h"
#include "checks/causes/steps.h"
#include "checks/facts/server.h"
#include "checks/halves.h"
#include "checks/knowledge/versions.h"
#include "checks/registry.h"

namespace {

constexpr Link links[] = {SharedLinks::tls, SharedLinks::prerequisites};

constexpr ArticleNote article[] = {
    {"X6", SAY("check/tls-settings", "The article does not speak of TLS."),
     SAY("check/tls-settings", "TLS 1.2 and .NET 4.7.2 or newer are needed. From Connect 2.4.131.0 on, absent values are no fault.")}};

constexpr Step netOn{.owner = Owner::Directory,
                     .what = SAY("check/tls-settings", "Let .NET use TLS 1.2."),
                     .command = "Set-ItemProperty "
                                "'HKLM:\\SOFTWARE\\Microsoft\\.NETFramework\\v4.0.30319','HKLM:\\SOFTWARE\\WOW6432Node\\Microsoft\\."
                                "NETFramework\\v4.0.30319' -Name SystemDefaultTlsVersions -Value 1 -Type DWord; Set-ItemProperty "
                                "'HKLM:\\SOFTWARE\\Microsoft\\.NETFramework\\v4.0.30319','HKLM:\\SOFTWARE\\WOW6432Node\\Microsoft\\."
                                "NETFramework\\v4.0.30319' -Name SchUseStrongCrypto -Value 1 -Type DWord",
                     .risk = SAY("check/tls-settings", "Low: old programs on the server may need TLS 1.0."),
                     .undo = SAY("check/tls-settings", "Remove the two values in both places."),
                     .confirm = SAY("check/tls-settings", "The check script of Microsoft shows 1 for all of them.")};

constexpr Step winOn{.owner = Owner::Directory,
                     .what = SAY("check/tls-settings", "Let Windows use TLS 1.2, then restart the server."),
                     .command = "$tls = 'HKLM:\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2'; "
                                "New-Item $tls, \"$tls\\Client\", \"$tls\\Server\" -ErrorAction SilentlyContinue; Set-ItemProperty "
                                "\"$tls\\Client\", \"$tls\\Server\" -Name Enabled -Value 1 -Type DWord; Set-ItemProperty \"$tls\\Client\", "
                                "\"$tls\\Server\" -Name DisabledByDefault -Value 0 -Type DWord; Restart-Computer -Confirm",
                     .risk = SAY("check/tls-settings", "The server restarts. Choose a quiet hour."),
                     .undo = SAY("check/tls-settings", "Remove the two values below Client and Server."),
                     .confirm = SAY("check/tls-settings", "After the restart event 31019 appears.")};

constexpr Outcome on{
    .id = "on",
    .severity = Severity::Good,
    .summary = SAY("check/tls-settings", "Windows and .NET on the server use TLS 1.2."),
    .pointers = {{&Causes::tls12NotEnabled, Weight::rulesOut}, {&Causes::dotnetTooOld, Weight::against}},
};
constexpr Outcome absent{
    .id = "absent",
    .severity = Severity::Note,
    .summary = SAY("check/tls-settings", "The TLS values are absent; the defaults of Windows hold."),
    .meaning = SAY("check/tls-settings", "With Connect 2.4.131.0 or newer that is fine: TLS 1.2 is on by default."),
    .pointers = {{&Causes::tls12NotEnabled, Weight::against}},
};
constexpr Outcome absentOld{
    .id = "absent-old",
    .severity = Severity::Warning,
    .summary = SAY("check/tls-settings", "The TLS values are absent, and Connect is older than 2.4.131.0."),
    .meaning = SAY("check/tls-settings", "Connect may not use TLS 1.2. These versions want the values set."),
    .steps = {netOn, winOn},
    .pointers = {{&Causes::tls12NotEnabled, Weight::some}, {&Causes::connectOutdated, Weight::some}},
};
constexpr Outcome off{
    .id = "off",
    .severity = Severity::Problem,
    .summary = SAY("check/tls-settings", "TLS 1.2 is switched off on the server."),
    .meaning = SAY("check/tls-settings", "Microsoft refuses every connection of the server."),
    .steps = {netOn, winOn},
    .pointers = {{&Causes::tls12NotEnabled, Weight::strong}},
};
constexpr Outcome netOff{
    .id = "net-off",
    .severity = Severity::Problem,
    .summary = SAY("check/tls-settings", "A value on the server keeps .NET from TLS 1.2."),
    .meaning = SAY("check/tls-settings", "The service runs on .NET. With this value, Microsoft may refuse its connections."),
    .steps = {netOn},
    .pointers = {{&Causes::tls12NotEnabled, Weight::strong}},
};
constexpr Outcome someAbsent{
    .id = "some-absent",
    .severity = Severity::Note,
    .summary = SAY("check/tls-settings", "Some of the TLS values are absent; where they are, the defaults of Windows hold."),
    .meaning = SAY("check/tls-settings", "No value is wrong. With Connect 2.4.131.0 or newer that is fine."),
    .pointers = {{&Causes::tls12NotEnabled, Weight::against}},
};
constexpr Outcome netTooOld{
    .id = "net-too-old",
    .severity = Severity::Warning,
    .summary = SAY("check/tls-settings", ".NET Framework on the server is older than 4.7.2."),
    .meaning = SAY("check/tls-settings", "Connect may not run or not use TLS 1.2. Microsoft's troubleshooting page asks for 4.8."),
    .steps = {{.owner = Owner::Directory,
               .what =
                   SAY("check/tls-settings", "Install .NET Framework 4.8, by Windows Update or from Microsoft, and restart the server."),
               .risk = SAY("check/tls-settings", "Low: the server restarts. Choose a quiet hour."),
               .confirm = SAY("check/tls-settings", "The release number is 528040 or higher.")}},
    .pointers = {{&Causes::dotnetTooOld, Weight::strong}, {&Causes::tls12NotEnabled, Weight::weak}},
};
constexpr const Outcome *outcomes[] = {&on, &absent, &someAbsent, &absentOld, &off, &netOff, &netTooOld};

constexpr Question question{
    .text = SAY("check/tls-settings", "Do Windows and .NET on the server use TLS 1.2?"),
    .whereToLook =
        SAY("check/tls-settings", "On the Connect server: `Get-ItemProperty "
                                  "'HKLM:\\SOFTWARE\\Microsoft\\.NETFramework\\v4.0.30319','HKLM:\\SOFTWARE\\WOW6432Node\\Microsoft\\."
                                  "NETFramework\\v4.0.30319' | Select-Object SystemDefaultTlsVersions, SchUseStrongCrypto` must show 1. "
                                  "`Get-ChildItem 'HKLM:\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS "
                                  "1.2'` must show Enabled 1, DisabledByDefault 0, or nothing. `(Get-ItemProperty "
                                  "'HKLM:\\SOFTWARE\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full').Release` must be 461808 or more."),
    .options = {{"yes", SAY("check/tls-settings", "Yes, all values are right"), &on},
                {"absent", SAY("check/tls-settings", "Values are absent, Connect is 2.4.131.0 or newer"), &absent},
                {"absent-old", SAY("check/tls-settings", "Values are absent, Connect is older"), &absentOld},
                {"no", SAY("check/tls-settings", "No, a value switches TLS 1.2 off"), &off},
                {"dotnet-old", SAY("check/tls-settings", ".NET is older than 4.7.2"), &netTooOld}},
};

constexpr Text valueRight = SAY("check/tls-settings", "{value}: {number}");
constexpr Text valueAbsent = SAY("check/tls-settings", "{value}: absent");
constexpr Text valueWrong = SAY("check/tls-settings", "{value}: {number}, and it should be {wanted}");

constexpr qint64 dotNet472 = 461808;

struct KeySeen
{
    const char *name;
    std::optional<qint64> value;
    bool wantsZero;
    bool isWindows;

    bool isWrong() const { return value && (*value == 0) != wantsZero; }
};

QList<KeySeen> keysOf(const TlsKeysFact &tls)
{
    return {{"SystemDefaultTlsVersions", tls.netSystemDefault, false, false},
            {"SchUseStrongCrypto", tls.netStrongCrypto, false, false},
            {"SystemDefaultTlsVersions (WOW6432Node)", tls.net32SystemDefault, false, false},
            {"SchUseStrongCrypto (WOW6432Node)", tls.net32StrongCrypto, false, false},
            {"TLS 1.2 Client Enabled", tls.clientEnabled, false, true},
            {"TLS 1.2 Client DisabledByDefault", tls.clientDisabled, true, true},
            {"TLS 1.2 Server Enabled", tls.serverEnabled, false, true},
            {"TLS 1.2 Server DisabledByDefault", tls.serverDisabled, true, true}};
}

QList<Detail> detailsOf(const QList<KeySeen> &keys)
{
    QList<Detail> details;
    for (const KeySeen &key : keys) {
        const Values values{{QStringLiteral("value"), Value::code(QString::fromLatin1(key.name))},
                            {QStringLiteral("number"), Value::code(QString::number(key.value.value_or(0)))},
                            {QStringLiteral("wanted"), Value::code(key.wantsZero ? QStringLiteral("0") : QStringLiteral("1"))}};
        details << (!key.value      ? Detail{valueAbsent, values}
                    : key.isWrong() ? Detail{valueWrong, values, Severity::Warning}
                                    : Detail{valueRight, values, Severity::Good});
    }
    return details;
}

/// A wrong value is a fault; an absent one only for the versions whose setup insisted on it.
Conclusion judge(const Inputs &, const TlsKeysFact &tls, const Slot<VersionsFact> &versions, const Slot<DotNetFact> &net)
{
    const QList<KeySeen> keys = keysOf(tls);
    const QList<Detail> details = detailsOf(keys);
    const auto wrong = [&](bool windows) {
        return std::ranges::any_of(keys, [=](const KeySeen &key) { return key.isWindows == windows && key.isWrong(); });
    };
    const auto absentKeys = std::ranges::count_if(keys, [](const KeySeen &key) { return !key.value; });
    const QVersionNumber version = versions.fact ? readVersion(versions.fact->connect()) : QVersionNumber();
    if (wrong(true))
        return proving({&off, {}, details}, Causes::tls12NotEnabled);
    if (wrong(false))
        return {&netOff, {}, details};
    if (net.fact && net.fact->release > 0 && net.fact->release < dotNet472)
        return {&netTooOld, {}, details};
    if (absentKeys == 0)
        return {&on, {}, details};
    if (!version.isNull() && version < QVersionNumber(2, 4, 131))
        return {&absentOld, {}, details};
    return {absentKeys == keys.size() ? &absent : &someAbsent, {}, details};
}

} // namespace

extern constexpr Check Checks::tlsSettings = makeCheck<&judge>({
    .id = "tls-settings",
    .section = Section::Connectivity,
    .chain = ChainLink::Connect,
    .title = SAY("check/tls-settings", "TLS settings of the server"),
    .why = SAY("check/tls-settings", "Microsoft accepts only TLS 1.2 or newer. Windows and .NET on the server must be allowed to use it."),
    .links = links,
    .outcomes = outcomes,
    .question = &question,
    .source = SAY("check/tls-settings", "The server collection. Until it is there, a person who can look on the Connect server."),
    .article = article,
    .applies = Applies::Connect,
    .aboutServer = true,
});
