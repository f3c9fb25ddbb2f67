#pragma once
#include "checks/causes/causes.h"
#include "checks/causes/steps.h"
#include "checks/check.h"

/// Every way in which the way to a host can end, from good to worse to say.
enum class LadderEnd {
    Fine,
    UnexpectedAnswer,
    OneAddressDead,
    NameNotFound,
    NameServerSilent,
    NameServerRefused,
    NameHijacked,
    ConnectionRefused,
    ConnectionSilent,
    ConnectionUnreachable,
    ConnectionReset,
    ProxyWantsSignIn,
    ProxyDenied,
    ProxyCannotReachHost,
    ProxyDead,
    NotAProxy,
    ProxyLookupFailed,
    ResetInHandshake,
    ClosedInHandshake,
    Mute,
    NotTls,
    TlsTooOld,
    CertificateExpired,
    CertificateNotYetValid,
    CertificateWrongHost,
    CertificateSelfSigned,
    CertificateIncompleteChain,
    CertificateUntrusted,
    CertificateRevoked,
    ResetAfterHandshake,
    ClosedAfterHandshake,
    NoAnswer,
    CaptivePortal,
};

/// The words of one end, shared by all checks that climb to hosts (context "ladder").
struct LadderWords
{
    const char *id;
    Severity severity;
    Text summary; ///< Also the line of detail of a host.
    Text meaning = {};
};

/// In the order of LadderEnd.
inline constexpr LadderWords ladderWords[] = {
    {"fine", Severity::Good, SAY("ladder", "{host} answers over HTTPS.")},
    {"unexpected-answer", Severity::Warning, SAY("ladder", "{host} gives an answer that we do not know: {status}."),
     SAY("ladder", "The way is open, but the answer is not the usual one. Microsoft may have a fault, or something on the way answers.")},
    {"one-address-dead", Severity::Warning, SAY("ladder", "{host} answers on some of its addresses, not on {address}."),
     SAY("ladder", "Writeback works while it meets a good address, and fails now and then. A firewall may know only some addresses.")},
    {"name-not-found", Severity::Problem, SAY("ladder", "The name {host} is not known here."),
     SAY("ladder", "The DNS server says that the name does not exist. Nothing can be sent to a host without an address.")},
    {"name-server-silent", Severity::Problem, SAY("ladder", "The DNS server gives no answer for {host}, after {waited}."),
     SAY("ladder", "The DNS server may be silent or out of reach. Without an address nothing can be sent.")},
    {"name-server-refused", Severity::Problem, SAY("ladder", "The DNS server gives no usable answer for {host}, after {waited}."),
     SAY("ladder", "It answered so soon that it may refuse the question. Without an address nothing can be sent.")},
    {"name-hijacked", Severity::Problem, SAY("ladder", "The name {host} leads to a private address: {address}."),
     SAY("ladder", "Microsoft does not live at such an address. A DNS filter or the hosts file may send the name elsewhere.")},
    {"connection-refused", Severity::Problem, SAY("ladder", "The connection to {host} on port 443 is refused."),
     SAY("ladder", "Microsoft keeps this port open. A refusal comes from a firewall on the way, or from a wrong address.")},
    {"connection-silent", Severity::Problem, SAY("ladder", "{host} cannot be reached on port 443: silence for {waited}."),
     SAY("ladder", "Silence, not a refusal: that is how a firewall behaves that **drops** traffic.")},
    {"connection-unreachable", Severity::Problem, SAY("ladder", "There is no way to {host} on port 443."),
     SAY("ladder", "The network says that the address cannot be reached: a route is missing, or a firewall says no.")},
    {"connection-reset", Severity::Problem, SAY("ladder", "The connection to {host} on port 443 is cut off at once."),
     SAY("ladder", "Something on the way resets the connection. A firewall does so when a rule forbids the traffic.")},
    {"proxy-wants-sign-in", Severity::Problem, SAY("ladder", "The proxy {proxy} asks for a sign-in before it opens {host}."),
     SAY("ladder", "The service that writes passwords back cannot type a password. It stands still in front of the proxy (407).")},
    {"proxy-denied", Severity::Problem, SAY("ladder", "The proxy {proxy} denies the way to {host} ({status})."),
     SAY("ladder", "The proxy is alive, but its rules do not allow this host.")},
    {"proxy-cannot-reach-host", Severity::Problem, SAY("ladder", "The proxy {proxy} cannot reach {host} ({status})."),
     SAY("ladder", "The proxy is alive, but finds no way out to this host: its own DNS or firewall may stop it.")},
    {"proxy-dead", Severity::Problem, SAY("ladder", "The proxy {proxy} does not answer, so nothing gets to {host}."),
     SAY("ladder", "The proxy is down, at another address, or behind a firewall.")},
    {"proxy-not-a-proxy", Severity::Problem, SAY("ladder", "{proxy} answers, but not as a proxy does."),
     SAY("ladder", "The address or the port of the proxy may be wrong.")},
    {"proxy-lookup-failed", Severity::Problem, SAY("ladder", "It cannot be found out which proxy leads to {host}."),
     SAY("ladder", "The script that chooses the proxy (PAC) cannot be read or does not work.")},
    {"reset-in-handshake", Severity::Problem, SAY("ladder", "The connection to {host} is cut off as soon as it names the host."),
     SAY("ladder", "The port is open, but the encrypted talk (TLS) is reset. A firewall does so when it reads a name it forbids.")},
    {"closed-in-handshake", Severity::Problem, SAY("ladder", "{host} ends the connection before it is encrypted."),
     SAY("ladder", "The port is open, but the encrypted talk (TLS) is ended. Something on the way may refuse it.")},
    {"mute", Severity::Problem, SAY("ladder", "{host} takes the connection and then says nothing for {waited}."),
     SAY("ladder", "Something on the way takes connections in place of Microsoft, or drops the encrypted part.")},
    {"not-tls", Severity::Problem, SAY("ladder", "{host} answers without encryption on port 443."),
     SAY("ladder", "Microsoft always encrypts here. Something on the way answers in its place: a filter or a sign-in page.")},
    {"tls-too-old", Severity::Problem, SAY("ladder", "{host} offers only old encryption: {protocol}."),
     SAY("ladder", "Microsoft offers TLS 1.2 and later. Something on the way answers in its place.")},
    {"certificate-expired", Severity::Problem, SAY("ladder", "The certificate of {host} has expired, on {until}."),
     SAY("ladder", "Microsoft renews its certificates in time. The clock here may be wrong, or someone else's certificate is shown.")},
    {"certificate-not-yet-valid", Severity::Problem, SAY("ladder", "The certificate of {host} is not valid yet, only from {from}."),
     SAY("ladder", "The clock here may be behind, or someone else's certificate is shown.")},
    {"certificate-wrong-host", Severity::Problem, SAY("ladder", "The certificate of {host} is made out to another host: {subject}."),
     SAY("ladder", "Someone else answers in place of Microsoft: a filter, a sign-in page, or a wrong address.")},
    {"certificate-self-signed", Severity::Problem, SAY("ladder", "The certificate of {host} is signed by nobody but itself."),
     SAY("ladder", "Microsoft's certificates never are. Something on the way answers in its place.")},
    {"certificate-incomplete-chain", Severity::Problem, SAY("ladder", "A link is missing in the certificate chain of {host}."),
     SAY("ladder", "Without that link (an intermediate certificate) the server cannot trust the host.")},
    {"certificate-untrusted", Severity::Problem, SAY("ladder", "The certificate of {host} is signed by an unknown issuer: {issuer}."),
     SAY("ladder", "The connection may be opened and signed anew on the way, or a root certificate is missing here.")},
    {"certificate-revoked", Severity::Problem, SAY("ladder", "The certificate of {host} is revoked or not fit for its use."),
     SAY("ladder", "Microsoft replaces such certificates. Something on the way may answer in its place.")},
    {"reset-after-handshake", Severity::Problem, SAY("ladder", "The connection to {host} is cut off after it was encrypted."),
     SAY("ladder", "Everything went well until the first request. A firewall that looks deep may cut it then.")},
    {"closed-after-handshake", Severity::Problem, SAY("ladder", "{host} ends the connection without an answer."),
     SAY("ladder", "Everything went well until the first request. Something on the way may end it.")},
    {"no-answer", Severity::Problem, SAY("ladder", "{host} gives no answer to a request for {waited}."),
     SAY("ladder", "The connection is encrypted, then silent. Something on the way may hold the traffic back.")},
    {"captive-portal", Severity::Problem, SAY("ladder", "A sign-in page answers in place of {host}."),
     SAY("ladder", "The network wants a person to sign in or accept terms first (captive portal). A service cannot do that.")},
};

/// What to do about the ends (context "ladder").
namespace LadderSteps {
using Steps = std::initializer_list<Step>;

inline constexpr Text connects = SAY("ladder", "`Test-NetConnection {host} -Port 443` on the server says True for **TcpTestSucceeded**.");
inline constexpr Text sameTest = SAY("ladder", "The same test on the server says True for **TcpTestSucceeded**.");
inline constexpr Text looksFine = SAY("ladder", "Look again from the server: {host} answers over HTTPS.");
inline constexpr Text oneRule = SAY("ladder", "Low: one outbound rule. Nothing is let in.");
inline constexpr Text removeRule = SAY("ladder", "Remove the rule again.");
inline constexpr Text restartRisk = SAY("ladder", "Low: synchronization pauses for about a minute.");

inline constexpr Step allowRule{.owner = Owner::Network,
                                .what = SAY("ladder", "Allow outbound HTTPS (TCP 443) from the server to {rule}, without TLS inspection."),
                                .risk = oneRule,
                                .undo = removeRule,
                                .confirm = connects};
inline constexpr Step exemptRule{.owner = Owner::Network,
                                 .what =
                                     SAY("ladder", "Let traffic from the server to {rule} through as it is: no filter, no TLS inspection."),
                                 .risk = oneRule,
                                 .undo = removeRule,
                                 .confirm = looksFine};

inline constexpr Steps allow = {allowRule};
inline constexpr Steps exempt = {exemptRule};
inline constexpr Steps allowAddresses = {{.owner = Owner::Network,
                                          .what = SAY("ladder", "Allow {rule} by name, or by Microsoft's whole list of addresses."),
                                          .risk = oneRule,
                                          .undo = removeRule,
                                          .confirm = looksFine}};
inline constexpr Steps route = {{.owner = Owner::Network,
                                 .what = SAY("ladder", "Find where the way from the server ends, and give it a route to the internet."),
                                 .command = "Test-NetConnection {host} -Port 443; Test-NetConnection {host} -TraceRoute",
                                 .risk = SharedTexts::onlyLooks,
                                 .confirm = connects},
                                allowRule};
inline constexpr Steps resolve = {{.owner = Owner::Directory,
                                   .what = SAY("ladder", "Look the name up on the server, and see which DNS servers it asks."),
                                   .command = "Resolve-DnsName {host}; Get-DnsClientServerAddress -AddressFamily IPv4",
                                   .risk = SharedTexts::onlyLooks},
                                  {.owner = Owner::Network,
                                   .what = SAY("ladder", "Let that DNS server resolve names of the internet, or forward them."),
                                   .confirm = SAY("ladder", "`Resolve-DnsName {host}` on the server shows an address.")}};
inline constexpr Steps unblockName = {{.owner = Owner::Directory,
                                       .what = SAY("ladder", "Look for the name in the hosts file of the server."),
                                       .command = "Resolve-DnsName {host}; Get-Content C:\\Windows\\System32\\drivers\\etc\\hosts",
                                       .risk = SharedTexts::onlyLooks},
                                      {.owner = Owner::Network,
                                       .what = SAY("ladder", "Exempt {rule} from the DNS filter, or take it out of the internal DNS zone."),
                                       .confirm = SAY("ladder", "`Resolve-DnsName {host}` on the server shows a public address.")}};
inline constexpr Steps signIn = {
    {.owner = Owner::Network,
     .what = SAY("ladder", "Let the server through the proxy to {rule} without a sign-in."),
     .risk = SAY("ladder", "Low: one rule for one server."),
     .undo = removeRule,
     .confirm = looksFine},
    {.owner = Owner::Directory,
     .what = SAY("ladder", "Else let the service sign in: a domain account, and `useDefaultCredentials=\"true\"` in `machine.config`."),
     .command = "Restart-Service ADSync",
     .risk = restartRisk,
     .undo = SAY("ladder", "Put the old `machine.config` back and restart the service.")}};
inline constexpr Steps allowOnProxy = {{.owner = Owner::Network,
                                        .what = SAY("ladder", "Allow {rule} on port 443 on the proxy {proxy}, for the server."),
                                        .risk = oneRule,
                                        .undo = removeRule,
                                        .confirm = looksFine}};
inline constexpr Steps freeProxy = {
    {.owner = Owner::Network,
     .what = SAY("ladder", "Look up and open {rule} on the proxy {proxy} itself: its DNS, then its firewall."),
     .confirm = looksFine}};
inline constexpr Steps reviveProxy = {
    {.owner = Owner::Network,
     .what = SAY("ladder", "See whether the proxy {proxy} runs, and whether the server may reach it."),
     .confirm = looksFine},
    {.owner = Owner::Directory,
     .what =
         SAY("ladder", "If the proxy is gone: correct it where it is set, in WinHTTP and in `machine.config`, and restart the service."),
     .command = "netsh winhttp show proxy; Select-String -Path C:\\Windows\\Microsoft.NET\\Framework64\\v4.0.30319\\Config\\machine.config "
                "-Pattern proxy; Restart-Service ADSync",
     .risk = restartRisk,
     .undo = SAY("ladder", "Put the old settings back and restart the service.")}};
inline constexpr Steps setProxy = {
    {.owner = Owner::Network,
     .what = SAY("ladder", "See whether the address of the proxy script (PAC) is right, and whether it opens."),
     .confirm = looksFine},
    {.owner = Owner::Directory,
     .what = SAY("ladder", "Look at what is set on the server."),
     .command = "netsh winhttp show proxy",
     .risk = SharedTexts::onlyLooks}};
inline constexpr Steps checkClock = {{.owner = Owner::Directory,
                                      .what = SAY("ladder", "Look at the clock of the server first."),
                                      .command = "w32tm /query /status; Get-Date",
                                      .risk = SharedTexts::onlyLooks,
                                      .confirm = looksFine},
                                     exemptRule};
inline constexpr Steps completeChain = {
    {.owner = Owner::Directory,
     .what = SAY("ladder", "Let the server fetch certificates: outbound port 80 to Microsoft and DigiCert. Or install the missing one."),
     .risk = SAY("ladder", "Low: certificates come from Microsoft's own list only."),
     .confirm = looksFine},
    exemptRule};
inline constexpr Steps passPortal = {{.owner = Owner::Network,
                                      .what = SAY("ladder", "Exempt the server from the sign-in page, at least for {rule}."),
                                      .risk = SAY("ladder", "Low: one rule for one server."),
                                      .undo = removeRule,
                                      .confirm = looksFine}};
inline constexpr Steps lookAgain = {
    {.owner = Owner::Helpdesk, .what = SAY("ladder", "Look at service health, wait ten minutes, and look again."), .confirm = looksFine},
    {.owner = Owner::Network, .what = SAY("ladder", "If it stays: look whether a proxy or filter gives this answer for {rule}.")}};
} // namespace LadderSteps

/// How a person answers for the network test (context "ladder").
namespace LadderQuestion {
inline constexpr Text source = SAY("ladder", "The network test on the server, or a person who tries the connection there.");
inline constexpr Text yes = SAY("ladder", "Yes, it connects");
inline constexpr Text no = SAY("ladder", "No, it does not");
} // namespace LadderQuestion
