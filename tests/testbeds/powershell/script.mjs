// script.mjs SCRIPT: parses it as PowerShell, and lets only commands and methods through that read. It was never run on Windows here.
import { readFileSync } from 'node:fs';
import { Language, Parser } from 'web-tree-sitter';

// What may be called. Anything else fails: whoever adds a name here says that it only reads.
const commands = new Set([
    'Get-Module', 'Import-Module', 'Get-Item', 'Get-ItemProperty', 'Get-ChildItem', 'Get-CimInstance', 'Get-Location', 'Get-WinEvent', 'Test-Path',
    'Join-Path', 'Split-Path', 'Resolve-DnsName', 'Select-Object', 'Where-Object', 'ForEach-Object', 'Sort-Object', 'ConvertTo-Json', 'Write-Progress',
    'Write-Output', 'w32tm.exe',
    'Get-ADSyncConnector', 'Get-ADSyncScheduler', 'Get-ADSyncAADPasswordResetConfiguration', 'Get-ADSyncRunProfileResult',
    'Get-ADSyncConnectorRunStatus', 'Get-ADSyncEntraConnectorCredential', 'Get-ADSyncAADCompanyFeature', 'Get-ADSyncCSObject']);
const methods = new Set([
    'AddMinutes', 'AddSeconds', 'AddTicks', 'Append', 'AuthenticateAsClient', 'Close', 'ConnectAsync', 'Contains', 'ContainsKey', 'Escape', 'FindOne',
    'Flush', 'FromFileTimeUtc', 'FromSeconds', 'GetAttribute', 'GetBaseException', 'GetBytes', 'GetComputerDomain', 'GetCurrent', 'GetDirectoryEntry',
    'GetHostAddressesAsync', 'GetNameInfo', 'GetSddlForm', 'GetStream', 'GetString', 'GetType', 'GetUnresolvedProviderPathFromPSPath', 'GetValue',
    'GetVersionInfo', 'IsInRole', 'Load', 'LoadXml', 'Match', 'Matches', 'Min', 'Parse', 'Read', 'RefreshCache', 'Remove', 'Restart', 'Round',
    'SelectNodes', 'SelectSingleNode', 'SpecifyKind', 'StartNew', 'Substring', 'ToInt32', 'ToLowerInvariant', 'ToString', 'ToUniversalTime', 'Translate',
    'Trim', 'TryParseExact', 'WaitAll', 'Write', 'WriteAllText', 'new']);
// Changes only what the script made itself: streams of its own connections, lists in memory.
const once = new Set(['WriteAllText', 'w32tm.exe']);

await Parser.init();
const parser = new Parser();
parser.setLanguage(await Language.load(new URL('node_modules/tree-sitter-powershell/tree-sitter-powershell.wasm', import.meta.url).pathname));

const faultsOf = source => {
    const faults = [], functions = new Set(), called = [], invoked = [];
    const at = node => `line ${node.startPosition.row + 1}`;
    const walk = node => {
        if (node.isError || node.isMissing)
            faults.push(`${at(node)}: not PowerShell: ${node.text.slice(0, 80)}`);
        if (node.type === 'function_name')
            functions.add(node.text);
        if (node.type === 'command_name')
            called.push(node);
        if (node.type === 'invokation_expression')
            invoked.push({ name: node.children.find(child => child.type === 'member_name')?.text ?? '(computed)', node });
        if (node.type === 'redirection' || node.type === 'redirected_file_name')
            faults.push(`${at(node)}: writes to a file: ${node.text}`);
        node.children.forEach(walk);
    };
    walk(parser.parse(source).rootNode);
    const times = new Map();
    const count = name => times.set(name, (times.get(name) ?? 0) + 1);
    for (const node of called) {
        count(node.text);
        if (!commands.has(node.text) && !functions.has(node.text))
            faults.push(`${at(node)}: not among the commands that only read: ${node.text}`);
    }
    for (const { name, node } of invoked) {
        count(name);
        if (!methods.has(name))
            faults.push(`${at(node)}: not among the methods that only read: ${name}`);
    }
    for (const name of once) {
        if ((times.get(name) ?? 0) > 1)
            faults.push(`${name} is there more than once`);
    }
    // A block that is called must be one of the script's own.
    for (const found of source.matchAll(/&\s+(\S+)/g)) {
        if (!['$Read)', '$place.read'].includes(found[1]))
            faults.push(`calls something else than its own blocks: ${found[0]}`);
    }
    return faults;
};

// A net without a fish is worth nothing: each of these must be caught.
const bad = ['Set-ItemProperty HKLM:\\x y 1', 'New-Item x', 'Remove-Item x', 'Start-ADSyncSyncCycle', 'Invoke-Expression $x', '& $x', 'iex $x',
    'Stop-Service ADSync', '$x.Delete()', '$x.SetInfo()', '$x.CommitChanges()', '[IO.File]::Delete("x")', 'if ($x {', 'Get-Item x > y',
    '[IO.File]::WriteAllText("a", "b"); [IO.File]::WriteAllText("c", "d")', '$x.$name()', '@{ a = '];
for (const line of bad) {
    if (faultsOf(line).length === 0) {
        console.error(`not caught: ${line}`);
        process.exit(1);
    }
}

const source = readFileSync(process.argv[2], 'utf8');
const faults = faultsOf(source);
if (/[^\x00-\x7f]/.test(source))
    faults.push('Windows PowerShell reads a file without a mark in the code page of the country: only ASCII is safe');
faults.forEach(fault => console.error(fault));
if (faults.length > 0)
    process.exit(1);
console.log(`${bad.length} bad lines were caught; the script is PowerShell and only reads`);
