#include "checks/causes/circumstances.h"
#include "checks/causes/causes.h"
#include <algorithm>

namespace {

constexpr double fits = 0.7;
constexpr double hardlyFits = -2;
constexpr double cannotBe = -5;

/// Whom a cause strikes.
enum class Strikes { Person, Everybody, Any };
/// How it begins.
enum class Begins { FromTheStart, Suddenly, Any };
/// Which agent it belongs to.
enum class Of { Connect, CloudSync, Any };

/// What it stops.
enum class Stops { Reset, Change, Any };

struct Habit
{
    const Cause *cause;
    Strikes strikes;
    Begins begins;
    Of agent = Of::Any;
    Stops stops = Stops::Any; // Change: that above all
};

// What is not listed strikes anybody at any time.
constexpr Habit habits[] = {
    {&Causes::licenceMissing, Strikes::Everybody, Begins::Any},
    {&Causes::licenceUnassigned, Strikes::Person, Begins::Any},
    {&Causes::ssprNotEnabled, Strikes::Any, Begins::FromTheStart, Of::Any, Stops::Reset},
    {&Causes::userNotRegistered, Strikes::Person, Begins::Any, Of::Any, Stops::Reset},
    {&Causes::writebackDisabledInTenant, Strikes::Everybody, Begins::Any},
    {&Causes::writebackOffOnConnect, Strikes::Everybody, Begins::Any},
    {&Causes::setupAccountNotCloudAdmin, Strikes::Everybody, Begins::FromTheStart},
    {&Causes::connectOutdated, Strikes::Everybody, Begins::Any, Of::Connect},
    {&Causes::connectServiceStopped, Strikes::Everybody, Begins::Suddenly, Of::Connect},
    {&Causes::connectOnDomainController, Strikes::Everybody, Begins::FromTheStart, Of::Connect},
    {&Causes::writebackEndpointNotStarted, Strikes::Everybody, Begins::Any, Of::Connect},
    {&Causes::stagingMode, Strikes::Everybody, Begins::Any, Of::Connect},
    {&Causes::encryptionKeyStale, Strikes::Everybody, Begins::Suddenly, Of::Connect},
    {&Causes::forestAddedAfterEnable, Strikes::Any, Begins::Any, Of::Connect},
    {&Causes::fullSyncNeeded, Strikes::Any, Begins::FromTheStart, Of::Connect},
    {&Causes::tls12NotEnabled, Strikes::Everybody, Begins::Any},
    {&Causes::dotnetTooOld, Strikes::Everybody, Begins::Any},
    {&Causes::rootCaMissing, Strikes::Everybody, Begins::Any},
    {&Causes::clockSkew, Strikes::Everybody, Begins::Any},
    {&Causes::powershellExecutionPolicy, Strikes::Everybody, Begins::FromTheStart, Of::CloudSync},
    {&Causes::firewallBlocksServicebus, Strikes::Everybody, Begins::Any},
    {&Causes::firewallBlocksPasswordreset, Strikes::Everybody, Begins::Any},
    {&Causes::proxyMisconfigured, Strikes::Everybody, Begins::Any},
    {&Causes::tlsInspection, Strikes::Everybody, Begins::Any},
    {&Causes::idleTimeout, Strikes::Everybody, Begins::Any},
    {&Causes::dnsFailure, Strikes::Everybody, Begins::Any},
    {&Causes::dcUnreachable, Strikes::Everybody, Begins::Any},
    {&Causes::pdcUnreachable, Strikes::Everybody, Begins::Any},
    {&Causes::connectorPermissionMissing, Strikes::Any, Begins::Any, Of::Connect},
    {&Causes::adminRoleMissing, Strikes::Person, Begins::Any, Of::Any, Stops::Reset},
    {&Causes::inheritanceDisabledOrProtectedAccount, Strikes::Person, Begins::Any},
    {&Causes::connectorCredentialsWrong, Strikes::Everybody, Begins::Suddenly, Of::Connect},
    {&Causes::connectorPasswordTooLong, Strikes::Everybody, Begins::Any, Of::Connect},
    {&Causes::restrictRemoteSam, Strikes::Everybody, Begins::Any, Of::Connect},
    {&Causes::ntlmOrRpcHardening, Strikes::Everybody, Begins::Any},
    {&Causes::ldapSigningDisabled, Strikes::Everybody, Begins::Any, Of::Connect},
    {&Causes::kerberosEncryptionTypes, Strikes::Everybody, Begins::Any, Of::Connect},
    {&Causes::dcTooOld, Strikes::Everybody, Begins::FromTheStart},
    {&Causes::passwordPolicy, Strikes::Person, Begins::Any},
    {&Causes::minimumPasswordAge, Strikes::Person, Begins::Any},
    {&Causes::cloudPasswordPolicy, Strikes::Person, Begins::Any},
    {&Causes::userCannotChangePassword, Strikes::Person, Begins::Any, Of::Any, Stops::Change},
    {&Causes::passwordNeverExpiresFlag, Strikes::Person, Begins::Any},
    {&Causes::tempPasswordNotYetSynced, Strikes::Person, Begins::Suddenly},
    {&Causes::accountDisabledOrLocked, Strikes::Person, Begins::Any, Of::Any, Stops::Change},
    {&Causes::userNotInSyncScope, Strikes::Person, Begins::Any},
    {&Causes::duplicateAccount, Strikes::Person, Begins::Any},
    {&Causes::dnReservedCharacter, Strikes::Person, Begins::Any, Of::Connect},
    {&Causes::cloudSyncAgentNotInstalled, Strikes::Everybody, Begins::Any, Of::CloudSync},
    {&Causes::cloudSyncAgentOutdated, Strikes::Everybody, Begins::Any, Of::CloudSync},
    {&Causes::cloudSyncAgentPermission, Strikes::Everybody, Begins::Any, Of::CloudSync},
    {&Causes::msaContainerMissing, Strikes::Everybody, Begins::FromTheStart, Of::CloudSync},
    {&Causes::applicationIdentityBroken, Strikes::Everybody, Begins::Any, Of::Connect},
    {&Causes::bothAgentsOneDomain, Strikes::Everybody, Begins::Any},
    {&Causes::stagedRollout, Strikes::Person, Begins::Any},
    {&Causes::ssprOffForAdministrators, Strikes::Person, Begins::Any, Of::Any, Stops::Reset},
    {&Causes::revocationUnreachable, Strikes::Everybody, Begins::Any},
    {&Causes::preWindows2000Access, Strikes::Everybody, Begins::Any, Of::Connect},
    {&Causes::microsoftOutage, Strikes::Everybody, Begins::Suddenly},
    {&Causes::userError, Strikes::Person, Begins::Any, Of::Any, Stops::Change},
};

double spreadFits(Strikes strikes, Inputs::Spread spread)
{
    if (strikes == Strikes::Any || spread == Inputs::Spread::NotKnown)
        return 0;
    const bool person = strikes == Strikes::Person;
    switch (spread) {
    case Inputs::Spread::OnlyThisCaller: return person ? fits : hardlyFits;
    case Inputs::Spread::Everyone: return person ? hardlyFits : fits;
    default: return 0; // several: a group, a unit, or simply those who tried
    }
}

double beginFits(Begins begins, Inputs::Since since)
{
    if (begins == Begins::Any)
        return 0;
    const bool fromTheStart = begins == Begins::FromTheStart;
    switch (since) {
    case Inputs::Since::NeverWorked: return fromTheStart ? fits : hardlyFits / 2;
    case Inputs::Since::Today: return fromTheStart ? hardlyFits / 2 : fits;
    default: return 0;
    }
}

double agentFits(Of of, Inputs::Agent agent, bool collected)
{
    const bool other = (of == Of::Connect && agent == Inputs::Agent::CloudSync) || (of == Of::CloudSync && agent == Inputs::Agent::Connect);
    const bool same = of == Of::CloudSync && agent == Inputs::Agent::CloudSync;
    const double elsewhere = collected ? hardlyFits : cannotBe; // one server does not know the others
    return other ? elsewhere : same ? 1 : 0;
}

/// A change at sign-in or in Windows never passes the portal of self-service reset.
double operationFits(Stops stops, Inputs::Operation operation)
{
    if (operation != Inputs::Operation::Change || stops == Stops::Any)
        return 0;
    return stops == Stops::Change ? fits : hardlyFits;
}

} // namespace

double circumstances(const Cause &cause, const Inputs &inputs)
{
    const auto found = std::ranges::find(habits, &cause, &Habit::cause);
    if (found == std::end(habits))
        return 0;
    const double both = &cause == &Causes::bothAgentsOneDomain && inputs.agent == Inputs::Agent::Both ? 2 : 0;
    return both + spreadFits(found->strikes, inputs.spread) + beginFits(found->begins, inputs.since)
           + agentFits(found->agent, inputs.agent, inputs.agentCollected) + operationFits(found->stops, inputs.operation);
}
