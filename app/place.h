#pragma once

/// True on a Connect server or a host of the provisioning agent, told by the services ADSync and AADConnectProvisioningAgent.
/// Always false where there are no Windows services.
bool standsOnServer();
