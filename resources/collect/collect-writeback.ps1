<#
.SYNOPSIS
    Collects what is needed to find out why password writeback does not work. Run it on the server of Microsoft Entra Connect,
    or on the server of the Cloud Sync agent.

.DESCRIPTION
    It only reads, and writes one file: -OutFile. It takes a few minutes at most.

    It reads: versions, services, Windows, .NET, the TLS values, proxy settings, the scheduler, connectors and their partitions, the
    writeback setting, the run history, the connector accounts and the rights they hold, hardening values, root certificates, the
    clock, the agent of Cloud Sync, the ports of domain controllers, and the writeback events of the last days. It tries the
    documented hosts of Microsoft from this server: name, connection, TLS, and one request without a sign-in.

    It leaves out: passwords, tokens and credentials of any kind, users other than -User, other events, files and mail.

    A part that cannot be read says so and never stops the others. Names of your server, accounts and domain controllers are in the
    file: give it only to whom you trust with them. The program that reads the file can hide them in its report.

.PARAMETER OutFile
    The file to write. Without it: writeback-collection-TIME.json in the current folder.

.PARAMETER Days
    How many days of events to read, 1 to 30. Without it: 2.

.PARAMETER User
    The sign-in name of one affected user. With it, the rights on this user and its link to the cloud are read as well.

.PARAMETER Cloud
    commercial, usgov or china: which hosts to try. Without it: what this server is set up for, else commercial.

.EXAMPLE
    powershell.exe -NoProfile -ExecutionPolicy Bypass -File .\collect-writeback.ps1 -OutFile C:\Temp\collection.json
#>
[CmdletBinding()]
param(
    [string] $OutFile = '',
    [ValidateRange(1, 30)] [int] $Days = 2,
    [string] $User = '',
    [ValidateSet('commercial', 'usgov', 'china')] [string] $Cloud = 'commercial'
)

$ErrorActionPreference = 'Stop'
$ProgressPreference = 'Continue'
[System.Threading.Thread]::CurrentThread.CurrentCulture = [System.Globalization.CultureInfo]::InvariantCulture

$ScriptVersion = '1'
$Started = [DateTime]::UtcNow
$Deadline = $Started.AddMinutes(5)
$Parts = [ordered]@{}
if (-not $PSBoundParameters.ContainsKey('Cloud') -and (Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\Azure AD Connect' -ErrorAction SilentlyContinue).AzureInstance -eq '4') { $Cloud = 'usgov' }

# The same hosts as in the program's own table; a test compares them.
$Endpoints = @(
    @{ cloud = 'commercial'; host = 'passwordreset.microsoftonline.com'; port = 443; purpose = 'reset-service'; path = '/' }
    @{ cloud = 'commercial'; host = 'ssprdedicatedsbprodncu.servicebus.windows.net'; port = 443; purpose = 'relay'; path = '/' }
    @{ cloud = 'commercial'; host = 'ssprdedicatedsbprodscu.servicebus.windows.net'; port = 443; purpose = 'relay'; path = '/' }
    @{ cloud = 'commercial'; host = 'ssprdedicatedsbprodfra-1.servicebus.windows.net'; port = 443; purpose = 'relay'; path = '/' }
    @{ cloud = 'commercial'; host = 'login.microsoftonline.com'; port = 443; purpose = 'sign-in'; path = '/common/v2.0/.well-known/openid-configuration' }
    @{ cloud = 'commercial'; host = 'graph.microsoft.com'; port = 443; purpose = 'sign-in'; path = '/v1.0/organization' }
    @{ cloud = 'commercial'; host = 'adminwebservice.microsoftonline.com'; port = 443; purpose = 'sync'; path = '/ProvisioningService.svc' }
    @{ cloud = 'commercial'; host = 'mscrl.microsoft.com'; port = 80; purpose = 'revocation'; path = '/' }
    @{ cloud = 'commercial'; host = 'crl3.digicert.com'; port = 80; purpose = 'revocation'; path = '/' }
    @{ cloud = 'commercial'; host = 'ocsp.digicert.com'; port = 80; purpose = 'revocation'; path = '/' }
    @{ cloud = 'commercial'; host = 'oneocsp.microsoft.com'; port = 80; purpose = 'revocation'; path = '/' }
    @{ cloud = 'usgov'; host = 'login.microsoftonline.us'; port = 443; purpose = 'sign-in'; path = '/common/v2.0/.well-known/openid-configuration' }
    @{ cloud = 'usgov'; host = 'graph.microsoft.us'; port = 443; purpose = 'sign-in'; path = '/v1.0/organization' }
    @{ cloud = 'usgov'; host = 'mscrl.microsoft.us'; port = 80; purpose = 'revocation'; path = '/' }
    @{ cloud = 'usgov'; host = 'crl.microsoft.us'; port = 80; purpose = 'revocation'; path = '/' }
    @{ cloud = 'usgov'; host = 'ocsp.msocsp.us'; port = 80; purpose = 'revocation'; path = '/' }
    @{ cloud = 'china'; host = 'passwordreset.activedirectory.windowsazure.cn'; port = 443; purpose = 'reset-service'; path = '/' }
    @{ cloud = 'china'; host = 'ssprdedicatedsbmcprodcne.servicebus.chinacloudapi.cn'; port = 443; purpose = 'relay'; path = '/' }
    @{ cloud = 'china'; host = 'ssprdedicatedsbmcprodcnn.servicebus.chinacloudapi.cn'; port = 443; purpose = 'relay'; path = '/' }
    @{ cloud = 'china'; host = 'login.chinacloudapi.cn'; port = 443; purpose = 'sign-in'; path = '/common/v2.0/.well-known/openid-configuration' }
    @{ cloud = 'china'; host = 'microsoftgraph.chinacloudapi.cn'; port = 443; purpose = 'sign-in'; path = '/v1.0/organization' }
)

# ---------------------------------------------------------------------------------------------------------------- small helpers

# Text without the name and password of an address such as http://name:password@proxy:8080.
function Hide-Secret($Text) {
    if ($null -eq $Text) { return '' }
    return ([string] $Text) -replace '(?<=//)[^/\s@]*@', '' -replace '^[^/\s@:]+:[^/\s@]+@', ''
}

# A time as ISO 8601 in UTC; empty where there is none.
function Format-Time($Time) {
    if ($null -eq $Time -or -not ($Time -is [DateTime]) -or $Time.Year -lt 1900) { return '' }
    return $Time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", [System.Globalization.CultureInfo]::InvariantCulture)
}

# A time as Active Directory counts it (100 ns since 1601); empty for "never".
function Format-FileTime($Ticks) {
    if ($null -eq $Ticks -or $Ticks -le 0 -or $Ticks -ge 2650467743999999999) { return '' }
    return Format-Time ([DateTime]::FromFileTimeUtc($Ticks))
}

# One value of a registry key; $null where key or value is not there.
function Get-RegistryValue([string] $Key, [string] $Name) {
    if (-not (Test-Path -LiteralPath $Key)) { return $null }
    $found = Get-ItemProperty -LiteralPath $Key
    return $found.$Name
}

# A number without its sign: Windows shows 0xffffffff as -1.
function Get-RegistryNumber([string] $Key, [string] $Name) {
    $value = Get-RegistryValue $Key $Name
    if ($null -eq $value) { return $null }
    if ($value -is [int] -and $value -lt 0) { return [long] $value + 4294967296 }
    return [long] $value
}

# Simple properties of an object by name, as text, true or false, numbers and lists. What smells of a secret is left out.
function Get-PlainProperties($Object) {
    $plain = [ordered]@{}
    if ($null -eq $Object) { return $plain }
    foreach ($property in $Object.PSObject.Properties) {
        if ($property.Name -match 'password$|secret|credential|token|encrypted|^PS[A-Z]') { continue }
        $value = $property.Value
        if ($null -eq $value) { $plain[$property.Name] = $null }
        elseif ($value -is [bool] -or $value -is [int] -or $value -is [long]) { $plain[$property.Name] = $value }
        elseif ($value -is [DateTime]) { $plain[$property.Name] = Format-Time $value }
        elseif ($value -is [string] -or $value -is [ValueType]) { $plain[$property.Name] = Hide-Secret $value }
        elseif ($value -is [System.Collections.IEnumerable]) {
            $plain[$property.Name] = @($value | Select-Object -First 50 | ForEach-Object { Hide-Secret $_ })
        }
    }
    return $plain
}

# Why something failed, in a word that the reader knows.
function Get-ErrorKind($Exception) {
    for ($one = $Exception; $null -ne $one; $one = $one.InnerException) {
        if ($one -is [UnauthorizedAccessException] -or $one -is [System.Security.SecurityException]) { return 'not-allowed' }
        if ($one -is [System.Management.Automation.CommandNotFoundException] -or $one -is [System.IO.FileNotFoundException]) { return 'not-there' }
        if ($one -is [TimeoutException]) { return 'timed-out' }
        if ($one -is [System.Net.Sockets.SocketException]) { return 'not-reachable' }
        switch ('{0:X8}' -f $one.HResult) {
            '80070005' { return 'not-allowed' }
            '80072030' { return 'not-there' }
            '8007203A' { return 'not-reachable' }
            '8007054B' { return 'not-reachable' }
            '800706BA' { return 'not-reachable' }
        }
        if ($one.GetType().Name -match 'ServerDown|NotOperational|ObjectNotFound') { return 'not-reachable' }
    }
    return 'unreadable'
}

# Stops a part that needs something which is not on this server.
function Stop-NotThere([string] $What) {
    throw [System.IO.FileNotFoundException]::new($What)
}

# Reads one part. Whatever happens in it stays in its own slot.
function Read-Part([string] $Name, [scriptblock] $Read) {
    Write-Progress -Activity 'Collecting' -Status $Name
    if ([DateTime]::UtcNow -gt $Deadline) {
        $Parts[$Name] = [ordered]@{ error = 'The time for the whole collection was over.'; kind = 'timed-out' }
        return
    }
    try {
        $Parts[$Name] = [ordered]@{ ok = (& $Read) }
    }
    catch {
        $Parts[$Name] = [ordered]@{ error = (Hide-Secret $_.Exception.Message); kind = (Get-ErrorKind $_.Exception) }
    }
}

function Use-ADSync {
    if (Get-Module -Name ADSync) { return }
    $folder = Get-RegistryValue 'HKLM:\SOFTWARE\Microsoft\AD Sync' 'Location'
    $module = if ($folder) { Join-Path $folder 'Bin\ADSync\ADSync.psd1' } else { '' }
    if ($module -and (Test-Path -LiteralPath $module)) { Import-Module $module }
    elseif (Get-Module -ListAvailable -Name ADSync) { Import-Module ADSync }
    else { Stop-NotThere 'The module ADSync is not on this server.' }
}

function Get-FileVersion([string] $Path) {
    if (-not $Path -or -not (Test-Path -LiteralPath $Path)) { return '' }
    $info = [System.Diagnostics.FileVersionInfo]::GetVersionInfo($Path)
    return '{0}.{1}.{2}.{3}' -f $info.FileMajorPart, $info.FileMinorPart, $info.FileBuildPart, $info.FilePrivatePart
}

function Get-ServiceAccount([string] $Name) {
    $service = Get-CimInstance -ClassName Win32_Service -Filter "Name='$Name'"
    if ($null -eq $service) { return '' }
    return [string] $service.StartName
}

# Where the agent of Cloud Sync lies; empty where it is not installed.
function Get-AgentFolder {
    $service = Get-CimInstance -ClassName Win32_Service -Filter "Name='AADConnectProvisioningAgent'"
    if ($null -eq $service) { return '' }
    return Split-Path -Parent (([string] $service.PathName) -replace '"', '' -replace '(?i)(\.exe).*$', '$1')
}

function Get-EngineFolder {
    $folder = Get-RegistryValue 'HKLM:\SOFTWARE\Microsoft\AD Sync' 'Location'
    if (-not $folder) { return '' }
    return Join-Path $folder 'Bin'
}

function Get-Connectors {
    Use-ADSync
    return @(Get-ADSyncConnector)
}

# ------------------------------------------------------------------------------------------------------ the server and its programs

Read-Part 'computer' {
    $system = Get-CimInstance -ClassName Win32_ComputerSystem
    $windows = Get-CimInstance -ClassName Win32_OperatingSystem
    $key = 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion'
    [ordered]@{
        name = [string] $system.Name
        domain = [string] $system.Domain
        domainRole = [int] $system.DomainRole
        windows = [string] $windows.Caption
        build = [int] $windows.BuildNumber
        revision = Get-RegistryNumber $key 'UBR'
        installation = [string] (Get-RegistryValue $key 'InstallationType')
        started = Format-Time $windows.LastBootUpTime
        culture = [string] [System.Globalization.CultureInfo]::InstalledUICulture.Name
        powershell = [string] $PSVersionTable.PSVersion
    }
}

Read-Part 'versions' {
    $wizard = Get-RegistryValue 'HKLM:\SOFTWARE\Microsoft\Azure AD Connect' 'WizardPath'
    $engine = Get-EngineFolder
    $agent = Get-AgentFolder
    $programs = foreach ($root in 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall', 'HKLM:\SOFTWARE\WOW6432Node\Microsoft\Windows\CurrentVersion\Uninstall') {
        foreach ($key in (Get-ChildItem -LiteralPath $root)) {
            $name = [string] $key.GetValue('DisplayName')
            if ($name -match 'Entra Connect|Azure AD Connect|Azure AD Sync|Entra Provisioning') {
                [ordered]@{ name = $name; version = [string] $key.GetValue('DisplayVersion') }
            }
        }
    }
    [ordered]@{
        wizard = Get-FileVersion $wizard
        engine = if ($engine) { Get-FileVersion (Join-Path $engine 'miiserver.exe') } else { '' }
        agent = if ($agent) { Get-FileVersion (Join-Path $agent 'AADConnectProvisioningAgent.exe') } else { '' }
        programs = @($programs)
        azureInstance = [string] (Get-RegistryValue 'HKLM:\SOFTWARE\Microsoft\Azure AD Connect' 'AzureInstance')
    }
}

Read-Part 'services' {
    $names = 'ADSync', 'AzureADConnectAuthenticationAgent', 'AzureADConnectAgentUpdater', 'AADConnectAgentUpdater', 'AADConnectProvisioningAgent', 'W32Time'
    $services = foreach ($service in (Get-CimInstance -ClassName Win32_Service)) {
        if ($names -contains $service.Name) {
            [ordered]@{
                name = [string] $service.Name
                state = [string] $service.State
                start = [string] $service.StartMode
                account = [string] $service.StartName
            }
        }
    }
    [ordered]@{ services = @($services) }
}

Read-Part 'dotnet' {
    $key = 'HKLM:\SOFTWARE\Microsoft\NET Framework Setup\NDP\v4\Full'
    [ordered]@{ release = Get-RegistryNumber $key 'Release'; version = [string] (Get-RegistryValue $key 'Version') }
}

Read-Part 'tls' {
    $net = 'HKLM:\SOFTWARE\Microsoft\.NETFramework\v4.0.30319'
    $net32 = 'HKLM:\SOFTWARE\WOW6432Node\Microsoft\.NETFramework\v4.0.30319'
    $windows = 'HKLM:\SYSTEM\CurrentControlSet\Control\SecurityProviders\SCHANNEL\Protocols\TLS 1.2'
    $values = [ordered]@{}
    foreach ($place in @{ name = 'net'; key = $net }, @{ name = 'net32'; key = $net32 }) {
        $values[$place.name] = [ordered]@{
            systemDefaultTlsVersions = Get-RegistryNumber $place.key 'SystemDefaultTlsVersions'
            schUseStrongCrypto = Get-RegistryNumber $place.key 'SchUseStrongCrypto'
        }
    }
    foreach ($side in 'Client', 'Server') {
        $values[$side.ToLowerInvariant()] = [ordered]@{
            enabled = Get-RegistryNumber "$windows\$side" 'Enabled'
            disabledByDefault = Get-RegistryNumber "$windows\$side" 'DisabledByDefault'
        }
    }
    $values
}

# ---------------------------------------------------------------------------------------------------------------------- proxies

# <defaultProxy> of a configuration file of .NET.
function Get-ConfiguredProxy([string] $Where, [string] $Path) {
    $seen = [ordered]@{ where = $Where; state = 'absent'; address = ''; script = ''; bypass = @(); useDefaultCredentials = $false }
    if (-not $Path -or -not (Test-Path -LiteralPath $Path)) { return $seen }
    $file = [System.Xml.XmlDocument]::new()
    $file.XmlResolver = $null
    $file.Load($Path)
    $default = $file.SelectSingleNode("/*[local-name()='configuration']/*[local-name()='system.net']/*[local-name()='defaultProxy']")
    if ($null -eq $default) { return $seen }
    $seen.useDefaultCredentials = ($default.GetAttribute('useDefaultCredentials') -eq 'true')
    if ($default.GetAttribute('enabled') -eq 'false') { $seen.state = 'none'; return $seen }
    $proxy = $default.SelectSingleNode("*[local-name()='proxy']")
    $seen.state = 'system'
    if ($null -ne $proxy) {
        $seen.address = Hide-Secret $proxy.GetAttribute('proxyaddress')
        $seen.script = Hide-Secret $proxy.GetAttribute('scriptLocation')
        if ($seen.address) { $seen.state = 'proxy' }
        elseif ($seen.script) { $seen.state = 'script' }
        elseif ($proxy.GetAttribute('usesystemdefault') -eq 'false') { $seen.state = 'none' }
    }
    $seen.bypass = @($default.SelectNodes("*[local-name()='bypasslist']/*[local-name()='add']") | ForEach-Object { [string] $_.GetAttribute('address') })
    return $seen
}

# WinHTTP keeps its setting as bytes: access at 8, then the length and the text of the proxy, then those of the exceptions.
function Get-WinHttpProxy {
    $seen = [ordered]@{ where = 'winhttp'; state = 'none'; address = ''; script = ''; bypass = @(); useDefaultCredentials = $false }
    $bytes = Get-RegistryValue 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Internet Settings\Connections' 'WinHttpSettings'
    if ($null -eq $bytes -or $bytes.Length -lt 16 -or [BitConverter]::ToInt32($bytes, 8) -ne 3) { return $seen }
    $length = [BitConverter]::ToInt32($bytes, 12)
    if ($length -lt 1 -or 16 + $length -gt $bytes.Length) { return $seen }
    $seen.state = 'proxy'
    $seen.address = Hide-Secret ([System.Text.Encoding]::ASCII.GetString($bytes, 16, $length))
    $at = 16 + $length
    if ($at + 4 -le $bytes.Length) {
        $length = [BitConverter]::ToInt32($bytes, $at)
        if ($length -gt 0 -and $at + 4 + $length -le $bytes.Length) {
            $seen.bypass = @([System.Text.Encoding]::ASCII.GetString($bytes, $at + 4, $length) -split ';')
        }
    }
    return $seen
}

# The settings that the account of a service would find in Internet Options.
function Get-AccountProxy([string] $Where, [string] $Account) {
    $seen = [ordered]@{ where = $Where; state = 'absent'; address = ''; script = ''; bypass = @(); useDefaultCredentials = $false }
    if (-not $Account) { return $seen }
    $name = $Account -replace '^\.\\', "$env:COMPUTERNAME\" -replace '^LocalSystem$', 'NT AUTHORITY\SYSTEM'
    $sid = [System.Security.Principal.NTAccount]::new($name).Translate([System.Security.Principal.SecurityIdentifier]).Value
    $key = "Registry::HKEY_USERS\$sid\Software\Microsoft\Windows\CurrentVersion\Internet Settings"
    if (-not (Test-Path -LiteralPath $key)) { return $seen }
    $seen.state = 'none'
    $seen.script = Hide-Secret (Get-RegistryValue $key 'AutoConfigURL')
    if ($seen.script) { $seen.state = 'script' }
    if ((Get-RegistryValue $key 'ProxyEnable') -eq 1) {
        $seen.state = 'proxy'
        $seen.address = Hide-Secret (Get-RegistryValue $key 'ProxyServer')
        $seen.bypass = @(([string] (Get-RegistryValue $key 'ProxyOverride')) -split ';' | Where-Object { $_ })
    }
    return $seen
}

Read-Part 'proxy' {
    $engine = Get-EngineFolder
    $agent = Get-AgentFolder
    $engineFile = if ($engine) { Join-Path $engine 'miiserver.exe.config' } else { '' }
    $agentFile = if ($agent) { Join-Path $agent 'AADConnectProvisioningAgent.exe.config' } else { '' }
    $service = if ($agent -and -not $engine) { 'AADConnectProvisioningAgent' } else { 'ADSync' }
    $places = @(
        @{ where = 'machine-config'; read = { Get-ConfiguredProxy 'machine-config' "$env:SystemRoot\Microsoft.NET\Framework64\v4.0.30319\Config\machine.config" } }
        @{ where = 'engine-config'; read = { Get-ConfiguredProxy 'engine-config' $engineFile } }
        @{ where = 'agent-config'; read = { Get-ConfiguredProxy 'agent-config' $agentFile } }
        @{ where = 'winhttp'; read = { Get-WinHttpProxy } }
        @{ where = 'service-account'; read = { Get-AccountProxy 'service-account' (Get-ServiceAccount $service) } }
    )
    $settings = foreach ($place in $places) {
        try { & $place.read }
        catch { [ordered]@{ where = $place.where; state = 'unreadable'; problem = (Get-ErrorKind $_.Exception) } }
    }
    [ordered]@{ settings = @($settings) }
}

# ------------------------------------------------------------------------------------------------------------- synchronisation

Read-Part 'scheduler' {
    Use-ADSync
    $scheduler = Get-ADSyncScheduler
    $seen = Get-PlainProperties $scheduler
    foreach ($name in 'CurrentlyEffectiveSyncCycleInterval', 'AllowedSyncCycleInterval', 'CustomizedSyncCycleInterval') {
        if ($scheduler.$name -is [TimeSpan]) { $seen["${name}Minutes"] = [double] $scheduler.$name.TotalMinutes }
    }
    foreach ($name in 'NextSyncCycleStartTimeInUTC') {
        if ($scheduler.$name -is [DateTime]) { $seen[$name] = Format-Time ([DateTime]::SpecifyKind($scheduler.$name, 'Utc')) }
    }
    $seen
}

Read-Part 'connectors' {
    $connectors = foreach ($connector in (Get-Connectors)) {
        $parameters = [ordered]@{}
        foreach ($parameter in $connector.ConnectivityParameters) {
            $name = [string] $parameter.Name
            if ($name -match 'password|secret|credential|token|certificate' -or [string] $parameter.InputType -match 'Encrypted') { continue }
            $parameters[$name] = Hide-Secret $parameter.Value
        }
        $partitions = foreach ($partition in $connector.Partitions) {
            $plain = Get-PlainProperties $partition
            # The settings of a partition lie in a piece of XML; only what concerns domain controllers and encryption is taken.
            $custom = [ordered]@{}
            foreach ($property in $partition.PSObject.Properties) {
                if ($property.Name -notmatch 'Custom|Parameters' -or [string] $property.Value -notmatch '^\s*<') { continue }
                $xml = [System.Xml.XmlDocument]::new()
                $xml.XmlResolver = $null
                try { $xml.LoadXml([string] $property.Value) } catch { continue }
                foreach ($node in $xml.SelectNodes('//*[not(*)]')) {
                    if ($node.LocalName -match 'dc|sign|ssl|seal|encrypt|domain' -and $node.LocalName -notmatch 'password|secret') {
                        $custom[$node.LocalName] = @(@($custom[$node.LocalName]) + @([string] $node.InnerText) | Where-Object { $_ })
                    }
                }
                $plain.Remove($property.Name)
            }
            $plain['custom'] = $custom
            $plain
        }
        [ordered]@{
            name = [string] $connector.Name
            identifier = [string] $connector.Identifier
            type = [string] $connector.Type
            subtype = [string] $connector.Subtype
            created = Format-Time $connector.CreationTime
            modified = Format-Time $connector.LastModificationTime
            parameters = $parameters
            partitions = @($partitions)
        }
    }
    [ordered]@{ connectors = @($connectors) }
}

Read-Part 'writeback' {
    $cloudConnector = Get-Connectors | Where-Object { [string] $_.Identifier -eq 'b891884f-051e-4a83-95af-2544101c9083' } | Select-Object -First 1
    if ($null -eq $cloudConnector) { Stop-NotThere 'No connector leads to Microsoft Entra ID.' }
    [ordered]@{ settings = (Get-PlainProperties (Get-ADSyncAADPasswordResetConfiguration -Connector $cloudConnector.Name)) }
}

Read-Part 'runs' {
    Use-ADSync
    $runs = foreach ($run in (Get-ADSyncRunProfileResult -NumberRequested 200)) {
        [ordered]@{
            connector = [string] $run.ConnectorName
            profile = [string] $run.RunProfileName
            start = Format-Time $run.StartDate
            end = Format-Time $run.EndDate
            result = [string] $run.Result
        }
    }
    [ordered]@{
        runs = @($runs)
        running = @(Get-ADSyncConnectorRunStatus | ForEach-Object { [string] $_.ConnectorName } | Where-Object { $_ })
    }
}

Read-Part 'identity' {
    Use-ADSync
    [ordered]@{
        credential = (Get-PlainProperties (Get-ADSyncEntraConnectorCredential))
        machine = [string] (Get-RegistryValue 'HKLM:\SOFTWARE\Microsoft\Azure AD Connect' 'SyncMachineIdentifier')
    }
}

Read-Part 'features' {
    Use-ADSync
    $features = Get-PlainProperties (Get-ADSyncAADCompanyFeature)
    # This flag mirrors one that Microsoft does not use; it would only mislead.
    $features.Remove('PasswordWriteback')
    [ordered]@{ features = $features }
}

# ----------------------------------------------------------------------------------------------------- Active Directory, only read

function Open-Directory([string] $Path) {
    return [System.DirectoryServices.DirectoryEntry]::new($Path)
}

function Find-InDirectory([string] $Domain, [string] $Filter, [string[]] $Properties, [string] $Scope = 'Subtree') {
    $searcher = [System.DirectoryServices.DirectorySearcher]::new((Open-Directory "LDAP://$Domain"), $Filter, $Properties)
    $searcher.ClientTimeout = [TimeSpan]::FromSeconds(15)
    $searcher.ServerTimeLimit = [TimeSpan]::FromSeconds(15)
    $searcher.SearchScope = $Scope
    $searcher.SecurityMasks = 'Dacl'
    return $searcher.FindOne()
}

function Get-First($Found, [string] $Name) {
    if ($null -eq $Found -or $Found.Properties[$Name].Count -eq 0) { return $null }
    return $Found.Properties[$Name][0]
}

function Format-Sid($Bytes) {
    if ($null -eq $Bytes) { return '' }
    return [System.Security.Principal.SecurityIdentifier]::new([byte[]] $Bytes, 0).Value
}

# The access list of an object as text (SDDL), without owner and audit entries.
function Format-Sddl($Bytes) {
    if ($null -eq $Bytes) { return '' }
    $descriptor = [System.Security.AccessControl.RawSecurityDescriptor]::new([byte[]] $Bytes, 0)
    return $descriptor.GetSddlForm([System.Security.AccessControl.AccessControlSections]::Access)
}

function ConvertTo-LdapText([string] $Text) {
    return $Text -replace '\\', '\5c' -replace '\*', '\2a' -replace '\(', '\28' -replace '\)', '\29'
}

# The value of a connector parameter whose name is known but not confirmed for every version.
function Get-ConnectorParameter($Connector, [string] $Name) {
    foreach ($parameter in $Connector.ConnectivityParameters) {
        if ([string] $parameter.Name -eq $Name) { return [string] $parameter.Value }
    }
    return ''
}

function Get-DirectoryConnectors {
    return @(Get-Connectors | Where-Object { [string] $_.Type -eq 'AD' })
}

# The domains to look at: the forests of the connectors, and the domain of this server.
function Get-DomainsOfInterest {
    $domains = @()
    try { $domains = @(Get-DirectoryConnectors | ForEach-Object { Get-ConnectorParameter $_ 'forest-name' }) } catch { $domains = @() }
    $domains += [string] (Get-CimInstance -ClassName Win32_ComputerSystem).Domain
    return @($domains | Where-Object { $_ } | ForEach-Object { $_.ToLowerInvariant() } | Select-Object -Unique | Select-Object -First 8)
}

Read-Part 'accounts' {
    $accounts = foreach ($connector in (Get-DirectoryConnectors)) {
        $forest = Get-ConnectorParameter $connector 'forest-name'
        $name = Get-ConnectorParameter $connector 'forest-login-user'
        $domain = Get-ConnectorParameter $connector 'forest-login-domain'
        $seen = [ordered]@{ connector = [string] $connector.Name; forest = $forest; name = $name; domain = $domain; found = $false; problem = '' }
        try {
            $where = if ($domain -match '\.') { $domain } else { $forest }
            $account = Find-InDirectory $where "(&(objectCategory=person)(sAMAccountName=$(ConvertTo-LdapText $name)))" @('distinguishedName', 'objectSid',
                'userAccountControl', 'msDS-User-Account-Control-Computed', 'pwdLastSet', 'accountExpires', 'lockoutTime')
            if ($null -ne $account) {
                $seen.found = $true
                $seen.sid = Format-Sid (Get-First $account 'objectsid')
                $seen.control = [long] (Get-First $account 'useraccountcontrol')
                $seen.computedControl = [long] (Get-First $account 'msds-user-account-control-computed')
                $seen.passwordSet = Format-FileTime (Get-First $account 'pwdlastset')
                $seen.expires = Format-FileTime (Get-First $account 'accountexpires')
                $entry = $account.GetDirectoryEntry()
                $entry.RefreshCache(@('tokenGroups'))
                $seen.groups = @($entry.Properties['tokenGroups'] | ForEach-Object { Format-Sid $_ })
            }
        }
        catch { $seen.problem = Get-ErrorKind $_.Exception }
        $seen
    }
    [ordered]@{ accounts = @($accounts) }
}

Read-Part 'directory' {
    $domains = foreach ($name in (Get-DomainsOfInterest)) {
        $seen = [ordered]@{ domain = $name; problem = '' }
        try {
            $root = Find-InDirectory $name '(objectClass=domainDNS)' @('distinguishedName', 'nTSecurityDescriptor', 'fSMORoleOwner') 'Base'
            $seen.dn = [string] (Get-First $root 'distinguishedname')
            $seen.rootSddl = Format-Sddl (Get-First $root 'ntsecuritydescriptor')
            $holder = Open-Directory "LDAP://$name/$(([string] (Get-First $root 'fsmoroleowner')) -replace '^CN=NTDS Settings,', '')"
            $holder.RefreshCache(@('dNSHostName'))
            $seen.pdcEmulator = [string] $holder.Properties['dNSHostName'][0]
            $group = Find-InDirectory $name '(objectSid=S-1-5-32-554)' @('member')
            if ($null -ne $group) {
                # Only the well-known ones: everybody, and everybody who signed in.
                $members = @($group.Properties['member'] | ForEach-Object { [regex]::Match([string] $_, '^CN=(S-1-[0-9-]+),').Groups[1].Value })
                $seen.preWindows2000 = @($members | Where-Object { $_ -eq 'S-1-5-11' -or $_ -eq 'S-1-1-0' })
                $seen.preWindows2000Read = $true
            }
        }
        catch { $seen.problem = Get-ErrorKind $_.Exception }
        $seen
    }
    [ordered]@{ domains = @($domains) }
}

Read-Part 'user' {
    if (-not $User) { Stop-NotThere 'No user was given.' }
    $seen = [ordered]@{ name = $User; found = $false; links = @() }
    foreach ($domain in (Get-DomainsOfInterest)) {
        $name = ConvertTo-LdapText $User
        $found = Find-InDirectory $domain "(&(objectCategory=person)(|(userPrincipalName=$name)(mail=$name)))" @('distinguishedName', 'objectSid',
            'nTSecurityDescriptor', 'adminCount', 'userAccountControl', 'adminDescription')
        if ($null -eq $found) { continue }
        $seen.found = $true
        $seen.domain = $domain
        $seen.dn = [string] (Get-First $found 'distinguishedname')
        $seen.sid = Format-Sid (Get-First $found 'objectsid')
        $seen.sddl = Format-Sddl (Get-First $found 'ntsecuritydescriptor')
        $seen.adminCount = [int] (Get-First $found 'admincount')
        $seen.adminDescription = [string] (Get-First $found 'admindescription')
        break
    }
    if ($seen.found) {
        try {
            $links = foreach ($connector in (Get-DirectoryConnectors)) {
                $object = $null
                try { $object = Get-ADSyncCSObject -ConnectorName $connector.Name -DistinguishedName $seen.dn } catch { continue }
                if ($null -eq $object) { continue }
                [ordered]@{ connector = [string] $connector.Name; object = (Get-PlainProperties $object) }
            }
            $seen.links = @($links)
            $seen.linksRead = $true
        }
        catch { $seen.linksRead = $false }
    }
    $seen
}

# --------------------------------------------------------------------------------------------------------- hardening, roots, clock

Read-Part 'hardening' {
    $lsa = 'HKLM:\SYSTEM\CurrentControlSet\Control\Lsa'
    $legacy = foreach ($key in @(Get-ChildItem -LiteralPath 'HKLM:\SYSTEM\CurrentControlSet\Services\ADSync\Parameters\PerMAInstance' -ErrorAction SilentlyContinue)) {
        [ordered]@{ domain = [string] $key.PSChildName; value = [int] $key.GetValue('PasswordChangeAccessCheckLegacy', 0) }
    }
    [ordered]@{
        restrictRemoteSam = Get-RegistryValue $lsa 'RestrictRemoteSam'
        restrictRemoteSamAuditOnly = Get-RegistryNumber $lsa 'RestrictRemoteSamAuditOnlyMode'
        lmCompatibilityLevel = Get-RegistryNumber $lsa 'LmCompatibilityLevel'
        restrictSendingNtlm = Get-RegistryNumber "$lsa\MSV1_0" 'RestrictSendingNTLMTraffic'
        ldapClientIntegrity = Get-RegistryNumber 'HKLM:\SYSTEM\CurrentControlSet\Services\ldap' 'LDAPClientIntegrity'
        kerberosEncryptionTypes = Get-RegistryNumber 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System\Kerberos\Parameters' 'SupportedEncryptionTypes'
        fips = Get-RegistryNumber "$lsa\FipsAlgorithmPolicy" 'Enabled'
        executionPolicy = [string] (Get-RegistryValue 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\PowerShell' 'ExecutionPolicy')
        passwordChangeAccessCheckLegacy = @($legacy)
    }
}

Read-Part 'roots' {
    $roots = foreach ($certificate in (Get-ChildItem -Path 'Cert:\LocalMachine\Root', 'Cert:\LocalMachine\AuthRoot')) {
        if ($certificate.Subject -match 'DigiCert|Baltimore|Microsoft (RSA|ECC) Root|GlobalSign') {
            [ordered]@{ subject = [string] $certificate.GetNameInfo('SimpleName', $false); thumbprint = ([string] $certificate.Thumbprint).ToLowerInvariant(); notAfter = Format-Time $certificate.NotAfter }
        }
    }
    [ordered]@{
        roots = @($roots)
        autoUpdateOff = (Get-RegistryValue 'HKLM:\SOFTWARE\Policies\Microsoft\SystemCertificates\AuthRoot' 'DisableRootAutoUpdate') -eq 1
    }
}

Read-Part 'time' {
    $seen = [ordered]@{
        type = [string] (Get-RegistryValue 'HKLM:\SYSTEM\CurrentControlSet\Services\W32Time\Parameters' 'Type')
        servers = [string] (Get-RegistryValue 'HKLM:\SYSTEM\CurrentControlSet\Services\W32Time\Parameters' 'NtpServer')
        source = ([string] (@(w32tm.exe /query /source)[0])).Trim()
        controller = ''
        offsetMilliseconds = $null
    }
    try {
        $root = Open-Directory 'LDAP://RootDSE'
        $before = [DateTime]::UtcNow
        $root.RefreshCache(@('currentTime', 'dnsHostName'))
        $after = [DateTime]::UtcNow
        $theirs = ([DateTime] $root.Properties['currentTime'][0])
        $middle = $before.AddTicks([long] (($after - $before).Ticks / 2))
        $seen.controller = [string] $root.Properties['dnsHostName'][0]
        $seen.offsetMilliseconds = [long] ($middle - [DateTime]::SpecifyKind($theirs, 'Utc')).TotalMilliseconds
    }
    catch { $seen.problem = Get-ErrorKind $_.Exception }
    $seen
}

Read-Part 'cloud-sync' {
    $folder = Get-AgentFolder
    [ordered]@{
        installed = [bool] $folder
        version = if ($folder) { Get-FileVersion (Join-Path $folder 'AADConnectProvisioningAgent.exe') } else { '' }
        account = if ($folder) { Get-ServiceAccount 'AADConnectProvisioningAgent' } else { '' }
        registered = Test-Path -LiteralPath 'HKLM:\SOFTWARE\Microsoft\Azure AD Connect Provisioning Agent'
    }
}

# ---------------------------------------------------------------------------------------------------------------------- events

Read-Part 'events' {
    $age = [long] $Days * 86400000
    $application = "*[System[Provider[@Name='PasswordResetService' or @Name='ADSync' or @Name='Directory Synchronization'] and TimeCreated[timediff(@SystemTime) &lt;= $age]]]"
    $system = "*[System[Provider[@Name='Microsoft-Windows-Directory-Services-SAM'] and (EventID &gt;= 16962) and (EventID &lt;= 16969) and TimeCreated[timediff(@SystemTime) &lt;= $age]]]"
    $query = "<QueryList><Query Id=`"0`"><Select Path=`"Application`">$application</Select><Select Path=`"System`">$system</Select></Query></QueryList>"
    $xml = [System.Text.StringBuilder]::new('<Events>')
    $count = 0
    $cut = $false
    try {
        foreach ($record in (Get-WinEvent -FilterXml ([xml] $query) -MaxEvents 4000)) {
            if ($xml.Length -gt 2000000) { $cut = $true; break }
            [void] $xml.Append((Hide-Secret $record.ToXml()))
            $count = $count + 1
        }
    }
    catch {
        if ($_.FullyQualifiedErrorId -notmatch 'NoMatchingEventsFound') { throw }
    }
    [ordered]@{ days = $Days; count = $count; cut = ($cut -or $count -ge 4000); xml = $xml.Append('</Events>').ToString() }
}

# --------------------------------------------------------------------------------------------- what this server sees of the network

# Waits for tasks until the time is over; what is not done then is silent.
function Wait-Tasks($Tasks, [int] $Milliseconds) {
    $list = [System.Threading.Tasks.Task[]] @($Tasks | Where-Object { $null -ne $_ })
    if ($list.Length -eq 0) { return }
    try { [void] [System.Threading.Tasks.Task]::WaitAll($list, $Milliseconds) } catch { return }
}

# How a connection came out.
function Get-ConnectionResult($Task, $Client) {
    if ($null -eq $Task) { return 'failed' }
    if (-not $Task.IsCompleted) { return 'silent' }
    if (-not $Task.IsFaulted) { return 'connected' }
    $inner = $Task.Exception.GetBaseException()
    if (-not ($inner -is [System.Net.Sockets.SocketException])) { return 'failed' }
    switch ([string] $inner.SocketErrorCode) {
        'ConnectionRefused' { return 'refused' }
        'ConnectionReset' { return 'reset' }
        'TimedOut' { return 'silent' }
        'HostUnreachable' { return 'unreachable' }
        'NetworkUnreachable' { return 'unreachable' }
        'HostNotFound' { return 'failed' }
        default { return 'failed' }
    }
}

# The proxy that the service would use: machine.config first, then the settings of its account. Empty for none.
function Get-ProxyOfService {
    if ($null -eq $Parts['proxy'].ok) { return '' }
    $address = ''
    foreach ($where in 'engine-config', 'agent-config', 'machine-config', 'service-account') {
        $setting = $Parts['proxy'].ok.settings | Where-Object { $_.where -eq $where } | Select-Object -First 1
        if ($null -eq $setting -or $setting.state -eq 'absent' -or $setting.state -eq 'system' -or $setting.state -eq 'unreadable') { continue }
        if ($setting.state -eq 'proxy') { $address = [string] $setting.address }
        break
    }
    if ($address -match '(?i)https=([^;]+)') { $address = $Matches[1] }
    $address = $address -replace '(?i)^https?://', '' -replace '/.*$', ''
    if ($address -and $address -notmatch ':\d+$') { $address = "${address}:80" }
    return $address
}

# The relays that this tenant's own events name.
function Get-RelaysOfTenant {
    if ($null -eq $Parts['events'].ok) { return @() }
    $found = [regex]::Matches($Parts['events'].ok.xml, '(?i)\b[a-z0-9-]{3,60}\.servicebus\.(windows\.net|usgovcloudapi\.net|chinacloudapi\.cn)\b')
    return @($found | ForEach-Object { $_.Value.ToLowerInvariant() } | Select-Object -Unique | Select-Object -First 6)
}

function Read-HttpHead($Stream) {
    $buffer = [byte[]]::new(16384)
    $length = 0
    while ($length -lt $buffer.Length) {
        $count = $Stream.Read($buffer, $length, $buffer.Length - $length)
        if ($count -le 0) { break }
        $length += $count
        if ([System.Text.Encoding]::ASCII.GetString($buffer, 0, $length).Contains("`r`n`r`n")) { break }
    }
    return [System.Text.Encoding]::ASCII.GetString($buffer, 0, $length)
}

function Send-Line($Stream, [string] $Text) {
    $bytes = [System.Text.Encoding]::ASCII.GetBytes($Text)
    $Stream.Write($bytes, 0, $bytes.Length)
    $Stream.Flush()
}

function Get-Header([string] $Head, [string] $Name) {
    $found = [regex]::Match($Head, "(?im)^$([regex]::Escape($Name)):[ \t]*(.*?)\r?$").Groups[1].Value
    return $found.Substring(0, [Math]::Min(200, $found.Length))
}

# What ended a conversation, as the reader names it.
function Get-StreamResult($Exception) {
    $base = $Exception.GetBaseException()
    if ($base -is [System.Net.Sockets.SocketException]) {
        if ([string] $base.SocketErrorCode -eq 'TimedOut') { return 'silent' }
        if ([string] $base.SocketErrorCode -eq 'ConnectionReset') { return 'reset' }
    }
    if ($base -is [System.ComponentModel.Win32Exception]) { return 'alert' }
    return 'closed'
}

function Get-CertificateFaults($Certificate, $Chain, $Errors) {
    $faults = @()
    if (([int] $Errors -band 2) -ne 0) { $faults += 'wrong-host' }
    foreach ($status in $Chain.ChainStatus) {
        switch ([string] $status.Status) {
            'NotTimeValid' { if ($Certificate.NotBefore -gt [DateTime]::Now) { $faults += 'not-yet-valid' } else { $faults += 'expired' } }
            'UntrustedRoot' { if ($Certificate.Subject -eq $Certificate.Issuer) { $faults += 'self-signed' } else { $faults += 'untrusted-root' } }
            'PartialChain' { $faults += 'incomplete-chain' }
            'Revoked' { $faults += 'revoked' }
            'NotSignatureValid' { $faults += 'other' }
        }
    }
    return @($faults | Select-Object -Unique)
}

function Format-Certificate($Certificate) {
    $organisation = [regex]::Match($Certificate.Issuer, '(?:^|, )O=("[^"]*"|[^,]*)').Groups[1].Value.Trim('"')
    [ordered]@{
        subject = [string] $Certificate.GetNameInfo('SimpleName', $false)
        issuer = [string] $Certificate.GetNameInfo('SimpleName', $true)
        issuerOrganisation = $organisation
        notBefore = Format-Time $Certificate.NotBefore
        notAfter = Format-Time $Certificate.NotAfter
        selfSigned = ($Certificate.Subject -eq $Certificate.Issuer)
    }
}

# One TLS handshake. Every certificate is accepted in order to see it; nothing secret is sent afterwards.
function Read-Tls($Seen, $Stream) {
    $script:Handshake = @{ faults = @(); chain = @() }
    $callback = [System.Net.Security.RemoteCertificateValidationCallback] {
        param($from, $certificate, $chain, $errors)
        $leaf = [System.Security.Cryptography.X509Certificates.X509Certificate2]::new($certificate)
        $script:Handshake.faults = @(Get-CertificateFaults $leaf $chain $errors)
        $script:Handshake.chain = @($chain.ChainElements | Select-Object -First 6 | ForEach-Object { Format-Certificate $_.Certificate })
        return $true
    }
    $watch = [System.Diagnostics.Stopwatch]::StartNew()
    $tls = [System.Net.Security.SslStream]::new($Stream, $false, $callback)
    try {
        $tls.AuthenticateAsClient($Seen.host, $null, [System.Security.Authentication.SslProtocols]::Tls12, $false)
        $Seen.tls = [ordered]@{
            rung = 'fine'
            result = 'done'
            protocol = 'TLS 1.2'
            cipher = [string] $tls.CipherAlgorithm
            faults = @($script:Handshake.faults)
            chain = @($script:Handshake.chain)
            milliseconds = [long] $watch.ElapsedMilliseconds
        }
        if ($script:Handshake.faults.Count -gt 0) { $Seen.tls.rung = 'failed' }
        return $tls
    }
    catch {
        $reason = $_.Exception.GetBaseException()
        $Seen.tls = [ordered]@{
            rung = 'failed'
            result = (Get-StreamResult $reason)
            chain = @($script:Handshake.chain)
            detail = (Hide-Secret $reason.Message)
            milliseconds = [long] $watch.ElapsedMilliseconds
        }
        return $null
    }
}

# One request without a sign-in.
function Read-Http($Seen, $Stream, [string] $Path) {
    $watch = [System.Diagnostics.Stopwatch]::StartNew()
    try {
        Send-Line $Stream "GET $Path HTTP/1.1`r`nHost: $($Seen.host)`r`nUser-Agent: writeback-wizard-collection/$ScriptVersion`r`nAccept: */*`r`nConnection: close`r`n`r`n"
        $head = Read-HttpHead $Stream
        $elapsed = [long] $watch.ElapsedMilliseconds
        $status = [regex]::Match($head, '^HTTP/1\.[01] (\d{3})').Groups[1].Value
        if (-not $head) { $Seen.http = [ordered]@{ rung = 'failed'; result = 'closed'; milliseconds = $elapsed }; return }
        if (-not $status) { $Seen.http = [ordered]@{ rung = 'failed'; result = 'not-http'; milliseconds = $elapsed }; return }
        $Seen.http = [ordered]@{
            rung = 'fine'
            result = 'answered'
            status = [int] $status
            location = [regex]::Match((Get-Header $head 'Location'), '(?i)^https?://[^/?#@\s]+').Value
            server = Get-Header $head 'Server'
            contentType = Get-Header $head 'Content-Type'
            milliseconds = $elapsed
        }
        $date = [DateTime]::MinValue
        $styles = [System.Globalization.DateTimeStyles]::AssumeUniversal -bor [System.Globalization.DateTimeStyles]::AdjustToUniversal
        if ([DateTime]::TryParseExact((Get-Header $head 'Date'), 'r', [System.Globalization.CultureInfo]::InvariantCulture, $styles, [ref] $date)) {
            $Seen.http.serverTime = Format-Time $date
            $Seen.http.clockOffset = [long] ([DateTime]::UtcNow - $date).TotalMilliseconds - [long] ($elapsed / 2)
        }
    }
    catch {
        $result = Get-StreamResult $_.Exception
        if ($result -eq 'alert') { $result = 'closed' }
        $Seen.http = [ordered]@{ rung = 'failed'; result = $result; milliseconds = [long] $watch.ElapsedMilliseconds }
    }
}

# Asks the proxy to open the way. Returns whether it did.
function Open-Way($Seen, $Stream, [string] $Proxy) {
    $target = "$($Seen.host):$($Seen.port)"
    $watch = [System.Diagnostics.Stopwatch]::StartNew()
    $Seen.proxy = [ordered]@{ rung = 'failed'; result = 'no-proxy-answer'; proxy = $Proxy; setBy = 'system'; status = 0; schemes = @() }
    try {
        Send-Line $Stream "CONNECT $target HTTP/1.1`r`nHost: $target`r`n`r`n"
        $head = Read-HttpHead $Stream
        $status = [int] ('0' + [regex]::Match($head, '^HTTP/1\.[01] (\d{3})').Groups[1].Value)
        $Seen.proxy.status = $status
        $Seen.proxy.milliseconds = [long] $watch.ElapsedMilliseconds
        $Seen.proxy.schemes = @([regex]::Matches($head, '(?im)^Proxy-Authenticate:[ \t]*([A-Za-z]+)') | ForEach-Object { $_.Groups[1].Value })
        if ($status -ge 200 -and $status -lt 300) { $Seen.proxy.result = 'opened'; $Seen.proxy.rung = 'fine'; return $true }
        if ($status -eq 407) { $Seen.proxy.result = 'wants-sign-in' }
        elseif ($status -ge 500) { $Seen.proxy.result = 'cannot-reach-host' }
        elseif ($status -ge 400) { $Seen.proxy.result = 'denied' }
    }
    catch {
        $Seen.proxy.milliseconds = [long] $watch.ElapsedMilliseconds
        if ((Get-StreamResult $_.Exception) -eq 'silent') { $Seen.proxy.result = 'silent' }
    }
    return $false
}

# The rest of the way over an open connection: proxy, TLS, HTTP.
function Read-Ladder($Seen, $Client, [string] $Proxy, [string] $Path) {
    $Client.ReceiveTimeout = 10000
    $Client.SendTimeout = 10000
    $stream = $Client.GetStream()
    if ($Proxy -and -not (Open-Way $Seen $stream $Proxy)) { return }
    if (-not $Proxy) { $Seen.proxy = [ordered]@{ rung = 'skipped'; setBy = 'none' } }
    if ($Seen.port -eq 80) { $Seen.tls = [ordered]@{ rung = 'skipped' } }
    else { $stream = Read-Tls $Seen $stream }
    if ($null -ne $stream) { Read-Http $Seen $stream $Path }
}

# The name, as every program on this server would look it up.
function Format-Name($Task, [long] $Milliseconds, [string] $Name) {
    if ($Task.IsCompleted -and -not $Task.IsFaulted) {
        $addresses = @($Task.Result | Sort-Object { $_.AddressFamily -ne 'InterNetwork' } | Select-Object -First 4 | ForEach-Object { $_.ToString() })
        return [ordered]@{ rung = 'fine'; result = 'found'; addresses = $addresses; milliseconds = $Milliseconds }
    }
    $result = 'no-usable-answer'
    # Windows says "no such host" for silence, too: the DNS client knows better.
    try { [void] (Resolve-DnsName -Name $Name -Type A -QuickTimeout) }
    catch {
        $base = $_.Exception.GetBaseException()
        if ($base -is [System.ComponentModel.Win32Exception] -and $base.NativeErrorCode -eq 9003) { $result = 'not-found' }
    }
    return [ordered]@{ rung = 'failed'; result = $result; addresses = @(); milliseconds = $Milliseconds }
}

Read-Part 'hosts' {
    $proxy = Get-ProxyOfService
    $until = [DateTime]::UtcNow.AddSeconds(100)
    $targets = @(Get-RelaysOfTenant | ForEach-Object { @{ host = $_; port = 443; purpose = 'relay'; path = '/'; own = $true } })
    $targets += @($Endpoints | Where-Object { $_.cloud -eq $Cloud })
    $looks = foreach ($target in $targets) {
        $seen = [ordered]@{ host = $target.host; port = $target.port; purpose = $target.purpose; tenantsOwn = [bool] $target.own }
        $name = $null
        if (-not $proxy) { $name = [System.Net.Dns]::GetHostAddressesAsync($target.host) }
        @{ seen = $seen; name = $name; path = $target.path; clients = @(); tasks = @(); addresses = @() }
    }
    $watch = [System.Diagnostics.Stopwatch]::StartNew()
    Wait-Tasks @($looks | ForEach-Object { $_.name }) 10000
    foreach ($look in $looks) {
        if ($null -eq $look.name) { $look.seen.name = [ordered]@{ rung = 'skipped' }; continue }
        $look.seen.name = Format-Name $look.name ([long] $watch.ElapsedMilliseconds) $look.seen.host
        $look.addresses = @($look.seen.name.addresses)
    }
    # Straight: all connections at once, each address by itself.
    foreach ($look in $looks) {
        foreach ($address in $look.addresses) {
            $ip = [System.Net.IPAddress]::Parse($address)
            $client = [System.Net.Sockets.TcpClient]::new($ip.AddressFamily)
            $look.clients += $client
            $look.tasks += $client.ConnectAsync($ip, $look.seen.port)
        }
    }
    $watch.Restart()
    Wait-Tasks @($looks | ForEach-Object { $_.tasks }) 10000
    $elapsed = [long] $watch.ElapsedMilliseconds
    foreach ($look in $looks) {
        if ($proxy -or $look.tasks.Count -eq 0) { continue }
        $tries = for ($i = 0; $i -lt $look.tasks.Count; $i++) {
            [ordered]@{ address = $look.addresses[$i]; result = (Get-ConnectionResult $look.tasks[$i]); milliseconds = $elapsed }
        }
        $connected = @($tries | Where-Object { $_.result -eq 'connected' }).Count -gt 0
        $look.seen.connection = [ordered]@{ rung = if ($connected) { 'fine' } else { 'failed' }; tries = @($tries); milliseconds = $elapsed }
    }
    $proxyDead = ''
    foreach ($look in $looks) {
        if ([DateTime]::UtcNow -gt $until) { break }
        $client = $null
        if ($proxy) {
            if (-not $proxyDead) {
                $client = [System.Net.Sockets.TcpClient]::new()
                $task = $client.ConnectAsync(($proxy -replace ':\d+$', ''), [int] ($proxy -replace '^.*:', ''))
                Wait-Tasks @($task) 10000
                if ((Get-ConnectionResult $task) -ne 'connected') { $proxyDead = Get-ConnectionResult $task }
            }
            $result = if ($proxyDead) { $proxyDead } else { 'connected' }
            $look.seen.connection = [ordered]@{ rung = if ($proxyDead) { 'failed' } else { 'fine' }; tries = @([ordered]@{ address = $proxy; result = $result }) }
            if ($proxyDead) { $look.seen.proxy = [ordered]@{ rung = 'not-reached'; proxy = $proxy; setBy = 'system' }; continue }
        }
        else {
            for ($i = 0; $i -lt $look.tasks.Count; $i++) {
                if ((Get-ConnectionResult $look.tasks[$i]) -eq 'connected') { $client = $look.clients[$i]; break }
            }
        }
        if ($null -ne $client) { Read-Ladder $look.seen $client $proxy $look.path }
    }
    foreach ($look in $looks) { foreach ($client in $look.clients) { $client.Close() } }
    [ordered]@{ proxy = $proxy; hosts = @($looks | ForEach-Object { $_.seen }) }
}

Read-Part 'controllers' {
    $domain = [System.DirectoryServices.ActiveDirectory.Domain]::GetComputerDomain()
    $pdc = [string] $domain.PdcRoleOwner.Name
    $all = @($domain.DomainControllers | ForEach-Object { [string] $_.Name })
    $names = @(@($pdc) + $all | Where-Object { $_ } | Select-Object -Unique | Select-Object -First 4)
    $tries = foreach ($name in $names) {
        foreach ($port in 53, 88, 135, 389, 445, 636, 3268) {
            $client = [System.Net.Sockets.TcpClient]::new()
            @{ host = $name; port = $port; client = $client; task = $client.ConnectAsync($name, $port) }
        }
    }
    $watch = [System.Diagnostics.Stopwatch]::StartNew()
    Wait-Tasks @($tries | ForEach-Object { $_.task }) 8000
    $ports = foreach ($try in $tries) {
        [ordered]@{ host = $try.host; port = $try.port; pdcEmulator = ($try.host -eq $pdc); result = (Get-ConnectionResult $try.task); milliseconds = [long] $watch.ElapsedMilliseconds }
        $try.client.Close()
    }
    [ordered]@{ domain = [string] $domain.Name; pdcEmulator = $pdc; controllers = $all; ports = @($ports) }
}

# -------------------------------------------------------------------------------------------------------------------- the one file

$me = [System.Security.Principal.WindowsPrincipal]::new([System.Security.Principal.WindowsIdentity]::GetCurrent())
$document = [ordered]@{
    schema = 'writeback-wizard/collection/1'
    made = [ordered]@{
        at = Format-Time $Started
        seconds = [double] [Math]::Round(([DateTime]::UtcNow - $Started).TotalSeconds, 1)
        script = $ScriptVersion
        elevated = $me.IsInRole([System.Security.Principal.WindowsBuiltInRole]::Administrator)
        days = $Days
        cloud = $Cloud
    }
    parts = $Parts
}
if (-not $OutFile) {
    $OutFile = Join-Path (Get-Location).ProviderPath ('writeback-collection-{0}.json' -f $Started.ToString('yyyyMMdd-HHmmss'))
}
$target = $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($OutFile)
[System.IO.File]::WriteAllText($target, (ConvertTo-Json -InputObject $document -Depth 14 -Compress), [System.Text.UTF8Encoding]::new($false))

$failed = @($Parts.Keys | Where-Object { $null -eq $Parts[$_].ok })
Write-Output "Written: $target"
Write-Output "Parts read: $($Parts.Count - $failed.Count) of $($Parts.Count)"
if ($failed.Count -gt 0) { Write-Output "Not read: $($failed -join ', ')" }
