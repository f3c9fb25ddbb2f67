<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
    <context>
        <name>BlockView</name>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Step %1 is done</source>
            <translation>Step %1 is done</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Look again</translation>
        </message>
        <message>
            <source>Look again at what step %1 touches</source>
            <translation>Look again at what step %1 touches</translation>
        </message>
    </context>
    <context>
        <name>CallerQuestions</name>
        <message>
            <source>Ask the caller</source>
            <translation>Ask the caller</translation>
        </message>
        <message>
            <source>(skip what you do not know)</source>
            <translation>(skip what you do not know)</translation>
        </message>
        <message>
            <source>What were they doing</source>
            <translation>What were they doing</translation>
        </message>
        <message>
            <source>Resetting</source>
            <translation>Resetting</translation>
        </message>
        <message>
            <source>Changing</source>
            <translation>Changing</translation>
        </message>
        <message>
            <source>Unlocking</source>
            <translation>Unlocking</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>Not asked</translation>
        </message>
        <message>
            <source>Who has it</source>
            <translation>Who has it</translation>
        </message>
        <message>
            <source>Only this caller</source>
            <translation>Only this caller</translation>
        </message>
        <message>
            <source>Several people</source>
            <translation>Several people</translation>
        </message>
        <message>
            <source>Everyone</source>
            <translation>Everyone</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Not known</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Since</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Today</translation>
        </message>
        <message>
            <source>Longer</source>
            <translation>Longer</translation>
        </message>
        <message>
            <source>It never worked</source>
            <translation>It never worked</translation>
        </message>
    </context>
    <context>
        <name>CauseCard</name>
        <message>
            <source>Because</source>
            <translation>Because</translation>
        </message>
        <message>
            <source>Against it</source>
            <translation>Against it</translation>
        </message>
        <message>
            <source>To be sure</source>
            <translation>To be sure</translation>
        </message>
        <message>
            <source>Against it: %1</source>
            <translation>Against it: %1</translation>
        </message>
    </context>
    <context>
        <name>CauseList</name>
        <message>
            <source>No cause stands out</source>
            <translation>No cause stands out</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
    </context>
    <context>
        <name>ChainView</name>
        <message>
            <source>Stops here</source>
            <translation>Stops here</translation>
        </message>
        <message>
            <source>The way of a new password</source>
            <translation>The way of a new password</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2. The password stops here.</source>
            <translation>%1: %2. The password stops here.</translation>
        </message>
    </context>
    <context>
        <name>CollectCard</name>
        <message>
            <source>The script is copied.</source>
            <translation>The script is copied.</translation>
        </message>
        <message>
            <source>Paste it into a file named %1 on the server.</source>
            <translation>Paste it into a file named %1 on the server.</translation>
        </message>
        <message numerus="yes">
            <source>The server is being read, for %n second(s) so far.</source>
            <translation>
                <numerusform>The server is being read, for %n second so far.</numerusform>
                <numerusform>The server is being read, for %n seconds so far.</numerusform>
            </translation>
        </message>
        <message>
            <source>It takes a few minutes at most.</source>
            <translation>It takes a few minutes at most.</translation>
        </message>
        <message>
            <source>Read on %1</source>
            <translation>Read on %1</translation>
        </message>
        <message>
            <source>Not read yet: most of its settings are not known</source>
            <translation>Not read yet: most of its settings are not known</translation>
        </message>
        <message>
            <source>Save the script</source>
            <translation>Save the script</translation>
        </message>
        <message>
            <source>PowerShell scripts (*.ps1)</source>
            <translation>PowerShell scripts (*.ps1)</translation>
        </message>
        <message>
            <source>The script is saved.</source>
            <translation>The script is saved.</translation>
        </message>
        <message>
            <source>Bring it to the server and run it there.</source>
            <translation>Bring it to the server and run it there.</translation>
        </message>
        <message>
            <source>Open the file</source>
            <translation>Open the file</translation>
        </message>
        <message>
            <source>Collections (*.json)</source>
            <translation>Collections (*.json)</translation>
        </message>
        <message>
            <source>The server is being read.</source>
            <translation>The server is being read.</translation>
        </message>
        <message>
            <source>The server was read.</source>
            <translation>The server was read.</translation>
        </message>
        <message>
            <source>What it says stands on the next pages.</source>
            <translation>What it says stands on the next pages.</translation>
        </message>
        <message>
            <source>Connect server</source>
            <translation>Connect server</translation>
        </message>
        <message>
            <source>Look at the Connect server</source>
            <translation>Look at the Connect server</translation>
        </message>
        <message>
            <source>A script reads the settings of the server that runs Entra Connect or the agent of Cloud Sync. It changes nothing, takes no password, and writes one file.</source>
            <translation>A script reads the settings of the server that runs Entra Connect or the agent of Cloud Sync. It changes nothing, takes no password, and writes one file.</translation>
        </message>
        <message>
            <source>Not yours? Ask whoever manages that server. As administrator, in the folder of the script, run:</source>
            <translation>Not yours? Ask whoever manages that server. As administrator, in the folder of the script, run:</translation>
        </message>
        <message>
            <source>Read this server</source>
            <translation>Read this server</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Stop reading the server</source>
            <translation>Stop reading the server</translation>
        </message>
        <message>
            <source>Save the script…</source>
            <translation>Save the script…</translation>
        </message>
        <message>
            <source>Copy the script</source>
            <translation>Copy the script</translation>
        </message>
        <message>
            <source>Open the file…</source>
            <translation>Open the file…</translation>
        </message>
        <message>
            <source>Open the file that the script wrote</source>
            <translation>Open the file that the script wrote</translation>
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message>
            <source>This computer is the Connect server.</source>
            <translation>This computer is the Connect server.</translation>
        </message>
        <message>
            <source>commercial (default), usgov or china.</source>
            <translation>commercial (default), usgov or china.</translation>
        </message>
        <message>
            <source>The affected user.</source>
            <translation>The affected user.</translation>
        </message>
        <message>
            <source>Who set writeback up.</source>
            <translation>Who set writeback up.</translation>
        </message>
        <message>
            <source>Who it is tried with.</source>
            <translation>Who it is tried with.</translation>
        </message>
        <message>
            <source>The domain of the user, for its domain controllers.</source>
            <translation>The domain of the user, for its domain controllers.</translation>
        </message>
        <message>
            <source>A domain controller to test too.</source>
            <translation>A domain controller to test too.</translation>
        </message>
        <message>
            <source>One more host to test; may be given again.</source>
            <translation>One more host to test; may be given again.</translation>
        </message>
        <message>
            <source>Go through this proxy: http://[user@]host:port. Its password comes from the keychain, WRITEBACK_PROXY_PASSWORD or a prompt, never from here.</source>
            <translation>Go through this proxy: http://[user@]host:port. Its password comes from the keychain, WRITEBACK_PROXY_PASSWORD or a prompt, never from here.</translation>
        </message>
        <message>
            <source>Use no proxy. The default is the proxy of the system.</source>
            <translation>Use no proxy. The default is the proxy of the system.</translation>
        </message>
        <message>
            <source>Also test idle connections up to 15 to 180 seconds.</source>
            <translation>Also test idle connections up to 15 to 180 seconds.</translation>
        </message>
        <message>
            <source>A person's answer: yes, no, unknown, or what the question offers (list checks shows them); may be given again.</source>
            <translation>A person's answer: yes, no, unknown, or what the question offers (list checks shows them); may be given again.</translation>
        </message>
        <message>
            <source>Sections or checks that a verdict needs, with commas between.</source>
            <translation>Sections or checks that a verdict needs, with commas between.</translation>
        </message>
        <message>
            <source>One more trusted root certificate (PEM).</source>
            <translation>One more trusted root certificate (PEM).</translation>
        </message>
        <message>
            <source>text (default), json, html, junit or nagios.</source>
            <translation>text (default), json, html, junit or nagios.</translation>
        </message>
        <message>
            <source>Write the result here, not to standard output.</source>
            <translation>Write the result here, not to standard output.</translation>
        </message>
        <message>
            <source>Save the case, to open it again. It is never redacted: names stay in it.</source>
            <translation>Save the case, to open it again. It is never redacted: names stay in it.</translation>
        </message>
        <message>
            <source>Language of the output.</source>
            <translation>Language of the output.</translation>
        </message>
        <message>
            <source>Open a built-in sample case (list samples names them).</source>
            <translation>Open a built-in sample case (list samples names them).</translation>
        </message>
        <message>
            <source>Hide names.</source>
            <translation>Hide names.</translation>
        </message>
        <message>
            <source>Show names. Only text and json on a terminal show them by default.</source>
            <translation>Show names. Only text and json on a terminal show them by default.</translation>
        </message>
        <message>
            <source>Stop after this time and say what is known.</source>
            <translation>Stop after this time and say what is known.</translation>
        </message>
        <message>
            <source>Log here.</source>
            <translation>Log here.</translation>
        </message>
        <message>
            <source>The version of the program.</source>
            <translation>The version of the program.</translation>
        </message>
        <message>
            <source>This help.</source>
            <translation>This help.</translation>
        </message>
        <message>
            <source>--cloud %1 is not known. It is commercial, usgov or china.</source>
            <translation>--cloud %1 is not known. It is commercial, usgov or china.</translation>
        </message>
        <message>
            <source>A password does not belong on a command line. Put it in WRITEBACK_PROXY_PASSWORD, or wait for the question.</source>
            <translation>A password does not belong on a command line. Put it in WRITEBACK_PROXY_PASSWORD, or wait for the question.</translation>
        </message>
        <message>
            <source>--proxy wants http://host:port, and not together with --no-proxy.</source>
            <translation>--proxy wants http://host:port, and not together with --no-proxy.</translation>
        </message>
        <message>
            <source>--%1 wants a whole number from %2 to %3.</source>
            <translation>--%1 wants a whole number from %2 to %3.</translation>
        </message>
        <message>
            <source>--answer %1: no such question. The command list checks names them.</source>
            <translation>--answer %1: no such question. The command list checks names them.</translation>
        </message>
        <message>
            <source>--answer %1: this question takes %2.</source>
            <translation>--answer %1: this question takes %2.</translation>
        </message>
        <message>
            <source>--format %1 is not known. It is text, json, html, junit or nagios.</source>
            <translation>--format %1 is not known. It is text, json, html, junit or nagios.</translation>
        </message>
        <message>
            <source>--redact and --no-redact exclude each other.</source>
            <translation>--redact and --no-redact exclude each other.</translation>
        </message>
        <message>
            <source>--language %1 is not shipped. There is %2.</source>
            <translation>--language %1 is not shipped. There is %2.</translation>
        </message>
        <message>
            <source>--live=%1 is not known.</source>
            <translation>--live=%1 is not known.</translation>
        </message>
        <message>
            <source>--scope %1 is no section and no check.</source>
            <translation>--scope %1 is no section and no check.</translation>
        </message>
        <message>
            <source>--sample %1 is not there. There is %2.</source>
            <translation>--sample %1 is not there. There is %2.</translation>
        </message>
        <message>
            <source>list wants one of: %1.</source>
            <translation>list wants one of: %1.</translation>
        </message>
        <message>
            <source>explain wants a code, such as SSPR_0030.</source>
            <translation>explain wants a code, such as SSPR_0030.</translation>
        </message>
        <message>
            <source>The wizard opens one case at a time.</source>
            <translation>The wizard opens one case at a time.</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2</source>
            <translation>%1 cannot be written: %2</translation>
        </message>
        <message>
            <source>%1 is saved. Names stay in it.</source>
            <translation>%1 is saved. Names stay in it.</translation>
        </message>
        <message>
            <source>%1: we do not know this code.</source>
            <translation>%1: we do not know this code.</translation>
        </message>
        <message>
            <source>  Who acts: %1</source>
            <translation>  Who acts: %1</translation>
        </message>
        <message>
            <source>Password for the proxy:</source>
            <translation>Password for the proxy:</translation>
        </message>
        <message>
            <source>--host %1 is not a host. It is a name or an address, and may have a port.</source>
            <translation>--host %1 is not a host. It is a name or an address, and may have a port.</translation>
        </message>
        <message>
            <source>Stopped: %1 of %2 looks were done. The result says what was not looked at.</source>
            <translation>Stopped: %1 of %2 looks were done. The result says what was not looked at.</translation>
        </message>
        <message>
            <source>With forget: do remove.</source>
            <translation>With forget: do remove.</translation>
        </message>
        <message>
            <source>forget removes the cases, settings, log and stored passwords of this person. If that is meant: forget --yes.</source>
            <translation>forget removes the cases, settings, log and stored passwords of this person. If that is meant: forget --yes.</translation>
        </message>
        <message>
            <source>A password stays in the keychain: %1</source>
            <translation>A password stays in the keychain: %1</translation>
        </message>
        <message>
            <source>Writeback Wizard is open. Close it first: nothing was removed.</source>
            <translation>Writeback Wizard is open. Close it first: nothing was removed.</translation>
        </message>
        <message>
            <source>%1 cannot be removed.</source>
            <translation>%1 cannot be removed.</translation>
        </message>
        <message>
            <source>collect-script takes no file; it prints the script.</source>
            <translation>collect-script takes no file; it prints the script.</translation>
        </message>
        <message>
            <source>Look now: network, server (only on the server). Without LIST all that can be looked at here. Without FILE network is the default; with FILE nothing is looked at.</source>
            <translation>Look now: network, server (only on the server). Without LIST all that can be looked at here. Without FILE network is the default; with FILE nothing is looked at.</translation>
        </message>
        <message>
            <source>--live=%1: this version looks at the network, the server and its events only.</source>
            <translation>--live=%1: this version looks at the network, the server and its events only.</translation>
        </message>
        <message>
            <source>Finds out why Microsoft Entra password writeback does not work. It changes nothing.

writeback-wizard [CASE]                        the wizard
writeback-wizard diagnose [options] [FILE...]  the same without windows; FILE is a saved case, a report, an event log or text, - is standard input
writeback-wizard explain CODE...               any code that a person may meet
writeback-wizard list checks|causes|events|errors|endpoints|languages|samples [--format json]
writeback-wizard collect-script [--cloud CLOUD]  prints the script that collects on the server
writeback-wizard forget --yes                  removes the cases, settings, log and stored passwords of this person

Exit status of diagnose: 2 a problem, 3 something required is not known, 1 a warning, 0 none of them;
64 wrong usage, 65 an input cannot be read, 70 an error inside, 73 an output cannot be written.
</source>
            <translation>Finds out why Microsoft Entra password writeback does not work. It changes nothing.

writeback-wizard [CASE]                        the wizard
writeback-wizard diagnose [options] [FILE...]  the same without windows; FILE is a saved case, a report, an event log or text, - is standard input
writeback-wizard explain CODE...               any code that a person may meet
writeback-wizard list checks|causes|events|errors|endpoints|languages|samples [--format json]
writeback-wizard collect-script [--cloud CLOUD]  prints the script that collects on the server
writeback-wizard forget --yes                  removes the cases, settings, log and stored passwords of this person

Exit status of diagnose: 2 a problem, 3 something required is not known, 1 a warning, 0 none of them;
64 wrong usage, 65 an input cannot be read, 70 an error inside, 73 an output cannot be written.
</translation>
        </message>
        <message>
            <source>A second language in the same HTML report.</source>
            <translation>A second language in the same HTML report.</translation>
        </message>
        <message>
            <source>Say what has changed since an earlier case or report.</source>
            <translation>Say what has changed since an earlier case or report.</translation>
        </message>
        <message>
            <source>--second-language %1 is not shipped. There is %2.</source>
            <translation>--second-language %1 is not shipped. There is %2.</translation>
        </message>
        <message>
            <source>  May be: %1</source>
            <translation>  May be: %1</translation>
        </message>
        <message>
            <source>  What to do:</source>
            <translation>  What to do:</translation>
        </message>
    </context>
    <context>
        <name>ComparisonCard</name>
        <message numerus="yes">
            <source>%n point(s) were in order then, and nobody has looked again.</source>
            <translation>
                <numerusform>%n point was in order then, and nobody has looked again.</numerusform>
                <numerusform>%n points were in order then, and nobody has looked again.</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Close the comparison</source>
            <translation>Close the comparison</translation>
        </message>
    </context>
    <context>
        <name>ComplaintCard</name>
        <message>
            <source>This text is too long: 10 million characters fit.</source>
            <translation>This text is too long: 10 million characters fit.</translation>
        </message>
        <message>
            <source>Paste only the error page or the event.</source>
            <translation>Paste only the error page or the event.</translation>
        </message>
        <message>
            <source>No code that we know.</source>
            <translation>No code that we know.</translation>
        </message>
        <message>
            <source>You can go on: we look at everything.</source>
            <translation>You can go on: we look at everything.</translation>
        </message>
        <message>
            <source>Also recognised: %1.</source>
            <translation>Also recognised: %1.</translation>
        </message>
        <message>
            <source>Read more about %1</source>
            <translation>Read more about %1</translation>
        </message>
        <message>
            <source>Code or message from the screen</source>
            <translation>Code or message from the screen</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Paste</translation>
        </message>
        <message>
            <source>Paste from the clipboard</source>
            <translation>Paste from the clipboard</translation>
        </message>
        <message>
            <source>For example %1, or paste the whole error page or event.</source>
            <translation>For example %1, or paste the whole error page or event.</translation>
        </message>
        <message>
            <source>Read more</source>
            <translation>Read more</translation>
        </message>
        <message>
            <source>It says: %1</source>
            <translation>It says: %1</translation>
        </message>
        <message>
            <source>It says that this is not so: %1</source>
            <translation>It says that this is not so: %1</translation>
        </message>
        <message>
            <source>Already tried: %1</source>
            <translation>Already tried: %1</translation>
        </message>
        <message>
            <source>Not known to us: %1.</source>
            <translation>Not known to us: %1.</translation>
        </message>
        <message>
            <source>No known code, but we understand: %1</source>
            <translation>No known code, but we understand: %1</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Remove the pasted text</source>
            <translation>Remove the pasted text</translation>
        </message>
        <message>
            <source>The text is being read.</source>
            <translation>The text is being read.</translation>
        </message>
        <message>
            <source>You can go on meanwhile. The field shows its start.</source>
            <translation>You can go on meanwhile. The field shows its start.</translation>
        </message>
    </context>
    <context>
        <name>CopyableCommand</name>
        <message>
            <source>Copied</source>
            <translation>Copied</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Copy the command %1</source>
            <translation>Copy the command %1</translation>
        </message>
    </context>
    <context>
        <name>EnvironmentPage</name>
        <message>
            <source>Environment</source>
            <translation>Environment</translation>
        </message>
        <message>
            <source>User, cloud, network</source>
            <translation>User, cloud, network</translation>
        </message>
        <message>
            <source>Waits for valid input</source>
            <translation>Waits for valid input</translation>
        </message>
        <message>
            <source>Who has the problem, and where may we look? What you leave empty is asked later or shown as not looked at.</source>
            <translation>Who has the problem, and where may we look? What you leave empty is asked later or shown as not looked at.</translation>
        </message>
        <message>
            <source>You are not on the Connect server</source>
            <translation>You are not on the Connect server</translation>
        </message>
        <message>
            <source>Network results hold for this computer (%1). They prove nothing about the server. For its own view, run this wizard there.</source>
            <translation>Network results hold for this computer (%1). They prove nothing about the server. For its own view, run this wizard there.</translation>
        </message>
        <message>
            <source>A field is empty or has the wrong form.</source>
            <translation>A field is empty or has the wrong form.</translation>
        </message>
        <message>
            <source>The sign beside the field says which. Then you can go on.</source>
            <translation>The sign beside the field says which. Then you can go on.</translation>
        </message>
    </context>
    <context>
        <name>FindingDetail</name>
        <message>
            <source>The answer was: %1</source>
            <translation>The answer was: %1</translation>
        </message>
        <message>
            <source>This rests on less than was planned. A part was not looked at.</source>
            <translation>This rests on less than was planned. A part was not looked at.</translation>
        </message>
        <message>
            <source>Who can tell: %1</source>
            <translation>Who can tell: %1</translation>
        </message>
        <message>
            <source>In the words of the system: %1</source>
            <translation>In the words of the system: %1</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>What to do</translation>
        </message>
        <message>
            <source>The article of 2021 says: %1</source>
            <translation>The article of 2021 says: %1</translation>
        </message>
        <message>
            <source>The article of 2021 says: %1 &lt;b&gt;Today:&lt;/b&gt; %2</source>
            <translation>The article of 2021 says: %1 &lt;b&gt;Today:&lt;/b&gt; %2</translation>
        </message>
        <message>
            <source>Risk: %1</source>
            <translation>Risk: %1</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>Undo: %1</translation>
        </message>
        <message>
            <source>It worked when: %1</source>
            <translation>It worked when: %1</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Back to the list</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Look again</translation>
        </message>
        <message>
            <source>%1: %2 This contradicts it; the more direct source decides.</source>
            <translation>%1: %2 This contradicts it; the more direct source decides.</translation>
        </message>
    </context>
    <context>
        <name>FindingFilter</name>
        <message>
            <source>Show</source>
            <translation>Show</translation>
        </message>
        <message>
            <source>All %1</source>
            <translation>All %1</translation>
        </message>
        <message>
            <source>Attention %1</source>
            <translation>Attention %1</translation>
        </message>
        <message>
            <source>Questions %1</source>
            <translation>Questions %1</translation>
        </message>
        <message>
            <source>Not looked at %1</source>
            <translation>Not looked at %1</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Find</translation>
        </message>
        <message>
            <source>Find in the findings</source>
            <translation>Find in the findings</translation>
        </message>
    </context>
    <context>
        <name>FindingList</name>
        <message>
            <source>Findings</source>
            <translation>Findings</translation>
        </message>
        <message>
            <source>No finding fits this filter.</source>
            <translation>No finding fits this filter.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Show all</translation>
        </message>
    </context>
    <context>
        <name>FindingModel</name>
        <message>
            <source>Problems (%1)</source>
            <translation>Problems (%1)</translation>
        </message>
        <message>
            <source>Warnings (%1)</source>
            <translation>Warnings (%1)</translation>
        </message>
        <message>
            <source>Questions for you (%1)</source>
            <translation>Questions for you (%1)</translation>
        </message>
        <message>
            <source>Not looked at (%1)</source>
            <translation>Not looked at (%1)</translation>
        </message>
        <message>
            <source>Notes (%1)</source>
            <translation>Notes (%1)</translation>
        </message>
        <message>
            <source>Does not apply (%1)</source>
            <translation>Does not apply (%1)</translation>
        </message>
        <message>
            <source>In order (%1)</source>
            <translation>In order (%1)</translation>
        </message>
        <message>
            <source>Looking (%1)</source>
            <translation>Looking (%1)</translation>
        </message>
        <message>
            <source>%1, %2, %3 From: %4</source>
            <translation>%1, %2, %3 From: %4</translation>
        </message>
    </context>
    <context>
        <name>FindingsPane</name>
        <message>
            <source>Choose a finding to read what it means.</source>
            <translation>Choose a finding to read what it means.</translation>
        </message>
    </context>
    <context>
        <name>HostDrawer</name>
        <message>
            <source>Choose a host or a finding to read what it means.</source>
            <translation>Choose a host or a finding to read what it means.</translation>
        </message>
    </context>
    <context>
        <name>IdleChart</name>
        <message>
            <source>%1 seconds: %2</source>
            <translation>%1 seconds: %2</translation>
        </message>
        <message>
            <source>needed</source>
            <translation>needed</translation>
        </message>
        <message>
            <source>now %1</source>
            <translation>now %1</translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>in %1</translation>
        </message>
        <message>
            <source>still alive</source>
            <translation>still alive</translation>
        </message>
        <message>
            <source>dropped in silence</source>
            <translation>dropped in silence</translation>
        </message>
        <message>
            <source>cut after %1 s</source>
            <translation>cut after %1 s</translation>
        </message>
        <message>
            <source>closed by the server, %1 s</source>
            <translation>closed by the server, %1 s</translation>
        </message>
        <message>
            <source>not opened</source>
            <translation>not opened</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
    </context>
    <context>
        <name>IdleView</name>
        <message>
            <source>Idle connections</source>
            <translation>Idle connections</translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s), each silent for longer</source>
            <translation>
                <numerusform>%n connection</numerusform>
                <numerusform>%n connections, each silent for longer</numerusform>
            </translation>
        </message>
        <message>
            <source>Opens its connections.</source>
            <translation>Opens its connections.</translation>
        </message>
        <message>
            <source>Not tested: it takes three minutes and runs beside all else.</source>
            <translation>Not tested: it takes three minutes and runs beside all else.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Test again</source>
            <translation>Test again</translation>
        </message>
        <message>
            <source>Test now</source>
            <translation>Test now</translation>
        </message>
        <message>
            <source>Stop the test of idle connections</source>
            <translation>Stop the test of idle connections</translation>
        </message>
        <message>
            <source>Test idle connections</source>
            <translation>Test idle connections</translation>
        </message>
    </context>
    <context>
        <name>Ladder</name>
        <message>
            <source>by the proxy</source>
            <translation>by the proxy</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>The proxy looks it up</source>
            <translation>The proxy looks it up</translation>
        </message>
        <message>
            <source>Name found</source>
            <translation>Name found</translation>
        </message>
        <message>
            <source>no such name</source>
            <translation>no such name</translation>
        </message>
        <message>
            <source>No such name</source>
            <translation>No such name</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>no answer</translation>
        </message>
        <message>
            <source>No usable answer of the name server</source>
            <translation>No usable answer of the name server</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>failed</translation>
        </message>
        <message>
            <source>Name not looked up</source>
            <translation>Name not looked up</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>waiting</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>refused</translation>
        </message>
        <message>
            <source>silent, %1</source>
            <translation>silent, %1</translation>
        </message>
        <message>
            <source>no route</source>
            <translation>no route</translation>
        </message>
        <message>
            <source>reset</source>
            <translation>reset</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Connected</translation>
        </message>
        <message>
            <source>No connection</source>
            <translation>No connection</translation>
        </message>
        <message>
            <source>wants sign-in</source>
            <translation>wants sign-in</translation>
        </message>
        <message>
            <source>cannot reach it</source>
            <translation>cannot reach it</translation>
        </message>
        <message>
            <source>no proxy there</source>
            <translation>no proxy there</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>not found</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>No proxy</source>
            <translation>No proxy</translation>
        </message>
        <message>
            <source>Way through the proxy</source>
            <translation>Way through the proxy</translation>
        </message>
        <message>
            <source>No way through the proxy</source>
            <translation>No way through the proxy</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>expired</translation>
        </message>
        <message>
            <source>not valid yet</source>
            <translation>not valid yet</translation>
        </message>
        <message>
            <source>wrong name</source>
            <translation>wrong name</translation>
        </message>
        <message>
            <source>self-signed</source>
            <translation>self-signed</translation>
        </message>
        <message>
            <source>chain incomplete</source>
            <translation>chain incomplete</translation>
        </message>
        <message>
            <source>not trusted</source>
            <translation>not trusted</translation>
        </message>
        <message>
            <source>revoked</source>
            <translation>revoked</translation>
        </message>
        <message>
            <source>certificate</source>
            <translation>certificate</translation>
        </message>
        <message>
            <source>too old</source>
            <translation>too old</translation>
        </message>
        <message>
            <source>no TLS</source>
            <translation>no TLS</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>closed</translation>
        </message>
        <message>
            <source>not possible here</source>
            <translation>not possible here</translation>
        </message>
        <message>
            <source>port 80</source>
            <translation>port 80</translation>
        </message>
        <message>
            <source>No TLS on port 80</source>
            <translation>No TLS on port 80</translation>
        </message>
        <message>
            <source>issued by %1</source>
            <translation>issued by %1</translation>
        </message>
        <message>
            <source>TLS agreed</source>
            <translation>TLS agreed</translation>
        </message>
        <message>
            <source>No trusted TLS</source>
            <translation>No trusted TLS</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>no HTTP</source>
            <translation>no HTTP</translation>
        </message>
        <message>
            <source>The host answers</source>
            <translation>The host answers</translation>
        </message>
        <message>
            <source>Not the answer of this host</source>
            <translation>Not the answer of this host</translation>
        </message>
        <message>
            <source>not reached</source>
            <translation>not reached</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation>Not reached</translation>
        </message>
        <message>
            <source>looking</source>
            <translation>looking</translation>
        </message>
        <message>
            <source>Looking</source>
            <translation>Looking</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Connection</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>TLS</source>
            <translation>TLS</translation>
        </message>
        <message>
            <source>HTTP</source>
            <translation>HTTP</translation>
        </message>
    </context>
    <context>
        <name>LadderModel</name>
        <message>
            <source>Relay of this tenant</source>
            <translation>Relay of this tenant</translation>
        </message>
        <message>
            <source>Not looked at</source>
            <translation>Not looked at</translation>
        </message>
        <message>
            <source>Relay (Service Bus)</source>
            <translation>Relay (Service Bus)</translation>
        </message>
        <message>
            <source>Reset service</source>
            <translation>Reset service</translation>
        </message>
        <message>
            <source>Sign-in and Graph</source>
            <translation>Sign-in and Graph</translation>
        </message>
        <message>
            <source>Synchronisation</source>
            <translation>Synchronisation</translation>
        </message>
        <message>
            <source>Revocation of certificates</source>
            <translation>Revocation of certificates</translation>
        </message>
        <message>
            <source>Hosts that you added</source>
            <translation>Hosts that you added</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Host, port 443</source>
            <translation>Host, port 443</translation>
        </message>
    </context>
    <context>
        <name>MoreCard</name>
        <message>
            <source>Choose certificate</source>
            <translation>Choose certificate</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer)</source>
            <translation>Certificates (*.pem *.crt *.cer)</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>also %1</source>
            <translation>also %1</translation>
        </message>
        <message>
            <source>own certificate %1</source>
            <translation>own certificate %1</translation>
        </message>
        <message>
            <source>idle test %1 s</source>
            <translation>idle test %1 s</translation>
        </message>
        <message>
            <source>no idle test</source>
            <translation>no idle test</translation>
        </message>
        <message>
            <source>More</source>
            <translation>More</translation>
        </message>
        <message>
            <source>More settings</source>
            <translation>More settings</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>One more host</source>
            <translation>One more host</translation>
        </message>
        <message>
            <source>host.contoso.example:443</source>
            <translation>host.contoso.example:443</translation>
        </message>
        <message>
            <source>A host looks like host.contoso.example:443.</source>
            <translation>A host looks like host.contoso.example:443.</translation>
        </message>
        <message>
            <source>Own certificate</source>
            <translation>Own certificate</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Choose…</translation>
        </message>
        <message>
            <source>Choose a certificate file (PEM)</source>
            <translation>Choose a certificate file (PEM)</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Remove</translation>
        </message>
        <message>
            <source>Remove the certificate</source>
            <translation>Remove the certificate</translation>
        </message>
        <message>
            <source>Idle test</source>
            <translation>Idle test</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Off</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>Keeps connections silent to see which live. It runs while you go on.</source>
            <translation>Keeps connections silent to see which live. It runs while you go on.</translation>
        </message>
    </context>
    <context>
        <name>NamesDialog</name>
        <message>
            <source>What is hidden</source>
            <translation>What is hidden</translation>
        </message>
        <message>
            <source>In the report</source>
            <translation>In the report</translation>
        </message>
        <message>
            <source>Stands for</source>
            <translation>Stands for</translation>
        </message>
        <message>
            <source>No name stands in this case.</source>
            <translation>No name stands in this case.</translation>
        </message>
        <message>
            <source>Only you see this list. A report holds what is on the left, never what is on the right.</source>
            <translation>Only you see this list. A report holds what is on the left, never what is on the right.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>NetworkBoard</name>
        <message>
            <source>No host was looked at yet. Leave the environment page to start, or press F5.</source>
            <translation>No host was looked at yet. Leave the environment page to start, or press F5.</translation>
        </message>
        <message>
            <source>Ladders to all hosts</source>
            <translation>Ladders to all hosts</translation>
        </message>
    </context>
    <context>
        <name>NotKnownCard</name>
        <message>
            <source>Not known yet (%1)</source>
            <translation>Not known yet (%1)</translation>
        </message>
        <message numerus="yes">
            <source>Answer %n question(s)</source>
            <translation>
                <numerusform>Answer %n question</numerusform>
                <numerusform>Answer %n questions</numerusform>
            </translation>
        </message>
        <message>
            <source>Show fewer</source>
            <translation>Show fewer</translation>
        </message>
        <message>
            <source>Show all %1</source>
            <translation>Show all %1</translation>
        </message>
    </context>
    <context>
        <name>OtherStarts</name>
        <message>
            <source>Choose file…</source>
            <translation>Choose file…</translation>
        </message>
        <message>
            <source>No code at all?</source>
            <translation>No code at all?</translation>
        </message>
        <message numerus="yes">
            <source>We look at all %n point(s). About one minute.</source>
            <translation>
                <numerusform>We look at %n point. About one minute.</numerusform>
                <numerusform>We look at all %n points. About one minute.</numerusform>
            </translation>
        </message>
        <message>
            <source>Check everything</source>
            <translation>Check everything</translation>
        </message>
        <message>
            <source>Try it with a sample case</source>
            <translation>Try it with a sample case</translation>
        </message>
        <message>
            <source>A saved case or an event log</source>
            <translation>A saved case or an event log</translation>
        </message>
        <message>
            <source>Drop it anywhere on this page. Event logs of the server: .evtx, XML, CSV, JSON.</source>
            <translation>Drop it anywhere on this page. Event logs of the server: .evtx, XML, CSV, JSON.</translation>
        </message>
    </context>
    <context>
        <name>PlanView</name>
        <message>
            <source>There is nothing to do: writeback works.</source>
            <translation>There is nothing to do: writeback works.</translation>
        </message>
        <message>
            <source>There is no plan yet. Answer the open questions, or look at what is missing; a plan follows from that.</source>
            <translation>There is no plan yet. Answer the open questions, or look at what is missing; a plan follows from that.</translation>
        </message>
    </context>
    <context>
        <name>ProcedureCard</name>
        <message>
            <source>Not yet.</source>
            <translation>Not yet.</translation>
        </message>
        <message>
            <source>Update first. This version may not be able to switch writeback on again.</source>
            <translation>Update first. This version may not be able to switch writeback on again.</translation>
        </message>
        <message>
            <source>While the cloud is out of reach, switching on again fails (32011). Repair the connection first.</source>
            <translation>While the cloud is out of reach, switching on again fails (32011). Repair the connection first.</translation>
        </message>
        <message>
            <source>Switch writeback off and on</source>
            <translation>Switch writeback off and on</translation>
        </message>
        <message>
            <source>1. Restart the service</source>
            <translation>1. Restart the service</translation>
        </message>
        <message>
            <source>Synchronisation pauses for a minute.</source>
            <translation>Synchronisation pauses for a minute.</translation>
        </message>
        <message>
            <source>2. Off</source>
            <translation>2. Off</translation>
        </message>
        <message>
            <source>Entra Connect &gt; Customize synchronization options &gt; Optional features: clear &lt;b&gt;Password writeback&lt;/b&gt;. Nobody can reset a password until step 3. Look for &lt;b&gt;31012&lt;/b&gt; and &lt;b&gt;31013&lt;/b&gt;.</source>
            <translation>Entra Connect &gt; Customize synchronization options &gt; Optional features: clear &lt;b&gt;Password writeback&lt;/b&gt;. Nobody can reset a password until step 3. Look for &lt;b&gt;31012&lt;/b&gt; and &lt;b&gt;31013&lt;/b&gt;.</translation>
        </message>
        <message>
            <source>3. On</source>
            <translation>3. On</translation>
        </message>
        <message>
            <source>The same page: tick it again. Look for &lt;b&gt;31004&lt;/b&gt;, &lt;b&gt;31017&lt;/b&gt;, &lt;b&gt;31018&lt;/b&gt;, &lt;b&gt;31005&lt;/b&gt; and &lt;b&gt;31015&lt;/b&gt;.</source>
            <translation>The same page: tick it again. Look for &lt;b&gt;31004&lt;/b&gt;, &lt;b&gt;31017&lt;/b&gt;, &lt;b&gt;31018&lt;/b&gt;, &lt;b&gt;31005&lt;/b&gt; and &lt;b&gt;31015&lt;/b&gt;.</translation>
        </message>
        <message>
            <source>4. Update, then 2 and 3 again</source>
            <translation>4. Update, then 2 and 3 again</translation>
        </message>
        <message>
            <source>Only where it still fails. Synchronisation stops while Entra Connect installs.</source>
            <translation>Only where it still fails. Synchronisation stops while Entra Connect installs.</translation>
        </message>
        <message>
            <source>5. Install again</source>
            <translation>5. Install again</translation>
        </message>
        <message>
            <source>The last resort, after a copy of every changed synchronisation rule.</source>
            <translation>The last resort, after a copy of every changed synchronisation rule.</translation>
        </message>
        <message>
            <source>6. Proof</source>
            <translation>6. Proof</translation>
        </message>
        <message>
            <source>Reset the test user. It works when &lt;b&gt;31001&lt;/b&gt; and &lt;b&gt;31002&lt;/b&gt; share one TrackingId.</source>
            <translation>Reset the test user. It works when &lt;b&gt;31001&lt;/b&gt; and &lt;b&gt;31002&lt;/b&gt; share one TrackingId.</translation>
        </message>
        <message>
            <source>Switching off and on, step by step</source>
            <translation>Switching off and on, step by step</translation>
        </message>
    </context>
    <context>
        <name>ProgramServices</name>
        <message>
            <source>The case is not saved in %1: %2 It is kept on this computer all the same.</source>
            <translation>The case is not saved in %1: %2 It is kept on this computer all the same.</translation>
        </message>
        <message>
            <source>The keychain does not take the password, so the proxy is used without it. %1</source>
            <translation>The keychain does not take the password, so the proxy is used without it. %1</translation>
        </message>
        <message>
            <source>The report is not written to %1: %2</source>
            <translation>The report is not written to %1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) could not be deleted. They lie in %1.</source>
            <translation>
                <numerusform>%n case could not be deleted. It lies in %1.</numerusform>
                <numerusform>%n cases could not be deleted. They lie in %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>The script is not written to %1: %2</source>
            <translation>The script is not written to %1: %2</translation>
        </message>
        <message>
            <source>This computer is not the server.</source>
            <translation>This computer is not the server.</translation>
        </message>
        <message>
            <source>The packet is not written to %1: %2</source>
            <translation>The packet is not written to %1: %2</translation>
        </message>
    </context>
    <context>
        <name>ProxyChoice</name>
        <message>
            <source>proxy of the system</source>
            <translation>proxy of the system</translation>
        </message>
        <message>
            <source>no proxy</source>
            <translation>no proxy</translation>
        </message>
        <message>
            <source>a proxy</source>
            <translation>a proxy</translation>
        </message>
        <message>
            <source>proxy %1</source>
            <translation>proxy %1</translation>
        </message>
        <message>
            <source>The password is in the keychain of this computer.</source>
            <translation>The password is in the keychain of this computer.</translation>
        </message>
        <message>
            <source>The password was removed from the keychain.</source>
            <translation>The password was removed from the keychain.</translation>
        </message>
        <message>
            <source>That of the system</source>
            <translation>That of the system</translation>
        </message>
        <message>
            <source>None</source>
            <translation>None</translation>
        </message>
        <message>
            <source>This one:</source>
            <translation>This one:</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>Proxy, host and port</source>
            <translation>Proxy, host and port</translation>
        </message>
        <message>
            <source>proxy.contoso.example:8080</source>
            <translation>proxy.contoso.example:8080</translation>
        </message>
        <message>
            <source>A proxy looks like proxy.contoso.example:8080.</source>
            <translation>A proxy looks like proxy.contoso.example:8080.</translation>
        </message>
        <message>
            <source>User name at the proxy</source>
            <translation>User name at the proxy</translation>
        </message>
        <message>
            <source>User name, if it wants one</source>
            <translation>User name, if it wants one</translation>
        </message>
        <message>
            <source>Password at the proxy</source>
            <translation>Password at the proxy</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Password</translation>
        </message>
        <message>
            <source>Keep password in keychain</source>
            <translation>Keep password in keychain</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Remove it</translation>
        </message>
        <message>
            <source>Remove the password from the keychain</source>
            <translation>Remove the password from the keychain</translation>
        </message>
    </context>
    <context>
        <name>QuestionBar</name>
        <message>
            <source>Question %1 of %2.</source>
            <translation>Question %1 of %2.</translation>
        </message>
        <message>
            <source>Do not know</source>
            <translation>Do not know</translation>
        </message>
        <message>
            <source>%1, chosen</source>
            <translation>%1, chosen</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>%1, step %2 of 6</source>
            <translation>%1, step %2 of 6</translation>
        </message>
        <message>
            <source>Colours of the system</source>
            <translation>Colours of the system</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>Steps as icons</source>
            <translation>Steps as icons</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Case</translation>
        </message>
        <message>
            <source>New case</source>
            <translation>New case</translation>
        </message>
        <message>
            <source>No code</source>
            <translation>No code</translation>
        </message>
        <message>
            <source>No user yet</source>
            <translation>No user yet</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Steps</translation>
        </message>
        <message>
            <source>Read-only: nothing is changed.</source>
            <translation>Read-only: nothing is changed.</translation>
        </message>
        <message>
            <source>Language and colours</source>
            <translation>Language and colours</translation>
        </message>
    </context>
    <context>
        <name>ReadError</name>
        <message>
            <source>it cannot be opened</source>
            <translation>it cannot be opened</translation>
        </message>
        <message>
            <source>it is too large to be what we read</source>
            <translation>it is too large to be what we read</translation>
        </message>
        <message>
            <source>it is damaged or no case</source>
            <translation>it is damaged or no case</translation>
        </message>
        <message>
            <source>it is nested too deep to be a case</source>
            <translation>it is nested too deep to be a case</translation>
        </message>
        <message>
            <source>a newer version of this program made it; update to read it</source>
            <translation>a newer version of this program made it; update to read it</translation>
        </message>
        <message>
            <source>a value in it cannot be right</source>
            <translation>a value in it cannot be right</translation>
        </message>
        <message>
            <source>The file</source>
            <translation>The file</translation>
        </message>
        <message>
            <source>%1 was not read: %2.</source>
            <translation>%1 was not read: %2.</translation>
        </message>
        <message>
            <source>%1 was not read: %2 (%3).</source>
            <translation>%1 was not read: %2 (%3).</translation>
        </message>
        <message>
            <source>it is no case, report, collection, event log or text</source>
            <translation>it is no case, report, collection, event log or text</translation>
        </message>
        <message>
            <source>no event in it can be read</source>
            <translation>no event in it can be read</translation>
        </message>
        <message>
            <source>this version does not read what it holds</source>
            <translation>this version does not read what it holds</translation>
        </message>
        <message>
            <source>the part of this program that decodes it is missing; install this program again</source>
            <translation>the part of this program that decodes it is missing; install this program again</translation>
        </message>
        <message>
            <source>it is not there</source>
            <translation>it is not there</translation>
        </message>
        <message>
            <source>it is a link that leads to no file</source>
            <translation>it is a link that leads to no file</translation>
        </message>
        <message>
            <source>it is a folder or a device, not a file</source>
            <translation>it is a folder or a device, not a file</translation>
        </message>
        <message>
            <source>you are not allowed to read it</source>
            <translation>you are not allowed to read it</translation>
        </message>
        <message>
            <source>it is empty</source>
            <translation>it is empty</translation>
        </message>
    </context>
    <context>
        <name>RecentCases</name>
        <message>
            <source>No cases yet. What you save stands here.</source>
            <translation>No cases yet. What you save stands here.</translation>
        </message>
        <message>
            <source>Recent cases</source>
            <translation>Recent cases</translation>
        </message>
        <message>
            <source>Open case…</source>
            <translation>Open case…</translation>
        </message>
        <message>
            <source>Delete all cases</source>
            <translation>Delete all cases</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) on this computer will be deleted for good.</source>
            <translation>
                <numerusform>%n case on this computer will be deleted for good.</numerusform>
                <numerusform>%n cases on this computer will be deleted for good.</numerusform>
            </translation>
        </message>
        <message>
            <source>All that was told and seen in them is lost. The open case stays. So do files that you saved in a folder of your own.</source>
            <translation>All that was told and seen in them is lost. The open case stays. So do files that you saved in a folder of your own.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>Keep them</translation>
        </message>
        <message>
            <source>Delete all cases…</source>
            <translation>Delete all cases…</translation>
        </message>
    </context>
    <context>
        <name>RecoveredBand</name>
        <message>
            <source>A case was not closed.</source>
            <translation>A case was not closed.</translation>
        </message>
        <message>
            <source>Go on with it</source>
            <translation>Go on with it</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>Discard it</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Hide names</source>
            <translation>Hide names</translation>
        </message>
        <message>
            <source>HTML report</source>
            <translation>HTML report</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>What is hidden…</source>
            <translation>What is hidden…</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Second language</source>
            <translation>Second language</translation>
        </message>
        <message>
            <source>One file without script. It fetches nothing, prints on A4, and opens here again.</source>
            <translation>One file without script. It fetches nothing, prints on A4, and opens here again.</translation>
        </message>
        <message>
            <source>Write…</source>
            <translation>Write…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
    </context>
    <context>
        <name>ResultActions</name>
        <message>
            <source>Write the report</source>
            <translation>Write the report</translation>
        </message>
        <message>
            <source>Reports (*.html)</source>
            <translation>Reports (*.html)</translation>
        </message>
        <message>
            <source>The report is written.</source>
            <translation>The report is written.</translation>
        </message>
        <message>
            <source>HTML report…</source>
            <translation>HTML report…</translation>
        </message>
        <message>
            <source>Ticket text…</source>
            <translation>Ticket text…</translation>
        </message>
        <message>
            <source>Hide names</source>
            <translation>Hide names</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Write the packet</source>
            <translation>Write the packet</translation>
        </message>
        <message>
            <source>Packets (*.zip)</source>
            <translation>Packets (*.zip)</translation>
        </message>
        <message>
            <source>The packet is written. Read it before it leaves.</source>
            <translation>The packet is written. Read it before it leaves.</translation>
        </message>
        <message>
            <source>It is not written.</source>
            <translation>It is not written.</translation>
        </message>
        <message>
            <source>Compare with an earlier case or report</source>
            <translation>Compare with an earlier case or report</translation>
        </message>
        <message>
            <source>Cases and reports (*.json *.html)</source>
            <translation>Cases and reports (*.json *.html)</translation>
        </message>
        <message>
            <source>There is nothing to compare with.</source>
            <translation>There is nothing to compare with.</translation>
        </message>
        <message>
            <source>Mail…</source>
            <translation>Mail…</translation>
        </message>
        <message>
            <source>Packet for Microsoft…</source>
            <translation>Packet for Microsoft…</translation>
        </message>
        <message>
            <source>Compare with…</source>
            <translation>Compare with…</translation>
        </message>
    </context>
    <context>
        <name>ResultComparison</name>
        <message>
            <source>Looking again at what the step touches</source>
            <translation>Looking again at what the step touches</translation>
        </message>
        <message>
            <source>Looked at again</source>
            <translation>Looked at again</translation>
        </message>
        <message>
            <source>Compared with %1</source>
            <translation>Compared with %1</translation>
        </message>
    </context>
    <context>
        <name>ResultPage</name>
        <message>
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>Cause and plan</source>
            <translation>Cause and plan</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Writeback works</source>
            <translation>Writeback works</translation>
        </message>
        <message>
            <source>No clear cause yet</source>
            <translation>No clear cause yet</translation>
        </message>
    </context>
    <context>
        <name>RichLabel</name>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
    </context>
    <context>
        <name>RunStatus</name>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Stop looking; what was seen is kept</source>
            <translation>Stop looking; what was seen is kept</translation>
        </message>
        <message>
            <source>Looking: %1 of %2.</source>
            <translation>Looking: %1 of %2.</translation>
        </message>
        <message>
            <source>Idle test running. You can go on.</source>
            <translation>Idle test running. You can go on.</translation>
        </message>
        <message>
            <source>Idle test, %1 left. You can go on; it keeps running.</source>
            <translation>Idle test, %1 left. You can go on; it keeps running.</translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s)</source>
            <translation>
                <numerusform>%n problem</numerusform>
                <numerusform>%n problems</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n warning</numerusform>
                <numerusform>%n warnings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n question</numerusform>
                <numerusform>%n questions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not looked at</source>
            <translation>
                <numerusform>%n not looked at</numerusform>
                <numerusform>%n not looked at</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n in order</source>
            <translation>
                <numerusform>%n in order</numerusform>
                <numerusform>%n in order</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading %1: %2 %.</source>
            <translation>Reading %1: %2 %.</translation>
        </message>
    </context>
    <context>
        <name>SectionWords</name>
        <message>
            <source>No fault so far. More is on its way.</source>
            <translation>No fault so far. More is on its way.</translation>
        </message>
        <message numerus="yes">
            <source>No fault found so far. %n question(s) may tell more.</source>
            <translation>
                <numerusform>No fault found so far. %n question may tell more.</numerusform>
                <numerusform>No fault found so far. %n questions may tell more.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No fault found. %n point(s) could not be looked at.</source>
            <translation>
                <numerusform>No fault found. %n point could not be looked at.</numerusform>
                <numerusform>No fault found. %n points could not be looked at.</numerusform>
            </translation>
        </message>
        <message>
            <source>All that was looked at here is in order.</source>
            <translation>All that was looked at here is in order.</translation>
        </message>
        <message numerus="yes">
            <source>%n point(s)</source>
            <translation>
                <numerusform>%n point</numerusform>
                <numerusform>%n points</numerusform>
            </translation>
        </message>
        <message>
            <source>From this computer: %1 That says nothing about the server.</source>
            <translation>From this computer: %1 That says nothing about the server.</translation>
        </message>
    </context>
    <context>
        <name>ServerCollector</name>
        <message>
            <source>The collection took too long and was ended.</source>
            <translation>The collection took too long and was ended.</translation>
        </message>
        <message>
            <source>The collection runs on Windows only, on the Connect server. Copy the script there and open its file here.</source>
            <translation>The collection runs on Windows only, on the Connect server. Copy the script there and open its file here.</translation>
        </message>
        <message>
            <source>Windows PowerShell is not on this computer.</source>
            <translation>Windows PowerShell is not on this computer.</translation>
        </message>
        <message>
            <source>Windows PowerShell cannot be started.</source>
            <translation>Windows PowerShell cannot be started.</translation>
        </message>
        <message>
            <source>The temporary folder cannot be written.</source>
            <translation>The temporary folder cannot be written.</translation>
        </message>
        <message>
            <source>The collection was stopped.</source>
            <translation>The collection was stopped.</translation>
        </message>
        <message>
            <source>The script ended without a collection. Run it by hand to see why.</source>
            <translation>The script ended without a collection. Run it by hand to see why.</translation>
        </message>
    </context>
    <context>
        <name>SourcesCard</name>
        <message numerus="yes">
            <source>%n point(s), tested from this computer</source>
            <translation>
                <numerusform>%n point, tested from this computer</numerusform>
                <numerusform>%n points, tested from this computer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Up to %n question(s) along the way</source>
            <translation>
                <numerusform>Up to %n question along the way</numerusform>
                <numerusform>Up to %n questions along the way</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 points now</source>
            <translation>%1 of %2 points now</translation>
        </message>
        <message>
            <source>What we can look at</source>
            <translation>What we can look at</translation>
        </message>
        <message>
            <source>You</source>
            <translation>You</translation>
        </message>
    </context>
    <context>
        <name>StillFailingPage</name>
        <message>
            <source>It worked until %1.</source>
            <translation>It worked until %1.</translation>
        </message>
        <message>
            <source>Everything after that failed.</source>
            <translation>Everything after that failed.</translation>
        </message>
        <message>
            <source>Do not switch writeback off and on yet.</source>
            <translation>Do not switch writeback off and on yet.</translation>
        </message>
        <message>
            <source>A timeline needs the event log of the server. Drop it on the first page: .evtx, XML, CSV or JSON.</source>
            <translation>A timeline needs the event log of the server. Drop it on the first page: .evtx, XML, CSV or JSON.</translation>
        </message>
    </context>
    <context>
        <name>TextDialog</name>
        <message>
            <source>Open in mail program</source>
            <translation>Open in mail program</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>Mail</translation>
        </message>
        <message>
            <source>Ticket text</source>
            <translation>Ticket text</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copy</translation>
        </message>
        <message>
            <source>Copy the mail</source>
            <translation>Copy the mail</translation>
        </message>
        <message>
            <source>Copy the ticket text</source>
            <translation>Copy the ticket text</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>To</source>
            <translation>To</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Show in this text: %1</source>
            <translation>Show in this text: %1</translation>
        </message>
    </context>
    <context>
        <name>TimelineView</name>
        <message>
            <source>Hide the attempts</source>
            <translation>Hide the attempts</translation>
        </message>
        <message numerus="yes">
            <source>Show %n attempt(s)</source>
            <translation>
                <numerusform>Show %n attempt</numerusform>
                <numerusform>Show %n attempts</numerusform>
            </translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>User</source>
            <translation>User</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>End</source>
            <translation>End</translation>
        </message>
        <message>
            <source>Codes</source>
            <translation>Codes</translation>
        </message>
        <message>
            <source>Attempts that reached the server, the newest first</source>
            <translation>Attempts that reached the server, the newest first</translation>
        </message>
        <message>
            <source>What happened on the server</source>
            <translation>What happened on the server</translation>
        </message>
        <message>
            <source>What happened on the server (times without a zone)</source>
            <translation>What happened on the server (times without a zone)</translation>
        </message>
        <message>
            <source>Something changed here</source>
            <translation>Something changed here</translation>
        </message>
        <message numerus="yes">
            <source>%n together, the worst: %1</source>
            <translation>
                <numerusform>%n together, the worst: %1</numerusform>
                <numerusform>%n together, the worst: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>UserCard</name>
        <message>
            <source>The user and the organisation</source>
            <translation>The user and the organisation</translation>
        </message>
        <message>
            <source>Affected user</source>
            <translation>Affected user</translation>
        </message>
        <message>
            <source>name@contoso.example</source>
            <translation>name@contoso.example</translation>
        </message>
        <message>
            <source>A sign-in name looks like name@contoso.example.</source>
            <translation>A sign-in name looks like name@contoso.example.</translation>
        </message>
        <message>
            <source>Cloud</source>
            <translation>Cloud</translation>
        </message>
        <message>
            <source>Commercial (worldwide)</source>
            <translation>Commercial (worldwide)</translation>
        </message>
        <message>
            <source>US Government</source>
            <translation>US Government</translation>
        </message>
        <message>
            <source>China (21Vianet)</source>
            <translation>China (21Vianet)</translation>
        </message>
        <message>
            <source>Domain</source>
            <translation>Domain</translation>
        </message>
        <message>
            <source>Active Directory domain</source>
            <translation>Active Directory domain</translation>
        </message>
        <message>
            <source>contoso.example</source>
            <translation>contoso.example</translation>
        </message>
        <message>
            <source>A domain looks like contoso.example.</source>
            <translation>A domain looks like contoso.example.</translation>
        </message>
        <message>
            <source>Synchronised by</source>
            <translation>Synchronised by</translation>
        </message>
        <message>
            <source>Connect Sync</source>
            <translation>Connect Sync</translation>
        </message>
        <message>
            <source>Cloud Sync</source>
            <translation>Cloud Sync</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>Both</translation>
        </message>
        <message>
            <source>Do not know</source>
            <translation>Do not know</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>This computer</translation>
        </message>
        <message>
            <source>Not the Connect server</source>
            <translation>Not the Connect server</translation>
        </message>
        <message>
            <source>The Connect server</source>
            <translation>The Connect server</translation>
        </message>
        <message>
            <source>The collection of the server says so. Choose another one if you know better.</source>
            <translation>The collection of the server says so. Choose another one if you know better.</translation>
        </message>
    </context>
    <context>
        <name>VerdictBand</name>
        <message>
            <source>Copy ticket</source>
            <translation>Copy ticket</translation>
        </message>
        <message>
            <source>Copy ticket for directory team</source>
            <translation>Copy ticket for directory team</translation>
        </message>
        <message>
            <source>Copy ticket for tenant team</source>
            <translation>Copy ticket for tenant team</translation>
        </message>
        <message>
            <source>Copy ticket for network team</source>
            <translation>Copy ticket for network team</translation>
        </message>
        <message>
            <source>Copy ticket for Microsoft support</source>
            <translation>Copy ticket for Microsoft support</translation>
        </message>
        <message>
            <source>Still looking; this may change.</source>
            <translation>Still looking; this may change.</translation>
        </message>
        <message>
            <source>Names hidden in the copy. &lt;a href="names"&gt;Include&lt;/a&gt;</source>
            <translation>Names hidden in the copy. &lt;a href="names"&gt;Include&lt;/a&gt;</translation>
        </message>
        <message>
            <source>Names are in the copy. &lt;a href="names"&gt;Hide&lt;/a&gt;</source>
            <translation>Names are in the copy. &lt;a href="names"&gt;Hide&lt;/a&gt;</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copied</translation>
        </message>
        <message>
            <source>you</source>
            <translation>you</translation>
        </message>
        <message>
            <source>the directory administrator</source>
            <translation>the directory administrator</translation>
        </message>
        <message>
            <source>the tenant administrator</source>
            <translation>the tenant administrator</translation>
        </message>
        <message>
            <source>the network administrator</source>
            <translation>the network administrator</translation>
        </message>
        <message>
            <source>Microsoft</source>
            <translation>Microsoft</translation>
        </message>
        <message>
            <source>Next, for %1: %2</source>
            <translation>Next, for %1: %2</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Open case</source>
            <translation>Open case</translation>
        </message>
        <message>
            <source>Your current case is unchanged.</source>
            <translation>Your current case is unchanged.</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>%1 recognised</source>
            <translation>%1 recognised</translation>
        </message>
        <message>
            <source>Code, case or everything</source>
            <translation>Code, case or everything</translation>
        </message>
        <message>
            <source>No known code</source>
            <translation>No known code</translation>
        </message>
        <message>
            <source>What happened?</source>
            <translation>What happened?</translation>
        </message>
        <message>
            <source>Type what the caller sees. A new password travels along the chain above; we look for the place where it stops.</source>
            <translation>Type what the caller sees. A new password travels along the chain above; we look for the place where it stops.</translation>
        </message>
        <message>
            <source>Cases and event logs (*.json *.html *.evtx *.xml *.csv *.txt)</source>
            <translation>Cases and event logs (*.json *.html *.evtx *.xml *.csv *.txt)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>All files (*)</translation>
        </message>
    </context>
    <context>
        <name>WizardWindow</name>
        <message>
            <source>Back</source>
            <translation>Back</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Save case…</source>
            <translation>Save case…</translation>
        </message>
        <message>
            <source>Next: %1</source>
            <translation>Next: %1</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Next</translation>
        </message>
        <message>
            <source>Writeback Wizard</source>
            <translation>Writeback Wizard</translation>
        </message>
        <message>
            <source>Save case</source>
            <translation>Save case</translation>
        </message>
        <message>
            <source>Cases (*.json)</source>
            <translation>Cases (*.json)</translation>
        </message>
        <message>
            <source>Saved with all names: %1</source>
            <translation>Saved with all names: %1</translation>
        </message>
    </context>
    <context>
        <name>cause/account-disabled-or-locked</name>
        <message>
            <source>The user's account is disabled or locked</source>
            <translation>The user's account is disabled or locked</translation>
        </message>
        <message>
            <source>A disabled account takes no new password (33005). A locked one may stop a change (33006); a reset unlocks it.</source>
            <translation>A disabled account takes no new password (33005). A locked one may stop a change (33006); a reset unlocks it.</translation>
        </message>
        <message>
            <source>Tell the caller: “Your account is closed for a moment. I find out why and call you back.”</source>
            <translation>Tell the caller: “Your account is closed for a moment. I find out why and call you back.”</translation>
        </message>
        <message>
            <source>Locked? Let the caller use **Forgot my password** instead of a change: that unlocks the account as well.</source>
            <translation>Locked? Let the caller use **Forgot my password** instead of a change: that unlocks the account as well.</translation>
        </message>
        <message>
            <source>The caller signs in with the new password.</source>
            <translation>The caller signs in with the new password.</translation>
        </message>
        <message>
            <source>Or unlock it in Active Directory Users and Computers: the user &gt; **Properties** &gt; **Account** &gt; **Unlock account**.</source>
            <translation>Or unlock it in Active Directory Users and Computers: the user &gt; **Properties** &gt; **Account** &gt; **Unlock account**.</translation>
        </message>
        <message>
            <source>Locked again soon? Then something still uses the old password.</source>
            <translation>Locked again soon? Then something still uses the old password.</translation>
        </message>
        <message>
            <source>Disabled? Ask the manager or personnel first, then enable the account.</source>
            <translation>Disabled? Ask the manager or personnel first, then enable the account.</translation>
        </message>
        <message>
            <source>Someone may have been shut out on purpose.</source>
            <translation>Someone may have been shut out on purpose.</translation>
        </message>
        <message>
            <source>`Disable-ADAccount` closes it again.</source>
            <translation>`Disable-ADAccount` closes it again.</translation>
        </message>
        <message>
            <source>The caller sets a new password, and 31002 follows.</source>
            <translation>The caller sets a new password, and 31002 follows.</translation>
        </message>
    </context>
    <context>
        <name>cause/ad-replication-delay</name>
        <message>
            <source>The new password has not reached every domain controller yet</source>
            <translation>The new password has not reached every domain controller yet</translation>
        </message>
        <message>
            <source>Writeback worked. The caller's computer asks a domain controller that only knows the old password.</source>
            <translation>Writeback worked. The caller's computer asks a domain controller that only knows the old password.</translation>
        </message>
        <message>
            <source>Tell the caller: “You did nothing wrong. Your new password is on its way; it works everywhere in a quarter of an hour.”</source>
            <translation>Tell the caller: “You did nothing wrong. Your new password is on its way; it works everywhere in a quarter of an hour.”</translation>
        </message>
        <message>
            <source>Until then let the caller use the old password on that computer.</source>
            <translation>Until then let the caller use the old password on that computer.</translation>
        </message>
        <message>
            <source>Look for failures of replication, and for sites that wait long.</source>
            <translation>Look for failures of replication, and for sites that wait long.</translation>
        </message>
        <message>
            <source>No failures, and the largest delta is under an hour.</source>
            <translation>No failures, and the largest delta is under an hour.</translation>
        </message>
        <message>
            <source>Hurry? Push the change from the domain controller that took it.</source>
            <translation>Hurry? Push the change from the domain controller that took it.</translation>
        </message>
        <message>
            <source>It loads the lines between sites for a moment.</source>
            <translation>It loads the lines between sites for a moment.</translation>
        </message>
        <message>
            <source>The caller signs in with the new password on the computer where it failed.</source>
            <translation>The caller signs in with the new password on the computer where it failed.</translation>
        </message>
        <message>
            <source>Active Directory replication</source>
            <translation>Active Directory replication</translation>
        </message>
    </context>
    <context>
        <name>cause/admin-role-missing</name>
        <message>
            <source>The administrator has no role that may reset this password</source>
            <translation>The administrator has no role that may reset this password</translation>
        </message>
        <message>
            <source>The Entra admin center refuses before anything is sent on premises. The password of an administrator needs a higher role.</source>
            <translation>The Entra admin center refuses before anything is sent on premises. The password of an administrator needs a higher role.</translation>
        </message>
        <message>
            <source>Ask a colleague with the right role to reset the password in the Entra admin center: **Users** &gt; the user &gt; **Reset password**.</source>
            <translation>Ask a colleague with the right role to reset the password in the Entra admin center: **Users** &gt; the user &gt; **Reset password**.</translation>
        </message>
        <message>
            <source>Give the right role under **Entra ID** &gt; **Roles &amp; admins**: Password Administrator or Helpdesk Administrator, for administrators Privileged Authentication Administrator.</source>
            <translation>Give the right role under **Entra ID** &gt; **Roles &amp; admins**: Password Administrator or Helpdesk Administrator, for administrators Privileged Authentication Administrator.</translation>
        </message>
        <message>
            <source>The role may reset many passwords: give it to few people.</source>
            <translation>The role may reset many passwords: give it to few people.</translation>
        </message>
        <message>
            <source>Remove the assignment on the same page.</source>
            <translation>Remove the assignment on the same page.</translation>
        </message>
        <message>
            <source>**Reset password** is no longer grey for this user.</source>
            <translation>**Reset password** is no longer grey for this user.</translation>
        </message>
        <message>
            <source>The audit log shows **Reset password (by admin)** with success.</source>
            <translation>The audit log shows **Reset password (by admin)** with success.</translation>
        </message>
        <message>
            <source>Who may reset passwords</source>
            <translation>Who may reset passwords</translation>
        </message>
    </context>
    <context>
        <name>cause/application-identity-broken</name>
        <message>
            <source>The certificate with which Connect signs in does not work</source>
            <translation>The certificate with which Connect signs in does not work</translation>
        </message>
        <message>
            <source>The application of the server has lost its certificate, or two servers share one (event 906, AADSTS700027). Synchronisation stops, and writeback may stop too.</source>
            <translation>The application of the server has lost its certificate, or two servers share one (event 906, AADSTS700027). Synchronisation stops, and writeback may stop too.</translation>
        </message>
        <message>
            <source>See how the server signs in: with an application or with an account.</source>
            <translation>See how the server signs in: with an application or with an account.</translation>
        </message>
        <message>
            <source>`ConnectorIdentityType` is `Application` or `ServiceAccount`.</source>
            <translation>`ConnectorIdentityType` is `Application` or `ServiceAccount`.</translation>
        </message>
        <message>
            <source>Look under **App registrations** for `ConnectSyncProvisioning_`: one for each server, each with a valid certificate.</source>
            <translation>Look under **App registrations** for `ConnectSyncProvisioning_`: one for each server, each with a valid certificate.</translation>
        </message>
        <message>
            <source>Upgrade to the newest version, then run the wizard: **Configure application-based authentication to Microsoft Entra ID**. Lost settings come back with the command (module ADSyncTools, 2.3.0 or newer).</source>
            <translation>Upgrade to the newest version, then run the wizard: **Configure application-based authentication to Microsoft Entra ID**. Lost settings come back with the command (module ADSyncTools, 2.3.0 or newer).</translation>
        </message>
        <message>
            <source>Back up changed synchronisation rules first. Do it on one server at a time.</source>
            <translation>Back up changed synchronisation rules first. Do it on one server at a time.</translation>
        </message>
        <message>
            <source>Event 906 no longer appears at the next cycle.</source>
            <translation>Event 906 no longer appears at the next cycle.</translation>
        </message>
        <message>
            <source>Synchronisation runs without event 906 or 1012, and a test reset is written back.</source>
            <translation>Synchronisation runs without event 906 or 1012, and a test reset is written back.</translation>
        </message>
    </context>
    <context>
        <name>cause/both-agents-one-domain</name>
        <message>
            <source>Connect and Cloud Sync serve the same domain</source>
            <translation>Connect and Cloud Sync serve the same domain</translation>
        </message>
        <message>
            <source>Cloud Sync then does all writeback of that domain. If its agent is not ready, resets fail although Connect is healthy.</source>
            <translation>Cloud Sync then does all writeback of that domain. If its agent is not ready, resets fail although Connect is healthy.</translation>
        </message>
        <message>
            <source>See which domains Cloud Sync serves, and whether its agents are active: **Entra Connect** &gt; **Cloud sync**.</source>
            <translation>See which domains Cloud Sync serves, and whether its agents are active: **Entra Connect** &gt; **Cloud sync**.</translation>
        </message>
        <message>
            <source>Keep Cloud Sync? Make its agent ready: newest version, rights, and writeback switched on.</source>
            <translation>Keep Cloud Sync? Make its agent ready: newest version, rights, and writeback switched on.</translation>
        </message>
        <message>
            <source>Keep Connect? Take the domain out of the configuration of Cloud Sync.</source>
            <translation>Keep Connect? Take the domain out of the configuration of Cloud Sync.</translation>
        </message>
        <message>
            <source>Objects that only Cloud Sync brings may be deleted in the cloud: check the scope first.</source>
            <translation>Objects that only Cloud Sync brings may be deleted in the cloud: check the scope first.</translation>
        </message>
        <message>
            <source>Add the domain to Cloud Sync again.</source>
            <translation>Add the domain to Cloud Sync again.</translation>
        </message>
    </context>
    <context>
        <name>cause/clock-skew</name>
        <message>
            <source>The clock of the server is wrong</source>
            <translation>The clock of the server is wrong</translation>
        </message>
        <message>
            <source>Microsoft and the domain refuse a sign-in that carries the wrong time. More than five minutes off is too much.</source>
            <translation>Microsoft and the domain refuse a sign-in that carries the wrong time. More than five minutes off is too much.</translation>
        </message>
        <message>
            <source>Let the server take its time from the domain.</source>
            <translation>Let the server take its time from the domain.</translation>
        </message>
        <message>
            <source>Low: the clock may jump.</source>
            <translation>Low: the clock may jump.</translation>
        </message>
        <message>
            <source>`w32tm /query /status` shows a source and a recent time.</source>
            <translation>`w32tm /query /status` shows a source and a recent time.</translation>
        </message>
        <message>
            <source>Is the whole domain wrong? Correct the PDC emulator: all others follow it. On a virtual server switch off time synchronisation with the host.</source>
            <translation>Is the whole domain wrong? Correct the PDC emulator: all others follow it. On a virtual server switch off time synchronisation with the host.</translation>
        </message>
        <message>
            <source>Windows Time service tools and settings</source>
            <translation>Windows Time service tools and settings</translation>
        </message>
    </context>
    <context>
        <name>cause/cloud-password-policy</name>
        <message>
            <source>A rule of the cloud refuses the new password</source>
            <translation>A rule of the cloud refuses the new password</translation>
        </message>
        <message>
            <source>The new password is too short, too common or on the banned list. Writeback itself works.</source>
            <translation>The new password is too short, too common or on the banned list. Writeback itself works.</translation>
        </message>
        <message>
            <source>Tell the caller: “You did nothing wrong. Choose a longer password, without your name, our company or the year.”</source>
            <translation>Tell the caller: “You did nothing wrong. Choose a longer password, without your name, our company or the year.”</translation>
        </message>
        <message>
            <source>The portal said that it worked on premises only? Wait some minutes, then let the caller sign in with the new password.</source>
            <translation>The portal said that it worked on premises only? Wait some minutes, then let the caller sign in with the new password.</translation>
        </message>
        <message>
            <source>See whether the list of the company is too strict: **Entra ID** &gt; **Authentication methods** &gt; **Password protection**.</source>
            <translation>See whether the list of the company is too strict: **Entra ID** &gt; **Authentication methods** &gt; **Password protection**.</translation>
        </message>
        <message>
            <source>Fewer banned words make weak passwords possible.</source>
            <translation>Fewer banned words make weak passwords possible.</translation>
        </message>
        <message>
            <source>Put the words back on the list.</source>
            <translation>Put the words back on the list.</translation>
        </message>
        <message>
            <source>The same user sets a longer password without an error.</source>
            <translation>The same user sets a longer password without an error.</translation>
        </message>
    </context>
    <context>
        <name>cause/cloud-sync-agent-not-installed</name>
        <message>
            <source>Cloud Sync has no agent that runs</source>
            <translation>Cloud Sync has no agent that runs</translation>
        </message>
        <message>
            <source>Writeback with Cloud Sync goes through an agent in your network. Without one, no new password arrives.</source>
            <translation>Writeback with Cloud Sync goes through an agent in your network. Without one, no new password arrives.</translation>
        </message>
        <message>
            <source>See whether the agent is there and runs.</source>
            <translation>See whether the agent is there and runs.</translation>
        </message>
        <message>
            <source>Install the agent. It is in the Entra admin center: **Entra Connect** &gt; **Cloud sync** &gt; **Agents** &gt; **Download on-premises agent**. Two or three servers are safer.</source>
            <translation>Install the agent. It is in the Entra admin center: **Entra Connect** &gt; **Cloud sync** &gt; **Agents** &gt; **Download on-premises agent**. Two or three servers are safer.</translation>
        </message>
        <message>
            <source>The server becomes as sensitive as a domain controller: protect it so.</source>
            <translation>The server becomes as sensitive as a domain controller: protect it so.</translation>
        </message>
        <message>
            <source>Uninstall the agent in Windows.</source>
            <translation>Uninstall the agent in Windows.</translation>
        </message>
        <message>
            <source>Switch on writeback for Cloud Sync.</source>
            <translation>Switch on writeback for Cloud Sync.</translation>
        </message>
    </context>
    <context>
        <name>cause/cloud-sync-agent-outdated</name>
        <message>
            <source>The agent of Cloud Sync is too old</source>
            <translation>The agent of Cloud Sync is too old</translation>
        </message>
        <message>
            <source>Writeback needs agent 1.1.977.0 or newer, and only the newest is supported. In US Government 1.1.2102.0 may fail.</source>
            <translation>Writeback needs agent 1.1.977.0 or newer, and only the newest is supported. In US Government 1.1.2102.0 may fail.</translation>
        </message>
        <message>
            <source>Install the newest version over it, on each server: **Entra Connect** &gt; **Cloud sync** &gt; **Agents** &gt; **Download on-premises agent**.</source>
            <translation>Install the newest version over it, on each server: **Entra Connect** &gt; **Cloud sync** &gt; **Agents** &gt; **Download on-premises agent**.</translation>
        </message>
        <message>
            <source>Low: one server after the other keeps the service up.</source>
            <translation>Low: one server after the other keeps the service up.</translation>
        </message>
        <message>
            <source>A service account of your own (gMSA)? Give it the rights for writeback again: from 1.1.2334.0 on the set-up no longer does.</source>
            <translation>A service account of your own (gMSA)? Give it the rights for writeback again: from 1.1.2334.0 on the set-up no longer does.</translation>
        </message>
    </context>
    <context>
        <name>cause/cloud-sync-agent-permission</name>
        <message>
            <source>The agent of Cloud Sync may not set passwords or cannot start</source>
            <translation>The agent of Cloud Sync may not set passwords or cannot start</translation>
        </message>
        <message>
            <source>The account under which the agent runs lacks rights in Active Directory or on its server.</source>
            <translation>The account under which the agent runs lacks rights in Active Directory or on its server.</translation>
        </message>
        <message>
            <source>Give the agent's account the rights for writeback.</source>
            <translation>Give the agent's account the rights for writeback.</translation>
        </message>
        <message>
            <source>Remove the entries of the account from the security of the domain.</source>
            <translation>Remove the entries of the account from the security of the domain.</translation>
        </message>
        <message>
            <source>The service does not start? A group policy may take **Log on as a service** from the agent's account. Correct it, then restart.</source>
            <translation>The service does not start? A group policy may take **Log on as a service** from the agent's account. Correct it, then restart.</translation>
        </message>
        <message>
            <source>Low: Cloud Sync pauses for a moment.</source>
            <translation>Low: Cloud Sync pauses for a moment.</translation>
        </message>
    </context>
    <context>
        <name>cause/conditional-access-blocks-sync-account</name>
        <message>
            <source>A sign-in rule stops the synchronisation account</source>
            <translation>A sign-in rule stops the synchronisation account</translation>
        </message>
        <message>
            <source>A rule for multifactor authentication or Conditional Access catches the account of the server. Synchronisation stops, and writeback may stop with it.</source>
            <translation>A rule for multifactor authentication or Conditional Access catches the account of the server. Synchronisation stops, and writeback may stop with it.</translation>
        </message>
        <message>
            <source>Open **Sign-in logs** &gt; **User sign-ins (non-interactive)** and filter the user on `Sync_`. The failed line names the policy.</source>
            <translation>Open **Sign-in logs** &gt; **User sign-ins (non-interactive)** and filter the user on `Sync_`. The failed line names the policy.</translation>
        </message>
        <message>
            <source>Take the account out of that policy: **Conditional Access** &gt; the policy &gt; **Users** &gt; **Exclude** &gt; **Directory roles** &gt; **Directory Synchronization Accounts**.</source>
            <translation>Take the account out of that policy: **Conditional Access** &gt; the policy &gt; **Users** &gt; **Exclude** &gt; **Directory roles** &gt; **Directory Synchronization Accounts**.</translation>
        </message>
        <message>
            <source>The account is then not held by this policy: limit it to the address of the server.</source>
            <translation>The account is then not held by this policy: limit it to the address of the server.</translation>
        </message>
        <message>
            <source>Remove the exclusion.</source>
            <translation>Remove the exclusion.</translation>
        </message>
        <message>
            <source>New sign-ins of the account succeed.</source>
            <translation>New sign-ins of the account succeed.</translation>
        </message>
        <message>
            <source>Synchronisation runs again, and a test user's reset is written back.</source>
            <translation>Synchronisation runs again, and a test user's reset is written back.</translation>
        </message>
        <message>
            <source>Require multifactor authentication, and whom to exclude</source>
            <translation>Require multifactor authentication, and whom to exclude</translation>
        </message>
    </context>
    <context>
        <name>cause/connect-on-domain-controller</name>
        <message>
            <source>Connect runs on a domain controller</source>
            <translation>Connect runs on a domain controller</translation>
        </message>
        <message>
            <source>There the calls that writeback makes may be refused. The rights for them cannot be put right.</source>
            <translation>There the calls that writeback makes may be refused. The rights for them cannot be put right.</translation>
        </message>
        <message>
            <source>For now let the connector use another domain controller: Synchronization Service &gt; **Connectors** &gt; the Active Directory connector &gt; **Properties** &gt; **Configure Directory Partitions** &gt; **Only use preferred domain controllers**.</source>
            <translation>For now let the connector use another domain controller: Synchronization Service &gt; **Connectors** &gt; the Active Directory connector &gt; **Properties** &gt; **Configure Directory Partitions** &gt; **Only use preferred domain controllers**.</translation>
        </message>
        <message>
            <source>Move Connect to a server of its own: install it there in staging mode, then let it take over.</source>
            <translation>Move Connect to a server of its own: install it there in staging mode, then let it take over.</translation>
        </message>
        <message>
            <source>Never have two active servers: put the old one in staging mode first.</source>
            <translation>Never have two active servers: put the old one in staging mode first.</translation>
        </message>
        <message>
            <source>Make the old server active again.</source>
            <translation>Make the old server active again.</translation>
        </message>
    </context>
    <context>
        <name>cause/connect-outdated</name>
        <message>
            <source>Connect is too old</source>
            <translation>Connect is too old</translation>
        </message>
        <message>
            <source>Below version 2.5.79.0 all synchronisation has stopped since 30 September 2026. Writeback may fail with it.</source>
            <translation>Below version 2.5.79.0 all synchronisation has stopped since 30 September 2026. Writeback may fail with it.</translation>
        </message>
        <message>
            <source>Still no writeback? Only now switch it off and on. By 7 April 2027 version 2.6.84.0 and application-based sign-in are needed too.</source>
            <translation>Still no writeback? Only now switch it off and on. By 7 April 2027 version 2.6.84.0 and application-based sign-in are needed too.</translation>
        </message>
        <message>
            <source>Before the upgrade it may not go on again: never switch it off first.</source>
            <translation>Before the upgrade it may not go on again: never switch it off first.</translation>
        </message>
    </context>
    <context>
        <name>cause/connect-service-stopped</name>
        <message>
            <source>The synchronisation service does not run</source>
            <translation>The synchronisation service does not run</translation>
        </message>
        <message>
            <source>The service that fetches new passwords (ADSync) has stopped. No reset by a synced user can be written back.</source>
            <translation>The service that fetches new passwords (ADSync) has stopped. No reset by a synced user can be written back.</translation>
        </message>
        <message>
            <source>Start the service on the Connect server and let it start with Windows.</source>
            <translation>Start the service on the Connect server and let it start with Windows.</translation>
        </message>
        <message>
            <source>Low. Leave a server on standby alone.</source>
            <translation>Low. Leave a server on standby alone.</translation>
        </message>
        <message>
            <source>`Stop-Service ADSync` stops it again.</source>
            <translation>`Stop-Service ADSync` stops it again.</translation>
        </message>
        <message>
            <source>It stops again? Look at its account, that account's right **Log on as a service**, and the database.</source>
            <translation>It stops again? Look at its account, that account's right **Log on as a service**, and the database.</translation>
        </message>
        <message>
            <source>Services of Connect do not start</source>
            <translation>Services of Connect do not start</translation>
        </message>
    </context>
    <context>
        <name>cause/connector-credentials-wrong</name>
        <message>
            <source>The server's account for Active Directory cannot sign in</source>
            <translation>The server's account for Active Directory cannot sign in</translation>
        </message>
        <message>
            <source>Its password has changed, or the connector account is disabled, locked or expired. Synchronisation and writeback both stop.</source>
            <translation>Its password has changed, or the connector account is disabled, locked or expired. Synchronisation and writeback both stop.</translation>
        </message>
        <message>
            <source>Look at that account in Active Directory: enabled, not locked, password not expired.</source>
            <translation>Look at that account in Active Directory: enabled, not locked, password not expired.</translation>
        </message>
        <message>
            <source>Set a new password for it, at most 256 characters, and type it in here: Synchronization Service &gt; **Connectors** &gt; the Active Directory connector &gt; **Properties** &gt; **Connect to Active Directory Forest**.</source>
            <translation>Set a new password for it, at most 256 characters, and type it in here: Synchronization Service &gt; **Connectors** &gt; the Active Directory connector &gt; **Properties** &gt; **Connect to Active Directory Forest**.</translation>
        </message>
        <message>
            <source>The next import of this connector ends without `no-start-credentials`.</source>
            <translation>The next import of this connector ends without `no-start-credentials`.</translation>
        </message>
    </context>
    <context>
        <name>cause/connector-password-too-long</name>
        <message>
            <source>The password of the server's account is too long</source>
            <translation>The password of the server's account is too long</translation>
        </message>
        <message>
            <source>The connector account has a password of more than 256 characters. Writeback cannot handle that (6329 with 800700CE).</source>
            <translation>The connector account has a password of more than 256 characters. Writeback cannot handle that (6329 with 800700CE).</translation>
        </message>
        <message>
            <source>Give the account a password of at most 256 characters.</source>
            <translation>Give the account a password of at most 256 characters.</translation>
        </message>
        <message>
            <source>Synchronisation stops until the next step is done.</source>
            <translation>Synchronisation stops until the next step is done.</translation>
        </message>
        <message>
            <source>Set the old password again.</source>
            <translation>Set the old password again.</translation>
        </message>
        <message>
            <source>Type the same password in here, then restart the service: Synchronization Service &gt; **Connectors** &gt; the Active Directory connector &gt; **Properties** &gt; **Connect to Active Directory Forest**.</source>
            <translation>Type the same password in here, then restart the service: Synchronization Service &gt; **Connectors** &gt; the Active Directory connector &gt; **Properties** &gt; **Connect to Active Directory Forest**.</translation>
        </message>
    </context>
    <context>
        <name>cause/connector-permission-missing</name>
        <message>
            <source>The server's account may not reset this user's password</source>
            <translation>The server's account may not reset this user's password</translation>
        </message>
        <message>
            <source>The new password arrives, but Active Directory refuses it to the connector account (SSPR_0029, event 33004).</source>
            <translation>The new password arrives, but Active Directory refuses it to the connector account (SSPR_0029, event 33004).</translation>
        </message>
        <message>
            <source>Look at the root of each domain: **Authenticated Users** or the account needs **Unexpire password** there.</source>
            <translation>Look at the root of each domain: **Authenticated Users** or the account needs **Unexpire password** there.</translation>
        </message>
        <message>
            <source>One line says Allow and names one of them.</source>
            <translation>One line says Allow and names one of them.</translation>
        </message>
    </context>
    <context>
        <name>cause/dc-too-old</name>
        <message>
            <source>The domain controllers are too old</source>
            <translation>The domain controllers are too old</translation>
        </message>
        <message>
            <source>They do not offer the control with which writeback applies password policy (6329, LDAP password policy control).</source>
            <translation>They do not offer the control with which writeback applies password policy (6329, LDAP password policy control).</translation>
        </message>
        <message>
            <source>See which Windows Server runs on the domain controllers.</source>
            <translation>See which Windows Server runs on the domain controllers.</translation>
        </message>
        <message>
            <source>Windows Server 2016 or newer, and not read-only.</source>
            <translation>Windows Server 2016 or newer, and not read-only.</translation>
        </message>
        <message>
            <source>Is there one new enough? Let the connector use only that one, in **Configure Directory Partitions** &gt; **Only use preferred domain controllers**. Then restart ADSync.</source>
            <translation>Is there one new enough? Let the connector use only that one, in **Configure Directory Partitions** &gt; **Only use preferred domain controllers**. Then restart ADSync.</translation>
        </message>
        <message>
            <source>Replace the others by Windows Server 2022 or newer.</source>
            <translation>Replace the others by Windows Server 2022 or newer.</translation>
        </message>
        <message>
            <source>High: plan it domain controller by domain controller.</source>
            <translation>High: plan it domain controller by domain controller.</translation>
        </message>
    </context>
    <context>
        <name>cause/dc-unreachable</name>
        <message>
            <source>The Connect server cannot reach a domain controller</source>
            <translation>The Connect server cannot reach a domain controller</translation>
        </message>
        <message>
            <source>The new password reaches the server, but cannot be written into Active Directory.</source>
            <translation>The new password reaches the server, but cannot be written into Active Directory.</translation>
        </message>
        <message>
            <source>On the Connect server, see which domain controller is found and whether port 445 is open.</source>
            <translation>On the Connect server, see which domain controller is found and whether port 445 is open.</translation>
        </message>
        <message>
            <source>Open these ports from the Connect server to every domain controller that it uses: 53, 88 and 389 (TCP and UDP), 135, 445 and 49152 to 65535 (TCP).</source>
            <translation>Open these ports from the Connect server to every domain controller that it uses: 53, 88 and 389 (TCP and UDP), 135, 445 and 49152 to 65535 (TCP).</translation>
        </message>
    </context>
    <context>
        <name>cause/dn-reserved-character</name>
        <message>
            <source>A special character stands in the path of the user</source>
            <translation>A special character stands in the path of the user</translation>
        </message>
        <message>
            <source>The name of a unit above the user holds a character such as `/`, `+` or `,`. Writeback may fail on it (33001).</source>
            <translation>The name of a unit above the user holds a character such as `/`, `+` or `,`. Writeback may fail on it (33001).</translation>
        </message>
        <message>
            <source>Look at the path of the user.</source>
            <translation>Look at the path of the user.</translation>
        </message>
        <message>
            <source>Give the unit a name without such characters.</source>
            <translation>Give the unit a name without such characters.</translation>
        </message>
        <message>
            <source>The path of everything below changes: check filters, scripts and the scope of synchronisation first.</source>
            <translation>The path of everything below changes: check filters, scripts and the scope of synchronisation first.</translation>
        </message>
        <message>
            <source>Rename it back.</source>
            <translation>Rename it back.</translation>
        </message>
    </context>
    <context>
        <name>cause/dns-failure</name>
        <message>
            <source>The Connect server cannot find the names of Microsoft</source>
            <translation>The Connect server cannot find the names of Microsoft</translation>
        </message>
        <message>
            <source>Name resolution (DNS) gives no or a wrong address. Without it the server cannot fetch new passwords.</source>
            <translation>Name resolution (DNS) gives no or a wrong address. Without it the server cannot fetch new passwords.</translation>
        </message>
        <message>
            <source>Ask for the names on the Connect server, also for the relay from event 31019.</source>
            <translation>Ask for the names on the Connect server, also for the relay from event 31019.</translation>
        </message>
        <message>
            <source>Both answer with public addresses.</source>
            <translation>Both answer with public addresses.</translation>
        </message>
        <message>
            <source>Correct the DNS server or its forwarder. Remove blocks and private addresses for these names; the whole chain of aliases must resolve.</source>
            <translation>Correct the DNS server or its forwarder. Remove blocks and private addresses for these names; the whole chain of aliases must resolve.</translation>
        </message>
        <message>
            <source>A wrong change touches every name: note the old values.</source>
            <translation>A wrong change touches every name: note the old values.</translation>
        </message>
        <message>
            <source>Put the old values back.</source>
            <translation>Put the old values back.</translation>
        </message>
        <message>
            <source>Empty the name cache of the server, then restart the service.</source>
            <translation>Empty the name cache of the server, then restart the service.</translation>
        </message>
    </context>
    <context>
        <name>cause/dotnet-too-old</name>
        <message>
            <source>.NET Framework on the server is too old</source>
            <translation>.NET Framework on the server is too old</translation>
        </message>
        <message>
            <source>Connect needs .NET Framework 4.7.2 or newer, better 4.8. With an older one, current versions may not install or connect.</source>
            <translation>Connect needs .NET Framework 4.7.2 or newer, better 4.8. With an older one, current versions may not install or connect.</translation>
        </message>
        <message>
            <source>See which version is there: below 461808 is too old.</source>
            <translation>See which version is there: below 461808 is too old.</translation>
        </message>
        <message>
            <source>Install .NET Framework 4.8 with Windows Update or from Microsoft, then restart Windows.</source>
            <translation>Install .NET Framework 4.8 with Windows Update or from Microsoft, then restart Windows.</translation>
        </message>
        <message>
            <source>Remove the update in Windows.</source>
            <translation>Remove the update in Windows.</translation>
        </message>
    </context>
    <context>
        <name>cause/duplicate-account</name>
        <message>
            <source>Two accounts in Active Directory belong to this user</source>
            <translation>Two accounts in Active Directory belong to this user</translation>
        </message>
        <message>
            <source>Connect cannot tell which one gets the new password (33003, 80230402). Two enabled accounts for one person are not supported.</source>
            <translation>Connect cannot tell which one gets the new password (33003, 80230402). Two enabled accounts for one person are not supported.</translation>
        </message>
        <message>
            <source>Look for accounts with the same sign-in name or address in every domain of the forest.</source>
            <translation>Look for accounts with the same sign-in name or address in every domain of the forest.</translation>
        </message>
        <message>
            <source>One account is left, with its own anchor.</source>
            <translation>One account is left, with its own anchor.</translation>
        </message>
        <message>
            <source>Leave one account enabled and in scope. Disable the other or take it out of synchronisation.</source>
            <translation>Leave one account enabled and in scope. Disable the other or take it out of synchronisation.</translation>
        </message>
        <message>
            <source>Make sure that nobody works with it any more.</source>
            <translation>Make sure that nobody works with it any more.</translation>
        </message>
        <message>
            <source>`Enable-ADAccount` opens it again.</source>
            <translation>`Enable-ADAccount` opens it again.</translation>
        </message>
    </context>
    <context>
        <name>cause/encryption-key-stale</name>
        <message>
            <source>Keys or settings of writeback on the server are damaged</source>
            <translation>Keys or settings of writeback on the server are damaged</translation>
        </message>
        <message>
            <source>New passwords arrive but cannot be read (event 32004, 32005, 32007 or 32010). It can happen after a server was restored or copied.</source>
            <translation>New passwords arrive but cannot be read (event 32004, 32005, 32007 or 32010). It can happen after a server was restored or copied.</translation>
        </message>
        <message>
            <source>Check that the server renews its keys by itself: `MaintenanceEnabled` must be `True`.</source>
            <translation>Check that the server renews its keys by itself: `MaintenanceEnabled` must be `True`.</translation>
        </message>
    </context>
    <context>
        <name>cause/firewall-blocks-passwordreset</name>
        <message>
            <source>A firewall blocks the way to the reset service</source>
            <translation>A firewall blocks the way to the reset service</translation>
        </message>
        <message>
            <source>The Connect server cannot register with the reset service or report to it (event 32001). Writeback cannot be switched on, or fails for everyone.</source>
            <translation>The Connect server cannot register with the reset service or report to it (event 32001). Writeback cannot be switched on, or fails for everyone.</translation>
        </message>
        <message>
            <source>Allow outbound TCP 443 from the Connect server to `*.passwordreset.microsoftonline.com` and `passwordreset.microsoftonline.com`, without TLS inspection.</source>
            <translation>Allow outbound TCP 443 from the Connect server to `*.passwordreset.microsoftonline.com` and `passwordreset.microsoftonline.com`, without TLS inspection.</translation>
        </message>
    </context>
    <context>
        <name>cause/firewall-blocks-servicebus</name>
        <message>
            <source>A firewall blocks the way to the relay</source>
            <translation>A firewall blocks the way to the relay</translation>
        </message>
        <message>
            <source>New passwords get stuck in the cloud and never reach the Connect server (SSPR_0030). This holds for everyone.</source>
            <translation>New passwords get stuck in the cloud and never reach the Connect server (SSPR_0030). This holds for everyone.</translation>
        </message>
        <message>
            <source>Allow outbound TCP 443 from the Connect server to `*.servicebus.windows.net`, without TLS inspection. US Government: `*.servicebus.usgovcloudapi.net`.</source>
            <translation>Allow outbound TCP 443 from the Connect server to `*.servicebus.windows.net`, without TLS inspection. US Government: `*.servicebus.usgovcloudapi.net`.</translation>
        </message>
        <message>
            <source>Test from the Connect server. Take the name of the relay from event 31019 or 31034. Behind a proxy this test says nothing.</source>
            <translation>Test from the Connect server. Take the name of the relay from event 31019 or 31034. Behind a proxy this test says nothing.</translation>
        </message>
    </context>
    <context>
        <name>cause/forest-added-after-enable</name>
        <message>
            <source>A forest was added after writeback was switched on</source>
            <translation>A forest was added after writeback was switched on</translation>
        </message>
        <message>
            <source>Users of the new forest are refused (6329 with 8023061F). The other forests still work.</source>
            <translation>Users of the new forest are refused (6329 with 8023061F). The other forests still work.</translation>
        </message>
    </context>
    <context>
        <name>cause/full-sync-needed</name>
        <message>
            <source>No full synchronisation has finished yet</source>
            <translation>No full synchronisation has finished yet</translation>
        </message>
        <message>
            <source>The server does not know every user yet. For users it does not know, nothing can be written back.</source>
            <translation>The server does not know every user yet. For users it does not know, nothing can be written back.</translation>
        </message>
    </context>
    <context>
        <name>cause/idle-timeout</name>
        <message>
            <source>Quiet connections are cut too early</source>
            <translation>Quiet connections are cut too early</translation>
        </message>
        <message>
            <source>A firewall or proxy ends connections on which nothing is said for a while. The server may then miss a new password.</source>
            <translation>A firewall or proxy ends connections on which nothing is said for a while. The server may then miss a new password.</translation>
        </message>
        <message>
            <source>Tell the caller: “You did nothing wrong. A connection on our side drops now and then; try once more in five minutes.”</source>
            <translation>Tell the caller: “You did nothing wrong. A connection on our side drops now and then; try once more in five minutes.”</translation>
        </message>
        <message>
            <source>Keep idle connections from the Connect server alive: at least 180 s to `*.servicebus.windows.net`, 360 s for synchronisation. Older advice of Microsoft says 2 to 3 minutes.</source>
            <translation>Keep idle connections from the Connect server alive: at least 180 s to `*.servicebus.windows.net`, 360 s for synchronisation. Older advice of Microsoft says 2 to 3 minutes.</translation>
        </message>
        <message>
            <source>Low: a few more open connections.</source>
            <translation>Low: a few more open connections.</translation>
        </message>
        <message>
            <source>Put the earlier limit back.</source>
            <translation>Put the earlier limit back.</translation>
        </message>
        <message>
            <source>For a day no new 32014 or 31034 appears, and resets are written back.</source>
            <translation>For a day no new 32014 or 31034 appears, and resets are written back.</translation>
        </message>
    </context>
    <context>
        <name>cause/inheritance-disabled-or-protected-account</name>
        <message>
            <source>This user is protected, or does not inherit the rights</source>
            <translation>This user is protected, or does not inherit the rights</translation>
        </message>
        <message>
            <source>Active Directory keeps the rights for writeback away from this user. For administrators that is meant so: they may change a password, not reset it.</source>
            <translation>Active Directory keeps the rights for writeback away from this user. For administrators that is meant so: they may change a password, not reset it.</translation>
        </message>
        <message>
            <source>Tell the caller: “You did nothing wrong. Your account is specially protected; an administrator sets a new password for you.”</source>
            <translation>Tell the caller: “You did nothing wrong. Your account is specially protected; an administrator sets a new password for you.”</translation>
        </message>
        <message>
            <source>See whether the user is protected (adminCount 1) and whether inheritance is off (True).</source>
            <translation>See whether the user is protected (adminCount 1) and whether inheritance is off (True).</translation>
        </message>
        <message>
            <source>Still an administrator? Change nothing: use a second account without rights for daily work. Test writeback with a normal user.</source>
            <translation>Still an administrator? Change nothing: use a second account without rights for daily work. Test writeback with a normal user.</translation>
        </message>
        <message>
            <source>No longer in any protected group? Clear the mark, then switch inheritance on.</source>
            <translation>No longer in any protected group? Clear the mark, then switch inheritance on.</translation>
        </message>
        <message>
            <source>Everyone with rights on the unit then gets them on this user as well.</source>
            <translation>Everyone with rights on the unit then gets them on this user as well.</translation>
        </message>
        <message>
            <source>`dsacls` with `/P:Y` switches inheritance off again.</source>
            <translation>`dsacls` with `/P:Y` switches inheritance off again.</translation>
        </message>
        <message>
            <source>After an hour inheritance is still on.</source>
            <translation>After an hour inheritance is still on.</translation>
        </message>
        <message>
            <source>Protected accounts and groups</source>
            <translation>Protected accounts and groups</translation>
        </message>
    </context>
    <context>
        <name>cause/kerberos-encryption-types</name>
        <message>
            <source>Server and domain controller share no Kerberos encryption</source>
            <translation>Server and domain controller share no Kerberos encryption</translation>
        </message>
        <message>
            <source>One side has RC4 switched off, the other has no AES. They cannot sign in to each other, and the password is not set.</source>
            <translation>One side has RC4 switched off, the other has no AES. They cannot sign in to each other, and the password is not set.</translation>
        </message>
        <message>
            <source>See what the account and the server allow: 8 and 16 stand for AES.</source>
            <translation>See what the account and the server allow: 8 and 16 stand for AES.</translation>
        </message>
        <message>
            <source>Allow AES for the connector account. Is its password very old? Then set it anew, in the domain and in the connector.</source>
            <translation>Allow AES for the connector account. Is its password very old? Then set it anew, in the domain and in the connector.</translation>
        </message>
        <message>
            <source>The account stops where only RC4 is left.</source>
            <translation>The account stops where only RC4 is left.</translation>
        </message>
        <message>
            <source>Set the earlier types again.</source>
            <translation>Set the earlier types again.</translation>
        </message>
        <message>
            <source>Give servers and domain controllers the same types by group policy: **Computer Configuration** &gt; **Windows Settings** &gt; **Security Settings** &gt; **Local Policies** &gt; **Security Options** &gt; **Network security: Configure encryption types allowed for Kerberos**.</source>
            <translation>Give servers and domain controllers the same types by group policy: **Computer Configuration** &gt; **Windows Settings** &gt; **Security Settings** &gt; **Local Policies** &gt; **Security Options** &gt; **Network security: Configure encryption types allowed for Kerberos**.</translation>
        </message>
        <message>
            <source>Try it on the Connect server first.</source>
            <translation>Try it on the Connect server first.</translation>
        </message>
        <message>
            <source>Put the policy back.</source>
            <translation>Put the policy back.</translation>
        </message>
        <message>
            <source>Encryption types allowed for Kerberos</source>
            <translation>Encryption types allowed for Kerberos</translation>
        </message>
    </context>
    <context>
        <name>cause/ldap-signing-disabled</name>
        <message>
            <source>The connector talks to the domain controller without encryption</source>
            <translation>The connector talks to the domain controller without encryption</translation>
        </message>
        <message>
            <source>Active Directory does not accept passwords over such a connection (33009 with 8023062C).</source>
            <translation>Active Directory does not accept passwords over such a connection (33009 with 8023062C).</translation>
        </message>
        <message>
            <source>Tick **Sign and Encrypt LDAP Traffic** in the Active Directory connector, under **Connect to Active Directory Forest** &gt; **Options**, then under **Configure Directory Partitions** &gt; **Options** and **Set Credentials** &gt; **Options**.</source>
            <translation>Tick **Sign and Encrypt LDAP Traffic** in the Active Directory connector, under **Connect to Active Directory Forest** &gt; **Options**, then under **Configure Directory Partitions** &gt; **Options** and **Set Credentials** &gt; **Options**.</translation>
        </message>
        <message>
            <source>Clear the box in the same places.</source>
            <translation>Clear the box in the same places.</translation>
        </message>
        <message>
            <source>Error 8023062C</source>
            <translation>Error 8023062C</translation>
        </message>
    </context>
    <context>
        <name>cause/licence-missing</name>
        <message>
            <source>The tenant has no licence that includes writeback</source>
            <translation>The tenant has no licence that includes writeback</translation>
        </message>
        <message>
            <source>Microsoft does not write passwords back without Microsoft Entra ID P1 or P2. Every synced user is refused (SSPR_0012).</source>
            <translation>Microsoft does not write passwords back without Microsoft Entra ID P1 or P2. Every synced user is refused (SSPR_0012).</translation>
        </message>
        <message>
            <source>See which licences there are, in the Microsoft 365 admin center: **Billing** &gt; **Licenses**. Microsoft 365 Business Premium, F1, F3, E3, E5, A3, A5 and EMS include writeback.</source>
            <translation>See which licences there are, in the Microsoft 365 admin center: **Billing** &gt; **Licenses**. Microsoft 365 Business Premium, F1, F3, E3, E5, A3, A5 and EMS include writeback.</translation>
        </message>
        <message>
            <source>Buy a licence with Microsoft Entra ID P1 or P2, or renew the one that has ended. Assign it to everyone who resets passwords.</source>
            <translation>Buy a licence with Microsoft Entra ID P1 or P2, or renew the one that has ended. Assign it to everyone who resets passwords.</translation>
        </message>
        <message>
            <source>It costs money for each user.</source>
            <translation>It costs money for each user.</translation>
        </message>
        <message>
            <source>The overview in the Entra admin center shows Microsoft Entra ID P1 or P2.</source>
            <translation>The overview in the Entra admin center shows Microsoft Entra ID P1 or P2.</translation>
        </message>
        <message>
            <source>SSPR_0012 no longer appears when a licensed user resets the password.</source>
            <translation>SSPR_0012 no longer appears when a licensed user resets the password.</translation>
        </message>
    </context>
    <context>
        <name>cause/licence-unassigned</name>
        <message>
            <source>The licence is there, but not on this person</source>
            <translation>The licence is there, but not on this person</translation>
        </message>
        <message>
            <source>The tenant owns the right licence. Without one on the caller, reset may be refused; without one on the administrator, pages may be missing.</source>
            <translation>The tenant owns the right licence. Without one on the caller, reset may be refused; without one on the administrator, pages may be missing.</translation>
        </message>
        <message>
            <source>Assign it in the Microsoft 365 admin center: **Users** &gt; **Active users** &gt; the person &gt; **Licenses and apps**. Leave Microsoft Entra ID P1 ticked under **Apps**.</source>
            <translation>Assign it in the Microsoft 365 admin center: **Users** &gt; **Active users** &gt; the person &gt; **Licenses and apps**. Leave Microsoft Entra ID P1 ticked under **Apps**.</translation>
        </message>
        <message>
            <source>Low: it uses one licence.</source>
            <translation>Low: it uses one licence.</translation>
        </message>
        <message>
            <source>Clear the licence on the same page.</source>
            <translation>Clear the licence on the same page.</translation>
        </message>
        <message>
            <source>The page lists the licence for this person.</source>
            <translation>The page lists the licence for this person.</translation>
        </message>
        <message>
            <source>Wait a few minutes, then let the caller try again in a new browser window.</source>
            <translation>Wait a few minutes, then let the caller try again in a new browser window.</translation>
        </message>
    </context>
    <context>
        <name>cause/microsoft-outage</name>
        <message>
            <source>Microsoft has an incident</source>
            <translation>Microsoft has an incident</translation>
        </message>
        <message>
            <source>The fault lies with a service of Microsoft. Nothing on your side needs to change.</source>
            <translation>The fault lies with a service of Microsoft. Nothing on your side needs to change.</translation>
        </message>
        <message>
            <source>Tell the caller: “You did nothing wrong. Microsoft has an incident and works on it; I call you back.”</source>
            <translation>Tell the caller: “You did nothing wrong. Microsoft has an incident and works on it; I call you back.”</translation>
        </message>
        <message>
            <source>Follow the incident in the Microsoft 365 admin center: **Health** &gt; **Service health**. Note its number.</source>
            <translation>Follow the incident in the Microsoft 365 admin center: **Health** &gt; **Service health**. Note its number.</translation>
        </message>
        <message>
            <source>Microsoft puts the service right. Switch nothing off and on meanwhile.</source>
            <translation>Microsoft puts the service right. Switch nothing off and on meanwhile.</translation>
        </message>
        <message>
            <source>Afterwards let the caller reset once more: a request that failed is not delivered later.</source>
            <translation>Afterwards let the caller reset once more: a request that failed is not delivered later.</translation>
        </message>
        <message>
            <source>The incident is closed, and a test user's reset is written back.</source>
            <translation>The incident is closed, and a test user's reset is written back.</translation>
        </message>
        <message>
            <source>Look at service health</source>
            <translation>Look at service health</translation>
        </message>
    </context>
    <context>
        <name>cause/minimum-password-age</name>
        <message>
            <source>The password was changed too recently to change it again</source>
            <translation>The password was changed too recently to change it again</translation>
        </message>
        <message>
            <source>Writeback works. The domain wants a password to last some time, often a day (33008, 80230619).</source>
            <translation>Writeback works. The domain wants a password to last some time, often a day (33008, 80230619).</translation>
        </message>
        <message>
            <source>Tell the caller: “You did nothing wrong. Your password is still too new; from tomorrow you can change it yourself.”</source>
            <translation>Tell the caller: “You did nothing wrong. Your password is still too new; from tomorrow you can change it yourself.”</translation>
        </message>
        <message>
            <source>Testing? Use a test user whose password is older than the minimum age.</source>
            <translation>Testing? Use a test user whose password is older than the minimum age.</translation>
        </message>
        <message>
            <source>Compare the minimum password age with the last change of the user.</source>
            <translation>Compare the minimum password age with the last change of the user.</translation>
        </message>
        <message>
            <source>Must users change more than once a day? Set **Minimum password age** to 0 in the group policy of the domain.</source>
            <translation>Must users change more than once a day? Set **Minimum password age** to 0 in the group policy of the domain.</translation>
        </message>
        <message>
            <source>For the whole domain: users can then go round the password history.</source>
            <translation>For the whole domain: users can then go round the password history.</translation>
        </message>
        <message>
            <source>After that time the same user changes the password, and 31002 or 31007 follows.</source>
            <translation>After that time the same user changes the password, and 31002 or 31007 follows.</translation>
        </message>
    </context>
    <context>
        <name>cause/msa-container-missing</name>
        <message>
            <source>The container Managed Service Accounts is missing in Active Directory</source>
            <translation>The container Managed Service Accounts is missing in Active Directory</translation>
        </message>
        <message>
            <source>The agent of Cloud Sync keeps its account there. Without the container it cannot be set up.</source>
            <translation>The agent of Cloud Sync keeps its account there. Without the container it cannot be set up.</translation>
        </message>
        <message>
            <source>Look for the container, also among what was deleted.</source>
            <translation>Look for the container, also among what was deleted.</translation>
        </message>
        <message>
            <source>`Deleted` is empty for the one at the root of the domain.</source>
            <translation>`Deleted` is empty for the one at the root of the domain.</translation>
        </message>
        <message>
            <source>Was it deleted? Restore it from the recycle bin of Active Directory.</source>
            <translation>Was it deleted? Restore it from the recycle bin of Active Directory.</translation>
        </message>
        <message>
            <source>Look at the list of the step before first: it restores all of it.</source>
            <translation>Look at the list of the step before first: it restores all of it.</translation>
        </message>
        <message>
            <source>No recycle bin? Restore from a backup, or ask Microsoft support: a new container alone is not enough.</source>
            <translation>No recycle bin? Restore from a backup, or ask Microsoft support: a new container alone is not enough.</translation>
        </message>
        <message>
            <source>High: it concerns the whole domain.</source>
            <translation>High: it concerns the whole domain.</translation>
        </message>
        <message>
            <source>The set-up of the agent finishes and the agent shows as active.</source>
            <translation>The set-up of the agent finishes and the agent shows as active.</translation>
        </message>
    </context>
    <context>
        <name>cause/ntlm-or-rpc-hardening</name>
        <message>
            <source>Hardening of NTLM or RPC stops the server's call</source>
            <translation>Hardening of NTLM or RPC stops the server's call</translation>
        </message>
        <message>
            <source>The Connect server asks a domain controller to set the password. A stricter rule for such calls may refuse that.</source>
            <translation>The Connect server asks a domain controller to set the password. A stricter rule for such calls may refuse that.</translation>
        </message>
        <message>
            <source>Look for NTLM sign-ins that were refused during a reset, on Connect server and domain controller.</source>
            <translation>Look for NTLM sign-ins that were refused during a reset, on Connect server and domain controller.</translation>
        </message>
        <message>
            <source>Change the rule, or make an exception for the Connect server: **Computer Configuration** &gt; **Windows Settings** &gt; **Security Settings** &gt; **Local Policies** &gt; **Security Options** &gt; **Network security: Restrict NTLM**.</source>
            <translation>Change the rule, or make an exception for the Connect server: **Computer Configuration** &gt; **Windows Settings** &gt; **Security Settings** &gt; **Local Policies** &gt; **Security Options** &gt; **Network security: Restrict NTLM**.</translation>
        </message>
        <message>
            <source>Fewer limits for one server: agree on it with security.</source>
            <translation>Fewer limits for one server: agree on it with security.</translation>
        </message>
        <message>
            <source>Look also at **Administrative Templates** &gt; **System** &gt; **Remote Procedure Call** &gt; **Restrict Unauthenticated RPC clients**: it should be **Authenticated** or not configured.</source>
            <translation>Look also at **Administrative Templates** &gt; **System** &gt; **Remote Procedure Call** &gt; **Restrict Unauthenticated RPC clients**: it should be **Authenticated** or not configured.</translation>
        </message>
        <message>
            <source>`RestrictRemoteClients` is empty, 0 or 1.</source>
            <translation>`RestrictRemoteClients` is empty, 0 or 1.</translation>
        </message>
    </context>
    <context>
        <name>cause/password-filter</name>
        <message>
            <source>An extra password filter refuses the new password</source>
            <translation>An extra password filter refuses the new password</translation>
        </message>
        <message>
            <source>A program on the domain controllers has rules of its own. Writeback works, but this password is not accepted.</source>
            <translation>A program on the domain controllers has rules of its own. Writeback works, but this password is not accepted.</translation>
        </message>
        <message>
            <source>Tell the caller: “You did nothing wrong. Our rules are stricter than the page says; choose a longer, unusual password.”</source>
            <translation>Tell the caller: “You did nothing wrong. Our rules are stricter than the page says; choose a longer, unusual password.”</translation>
        </message>
        <message>
            <source>See which filters run on a domain controller. `scecli` and `rassfm` belong to Windows.</source>
            <translation>See which filters run on a domain controller. `scecli` and `rassfm` belong to Windows.</translation>
        </message>
        <message>
            <source>Read the log of that program at the time of the refusal. For Entra Password Protection it is this one.</source>
            <translation>Read the log of that program at the time of the refusal. For Entra Password Protection it is this one.</translation>
        </message>
        <message>
            <source>Change the rule of the filter if it is too strict, or tell users what it asks.</source>
            <translation>Change the rule of the filter if it is too strict, or tell users what it asks.</translation>
        </message>
        <message>
            <source>A softer rule lets weak passwords through.</source>
            <translation>A softer rule lets weak passwords through.</translation>
        </message>
        <message>
            <source>The same user sets a password that meets the filter, and 31002 follows.</source>
            <translation>The same user sets a password that meets the filter, and 31002 follows.</translation>
        </message>
        <message>
            <source>Entra Password Protection on premises</source>
            <translation>Entra Password Protection on premises</translation>
        </message>
    </context>
    <context>
        <name>cause/password-never-expires-flag</name>
        <message>
            <source>“Password never expires” cancels the forced change</source>
            <translation>“Password never expires” cancels the forced change</translation>
        </message>
        <message>
            <source>The reset itself works. But the caller is not asked for a new password at the next sign-in.</source>
            <translation>The reset itself works. But the caller is not asked for a new password at the next sign-in.</translation>
        </message>
        <message>
            <source>Tell the caller: “Your temporary password works. Change it yourself today, with Ctrl+Alt+Del or online.”</source>
            <translation>Tell the caller: “Your temporary password works. Change it yourself today, with Ctrl+Alt+Del or online.”</translation>
        </message>
        <message>
            <source>Should the password expire? Then take the mark away.</source>
            <translation>Should the password expire? Then take the mark away.</translation>
        </message>
        <message>
            <source>An old password expires at once: not on service accounts.</source>
            <translation>An old password expires at once: not on service accounts.</translation>
        </message>
        <message>
            <source>After the next reset by an administrator the user is asked for a new password.</source>
            <translation>After the next reset by an administrator the user is asked for a new password.</translation>
        </message>
    </context>
    <context>
        <name>cause/password-policy</name>
        <message>
            <source>The company's rules refuse the new password</source>
            <translation>The company's rules refuse the new password</translation>
        </message>
        <message>
            <source>Writeback works: the password arrived. Active Directory refuses it for its length, its history or its characters (33008, 80230619).</source>
            <translation>Writeback works: the password arrived. Active Directory refuses it for its length, its history or its characters (33008, 80230619).</translation>
        </message>
        <message>
            <source>Tell the caller: “You did nothing wrong. Choose a longer password that you never used here, without your name.”</source>
            <translation>Tell the caller: “You did nothing wrong. Choose a longer password that you never used here, without your name.”</translation>
        </message>
        <message>
            <source>See which rules hold for this user. No answer from the second command means: only the rules of the domain.</source>
            <translation>See which rules hold for this user. No answer from the second command means: only the rules of the domain.</translation>
        </message>
        <message>
            <source>Tell users the rules: **Entra ID** &gt; **Password reset** &gt; **Customization** can show a link.</source>
            <translation>Tell users the rules: **Entra ID** &gt; **Password reset** &gt; **Customization** can show a link.</translation>
        </message>
        <message>
            <source>The same user sets a password that meets the rules, and 31002 follows.</source>
            <translation>The same user sets a password that meets the rules, and 31002 follows.</translation>
        </message>
    </context>
    <context>
        <name>cause/pdc-unreachable</name>
        <message>
            <source>The Connect server cannot reach the PDC emulator</source>
            <translation>The Connect server cannot reach the PDC emulator</translation>
        </message>
        <message>
            <source>Password changes go to this domain controller first in many domains. If it is silent, writeback may be slow or fail.</source>
            <translation>Password changes go to this domain controller first in many domains. If it is silent, writeback may be slow or fail.</translation>
        </message>
        <message>
            <source>On the Connect server, see which server is the PDC emulator and whether it answers.</source>
            <translation>On the Connect server, see which server is the PDC emulator and whether it answers.</translation>
        </message>
        <message>
            <source>Open 53, 88, 135, 389, 445 and 49152 to 65535 from the Connect server to that server.</source>
            <translation>Open 53, 88, 135, 389, 445 and 49152 to 65535 from the Connect server to that server.</translation>
        </message>
        <message>
            <source>Has the old PDC emulator gone for good? Move the role to a living domain controller.</source>
            <translation>Has the old PDC emulator gone for good? Move the role to a living domain controller.</translation>
        </message>
        <message>
            <source>High: it concerns the whole domain. Plan it with whoever runs Active Directory.</source>
            <translation>High: it concerns the whole domain. Plan it with whoever runs Active Directory.</translation>
        </message>
        <message>
            <source>Move the role back to the first server.</source>
            <translation>Move the role back to the first server.</translation>
        </message>
    </context>
    <context>
        <name>cause/powershell-execution-policy</name>
        <message>
            <source>A rule for scripts stops the set-up of the agent</source>
            <translation>A rule for scripts stops the set-up of the agent</translation>
        </message>
        <message>
            <source>The provisioning agent of Cloud Sync cannot register, so it cannot write passwords back.</source>
            <translation>The provisioning agent of Cloud Sync cannot register, so it cannot write passwords back.</translation>
        </message>
        <message>
            <source>See which rule holds on the agent's server. MachinePolicy and UserPolicy must be `Undefined` or `RemoteSigned`.</source>
            <translation>See which rule holds on the agent's server. MachinePolicy and UserPolicy must be `Undefined` or `RemoteSigned`.</translation>
        </message>
        <message>
            <source>Set the rule to `RemoteSigned`; where group policy sets it, change it there. Then install the agent again.</source>
            <translation>Set the rule to `RemoteSigned`; where group policy sets it, change it there. Then install the agent again.</translation>
        </message>
        <message>
            <source>Scripts made on this server may then run without a signature.</source>
            <translation>Scripts made on this server may then run without a signature.</translation>
        </message>
        <message>
            <source>Execution policies of PowerShell</source>
            <translation>Execution policies of PowerShell</translation>
        </message>
    </context>
    <context>
        <name>cause/pre-windows-2000-access</name>
        <message>
            <source>A default right in Active Directory was taken away (Pre-Windows 2000)</source>
            <translation>A default right in Active Directory was taken away (Pre-Windows 2000)</translation>
        </message>
        <message>
            <source>The group Pre-Windows 2000 Compatible Access was emptied, or the SAM server's rights changed. Writeback is then refused although the connector's rights are right.</source>
            <translation>The group Pre-Windows 2000 Compatible Access was emptied, or the SAM server's rights changed. Writeback is then refused although the connector's rights are right.</translation>
        </message>
        <message>
            <source>See who is in the group. **Authenticated Users** (S-1-5-11) should be there.</source>
            <translation>See who is in the group. **Authenticated Users** (S-1-5-11) should be there.</translation>
        </message>
        <message>
            <source>Put **Authenticated Users** back, on a domain controller.</source>
            <translation>Put **Authenticated Users** back, on a domain controller.</translation>
        </message>
        <message>
            <source>Every account of the domain may then read users and groups: agree on it with security.</source>
            <translation>Every account of the domain may then read users and groups: agree on it with security.</translation>
        </message>
        <message>
            <source>The same command with `/delete`.</source>
            <translation>The same command with `/delete`.</translation>
        </message>
        <message>
            <source>Not wanted? Give the connector account list contents, read all properties and read permissions on the SAM server instead: `CN=Server,CN=System` of the domain.</source>
            <translation>Not wanted? Give the connector account list contents, read all properties and read permissions on the SAM server instead: `CN=Server,CN=System` of the domain.</translation>
        </message>
        <message>
            <source>None: the command only shows the rights.</source>
            <translation>None: the command only shows the rights.</translation>
        </message>
    </context>
    <context>
        <name>cause/proxy-misconfigured</name>
        <message>
            <source>The proxy does not let the Connect server through</source>
            <translation>The proxy does not let the Connect server through</translation>
        </message>
        <message>
            <source>The proxy is wrong, refuses the names of Microsoft (403), or asks for a sign-in (407). New passwords do not reach the server.</source>
            <translation>The proxy is wrong, refuses the names of Microsoft (403), or asks for a sign-in (407). New passwords do not reach the server.</translation>
        </message>
        <message>
            <source>Let the Connect server through without a sign-in, to `*.servicebus.windows.net`, `*.passwordreset.microsoftonline.com` and `*.microsoftonline.com`.</source>
            <translation>Let the Connect server through without a sign-in, to `*.servicebus.windows.net`, `*.passwordreset.microsoftonline.com` and `*.microsoftonline.com`.</translation>
        </message>
        <message>
            <source>Low: one server, outbound, to Microsoft.</source>
            <translation>Low: one server, outbound, to Microsoft.</translation>
        </message>
        <message>
            <source>See which proxy the synchronisation service uses. It reads `machine.config`; what `netsh winhttp` shows does not count.</source>
            <translation>See which proxy the synchronisation service uses. It reads `machine.config`; what `netsh winhttp` shows does not count.</translation>
        </message>
        <message>
            <source>Wrong there? Correct the element `defaultProxy` in that file, then restart the service.</source>
            <translation>Wrong there? Correct the element `defaultProxy` in that file, then restart the service.</translation>
        </message>
        <message>
            <source>Copy the file first. Leave `miiserver.exe.config` alone: upgrades overwrite it.</source>
            <translation>Copy the file first. Leave `miiserver.exe.config` alone: upgrades overwrite it.</translation>
        </message>
        <message>
            <source>Put the copy back and restart the service.</source>
            <translation>Put the copy back and restart the service.</translation>
        </message>
    </context>
    <context>
        <name>cause/restrict-remote-sam</name>
        <message>
            <source>A security setting stops the server's account (remote calls to SAM)</source>
            <translation>A security setting stops the server's account (remote calls to SAM)</translation>
        </message>
        <message>
            <source>All rights may be right and writeback is still refused (SSPR_0029, ERROR_ACCESS_DENIED). Hardening of Windows often brings this setting.</source>
            <translation>All rights may be right and writeback is still refused (SSPR_0029, ERROR_ACCESS_DENIED). Hardening of Windows often brings this setting.</translation>
        </message>
        <message>
            <source>Look for the value on the Connect server and on the domain controllers. That it is there is no fault: it must admit the connector account or its group.</source>
            <translation>Look for the value on the Connect server and on the domain controllers. That it is there is no fault: it must admit the connector account or its group.</translation>
        </message>
        <message>
            <source>Event 16965 on a domain controller names who was refused.</source>
            <translation>Event 16965 on a domain controller names who was refused.</translation>
        </message>
        <message>
            <source>Set by group policy? Allow the connector account **Remote Access** there: **Computer Configuration** &gt; **Windows Settings** &gt; **Security Settings** &gt; **Local Policies** &gt; **Security Options** &gt; **Network access: Restrict clients allowed to make remote calls to SAM**.</source>
            <translation>Set by group policy? Allow the connector account **Remote Access** there: **Computer Configuration** &gt; **Windows Settings** &gt; **Security Settings** &gt; **Local Policies** &gt; **Security Options** &gt; **Network access: Restrict clients allowed to make remote calls to SAM**.</translation>
        </message>
        <message>
            <source>Low: one more account may ask for users and groups.</source>
            <translation>Low: one more account may ask for users and groups.</translation>
        </message>
        <message>
            <source>Take the account out of the setting.</source>
            <translation>Take the account out of the setting.</translation>
        </message>
        <message>
            <source>No policy, only a left-over value? Note it, then delete it on each server concerned.</source>
            <translation>No policy, only a left-over value? Note it, then delete it on each server concerned.</translation>
        </message>
        <message>
            <source>The default of Windows holds again: a domain controller admits everyone, other servers only administrators.</source>
            <translation>The default of Windows holds again: a domain controller admits everyone, other servers only administrators.</translation>
        </message>
        <message>
            <source>Write the noted value back as text (REG_SZ).</source>
            <translation>Write the noted value back as text (REG_SZ).</translation>
        </message>
        <message>
            <source>Restrict clients allowed to make remote calls to SAM</source>
            <translation>Restrict clients allowed to make remote calls to SAM</translation>
        </message>
    </context>
    <context>
        <name>cause/revocation-unreachable</name>
        <message>
            <source>The server cannot check whether certificates are still valid</source>
            <translation>The server cannot check whether certificates are still valid</translation>
        </message>
        <message>
            <source>Lists of withdrawn certificates come over port 80. Where that is closed, connections to Microsoft may be slow or refused.</source>
            <translation>Lists of withdrawn certificates come over port 80. Where that is closed, connections to Microsoft may be slow or refused.</translation>
        </message>
        <message>
            <source>Allow outbound TCP 80 from the Connect server to `mscrl.microsoft.com`, `crl.microsoft.com`, `crl3.digicert.com`, `crl4.digicert.com`, `ocsp.digicert.com`, `oneocsp.microsoft.com` and `ocsp.msocsp.com`.</source>
            <translation>Allow outbound TCP 80 from the Connect server to `mscrl.microsoft.com`, `crl.microsoft.com`, `crl3.digicert.com`, `crl4.digicert.com`, `ocsp.digicert.com`, `oneocsp.microsoft.com` and `ocsp.msocsp.com`.</translation>
        </message>
        <message>
            <source>Low: outbound only, public lists.</source>
            <translation>Low: outbound only, public lists.</translation>
        </message>
    </context>
    <context>
        <name>cause/root-ca-missing</name>
        <message>
            <source>The server does not trust Microsoft's certificates</source>
            <translation>The server does not trust Microsoft's certificates</translation>
        </message>
        <message>
            <source>A root certificate is missing on the server. It then breaks off the connection to the relay (31034: the remote certificate is invalid).</source>
            <translation>A root certificate is missing on the server. It then breaks off the connection to the relay (31034: the remote certificate is invalid).</translation>
        </message>
        <message>
            <source>See whether DigiCert Global Root G2 is there.</source>
            <translation>See whether DigiCert Global Root G2 is there.</translation>
        </message>
        <message>
            <source>One line appears.</source>
            <translation>One line appears.</translation>
        </message>
        <message>
            <source>Add the root certificates that Microsoft lists, through Windows Update or the group policy for trusted roots.</source>
            <translation>Add the root certificates that Microsoft lists, through Windows Update or the group policy for trusted roots.</translation>
        </message>
        <message>
            <source>Take them only from Microsoft or DigiCert: a false root opens every connection.</source>
            <translation>Take them only from Microsoft or DigiCert: a false root opens every connection.</translation>
        </message>
        <message>
            <source>Delete the certificate from the store.</source>
            <translation>Delete the certificate from the store.</translation>
        </message>
        <message>
            <source>Certificates that Microsoft uses</source>
            <translation>Certificates that Microsoft uses</translation>
        </message>
    </context>
    <context>
        <name>cause/setup-account-not-cloud-admin</name>
        <message>
            <source>Writeback was set up with an account that does not fit</source>
            <translation>Writeback was set up with an account that does not fit</translation>
        </message>
        <message>
            <source>The Connect wizard could not sign in with that account (event 32009 or 31014). So writeback could not be switched on or off.</source>
            <translation>The Connect wizard could not sign in with that account (event 32009 or 31014). So writeback could not be switched on or off.</translation>
        </message>
        <message>
            <source>Prepare a cloud-only account with a licence and the role Hybrid Identity Administrator. Assign the role directly, not through a group.</source>
            <translation>Prepare a cloud-only account with a licence and the role Hybrid Identity Administrator. Assign the role directly, not through a group.</translation>
        </message>
        <message>
            <source>A powerful role: take it away after the set-up.</source>
            <translation>A powerful role: take it away after the set-up.</translation>
        </message>
        <message>
            <source>Remove the role from the account.</source>
            <translation>Remove the role from the account.</translation>
        </message>
        <message>
            <source>Run the Connect wizard again, sign in with this account and tick the box: **Configure** &gt; **Customize synchronization options** &gt; **Optional features** &gt; **Password writeback**.</source>
            <translation>Run the Connect wizard again, sign in with this account and tick the box: **Configure** &gt; **Customize synchronization options** &gt; **Optional features** &gt; **Password writeback**.</translation>
        </message>
        <message>
            <source>Below version 2.5.79.0 upgrade first: the sign-in of the wizard may fail.</source>
            <translation>Below version 2.5.79.0 upgrade first: the sign-in of the wizard may fail.</translation>
        </message>
        <message>
            <source>Events 31004, 31017, 31018, 31005 and 31015 appear.</source>
            <translation>Events 31004, 31017, 31018, 31005 and 31015 appear.</translation>
        </message>
    </context>
    <context>
        <name>cause/sspr-not-enabled</name>
        <message>
            <source>Self-service reset is not open to this user</source>
            <translation>Self-service reset is not open to this user</translation>
        </message>
        <message>
            <source>The portal refuses the caller before it asks for a new password (SSPR_0009, SSPR_0011 or SSPR_0013). Writeback itself may be fine.</source>
            <translation>The portal refuses the caller before it asks for a new password (SSPR_0009, SSPR_0011 or SSPR_0013). Writeback itself may be fine.</translation>
        </message>
        <message>
            <source>Open **Entra ID** &gt; **Password reset** &gt; **Properties**. Choose **All**, or **Selected** and a group that holds the user; groups in that group count.</source>
            <translation>Open **Entra ID** &gt; **Password reset** &gt; **Properties**. Choose **All**, or **Selected** and a group that holds the user; groups in that group count.</translation>
        </message>
        <message>
            <source>With **All**, everyone may be asked to register at the next sign-in.</source>
            <translation>With **All**, everyone may be asked to register at the next sign-in.</translation>
        </message>
        <message>
            <source>Choose the earlier setting and save.</source>
            <translation>Choose the earlier setting and save.</translation>
        </message>
        <message>
            <source>Look at **Entra ID** &gt; **Password reset** &gt; **Authentication methods**: at least one method must be ticked.</source>
            <translation>Look at **Entra ID** &gt; **Password reset** &gt; **Authentication methods**: at least one method must be ticked.</translation>
        </message>
        <message>
            <source>The portal asks the caller for a proof of identity and then for a new password.</source>
            <translation>The portal asks the caller for a proof of identity and then for a new password.</translation>
        </message>
    </context>
    <context>
        <name>cause/sspr-off-for-administrators</name>
        <message>
            <source>Self-service reset is switched off for administrators</source>
            <translation>Self-service reset is switched off for administrators</translation>
        </message>
        <message>
            <source>The caller holds an administrator role. Administrators have a switch of their own, and it may be off on purpose.</source>
            <translation>The caller holds an administrator role. Administrators have a switch of their own, and it may be off on purpose.</translation>
        </message>
        <message>
            <source>Tell the caller: “Your role has a rule of its own. Another administrator sets a new password for you.”</source>
            <translation>Tell the caller: “Your role has a rule of its own. Another administrator sets a new password for you.”</translation>
        </message>
        <message>
            <source>Have another administrator reset the password in the Entra admin center: **Users** &gt; the user &gt; **Reset password**.</source>
            <translation>Have another administrator reset the password in the Entra admin center: **Users** &gt; the user &gt; **Reset password**.</translation>
        </message>
        <message>
            <source>It is not written back for a member of a protected group in Active Directory.</source>
            <translation>It is not written back for a member of a protected group in Active Directory.</translation>
        </message>
        <message>
            <source>Decide whether administrators may reset their own password. Only if so, switch it on.</source>
            <translation>Decide whether administrators may reset their own password. Only if so, switch it on.</translation>
        </message>
        <message>
            <source>Security baselines advise off for administrators.</source>
            <translation>Security baselines advise off for administrators.</translation>
        </message>
        <message>
            <source>After up to 60 minutes the portal lets an administrator in.</source>
            <translation>After up to 60 minutes the portal lets an administrator in.</translation>
        </message>
        <message>
            <source>SSPR_009 no longer appears, or everyone knows that it is meant so.</source>
            <translation>SSPR_009 no longer appears, or everyone knows that it is meant so.</translation>
        </message>
        <message>
            <source>Error SSPR_009</source>
            <translation>Error SSPR_009</translation>
        </message>
    </context>
    <context>
        <name>cause/staged-rollout</name>
        <message>
            <source>The user is in a staged rollout, which writeback does not support</source>
            <translation>The user is in a staged rollout, which writeback does not support</translation>
        </message>
        <message>
            <source>The company is moving users from federation to cloud sign-in, step by step. Until that is done, Microsoft does not support writeback for the caller.</source>
            <translation>The company is moving users from federation to cloud sign-in, step by step. Until that is done, Microsoft does not support writeback for the caller.</translation>
        </message>
        <message>
            <source>Tell the caller: “You did nothing wrong. You are in a group with a new way to sign in; we set the password for you.”</source>
            <translation>Tell the caller: “You did nothing wrong. You are in a group with a new way to sign in; we set the password for you.”</translation>
        </message>
        <message>
            <source>Finish the move of the domain, or take the user out of the group: **Entra Connect** &gt; **Connect Sync** &gt; **Enable staged rollout for managed user sign-in**.</source>
            <translation>Finish the move of the domain, or take the user out of the group: **Entra Connect** &gt; **Connect Sync** &gt; **Enable staged rollout for managed user sign-in**.</translation>
        </message>
        <message>
            <source>Outside the group the user signs in through federation again.</source>
            <translation>Outside the group the user signs in through federation again.</translation>
        </message>
        <message>
            <source>Put the user back in the group.</source>
            <translation>Put the user back in the group.</translation>
        </message>
        <message>
            <source>The next sign-in goes to the page of the federation server.</source>
            <translation>The next sign-in goes to the page of the federation server.</translation>
        </message>
        <message>
            <source>Staged rollout</source>
            <translation>Staged rollout</translation>
        </message>
    </context>
    <context>
        <name>cause/staging-mode</name>
        <message>
            <source>The Connect server is in staging mode, or two servers compete</source>
            <translation>The Connect server is in staging mode, or two servers compete</translation>
        </message>
        <message>
            <source>A server in staging mode writes nothing back. Two active servers break each other's connection to the relay.</source>
            <translation>A server in staging mode writes nothing back. Two active servers break each other's connection to the relay.</translation>
        </message>
        <message>
            <source>See on each Connect server whether staging mode is on. Exactly one must show `False`.</source>
            <translation>See on each Connect server whether staging mode is on. Exactly one must show `False`.</translation>
        </message>
        <message>
            <source>Choose the one active server in the Connect wizard: **Configure** &gt; **Configure staging mode**. First put every other server in staging mode.</source>
            <translation>Choose the one active server in the Connect wizard: **Configure** &gt; **Configure staging mode**. First put every other server in staging mode.</translation>
        </message>
        <message>
            <source>The active server exports at once: look first at what it would change.</source>
            <translation>The active server exports at once: look first at what it would change.</translation>
        </message>
        <message>
            <source>Put this server in staging mode again.</source>
            <translation>Put this server in staging mode again.</translation>
        </message>
    </context>
    <context>
        <name>cause/temp-password-not-yet-synced</name>
        <message>
            <source>The new password is not known everywhere yet</source>
            <translation>The new password is not known everywhere yet</translation>
        </message>
        <message>
            <source>The caller was faster than synchronisation. Writeback works; a few minutes are all it takes.</source>
            <translation>The caller was faster than synchronisation. Writeback works; a few minutes are all it takes.</translation>
        </message>
        <message>
            <source>Tell the caller: “You did nothing wrong. Our servers need a moment; try again in five minutes.”</source>
            <translation>Tell the caller: “You did nothing wrong. Our servers need a moment; try again in five minutes.”</translation>
        </message>
        <message>
            <source>Wait at least two minutes after a reset before the first sign-in.</source>
            <translation>Wait at least two minutes after a reset before the first sign-in.</translation>
        </message>
        <message>
            <source>The sign-in works.</source>
            <translation>The sign-in works.</translation>
        </message>
        <message>
            <source>Does it stay so after half an hour? See whether temporary passwords are synchronised.</source>
            <translation>Does it stay so after half an hour? See whether temporary passwords are synchronised.</translation>
        </message>
        <message>
            <source>`PasswordHashSync` and `ForcePasswordChangeOnLogOn` are `True`.</source>
            <translation>`PasswordHashSync` and `ForcePasswordChangeOnLogOn` are `True`.</translation>
        </message>
        <message>
            <source>Our servers take a little time to catch up</source>
            <translation>Our servers take a little time to catch up</translation>
        </message>
    </context>
    <context>
        <name>cause/tls-inspection</name>
        <message>
            <source>Something opens the encrypted connections to Microsoft</source>
            <translation>Something opens the encrypted connections to Microsoft</translation>
        </message>
        <message>
            <source>A security device signs the connections with a certificate of its own. Microsoft does not support that for Connect, and writeback may fail.</source>
            <translation>A security device signs the connections with a certificate of its own. Microsoft does not support that for Connect, and writeback may fail.</translation>
        </message>
        <message>
            <source>Take these names out of TLS inspection for the Connect server: `*.servicebus.windows.net`, `*.passwordreset.microsoftonline.com`, `*.microsoftonline.com`.</source>
            <translation>Take these names out of TLS inspection for the Connect server: `*.servicebus.windows.net`, `*.passwordreset.microsoftonline.com`, `*.microsoftonline.com`.</translation>
        </message>
        <message>
            <source>Low: traffic of one server to Microsoft is no longer read.</source>
            <translation>Low: traffic of one server to Microsoft is no longer read.</translation>
        </message>
        <message>
            <source>In a browser on the server the certificate comes from Microsoft or DigiCert.</source>
            <translation>In a browser on the server the certificate comes from Microsoft or DigiCert.</translation>
        </message>
    </context>
    <context>
        <name>cause/tls12-not-enabled</name>
        <message>
            <source>The server does not use TLS 1.2</source>
            <translation>The server does not use TLS 1.2</translation>
        </message>
        <message>
            <source>Microsoft accepts no older encryption. With TLS 1.2 switched off in Windows or .NET, the server cannot connect.</source>
            <translation>Microsoft accepts no older encryption. With TLS 1.2 switched off in Windows or .NET, the server cannot connect.</translation>
        </message>
        <message>
            <source>Look at the values in Windows and .NET. Wrong are `Enabled` 0, `DisabledByDefault` 1 and 0 for the values of .NET; missing ones may be fine.</source>
            <translation>Look at the values in Windows and .NET. Wrong are `Enabled` 0, `DisabledByDefault` 1 and 0 for the values of .NET; missing ones may be fine.</translation>
        </message>
        <message>
            <source>Let .NET use TLS 1.2.</source>
            <translation>Let .NET use TLS 1.2.</translation>
        </message>
        <message>
            <source>Old programs on this server that need TLS 1.0 may stop.</source>
            <translation>Old programs on this server that need TLS 1.0 may stop.</translation>
        </message>
        <message>
            <source>Set the values back to what they were.</source>
            <translation>Set the values back to what they were.</translation>
        </message>
        <message>
            <source>Let Windows use TLS 1.2, then restart Windows.</source>
            <translation>Let Windows use TLS 1.2, then restart Windows.</translation>
        </message>
        <message>
            <source>Set the values back and restart Windows.</source>
            <translation>Set the values back and restart Windows.</translation>
        </message>
    </context>
    <context>
        <name>cause/unsupported-reset-path</name>
        <message>
            <source>The password was reset in a place that never writes back</source>
            <translation>The password was reset in a place that never writes back</translation>
        </message>
        <message>
            <source>The Microsoft 365 admin center and PowerShell change the password in the cloud only. On the computer the old password still counts.</source>
            <translation>The Microsoft 365 admin center and PowerShell change the password in the cloud only. On the computer the old password still counts.</translation>
        </message>
        <message>
            <source>Tell the caller: “You did nothing wrong. Your new password works online only; I set it again, then it works everywhere.”</source>
            <translation>Tell the caller: “You did nothing wrong. Your new password works online only; I set it again, then it works everywhere.”</translation>
        </message>
        <message>
            <source>Reset it in the Entra admin center: **Users** &gt; the user &gt; **Reset password**. Or let the caller use `https://aka.ms/sspr`.</source>
            <translation>Reset it in the Entra admin center: **Users** &gt; the user &gt; **Reset password**. Or let the caller use `https://aka.ms/sspr`.</translation>
        </message>
        <message>
            <source>The caller signs in with the new password on a computer of the domain.</source>
            <translation>The caller signs in with the new password on a computer of the domain.</translation>
        </message>
        <message>
            <source>Scripts: call `resetPassword` of Microsoft Graph instead of an update of the user.</source>
            <translation>Scripts: call `resetPassword` of Microsoft Graph instead of an update of the user.</translation>
        </message>
        <message>
            <source>The script needs other permissions than before.</source>
            <translation>The script needs other permissions than before.</translation>
        </message>
        <message>
            <source>Agree in the team: never reset a synced user in the Microsoft 365 admin center.</source>
            <translation>Agree in the team: never reset a synced user in the Microsoft 365 admin center.</translation>
        </message>
        <message>
            <source>The audit log shows Microsoft Entra Connect or CloudSync as OnPremisesAgent.</source>
            <translation>The audit log shows Microsoft Entra Connect or CloudSync as OnPremisesAgent.</translation>
        </message>
        <message>
            <source>Resets in the Microsoft 365 admin center</source>
            <translation>Resets in the Microsoft 365 admin center</translation>
        </message>
        <message>
            <source>Reset a password with Microsoft Graph</source>
            <translation>Reset a password with Microsoft Graph</translation>
        </message>
    </context>
    <context>
        <name>cause/user-cannot-change-password</name>
        <message>
            <source>The user is not allowed to change the own password</source>
            <translation>The user is not allowed to change the own password</translation>
        </message>
        <message>
            <source>In Active Directory **User cannot change password** is ticked. Such a password is not written back.</source>
            <translation>In Active Directory **User cannot change password** is ticked. Such a password is not written back.</translation>
        </message>
        <message>
            <source>Is the account of one person? Let that person change the password.</source>
            <translation>Is the account of one person? Let that person change the password.</translation>
        </message>
        <message>
            <source>For a shared or service account it may be on for a reason: ask first.</source>
            <translation>For a shared or service account it may be on for a reason: ask first.</translation>
        </message>
    </context>
    <context>
        <name>cause/user-error</name>
        <message>
            <source>Another password, page or account was meant</source>
            <translation>Another password, page or account was meant</translation>
        </message>
        <message>
            <source>Writeback works. A change asks for the current password (33007). Some pages and accounts look alike.</source>
            <translation>Writeback works. A change asks for the current password (33007). Some pages and accounts look alike.</translation>
        </message>
        <message>
            <source>Tell the caller: “You did nothing wrong, this page is confusing. Let us do it together from the start.”</source>
            <translation>Tell the caller: “You did nothing wrong, this page is confusing. Let us do it together from the start.”</translation>
        </message>
        <message>
            <source>Current password not known? Let the caller choose **Forgot my password** at `https://aka.ms/sspr`, not a change.</source>
            <translation>Current password not known? Let the caller choose **Forgot my password** at `https://aka.ms/sspr`, not a change.</translation>
        </message>
        <message>
            <source>Check the name that the caller types: the full work address, not a private one.</source>
            <translation>Check the name that the caller types: the full work address, not a private one.</translation>
        </message>
    </context>
    <context>
        <name>cause/user-not-in-sync-scope</name>
        <message>
            <source>Connect does not know this user, or leaves the user out</source>
            <translation>Connect does not know this user, or leaves the user out</translation>
        </message>
        <message>
            <source>The user is filtered out, not linked, or outside selective password hash synchronisation. Nothing can be written back for this user (33002).</source>
            <translation>The user is filtered out, not linked, or outside selective password hash synchronisation. Nothing can be written back for this user (33002).</translation>
        </message>
        <message>
            <source>See whether Connect knows the user.</source>
            <translation>See whether Connect knows the user.</translation>
        </message>
        <message>
            <source>One object appears, and `ConnectedMVObjectId` is not empty.</source>
            <translation>One object appears, and `ConnectedMVObjectId` is not empty.</translation>
        </message>
        <message>
            <source>Look for the mark of selective password hash synchronisation: `PHSFiltered` keeps the user out.</source>
            <translation>Look for the mark of selective password hash synchronisation: `PHSFiltered` keeps the user out.</translation>
        </message>
        <message>
            <source>Bring the user into scope: move to a synced unit or group, or change the mark. Then run a cycle.</source>
            <translation>Bring the user into scope: move to a synced unit or group, or change the mark. Then run a cycle.</translation>
        </message>
        <message>
            <source>A filter changed for one touches many: change the user, not the filter.</source>
            <translation>A filter changed for one touches many: change the user, not the filter.</translation>
        </message>
        <message>
            <source>Move the user back or put the mark back.</source>
            <translation>Move the user back or put the mark back.</translation>
        </message>
    </context>
    <context>
        <name>cause/user-not-registered</name>
        <message>
            <source>The user has not registered enough methods</source>
            <translation>The user has not registered enough methods</translation>
        </message>
        <message>
            <source>The portal cannot check who the caller is (SSPR_0014). Nothing is wrong with writeback.</source>
            <translation>The portal cannot check who the caller is (SSPR_0014). Nothing is wrong with writeback.</translation>
        </message>
        <message>
            <source>Tell the caller: “You did nothing wrong. I help you to sign in, then you register once and it works.”</source>
            <translation>Tell the caller: “You did nothing wrong. I help you to sign in, then you register once and it works.”</translation>
        </message>
        <message>
            <source>Let the caller sign in and register at `https://aka.ms/ssprsetup`, with an app or a passkey where possible.</source>
            <translation>Let the caller sign in and register at `https://aka.ms/ssprsetup`, with an app or a passkey where possible.</translation>
        </message>
        <message>
            <source>Text messages and calls from Microsoft end for most users on 1 February 2027.</source>
            <translation>Text messages and calls from Microsoft end for most users on 1 February 2027.</translation>
        </message>
        <message>
            <source>Cannot sign in at all? Add a method for the user: **Users** &gt; the user &gt; **Authentication methods** &gt; **Add authentication method**.</source>
            <translation>Cannot sign in at all? Add a method for the user: **Users** &gt; the user &gt; **Authentication methods** &gt; **Add authentication method**.</translation>
        </message>
        <message>
            <source>Check who is calling before you add a number.</source>
            <translation>Check who is calling before you add a number.</translation>
        </message>
        <message>
            <source>Delete the method on the same page.</source>
            <translation>Delete the method on the same page.</translation>
        </message>
        <message>
            <source>The portal lists the new method when the caller starts a reset.</source>
            <translation>The portal lists the new method when the caller starts a reset.</translation>
        </message>
        <message>
            <source>We could not verify your account</source>
            <translation>We could not verify your account</translation>
        </message>
    </context>
    <context>
        <name>cause/writeback-disabled-in-tenant</name>
        <message>
            <source>Writeback is switched off in the tenant</source>
            <translation>Writeback is switched off in the tenant</translation>
        </message>
        <message>
            <source>The cloud refuses the reset of every synced user (SSPR_0010), even when the Connect server is ready.</source>
            <translation>The cloud refuses the reset of every synced user (SSPR_0010), even when the Connect server is ready.</translation>
        </message>
        <message>
            <source>Open **Entra ID** &gt; **Password reset** &gt; **On-premises integration** and tick **Write back passwords to your on-premises directory** (also named **Enable password write back for synced users**). Save.</source>
            <translation>Open **Entra ID** &gt; **Password reset** &gt; **On-premises integration** and tick **Write back passwords to your on-premises directory** (also named **Enable password write back for synced users**). Save.</translation>
        </message>
        <message>
            <source>Low: it opens writeback for users in scope. It needs a Hybrid Identity Administrator.</source>
            <translation>Low: it opens writeback for users in scope. It needs a Hybrid Identity Administrator.</translation>
        </message>
        <message>
            <source>Clear the box and save.</source>
            <translation>Clear the box and save.</translation>
        </message>
        <message>
            <source>The page says that the on-premises writeback client is up and running.</source>
            <translation>The page says that the on-premises writeback client is up and running.</translation>
        </message>
        <message>
            <source>The page is missing? The administrator has no licence, or writeback is not set up on the server yet.</source>
            <translation>The page is missing? The administrator has no licence, or writeback is not set up on the server yet.</translation>
        </message>
    </context>
    <context>
        <name>cause/writeback-endpoint-not-started</name>
        <message>
            <source>The writeback part of the service did not start</source>
            <translation>The writeback part of the service did not start</translation>
        </message>
        <message>
            <source>The synchronisation service runs, but its listener for new passwords did not come up (event 6800). No reset is written back.</source>
            <translation>The synchronisation service runs, but its listener for new passwords did not come up (event 6800). No reset is written back.</translation>
        </message>
        <message>
            <source>Read the events of PasswordResetService around 6800 and put right what they name: network, clock or certificate.</source>
            <translation>Read the events of PasswordResetService around 6800 and put right what they name: network, clock or certificate.</translation>
        </message>
    </context>
    <context>
        <name>cause/writeback-off-on-connect</name>
        <message>
            <source>Writeback is not switched on at the server</source>
            <translation>Writeback is not switched on at the server</translation>
        </message>
        <message>
            <source>The tenant would allow it, but Connect or Cloud Sync does not listen for new passwords (SSPR_0010).</source>
            <translation>The tenant would allow it, but Connect or Cloud Sync does not listen for new passwords (SSPR_0010).</translation>
        </message>
        <message>
            <source>See whether writeback is on in Connect. Healthy is: Enabled True, ServiceStatus Started, OnboardingRequiredStatus NotRequired.</source>
            <translation>See whether writeback is on in Connect. Healthy is: Enabled True, ServiceStatus Started, OnboardingRequiredStatus NotRequired.</translation>
        </message>
        <message>
            <source>Switch it on in the Connect wizard: **Configure** &gt; **Customize synchronization options** &gt; **Optional features** &gt; **Password writeback**. Sign in with a cloud-only Hybrid Identity Administrator.</source>
            <translation>Switch it on in the Connect wizard: **Configure** &gt; **Customize synchronization options** &gt; **Optional features** &gt; **Password writeback**. Sign in with a cloud-only Hybrid Identity Administrator.</translation>
        </message>
        <message>
            <source>Low. All password hashes may be synchronised again. Below version 2.5.79.0 upgrade first.</source>
            <translation>Low. All password hashes may be synchronised again. Below version 2.5.79.0 upgrade first.</translation>
        </message>
        <message>
            <source>Events 31004, 31005 and 31015 appear.</source>
            <translation>Events 31004, 31005 and 31015 appear.</translation>
        </message>
        <message>
            <source>Where Cloud Sync serves the domain, run this on a server with the agent instead.</source>
            <translation>Where Cloud Sync serves the domain, run this on a server with the agent instead.</translation>
        </message>
    </context>
    <context>
        <name>check/attempts</name>
        <message>
            <source>Events of password writeback</source>
            <translation>Events of password writeback</translation>
        </message>
        <message>
            <source>Common errors of password writeback</source>
            <translation>Common errors of password writeback</translation>
        </message>
        <message>
            <source>The article does not speak of events.</source>
            <translation>The article does not speak of events.</translation>
        </message>
        <message>
            <source>Each attempt leaves events with one TrackingId: a start, an end and the reason of a failure.</source>
            <translation>Each attempt leaves events with one TrackingId: a start, an end and the reason of a failure.</translation>
        </message>
        <message>
            <source>Take the TrackingId of a failed attempt and read all its events, and ADSync 6329 beside them.</source>
            <translation>Take the TrackingId of a failed attempt and read all its events, and ADSync 6329 beside them.</translation>
        </message>
        <message>
            <source>You know the code (33001 to 33009) and the number that begins with 80.</source>
            <translation>You know the code (33001 to 33009) and the number that begins with 80.</translation>
        </message>
        <message>
            <source>Paste the text of the event on the first page; this program explains its codes.</source>
            <translation>Paste the text of the event on the first page; this program explains its codes.</translation>
        </message>
        <message>
            <source>The last attempts all ended well.</source>
            <translation>The last attempts all ended well.</translation>
        </message>
        <message>
            <source>Attempts fail for one user or some, and work for others.</source>
            <translation>Attempts fail for one user or some, and work for others.</translation>
        </message>
        <message>
            <source>The way to the directory is open. Something is particular to these users.</source>
            <translation>The way to the directory is open. Something is particular to these users.</translation>
        </message>
        <message>
            <source>Attempts reach the server, and all of them fail there.</source>
            <translation>Attempts reach the server, and all of them fail there.</translation>
        </message>
        <message>
            <source>The line to Microsoft is fine. The directory, or the rights of the connector account, is not.</source>
            <translation>The line to Microsoft is fine. The directory, or the rights of the connector account, is not.</translation>
        </message>
        <message>
            <source>Attempts arrive, and the server cannot read them (32004, 32005, 32007 or 32010).</source>
            <translation>Attempts arrive, and the server cannot read them (32004, 32005, 32007 or 32010).</translation>
        </message>
        <message>
            <source>Keys or settings of writeback on the server do not fit those in the cloud.</source>
            <translation>Keys or settings of writeback on the server do not fit those in the cloud.</translation>
        </message>
        <message>
            <source>Attempts fail now and then, for anybody.</source>
            <translation>Attempts fail now and then, for anybody.</translation>
        </message>
        <message>
            <source>The line may be cut while idle, or two servers may compete.</source>
            <translation>The line may be cut while idle, or two servers may compete.</translation>
        </message>
        <message>
            <source>Let idle connections of the Connect server live for at least three minutes.</source>
            <translation>Let idle connections of the Connect server live for at least three minutes.</translation>
        </message>
        <message>
            <source>Low: a few more open connections.</source>
            <translation>Low: a few more open connections.</translation>
        </message>
        <message>
            <source>Set the old time again.</source>
            <translation>Set the old time again.</translation>
        </message>
        <message>
            <source>Event 32014 becomes rare.</source>
            <translation>Event 32014 becomes rare.</translation>
        </message>
        <message>
            <source>No attempt reaches the server.</source>
            <translation>No attempt reaches the server.</translation>
        </message>
        <message>
            <source>It ends in the portal, in the tenant, or at the relay. It will not arrive later.</source>
            <translation>It ends in the portal, in the tenant, or at the relay. It will not arrive later.</translation>
        </message>
        <message>
            <source>Answer the points on the tenant first, then run the network test on the Connect server.</source>
            <translation>Answer the points on the tenant first, then run the network test on the Connect server.</translation>
        </message>
        <message>
            <source>A new attempt writes 31001 on the server.</source>
            <translation>A new attempt writes 31001 on the server.</translation>
        </message>
        <message>
            <source>Make sure to look on the active server.</source>
            <translation>Make sure to look on the active server.</translation>
        </message>
        <message>
            <source>StagingModeEnabled is False.</source>
            <translation>StagingModeEnabled is False.</translation>
        </message>
        <message>
            <source>What became of the last attempts on the Connect server?</source>
            <translation>What became of the last attempts on the Connect server?</translation>
        </message>
        <message>
            <source>Event Viewer on the Connect server, **Application**, source PasswordResetService, of the last two days. Starts: 31001, 31006, 31009. Good ends: 31002, 31007, 31010. Bad ends: 31003, 31008, 31011. Events of one TrackingId belong together.</source>
            <translation>Event Viewer on the Connect server, **Application**, source PasswordResetService, of the last two days. Starts: 31001, 31006, 31009. Good ends: 31002, 31007, 31010. Bad ends: 31003, 31008, 31011. Events of one TrackingId belong together.</translation>
        </message>
        <message>
            <source>All ended well</source>
            <translation>All ended well</translation>
        </message>
        <message>
            <source>One user or some fail, others work</source>
            <translation>One user or some fail, others work</translation>
        </message>
        <message>
            <source>They arrive, and all fail</source>
            <translation>They arrive, and all fail</translation>
        </message>
        <message>
            <source>They fail with 32004, 32005, 32007 or 32010</source>
            <translation>They fail with 32004, 32005, 32007 or 32010</translation>
        </message>
        <message>
            <source>They fail now and then</source>
            <translation>They fail now and then</translation>
        </message>
        <message>
            <source>None arrives, not even during a test</source>
            <translation>None arrives, not even during a test</translation>
        </message>
        <message>
            <source>Last attempts</source>
            <translation>Last attempts</translation>
        </message>
        <message>
            <source>Whether one user or everybody fails, and how far attempts get, tells where to look.</source>
            <translation>Whether one user or everybody fails, and how far attempts get, tells where to look.</translation>
        </message>
        <message>
            <source>The event log of the Connect server, or the audit log of the tenant. Today a person who opens Event Viewer.</source>
            <translation>The event log of the Connect server, or the audit log of the tenant. Today a person who opens Event Viewer.</translation>
        </message>
        <message>
            <source>Attempts arrive, and a rule of the domain refuses the password; writeback works.</source>
            <translation>Attempts arrive, and a rule of the domain refuses the password; writeback works.</translation>
        </message>
        <message>
            <source>Length, history, age or a filter: the user needs another password, or must wait.</source>
            <translation>Length, history, age or a filter: the user needs another password, or must wait.</translation>
        </message>
        <message>
            <source>Let the user choose another password that keeps the rules, or wait for the minimum age.</source>
            <translation>Let the user choose another password that keeps the rules, or wait for the minimum age.</translation>
        </message>
        <message>
            <source>The next attempt ends with event 31002.</source>
            <translation>The next attempt ends with event 31002.</translation>
        </message>
        <message numerus="yes">
            <source>%n attempt(s) ended; {worked} worked, {refused} were refused by a rule, {failed} failed.</source>
            <translation>
                <numerusform>%n attempt ended; {worked} worked, {refused} were refused by a rule, {failed} failed.</numerusform>
                <numerusform>%n attempts ended; {worked} worked, {refused} were refused by a rule, {failed} failed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attempt(s) have no start or no end in the log.</source>
            <translation>
                <numerusform>%n attempt has no start or no end in the log.</numerusform>
                <numerusform>%n attempts have no start or no end in the log.</numerusform>
            </translation>
        </message>
        <message>
            <source>The last one that worked: {time}.</source>
            <translation>The last one that worked: {time}.</translation>
        </message>
    </context>
    <context>
        <name>check/audit-log</name>
        <message>
            <source>Reports of password reset</source>
            <translation>Reports of password reset</translation>
        </message>
        <message>
            <source>The article does not speak of the audit log.</source>
            <translation>The article does not speak of the audit log.</translation>
        </message>
        <message>
            <source>It names result and reason of each attempt. OnPremisesAgent tells who wrote back.</source>
            <translation>It names result and reason of each attempt. OnPremisesAgent tells who wrote back.</translation>
        </message>
        <message>
            <source>The audit log says that a reset was written back by an agent.</source>
            <translation>The audit log says that a reset was written back by an agent.</translation>
        </message>
        <message>
            <source>The reset was made in the cloud only (OnPremisesAgent is None).</source>
            <translation>The reset was made in the cloud only (OnPremisesAgent is None).</translation>
        </message>
        <message>
            <source>Active Directory may still have the old password. Some portals never write back.</source>
            <translation>Active Directory may still have the old password. Some portals never write back.</translation>
        </message>
        <message>
            <source>Reset again in the Entra admin center, not in the Microsoft 365 admin center or PowerShell.</source>
            <translation>Reset again in the Entra admin center, not in the Microsoft 365 admin center or PowerShell.</translation>
        </message>
        <message>
            <source>OnPremisesAgent names Microsoft Entra Connect or CloudSync.</source>
            <translation>OnPremisesAgent names Microsoft Entra Connect or CloudSync.</translation>
        </message>
        <message>
            <source>Microsoft could not reach the service on-premises.</source>
            <translation>Microsoft could not reach the service on-premises.</translation>
        </message>
        <message>
            <source>The line between relay and Connect server, or the service there, is down.</source>
            <translation>The line between relay and Connect server, or the service there, is down.</translation>
        </message>
        <message>
            <source>Run the network test of this program on the Connect server.</source>
            <translation>Run the network test of this program on the Connect server.</translation>
        </message>
        <message>
            <source>The service on-premises answered, and refused.</source>
            <translation>The service on-premises answered, and refused.</translation>
        </message>
        <message>
            <source>The line is fine. The event log of the server names the reason.</source>
            <translation>The line is fine. The event log of the server names the reason.</translation>
        </message>
        <message>
            <source>Read the events of that minute on the Connect server.</source>
            <translation>Read the events of that minute on the Connect server.</translation>
        </message>
        <message>
            <source>You know the code (33001 to 33009).</source>
            <translation>You know the code (33001 to 33009).</translation>
        </message>
        <message>
            <source>The new password was refused by a policy.</source>
            <translation>The new password was refused by a policy.</translation>
        </message>
        <message>
            <source>It is banned, or breaks a rule of the domain. Another password may work.</source>
            <translation>It is banned, or breaks a rule of the domain. Another password may work.</translation>
        </message>
        <message>
            <source>Let the user choose another password.</source>
            <translation>Let the user choose another password.</translation>
        </message>
        <message>
            <source>The next entry says success.</source>
            <translation>The next entry says success.</translation>
        </message>
        <message>
            <source>The user may not reset: licence, scope or methods are missing.</source>
            <translation>The user may not reset: licence, scope or methods are missing.</translation>
        </message>
        <message>
            <source>The attempt ended in the cloud, before writeback.</source>
            <translation>The attempt ended in the cloud, before writeback.</translation>
        </message>
        <message>
            <source>Give the user a licence, put them in the scope of password reset, or let them register.</source>
            <translation>Give the user a licence, put them in the scope of password reset, or let them register.</translation>
        </message>
        <message>
            <source>The next attempt gets as far as the new password.</source>
            <translation>The next attempt gets as far as the new password.</translation>
        </message>
        <message>
            <source>The user tried more than five times in 24 hours and is blocked.</source>
            <translation>The user tried more than five times in 24 hours and is blocked.</translation>
        </message>
        <message>
            <source>This hides the first reason. It may still be there tomorrow.</source>
            <translation>This hides the first reason. It may still be there tomorrow.</translation>
        </message>
        <message>
            <source>Wait 24 hours, or reset for the user in the Entra admin center.</source>
            <translation>Wait 24 hours, or reset for the user in the Entra admin center.</translation>
        </message>
        <message>
            <source>An earlier entry shows the first reason.</source>
            <translation>An earlier entry shows the first reason.</translation>
        </message>
        <message>
            <source>The audit log has no entry on this attempt.</source>
            <translation>The audit log has no entry on this attempt.</translation>
        </message>
        <message>
            <source>Data may be collected only after someone first opened the log. Or the attempt was made elsewhere.</source>
            <translation>Data may be collected only after someone first opened the log. Or the attempt was made elsewhere.</translation>
        </message>
        <message>
            <source>Try once more, wait some minutes, and look again.</source>
            <translation>Try once more, wait some minutes, and look again.</translation>
        </message>
        <message>
            <source>What does the audit log of the tenant say about the attempt?</source>
            <translation>What does the audit log of the tenant say about the attempt?</translation>
        </message>
        <message>
            <source>Entra admin center &gt; **Entra ID** &gt; **Users** &gt; **Audit logs**, filter **Service**: **Self-service Password Management**. Open the entry: status, status reason, and under additional details **OnPremisesAgent**. The role Reports Reader is enough.</source>
            <translation>Entra admin center &gt; **Entra ID** &gt; **Users** &gt; **Audit logs**, filter **Service**: **Self-service Password Management**. Open the entry: status, status reason, and under additional details **OnPremisesAgent**. The role Reports Reader is enough.</translation>
        </message>
        <message>
            <source>Success, by Microsoft Entra Connect or CloudSync</source>
            <translation>Success, by Microsoft Entra Connect or CloudSync</translation>
        </message>
        <message>
            <source>Success, but OnPremisesAgent is None</source>
            <translation>Success, but OnPremisesAgent is None</translation>
        </message>
        <message>
            <source>Failure: the service on-premises was not reached</source>
            <translation>Failure: the service on-premises was not reached</translation>
        </message>
        <message>
            <source>Failure: the service on-premises had a problem</source>
            <translation>Failure: the service on-premises had a problem</translation>
        </message>
        <message>
            <source>Failure: the password breaks a policy</source>
            <translation>Failure: the password breaks a policy</translation>
        </message>
        <message>
            <source>Failure: licence, scope or methods</source>
            <translation>Failure: licence, scope or methods</translation>
        </message>
        <message>
            <source>Blocked from self-service password reset</source>
            <translation>Blocked from self-service password reset</translation>
        </message>
        <message>
            <source>There is no entry</source>
            <translation>There is no entry</translation>
        </message>
        <message>
            <source>Audit log of the tenant</source>
            <translation>Audit log of the tenant</translation>
        </message>
        <message>
            <source>Microsoft writes down every attempt: what was tried, how it ended, and which agent wrote back.</source>
            <translation>Microsoft writes down every attempt: what was tried, how it ended, and which agent wrote back.</translation>
        </message>
        <message>
            <source>The tenant after sign-in. Today a person who may read the audit log.</source>
            <translation>The tenant after sign-in. Today a person who may read the audit log.</translation>
        </message>
    </context>
    <context>
        <name>check/certificate-trust</name>
        <message>
            <source>Certificate authorities of Azure</source>
            <translation>Certificate authorities of Azure</translation>
        </message>
        <message>
            <source>Ports and protocols of Connect</source>
            <translation>Ports and protocols of Connect</translation>
        </message>
        <message>
            <source>The article does not speak of certificates.</source>
            <translation>The article does not speak of certificates.</translation>
        </message>
        <message>
            <source>Event 31034 with "remote certificate is invalid" points to a missing root. Revocation lists come over port 80.</source>
            <translation>Event 31034 with "remote certificate is invalid" points to a missing root. Revocation lists come over port 80.</translation>
        </message>
        <message>
            <source>Let Windows fetch its roots (port 80 to `ctldl.windowsupdate.com`), or install the missing one.</source>
            <translation>Let Windows fetch its roots (port 80 to `ctldl.windowsupdate.com`), or install the missing one.</translation>
        </message>
        <message>
            <source>Low, if the file comes from the issuer itself and its fingerprint is compared.</source>
            <translation>Low, if the file comes from the issuer itself and its fingerprint is compared.</translation>
        </message>
        <message>
            <source>Remove the root from the store again.</source>
            <translation>Remove the root from the store again.</translation>
        </message>
        <message>
            <source>Look again from the server: the roots are there.</source>
            <translation>Look again from the server: the roots are there.</translation>
        </message>
        <message>
            <source>Allow outbound HTTP (TCP 80) from the server to Microsoft's and DigiCert's revocation hosts, such as `crl3.digicert.com`.</source>
            <translation>Allow outbound HTTP (TCP 80) from the server to Microsoft's and DigiCert's revocation hosts, such as `crl3.digicert.com`.</translation>
        </message>
        <message>
            <source>Low: one outbound rule. Nothing is let in.</source>
            <translation>Low: one outbound rule. Nothing is let in.</translation>
        </message>
        <message>
            <source>Remove the rule again.</source>
            <translation>Remove the rule again.</translation>
        </message>
        <message>
            <source>`Test-NetConnection crl3.digicert.com -Port 80` on the server says True.</source>
            <translation>`Test-NetConnection crl3.digicert.com -Port 80` on the server says True.</translation>
        </message>
        <message>
            <source>The needed roots are there, and no revocation list is out of reach.</source>
            <translation>The needed roots are there, and no revocation list is out of reach.</translation>
        </message>
        <message>
            <source>A certificate that vouches for {hosts} is missing here, of {issuer}.</source>
            <translation>A certificate that vouches for {hosts} is missing here, of {issuer}.</translation>
        </message>
        <message>
            <source>The server cannot tell that it talks to Microsoft, so it ends the connection.</source>
            <translation>The server cannot tell that it talks to Microsoft, so it ends the connection.</translation>
        </message>
        <message>
            <source>Trust cannot be judged: someone else than Microsoft signs, {issuer}.</source>
            <translation>Trust cannot be judged: someone else than Microsoft signs, {issuer}.</translation>
        </message>
        <message>
            <source>See the point on TLS inspection. Trust is judged once Microsoft's own certificates are seen.</source>
            <translation>See the point on TLS inspection. Trust is judged once Microsoft's own certificates are seen.</translation>
        </message>
        <message>
            <source>No revocation list can be reached on port 80.</source>
            <translation>No revocation list can be reached on port 80.</translation>
        </message>
        <message>
            <source>Windows asks there whether a certificate still holds. Without an answer it may wait long, or refuse the connection.</source>
            <translation>Windows asks there whether a certificate still holds. Without an answer it may wait long, or refuse the connection.</translation>
        </message>
        <message>
            <source>Some revocation hosts cannot be reached on port 80: {hosts}.</source>
            <translation>Some revocation hosts cannot be reached on port 80: {hosts}.</translation>
        </message>
        <message>
            <source>Certificates that are looked up there may be refused, or only after a long wait.</source>
            <translation>Certificates that are looked up there may be refused, or only after a long wait.</translation>
        </message>
        <message>
            <source>The server has the roots and reaches the revocation lists.</source>
            <translation>The server has the roots and reaches the revocation lists.</translation>
        </message>
        <message>
            <source>A root certificate is missing on the server.</source>
            <translation>A root certificate is missing on the server.</translation>
        </message>
        <message>
            <source>The server does not reach the revocation lists.</source>
            <translation>The server does not reach the revocation lists.</translation>
        </message>
        <message>
            <source>Does the server have the roots, and does it reach the revocation lists?</source>
            <translation>Does the server have the roots, and does it reach the revocation lists?</translation>
        </message>
        <message>
            <source>On the server: `certlm.msc`, **Trusted Root Certification Authorities**, must show DigiCert Global Root G2. And `Test-NetConnection crl3.digicert.com -Port 80` must say True.</source>
            <translation>On the server: `certlm.msc`, **Trusted Root Certification Authorities**, must show DigiCert Global Root G2. And `Test-NetConnection crl3.digicert.com -Port 80` must say True.</translation>
        </message>
        <message>
            <source>Yes, both</source>
            <translation>Yes, both</translation>
        </message>
        <message>
            <source>The root is missing</source>
            <translation>The root is missing</translation>
        </message>
        <message>
            <source>The lists are out of reach</source>
            <translation>The lists are out of reach</translation>
        </message>
        <message>
            <source>{host}: reached on port 80</source>
            <translation>{host}: reached on port 80</translation>
        </message>
        <message>
            <source>{host}: not reached on port 80</source>
            <translation>{host}: not reached on port 80</translation>
        </message>
        <message>
            <source>{host}: trusted, issued by {issuer}</source>
            <translation>{host}: trusted, issued by {issuer}</translation>
        </message>
        <message>
            <source>{host}: not trusted, issued by {issuer}</source>
            <translation>{host}: not trusted, issued by {issuer}</translation>
        </message>
        <message>
            <source>Root certificates and revocation lists</source>
            <translation>Root certificates and revocation lists</translation>
        </message>
        <message>
            <source>The server talks to Microsoft only if it trusts the certificate and can ask whether it still holds.</source>
            <translation>The server talks to Microsoft only if it trusts the certificate and can ask whether it still holds.</translation>
        </message>
        <message>
            <source>The network test on the server, the event log, or a person who looks there.</source>
            <translation>The network test on the server, the event log, or a person who looks there.</translation>
        </message>
        <message>
            <source>The root DigiCert Global Root G2 is not on the server, and Windows may not fetch it.</source>
            <translation>The root DigiCert Global Root G2 is not on the server, and Windows may not fetch it.</translation>
        </message>
        <message>
            <source>A policy switches the update of roots off. Connections to Microsoft may be refused.</source>
            <translation>A policy switches the update of roots off. Connections to Microsoft may be refused.</translation>
        </message>
        <message>
            <source>The root that Microsoft's services need is on the server, or Windows fetches it.</source>
            <translation>The root that Microsoft's services need is on the server, or Windows fetches it.</translation>
        </message>
        <message>
            <source>The server does not trust the certificate of its relay (event 31034).</source>
            <translation>The server does not trust the certificate of its relay (event 31034).</translation>
        </message>
        <message>
            <source>A root certificate is missing on the server, or someone opens the TLS connection.</source>
            <translation>A root certificate is missing on the server, or someone opens the TLS connection.</translation>
        </message>
        <message>
            <source>Exclude `*.servicebus.windows.net` from TLS inspection.</source>
            <translation>Exclude `*.servicebus.windows.net` from TLS inspection.</translation>
        </message>
        <message>
            <source>Low: this traffic is no longer read.</source>
            <translation>Low: this traffic is no longer read.</translation>
        </message>
        <message>
            <source>Remove the exception.</source>
            <translation>Remove the exception.</translation>
        </message>
        <message>
            <source>Event 31019 appears after a restart of the sync service.</source>
            <translation>Event 31019 appears after a restart of the sync service.</translation>
        </message>
    </context>
    <context>
        <name>check/clock</name>
        <message>
            <source>Windows Time service tools and settings</source>
            <translation>Windows Time service tools and settings</translation>
        </message>
        <message>
            <source>The article does not speak of the clock.</source>
            <translation>The article does not speak of the clock.</translation>
        </message>
        <message>
            <source>A clock that is off by more than five minutes breaks sign-in, and writeback with it.</source>
            <translation>A clock that is off by more than five minutes breaks sign-in, and writeback with it.</translation>
        </message>
        <message>
            <source>Let the server take its time from the domain, then look again.</source>
            <translation>Let the server take its time from the domain, then look again.</translation>
        </message>
        <message>
            <source>Low: the clock may jump.</source>
            <translation>Low: the clock may jump.</translation>
        </message>
        <message>
            <source>Set the old source of time again.</source>
            <translation>Set the old source of time again.</translation>
        </message>
        <message>
            <source>`w32tm /query /status` shows a source and a recent time.</source>
            <translation>`w32tm /query /status` shows a source and a recent time.</translation>
        </message>
        <message>
            <source>The clock is right, {offset} off.</source>
            <translation>The clock is right, {offset} off.</translation>
        </message>
        <message>
            <source>The clock of the server shows the right time.</source>
            <translation>The clock of the server shows the right time.</translation>
        </message>
        <message>
            <source>The clock is {offset} off.</source>
            <translation>The clock is {offset} off.</translation>
        </message>
        <message>
            <source>Microsoft and the domain controllers refuse a sign-in that carries the wrong time.</source>
            <translation>Microsoft and the domain controllers refuse a sign-in that carries the wrong time.</translation>
        </message>
        <message>
            <source>The clock of the server shows the wrong time.</source>
            <translation>The clock of the server shows the wrong time.</translation>
        </message>
        <message>
            <source>Does the clock of the Connect server show the right time?</source>
            <translation>Does the clock of the Connect server show the right time?</translation>
        </message>
        <message>
            <source>On the server, compare the clock with a phone. More than five minutes off is wrong. Mind the time zone.</source>
            <translation>On the server, compare the clock with a phone. More than five minutes off is wrong. Mind the time zone.</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>The clock is ahead of the true time.</source>
            <translation>The clock is ahead of the true time.</translation>
        </message>
        <message>
            <source>The clock is behind the true time.</source>
            <translation>The clock is behind the true time.</translation>
        </message>
        <message>
            <source>Whole hours: the time zone or summer time may have been set by hand.</source>
            <translation>Whole hours: the time zone or summer time may have been set by hand.</translation>
        </message>
        <message>
            <source>Clock of the server</source>
            <translation>Clock of the server</translation>
        </message>
        <message>
            <source>Sign-in to Microsoft and to the domain fails when the clock is off by more than five minutes.</source>
            <translation>Sign-in to Microsoft and to the domain fails when the clock is off by more than five minutes.</translation>
        </message>
        <message>
            <source>The network test on the server, or a person who looks at its clock.</source>
            <translation>The network test on the server, or a person who looks at its clock.</translation>
        </message>
        <message>
            <source>Compared with the domain controller {host}.</source>
            <translation>Compared with the domain controller {host}.</translation>
        </message>
        <message>
            <source>The time service takes its time from nowhere (`NoSync`).</source>
            <translation>The time service takes its time from nowhere (`NoSync`).</translation>
        </message>
    </context>
    <context>
        <name>check/connect-installed</name>
        <message>
            <source>Verify the version of the sync tool</source>
            <translation>Verify the version of the sync tool</translation>
        </message>
        <message>
            <source>Azure AD Connect is installed, and Active Directory is prepared for synchronisation.</source>
            <translation>Azure AD Connect is installed, and Active Directory is prepared for synchronisation.</translation>
        </message>
        <message>
            <source>It is called Microsoft Entra Connect today. The server runs Windows Server 2016 or later with a desktop, best 2022 or 2025. Cloud Sync is an alternative.</source>
            <translation>It is called Microsoft Entra Connect today. The server runs Windows Server 2016 or later with a desktop, best 2022 or 2025. Cloud Sync is an alternative.</translation>
        </message>
        <message>
            <source>Connect is installed on a supported server, and synchronisation was set up.</source>
            <translation>Connect is installed on a supported server, and synchronisation was set up.</translation>
        </message>
        <message>
            <source>Connect is installed on a domain controller.</source>
            <translation>Connect is installed on a domain controller.</translation>
        </message>
        <message>
            <source>Writeback may be denied access there, in a way that no permission cures.</source>
            <translation>Writeback may be denied access there, in a way that no permission cures.</translation>
        </message>
        <message>
            <source>Let the connector prefer another domain controller than the one it runs on.</source>
            <translation>Let the connector prefer another domain controller than the one it runs on.</translation>
        </message>
        <message>
            <source>With Connect 2.5.x, update first and never press OK on the Microsoft Entra connector.</source>
            <translation>With Connect 2.5.x, update first and never press OK on the Microsoft Entra connector.</translation>
        </message>
        <message>
            <source>Clear the list of preferred domain controllers.</source>
            <translation>Clear the list of preferred domain controllers.</translation>
        </message>
        <message>
            <source>A test reset works.</source>
            <translation>A test reset works.</translation>
        </message>
        <message>
            <source>In the long run, move Connect to a server of its own.</source>
            <translation>In the long run, move Connect to a server of its own.</translation>
        </message>
        <message>
            <source>Medium: export the configuration first, and keep one server active at a time.</source>
            <translation>Medium: export the configuration first, and keep one server active at a time.</translation>
        </message>
        <message>
            <source>The new server synchronises, and the old one is in staging mode or gone.</source>
            <translation>The new server synchronises, and the old one is in staging mode or gone.</translation>
        </message>
        <message>
            <source>Connect is installed on a Windows Server that it does not support.</source>
            <translation>Connect is installed on a Windows Server that it does not support.</translation>
        </message>
        <message>
            <source>Version 2 needs Windows Server 2016 or later with a desktop. An older server holds Connect back at a version that no longer synchronises.</source>
            <translation>Version 2 needs Windows Server 2016 or later with a desktop. An older server holds Connect back at a version that no longer synchronises.</translation>
        </message>
        <message>
            <source>Install the newest Connect on Windows Server 2022 or 2025, and move the configuration there.</source>
            <translation>Install the newest Connect on Windows Server 2022 or 2025, and move the configuration there.</translation>
        </message>
        <message>
            <source>Medium: back up changed synchronisation rules first.</source>
            <translation>Medium: back up changed synchronisation rules first.</translation>
        </message>
        <message>
            <source>The new server synchronises, and writeback is on there.</source>
            <translation>The new server synchronises, and writeback is on there.</translation>
        </message>
        <message>
            <source>Connect is installed on Windows Server 2025.</source>
            <translation>Connect is installed on Windows Server 2025.</translation>
        </message>
        <message>
            <source>That is recommended today. With an old Connect or without the updates of October 2025 it may make trouble.</source>
            <translation>That is recommended today. With an old Connect or without the updates of October 2025 it may make trouble.</translation>
        </message>
        <message>
            <source>Install KB5070773 or a later update, restart Windows, and update Connect.</source>
            <translation>Install KB5070773 or a later update, restart Windows, and update Connect.</translation>
        </message>
        <message>
            <source>Low: nothing is written back while the server restarts.</source>
            <translation>Low: nothing is written back while the server restarts.</translation>
        </message>
        <message>
            <source>Synchronisation runs without errors after the restart.</source>
            <translation>Synchronisation runs without errors after the restart.</translation>
        </message>
        <message>
            <source>The .NET Framework of the server is older than 4.7.2.</source>
            <translation>The .NET Framework of the server is older than 4.7.2.</translation>
        </message>
        <message>
            <source>Connect needs 4.7.2 to update, and the page on writeback asks for 4.8.</source>
            <translation>Connect needs 4.7.2 to update, and the page on writeback asks for 4.8.</translation>
        </message>
        <message>
            <source>Install .NET Framework 4.8 on the server and restart Windows.</source>
            <translation>Install .NET Framework 4.8 on the server and restart Windows.</translation>
        </message>
        <message>
            <source>`Release` in the registry is 461808 or more.</source>
            <translation>`Release` in the registry is 461808 or more.</translation>
        </message>
        <message>
            <source>Connect is installed, but synchronisation was never set up to the end.</source>
            <translation>Connect is installed, but synchronisation was never set up to the end.</translation>
        </message>
        <message>
            <source>Users must be synced before their passwords can be written back.</source>
            <translation>Users must be synced before their passwords can be written back.</translation>
        </message>
        <message>
            <source>Finish the Connect wizard, then run a full cycle.</source>
            <translation>Finish the Connect wizard, then run a full cycle.</translation>
        </message>
        <message>
            <source>Medium: it can take hours and changes users in the cloud.</source>
            <translation>Medium: it can take hours and changes users in the cloud.</translation>
        </message>
        <message>
            <source>**On-premises sync enabled** of the user says Yes.</source>
            <translation>**On-premises sync enabled** of the user says Yes.</translation>
        </message>
        <message>
            <source>Connect is not installed.</source>
            <translation>Connect is not installed.</translation>
        </message>
        <message>
            <source>Without Connect or Cloud Sync nothing can carry a password to Active Directory.</source>
            <translation>Without Connect or Cloud Sync nothing can carry a password to Active Directory.</translation>
        </message>
        <message>
            <source>Install it from the Entra admin center: **Entra Connect** &gt; **Get started** &gt; **Manage**. Or set Cloud Sync up.</source>
            <translation>Install it from the Entra admin center: **Entra Connect** &gt; **Get started** &gt; **Manage**. Or set Cloud Sync up.</translation>
        </message>
        <message>
            <source>High: a first synchronisation changes users in the cloud and needs a plan.</source>
            <translation>High: a first synchronisation changes users in the cloud and needs a plan.</translation>
        </message>
        <message>
            <source>The service ADSync runs on the server.</source>
            <translation>The service ADSync runs on the server.</translation>
        </message>
        <message>
            <source>Is Connect installed on a supported server, and was synchronisation set up?</source>
            <translation>Is Connect installed on a supported server, and was synchronisation set up?</translation>
        </message>
        <message>
            <source>On the server: `Get-Service ADSync`; `Get-ComputerInfo OsName, OsServerLevel, CsDomainRole`, where `FullServer` has a desktop; `(Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\NET Framework Setup\NDP\v4\Full').Release`, where 461808 is .NET 4.7.2.</source>
            <translation>On the server: `Get-Service ADSync`; `Get-ComputerInfo OsName, OsServerLevel, CsDomainRole`, where `FullServer` has a desktop; `(Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\NET Framework Setup\NDP\v4\Full').Release`, where 461808 is .NET 4.7.2.</translation>
        </message>
        <message>
            <source>Yes: 2016, 2019 or 2022, .NET 4.7.2 or later, no domain controller</source>
            <translation>Yes: 2016, 2019 or 2022, .NET 4.7.2 or later, no domain controller</translation>
        </message>
        <message>
            <source>Yes, on Windows Server 2025</source>
            <translation>Yes, on Windows Server 2025</translation>
        </message>
        <message>
            <source>Yes, on a domain controller</source>
            <translation>Yes, on a domain controller</translation>
        </message>
        <message>
            <source>Yes, on one older than 2016, Server Core or Small Business</source>
            <translation>Yes, on one older than 2016, Server Core or Small Business</translation>
        </message>
        <message>
            <source>Yes, but .NET is older than 4.7.2</source>
            <translation>Yes, but .NET is older than 4.7.2</translation>
        </message>
        <message>
            <source>Installed, but the setup was not finished</source>
            <translation>Installed, but the setup was not finished</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Connect and its server</source>
            <translation>Connect and its server</translation>
        </message>
        <message>
            <source>Connect carries the password into Active Directory. It needs a server that it supports.</source>
            <translation>Connect carries the password into Active Directory. It needs a server that it supports.</translation>
        </message>
        <message>
            <source>The server collection would tell. Today a person on the server can answer.</source>
            <translation>The server collection would tell. Today a person on the server can answer.</translation>
        </message>
        <message>
            <source>Neither Connect nor the agent of Cloud Sync is on the server that was collected.</source>
            <translation>Neither Connect nor the agent of Cloud Sync is on the server that was collected.</translation>
        </message>
        <message>
            <source>The collection may come from another server than the one that writes passwords back.</source>
            <translation>The collection may come from another server than the one that writes passwords back.</translation>
        </message>
        <message>
            <source>Find the server that runs Connect or the agent, and collect there.</source>
            <translation>Find the server that runs Connect or the agent, and collect there.</translation>
        </message>
        <message>
            <source>One of the two services is listed there.</source>
            <translation>One of the two services is listed there.</translation>
        </message>
        <message>
            <source>Windows build {build}, {kind}</source>
            <translation>Windows build {build}, {kind}</translation>
        </message>
        <message>
            <source>.NET release {release}</source>
            <translation>.NET release {release}</translation>
        </message>
    </context>
    <context>
        <name>check/connect-version</name>
        <message>
            <source>Find out the version of Connect</source>
            <translation>Find out the version of Connect</translation>
        </message>
        <message>
            <source>Download Connect in the Entra admin center</source>
            <translation>Download Connect in the Entra admin center</translation>
        </message>
        <message>
            <source>Download and enable the newest version of Azure AD Connect.</source>
            <translation>Download and enable the newest version of Azure AD Connect.</translation>
        </message>
        <message>
            <source>It is called Microsoft Entra Connect now. The minimum is 2.5.79.0; from 7 April 2027 it is 2.6.84.0.</source>
            <translation>It is called Microsoft Entra Connect now. The minimum is 2.5.79.0; from 7 April 2027 it is 2.6.84.0.</translation>
        </message>
        <message>
            <source>A link leads to Download Center id 47594.</source>
            <translation>A link leads to Download Center id 47594.</translation>
        </message>
        <message>
            <source>That place is superseded. New versions are only in the Entra admin center, under **Entra Connect** &gt; **Get started**.</source>
            <translation>That place is superseded. New versions are only in the Entra admin center, under **Entra Connect** &gt; **Get started**.</translation>
        </message>
        <message>
            <source>Save changed synchronisation rules and the settings first.</source>
            <translation>Save changed synchronisation rules and the settings first.</translation>
        </message>
        <message>
            <source>None: it only writes files.</source>
            <translation>None: it only writes files.</translation>
        </message>
        <message>
            <source>The folder holds the rules as files.</source>
            <translation>The folder holds the rules as files.</translation>
        </message>
        <message>
            <source>On 2.5.x, do not press **OK** on the Microsoft Entra connector in the Synchronization Service Manager.</source>
            <translation>On 2.5.x, do not press **OK** on the Microsoft Entra connector in the Synchronization Service Manager.</translation>
        </message>
        <message>
            <source>It deletes the application settings of the connector; synchronisation then fails.</source>
            <translation>It deletes the application settings of the connector; synchronisation then fails.</translation>
        </message>
        <message>
            <source>Switch the server to application-based authentication, in the Connect wizard: **Configure application-based authentication to Microsoft Entra ID**.</source>
            <translation>Switch the server to application-based authentication, in the Connect wizard: **Configure application-based authentication to Microsoft Entra ID**.</translation>
        </message>
        <message>
            <source>Low. Each server needs an application of its own.</source>
            <translation>Low. Each server needs an application of its own.</translation>
        </message>
        <message>
            <source>`Get-ADSyncEntraConnectorCredential` shows ConnectorIdentityType Application.</source>
            <translation>`Get-ADSyncEntraConnectorCredential` shows ConnectorIdentityType Application.</translation>
        </message>
        <message>
            <source>Connect is far too old: synchronisation has stopped, and its wizard cannot sign in.</source>
            <translation>Connect is far too old: synchronisation has stopped, and its wizard cannot sign in.</translation>
        </message>
        <message>
            <source>Writeback may have stopped, too. Writeback cannot be switched on or off on this server.</source>
            <translation>Writeback may have stopped, too. Writeback cannot be switched on or off on this server.</translation>
        </message>
        <message>
            <source>Connect is too old: synchronisation has stopped since 30 September 2026.</source>
            <translation>Connect is too old: synchronisation has stopped since 30 September 2026.</translation>
        </message>
        <message>
            <source>Microsoft does not say what this does to writeback; it may have stopped, too.</source>
            <translation>Microsoft does not say what this does to writeback; it may have stopped, too.</translation>
        </message>
        <message>
            <source>Connect 2.5.79.0 still works, but is out of support since 23 October 2026.</source>
            <translation>Connect 2.5.79.0 still works, but is out of support since 23 October 2026.</translation>
        </message>
        <message>
            <source>It is the minimum today. Its certificate may fail to renew once the Synchronization Service Manager was used.</source>
            <translation>It is the minimum today. Its certificate may fail to renew once the Synchronization Service Manager was used.</translation>
        </message>
        <message>
            <source>Connect is new enough today; it must be 2.6.84.0 or newer by 7 April 2027.</source>
            <translation>Connect is new enough today; it must be 2.6.84.0 or newer by 7 April 2027.</translation>
        </message>
        <message>
            <source>Support of 2.5.190.0 ends on 2 February 2027; 2.6.1.0 follows on 10 March, 2.6.3.0 on 7 July. A changed `miiserver.exe.config` can break the upgrade to 2.5.190.0 or 2.6.1.0.</source>
            <translation>Support of 2.5.190.0 ends on 2 February 2027; 2.6.1.0 follows on 10 March, 2.6.3.0 on 7 July. A changed `miiserver.exe.config` can break the upgrade to 2.5.190.0 or 2.6.1.0.</translation>
        </message>
        <message>
            <source>Connect 2.6.79.0 was withdrawn by Microsoft.</source>
            <translation>Connect 2.6.79.0 was withdrawn by Microsoft.</translation>
        </message>
        <message>
            <source>What it does to writeback is not known; it may fail.</source>
            <translation>What it does to writeback is not known; it may fail.</translation>
        </message>
        <message>
            <source>Remove this version and install the newest one.</source>
            <translation>Remove this version and install the newest one.</translation>
        </message>
        <message>
            <source>High: the set-up is lost without saved settings. Make a stand-by server active meanwhile.</source>
            <translation>High: the set-up is lost without saved settings. Make a stand-by server active meanwhile.</translation>
        </message>
        <message>
            <source>The wizard shows the new version, and the next synchronisation ends in success.</source>
            <translation>The wizard shows the new version, and the next synchronisation ends in success.</translation>
        </message>
        <message>
            <source>Connect is new enough, also after 7 April 2027; 2.6.92.0 may be the newest.</source>
            <translation>Connect is new enough, also after 7 April 2027; 2.6.92.0 may be the newest.</translation>
        </message>
        <message>
            <source>2.6.92.0 of 23 September 2026 brings security fixes. In 2.6.91.0, enabling pass-through authentication in the wizard may fail.</source>
            <translation>2.6.92.0 of 23 September 2026 brings security fixes. In 2.6.91.0, enabling pass-through authentication in the wizard may fail.</translation>
        </message>
        <message>
            <source>Connect is 2.6.92.0 or newer.</source>
            <translation>Connect is 2.6.92.0 or newer.</translation>
        </message>
        <message>
            <source>The application identity of the server may be broken (event 906 or 1012).</source>
            <translation>The application identity of the server may be broken (event 906 or 1012).</translation>
        </message>
        <message>
            <source>The server cannot sign in to synchronise. Writeback may fail for the same reason.</source>
            <translation>The server cannot sign in to synchronise. Writeback may fail for the same reason.</translation>
        </message>
        <message>
            <source>See whether two servers, or a copy of one, use the same application. Each needs its own.</source>
            <translation>See whether two servers, or a copy of one, use the same application. Each needs its own.</translation>
        </message>
        <message>
            <source>SchedulerSuspended is False, and no event 906 follows.</source>
            <translation>SchedulerSuspended is False, and no event 906 follows.</translation>
        </message>
        <message>
            <source>If **OK** was pressed on the Microsoft Entra connector on 2.5.x, restore its settings, then upgrade.</source>
            <translation>If **OK** was pressed on the Microsoft Entra connector on 2.5.x, restore its settings, then upgrade.</translation>
        </message>
        <message>
            <source>Low. It needs the module ADSyncTools 2.3.0 or newer.</source>
            <translation>Low. It needs the module ADSyncTools 2.3.0 or newer.</translation>
        </message>
        <message>
            <source>The next synchronisation ends in success.</source>
            <translation>The next synchronisation ends in success.</translation>
        </message>
        <message>
            <source>Which version is Connect?</source>
            <translation>Which version is Connect?</translation>
        </message>
        <message>
            <source>On the Connect server: `(Get-Item (Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\Azure AD Connect').WizardPath).VersionInfo.FileVersion`. Or **Apps &amp; features**, Microsoft Entra Connect Sync. In Event Viewer, **Application**: 906 or 1012 means a broken identity, 1011 a certificate that is due; 1014 is no fault.</source>
            <translation>On the Connect server: `(Get-Item (Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\Azure AD Connect').WizardPath).VersionInfo.FileVersion`. Or **Apps &amp; features**, Microsoft Entra Connect Sync. In Event Viewer, **Application**: 906 or 1012 means a broken identity, 1011 a certificate that is due; 1014 is no fault.</translation>
        </message>
        <message>
            <source>Older than 2.4.18.0 (2.4.21.0 outside the public cloud)</source>
            <translation>Older than 2.4.18.0 (2.4.21.0 outside the public cloud)</translation>
        </message>
        <message>
            <source>2.4.18.0 to 2.5.76.0</source>
            <translation>2.4.18.0 to 2.5.76.0</translation>
        </message>
        <message>
            <source>2.5.79.0</source>
            <translation>2.5.79.0</translation>
        </message>
        <message>
            <source>2.5.190.0 to 2.6.3.0</source>
            <translation>2.5.190.0 to 2.6.3.0</translation>
        </message>
        <message>
            <source>2.6.79.0</source>
            <translation>2.6.79.0</translation>
        </message>
        <message>
            <source>2.6.84.0 or 2.6.91.0</source>
            <translation>2.6.84.0 or 2.6.91.0</translation>
        </message>
        <message>
            <source>2.6.92.0 or newer</source>
            <translation>2.6.92.0 or newer</translation>
        </message>
        <message>
            <source>Any of these, with event 906 or 1012</source>
            <translation>Any of these, with event 906 or 1012</translation>
        </message>
        <message>
            <source>Version of Connect</source>
            <translation>Version of Connect</translation>
        </message>
        <message>
            <source>Old versions lose their line to Microsoft. Below 2.5.79.0 synchronisation stopped on 30 September 2026.</source>
            <translation>Old versions lose their line to Microsoft. Below 2.5.79.0 synchronisation stopped on 30 September 2026.</translation>
        </message>
        <message>
            <source>The server collection. Until it is there, a person who can look on the Connect server.</source>
            <translation>The server collection. Until it is there, a person who can look on the Connect server.</translation>
        </message>
        <message>
            <source>Connect {version} is of the first generation; it has not synchronised since 1 October 2023.</source>
            <translation>Connect {version} is of the first generation; it has not synchronised since 1 October 2023.</translation>
        </message>
        <message>
            <source>Its support ended in 2022. It must be replaced by today's version.</source>
            <translation>Its support ended in 2022. It must be replaced by today's version.</translation>
        </message>
        <message>
            <source>Connect {version} is too old: since 7 April 2027, synchronisation needs 2.6.84.0 or newer.</source>
            <translation>Connect {version} is too old: since 7 April 2027, synchronisation needs 2.6.84.0 or newer.</translation>
        </message>
        <message>
            <source>Connect {version} is out of support since {until}.</source>
            <translation>Connect {version} is out of support since {until}.</translation>
        </message>
        <message>
            <source>It still synchronises, but Microsoft corrects nothing in it any more.</source>
            <translation>It still synchronises, but Microsoft corrects nothing in it any more.</translation>
        </message>
        <message>
            <source>Found on the server: {version}</source>
            <translation>Found on the server: {version}</translation>
        </message>
        <message>
            <source>The wizard is {version}, the service is {engine}. An upgrade may not have finished.</source>
            <translation>The wizard is {version}, the service is {engine}. An upgrade may not have finished.</translation>
        </message>
        <message>
            <source>Released on {from}, in support until {until}.</source>
            <translation>Released on {from}, in support until {until}.</translation>
        </message>
        <message>
            <source>Released on {from}, out of support since {until}.</source>
            <translation>Released on {from}, out of support since {until}.</translation>
        </message>
        <message>
            <source>The server signs in with the old account. By 7 April 2027 it must use an application.</source>
            <translation>The server signs in with the old account. By 7 April 2027 it must use an application.</translation>
        </message>
        <message>
            <source>The server signs in with an application.</source>
            <translation>The server signs in with an application.</translation>
        </message>
        <message>
            <source>This program's table of versions is of {date}; newer ones may be there.</source>
            <translation>This program's table of versions is of {date}; newer ones may be there.</translation>
        </message>
        <message>
            <source>Named in the pasted text: {version}</source>
            <translation>Named in the pasted text: {version}</translation>
        </message>
        <message>
            <source>The certificate with which the server signs in is due to be renewed (event 1011).</source>
            <translation>The certificate with which the server signs in is due to be renewed (event 1011).</translation>
        </message>
        <message>
            <source>Nothing is broken yet. It usually renews itself, as long as the scheduler runs.</source>
            <translation>Nothing is broken yet. It usually renews itself, as long as the scheduler runs.</translation>
        </message>
        <message>
            <source>See that the scheduler runs. If 1011 still comes then, renew the certificate.</source>
            <translation>See that the scheduler runs. If 1011 still comes then, renew the certificate.</translation>
        </message>
        <message>
            <source>SchedulerSuspended is False, and event 1011 no longer comes.</source>
            <translation>SchedulerSuspended is False, and event 1011 no longer comes.</translation>
        </message>
        <message>
            <source>Event 1011: the certificate of the server is due to be renewed. Nothing is broken yet.</source>
            <translation>Event 1011: the certificate of the server is due to be renewed. Nothing is broken yet.</translation>
        </message>
        <message>
            <source>Event 1011: the certificate of the server is due, and the scheduler that renews it does not run.</source>
            <translation>Event 1011: the certificate of the server is due, and the scheduler that renews it does not run.</translation>
        </message>
    </context>
    <context>
        <name>check/connector-account</name>
        <message>
            <source>Accounts and permissions of Connect</source>
            <translation>Accounts and permissions of Connect</translation>
        </message>
        <message>
            <source>Common errors of password writeback</source>
            <translation>Common errors of password writeback</translation>
        </message>
        <message>
            <source>The article does not speak of the connector account.</source>
            <translation>The article does not speak of the connector account.</translation>
        </message>
        <message>
            <source>It must be known, enabled, and its password valid and at most 256 characters.</source>
            <translation>It must be known, enabled, and its password valid and at most 256 characters.</translation>
        </message>
        <message>
            <source>Give the connector account a new password of at most 256 characters, and enter it in Connect.</source>
            <translation>Give the connector account a new password of at most 256 characters, and enter it in Connect.</translation>
        </message>
        <message>
            <source>Synchronisation stands still until the password is entered.</source>
            <translation>Synchronisation stands still until the password is entered.</translation>
        </message>
        <message>
            <source>The next import from Active Directory ends in success.</source>
            <translation>The next import from Active Directory ends in success.</translation>
        </message>
        <message>
            <source>Enter it here: **Synchronization Service** &gt; **Connectors** &gt; the AD connector &gt; **Properties** &gt; **Connect to Active Directory Forest**. Then restart the sync service.</source>
            <translation>Enter it here: **Synchronization Service** &gt; **Connectors** &gt; the AD connector &gt; **Properties** &gt; **Connect to Active Directory Forest**. Then restart the sync service.</translation>
        </message>
        <message>
            <source>The connector account is enabled, and its password is valid.</source>
            <translation>The connector account is enabled, and its password is valid.</translation>
        </message>
        <message>
            <source>The connector account is disabled, locked or expired.</source>
            <translation>The connector account is disabled, locked or expired.</translation>
        </message>
        <message>
            <source>Connect cannot sign in to Active Directory, so it can set no password.</source>
            <translation>Connect cannot sign in to Active Directory, so it can set no password.</translation>
        </message>
        <message>
            <source>Enable and unlock the account, and let it not expire.</source>
            <translation>Enable and unlock the account, and let it not expire.</translation>
        </message>
        <message>
            <source>Ask first why it was disabled.</source>
            <translation>Ask first why it was disabled.</translation>
        </message>
        <message>
            <source>`Disable-ADAccount '&lt;account&gt;'`</source>
            <translation>`Disable-ADAccount '&lt;account&gt;'`</translation>
        </message>
        <message>
            <source>The password of the connector account is wrong or has expired.</source>
            <translation>The password of the connector account is wrong or has expired.</translation>
        </message>
        <message>
            <source>The password of the connector account is too long (800700CE).</source>
            <translation>The password of the connector account is too long (800700CE).</translation>
        </message>
        <message>
            <source>With more than 256 characters, every reset and unlock fails.</source>
            <translation>With more than 256 characters, every reset and unlock fails.</translation>
        </message>
        <message>
            <source>Is the connector account enabled, and its password valid?</source>
            <translation>Is the connector account enabled, and its password valid?</translation>
        </message>
        <message>
            <source>On the Connect server: `Import-Module (Resolve-Path "$env:ProgramFiles\Microsoft Azure*Connect\AdSyncConfig\AdSyncConfig.psm1"); Get-ADSyncADConnectorAccount` names it. Then `Get-ADUser '&lt;account&gt;' -Properties LockedOut, PasswordExpired, AccountExpirationDate`. An event 6329 with 800700CE means: password too long.</source>
            <translation>On the Connect server: `Import-Module (Resolve-Path "$env:ProgramFiles\Microsoft Azure*Connect\AdSyncConfig\AdSyncConfig.psm1"); Get-ADSyncADConnectorAccount` names it. Then `Get-ADUser '&lt;account&gt;' -Properties LockedOut, PasswordExpired, AccountExpirationDate`. An event 6329 with 800700CE means: password too long.</translation>
        </message>
        <message>
            <source>Yes, both</source>
            <translation>Yes, both</translation>
        </message>
        <message>
            <source>It is disabled, locked or expired</source>
            <translation>It is disabled, locked or expired</translation>
        </message>
        <message>
            <source>Its password is wrong or has expired</source>
            <translation>Its password is wrong or has expired</translation>
        </message>
        <message>
            <source>Event 6329 shows 800700CE</source>
            <translation>Event 6329 shows 800700CE</translation>
        </message>
        <message>
            <source>Connector account</source>
            <translation>Connector account</translation>
        </message>
        <message>
            <source>Connect sets the new password with an account in Active Directory (connector account). It must be able to sign in.</source>
            <translation>Connect sets the new password with an account in Active Directory (connector account). It must be able to sign in.</translation>
        </message>
        <message>
            <source>The server collection or the directory. Today a person who can look on the Connect server.</source>
            <translation>The server collection or the directory. Today a person who can look on the Connect server.</translation>
        </message>
        <message>
            <source>The connector account {account} was not found in Active Directory.</source>
            <translation>The connector account {account} was not found in Active Directory.</translation>
        </message>
        <message>
            <source>It may have been deleted or renamed. Then Connect cannot set a password.</source>
            <translation>It may have been deleted or renamed. Then Connect cannot set a password.</translation>
        </message>
        <message>
            <source>{account}: enabled</source>
            <translation>{account}: enabled</translation>
        </message>
        <message>
            <source>{account}: disabled</source>
            <translation>{account}: disabled</translation>
        </message>
        <message>
            <source>{account}: locked</source>
            <translation>{account}: locked</translation>
        </message>
        <message>
            <source>{account}: expired on {time}</source>
            <translation>{account}: expired on {time}</translation>
        </message>
        <message>
            <source>{account}: its password has expired</source>
            <translation>{account}: its password has expired</translation>
        </message>
        <message>
            <source>{account}: the last run could not sign in (no-start-credentials)</source>
            <translation>{account}: the last run could not sign in (no-start-credentials)</translation>
        </message>
        <message>
            <source>{account}: not found</source>
            <translation>{account}: not found</translation>
        </message>
    </context>
    <context>
        <name>check/connector-permissions</name>
        <message>
            <source>Verify the permissions of Connect</source>
            <translation>Verify the permissions of Connect</translation>
        </message>
        <message>
            <source>The article does not speak of permissions.</source>
            <translation>The article does not speak of permissions.</translation>
        </message>
        <message>
            <source>Needed are reset password, write lockoutTime and pwdLastSet on users, and unexpire password on the domain. **Change password** is listed, but not needed.</source>
            <translation>Needed are reset password, write lockoutTime and pwdLastSet on users, and unexpire password on the domain. **Change password** is listed, but not needed.</translation>
        </message>
        <message>
            <source>The connector account may reset this user's password.</source>
            <translation>The connector account may reset this user's password.</translation>
        </message>
        <message>
            <source>Only the right to change the password is missing.</source>
            <translation>Only the right to change the password is missing.</translation>
        </message>
        <message>
            <source>Writeback does not need it. Everyone and SELF have it by default.</source>
            <translation>Writeback does not need it. Everyone and SELF have it by default.</translation>
        </message>
        <message>
            <source>The connector account may not reset this user's password.</source>
            <translation>The connector account may not reset this user's password.</translation>
        </message>
        <message>
            <source>The domain controller refuses the new password. The user sees SSPR_0029.</source>
            <translation>The domain controller refuses the new password. The user sees SSPR_0029.</translation>
        </message>
        <message>
            <source>See first whether inheritance is off on this user; then new rights do not arrive.</source>
            <translation>See first whether inheritance is off on this user; then new rights do not arrive.</translation>
        </message>
        <message>
            <source>The connector account may not write lockoutTime or pwdLastSet.</source>
            <translation>The connector account may not write lockoutTime or pwdLastSet.</translation>
        </message>
        <message>
            <source>Unlocking, or a forced change at the next sign-in, fails. A reset may fail too.</source>
            <translation>Unlocking, or a forced change at the next sign-in, fails. A reset may fail too.</translation>
        </message>
        <message>
            <source>Nobody holds the right to unexpire passwords on the domain.</source>
            <translation>Nobody holds the right to unexpire passwords on the domain.</translation>
        </message>
        <message>
            <source>Authenticated Users hold it by default. Without it, resets may fail.</source>
            <translation>Authenticated Users hold it by default. Without it, resets may fail.</translation>
        </message>
        <message>
            <source>Give Authenticated Users the right **Unexpire password** on each domain.</source>
            <translation>Give Authenticated Users the right **Unexpire password** on each domain.</translation>
        </message>
        <message>
            <source>Low: this is how Windows delivers it. A domain DN reads like DC=contoso,DC=com.</source>
            <translation>Low: this is how Windows delivers it. A domain DN reads like DC=contoso,DC=com.</translation>
        </message>
        <message>
            <source>Remove the entry on the domain, tab **Security**.</source>
            <translation>Remove the entry on the domain, tab **Security**.</translation>
        </message>
        <message>
            <source>The entry stands on the domain, tab **Security** &gt; **Advanced**.</source>
            <translation>The entry stands on the domain, tab **Security** &gt; **Advanced**.</translation>
        </message>
        <message>
            <source>A deny entry takes the right away from the connector account.</source>
            <translation>A deny entry takes the right away from the connector account.</translation>
        </message>
        <message>
            <source>A deny entry wins over an allow entry of the same kind.</source>
            <translation>A deny entry wins over an allow entry of the same kind.</translation>
        </message>
        <message>
            <source>Find the deny entry for the account, its groups, or Everyone, and remove it.</source>
            <translation>Find the deny entry for the account, its groups, or Everyone, and remove it.</translation>
        </message>
        <message>
            <source>Ask who set it and why. It may be there on purpose.</source>
            <translation>Ask who set it and why. It may be there on purpose.</translation>
        </message>
        <message>
            <source>Set the same entry again.</source>
            <translation>Set the same entry again.</translation>
        </message>
        <message>
            <source>**Effective Access** shows **Reset password** for the account.</source>
            <translation>**Effective Access** shows **Reset password** for the account.</translation>
        </message>
        <message>
            <source>May the connector account reset this user's password?</source>
            <translation>May the connector account reset this user's password?</translation>
        </message>
        <message>
            <source>Active Directory Users and Computers, **View** &gt; **Advanced Features** on: the user &gt; **Properties** &gt; **Security** &gt; **Advanced** &gt; **Effective Access**. Select the connector account. Look for **Reset password**, **Write lockoutTime** and **Write pwdLastSet**. **Unexpire password** stands on the domain itself.</source>
            <translation>Active Directory Users and Computers, **View** &gt; **Advanced Features** on: the user &gt; **Properties** &gt; **Security** &gt; **Advanced** &gt; **Effective Access**. Select the connector account. Look for **Reset password**, **Write lockoutTime** and **Write pwdLastSet**. **Unexpire password** stands on the domain itself.</translation>
        </message>
        <message>
            <source>Yes, all rights are there</source>
            <translation>Yes, all rights are there</translation>
        </message>
        <message>
            <source>All but Change password</source>
            <translation>All but Change password</translation>
        </message>
        <message>
            <source>Reset password is missing</source>
            <translation>Reset password is missing</translation>
        </message>
        <message>
            <source>Write lockoutTime or Write pwdLastSet is missing</source>
            <translation>Write lockoutTime or Write pwdLastSet is missing</translation>
        </message>
        <message>
            <source>Unexpire password is missing on the domain</source>
            <translation>Unexpire password is missing on the domain</translation>
        </message>
        <message>
            <source>There is a deny entry</source>
            <translation>There is a deny entry</translation>
        </message>
        <message>
            <source>Permissions on the user</source>
            <translation>Permissions on the user</translation>
        </message>
        <message>
            <source>The account that writes passwords back (connector account) needs the right to reset this user's password.</source>
            <translation>The account that writes passwords back (connector account) needs the right to reset this user's password.</translation>
        </message>
        <message>
            <source>A look into the directory. Until it is there, a person who can open Active Directory Users and Computers.</source>
            <translation>A look into the directory. Until it is there, a person who can open Active Directory Users and Computers.</translation>
        </message>
        <message>
            <source>The connector account may not reset this user's password: the user inherits no rights.</source>
            <translation>The connector account may not reset this user's password: the user inherits no rights.</translation>
        </message>
        <message>
            <source>Inheritance is off on this user. Rights that are given on the domain do not arrive.</source>
            <translation>Inheritance is off on this user. Rights that are given on the domain do not arrive.</translation>
        </message>
        <message>
            <source>See whether the user is, or was, in a protected group such as Domain Admins.</source>
            <translation>See whether the user is, or was, in a protected group such as Domain Admins.</translation>
        </message>
        <message>
            <source>adminCount is empty or 0 for a user who is no administrator.</source>
            <translation>adminCount is empty or 0 for a user who is no administrator.</translation>
        </message>
        <message>
            <source>For a user who is no administrator any more: clear adminCount, and switch inheritance on again.</source>
            <translation>For a user who is no administrator any more: clear adminCount, and switch inheritance on again.</translation>
        </message>
        <message>
            <source>Never for an administrator: protection is meant for them. They can change a password.</source>
            <translation>Never for an administrator: protection is meant for them. They can change a password.</translation>
        </message>
        <message>
            <source>Switch inheritance off again on the user, tab **Security** &gt; **Advanced**.</source>
            <translation>Switch inheritance off again on the user, tab **Security** &gt; **Advanced**.</translation>
        </message>
        <message>
            <source>The domain grants the connector account the rights for writeback.</source>
            <translation>The domain grants the connector account the rights for writeback.</translation>
        </message>
        <message>
            <source>Whether this user inherits them was not looked at. Collect with `-User` to see it.</source>
            <translation>Whether this user inherits them was not looked at. Collect with `-User` to see it.</translation>
        </message>
        <message>
            <source>The domain itself grants the connector account no right to reset passwords.</source>
            <translation>The domain itself grants the connector account no right to reset passwords.</translation>
        </message>
        <message>
            <source>It may be granted on the folders (OUs) of the users instead. Otherwise every reset fails.</source>
            <translation>It may be granted on the folders (OUs) of the users instead. Otherwise every reset fails.</translation>
        </message>
        <message>
            <source>{right}: allowed</source>
            <translation>{right}: allowed</translation>
        </message>
        <message>
            <source>{right}: denied by an entry</source>
            <translation>{right}: denied by an entry</translation>
        </message>
        <message>
            <source>{right}: not granted</source>
            <translation>{right}: not granted</translation>
        </message>
        <message>
            <source>{right}: not clear, an entry depends on a condition</source>
            <translation>{right}: not clear, an entry depends on a condition</translation>
        </message>
        <message>
            <source>Active Directory did not let the connector account set a password (33004).</source>
            <translation>Active Directory did not let the connector account set a password (33004).</translation>
        </message>
        <message>
            <source>A right is missing, inheritance is off, or the user is protected. The user sees SSPR_0029.</source>
            <translation>A right is missing, inheritance is off, or the user is protected. The user sees SSPR_0029.</translation>
        </message>
        <message>
            <source>The connector account may lack a right on a user (80230626).</source>
            <translation>The connector account may lack a right on a user (80230626).</translation>
        </message>
        <message>
            <source>Microsoft does not document this number. It usually stands beside event 33004.</source>
            <translation>Microsoft does not document this number. It usually stands beside event 33004.</translation>
        </message>
    </context>
    <context>
        <name>check/dc-ports</name>
        <message>
            <source>Ports and protocols of Connect</source>
            <translation>Ports and protocols of Connect</translation>
        </message>
        <message>
            <source>Connect writes passwords to the PDC emulator, whichever domain controller is preferred.</source>
            <translation>Connect writes passwords to the PDC emulator, whichever domain controller is preferred.</translation>
        </message>
        <message>
            <source>Today's list of ports names 445 for writeback. 88, 389 and 53 are the basics for any domain controller.</source>
            <translation>Today's list of ports names 445 for writeback. 88, 389 and 53 are the basics for any domain controller.</translation>
        </message>
        <message>
            <source>Allow TCP 53, 88, 389 and 445 from the server to the domain controllers.</source>
            <translation>Allow TCP 53, 88, 389 and 445 from the server to the domain controllers.</translation>
        </message>
        <message>
            <source>Low: inside your own network, from one server.</source>
            <translation>Low: inside your own network, from one server.</translation>
        </message>
        <message>
            <source>Remove the rule again.</source>
            <translation>Remove the rule again.</translation>
        </message>
        <message>
            <source>Look again from the server: the ports are open.</source>
            <translation>Look again from the server: the ports are open.</translation>
        </message>
        <message numerus="yes">
            <source>The needed ports of %n domain controller(s) are open.</source>
            <translation>
                <numerusform>The needed ports of %n domain controller are open.</numerusform>
                <numerusform>The needed ports of %n domain controllers are open.</numerusform>
            </translation>
        </message>
        <message>
            <source>The needed ports are open; closed are only ports that writeback can do without: {ports}.</source>
            <translation>The needed ports are open; closed are only ports that writeback can do without: {ports}.</translation>
        </message>
        <message>
            <source>135, 636 and 3268 serve other uses. Closed they are no fault of writeback.</source>
            <translation>135, 636 and 3268 serve other uses. Closed they are no fault of writeback.</translation>
        </message>
        <message>
            <source>Some domain controllers cannot be reached on all ports: {host}.</source>
            <translation>Some domain controllers cannot be reached on all ports: {host}.</translation>
        </message>
        <message>
            <source>Others can. Writeback may fail now and then, when it meets a closed one.</source>
            <translation>Others can. Writeback may fail now and then, when it meets a closed one.</translation>
        </message>
        <message>
            <source>Port 445 of the domain controllers is closed: {host}.</source>
            <translation>Port 445 of the domain controllers is closed: {host}.</translation>
        </message>
        <message>
            <source>Microsoft names this port (SMB) for writeback. Few firewall lists contain it.</source>
            <translation>Microsoft names this port (SMB) for writeback. Few firewall lists contain it.</translation>
        </message>
        <message>
            <source>Basic ports of the domain controllers are closed: {ports}.</source>
            <translation>Basic ports of the domain controllers are closed: {ports}.</translation>
        </message>
        <message>
            <source>Without names (53), Kerberos (88) and LDAP (389) the server cannot talk to the domain.</source>
            <translation>Without names (53), Kerberos (88) and LDAP (389) the server cannot talk to the domain.</translation>
        </message>
        <message>
            <source>No domain controller can be reached: {host}.</source>
            <translation>No domain controller can be reached: {host}.</translation>
        </message>
        <message>
            <source>The new password cannot be written anywhere. The network or a firewall stands between.</source>
            <translation>The new password cannot be written anywhere. The network or a firewall stands between.</translation>
        </message>
        <message>
            <source>The server reaches the domain controllers on their ports.</source>
            <translation>The server reaches the domain controllers on their ports.</translation>
        </message>
        <message>
            <source>The server does not reach the domain controllers on all ports.</source>
            <translation>The server does not reach the domain controllers on all ports.</translation>
        </message>
        <message>
            <source>The new password cannot be written to a domain controller that is out of reach.</source>
            <translation>The new password cannot be written to a domain controller that is out of reach.</translation>
        </message>
        <message>
            <source>The same test on the server says True for **TcpTestSucceeded**.</source>
            <translation>The same test on the server says True for **TcpTestSucceeded**.</translation>
        </message>
        <message>
            <source>Does the Connect server reach the domain controllers on their ports?</source>
            <translation>Does the Connect server reach the domain controllers on their ports?</translation>
        </message>
        <message>
            <source>On the server, for ports 445, 389 and 88: `Test-NetConnection DC -Port 445`, with the name of a domain controller for DC. Yes if **TcpTestSucceeded** is True each time.</source>
            <translation>On the server, for ports 445, 389 and 88: `Test-NetConnection DC -Port 445`, with the name of a domain controller for DC. Yes if **TcpTestSucceeded** is True each time.</translation>
        </message>
        <message>
            <source>Yes, all of them</source>
            <translation>Yes, all of them</translation>
        </message>
        <message>
            <source>No, not all</source>
            <translation>No, not all</translation>
        </message>
        <message>
            <source>Ports of the domain controllers</source>
            <translation>Ports of the domain controllers</translation>
        </message>
        <message>
            <source>The server writes the new password to a domain controller. It must reach it for that.</source>
            <translation>The server writes the new password to a domain controller. It must reach it for that.</translation>
        </message>
        <message>
            <source>The network test on the server with the name of the domain, or a person who tries the ports there.</source>
            <translation>The network test on the server with the name of the domain, or a person who tries the ports there.</translation>
        </message>
    </context>
    <context>
        <name>check/domain-controllers</name>
        <message>
            <source>Active Directory runs on Windows Server 2008 R2, 2012 or 2012 R2, with the newest service packs. One forest or several will do.</source>
            <translation>Active Directory runs on Windows Server 2008 R2, 2012 or 2012 R2, with the newest service packs. One forest or several will do.</translation>
        </message>
        <message>
            <source>Those versions are out of support. Take Windows Server 2016 or later.</source>
            <translation>Those versions are out of support. Take Windows Server 2016 or later.</translation>
        </message>
        <message>
            <source>All domain controllers run Windows Server 2016 or later and offer password policy hints.</source>
            <translation>All domain controllers run Windows Server 2016 or later and offer password policy hints.</translation>
        </message>
        <message>
            <source>Some domain controllers run a Windows Server older than 2016.</source>
            <translation>Some domain controllers run a Windows Server older than 2016.</translation>
        </message>
        <message>
            <source>These versions are out of support. Writeback through them may fail.</source>
            <translation>These versions are out of support. Writeback through them may fail.</translation>
        </message>
        <message>
            <source>Replace them by Windows Server 2022 or 2025.</source>
            <translation>Replace them by Windows Server 2022 or 2025.</translation>
        </message>
        <message>
            <source>Medium: plan it, and move roles such as the PDC emulator first.</source>
            <translation>Medium: plan it, and move roles such as the PDC emulator first.</translation>
        </message>
        <message>
            <source>The list of domain controllers shows only 2016 or later.</source>
            <translation>The list of domain controllers shows only 2016 or later.</translation>
        </message>
        <message>
            <source>Until then, let the connector prefer the newer domain controllers.</source>
            <translation>Until then, let the connector prefer the newer domain controllers.</translation>
        </message>
        <message>
            <source>With Connect 2.5.x, update first and never press OK on the Microsoft Entra connector.</source>
            <translation>With Connect 2.5.x, update first and never press OK on the Microsoft Entra connector.</translation>
        </message>
        <message>
            <source>Clear the list of preferred domain controllers.</source>
            <translation>Clear the list of preferred domain controllers.</translation>
        </message>
        <message>
            <source>A test reset works.</source>
            <translation>A test reset works.</translation>
        </message>
        <message>
            <source>A domain controller does not offer password policy hints.</source>
            <translation>A domain controller does not offer password policy hints.</translation>
        </message>
        <message>
            <source>Connect asks for them (LDAP password policy control) with every reset. Without them it gives up with event 6329.</source>
            <translation>Connect asks for them (LDAP password policy control) with every reset. Without them it gives up with event 6329.</translation>
        </message>
        <message>
            <source>Replace it by Windows Server 2016 or later. The old hotfix can no longer be had.</source>
            <translation>Replace it by Windows Server 2016 or later. The old hotfix can no longer be had.</translation>
        </message>
        <message>
            <source>`supportedControl` lists `1.2.840.113556.1.4.2066` on every domain controller.</source>
            <translation>`supportedControl` lists `1.2.840.113556.1.4.2066` on every domain controller.</translation>
        </message>
        <message>
            <source>The server reaches only read-only domain controllers.</source>
            <translation>The server reaches only read-only domain controllers.</translation>
        </message>
        <message>
            <source>A password cannot be written to a read-only one. Connect needs one that is writable.</source>
            <translation>A password cannot be written to a read-only one. Connect needs one that is writable.</translation>
        </message>
        <message>
            <source>Open the way from the server to a writable domain controller.</source>
            <translation>Open the way from the server to a writable domain controller.</translation>
        </message>
        <message>
            <source>`nltest /dsgetdc:DOMAIN /writable` on the server finds one.</source>
            <translation>`nltest /dsgetdc:DOMAIN /writable` on the server finds one.</translation>
        </message>
        <message>
            <source>Do all domain controllers run Windows Server 2016 or later, with password policy hints?</source>
            <translation>Do all domain controllers run Windows Server 2016 or later, with password policy hints?</translation>
        </message>
        <message>
            <source>In PowerShell: `Get-ADDomainController -Filter * | Select-Object HostName, OperatingSystem, IsReadOnly`. For the hints, one by one: `(Get-ADRootDSE -Server 'HOST' -Properties supportedControl).supportedControl -contains '1.2.840.113556.1.4.2066'` says True.</source>
            <translation>In PowerShell: `Get-ADDomainController -Filter * | Select-Object HostName, OperatingSystem, IsReadOnly`. For the hints, one by one: `(Get-ADRootDSE -Server 'HOST' -Properties supportedControl).supportedControl -contains '1.2.840.113556.1.4.2066'` says True.</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>Some run an older Windows Server</source>
            <translation>Some run an older Windows Server</translation>
        </message>
        <message>
            <source>At least one lacks the hints (False)</source>
            <translation>At least one lacks the hints (False)</translation>
        </message>
        <message>
            <source>Only read-only ones can be reached</source>
            <translation>Only read-only ones can be reached</translation>
        </message>
        <message>
            <source>Version of the domain controllers</source>
            <translation>Version of the domain controllers</translation>
        </message>
        <message>
            <source>Domain controllers must tell whether a new password meets the policy. Old ones cannot.</source>
            <translation>Domain controllers must tell whether a new password meets the policy. Old ones cannot.</translation>
        </message>
        <message>
            <source>A look into the directory would tell. Today a person who can see the domain controllers can answer.</source>
            <translation>A look into the directory would tell. Today a person who can see the domain controllers can answer.</translation>
        </message>
    </context>
    <context>
        <name>check/error-code</name>
        <message>
            <source>Errors that a user might see</source>
            <translation>Errors that a user might see</translation>
        </message>
        <message>
            <source>Errors in the event log</source>
            <translation>Errors in the event log</translation>
        </message>
        <message>
            <source>The article does not ask what the user sees.</source>
            <translation>The article does not ask what the user sees.</translation>
        </message>
        <message>
            <source>The code tells most: whether the request was refused before, on the way, or by Active Directory.</source>
            <translation>The code tells most: whether the request was refused before, on the way, or by Active Directory.</translation>
        </message>
        <message>
            <source>{code}: {meaning}</source>
            <translation>{code}: {meaning}</translation>
        </message>
        <message>
            <source>{hint}</source>
            <translation>{hint}</translation>
        </message>
        <message>
            <source>The portal refuses before a new password can be typed.</source>
            <translation>The portal refuses before a new password can be typed.</translation>
        </message>
        <message>
            <source>The portal cannot reach the organisation to save the password.</source>
            <translation>The portal cannot reach the organisation to save the password.</translation>
        </message>
        <message>
            <source>The new password was sent, and an administrator is needed to save it.</source>
            <translation>The new password was sent, and an administrator is needed to save it.</translation>
        </message>
        <message>
            <source>The page says that the password breaks a rule of the organisation.</source>
            <translation>The page says that the password breaks a rule of the organisation.</translation>
        </message>
        <message>
            <source>No error is shown; the old password stays valid at the office.</source>
            <translation>No error is shown; the old password stays valid at the office.</translation>
        </message>
        <message>
            <source>What does the user see when it fails?</source>
            <translation>What does the user see when it fails?</translation>
        </message>
        <message>
            <source>Ask the caller to read the page aloud. A code such as **SSPR_0030** goes into the field on the first page.</source>
            <translation>Ask the caller to read the page aloud. A code such as **SSPR_0030** goes into the field on the first page.</translation>
        </message>
        <message>
            <source>Refused before the new password</source>
            <translation>Refused before the new password</translation>
        </message>
        <message>
            <source>Cannot reach the organisation</source>
            <translation>Cannot reach the organisation</translation>
        </message>
        <message>
            <source>Contact your administrator, after the new password</source>
            <translation>Contact your administrator, after the new password</translation>
        </message>
        <message>
            <source>The password breaks a rule</source>
            <translation>The password breaks a rule</translation>
        </message>
        <message>
            <source>No error at all</source>
            <translation>No error at all</translation>
        </message>
        <message>
            <source>What the user sees</source>
            <translation>What the user sees</translation>
        </message>
        <message>
            <source>The code or the text on the screen says where on the way the password stopped.</source>
            <translation>The code or the text on the screen says where on the way the password stopped.</translation>
        </message>
        <message>
            <source>The caller: the code or the text of the page goes into the field on the first page.</source>
            <translation>The caller: the code or the text of the page goes into the field on the first page.</translation>
        </message>
        <message>
            <source>The text holds no known code, but says something about the cause.</source>
            <translation>The text holds no known code, but says something about the cause.</translation>
        </message>
        <message>
            <source>What was understood stands below. It is a person's word until a check confirms it.</source>
            <translation>What was understood stands below. It is a person's word until a check confirms it.</translation>
        </message>
        <message>
            <source>Version of Connect that is named: {version}</source>
            <translation>Version of Connect that is named: {version}</translation>
        </message>
        <message>
            <source>Version of the agent that is named: {version}</source>
            <translation>Version of the agent that is named: {version}</translation>
        </message>
        <message>
            <source>The text says: {means}</source>
            <translation>The text says: {means}</translation>
        </message>
        <message>
            <source>The text says that this is not so: {means}</source>
            <translation>The text says that this is not so: {means}</translation>
        </message>
        <message>
            <source>Already tried: {means}</source>
            <translation>Already tried: {means}</translation>
        </message>
        <message>
            <source>Not known to us: {codes}</source>
            <translation>Not known to us: {codes}</translation>
        </message>
    </context>
    <context>
        <name>check/forests</name>
        <message>
            <source>Common errors of password writeback</source>
            <translation>Common errors of password writeback</translation>
        </message>
        <message>
            <source>Disable and re-enable password writeback</source>
            <translation>Disable and re-enable password writeback</translation>
        </message>
        <message>
            <source>Topologies of Connect</source>
            <translation>Topologies of Connect</translation>
        </message>
        <message>
            <source>The article does not speak of forests that were added later.</source>
            <translation>The article does not speak of forests that were added later.</translation>
        </message>
        <message>
            <source>Resets in such a forest fail with 8023061F until writeback is switched off and on.</source>
            <translation>Resets in such a forest fail with 8023061F until writeback is switched off and on.</translation>
        </message>
        <message>
            <source>See first that Connect is 2.5.79.0 or newer; else upgrade before switching anything off.</source>
            <translation>See first that Connect is 2.5.79.0 or newer; else upgrade before switching anything off.</translation>
        </message>
        <message>
            <source>The version is 2.5.79.0 or higher.</source>
            <translation>The version is 2.5.79.0 or higher.</translation>
        </message>
        <message>
            <source>No forest was added after writeback was switched on.</source>
            <translation>No forest was added after writeback was switched on.</translation>
        </message>
        <message>
            <source>A forest was added, and writeback was switched off and on afterwards.</source>
            <translation>A forest was added, and writeback was switched off and on afterwards.</translation>
        </message>
        <message>
            <source>A forest was added or added again after writeback was switched on.</source>
            <translation>A forest was added or added again after writeback was switched on.</translation>
        </message>
        <message>
            <source>Resets in that forest may fail. The others are not affected.</source>
            <translation>Resets in that forest may fail. The others are not affected.</translation>
        </message>
        <message>
            <source>Writeback is not prepared for this forest (8023061F).</source>
            <translation>Writeback is not prepared for this forest (8023061F).</translation>
        </message>
        <message>
            <source>Every reset in this forest fails until writeback is switched off and on.</source>
            <translation>Every reset in this forest fails until writeback is switched off and on.</translation>
        </message>
        <message>
            <source>Was a forest added after writeback was switched on?</source>
            <translation>Was a forest added after writeback was switched on?</translation>
        </message>
        <message>
            <source>Event Viewer on the Connect server, **Application**: 6329 with 8023061F means yes. `Get-ADSyncConnector | Select-Object Name, CreationTime` shows the forests; compare with the newest event 31005.</source>
            <translation>Event Viewer on the Connect server, **Application**: 6329 with 8023061F means yes. `Get-ADSyncConnector | Select-Object Name, CreationTime` shows the forests; compare with the newest event 31005.</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Yes, and writeback was off and on since</source>
            <translation>Yes, and writeback was off and on since</translation>
        </message>
        <message>
            <source>Yes, and nothing was done since</source>
            <translation>Yes, and nothing was done since</translation>
        </message>
        <message>
            <source>Event 6329 shows 8023061F</source>
            <translation>Event 6329 shows 8023061F</translation>
        </message>
        <message>
            <source>Forests added later</source>
            <translation>Forests added later</translation>
        </message>
        <message>
            <source>Writeback prepares each forest when it is switched on. A forest added later is left out.</source>
            <translation>Writeback prepares each forest when it is switched on. A forest added later is left out.</translation>
        </message>
        <message>
            <source>The server collection or the event log. Today a person who can look on the Connect server.</source>
            <translation>The server collection or the event log. Today a person who can look on the Connect server.</translation>
        </message>
        <message>
            <source>Connect serves one forest, so none was added later.</source>
            <translation>Connect serves one forest, so none was added later.</translation>
        </message>
    </context>
    <context>
        <name>check/full-sync</name>
        <message>
            <source>Complete a full import and a full synchronisation from both directories before testing.</source>
            <translation>Complete a full import and a full synchronisation from both directories before testing.</translation>
        </message>
        <message>
            <source>It still holds. The Dutch translation writes password writing where it means password writeback.</source>
            <translation>It still holds. The Dutch translation writes password writing where it means password writeback.</translation>
        </message>
        <message>
            <source>A link explains full import and full synchronisation.</source>
            <translation>A link explains full import and full synchronisation.</translation>
        </message>
        <message>
            <source>The page moved: today the pages on the scheduler and the staging server explain it. One cmdlet runs the whole cycle.</source>
            <translation>The page moved: today the pages on the scheduler and the staging server explain it. One cmdlet runs the whole cycle.</translation>
        </message>
        <message>
            <source>Use the cmdlet, not the Synchronization Service Manager, on Connect 2.5.x.</source>
            <translation>Use the cmdlet, not the Synchronization Service Manager, on Connect 2.5.x.</translation>
        </message>
        <message>
            <source>**OK** on the Microsoft Entra connector deletes its application settings there. Version 2.6.1.0 corrects this.</source>
            <translation>**OK** on the Microsoft Entra connector deletes its application settings there. Version 2.6.1.0 corrects this.</translation>
        </message>
        <message>
            <source>A full import and a full synchronisation finished on every connector.</source>
            <translation>A full import and a full synchronisation finished on every connector.</translation>
        </message>
        <message>
            <source>A full cycle still runs.</source>
            <translation>A full cycle still runs.</translation>
        </message>
        <message>
            <source>A test before its end says little.</source>
            <translation>A test before its end says little.</translation>
        </message>
        <message>
            <source>Wait until the cycle has ended, then test again.</source>
            <translation>Wait until the cycle has ended, then test again.</translation>
        </message>
        <message>
            <source>The cmdlet shows nothing any more.</source>
            <translation>The cmdlet shows nothing any more.</translation>
        </message>
        <message>
            <source>A full cycle ended with errors.</source>
            <translation>A full cycle ended with errors.</translation>
        </message>
        <message>
            <source>Users with an error may not be linked. Writeback may not find them.</source>
            <translation>Users with an error may not be linked. Writeback may not find them.</translation>
        </message>
        <message>
            <source>Read the errors of the last runs, solve them, then run a full cycle.</source>
            <translation>Read the errors of the last runs, solve them, then run a full cycle.</translation>
        </message>
        <message>
            <source>No run ends with errors.</source>
            <translation>No run ends with errors.</translation>
        </message>
        <message>
            <source>No full import and full synchronisation has finished on every connector.</source>
            <translation>No full import and full synchronisation has finished on every connector.</translation>
        </message>
        <message>
            <source>Users are not linked yet, so a new password has nowhere to go.</source>
            <translation>Users are not linked yet, so a new password has nowhere to go.</translation>
        </message>
        <message>
            <source>Did a full import and a full synchronisation finish on every connector?</source>
            <translation>Did a full import and a full synchronisation finish on every connector?</translation>
        </message>
        <message>
            <source>On the Connect server, in PowerShell: `Get-ADSyncRunProfileResult -NumberRequested 100`. Every connector needs **Full Import** and **Full Synchronization** with the result success.</source>
            <translation>On the Connect server, in PowerShell: `Get-ADSyncRunProfileResult -NumberRequested 100`. Every connector needs **Full Import** and **Full Synchronization** with the result success.</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>It still runs</source>
            <translation>It still runs</translation>
        </message>
        <message>
            <source>Yes, but with errors</source>
            <translation>Yes, but with errors</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Full synchronisation</source>
            <translation>Full synchronisation</translation>
        </message>
        <message>
            <source>Writeback finds a user only after a full import and a full synchronisation have linked both sides.</source>
            <translation>Writeback finds a user only after a full import and a full synchronisation have linked both sides.</translation>
        </message>
        <message>
            <source>The server collection. Until it is there, a person who can look on the Connect server.</source>
            <translation>The server collection. Until it is there, a person who can look on the Connect server.</translation>
        </message>
        <message>
            <source>Synchronisation runs by changes; when the last full cycle finished is not in the history.</source>
            <translation>Synchronisation runs by changes; when the last full cycle finished is not in the history.</translation>
        </message>
        <message>
            <source>Connect forgets runs after seven days. A run by changes needs a full import before it.</source>
            <translation>Connect forgets runs after seven days. A run by changes needs a full import before it.</translation>
        </message>
        <message>
            <source>A connector has never run, while others have: {connector}.</source>
            <translation>A connector has never run, while others have: {connector}.</translation>
        </message>
        <message>
            <source>Its users are not linked, so a new password for them has nowhere to go.</source>
            <translation>Its users are not linked, so a new password for them has nowhere to go.</translation>
        </message>
        <message>
            <source>{connector}: last full import {import}, full synchronisation {sync}</source>
            <translation>{connector}: last full import {import}, full synchronisation {sync}</translation>
        </message>
    </context>
    <context>
        <name>check/https-passwordreset</name>
        <message>
            <source>Troubleshoot password writeback: connectivity</source>
            <translation>Troubleshoot password writeback: connectivity</translation>
        </message>
        <message>
            <source>Open `passwordreset.microsoftonline.com` in the firewall.</source>
            <translation>Open `passwordreset.microsoftonline.com` in the firewall.</translation>
        </message>
        <message>
            <source>Open `*.passwordreset.microsoftonline.com` as well: the service uses names below it (US Government: `*.passwordreset.microsoftonline.us`).</source>
            <translation>Open `*.passwordreset.microsoftonline.com` as well: the service uses names below it (US Government: `*.passwordreset.microsoftonline.us`).</translation>
        </message>
        <message>
            <source>The server reaches the reset service on port 443.</source>
            <translation>The server reaches the reset service on port 443.</translation>
        </message>
        <message>
            <source>The server does not reach the reset service on port 443.</source>
            <translation>The server does not reach the reset service on port 443.</translation>
        </message>
        <message>
            <source>The server registers itself with that service. Without it writeback cannot be set up.</source>
            <translation>The server registers itself with that service. Without it writeback cannot be set up.</translation>
        </message>
        <message>
            <source>Allow outbound HTTPS (TCP 443) from the server to `passwordreset.microsoftonline.com` and `*.passwordreset.microsoftonline.com`.</source>
            <translation>Allow outbound HTTPS (TCP 443) from the server to `passwordreset.microsoftonline.com` and `*.passwordreset.microsoftonline.com`.</translation>
        </message>
        <message>
            <source>Does the Connect server reach the reset service on port 443?</source>
            <translation>Does the Connect server reach the reset service on port 443?</translation>
        </message>
        <message>
            <source>On the server: `Test-NetConnection passwordreset.microsoftonline.com -Port 443`. Yes if **TcpTestSucceeded** is True. Behind a proxy the test says nothing.</source>
            <translation>On the server: `Test-NetConnection passwordreset.microsoftonline.com -Port 443`. Yes if **TcpTestSucceeded** is True. Behind a proxy the test says nothing.</translation>
        </message>
        <message>
            <source>Way to the reset service</source>
            <translation>Way to the reset service</translation>
        </message>
        <message>
            <source>The server tells the reset service of Microsoft that it is there. It does so over HTTPS.</source>
            <translation>The server tells the reset service of Microsoft that it is there. It does so over HTTPS.</translation>
        </message>
    </context>
    <context>
        <name>check/https-servicebus</name>
        <message>
            <source>Troubleshoot password writeback: connectivity</source>
            <translation>Troubleshoot password writeback: connectivity</translation>
        </message>
        <message>
            <source>Connect 1.1.443 and later needs outbound HTTPS.</source>
            <translation>Connect 1.1.443 and later needs outbound HTTPS.</translation>
        </message>
        <message>
            <source>Still so: port 443 outbound is enough, and nothing needs to come in. Old ports 9350 to 9354 are not needed.</source>
            <translation>Still so: port 443 outbound is enough, and nothing needs to come in. Old ports 9350 to 9354 are not needed.</translation>
        </message>
        <message>
            <source>Open `servicebus.windows.networks` in the firewall.</source>
            <translation>Open `servicebus.windows.networks` in the firewall.</translation>
        </message>
        <message>
            <source>That name does not exist, in the English article neither. Open `*.servicebus.windows.net` (US Government: `*.servicebus.usgovcloudapi.net`).</source>
            <translation>That name does not exist, in the English article neither. Open `*.servicebus.windows.net` (US Government: `*.servicebus.usgovcloudapi.net`).</translation>
        </message>
        <message>
            <source>The server reaches the relay on port 443.</source>
            <translation>The server reaches the relay on port 443.</translation>
        </message>
        <message>
            <source>The server does not reach the relay on port 443.</source>
            <translation>The server does not reach the relay on port 443.</translation>
        </message>
        <message>
            <source>New passwords come to the server through the relay (Service Bus). Without it none arrives.</source>
            <translation>New passwords come to the server through the relay (Service Bus). Without it none arrives.</translation>
        </message>
        <message>
            <source>Allow outbound HTTPS (TCP 443) from the server to `*.servicebus.windows.net`, without TLS inspection.</source>
            <translation>Allow outbound HTTPS (TCP 443) from the server to `*.servicebus.windows.net`, without TLS inspection.</translation>
        </message>
        <message>
            <source>Does the Connect server reach the relay on port 443?</source>
            <translation>Does the Connect server reach the relay on port 443?</translation>
        </message>
        <message>
            <source>On the server: `Test-NetConnection ssprdedicatedsbprodscu.servicebus.windows.net -Port 443`. Yes if **TcpTestSucceeded** is True. Event 31019 names your own relay. Behind a proxy the test says nothing.</source>
            <translation>On the server: `Test-NetConnection ssprdedicatedsbprodscu.servicebus.windows.net -Port 443`. Yes if **TcpTestSucceeded** is True. Event 31019 names your own relay. Behind a proxy the test says nothing.</translation>
        </message>
        <message>
            <source>Way to the relay (Service Bus)</source>
            <translation>Way to the relay (Service Bus)</translation>
        </message>
        <message>
            <source>A new password waits at a relay of Microsoft. The server fetches it there over HTTPS.</source>
            <translation>A new password waits at a relay of Microsoft. The server fetches it there over HTTPS.</translation>
        </message>
    </context>
    <context>
        <name>check/https-signin</name>
        <message>
            <source>Troubleshoot connectivity of Connect</source>
            <translation>Troubleshoot connectivity of Connect</translation>
        </message>
        <message>
            <source>The article names only the reset service and the relay.</source>
            <translation>The article names only the reset service and the relay.</translation>
        </message>
        <message>
            <source>The server also signs in and synchronizes: `login.microsoftonline.com` and others must be open too.</source>
            <translation>The server also signs in and synchronizes: `login.microsoftonline.com` and others must be open too.</translation>
        </message>
        <message>
            <source>The server reaches the sign-in of Microsoft on port 443.</source>
            <translation>The server reaches the sign-in of Microsoft on port 443.</translation>
        </message>
        <message>
            <source>The server does not reach the sign-in of Microsoft on port 443.</source>
            <translation>The server does not reach the sign-in of Microsoft on port 443.</translation>
        </message>
        <message>
            <source>The server signs in before it does anything else. Without that neither sync nor writeback works.</source>
            <translation>The server signs in before it does anything else. Without that neither sync nor writeback works.</translation>
        </message>
        <message>
            <source>Allow outbound HTTPS (TCP 443) from the server to `login.microsoftonline.com`, `graph.microsoft.com` and `*.microsoftonline.com`.</source>
            <translation>Allow outbound HTTPS (TCP 443) from the server to `login.microsoftonline.com`, `graph.microsoft.com` and `*.microsoftonline.com`.</translation>
        </message>
        <message>
            <source>Does the Connect server reach the sign-in of Microsoft on port 443?</source>
            <translation>Does the Connect server reach the sign-in of Microsoft on port 443?</translation>
        </message>
        <message>
            <source>On the server: `Test-NetConnection login.microsoftonline.com -Port 443`. Yes if **TcpTestSucceeded** is True. Behind a proxy the test says nothing.</source>
            <translation>On the server: `Test-NetConnection login.microsoftonline.com -Port 443`. Yes if **TcpTestSucceeded** is True. Behind a proxy the test says nothing.</translation>
        </message>
        <message>
            <source>Way to sign-in, Graph and sync</source>
            <translation>Way to sign-in, Graph and sync</translation>
        </message>
        <message>
            <source>The server signs in to Microsoft and synchronizes there. Writeback starts only after that.</source>
            <translation>The server signs in to Microsoft and synchronizes there. Writeback starts only after that.</translation>
        </message>
    </context>
    <context>
        <name>check/idle-connections</name>
        <message>
            <source>Troubleshoot password writeback: connectivity</source>
            <translation>Troubleshoot password writeback: connectivity</translation>
        </message>
        <message>
            <source>Let idle connections live for at least 2 to 3 minutes.</source>
            <translation>Let idle connections live for at least 2 to 3 minutes.</translation>
        </message>
        <message>
            <source>Still good advice, though today's article gives no number. Synchronization needs more behind a proxy: 6 minutes.</source>
            <translation>Still good advice, though today's article gives no number. Synchronization needs more behind a proxy: 6 minutes.</translation>
        </message>
        <message>
            <source>Raise the idle limit for TCP on firewall and proxy to 3 minutes or more, for the server to {rule}.</source>
            <translation>Raise the idle limit for TCP on firewall and proxy to 3 minutes or more, for the server to {rule}.</translation>
        </message>
        <message>
            <source>Low: the firewall keeps a few entries longer.</source>
            <translation>Low: the firewall keeps a few entries longer.</translation>
        </message>
        <message>
            <source>Set the old limit again.</source>
            <translation>Set the old limit again.</translation>
        </message>
        <message>
            <source>Test idle connections again from the server: 180 s is survived.</source>
            <translation>Test idle connections again from the server: 180 s is survived.</translation>
        </message>
        <message>
            <source>Idle connections live for {lived}, as they should.</source>
            <translation>Idle connections live for {lived}, as they should.</translation>
        </message>
        <message>
            <source>Idle connections live for {lived}. Two to three minutes are advised.</source>
            <translation>Idle connections live for {lived}. Two to three minutes are advised.</translation>
        </message>
        <message>
            <source>The lower limit of the advice is met. Three minutes were not seen.</source>
            <translation>The lower limit of the advice is met. Three minutes were not seen.</translation>
        </message>
        <message>
            <source>Idle connections are dropped without a word, between {lived} and {died}.</source>
            <translation>Idle connections are dropped without a word, between {lived} and {died}.</translation>
        </message>
        <message>
            <source>A firewall or proxy forgets quiet connections too early. New passwords may get lost now and then.</source>
            <translation>A firewall or proxy forgets quiet connections too early. New passwords may get lost now and then.</translation>
        </message>
        <message>
            <source>Idle connections are cut off (reset) within {died}.</source>
            <translation>Idle connections are cut off (reset) within {died}.</translation>
        </message>
        <message>
            <source>A firewall or proxy ends quiet connections too early. The server must connect again, and may miss a password.</source>
            <translation>A firewall or proxy ends quiet connections too early. The server must connect again, and may miss a password.</translation>
        </message>
        <message>
            <source>Could not tell: {host} or a proxy closed the idle connections itself, after {died}.</source>
            <translation>Could not tell: {host} or a proxy closed the idle connections itself, after {died}.</translation>
        </message>
        <message>
            <source>A polite close says nothing about a firewall. Ask for its idle limit instead.</source>
            <translation>A polite close says nothing about a firewall. Ask for its idle limit instead.</translation>
        </message>
        <message>
            <source>Could not tell: idle connections live for {lived}, and longer was not tested.</source>
            <translation>Could not tell: idle connections live for {lived}, and longer was not tested.</translation>
        </message>
        <message>
            <source>Test up to 180 s to know whether the advice of 2 to 3 minutes is met.</source>
            <translation>Test up to 180 s to know whether the advice of 2 to 3 minutes is met.</translation>
        </message>
        <message>
            <source>Could not tell: no connection to {host} came about.</source>
            <translation>Could not tell: no connection to {host} came about.</translation>
        </message>
        <message>
            <source>See the points above on reaching Microsoft. Then test idle connections again.</source>
            <translation>See the points above on reaching Microsoft. Then test idle connections again.</translation>
        </message>
        <message>
            <source>Firewall and proxy keep idle connections for 3 minutes or more.</source>
            <translation>Firewall and proxy keep idle connections for 3 minutes or more.</translation>
        </message>
        <message>
            <source>Firewall or proxy end idle connections in less than 2 minutes.</source>
            <translation>Firewall or proxy end idle connections in less than 2 minutes.</translation>
        </message>
        <message>
            <source>The relay may lose its connection to the server. New passwords may get lost now and then.</source>
            <translation>The relay may lose its connection to the server. New passwords may get lost now and then.</translation>
        </message>
        <message>
            <source>Raise the idle limit for TCP on firewall and proxy to 3 minutes or more, for the server.</source>
            <translation>Raise the idle limit for TCP on firewall and proxy to 3 minutes or more, for the server.</translation>
        </message>
        <message>
            <source>How long do firewall and proxy keep an idle connection of the server?</source>
            <translation>How long do firewall and proxy keep an idle connection of the server?</translation>
        </message>
        <message>
            <source>Ask the network administrator for the idle limit (TCP session timeout) of firewall and proxy towards port 443.</source>
            <translation>Ask the network administrator for the idle limit (TCP session timeout) of firewall and proxy towards port 443.</translation>
        </message>
        <message>
            <source>3 minutes or more</source>
            <translation>3 minutes or more</translation>
        </message>
        <message>
            <source>Less than 2 minutes</source>
            <translation>Less than 2 minutes</translation>
        </message>
        <message>
            <source>{length} idle: still alive</source>
            <translation>{length} idle: still alive</translation>
        </message>
        <message>
            <source>{length} idle: no answer after it</source>
            <translation>{length} idle: no answer after it</translation>
        </message>
        <message>
            <source>{length} idle: cut off after {ended}</source>
            <translation>{length} idle: cut off after {ended}</translation>
        </message>
        <message>
            <source>{length} idle: closed by the other side after {ended}</source>
            <translation>{length} idle: closed by the other side after {ended}</translation>
        </message>
        <message>
            <source>{length} idle: not opened</source>
            <translation>{length} idle: not opened</translation>
        </message>
        <message>
            <source>Idle connections</source>
            <translation>Idle connections</translation>
        </message>
        <message>
            <source>The server waits for new passwords on a quiet connection. It must not be cut meanwhile.</source>
            <translation>The server waits for new passwords on a quiet connection. It must not be cut meanwhile.</translation>
        </message>
        <message>
            <source>The idle test on the server, or the network administrator.</source>
            <translation>The idle test on the server, or the network administrator.</translation>
        </message>
        <message numerus="yes">
            <source>The server connected to its relay again %n time(s) in a day (event 32014).</source>
            <translation>
                <numerusform>The server connected to its relay again %n time in a day (event 32014).</numerusform>
                <numerusform>The server connected to its relay again %n times in a day (event 32014).</numerusform>
            </translation>
        </message>
        <message>
            <source>The line is poor, or idle connections may be cut too early.</source>
            <translation>The line is poor, or idle connections may be cut too early.</translation>
        </message>
        <message>
            <source>Low: firewall and proxy keep more connections in mind.</source>
            <translation>Low: firewall and proxy keep more connections in mind.</translation>
        </message>
        <message>
            <source>Set the old limit.</source>
            <translation>Set the old limit.</translation>
        </message>
        <message>
            <source>Event 32014 becomes rare.</source>
            <translation>Event 32014 becomes rare.</translation>
        </message>
    </context>
    <context>
        <name>check/inheritance</name>
        <message>
            <source>Protected accounts and groups</source>
            <translation>Protected accounts and groups</translation>
        </message>
        <message>
            <source>The article does not speak of inheritance or protected accounts.</source>
            <translation>The article does not speak of inheritance or protected accounts.</translation>
        </message>
        <message>
            <source>Members of administrator groups lose inheritance every hour. Their passwords cannot be reset by writeback, on purpose.</source>
            <translation>Members of administrator groups lose inheritance every hour. Their passwords cannot be reset by writeback, on purpose.</translation>
        </message>
        <message>
            <source>Open the object in Active Directory Users and Computers: **Security** &gt; **Advanced** &gt; **Enable inheritance**.</source>
            <translation>Open the object in Active Directory Users and Computers: **Security** &gt; **Advanced** &gt; **Enable inheritance**.</translation>
        </message>
        <message>
            <source>Others gain rights, too. Look at the list before.</source>
            <translation>Others gain rights, too. Look at the list before.</translation>
        </message>
        <message>
            <source>**Disable inheritance** in the same place.</source>
            <translation>**Disable inheritance** in the same place.</translation>
        </message>
        <message>
            <source>**Effective Access** shows **Reset password** for the connector account.</source>
            <translation>**Effective Access** shows **Reset password** for the connector account.</translation>
        </message>
        <message>
            <source>The user inherits permissions and is not protected.</source>
            <translation>The user inherits permissions and is not protected.</translation>
        </message>
        <message>
            <source>Inheritance is off on this user.</source>
            <translation>Inheritance is off on this user.</translation>
        </message>
        <message>
            <source>The rights of the connector account do not arrive at this user.</source>
            <translation>The rights of the connector account do not arrive at this user.</translation>
        </message>
        <message>
            <source>Inheritance is off on an organizational unit above the user.</source>
            <translation>Inheritance is off on an organizational unit above the user.</translation>
        </message>
        <message>
            <source>The rights of the connector account stop there, for everybody below.</source>
            <translation>The rights of the connector account stop there, for everybody below.</translation>
        </message>
        <message>
            <source>Or give the rights on that organizational unit.</source>
            <translation>Or give the rights on that organizational unit.</translation>
        </message>
        <message>
            <source>Low: it adds rights on the users below.</source>
            <translation>Low: it adds rights on the users below.</translation>
        </message>
        <message>
            <source>Remove the three entries there.</source>
            <translation>Remove the three entries there.</translation>
        </message>
        <message>
            <source>**Effective Access** shows **Reset password**.</source>
            <translation>**Effective Access** shows **Reset password**.</translation>
        </message>
        <message>
            <source>The user is a member of a protected group, such as Domain Admins.</source>
            <translation>The user is a member of a protected group, such as Domain Admins.</translation>
        </message>
        <message>
            <source>Active Directory protects such accounts. A reset from the cloud is refused by design; a change works.</source>
            <translation>Active Directory protects such accounts. A reset from the cloud is refused by design; a change works.</translation>
        </message>
        <message>
            <source>Reset the password of this person in Active Directory. They may also change it while they know it.</source>
            <translation>Reset the password of this person in Active Directory. They may also change it while they know it.</translation>
        </message>
        <message>
            <source>The person can sign in with the new password.</source>
            <translation>The person can sign in with the new password.</translation>
        </message>
        <message>
            <source>Test writeback with a user who is no administrator.</source>
            <translation>Test writeback with a user who is no administrator.</translation>
        </message>
        <message>
            <source>The user was in a protected group before, and the protection is still there.</source>
            <translation>The user was in a protected group before, and the protection is still there.</translation>
        </message>
        <message>
            <source>Leaving the group does not bring inheritance back.</source>
            <translation>Leaving the group does not bring inheritance back.</translation>
        </message>
        <message>
            <source>Make sure that the user is in no protected group any more, nested ones included. Then clear adminCount.</source>
            <translation>Make sure that the user is in no protected group any more, nested ones included. Then clear adminCount.</translation>
        </message>
        <message>
            <source>Low. If the user is still in such a group, it comes back within the hour.</source>
            <translation>Low. If the user is still in such a group, it comes back within the hour.</translation>
        </message>
        <message>
            <source>Set adminCount to 1 again.</source>
            <translation>Set adminCount to 1 again.</translation>
        </message>
        <message>
            <source>An hour later adminCount is still empty.</source>
            <translation>An hour later adminCount is still empty.</translation>
        </message>
        <message>
            <source>Does this user inherit permissions, and is it in no protected group?</source>
            <translation>Does this user inherit permissions, and is it in no protected group?</translation>
        </message>
        <message>
            <source>Active Directory Users and Computers, **View** &gt; **Advanced Features** on: the user &gt; **Security** &gt; **Advanced**. A button **Enable inheritance** means: it is off. `Get-ADUser '&lt;user&gt;' -Properties adminCount`: 1 means protected, now or before. On the Connect server: `Get-ADSyncObjectsWithInheritanceDisabled -SearchBase '&lt;domain DN&gt;' -ObjectClass *`.</source>
            <translation>Active Directory Users and Computers, **View** &gt; **Advanced Features** on: the user &gt; **Security** &gt; **Advanced**. A button **Enable inheritance** means: it is off. `Get-ADUser '&lt;user&gt;' -Properties adminCount`: 1 means protected, now or before. On the Connect server: `Get-ADSyncObjectsWithInheritanceDisabled -SearchBase '&lt;domain DN&gt;' -ObjectClass *`.</translation>
        </message>
        <message>
            <source>Yes, inherits, and not protected</source>
            <translation>Yes, inherits, and not protected</translation>
        </message>
        <message>
            <source>Inheritance is off on the user</source>
            <translation>Inheritance is off on the user</translation>
        </message>
        <message>
            <source>Inheritance is off on a unit above</source>
            <translation>Inheritance is off on a unit above</translation>
        </message>
        <message>
            <source>The user is in a protected group</source>
            <translation>The user is in a protected group</translation>
        </message>
        <message>
            <source>Not any more, but adminCount is 1</source>
            <translation>Not any more, but adminCount is 1</translation>
        </message>
        <message>
            <source>Inheritance of permissions</source>
            <translation>Inheritance of permissions</translation>
        </message>
        <message>
            <source>The rights are given on the domain. They reach the user only by inheritance.</source>
            <translation>The rights are given on the domain. They reach the user only by inheritance.</translation>
        </message>
        <message>
            <source>A look into the directory. Until it is there, a person who can open Active Directory Users and Computers.</source>
            <translation>A look into the directory. Until it is there, a person who can open Active Directory Users and Computers.</translation>
        </message>
    </context>
    <context>
        <name>check/ldap-signing</name>
        <message>
            <source>Error 8023062C</source>
            <translation>Error 8023062C</translation>
        </message>
        <message>
            <source>The article does not speak of signing and encryption of LDAP.</source>
            <translation>The article does not speak of signing and encryption of LDAP.</translation>
        </message>
        <message>
            <source>With **Sign and Encrypt LDAP Traffic** off, resets fail with 8023062C.</source>
            <translation>With **Sign and Encrypt LDAP Traffic** off, resets fail with 8023062C.</translation>
        </message>
        <message>
            <source>Tick **Sign and Encrypt LDAP Traffic** in three places of the AD connector. Then restart the sync service.</source>
            <translation>Tick **Sign and Encrypt LDAP Traffic** in three places of the AD connector. Then restart the sync service.</translation>
        </message>
        <message>
            <source>Clear the same boxes.</source>
            <translation>Clear the same boxes.</translation>
        </message>
        <message>
            <source>A test reset works, and 8023062C does not come back.</source>
            <translation>A test reset works, and 8023062C does not come back.</translation>
        </message>
        <message>
            <source>The places: **Connect to Active Directory Forest** &gt; **Options**; **Configure Directory Partitions** &gt; **Options**; there **Set Credentials** &gt; **Options**, where it is used.</source>
            <translation>The places: **Connect to Active Directory Forest** &gt; **Options**; **Configure Directory Partitions** &gt; **Options**; there **Set Credentials** &gt; **Options**, where it is used.</translation>
        </message>
        <message>
            <source>The AD connector signs and encrypts LDAP.</source>
            <translation>The AD connector signs and encrypts LDAP.</translation>
        </message>
        <message>
            <source>The AD connector does not sign and encrypt LDAP everywhere.</source>
            <translation>The AD connector does not sign and encrypt LDAP everywhere.</translation>
        </message>
        <message>
            <source>The domain controller refuses to set a password over such a connection.</source>
            <translation>The domain controller refuses to set a password over such a connection.</translation>
        </message>
        <message>
            <source>The password could not be set over an insecure connection (8023062C).</source>
            <translation>The password could not be set over an insecure connection (8023062C).</translation>
        </message>
        <message>
            <source>Connector and domain controller do not agree on signing and encryption.</source>
            <translation>Connector and domain controller do not agree on signing and encryption.</translation>
        </message>
        <message>
            <source>Does the AD connector sign and encrypt LDAP?</source>
            <translation>Does the AD connector sign and encrypt LDAP?</translation>
        </message>
        <message>
            <source>Event Viewer on the Connect server, **Application**: 6329 or 33009 with 8023062C means no. Setting: **Synchronization Service** &gt; **Connectors** &gt; the AD connector &gt; **Properties** &gt; **Connect to Active Directory Forest** &gt; **Options**. On Connect 2.5.x look at the events only, or close with **Cancel**.</source>
            <translation>Event Viewer on the Connect server, **Application**: 6329 or 33009 with 8023062C means no. Setting: **Synchronization Service** &gt; **Connectors** &gt; the AD connector &gt; **Properties** &gt; **Connect to Active Directory Forest** &gt; **Options**. On Connect 2.5.x look at the events only, or close with **Cancel**.</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>No, it is off in at least one place</source>
            <translation>No, it is off in at least one place</translation>
        </message>
        <message>
            <source>An event shows 8023062C</source>
            <translation>An event shows 8023062C</translation>
        </message>
        <message>
            <source>Signing and encryption of LDAP</source>
            <translation>Signing and encryption of LDAP</translation>
        </message>
        <message>
            <source>A domain controller takes a new password only over an encrypted connection.</source>
            <translation>A domain controller takes a new password only over an encrypted connection.</translation>
        </message>
        <message>
            <source>The server collection or the event log. Today a person who can look on the Connect server.</source>
            <translation>The server collection or the event log. Today a person who can look on the Connect server.</translation>
        </message>
        <message>
            <source>{place}: signed and encrypted</source>
            <translation>{place}: signed and encrypted</translation>
        </message>
        <message>
            <source>{place}: not signed and encrypted</source>
            <translation>{place}: not signed and encrypted</translation>
        </message>
    </context>
    <context>
        <name>check/licence-assigned</name>
        <message>
            <source>At least one licence must be assigned in the organisation.</source>
            <translation>At least one licence must be assigned in the organisation.</translation>
        </message>
        <message>
            <source>One is the least. Every user who benefits needs one, and so does the administrator who sets it up.</source>
            <translation>One is the least. Every user who benefits needs one, and so does the administrator who sets it up.</translation>
        </message>
        <message>
            <source>Synced users need Azure AD Premium P1 or P2, EMS or Secure Productive Enterprise.</source>
            <translation>Synced users need Azure AD Premium P1 or P2, EMS or Secure Productive Enterprise.</translation>
        </message>
        <message>
            <source>Today: Microsoft Entra ID P1 or P2, or a bundle with it. Secure Productive Enterprise became Microsoft 365 E3 and E5.</source>
            <translation>Today: Microsoft Entra ID P1 or P2, or a bundle with it. Secure Productive Enterprise became Microsoft 365 E3 and E5.</translation>
        </message>
        <message>
            <source>The administrator and the test user need a fitting licence.</source>
            <translation>The administrator and the test user need a fitting licence.</translation>
        </message>
        <message>
            <source>Still so. Licences are assigned in the Microsoft 365 admin center since September 2024.</source>
            <translation>Still so. Licences are assigned in the Microsoft 365 admin center since September 2024.</translation>
        </message>
        <message>
            <source>The affected user and the setup administrator both have the licence.</source>
            <translation>The affected user and the setup administrator both have the licence.</translation>
        </message>
        <message>
            <source>The affected user has no licence with P1 or P2.</source>
            <translation>The affected user has no licence with P1 or P2.</translation>
        </message>
        <message>
            <source>It may work today, because not every tenant checks each user. Code SSPR_0012 says that it does not.</source>
            <translation>It may work today, because not every tenant checks each user. Code SSPR_0012 says that it does not.</translation>
        </message>
        <message>
            <source>Assign a licence with P1 or P2 to the user in the Microsoft 365 admin center.</source>
            <translation>Assign a licence with P1 or P2 to the user in the Microsoft 365 admin center.</translation>
        </message>
        <message>
            <source>Take the licence away again at the same place.</source>
            <translation>Take the licence away again at the same place.</translation>
        </message>
        <message>
            <source>`Get-MgUserLicenseDetail` lists the licence, and the user can try again.</source>
            <translation>`Get-MgUserLicenseDetail` lists the licence, and the user can try again.</translation>
        </message>
        <message>
            <source>The setup administrator has no licence with P1 or P2.</source>
            <translation>The setup administrator has no licence with P1 or P2.</translation>
        </message>
        <message>
            <source>The Connect wizard may refuse to switch writeback on. Pages of the portal may stay hidden.</source>
            <translation>The Connect wizard may refuse to switch writeback on. Pages of the portal may stay hidden.</translation>
        </message>
        <message>
            <source>Assign a licence with P1 or P2 to that administrator.</source>
            <translation>Assign a licence with P1 or P2 to that administrator.</translation>
        </message>
        <message>
            <source>The Connect wizard finishes without **Unable to configure password writeback**.</source>
            <translation>The Connect wizard finishes without **Unable to configure password writeback**.</translation>
        </message>
        <message>
            <source>Neither the affected user nor the setup administrator has the licence.</source>
            <translation>Neither the affected user nor the setup administrator has the licence.</translation>
        </message>
        <message>
            <source>Reset may be refused for the user, and the setup may be refused for the administrator.</source>
            <translation>Reset may be refused for the user, and the setup may be refused for the administrator.</translation>
        </message>
        <message>
            <source>Assign a licence with P1 or P2 to both of them.</source>
            <translation>Assign a licence with P1 or P2 to both of them.</translation>
        </message>
        <message>
            <source>`Get-MgUserLicenseDetail` lists the licence for both of them.</source>
            <translation>`Get-MgUserLicenseDetail` lists the licence for both of them.</translation>
        </message>
        <message>
            <source>A licence is assigned, but its P1 or P2 part is switched off.</source>
            <translation>A licence is assigned, but its P1 or P2 part is switched off.</translation>
        </message>
        <message>
            <source>To the reset service the person may look like one without a licence.</source>
            <translation>To the reset service the person may look like one without a licence.</translation>
        </message>
        <message>
            <source>Switch Microsoft Entra ID P1 or P2 on in the apps of that licence.</source>
            <translation>Switch Microsoft Entra ID P1 or P2 on in the apps of that licence.</translation>
        </message>
        <message>
            <source>Switch the app off again.</source>
            <translation>Switch the app off again.</translation>
        </message>
        <message>
            <source>`ProvisioningStatus` of the plan is `Success`.</source>
            <translation>`ProvisioningStatus` of the plan is `Success`.</translation>
        </message>
        <message>
            <source>The licence is assigned to nobody in the organisation.</source>
            <translation>The licence is assigned to nobody in the organisation.</translation>
        </message>
        <message>
            <source>Reset needs at least one assigned licence. Owning them is not enough.</source>
            <translation>Reset needs at least one assigned licence. Owning them is not enough.</translation>
        </message>
        <message>
            <source>Assign the licence to all who use reset, best through a group.</source>
            <translation>Assign the licence to all who use reset, best through a group.</translation>
        </message>
        <message>
            <source>`Get-MgSubscribedSku` shows `ConsumedUnits` above 0 for that licence.</source>
            <translation>`Get-MgSubscribedSku` shows `ConsumedUnits` above 0 for that licence.</translation>
        </message>
        <message>
            <source>Do the affected user and the administrator who set writeback up have that licence?</source>
            <translation>Do the affected user and the administrator who set writeback up have that licence?</translation>
        </message>
        <message>
            <source>In the Microsoft 365 admin center open **Users** &gt; **Active users** &gt; the person &gt; **Licenses and apps**. In PowerShell: `(Get-MgUserLicenseDetail -UserId 'USER').ServicePlans` lists `AAD_PREMIUM` or `AAD_PREMIUM_P2` with status `Success`.</source>
            <translation>In the Microsoft 365 admin center open **Users** &gt; **Active users** &gt; the person &gt; **Licenses and apps**. In PowerShell: `(Get-MgUserLicenseDetail -UserId 'USER').ServicePlans` lists `AAD_PREMIUM` or `AAD_PREMIUM_P2` with status `Success`.</translation>
        </message>
        <message>
            <source>Yes, both</source>
            <translation>Yes, both</translation>
        </message>
        <message>
            <source>The user does not</source>
            <translation>The user does not</translation>
        </message>
        <message>
            <source>The administrator does not</source>
            <translation>The administrator does not</translation>
        </message>
        <message>
            <source>Neither of them</source>
            <translation>Neither of them</translation>
        </message>
        <message>
            <source>Assigned, but P1 or P2 is switched off in it</source>
            <translation>Assigned, but P1 or P2 is switched off in it</translation>
        </message>
        <message>
            <source>Nobody in the organisation has it</source>
            <translation>Nobody in the organisation has it</translation>
        </message>
        <message>
            <source>Licence of the user and the administrator</source>
            <translation>Licence of the user and the administrator</translation>
        </message>
        <message>
            <source>Microsoft wants a licence for everyone who uses writeback, and for who sets it up.</source>
            <translation>Microsoft wants a licence for everyone who uses writeback, and for who sets it up.</translation>
        </message>
        <message>
            <source>A sign-in to the tenant would tell. Today a person who can see the licences can answer.</source>
            <translation>A sign-in to the tenant would tell. Today a person who can see the licences can answer.</translation>
        </message>
    </context>
    <context>
        <name>check/licence-in-tenant</name>
        <message>
            <source>Product names and service plans</source>
            <translation>Product names and service plans</translation>
        </message>
        <message>
            <source>Writeback is a premium feature.</source>
            <translation>Writeback is a premium feature.</translation>
        </message>
        <message>
            <source>Still so. Azure AD Premium P1 and P2 are called Microsoft Entra ID P1 and P2 today.</source>
            <translation>Still so. Azure AD Premium P1 and P2 are called Microsoft Entra ID P1 and P2 today.</translation>
        </message>
        <message>
            <source>Know which licences are required.</source>
            <translation>Know which licences are required.</translation>
        </message>
        <message>
            <source>Bundles with P1 or P2 count too: Microsoft 365 Business Premium, E3, E5, F1, F3, A3 and A5, and Enterprise Mobility + Security. Office 365 E3 and E5 do not.</source>
            <translation>Bundles with P1 or P2 count too: Microsoft 365 Business Premium, E3, E5, F1, F3, A3 and A5, and Enterprise Mobility + Security. Office 365 E3 and E5 do not.</translation>
        </message>
        <message>
            <source>A link to the licensing requirements on docs.microsoft.com.</source>
            <translation>A link to the licensing requirements on docs.microsoft.com.</translation>
        </message>
        <message>
            <source>The page moved to learn.microsoft.com; the link below leads there.</source>
            <translation>The page moved to learn.microsoft.com; the link below leads there.</translation>
        </message>
        <message>
            <source>The tenant owns a licence with writeback, and units are left.</source>
            <translation>The tenant owns a licence with writeback, and units are left.</translation>
        </message>
        <message>
            <source>The tenant owns a licence with writeback, but every unit is in use.</source>
            <translation>The tenant owns a licence with writeback, but every unit is in use.</translation>
        </message>
        <message>
            <source>Writeback is licensed. A user without a unit may be refused.</source>
            <translation>Writeback is licensed. A user without a unit may be refused.</translation>
        </message>
        <message>
            <source>Free a unit or buy one, then assign it to the user.</source>
            <translation>Free a unit or buy one, then assign it to the user.</translation>
        </message>
        <message>
            <source>**Billing** &gt; **Licenses** shows units available.</source>
            <translation>**Billing** &gt; **Licenses** shows units available.</translation>
        </message>
        <message>
            <source>The licence with writeback has expired and is in its grace period.</source>
            <translation>The licence with writeback has expired and is in its grace period.</translation>
        </message>
        <message>
            <source>Writeback still works. It stops being licensed when the grace period ends.</source>
            <translation>Writeback still works. It stops being licensed when the grace period ends.</translation>
        </message>
        <message>
            <source>Renew the subscription before the grace period ends.</source>
            <translation>Renew the subscription before the grace period ends.</translation>
        </message>
        <message>
            <source>`CapabilityStatus` of the licence is `Enabled`.</source>
            <translation>`CapabilityStatus` of the licence is `Enabled`.</translation>
        </message>
        <message>
            <source>The licence with writeback has expired and is suspended.</source>
            <translation>The licence with writeback has expired and is suspended.</translation>
        </message>
        <message>
            <source>A suspended licence no longer counts, so synced users may be refused a reset.</source>
            <translation>A suspended licence no longer counts, so synced users may be refused a reset.</translation>
        </message>
        <message>
            <source>Renew the subscription, or buy another one with P1 or P2.</source>
            <translation>Renew the subscription, or buy another one with P1 or P2.</translation>
        </message>
        <message>
            <source>The licences cover reset of users in the cloud, but not writeback.</source>
            <translation>The licences cover reset of users in the cloud, but not writeback.</translation>
        </message>
        <message>
            <source>Users that exist only in the cloud can reset their password. Users synced from Active Directory cannot.</source>
            <translation>Users that exist only in the cloud can reset their password. Users synced from Active Directory cannot.</translation>
        </message>
        <message>
            <source>Buy Microsoft Entra ID P1, or a bundle that includes it, for the synced users.</source>
            <translation>Buy Microsoft Entra ID P1, or a bundle that includes it, for the synced users.</translation>
        </message>
        <message>
            <source>The list of licences shows plan `AAD_PREMIUM` or `AAD_PREMIUM_P2`.</source>
            <translation>The list of licences shows plan `AAD_PREMIUM` or `AAD_PREMIUM_P2`.</translation>
        </message>
        <message>
            <source>The tenant has no paid licence that includes reset.</source>
            <translation>The tenant has no paid licence that includes reset.</translation>
        </message>
        <message>
            <source>Users in the cloud can change a password that they know. Nobody can reset a forgotten one.</source>
            <translation>Users in the cloud can change a password that they know. Nobody can reset a forgotten one.</translation>
        </message>
        <message>
            <source>Does the tenant own a licence with Microsoft Entra ID P1 or P2?</source>
            <translation>Does the tenant own a licence with Microsoft Entra ID P1 or P2?</translation>
        </message>
        <message>
            <source>In the Microsoft 365 admin center open **Billing** &gt; **Licenses**. In the Entra admin center, **Overview** names the highest licence. In PowerShell: `Get-MgSubscribedSku | Select-Object SkuPartNumber, CapabilityStatus, ConsumedUnits`.</source>
            <translation>In the Microsoft 365 admin center open **Billing** &gt; **Licenses**. In the Entra admin center, **Overview** names the highest licence. In PowerShell: `Get-MgSubscribedSku | Select-Object SkuPartNumber, CapabilityStatus, ConsumedUnits`.</translation>
        </message>
        <message>
            <source>Yes, and units are left</source>
            <translation>Yes, and units are left</translation>
        </message>
        <message>
            <source>Yes, but every unit is in use</source>
            <translation>Yes, but every unit is in use</translation>
        </message>
        <message>
            <source>Yes, but expired; its status is Warning</source>
            <translation>Yes, but expired; its status is Warning</translation>
        </message>
        <message>
            <source>Yes, but expired; its status is Suspended or LockedOut</source>
            <translation>Yes, but expired; its status is Suspended or LockedOut</translation>
        </message>
        <message>
            <source>No, only Business Basic or Standard, or Office 365</source>
            <translation>No, only Business Basic or Standard, or Office 365</translation>
        </message>
        <message>
            <source>No, only free licences</source>
            <translation>No, only free licences</translation>
        </message>
        <message>
            <source>Licence of the tenant</source>
            <translation>Licence of the tenant</translation>
        </message>
        <message>
            <source>Writeback belongs to Microsoft Entra ID P1 and P2. Reset of users that exist only in the cloud needs less.</source>
            <translation>Writeback belongs to Microsoft Entra ID P1 and P2. Reset of users that exist only in the cloud needs less.</translation>
        </message>
        <message>
            <source>A sign-in to the tenant would tell. Today a person who can see the licences can answer.</source>
            <translation>A sign-in to the tenant would tell. Today a person who can see the licences can answer.</translation>
        </message>
    </context>
    <context>
        <name>check/minimum-password-age</name>
        <message>
            <source>The rules of the password policy, exactly</source>
            <translation>The rules of the password policy, exactly</translation>
        </message>
        <message>
            <source>The article does not speak of the minimum password age.</source>
            <translation>The article does not speak of the minimum password age.</translation>
        </message>
        <message>
            <source>Above 0, a second change within that time is refused. It is no fault by itself, and writeback works.</source>
            <translation>Above 0, a second change within that time is refused. It is no fault by itself, and writeback works.</translation>
        </message>
        <message>
            <source>Wait until the minimum password age is over, then try again.</source>
            <translation>Wait until the minimum password age is over, then try again.</translation>
        </message>
        <message>
            <source>The next attempt ends with 31002.</source>
            <translation>The next attempt ends with 31002.</translation>
        </message>
        <message>
            <source>No minimum password age applies to this user.</source>
            <translation>No minimum password age applies to this user.</translation>
        </message>
        <message>
            <source>There is a minimum password age, and it is over for this user.</source>
            <translation>There is a minimum password age, and it is over for this user.</translation>
        </message>
        <message>
            <source>There is a minimum password age; when this password was set is not known.</source>
            <translation>There is a minimum password age; when this password was set is not known.</translation>
        </message>
        <message>
            <source>It may refuse the new password. It does not when the last change is old enough.</source>
            <translation>It may refuse the new password. It does not when the last change is old enough.</translation>
        </message>
        <message>
            <source>Look when the password was set.</source>
            <translation>Look when the password was set.</translation>
        </message>
        <message>
            <source>PasswordLastSet is older than the minimum age, or empty.</source>
            <translation>PasswordLastSet is older than the minimum age, or empty.</translation>
        </message>
        <message>
            <source>The password was set less than the minimum age ago.</source>
            <translation>The password was set less than the minimum age ago.</translation>
        </message>
        <message>
            <source>The domain refuses another one so soon. Writeback itself is not the fault.</source>
            <translation>The domain refuses another one so soon. Writeback itself is not the fault.</translation>
        </message>
        <message>
            <source>In a hurry: set a temporary password in Active Directory with a change at the next sign-in. Then the age does not count.</source>
            <translation>In a hurry: set a temporary password in Active Directory with a change at the next sign-in. Then the age does not count.</translation>
        </message>
        <message>
            <source>The user must change the password at once.</source>
            <translation>The user must change the password at once.</translation>
        </message>
        <message>
            <source>`Set-ADUser '&lt;user&gt;' -ChangePasswordAtLogon $false`</source>
            <translation>`Set-ADUser '&lt;user&gt;' -ChangePasswordAtLogon $false`</translation>
        </message>
        <message>
            <source>The user can choose a new password.</source>
            <translation>The user can choose a new password.</translation>
        </message>
        <message>
            <source>For tests, or to allow several changes a day, set the age to 0 in group policy.</source>
            <translation>For tests, or to allow several changes a day, set the age to 0 in group policy.</translation>
        </message>
        <message>
            <source>It counts for the whole domain. The owner of Active Directory decides.</source>
            <translation>It counts for the whole domain. The owner of Active Directory decides.</translation>
        </message>
        <message>
            <source>Set the old number of days again.</source>
            <translation>Set the old number of days again.</translation>
        </message>
        <message>
            <source>`net accounts /domain` shows a minimum password age of 0.</source>
            <translation>`net accounts /domain` shows a minimum password age of 0.</translation>
        </message>
        <message>
            <source>Does a policy forbid a second change so soon?</source>
            <translation>Does a policy forbid a second change so soon?</translation>
        </message>
        <message>
            <source>`net accounts /domain` shows the minimum password age in days. `Get-ADUserResultantPasswordPolicy '&lt;user&gt;'` shows a policy of one's own; empty can also mean that you may not see it. `Get-ADUser '&lt;user&gt;' -Properties PasswordLastSet` shows the last change; empty means it must be changed, then the age does not count.</source>
            <translation>`net accounts /domain` shows the minimum password age in days. `Get-ADUserResultantPasswordPolicy '&lt;user&gt;'` shows a policy of one's own; empty can also mean that you may not see it. `Get-ADUser '&lt;user&gt;' -Properties PasswordLastSet` shows the last change; empty means it must be changed, then the age does not count.</translation>
        </message>
        <message>
            <source>No, the age is 0</source>
            <translation>No, the age is 0</translation>
        </message>
        <message>
            <source>There is one, but it is over or does not count</source>
            <translation>There is one, but it is over or does not count</translation>
        </message>
        <message>
            <source>There is one; the last change is not known</source>
            <translation>There is one; the last change is not known</translation>
        </message>
        <message>
            <source>Yes, the password is younger than that</source>
            <translation>Yes, the password is younger than that</translation>
        </message>
        <message>
            <source>Minimum password age</source>
            <translation>Minimum password age</translation>
        </message>
        <message>
            <source>A password that is younger than the minimum age may not be replaced. Who tests twice a day meets this.</source>
            <translation>A password that is younger than the minimum age may not be replaced. Who tests twice a day meets this.</translation>
        </message>
        <message>
            <source>The directory or the event log. Today a person who can open Active Directory or Event Viewer.</source>
            <translation>The directory or the event log. Today a person who can open Active Directory or Event Viewer.</translation>
        </message>
        <message>
            <source>A second new password within a day was refused; the minimum age may be the reason.</source>
            <translation>A second new password within a day was refused; the minimum age may be the reason.</translation>
        </message>
        <message>
            <source>Writeback works. Another rule of the domain may be the reason as well.</source>
            <translation>Writeback works. Another rule of the domain may be the reason as well.</translation>
        </message>
        <message>
            <source>Let the user wait a day, or ask the directory team for the minimum age.</source>
            <translation>Let the user wait a day, or ask the directory team for the minimum age.</translation>
        </message>
        <message>
            <source>The next attempt ends with event 31002.</source>
            <translation>The next attempt ends with event 31002.</translation>
        </message>
    </context>
    <context>
        <name>check/name-resolution</name>
        <message>
            <source>Troubleshoot connectivity of Connect</source>
            <translation>Troubleshoot connectivity of Connect</translation>
        </message>
        <message>
            <source>Look the names up on the server, and see which DNS servers it asks.</source>
            <translation>Look the names up on the server, and see which DNS servers it asks.</translation>
        </message>
        <message>
            <source>Let that DNS server resolve names of the internet, or forward them.</source>
            <translation>Let that DNS server resolve names of the internet, or forward them.</translation>
        </message>
        <message>
            <source>Low: the DNS server asks one more server.</source>
            <translation>Low: the DNS server asks one more server.</translation>
        </message>
        <message>
            <source>Remove the forwarder again.</source>
            <translation>Remove the forwarder again.</translation>
        </message>
        <message>
            <source>`Resolve-DnsName` on the server shows an address for each name.</source>
            <translation>`Resolve-DnsName` on the server shows an address for each name.</translation>
        </message>
        <message>
            <source>Exempt the names from the DNS filter, the internal zone and the hosts file.</source>
            <translation>Exempt the names from the DNS filter, the internal zone and the hosts file.</translation>
        </message>
        <message>
            <source>`Resolve-DnsName` on the server shows a public address for each name.</source>
            <translation>`Resolve-DnsName` on the server shows a public address for each name.</translation>
        </message>
        <message numerus="yes">
            <source>%n name(s) of the cloud lead to an address.</source>
            <translation>
                <numerusform>%n name of the cloud leads to an address.</numerusform>
                <numerusform>%n names of the cloud lead to an address.</numerusform>
            </translation>
        </message>
        <message>
            <source>Does not apply: the proxy looks the names up.</source>
            <translation>Does not apply: the proxy looks the names up.</translation>
        </message>
        <message>
            <source>The DNS server says that these names do not exist: {hosts}.</source>
            <translation>The DNS server says that these names do not exist: {hosts}.</translation>
        </message>
        <message>
            <source>They do exist on the internet. Without an address the server cannot reach them.</source>
            <translation>They do exist on the internet. Without an address the server cannot reach them.</translation>
        </message>
        <message>
            <source>The DNS server gives no answer for {hosts}, after {waited}.</source>
            <translation>The DNS server gives no answer for {hosts}, after {waited}.</translation>
        </message>
        <message>
            <source>It may be down or out of reach. Without an address the server reaches nothing.</source>
            <translation>It may be down or out of reach. Without an address the server reaches nothing.</translation>
        </message>
        <message>
            <source>The DNS server gives no usable answer for {hosts}, after {waited}.</source>
            <translation>The DNS server gives no usable answer for {hosts}, after {waited}.</translation>
        </message>
        <message>
            <source>It answered so soon that it may refuse the question. Without an address nothing can be sent.</source>
            <translation>It answered so soon that it may refuse the question. Without an address nothing can be sent.</translation>
        </message>
        <message>
            <source>These names lead to a private address, {address}: {hosts}.</source>
            <translation>These names lead to a private address, {address}: {hosts}.</translation>
        </message>
        <message>
            <source>Microsoft does not live at such an address. A DNS filter or the hosts file may send the names elsewhere.</source>
            <translation>Microsoft does not live at such an address. A DNS filter or the hosts file may send the names elsewhere.</translation>
        </message>
        <message>
            <source>The server finds the names of the cloud.</source>
            <translation>The server finds the names of the cloud.</translation>
        </message>
        <message>
            <source>The server does not find the names of the cloud.</source>
            <translation>The server does not find the names of the cloud.</translation>
        </message>
        <message>
            <source>Without an address nothing can be sent to Microsoft.</source>
            <translation>Without an address nothing can be sent to Microsoft.</translation>
        </message>
        <message>
            <source>The article asks for firewall rules only.</source>
            <translation>The article asks for firewall rules only.</translation>
        </message>
        <message>
            <source>Before a firewall sees anything, the server needs the address: its DNS must know these names.</source>
            <translation>Before a firewall sees anything, the server needs the address: its DNS must know these names.</translation>
        </message>
        <message>
            <source>Does the Connect server find the names of the cloud?</source>
            <translation>Does the Connect server find the names of the cloud?</translation>
        </message>
        <message>
            <source>On the server: `Resolve-DnsName login.microsoftonline.com`. Yes if it shows a public address. Behind a proxy the test says nothing.</source>
            <translation>On the server: `Resolve-DnsName login.microsoftonline.com`. Yes if it shows a public address. Behind a proxy the test says nothing.</translation>
        </message>
        <message>
            <source>Yes, with a public address</source>
            <translation>Yes, with a public address</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>{host}: {address}</source>
            <translation>{host}: {address}</translation>
        </message>
        <message>
            <source>{host}: not known</source>
            <translation>{host}: not known</translation>
        </message>
        <message>
            <source>{host}: no answer, after {waited}</source>
            <translation>{host}: no answer, after {waited}</translation>
        </message>
        <message>
            <source>Names of the cloud (DNS)</source>
            <translation>Names of the cloud (DNS)</translation>
        </message>
        <message>
            <source>The server must find the addresses of Microsoft before it can reach them.</source>
            <translation>The server must find the addresses of Microsoft before it can reach them.</translation>
        </message>
        <message>
            <source>The network test on the server, or a person who looks the names up there.</source>
            <translation>The network test on the server, or a person who looks the names up there.</translation>
        </message>
    </context>
    <context>
        <name>check/object-link</name>
        <message>
            <source>Common errors of password writeback</source>
            <translation>Common errors of password writeback</translation>
        </message>
        <message>
            <source>The article does not speak of the link between the two accounts.</source>
            <translation>The article does not speak of the link between the two accounts.</translation>
        </message>
        <message>
            <source>No account found gives 33002 or 80230405. Two of them give 33003 or 80230402.</source>
            <translation>No account found gives 33002 or 80230405. Two of them give 33003 or 80230402.</translation>
        </message>
        <message>
            <source>The user is linked once, to one enabled account.</source>
            <translation>The user is linked once, to one enabled account.</translation>
        </message>
        <message>
            <source>Connect does not find the account of this user (33002 or 80230405).</source>
            <translation>Connect does not find the account of this user (33002 or 80230405).</translation>
        </message>
        <message>
            <source>It was deleted, moved out of scope, or the link is broken.</source>
            <translation>It was deleted, moved out of scope, or the link is broken.</translation>
        </message>
        <message>
            <source>See whether the user is in scope and known to Connect.</source>
            <translation>See whether the user is in scope and known to Connect.</translation>
        </message>
        <message>
            <source>The object is found and connected.</source>
            <translation>The object is found and connected.</translation>
        </message>
        <message>
            <source>Bring the user back into scope, then run a full cycle.</source>
            <translation>Bring the user back into scope, then run a full cycle.</translation>
        </message>
        <message>
            <source>It can take hours and exports all pending changes.</source>
            <translation>It can take hours and exports all pending changes.</translation>
        </message>
        <message>
            <source>`Stop-ADSyncSyncCycle` stops the cycle.</source>
            <translation>`Stop-ADSyncSyncCycle` stops the cycle.</translation>
        </message>
        <message>
            <source>A reset works.</source>
            <translation>A reset works.</translation>
        </message>
        <message>
            <source>The user is outside the selected scope of password hash synchronisation.</source>
            <translation>The user is outside the selected scope of password hash synchronisation.</translation>
        </message>
        <message>
            <source>Passwords are written back only for users inside that scope.</source>
            <translation>Passwords are written back only for users inside that scope.</translation>
        </message>
        <message>
            <source>Set or clear adminDescription as your rules want it, then synchronise.</source>
            <translation>Set or clear adminDescription as your rules want it, then synchronise.</translation>
        </message>
        <message>
            <source>The password hash of this user goes to the cloud. Clearing suits rules with PHSFiltered; with PHSIncluded, set that value.</source>
            <translation>The password hash of this user goes to the cloud. Clearing suits rules with PHSFiltered; with PHSIncluded, set that value.</translation>
        </message>
        <message>
            <source>Set the old value again.</source>
            <translation>Set the old value again.</translation>
        </message>
        <message>
            <source>Connect finds two accounts for this user (33003 or 80230402).</source>
            <translation>Connect finds two accounts for this user (33003 or 80230402).</translation>
        </message>
        <message>
            <source>Writeback does not support an account enabled in more than one forest, nor a shared anchor.</source>
            <translation>Writeback does not support an account enabled in more than one forest, nor a shared anchor.</translation>
        </message>
        <message>
            <source>Leave one account enabled for each person, and use an anchor that is unique.</source>
            <translation>Leave one account enabled for each person, and use an anchor that is unique.</translation>
        </message>
        <message>
            <source>Make sure which account the person uses before one is disabled.</source>
            <translation>Make sure which account the person uses before one is disabled.</translation>
        </message>
        <message>
            <source>Enable the account again.</source>
            <translation>Enable the account again.</translation>
        </message>
        <message>
            <source>After a synchronisation a reset works.</source>
            <translation>After a synchronisation a reset works.</translation>
        </message>
        <message>
            <source>Is the user linked once, to one enabled account?</source>
            <translation>Is the user linked once, to one enabled account?</translation>
        </message>
        <message>
            <source>Event Viewer on the Connect server, **Application**: 33002 or 80230405 (not found), 33003 or 80230402 (two accounts). `Get-ADUser '&lt;user&gt;' -Properties adminDescription`: PHSFiltered, or no PHSIncluded, can mean outside the selected scope.</source>
            <translation>Event Viewer on the Connect server, **Application**: 33002 or 80230405 (not found), 33003 or 80230402 (two accounts). `Get-ADUser '&lt;user&gt;' -Properties adminDescription`: PHSFiltered, or no PHSIncluded, can mean outside the selected scope.</translation>
        </message>
        <message>
            <source>Yes, and none of these codes</source>
            <translation>Yes, and none of these codes</translation>
        </message>
        <message>
            <source>No: 33002 or 80230405</source>
            <translation>No: 33002 or 80230405</translation>
        </message>
        <message>
            <source>No, outside selective password hash synchronisation</source>
            <translation>No, outside selective password hash synchronisation</translation>
        </message>
        <message>
            <source>No: 33003 or 80230402, or two accounts</source>
            <translation>No: 33003 or 80230402, or two accounts</translation>
        </message>
        <message>
            <source>Link between user and account</source>
            <translation>Link between user and account</translation>
        </message>
        <message>
            <source>Connect must find exactly one enabled account for the user in the cloud.</source>
            <translation>Connect must find exactly one enabled account for the user in the cloud.</translation>
        </message>
        <message>
            <source>The server collection, the event log or the directory. Today a person who can look there.</source>
            <translation>The server collection, the event log or the directory. Today a person who can look there.</translation>
        </message>
        <message>
            <source>The user is in Active Directory, and Connect does not know it.</source>
            <translation>The user is in Active Directory, and Connect does not know it.</translation>
        </message>
        <message>
            <source>It may lie outside the folders (OUs) that Connect reads. A new password has nowhere to go.</source>
            <translation>It may lie outside the folders (OUs) that Connect reads. A new password has nowhere to go.</translation>
        </message>
        <message>
            <source>See whether the folder of the user is selected in Connect: **Customize synchronization options** &gt; **Domain and OU filtering**.</source>
            <translation>See whether the folder of the user is selected in Connect: **Customize synchronization options** &gt; **Domain and OU filtering**.</translation>
        </message>
        <message>
            <source>The folder is ticked.</source>
            <translation>The folder is ticked.</translation>
        </message>
        <message>
            <source>The user carries adminDescription {value}: it may be outside password hash synchronisation.</source>
            <translation>The user carries adminDescription {value}: it may be outside password hash synchronisation.</translation>
        </message>
        <message>
            <source>With the documented rules of Microsoft, passwords of such a user are not written back.</source>
            <translation>With the documented rules of Microsoft, passwords of such a user are not written back.</translation>
        </message>
        <message>
            <source>Ask whether selective password hash synchronisation is in use. If so, clear the value.</source>
            <translation>Ask whether selective password hash synchronisation is in use. If so, clear the value.</translation>
        </message>
    </context>
    <context>
        <name>check/operation-supported</name>
        <message>
            <source>Resets in the Microsoft 365 admin center are not written back</source>
            <translation>Resets in the Microsoft 365 admin center are not written back</translation>
        </message>
        <message>
            <source>Who can reset passwords</source>
            <translation>Who can reset passwords</translation>
        </message>
        <message>
            <source>The article does not speak of where the reset is done.</source>
            <translation>The article does not speak of where the reset is done.</translation>
        </message>
        <message>
            <source>Resets in the Microsoft 365 admin center or by PowerShell modules change the cloud password only.</source>
            <translation>Resets in the Microsoft 365 admin center or by PowerShell modules change the cloud password only.</translation>
        </message>
        <message>
            <source>Passwords that are set this way are written back.</source>
            <translation>Passwords that are set this way are written back.</translation>
        </message>
        <message>
            <source>Resets in the Microsoft 365 admin center are never written back.</source>
            <translation>Resets in the Microsoft 365 admin center are never written back.</translation>
        </message>
        <message>
            <source>The cloud has the new password, Active Directory still has the old one. Writeback itself may be fine.</source>
            <translation>The cloud has the new password, Active Directory still has the old one. Writeback itself may be fine.</translation>
        </message>
        <message>
            <source>Reset again in the Entra admin center: **Users** &gt; the user &gt; **Reset password**. Or let the user do it at `aka.ms/sspr`.</source>
            <translation>Reset again in the Entra admin center: **Users** &gt; the user &gt; **Reset password**. Or let the user do it at `aka.ms/sspr`.</translation>
        </message>
        <message>
            <source>The user signs in to a computer of the domain with the new password.</source>
            <translation>The user signs in to a computer of the domain with the new password.</translation>
        </message>
        <message>
            <source>Resets by PowerShell are never written back.</source>
            <translation>Resets by PowerShell are never written back.</translation>
        </message>
        <message>
            <source>The modules change the cloud password only. Active Directory still has the old one.</source>
            <translation>The modules change the cloud password only. Active Directory still has the old one.</translation>
        </message>
        <message>
            <source>Scripts use `resetPassword` of Microsoft Graph: it is the only call that is written back.</source>
            <translation>Scripts use `resetPassword` of Microsoft Graph: it is the only call that is written back.</translation>
        </message>
        <message>
            <source>The audit log shows **Reset password (by admin)** with an on-premises agent.</source>
            <translation>The audit log shows **Reset password (by admin)** with an on-premises agent.</translation>
        </message>
        <message>
            <source>A program set the password as a property, which may not be written back.</source>
            <translation>A program set the password as a property, which may not be written back.</translation>
        </message>
        <message>
            <source>Setting `passwordProfile` is not among the ways that Microsoft names as written back.</source>
            <translation>Setting `passwordProfile` is not among the ways that Microsoft names as written back.</translation>
        </message>
        <message>
            <source>Graph: resetPassword</source>
            <translation>Graph: resetPassword</translation>
        </message>
        <message>
            <source>An administrator reset the own password, which may not be written back.</source>
            <translation>An administrator reset the own password, which may not be written back.</translation>
        </message>
        <message>
            <source>Microsoft says both that this works and that it does not. For protected accounts it surely does not.</source>
            <translation>Microsoft says both that this works and that it does not. For protected accounts it surely does not.</translation>
        </message>
        <message>
            <source>Let another administrator reset it, or change it while the old one is known.</source>
            <translation>Let another administrator reset it, or change it while the old one is known.</translation>
        </message>
        <message>
            <source>The administrator signs in to a computer of the domain with the new password.</source>
            <translation>The administrator signs in to a computer of the domain with the new password.</translation>
        </message>
        <message>
            <source>The administrator holds no role that may reset this user.</source>
            <translation>The administrator holds no role that may reset this user.</translation>
        </message>
        <message>
            <source>The request was refused in the cloud and never reached writeback.</source>
            <translation>The request was refused in the cloud and never reached writeback.</translation>
        </message>
        <message>
            <source>Give the role that fits: **Password Administrator** for users, **Privileged Authentication Administrator** for administrators.</source>
            <translation>Give the role that fits: **Password Administrator** for users, **Privileged Authentication Administrator** for administrators.</translation>
        </message>
        <message>
            <source>High for the second role: it can reset every administrator.</source>
            <translation>High for the second role: it can reset every administrator.</translation>
        </message>
        <message>
            <source>Take the role away again.</source>
            <translation>Take the role away again.</translation>
        </message>
        <message>
            <source>**Reset password** can be chosen for this user.</source>
            <translation>**Reset password** can be chosen for this user.</translation>
        </message>
        <message>
            <source>The password was set in Active Directory, so nothing had to be written back.</source>
            <translation>The password was set in Active Directory, so nothing had to be written back.</translation>
        </message>
        <message>
            <source>It travels the other way, by password hash synchronisation. That takes some minutes.</source>
            <translation>It travels the other way, by password hash synchronisation. That takes some minutes.</translation>
        </message>
        <message>
            <source>Where was the password reset or changed?</source>
            <translation>Where was the password reset or changed?</translation>
        </message>
        <message>
            <source>Ask who did it, and look at the address of the page. In the Entra admin center open **Users** &gt; the user &gt; **Audit logs**. The entry **Reset password (by admin)** names the `OnPremisesAgent`; None means the cloud only.</source>
            <translation>Ask who did it, and look at the address of the page. In the Entra admin center open **Users** &gt; the user &gt; **Audit logs**. The entry **Reset password (by admin)** names the `OnPremisesAgent`; None means the cloud only.</translation>
        </message>
        <message>
            <source>By the user: reset page, My Account, or at sign-in</source>
            <translation>By the user: reset page, My Account, or at sign-in</translation>
        </message>
        <message>
            <source>By an administrator in the Entra admin center</source>
            <translation>By an administrator in the Entra admin center</translation>
        </message>
        <message>
            <source>By a program with resetPassword of Microsoft Graph</source>
            <translation>By a program with resetPassword of Microsoft Graph</translation>
        </message>
        <message>
            <source>In the Microsoft 365 admin center</source>
            <translation>In the Microsoft 365 admin center</translation>
        </message>
        <message>
            <source>With a PowerShell module</source>
            <translation>With a PowerShell module</translation>
        </message>
        <message>
            <source>By a program that sets passwordProfile of the user</source>
            <translation>By a program that sets passwordProfile of the user</translation>
        </message>
        <message>
            <source>An administrator reset the own password</source>
            <translation>An administrator reset the own password</translation>
        </message>
        <message>
            <source>Nowhere: the portal says that the administrator may not</source>
            <translation>Nowhere: the portal says that the administrator may not</translation>
        </message>
        <message>
            <source>In Active Directory itself</source>
            <translation>In Active Directory itself</translation>
        </message>
        <message>
            <source>Way of the reset</source>
            <translation>Way of the reset</translation>
        </message>
        <message>
            <source>Only some ways to set a password are written back. Others change the cloud alone, without an error.</source>
            <translation>Only some ways to set a password are written back. Others change the cloud alone, without an error.</translation>
        </message>
        <message>
            <source>The tenant's audit log would tell. Today the person who did the reset can answer.</source>
            <translation>The tenant's audit log would tell. Today the person who did the reset can answer.</translation>
        </message>
    </context>
    <context>
        <name>check/password-policy</name>
        <message>
            <source>Microsoft Entra Password Protection on-premises</source>
            <translation>Microsoft Entra Password Protection on-premises</translation>
        </message>
        <message>
            <source>Events of password writeback</source>
            <translation>Events of password writeback</translation>
        </message>
        <message>
            <source>The article does not speak of password policies.</source>
            <translation>The article does not speak of password policies.</translation>
        </message>
        <message>
            <source>Codes 33008 and 80230619 mean that the password arrived and the domain refused it. Writeback works then.</source>
            <translation>Codes 33008 and 80230619 mean that the password arrived and the domain refused it. Writeback works then.</translation>
        </message>
        <message>
            <source>Let the user choose another password: long enough, not used before, with several kinds of characters.</source>
            <translation>Let the user choose another password: long enough, not used before, with several kinds of characters.</translation>
        </message>
        <message>
            <source>The next attempt ends with 31002.</source>
            <translation>The next attempt ends with 31002.</translation>
        </message>
        <message>
            <source>No policy refused the new password.</source>
            <translation>No policy refused the new password.</translation>
        </message>
        <message>
            <source>The policy of the domain refused the new password; writeback works.</source>
            <translation>The policy of the domain refused the new password; writeback works.</translation>
        </message>
        <message>
            <source>The password reached the domain controller. It breaks a rule on age, history, length or complexity.</source>
            <translation>The password reached the domain controller. It breaks a rule on age, history, length or complexity.</translation>
        </message>
        <message>
            <source>Tell the helpdesk which rules hold for this user.</source>
            <translation>Tell the helpdesk which rules hold for this user.</translation>
        </message>
        <message>
            <source>The helpdesk knows length, history and complexity.</source>
            <translation>The helpdesk knows length, history and complexity.</translation>
        </message>
        <message>
            <source>A password filter refused the new password; writeback works.</source>
            <translation>A password filter refused the new password; writeback works.</translation>
        </message>
        <message>
            <source>The visible policy is met. A filter on the domain controllers knows more rules.</source>
            <translation>The visible policy is met. A filter on the domain controllers knows more rules.</translation>
        </message>
        <message>
            <source>Look up in the log of the filter why it refused.</source>
            <translation>Look up in the log of the filter why it refused.</translation>
        </message>
        <message>
            <source>None. This log belongs to Microsoft Entra Password Protection; others have their own.</source>
            <translation>None. This log belongs to Microsoft Entra Password Protection; others have their own.</translation>
        </message>
        <message>
            <source>The log names the rule.</source>
            <translation>The log names the rule.</translation>
        </message>
        <message>
            <source>Microsoft's own rules refused the new password.</source>
            <translation>Microsoft's own rules refused the new password.</translation>
        </message>
        <message>
            <source>It is banned, too common or too short. It never left the cloud.</source>
            <translation>It is banned, too common or too short. It never left the cloud.</translation>
        </message>
        <message>
            <source>Let the user choose a longer and less common password.</source>
            <translation>Let the user choose a longer and less common password.</translation>
        </message>
        <message>
            <source>The page takes the new password.</source>
            <translation>The page takes the new password.</translation>
        </message>
        <message>
            <source>Was the new password refused by a policy?</source>
            <translation>Was the new password refused by a policy?</translation>
        </message>
        <message>
            <source>Event Viewer on the Connect server, **Application**: 33008, or 6329 with 80230619, means the domain. On the domain controller, Security log: 4724 as audit failure for the connector account. A message about banned or weak words means Microsoft.</source>
            <translation>Event Viewer on the Connect server, **Application**: 33008, or 6329 with 80230619, means the domain. On the domain controller, Security log: 4724 as audit failure for the connector account. A message about banned or weak words means Microsoft.</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Yes: 33008 or 80230619</source>
            <translation>Yes: 33008 or 80230619</translation>
        </message>
        <message>
            <source>Yes, although the visible policy is met</source>
            <translation>Yes, although the visible policy is met</translation>
        </message>
        <message>
            <source>Yes, the page calls it banned or too weak</source>
            <translation>Yes, the page calls it banned or too weak</translation>
        </message>
        <message>
            <source>Password policy</source>
            <translation>Password policy</translation>
        </message>
        <message>
            <source>The domain checks every new password: length, history, complexity, filters. A refusal looks like a fault, but writeback works.</source>
            <translation>The domain checks every new password: length, history, complexity, filters. A refusal looks like a fault, but writeback works.</translation>
        </message>
        <message>
            <source>The directory or the event log. Today a person who can open Active Directory or Event Viewer.</source>
            <translation>The directory or the event log. Today a person who can open Active Directory or Event Viewer.</translation>
        </message>
    </context>
    <context>
        <name>check/pdc-emulator</name>
        <message>
            <source>Ports and protocols of Connect</source>
            <translation>Ports and protocols of Connect</translation>
        </message>
        <message>
            <source>Connect must be connected to the PDC emulator for writeback to work.</source>
            <translation>Connect must be connected to the PDC emulator for writeback to work.</translation>
        </message>
        <message>
            <source>No article of today asks for it. Reaching it is still wise: it learns of each new password first.</source>
            <translation>No article of today asks for it. Reaching it is still wise: it learns of each new password first.</translation>
        </message>
        <message>
            <source>If the preferred domain controller is not the PDC emulator, Connect contacts that one as well.</source>
            <translation>If the preferred domain controller is not the PDC emulator, Connect contacts that one as well.</translation>
        </message>
        <message>
            <source>No article of today says so. The test does no harm.</source>
            <translation>No article of today says so. The test does no harm.</translation>
        </message>
        <message>
            <source>Allow TCP 53, 88, 389 and 445 from the server to {host}.</source>
            <translation>Allow TCP 53, 88, 389 and 445 from the server to {host}.</translation>
        </message>
        <message>
            <source>Low: inside your own network, from one server.</source>
            <translation>Low: inside your own network, from one server.</translation>
        </message>
        <message>
            <source>Remove the rule again.</source>
            <translation>Remove the rule again.</translation>
        </message>
        <message>
            <source>Look again from the server: the PDC emulator is reached.</source>
            <translation>Look again from the server: the PDC emulator is reached.</translation>
        </message>
        <message>
            <source>See which domain controller holds the role, and what DNS says.</source>
            <translation>See which domain controller holds the role, and what DNS says.</translation>
        </message>
        <message>
            <source>On the domain controller with the role, let it write its DNS records again.</source>
            <translation>On the domain controller with the role, let it write its DNS records again.</translation>
        </message>
        <message>
            <source>Low: it writes the records it should have.</source>
            <translation>Low: it writes the records it should have.</translation>
        </message>
        <message>
            <source>Look again: DNS names one PDC emulator.</source>
            <translation>Look again: DNS names one PDC emulator.</translation>
        </message>
        <message>
            <source>The PDC emulator is {host}, and it can be reached.</source>
            <translation>The PDC emulator is {host}, and it can be reached.</translation>
        </message>
        <message>
            <source>The PDC emulator {host} cannot be reached.</source>
            <translation>The PDC emulator {host} cannot be reached.</translation>
        </message>
        <message>
            <source>Connect may turn to it when it writes a password. The article asks for it, today's articles do not.</source>
            <translation>Connect may turn to it when it writes a password. The article asks for it, today's articles do not.</translation>
        </message>
        <message>
            <source>The PDC emulator {host} can be reached, but not on {ports}.</source>
            <translation>The PDC emulator {host} can be reached, but not on {ports}.</translation>
        </message>
        <message>
            <source>Microsoft names 445 for writeback. 53, 88 and 389 are the basics of any talk with the domain.</source>
            <translation>Microsoft names 445 for writeback. 53, 88 and 389 are the basics of any talk with the domain.</translation>
        </message>
        <message>
            <source>DNS names more than one PDC emulator: {host}.</source>
            <translation>DNS names more than one PDC emulator: {host}.</translation>
        </message>
        <message>
            <source>There is only one. An old record was left behind, and may lead to a server that is gone.</source>
            <translation>There is only one. An old record was left behind, and may lead to a server that is gone.</translation>
        </message>
        <message>
            <source>Delete the record of the server that does not hold the role.</source>
            <translation>Delete the record of the server that does not hold the role.</translation>
        </message>
        <message>
            <source>Low, if the right record stays.</source>
            <translation>Low, if the right record stays.</translation>
        </message>
        <message>
            <source>`nltest /dsregdns` on that domain controller writes its records again.</source>
            <translation>`nltest /dsregdns` on that domain controller writes its records again.</translation>
        </message>
        <message>
            <source>DNS knows the domain {domain}, but no PDC emulator.</source>
            <translation>DNS knows the domain {domain}, but no PDC emulator.</translation>
        </message>
        <message>
            <source>Its record is missing. Programs that look for it there do not find it.</source>
            <translation>Its record is missing. Programs that look for it there do not find it.</translation>
        </message>
        <message>
            <source>DNS knows no domain controllers of {domain}.</source>
            <translation>DNS knows no domain controllers of {domain}.</translation>
        </message>
        <message>
            <source>The name of the domain may be wrong, or this computer asks a DNS server outside the domain.</source>
            <translation>The name of the domain may be wrong, or this computer asks a DNS server outside the domain.</translation>
        </message>
        <message>
            <source>See whether the name is that of the Active Directory domain, as in `corp.example.com`.</source>
            <translation>See whether the name is that of the Active Directory domain, as in `corp.example.com`.</translation>
        </message>
        <message>
            <source>Look again with the right name.</source>
            <translation>Look again with the right name.</translation>
        </message>
        <message>
            <source>On the server, use a DNS server of the domain.</source>
            <translation>On the server, use a DNS server of the domain.</translation>
        </message>
        <message>
            <source>The DNS server gives no usable answer about {domain}, after {waited}.</source>
            <translation>The DNS server gives no usable answer about {domain}, after {waited}.</translation>
        </message>
        <message>
            <source>It may be down, out of reach, or refuse the question.</source>
            <translation>It may be down, out of reach, or refuse the question.</translation>
        </message>
        <message>
            <source>Look at the DNS servers that the server asks.</source>
            <translation>Look at the DNS servers that the server asks.</translation>
        </message>
        <message>
            <source>The server reaches the PDC emulator.</source>
            <translation>The server reaches the PDC emulator.</translation>
        </message>
        <message>
            <source>The server does not reach the PDC emulator.</source>
            <translation>The server does not reach the PDC emulator.</translation>
        </message>
        <message>
            <source>Allow TCP 53, 88, 389 and 445 from the server to the PDC emulator.</source>
            <translation>Allow TCP 53, 88, 389 and 445 from the server to the PDC emulator.</translation>
        </message>
        <message>
            <source>The same test on the server says True for **TcpTestSucceeded**.</source>
            <translation>The same test on the server says True for **TcpTestSucceeded**.</translation>
        </message>
        <message>
            <source>Does the Connect server reach the PDC emulator?</source>
            <translation>Does the Connect server reach the PDC emulator?</translation>
        </message>
        <message>
            <source>On the server: `netdom query fsmo` names the PDC. Then `Test-NetConnection PDC -Port 445`, with that name for PDC. Yes if **TcpTestSucceeded** is True.</source>
            <translation>On the server: `netdom query fsmo` names the PDC. Then `Test-NetConnection PDC -Port 445`, with that name for PDC. Yes if **TcpTestSucceeded** is True.</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>PDC emulator</source>
            <translation>PDC emulator</translation>
        </message>
        <message>
            <source>One domain controller, the PDC emulator, learns of each new password first. The server should reach it.</source>
            <translation>One domain controller, the PDC emulator, learns of each new password first. The server should reach it.</translation>
        </message>
        <message>
            <source>The network test on the server with the name of the domain, or a person who looks there.</source>
            <translation>The network test on the server with the name of the domain, or a person who looks there.</translation>
        </message>
    </context>
    <context>
        <name>check/preferred-dc</name>
        <message>
            <source>Connect must be connected to the PDC emulator for writeback to work.</source>
            <translation>Connect must be connected to the PDC emulator for writeback to work.</translation>
        </message>
        <message>
            <source>No page of Microsoft asks for that today. For a test, one fixed domain controller is advised: the nearest or the PDC emulator.</source>
            <translation>No page of Microsoft asks for that today. For a test, one fixed domain controller is advised: the nearest or the PDC emulator.</translation>
        </message>
        <message>
            <source>Open the properties of the Active Directory connector, then the directory partitions. There, tick Only use preferred domain controllers.</source>
            <translation>Open the properties of the Active Directory connector, then the directory partitions. There, tick Only use preferred domain controllers.</translation>
        </message>
        <message>
            <source>The place is the same. With Connect 2.5.x, update first: pressing OK on the Microsoft Entra connector deletes its application settings.</source>
            <translation>The place is the same. With Connect 2.5.x, update first: pressing OK on the Microsoft Entra connector deletes its application settings.</translation>
        </message>
        <message>
            <source>The connector may use any domain controller.</source>
            <translation>The connector may use any domain controller.</translation>
        </message>
        <message>
            <source>The connector prefers certain domain controllers, and the PDC emulator is one of them.</source>
            <translation>The connector prefers certain domain controllers, and the PDC emulator is one of them.</translation>
        </message>
        <message>
            <source>The connector prefers certain domain controllers, and the PDC emulator is not among them.</source>
            <translation>The connector prefers certain domain controllers, and the PDC emulator is not among them.</translation>
        </message>
        <message>
            <source>That is allowed today. Connect may still contact the PDC emulator, so it should be reachable.</source>
            <translation>That is allowed today. Connect may still contact the PDC emulator, so it should be reachable.</translation>
        </message>
        <message>
            <source>Leave it. For a test, put the PDC emulator on the list of the Active Directory connector.</source>
            <translation>Leave it. For a test, put the PDC emulator on the list of the Active Directory connector.</translation>
        </message>
        <message>
            <source>With Connect 2.5.x, update first and never press OK on the Microsoft Entra connector.</source>
            <translation>With Connect 2.5.x, update first and never press OK on the Microsoft Entra connector.</translation>
        </message>
        <message>
            <source>Take it off the list and restart the sync service.</source>
            <translation>Take it off the list and restart the sync service.</translation>
        </message>
        <message>
            <source>A test reset works, and `pwdLastSet` moved on that domain controller.</source>
            <translation>A test reset works, and `pwdLastSet` moved on that domain controller.</translation>
        </message>
        <message>
            <source>The connector uses only domain controllers that are gone or cannot be reached.</source>
            <translation>The connector uses only domain controllers that are gone or cannot be reached.</translation>
        </message>
        <message>
            <source>The server has nowhere to write the password, although other domain controllers are there.</source>
            <translation>The server has nowhere to write the password, although other domain controllers are there.</translation>
        </message>
        <message>
            <source>Put domain controllers that answer on the list, or clear the box. Then restart the sync service.</source>
            <translation>Put domain controllers that answer on the list, or clear the box. Then restart the sync service.</translation>
        </message>
        <message>
            <source>Put the old names back on the list.</source>
            <translation>Put the old names back on the list.</translation>
        </message>
        <message>
            <source>An import of the Active Directory connector ends with success.</source>
            <translation>An import of the Active Directory connector ends with success.</translation>
        </message>
        <message>
            <source>Does the Active Directory connector use only preferred domain controllers?</source>
            <translation>Does the Active Directory connector use only preferred domain controllers?</translation>
        </message>
        <message>
            <source>On the server run `(Get-ADSyncConnector -Name 'DOMAIN').Partitions` and read the preferred domain controllers. `netdom query fsmo` names the PDC emulator. Do not open the Synchronization Service Manager on Connect 2.5.x; update first.</source>
            <translation>On the server run `(Get-ADSyncConnector -Name 'DOMAIN').Partitions` and read the preferred domain controllers. `netdom query fsmo` names the PDC emulator. Do not open the Synchronization Service Manager on Connect 2.5.x; update first.</translation>
        </message>
        <message>
            <source>No, any of them</source>
            <translation>No, any of them</translation>
        </message>
        <message>
            <source>Yes, and the PDC emulator is on the list</source>
            <translation>Yes, and the PDC emulator is on the list</translation>
        </message>
        <message>
            <source>Yes, without the PDC emulator</source>
            <translation>Yes, without the PDC emulator</translation>
        </message>
        <message>
            <source>Yes, but those on the list are gone or do not answer</source>
            <translation>Yes, but those on the list are gone or do not answer</translation>
        </message>
        <message>
            <source>Preferred domain controllers</source>
            <translation>Preferred domain controllers</translation>
        </message>
        <message>
            <source>The connector writes the password to one domain controller. A list can bind it to some that no longer answer.</source>
            <translation>The connector writes the password to one domain controller. A list can bind it to some that no longer answer.</translation>
        </message>
        <message>
            <source>The server collection and the directory would tell. Today a person on the server can answer.</source>
            <translation>The server collection and the directory would tell. Today a person on the server can answer.</translation>
        </message>
        <message>
            <source>{partition} prefers {host}</source>
            <translation>{partition} prefers {host}</translation>
        </message>
    </context>
    <context>
        <name>check/proof</name>
        <message>
            <source>Events of password writeback</source>
            <translation>Events of password writeback</translation>
        </message>
        <message>
            <source>If it still fails, disable and re-enable writeback.</source>
            <translation>If it still fails, disable and re-enable writeback.</translation>
        </message>
        <message>
            <source>The article names no proof. After each step, try one reset and look for 31001 with 31002.</source>
            <translation>The article names no proof. After each step, try one reset and look for 31001 with 31002.</translation>
        </message>
        <message>
            <source>A reset was written back: 31001 and 31002 carry one TrackingId.</source>
            <translation>A reset was written back: 31001 and 31002 carry one TrackingId.</translation>
        </message>
        <message>
            <source>A reset was written back by Cloud Sync: pwdLastSet moved on the domain controller.</source>
            <translation>A reset was written back by Cloud Sync: pwdLastSet moved on the domain controller.</translation>
        </message>
        <message>
            <source>The new password works, but nobody looked at the events.</source>
            <translation>The new password works, but nobody looked at the events.</translation>
        </message>
        <message>
            <source>It may come from the cloud alone. The events would prove it.</source>
            <translation>It may come from the cloud alone. The events would prove it.</translation>
        </message>
        <message>
            <source>Look for the two events, or see that the password is new on the domain controller.</source>
            <translation>Look for the two events, or see that the password is new on the domain controller.</translation>
        </message>
        <message>
            <source>PasswordLastSet is the time of the test.</source>
            <translation>PasswordLastSet is the time of the test.</translation>
        </message>
        <message>
            <source>Writeback works; the domain refused this password.</source>
            <translation>Writeback works; the domain refused this password.</translation>
        </message>
        <message>
            <source>The password reached the domain controller (33008 or 80230619). A rule of the domain did not accept it.</source>
            <translation>The password reached the domain controller (33008 or 80230619). A rule of the domain did not accept it.</translation>
        </message>
        <message>
            <source>Let the user choose another password that keeps the rules, or wait for the minimum password age.</source>
            <translation>Let the user choose another password that keeps the rules, or wait for the minimum password age.</translation>
        </message>
        <message>
            <source>The next attempt ends with 31002.</source>
            <translation>The next attempt ends with 31002.</translation>
        </message>
        <message>
            <source>A test reset failed.</source>
            <translation>A test reset failed.</translation>
        </message>
        <message>
            <source>Writeback does not work for this user now.</source>
            <translation>Writeback does not work for this user now.</translation>
        </message>
        <message>
            <source>Find the events of the attempt by its TrackingId and read code and reason.</source>
            <translation>Find the events of the attempt by its TrackingId and read code and reason.</translation>
        </message>
        <message>
            <source>The next attempt ends with 31002, 31007 or 31010.</source>
            <translation>The next attempt ends with 31002, 31007 or 31010.</translation>
        </message>
        <message>
            <source>Paste the code and the text of the event on the first page.</source>
            <translation>Paste the code and the text of the event on the first page.</translation>
        </message>
        <message>
            <source>No reset was tried yet.</source>
            <translation>No reset was tried yet.</translation>
        </message>
        <message>
            <source>Without a test nobody can say that writeback works.</source>
            <translation>Without a test nobody can say that writeback works.</translation>
        </message>
        <message>
            <source>Reset the password of a test user, no administrator, at `https://passwordreset.microsoftonline.com`.</source>
            <translation>Reset the password of a test user, no administrator, at `https://passwordreset.microsoftonline.com`.</translation>
        </message>
        <message>
            <source>Events 31001 and 31002 appear with one TrackingId.</source>
            <translation>Events 31001 and 31002 appear with one TrackingId.</translation>
        </message>
        <message>
            <source>Does a reset work now?</source>
            <translation>Does a reset work now?</translation>
        </message>
        <message>
            <source>Reset the password of a synced test user at `https://passwordreset.microsoftonline.com`. Then, on the Connect server: `Get-WinEvent -ProviderName PasswordResetService -MaxEvents 20`. 31001 and 31002 must have the same TrackingId.</source>
            <translation>Reset the password of a synced test user at `https://passwordreset.microsoftonline.com`. Then, on the Connect server: `Get-WinEvent -ProviderName PasswordResetService -MaxEvents 20`. 31001 and 31002 must have the same TrackingId.</translation>
        </message>
        <message>
            <source>Yes: 31001 and 31002 of one TrackingId</source>
            <translation>Yes: 31001 and 31002 of one TrackingId</translation>
        </message>
        <message>
            <source>Yes, with Cloud Sync: pwdLastSet moved</source>
            <translation>Yes, with Cloud Sync: pwdLastSet moved</translation>
        </message>
        <message>
            <source>The new password works; events not seen</source>
            <translation>The new password works; events not seen</translation>
        </message>
        <message>
            <source>Refused by the policy (33008 or 80230619)</source>
            <translation>Refused by the policy (33008 or 80230619)</translation>
        </message>
        <message>
            <source>No, it failed</source>
            <translation>No, it failed</translation>
        </message>
        <message>
            <source>Not tried yet</source>
            <translation>Not tried yet</translation>
        </message>
        <message>
            <source>Proof by a test</source>
            <translation>Proof by a test</translation>
        </message>
        <message>
            <source>Only a reset that arrives in the directory proves that everything works together.</source>
            <translation>Only a reset that arrives in the directory proves that everything works together.</translation>
        </message>
        <message>
            <source>The event log of the Connect server, or the directory. Today a person who tries it and looks.</source>
            <translation>The event log of the Connect server, or the directory. Today a person who tries it and looks.</translation>
        </message>
        <message>
            <source>A new password was written back: start and end of one TrackingId are there.</source>
            <translation>A new password was written back: start and end of one TrackingId are there.</translation>
        </message>
    </context>
    <context>
        <name>check/proxy</name>
        <message>
            <source>Troubleshoot connectivity of Connect: proxy</source>
            <translation>Troubleshoot connectivity of Connect: proxy</translation>
        </message>
        <message>
            <source>Prerequisites of Connect: connectivity</source>
            <translation>Prerequisites of Connect: connectivity</translation>
        </message>
        <message>
            <source>The article speaks of the firewall and not of a proxy.</source>
            <translation>The article speaks of the firewall and not of a proxy.</translation>
        </message>
        <message>
            <source>The service reads its proxy from `machine.config`. WinHTTP and the browser have settings of their own: they may differ.</source>
            <translation>The service reads its proxy from `machine.config`. WinHTTP and the browser have settings of their own: they may differ.</translation>
        </message>
        <message>
            <source>Look again from the server: the proxy opens the way.</source>
            <translation>Look again from the server: the proxy opens the way.</translation>
        </message>
        <message>
            <source>Let the server through the proxy to Microsoft's hosts without a sign-in.</source>
            <translation>Let the server through the proxy to Microsoft's hosts without a sign-in.</translation>
        </message>
        <message>
            <source>Low: one rule for one server.</source>
            <translation>Low: one rule for one server.</translation>
        </message>
        <message>
            <source>Remove the rule again.</source>
            <translation>Remove the rule again.</translation>
        </message>
        <message>
            <source>Else let the service sign in: a domain account, and `useDefaultCredentials="true"` in `machine.config`.</source>
            <translation>Else let the service sign in: a domain account, and `useDefaultCredentials="true"` in `machine.config`.</translation>
        </message>
        <message>
            <source>Put the old `machine.config` back and restart the service.</source>
            <translation>Put the old `machine.config` back and restart the service.</translation>
        </message>
        <message>
            <source>Allow these hosts on port 443 on the proxy {proxy}, for the server: {hosts}.</source>
            <translation>Allow these hosts on port 443 on the proxy {proxy}, for the server: {hosts}.</translation>
        </message>
        <message>
            <source>On the proxy {proxy}, look the hosts up and connect to them: {hosts}.</source>
            <translation>On the proxy {proxy}, look the hosts up and connect to them: {hosts}.</translation>
        </message>
        <message>
            <source>See whether the proxy {proxy} runs, and whether the server may reach it.</source>
            <translation>See whether the proxy {proxy} runs, and whether the server may reach it.</translation>
        </message>
        <message>
            <source>If the proxy is gone: correct it in WinHTTP and in `machine.config`, and restart the service.</source>
            <translation>If the proxy is gone: correct it in WinHTTP and in `machine.config`, and restart the service.</translation>
        </message>
        <message>
            <source>Put the old settings back and restart the service.</source>
            <translation>Put the old settings back and restart the service.</translation>
        </message>
        <message>
            <source>See whether the address of the proxy script (PAC) is right, and whether it opens.</source>
            <translation>See whether the address of the proxy script (PAC) is right, and whether it opens.</translation>
        </message>
        <message>
            <source>Look at what is set on the server.</source>
            <translation>Look at what is set on the server.</translation>
        </message>
        <message>
            <source>No proxy is used: the way goes straight to Microsoft.</source>
            <translation>No proxy is used: the way goes straight to Microsoft.</translation>
        </message>
        <message numerus="yes">
            <source>The proxy {proxy} opens the way to %n host(s).</source>
            <translation>
                <numerusform>The proxy {proxy} opens the way to %n host.</numerusform>
                <numerusform>The proxy {proxy} opens the way to %n hosts.</numerusform>
            </translation>
        </message>
        <message>
            <source>The proxy {proxy} asks for a sign-in.</source>
            <translation>The proxy {proxy} asks for a sign-in.</translation>
        </message>
        <message>
            <source>The service that writes passwords back cannot type a password. It stands still in front of the proxy (407).</source>
            <translation>The service that writes passwords back cannot type a password. It stands still in front of the proxy (407).</translation>
        </message>
        <message>
            <source>The proxy {proxy} denies the way to {hosts}.</source>
            <translation>The proxy {proxy} denies the way to {hosts}.</translation>
        </message>
        <message>
            <source>The proxy is alive, but its rules do not allow these hosts ({status}).</source>
            <translation>The proxy is alive, but its rules do not allow these hosts ({status}).</translation>
        </message>
        <message>
            <source>The proxy {proxy} cannot reach {hosts}.</source>
            <translation>The proxy {proxy} cannot reach {hosts}.</translation>
        </message>
        <message>
            <source>The proxy is alive, but finds no way out: its own DNS or firewall may stop it ({status}).</source>
            <translation>The proxy is alive, but finds no way out: its own DNS or firewall may stop it ({status}).</translation>
        </message>
        <message>
            <source>The proxy {proxy} does not answer.</source>
            <translation>The proxy {proxy} does not answer.</translation>
        </message>
        <message>
            <source>It is down, at another address, or behind a firewall. Nothing gets out through it.</source>
            <translation>It is down, at another address, or behind a firewall. Nothing gets out through it.</translation>
        </message>
        <message>
            <source>{proxy} answers, but not as a proxy does.</source>
            <translation>{proxy} answers, but not as a proxy does.</translation>
        </message>
        <message>
            <source>The address or the port of the proxy may be wrong.</source>
            <translation>The address or the port of the proxy may be wrong.</translation>
        </message>
        <message>
            <source>It cannot be found out which proxy to use.</source>
            <translation>It cannot be found out which proxy to use.</translation>
        </message>
        <message>
            <source>The script that chooses the proxy (PAC) cannot be read or does not work.</source>
            <translation>The script that chooses the proxy (PAC) cannot be read or does not work.</translation>
        </message>
        <message>
            <source>The server uses no proxy.</source>
            <translation>The server uses no proxy.</translation>
        </message>
        <message>
            <source>The server uses one proxy, and both settings name it.</source>
            <translation>The server uses one proxy, and both settings name it.</translation>
        </message>
        <message>
            <source>The settings of the proxy on the server do not agree.</source>
            <translation>The settings of the proxy on the server do not agree.</translation>
        </message>
        <message>
            <source>The service follows `machine.config`. A test in the browser or by WinHTTP may go another way.</source>
            <translation>The service follows `machine.config`. A test in the browser or by WinHTTP may go another way.</translation>
        </message>
        <message>
            <source>Write the right proxy into `machine.config` (`defaultProxy`), and restart the service.</source>
            <translation>Write the right proxy into `machine.config` (`defaultProxy`), and restart the service.</translation>
        </message>
        <message>
            <source>Does the Connect server go through a proxy, and do its settings agree?</source>
            <translation>Does the Connect server go through a proxy, and do its settings agree?</translation>
        </message>
        <message>
            <source>On the server: `netsh winhttp show proxy`, and `defaultProxy` in `C:\Windows\Microsoft.NET\Framework64\v4.0.30319\Config\machine.config`.</source>
            <translation>On the server: `netsh winhttp show proxy`, and `defaultProxy` in `C:\Windows\Microsoft.NET\Framework64\v4.0.30319\Config\machine.config`.</translation>
        </message>
        <message>
            <source>No proxy in either</source>
            <translation>No proxy in either</translation>
        </message>
        <message>
            <source>The same proxy in both</source>
            <translation>The same proxy in both</translation>
        </message>
        <message>
            <source>They differ</source>
            <translation>They differ</translation>
        </message>
        <message>
            <source>Through {proxy}, set in the system: {hosts}</source>
            <translation>Through {proxy}, set in the system: {hosts}</translation>
        </message>
        <message>
            <source>Through {proxy}, set in this wizard: {hosts}</source>
            <translation>Through {proxy}, set in this wizard: {hosts}</translation>
        </message>
        <message>
            <source>Straight, without a proxy: {hosts}</source>
            <translation>Straight, without a proxy: {hosts}</translation>
        </message>
        <message>
            <source>Ways to sign in that the proxy offers: {schemes}</source>
            <translation>Ways to sign in that the proxy offers: {schemes}</translation>
        </message>
        <message>
            <source>A name and a password were sent, and refused.</source>
            <translation>A name and a password were sent, and refused.</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>Where a proxy stands before the internet, it must let the server through without a person.</source>
            <translation>Where a proxy stands before the internet, it must let the server through without a person.</translation>
        </message>
        <message>
            <source>The network test on the server, or a person who reads its proxy settings.</source>
            <translation>The network test on the server, or a person who reads its proxy settings.</translation>
        </message>
        <message>
            <source>The settings of the proxy on the server differ, and the way of the service is open.</source>
            <translation>The settings of the proxy on the server differ, and the way of the service is open.</translation>
        </message>
        <message>
            <source>`machine.config`</source>
            <translation>`machine.config`</translation>
        </message>
        <message>
            <source>`miiserver.exe.config`</source>
            <translation>`miiserver.exe.config`</translation>
        </message>
        <message>
            <source>the file of the agent</source>
            <translation>the file of the agent</translation>
        </message>
        <message>
            <source>WinHTTP</source>
            <translation>WinHTTP</translation>
        </message>
        <message>
            <source>the account of the service</source>
            <translation>the account of the service</translation>
        </message>
        <message>
            <source>{place}: {proxy}</source>
            <translation>{place}: {proxy}</translation>
        </message>
        <message>
            <source>{place}: a script chooses</source>
            <translation>{place}: a script chooses</translation>
        </message>
        <message>
            <source>{place}: no proxy</source>
            <translation>{place}: no proxy</translation>
        </message>
        <message>
            <source>{place}: as Windows has it</source>
            <translation>{place}: as Windows has it</translation>
        </message>
        <message>
            <source>{place}: could not be read</source>
            <translation>{place}: could not be read</translation>
        </message>
        <message>
            <source>`miiserver.exe.config` names a proxy. An upgrade overwrites that file; use `machine.config`.</source>
            <translation>`miiserver.exe.config` names a proxy. An upgrade overwrites that file; use `machine.config`.</translation>
        </message>
    </context>
    <context>
        <name>check/relay-health</name>
        <message>
            <source>Events of password writeback</source>
            <translation>Events of password writeback</translation>
        </message>
        <message>
            <source>Allow the relay under the name servicebus.windows.networks.</source>
            <translation>Allow the relay under the name servicebus.windows.networks.</translation>
        </message>
        <message>
            <source>That name does not exist. Right is `*.servicebus.windows.net`; events 31019 and 31034 name your own relay.</source>
            <translation>That name does not exist. Right is `*.servicebus.windows.net`; events 31019 and 31034 name your own relay.</translation>
        </message>
        <message>
            <source>Run the network test of this program on the Connect server. The event names the relay.</source>
            <translation>Run the network test of this program on the Connect server. The event names the relay.</translation>
        </message>
        <message>
            <source>The test names the first step that fails.</source>
            <translation>The test names the first step that fails.</translation>
        </message>
        <message>
            <source>Allow TCP 443 from the Connect server to `*.servicebus.windows.net`, without a proxy sign-in and without opening TLS.</source>
            <translation>Allow TCP 443 from the Connect server to `*.servicebus.windows.net`, without a proxy sign-in and without opening TLS.</translation>
        </message>
        <message>
            <source>Low: outbound only. Other clouds have other names.</source>
            <translation>Low: outbound only. Other clouds have other names.</translation>
        </message>
        <message>
            <source>Remove the rule.</source>
            <translation>Remove the rule.</translation>
        </message>
        <message>
            <source>Event 31019 appears after a restart of the sync service.</source>
            <translation>Event 31019 appears after a restart of the sync service.</translation>
        </message>
        <message>
            <source>The server reached the relay less than 15 minutes ago (event 31019).</source>
            <translation>The server reached the relay less than 15 minutes ago (event 31019).</translation>
        </message>
        <message>
            <source>Event 31042 is the newest; the relays may be up.</source>
            <translation>Event 31042 is the newest; the relays may be up.</translation>
        </message>
        <message>
            <source>Microsoft does not document this event. Its text calls the service healthy.</source>
            <translation>Microsoft does not document this event. Its text calls the service healthy.</translation>
        </message>
        <message>
            <source>The last event 31019 is older than 15 minutes; the relay may be down.</source>
            <translation>The last event 31019 is older than 15 minutes; the relay may be down.</translation>
        </message>
        <message>
            <source>It usually comes every five minutes. The limit of 15 minutes is ours.</source>
            <translation>It usually comes every five minutes. The limit of 15 minutes is ours.</translation>
        </message>
        <message>
            <source>The server cannot connect to the relay (event 31034).</source>
            <translation>The server cannot connect to the relay (event 31034).</translation>
        </message>
        <message>
            <source>No new password arrives. Firewall, proxy, TLS or the clock can be the reason.</source>
            <translation>No new password arrives. Firewall, proxy, TLS or the clock can be the reason.</translation>
        </message>
        <message>
            <source>The server does not trust the certificate of the relay (event 31034).</source>
            <translation>The server does not trust the certificate of the relay (event 31034).</translation>
        </message>
        <message>
            <source>A root certificate is missing, or someone opens the TLS connection.</source>
            <translation>A root certificate is missing, or someone opens the TLS connection.</translation>
        </message>
        <message>
            <source>Exclude `*.servicebus.windows.net` from TLS inspection.</source>
            <translation>Exclude `*.servicebus.windows.net` from TLS inspection.</translation>
        </message>
        <message>
            <source>Low: this traffic is no longer read.</source>
            <translation>Low: this traffic is no longer read.</translation>
        </message>
        <message>
            <source>Remove the exception.</source>
            <translation>Remove the exception.</translation>
        </message>
        <message>
            <source>The issuer of the certificate is Microsoft or DigiCert.</source>
            <translation>The issuer of the certificate is Microsoft or DigiCert.</translation>
        </message>
        <message>
            <source>Let the server fetch root certificates from Windows Update, or install those of the Azure list.</source>
            <translation>Let the server fetch root certificates from Windows Update, or install those of the Azure list.</translation>
        </message>
        <message>
            <source>Low: this only downloads the list. Import from it what is missing.</source>
            <translation>Low: this only downloads the list. Import from it what is missing.</translation>
        </message>
        <message>
            <source>31034 does not come back after a restart of the sync service.</source>
            <translation>31034 does not come back after a restart of the sync service.</translation>
        </message>
        <message>
            <source>Writeback reports itself as not healthy (event 31044).</source>
            <translation>Writeback reports itself as not healthy (event 31044).</translation>
        </message>
        <message>
            <source>At least one of the two lines to the relay is down. Resets fail, or some of them do.</source>
            <translation>At least one of the two lines to the relay is down. Resets fail, or some of them do.</translation>
        </message>
        <message>
            <source>Make sure that only one Connect server is active.</source>
            <translation>Make sure that only one Connect server is active.</translation>
        </message>
        <message>
            <source>StagingModeEnabled is False on exactly one server.</source>
            <translation>StagingModeEnabled is False on exactly one server.</translation>
        </message>
        <message>
            <source>The server has no events of PasswordResetService at all.</source>
            <translation>The server has no events of PasswordResetService at all.</translation>
        </message>
        <message>
            <source>Writeback may never have been switched on here, or this is not the active server.</source>
            <translation>Writeback may never have been switched on here, or this is not the active server.</translation>
        </message>
        <message>
            <source>Look whether writeback is on in Connect.</source>
            <translation>Look whether writeback is on in Connect.</translation>
        </message>
        <message>
            <source>Enabled is True, ServiceStatus is Started.</source>
            <translation>Enabled is True, ServiceStatus is Started.</translation>
        </message>
        <message>
            <source>Which of these events is the newest on the Connect server?</source>
            <translation>Which of these events is the newest on the Connect server?</translation>
        </message>
        <message>
            <source>Event Viewer &gt; **Windows Logs** &gt; **Application**, source PasswordResetService: 31019, 31034, 31042, 31044. Or: `Get-WinEvent -ProviderName PasswordResetService -MaxEvents 30`.</source>
            <translation>Event Viewer &gt; **Windows Logs** &gt; **Application**, source PasswordResetService: 31019, 31034, 31042, 31044. Or: `Get-WinEvent -ProviderName PasswordResetService -MaxEvents 30`.</translation>
        </message>
        <message>
            <source>31019, under 15 minutes old</source>
            <translation>31019, under 15 minutes old</translation>
        </message>
        <message>
            <source>31042</source>
            <translation>31042</translation>
        </message>
        <message>
            <source>31019, but older</source>
            <translation>31019, but older</translation>
        </message>
        <message>
            <source>31034</source>
            <translation>31034</translation>
        </message>
        <message>
            <source>31034: the remote certificate is invalid</source>
            <translation>31034: the remote certificate is invalid</translation>
        </message>
        <message>
            <source>31044</source>
            <translation>31044</translation>
        </message>
        <message>
            <source>There are no such events</source>
            <translation>There are no such events</translation>
        </message>
        <message>
            <source>Relays</source>
            <translation>Relays</translation>
        </message>
        <message>
            <source>The server keeps lines open to two relays (Service Bus). New passwords come over them.</source>
            <translation>The server keeps lines open to two relays (Service Bus). New passwords come over them.</translation>
        </message>
        <message>
            <source>The event log of the Connect server. Until it is read in, a person who opens Event Viewer there.</source>
            <translation>The event log of the Connect server. Until it is read in, a person who opens Event Viewer there.</translation>
        </message>
        <message>
            <source>The relay was up when the log was saved (event 31019, {time}).</source>
            <translation>The relay was up when the log was saved (event 31019, {time}).</translation>
        </message>
        <message>
            <source>What holds now, only the server can tell.</source>
            <translation>What holds now, only the server can tell.</translation>
        </message>
        <message>
            <source>The newest event is 31019, but how old it is cannot be told.</source>
            <translation>The newest event is 31019, but how old it is cannot be told.</translation>
        </message>
        <message>
            <source>The times in this file have no zone. Save the log as `.evtx` or XML.</source>
            <translation>The times in this file have no zone. Save the log as `.evtx` or XML.</translation>
        </message>
        <message>
            <source>Relay: {host}</source>
            <translation>Relay: {host}</translation>
        </message>
    </context>
    <context>
        <name>check/remote-sam</name>
        <message>
            <source>The policy for remote calls to SAM</source>
            <translation>The policy for remote calls to SAM</translation>
        </message>
        <message>
            <source>The article does not speak of remote calls to SAM.</source>
            <translation>The article does not speak of remote calls to SAM.</translation>
        </message>
        <message>
            <source>A policy on domain controllers or on the Connect server may refuse the call. Its presence alone is no fault.</source>
            <translation>A policy on domain controllers or on the Connect server may refuse the call. Its presence alone is no fault.</translation>
        </message>
        <message>
            <source>Admit the connector account (**Remote Access**, allow) in the policy **Network access: Restrict clients allowed to make remote calls to SAM**.</source>
            <translation>Admit the connector account (**Remote Access**, allow) in the policy **Network access: Restrict clients allowed to make remote calls to SAM**.</translation>
        </message>
        <message>
            <source>Low: one account more may read. Domain controllers and Connect server must both get it.</source>
            <translation>Low: one account more may read. Domain controllers and Connect server must both get it.</translation>
        </message>
        <message>
            <source>Take the account out of the policy again.</source>
            <translation>Take the account out of the policy again.</translation>
        </message>
        <message>
            <source>No event 16965 follows on the domain controller, and a test reset works.</source>
            <translation>No event 16965 follows on the domain controller, and a test reset works.</translation>
        </message>
        <message>
            <source>Remote calls to SAM are not restricted for the connector account.</source>
            <translation>Remote calls to SAM are not restricted for the connector account.</translation>
        </message>
        <message>
            <source>The restriction only writes a log; it refuses nobody.</source>
            <translation>The restriction only writes a log; it refuses nobody.</translation>
        </message>
        <message>
            <source>Event 16968 names who would be refused. Add the connector account before it is enforced.</source>
            <translation>Event 16968 names who would be refused. Add the connector account before it is enforced.</translation>
        </message>
        <message>
            <source>A restriction of remote calls to SAM is set; whom it admits is not known.</source>
            <translation>A restriction of remote calls to SAM is set; whom it admits is not known.</translation>
        </message>
        <message>
            <source>It may refuse the connector account. It may also admit it; then it is no fault.</source>
            <translation>It may refuse the connector account. It may also admit it; then it is no fault.</translation>
        </message>
        <message>
            <source>Read the value: does it admit the connector account or a group of it?</source>
            <translation>Read the value: does it admit the connector account or a group of it?</translation>
        </message>
        <message>
            <source>The account or its group stands there with AccessAllowed.</source>
            <translation>The account or its group stands there with AccessAllowed.</translation>
        </message>
        <message>
            <source>The connector account is refused when it calls SAM remotely.</source>
            <translation>The connector account is refused when it calls SAM remotely.</translation>
        </message>
        <message>
            <source>Resets fail with SSPR_0029, although all permissions are right.</source>
            <translation>Resets fail with SSPR_0029, although all permissions are right.</translation>
        </message>
        <message>
            <source>If the policy is gone but its value stayed, delete the value on every server concerned.</source>
            <translation>If the policy is gone but its value stayed, delete the value on every server concerned.</translation>
        </message>
        <message>
            <source>Note the value before. Hardening of the server becomes weaker.</source>
            <translation>Note the value before. Hardening of the server becomes weaker.</translation>
        </message>
        <message>
            <source>Write the noted value back, as a text value (REG_SZ).</source>
            <translation>Write the noted value back, as a text value (REG_SZ).</translation>
        </message>
        <message>
            <source>A test reset works.</source>
            <translation>A test reset works.</translation>
        </message>
        <message>
            <source>Authenticated Users are not in the group Pre-Windows 2000 Compatible Access.</source>
            <translation>Authenticated Users are not in the group Pre-Windows 2000 Compatible Access.</translation>
        </message>
        <message>
            <source>Hardening took away a right to read that Connect needs. It may be given in another way.</source>
            <translation>Hardening took away a right to read that Connect needs. It may be given in another way.</translation>
        </message>
        <message>
            <source>Put Authenticated Users back into the group.</source>
            <translation>Put Authenticated Users back into the group.</translation>
        </message>
        <message>
            <source>Every signed-in account may read users and groups again, as Windows delivers it. Ask the security team.</source>
            <translation>Every signed-in account may read users and groups again, as Windows delivers it. Ask the security team.</translation>
        </message>
        <message>
            <source>The same command with `/delete`.</source>
            <translation>The same command with `/delete`.</translation>
        </message>
        <message>
            <source>May the connector account make remote calls to SAM?</source>
            <translation>May the connector account make remote calls to SAM?</translation>
        </message>
        <message>
            <source>On every domain controller and on the Connect server: `Get-ItemProperty 'HKLM:\SYSTEM\CurrentControlSet\Control\Lsa' | Select-Object RestrictRemoteSam*`. On the domain controllers, System log: event 16965 (source Directory-Service-SAM) names who was refused. On the Connect server: 6329 with ERROR_ACCESS_DENIED.</source>
            <translation>On every domain controller and on the Connect server: `Get-ItemProperty 'HKLM:\SYSTEM\CurrentControlSet\Control\Lsa' | Select-Object RestrictRemoteSam*`. On the domain controllers, System log: event 16965 (source Directory-Service-SAM) names who was refused. On the Connect server: 6329 with ERROR_ACCESS_DENIED.</translation>
        </message>
        <message>
            <source>Yes: no value, or the account is admitted</source>
            <translation>Yes: no value, or the account is admitted</translation>
        </message>
        <message>
            <source>There is a value, but in audit-only mode</source>
            <translation>There is a value, but in audit-only mode</translation>
        </message>
        <message>
            <source>There is a value; whom it admits is not clear</source>
            <translation>There is a value; whom it admits is not clear</translation>
        </message>
        <message>
            <source>No: 16965, or 6329 with ERROR_ACCESS_DENIED</source>
            <translation>No: 16965, or 6329 with ERROR_ACCESS_DENIED</translation>
        </message>
        <message>
            <source>Pre-Windows 2000 Compatible Access was emptied</source>
            <translation>Pre-Windows 2000 Compatible Access was emptied</translation>
        </message>
        <message>
            <source>Remote calls to SAM</source>
            <translation>Remote calls to SAM</translation>
        </message>
        <message>
            <source>Connect first asks the domain controller about the user (a remote call to SAM). Hardening can forbid that.</source>
            <translation>Connect first asks the domain controller about the user (a remote call to SAM). Hardening can forbid that.</translation>
        </message>
        <message>
            <source>The server collection, the event log or the directory. Today a person who can look there.</source>
            <translation>The server collection, the event log or the directory. Today a person who can look there.</translation>
        </message>
        <message>
            <source>No restriction of remote calls to SAM is set on the Connect server.</source>
            <translation>No restriction of remote calls to SAM is set on the Connect server.</translation>
        </message>
        <message>
            <source>The domain controllers may have one of their own. There, event 16965 names who was refused.</source>
            <translation>The domain controllers may have one of their own. There, event 16965 names who was refused.</translation>
        </message>
        <message>
            <source>The restriction on the Connect server admits the connector account.</source>
            <translation>The restriction on the Connect server admits the connector account.</translation>
        </message>
        <message>
            <source>{account}: admitted</source>
            <translation>{account}: admitted</translation>
        </message>
        <message>
            <source>{account}: refused</source>
            <translation>{account}: refused</translation>
        </message>
        <message>
            <source>{account}: not clear</source>
            <translation>{account}: not clear</translation>
        </message>
        <message>
            <source>A domain controller refused a remote call to SAM (16965): {client}.</source>
            <translation>A domain controller refused a remote call to SAM (16965): {client}.</translation>
        </message>
        <message>
            <source>If this is the connector account, writeback fails for everybody.</source>
            <translation>If this is the connector account, writeback fails for everybody.</translation>
        </message>
        <message>
            <source>Compare this SID with that of the connector account.</source>
            <translation>Compare this SID with that of the connector account.</translation>
        </message>
        <message>
            <source>You know whether the connector account was refused.</source>
            <translation>You know whether the connector account was refused.</translation>
        </message>
    </context>
    <context>
        <name>check/reserved-characters</name>
        <message>
            <source>Events of password writeback</source>
            <translation>Events of password writeback</translation>
        </message>
        <message>
            <source>The article does not speak of reserved characters.</source>
            <translation>The article does not speak of reserved characters.</translation>
        </message>
        <message>
            <source>With one in the name of an organizational unit on the way, writeback may fail with 33001.</source>
            <translation>With one in the name of an organizational unit on the way, writeback may fail with 33001.</translation>
        </message>
        <message>
            <source>Give the organizational unit a name without these characters; plan it.</source>
            <translation>Give the organizational unit a name without these characters; plan it.</translation>
        </message>
        <message>
            <source>Medium: the path of everything below changes. Programs and filters may hold the old path.</source>
            <translation>Medium: the path of everything below changes. Programs and filters may hold the old path.</translation>
        </message>
        <message>
            <source>Rename it back.</source>
            <translation>Rename it back.</translation>
        </message>
        <message>
            <source>After a synchronisation, a reset works and 33001 stays away.</source>
            <translation>After a synchronisation, a reset works and 33001 stays away.</translation>
        </message>
        <message>
            <source>The path of the user is free of reserved characters.</source>
            <translation>The path of the user is free of reserved characters.</translation>
        </message>
        <message>
            <source>A name on the path of the user holds a reserved character.</source>
            <translation>A name on the path of the user holds a reserved character.</translation>
        </message>
        <message>
            <source>Writeback may fail for everybody below it.</source>
            <translation>Writeback may fail for everybody below it.</translation>
        </message>
        <message>
            <source>A name on the path holds a reserved character, and event 33001 was written.</source>
            <translation>A name on the path holds a reserved character, and event 33001 was written.</translation>
        </message>
        <message>
            <source>The two may belong together. 33001 can also mean something else.</source>
            <translation>The two may belong together. 33001 can also mean something else.</translation>
        </message>
        <message>
            <source>Read the ADSync event of the same second first.</source>
            <translation>Read the ADSync event of the same second first.</translation>
        </message>
        <message>
            <source>It names no other reason.</source>
            <translation>It names no other reason.</translation>
        </message>
        <message>
            <source>Does the path of the user hold a reserved character?</source>
            <translation>Does the path of the user hold a reserved character?</translation>
        </message>
        <message>
            <source>`(Get-ADUser '&lt;user&gt;').DistinguishedName`: look at the name of each organizational unit. Reserved are `, + " \ &lt; &gt; ; = /`, a line break, and a space at either end. So is `#` at the start. A backslash in the path gives them away. The commas between the names do not count.</source>
            <translation>`(Get-ADUser '&lt;user&gt;').DistinguishedName`: look at the name of each organizational unit. Reserved are `, + " \ &lt; &gt; ; = /`, a line break, and a space at either end. So is `#` at the start. A backslash in the path gives them away. The commas between the names do not count.</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>Yes, and event 33001 was written</source>
            <translation>Yes, and event 33001 was written</translation>
        </message>
        <message>
            <source>Reserved characters in the path</source>
            <translation>Reserved characters in the path</translation>
        </message>
        <message>
            <source>Some characters in the names of organizational units can keep Connect from finding the user.</source>
            <translation>Some characters in the names of organizational units can keep Connect from finding the user.</translation>
        </message>
        <message>
            <source>The directory or the event log. Today a person who can open Active Directory or Event Viewer.</source>
            <translation>The directory or the event log. Today a person who can open Active Directory or Event Viewer.</translation>
        </message>
        <message>
            <source>Event 33001 was written; a reserved character in the path may be the reason.</source>
            <translation>Event 33001 was written; a reserved character in the path may be the reason.</translation>
        </message>
        <message>
            <source>The event says only that Active Directory gave an error it does not know.</source>
            <translation>The event says only that Active Directory gave an error it does not know.</translation>
        </message>
        <message>
            <source>Look at the names of the OUs above the user, and at event 6329 beside 33001.</source>
            <translation>Look at the names of the OUs above the user, and at event 6329 beside 33001.</translation>
        </message>
        <message>
            <source>No name holds one of these characters, or 6329 names another reason.</source>
            <translation>No name holds one of these characters, or 6329 names another reason.</translation>
        </message>
    </context>
    <context>
        <name>check/service-incident</name>
        <message>
            <source>Service health of Microsoft 365</source>
            <translation>Service health of Microsoft 365</translation>
        </message>
        <message>
            <source>Azure Service Health</source>
            <translation>Azure Service Health</translation>
        </message>
        <message>
            <source>The article does not speak of incidents at Microsoft.</source>
            <translation>The article does not speak of incidents at Microsoft.</translation>
        </message>
        <message>
            <source>The service health pages show them. They can lag behind.</source>
            <translation>The service health pages show them. They can lag behind.</translation>
        </message>
        <message>
            <source>Microsoft reports no incident with sign-in, password reset or Service Bus.</source>
            <translation>Microsoft reports no incident with sign-in, password reset or Service Bus.</translation>
        </message>
        <message>
            <source>Microsoft reports an incident that touches this service.</source>
            <translation>Microsoft reports an incident that touches this service.</translation>
        </message>
        <message>
            <source>Resets may fail until Microsoft has solved it. Change nothing meanwhile.</source>
            <translation>Resets may fail until Microsoft has solved it. Change nothing meanwhile.</translation>
        </message>
        <message>
            <source>Wait for Microsoft; follow the incident by its number.</source>
            <translation>Wait for Microsoft; follow the incident by its number.</translation>
        </message>
        <message>
            <source>The incident is closed, and a test reset works.</source>
            <translation>The incident is closed, and a test reset works.</translation>
        </message>
        <message>
            <source>Tell callers what is known, and reset in Active Directory where it is urgent.</source>
            <translation>Tell callers what is known, and reset in Active Directory where it is urgent.</translation>
        </message>
        <message>
            <source>An incident was solved within the last day.</source>
            <translation>An incident was solved within the last day.</translation>
        </message>
        <message>
            <source>Failures of that time may come from it. Newer ones do not.</source>
            <translation>Failures of that time may come from it. Newer ones do not.</translation>
        </message>
        <message>
            <source>Try again now.</source>
            <translation>Try again now.</translation>
        </message>
        <message>
            <source>A test reset works.</source>
            <translation>A test reset works.</translation>
        </message>
        <message>
            <source>The portal speaks of temporary issues at Microsoft.</source>
            <translation>The portal speaks of temporary issues at Microsoft.</translation>
        </message>
        <message>
            <source>It may be an incident that is not on the health page yet.</source>
            <translation>It may be an incident that is not on the health page yet.</translation>
        </message>
        <message>
            <source>Wait an hour, look at the health pages again, and run the network test meanwhile.</source>
            <translation>Wait an hour, look at the health pages again, and run the network test meanwhile.</translation>
        </message>
        <message>
            <source>The page says that the writeback client is up and running.</source>
            <translation>The page says that the writeback client is up and running.</translation>
        </message>
        <message>
            <source>Does Microsoft report an incident now?</source>
            <translation>Does Microsoft report an incident now?</translation>
        </message>
        <message>
            <source>Microsoft 365 admin center &gt; **Health** &gt; **Service health**: Microsoft Entra. Azure portal &gt; **Service Health** for Service Bus. Everybody can open `https://azure.status.microsoft`. Entra admin center &gt; **Entra ID** &gt; **Password reset** &gt; **On-premises integration** may speak of temporary issues.</source>
            <translation>Microsoft 365 admin center &gt; **Health** &gt; **Service health**: Microsoft Entra. Azure portal &gt; **Service Health** for Service Bus. Everybody can open `https://azure.status.microsoft`. Entra admin center &gt; **Entra ID** &gt; **Password reset** &gt; **On-premises integration** may speak of temporary issues.</translation>
        </message>
        <message>
            <source>No</source>
            <translation>No</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>Not any more, it was solved today</source>
            <translation>Not any more, it was solved today</translation>
        </message>
        <message>
            <source>No, but the portal speaks of temporary issues</source>
            <translation>No, but the portal speaks of temporary issues</translation>
        </message>
        <message>
            <source>Incident at Microsoft</source>
            <translation>Incident at Microsoft</translation>
        </message>
        <message>
            <source>If the service at Microsoft is down, nothing on your side helps. Look before you change anything.</source>
            <translation>If the service at Microsoft is down, nothing on your side helps. Look before you change anything.</translation>
        </message>
        <message>
            <source>The tenant after sign-in. Today a person who can open the service health page.</source>
            <translation>The tenant after sign-in. Today a person who can open the service health page.</translation>
        </message>
    </context>
    <context>
        <name>check/service-running</name>
        <message>
            <source>Restart the sync service</source>
            <translation>Restart the sync service</translation>
        </message>
        <message>
            <source>Common errors of password writeback</source>
            <translation>Common errors of password writeback</translation>
        </message>
        <message>
            <source>Events of password writeback</source>
            <translation>Events of password writeback</translation>
        </message>
        <message>
            <source>If it still fails, disable and re-enable the writeback service in Connect.</source>
            <translation>If it still fails, disable and re-enable the writeback service in Connect.</translation>
        </message>
        <message>
            <source>Restart the sync service first: it is quicker and does less harm.</source>
            <translation>Restart the sync service first: it is quicker and does less harm.</translation>
        </message>
        <message>
            <source>Read the PasswordResetService events around it; they name the reason.</source>
            <translation>Read the PasswordResetService events around it; they name the reason.</translation>
        </message>
        <message>
            <source>The newest of them is 31015 or 31019.</source>
            <translation>The newest of them is 31015 or 31019.</translation>
        </message>
        <message>
            <source>The sync service runs, and the writeback endpoint started with it.</source>
            <translation>The sync service runs, and the writeback endpoint started with it.</translation>
        </message>
        <message>
            <source>The sync service does not run.</source>
            <translation>The sync service does not run.</translation>
        </message>
        <message>
            <source>Nothing is synchronised, and no password is written back.</source>
            <translation>Nothing is synchronised, and no password is written back.</translation>
        </message>
        <message>
            <source>Start the service and let it start with Windows.</source>
            <translation>Start the service and let it start with Windows.</translation>
        </message>
        <message>
            <source>Low. If it stops again, the Application log says why.</source>
            <translation>Low. If it stops again, the Application log says why.</translation>
        </message>
        <message>
            <source>`Stop-Service ADSync`</source>
            <translation>`Stop-Service ADSync`</translation>
        </message>
        <message>
            <source>`Get-Service ADSync` says Running, and event 31015 appears.</source>
            <translation>`Get-Service ADSync` says Running, and event 31015 appears.</translation>
        </message>
        <message>
            <source>The sync service runs, but the writeback endpoint did not start (event 6800).</source>
            <translation>The sync service runs, but the writeback endpoint did not start (event 6800).</translation>
        </message>
        <message>
            <source>Synchronisation works, but nobody listens for new passwords.</source>
            <translation>Synchronisation works, but nobody listens for new passwords.</translation>
        </message>
        <message>
            <source>The writeback service stopped and did not start again (event 31016).</source>
            <translation>The writeback service stopped and did not start again (event 31016).</translation>
        </message>
        <message>
            <source>Every reset fails until event 31015 appears again.</source>
            <translation>Every reset fails until event 31015 appears again.</translation>
        </message>
        <message>
            <source>Does the sync service run, and did the writeback endpoint start?</source>
            <translation>Does the sync service run, and did the writeback endpoint start?</translation>
        </message>
        <message>
            <source>On the Connect server: `Get-Service ADSync`. Then Event Viewer &gt; **Windows Logs** &gt; **Application**: source ADSync event 6800, source PasswordResetService events 31015 (started) and 31016 (stopped). The newest counts.</source>
            <translation>On the Connect server: `Get-Service ADSync`. Then Event Viewer &gt; **Windows Logs** &gt; **Application**: source ADSync event 6800, source PasswordResetService events 31015 (started) and 31016 (stopped). The newest counts.</translation>
        </message>
        <message>
            <source>Yes, it runs, and 31015 is the newest</source>
            <translation>Yes, it runs, and 31015 is the newest</translation>
        </message>
        <message>
            <source>No, the service is stopped</source>
            <translation>No, the service is stopped</translation>
        </message>
        <message>
            <source>It runs, but event 6800 followed the start</source>
            <translation>It runs, but event 6800 followed the start</translation>
        </message>
        <message>
            <source>It runs, but 31016 is newer than 31015</source>
            <translation>It runs, but 31016 is newer than 31015</translation>
        </message>
        <message>
            <source>Sync service</source>
            <translation>Sync service</translation>
        </message>
        <message>
            <source>The sync service (ADSync) listens for new passwords. If it stands still, none arrives.</source>
            <translation>The sync service (ADSync) listens for new passwords. If it stands still, none arrives.</translation>
        </message>
        <message>
            <source>The server collection or the event log. Today a person who can look on the Connect server.</source>
            <translation>The server collection or the event log. Today a person who can look on the Connect server.</translation>
        </message>
        <message>
            <source>The sync service runs.</source>
            <translation>The sync service runs.</translation>
        </message>
        <message>
            <source>State {state}, start {start}</source>
            <translation>State {state}, start {start}</translation>
        </message>
    </context>
    <context>
        <name>check/setup-account</name>
        <message>
            <source>The account that switches writeback on is a cloud administrator, not made in Active Directory.</source>
            <translation>The account that switches writeback on is a cloud administrator, not made in Active Directory.</translation>
        </message>
        <message>
            <source>Still the safest. A synced account of a managed domain is accepted by a newer page. The role Hybrid Identity Administrator is enough today.</source>
            <translation>Still the safest. A synced account of a managed domain is accepted by a newer page. The role Hybrid Identity Administrator is enough today.</translation>
        </message>
        <message>
            <source>Writeback was set up with a fit cloud account.</source>
            <translation>Writeback was set up with a fit cloud account.</translation>
        </message>
        <message>
            <source>Writeback was set up with an account that is synced from Active Directory.</source>
            <translation>Writeback was set up with an account that is synced from Active Directory.</translation>
        </message>
        <message>
            <source>One page of Microsoft allows this with a synchronised password, another asks for a cloud account. It may be in the way.</source>
            <translation>One page of Microsoft allows this with a synchronised password, another asks for a cloud account. It may be in the way.</translation>
        </message>
        <message>
            <source>If setup failed, run the Connect wizard again with a cloud account.</source>
            <translation>If setup failed, run the Connect wizard again with a cloud account.</translation>
        </message>
        <message>
            <source>Low. Leave writeback alone where it works.</source>
            <translation>Low. Leave writeback alone where it works.</translation>
        </message>
        <message>
            <source>Event 31015 appears, and no 32009 after it.</source>
            <translation>Event 31015 appears, and no 32009 after it.</translation>
        </message>
        <message>
            <source>Writeback was set up with a federated account.</source>
            <translation>Writeback was set up with a federated account.</translation>
        </message>
        <message>
            <source>The setup gets no token for such an account. The server logs event 32009, 32011 or 31014.</source>
            <translation>The setup gets no token for such an account. The server logs event 32009, 32011 or 31014.</translation>
        </message>
        <message>
            <source>Run the Connect wizard again with a cloud account, such as one of `onmicrosoft.com`.</source>
            <translation>Run the Connect wizard again with a cloud account, such as one of `onmicrosoft.com`.</translation>
        </message>
        <message>
            <source>Low. Use a version that can still sign in, so update an old one first.</source>
            <translation>Low. Use a version that can still sign in, so update an old one first.</translation>
        </message>
        <message>
            <source>The account holds no direct role that may set writeback up.</source>
            <translation>The account holds no direct role that may set writeback up.</translation>
        </message>
        <message>
            <source>The Connect wizard does not accept a role that comes through a group.</source>
            <translation>The Connect wizard does not accept a role that comes through a group.</translation>
        </message>
        <message>
            <source>Assign the role **Hybrid Identity Administrator** to the account itself, for the time of the setup.</source>
            <translation>Assign the role **Hybrid Identity Administrator** to the account itself, for the time of the setup.</translation>
        </message>
        <message>
            <source>Medium: the role may change synchronisation of the whole tenant.</source>
            <translation>Medium: the role may change synchronisation of the whole tenant.</translation>
        </message>
        <message>
            <source>Take the role away after the setup.</source>
            <translation>Take the role away after the setup.</translation>
        </message>
        <message>
            <source>**Assigned roles** of the account lists the role as direct.</source>
            <translation>**Assigned roles** of the account lists the role as direct.</translation>
        </message>
        <message>
            <source>Run the Connect wizard again with that account.</source>
            <translation>Run the Connect wizard again with that account.</translation>
        </message>
        <message>
            <source>The account that set writeback up has no licence with P1 or P2.</source>
            <translation>The account that set writeback up has no licence with P1 or P2.</translation>
        </message>
        <message>
            <source>The Connect wizard may stop with **Unable to configure password writeback**.</source>
            <translation>The Connect wizard may stop with **Unable to configure password writeback**.</translation>
        </message>
        <message>
            <source>Assign a licence with P1 or P2 to the account and run the wizard again.</source>
            <translation>Assign a licence with P1 or P2 to the account and run the wizard again.</translation>
        </message>
        <message>
            <source>Take the licence away after the setup.</source>
            <translation>Take the licence away after the setup.</translation>
        </message>
        <message>
            <source>The wizard finishes, and event 31015 appears.</source>
            <translation>The wizard finishes, and event 31015 appears.</translation>
        </message>
        <message>
            <source>A sign-in policy stopped the account during setup.</source>
            <translation>A sign-in policy stopped the account during setup.</translation>
        </message>
        <message>
            <source>The same policy may also stop the account that synchronises.</source>
            <translation>The same policy may also stop the account that synchronises.</translation>
        </message>
        <message>
            <source>Look in the sign-in logs for the policy, and leave the synchronisation account out of it.</source>
            <translation>Look in the sign-in logs for the policy, and leave the synchronisation account out of it.</translation>
        </message>
        <message>
            <source>Medium: an exception weakens the policy. Limit it to this account and the server's address.</source>
            <translation>Medium: an exception weakens the policy. Limit it to this account and the server's address.</translation>
        </message>
        <message>
            <source>The sign-in logs show a success for the account.</source>
            <translation>The sign-in logs show a success for the account.</translation>
        </message>
        <message>
            <source>With which account was writeback switched on?</source>
            <translation>With which account was writeback switched on?</translation>
        </message>
        <message>
            <source>Ask who ran the Connect wizard; `%ProgramData%\AADConnect` keeps its traces. In the Entra admin center open **Users** &gt; the account: **Properties** says whether it is synced, **Assigned roles** whether its role is direct. Under **Entra ID** &gt; **Domain names** its domain is federated or not.</source>
            <translation>Ask who ran the Connect wizard; `%ProgramData%\AADConnect` keeps its traces. In the Entra admin center open **Users** &gt; the account: **Properties** says whether it is synced, **Assigned roles** whether its role is direct. Under **Entra ID** &gt; **Domain names** its domain is federated or not.</translation>
        </message>
        <message>
            <source>A cloud account with a direct role and a licence</source>
            <translation>A cloud account with a direct role and a licence</translation>
        </message>
        <message>
            <source>A synced account of a domain that is not federated</source>
            <translation>A synced account of a domain that is not federated</translation>
        </message>
        <message>
            <source>A federated account</source>
            <translation>A federated account</translation>
        </message>
        <message>
            <source>A cloud account without a role, or with one through a group</source>
            <translation>A cloud account without a role, or with one through a group</translation>
        </message>
        <message>
            <source>A cloud account without a licence</source>
            <translation>A cloud account without a licence</translation>
        </message>
        <message>
            <source>One that multifactor or Conditional Access stopped</source>
            <translation>One that multifactor or Conditional Access stopped</translation>
        </message>
        <message>
            <source>Account that set writeback up</source>
            <translation>Account that set writeback up</translation>
        </message>
        <message>
            <source>Setup registers the server with Microsoft. That needs an account which Microsoft itself signs in.</source>
            <translation>Setup registers the server with Microsoft. That needs an account which Microsoft itself signs in.</translation>
        </message>
        <message>
            <source>A sign-in to the tenant and the event log of the server would tell. Today the person who set it up can answer.</source>
            <translation>A sign-in to the tenant and the event log of the server would tell. Today the person who set it up can answer.</translation>
        </message>
        <message>
            <source>The account in the Connect wizard could not switch writeback on or off ({code}).</source>
            <translation>The account in the Connect wizard could not switch writeback on or off ({code}).</translation>
        </message>
        <message>
            <source>A wrong password, a federated account, or no role or licence can be the reason.</source>
            <translation>A wrong password, a federated account, or no role or licence can be the reason.</translation>
        </message>
        <message>
            <source>Repeat it with a cloud account that holds Hybrid Identity Administrator directly.</source>
            <translation>Repeat it with a cloud account that holds Hybrid Identity Administrator directly.</translation>
        </message>
        <message>
            <source>Event 31017 appears.</source>
            <translation>Event 31017 appears.</translation>
        </message>
    </context>
    <context>
        <name>check/sspr-administrators</name>
        <message>
            <source>Error SSPR_009 during password writeback</source>
            <translation>Error SSPR_009 during password writeback</translation>
        </message>
        <message>
            <source>The article does not speak of reset for administrators.</source>
            <translation>The article does not speak of reset for administrators.</translation>
        </message>
        <message>
            <source>A switch of its own, `allowedToUseSSPR`, decides for administrators. It says nothing of other users.</source>
            <translation>A switch of its own, `allowedToUseSSPR`, decides for administrators. It says nothing of other users.</translation>
        </message>
        <message>
            <source>The affected user holds no administrator role.</source>
            <translation>The affected user holds no administrator role.</translation>
        </message>
        <message>
            <source>The user is an administrator, and reset is allowed for administrators.</source>
            <translation>The user is an administrator, and reset is allowed for administrators.</translation>
        </message>
        <message>
            <source>Their own policy always asks for two methods. Writing it back may still be refused for protected accounts.</source>
            <translation>Their own policy always asks for two methods. Writing it back may still be refused for protected accounts.</translation>
        </message>
        <message>
            <source>Try with a user who holds no role, to see whether writeback works at all.</source>
            <translation>Try with a user who holds no role, to see whether writeback works at all.</translation>
        </message>
        <message>
            <source>The result with that user is the one that counts.</source>
            <translation>The result with that user is the one that counts.</translation>
        </message>
        <message>
            <source>The user is an administrator, and reset is off for administrators.</source>
            <translation>The user is an administrator, and reset is off for administrators.</translation>
        </message>
        <message>
            <source>The page shows SSPR_009 to administrators. It may be off on purpose, as security baselines advise.</source>
            <translation>The page shows SSPR_009 to administrators. It may be off on purpose, as security baselines advise.</translation>
        </message>
        <message>
            <source>Let another administrator reset this account in the Entra admin center.</source>
            <translation>Let another administrator reset this account in the Entra admin center.</translation>
        </message>
        <message>
            <source>The administrator signs in with the new password.</source>
            <translation>The administrator signs in with the new password.</translation>
        </message>
        <message>
            <source>Decide whether administrators may reset themselves. If so, switch it on.</source>
            <translation>Decide whether administrators may reset themselves. If so, switch it on.</translation>
        </message>
        <message>
            <source>Medium: a stolen phone and mailbox then open an administrator's account.</source>
            <translation>Medium: a stolen phone and mailbox then open an administrator's account.</translation>
        </message>
        <message>
            <source>After up to 60 minutes the reset page lets the administrator in.</source>
            <translation>After up to 60 minutes the reset page lets the administrator in.</translation>
        </message>
        <message>
            <source>Is the affected user an administrator, and may administrators reset themselves?</source>
            <translation>Is the affected user an administrator, and may administrators reset themselves?</translation>
        </message>
        <message>
            <source>In the Entra admin center open **Users** &gt; the user &gt; **Assigned roles**. If there is one, run `(Get-MgPolicyAuthorizationPolicy).AllowedToUseSspr` in PowerShell: True means allowed.</source>
            <translation>In the Entra admin center open **Users** &gt; the user &gt; **Assigned roles**. If there is one, run `(Get-MgPolicyAuthorizationPolicy).AllowedToUseSspr` in PowerShell: True means allowed.</translation>
        </message>
        <message>
            <source>The user has no role</source>
            <translation>The user has no role</translation>
        </message>
        <message>
            <source>The user has a role; reset is allowed (True)</source>
            <translation>The user has a role; reset is allowed (True)</translation>
        </message>
        <message>
            <source>The user has a role; reset is off (False)</source>
            <translation>The user has a role; reset is off (False)</translation>
        </message>
        <message>
            <source>Reset for administrators</source>
            <translation>Reset for administrators</translation>
        </message>
        <message>
            <source>Whether administrators may reset themselves is decided apart from all other users.</source>
            <translation>Whether administrators may reset themselves is decided apart from all other users.</translation>
        </message>
        <message>
            <source>A sign-in to the tenant would tell. Today a person who can see the roles can answer.</source>
            <translation>A sign-in to the tenant would tell. Today a person who can see the roles can answer.</translation>
        </message>
    </context>
    <context>
        <name>check/sspr-enabled</name>
        <message>
            <source>Password reset is configured and switched on in the tenant.</source>
            <translation>Password reset is configured and switched on in the tenant.</translation>
        </message>
        <message>
            <source>Still so. The place is Entra admin center &gt; Entra ID &gt; Password reset today.</source>
            <translation>Still so. The place is Entra admin center &gt; Entra ID &gt; Password reset today.</translation>
        </message>
        <message>
            <source>A link to the page about switching it on, on docs.microsoft.com.</source>
            <translation>A link to the page about switching it on, on docs.microsoft.com.</translation>
        </message>
        <message>
            <source>The page moved to learn.microsoft.com; the link below leads there.</source>
            <translation>The page moved to learn.microsoft.com; the link below leads there.</translation>
        </message>
        <message>
            <source>The article does not speak of the codes that a user sees.</source>
            <translation>The article does not speak of the codes that a user sees.</translation>
        </message>
        <message>
            <source>SSPR_0009 means off, SSPR_0011 no policy, SSPR_0013 not in the chosen group.</source>
            <translation>SSPR_0009 means off, SSPR_0011 no policy, SSPR_0013 not in the chosen group.</translation>
        </message>
        <message>
            <source>Self-service reset is on for everyone.</source>
            <translation>Self-service reset is on for everyone.</translation>
        </message>
        <message>
            <source>Self-service reset is on for a group, and the user is in it.</source>
            <translation>Self-service reset is on for a group, and the user is in it.</translation>
        </message>
        <message>
            <source>Self-service reset is on for a group, and the user is not in it.</source>
            <translation>Self-service reset is on for a group, and the user is not in it.</translation>
        </message>
        <message>
            <source>The reset page turns the user away with SSPR_0013 before writeback begins.</source>
            <translation>The reset page turns the user away with SSPR_0013 before writeback begins.</translation>
        </message>
        <message>
            <source>Add the user to the group, or choose **All** under **Password reset** &gt; **Properties**.</source>
            <translation>Add the user to the group, or choose **All** under **Password reset** &gt; **Properties**.</translation>
        </message>
        <message>
            <source>Take the user out of the group, or choose the group again.</source>
            <translation>Take the user out of the group, or choose the group again.</translation>
        </message>
        <message>
            <source>The reset page asks the user for a method instead of showing a code.</source>
            <translation>The reset page asks the user for a method instead of showing a code.</translation>
        </message>
        <message>
            <source>Self-service reset is off in this tenant.</source>
            <translation>Self-service reset is off in this tenant.</translation>
        </message>
        <message>
            <source>Users cannot reset their password at all. The page shows SSPR_0009.</source>
            <translation>Users cannot reset their password at all. The page shows SSPR_0009.</translation>
        </message>
        <message>
            <source>Choose **Selected** or **All** under **Password reset** &gt; **Properties** and save.</source>
            <translation>Choose **Selected** or **All** under **Password reset** &gt; **Properties** and save.</translation>
        </message>
        <message>
            <source>Low: users may be asked to register at their next sign-in.</source>
            <translation>Low: users may be asked to register at their next sign-in.</translation>
        </message>
        <message>
            <source>Choose **None** again.</source>
            <translation>Choose **None** again.</translation>
        </message>
        <message>
            <source>Self-service reset is on, but no methods are chosen for it.</source>
            <translation>Self-service reset is on, but no methods are chosen for it.</translation>
        </message>
        <message>
            <source>Without methods there is no policy to reset by. The page shows SSPR_0011.</source>
            <translation>Without methods there is no policy to reset by. The page shows SSPR_0011.</translation>
        </message>
        <message>
            <source>Choose methods and their number under **Password reset** &gt; **Authentication methods**.</source>
            <translation>Choose methods and their number under **Password reset** &gt; **Authentication methods**.</translation>
        </message>
        <message>
            <source>Clear the methods again at the same place.</source>
            <translation>Clear the methods again at the same place.</translation>
        </message>
        <message>
            <source>The page Password reset is not shown to the administrator.</source>
            <translation>The page Password reset is not shown to the administrator.</translation>
        </message>
        <message>
            <source>The administrator may have no licence, or the tenant none at all.</source>
            <translation>The administrator may have no licence, or the tenant none at all.</translation>
        </message>
        <message>
            <source>Assign a licence with P1 or P2 and the role **Authentication Policy Administrator**.</source>
            <translation>Assign a licence with P1 or P2 and the role **Authentication Policy Administrator**.</translation>
        </message>
        <message>
            <source>Take licence and role away again.</source>
            <translation>Take licence and role away again.</translation>
        </message>
        <message>
            <source>The page appears after signing in again.</source>
            <translation>The page appears after signing in again.</translation>
        </message>
        <message>
            <source>Is self-service password reset on for this user?</source>
            <translation>Is self-service password reset on for this user?</translation>
        </message>
        <message>
            <source>In the Entra admin center open **Entra ID** &gt; **Password reset** &gt; **Properties**: **Self-service password reset enabled** is None, Selected or All. With Selected, look whether the user is in the group; nested groups count.</source>
            <translation>In the Entra admin center open **Entra ID** &gt; **Password reset** &gt; **Properties**: **Self-service password reset enabled** is None, Selected or All. With Selected, look whether the user is in the group; nested groups count.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Selected, and the user is in the group</source>
            <translation>Selected, and the user is in the group</translation>
        </message>
        <message>
            <source>Selected, and the user is not in the group</source>
            <translation>Selected, and the user is not in the group</translation>
        </message>
        <message>
            <source>None</source>
            <translation>None</translation>
        </message>
        <message>
            <source>On, but no authentication methods are chosen</source>
            <translation>On, but no authentication methods are chosen</translation>
        </message>
        <message>
            <source>The page is not there</source>
            <translation>The page is not there</translation>
        </message>
        <message>
            <source>Self-service reset</source>
            <translation>Self-service reset</translation>
        </message>
        <message>
            <source>Users can reset a forgotten password only where self-service reset is on for them.</source>
            <translation>Users can reset a forgotten password only where self-service reset is on for them.</translation>
        </message>
        <message>
            <source>A sign-in to the tenant would tell for one user. The setting itself only a person can see.</source>
            <translation>A sign-in to the tenant would tell for one user. The setting itself only a person can see.</translation>
        </message>
    </context>
    <context>
        <name>check/sspr-registered</name>
        <message>
            <source>Retirement of text messages and calls from Microsoft</source>
            <translation>Retirement of text messages and calls from Microsoft</translation>
        </message>
        <message>
            <source>Password reset is configured in the tenant.</source>
            <translation>Password reset is configured in the tenant.</translation>
        </message>
        <message>
            <source>Each user must have registered as many methods as the policy asks for.</source>
            <translation>Each user must have registered as many methods as the policy asks for.</translation>
        </message>
        <message>
            <source>The article does not speak of methods that end.</source>
            <translation>The article does not speak of methods that end.</translation>
        </message>
        <message>
            <source>In the public cloud, text messages and calls from Microsoft end on 1 February 2027. For Global Administrators and external users they end on 1 July 2027.</source>
            <translation>In the public cloud, text messages and calls from Microsoft end on 1 February 2027. For Global Administrators and external users they end on 1 July 2027.</translation>
        </message>
        <message>
            <source>The user has registered enough methods, and not by phone alone.</source>
            <translation>The user has registered enough methods, and not by phone alone.</translation>
        </message>
        <message>
            <source>The user has only text messages or calls as methods.</source>
            <translation>The user has only text messages or calls as methods.</translation>
        </message>
        <message>
            <source>That is enough today. From 1 February 2027 reset may fail, unless your organisation uses a telephony provider.</source>
            <translation>That is enough today. From 1 February 2027 reset may fail, unless your organisation uses a telephony provider.</translation>
        </message>
        <message>
            <source>Ask the user to add the Authenticator app or a mail address at `aka.ms/mysecurityinfo`.</source>
            <translation>Ask the user to add the Authenticator app or a mail address at `aka.ms/mysecurityinfo`.</translation>
        </message>
        <message>
            <source>The page lists a method that is no phone number.</source>
            <translation>The page lists a method that is no phone number.</translation>
        </message>
        <message>
            <source>The user has registered fewer methods than the policy asks for.</source>
            <translation>The user has registered fewer methods than the policy asks for.</translation>
        </message>
        <message>
            <source>The reset page turns the user away with SSPR_0014 before writeback begins.</source>
            <translation>The reset page turns the user away with SSPR_0014 before writeback begins.</translation>
        </message>
        <message>
            <source>Let the user register at `aka.ms/ssprsetup`, or enter phone and mail for the user.</source>
            <translation>Let the user register at `aka.ms/ssprsetup`, or enter phone and mail for the user.</translation>
        </message>
        <message>
            <source>**SSPR Registered** of the user says Yes; the list may lag behind.</source>
            <translation>**SSPR Registered** of the user says Yes; the list may lag behind.</translation>
        </message>
        <message>
            <source>Has the affected user registered enough methods for a reset?</source>
            <translation>Has the affected user registered enough methods for a reset?</translation>
        </message>
        <message>
            <source>In the Entra admin center open **Entra ID** &gt; **Authentication methods** &gt; **User registration details**. Look at **SSPR Registered** and **Methods Registered**. **Password reset** &gt; **Authentication methods** says how many are asked for; administrators always need two.</source>
            <translation>In the Entra admin center open **Entra ID** &gt; **Authentication methods** &gt; **User registration details**. Look at **SSPR Registered** and **Methods Registered**. **Password reset** &gt; **Authentication methods** says how many are asked for; administrators always need two.</translation>
        </message>
        <message>
            <source>Yes, with an app, mail or the like</source>
            <translation>Yes, with an app, mail or the like</translation>
        </message>
        <message>
            <source>Yes, but only text messages or calls</source>
            <translation>Yes, but only text messages or calls</translation>
        </message>
        <message>
            <source>No, too few or none</source>
            <translation>No, too few or none</translation>
        </message>
        <message>
            <source>Registered methods of the user</source>
            <translation>Registered methods of the user</translation>
        </message>
        <message>
            <source>Users prove who they are with registered methods. Without enough of them the reset ends early.</source>
            <translation>Users prove who they are with registered methods. Without enough of them the reset ends early.</translation>
        </message>
        <message>
            <source>A sign-in to the tenant would tell. Today a person who can see the user's methods can answer.</source>
            <translation>A sign-in to the tenant would tell. Today a person who can see the user's methods can answer.</translation>
        </message>
    </context>
    <context>
        <name>check/staging-mode</name>
        <message>
            <source>Topologies of Connect</source>
            <translation>Topologies of Connect</translation>
        </message>
        <message>
            <source>The article does not speak of staging mode.</source>
            <translation>The article does not speak of staging mode.</translation>
        </message>
        <message>
            <source>A stand-by server writes nothing back. Two active servers take the relay from each other.</source>
            <translation>A stand-by server writes nothing back. Two active servers take the relay from each other.</translation>
        </message>
        <message>
            <source>This is the active server, and the only one.</source>
            <translation>This is the active server, and the only one.</translation>
        </message>
        <message>
            <source>This server is the stand-by; another one is active.</source>
            <translation>This server is the stand-by; another one is active.</translation>
        </message>
        <message>
            <source>That is as it should be. Answers about the server must come from the active one.</source>
            <translation>That is as it should be. Answers about the server must come from the active one.</translation>
        </message>
        <message>
            <source>Repeat the questions about the server on the active one.</source>
            <translation>Repeat the questions about the server on the active one.</translation>
        </message>
        <message>
            <source>`Get-ADSyncScheduler` shows StagingModeEnabled False there.</source>
            <translation>`Get-ADSyncScheduler` shows StagingModeEnabled False there.</translation>
        </message>
        <message>
            <source>Every Connect server is in staging mode.</source>
            <translation>Every Connect server is in staging mode.</translation>
        </message>
        <message>
            <source>No server takes new passwords from the cloud.</source>
            <translation>No server takes new passwords from the cloud.</translation>
        </message>
        <message>
            <source>Make one server active: Connect wizard &gt; **Configure** &gt; **Configure staging mode**, clear **Enable staging mode**.</source>
            <translation>Make one server active: Connect wizard &gt; **Configure** &gt; **Configure staging mode**, clear **Enable staging mode**.</translation>
        </message>
        <message>
            <source>Medium: all pending changes are exported. Look at them first.</source>
            <translation>Medium: all pending changes are exported. Look at them first.</translation>
        </message>
        <message>
            <source>Tick **Enable staging mode** again.</source>
            <translation>Tick **Enable staging mode** again.</translation>
        </message>
        <message>
            <source>`Get-ADSyncScheduler` shows StagingModeEnabled False, and event 31019 appears.</source>
            <translation>`Get-ADSyncScheduler` shows StagingModeEnabled False, and event 31019 appears.</translation>
        </message>
        <message>
            <source>Two Connect servers are active.</source>
            <translation>Two Connect servers are active.</translation>
        </message>
        <message>
            <source>They take the line to the relay from each other. Resets then fail now and then.</source>
            <translation>They take the line to the relay from each other. Resets then fail now and then.</translation>
        </message>
        <message>
            <source>Put one of them in staging mode, then restart the sync service on the other.</source>
            <translation>Put one of them in staging mode, then restart the sync service on the other.</translation>
        </message>
        <message>
            <source>Low, if the right one stays active. Two active servers also export twice.</source>
            <translation>Low, if the right one stays active. Two active servers also export twice.</translation>
        </message>
        <message>
            <source>Clear staging mode in the same wizard.</source>
            <translation>Clear staging mode in the same wizard.</translation>
        </message>
        <message>
            <source>Event 31019 comes every few minutes on the active server, and 31044 stays away.</source>
            <translation>Event 31019 comes every few minutes on the active server, and 31044 stays away.</translation>
        </message>
        <message>
            <source>Is this the active Connect server, and the only one?</source>
            <translation>Is this the active Connect server, and the only one?</translation>
        </message>
        <message>
            <source>On every Connect server, in PowerShell: `Get-ADSyncScheduler`. StagingModeEnabled must be False on exactly one.</source>
            <translation>On every Connect server, in PowerShell: `Get-ADSyncScheduler`. StagingModeEnabled must be False on exactly one.</translation>
        </message>
        <message>
            <source>Yes, this one and no other</source>
            <translation>Yes, this one and no other</translation>
        </message>
        <message>
            <source>No, another server is active</source>
            <translation>No, another server is active</translation>
        </message>
        <message>
            <source>No, all are in staging mode</source>
            <translation>No, all are in staging mode</translation>
        </message>
        <message>
            <source>No, more than one is active</source>
            <translation>No, more than one is active</translation>
        </message>
        <message>
            <source>Active server</source>
            <translation>Active server</translation>
        </message>
        <message>
            <source>Only one server may write passwords back. A server in staging mode (stand-by) never does.</source>
            <translation>Only one server may write passwords back. A server in staging mode (stand-by) never does.</translation>
        </message>
        <message>
            <source>The server collection. Until it is there, a person who can look on the Connect server.</source>
            <translation>The server collection. Until it is there, a person who can look on the Connect server.</translation>
        </message>
        <message>
            <source>This server is active: staging mode is off.</source>
            <translation>This server is active: staging mode is off.</translation>
        </message>
        <message>
            <source>This server is in staging mode: it writes nothing back.</source>
            <translation>This server is in staging mode: it writes nothing back.</translation>
        </message>
        <message>
            <source>If another server is active, look there. If none is, no password is written back at all.</source>
            <translation>If another server is active, look there. If none is, no password is written back at all.</translation>
        </message>
        <message>
            <source>Find the active server, and collect there.</source>
            <translation>Find the active server, and collect there.</translation>
        </message>
        <message>
            <source>StagingModeEnabled is False on exactly one server.</source>
            <translation>StagingModeEnabled is False on exactly one server.</translation>
        </message>
        <message>
            <source>Is none active? Make one active: Connect wizard &gt; **Configure** &gt; **Configure staging mode**, clear **Enable staging mode**.</source>
            <translation>Is none active? Make one active: Connect wizard &gt; **Configure** &gt; **Configure staging mode**, clear **Enable staging mode**.</translation>
        </message>
        <message>
            <source>{server} is active as well, seen on {time}.</source>
            <translation>{server} is active as well, seen on {time}.</translation>
        </message>
        <message>
            <source>{server} is in staging mode, seen on {time}. Its collection is not judged.</source>
            <translation>{server} is in staging mode, seen on {time}. Its collection is not judged.</translation>
        </message>
        <message>
            <source>{server} was collected on {time}, too. It does not say whether it is active.</source>
            <translation>{server} was collected on {time}, too. It does not say whether it is active.</translation>
        </message>
    </context>
    <context>
        <name>check/support-ready</name>
        <message>
            <source>Contact Microsoft support</source>
            <translation>Contact Microsoft support</translation>
        </message>
        <message>
            <source>Open a support request</source>
            <translation>Open a support request</translation>
        </message>
        <message>
            <source>A link leads to the page on disabling and re-enabling writeback.</source>
            <translation>A link leads to the page on disabling and re-enabling writeback.</translation>
        </message>
        <message>
            <source>The same page lists today what support needs, under Contact Microsoft support.</source>
            <translation>The same page lists today what support needs, under Contact Microsoft support.</translation>
        </message>
        <message>
            <source>Everything that Microsoft support asks for is there.</source>
            <translation>Everything that Microsoft support asks for is there.</translation>
        </message>
        <message>
            <source>Something that Microsoft support asks for is still missing.</source>
            <translation>Something that Microsoft support asks for is still missing.</translation>
        </message>
        <message>
            <source>This is no fault. Collect it before you open a case.</source>
            <translation>This is no fault. Collect it before you open a case.</translation>
        </message>
        <message>
            <source>Write down what happened: the page with its address, a picture, and how to make it happen again.</source>
            <translation>Write down what happened: the page with its address, a picture, and how to make it happen again.</translation>
        </message>
        <message>
            <source>Take the support code: the link **Support code** at the bottom of the page gives a GUID. Without it, press F12 and search for SID and CID.</source>
            <translation>Take the support code: the link **Support code** at the bottom of the page gives a GUID. Without it, press F12 and search for SID and CID.</translation>
        </message>
        <message>
            <source>Note date, time and time zone, and the user name (UPN). Add how the user signs in and whether a licence is assigned.</source>
            <translation>Note date, time and time zone, and the user name (UPN). Add how the user signs in and whether a licence is assigned.</translation>
        </message>
        <message>
            <source>Export the Application log of the Connect server and put it in a zip file.</source>
            <translation>Export the Application log of the Connect server and put it in a zip file.</translation>
        </message>
        <message>
            <source>The log names users. Give it to Microsoft support only.</source>
            <translation>The log names users. Give it to Microsoft support only.</translation>
        </message>
        <message>
            <source>Delete the two files.</source>
            <translation>Delete the two files.</translation>
        </message>
        <message>
            <source>The zip file holds application.evtx.</source>
            <translation>The zip file holds application.evtx.</translation>
        </message>
        <message>
            <source>Does not apply: no case at Microsoft is needed.</source>
            <translation>Does not apply: no case at Microsoft is needed.</translation>
        </message>
        <message>
            <source>Is everything there that Microsoft support asks for?</source>
            <translation>Is everything there that Microsoft support asks for?</translation>
        </message>
        <message>
            <source>The list: what happened and on which page, the support code, date and time with zone, the user name. Also: federated, pass-through, password hash or cloud-only; the licence; the Application log as a zip file.</source>
            <translation>The list: what happened and on which page, the support code, date and time with zone, the user name. Also: federated, pass-through, password hash or cloud-only; the licence; the Application log as a zip file.</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Yes</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Not yet</translation>
        </message>
        <message>
            <source>No case at Microsoft is needed</source>
            <translation>No case at Microsoft is needed</translation>
        </message>
        <message>
            <source>Ready for Microsoft support</source>
            <translation>Ready for Microsoft support</translation>
        </message>
        <message>
            <source>Microsoft support asks for certain facts. A case without them comes back with questions.</source>
            <translation>Microsoft support asks for certain facts. A case without them comes back with questions.</translation>
        </message>
        <message>
            <source>All sources together. Today a person who goes through the list.</source>
            <translation>All sources together. Today a person who goes through the list.</translation>
        </message>
    </context>
    <context>
        <name>check/sync-agent</name>
        <message>
            <source>The article knows only Connect.</source>
            <translation>The article knows only Connect.</translation>
        </message>
        <message>
            <source>Cloud Sync can write back too. Where both serve one domain, Cloud Sync does all of it.</source>
            <translation>Cloud Sync can write back too. Where both serve one domain, Cloud Sync does all of it.</translation>
        </message>
        <message>
            <source>Connect serves this domain.</source>
            <translation>Connect serves this domain.</translation>
        </message>
        <message>
            <source>Cloud Sync serves this domain.</source>
            <translation>Cloud Sync serves this domain.</translation>
        </message>
        <message>
            <source>Cloud Sync serves this domain, and it cannot write back in the cloud of 21Vianet.</source>
            <translation>Cloud Sync serves this domain, and it cannot write back in the cloud of 21Vianet.</translation>
        </message>
        <message>
            <source>In that cloud Microsoft supports writeback with Connect only.</source>
            <translation>In that cloud Microsoft supports writeback with Connect only.</translation>
        </message>
        <message>
            <source>Let Connect serve this domain where passwords must be written back.</source>
            <translation>Let Connect serve this domain where passwords must be written back.</translation>
        </message>
        <message>
            <source>High: moving a domain from one agent to the other needs a plan.</source>
            <translation>High: moving a domain from one agent to the other needs a plan.</translation>
        </message>
        <message>
            <source>A test reset reaches Active Directory.</source>
            <translation>A test reset reaches Active Directory.</translation>
        </message>
        <message>
            <source>Connect and Cloud Sync both serve this domain, so Cloud Sync does all writeback.</source>
            <translation>Connect and Cloud Sync both serve this domain, so Cloud Sync does all writeback.</translation>
        </message>
        <message>
            <source>The Connect server may look healthy while nothing passes through it. The agent of Cloud Sync must be ready instead.</source>
            <translation>The Connect server may look healthy while nothing passes through it. The agent of Cloud Sync must be ready instead.</translation>
        </message>
        <message>
            <source>Look at the agent of Cloud Sync: installed, running, 1.1.977.0 or newer, writeback switched on.</source>
            <translation>Look at the agent of Cloud Sync: installed, running, 1.1.977.0 or newer, writeback switched on.</translation>
        </message>
        <message>
            <source>The service runs, and the portal shows the agent as active.</source>
            <translation>The service runs, and the portal shows the agent as active.</translation>
        </message>
        <message>
            <source>If Cloud Sync is not meant for this domain, remove its configuration for the domain.</source>
            <translation>If Cloud Sync is not meant for this domain, remove its configuration for the domain.</translation>
        </message>
        <message>
            <source>Medium: users that Cloud Sync manages may be deleted in the cloud. Look at its scope first.</source>
            <translation>Medium: users that Cloud Sync manages may be deleted in the cloud. Look at its scope first.</translation>
        </message>
        <message>
            <source>The audit log names Microsoft Entra Connect as agent of the next reset.</source>
            <translation>The audit log names Microsoft Entra Connect as agent of the next reset.</translation>
        </message>
        <message>
            <source>Neither Connect nor Cloud Sync serves this domain.</source>
            <translation>Neither Connect nor Cloud Sync serves this domain.</translation>
        </message>
        <message>
            <source>Without one of them nothing can carry a password to Active Directory.</source>
            <translation>Without one of them nothing can carry a password to Active Directory.</translation>
        </message>
        <message>
            <source>Install Cloud Sync or Connect for this domain, then switch writeback on in it.</source>
            <translation>Install Cloud Sync or Connect for this domain, then switch writeback on in it.</translation>
        </message>
        <message>
            <source>High: a first synchronisation changes users in the cloud and needs a plan.</source>
            <translation>High: a first synchronisation changes users in the cloud and needs a plan.</translation>
        </message>
        <message>
            <source>**On-premises sync enabled** of the user says Yes.</source>
            <translation>**On-premises sync enabled** of the user says Yes.</translation>
        </message>
        <message>
            <source>Which agent serves the user's domain?</source>
            <translation>Which agent serves the user's domain?</translation>
        </message>
        <message>
            <source>In the Entra admin center open **Entra ID** &gt; **Entra Connect**. **Connect Sync** says whether Connect synchronises. **Cloud sync** &gt; **Configurations** lists the domains of Cloud Sync, and **Agents** shows which are active.</source>
            <translation>In the Entra admin center open **Entra ID** &gt; **Entra Connect**. **Connect Sync** says whether Connect synchronises. **Cloud sync** &gt; **Configurations** lists the domains of Cloud Sync, and **Agents** shows which are active.</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Connect</translation>
        </message>
        <message>
            <source>Cloud Sync</source>
            <translation>Cloud Sync</translation>
        </message>
        <message>
            <source>Both</source>
            <translation>Both</translation>
        </message>
        <message>
            <source>Neither</source>
            <translation>Neither</translation>
        </message>
        <message>
            <source>Agent of the domain</source>
            <translation>Agent of the domain</translation>
        </message>
        <message>
            <source>One of two agents carries passwords to Active Directory. It decides where to look for the fault.</source>
            <translation>One of two agents carries passwords to Active Directory. It decides where to look for the fault.</translation>
        </message>
        <message>
            <source>A sign-in to the tenant or the server collection would tell. Today a person who can see the portal can answer.</source>
            <translation>A sign-in to the tenant or the server collection would tell. Today a person who can see the portal can answer.</translation>
        </message>
        <message>
            <source>Connect is on the server that was collected, the agent of Cloud Sync is not.</source>
            <translation>Connect is on the server that was collected, the agent of Cloud Sync is not.</translation>
        </message>
        <message>
            <source>Whether Cloud Sync serves the domain from another server, the Entra admin center shows.</source>
            <translation>Whether Cloud Sync serves the domain from another server, the Entra admin center shows.</translation>
        </message>
        <message>
            <source>The agent of Cloud Sync {version} runs on this server.</source>
            <translation>The agent of Cloud Sync {version} runs on this server.</translation>
        </message>
        <message>
            <source>Start the service of the agent, and let it start with Windows.</source>
            <translation>Start the service of the agent, and let it start with Windows.</translation>
        </message>
        <message>
            <source>Low. If it stops again, its trace files say why.</source>
            <translation>Low. If it stops again, its trace files say why.</translation>
        </message>
        <message>
            <source>`Stop-Service AADConnectProvisioningAgent`</source>
            <translation>`Stop-Service AADConnectProvisioningAgent`</translation>
        </message>
        <message>
            <source>Install the newest agent over the old one. It is in the Entra admin center: **Entra Connect** &gt; **Cloud sync** &gt; **Agents**.</source>
            <translation>Install the newest agent over the old one. It is in the Entra admin center: **Entra Connect** &gt; **Cloud sync** &gt; **Agents**.</translation>
        </message>
        <message>
            <source>Low: nothing is synchronised while it installs.</source>
            <translation>Low: nothing is synchronised while it installs.</translation>
        </message>
        <message>
            <source>The agent of Cloud Sync is installed on this server, but does not run.</source>
            <translation>The agent of Cloud Sync is installed on this server, but does not run.</translation>
        </message>
        <message>
            <source>If no other agent runs, no password is written back.</source>
            <translation>If no other agent runs, no password is written back.</translation>
        </message>
        <message>
            <source>The agent of Cloud Sync {version} is older than 1.1.977.0.</source>
            <translation>The agent of Cloud Sync {version} is older than 1.1.977.0.</translation>
        </message>
        <message>
            <source>Writeback came with 1.1.977.0. An older agent cannot write passwords back.</source>
            <translation>Writeback came with 1.1.977.0. An older agent cannot write passwords back.</translation>
        </message>
        <message>
            <source>The agent of Cloud Sync {version} has a known fault in the cloud of the US Government.</source>
            <translation>The agent of Cloud Sync {version} has a known fault in the cloud of the US Government.</translation>
        </message>
        <message>
            <source>Writeback may fail there. 1.1.2108.0 corrects it.</source>
            <translation>Writeback may fail there. 1.1.2108.0 corrects it.</translation>
        </message>
        <message>
            <source>Connect and the agent of Cloud Sync are both on this server.</source>
            <translation>Connect and the agent of Cloud Sync are both on this server.</translation>
        </message>
        <message>
            <source>If both serve the same domain, Cloud Sync does all writeback for it. Then look at the agent.</source>
            <translation>If both serve the same domain, Cloud Sync does all writeback for it. Then look at the agent.</translation>
        </message>
        <message>
            <source>In the Entra admin center, see which domains **Cloud sync** &gt; **Configurations** lists.</source>
            <translation>In the Entra admin center, see which domains **Cloud sync** &gt; **Configurations** lists.</translation>
        </message>
        <message>
            <source>Each domain is served by one of the two.</source>
            <translation>Each domain is served by one of the two.</translation>
        </message>
        <message>
            <source>One collected server runs Connect, another one the agent of Cloud Sync.</source>
            <translation>One collected server runs Connect, another one the agent of Cloud Sync.</translation>
        </message>
        <message>
            <source>If both serve the same domain, Cloud Sync does all writeback for it. The findings are about {server}.</source>
            <translation>If both serve the same domain, Cloud Sync does all writeback for it. The findings are about {server}.</translation>
        </message>
    </context>
    <context>
        <name>check/sync-fresh</name>
        <message>
            <source>The ADSync cmdlets</source>
            <translation>The ADSync cmdlets</translation>
        </message>
        <message>
            <source>Complete a full import and a full synchronisation before testing.</source>
            <translation>Complete a full import and a full synchronisation before testing.</translation>
        </message>
        <message>
            <source>It must also go on: by default every 30 minutes. After 90 minutes we call it late.</source>
            <translation>It must also go on: by default every 30 minutes. After 90 minutes we call it late.</translation>
        </message>
        <message>
            <source>Look at the results of the last runs and at the errors beside them.</source>
            <translation>Look at the results of the last runs and at the errors beside them.</translation>
        </message>
        <message>
            <source>The next run ends in success.</source>
            <translation>The next run ends in success.</translation>
        </message>
        <message>
            <source>Synchronisation ran within the last three cycles.</source>
            <translation>Synchronisation ran within the last three cycles.</translation>
        </message>
        <message>
            <source>Synchronisation has not run for more than three cycles.</source>
            <translation>Synchronisation has not run for more than three cycles.</translation>
        </message>
        <message>
            <source>The sync service may stand still. Writeback may then not work either.</source>
            <translation>The sync service may stand still. Writeback may then not work either.</translation>
        </message>
        <message>
            <source>Synchronisation runs, but it fails.</source>
            <translation>Synchronisation runs, but it fails.</translation>
        </message>
        <message>
            <source>The server may not be able to sign in. Writeback may fail for the same reason.</source>
            <translation>The server may not be able to sign in. Writeback may fail for the same reason.</translation>
        </message>
        <message>
            <source>The scheduler is off or suspended.</source>
            <translation>The scheduler is off or suspended.</translation>
        </message>
        <message>
            <source>Nothing is synchronised. Keys and certificates may run out, and writeback with them.</source>
            <translation>Nothing is synchronised. Keys and certificates may run out, and writeback with them.</translation>
        </message>
        <message>
            <source>Close the Connect wizard, switch the scheduler on, and start a cycle.</source>
            <translation>Close the Connect wizard, switch the scheduler on, and start a cycle.</translation>
        </message>
        <message>
            <source>Pending changes are exported. Ask first why it was switched off.</source>
            <translation>Pending changes are exported. Ask first why it was switched off.</translation>
        </message>
        <message>
            <source>`Set-ADSyncScheduler -SyncCycleEnabled $false`</source>
            <translation>`Set-ADSyncScheduler -SyncCycleEnabled $false`</translation>
        </message>
        <message>
            <source>`Get-ADSyncScheduler` shows a next cycle within the interval.</source>
            <translation>`Get-ADSyncScheduler` shows a next cycle within the interval.</translation>
        </message>
        <message>
            <source>When did synchronisation last run?</source>
            <translation>When did synchronisation last run?</translation>
        </message>
        <message>
            <source>Entra admin center &gt; **Entra Connect** &gt; **Connect Sync**, at last sync. On the server: `Get-ADSyncScheduler`; SyncCycleEnabled must be True, SchedulerSuspended False.</source>
            <translation>Entra admin center &gt; **Entra Connect** &gt; **Connect Sync**, at last sync. On the server: `Get-ADSyncScheduler`; SyncCycleEnabled must be True, SchedulerSuspended False.</translation>
        </message>
        <message>
            <source>Within 90 minutes, or three cycles</source>
            <translation>Within 90 minutes, or three cycles</translation>
        </message>
        <message>
            <source>Longer ago</source>
            <translation>Longer ago</translation>
        </message>
        <message>
            <source>It runs, but ends in an error</source>
            <translation>It runs, but ends in an error</translation>
        </message>
        <message>
            <source>The scheduler is off or suspended</source>
            <translation>The scheduler is off or suspended</translation>
        </message>
        <message>
            <source>Last synchronisation</source>
            <translation>Last synchronisation</translation>
        </message>
        <message>
            <source>The service that synchronises also writes passwords back. If one stands still, so may the other.</source>
            <translation>The service that synchronises also writes passwords back. If one stands still, so may the other.</translation>
        </message>
        <message>
            <source>The tenant after sign-in, or the server collection. Today a person who can look in one of them.</source>
            <translation>The tenant after sign-in, or the server collection. Today a person who can look in one of them.</translation>
        </message>
        <message>
            <source>The next cycle was due at {time}.</source>
            <translation>The next cycle was due at {time}.</translation>
        </message>
        <message>
            <source>{connector}: {result}, at {time}</source>
            <translation>{connector}: {result}, at {time}</translation>
        </message>
    </context>
    <context>
        <name>check/test-accounts</name>
        <message>
            <source>Have at least one administrator and one test user, both with a fitting licence.</source>
            <translation>Have at least one administrator and one test user, both with a fitting licence.</translation>
        </message>
        <message>
            <source>Still so. Take a synced test user without any administrator role: administrators have a policy of their own.</source>
            <translation>Still so. Take a synced test user without any administrator role: administrators have a policy of their own.</translation>
        </message>
        <message>
            <source>An administrator and a synced test user are there, both licensed.</source>
            <translation>An administrator and a synced test user are there, both licensed.</translation>
        </message>
        <message>
            <source>The test user holds an administrator role.</source>
            <translation>The test user holds an administrator role.</translation>
        </message>
        <message>
            <source>Administrators have a policy of their own, and protected accounts cannot be reset. The test may fail while users are fine.</source>
            <translation>Administrators have a policy of their own, and protected accounts cannot be reset. The test may fail while users are fine.</translation>
        </message>
        <message>
            <source>Repeat the test with a synced user who holds no administrator role anywhere.</source>
            <translation>Repeat the test with a synced user who holds no administrator role anywhere.</translation>
        </message>
        <message>
            <source>The result with that user is the one that counts.</source>
            <translation>The result with that user is the one that counts.</translation>
        </message>
        <message>
            <source>The test user exists only in the cloud.</source>
            <translation>The test user exists only in the cloud.</translation>
        </message>
        <message>
            <source>Nothing is written back for such a user. The test says nothing about writeback.</source>
            <translation>Nothing is written back for such a user. The test says nothing about writeback.</translation>
        </message>
        <message>
            <source>Repeat the test with a user who is synced from Active Directory.</source>
            <translation>Repeat the test with a user who is synced from Active Directory.</translation>
        </message>
        <message>
            <source>**On-premises sync enabled** of the test user says Yes.</source>
            <translation>**On-premises sync enabled** of the test user says Yes.</translation>
        </message>
        <message>
            <source>One of the two accounts has no licence with P1 or P2.</source>
            <translation>One of the two accounts has no licence with P1 or P2.</translation>
        </message>
        <message>
            <source>The test may fail because of the licence and not because of writeback.</source>
            <translation>The test may fail because of the licence and not because of writeback.</translation>
        </message>
        <message>
            <source>Assign a licence with P1 or P2 to both accounts, then test again.</source>
            <translation>Assign a licence with P1 or P2 to both accounts, then test again.</translation>
        </message>
        <message>
            <source>`Get-MgUserLicenseDetail` lists the licence for both accounts.</source>
            <translation>`Get-MgUserLicenseDetail` lists the licence for both accounts.</translation>
        </message>
        <message>
            <source>There is no administrator or no test user to try with.</source>
            <translation>There is no administrator or no test user to try with.</translation>
        </message>
        <message>
            <source>This is no fault. Without a test, nobody can show that writeback works.</source>
            <translation>This is no fault. Without a test, nobody can show that writeback works.</translation>
        </message>
        <message>
            <source>Make a test user in Active Directory, let it synchronise and give it a licence.</source>
            <translation>Make a test user in Active Directory, let it synchronise and give it a licence.</translation>
        </message>
        <message>
            <source>Delete the test user after the test.</source>
            <translation>Delete the test user after the test.</translation>
        </message>
        <message>
            <source>The test user can sign in at `myaccount.microsoft.com`.</source>
            <translation>The test user can sign in at `myaccount.microsoft.com`.</translation>
        </message>
        <message>
            <source>Are there an administrator and a test user to try a reset with?</source>
            <translation>Are there an administrator and a test user to try a reset with?</translation>
        </message>
        <message>
            <source>In the Entra admin center open **Users** &gt; the test user. **Assigned roles** is empty, and **Properties** says **On-premises sync enabled**: Yes. Both accounts have a licence with P1 or P2.</source>
            <translation>In the Entra admin center open **Users** &gt; the test user. **Assigned roles** is empty, and **Properties** says **On-premises sync enabled**: Yes. Both accounts have a licence with P1 or P2.</translation>
        </message>
        <message>
            <source>Yes, both licensed; the test user is synced and has no role</source>
            <translation>Yes, both licensed; the test user is synced and has no role</translation>
        </message>
        <message>
            <source>The test user is an administrator</source>
            <translation>The test user is an administrator</translation>
        </message>
        <message>
            <source>The test user exists only in the cloud</source>
            <translation>The test user exists only in the cloud</translation>
        </message>
        <message>
            <source>One of them has no licence</source>
            <translation>One of them has no licence</translation>
        </message>
        <message>
            <source>No, one of them is missing</source>
            <translation>No, one of them is missing</translation>
        </message>
        <message>
            <source>Accounts for a test</source>
            <translation>Accounts for a test</translation>
        </message>
        <message>
            <source>A test tells something only with the right accounts. Many tests fail because the tester is an administrator.</source>
            <translation>A test tells something only with the right accounts. Many tests fail because the tester is an administrator.</translation>
        </message>
        <message>
            <source>A sign-in to the tenant would tell. Today a person who can see both accounts can answer.</source>
            <translation>A sign-in to the tenant would tell. Today a person who can see both accounts can answer.</translation>
        </message>
    </context>
    <context>
        <name>check/tls-inspection</name>
        <message>
            <source>TLS 1.2 for Connect</source>
            <translation>TLS 1.2 for Connect</translation>
        </message>
        <message>
            <source>Certificate authorities of Azure</source>
            <translation>Certificate authorities of Azure</translation>
        </message>
        <message>
            <source>The article does not speak of TLS inspection.</source>
            <translation>The article does not speak of TLS inspection.</translation>
        </message>
        <message>
            <source>Breaking and inspecting traffic between Connect and Microsoft Entra ID is not supported.</source>
            <translation>Breaking and inspecting traffic between Connect and Microsoft Entra ID is not supported.</translation>
        </message>
        <message>
            <source>Exempt the server from TLS inspection, at least for `*.servicebus.windows.net`, `*.passwordreset.microsoftonline.com` and `*.microsoftonline.com`.</source>
            <translation>Exempt the server from TLS inspection, at least for `*.servicebus.windows.net`, `*.passwordreset.microsoftonline.com` and `*.microsoftonline.com`.</translation>
        </message>
        <message>
            <source>Low: traffic to Microsoft alone is no longer read.</source>
            <translation>Low: traffic to Microsoft alone is no longer read.</translation>
        </message>
        <message>
            <source>Take the exemption away again.</source>
            <translation>Take the exemption away again.</translation>
        </message>
        <message>
            <source>Look again: the issuer is Microsoft or DigiCert.</source>
            <translation>Look again: the issuer is Microsoft or DigiCert.</translation>
        </message>
        <message>
            <source>Nobody opens the encrypted connections. Their issuers: {issuer}.</source>
            <translation>Nobody opens the encrypted connections. Their issuers: {issuer}.</translation>
        </message>
        <message>
            <source>The encrypted connections are opened on the way, by {issuer}.</source>
            <translation>The encrypted connections are opened on the way, by {issuer}.</translation>
        </message>
        <message>
            <source>Something reads and signs them anew (TLS inspection). Microsoft does not support that for Connect.</source>
            <translation>Something reads and signs them anew (TLS inspection). Microsoft does not support that for Connect.</translation>
        </message>
        <message>
            <source>The certificate of {hosts} comes from an issuer we do not expect: {issuer}.</source>
            <translation>The certificate of {hosts} comes from an issuer we do not expect: {issuer}.</translation>
        </message>
        <message>
            <source>Something may open the connection on the way, or answer in place of Microsoft.</source>
            <translation>Something may open the connection on the way, or answer in place of Microsoft.</translation>
        </message>
        <message>
            <source>Say whether this issuer is yours. If so: exempt the server from inspection.</source>
            <translation>Say whether this issuer is yours. If so: exempt the server from inspection.</translation>
        </message>
        <message>
            <source>The server sees a certificate of Microsoft or DigiCert.</source>
            <translation>The server sees a certificate of Microsoft or DigiCert.</translation>
        </message>
        <message>
            <source>The server sees a certificate of another issuer.</source>
            <translation>The server sees a certificate of another issuer.</translation>
        </message>
        <message>
            <source>Who issued the certificate that the Connect server sees?</source>
            <translation>Who issued the certificate that the Connect server sees?</translation>
        </message>
        <message>
            <source>On the server, open `https://login.microsoftonline.com` in a browser. Click the lock, then the certificate: **Issued by**.</source>
            <translation>On the server, open `https://login.microsoftonline.com` in a browser. Click the lock, then the certificate: **Issued by**.</translation>
        </message>
        <message>
            <source>Microsoft or DigiCert</source>
            <translation>Microsoft or DigiCert</translation>
        </message>
        <message>
            <source>Someone else</source>
            <translation>Someone else</translation>
        </message>
        <message>
            <source>{host}: issued by {issuer}</source>
            <translation>{host}: issued by {issuer}</translation>
        </message>
        <message>
            <source>Opened connections (TLS inspection)</source>
            <translation>Opened connections (TLS inspection)</translation>
        </message>
        <message>
            <source>Connect and Microsoft must talk without anyone opening the connection on the way.</source>
            <translation>Connect and Microsoft must talk without anyone opening the connection on the way.</translation>
        </message>
        <message>
            <source>The network test on the server, or a person who looks at a certificate there.</source>
            <translation>The network test on the server, or a person who looks at a certificate there.</translation>
        </message>
    </context>
    <context>
        <name>check/tls-settings</name>
        <message>
            <source>The article does not speak of TLS.</source>
            <translation>The article does not speak of TLS.</translation>
        </message>
        <message>
            <source>TLS 1.2 and .NET 4.7.2 or newer are needed. From Connect 2.4.131.0 on, absent values are no fault.</source>
            <translation>TLS 1.2 and .NET 4.7.2 or newer are needed. From Connect 2.4.131.0 on, absent values are no fault.</translation>
        </message>
        <message>
            <source>Let .NET use TLS 1.2.</source>
            <translation>Let .NET use TLS 1.2.</translation>
        </message>
        <message>
            <source>Low: old programs on the server may need TLS 1.0.</source>
            <translation>Low: old programs on the server may need TLS 1.0.</translation>
        </message>
        <message>
            <source>Remove the two values in both places.</source>
            <translation>Remove the two values in both places.</translation>
        </message>
        <message>
            <source>The check script of Microsoft shows 1 for all of them.</source>
            <translation>The check script of Microsoft shows 1 for all of them.</translation>
        </message>
        <message>
            <source>Let Windows use TLS 1.2, then restart the server.</source>
            <translation>Let Windows use TLS 1.2, then restart the server.</translation>
        </message>
        <message>
            <source>The server restarts. Choose a quiet hour.</source>
            <translation>The server restarts. Choose a quiet hour.</translation>
        </message>
        <message>
            <source>Remove the two values below Client and Server.</source>
            <translation>Remove the two values below Client and Server.</translation>
        </message>
        <message>
            <source>After the restart event 31019 appears.</source>
            <translation>After the restart event 31019 appears.</translation>
        </message>
        <message>
            <source>Windows and .NET on the server use TLS 1.2.</source>
            <translation>Windows and .NET on the server use TLS 1.2.</translation>
        </message>
        <message>
            <source>The TLS values are absent; the defaults of Windows hold.</source>
            <translation>The TLS values are absent; the defaults of Windows hold.</translation>
        </message>
        <message>
            <source>With Connect 2.4.131.0 or newer that is fine: TLS 1.2 is on by default.</source>
            <translation>With Connect 2.4.131.0 or newer that is fine: TLS 1.2 is on by default.</translation>
        </message>
        <message>
            <source>The TLS values are absent, and Connect is older than 2.4.131.0.</source>
            <translation>The TLS values are absent, and Connect is older than 2.4.131.0.</translation>
        </message>
        <message>
            <source>Connect may not use TLS 1.2. These versions want the values set.</source>
            <translation>Connect may not use TLS 1.2. These versions want the values set.</translation>
        </message>
        <message>
            <source>TLS 1.2 is switched off on the server.</source>
            <translation>TLS 1.2 is switched off on the server.</translation>
        </message>
        <message>
            <source>Microsoft refuses every connection of the server.</source>
            <translation>Microsoft refuses every connection of the server.</translation>
        </message>
        <message>
            <source>.NET Framework on the server is older than 4.7.2.</source>
            <translation>.NET Framework on the server is older than 4.7.2.</translation>
        </message>
        <message>
            <source>Connect may not run or not use TLS 1.2. Microsoft's troubleshooting page asks for 4.8.</source>
            <translation>Connect may not run or not use TLS 1.2. Microsoft's troubleshooting page asks for 4.8.</translation>
        </message>
        <message>
            <source>Install .NET Framework 4.8, by Windows Update or from Microsoft, and restart the server.</source>
            <translation>Install .NET Framework 4.8, by Windows Update or from Microsoft, and restart the server.</translation>
        </message>
        <message>
            <source>Low: the server restarts. Choose a quiet hour.</source>
            <translation>Low: the server restarts. Choose a quiet hour.</translation>
        </message>
        <message>
            <source>The release number is 528040 or higher.</source>
            <translation>The release number is 528040 or higher.</translation>
        </message>
        <message>
            <source>Do Windows and .NET on the server use TLS 1.2?</source>
            <translation>Do Windows and .NET on the server use TLS 1.2?</translation>
        </message>
        <message>
            <source>On the Connect server: `Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\.NETFramework\v4.0.30319','HKLM:\SOFTWARE\WOW6432Node\Microsoft\.NETFramework\v4.0.30319' | Select-Object SystemDefaultTlsVersions, SchUseStrongCrypto` must show 1. `Get-ChildItem 'HKLM:\SYSTEM\CurrentControlSet\Control\SecurityProviders\SCHANNEL\Protocols\TLS 1.2'` must show Enabled 1, DisabledByDefault 0, or nothing. `(Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\NET Framework Setup\NDP\v4\Full').Release` must be 461808 or more.</source>
            <translation>On the Connect server: `Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\.NETFramework\v4.0.30319','HKLM:\SOFTWARE\WOW6432Node\Microsoft\.NETFramework\v4.0.30319' | Select-Object SystemDefaultTlsVersions, SchUseStrongCrypto` must show 1. `Get-ChildItem 'HKLM:\SYSTEM\CurrentControlSet\Control\SecurityProviders\SCHANNEL\Protocols\TLS 1.2'` must show Enabled 1, DisabledByDefault 0, or nothing. `(Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\NET Framework Setup\NDP\v4\Full').Release` must be 461808 or more.</translation>
        </message>
        <message>
            <source>Yes, all values are right</source>
            <translation>Yes, all values are right</translation>
        </message>
        <message>
            <source>Values are absent, Connect is 2.4.131.0 or newer</source>
            <translation>Values are absent, Connect is 2.4.131.0 or newer</translation>
        </message>
        <message>
            <source>Values are absent, Connect is older</source>
            <translation>Values are absent, Connect is older</translation>
        </message>
        <message>
            <source>No, a value switches TLS 1.2 off</source>
            <translation>No, a value switches TLS 1.2 off</translation>
        </message>
        <message>
            <source>.NET is older than 4.7.2</source>
            <translation>.NET is older than 4.7.2</translation>
        </message>
        <message>
            <source>TLS settings of the server</source>
            <translation>TLS settings of the server</translation>
        </message>
        <message>
            <source>Microsoft accepts only TLS 1.2 or newer. Windows and .NET on the server must be allowed to use it.</source>
            <translation>Microsoft accepts only TLS 1.2 or newer. Windows and .NET on the server must be allowed to use it.</translation>
        </message>
        <message>
            <source>The server collection. Until it is there, a person who can look on the Connect server.</source>
            <translation>The server collection. Until it is there, a person who can look on the Connect server.</translation>
        </message>
        <message>
            <source>A value on the server keeps .NET from TLS 1.2.</source>
            <translation>A value on the server keeps .NET from TLS 1.2.</translation>
        </message>
        <message>
            <source>The service runs on .NET. With this value, Microsoft may refuse its connections.</source>
            <translation>The service runs on .NET. With this value, Microsoft may refuse its connections.</translation>
        </message>
        <message>
            <source>Some of the TLS values are absent; where they are, the defaults of Windows hold.</source>
            <translation>Some of the TLS values are absent; where they are, the defaults of Windows hold.</translation>
        </message>
        <message>
            <source>No value is wrong. With Connect 2.4.131.0 or newer that is fine.</source>
            <translation>No value is wrong. With Connect 2.4.131.0 or newer that is fine.</translation>
        </message>
        <message>
            <source>{value}: {number}</source>
            <translation>{value}: {number}</translation>
        </message>
        <message>
            <source>{value}: absent</source>
            <translation>{value}: absent</translation>
        </message>
        <message>
            <source>{value}: {number}, and it should be {wanted}</source>
            <translation>{value}: {number}, and it should be {wanted}</translation>
        </message>
    </context>
    <context>
        <name>check/user-state</name>
        <message>
            <source>Events of password writeback</source>
            <translation>Events of password writeback</translation>
        </message>
        <message>
            <source>The article does not speak of the state of the account.</source>
            <translation>The article does not speak of the state of the account.</translation>
        </message>
        <message>
            <source>Disabled accounts fail with 33005. A locked one stops a change; a reset unlocks it by default.</source>
            <translation>Disabled accounts fail with 33005. A locked one stops a change; a reset unlocks it by default.</translation>
        </message>
        <message>
            <source>The user is enabled, unlocked and free to change the password.</source>
            <translation>The user is enabled, unlocked and free to change the password.</translation>
        </message>
        <message>
            <source>The user is disabled in Active Directory.</source>
            <translation>The user is disabled in Active Directory.</translation>
        </message>
        <message>
            <source>A reset fails with 33005 until the account is enabled.</source>
            <translation>A reset fails with 33005 until the account is enabled.</translation>
        </message>
        <message>
            <source>Find out why it is disabled. If it should work, enable it.</source>
            <translation>Find out why it is disabled. If it should work, enable it.</translation>
        </message>
        <message>
            <source>A person who left may get in again.</source>
            <translation>A person who left may get in again.</translation>
        </message>
        <message>
            <source>`Disable-ADAccount '&lt;user&gt;'`</source>
            <translation>`Disable-ADAccount '&lt;user&gt;'`</translation>
        </message>
        <message>
            <source>After the next synchronisation a reset works.</source>
            <translation>After the next synchronisation a reset works.</translation>
        </message>
        <message>
            <source>The user is locked out.</source>
            <translation>The user is locked out.</translation>
        </message>
        <message>
            <source>This may stop a change. A reset unlocks the account by default.</source>
            <translation>This may stop a change. A reset unlocks the account by default.</translation>
        </message>
        <message>
            <source>Let the user reset the password instead of changing it, or unlock the account.</source>
            <translation>Let the user reset the password instead of changing it, or unlock the account.</translation>
        </message>
        <message>
            <source>Low. Look where the wrong attempts come from.</source>
            <translation>Low. Look where the wrong attempts come from.</translation>
        </message>
        <message>
            <source>`Get-ADUser '&lt;user&gt;' -Properties LockedOut` says False.</source>
            <translation>`Get-ADUser '&lt;user&gt;' -Properties LockedOut` says False.</translation>
        </message>
        <message>
            <source>The account of the user has expired.</source>
            <translation>The account of the user has expired.</translation>
        </message>
        <message>
            <source>The person may not get in, even with a new password.</source>
            <translation>The person may not get in, even with a new password.</translation>
        </message>
        <message>
            <source>Set a later date if the person should still work here.</source>
            <translation>Set a later date if the person should still work here.</translation>
        </message>
        <message>
            <source>Ask first: the date was set by someone.</source>
            <translation>Ask first: the date was set by someone.</translation>
        </message>
        <message>
            <source>`Set-ADAccountExpiration '&lt;user&gt;' -DateTime '&lt;date&gt;'`</source>
            <translation>`Set-ADAccountExpiration '&lt;user&gt;' -DateTime '&lt;date&gt;'`</translation>
        </message>
        <message>
            <source>The user can sign in.</source>
            <translation>The user can sign in.</translation>
        </message>
        <message>
            <source>The option User cannot change password is set.</source>
            <translation>The option User cannot change password is set.</translation>
        </message>
        <message>
            <source>A change is refused. Such a password cannot be written back.</source>
            <translation>A change is refused. Such a password cannot be written back.</translation>
        </message>
        <message>
            <source>Clear the flag, tab **Account** of the user.</source>
            <translation>Clear the flag, tab **Account** of the user.</translation>
        </message>
        <message>
            <source>Ask for shared and service accounts: there it may be on purpose.</source>
            <translation>Ask for shared and service accounts: there it may be on purpose.</translation>
        </message>
        <message>
            <source>`Set-ADUser '&lt;user&gt;' -CannotChangePassword $true`</source>
            <translation>`Set-ADUser '&lt;user&gt;' -CannotChangePassword $true`</translation>
        </message>
        <message>
            <source>A change in the portal works.</source>
            <translation>A change in the portal works.</translation>
        </message>
        <message>
            <source>The option Password never expires is set.</source>
            <translation>The option Password never expires is set.</translation>
        </message>
        <message>
            <source>A reset works. A forced change at the next sign-in is silently left out.</source>
            <translation>A reset works. A forced change at the next sign-in is silently left out.</translation>
        </message>
        <message>
            <source>Clear the flag if users should change a temporary password.</source>
            <translation>Clear the flag if users should change a temporary password.</translation>
        </message>
        <message>
            <source>The password may expire at once.</source>
            <translation>The password may expire at once.</translation>
        </message>
        <message>
            <source>`Set-ADUser '&lt;user&gt;' -PasswordNeverExpires $true`</source>
            <translation>`Set-ADUser '&lt;user&gt;' -PasswordNeverExpires $true`</translation>
        </message>
        <message>
            <source>A forced change appears at the next sign-in.</source>
            <translation>A forced change appears at the next sign-in.</translation>
        </message>
        <message>
            <source>Is the user enabled, unlocked and free to change the password?</source>
            <translation>Is the user enabled, unlocked and free to change the password?</translation>
        </message>
        <message>
            <source>Active Directory Users and Computers: the user &gt; **Properties** &gt; **Account**. Or: `Get-ADUser '&lt;user&gt;' -Properties Enabled, LockedOut, AccountExpirationDate, CannotChangePassword, PasswordNeverExpires`.</source>
            <translation>Active Directory Users and Computers: the user &gt; **Properties** &gt; **Account**. Or: `Get-ADUser '&lt;user&gt;' -Properties Enabled, LockedOut, AccountExpirationDate, CannotChangePassword, PasswordNeverExpires`.</translation>
        </message>
        <message>
            <source>Yes, all of it</source>
            <translation>Yes, all of it</translation>
        </message>
        <message>
            <source>It is disabled</source>
            <translation>It is disabled</translation>
        </message>
        <message>
            <source>It is locked out</source>
            <translation>It is locked out</translation>
        </message>
        <message>
            <source>The account has expired</source>
            <translation>The account has expired</translation>
        </message>
        <message>
            <source>The option User cannot change password is set</source>
            <translation>The option User cannot change password is set</translation>
        </message>
        <message>
            <source>Only the option Password never expires is set</source>
            <translation>Only the option Password never expires is set</translation>
        </message>
        <message>
            <source>State of the user</source>
            <translation>State of the user</translation>
        </message>
        <message>
            <source>A disabled or restricted account cannot take a new password from the cloud.</source>
            <translation>A disabled or restricted account cannot take a new password from the cloud.</translation>
        </message>
        <message>
            <source>The directory or the tenant. Today a person who can open Active Directory.</source>
            <translation>The directory or the tenant. Today a person who can open Active Directory.</translation>
        </message>
    </context>
    <context>
        <name>check/writeback-applies</name>
        <message>
            <source>Cloud-only users need a paid Office 365 licence or Azure AD Basic.</source>
            <translation>Cloud-only users need a paid Office 365 licence or Azure AD Basic.</translation>
        </message>
        <message>
            <source>Today they need Microsoft 365 Business Standard or higher. Azure AD Basic is gone. Writeback is not about them.</source>
            <translation>Today they need Microsoft 365 Business Standard or higher. Azure AD Basic is gone. Writeback is not about them.</translation>
        </message>
        <message>
            <source>The article does not speak of staged rollout, selective synchronisation or users moved to the cloud.</source>
            <translation>The article does not speak of staged rollout, selective synchronisation or users moved to the cloud.</translation>
        </message>
        <message>
            <source>Each of these three takes a user out of writeback.</source>
            <translation>Each of these three takes a user out of writeback.</translation>
        </message>
        <message>
            <source>The user is synced from Active Directory, and writeback serves such users.</source>
            <translation>The user is synced from Active Directory, and writeback serves such users.</translation>
        </message>
        <message>
            <source>The user exists only in the cloud, so nothing is written back.</source>
            <translation>The user exists only in the cloud, so nothing is written back.</translation>
        </message>
        <message>
            <source>The cloud holds the only password of this user. A change is free; a reset needs Microsoft 365 Business Standard or higher.</source>
            <translation>The cloud holds the only password of this user. A change is free; a reset needs Microsoft 365 Business Standard or higher.</translation>
        </message>
        <message>
            <source>Look at self-service reset, the licence and the methods of this user instead.</source>
            <translation>Look at self-service reset, the licence and the methods of this user instead.</translation>
        </message>
        <message>
            <source>The user was moved to the cloud and is managed there now.</source>
            <translation>The user was moved to the cloud and is managed there now.</translation>
        </message>
        <message>
            <source>Passwords of this user are no longer written back. Active Directory keeps the old password.</source>
            <translation>Passwords of this user are no longer written back. Active Directory keeps the old password.</translation>
        </message>
        <message>
            <source>Find out whether the move was meant. If so, the user works with the cloud password.</source>
            <translation>Find out whether the move was meant. If so, the user works with the cloud password.</translation>
        </message>
        <message>
            <source>The user signs in with the new password.</source>
            <translation>The user signs in with the new password.</translation>
        </message>
        <message>
            <source>If not, give the user back to Active Directory and let it synchronise.</source>
            <translation>If not, give the user back to Active Directory and let it synchronise.</translation>
        </message>
        <message>
            <source>Medium: values from Active Directory replace those set in the cloud.</source>
            <translation>Medium: values from Active Directory replace those set in the cloud.</translation>
        </message>
        <message>
            <source>**On-premises sync enabled** of the user says Yes again.</source>
            <translation>**On-premises sync enabled** of the user says Yes again.</translation>
        </message>
        <message>
            <source>The user is in staged rollout, which writeback does not support.</source>
            <translation>The user is in staged rollout, which writeback does not support.</translation>
        </message>
        <message>
            <source>Staged rollout moves sign-in of chosen groups to the cloud. Reset with writeback is not supported for them.</source>
            <translation>Staged rollout moves sign-in of chosen groups to the cloud. Reset with writeback is not supported for them.</translation>
        </message>
        <message>
            <source>Take the user out of the staged rollout group, or move the whole domain.</source>
            <translation>Take the user out of the staged rollout group, or move the whole domain.</translation>
        </message>
        <message>
            <source>The user signs in through federation again.</source>
            <translation>The user signs in through federation again.</translation>
        </message>
        <message>
            <source>Put the user back into the group.</source>
            <translation>Put the user back into the group.</translation>
        </message>
        <message>
            <source>A reset of this user reaches Active Directory.</source>
            <translation>A reset of this user reaches Active Directory.</translation>
        </message>
        <message>
            <source>The user is outside the scope of selective password hash synchronisation.</source>
            <translation>The user is outside the scope of selective password hash synchronisation.</translation>
        </message>
        <message>
            <source>Where only some passwords are synchronised, only those are written back. The server logs event 33002 for the others.</source>
            <translation>Where only some passwords are synchronised, only those are written back. The server logs event 33002 for the others.</translation>
        </message>
        <message>
            <source>Bring the user into the scope: correct `adminDescription`, then synchronise.</source>
            <translation>Bring the user into the scope: correct `adminDescription`, then synchronise.</translation>
        </message>
        <message>
            <source>Low: the password hash of this user is synchronised from then on.</source>
            <translation>Low: the password hash of this user is synchronised from then on.</translation>
        </message>
        <message>
            <source>Set `adminDescription` back to its old value.</source>
            <translation>Set `adminDescription` back to its old value.</translation>
        </message>
        <message>
            <source>A reset of this user gives no event 33002.</source>
            <translation>A reset of this user gives no event 33002.</translation>
        </message>
        <message>
            <source>The user signs in through a federation that is not AD FS.</source>
            <translation>The user signs in through a federation that is not AD FS.</translation>
        </message>
        <message>
            <source>Microsoft names hash synchronisation, pass-through authentication and AD FS. Others, such as PingFederate, may or may not work.</source>
            <translation>Microsoft names hash synchronisation, pass-through authentication and AD FS. Others, such as PingFederate, may or may not work.</translation>
        </message>
        <message>
            <source>Try a reset with a synced test user who does not use that federation.</source>
            <translation>Try a reset with a synced test user who does not use that federation.</translation>
        </message>
        <message>
            <source>If that one works, ask Microsoft whether your federation is supported.</source>
            <translation>If that one works, ask Microsoft whether your federation is supported.</translation>
        </message>
        <message>
            <source>Where does the affected user come from?</source>
            <translation>Where does the affected user come from?</translation>
        </message>
        <message>
            <source>In the Entra admin center open **Users** &gt; the user &gt; **Properties**: **On-premises sync enabled** says Yes for a synced user. Groups in staged rollout: **Entra Connect** &gt; **Connect Sync** &gt; **Enable staged rollout for managed user sign-in**. Selective scope: `(Get-ADUser 'USER' -Properties adminDescription).adminDescription` is `PHSFiltered` or `PHSIncluded`.</source>
            <translation>In the Entra admin center open **Users** &gt; the user &gt; **Properties**: **On-premises sync enabled** says Yes for a synced user. Groups in staged rollout: **Entra Connect** &gt; **Connect Sync** &gt; **Enable staged rollout for managed user sign-in**. Selective scope: `(Get-ADUser 'USER' -Properties adminDescription).adminDescription` is `PHSFiltered` or `PHSIncluded`.</translation>
        </message>
        <message>
            <source>Synced from Active Directory, none of the cases below</source>
            <translation>Synced from Active Directory, none of the cases below</translation>
        </message>
        <message>
            <source>Made in the cloud, exists only there</source>
            <translation>Made in the cloud, exists only there</translation>
        </message>
        <message>
            <source>Was synced, is managed in the cloud now</source>
            <translation>Was synced, is managed in the cloud now</translation>
        </message>
        <message>
            <source>Synced, and in a group of staged rollout</source>
            <translation>Synced, and in a group of staged rollout</translation>
        </message>
        <message>
            <source>Synced, but outside a selective hash synchronisation</source>
            <translation>Synced, but outside a selective hash synchronisation</translation>
        </message>
        <message>
            <source>Synced, signs in through PingFederate or the like</source>
            <translation>Synced, signs in through PingFederate or the like</translation>
        </message>
        <message>
            <source>Kind of user</source>
            <translation>Kind of user</translation>
        </message>
        <message>
            <source>Writeback serves users that are synced from Active Directory, and not all of those.</source>
            <translation>Writeback serves users that are synced from Active Directory, and not all of those.</translation>
        </message>
        <message>
            <source>A sign-in to the tenant or a look into the directory would tell. Today a person who can see the user can answer.</source>
            <translation>A sign-in to the tenant or a look into the directory would tell. Today a person who can see the user can answer.</translation>
        </message>
    </context>
    <context>
        <name>check/writeback-on-server</name>
        <message>
            <source>The article does not ask whether writeback is on in both places.</source>
            <translation>The article does not ask whether writeback is on in both places.</translation>
        </message>
        <message>
            <source>It must be on in Connect or Cloud Sync, and under On-premises integration in the tenant.</source>
            <translation>It must be on in Connect or Cloud Sync, and under On-premises integration in the tenant.</translation>
        </message>
        <message>
            <source>If trouble remains, switch the writeback service in Connect off and on again.</source>
            <translation>If trouble remains, switch the writeback service in Connect off and on again.</translation>
        </message>
        <message>
            <source>Look first whether it is on at all. Restart the service before switching anything off.</source>
            <translation>Look first whether it is on at all. Restart the service before switching anything off.</translation>
        </message>
        <message>
            <source>Writeback is switched on in Connect, and its service has started.</source>
            <translation>Writeback is switched on in Connect, and its service has started.</translation>
        </message>
        <message>
            <source>Writeback is switched on in Cloud Sync, and its agent runs.</source>
            <translation>Writeback is switched on in Cloud Sync, and its agent runs.</translation>
        </message>
        <message>
            <source>Writeback is on in Connect, but its service has not started.</source>
            <translation>Writeback is on in Connect, but its service has not started.</translation>
        </message>
        <message>
            <source>Nobody listens for new passwords on this server, so resets of synced users fail.</source>
            <translation>Nobody listens for new passwords on this server, so resets of synced users fail.</translation>
        </message>
        <message>
            <source>Writeback is on in Connect, but its registration may be damaged.</source>
            <translation>Writeback is on in Connect, but its registration may be damaged.</translation>
        </message>
        <message>
            <source>A healthy server shows `NotRequired`. Another value may mean that keys no longer fit.</source>
            <translation>A healthy server shows `NotRequired`. Another value may mean that keys no longer fit.</translation>
        </message>
        <message>
            <source>Writeback is switched off in Connect.</source>
            <translation>Writeback is switched off in Connect.</translation>
        </message>
        <message>
            <source>No password can reach Active Directory. Users see SSPR_0010.</source>
            <translation>No password can reach Active Directory. Users see SSPR_0010.</translation>
        </message>
        <message>
            <source>Run the Connect wizard: **Customize synchronization options** &gt; **Optional features** &gt; tick **Password writeback**.</source>
            <translation>Run the Connect wizard: **Customize synchronization options** &gt; **Optional features** &gt; tick **Password writeback**.</translation>
        </message>
        <message>
            <source>Low. Below 2.4.18.0 the wizard cannot sign in, so update Connect first.</source>
            <translation>Low. Below 2.4.18.0 the wizard cannot sign in, so update Connect first.</translation>
        </message>
        <message>
            <source>Clear the box in the same place.</source>
            <translation>Clear the box in the same place.</translation>
        </message>
        <message>
            <source>`Enabled` is `True`, and event 31015 appears in the Application log.</source>
            <translation>`Enabled` is `True`, and event 31015 appears in the Application log.</translation>
        </message>
        <message>
            <source>Writeback is switched off in Cloud Sync.</source>
            <translation>Writeback is switched off in Cloud Sync.</translation>
        </message>
        <message>
            <source>Switch it on, on the server of the agent. Load `Microsoft.CloudSync.Powershell.dll` from the agent's folder first.</source>
            <translation>Switch it on, on the server of the agent. Load `Microsoft.CloudSync.Powershell.dll` from the agent's folder first.</translation>
        </message>
        <message>
            <source>Low. The agent must be 1.1.977.0 or newer.</source>
            <translation>Low. The agent must be 1.1.977.0 or newer.</translation>
        </message>
        <message>
            <source>A test reset works, and the audit log names CloudSync as agent.</source>
            <translation>A test reset works, and the audit log names CloudSync as agent.</translation>
        </message>
        <message>
            <source>Is writeback switched on in Connect or in Cloud Sync?</source>
            <translation>Is writeback switched on in Connect or in Cloud Sync?</translation>
        </message>
        <message>
            <source>On the active Connect server run `Get-ADSyncAADPasswordResetConfiguration -Connector (Get-ADSyncConnector | Where-Object Identifier -eq 'b891884f-051e-4a83-95af-2544101c9083').Name`. With Cloud Sync look at the box of cloud sync in the Entra admin center: **Entra ID** &gt; **Password reset** &gt; **On-premises integration**.</source>
            <translation>On the active Connect server run `Get-ADSyncAADPasswordResetConfiguration -Connector (Get-ADSyncConnector | Where-Object Identifier -eq 'b891884f-051e-4a83-95af-2544101c9083').Name`. With Cloud Sync look at the box of cloud sync in the Entra admin center: **Entra ID** &gt; **Password reset** &gt; **On-premises integration**.</translation>
        </message>
        <message>
            <source>Connect: Enabled True, ServiceStatus Started</source>
            <translation>Connect: Enabled True, ServiceStatus Started</translation>
        </message>
        <message>
            <source>Cloud Sync: on, and the agent runs</source>
            <translation>Cloud Sync: on, and the agent runs</translation>
        </message>
        <message>
            <source>Connect: Enabled True, ServiceStatus is not Started</source>
            <translation>Connect: Enabled True, ServiceStatus is not Started</translation>
        </message>
        <message>
            <source>Connect: OnboardingRequiredStatus is not NotRequired</source>
            <translation>Connect: OnboardingRequiredStatus is not NotRequired</translation>
        </message>
        <message>
            <source>Connect: Enabled False, or the box in the wizard is clear</source>
            <translation>Connect: Enabled False, or the box in the wizard is clear</translation>
        </message>
        <message>
            <source>Cloud Sync: off</source>
            <translation>Cloud Sync: off</translation>
        </message>
        <message>
            <source>Switch on the server</source>
            <translation>Switch on the server</translation>
        </message>
        <message>
            <source>Writeback has two switches: one in the tenant and one on the server. This is the one on the server.</source>
            <translation>Writeback has two switches: one in the tenant and one on the server. This is the one on the server.</translation>
        </message>
        <message>
            <source>The server collection or the event log of the server would tell. Today a person on the server can answer.</source>
            <translation>The server collection or the event log of the server would tell. Today a person on the server can answer.</translation>
        </message>
        <message>
            <source>Writeback is switched on in Connect; whether its service started is not known.</source>
            <translation>Writeback is switched on in Connect; whether its service started is not known.</translation>
        </message>
        <message>
            <source>Events 31015 and 31019 tell whether it listens.</source>
            <translation>Events 31015 and 31019 tell whether it listens.</translation>
        </message>
        <message>
            <source>{name}: {value}</source>
            <translation>{name}: {value}</translation>
        </message>
    </context>
    <context>
        <name>check/writeback-on-tenant</name>
        <message>
            <source>States of the on-premises integration</source>
            <translation>States of the on-premises integration</translation>
        </message>
        <message>
            <source>Password reset is configured and switched on in the tenant.</source>
            <translation>Password reset is configured and switched on in the tenant.</translation>
        </message>
        <message>
            <source>Writeback has a switch of its own in the tenant today, under On-premises integration.</source>
            <translation>Writeback has a switch of its own in the tenant today, under On-premises integration.</translation>
        </message>
        <message>
            <source>The article does not speak of the switch under On-premises integration.</source>
            <translation>The article does not speak of the switch under On-premises integration.</translation>
        </message>
        <message>
            <source>Writeback must be on in both places: in Connect or Cloud Sync, and here. The Graph property `passwordWritebackEnabled` is not in use and tells nothing.</source>
            <translation>Writeback must be on in both places: in Connect or Cloud Sync, and here. The Graph property `passwordWritebackEnabled` is not in use and tells nothing.</translation>
        </message>
        <message>
            <source>Writeback is switched on in the tenant.</source>
            <translation>Writeback is switched on in the tenant.</translation>
        </message>
        <message>
            <source>Writeback is on, and the portal says that Connect is old.</source>
            <translation>Writeback is on, and the portal says that Connect is old.</translation>
        </message>
        <message>
            <source>An old version may still write back. Below 2.5.79.0 all synchronisation has stopped since 30 September 2026.</source>
            <translation>An old version may still write back. Below 2.5.79.0 all synchronisation has stopped since 30 September 2026.</translation>
        </message>
        <message>
            <source>Writeback is on, but Microsoft cannot reach the writeback client now.</source>
            <translation>Writeback is on, but Microsoft cannot reach the writeback client now.</translation>
        </message>
        <message>
            <source>A reset of a synced user fails while this lasts, mostly with SSPR_0030.</source>
            <translation>A reset of a synced user fails while this lasts, mostly with SSPR_0030.</translation>
        </message>
        <message>
            <source>If that does not help, look at the connectivity section, from the server.</source>
            <translation>If that does not help, look at the connectivity section, from the server.</translation>
        </message>
        <message>
            <source>Both hosts of writeback can be reached from the server.</source>
            <translation>Both hosts of writeback can be reached from the server.</translation>
        </message>
        <message>
            <source>Writeback is on here, but was never set up properly on the server.</source>
            <translation>Writeback is on here, but was never set up properly on the server.</translation>
        </message>
        <message>
            <source>Both switches are needed. The one in Connect or Cloud Sync is missing or damaged.</source>
            <translation>Both switches are needed. The one in Connect or Cloud Sync is missing or damaged.</translation>
        </message>
        <message>
            <source>Run the Connect wizard: **Customize synchronization options** &gt; **Optional features** &gt; tick **Password writeback**.</source>
            <translation>Run the Connect wizard: **Customize synchronization options** &gt; **Optional features** &gt; tick **Password writeback**.</translation>
        </message>
        <message>
            <source>Low. Use a version that can still sign in, so update an old one first.</source>
            <translation>Low. Use a version that can still sign in, so update an old one first.</translation>
        </message>
        <message>
            <source>Clear the box in the same place.</source>
            <translation>Clear the box in the same place.</translation>
        </message>
        <message>
            <source>The page says that the client is up and running.</source>
            <translation>The page says that the client is up and running.</translation>
        </message>
        <message>
            <source>Writeback is on, but Microsoft cannot reach it and may have trouble itself.</source>
            <translation>Writeback is on, but Microsoft cannot reach it and may have trouble itself.</translation>
        </message>
        <message>
            <source>The portal itself speaks of temporary issues at Microsoft. A fault on the server may look the same.</source>
            <translation>The portal itself speaks of temporary issues at Microsoft. A fault on the server may look the same.</translation>
        </message>
        <message>
            <source>Look at **Health** &gt; **Service health** in the Microsoft 365 admin center, then wait half an hour.</source>
            <translation>Look at **Health** &gt; **Service health** in the Microsoft 365 admin center, then wait half an hour.</translation>
        </message>
        <message>
            <source>Writeback is switched off in the tenant.</source>
            <translation>Writeback is switched off in the tenant.</translation>
        </message>
        <message>
            <source>Microsoft refuses to reset synced users, mostly with SSPR_0010. The server is not even asked.</source>
            <translation>Microsoft refuses to reset synced users, mostly with SSPR_0010. The server is not even asked.</translation>
        </message>
        <message>
            <source>Tick **Write back passwords to your on-premises directory** and save. It needs the role **Hybrid Identity Administrator**.</source>
            <translation>Tick **Write back passwords to your on-premises directory** and save. It needs the role **Hybrid Identity Administrator**.</translation>
        </message>
        <message>
            <source>Low. Ask first whether somebody switched it off on purpose.</source>
            <translation>Low. Ask first whether somebody switched it off on purpose.</translation>
        </message>
        <message>
            <source>The page says that the client is up and running, and a test reset works.</source>
            <translation>The page says that the client is up and running, and a test reset works.</translation>
        </message>
        <message>
            <source>Cloud Sync serves this domain, and its box is not ticked.</source>
            <translation>Cloud Sync serves this domain, and its box is not ticked.</translation>
        </message>
        <message>
            <source>With Cloud Sync a second box must be ticked. Without it the agent gets no passwords.</source>
            <translation>With Cloud Sync a second box must be ticked. Without it the agent gets no passwords.</translation>
        </message>
        <message>
            <source>Tick **Write back passwords with Microsoft Entra Connect cloud sync** and save.</source>
            <translation>Tick **Write back passwords with Microsoft Entra Connect cloud sync** and save.</translation>
        </message>
        <message>
            <source>Low. The agent must be installed and running.</source>
            <translation>Low. The agent must be installed and running.</translation>
        </message>
        <message>
            <source>A test reset works, and the audit log names CloudSync as agent.</source>
            <translation>A test reset works, and the audit log names CloudSync as agent.</translation>
        </message>
        <message>
            <source>The tab On-premises integration is not shown.</source>
            <translation>The tab On-premises integration is not shown.</translation>
        </message>
        <message>
            <source>The administrator may have no licence, or neither Connect nor Cloud Sync is set up.</source>
            <translation>The administrator may have no licence, or neither Connect nor Cloud Sync is set up.</translation>
        </message>
        <message>
            <source>Assign a licence with P1 or P2 to the administrator and sign in again.</source>
            <translation>Assign a licence with P1 or P2 to the administrator and sign in again.</translation>
        </message>
        <message>
            <source>The tab appears.</source>
            <translation>The tab appears.</translation>
        </message>
        <message>
            <source>If it stays away, switch writeback on in Connect or Cloud Sync first.</source>
            <translation>If it stays away, switch writeback on in Connect or Cloud Sync first.</translation>
        </message>
        <message>
            <source>Is writeback switched on under On-premises integration, and what does the page say below it?</source>
            <translation>Is writeback switched on under On-premises integration, and what does the page say below it?</translation>
        </message>
        <message>
            <source>In the Entra admin center open **Entra ID** &gt; **Password reset** &gt; **On-premises integration**. The box is called **Write back passwords to your on-premises directory** or **Enable password write back for synced users**. Read the message on the page too.</source>
            <translation>In the Entra admin center open **Entra ID** &gt; **Password reset** &gt; **On-premises integration**. The box is called **Write back passwords to your on-premises directory** or **Enable password write back for synced users**. Read the message on the page too.</translation>
        </message>
        <message>
            <source>Ticked, and the client is up and running</source>
            <translation>Ticked, and the client is up and running</translation>
        </message>
        <message>
            <source>Ticked, and the message speaks of an old version</source>
            <translation>Ticked, and the message speaks of an old version</translation>
        </message>
        <message>
            <source>Ticked, but it cannot connect to the client right now</source>
            <translation>Ticked, but it cannot connect to the client right now</translation>
        </message>
        <message>
            <source>Ticked, but writeback has not been properly configured</source>
            <translation>Ticked, but writeback has not been properly configured</translation>
        </message>
        <message>
            <source>Ticked, but there may be temporary issues at Microsoft</source>
            <translation>Ticked, but there may be temporary issues at Microsoft</translation>
        </message>
        <message>
            <source>Not ticked</source>
            <translation>Not ticked</translation>
        </message>
        <message>
            <source>Ticked, but not the box of Cloud Sync, which serves this domain</source>
            <translation>Ticked, but not the box of Cloud Sync, which serves this domain</translation>
        </message>
        <message>
            <source>The tab is not there</source>
            <translation>The tab is not there</translation>
        </message>
        <message>
            <source>Switch in the tenant</source>
            <translation>Switch in the tenant</translation>
        </message>
        <message>
            <source>Writeback has two switches: one in the tenant and one on the server. This is the one in the tenant.</source>
            <translation>Writeback has two switches: one in the tenant and one on the server. This is the one in the tenant.</translation>
        </message>
        <message>
            <source>The event log of the server and the tenant's audit log would hint at it. The switch itself only a person can see.</source>
            <translation>The event log of the server and the tenant's audit log would hint at it. The switch itself only a person can see.</translation>
        </message>
    </context>
    <context>
        <name>check/writeback-toggled</name>
        <message>
            <source>Disable and re-enable password writeback</source>
            <translation>Disable and re-enable password writeback</translation>
        </message>
        <message>
            <source>Restart the sync service</source>
            <translation>Restart the sync service</translation>
        </message>
        <message>
            <source>Disable and re-enable the writeback service. The Dutch text says **uit te stellen** (postpone) where disable is meant.</source>
            <translation>Disable and re-enable the writeback service. The Dutch text says **uit te stellen** (postpone) where disable is meant.</translation>
        </message>
        <message>
            <source>The order today: restart the service, off and on, upgrade, off and on again, reinstall.</source>
            <translation>The order today: restart the service, off and on, upgrade, off and on again, reinstall.</translation>
        </message>
        <message>
            <source>A link explains how to disable and re-enable writeback.</source>
            <translation>A link explains how to disable and re-enable writeback.</translation>
        </message>
        <message>
            <source>The page of today is linked below. Hybrid Identity Administrator is enough for it.</source>
            <translation>The page of today is linked below. Hybrid Identity Administrator is enough for it.</translation>
        </message>
        <message>
            <source>On the new version, switch writeback off and on once more.</source>
            <translation>On the new version, switch writeback off and on once more.</translation>
        </message>
        <message>
            <source>While it is off, every reset of a synced user fails.</source>
            <translation>While it is off, every reset of a synced user fails.</translation>
        </message>
        <message>
            <source>Event 31015 follows, and a test reset works.</source>
            <translation>Event 31015 follows, and a test reset works.</translation>
        </message>
        <message>
            <source>As the last step, remove Connect and install it anew from the exported settings.</source>
            <translation>As the last step, remove Connect and install it anew from the exported settings.</translation>
        </message>
        <message>
            <source>High: without the export, the set-up must be done by hand.</source>
            <translation>High: without the export, the set-up must be done by hand.</translation>
        </message>
        <message>
            <source>A test reset shows 31001 and 31002.</source>
            <translation>A test reset shows 31001 and 31002.</translation>
        </message>
        <message>
            <source>Writeback was not switched off and on yet.</source>
            <translation>Writeback was not switched off and on yet.</translation>
        </message>
        <message>
            <source>This is a remedy, not a fault. Solve what the other points found first.</source>
            <translation>This is a remedy, not a fault. Solve what the other points found first.</translation>
        </message>
        <message>
            <source>Writeback was switched off and on, and it works since.</source>
            <translation>Writeback was switched off and on, and it works since.</translation>
        </message>
        <message>
            <source>Writeback was switched off and on, and resets still fail.</source>
            <translation>Writeback was switched off and on, and resets still fail.</translation>
        </message>
        <message>
            <source>Damaged keys are less likely now. The next step is the newest version.</source>
            <translation>Damaged keys are less likely now. The next step is the newest version.</translation>
        </message>
        <message>
            <source>Writeback was switched off and does not come back on.</source>
            <translation>Writeback was switched off and does not come back on.</translation>
        </message>
        <message>
            <source>Every reset of a synced user fails until it is on again.</source>
            <translation>Every reset of a synced user fails until it is on again.</translation>
        </message>
        <message>
            <source>Use a cloud account with the role Hybrid Identity Administrator, assigned directly. A federated account does not work.</source>
            <translation>Use a cloud account with the role Hybrid Identity Administrator, assigned directly. A federated account does not work.</translation>
        </message>
        <message>
            <source>Event 31017 appears, and no 32009 or 31014.</source>
            <translation>Event 31017 appears, and no 32009 or 31014.</translation>
        </message>
        <message>
            <source>Connect is below the minimum version; upgrade before anything else.</source>
            <translation>Connect is below the minimum version; upgrade before anything else.</translation>
        </message>
        <message>
            <source>Below 2.4.18.0 the wizard cannot sign in. What is switched off may then stay off.</source>
            <translation>Below 2.4.18.0 the wizard cannot sign in. What is switched off may then stay off.</translation>
        </message>
        <message>
            <source>Was writeback switched off and on again?</source>
            <translation>Was writeback switched off and on again?</translation>
        </message>
        <message>
            <source>Event Viewer on the Connect server, **Application**, source PasswordResetService: 31012 and 31013 (off), then 31004, 31017, 31018, 31005 and 31015 (on). Below Connect 2.5.79.0, do not switch it off: upgrade first.</source>
            <translation>Event Viewer on the Connect server, **Application**, source PasswordResetService: 31012 and 31013 (off), then 31004, 31017, 31018, 31005 and 31015 (on). Below Connect 2.5.79.0, do not switch it off: upgrade first.</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Not yet</translation>
        </message>
        <message>
            <source>Not yet, and Connect is older than 2.5.79.0</source>
            <translation>Not yet, and Connect is older than 2.5.79.0</translation>
        </message>
        <message>
            <source>Yes, and it works since</source>
            <translation>Yes, and it works since</translation>
        </message>
        <message>
            <source>Yes, and it still fails</source>
            <translation>Yes, and it still fails</translation>
        </message>
        <message>
            <source>It went off, but not on again</source>
            <translation>It went off, but not on again</translation>
        </message>
        <message>
            <source>Writeback off and on again</source>
            <translation>Writeback off and on again</translation>
        </message>
        <message>
            <source>Switching writeback off and on makes new keys and signs in to the relay again. That cures many faults.</source>
            <translation>Switching writeback off and on makes new keys and signs in to the relay again. That cures many faults.</translation>
        </message>
        <message>
            <source>The event log of the Connect server. Until it is read in, a person who opens Event Viewer there.</source>
            <translation>The event log of the Connect server. Until it is read in, a person who opens Event Viewer there.</translation>
        </message>
        <message>
            <source>Writeback was switched off and on, and nobody has tried since.</source>
            <translation>Writeback was switched off and on, and nobody has tried since.</translation>
        </message>
        <message>
            <source>Let a test user reset the password; the events then tell whether it helped.</source>
            <translation>Let a test user reset the password; the events then tell whether it helped.</translation>
        </message>
    </context>
    <context>
        <name>code</name>
        <message>
            <source>A reset by the user reached the server.</source>
            <translation>A reset by the user reached the server.</translation>
        </message>
        <message>
            <source>It is written back only when 31002 follows with the same TrackingId.</source>
            <translation>It is written back only when 31002 follows with the same TrackingId.</translation>
        </message>
        <message>
            <source>The new password was set in Active Directory.</source>
            <translation>The new password was set in Active Directory.</translation>
        </message>
        <message>
            <source>With 31001 of the same TrackingId this proves that writeback works.</source>
            <translation>With 31001 of the same TrackingId this proves that writeback works.</translation>
        </message>
        <message>
            <source>The reset arrived, and Active Directory refused the password.</source>
            <translation>The reset arrived, and Active Directory refused the password.</translation>
        </message>
        <message>
            <source>The events beside it with the same TrackingId say why.</source>
            <translation>The events beside it with the same TrackingId say why.</translation>
        </message>
        <message>
            <source>Someone began to switch writeback on.</source>
            <translation>Someone began to switch writeback on.</translation>
        </message>
        <message>
            <source>31017, 31018, 31005 and 31015 should follow.</source>
            <translation>31017, 31018, 31005 and 31015 should follow.</translation>
        </message>
        <message>
            <source>Writeback was switched on.</source>
            <translation>Writeback was switched on.</translation>
        </message>
        <message>
            <source>A password change reached the server.</source>
            <translation>A password change reached the server.</translation>
        </message>
        <message>
            <source>31007 or 31008 with the same TrackingId says how it ended.</source>
            <translation>31007 or 31008 with the same TrackingId says how it ended.</translation>
        </message>
        <message>
            <source>The changed password was set in Active Directory.</source>
            <translation>The changed password was set in Active Directory.</translation>
        </message>
        <message>
            <source>The change arrived, and Active Directory refused the password.</source>
            <translation>The change arrived, and Active Directory refused the password.</translation>
        </message>
        <message>
            <source>Often the password was changed again too soon. The events beside it say why.</source>
            <translation>Often the password was changed again too soon. The events beside it say why.</translation>
        </message>
        <message>
            <source>A reset by an administrator reached the server.</source>
            <translation>A reset by an administrator reached the server.</translation>
        </message>
        <message>
            <source>31010 or 31011 with the same TrackingId says how it ended.</source>
            <translation>31010 or 31011 with the same TrackingId says how it ended.</translation>
        </message>
        <message>
            <source>The password that the administrator chose was set in Active Directory.</source>
            <translation>The password that the administrator chose was set in Active Directory.</translation>
        </message>
        <message>
            <source>The reset by an administrator arrived, and Active Directory refused the password.</source>
            <translation>The reset by an administrator arrived, and Active Directory refused the password.</translation>
        </message>
        <message>
            <source>Someone began to switch writeback off.</source>
            <translation>Someone began to switch writeback off.</translation>
        </message>
        <message>
            <source>If nobody did this on purpose, find out who ran Entra Connect.</source>
            <translation>If nobody did this on purpose, find out who ran Entra Connect.</translation>
        </message>
        <message>
            <source>Writeback was switched off; requests fail from now on.</source>
            <translation>Writeback was switched off; requests fail from now on.</translation>
        </message>
        <message>
            <source>Switch it on again if nobody wanted this.</source>
            <translation>Switch it on again if nobody wanted this.</translation>
        </message>
        <message>
            <source>Switching writeback off failed.</source>
            <translation>Switching writeback off failed.</translation>
        </message>
        <message>
            <source>The account that was used may be federated or may lack the role.</source>
            <translation>The account that was used may be federated or may lack the role.</translation>
        </message>
        <message>
            <source>The writeback service started and takes requests.</source>
            <translation>The writeback service started and takes requests.</translation>
        </message>
        <message>
            <source>The writeback service stopped; requests fail until it starts again.</source>
            <translation>The writeback service stopped; requests fail until it starts again.</translation>
        </message>
        <message>
            <source>A later 31015 means that it runs again.</source>
            <translation>A later 31015 means that it runs again.</translation>
        </message>
        <message>
            <source>The administrator's sign-in for switching writeback on or off worked.</source>
            <translation>The administrator's sign-in for switching writeback on or off worked.</translation>
        </message>
        <message>
            <source>The keys that protect passwords on their way were made.</source>
            <translation>The keys that protect passwords on their way were made.</translation>
        </message>
        <message>
            <source>The server reached its relay: a sign of life.</source>
            <translation>The server reached its relay: a sign of life.</translation>
        </message>
        <message>
            <source>It holds the names of the relay of this tenant. A fresh one is good news.</source>
            <translation>It holds the names of the relay of this tenant. A fresh one is good news.</translation>
        </message>
        <message>
            <source>The server could not connect to its relay.</source>
            <translation>The server could not connect to its relay.</translation>
        </message>
        <message>
            <source>A firewall, a proxy, opened TLS connections or a missing root certificate.</source>
            <translation>A firewall, a proxy, opened TLS connections or a missing root certificate.</translation>
        </message>
        <message>
            <source>One or both connections to the relay are down.</source>
            <translation>One or both connections to the relay are down.</translation>
        </message>
        <message>
            <source>Look at the events 31034 and 31019 around it.</source>
            <translation>Look at the events 31034 and 31019 around it.</translation>
        </message>
        <message>
            <source>A password operation failed for a reason that is not classified.</source>
            <translation>A password operation failed for a reason that is not classified.</translation>
        </message>
        <message>
            <source>The text of the event holds the details. Switching writeback off and on may help.</source>
            <translation>The text of the event holds the details. Switching writeback off and on may help.</translation>
        </message>
        <message>
            <source>The server could not reach the reset service.</source>
            <translation>The server could not reach the reset service.</translation>
        </message>
        <message>
            <source>A firewall, a proxy, TLS or the clock.</source>
            <translation>A firewall, a proxy, TLS or the clock.</translation>
        </message>
        <message>
            <source>The server could not reach its relay, or got no token for it.</source>
            <translation>The server could not reach its relay, or got no token for it.</translation>
        </message>
        <message>
            <source>A blocked port 443, or a proxy that wants a sign-in.</source>
            <translation>A blocked port 443, or a proxy that wants a sign-in.</translation>
        </message>
        <message>
            <source>The reset service did not accept what was sent.</source>
            <translation>The reset service did not accept what was sent.</translation>
        </message>
        <message>
            <source>Try once more.</source>
            <translation>Try once more.</translation>
        </message>
        <message>
            <source>The password arrived, and the server could not decrypt it.</source>
            <translation>The password arrived, and the server could not decrypt it.</translation>
        </message>
        <message>
            <source>The keys of cloud and server differ: a restored or copied server, or a second one.</source>
            <translation>The keys of cloud and server differ: a restored or copied server, or a second one.</translation>
        </message>
        <message>
            <source>The server cannot read or write its writeback configuration.</source>
            <translation>The server cannot read or write its writeback configuration.</translation>
        </message>
        <message>
            <source>Switching writeback off and on makes it anew.</source>
            <translation>Switching writeback off and on makes it anew.</translation>
        </message>
        <message>
            <source>What the cloud sent while switching on could not be stored.</source>
            <translation>What the cloud sent while switching on could not be stored.</translation>
        </message>
        <message>
            <source>Switch writeback off and on again.</source>
            <translation>Switch writeback off and on again.</translation>
        </message>
        <message>
            <source>The answer of the reset service made no sense.</source>
            <translation>The answer of the reset service made no sense.</translation>
        </message>
        <message>
            <source>A proxy may have changed it.</source>
            <translation>A proxy may have changed it.</translation>
        </message>
        <message>
            <source>The administrator who set writeback up could not sign in.</source>
            <translation>The administrator who set writeback up could not sign in.</translation>
        </message>
        <message>
            <source>Wrong password, a federated account, or no role or licence.</source>
            <translation>Wrong password, a federated account, or no role or licence.</translation>
        </message>
        <message>
            <source>The server could not make or use its keys.</source>
            <translation>The server could not make or use its keys.</translation>
        </message>
        <message>
            <source>Switching writeback on could not talk to the reset service.</source>
            <translation>Switching writeback on could not talk to the reset service.</translation>
        </message>
        <message>
            <source>A firewall, no token, or a federated administrator.</source>
            <translation>A firewall, no token, or a federated administrator.</translation>
        </message>
        <message>
            <source>Switching writeback off could not talk to the reset service.</source>
            <translation>Switching writeback off could not talk to the reset service.</translation>
        </message>
        <message>
            <source>The server had to try again to reach its relay.</source>
            <translation>The server had to try again to reach its relay.</translation>
        </message>
        <message>
            <source>Now and then is no fault. Often means a poor line or idle connections that are cut.</source>
            <translation>Now and then is no fault. Often means a poor line or idle connections that are cut.</translation>
        </message>
        <message>
            <source>The server could not report its state to the cloud.</source>
            <translation>The server could not report its state to the cloud.</translation>
        </message>
        <message>
            <source>The line to the reset service was interrupted; the state in the portal may be old.</source>
            <translation>The line to the reset service was interrupted; the state in the portal may be old.</translation>
        </message>
        <message>
            <source>Active Directory gave an error that is not classified.</source>
            <translation>Active Directory gave an error that is not classified.</translation>
        </message>
        <message>
            <source>The event 6329 beside it says more. It may be a reserved character in the name of an OU.</source>
            <translation>The event 6329 beside it says more. It may be a reserved character in the name of an OU.</translation>
        </message>
        <message>
            <source>The user was not found in Active Directory.</source>
            <translation>The user was not found in Active Directory.</translation>
        </message>
        <message>
            <source>Deleted, filtered out, or outside the scope of synchronization.</source>
            <translation>Deleted, filtered out, or outside the scope of synchronization.</translation>
        </message>
        <message>
            <source>Two users in Active Directory match this one in the cloud.</source>
            <translation>Two users in Active Directory match this one in the cloud.</translation>
        </message>
        <message>
            <source>Leave one enabled account for each person.</source>
            <translation>Leave one enabled account for each person.</translation>
        </message>
        <message>
            <source>The account that writes passwords back may not set this user's password.</source>
            <translation>The account that writes passwords back may not set this user's password.</translation>
        </message>
        <message>
            <source>Rights, blocked inheritance, a protected account, or hardening of remote calls to SAM.</source>
            <translation>Rights, blocked inheritance, a protected account, or hardening of remote calls to SAM.</translation>
        </message>
        <message>
            <source>The account is disabled in Active Directory.</source>
            <translation>The account is disabled in Active Directory.</translation>
        </message>
        <message>
            <source>Enable it, then try again.</source>
            <translation>Enable it, then try again.</translation>
        </message>
        <message>
            <source>The account is locked in Active Directory.</source>
            <translation>The account is locked in Active Directory.</translation>
        </message>
        <message>
            <source>Unlock it, or let the user reset: a reset unlocks by default.</source>
            <translation>Unlock it, or let the user reset: a reset unlocks by default.</translation>
        </message>
        <message>
            <source>The current password that was typed is not the one in Active Directory.</source>
            <translation>The current password that was typed is not the one in Active Directory.</translation>
        </message>
        <message>
            <source>Type it again, or use reset instead of change.</source>
            <translation>Type it again, or use reset instead of change.</translation>
        </message>
        <message>
            <source>The domain's rules refuse the new password. Writeback works.</source>
            <translation>The domain's rules refuse the new password. Writeback works.</translation>
        </message>
        <message>
            <source>Another password, or wait: it may have been changed too recently.</source>
            <translation>Another password, or wait: it may have been changed too recently.</translation>
        </message>
        <message>
            <source>A setting of Active Directory or of the connector prevents the write.</source>
            <translation>A setting of Active Directory or of the connector prevents the write.</translation>
        </message>
        <message>
            <source>Usually LDAP signing and encryption are off in the connector (8023062C).</source>
            <translation>Usually LDAP signing and encryption are off in the connector (8023062C).</translation>
        </message>
        <message>
            <source>The sync service could not set the password; a code in the text says why.</source>
            <translation>The sync service could not set the password; a code in the text says why.</translation>
        </message>
        <message>
            <source>Type that code too, it begins with 8023 or 8007.</source>
            <translation>Type that code too, it begins with 8023 or 8007.</translation>
        </message>
        <message>
            <source>The sync service started, but writeback did not come up with it.</source>
            <translation>The sync service started, but writeback did not come up with it.</translation>
        </message>
        <message>
            <source>The events of PasswordResetService around it say why.</source>
            <translation>The events of PasswordResetService around it say why.</translation>
        </message>
        <message>
            <source>The sync service met an unexpected error.</source>
            <translation>The sync service met an unexpected error.</translation>
        </message>
        <message>
            <source>Beside 6800 the clock of the server is often wrong.</source>
            <translation>Beside 6800 the clock of the server is often wrong.</translation>
        </message>
        <message>
            <source>Someone tried to set a password on the domain controller.</source>
            <translation>Someone tried to set a password on the domain controller.</translation>
        </message>
        <message>
            <source>A failure by the connector account means: writeback arrived, and a rule refused it.</source>
            <translation>A failure by the connector account means: writeback arrived, and a rule refused it.</translation>
        </message>
        <message>
            <source>The domain controller refused a remote call to SAM.</source>
            <translation>The domain controller refused a remote call to SAM.</translation>
        </message>
        <message>
            <source>The event names who was refused. If it is the connector account, this is the cause.</source>
            <translation>The event names who was refused. If it is the connector account, this is the cause.</translation>
        </message>
        <message>
            <source>The domain's password policy refuses the new password. Writeback works.</source>
            <translation>The domain's password policy refuses the new password. Writeback works.</translation>
        </message>
        <message>
            <source>The connector account may lack a right on this user.</source>
            <translation>The connector account may lack a right on this user.</translation>
        </message>
        <message>
            <source>Look at the rights on the user itself, inheritance and protected groups.</source>
            <translation>Look at the rights on the user itself, inheritance and protected groups.</translation>
        </message>
        <message>
            <source>Password synchronization is not on for this connector.</source>
            <translation>Password synchronization is not on for this connector.</translation>
        </message>
        <message>
            <source>A forest that was added later: switch writeback off and on.</source>
            <translation>A forest that was added later: switch writeback off and on.</translation>
        </message>
        <message>
            <source>The connection to the domain controller is not signed or encrypted.</source>
            <translation>The connection to the domain controller is not signed or encrypted.</translation>
        </message>
        <message>
            <source>Switch **Sign and Encrypt LDAP Traffic** on in the connector.</source>
            <translation>Switch **Sign and Encrypt LDAP Traffic** on in the connector.</translation>
        </message>
        <message>
            <source>The user has no counterpart in Active Directory to write to.</source>
            <translation>The user has no counterpart in Active Directory to write to.</translation>
        </message>
        <message>
            <source>Deleted, filtered out, or not linked.</source>
            <translation>Deleted, filtered out, or not linked.</translation>
        </message>
        <message>
            <source>Two objects in Active Directory claim the same user.</source>
            <translation>Two objects in Active Directory claim the same user.</translation>
        </message>
        <message>
            <source>Leave one of them.</source>
            <translation>Leave one of them.</translation>
        </message>
        <message>
            <source>The password of the connector account is longer than 256 characters.</source>
            <translation>The password of the connector account is longer than 256 characters.</translation>
        </message>
        <message>
            <source>Give the account a shorter one.</source>
            <translation>Give the account a shorter one.</translation>
        </message>
        <message>
            <source>Self-service password reset is off for the organisation.</source>
            <translation>Self-service password reset is off for the organisation.</translation>
        </message>
        <message>
            <source>For someone with an administrator role it may be off for administrators only.</source>
            <translation>For someone with an administrator role it may be off for administrators only.</translation>
        </message>
        <message>
            <source>Writeback is not switched on, in the tenant or on the server.</source>
            <translation>Writeback is not switched on, in the tenant or on the server.</translation>
        </message>
        <message>
            <source>Both switches must be on: **On-premises integration** and Entra Connect or Cloud Sync.</source>
            <translation>Both switches must be on: **On-premises integration** and Entra Connect or Cloud Sync.</translation>
        </message>
        <message>
            <source>The organisation has set no policy for password reset.</source>
            <translation>The organisation has set no policy for password reset.</translation>
        </message>
        <message>
            <source>The tenant administrator chooses who may reset and with which methods.</source>
            <translation>The tenant administrator chooses who may reset and with which methods.</translation>
        </message>
        <message>
            <source>A licence for password reset is missing.</source>
            <translation>A licence for password reset is missing.</translation>
        </message>
        <message>
            <source>Look at the organisation first, then at this user.</source>
            <translation>Look at the organisation first, then at this user.</translation>
        </message>
        <message>
            <source>Password reset is open to one group, and the user is not in it.</source>
            <translation>Password reset is open to one group, and the user is not in it.</translation>
        </message>
        <message>
            <source>The tenant administrator adds the user to the group.</source>
            <translation>The tenant administrator adds the user to the group.</translation>
        </message>
        <message>
            <source>The user has registered too few methods to reset a password.</source>
            <translation>The user has registered too few methods to reset a password.</translation>
        </message>
        <message>
            <source>The user registers at aka.ms/ssprsetup; the server has nothing to do with it.</source>
            <translation>The user registers at aka.ms/ssprsetup; the server has nothing to do with it.</translation>
        </message>
        <message>
            <source>The password reached your organisation, and Active Directory refused it.</source>
            <translation>The password reached your organisation, and Active Directory refused it.</translation>
        </message>
        <message>
            <source>Usually rights on this user or a protected account. The caller did nothing wrong.</source>
            <translation>Usually rights on this user or a protected account. The caller did nothing wrong.</translation>
        </message>
        <message>
            <source>The cloud cannot reach your organisation to save the new password.</source>
            <translation>The cloud cannot reach your organisation to save the new password.</translation>
        </message>
        <message>
            <source>Usually the network or a stopped service. The caller did nothing wrong.</source>
            <translation>Usually the network or a stopped service. The caller did nothing wrong.</translation>
        </message>
        <message>
            <source>A changed password at sign-in was refused by the rules of your organisation.</source>
            <translation>A changed password at sign-in was refused by the rules of your organisation.</translation>
        </message>
        <message>
            <source>A password must be changed, and writeback is not in effect for this user.</source>
            <translation>A password must be changed, and writeback is not in effect for this user.</translation>
        </message>
        <message>
            <source>Both switches of writeback must be on.</source>
            <translation>Both switches of writeback must be on.</translation>
        </message>
        <message>
            <source>A password must be changed, and the cloud cannot reach your organisation.</source>
            <translation>A password must be changed, and the cloud cannot reach your organisation.</translation>
        </message>
        <message>
            <source>Usually the network or a stopped service.</source>
            <translation>Usually the network or a stopped service.</translation>
        </message>
        <message>
            <source>A password must be changed, and Active Directory refused it.</source>
            <translation>A password must be changed, and Active Directory refused it.</translation>
        </message>
        <message>
            <source>Usually rights on this user or a protected account.</source>
            <translation>Usually rights on this user or a protected account.</translation>
        </message>
        <message>
            <source>The current password that was typed is wrong.</source>
            <translation>The current password that was typed is wrong.</translation>
        </message>
        <message>
            <source>The cloud finds the new password too weak.</source>
            <translation>The cloud finds the new password too weak.</translation>
        </message>
        <message>
            <source>Another password.</source>
            <translation>Another password.</translation>
        </message>
        <message>
            <source>The new password contains the user's name.</source>
            <translation>The new password contains the user's name.</translation>
        </message>
        <message>
            <source>Active Directory took the password, the cloud did not yet.</source>
            <translation>Active Directory took the password, the cloud did not yet.</translation>
        </message>
        <message>
            <source>Wait some minutes, then sign in with the new password.</source>
            <translation>Wait some minutes, then sign in with the new password.</translation>
        </message>
        <message>
            <source>The account is locked or disabled in Active Directory.</source>
            <translation>The account is locked or disabled in Active Directory.</translation>
        </message>
        <message>
            <source>Unlock or enable it, then try again.</source>
            <translation>Unlock or enable it, then try again.</translation>
        </message>
        <message>
            <source>The new password is on a list of banned passwords.</source>
            <translation>The new password is on a list of banned passwords.</translation>
        </message>
        <message>
            <source>The password in Active Directory has expired.</source>
            <translation>The password in Active Directory has expired.</translation>
        </message>
        <message>
            <source>The change is written back when writeback works.</source>
            <translation>The change is written back when writeback works.</translation>
        </message>
        <message>
            <source>This account does not belong to the organisation where it signs in.</source>
            <translation>This account does not belong to the organisation where it signs in.</translation>
        </message>
        <message>
            <source>A guest or the wrong account.</source>
            <translation>A guest or the wrong account.</translation>
        </message>
        <message>
            <source>There is no such user in the organisation.</source>
            <translation>There is no such user in the organisation.</translation>
        </message>
        <message>
            <source>A typing error, or the user is not synchronised.</source>
            <translation>A typing error, or the user is not synchronised.</translation>
        </message>
        <message>
            <source>The account is locked after too many tries, or its address is blocked.</source>
            <translation>The account is locked after too many tries, or its address is blocked.</translation>
        </message>
        <message>
            <source>Wait, or let the user reset.</source>
            <translation>Wait, or let the user reset.</translation>
        </message>
        <message>
            <source>The password has expired and must be changed.</source>
            <translation>The password has expired and must be changed.</translation>
        </message>
        <message>
            <source>The account is disabled.</source>
            <translation>The account is disabled.</translation>
        </message>
        <message>
            <source>Enable it in Active Directory.</source>
            <translation>Enable it in Active Directory.</translation>
        </message>
        <message>
            <source>The user name or the password is wrong.</source>
            <translation>The user name or the password is wrong.</translation>
        </message>
        <message>
            <source>After a reset on-premises it takes about two minutes until the cloud knows it.</source>
            <translation>After a reset on-premises it takes about two minutes until the cloud knows it.</translation>
        </message>
        <message>
            <source>A Conditional Access policy blocks the sign-in.</source>
            <translation>A Conditional Access policy blocks the sign-in.</translation>
        </message>
        <message>
            <source>If it is the synchronization account, exclude it from the policy.</source>
            <translation>If it is the synchronization account, exclude it from the policy.</translation>
        </message>
        <message>
            <source>The sign-in needs multifactor authentication.</source>
            <translation>The sign-in needs multifactor authentication.</translation>
        </message>
        <message>
            <source>A synchronization account cannot do that: exclude it from the policy.</source>
            <translation>A synchronization account cannot do that: exclude it from the policy.</translation>
        </message>
        <message>
            <source>The certificate of the Connect application is not known in the tenant.</source>
            <translation>The certificate of the Connect application is not known in the tenant.</translation>
        </message>
        <message>
            <source>Two servers may share one application, or the certificate was not renewed.</source>
            <translation>Two servers may share one application, or the certificate was not renewed.</translation>
        </message>
        <message>
            <source>Nobody has consented to this application yet.</source>
            <translation>Nobody has consented to this application yet.</translation>
        </message>
        <message>
            <source>A tenant administrator consents.</source>
            <translation>A tenant administrator consents.</translation>
        </message>
        <message>
            <source>The server says that its connections to the relay are up.</source>
            <translation>The server says that its connections to the relay are up.</translation>
        </message>
        <message>
            <source>No page of Microsoft names this event; it was seen on a healthy server.</source>
            <translation>No page of Microsoft names this event; it was seen on a healthy server.</translation>
        </message>
        <message>
            <source>Password hash synchronisation found a changed password in Active Directory.</source>
            <translation>Password hash synchronisation found a changed password in Active Directory.</translation>
        </message>
        <message>
            <source>A burst after writeback was switched on is normal.</source>
            <translation>A burst after writeback was switched on is normal.</translation>
        </message>
        <message>
            <source>The result of sending changed passwords to the cloud.</source>
            <translation>The result of sending changed passwords to the cloud.</translation>
        </message>
        <message>
            <source>It is about the way up, not about writeback.</source>
            <translation>It is about the way up, not about writeback.</translation>
        </message>
        <message>
            <source>Password hash synchronisation failed for a domain.</source>
            <translation>Password hash synchronisation failed for a domain.</translation>
        </message>
        <message>
            <source>That is not writeback, but both need the domain controller.</source>
            <translation>That is not writeback, but both need the domain controller.</translation>
        </message>
        <message>
            <source>The server cannot sign in to the cloud with its certificate.</source>
            <translation>The server cannot sign in to the cloud with its certificate.</translation>
        </message>
        <message>
            <source>The certificate with which the server signs in must be renewed soon.</source>
            <translation>The certificate with which the server signs in must be renewed soon.</translation>
        </message>
        <message>
            <source>The certificate with which the server signs in has expired.</source>
            <translation>The certificate with which the server signs in has expired.</translation>
        </message>
        <message>
            <source>Synchronisation stops, and writeback may stop too.</source>
            <translation>Synchronisation stops, and writeback may stop too.</translation>
        </message>
        <message>
            <source>A certificate of one's own was made without a security chip.</source>
            <translation>A certificate of one's own was made without a security chip.</translation>
        </message>
        <message>
            <source>This is no fault of writeback.</source>
            <translation>This is no fault of writeback.</translation>
        </message>
        <message>
            <source>The domain controller uses the default rule for remote calls to SAM.</source>
            <translation>The domain controller uses the default rule for remote calls to SAM.</translation>
        </message>
        <message>
            <source>By default everyone may call a domain controller.</source>
            <translation>By default everyone may call a domain controller.</translation>
        </message>
        <message>
            <source>The domain controller uses a rule of its own for remote calls to SAM.</source>
            <translation>The domain controller uses a rule of its own for remote calls to SAM.</translation>
        </message>
        <message>
            <source>Look whether the rule admits the account that writes passwords.</source>
            <translation>Look whether the rule admits the account that writes passwords.</translation>
        </message>
        <message>
            <source>The rule for remote calls to SAM is malformed.</source>
            <translation>The rule for remote calls to SAM is malformed.</translation>
        </message>
        <message>
            <source>Correct it in group policy or in the registry.</source>
            <translation>Correct it in group policy or in the registry.</translation>
        </message>
        <message>
            <source>Remote calls to SAM are only logged, not refused.</source>
            <translation>Remote calls to SAM are only logged, not refused.</translation>
        </message>
        <message>
            <source>In this mode the rule is no cause.</source>
            <translation>In this mode the rule is no cause.</translation>
        </message>
        <message>
            <source>Remote calls to SAM are refused again, not only logged.</source>
            <translation>Remote calls to SAM are refused again, not only logged.</translation>
        </message>
        <message>
            <source>Event 16965 names who is refused.</source>
            <translation>Event 16965 names who is refused.</translation>
        </message>
        <message>
            <source>A remote call to SAM would have been refused.</source>
            <translation>A remote call to SAM would have been refused.</translation>
        </message>
        <message>
            <source>It is only logged so far. Look whether the account that writes passwords is named.</source>
            <translation>It is only logged so far. Look whether the account that writes passwords is named.</translation>
        </message>
        <message>
            <source>So many refused calls to SAM were not logged one by one.</source>
            <translation>So many refused calls to SAM were not logged one by one.</translation>
        </message>
        <message>
            <source>Event 16965 of the same time names one of them.</source>
            <translation>Event 16965 of the same time names one of them.</translation>
        </message>
        <message>
            <source>Active Directory gave an unknown error for the path of the user.</source>
            <translation>Active Directory gave an unknown error for the path of the user.</translation>
        </message>
        <message>
            <source>It may be a reserved character in the name of a unit.</source>
            <translation>It may be a reserved character in the name of a unit.</translation>
        </message>
        <message>
            <source>The server was refused when it asked for the user's data (remote call to SAM).</source>
            <translation>The server was refused when it asked for the user's data (remote call to SAM).</translation>
        </message>
        <message>
            <source>Hardening is the usual reason, then rights on the user. Look for 16965 on the domain controller.</source>
            <translation>Hardening is the usual reason, then rights on the user. Look for 16965 on the domain controller.</translation>
        </message>
        <message>
            <source>The domain controller does not offer the check of password rules that writeback needs.</source>
            <translation>The domain controller does not offer the check of password rules that writeback needs.</translation>
        </message>
        <message>
            <source>Use domain controllers with Windows Server 2016 or later.</source>
            <translation>Use domain controllers with Windows Server 2016 or later.</translation>
        </message>
        <message>
            <source>Active Directory took the new password, the cloud did not.</source>
            <translation>Active Directory took the new password, the cloud did not.</translation>
        </message>
        <message>
            <source>Wait some minutes and sign in with the new password; a rule of the cloud may have refused it.</source>
            <translation>Wait some minutes and sign in with the new password; a rule of the cloud may have refused it.</translation>
        </message>
        <message>
            <source>An administrator must act in Active Directory; the same as SSPR_0029.</source>
            <translation>An administrator must act in Active Directory; the same as SSPR_0029.</translation>
        </message>
        <message>
            <source>A password change at sign-in ended with an error that no retry cures.</source>
            <translation>A password change at sign-in ended with an error that no retry cures.</translation>
        </message>
        <message>
            <source>Look at the events on the server of that minute.</source>
            <translation>Look at the events on the server of that minute.</translation>
        </message>
        <message>
            <source>The cloud could not tell whose password is to be changed.</source>
            <translation>The cloud could not tell whose password is to be changed.</translation>
        </message>
        <message>
            <source>Sign in again and try once more.</source>
            <translation>Sign in again and try once more.</translation>
        </message>
        <message>
            <source>The reset service does not find the user.</source>
            <translation>The reset service does not find the user.</translation>
        </message>
        <message>
            <source>Look whether the user is synchronised; on the server it is often 33002.</source>
            <translation>Look whether the user is synchronised; on the server it is often 33002.</translation>
        </message>
        <message>
            <source>The password change failed; the code says no more.</source>
            <translation>The password change failed; the code says no more.</translation>
        </message>
        <message>
            <source>The reset service of Microsoft had an error of its own.</source>
            <translation>The reset service of Microsoft had an error of its own.</translation>
        </message>
        <message>
            <source>Try again later, and look at service health.</source>
            <translation>Try again later, and look at service health.</translation>
        </message>
        <message>
            <source>The address to which the sign-in returns is not registered.</source>
            <translation>The address to which the sign-in returns is not registered.</translation>
        </message>
        <message>
            <source>A fault in the registration of the application, not of the user.</source>
            <translation>A fault in the registration of the application, not of the user.</translation>
        </message>
        <message>
            <source>The cloud has no password for this user.</source>
            <translation>The cloud has no password for this user.</translation>
        </message>
        <message>
            <source>The user is synchronised without password hash, or never had one.</source>
            <translation>The user is synchronised without password hash, or never had one.</translation>
        </message>
        <message>
            <source>The user must first register for multifactor authentication.</source>
            <translation>The user must first register for multifactor authentication.</translation>
        </message>
        <message>
            <source>Let the user follow the steps on the screen.</source>
            <translation>Let the user follow the steps on the screen.</translation>
        </message>
        <message>
            <source>The user must register for multifactor authentication.</source>
            <translation>The user must register for multifactor authentication.</translation>
        </message>
        <message>
            <source>The user is not assigned to this application.</source>
            <translation>The user is not assigned to this application.</translation>
        </message>
        <message>
            <source>The tenant administrator assigns the user.</source>
            <translation>The tenant administrator assigns the user.</translation>
        </message>
        <message>
            <source>The sign-in stopped for a password reset or its registration.</source>
            <translation>The sign-in stopped for a password reset or its registration.</translation>
        </message>
        <message>
            <source>The session is no longer valid.</source>
            <translation>The session is no longer valid.</translation>
        </message>
        <message>
            <source>Normal after a password change: sign in again.</source>
            <translation>Normal after a password change: sign in again.</translation>
        </message>
        <message>
            <source>The session was ended because the password changed.</source>
            <translation>The session was ended because the password changed.</translation>
        </message>
        <message>
            <source>The session is older than the password and must be renewed.</source>
            <translation>The session is older than the password and must be renewed.</translation>
        </message>
        <message>
            <source>The device code was approved in another cloud.</source>
            <translation>The device code was approved in another cloud.</translation>
        </message>
        <message>
            <source>Choose the right cloud on the environment page.</source>
            <translation>Choose the right cloud on the environment page.</translation>
        </message>
        <message>
            <source>An extra sign-in step of another provider was not passed.</source>
            <translation>An extra sign-in step of another provider was not passed.</translation>
        </message>
        <message>
            <source>Sign in again and finish that step.</source>
            <translation>Sign in again and finish that step.</translation>
        </message>
        <message>
            <source>The application belongs to one tenant and was called without naming it.</source>
            <translation>The application belongs to one tenant and was called without naming it.</translation>
        </message>
        <message>
            <source>Name the tenant.</source>
            <translation>Name the tenant.</translation>
        </message>
        <message>
            <source>The service that was asked for is not in this tenant.</source>
            <translation>The service that was asked for is not in this tenant.</translation>
        </message>
        <message>
            <source>Wrong tenant or wrong cloud.</source>
            <translation>Wrong tenant or wrong cloud.</translation>
        </message>
        <message>
            <source>Conditional Access asks for a managed device.</source>
            <translation>Conditional Access asks for a managed device.</translation>
        </message>
        <message>
            <source>Sign in on such a device.</source>
            <translation>Sign in on such a device.</translation>
        </message>
        <message>
            <source>Conditional Access asks for a device that is joined to the domain.</source>
            <translation>Conditional Access asks for a device that is joined to the domain.</translation>
        </message>
        <message>
            <source>A security policy of the tenant blocks the request.</source>
            <translation>A security policy of the tenant blocks the request.</translation>
        </message>
        <message>
            <source>The tenant administrator looks at the policies.</source>
            <translation>The tenant administrator looks at the policies.</translation>
        </message>
        <message>
            <source>The security defaults refuse the request.</source>
            <translation>The security defaults refuse the request.</translation>
        </message>
        <message>
            <source>The tenant administrator decides about the security defaults.</source>
            <translation>The tenant administrator decides about the security defaults.</translation>
        </message>
        <message>
            <source>The user did not agree to what the application asks for.</source>
            <translation>The user did not agree to what the application asks for.</translation>
        </message>
        <message>
            <source>Sign in again and agree, or let an administrator agree.</source>
            <translation>Sign in again and agree, or let an administrator agree.</translation>
        </message>
        <message>
            <source>The application is not in this tenant.</source>
            <translation>The application is not in this tenant.</translation>
        </message>
        <message>
            <source>For the application of Connect: it may have been deleted.</source>
            <translation>For the application of Connect: it may have been deleted.</translation>
        </message>
        <message>
            <source>The application is not known in this tenant.</source>
            <translation>The application is not known in this tenant.</translation>
        </message>
        <message>
            <source>Wrong application, tenant or cloud; for Connect the application may have been deleted.</source>
            <translation>Wrong application, tenant or cloud; for Connect the application may have been deleted.</translation>
        </message>
        <message>
            <source>The application was asked for a secret that it does not have.</source>
            <translation>The application was asked for a secret that it does not have.</translation>
        </message>
        <message>
            <source>A setting of the registration of the application.</source>
            <translation>A setting of the registration of the application.</translation>
        </message>
        <message>
            <source>The sign-in has expired because it was not used.</source>
            <translation>The sign-in has expired because it was not used.</translation>
        </message>
        <message>
            <source>Sign in again.</source>
            <translation>Sign in again.</translation>
        </message>
        <message>
            <source>The sign-in has expired.</source>
            <translation>The sign-in has expired.</translation>
        </message>
        <message>
            <source>The device code was not typed yet.</source>
            <translation>The device code was not typed yet.</translation>
        </message>
        <message>
            <source>Type the code on the page that is shown.</source>
            <translation>Type the code on the page that is shown.</translation>
        </message>
        <message>
            <source>The device code is wrong.</source>
            <translation>The device code is wrong.</translation>
        </message>
        <message>
            <source>Ask for a new code.</source>
            <translation>Ask for a new code.</translation>
        </message>
        <message>
            <source>The device code has expired.</source>
            <translation>The device code has expired.</translation>
        </message>
        <message>
            <source>A policy wants a fresh sign-in.</source>
            <translation>A policy wants a fresh sign-in.</translation>
        </message>
        <message>
            <source>Sign in again; a synchronization account is to be excluded.</source>
            <translation>Sign in again; a synchronization account is to be excluded.</translation>
        </message>
        <message>
            <source>The agent of pass-through authentication cannot reach Active Directory.</source>
            <translation>The agent of pass-through authentication cannot reach Active Directory.</translation>
        </message>
        <message>
            <source>The on-premises side is ill; writeback may suffer from the same.</source>
            <translation>The on-premises side is ill; writeback may suffer from the same.</translation>
        </message>
        <message>
            <source>The agent of pass-through authentication gave no answer in time.</source>
            <translation>The agent of pass-through authentication gave no answer in time.</translation>
        </message>
        <message>
            <source>The agent of pass-through authentication could not check the password.</source>
            <translation>The agent of pass-through authentication could not check the password.</translation>
        </message>
        <message>
            <source>The clock of the agent's server is wrong.</source>
            <translation>The clock of the agent's server is wrong.</translation>
        </message>
        <message>
            <source>Correct the time; writeback needs it too.</source>
            <translation>Correct the time; writeback needs it too.</translation>
        </message>
        <message>
            <source>There is no such tenant.</source>
            <translation>There is no such tenant.</translation>
        </message>
        <message>
            <source>A typing error, or the wrong cloud.</source>
            <translation>A typing error, or the wrong cloud.</translation>
        </message>
        <message>
            <source>The tenant belongs to another cloud.</source>
            <translation>The tenant belongs to another cloud.</translation>
        </message>
        <message>
            <source>A wrong account, or an anchor that does not match the synchronised user.</source>
            <translation>A wrong account, or an anchor that does not match the synchronised user.</translation>
        </message>
        <message>
            <source>An administrator must agree to this application first.</source>
            <translation>An administrator must agree to this application first.</translation>
        </message>
        <message>
            <source>The tenant administrator consents.</source>
            <translation>The tenant administrator consents.</translation>
        </message>
        <message>
            <source>Nothing is broken yet. Usually it renews itself; a suspended scheduler stops that.</source>
            <translation>Nothing is broken yet. Usually it renews itself; a suspended scheduler stops that.</translation>
        </message>
    </context>
    <context>
        <name>controllers</name>
        <message>
            <source>{host}: all ports open</source>
            <translation>{host}: all ports open</translation>
        </message>
        <message>
            <source>{host}: closed {ports}</source>
            <translation>{host}: closed {ports}</translation>
        </message>
        <message>
            <source>{host}: this name is not known</source>
            <translation>{host}: this name is not known</translation>
        </message>
    </context>
    <context>
        <name>events</name>
        <message>
            <source>{code}; its time has no zone.</source>
            <translation>{code}; its time has no zone.</translation>
        </message>
        <message>
            <source>{code}, {user}; its time has no zone.</source>
            <translation>{code}, {user}; its time has no zone.</translation>
        </message>
        <message>
            <source>{code}, {time}.</source>
            <translation>{code}, {time}.</translation>
        </message>
        <message>
            <source>{code}, {user}, {time}.</source>
            <translation>{code}, {user}, {time}.</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>Attempts</translation>
        </message>
        <message>
            <source>Relay</source>
            <translation>Relay</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Service</translation>
        </message>
        <message>
            <source>Worked</source>
            <translation>Worked</translation>
        </message>
        <message>
            <source>Refused by a rule</source>
            <translation>Refused by a rule</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Failed</translation>
        </message>
        <message>
            <source>No end in the log</source>
            <translation>No end in the log</translation>
        </message>
        <message>
            <source>No start in the log</source>
            <translation>No start in the log</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Reset</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>Reset by an administrator</source>
            <translation>Reset by an administrator</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Not known</translation>
        </message>
    </context>
    <context>
        <name>ladder</name>
        <message>
            <source>Ports and protocols of Connect</source>
            <translation>Ports and protocols of Connect</translation>
        </message>
        <message>
            <source>Yes, it connects</source>
            <translation>Yes, it connects</translation>
        </message>
        <message>
            <source>No, it does not</source>
            <translation>No, it does not</translation>
        </message>
        <message>
            <source>The network test on the server, or a person who tries the connection there.</source>
            <translation>The network test on the server, or a person who tries the connection there.</translation>
        </message>
        <message>
            <source>How writeback works: no inbound rule is needed</source>
            <translation>How writeback works: no inbound rule is needed</translation>
        </message>
        <message numerus="yes">
            <source>%n other host(s) answered, so the line works.</source>
            <translation>
                <numerusform>%n other host answered, so the line works.</numerusform>
                <numerusform>%n other hosts answered, so the line works.</numerusform>
            </translation>
        </message>
        <message>
            <source>Only examples that Microsoft publishes were tested. Event 31019 names the tenant's own relay.</source>
            <translation>Only examples that Microsoft publishes were tested. Event 31019 names the tenant's own relay.</translation>
        </message>
        <message>
            <source>{host} answers over HTTPS.</source>
            <translation>{host} answers over HTTPS.</translation>
        </message>
        <message>
            <source>{host} gives an answer that we do not know: {status}.</source>
            <translation>{host} gives an answer that we do not know: {status}.</translation>
        </message>
        <message>
            <source>The way is open, but the answer is not the usual one. Microsoft may have a fault, or something on the way answers.</source>
            <translation>The way is open, but the answer is not the usual one. Microsoft may have a fault, or something on the way answers.</translation>
        </message>
        <message>
            <source>{host} answers on some of its addresses, not on {address}.</source>
            <translation>{host} answers on some of its addresses, not on {address}.</translation>
        </message>
        <message>
            <source>Writeback works while it meets a good address, and fails now and then. A firewall may know only some addresses.</source>
            <translation>Writeback works while it meets a good address, and fails now and then. A firewall may know only some addresses.</translation>
        </message>
        <message>
            <source>The name {host} is not known here.</source>
            <translation>The name {host} is not known here.</translation>
        </message>
        <message>
            <source>The DNS server says that the name does not exist. Nothing can be sent to a host without an address.</source>
            <translation>The DNS server says that the name does not exist. Nothing can be sent to a host without an address.</translation>
        </message>
        <message>
            <source>The DNS server gives no answer for {host}, after {waited}.</source>
            <translation>The DNS server gives no answer for {host}, after {waited}.</translation>
        </message>
        <message>
            <source>The DNS server may be silent or out of reach. Without an address nothing can be sent.</source>
            <translation>The DNS server may be silent or out of reach. Without an address nothing can be sent.</translation>
        </message>
        <message>
            <source>The DNS server gives no usable answer for {host}, after {waited}.</source>
            <translation>The DNS server gives no usable answer for {host}, after {waited}.</translation>
        </message>
        <message>
            <source>It answered so soon that it may refuse the question. Without an address nothing can be sent.</source>
            <translation>It answered so soon that it may refuse the question. Without an address nothing can be sent.</translation>
        </message>
        <message>
            <source>The name {host} leads to a private address: {address}.</source>
            <translation>The name {host} leads to a private address: {address}.</translation>
        </message>
        <message>
            <source>Microsoft does not live at such an address. A DNS filter or the hosts file may send the name elsewhere.</source>
            <translation>Microsoft does not live at such an address. A DNS filter or the hosts file may send the name elsewhere.</translation>
        </message>
        <message>
            <source>The connection to {host} on port 443 is refused.</source>
            <translation>The connection to {host} on port 443 is refused.</translation>
        </message>
        <message>
            <source>Microsoft keeps this port open. A refusal comes from a firewall on the way, or from a wrong address.</source>
            <translation>Microsoft keeps this port open. A refusal comes from a firewall on the way, or from a wrong address.</translation>
        </message>
        <message>
            <source>{host} cannot be reached on port 443: silence for {waited}.</source>
            <translation>{host} cannot be reached on port 443: silence for {waited}.</translation>
        </message>
        <message>
            <source>Silence, not a refusal: that is how a firewall behaves that **drops** traffic.</source>
            <translation>Silence, not a refusal: that is how a firewall behaves that **drops** traffic.</translation>
        </message>
        <message>
            <source>There is no way to {host} on port 443.</source>
            <translation>There is no way to {host} on port 443.</translation>
        </message>
        <message>
            <source>The network says that the address cannot be reached: a route is missing, or a firewall says no.</source>
            <translation>The network says that the address cannot be reached: a route is missing, or a firewall says no.</translation>
        </message>
        <message>
            <source>The connection to {host} on port 443 is cut off at once.</source>
            <translation>The connection to {host} on port 443 is cut off at once.</translation>
        </message>
        <message>
            <source>Something on the way resets the connection. A firewall does so when a rule forbids the traffic.</source>
            <translation>Something on the way resets the connection. A firewall does so when a rule forbids the traffic.</translation>
        </message>
        <message>
            <source>The proxy {proxy} asks for a sign-in before it opens {host}.</source>
            <translation>The proxy {proxy} asks for a sign-in before it opens {host}.</translation>
        </message>
        <message>
            <source>The service that writes passwords back cannot type a password. It stands still in front of the proxy (407).</source>
            <translation>The service that writes passwords back cannot type a password. It stands still in front of the proxy (407).</translation>
        </message>
        <message>
            <source>The proxy {proxy} denies the way to {host} ({status}).</source>
            <translation>The proxy {proxy} denies the way to {host} ({status}).</translation>
        </message>
        <message>
            <source>The proxy is alive, but its rules do not allow this host.</source>
            <translation>The proxy is alive, but its rules do not allow this host.</translation>
        </message>
        <message>
            <source>The proxy {proxy} cannot reach {host} ({status}).</source>
            <translation>The proxy {proxy} cannot reach {host} ({status}).</translation>
        </message>
        <message>
            <source>The proxy is alive, but finds no way out to this host: its own DNS or firewall may stop it.</source>
            <translation>The proxy is alive, but finds no way out to this host: its own DNS or firewall may stop it.</translation>
        </message>
        <message>
            <source>The proxy {proxy} does not answer, so nothing gets to {host}.</source>
            <translation>The proxy {proxy} does not answer, so nothing gets to {host}.</translation>
        </message>
        <message>
            <source>The proxy is down, at another address, or behind a firewall.</source>
            <translation>The proxy is down, at another address, or behind a firewall.</translation>
        </message>
        <message>
            <source>{proxy} answers, but not as a proxy does.</source>
            <translation>{proxy} answers, but not as a proxy does.</translation>
        </message>
        <message>
            <source>The address or the port of the proxy may be wrong.</source>
            <translation>The address or the port of the proxy may be wrong.</translation>
        </message>
        <message>
            <source>It cannot be found out which proxy leads to {host}.</source>
            <translation>It cannot be found out which proxy leads to {host}.</translation>
        </message>
        <message>
            <source>The script that chooses the proxy (PAC) cannot be read or does not work.</source>
            <translation>The script that chooses the proxy (PAC) cannot be read or does not work.</translation>
        </message>
        <message>
            <source>The connection to {host} is cut off as soon as it names the host.</source>
            <translation>The connection to {host} is cut off as soon as it names the host.</translation>
        </message>
        <message>
            <source>The port is open, but the encrypted talk (TLS) is reset. A firewall does so when it reads a name it forbids.</source>
            <translation>The port is open, but the encrypted talk (TLS) is reset. A firewall does so when it reads a name it forbids.</translation>
        </message>
        <message>
            <source>{host} ends the connection before it is encrypted.</source>
            <translation>{host} ends the connection before it is encrypted.</translation>
        </message>
        <message>
            <source>The port is open, but the encrypted talk (TLS) is ended. Something on the way may refuse it.</source>
            <translation>The port is open, but the encrypted talk (TLS) is ended. Something on the way may refuse it.</translation>
        </message>
        <message>
            <source>{host} takes the connection and then says nothing for {waited}.</source>
            <translation>{host} takes the connection and then says nothing for {waited}.</translation>
        </message>
        <message>
            <source>Something on the way takes connections in place of Microsoft, or drops the encrypted part.</source>
            <translation>Something on the way takes connections in place of Microsoft, or drops the encrypted part.</translation>
        </message>
        <message>
            <source>{host} answers without encryption on port 443.</source>
            <translation>{host} answers without encryption on port 443.</translation>
        </message>
        <message>
            <source>Microsoft always encrypts here. Something on the way answers in its place: a filter or a sign-in page.</source>
            <translation>Microsoft always encrypts here. Something on the way answers in its place: a filter or a sign-in page.</translation>
        </message>
        <message>
            <source>{host} offers only old encryption: {protocol}.</source>
            <translation>{host} offers only old encryption: {protocol}.</translation>
        </message>
        <message>
            <source>Microsoft offers TLS 1.2 and later. Something on the way answers in its place.</source>
            <translation>Microsoft offers TLS 1.2 and later. Something on the way answers in its place.</translation>
        </message>
        <message>
            <source>The certificate of {host} has expired, on {until}.</source>
            <translation>The certificate of {host} has expired, on {until}.</translation>
        </message>
        <message>
            <source>Microsoft renews its certificates in time. The clock here may be wrong, or someone else's certificate is shown.</source>
            <translation>Microsoft renews its certificates in time. The clock here may be wrong, or someone else's certificate is shown.</translation>
        </message>
        <message>
            <source>The certificate of {host} is not valid yet, only from {from}.</source>
            <translation>The certificate of {host} is not valid yet, only from {from}.</translation>
        </message>
        <message>
            <source>The clock here may be behind, or someone else's certificate is shown.</source>
            <translation>The clock here may be behind, or someone else's certificate is shown.</translation>
        </message>
        <message>
            <source>The certificate of {host} is made out to another host: {subject}.</source>
            <translation>The certificate of {host} is made out to another host: {subject}.</translation>
        </message>
        <message>
            <source>Someone else answers in place of Microsoft: a filter, a sign-in page, or a wrong address.</source>
            <translation>Someone else answers in place of Microsoft: a filter, a sign-in page, or a wrong address.</translation>
        </message>
        <message>
            <source>The certificate of {host} is signed by nobody but itself.</source>
            <translation>The certificate of {host} is signed by nobody but itself.</translation>
        </message>
        <message>
            <source>Microsoft's certificates never are. Something on the way answers in its place.</source>
            <translation>Microsoft's certificates never are. Something on the way answers in its place.</translation>
        </message>
        <message>
            <source>A link is missing in the certificate chain of {host}.</source>
            <translation>A link is missing in the certificate chain of {host}.</translation>
        </message>
        <message>
            <source>Without that link (an intermediate certificate) the server cannot trust the host.</source>
            <translation>Without that link (an intermediate certificate) the server cannot trust the host.</translation>
        </message>
        <message>
            <source>The certificate of {host} is signed by an unknown issuer: {issuer}.</source>
            <translation>The certificate of {host} is signed by an unknown issuer: {issuer}.</translation>
        </message>
        <message>
            <source>The connection may be opened and signed anew on the way, or a root certificate is missing here.</source>
            <translation>The connection may be opened and signed anew on the way, or a root certificate is missing here.</translation>
        </message>
        <message>
            <source>The certificate of {host} is revoked or not fit for its use.</source>
            <translation>The certificate of {host} is revoked or not fit for its use.</translation>
        </message>
        <message>
            <source>Microsoft replaces such certificates. Something on the way may answer in its place.</source>
            <translation>Microsoft replaces such certificates. Something on the way may answer in its place.</translation>
        </message>
        <message>
            <source>The connection to {host} is cut off after it was encrypted.</source>
            <translation>The connection to {host} is cut off after it was encrypted.</translation>
        </message>
        <message>
            <source>Everything went well until the first request. A firewall that looks deep may cut it then.</source>
            <translation>Everything went well until the first request. A firewall that looks deep may cut it then.</translation>
        </message>
        <message>
            <source>{host} ends the connection without an answer.</source>
            <translation>{host} ends the connection without an answer.</translation>
        </message>
        <message>
            <source>Everything went well until the first request. Something on the way may end it.</source>
            <translation>Everything went well until the first request. Something on the way may end it.</translation>
        </message>
        <message>
            <source>{host} gives no answer to a request for {waited}.</source>
            <translation>{host} gives no answer to a request for {waited}.</translation>
        </message>
        <message>
            <source>The connection is encrypted, then silent. Something on the way may hold the traffic back.</source>
            <translation>The connection is encrypted, then silent. Something on the way may hold the traffic back.</translation>
        </message>
        <message>
            <source>A sign-in page answers in place of {host}.</source>
            <translation>A sign-in page answers in place of {host}.</translation>
        </message>
        <message>
            <source>The network wants a person to sign in or accept terms first (captive portal). A service cannot do that.</source>
            <translation>The network wants a person to sign in or accept terms first (captive portal). A service cannot do that.</translation>
        </message>
        <message>
            <source>`Test-NetConnection {host} -Port 443` on the server says True for **TcpTestSucceeded**.</source>
            <translation>`Test-NetConnection {host} -Port 443` on the server says True for **TcpTestSucceeded**.</translation>
        </message>
        <message>
            <source>Look again from the server: {host} answers over HTTPS.</source>
            <translation>Look again from the server: {host} answers over HTTPS.</translation>
        </message>
        <message>
            <source>Low: one outbound rule. Nothing is let in.</source>
            <translation>Low: one outbound rule. Nothing is let in.</translation>
        </message>
        <message>
            <source>Remove the rule again.</source>
            <translation>Remove the rule again.</translation>
        </message>
        <message>
            <source>Low: synchronization pauses for about a minute.</source>
            <translation>Low: synchronization pauses for about a minute.</translation>
        </message>
        <message>
            <source>Allow outbound HTTPS (TCP 443) from the server to {rule}, without TLS inspection.</source>
            <translation>Allow outbound HTTPS (TCP 443) from the server to {rule}, without TLS inspection.</translation>
        </message>
        <message>
            <source>Let traffic from the server to {rule} through as it is: no filter, no TLS inspection.</source>
            <translation>Let traffic from the server to {rule} through as it is: no filter, no TLS inspection.</translation>
        </message>
        <message>
            <source>Allow {rule} by name, or by Microsoft's whole list of addresses.</source>
            <translation>Allow {rule} by name, or by Microsoft's whole list of addresses.</translation>
        </message>
        <message>
            <source>Find where the way from the server ends, and give it a route to the internet.</source>
            <translation>Find where the way from the server ends, and give it a route to the internet.</translation>
        </message>
        <message>
            <source>Look the name up on the server, and see which DNS servers it asks.</source>
            <translation>Look the name up on the server, and see which DNS servers it asks.</translation>
        </message>
        <message>
            <source>Let that DNS server resolve names of the internet, or forward them.</source>
            <translation>Let that DNS server resolve names of the internet, or forward them.</translation>
        </message>
        <message>
            <source>`Resolve-DnsName {host}` on the server shows an address.</source>
            <translation>`Resolve-DnsName {host}` on the server shows an address.</translation>
        </message>
        <message>
            <source>Look for the name in the hosts file of the server.</source>
            <translation>Look for the name in the hosts file of the server.</translation>
        </message>
        <message>
            <source>Exempt {rule} from the DNS filter, or take it out of the internal DNS zone.</source>
            <translation>Exempt {rule} from the DNS filter, or take it out of the internal DNS zone.</translation>
        </message>
        <message>
            <source>`Resolve-DnsName {host}` on the server shows a public address.</source>
            <translation>`Resolve-DnsName {host}` on the server shows a public address.</translation>
        </message>
        <message>
            <source>Let the server through the proxy to {rule} without a sign-in.</source>
            <translation>Let the server through the proxy to {rule} without a sign-in.</translation>
        </message>
        <message>
            <source>Low: one rule for one server.</source>
            <translation>Low: one rule for one server.</translation>
        </message>
        <message>
            <source>Else let the service sign in: a domain account, and `useDefaultCredentials="true"` in `machine.config`.</source>
            <translation>Else let the service sign in: a domain account, and `useDefaultCredentials="true"` in `machine.config`.</translation>
        </message>
        <message>
            <source>Put the old `machine.config` back and restart the service.</source>
            <translation>Put the old `machine.config` back and restart the service.</translation>
        </message>
        <message>
            <source>Allow {rule} on port 443 on the proxy {proxy}, for the server.</source>
            <translation>Allow {rule} on port 443 on the proxy {proxy}, for the server.</translation>
        </message>
        <message>
            <source>Look up and open {rule} on the proxy {proxy} itself: its DNS, then its firewall.</source>
            <translation>Look up and open {rule} on the proxy {proxy} itself: its DNS, then its firewall.</translation>
        </message>
        <message>
            <source>See whether the proxy {proxy} runs, and whether the server may reach it.</source>
            <translation>See whether the proxy {proxy} runs, and whether the server may reach it.</translation>
        </message>
        <message>
            <source>If the proxy is gone: correct it where it is set, in WinHTTP and in `machine.config`, and restart the service.</source>
            <translation>If the proxy is gone: correct it where it is set, in WinHTTP and in `machine.config`, and restart the service.</translation>
        </message>
        <message>
            <source>Put the old settings back and restart the service.</source>
            <translation>Put the old settings back and restart the service.</translation>
        </message>
        <message>
            <source>See whether the address of the proxy script (PAC) is right, and whether it opens.</source>
            <translation>See whether the address of the proxy script (PAC) is right, and whether it opens.</translation>
        </message>
        <message>
            <source>Look at what is set on the server.</source>
            <translation>Look at what is set on the server.</translation>
        </message>
        <message>
            <source>Look at the clock of the server first.</source>
            <translation>Look at the clock of the server first.</translation>
        </message>
        <message>
            <source>Let the server fetch certificates: outbound port 80 to Microsoft and DigiCert. Or install the missing one.</source>
            <translation>Let the server fetch certificates: outbound port 80 to Microsoft and DigiCert. Or install the missing one.</translation>
        </message>
        <message>
            <source>Low: certificates come from Microsoft's own list only.</source>
            <translation>Low: certificates come from Microsoft's own list only.</translation>
        </message>
        <message>
            <source>Exempt the server from the sign-in page, at least for {rule}.</source>
            <translation>Exempt the server from the sign-in page, at least for {rule}.</translation>
        </message>
        <message>
            <source>Look at service health, wait ten minutes, and look again.</source>
            <translation>Look at service health, wait ten minutes, and look again.</translation>
        </message>
        <message>
            <source>If it stays: look whether a proxy or filter gives this answer for {rule}.</source>
            <translation>If it stays: look whether a proxy or filter gives this answer for {rule}.</translation>
        </message>
        <message>
            <source>The same test on the server says True for **TcpTestSucceeded**.</source>
            <translation>The same test on the server says True for **TcpTestSucceeded**.</translation>
        </message>
    </context>
    <context>
        <name>missing</name>
        <message>
            <source>Not looked at: nobody has looked or answered yet.</source>
            <translation>Not looked at: nobody has looked or answered yet.</translation>
        </message>
        <message>
            <source>Not looked at: no answer came in time. Look again.</source>
            <translation>Not looked at: no answer came in time. Look again.</translation>
        </message>
        <message>
            <source>Not looked at: it was stopped. Look again.</source>
            <translation>Not looked at: it was stopped. Look again.</translation>
        </message>
        <message>
            <source>Not looked at: it cannot be reached from here.</source>
            <translation>Not looked at: it cannot be reached from here.</translation>
        </message>
        <message>
            <source>Not looked at: you are not allowed to see it. Someone who is can look.</source>
            <translation>Not looked at: you are not allowed to see it. Someone who is can look.</translation>
        </message>
        <message>
            <source>Not looked at: what came cannot be read.</source>
            <translation>Not looked at: what came cannot be read.</translation>
        </message>
        <message>
            <source>Not looked at: it needs something else that is not known.</source>
            <translation>Not looked at: it needs something else that is not known.</translation>
        </message>
        <message>
            <source>Not looked at: you did not know. Ask someone who does.</source>
            <translation>Not looked at: you did not know. Ask someone who does.</translation>
        </message>
    </context>
    <context>
        <name>plan</name>
        <message>
            <source>Reset the password of a test user. It works when events **31001** and **31002** share one TrackingId.</source>
            <translation>Reset the password of a test user. It works when events **31001** and **31002** share one TrackingId.</translation>
        </message>
    </context>
    <context>
        <name>report</name>
        <message>
            <source>name not found</source>
            <translation>name not found</translation>
        </message>
        <message>
            <source>no usable answer</source>
            <translation>no usable answer</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>failed</translation>
        </message>
        <message>
            <source>not finished</source>
            <translation>not finished</translation>
        </message>
        <message>
            <source>open</source>
            <translation>open</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>refused</translation>
        </message>
        <message>
            <source>silent</source>
            <translation>silent</translation>
        </message>
        <message>
            <source>no route</source>
            <translation>no route</translation>
        </message>
        <message>
            <source>reset</source>
            <translation>reset</translation>
        </message>
        <message>
            <source>none</source>
            <translation>none</translation>
        </message>
        <message>
            <source>wants a sign-in</source>
            <translation>wants a sign-in</translation>
        </message>
        <message>
            <source>denied</source>
            <translation>denied</translation>
        </message>
        <message>
            <source>the proxy cannot reach it</source>
            <translation>the proxy cannot reach it</translation>
        </message>
        <message>
            <source>no answer of a proxy</source>
            <translation>no answer of a proxy</translation>
        </message>
        <message>
            <source>settings could not be read</source>
            <translation>settings could not be read</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>expired</translation>
        </message>
        <message>
            <source>not valid yet</source>
            <translation>not valid yet</translation>
        </message>
        <message>
            <source>for another host</source>
            <translation>for another host</translation>
        </message>
        <message>
            <source>self-signed</source>
            <translation>self-signed</translation>
        </message>
        <message>
            <source>root not trusted</source>
            <translation>root not trusted</translation>
        </message>
        <message>
            <source>chain incomplete</source>
            <translation>chain incomplete</translation>
        </message>
        <message>
            <source>revoked</source>
            <translation>revoked</translation>
        </message>
        <message>
            <source>certificate refused</source>
            <translation>certificate refused</translation>
        </message>
        <message>
            <source>older than TLS 1.2</source>
            <translation>older than TLS 1.2</translation>
        </message>
        <message>
            <source>does not speak TLS</source>
            <translation>does not speak TLS</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>closed</translation>
        </message>
        <message>
            <source>no TLS in this program</source>
            <translation>no TLS in this program</translation>
        </message>
        <message>
            <source>not used</source>
            <translation>not used</translation>
        </message>
        <message>
            <source>does not speak HTTP</source>
            <translation>does not speak HTTP</translation>
        </message>
        <message>
            <source>not reached</source>
            <translation>not reached</translation>
        </message>
        <message>
            <source>Relay</source>
            <translation>Relay</translation>
        </message>
        <message>
            <source>Reset service</source>
            <translation>Reset service</translation>
        </message>
        <message>
            <source>Sign-in</source>
            <translation>Sign-in</translation>
        </message>
        <message>
            <source>Synchronisation</source>
            <translation>Synchronisation</translation>
        </message>
        <message>
            <source>Certificate revocation</source>
            <translation>Certificate revocation</translation>
        </message>
        <message>
            <source>Added by hand</source>
            <translation>Added by hand</translation>
        </message>
        <message>
            <source>Commercial</source>
            <translation>Commercial</translation>
        </message>
        <message>
            <source>US Government</source>
            <translation>US Government</translation>
        </message>
        <message>
            <source>China (21Vianet)</source>
            <translation>China (21Vianet)</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Not known</translation>
        </message>
        <message>
            <source>Connect Sync and Cloud Sync</source>
            <translation>Connect Sync and Cloud Sync</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Users</translation>
        </message>
        <message>
            <source>Computers</source>
            <translation>Computers</translation>
        </message>
        <message>
            <source>Domains</source>
            <translation>Domains</translation>
        </message>
        <message>
            <source>Addresses</source>
            <translation>Addresses</translation>
        </message>
        <message>
            <source>Security identifiers (SID)</source>
            <translation>Security identifiers (SID)</translation>
        </message>
        <message>
            <source>Distinguished names (DN)</source>
            <translation>Distinguished names (DN)</translation>
        </message>
        <message>
            <source>Unique ids (GUID)</source>
            <translation>Unique ids (GUID)</translation>
        </message>
        <message>
            <source>Issuers of certificates</source>
            <translation>Issuers of certificates</translation>
        </message>
        <message>
            <source>Looked</source>
            <translation>Looked</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>Took</translation>
        </message>
        <message>
            <source>Looked from</source>
            <translation>Looked from</translation>
        </message>
        <message>
            <source>The Connect server</source>
            <translation>The Connect server</translation>
        </message>
        <message>
            <source>Another computer than the Connect server</source>
            <translation>Another computer than the Connect server</translation>
        </message>
        <message>
            <source>Cloud</source>
            <translation>Cloud</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>Agent</translation>
        </message>
        <message>
            <source>What the caller sees</source>
            <translation>What the caller sees</translation>
        </message>
        <message>
            <source>Affected user</source>
            <translation>Affected user</translation>
        </message>
        <message>
            <source>Domain</source>
            <translation>Domain</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>Required for the verdict</source>
            <translation>Required for the verdict</translation>
        </message>
        <message numerus="yes">
            <source>Connections were opened to %n host(s) and port(s)</source>
            <translation>
                <numerusform>A connection was opened to %n host and port</numerusform>
                <numerusform>Connections were opened to %n hosts and ports</numerusform>
            </translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Privacy</translation>
        </message>
        <message>
            <source>**This report holds names of people and computers.** Share it only with people who may see them.</source>
            <translation>**This report holds names of people and computers.** Share it only with people who may see them.</translation>
        </message>
        <message>
            <source>Names were replaced. The same name gets the same replacement everywhere. The key is not in this file.</source>
            <translation>Names were replaced. The same name gets the same replacement everywhere. The key is not in this file.</translation>
        </message>
        <message>
            <source>Free text was left out. Hosts that Microsoft publishes, codes and versions stay.</source>
            <translation>Free text was left out. Hosts that Microsoft publishes, codes and versions stay.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Kind</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Names</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>Becomes</translation>
        </message>
        <message>
            <source>Replaced in this report</source>
            <translation>Replaced in this report</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Host</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Connection</translation>
        </message>
        <message>
            <source>Every host that was tested, step by step</source>
            <translation>Every host that was tested, step by step</translation>
        </message>
        <message>
            <source>An answer such as 401 or 404 is good here: the host was reached, without a sign-in.</source>
            <translation>An answer such as 401 or 404 is good here: the host was reached, without a sign-in.</translation>
        </message>
        <message>
            <source>Domain controller</source>
            <translation>Domain controller</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Port</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Result</translation>
        </message>
        <message>
            <source>Ports of the domain controllers</source>
            <translation>Ports of the domain controllers</translation>
        </message>
        <message>
            <source>(PDC emulator)</source>
            <translation>(PDC emulator)</translation>
        </message>
        <message>
            <source>**We only looked. Nothing was changed.**</source>
            <translation>**We only looked. Nothing was changed.**</translation>
        </message>
        <message>
            <source>Stops here</source>
            <translation>Stops here</translation>
        </message>
        <message>
            <source>The chain from user to password.</source>
            <translation>The chain from user to password.</translation>
        </message>
        <message>
            <source>lived</source>
            <translation>lived</translation>
        </message>
        <message>
            <source>dropped in silence</source>
            <translation>dropped in silence</translation>
        </message>
        <message>
            <source>reset after {seconds}</source>
            <translation>reset after {seconds}</translation>
        </message>
        <message>
            <source>closed by the server after {seconds}</source>
            <translation>closed by the server after {seconds}</translation>
        </message>
        <message>
            <source>could not be opened</source>
            <translation>could not be opened</translation>
        </message>
        <message>
            <source>Idle connections</source>
            <translation>Idle connections</translation>
        </message>
        <message>
            <source>Each connection was left idle for another time, then used again. Tested against:</source>
            <translation>Each connection was left idle for another time, then used again. Tested against:</translation>
        </message>
        <message>
            <source>names hidden</source>
            <translation>names hidden</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Page {page} of {pages}</translation>
        </message>
        <message>
            <source>knowledge of {date}</source>
            <translation>knowledge of {date}</translation>
        </message>
        <message>
            <source>Names hidden: users, computers, domains, addresses</source>
            <translation>Names hidden: users, computers, domains, addresses</translation>
        </message>
        <message>
            <source>Names shown: share with care</source>
            <translation>Names shown: share with care</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Cause</translation>
        </message>
        <message>
            <source>Nothing that was found points at a cause.</source>
            <translation>Nothing that was found points at a cause.</translation>
        </message>
        <message>
            <source>No cause stands out. The first to look at:</source>
            <translation>No cause stands out. The first to look at:</translation>
        </message>
        <message>
            <source>Why we think so</source>
            <translation>Why we think so</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Next step</translation>
        </message>
        <message>
            <source>There is nothing to repair. Answer the open questions to be sure.</source>
            <translation>There is nothing to repair. Answer the open questions to be sure.</translation>
        </message>
        <message>
            <source>The whole plan</source>
            <translation>The whole plan</translation>
        </message>
        <message>
            <source>Not looked at</source>
            <translation>Not looked at</translation>
        </message>
        <message>
            <source>Everything was looked at.</source>
            <translation>Everything was looked at.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>Why, and who can tell</source>
            <translation>Why, and who can tell</translation>
        </message>
        <message>
            <source>In this report</source>
            <translation>In this report</translation>
        </message>
        <message>
            <source>Causes</source>
            <translation>Causes</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Not known yet</translation>
        </message>
        <message>
            <source>What the article says, and what holds today</source>
            <translation>What the article says, and what holds today</translation>
        </message>
        <message>
            <source>Where this comes from, and privacy</source>
            <translation>Where this comes from, and privacy</translation>
        </message>
        <message>
            <source>This file holds no script and fetches nothing.</source>
            <translation>This file holds no script and fetches nothing.</translation>
        </message>
        <message>
            <source>Because</source>
            <translation>Because</translation>
        </message>
        <message>
            <source>What speaks against it</source>
            <translation>What speaks against it</translation>
        </message>
        <message>
            <source>To be sure</source>
            <translation>To be sure</translation>
        </message>
        <message>
            <source>Risk:</source>
            <translation>Risk:</translation>
        </message>
        <message>
            <source>To undo:</source>
            <translation>To undo:</translation>
        </message>
        <message>
            <source>How to see that it worked:</source>
            <translation>How to see that it worked:</translation>
        </message>
        <message>
            <source>One click on a command selects all of it.</source>
            <translation>One click on a command selects all of it.</translation>
        </message>
        <message>
            <source>Point</source>
            <translation>Point</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>What we know</source>
            <translation>What we know</translation>
        </message>
        <message>
            <source>Where to look, or who can tell</source>
            <translation>Where to look, or who can tell</translation>
        </message>
        <message>
            <source>Why it matters, and what this rests on</source>
            <translation>Why it matters, and what this rests on</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Why</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Source</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Seen</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>Values</translation>
        </message>
        <message>
            <source>Not complete</source>
            <translation>Not complete</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>What to do</translation>
        </message>
        <message>
            <source>What we saw</source>
            <translation>What we saw</translation>
        </message>
        <message>
            <source>From where</source>
            <translation>From where</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Place</translation>
        </message>
        <message>
            <source>The article says</source>
            <translation>The article says</translation>
        </message>
        <message>
            <source>What holds today</source>
            <translation>What holds today</translation>
        </message>
        <message>
            <source>Microsoft's article “Password writeback is not working”, statement by statement</source>
            <translation>Microsoft's article “Password writeback is not working”, statement by statement</translation>
        </message>
        <message>
            <source>The caller sees: {text}</source>
            <translation>The caller sees: {text}</translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s)</source>
            <translation>
                <numerusform>%n problem</numerusform>
                <numerusform>%n problems</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n warning</numerusform>
                <numerusform>%n warnings</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n question</numerusform>
                <numerusform>%n questions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not looked at</source>
            <translation>
                <numerusform>%n not looked at</numerusform>
                <numerusform>%n not looked at</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n note</numerusform>
                <numerusform>%n notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not applicable</source>
            <translation>
                <numerusform>%n does not apply</numerusform>
                <numerusform>%n do not apply</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n in order</source>
            <translation>
                <numerusform>%n in order</numerusform>
                <numerusform>%n in order</numerusform>
            </translation>
        </message>
        <message>
            <source>Very likely</source>
            <translation>Very likely</translation>
        </message>
        <message>
            <source>Likely</source>
            <translation>Likely</translation>
        </message>
        <message>
            <source>Possible</source>
            <translation>Possible</translation>
        </message>
        <message>
            <source>Less likely</source>
            <translation>Less likely</translation>
        </message>
        <message>
            <source>{n} %</source>
            <translation>{n} %</translation>
        </message>
        <message>
            <source>now</source>
            <translation>now</translation>
        </message>
        <message>
            <source>next</source>
            <translation>next</translation>
        </message>
        <message>
            <source>after that</source>
            <translation>after that</translation>
        </message>
        <message>
            <source>to prove that it works</source>
            <translation>to prove that it works</translation>
        </message>
        <message>
            <source>User</source>
            <translation>User</translation>
        </message>
        <message>
            <source>SSPR portal</source>
            <translation>SSPR portal</translation>
        </message>
        <message>
            <source>Tenant</source>
            <translation>Tenant</translation>
        </message>
        <message>
            <source>Relay (Service Bus)</source>
            <translation>Relay (Service Bus)</translation>
        </message>
        <message>
            <source>Firewall and proxy</source>
            <translation>Firewall and proxy</translation>
        </message>
        <message>
            <source>Connect server</source>
            <translation>Connect server</translation>
        </message>
        <message>
            <source>User object</source>
            <translation>User object</translation>
        </message>
        <message>
            <source>{date}, {time} ({zone})</source>
            <translation>{date}, {time} ({zone})</translation>
        </message>
        <message>
            <source>Password writeback works.</source>
            <translation>Password writeback works.</translation>
        </message>
        <message>
            <source>Nothing is broken, but something needs attention.</source>
            <translation>Nothing is broken, but something needs attention.</translation>
        </message>
        <message>
            <source>Something is wrong. No single cause stands out yet.</source>
            <translation>Something is wrong. No single cause stands out yet.</translation>
        </message>
        <message>
            <source>Too little is known for a verdict.</source>
            <translation>Too little is known for a verdict.</translation>
        </message>
        <message>
            <source>Every required point is in order, and a reset was proved.</source>
            <translation>Every required point is in order, and a reset was proved.</translation>
        </message>
        <message>
            <source>Every required point was looked at. The warnings below may cause trouble later.</source>
            <translation>Every required point was looked at. The warnings below may cause trouble later.</translation>
        </message>
        <message>
            <source>The problems below say what was found and who can act.</source>
            <translation>The problems below say what was found and who can act.</translation>
        </message>
        <message>
            <source>No problem was found, but not every required point was looked at. Open points are listed below.</source>
            <translation>No problem was found, but not every required point was looked at. Open points are listed below.</translation>
        </message>
        <message>
            <source>This contradicts it. {source}: {said}</source>
            <translation>This contradicts it. {source}: {said}</translation>
        </message>
        <message numerus="yes">
            <source>It was stopped: %n point(s) need another look.</source>
            <translation>
                <numerusform>It was stopped: %n point needs another look.</numerusform>
                <numerusform>It was stopped: %n points need another look.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No answer came in time for %n point(s).</source>
            <translation>
                <numerusform>No answer came in time for %n point.</numerusform>
                <numerusform>No answer came in time for %n points.</numerusform>
            </translation>
        </message>
        <message>
            <source>{time} (no zone)</source>
            <translation>{time} (no zone)</translation>
        </message>
        <message>
            <source>Attempts that reached the server, the newest first</source>
            <translation>Attempts that reached the server, the newest first</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>What</source>
            <translation>What</translation>
        </message>
        <message>
            <source>End</source>
            <translation>End</translation>
        </message>
        <message>
            <source>Codes</source>
            <translation>Codes</translation>
        </message>
        <message numerus="yes">
            <source>%n older attempt(s)</source>
            <translation>
                <numerusform>%n older attempt</numerusform>
                <numerusform>%n older attempts</numerusform>
            </translation>
        </message>
        <message>
            <source>What happened on the server</source>
            <translation>What happened on the server</translation>
        </message>
        <message>
            <source>Compared with an earlier look</source>
            <translation>Compared with an earlier look</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Compared with {time}</source>
            <translation>Compared with {time}</translation>
        </message>
        <message numerus="yes">
            <source>%n point(s) were in order then, and nobody has looked again.</source>
            <translation>
                <numerusform>%n point was in order then, and nobody has looked again.</numerusform>
                <numerusform>%n points were in order then, and nobody has looked again.</numerusform>
            </translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Then</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Now</translation>
        </message>
        <message>
            <source>Fixed</source>
            <translation>Fixed</translation>
        </message>
        <message>
            <source>New</source>
            <translation>New</translation>
        </message>
        <message>
            <source>Still there</source>
            <translation>Still there</translation>
        </message>
        <message>
            <source>Not looked at again</source>
            <translation>Not looked at again</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>Unchanged</translation>
        </message>
        <message>
            <source>Nobody had looked at it before.</source>
            <translation>Nobody had looked at it before.</translation>
        </message>
        <message>
            <source>It was seen from another computer, which says nothing about the server.</source>
            <translation>It was seen from another computer, which says nothing about the server.</translation>
        </message>
        <message>
            <source>A person says how it is now. Nobody has looked.</source>
            <translation>A person says how it is now. Nobody has looked.</translation>
        </message>
        <message>
            <source>It does not apply any more, so nobody looked.</source>
            <translation>It does not apply any more, so nobody looked.</translation>
        </message>
        <message>
            <source>It may still be as it was.</source>
            <translation>It may still be as it was.</translation>
        </message>
        <message numerus="yes">
            <source>%n fixed</source>
            <translation>
                <numerusform>%n fixed</numerusform>
                <numerusform>%n fixed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n new</numerusform>
                <numerusform>%n new</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n still there</source>
            <translation>
                <numerusform>%n still there</numerusform>
                <numerusform>%n still there</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not looked at again</source>
            <translation>
                <numerusform>%n not looked at again</numerusform>
                <numerusform>%n not looked at again</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing has changed.</source>
            <translation>Nothing has changed.</translation>
        </message>
        <message>
            <source>Something changed here</source>
            <translation>Something changed here</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Times</translation>
        </message>
        <message>
            <source>Persons</source>
            <translation>Persons</translation>
        </message>
        <message>
            <source>First</source>
            <translation>First</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>Last</translation>
        </message>
        <message>
            <source>By what became of them, the most frequent first</source>
            <translation>By what became of them, the most frequent first</translation>
        </message>
        <message>
            <source>Next: have the script run on the Connect server, and open the file it makes.</source>
            <translation>Next: have the script run on the Connect server, and open the file it makes.</translation>
        </message>
        <message>
            <source>Next: read the Application log of the Connect server.</source>
            <translation>Next: read the Application log of the Connect server.</translation>
        </message>
        <message>
            <source>Next: run this program on the Connect server. It tests the network from there.</source>
            <translation>Next: run this program on the Connect server. It tests the network from there.</translation>
        </message>
        <message numerus="yes">
            <source>One look answers %n open point(s).</source>
            <translation>
                <numerusform>One look answers %n open point.</numerusform>
                <numerusform>One look answers %n open points.</numerusform>
            </translation>
        </message>
        <message>
            <source>Ask next: {question}</source>
            <translation>Ask next: {question}</translation>
        </message>
        <message>
            <source>Of all that is open this tells most. It decides about: {causes}.</source>
            <translation>Of all that is open this tells most. It decides about: {causes}.</translation>
        </message>
        <message>
            <source>{agent}, by the collection of the server</source>
            <translation>{agent}, by the collection of the server</translation>
        </message>
    </context>
    <context>
        <name>samples</name>
        <message>
            <source>A firewall blocks the way to the relay</source>
            <translation>A firewall blocks the way to the relay</translation>
        </message>
        <message>
            <source>The proxy wants a sign-in</source>
            <translation>The proxy wants a sign-in</translation>
        </message>
        <message>
            <source>Someone opens the TLS connections</source>
            <translation>Someone opens the TLS connections</translation>
        </message>
        <message>
            <source>Names do not resolve on the server</source>
            <translation>Names do not resolve on the server</translation>
        </message>
        <message>
            <source>A protected account that inherits no rights</source>
            <translation>A protected account that inherits no rights</translation>
        </message>
        <message>
            <source>Seen from a desk: nothing is known of the server</source>
            <translation>Seen from a desk: nothing is known of the server</translation>
        </message>
        <message>
            <source>All in order, a reset was proved</source>
            <translation>All in order, a reset was proved</translation>
        </message>
    </context>
    <context>
        <name>share</name>
        <message>
            <source>What Microsoft support asks for</source>
            <translation>What Microsoft support asks for</translation>
        </message>
        <message>
            <source>Not known yet.</source>
            <translation>Not known yet.</translation>
        </message>
        <message>
            <source>In this packet</source>
            <translation>In this packet</translation>
        </message>
        <message>
            <source>the report, for any browser</source>
            <translation>the report, for any browser</translation>
        </message>
        <message>
            <source>the same for programs</source>
            <translation>the same for programs</translation>
        </message>
        <message>
            <source>what it was made from</source>
            <translation>what it was made from</translation>
        </message>
        <message>
            <source>the events that were seen</source>
            <translation>the events that were seen</translation>
        </message>
        <message>
            <source>Names such as user-1 are hidden. Tell them to Microsoft support yourself, where they ask for them.</source>
            <translation>Names such as user-1 are hidden. Tell them to Microsoft support yourself, where they ask for them.</translation>
        </message>
        <message>
            <source>Affected user</source>
            <translation>Affected user</translation>
        </message>
        <message>
            <source>Domain controllers</source>
            <translation>Domain controllers</translation>
        </message>
        <message>
            <source>Address of the server</source>
            <translation>Address of the server</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>Who set writeback up</source>
            <translation>Who set writeback up</translation>
        </message>
        <message>
            <source>A reply with what you saw closes this. The one who asks looks again then.</source>
            <translation>A reply with what you saw closes this. The one who asks looks again then.</translation>
        </message>
        <message>
            <source>What we ask of you</source>
            <translation>What we ask of you</translation>
        </message>
        <message>
            <source>What this is about</source>
            <translation>What this is about</translation>
        </message>
        <message>
            <source>Names such as host-1 are hidden. The one who asks can tell what they stand for.</source>
            <translation>Names such as host-1 are hidden. The one who asks can tell what they stand for.</translation>
        </message>
        <message>
            <source>Password writeback: {cause}</source>
            <translation>Password writeback: {cause}</translation>
        </message>
        <message>
            <source>What happened, with its code</source>
            <translation>What happened, with its code</translation>
        </message>
        <message>
            <source>Write down the message and its code, and how to make it happen again.</source>
            <translation>Write down the message and its code, and how to make it happen again.</translation>
        </message>
        <message>
            <source>The page, with its address</source>
            <translation>The page, with its address</translation>
        </message>
        <message>
            <source>Copy the address of the page where it failed, and take a picture.</source>
            <translation>Copy the address of the page where it failed, and take a picture.</translation>
        </message>
        <message>
            <source>The support code</source>
            <translation>The support code</translation>
        </message>
        <message>
            <source>The link **Support code** at the bottom of the page gives a GUID. Without it, press F12 and search for SID and CID.</source>
            <translation>The link **Support code** at the bottom of the page gives a GUID. Without it, press F12 and search for SID and CID.</translation>
        </message>
        <message>
            <source>Date, time and time zone</source>
            <translation>Date, time and time zone</translation>
        </message>
        <message>
            <source>Note when it failed, with the time zone.</source>
            <translation>Note when it failed, with the time zone.</translation>
        </message>
        <message>
            <source>The user name (UPN)</source>
            <translation>The user name (UPN)</translation>
        </message>
        <message>
            <source>Ask the caller for the name they sign in with.</source>
            <translation>Ask the caller for the name they sign in with.</translation>
        </message>
        <message>
            <source>The kind of user</source>
            <translation>The kind of user</translation>
        </message>
        <message>
            <source>Federated, pass-through, password hash or cloud-only: see the user in the Entra admin center.</source>
            <translation>Federated, pass-through, password hash or cloud-only: see the user in the Entra admin center.</translation>
        </message>
        <message>
            <source>The licence of the user</source>
            <translation>The licence of the user</translation>
        </message>
        <message>
            <source>See **Licenses** of the user in the Entra admin center.</source>
            <translation>See **Licenses** of the user in the Entra admin center.</translation>
        </message>
        <message>
            <source>The Application log of the Connect server</source>
            <translation>The Application log of the Connect server</translation>
        </message>
        <message>
            <source>The events of writeback are in `events.json`.</source>
            <translation>The events of writeback are in `events.json`.</translation>
        </message>
        <message>
            <source>Export the log and put it in a zip file: `wevtutil epl Application C:\Temp\application.evtx`.</source>
            <translation>Export the log and put it in a zip file: `wevtutil epl Application C:\Temp\application.evtx`.</translation>
        </message>
    </context>
    <context>
        <name>shared</name>
        <message>
            <source>Does not apply: Cloud Sync serves this domain, not Connect.</source>
            <translation>Does not apply: Cloud Sync serves this domain, not Connect.</translation>
        </message>
        <message>
            <source>Does not apply: this user exists only in the cloud.</source>
            <translation>Does not apply: this user exists only in the cloud.</translation>
        </message>
        <message>
            <source>Does not apply: the server that was collected runs Cloud Sync, not Connect.</source>
            <translation>Does not apply: the server that was collected runs Cloud Sync, not Connect.</translation>
        </message>
    </context>
    <context>
        <name>shared/links</name>
        <message>
            <source>Troubleshoot password writeback</source>
            <translation>Troubleshoot password writeback</translation>
        </message>
        <message>
            <source>How password writeback works</source>
            <translation>How password writeback works</translation>
        </message>
        <message>
            <source>Enable password writeback with Connect</source>
            <translation>Enable password writeback with Connect</translation>
        </message>
        <message>
            <source>Enable password writeback with Cloud Sync</source>
            <translation>Enable password writeback with Cloud Sync</translation>
        </message>
        <message>
            <source>Troubleshoot self-service password reset</source>
            <translation>Troubleshoot self-service password reset</translation>
        </message>
        <message>
            <source>How self-service password reset works</source>
            <translation>How self-service password reset works</translation>
        </message>
        <message>
            <source>Enable self-service password reset</source>
            <translation>Enable self-service password reset</translation>
        </message>
        <message>
            <source>Password policies and administrators</source>
            <translation>Password policies and administrators</translation>
        </message>
        <message>
            <source>Licences for self-service password reset</source>
            <translation>Licences for self-service password reset</translation>
        </message>
        <message>
            <source>Banned passwords</source>
            <translation>Banned passwords</translation>
        </message>
        <message>
            <source>Requirements of Microsoft Entra Connect</source>
            <translation>Requirements of Microsoft Entra Connect</translation>
        </message>
        <message>
            <source>Ports and names that hybrid identity needs</source>
            <translation>Ports and names that hybrid identity needs</translation>
        </message>
        <message>
            <source>Troubleshoot the connection of Connect</source>
            <translation>Troubleshoot the connection of Connect</translation>
        </message>
        <message>
            <source>Versions of Microsoft Entra Connect</source>
            <translation>Versions of Microsoft Entra Connect</translation>
        </message>
        <message>
            <source>Required upgrade of Connect</source>
            <translation>Required upgrade of Connect</translation>
        </message>
        <message>
            <source>TLS 1.2 for Connect</source>
            <translation>TLS 1.2 for Connect</translation>
        </message>
        <message>
            <source>Staging server and a second Connect server</source>
            <translation>Staging server and a second Connect server</translation>
        </message>
        <message>
            <source>Scheduler of Connect</source>
            <translation>Scheduler of Connect</translation>
        </message>
        <message>
            <source>Permissions of the connector account</source>
            <translation>Permissions of the connector account</translation>
        </message>
        <message>
            <source>Change the password of the connector account</source>
            <translation>Change the password of the connector account</translation>
        </message>
        <message>
            <source>Application-based sign-in of Connect</source>
            <translation>Application-based sign-in of Connect</translation>
        </message>
        <message>
            <source>Selective password hash synchronisation</source>
            <translation>Selective password hash synchronisation</translation>
        </message>
        <message>
            <source>Password hash synchronisation and temporary passwords</source>
            <translation>Password hash synchronisation and temporary passwords</translation>
        </message>
        <message>
            <source>Troubleshoot Cloud Sync</source>
            <translation>Troubleshoot Cloud Sync</translation>
        </message>
        <message>
            <source>Requirements of Cloud Sync</source>
            <translation>Requirements of Cloud Sync</translation>
        </message>
        <message>
            <source>Versions of the provisioning agent</source>
            <translation>Versions of the provisioning agent</translation>
        </message>
        <message>
            <source>Install the provisioning agent</source>
            <translation>Install the provisioning agent</translation>
        </message>
        <message>
            <source>Error SSPR_0029</source>
            <translation>Error SSPR_0029</translation>
        </message>
        <message>
            <source>Rights that writeback needs</source>
            <translation>Rights that writeback needs</translation>
        </message>
        <message>
            <source>The on-premises policy refuses the password</source>
            <translation>The on-premises policy refuses the password</translation>
        </message>
        <message>
            <source>First steps when writeback fails</source>
            <translation>First steps when writeback fails</translation>
        </message>
        <message>
            <source>Unable to configure password writeback</source>
            <translation>Unable to configure password writeback</translation>
        </message>
        <message>
            <source>RPC errors of Connect</source>
            <translation>RPC errors of Connect</translation>
        </message>
        <message>
            <source>Find out why an object is not synced</source>
            <translation>Find out why an object is not synced</translation>
        </message>
    </context>
    <context>
        <name>shared/steps</name>
        <message>
            <source>None: it only looks.</source>
            <translation>None: it only looks.</translation>
        </message>
        <message>
            <source>On version 2.5 open only the Active Directory connector. OK on the Entra connector deletes its sign-in settings.</source>
            <translation>On version 2.5 open only the Active Directory connector. OK on the Entra connector deletes its sign-in settings.</translation>
        </message>
        <message>
            <source>A test user resets the password; events 31001 and 31002 with the same TrackingId follow.</source>
            <translation>A test user resets the password; events 31001 and 31002 with the same TrackingId follow.</translation>
        </message>
        <message>
            <source>A test user resets the password and signs in with it on a computer of the domain.</source>
            <translation>A test user resets the password and signs in with it on a computer of the domain.</translation>
        </message>
        <message>
            <source>The caller resets the password on the portal, and no error appears.</source>
            <translation>The caller resets the password on the portal, and no error appears.</translation>
        </message>
        <message>
            <source>Event 31015 appears in the Application log: the writeback service has started.</source>
            <translation>Event 31015 appears in the Application log: the writeback service has started.</translation>
        </message>
        <message>
            <source>Remove the rule.</source>
            <translation>Remove the rule.</translation>
        </message>
        <message>
            <source>Remove the exception.</source>
            <translation>Remove the exception.</translation>
        </message>
        <message>
            <source>Put the rule back.</source>
            <translation>Put the rule back.</translation>
        </message>
        <message>
            <source>Set the earlier value again.</source>
            <translation>Set the earlier value again.</translation>
        </message>
        <message>
            <source>Run it again with `$false`.</source>
            <translation>Run it again with `$false`.</translation>
        </message>
        <message>
            <source>Run it again with `$true`.</source>
            <translation>Run it again with `$true`.</translation>
        </message>
        <message>
            <source>Clear the box in another run.</source>
            <translation>Clear the box in another run.</translation>
        </message>
        <message>
            <source>Clear the box and restart the service.</source>
            <translation>Clear the box and restart the service.</translation>
        </message>
        <message>
            <source>Low: outbound only, to Microsoft.</source>
            <translation>Low: outbound only, to Microsoft.</translation>
        </message>
        <message>
            <source>Low: one server, inside the network.</source>
            <translation>Low: one server, inside the network.</translation>
        </message>
        <message>
            <source>Low: synchronisation pauses for about a minute.</source>
            <translation>Low: synchronisation pauses for about a minute.</translation>
        </message>
        <message>
            <source>The restart stops synchronisation for some minutes.</source>
            <translation>The restart stops synchronisation for some minutes.</translation>
        </message>
        <message>
            <source>Low: it needs a Hybrid Identity Administrator.</source>
            <translation>Low: it needs a Hybrid Identity Administrator.</translation>
        </message>
        <message>
            <source>Low: it adds rights on users. It needs an Enterprise Admin.</source>
            <translation>Low: it adds rights on users. It needs an Enterprise Admin.</translation>
        </message>
        <message>
            <source>`TcpTestSucceeded` is `True`.</source>
            <translation>`TcpTestSucceeded` is `True`.</translation>
        </message>
        <message>
            <source>The agent shows as active in the Entra admin center.</source>
            <translation>The agent shows as active in the Entra admin center.</translation>
        </message>
        <message>
            <source>The entries show up on the user. It may take an hour.</source>
            <translation>The entries show up on the user. It may take an hour.</translation>
        </message>
        <message>
            <source>The box is clear in the properties of the user.</source>
            <translation>The box is clear in the properties of the user.</translation>
        </message>
        <message>
            <source>The caller signs in with the new password, on the computer and in the cloud.</source>
            <translation>The caller signs in with the new password, on the computer and in the cloud.</translation>
        </message>
        <message>
            <source>Test from the Connect server. Behind a proxy this test says nothing.</source>
            <translation>Test from the Connect server. Behind a proxy this test says nothing.</translation>
        </message>
        <message>
            <source>See which version runs.</source>
            <translation>See which version runs.</translation>
        </message>
        <message>
            <source>Tell the caller: “You did nothing wrong. A connection on our side is broken; the network administrator knows.”</source>
            <translation>Tell the caller: “You did nothing wrong. A connection on our side is broken; the network administrator knows.”</translation>
        </message>
        <message>
            <source>Tell the caller: “You did nothing wrong. A setting on our side is not right yet; our administrator corrects it.”</source>
            <translation>Tell the caller: “You did nothing wrong. A setting on our side is not right yet; our administrator corrects it.”</translation>
        </message>
        <message>
            <source>Tell the caller: “You did nothing wrong. A server on our side needs attention; our administrator knows.”</source>
            <translation>Tell the caller: “You did nothing wrong. A server on our side needs attention; our administrator knows.”</translation>
        </message>
        <message>
            <source>Tell the caller: “You did nothing wrong. Our server may not set your password yet; our administrator puts that right.”</source>
            <translation>Tell the caller: “You did nothing wrong. Our server may not set your password yet; our administrator puts that right.”</translation>
        </message>
        <message>
            <source>Cannot wait? Have a temporary password set in Active Directory. With password hash synchronisation it works in the cloud after about two minutes.</source>
            <translation>Cannot wait? Have a temporary password set in Active Directory. With password hash synchronisation it works in the cloud after about two minutes.</translation>
        </message>
        <message>
            <source>Leave **User must change password at next logon** clear, or the cloud may not learn this password.</source>
            <translation>Leave **User must change password at next logon** clear, or the cloud may not learn this password.</translation>
        </message>
        <message>
            <source>The caller signs in with it, on the computer and in the cloud.</source>
            <translation>The caller signs in with it, on the computer and in the cloud.</translation>
        </message>
        <message>
            <source>Cannot wait? Have a temporary password set in Active Directory. It works on the computer at once, in the cloud perhaps only when the server runs again.</source>
            <translation>Cannot wait? Have a temporary password set in Active Directory. It works on the computer at once, in the cloud perhaps only when the server runs again.</translation>
        </message>
        <message>
            <source>The caller signs in with it on a computer of the domain.</source>
            <translation>The caller signs in with it on a computer of the domain.</translation>
        </message>
        <message>
            <source>Restart the synchronisation service (ADSync) on the Connect server.</source>
            <translation>Restart the synchronisation service (ADSync) on the Connect server.</translation>
        </message>
        <message>
            <source>Switch writeback off in the Connect wizard, finish, then switch it on in a second run: **Configure** &gt; **Customize synchronization options** &gt; **Optional features** &gt; **Password writeback**.</source>
            <translation>Switch writeback off in the Connect wizard, finish, then switch it on in a second run: **Configure** &gt; **Customize synchronization options** &gt; **Optional features** &gt; **Password writeback**.</translation>
        </message>
        <message>
            <source>While it is off, every reset by a synced user fails. Below version 2.5.79.0 upgrade first.</source>
            <translation>While it is off, every reset by a synced user fails. Below version 2.5.79.0 upgrade first.</translation>
        </message>
        <message>
            <source>Events 31012 and 31013 appear, then 31004, 31005 and 31015.</source>
            <translation>Events 31012 and 31013 appear, then 31004, 31005 and 31015.</translation>
        </message>
        <message>
            <source>Install the newest version of Connect. It is in the Entra admin center: **Entra Connect** &gt; **Get started** &gt; **Manage**.</source>
            <translation>Install the newest version of Connect. It is in the Entra admin center: **Entra Connect** &gt; **Get started** &gt; **Manage**.</translation>
        </message>
        <message>
            <source>An upgrade can overwrite changed synchronisation rules: back them up and export the configuration first.</source>
            <translation>An upgrade can overwrite changed synchronisation rules: back them up and export the configuration first.</translation>
        </message>
        <message>
            <source>The properties of `AzureADConnect.exe` show the new version.</source>
            <translation>The properties of `AzureADConnect.exe` show the new version.</translation>
        </message>
        <message>
            <source>On the Connect server, find the account that writes passwords back (connector account). There is one for each forest.</source>
            <translation>On the Connect server, find the account that writes passwords back (connector account). There is one for each forest.</translation>
        </message>
        <message>
            <source>Give that account the rights for writeback. Run it as a domain administrator, once for each domain.</source>
            <translation>Give that account the rights for writeback. Run it as a domain administrator, once for each domain.</translation>
        </message>
        <message>
            <source>Low: it adds Reset password and two write permissions on users. Never make the account a Domain Admin.</source>
            <translation>Low: it adds Reset password and two write permissions on users. Never make the account a Domain Admin.</translation>
        </message>
        <message>
            <source>Remove the three entries of the account from the security of the domain.</source>
            <translation>Remove the three entries of the account from the security of the domain.</translation>
        </message>
        <message>
            <source>Start a full import and a full synchronisation on the Connect server. Close the Connect wizard first.</source>
            <translation>Start a full import and a full synchronisation on the Connect server. Close the Connect wizard first.</translation>
        </message>
        <message>
            <source>It can take hours and exports what is pending. Not on a server whose rules were just changed.</source>
            <translation>It can take hours and exports what is pending. Not on a server whose rules were just changed.</translation>
        </message>
        <message>
            <source>`Get-ADSyncConnectorRunStatus` shows nothing any more: the cycle has ended.</source>
            <translation>`Get-ADSyncConnectorRunStatus` shows nothing any more: the cycle has ended.</translation>
        </message>
        <message>
            <source>Start a synchronisation cycle on the Connect server.</source>
            <translation>Start a synchronisation cycle on the Connect server.</translation>
        </message>
        <message>
            <source>Low: the same cycle runs every half hour by default.</source>
            <translation>Low: the same cycle runs every half hour by default.</translation>
        </message>
    </context>
    <context>
        <name>sign</name>
        <message>
            <source>The organisation has no licence that includes writeback.</source>
            <translation>The organisation has no licence that includes writeback.</translation>
        </message>
        <message>
            <source>A licence is there, but not on this user.</source>
            <translation>A licence is there, but not on this user.</translation>
        </message>
        <message>
            <source>Self-service reset is off, or closed to this user.</source>
            <translation>Self-service reset is off, or closed to this user.</translation>
        </message>
        <message>
            <source>Self-service reset is refused to administrators only.</source>
            <translation>Self-service reset is refused to administrators only.</translation>
        </message>
        <message>
            <source>The user has registered too few methods.</source>
            <translation>The user has registered too few methods.</translation>
        </message>
        <message>
            <source>Writeback is off in the portal (on-premises integration).</source>
            <translation>Writeback is off in the portal (on-premises integration).</translation>
        </message>
        <message>
            <source>The portal says that writeback is not switched on.</source>
            <translation>The portal says that writeback is not switched on.</translation>
        </message>
        <message>
            <source>Writeback is off on the server (optional features).</source>
            <translation>Writeback is off on the server (optional features).</translation>
        </message>
        <message>
            <source>Writeback is set up with a federated or otherwise unfit account.</source>
            <translation>Writeback is set up with a federated or otherwise unfit account.</translation>
        </message>
        <message>
            <source>Switching writeback on fails with the administrator's sign-in.</source>
            <translation>Switching writeback on fails with the administrator's sign-in.</translation>
        </message>
        <message>
            <source>The administrator holds no role that may reset this user.</source>
            <translation>The administrator holds no role that may reset this user.</translation>
        </message>
        <message>
            <source>A sign-in rule (MFA, Conditional Access) stops the synchronisation account.</source>
            <translation>A sign-in rule (MFA, Conditional Access) stops the synchronisation account.</translation>
        </message>
        <message>
            <source>A sign-in rule (MFA, Conditional Access) is named.</source>
            <translation>A sign-in rule (MFA, Conditional Access) is named.</translation>
        </message>
        <message>
            <source>The password was reset in the Microsoft 365 admin center.</source>
            <translation>The password was reset in the Microsoft 365 admin center.</translation>
        </message>
        <message>
            <source>The password was set by PowerShell or a program.</source>
            <translation>The password was set by PowerShell or a program.</translation>
        </message>
        <message>
            <source>The new password works in the cloud, the old one on-premises.</source>
            <translation>The new password works in the cloud, the old one on-premises.</translation>
        </message>
        <message>
            <source>Connect is too old.</source>
            <translation>Connect is too old.</translation>
        </message>
        <message>
            <source>The version that is named is too old.</source>
            <translation>The version that is named is too old.</translation>
        </message>
        <message>
            <source>It fails since Connect was upgraded.</source>
            <translation>It fails since Connect was upgraded.</translation>
        </message>
        <message>
            <source>The synchronisation service or its server does not run.</source>
            <translation>The synchronisation service or its server does not run.</translation>
        </message>
        <message>
            <source>Connect runs on a domain controller.</source>
            <translation>Connect runs on a domain controller.</translation>
        </message>
        <message>
            <source>The writeback part of the service did not start.</source>
            <translation>The writeback part of the service did not start.</translation>
        </message>
        <message>
            <source>A server is in staging mode, or two servers are active.</source>
            <translation>A server is in staging mode, or two servers are active.</translation>
        </message>
        <message>
            <source>There is a second Connect server.</source>
            <translation>There is a second Connect server.</translation>
        </message>
        <message>
            <source>Keys or settings of writeback on the server are damaged.</source>
            <translation>Keys or settings of writeback on the server are damaged.</translation>
        </message>
        <message>
            <source>The server was restored or copied.</source>
            <translation>The server was restored or copied.</translation>
        </message>
        <message>
            <source>A forest or domain was added later.</source>
            <translation>A forest or domain was added later.</translation>
        </message>
        <message>
            <source>No full synchronisation has finished.</source>
            <translation>No full synchronisation has finished.</translation>
        </message>
        <message>
            <source>TLS 1.2 is off or not used.</source>
            <translation>TLS 1.2 is off or not used.</translation>
        </message>
        <message>
            <source>No secure connection could be made.</source>
            <translation>No secure connection could be made.</translation>
        </message>
        <message>
            <source>.NET Framework is too old.</source>
            <translation>.NET Framework is too old.</translation>
        </message>
        <message>
            <source>A root certificate is missing on the server.</source>
            <translation>A root certificate is missing on the server.</translation>
        </message>
        <message>
            <source>A certificate is not trusted.</source>
            <translation>A certificate is not trusted.</translation>
        </message>
        <message>
            <source>The clock of the server is wrong.</source>
            <translation>The clock of the server is wrong.</translation>
        </message>
        <message>
            <source>Scripts are blocked by an execution policy.</source>
            <translation>Scripts are blocked by an execution policy.</translation>
        </message>
        <message>
            <source>The way to the relay (Service Bus) is blocked.</source>
            <translation>The way to the relay (Service Bus) is blocked.</translation>
        </message>
        <message>
            <source>A firewall blocks outgoing connections.</source>
            <translation>A firewall blocks outgoing connections.</translation>
        </message>
        <message>
            <source>The cloud does not reach the server of the organisation.</source>
            <translation>The cloud does not reach the server of the organisation.</translation>
        </message>
        <message>
            <source>The server got no token for the relay.</source>
            <translation>The server got no token for the relay.</translation>
        </message>
        <message>
            <source>The reset service of Microsoft cannot be reached.</source>
            <translation>The reset service of Microsoft cannot be reached.</translation>
        </message>
        <message>
            <source>The proxy refuses, wants a sign-in, or is wrong.</source>
            <translation>The proxy refuses, wants a sign-in, or is wrong.</translation>
        </message>
        <message>
            <source>A proxy stands between server and internet.</source>
            <translation>A proxy stands between server and internet.</translation>
        </message>
        <message>
            <source>Something opens encrypted connections.</source>
            <translation>Something opens encrypted connections.</translation>
        </message>
        <message>
            <source>Quiet connections are cut.</source>
            <translation>Quiet connections are cut.</translation>
        </message>
        <message>
            <source>It fails now and then.</source>
            <translation>It fails now and then.</translation>
        </message>
        <message>
            <source>Names are not resolved.</source>
            <translation>Names are not resolved.</translation>
        </message>
        <message>
            <source>A domain controller cannot be reached.</source>
            <translation>A domain controller cannot be reached.</translation>
        </message>
        <message>
            <source>The PDC emulator cannot be reached.</source>
            <translation>The PDC emulator cannot be reached.</translation>
        </message>
        <message>
            <source>The account that writes passwords lacks a right.</source>
            <translation>The account that writes passwords lacks a right.</translation>
        </message>
        <message>
            <source>Access is denied.</source>
            <translation>Access is denied.</translation>
        </message>
        <message>
            <source>Inheritance is off on the user or its unit.</source>
            <translation>Inheritance is off on the user or its unit.</translation>
        </message>
        <message>
            <source>The user is, or was, a protected account.</source>
            <translation>The user is, or was, a protected account.</translation>
        </message>
        <message>
            <source>The connector account cannot sign in.</source>
            <translation>The connector account cannot sign in.</translation>
        </message>
        <message>
            <source>The connector account's password is too long.</source>
            <translation>The connector account's password is too long.</translation>
        </message>
        <message>
            <source>Remote calls to SAM are restricted.</source>
            <translation>Remote calls to SAM are restricted.</translation>
        </message>
        <message>
            <source>Servers were hardened.</source>
            <translation>Servers were hardened.</translation>
        </message>
        <message>
            <source>Support looked at it and found no cause.</source>
            <translation>Support looked at it and found no cause.</translation>
        </message>
        <message>
            <source>NTLM or RPC was restricted.</source>
            <translation>NTLM or RPC was restricted.</translation>
        </message>
        <message>
            <source>LDAP signing or encryption is off, or demanded.</source>
            <translation>LDAP signing or encryption is off, or demanded.</translation>
        </message>
        <message>
            <source>Server and domain controller share no Kerberos encryption.</source>
            <translation>Server and domain controller share no Kerberos encryption.</translation>
        </message>
        <message>
            <source>The domain controllers are too old.</source>
            <translation>The domain controllers are too old.</translation>
        </message>
        <message>
            <source>Replication between domain controllers is slow.</source>
            <translation>Replication between domain controllers is slow.</translation>
        </message>
        <message>
            <source>The new password breaks a rule.</source>
            <translation>The new password breaks a rule.</translation>
        </message>
        <message>
            <source>The password was changed too recently.</source>
            <translation>The password was changed too recently.</translation>
        </message>
        <message>
            <source>A start password cannot be replaced.</source>
            <translation>A start password cannot be replaced.</translation>
        </message>
        <message>
            <source>A password filter refuses the password.</source>
            <translation>A password filter refuses the password.</translation>
        </message>
        <message>
            <source>A rule of the cloud refuses the password.</source>
            <translation>A rule of the cloud refuses the password.</translation>
        </message>
        <message>
            <source>Active Directory took the password, the cloud did not.</source>
            <translation>Active Directory took the password, the cloud did not.</translation>
        </message>
        <message>
            <source>“User cannot change password” is ticked.</source>
            <translation>“User cannot change password” is ticked.</translation>
        </message>
        <message>
            <source>“Password never expires” is ticked.</source>
            <translation>“Password never expires” is ticked.</translation>
        </message>
        <message>
            <source>The new password was set minutes ago.</source>
            <translation>The new password was set minutes ago.</translation>
        </message>
        <message>
            <source>The user's account is disabled or locked.</source>
            <translation>The user's account is disabled or locked.</translation>
        </message>
        <message>
            <source>The user is not synchronised, or outside the scope.</source>
            <translation>The user is not synchronised, or outside the scope.</translation>
        </message>
        <message>
            <source>The object was not found.</source>
            <translation>The object was not found.</translation>
        </message>
        <message>
            <source>The user or the unit was moved.</source>
            <translation>The user or the unit was moved.</translation>
        </message>
        <message>
            <source>Two accounts belong to one person.</source>
            <translation>Two accounts belong to one person.</translation>
        </message>
        <message>
            <source>Only people in one unit are affected.</source>
            <translation>Only people in one unit are affected.</translation>
        </message>
        <message>
            <source>A special character is in the name of a unit.</source>
            <translation>A special character is in the name of a unit.</translation>
        </message>
        <message>
            <source>No agent of Cloud Sync runs.</source>
            <translation>No agent of Cloud Sync runs.</translation>
        </message>
        <message>
            <source>The agent of Cloud Sync is too old.</source>
            <translation>The agent of Cloud Sync is too old.</translation>
        </message>
        <message>
            <source>The version of the agent is too old.</source>
            <translation>The version of the agent is too old.</translation>
        </message>
        <message>
            <source>The account of the agent lacks rights or cannot start.</source>
            <translation>The account of the agent lacks rights or cannot start.</translation>
        </message>
        <message>
            <source>The container Managed Service Accounts is missing.</source>
            <translation>The container Managed Service Accounts is missing.</translation>
        </message>
        <message>
            <source>The application or certificate of Connect is broken.</source>
            <translation>The application or certificate of Connect is broken.</translation>
        </message>
        <message>
            <source>Connect and Cloud Sync serve one domain.</source>
            <translation>Connect and Cloud Sync serve one domain.</translation>
        </message>
        <message>
            <source>The user is in a staged rollout.</source>
            <translation>The user is in a staged rollout.</translation>
        </message>
        <message>
            <source>Revocation lists cannot be reached.</source>
            <translation>Revocation lists cannot be reached.</translation>
        </message>
        <message>
            <source>Default rights (Pre-Windows 2000) were taken away.</source>
            <translation>Default rights (Pre-Windows 2000) were taken away.</translation>
        </message>
        <message>
            <source>Microsoft has an incident.</source>
            <translation>Microsoft has an incident.</translation>
        </message>
        <message>
            <source>The current password that was typed is wrong.</source>
            <translation>The current password that was typed is wrong.</translation>
        </message>
        <message>
            <source>Another account or page was used.</source>
            <translation>Another account or page was used.</translation>
        </message>
        <message>
            <source>It was tried too often.</source>
            <translation>It was tried too often.</translation>
        </message>
        <message>
            <source>The page says that an administrator is needed.</source>
            <translation>The page says that an administrator is needed.</translation>
        </message>
        <message>
            <source>The agent cannot register at Microsoft.</source>
            <translation>The agent cannot register at Microsoft.</translation>
        </message>
        <message>
            <source>Only administrators are affected.</source>
            <translation>Only administrators are affected.</translation>
        </message>
        <message>
            <source>Only some users are affected.</source>
            <translation>Only some users are affected.</translation>
        </message>
        <message>
            <source>The sync engine gave an error that is not documented.</source>
            <translation>The sync engine gave an error that is not documented.</translation>
        </message>
        <message>
            <source>The server or the service was restarted.</source>
            <translation>The server or the service was restarted.</translation>
        </message>
        <message>
            <source>It was installed again.</source>
            <translation>It was installed again.</translation>
        </message>
        <message>
            <source>Writeback was switched off and on.</source>
            <translation>Writeback was switched off and on.</translation>
        </message>
        <message>
            <source>The newest version is installed.</source>
            <translation>The newest version is installed.</translation>
        </message>
        <message>
            <source>The rights were set or checked.</source>
            <translation>The rights were set or checked.</translation>
        </message>
        <message>
            <source>A full synchronisation was run.</source>
            <translation>A full synchronisation was run.</translation>
        </message>
        <message>
            <source>Support was asked.</source>
            <translation>Support was asked.</translation>
        </message>
        <message>
            <source>The account has its rights, and it still fails.</source>
            <translation>The account has its rights, and it still fails.</translation>
        </message>
        <message>
            <source>The portal says that reset is not enabled for this user.</source>
            <translation>The portal says that reset is not enabled for this user.</translation>
        </message>
        <message>
            <source>The page of on-premises integration is missing in the portal.</source>
            <translation>The page of on-premises integration is missing in the portal.</translation>
        </message>
        <message>
            <source>Connect moved to another server.</source>
            <translation>Connect moved to another server.</translation>
        </message>
        <message>
            <source>Nobody is asked to replace a temporary password.</source>
            <translation>Nobody is asked to replace a temporary password.</translation>
        </message>
        <message>
            <source>A reset works, a change of the password does not.</source>
            <translation>A reset works, a change of the password does not.</translation>
        </message>
        <message>
            <source>It fails for an administrator's account.</source>
            <translation>It fails for an administrator's account.</translation>
        </message>
        <message>
            <source>The people of a pilot are affected.</source>
            <translation>The people of a pilot are affected.</translation>
        </message>
    </context>
    <context>
        <name>values</name>
        <message>
            <source>{n} ms</source>
            <translation>{n} ms</translation>
        </message>
        <message>
            <source>{n} s</source>
            <translation>{n} s</translation>
        </message>
        <message>
            <source>{n} min</source>
            <translation>{n} min</translation>
        </message>
        <message>
            <source>{n} h</source>
            <translation>{n} h</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message>
            <source>(hidden)</source>
            <translation>(hidden)</translation>
        </message>
    </context>
    <context>
        <name>versions</name>
        <message>
            <source>Before 2.1.19.0, writeback could stop with SSPR_0029 and ERROR_ACCESS_DENIED.</source>
            <translation>Before 2.1.19.0, writeback could stop with SSPR_0029 and ERROR_ACCESS_DENIED.</translation>
        </message>
        <message>
            <source>Before 2.1.15.0, the setup did not grant the right **Unexpire password**.</source>
            <translation>Before 2.1.15.0, the setup did not grant the right **Unexpire password**.</translation>
        </message>
        <message>
            <source>Pressing **OK** on the Microsoft Entra connector in the Synchronization Service Manager deletes its settings.</source>
            <translation>Pressing **OK** on the Microsoft Entra connector in the Synchronization Service Manager deletes its settings.</translation>
        </message>
        <message>
            <source>A changed `miiserver.exe.config` can break the upgrade to this version.</source>
            <translation>A changed `miiserver.exe.config` can break the upgrade to this version.</translation>
        </message>
        <message>
            <source>Microsoft withdrew this version after its release.</source>
            <translation>Microsoft withdrew this version after its release.</translation>
        </message>
        <message>
            <source>Enabling pass-through authentication in the wizard may fail.</source>
            <translation>Enabling pass-through authentication in the wizard may fail.</translation>
        </message>
        <message>
            <source>In the cloud of the US Government, writeback may fail with this version of the agent.</source>
            <translation>In the cloud of the US Government, writeback may fail with this version of the agent.</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message>
            <source>Problem</source>
            <translation>Problem</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Warning</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Question</translation>
        </message>
        <message>
            <source>Not looked at</source>
            <translation>Not looked at</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>Does not apply</translation>
        </message>
        <message>
            <source>In order</source>
            <translation>In order</translation>
        </message>
        <message>
            <source>Looking</source>
            <translation>Looking</translation>
        </message>
        <message>
            <source>You, helpdesk</source>
            <translation>You, helpdesk</translation>
        </message>
        <message>
            <source>Directory administrator</source>
            <translation>Directory administrator</translation>
        </message>
        <message>
            <source>Tenant administrator</source>
            <translation>Tenant administrator</translation>
        </message>
        <message>
            <source>Network administrator</source>
            <translation>Network administrator</translation>
        </message>
        <message>
            <source>Microsoft</source>
            <translation>Microsoft</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Network</translation>
        </message>
        <message>
            <source>Directory</source>
            <translation>Directory</translation>
        </message>
        <message>
            <source>Tenant</source>
            <translation>Tenant</translation>
        </message>
        <message>
            <source>Connect server</source>
            <translation>Connect server</translation>
        </message>
        <message>
            <source>Event log</source>
            <translation>Event log</translation>
        </message>
        <message>
            <source>A person</source>
            <translation>A person</translation>
        </message>
        <message>
            <source>User</source>
            <translation>User</translation>
        </message>
        <message>
            <source>SSPR portal</source>
            <translation>SSPR portal</translation>
        </message>
        <message>
            <source>Relay (Service Bus)</source>
            <translation>Relay (Service Bus)</translation>
        </message>
        <message>
            <source>Firewall and proxy</source>
            <translation>Firewall and proxy</translation>
        </message>
        <message>
            <source>Domain controller</source>
            <translation>Domain controller</translation>
        </message>
        <message>
            <source>User object</source>
            <translation>User object</translation>
        </message>
        <message>
            <source>Configuration</source>
            <translation>Configuration</translation>
        </message>
        <message>
            <source>Connectivity</source>
            <translation>Connectivity</translation>
        </message>
        <message>
            <source>Still failing</source>
            <translation>Still failing</translation>
        </message>
        <message>
            <source>Looking.</source>
            <translation>Looking.</translation>
        </message>
        <message>
            <source>A person says so.</source>
            <translation>A person says so.</translation>
        </message>
        <message>
            <source>Seen from this computer, {at}. That says nothing about the server.</source>
            <translation>Seen from this computer, {at}. That says nothing about the server.</translation>
        </message>
        <message>
            <source>Seen from this computer, {at}.</source>
            <translation>Seen from this computer, {at}.</translation>
        </message>
        <message>
            <source>Seen from the server, {at}.</source>
            <translation>Seen from the server, {at}.</translation>
        </message>
        <message>
            <source>Seen in the cloud, {at}.</source>
            <translation>Seen in the cloud, {at}.</translation>
        </message>
    </context>
</TS>
