<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl">
    <context>
        <name>BlockView</name>
        <message>
            <source>Done</source>
            <translation>Gedaan</translation>
        </message>
        <message>
            <source>Step %1 is done</source>
            <translation>Stap %1 is gedaan</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Opnieuw kijken</translation>
        </message>
        <message>
            <source>Look again at what step %1 touches</source>
            <translation>Opnieuw kijken naar wat stap %1 raakt</translation>
        </message>
    </context>
    <context>
        <name>CallerQuestions</name>
        <message>
            <source>Ask the caller</source>
            <translation>Vraag de beller</translation>
        </message>
        <message>
            <source>(skip what you do not know)</source>
            <translation>(sla over wat u niet weet)</translation>
        </message>
        <message>
            <source>What were they doing</source>
            <translation>Wat wilde men doen</translation>
        </message>
        <message>
            <source>Resetting</source>
            <translation>Opnieuw instellen</translation>
        </message>
        <message>
            <source>Changing</source>
            <translation>Wijzigen</translation>
        </message>
        <message>
            <source>Unlocking</source>
            <translation>Ontgrendelen</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>Niet gevraagd</translation>
        </message>
        <message>
            <source>Who has it</source>
            <translation>Wie heeft het</translation>
        </message>
        <message>
            <source>Only this caller</source>
            <translation>Alleen deze beller</translation>
        </message>
        <message>
            <source>Several people</source>
            <translation>Meerdere mensen</translation>
        </message>
        <message>
            <source>Everyone</source>
            <translation>Iedereen</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Onbekend</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Sinds</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Vandaag</translation>
        </message>
        <message>
            <source>Longer</source>
            <translation>Langer</translation>
        </message>
        <message>
            <source>It never worked</source>
            <translation>Het werkte nooit</translation>
        </message>
    </context>
    <context>
        <name>CauseCard</name>
        <message>
            <source>Because</source>
            <translation>Omdat</translation>
        </message>
        <message>
            <source>Against it</source>
            <translation>Ertegen</translation>
        </message>
        <message>
            <source>To be sure</source>
            <translation>Om zeker te zijn</translation>
        </message>
        <message>
            <source>Against it: %1</source>
            <translation>Ertegen: %1</translation>
        </message>
    </context>
    <context>
        <name>CauseList</name>
        <message>
            <source>No cause stands out</source>
            <translation>Geen oorzaak springt eruit</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Oorzaak</translation>
        </message>
    </context>
    <context>
        <name>ChainView</name>
        <message>
            <source>Stops here</source>
            <translation>Stopt hier</translation>
        </message>
        <message>
            <source>The way of a new password</source>
            <translation>De weg van een nieuw wachtwoord</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2. The password stops here.</source>
            <translation>%1: %2. Het wachtwoord stopt hier.</translation>
        </message>
    </context>
    <context>
        <name>CollectCard</name>
        <message>
            <source>The script is copied.</source>
            <translation>Het script is gekopieerd.</translation>
        </message>
        <message>
            <source>Paste it into a file named %1 on the server.</source>
            <translation>Plak het op de server in een bestand met de naam %1.</translation>
        </message>
        <message numerus="yes">
            <source>The server is being read, for %n second(s) so far.</source>
            <translation>
                <numerusform>De server wordt gelezen, nu al %n seconde.</numerusform>
                <numerusform>De server wordt gelezen, nu al %n seconden.</numerusform>
            </translation>
        </message>
        <message>
            <source>It takes a few minutes at most.</source>
            <translation>Het duurt hooguit een paar minuten.</translation>
        </message>
        <message>
            <source>Read on %1</source>
            <translation>Gelezen op %1</translation>
        </message>
        <message>
            <source>Not read yet: most of its settings are not known</source>
            <translation>Nog niet gelezen: de meeste instellingen zijn niet bekend</translation>
        </message>
        <message>
            <source>Save the script</source>
            <translation>Script opslaan</translation>
        </message>
        <message>
            <source>PowerShell scripts (*.ps1)</source>
            <translation>PowerShell-scripts (*.ps1)</translation>
        </message>
        <message>
            <source>The script is saved.</source>
            <translation>Het script is opgeslagen.</translation>
        </message>
        <message>
            <source>Bring it to the server and run it there.</source>
            <translation>Breng het naar de server en voer het daar uit.</translation>
        </message>
        <message>
            <source>Open the file</source>
            <translation>Bestand openen</translation>
        </message>
        <message>
            <source>Collections (*.json)</source>
            <translation>Verzamelingen (*.json)</translation>
        </message>
        <message>
            <source>The server is being read.</source>
            <translation>De server wordt gelezen.</translation>
        </message>
        <message>
            <source>The server was read.</source>
            <translation>De server is gelezen.</translation>
        </message>
        <message>
            <source>What it says stands on the next pages.</source>
            <translation>Wat die zegt, staat op de volgende pagina's.</translation>
        </message>
        <message>
            <source>Connect server</source>
            <translation>Connect-server</translation>
        </message>
        <message>
            <source>Look at the Connect server</source>
            <translation>De Connect-server bekijken</translation>
        </message>
        <message>
            <source>A script reads the settings of the server that runs Entra Connect or the agent of Cloud Sync. It changes nothing, takes no password, and writes one file.</source>
            <translation>Een script leest de instellingen van de server waarop Entra Connect of de agent van Cloud Sync draait. Het verandert niets, neemt geen wachtwoord mee en schrijft één bestand.</translation>
        </message>
        <message>
            <source>Not yours? Ask whoever manages that server. As administrator, in the folder of the script, run:</source>
            <translation>Niet uw server? Vraag het aan wie die beheert. Voer als beheerder in de map van het script uit:</translation>
        </message>
        <message>
            <source>Read this server</source>
            <translation>Deze server lezen</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
        <message>
            <source>Stop reading the server</source>
            <translation>Stoppen met lezen van de server</translation>
        </message>
        <message>
            <source>Save the script…</source>
            <translation>Script opslaan…</translation>
        </message>
        <message>
            <source>Copy the script</source>
            <translation>Script kopiëren</translation>
        </message>
        <message>
            <source>Open the file…</source>
            <translation>Bestand openen…</translation>
        </message>
        <message>
            <source>Open the file that the script wrote</source>
            <translation>Het bestand openen dat het script heeft geschreven</translation>
        </message>
    </context>
    <context>
        <name>CommandLine</name>
        <message>
            <source>This computer is the Connect server.</source>
            <translation>Deze computer is de Connect-server.</translation>
        </message>
        <message>
            <source>commercial (default), usgov or china.</source>
            <translation>commercial (standaard), usgov of china.</translation>
        </message>
        <message>
            <source>The affected user.</source>
            <translation>De getroffen gebruiker.</translation>
        </message>
        <message>
            <source>Who set writeback up.</source>
            <translation>Wie terugschrijven heeft ingericht.</translation>
        </message>
        <message>
            <source>Who it is tried with.</source>
            <translation>Met wie het wordt geprobeerd.</translation>
        </message>
        <message>
            <source>The domain of the user, for its domain controllers.</source>
            <translation>Het domein van de gebruiker, voor de domeincontrollers.</translation>
        </message>
        <message>
            <source>A domain controller to test too.</source>
            <translation>Een domeincontroller die ook wordt getest.</translation>
        </message>
        <message>
            <source>One more host to test; may be given again.</source>
            <translation>Nog een host om te testen; mag vaker.</translation>
        </message>
        <message>
            <source>Go through this proxy: http://[user@]host:port. Its password comes from the keychain, WRITEBACK_PROXY_PASSWORD or a prompt, never from here.</source>
            <translation>Via deze proxy gaan: http://[gebruiker@]host:poort. Het wachtwoord komt uit de sleutelhanger, WRITEBACK_PROXY_PASSWORD of een vraag, nooit van hier.</translation>
        </message>
        <message>
            <source>Use no proxy. The default is the proxy of the system.</source>
            <translation>Geen proxy gebruiken. Standaard is de proxy van het systeem.</translation>
        </message>
        <message>
            <source>Also test idle connections up to 15 to 180 seconds.</source>
            <translation>Ook inactieve verbindingen testen, tot 15 à 180 seconden.</translation>
        </message>
        <message>
            <source>A person's answer: yes, no, unknown, or what the question offers (list checks shows them); may be given again.</source>
            <translation>Het antwoord van een persoon: yes, no, unknown, of wat de vraag biedt (list checks toont dat); mag vaker.</translation>
        </message>
        <message>
            <source>Sections or checks that a verdict needs, with commas between.</source>
            <translation>Onderdelen of controles die een oordeel nodig heeft, met komma's ertussen.</translation>
        </message>
        <message>
            <source>One more trusted root certificate (PEM).</source>
            <translation>Nog een vertrouwd basiscertificaat (PEM).</translation>
        </message>
        <message>
            <source>text (default), json, html, junit or nagios.</source>
            <translation>text (standaard), json, html, junit of nagios.</translation>
        </message>
        <message>
            <source>Write the result here, not to standard output.</source>
            <translation>Het resultaat hierheen schrijven, niet naar de standaarduitvoer.</translation>
        </message>
        <message>
            <source>Save the case, to open it again. It is never redacted: names stay in it.</source>
            <translation>De casus opslaan, om later te openen. Namen blijven erin staan.</translation>
        </message>
        <message>
            <source>Language of the output.</source>
            <translation>Taal van de uitvoer.</translation>
        </message>
        <message>
            <source>Open a built-in sample case (list samples names them).</source>
            <translation>Een ingebouwde voorbeeldcasus openen (list samples noemt ze).</translation>
        </message>
        <message>
            <source>Hide names.</source>
            <translation>Namen verbergen.</translation>
        </message>
        <message>
            <source>Show names. Only text and json on a terminal show them by default.</source>
            <translation>Namen tonen. Standaard tonen alleen text en json op een terminal ze.</translation>
        </message>
        <message>
            <source>Stop after this time and say what is known.</source>
            <translation>Na deze tijd stoppen en zeggen wat bekend is.</translation>
        </message>
        <message>
            <source>Log here.</source>
            <translation>Hier loggen.</translation>
        </message>
        <message>
            <source>The version of the program.</source>
            <translation>De versie van het programma.</translation>
        </message>
        <message>
            <source>This help.</source>
            <translation>Deze hulp.</translation>
        </message>
        <message>
            <source>--cloud %1 is not known. It is commercial, usgov or china.</source>
            <translation>--cloud %1 is niet bekend. Het is commercial, usgov of china.</translation>
        </message>
        <message>
            <source>A password does not belong on a command line. Put it in WRITEBACK_PROXY_PASSWORD, or wait for the question.</source>
            <translation>Een wachtwoord hoort niet op een opdrachtregel. Zet het in WRITEBACK_PROXY_PASSWORD, of wacht op de vraag (password).</translation>
        </message>
        <message>
            <source>--proxy wants http://host:port, and not together with --no-proxy.</source>
            <translation>--proxy wil http://host:poort, en niet samen met --no-proxy.</translation>
        </message>
        <message>
            <source>--%1 wants a whole number from %2 to %3.</source>
            <translation>--%1 wil een geheel getal van %2 tot en met %3.</translation>
        </message>
        <message>
            <source>--answer %1: no such question. The command list checks names them.</source>
            <translation>--answer %1: die vraag bestaat niet. De opdracht list checks noemt ze.</translation>
        </message>
        <message>
            <source>--answer %1: this question takes %2.</source>
            <translation>--answer %1: deze vraag kent %2.</translation>
        </message>
        <message>
            <source>--format %1 is not known. It is text, json, html, junit or nagios.</source>
            <translation>--format %1 is niet bekend. Het is text, json, html, junit of nagios.</translation>
        </message>
        <message>
            <source>--redact and --no-redact exclude each other.</source>
            <translation>--redact en --no-redact sluiten elkaar uit.</translation>
        </message>
        <message>
            <source>--language %1 is not shipped. There is %2.</source>
            <translation>--language %1 is er niet. Er is %2.</translation>
        </message>
        <message>
            <source>--live=%1 is not known.</source>
            <translation>--live=%1 is niet bekend.</translation>
        </message>
        <message>
            <source>--scope %1 is no section and no check.</source>
            <translation>--scope %1 is geen onderdeel en geen controle.</translation>
        </message>
        <message>
            <source>--sample %1 is not there. There is %2.</source>
            <translation>--sample %1 is er niet. Er is %2.</translation>
        </message>
        <message>
            <source>list wants one of: %1.</source>
            <translation>list wil een van: %1.</translation>
        </message>
        <message>
            <source>explain wants a code, such as SSPR_0030.</source>
            <translation>explain wil een code, zoals SSPR_0030.</translation>
        </message>
        <message>
            <source>The wizard opens one case at a time.</source>
            <translation>De wizard opent één casus tegelijk.</translation>
        </message>
        <message>
            <source>%1 cannot be written: %2</source>
            <translation>%1 kan niet worden geschreven: %2</translation>
        </message>
        <message>
            <source>%1 is saved. Names stay in it.</source>
            <translation>%1 is opgeslagen. Namen staan erin.</translation>
        </message>
        <message>
            <source>%1: we do not know this code.</source>
            <translation>%1: deze code kennen we niet.</translation>
        </message>
        <message>
            <source>  Who acts: %1</source>
            <translation>  Wie het doet: %1</translation>
        </message>
        <message>
            <source>Password for the proxy:</source>
            <translation>Wachtwoord voor de proxy:</translation>
        </message>
        <message>
            <source>--host %1 is not a host. It is a name or an address, and may have a port.</source>
            <translation>--host %1 is geen host. Geef een naam of een adres op, eventueel met een poort.</translation>
        </message>
        <message>
            <source>Stopped: %1 of %2 looks were done. The result says what was not looked at.</source>
            <translation>Gestopt: %1 van de %2 controles waren klaar. In het resultaat staat waarnaar niet is gekeken.</translation>
        </message>
        <message>
            <source>With forget: do remove.</source>
            <translation>Bij forget: echt verwijderen.</translation>
        </message>
        <message>
            <source>forget removes the cases, settings, log and stored passwords of this person. If that is meant: forget --yes.</source>
            <translation>forget verwijdert de casussen, instellingen, logboeken en opgeslagen wachtwoorden van deze persoon. Is dat de bedoeling: forget --yes.</translation>
        </message>
        <message>
            <source>A password stays in the keychain: %1</source>
            <translation>Een wachtwoord blijft in de sleutelhanger: %1</translation>
        </message>
        <message>
            <source>Writeback Wizard is open. Close it first: nothing was removed.</source>
            <translation>Writeback Wizard is geopend. Sluit het eerst: er is niets verwijderd.</translation>
        </message>
        <message>
            <source>%1 cannot be removed.</source>
            <translation>%1 kan niet worden verwijderd.</translation>
        </message>
        <message>
            <source>collect-script takes no file; it prints the script.</source>
            <translation>collect-script neemt geen bestand; het drukt het script af.</translation>
        </message>
        <message>
            <source>Look now: network, server (only on the server). Without LIST all that can be looked at here. Without FILE network is the default; with FILE nothing is looked at.</source>
            <translation>Nu kijken: network, server (alleen op de server). Zonder LIJST alles wat hier te bekijken is. Zonder BESTAND is network de standaard; met BESTAND wordt niets bekeken.</translation>
        </message>
        <message>
            <source>--live=%1: this version looks at the network, the server and its events only.</source>
            <translation>--live=%1: deze versie kijkt alleen naar het netwerk, de server en zijn gebeurtenissen.</translation>
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
            <translation>Zoekt uit waarom het terugschrijven van wachtwoorden van Microsoft Entra niet werkt. Het verandert niets.

writeback-wizard [CASE]                        de wizard
writeback-wizard diagnose [opties] [FILE...]   hetzelfde zonder vensters; FILE is een opgeslagen casus, een rapport, een gebeurtenislogboek of tekst, - is de standaardinvoer
writeback-wizard explain CODE...               elke code die iemand kan tegenkomen
writeback-wizard list checks|causes|events|errors|endpoints|languages|samples [--format json]
writeback-wizard collect-script [--cloud CLOUD]  drukt het script af dat op de server verzamelt
writeback-wizard forget --yes                  verwijdert de casussen, instellingen, logboeken en opgeslagen wachtwoorden van deze persoon

Afsluitstatus van diagnose: 2 een probleem, 3 iets vereists is niet bekend, 1 een waarschuwing, 0 niets daarvan;
64 verkeerd gebruik, 65 een invoer is niet te lezen, 70 een interne fout, 73 een uitvoer is niet te schrijven.
</translation>
        </message>
        <message>
            <source>A second language in the same HTML report.</source>
            <translation>Een tweede taal in hetzelfde HTML-rapport.</translation>
        </message>
        <message>
            <source>Say what has changed since an earlier case or report.</source>
            <translation>Zeg wat er veranderd is sinds een eerdere casus of een eerder rapport.</translation>
        </message>
        <message>
            <source>--second-language %1 is not shipped. There is %2.</source>
            <translation>--second-language %1 is er niet. Er is %2.</translation>
        </message>
        <message>
            <source>  May be: %1</source>
            <translation>  Mogelijk: %1</translation>
        </message>
        <message>
            <source>  What to do:</source>
            <translation>  Wat u kunt doen:</translation>
        </message>
    </context>
    <context>
        <name>ComparisonCard</name>
        <message numerus="yes">
            <source>%n point(s) were in order then, and nobody has looked again.</source>
            <translation>
                <numerusform>%n punt was toen in orde; niemand heeft opnieuw gekeken.</numerusform>
                <numerusform>%n punten waren toen in orde; niemand heeft opnieuw gekeken.</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Close the comparison</source>
            <translation>De vergelijking sluiten</translation>
        </message>
    </context>
    <context>
        <name>ComplaintCard</name>
        <message>
            <source>This text is too long: 10 million characters fit.</source>
            <translation>Deze tekst is te lang: er passen 10 miljoen tekens in.</translation>
        </message>
        <message>
            <source>Paste only the error page or the event.</source>
            <translation>Plak alleen de foutpagina of de gebeurtenis.</translation>
        </message>
        <message>
            <source>No code that we know.</source>
            <translation>Geen code die wij kennen.</translation>
        </message>
        <message>
            <source>You can go on: we look at everything.</source>
            <translation>U kunt verder: wij bekijken alles.</translation>
        </message>
        <message>
            <source>Also recognised: %1.</source>
            <translation>Ook herkend: %1.</translation>
        </message>
        <message>
            <source>Read more about %1</source>
            <translation>Meer lezen over %1</translation>
        </message>
        <message>
            <source>Code or message from the screen</source>
            <translation>Code of melding op het scherm</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Plakken</translation>
        </message>
        <message>
            <source>Paste from the clipboard</source>
            <translation>Plakken vanaf het klembord</translation>
        </message>
        <message>
            <source>For example %1, or paste the whole error page or event.</source>
            <translation>Bijvoorbeeld %1, of plak de hele foutpagina of gebeurtenis.</translation>
        </message>
        <message>
            <source>Read more</source>
            <translation>Meer lezen</translation>
        </message>
        <message>
            <source>It says: %1</source>
            <translation>De tekst zegt: %1</translation>
        </message>
        <message>
            <source>It says that this is not so: %1</source>
            <translation>De tekst zegt dat dit niet zo is: %1</translation>
        </message>
        <message>
            <source>Already tried: %1</source>
            <translation>Al geprobeerd: %1</translation>
        </message>
        <message>
            <source>Not known to us: %1.</source>
            <translation>Bij ons niet bekend: %1.</translation>
        </message>
        <message>
            <source>No known code, but we understand: %1</source>
            <translation>Geen bekende code, maar we begrijpen: %1</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Remove the pasted text</source>
            <translation>De geplakte tekst verwijderen</translation>
        </message>
        <message>
            <source>The text is being read.</source>
            <translation>De tekst wordt gelezen.</translation>
        </message>
        <message>
            <source>You can go on meanwhile. The field shows its start.</source>
            <translation>U kunt intussen verdergaan. Het veld toont het begin ervan.</translation>
        </message>
    </context>
    <context>
        <name>CopyableCommand</name>
        <message>
            <source>Copied</source>
            <translation>Gekopieerd</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiëren</translation>
        </message>
        <message>
            <source>Copy the command %1</source>
            <translation>De opdracht %1 kopiëren</translation>
        </message>
    </context>
    <context>
        <name>EnvironmentPage</name>
        <message>
            <source>Environment</source>
            <translation>Omgeving</translation>
        </message>
        <message>
            <source>User, cloud, network</source>
            <translation>Gebruiker, cloud, netwerk</translation>
        </message>
        <message>
            <source>Waits for valid input</source>
            <translation>Wacht op geldige invoer</translation>
        </message>
        <message>
            <source>Who has the problem, and where may we look? What you leave empty is asked later or shown as not looked at.</source>
            <translation>Wie heeft het probleem, en waar mogen wij kijken? Wat u leeg laat, vragen wij later of staat er als niet bekeken.</translation>
        </message>
        <message>
            <source>You are not on the Connect server</source>
            <translation>U bent niet op de Connect-server</translation>
        </message>
        <message>
            <source>Network results hold for this computer (%1). They prove nothing about the server. For its own view, run this wizard there.</source>
            <translation>Netwerkresultaten gelden voor deze computer (%1). Ze bewijzen niets over de server. Start deze wizard op de server om te zien wat die bereikt.</translation>
        </message>
        <message>
            <source>A field is empty or has the wrong form.</source>
            <translation>Een veld is leeg of heeft de verkeerde vorm.</translation>
        </message>
        <message>
            <source>The sign beside the field says which. Then you can go on.</source>
            <translation>Het teken bij het veld zegt welk. Daarna kunt u verder.</translation>
        </message>
    </context>
    <context>
        <name>FindingDetail</name>
        <message>
            <source>The answer was: %1</source>
            <translation>Het antwoord was: %1</translation>
        </message>
        <message>
            <source>This rests on less than was planned. A part was not looked at.</source>
            <translation>Dit rust op minder dan gepland. Een deel is niet bekeken.</translation>
        </message>
        <message>
            <source>Who can tell: %1</source>
            <translation>Wie het kan zeggen: %1</translation>
        </message>
        <message>
            <source>In the words of the system: %1</source>
            <translation>In de woorden van het systeem: %1</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Wat te doen</translation>
        </message>
        <message>
            <source>The article of 2021 says: %1</source>
            <translation>Het artikel uit 2021 zegt: %1</translation>
        </message>
        <message>
            <source>The article of 2021 says: %1 &lt;b&gt;Today:&lt;/b&gt; %2</source>
            <translation>Het artikel uit 2021 zegt: %1 &lt;b&gt;Nu:&lt;/b&gt; %2</translation>
        </message>
        <message>
            <source>Risk: %1</source>
            <translation>Risico: %1</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>Ongedaan maken: %1</translation>
        </message>
        <message>
            <source>It worked when: %1</source>
            <translation>Het is gelukt als: %1</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Terug naar de lijst</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Opnieuw kijken</translation>
        </message>
        <message>
            <source>%1: %2 This contradicts it; the more direct source decides.</source>
            <translation>%1: %2 Dit spreekt het tegen; de meest directe bron beslist.</translation>
        </message>
    </context>
    <context>
        <name>FindingFilter</name>
        <message>
            <source>Show</source>
            <translation>Tonen</translation>
        </message>
        <message>
            <source>All %1</source>
            <translation>Alles %1</translation>
        </message>
        <message>
            <source>Attention %1</source>
            <translation>Aandacht %1</translation>
        </message>
        <message>
            <source>Questions %1</source>
            <translation>Vragen %1</translation>
        </message>
        <message>
            <source>Not looked at %1</source>
            <translation>Niet bekeken %1</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Zoeken</translation>
        </message>
        <message>
            <source>Find in the findings</source>
            <translation>Zoeken in de bevindingen</translation>
        </message>
    </context>
    <context>
        <name>FindingList</name>
        <message>
            <source>Findings</source>
            <translation>Bevindingen</translation>
        </message>
        <message>
            <source>No finding fits this filter.</source>
            <translation>Geen bevinding past bij dit filter.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Alles tonen</translation>
        </message>
    </context>
    <context>
        <name>FindingModel</name>
        <message>
            <source>Problems (%1)</source>
            <translation>Problemen (%1)</translation>
        </message>
        <message>
            <source>Warnings (%1)</source>
            <translation>Waarschuwingen (%1)</translation>
        </message>
        <message>
            <source>Questions for you (%1)</source>
            <translation>Vragen aan u (%1)</translation>
        </message>
        <message>
            <source>Not looked at (%1)</source>
            <translation>Niet bekeken (%1)</translation>
        </message>
        <message>
            <source>Notes (%1)</source>
            <translation>Ter info (%1)</translation>
        </message>
        <message>
            <source>Does not apply (%1)</source>
            <translation>Niet van toepassing (%1)</translation>
        </message>
        <message>
            <source>In order (%1)</source>
            <translation>In orde (%1)</translation>
        </message>
        <message>
            <source>Looking (%1)</source>
            <translation>Wordt bekeken (%1)</translation>
        </message>
        <message>
            <source>%1, %2, %3 From: %4</source>
            <translation>%1, %2, %3 Van: %4</translation>
        </message>
    </context>
    <context>
        <name>FindingsPane</name>
        <message>
            <source>Choose a finding to read what it means.</source>
            <translation>Kies een bevinding om te lezen wat die betekent.</translation>
        </message>
    </context>
    <context>
        <name>HostDrawer</name>
        <message>
            <source>Choose a host or a finding to read what it means.</source>
            <translation>Kies een host of een bevinding om te lezen wat die betekent.</translation>
        </message>
    </context>
    <context>
        <name>IdleChart</name>
        <message>
            <source>%1 seconds: %2</source>
            <translation>%1 seconden: %2</translation>
        </message>
        <message>
            <source>needed</source>
            <translation>nodig</translation>
        </message>
        <message>
            <source>now %1</source>
            <translation>nu %1</translation>
        </message>
        <message>
            <source>in %1</source>
            <translation>over %1</translation>
        </message>
        <message>
            <source>still alive</source>
            <translation>leeft nog</translation>
        </message>
        <message>
            <source>dropped in silence</source>
            <translation>stil verbroken</translation>
        </message>
        <message>
            <source>cut after %1 s</source>
            <translation>verbroken na %1 s</translation>
        </message>
        <message>
            <source>closed by the server, %1 s</source>
            <translation>door de server gesloten, %1 s</translation>
        </message>
        <message>
            <source>not opened</source>
            <translation>niet geopend</translation>
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
            <translation>Inactieve verbindingen</translation>
        </message>
        <message numerus="yes">
            <source>%n connection(s), each silent for longer</source>
            <translation>
                <numerusform>%n verbinding</numerusform>
                <numerusform>%n verbindingen, elk langer stil</numerusform>
            </translation>
        </message>
        <message>
            <source>Opens its connections.</source>
            <translation>De verbindingen worden geopend.</translation>
        </message>
        <message>
            <source>Not tested: it takes three minutes and runs beside all else.</source>
            <translation>Niet getest: het duurt drie minuten en loopt naast al het andere.</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
        <message>
            <source>Test again</source>
            <translation>Opnieuw testen</translation>
        </message>
        <message>
            <source>Test now</source>
            <translation>Nu testen</translation>
        </message>
        <message>
            <source>Stop the test of idle connections</source>
            <translation>De test van inactieve verbindingen stoppen</translation>
        </message>
        <message>
            <source>Test idle connections</source>
            <translation>Inactieve verbindingen testen</translation>
        </message>
    </context>
    <context>
        <name>Ladder</name>
        <message>
            <source>by the proxy</source>
            <translation>door de proxy</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>The proxy looks it up</source>
            <translation>De proxy zoekt de naam op</translation>
        </message>
        <message>
            <source>Name found</source>
            <translation>Naam gevonden</translation>
        </message>
        <message>
            <source>no such name</source>
            <translation>geen naam</translation>
        </message>
        <message>
            <source>No such name</source>
            <translation>Deze naam bestaat niet</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>geen antwoord</translation>
        </message>
        <message>
            <source>No usable answer of the name server</source>
            <translation>Geen bruikbaar antwoord van de naamserver</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>mislukt</translation>
        </message>
        <message>
            <source>Name not looked up</source>
            <translation>Naam niet opgezocht</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>wacht</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>geweigerd</translation>
        </message>
        <message>
            <source>silent, %1</source>
            <translation>stil, %1</translation>
        </message>
        <message>
            <source>no route</source>
            <translation>geen route</translation>
        </message>
        <message>
            <source>reset</source>
            <translation>verbroken</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Verbonden</translation>
        </message>
        <message>
            <source>No connection</source>
            <translation>Geen verbinding</translation>
        </message>
        <message>
            <source>wants sign-in</source>
            <translation>vraagt aanmelding</translation>
        </message>
        <message>
            <source>cannot reach it</source>
            <translation>bereikt host niet</translation>
        </message>
        <message>
            <source>no proxy there</source>
            <translation>geen proxy daar</translation>
        </message>
        <message>
            <source>not found</source>
            <translation>niet gevonden</translation>
        </message>
        <message>
            <source>none</source>
            <translation>geen</translation>
        </message>
        <message>
            <source>No proxy</source>
            <translation>Geen proxy</translation>
        </message>
        <message>
            <source>Way through the proxy</source>
            <translation>Weg door de proxy</translation>
        </message>
        <message>
            <source>No way through the proxy</source>
            <translation>Geen weg door de proxy</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>verlopen</translation>
        </message>
        <message>
            <source>not valid yet</source>
            <translation>nog niet geldig</translation>
        </message>
        <message>
            <source>wrong name</source>
            <translation>andere naam</translation>
        </message>
        <message>
            <source>self-signed</source>
            <translation>zelf getekend</translation>
        </message>
        <message>
            <source>chain incomplete</source>
            <translation>keten onvolledig</translation>
        </message>
        <message>
            <source>not trusted</source>
            <translation>niet vertrouwd</translation>
        </message>
        <message>
            <source>revoked</source>
            <translation>ingetrokken</translation>
        </message>
        <message>
            <source>certificate</source>
            <translation>certificaat</translation>
        </message>
        <message>
            <source>too old</source>
            <translation>te oud</translation>
        </message>
        <message>
            <source>no TLS</source>
            <translation>geen TLS</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>gesloten</translation>
        </message>
        <message>
            <source>not possible here</source>
            <translation>kan hier niet</translation>
        </message>
        <message>
            <source>port 80</source>
            <translation>poort 80</translation>
        </message>
        <message>
            <source>No TLS on port 80</source>
            <translation>Geen TLS op poort 80</translation>
        </message>
        <message>
            <source>issued by %1</source>
            <translation>uitgegeven door %1</translation>
        </message>
        <message>
            <source>TLS agreed</source>
            <translation>TLS overeengekomen</translation>
        </message>
        <message>
            <source>No trusted TLS</source>
            <translation>Geen vertrouwde TLS</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>no HTTP</source>
            <translation>geen HTTP</translation>
        </message>
        <message>
            <source>The host answers</source>
            <translation>De host antwoordt</translation>
        </message>
        <message>
            <source>Not the answer of this host</source>
            <translation>Niet het antwoord van deze host</translation>
        </message>
        <message>
            <source>not reached</source>
            <translation>niet bereikt</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation>Niet bereikt</translation>
        </message>
        <message>
            <source>looking</source>
            <translation>wordt bekeken</translation>
        </message>
        <message>
            <source>Looking</source>
            <translation>Wordt bekeken</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Verbinding</translation>
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
            <translation>Relay van deze tenant</translation>
        </message>
        <message>
            <source>Not looked at</source>
            <translation>Niet bekeken</translation>
        </message>
        <message>
            <source>Relay (Service Bus)</source>
            <translation>Relay (Service Bus)</translation>
        </message>
        <message>
            <source>Reset service</source>
            <translation>Dienst voor wachtwoordherstel</translation>
        </message>
        <message>
            <source>Sign-in and Graph</source>
            <translation>Aanmelden en Graph</translation>
        </message>
        <message>
            <source>Synchronisation</source>
            <translation>Synchronisatie</translation>
        </message>
        <message>
            <source>Revocation of certificates</source>
            <translation>Intrekking van certificaten</translation>
        </message>
        <message>
            <source>Hosts that you added</source>
            <translation>Door u toegevoegde hosts</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Host, port 443</source>
            <translation>Host, poort 443</translation>
        </message>
    </context>
    <context>
        <name>MoreCard</name>
        <message>
            <source>Choose certificate</source>
            <translation>Certificaat kiezen</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer)</source>
            <translation>Certificaten (*.pem *.crt *.cer)</translation>
        </message>
        <message>
            <source>none</source>
            <translation>geen</translation>
        </message>
        <message>
            <source>also %1</source>
            <translation>ook %1</translation>
        </message>
        <message>
            <source>own certificate %1</source>
            <translation>eigen certificaat %1</translation>
        </message>
        <message>
            <source>idle test %1 s</source>
            <translation>inactiviteitstest %1 s</translation>
        </message>
        <message>
            <source>no idle test</source>
            <translation>geen inactiviteitstest</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Meer</translation>
        </message>
        <message>
            <source>More settings</source>
            <translation>Meer instellingen</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>One more host</source>
            <translation>Nog een host</translation>
        </message>
        <message>
            <source>host.contoso.example:443</source>
            <translation>host.contoso.example:443</translation>
        </message>
        <message>
            <source>A host looks like host.contoso.example:443.</source>
            <translation>Een host ziet eruit als host.contoso.example:443.</translation>
        </message>
        <message>
            <source>Own certificate</source>
            <translation>Eigen certificaat</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Kiezen…</translation>
        </message>
        <message>
            <source>Choose a certificate file (PEM)</source>
            <translation>Een certificaatbestand kiezen (PEM)</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Remove the certificate</source>
            <translation>Het certificaat verwijderen</translation>
        </message>
        <message>
            <source>Idle test</source>
            <translation>Inactiviteitstest</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Uit</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>Keeps connections silent to see which live. It runs while you go on.</source>
            <translation>Houdt verbindingen stil om te zien welke blijven leven. De test loopt door terwijl u verdergaat.</translation>
        </message>
    </context>
    <context>
        <name>NamesDialog</name>
        <message>
            <source>What is hidden</source>
            <translation>Wat verborgen is</translation>
        </message>
        <message>
            <source>In the report</source>
            <translation>In het rapport</translation>
        </message>
        <message>
            <source>Stands for</source>
            <translation>Staat voor</translation>
        </message>
        <message>
            <source>No name stands in this case.</source>
            <translation>In deze casus staat geen naam.</translation>
        </message>
        <message>
            <source>Only you see this list. A report holds what is on the left, never what is on the right.</source>
            <translation>Alleen u ziet deze lijst. In een rapport staat wat links staat, nooit wat rechts staat.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
    </context>
    <context>
        <name>NetworkBoard</name>
        <message>
            <source>No host was looked at yet. Leave the environment page to start, or press F5.</source>
            <translation>Er is nog naar geen enkele host gekeken. Ga verder vanaf de pagina Omgeving, of druk op F5.</translation>
        </message>
        <message>
            <source>Ladders to all hosts</source>
            <translation>Ladders naar alle hosts</translation>
        </message>
    </context>
    <context>
        <name>NotKnownCard</name>
        <message>
            <source>Not known yet (%1)</source>
            <translation>Nog niet bekend (%1)</translation>
        </message>
        <message numerus="yes">
            <source>Answer %n question(s)</source>
            <translation>
                <numerusform>%n vraag beantwoorden</numerusform>
                <numerusform>%n vragen beantwoorden</numerusform>
            </translation>
        </message>
        <message>
            <source>Show fewer</source>
            <translation>Minder tonen</translation>
        </message>
        <message>
            <source>Show all %1</source>
            <translation>Alle %1 tonen</translation>
        </message>
    </context>
    <context>
        <name>OtherStarts</name>
        <message>
            <source>Choose file…</source>
            <translation>Bestand kiezen…</translation>
        </message>
        <message>
            <source>No code at all?</source>
            <translation>Helemaal geen code?</translation>
        </message>
        <message numerus="yes">
            <source>We look at all %n point(s). About one minute.</source>
            <translation>
                <numerusform>Wij bekijken %n punt. Ongeveer een minuut.</numerusform>
                <numerusform>Wij bekijken alle %n punten. Ongeveer een minuut.</numerusform>
            </translation>
        </message>
        <message>
            <source>Check everything</source>
            <translation>Alles controleren</translation>
        </message>
        <message>
            <source>Try it with a sample case</source>
            <translation>Probeer het met een voorbeeldcasus</translation>
        </message>
        <message>
            <source>A saved case or an event log</source>
            <translation>Een opgeslagen casus of een gebeurtenislogboek</translation>
        </message>
        <message>
            <source>Drop it anywhere on this page. Event logs of the server: .evtx, XML, CSV, JSON.</source>
            <translation>Laat het vallen op deze pagina. Gebeurtenislogboeken van de server: .evtx, XML, CSV, JSON.</translation>
        </message>
    </context>
    <context>
        <name>PlanView</name>
        <message>
            <source>There is nothing to do: writeback works.</source>
            <translation>Er is niets te doen: terugschrijven werkt.</translation>
        </message>
        <message>
            <source>There is no plan yet. Answer the open questions, or look at what is missing; a plan follows from that.</source>
            <translation>Er is nog geen plan. Beantwoord de open vragen, of bekijk wat ontbreekt; daaruit volgt een plan.</translation>
        </message>
    </context>
    <context>
        <name>ProcedureCard</name>
        <message>
            <source>Not yet.</source>
            <translation>Nog niet.</translation>
        </message>
        <message>
            <source>Update first. This version may not be able to switch writeback on again.</source>
            <translation>Werk eerst bij. Mogelijk kan deze versie terugschrijven niet opnieuw inschakelen.</translation>
        </message>
        <message>
            <source>While the cloud is out of reach, switching on again fails (32011). Repair the connection first.</source>
            <translation>Zolang de cloud niet bereikbaar is, mislukt opnieuw inschakelen (32011). Herstel eerst de verbinding.</translation>
        </message>
        <message>
            <source>Switch writeback off and on</source>
            <translation>Terugschrijven uit- en inschakelen</translation>
        </message>
        <message>
            <source>1. Restart the service</source>
            <translation>1. Start de service opnieuw</translation>
        </message>
        <message>
            <source>Synchronisation pauses for a minute.</source>
            <translation>De synchronisatie staat een minuut stil.</translation>
        </message>
        <message>
            <source>2. Off</source>
            <translation>2. Uit</translation>
        </message>
        <message>
            <source>Entra Connect &gt; Customize synchronization options &gt; Optional features: clear &lt;b&gt;Password writeback&lt;/b&gt;. Nobody can reset a password until step 3. Look for &lt;b&gt;31012&lt;/b&gt; and &lt;b&gt;31013&lt;/b&gt;.</source>
            <translation>Entra Connect &gt; Synchronisatieopties aanpassen (Customize synchronization options) &gt; Optionele functies (Optional features): schakel &lt;b&gt;Password writeback&lt;/b&gt; uit. Tot stap 3 kan niemand een wachtwoord opnieuw instellen. Let op &lt;b&gt;31012&lt;/b&gt; en &lt;b&gt;31013&lt;/b&gt;.</translation>
        </message>
        <message>
            <source>3. On</source>
            <translation>3. Aan</translation>
        </message>
        <message>
            <source>The same page: tick it again. Look for &lt;b&gt;31004&lt;/b&gt;, &lt;b&gt;31017&lt;/b&gt;, &lt;b&gt;31018&lt;/b&gt;, &lt;b&gt;31005&lt;/b&gt; and &lt;b&gt;31015&lt;/b&gt;.</source>
            <translation>Dezelfde pagina: schakel het opnieuw in. Let op &lt;b&gt;31004&lt;/b&gt;, &lt;b&gt;31017&lt;/b&gt;, &lt;b&gt;31018&lt;/b&gt;, &lt;b&gt;31005&lt;/b&gt; en &lt;b&gt;31015&lt;/b&gt;.</translation>
        </message>
        <message>
            <source>4. Update, then 2 and 3 again</source>
            <translation>4. Bijwerken, dan weer 2 en 3</translation>
        </message>
        <message>
            <source>Only where it still fails. Synchronisation stops while Entra Connect installs.</source>
            <translation>Alleen als het nog niet werkt. De synchronisatie staat stil terwijl Entra Connect wordt bijgewerkt.</translation>
        </message>
        <message>
            <source>5. Install again</source>
            <translation>5. Opnieuw installeren</translation>
        </message>
        <message>
            <source>The last resort, after a copy of every changed synchronisation rule.</source>
            <translation>Het laatste middel, na een kopie van elke gewijzigde synchronisatieregel.</translation>
        </message>
        <message>
            <source>6. Proof</source>
            <translation>6. Bewijs</translation>
        </message>
        <message>
            <source>Reset the test user. It works when &lt;b&gt;31001&lt;/b&gt; and &lt;b&gt;31002&lt;/b&gt; share one TrackingId.</source>
            <translation>Stel het wachtwoord van de testgebruiker opnieuw in. Het werkt als &lt;b&gt;31001&lt;/b&gt; en &lt;b&gt;31002&lt;/b&gt; dezelfde TrackingId hebben.</translation>
        </message>
        <message>
            <source>Switching off and on, step by step</source>
            <translation>Uit- en inschakelen, stap voor stap</translation>
        </message>
    </context>
    <context>
        <name>ProgramServices</name>
        <message>
            <source>The case is not saved in %1: %2 It is kept on this computer all the same.</source>
            <translation>De casus is niet opgeslagen in %1: %2 Hij wordt wel op deze computer bewaard.</translation>
        </message>
        <message>
            <source>The keychain does not take the password, so the proxy is used without it. %1</source>
            <translation>De sleutelhanger neemt het wachtwoord niet aan, dus de proxy wordt zonder gebruikt. %1</translation>
        </message>
        <message>
            <source>The report is not written to %1: %2</source>
            <translation>Het rapport is niet geschreven naar %1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) could not be deleted. They lie in %1.</source>
            <translation>
                <numerusform>%n casus kon niet worden verwijderd. Het bestand staat in %1.</numerusform>
                <numerusform>%n casussen konden niet worden verwijderd. De bestanden staan in %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>The script is not written to %1: %2</source>
            <translation>Het script is niet geschreven naar %1: %2</translation>
        </message>
        <message>
            <source>This computer is not the server.</source>
            <translation>Deze computer is niet de server.</translation>
        </message>
        <message>
            <source>The packet is not written to %1: %2</source>
            <translation>Het pakket is niet geschreven naar %1: %2</translation>
        </message>
    </context>
    <context>
        <name>ProxyChoice</name>
        <message>
            <source>proxy of the system</source>
            <translation>proxy van het systeem</translation>
        </message>
        <message>
            <source>no proxy</source>
            <translation>geen proxy</translation>
        </message>
        <message>
            <source>a proxy</source>
            <translation>een proxy</translation>
        </message>
        <message>
            <source>proxy %1</source>
            <translation>proxy %1</translation>
        </message>
        <message>
            <source>The password is in the keychain of this computer.</source>
            <translation>Het wachtwoord staat in de sleutelhanger van deze computer.</translation>
        </message>
        <message>
            <source>The password was removed from the keychain.</source>
            <translation>Het wachtwoord is uit de sleutelhanger verwijderd.</translation>
        </message>
        <message>
            <source>That of the system</source>
            <translation>Die van het systeem</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Geen</translation>
        </message>
        <message>
            <source>This one:</source>
            <translation>Deze:</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>Proxy, host and port</source>
            <translation>Proxy, host en poort</translation>
        </message>
        <message>
            <source>proxy.contoso.example:8080</source>
            <translation>proxy.contoso.example:8080</translation>
        </message>
        <message>
            <source>A proxy looks like proxy.contoso.example:8080.</source>
            <translation>Een proxy ziet eruit als proxy.contoso.example:8080.</translation>
        </message>
        <message>
            <source>User name at the proxy</source>
            <translation>Gebruikersnaam bij de proxy</translation>
        </message>
        <message>
            <source>User name, if it wants one</source>
            <translation>Gebruikersnaam, als de proxy die vraagt</translation>
        </message>
        <message>
            <source>Password at the proxy</source>
            <translation>Wachtwoord bij de proxy</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Wachtwoord</translation>
        </message>
        <message>
            <source>Keep password in keychain</source>
            <translation>Wachtwoord in sleutelhanger bewaren</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Remove the password from the keychain</source>
            <translation>Het wachtwoord uit de sleutelhanger verwijderen</translation>
        </message>
    </context>
    <context>
        <name>QuestionBar</name>
        <message>
            <source>Question %1 of %2.</source>
            <translation>Vraag %1 van %2.</translation>
        </message>
        <message>
            <source>Do not know</source>
            <translation>Weet ik niet</translation>
        </message>
        <message>
            <source>%1, chosen</source>
            <translation>%1, gekozen</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>%1, step %2 of 6</source>
            <translation>%1, stap %2 van 6</translation>
        </message>
        <message>
            <source>Colours of the system</source>
            <translation>Kleuren van het systeem</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Licht</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Donker</translation>
        </message>
        <message>
            <source>Steps as icons</source>
            <translation>Stappen als pictogrammen</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>Casus</translation>
        </message>
        <message>
            <source>New case</source>
            <translation>Nieuwe casus</translation>
        </message>
        <message>
            <source>No code</source>
            <translation>Geen code</translation>
        </message>
        <message>
            <source>No user yet</source>
            <translation>Nog geen gebruiker</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Stappen</translation>
        </message>
        <message>
            <source>Read-only: nothing is changed.</source>
            <translation>Alleen-lezen: er wordt niets gewijzigd.</translation>
        </message>
        <message>
            <source>Language and colours</source>
            <translation>Taal en kleuren</translation>
        </message>
    </context>
    <context>
        <name>ReadError</name>
        <message>
            <source>it cannot be opened</source>
            <translation>het kan niet worden geopend</translation>
        </message>
        <message>
            <source>it is too large to be what we read</source>
            <translation>het is te groot voor wat dit programma leest</translation>
        </message>
        <message>
            <source>it is damaged or no case</source>
            <translation>het is beschadigd of geen casus</translation>
        </message>
        <message>
            <source>it is nested too deep to be a case</source>
            <translation>het is te diep genest om een casus te zijn</translation>
        </message>
        <message>
            <source>a newer version of this program made it; update to read it</source>
            <translation>een nieuwere versie van dit programma heeft het gemaakt; werk bij om het te lezen</translation>
        </message>
        <message>
            <source>a value in it cannot be right</source>
            <translation>een waarde erin kan niet kloppen</translation>
        </message>
        <message>
            <source>The file</source>
            <translation>Het bestand</translation>
        </message>
        <message>
            <source>%1 was not read: %2.</source>
            <translation>%1 is niet gelezen: %2.</translation>
        </message>
        <message>
            <source>%1 was not read: %2 (%3).</source>
            <translation>%1 is niet gelezen: %2 (%3).</translation>
        </message>
        <message>
            <source>it is no case, report, collection, event log or text</source>
            <translation>het is geen casus, rapport, verzameling, gebeurtenislogboek of tekst</translation>
        </message>
        <message>
            <source>no event in it can be read</source>
            <translation>er is geen gebeurtenis in te lezen</translation>
        </message>
        <message>
            <source>this version does not read what it holds</source>
            <translation>deze versie leest niet wat erin staat</translation>
        </message>
        <message>
            <source>the part of this program that decodes it is missing; install this program again</source>
            <translation>het deel van dit programma dat het leest, ontbreekt; installeer dit programma opnieuw</translation>
        </message>
        <message>
            <source>it is not there</source>
            <translation>het is er niet</translation>
        </message>
        <message>
            <source>it is a link that leads to no file</source>
            <translation>het is een koppeling die naar geen bestand leidt</translation>
        </message>
        <message>
            <source>it is a folder or a device, not a file</source>
            <translation>het is een map of een apparaat, geen bestand</translation>
        </message>
        <message>
            <source>you are not allowed to read it</source>
            <translation>u mag het niet lezen</translation>
        </message>
        <message>
            <source>it is empty</source>
            <translation>het is leeg</translation>
        </message>
    </context>
    <context>
        <name>RecentCases</name>
        <message>
            <source>No cases yet. What you save stands here.</source>
            <translation>Nog geen casussen. Wat u opslaat, staat hier.</translation>
        </message>
        <message>
            <source>Recent cases</source>
            <translation>Recente casussen</translation>
        </message>
        <message>
            <source>Open case…</source>
            <translation>Casus openen…</translation>
        </message>
        <message>
            <source>Delete all cases</source>
            <translation>Alle casussen verwijderen</translation>
        </message>
        <message numerus="yes">
            <source>%n case(s) on this computer will be deleted for good.</source>
            <translation>
                <numerusform>%n casus op deze computer wordt voorgoed verwijderd.</numerusform>
                <numerusform>%n casussen op deze computer worden voorgoed verwijderd.</numerusform>
            </translation>
        </message>
        <message>
            <source>All that was told and seen in them is lost. The open case stays. So do files that you saved in a folder of your own.</source>
            <translation>Alles wat daarin is verteld en gezien, gaat verloren. De geopende casus blijft. Bestanden die u in een eigen map hebt opgeslagen, blijven ook.</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Keep them</source>
            <translation>Behouden</translation>
        </message>
        <message>
            <source>Delete all cases…</source>
            <translation>Alle casussen verwijderen…</translation>
        </message>
    </context>
    <context>
        <name>RecoveredBand</name>
        <message>
            <source>A case was not closed.</source>
            <translation>Een casus is niet afgesloten.</translation>
        </message>
        <message>
            <source>Go on with it</source>
            <translation>Ermee verdergaan</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>Weggooien</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Hide names</source>
            <translation>Namen verbergen</translation>
        </message>
        <message>
            <source>HTML report</source>
            <translation>HTML-rapport</translation>
        </message>
        <message>
            <source>none</source>
            <translation>geen</translation>
        </message>
        <message>
            <source>What is hidden…</source>
            <translation>Wat verborgen is…</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Taal</translation>
        </message>
        <message>
            <source>Second language</source>
            <translation>Tweede taal</translation>
        </message>
        <message>
            <source>One file without script. It fetches nothing, prints on A4, and opens here again.</source>
            <translation>Eén bestand zonder script. Het haalt niets op, past op A4 en is hier weer te openen.</translation>
        </message>
        <message>
            <source>Write…</source>
            <translation>Schrijven…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
    </context>
    <context>
        <name>ResultActions</name>
        <message>
            <source>Write the report</source>
            <translation>Rapport opslaan</translation>
        </message>
        <message>
            <source>Reports (*.html)</source>
            <translation>Rapporten (*.html)</translation>
        </message>
        <message>
            <source>The report is written.</source>
            <translation>Het rapport is opgeslagen.</translation>
        </message>
        <message>
            <source>HTML report…</source>
            <translation>HTML-rapport…</translation>
        </message>
        <message>
            <source>Ticket text…</source>
            <translation>Tickettekst…</translation>
        </message>
        <message>
            <source>Hide names</source>
            <translation>Namen verbergen</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Openen</translation>
        </message>
        <message>
            <source>Write the packet</source>
            <translation>Het pakket schrijven</translation>
        </message>
        <message>
            <source>Packets (*.zip)</source>
            <translation>Pakketten (*.zip)</translation>
        </message>
        <message>
            <source>The packet is written. Read it before it leaves.</source>
            <translation>Het pakket is geschreven. Lees het na voordat u het verstuurt.</translation>
        </message>
        <message>
            <source>It is not written.</source>
            <translation>Het is niet geschreven.</translation>
        </message>
        <message>
            <source>Compare with an earlier case or report</source>
            <translation>Vergelijken met een eerdere casus of een eerder rapport</translation>
        </message>
        <message>
            <source>Cases and reports (*.json *.html)</source>
            <translation>Casussen en rapporten (*.json *.html)</translation>
        </message>
        <message>
            <source>There is nothing to compare with.</source>
            <translation>Er is niets om mee te vergelijken.</translation>
        </message>
        <message>
            <source>Mail…</source>
            <translation>E-mail…</translation>
        </message>
        <message>
            <source>Packet for Microsoft…</source>
            <translation>Pakket voor Microsoft…</translation>
        </message>
        <message>
            <source>Compare with…</source>
            <translation>Vergelijken met…</translation>
        </message>
    </context>
    <context>
        <name>ResultComparison</name>
        <message>
            <source>Looking again at what the step touches</source>
            <translation>We kijken opnieuw naar wat de stap raakt</translation>
        </message>
        <message>
            <source>Looked at again</source>
            <translation>Opnieuw bekeken</translation>
        </message>
        <message>
            <source>Compared with %1</source>
            <translation>Vergeleken met %1</translation>
        </message>
    </context>
    <context>
        <name>ResultPage</name>
        <message>
            <source>Result</source>
            <translation>Resultaat</translation>
        </message>
        <message>
            <source>Cause and plan</source>
            <translation>Oorzaak en plan</translation>
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
            <translation>Terugschrijven werkt</translation>
        </message>
        <message>
            <source>No clear cause yet</source>
            <translation>Nog geen duidelijke oorzaak</translation>
        </message>
    </context>
    <context>
        <name>RichLabel</name>
        <message>
            <source>Copy</source>
            <translation>Kopiëren</translation>
        </message>
    </context>
    <context>
        <name>RunStatus</name>
        <message>
            <source>Stop</source>
            <translation>Stoppen</translation>
        </message>
        <message>
            <source>Stop looking; what was seen is kept</source>
            <translation>Stoppen met kijken; wat gezien is, blijft</translation>
        </message>
        <message>
            <source>Looking: %1 of %2.</source>
            <translation>Bezig met kijken: %1 van %2.</translation>
        </message>
        <message>
            <source>Idle test running. You can go on.</source>
            <translation>De inactiviteitstest loopt. U kunt verder.</translation>
        </message>
        <message>
            <source>Idle test, %1 left. You can go on; it keeps running.</source>
            <translation>Inactiviteitstest, nog %1. U kunt verder; de test loopt door.</translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s)</source>
            <translation>
                <numerusform>%n probleem</numerusform>
                <numerusform>%n problemen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n waarschuwing</numerusform>
                <numerusform>%n waarschuwingen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n vraag</numerusform>
                <numerusform>%n vragen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not looked at</source>
            <translation>
                <numerusform>%n niet bekeken</numerusform>
                <numerusform>%n niet bekeken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n in order</source>
            <translation>
                <numerusform>%n in orde</numerusform>
                <numerusform>%n in orde</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading %1: %2 %.</source>
            <translation>%1 wordt gelezen: %2 %.</translation>
        </message>
    </context>
    <context>
        <name>SectionWords</name>
        <message>
            <source>No fault so far. More is on its way.</source>
            <translation>Tot nu toe geen fout. Er volgt nog meer.</translation>
        </message>
        <message numerus="yes">
            <source>No fault found so far. %n question(s) may tell more.</source>
            <translation>
                <numerusform>Tot nu toe geen fout gevonden. %n vraag kan meer zeggen.</numerusform>
                <numerusform>Tot nu toe geen fout gevonden. %n vragen kunnen meer zeggen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No fault found. %n point(s) could not be looked at.</source>
            <translation>
                <numerusform>Geen fout gevonden. %n punt kon niet worden bekeken.</numerusform>
                <numerusform>Geen fout gevonden. %n punten konden niet worden bekeken.</numerusform>
            </translation>
        </message>
        <message>
            <source>All that was looked at here is in order.</source>
            <translation>Alles wat hier is bekeken, is in orde.</translation>
        </message>
        <message numerus="yes">
            <source>%n point(s)</source>
            <translation>
                <numerusform>%n punt</numerusform>
                <numerusform>%n punten</numerusform>
            </translation>
        </message>
        <message>
            <source>From this computer: %1 That says nothing about the server.</source>
            <translation>Vanaf deze computer: %1 Dat zegt niets over de server.</translation>
        </message>
    </context>
    <context>
        <name>ServerCollector</name>
        <message>
            <source>The collection took too long and was ended.</source>
            <translation>De verzameling duurde te lang en is beëindigd.</translation>
        </message>
        <message>
            <source>The collection runs on Windows only, on the Connect server. Copy the script there and open its file here.</source>
            <translation>De verzameling draait alleen op Windows, op de Connect-server. Kopieer het script daarheen en open hier het bestand.</translation>
        </message>
        <message>
            <source>Windows PowerShell is not on this computer.</source>
            <translation>Windows PowerShell staat niet op deze computer.</translation>
        </message>
        <message>
            <source>Windows PowerShell cannot be started.</source>
            <translation>Windows PowerShell kan niet worden gestart.</translation>
        </message>
        <message>
            <source>The temporary folder cannot be written.</source>
            <translation>De tijdelijke map kan niet worden beschreven.</translation>
        </message>
        <message>
            <source>The collection was stopped.</source>
            <translation>De verzameling is gestopt.</translation>
        </message>
        <message>
            <source>The script ended without a collection. Run it by hand to see why.</source>
            <translation>Het script eindigde zonder verzameling. Voer het met de hand uit om te zien waarom.</translation>
        </message>
    </context>
    <context>
        <name>SourcesCard</name>
        <message numerus="yes">
            <source>%n point(s), tested from this computer</source>
            <translation>
                <numerusform>%n punt, getest vanaf deze computer</numerusform>
                <numerusform>%n punten, getest vanaf deze computer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Up to %n question(s) along the way</source>
            <translation>
                <numerusform>Hoogstens %n vraag onderweg</numerusform>
                <numerusform>Hoogstens %n vragen onderweg</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 points now</source>
            <translation>%1 van %2 punten nu</translation>
        </message>
        <message>
            <source>What we can look at</source>
            <translation>Wat wij kunnen bekijken</translation>
        </message>
        <message>
            <source>You</source>
            <translation>U</translation>
        </message>
    </context>
    <context>
        <name>StillFailingPage</name>
        <message>
            <source>It worked until %1.</source>
            <translation>Het werkte tot %1.</translation>
        </message>
        <message>
            <source>Everything after that failed.</source>
            <translation>Alles daarna mislukte.</translation>
        </message>
        <message>
            <source>Do not switch writeback off and on yet.</source>
            <translation>Schakel terugschrijven nog niet uit en in.</translation>
        </message>
        <message>
            <source>A timeline needs the event log of the server. Drop it on the first page: .evtx, XML, CSV or JSON.</source>
            <translation>Voor een tijdlijn is het gebeurtenislogboek van de server nodig. Laat het vallen op de eerste pagina: .evtx, XML, CSV of JSON.</translation>
        </message>
    </context>
    <context>
        <name>TextDialog</name>
        <message>
            <source>Open in mail program</source>
            <translation>In e-mailprogramma openen</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Ticket text</source>
            <translation>Tickettekst</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiëren</translation>
        </message>
        <message>
            <source>Copy the mail</source>
            <translation>E-mail kopiëren</translation>
        </message>
        <message>
            <source>Copy the ticket text</source>
            <translation>Tickettekst kopiëren</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Aan</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Taal</translation>
        </message>
        <message>
            <source>Show in this text: %1</source>
            <translation>In deze tekst tonen: %1</translation>
        </message>
    </context>
    <context>
        <name>TimelineView</name>
        <message>
            <source>Hide the attempts</source>
            <translation>Pogingen verbergen</translation>
        </message>
        <message numerus="yes">
            <source>Show %n attempt(s)</source>
            <translation>
                <numerusform>%n poging tonen</numerusform>
                <numerusform>%n pogingen tonen</numerusform>
            </translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Begin</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Gebruiker</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Eind</translation>
        </message>
        <message>
            <source>Codes</source>
            <translation>Codes</translation>
        </message>
        <message>
            <source>Attempts that reached the server, the newest first</source>
            <translation>Pogingen die de server bereikten, de nieuwste eerst</translation>
        </message>
        <message>
            <source>What happened on the server</source>
            <translation>Wat er op de server gebeurde</translation>
        </message>
        <message>
            <source>What happened on the server (times without a zone)</source>
            <translation>Wat er op de server gebeurde (tijden zonder tijdzone)</translation>
        </message>
        <message>
            <source>Something changed here</source>
            <translation>Hier is iets veranderd</translation>
        </message>
        <message numerus="yes">
            <source>%n together, the worst: %1</source>
            <translation>
                <numerusform>%n samen, de ergste: %1</numerusform>
                <numerusform>%n samen, de ergste: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>UserCard</name>
        <message>
            <source>The user and the organisation</source>
            <translation>De gebruiker en de organisatie</translation>
        </message>
        <message>
            <source>Affected user</source>
            <translation>Getroffen gebruiker</translation>
        </message>
        <message>
            <source>name@contoso.example</source>
            <translation>naam@contoso.example</translation>
        </message>
        <message>
            <source>A sign-in name looks like name@contoso.example.</source>
            <translation>Een aanmeldingsnaam ziet eruit als naam@contoso.example.</translation>
        </message>
        <message>
            <source>Cloud</source>
            <translation>Cloud</translation>
        </message>
        <message>
            <source>Commercial (worldwide)</source>
            <translation>Commercieel (wereldwijd)</translation>
        </message>
        <message>
            <source>US Government</source>
            <translation>Amerikaanse overheid (US Government)</translation>
        </message>
        <message>
            <source>China (21Vianet)</source>
            <translation>China (21Vianet)</translation>
        </message>
        <message>
            <source>Domain</source>
            <translation>Domein</translation>
        </message>
        <message>
            <source>Active Directory domain</source>
            <translation>Active Directory-domein</translation>
        </message>
        <message>
            <source>contoso.example</source>
            <translation>contoso.example</translation>
        </message>
        <message>
            <source>A domain looks like contoso.example.</source>
            <translation>Een domein ziet eruit als contoso.example.</translation>
        </message>
        <message>
            <source>Synchronised by</source>
            <translation>Gesynchroniseerd door</translation>
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
            <translation>Beide</translation>
        </message>
        <message>
            <source>Do not know</source>
            <translation>Weet ik niet</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Deze computer</translation>
        </message>
        <message>
            <source>Not the Connect server</source>
            <translation>Niet de Connect-server</translation>
        </message>
        <message>
            <source>The Connect server</source>
            <translation>De Connect-server</translation>
        </message>
        <message>
            <source>The collection of the server says so. Choose another one if you know better.</source>
            <translation>Dat zegt de verzameling van de server. Kies een andere als u beter weet.</translation>
        </message>
    </context>
    <context>
        <name>VerdictBand</name>
        <message>
            <source>Copy ticket</source>
            <translation>Ticket kopiëren</translation>
        </message>
        <message>
            <source>Copy ticket for directory team</source>
            <translation>Ticket voor directorybeheer kopiëren</translation>
        </message>
        <message>
            <source>Copy ticket for tenant team</source>
            <translation>Ticket voor tenantbeheer kopiëren</translation>
        </message>
        <message>
            <source>Copy ticket for network team</source>
            <translation>Ticket voor netwerkbeheer kopiëren</translation>
        </message>
        <message>
            <source>Copy ticket for Microsoft support</source>
            <translation>Ticket voor Microsoft kopiëren</translation>
        </message>
        <message>
            <source>Still looking; this may change.</source>
            <translation>Er wordt nog gekeken; dit kan veranderen.</translation>
        </message>
        <message>
            <source>Names hidden in the copy. &lt;a href="names"&gt;Include&lt;/a&gt;</source>
            <translation>Namen verborgen in de kopie. &lt;a href="names"&gt;Tonen&lt;/a&gt;</translation>
        </message>
        <message>
            <source>Names are in the copy. &lt;a href="names"&gt;Hide&lt;/a&gt;</source>
            <translation>Namen staan in de kopie. &lt;a href="names"&gt;Verbergen&lt;/a&gt;</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Gekopieerd</translation>
        </message>
        <message>
            <source>you</source>
            <translation>u</translation>
        </message>
        <message>
            <source>the directory administrator</source>
            <translation>de directorybeheerder</translation>
        </message>
        <message>
            <source>the tenant administrator</source>
            <translation>de tenantbeheerder</translation>
        </message>
        <message>
            <source>the network administrator</source>
            <translation>de netwerkbeheerder</translation>
        </message>
        <message>
            <source>Microsoft</source>
            <translation>Microsoft</translation>
        </message>
        <message>
            <source>Next, for %1: %2</source>
            <translation>Nu, voor %1: %2</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Open case</source>
            <translation>Casus openen</translation>
        </message>
        <message>
            <source>Your current case is unchanged.</source>
            <translation>Uw huidige casus is ongewijzigd.</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Begin</translation>
        </message>
        <message>
            <source>%1 recognised</source>
            <translation>%1 herkend</translation>
        </message>
        <message>
            <source>Code, case or everything</source>
            <translation>Code, casus of alles</translation>
        </message>
        <message>
            <source>No known code</source>
            <translation>Geen bekende code</translation>
        </message>
        <message>
            <source>What happened?</source>
            <translation>Wat is er gebeurd?</translation>
        </message>
        <message>
            <source>Type what the caller sees. A new password travels along the chain above; we look for the place where it stops.</source>
            <translation>Typ wat de beller ziet. Een nieuw wachtwoord gaat langs de keten hierboven; wij zoeken waar het stopt.</translation>
        </message>
        <message>
            <source>Cases and event logs (*.json *.html *.evtx *.xml *.csv *.txt)</source>
            <translation>Casussen en gebeurtenislogboeken (*.json *.html *.evtx *.xml *.csv *.txt)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle bestanden (*)</translation>
        </message>
    </context>
    <context>
        <name>WizardWindow</name>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Save case…</source>
            <translation>Casus opslaan…</translation>
        </message>
        <message>
            <source>Next: %1</source>
            <translation>Volgende: %1</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Volgende</translation>
        </message>
        <message>
            <source>Writeback Wizard</source>
            <translation>Writeback Wizard</translation>
        </message>
        <message>
            <source>Save case</source>
            <translation>Casus opslaan</translation>
        </message>
        <message>
            <source>Cases (*.json)</source>
            <translation>Casussen (*.json)</translation>
        </message>
        <message>
            <source>Saved with all names: %1</source>
            <translation>Opgeslagen met alle namen: %1</translation>
        </message>
    </context>
    <context>
        <name>cause/account-disabled-or-locked</name>
        <message>
            <source>The user's account is disabled or locked</source>
            <translation>Het account van de gebruiker is uitgeschakeld of vergrendeld</translation>
        </message>
        <message>
            <source>A disabled account takes no new password (33005). A locked one may stop a change (33006); a reset unlocks it.</source>
            <translation>Een uitgeschakeld account krijgt geen nieuw wachtwoord (33005). Een vergrendeld account kan een wijziging tegenhouden (33006); opnieuw instellen ontgrendelt het.</translation>
        </message>
        <message>
            <source>Tell the caller: “Your account is closed for a moment. I find out why and call you back.”</source>
            <translation>Zeg tegen de beller: “Uw account is even afgesloten. Ik zoek uit waarom en bel u terug.”</translation>
        </message>
        <message>
            <source>Locked? Let the caller use **Forgot my password** instead of a change: that unlocks the account as well.</source>
            <translation>Vergrendeld? Laat de beller **Forgot my password** gebruiken in plaats van wijzigen: dat ontgrendelt het account ook.</translation>
        </message>
        <message>
            <source>The caller signs in with the new password.</source>
            <translation>De beller meldt zich met het nieuwe wachtwoord aan.</translation>
        </message>
        <message>
            <source>Or unlock it in Active Directory Users and Computers: the user &gt; **Properties** &gt; **Account** &gt; **Unlock account**.</source>
            <translation>Of ontgrendel het in Active Directory-gebruikers en -computers (Active Directory Users and Computers): de gebruiker &gt; **Eigenschappen** (Properties) &gt; **Account** &gt; **Account ontgrendelen** (Unlock account).</translation>
        </message>
        <message>
            <source>Locked again soon? Then something still uses the old password.</source>
            <translation>Snel weer vergrendeld? Dan gebruikt iets nog het oude wachtwoord.</translation>
        </message>
        <message>
            <source>Disabled? Ask the manager or personnel first, then enable the account.</source>
            <translation>Uitgeschakeld? Vraag het eerst aan de leidinggevende of personeelszaken en schakel het account dan in.</translation>
        </message>
        <message>
            <source>Someone may have been shut out on purpose.</source>
            <translation>Iemand kan met opzet zijn buitengesloten.</translation>
        </message>
        <message>
            <source>`Disable-ADAccount` closes it again.</source>
            <translation>`Disable-ADAccount` sluit het weer af.</translation>
        </message>
        <message>
            <source>The caller sets a new password, and 31002 follows.</source>
            <translation>De beller stelt een nieuw wachtwoord in, en 31002 volgt.</translation>
        </message>
    </context>
    <context>
        <name>cause/ad-replication-delay</name>
        <message>
            <source>The new password has not reached every domain controller yet</source>
            <translation>Het nieuwe wachtwoord is nog niet bij elke domeincontroller</translation>
        </message>
        <message>
            <source>Writeback worked. The caller's computer asks a domain controller that only knows the old password.</source>
            <translation>Terugschrijven is gelukt. De computer van de beller gebruikt een domeincontroller die alleen het oude wachtwoord kent.</translation>
        </message>
        <message>
            <source>Tell the caller: “You did nothing wrong. Your new password is on its way; it works everywhere in a quarter of an hour.”</source>
            <translation>Zeg tegen de beller: “U doet niets fout. Uw nieuwe wachtwoord is onderweg; over een kwartier werkt het overal.”</translation>
        </message>
        <message>
            <source>Until then let the caller use the old password on that computer.</source>
            <translation>Laat de beller tot dan het oude wachtwoord op die computer gebruiken.</translation>
        </message>
        <message>
            <source>Look for failures of replication, and for sites that wait long.</source>
            <translation>Zoek naar mislukte replicatie en naar locaties die lang wachten.</translation>
        </message>
        <message>
            <source>No failures, and the largest delta is under an hour.</source>
            <translation>Geen fouten, en de grootste achterstand (largest delta) is minder dan een uur.</translation>
        </message>
        <message>
            <source>Hurry? Push the change from the domain controller that took it.</source>
            <translation>Haast? Stuur de wijziging door vanaf de domeincontroller die de wijziging kreeg.</translation>
        </message>
        <message>
            <source>It loads the lines between sites for a moment.</source>
            <translation>Het belast de verbindingen tussen locaties even.</translation>
        </message>
        <message>
            <source>The caller signs in with the new password on the computer where it failed.</source>
            <translation>De beller meldt zich met het nieuwe wachtwoord aan op de computer waar het misging.</translation>
        </message>
        <message>
            <source>Active Directory replication</source>
            <translation>Replicatie van Active Directory</translation>
        </message>
    </context>
    <context>
        <name>cause/admin-role-missing</name>
        <message>
            <source>The administrator has no role that may reset this password</source>
            <translation>De beheerder heeft geen rol die dit wachtwoord opnieuw mag instellen</translation>
        </message>
        <message>
            <source>The Entra admin center refuses before anything is sent on premises. The password of an administrator needs a higher role.</source>
            <translation>Het Entra-beheercentrum weigert voordat er iets naar on-premises gaat. Voor het wachtwoord van een beheerder is een hogere rol nodig.</translation>
        </message>
        <message>
            <source>Ask a colleague with the right role to reset the password in the Entra admin center: **Users** &gt; the user &gt; **Reset password**.</source>
            <translation>Vraag een collega met de juiste rol het wachtwoord opnieuw in te stellen in het Entra-beheercentrum: **Users** &gt; de gebruiker &gt; **Reset password**.</translation>
        </message>
        <message>
            <source>Give the right role under **Entra ID** &gt; **Roles &amp; admins**: Password Administrator or Helpdesk Administrator, for administrators Privileged Authentication Administrator.</source>
            <translation>Geef de juiste rol bij **Entra ID** &gt; **Roles &amp; admins**: Password Administrator of Helpdesk Administrator, voor beheerders Privileged Authentication Administrator.</translation>
        </message>
        <message>
            <source>The role may reset many passwords: give it to few people.</source>
            <translation>Met de rol zijn veel wachtwoorden opnieuw in te stellen: geef hem aan weinig mensen.</translation>
        </message>
        <message>
            <source>Remove the assignment on the same page.</source>
            <translation>Verwijder de toewijzing op dezelfde pagina.</translation>
        </message>
        <message>
            <source>**Reset password** is no longer grey for this user.</source>
            <translation>**Reset password** is niet meer grijs bij deze gebruiker.</translation>
        </message>
        <message>
            <source>The audit log shows **Reset password (by admin)** with success.</source>
            <translation>Het auditlogboek toont **Reset password (by admin)** met resultaat geslaagd.</translation>
        </message>
        <message>
            <source>Who may reset passwords</source>
            <translation>Wie wachtwoorden opnieuw mag instellen</translation>
        </message>
    </context>
    <context>
        <name>cause/application-identity-broken</name>
        <message>
            <source>The certificate with which Connect signs in does not work</source>
            <translation>Het certificaat waarmee Connect zich aanmeldt werkt niet</translation>
        </message>
        <message>
            <source>The application of the server has lost its certificate, or two servers share one (event 906, AADSTS700027). Synchronisation stops, and writeback may stop too.</source>
            <translation>De toepassing van de server is het certificaat kwijt, of twee servers delen er één (gebeurtenis 906, AADSTS700027). De synchronisatie stopt, en terugschrijven mogelijk ook.</translation>
        </message>
        <message>
            <source>See how the server signs in: with an application or with an account.</source>
            <translation>Kijk hoe de server zich aanmeldt: met een toepassing of met een account.</translation>
        </message>
        <message>
            <source>`ConnectorIdentityType` is `Application` or `ServiceAccount`.</source>
            <translation>`ConnectorIdentityType` is `Application` of `ServiceAccount`.</translation>
        </message>
        <message>
            <source>Look under **App registrations** for `ConnectSyncProvisioning_`: one for each server, each with a valid certificate.</source>
            <translation>Kijk bij **App registrations** naar `ConnectSyncProvisioning_`: één per server, elk met een geldig certificaat.</translation>
        </message>
        <message>
            <source>Upgrade to the newest version, then run the wizard: **Configure application-based authentication to Microsoft Entra ID**. Lost settings come back with the command (module ADSyncTools, 2.3.0 or newer).</source>
            <translation>Werk bij naar de nieuwste versie en kies in de wizard: **Configure application-based authentication to Microsoft Entra ID**. Verloren instellingen komen terug met de opdracht (module ADSyncTools, 2.3.0 of nieuwer).</translation>
        </message>
        <message>
            <source>Back up changed synchronisation rules first. Do it on one server at a time.</source>
            <translation>Maak eerst een back-up van gewijzigde synchronisatieregels. Doe het op één server tegelijk.</translation>
        </message>
        <message>
            <source>Event 906 no longer appears at the next cycle.</source>
            <translation>Gebeurtenis 906 verschijnt niet meer bij de volgende cyclus.</translation>
        </message>
        <message>
            <source>Synchronisation runs without event 906 or 1012, and a test reset is written back.</source>
            <translation>De synchronisatie loopt zonder gebeurtenis 906 of 1012, en het nieuwe wachtwoord van een testgebruiker wordt teruggeschreven.</translation>
        </message>
    </context>
    <context>
        <name>cause/both-agents-one-domain</name>
        <message>
            <source>Connect and Cloud Sync serve the same domain</source>
            <translation>Connect en Cloud Sync bedienen hetzelfde domein</translation>
        </message>
        <message>
            <source>Cloud Sync then does all writeback of that domain. If its agent is not ready, resets fail although Connect is healthy.</source>
            <translation>Cloud Sync doet dan al het terugschrijven van dat domein. Is de agent niet klaar, dan mislukt het, ook al is Connect gezond.</translation>
        </message>
        <message>
            <source>See which domains Cloud Sync serves, and whether its agents are active: **Entra Connect** &gt; **Cloud sync**.</source>
            <translation>Kijk welke domeinen Cloud Sync bedient en of de agents actief zijn: **Entra Connect** &gt; **Cloud sync**.</translation>
        </message>
        <message>
            <source>Keep Cloud Sync? Make its agent ready: newest version, rights, and writeback switched on.</source>
            <translation>Blijft Cloud Sync? Maak de agent klaar: nieuwste versie, rechten en terugschrijven ingeschakeld.</translation>
        </message>
        <message>
            <source>Keep Connect? Take the domain out of the configuration of Cloud Sync.</source>
            <translation>Blijft Connect? Haal het domein uit de configuratie van Cloud Sync.</translation>
        </message>
        <message>
            <source>Objects that only Cloud Sync brings may be deleted in the cloud: check the scope first.</source>
            <translation>Objecten die alleen via Cloud Sync komen, kunnen in de cloud worden verwijderd: controleer eerst het bereik.</translation>
        </message>
        <message>
            <source>Add the domain to Cloud Sync again.</source>
            <translation>Voeg het domein weer toe aan Cloud Sync.</translation>
        </message>
    </context>
    <context>
        <name>cause/clock-skew</name>
        <message>
            <source>The clock of the server is wrong</source>
            <translation>De klok van de server loopt verkeerd</translation>
        </message>
        <message>
            <source>Microsoft and the domain refuse a sign-in that carries the wrong time. More than five minutes off is too much.</source>
            <translation>Microsoft en het domein weigeren een aanmelding met een verkeerde tijd. Meer dan vijf minuten verschil is te veel.</translation>
        </message>
        <message>
            <source>Let the server take its time from the domain.</source>
            <translation>Laat de server de tijd van het domein overnemen.</translation>
        </message>
        <message>
            <source>Low: the clock may jump.</source>
            <translation>Laag: de klok kan verspringen.</translation>
        </message>
        <message>
            <source>`w32tm /query /status` shows a source and a recent time.</source>
            <translation>`w32tm /query /status` toont een bron en een recente tijd.</translation>
        </message>
        <message>
            <source>Is the whole domain wrong? Correct the PDC emulator: all others follow it. On a virtual server switch off time synchronisation with the host.</source>
            <translation>Loopt het hele domein verkeerd? Herstel de PDC-emulator: alle andere volgen die. Schakel op een virtuele server de tijdsynchronisatie met de host uit.</translation>
        </message>
        <message>
            <source>Windows Time service tools and settings</source>
            <translation>Hulpprogramma's en instellingen van de Windows Time-service</translation>
        </message>
    </context>
    <context>
        <name>cause/cloud-password-policy</name>
        <message>
            <source>A rule of the cloud refuses the new password</source>
            <translation>Een regel van de cloud weigert het nieuwe wachtwoord</translation>
        </message>
        <message>
            <source>The new password is too short, too common or on the banned list. Writeback itself works.</source>
            <translation>Het nieuwe wachtwoord is te kort, te gewoon of staat op de lijst met verboden woorden. Terugschrijven zelf werkt.</translation>
        </message>
        <message>
            <source>Tell the caller: “You did nothing wrong. Choose a longer password, without your name, our company or the year.”</source>
            <translation>Zeg tegen de beller: “U doet niets fout. Kies een langer wachtwoord, zonder uw naam, ons bedrijf of het jaartal.”</translation>
        </message>
        <message>
            <source>The portal said that it worked on premises only? Wait some minutes, then let the caller sign in with the new password.</source>
            <translation>Meldde de portal dat het alleen on-premises is gelukt? Wacht enkele minuten en laat de beller zich met het nieuwe wachtwoord aanmelden.</translation>
        </message>
        <message>
            <source>See whether the list of the company is too strict: **Entra ID** &gt; **Authentication methods** &gt; **Password protection**.</source>
            <translation>Kijk of de lijst van de organisatie te streng is: **Entra ID** &gt; **Authentication methods** &gt; **Password protection**.</translation>
        </message>
        <message>
            <source>Fewer banned words make weak passwords possible.</source>
            <translation>Minder verboden woorden maken zwakke wachtwoorden mogelijk.</translation>
        </message>
        <message>
            <source>Put the words back on the list.</source>
            <translation>Zet de woorden terug op de lijst.</translation>
        </message>
        <message>
            <source>The same user sets a longer password without an error.</source>
            <translation>Dezelfde gebruiker stelt zonder fout een langer wachtwoord in.</translation>
        </message>
    </context>
    <context>
        <name>cause/cloud-sync-agent-not-installed</name>
        <message>
            <source>Cloud Sync has no agent that runs</source>
            <translation>Cloud Sync heeft geen agent die draait</translation>
        </message>
        <message>
            <source>Writeback with Cloud Sync goes through an agent in your network. Without one, no new password arrives.</source>
            <translation>Terugschrijven met Cloud Sync loopt via een agent in uw netwerk. Zonder agent komt geen nieuw wachtwoord aan.</translation>
        </message>
        <message>
            <source>See whether the agent is there and runs.</source>
            <translation>Kijk of de agent er is en draait.</translation>
        </message>
        <message>
            <source>Install the agent. It is in the Entra admin center: **Entra Connect** &gt; **Cloud sync** &gt; **Agents** &gt; **Download on-premises agent**. Two or three servers are safer.</source>
            <translation>Installeer de agent. U vindt die in het Entra-beheercentrum: **Entra Connect** &gt; **Cloud sync** &gt; **Agents** &gt; **Download on-premises agent**. Twee of drie servers zijn veiliger.</translation>
        </message>
        <message>
            <source>The server becomes as sensitive as a domain controller: protect it so.</source>
            <translation>De server wordt even gevoelig als een domeincontroller: bescherm die zo.</translation>
        </message>
        <message>
            <source>Uninstall the agent in Windows.</source>
            <translation>Verwijder de agent in Windows.</translation>
        </message>
        <message>
            <source>Switch on writeback for Cloud Sync.</source>
            <translation>Schakel terugschrijven in voor Cloud Sync.</translation>
        </message>
    </context>
    <context>
        <name>cause/cloud-sync-agent-outdated</name>
        <message>
            <source>The agent of Cloud Sync is too old</source>
            <translation>De agent van Cloud Sync is te oud</translation>
        </message>
        <message>
            <source>Writeback needs agent 1.1.977.0 or newer, and only the newest is supported. In US Government 1.1.2102.0 may fail.</source>
            <translation>Terugschrijven vraagt agent 1.1.977.0 of nieuwer, en alleen de nieuwste wordt ondersteund. In US Government kan 1.1.2102.0 mislukken.</translation>
        </message>
        <message>
            <source>Install the newest version over it, on each server: **Entra Connect** &gt; **Cloud sync** &gt; **Agents** &gt; **Download on-premises agent**.</source>
            <translation>Installeer op elke server de nieuwste versie eroverheen: **Entra Connect** &gt; **Cloud sync** &gt; **Agents** &gt; **Download on-premises agent**.</translation>
        </message>
        <message>
            <source>Low: one server after the other keeps the service up.</source>
            <translation>Laag: server na server houdt de dienst in de lucht.</translation>
        </message>
        <message>
            <source>A service account of your own (gMSA)? Give it the rights for writeback again: from 1.1.2334.0 on the set-up no longer does.</source>
            <translation>Een eigen serviceaccount (gMSA)? Geef het opnieuw de rechten voor terugschrijven: vanaf 1.1.2334.0 doet de installatie dat niet meer.</translation>
        </message>
    </context>
    <context>
        <name>cause/cloud-sync-agent-permission</name>
        <message>
            <source>The agent of Cloud Sync may not set passwords or cannot start</source>
            <translation>De agent van Cloud Sync mag geen wachtwoorden instellen of start niet</translation>
        </message>
        <message>
            <source>The account under which the agent runs lacks rights in Active Directory or on its server.</source>
            <translation>Het account waaronder de agent draait, mist rechten in Active Directory of op de server.</translation>
        </message>
        <message>
            <source>Give the agent's account the rights for writeback.</source>
            <translation>Geef het account van de agent de rechten voor terugschrijven.</translation>
        </message>
        <message>
            <source>Remove the entries of the account from the security of the domain.</source>
            <translation>Verwijder de vermeldingen van het account uit de beveiliging van het domein.</translation>
        </message>
        <message>
            <source>The service does not start? A group policy may take **Log on as a service** from the agent's account. Correct it, then restart.</source>
            <translation>Start de service niet? Een groepsbeleid kan het account van de agent **Log on as a service** ontnemen. Herstel dat en start de service opnieuw.</translation>
        </message>
        <message>
            <source>Low: Cloud Sync pauses for a moment.</source>
            <translation>Laag: Cloud Sync staat even stil.</translation>
        </message>
    </context>
    <context>
        <name>cause/conditional-access-blocks-sync-account</name>
        <message>
            <source>A sign-in rule stops the synchronisation account</source>
            <translation>Een aanmeldregel houdt het synchronisatieaccount tegen</translation>
        </message>
        <message>
            <source>A rule for multifactor authentication or Conditional Access catches the account of the server. Synchronisation stops, and writeback may stop with it.</source>
            <translation>Een regel voor meervoudige verificatie of voorwaardelijke toegang treft het account van de server. De synchronisatie stopt, en terugschrijven mogelijk ook.</translation>
        </message>
        <message>
            <source>Open **Sign-in logs** &gt; **User sign-ins (non-interactive)** and filter the user on `Sync_`. The failed line names the policy.</source>
            <translation>Open **Sign-in logs** &gt; **User sign-ins (non-interactive)** en filter de gebruiker op `Sync_`. De mislukte regel noemt het beleid.</translation>
        </message>
        <message>
            <source>Take the account out of that policy: **Conditional Access** &gt; the policy &gt; **Users** &gt; **Exclude** &gt; **Directory roles** &gt; **Directory Synchronization Accounts**.</source>
            <translation>Haal het account uit dat beleid: **Conditional Access** &gt; het beleid &gt; **Users** &gt; **Exclude** &gt; **Directory roles** &gt; **Directory Synchronization Accounts**.</translation>
        </message>
        <message>
            <source>The account is then not held by this policy: limit it to the address of the server.</source>
            <translation>Dit beleid geldt dan niet meer voor het account: beperk het tot het adres van de server.</translation>
        </message>
        <message>
            <source>Remove the exclusion.</source>
            <translation>Verwijder de uitsluiting.</translation>
        </message>
        <message>
            <source>New sign-ins of the account succeed.</source>
            <translation>Nieuwe aanmeldingen van het account slagen.</translation>
        </message>
        <message>
            <source>Synchronisation runs again, and a test user's reset is written back.</source>
            <translation>De synchronisatie loopt weer en het nieuwe wachtwoord van een testgebruiker wordt teruggeschreven.</translation>
        </message>
        <message>
            <source>Require multifactor authentication, and whom to exclude</source>
            <translation>Meervoudige verificatie vereisen, en wie uit te sluiten</translation>
        </message>
    </context>
    <context>
        <name>cause/connect-on-domain-controller</name>
        <message>
            <source>Connect runs on a domain controller</source>
            <translation>Connect draait op een domeincontroller</translation>
        </message>
        <message>
            <source>There the calls that writeback makes may be refused. The rights for them cannot be put right.</source>
            <translation>Daar kunnen de aanroepen van terugschrijven worden geweigerd. De rechten daarvoor zijn er niet in orde te maken.</translation>
        </message>
        <message>
            <source>For now let the connector use another domain controller: Synchronization Service &gt; **Connectors** &gt; the Active Directory connector &gt; **Properties** &gt; **Configure Directory Partitions** &gt; **Only use preferred domain controllers**.</source>
            <translation>Laat de connector voorlopig een andere domeincontroller gebruiken: Synchronization Service &gt; **Connectors** &gt; de Active Directory-connector &gt; **Properties** &gt; **Directorypartities configureren** (Configure Directory Partitions) &gt; **Alleen voorkeursdomeincontrollers gebruiken** (Only use preferred domain controllers).</translation>
        </message>
        <message>
            <source>Move Connect to a server of its own: install it there in staging mode, then let it take over.</source>
            <translation>Verplaats Connect naar een eigen server: installeer het daar in faseringsmodus (staging mode) en laat die server het daarna overnemen.</translation>
        </message>
        <message>
            <source>Never have two active servers: put the old one in staging mode first.</source>
            <translation>Laat nooit twee servers actief zijn: zet de oude eerst in faseringsmodus.</translation>
        </message>
        <message>
            <source>Make the old server active again.</source>
            <translation>Maak de oude server weer actief.</translation>
        </message>
    </context>
    <context>
        <name>cause/connect-outdated</name>
        <message>
            <source>Connect is too old</source>
            <translation>Connect is te oud</translation>
        </message>
        <message>
            <source>Below version 2.5.79.0 all synchronisation has stopped since 30 September 2026. Writeback may fail with it.</source>
            <translation>Onder versie 2.5.79.0 staat alle synchronisatie stil sinds 30 september 2026. Terugschrijven kan daardoor ook mislukken.</translation>
        </message>
        <message>
            <source>Still no writeback? Only now switch it off and on. By 7 April 2027 version 2.6.84.0 and application-based sign-in are needed too.</source>
            <translation>Werkt terugschrijven nog niet? Schakel het nu pas uit en weer in. Vóór 7 april 2027 zijn ook versie 2.6.84.0 en aanmelden met een toepassing nodig.</translation>
        </message>
        <message>
            <source>Before the upgrade it may not go on again: never switch it off first.</source>
            <translation>Vóór de upgrade gaat het misschien niet meer aan: schakel het nooit eerst uit.</translation>
        </message>
    </context>
    <context>
        <name>cause/connect-service-stopped</name>
        <message>
            <source>The synchronisation service does not run</source>
            <translation>De synchronisatieservice draait niet</translation>
        </message>
        <message>
            <source>The service that fetches new passwords (ADSync) has stopped. No reset by a synced user can be written back.</source>
            <translation>De service die nieuwe wachtwoorden ophaalt (ADSync) is gestopt. Geen enkel nieuw wachtwoord van een gesynchroniseerde gebruiker wordt teruggeschreven.</translation>
        </message>
        <message>
            <source>Start the service on the Connect server and let it start with Windows.</source>
            <translation>Start de service op de Connect-server en laat die met Windows meestarten.</translation>
        </message>
        <message>
            <source>Low. Leave a server on standby alone.</source>
            <translation>Laag. Laat een reserveserver met rust.</translation>
        </message>
        <message>
            <source>`Stop-Service ADSync` stops it again.</source>
            <translation>`Stop-Service ADSync` stopt de service weer.</translation>
        </message>
        <message>
            <source>It stops again? Look at its account, that account's right **Log on as a service**, and the database.</source>
            <translation>Stopt de service weer? Kijk naar het account van de service, het recht **Log on as a service** daarvan en de database.</translation>
        </message>
        <message>
            <source>Services of Connect do not start</source>
            <translation>Services van Connect starten niet</translation>
        </message>
    </context>
    <context>
        <name>cause/connector-credentials-wrong</name>
        <message>
            <source>The server's account for Active Directory cannot sign in</source>
            <translation>Het account van de server voor Active Directory kan zich niet aanmelden</translation>
        </message>
        <message>
            <source>Its password has changed, or the connector account is disabled, locked or expired. Synchronisation and writeback both stop.</source>
            <translation>Het wachtwoord is gewijzigd, of het connectoraccount is uitgeschakeld, vergrendeld of verlopen. Synchronisatie en terugschrijven stoppen allebei.</translation>
        </message>
        <message>
            <source>Look at that account in Active Directory: enabled, not locked, password not expired.</source>
            <translation>Bekijk dat account in Active Directory: ingeschakeld, niet vergrendeld, wachtwoord niet verlopen.</translation>
        </message>
        <message>
            <source>Set a new password for it, at most 256 characters, and type it in here: Synchronization Service &gt; **Connectors** &gt; the Active Directory connector &gt; **Properties** &gt; **Connect to Active Directory Forest**.</source>
            <translation>Stel een nieuw wachtwoord in van hooguit 256 tekens en typ het hier in: Synchronization Service &gt; **Connectors** &gt; de Active Directory-connector &gt; **Properties** &gt; **Connect to Active Directory Forest**.</translation>
        </message>
        <message>
            <source>The next import of this connector ends without `no-start-credentials`.</source>
            <translation>De volgende import van deze connector eindigt zonder `no-start-credentials`.</translation>
        </message>
    </context>
    <context>
        <name>cause/connector-password-too-long</name>
        <message>
            <source>The password of the server's account is too long</source>
            <translation>Het wachtwoord van het account van de server is te lang</translation>
        </message>
        <message>
            <source>The connector account has a password of more than 256 characters. Writeback cannot handle that (6329 with 800700CE).</source>
            <translation>Het connectoraccount heeft een wachtwoord van meer dan 256 tekens. Terugschrijven kan daar niet mee overweg (6329 met 800700CE).</translation>
        </message>
        <message>
            <source>Give the account a password of at most 256 characters.</source>
            <translation>Geef het account een wachtwoord van hooguit 256 tekens.</translation>
        </message>
        <message>
            <source>Synchronisation stops until the next step is done.</source>
            <translation>De synchronisatie staat stil tot de volgende stap is gedaan.</translation>
        </message>
        <message>
            <source>Set the old password again.</source>
            <translation>Stel het oude wachtwoord weer in.</translation>
        </message>
        <message>
            <source>Type the same password in here, then restart the service: Synchronization Service &gt; **Connectors** &gt; the Active Directory connector &gt; **Properties** &gt; **Connect to Active Directory Forest**.</source>
            <translation>Typ hetzelfde wachtwoord hier in en start de service opnieuw: Synchronization Service &gt; **Connectors** &gt; de Active Directory-connector &gt; **Properties** &gt; **Connect to Active Directory Forest**.</translation>
        </message>
    </context>
    <context>
        <name>cause/connector-permission-missing</name>
        <message>
            <source>The server's account may not reset this user's password</source>
            <translation>Het account van de server mag het wachtwoord van deze gebruiker niet opnieuw instellen</translation>
        </message>
        <message>
            <source>The new password arrives, but Active Directory refuses it to the connector account (SSPR_0029, event 33004).</source>
            <translation>Het nieuwe wachtwoord komt aan, maar Active Directory staat het connectoraccount niet toe het in te stellen (SSPR_0029, gebeurtenis 33004).</translation>
        </message>
        <message>
            <source>Look at the root of each domain: **Authenticated Users** or the account needs **Unexpire password** there.</source>
            <translation>Kijk in de hoofdmap van elk domein: **Authenticated Users** of het account heeft daar **Unexpire password** nodig.</translation>
        </message>
        <message>
            <source>One line says Allow and names one of them.</source>
            <translation>Eén regel zegt Allow en noemt een van beide.</translation>
        </message>
    </context>
    <context>
        <name>cause/dc-too-old</name>
        <message>
            <source>The domain controllers are too old</source>
            <translation>De domeincontrollers zijn te oud</translation>
        </message>
        <message>
            <source>They do not offer the control with which writeback applies password policy (6329, LDAP password policy control).</source>
            <translation>Ze bieden niet de functie waarmee terugschrijven het wachtwoordbeleid toepast (6329, LDAP password policy control).</translation>
        </message>
        <message>
            <source>See which Windows Server runs on the domain controllers.</source>
            <translation>Kijk welke Windows Server op de domeincontrollers draait.</translation>
        </message>
        <message>
            <source>Windows Server 2016 or newer, and not read-only.</source>
            <translation>Windows Server 2016 of nieuwer, en niet alleen-lezen.</translation>
        </message>
        <message>
            <source>Is there one new enough? Let the connector use only that one, in **Configure Directory Partitions** &gt; **Only use preferred domain controllers**. Then restart ADSync.</source>
            <translation>Is er één nieuw genoeg? Laat de connector alleen die gebruiken, bij **Directorypartities configureren** (Configure Directory Partitions) &gt; **Alleen voorkeursdomeincontrollers gebruiken** (Only use preferred domain controllers). Start ADSync daarna opnieuw.</translation>
        </message>
        <message>
            <source>Replace the others by Windows Server 2022 or newer.</source>
            <translation>Vervang de andere door Windows Server 2022 of nieuwer.</translation>
        </message>
        <message>
            <source>High: plan it domain controller by domain controller.</source>
            <translation>Hoog: plan het per domeincontroller.</translation>
        </message>
    </context>
    <context>
        <name>cause/dc-unreachable</name>
        <message>
            <source>The Connect server cannot reach a domain controller</source>
            <translation>De Connect-server bereikt geen domeincontroller</translation>
        </message>
        <message>
            <source>The new password reaches the server, but cannot be written into Active Directory.</source>
            <translation>Het nieuwe wachtwoord komt op de server aan, maar kan niet in Active Directory worden geschreven.</translation>
        </message>
        <message>
            <source>On the Connect server, see which domain controller is found and whether port 445 is open.</source>
            <translation>Kijk op de Connect-server welke domeincontroller wordt gevonden en of poort 445 open is.</translation>
        </message>
        <message>
            <source>Open these ports from the Connect server to every domain controller that it uses: 53, 88 and 389 (TCP and UDP), 135, 445 and 49152 to 65535 (TCP).</source>
            <translation>Open deze poorten van de Connect-server naar elke domeincontroller die hij gebruikt: 53, 88 en 389 (TCP en UDP), 135, 445 en 49152 tot 65535 (TCP).</translation>
        </message>
    </context>
    <context>
        <name>cause/dn-reserved-character</name>
        <message>
            <source>A special character stands in the path of the user</source>
            <translation>In het pad van de gebruiker staat een bijzonder teken</translation>
        </message>
        <message>
            <source>The name of a unit above the user holds a character such as `/`, `+` or `,`. Writeback may fail on it (33001).</source>
            <translation>De naam van een organisatie-eenheid (OE) boven de gebruiker bevat een teken zoals `/`, `+` of `,`. Terugschrijven kan daarop mislukken (33001).</translation>
        </message>
        <message>
            <source>Look at the path of the user.</source>
            <translation>Bekijk het pad van de gebruiker.</translation>
        </message>
        <message>
            <source>Give the unit a name without such characters.</source>
            <translation>Geef de organisatie-eenheid een naam zonder zulke tekens.</translation>
        </message>
        <message>
            <source>The path of everything below changes: check filters, scripts and the scope of synchronisation first.</source>
            <translation>Het pad van alles eronder wijzigt: controleer eerst filters, scripts en het bereik van de synchronisatie.</translation>
        </message>
        <message>
            <source>Rename it back.</source>
            <translation>Geef de oude naam terug.</translation>
        </message>
    </context>
    <context>
        <name>cause/dns-failure</name>
        <message>
            <source>The Connect server cannot find the names of Microsoft</source>
            <translation>De Connect-server kan de namen van Microsoft niet vinden</translation>
        </message>
        <message>
            <source>Name resolution (DNS) gives no or a wrong address. Without it the server cannot fetch new passwords.</source>
            <translation>Naamomzetting (DNS) geeft geen of een verkeerd adres. Zonder adres kan de server geen nieuwe wachtwoorden ophalen.</translation>
        </message>
        <message>
            <source>Ask for the names on the Connect server, also for the relay from event 31019.</source>
            <translation>Vraag de namen op vanaf de Connect-server, ook die van de relay uit gebeurtenis 31019.</translation>
        </message>
        <message>
            <source>Both answer with public addresses.</source>
            <translation>Beide antwoorden met openbare adressen.</translation>
        </message>
        <message>
            <source>Correct the DNS server or its forwarder. Remove blocks and private addresses for these names; the whole chain of aliases must resolve.</source>
            <translation>Herstel de DNS-server of de doorstuurserver ervan. Verwijder blokkades en privéadressen voor deze namen; de hele keten van aliassen moet werken.</translation>
        </message>
        <message>
            <source>A wrong change touches every name: note the old values.</source>
            <translation>Een verkeerde wijziging treft alle namen: noteer de oude waarden.</translation>
        </message>
        <message>
            <source>Put the old values back.</source>
            <translation>Zet de oude waarden terug.</translation>
        </message>
        <message>
            <source>Empty the name cache of the server, then restart the service.</source>
            <translation>Leeg de naamcache van de server en start de service opnieuw.</translation>
        </message>
    </context>
    <context>
        <name>cause/dotnet-too-old</name>
        <message>
            <source>.NET Framework on the server is too old</source>
            <translation>.NET Framework op de server is te oud</translation>
        </message>
        <message>
            <source>Connect needs .NET Framework 4.7.2 or newer, better 4.8. With an older one, current versions may not install or connect.</source>
            <translation>Connect heeft .NET Framework 4.7.2 of nieuwer nodig, liever 4.8. Met een oudere versie lukt installeren of verbinden misschien niet.</translation>
        </message>
        <message>
            <source>See which version is there: below 461808 is too old.</source>
            <translation>Kijk welke versie er staat: onder 461808 is te oud.</translation>
        </message>
        <message>
            <source>Install .NET Framework 4.8 with Windows Update or from Microsoft, then restart Windows.</source>
            <translation>Installeer .NET Framework 4.8 via Windows Update of van Microsoft en start Windows opnieuw op.</translation>
        </message>
        <message>
            <source>Remove the update in Windows.</source>
            <translation>Verwijder de update in Windows.</translation>
        </message>
    </context>
    <context>
        <name>cause/duplicate-account</name>
        <message>
            <source>Two accounts in Active Directory belong to this user</source>
            <translation>Bij deze gebruiker horen twee accounts in Active Directory</translation>
        </message>
        <message>
            <source>Connect cannot tell which one gets the new password (33003, 80230402). Two enabled accounts for one person are not supported.</source>
            <translation>Connect weet niet welk account het nieuwe wachtwoord krijgt (33003, 80230402). Twee ingeschakelde accounts voor één persoon worden niet ondersteund.</translation>
        </message>
        <message>
            <source>Look for accounts with the same sign-in name or address in every domain of the forest.</source>
            <translation>Zoek in elk domein van het forest naar accounts met dezelfde aanmeldnaam of hetzelfde adres.</translation>
        </message>
        <message>
            <source>One account is left, with its own anchor.</source>
            <translation>Er is één account over, met een eigen anker.</translation>
        </message>
        <message>
            <source>Leave one account enabled and in scope. Disable the other or take it out of synchronisation.</source>
            <translation>Laat één account ingeschakeld en binnen het bereik. Schakel het andere uit of haal het uit de synchronisatie.</translation>
        </message>
        <message>
            <source>Make sure that nobody works with it any more.</source>
            <translation>Zorg dat niemand er nog mee werkt.</translation>
        </message>
        <message>
            <source>`Enable-ADAccount` opens it again.</source>
            <translation>`Enable-ADAccount` opent het weer.</translation>
        </message>
    </context>
    <context>
        <name>cause/encryption-key-stale</name>
        <message>
            <source>Keys or settings of writeback on the server are damaged</source>
            <translation>Sleutels of instellingen van terugschrijven op de server zijn beschadigd</translation>
        </message>
        <message>
            <source>New passwords arrive but cannot be read (event 32004, 32005, 32007 or 32010). It can happen after a server was restored or copied.</source>
            <translation>Nieuwe wachtwoorden komen aan maar zijn niet te lezen (gebeurtenis 32004, 32005, 32007 of 32010). Het kan gebeuren nadat een server is teruggezet of gekopieerd.</translation>
        </message>
        <message>
            <source>Check that the server renews its keys by itself: `MaintenanceEnabled` must be `True`.</source>
            <translation>Controleer of de server zelf de sleutels vernieuwt: `MaintenanceEnabled` moet `True` zijn.</translation>
        </message>
    </context>
    <context>
        <name>cause/firewall-blocks-passwordreset</name>
        <message>
            <source>A firewall blocks the way to the reset service</source>
            <translation>Een firewall blokkeert de weg naar de resetservice</translation>
        </message>
        <message>
            <source>The Connect server cannot register with the reset service or report to it (event 32001). Writeback cannot be switched on, or fails for everyone.</source>
            <translation>De Connect-server kan zich niet bij de resetservice registreren of melden (gebeurtenis 32001). Terugschrijven gaat niet aan, of mislukt voor iedereen.</translation>
        </message>
        <message>
            <source>Allow outbound TCP 443 from the Connect server to `*.passwordreset.microsoftonline.com` and `passwordreset.microsoftonline.com`, without TLS inspection.</source>
            <translation>Sta uitgaand TCP 443 van de Connect-server toe naar `*.passwordreset.microsoftonline.com` en `passwordreset.microsoftonline.com`, zonder TLS-inspectie.</translation>
        </message>
    </context>
    <context>
        <name>cause/firewall-blocks-servicebus</name>
        <message>
            <source>A firewall blocks the way to the relay</source>
            <translation>Een firewall blokkeert de weg naar de relay</translation>
        </message>
        <message>
            <source>New passwords get stuck in the cloud and never reach the Connect server (SSPR_0030). This holds for everyone.</source>
            <translation>Nieuwe wachtwoorden blijven in de cloud steken en komen nooit op de Connect-server aan (SSPR_0030). Dat geldt voor iedereen.</translation>
        </message>
        <message>
            <source>Allow outbound TCP 443 from the Connect server to `*.servicebus.windows.net`, without TLS inspection. US Government: `*.servicebus.usgovcloudapi.net`.</source>
            <translation>Sta uitgaand TCP 443 van de Connect-server naar `*.servicebus.windows.net` toe, zonder TLS-inspectie. US Government: `*.servicebus.usgovcloudapi.net`.</translation>
        </message>
        <message>
            <source>Test from the Connect server. Take the name of the relay from event 31019 or 31034. Behind a proxy this test says nothing.</source>
            <translation>Test vanaf de Connect-server. Neem de naam van de relay uit gebeurtenis 31019 of 31034. Achter een proxy zegt deze test niets.</translation>
        </message>
    </context>
    <context>
        <name>cause/forest-added-after-enable</name>
        <message>
            <source>A forest was added after writeback was switched on</source>
            <translation>Er is een forest toegevoegd nadat terugschrijven werd ingeschakeld</translation>
        </message>
        <message>
            <source>Users of the new forest are refused (6329 with 8023061F). The other forests still work.</source>
            <translation>Gebruikers van het nieuwe forest worden geweigerd (6329 met 8023061F). De andere forests werken nog.</translation>
        </message>
    </context>
    <context>
        <name>cause/full-sync-needed</name>
        <message>
            <source>No full synchronisation has finished yet</source>
            <translation>Er is nog geen volledige synchronisatie afgerond</translation>
        </message>
        <message>
            <source>The server does not know every user yet. For users it does not know, nothing can be written back.</source>
            <translation>De server kent nog niet elke gebruiker. Voor gebruikers die hij niet kent, kan niets worden teruggeschreven.</translation>
        </message>
    </context>
    <context>
        <name>cause/idle-timeout</name>
        <message>
            <source>Quiet connections are cut too early</source>
            <translation>Stille verbindingen worden te vroeg verbroken</translation>
        </message>
        <message>
            <source>A firewall or proxy ends connections on which nothing is said for a while. The server may then miss a new password.</source>
            <translation>Een firewall of proxy verbreekt verbindingen waarop het even stil is. De server kan een nieuw wachtwoord dan missen.</translation>
        </message>
        <message>
            <source>Tell the caller: “You did nothing wrong. A connection on our side drops now and then; try once more in five minutes.”</source>
            <translation>Zeg tegen de beller: “U doet niets fout. Een verbinding aan onze kant valt soms weg; probeer het over vijf minuten nog eens.”</translation>
        </message>
        <message>
            <source>Keep idle connections from the Connect server alive: at least 180 s to `*.servicebus.windows.net`, 360 s for synchronisation. Older advice of Microsoft says 2 to 3 minutes.</source>
            <translation>Houd inactieve verbindingen van de Connect-server in stand: minstens 180 s naar `*.servicebus.windows.net`, 360 s voor synchronisatie. Een ouder advies van Microsoft noemt 2 tot 3 minuten.</translation>
        </message>
        <message>
            <source>Low: a few more open connections.</source>
            <translation>Laag: enkele open verbindingen meer.</translation>
        </message>
        <message>
            <source>Put the earlier limit back.</source>
            <translation>Zet de vorige limiet terug.</translation>
        </message>
        <message>
            <source>For a day no new 32014 or 31034 appears, and resets are written back.</source>
            <translation>Een dag lang verschijnt geen nieuwe 32014 of 31034, en wachtwoorden worden teruggeschreven.</translation>
        </message>
    </context>
    <context>
        <name>cause/inheritance-disabled-or-protected-account</name>
        <message>
            <source>This user is protected, or does not inherit the rights</source>
            <translation>Deze gebruiker is beveiligd, of neemt de machtigingen niet over</translation>
        </message>
        <message>
            <source>Active Directory keeps the rights for writeback away from this user. For administrators that is meant so: they may change a password, not reset it.</source>
            <translation>Active Directory houdt de machtigingen voor terugschrijven weg bij deze gebruiker. Bij beheerders hoort dat zo: zij mogen wijzigen, niet opnieuw instellen.</translation>
        </message>
        <message>
            <source>Tell the caller: “You did nothing wrong. Your account is specially protected; an administrator sets a new password for you.”</source>
            <translation>Zeg tegen de beller: “U doet niets fout. Uw account is extra beveiligd; een beheerder stelt een nieuw wachtwoord voor u in.”</translation>
        </message>
        <message>
            <source>See whether the user is protected (adminCount 1) and whether inheritance is off (True).</source>
            <translation>Kijk of de gebruiker beveiligd is (adminCount 1) en of overname uit staat (True).</translation>
        </message>
        <message>
            <source>Still an administrator? Change nothing: use a second account without rights for daily work. Test writeback with a normal user.</source>
            <translation>Nog steeds beheerder? Wijzig niets: gebruik voor dagelijks werk een tweede account zonder rechten. Test terugschrijven met een gewone gebruiker.</translation>
        </message>
        <message>
            <source>No longer in any protected group? Clear the mark, then switch inheritance on.</source>
            <translation>Niet meer in een beveiligde groep? Wis de markering en schakel overname in.</translation>
        </message>
        <message>
            <source>Everyone with rights on the unit then gets them on this user as well.</source>
            <translation>Wie rechten heeft op de organisatie-eenheid, krijgt die dan ook op deze gebruiker.</translation>
        </message>
        <message>
            <source>`dsacls` with `/P:Y` switches inheritance off again.</source>
            <translation>`dsacls` met `/P:Y` schakelt overname weer uit.</translation>
        </message>
        <message>
            <source>After an hour inheritance is still on.</source>
            <translation>Na een uur staat overname nog aan.</translation>
        </message>
        <message>
            <source>Protected accounts and groups</source>
            <translation>Beveiligde accounts en groepen</translation>
        </message>
    </context>
    <context>
        <name>cause/kerberos-encryption-types</name>
        <message>
            <source>Server and domain controller share no Kerberos encryption</source>
            <translation>Server en domeincontroller delen geen Kerberos-versleuteling</translation>
        </message>
        <message>
            <source>One side has RC4 switched off, the other has no AES. They cannot sign in to each other, and the password is not set.</source>
            <translation>De ene kant heeft RC4 uitgeschakeld, de andere heeft geen AES. Ze kunnen zich niet bij elkaar aanmelden en het wachtwoord wordt niet ingesteld.</translation>
        </message>
        <message>
            <source>See what the account and the server allow: 8 and 16 stand for AES.</source>
            <translation>Kijk wat het account en de server toestaan: 8 en 16 staan voor AES.</translation>
        </message>
        <message>
            <source>Allow AES for the connector account. Is its password very old? Then set it anew, in the domain and in the connector.</source>
            <translation>Sta AES toe voor het connectoraccount. Is het wachtwoord heel oud? Stel het dan opnieuw in, in het domein en in de connector.</translation>
        </message>
        <message>
            <source>The account stops where only RC4 is left.</source>
            <translation>Het account werkt niet meer waar alleen RC4 over is.</translation>
        </message>
        <message>
            <source>Set the earlier types again.</source>
            <translation>Stel de vorige typen weer in.</translation>
        </message>
        <message>
            <source>Give servers and domain controllers the same types by group policy: **Computer Configuration** &gt; **Windows Settings** &gt; **Security Settings** &gt; **Local Policies** &gt; **Security Options** &gt; **Network security: Configure encryption types allowed for Kerberos**.</source>
            <translation>Geef servers en domeincontrollers via groepsbeleid dezelfde typen: **Computer Configuration** &gt; **Windows Settings** &gt; **Security Settings** &gt; **Local Policies** &gt; **Security Options** &gt; **Network security: Configure encryption types allowed for Kerberos**.</translation>
        </message>
        <message>
            <source>Try it on the Connect server first.</source>
            <translation>Probeer het eerst op de Connect-server.</translation>
        </message>
        <message>
            <source>Put the policy back.</source>
            <translation>Zet het beleid terug.</translation>
        </message>
        <message>
            <source>Encryption types allowed for Kerberos</source>
            <translation>Toegestane versleutelingstypen voor Kerberos</translation>
        </message>
    </context>
    <context>
        <name>cause/ldap-signing-disabled</name>
        <message>
            <source>The connector talks to the domain controller without encryption</source>
            <translation>De connector praat onversleuteld met de domeincontroller</translation>
        </message>
        <message>
            <source>Active Directory does not accept passwords over such a connection (33009 with 8023062C).</source>
            <translation>Active Directory accepteert over zo'n verbinding geen wachtwoorden (33009 met 8023062C).</translation>
        </message>
        <message>
            <source>Tick **Sign and Encrypt LDAP Traffic** in the Active Directory connector, under **Connect to Active Directory Forest** &gt; **Options**, then under **Configure Directory Partitions** &gt; **Options** and **Set Credentials** &gt; **Options**.</source>
            <translation>Vink **Sign and Encrypt LDAP Traffic** aan in de Active Directory-connector, bij **Connect to Active Directory Forest** &gt; **Options**, daarna bij **Directorypartities configureren** (Configure Directory Partitions) &gt; **Options** en bij **Set Credentials** &gt; **Options**.</translation>
        </message>
        <message>
            <source>Clear the box in the same places.</source>
            <translation>Vink het vak op dezelfde plekken uit.</translation>
        </message>
        <message>
            <source>Error 8023062C</source>
            <translation>Fout 8023062C</translation>
        </message>
    </context>
    <context>
        <name>cause/licence-missing</name>
        <message>
            <source>The tenant has no licence that includes writeback</source>
            <translation>De tenant heeft geen licentie met terugschrijven</translation>
        </message>
        <message>
            <source>Microsoft does not write passwords back without Microsoft Entra ID P1 or P2. Every synced user is refused (SSPR_0012).</source>
            <translation>Zonder Microsoft Entra ID P1 of P2 schrijft Microsoft geen wachtwoorden terug. Elke gesynchroniseerde gebruiker wordt geweigerd (SSPR_0012).</translation>
        </message>
        <message>
            <source>See which licences there are, in the Microsoft 365 admin center: **Billing** &gt; **Licenses**. Microsoft 365 Business Premium, F1, F3, E3, E5, A3, A5 and EMS include writeback.</source>
            <translation>Kijk welke licenties er zijn, in het Microsoft 365-beheercentrum: **Billing** &gt; **Licenses**. Terugschrijven zit in Microsoft 365 Business Premium, F1, F3, E3, E5, A3, A5 en in EMS.</translation>
        </message>
        <message>
            <source>Buy a licence with Microsoft Entra ID P1 or P2, or renew the one that has ended. Assign it to everyone who resets passwords.</source>
            <translation>Koop een licentie met Microsoft Entra ID P1 of P2, of verleng de licentie die is afgelopen. Wijs die toe aan iedereen die wachtwoorden opnieuw instelt.</translation>
        </message>
        <message>
            <source>It costs money for each user.</source>
            <translation>Het kost geld per gebruiker.</translation>
        </message>
        <message>
            <source>The overview in the Entra admin center shows Microsoft Entra ID P1 or P2.</source>
            <translation>Het overzicht in het Entra-beheercentrum toont Microsoft Entra ID P1 of P2.</translation>
        </message>
        <message>
            <source>SSPR_0012 no longer appears when a licensed user resets the password.</source>
            <translation>SSPR_0012 verschijnt niet meer als een gebruiker met licentie het wachtwoord opnieuw instelt.</translation>
        </message>
    </context>
    <context>
        <name>cause/licence-unassigned</name>
        <message>
            <source>The licence is there, but not on this person</source>
            <translation>De licentie is er, maar niet voor deze persoon</translation>
        </message>
        <message>
            <source>The tenant owns the right licence. Without one on the caller, reset may be refused; without one on the administrator, pages may be missing.</source>
            <translation>De tenant heeft de juiste licentie. Heeft de beller er geen, dan kan opnieuw instellen worden geweigerd; heeft de beheerder er geen, dan kunnen pagina's ontbreken.</translation>
        </message>
        <message>
            <source>Assign it in the Microsoft 365 admin center: **Users** &gt; **Active users** &gt; the person &gt; **Licenses and apps**. Leave Microsoft Entra ID P1 ticked under **Apps**.</source>
            <translation>Wijs de licentie toe in het Microsoft 365-beheercentrum: **Users** &gt; **Active users** &gt; de persoon &gt; **Licenses and apps**. Laat Microsoft Entra ID P1 onder **Apps** aangevinkt.</translation>
        </message>
        <message>
            <source>Low: it uses one licence.</source>
            <translation>Laag: het gebruikt één licentie.</translation>
        </message>
        <message>
            <source>Clear the licence on the same page.</source>
            <translation>Vink de licentie op dezelfde pagina uit.</translation>
        </message>
        <message>
            <source>The page lists the licence for this person.</source>
            <translation>De pagina toont de licentie bij deze persoon.</translation>
        </message>
        <message>
            <source>Wait a few minutes, then let the caller try again in a new browser window.</source>
            <translation>Wacht enkele minuten en laat de beller het in een nieuw browservenster opnieuw proberen.</translation>
        </message>
    </context>
    <context>
        <name>cause/microsoft-outage</name>
        <message>
            <source>Microsoft has an incident</source>
            <translation>Er is een storing bij Microsoft</translation>
        </message>
        <message>
            <source>The fault lies with a service of Microsoft. Nothing on your side needs to change.</source>
            <translation>De storing zit in een dienst van Microsoft. Aan uw kant hoeft niets te veranderen.</translation>
        </message>
        <message>
            <source>Tell the caller: “You did nothing wrong. Microsoft has an incident and works on it; I call you back.”</source>
            <translation>Zeg tegen de beller: “U doet niets fout. Microsoft heeft een storing en werkt eraan; ik bel u terug.”</translation>
        </message>
        <message>
            <source>Follow the incident in the Microsoft 365 admin center: **Health** &gt; **Service health**. Note its number.</source>
            <translation>Volg de storing in het Microsoft 365-beheercentrum: **Health** &gt; **Service health**. Noteer het nummer.</translation>
        </message>
        <message>
            <source>Microsoft puts the service right. Switch nothing off and on meanwhile.</source>
            <translation>Microsoft herstelt de dienst. Schakel intussen niets uit en weer in.</translation>
        </message>
        <message>
            <source>Afterwards let the caller reset once more: a request that failed is not delivered later.</source>
            <translation>Laat de beller het daarna opnieuw doen: een mislukt verzoek wordt niet later alsnog bezorgd.</translation>
        </message>
        <message>
            <source>The incident is closed, and a test user's reset is written back.</source>
            <translation>De storing is gesloten en het nieuwe wachtwoord van een testgebruiker wordt teruggeschreven.</translation>
        </message>
        <message>
            <source>Look at service health</source>
            <translation>De servicestatus bekijken</translation>
        </message>
    </context>
    <context>
        <name>cause/minimum-password-age</name>
        <message>
            <source>The password was changed too recently to change it again</source>
            <translation>Het wachtwoord is te kort geleden gewijzigd om het weer te wijzigen</translation>
        </message>
        <message>
            <source>Writeback works. The domain wants a password to last some time, often a day (33008, 80230619).</source>
            <translation>Terugschrijven werkt. Het domein wil dat een wachtwoord enige tijd blijft, vaak een dag (33008, 80230619).</translation>
        </message>
        <message>
            <source>Tell the caller: “You did nothing wrong. Your password is still too new; from tomorrow you can change it yourself.”</source>
            <translation>Zeg tegen de beller: “U doet niets fout. Uw wachtwoord is nog te nieuw; vanaf morgen kunt u het zelf wijzigen.”</translation>
        </message>
        <message>
            <source>Testing? Use a test user whose password is older than the minimum age.</source>
            <translation>Aan het testen? Gebruik een testgebruiker met een wachtwoord dat ouder is dan de minimale wachtwoordduur.</translation>
        </message>
        <message>
            <source>Compare the minimum password age with the last change of the user.</source>
            <translation>Vergelijk de minimale wachtwoordduur (minimum password age) met de laatste wijziging van de gebruiker.</translation>
        </message>
        <message>
            <source>Must users change more than once a day? Set **Minimum password age** to 0 in the group policy of the domain.</source>
            <translation>Moeten gebruikers vaker dan eens per dag wijzigen? Zet **Minimale wachtwoordduur** (Minimum password age) op 0 in het groepsbeleid van het domein.</translation>
        </message>
        <message>
            <source>For the whole domain: users can then go round the password history.</source>
            <translation>Voor het hele domein: gebruikers kunnen dan de wachtwoordgeschiedenis omzeilen.</translation>
        </message>
        <message>
            <source>After that time the same user changes the password, and 31002 or 31007 follows.</source>
            <translation>Na die tijd wijzigt dezelfde gebruiker het wachtwoord, en 31002 of 31007 volgt.</translation>
        </message>
    </context>
    <context>
        <name>cause/msa-container-missing</name>
        <message>
            <source>The container Managed Service Accounts is missing in Active Directory</source>
            <translation>De container Managed Service Accounts ontbreekt in Active Directory</translation>
        </message>
        <message>
            <source>The agent of Cloud Sync keeps its account there. Without the container it cannot be set up.</source>
            <translation>De agent van Cloud Sync bewaart daar het eigen account. Zonder die container is de agent niet in te richten.</translation>
        </message>
        <message>
            <source>Look for the container, also among what was deleted.</source>
            <translation>Zoek de container, ook tussen wat is verwijderd.</translation>
        </message>
        <message>
            <source>`Deleted` is empty for the one at the root of the domain.</source>
            <translation>`Deleted` is leeg bij de container in de hoofdmap van het domein.</translation>
        </message>
        <message>
            <source>Was it deleted? Restore it from the recycle bin of Active Directory.</source>
            <translation>Is die verwijderd? Zet de container terug uit de prullenbak van Active Directory.</translation>
        </message>
        <message>
            <source>Look at the list of the step before first: it restores all of it.</source>
            <translation>Bekijk eerst de lijst van de vorige stap: alles daarvan wordt teruggezet.</translation>
        </message>
        <message>
            <source>No recycle bin? Restore from a backup, or ask Microsoft support: a new container alone is not enough.</source>
            <translation>Geen prullenbak? Zet een back-up terug of vraag Microsoft-ondersteuning: een nieuwe container alleen is niet genoeg.</translation>
        </message>
        <message>
            <source>High: it concerns the whole domain.</source>
            <translation>Hoog: het gaat om het hele domein.</translation>
        </message>
        <message>
            <source>The set-up of the agent finishes and the agent shows as active.</source>
            <translation>De installatie van de agent wordt afgerond en de agent staat als actief.</translation>
        </message>
    </context>
    <context>
        <name>cause/ntlm-or-rpc-hardening</name>
        <message>
            <source>Hardening of NTLM or RPC stops the server's call</source>
            <translation>Strengere regels voor NTLM of RPC houden de aanroep van de server tegen</translation>
        </message>
        <message>
            <source>The Connect server asks a domain controller to set the password. A stricter rule for such calls may refuse that.</source>
            <translation>De Connect-server vraagt een domeincontroller het wachtwoord in te stellen. Een strengere regel voor zulke aanroepen kan dat weigeren.</translation>
        </message>
        <message>
            <source>Look for NTLM sign-ins that were refused during a reset, on Connect server and domain controller.</source>
            <translation>Zoek op de Connect-server en de domeincontroller naar geweigerde NTLM-aanmeldingen op het moment van een poging.</translation>
        </message>
        <message>
            <source>Change the rule, or make an exception for the Connect server: **Computer Configuration** &gt; **Windows Settings** &gt; **Security Settings** &gt; **Local Policies** &gt; **Security Options** &gt; **Network security: Restrict NTLM**.</source>
            <translation>Wijzig de regel of maak een uitzondering voor de Connect-server: **Computer Configuration** &gt; **Windows Settings** &gt; **Security Settings** &gt; **Local Policies** &gt; **Security Options** &gt; **Network security: Restrict NTLM**.</translation>
        </message>
        <message>
            <source>Fewer limits for one server: agree on it with security.</source>
            <translation>Minder beperkingen voor één server: stem het af met beveiliging.</translation>
        </message>
        <message>
            <source>Look also at **Administrative Templates** &gt; **System** &gt; **Remote Procedure Call** &gt; **Restrict Unauthenticated RPC clients**: it should be **Authenticated** or not configured.</source>
            <translation>Kijk ook bij **Administrative Templates** &gt; **System** &gt; **Remote Procedure Call** &gt; **Restrict Unauthenticated RPC clients**: dat moet **Authenticated** zijn of niet ingesteld.</translation>
        </message>
        <message>
            <source>`RestrictRemoteClients` is empty, 0 or 1.</source>
            <translation>`RestrictRemoteClients` is leeg, 0 of 1.</translation>
        </message>
    </context>
    <context>
        <name>cause/password-filter</name>
        <message>
            <source>An extra password filter refuses the new password</source>
            <translation>Een extra wachtwoordfilter weigert het nieuwe wachtwoord</translation>
        </message>
        <message>
            <source>A program on the domain controllers has rules of its own. Writeback works, but this password is not accepted.</source>
            <translation>Een programma op de domeincontrollers heeft eigen regels. Terugschrijven werkt, maar dit wachtwoord wordt niet geaccepteerd.</translation>
        </message>
        <message>
            <source>Tell the caller: “You did nothing wrong. Our rules are stricter than the page says; choose a longer, unusual password.”</source>
            <translation>Zeg tegen de beller: “U doet niets fout. Onze regels zijn strenger dan de pagina zegt; kies een langer, ongewoon wachtwoord.”</translation>
        </message>
        <message>
            <source>See which filters run on a domain controller. `scecli` and `rassfm` belong to Windows.</source>
            <translation>Kijk welke filters op een domeincontroller draaien. `scecli` en `rassfm` horen bij Windows.</translation>
        </message>
        <message>
            <source>Read the log of that program at the time of the refusal. For Entra Password Protection it is this one.</source>
            <translation>Lees het logboek van dat programma op het moment van de weigering. Voor Entra-wachtwoordbeveiliging is het dit.</translation>
        </message>
        <message>
            <source>Change the rule of the filter if it is too strict, or tell users what it asks.</source>
            <translation>Wijzig de regel van het filter als die te streng is, of vertel gebruikers wat het vraagt.</translation>
        </message>
        <message>
            <source>A softer rule lets weak passwords through.</source>
            <translation>Een soepelere regel laat zwakke wachtwoorden door.</translation>
        </message>
        <message>
            <source>The same user sets a password that meets the filter, and 31002 follows.</source>
            <translation>Dezelfde gebruiker stelt een wachtwoord in dat aan het filter voldoet, en 31002 volgt.</translation>
        </message>
        <message>
            <source>Entra Password Protection on premises</source>
            <translation>Entra-wachtwoordbeveiliging on-premises</translation>
        </message>
    </context>
    <context>
        <name>cause/password-never-expires-flag</name>
        <message>
            <source>“Password never expires” cancels the forced change</source>
            <translation>“Wachtwoord verloopt nooit” heft de verplichte wijziging op</translation>
        </message>
        <message>
            <source>The reset itself works. But the caller is not asked for a new password at the next sign-in.</source>
            <translation>Opnieuw instellen zelf werkt. Maar de beller krijgt bij de volgende aanmelding geen vraag om een nieuw wachtwoord.</translation>
        </message>
        <message>
            <source>Tell the caller: “Your temporary password works. Change it yourself today, with Ctrl+Alt+Del or online.”</source>
            <translation>Zeg tegen de beller: “Uw tijdelijke wachtwoord werkt. Wijzig het vandaag zelf, met Ctrl+Alt+Del of online.”</translation>
        </message>
        <message>
            <source>Should the password expire? Then take the mark away.</source>
            <translation>Moet het wachtwoord verlopen? Haal de markering dan weg.</translation>
        </message>
        <message>
            <source>An old password expires at once: not on service accounts.</source>
            <translation>Een oud wachtwoord verloopt meteen: niet bij serviceaccounts.</translation>
        </message>
        <message>
            <source>After the next reset by an administrator the user is asked for a new password.</source>
            <translation>Stelt een beheerder het wachtwoord weer eens in, dan krijgt de gebruiker de vraag om een nieuw wachtwoord.</translation>
        </message>
    </context>
    <context>
        <name>cause/password-policy</name>
        <message>
            <source>The company's rules refuse the new password</source>
            <translation>De regels van de organisatie weigeren het nieuwe wachtwoord</translation>
        </message>
        <message>
            <source>Writeback works: the password arrived. Active Directory refuses it for its length, its history or its characters (33008, 80230619).</source>
            <translation>Terugschrijven werkt: het wachtwoord is aangekomen. Active Directory weigert het om de lengte, de geschiedenis of de tekens (33008, 80230619).</translation>
        </message>
        <message>
            <source>Tell the caller: “You did nothing wrong. Choose a longer password that you never used here, without your name.”</source>
            <translation>Zeg tegen de beller: “U doet niets fout. Kies een langer wachtwoord dat u hier nooit gebruikte, zonder uw naam.”</translation>
        </message>
        <message>
            <source>See which rules hold for this user. No answer from the second command means: only the rules of the domain.</source>
            <translation>Kijk welke regels voor deze gebruiker gelden. Geen antwoord van de tweede opdracht betekent: alleen de regels van het domein.</translation>
        </message>
        <message>
            <source>Tell users the rules: **Entra ID** &gt; **Password reset** &gt; **Customization** can show a link.</source>
            <translation>Vertel gebruikers de regels: **Entra ID** &gt; **Wachtwoord opnieuw instellen** (Password reset) &gt; **Customization** kan een koppeling tonen.</translation>
        </message>
        <message>
            <source>The same user sets a password that meets the rules, and 31002 follows.</source>
            <translation>Dezelfde gebruiker stelt een wachtwoord in dat aan de regels voldoet, en 31002 volgt.</translation>
        </message>
    </context>
    <context>
        <name>cause/pdc-unreachable</name>
        <message>
            <source>The Connect server cannot reach the PDC emulator</source>
            <translation>De Connect-server bereikt de PDC-emulator niet</translation>
        </message>
        <message>
            <source>Password changes go to this domain controller first in many domains. If it is silent, writeback may be slow or fail.</source>
            <translation>In veel domeinen gaan wachtwoordwijzigingen eerst naar deze domeincontroller. Zwijgt die, dan kan terugschrijven traag zijn of mislukken.</translation>
        </message>
        <message>
            <source>On the Connect server, see which server is the PDC emulator and whether it answers.</source>
            <translation>Kijk op de Connect-server welke server de PDC-emulator is en of die antwoordt.</translation>
        </message>
        <message>
            <source>Open 53, 88, 135, 389, 445 and 49152 to 65535 from the Connect server to that server.</source>
            <translation>Open 53, 88, 135, 389, 445 en 49152 tot 65535 van de Connect-server naar die server.</translation>
        </message>
        <message>
            <source>Has the old PDC emulator gone for good? Move the role to a living domain controller.</source>
            <translation>Is de oude PDC-emulator voorgoed weg? Verplaats de rol naar een domeincontroller die werkt.</translation>
        </message>
        <message>
            <source>High: it concerns the whole domain. Plan it with whoever runs Active Directory.</source>
            <translation>Hoog: het gaat om het hele domein. Plan het met wie Active Directory beheert.</translation>
        </message>
        <message>
            <source>Move the role back to the first server.</source>
            <translation>Verplaats de rol terug naar de eerste server.</translation>
        </message>
    </context>
    <context>
        <name>cause/powershell-execution-policy</name>
        <message>
            <source>A rule for scripts stops the set-up of the agent</source>
            <translation>Een regel voor scripts houdt de installatie van de agent tegen</translation>
        </message>
        <message>
            <source>The provisioning agent of Cloud Sync cannot register, so it cannot write passwords back.</source>
            <translation>De provisioning-agent van Cloud Sync kan zich niet registreren en schrijft dus geen wachtwoorden terug.</translation>
        </message>
        <message>
            <source>See which rule holds on the agent's server. MachinePolicy and UserPolicy must be `Undefined` or `RemoteSigned`.</source>
            <translation>Kijk welke regel op de server van de agent geldt. MachinePolicy en UserPolicy moeten `Undefined` of `RemoteSigned` zijn.</translation>
        </message>
        <message>
            <source>Set the rule to `RemoteSigned`; where group policy sets it, change it there. Then install the agent again.</source>
            <translation>Zet de regel op `RemoteSigned`; komt die uit groepsbeleid, wijzig het dan daar. Installeer de agent daarna opnieuw.</translation>
        </message>
        <message>
            <source>Scripts made on this server may then run without a signature.</source>
            <translation>Scripts van deze server zelf mogen dan zonder handtekening draaien.</translation>
        </message>
        <message>
            <source>Execution policies of PowerShell</source>
            <translation>Uitvoeringsbeleid van PowerShell</translation>
        </message>
    </context>
    <context>
        <name>cause/pre-windows-2000-access</name>
        <message>
            <source>A default right in Active Directory was taken away (Pre-Windows 2000)</source>
            <translation>Een standaardrecht in Active Directory is weggehaald (Pre-Windows 2000)</translation>
        </message>
        <message>
            <source>The group Pre-Windows 2000 Compatible Access was emptied, or the SAM server's rights changed. Writeback is then refused although the connector's rights are right.</source>
            <translation>De groep Pre-Windows 2000 Compatible Access is geleegd, of de rechten van de SAM-server zijn gewijzigd. Terugschrijven wordt dan geweigerd, al kloppen de machtigingen.</translation>
        </message>
        <message>
            <source>See who is in the group. **Authenticated Users** (S-1-5-11) should be there.</source>
            <translation>Kijk wie er in de groep zit. **Authenticated Users** (S-1-5-11) hoort erbij.</translation>
        </message>
        <message>
            <source>Put **Authenticated Users** back, on a domain controller.</source>
            <translation>Zet **Authenticated Users** terug, op een domeincontroller.</translation>
        </message>
        <message>
            <source>Every account of the domain may then read users and groups: agree on it with security.</source>
            <translation>Elk account in het domein mag dan gebruikers en groepen lezen: stem het af met beveiliging.</translation>
        </message>
        <message>
            <source>The same command with `/delete`.</source>
            <translation>Dezelfde opdracht met `/delete`.</translation>
        </message>
        <message>
            <source>Not wanted? Give the connector account list contents, read all properties and read permissions on the SAM server instead: `CN=Server,CN=System` of the domain.</source>
            <translation>Niet gewenst? Geef het connectoraccount in plaats daarvan inhoud weergeven, alle eigenschappen lezen en machtigingen lezen op de SAM-server: `CN=Server,CN=System` van het domein.</translation>
        </message>
        <message>
            <source>None: the command only shows the rights.</source>
            <translation>Geen: de opdracht toont alleen de rechten.</translation>
        </message>
    </context>
    <context>
        <name>cause/proxy-misconfigured</name>
        <message>
            <source>The proxy does not let the Connect server through</source>
            <translation>De proxy laat de Connect-server niet door</translation>
        </message>
        <message>
            <source>The proxy is wrong, refuses the names of Microsoft (403), or asks for a sign-in (407). New passwords do not reach the server.</source>
            <translation>De proxy is verkeerd ingesteld, weigert de namen van Microsoft (403) of vraagt om aanmelding (407). Nieuwe wachtwoorden bereiken de server niet.</translation>
        </message>
        <message>
            <source>Let the Connect server through without a sign-in, to `*.servicebus.windows.net`, `*.passwordreset.microsoftonline.com` and `*.microsoftonline.com`.</source>
            <translation>Laat de Connect-server zonder aanmelding door naar `*.servicebus.windows.net`, `*.passwordreset.microsoftonline.com` en `*.microsoftonline.com`.</translation>
        </message>
        <message>
            <source>Low: one server, outbound, to Microsoft.</source>
            <translation>Laag: één server, uitgaand, naar Microsoft.</translation>
        </message>
        <message>
            <source>See which proxy the synchronisation service uses. It reads `machine.config`; what `netsh winhttp` shows does not count.</source>
            <translation>Kijk welke proxy de synchronisatieservice gebruikt. Die leest `machine.config`; wat `netsh winhttp` toont telt niet.</translation>
        </message>
        <message>
            <source>Wrong there? Correct the element `defaultProxy` in that file, then restart the service.</source>
            <translation>Klopt het niet? Verbeter het element `defaultProxy` in dat bestand en start de service opnieuw.</translation>
        </message>
        <message>
            <source>Copy the file first. Leave `miiserver.exe.config` alone: upgrades overwrite it.</source>
            <translation>Kopieer eerst het bestand. Laat `miiserver.exe.config` met rust: upgrades overschrijven het.</translation>
        </message>
        <message>
            <source>Put the copy back and restart the service.</source>
            <translation>Zet de kopie terug en start de service opnieuw.</translation>
        </message>
    </context>
    <context>
        <name>cause/restrict-remote-sam</name>
        <message>
            <source>A security setting stops the server's account (remote calls to SAM)</source>
            <translation>Een beveiligingsinstelling houdt het account van de server tegen (externe aanroepen naar SAM)</translation>
        </message>
        <message>
            <source>All rights may be right and writeback is still refused (SSPR_0029, ERROR_ACCESS_DENIED). Hardening of Windows often brings this setting.</source>
            <translation>Alle machtigingen kunnen kloppen en toch wordt terugschrijven geweigerd (SSPR_0029, ERROR_ACCESS_DENIED). Deze instelling komt vaak mee met het beveiligen van Windows.</translation>
        </message>
        <message>
            <source>Look for the value on the Connect server and on the domain controllers. That it is there is no fault: it must admit the connector account or its group.</source>
            <translation>Zoek de waarde op de Connect-server en op de domeincontrollers. Dat die er staat is niet fout: het connectoraccount of een groep daarvan moet erin zijn toegelaten.</translation>
        </message>
        <message>
            <source>Event 16965 on a domain controller names who was refused.</source>
            <translation>Gebeurtenis 16965 op een domeincontroller noemt wie is geweigerd.</translation>
        </message>
        <message>
            <source>Set by group policy? Allow the connector account **Remote Access** there: **Computer Configuration** &gt; **Windows Settings** &gt; **Security Settings** &gt; **Local Policies** &gt; **Security Options** &gt; **Network access: Restrict clients allowed to make remote calls to SAM**.</source>
            <translation>Komt het uit groepsbeleid? Sta het connectoraccount daar **Remote Access** toe: **Computer Configuration** &gt; **Windows Settings** &gt; **Security Settings** &gt; **Local Policies** &gt; **Security Options** &gt; **Network access: Restrict clients allowed to make remote calls to SAM**.</translation>
        </message>
        <message>
            <source>Low: one more account may ask for users and groups.</source>
            <translation>Laag: één account meer mag gebruikers en groepen opvragen.</translation>
        </message>
        <message>
            <source>Take the account out of the setting.</source>
            <translation>Haal het account uit de instelling.</translation>
        </message>
        <message>
            <source>No policy, only a left-over value? Note it, then delete it on each server concerned.</source>
            <translation>Geen beleid, alleen een achtergebleven waarde? Noteer de waarde en verwijder die op elke betrokken server.</translation>
        </message>
        <message>
            <source>The default of Windows holds again: a domain controller admits everyone, other servers only administrators.</source>
            <translation>De standaard van Windows geldt weer: een domeincontroller laat iedereen toe, andere servers alleen beheerders.</translation>
        </message>
        <message>
            <source>Write the noted value back as text (REG_SZ).</source>
            <translation>Schrijf de genoteerde waarde terug als tekst (REG_SZ).</translation>
        </message>
        <message>
            <source>Restrict clients allowed to make remote calls to SAM</source>
            <translation>Clients beperken die externe aanroepen naar SAM mogen doen</translation>
        </message>
    </context>
    <context>
        <name>cause/revocation-unreachable</name>
        <message>
            <source>The server cannot check whether certificates are still valid</source>
            <translation>De server kan niet nagaan of certificaten nog geldig zijn</translation>
        </message>
        <message>
            <source>Lists of withdrawn certificates come over port 80. Where that is closed, connections to Microsoft may be slow or refused.</source>
            <translation>Lijsten met ingetrokken certificaten komen over poort 80. Is die dicht, dan kunnen verbindingen met Microsoft traag zijn of worden geweigerd.</translation>
        </message>
        <message>
            <source>Allow outbound TCP 80 from the Connect server to `mscrl.microsoft.com`, `crl.microsoft.com`, `crl3.digicert.com`, `crl4.digicert.com`, `ocsp.digicert.com`, `oneocsp.microsoft.com` and `ocsp.msocsp.com`.</source>
            <translation>Sta uitgaand TCP 80 van de Connect-server toe naar `mscrl.microsoft.com`, `crl.microsoft.com`, `crl3.digicert.com`, `crl4.digicert.com`, `ocsp.digicert.com`, `oneocsp.microsoft.com` en `ocsp.msocsp.com`.</translation>
        </message>
        <message>
            <source>Low: outbound only, public lists.</source>
            <translation>Laag: alleen uitgaand, openbare lijsten.</translation>
        </message>
    </context>
    <context>
        <name>cause/root-ca-missing</name>
        <message>
            <source>The server does not trust Microsoft's certificates</source>
            <translation>De server vertrouwt de certificaten van Microsoft niet</translation>
        </message>
        <message>
            <source>A root certificate is missing on the server. It then breaks off the connection to the relay (31034: the remote certificate is invalid).</source>
            <translation>Op de server ontbreekt een basiscertificaat. Daarom verbreekt de server de verbinding met de relay (31034: the remote certificate is invalid).</translation>
        </message>
        <message>
            <source>See whether DigiCert Global Root G2 is there.</source>
            <translation>Kijk of DigiCert Global Root G2 er is.</translation>
        </message>
        <message>
            <source>One line appears.</source>
            <translation>Er verschijnt één regel.</translation>
        </message>
        <message>
            <source>Add the root certificates that Microsoft lists, through Windows Update or the group policy for trusted roots.</source>
            <translation>Voeg de basiscertificaten toe die Microsoft noemt, via Windows Update of het groepsbeleid voor vertrouwde basiscertificaten.</translation>
        </message>
        <message>
            <source>Take them only from Microsoft or DigiCert: a false root opens every connection.</source>
            <translation>Neem ze alleen van Microsoft of DigiCert: een vals basiscertificaat opent elke verbinding.</translation>
        </message>
        <message>
            <source>Delete the certificate from the store.</source>
            <translation>Verwijder het certificaat uit het archief.</translation>
        </message>
        <message>
            <source>Certificates that Microsoft uses</source>
            <translation>Certificaten die Microsoft gebruikt</translation>
        </message>
    </context>
    <context>
        <name>cause/setup-account-not-cloud-admin</name>
        <message>
            <source>Writeback was set up with an account that does not fit</source>
            <translation>Terugschrijven is ingesteld met een ongeschikt account</translation>
        </message>
        <message>
            <source>The Connect wizard could not sign in with that account (event 32009 or 31014). So writeback could not be switched on or off.</source>
            <translation>De Connect-wizard kon zich met dat account niet aanmelden (gebeurtenis 32009 of 31014). Daardoor ging terugschrijven niet aan of uit.</translation>
        </message>
        <message>
            <source>Prepare a cloud-only account with a licence and the role Hybrid Identity Administrator. Assign the role directly, not through a group.</source>
            <translation>Maak een account klaar dat alleen in de cloud bestaat, met een licentie en de rol hybride-identiteitsbeheerder (Hybrid Identity Administrator). Wijs de rol rechtstreeks toe, niet via een groep.</translation>
        </message>
        <message>
            <source>A powerful role: take it away after the set-up.</source>
            <translation>Een krachtige rol: trek hem na het instellen weer in.</translation>
        </message>
        <message>
            <source>Remove the role from the account.</source>
            <translation>Trek de rol van het account in.</translation>
        </message>
        <message>
            <source>Run the Connect wizard again, sign in with this account and tick the box: **Configure** &gt; **Customize synchronization options** &gt; **Optional features** &gt; **Password writeback**.</source>
            <translation>Voer de Connect-wizard opnieuw uit, meld u met dit account aan en vink het vak aan: **Configureren** (Configure) &gt; **Synchronisatieopties aanpassen** (Customize synchronization options) &gt; **Optionele functies** (Optional features) &gt; **Wachtwoord terugschrijven** (Password writeback).</translation>
        </message>
        <message>
            <source>Below version 2.5.79.0 upgrade first: the sign-in of the wizard may fail.</source>
            <translation>Werk een versie onder 2.5.79.0 eerst bij: de aanmelding van de wizard kan mislukken.</translation>
        </message>
        <message>
            <source>Events 31004, 31017, 31018, 31005 and 31015 appear.</source>
            <translation>De gebeurtenissen 31004, 31017, 31018, 31005 en 31015 verschijnen.</translation>
        </message>
    </context>
    <context>
        <name>cause/sspr-not-enabled</name>
        <message>
            <source>Self-service reset is not open to this user</source>
            <translation>Selfservice voor wachtwoordherstel staat niet open voor deze gebruiker</translation>
        </message>
        <message>
            <source>The portal refuses the caller before it asks for a new password (SSPR_0009, SSPR_0011 or SSPR_0013). Writeback itself may be fine.</source>
            <translation>De portal weigert de beller voordat die om een nieuw wachtwoord vraagt (SSPR_0009, SSPR_0011 of SSPR_0013). Met terugschrijven zelf is misschien niets mis.</translation>
        </message>
        <message>
            <source>Open **Entra ID** &gt; **Password reset** &gt; **Properties**. Choose **All**, or **Selected** and a group that holds the user; groups in that group count.</source>
            <translation>Open **Entra ID** &gt; **Wachtwoord opnieuw instellen** (Password reset) &gt; **Properties**. Kies **All**, of **Selected** met een groep waar de gebruiker in zit; groepen in die groep tellen mee.</translation>
        </message>
        <message>
            <source>With **All**, everyone may be asked to register at the next sign-in.</source>
            <translation>Bij **All** kan iedereen bij de volgende aanmelding om registratie worden gevraagd.</translation>
        </message>
        <message>
            <source>Choose the earlier setting and save.</source>
            <translation>Kies de vorige instelling en sla op.</translation>
        </message>
        <message>
            <source>Look at **Entra ID** &gt; **Password reset** &gt; **Authentication methods**: at least one method must be ticked.</source>
            <translation>Kijk bij **Entra ID** &gt; **Wachtwoord opnieuw instellen** (Password reset) &gt; **Authentication methods**: er moet ten minste één methode zijn aangevinkt.</translation>
        </message>
        <message>
            <source>The portal asks the caller for a proof of identity and then for a new password.</source>
            <translation>De portal vraagt de beller om een bewijs van identiteit en daarna om een nieuw wachtwoord.</translation>
        </message>
    </context>
    <context>
        <name>cause/sspr-off-for-administrators</name>
        <message>
            <source>Self-service reset is switched off for administrators</source>
            <translation>Selfservice voor wachtwoordherstel staat uit voor beheerders</translation>
        </message>
        <message>
            <source>The caller holds an administrator role. Administrators have a switch of their own, and it may be off on purpose.</source>
            <translation>De beller heeft een beheerdersrol. Voor beheerders geldt een eigen schakelaar, en die kan met opzet uit staan.</translation>
        </message>
        <message>
            <source>Tell the caller: “Your role has a rule of its own. Another administrator sets a new password for you.”</source>
            <translation>Zeg tegen de beller: “Voor uw rol geldt een eigen regel. Een andere beheerder stelt een nieuw wachtwoord voor u in.”</translation>
        </message>
        <message>
            <source>Have another administrator reset the password in the Entra admin center: **Users** &gt; the user &gt; **Reset password**.</source>
            <translation>Laat een andere beheerder het wachtwoord opnieuw instellen in het Entra-beheercentrum: **Users** &gt; de gebruiker &gt; **Reset password**.</translation>
        </message>
        <message>
            <source>It is not written back for a member of a protected group in Active Directory.</source>
            <translation>Voor een lid van een beveiligde groep in Active Directory wordt het niet teruggeschreven.</translation>
        </message>
        <message>
            <source>Decide whether administrators may reset their own password. Only if so, switch it on.</source>
            <translation>Beslis of beheerders hun eigen wachtwoord opnieuw mogen instellen. Schakel het alleen dan in.</translation>
        </message>
        <message>
            <source>Security baselines advise off for administrators.</source>
            <translation>Beveiligingsrichtlijnen raden uit aan voor beheerders.</translation>
        </message>
        <message>
            <source>After up to 60 minutes the portal lets an administrator in.</source>
            <translation>Na hooguit 60 minuten laat de portal een beheerder toe.</translation>
        </message>
        <message>
            <source>SSPR_009 no longer appears, or everyone knows that it is meant so.</source>
            <translation>SSPR_009 verschijnt niet meer, of iedereen weet dat het zo bedoeld is.</translation>
        </message>
        <message>
            <source>Error SSPR_009</source>
            <translation>Fout SSPR_009</translation>
        </message>
    </context>
    <context>
        <name>cause/staged-rollout</name>
        <message>
            <source>The user is in a staged rollout, which writeback does not support</source>
            <translation>De gebruiker zit in een gefaseerde uitrol, en daar werkt terugschrijven niet</translation>
        </message>
        <message>
            <source>The company is moving users from federation to cloud sign-in, step by step. Until that is done, Microsoft does not support writeback for the caller.</source>
            <translation>De organisatie brengt gebruikers stap voor stap over van federatie naar aanmelden in de cloud. Tot dat klaar is, ondersteunt Microsoft terugschrijven niet voor de beller.</translation>
        </message>
        <message>
            <source>Tell the caller: “You did nothing wrong. You are in a group with a new way to sign in; we set the password for you.”</source>
            <translation>Zeg tegen de beller: “U doet niets fout. U zit in een groep met een nieuwe manier van aanmelden; wij stellen het wachtwoord voor u in.”</translation>
        </message>
        <message>
            <source>Finish the move of the domain, or take the user out of the group: **Entra Connect** &gt; **Connect Sync** &gt; **Enable staged rollout for managed user sign-in**.</source>
            <translation>Rond de overgang van het domein af, of haal de gebruiker uit de groep: **Entra Connect** &gt; **Connect Sync** &gt; **Enable staged rollout for managed user sign-in**.</translation>
        </message>
        <message>
            <source>Outside the group the user signs in through federation again.</source>
            <translation>Buiten de groep meldt de gebruiker zich weer via federatie aan.</translation>
        </message>
        <message>
            <source>Put the user back in the group.</source>
            <translation>Zet de gebruiker terug in de groep.</translation>
        </message>
        <message>
            <source>The next sign-in goes to the page of the federation server.</source>
            <translation>De volgende aanmelding gaat naar de pagina van de federatieserver.</translation>
        </message>
        <message>
            <source>Staged rollout</source>
            <translation>Gefaseerde uitrol</translation>
        </message>
    </context>
    <context>
        <name>cause/staging-mode</name>
        <message>
            <source>The Connect server is in staging mode, or two servers compete</source>
            <translation>De Connect-server staat in faseringsmodus, of twee servers werken elkaar tegen</translation>
        </message>
        <message>
            <source>A server in staging mode writes nothing back. Two active servers break each other's connection to the relay.</source>
            <translation>Een server in faseringsmodus (staging mode) schrijft niets terug. Twee actieve servers verbreken elkaars verbinding met de relay.</translation>
        </message>
        <message>
            <source>See on each Connect server whether staging mode is on. Exactly one must show `False`.</source>
            <translation>Kijk op elke Connect-server of faseringsmodus aan staat. Precies één server moet `False` tonen.</translation>
        </message>
        <message>
            <source>Choose the one active server in the Connect wizard: **Configure** &gt; **Configure staging mode**. First put every other server in staging mode.</source>
            <translation>Kies de ene actieve server in de Connect-wizard: **Configureren** (Configure) &gt; **Configure staging mode**. Zet eerst elke andere server in faseringsmodus.</translation>
        </message>
        <message>
            <source>The active server exports at once: look first at what it would change.</source>
            <translation>De actieve server exporteert meteen: kijk eerst wat die zou wijzigen.</translation>
        </message>
        <message>
            <source>Put this server in staging mode again.</source>
            <translation>Zet deze server weer in faseringsmodus.</translation>
        </message>
    </context>
    <context>
        <name>cause/temp-password-not-yet-synced</name>
        <message>
            <source>The new password is not known everywhere yet</source>
            <translation>Het nieuwe wachtwoord is nog niet overal bekend</translation>
        </message>
        <message>
            <source>The caller was faster than synchronisation. Writeback works; a few minutes are all it takes.</source>
            <translation>De beller was sneller dan de synchronisatie. Terugschrijven werkt; enkele minuten wachten is genoeg.</translation>
        </message>
        <message>
            <source>Tell the caller: “You did nothing wrong. Our servers need a moment; try again in five minutes.”</source>
            <translation>Zeg tegen de beller: “U doet niets fout. Onze servers hebben even nodig; probeer het over vijf minuten opnieuw.”</translation>
        </message>
        <message>
            <source>Wait at least two minutes after a reset before the first sign-in.</source>
            <translation>Wacht na het opnieuw instellen ten minste twee minuten tot de eerste aanmelding.</translation>
        </message>
        <message>
            <source>The sign-in works.</source>
            <translation>De aanmelding lukt.</translation>
        </message>
        <message>
            <source>Does it stay so after half an hour? See whether temporary passwords are synchronised.</source>
            <translation>Is het na een half uur nog zo? Kijk of tijdelijke wachtwoorden worden gesynchroniseerd.</translation>
        </message>
        <message>
            <source>`PasswordHashSync` and `ForcePasswordChangeOnLogOn` are `True`.</source>
            <translation>`PasswordHashSync` en `ForcePasswordChangeOnLogOn` zijn `True`.</translation>
        </message>
        <message>
            <source>Our servers take a little time to catch up</source>
            <translation>Onze servers hebben even tijd nodig</translation>
        </message>
    </context>
    <context>
        <name>cause/tls-inspection</name>
        <message>
            <source>Something opens the encrypted connections to Microsoft</source>
            <translation>Iets opent de versleutelde verbindingen met Microsoft</translation>
        </message>
        <message>
            <source>A security device signs the connections with a certificate of its own. Microsoft does not support that for Connect, and writeback may fail.</source>
            <translation>Een beveiligingsapparaat ondertekent de verbindingen met een eigen certificaat. Microsoft ondersteunt dat niet voor Connect, en terugschrijven kan mislukken.</translation>
        </message>
        <message>
            <source>Take these names out of TLS inspection for the Connect server: `*.servicebus.windows.net`, `*.passwordreset.microsoftonline.com`, `*.microsoftonline.com`.</source>
            <translation>Sluit deze namen voor de Connect-server uit van TLS-inspectie: `*.servicebus.windows.net`, `*.passwordreset.microsoftonline.com`, `*.microsoftonline.com`.</translation>
        </message>
        <message>
            <source>Low: traffic of one server to Microsoft is no longer read.</source>
            <translation>Laag: verkeer van één server naar Microsoft wordt niet meer meegelezen.</translation>
        </message>
        <message>
            <source>In a browser on the server the certificate comes from Microsoft or DigiCert.</source>
            <translation>In een browser op de server komt het certificaat van Microsoft of DigiCert.</translation>
        </message>
    </context>
    <context>
        <name>cause/tls12-not-enabled</name>
        <message>
            <source>The server does not use TLS 1.2</source>
            <translation>De server gebruikt geen TLS 1.2</translation>
        </message>
        <message>
            <source>Microsoft accepts no older encryption. With TLS 1.2 switched off in Windows or .NET, the server cannot connect.</source>
            <translation>Microsoft accepteert geen oudere versleuteling. Staat TLS 1.2 uit in Windows of .NET, dan krijgt de server geen verbinding.</translation>
        </message>
        <message>
            <source>Look at the values in Windows and .NET. Wrong are `Enabled` 0, `DisabledByDefault` 1 and 0 for the values of .NET; missing ones may be fine.</source>
            <translation>Bekijk de waarden in Windows en .NET. Fout zijn `Enabled` 0, `DisabledByDefault` 1 en 0 voor de waarden van .NET; ontbrekende waarden zijn mogelijk goed.</translation>
        </message>
        <message>
            <source>Let .NET use TLS 1.2.</source>
            <translation>Laat .NET TLS 1.2 gebruiken.</translation>
        </message>
        <message>
            <source>Old programs on this server that need TLS 1.0 may stop.</source>
            <translation>Oude programma's op deze server die TLS 1.0 nodig hebben, kunnen uitvallen.</translation>
        </message>
        <message>
            <source>Set the values back to what they were.</source>
            <translation>Zet de waarden terug zoals ze waren.</translation>
        </message>
        <message>
            <source>Let Windows use TLS 1.2, then restart Windows.</source>
            <translation>Laat Windows TLS 1.2 gebruiken en start Windows daarna opnieuw op.</translation>
        </message>
        <message>
            <source>Set the values back and restart Windows.</source>
            <translation>Zet de waarden terug en start Windows opnieuw op.</translation>
        </message>
    </context>
    <context>
        <name>cause/unsupported-reset-path</name>
        <message>
            <source>The password was reset in a place that never writes back</source>
            <translation>Het wachtwoord is opnieuw ingesteld op een plek die nooit terugschrijft</translation>
        </message>
        <message>
            <source>The Microsoft 365 admin center and PowerShell change the password in the cloud only. On the computer the old password still counts.</source>
            <translation>Het Microsoft 365-beheercentrum en PowerShell wijzigen het wachtwoord alleen in de cloud. Op de computer geldt het oude wachtwoord nog.</translation>
        </message>
        <message>
            <source>Tell the caller: “You did nothing wrong. Your new password works online only; I set it again, then it works everywhere.”</source>
            <translation>Zeg tegen de beller: “U doet niets fout. Uw nieuwe wachtwoord werkt alleen online; ik stel het opnieuw in en dan werkt het overal.”</translation>
        </message>
        <message>
            <source>Reset it in the Entra admin center: **Users** &gt; the user &gt; **Reset password**. Or let the caller use `https://aka.ms/sspr`.</source>
            <translation>Stel het opnieuw in via het Entra-beheercentrum: **Users** &gt; de gebruiker &gt; **Reset password**. Of laat de beller `https://aka.ms/sspr` gebruiken.</translation>
        </message>
        <message>
            <source>The caller signs in with the new password on a computer of the domain.</source>
            <translation>De beller meldt zich met het nieuwe wachtwoord aan op een computer in het domein.</translation>
        </message>
        <message>
            <source>Scripts: call `resetPassword` of Microsoft Graph instead of an update of the user.</source>
            <translation>Scripts: roep `resetPassword` van Microsoft Graph aan in plaats van de gebruiker bij te werken.</translation>
        </message>
        <message>
            <source>The script needs other permissions than before.</source>
            <translation>Het script heeft andere machtigingen nodig dan voorheen.</translation>
        </message>
        <message>
            <source>Agree in the team: never reset a synced user in the Microsoft 365 admin center.</source>
            <translation>Spreek in het team af: stel het wachtwoord van een gesynchroniseerde gebruiker nooit in het Microsoft 365-beheercentrum opnieuw in.</translation>
        </message>
        <message>
            <source>The audit log shows Microsoft Entra Connect or CloudSync as OnPremisesAgent.</source>
            <translation>Het auditlogboek noemt Microsoft Entra Connect of CloudSync als OnPremisesAgent.</translation>
        </message>
        <message>
            <source>Resets in the Microsoft 365 admin center</source>
            <translation>Opnieuw instellen in het Microsoft 365-beheercentrum</translation>
        </message>
        <message>
            <source>Reset a password with Microsoft Graph</source>
            <translation>Een wachtwoord opnieuw instellen met Microsoft Graph</translation>
        </message>
    </context>
    <context>
        <name>cause/user-cannot-change-password</name>
        <message>
            <source>The user is not allowed to change the own password</source>
            <translation>De gebruiker mag het eigen wachtwoord niet wijzigen</translation>
        </message>
        <message>
            <source>In Active Directory **User cannot change password** is ticked. Such a password is not written back.</source>
            <translation>In Active Directory is **Gebruiker kan wachtwoord niet wijzigen** (User cannot change password) aangevinkt. Zo'n wachtwoord wordt niet teruggeschreven.</translation>
        </message>
        <message>
            <source>Is the account of one person? Let that person change the password.</source>
            <translation>Is het account van één persoon? Laat die persoon het wachtwoord wijzigen.</translation>
        </message>
        <message>
            <source>For a shared or service account it may be on for a reason: ask first.</source>
            <translation>Bij een gedeeld account of serviceaccount kan er een reden voor zijn: vraag het eerst.</translation>
        </message>
    </context>
    <context>
        <name>cause/user-error</name>
        <message>
            <source>Another password, page or account was meant</source>
            <translation>Er was een ander wachtwoord, een andere pagina of een ander account bedoeld</translation>
        </message>
        <message>
            <source>Writeback works. A change asks for the current password (33007). Some pages and accounts look alike.</source>
            <translation>Terugschrijven werkt. Wijzigen vraagt om het huidige wachtwoord (33007). Sommige pagina's en accounts lijken op elkaar.</translation>
        </message>
        <message>
            <source>Tell the caller: “You did nothing wrong, this page is confusing. Let us do it together from the start.”</source>
            <translation>Zeg tegen de beller: “U doet niets fout, deze pagina is verwarrend. We doen het samen, vanaf het begin.”</translation>
        </message>
        <message>
            <source>Current password not known? Let the caller choose **Forgot my password** at `https://aka.ms/sspr`, not a change.</source>
            <translation>Huidig wachtwoord niet bekend? Laat de beller **Forgot my password** kiezen op `https://aka.ms/sspr`, niet wijzigen.</translation>
        </message>
        <message>
            <source>Check the name that the caller types: the full work address, not a private one.</source>
            <translation>Controleer de naam die de beller typt: het volledige werkadres, geen privéadres.</translation>
        </message>
    </context>
    <context>
        <name>cause/user-not-in-sync-scope</name>
        <message>
            <source>Connect does not know this user, or leaves the user out</source>
            <translation>Connect kent deze gebruiker niet, of slaat die over</translation>
        </message>
        <message>
            <source>The user is filtered out, not linked, or outside selective password hash synchronisation. Nothing can be written back for this user (33002).</source>
            <translation>De gebruiker is uitgefilterd, niet gekoppeld, of valt buiten de selectieve wachtwoord-hash-synchronisatie. Voor deze gebruiker valt niets terug te schrijven (33002).</translation>
        </message>
        <message>
            <source>See whether Connect knows the user.</source>
            <translation>Kijk of Connect de gebruiker kent.</translation>
        </message>
        <message>
            <source>One object appears, and `ConnectedMVObjectId` is not empty.</source>
            <translation>Er verschijnt één object en `ConnectedMVObjectId` is niet leeg.</translation>
        </message>
        <message>
            <source>Look for the mark of selective password hash synchronisation: `PHSFiltered` keeps the user out.</source>
            <translation>Zoek de markering van selectieve wachtwoord-hash-synchronisatie: `PHSFiltered` houdt de gebruiker erbuiten.</translation>
        </message>
        <message>
            <source>Bring the user into scope: move to a synced unit or group, or change the mark. Then run a cycle.</source>
            <translation>Breng de gebruiker binnen het bereik: verplaats naar een gesynchroniseerde organisatie-eenheid of groep, of wijzig de markering. Start daarna een cyclus.</translation>
        </message>
        <message>
            <source>A filter changed for one touches many: change the user, not the filter.</source>
            <translation>Een filter dat voor één persoon wijzigt, treft velen: wijzig de gebruiker, niet het filter.</translation>
        </message>
        <message>
            <source>Move the user back or put the mark back.</source>
            <translation>Verplaats de gebruiker terug of zet de markering terug.</translation>
        </message>
    </context>
    <context>
        <name>cause/user-not-registered</name>
        <message>
            <source>The user has not registered enough methods</source>
            <translation>De gebruiker heeft niet genoeg methoden geregistreerd</translation>
        </message>
        <message>
            <source>The portal cannot check who the caller is (SSPR_0014). Nothing is wrong with writeback.</source>
            <translation>De portal kan niet nagaan wie de beller is (SSPR_0014). Met terugschrijven is niets mis.</translation>
        </message>
        <message>
            <source>Tell the caller: “You did nothing wrong. I help you to sign in, then you register once and it works.”</source>
            <translation>Zeg tegen de beller: “U doet niets fout. Ik help u aanmelden, daarna registreert u zich eenmalig en werkt het.”</translation>
        </message>
        <message>
            <source>Let the caller sign in and register at `https://aka.ms/ssprsetup`, with an app or a passkey where possible.</source>
            <translation>Laat de beller zich aanmelden en registreren op `https://aka.ms/ssprsetup`, liefst met een app of een passkey.</translation>
        </message>
        <message>
            <source>Text messages and calls from Microsoft end for most users on 1 February 2027.</source>
            <translation>Sms-berichten en oproepen van Microsoft stoppen voor de meeste gebruikers op 1 februari 2027.</translation>
        </message>
        <message>
            <source>Cannot sign in at all? Add a method for the user: **Users** &gt; the user &gt; **Authentication methods** &gt; **Add authentication method**.</source>
            <translation>Lukt aanmelden helemaal niet? Voeg een methode voor de gebruiker toe: **Users** &gt; de gebruiker &gt; **Authentication methods** &gt; **Add authentication method**.</translation>
        </message>
        <message>
            <source>Check who is calling before you add a number.</source>
            <translation>Controleer wie er belt voordat u een nummer toevoegt.</translation>
        </message>
        <message>
            <source>Delete the method on the same page.</source>
            <translation>Verwijder de methode op dezelfde pagina.</translation>
        </message>
        <message>
            <source>The portal lists the new method when the caller starts a reset.</source>
            <translation>De portal toont de nieuwe methode zodra de beller met opnieuw instellen begint.</translation>
        </message>
        <message>
            <source>We could not verify your account</source>
            <translation>Uw account kan niet worden geverifieerd</translation>
        </message>
    </context>
    <context>
        <name>cause/writeback-disabled-in-tenant</name>
        <message>
            <source>Writeback is switched off in the tenant</source>
            <translation>Terugschrijven staat uit in de tenant</translation>
        </message>
        <message>
            <source>The cloud refuses the reset of every synced user (SSPR_0010), even when the Connect server is ready.</source>
            <translation>De cloud weigert elk verzoek van een gesynchroniseerde gebruiker (SSPR_0010), ook als de Connect-server klaarstaat.</translation>
        </message>
        <message>
            <source>Open **Entra ID** &gt; **Password reset** &gt; **On-premises integration** and tick **Write back passwords to your on-premises directory** (also named **Enable password write back for synced users**). Save.</source>
            <translation>Open **Entra ID** &gt; **Wachtwoord opnieuw instellen** (Password reset) &gt; **On-premises integratie** (On-premises integration) en vink **Wachtwoorden terugschrijven naar uw on-premises directory** (Write back passwords to your on-premises directory) aan; het heet ook **Enable password write back for synced users**. Sla op.</translation>
        </message>
        <message>
            <source>Low: it opens writeback for users in scope. It needs a Hybrid Identity Administrator.</source>
            <translation>Laag: het opent terugschrijven voor gebruikers binnen het bereik. Er is een hybride-identiteitsbeheerder voor nodig.</translation>
        </message>
        <message>
            <source>Clear the box and save.</source>
            <translation>Vink het vak uit en sla op.</translation>
        </message>
        <message>
            <source>The page says that the on-premises writeback client is up and running.</source>
            <translation>De pagina meldt dat de on-premises client voor terugschrijven actief is.</translation>
        </message>
        <message>
            <source>The page is missing? The administrator has no licence, or writeback is not set up on the server yet.</source>
            <translation>Ontbreekt de pagina? Dan heeft de beheerder geen licentie, of is terugschrijven op de server nog niet ingesteld.</translation>
        </message>
    </context>
    <context>
        <name>cause/writeback-endpoint-not-started</name>
        <message>
            <source>The writeback part of the service did not start</source>
            <translation>Het onderdeel voor terugschrijven is niet gestart</translation>
        </message>
        <message>
            <source>The synchronisation service runs, but its listener for new passwords did not come up (event 6800). No reset is written back.</source>
            <translation>De synchronisatieservice draait, maar het onderdeel dat op nieuwe wachtwoorden wacht is niet gestart (gebeurtenis 6800). Niets wordt teruggeschreven.</translation>
        </message>
        <message>
            <source>Read the events of PasswordResetService around 6800 and put right what they name: network, clock or certificate.</source>
            <translation>Lees de gebeurtenissen van PasswordResetService rond 6800 en herstel wat ze noemen: netwerk, klok of certificaat.</translation>
        </message>
    </context>
    <context>
        <name>cause/writeback-off-on-connect</name>
        <message>
            <source>Writeback is not switched on at the server</source>
            <translation>Terugschrijven staat niet aan op de server</translation>
        </message>
        <message>
            <source>The tenant would allow it, but Connect or Cloud Sync does not listen for new passwords (SSPR_0010).</source>
            <translation>De tenant staat het toe, maar Connect of Cloud Sync luistert niet naar nieuwe wachtwoorden (SSPR_0010).</translation>
        </message>
        <message>
            <source>See whether writeback is on in Connect. Healthy is: Enabled True, ServiceStatus Started, OnboardingRequiredStatus NotRequired.</source>
            <translation>Kijk of terugschrijven aan staat in Connect. Gezond is: Enabled True, ServiceStatus Started, OnboardingRequiredStatus NotRequired.</translation>
        </message>
        <message>
            <source>Switch it on in the Connect wizard: **Configure** &gt; **Customize synchronization options** &gt; **Optional features** &gt; **Password writeback**. Sign in with a cloud-only Hybrid Identity Administrator.</source>
            <translation>Schakel het in met de Connect-wizard: **Configureren** (Configure) &gt; **Synchronisatieopties aanpassen** (Customize synchronization options) &gt; **Optionele functies** (Optional features) &gt; **Wachtwoord terugschrijven** (Password writeback). Meld u aan met een hybride-identiteitsbeheerder die alleen in de cloud bestaat.</translation>
        </message>
        <message>
            <source>Low. All password hashes may be synchronised again. Below version 2.5.79.0 upgrade first.</source>
            <translation>Laag. Alle wachtwoord-hashes worden mogelijk opnieuw gesynchroniseerd. Werk een versie onder 2.5.79.0 eerst bij.</translation>
        </message>
        <message>
            <source>Events 31004, 31005 and 31015 appear.</source>
            <translation>De gebeurtenissen 31004, 31005 en 31015 verschijnen.</translation>
        </message>
        <message>
            <source>Where Cloud Sync serves the domain, run this on a server with the agent instead.</source>
            <translation>Bedient Cloud Sync het domein, voer dan dit uit op een server met de agent.</translation>
        </message>
    </context>
    <context>
        <name>check/attempts</name>
        <message>
            <source>Events of password writeback</source>
            <translation>Gebeurtenissen van het terugschrijven van wachtwoorden</translation>
        </message>
        <message>
            <source>Common errors of password writeback</source>
            <translation>Veelvoorkomende fouten bij het terugschrijven van wachtwoorden</translation>
        </message>
        <message>
            <source>The article does not speak of events.</source>
            <translation>Het artikel zegt niets over gebeurtenissen.</translation>
        </message>
        <message>
            <source>Each attempt leaves events with one TrackingId: a start, an end and the reason of a failure.</source>
            <translation>Elke poging laat gebeurtenissen met één TrackingId na: een begin, een eind en de reden van een mislukking.</translation>
        </message>
        <message>
            <source>Take the TrackingId of a failed attempt and read all its events, and ADSync 6329 beside them.</source>
            <translation>Neem de TrackingId van een mislukte poging en lees alle gebeurtenissen ervan, en ADSync 6329 ernaast.</translation>
        </message>
        <message>
            <source>You know the code (33001 to 33009) and the number that begins with 80.</source>
            <translation>U kent de code (33001 tot en met 33009) en het getal dat met 80 begint.</translation>
        </message>
        <message>
            <source>Paste the text of the event on the first page; this program explains its codes.</source>
            <translation>Plak de tekst van de gebeurtenis op de eerste pagina; dit programma legt de codes uit.</translation>
        </message>
        <message>
            <source>The last attempts all ended well.</source>
            <translation>De laatste pogingen zijn allemaal goed geëindigd.</translation>
        </message>
        <message>
            <source>Attempts fail for one user or some, and work for others.</source>
            <translation>Pogingen mislukken voor één of enkele gebruikers en lukken voor andere.</translation>
        </message>
        <message>
            <source>The way to the directory is open. Something is particular to these users.</source>
            <translation>De weg naar de directory is open. Bij deze gebruikers is iets anders.</translation>
        </message>
        <message>
            <source>Attempts reach the server, and all of them fail there.</source>
            <translation>Pogingen bereiken de server en mislukken daar allemaal.</translation>
        </message>
        <message>
            <source>The line to Microsoft is fine. The directory, or the rights of the connector account, is not.</source>
            <translation>De verbinding met Microsoft is goed. De directory, of de rechten van het connectoraccount, niet.</translation>
        </message>
        <message>
            <source>Attempts arrive, and the server cannot read them (32004, 32005, 32007 or 32010).</source>
            <translation>Pogingen komen aan, en de server kan ze niet lezen (32004, 32005, 32007 of 32010).</translation>
        </message>
        <message>
            <source>Keys or settings of writeback on the server do not fit those in the cloud.</source>
            <translation>Sleutels of instellingen van het terugschrijven op de server passen niet bij die in de cloud.</translation>
        </message>
        <message>
            <source>Attempts fail now and then, for anybody.</source>
            <translation>Pogingen mislukken af en toe, voor iedereen.</translation>
        </message>
        <message>
            <source>The line may be cut while idle, or two servers may compete.</source>
            <translation>De verbinding wordt misschien verbroken als er even niets gebeurt, of twee servers zitten elkaar in de weg.</translation>
        </message>
        <message>
            <source>Let idle connections of the Connect server live for at least three minutes.</source>
            <translation>Laat inactieve verbindingen van de Connect-server minstens drie minuten leven.</translation>
        </message>
        <message>
            <source>Low: a few more open connections.</source>
            <translation>Klein: enkele open verbindingen meer.</translation>
        </message>
        <message>
            <source>Set the old time again.</source>
            <translation>Stel de oude tijd weer in.</translation>
        </message>
        <message>
            <source>Event 32014 becomes rare.</source>
            <translation>Gebeurtenis 32014 wordt zeldzaam.</translation>
        </message>
        <message>
            <source>No attempt reaches the server.</source>
            <translation>Geen enkele poging bereikt de server.</translation>
        </message>
        <message>
            <source>It ends in the portal, in the tenant, or at the relay. It will not arrive later.</source>
            <translation>Het eindigt in de portal, in de tenant of bij de relay. Later komt het niet alsnog.</translation>
        </message>
        <message>
            <source>Answer the points on the tenant first, then run the network test on the Connect server.</source>
            <translation>Beantwoord eerst de punten over de tenant en voer dan de netwerktest uit op de Connect-server.</translation>
        </message>
        <message>
            <source>A new attempt writes 31001 on the server.</source>
            <translation>Een nieuwe poging schrijft 31001 op de server.</translation>
        </message>
        <message>
            <source>Make sure to look on the active server.</source>
            <translation>Kijk op de actieve server.</translation>
        </message>
        <message>
            <source>StagingModeEnabled is False.</source>
            <translation>StagingModeEnabled is False.</translation>
        </message>
        <message>
            <source>What became of the last attempts on the Connect server?</source>
            <translation>Wat werd er van de laatste pogingen op de Connect-server?</translation>
        </message>
        <message>
            <source>Event Viewer on the Connect server, **Application**, source PasswordResetService, of the last two days. Starts: 31001, 31006, 31009. Good ends: 31002, 31007, 31010. Bad ends: 31003, 31008, 31011. Events of one TrackingId belong together.</source>
            <translation>Event Viewer op de Connect-server, **Application**, bron PasswordResetService, van de laatste twee dagen. Begin: 31001, 31006, 31009. Goed eind: 31002, 31007, 31010. Slecht eind: 31003, 31008, 31011. Gebeurtenissen met één TrackingId horen bij elkaar.</translation>
        </message>
        <message>
            <source>All ended well</source>
            <translation>Allemaal goed geëindigd</translation>
        </message>
        <message>
            <source>One user or some fail, others work</source>
            <translation>Eén of enkele gebruikers falen, andere niet</translation>
        </message>
        <message>
            <source>They arrive, and all fail</source>
            <translation>Ze komen aan en mislukken allemaal</translation>
        </message>
        <message>
            <source>They fail with 32004, 32005, 32007 or 32010</source>
            <translation>Ze mislukken met 32004, 32005, 32007 of 32010</translation>
        </message>
        <message>
            <source>They fail now and then</source>
            <translation>Ze mislukken af en toe</translation>
        </message>
        <message>
            <source>None arrives, not even during a test</source>
            <translation>Er komt niets aan, ook niet tijdens een test</translation>
        </message>
        <message>
            <source>Last attempts</source>
            <translation>Laatste pogingen</translation>
        </message>
        <message>
            <source>Whether one user or everybody fails, and how far attempts get, tells where to look.</source>
            <translation>Of één gebruiker of iedereen faalt, en hoe ver pogingen komen, vertelt waar u moet kijken.</translation>
        </message>
        <message>
            <source>The event log of the Connect server, or the audit log of the tenant. Today a person who opens Event Viewer.</source>
            <translation>Het gebeurtenislogboek van de Connect-server, of het auditlogboek van de tenant. Nu: iemand die Event Viewer opent.</translation>
        </message>
        <message>
            <source>Attempts arrive, and a rule of the domain refuses the password; writeback works.</source>
            <translation>Pogingen komen aan, en een regel van het domein weigert het wachtwoord; terugschrijven werkt.</translation>
        </message>
        <message>
            <source>Length, history, age or a filter: the user needs another password, or must wait.</source>
            <translation>Lengte, geschiedenis, duur of een filter: de gebruiker heeft een ander wachtwoord nodig, of moet wachten.</translation>
        </message>
        <message>
            <source>Let the user choose another password that keeps the rules, or wait for the minimum age.</source>
            <translation>Laat de gebruiker een ander wachtwoord kiezen dat aan de regels voldoet, of de minimale duur afwachten.</translation>
        </message>
        <message>
            <source>The next attempt ends with event 31002.</source>
            <translation>De volgende poging eindigt met gebeurtenis 31002.</translation>
        </message>
        <message numerus="yes">
            <source>%n attempt(s) ended; {worked} worked, {refused} were refused by a rule, {failed} failed.</source>
            <translation>
                <numerusform>%n poging eindigde; {worked} gelukt, {refused} geweigerd door een regel, {failed} mislukt.</numerusform>
                <numerusform>%n pogingen eindigden; {worked} gelukt, {refused} geweigerd door een regel, {failed} mislukt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attempt(s) have no start or no end in the log.</source>
            <translation>
                <numerusform>%n poging heeft geen begin of geen eind in het logboek.</numerusform>
                <numerusform>%n pogingen hebben geen begin of geen eind in het logboek.</numerusform>
            </translation>
        </message>
        <message>
            <source>The last one that worked: {time}.</source>
            <translation>De laatste die lukte: {time}.</translation>
        </message>
    </context>
    <context>
        <name>check/audit-log</name>
        <message>
            <source>Reports of password reset</source>
            <translation>Rapporten over het opnieuw instellen van wachtwoorden</translation>
        </message>
        <message>
            <source>The article does not speak of the audit log.</source>
            <translation>Het artikel zegt niets over het auditlogboek.</translation>
        </message>
        <message>
            <source>It names result and reason of each attempt. OnPremisesAgent tells who wrote back.</source>
            <translation>Het noemt van elke poging het resultaat en de reden. OnPremisesAgent vertelt wie terugschreef.</translation>
        </message>
        <message>
            <source>The audit log says that a reset was written back by an agent.</source>
            <translation>Volgens het auditlogboek heeft een agent een reset teruggeschreven.</translation>
        </message>
        <message>
            <source>The reset was made in the cloud only (OnPremisesAgent is None).</source>
            <translation>De reset is alleen in de cloud gedaan (OnPremisesAgent is None).</translation>
        </message>
        <message>
            <source>Active Directory may still have the old password. Some portals never write back.</source>
            <translation>Active Directory heeft misschien nog het oude wachtwoord. Sommige portals schrijven nooit terug.</translation>
        </message>
        <message>
            <source>Reset again in the Entra admin center, not in the Microsoft 365 admin center or PowerShell.</source>
            <translation>Stel opnieuw in via het Entra-beheercentrum, niet via het Microsoft 365-beheercentrum of PowerShell.</translation>
        </message>
        <message>
            <source>OnPremisesAgent names Microsoft Entra Connect or CloudSync.</source>
            <translation>OnPremisesAgent noemt Microsoft Entra Connect of CloudSync.</translation>
        </message>
        <message>
            <source>Microsoft could not reach the service on-premises.</source>
            <translation>Microsoft kon de on-premises service niet bereiken.</translation>
        </message>
        <message>
            <source>The line between relay and Connect server, or the service there, is down.</source>
            <translation>De verbinding tussen relay en Connect-server, of de service daar, ligt eruit.</translation>
        </message>
        <message>
            <source>Run the network test of this program on the Connect server.</source>
            <translation>Voer de netwerktest van dit programma uit op de Connect-server.</translation>
        </message>
        <message>
            <source>The service on-premises answered, and refused.</source>
            <translation>De on-premises service antwoordde en weigerde.</translation>
        </message>
        <message>
            <source>The line is fine. The event log of the server names the reason.</source>
            <translation>De verbinding is goed. Het gebeurtenislogboek van de server noemt de reden.</translation>
        </message>
        <message>
            <source>Read the events of that minute on the Connect server.</source>
            <translation>Lees op de Connect-server de gebeurtenissen van die minuut.</translation>
        </message>
        <message>
            <source>You know the code (33001 to 33009).</source>
            <translation>U kent de code (33001 tot en met 33009).</translation>
        </message>
        <message>
            <source>The new password was refused by a policy.</source>
            <translation>Het nieuwe wachtwoord is door een beleid geweigerd.</translation>
        </message>
        <message>
            <source>It is banned, or breaks a rule of the domain. Another password may work.</source>
            <translation>Het is verboden of breekt een regel van het domein. Een ander wachtwoord werkt mogelijk wel.</translation>
        </message>
        <message>
            <source>Let the user choose another password.</source>
            <translation>Laat de gebruiker een ander wachtwoord kiezen.</translation>
        </message>
        <message>
            <source>The next entry says success.</source>
            <translation>De volgende vermelding zegt success.</translation>
        </message>
        <message>
            <source>The user may not reset: licence, scope or methods are missing.</source>
            <translation>De gebruiker mag niet opnieuw instellen: licentie, bereik of methoden ontbreken.</translation>
        </message>
        <message>
            <source>The attempt ended in the cloud, before writeback.</source>
            <translation>De poging eindigde in de cloud, nog voor het terugschrijven.</translation>
        </message>
        <message>
            <source>Give the user a licence, put them in the scope of password reset, or let them register.</source>
            <translation>Geef de gebruiker een licentie, plaats die in het bereik van wachtwoordherstel, of laat methoden registreren.</translation>
        </message>
        <message>
            <source>The next attempt gets as far as the new password.</source>
            <translation>De volgende poging komt tot aan het nieuwe wachtwoord.</translation>
        </message>
        <message>
            <source>The user tried more than five times in 24 hours and is blocked.</source>
            <translation>De gebruiker heeft meer dan vijf keer in 24 uur geprobeerd en is geblokkeerd.</translation>
        </message>
        <message>
            <source>This hides the first reason. It may still be there tomorrow.</source>
            <translation>Dit verbergt de eerste reden. Die kan er morgen nog zijn.</translation>
        </message>
        <message>
            <source>Wait 24 hours, or reset for the user in the Entra admin center.</source>
            <translation>Wacht 24 uur, of stel het wachtwoord voor de gebruiker opnieuw in via het Entra-beheercentrum.</translation>
        </message>
        <message>
            <source>An earlier entry shows the first reason.</source>
            <translation>Een eerdere vermelding toont de eerste reden.</translation>
        </message>
        <message>
            <source>The audit log has no entry on this attempt.</source>
            <translation>Het auditlogboek bevat geen vermelding van deze poging.</translation>
        </message>
        <message>
            <source>Data may be collected only after someone first opened the log. Or the attempt was made elsewhere.</source>
            <translation>Gegevens worden soms pas verzameld nadat iemand het logboek heeft geopend. Of de poging was elders.</translation>
        </message>
        <message>
            <source>Try once more, wait some minutes, and look again.</source>
            <translation>Probeer het nog eens, wacht enkele minuten en kijk opnieuw.</translation>
        </message>
        <message>
            <source>What does the audit log of the tenant say about the attempt?</source>
            <translation>Wat zegt het auditlogboek van de tenant over de poging?</translation>
        </message>
        <message>
            <source>Entra admin center &gt; **Entra ID** &gt; **Users** &gt; **Audit logs**, filter **Service**: **Self-service Password Management**. Open the entry: status, status reason, and under additional details **OnPremisesAgent**. The role Reports Reader is enough.</source>
            <translation>Entra-beheercentrum &gt; **Entra ID** &gt; **Users** &gt; **Audit logs**, filter **Service**: **Self-service Password Management**. Open de vermelding: status, reden, en bij de aanvullende details **OnPremisesAgent**. De rol Reports Reader volstaat.</translation>
        </message>
        <message>
            <source>Success, by Microsoft Entra Connect or CloudSync</source>
            <translation>Gelukt, door Microsoft Entra Connect of CloudSync</translation>
        </message>
        <message>
            <source>Success, but OnPremisesAgent is None</source>
            <translation>Gelukt, maar OnPremisesAgent is None</translation>
        </message>
        <message>
            <source>Failure: the service on-premises was not reached</source>
            <translation>Mislukt: de on-premises service is niet bereikt</translation>
        </message>
        <message>
            <source>Failure: the service on-premises had a problem</source>
            <translation>Mislukt: de on-premises service had een probleem</translation>
        </message>
        <message>
            <source>Failure: the password breaks a policy</source>
            <translation>Mislukt: het wachtwoord voldoet niet aan een beleid</translation>
        </message>
        <message>
            <source>Failure: licence, scope or methods</source>
            <translation>Mislukt: licentie, bereik of methoden</translation>
        </message>
        <message>
            <source>Blocked from self-service password reset</source>
            <translation>Geblokkeerd voor selfservice voor wachtwoordherstel</translation>
        </message>
        <message>
            <source>There is no entry</source>
            <translation>Er is geen vermelding</translation>
        </message>
        <message>
            <source>Audit log of the tenant</source>
            <translation>Auditlogboek van de tenant</translation>
        </message>
        <message>
            <source>Microsoft writes down every attempt: what was tried, how it ended, and which agent wrote back.</source>
            <translation>Microsoft legt elke poging vast: wat er is geprobeerd, hoe het afliep en welke agent terugschreef.</translation>
        </message>
        <message>
            <source>The tenant after sign-in. Today a person who may read the audit log.</source>
            <translation>De tenant na aanmelding. Nu: iemand die het auditlogboek mag lezen.</translation>
        </message>
    </context>
    <context>
        <name>check/certificate-trust</name>
        <message>
            <source>Certificate authorities of Azure</source>
            <translation>Certificeringsinstanties van Azure</translation>
        </message>
        <message>
            <source>Ports and protocols of Connect</source>
            <translation>Poorten en protocollen van Connect</translation>
        </message>
        <message>
            <source>The article does not speak of certificates.</source>
            <translation>Het artikel spreekt niet over certificaten.</translation>
        </message>
        <message>
            <source>Event 31034 with "remote certificate is invalid" points to a missing root. Revocation lists come over port 80.</source>
            <translation>Gebeurtenis 31034 met "remote certificate is invalid" wijst op een ontbrekend basiscertificaat. Intrekkingslijsten komen via poort 80.</translation>
        </message>
        <message>
            <source>Let Windows fetch its roots (port 80 to `ctldl.windowsupdate.com`), or install the missing one.</source>
            <translation>Laat Windows de basiscertificaten ophalen (poort 80 naar `ctldl.windowsupdate.com`), of installeer het ontbrekende.</translation>
        </message>
        <message>
            <source>Low, if the file comes from the issuer itself and its fingerprint is compared.</source>
            <translation>Laag, als het bestand van de uitgever zelf komt en de vingerafdruk is vergeleken.</translation>
        </message>
        <message>
            <source>Remove the root from the store again.</source>
            <translation>Verwijder het basiscertificaat weer uit het archief.</translation>
        </message>
        <message>
            <source>Look again from the server: the roots are there.</source>
            <translation>Kijk opnieuw vanaf de server: de basiscertificaten zijn er.</translation>
        </message>
        <message>
            <source>Allow outbound HTTP (TCP 80) from the server to Microsoft's and DigiCert's revocation hosts, such as `crl3.digicert.com`.</source>
            <translation>Sta uitgaand HTTP (TCP 80) toe van de server naar de intrekkingshosts van Microsoft en DigiCert, zoals `crl3.digicert.com`.</translation>
        </message>
        <message>
            <source>Low: one outbound rule. Nothing is let in.</source>
            <translation>Laag: één uitgaande regel. Er wordt niets binnengelaten.</translation>
        </message>
        <message>
            <source>Remove the rule again.</source>
            <translation>Verwijder de regel weer.</translation>
        </message>
        <message>
            <source>`Test-NetConnection crl3.digicert.com -Port 80` on the server says True.</source>
            <translation>`Test-NetConnection crl3.digicert.com -Port 80` op de server geeft True.</translation>
        </message>
        <message>
            <source>The needed roots are there, and no revocation list is out of reach.</source>
            <translation>De nodige basiscertificaten zijn er en geen intrekkingslijst is onbereikbaar.</translation>
        </message>
        <message>
            <source>A certificate that vouches for {hosts} is missing here, of {issuer}.</source>
            <translation>Hier ontbreekt een certificaat dat voor {hosts} instaat, van {issuer}.</translation>
        </message>
        <message>
            <source>The server cannot tell that it talks to Microsoft, so it ends the connection.</source>
            <translation>De server kan niet vaststellen dat hij met Microsoft praat en verbreekt de verbinding.</translation>
        </message>
        <message>
            <source>Trust cannot be judged: someone else than Microsoft signs, {issuer}.</source>
            <translation>Het vertrouwen is niet te beoordelen: niet Microsoft ondertekent, maar {issuer}.</translation>
        </message>
        <message>
            <source>See the point on TLS inspection. Trust is judged once Microsoft's own certificates are seen.</source>
            <translation>Zie het punt over TLS-inspectie. Het vertrouwen wordt beoordeeld zodra Microsofts eigen certificaten te zien zijn.</translation>
        </message>
        <message>
            <source>No revocation list can be reached on port 80.</source>
            <translation>Geen enkele intrekkingslijst is bereikbaar op poort 80.</translation>
        </message>
        <message>
            <source>Windows asks there whether a certificate still holds. Without an answer it may wait long, or refuse the connection.</source>
            <translation>Windows vraagt daar of een certificaat nog geldt. Zonder antwoord wacht het mogelijk lang, of weigert het de verbinding.</translation>
        </message>
        <message>
            <source>Some revocation hosts cannot be reached on port 80: {hosts}.</source>
            <translation>Sommige intrekkingshosts zijn niet bereikbaar op poort 80: {hosts}.</translation>
        </message>
        <message>
            <source>Certificates that are looked up there may be refused, or only after a long wait.</source>
            <translation>Certificaten die daar worden nagevraagd, worden mogelijk geweigerd of pas na lang wachten aanvaard.</translation>
        </message>
        <message>
            <source>The server has the roots and reaches the revocation lists.</source>
            <translation>De server heeft de basiscertificaten en bereikt de intrekkingslijsten.</translation>
        </message>
        <message>
            <source>A root certificate is missing on the server.</source>
            <translation>Op de server ontbreekt een basiscertificaat.</translation>
        </message>
        <message>
            <source>The server does not reach the revocation lists.</source>
            <translation>De server bereikt de intrekkingslijsten niet.</translation>
        </message>
        <message>
            <source>Does the server have the roots, and does it reach the revocation lists?</source>
            <translation>Heeft de server de basiscertificaten, en bereikt hij de intrekkingslijsten?</translation>
        </message>
        <message>
            <source>On the server: `certlm.msc`, **Trusted Root Certification Authorities**, must show DigiCert Global Root G2. And `Test-NetConnection crl3.digicert.com -Port 80` must say True.</source>
            <translation>Op de server: `certlm.msc`, **Trusted Root Certification Authorities**, moet DigiCert Global Root G2 tonen. En `Test-NetConnection crl3.digicert.com -Port 80` moet True geven.</translation>
        </message>
        <message>
            <source>Yes, both</source>
            <translation>Ja, allebei</translation>
        </message>
        <message>
            <source>The root is missing</source>
            <translation>Het basiscertificaat ontbreekt</translation>
        </message>
        <message>
            <source>The lists are out of reach</source>
            <translation>De lijsten zijn onbereikbaar</translation>
        </message>
        <message>
            <source>{host}: reached on port 80</source>
            <translation>{host}: bereikt op poort 80</translation>
        </message>
        <message>
            <source>{host}: not reached on port 80</source>
            <translation>{host}: niet bereikt op poort 80</translation>
        </message>
        <message>
            <source>{host}: trusted, issued by {issuer}</source>
            <translation>{host}: vertrouwd, uitgegeven door {issuer}</translation>
        </message>
        <message>
            <source>{host}: not trusted, issued by {issuer}</source>
            <translation>{host}: niet vertrouwd, uitgegeven door {issuer}</translation>
        </message>
        <message>
            <source>Root certificates and revocation lists</source>
            <translation>Basiscertificaten en intrekkingslijsten</translation>
        </message>
        <message>
            <source>The server talks to Microsoft only if it trusts the certificate and can ask whether it still holds.</source>
            <translation>De server praat alleen met Microsoft als hij het certificaat vertrouwt en kan vragen of het nog geldt.</translation>
        </message>
        <message>
            <source>The network test on the server, the event log, or a person who looks there.</source>
            <translation>De netwerktest op de server, het gebeurtenislogboek, of iemand die daar kijkt.</translation>
        </message>
        <message>
            <source>The root DigiCert Global Root G2 is not on the server, and Windows may not fetch it.</source>
            <translation>Het basiscertificaat DigiCert Global Root G2 staat niet op de server, en Windows mag het niet ophalen.</translation>
        </message>
        <message>
            <source>A policy switches the update of roots off. Connections to Microsoft may be refused.</source>
            <translation>Een beleid schakelt het bijwerken van basiscertificaten uit. Verbindingen met Microsoft worden misschien geweigerd.</translation>
        </message>
        <message>
            <source>The root that Microsoft's services need is on the server, or Windows fetches it.</source>
            <translation>Het basiscertificaat dat de services van Microsoft nodig hebben, staat op de server, of Windows haalt het op.</translation>
        </message>
        <message>
            <source>The server does not trust the certificate of its relay (event 31034).</source>
            <translation>De server vertrouwt het certificaat van zijn relay niet (gebeurtenis 31034).</translation>
        </message>
        <message>
            <source>A root certificate is missing on the server, or someone opens the TLS connection.</source>
            <translation>Op de server ontbreekt een basiscertificaat, of iemand opent de TLS-verbinding.</translation>
        </message>
        <message>
            <source>Exclude `*.servicebus.windows.net` from TLS inspection.</source>
            <translation>Sluit `*.servicebus.windows.net` uit van TLS-inspectie.</translation>
        </message>
        <message>
            <source>Low: this traffic is no longer read.</source>
            <translation>Klein: dit verkeer wordt niet meer gelezen.</translation>
        </message>
        <message>
            <source>Remove the exception.</source>
            <translation>Verwijder de uitzondering.</translation>
        </message>
        <message>
            <source>Event 31019 appears after a restart of the sync service.</source>
            <translation>Na een herstart van de synchronisatieservice verschijnt gebeurtenis 31019.</translation>
        </message>
    </context>
    <context>
        <name>check/clock</name>
        <message>
            <source>Windows Time service tools and settings</source>
            <translation>Hulpmiddelen en instellingen van de Windows Time-service</translation>
        </message>
        <message>
            <source>The article does not speak of the clock.</source>
            <translation>Het artikel spreekt niet over de klok.</translation>
        </message>
        <message>
            <source>A clock that is off by more than five minutes breaks sign-in, and writeback with it.</source>
            <translation>Een klok die meer dan vijf minuten afwijkt verhindert de aanmelding, en daarmee het terugschrijven.</translation>
        </message>
        <message>
            <source>Let the server take its time from the domain, then look again.</source>
            <translation>Laat de server de tijd van het domein overnemen en kijk opnieuw.</translation>
        </message>
        <message>
            <source>Low: the clock may jump.</source>
            <translation>Laag: de klok kan verspringen.</translation>
        </message>
        <message>
            <source>Set the old source of time again.</source>
            <translation>Stel de oude tijdbron weer in.</translation>
        </message>
        <message>
            <source>`w32tm /query /status` shows a source and a recent time.</source>
            <translation>`w32tm /query /status` toont een bron en een recente tijd.</translation>
        </message>
        <message>
            <source>The clock is right, {offset} off.</source>
            <translation>De klok loopt goed, {offset} afwijking.</translation>
        </message>
        <message>
            <source>The clock of the server shows the right time.</source>
            <translation>De klok van de server loopt goed.</translation>
        </message>
        <message>
            <source>The clock is {offset} off.</source>
            <translation>De klok wijkt {offset} af.</translation>
        </message>
        <message>
            <source>Microsoft and the domain controllers refuse a sign-in that carries the wrong time.</source>
            <translation>Microsoft en de domeincontrollers weigeren een aanmelding met een verkeerde tijd.</translation>
        </message>
        <message>
            <source>The clock of the server shows the wrong time.</source>
            <translation>De klok van de server loopt verkeerd.</translation>
        </message>
        <message>
            <source>Does the clock of the Connect server show the right time?</source>
            <translation>Loopt de klok van de Connect-server goed?</translation>
        </message>
        <message>
            <source>On the server, compare the clock with a phone. More than five minutes off is wrong. Mind the time zone.</source>
            <translation>Vergelijk op de server de klok met een telefoon. Meer dan vijf minuten verschil is fout. Let op de tijdzone.</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nee</translation>
        </message>
        <message>
            <source>The clock is ahead of the true time.</source>
            <translation>De klok loopt voor.</translation>
        </message>
        <message>
            <source>The clock is behind the true time.</source>
            <translation>De klok loopt achter.</translation>
        </message>
        <message>
            <source>Whole hours: the time zone or summer time may have been set by hand.</source>
            <translation>Hele uren: mogelijk zijn tijdzone of zomertijd met de hand ingesteld.</translation>
        </message>
        <message>
            <source>Clock of the server</source>
            <translation>Klok van de server</translation>
        </message>
        <message>
            <source>Sign-in to Microsoft and to the domain fails when the clock is off by more than five minutes.</source>
            <translation>Aanmelden bij Microsoft en bij het domein mislukt als de klok meer dan vijf minuten afwijkt.</translation>
        </message>
        <message>
            <source>The network test on the server, or a person who looks at its clock.</source>
            <translation>De netwerktest op de server, of iemand die daar naar de klok kijkt.</translation>
        </message>
        <message>
            <source>Compared with the domain controller {host}.</source>
            <translation>Vergeleken met de domeincontroller {host}.</translation>
        </message>
        <message>
            <source>The time service takes its time from nowhere (`NoSync`).</source>
            <translation>De tijdservice haalt de tijd nergens vandaan (`NoSync`).</translation>
        </message>
    </context>
    <context>
        <name>check/connect-installed</name>
        <message>
            <source>Verify the version of the sync tool</source>
            <translation>De versie van het synchronisatieprogramma controleren</translation>
        </message>
        <message>
            <source>Azure AD Connect is installed, and Active Directory is prepared for synchronisation.</source>
            <translation>Azure AD Connect is geïnstalleerd en Active Directory is voorbereid op synchronisatie.</translation>
        </message>
        <message>
            <source>It is called Microsoft Entra Connect today. The server runs Windows Server 2016 or later with a desktop, best 2022 or 2025. Cloud Sync is an alternative.</source>
            <translation>Het heet nu Microsoft Entra Connect. Op de server draait Windows Server 2016 of later met bureaublad, liefst 2022 of 2025. Cloud Sync is een alternatief.</translation>
        </message>
        <message>
            <source>Connect is installed on a supported server, and synchronisation was set up.</source>
            <translation>Connect is geïnstalleerd op een ondersteunde server en de synchronisatie is ingesteld.</translation>
        </message>
        <message>
            <source>Connect is installed on a domain controller.</source>
            <translation>Connect is geïnstalleerd op een domeincontroller.</translation>
        </message>
        <message>
            <source>Writeback may be denied access there, in a way that no permission cures.</source>
            <translation>Terugschrijven kan daar worden geweigerd op een manier die geen machtiging verhelpt.</translation>
        </message>
        <message>
            <source>Let the connector prefer another domain controller than the one it runs on.</source>
            <translation>Geef in de connector de voorkeur aan een andere domeincontroller dan die waarop Connect draait.</translation>
        </message>
        <message>
            <source>With Connect 2.5.x, update first and never press OK on the Microsoft Entra connector.</source>
            <translation>Werk Connect 2.5.x eerst bij en kies nooit OK bij de Microsoft Entra-connector.</translation>
        </message>
        <message>
            <source>Clear the list of preferred domain controllers.</source>
            <translation>Wis de lijst met voorkeursdomeincontrollers.</translation>
        </message>
        <message>
            <source>A test reset works.</source>
            <translation>Een testreset lukt.</translation>
        </message>
        <message>
            <source>In the long run, move Connect to a server of its own.</source>
            <translation>Verplaats Connect op den duur naar een eigen server.</translation>
        </message>
        <message>
            <source>Medium: export the configuration first, and keep one server active at a time.</source>
            <translation>Middelmatig: exporteer eerst de configuratie en houd steeds één server actief.</translation>
        </message>
        <message>
            <source>The new server synchronises, and the old one is in staging mode or gone.</source>
            <translation>De nieuwe server synchroniseert en de oude staat in faseringsmodus of is weg.</translation>
        </message>
        <message>
            <source>Connect is installed on a Windows Server that it does not support.</source>
            <translation>Connect is geïnstalleerd op een Windows Server die het niet ondersteunt.</translation>
        </message>
        <message>
            <source>Version 2 needs Windows Server 2016 or later with a desktop. An older server holds Connect back at a version that no longer synchronises.</source>
            <translation>Versie 2 heeft Windows Server 2016 of later met bureaublad nodig. Een oudere server houdt Connect op een versie die niet meer synchroniseert.</translation>
        </message>
        <message>
            <source>Install the newest Connect on Windows Server 2022 or 2025, and move the configuration there.</source>
            <translation>Installeer de nieuwste Connect op Windows Server 2022 of 2025 en zet de configuratie over.</translation>
        </message>
        <message>
            <source>Medium: back up changed synchronisation rules first.</source>
            <translation>Middelmatig: maak eerst een back-up van gewijzigde synchronisatieregels.</translation>
        </message>
        <message>
            <source>The new server synchronises, and writeback is on there.</source>
            <translation>De nieuwe server synchroniseert en terugschrijven is daar ingeschakeld.</translation>
        </message>
        <message>
            <source>Connect is installed on Windows Server 2025.</source>
            <translation>Connect is geïnstalleerd op Windows Server 2025.</translation>
        </message>
        <message>
            <source>That is recommended today. With an old Connect or without the updates of October 2025 it may make trouble.</source>
            <translation>Dat wordt nu aanbevolen. Met een oude Connect of zonder de updates van oktober 2025 kan het problemen geven.</translation>
        </message>
        <message>
            <source>Install KB5070773 or a later update, restart Windows, and update Connect.</source>
            <translation>Installeer KB5070773 of een latere update, start Windows opnieuw en werk Connect bij.</translation>
        </message>
        <message>
            <source>Low: nothing is written back while the server restarts.</source>
            <translation>Laag: zolang de server opnieuw start, wordt er niets teruggeschreven.</translation>
        </message>
        <message>
            <source>Synchronisation runs without errors after the restart.</source>
            <translation>Na het opnieuw starten synchroniseert de server zonder fouten.</translation>
        </message>
        <message>
            <source>The .NET Framework of the server is older than 4.7.2.</source>
            <translation>Het .NET Framework van de server is ouder dan 4.7.2.</translation>
        </message>
        <message>
            <source>Connect needs 4.7.2 to update, and the page on writeback asks for 4.8.</source>
            <translation>Connect heeft 4.7.2 nodig om bij te werken, en de pagina over terugschrijven vraagt om 4.8.</translation>
        </message>
        <message>
            <source>Install .NET Framework 4.8 on the server and restart Windows.</source>
            <translation>Installeer .NET Framework 4.8 op de server en start Windows opnieuw.</translation>
        </message>
        <message>
            <source>`Release` in the registry is 461808 or more.</source>
            <translation>`Release` in het register is 461808 of hoger.</translation>
        </message>
        <message>
            <source>Connect is installed, but synchronisation was never set up to the end.</source>
            <translation>Connect is geïnstalleerd, maar het instellen van de synchronisatie is nooit afgerond.</translation>
        </message>
        <message>
            <source>Users must be synced before their passwords can be written back.</source>
            <translation>Gebruikers moeten zijn gesynchroniseerd voordat hun wachtwoorden kunnen worden teruggeschreven.</translation>
        </message>
        <message>
            <source>Finish the Connect wizard, then run a full cycle.</source>
            <translation>Rond de Connect-wizard af en voer een volledige cyclus uit.</translation>
        </message>
        <message>
            <source>Medium: it can take hours and changes users in the cloud.</source>
            <translation>Middelmatig: het kan uren duren en wijzigt gebruikers in de cloud.</translation>
        </message>
        <message>
            <source>**On-premises sync enabled** of the user says Yes.</source>
            <translation>**On-premises sync enabled** van de gebruiker staat op Yes.</translation>
        </message>
        <message>
            <source>Connect is not installed.</source>
            <translation>Connect is niet geïnstalleerd.</translation>
        </message>
        <message>
            <source>Without Connect or Cloud Sync nothing can carry a password to Active Directory.</source>
            <translation>Zonder Connect of Cloud Sync kan niets een wachtwoord naar Active Directory brengen.</translation>
        </message>
        <message>
            <source>Install it from the Entra admin center: **Entra Connect** &gt; **Get started** &gt; **Manage**. Or set Cloud Sync up.</source>
            <translation>Installeer het vanuit het Entra-beheercentrum: **Entra Connect** &gt; **Get started** &gt; **Manage**. Of stel Cloud Sync in.</translation>
        </message>
        <message>
            <source>High: a first synchronisation changes users in the cloud and needs a plan.</source>
            <translation>Hoog: een eerste synchronisatie wijzigt gebruikers in de cloud en vraagt om een plan.</translation>
        </message>
        <message>
            <source>The service ADSync runs on the server.</source>
            <translation>De service ADSync is actief op de server.</translation>
        </message>
        <message>
            <source>Is Connect installed on a supported server, and was synchronisation set up?</source>
            <translation>Is Connect geïnstalleerd op een ondersteunde server en is de synchronisatie ingesteld?</translation>
        </message>
        <message>
            <source>On the server: `Get-Service ADSync`; `Get-ComputerInfo OsName, OsServerLevel, CsDomainRole`, where `FullServer` has a desktop; `(Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\NET Framework Setup\NDP\v4\Full').Release`, where 461808 is .NET 4.7.2.</source>
            <translation>Op de server: `Get-Service ADSync`; `Get-ComputerInfo OsName, OsServerLevel, CsDomainRole`, waarbij `FullServer` een bureaublad heeft; `(Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\NET Framework Setup\NDP\v4\Full').Release`, waarbij 461808 .NET 4.7.2 is.</translation>
        </message>
        <message>
            <source>Yes: 2016, 2019 or 2022, .NET 4.7.2 or later, no domain controller</source>
            <translation>Ja: 2016, 2019 of 2022, .NET 4.7.2 of later, geen domeincontroller</translation>
        </message>
        <message>
            <source>Yes, on Windows Server 2025</source>
            <translation>Ja, op Windows Server 2025</translation>
        </message>
        <message>
            <source>Yes, on a domain controller</source>
            <translation>Ja, op een domeincontroller</translation>
        </message>
        <message>
            <source>Yes, on one older than 2016, Server Core or Small Business</source>
            <translation>Ja, op een server van vóór 2016, Server Core of Small Business</translation>
        </message>
        <message>
            <source>Yes, but .NET is older than 4.7.2</source>
            <translation>Ja, maar .NET is ouder dan 4.7.2</translation>
        </message>
        <message>
            <source>Installed, but the setup was not finished</source>
            <translation>Geïnstalleerd, maar het instellen is niet afgerond</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nee</translation>
        </message>
        <message>
            <source>Connect and its server</source>
            <translation>Connect en de server ervan</translation>
        </message>
        <message>
            <source>Connect carries the password into Active Directory. It needs a server that it supports.</source>
            <translation>Connect brengt het wachtwoord naar Active Directory. Daarvoor is een ondersteunde server nodig.</translation>
        </message>
        <message>
            <source>The server collection would tell. Today a person on the server can answer.</source>
            <translation>De serververzameling zou het uitwijzen. Nu kan iemand op de server antwoorden.</translation>
        </message>
        <message>
            <source>Neither Connect nor the agent of Cloud Sync is on the server that was collected.</source>
            <translation>Op de server van de verzameling staan Connect noch de agent van Cloud Sync.</translation>
        </message>
        <message>
            <source>The collection may come from another server than the one that writes passwords back.</source>
            <translation>De verzameling komt misschien van een andere server dan die wachtwoorden terugschrijft.</translation>
        </message>
        <message>
            <source>Find the server that runs Connect or the agent, and collect there.</source>
            <translation>Zoek de server waarop Connect of de agent draait, en verzamel daar.</translation>
        </message>
        <message>
            <source>One of the two services is listed there.</source>
            <translation>Een van de twee services staat daar in de lijst.</translation>
        </message>
        <message>
            <source>Windows build {build}, {kind}</source>
            <translation>Windows-build {build}, {kind}</translation>
        </message>
        <message>
            <source>.NET release {release}</source>
            <translation>.NET-release {release}</translation>
        </message>
    </context>
    <context>
        <name>check/connect-version</name>
        <message>
            <source>Find out the version of Connect</source>
            <translation>De versie van Connect opzoeken</translation>
        </message>
        <message>
            <source>Download Connect in the Entra admin center</source>
            <translation>Connect downloaden in het Entra-beheercentrum</translation>
        </message>
        <message>
            <source>Download and enable the newest version of Azure AD Connect.</source>
            <translation>Download en activeer de nieuwste versie van Azure AD Connect.</translation>
        </message>
        <message>
            <source>It is called Microsoft Entra Connect now. The minimum is 2.5.79.0; from 7 April 2027 it is 2.6.84.0.</source>
            <translation>Het heet nu Microsoft Entra Connect. De minimumversie is 2.5.79.0; vanaf 7 april 2027 is dat 2.6.84.0.</translation>
        </message>
        <message>
            <source>A link leads to Download Center id 47594.</source>
            <translation>Een koppeling leidt naar Downloadcentrum-id 47594.</translation>
        </message>
        <message>
            <source>That place is superseded. New versions are only in the Entra admin center, under **Entra Connect** &gt; **Get started**.</source>
            <translation>Die plek is vervangen. Nieuwe versies staan alleen in het Entra-beheercentrum, bij **Entra Connect** &gt; **Get started**.</translation>
        </message>
        <message>
            <source>Save changed synchronisation rules and the settings first.</source>
            <translation>Bewaar eerst aangepaste synchronisatieregels en de instellingen.</translation>
        </message>
        <message>
            <source>None: it only writes files.</source>
            <translation>Geen: dit schrijft alleen bestanden.</translation>
        </message>
        <message>
            <source>The folder holds the rules as files.</source>
            <translation>De map bevat de regels als bestanden.</translation>
        </message>
        <message>
            <source>On 2.5.x, do not press **OK** on the Microsoft Entra connector in the Synchronization Service Manager.</source>
            <translation>Klik bij 2.5.x in de Synchronization Service Manager niet op **OK** bij de Microsoft Entra-connector.</translation>
        </message>
        <message>
            <source>It deletes the application settings of the connector; synchronisation then fails.</source>
            <translation>Dat wist de toepassingsinstellingen van de connector; de synchronisatie mislukt dan.</translation>
        </message>
        <message>
            <source>Switch the server to application-based authentication, in the Connect wizard: **Configure application-based authentication to Microsoft Entra ID**.</source>
            <translation>Laat de server zich als toepassing aanmelden, in de Connect-wizard: **Configure application-based authentication to Microsoft Entra ID**.</translation>
        </message>
        <message>
            <source>Low. Each server needs an application of its own.</source>
            <translation>Klein. Elke server heeft een eigen toepassing nodig.</translation>
        </message>
        <message>
            <source>`Get-ADSyncEntraConnectorCredential` shows ConnectorIdentityType Application.</source>
            <translation>`Get-ADSyncEntraConnectorCredential` toont ConnectorIdentityType Application.</translation>
        </message>
        <message>
            <source>Connect is far too old: synchronisation has stopped, and its wizard cannot sign in.</source>
            <translation>Connect is veel te oud: de synchronisatie is gestopt en de wizard kan zich niet aanmelden.</translation>
        </message>
        <message>
            <source>Writeback may have stopped, too. Writeback cannot be switched on or off on this server.</source>
            <translation>Ook terugschrijven is misschien gestopt. Op deze server kan het niet in- of uitgeschakeld worden.</translation>
        </message>
        <message>
            <source>Connect is too old: synchronisation has stopped since 30 September 2026.</source>
            <translation>Connect is te oud: sinds 30 september 2026 is de synchronisatie gestopt.</translation>
        </message>
        <message>
            <source>Microsoft does not say what this does to writeback; it may have stopped, too.</source>
            <translation>Microsoft zegt niet wat dit met terugschrijven doet; het is misschien ook gestopt.</translation>
        </message>
        <message>
            <source>Connect 2.5.79.0 still works, but is out of support since 23 October 2026.</source>
            <translation>Connect 2.5.79.0 werkt nog, maar wordt sinds 23 oktober 2026 niet meer ondersteund.</translation>
        </message>
        <message>
            <source>It is the minimum today. Its certificate may fail to renew once the Synchronization Service Manager was used.</source>
            <translation>Dit is nu de minimumversie. Het certificaat wordt misschien niet vernieuwd nadat de Synchronization Service Manager is gebruikt.</translation>
        </message>
        <message>
            <source>Connect is new enough today; it must be 2.6.84.0 or newer by 7 April 2027.</source>
            <translation>Connect is nu nieuw genoeg; uiterlijk 7 april 2027 moet het 2.6.84.0 of nieuwer zijn.</translation>
        </message>
        <message>
            <source>Support of 2.5.190.0 ends on 2 February 2027; 2.6.1.0 follows on 10 March, 2.6.3.0 on 7 July. A changed `miiserver.exe.config` can break the upgrade to 2.5.190.0 or 2.6.1.0.</source>
            <translation>De ondersteuning van 2.5.190.0 eindigt op 2 februari 2027; 2.6.1.0 volgt op 10 maart, 2.6.3.0 op 7 juli. Een aangepaste `miiserver.exe.config` kan de upgrade naar 2.5.190.0 of 2.6.1.0 breken.</translation>
        </message>
        <message>
            <source>Connect 2.6.79.0 was withdrawn by Microsoft.</source>
            <translation>Connect 2.6.79.0 is door Microsoft teruggetrokken.</translation>
        </message>
        <message>
            <source>What it does to writeback is not known; it may fail.</source>
            <translation>Wat het met terugschrijven doet, is niet bekend; het kan mislukken.</translation>
        </message>
        <message>
            <source>Remove this version and install the newest one.</source>
            <translation>Verwijder deze versie en installeer de nieuwste.</translation>
        </message>
        <message>
            <source>High: the set-up is lost without saved settings. Make a stand-by server active meanwhile.</source>
            <translation>Groot: zonder bewaarde instellingen gaat de inrichting verloren. Maak ondertussen een reserveserver actief.</translation>
        </message>
        <message>
            <source>The wizard shows the new version, and the next synchronisation ends in success.</source>
            <translation>De wizard toont de nieuwe versie en de volgende synchronisatie slaagt.</translation>
        </message>
        <message>
            <source>Connect is new enough, also after 7 April 2027; 2.6.92.0 may be the newest.</source>
            <translation>Connect is nieuw genoeg, ook na 7 april 2027; 2.6.92.0 is mogelijk de nieuwste.</translation>
        </message>
        <message>
            <source>2.6.92.0 of 23 September 2026 brings security fixes. In 2.6.91.0, enabling pass-through authentication in the wizard may fail.</source>
            <translation>2.6.92.0 van 23 september 2026 brengt beveiligingsoplossingen. In 2.6.91.0 kan het inschakelen van pass-through-verificatie in de wizard mislukken.</translation>
        </message>
        <message>
            <source>Connect is 2.6.92.0 or newer.</source>
            <translation>Connect is 2.6.92.0 of nieuwer.</translation>
        </message>
        <message>
            <source>The application identity of the server may be broken (event 906 or 1012).</source>
            <translation>De toepassingsidentiteit van de server is mogelijk defect (gebeurtenis 906 of 1012).</translation>
        </message>
        <message>
            <source>The server cannot sign in to synchronise. Writeback may fail for the same reason.</source>
            <translation>De server kan zich niet aanmelden om te synchroniseren. Terugschrijven kan om dezelfde reden mislukken.</translation>
        </message>
        <message>
            <source>See whether two servers, or a copy of one, use the same application. Each needs its own.</source>
            <translation>Kijk of twee servers, of een kopie, dezelfde toepassing gebruiken. Elke heeft een eigen nodig.</translation>
        </message>
        <message>
            <source>SchedulerSuspended is False, and no event 906 follows.</source>
            <translation>SchedulerSuspended is False en er volgt geen gebeurtenis 906.</translation>
        </message>
        <message>
            <source>If **OK** was pressed on the Microsoft Entra connector on 2.5.x, restore its settings, then upgrade.</source>
            <translation>Is bij 2.5.x op **OK** geklikt bij de Microsoft Entra-connector, herstel dan de instellingen en upgrade.</translation>
        </message>
        <message>
            <source>Low. It needs the module ADSyncTools 2.3.0 or newer.</source>
            <translation>Klein. De module ADSyncTools 2.3.0 of nieuwer is nodig.</translation>
        </message>
        <message>
            <source>The next synchronisation ends in success.</source>
            <translation>De volgende synchronisatie slaagt.</translation>
        </message>
        <message>
            <source>Which version is Connect?</source>
            <translation>Welke versie heeft Connect?</translation>
        </message>
        <message>
            <source>On the Connect server: `(Get-Item (Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\Azure AD Connect').WizardPath).VersionInfo.FileVersion`. Or **Apps &amp; features**, Microsoft Entra Connect Sync. In Event Viewer, **Application**: 906 or 1012 means a broken identity, 1011 a certificate that is due; 1014 is no fault.</source>
            <translation>Op de Connect-server: `(Get-Item (Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\Azure AD Connect').WizardPath).VersionInfo.FileVersion`. Of **Apps &amp; features**, Microsoft Entra Connect Sync. In Event Viewer, **Application**: 906 of 1012 betekent een defecte identiteit, 1011 een certificaat dat bijna verloopt; 1014 is geen fout.</translation>
        </message>
        <message>
            <source>Older than 2.4.18.0 (2.4.21.0 outside the public cloud)</source>
            <translation>Ouder dan 2.4.18.0 (2.4.21.0 buiten de openbare cloud)</translation>
        </message>
        <message>
            <source>2.4.18.0 to 2.5.76.0</source>
            <translation>2.4.18.0 tot en met 2.5.76.0</translation>
        </message>
        <message>
            <source>2.5.79.0</source>
            <translation>2.5.79.0</translation>
        </message>
        <message>
            <source>2.5.190.0 to 2.6.3.0</source>
            <translation>2.5.190.0 tot en met 2.6.3.0</translation>
        </message>
        <message>
            <source>2.6.79.0</source>
            <translation>2.6.79.0</translation>
        </message>
        <message>
            <source>2.6.84.0 or 2.6.91.0</source>
            <translation>2.6.84.0 of 2.6.91.0</translation>
        </message>
        <message>
            <source>2.6.92.0 or newer</source>
            <translation>2.6.92.0 of nieuwer</translation>
        </message>
        <message>
            <source>Any of these, with event 906 or 1012</source>
            <translation>Een van deze, met gebeurtenis 906 of 1012</translation>
        </message>
        <message>
            <source>Version of Connect</source>
            <translation>Versie van Connect</translation>
        </message>
        <message>
            <source>Old versions lose their line to Microsoft. Below 2.5.79.0 synchronisation stopped on 30 September 2026.</source>
            <translation>Oude versies raken hun verbinding met Microsoft kwijt. Onder 2.5.79.0 stopte de synchronisatie op 30 september 2026.</translation>
        </message>
        <message>
            <source>The server collection. Until it is there, a person who can look on the Connect server.</source>
            <translation>De serververzameling. Zolang die er niet is: iemand die op de Connect-server kan kijken.</translation>
        </message>
        <message>
            <source>Connect {version} is of the first generation; it has not synchronised since 1 October 2023.</source>
            <translation>Connect {version} is van de eerste generatie; die synchroniseert sinds 1 oktober 2023 niet meer.</translation>
        </message>
        <message>
            <source>Its support ended in 2022. It must be replaced by today's version.</source>
            <translation>De ondersteuning eindigde in 2022. Vervang deze versie door die van nu.</translation>
        </message>
        <message>
            <source>Connect {version} is too old: since 7 April 2027, synchronisation needs 2.6.84.0 or newer.</source>
            <translation>Connect {version} is te oud: sinds 7 april 2027 heeft de synchronisatie 2.6.84.0 of nieuwer nodig.</translation>
        </message>
        <message>
            <source>Connect {version} is out of support since {until}.</source>
            <translation>Connect {version} wordt sinds {until} niet meer ondersteund.</translation>
        </message>
        <message>
            <source>It still synchronises, but Microsoft corrects nothing in it any more.</source>
            <translation>De versie synchroniseert nog, maar Microsoft verhelpt er niets meer in.</translation>
        </message>
        <message>
            <source>Found on the server: {version}</source>
            <translation>Gevonden op de server: {version}</translation>
        </message>
        <message>
            <source>The wizard is {version}, the service is {engine}. An upgrade may not have finished.</source>
            <translation>De wizard is {version}, de service is {engine}. Misschien is een upgrade niet afgerond.</translation>
        </message>
        <message>
            <source>Released on {from}, in support until {until}.</source>
            <translation>Uitgebracht op {from}, ondersteund tot {until}.</translation>
        </message>
        <message>
            <source>Released on {from}, out of support since {until}.</source>
            <translation>Uitgebracht op {from}, niet meer ondersteund sinds {until}.</translation>
        </message>
        <message>
            <source>The server signs in with the old account. By 7 April 2027 it must use an application.</source>
            <translation>De server meldt zich aan met het oude account. Uiterlijk 7 april 2027 moet dat met een toepassing.</translation>
        </message>
        <message>
            <source>The server signs in with an application.</source>
            <translation>De server meldt zich aan met een toepassing.</translation>
        </message>
        <message>
            <source>This program's table of versions is of {date}; newer ones may be there.</source>
            <translation>De versietabel van dit programma is van {date}; er kunnen nieuwere versies zijn.</translation>
        </message>
        <message>
            <source>Named in the pasted text: {version}</source>
            <translation>Genoemd in de geplakte tekst: {version}</translation>
        </message>
        <message>
            <source>The certificate with which the server signs in is due to be renewed (event 1011).</source>
            <translation>Het certificaat waarmee de server zich aanmeldt, is aan vernieuwing toe (gebeurtenis 1011).</translation>
        </message>
        <message>
            <source>Nothing is broken yet. It usually renews itself, as long as the scheduler runs.</source>
            <translation>Er is nog niets stuk. Meestal vernieuwt het zichzelf, zolang de planner draait.</translation>
        </message>
        <message>
            <source>See that the scheduler runs. If 1011 still comes then, renew the certificate.</source>
            <translation>Controleer of de planner draait. Komt 1011 dan nog steeds, vernieuw dan het certificaat.</translation>
        </message>
        <message>
            <source>SchedulerSuspended is False, and event 1011 no longer comes.</source>
            <translation>SchedulerSuspended is False en gebeurtenis 1011 komt niet meer.</translation>
        </message>
        <message>
            <source>Event 1011: the certificate of the server is due to be renewed. Nothing is broken yet.</source>
            <translation>Gebeurtenis 1011: het certificaat van de server is aan vernieuwing toe. Er is nog niets stuk.</translation>
        </message>
        <message>
            <source>Event 1011: the certificate of the server is due, and the scheduler that renews it does not run.</source>
            <translation>Gebeurtenis 1011: het certificaat van de server is aan vernieuwing toe, en de planner die het vernieuwt, draait niet.</translation>
        </message>
    </context>
    <context>
        <name>check/connector-account</name>
        <message>
            <source>Accounts and permissions of Connect</source>
            <translation>Accounts en machtigingen van Connect</translation>
        </message>
        <message>
            <source>Common errors of password writeback</source>
            <translation>Veelvoorkomende fouten bij het terugschrijven van wachtwoorden</translation>
        </message>
        <message>
            <source>The article does not speak of the connector account.</source>
            <translation>Het artikel zegt niets over het connectoraccount.</translation>
        </message>
        <message>
            <source>It must be known, enabled, and its password valid and at most 256 characters.</source>
            <translation>Het moet bekend en ingeschakeld zijn, met een geldig wachtwoord van hoogstens 256 tekens.</translation>
        </message>
        <message>
            <source>Give the connector account a new password of at most 256 characters, and enter it in Connect.</source>
            <translation>Geef het connectoraccount een nieuw wachtwoord van hoogstens 256 tekens en voer het in Connect in.</translation>
        </message>
        <message>
            <source>Synchronisation stands still until the password is entered.</source>
            <translation>De synchronisatie staat stil tot het wachtwoord is ingevoerd.</translation>
        </message>
        <message>
            <source>The next import from Active Directory ends in success.</source>
            <translation>De volgende import uit Active Directory slaagt.</translation>
        </message>
        <message>
            <source>Enter it here: **Synchronization Service** &gt; **Connectors** &gt; the AD connector &gt; **Properties** &gt; **Connect to Active Directory Forest**. Then restart the sync service.</source>
            <translation>Voer het hier in: **Synchronization Service** &gt; **Connectors** &gt; de AD-connector &gt; **Properties** &gt; **Connect to Active Directory Forest**. Start daarna de synchronisatieservice opnieuw.</translation>
        </message>
        <message>
            <source>The connector account is enabled, and its password is valid.</source>
            <translation>Het connectoraccount is ingeschakeld en het wachtwoord is geldig.</translation>
        </message>
        <message>
            <source>The connector account is disabled, locked or expired.</source>
            <translation>Het connectoraccount is uitgeschakeld, vergrendeld of verlopen.</translation>
        </message>
        <message>
            <source>Connect cannot sign in to Active Directory, so it can set no password.</source>
            <translation>Connect kan zich niet bij Active Directory aanmelden en dus geen wachtwoord instellen.</translation>
        </message>
        <message>
            <source>Enable and unlock the account, and let it not expire.</source>
            <translation>Schakel het account in, ontgrendel het en laat het niet verlopen.</translation>
        </message>
        <message>
            <source>Ask first why it was disabled.</source>
            <translation>Vraag eerst waarom het is uitgeschakeld.</translation>
        </message>
        <message>
            <source>`Disable-ADAccount '&lt;account&gt;'`</source>
            <translation>`Disable-ADAccount '&lt;account&gt;'`</translation>
        </message>
        <message>
            <source>The password of the connector account is wrong or has expired.</source>
            <translation>Het wachtwoord van het connectoraccount is onjuist of verlopen.</translation>
        </message>
        <message>
            <source>The password of the connector account is too long (800700CE).</source>
            <translation>Het wachtwoord van het connectoraccount is te lang (800700CE).</translation>
        </message>
        <message>
            <source>With more than 256 characters, every reset and unlock fails.</source>
            <translation>Met meer dan 256 tekens mislukt elke reset en ontgrendeling.</translation>
        </message>
        <message>
            <source>Is the connector account enabled, and its password valid?</source>
            <translation>Is het connectoraccount ingeschakeld en het wachtwoord geldig?</translation>
        </message>
        <message>
            <source>On the Connect server: `Import-Module (Resolve-Path "$env:ProgramFiles\Microsoft Azure*Connect\AdSyncConfig\AdSyncConfig.psm1"); Get-ADSyncADConnectorAccount` names it. Then `Get-ADUser '&lt;account&gt;' -Properties LockedOut, PasswordExpired, AccountExpirationDate`. An event 6329 with 800700CE means: password too long.</source>
            <translation>Op de Connect-server: `Import-Module (Resolve-Path "$env:ProgramFiles\Microsoft Azure*Connect\AdSyncConfig\AdSyncConfig.psm1"); Get-ADSyncADConnectorAccount` noemt het. Daarna `Get-ADUser '&lt;account&gt;' -Properties LockedOut, PasswordExpired, AccountExpirationDate`. Een gebeurtenis 6329 met 800700CE betekent: wachtwoord te lang.</translation>
        </message>
        <message>
            <source>Yes, both</source>
            <translation>Ja, beide</translation>
        </message>
        <message>
            <source>It is disabled, locked or expired</source>
            <translation>Het is uitgeschakeld, vergrendeld of verlopen</translation>
        </message>
        <message>
            <source>Its password is wrong or has expired</source>
            <translation>Het wachtwoord is onjuist of verlopen</translation>
        </message>
        <message>
            <source>Event 6329 shows 800700CE</source>
            <translation>Gebeurtenis 6329 toont 800700CE</translation>
        </message>
        <message>
            <source>Connector account</source>
            <translation>Connectoraccount</translation>
        </message>
        <message>
            <source>Connect sets the new password with an account in Active Directory (connector account). It must be able to sign in.</source>
            <translation>Connect stelt het nieuwe wachtwoord in met een account in Active Directory (connectoraccount). Dat moet zich kunnen aanmelden.</translation>
        </message>
        <message>
            <source>The server collection or the directory. Today a person who can look on the Connect server.</source>
            <translation>De serververzameling of de directory. Nu: iemand die op de Connect-server kan kijken.</translation>
        </message>
        <message>
            <source>The connector account {account} was not found in Active Directory.</source>
            <translation>Het connectoraccount {account} is niet gevonden in Active Directory.</translation>
        </message>
        <message>
            <source>It may have been deleted or renamed. Then Connect cannot set a password.</source>
            <translation>Misschien is het verwijderd of hernoemd. Connect kan dan geen wachtwoord instellen.</translation>
        </message>
        <message>
            <source>{account}: enabled</source>
            <translation>{account}: ingeschakeld</translation>
        </message>
        <message>
            <source>{account}: disabled</source>
            <translation>{account}: uitgeschakeld</translation>
        </message>
        <message>
            <source>{account}: locked</source>
            <translation>{account}: vergrendeld</translation>
        </message>
        <message>
            <source>{account}: expired on {time}</source>
            <translation>{account}: verlopen op {time}</translation>
        </message>
        <message>
            <source>{account}: its password has expired</source>
            <translation>{account}: het wachtwoord is verlopen</translation>
        </message>
        <message>
            <source>{account}: the last run could not sign in (no-start-credentials)</source>
            <translation>{account}: de laatste uitvoering kon zich niet aanmelden (no-start-credentials)</translation>
        </message>
        <message>
            <source>{account}: not found</source>
            <translation>{account}: niet gevonden</translation>
        </message>
    </context>
    <context>
        <name>check/connector-permissions</name>
        <message>
            <source>Verify the permissions of Connect</source>
            <translation>De machtigingen van Connect controleren</translation>
        </message>
        <message>
            <source>The article does not speak of permissions.</source>
            <translation>Het artikel zegt niets over machtigingen.</translation>
        </message>
        <message>
            <source>Needed are reset password, write lockoutTime and pwdLastSet on users, and unexpire password on the domain. **Change password** is listed, but not needed.</source>
            <translation>Nodig zijn reset password, schrijven van lockoutTime en pwdLastSet op gebruikers, en unexpire password op het domein. **Change password** staat erbij, maar is niet nodig.</translation>
        </message>
        <message>
            <source>The connector account may reset this user's password.</source>
            <translation>Het connectoraccount mag het wachtwoord van deze gebruiker opnieuw instellen.</translation>
        </message>
        <message>
            <source>Only the right to change the password is missing.</source>
            <translation>Alleen het recht om het wachtwoord te wijzigen ontbreekt.</translation>
        </message>
        <message>
            <source>Writeback does not need it. Everyone and SELF have it by default.</source>
            <translation>Terugschrijven heeft het niet nodig. Everyone en SELF hebben het standaard.</translation>
        </message>
        <message>
            <source>The connector account may not reset this user's password.</source>
            <translation>Het connectoraccount mag het wachtwoord van deze gebruiker niet opnieuw instellen.</translation>
        </message>
        <message>
            <source>The domain controller refuses the new password. The user sees SSPR_0029.</source>
            <translation>De domeincontroller weigert het nieuwe wachtwoord. De gebruiker ziet SSPR_0029.</translation>
        </message>
        <message>
            <source>See first whether inheritance is off on this user; then new rights do not arrive.</source>
            <translation>Kijk eerst of overname op deze gebruiker uit staat; nieuwe rechten komen dan niet aan.</translation>
        </message>
        <message>
            <source>The connector account may not write lockoutTime or pwdLastSet.</source>
            <translation>Het connectoraccount mag lockoutTime of pwdLastSet niet schrijven.</translation>
        </message>
        <message>
            <source>Unlocking, or a forced change at the next sign-in, fails. A reset may fail too.</source>
            <translation>Ontgrendelen, of een verplichte wijziging bij de volgende aanmelding, mislukt. Een reset misschien ook.</translation>
        </message>
        <message>
            <source>Nobody holds the right to unexpire passwords on the domain.</source>
            <translation>Niemand heeft op het domein het recht om verlopen wachtwoorden weer geldig te maken.</translation>
        </message>
        <message>
            <source>Authenticated Users hold it by default. Without it, resets may fail.</source>
            <translation>Authenticated Users hebben het standaard. Zonder dit recht mislukken resets misschien.</translation>
        </message>
        <message>
            <source>Give Authenticated Users the right **Unexpire password** on each domain.</source>
            <translation>Geef Authenticated Users op elk domein het recht **Unexpire password**.</translation>
        </message>
        <message>
            <source>Low: this is how Windows delivers it. A domain DN reads like DC=contoso,DC=com.</source>
            <translation>Klein: zo levert Windows het. Een domein-DN ziet eruit als DC=contoso,DC=com.</translation>
        </message>
        <message>
            <source>Remove the entry on the domain, tab **Security**.</source>
            <translation>Verwijder de vermelding op het domein, tabblad **Security**.</translation>
        </message>
        <message>
            <source>The entry stands on the domain, tab **Security** &gt; **Advanced**.</source>
            <translation>De vermelding staat op het domein, tabblad **Security** &gt; **Advanced**.</translation>
        </message>
        <message>
            <source>A deny entry takes the right away from the connector account.</source>
            <translation>Een weigering neemt het connectoraccount het recht af.</translation>
        </message>
        <message>
            <source>A deny entry wins over an allow entry of the same kind.</source>
            <translation>Een weigering gaat voor een toestemming van dezelfde soort.</translation>
        </message>
        <message>
            <source>Find the deny entry for the account, its groups, or Everyone, and remove it.</source>
            <translation>Zoek de weigering voor het account, zijn groepen of Everyone, en verwijder die.</translation>
        </message>
        <message>
            <source>Ask who set it and why. It may be there on purpose.</source>
            <translation>Vraag wie dit instelde en waarom. Het kan opzet zijn.</translation>
        </message>
        <message>
            <source>Set the same entry again.</source>
            <translation>Stel dezelfde vermelding weer in.</translation>
        </message>
        <message>
            <source>**Effective Access** shows **Reset password** for the account.</source>
            <translation>**Effective Access** toont **Reset password** voor het account.</translation>
        </message>
        <message>
            <source>May the connector account reset this user's password?</source>
            <translation>Mag het connectoraccount het wachtwoord van deze gebruiker opnieuw instellen?</translation>
        </message>
        <message>
            <source>Active Directory Users and Computers, **View** &gt; **Advanced Features** on: the user &gt; **Properties** &gt; **Security** &gt; **Advanced** &gt; **Effective Access**. Select the connector account. Look for **Reset password**, **Write lockoutTime** and **Write pwdLastSet**. **Unexpire password** stands on the domain itself.</source>
            <translation>Active Directory Users and Computers, met **View** &gt; **Advanced Features** aan: de gebruiker &gt; **Properties** &gt; **Security** &gt; **Advanced** &gt; **Effective Access**. Kies het connectoraccount. Zoek **Reset password**, **Write lockoutTime** en **Write pwdLastSet**. **Unexpire password** staat op het domein zelf.</translation>
        </message>
        <message>
            <source>Yes, all rights are there</source>
            <translation>Ja, alle rechten zijn er</translation>
        </message>
        <message>
            <source>All but Change password</source>
            <translation>Alles behalve Change password</translation>
        </message>
        <message>
            <source>Reset password is missing</source>
            <translation>Reset password ontbreekt</translation>
        </message>
        <message>
            <source>Write lockoutTime or Write pwdLastSet is missing</source>
            <translation>Write lockoutTime of Write pwdLastSet ontbreekt</translation>
        </message>
        <message>
            <source>Unexpire password is missing on the domain</source>
            <translation>Unexpire password ontbreekt op het domein</translation>
        </message>
        <message>
            <source>There is a deny entry</source>
            <translation>Er is een weigering</translation>
        </message>
        <message>
            <source>Permissions on the user</source>
            <translation>Machtigingen op de gebruiker</translation>
        </message>
        <message>
            <source>The account that writes passwords back (connector account) needs the right to reset this user's password.</source>
            <translation>Het account dat wachtwoorden terugschrijft (connectoraccount) moet het wachtwoord van deze gebruiker opnieuw mogen instellen.</translation>
        </message>
        <message>
            <source>A look into the directory. Until it is there, a person who can open Active Directory Users and Computers.</source>
            <translation>Een blik in de directory. Zolang die er niet is: iemand die Active Directory Users and Computers kan openen.</translation>
        </message>
        <message>
            <source>The connector account may not reset this user's password: the user inherits no rights.</source>
            <translation>Het connectoraccount mag het wachtwoord van deze gebruiker niet opnieuw instellen: de gebruiker neemt geen rechten over.</translation>
        </message>
        <message>
            <source>Inheritance is off on this user. Rights that are given on the domain do not arrive.</source>
            <translation>Overname staat op deze gebruiker uit. Rechten die op het domein zijn gegeven, komen niet aan.</translation>
        </message>
        <message>
            <source>See whether the user is, or was, in a protected group such as Domain Admins.</source>
            <translation>Kijk of de gebruiker in een beveiligde groep zit of zat, zoals Domain Admins.</translation>
        </message>
        <message>
            <source>adminCount is empty or 0 for a user who is no administrator.</source>
            <translation>adminCount is leeg of 0 bij een gebruiker die geen beheerder is.</translation>
        </message>
        <message>
            <source>For a user who is no administrator any more: clear adminCount, and switch inheritance on again.</source>
            <translation>Bij een gebruiker die geen beheerder meer is: maak adminCount leeg en zet overname weer aan.</translation>
        </message>
        <message>
            <source>Never for an administrator: protection is meant for them. They can change a password.</source>
            <translation>Nooit bij een beheerder: voor hen is de bescherming bedoeld. Een wachtwoord wijzigen kunnen zij wel.</translation>
        </message>
        <message>
            <source>Switch inheritance off again on the user, tab **Security** &gt; **Advanced**.</source>
            <translation>Zet overname op de gebruiker weer uit, tabblad **Security** &gt; **Advanced**.</translation>
        </message>
        <message>
            <source>The domain grants the connector account the rights for writeback.</source>
            <translation>Het domein geeft het connectoraccount de rechten voor terugschrijven.</translation>
        </message>
        <message>
            <source>Whether this user inherits them was not looked at. Collect with `-User` to see it.</source>
            <translation>Of deze gebruiker ze overneemt, is niet bekeken. Verzamel met `-User` om dat te zien.</translation>
        </message>
        <message>
            <source>The domain itself grants the connector account no right to reset passwords.</source>
            <translation>Het domein zelf geeft het connectoraccount geen recht om wachtwoorden opnieuw in te stellen.</translation>
        </message>
        <message>
            <source>It may be granted on the folders (OUs) of the users instead. Otherwise every reset fails.</source>
            <translation>Misschien is het op de mappen (OU's) van de gebruikers gegeven. Anders mislukt elke reset.</translation>
        </message>
        <message>
            <source>{right}: allowed</source>
            <translation>{right}: toegestaan</translation>
        </message>
        <message>
            <source>{right}: denied by an entry</source>
            <translation>{right}: geweigerd door een vermelding</translation>
        </message>
        <message>
            <source>{right}: not granted</source>
            <translation>{right}: niet gegeven</translation>
        </message>
        <message>
            <source>{right}: not clear, an entry depends on a condition</source>
            <translation>{right}: niet duidelijk, een vermelding hangt van een voorwaarde af</translation>
        </message>
        <message>
            <source>Active Directory did not let the connector account set a password (33004).</source>
            <translation>Active Directory liet het connectoraccount geen wachtwoord instellen (33004).</translation>
        </message>
        <message>
            <source>A right is missing, inheritance is off, or the user is protected. The user sees SSPR_0029.</source>
            <translation>Een recht ontbreekt, de overerving staat uit, of de gebruiker is beveiligd. De gebruiker ziet SSPR_0029.</translation>
        </message>
        <message>
            <source>The connector account may lack a right on a user (80230626).</source>
            <translation>Het connectoraccount mist misschien een recht op een gebruiker (80230626).</translation>
        </message>
        <message>
            <source>Microsoft does not document this number. It usually stands beside event 33004.</source>
            <translation>Microsoft beschrijft dit getal niet. Het staat meestal naast gebeurtenis 33004.</translation>
        </message>
    </context>
    <context>
        <name>check/dc-ports</name>
        <message>
            <source>Ports and protocols of Connect</source>
            <translation>Poorten en protocollen van Connect</translation>
        </message>
        <message>
            <source>Connect writes passwords to the PDC emulator, whichever domain controller is preferred.</source>
            <translation>Connect schrijft wachtwoorden naar de PDC-emulator, welke domeincontroller ook de voorkeur heeft.</translation>
        </message>
        <message>
            <source>Today's list of ports names 445 for writeback. 88, 389 and 53 are the basics for any domain controller.</source>
            <translation>De huidige poortenlijst noemt 445 voor het terugschrijven. 88, 389 en 53 zijn de basis voor elke domeincontroller.</translation>
        </message>
        <message>
            <source>Allow TCP 53, 88, 389 and 445 from the server to the domain controllers.</source>
            <translation>Sta TCP 53, 88, 389 en 445 toe van de server naar de domeincontrollers.</translation>
        </message>
        <message>
            <source>Low: inside your own network, from one server.</source>
            <translation>Laag: binnen uw eigen netwerk, vanaf één server.</translation>
        </message>
        <message>
            <source>Remove the rule again.</source>
            <translation>Verwijder de regel weer.</translation>
        </message>
        <message>
            <source>Look again from the server: the ports are open.</source>
            <translation>Kijk opnieuw vanaf de server: de poorten zijn open.</translation>
        </message>
        <message numerus="yes">
            <source>The needed ports of %n domain controller(s) are open.</source>
            <translation>
                <numerusform>De nodige poorten van %n domeincontroller zijn open.</numerusform>
                <numerusform>De nodige poorten van %n domeincontrollers zijn open.</numerusform>
            </translation>
        </message>
        <message>
            <source>The needed ports are open; closed are only ports that writeback can do without: {ports}.</source>
            <translation>De nodige poorten zijn open; dicht zijn alleen poorten die het terugschrijven niet nodig heeft: {ports}.</translation>
        </message>
        <message>
            <source>135, 636 and 3268 serve other uses. Closed they are no fault of writeback.</source>
            <translation>135, 636 en 3268 dienen andere doelen. Dat ze dicht zijn, is geen fout voor het terugschrijven.</translation>
        </message>
        <message>
            <source>Some domain controllers cannot be reached on all ports: {host}.</source>
            <translation>Sommige domeincontrollers zijn niet op alle poorten bereikbaar: {host}.</translation>
        </message>
        <message>
            <source>Others can. Writeback may fail now and then, when it meets a closed one.</source>
            <translation>Andere wel. Mogelijk mislukt het terugschrijven nu en dan, bij een die dicht is.</translation>
        </message>
        <message>
            <source>Port 445 of the domain controllers is closed: {host}.</source>
            <translation>Poort 445 van de domeincontrollers is dicht: {host}.</translation>
        </message>
        <message>
            <source>Microsoft names this port (SMB) for writeback. Few firewall lists contain it.</source>
            <translation>Microsoft noemt deze poort (SMB) voor het terugschrijven. Op weinig firewall-lijsten staat hij.</translation>
        </message>
        <message>
            <source>Basic ports of the domain controllers are closed: {ports}.</source>
            <translation>Basispoorten van de domeincontrollers zijn dicht: {ports}.</translation>
        </message>
        <message>
            <source>Without names (53), Kerberos (88) and LDAP (389) the server cannot talk to the domain.</source>
            <translation>Zonder namen (53), Kerberos (88) en LDAP (389) kan de server niet met het domein praten.</translation>
        </message>
        <message>
            <source>No domain controller can be reached: {host}.</source>
            <translation>Geen enkele domeincontroller is bereikbaar: {host}.</translation>
        </message>
        <message>
            <source>The new password cannot be written anywhere. The network or a firewall stands between.</source>
            <translation>Het nieuwe wachtwoord is nergens naartoe te schrijven. Het netwerk of een firewall staat ertussen.</translation>
        </message>
        <message>
            <source>The server reaches the domain controllers on their ports.</source>
            <translation>De server bereikt de domeincontrollers op hun poorten.</translation>
        </message>
        <message>
            <source>The server does not reach the domain controllers on all ports.</source>
            <translation>De server bereikt de domeincontrollers niet op alle poorten.</translation>
        </message>
        <message>
            <source>The new password cannot be written to a domain controller that is out of reach.</source>
            <translation>Naar een onbereikbare domeincontroller is geen nieuw wachtwoord te schrijven.</translation>
        </message>
        <message>
            <source>The same test on the server says True for **TcpTestSucceeded**.</source>
            <translation>Dezelfde test op de server geeft True bij **TcpTestSucceeded**.</translation>
        </message>
        <message>
            <source>Does the Connect server reach the domain controllers on their ports?</source>
            <translation>Bereikt de Connect-server de domeincontrollers op hun poorten?</translation>
        </message>
        <message>
            <source>On the server, for ports 445, 389 and 88: `Test-NetConnection DC -Port 445`, with the name of a domain controller for DC. Yes if **TcpTestSucceeded** is True each time.</source>
            <translation>Op de server, voor de poorten 445, 389 en 88: `Test-NetConnection DC -Port 445`, met de naam van een domeincontroller in plaats van DC. Ja als **TcpTestSucceeded** telkens True is.</translation>
        </message>
        <message>
            <source>Yes, all of them</source>
            <translation>Ja, allemaal</translation>
        </message>
        <message>
            <source>No, not all</source>
            <translation>Nee, niet allemaal</translation>
        </message>
        <message>
            <source>Ports of the domain controllers</source>
            <translation>Poorten van de domeincontrollers</translation>
        </message>
        <message>
            <source>The server writes the new password to a domain controller. It must reach it for that.</source>
            <translation>De server schrijft het nieuwe wachtwoord naar een domeincontroller. Daarvoor moet hij die bereiken.</translation>
        </message>
        <message>
            <source>The network test on the server with the name of the domain, or a person who tries the ports there.</source>
            <translation>De netwerktest op de server met de naam van het domein, of iemand die de poorten daar probeert.</translation>
        </message>
    </context>
    <context>
        <name>check/domain-controllers</name>
        <message>
            <source>Active Directory runs on Windows Server 2008 R2, 2012 or 2012 R2, with the newest service packs. One forest or several will do.</source>
            <translation>Active Directory draait op Windows Server 2008 R2, 2012 of 2012 R2, met de nieuwste servicepacks. Eén forest of meer is beide goed.</translation>
        </message>
        <message>
            <source>Those versions are out of support. Take Windows Server 2016 or later.</source>
            <translation>Die versies worden niet meer ondersteund. Neem Windows Server 2016 of later.</translation>
        </message>
        <message>
            <source>All domain controllers run Windows Server 2016 or later and offer password policy hints.</source>
            <translation>Op alle domeincontrollers draait Windows Server 2016 of later en ze bieden hints over het wachtwoordbeleid.</translation>
        </message>
        <message>
            <source>Some domain controllers run a Windows Server older than 2016.</source>
            <translation>Op sommige domeincontrollers draait een Windows Server van vóór 2016.</translation>
        </message>
        <message>
            <source>These versions are out of support. Writeback through them may fail.</source>
            <translation>Deze versies worden niet meer ondersteund. Terugschrijven via die domeincontrollers kan mislukken.</translation>
        </message>
        <message>
            <source>Replace them by Windows Server 2022 or 2025.</source>
            <translation>Vervang ze door Windows Server 2022 of 2025.</translation>
        </message>
        <message>
            <source>Medium: plan it, and move roles such as the PDC emulator first.</source>
            <translation>Middelmatig: maak een plan en verplaats eerst rollen zoals de PDC-emulator.</translation>
        </message>
        <message>
            <source>The list of domain controllers shows only 2016 or later.</source>
            <translation>De lijst met domeincontrollers toont alleen 2016 of later.</translation>
        </message>
        <message>
            <source>Until then, let the connector prefer the newer domain controllers.</source>
            <translation>Geef in de connector tot die tijd de voorkeur aan de nieuwere domeincontrollers.</translation>
        </message>
        <message>
            <source>With Connect 2.5.x, update first and never press OK on the Microsoft Entra connector.</source>
            <translation>Werk Connect 2.5.x eerst bij en kies nooit OK bij de Microsoft Entra-connector.</translation>
        </message>
        <message>
            <source>Clear the list of preferred domain controllers.</source>
            <translation>Wis de lijst met voorkeursdomeincontrollers.</translation>
        </message>
        <message>
            <source>A test reset works.</source>
            <translation>Een testreset lukt.</translation>
        </message>
        <message>
            <source>A domain controller does not offer password policy hints.</source>
            <translation>Een domeincontroller biedt geen hints over het wachtwoordbeleid.</translation>
        </message>
        <message>
            <source>Connect asks for them (LDAP password policy control) with every reset. Without them it gives up with event 6329.</source>
            <translation>Connect vraagt er bij elke reset om (LDAP password policy control). Zonder die hints stopt het met gebeurtenis 6329.</translation>
        </message>
        <message>
            <source>Replace it by Windows Server 2016 or later. The old hotfix can no longer be had.</source>
            <translation>Vervang de domeincontroller door Windows Server 2016 of later. De oude hotfix is niet meer te krijgen.</translation>
        </message>
        <message>
            <source>`supportedControl` lists `1.2.840.113556.1.4.2066` on every domain controller.</source>
            <translation>`supportedControl` noemt op elke domeincontroller `1.2.840.113556.1.4.2066`.</translation>
        </message>
        <message>
            <source>The server reaches only read-only domain controllers.</source>
            <translation>De server bereikt alleen domeincontrollers die alleen-lezen zijn.</translation>
        </message>
        <message>
            <source>A password cannot be written to a read-only one. Connect needs one that is writable.</source>
            <translation>Op een alleen-lezen domeincontroller is geen wachtwoord te schrijven. Connect heeft een beschrijfbare nodig.</translation>
        </message>
        <message>
            <source>Open the way from the server to a writable domain controller.</source>
            <translation>Open de weg van de server naar een beschrijfbare domeincontroller.</translation>
        </message>
        <message>
            <source>`nltest /dsgetdc:DOMAIN /writable` on the server finds one.</source>
            <translation>`nltest /dsgetdc:DOMAIN /writable` vindt er op de server een.</translation>
        </message>
        <message>
            <source>Do all domain controllers run Windows Server 2016 or later, with password policy hints?</source>
            <translation>Draait op alle domeincontrollers Windows Server 2016 of later, met hints over het wachtwoordbeleid?</translation>
        </message>
        <message>
            <source>In PowerShell: `Get-ADDomainController -Filter * | Select-Object HostName, OperatingSystem, IsReadOnly`. For the hints, one by one: `(Get-ADRootDSE -Server 'HOST' -Properties supportedControl).supportedControl -contains '1.2.840.113556.1.4.2066'` says True.</source>
            <translation>In PowerShell: `Get-ADDomainController -Filter * | Select-Object HostName, OperatingSystem, IsReadOnly`. Voor de hints, een voor een: `(Get-ADRootDSE -Server 'HOST' -Properties supportedControl).supportedControl -contains '1.2.840.113556.1.4.2066'` geeft True.</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>Some run an older Windows Server</source>
            <translation>Op sommige draait een oudere Windows Server</translation>
        </message>
        <message>
            <source>At least one lacks the hints (False)</source>
            <translation>Ten minste één heeft de hints niet (False)</translation>
        </message>
        <message>
            <source>Only read-only ones can be reached</source>
            <translation>Bereikbaar zijn alleen domeincontrollers die alleen-lezen zijn</translation>
        </message>
        <message>
            <source>Version of the domain controllers</source>
            <translation>Versie van de domeincontrollers</translation>
        </message>
        <message>
            <source>Domain controllers must tell whether a new password meets the policy. Old ones cannot.</source>
            <translation>Domeincontrollers moeten zeggen of een nieuw wachtwoord aan het beleid voldoet. Oude kunnen dat niet.</translation>
        </message>
        <message>
            <source>A look into the directory would tell. Today a person who can see the domain controllers can answer.</source>
            <translation>Een blik in de directory zou het uitwijzen. Nu kan iemand antwoorden die de domeincontrollers kan zien.</translation>
        </message>
    </context>
    <context>
        <name>check/error-code</name>
        <message>
            <source>Errors that a user might see</source>
            <translation>Fouten die een gebruiker kan zien</translation>
        </message>
        <message>
            <source>Errors in the event log</source>
            <translation>Fouten in het gebeurtenislogboek</translation>
        </message>
        <message>
            <source>The article does not ask what the user sees.</source>
            <translation>Het artikel vraagt niet wat de gebruiker ziet.</translation>
        </message>
        <message>
            <source>The code tells most: whether the request was refused before, on the way, or by Active Directory.</source>
            <translation>De code zegt het meest: of het verzoek vooraf, onderweg of door Active Directory werd geweigerd.</translation>
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
            <translation>De portal weigert voordat een nieuw wachtwoord kan worden getypt.</translation>
        </message>
        <message>
            <source>The portal cannot reach the organisation to save the password.</source>
            <translation>De portal kan de organisatie niet bereiken om het wachtwoord op te slaan.</translation>
        </message>
        <message>
            <source>The new password was sent, and an administrator is needed to save it.</source>
            <translation>Het nieuwe wachtwoord is verstuurd, en er is een beheerder nodig om het op te slaan.</translation>
        </message>
        <message>
            <source>The page says that the password breaks a rule of the organisation.</source>
            <translation>De pagina zegt dat het wachtwoord een regel van de organisatie schendt.</translation>
        </message>
        <message>
            <source>No error is shown; the old password stays valid at the office.</source>
            <translation>Er verschijnt geen fout; het oude wachtwoord blijft op kantoor geldig.</translation>
        </message>
        <message>
            <source>What does the user see when it fails?</source>
            <translation>Wat ziet de gebruiker als het mislukt?</translation>
        </message>
        <message>
            <source>Ask the caller to read the page aloud. A code such as **SSPR_0030** goes into the field on the first page.</source>
            <translation>Vraag de beller de pagina voor te lezen. Een code zoals **SSPR_0030** gaat in het veld op de eerste pagina.</translation>
        </message>
        <message>
            <source>Refused before the new password</source>
            <translation>Geweigerd vóór het nieuwe wachtwoord</translation>
        </message>
        <message>
            <source>Cannot reach the organisation</source>
            <translation>Kan de organisatie niet bereiken</translation>
        </message>
        <message>
            <source>Contact your administrator, after the new password</source>
            <translation>Neem contact op met uw beheerder, na het nieuwe wachtwoord</translation>
        </message>
        <message>
            <source>The password breaks a rule</source>
            <translation>Het wachtwoord schendt een regel</translation>
        </message>
        <message>
            <source>No error at all</source>
            <translation>Helemaal geen fout</translation>
        </message>
        <message>
            <source>What the user sees</source>
            <translation>Wat de gebruiker ziet</translation>
        </message>
        <message>
            <source>The code or the text on the screen says where on the way the password stopped.</source>
            <translation>De code of de tekst op het scherm zegt waar onderweg het wachtwoord is gestopt.</translation>
        </message>
        <message>
            <source>The caller: the code or the text of the page goes into the field on the first page.</source>
            <translation>De beller: de code of de tekst van de pagina gaat in het veld op de eerste pagina.</translation>
        </message>
        <message>
            <source>The text holds no known code, but says something about the cause.</source>
            <translation>De tekst bevat geen bekende code, maar zegt wel iets over de oorzaak.</translation>
        </message>
        <message>
            <source>What was understood stands below. It is a person's word until a check confirms it.</source>
            <translation>Wat er is begrepen, staat hieronder. Het is het woord van een mens totdat een controle het bevestigt.</translation>
        </message>
        <message>
            <source>Version of Connect that is named: {version}</source>
            <translation>Genoemde versie van Connect: {version}</translation>
        </message>
        <message>
            <source>Version of the agent that is named: {version}</source>
            <translation>Genoemde versie van de agent: {version}</translation>
        </message>
        <message>
            <source>The text says: {means}</source>
            <translation>De tekst zegt: {means}</translation>
        </message>
        <message>
            <source>The text says that this is not so: {means}</source>
            <translation>De tekst zegt dat dit niet zo is: {means}</translation>
        </message>
        <message>
            <source>Already tried: {means}</source>
            <translation>Al geprobeerd: {means}</translation>
        </message>
        <message>
            <source>Not known to us: {codes}</source>
            <translation>Bij ons niet bekend: {codes}</translation>
        </message>
    </context>
    <context>
        <name>check/forests</name>
        <message>
            <source>Common errors of password writeback</source>
            <translation>Veelvoorkomende fouten bij het terugschrijven van wachtwoorden</translation>
        </message>
        <message>
            <source>Disable and re-enable password writeback</source>
            <translation>Terugschrijven van wachtwoorden uitschakelen en opnieuw inschakelen</translation>
        </message>
        <message>
            <source>Topologies of Connect</source>
            <translation>Topologieën van Connect</translation>
        </message>
        <message>
            <source>The article does not speak of forests that were added later.</source>
            <translation>Het artikel zegt niets over later toegevoegde forests.</translation>
        </message>
        <message>
            <source>Resets in such a forest fail with 8023061F until writeback is switched off and on.</source>
            <translation>Resets in zo'n forest mislukken met 8023061F totdat terugschrijven uit- en weer ingeschakeld is.</translation>
        </message>
        <message>
            <source>See first that Connect is 2.5.79.0 or newer; else upgrade before switching anything off.</source>
            <translation>Kijk eerst of Connect 2.5.79.0 of nieuwer is; upgrade anders voordat u iets uitschakelt.</translation>
        </message>
        <message>
            <source>The version is 2.5.79.0 or higher.</source>
            <translation>De versie is 2.5.79.0 of hoger.</translation>
        </message>
        <message>
            <source>No forest was added after writeback was switched on.</source>
            <translation>Na het inschakelen van terugschrijven is geen forest toegevoegd.</translation>
        </message>
        <message>
            <source>A forest was added, and writeback was switched off and on afterwards.</source>
            <translation>Er is een forest toegevoegd en terugschrijven is daarna uit- en weer ingeschakeld.</translation>
        </message>
        <message>
            <source>A forest was added or added again after writeback was switched on.</source>
            <translation>Na het inschakelen van terugschrijven is een forest (opnieuw) toegevoegd.</translation>
        </message>
        <message>
            <source>Resets in that forest may fail. The others are not affected.</source>
            <translation>Resets in dat forest kunnen mislukken. De andere merken niets.</translation>
        </message>
        <message>
            <source>Writeback is not prepared for this forest (8023061F).</source>
            <translation>Terugschrijven is niet voorbereid voor dit forest (8023061F).</translation>
        </message>
        <message>
            <source>Every reset in this forest fails until writeback is switched off and on.</source>
            <translation>Elke reset in dit forest mislukt totdat terugschrijven uit- en weer ingeschakeld is.</translation>
        </message>
        <message>
            <source>Was a forest added after writeback was switched on?</source>
            <translation>Is er een forest toegevoegd nadat terugschrijven was ingeschakeld?</translation>
        </message>
        <message>
            <source>Event Viewer on the Connect server, **Application**: 6329 with 8023061F means yes. `Get-ADSyncConnector | Select-Object Name, CreationTime` shows the forests; compare with the newest event 31005.</source>
            <translation>Event Viewer op de Connect-server, **Application**: 6329 met 8023061F betekent ja. `Get-ADSyncConnector | Select-Object Name, CreationTime` toont de forests; vergelijk met de nieuwste gebeurtenis 31005.</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nee</translation>
        </message>
        <message>
            <source>Yes, and writeback was off and on since</source>
            <translation>Ja, en terugschrijven is sindsdien uit en in geweest</translation>
        </message>
        <message>
            <source>Yes, and nothing was done since</source>
            <translation>Ja, en daarna is niets gedaan</translation>
        </message>
        <message>
            <source>Event 6329 shows 8023061F</source>
            <translation>Gebeurtenis 6329 toont 8023061F</translation>
        </message>
        <message>
            <source>Forests added later</source>
            <translation>Later toegevoegde forests</translation>
        </message>
        <message>
            <source>Writeback prepares each forest when it is switched on. A forest added later is left out.</source>
            <translation>Terugschrijven bereidt elk forest voor bij het inschakelen. Een later toegevoegd forest blijft buiten.</translation>
        </message>
        <message>
            <source>The server collection or the event log. Today a person who can look on the Connect server.</source>
            <translation>De serververzameling of het gebeurtenislogboek. Nu: iemand die op de Connect-server kan kijken.</translation>
        </message>
        <message>
            <source>Connect serves one forest, so none was added later.</source>
            <translation>Connect bedient één forest, dus er is er later geen bij gekomen.</translation>
        </message>
    </context>
    <context>
        <name>check/full-sync</name>
        <message>
            <source>Complete a full import and a full synchronisation from both directories before testing.</source>
            <translation>Voer voor het testen een volledige import en een volledige synchronisatie uit vanuit beide directory's.</translation>
        </message>
        <message>
            <source>It still holds. The Dutch translation writes password writing where it means password writeback.</source>
            <translation>Dit geldt nog. De Nederlandse vertaling schrijft wachtwoordschrijven waar terugschrijven van wachtwoorden is bedoeld.</translation>
        </message>
        <message>
            <source>A link explains full import and full synchronisation.</source>
            <translation>Een koppeling legt de volledige import en de volledige synchronisatie uit.</translation>
        </message>
        <message>
            <source>The page moved: today the pages on the scheduler and the staging server explain it. One cmdlet runs the whole cycle.</source>
            <translation>De pagina is verhuisd: nu staat de uitleg bij de planner en de stagingserver. Eén cmdlet voert de hele cyclus uit.</translation>
        </message>
        <message>
            <source>Use the cmdlet, not the Synchronization Service Manager, on Connect 2.5.x.</source>
            <translation>Gebruik bij Connect 2.5.x de cmdlet, niet de Synchronization Service Manager.</translation>
        </message>
        <message>
            <source>**OK** on the Microsoft Entra connector deletes its application settings there. Version 2.6.1.0 corrects this.</source>
            <translation>**OK** op de Microsoft Entra-connector wist daar de toepassingsinstellingen. Versie 2.6.1.0 verhelpt dit.</translation>
        </message>
        <message>
            <source>A full import and a full synchronisation finished on every connector.</source>
            <translation>Op elke connector zijn een volledige import en een volledige synchronisatie voltooid.</translation>
        </message>
        <message>
            <source>A full cycle still runs.</source>
            <translation>Er loopt nog een volledige cyclus.</translation>
        </message>
        <message>
            <source>A test before its end says little.</source>
            <translation>Een test voor het einde zegt weinig.</translation>
        </message>
        <message>
            <source>Wait until the cycle has ended, then test again.</source>
            <translation>Wacht tot de cyclus klaar is en test dan opnieuw.</translation>
        </message>
        <message>
            <source>The cmdlet shows nothing any more.</source>
            <translation>De cmdlet toont niets meer.</translation>
        </message>
        <message>
            <source>A full cycle ended with errors.</source>
            <translation>Een volledige cyclus is met fouten geëindigd.</translation>
        </message>
        <message>
            <source>Users with an error may not be linked. Writeback may not find them.</source>
            <translation>Gebruikers met een fout zijn mogelijk niet gekoppeld. Terugschrijven vindt ze dan misschien niet.</translation>
        </message>
        <message>
            <source>Read the errors of the last runs, solve them, then run a full cycle.</source>
            <translation>Lees de fouten van de laatste uitvoeringen, los ze op en voer dan een volledige cyclus uit.</translation>
        </message>
        <message>
            <source>No run ends with errors.</source>
            <translation>Geen enkele uitvoering eindigt met fouten.</translation>
        </message>
        <message>
            <source>No full import and full synchronisation has finished on every connector.</source>
            <translation>Niet op elke connector zijn een volledige import en een volledige synchronisatie voltooid.</translation>
        </message>
        <message>
            <source>Users are not linked yet, so a new password has nowhere to go.</source>
            <translation>Gebruikers zijn nog niet gekoppeld, dus een nieuw wachtwoord kan nergens heen.</translation>
        </message>
        <message>
            <source>Did a full import and a full synchronisation finish on every connector?</source>
            <translation>Zijn op elke connector een volledige import en een volledige synchronisatie voltooid?</translation>
        </message>
        <message>
            <source>On the Connect server, in PowerShell: `Get-ADSyncRunProfileResult -NumberRequested 100`. Every connector needs **Full Import** and **Full Synchronization** with the result success.</source>
            <translation>Op de Connect-server, in PowerShell: `Get-ADSyncRunProfileResult -NumberRequested 100`. Bij elke connector horen **Full Import** en **Full Synchronization** met het resultaat success.</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>It still runs</source>
            <translation>Die loopt nog</translation>
        </message>
        <message>
            <source>Yes, but with errors</source>
            <translation>Ja, maar met fouten</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nee</translation>
        </message>
        <message>
            <source>Full synchronisation</source>
            <translation>Volledige synchronisatie</translation>
        </message>
        <message>
            <source>Writeback finds a user only after a full import and a full synchronisation have linked both sides.</source>
            <translation>Terugschrijven vindt een gebruiker pas nadat een volledige import en een volledige synchronisatie beide kanten hebben gekoppeld.</translation>
        </message>
        <message>
            <source>The server collection. Until it is there, a person who can look on the Connect server.</source>
            <translation>De serververzameling. Zolang die er niet is: iemand die op de Connect-server kan kijken.</translation>
        </message>
        <message>
            <source>Synchronisation runs by changes; when the last full cycle finished is not in the history.</source>
            <translation>De synchronisatie verwerkt wijzigingen; wanneer de laatste volledige cyclus klaar was, staat niet in de geschiedenis.</translation>
        </message>
        <message>
            <source>Connect forgets runs after seven days. A run by changes needs a full import before it.</source>
            <translation>Connect vergeet uitvoeringen na zeven dagen. Voor een uitvoering met wijzigingen is eerst een volledige import nodig.</translation>
        </message>
        <message>
            <source>A connector has never run, while others have: {connector}.</source>
            <translation>Een connector is nog nooit uitgevoerd, andere wel: {connector}.</translation>
        </message>
        <message>
            <source>Its users are not linked, so a new password for them has nowhere to go.</source>
            <translation>De gebruikers ervan zijn niet gekoppeld, dus een nieuw wachtwoord kan nergens heen.</translation>
        </message>
        <message>
            <source>{connector}: last full import {import}, full synchronisation {sync}</source>
            <translation>{connector}: laatste volledige import {import}, volledige synchronisatie {sync}</translation>
        </message>
    </context>
    <context>
        <name>check/https-passwordreset</name>
        <message>
            <source>Troubleshoot password writeback: connectivity</source>
            <translation>Problemen met het terugschrijven van wachtwoorden oplossen: verbindingen</translation>
        </message>
        <message>
            <source>Open `passwordreset.microsoftonline.com` in the firewall.</source>
            <translation>Open `passwordreset.microsoftonline.com` in de firewall.</translation>
        </message>
        <message>
            <source>Open `*.passwordreset.microsoftonline.com` as well: the service uses names below it (US Government: `*.passwordreset.microsoftonline.us`).</source>
            <translation>Open ook `*.passwordreset.microsoftonline.com`: de service gebruikt namen daaronder (US Government: `*.passwordreset.microsoftonline.us`).</translation>
        </message>
        <message>
            <source>The server reaches the reset service on port 443.</source>
            <translation>De server bereikt de resetservice op poort 443.</translation>
        </message>
        <message>
            <source>The server does not reach the reset service on port 443.</source>
            <translation>De server bereikt de resetservice niet op poort 443.</translation>
        </message>
        <message>
            <source>The server registers itself with that service. Without it writeback cannot be set up.</source>
            <translation>De server meldt zich bij die service aan. Zonder die service is het terugschrijven niet in te stellen.</translation>
        </message>
        <message>
            <source>Allow outbound HTTPS (TCP 443) from the server to `passwordreset.microsoftonline.com` and `*.passwordreset.microsoftonline.com`.</source>
            <translation>Sta uitgaand HTTPS (TCP 443) toe van de server naar `passwordreset.microsoftonline.com` en `*.passwordreset.microsoftonline.com`.</translation>
        </message>
        <message>
            <source>Does the Connect server reach the reset service on port 443?</source>
            <translation>Bereikt de Connect-server de resetservice op poort 443?</translation>
        </message>
        <message>
            <source>On the server: `Test-NetConnection passwordreset.microsoftonline.com -Port 443`. Yes if **TcpTestSucceeded** is True. Behind a proxy the test says nothing.</source>
            <translation>Op de server: `Test-NetConnection passwordreset.microsoftonline.com -Port 443`. Ja als **TcpTestSucceeded** True is. Achter een proxy zegt de test niets.</translation>
        </message>
        <message>
            <source>Way to the reset service</source>
            <translation>Weg naar de resetservice</translation>
        </message>
        <message>
            <source>The server tells the reset service of Microsoft that it is there. It does so over HTTPS.</source>
            <translation>De server laat de resetservice van Microsoft weten dat hij er is. Dat gaat via HTTPS.</translation>
        </message>
    </context>
    <context>
        <name>check/https-servicebus</name>
        <message>
            <source>Troubleshoot password writeback: connectivity</source>
            <translation>Problemen met het terugschrijven van wachtwoorden oplossen: verbindingen</translation>
        </message>
        <message>
            <source>Connect 1.1.443 and later needs outbound HTTPS.</source>
            <translation>Connect 1.1.443 en hoger heeft uitgaande HTTPS-toegang nodig.</translation>
        </message>
        <message>
            <source>Still so: port 443 outbound is enough, and nothing needs to come in. Old ports 9350 to 9354 are not needed.</source>
            <translation>Dat is nog zo: uitgaand poort 443 is genoeg en er hoeft niets naar binnen. De oude poorten 9350 tot 9354 zijn niet nodig.</translation>
        </message>
        <message>
            <source>Open `servicebus.windows.networks` in the firewall.</source>
            <translation>Open `servicebus.windows.networks` in de firewall.</translation>
        </message>
        <message>
            <source>That name does not exist, in the English article neither. Open `*.servicebus.windows.net` (US Government: `*.servicebus.usgovcloudapi.net`).</source>
            <translation>Die naam bestaat niet; ook het Engelse artikel heeft hem fout. Open `*.servicebus.windows.net` (US Government: `*.servicebus.usgovcloudapi.net`).</translation>
        </message>
        <message>
            <source>The server reaches the relay on port 443.</source>
            <translation>De server bereikt de relay op poort 443.</translation>
        </message>
        <message>
            <source>The server does not reach the relay on port 443.</source>
            <translation>De server bereikt de relay niet op poort 443.</translation>
        </message>
        <message>
            <source>New passwords come to the server through the relay (Service Bus). Without it none arrives.</source>
            <translation>Nieuwe wachtwoorden komen via de relay (Service Bus) bij de server. Zonder relay komt er geen aan.</translation>
        </message>
        <message>
            <source>Allow outbound HTTPS (TCP 443) from the server to `*.servicebus.windows.net`, without TLS inspection.</source>
            <translation>Sta uitgaand HTTPS (TCP 443) toe van de server naar `*.servicebus.windows.net`, zonder TLS-inspectie.</translation>
        </message>
        <message>
            <source>Does the Connect server reach the relay on port 443?</source>
            <translation>Bereikt de Connect-server de relay op poort 443?</translation>
        </message>
        <message>
            <source>On the server: `Test-NetConnection ssprdedicatedsbprodscu.servicebus.windows.net -Port 443`. Yes if **TcpTestSucceeded** is True. Event 31019 names your own relay. Behind a proxy the test says nothing.</source>
            <translation>Op de server: `Test-NetConnection ssprdedicatedsbprodscu.servicebus.windows.net -Port 443`. Ja als **TcpTestSucceeded** True is. Gebeurtenis 31019 noemt uw eigen relay. Achter een proxy zegt de test niets.</translation>
        </message>
        <message>
            <source>Way to the relay (Service Bus)</source>
            <translation>Weg naar de relay (Service Bus)</translation>
        </message>
        <message>
            <source>A new password waits at a relay of Microsoft. The server fetches it there over HTTPS.</source>
            <translation>Een nieuw wachtwoord wacht bij een relay van Microsoft. De server haalt het daar op via HTTPS.</translation>
        </message>
    </context>
    <context>
        <name>check/https-signin</name>
        <message>
            <source>Troubleshoot connectivity of Connect</source>
            <translation>Problemen met de verbindingen van Connect oplossen</translation>
        </message>
        <message>
            <source>The article names only the reset service and the relay.</source>
            <translation>Het artikel noemt alleen de resetservice en de relay.</translation>
        </message>
        <message>
            <source>The server also signs in and synchronizes: `login.microsoftonline.com` and others must be open too.</source>
            <translation>De server meldt zich ook aan en synchroniseert: `login.microsoftonline.com` en andere moeten ook open zijn.</translation>
        </message>
        <message>
            <source>The server reaches the sign-in of Microsoft on port 443.</source>
            <translation>De server bereikt de aanmelding van Microsoft op poort 443.</translation>
        </message>
        <message>
            <source>The server does not reach the sign-in of Microsoft on port 443.</source>
            <translation>De server bereikt de aanmelding van Microsoft niet op poort 443.</translation>
        </message>
        <message>
            <source>The server signs in before it does anything else. Without that neither sync nor writeback works.</source>
            <translation>De server meldt zich eerst aan. Zonder aanmelding werken synchronisatie en terugschrijven niet.</translation>
        </message>
        <message>
            <source>Allow outbound HTTPS (TCP 443) from the server to `login.microsoftonline.com`, `graph.microsoft.com` and `*.microsoftonline.com`.</source>
            <translation>Sta uitgaand HTTPS (TCP 443) toe van de server naar `login.microsoftonline.com`, `graph.microsoft.com` en `*.microsoftonline.com`.</translation>
        </message>
        <message>
            <source>Does the Connect server reach the sign-in of Microsoft on port 443?</source>
            <translation>Bereikt de Connect-server de aanmelding van Microsoft op poort 443?</translation>
        </message>
        <message>
            <source>On the server: `Test-NetConnection login.microsoftonline.com -Port 443`. Yes if **TcpTestSucceeded** is True. Behind a proxy the test says nothing.</source>
            <translation>Op de server: `Test-NetConnection login.microsoftonline.com -Port 443`. Ja als **TcpTestSucceeded** True is. Achter een proxy zegt de test niets.</translation>
        </message>
        <message>
            <source>Way to sign-in, Graph and sync</source>
            <translation>Weg naar aanmelding, Graph en synchronisatie</translation>
        </message>
        <message>
            <source>The server signs in to Microsoft and synchronizes there. Writeback starts only after that.</source>
            <translation>De server meldt zich bij Microsoft aan en synchroniseert daar. Pas daarna begint het terugschrijven.</translation>
        </message>
    </context>
    <context>
        <name>check/idle-connections</name>
        <message>
            <source>Troubleshoot password writeback: connectivity</source>
            <translation>Problemen met het terugschrijven van wachtwoorden oplossen: verbindingen</translation>
        </message>
        <message>
            <source>Let idle connections live for at least 2 to 3 minutes.</source>
            <translation>Laat inactieve verbindingen minstens 2 tot 3 minuten bestaan.</translation>
        </message>
        <message>
            <source>Still good advice, though today's article gives no number. Synchronization needs more behind a proxy: 6 minutes.</source>
            <translation>Nog steeds goede raad, al noemt het huidige artikel geen getal. Achter een proxy heeft de synchronisatie meer nodig: 6 minuten.</translation>
        </message>
        <message>
            <source>Raise the idle limit for TCP on firewall and proxy to 3 minutes or more, for the server to {rule}.</source>
            <translation>Verhoog de inactiviteitslimiet voor TCP op firewall en proxy tot 3 minuten of meer, van de server naar {rule}.</translation>
        </message>
        <message>
            <source>Low: the firewall keeps a few entries longer.</source>
            <translation>Laag: de firewall onthoudt een paar verbindingen langer.</translation>
        </message>
        <message>
            <source>Set the old limit again.</source>
            <translation>Stel de oude limiet weer in.</translation>
        </message>
        <message>
            <source>Test idle connections again from the server: 180 s is survived.</source>
            <translation>Test inactieve verbindingen opnieuw vanaf de server: 180 s wordt overleefd.</translation>
        </message>
        <message>
            <source>Idle connections live for {lived}, as they should.</source>
            <translation>Inactieve verbindingen blijven {lived} bestaan, zoals het hoort.</translation>
        </message>
        <message>
            <source>Idle connections live for {lived}. Two to three minutes are advised.</source>
            <translation>Inactieve verbindingen blijven {lived} bestaan. De raad is twee tot drie minuten.</translation>
        </message>
        <message>
            <source>The lower limit of the advice is met. Three minutes were not seen.</source>
            <translation>De ondergrens van de raad is gehaald. Drie minuten zijn niet gezien.</translation>
        </message>
        <message>
            <source>Idle connections are dropped without a word, between {lived} and {died}.</source>
            <translation>Inactieve verbindingen worden zonder bericht weggegooid, tussen {lived} en {died}.</translation>
        </message>
        <message>
            <source>A firewall or proxy forgets quiet connections too early. New passwords may get lost now and then.</source>
            <translation>Een firewall of proxy vergeet stille verbindingen te vroeg. Mogelijk gaan nu en dan nieuwe wachtwoorden verloren.</translation>
        </message>
        <message>
            <source>Idle connections are cut off (reset) within {died}.</source>
            <translation>Inactieve verbindingen worden binnen {died} verbroken (reset).</translation>
        </message>
        <message>
            <source>A firewall or proxy ends quiet connections too early. The server must connect again, and may miss a password.</source>
            <translation>Een firewall of proxy beëindigt stille verbindingen te vroeg. De server moet opnieuw verbinden en mist mogelijk een wachtwoord.</translation>
        </message>
        <message>
            <source>Could not tell: {host} or a proxy closed the idle connections itself, after {died}.</source>
            <translation>Niet te zeggen: {host} of een proxy sloot de inactieve verbindingen zelf, na {died}.</translation>
        </message>
        <message>
            <source>A polite close says nothing about a firewall. Ask for its idle limit instead.</source>
            <translation>Een nette afsluiting zegt niets over een firewall. Vraag naar de inactiviteitslimiet.</translation>
        </message>
        <message>
            <source>Could not tell: idle connections live for {lived}, and longer was not tested.</source>
            <translation>Niet te zeggen: inactieve verbindingen blijven {lived} bestaan, en langer is niet getest.</translation>
        </message>
        <message>
            <source>Test up to 180 s to know whether the advice of 2 to 3 minutes is met.</source>
            <translation>Test tot 180 s om te weten of de raad van 2 tot 3 minuten wordt gehaald.</translation>
        </message>
        <message>
            <source>Could not tell: no connection to {host} came about.</source>
            <translation>Niet te zeggen: er kwam geen verbinding met {host} tot stand.</translation>
        </message>
        <message>
            <source>See the points above on reaching Microsoft. Then test idle connections again.</source>
            <translation>Zie de punten hierboven over de weg naar Microsoft. Test daarna inactieve verbindingen opnieuw.</translation>
        </message>
        <message>
            <source>Firewall and proxy keep idle connections for 3 minutes or more.</source>
            <translation>Firewall en proxy bewaren inactieve verbindingen 3 minuten of langer.</translation>
        </message>
        <message>
            <source>Firewall or proxy end idle connections in less than 2 minutes.</source>
            <translation>Firewall of proxy beëindigt inactieve verbindingen binnen 2 minuten.</translation>
        </message>
        <message>
            <source>The relay may lose its connection to the server. New passwords may get lost now and then.</source>
            <translation>Mogelijk verliest de relay de verbinding met de server. Nu en dan gaan mogelijk nieuwe wachtwoorden verloren.</translation>
        </message>
        <message>
            <source>Raise the idle limit for TCP on firewall and proxy to 3 minutes or more, for the server.</source>
            <translation>Verhoog de inactiviteitslimiet voor TCP op firewall en proxy tot 3 minuten of meer, voor de server.</translation>
        </message>
        <message>
            <source>How long do firewall and proxy keep an idle connection of the server?</source>
            <translation>Hoe lang bewaren firewall en proxy een inactieve verbinding van de server?</translation>
        </message>
        <message>
            <source>Ask the network administrator for the idle limit (TCP session timeout) of firewall and proxy towards port 443.</source>
            <translation>Vraag de netwerkbeheerder naar de inactiviteitslimiet (TCP session timeout) van firewall en proxy voor poort 443.</translation>
        </message>
        <message>
            <source>3 minutes or more</source>
            <translation>3 minuten of langer</translation>
        </message>
        <message>
            <source>Less than 2 minutes</source>
            <translation>Korter dan 2 minuten</translation>
        </message>
        <message>
            <source>{length} idle: still alive</source>
            <translation>{length} stil: leeft nog</translation>
        </message>
        <message>
            <source>{length} idle: no answer after it</source>
            <translation>{length} stil: daarna geen antwoord</translation>
        </message>
        <message>
            <source>{length} idle: cut off after {ended}</source>
            <translation>{length} stil: verbroken na {ended}</translation>
        </message>
        <message>
            <source>{length} idle: closed by the other side after {ended}</source>
            <translation>{length} stil: gesloten door de andere kant na {ended}</translation>
        </message>
        <message>
            <source>{length} idle: not opened</source>
            <translation>{length} stil: niet geopend</translation>
        </message>
        <message>
            <source>Idle connections</source>
            <translation>Inactieve verbindingen</translation>
        </message>
        <message>
            <source>The server waits for new passwords on a quiet connection. It must not be cut meanwhile.</source>
            <translation>De server wacht op een stille verbinding op nieuwe wachtwoorden. Die mag intussen niet worden verbroken.</translation>
        </message>
        <message>
            <source>The idle test on the server, or the network administrator.</source>
            <translation>De test van inactieve verbindingen op de server, of de netwerkbeheerder.</translation>
        </message>
        <message numerus="yes">
            <source>The server connected to its relay again %n time(s) in a day (event 32014).</source>
            <translation>
                <numerusform>De server moest op een dag %n keer opnieuw verbinding met zijn relay maken (gebeurtenis 32014).</numerusform>
                <numerusform>De server moest op een dag %n keer opnieuw verbinding met zijn relay maken (gebeurtenis 32014).</numerusform>
            </translation>
        </message>
        <message>
            <source>The line is poor, or idle connections may be cut too early.</source>
            <translation>De lijn is slecht, of inactieve verbindingen worden misschien te vroeg verbroken.</translation>
        </message>
        <message>
            <source>Low: firewall and proxy keep more connections in mind.</source>
            <translation>Klein: firewall en proxy onthouden meer verbindingen.</translation>
        </message>
        <message>
            <source>Set the old limit.</source>
            <translation>Stel de oude limiet weer in.</translation>
        </message>
        <message>
            <source>Event 32014 becomes rare.</source>
            <translation>Gebeurtenis 32014 wordt zeldzaam.</translation>
        </message>
    </context>
    <context>
        <name>check/inheritance</name>
        <message>
            <source>Protected accounts and groups</source>
            <translation>Beveiligde accounts en groepen</translation>
        </message>
        <message>
            <source>The article does not speak of inheritance or protected accounts.</source>
            <translation>Het artikel zegt niets over overname of beveiligde accounts.</translation>
        </message>
        <message>
            <source>Members of administrator groups lose inheritance every hour. Their passwords cannot be reset by writeback, on purpose.</source>
            <translation>Leden van beheerdersgroepen raken de overname elk uur kwijt. Hun wachtwoord kan met opzet niet worden teruggeschreven na een reset.</translation>
        </message>
        <message>
            <source>Open the object in Active Directory Users and Computers: **Security** &gt; **Advanced** &gt; **Enable inheritance**.</source>
            <translation>Open het object in Active Directory Users and Computers: **Security** &gt; **Advanced** &gt; **Enable inheritance**.</translation>
        </message>
        <message>
            <source>Others gain rights, too. Look at the list before.</source>
            <translation>Anderen krijgen ook rechten. Bekijk vooraf de lijst.</translation>
        </message>
        <message>
            <source>**Disable inheritance** in the same place.</source>
            <translation>**Disable inheritance** op dezelfde plek.</translation>
        </message>
        <message>
            <source>**Effective Access** shows **Reset password** for the connector account.</source>
            <translation>**Effective Access** toont **Reset password** voor het connectoraccount.</translation>
        </message>
        <message>
            <source>The user inherits permissions and is not protected.</source>
            <translation>De gebruiker neemt machtigingen over en is niet beveiligd.</translation>
        </message>
        <message>
            <source>Inheritance is off on this user.</source>
            <translation>Overname staat uit op deze gebruiker.</translation>
        </message>
        <message>
            <source>The rights of the connector account do not arrive at this user.</source>
            <translation>De rechten van het connectoraccount komen bij deze gebruiker niet aan.</translation>
        </message>
        <message>
            <source>Inheritance is off on an organizational unit above the user.</source>
            <translation>Overname staat uit op een organisatie-eenheid boven de gebruiker.</translation>
        </message>
        <message>
            <source>The rights of the connector account stop there, for everybody below.</source>
            <translation>De rechten van het connectoraccount stoppen daar, voor iedereen eronder.</translation>
        </message>
        <message>
            <source>Or give the rights on that organizational unit.</source>
            <translation>Of geef de rechten op die organisatie-eenheid.</translation>
        </message>
        <message>
            <source>Low: it adds rights on the users below.</source>
            <translation>Klein: het voegt rechten toe op de gebruikers eronder.</translation>
        </message>
        <message>
            <source>Remove the three entries there.</source>
            <translation>Verwijder daar de drie vermeldingen.</translation>
        </message>
        <message>
            <source>**Effective Access** shows **Reset password**.</source>
            <translation>**Effective Access** toont **Reset password**.</translation>
        </message>
        <message>
            <source>The user is a member of a protected group, such as Domain Admins.</source>
            <translation>De gebruiker is lid van een beveiligde groep, zoals Domain Admins.</translation>
        </message>
        <message>
            <source>Active Directory protects such accounts. A reset from the cloud is refused by design; a change works.</source>
            <translation>Active Directory beveiligt zulke accounts. Een reset vanuit de cloud wordt met opzet geweigerd; wijzigen werkt.</translation>
        </message>
        <message>
            <source>Reset the password of this person in Active Directory. They may also change it while they know it.</source>
            <translation>Stel het wachtwoord van deze persoon in Active Directory opnieuw in. Wijzigen kan ook, zolang men het kent.</translation>
        </message>
        <message>
            <source>The person can sign in with the new password.</source>
            <translation>De persoon kan zich met het nieuwe wachtwoord aanmelden.</translation>
        </message>
        <message>
            <source>Test writeback with a user who is no administrator.</source>
            <translation>Test het terugschrijven met een gebruiker die geen beheerder is.</translation>
        </message>
        <message>
            <source>The user was in a protected group before, and the protection is still there.</source>
            <translation>De gebruiker zat eerder in een beveiligde groep en de beveiliging is er nog.</translation>
        </message>
        <message>
            <source>Leaving the group does not bring inheritance back.</source>
            <translation>Uit de groep gaan brengt de overname niet terug.</translation>
        </message>
        <message>
            <source>Make sure that the user is in no protected group any more, nested ones included. Then clear adminCount.</source>
            <translation>Controleer dat de gebruiker in geen enkele beveiligde groep meer zit, ook niet genest. Wis daarna adminCount.</translation>
        </message>
        <message>
            <source>Low. If the user is still in such a group, it comes back within the hour.</source>
            <translation>Klein. Zit de gebruiker nog in zo'n groep, dan komt het binnen een uur terug.</translation>
        </message>
        <message>
            <source>Set adminCount to 1 again.</source>
            <translation>Zet adminCount weer op 1.</translation>
        </message>
        <message>
            <source>An hour later adminCount is still empty.</source>
            <translation>Een uur later is adminCount nog leeg.</translation>
        </message>
        <message>
            <source>Does this user inherit permissions, and is it in no protected group?</source>
            <translation>Neemt deze gebruiker machtigingen over, en zit die in geen beveiligde groep?</translation>
        </message>
        <message>
            <source>Active Directory Users and Computers, **View** &gt; **Advanced Features** on: the user &gt; **Security** &gt; **Advanced**. A button **Enable inheritance** means: it is off. `Get-ADUser '&lt;user&gt;' -Properties adminCount`: 1 means protected, now or before. On the Connect server: `Get-ADSyncObjectsWithInheritanceDisabled -SearchBase '&lt;domain DN&gt;' -ObjectClass *`.</source>
            <translation>Active Directory Users and Computers, met **View** &gt; **Advanced Features** aan: de gebruiker &gt; **Security** &gt; **Advanced**. Een knop **Enable inheritance** betekent: uit. `Get-ADUser '&lt;user&gt;' -Properties adminCount`: 1 betekent beveiligd, nu of eerder. Op de Connect-server: `Get-ADSyncObjectsWithInheritanceDisabled -SearchBase '&lt;domain DN&gt;' -ObjectClass *`.</translation>
        </message>
        <message>
            <source>Yes, inherits, and not protected</source>
            <translation>Ja, neemt over en is niet beveiligd</translation>
        </message>
        <message>
            <source>Inheritance is off on the user</source>
            <translation>Overname staat uit op de gebruiker</translation>
        </message>
        <message>
            <source>Inheritance is off on a unit above</source>
            <translation>Overname staat uit op een bovenliggende eenheid</translation>
        </message>
        <message>
            <source>The user is in a protected group</source>
            <translation>De gebruiker zit in een beveiligde groep</translation>
        </message>
        <message>
            <source>Not any more, but adminCount is 1</source>
            <translation>Niet meer, maar adminCount is 1</translation>
        </message>
        <message>
            <source>Inheritance of permissions</source>
            <translation>Overname van machtigingen</translation>
        </message>
        <message>
            <source>The rights are given on the domain. They reach the user only by inheritance.</source>
            <translation>De rechten worden op het domein gegeven. Ze bereiken de gebruiker alleen door overname.</translation>
        </message>
        <message>
            <source>A look into the directory. Until it is there, a person who can open Active Directory Users and Computers.</source>
            <translation>Een blik in de directory. Zolang die er niet is: iemand die Active Directory Users and Computers kan openen.</translation>
        </message>
    </context>
    <context>
        <name>check/ldap-signing</name>
        <message>
            <source>Error 8023062C</source>
            <translation>Fout 8023062C</translation>
        </message>
        <message>
            <source>The article does not speak of signing and encryption of LDAP.</source>
            <translation>Het artikel zegt niets over ondertekening en versleuteling van LDAP.</translation>
        </message>
        <message>
            <source>With **Sign and Encrypt LDAP Traffic** off, resets fail with 8023062C.</source>
            <translation>Met **Sign and Encrypt LDAP Traffic** uit mislukken resets met 8023062C.</translation>
        </message>
        <message>
            <source>Tick **Sign and Encrypt LDAP Traffic** in three places of the AD connector. Then restart the sync service.</source>
            <translation>Zet **Sign and Encrypt LDAP Traffic** aan op drie plekken van de AD-connector en start de synchronisatieservice opnieuw.</translation>
        </message>
        <message>
            <source>Clear the same boxes.</source>
            <translation>Haal dezelfde vinkjes weg.</translation>
        </message>
        <message>
            <source>A test reset works, and 8023062C does not come back.</source>
            <translation>Een testreset werkt en 8023062C komt niet terug.</translation>
        </message>
        <message>
            <source>The places: **Connect to Active Directory Forest** &gt; **Options**; **Configure Directory Partitions** &gt; **Options**; there **Set Credentials** &gt; **Options**, where it is used.</source>
            <translation>De plekken: **Connect to Active Directory Forest** &gt; **Options**; **Directorypartities configureren** (Configure Directory Partitions) &gt; **Options**; daar **Set Credentials** &gt; **Options**, als dat gebruikt wordt.</translation>
        </message>
        <message>
            <source>The AD connector signs and encrypts LDAP.</source>
            <translation>De AD-connector ondertekent en versleutelt LDAP.</translation>
        </message>
        <message>
            <source>The AD connector does not sign and encrypt LDAP everywhere.</source>
            <translation>De AD-connector ondertekent en versleutelt LDAP niet overal.</translation>
        </message>
        <message>
            <source>The domain controller refuses to set a password over such a connection.</source>
            <translation>De domeincontroller weigert een wachtwoord over zo'n verbinding in te stellen.</translation>
        </message>
        <message>
            <source>The password could not be set over an insecure connection (8023062C).</source>
            <translation>Het wachtwoord kon niet over een onbeveiligde verbinding worden ingesteld (8023062C).</translation>
        </message>
        <message>
            <source>Connector and domain controller do not agree on signing and encryption.</source>
            <translation>Connector en domeincontroller zijn het niet eens over ondertekening en versleuteling.</translation>
        </message>
        <message>
            <source>Does the AD connector sign and encrypt LDAP?</source>
            <translation>Ondertekent en versleutelt de AD-connector LDAP?</translation>
        </message>
        <message>
            <source>Event Viewer on the Connect server, **Application**: 6329 or 33009 with 8023062C means no. Setting: **Synchronization Service** &gt; **Connectors** &gt; the AD connector &gt; **Properties** &gt; **Connect to Active Directory Forest** &gt; **Options**. On Connect 2.5.x look at the events only, or close with **Cancel**.</source>
            <translation>Event Viewer op de Connect-server, **Application**: 6329 of 33009 met 8023062C betekent nee. Instelling: **Synchronization Service** &gt; **Connectors** &gt; de AD-connector &gt; **Properties** &gt; **Connect to Active Directory Forest** &gt; **Options**. Bekijk bij Connect 2.5.x alleen de gebeurtenissen, of sluit af met **Cancel**.</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No, it is off in at least one place</source>
            <translation>Nee, op minstens één plek staat het uit</translation>
        </message>
        <message>
            <source>An event shows 8023062C</source>
            <translation>Een gebeurtenis toont 8023062C</translation>
        </message>
        <message>
            <source>Signing and encryption of LDAP</source>
            <translation>Ondertekening en versleuteling van LDAP</translation>
        </message>
        <message>
            <source>A domain controller takes a new password only over an encrypted connection.</source>
            <translation>Een domeincontroller neemt een nieuw wachtwoord alleen over een versleutelde verbinding aan.</translation>
        </message>
        <message>
            <source>The server collection or the event log. Today a person who can look on the Connect server.</source>
            <translation>De serververzameling of het gebeurtenislogboek. Nu: iemand die op de Connect-server kan kijken.</translation>
        </message>
        <message>
            <source>{place}: signed and encrypted</source>
            <translation>{place}: ondertekend en versleuteld</translation>
        </message>
        <message>
            <source>{place}: not signed and encrypted</source>
            <translation>{place}: niet ondertekend en versleuteld</translation>
        </message>
    </context>
    <context>
        <name>check/licence-assigned</name>
        <message>
            <source>At least one licence must be assigned in the organisation.</source>
            <translation>Er moet ten minste één licentie zijn toegewezen in de organisatie.</translation>
        </message>
        <message>
            <source>One is the least. Every user who benefits needs one, and so does the administrator who sets it up.</source>
            <translation>Eén is het minimum. Elke gebruiker die er gebruik van maakt, heeft er een nodig, en ook de beheerder die het instelt.</translation>
        </message>
        <message>
            <source>Synced users need Azure AD Premium P1 or P2, EMS or Secure Productive Enterprise.</source>
            <translation>Gesynchroniseerde gebruikers hebben Azure AD Premium P1 of P2, EMS of Secure Productive Enterprise nodig.</translation>
        </message>
        <message>
            <source>Today: Microsoft Entra ID P1 or P2, or a bundle with it. Secure Productive Enterprise became Microsoft 365 E3 and E5.</source>
            <translation>Nu: Microsoft Entra ID P1 of P2, of een bundel waar het in zit. Secure Productive Enterprise is Microsoft 365 E3 en E5 geworden.</translation>
        </message>
        <message>
            <source>The administrator and the test user need a fitting licence.</source>
            <translation>De beheerder en de testgebruiker hebben een passende licentie nodig.</translation>
        </message>
        <message>
            <source>Still so. Licences are assigned in the Microsoft 365 admin center since September 2024.</source>
            <translation>Dat is nog steeds zo. Sinds september 2024 wijst u licenties toe in het Microsoft 365-beheercentrum.</translation>
        </message>
        <message>
            <source>The affected user and the setup administrator both have the licence.</source>
            <translation>De betrokken gebruiker en de beheerder die het instelde, hebben beiden de licentie.</translation>
        </message>
        <message>
            <source>The affected user has no licence with P1 or P2.</source>
            <translation>De betrokken gebruiker heeft geen licentie met P1 of P2.</translation>
        </message>
        <message>
            <source>It may work today, because not every tenant checks each user. Code SSPR_0012 says that it does not.</source>
            <translation>Het kan nu toch werken, want niet elke tenant controleert elke gebruiker. Bij code SSPR_0012 werkt het niet.</translation>
        </message>
        <message>
            <source>Assign a licence with P1 or P2 to the user in the Microsoft 365 admin center.</source>
            <translation>Wijs in het Microsoft 365-beheercentrum een licentie met P1 of P2 toe aan de gebruiker.</translation>
        </message>
        <message>
            <source>Take the licence away again at the same place.</source>
            <translation>Neem de licentie op dezelfde plaats weer weg.</translation>
        </message>
        <message>
            <source>`Get-MgUserLicenseDetail` lists the licence, and the user can try again.</source>
            <translation>`Get-MgUserLicenseDetail` toont de licentie en de gebruiker kan het opnieuw proberen.</translation>
        </message>
        <message>
            <source>The setup administrator has no licence with P1 or P2.</source>
            <translation>De beheerder die het instelde, heeft geen licentie met P1 of P2.</translation>
        </message>
        <message>
            <source>The Connect wizard may refuse to switch writeback on. Pages of the portal may stay hidden.</source>
            <translation>De Connect-wizard kan weigeren het terugschrijven in te schakelen. Pagina's van de portal kunnen verborgen blijven.</translation>
        </message>
        <message>
            <source>Assign a licence with P1 or P2 to that administrator.</source>
            <translation>Wijs een licentie met P1 of P2 toe aan die beheerder.</translation>
        </message>
        <message>
            <source>The Connect wizard finishes without **Unable to configure password writeback**.</source>
            <translation>De Connect-wizard eindigt zonder **Unable to configure password writeback**.</translation>
        </message>
        <message>
            <source>Neither the affected user nor the setup administrator has the licence.</source>
            <translation>De betrokken gebruiker en de beheerder die het instelde, hebben geen van beiden de licentie.</translation>
        </message>
        <message>
            <source>Reset may be refused for the user, and the setup may be refused for the administrator.</source>
            <translation>De gebruiker kan bij een reset worden geweigerd en de beheerder bij het instellen.</translation>
        </message>
        <message>
            <source>Assign a licence with P1 or P2 to both of them.</source>
            <translation>Wijs aan beiden een licentie met P1 of P2 toe.</translation>
        </message>
        <message>
            <source>`Get-MgUserLicenseDetail` lists the licence for both of them.</source>
            <translation>`Get-MgUserLicenseDetail` toont de licentie bij beiden.</translation>
        </message>
        <message>
            <source>A licence is assigned, but its P1 or P2 part is switched off.</source>
            <translation>Er is een licentie toegewezen, maar het deel P1 of P2 staat uit.</translation>
        </message>
        <message>
            <source>To the reset service the person may look like one without a licence.</source>
            <translation>Voor de resetservice kan het lijken alsof deze persoon geen licentie heeft.</translation>
        </message>
        <message>
            <source>Switch Microsoft Entra ID P1 or P2 on in the apps of that licence.</source>
            <translation>Schakel Microsoft Entra ID P1 of P2 in bij de apps van die licentie.</translation>
        </message>
        <message>
            <source>Switch the app off again.</source>
            <translation>Schakel de app weer uit.</translation>
        </message>
        <message>
            <source>`ProvisioningStatus` of the plan is `Success`.</source>
            <translation>`ProvisioningStatus` van het plan is `Success`.</translation>
        </message>
        <message>
            <source>The licence is assigned to nobody in the organisation.</source>
            <translation>De licentie is aan niemand in de organisatie toegewezen.</translation>
        </message>
        <message>
            <source>Reset needs at least one assigned licence. Owning them is not enough.</source>
            <translation>Voor wachtwoordherstel moet ten minste één licentie zijn toegewezen. Licenties bezitten is niet genoeg.</translation>
        </message>
        <message>
            <source>Assign the licence to all who use reset, best through a group.</source>
            <translation>Wijs de licentie toe aan iedereen die wachtwoordherstel gebruikt, bij voorkeur via een groep.</translation>
        </message>
        <message>
            <source>`Get-MgSubscribedSku` shows `ConsumedUnits` above 0 for that licence.</source>
            <translation>`Get-MgSubscribedSku` toont bij die licentie meer dan 0 `ConsumedUnits`.</translation>
        </message>
        <message>
            <source>Do the affected user and the administrator who set writeback up have that licence?</source>
            <translation>Hebben de betrokken gebruiker en de beheerder die terugschrijven instelde die licentie?</translation>
        </message>
        <message>
            <source>In the Microsoft 365 admin center open **Users** &gt; **Active users** &gt; the person &gt; **Licenses and apps**. In PowerShell: `(Get-MgUserLicenseDetail -UserId 'USER').ServicePlans` lists `AAD_PREMIUM` or `AAD_PREMIUM_P2` with status `Success`.</source>
            <translation>Open in het Microsoft 365-beheercentrum **Users** &gt; **Active users** &gt; de persoon &gt; **Licenses and apps**. In PowerShell: `(Get-MgUserLicenseDetail -UserId 'USER').ServicePlans` toont `AAD_PREMIUM` of `AAD_PREMIUM_P2` met de status `Success`.</translation>
        </message>
        <message>
            <source>Yes, both</source>
            <translation>Ja, allebei</translation>
        </message>
        <message>
            <source>The user does not</source>
            <translation>De gebruiker niet</translation>
        </message>
        <message>
            <source>The administrator does not</source>
            <translation>De beheerder niet</translation>
        </message>
        <message>
            <source>Neither of them</source>
            <translation>Geen van beiden</translation>
        </message>
        <message>
            <source>Assigned, but P1 or P2 is switched off in it</source>
            <translation>Toegewezen, maar P1 of P2 staat daarin uit</translation>
        </message>
        <message>
            <source>Nobody in the organisation has it</source>
            <translation>Niemand in de organisatie heeft die</translation>
        </message>
        <message>
            <source>Licence of the user and the administrator</source>
            <translation>Licentie van de gebruiker en de beheerder</translation>
        </message>
        <message>
            <source>Microsoft wants a licence for everyone who uses writeback, and for who sets it up.</source>
            <translation>Microsoft verlangt een licentie voor iedereen die terugschrijven gebruikt en voor wie het instelt.</translation>
        </message>
        <message>
            <source>A sign-in to the tenant would tell. Today a person who can see the licences can answer.</source>
            <translation>Aanmelden bij de tenant zou het uitwijzen. Nu kan iemand antwoorden die de licenties kan zien.</translation>
        </message>
    </context>
    <context>
        <name>check/licence-in-tenant</name>
        <message>
            <source>Product names and service plans</source>
            <translation>Productnamen en serviceplannen</translation>
        </message>
        <message>
            <source>Writeback is a premium feature.</source>
            <translation>Terugschrijven is een premiumfunctie.</translation>
        </message>
        <message>
            <source>Still so. Azure AD Premium P1 and P2 are called Microsoft Entra ID P1 and P2 today.</source>
            <translation>Dat is nog steeds zo. Azure AD Premium P1 en P2 heten nu Microsoft Entra ID P1 en P2.</translation>
        </message>
        <message>
            <source>Know which licences are required.</source>
            <translation>U moet de licentievereisten kennen.</translation>
        </message>
        <message>
            <source>Bundles with P1 or P2 count too: Microsoft 365 Business Premium, E3, E5, F1, F3, A3 and A5, and Enterprise Mobility + Security. Office 365 E3 and E5 do not.</source>
            <translation>Bundels met P1 of P2 tellen ook mee: Microsoft 365 Business Premium, E3, E5, F1, F3, A3 en A5, en Enterprise Mobility + Security. Office 365 E3 en E5 tellen niet mee.</translation>
        </message>
        <message>
            <source>A link to the licensing requirements on docs.microsoft.com.</source>
            <translation>Een koppeling naar de licentievereisten op docs.microsoft.com.</translation>
        </message>
        <message>
            <source>The page moved to learn.microsoft.com; the link below leads there.</source>
            <translation>De pagina staat nu op learn.microsoft.com; de koppeling hieronder leidt erheen.</translation>
        </message>
        <message>
            <source>The tenant owns a licence with writeback, and units are left.</source>
            <translation>De tenant heeft een licentie met terugschrijven en er zijn nog eenheden vrij.</translation>
        </message>
        <message>
            <source>The tenant owns a licence with writeback, but every unit is in use.</source>
            <translation>De tenant heeft een licentie met terugschrijven, maar alle eenheden zijn in gebruik.</translation>
        </message>
        <message>
            <source>Writeback is licensed. A user without a unit may be refused.</source>
            <translation>Voor terugschrijven is er een licentie. Een gebruiker zonder eenheid kan worden geweigerd.</translation>
        </message>
        <message>
            <source>Free a unit or buy one, then assign it to the user.</source>
            <translation>Maak een eenheid vrij of koop er een en wijs die aan de gebruiker toe.</translation>
        </message>
        <message>
            <source>**Billing** &gt; **Licenses** shows units available.</source>
            <translation>**Billing** &gt; **Licenses** toont vrije eenheden.</translation>
        </message>
        <message>
            <source>The licence with writeback has expired and is in its grace period.</source>
            <translation>De licentie met terugschrijven is verlopen en zit in de respijtperiode.</translation>
        </message>
        <message>
            <source>Writeback still works. It stops being licensed when the grace period ends.</source>
            <translation>Terugschrijven werkt nog. Na de respijtperiode is er geen licentie meer.</translation>
        </message>
        <message>
            <source>Renew the subscription before the grace period ends.</source>
            <translation>Verleng het abonnement voordat de respijtperiode eindigt.</translation>
        </message>
        <message>
            <source>`CapabilityStatus` of the licence is `Enabled`.</source>
            <translation>`CapabilityStatus` van de licentie is `Enabled`.</translation>
        </message>
        <message>
            <source>The licence with writeback has expired and is suspended.</source>
            <translation>De licentie met terugschrijven is verlopen en opgeschort.</translation>
        </message>
        <message>
            <source>A suspended licence no longer counts, so synced users may be refused a reset.</source>
            <translation>Een opgeschorte licentie telt niet meer mee. Een reset kan daarom worden geweigerd aan gesynchroniseerde gebruikers.</translation>
        </message>
        <message>
            <source>Renew the subscription, or buy another one with P1 or P2.</source>
            <translation>Verleng het abonnement of koop een ander abonnement met P1 of P2.</translation>
        </message>
        <message>
            <source>The licences cover reset of users in the cloud, but not writeback.</source>
            <translation>De licenties dekken wachtwoordherstel in de cloud, maar niet het terugschrijven.</translation>
        </message>
        <message>
            <source>Users that exist only in the cloud can reset their password. Users synced from Active Directory cannot.</source>
            <translation>Gebruikers die alleen in de cloud bestaan, kunnen hun wachtwoord opnieuw instellen. Gebruikers die uit Active Directory worden gesynchroniseerd, kunnen dat niet.</translation>
        </message>
        <message>
            <source>Buy Microsoft Entra ID P1, or a bundle that includes it, for the synced users.</source>
            <translation>Koop Microsoft Entra ID P1, of een bundel waar het in zit, voor de gesynchroniseerde gebruikers.</translation>
        </message>
        <message>
            <source>The list of licences shows plan `AAD_PREMIUM` or `AAD_PREMIUM_P2`.</source>
            <translation>De lijst met licenties toont het plan `AAD_PREMIUM` of `AAD_PREMIUM_P2`.</translation>
        </message>
        <message>
            <source>The tenant has no paid licence that includes reset.</source>
            <translation>De tenant heeft geen betaalde licentie met wachtwoordherstel.</translation>
        </message>
        <message>
            <source>Users in the cloud can change a password that they know. Nobody can reset a forgotten one.</source>
            <translation>Gebruikers in de cloud kunnen een wachtwoord wijzigen dat ze kennen. Niemand kan een vergeten wachtwoord opnieuw instellen.</translation>
        </message>
        <message>
            <source>Does the tenant own a licence with Microsoft Entra ID P1 or P2?</source>
            <translation>Heeft de tenant een licentie met Microsoft Entra ID P1 of P2?</translation>
        </message>
        <message>
            <source>In the Microsoft 365 admin center open **Billing** &gt; **Licenses**. In the Entra admin center, **Overview** names the highest licence. In PowerShell: `Get-MgSubscribedSku | Select-Object SkuPartNumber, CapabilityStatus, ConsumedUnits`.</source>
            <translation>Open in het Microsoft 365-beheercentrum **Billing** &gt; **Licenses**. In het Entra-beheercentrum noemt **Overview** de hoogste licentie. In PowerShell: `Get-MgSubscribedSku | Select-Object SkuPartNumber, CapabilityStatus, ConsumedUnits`.</translation>
        </message>
        <message>
            <source>Yes, and units are left</source>
            <translation>Ja, en er zijn nog eenheden vrij</translation>
        </message>
        <message>
            <source>Yes, but every unit is in use</source>
            <translation>Ja, maar alle eenheden zijn in gebruik</translation>
        </message>
        <message>
            <source>Yes, but expired; its status is Warning</source>
            <translation>Ja, maar verlopen; de status is Warning</translation>
        </message>
        <message>
            <source>Yes, but expired; its status is Suspended or LockedOut</source>
            <translation>Ja, maar verlopen; de status is Suspended of LockedOut</translation>
        </message>
        <message>
            <source>No, only Business Basic or Standard, or Office 365</source>
            <translation>Nee, alleen Business Basic of Standard, of Office 365</translation>
        </message>
        <message>
            <source>No, only free licences</source>
            <translation>Nee, alleen gratis licenties</translation>
        </message>
        <message>
            <source>Licence of the tenant</source>
            <translation>Licentie van de tenant</translation>
        </message>
        <message>
            <source>Writeback belongs to Microsoft Entra ID P1 and P2. Reset of users that exist only in the cloud needs less.</source>
            <translation>Terugschrijven hoort bij Microsoft Entra ID P1 en P2. Voor gebruikers die alleen in de cloud bestaan, is minder nodig.</translation>
        </message>
        <message>
            <source>A sign-in to the tenant would tell. Today a person who can see the licences can answer.</source>
            <translation>Aanmelden bij de tenant zou het uitwijzen. Nu kan iemand antwoorden die de licenties kan zien.</translation>
        </message>
    </context>
    <context>
        <name>check/minimum-password-age</name>
        <message>
            <source>The rules of the password policy, exactly</source>
            <translation>De regels van het wachtwoordbeleid, precies</translation>
        </message>
        <message>
            <source>The article does not speak of the minimum password age.</source>
            <translation>Het artikel zegt niets over de minimale wachtwoordduur.</translation>
        </message>
        <message>
            <source>Above 0, a second change within that time is refused. It is no fault by itself, and writeback works.</source>
            <translation>Boven 0 wordt een tweede wijziging binnen die tijd geweigerd. Op zich is dat geen fout, en terugschrijven werkt.</translation>
        </message>
        <message>
            <source>Wait until the minimum password age is over, then try again.</source>
            <translation>Wacht tot de minimale wachtwoordduur voorbij is en probeer het dan opnieuw.</translation>
        </message>
        <message>
            <source>The next attempt ends with 31002.</source>
            <translation>De volgende poging eindigt met 31002.</translation>
        </message>
        <message>
            <source>No minimum password age applies to this user.</source>
            <translation>Voor deze gebruiker geldt geen minimale wachtwoordduur.</translation>
        </message>
        <message>
            <source>There is a minimum password age, and it is over for this user.</source>
            <translation>Er is een minimale wachtwoordduur, en voor deze gebruiker is die voorbij.</translation>
        </message>
        <message>
            <source>There is a minimum password age; when this password was set is not known.</source>
            <translation>Er is een minimale wachtwoordduur; wanneer dit wachtwoord is ingesteld, is niet bekend.</translation>
        </message>
        <message>
            <source>It may refuse the new password. It does not when the last change is old enough.</source>
            <translation>Het nieuwe wachtwoord wordt misschien geweigerd. Niet als de vorige wijziging oud genoeg is.</translation>
        </message>
        <message>
            <source>Look when the password was set.</source>
            <translation>Kijk wanneer het wachtwoord is ingesteld.</translation>
        </message>
        <message>
            <source>PasswordLastSet is older than the minimum age, or empty.</source>
            <translation>PasswordLastSet is ouder dan de minimale duur, of leeg.</translation>
        </message>
        <message>
            <source>The password was set less than the minimum age ago.</source>
            <translation>Het wachtwoord is korter geleden ingesteld dan de minimale duur.</translation>
        </message>
        <message>
            <source>The domain refuses another one so soon. Writeback itself is not the fault.</source>
            <translation>Het domein weigert zo snel een ander wachtwoord. Aan het terugschrijven zelf ligt het niet.</translation>
        </message>
        <message>
            <source>In a hurry: set a temporary password in Active Directory with a change at the next sign-in. Then the age does not count.</source>
            <translation>Met haast: stel in Active Directory een tijdelijk wachtwoord in met wijziging bij de volgende aanmelding. Dan telt de duur niet.</translation>
        </message>
        <message>
            <source>The user must change the password at once.</source>
            <translation>De gebruiker moet het wachtwoord meteen wijzigen.</translation>
        </message>
        <message>
            <source>`Set-ADUser '&lt;user&gt;' -ChangePasswordAtLogon $false`</source>
            <translation>`Set-ADUser '&lt;user&gt;' -ChangePasswordAtLogon $false`</translation>
        </message>
        <message>
            <source>The user can choose a new password.</source>
            <translation>De gebruiker kan een nieuw wachtwoord kiezen.</translation>
        </message>
        <message>
            <source>For tests, or to allow several changes a day, set the age to 0 in group policy.</source>
            <translation>Zet de duur in groepsbeleid op 0, voor tests of om vaker per dag te kunnen wijzigen.</translation>
        </message>
        <message>
            <source>It counts for the whole domain. The owner of Active Directory decides.</source>
            <translation>Het geldt voor het hele domein. De eigenaar van Active Directory beslist.</translation>
        </message>
        <message>
            <source>Set the old number of days again.</source>
            <translation>Stel het oude aantal dagen weer in.</translation>
        </message>
        <message>
            <source>`net accounts /domain` shows a minimum password age of 0.</source>
            <translation>`net accounts /domain` toont een minimale wachtwoordduur van 0.</translation>
        </message>
        <message>
            <source>Does a policy forbid a second change so soon?</source>
            <translation>Verbiedt een beleid een tweede wijziging zo snel?</translation>
        </message>
        <message>
            <source>`net accounts /domain` shows the minimum password age in days. `Get-ADUserResultantPasswordPolicy '&lt;user&gt;'` shows a policy of one's own; empty can also mean that you may not see it. `Get-ADUser '&lt;user&gt;' -Properties PasswordLastSet` shows the last change; empty means it must be changed, then the age does not count.</source>
            <translation>`net accounts /domain` toont de minimale wachtwoordduur in dagen. `Get-ADUserResultantPasswordPolicy '&lt;user&gt;'` toont een eigen beleid; leeg kan ook betekenen dat u het niet mag zien. `Get-ADUser '&lt;user&gt;' -Properties PasswordLastSet` toont de vorige wijziging; leeg betekent dat wijzigen verplicht is, dan telt de duur niet.</translation>
        </message>
        <message>
            <source>No, the age is 0</source>
            <translation>Nee, de duur is 0</translation>
        </message>
        <message>
            <source>There is one, but it is over or does not count</source>
            <translation>Die is er, maar is voorbij of telt niet</translation>
        </message>
        <message>
            <source>There is one; the last change is not known</source>
            <translation>Die is er; de vorige wijziging is niet bekend</translation>
        </message>
        <message>
            <source>Yes, the password is younger than that</source>
            <translation>Ja, het wachtwoord is jonger</translation>
        </message>
        <message>
            <source>Minimum password age</source>
            <translation>Minimale wachtwoordduur</translation>
        </message>
        <message>
            <source>A password that is younger than the minimum age may not be replaced. Who tests twice a day meets this.</source>
            <translation>Een wachtwoord dat jonger is dan de minimale duur mag niet worden vervangen. Wie tweemaal per dag test, merkt dit.</translation>
        </message>
        <message>
            <source>The directory or the event log. Today a person who can open Active Directory or Event Viewer.</source>
            <translation>De directory of het gebeurtenislogboek. Nu: iemand die Active Directory of Event Viewer kan openen.</translation>
        </message>
        <message>
            <source>A second new password within a day was refused; the minimum age may be the reason.</source>
            <translation>Een tweede nieuw wachtwoord binnen een dag is geweigerd; mogelijk door de minimale wachtwoordduur.</translation>
        </message>
        <message>
            <source>Writeback works. Another rule of the domain may be the reason as well.</source>
            <translation>Terugschrijven werkt. Een andere regel van het domein kan ook de reden zijn.</translation>
        </message>
        <message>
            <source>Let the user wait a day, or ask the directory team for the minimum age.</source>
            <translation>Laat de gebruiker een dag wachten, of vraag het directoryteam naar de minimale duur.</translation>
        </message>
        <message>
            <source>The next attempt ends with event 31002.</source>
            <translation>De volgende poging eindigt met gebeurtenis 31002.</translation>
        </message>
    </context>
    <context>
        <name>check/name-resolution</name>
        <message>
            <source>Troubleshoot connectivity of Connect</source>
            <translation>Problemen met de verbindingen van Connect oplossen</translation>
        </message>
        <message>
            <source>Look the names up on the server, and see which DNS servers it asks.</source>
            <translation>Zoek de namen op vanaf de server en kijk welke DNS-servers die bevraagt.</translation>
        </message>
        <message>
            <source>Let that DNS server resolve names of the internet, or forward them.</source>
            <translation>Laat die DNS-server internetnamen omzetten of doorsturen.</translation>
        </message>
        <message>
            <source>Low: the DNS server asks one more server.</source>
            <translation>Laag: de DNS-server bevraagt één server meer.</translation>
        </message>
        <message>
            <source>Remove the forwarder again.</source>
            <translation>Verwijder de doorstuurserver weer.</translation>
        </message>
        <message>
            <source>`Resolve-DnsName` on the server shows an address for each name.</source>
            <translation>`Resolve-DnsName` op de server toont bij elke naam een adres.</translation>
        </message>
        <message>
            <source>Exempt the names from the DNS filter, the internal zone and the hosts file.</source>
            <translation>Haal de namen uit het DNS-filter, de interne zone en het hosts-bestand.</translation>
        </message>
        <message>
            <source>`Resolve-DnsName` on the server shows a public address for each name.</source>
            <translation>`Resolve-DnsName` op de server toont bij elke naam een openbaar adres.</translation>
        </message>
        <message numerus="yes">
            <source>%n name(s) of the cloud lead to an address.</source>
            <translation>
                <numerusform>%n naam van de cloud leidt naar een adres.</numerusform>
                <numerusform>%n namen van de cloud leiden naar een adres.</numerusform>
            </translation>
        </message>
        <message>
            <source>Does not apply: the proxy looks the names up.</source>
            <translation>Niet van toepassing: de proxy zoekt de namen op.</translation>
        </message>
        <message>
            <source>The DNS server says that these names do not exist: {hosts}.</source>
            <translation>De DNS-server zegt dat deze namen niet bestaan: {hosts}.</translation>
        </message>
        <message>
            <source>They do exist on the internet. Without an address the server cannot reach them.</source>
            <translation>Op internet bestaan ze wel. Zonder adres kan de server ze niet bereiken.</translation>
        </message>
        <message>
            <source>The DNS server gives no answer for {hosts}, after {waited}.</source>
            <translation>De DNS-server geeft na {waited} geen antwoord over {hosts}.</translation>
        </message>
        <message>
            <source>It may be down or out of reach. Without an address the server reaches nothing.</source>
            <translation>Mogelijk staat die uit of is die onbereikbaar. Zonder adres bereikt de server niets.</translation>
        </message>
        <message>
            <source>The DNS server gives no usable answer for {hosts}, after {waited}.</source>
            <translation>De DNS-server geeft na {waited} geen bruikbaar antwoord over {hosts}.</translation>
        </message>
        <message>
            <source>It answered so soon that it may refuse the question. Without an address nothing can be sent.</source>
            <translation>Het antwoord kwam zo snel dat de server de vraag mogelijk weigert. Zonder adres is er niets te versturen.</translation>
        </message>
        <message>
            <source>These names lead to a private address, {address}: {hosts}.</source>
            <translation>Deze namen leiden naar een privéadres, {address}: {hosts}.</translation>
        </message>
        <message>
            <source>Microsoft does not live at such an address. A DNS filter or the hosts file may send the names elsewhere.</source>
            <translation>Microsoft zit niet op zo'n adres. Mogelijk stuurt een DNS-filter of het hosts-bestand de namen ergens anders heen.</translation>
        </message>
        <message>
            <source>The server finds the names of the cloud.</source>
            <translation>De server vindt de namen van de cloud.</translation>
        </message>
        <message>
            <source>The server does not find the names of the cloud.</source>
            <translation>De server vindt de namen van de cloud niet.</translation>
        </message>
        <message>
            <source>Without an address nothing can be sent to Microsoft.</source>
            <translation>Zonder adres is er niets naar Microsoft te sturen.</translation>
        </message>
        <message>
            <source>The article asks for firewall rules only.</source>
            <translation>Het artikel vraagt alleen om firewallregels.</translation>
        </message>
        <message>
            <source>Before a firewall sees anything, the server needs the address: its DNS must know these names.</source>
            <translation>Voordat een firewall iets ziet, heeft de server het adres nodig: zijn DNS moet deze namen kennen.</translation>
        </message>
        <message>
            <source>Does the Connect server find the names of the cloud?</source>
            <translation>Vindt de Connect-server de namen van de cloud?</translation>
        </message>
        <message>
            <source>On the server: `Resolve-DnsName login.microsoftonline.com`. Yes if it shows a public address. Behind a proxy the test says nothing.</source>
            <translation>Op de server: `Resolve-DnsName login.microsoftonline.com`. Ja als er een openbaar adres staat. Achter een proxy zegt de test niets.</translation>
        </message>
        <message>
            <source>Yes, with a public address</source>
            <translation>Ja, met een openbaar adres</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nee</translation>
        </message>
        <message>
            <source>{host}: {address}</source>
            <translation>{host}: {address}</translation>
        </message>
        <message>
            <source>{host}: not known</source>
            <translation>{host}: niet bekend</translation>
        </message>
        <message>
            <source>{host}: no answer, after {waited}</source>
            <translation>{host}: geen antwoord, na {waited}</translation>
        </message>
        <message>
            <source>Names of the cloud (DNS)</source>
            <translation>Namen van de cloud (DNS)</translation>
        </message>
        <message>
            <source>The server must find the addresses of Microsoft before it can reach them.</source>
            <translation>De server moet de adressen van Microsoft vinden voordat die ze kan bereiken.</translation>
        </message>
        <message>
            <source>The network test on the server, or a person who looks the names up there.</source>
            <translation>De netwerktest op de server, of iemand die de namen daar opzoekt.</translation>
        </message>
    </context>
    <context>
        <name>check/object-link</name>
        <message>
            <source>Common errors of password writeback</source>
            <translation>Veelvoorkomende fouten bij het terugschrijven van wachtwoorden</translation>
        </message>
        <message>
            <source>The article does not speak of the link between the two accounts.</source>
            <translation>Het artikel zegt niets over de koppeling tussen beide accounts.</translation>
        </message>
        <message>
            <source>No account found gives 33002 or 80230405. Two of them give 33003 or 80230402.</source>
            <translation>Geen account gevonden geeft 33002 of 80230405. Twee accounts geven 33003 of 80230402.</translation>
        </message>
        <message>
            <source>The user is linked once, to one enabled account.</source>
            <translation>De gebruiker is één keer gekoppeld, aan één ingeschakeld account.</translation>
        </message>
        <message>
            <source>Connect does not find the account of this user (33002 or 80230405).</source>
            <translation>Connect vindt het account van deze gebruiker niet (33002 of 80230405).</translation>
        </message>
        <message>
            <source>It was deleted, moved out of scope, or the link is broken.</source>
            <translation>Het is verwijderd, buiten het bereik geplaatst, of de koppeling is verbroken.</translation>
        </message>
        <message>
            <source>See whether the user is in scope and known to Connect.</source>
            <translation>Kijk of de gebruiker binnen het bereik valt en bij Connect bekend is.</translation>
        </message>
        <message>
            <source>The object is found and connected.</source>
            <translation>Het object wordt gevonden en is gekoppeld.</translation>
        </message>
        <message>
            <source>Bring the user back into scope, then run a full cycle.</source>
            <translation>Breng de gebruiker terug in het bereik en voer een volledige cyclus uit.</translation>
        </message>
        <message>
            <source>It can take hours and exports all pending changes.</source>
            <translation>Dit kan uren duren en exporteert alle openstaande wijzigingen.</translation>
        </message>
        <message>
            <source>`Stop-ADSyncSyncCycle` stops the cycle.</source>
            <translation>`Stop-ADSyncSyncCycle` stopt de cyclus.</translation>
        </message>
        <message>
            <source>A reset works.</source>
            <translation>Een reset werkt.</translation>
        </message>
        <message>
            <source>The user is outside the selected scope of password hash synchronisation.</source>
            <translation>De gebruiker valt buiten het gekozen bereik van wachtwoord-hash-synchronisatie.</translation>
        </message>
        <message>
            <source>Passwords are written back only for users inside that scope.</source>
            <translation>Wachtwoorden worden alleen teruggeschreven voor gebruikers binnen dat bereik.</translation>
        </message>
        <message>
            <source>Set or clear adminDescription as your rules want it, then synchronise.</source>
            <translation>Stel adminDescription in of wis het zoals uw regels vragen, en synchroniseer dan.</translation>
        </message>
        <message>
            <source>The password hash of this user goes to the cloud. Clearing suits rules with PHSFiltered; with PHSIncluded, set that value.</source>
            <translation>De wachtwoord-hash van deze gebruiker gaat naar de cloud. Wissen past bij regels met PHSFiltered; stel bij PHSIncluded die waarde in.</translation>
        </message>
        <message>
            <source>Set the old value again.</source>
            <translation>Stel de oude waarde weer in.</translation>
        </message>
        <message>
            <source>Connect finds two accounts for this user (33003 or 80230402).</source>
            <translation>Connect vindt twee accounts voor deze gebruiker (33003 of 80230402).</translation>
        </message>
        <message>
            <source>Writeback does not support an account enabled in more than one forest, nor a shared anchor.</source>
            <translation>Terugschrijven ondersteunt geen account dat in meer dan één forest is ingeschakeld, en ook geen gedeeld anker.</translation>
        </message>
        <message>
            <source>Leave one account enabled for each person, and use an anchor that is unique.</source>
            <translation>Laat per persoon één account ingeschakeld en gebruik een uniek anker.</translation>
        </message>
        <message>
            <source>Make sure which account the person uses before one is disabled.</source>
            <translation>Ga na welk account de persoon gebruikt voordat u er een uitschakelt.</translation>
        </message>
        <message>
            <source>Enable the account again.</source>
            <translation>Schakel het account weer in.</translation>
        </message>
        <message>
            <source>After a synchronisation a reset works.</source>
            <translation>Na een synchronisatie werkt een reset.</translation>
        </message>
        <message>
            <source>Is the user linked once, to one enabled account?</source>
            <translation>Is de gebruiker één keer gekoppeld, aan één ingeschakeld account?</translation>
        </message>
        <message>
            <source>Event Viewer on the Connect server, **Application**: 33002 or 80230405 (not found), 33003 or 80230402 (two accounts). `Get-ADUser '&lt;user&gt;' -Properties adminDescription`: PHSFiltered, or no PHSIncluded, can mean outside the selected scope.</source>
            <translation>Event Viewer op de Connect-server, **Application**: 33002 of 80230405 (niet gevonden), 33003 of 80230402 (twee accounts). `Get-ADUser '&lt;user&gt;' -Properties adminDescription`: PHSFiltered, of geen PHSIncluded, kan buiten het gekozen bereik betekenen.</translation>
        </message>
        <message>
            <source>Yes, and none of these codes</source>
            <translation>Ja, en geen van deze codes</translation>
        </message>
        <message>
            <source>No: 33002 or 80230405</source>
            <translation>Nee: 33002 of 80230405</translation>
        </message>
        <message>
            <source>No, outside selective password hash synchronisation</source>
            <translation>Nee, buiten selectieve wachtwoord-hash-synchronisatie</translation>
        </message>
        <message>
            <source>No: 33003 or 80230402, or two accounts</source>
            <translation>Nee: 33003 of 80230402, of twee accounts</translation>
        </message>
        <message>
            <source>Link between user and account</source>
            <translation>Koppeling tussen gebruiker en account</translation>
        </message>
        <message>
            <source>Connect must find exactly one enabled account for the user in the cloud.</source>
            <translation>Connect moet bij de gebruiker in de cloud precies één ingeschakeld account vinden.</translation>
        </message>
        <message>
            <source>The server collection, the event log or the directory. Today a person who can look there.</source>
            <translation>De serververzameling, het gebeurtenislogboek of de directory. Nu: iemand die daar kan kijken.</translation>
        </message>
        <message>
            <source>The user is in Active Directory, and Connect does not know it.</source>
            <translation>De gebruiker staat in Active Directory, en Connect kent die niet.</translation>
        </message>
        <message>
            <source>It may lie outside the folders (OUs) that Connect reads. A new password has nowhere to go.</source>
            <translation>Misschien valt de gebruiker buiten de mappen (OU's) die Connect leest. Een nieuw wachtwoord kan nergens heen.</translation>
        </message>
        <message>
            <source>See whether the folder of the user is selected in Connect: **Customize synchronization options** &gt; **Domain and OU filtering**.</source>
            <translation>Kijk of de map van de gebruiker in Connect is geselecteerd: **Customize synchronization options** &gt; **Domain and OU filtering**.</translation>
        </message>
        <message>
            <source>The folder is ticked.</source>
            <translation>De map is aangevinkt.</translation>
        </message>
        <message>
            <source>The user carries adminDescription {value}: it may be outside password hash synchronisation.</source>
            <translation>De gebruiker heeft adminDescription {value}: misschien valt die buiten wachtwoord-hash-synchronisatie.</translation>
        </message>
        <message>
            <source>With the documented rules of Microsoft, passwords of such a user are not written back.</source>
            <translation>Met de gedocumenteerde regels van Microsoft worden wachtwoorden van zo'n gebruiker niet teruggeschreven.</translation>
        </message>
        <message>
            <source>Ask whether selective password hash synchronisation is in use. If so, clear the value.</source>
            <translation>Vraag of selectieve wachtwoord-hash-synchronisatie in gebruik is. Zo ja, maak de waarde leeg.</translation>
        </message>
    </context>
    <context>
        <name>check/operation-supported</name>
        <message>
            <source>Resets in the Microsoft 365 admin center are not written back</source>
            <translation>Resets in het Microsoft 365-beheercentrum worden niet teruggeschreven</translation>
        </message>
        <message>
            <source>Who can reset passwords</source>
            <translation>Wie wachtwoorden opnieuw kan instellen</translation>
        </message>
        <message>
            <source>The article does not speak of where the reset is done.</source>
            <translation>Het artikel zegt niet waar de reset moet worden gedaan.</translation>
        </message>
        <message>
            <source>Resets in the Microsoft 365 admin center or by PowerShell modules change the cloud password only.</source>
            <translation>Resets in het Microsoft 365-beheercentrum of met PowerShell-modules wijzigen alleen het wachtwoord in de cloud.</translation>
        </message>
        <message>
            <source>Passwords that are set this way are written back.</source>
            <translation>Wachtwoorden die zo worden ingesteld, worden teruggeschreven.</translation>
        </message>
        <message>
            <source>Resets in the Microsoft 365 admin center are never written back.</source>
            <translation>Resets in het Microsoft 365-beheercentrum worden nooit teruggeschreven.</translation>
        </message>
        <message>
            <source>The cloud has the new password, Active Directory still has the old one. Writeback itself may be fine.</source>
            <translation>De cloud heeft het nieuwe wachtwoord, Active Directory nog het oude. Het terugschrijven zelf kan in orde zijn.</translation>
        </message>
        <message>
            <source>Reset again in the Entra admin center: **Users** &gt; the user &gt; **Reset password**. Or let the user do it at `aka.ms/sspr`.</source>
            <translation>Stel het wachtwoord opnieuw in via het Entra-beheercentrum: **Users** &gt; de gebruiker &gt; **Reset password**. Of laat de gebruiker het doen op `aka.ms/sspr`.</translation>
        </message>
        <message>
            <source>The user signs in to a computer of the domain with the new password.</source>
            <translation>De gebruiker meldt zich met het nieuwe wachtwoord aan op een computer van het domein.</translation>
        </message>
        <message>
            <source>Resets by PowerShell are never written back.</source>
            <translation>Resets met PowerShell worden nooit teruggeschreven.</translation>
        </message>
        <message>
            <source>The modules change the cloud password only. Active Directory still has the old one.</source>
            <translation>De modules wijzigen alleen het wachtwoord in de cloud. Active Directory heeft nog het oude.</translation>
        </message>
        <message>
            <source>Scripts use `resetPassword` of Microsoft Graph: it is the only call that is written back.</source>
            <translation>Gebruik in scripts `resetPassword` van Microsoft Graph: alleen die aanroep wordt teruggeschreven.</translation>
        </message>
        <message>
            <source>The audit log shows **Reset password (by admin)** with an on-premises agent.</source>
            <translation>Het auditlogboek toont **Reset password (by admin)** met een on-premises agent.</translation>
        </message>
        <message>
            <source>A program set the password as a property, which may not be written back.</source>
            <translation>Een programma heeft het wachtwoord als eigenschap van de gebruiker ingesteld. Dat wordt mogelijk niet teruggeschreven.</translation>
        </message>
        <message>
            <source>Setting `passwordProfile` is not among the ways that Microsoft names as written back.</source>
            <translation>Het instellen van `passwordProfile` staat niet bij de manieren waarvan Microsoft zegt dat ze worden teruggeschreven.</translation>
        </message>
        <message>
            <source>Graph: resetPassword</source>
            <translation>Graph: resetPassword</translation>
        </message>
        <message>
            <source>An administrator reset the own password, which may not be written back.</source>
            <translation>Een beheerder heeft het eigen wachtwoord opnieuw ingesteld. Dat wordt mogelijk niet teruggeschreven.</translation>
        </message>
        <message>
            <source>Microsoft says both that this works and that it does not. For protected accounts it surely does not.</source>
            <translation>Microsoft zegt zowel dat dit werkt als dat het niet werkt. Voor beveiligde accounts werkt het zeker niet.</translation>
        </message>
        <message>
            <source>Let another administrator reset it, or change it while the old one is known.</source>
            <translation>Laat een andere beheerder het opnieuw instellen, of wijzig het zolang het oude bekend is.</translation>
        </message>
        <message>
            <source>The administrator signs in to a computer of the domain with the new password.</source>
            <translation>De beheerder meldt zich met het nieuwe wachtwoord aan op een computer van het domein.</translation>
        </message>
        <message>
            <source>The administrator holds no role that may reset this user.</source>
            <translation>De beheerder heeft geen rol die het wachtwoord van deze gebruiker opnieuw mag instellen.</translation>
        </message>
        <message>
            <source>The request was refused in the cloud and never reached writeback.</source>
            <translation>Het verzoek is in de cloud geweigerd en heeft het terugschrijven nooit bereikt.</translation>
        </message>
        <message>
            <source>Give the role that fits: **Password Administrator** for users, **Privileged Authentication Administrator** for administrators.</source>
            <translation>Geef de passende rol: **Password Administrator** voor gebruikers, **Privileged Authentication Administrator** voor beheerders.</translation>
        </message>
        <message>
            <source>High for the second role: it can reset every administrator.</source>
            <translation>Hoog bij de tweede rol: die kan het wachtwoord van elke beheerder opnieuw instellen.</translation>
        </message>
        <message>
            <source>Take the role away again.</source>
            <translation>Neem de rol weer weg.</translation>
        </message>
        <message>
            <source>**Reset password** can be chosen for this user.</source>
            <translation>**Reset password** is bij deze gebruiker te kiezen.</translation>
        </message>
        <message>
            <source>The password was set in Active Directory, so nothing had to be written back.</source>
            <translation>Het wachtwoord is in Active Directory ingesteld, dus er hoefde niets te worden teruggeschreven.</translation>
        </message>
        <message>
            <source>It travels the other way, by password hash synchronisation. That takes some minutes.</source>
            <translation>Het gaat de andere kant op, via wachtwoord-hash-synchronisatie. Dat duurt enkele minuten.</translation>
        </message>
        <message>
            <source>Where was the password reset or changed?</source>
            <translation>Waar is het wachtwoord opnieuw ingesteld of gewijzigd?</translation>
        </message>
        <message>
            <source>Ask who did it, and look at the address of the page. In the Entra admin center open **Users** &gt; the user &gt; **Audit logs**. The entry **Reset password (by admin)** names the `OnPremisesAgent`; None means the cloud only.</source>
            <translation>Vraag wie het deed en kijk naar het adres van de pagina. Open in het Entra-beheercentrum **Users** &gt; de gebruiker &gt; **Audit logs**. De vermelding **Reset password (by admin)** noemt de `OnPremisesAgent`; None betekent alleen de cloud.</translation>
        </message>
        <message>
            <source>By the user: reset page, My Account, or at sign-in</source>
            <translation>Door de gebruiker: resetpagina, Mijn account of bij het aanmelden</translation>
        </message>
        <message>
            <source>By an administrator in the Entra admin center</source>
            <translation>Door een beheerder in het Entra-beheercentrum</translation>
        </message>
        <message>
            <source>By a program with resetPassword of Microsoft Graph</source>
            <translation>Door een programma met resetPassword van Microsoft Graph</translation>
        </message>
        <message>
            <source>In the Microsoft 365 admin center</source>
            <translation>In het Microsoft 365-beheercentrum</translation>
        </message>
        <message>
            <source>With a PowerShell module</source>
            <translation>Met een PowerShell-module</translation>
        </message>
        <message>
            <source>By a program that sets passwordProfile of the user</source>
            <translation>Door een programma dat passwordProfile van de gebruiker instelt</translation>
        </message>
        <message>
            <source>An administrator reset the own password</source>
            <translation>Een beheerder stelde het eigen wachtwoord opnieuw in</translation>
        </message>
        <message>
            <source>Nowhere: the portal says that the administrator may not</source>
            <translation>Nergens: volgens de portal mag de beheerder het niet</translation>
        </message>
        <message>
            <source>In Active Directory itself</source>
            <translation>In Active Directory zelf</translation>
        </message>
        <message>
            <source>Way of the reset</source>
            <translation>Manier van opnieuw instellen</translation>
        </message>
        <message>
            <source>Only some ways to set a password are written back. Others change the cloud alone, without an error.</source>
            <translation>Alleen sommige manieren om een wachtwoord in te stellen worden teruggeschreven. Andere wijzigen alleen de cloud, zonder foutmelding.</translation>
        </message>
        <message>
            <source>The tenant's audit log would tell. Today the person who did the reset can answer.</source>
            <translation>Het auditlogboek van de tenant zou het uitwijzen. Nu kan degene antwoorden die de reset deed.</translation>
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
            <translation>Gebeurtenissen van het terugschrijven van wachtwoorden</translation>
        </message>
        <message>
            <source>The article does not speak of password policies.</source>
            <translation>Het artikel zegt niets over wachtwoordbeleid.</translation>
        </message>
        <message>
            <source>Codes 33008 and 80230619 mean that the password arrived and the domain refused it. Writeback works then.</source>
            <translation>De codes 33008 en 80230619 betekenen dat het wachtwoord aankwam en het domein het weigerde. Terugschrijven werkt dan.</translation>
        </message>
        <message>
            <source>Let the user choose another password: long enough, not used before, with several kinds of characters.</source>
            <translation>Laat de gebruiker een ander wachtwoord kiezen: lang genoeg, niet eerder gebruikt, met verschillende soorten tekens.</translation>
        </message>
        <message>
            <source>The next attempt ends with 31002.</source>
            <translation>De volgende poging eindigt met 31002.</translation>
        </message>
        <message>
            <source>No policy refused the new password.</source>
            <translation>Geen beleid heeft het nieuwe wachtwoord geweigerd.</translation>
        </message>
        <message>
            <source>The policy of the domain refused the new password; writeback works.</source>
            <translation>Het beleid van het domein weigerde het nieuwe wachtwoord; terugschrijven werkt.</translation>
        </message>
        <message>
            <source>The password reached the domain controller. It breaks a rule on age, history, length or complexity.</source>
            <translation>Het wachtwoord bereikte de domeincontroller. Het breekt een regel over duur, geschiedenis, lengte of complexiteit.</translation>
        </message>
        <message>
            <source>Tell the helpdesk which rules hold for this user.</source>
            <translation>Vertel de helpdesk welke regels voor deze gebruiker gelden.</translation>
        </message>
        <message>
            <source>The helpdesk knows length, history and complexity.</source>
            <translation>De helpdesk kent lengte, geschiedenis en complexiteit.</translation>
        </message>
        <message>
            <source>A password filter refused the new password; writeback works.</source>
            <translation>Een wachtwoordfilter weigerde het nieuwe wachtwoord; terugschrijven werkt.</translation>
        </message>
        <message>
            <source>The visible policy is met. A filter on the domain controllers knows more rules.</source>
            <translation>Aan het zichtbare beleid is voldaan. Een filter op de domeincontrollers kent meer regels.</translation>
        </message>
        <message>
            <source>Look up in the log of the filter why it refused.</source>
            <translation>Zoek in het logboek van het filter op waarom het weigerde.</translation>
        </message>
        <message>
            <source>None. This log belongs to Microsoft Entra Password Protection; others have their own.</source>
            <translation>Geen. Dit logboek hoort bij Microsoft Entra Password Protection; andere hebben een eigen logboek.</translation>
        </message>
        <message>
            <source>The log names the rule.</source>
            <translation>Het logboek noemt de regel.</translation>
        </message>
        <message>
            <source>Microsoft's own rules refused the new password.</source>
            <translation>De regels van Microsoft zelf weigerden het nieuwe wachtwoord.</translation>
        </message>
        <message>
            <source>It is banned, too common or too short. It never left the cloud.</source>
            <translation>Het is verboden, te gewoon of te kort. Het heeft de cloud niet verlaten.</translation>
        </message>
        <message>
            <source>Let the user choose a longer and less common password.</source>
            <translation>Laat de gebruiker een langer en minder gewoon wachtwoord kiezen.</translation>
        </message>
        <message>
            <source>The page takes the new password.</source>
            <translation>De pagina neemt het nieuwe wachtwoord aan.</translation>
        </message>
        <message>
            <source>Was the new password refused by a policy?</source>
            <translation>Is het nieuwe wachtwoord door een beleid geweigerd?</translation>
        </message>
        <message>
            <source>Event Viewer on the Connect server, **Application**: 33008, or 6329 with 80230619, means the domain. On the domain controller, Security log: 4724 as audit failure for the connector account. A message about banned or weak words means Microsoft.</source>
            <translation>Event Viewer op de Connect-server, **Application**: 33008, of 6329 met 80230619, betekent het domein. Op de domeincontroller, logboek Security: 4724 als mislukte controle voor het connectoraccount. Een melding over verboden of zwakke woorden betekent Microsoft.</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nee</translation>
        </message>
        <message>
            <source>Yes: 33008 or 80230619</source>
            <translation>Ja: 33008 of 80230619</translation>
        </message>
        <message>
            <source>Yes, although the visible policy is met</source>
            <translation>Ja, hoewel aan het zichtbare beleid is voldaan</translation>
        </message>
        <message>
            <source>Yes, the page calls it banned or too weak</source>
            <translation>Ja, de pagina noemt het verboden of te zwak</translation>
        </message>
        <message>
            <source>Password policy</source>
            <translation>Wachtwoordbeleid</translation>
        </message>
        <message>
            <source>The domain checks every new password: length, history, complexity, filters. A refusal looks like a fault, but writeback works.</source>
            <translation>Het domein toetst elk nieuw wachtwoord: lengte, geschiedenis, complexiteit, filters. Een weigering lijkt een storing, maar terugschrijven werkt.</translation>
        </message>
        <message>
            <source>The directory or the event log. Today a person who can open Active Directory or Event Viewer.</source>
            <translation>De directory of het gebeurtenislogboek. Nu: iemand die Active Directory of Event Viewer kan openen.</translation>
        </message>
    </context>
    <context>
        <name>check/pdc-emulator</name>
        <message>
            <source>Ports and protocols of Connect</source>
            <translation>Poorten en protocollen van Connect</translation>
        </message>
        <message>
            <source>Connect must be connected to the PDC emulator for writeback to work.</source>
            <translation>Connect moet verbonden zijn met de PDC-emulator om het terugschrijven te laten werken.</translation>
        </message>
        <message>
            <source>No article of today asks for it. Reaching it is still wise: it learns of each new password first.</source>
            <translation>Geen artikel van nu vraagt erom. Bereikbaar zijn is wel verstandig: hij hoort elk nieuw wachtwoord als eerste.</translation>
        </message>
        <message>
            <source>If the preferred domain controller is not the PDC emulator, Connect contacts that one as well.</source>
            <translation>Is de voorkeursdomeincontroller niet de PDC-emulator, dan neemt Connect ook met die contact op.</translation>
        </message>
        <message>
            <source>No article of today says so. The test does no harm.</source>
            <translation>Geen artikel van nu zegt dat. De test kan geen kwaad.</translation>
        </message>
        <message>
            <source>Allow TCP 53, 88, 389 and 445 from the server to {host}.</source>
            <translation>Sta TCP 53, 88, 389 en 445 toe van de server naar {host}.</translation>
        </message>
        <message>
            <source>Low: inside your own network, from one server.</source>
            <translation>Laag: binnen uw eigen netwerk, vanaf één server.</translation>
        </message>
        <message>
            <source>Remove the rule again.</source>
            <translation>Verwijder de regel weer.</translation>
        </message>
        <message>
            <source>Look again from the server: the PDC emulator is reached.</source>
            <translation>Kijk opnieuw vanaf de server: de PDC-emulator wordt bereikt.</translation>
        </message>
        <message>
            <source>See which domain controller holds the role, and what DNS says.</source>
            <translation>Kijk welke domeincontroller de rol heeft en wat DNS zegt.</translation>
        </message>
        <message>
            <source>On the domain controller with the role, let it write its DNS records again.</source>
            <translation>Laat de domeincontroller met de rol zijn DNS-records opnieuw schrijven.</translation>
        </message>
        <message>
            <source>Low: it writes the records it should have.</source>
            <translation>Laag: hij schrijft de records die er horen te zijn.</translation>
        </message>
        <message>
            <source>Look again: DNS names one PDC emulator.</source>
            <translation>Kijk opnieuw: DNS noemt één PDC-emulator.</translation>
        </message>
        <message>
            <source>The PDC emulator is {host}, and it can be reached.</source>
            <translation>De PDC-emulator is {host} en is bereikbaar.</translation>
        </message>
        <message>
            <source>The PDC emulator {host} cannot be reached.</source>
            <translation>De PDC-emulator {host} is niet bereikbaar.</translation>
        </message>
        <message>
            <source>Connect may turn to it when it writes a password. The article asks for it, today's articles do not.</source>
            <translation>Mogelijk wendt Connect zich tot hem bij het schrijven van een wachtwoord. Het artikel vraagt erom, de artikelen van nu niet.</translation>
        </message>
        <message>
            <source>The PDC emulator {host} can be reached, but not on {ports}.</source>
            <translation>De PDC-emulator {host} is bereikbaar, maar niet op {ports}.</translation>
        </message>
        <message>
            <source>Microsoft names 445 for writeback. 53, 88 and 389 are the basics of any talk with the domain.</source>
            <translation>Microsoft noemt 445 voor het terugschrijven. 53, 88 en 389 zijn de basis van elk gesprek met het domein.</translation>
        </message>
        <message>
            <source>DNS names more than one PDC emulator: {host}.</source>
            <translation>DNS noemt meer dan één PDC-emulator: {host}.</translation>
        </message>
        <message>
            <source>There is only one. An old record was left behind, and may lead to a server that is gone.</source>
            <translation>Er is er maar één. Een oud record bleef achter en leidt mogelijk naar een server die er niet meer is.</translation>
        </message>
        <message>
            <source>Delete the record of the server that does not hold the role.</source>
            <translation>Verwijder het record van de server die de rol niet heeft.</translation>
        </message>
        <message>
            <source>Low, if the right record stays.</source>
            <translation>Laag, als het juiste record blijft staan.</translation>
        </message>
        <message>
            <source>`nltest /dsregdns` on that domain controller writes its records again.</source>
            <translation>`nltest /dsregdns` op die domeincontroller schrijft zijn records opnieuw.</translation>
        </message>
        <message>
            <source>DNS knows the domain {domain}, but no PDC emulator.</source>
            <translation>DNS kent het domein {domain}, maar geen PDC-emulator.</translation>
        </message>
        <message>
            <source>Its record is missing. Programs that look for it there do not find it.</source>
            <translation>Het record ontbreekt. Programma's die hem daar zoeken, vinden hem niet.</translation>
        </message>
        <message>
            <source>DNS knows no domain controllers of {domain}.</source>
            <translation>DNS kent geen domeincontrollers van {domain}.</translation>
        </message>
        <message>
            <source>The name of the domain may be wrong, or this computer asks a DNS server outside the domain.</source>
            <translation>Mogelijk klopt de naam van het domein niet, of bevraagt deze computer een DNS-server buiten het domein.</translation>
        </message>
        <message>
            <source>See whether the name is that of the Active Directory domain, as in `corp.example.com`.</source>
            <translation>Kijk of dit de naam van het Active Directory-domein is, zoals `corp.example.com`.</translation>
        </message>
        <message>
            <source>Look again with the right name.</source>
            <translation>Kijk opnieuw met de juiste naam.</translation>
        </message>
        <message>
            <source>On the server, use a DNS server of the domain.</source>
            <translation>Gebruik op de server een DNS-server van het domein.</translation>
        </message>
        <message>
            <source>The DNS server gives no usable answer about {domain}, after {waited}.</source>
            <translation>De DNS-server geeft na {waited} geen bruikbaar antwoord over {domain}.</translation>
        </message>
        <message>
            <source>It may be down, out of reach, or refuse the question.</source>
            <translation>Mogelijk staat die uit, is die onbereikbaar of weigert die de vraag.</translation>
        </message>
        <message>
            <source>Look at the DNS servers that the server asks.</source>
            <translation>Bekijk de DNS-servers die de server bevraagt.</translation>
        </message>
        <message>
            <source>The server reaches the PDC emulator.</source>
            <translation>De server bereikt de PDC-emulator.</translation>
        </message>
        <message>
            <source>The server does not reach the PDC emulator.</source>
            <translation>De server bereikt de PDC-emulator niet.</translation>
        </message>
        <message>
            <source>Allow TCP 53, 88, 389 and 445 from the server to the PDC emulator.</source>
            <translation>Sta TCP 53, 88, 389 en 445 toe van de server naar de PDC-emulator.</translation>
        </message>
        <message>
            <source>The same test on the server says True for **TcpTestSucceeded**.</source>
            <translation>Dezelfde test op de server geeft True bij **TcpTestSucceeded**.</translation>
        </message>
        <message>
            <source>Does the Connect server reach the PDC emulator?</source>
            <translation>Bereikt de Connect-server de PDC-emulator?</translation>
        </message>
        <message>
            <source>On the server: `netdom query fsmo` names the PDC. Then `Test-NetConnection PDC -Port 445`, with that name for PDC. Yes if **TcpTestSucceeded** is True.</source>
            <translation>Op de server: `netdom query fsmo` noemt de PDC. Daarna `Test-NetConnection PDC -Port 445`, met die naam in plaats van PDC. Ja als **TcpTestSucceeded** True is.</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nee</translation>
        </message>
        <message>
            <source>PDC emulator</source>
            <translation>PDC-emulator</translation>
        </message>
        <message>
            <source>One domain controller, the PDC emulator, learns of each new password first. The server should reach it.</source>
            <translation>Eén domeincontroller, de PDC-emulator, hoort elk nieuw wachtwoord als eerste. De server hoort die te bereiken.</translation>
        </message>
        <message>
            <source>The network test on the server with the name of the domain, or a person who looks there.</source>
            <translation>De netwerktest op de server met de naam van het domein, of iemand die daar kijkt.</translation>
        </message>
    </context>
    <context>
        <name>check/preferred-dc</name>
        <message>
            <source>Connect must be connected to the PDC emulator for writeback to work.</source>
            <translation>Connect moet verbonden zijn met de PDC-emulator om terugschrijven te laten werken.</translation>
        </message>
        <message>
            <source>No page of Microsoft asks for that today. For a test, one fixed domain controller is advised: the nearest or the PDC emulator.</source>
            <translation>Geen pagina van Microsoft vraagt dat nu nog. Voor een test wordt één vaste domeincontroller aangeraden: de dichtstbijzijnde of de PDC-emulator.</translation>
        </message>
        <message>
            <source>Open the properties of the Active Directory connector, then the directory partitions. There, tick Only use preferred domain controllers.</source>
            <translation>Open de eigenschappen van de Active Directory-connector en dan de directorypartities. Vink daar Alleen voorkeursdomeincontrollers gebruiken (Only use preferred domain controllers) aan.</translation>
        </message>
        <message>
            <source>The place is the same. With Connect 2.5.x, update first: pressing OK on the Microsoft Entra connector deletes its application settings.</source>
            <translation>De plaats is dezelfde. Werk Connect 2.5.x eerst bij: met OK bij de Microsoft Entra-connector verwijdert u daar de toepassingsinstellingen.</translation>
        </message>
        <message>
            <source>The connector may use any domain controller.</source>
            <translation>De connector mag elke domeincontroller gebruiken.</translation>
        </message>
        <message>
            <source>The connector prefers certain domain controllers, and the PDC emulator is one of them.</source>
            <translation>De connector heeft voorkeursdomeincontrollers en de PDC-emulator is daarbij.</translation>
        </message>
        <message>
            <source>The connector prefers certain domain controllers, and the PDC emulator is not among them.</source>
            <translation>De connector heeft voorkeursdomeincontrollers en de PDC-emulator is daar niet bij.</translation>
        </message>
        <message>
            <source>That is allowed today. Connect may still contact the PDC emulator, so it should be reachable.</source>
            <translation>Dat is nu toegestaan. Connect kan nog steeds contact zoeken met de PDC-emulator, dus die moet bereikbaar zijn.</translation>
        </message>
        <message>
            <source>Leave it. For a test, put the PDC emulator on the list of the Active Directory connector.</source>
            <translation>Laat het zo. Zet voor een test de PDC-emulator op de lijst van de Active Directory-connector.</translation>
        </message>
        <message>
            <source>With Connect 2.5.x, update first and never press OK on the Microsoft Entra connector.</source>
            <translation>Werk Connect 2.5.x eerst bij en kies nooit OK bij de Microsoft Entra-connector.</translation>
        </message>
        <message>
            <source>Take it off the list and restart the sync service.</source>
            <translation>Haal hem van de lijst en start de synchronisatieservice opnieuw.</translation>
        </message>
        <message>
            <source>A test reset works, and `pwdLastSet` moved on that domain controller.</source>
            <translation>Een testreset lukt en `pwdLastSet` is op die domeincontroller verschoven.</translation>
        </message>
        <message>
            <source>The connector uses only domain controllers that are gone or cannot be reached.</source>
            <translation>De connector gebruikt alleen domeincontrollers die weg zijn of niet bereikbaar.</translation>
        </message>
        <message>
            <source>The server has nowhere to write the password, although other domain controllers are there.</source>
            <translation>De server kan het wachtwoord nergens kwijt, ook al zijn er andere domeincontrollers.</translation>
        </message>
        <message>
            <source>Put domain controllers that answer on the list, or clear the box. Then restart the sync service.</source>
            <translation>Zet domeincontrollers die antwoorden op de lijst of schakel het selectievakje uit. Start dan de synchronisatieservice opnieuw.</translation>
        </message>
        <message>
            <source>Put the old names back on the list.</source>
            <translation>Zet de oude namen terug op de lijst.</translation>
        </message>
        <message>
            <source>An import of the Active Directory connector ends with success.</source>
            <translation>Een import van de Active Directory-connector eindigt zonder fouten.</translation>
        </message>
        <message>
            <source>Does the Active Directory connector use only preferred domain controllers?</source>
            <translation>Gebruikt de Active Directory-connector alleen voorkeursdomeincontrollers?</translation>
        </message>
        <message>
            <source>On the server run `(Get-ADSyncConnector -Name 'DOMAIN').Partitions` and read the preferred domain controllers. `netdom query fsmo` names the PDC emulator. Do not open the Synchronization Service Manager on Connect 2.5.x; update first.</source>
            <translation>Voer op de server `(Get-ADSyncConnector -Name 'DOMAIN').Partitions` uit en lees de voorkeursdomeincontrollers. `netdom query fsmo` noemt de PDC-emulator. Open op Connect 2.5.x de Synchronization Service Manager niet; werk eerst bij.</translation>
        </message>
        <message>
            <source>No, any of them</source>
            <translation>Nee, elke</translation>
        </message>
        <message>
            <source>Yes, and the PDC emulator is on the list</source>
            <translation>Ja, en de PDC-emulator staat op de lijst</translation>
        </message>
        <message>
            <source>Yes, without the PDC emulator</source>
            <translation>Ja, zonder de PDC-emulator</translation>
        </message>
        <message>
            <source>Yes, but those on the list are gone or do not answer</source>
            <translation>Ja, maar die op de lijst zijn weg of antwoorden niet</translation>
        </message>
        <message>
            <source>Preferred domain controllers</source>
            <translation>Voorkeursdomeincontrollers</translation>
        </message>
        <message>
            <source>The connector writes the password to one domain controller. A list can bind it to some that no longer answer.</source>
            <translation>De connector schrijft het wachtwoord naar één domeincontroller. Een lijst kan hem binden aan domeincontrollers die niet meer antwoorden.</translation>
        </message>
        <message>
            <source>The server collection and the directory would tell. Today a person on the server can answer.</source>
            <translation>De serververzameling en de directory zouden het uitwijzen. Nu kan iemand op de server antwoorden.</translation>
        </message>
        <message>
            <source>{partition} prefers {host}</source>
            <translation>{partition} geeft de voorkeur aan {host}</translation>
        </message>
    </context>
    <context>
        <name>check/proof</name>
        <message>
            <source>Events of password writeback</source>
            <translation>Gebeurtenissen van het terugschrijven van wachtwoorden</translation>
        </message>
        <message>
            <source>If it still fails, disable and re-enable writeback.</source>
            <translation>Werkt het nog niet, schakel terugschrijven dan uit en opnieuw in.</translation>
        </message>
        <message>
            <source>The article names no proof. After each step, try one reset and look for 31001 with 31002.</source>
            <translation>Het artikel noemt geen bewijs. Probeer na elke stap één reset en zoek 31001 met 31002.</translation>
        </message>
        <message>
            <source>A reset was written back: 31001 and 31002 carry one TrackingId.</source>
            <translation>Een reset is teruggeschreven: 31001 en 31002 hebben dezelfde TrackingId.</translation>
        </message>
        <message>
            <source>A reset was written back by Cloud Sync: pwdLastSet moved on the domain controller.</source>
            <translation>Cloud Sync heeft een reset teruggeschreven: pwdLastSet is op de domeincontroller bijgewerkt.</translation>
        </message>
        <message>
            <source>The new password works, but nobody looked at the events.</source>
            <translation>Het nieuwe wachtwoord werkt, maar niemand heeft de gebeurtenissen bekeken.</translation>
        </message>
        <message>
            <source>It may come from the cloud alone. The events would prove it.</source>
            <translation>Het kan alleen van de cloud komen. De gebeurtenissen bewijzen het.</translation>
        </message>
        <message>
            <source>Look for the two events, or see that the password is new on the domain controller.</source>
            <translation>Zoek de twee gebeurtenissen, of kijk of het wachtwoord op de domeincontroller nieuw is.</translation>
        </message>
        <message>
            <source>PasswordLastSet is the time of the test.</source>
            <translation>PasswordLastSet is het tijdstip van de test.</translation>
        </message>
        <message>
            <source>Writeback works; the domain refused this password.</source>
            <translation>Terugschrijven werkt; het domein weigerde dit wachtwoord.</translation>
        </message>
        <message>
            <source>The password reached the domain controller (33008 or 80230619). A rule of the domain did not accept it.</source>
            <translation>Het wachtwoord bereikte de domeincontroller (33008 of 80230619). Een regel van het domein liet het niet toe.</translation>
        </message>
        <message>
            <source>Let the user choose another password that keeps the rules, or wait for the minimum password age.</source>
            <translation>Laat de gebruiker een ander wachtwoord kiezen dat aan de regels voldoet, of wacht de minimale wachtwoordduur af.</translation>
        </message>
        <message>
            <source>The next attempt ends with 31002.</source>
            <translation>De volgende poging eindigt met 31002.</translation>
        </message>
        <message>
            <source>A test reset failed.</source>
            <translation>Een testreset is mislukt.</translation>
        </message>
        <message>
            <source>Writeback does not work for this user now.</source>
            <translation>Terugschrijven werkt nu niet voor deze gebruiker.</translation>
        </message>
        <message>
            <source>Find the events of the attempt by its TrackingId and read code and reason.</source>
            <translation>Zoek de gebeurtenissen van de poging op TrackingId en lees code en reden.</translation>
        </message>
        <message>
            <source>The next attempt ends with 31002, 31007 or 31010.</source>
            <translation>De volgende poging eindigt met 31002, 31007 of 31010.</translation>
        </message>
        <message>
            <source>Paste the code and the text of the event on the first page.</source>
            <translation>Plak de code en de tekst van de gebeurtenis op de eerste pagina.</translation>
        </message>
        <message>
            <source>No reset was tried yet.</source>
            <translation>Er is nog geen reset geprobeerd.</translation>
        </message>
        <message>
            <source>Without a test nobody can say that writeback works.</source>
            <translation>Zonder test kan niemand zeggen dat terugschrijven werkt.</translation>
        </message>
        <message>
            <source>Reset the password of a test user, no administrator, at `https://passwordreset.microsoftonline.com`.</source>
            <translation>Stel het wachtwoord van een testgebruiker, geen beheerder, opnieuw in op `https://passwordreset.microsoftonline.com`.</translation>
        </message>
        <message>
            <source>Events 31001 and 31002 appear with one TrackingId.</source>
            <translation>Gebeurtenis 31001 en 31002 verschijnen met dezelfde TrackingId.</translation>
        </message>
        <message>
            <source>Does a reset work now?</source>
            <translation>Werkt een reset nu?</translation>
        </message>
        <message>
            <source>Reset the password of a synced test user at `https://passwordreset.microsoftonline.com`. Then, on the Connect server: `Get-WinEvent -ProviderName PasswordResetService -MaxEvents 20`. 31001 and 31002 must have the same TrackingId.</source>
            <translation>Stel het wachtwoord van een gesynchroniseerde testgebruiker opnieuw in op `https://passwordreset.microsoftonline.com`. Daarna, op de Connect-server: `Get-WinEvent -ProviderName PasswordResetService -MaxEvents 20`. 31001 en 31002 moeten dezelfde TrackingId hebben.</translation>
        </message>
        <message>
            <source>Yes: 31001 and 31002 of one TrackingId</source>
            <translation>Ja: 31001 en 31002 met dezelfde TrackingId</translation>
        </message>
        <message>
            <source>Yes, with Cloud Sync: pwdLastSet moved</source>
            <translation>Ja, met Cloud Sync: pwdLastSet is bijgewerkt</translation>
        </message>
        <message>
            <source>The new password works; events not seen</source>
            <translation>Het nieuwe wachtwoord werkt; gebeurtenissen niet gezien</translation>
        </message>
        <message>
            <source>Refused by the policy (33008 or 80230619)</source>
            <translation>Geweigerd door het beleid (33008 of 80230619)</translation>
        </message>
        <message>
            <source>No, it failed</source>
            <translation>Nee, het mislukte</translation>
        </message>
        <message>
            <source>Not tried yet</source>
            <translation>Nog niet geprobeerd</translation>
        </message>
        <message>
            <source>Proof by a test</source>
            <translation>Bewijs door een test</translation>
        </message>
        <message>
            <source>Only a reset that arrives in the directory proves that everything works together.</source>
            <translation>Alleen een reset die in de directory aankomt, bewijst dat alles samen werkt.</translation>
        </message>
        <message>
            <source>The event log of the Connect server, or the directory. Today a person who tries it and looks.</source>
            <translation>Het gebeurtenislogboek van de Connect-server, of de directory. Nu: iemand die het probeert en kijkt.</translation>
        </message>
        <message>
            <source>A new password was written back: start and end of one TrackingId are there.</source>
            <translation>Een nieuw wachtwoord is teruggeschreven: begin en eind van één TrackingId zijn er.</translation>
        </message>
    </context>
    <context>
        <name>check/proxy</name>
        <message>
            <source>Troubleshoot connectivity of Connect: proxy</source>
            <translation>Problemen met de verbindingen van Connect oplossen: proxy</translation>
        </message>
        <message>
            <source>Prerequisites of Connect: connectivity</source>
            <translation>Vereisten voor Connect: verbindingen</translation>
        </message>
        <message>
            <source>The article speaks of the firewall and not of a proxy.</source>
            <translation>Het artikel spreekt over de firewall en niet over een proxy.</translation>
        </message>
        <message>
            <source>The service reads its proxy from `machine.config`. WinHTTP and the browser have settings of their own: they may differ.</source>
            <translation>De service leest de proxy uit `machine.config`. WinHTTP en de browser hebben eigen instellingen: die kunnen afwijken.</translation>
        </message>
        <message>
            <source>Look again from the server: the proxy opens the way.</source>
            <translation>Kijk opnieuw vanaf de server: de proxy opent de weg.</translation>
        </message>
        <message>
            <source>Let the server through the proxy to Microsoft's hosts without a sign-in.</source>
            <translation>Laat de server zonder aanmelding door de proxy naar de hosts van Microsoft.</translation>
        </message>
        <message>
            <source>Low: one rule for one server.</source>
            <translation>Laag: één regel voor één server.</translation>
        </message>
        <message>
            <source>Remove the rule again.</source>
            <translation>Verwijder de regel weer.</translation>
        </message>
        <message>
            <source>Else let the service sign in: a domain account, and `useDefaultCredentials="true"` in `machine.config`.</source>
            <translation>Laat anders de service zich aanmelden: een domeinaccount en `useDefaultCredentials="true"` in `machine.config`.</translation>
        </message>
        <message>
            <source>Put the old `machine.config` back and restart the service.</source>
            <translation>Zet de oude `machine.config` terug en start de service opnieuw.</translation>
        </message>
        <message>
            <source>Allow these hosts on port 443 on the proxy {proxy}, for the server: {hosts}.</source>
            <translation>Sta deze hosts op poort 443 toe op de proxy {proxy}, voor de server: {hosts}.</translation>
        </message>
        <message>
            <source>On the proxy {proxy}, look the hosts up and connect to them: {hosts}.</source>
            <translation>Zoek op de proxy {proxy} deze hosts op en maak er verbinding mee: {hosts}.</translation>
        </message>
        <message>
            <source>See whether the proxy {proxy} runs, and whether the server may reach it.</source>
            <translation>Kijk of de proxy {proxy} draait en of de server hem mag bereiken.</translation>
        </message>
        <message>
            <source>If the proxy is gone: correct it in WinHTTP and in `machine.config`, and restart the service.</source>
            <translation>Bestaat de proxy niet meer, verbeter hem dan in WinHTTP en in `machine.config`. Start de service opnieuw.</translation>
        </message>
        <message>
            <source>Put the old settings back and restart the service.</source>
            <translation>Zet de oude instellingen terug en start de service opnieuw.</translation>
        </message>
        <message>
            <source>See whether the address of the proxy script (PAC) is right, and whether it opens.</source>
            <translation>Kijk of het adres van het proxyscript (PAC) klopt en of het opent.</translation>
        </message>
        <message>
            <source>Look at what is set on the server.</source>
            <translation>Kijk wat er op de server is ingesteld.</translation>
        </message>
        <message>
            <source>No proxy is used: the way goes straight to Microsoft.</source>
            <translation>Er is geen proxy in gebruik: de weg gaat rechtstreeks naar Microsoft.</translation>
        </message>
        <message numerus="yes">
            <source>The proxy {proxy} opens the way to %n host(s).</source>
            <translation>
                <numerusform>De proxy {proxy} opent de weg naar %n host.</numerusform>
                <numerusform>De proxy {proxy} opent de weg naar %n hosts.</numerusform>
            </translation>
        </message>
        <message>
            <source>The proxy {proxy} asks for a sign-in.</source>
            <translation>De proxy {proxy} vraagt om aanmelding.</translation>
        </message>
        <message>
            <source>The service that writes passwords back cannot type a password. It stands still in front of the proxy (407).</source>
            <translation>De service die wachtwoorden terugschrijft kan geen wachtwoord intypen. Die blijft voor de proxy staan (407).</translation>
        </message>
        <message>
            <source>The proxy {proxy} denies the way to {hosts}.</source>
            <translation>De proxy {proxy} weigert de weg naar {hosts}.</translation>
        </message>
        <message>
            <source>The proxy is alive, but its rules do not allow these hosts ({status}).</source>
            <translation>De proxy werkt, maar de regels staan deze hosts niet toe ({status}).</translation>
        </message>
        <message>
            <source>The proxy {proxy} cannot reach {hosts}.</source>
            <translation>De proxy {proxy} kan {hosts} niet bereiken.</translation>
        </message>
        <message>
            <source>The proxy is alive, but finds no way out: its own DNS or firewall may stop it ({status}).</source>
            <translation>De proxy werkt, maar vindt geen weg naar buiten. Mogelijk houdt zijn eigen DNS of firewall hem tegen ({status}).</translation>
        </message>
        <message>
            <source>The proxy {proxy} does not answer.</source>
            <translation>De proxy {proxy} antwoordt niet.</translation>
        </message>
        <message>
            <source>It is down, at another address, or behind a firewall. Nothing gets out through it.</source>
            <translation>Hij staat uit, heeft een ander adres of zit achter een firewall. Er gaat niets doorheen naar buiten.</translation>
        </message>
        <message>
            <source>{proxy} answers, but not as a proxy does.</source>
            <translation>{proxy} antwoordt, maar niet als een proxy.</translation>
        </message>
        <message>
            <source>The address or the port of the proxy may be wrong.</source>
            <translation>Mogelijk klopt het adres of de poort van de proxy niet.</translation>
        </message>
        <message>
            <source>It cannot be found out which proxy to use.</source>
            <translation>Het is niet te achterhalen welke proxy moet worden gebruikt.</translation>
        </message>
        <message>
            <source>The script that chooses the proxy (PAC) cannot be read or does not work.</source>
            <translation>Het script dat de proxy kiest (PAC) is niet te lezen of werkt niet.</translation>
        </message>
        <message>
            <source>The server uses no proxy.</source>
            <translation>De server gebruikt geen proxy.</translation>
        </message>
        <message>
            <source>The server uses one proxy, and both settings name it.</source>
            <translation>De server gebruikt één proxy en beide instellingen noemen die.</translation>
        </message>
        <message>
            <source>The settings of the proxy on the server do not agree.</source>
            <translation>De proxy-instellingen op de server komen niet overeen.</translation>
        </message>
        <message>
            <source>The service follows `machine.config`. A test in the browser or by WinHTTP may go another way.</source>
            <translation>De service volgt `machine.config`. Een test in de browser of via WinHTTP gaat mogelijk een andere weg.</translation>
        </message>
        <message>
            <source>Write the right proxy into `machine.config` (`defaultProxy`), and restart the service.</source>
            <translation>Zet de juiste proxy in `machine.config` (`defaultProxy`) en start de service opnieuw.</translation>
        </message>
        <message>
            <source>Does the Connect server go through a proxy, and do its settings agree?</source>
            <translation>Gaat de Connect-server door een proxy, en komen de instellingen overeen?</translation>
        </message>
        <message>
            <source>On the server: `netsh winhttp show proxy`, and `defaultProxy` in `C:\Windows\Microsoft.NET\Framework64\v4.0.30319\Config\machine.config`.</source>
            <translation>Op de server: `netsh winhttp show proxy`, en `defaultProxy` in `C:\Windows\Microsoft.NET\Framework64\v4.0.30319\Config\machine.config`.</translation>
        </message>
        <message>
            <source>No proxy in either</source>
            <translation>In geen van beide een proxy</translation>
        </message>
        <message>
            <source>The same proxy in both</source>
            <translation>In beide dezelfde proxy</translation>
        </message>
        <message>
            <source>They differ</source>
            <translation>Ze verschillen</translation>
        </message>
        <message>
            <source>Through {proxy}, set in the system: {hosts}</source>
            <translation>Via {proxy}, ingesteld in het systeem: {hosts}</translation>
        </message>
        <message>
            <source>Through {proxy}, set in this wizard: {hosts}</source>
            <translation>Via {proxy}, ingesteld in deze wizard: {hosts}</translation>
        </message>
        <message>
            <source>Straight, without a proxy: {hosts}</source>
            <translation>Rechtstreeks, zonder proxy: {hosts}</translation>
        </message>
        <message>
            <source>Ways to sign in that the proxy offers: {schemes}</source>
            <translation>Manieren van aanmelden die de proxy biedt: {schemes}</translation>
        </message>
        <message>
            <source>A name and a password were sent, and refused.</source>
            <translation>Een naam en een wachtwoord zijn verstuurd en geweigerd.</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>Where a proxy stands before the internet, it must let the server through without a person.</source>
            <translation>Waar een proxy voor het internet staat, moet die de server doorlaten zonder tussenkomst van een mens.</translation>
        </message>
        <message>
            <source>The network test on the server, or a person who reads its proxy settings.</source>
            <translation>De netwerktest op de server, of iemand die de proxy-instellingen daar leest.</translation>
        </message>
        <message>
            <source>The settings of the proxy on the server differ, and the way of the service is open.</source>
            <translation>De proxyinstellingen op de server verschillen, en de weg van de service is open.</translation>
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
            <translation>het bestand van de agent</translation>
        </message>
        <message>
            <source>WinHTTP</source>
            <translation>WinHTTP</translation>
        </message>
        <message>
            <source>the account of the service</source>
            <translation>het account van de service</translation>
        </message>
        <message>
            <source>{place}: {proxy}</source>
            <translation>{place}: {proxy}</translation>
        </message>
        <message>
            <source>{place}: a script chooses</source>
            <translation>{place}: een script kiest</translation>
        </message>
        <message>
            <source>{place}: no proxy</source>
            <translation>{place}: geen proxy</translation>
        </message>
        <message>
            <source>{place}: as Windows has it</source>
            <translation>{place}: zoals Windows het heeft</translation>
        </message>
        <message>
            <source>{place}: could not be read</source>
            <translation>{place}: kon niet worden gelezen</translation>
        </message>
        <message>
            <source>`miiserver.exe.config` names a proxy. An upgrade overwrites that file; use `machine.config`.</source>
            <translation>`miiserver.exe.config` noemt een proxy. Een upgrade overschrijft dat bestand; gebruik `machine.config`.</translation>
        </message>
    </context>
    <context>
        <name>check/relay-health</name>
        <message>
            <source>Events of password writeback</source>
            <translation>Gebeurtenissen van het terugschrijven van wachtwoorden</translation>
        </message>
        <message>
            <source>Allow the relay under the name servicebus.windows.networks.</source>
            <translation>Sta de relay toe onder de naam servicebus.windows.networks.</translation>
        </message>
        <message>
            <source>That name does not exist. Right is `*.servicebus.windows.net`; events 31019 and 31034 name your own relay.</source>
            <translation>Die naam bestaat niet. Juist is `*.servicebus.windows.net`; gebeurtenis 31019 en 31034 noemen uw eigen relay.</translation>
        </message>
        <message>
            <source>Run the network test of this program on the Connect server. The event names the relay.</source>
            <translation>Voer de netwerktest van dit programma uit op de Connect-server. De gebeurtenis noemt de relay.</translation>
        </message>
        <message>
            <source>The test names the first step that fails.</source>
            <translation>De test noemt de eerste stap die mislukt.</translation>
        </message>
        <message>
            <source>Allow TCP 443 from the Connect server to `*.servicebus.windows.net`, without a proxy sign-in and without opening TLS.</source>
            <translation>Sta TCP 443 toe van de Connect-server naar `*.servicebus.windows.net`, zonder aanmelding bij de proxy en zonder TLS te openen.</translation>
        </message>
        <message>
            <source>Low: outbound only. Other clouds have other names.</source>
            <translation>Klein: alleen uitgaand. Andere clouds hebben andere namen.</translation>
        </message>
        <message>
            <source>Remove the rule.</source>
            <translation>Verwijder de regel.</translation>
        </message>
        <message>
            <source>Event 31019 appears after a restart of the sync service.</source>
            <translation>Na een herstart van de synchronisatieservice verschijnt gebeurtenis 31019.</translation>
        </message>
        <message>
            <source>The server reached the relay less than 15 minutes ago (event 31019).</source>
            <translation>De server bereikte de relay minder dan 15 minuten geleden (gebeurtenis 31019).</translation>
        </message>
        <message>
            <source>Event 31042 is the newest; the relays may be up.</source>
            <translation>Gebeurtenis 31042 is de nieuwste; de relays werken mogelijk.</translation>
        </message>
        <message>
            <source>Microsoft does not document this event. Its text calls the service healthy.</source>
            <translation>Microsoft beschrijft deze gebeurtenis niet. De tekst noemt de service gezond.</translation>
        </message>
        <message>
            <source>The last event 31019 is older than 15 minutes; the relay may be down.</source>
            <translation>De laatste gebeurtenis 31019 is ouder dan 15 minuten; de relay is mogelijk weg.</translation>
        </message>
        <message>
            <source>It usually comes every five minutes. The limit of 15 minutes is ours.</source>
            <translation>Meestal komt die elke vijf minuten. De grens van 15 minuten is van ons.</translation>
        </message>
        <message>
            <source>The server cannot connect to the relay (event 31034).</source>
            <translation>De server kan geen verbinding met de relay maken (gebeurtenis 31034).</translation>
        </message>
        <message>
            <source>No new password arrives. Firewall, proxy, TLS or the clock can be the reason.</source>
            <translation>Er komt geen nieuw wachtwoord aan. Firewall, proxy, TLS of de klok kan de reden zijn.</translation>
        </message>
        <message>
            <source>The server does not trust the certificate of the relay (event 31034).</source>
            <translation>De server vertrouwt het certificaat van de relay niet (gebeurtenis 31034).</translation>
        </message>
        <message>
            <source>A root certificate is missing, or someone opens the TLS connection.</source>
            <translation>Een basiscertificaat ontbreekt, of iemand opent de TLS-verbinding.</translation>
        </message>
        <message>
            <source>Exclude `*.servicebus.windows.net` from TLS inspection.</source>
            <translation>Sluit `*.servicebus.windows.net` uit van TLS-inspectie.</translation>
        </message>
        <message>
            <source>Low: this traffic is no longer read.</source>
            <translation>Klein: dit verkeer wordt niet meer gelezen.</translation>
        </message>
        <message>
            <source>Remove the exception.</source>
            <translation>Verwijder de uitzondering.</translation>
        </message>
        <message>
            <source>The issuer of the certificate is Microsoft or DigiCert.</source>
            <translation>Het certificaat is uitgegeven door Microsoft of DigiCert.</translation>
        </message>
        <message>
            <source>Let the server fetch root certificates from Windows Update, or install those of the Azure list.</source>
            <translation>Laat de server basiscertificaten van Windows Update halen, of installeer die van de Azure-lijst.</translation>
        </message>
        <message>
            <source>Low: this only downloads the list. Import from it what is missing.</source>
            <translation>Klein: dit haalt alleen de lijst op. Importeer daaruit wat ontbreekt.</translation>
        </message>
        <message>
            <source>31034 does not come back after a restart of the sync service.</source>
            <translation>31034 komt na een herstart van de synchronisatieservice niet terug.</translation>
        </message>
        <message>
            <source>Writeback reports itself as not healthy (event 31044).</source>
            <translation>Terugschrijven meldt zelf dat het niet gezond is (gebeurtenis 31044).</translation>
        </message>
        <message>
            <source>At least one of the two lines to the relay is down. Resets fail, or some of them do.</source>
            <translation>Minstens een van de twee verbindingen met de relay ligt eruit. Resets mislukken, of een deel ervan.</translation>
        </message>
        <message>
            <source>Make sure that only one Connect server is active.</source>
            <translation>Zorg dat maar één Connect-server actief is.</translation>
        </message>
        <message>
            <source>StagingModeEnabled is False on exactly one server.</source>
            <translation>StagingModeEnabled is op precies één server False.</translation>
        </message>
        <message>
            <source>The server has no events of PasswordResetService at all.</source>
            <translation>De server heeft helemaal geen gebeurtenissen van PasswordResetService.</translation>
        </message>
        <message>
            <source>Writeback may never have been switched on here, or this is not the active server.</source>
            <translation>Terugschrijven is hier misschien nooit ingeschakeld, of dit is niet de actieve server.</translation>
        </message>
        <message>
            <source>Look whether writeback is on in Connect.</source>
            <translation>Kijk of terugschrijven in Connect aan staat.</translation>
        </message>
        <message>
            <source>Enabled is True, ServiceStatus is Started.</source>
            <translation>Enabled is True, ServiceStatus is Started.</translation>
        </message>
        <message>
            <source>Which of these events is the newest on the Connect server?</source>
            <translation>Welke van deze gebeurtenissen is de nieuwste op de Connect-server?</translation>
        </message>
        <message>
            <source>Event Viewer &gt; **Windows Logs** &gt; **Application**, source PasswordResetService: 31019, 31034, 31042, 31044. Or: `Get-WinEvent -ProviderName PasswordResetService -MaxEvents 30`.</source>
            <translation>Event Viewer &gt; **Windows Logs** &gt; **Application**, bron PasswordResetService: 31019, 31034, 31042, 31044. Of: `Get-WinEvent -ProviderName PasswordResetService -MaxEvents 30`.</translation>
        </message>
        <message>
            <source>31019, under 15 minutes old</source>
            <translation>31019, minder dan 15 minuten oud</translation>
        </message>
        <message>
            <source>31042</source>
            <translation>31042</translation>
        </message>
        <message>
            <source>31019, but older</source>
            <translation>31019, maar ouder</translation>
        </message>
        <message>
            <source>31034</source>
            <translation>31034</translation>
        </message>
        <message>
            <source>31034: the remote certificate is invalid</source>
            <translation>31034: het externe certificaat is ongeldig</translation>
        </message>
        <message>
            <source>31044</source>
            <translation>31044</translation>
        </message>
        <message>
            <source>There are no such events</source>
            <translation>Zulke gebeurtenissen zijn er niet</translation>
        </message>
        <message>
            <source>Relays</source>
            <translation>Relays</translation>
        </message>
        <message>
            <source>The server keeps lines open to two relays (Service Bus). New passwords come over them.</source>
            <translation>De server houdt verbindingen open met twee relays (Service Bus). Daarover komen nieuwe wachtwoorden binnen.</translation>
        </message>
        <message>
            <source>The event log of the Connect server. Until it is read in, a person who opens Event Viewer there.</source>
            <translation>Het gebeurtenislogboek van de Connect-server. Zolang dat niet is ingelezen: iemand die daar Event Viewer opent.</translation>
        </message>
        <message>
            <source>The relay was up when the log was saved (event 31019, {time}).</source>
            <translation>De relay werkte toen het logboek werd opgeslagen (gebeurtenis 31019, {time}).</translation>
        </message>
        <message>
            <source>What holds now, only the server can tell.</source>
            <translation>Hoe het nu is, weet alleen de server.</translation>
        </message>
        <message>
            <source>The newest event is 31019, but how old it is cannot be told.</source>
            <translation>De nieuwste gebeurtenis is 31019, maar hoe oud die is, valt niet te zeggen.</translation>
        </message>
        <message>
            <source>The times in this file have no zone. Save the log as `.evtx` or XML.</source>
            <translation>De tijden in dit bestand hebben geen tijdzone. Sla het logboek op als `.evtx` of XML.</translation>
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
            <translation>Het beleid voor externe aanroepen van SAM</translation>
        </message>
        <message>
            <source>The article does not speak of remote calls to SAM.</source>
            <translation>Het artikel zegt niets over externe aanroepen van SAM.</translation>
        </message>
        <message>
            <source>A policy on domain controllers or on the Connect server may refuse the call. Its presence alone is no fault.</source>
            <translation>Een beleid op domeincontrollers of op de Connect-server kan de aanroep weigeren. Dat het er is, is nog geen fout.</translation>
        </message>
        <message>
            <source>Admit the connector account (**Remote Access**, allow) in the policy **Network access: Restrict clients allowed to make remote calls to SAM**.</source>
            <translation>Laat het connectoraccount toe (**Remote Access**, allow) in het beleid **Network access: Restrict clients allowed to make remote calls to SAM**.</translation>
        </message>
        <message>
            <source>Low: one account more may read. Domain controllers and Connect server must both get it.</source>
            <translation>Klein: één account meer mag lezen. Domeincontrollers en Connect-server moeten het allebei krijgen.</translation>
        </message>
        <message>
            <source>Take the account out of the policy again.</source>
            <translation>Haal het account weer uit het beleid.</translation>
        </message>
        <message>
            <source>No event 16965 follows on the domain controller, and a test reset works.</source>
            <translation>Op de domeincontroller volgt geen gebeurtenis 16965, en een testreset werkt.</translation>
        </message>
        <message>
            <source>Remote calls to SAM are not restricted for the connector account.</source>
            <translation>Externe aanroepen van SAM zijn voor het connectoraccount niet beperkt.</translation>
        </message>
        <message>
            <source>The restriction only writes a log; it refuses nobody.</source>
            <translation>De beperking schrijft alleen een logboek; ze weigert niemand.</translation>
        </message>
        <message>
            <source>Event 16968 names who would be refused. Add the connector account before it is enforced.</source>
            <translation>Gebeurtenis 16968 noemt wie geweigerd zou worden. Voeg het connectoraccount toe voordat de beperking ingaat.</translation>
        </message>
        <message>
            <source>A restriction of remote calls to SAM is set; whom it admits is not known.</source>
            <translation>Er is een beperking op externe aanroepen van SAM; wie wel mag, is niet bekend.</translation>
        </message>
        <message>
            <source>It may refuse the connector account. It may also admit it; then it is no fault.</source>
            <translation>Ze weigert het connectoraccount misschien. Laat ze het toe, dan is er niets mis.</translation>
        </message>
        <message>
            <source>Read the value: does it admit the connector account or a group of it?</source>
            <translation>Lees de waarde: laat die het connectoraccount of een groep daarvan toe?</translation>
        </message>
        <message>
            <source>The account or its group stands there with AccessAllowed.</source>
            <translation>Het account of zijn groep staat er met AccessAllowed.</translation>
        </message>
        <message>
            <source>The connector account is refused when it calls SAM remotely.</source>
            <translation>Het connectoraccount wordt geweigerd bij externe aanroepen van SAM.</translation>
        </message>
        <message>
            <source>Resets fail with SSPR_0029, although all permissions are right.</source>
            <translation>Resets mislukken met SSPR_0029, hoewel alle machtigingen kloppen.</translation>
        </message>
        <message>
            <source>If the policy is gone but its value stayed, delete the value on every server concerned.</source>
            <translation>Is het beleid weg maar de waarde gebleven, verwijder dan de waarde op elke betrokken server.</translation>
        </message>
        <message>
            <source>Note the value before. Hardening of the server becomes weaker.</source>
            <translation>Noteer de waarde vooraf. De beveiliging van de server wordt zwakker.</translation>
        </message>
        <message>
            <source>Write the noted value back, as a text value (REG_SZ).</source>
            <translation>Schrijf de genoteerde waarde terug als tekstwaarde (REG_SZ).</translation>
        </message>
        <message>
            <source>A test reset works.</source>
            <translation>Een testreset werkt.</translation>
        </message>
        <message>
            <source>Authenticated Users are not in the group Pre-Windows 2000 Compatible Access.</source>
            <translation>Authenticated Users zitten niet in de groep Pre-Windows 2000 Compatible Access.</translation>
        </message>
        <message>
            <source>Hardening took away a right to read that Connect needs. It may be given in another way.</source>
            <translation>Door extra beveiliging ontbreekt een leesrecht dat Connect nodig heeft. Het kan ook anders zijn gegeven.</translation>
        </message>
        <message>
            <source>Put Authenticated Users back into the group.</source>
            <translation>Zet Authenticated Users terug in de groep.</translation>
        </message>
        <message>
            <source>Every signed-in account may read users and groups again, as Windows delivers it. Ask the security team.</source>
            <translation>Elk aangemeld account mag gebruikers en groepen weer lezen, zoals Windows het levert. Vraag het beveiligingsteam.</translation>
        </message>
        <message>
            <source>The same command with `/delete`.</source>
            <translation>Dezelfde opdracht met `/delete`.</translation>
        </message>
        <message>
            <source>May the connector account make remote calls to SAM?</source>
            <translation>Mag het connectoraccount SAM extern aanroepen?</translation>
        </message>
        <message>
            <source>On every domain controller and on the Connect server: `Get-ItemProperty 'HKLM:\SYSTEM\CurrentControlSet\Control\Lsa' | Select-Object RestrictRemoteSam*`. On the domain controllers, System log: event 16965 (source Directory-Service-SAM) names who was refused. On the Connect server: 6329 with ERROR_ACCESS_DENIED.</source>
            <translation>Op elke domeincontroller en op de Connect-server: `Get-ItemProperty 'HKLM:\SYSTEM\CurrentControlSet\Control\Lsa' | Select-Object RestrictRemoteSam*`. Op de domeincontrollers, logboek System: gebeurtenis 16965 (bron Directory-Service-SAM) noemt wie is geweigerd. Op de Connect-server: 6329 met ERROR_ACCESS_DENIED.</translation>
        </message>
        <message>
            <source>Yes: no value, or the account is admitted</source>
            <translation>Ja: geen waarde, of het account is toegelaten</translation>
        </message>
        <message>
            <source>There is a value, but in audit-only mode</source>
            <translation>Er is een waarde, maar alleen in auditmodus</translation>
        </message>
        <message>
            <source>There is a value; whom it admits is not clear</source>
            <translation>Er is een waarde; wie mag, is niet duidelijk</translation>
        </message>
        <message>
            <source>No: 16965, or 6329 with ERROR_ACCESS_DENIED</source>
            <translation>Nee: 16965, of 6329 met ERROR_ACCESS_DENIED</translation>
        </message>
        <message>
            <source>Pre-Windows 2000 Compatible Access was emptied</source>
            <translation>Pre-Windows 2000 Compatible Access is leeggehaald</translation>
        </message>
        <message>
            <source>Remote calls to SAM</source>
            <translation>Externe aanroepen van SAM</translation>
        </message>
        <message>
            <source>Connect first asks the domain controller about the user (a remote call to SAM). Hardening can forbid that.</source>
            <translation>Connect vraagt de domeincontroller eerst naar de gebruiker (externe aanroep van SAM). Extra beveiliging kan dat verbieden.</translation>
        </message>
        <message>
            <source>The server collection, the event log or the directory. Today a person who can look there.</source>
            <translation>De serververzameling, het gebeurtenislogboek of de directory. Nu: iemand die daar kan kijken.</translation>
        </message>
        <message>
            <source>No restriction of remote calls to SAM is set on the Connect server.</source>
            <translation>Op de Connect-server is geen beperking op externe aanroepen van SAM ingesteld.</translation>
        </message>
        <message>
            <source>The domain controllers may have one of their own. There, event 16965 names who was refused.</source>
            <translation>De domeincontrollers hebben er misschien zelf een. Daar noemt gebeurtenis 16965 wie is geweigerd.</translation>
        </message>
        <message>
            <source>The restriction on the Connect server admits the connector account.</source>
            <translation>De beperking op de Connect-server laat het connectoraccount toe.</translation>
        </message>
        <message>
            <source>{account}: admitted</source>
            <translation>{account}: toegelaten</translation>
        </message>
        <message>
            <source>{account}: refused</source>
            <translation>{account}: geweigerd</translation>
        </message>
        <message>
            <source>{account}: not clear</source>
            <translation>{account}: niet duidelijk</translation>
        </message>
        <message>
            <source>A domain controller refused a remote call to SAM (16965): {client}.</source>
            <translation>Een domeincontroller weigerde een externe aanroep van SAM (16965): {client}.</translation>
        </message>
        <message>
            <source>If this is the connector account, writeback fails for everybody.</source>
            <translation>Als dit het connectoraccount is, mislukt terugschrijven voor iedereen.</translation>
        </message>
        <message>
            <source>Compare this SID with that of the connector account.</source>
            <translation>Vergelijk deze SID met die van het connectoraccount.</translation>
        </message>
        <message>
            <source>You know whether the connector account was refused.</source>
            <translation>U weet of het connectoraccount is geweigerd.</translation>
        </message>
    </context>
    <context>
        <name>check/reserved-characters</name>
        <message>
            <source>Events of password writeback</source>
            <translation>Gebeurtenissen van het terugschrijven van wachtwoorden</translation>
        </message>
        <message>
            <source>The article does not speak of reserved characters.</source>
            <translation>Het artikel zegt niets over gereserveerde tekens.</translation>
        </message>
        <message>
            <source>With one in the name of an organizational unit on the way, writeback may fail with 33001.</source>
            <translation>Met zo'n teken in de naam van een organisatie-eenheid op het pad kan terugschrijven mislukken met 33001.</translation>
        </message>
        <message>
            <source>Give the organizational unit a name without these characters; plan it.</source>
            <translation>Geef de organisatie-eenheid een naam zonder deze tekens; plan dat.</translation>
        </message>
        <message>
            <source>Medium: the path of everything below changes. Programs and filters may hold the old path.</source>
            <translation>Gemiddeld: het pad van alles eronder verandert. Programma's en filters kunnen het oude pad gebruiken.</translation>
        </message>
        <message>
            <source>Rename it back.</source>
            <translation>Geef de oude naam terug.</translation>
        </message>
        <message>
            <source>After a synchronisation, a reset works and 33001 stays away.</source>
            <translation>Na een synchronisatie werkt een reset en blijft 33001 weg.</translation>
        </message>
        <message>
            <source>The path of the user is free of reserved characters.</source>
            <translation>Het pad van de gebruiker bevat geen gereserveerde tekens.</translation>
        </message>
        <message>
            <source>A name on the path of the user holds a reserved character.</source>
            <translation>Een naam op het pad van de gebruiker bevat een gereserveerd teken.</translation>
        </message>
        <message>
            <source>Writeback may fail for everybody below it.</source>
            <translation>Terugschrijven kan mislukken voor iedereen eronder.</translation>
        </message>
        <message>
            <source>A name on the path holds a reserved character, and event 33001 was written.</source>
            <translation>Een naam op het pad bevat een gereserveerd teken en gebeurtenis 33001 is geschreven.</translation>
        </message>
        <message>
            <source>The two may belong together. 33001 can also mean something else.</source>
            <translation>De twee kunnen bij elkaar horen. 33001 kan ook iets anders betekenen.</translation>
        </message>
        <message>
            <source>Read the ADSync event of the same second first.</source>
            <translation>Lees eerst de ADSync-gebeurtenis van dezelfde seconde.</translation>
        </message>
        <message>
            <source>It names no other reason.</source>
            <translation>Die noemt geen andere reden.</translation>
        </message>
        <message>
            <source>Does the path of the user hold a reserved character?</source>
            <translation>Bevat het pad van de gebruiker een gereserveerd teken?</translation>
        </message>
        <message>
            <source>`(Get-ADUser '&lt;user&gt;').DistinguishedName`: look at the name of each organizational unit. Reserved are `, + " \ &lt; &gt; ; = /`, a line break, and a space at either end. So is `#` at the start. A backslash in the path gives them away. The commas between the names do not count.</source>
            <translation>`(Get-ADUser '&lt;user&gt;').DistinguishedName`: bekijk de naam van elke organisatie-eenheid. Gereserveerd zijn `, + " \ &lt; &gt; ; = /`, een regeleinde, en een spatie aan het begin of eind. Ook `#` aan het begin. Een backslash in het pad verraadt ze. De komma's tussen de namen tellen niet mee.</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nee</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>Yes, and event 33001 was written</source>
            <translation>Ja, en gebeurtenis 33001 is geschreven</translation>
        </message>
        <message>
            <source>Reserved characters in the path</source>
            <translation>Gereserveerde tekens in het pad</translation>
        </message>
        <message>
            <source>Some characters in the names of organizational units can keep Connect from finding the user.</source>
            <translation>Sommige tekens in namen van organisatie-eenheden kunnen verhinderen dat Connect de gebruiker vindt.</translation>
        </message>
        <message>
            <source>The directory or the event log. Today a person who can open Active Directory or Event Viewer.</source>
            <translation>De directory of het gebeurtenislogboek. Nu: iemand die Active Directory of Event Viewer kan openen.</translation>
        </message>
        <message>
            <source>Event 33001 was written; a reserved character in the path may be the reason.</source>
            <translation>Gebeurtenis 33001 is geschreven; mogelijk door een gereserveerd teken in het pad.</translation>
        </message>
        <message>
            <source>The event says only that Active Directory gave an error it does not know.</source>
            <translation>De gebeurtenis zegt alleen dat Active Directory een onbekende fout gaf.</translation>
        </message>
        <message>
            <source>Look at the names of the OUs above the user, and at event 6329 beside 33001.</source>
            <translation>Kijk naar de namen van de OU's boven de gebruiker, en naar gebeurtenis 6329 naast 33001.</translation>
        </message>
        <message>
            <source>No name holds one of these characters, or 6329 names another reason.</source>
            <translation>Geen naam bevat zo'n teken, of 6329 noemt een andere reden.</translation>
        </message>
    </context>
    <context>
        <name>check/service-incident</name>
        <message>
            <source>Service health of Microsoft 365</source>
            <translation>Servicestatus van Microsoft 365</translation>
        </message>
        <message>
            <source>Azure Service Health</source>
            <translation>Azure Service Health</translation>
        </message>
        <message>
            <source>The article does not speak of incidents at Microsoft.</source>
            <translation>Het artikel zegt niets over incidenten bij Microsoft.</translation>
        </message>
        <message>
            <source>The service health pages show them. They can lag behind.</source>
            <translation>De pagina's met de servicestatus tonen ze. Ze kunnen achterlopen.</translation>
        </message>
        <message>
            <source>Microsoft reports no incident with sign-in, password reset or Service Bus.</source>
            <translation>Microsoft meldt geen incident met aanmelden, wachtwoordherstel of Service Bus.</translation>
        </message>
        <message>
            <source>Microsoft reports an incident that touches this service.</source>
            <translation>Microsoft meldt een incident dat deze dienst raakt.</translation>
        </message>
        <message>
            <source>Resets may fail until Microsoft has solved it. Change nothing meanwhile.</source>
            <translation>Resets kunnen mislukken totdat Microsoft het heeft opgelost. Wijzig intussen niets.</translation>
        </message>
        <message>
            <source>Wait for Microsoft; follow the incident by its number.</source>
            <translation>Wacht op Microsoft; volg het incident op nummer.</translation>
        </message>
        <message>
            <source>The incident is closed, and a test reset works.</source>
            <translation>Het incident is gesloten en een testreset werkt.</translation>
        </message>
        <message>
            <source>Tell callers what is known, and reset in Active Directory where it is urgent.</source>
            <translation>Vertel bellers wat bekend is, en stel bij haast het wachtwoord in Active Directory opnieuw in.</translation>
        </message>
        <message>
            <source>An incident was solved within the last day.</source>
            <translation>In de afgelopen dag is een incident opgelost.</translation>
        </message>
        <message>
            <source>Failures of that time may come from it. Newer ones do not.</source>
            <translation>Mislukkingen uit die tijd kunnen ervan komen. Nieuwere niet.</translation>
        </message>
        <message>
            <source>Try again now.</source>
            <translation>Probeer het nu opnieuw.</translation>
        </message>
        <message>
            <source>A test reset works.</source>
            <translation>Een testreset werkt.</translation>
        </message>
        <message>
            <source>The portal speaks of temporary issues at Microsoft.</source>
            <translation>De portal spreekt van tijdelijke problemen bij Microsoft.</translation>
        </message>
        <message>
            <source>It may be an incident that is not on the health page yet.</source>
            <translation>Het kan een incident zijn dat nog niet op de statuspagina staat.</translation>
        </message>
        <message>
            <source>Wait an hour, look at the health pages again, and run the network test meanwhile.</source>
            <translation>Wacht een uur, bekijk de statuspagina's opnieuw en voer intussen de netwerktest uit.</translation>
        </message>
        <message>
            <source>The page says that the writeback client is up and running.</source>
            <translation>De pagina zegt dat de terugschrijfclient werkt.</translation>
        </message>
        <message>
            <source>Does Microsoft report an incident now?</source>
            <translation>Meldt Microsoft nu een incident?</translation>
        </message>
        <message>
            <source>Microsoft 365 admin center &gt; **Health** &gt; **Service health**: Microsoft Entra. Azure portal &gt; **Service Health** for Service Bus. Everybody can open `https://azure.status.microsoft`. Entra admin center &gt; **Entra ID** &gt; **Password reset** &gt; **On-premises integration** may speak of temporary issues.</source>
            <translation>Microsoft 365-beheercentrum &gt; **Health** &gt; **Service health**: Microsoft Entra. Azure-portal &gt; **Service Health** voor Service Bus. Iedereen kan `https://azure.status.microsoft` openen. Entra-beheercentrum &gt; **Entra ID** &gt; **Wachtwoord opnieuw instellen** (Password reset) &gt; **On-premises integratie** (On-premises integration) toont een tekst over tijdelijke problemen.</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nee</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>Not any more, it was solved today</source>
            <translation>Niet meer, het is vandaag opgelost</translation>
        </message>
        <message>
            <source>No, but the portal speaks of temporary issues</source>
            <translation>Nee, maar de portal spreekt van tijdelijke problemen</translation>
        </message>
        <message>
            <source>Incident at Microsoft</source>
            <translation>Incident bij Microsoft</translation>
        </message>
        <message>
            <source>If the service at Microsoft is down, nothing on your side helps. Look before you change anything.</source>
            <translation>Ligt de dienst bij Microsoft eruit, dan helpt niets aan uw kant. Kijk voordat u iets wijzigt.</translation>
        </message>
        <message>
            <source>The tenant after sign-in. Today a person who can open the service health page.</source>
            <translation>De tenant na aanmelding. Nu: iemand die de pagina met de servicestatus kan openen.</translation>
        </message>
    </context>
    <context>
        <name>check/service-running</name>
        <message>
            <source>Restart the sync service</source>
            <translation>De synchronisatieservice opnieuw starten</translation>
        </message>
        <message>
            <source>Common errors of password writeback</source>
            <translation>Veelvoorkomende fouten bij het terugschrijven van wachtwoorden</translation>
        </message>
        <message>
            <source>Events of password writeback</source>
            <translation>Gebeurtenissen van het terugschrijven van wachtwoorden</translation>
        </message>
        <message>
            <source>If it still fails, disable and re-enable the writeback service in Connect.</source>
            <translation>Werkt het nog niet, schakel dan de terugschrijfservice in Connect uit en opnieuw in.</translation>
        </message>
        <message>
            <source>Restart the sync service first: it is quicker and does less harm.</source>
            <translation>Start eerst de synchronisatieservice opnieuw: dat is sneller en richt minder schade aan.</translation>
        </message>
        <message>
            <source>Read the PasswordResetService events around it; they name the reason.</source>
            <translation>Lees de PasswordResetService-gebeurtenissen eromheen; die noemen de reden.</translation>
        </message>
        <message>
            <source>The newest of them is 31015 or 31019.</source>
            <translation>De nieuwste daarvan is 31015 of 31019.</translation>
        </message>
        <message>
            <source>The sync service runs, and the writeback endpoint started with it.</source>
            <translation>De synchronisatieservice draait en het terugschrijfeindpunt is meegestart.</translation>
        </message>
        <message>
            <source>The sync service does not run.</source>
            <translation>De synchronisatieservice draait niet.</translation>
        </message>
        <message>
            <source>Nothing is synchronised, and no password is written back.</source>
            <translation>Er wordt niets gesynchroniseerd en geen wachtwoord teruggeschreven.</translation>
        </message>
        <message>
            <source>Start the service and let it start with Windows.</source>
            <translation>Start de service en laat die met Windows meestarten.</translation>
        </message>
        <message>
            <source>Low. If it stops again, the Application log says why.</source>
            <translation>Klein. Stopt de service weer, dan staat de reden in het toepassingslogboek.</translation>
        </message>
        <message>
            <source>`Stop-Service ADSync`</source>
            <translation>`Stop-Service ADSync`</translation>
        </message>
        <message>
            <source>`Get-Service ADSync` says Running, and event 31015 appears.</source>
            <translation>`Get-Service ADSync` zegt Running, en gebeurtenis 31015 verschijnt.</translation>
        </message>
        <message>
            <source>The sync service runs, but the writeback endpoint did not start (event 6800).</source>
            <translation>De synchronisatieservice draait, maar het terugschrijfeindpunt is niet gestart (gebeurtenis 6800).</translation>
        </message>
        <message>
            <source>Synchronisation works, but nobody listens for new passwords.</source>
            <translation>Synchroniseren werkt, maar niemand luistert naar nieuwe wachtwoorden.</translation>
        </message>
        <message>
            <source>The writeback service stopped and did not start again (event 31016).</source>
            <translation>De terugschrijfservice is gestopt en niet opnieuw gestart (gebeurtenis 31016).</translation>
        </message>
        <message>
            <source>Every reset fails until event 31015 appears again.</source>
            <translation>Elke reset mislukt totdat gebeurtenis 31015 weer verschijnt.</translation>
        </message>
        <message>
            <source>Does the sync service run, and did the writeback endpoint start?</source>
            <translation>Draait de synchronisatieservice, en is het terugschrijfeindpunt gestart?</translation>
        </message>
        <message>
            <source>On the Connect server: `Get-Service ADSync`. Then Event Viewer &gt; **Windows Logs** &gt; **Application**: source ADSync event 6800, source PasswordResetService events 31015 (started) and 31016 (stopped). The newest counts.</source>
            <translation>Op de Connect-server: `Get-Service ADSync`. Daarna Event Viewer &gt; **Windows Logs** &gt; **Application**: bron ADSync gebeurtenis 6800, bron PasswordResetService gebeurtenis 31015 (gestart) en 31016 (gestopt). De nieuwste telt.</translation>
        </message>
        <message>
            <source>Yes, it runs, and 31015 is the newest</source>
            <translation>Ja, die draait, en 31015 is de nieuwste</translation>
        </message>
        <message>
            <source>No, the service is stopped</source>
            <translation>Nee, de service is gestopt</translation>
        </message>
        <message>
            <source>It runs, but event 6800 followed the start</source>
            <translation>Die draait, maar na de start kwam gebeurtenis 6800</translation>
        </message>
        <message>
            <source>It runs, but 31016 is newer than 31015</source>
            <translation>Die draait, maar 31016 is nieuwer dan 31015</translation>
        </message>
        <message>
            <source>Sync service</source>
            <translation>Synchronisatieservice</translation>
        </message>
        <message>
            <source>The sync service (ADSync) listens for new passwords. If it stands still, none arrives.</source>
            <translation>De synchronisatieservice (ADSync) luistert naar nieuwe wachtwoorden. Staat die stil, dan komt er geen aan.</translation>
        </message>
        <message>
            <source>The server collection or the event log. Today a person who can look on the Connect server.</source>
            <translation>De serververzameling of het gebeurtenislogboek. Nu: iemand die op de Connect-server kan kijken.</translation>
        </message>
        <message>
            <source>The sync service runs.</source>
            <translation>De synchronisatieservice draait.</translation>
        </message>
        <message>
            <source>State {state}, start {start}</source>
            <translation>Status {state}, start {start}</translation>
        </message>
    </context>
    <context>
        <name>check/setup-account</name>
        <message>
            <source>The account that switches writeback on is a cloud administrator, not made in Active Directory.</source>
            <translation>Het account waarmee terugschrijven wordt ingeschakeld, is een cloudbeheerder en niet gemaakt in Active Directory.</translation>
        </message>
        <message>
            <source>Still the safest. A synced account of a managed domain is accepted by a newer page. The role Hybrid Identity Administrator is enough today.</source>
            <translation>Dat is nog steeds het veiligst. Een nieuwere pagina staat een gesynchroniseerd account van een beheerd domein toe. De rol hybride-identiteitsbeheerder (Hybrid Identity Administrator) is nu genoeg.</translation>
        </message>
        <message>
            <source>Writeback was set up with a fit cloud account.</source>
            <translation>Terugschrijven is ingesteld met een geschikt cloudaccount.</translation>
        </message>
        <message>
            <source>Writeback was set up with an account that is synced from Active Directory.</source>
            <translation>Terugschrijven is ingesteld met een account dat uit Active Directory wordt gesynchroniseerd.</translation>
        </message>
        <message>
            <source>One page of Microsoft allows this with a synchronised password, another asks for a cloud account. It may be in the way.</source>
            <translation>De ene pagina van Microsoft staat dit toe als het wachtwoord wordt gesynchroniseerd, de andere vraagt om een cloudaccount. Het kan in de weg zitten.</translation>
        </message>
        <message>
            <source>If setup failed, run the Connect wizard again with a cloud account.</source>
            <translation>Als het instellen is mislukt, voer de Connect-wizard dan opnieuw uit met een cloudaccount.</translation>
        </message>
        <message>
            <source>Low. Leave writeback alone where it works.</source>
            <translation>Laag. Laat terugschrijven met rust als het werkt.</translation>
        </message>
        <message>
            <source>Event 31015 appears, and no 32009 after it.</source>
            <translation>Gebeurtenis 31015 verschijnt en daarna komt geen 32009.</translation>
        </message>
        <message>
            <source>Writeback was set up with a federated account.</source>
            <translation>Terugschrijven is ingesteld met een federatief account.</translation>
        </message>
        <message>
            <source>The setup gets no token for such an account. The server logs event 32009, 32011 or 31014.</source>
            <translation>Bij het instellen is voor zo'n account geen token te krijgen. De server meldt gebeurtenis 32009, 32011 of 31014.</translation>
        </message>
        <message>
            <source>Run the Connect wizard again with a cloud account, such as one of `onmicrosoft.com`.</source>
            <translation>Voer de Connect-wizard opnieuw uit met een cloudaccount, bijvoorbeeld een van `onmicrosoft.com`.</translation>
        </message>
        <message>
            <source>Low. Use a version that can still sign in, so update an old one first.</source>
            <translation>Laag. Gebruik een versie die zich nog kan aanmelden; werk een oude dus eerst bij.</translation>
        </message>
        <message>
            <source>The account holds no direct role that may set writeback up.</source>
            <translation>Het account heeft geen rechtstreekse rol die terugschrijven mag instellen.</translation>
        </message>
        <message>
            <source>The Connect wizard does not accept a role that comes through a group.</source>
            <translation>De Connect-wizard aanvaardt geen rol die via een groep komt.</translation>
        </message>
        <message>
            <source>Assign the role **Hybrid Identity Administrator** to the account itself, for the time of the setup.</source>
            <translation>Wijs de rol **Hybrid Identity Administrator** toe aan het account zelf, zolang u instelt.</translation>
        </message>
        <message>
            <source>Medium: the role may change synchronisation of the whole tenant.</source>
            <translation>Middelmatig: de rol mag de synchronisatie van de hele tenant wijzigen.</translation>
        </message>
        <message>
            <source>Take the role away after the setup.</source>
            <translation>Neem de rol na het instellen weg.</translation>
        </message>
        <message>
            <source>**Assigned roles** of the account lists the role as direct.</source>
            <translation>**Assigned roles** van het account toont de rol als rechtstreeks.</translation>
        </message>
        <message>
            <source>Run the Connect wizard again with that account.</source>
            <translation>Voer de Connect-wizard opnieuw uit met dat account.</translation>
        </message>
        <message>
            <source>The account that set writeback up has no licence with P1 or P2.</source>
            <translation>Het account waarmee terugschrijven is ingesteld, heeft geen licentie met P1 of P2.</translation>
        </message>
        <message>
            <source>The Connect wizard may stop with **Unable to configure password writeback**.</source>
            <translation>De Connect-wizard kan stoppen met **Unable to configure password writeback**.</translation>
        </message>
        <message>
            <source>Assign a licence with P1 or P2 to the account and run the wizard again.</source>
            <translation>Wijs een licentie met P1 of P2 toe aan het account en voer de wizard opnieuw uit.</translation>
        </message>
        <message>
            <source>Take the licence away after the setup.</source>
            <translation>Neem de licentie na het instellen weg.</translation>
        </message>
        <message>
            <source>The wizard finishes, and event 31015 appears.</source>
            <translation>De wizard wordt voltooid en gebeurtenis 31015 verschijnt.</translation>
        </message>
        <message>
            <source>A sign-in policy stopped the account during setup.</source>
            <translation>Een aanmeldingsbeleid heeft het account bij het instellen tegengehouden.</translation>
        </message>
        <message>
            <source>The same policy may also stop the account that synchronises.</source>
            <translation>Hetzelfde beleid kan ook het account tegenhouden dat synchroniseert.</translation>
        </message>
        <message>
            <source>Look in the sign-in logs for the policy, and leave the synchronisation account out of it.</source>
            <translation>Zoek het beleid in de aanmeldingslogboeken (Sign-in logs) en sluit het synchronisatieaccount ervan uit.</translation>
        </message>
        <message>
            <source>Medium: an exception weakens the policy. Limit it to this account and the server's address.</source>
            <translation>Middelmatig: een uitzondering verzwakt het beleid. Beperk haar tot dit account en het adres van de server.</translation>
        </message>
        <message>
            <source>The sign-in logs show a success for the account.</source>
            <translation>De aanmeldingslogboeken tonen een geslaagde aanmelding van het account.</translation>
        </message>
        <message>
            <source>With which account was writeback switched on?</source>
            <translation>Met welk account is terugschrijven ingeschakeld?</translation>
        </message>
        <message>
            <source>Ask who ran the Connect wizard; `%ProgramData%\AADConnect` keeps its traces. In the Entra admin center open **Users** &gt; the account: **Properties** says whether it is synced, **Assigned roles** whether its role is direct. Under **Entra ID** &gt; **Domain names** its domain is federated or not.</source>
            <translation>Vraag wie de Connect-wizard heeft uitgevoerd; `%ProgramData%\AADConnect` bewaart de traceringen. Open in het Entra-beheercentrum **Users** &gt; het account: **Properties** zegt of het wordt gesynchroniseerd, **Assigned roles** of de rol rechtstreeks is. Bij **Entra ID** &gt; **Domain names** staat of het domein federatief is.</translation>
        </message>
        <message>
            <source>A cloud account with a direct role and a licence</source>
            <translation>Een cloudaccount met een rechtstreekse rol en een licentie</translation>
        </message>
        <message>
            <source>A synced account of a domain that is not federated</source>
            <translation>Een gesynchroniseerd account van een domein dat niet federatief is</translation>
        </message>
        <message>
            <source>A federated account</source>
            <translation>Een federatief account</translation>
        </message>
        <message>
            <source>A cloud account without a role, or with one through a group</source>
            <translation>Een cloudaccount zonder rol, of met een rol via een groep</translation>
        </message>
        <message>
            <source>A cloud account without a licence</source>
            <translation>Een cloudaccount zonder licentie</translation>
        </message>
        <message>
            <source>One that multifactor or Conditional Access stopped</source>
            <translation>Een account dat door meervoudige verificatie of voorwaardelijke toegang is tegengehouden</translation>
        </message>
        <message>
            <source>Account that set writeback up</source>
            <translation>Account waarmee terugschrijven is ingesteld</translation>
        </message>
        <message>
            <source>Setup registers the server with Microsoft. That needs an account which Microsoft itself signs in.</source>
            <translation>Bij het instellen wordt de server bij Microsoft geregistreerd. Daarvoor is een account nodig dat Microsoft zelf aanmeldt.</translation>
        </message>
        <message>
            <source>A sign-in to the tenant and the event log of the server would tell. Today the person who set it up can answer.</source>
            <translation>Aanmelden bij de tenant en het gebeurtenislogboek van de server zouden het uitwijzen. Nu kan degene antwoorden die het instelde.</translation>
        </message>
        <message>
            <source>The account in the Connect wizard could not switch writeback on or off ({code}).</source>
            <translation>Het account in de Connect-wizard kon terugschrijven niet in- of uitschakelen ({code}).</translation>
        </message>
        <message>
            <source>A wrong password, a federated account, or no role or licence can be the reason.</source>
            <translation>Een verkeerd wachtwoord, een federatief account, of een ontbrekende rol of licentie kan de reden zijn.</translation>
        </message>
        <message>
            <source>Repeat it with a cloud account that holds Hybrid Identity Administrator directly.</source>
            <translation>Herhaal het met een cloudaccount dat de rol hybride-identiteitsbeheerder (Hybrid Identity Administrator) rechtstreeks heeft.</translation>
        </message>
        <message>
            <source>Event 31017 appears.</source>
            <translation>Gebeurtenis 31017 verschijnt.</translation>
        </message>
    </context>
    <context>
        <name>check/sspr-administrators</name>
        <message>
            <source>Error SSPR_009 during password writeback</source>
            <translation>Fout SSPR_009 bij het terugschrijven van wachtwoorden</translation>
        </message>
        <message>
            <source>The article does not speak of reset for administrators.</source>
            <translation>Het artikel noemt wachtwoordherstel voor beheerders niet.</translation>
        </message>
        <message>
            <source>A switch of its own, `allowedToUseSSPR`, decides for administrators. It says nothing of other users.</source>
            <translation>Een aparte schakelaar, `allowedToUseSSPR`, beslist over beheerders. Die zegt niets over andere gebruikers.</translation>
        </message>
        <message>
            <source>The affected user holds no administrator role.</source>
            <translation>De betrokken gebruiker heeft geen beheerdersrol.</translation>
        </message>
        <message>
            <source>The user is an administrator, and reset is allowed for administrators.</source>
            <translation>De gebruiker is beheerder en wachtwoordherstel is voor beheerders toegestaan.</translation>
        </message>
        <message>
            <source>Their own policy always asks for two methods. Writing it back may still be refused for protected accounts.</source>
            <translation>Hun eigen beleid vraagt altijd twee methoden. Bij beveiligde accounts kan het terugschrijven toch worden geweigerd.</translation>
        </message>
        <message>
            <source>Try with a user who holds no role, to see whether writeback works at all.</source>
            <translation>Probeer het met een gebruiker zonder rol, om te zien of terugschrijven wel werkt.</translation>
        </message>
        <message>
            <source>The result with that user is the one that counts.</source>
            <translation>Het resultaat bij die gebruiker telt.</translation>
        </message>
        <message>
            <source>The user is an administrator, and reset is off for administrators.</source>
            <translation>De gebruiker is beheerder en wachtwoordherstel is voor beheerders uitgeschakeld.</translation>
        </message>
        <message>
            <source>The page shows SSPR_009 to administrators. It may be off on purpose, as security baselines advise.</source>
            <translation>De pagina toont beheerders SSPR_009. Het kan met opzet uit staan, zoals beveiligingsrichtlijnen aanraden.</translation>
        </message>
        <message>
            <source>Let another administrator reset this account in the Entra admin center.</source>
            <translation>Laat een andere beheerder het wachtwoord van dit account opnieuw instellen in het Entra-beheercentrum.</translation>
        </message>
        <message>
            <source>The administrator signs in with the new password.</source>
            <translation>De beheerder meldt zich aan met het nieuwe wachtwoord.</translation>
        </message>
        <message>
            <source>Decide whether administrators may reset themselves. If so, switch it on.</source>
            <translation>Beslis of beheerders hun eigen wachtwoord opnieuw mogen instellen. Zo ja, schakel het in.</translation>
        </message>
        <message>
            <source>Medium: a stolen phone and mailbox then open an administrator's account.</source>
            <translation>Middelmatig: met een gestolen telefoon en mailbox is dan een beheerdersaccount te openen.</translation>
        </message>
        <message>
            <source>After up to 60 minutes the reset page lets the administrator in.</source>
            <translation>Na hooguit 60 minuten laat de resetpagina de beheerder toe.</translation>
        </message>
        <message>
            <source>Is the affected user an administrator, and may administrators reset themselves?</source>
            <translation>Is de betrokken gebruiker beheerder, en mogen beheerders hun eigen wachtwoord opnieuw instellen?</translation>
        </message>
        <message>
            <source>In the Entra admin center open **Users** &gt; the user &gt; **Assigned roles**. If there is one, run `(Get-MgPolicyAuthorizationPolicy).AllowedToUseSspr` in PowerShell: True means allowed.</source>
            <translation>Open in het Entra-beheercentrum **Users** &gt; de gebruiker &gt; **Assigned roles**. Staat daar een rol, voer dan in PowerShell `(Get-MgPolicyAuthorizationPolicy).AllowedToUseSspr` uit: True betekent toegestaan.</translation>
        </message>
        <message>
            <source>The user has no role</source>
            <translation>De gebruiker heeft geen rol</translation>
        </message>
        <message>
            <source>The user has a role; reset is allowed (True)</source>
            <translation>De gebruiker heeft een rol; wachtwoordherstel is toegestaan (True)</translation>
        </message>
        <message>
            <source>The user has a role; reset is off (False)</source>
            <translation>De gebruiker heeft een rol; wachtwoordherstel staat uit (False)</translation>
        </message>
        <message>
            <source>Reset for administrators</source>
            <translation>Wachtwoordherstel voor beheerders</translation>
        </message>
        <message>
            <source>Whether administrators may reset themselves is decided apart from all other users.</source>
            <translation>Of beheerders hun eigen wachtwoord opnieuw mogen instellen, wordt apart van alle andere gebruikers geregeld.</translation>
        </message>
        <message>
            <source>A sign-in to the tenant would tell. Today a person who can see the roles can answer.</source>
            <translation>Aanmelden bij de tenant zou het uitwijzen. Nu kan iemand antwoorden die de rollen kan zien.</translation>
        </message>
    </context>
    <context>
        <name>check/sspr-enabled</name>
        <message>
            <source>Password reset is configured and switched on in the tenant.</source>
            <translation>Wachtwoordherstel is geconfigureerd en ingeschakeld in de tenant.</translation>
        </message>
        <message>
            <source>Still so. The place is Entra admin center &gt; Entra ID &gt; Password reset today.</source>
            <translation>Dat is nog steeds zo. De plaats is nu Entra-beheercentrum &gt; Entra ID &gt; Wachtwoord opnieuw instellen (Password reset).</translation>
        </message>
        <message>
            <source>A link to the page about switching it on, on docs.microsoft.com.</source>
            <translation>Een koppeling naar de pagina over het inschakelen, op docs.microsoft.com.</translation>
        </message>
        <message>
            <source>The page moved to learn.microsoft.com; the link below leads there.</source>
            <translation>De pagina staat nu op learn.microsoft.com; de koppeling hieronder leidt erheen.</translation>
        </message>
        <message>
            <source>The article does not speak of the codes that a user sees.</source>
            <translation>Het artikel noemt de codes niet die een gebruiker ziet.</translation>
        </message>
        <message>
            <source>SSPR_0009 means off, SSPR_0011 no policy, SSPR_0013 not in the chosen group.</source>
            <translation>SSPR_0009 betekent uitgeschakeld, SSPR_0011 geen beleid, SSPR_0013 niet in de gekozen groep.</translation>
        </message>
        <message>
            <source>Self-service reset is on for everyone.</source>
            <translation>Selfservice voor wachtwoordherstel is voor iedereen ingeschakeld.</translation>
        </message>
        <message>
            <source>Self-service reset is on for a group, and the user is in it.</source>
            <translation>Selfservice voor wachtwoordherstel is voor een groep ingeschakeld en de gebruiker zit erin.</translation>
        </message>
        <message>
            <source>Self-service reset is on for a group, and the user is not in it.</source>
            <translation>Selfservice voor wachtwoordherstel is voor een groep ingeschakeld en de gebruiker zit er niet in.</translation>
        </message>
        <message>
            <source>The reset page turns the user away with SSPR_0013 before writeback begins.</source>
            <translation>De resetpagina weigert de gebruiker met SSPR_0013, nog voordat het terugschrijven begint.</translation>
        </message>
        <message>
            <source>Add the user to the group, or choose **All** under **Password reset** &gt; **Properties**.</source>
            <translation>Voeg de gebruiker toe aan de groep of kies **All** bij **Wachtwoord opnieuw instellen (Password reset)** &gt; **Properties**.</translation>
        </message>
        <message>
            <source>Take the user out of the group, or choose the group again.</source>
            <translation>Haal de gebruiker uit de groep of kies de groep opnieuw.</translation>
        </message>
        <message>
            <source>The reset page asks the user for a method instead of showing a code.</source>
            <translation>De resetpagina vraagt de gebruiker om een methode in plaats van een code te tonen.</translation>
        </message>
        <message>
            <source>Self-service reset is off in this tenant.</source>
            <translation>Selfservice voor wachtwoordherstel is in deze tenant uitgeschakeld.</translation>
        </message>
        <message>
            <source>Users cannot reset their password at all. The page shows SSPR_0009.</source>
            <translation>Gebruikers kunnen hun wachtwoord helemaal niet opnieuw instellen. De pagina toont SSPR_0009.</translation>
        </message>
        <message>
            <source>Choose **Selected** or **All** under **Password reset** &gt; **Properties** and save.</source>
            <translation>Kies **Selected** of **All** bij **Wachtwoord opnieuw instellen (Password reset)** &gt; **Properties** en sla op.</translation>
        </message>
        <message>
            <source>Low: users may be asked to register at their next sign-in.</source>
            <translation>Laag: gebruikers kunnen bij de volgende aanmelding worden gevraagd zich te registreren.</translation>
        </message>
        <message>
            <source>Choose **None** again.</source>
            <translation>Kies weer **None**.</translation>
        </message>
        <message>
            <source>Self-service reset is on, but no methods are chosen for it.</source>
            <translation>Selfservice voor wachtwoordherstel is ingeschakeld, maar er zijn geen methoden gekozen.</translation>
        </message>
        <message>
            <source>Without methods there is no policy to reset by. The page shows SSPR_0011.</source>
            <translation>Zonder methoden is er geen beleid om mee te werken. De pagina toont SSPR_0011.</translation>
        </message>
        <message>
            <source>Choose methods and their number under **Password reset** &gt; **Authentication methods**.</source>
            <translation>Kies methoden en hun aantal bij **Wachtwoord opnieuw instellen (Password reset)** &gt; **Authentication methods**.</translation>
        </message>
        <message>
            <source>Clear the methods again at the same place.</source>
            <translation>Wis de methoden op dezelfde plaats.</translation>
        </message>
        <message>
            <source>The page Password reset is not shown to the administrator.</source>
            <translation>De pagina Wachtwoord opnieuw instellen (Password reset) wordt niet aan de beheerder getoond.</translation>
        </message>
        <message>
            <source>The administrator may have no licence, or the tenant none at all.</source>
            <translation>De beheerder heeft mogelijk geen licentie, of de hele tenant niet.</translation>
        </message>
        <message>
            <source>Assign a licence with P1 or P2 and the role **Authentication Policy Administrator**.</source>
            <translation>Wijs een licentie met P1 of P2 toe en de rol **Authentication Policy Administrator**.</translation>
        </message>
        <message>
            <source>Take licence and role away again.</source>
            <translation>Neem licentie en rol weer weg.</translation>
        </message>
        <message>
            <source>The page appears after signing in again.</source>
            <translation>De pagina verschijnt na opnieuw aanmelden.</translation>
        </message>
        <message>
            <source>Is self-service password reset on for this user?</source>
            <translation>Is selfservice voor wachtwoordherstel ingeschakeld voor deze gebruiker?</translation>
        </message>
        <message>
            <source>In the Entra admin center open **Entra ID** &gt; **Password reset** &gt; **Properties**: **Self-service password reset enabled** is None, Selected or All. With Selected, look whether the user is in the group; nested groups count.</source>
            <translation>Open in het Entra-beheercentrum **Entra ID** &gt; **Wachtwoord opnieuw instellen (Password reset)** &gt; **Properties**: **Self-service password reset enabled** staat op None, Selected of All. Kijk bij Selected of de gebruiker in de groep zit; geneste groepen tellen mee.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Iedereen (All)</translation>
        </message>
        <message>
            <source>Selected, and the user is in the group</source>
            <translation>Een groep (Selected) en de gebruiker zit erin</translation>
        </message>
        <message>
            <source>Selected, and the user is not in the group</source>
            <translation>Een groep (Selected) en de gebruiker zit er niet in</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Niemand (None)</translation>
        </message>
        <message>
            <source>On, but no authentication methods are chosen</source>
            <translation>Ingeschakeld, maar er zijn geen verificatiemethoden gekozen</translation>
        </message>
        <message>
            <source>The page is not there</source>
            <translation>De pagina is er niet</translation>
        </message>
        <message>
            <source>Self-service reset</source>
            <translation>Selfservice voor wachtwoordherstel</translation>
        </message>
        <message>
            <source>Users can reset a forgotten password only where self-service reset is on for them.</source>
            <translation>Gebruikers kunnen een vergeten wachtwoord alleen opnieuw instellen als dat voor hen is ingeschakeld.</translation>
        </message>
        <message>
            <source>A sign-in to the tenant would tell for one user. The setting itself only a person can see.</source>
            <translation>Aanmelden bij de tenant zou het voor één gebruiker uitwijzen. De instelling zelf kan alleen iemand zien die daar kijkt.</translation>
        </message>
    </context>
    <context>
        <name>check/sspr-registered</name>
        <message>
            <source>Retirement of text messages and calls from Microsoft</source>
            <translation>Einde van sms-berichten en oproepen van Microsoft</translation>
        </message>
        <message>
            <source>Password reset is configured in the tenant.</source>
            <translation>Wachtwoordherstel is geconfigureerd in de tenant.</translation>
        </message>
        <message>
            <source>Each user must have registered as many methods as the policy asks for.</source>
            <translation>Elke gebruiker moet zo veel methoden hebben geregistreerd als het beleid vraagt.</translation>
        </message>
        <message>
            <source>The article does not speak of methods that end.</source>
            <translation>Het artikel zegt niets over methoden die eindigen.</translation>
        </message>
        <message>
            <source>In the public cloud, text messages and calls from Microsoft end on 1 February 2027. For Global Administrators and external users they end on 1 July 2027.</source>
            <translation>In de openbare cloud eindigen sms-berichten en oproepen van Microsoft op 1 februari 2027. Voor globale beheerders en externe gebruikers is dat 1 juli 2027.</translation>
        </message>
        <message>
            <source>The user has registered enough methods, and not by phone alone.</source>
            <translation>De gebruiker heeft genoeg methoden geregistreerd, en niet alleen via de telefoon.</translation>
        </message>
        <message>
            <source>The user has only text messages or calls as methods.</source>
            <translation>De gebruiker heeft alleen sms-berichten of oproepen als methode.</translation>
        </message>
        <message>
            <source>That is enough today. From 1 February 2027 reset may fail, unless your organisation uses a telephony provider.</source>
            <translation>Nu is dat genoeg. Vanaf 1 februari 2027 kan een reset mislukken, tenzij uw organisatie een telefonieprovider gebruikt.</translation>
        </message>
        <message>
            <source>Ask the user to add the Authenticator app or a mail address at `aka.ms/mysecurityinfo`.</source>
            <translation>Vraag de gebruiker de Authenticator-app of een e-mailadres toe te voegen op `aka.ms/mysecurityinfo`.</translation>
        </message>
        <message>
            <source>The page lists a method that is no phone number.</source>
            <translation>De pagina toont een methode die geen telefoonnummer is.</translation>
        </message>
        <message>
            <source>The user has registered fewer methods than the policy asks for.</source>
            <translation>De gebruiker heeft minder methoden geregistreerd dan het beleid vraagt.</translation>
        </message>
        <message>
            <source>The reset page turns the user away with SSPR_0014 before writeback begins.</source>
            <translation>De resetpagina weigert de gebruiker met SSPR_0014, nog voordat het terugschrijven begint.</translation>
        </message>
        <message>
            <source>Let the user register at `aka.ms/ssprsetup`, or enter phone and mail for the user.</source>
            <translation>Laat de gebruiker zich registreren op `aka.ms/ssprsetup`, of vul telefoon en e-mail voor de gebruiker in.</translation>
        </message>
        <message>
            <source>**SSPR Registered** of the user says Yes; the list may lag behind.</source>
            <translation>**SSPR Registered** van de gebruiker staat op Yes; de lijst kan achterlopen.</translation>
        </message>
        <message>
            <source>Has the affected user registered enough methods for a reset?</source>
            <translation>Heeft de betrokken gebruiker genoeg methoden geregistreerd voor een reset?</translation>
        </message>
        <message>
            <source>In the Entra admin center open **Entra ID** &gt; **Authentication methods** &gt; **User registration details**. Look at **SSPR Registered** and **Methods Registered**. **Password reset** &gt; **Authentication methods** says how many are asked for; administrators always need two.</source>
            <translation>Open in het Entra-beheercentrum **Entra ID** &gt; **Authentication methods** &gt; **User registration details**. Kijk naar **SSPR Registered** en **Methods Registered**. **Wachtwoord opnieuw instellen (Password reset)** &gt; **Authentication methods** zegt hoeveel er worden gevraagd; beheerders hebben er altijd twee nodig.</translation>
        </message>
        <message>
            <source>Yes, with an app, mail or the like</source>
            <translation>Ja, met een app, e-mail of iets dergelijks</translation>
        </message>
        <message>
            <source>Yes, but only text messages or calls</source>
            <translation>Ja, maar alleen sms-berichten of oproepen</translation>
        </message>
        <message>
            <source>No, too few or none</source>
            <translation>Nee, te weinig of geen</translation>
        </message>
        <message>
            <source>Registered methods of the user</source>
            <translation>Geregistreerde methoden van de gebruiker</translation>
        </message>
        <message>
            <source>Users prove who they are with registered methods. Without enough of them the reset ends early.</source>
            <translation>Met geregistreerde methoden bewijzen gebruikers wie ze zijn. Zonder genoeg methoden stopt de reset vroeg.</translation>
        </message>
        <message>
            <source>A sign-in to the tenant would tell. Today a person who can see the user's methods can answer.</source>
            <translation>Aanmelden bij de tenant zou het uitwijzen. Nu kan iemand antwoorden die de methoden van de gebruiker kan zien.</translation>
        </message>
    </context>
    <context>
        <name>check/staging-mode</name>
        <message>
            <source>Topologies of Connect</source>
            <translation>Topologieën van Connect</translation>
        </message>
        <message>
            <source>The article does not speak of staging mode.</source>
            <translation>Het artikel zegt niets over de stagingmodus.</translation>
        </message>
        <message>
            <source>A stand-by server writes nothing back. Two active servers take the relay from each other.</source>
            <translation>Een reserveserver schrijft niets terug. Twee actieve servers nemen elkaar de relay af.</translation>
        </message>
        <message>
            <source>This is the active server, and the only one.</source>
            <translation>Dit is de actieve server, en de enige.</translation>
        </message>
        <message>
            <source>This server is the stand-by; another one is active.</source>
            <translation>Deze server is de reserve; een andere is actief.</translation>
        </message>
        <message>
            <source>That is as it should be. Answers about the server must come from the active one.</source>
            <translation>Zo hoort het. Antwoorden over de server moeten van de actieve server komen.</translation>
        </message>
        <message>
            <source>Repeat the questions about the server on the active one.</source>
            <translation>Herhaal de vragen over de server op de actieve server.</translation>
        </message>
        <message>
            <source>`Get-ADSyncScheduler` shows StagingModeEnabled False there.</source>
            <translation>`Get-ADSyncScheduler` toont daar StagingModeEnabled False.</translation>
        </message>
        <message>
            <source>Every Connect server is in staging mode.</source>
            <translation>Elke Connect-server staat in stagingmodus.</translation>
        </message>
        <message>
            <source>No server takes new passwords from the cloud.</source>
            <translation>Geen enkele server haalt nieuwe wachtwoorden uit de cloud op.</translation>
        </message>
        <message>
            <source>Make one server active: Connect wizard &gt; **Configure** &gt; **Configure staging mode**, clear **Enable staging mode**.</source>
            <translation>Maak één server actief: Connect-wizard &gt; **Configureren** (Configure) &gt; **Configure staging mode**, haal het vinkje weg bij **Enable staging mode**.</translation>
        </message>
        <message>
            <source>Medium: all pending changes are exported. Look at them first.</source>
            <translation>Gemiddeld: alle openstaande wijzigingen worden geëxporteerd. Bekijk die eerst.</translation>
        </message>
        <message>
            <source>Tick **Enable staging mode** again.</source>
            <translation>Zet **Enable staging mode** weer aan.</translation>
        </message>
        <message>
            <source>`Get-ADSyncScheduler` shows StagingModeEnabled False, and event 31019 appears.</source>
            <translation>`Get-ADSyncScheduler` toont StagingModeEnabled False, en gebeurtenis 31019 verschijnt.</translation>
        </message>
        <message>
            <source>Two Connect servers are active.</source>
            <translation>Er zijn twee Connect-servers actief.</translation>
        </message>
        <message>
            <source>They take the line to the relay from each other. Resets then fail now and then.</source>
            <translation>Ze nemen elkaar de verbinding met de relay af. Resets mislukken dan af en toe.</translation>
        </message>
        <message>
            <source>Put one of them in staging mode, then restart the sync service on the other.</source>
            <translation>Zet een van beide in stagingmodus en start op de andere de synchronisatieservice opnieuw.</translation>
        </message>
        <message>
            <source>Low, if the right one stays active. Two active servers also export twice.</source>
            <translation>Klein, als de juiste actief blijft. Twee actieve servers exporteren ook dubbel.</translation>
        </message>
        <message>
            <source>Clear staging mode in the same wizard.</source>
            <translation>Zet de stagingmodus in dezelfde wizard weer uit.</translation>
        </message>
        <message>
            <source>Event 31019 comes every few minutes on the active server, and 31044 stays away.</source>
            <translation>Gebeurtenis 31019 komt om de paar minuten op de actieve server, en 31044 blijft weg.</translation>
        </message>
        <message>
            <source>Is this the active Connect server, and the only one?</source>
            <translation>Is dit de actieve Connect-server, en de enige?</translation>
        </message>
        <message>
            <source>On every Connect server, in PowerShell: `Get-ADSyncScheduler`. StagingModeEnabled must be False on exactly one.</source>
            <translation>Op elke Connect-server, in PowerShell: `Get-ADSyncScheduler`. StagingModeEnabled moet op precies één server False zijn.</translation>
        </message>
        <message>
            <source>Yes, this one and no other</source>
            <translation>Ja, deze en geen andere</translation>
        </message>
        <message>
            <source>No, another server is active</source>
            <translation>Nee, een andere server is actief</translation>
        </message>
        <message>
            <source>No, all are in staging mode</source>
            <translation>Nee, ze staan allemaal in stagingmodus</translation>
        </message>
        <message>
            <source>No, more than one is active</source>
            <translation>Nee, er is er meer dan één actief</translation>
        </message>
        <message>
            <source>Active server</source>
            <translation>Actieve server</translation>
        </message>
        <message>
            <source>Only one server may write passwords back. A server in staging mode (stand-by) never does.</source>
            <translation>Maar één server mag wachtwoorden terugschrijven. Een server in stagingmodus (reserve) doet dat nooit.</translation>
        </message>
        <message>
            <source>The server collection. Until it is there, a person who can look on the Connect server.</source>
            <translation>De serververzameling. Zolang die er niet is: iemand die op de Connect-server kan kijken.</translation>
        </message>
        <message>
            <source>This server is active: staging mode is off.</source>
            <translation>Deze server is actief: de stagingmodus staat uit.</translation>
        </message>
        <message>
            <source>This server is in staging mode: it writes nothing back.</source>
            <translation>Deze server staat in stagingmodus: hij schrijft niets terug.</translation>
        </message>
        <message>
            <source>If another server is active, look there. If none is, no password is written back at all.</source>
            <translation>Is een andere server actief, kijk dan daar. Is er geen actief, dan wordt geen enkel wachtwoord teruggeschreven.</translation>
        </message>
        <message>
            <source>Find the active server, and collect there.</source>
            <translation>Zoek de actieve server, en verzamel daar.</translation>
        </message>
        <message>
            <source>StagingModeEnabled is False on exactly one server.</source>
            <translation>StagingModeEnabled is op precies één server False.</translation>
        </message>
        <message>
            <source>Is none active? Make one active: Connect wizard &gt; **Configure** &gt; **Configure staging mode**, clear **Enable staging mode**.</source>
            <translation>Is er geen actief? Maak er een actief: Connect-wizard &gt; **Configureren** (Configure) &gt; **Configure staging mode**, haal het vinkje weg bij **Enable staging mode**.</translation>
        </message>
        <message>
            <source>{server} is active as well, seen on {time}.</source>
            <translation>{server} is ook actief, gezien op {time}.</translation>
        </message>
        <message>
            <source>{server} is in staging mode, seen on {time}. Its collection is not judged.</source>
            <translation>{server} staat in faseringsmodus, gezien op {time}. De verzameling van die server telt niet mee.</translation>
        </message>
        <message>
            <source>{server} was collected on {time}, too. It does not say whether it is active.</source>
            <translation>Van {server} is er ook een verzameling, van {time}. Die zegt niet of de server actief is.</translation>
        </message>
    </context>
    <context>
        <name>check/support-ready</name>
        <message>
            <source>Contact Microsoft support</source>
            <translation>Contact opnemen met Microsoft-ondersteuning</translation>
        </message>
        <message>
            <source>Open a support request</source>
            <translation>Een ondersteuningsaanvraag openen</translation>
        </message>
        <message>
            <source>A link leads to the page on disabling and re-enabling writeback.</source>
            <translation>Een koppeling leidt naar de pagina over uit- en inschakelen van terugschrijven.</translation>
        </message>
        <message>
            <source>The same page lists today what support needs, under Contact Microsoft support.</source>
            <translation>Dezelfde pagina noemt nu wat ondersteuning nodig heeft, bij Contact opnemen met Microsoft-ondersteuning.</translation>
        </message>
        <message>
            <source>Everything that Microsoft support asks for is there.</source>
            <translation>Alles waar Microsoft-ondersteuning om vraagt, is er.</translation>
        </message>
        <message>
            <source>Something that Microsoft support asks for is still missing.</source>
            <translation>Er ontbreekt nog iets waar Microsoft-ondersteuning om vraagt.</translation>
        </message>
        <message>
            <source>This is no fault. Collect it before you open a case.</source>
            <translation>Dit is geen storing. Verzamel het voordat u een aanvraag opent.</translation>
        </message>
        <message>
            <source>Write down what happened: the page with its address, a picture, and how to make it happen again.</source>
            <translation>Noteer wat er gebeurde: de pagina met het adres, een schermafbeelding, en hoe het opnieuw optreedt.</translation>
        </message>
        <message>
            <source>Take the support code: the link **Support code** at the bottom of the page gives a GUID. Without it, press F12 and search for SID and CID.</source>
            <translation>Neem de ondersteuningscode: de koppeling **Support code** onderaan de pagina geeft een GUID. Is die er niet, druk dan op F12 en zoek SID en CID.</translation>
        </message>
        <message>
            <source>Note date, time and time zone, and the user name (UPN). Add how the user signs in and whether a licence is assigned.</source>
            <translation>Noteer datum, tijd en tijdzone, en de gebruikersnaam (UPN). Vermeld hoe de gebruiker zich aanmeldt en of er een licentie is toegewezen.</translation>
        </message>
        <message>
            <source>Export the Application log of the Connect server and put it in a zip file.</source>
            <translation>Exporteer het toepassingslogboek van de Connect-server en zet het in een zip-bestand.</translation>
        </message>
        <message>
            <source>The log names users. Give it to Microsoft support only.</source>
            <translation>Het logboek noemt gebruikers. Geef het alleen aan Microsoft-ondersteuning.</translation>
        </message>
        <message>
            <source>Delete the two files.</source>
            <translation>Verwijder de twee bestanden.</translation>
        </message>
        <message>
            <source>The zip file holds application.evtx.</source>
            <translation>Het zip-bestand bevat application.evtx.</translation>
        </message>
        <message>
            <source>Does not apply: no case at Microsoft is needed.</source>
            <translation>Niet van toepassing: er is geen aanvraag bij Microsoft nodig.</translation>
        </message>
        <message>
            <source>Is everything there that Microsoft support asks for?</source>
            <translation>Is alles er waar Microsoft-ondersteuning om vraagt?</translation>
        </message>
        <message>
            <source>The list: what happened and on which page, the support code, date and time with zone, the user name. Also: federated, pass-through, password hash or cloud-only; the licence; the Application log as a zip file.</source>
            <translation>De lijst: wat er gebeurde en op welke pagina, de ondersteuningscode, datum en tijd met tijdzone, de gebruikersnaam. Ook: federatief, pass-through, wachtwoord-hash of alleen cloud; de licentie; het toepassingslogboek als zip-bestand.</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Nog niet</translation>
        </message>
        <message>
            <source>No case at Microsoft is needed</source>
            <translation>Er is geen aanvraag bij Microsoft nodig</translation>
        </message>
        <message>
            <source>Ready for Microsoft support</source>
            <translation>Klaar voor Microsoft-ondersteuning</translation>
        </message>
        <message>
            <source>Microsoft support asks for certain facts. A case without them comes back with questions.</source>
            <translation>Microsoft-ondersteuning vraagt om bepaalde gegevens. Een aanvraag zonder die gegevens komt met vragen terug.</translation>
        </message>
        <message>
            <source>All sources together. Today a person who goes through the list.</source>
            <translation>Alle bronnen samen. Nu: iemand die de lijst doorloopt.</translation>
        </message>
    </context>
    <context>
        <name>check/sync-agent</name>
        <message>
            <source>The article knows only Connect.</source>
            <translation>Het artikel kent alleen Connect.</translation>
        </message>
        <message>
            <source>Cloud Sync can write back too. Where both serve one domain, Cloud Sync does all of it.</source>
            <translation>Cloud Sync kan ook terugschrijven. Als beide hetzelfde domein bedienen, doet Cloud Sync alles.</translation>
        </message>
        <message>
            <source>Connect serves this domain.</source>
            <translation>Connect bedient dit domein.</translation>
        </message>
        <message>
            <source>Cloud Sync serves this domain.</source>
            <translation>Cloud Sync bedient dit domein.</translation>
        </message>
        <message>
            <source>Cloud Sync serves this domain, and it cannot write back in the cloud of 21Vianet.</source>
            <translation>Cloud Sync bedient dit domein en kan in de cloud van 21Vianet niet terugschrijven.</translation>
        </message>
        <message>
            <source>In that cloud Microsoft supports writeback with Connect only.</source>
            <translation>In die cloud ondersteunt Microsoft terugschrijven alleen met Connect.</translation>
        </message>
        <message>
            <source>Let Connect serve this domain where passwords must be written back.</source>
            <translation>Laat Connect dit domein bedienen als wachtwoorden moeten worden teruggeschreven.</translation>
        </message>
        <message>
            <source>High: moving a domain from one agent to the other needs a plan.</source>
            <translation>Hoog: een domein van de ene agent naar de andere overzetten vraagt om een plan.</translation>
        </message>
        <message>
            <source>A test reset reaches Active Directory.</source>
            <translation>Een testreset bereikt Active Directory.</translation>
        </message>
        <message>
            <source>Connect and Cloud Sync both serve this domain, so Cloud Sync does all writeback.</source>
            <translation>Connect en Cloud Sync bedienen beide dit domein, dus Cloud Sync doet al het terugschrijven.</translation>
        </message>
        <message>
            <source>The Connect server may look healthy while nothing passes through it. The agent of Cloud Sync must be ready instead.</source>
            <translation>De Connect-server kan er gezond uitzien terwijl er niets doorheen gaat. In plaats daarvan moet de agent van Cloud Sync klaar zijn.</translation>
        </message>
        <message>
            <source>Look at the agent of Cloud Sync: installed, running, 1.1.977.0 or newer, writeback switched on.</source>
            <translation>Bekijk de agent van Cloud Sync: geïnstalleerd, actief, versie 1.1.977.0 of nieuwer, terugschrijven ingeschakeld.</translation>
        </message>
        <message>
            <source>The service runs, and the portal shows the agent as active.</source>
            <translation>De service is actief en de portal toont de agent als actief.</translation>
        </message>
        <message>
            <source>If Cloud Sync is not meant for this domain, remove its configuration for the domain.</source>
            <translation>Is Cloud Sync niet voor dit domein bedoeld, verwijder dan de configuratie ervan voor het domein.</translation>
        </message>
        <message>
            <source>Medium: users that Cloud Sync manages may be deleted in the cloud. Look at its scope first.</source>
            <translation>Middelmatig: gebruikers die Cloud Sync beheert, kunnen in de cloud worden verwijderd. Bekijk eerst het bereik.</translation>
        </message>
        <message>
            <source>The audit log names Microsoft Entra Connect as agent of the next reset.</source>
            <translation>Het auditlogboek noemt Microsoft Entra Connect als agent van de volgende reset.</translation>
        </message>
        <message>
            <source>Neither Connect nor Cloud Sync serves this domain.</source>
            <translation>Connect en Cloud Sync bedienen dit domein geen van beide.</translation>
        </message>
        <message>
            <source>Without one of them nothing can carry a password to Active Directory.</source>
            <translation>Zonder een van beide kan niets een wachtwoord naar Active Directory brengen.</translation>
        </message>
        <message>
            <source>Install Cloud Sync or Connect for this domain, then switch writeback on in it.</source>
            <translation>Installeer Cloud Sync of Connect voor dit domein en schakel daarin het terugschrijven in.</translation>
        </message>
        <message>
            <source>High: a first synchronisation changes users in the cloud and needs a plan.</source>
            <translation>Hoog: een eerste synchronisatie wijzigt gebruikers in de cloud en vraagt om een plan.</translation>
        </message>
        <message>
            <source>**On-premises sync enabled** of the user says Yes.</source>
            <translation>**On-premises sync enabled** van de gebruiker staat op Yes.</translation>
        </message>
        <message>
            <source>Which agent serves the user's domain?</source>
            <translation>Welke agent bedient het domein van de gebruiker?</translation>
        </message>
        <message>
            <source>In the Entra admin center open **Entra ID** &gt; **Entra Connect**. **Connect Sync** says whether Connect synchronises. **Cloud sync** &gt; **Configurations** lists the domains of Cloud Sync, and **Agents** shows which are active.</source>
            <translation>Open in het Entra-beheercentrum **Entra ID** &gt; **Entra Connect**. **Connect Sync** zegt of Connect synchroniseert. **Cloud sync** &gt; **Configurations** toont de domeinen van Cloud Sync en **Agents** toont welke actief zijn.</translation>
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
            <translation>Beide</translation>
        </message>
        <message>
            <source>Neither</source>
            <translation>Geen van beide</translation>
        </message>
        <message>
            <source>Agent of the domain</source>
            <translation>Agent van het domein</translation>
        </message>
        <message>
            <source>One of two agents carries passwords to Active Directory. It decides where to look for the fault.</source>
            <translation>Een van twee agents brengt wachtwoorden naar Active Directory. Daarvan hangt af waar u de fout zoekt.</translation>
        </message>
        <message>
            <source>A sign-in to the tenant or the server collection would tell. Today a person who can see the portal can answer.</source>
            <translation>Aanmelden bij de tenant of de serververzameling zou het uitwijzen. Nu kan iemand antwoorden die de portal kan zien.</translation>
        </message>
        <message>
            <source>Connect is on the server that was collected, the agent of Cloud Sync is not.</source>
            <translation>Op de server van de verzameling staat Connect, de agent van Cloud Sync niet.</translation>
        </message>
        <message>
            <source>Whether Cloud Sync serves the domain from another server, the Entra admin center shows.</source>
            <translation>Of Cloud Sync het domein vanaf een andere server bedient, toont het Entra-beheercentrum.</translation>
        </message>
        <message>
            <source>The agent of Cloud Sync {version} runs on this server.</source>
            <translation>De agent van Cloud Sync {version} draait op deze server.</translation>
        </message>
        <message>
            <source>Start the service of the agent, and let it start with Windows.</source>
            <translation>Start de service van de agent, en laat die met Windows starten.</translation>
        </message>
        <message>
            <source>Low. If it stops again, its trace files say why.</source>
            <translation>Laag. Stopt de service weer, dan zeggen de traceringsbestanden waarom.</translation>
        </message>
        <message>
            <source>`Stop-Service AADConnectProvisioningAgent`</source>
            <translation>`Stop-Service AADConnectProvisioningAgent`</translation>
        </message>
        <message>
            <source>Install the newest agent over the old one. It is in the Entra admin center: **Entra Connect** &gt; **Cloud sync** &gt; **Agents**.</source>
            <translation>Installeer de nieuwste agent over de oude heen. Die staat in het Entra-beheercentrum: **Entra Connect** &gt; **Cloud sync** &gt; **Agents**.</translation>
        </message>
        <message>
            <source>Low: nothing is synchronised while it installs.</source>
            <translation>Laag: tijdens de installatie wordt niets gesynchroniseerd.</translation>
        </message>
        <message>
            <source>The agent of Cloud Sync is installed on this server, but does not run.</source>
            <translation>De agent van Cloud Sync is op deze server geïnstalleerd, maar draait niet.</translation>
        </message>
        <message>
            <source>If no other agent runs, no password is written back.</source>
            <translation>Draait er geen andere agent, dan wordt geen wachtwoord teruggeschreven.</translation>
        </message>
        <message>
            <source>The agent of Cloud Sync {version} is older than 1.1.977.0.</source>
            <translation>De agent van Cloud Sync {version} is ouder dan 1.1.977.0.</translation>
        </message>
        <message>
            <source>Writeback came with 1.1.977.0. An older agent cannot write passwords back.</source>
            <translation>Terugschrijven kwam met 1.1.977.0. Een oudere agent kan geen wachtwoorden terugschrijven.</translation>
        </message>
        <message>
            <source>The agent of Cloud Sync {version} has a known fault in the cloud of the US Government.</source>
            <translation>De agent van Cloud Sync {version} heeft een bekende fout in de cloud van de Amerikaanse overheid.</translation>
        </message>
        <message>
            <source>Writeback may fail there. 1.1.2108.0 corrects it.</source>
            <translation>Terugschrijven kan daar mislukken. 1.1.2108.0 verhelpt dit.</translation>
        </message>
        <message>
            <source>Connect and the agent of Cloud Sync are both on this server.</source>
            <translation>Connect en de agent van Cloud Sync staan beide op deze server.</translation>
        </message>
        <message>
            <source>If both serve the same domain, Cloud Sync does all writeback for it. Then look at the agent.</source>
            <translation>Bedienen beide hetzelfde domein, dan doet Cloud Sync daarvoor al het terugschrijven. Kijk dan naar de agent.</translation>
        </message>
        <message>
            <source>In the Entra admin center, see which domains **Cloud sync** &gt; **Configurations** lists.</source>
            <translation>Kijk in het Entra-beheercentrum welke domeinen bij **Cloud sync** &gt; **Configurations** staan.</translation>
        </message>
        <message>
            <source>Each domain is served by one of the two.</source>
            <translation>Elk domein wordt door één van beide bediend.</translation>
        </message>
        <message>
            <source>One collected server runs Connect, another one the agent of Cloud Sync.</source>
            <translation>Van de verzamelde servers draait er één Connect en een andere de agent van Cloud Sync.</translation>
        </message>
        <message>
            <source>If both serve the same domain, Cloud Sync does all writeback for it. The findings are about {server}.</source>
            <translation>Bedienen beide hetzelfde domein, dan doet Cloud Sync daarvoor al het terugschrijven. De bevindingen gaan over {server}.</translation>
        </message>
    </context>
    <context>
        <name>check/sync-fresh</name>
        <message>
            <source>The ADSync cmdlets</source>
            <translation>De ADSync-cmdlets</translation>
        </message>
        <message>
            <source>Complete a full import and a full synchronisation before testing.</source>
            <translation>Voer voor het testen een volledige import en een volledige synchronisatie uit.</translation>
        </message>
        <message>
            <source>It must also go on: by default every 30 minutes. After 90 minutes we call it late.</source>
            <translation>Het moet ook doorgaan: standaard elke 30 minuten. Na 90 minuten noemen wij het te laat.</translation>
        </message>
        <message>
            <source>Look at the results of the last runs and at the errors beside them.</source>
            <translation>Bekijk de resultaten van de laatste uitvoeringen en de fouten erbij.</translation>
        </message>
        <message>
            <source>The next run ends in success.</source>
            <translation>De volgende uitvoering slaagt.</translation>
        </message>
        <message>
            <source>Synchronisation ran within the last three cycles.</source>
            <translation>De laatste drie cycli is er gesynchroniseerd.</translation>
        </message>
        <message>
            <source>Synchronisation has not run for more than three cycles.</source>
            <translation>Er is al meer dan drie cycli niet gesynchroniseerd.</translation>
        </message>
        <message>
            <source>The sync service may stand still. Writeback may then not work either.</source>
            <translation>De synchronisatieservice staat misschien stil. Terugschrijven werkt dan misschien ook niet.</translation>
        </message>
        <message>
            <source>Synchronisation runs, but it fails.</source>
            <translation>Er wordt gesynchroniseerd, maar het mislukt.</translation>
        </message>
        <message>
            <source>The server may not be able to sign in. Writeback may fail for the same reason.</source>
            <translation>De server kan zich misschien niet aanmelden. Terugschrijven kan om dezelfde reden mislukken.</translation>
        </message>
        <message>
            <source>The scheduler is off or suspended.</source>
            <translation>De planner staat uit of is onderbroken.</translation>
        </message>
        <message>
            <source>Nothing is synchronised. Keys and certificates may run out, and writeback with them.</source>
            <translation>Er wordt niets gesynchroniseerd. Sleutels en certificaten kunnen verlopen, en dan valt terugschrijven misschien uit.</translation>
        </message>
        <message>
            <source>Close the Connect wizard, switch the scheduler on, and start a cycle.</source>
            <translation>Sluit de Connect-wizard, zet de planner aan en start een cyclus.</translation>
        </message>
        <message>
            <source>Pending changes are exported. Ask first why it was switched off.</source>
            <translation>Openstaande wijzigingen worden geëxporteerd. Vraag eerst waarom de planner uit stond.</translation>
        </message>
        <message>
            <source>`Set-ADSyncScheduler -SyncCycleEnabled $false`</source>
            <translation>`Set-ADSyncScheduler -SyncCycleEnabled $false`</translation>
        </message>
        <message>
            <source>`Get-ADSyncScheduler` shows a next cycle within the interval.</source>
            <translation>`Get-ADSyncScheduler` toont een volgende cyclus binnen het interval.</translation>
        </message>
        <message>
            <source>When did synchronisation last run?</source>
            <translation>Wanneer is er voor het laatst gesynchroniseerd?</translation>
        </message>
        <message>
            <source>Entra admin center &gt; **Entra Connect** &gt; **Connect Sync**, at last sync. On the server: `Get-ADSyncScheduler`; SyncCycleEnabled must be True, SchedulerSuspended False.</source>
            <translation>Entra-beheercentrum &gt; **Entra Connect** &gt; **Connect Sync**, bij de laatste synchronisatie. Op de server: `Get-ADSyncScheduler`; SyncCycleEnabled moet True zijn, SchedulerSuspended False.</translation>
        </message>
        <message>
            <source>Within 90 minutes, or three cycles</source>
            <translation>Binnen 90 minuten, of drie cycli</translation>
        </message>
        <message>
            <source>Longer ago</source>
            <translation>Langer geleden</translation>
        </message>
        <message>
            <source>It runs, but ends in an error</source>
            <translation>Er wordt gesynchroniseerd, maar met fouten</translation>
        </message>
        <message>
            <source>The scheduler is off or suspended</source>
            <translation>De planner staat uit of is onderbroken</translation>
        </message>
        <message>
            <source>Last synchronisation</source>
            <translation>Laatste synchronisatie</translation>
        </message>
        <message>
            <source>The service that synchronises also writes passwords back. If one stands still, so may the other.</source>
            <translation>De service die synchroniseert, schrijft ook wachtwoorden terug. Staat het ene stil, dan het andere misschien ook.</translation>
        </message>
        <message>
            <source>The tenant after sign-in, or the server collection. Today a person who can look in one of them.</source>
            <translation>De tenant na aanmelding, of de serververzameling. Nu: iemand die in een van beide kan kijken.</translation>
        </message>
        <message>
            <source>The next cycle was due at {time}.</source>
            <translation>De volgende cyclus stond gepland voor {time}.</translation>
        </message>
        <message>
            <source>{connector}: {result}, at {time}</source>
            <translation>{connector}: {result}, om {time}</translation>
        </message>
    </context>
    <context>
        <name>check/test-accounts</name>
        <message>
            <source>Have at least one administrator and one test user, both with a fitting licence.</source>
            <translation>Zorg voor ten minste één beheerder en één testgebruiker, beiden met een passende licentie.</translation>
        </message>
        <message>
            <source>Still so. Take a synced test user without any administrator role: administrators have a policy of their own.</source>
            <translation>Dat is nog steeds zo. Neem een gesynchroniseerde testgebruiker zonder beheerdersrol: voor beheerders geldt een eigen beleid.</translation>
        </message>
        <message>
            <source>An administrator and a synced test user are there, both licensed.</source>
            <translation>Er zijn een beheerder en een gesynchroniseerde testgebruiker, beiden met licentie.</translation>
        </message>
        <message>
            <source>The test user holds an administrator role.</source>
            <translation>De testgebruiker heeft een beheerdersrol.</translation>
        </message>
        <message>
            <source>Administrators have a policy of their own, and protected accounts cannot be reset. The test may fail while users are fine.</source>
            <translation>Voor beheerders geldt een eigen beleid, en het wachtwoord van een beveiligd account kan niet opnieuw worden ingesteld. De test kan mislukken terwijl het bij gebruikers goed gaat.</translation>
        </message>
        <message>
            <source>Repeat the test with a synced user who holds no administrator role anywhere.</source>
            <translation>Herhaal de test met een gesynchroniseerde gebruiker die nergens een beheerdersrol heeft.</translation>
        </message>
        <message>
            <source>The result with that user is the one that counts.</source>
            <translation>Het resultaat bij die gebruiker telt.</translation>
        </message>
        <message>
            <source>The test user exists only in the cloud.</source>
            <translation>De testgebruiker bestaat alleen in de cloud.</translation>
        </message>
        <message>
            <source>Nothing is written back for such a user. The test says nothing about writeback.</source>
            <translation>Voor zo'n gebruiker wordt niets teruggeschreven. De test zegt niets over terugschrijven.</translation>
        </message>
        <message>
            <source>Repeat the test with a user who is synced from Active Directory.</source>
            <translation>Herhaal de test met een gebruiker die uit Active Directory wordt gesynchroniseerd.</translation>
        </message>
        <message>
            <source>**On-premises sync enabled** of the test user says Yes.</source>
            <translation>**On-premises sync enabled** van de testgebruiker staat op Yes.</translation>
        </message>
        <message>
            <source>One of the two accounts has no licence with P1 or P2.</source>
            <translation>Een van de twee accounts heeft geen licentie met P1 of P2.</translation>
        </message>
        <message>
            <source>The test may fail because of the licence and not because of writeback.</source>
            <translation>De test kan mislukken door de licentie en niet door het terugschrijven.</translation>
        </message>
        <message>
            <source>Assign a licence with P1 or P2 to both accounts, then test again.</source>
            <translation>Wijs aan beide accounts een licentie met P1 of P2 toe en test opnieuw.</translation>
        </message>
        <message>
            <source>`Get-MgUserLicenseDetail` lists the licence for both accounts.</source>
            <translation>`Get-MgUserLicenseDetail` toont de licentie bij beide accounts.</translation>
        </message>
        <message>
            <source>There is no administrator or no test user to try with.</source>
            <translation>Er is geen beheerder of geen testgebruiker om het mee te proberen.</translation>
        </message>
        <message>
            <source>This is no fault. Without a test, nobody can show that writeback works.</source>
            <translation>Dit is geen fout. Zonder test kan niemand laten zien dat terugschrijven werkt.</translation>
        </message>
        <message>
            <source>Make a test user in Active Directory, let it synchronise and give it a licence.</source>
            <translation>Maak een testgebruiker in Active Directory, laat die synchroniseren en geef een licentie.</translation>
        </message>
        <message>
            <source>Delete the test user after the test.</source>
            <translation>Verwijder de testgebruiker na de test.</translation>
        </message>
        <message>
            <source>The test user can sign in at `myaccount.microsoft.com`.</source>
            <translation>De testgebruiker kan zich aanmelden bij `myaccount.microsoft.com`.</translation>
        </message>
        <message>
            <source>Are there an administrator and a test user to try a reset with?</source>
            <translation>Zijn er een beheerder en een testgebruiker om een reset mee te proberen?</translation>
        </message>
        <message>
            <source>In the Entra admin center open **Users** &gt; the test user. **Assigned roles** is empty, and **Properties** says **On-premises sync enabled**: Yes. Both accounts have a licence with P1 or P2.</source>
            <translation>Open in het Entra-beheercentrum **Users** &gt; de testgebruiker. **Assigned roles** is leeg en bij **Properties** staat **On-premises sync enabled** op Yes. Beide accounts hebben een licentie met P1 of P2.</translation>
        </message>
        <message>
            <source>Yes, both licensed; the test user is synced and has no role</source>
            <translation>Ja, beiden met licentie; de testgebruiker is gesynchroniseerd en heeft geen rol</translation>
        </message>
        <message>
            <source>The test user is an administrator</source>
            <translation>De testgebruiker is beheerder</translation>
        </message>
        <message>
            <source>The test user exists only in the cloud</source>
            <translation>De testgebruiker bestaat alleen in de cloud</translation>
        </message>
        <message>
            <source>One of them has no licence</source>
            <translation>Een van beiden heeft geen licentie</translation>
        </message>
        <message>
            <source>No, one of them is missing</source>
            <translation>Nee, een van beiden ontbreekt</translation>
        </message>
        <message>
            <source>Accounts for a test</source>
            <translation>Accounts voor een test</translation>
        </message>
        <message>
            <source>A test tells something only with the right accounts. Many tests fail because the tester is an administrator.</source>
            <translation>Een test zegt alleen iets met de juiste accounts. Veel tests mislukken omdat de tester beheerder is.</translation>
        </message>
        <message>
            <source>A sign-in to the tenant would tell. Today a person who can see both accounts can answer.</source>
            <translation>Aanmelden bij de tenant zou het uitwijzen. Nu kan iemand antwoorden die beide accounts kan zien.</translation>
        </message>
    </context>
    <context>
        <name>check/tls-inspection</name>
        <message>
            <source>TLS 1.2 for Connect</source>
            <translation>TLS 1.2 voor Connect</translation>
        </message>
        <message>
            <source>Certificate authorities of Azure</source>
            <translation>Certificeringsinstanties van Azure</translation>
        </message>
        <message>
            <source>The article does not speak of TLS inspection.</source>
            <translation>Het artikel spreekt niet over TLS-inspectie.</translation>
        </message>
        <message>
            <source>Breaking and inspecting traffic between Connect and Microsoft Entra ID is not supported.</source>
            <translation>Verkeer tussen Connect en Microsoft Entra ID openbreken en inspecteren wordt niet ondersteund.</translation>
        </message>
        <message>
            <source>Exempt the server from TLS inspection, at least for `*.servicebus.windows.net`, `*.passwordreset.microsoftonline.com` and `*.microsoftonline.com`.</source>
            <translation>Zonder de server uit van TLS-inspectie, in elk geval voor `*.servicebus.windows.net`, `*.passwordreset.microsoftonline.com` en `*.microsoftonline.com`.</translation>
        </message>
        <message>
            <source>Low: traffic to Microsoft alone is no longer read.</source>
            <translation>Laag: alleen verkeer naar Microsoft wordt niet meer gelezen.</translation>
        </message>
        <message>
            <source>Take the exemption away again.</source>
            <translation>Trek de uitzondering weer in.</translation>
        </message>
        <message>
            <source>Look again: the issuer is Microsoft or DigiCert.</source>
            <translation>Kijk opnieuw: de uitgever is Microsoft of DigiCert.</translation>
        </message>
        <message>
            <source>Nobody opens the encrypted connections. Their issuers: {issuer}.</source>
            <translation>Niemand opent de versleutelde verbindingen. Hun uitgevers: {issuer}.</translation>
        </message>
        <message>
            <source>The encrypted connections are opened on the way, by {issuer}.</source>
            <translation>De versleutelde verbindingen worden onderweg geopend, door {issuer}.</translation>
        </message>
        <message>
            <source>Something reads and signs them anew (TLS inspection). Microsoft does not support that for Connect.</source>
            <translation>Iets leest ze en ondertekent ze opnieuw (TLS-inspectie). Microsoft ondersteunt dat niet voor Connect.</translation>
        </message>
        <message>
            <source>The certificate of {hosts} comes from an issuer we do not expect: {issuer}.</source>
            <translation>Het certificaat van {hosts} komt van een uitgever die wij niet verwachten: {issuer}.</translation>
        </message>
        <message>
            <source>Something may open the connection on the way, or answer in place of Microsoft.</source>
            <translation>Mogelijk opent iets onderweg de verbinding, of antwoordt het in plaats van Microsoft.</translation>
        </message>
        <message>
            <source>Say whether this issuer is yours. If so: exempt the server from inspection.</source>
            <translation>Zeg of deze uitgever van uw organisatie is. Zo ja: zonder de server uit van inspectie.</translation>
        </message>
        <message>
            <source>The server sees a certificate of Microsoft or DigiCert.</source>
            <translation>De server ziet een certificaat van Microsoft of DigiCert.</translation>
        </message>
        <message>
            <source>The server sees a certificate of another issuer.</source>
            <translation>De server ziet een certificaat van een andere uitgever.</translation>
        </message>
        <message>
            <source>Who issued the certificate that the Connect server sees?</source>
            <translation>Wie heeft het certificaat uitgegeven dat de Connect-server ziet?</translation>
        </message>
        <message>
            <source>On the server, open `https://login.microsoftonline.com` in a browser. Click the lock, then the certificate: **Issued by**.</source>
            <translation>Open op de server `https://login.microsoftonline.com` in een browser. Klik op het slotje en dan op het certificaat: **Issued by**.</translation>
        </message>
        <message>
            <source>Microsoft or DigiCert</source>
            <translation>Microsoft of DigiCert</translation>
        </message>
        <message>
            <source>Someone else</source>
            <translation>Iemand anders</translation>
        </message>
        <message>
            <source>{host}: issued by {issuer}</source>
            <translation>{host}: uitgegeven door {issuer}</translation>
        </message>
        <message>
            <source>Opened connections (TLS inspection)</source>
            <translation>Geopende verbindingen (TLS-inspectie)</translation>
        </message>
        <message>
            <source>Connect and Microsoft must talk without anyone opening the connection on the way.</source>
            <translation>Connect en Microsoft moeten met elkaar praten zonder dat iemand de verbinding onderweg opent.</translation>
        </message>
        <message>
            <source>The network test on the server, or a person who looks at a certificate there.</source>
            <translation>De netwerktest op de server, of iemand die daar een certificaat bekijkt.</translation>
        </message>
    </context>
    <context>
        <name>check/tls-settings</name>
        <message>
            <source>The article does not speak of TLS.</source>
            <translation>Het artikel zegt niets over TLS.</translation>
        </message>
        <message>
            <source>TLS 1.2 and .NET 4.7.2 or newer are needed. From Connect 2.4.131.0 on, absent values are no fault.</source>
            <translation>TLS 1.2 en .NET 4.7.2 of nieuwer zijn nodig. Vanaf Connect 2.4.131.0 zijn ontbrekende waarden geen fout.</translation>
        </message>
        <message>
            <source>Let .NET use TLS 1.2.</source>
            <translation>Laat .NET TLS 1.2 gebruiken.</translation>
        </message>
        <message>
            <source>Low: old programs on the server may need TLS 1.0.</source>
            <translation>Klein: oude programma's op de server hebben misschien TLS 1.0 nodig.</translation>
        </message>
        <message>
            <source>Remove the two values in both places.</source>
            <translation>Verwijder de twee waarden op beide plekken.</translation>
        </message>
        <message>
            <source>The check script of Microsoft shows 1 for all of them.</source>
            <translation>Het controlescript van Microsoft toont overal 1.</translation>
        </message>
        <message>
            <source>Let Windows use TLS 1.2, then restart the server.</source>
            <translation>Laat Windows TLS 1.2 gebruiken en start de server daarna opnieuw.</translation>
        </message>
        <message>
            <source>The server restarts. Choose a quiet hour.</source>
            <translation>De server start opnieuw. Kies een rustig uur.</translation>
        </message>
        <message>
            <source>Remove the two values below Client and Server.</source>
            <translation>Verwijder de twee waarden onder Client en Server.</translation>
        </message>
        <message>
            <source>After the restart event 31019 appears.</source>
            <translation>Na de herstart verschijnt gebeurtenis 31019.</translation>
        </message>
        <message>
            <source>Windows and .NET on the server use TLS 1.2.</source>
            <translation>Windows en .NET op de server gebruiken TLS 1.2.</translation>
        </message>
        <message>
            <source>The TLS values are absent; the defaults of Windows hold.</source>
            <translation>De TLS-waarden ontbreken; de standaard van Windows geldt.</translation>
        </message>
        <message>
            <source>With Connect 2.4.131.0 or newer that is fine: TLS 1.2 is on by default.</source>
            <translation>Bij Connect 2.4.131.0 of nieuwer is dat goed: TLS 1.2 staat standaard aan.</translation>
        </message>
        <message>
            <source>The TLS values are absent, and Connect is older than 2.4.131.0.</source>
            <translation>De TLS-waarden ontbreken en Connect is ouder dan 2.4.131.0.</translation>
        </message>
        <message>
            <source>Connect may not use TLS 1.2. These versions want the values set.</source>
            <translation>Connect gebruikt misschien geen TLS 1.2. Deze versies willen dat de waarden er staan.</translation>
        </message>
        <message>
            <source>TLS 1.2 is switched off on the server.</source>
            <translation>TLS 1.2 is op de server uitgeschakeld.</translation>
        </message>
        <message>
            <source>Microsoft refuses every connection of the server.</source>
            <translation>Microsoft weigert elke verbinding van de server.</translation>
        </message>
        <message>
            <source>.NET Framework on the server is older than 4.7.2.</source>
            <translation>.NET Framework op de server is ouder dan 4.7.2.</translation>
        </message>
        <message>
            <source>Connect may not run or not use TLS 1.2. Microsoft's troubleshooting page asks for 4.8.</source>
            <translation>Connect werkt misschien niet, of zonder TLS 1.2. De probleempagina van Microsoft vraagt 4.8.</translation>
        </message>
        <message>
            <source>Install .NET Framework 4.8, by Windows Update or from Microsoft, and restart the server.</source>
            <translation>Installeer .NET Framework 4.8, via Windows Update of van Microsoft, en start de server opnieuw.</translation>
        </message>
        <message>
            <source>Low: the server restarts. Choose a quiet hour.</source>
            <translation>Klein: de server start opnieuw. Kies een rustig uur.</translation>
        </message>
        <message>
            <source>The release number is 528040 or higher.</source>
            <translation>Het releasenummer is 528040 of hoger.</translation>
        </message>
        <message>
            <source>Do Windows and .NET on the server use TLS 1.2?</source>
            <translation>Gebruiken Windows en .NET op de server TLS 1.2?</translation>
        </message>
        <message>
            <source>On the Connect server: `Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\.NETFramework\v4.0.30319','HKLM:\SOFTWARE\WOW6432Node\Microsoft\.NETFramework\v4.0.30319' | Select-Object SystemDefaultTlsVersions, SchUseStrongCrypto` must show 1. `Get-ChildItem 'HKLM:\SYSTEM\CurrentControlSet\Control\SecurityProviders\SCHANNEL\Protocols\TLS 1.2'` must show Enabled 1, DisabledByDefault 0, or nothing. `(Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\NET Framework Setup\NDP\v4\Full').Release` must be 461808 or more.</source>
            <translation>Op de Connect-server: `Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\.NETFramework\v4.0.30319','HKLM:\SOFTWARE\WOW6432Node\Microsoft\.NETFramework\v4.0.30319' | Select-Object SystemDefaultTlsVersions, SchUseStrongCrypto` moet 1 tonen. `Get-ChildItem 'HKLM:\SYSTEM\CurrentControlSet\Control\SecurityProviders\SCHANNEL\Protocols\TLS 1.2'` moet Enabled 1, DisabledByDefault 0 tonen, of niets. `(Get-ItemProperty 'HKLM:\SOFTWARE\Microsoft\NET Framework Setup\NDP\v4\Full').Release` moet 461808 of hoger zijn.</translation>
        </message>
        <message>
            <source>Yes, all values are right</source>
            <translation>Ja, alle waarden kloppen</translation>
        </message>
        <message>
            <source>Values are absent, Connect is 2.4.131.0 or newer</source>
            <translation>Waarden ontbreken, Connect is 2.4.131.0 of nieuwer</translation>
        </message>
        <message>
            <source>Values are absent, Connect is older</source>
            <translation>Waarden ontbreken, Connect is ouder</translation>
        </message>
        <message>
            <source>No, a value switches TLS 1.2 off</source>
            <translation>Nee, een waarde schakelt TLS 1.2 uit</translation>
        </message>
        <message>
            <source>.NET is older than 4.7.2</source>
            <translation>.NET is ouder dan 4.7.2</translation>
        </message>
        <message>
            <source>TLS settings of the server</source>
            <translation>TLS-instellingen van de server</translation>
        </message>
        <message>
            <source>Microsoft accepts only TLS 1.2 or newer. Windows and .NET on the server must be allowed to use it.</source>
            <translation>Microsoft accepteert alleen TLS 1.2 of nieuwer. Windows en .NET op de server moeten dat mogen gebruiken.</translation>
        </message>
        <message>
            <source>The server collection. Until it is there, a person who can look on the Connect server.</source>
            <translation>De serververzameling. Zolang die er niet is: iemand die op de Connect-server kan kijken.</translation>
        </message>
        <message>
            <source>A value on the server keeps .NET from TLS 1.2.</source>
            <translation>Een waarde op de server houdt .NET van TLS 1.2 af.</translation>
        </message>
        <message>
            <source>The service runs on .NET. With this value, Microsoft may refuse its connections.</source>
            <translation>De service draait op .NET. Met deze waarde weigert Microsoft de verbindingen misschien.</translation>
        </message>
        <message>
            <source>Some of the TLS values are absent; where they are, the defaults of Windows hold.</source>
            <translation>Een deel van de TLS-waarden ontbreekt; daar gelden de standaardwaarden van Windows.</translation>
        </message>
        <message>
            <source>No value is wrong. With Connect 2.4.131.0 or newer that is fine.</source>
            <translation>Geen waarde is verkeerd. Met Connect 2.4.131.0 of nieuwer is dat in orde.</translation>
        </message>
        <message>
            <source>{value}: {number}</source>
            <translation>{value}: {number}</translation>
        </message>
        <message>
            <source>{value}: absent</source>
            <translation>{value}: ontbreekt</translation>
        </message>
        <message>
            <source>{value}: {number}, and it should be {wanted}</source>
            <translation>{value}: {number}, en het moet {wanted} zijn</translation>
        </message>
    </context>
    <context>
        <name>check/user-state</name>
        <message>
            <source>Events of password writeback</source>
            <translation>Gebeurtenissen van het terugschrijven van wachtwoorden</translation>
        </message>
        <message>
            <source>The article does not speak of the state of the account.</source>
            <translation>Het artikel zegt niets over de toestand van het account.</translation>
        </message>
        <message>
            <source>Disabled accounts fail with 33005. A locked one stops a change; a reset unlocks it by default.</source>
            <translation>Uitgeschakelde accounts mislukken met 33005. Een vergrendeld account houdt een wijziging tegen; een reset ontgrendelt het standaard.</translation>
        </message>
        <message>
            <source>The user is enabled, unlocked and free to change the password.</source>
            <translation>De gebruiker is ingeschakeld, niet vergrendeld en mag het wachtwoord wijzigen.</translation>
        </message>
        <message>
            <source>The user is disabled in Active Directory.</source>
            <translation>De gebruiker is in Active Directory uitgeschakeld.</translation>
        </message>
        <message>
            <source>A reset fails with 33005 until the account is enabled.</source>
            <translation>Een reset mislukt met 33005 totdat het account is ingeschakeld.</translation>
        </message>
        <message>
            <source>Find out why it is disabled. If it should work, enable it.</source>
            <translation>Ga na waarom het is uitgeschakeld. Schakel het in als het hoort te werken.</translation>
        </message>
        <message>
            <source>A person who left may get in again.</source>
            <translation>Iemand die weg is, kan weer binnen.</translation>
        </message>
        <message>
            <source>`Disable-ADAccount '&lt;user&gt;'`</source>
            <translation>`Disable-ADAccount '&lt;user&gt;'`</translation>
        </message>
        <message>
            <source>After the next synchronisation a reset works.</source>
            <translation>Na de volgende synchronisatie werkt een reset.</translation>
        </message>
        <message>
            <source>The user is locked out.</source>
            <translation>De gebruiker is vergrendeld.</translation>
        </message>
        <message>
            <source>This may stop a change. A reset unlocks the account by default.</source>
            <translation>Een wijziging mislukt hierdoor misschien. Een reset ontgrendelt het account standaard.</translation>
        </message>
        <message>
            <source>Let the user reset the password instead of changing it, or unlock the account.</source>
            <translation>Laat de gebruiker het wachtwoord opnieuw instellen in plaats van wijzigen, of ontgrendel het account.</translation>
        </message>
        <message>
            <source>Low. Look where the wrong attempts come from.</source>
            <translation>Klein. Kijk waar de foute pogingen vandaan komen.</translation>
        </message>
        <message>
            <source>`Get-ADUser '&lt;user&gt;' -Properties LockedOut` says False.</source>
            <translation>`Get-ADUser '&lt;user&gt;' -Properties LockedOut` zegt False.</translation>
        </message>
        <message>
            <source>The account of the user has expired.</source>
            <translation>Het account van de gebruiker is verlopen.</translation>
        </message>
        <message>
            <source>The person may not get in, even with a new password.</source>
            <translation>De persoon komt misschien niet binnen, ook niet met een nieuw wachtwoord.</translation>
        </message>
        <message>
            <source>Set a later date if the person should still work here.</source>
            <translation>Stel een latere datum in als de persoon hier nog hoort te werken.</translation>
        </message>
        <message>
            <source>Ask first: the date was set by someone.</source>
            <translation>Vraag het eerst: iemand heeft de datum ingesteld.</translation>
        </message>
        <message>
            <source>`Set-ADAccountExpiration '&lt;user&gt;' -DateTime '&lt;date&gt;'`</source>
            <translation>`Set-ADAccountExpiration '&lt;user&gt;' -DateTime '&lt;date&gt;'`</translation>
        </message>
        <message>
            <source>The user can sign in.</source>
            <translation>De gebruiker kan zich aanmelden.</translation>
        </message>
        <message>
            <source>The option User cannot change password is set.</source>
            <translation>De optie User cannot change password staat aan.</translation>
        </message>
        <message>
            <source>A change is refused. Such a password cannot be written back.</source>
            <translation>Een wijziging wordt geweigerd. Zo'n wachtwoord kan niet worden teruggeschreven.</translation>
        </message>
        <message>
            <source>Clear the flag, tab **Account** of the user.</source>
            <translation>Zet de optie uit, tabblad **Account** van de gebruiker.</translation>
        </message>
        <message>
            <source>Ask for shared and service accounts: there it may be on purpose.</source>
            <translation>Vraag het na bij gedeelde en serviceaccounts: daar kan het opzet zijn.</translation>
        </message>
        <message>
            <source>`Set-ADUser '&lt;user&gt;' -CannotChangePassword $true`</source>
            <translation>`Set-ADUser '&lt;user&gt;' -CannotChangePassword $true`</translation>
        </message>
        <message>
            <source>A change in the portal works.</source>
            <translation>Een wijziging in de portal werkt.</translation>
        </message>
        <message>
            <source>The option Password never expires is set.</source>
            <translation>De optie Password never expires staat aan.</translation>
        </message>
        <message>
            <source>A reset works. A forced change at the next sign-in is silently left out.</source>
            <translation>Een reset werkt. Een verplichte wijziging bij de volgende aanmelding wordt stil overgeslagen.</translation>
        </message>
        <message>
            <source>Clear the flag if users should change a temporary password.</source>
            <translation>Zet de optie uit als gebruikers een tijdelijk wachtwoord moeten wijzigen.</translation>
        </message>
        <message>
            <source>The password may expire at once.</source>
            <translation>Het wachtwoord kan meteen verlopen.</translation>
        </message>
        <message>
            <source>`Set-ADUser '&lt;user&gt;' -PasswordNeverExpires $true`</source>
            <translation>`Set-ADUser '&lt;user&gt;' -PasswordNeverExpires $true`</translation>
        </message>
        <message>
            <source>A forced change appears at the next sign-in.</source>
            <translation>Bij de volgende aanmelding verschijnt de verplichte wijziging.</translation>
        </message>
        <message>
            <source>Is the user enabled, unlocked and free to change the password?</source>
            <translation>Is de gebruiker ingeschakeld, niet vergrendeld en vrij om het wachtwoord te wijzigen?</translation>
        </message>
        <message>
            <source>Active Directory Users and Computers: the user &gt; **Properties** &gt; **Account**. Or: `Get-ADUser '&lt;user&gt;' -Properties Enabled, LockedOut, AccountExpirationDate, CannotChangePassword, PasswordNeverExpires`.</source>
            <translation>Active Directory Users and Computers: de gebruiker &gt; **Properties** &gt; **Account**. Of: `Get-ADUser '&lt;user&gt;' -Properties Enabled, LockedOut, AccountExpirationDate, CannotChangePassword, PasswordNeverExpires`.</translation>
        </message>
        <message>
            <source>Yes, all of it</source>
            <translation>Ja, alles</translation>
        </message>
        <message>
            <source>It is disabled</source>
            <translation>Die is uitgeschakeld</translation>
        </message>
        <message>
            <source>It is locked out</source>
            <translation>Die is vergrendeld</translation>
        </message>
        <message>
            <source>The account has expired</source>
            <translation>Het account is verlopen</translation>
        </message>
        <message>
            <source>The option User cannot change password is set</source>
            <translation>De optie User cannot change password staat aan</translation>
        </message>
        <message>
            <source>Only the option Password never expires is set</source>
            <translation>Alleen de optie Password never expires staat aan</translation>
        </message>
        <message>
            <source>State of the user</source>
            <translation>Toestand van de gebruiker</translation>
        </message>
        <message>
            <source>A disabled or restricted account cannot take a new password from the cloud.</source>
            <translation>Een uitgeschakeld of beperkt account kan geen nieuw wachtwoord uit de cloud aannemen.</translation>
        </message>
        <message>
            <source>The directory or the tenant. Today a person who can open Active Directory.</source>
            <translation>De directory of de tenant. Nu: iemand die Active Directory kan openen.</translation>
        </message>
    </context>
    <context>
        <name>check/writeback-applies</name>
        <message>
            <source>Cloud-only users need a paid Office 365 licence or Azure AD Basic.</source>
            <translation>Gebruikers die alleen in de cloud bestaan, hebben een betaalde Office 365-licentie of Azure AD Basic nodig.</translation>
        </message>
        <message>
            <source>Today they need Microsoft 365 Business Standard or higher. Azure AD Basic is gone. Writeback is not about them.</source>
            <translation>Nu hebben ze Microsoft 365 Business Standard of hoger nodig. Azure AD Basic bestaat niet meer. Terugschrijven gaat niet over hen.</translation>
        </message>
        <message>
            <source>The article does not speak of staged rollout, selective synchronisation or users moved to the cloud.</source>
            <translation>Het artikel noemt geen gefaseerde implementatie, selectieve synchronisatie of gebruikers die naar de cloud zijn verplaatst.</translation>
        </message>
        <message>
            <source>Each of these three takes a user out of writeback.</source>
            <translation>Elk van deze drie haalt een gebruiker uit het terugschrijven.</translation>
        </message>
        <message>
            <source>The user is synced from Active Directory, and writeback serves such users.</source>
            <translation>De gebruiker wordt uit Active Directory gesynchroniseerd en daarvoor is terugschrijven bedoeld.</translation>
        </message>
        <message>
            <source>The user exists only in the cloud, so nothing is written back.</source>
            <translation>De gebruiker bestaat alleen in de cloud, dus er wordt niets teruggeschreven.</translation>
        </message>
        <message>
            <source>The cloud holds the only password of this user. A change is free; a reset needs Microsoft 365 Business Standard or higher.</source>
            <translation>De cloud heeft het enige wachtwoord van deze gebruiker. Wijzigen is gratis; voor opnieuw instellen is Microsoft 365 Business Standard of hoger nodig.</translation>
        </message>
        <message>
            <source>Look at self-service reset, the licence and the methods of this user instead.</source>
            <translation>Kijk in plaats daarvan naar selfservice voor wachtwoordherstel, de licentie en de methoden van deze gebruiker.</translation>
        </message>
        <message>
            <source>The user was moved to the cloud and is managed there now.</source>
            <translation>De gebruiker is naar de cloud verplaatst en wordt nu daar beheerd.</translation>
        </message>
        <message>
            <source>Passwords of this user are no longer written back. Active Directory keeps the old password.</source>
            <translation>Wachtwoorden van deze gebruiker worden niet meer teruggeschreven. Active Directory houdt het oude wachtwoord.</translation>
        </message>
        <message>
            <source>Find out whether the move was meant. If so, the user works with the cloud password.</source>
            <translation>Ga na of de verplaatsing de bedoeling was. Zo ja, dan werkt de gebruiker met het wachtwoord van de cloud.</translation>
        </message>
        <message>
            <source>The user signs in with the new password.</source>
            <translation>De gebruiker meldt zich aan met het nieuwe wachtwoord.</translation>
        </message>
        <message>
            <source>If not, give the user back to Active Directory and let it synchronise.</source>
            <translation>Zo nee, geef de gebruiker terug aan Active Directory en laat synchroniseren.</translation>
        </message>
        <message>
            <source>Medium: values from Active Directory replace those set in the cloud.</source>
            <translation>Middelmatig: waarden uit Active Directory vervangen wat in de cloud is ingesteld.</translation>
        </message>
        <message>
            <source>**On-premises sync enabled** of the user says Yes again.</source>
            <translation>**On-premises sync enabled** van de gebruiker staat weer op Yes.</translation>
        </message>
        <message>
            <source>The user is in staged rollout, which writeback does not support.</source>
            <translation>De gebruiker zit in een gefaseerde implementatie (staged rollout). Terugschrijven ondersteunt dat niet.</translation>
        </message>
        <message>
            <source>Staged rollout moves sign-in of chosen groups to the cloud. Reset with writeback is not supported for them.</source>
            <translation>Met een gefaseerde implementatie gaat de aanmelding van gekozen groepen naar de cloud. Wachtwoordherstel met terugschrijven wordt voor hen niet ondersteund.</translation>
        </message>
        <message>
            <source>Take the user out of the staged rollout group, or move the whole domain.</source>
            <translation>Haal de gebruiker uit de groep van de gefaseerde implementatie of zet het hele domein over.</translation>
        </message>
        <message>
            <source>The user signs in through federation again.</source>
            <translation>De gebruiker meldt zich weer aan via federatie.</translation>
        </message>
        <message>
            <source>Put the user back into the group.</source>
            <translation>Zet de gebruiker terug in de groep.</translation>
        </message>
        <message>
            <source>A reset of this user reaches Active Directory.</source>
            <translation>Een reset van deze gebruiker bereikt Active Directory.</translation>
        </message>
        <message>
            <source>The user is outside the scope of selective password hash synchronisation.</source>
            <translation>De gebruiker valt buiten het bereik van de selectieve wachtwoord-hash-synchronisatie.</translation>
        </message>
        <message>
            <source>Where only some passwords are synchronised, only those are written back. The server logs event 33002 for the others.</source>
            <translation>Als alleen bepaalde wachtwoorden worden gesynchroniseerd, worden ook alleen die teruggeschreven. Voor de andere meldt de server gebeurtenis 33002.</translation>
        </message>
        <message>
            <source>Bring the user into the scope: correct `adminDescription`, then synchronise.</source>
            <translation>Breng de gebruiker binnen het bereik: verbeter `adminDescription` en synchroniseer.</translation>
        </message>
        <message>
            <source>Low: the password hash of this user is synchronised from then on.</source>
            <translation>Laag: vanaf dan wordt de wachtwoord-hash van deze gebruiker gesynchroniseerd.</translation>
        </message>
        <message>
            <source>Set `adminDescription` back to its old value.</source>
            <translation>Zet `adminDescription` terug op de oude waarde.</translation>
        </message>
        <message>
            <source>A reset of this user gives no event 33002.</source>
            <translation>Een reset van deze gebruiker geeft geen gebeurtenis 33002.</translation>
        </message>
        <message>
            <source>The user signs in through a federation that is not AD FS.</source>
            <translation>De gebruiker meldt zich aan via een andere federatie dan AD FS.</translation>
        </message>
        <message>
            <source>Microsoft names hash synchronisation, pass-through authentication and AD FS. Others, such as PingFederate, may or may not work.</source>
            <translation>Microsoft noemt wachtwoord-hash-synchronisatie, pass-through-verificatie en AD FS. Andere, zoals PingFederate, werken misschien wel en misschien niet.</translation>
        </message>
        <message>
            <source>Try a reset with a synced test user who does not use that federation.</source>
            <translation>Probeer een reset met een gesynchroniseerde testgebruiker die deze federatie niet gebruikt.</translation>
        </message>
        <message>
            <source>If that one works, ask Microsoft whether your federation is supported.</source>
            <translation>Lukt het bij die gebruiker, vraag Microsoft dan of uw federatie wordt ondersteund.</translation>
        </message>
        <message>
            <source>Where does the affected user come from?</source>
            <translation>Waar komt de betrokken gebruiker vandaan?</translation>
        </message>
        <message>
            <source>In the Entra admin center open **Users** &gt; the user &gt; **Properties**: **On-premises sync enabled** says Yes for a synced user. Groups in staged rollout: **Entra Connect** &gt; **Connect Sync** &gt; **Enable staged rollout for managed user sign-in**. Selective scope: `(Get-ADUser 'USER' -Properties adminDescription).adminDescription` is `PHSFiltered` or `PHSIncluded`.</source>
            <translation>Open in het Entra-beheercentrum **Users** &gt; de gebruiker &gt; **Properties**: **On-premises sync enabled** staat bij een gesynchroniseerde gebruiker op Yes. Groepen in een gefaseerde implementatie: **Entra Connect** &gt; **Connect Sync** &gt; **Enable staged rollout for managed user sign-in**. Selectief bereik: `(Get-ADUser 'USER' -Properties adminDescription).adminDescription` is `PHSFiltered` of `PHSIncluded`.</translation>
        </message>
        <message>
            <source>Synced from Active Directory, none of the cases below</source>
            <translation>Gesynchroniseerd uit Active Directory, geen van de gevallen hieronder</translation>
        </message>
        <message>
            <source>Made in the cloud, exists only there</source>
            <translation>Gemaakt in de cloud en bestaat alleen daar</translation>
        </message>
        <message>
            <source>Was synced, is managed in the cloud now</source>
            <translation>Werd gesynchroniseerd, wordt nu in de cloud beheerd</translation>
        </message>
        <message>
            <source>Synced, and in a group of staged rollout</source>
            <translation>Gesynchroniseerd en in een groep van een gefaseerde implementatie</translation>
        </message>
        <message>
            <source>Synced, but outside a selective hash synchronisation</source>
            <translation>Gesynchroniseerd, maar buiten een selectieve hash-synchronisatie</translation>
        </message>
        <message>
            <source>Synced, signs in through PingFederate or the like</source>
            <translation>Gesynchroniseerd, meldt zich aan via PingFederate of iets dergelijks</translation>
        </message>
        <message>
            <source>Kind of user</source>
            <translation>Soort gebruiker</translation>
        </message>
        <message>
            <source>Writeback serves users that are synced from Active Directory, and not all of those.</source>
            <translation>Terugschrijven is er voor gebruikers die uit Active Directory worden gesynchroniseerd, en niet voor allemaal.</translation>
        </message>
        <message>
            <source>A sign-in to the tenant or a look into the directory would tell. Today a person who can see the user can answer.</source>
            <translation>Aanmelden bij de tenant of een blik in de directory zou het uitwijzen. Nu kan iemand antwoorden die de gebruiker kan zien.</translation>
        </message>
    </context>
    <context>
        <name>check/writeback-on-server</name>
        <message>
            <source>The article does not ask whether writeback is on in both places.</source>
            <translation>Het artikel vraagt niet of terugschrijven op beide plaatsen is ingeschakeld.</translation>
        </message>
        <message>
            <source>It must be on in Connect or Cloud Sync, and under On-premises integration in the tenant.</source>
            <translation>Het moet aan staan in Connect of Cloud Sync, en in de tenant bij On-premises integratie (On-premises integration).</translation>
        </message>
        <message>
            <source>If trouble remains, switch the writeback service in Connect off and on again.</source>
            <translation>Als er problemen blijven, schakel de terugschrijfservice in Connect dan uit en weer in.</translation>
        </message>
        <message>
            <source>Look first whether it is on at all. Restart the service before switching anything off.</source>
            <translation>Kijk eerst of het wel is ingeschakeld. Start de service opnieuw voordat u iets uitschakelt.</translation>
        </message>
        <message>
            <source>Writeback is switched on in Connect, and its service has started.</source>
            <translation>Terugschrijven is in Connect ingeschakeld en de service ervan is gestart.</translation>
        </message>
        <message>
            <source>Writeback is switched on in Cloud Sync, and its agent runs.</source>
            <translation>Terugschrijven is in Cloud Sync ingeschakeld en de agent is actief.</translation>
        </message>
        <message>
            <source>Writeback is on in Connect, but its service has not started.</source>
            <translation>Terugschrijven is in Connect ingeschakeld, maar de service ervan is niet gestart.</translation>
        </message>
        <message>
            <source>Nobody listens for new passwords on this server, so resets of synced users fail.</source>
            <translation>Niemand luistert op deze server naar nieuwe wachtwoorden. Resets van gesynchroniseerde gebruikers mislukken daarom.</translation>
        </message>
        <message>
            <source>Writeback is on in Connect, but its registration may be damaged.</source>
            <translation>Terugschrijven is in Connect ingeschakeld, maar de registratie ervan is misschien beschadigd.</translation>
        </message>
        <message>
            <source>A healthy server shows `NotRequired`. Another value may mean that keys no longer fit.</source>
            <translation>Een gezonde server toont `NotRequired`. Een andere waarde kan betekenen dat sleutels niet meer passen.</translation>
        </message>
        <message>
            <source>Writeback is switched off in Connect.</source>
            <translation>Terugschrijven is in Connect uitgeschakeld.</translation>
        </message>
        <message>
            <source>No password can reach Active Directory. Users see SSPR_0010.</source>
            <translation>Geen wachtwoord kan Active Directory bereiken. Gebruikers zien SSPR_0010.</translation>
        </message>
        <message>
            <source>Run the Connect wizard: **Customize synchronization options** &gt; **Optional features** &gt; tick **Password writeback**.</source>
            <translation>Voer de Connect-wizard uit: **Synchronisatieopties aanpassen (Customize synchronization options)** &gt; **Optionele functies (Optional features)** &gt; vink **Password writeback** aan.</translation>
        </message>
        <message>
            <source>Low. Below 2.4.18.0 the wizard cannot sign in, so update Connect first.</source>
            <translation>Laag. Onder 2.4.18.0 kan de wizard zich niet aanmelden; werk Connect dan eerst bij.</translation>
        </message>
        <message>
            <source>Clear the box in the same place.</source>
            <translation>Schakel het selectievakje op dezelfde plaats uit.</translation>
        </message>
        <message>
            <source>`Enabled` is `True`, and event 31015 appears in the Application log.</source>
            <translation>`Enabled` is `True` en gebeurtenis 31015 verschijnt in het toepassingslogboek (Application).</translation>
        </message>
        <message>
            <source>Writeback is switched off in Cloud Sync.</source>
            <translation>Terugschrijven is in Cloud Sync uitgeschakeld.</translation>
        </message>
        <message>
            <source>Switch it on, on the server of the agent. Load `Microsoft.CloudSync.Powershell.dll` from the agent's folder first.</source>
            <translation>Schakel het in op de server van de agent. Laad eerst `Microsoft.CloudSync.Powershell.dll` uit de map van de agent.</translation>
        </message>
        <message>
            <source>Low. The agent must be 1.1.977.0 or newer.</source>
            <translation>Laag. De agent moet versie 1.1.977.0 of nieuwer zijn.</translation>
        </message>
        <message>
            <source>A test reset works, and the audit log names CloudSync as agent.</source>
            <translation>Een testreset lukt en het auditlogboek noemt CloudSync als agent.</translation>
        </message>
        <message>
            <source>Is writeback switched on in Connect or in Cloud Sync?</source>
            <translation>Is terugschrijven ingeschakeld in Connect of in Cloud Sync?</translation>
        </message>
        <message>
            <source>On the active Connect server run `Get-ADSyncAADPasswordResetConfiguration -Connector (Get-ADSyncConnector | Where-Object Identifier -eq 'b891884f-051e-4a83-95af-2544101c9083').Name`. With Cloud Sync look at the box of cloud sync in the Entra admin center: **Entra ID** &gt; **Password reset** &gt; **On-premises integration**.</source>
            <translation>Voer op de actieve Connect-server `Get-ADSyncAADPasswordResetConfiguration -Connector (Get-ADSyncConnector | Where-Object Identifier -eq 'b891884f-051e-4a83-95af-2544101c9083').Name` uit. Kijk bij Cloud Sync naar het vakje van cloud sync in het Entra-beheercentrum: **Entra ID** &gt; **Wachtwoord opnieuw instellen (Password reset)** &gt; **On-premises integratie (On-premises integration)**.</translation>
        </message>
        <message>
            <source>Connect: Enabled True, ServiceStatus Started</source>
            <translation>Connect: Enabled True, ServiceStatus Started</translation>
        </message>
        <message>
            <source>Cloud Sync: on, and the agent runs</source>
            <translation>Cloud Sync: ingeschakeld en de agent is actief</translation>
        </message>
        <message>
            <source>Connect: Enabled True, ServiceStatus is not Started</source>
            <translation>Connect: Enabled True, ServiceStatus is niet Started</translation>
        </message>
        <message>
            <source>Connect: OnboardingRequiredStatus is not NotRequired</source>
            <translation>Connect: OnboardingRequiredStatus is niet NotRequired</translation>
        </message>
        <message>
            <source>Connect: Enabled False, or the box in the wizard is clear</source>
            <translation>Connect: Enabled False, of het vakje in de wizard is leeg</translation>
        </message>
        <message>
            <source>Cloud Sync: off</source>
            <translation>Cloud Sync: uitgeschakeld</translation>
        </message>
        <message>
            <source>Switch on the server</source>
            <translation>Schakelaar op de server</translation>
        </message>
        <message>
            <source>Writeback has two switches: one in the tenant and one on the server. This is the one on the server.</source>
            <translation>Terugschrijven heeft twee schakelaars: een in de tenant en een op de server. Dit is die op de server.</translation>
        </message>
        <message>
            <source>The server collection or the event log of the server would tell. Today a person on the server can answer.</source>
            <translation>De serververzameling of het gebeurtenislogboek van de server zou het uitwijzen. Nu kan iemand op de server antwoorden.</translation>
        </message>
        <message>
            <source>Writeback is switched on in Connect; whether its service started is not known.</source>
            <translation>Terugschrijven is in Connect ingeschakeld; of de service is gestart, is niet bekend.</translation>
        </message>
        <message>
            <source>Events 31015 and 31019 tell whether it listens.</source>
            <translation>Gebeurtenissen 31015 en 31019 zeggen of die luistert.</translation>
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
            <translation>Toestanden van de on-premises integratie</translation>
        </message>
        <message>
            <source>Password reset is configured and switched on in the tenant.</source>
            <translation>Wachtwoordherstel is geconfigureerd en ingeschakeld in de tenant.</translation>
        </message>
        <message>
            <source>Writeback has a switch of its own in the tenant today, under On-premises integration.</source>
            <translation>Terugschrijven heeft nu een eigen schakelaar in de tenant, bij On-premises integratie (On-premises integration).</translation>
        </message>
        <message>
            <source>The article does not speak of the switch under On-premises integration.</source>
            <translation>Het artikel noemt de schakelaar bij On-premises integratie (On-premises integration) niet.</translation>
        </message>
        <message>
            <source>Writeback must be on in both places: in Connect or Cloud Sync, and here. The Graph property `passwordWritebackEnabled` is not in use and tells nothing.</source>
            <translation>Terugschrijven moet op beide plaatsen aan staan: in Connect of Cloud Sync, en hier. De Graph-eigenschap `passwordWritebackEnabled` is niet in gebruik en zegt niets.</translation>
        </message>
        <message>
            <source>Writeback is switched on in the tenant.</source>
            <translation>Terugschrijven is ingeschakeld in de tenant.</translation>
        </message>
        <message>
            <source>Writeback is on, and the portal says that Connect is old.</source>
            <translation>Terugschrijven is ingeschakeld en de portal zegt dat Connect oud is.</translation>
        </message>
        <message>
            <source>An old version may still write back. Below 2.5.79.0 all synchronisation has stopped since 30 September 2026.</source>
            <translation>Een oude versie schrijft misschien nog terug. Onder 2.5.79.0 is sinds 30 september 2026 alle synchronisatie gestopt.</translation>
        </message>
        <message>
            <source>Writeback is on, but Microsoft cannot reach the writeback client now.</source>
            <translation>Terugschrijven is ingeschakeld, maar Microsoft kan de client voor terugschrijven nu niet bereiken.</translation>
        </message>
        <message>
            <source>A reset of a synced user fails while this lasts, mostly with SSPR_0030.</source>
            <translation>Zolang dit duurt, mislukt een reset van een gesynchroniseerde gebruiker, meestal met SSPR_0030.</translation>
        </message>
        <message>
            <source>If that does not help, look at the connectivity section, from the server.</source>
            <translation>Helpt dat niet, kijk dan vanaf de server naar het deel over connectiviteit.</translation>
        </message>
        <message>
            <source>Both hosts of writeback can be reached from the server.</source>
            <translation>Beide hosts van het terugschrijven zijn vanaf de server bereikbaar.</translation>
        </message>
        <message>
            <source>Writeback is on here, but was never set up properly on the server.</source>
            <translation>Terugschrijven staat hier aan, maar is op de server nooit goed ingesteld.</translation>
        </message>
        <message>
            <source>Both switches are needed. The one in Connect or Cloud Sync is missing or damaged.</source>
            <translation>Beide schakelaars zijn nodig. Die in Connect of Cloud Sync ontbreekt of is beschadigd.</translation>
        </message>
        <message>
            <source>Run the Connect wizard: **Customize synchronization options** &gt; **Optional features** &gt; tick **Password writeback**.</source>
            <translation>Voer de Connect-wizard uit: **Synchronisatieopties aanpassen (Customize synchronization options)** &gt; **Optionele functies (Optional features)** &gt; vink **Password writeback** aan.</translation>
        </message>
        <message>
            <source>Low. Use a version that can still sign in, so update an old one first.</source>
            <translation>Laag. Gebruik een versie die zich nog kan aanmelden; werk een oude dus eerst bij.</translation>
        </message>
        <message>
            <source>Clear the box in the same place.</source>
            <translation>Schakel het selectievakje op dezelfde plaats uit.</translation>
        </message>
        <message>
            <source>The page says that the client is up and running.</source>
            <translation>De pagina zegt dat de client actief is.</translation>
        </message>
        <message>
            <source>Writeback is on, but Microsoft cannot reach it and may have trouble itself.</source>
            <translation>Terugschrijven is ingeschakeld, maar Microsoft kan het niet bereiken en heeft misschien zelf een storing.</translation>
        </message>
        <message>
            <source>The portal itself speaks of temporary issues at Microsoft. A fault on the server may look the same.</source>
            <translation>De portal noemt zelf tijdelijke problemen bij Microsoft. Een fout op de server kan er hetzelfde uitzien.</translation>
        </message>
        <message>
            <source>Look at **Health** &gt; **Service health** in the Microsoft 365 admin center, then wait half an hour.</source>
            <translation>Kijk in het Microsoft 365-beheercentrum bij **Health** &gt; **Service health** en wacht een half uur.</translation>
        </message>
        <message>
            <source>Writeback is switched off in the tenant.</source>
            <translation>Terugschrijven is uitgeschakeld in de tenant.</translation>
        </message>
        <message>
            <source>Microsoft refuses to reset synced users, mostly with SSPR_0010. The server is not even asked.</source>
            <translation>Microsoft weigert een reset van gesynchroniseerde gebruikers, meestal met SSPR_0010. Aan de server wordt niet eens iets gevraagd.</translation>
        </message>
        <message>
            <source>Tick **Write back passwords to your on-premises directory** and save. It needs the role **Hybrid Identity Administrator**.</source>
            <translation>Vink **Wachtwoorden terugschrijven naar uw on-premises directory? (Write back passwords to your on-premises directory)** aan en sla op. Daarvoor is de rol **Hybrid Identity Administrator** nodig.</translation>
        </message>
        <message>
            <source>Low. Ask first whether somebody switched it off on purpose.</source>
            <translation>Laag. Vraag eerst of iemand het met opzet heeft uitgeschakeld.</translation>
        </message>
        <message>
            <source>The page says that the client is up and running, and a test reset works.</source>
            <translation>De pagina zegt dat de client actief is en een testreset lukt.</translation>
        </message>
        <message>
            <source>Cloud Sync serves this domain, and its box is not ticked.</source>
            <translation>Cloud Sync bedient dit domein en het bijbehorende selectievakje is niet aangevinkt.</translation>
        </message>
        <message>
            <source>With Cloud Sync a second box must be ticked. Without it the agent gets no passwords.</source>
            <translation>Met Cloud Sync moet een tweede selectievakje zijn aangevinkt. Zonder dat krijgt de agent geen wachtwoorden.</translation>
        </message>
        <message>
            <source>Tick **Write back passwords with Microsoft Entra Connect cloud sync** and save.</source>
            <translation>Vink **Write back passwords with Microsoft Entra Connect cloud sync** aan en sla op.</translation>
        </message>
        <message>
            <source>Low. The agent must be installed and running.</source>
            <translation>Laag. De agent moet zijn geïnstalleerd en actief zijn.</translation>
        </message>
        <message>
            <source>A test reset works, and the audit log names CloudSync as agent.</source>
            <translation>Een testreset lukt en het auditlogboek noemt CloudSync als agent.</translation>
        </message>
        <message>
            <source>The tab On-premises integration is not shown.</source>
            <translation>Het tabblad On-premises integratie (On-premises integration) wordt niet getoond.</translation>
        </message>
        <message>
            <source>The administrator may have no licence, or neither Connect nor Cloud Sync is set up.</source>
            <translation>De beheerder heeft mogelijk geen licentie, of Connect en Cloud Sync zijn geen van beide ingesteld.</translation>
        </message>
        <message>
            <source>Assign a licence with P1 or P2 to the administrator and sign in again.</source>
            <translation>Wijs aan de beheerder een licentie met P1 of P2 toe en meld u opnieuw aan.</translation>
        </message>
        <message>
            <source>The tab appears.</source>
            <translation>Het tabblad verschijnt.</translation>
        </message>
        <message>
            <source>If it stays away, switch writeback on in Connect or Cloud Sync first.</source>
            <translation>Blijft het weg, schakel het terugschrijven dan eerst in Connect of Cloud Sync in.</translation>
        </message>
        <message>
            <source>Is writeback switched on under On-premises integration, and what does the page say below it?</source>
            <translation>Is terugschrijven ingeschakeld bij On-premises integratie (On-premises integration), en wat zegt de pagina daaronder?</translation>
        </message>
        <message>
            <source>In the Entra admin center open **Entra ID** &gt; **Password reset** &gt; **On-premises integration**. The box is called **Write back passwords to your on-premises directory** or **Enable password write back for synced users**. Read the message on the page too.</source>
            <translation>Open in het Entra-beheercentrum **Entra ID** &gt; **Wachtwoord opnieuw instellen (Password reset)** &gt; **On-premises integratie (On-premises integration)**. Het selectievakje heet **Wachtwoorden terugschrijven naar uw on-premises directory? (Write back passwords to your on-premises directory)** of **Enable password write back for synced users**. Lees ook het bericht op de pagina.</translation>
        </message>
        <message>
            <source>Ticked, and the client is up and running</source>
            <translation>Aangevinkt en de client is actief</translation>
        </message>
        <message>
            <source>Ticked, and the message speaks of an old version</source>
            <translation>Aangevinkt en het bericht gaat over een oude versie</translation>
        </message>
        <message>
            <source>Ticked, but it cannot connect to the client right now</source>
            <translation>Aangevinkt, maar er is nu geen verbinding met de client</translation>
        </message>
        <message>
            <source>Ticked, but writeback has not been properly configured</source>
            <translation>Aangevinkt, maar terugschrijven is niet goed geconfigureerd</translation>
        </message>
        <message>
            <source>Ticked, but there may be temporary issues at Microsoft</source>
            <translation>Aangevinkt, maar misschien zijn er tijdelijke problemen bij Microsoft</translation>
        </message>
        <message>
            <source>Not ticked</source>
            <translation>Niet aangevinkt</translation>
        </message>
        <message>
            <source>Ticked, but not the box of Cloud Sync, which serves this domain</source>
            <translation>Aangevinkt, maar niet het vakje van Cloud Sync, dat dit domein bedient</translation>
        </message>
        <message>
            <source>The tab is not there</source>
            <translation>Het tabblad is er niet</translation>
        </message>
        <message>
            <source>Switch in the tenant</source>
            <translation>Schakelaar in de tenant</translation>
        </message>
        <message>
            <source>Writeback has two switches: one in the tenant and one on the server. This is the one in the tenant.</source>
            <translation>Terugschrijven heeft twee schakelaars: een in de tenant en een op de server. Dit is die in de tenant.</translation>
        </message>
        <message>
            <source>The event log of the server and the tenant's audit log would hint at it. The switch itself only a person can see.</source>
            <translation>Het gebeurtenislogboek van de server en het auditlogboek van de tenant zouden een aanwijzing geven. De schakelaar zelf kan alleen iemand zien die daar kijkt.</translation>
        </message>
    </context>
    <context>
        <name>check/writeback-toggled</name>
        <message>
            <source>Disable and re-enable password writeback</source>
            <translation>Terugschrijven van wachtwoorden uitschakelen en opnieuw inschakelen</translation>
        </message>
        <message>
            <source>Restart the sync service</source>
            <translation>De synchronisatieservice opnieuw starten</translation>
        </message>
        <message>
            <source>Disable and re-enable the writeback service. The Dutch text says **uit te stellen** (postpone) where disable is meant.</source>
            <translation>Schakel de terugschrijfservice uit en opnieuw in. De Nederlandse tekst zegt **uit te stellen** waar uitschakelen is bedoeld.</translation>
        </message>
        <message>
            <source>The order today: restart the service, off and on, upgrade, off and on again, reinstall.</source>
            <translation>De volgorde nu: service opnieuw starten, uit en in, upgraden, nog eens uit en in, opnieuw installeren.</translation>
        </message>
        <message>
            <source>A link explains how to disable and re-enable writeback.</source>
            <translation>Een koppeling legt uit hoe u terugschrijven uit- en weer inschakelt.</translation>
        </message>
        <message>
            <source>The page of today is linked below. Hybrid Identity Administrator is enough for it.</source>
            <translation>De pagina van nu staat hieronder. De rol hybride-identiteitsbeheerder volstaat.</translation>
        </message>
        <message>
            <source>On the new version, switch writeback off and on once more.</source>
            <translation>Schakel het terugschrijven op de nieuwe versie nog eens uit en in.</translation>
        </message>
        <message>
            <source>While it is off, every reset of a synced user fails.</source>
            <translation>Zolang het uit staat, mislukt elke reset van een gesynchroniseerde gebruiker.</translation>
        </message>
        <message>
            <source>Event 31015 follows, and a test reset works.</source>
            <translation>Daarna volgt gebeurtenis 31015 en een testreset werkt.</translation>
        </message>
        <message>
            <source>As the last step, remove Connect and install it anew from the exported settings.</source>
            <translation>Verwijder als laatste stap Connect en installeer het opnieuw met de geëxporteerde instellingen.</translation>
        </message>
        <message>
            <source>High: without the export, the set-up must be done by hand.</source>
            <translation>Groot: zonder de export moet de inrichting met de hand.</translation>
        </message>
        <message>
            <source>A test reset shows 31001 and 31002.</source>
            <translation>Een testreset toont 31001 en 31002.</translation>
        </message>
        <message>
            <source>Writeback was not switched off and on yet.</source>
            <translation>Terugschrijven is nog niet uit- en weer ingeschakeld.</translation>
        </message>
        <message>
            <source>This is a remedy, not a fault. Solve what the other points found first.</source>
            <translation>Dit is een middel, geen storing. Los eerst op wat de andere punten vonden.</translation>
        </message>
        <message>
            <source>Writeback was switched off and on, and it works since.</source>
            <translation>Terugschrijven is uit- en weer ingeschakeld en werkt sindsdien.</translation>
        </message>
        <message>
            <source>Writeback was switched off and on, and resets still fail.</source>
            <translation>Terugschrijven is uit- en weer ingeschakeld, en resets mislukken nog.</translation>
        </message>
        <message>
            <source>Damaged keys are less likely now. The next step is the newest version.</source>
            <translation>Beschadigde sleutels zijn nu minder waarschijnlijk. De volgende stap is de nieuwste versie.</translation>
        </message>
        <message>
            <source>Writeback was switched off and does not come back on.</source>
            <translation>Terugschrijven is uitgeschakeld en komt niet meer terug.</translation>
        </message>
        <message>
            <source>Every reset of a synced user fails until it is on again.</source>
            <translation>Elke reset van een gesynchroniseerde gebruiker mislukt totdat het weer aan staat.</translation>
        </message>
        <message>
            <source>Use a cloud account with the role Hybrid Identity Administrator, assigned directly. A federated account does not work.</source>
            <translation>Gebruik een cloudaccount met de rol hybride-identiteitsbeheerder, rechtstreeks toegewezen. Een federatief account werkt niet.</translation>
        </message>
        <message>
            <source>Event 31017 appears, and no 32009 or 31014.</source>
            <translation>Gebeurtenis 31017 verschijnt, en geen 32009 of 31014.</translation>
        </message>
        <message>
            <source>Connect is below the minimum version; upgrade before anything else.</source>
            <translation>Connect is ouder dan de minimumversie; upgrade eerst.</translation>
        </message>
        <message>
            <source>Below 2.4.18.0 the wizard cannot sign in. What is switched off may then stay off.</source>
            <translation>Onder 2.4.18.0 kan de wizard zich niet aanmelden. Wat uit gaat, blijft dan misschien uit.</translation>
        </message>
        <message>
            <source>Was writeback switched off and on again?</source>
            <translation>Is het terugschrijven al uit- en weer ingeschakeld?</translation>
        </message>
        <message>
            <source>Event Viewer on the Connect server, **Application**, source PasswordResetService: 31012 and 31013 (off), then 31004, 31017, 31018, 31005 and 31015 (on). Below Connect 2.5.79.0, do not switch it off: upgrade first.</source>
            <translation>Event Viewer op de Connect-server, **Application**, bron PasswordResetService: 31012 en 31013 (uit), daarna 31004, 31017, 31018, 31005 en 31015 (aan). Schakel onder Connect 2.5.79.0 niets uit: upgrade eerst.</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Nog niet</translation>
        </message>
        <message>
            <source>Not yet, and Connect is older than 2.5.79.0</source>
            <translation>Nog niet, en Connect is ouder dan 2.5.79.0</translation>
        </message>
        <message>
            <source>Yes, and it works since</source>
            <translation>Ja, en het werkt sindsdien</translation>
        </message>
        <message>
            <source>Yes, and it still fails</source>
            <translation>Ja, en het mislukt nog</translation>
        </message>
        <message>
            <source>It went off, but not on again</source>
            <translation>Het ging uit, maar niet meer aan</translation>
        </message>
        <message>
            <source>Writeback off and on again</source>
            <translation>Terugschrijven uit en weer in</translation>
        </message>
        <message>
            <source>Switching writeback off and on makes new keys and signs in to the relay again. That cures many faults.</source>
            <translation>Uit- en inschakelen maakt nieuwe sleutels en meldt zich opnieuw aan bij de relay. Dat verhelpt veel storingen.</translation>
        </message>
        <message>
            <source>The event log of the Connect server. Until it is read in, a person who opens Event Viewer there.</source>
            <translation>Het gebeurtenislogboek van de Connect-server. Zolang dat niet is ingelezen: iemand die daar Event Viewer opent.</translation>
        </message>
        <message>
            <source>Writeback was switched off and on, and nobody has tried since.</source>
            <translation>Terugschrijven is uit- en ingeschakeld, en sindsdien heeft niemand het geprobeerd.</translation>
        </message>
        <message>
            <source>Let a test user reset the password; the events then tell whether it helped.</source>
            <translation>Laat een testgebruiker het wachtwoord resetten; de gebeurtenissen zeggen dan of het hielp.</translation>
        </message>
    </context>
    <context>
        <name>code</name>
        <message>
            <source>A reset by the user reached the server.</source>
            <translation>Een herstel door de gebruiker kwam op de server aan.</translation>
        </message>
        <message>
            <source>It is written back only when 31002 follows with the same TrackingId.</source>
            <translation>Het is pas teruggeschreven als 31002 volgt met dezelfde TrackingId.</translation>
        </message>
        <message>
            <source>The new password was set in Active Directory.</source>
            <translation>Het nieuwe wachtwoord is in Active Directory ingesteld.</translation>
        </message>
        <message>
            <source>With 31001 of the same TrackingId this proves that writeback works.</source>
            <translation>Samen met 31001 van dezelfde TrackingId bewijst dit dat terugschrijven werkt.</translation>
        </message>
        <message>
            <source>The reset arrived, and Active Directory refused the password.</source>
            <translation>Het herstel kwam aan, en Active Directory weigerde het wachtwoord.</translation>
        </message>
        <message>
            <source>The events beside it with the same TrackingId say why.</source>
            <translation>De gebeurtenissen ernaast met dezelfde TrackingId zeggen waarom.</translation>
        </message>
        <message>
            <source>Someone began to switch writeback on.</source>
            <translation>Iemand begon terugschrijven in te schakelen.</translation>
        </message>
        <message>
            <source>31017, 31018, 31005 and 31015 should follow.</source>
            <translation>31017, 31018, 31005 en 31015 horen te volgen.</translation>
        </message>
        <message>
            <source>Writeback was switched on.</source>
            <translation>Terugschrijven is ingeschakeld.</translation>
        </message>
        <message>
            <source>A password change reached the server.</source>
            <translation>Een wachtwoordwijziging kwam op de server aan.</translation>
        </message>
        <message>
            <source>31007 or 31008 with the same TrackingId says how it ended.</source>
            <translation>31007 of 31008 met dezelfde TrackingId zegt hoe het afliep.</translation>
        </message>
        <message>
            <source>The changed password was set in Active Directory.</source>
            <translation>Het gewijzigde wachtwoord is in Active Directory ingesteld.</translation>
        </message>
        <message>
            <source>The change arrived, and Active Directory refused the password.</source>
            <translation>De wijziging kwam aan, en Active Directory weigerde het wachtwoord.</translation>
        </message>
        <message>
            <source>Often the password was changed again too soon. The events beside it say why.</source>
            <translation>Vaak is het wachtwoord te snel opnieuw gewijzigd. De gebeurtenissen ernaast zeggen waarom.</translation>
        </message>
        <message>
            <source>A reset by an administrator reached the server.</source>
            <translation>Een herstel door een beheerder kwam op de server aan.</translation>
        </message>
        <message>
            <source>31010 or 31011 with the same TrackingId says how it ended.</source>
            <translation>31010 of 31011 met dezelfde TrackingId zegt hoe het afliep.</translation>
        </message>
        <message>
            <source>The password that the administrator chose was set in Active Directory.</source>
            <translation>Het wachtwoord dat de beheerder koos is in Active Directory ingesteld.</translation>
        </message>
        <message>
            <source>The reset by an administrator arrived, and Active Directory refused the password.</source>
            <translation>Het herstel door een beheerder kwam aan, en Active Directory weigerde het wachtwoord.</translation>
        </message>
        <message>
            <source>Someone began to switch writeback off.</source>
            <translation>Iemand begon terugschrijven uit te schakelen.</translation>
        </message>
        <message>
            <source>If nobody did this on purpose, find out who ran Entra Connect.</source>
            <translation>Deed niemand dit met opzet, zoek dan uit wie Entra Connect heeft uitgevoerd.</translation>
        </message>
        <message>
            <source>Writeback was switched off; requests fail from now on.</source>
            <translation>Terugschrijven is uitgeschakeld; verzoeken mislukken vanaf nu.</translation>
        </message>
        <message>
            <source>Switch it on again if nobody wanted this.</source>
            <translation>Schakel het weer in als niemand dit wilde.</translation>
        </message>
        <message>
            <source>Switching writeback off failed.</source>
            <translation>Terugschrijven uitschakelen is mislukt.</translation>
        </message>
        <message>
            <source>The account that was used may be federated or may lack the role.</source>
            <translation>Het gebruikte account is mogelijk federatief of mist de rol.</translation>
        </message>
        <message>
            <source>The writeback service started and takes requests.</source>
            <translation>De service voor terugschrijven is gestart en neemt verzoeken aan.</translation>
        </message>
        <message>
            <source>The writeback service stopped; requests fail until it starts again.</source>
            <translation>De service voor terugschrijven is gestopt; verzoeken mislukken tot hij weer start.</translation>
        </message>
        <message>
            <source>A later 31015 means that it runs again.</source>
            <translation>Een latere 31015 betekent dat hij weer draait.</translation>
        </message>
        <message>
            <source>The administrator's sign-in for switching writeback on or off worked.</source>
            <translation>De aanmelding van de beheerder om terugschrijven in of uit te schakelen is gelukt.</translation>
        </message>
        <message>
            <source>The keys that protect passwords on their way were made.</source>
            <translation>De sleutels die wachtwoorden onderweg beschermen zijn gemaakt.</translation>
        </message>
        <message>
            <source>The server reached its relay: a sign of life.</source>
            <translation>De server heeft zijn relay bereikt: een teken van leven.</translation>
        </message>
        <message>
            <source>It holds the names of the relay of this tenant. A fresh one is good news.</source>
            <translation>Er staan de namen in van de relay van deze tenant. Een verse is goed nieuws.</translation>
        </message>
        <message>
            <source>The server could not connect to its relay.</source>
            <translation>De server kon geen verbinding maken met zijn relay.</translation>
        </message>
        <message>
            <source>A firewall, a proxy, opened TLS connections or a missing root certificate.</source>
            <translation>Een firewall, een proxy, geopende TLS-verbindingen of een ontbrekend basiscertificaat.</translation>
        </message>
        <message>
            <source>One or both connections to the relay are down.</source>
            <translation>Eén of beide verbindingen met de relay liggen eruit.</translation>
        </message>
        <message>
            <source>Look at the events 31034 and 31019 around it.</source>
            <translation>Kijk naar de gebeurtenissen 31034 en 31019 eromheen.</translation>
        </message>
        <message>
            <source>A password operation failed for a reason that is not classified.</source>
            <translation>Een wachtwoordbewerking mislukte om een reden die niet is ingedeeld.</translation>
        </message>
        <message>
            <source>The text of the event holds the details. Switching writeback off and on may help.</source>
            <translation>De tekst van de gebeurtenis bevat de details. Terugschrijven uit- en inschakelen kan helpen.</translation>
        </message>
        <message>
            <source>The server could not reach the reset service.</source>
            <translation>De server kon de herstelservice niet bereiken.</translation>
        </message>
        <message>
            <source>A firewall, a proxy, TLS or the clock.</source>
            <translation>Een firewall, een proxy, TLS of de klok.</translation>
        </message>
        <message>
            <source>The server could not reach its relay, or got no token for it.</source>
            <translation>De server kon zijn relay niet bereiken, of kreeg er geen token voor.</translation>
        </message>
        <message>
            <source>A blocked port 443, or a proxy that wants a sign-in.</source>
            <translation>Een geblokkeerde poort 443, of een proxy die om aanmelding vraagt.</translation>
        </message>
        <message>
            <source>The reset service did not accept what was sent.</source>
            <translation>De herstelservice accepteerde niet wat werd verstuurd.</translation>
        </message>
        <message>
            <source>Try once more.</source>
            <translation>Probeer het nog een keer.</translation>
        </message>
        <message>
            <source>The password arrived, and the server could not decrypt it.</source>
            <translation>Het wachtwoord kwam aan, en de server kon het niet ontsleutelen.</translation>
        </message>
        <message>
            <source>The keys of cloud and server differ: a restored or copied server, or a second one.</source>
            <translation>De sleutels van cloud en server verschillen: een teruggezette of gekopieerde server, of een tweede.</translation>
        </message>
        <message>
            <source>The server cannot read or write its writeback configuration.</source>
            <translation>De server kan de configuratie voor terugschrijven niet lezen of schrijven.</translation>
        </message>
        <message>
            <source>Switching writeback off and on makes it anew.</source>
            <translation>Terugschrijven uit- en inschakelen maakt die opnieuw aan.</translation>
        </message>
        <message>
            <source>What the cloud sent while switching on could not be stored.</source>
            <translation>Wat de cloud bij het inschakelen stuurde kon niet worden opgeslagen.</translation>
        </message>
        <message>
            <source>Switch writeback off and on again.</source>
            <translation>Schakel terugschrijven uit en weer in.</translation>
        </message>
        <message>
            <source>The answer of the reset service made no sense.</source>
            <translation>Het antwoord van de herstelservice klopte niet.</translation>
        </message>
        <message>
            <source>A proxy may have changed it.</source>
            <translation>Een proxy kan het hebben veranderd.</translation>
        </message>
        <message>
            <source>The administrator who set writeback up could not sign in.</source>
            <translation>De beheerder die terugschrijven inrichtte kon zich niet aanmelden.</translation>
        </message>
        <message>
            <source>Wrong password, a federated account, or no role or licence.</source>
            <translation>Verkeerd wachtwoord, een federatief account, of geen rol of licentie.</translation>
        </message>
        <message>
            <source>The server could not make or use its keys.</source>
            <translation>De server kon zijn sleutels niet maken of gebruiken.</translation>
        </message>
        <message>
            <source>Switching writeback on could not talk to the reset service.</source>
            <translation>Bij het inschakelen van terugschrijven was de herstelservice niet bereikbaar.</translation>
        </message>
        <message>
            <source>A firewall, no token, or a federated administrator.</source>
            <translation>Een firewall, geen token, of een federatieve beheerder.</translation>
        </message>
        <message>
            <source>Switching writeback off could not talk to the reset service.</source>
            <translation>Bij het uitschakelen van terugschrijven was de herstelservice niet bereikbaar.</translation>
        </message>
        <message>
            <source>The server had to try again to reach its relay.</source>
            <translation>De server moest het opnieuw proberen bij zijn relay.</translation>
        </message>
        <message>
            <source>Now and then is no fault. Often means a poor line or idle connections that are cut.</source>
            <translation>Af en toe is geen fout. Vaak betekent een slechte lijn of inactieve verbindingen die worden verbroken.</translation>
        </message>
        <message>
            <source>The server could not report its state to the cloud.</source>
            <translation>De server kon zijn toestand niet aan de cloud melden.</translation>
        </message>
        <message>
            <source>The line to the reset service was interrupted; the state in the portal may be old.</source>
            <translation>De lijn naar de herstelservice was onderbroken; de toestand in de portal kan oud zijn.</translation>
        </message>
        <message>
            <source>Active Directory gave an error that is not classified.</source>
            <translation>Active Directory gaf een fout die niet is ingedeeld.</translation>
        </message>
        <message>
            <source>The event 6329 beside it says more. It may be a reserved character in the name of an OU.</source>
            <translation>Gebeurtenis 6329 ernaast zegt meer. Het kan een gereserveerd teken in de naam van een OE zijn.</translation>
        </message>
        <message>
            <source>The user was not found in Active Directory.</source>
            <translation>De gebruiker is niet gevonden in Active Directory.</translation>
        </message>
        <message>
            <source>Deleted, filtered out, or outside the scope of synchronization.</source>
            <translation>Verwijderd, weggefilterd, of buiten het bereik van de synchronisatie.</translation>
        </message>
        <message>
            <source>Two users in Active Directory match this one in the cloud.</source>
            <translation>Twee gebruikers in Active Directory horen bij deze ene in de cloud.</translation>
        </message>
        <message>
            <source>Leave one enabled account for each person.</source>
            <translation>Houd één ingeschakeld account per persoon over.</translation>
        </message>
        <message>
            <source>The account that writes passwords back may not set this user's password.</source>
            <translation>Het account dat wachtwoorden terugschrijft mag het wachtwoord van deze gebruiker niet instellen.</translation>
        </message>
        <message>
            <source>Rights, blocked inheritance, a protected account, or hardening of remote calls to SAM.</source>
            <translation>Machtigingen, uitgeschakelde overname, een beveiligd account, of verharding van externe aanroepen naar SAM.</translation>
        </message>
        <message>
            <source>The account is disabled in Active Directory.</source>
            <translation>Het account is uitgeschakeld in Active Directory.</translation>
        </message>
        <message>
            <source>Enable it, then try again.</source>
            <translation>Schakel het in en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>The account is locked in Active Directory.</source>
            <translation>Het account is vergrendeld in Active Directory.</translation>
        </message>
        <message>
            <source>Unlock it, or let the user reset: a reset unlocks by default.</source>
            <translation>Ontgrendel het, of laat de gebruiker herstellen: dat ontgrendelt standaard.</translation>
        </message>
        <message>
            <source>The current password that was typed is not the one in Active Directory.</source>
            <translation>Het getypte huidige wachtwoord is niet dat in Active Directory.</translation>
        </message>
        <message>
            <source>Type it again, or use reset instead of change.</source>
            <translation>Typ het opnieuw, of gebruik herstellen in plaats van wijzigen.</translation>
        </message>
        <message>
            <source>The domain's rules refuse the new password. Writeback works.</source>
            <translation>De regels van het domein weigeren het nieuwe wachtwoord. Terugschrijven werkt.</translation>
        </message>
        <message>
            <source>Another password, or wait: it may have been changed too recently.</source>
            <translation>Een ander wachtwoord, of wachten: het is mogelijk te kort geleden gewijzigd.</translation>
        </message>
        <message>
            <source>A setting of Active Directory or of the connector prevents the write.</source>
            <translation>Een instelling van Active Directory of van de connector verhindert het schrijven.</translation>
        </message>
        <message>
            <source>Usually LDAP signing and encryption are off in the connector (8023062C).</source>
            <translation>Meestal staan LDAP-ondertekening en -versleuteling uit in de connector (8023062C).</translation>
        </message>
        <message>
            <source>The sync service could not set the password; a code in the text says why.</source>
            <translation>De synchronisatieservice kon het wachtwoord niet instellen; een code in de tekst zegt waarom.</translation>
        </message>
        <message>
            <source>Type that code too, it begins with 8023 or 8007.</source>
            <translation>Typ die code ook, hij begint met 8023 of 8007.</translation>
        </message>
        <message>
            <source>The sync service started, but writeback did not come up with it.</source>
            <translation>De synchronisatieservice is gestart, maar terugschrijven kwam niet mee omhoog.</translation>
        </message>
        <message>
            <source>The events of PasswordResetService around it say why.</source>
            <translation>De gebeurtenissen van PasswordResetService eromheen zeggen waarom.</translation>
        </message>
        <message>
            <source>The sync service met an unexpected error.</source>
            <translation>De synchronisatieservice liep op een onverwachte fout.</translation>
        </message>
        <message>
            <source>Beside 6800 the clock of the server is often wrong.</source>
            <translation>Naast 6800 is de klok van de server vaak verkeerd.</translation>
        </message>
        <message>
            <source>Someone tried to set a password on the domain controller.</source>
            <translation>Iemand probeerde op de domeincontroller een wachtwoord in te stellen.</translation>
        </message>
        <message>
            <source>A failure by the connector account means: writeback arrived, and a rule refused it.</source>
            <translation>Een mislukking door het connectoraccount betekent: het terugschrijven kwam aan, en een regel weigerde het.</translation>
        </message>
        <message>
            <source>The domain controller refused a remote call to SAM.</source>
            <translation>De domeincontroller weigerde een externe aanroep naar SAM.</translation>
        </message>
        <message>
            <source>The event names who was refused. If it is the connector account, this is the cause.</source>
            <translation>De gebeurtenis noemt wie werd geweigerd. Is het het connectoraccount, dan is dit de oorzaak.</translation>
        </message>
        <message>
            <source>The domain's password policy refuses the new password. Writeback works.</source>
            <translation>Het wachtwoordbeleid van het domein weigert het nieuwe wachtwoord. Terugschrijven werkt.</translation>
        </message>
        <message>
            <source>The connector account may lack a right on this user.</source>
            <translation>Het connectoraccount mist mogelijk een machtiging op deze gebruiker.</translation>
        </message>
        <message>
            <source>Look at the rights on the user itself, inheritance and protected groups.</source>
            <translation>Kijk naar de machtigingen op de gebruiker zelf, overname en beveiligde groepen.</translation>
        </message>
        <message>
            <source>Password synchronization is not on for this connector.</source>
            <translation>Wachtwoordsynchronisatie staat niet aan voor deze connector.</translation>
        </message>
        <message>
            <source>A forest that was added later: switch writeback off and on.</source>
            <translation>Een later toegevoegd forest: schakel terugschrijven uit en in.</translation>
        </message>
        <message>
            <source>The connection to the domain controller is not signed or encrypted.</source>
            <translation>De verbinding met de domeincontroller is niet ondertekend of versleuteld.</translation>
        </message>
        <message>
            <source>Switch **Sign and Encrypt LDAP Traffic** on in the connector.</source>
            <translation>Zet **Sign and Encrypt LDAP Traffic** aan in de connector.</translation>
        </message>
        <message>
            <source>The user has no counterpart in Active Directory to write to.</source>
            <translation>De gebruiker heeft geen tegenhanger in Active Directory om naar te schrijven.</translation>
        </message>
        <message>
            <source>Deleted, filtered out, or not linked.</source>
            <translation>Verwijderd, weggefilterd, of niet gekoppeld.</translation>
        </message>
        <message>
            <source>Two objects in Active Directory claim the same user.</source>
            <translation>Twee objecten in Active Directory claimen dezelfde gebruiker.</translation>
        </message>
        <message>
            <source>Leave one of them.</source>
            <translation>Houd er één over.</translation>
        </message>
        <message>
            <source>The password of the connector account is longer than 256 characters.</source>
            <translation>Het wachtwoord van het connectoraccount is langer dan 256 tekens.</translation>
        </message>
        <message>
            <source>Give the account a shorter one.</source>
            <translation>Geef het account een korter wachtwoord.</translation>
        </message>
        <message>
            <source>Self-service password reset is off for the organisation.</source>
            <translation>Selfservice voor wachtwoordherstel staat uit voor de organisatie.</translation>
        </message>
        <message>
            <source>For someone with an administrator role it may be off for administrators only.</source>
            <translation>Voor iemand met een beheerdersrol kan het alleen voor beheerders uitstaan.</translation>
        </message>
        <message>
            <source>Writeback is not switched on, in the tenant or on the server.</source>
            <translation>Terugschrijven is niet ingeschakeld, in de tenant of op de server.</translation>
        </message>
        <message>
            <source>Both switches must be on: **On-premises integration** and Entra Connect or Cloud Sync.</source>
            <translation>Beide schakelaars moeten aan staan: **On-premises integratie (On-premises integration)** en Entra Connect of Cloud Sync.</translation>
        </message>
        <message>
            <source>The organisation has set no policy for password reset.</source>
            <translation>De organisatie heeft geen beleid voor het opnieuw instellen van wachtwoorden.</translation>
        </message>
        <message>
            <source>The tenant administrator chooses who may reset and with which methods.</source>
            <translation>De tenantbeheerder kiest wie mag herstellen en met welke methoden.</translation>
        </message>
        <message>
            <source>A licence for password reset is missing.</source>
            <translation>Er ontbreekt een licentie voor wachtwoordherstel.</translation>
        </message>
        <message>
            <source>Look at the organisation first, then at this user.</source>
            <translation>Kijk eerst naar de organisatie, dan naar deze gebruiker.</translation>
        </message>
        <message>
            <source>Password reset is open to one group, and the user is not in it.</source>
            <translation>Wachtwoordherstel geldt voor één groep, en de gebruiker zit daar niet in.</translation>
        </message>
        <message>
            <source>The tenant administrator adds the user to the group.</source>
            <translation>De tenantbeheerder voegt de gebruiker aan de groep toe.</translation>
        </message>
        <message>
            <source>The user has registered too few methods to reset a password.</source>
            <translation>De gebruiker heeft te weinig methoden geregistreerd om het wachtwoord te herstellen.</translation>
        </message>
        <message>
            <source>The user registers at aka.ms/ssprsetup; the server has nothing to do with it.</source>
            <translation>De gebruiker registreert op aka.ms/ssprsetup; de server staat hier buiten.</translation>
        </message>
        <message>
            <source>The password reached your organisation, and Active Directory refused it.</source>
            <translation>Het wachtwoord kwam bij uw organisatie aan, en Active Directory weigerde het.</translation>
        </message>
        <message>
            <source>Usually rights on this user or a protected account. The caller did nothing wrong.</source>
            <translation>Meestal machtigingen op deze gebruiker of een beveiligd account. De beller deed niets verkeerd.</translation>
        </message>
        <message>
            <source>The cloud cannot reach your organisation to save the new password.</source>
            <translation>De cloud kan uw organisatie niet bereiken om het nieuwe wachtwoord op te slaan.</translation>
        </message>
        <message>
            <source>Usually the network or a stopped service. The caller did nothing wrong.</source>
            <translation>Meestal het netwerk of een gestopte service. De beller deed niets verkeerd.</translation>
        </message>
        <message>
            <source>A changed password at sign-in was refused by the rules of your organisation.</source>
            <translation>Een gewijzigd wachtwoord bij aanmelding is geweigerd door de regels van uw organisatie.</translation>
        </message>
        <message>
            <source>A password must be changed, and writeback is not in effect for this user.</source>
            <translation>Een wachtwoord moet worden gewijzigd, en terugschrijven geldt niet voor deze gebruiker.</translation>
        </message>
        <message>
            <source>Both switches of writeback must be on.</source>
            <translation>Beide schakelaars van het terugschrijven moeten aan staan.</translation>
        </message>
        <message>
            <source>A password must be changed, and the cloud cannot reach your organisation.</source>
            <translation>Een wachtwoord moet worden gewijzigd, en de cloud kan uw organisatie niet bereiken.</translation>
        </message>
        <message>
            <source>Usually the network or a stopped service.</source>
            <translation>Meestal het netwerk of een gestopte service.</translation>
        </message>
        <message>
            <source>A password must be changed, and Active Directory refused it.</source>
            <translation>Een wachtwoord moet worden gewijzigd, en Active Directory weigerde het.</translation>
        </message>
        <message>
            <source>Usually rights on this user or a protected account.</source>
            <translation>Meestal machtigingen op deze gebruiker of een beveiligd account.</translation>
        </message>
        <message>
            <source>The current password that was typed is wrong.</source>
            <translation>Het getypte huidige wachtwoord is verkeerd.</translation>
        </message>
        <message>
            <source>The cloud finds the new password too weak.</source>
            <translation>De cloud vindt het nieuwe wachtwoord te zwak.</translation>
        </message>
        <message>
            <source>Another password.</source>
            <translation>Een ander wachtwoord.</translation>
        </message>
        <message>
            <source>The new password contains the user's name.</source>
            <translation>Het nieuwe wachtwoord bevat de naam van de gebruiker.</translation>
        </message>
        <message>
            <source>Active Directory took the password, the cloud did not yet.</source>
            <translation>Active Directory nam het wachtwoord aan, de cloud nog niet.</translation>
        </message>
        <message>
            <source>Wait some minutes, then sign in with the new password.</source>
            <translation>Wacht enkele minuten en meld u dan aan met het nieuwe wachtwoord.</translation>
        </message>
        <message>
            <source>The account is locked or disabled in Active Directory.</source>
            <translation>Het account is vergrendeld of uitgeschakeld in Active Directory.</translation>
        </message>
        <message>
            <source>Unlock or enable it, then try again.</source>
            <translation>Ontgrendel het of schakel het in, en probeer het opnieuw.</translation>
        </message>
        <message>
            <source>The new password is on a list of banned passwords.</source>
            <translation>Het nieuwe wachtwoord staat op een lijst met verboden wachtwoorden.</translation>
        </message>
        <message>
            <source>The password in Active Directory has expired.</source>
            <translation>Het wachtwoord in Active Directory is verlopen.</translation>
        </message>
        <message>
            <source>The change is written back when writeback works.</source>
            <translation>De wijziging wordt teruggeschreven als terugschrijven werkt.</translation>
        </message>
        <message>
            <source>This account does not belong to the organisation where it signs in.</source>
            <translation>Dit account hoort niet bij de organisatie waar het zich aanmeldt.</translation>
        </message>
        <message>
            <source>A guest or the wrong account.</source>
            <translation>Een gast of het verkeerde account.</translation>
        </message>
        <message>
            <source>There is no such user in the organisation.</source>
            <translation>Deze gebruiker bestaat niet in de organisatie.</translation>
        </message>
        <message>
            <source>A typing error, or the user is not synchronised.</source>
            <translation>Een typefout, of de gebruiker is niet gesynchroniseerd.</translation>
        </message>
        <message>
            <source>The account is locked after too many tries, or its address is blocked.</source>
            <translation>Het account is vergrendeld na te veel pogingen, of het adres is geblokkeerd.</translation>
        </message>
        <message>
            <source>Wait, or let the user reset.</source>
            <translation>Wacht, of laat de gebruiker herstellen.</translation>
        </message>
        <message>
            <source>The password has expired and must be changed.</source>
            <translation>Het wachtwoord is verlopen en moet worden gewijzigd.</translation>
        </message>
        <message>
            <source>The account is disabled.</source>
            <translation>Het account is uitgeschakeld.</translation>
        </message>
        <message>
            <source>Enable it in Active Directory.</source>
            <translation>Schakel het in Active Directory in.</translation>
        </message>
        <message>
            <source>The user name or the password is wrong.</source>
            <translation>De gebruikersnaam of het wachtwoord is verkeerd.</translation>
        </message>
        <message>
            <source>After a reset on-premises it takes about two minutes until the cloud knows it.</source>
            <translation>Na een herstel on-premises duurt het ongeveer twee minuten tot de cloud het weet.</translation>
        </message>
        <message>
            <source>A Conditional Access policy blocks the sign-in.</source>
            <translation>Een beleid voor voorwaardelijke toegang blokkeert de aanmelding.</translation>
        </message>
        <message>
            <source>If it is the synchronization account, exclude it from the policy.</source>
            <translation>Is het het synchronisatieaccount, sluit het dan uit van het beleid.</translation>
        </message>
        <message>
            <source>The sign-in needs multifactor authentication.</source>
            <translation>De aanmelding vraagt om meervoudige verificatie.</translation>
        </message>
        <message>
            <source>A synchronization account cannot do that: exclude it from the policy.</source>
            <translation>Een synchronisatieaccount kan dat niet: sluit het uit van het beleid.</translation>
        </message>
        <message>
            <source>The certificate of the Connect application is not known in the tenant.</source>
            <translation>Het certificaat van de Connect-toepassing is niet bekend in de tenant.</translation>
        </message>
        <message>
            <source>Two servers may share one application, or the certificate was not renewed.</source>
            <translation>Twee servers delen mogelijk één toepassing, of het certificaat is niet vernieuwd.</translation>
        </message>
        <message>
            <source>Nobody has consented to this application yet.</source>
            <translation>Niemand heeft deze toepassing nog toestemming gegeven.</translation>
        </message>
        <message>
            <source>A tenant administrator consents.</source>
            <translation>Een tenantbeheerder geeft toestemming.</translation>
        </message>
        <message>
            <source>The server says that its connections to the relay are up.</source>
            <translation>De server meldt dat de verbindingen met de relay in orde zijn.</translation>
        </message>
        <message>
            <source>No page of Microsoft names this event; it was seen on a healthy server.</source>
            <translation>Geen pagina van Microsoft noemt deze gebeurtenis; ze is op een gezonde server gezien.</translation>
        </message>
        <message>
            <source>Password hash synchronisation found a changed password in Active Directory.</source>
            <translation>De wachtwoord-hash-synchronisatie vond een gewijzigd wachtwoord in Active Directory.</translation>
        </message>
        <message>
            <source>A burst after writeback was switched on is normal.</source>
            <translation>Een golf nadat terugschrijven is ingeschakeld, is normaal.</translation>
        </message>
        <message>
            <source>The result of sending changed passwords to the cloud.</source>
            <translation>Het resultaat van het doorsturen van gewijzigde wachtwoorden naar de cloud.</translation>
        </message>
        <message>
            <source>It is about the way up, not about writeback.</source>
            <translation>Het gaat over de weg omhoog, niet over terugschrijven.</translation>
        </message>
        <message>
            <source>Password hash synchronisation failed for a domain.</source>
            <translation>De wachtwoord-hash-synchronisatie is voor een domein mislukt.</translation>
        </message>
        <message>
            <source>That is not writeback, but both need the domain controller.</source>
            <translation>Dat is geen terugschrijven, maar beide hebben de domeincontroller nodig.</translation>
        </message>
        <message>
            <source>The server cannot sign in to the cloud with its certificate.</source>
            <translation>De server kan zich niet met zijn certificaat bij de cloud aanmelden.</translation>
        </message>
        <message>
            <source>The certificate with which the server signs in must be renewed soon.</source>
            <translation>Het certificaat waarmee de server zich aanmeldt, moet binnenkort worden vernieuwd.</translation>
        </message>
        <message>
            <source>The certificate with which the server signs in has expired.</source>
            <translation>Het certificaat waarmee de server zich aanmeldt, is verlopen.</translation>
        </message>
        <message>
            <source>Synchronisation stops, and writeback may stop too.</source>
            <translation>De synchronisatie stopt, en terugschrijven misschien ook.</translation>
        </message>
        <message>
            <source>A certificate of one's own was made without a security chip.</source>
            <translation>Een eigen certificaat is zonder beveiligingschip gemaakt.</translation>
        </message>
        <message>
            <source>This is no fault of writeback.</source>
            <translation>Dit is geen fout van het terugschrijven.</translation>
        </message>
        <message>
            <source>The domain controller uses the default rule for remote calls to SAM.</source>
            <translation>De domeincontroller gebruikt de standaardregel voor externe aanroepen naar SAM.</translation>
        </message>
        <message>
            <source>By default everyone may call a domain controller.</source>
            <translation>Standaard mag iedereen een domeincontroller aanroepen.</translation>
        </message>
        <message>
            <source>The domain controller uses a rule of its own for remote calls to SAM.</source>
            <translation>De domeincontroller gebruikt een eigen regel voor externe aanroepen naar SAM.</translation>
        </message>
        <message>
            <source>Look whether the rule admits the account that writes passwords.</source>
            <translation>Kijk of de regel het account toelaat dat wachtwoorden schrijft.</translation>
        </message>
        <message>
            <source>The rule for remote calls to SAM is malformed.</source>
            <translation>De regel voor externe aanroepen naar SAM is ongeldig geschreven.</translation>
        </message>
        <message>
            <source>Correct it in group policy or in the registry.</source>
            <translation>Corrigeer hem in het groepsbeleid of in het register.</translation>
        </message>
        <message>
            <source>Remote calls to SAM are only logged, not refused.</source>
            <translation>Externe aanroepen naar SAM worden alleen vastgelegd, niet geweigerd.</translation>
        </message>
        <message>
            <source>In this mode the rule is no cause.</source>
            <translation>In deze modus is de regel geen oorzaak.</translation>
        </message>
        <message>
            <source>Remote calls to SAM are refused again, not only logged.</source>
            <translation>Externe aanroepen naar SAM worden weer geweigerd en niet alleen vastgelegd.</translation>
        </message>
        <message>
            <source>Event 16965 names who is refused.</source>
            <translation>Gebeurtenis 16965 noemt wie wordt geweigerd.</translation>
        </message>
        <message>
            <source>A remote call to SAM would have been refused.</source>
            <translation>Een externe aanroep naar SAM zou geweigerd zijn.</translation>
        </message>
        <message>
            <source>It is only logged so far. Look whether the account that writes passwords is named.</source>
            <translation>Ze wordt nu alleen vastgelegd. Kijk of het account dat wachtwoorden schrijft, wordt genoemd.</translation>
        </message>
        <message>
            <source>So many refused calls to SAM were not logged one by one.</source>
            <translation>Zoveel geweigerde aanroepen naar SAM zijn niet één voor één vastgelegd.</translation>
        </message>
        <message>
            <source>Event 16965 of the same time names one of them.</source>
            <translation>Gebeurtenis 16965 van dezelfde tijd noemt er een.</translation>
        </message>
        <message>
            <source>Active Directory gave an unknown error for the path of the user.</source>
            <translation>Active Directory gaf een onbekende fout voor het pad van de gebruiker.</translation>
        </message>
        <message>
            <source>It may be a reserved character in the name of a unit.</source>
            <translation>Misschien staat er een gereserveerd teken in de naam van een eenheid.</translation>
        </message>
        <message>
            <source>The server was refused when it asked for the user's data (remote call to SAM).</source>
            <translation>De server is geweigerd toen hij gegevens van de gebruiker opvroeg (externe aanroep naar SAM).</translation>
        </message>
        <message>
            <source>Hardening is the usual reason, then rights on the user. Look for 16965 on the domain controller.</source>
            <translation>Hardening is de gewone reden, daarna rechten op de gebruiker. Zoek 16965 op de domeincontroller.</translation>
        </message>
        <message>
            <source>The domain controller does not offer the check of password rules that writeback needs.</source>
            <translation>De domeincontroller biedt de controle van wachtwoordregels niet die terugschrijven nodig heeft.</translation>
        </message>
        <message>
            <source>Use domain controllers with Windows Server 2016 or later.</source>
            <translation>Gebruik domeincontrollers met Windows Server 2016 of nieuwer.</translation>
        </message>
        <message>
            <source>Active Directory took the new password, the cloud did not.</source>
            <translation>Active Directory nam het nieuwe wachtwoord aan, de cloud niet.</translation>
        </message>
        <message>
            <source>Wait some minutes and sign in with the new password; a rule of the cloud may have refused it.</source>
            <translation>Wacht een paar minuten en meld u aan met het nieuwe wachtwoord; misschien weigerde een regel van de cloud het.</translation>
        </message>
        <message>
            <source>An administrator must act in Active Directory; the same as SSPR_0029.</source>
            <translation>Een beheerder moet iets doen in Active Directory; hetzelfde als SSPR_0029.</translation>
        </message>
        <message>
            <source>A password change at sign-in ended with an error that no retry cures.</source>
            <translation>Een wachtwoordwijziging bij het aanmelden eindigde met een fout die bij herhalen blijft.</translation>
        </message>
        <message>
            <source>Look at the events on the server of that minute.</source>
            <translation>Kijk naar de gebeurtenissen op de server van die minuut.</translation>
        </message>
        <message>
            <source>The cloud could not tell whose password is to be changed.</source>
            <translation>De cloud kon niet bepalen wiens wachtwoord gewijzigd moet worden.</translation>
        </message>
        <message>
            <source>Sign in again and try once more.</source>
            <translation>Meld u opnieuw aan en probeer het nog eens.</translation>
        </message>
        <message>
            <source>The reset service does not find the user.</source>
            <translation>De resetservice vindt de gebruiker niet.</translation>
        </message>
        <message>
            <source>Look whether the user is synchronised; on the server it is often 33002.</source>
            <translation>Kijk of de gebruiker wordt gesynchroniseerd; op de server is het vaak 33002.</translation>
        </message>
        <message>
            <source>The password change failed; the code says no more.</source>
            <translation>De wachtwoordwijziging is mislukt; de code zegt niet meer.</translation>
        </message>
        <message>
            <source>The reset service of Microsoft had an error of its own.</source>
            <translation>De resetservice van Microsoft had zelf een fout.</translation>
        </message>
        <message>
            <source>Try again later, and look at service health.</source>
            <translation>Probeer het later opnieuw en bekijk de servicestatus.</translation>
        </message>
        <message>
            <source>The address to which the sign-in returns is not registered.</source>
            <translation>Het adres waar de aanmelding naar terugkeert, is niet geregistreerd.</translation>
        </message>
        <message>
            <source>A fault in the registration of the application, not of the user.</source>
            <translation>Een fout in de registratie van de toepassing, niet van de gebruiker.</translation>
        </message>
        <message>
            <source>The cloud has no password for this user.</source>
            <translation>De cloud heeft geen wachtwoord voor deze gebruiker.</translation>
        </message>
        <message>
            <source>The user is synchronised without password hash, or never had one.</source>
            <translation>De gebruiker wordt zonder wachtwoord-hash gesynchroniseerd of had er nooit een.</translation>
        </message>
        <message>
            <source>The user must first register for multifactor authentication.</source>
            <translation>De gebruiker moet zich eerst registreren voor meervoudige verificatie.</translation>
        </message>
        <message>
            <source>Let the user follow the steps on the screen.</source>
            <translation>Laat de gebruiker de stappen op het scherm volgen.</translation>
        </message>
        <message>
            <source>The user must register for multifactor authentication.</source>
            <translation>De gebruiker moet zich registreren voor meervoudige verificatie.</translation>
        </message>
        <message>
            <source>The user is not assigned to this application.</source>
            <translation>De gebruiker is niet aan deze toepassing toegewezen.</translation>
        </message>
        <message>
            <source>The tenant administrator assigns the user.</source>
            <translation>De tenantbeheerder wijst de gebruiker toe.</translation>
        </message>
        <message>
            <source>The sign-in stopped for a password reset or its registration.</source>
            <translation>De aanmelding stopte voor een wachtwoordherstel of de registratie ervoor.</translation>
        </message>
        <message>
            <source>The session is no longer valid.</source>
            <translation>De sessie is niet meer geldig.</translation>
        </message>
        <message>
            <source>Normal after a password change: sign in again.</source>
            <translation>Normaal na een wachtwoordwijziging: meld u opnieuw aan.</translation>
        </message>
        <message>
            <source>The session was ended because the password changed.</source>
            <translation>De sessie is beëindigd omdat het wachtwoord is gewijzigd.</translation>
        </message>
        <message>
            <source>The session is older than the password and must be renewed.</source>
            <translation>De sessie is ouder dan het wachtwoord en moet worden vernieuwd.</translation>
        </message>
        <message>
            <source>The device code was approved in another cloud.</source>
            <translation>De apparaatcode is in een andere cloud goedgekeurd.</translation>
        </message>
        <message>
            <source>Choose the right cloud on the environment page.</source>
            <translation>Kies de juiste cloud op de pagina over de omgeving.</translation>
        </message>
        <message>
            <source>An extra sign-in step of another provider was not passed.</source>
            <translation>Een extra aanmeldstap van een andere aanbieder is niet gehaald.</translation>
        </message>
        <message>
            <source>Sign in again and finish that step.</source>
            <translation>Meld u opnieuw aan en rond die stap af.</translation>
        </message>
        <message>
            <source>The application belongs to one tenant and was called without naming it.</source>
            <translation>De toepassing hoort bij één tenant en is zonder die naam aangeroepen.</translation>
        </message>
        <message>
            <source>Name the tenant.</source>
            <translation>Noem de tenant.</translation>
        </message>
        <message>
            <source>The service that was asked for is not in this tenant.</source>
            <translation>De gevraagde dienst bestaat niet in deze tenant.</translation>
        </message>
        <message>
            <source>Wrong tenant or wrong cloud.</source>
            <translation>Verkeerde tenant of verkeerde cloud.</translation>
        </message>
        <message>
            <source>Conditional Access asks for a managed device.</source>
            <translation>Voorwaardelijke toegang vraagt om een beheerd apparaat.</translation>
        </message>
        <message>
            <source>Sign in on such a device.</source>
            <translation>Meld u op zo'n apparaat aan.</translation>
        </message>
        <message>
            <source>Conditional Access asks for a device that is joined to the domain.</source>
            <translation>Voorwaardelijke toegang vraagt om een apparaat dat lid is van het domein.</translation>
        </message>
        <message>
            <source>A security policy of the tenant blocks the request.</source>
            <translation>Een beveiligingsbeleid van de tenant blokkeert het verzoek.</translation>
        </message>
        <message>
            <source>The tenant administrator looks at the policies.</source>
            <translation>De tenantbeheerder bekijkt de beleidsregels.</translation>
        </message>
        <message>
            <source>The security defaults refuse the request.</source>
            <translation>De standaardinstellingen voor beveiliging weigeren het verzoek.</translation>
        </message>
        <message>
            <source>The tenant administrator decides about the security defaults.</source>
            <translation>De tenantbeheerder beslist over de standaardinstellingen voor beveiliging.</translation>
        </message>
        <message>
            <source>The user did not agree to what the application asks for.</source>
            <translation>De gebruiker stemde niet in met wat de toepassing vraagt.</translation>
        </message>
        <message>
            <source>Sign in again and agree, or let an administrator agree.</source>
            <translation>Meld u opnieuw aan en stem in, of laat een beheerder instemmen.</translation>
        </message>
        <message>
            <source>The application is not in this tenant.</source>
            <translation>De toepassing bestaat niet in deze tenant.</translation>
        </message>
        <message>
            <source>For the application of Connect: it may have been deleted.</source>
            <translation>Bij de toepassing van Connect: misschien is ze verwijderd.</translation>
        </message>
        <message>
            <source>The application is not known in this tenant.</source>
            <translation>De toepassing is in deze tenant niet bekend.</translation>
        </message>
        <message>
            <source>Wrong application, tenant or cloud; for Connect the application may have been deleted.</source>
            <translation>Verkeerde toepassing, tenant of cloud; bij Connect is de toepassing misschien verwijderd.</translation>
        </message>
        <message>
            <source>The application was asked for a secret that it does not have.</source>
            <translation>De toepassing moest een geheim geven dat ze niet heeft.</translation>
        </message>
        <message>
            <source>A setting of the registration of the application.</source>
            <translation>Een instelling van de registratie van de toepassing.</translation>
        </message>
        <message>
            <source>The sign-in has expired because it was not used.</source>
            <translation>De aanmelding is verlopen omdat ze niet is gebruikt.</translation>
        </message>
        <message>
            <source>Sign in again.</source>
            <translation>Meld u opnieuw aan.</translation>
        </message>
        <message>
            <source>The sign-in has expired.</source>
            <translation>De aanmelding is verlopen.</translation>
        </message>
        <message>
            <source>The device code was not typed yet.</source>
            <translation>De apparaatcode is nog niet ingetypt.</translation>
        </message>
        <message>
            <source>Type the code on the page that is shown.</source>
            <translation>Typ de code op de pagina die wordt getoond.</translation>
        </message>
        <message>
            <source>The device code is wrong.</source>
            <translation>De apparaatcode is onjuist.</translation>
        </message>
        <message>
            <source>Ask for a new code.</source>
            <translation>Vraag een nieuwe code aan.</translation>
        </message>
        <message>
            <source>The device code has expired.</source>
            <translation>De apparaatcode is verlopen.</translation>
        </message>
        <message>
            <source>A policy wants a fresh sign-in.</source>
            <translation>Een beleid wil een nieuwe aanmelding.</translation>
        </message>
        <message>
            <source>Sign in again; a synchronization account is to be excluded.</source>
            <translation>Meld u opnieuw aan; een synchronisatieaccount moet worden uitgesloten.</translation>
        </message>
        <message>
            <source>The agent of pass-through authentication cannot reach Active Directory.</source>
            <translation>De agent van pass-through-verificatie kan Active Directory niet bereiken.</translation>
        </message>
        <message>
            <source>The on-premises side is ill; writeback may suffer from the same.</source>
            <translation>De on-premises kant is ziek; terugschrijven lijdt misschien aan hetzelfde.</translation>
        </message>
        <message>
            <source>The agent of pass-through authentication gave no answer in time.</source>
            <translation>De agent van pass-through-verificatie antwoordde niet op tijd.</translation>
        </message>
        <message>
            <source>The agent of pass-through authentication could not check the password.</source>
            <translation>De agent van pass-through-verificatie kon het wachtwoord niet controleren.</translation>
        </message>
        <message>
            <source>The clock of the agent's server is wrong.</source>
            <translation>De klok van de server van de agent staat verkeerd.</translation>
        </message>
        <message>
            <source>Correct the time; writeback needs it too.</source>
            <translation>Zet de tijd goed; terugschrijven heeft die ook nodig.</translation>
        </message>
        <message>
            <source>There is no such tenant.</source>
            <translation>Zo'n tenant bestaat niet.</translation>
        </message>
        <message>
            <source>A typing error, or the wrong cloud.</source>
            <translation>Een typefout, of de verkeerde cloud.</translation>
        </message>
        <message>
            <source>The tenant belongs to another cloud.</source>
            <translation>De tenant hoort bij een andere cloud.</translation>
        </message>
        <message>
            <source>A wrong account, or an anchor that does not match the synchronised user.</source>
            <translation>Een verkeerd account, of een anker dat niet bij de gesynchroniseerde gebruiker past.</translation>
        </message>
        <message>
            <source>An administrator must agree to this application first.</source>
            <translation>Een beheerder moet eerst met deze toepassing instemmen.</translation>
        </message>
        <message>
            <source>The tenant administrator consents.</source>
            <translation>De tenantbeheerder stemt in.</translation>
        </message>
        <message>
            <source>Nothing is broken yet. Usually it renews itself; a suspended scheduler stops that.</source>
            <translation>Er is nog niets stuk. Meestal vernieuwt het zichzelf; een onderbroken planner houdt dat tegen.</translation>
        </message>
    </context>
    <context>
        <name>controllers</name>
        <message>
            <source>{host}: all ports open</source>
            <translation>{host}: alle poorten open</translation>
        </message>
        <message>
            <source>{host}: closed {ports}</source>
            <translation>{host}: dicht {ports}</translation>
        </message>
        <message>
            <source>{host}: this name is not known</source>
            <translation>{host}: deze naam is niet bekend</translation>
        </message>
    </context>
    <context>
        <name>events</name>
        <message>
            <source>{code}; its time has no zone.</source>
            <translation>{code}; de tijd heeft geen tijdzone.</translation>
        </message>
        <message>
            <source>{code}, {user}; its time has no zone.</source>
            <translation>{code}, {user}; de tijd heeft geen tijdzone.</translation>
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
            <translation>Pogingen</translation>
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
            <translation>Gelukt</translation>
        </message>
        <message>
            <source>Refused by a rule</source>
            <translation>Geweigerd door een regel</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Mislukt</translation>
        </message>
        <message>
            <source>No end in the log</source>
            <translation>Geen eind in het logboek</translation>
        </message>
        <message>
            <source>No start in the log</source>
            <translation>Geen begin in het logboek</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>Reset</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Wijziging</translation>
        </message>
        <message>
            <source>Reset by an administrator</source>
            <translation>Reset door een beheerder</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Niet bekend</translation>
        </message>
    </context>
    <context>
        <name>ladder</name>
        <message>
            <source>Ports and protocols of Connect</source>
            <translation>Poorten en protocollen van Connect</translation>
        </message>
        <message>
            <source>Yes, it connects</source>
            <translation>Ja, er komt verbinding</translation>
        </message>
        <message>
            <source>No, it does not</source>
            <translation>Nee, geen verbinding</translation>
        </message>
        <message>
            <source>The network test on the server, or a person who tries the connection there.</source>
            <translation>De netwerktest op de server, of iemand die de verbinding daar probeert.</translation>
        </message>
        <message>
            <source>How writeback works: no inbound rule is needed</source>
            <translation>Zo werkt het terugschrijven: geen inkomende regel nodig</translation>
        </message>
        <message numerus="yes">
            <source>%n other host(s) answered, so the line works.</source>
            <translation>
                <numerusform>%n andere host antwoordde, dus de lijn werkt.</numerusform>
                <numerusform>%n andere hosts antwoordden, dus de lijn werkt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Only examples that Microsoft publishes were tested. Event 31019 names the tenant's own relay.</source>
            <translation>Alleen voorbeelden die Microsoft publiceert zijn getest. Gebeurtenis 31019 noemt de eigen relay van de tenant.</translation>
        </message>
        <message>
            <source>{host} answers over HTTPS.</source>
            <translation>{host} antwoordt via HTTPS.</translation>
        </message>
        <message>
            <source>{host} gives an answer that we do not know: {status}.</source>
            <translation>{host} geeft een antwoord dat wij niet kennen: {status}.</translation>
        </message>
        <message>
            <source>The way is open, but the answer is not the usual one. Microsoft may have a fault, or something on the way answers.</source>
            <translation>De weg is open, maar het antwoord is niet het gewone. Mogelijk is er een storing bij Microsoft, of antwoordt er onderweg iets anders.</translation>
        </message>
        <message>
            <source>{host} answers on some of its addresses, not on {address}.</source>
            <translation>{host} antwoordt op een deel van zijn adressen, maar niet op {address}.</translation>
        </message>
        <message>
            <source>Writeback works while it meets a good address, and fails now and then. A firewall may know only some addresses.</source>
            <translation>Het terugschrijven werkt op een goed adres en mislukt nu en dan. Mogelijk kent een firewall niet alle adressen.</translation>
        </message>
        <message>
            <source>The name {host} is not known here.</source>
            <translation>De naam {host} is hier niet bekend.</translation>
        </message>
        <message>
            <source>The DNS server says that the name does not exist. Nothing can be sent to a host without an address.</source>
            <translation>De DNS-server zegt dat de naam niet bestaat. Zonder adres is er niets naar een host te sturen.</translation>
        </message>
        <message>
            <source>The DNS server gives no answer for {host}, after {waited}.</source>
            <translation>De DNS-server geeft na {waited} geen antwoord over {host}.</translation>
        </message>
        <message>
            <source>The DNS server may be silent or out of reach. Without an address nothing can be sent.</source>
            <translation>Mogelijk zwijgt de DNS-server of is die onbereikbaar. Zonder adres is er niets te versturen.</translation>
        </message>
        <message>
            <source>The DNS server gives no usable answer for {host}, after {waited}.</source>
            <translation>De DNS-server geeft na {waited} geen bruikbaar antwoord over {host}.</translation>
        </message>
        <message>
            <source>It answered so soon that it may refuse the question. Without an address nothing can be sent.</source>
            <translation>Het antwoord kwam zo snel dat de server de vraag mogelijk weigert. Zonder adres is er niets te versturen.</translation>
        </message>
        <message>
            <source>The name {host} leads to a private address: {address}.</source>
            <translation>De naam {host} leidt naar een privéadres: {address}.</translation>
        </message>
        <message>
            <source>Microsoft does not live at such an address. A DNS filter or the hosts file may send the name elsewhere.</source>
            <translation>Microsoft zit niet op zo'n adres. Mogelijk stuurt een DNS-filter of het hosts-bestand de naam ergens anders heen.</translation>
        </message>
        <message>
            <source>The connection to {host} on port 443 is refused.</source>
            <translation>De verbinding met {host} op poort 443 wordt geweigerd.</translation>
        </message>
        <message>
            <source>Microsoft keeps this port open. A refusal comes from a firewall on the way, or from a wrong address.</source>
            <translation>Microsoft houdt deze poort open. Een weigering komt van een firewall onderweg of van een verkeerd adres.</translation>
        </message>
        <message>
            <source>{host} cannot be reached on port 443: silence for {waited}.</source>
            <translation>{host} is niet bereikbaar op poort 443: {waited} stilte.</translation>
        </message>
        <message>
            <source>Silence, not a refusal: that is how a firewall behaves that **drops** traffic.</source>
            <translation>Stilte, geen weigering: zo gedraagt zich een firewall die verkeer **weggooit** (drop).</translation>
        </message>
        <message>
            <source>There is no way to {host} on port 443.</source>
            <translation>Er is geen weg naar {host} op poort 443.</translation>
        </message>
        <message>
            <source>The network says that the address cannot be reached: a route is missing, or a firewall says no.</source>
            <translation>Het netwerk zegt dat het adres onbereikbaar is: er ontbreekt een route of een firewall weigert.</translation>
        </message>
        <message>
            <source>The connection to {host} on port 443 is cut off at once.</source>
            <translation>De verbinding met {host} op poort 443 wordt meteen verbroken.</translation>
        </message>
        <message>
            <source>Something on the way resets the connection. A firewall does so when a rule forbids the traffic.</source>
            <translation>Iets onderweg verbreekt de verbinding (reset). Een firewall doet dat als een regel het verkeer verbiedt.</translation>
        </message>
        <message>
            <source>The proxy {proxy} asks for a sign-in before it opens {host}.</source>
            <translation>De proxy {proxy} vraagt om aanmelding voordat hij {host} opent.</translation>
        </message>
        <message>
            <source>The service that writes passwords back cannot type a password. It stands still in front of the proxy (407).</source>
            <translation>De service die wachtwoorden terugschrijft kan geen wachtwoord intypen. Die blijft voor de proxy staan (407).</translation>
        </message>
        <message>
            <source>The proxy {proxy} denies the way to {host} ({status}).</source>
            <translation>De proxy {proxy} weigert de weg naar {host} ({status}).</translation>
        </message>
        <message>
            <source>The proxy is alive, but its rules do not allow this host.</source>
            <translation>De proxy werkt, maar de regels staan deze host niet toe.</translation>
        </message>
        <message>
            <source>The proxy {proxy} cannot reach {host} ({status}).</source>
            <translation>De proxy {proxy} kan {host} niet bereiken ({status}).</translation>
        </message>
        <message>
            <source>The proxy is alive, but finds no way out to this host: its own DNS or firewall may stop it.</source>
            <translation>De proxy werkt, maar vindt geen weg naar deze host. Mogelijk houdt zijn eigen DNS of firewall hem tegen.</translation>
        </message>
        <message>
            <source>The proxy {proxy} does not answer, so nothing gets to {host}.</source>
            <translation>De proxy {proxy} antwoordt niet, dus er komt niets bij {host} aan.</translation>
        </message>
        <message>
            <source>The proxy is down, at another address, or behind a firewall.</source>
            <translation>De proxy staat uit, heeft een ander adres of zit achter een firewall.</translation>
        </message>
        <message>
            <source>{proxy} answers, but not as a proxy does.</source>
            <translation>{proxy} antwoordt, maar niet als een proxy.</translation>
        </message>
        <message>
            <source>The address or the port of the proxy may be wrong.</source>
            <translation>Mogelijk klopt het adres of de poort van de proxy niet.</translation>
        </message>
        <message>
            <source>It cannot be found out which proxy leads to {host}.</source>
            <translation>Het is niet te achterhalen welke proxy naar {host} leidt.</translation>
        </message>
        <message>
            <source>The script that chooses the proxy (PAC) cannot be read or does not work.</source>
            <translation>Het script dat de proxy kiest (PAC) is niet te lezen of werkt niet.</translation>
        </message>
        <message>
            <source>The connection to {host} is cut off as soon as it names the host.</source>
            <translation>De verbinding met {host} wordt verbroken zodra de naam van de host valt.</translation>
        </message>
        <message>
            <source>The port is open, but the encrypted talk (TLS) is reset. A firewall does so when it reads a name it forbids.</source>
            <translation>De poort is open, maar het versleutelde gesprek (TLS) wordt afgebroken. Een firewall doet dat bij een naam die hij verbiedt.</translation>
        </message>
        <message>
            <source>{host} ends the connection before it is encrypted.</source>
            <translation>{host} beëindigt de verbinding voordat die versleuteld is.</translation>
        </message>
        <message>
            <source>The port is open, but the encrypted talk (TLS) is ended. Something on the way may refuse it.</source>
            <translation>De poort is open, maar het versleutelde gesprek (TLS) wordt beëindigd. Mogelijk weigert iets onderweg het.</translation>
        </message>
        <message>
            <source>{host} takes the connection and then says nothing for {waited}.</source>
            <translation>{host} neemt de verbinding aan en zwijgt dan {waited}.</translation>
        </message>
        <message>
            <source>Something on the way takes connections in place of Microsoft, or drops the encrypted part.</source>
            <translation>Iets onderweg neemt verbindingen aan in plaats van Microsoft, of gooit het versleutelde deel weg.</translation>
        </message>
        <message>
            <source>{host} answers without encryption on port 443.</source>
            <translation>{host} antwoordt onversleuteld op poort 443.</translation>
        </message>
        <message>
            <source>Microsoft always encrypts here. Something on the way answers in its place: a filter or a sign-in page.</source>
            <translation>Microsoft versleutelt hier altijd. Iets onderweg antwoordt in plaats daarvan: een filter of een aanmeldpagina.</translation>
        </message>
        <message>
            <source>{host} offers only old encryption: {protocol}.</source>
            <translation>{host} biedt alleen oude versleuteling: {protocol}.</translation>
        </message>
        <message>
            <source>Microsoft offers TLS 1.2 and later. Something on the way answers in its place.</source>
            <translation>Microsoft biedt TLS 1.2 en hoger. Iets onderweg antwoordt in plaats daarvan.</translation>
        </message>
        <message>
            <source>The certificate of {host} has expired, on {until}.</source>
            <translation>Het certificaat van {host} is verlopen, op {until}.</translation>
        </message>
        <message>
            <source>Microsoft renews its certificates in time. The clock here may be wrong, or someone else's certificate is shown.</source>
            <translation>Microsoft vernieuwt certificaten op tijd. Mogelijk loopt de klok hier verkeerd, of is dit het certificaat van een ander.</translation>
        </message>
        <message>
            <source>The certificate of {host} is not valid yet, only from {from}.</source>
            <translation>Het certificaat van {host} is nog niet geldig, pas vanaf {from}.</translation>
        </message>
        <message>
            <source>The clock here may be behind, or someone else's certificate is shown.</source>
            <translation>Mogelijk loopt de klok hier achter, of is dit het certificaat van een ander.</translation>
        </message>
        <message>
            <source>The certificate of {host} is made out to another host: {subject}.</source>
            <translation>Het certificaat van {host} staat op naam van een andere host: {subject}.</translation>
        </message>
        <message>
            <source>Someone else answers in place of Microsoft: a filter, a sign-in page, or a wrong address.</source>
            <translation>Iemand anders antwoordt in plaats van Microsoft: een filter, een aanmeldpagina of een verkeerd adres.</translation>
        </message>
        <message>
            <source>The certificate of {host} is signed by nobody but itself.</source>
            <translation>Het certificaat van {host} is alleen door zichzelf ondertekend.</translation>
        </message>
        <message>
            <source>Microsoft's certificates never are. Something on the way answers in its place.</source>
            <translation>Certificaten van Microsoft zijn dat nooit. Iets onderweg antwoordt in plaats daarvan.</translation>
        </message>
        <message>
            <source>A link is missing in the certificate chain of {host}.</source>
            <translation>In de certificaatketen van {host} ontbreekt een schakel.</translation>
        </message>
        <message>
            <source>Without that link (an intermediate certificate) the server cannot trust the host.</source>
            <translation>Zonder die schakel (een tussenliggend certificaat) kan de server de host niet vertrouwen.</translation>
        </message>
        <message>
            <source>The certificate of {host} is signed by an unknown issuer: {issuer}.</source>
            <translation>Het certificaat van {host} is ondertekend door een onbekende uitgever: {issuer}.</translation>
        </message>
        <message>
            <source>The connection may be opened and signed anew on the way, or a root certificate is missing here.</source>
            <translation>Mogelijk wordt de verbinding onderweg geopend en opnieuw ondertekend, of ontbreekt hier een basiscertificaat.</translation>
        </message>
        <message>
            <source>The certificate of {host} is revoked or not fit for its use.</source>
            <translation>Het certificaat van {host} is ingetrokken of niet geschikt voor dit doel.</translation>
        </message>
        <message>
            <source>Microsoft replaces such certificates. Something on the way may answer in its place.</source>
            <translation>Microsoft vervangt zulke certificaten. Mogelijk antwoordt iets onderweg in plaats daarvan.</translation>
        </message>
        <message>
            <source>The connection to {host} is cut off after it was encrypted.</source>
            <translation>De verbinding met {host} wordt verbroken nadat die versleuteld is.</translation>
        </message>
        <message>
            <source>Everything went well until the first request. A firewall that looks deep may cut it then.</source>
            <translation>Tot het eerste verzoek ging alles goed. Een firewall die meekijkt verbreekt dan mogelijk de verbinding.</translation>
        </message>
        <message>
            <source>{host} ends the connection without an answer.</source>
            <translation>{host} beëindigt de verbinding zonder antwoord.</translation>
        </message>
        <message>
            <source>Everything went well until the first request. Something on the way may end it.</source>
            <translation>Tot het eerste verzoek ging alles goed. Mogelijk beëindigt iets onderweg de verbinding.</translation>
        </message>
        <message>
            <source>{host} gives no answer to a request for {waited}.</source>
            <translation>{host} geeft {waited} lang geen antwoord op een verzoek.</translation>
        </message>
        <message>
            <source>The connection is encrypted, then silent. Something on the way may hold the traffic back.</source>
            <translation>De verbinding is versleuteld en dan stil. Mogelijk houdt iets onderweg het verkeer tegen.</translation>
        </message>
        <message>
            <source>A sign-in page answers in place of {host}.</source>
            <translation>Een aanmeldpagina antwoordt in plaats van {host}.</translation>
        </message>
        <message>
            <source>The network wants a person to sign in or accept terms first (captive portal). A service cannot do that.</source>
            <translation>Het netwerk wil dat iemand zich eerst aanmeldt of voorwaarden aanvaardt (captive portal). Een service kan dat niet.</translation>
        </message>
        <message>
            <source>`Test-NetConnection {host} -Port 443` on the server says True for **TcpTestSucceeded**.</source>
            <translation>`Test-NetConnection {host} -Port 443` op de server geeft True bij **TcpTestSucceeded**.</translation>
        </message>
        <message>
            <source>Look again from the server: {host} answers over HTTPS.</source>
            <translation>Kijk opnieuw vanaf de server: {host} antwoordt via HTTPS.</translation>
        </message>
        <message>
            <source>Low: one outbound rule. Nothing is let in.</source>
            <translation>Laag: één uitgaande regel. Er wordt niets binnengelaten.</translation>
        </message>
        <message>
            <source>Remove the rule again.</source>
            <translation>Verwijder de regel weer.</translation>
        </message>
        <message>
            <source>Low: synchronization pauses for about a minute.</source>
            <translation>Laag: de synchronisatie staat ongeveer een minuut stil.</translation>
        </message>
        <message>
            <source>Allow outbound HTTPS (TCP 443) from the server to {rule}, without TLS inspection.</source>
            <translation>Sta uitgaand HTTPS (TCP 443) toe van de server naar {rule}, zonder TLS-inspectie.</translation>
        </message>
        <message>
            <source>Let traffic from the server to {rule} through as it is: no filter, no TLS inspection.</source>
            <translation>Laat verkeer van de server naar {rule} ongemoeid door: geen filter, geen TLS-inspectie.</translation>
        </message>
        <message>
            <source>Allow {rule} by name, or by Microsoft's whole list of addresses.</source>
            <translation>Sta {rule} toe op naam, of met de hele adreslijst van Microsoft.</translation>
        </message>
        <message>
            <source>Find where the way from the server ends, and give it a route to the internet.</source>
            <translation>Zoek waar de weg vanaf de server ophoudt en geef de server een route naar internet.</translation>
        </message>
        <message>
            <source>Look the name up on the server, and see which DNS servers it asks.</source>
            <translation>Zoek de naam op vanaf de server en kijk welke DNS-servers die bevraagt.</translation>
        </message>
        <message>
            <source>Let that DNS server resolve names of the internet, or forward them.</source>
            <translation>Laat die DNS-server internetnamen omzetten of doorsturen.</translation>
        </message>
        <message>
            <source>`Resolve-DnsName {host}` on the server shows an address.</source>
            <translation>`Resolve-DnsName {host}` op de server toont een adres.</translation>
        </message>
        <message>
            <source>Look for the name in the hosts file of the server.</source>
            <translation>Zoek de naam in het hosts-bestand van de server.</translation>
        </message>
        <message>
            <source>Exempt {rule} from the DNS filter, or take it out of the internal DNS zone.</source>
            <translation>Zonder {rule} uit van het DNS-filter, of haal de naam uit de interne DNS-zone.</translation>
        </message>
        <message>
            <source>`Resolve-DnsName {host}` on the server shows a public address.</source>
            <translation>`Resolve-DnsName {host}` op de server toont een openbaar adres.</translation>
        </message>
        <message>
            <source>Let the server through the proxy to {rule} without a sign-in.</source>
            <translation>Laat de server zonder aanmelding door de proxy naar {rule}.</translation>
        </message>
        <message>
            <source>Low: one rule for one server.</source>
            <translation>Laag: één regel voor één server.</translation>
        </message>
        <message>
            <source>Else let the service sign in: a domain account, and `useDefaultCredentials="true"` in `machine.config`.</source>
            <translation>Laat anders de service zich aanmelden: een domeinaccount en `useDefaultCredentials="true"` in `machine.config`.</translation>
        </message>
        <message>
            <source>Put the old `machine.config` back and restart the service.</source>
            <translation>Zet de oude `machine.config` terug en start de service opnieuw.</translation>
        </message>
        <message>
            <source>Allow {rule} on port 443 on the proxy {proxy}, for the server.</source>
            <translation>Sta {rule} op poort 443 toe op de proxy {proxy}, voor de server.</translation>
        </message>
        <message>
            <source>Look up and open {rule} on the proxy {proxy} itself: its DNS, then its firewall.</source>
            <translation>Zoek en open {rule} op de proxy {proxy} zelf: eerst zijn DNS, dan zijn firewall.</translation>
        </message>
        <message>
            <source>See whether the proxy {proxy} runs, and whether the server may reach it.</source>
            <translation>Kijk of de proxy {proxy} draait en of de server hem mag bereiken.</translation>
        </message>
        <message>
            <source>If the proxy is gone: correct it where it is set, in WinHTTP and in `machine.config`, and restart the service.</source>
            <translation>Bestaat de proxy niet meer, verbeter hem dan waar hij is ingesteld: in WinHTTP en in `machine.config`. Start de service opnieuw.</translation>
        </message>
        <message>
            <source>Put the old settings back and restart the service.</source>
            <translation>Zet de oude instellingen terug en start de service opnieuw.</translation>
        </message>
        <message>
            <source>See whether the address of the proxy script (PAC) is right, and whether it opens.</source>
            <translation>Kijk of het adres van het proxyscript (PAC) klopt en of het opent.</translation>
        </message>
        <message>
            <source>Look at what is set on the server.</source>
            <translation>Kijk wat er op de server is ingesteld.</translation>
        </message>
        <message>
            <source>Look at the clock of the server first.</source>
            <translation>Kijk eerst naar de klok van de server.</translation>
        </message>
        <message>
            <source>Let the server fetch certificates: outbound port 80 to Microsoft and DigiCert. Or install the missing one.</source>
            <translation>Laat de server certificaten ophalen: uitgaand poort 80 naar Microsoft en DigiCert. Of installeer het ontbrekende certificaat.</translation>
        </message>
        <message>
            <source>Low: certificates come from Microsoft's own list only.</source>
            <translation>Laag: er komen alleen certificaten van Microsofts eigen lijst.</translation>
        </message>
        <message>
            <source>Exempt the server from the sign-in page, at least for {rule}.</source>
            <translation>Zonder de server uit van de aanmeldpagina, in elk geval voor {rule}.</translation>
        </message>
        <message>
            <source>Look at service health, wait ten minutes, and look again.</source>
            <translation>Bekijk de servicestatus, wacht tien minuten en kijk opnieuw.</translation>
        </message>
        <message>
            <source>If it stays: look whether a proxy or filter gives this answer for {rule}.</source>
            <translation>Blijft het zo, kijk dan of een proxy of filter dit antwoord geeft voor {rule}.</translation>
        </message>
        <message>
            <source>The same test on the server says True for **TcpTestSucceeded**.</source>
            <translation>Dezelfde test op de server geeft True bij **TcpTestSucceeded**.</translation>
        </message>
    </context>
    <context>
        <name>missing</name>
        <message>
            <source>Not looked at: nobody has looked or answered yet.</source>
            <translation>Niet bekeken: nog niemand heeft gekeken of geantwoord.</translation>
        </message>
        <message>
            <source>Not looked at: no answer came in time. Look again.</source>
            <translation>Niet bekeken: er kwam op tijd geen antwoord. Kijk opnieuw.</translation>
        </message>
        <message>
            <source>Not looked at: it was stopped. Look again.</source>
            <translation>Niet bekeken: het is gestopt. Kijk opnieuw.</translation>
        </message>
        <message>
            <source>Not looked at: it cannot be reached from here.</source>
            <translation>Niet bekeken: het is hiervandaan niet te bereiken.</translation>
        </message>
        <message>
            <source>Not looked at: you are not allowed to see it. Someone who is can look.</source>
            <translation>Niet bekeken: u mag dit niet zien. Iemand die dat wel mag kan kijken.</translation>
        </message>
        <message>
            <source>Not looked at: what came cannot be read.</source>
            <translation>Niet bekeken: wat er kwam is niet te lezen.</translation>
        </message>
        <message>
            <source>Not looked at: it needs something else that is not known.</source>
            <translation>Niet bekeken: er is iets anders voor nodig dat niet bekend is.</translation>
        </message>
        <message>
            <source>Not looked at: you did not know. Ask someone who does.</source>
            <translation>Niet bekeken: u wist het niet. Vraag het iemand die het weet.</translation>
        </message>
    </context>
    <context>
        <name>plan</name>
        <message>
            <source>Reset the password of a test user. It works when events **31001** and **31002** share one TrackingId.</source>
            <translation>Stel het wachtwoord van een testgebruiker opnieuw in. Het werkt als de gebeurtenissen **31001** en **31002** dezelfde TrackingId hebben.</translation>
        </message>
    </context>
    <context>
        <name>report</name>
        <message>
            <source>name not found</source>
            <translation>naam niet gevonden</translation>
        </message>
        <message>
            <source>no usable answer</source>
            <translation>geen bruikbaar antwoord</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>mislukt</translation>
        </message>
        <message>
            <source>not finished</source>
            <translation>niet klaar</translation>
        </message>
        <message>
            <source>open</source>
            <translation>open</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>geweigerd</translation>
        </message>
        <message>
            <source>silent</source>
            <translation>stil</translation>
        </message>
        <message>
            <source>no route</source>
            <translation>geen route</translation>
        </message>
        <message>
            <source>reset</source>
            <translation>afgebroken</translation>
        </message>
        <message>
            <source>none</source>
            <translation>geen</translation>
        </message>
        <message>
            <source>wants a sign-in</source>
            <translation>vraagt om aanmelding</translation>
        </message>
        <message>
            <source>denied</source>
            <translation>geweigerd</translation>
        </message>
        <message>
            <source>the proxy cannot reach it</source>
            <translation>de proxy kan de host niet bereiken</translation>
        </message>
        <message>
            <source>no answer of a proxy</source>
            <translation>geen antwoord van een proxy</translation>
        </message>
        <message>
            <source>settings could not be read</source>
            <translation>instellingen niet te lezen</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>verlopen</translation>
        </message>
        <message>
            <source>not valid yet</source>
            <translation>nog niet geldig</translation>
        </message>
        <message>
            <source>for another host</source>
            <translation>voor een andere host</translation>
        </message>
        <message>
            <source>self-signed</source>
            <translation>zelfondertekend</translation>
        </message>
        <message>
            <source>root not trusted</source>
            <translation>basiscertificaat niet vertrouwd</translation>
        </message>
        <message>
            <source>chain incomplete</source>
            <translation>keten onvolledig</translation>
        </message>
        <message>
            <source>revoked</source>
            <translation>ingetrokken</translation>
        </message>
        <message>
            <source>certificate refused</source>
            <translation>certificaat geweigerd</translation>
        </message>
        <message>
            <source>older than TLS 1.2</source>
            <translation>ouder dan TLS 1.2</translation>
        </message>
        <message>
            <source>does not speak TLS</source>
            <translation>spreekt geen TLS</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>gesloten</translation>
        </message>
        <message>
            <source>no TLS in this program</source>
            <translation>geen TLS in dit programma</translation>
        </message>
        <message>
            <source>not used</source>
            <translation>niet gebruikt</translation>
        </message>
        <message>
            <source>does not speak HTTP</source>
            <translation>spreekt geen HTTP</translation>
        </message>
        <message>
            <source>not reached</source>
            <translation>niet bereikt</translation>
        </message>
        <message>
            <source>Relay</source>
            <translation>Relay</translation>
        </message>
        <message>
            <source>Reset service</source>
            <translation>Resetservice</translation>
        </message>
        <message>
            <source>Sign-in</source>
            <translation>Aanmelding</translation>
        </message>
        <message>
            <source>Synchronisation</source>
            <translation>Synchronisatie</translation>
        </message>
        <message>
            <source>Certificate revocation</source>
            <translation>Intrekking van certificaten</translation>
        </message>
        <message>
            <source>Added by hand</source>
            <translation>Zelf toegevoegd</translation>
        </message>
        <message>
            <source>Commercial</source>
            <translation>Commercieel</translation>
        </message>
        <message>
            <source>US Government</source>
            <translation>Amerikaanse overheid (US Government)</translation>
        </message>
        <message>
            <source>China (21Vianet)</source>
            <translation>China (21Vianet)</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Niet bekend</translation>
        </message>
        <message>
            <source>Connect Sync and Cloud Sync</source>
            <translation>Connect Sync en Cloud Sync</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Gebruikers</translation>
        </message>
        <message>
            <source>Computers</source>
            <translation>Computers</translation>
        </message>
        <message>
            <source>Domains</source>
            <translation>Domeinen</translation>
        </message>
        <message>
            <source>Addresses</source>
            <translation>Adressen</translation>
        </message>
        <message>
            <source>Security identifiers (SID)</source>
            <translation>Beveiligings-id's (SID)</translation>
        </message>
        <message>
            <source>Distinguished names (DN)</source>
            <translation>Unieke namen (DN)</translation>
        </message>
        <message>
            <source>Unique ids (GUID)</source>
            <translation>Unieke id's (GUID)</translation>
        </message>
        <message>
            <source>Issuers of certificates</source>
            <translation>Uitgevers van certificaten</translation>
        </message>
        <message>
            <source>Looked</source>
            <translation>Gekeken</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>Duur</translation>
        </message>
        <message>
            <source>Looked from</source>
            <translation>Gekeken vanaf</translation>
        </message>
        <message>
            <source>The Connect server</source>
            <translation>De Connect-server</translation>
        </message>
        <message>
            <source>Another computer than the Connect server</source>
            <translation>Een andere computer dan de Connect-server</translation>
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
            <translation>Wat de beller ziet</translation>
        </message>
        <message>
            <source>Affected user</source>
            <translation>Betrokken gebruiker</translation>
        </message>
        <message>
            <source>Domain</source>
            <translation>Domein</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>Required for the verdict</source>
            <translation>Vereist voor het oordeel</translation>
        </message>
        <message numerus="yes">
            <source>Connections were opened to %n host(s) and port(s)</source>
            <translation>
                <numerusform>Er is verbinding gemaakt met %n host en poort</numerusform>
                <numerusform>Er is verbinding gemaakt met %n hosts en poorten</numerusform>
            </translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>Privacy</translation>
        </message>
        <message>
            <source>**This report holds names of people and computers.** Share it only with people who may see them.</source>
            <translation>**In dit rapport staan namen van mensen en computers.** Deel het alleen met wie ze mag zien.</translation>
        </message>
        <message>
            <source>Names were replaced. The same name gets the same replacement everywhere. The key is not in this file.</source>
            <translation>Namen zijn vervangen. Dezelfde naam krijgt overal dezelfde vervanging. De sleutel staat niet in dit bestand.</translation>
        </message>
        <message>
            <source>Free text was left out. Hosts that Microsoft publishes, codes and versions stay.</source>
            <translation>Vrije tekst is weggelaten. Hosts die Microsoft publiceert, codes en versies blijven staan.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Soort</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Namen</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>Wordt</translation>
        </message>
        <message>
            <source>Replaced in this report</source>
            <translation>Vervangen in dit rapport</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>Host</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Verbinding</translation>
        </message>
        <message>
            <source>Every host that was tested, step by step</source>
            <translation>Elke geteste host, stap voor stap</translation>
        </message>
        <message>
            <source>An answer such as 401 or 404 is good here: the host was reached, without a sign-in.</source>
            <translation>Een antwoord als 401 of 404 is hier goed: de host is bereikt, zonder aanmelding.</translation>
        </message>
        <message>
            <source>Domain controller</source>
            <translation>Domein­controller</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Poort</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Uitkomst</translation>
        </message>
        <message>
            <source>Ports of the domain controllers</source>
            <translation>Poorten van de domeincontrollers</translation>
        </message>
        <message>
            <source>(PDC emulator)</source>
            <translation>(PDC-emulator)</translation>
        </message>
        <message>
            <source>**We only looked. Nothing was changed.**</source>
            <translation>**Er is alleen gekeken. Er is niets gewijzigd.**</translation>
        </message>
        <message>
            <source>Stops here</source>
            <translation>Stopt hier</translation>
        </message>
        <message>
            <source>The chain from user to password.</source>
            <translation>De keten van gebruiker tot wachtwoord.</translation>
        </message>
        <message>
            <source>lived</source>
            <translation>leeft nog</translation>
        </message>
        <message>
            <source>dropped in silence</source>
            <translation>stil verbroken</translation>
        </message>
        <message>
            <source>reset after {seconds}</source>
            <translation>afgebroken na {seconds}</translation>
        </message>
        <message>
            <source>closed by the server after {seconds}</source>
            <translation>door de server gesloten na {seconds}</translation>
        </message>
        <message>
            <source>could not be opened</source>
            <translation>niet te openen</translation>
        </message>
        <message>
            <source>Idle connections</source>
            <translation>Inactieve verbindingen</translation>
        </message>
        <message>
            <source>Each connection was left idle for another time, then used again. Tested against:</source>
            <translation>Elke verbinding bleef een andere tijd stil en is daarna weer gebruikt. Getest met:</translation>
        </message>
        <message>
            <source>names hidden</source>
            <translation>namen verborgen</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Pagina {page} van {pages}</translation>
        </message>
        <message>
            <source>knowledge of {date}</source>
            <translation>kennis van {date}</translation>
        </message>
        <message>
            <source>Names hidden: users, computers, domains, addresses</source>
            <translation>Namen verborgen: gebruikers, computers, domeinen, adressen</translation>
        </message>
        <message>
            <source>Names shown: share with care</source>
            <translation>Namen zichtbaar: deel met zorg</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>Oorzaak</translation>
        </message>
        <message>
            <source>Nothing that was found points at a cause.</source>
            <translation>Niets van wat is gevonden, wijst naar een oorzaak.</translation>
        </message>
        <message>
            <source>No cause stands out. The first to look at:</source>
            <translation>Er springt geen oorzaak uit. Kijk eerst naar:</translation>
        </message>
        <message>
            <source>Why we think so</source>
            <translation>Waarom we dat denken</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Volgende stap</translation>
        </message>
        <message>
            <source>There is nothing to repair. Answer the open questions to be sure.</source>
            <translation>Er is niets te herstellen. Beantwoord de open vragen om zeker te zijn.</translation>
        </message>
        <message>
            <source>The whole plan</source>
            <translation>Het hele plan</translation>
        </message>
        <message>
            <source>Not looked at</source>
            <translation>Niet bekeken</translation>
        </message>
        <message>
            <source>Everything was looked at.</source>
            <translation>Alles is bekeken.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>en nog %n</numerusform>
                <numerusform>en nog %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Why, and who can tell</source>
            <translation>Waarom niet, en wie het weet</translation>
        </message>
        <message>
            <source>In this report</source>
            <translation>In dit rapport</translation>
        </message>
        <message>
            <source>Causes</source>
            <translation>Oorzaken</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>Nog niet bekend</translation>
        </message>
        <message>
            <source>What the article says, and what holds today</source>
            <translation>Wat het artikel zegt en wat nu geldt</translation>
        </message>
        <message>
            <source>Where this comes from, and privacy</source>
            <translation>Herkomst en privacy</translation>
        </message>
        <message>
            <source>This file holds no script and fetches nothing.</source>
            <translation>Dit bestand bevat geen script en haalt niets op.</translation>
        </message>
        <message>
            <source>Because</source>
            <translation>Omdat</translation>
        </message>
        <message>
            <source>What speaks against it</source>
            <translation>Wat ertegen spreekt</translation>
        </message>
        <message>
            <source>To be sure</source>
            <translation>Om zeker te zijn</translation>
        </message>
        <message>
            <source>Risk:</source>
            <translation>Risico:</translation>
        </message>
        <message>
            <source>To undo:</source>
            <translation>Terugdraaien:</translation>
        </message>
        <message>
            <source>How to see that it worked:</source>
            <translation>Zo ziet u dat het gelukt is:</translation>
        </message>
        <message>
            <source>One click on a command selects all of it.</source>
            <translation>Met één klik op een opdracht selecteert u die helemaal.</translation>
        </message>
        <message>
            <source>Point</source>
            <translation>Punt</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>What we know</source>
            <translation>Wat we weten</translation>
        </message>
        <message>
            <source>Where to look, or who can tell</source>
            <translation>Waar u kijkt, of wie het weet</translation>
        </message>
        <message>
            <source>Why it matters, and what this rests on</source>
            <translation>Waarom dit ertoe doet en waarop het berust</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Waarom</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Bron</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Gezien</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>Waarden</translation>
        </message>
        <message>
            <source>Not complete</source>
            <translation>Niet volledig</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Wat te doen</translation>
        </message>
        <message>
            <source>What we saw</source>
            <translation>Wat we zagen</translation>
        </message>
        <message>
            <source>From where</source>
            <translation>Waarvandaan</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Plaats</translation>
        </message>
        <message>
            <source>The article says</source>
            <translation>Het artikel zegt</translation>
        </message>
        <message>
            <source>What holds today</source>
            <translation>Wat nu geldt</translation>
        </message>
        <message>
            <source>Microsoft's article “Password writeback is not working”, statement by statement</source>
            <translation>Microsofts artikel ‘Wachtwoord terugschrijven werkt niet’, punt voor punt</translation>
        </message>
        <message>
            <source>The caller sees: {text}</source>
            <translation>De beller ziet: {text}</translation>
        </message>
        <message numerus="yes">
            <source>%n problem(s)</source>
            <translation>
                <numerusform>%n probleem</numerusform>
                <numerusform>%n problemen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n waarschuwing</numerusform>
                <numerusform>%n waarschuwingen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n question(s)</source>
            <translation>
                <numerusform>%n vraag</numerusform>
                <numerusform>%n vragen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not looked at</source>
            <translation>
                <numerusform>%n niet bekeken</numerusform>
                <numerusform>%n niet bekeken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n ter info</numerusform>
                <numerusform>%n ter info</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not applicable</source>
            <translation>
                <numerusform>%n niet van toepassing</numerusform>
                <numerusform>%n niet van toepassing</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n in order</source>
            <translation>
                <numerusform>%n in orde</numerusform>
                <numerusform>%n in orde</numerusform>
            </translation>
        </message>
        <message>
            <source>Very likely</source>
            <translation>Zeer waarschijnlijk</translation>
        </message>
        <message>
            <source>Likely</source>
            <translation>Waarschijnlijk</translation>
        </message>
        <message>
            <source>Possible</source>
            <translation>Mogelijk</translation>
        </message>
        <message>
            <source>Less likely</source>
            <translation>Minder waarschijnlijk</translation>
        </message>
        <message>
            <source>{n} %</source>
            <translation>{n} %</translation>
        </message>
        <message>
            <source>now</source>
            <translation>nu</translation>
        </message>
        <message>
            <source>next</source>
            <translation>hierna</translation>
        </message>
        <message>
            <source>after that</source>
            <translation>daarna</translation>
        </message>
        <message>
            <source>to prove that it works</source>
            <translation>als bewijs dat het werkt</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Gebruiker</translation>
        </message>
        <message>
            <source>SSPR portal</source>
            <translation>SSPR-portal</translation>
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
            <translation>Firewall en proxy</translation>
        </message>
        <message>
            <source>Connect server</source>
            <translation>Connect-server</translation>
        </message>
        <message>
            <source>User object</source>
            <translation>Gebruikers­object</translation>
        </message>
        <message>
            <source>{date}, {time} ({zone})</source>
            <translation>{date}, {time} ({zone})</translation>
        </message>
        <message>
            <source>Password writeback works.</source>
            <translation>Wachtwoord terugschrijven werkt.</translation>
        </message>
        <message>
            <source>Nothing is broken, but something needs attention.</source>
            <translation>Er is niets stuk, maar iets vraagt aandacht.</translation>
        </message>
        <message>
            <source>Something is wrong. No single cause stands out yet.</source>
            <translation>Er is iets mis. Er springt nog geen oorzaak uit.</translation>
        </message>
        <message>
            <source>Too little is known for a verdict.</source>
            <translation>Er is te weinig bekend voor een oordeel.</translation>
        </message>
        <message>
            <source>Every required point is in order, and a reset was proved.</source>
            <translation>Elk vereist punt is in orde en een herstel is bewezen.</translation>
        </message>
        <message>
            <source>Every required point was looked at. The warnings below may cause trouble later.</source>
            <translation>Elk vereist punt is bekeken. De waarschuwingen hieronder kunnen later problemen geven.</translation>
        </message>
        <message>
            <source>The problems below say what was found and who can act.</source>
            <translation>De problemen hieronder zeggen wat er is gevonden en wie kan handelen.</translation>
        </message>
        <message>
            <source>No problem was found, but not every required point was looked at. Open points are listed below.</source>
            <translation>Er is geen probleem gevonden, maar niet elk vereist punt is bekeken. De open punten staan hieronder.</translation>
        </message>
        <message>
            <source>This contradicts it. {source}: {said}</source>
            <translation>Dit spreekt het tegen. {source}: {said}</translation>
        </message>
        <message numerus="yes">
            <source>It was stopped: %n point(s) need another look.</source>
            <translation>
                <numerusform>Er is gestopt: %n punt moet nog worden bekeken.</numerusform>
                <numerusform>Er is gestopt: %n punten moeten nog worden bekeken.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No answer came in time for %n point(s).</source>
            <translation>
                <numerusform>Voor %n punt kwam er niet op tijd een antwoord.</numerusform>
                <numerusform>Voor %n punten kwam er niet op tijd een antwoord.</numerusform>
            </translation>
        </message>
        <message>
            <source>{time} (no zone)</source>
            <translation>{time} (zonder tijdzone)</translation>
        </message>
        <message>
            <source>Attempts that reached the server, the newest first</source>
            <translation>Pogingen die de server bereikten, de nieuwste eerst</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Begin</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Eind</translation>
        </message>
        <message>
            <source>Codes</source>
            <translation>Codes</translation>
        </message>
        <message numerus="yes">
            <source>%n older attempt(s)</source>
            <translation>
                <numerusform>%n oudere poging</numerusform>
                <numerusform>%n oudere pogingen</numerusform>
            </translation>
        </message>
        <message>
            <source>What happened on the server</source>
            <translation>Wat er op de server gebeurde</translation>
        </message>
        <message>
            <source>Compared with an earlier look</source>
            <translation>Vergeleken met eerder</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Gedaan</translation>
        </message>
        <message>
            <source>Compared with {time}</source>
            <translation>Vergeleken met {time}</translation>
        </message>
        <message numerus="yes">
            <source>%n point(s) were in order then, and nobody has looked again.</source>
            <translation>
                <numerusform>%n punt was toen in orde; niemand heeft opnieuw gekeken.</numerusform>
                <numerusform>%n punten waren toen in orde; niemand heeft opnieuw gekeken.</numerusform>
            </translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Verschil</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Toen</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Nu</translation>
        </message>
        <message>
            <source>Fixed</source>
            <translation>Opgelost</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nieuw</translation>
        </message>
        <message>
            <source>Still there</source>
            <translation>Nog steeds</translation>
        </message>
        <message>
            <source>Not looked at again</source>
            <translation>Niet opnieuw bekeken</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>Ongewijzigd</translation>
        </message>
        <message>
            <source>Nobody had looked at it before.</source>
            <translation>Hier had eerder niemand naar gekeken.</translation>
        </message>
        <message>
            <source>It was seen from another computer, which says nothing about the server.</source>
            <translation>Dit is vanaf een andere computer gezien; dat zegt niets over de server.</translation>
        </message>
        <message>
            <source>A person says how it is now. Nobody has looked.</source>
            <translation>Iemand zegt hoe het nu is. Niemand heeft gekeken.</translation>
        </message>
        <message>
            <source>It does not apply any more, so nobody looked.</source>
            <translation>Het is niet meer van toepassing, dus niemand heeft gekeken.</translation>
        </message>
        <message>
            <source>It may still be as it was.</source>
            <translation>Het is misschien nog zoals het was.</translation>
        </message>
        <message numerus="yes">
            <source>%n fixed</source>
            <translation>
                <numerusform>%n opgelost</numerusform>
                <numerusform>%n opgelost</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n nieuw</numerusform>
                <numerusform>%n nieuw</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n still there</source>
            <translation>
                <numerusform>%n nog steeds</numerusform>
                <numerusform>%n nog steeds</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not looked at again</source>
            <translation>
                <numerusform>%n niet opnieuw bekeken</numerusform>
                <numerusform>%n niet opnieuw bekeken</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing has changed.</source>
            <translation>Er is niets veranderd.</translation>
        </message>
        <message>
            <source>Something changed here</source>
            <translation>Hier is iets veranderd</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>Aantal</translation>
        </message>
        <message>
            <source>Persons</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>First</source>
            <translation>Eerste</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>Laatste</translation>
        </message>
        <message>
            <source>By what became of them, the most frequent first</source>
            <translation>Naar afloop, de meest voorkomende eerst</translation>
        </message>
        <message>
            <source>Next: have the script run on the Connect server, and open the file it makes.</source>
            <translation>Nu: laat het script op de Connect-server uitvoeren en open het bestand dat het maakt.</translation>
        </message>
        <message>
            <source>Next: read the Application log of the Connect server.</source>
            <translation>Nu: lees het toepassingslogboek van de Connect-server.</translation>
        </message>
        <message>
            <source>Next: run this program on the Connect server. It tests the network from there.</source>
            <translation>Nu: start dit programma op de Connect-server. Het test het netwerk daarvandaan.</translation>
        </message>
        <message numerus="yes">
            <source>One look answers %n open point(s).</source>
            <translation>
                <numerusform>Eén blik beantwoordt %n open punt.</numerusform>
                <numerusform>Eén blik beantwoordt %n open punten.</numerusform>
            </translation>
        </message>
        <message>
            <source>Ask next: {question}</source>
            <translation>Vraag nu: {question}</translation>
        </message>
        <message>
            <source>Of all that is open this tells most. It decides about: {causes}.</source>
            <translation>Van alles wat nog open is, zegt dit het meest. Het beslist over: {causes}.</translation>
        </message>
        <message>
            <source>{agent}, by the collection of the server</source>
            <translation>{agent}, volgens de verzameling van de server</translation>
        </message>
    </context>
    <context>
        <name>samples</name>
        <message>
            <source>A firewall blocks the way to the relay</source>
            <translation>Een firewall blokkeert de weg naar de relay</translation>
        </message>
        <message>
            <source>The proxy wants a sign-in</source>
            <translation>De proxy vraagt om aanmelding</translation>
        </message>
        <message>
            <source>Someone opens the TLS connections</source>
            <translation>Iemand opent de TLS-verbindingen</translation>
        </message>
        <message>
            <source>Names do not resolve on the server</source>
            <translation>Namen zijn op de server niet op te zoeken</translation>
        </message>
        <message>
            <source>A protected account that inherits no rights</source>
            <translation>Een beveiligd account dat geen machtigingen overneemt</translation>
        </message>
        <message>
            <source>Seen from a desk: nothing is known of the server</source>
            <translation>Gezien vanaf een bureau: over de server is niets bekend</translation>
        </message>
        <message>
            <source>All in order, a reset was proved</source>
            <translation>Alles in orde, een herstel is bewezen</translation>
        </message>
    </context>
    <context>
        <name>share</name>
        <message>
            <source>What Microsoft support asks for</source>
            <translation>Waar Microsoft-ondersteuning om vraagt</translation>
        </message>
        <message>
            <source>Not known yet.</source>
            <translation>Nog niet bekend.</translation>
        </message>
        <message>
            <source>In this packet</source>
            <translation>In dit pakket</translation>
        </message>
        <message>
            <source>the report, for any browser</source>
            <translation>het rapport, voor elke browser</translation>
        </message>
        <message>
            <source>the same for programs</source>
            <translation>hetzelfde voor programma's</translation>
        </message>
        <message>
            <source>what it was made from</source>
            <translation>waaruit het gemaakt is</translation>
        </message>
        <message>
            <source>the events that were seen</source>
            <translation>de gebeurtenissen die gezien zijn</translation>
        </message>
        <message>
            <source>Names such as user-1 are hidden. Tell them to Microsoft support yourself, where they ask for them.</source>
            <translation>Namen zoals user-1 zijn verborgen. Geef ze zelf aan Microsoft-ondersteuning waar die ernaar vraagt.</translation>
        </message>
        <message>
            <source>Affected user</source>
            <translation>Betrokken gebruiker</translation>
        </message>
        <message>
            <source>Domain controllers</source>
            <translation>Domeincontrollers</translation>
        </message>
        <message>
            <source>Address of the server</source>
            <translation>Adres van de server</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>Who set writeback up</source>
            <translation>Wie terugschrijven heeft ingesteld</translation>
        </message>
        <message>
            <source>A reply with what you saw closes this. The one who asks looks again then.</source>
            <translation>Een antwoord met wat u zag rondt dit af. De vrager kijkt dan opnieuw.</translation>
        </message>
        <message>
            <source>What we ask of you</source>
            <translation>Wat we van u vragen</translation>
        </message>
        <message>
            <source>What this is about</source>
            <translation>Waar het over gaat</translation>
        </message>
        <message>
            <source>Names such as host-1 are hidden. The one who asks can tell what they stand for.</source>
            <translation>Namen zoals host-1 zijn verborgen. De vrager kan zeggen waar ze voor staan.</translation>
        </message>
        <message>
            <source>Password writeback: {cause}</source>
            <translation>Wachtwoord terugschrijven: {cause}</translation>
        </message>
        <message>
            <source>What happened, with its code</source>
            <translation>Wat er gebeurde, met de code</translation>
        </message>
        <message>
            <source>Write down the message and its code, and how to make it happen again.</source>
            <translation>Noteer de melding met de code, en hoe het opnieuw gebeurt.</translation>
        </message>
        <message>
            <source>The page, with its address</source>
            <translation>De pagina, met het adres</translation>
        </message>
        <message>
            <source>Copy the address of the page where it failed, and take a picture.</source>
            <translation>Kopieer het adres van de pagina waar het misging en maak een schermafbeelding.</translation>
        </message>
        <message>
            <source>The support code</source>
            <translation>De ondersteuningscode</translation>
        </message>
        <message>
            <source>The link **Support code** at the bottom of the page gives a GUID. Without it, press F12 and search for SID and CID.</source>
            <translation>De koppeling **Ondersteuningscode (Support code)** onder aan de pagina geeft een GUID. Is die er niet, druk dan op F12 en zoek naar SID en CID.</translation>
        </message>
        <message>
            <source>Date, time and time zone</source>
            <translation>Datum, tijd en tijdzone</translation>
        </message>
        <message>
            <source>Note when it failed, with the time zone.</source>
            <translation>Noteer wanneer het misging, met de tijdzone.</translation>
        </message>
        <message>
            <source>The user name (UPN)</source>
            <translation>De gebruikersnaam (UPN)</translation>
        </message>
        <message>
            <source>Ask the caller for the name they sign in with.</source>
            <translation>Vraag de beller met welke naam die zich aanmeldt.</translation>
        </message>
        <message>
            <source>The kind of user</source>
            <translation>Het soort gebruiker</translation>
        </message>
        <message>
            <source>Federated, pass-through, password hash or cloud-only: see the user in the Entra admin center.</source>
            <translation>Gefedereerd, passthrough, wachtwoord-hash of alleen cloud: zie de gebruiker in het Entra-beheercentrum.</translation>
        </message>
        <message>
            <source>The licence of the user</source>
            <translation>De licentie van de gebruiker</translation>
        </message>
        <message>
            <source>See **Licenses** of the user in the Entra admin center.</source>
            <translation>Zie **Licenties (Licenses)** van de gebruiker in het Entra-beheercentrum.</translation>
        </message>
        <message>
            <source>The Application log of the Connect server</source>
            <translation>Het toepassingslogboek van de Connect-server</translation>
        </message>
        <message>
            <source>The events of writeback are in `events.json`.</source>
            <translation>De gebeurtenissen van terugschrijven staan in `events.json`.</translation>
        </message>
        <message>
            <source>Export the log and put it in a zip file: `wevtutil epl Application C:\Temp\application.evtx`.</source>
            <translation>Exporteer het logboek en zet het in een zip-bestand: `wevtutil epl Application C:\Temp\application.evtx`.</translation>
        </message>
    </context>
    <context>
        <name>shared</name>
        <message>
            <source>Does not apply: Cloud Sync serves this domain, not Connect.</source>
            <translation>Niet van toepassing: dit domein wordt door Cloud Sync bediend, niet door Connect.</translation>
        </message>
        <message>
            <source>Does not apply: this user exists only in the cloud.</source>
            <translation>Niet van toepassing: deze gebruiker bestaat alleen in de cloud.</translation>
        </message>
        <message>
            <source>Does not apply: the server that was collected runs Cloud Sync, not Connect.</source>
            <translation>Niet van toepassing: op de server van de verzameling draait Cloud Sync, niet Connect.</translation>
        </message>
    </context>
    <context>
        <name>shared/links</name>
        <message>
            <source>Troubleshoot password writeback</source>
            <translation>Problemen met terugschrijven van wachtwoorden oplossen</translation>
        </message>
        <message>
            <source>How password writeback works</source>
            <translation>Hoe terugschrijven van wachtwoorden werkt</translation>
        </message>
        <message>
            <source>Enable password writeback with Connect</source>
            <translation>Terugschrijven van wachtwoorden inschakelen met Connect</translation>
        </message>
        <message>
            <source>Enable password writeback with Cloud Sync</source>
            <translation>Terugschrijven van wachtwoorden inschakelen met Cloud Sync</translation>
        </message>
        <message>
            <source>Troubleshoot self-service password reset</source>
            <translation>Problemen met selfservice voor wachtwoordherstel oplossen</translation>
        </message>
        <message>
            <source>How self-service password reset works</source>
            <translation>Hoe selfservice voor wachtwoordherstel werkt</translation>
        </message>
        <message>
            <source>Enable self-service password reset</source>
            <translation>Selfservice voor wachtwoordherstel inschakelen</translation>
        </message>
        <message>
            <source>Password policies and administrators</source>
            <translation>Wachtwoordbeleid en beheerders</translation>
        </message>
        <message>
            <source>Licences for self-service password reset</source>
            <translation>Licenties voor selfservice voor wachtwoordherstel</translation>
        </message>
        <message>
            <source>Banned passwords</source>
            <translation>Verboden wachtwoorden</translation>
        </message>
        <message>
            <source>Requirements of Microsoft Entra Connect</source>
            <translation>Vereisten van Microsoft Entra Connect</translation>
        </message>
        <message>
            <source>Ports and names that hybrid identity needs</source>
            <translation>Poorten en namen die hybride identiteit nodig heeft</translation>
        </message>
        <message>
            <source>Troubleshoot the connection of Connect</source>
            <translation>Problemen met de verbinding van Connect oplossen</translation>
        </message>
        <message>
            <source>Versions of Microsoft Entra Connect</source>
            <translation>Versies van Microsoft Entra Connect</translation>
        </message>
        <message>
            <source>Required upgrade of Connect</source>
            <translation>Verplichte upgrade van Connect</translation>
        </message>
        <message>
            <source>TLS 1.2 for Connect</source>
            <translation>TLS 1.2 voor Connect</translation>
        </message>
        <message>
            <source>Staging server and a second Connect server</source>
            <translation>Faseringsserver en een tweede Connect-server</translation>
        </message>
        <message>
            <source>Scheduler of Connect</source>
            <translation>Planner van Connect</translation>
        </message>
        <message>
            <source>Permissions of the connector account</source>
            <translation>Machtigingen van het connectoraccount</translation>
        </message>
        <message>
            <source>Change the password of the connector account</source>
            <translation>Het wachtwoord van het connectoraccount wijzigen</translation>
        </message>
        <message>
            <source>Application-based sign-in of Connect</source>
            <translation>Aanmelding van Connect met een toepassing</translation>
        </message>
        <message>
            <source>Selective password hash synchronisation</source>
            <translation>Selectieve wachtwoord-hash-synchronisatie</translation>
        </message>
        <message>
            <source>Password hash synchronisation and temporary passwords</source>
            <translation>Wachtwoord-hash-synchronisatie en tijdelijke wachtwoorden</translation>
        </message>
        <message>
            <source>Troubleshoot Cloud Sync</source>
            <translation>Problemen met Cloud Sync oplossen</translation>
        </message>
        <message>
            <source>Requirements of Cloud Sync</source>
            <translation>Vereisten van Cloud Sync</translation>
        </message>
        <message>
            <source>Versions of the provisioning agent</source>
            <translation>Versies van de provisioning-agent</translation>
        </message>
        <message>
            <source>Install the provisioning agent</source>
            <translation>De provisioning-agent installeren</translation>
        </message>
        <message>
            <source>Error SSPR_0029</source>
            <translation>Fout SSPR_0029</translation>
        </message>
        <message>
            <source>Rights that writeback needs</source>
            <translation>Machtigingen die terugschrijven nodig heeft</translation>
        </message>
        <message>
            <source>The on-premises policy refuses the password</source>
            <translation>Het on-premises beleid weigert het wachtwoord</translation>
        </message>
        <message>
            <source>First steps when writeback fails</source>
            <translation>Eerste stappen als terugschrijven mislukt</translation>
        </message>
        <message>
            <source>Unable to configure password writeback</source>
            <translation>Terugschrijven van wachtwoorden kan niet worden ingesteld</translation>
        </message>
        <message>
            <source>RPC errors of Connect</source>
            <translation>RPC-fouten van Connect</translation>
        </message>
        <message>
            <source>Find out why an object is not synced</source>
            <translation>Uitzoeken waarom een object niet wordt gesynchroniseerd</translation>
        </message>
    </context>
    <context>
        <name>shared/steps</name>
        <message>
            <source>None: it only looks.</source>
            <translation>Geen: het kijkt alleen.</translation>
        </message>
        <message>
            <source>On version 2.5 open only the Active Directory connector. OK on the Entra connector deletes its sign-in settings.</source>
            <translation>Open in versie 2.5 alleen de Active Directory-connector. OK op de Entra-connector wist de aanmeldinstellingen daarvan.</translation>
        </message>
        <message>
            <source>A test user resets the password; events 31001 and 31002 with the same TrackingId follow.</source>
            <translation>Een testgebruiker stelt het wachtwoord opnieuw in; daarna volgen 31001 en 31002 met dezelfde TrackingId.</translation>
        </message>
        <message>
            <source>A test user resets the password and signs in with it on a computer of the domain.</source>
            <translation>Een testgebruiker stelt het wachtwoord opnieuw in en meldt zich daarmee aan op een computer in het domein.</translation>
        </message>
        <message>
            <source>The caller resets the password on the portal, and no error appears.</source>
            <translation>De beller stelt het wachtwoord opnieuw in via de portal en er verschijnt geen fout.</translation>
        </message>
        <message>
            <source>Event 31015 appears in the Application log: the writeback service has started.</source>
            <translation>Gebeurtenis 31015 verschijnt in het toepassingslogboek: de service voor terugschrijven is gestart.</translation>
        </message>
        <message>
            <source>Remove the rule.</source>
            <translation>Verwijder de regel.</translation>
        </message>
        <message>
            <source>Remove the exception.</source>
            <translation>Verwijder de uitzondering.</translation>
        </message>
        <message>
            <source>Put the rule back.</source>
            <translation>Zet de regel terug.</translation>
        </message>
        <message>
            <source>Set the earlier value again.</source>
            <translation>Zet de vorige waarde terug.</translation>
        </message>
        <message>
            <source>Run it again with `$false`.</source>
            <translation>Voer het nog eens uit met `$false`.</translation>
        </message>
        <message>
            <source>Run it again with `$true`.</source>
            <translation>Voer het nog eens uit met `$true`.</translation>
        </message>
        <message>
            <source>Clear the box in another run.</source>
            <translation>Vink het vak in een volgende ronde uit.</translation>
        </message>
        <message>
            <source>Clear the box and restart the service.</source>
            <translation>Vink het vak uit en start de service opnieuw.</translation>
        </message>
        <message>
            <source>Low: outbound only, to Microsoft.</source>
            <translation>Laag: alleen uitgaand, naar Microsoft.</translation>
        </message>
        <message>
            <source>Low: one server, inside the network.</source>
            <translation>Laag: één server, binnen het netwerk.</translation>
        </message>
        <message>
            <source>Low: synchronisation pauses for about a minute.</source>
            <translation>Laag: de synchronisatie staat ongeveer een minuut stil.</translation>
        </message>
        <message>
            <source>The restart stops synchronisation for some minutes.</source>
            <translation>Door het opnieuw opstarten staat de synchronisatie enkele minuten stil.</translation>
        </message>
        <message>
            <source>Low: it needs a Hybrid Identity Administrator.</source>
            <translation>Laag: er is een hybride-identiteitsbeheerder voor nodig.</translation>
        </message>
        <message>
            <source>Low: it adds rights on users. It needs an Enterprise Admin.</source>
            <translation>Laag: het voegt rechten op gebruikers toe. Er is een ondernemingsbeheerder (Enterprise Admin) voor nodig.</translation>
        </message>
        <message>
            <source>`TcpTestSucceeded` is `True`.</source>
            <translation>`TcpTestSucceeded` is `True`.</translation>
        </message>
        <message>
            <source>The agent shows as active in the Entra admin center.</source>
            <translation>De agent staat als actief in het Entra-beheercentrum.</translation>
        </message>
        <message>
            <source>The entries show up on the user. It may take an hour.</source>
            <translation>De vermeldingen staan bij de gebruiker. Dat kan een uur duren.</translation>
        </message>
        <message>
            <source>The box is clear in the properties of the user.</source>
            <translation>Het vak staat uit in de eigenschappen van de gebruiker.</translation>
        </message>
        <message>
            <source>The caller signs in with the new password, on the computer and in the cloud.</source>
            <translation>De beller meldt zich met het nieuwe wachtwoord aan, op de computer en in de cloud.</translation>
        </message>
        <message>
            <source>Test from the Connect server. Behind a proxy this test says nothing.</source>
            <translation>Test vanaf de Connect-server. Achter een proxy zegt deze test niets.</translation>
        </message>
        <message>
            <source>See which version runs.</source>
            <translation>Kijk welke versie draait.</translation>
        </message>
        <message>
            <source>Tell the caller: “You did nothing wrong. A connection on our side is broken; the network administrator knows.”</source>
            <translation>Zeg tegen de beller: “U doet niets fout. Een verbinding aan onze kant werkt niet; de netwerkbeheerder weet ervan.”</translation>
        </message>
        <message>
            <source>Tell the caller: “You did nothing wrong. A setting on our side is not right yet; our administrator corrects it.”</source>
            <translation>Zeg tegen de beller: “U doet niets fout. Een instelling aan onze kant klopt nog niet; onze beheerder zet dat recht.”</translation>
        </message>
        <message>
            <source>Tell the caller: “You did nothing wrong. A server on our side needs attention; our administrator knows.”</source>
            <translation>Zeg tegen de beller: “U doet niets fout. Een server aan onze kant vraagt aandacht; onze beheerder weet ervan.”</translation>
        </message>
        <message>
            <source>Tell the caller: “You did nothing wrong. Our server may not set your password yet; our administrator puts that right.”</source>
            <translation>Zeg tegen de beller: “U doet niets fout. Onze server mag uw wachtwoord nog niet instellen; onze beheerder zet dat recht.”</translation>
        </message>
        <message>
            <source>Cannot wait? Have a temporary password set in Active Directory. With password hash synchronisation it works in the cloud after about two minutes.</source>
            <translation>Kan het niet wachten? Laat een tijdelijk wachtwoord instellen in Active Directory. Door wachtwoord-hash-synchronisatie werkt het na ongeveer twee minuten in de cloud.</translation>
        </message>
        <message>
            <source>Leave **User must change password at next logon** clear, or the cloud may not learn this password.</source>
            <translation>Laat **Gebruiker moet wachtwoord bij volgende aanmelding wijzigen** (User must change password at next logon) uit, anders leert de cloud dit wachtwoord mogelijk niet.</translation>
        </message>
        <message>
            <source>The caller signs in with it, on the computer and in the cloud.</source>
            <translation>De beller meldt zich ermee aan, op de computer en in de cloud.</translation>
        </message>
        <message>
            <source>Cannot wait? Have a temporary password set in Active Directory. It works on the computer at once, in the cloud perhaps only when the server runs again.</source>
            <translation>Kan het niet wachten? Laat een tijdelijk wachtwoord instellen in Active Directory. Op de computer werkt het meteen, in de cloud misschien pas als de server weer draait.</translation>
        </message>
        <message>
            <source>The caller signs in with it on a computer of the domain.</source>
            <translation>De beller meldt zich ermee aan op een computer in het domein.</translation>
        </message>
        <message>
            <source>Restart the synchronisation service (ADSync) on the Connect server.</source>
            <translation>Start de synchronisatieservice (ADSync) op de Connect-server opnieuw.</translation>
        </message>
        <message>
            <source>Switch writeback off in the Connect wizard, finish, then switch it on in a second run: **Configure** &gt; **Customize synchronization options** &gt; **Optional features** &gt; **Password writeback**.</source>
            <translation>Schakel terugschrijven uit in de Connect-wizard, rond af en schakel het in een tweede ronde weer in: **Configureren** (Configure) &gt; **Synchronisatieopties aanpassen** (Customize synchronization options) &gt; **Optionele functies** (Optional features) &gt; **Wachtwoord terugschrijven** (Password writeback).</translation>
        </message>
        <message>
            <source>While it is off, every reset by a synced user fails. Below version 2.5.79.0 upgrade first.</source>
            <translation>Zolang het uit staat, kan geen gesynchroniseerde gebruiker het wachtwoord opnieuw instellen. Werk een versie onder 2.5.79.0 eerst bij.</translation>
        </message>
        <message>
            <source>Events 31012 and 31013 appear, then 31004, 31005 and 31015.</source>
            <translation>De gebeurtenissen 31012 en 31013 verschijnen, daarna 31004, 31005 en 31015.</translation>
        </message>
        <message>
            <source>Install the newest version of Connect. It is in the Entra admin center: **Entra Connect** &gt; **Get started** &gt; **Manage**.</source>
            <translation>Installeer de nieuwste versie van Connect. U vindt die in het Entra-beheercentrum: **Entra Connect** &gt; **Get started** &gt; **Manage**.</translation>
        </message>
        <message>
            <source>An upgrade can overwrite changed synchronisation rules: back them up and export the configuration first.</source>
            <translation>Een upgrade kan gewijzigde synchronisatieregels overschrijven: maak eerst een back-up en exporteer de configuratie.</translation>
        </message>
        <message>
            <source>The properties of `AzureADConnect.exe` show the new version.</source>
            <translation>De eigenschappen van `AzureADConnect.exe` tonen de nieuwe versie.</translation>
        </message>
        <message>
            <source>On the Connect server, find the account that writes passwords back (connector account). There is one for each forest.</source>
            <translation>Zoek op de Connect-server het account dat wachtwoorden terugschrijft (connectoraccount). Er is één per forest.</translation>
        </message>
        <message>
            <source>Give that account the rights for writeback. Run it as a domain administrator, once for each domain.</source>
            <translation>Geef dat account de machtigingen voor terugschrijven. Voer dit uit als domeinbeheerder, één keer per domein.</translation>
        </message>
        <message>
            <source>Low: it adds Reset password and two write permissions on users. Never make the account a Domain Admin.</source>
            <translation>Laag: het voegt opnieuw instellen en twee schrijfmachtigingen op gebruikers toe. Maak het account nooit domeinbeheerder.</translation>
        </message>
        <message>
            <source>Remove the three entries of the account from the security of the domain.</source>
            <translation>Verwijder de drie vermeldingen van het account uit de beveiliging van het domein.</translation>
        </message>
        <message>
            <source>Start a full import and a full synchronisation on the Connect server. Close the Connect wizard first.</source>
            <translation>Start een volledige import en een volledige synchronisatie op de Connect-server. Sluit eerst de Connect-wizard.</translation>
        </message>
        <message>
            <source>It can take hours and exports what is pending. Not on a server whose rules were just changed.</source>
            <translation>Het kan uren duren en exporteert wat klaarstaat. Niet op een server waarvan de regels net zijn gewijzigd.</translation>
        </message>
        <message>
            <source>`Get-ADSyncConnectorRunStatus` shows nothing any more: the cycle has ended.</source>
            <translation>`Get-ADSyncConnectorRunStatus` toont niets meer: de cyclus is klaar.</translation>
        </message>
        <message>
            <source>Start a synchronisation cycle on the Connect server.</source>
            <translation>Start een synchronisatiecyclus op de Connect-server.</translation>
        </message>
        <message>
            <source>Low: the same cycle runs every half hour by default.</source>
            <translation>Laag: dezelfde cyclus draait standaard elk half uur.</translation>
        </message>
    </context>
    <context>
        <name>sign</name>
        <message>
            <source>The organisation has no licence that includes writeback.</source>
            <translation>De organisatie heeft geen licentie waar terugschrijven in zit.</translation>
        </message>
        <message>
            <source>A licence is there, but not on this user.</source>
            <translation>Er is een licentie, maar niet voor deze gebruiker.</translation>
        </message>
        <message>
            <source>Self-service reset is off, or closed to this user.</source>
            <translation>Selfservice voor wachtwoordherstel staat uit of is niet open voor deze gebruiker.</translation>
        </message>
        <message>
            <source>Self-service reset is refused to administrators only.</source>
            <translation>Selfservice voor wachtwoordherstel is alleen voor beheerders geweigerd.</translation>
        </message>
        <message>
            <source>The user has registered too few methods.</source>
            <translation>De gebruiker heeft te weinig methoden geregistreerd.</translation>
        </message>
        <message>
            <source>Writeback is off in the portal (on-premises integration).</source>
            <translation>Terugschrijven staat uit in de portal (On-premises integratie).</translation>
        </message>
        <message>
            <source>The portal says that writeback is not switched on.</source>
            <translation>De portal meldt dat terugschrijven niet aanstaat.</translation>
        </message>
        <message>
            <source>Writeback is off on the server (optional features).</source>
            <translation>Terugschrijven staat uit op de server (optionele functies).</translation>
        </message>
        <message>
            <source>Writeback is set up with a federated or otherwise unfit account.</source>
            <translation>Terugschrijven wordt ingesteld met een gefedereerd of anders ongeschikt account.</translation>
        </message>
        <message>
            <source>Switching writeback on fails with the administrator's sign-in.</source>
            <translation>Het inschakelen van terugschrijven mislukt bij het aanmelden van de beheerder.</translation>
        </message>
        <message>
            <source>The administrator holds no role that may reset this user.</source>
            <translation>De beheerder heeft geen rol die deze gebruiker mag resetten.</translation>
        </message>
        <message>
            <source>A sign-in rule (MFA, Conditional Access) stops the synchronisation account.</source>
            <translation>Een aanmeldingsregel (MFA, voorwaardelijke toegang) houdt het synchronisatieaccount tegen.</translation>
        </message>
        <message>
            <source>A sign-in rule (MFA, Conditional Access) is named.</source>
            <translation>Er wordt een aanmeldingsregel genoemd (MFA, voorwaardelijke toegang).</translation>
        </message>
        <message>
            <source>The password was reset in the Microsoft 365 admin center.</source>
            <translation>Het wachtwoord is gereset in het Microsoft 365-beheercentrum.</translation>
        </message>
        <message>
            <source>The password was set by PowerShell or a program.</source>
            <translation>Het wachtwoord is met PowerShell of een programma gezet.</translation>
        </message>
        <message>
            <source>The new password works in the cloud, the old one on-premises.</source>
            <translation>Het nieuwe wachtwoord werkt in de cloud, het oude on-premises.</translation>
        </message>
        <message>
            <source>Connect is too old.</source>
            <translation>Connect is te oud.</translation>
        </message>
        <message>
            <source>The version that is named is too old.</source>
            <translation>De genoemde versie is te oud.</translation>
        </message>
        <message>
            <source>It fails since Connect was upgraded.</source>
            <translation>Het gaat mis sinds Connect is bijgewerkt.</translation>
        </message>
        <message>
            <source>The synchronisation service or its server does not run.</source>
            <translation>De synchronisatieservice of de server draait niet.</translation>
        </message>
        <message>
            <source>Connect runs on a domain controller.</source>
            <translation>Connect draait op een domeincontroller.</translation>
        </message>
        <message>
            <source>The writeback part of the service did not start.</source>
            <translation>Het deel van de service voor terugschrijven is niet gestart.</translation>
        </message>
        <message>
            <source>A server is in staging mode, or two servers are active.</source>
            <translation>Een server staat in staging mode, of er zijn twee actieve servers.</translation>
        </message>
        <message>
            <source>There is a second Connect server.</source>
            <translation>Er is een tweede Connect-server.</translation>
        </message>
        <message>
            <source>Keys or settings of writeback on the server are damaged.</source>
            <translation>Sleutels of instellingen van terugschrijven op de server zijn beschadigd.</translation>
        </message>
        <message>
            <source>The server was restored or copied.</source>
            <translation>De server is teruggezet of gekopieerd.</translation>
        </message>
        <message>
            <source>A forest or domain was added later.</source>
            <translation>Een forest of domein is later toegevoegd.</translation>
        </message>
        <message>
            <source>No full synchronisation has finished.</source>
            <translation>Er is nog geen volledige synchronisatie afgerond.</translation>
        </message>
        <message>
            <source>TLS 1.2 is off or not used.</source>
            <translation>TLS 1.2 staat uit of wordt niet gebruikt.</translation>
        </message>
        <message>
            <source>No secure connection could be made.</source>
            <translation>Er kon geen beveiligde verbinding worden gemaakt.</translation>
        </message>
        <message>
            <source>.NET Framework is too old.</source>
            <translation>.NET Framework is te oud.</translation>
        </message>
        <message>
            <source>A root certificate is missing on the server.</source>
            <translation>Op de server ontbreekt een rootcertificaat.</translation>
        </message>
        <message>
            <source>A certificate is not trusted.</source>
            <translation>Een certificaat wordt niet vertrouwd.</translation>
        </message>
        <message>
            <source>The clock of the server is wrong.</source>
            <translation>De klok van de server staat verkeerd.</translation>
        </message>
        <message>
            <source>Scripts are blocked by an execution policy.</source>
            <translation>Scripts worden door een uitvoeringsbeleid geblokkeerd.</translation>
        </message>
        <message>
            <source>The way to the relay (Service Bus) is blocked.</source>
            <translation>De weg naar de relay (Service Bus) is geblokkeerd.</translation>
        </message>
        <message>
            <source>A firewall blocks outgoing connections.</source>
            <translation>Een firewall blokkeert uitgaande verbindingen.</translation>
        </message>
        <message>
            <source>The cloud does not reach the server of the organisation.</source>
            <translation>De cloud bereikt de server van de organisatie niet.</translation>
        </message>
        <message>
            <source>The server got no token for the relay.</source>
            <translation>De server kreeg geen token voor de relay.</translation>
        </message>
        <message>
            <source>The reset service of Microsoft cannot be reached.</source>
            <translation>De resetservice van Microsoft is niet bereikbaar.</translation>
        </message>
        <message>
            <source>The proxy refuses, wants a sign-in, or is wrong.</source>
            <translation>De proxy weigert, vraagt aanmelding of klopt niet.</translation>
        </message>
        <message>
            <source>A proxy stands between server and internet.</source>
            <translation>Er staat een proxy tussen server en internet.</translation>
        </message>
        <message>
            <source>Something opens encrypted connections.</source>
            <translation>Iets opent de versleutelde verbindingen.</translation>
        </message>
        <message>
            <source>Quiet connections are cut.</source>
            <translation>Stille verbindingen worden verbroken.</translation>
        </message>
        <message>
            <source>It fails now and then.</source>
            <translation>Het gaat af en toe mis.</translation>
        </message>
        <message>
            <source>Names are not resolved.</source>
            <translation>Namen worden niet omgezet.</translation>
        </message>
        <message>
            <source>A domain controller cannot be reached.</source>
            <translation>Een domeincontroller is niet bereikbaar.</translation>
        </message>
        <message>
            <source>The PDC emulator cannot be reached.</source>
            <translation>De PDC-emulator is niet bereikbaar.</translation>
        </message>
        <message>
            <source>The account that writes passwords lacks a right.</source>
            <translation>Het account dat wachtwoorden schrijft, mist een recht.</translation>
        </message>
        <message>
            <source>Access is denied.</source>
            <translation>Toegang wordt geweigerd.</translation>
        </message>
        <message>
            <source>Inheritance is off on the user or its unit.</source>
            <translation>Overerving staat uit op de gebruiker of de eenheid.</translation>
        </message>
        <message>
            <source>The user is, or was, a protected account.</source>
            <translation>De gebruiker is of was een beschermd account.</translation>
        </message>
        <message>
            <source>The connector account cannot sign in.</source>
            <translation>Het connectoraccount kan niet aanmelden.</translation>
        </message>
        <message>
            <source>The connector account's password is too long.</source>
            <translation>Het wachtwoord van het connectoraccount is te lang.</translation>
        </message>
        <message>
            <source>Remote calls to SAM are restricted.</source>
            <translation>Externe aanroepen naar SAM zijn beperkt.</translation>
        </message>
        <message>
            <source>Servers were hardened.</source>
            <translation>Servers zijn gehard.</translation>
        </message>
        <message>
            <source>Support looked at it and found no cause.</source>
            <translation>Ondersteuning heeft gekeken en vond geen oorzaak.</translation>
        </message>
        <message>
            <source>NTLM or RPC was restricted.</source>
            <translation>NTLM of RPC is beperkt.</translation>
        </message>
        <message>
            <source>LDAP signing or encryption is off, or demanded.</source>
            <translation>LDAP-ondertekening of -versleuteling staat uit of is verplicht.</translation>
        </message>
        <message>
            <source>Server and domain controller share no Kerberos encryption.</source>
            <translation>Server en domeincontroller delen geen Kerberos-versleuteling.</translation>
        </message>
        <message>
            <source>The domain controllers are too old.</source>
            <translation>De domeincontrollers zijn te oud.</translation>
        </message>
        <message>
            <source>Replication between domain controllers is slow.</source>
            <translation>Replicatie tussen domeincontrollers is traag.</translation>
        </message>
        <message>
            <source>The new password breaks a rule.</source>
            <translation>Het nieuwe wachtwoord past niet bij de regels.</translation>
        </message>
        <message>
            <source>The password was changed too recently.</source>
            <translation>Het wachtwoord is te kort geleden gewijzigd.</translation>
        </message>
        <message>
            <source>A start password cannot be replaced.</source>
            <translation>Een startwachtwoord kan niet worden vervangen.</translation>
        </message>
        <message>
            <source>A password filter refuses the password.</source>
            <translation>Een wachtwoordfilter weigert het wachtwoord.</translation>
        </message>
        <message>
            <source>A rule of the cloud refuses the password.</source>
            <translation>Een regel van de cloud weigert het wachtwoord.</translation>
        </message>
        <message>
            <source>Active Directory took the password, the cloud did not.</source>
            <translation>Active Directory nam het wachtwoord aan, de cloud niet.</translation>
        </message>
        <message>
            <source>“User cannot change password” is ticked.</source>
            <translation>“Gebruiker kan wachtwoord niet wijzigen” is aangevinkt.</translation>
        </message>
        <message>
            <source>“Password never expires” is ticked.</source>
            <translation>“Wachtwoord verloopt nooit” is aangevinkt.</translation>
        </message>
        <message>
            <source>The new password was set minutes ago.</source>
            <translation>Het nieuwe wachtwoord is enkele minuten geleden gezet.</translation>
        </message>
        <message>
            <source>The user's account is disabled or locked.</source>
            <translation>Het account van de gebruiker is uitgeschakeld of vergrendeld.</translation>
        </message>
        <message>
            <source>The user is not synchronised, or outside the scope.</source>
            <translation>De gebruiker wordt niet gesynchroniseerd of valt buiten het bereik.</translation>
        </message>
        <message>
            <source>The object was not found.</source>
            <translation>Het object is niet gevonden.</translation>
        </message>
        <message>
            <source>The user or the unit was moved.</source>
            <translation>De gebruiker of de eenheid is verplaatst.</translation>
        </message>
        <message>
            <source>Two accounts belong to one person.</source>
            <translation>Twee accounts horen bij één persoon.</translation>
        </message>
        <message>
            <source>Only people in one unit are affected.</source>
            <translation>Alleen mensen in één eenheid hebben er last van.</translation>
        </message>
        <message>
            <source>A special character is in the name of a unit.</source>
            <translation>Er staat een speciaal teken in de naam van een eenheid.</translation>
        </message>
        <message>
            <source>No agent of Cloud Sync runs.</source>
            <translation>Er draait geen agent van Cloud Sync.</translation>
        </message>
        <message>
            <source>The agent of Cloud Sync is too old.</source>
            <translation>De agent van Cloud Sync is te oud.</translation>
        </message>
        <message>
            <source>The version of the agent is too old.</source>
            <translation>De versie van de agent is te oud.</translation>
        </message>
        <message>
            <source>The account of the agent lacks rights or cannot start.</source>
            <translation>Het account van de agent mist rechten of kan niet starten.</translation>
        </message>
        <message>
            <source>The container Managed Service Accounts is missing.</source>
            <translation>De container Managed Service Accounts ontbreekt.</translation>
        </message>
        <message>
            <source>The application or certificate of Connect is broken.</source>
            <translation>De toepassing of het certificaat van Connect is stuk.</translation>
        </message>
        <message>
            <source>Connect and Cloud Sync serve one domain.</source>
            <translation>Connect en Cloud Sync bedienen één domein.</translation>
        </message>
        <message>
            <source>The user is in a staged rollout.</source>
            <translation>De gebruiker zit in een gefaseerde uitrol.</translation>
        </message>
        <message>
            <source>Revocation lists cannot be reached.</source>
            <translation>Intrekkingslijsten zijn niet bereikbaar.</translation>
        </message>
        <message>
            <source>Default rights (Pre-Windows 2000) were taken away.</source>
            <translation>Standaardrechten (Pre-Windows 2000) zijn weggehaald.</translation>
        </message>
        <message>
            <source>Microsoft has an incident.</source>
            <translation>Er is een incident bij Microsoft.</translation>
        </message>
        <message>
            <source>The current password that was typed is wrong.</source>
            <translation>Het ingetypte huidige wachtwoord is fout.</translation>
        </message>
        <message>
            <source>Another account or page was used.</source>
            <translation>Er is een ander account of een andere pagina gebruikt.</translation>
        </message>
        <message>
            <source>It was tried too often.</source>
            <translation>Het is te vaak geprobeerd.</translation>
        </message>
        <message>
            <source>The page says that an administrator is needed.</source>
            <translation>De pagina zegt dat een beheerder nodig is.</translation>
        </message>
        <message>
            <source>The agent cannot register at Microsoft.</source>
            <translation>De agent kan zich niet bij Microsoft registreren.</translation>
        </message>
        <message>
            <source>Only administrators are affected.</source>
            <translation>Alleen beheerders hebben er last van.</translation>
        </message>
        <message>
            <source>Only some users are affected.</source>
            <translation>Alleen sommige gebruikers hebben er last van.</translation>
        </message>
        <message>
            <source>The sync engine gave an error that is not documented.</source>
            <translation>De synchronisatie-engine gaf een fout die niet is gedocumenteerd.</translation>
        </message>
        <message>
            <source>The server or the service was restarted.</source>
            <translation>De server of de service is opnieuw gestart.</translation>
        </message>
        <message>
            <source>It was installed again.</source>
            <translation>Het is opnieuw geïnstalleerd.</translation>
        </message>
        <message>
            <source>Writeback was switched off and on.</source>
            <translation>Terugschrijven is uit- en aangezet.</translation>
        </message>
        <message>
            <source>The newest version is installed.</source>
            <translation>De nieuwste versie is geïnstalleerd.</translation>
        </message>
        <message>
            <source>The rights were set or checked.</source>
            <translation>De rechten zijn gezet of gecontroleerd.</translation>
        </message>
        <message>
            <source>A full synchronisation was run.</source>
            <translation>Er is een volledige synchronisatie gedraaid.</translation>
        </message>
        <message>
            <source>Support was asked.</source>
            <translation>Ondersteuning is gevraagd.</translation>
        </message>
        <message>
            <source>The account has its rights, and it still fails.</source>
            <translation>Het account heeft zijn rechten, en toch mislukt het.</translation>
        </message>
        <message>
            <source>The portal says that reset is not enabled for this user.</source>
            <translation>De portal meldt dat wachtwoordherstel voor deze gebruiker niet is ingeschakeld.</translation>
        </message>
        <message>
            <source>The page of on-premises integration is missing in the portal.</source>
            <translation>De pagina On-premises integratie (On-premises integration) ontbreekt in de portal.</translation>
        </message>
        <message>
            <source>Connect moved to another server.</source>
            <translation>Connect is naar een andere server verhuisd.</translation>
        </message>
        <message>
            <source>Nobody is asked to replace a temporary password.</source>
            <translation>Niemand wordt gevraagd een tijdelijk wachtwoord te vervangen.</translation>
        </message>
        <message>
            <source>A reset works, a change of the password does not.</source>
            <translation>Opnieuw instellen van het wachtwoord werkt, wijzigen niet.</translation>
        </message>
        <message>
            <source>It fails for an administrator's account.</source>
            <translation>Het mislukt bij het account van een beheerder.</translation>
        </message>
        <message>
            <source>The people of a pilot are affected.</source>
            <translation>De deelnemers aan een pilot worden getroffen.</translation>
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
            <translation>{n} uur</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n dag</numerusform>
                <numerusform>%n dagen</numerusform>
            </translation>
        </message>
        <message>
            <source>(hidden)</source>
            <translation>(verborgen)</translation>
        </message>
    </context>
    <context>
        <name>versions</name>
        <message>
            <source>Before 2.1.19.0, writeback could stop with SSPR_0029 and ERROR_ACCESS_DENIED.</source>
            <translation>Voor 2.1.19.0 kon terugschrijven ophouden met SSPR_0029 en ERROR_ACCESS_DENIED.</translation>
        </message>
        <message>
            <source>Before 2.1.15.0, the setup did not grant the right **Unexpire password**.</source>
            <translation>Voor 2.1.15.0 gaf de installatie het recht **Unexpire password** niet.</translation>
        </message>
        <message>
            <source>Pressing **OK** on the Microsoft Entra connector in the Synchronization Service Manager deletes its settings.</source>
            <translation>**OK** bij de Microsoft Entra-connector in de Synchronization Service Manager wist de instellingen ervan.</translation>
        </message>
        <message>
            <source>A changed `miiserver.exe.config` can break the upgrade to this version.</source>
            <translation>Een aangepaste `miiserver.exe.config` kan de upgrade naar deze versie laten mislukken.</translation>
        </message>
        <message>
            <source>Microsoft withdrew this version after its release.</source>
            <translation>Microsoft heeft deze versie na het uitbrengen ingetrokken.</translation>
        </message>
        <message>
            <source>Enabling pass-through authentication in the wizard may fail.</source>
            <translation>Pass-through-verificatie inschakelen in de wizard kan mislukken.</translation>
        </message>
        <message>
            <source>In the cloud of the US Government, writeback may fail with this version of the agent.</source>
            <translation>In de cloud van de Amerikaanse overheid kan terugschrijven met deze versie van de agent mislukken.</translation>
        </message>
    </context>
    <context>
        <name>words</name>
        <message>
            <source>Problem</source>
            <translation>Probleem</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Waarschuwing</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>Vraag</translation>
        </message>
        <message>
            <source>Not looked at</source>
            <translation>Niet bekeken</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ter info</translation>
        </message>
        <message>
            <source>Does not apply</source>
            <translation>Niet van toepassing</translation>
        </message>
        <message>
            <source>In order</source>
            <translation>In orde</translation>
        </message>
        <message>
            <source>Looking</source>
            <translation>Bezig</translation>
        </message>
        <message>
            <source>You, helpdesk</source>
            <translation>U, helpdesk</translation>
        </message>
        <message>
            <source>Directory administrator</source>
            <translation>Directorybeheerder</translation>
        </message>
        <message>
            <source>Tenant administrator</source>
            <translation>Tenantbeheerder</translation>
        </message>
        <message>
            <source>Network administrator</source>
            <translation>Netwerkbeheerder</translation>
        </message>
        <message>
            <source>Microsoft</source>
            <translation>Microsoft</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Netwerk</translation>
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
            <translation>Connect-server</translation>
        </message>
        <message>
            <source>Event log</source>
            <translation>Gebeurtenislogboek</translation>
        </message>
        <message>
            <source>A person</source>
            <translation>Een persoon</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Gebruiker</translation>
        </message>
        <message>
            <source>SSPR portal</source>
            <translation>SSPR-portal</translation>
        </message>
        <message>
            <source>Relay (Service Bus)</source>
            <translation>Relay (Service Bus)</translation>
        </message>
        <message>
            <source>Firewall and proxy</source>
            <translation>Firewall en proxy</translation>
        </message>
        <message>
            <source>Domain controller</source>
            <translation>Domeincontroller</translation>
        </message>
        <message>
            <source>User object</source>
            <translation>Gebruikersobject</translation>
        </message>
        <message>
            <source>Configuration</source>
            <translation>Configuratie</translation>
        </message>
        <message>
            <source>Connectivity</source>
            <translation>Verbinding</translation>
        </message>
        <message>
            <source>Still failing</source>
            <translation>Werkt nog niet</translation>
        </message>
        <message>
            <source>Looking.</source>
            <translation>Bezig met kijken.</translation>
        </message>
        <message>
            <source>A person says so.</source>
            <translation>Een persoon zegt dit.</translation>
        </message>
        <message>
            <source>Seen from this computer, {at}. That says nothing about the server.</source>
            <translation>Gezien vanaf deze computer, {at}. Dat zegt niets over de server.</translation>
        </message>
        <message>
            <source>Seen from this computer, {at}.</source>
            <translation>Gezien vanaf deze computer, {at}.</translation>
        </message>
        <message>
            <source>Seen from the server, {at}.</source>
            <translation>Gezien vanaf de server, {at}.</translation>
        </message>
        <message>
            <source>Seen in the cloud, {at}.</source>
            <translation>Gezien in de cloud, {at}.</translation>
        </message>
    </context>
</TS>
