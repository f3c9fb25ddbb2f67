#pragma once
#include "checks/facts/server.h"
#include "checks/probes/server/collectionnode.h"

// One reader a part: from what PowerShell wrote to a fact. What is wrong is thrown (BadValue, or an error of the JSON library).
namespace CollectionParts {

void read(const CollectionNode &part, ComputerFact &fact);
void read(const CollectionNode &part, VersionsFact &fact);
void read(const CollectionNode &part, ServicesFact &fact);
void read(const CollectionNode &part, DotNetFact &fact);
void read(const CollectionNode &part, TlsKeysFact &fact);
void read(const CollectionNode &part, ProxySettingsFact &fact);
void read(const CollectionNode &part, SchedulerFact &fact);
void read(const CollectionNode &part, ConnectorsFact &fact);
void read(const CollectionNode &part, WritebackSettingFact &fact);
void read(const CollectionNode &part, RunsFact &fact);
void read(const CollectionNode &part, ConnectorIdentityFact &fact);
void read(const CollectionNode &part, ConnectorAccountsFact &fact);
void read(const CollectionNode &part, ServerDirectoryFact &fact);
void read(const CollectionNode &part, ServerUserFact &fact);
void read(const CollectionNode &part, HardeningFact &fact);
void read(const CollectionNode &part, RootsFact &fact);
void read(const CollectionNode &part, ServerTimeFact &fact);
void read(const CollectionNode &part, CloudSyncAgentFact &fact);
void read(const CollectionNode &part, ServerHostsFact &fact);
void read(const CollectionNode &part, ServerControllersFact &fact);

} // namespace CollectionParts
