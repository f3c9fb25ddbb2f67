#include "checks/knowledge/lexicon.h"

namespace {

// English first, then Dutch, German, French, Spanish, Portuguese, Italian, Japanese and Chinese where they differ.
constexpr Concept concepts[] = {
    {"no", u"not|no|never|none|nobody|cannot|cant|dont|doesnt|didnt|isnt|arent|wasnt|werent|wont|wouldnt|"
           u"couldnt|hasnt|havent|hadnt|without|unable|impossible|failed to|fails to|fail to|nothing|neither|"
           u"nor|isn t|don t|doesn t|can t|couldn t|didn t|won t|haven t|hasn t|geen|niemand|zonder|nul|"
           u"onmogelijk|nergens|kein|keine|keiner|keinen|keinem|keines|ohne|unmöglich|nirgends|aucun|aucune|"
           u"sans|ni|impossible de|personne ne|plus|nunca|ningun|ninguna|ninguno|sin|nadie|tampoco|imposible|"
           u"nada|nao|nenhum|nenhuma|sem|ninguem|impossivel|non|nessun|nessuna|nessuno|mai|senza|impossibile|"
           u"ず|無効|不|没有|没|無法|无法|未|非|從未|refuses to|refuse to|refusing to|weigert te|weigert sich|refuse de|"
           u"se niega a|se recusa a|si rifiuta di|keinerlei|weder|nulle|niente|nulla|geen enkele|none of|"
           u"no longer|niet meer|ningún|nenhuma das|já não|ya no|non più"},
    {"not", u"niet|nicht|nichts|niets|ない|ません|ませんでした|なかった|pas|jamais|nie|nooit|rien"},
    {"only", u"only|just|solely|exclusively|except|apart from|alleen|enkel|uitsluitend|slechts|behalve|nur|ausschließlich|"
             u"ausser|außer|lediglich|seulement|uniquement|sauf|que sur|solo|solamente|únicamente|excepto|salvo|menos|somente|"
             u"apenas|exceto|soltanto|unicamente|tranne|だけ|のみ|只有|仅|除了"
             u"|seul|seule|seuls|seules|limited to|no one but|bloß|rien que|nada más que|só para|só os"
             u"|só as|só falha|só um|só uma|sólo"},
    {"everyone",
     u"everyone|everybody|all users|every user|all the users|anyone|anybody|all synced users|any user|nobody can|"
     u"whole company|entire organi~|iedereen|alle gebruikers|elke gebruiker|het hele bedrijf|alle benutzer|"
     u"allen benutzern|alle user|jeder benutzer|jedem benutzer|die ganze firma|niemand|tous les utilisateurs|"
     u"tout le monde|chaque utilisateur|todos los usuarios|todo el mundo|cada usuario|nadie puede|"
     u"todos os utilizadores|todos os usuarios|toda a gente|tutti gli utenti|ogni utente|tutti|すべてのユーザー|全ユーザー|全員|所有用户|"
     u"全部用户|每个人"
     u"|all employees|all staff|whole school|all our users|all of our users|alle medewerkers"
     u"|alle collega s|alle mitarbeiter~|alle kollegen|sämtliche benutzer|alle anwender"
     u"|kein benutzer|keiner kann|kein mitarbeiter|toute l entreprise|tous nos utilisateurs"
     u"|l ensemble des utilisateurs|aucun utilisateur|toda la empresa|toda la organización"
     u"|todos los empleados|ningún usuario|todos os colaboradores|toda a empresa"
     u"|ninguém consegue|nenhum utilizador|nenhum usuário|tutta l azienda|tutti i dipendenti"
     u"|tutti i colleghi|nessun utente|nessuno riesce"},
    {"oneuser",
     u"one user|a single user|only user|this user only|one person|one employee|new hire|a specific user|certain user~|"
     u"some users|a few users|several users|few accounts|one colleague|een gebruiker|één gebruiker|een medewerker|"
     u"één medewerker|een collega|bepaalde gebruikers|sommige gebruikers|enkele gebruikers|ein benutzer|einem benutzer|"
     u"einen benutzer|einzelne benutzer|einzelner benutzer|ein mitarbeiter|einige benutzer|bestimmte benutzer|"
     u"manche benutzer|un utilisateur|une personne|un seul utilisateur|certains utilisateurs|quelques utilisateurs|"
     u"cet utilisateur|un usuario|una persona|algunos usuarios|ciertos usuarios|un solo usuario|um utilizador|"
     u"um usuario|alguns utilizadores|alguns usuarios|un utente|alcuni utenti|certi utenti|一人のユーザー|一部のユーザー|特定のユーザー|"
     u"某个用户|部分用户|一个用户|some people|specific users|bei einigen"
     u"|one of our|one single person|exactly one|exactly one person|this one user|certain people"
     u"|some of our staff|some of our users|één persoon|een paar gebruikers|een gebruikster"
     u"|enkele collega s|enkele medewerkers|sommige medewerkers|sommige collega s"
     u"|eine mitarbeiterin|eine kollegin|ein kollege|eine person|genau eine person|ein anwender"
     u"|einem kollegen|einer kollegin|einer mitarbeiterin|einem mitarbeiter|einige kollegen"
     u"|manche kollegen|mehrere benutzer|une seule personne|un collaborateur|une collaboratrice"
     u"|une utilisatrice|un collègue|une collègue|un employé|une employée|certaines personnes"
     u"|certains collègues|un empleado|una empleada|un compañero|una compañera|una usuaria"
     u"|varios usuarios|algunas personas|um colaborador|uma colaboradora|um funcionário"
     u"|uma funcionária|um colega|uma colega|uma utilizadora|uma usuária|vários utilizadores"
     u"|vários usuários|um único utilizador|un dipendente|una dipendente|un collega|una collega"
     u"|una sola persona|un solo utente|alcuni colleghi|alcune persone|diversi utenti"},
    {"others", u"other users|others|most people|most users|everyone else|everybody else|the rest|colleagues|my colleague|"
               u"ordinary users|normal users|regular users|standard users|anderen|collegas|de rest|andere gebruikers|"
               u"gewone gebruikers|alle anderen|die anderen|andere benutzer|kollegen|normale benutzer|les autres|"
               u"autres utilisateurs|collegues|utilisateurs normaux|los demas|los otros|otros usuarios|companeros|"
               u"usuarios normales|os outros|colegas|outros utilizadores|gli altri|altri utenti|colleghi|他のユーザー|其他用户|其他人"
               u"|the rest of|other people|other staff|other employees|all others|everyone apart"
               u"|others can|for others|de overige|alle andere|de andere|andere medewerkers"
               u"|andere collega s|alle übrigen|die übrigen|anderen benutzern|andere mitarbeiter"
               u"|andere kollegen|le reste|tous les autres|autres collègues|autres personnes|mes collègues"
               u"|el resto|los demás|otros compañeros|otras personas|sus compañeros|los restantes"
               u"|os restantes|os demais|o resto|outras pessoas|outros colegas|tutti gli altri|il resto"
               u"|altri colleghi|altre persone"},
    {"works", u"works|work|worked|working|succeed~|success|successful~|without trouble|without a problem|"
              u"without any problem|can reset|is able to|get through|gets through|werkt|werken|werkte|lukt|lukte|"
              u"gelukt|gaat goed|gaat het goed|wel goed|funktioniert|funktionieren|klappt|geht|gehen|läuft|"
              u"erfolgreich|fonctionne~|marche|reussi~|réussit|funciona~|functiona|va bien|funziona~|riesce|"
              u"riescono|conseguem|consegue|pueden|peuvent|können|kunnen|成功|動作|できます|可以|正常工作|manages to|"
              u"goes through|went through|lukken|functioneert|slaagt|slagen|kan wel|kunnen wel|zonder problemen|"
              u"gelingt|funktionierte|funktionierten|laufen|klappte|problemlos|ohne probleme|marchent|marchait|"
              u"y arrive|y arrivent|sans problème|passe sans|sin problemas|sin problema|logra|logran|consiguen|"
              u"sem problemas|sem problema|podem|funcionou|senza problemi|possono|andava|va tutto bene"},
    {"fail", u"fail|fails|failed|failing|failure~|error|errors|problem|problems|broken|doesnt work|not work|does not work|"
             u"stopped working|issue|trouble|refused|rejected|rejects|refuse~|died|dead|mislukt~|fout|foutmelding|fouten|"
             u"probleem|problemen|faalt|falen|geweigerd|werkt niet|fehler|fehlermeldung|schlägt fehl|schlagen fehl|"
             u"fehlgeschlagen|scheitert|probleme|abgelehnt|lehnt|geht nicht|klappt nicht|échoue~|echec|échec|erreur|erreurs|"
             u"rejet~|falla|fallan|fallo|errores|problema|problemas|rechaza~|falha|falham|erro|erros|rejeita~|errore|errori|"
             u"fallisce|fallisc~|rifiuta~|エラー|失敗|问题|错误|失败|出错"
             u"|goes wrong|went wrong|something went wrong|nothing happens|gets an error|gaat mis"
             u"|gaat fout|mislukken|foutcode|misslingt|scheitern|bricht ab|verweigert|schief|fehlercode"
             u"|plante|tombe en erreur|ne marche pas|ne marche plus|ne fonctionne pas|ne fonctionne plus"
             u"|message d erreur|en erreur|da error|falló|fallaba|no funciona|no deja|mensaje de error"
             u"|dá erro|falhou|falharam|não funciona|não deixa|mensagem de erro|recusa|recusad~"
             u"|dà errore|va in errore|non funziona|non funzionano|messaggio di errore|respint~|non va"},
    {"fine", u"fine|ok|okay|correct|correctly|in order|verified|verify|validated|double checked|checked|checking|confirmed|"
             u"in place|looks good|look good|looks right|are good|is good|are right|were present|are present|is present|"
             u"healthy|green|as documented|no problem|no problems|no issue|no issues|all set|already granted|granted|set again|"
             u"re applied|reapplied|set and set again|ruled out|excluded|every right|all rights|"
             u"all permissions|all the rights|all required|every permission|full control|in orde|klopt|kloppen|goed|"
             u"gecontroleerd|nagekeken|geverifieerd|juist|prima|toegekend|verleend|uitgesloten|opnieuw gezet|nagelopen|"
             u"in ordnung|korrekt|stimmen|stimmt|passt|passen|geprüft|überprüft|kontrolliert|richtig|sind gesetzt|"
             u"ausgeschlossen|vergeben|erteilt|gegeben|i o|mehrfach geprüft|verifie~|vérifié~|controle~|contrôlé~|correct~|"
             u"en ordre|en place|accordé~|sont bons|sont bonnes|exclu|correcto~|correcta~|bien|verificad~|comprobad~|revisad~|"
             u"concedid~|descartad~|en orden|verificamos|comprobamos|revisamos|corrett~|verificat~|a posto|controllat~|"
             u"concess~|corret~|em "
             u"ordem|confirmad~|問題ありません|問題ない|正しく|正しい|確認済み|確認しました|正确|没有问题|没问题|已确认|检查过|已授予"
             u"|set correctly|nothing wrong with|as they should be|untouched|unchanged|have not changed"
             u"|has not changed|all good|staan goed|staat goed|zijn goed|is goed|ongemoeid|ongewijzigd"
             u"|gecheckt|alles ok|sehen gut aus|sieht gut aus|korrekt gesetzt|unverändert"
             u"|nicht verändert|conforme~|sont bien|est bien|n ont pas changé|inchangé~|está bien"
             u"|están bien|no han cambiado|sin cambios|comprobé|revisé|estão bem|está bem|estão certas"
             u"|estão certos|está certo|não mudaram|iguais|va bene|vanno bene|giust~|in ordine|tutto ok"
             u"|non sono cambiat~|invariat~|abbiamo verificato|abbiamo controllato|staan er|vorhanden"},
    {"missing",
     u"missing|lack|lacks|lacking|absent|gone|removed|deleted|disappeared|not there|not found|empty|emptied|vanished|"
     u"ontbreekt|ontbreken|ontbrekend~|mist|missen|weg|verwijderd|verdwenen|gehaald|leeg|leeggemaakt|niet gevonden|"
     u"fehlt|fehlen|fehlende~|fehlte|entfernt|gelöscht|verschwunden|geleert|leer|nicht gefunden|manque|manquent|"
     u"manquant~|absent~|supprime~|supprimé~|retiré~|vidé~|introuvable~|disparu~|falta|faltan|faltante~|ausente~|quito|"
     u"quitado|quitaron|eliminad~|vaciado|vació|vaciamos|no encontrado|desaparec~|manca|mancano|mancante~|rimoss~|"
     u"eliminat~|svuotat~|em falta|removid~|apagad~|esvaziad~|不足|見つかりません|存在しません|削除|缺少|缺失|丢失|删除|不存在|找不到"
     u"|took away|taken away|revoked|stripped|wiped|doesn t exist|does not exist|no longer there"
     u"|weggehaald|bestaat niet|bestaat niet meer|gewist|kwijt|staat er niet|niet te zien"
     u"|existiert nicht|gibt es nicht|gibt es nicht mehr|nicht vorhanden|entzogen|nicht mehr da"
     u"|n existe pas|n existe plus|effacé~|enlevé~|manquait|manquaient|il manque|no existe"
     u"|ya no está|borrad~|borraron|retirad~|quitamos|inexistente|está vacío|está vacía|vacía"
     u"|vacío|não existe|perdeu|faltam|faltava|vazio|vazia|non esiste|mancava|tolto|tolti|tolta"
     u"|tolte|cancellat~|sparit~|scompars~|assente|assenti|vuoto|vuota|non c è|non ci sono"},
    {"denied", u"denied|access denied|permission error~|access is denied|unauthorized|not authorized|not allowed to|insufficient|"
               u"insufficient rights|insufficient access|error_access_denied|accessdenied|e_accessdenied|access denied error|"
               u"toegang geweigerd|geweigerd|onvoldoende|zugriff verweigert|verweigert|unzureichend~|nicht ausreichend~|"
               u"accès refusé|acces refuse|insuffisant~|acceso denegado|denegad~|insuficiente~|accesso negato|negat~|"
               u"insufficient~|acesso negado|negad~|アクセスが拒否|拒否され|アクセス拒否|拒绝访问|被拒绝|权限不足|访问被拒"
               u"|forbidden|no access|refused access|toegang ontzegd|geen toegang|zugriff wird verweigert"
               u"|kein zugriff|nicht berechtigt|nicht autorisiert|accès interdit|accès est refusé"
               u"|non autorisé|no autorizad~|sin acceso|acesso recusado|não autorizado|sem acesso"
               u"|accesso rifiutato|non autorizzat~|accesso è negato"},
    {"permission", u"permission|permissions|rights|every right|single right|access right~|privilege~|acl|acls|"
                   u"delegat~|read right~|machtiging~|rechten|recht|bevoegdhe~|berechtigung~|rechte|autorisation~|"
                   u"droit|droits|permiso|permisos|privilegio~|derechos|permess~|diritt~|autorizzazion~|permissao|"
                   u"permissoes|permissão|permissões|direitos|アクセス許可|権限|权限|许可|zugriffsrecht~|schreibrecht~|"
                   u"schrijfrecht~|toegangsrecht~|toestemming~|privilegi"},
    {"adright", u"lockouttime|pwdlastset|unexpire password|unexpire~|extended right~|reset password permission|"
                u"reset password right|kennwort zurücksetzen und|reset password entry|uitgebreide rechten|erweiterte rechte|"
                u"droits etendus|write property|advanced security"
                u"|effective access|effective permission~|effektiver zugriff|effektive berechtigungen"
                u"|effectieve toegang|accès effectif|autorisations effectives|acceso efectivo"
                u"|permisos efectivos|acesso efetivo|permissões efetivas|accesso effettivo"
                u"|autorizzazioni valide"},
    {"msol", u"msol~|connector account~|ad ds connector|ad ds account|ad ds connectoraccount|connectoraccount~|connector konto|"
             u"connectorkonto|connector kontos|compte du connecteur|compte de connecteur|compte connecteur|cuenta del conector|"
             u"cuenta de conector|account del connettore|account connettore|conta do "
             u"conector|コネクタアカウント|コネクタ用アカウント|连接器帐户|连接器账户|"
             u"management agent credentials|management agent|verwaltungs agent|verwaltungsagent|agente de administracion|"
             u"agent de gestion|beheeragent|管理代理|管理エージェント|service account|serviceaccount|dienstkonto~|compte de service|"
             u"cuenta de servicio|account di servizio|conta de servico|connector user|sync service account"
             u"|ad ds konto|compte ad ds|cuenta de ad ds|cuenta ad ds|conta ad ds|conta do ad ds"
             u"|conta de ad ds|account ad ds|account di ad ds|account connector|cuenta del servicio"
             u"|conta do connect|cuenta del connect|konto des connectors|account van de connector"
             u"|compte utilisé par connect"},
    {"syncaccount", u"sync_~|directory synchronization account~|directory synchronization service account|synchronisatieaccount~|"
                    u"synchronization account|synchronisation account|synchronisierungskonto~|compte de synchronisation|"
                    u"cuenta de sincronizacion|account di sincronizzazione|conta de sincronizacao|directory sync account|sync account|"
                    u"entra connector account|aad connector account|同期アカウント|同步帐户|同步账户"
                    u"|synchronisationskonto|sync konto|compte de synchro|cuenta de sync"
                    u"|on premises directory synchronization|conta de sync|compte sync|cuenta sync"},
    {"inherit", u"inherit~|overerving|overerf~|erft|vererb~|héritage|hérite~|heritage|herencia|hered~|ereditariet~|eredita|"
                u"herança|herda|継承|继承"
                u"|geërfd|erven|erbt|erben|geerbt|hérit~|heredan|hereda|ereditat~|ereditari~|herdad~|herdam"
                u"|hereditári~"},
    {"off", u"off|disabled|disable|turned off|switched off|unticked|unchecked|not ticked|not checked|cleared|"
            u"deactivated|blocked|uit|uitgeschakeld|uitgezet|staat uit|aangevinkt niet|niet aangevinkt|"
            u"vinkje weg|gedeactiveerd|aus|ausgeschaltet|deaktiviert|abgeschaltet|abgewählt|nicht angehakt|"
            u"désactivé~|desactive~|décoché~|decoche~|desactivad~|deshabilitad~|desmarcad~|apagad~|disattivat~|"
            u"disabilitat~|spent~|deselezionat~|desativad~|desligad~|無効|オフ|禁用|关闭|停用|已关闭|deselected|not enabled|"
            u"uitgevinkt|stond uit|uit stond|inaktiv|ausgestellt|steht auf aus|deaktivier~|non coché~|"
            u"pas coché~|désactiv~|éteint~|desactiv~|inhabilitad~|sin marcar|desmarc~|desativ~|inativ~|"
            u"disattiv~|disabilit~|non attiv~|deselezion~|non spuntat~|is not on|isn t on|wasn t on|"
            u"staat niet aan|stond niet aan|ist nicht an"},
    {"on", u"enabled|enable|turned on|switched on|ticked|checked|set|activated|active|ingeschakeld|aangezet|"
           u"aangevinkt|actief|aktiviert|angehakt|eingeschaltet|gesetzt|aktiv|activé~|active~|coché~|coche~|"
           u"habilitad~|activad~|marcad~|attivat~|abilitat~|selezionat~|ativad~|有効|オン|启用|开启|打开|勾选|已启用|"
           u"eingeschalten|angeschaltet|angekreuzt|actif|activée|encendid~|ligad~|ativo|ativa|attivo|attiva|"
           u"spuntat~|is on|are on|was on|were on|be on|stays on|staat aan|staan aan|stond aan|aan staat|"
           u"aanstaat|ist an|sind an|war an|an ist"},
    {"require", u"must|need|needs|needed|require~|mandatory|verplicht|vereist~|nodig|verlangt|eist|wil|muss|müssen|erforder~|"
                u"benötigt|braucht|exige~|requi~|obligatoire|nécessaire|faut|requiere~|obligatori~|necesita~|richied~|obbligator~|"
                u"exige|requer|obrigatori~|必要|需要|要求|必须"},
    {"adminsd", u"adminsdholder|admincount|sdprop|protected group~|protected user~|protected account~|beschermde groep~|"
                u"beschermde account~|beveiligde groep~|geschützte gruppe~|geschützten gruppe~|geschütztes konto|"
                u"geschützte konten|groupe protege|groupes proteges|compte protege|comptes proteges|cuentas protegidas|"
                u"cuenta protegida|grupo protegido|grupos protegidos|account protett~|gruppi protett~|gruppo protetto|"
                u"contas protegidas|保護されたグループ|受保护的组|受保护"
                u"|protected object~|admin count|beschermd account|beschermd object|beschermde gebruiker~"
                u"|geschützter benutzer|geschützte benutzer|geschützte objekte|utilisateur protégé"
                u"|utilisateurs protégés|usuario protegido|usuarios protegidos|conta protegida"
                u"|utente protetto|utenti protetti"},
    {"domadmin", u"domain admin~|enterprise admin~|schema admin~|account operator~|server operator~|backup operator~|"
                 u"domeinadministrator~|domeinbeheerder~|domänen admin~|domänenadmin~|domain admins|domain administrator~|"
                 u"administrateurs du domaine|administrateur de domaine|administrateurs de domaine|admins du domaine|"
                 u"administradores de dominio|administradores del dominio|administrador de dominio|administrador del dominio|"
                 u"amministratori di dominio|amministratore di dominio|administradores do dominio|privileged user~|"
                 u"privileged account~|ドメイン管理者|域管理员|it staff|sysadmin~|organisations admin~"
                 u"|print operator~|druckoperator~|opérateurs d impression|operadores de impresión"
                 u"|operatori di stampa|operadores de impressão|printeroperator~|afdrukoperator~"
                 u"|kontenoperator~|opérateurs de compte~|operadores de cuentas|operadores de conta"
                 u"|operatori account|sicherungsoperator~|serveroperator~|serveroperatoren|former admin~"
                 u"|ex admin~|used to be an admin~|used to be admin~|ancien administrateur"
                 u"|ancienne administratrice|ehemaliger admin~|früherer admin~|antiguo administrador"
                 u"|antigo administrador|ex amministratore|voormalig beheerder|vroeger beheerder"
                 u"|domänenadministrator~|domein admin~|admin del dominio|administradora del dominio"
                 u"|amministratori del dominio|administrador do domínio"},
    {"admin", u"administrator~|admin|admins|beheerder~|administrateur~|administrador~|amministrator~|amministrat~|管理者|管理员|"
              u"global admin~|globaler administrator"},
    {"entrarole", u"entra role~|admin role~|administrator role~|administratorrolle|directory role~|azure ad role~|"
                  u"entra admin role|global admin~|globale beheerder~|globaler admin~|administrateur general|"
                  u"administrateur global|administrador global|amministratore globale|user administrator|"
                  u"password administrator|authentication administrator|helpdesk administrator|wachtwoordbeheerder|"
                  u"gebruikersbeheerder|kennwortadministrator|entra beheerdersrol|beheerdersrol|rol de administrador|"
                  u"rôle d administrateur|entra rol|rolle in entra|role administrateur|ruolo di amministratore|"
                  u"privileged authentication administrator|グローバル管理者|全局管理员|admin role in entra|role in entra|"
                  u"beheerrol~|rol in entra|adminrolle~|administratorrolle~|rolle in entra id|entra rolle~|"
                  u"rôle d administration|rôle dans entra|rol en entra|función de administrador|"
                  u"função de administrador|função no entra|ruolo in entra|ruolo amministrativo|ruoli amministrativi|"
                  u"rol administrativo|administratieve rol|administradores globales|administradores globais|"
                  u"amministratori globali|administrateurs généraux|administrateurs globaux|globale administratoren|"
                  u"globale beheerders|global administrators"},
    {"role", u"role|roles|rol|rollen|rolle|rôle|rôles|ruolo|ruoli|função|ロール|角色"},
    {"sspr",
     u"sspr|self service password reset|self service reset|self service|selfservice|reset page|reset portal|"
     u"password reset page|passwordreset portal|forgot my password|wachtwoordherstel|herstelpagina|"
     u"selfservice voor wachtwoordherstel|self service kennwortzurücksetzung|kennwortzurücksetzung|libre service|"
     u"réinitialisation en libre service|autoservicio|restablecimiento de contraseña|self service della password|"
     u"reimpostazione della password|redefinição de senha self service|autosservico|セルフサービス|自助密码重置|自助服务|aka ms sspr|"
     u"password reset|zurücksetzen der kennwörter"
     u"|wachtwoord vergeten|zelf herstellen|wachtwoordreset|passwort vergessen"
     u"|kennwort vergessen|passwortzurücksetzung|selbst zurücksetzen|mot de passe oublié"
     u"|olvidé mi contraseña|olvidó su contraseña|restablecimiento de contraseñas"
     u"|reposição de palavra passe|reposição da palavra passe|redefinição de senha"
     u"|esqueci a senha|esqueci a palavra passe|esqueci minha senha|esqueceu a senha"
     u"|reimpostazione|password dimenticata|forgotten password|forgot password"
     u"|can t access your account"},
    {"scopegroup", u"selected group|pilot group|a group|the group|one group|sspr group|group only|scope|groep|pilotgroep|gruppe|"
                   u"pilotgruppe|groupe|grupo|grupo seleccionado|gruppo|グループ|组|target group|security group"
                   u"|groep waarvoor|groupe pilote|groupe sélectionné|groupe autorisé|grupo piloto"
                   u"|grupo selecionado|grupo autorizado|gruppo pilota|gruppo selezionato"},
    {"member", u"member|members|lid van|zit in|zit niet in|mitglied|in der gruppe|membre|fait partie|en fait|"
               u"miembro|pertenece|membro|fa parte|メンバー|成员|belongs to|in that group|added to the group|mitglieder|"
               u"gehört zur|gehören zur|leden van|lid van de|appartient|appartiennent|membres|forma parte|"
               u"miembros|pertenecen|pertence|membros|faz parte|appartiene|membri|inserit~|mitglied~|membership|"
               u"lidmaatschap"},
    {"registered", u"registered|register for|to register|registration|registers|has set up|set up any|security info|"
                   u"auth methods|authentication method~|authentication info|authentication data|phone|authenticator|"
                   u"mfa method~|verification method~|ssprsetup|geregistreerd|registratie|registreren|registrar|"
                   u"registrati|registrare|beveiligingsgegevens|verificatiemethod~|authenticatiemethod~|registriert|"
                   u"authentifizierungsmethode~|sicherheitsinformationen|sicherheitsinfo~|enregistré~|enregistre~|"
                   u"méthode~|methode d|méthodes d authentification|registrado|registrada|metodo de verificacion|"
                   u"método~ de verificación|métodos de autenticación|informacion de seguridad|"
                   u"metodi di autenticazione|registado|registou|métodos de autenticação|認証方法|登録|身份验证方法|注册|验证方法|"
                   u"alternate email|contact details|mobile number|registr~ methods|security information|"
                   u"telefoonnummer|verificatiegegevens|beveiligingsinfo|telefonnummer|handynummer|registrier~|"
                   u"numéro de téléphone|informations de sécurité|méthodes de vérification|número de teléfono|"
                   u"datos de seguridad|información de seguridad|registad~|registrad~|número de telemóvel|"
                   u"informações de segurança|métodos de verificação|numero di telefono|informazioni di sicurezza|"
                   u"metodi di verifica|registrat~|metodo di autenticazione|metodo di verifica|"
                   u"método de autenticación|método de verificación|método de autenticação|metodo di sicurezza"},
    {"filled", u"ingevuld|opgegeven|angegeben|fourni~|facilitad~|filled in|provided|completed|ausgefüllt|hinterlegt|renseigné~|"
               u"complet~|rellenad~|compilat~|preenchid~"},
    {"verifyaccount", u"could not verify your account|couldn t verify your account|cannot verify your account|verify your identity|"
                      u"we could not verify|account niet kunnen verifiëren|account niet verifiëren|konto nicht verifizieren|"
                      u"vérifier votre compte|verificar su cuenta|verificar sua conta|kunnen uw account niet verifiëren|"
                      u"konnten ihr konto nicht|konto nicht überprüfen|konto konnte nicht|identität|"
                      u"n avons pas pu vérifier votre compte|no pudimos verificar|no se pudo comprobar su "
                      u"cuenta|アカウントを確認できません|无法验证你的帐户|"
                      u"无法验证您的帐户|non è stato possibile verificare l account|não foi possível verificar a sua conta"},
    {"fewmethods", u"one method|only one|one of two|two methods|two are required|not enough|too few|enough methods|één methode|"
                   u"te weinig|zwei methoden|zu wenige|eine methode|une seule méthode|deux|un solo método|dos métodos|un solo metodo|"
                   u"due metodi|insufficient authentication methods"},
    {"licence", u"licen~|lizenz~|entra id p1|entra id p2|premium p1|premium p2|azure ad premium|aad premium|p1|p2|e3|e5|"
                u"subscription~|abonnement~|seat|seats|trial|proefversie|testversion|ライセンス|许可证|许可|suscripci~"
                u"|subscri~|abbonament~|licencia~|licença~"},
    {"lowplan", u"business standard|business basic|entra id free|azure ad free|free tier|free edition|office 365 e1|e1 licen~|"
                u"entra free|exchange online plan|gratisversie|kostenlose version|version gratuite|plan gratuito|free licen~|"
                u"entra id gratuit|free plan|microsoft entra free|f1 licen~ only|apps for business"
                u"|office 365 e3|o365 e3|office 365 e5|o365 e5|o365 e1|microsoft 365 f1|business basis"
                u"|365 business basic|365 business standard"},
    {"assigned", u"assign~|toegewezen|toegekend|zugewiesen|zuweis~|attribué~|attribue~|affecté~|asignad~|assegnat~|atribuíd~|割り当て|"
                 u"分配|has one|gekregen"
                 u"|zugeteilt|zugeordnet|toewijz~|attribu~|asign~|atribui~|attribuit~"},
    {"tenantword",
     u"tenant|organi~|company|directory wide|our organization|organisatie|bedrijf|mandant~|firma|organisation|"
     u"locataire|entreprise|société|inquilino|empresa|organizacion|organización|azienda|organizzazione|テナント|組織|租户|组织"},
    {"expired", u"expire~|ended|ran out|lapsed|cancelled|no longer valid|verlopen|afgelopen|beëindigd|abgelaufen|ausgelaufen|"
                u"expiré~|caducad~|caducó|vencid~|venció|expirad~|scadut~|期限切れ|过期|到期"
                u"|not renewed|läuft ab|gekündigt|opgezegd|geëindigd|expir~|expirou|terminou|è scadut~"},
    {"writeback", u"writeback|write back|written back|writes back|password write back|terugschrijv~|teruggeschreven|rückschreib~|"
                  u"kennwortrückschreib~|zurückschreib~|zurückgeschrieben|passwortrückschreib~|réécriture|écriture différée|"
                  u"réécrit~|escritura diferida|reescri~|escritura en diferido|writeback della password|riscrittura|"
                  u"writeback de senha|gravação diferida|repetição de escrita|書き戻し|ライトバック|写回|回写"
                  u"|wegschrijv~|schreibt zurück|terug te schrijven|écrit en retour|reescritura"
                  u"|se escribe de vuelta|scrittura differita|escrita de volta|gravar de volta"
                  u"|writeback de senhas"},
    {"portal", u"portal|on premises integration|onpremises integration|on premises integratie|lokale integration|"
               u"intégration locale|integración local|integrazione locale|integração local|オンプレミスの統合|本地集成|azure portal|"
               u"entra admin center|entra beheercentrum|box in the portal"
               u"|portail|portale|portaal|blad on premises|tabblad on premises|onglet|onglet intégration"
               u"|pestaña|lokale integratie"},
    {"checkbox", u"check box|checkbox|tick~|untick~|box|option|toggle|switch|vinkje|aangevinkt|vink|haken|häkchen|kontrollkästchen|"
                 u"case|coché~|décoch~|casilla|marcad~|desmarcad~|casella|spunta|caixa|チェックボックス|复选框|unchecked|unticked"
                 u"|selectievakje|schakelaar|schalter|interrupteur|interruptor|opción|opção|opzione"
                 u"|interruttore|optie|kästchen"},
    {"connectwizard", u"connect wizard|optional feature~|wizard|connect server|on the server|entra connect|azure ad connect|aad connect|"
                      u"ad connect|connect installation|optionele functies|optionale funktionen|optionalen funktionen|"
                      u"optionalen features|fonctionnalités facultatives|assistant|características opcionales|asistente|"
                      u"caratteristiche opzionali|funzionalità facoltative|オプション機能|可选功能|setup wizard|configuration wizard|"
                      u"configuratiewizard"
                      u"|procedura guidata|configurazione guidata|assistente|konfigurationsassistent~"
                      u"|einrichtungsassistent~|installatiewizard|recursos opcionais|funcionalidades opcionais"
                      u"|funzionalità opzionali|optional features"},
    {"pwdconfigfalse", u"enabled false|enabled : false|passwordreset configuration enabled false"},
    {"nothingservice", u"hasn t enabled a necessary service|has not enabled a necessary service|"
                       u"necessary service for your organization|noodzakelijke service|erforderlichen dienst|"
                       u"service nécessaire|servicio necesario|servizio necessario|serviço necessário|必要なサービス|必要的服务|"
                       u"writeback has not been enabled|writeback hasn t been enabled|"
                       u"doesn t allow you to update your password on this site|"
                       u"does not allow you to update your password|password is managed on premises|"
                       u"managed on premises you can enable|on-premises client not configured|"
                       u"has not been properly configured|writeback has not been configured|"
                       u"nicht ordnungsgemäß konfiguriert|niet goed geconfigureerd|niet juist geconfigureerd|"
                       u"n a pas été correctement configurée|n est pas correctement configurée|"
                       u"no se ha configurado correctamente|não foi configurad~ corretamente|"
                       u"não foi corretamente configurad~|non è stato configurato correttamente|"
                       u"non è stata configurata correttamente"},
    {"notenabledphrase",
     u"has not enabled you to use this feature|hasn t enabled you to use this feature|administrator has not turned on|"
     u"administrator hasn t turned on|not turned on password reset|isn t turned on for your account|"
     u"password reset isn t turned on|is not enabled for your account|not enabled for this user|"
     u"functie niet ingeschakeld|funktion nicht aktiviert|nicht für sie aktiviert|n a pas activé|"
     u"ne vous a pas autorisé à utiliser cette fonctionnalité|no ha habilitado|"
     u"no lo ha habilitado para usar esta característica|non ha abilitato|não o ativou|この機能を使用できるように|未启用|"
     u"admin has not turned on|you can t reset your own password because"
     u"|isn t enabled for your account|admin has not enabled|not been enabled for password reset"
     u"|not enabled you|beheerder heeft dit niet|beheerder heeft het niet"
     u"|niet ingeschakeld voor uw account|niet voor hen is ingeschakeld"
     u"|voor hen niet is ingeschakeld|für ihr konto nicht aktiviert"
     u"|nicht für ihr konto aktiviert|administrator hat diese funktion nicht"
     u"|administrateur n a pas activé|n est pas activée pour votre compte"
     u"|n est pas activé pour votre compte|administrador no ha activado"
     u"|no está habilitado para su cuenta|no está habilitada para su cuenta"
     u"|administrador não ativou|não está ativada para a sua conta|administrador não habilitou"
     u"|não está habilitad~ para|amministratore non ha abilitato|non è abilitata per l account"
     u"|non è stato abilitato"},
    {"setup", u"set up|setup|setting up|configure|configuring|configuration|configured|enabling|enable|onboard~|installing|"
              u"installation|installer|install|last step|wizard|instellen|configureren|inschakelen|inrichten|installeren|"
              u"installatie|inrichting|einricht~|eingerichtet|konfigur~|aktivieren|installier~|configurer|mise en place|"
              u"activation|configurar|instalar|instalación|configuración|habilitar|configurare|installare|configurazione|"
              u"instalação|configuração|設定|構成|インストール|配置|安装|registering|register"
              u"|turning on|switching on|switch on|turn on|set it up|aanzetten|einschalten|einzurichten"
              u"|activer|activar|ativar|attivare|abilitare|instal~|configur~"},
    {"federated", u"federated|federation|adfs|ad fs|gefedereerd~|verbundkonto~|verbund~|föderiert~|fédéré~|federad~|federat~|"
                  u"フェデレーション|联合身份|联合"
                  u"|federatie|föderation|fédér~|federazione|federação|federación"},
    {"authtoken", u"error getting auth token|auth token|authentication token|couldn t be configured|could not be configured|"
                  u"could not configure password writeback|unable to configure password writeback|kan niet worden geconfigureerd|"
                  u"konnte nicht konfiguriert werden|kann nicht konfiguriert werden|impossible de configurer|no se pudo configurar|"
                  u"non è possibile configurare|構成できません|无法配置"},
    {"setupadmin", u"global admin~|globale beheerder|globaler admin~|administrator account|admin account|"
                   u"hybrid identity administrator|beheerder|administrateur|administrador|amministratore|the account used|"
                   u"het account waarmee|konto|compte utilisé|cuenta"},
    {"viagroup", u"through a group|via a group|via een groep|über eine gruppe|par un groupe|par l intermédiaire d un groupe|"
                 u"a través de un grupo|pim|group based role|role assignable group"},
    {"greyedout", u"no longer see the reset|don t see the reset|cannot see the reset|can t see the reset|reset button|"
                  u"no longer have the reset|greyed out|grayed out|button missing|not available|does not see|doesn t see|"
                  u"cannot see the button|grijs|uitgegrijsd|ausgegraut|schaltfläche|nicht sichtbar|grisé~|bouton|deshabilitado|"
                  u"botón|en gris|pulsante|disattivat~|botão|グレーアウト|灰色"
                  u"|tab is not there|cannot see the tab|button is gone|no reset button|knop ontbreekt"
                  u"|knop is weg|ziet de knop niet|schaltfläche fehlt|sieht den knopf nicht|bouton grisé"
                  u"|bouton absent|no ve el botón|não vê o botão|non vede il pulsante|grigio|cinzento"},
    {"helpdesk", u"helpdesk~|service desk~|servicedesk~|operator|technician|support agent|first line|support staff|"
                 u"helpdeskmedewerker|techniker|technicien|técnico|tecnico|operador|ヘルプデスク|服务台|帮助台"
                 u"|service centre|hotline|first level|it support|eerste lijn|eerstelijns~"
                 u"|support informatique|centre d assistance|mesa de ayuda|mesa de soporte|soporte técnico"
                 u"|suporte técnico|balcão de suporte|assistenza tecnica|help desk"},
    {"insufficientpriv", u"insufficient privileges to complete the operation|authorization_requestdenied|onvoldoende rechten in entra|"
                         u"unzureichende berechtigungen in entra|privilegios insuficientes|privilèges insuffisants"
                         u"|privilegi insufficienti|autorizzazioni insufficienti|privilégios insuficientes"
                         u"|keine berechtigung zum zurücksetzen"},
    {"conditional", u"conditional access|ca policy|mfa|multifactor~|multi factor~|security defaults|voorwaardelijke toegang|"
                    u"bedingter zugriff|bedingten zugriff|accès conditionnel|authentification multifacteur|acceso condicional|"
                    u"autenticación multifactor|accesso condizionale|acesso condicional|条件付きアクセス|多要素認証|条件访问|多重身份验证|"
                    u"standaardinstellingen voor beveiliging|sicherheitsstandards|meervoudige verificatie"
                    u"|mehrstufige authentifizierung|mehrfaktor~|tweestaps~|double authentification"
                    u"|autenticación en dos pasos|doble factor|autenticação multifator|autenticação de dois"
                    u"|autenticazione a più fattori|doppia autenticazione"},
    {"blocks", u"block~|stops|prevents|prompt~|caught|stopped|tegengehouden|geblokkeerd|blokkeert|tegenhoudt|gevraagd|blockiert|"
               u"gesperrt|verhindert|verlangt|abgefangen|bloque~|bloquea~|empêche|demande|bloquead~|impide|blocca~|bloccat~|"
               u"impedisce|bloqueia|ブロック|阻止|拦截|enforc~|require~"
               u"|bloqueó|bloqueaba|bloqueou|blocca|bloccava|houdt tegen|hält auf|sperrt|bloque"},
    {"m365center", u"microsoft 365 admin center|m365 admin center|office 365 admin center|office 365 admin portal|"
                   u"o365 admin|microsoft 365 admin portal|365 admin|office admin center|365 admin centre|"
                   u"admin microsoft com|admin center of microsoft 365|microsoft 365 beheercentrum|office 365 beheer~|"
                   u"beheercentrum van microsoft 365|microsoft 365 admin centrum|microsoft 365 verwaltung|"
                   u"microsoft 365 admin~|centre d administration microsoft 365|"
                   u"centro de administración de microsoft 365|centro de administracion de microsoft 365|"
                   u"centro de administração do microsoft 365|microsoft 365 管理センター|microsoft 365 管理中心|管理中心"},
    {"entracenter", u"entra admin center|entra admin centre|azure portal|entra portal|entra beheercentrum|"
                    u"entra verwaltungscenter|azure ad console|aad console|azure ad admin center|aad portal|"
                    u"entra verwaltung|entra 管理センター|entra 管理中心|centro de administración de microsoft entra|"
                    u"centro de administración de entra|centre d administration microsoft entra|"
                    u"centre d administration entra|centre d administration de microsoft entra|"
                    u"centro de administração do microsoft entra|centro de administração do entra|"
                    u"interfaccia di amministrazione di microsoft entra|interfaccia di amministrazione di entra|"
                    u"portail azure|portal de azure|portal do azure|portale di azure|azure portaal"},
    {"powershell", u"powershell|msol user password|set msoluserpassword|set azureaduserpassword|update mguser|set azureaduser|"
                   u"msonline|azuread module|cmdlet|cmdlets|graph powershell|msgraph|mggraph"},
    {"graph", u"graph|graph api|passwordprofile|password profile|update user|msgraph|microsoft graph|"
              u"updating the password|via the api|rest api|patch request|http patch|patch users|patch auf users|"
              u"patch call"},
    {"graphblocked", u"unable to update the specified properties for on premises mastered|on premises mastered directory sync objects"},
    {"graphreset", u"resetpassword action|authenticationmethod resetpassword|resetpassword call"},
    {"script", u"script~|automation|power automate|identity tool|iga|skript~|automatis~|programme"},
    {"cloudonly", u"in the cloud|cloud only|in azure ad|in entra|online|outlook on the web|office 365|owa|teams|in azure|"
                  u"in de cloud|in der cloud|dans le cloud|en la nube|nel cloud|na nuvem|クラウド|云端|云中|cloud"},
    {"oldpassword", u"old password|the old one|old one|previous password|previous one|still the old|oude wachtwoord|het oude|"
                    u"oud wachtwoord|altes kennwort|alte kennwort|alten kennwort|das alte|altes passwort|alte passwort|ancien|"
                    u"l ancien|ancien mot de passe|contraseña anterior|la anterior|contraseña antigua|la antigua|la vieja|vecchia|"
                    u"vecchia password|password precedente|senha antiga|palavra passe antiga|古いパスワード|以前のパスワード|旧密码"
                    u"|former password|vorige wachtwoord|oude wachtwoorden|bisherige kennwort"
                    u"|bisheriges kennwort|vorherige kennwort|alten passwort|vieux mot de passe"
                    u"|précédent mot de passe|contraseña vieja|la de antes|la de siempre|antigua contraseña"
                    u"|a antiga|antiga senha|palavra passe anterior|senha anterior|la precedente|la vecchia"},
    {"newpassword",
     u"new password|the new one|changed password|password change~|nieuwe wachtwoord|nieuw wachtwoord|het nieuwe|"
     u"neues kennwort|neue kennwort|neuen kennwort|neues passwort|neue passwort|das neue|nouveau mot de passe|nouveau|"
     u"le nouveau|nueva contraseña|contraseña nueva|la nueva|nuova password|nova senha|nova palavra passe|新しいパスワード|新密码"
     u"|neuen passwort|neuem kennwort|neuem passwort|dem neuen|nouveaux mots de passe"
     u"|la nueva contraseña|a nova|nova password|la nuova"},
    {"stillvalid", u"still|remains|remain|keeps|unchanged|nog steeds|blijft|blijven|ongewijzigd|nog|immer noch|weiterhin|bleibt|noch|"
                   u"unverändert|ändert sich nichts|toujours|reste|sigue|todavía|aun|aún|permanece|ancora|rimane|resta|ainda|"
                   u"continua|まだ|引き続き|仍然|还是|仍"
                   u"|nach wie vor|nog altijd|encore|siguen|continúa|continuam|continua a"},
    {"onprem", u"on prem|on premises|onpremises|active directory|local ad|in ad|our ad|windows logon|laptop|the pc|domain joined|"
               u"at the office|domain|in het ad|op de pc|lokaal|im ad|lokal~|am pc|am rechner|sur le poste|dans l ad|"
               u"l active directory|annuaire local|en local|directorio local|en el ad|en ad|in locale|nell ad|no ad|オンプレミス|本地|"
               u"本地 ad"
               u"|computers|workstation~|work computer|computer|computerlokaal|windows anmeld~"
               u"|windows aanmeld~|werkplek|domäne|im büro|arbeitsplatz|ordinateur~|session windows"
               u"|sur le pc|au bureau|ordenador~|en el pc|en el equipo|inicio de sesión de windows"
               u"|en la oficina|computador~|no pc|no posto|início de sessão do windows|no domínio|sul pc"
               u"|nel dominio|accesso a windows|in ufficio|postazion~"},
    {"reach", u"reach~|arrive~|written|propagat~|sync back|synced back|flows|get to|gets to|bereik~|komt aan|aankomt|"
              u"doorgevoerd|erreich~|ankommt|kommt an|übernommen|atteint|arrive|répercuté~|llega~|propaga~|se escribe|arriva|"
              u"chega|届き|到达|反映"
              u"|make it to|makes it to|lands in|comes across|landt|doorkom~|landet|durchkommt|parvien~"
              u"|remont~|llegan|alcanza|chegam|alcança|arrivano|raggiung~"},
    {"outdated", u"out of date|outdated|too old|obsolete|old version|ancient|unsupported version|older version|end of life|"
                 u"needs an upgrade|should be updated|verouderd~|te oud|oude versie|veraltet~|zu alt|alte version|obsolète~|"
                 u"trop ancien~|ancienne version|périmé~|obsolet~|desactualizad~|version antigua|versión antigua|demasiado antigu~|"
                 u"troppo vecchi~|vecchia versione|desatualizad~|versão antiga|古いバージョン|古すぎ|过旧|过时|太旧|版本过低|never updated|"
                 u"nooit bijgewerkt|nie aktualisiert|jamais mis à jour"
                 u"|years old|not updated|hasn t been updated|not been updated|never upgraded"
                 u"|no longer supported|stokoud|jaren oud|niet bijgewerkt|uralt~|nicht aktualisiert"
                 u"|seit jahren nicht|vieille version|pas mis à jour|jamais mise à jour|sin actualizar"
                 u"|nunca actualizad~|versión vieja|muy antigu~|años sin|nunca atualizad~|não atualizad~"
                 u"|muito antig~|versão velha|mai aggiornat~|non aggiornat~|versione vecchia"},
    {"dirsync", u"dirsync|azure ad sync 1|windows azure active directory sync"},
    {"connectname", u"entra connect|azure ad connect|aad connect|ad connect|aadconnect|azureadconnect|connect sync|azure ad sync|"
                    u"sync tool|sync client|connect server|the connect|connect"},
    {"writebackclient", u"writeback client|client is out of date|client version"},
    {"adsync", u"adsync|azure ad sync|entra id sync|microsoft azure ad sync|sync service|synchronization service|"
               u"synchronisation service|sync engine service|connect service~|synchronisatieservice|synchronisatiedienst|"
               u"synchronisierungsdienst|dienst adsync|service de synchronisation|servicio de sincronización|"
               u"servicio de sincronizacion|servizio di sincronizzazione|serviço de sincronização|同期サービス|同步服务|adsync 服务"
               u"|servizio adsync|serviço adsync|dienst microsoft azure ad sync|sync dienst"
               u"|synchronisationsdienst~|service adsync|servicio adsync|adsync service|servizio di sync"},
    {"stopped", u"stopped|not running|does not run|doesn t run|not start|doesn t start|does not start|won t start|"
                u"didn t start|not started|fails to start|is down|crash~|not start up|gestopt|draait niet|"
                u"start niet|niet gestart|staat uit|beendet|läuft nicht|startet nicht|nicht gestartet|gestoppt|"
                u"angehalten|arrêté~|ne démarre pas|refuse de démarrer|n est pas démarré|pas démarré|detenid~|"
                u"no inicia|no arranca|no se inicia|parado|arrestat~|fermo|non si avvia|non parte|não inicia|停止|"
                u"起動しない|起動しません|已停止|无法启动|没有启动|未启动|stuck|hung|isn t running|wasn t running|aren t running|"
                u"time out on start|stilgevallen|vastgelopen|liep niet|loopt niet|draait niet meer|start niet meer|"
                u"hängt|abgestürzt|lief nicht|läuft nicht mehr|startet nicht mehr|ne démarre plus|à l arrêt|"
                u"stoppé~|ne tourne pas|ne tourne plus|parad~|se paró|se detuvo|no está en ejecución|caído|parou|"
                u"não arranca|não está a correr|não está em execução|interrompid~|fermat~|non è in esecuzione|"
                u"non parte più|bloccato in avvio"},
    {"serverdown", u"server is off|server is down|server was decommissioned|server off|switched off the server|apagado|ausgeschaltet|"
                   u"ist aus|éteint|uitgezet|staat uit|spento|desligado|server offline|powered off|shut down"},
    {"serverword", u"server|servidor|serveur|サーバー|服务器|box|vm|machine"},
    {"dc", u"domain controller~|dc|dcs|domeincontroller~|domänencontroller~|contrôleur de domaine|"
           u"contrôleurs de domaine|contrôleur|contrôleurs|controlador de dominio|controladores de dominio|"
           u"controlador|controladores|controller di dominio|controlador de domínio|controladores de domínio|"
           u"ドメインコントローラー|ドメイン コントローラー|域控制器|domänen controller~|domein controller~|contrôleur de dom~|"
           u"controller del dominio|dc01|dc02|dc03|dc1|dc2|dc3|dc04|dc05"},
    {"installedon", u"installed on|runs on|running on|is on a|is on our|on one of our|also runs|same server|same box|single server|"
                    u"staat op|draait op|geïnstalleerd op|staat bij ons op|installiert auf|läuft auf|selbst|installé sur|tourne sur|"
                    u"instalado en|corre en|installato su|instalado no|インストール|安装在"
                    u"|directly on the|gleichen server|demselben server|direkt auf|dezelfde server|même serveur"
                    u"|mismo servidor|instalado en el|mesmo servidor|instalado num|corre num"
                    u"|installé directement|stesso server|sullo stesso|gira sul"},
    {"endpoint", u"endpoint~|listener|wcf|password management extension|eindpunt|endpunkt|point de terminaison|"
                 u"extensión de administración de contraseñas|extension de gestion des mots de passe|"
                 u"kennwortverwaltungserweiterung|wachtwoordbeheerextensie|writeback service|エンドポイント|终结点|servicestatus"
                 u"|writeback listener|writeback component|writeback part|terugschrijfservice"
                 u"|rückschreibdienst~|service de réécriture|servicio de escritura diferida"
                 u"|servicio de reescritura|serviço de writeback|servizio di writeback|punto de conexión"
                 u"|point d accès|ponto de extremidade|ponto final"},
    {"started", u"start|starts|started|come up|comes up|came up|begin|starten|gestart|opgestart|startet|gestartet|hochgekommen|"
                u"démarr~|inici~|arranc~|avvi~|parte|inicia|起動|开始|启动"},
    {"staging", u"staging~|stagingmode|stagingmodeenabled|staging modus|stagingmodus|mode intermédiaire|modo provisional|"
                u"modo de ensayo|modo de preparación|ステージング|暂存模式|暂存"
                u"|faseringsmodus|mode de préproduction|mode préproduction|mode de préparation"
                u"|modo de preparo|modo de transição|modo de teste|modalità di gestione temporanea"
                u"|gestione temporanea|modalità staging|modalità di staging"
                u"|modo de almacenamiento provisional"},
    {"truewords", u"true|enabled|both|by mistake|accident~|active server|versehentlich|per ongeluk|beide|"
                  u"enige server|only server|einzige~ server|seul serveur|todos|tutti|wahr|now|par erreur|por error|"
                  u"por engano|per sbaglio|per errore|unico server|único servidor|vero|is on|was on|staat aan|"
                  u"stond aan"},
    {"twoservers", u"two active|two connect servers|second server|both servers|two servers|second connect server|"
                   u"two sync servers|both connect servers|swing migration|old server still|old server is still|"
                   u"twee servers|tweede server|twee actieve|beide servers|zwei server|zweiter server|zweiten server|"
                   u"zwei aktive|beide server|deux serveurs|second serveur|dos servidores|segundo servidor|due server|"
                   u"secondo server|dois servidores|2台|两台服务器|两个服务器|second installation|old vm|old server|"
                   u"still on the old|oude server|nieuwe en de oude|alte server|alten server|alter server|"
                   u"ancien serveur|deuxième serveur|les deux serveurs|servidor antiguo|servidor viejo|"
                   u"ambos servidores|los dos servidores|servidor antigo|servidor velho|ambos os servidores|"
                   u"os dois servidores|vecchio server|entrambi i server|i due server"},
    {"active", u"active|at the same time|simultaneously|compete|running|actief|tegelijk|aktiv|gleichzeitig|actif~|actifs|"
               u"en même temps|activos|a la vez|attivi|ativos|同時|同时|活动"},
    {"restored", u"restored|restore|snapshot|backup|cloned|clone|copied vm|copy of the|copy of the vm|rolled back|rebuilt|"
                 u"recovered|teruggezet|hersteld uit|gekloond|kopie|back up|wiederherstell~|geklont|kopiert|sicherung|restauré~|"
                 u"restauration|sauvegarde|cloné~|restaurad~|restauramos|copia de seguridad|clonad~|ripristinat~|clonat~|clonada|"
                 u"復元|バックアップ|快照|还原|克隆"
                 u"|ripristin~|istantanea|cópia de segurança|instantâneo|instantánea|backup da vm|geclone~"
                 u"|klon|kloon|klone|clone~|sauvegard~|restaur~"},
    {"decrypt", u"decrypt~|decryption~|encryption key|encryption keys|key pair|crypto~|ontsleutel~|versleutelingssleutel~|"
                u"entschlüssel~|schlüsselpaar|déchiffr~|clé de chiffrement|clés de chiffrement|descifr~|desencript~|"
                u"claves de cifrado|decifr~|decritt~|chiavi di crittografia|復号|解密|密钥"
                u"|decodier~|déchiffre~|décrypt~|descriptograf~|desencriptar|decrittograf~"
                u"|chave de encriptação|chave de criptografia|chiave di crittografia"
                u"|verschlüsselungsschlüssel"},
    {"configfile", u"configuration file|config file|configuratiebestand|konfigurationsdatei|fichier de configuration|"
                   u"archivo de configuración|file di configurazione|配置文件|構成ファイル"},
    {"damaged", u"damaged|corrupt~|cannot be read|can t be read|beschadigd|beschädigt|endommagé~|dañad~|danneggiat~|corromp~|破損|"
                u"损坏"},
    {"forest", u"forest~|gesamtstruktur~|forêt~|bosque|bosques|foresta|foreste|floresta|フォレスト|林|new domain|domain was added|"
               u"nieuw domein|second domain"
               u"|neue domäne|neuen domäne|zweite domäne|zweiten domäne|tweede domein|nieuwe domein"
               u"|nouveau domaine|second domaine|deuxième domaine|nuevo dominio|segundo dominio"
               u"|novo domínio|segundo domínio|nuovo dominio|secondo dominio|acquired company"
               u"|overgenomen bedrijf|gesamtstrukturen"},
    {"added", u"added|add|new|later|took over|acquired|merger|acquisition|toegevoegd|nieuw~|overname|hinzugefügt|ergänzt|neu|"
              u"neue~|neuen|neuer|übernommen|ajouté~|nouvelle|nouveau|agregad~|agregamos|añadid~|añadimos|nuevo|nueva|aggiunt~|"
              u"nuov~|adicionad~|nov~|追加|新しい|添加|新增|新的|removed and added"
              u"|fusion~|fusie|acquis~|adquiri~|übernahme|zukauf|aangesloten|angebunden|bought"},
    {"pwdsyncnotenabled", u"password synchronization is not enabled on this management agent|password synchronization is not enabled|"
                          u"kennwortsynchronisierung ist für diesen verwaltungs agent nicht aktiviert|"
                          u"wachtwoordsynchronisatie is niet ingeschakeld"},
    {"fullsync", u"full sync~|full synchroni~|full import|initial sync~|initial import|initial synchroni~|volledige sync~|"
                 u"volledige import|vollständige~ sync~|vollständige~ import|vollständiger import|voll synchronisierung|"
                 u"synchronisation complète|importation complète|sync complète|première synchronisation|sincronización completa|"
                 u"importación completa|sincronización inicial|sincronizzazione completa|importazione completa|"
                 u"sincronização completa|完全な同期|完全同期|完全なインポート|完全同步|完全导入|初始同步"
                 u"|first sync|eerste synchronisatie|initiële sync~|erste synchronisierung"
                 u"|erstsynchronisation|vollsync|synchro initiale|synchronisation initiale|synchro complète"
                 u"|primera sincronización|primeira sincronização|sincronização inicial"
                 u"|prima sincronizzazione|sincronizzazione iniziale|completa sincronización"},
    {"notfinished", u"not finished|not completed|hasn t finished|still running|never run|not yet run|not been run|never ran|"
                    u"nooit gedraaid|nog niet|nog bezig|noch nie|nicht ausgeführt|nicht abgeschlossen|noch nicht|läuft noch|"
                    u"pas encore|n a jamais|pas été exécutée|encore été|no ha terminado|no se ha ejecutado|todavía no|nunca|"
                    u"non ancora|mai eseguit~|ainda não|未完了|まだ|尚未|没有完成|还没"
                    u"|never finished|never completed|didn t finish|did not finish|was cancelled"
                    u"|was interrupted|half way|halfway|unfinished|niet afgerond|nooit afgerond|nooit voltooid"
                    u"|niet voltooid|afgebroken|halverwege|nie durchgelaufen|nie abgeschlossen|abgebrochen"
                    u"|nicht fertig|jamais terminée|pas terminée|interrompue|inachevée|no terminó|nunca terminó"
                    u"|a medias|no se completó|não terminou|nunca terminou|não concluíd~|a meio"
                    u"|non è mai finit~|non completat~|mai completat~|mai terminat~|a metà"
                    u"|non è stat~ completat~"},
    {"tls", u"tls|tls 1 2|tls1 2|tls12|tls 1 0|tls 1 1|ssl|schannel|schusestrongcrypto|systemdefaulttlsversions|strong crypto"},
    {"securechannel", u"could not create ssl tls secure channel|ssl tls secure channel|secure channel|do not possess a common algorithm|"
                      u"common algorithm|canal sécurisé|canal seguro|sicherer kanal|geschützter ssl tls kanal|ssl tls kanal|"
                      u"beveiligd kanaal|beveiligd ssl|canale sicuro|セキュリティで保護されたチャネル|安全通道|安全信道|"
                      u"an error occurred while sending the request|underlying connection was closed|handshake"},
    {"tlsold", u"tls 1 0|tls 1 1|tls1 0|ssl 3"},
    {"dotnet", u"net framework|dotnet|.net 4|net 4 5|net 4 6|netfx|framework version|net framework 4"},
    {"rootca", u"root certificate~|root ca|root cas|root store|digicert|trusted root|rootcertifica~|basiscertifica~|"
               u"stammzertifikat~|certificat racine|certificats racine|autorité racine|certificado raíz|certificados raíz|"
               u"certificato radice|certificado raiz|ルート証明書|根证书|baltimore"},
    {"certinvalid", u"remote certificate is invalid|certificate is invalid|certificate isn t valid|certificate is not valid|"
                    u"according to the validation procedure|not trusted by the trust provider|terminated in a root certificate|"
                    u"certificate chain|not trusted|untrusted|externe certificaat is ongeldig|certificaat is ongeldig|"
                    u"certificaatketen|niet vertrouwd|remotezertifikat|validierungsverfahren|zertifikatkette|nicht vertrauenswürdig|"
                    u"certificat distant n est pas valide|certificat distant non valide|certificat n est pas valide|"
                    u"chaîne de certificats|n est pas approuvée|certificado remoto no es válido|certificado no es válido|"
                    u"cadena de certificados|certificato remoto non è valido|catena di certificati|certificado remoto é inválido|"
                    u"リモート証明書が無効|証明書が無効|远程证书无效|证书无效|could not establish trust relationship"},
    {"rootupdateoff", u"root update|root certificate update|automatic root|updates are blocked|isolated|air gapped|bijwerking|isoliert~|"
                      u"isolé~|aislad~"},
    {"clock", u"clock|server time|time on the server|system time|time difference|time skew|clock skew|w32time|w32tm|ntp|klok|"
              u"systeemtijd|tijd op|tijd van|tijdsynchronisatie|uhr|uhrzeit|systemzeit|zeitabweichung|zeitdifferenz|horloge|"
              u"heure du serveur|heure système|décalage horaire|reloj|hora del servidor|hora del sistema|orologio|"
              u"ora del server|relógio|hora do servidor|時計|時刻|时钟|系统时间|时间同步"
              u"|systemuhr|serverzeit|serverklok|tijd van de server|hora del equipo|reloj del servidor"
              u"|relógio do servidor|hora do sistema|orario|ora di sistema|horloge du serveur"},
    {"skewed", u"ahead|behind|off by|wrong|skew~|differ~|fast|slow|drift~|minutes off|too large|loopt|achter|"
               u"afwijk~|verschil|geht vor|geht nach|falsch|weicht ab|décalé~|avance|retard|incorrecte|desfasad~|"
               u"adelantad~|atrasad~|incorrect~|sfasat~|avanti|indietro|adiantad~|ずれ|遅れ|進んで|不准|偏差|不同步|快了|慢了|"
               u"minute|minutes|minuten|minutos|minuti|kwartier|stunde|daneben|vorgeht|nachgeht|abweich~|"
               u"in ritardo|in anticipo|avanti di|indietro di|desincronizad~|dessincronizad~|en avance|en retard|"
               u"ongelijk|verkeerd|loopt voor|voor loopt|vor geht|nach geht|voraus|vorne"},
    {"execpolicy", u"execution policy|executionpolicy|get executionpolicy|running scripts is disabled|scripts is disabled|"
                   u"running scripts is disabled on this system|running scripts|scripts uitvoeren|uitvoeringsbeleid|"
                   u"uitvoeren van scripts|ausführungsrichtlinie~|ausführung von skripts|stratégie d exécution|exécution de scripts|"
                   u"directiva de ejecución|ejecución de scripts|criteri di esecuzione|esecuzione di script|política de execução|"
                   u"実行ポリシー|スクリプトの実行|执行策略|运行脚本|allsigned|remotesigned|security error"
                   u"|scripts zijn uitgeschakeld|scripts uitgeschakeld|esecuzione degli script"
                   u"|criterio di esecuzione|execução de scripts|diretiva de execução|skriptausführung"
                   u"|skripte ist auf diesem system deaktiviert|exécution des scripts"},
    {"agent", u"provisioning agent~|cloud sync agent~|cloud provisioning agent|agent of cloud sync|provisioningagent|"
              u"aadconnectprovisioningagent|agent setup|the agent|de agent|der agent|bereitstellungs agent~|"
              u"bereitstellungsagent~|cloud sync agent|agent de provisionnement|agent de provisioning|l agent|"
              u"agente de aprovisionamiento|agente de provisioning|agente de provisionamento|el agente|プロビジョニングエージェント|"
              u"プロビジョニング エージェント|预配代理|代理程序|for cloud sync|agents|agent version|agentservice"
              u"|l agente|o agente|den agent~|des agents|agente di provisioning|agente do cloud sync"
              u"|agente de cloud sync|agente de sincronización|inrichtingsagent~|agente de sincronização"
              u"|agent cloud sync"},
    {"cloudsync", u"cloud sync~|cloudsync|cloud synchroni~|cloud provisioning|cloudsynchronisatie|cloudsynchronisierung|"
                  u"synchronisation cloud|sincronización en la nube|sincronización de nube|sincronizzazione cloud|"
                  u"sincronização na nuvem|クラウド同期|云同步"
                  u"|sync cloud|sincronización con la nube|sync en la nube|sincronizzazione nel cloud"
                  u"|sincronizzazione con il cloud|sincronização com a nuvem"},
    {"servicebus", u"servicebus~|service bus|servicebus windows net|relay|relay namespace|azure relay|sbprod~|ssprdedicated~|relais|"
                   u"relé|リレー|中继|服务总线|ssprsbprod~|~sspr~sbprod~"
                   u"|bus de service|bus de servicio|bus di servizio|barramento de serviço|relè"},
    {"pwdresethost", u"passwordreset microsoftonline com|passwordreset~ com|password reset web service|password reset service cannot|"
                     u"ssprprod|kennwortrücksetzungs webdienst|webdienst|service web de réinitialisation|"
                     u"servicio web de restablecimiento"},
    {"firewall", u"firewall~|outbound|port 443|443|allow list|allowlist|whitelist~|egress|nsg|security gateway|network team|"
                 u"netwerkteam|poort 443|netzwerkteam|pare feu|équipe réseau|cortafuegos|puerto 443|equipo de red|firewallregels|"
                 u"firewallregel~|ファイアウォール|ポート|防火墙|端口|palo alto|fortigate|checkpoint|check point|fortinet|sophos"
                 u"|outgoing|uitgaand~|ausgehend~|sortant~|saliente~|uscita|saída|team di rete"
                 u"|equipa de rede|equipe de rede|equipo de redes|porta 443"},
    {"port80", u"port 80|poort 80|puerto 80|porta 80|80 番|端口 80"},
    {"blocked", u"block~|closed|dropped|drop|drops|deny|denies|not open|not on the|not allowed|filtered|"
                u"cannot be reached|can t be reached|cannot reach|can t reach|unreachable|no connection|"
                u"not reachable|cannot connect|can t connect|could not connect|couldn t connect|unable to connect|"
                u"not connect|timed out|time out|geblokkeerd|blokkeert|dicht|niet bereikbaar|niet bereiken|"
                u"kan niet bereiken|geen verbinding|blockiert|gesperrt|geschlossen|nicht erreichbar|"
                u"keine verbindung|unerreichbar|bloque~|fermé~|injoignable~|n arrive pas à joindre|"
                u"impossible de joindre|ne répond pas|pas joignable|coupé~|bloquea~|bloquead~|cerrad~|no conecta|"
                u"no responde|no puede conectar|inalcanzable|inaccesible|blocca~|bloccat~|chius~|non raggiungibile|"
                u"bloqueia~|fechad~|não responde|inacessível|接続できません|ブロック|到達できません|无法连接|阻止|被阻|无法访问|lets only|"
                u"lässt nur|changed yesterday|rules|no route|cut off|dichtgezet|komt er niet door|afgesloten|"
                u"geblockt|abgeblockt|verwirft|nicht durch|dichtgemacht|bloqu~|aucune connexion|pas de connexion|"
                u"n atteint pas|no llega a|sin conexión|no alcanza|sem ligação|sem conexão|não chega a|não alcança|"
                u"inacessíve~|blocc~|scarta|non raggiunge|impossibile connettersi|senza connessione|ist zu|sind zu|"
                u"war zu|zu ist|machte zu|zugemacht|timeout~|time outs"},
    {"changed", u"changed|change|new rule~|replaced|since yesterday|migrated|gewijzigd|nieuwe|vervangen|geändert|"
                u"neue|ersetzt|umgestellt|changé|modifié|nouveau~|remplacé|cambió|cambiamos|cambiado|nuevo|"
                u"sustituid~|cambiat~|mudámos|変更|更换|更改|swapped|aangepast|veranderd|omgezet|gewechselt|ausgetauscht|"
                u"getauscht|chang~|remplac~|modifi~|sustitu~|reemplaz~|mudou|trocámos|trocad~|substituíd~|alterad~|"
                u"sostituit~|modificat~|cambiato|vernieuwd|erneuert|renouvelé~|renovad~|rinnovat~|renewed|rotated"},
    {"cantreachclient", u"can t connect to your on premises writeback client|cannot connect to your on premises writeback client|"
                        u"connect to your on premises writeback client|looks like we can t connect to your on premises|"
                        u"could not reach your on premises|we couldn t reach your on premises|on premises password reset service|"
                        u"geen verbinding maken met uw on premises|keine verbindung mit ihrem lokalen|rückschreibclient|"
                        u"client d écriture différée|cliente de escritura diferida|オンプレミスの書き戻しクライアント|本地写回客户端|"
                        u"service is currently unreachable|could not be reached the organi~|organisation nicht erreichbar|"
                        u"organisation nicht erreicht~|can t reach your organi~|cannot reach your organi~|cannot connect to your organi~|"
                        u"onpremisesconnectivity~|couldn t connect to any service bus endpoint~|no servicehost|"
                        u"serviceHost for service bus"
                        u"|organisation isn t reachable|organization isn t reachable|organisation is not reachable"
                        u"|organization is not reachable|couldn t reach your organi~"
                        u"|kunnen uw organisatie niet bereiken|organisatie is niet bereikbaar"
                        u"|organisatie niet bereikbaar|organisation ist nicht erreichbar"
                        u"|ihre organisation nicht erreichbar|organisation n est pas joignable"
                        u"|organisation est injoignable|joindre votre organisation|organización no está disponible"
                        u"|no se puede contactar con su organización|no podemos comunicarnos con su organización"
                        u"|organização não está acessível|organização não está disponível"
                        u"|não é possível contactar a sua organização|organizzazione non è raggiungibile"
                        u"|organizzazione non raggiungibile|impossibile raggiungere l organizzazione"
                        u"|on premises service isn t responding|cliente de reescritura local"
                        u"|client de réécriture local|client di writeback locale|cliente de writeback local"},
    {"securitytoken", u"token provider was unable to provide a security token|unable to provide a security token|security token"},
    {"proxy", u"proxy~|zscaler|squid|winhttp|webproxy|proxies|bluecoat|forward proxy|プロキシ|代理服务器|machine config|defaultproxy"
              u"|serveur mandataire|servidor intermediario"},
    {"proxyauth", u"407|proxy authentication required|proxy authentication|asks for credentials|wants credentials|"
                  u"sign in to the proxy|vraagt om aanmelding|vraagt om referenties|authentifizierung|anmeldung|authentification|"
                  u"autenticación|autenticazione|autenticação|認証|身份验证|502|proxy error|403|forbidden"
                  u"|login|credentials|credenziali|identifiants|anmeldedaten|zugangsdaten|inloggegevens"
                  u"|credenciales|credenciais"},
    {"wrongproxy", u"old proxy|wrong proxy|no longer exists|oude proxy|bestaat niet meer|alte proxy|nicht mehr gibt|ancien proxy|"
                   u"n existe plus|proxy antiguo|el antiguo|ya no existe|vecchio proxy|cambiamos el proxy|changed the proxy|"
                   u"new proxy|nieuwe proxy|neuer proxy|neuen proxy|nouveau proxy"},
    {"inspection",
     u"tls inspection|ssl inspection|https inspection|ssl decryption|tls decryption|deep inspection|tls inspectie|"
     u"ssl inspectie|break and inspect|ssl interception|tls interception|man in the middle|mitm|bricht tls auf|"
     u"ssl aufbruch|tls aufbruch|inspection ssl|inspection tls|inspection https|inspección https|inspección tls|"
     u"inspección ssl|inspección de ssl|ispezione ssl|ispezione tls|inspeção ssl|inspeção tls|inspeção https|"
     u"sslインスペクション|tls インスペクション|ssl 检查|tls 检查|ssl 解密|decrypts tls|re sign~|https scanning|content inspection"
     u"|tls inspektion|ssl inspektion|https inspektion|https inspectie|tls scan|ssl scan"
     u"|ssl scanning|https scan|entschlüsselt den|ontsleutelt het|déchiffrement ssl"
     u"|déchiffrement tls|interception ssl|interception tls|descifrado ssl|descifrado tls"
     u"|interceptación ssl|desencriptação ssl|interceção ssl|interceptação ssl"
     u"|decrittografia ssl|decifratura ssl|ispezione del traffico|ispezione https"
     u"|inspeção de tráfego|inspección de tráfico|inspection du trafic"},
    {"ownca", u"our own company ca|own ca|internal ca|company ca|interne ca|eigen ca|eigene ca|"
              u"interne zertifizierungsstelle|notre ca|le nôtre|nuestra ca|ca interna|社内の ca|内部 ca|issued by our|"
              u"issued by the firewall|issued by the proxy|firewall ca|ca of the firewall|ca de la empresa|"
              u"ca du pare feu|ca aziendale|ca da empresa|ca des proxys|eigenen zertifizierungsstelle|"
              u"propre autorité|propia ca|própria ca|unsere interne ca"},
    {"idle", u"idle~|inactive connection~|inactive sessions|leerlauf~|inactieve verbinding~|connexions inactives|"
             u"connexion inactive|conexiones inactivas|inactivas|connessioni inattive|conexões inativas|アイドル|空闲连接|空闲|"
             u"session timeout|keep alive|keepalive|quiet connection~"
             u"|inactivity|inactiviteit|inaktivität|inaktive verbindung~|ruhende verbindung~|inactivité"
             u"|inactividad|inatividade|inattività|stille verbinding~|slapende verbinding~"
             u"|conexiones ociosas|ligações inativas"},
    {"cut", u"cut|cuts|close~|drop~|terminate~|disconnect~|reset by peer|timeout|time out|verbroken|verbreekt|gesloten|trennt|"
            u"getrennt|beendet|kappt|coupé~|fermé~|interrompu~|cierra~|corta~|cerrad~|cortad~|chiud~|interrott~|fecha~|切断|断开|"
            u"切断されます|超时|seconds|minute|minutes"},
    {"afterrestart", u"after a restart|right after a restart|after restart|after restarting|na herstart|na een herstart|"
                     u"na het herstarten|nach dem neustart|nach neustart|nach einem neustart|après un redémarrage|après redémarrage|"
                     u"tras reiniciar|después de reiniciar|dopo il riavvio|após reiniciar|再起動後|再起動すると|重启后|重新启动后"
                     u"|after a reboot|after rebooting|na een reboot|après un reboot|après le redémarrage"
                     u"|al reiniciar|tras el reinicio|tras un reinicio|depois de reiniciar|depois de um reinício"
                     u"|dopo un riavvio"},
    {"againfails", u"again|some hours later|hours later|then stops|later|daarna|weer|dann|wieder|puis|nouveau|luego|otra vez|poi|"
                   u"depois|その後|然后|之后|only for a while|a while|even|kurz"
                   u"|for a while|for a few hours|een tijdje|een paar uur|eine weile|ein paar stunden"
                   u"|nach einer weile|un moment|quelques heures|au bout de|un rato|unas horas|al rato"
                   u"|vuelve a fallar|durante umas horas|volta a falhar|per un po|qualche ora|di nuovo"},
    {"intermittent", u"intermittent~|sporadic~|now and then|sometimes|on and off|every now and again|first attempt|"
                     u"first try|randomly|af en toe|soms|sporadisch|manchmal|gelegentlich|par intermittence|parfois|"
                     u"de temps en temps|a veces|intermitente~|unas veces|a volte|intermittente|às vezes|時々|断続的|有时|间歇|"
                     u"second one works|second attempt works|hit and miss|comes and goes|every other|from time to time|"
                     u"occasionally|flaky|half the time|ab und zu|hin und wieder|mal klappt|zeitweise|wisselend|"
                     u"de ene keer|aléatoire~|par moments|une fois sur deux|a ratos|de vez en cuando|aleatori~|"
                     u"ogni tanto|saltuari~|a intermittenza|intermitent~|por vezes|de vez em quando"},
    {"resolve", u"resolve~|resolution|nslookup|dns|name could not|remote name|aufgelöst|namensauflösung|auflösen|résolu~|"
                u"résolution|résoudre|nom distant|resolver|resolución|nombre remoto|risolv~|risoluzione|nome remoto|omzetten|"
                u"naamomzetting|herleiden|名前解決|リモート名|解析|远程名称"},
    {"dnsphrase", u"remote name could not be resolved|name could not be resolved|host name could not be resolved|no such host|"
                  u"nxdomain|kan de externe naam niet|remotename konnte nicht aufgelöst werden|nom distant n a pas pu être résolu|"
                  u"no se puede resolver el nombre remoto|no se pudo resolver el nombre|impossibile risolvere il nome remoto|"
                  u"não foi possível resolver o nome remoto|リモート名を解決できませんでした|无法解析远程名称|未能解析此远程名称"},
    {"dccontact", u"domain controller could not be contacted|no domain controller|could not be contacted|server is not operational|"
                  u"rpc server is unavailable|rpc server|rpc serv~|ldap server is unavailable|rpc server is niet beschikbaar|"
                  u"rpc server ist nicht verfügbar|serveur rpc|servidor rpc|server rpc|rpc サーバー|rpc 服务器|kein domänencontroller|"
                  u"domain either does not exist or could not be contacted|cannot contact a domain controller|"
                  u"domeincontroller kon niet|unable to contact"
                  u"|server down|server is down|serveur est hors|rpc server non disponibile|il server rpc"
                  u"|serveur rpc indisponible"},
    {"unreach", u"unreachable|not reachable|cannot reach|can t reach|cannot be reached|not respond~|not available|unavailable|"
                u"could not be contacted|cannot talk to|can t talk to|no contact|offline|demoted|decommissioned|shut down|"
                u"not answer|closed|niet bereikbaar|kan geen|niet bereiken|niet beschikbaar|reageert niet|uitgefaseerd|"
                u"nicht erreichbar|erreichbar|nicht verfügbar|antwortet nicht|abgeschaltet|ausgefallen|injoignable~|indisponible|"
                u"joignable|ne répond pas|pas disponible|hors ligne|no responde|no disponible|inaccesible|inalcanzable|"
                u"no se alcanza|apagado|non raggiungibile|non risponde|non disponibile|não responde|indisponível|inacessível|"
                u"到達できません|応答しません|接続できません|无法联系|无法访问|不可用|没有响应|netbios"
                u"|turned off|powered off|retired|out of service|uitgeschakeld|uit dienst|uitgezet"
                u"|stillgelegt|außer betrieb|heruntergefahren|éteint|hors service|décommissionné~|apagaron"
                u"|retirad~|fuera de línea|desligad~|desativad~|descomissionad~|dismess~|spento|spenta"},
    {"preferreddc", u"preferred dc~|preferred domain controller~|preferred|voorkeursdomeincontroller~|bevorzugte~ dc~|"
                    u"bevorzugte~ domänencontroller~|préféré~|preferid~|優先|首选"},
    {"pdc", u"pdc|pdc emulator~|pdce|primary domain controller|fsmo|émulateur pdc|emulador de pdc|emulador pdc|pdc エミュレーター|"
            u"pdc 仿真器"},
    {"adport", u"port 445|445|389|smb|ldap port|port 88|poort 445|puerto 445"},
    {"credinvalid",
     u"no start credentials|credentials were invalid|credentials are invalid|invalid credentials|logon failure|"
     u"unknown user name or bad password|credentials wrong|wrong credentials|ongeldige referenties|"
     u"referenties zijn ongeldig|ungültige anmeldeinformationen|anmeldeinformationen ungültig|anmeldeinformationen|"
     u"informations d identification|ne sont plus valides|credenciales no válidas|credenciales no son válidas|"
     u"credenciales inválidas|credenziali non valide|credenciais inválidas|資格情報が無効|资格情報|凭据无效|no puede iniciar sesión|"
     u"stopped connectivity"
     u"|logon failed|cannot log on|bad credentials|verkeerde referenties"
     u"|anmeldung fehlgeschlagen|identifiants invalides|credenciales incorrectas"
     u"|credenziali errate|credenciais incorretas|stopped extension dll"},
    {"pwdchanged",
     u"password was changed|changed the password|password changed|rotated|rotation|password expired|"
     u"wachtwoord is gewijzigd|wachtwoord gewijzigd|wachtwoord verlopen|kennwort wurde geändert|kennwort geändert|"
     u"kennwort abgelaufen|mot de passe a été changé|mot de passe changé|mot de passe expiré|contraseña caducó|"
     u"cambió la contraseña|contraseña cambiada|password scaduta|password cambiata|senha alterada|パスワードが変更|密码已更改|密码过期"
     u"|reset the password of|got a new password|new password for the|changed its password"
     u"|wachtwoord veranderd|wachtwoord is veranderd|wachtwoord aangepast|wachtwoord vernieuwd"
     u"|roteer~|rotatie|passwort geändert|passwort wurde geändert|passwort abgelaufen"
     u"|kennwortwechsel|passwortwechsel|rotiert|mot de passe a changé|changé le mot de passe"
     u"|renouvelé le mot de passe|rotación|cambiaron la contraseña|cambiado la contraseña"
     u"|contraseña ha caducado|contraseña expirada|senha foi alterada|senha foi trocada"
     u"|palavra passe foi alterada|mudou a palavra passe|mudaram a senha|rotação"
     u"|password è stata cambiata|cambiato la password|rotazione"},
    {"toolong", u"longer than 256|256 char~|256 tekens|256 zeichen|256 caractères|256 caracteres|256 caratteri|256 文字|256 个字符|"
                u"exceeds 256|filename or extension is too long|file name or extension is too long|"
                u"bestandsnaam of extensie is te lang|dateiname oder die erweiterung ist zu lang|dateiname oder erweiterung|"
                u"nom de fichier ou l extension est trop long|nombre de archivo o la extensión es demasiado largo|"
                u"nome file o l estensione|ファイル名または拡張子が長すぎ|文件名或扩展名太长|character passwords|300 character~"
                u"|more than 256|over 256|above 256|mehr als 256|über 256|meer dan 256|plus de 256"
                u"|más de 256|mais de 256|più di 256|oltre 256|256 karakters|256 chars"},
    {"remotesam", u"restrictremotesam|remote sam|remote calls to sam|calls to sam|restrict clients allowed|"
                  u"network access restrict clients|samr|sam rpc|externe aanroepen naar sam|aanroepen naar sam|remoteaufruf~ an sam|"
                  u"remoteaufrufe an sam|remoteaufruf|clients einschränken|appels distants vers sam|"
                  u"restreindre les clients autorisés|llamadas remotas a sam|restringir clientes|chiamate remote a sam|"
                  u"chamadas remotas ao sam|sam へのリモート呼び出し|对 sam 的远程调用|failed to acquire user information|netusergetinfo"
                  u"|remote aufrufe an sam|llamadas remotas al sam|appels à distance à sam"
                  u"|chamadas remotas para sam|chiamate remote al sam|restringir los clientes|limita i client"
                  u"|beperk clients"},
    {"hardening",
     u"hardening|hardened|stig|disa|cis benchmark|cis baseline|cis level|security baseline|baseline|gehard|"
     u"beveiligingsbaseline|härtung|gehärtet|sicherheitsbaseline|durcissement|ligne de base|endurecimiento|línea base|"
     u"línea de base|bastionado|irrobustimento|hardening policy|security compliance toolkit|強化|セキュリティ ベースライン|加固|安全基线|"
     u"pentest~|penetration test|audit finding"
     u"|security audit|security review|beveiligingsaudit|sicherheitsaudit|absicherung|härtungs~"
     u"|gehärtet~|audit de sécurité|durci~|auditoría de seguridad|endurecim~|bastion~"
     u"|auditoria de segurança|reforço de segurança|audit di sicurezza|irrobustit~"
     u"|messa in sicurezza|gpo de seguridad"},
    {"ntlm", u"ntlm|ntlmv1|ntlmv2|rpc filter~|rpc filtre|filtre rpc|rpc filters|rpc hardening"
             u"|outgoing ntlm|incoming ntlm"},
    {"restrictedwords", u"disabled|restrict~|denied|refused|blocked|limited|disallow~|hardened|uitgezet|geweigerd|beperkt|eingeschränkt|"
                        u"deaktiviert|verboten|verweigert|restreint~|désactivé~|ajouté|restring~|deshabilita~|limitad~|disabilitat~|"
                        u"limitat~|restringid~|制限|禁用|限制"
                        u"|deny|prohibit~|turned off|switched off|geblokkeerd|verboden|uitgeschakeld|afgezet"
                        u"|gesperrt|abgeschaltet|blockiert|untersagt|unterbunden|interdi~|bloqu~|limité~|prohib~"
                        u"|deneg~|desactivad~|bloque~|proibi~|desativad~|vietat~|bloccat~|disattivat~|negat~"},
    {"ldapsign", u"ldap signing|sign and encrypt ldap|ldap traffic|signing and encryption|sign and encrypt|ldap channel binding|"
                 u"ldap ondertekening|ldap signatur~|ldap datenverkehr signieren|signieren und verschlüsseln|signature ldap|"
                 u"chiffrement ldap|firma ldap|firma de ldap|cifrado ldap|crittografia ldap|assinatura ldap|ldap 署名|ldap 签名|"
                 u"ldap verkeer ondertekenen|ondertekenen en versleutelen"
                 u"|ldap sealing|sealing|unsigned ldap|ldap sign~|sign and seal|ldap signierung"
                 u"|signature et chiffrement|firma y cifrado|firma e crittografia|assinatura e encriptação"},
    {"kerberos", u"kerberos|kdc|rc4|aes|etype|encryption type~|etype_nosupp|kdc_err~|versleutelingstype~|verschlüsselungstyp~|"
                 u"types de chiffrement|type de chiffrement|tipos de cifrado|tipi di crittografia|暗号化の種類|加密类型"
                 u"|verschlüsselungsart~|cifrado kerberos|chiffrement kerberos|crittografia kerberos"
                 u"|encriptação kerberos"},
    {"rc4", u"rc4|etype_nosupp|etype|no support for encryption type|encryption type~|aes keys|aes|verschlüsselungstyp~|"
            u"versleutelingstype~|type de chiffrement|types de chiffrement|tipos de cifrado|kdc_err_etype~|暗号化の種類|加密类型"},
    {"policyhints", u"ldap password policy control|policy control|policy hints|password policy control|kennwortrichtliniensteuerung|"
                    u"contrôle de stratégie de mot de passe|control de directiva de contraseñas|1 2 840 113556 1 4 2066|"
                    u"admaexport cpp 2837"},
    {"oldos", u"server 2003|server 2008|2008 r2|server 2008 r2|windows 2003|windows 2008|windows server 2000|server 2000|2008"},
    {"replication", u"replicat~|replik~|replicatie|réplication|replicación|replicazione|replica|replicação|レプリケーション|复制|repadmin|"
                    u"inter site|between sites"
                    u"|replic~|répliqu~|repliziert|repliceren"},
    {"slow", u"slow|delay~|takes long|takes a while|long time|an hour|hours|lag~|poor|traag|vertraging|duurt lang|een tijd|"
             u"langsam|verzöger~|dauert|lange|lent~|retard|longtemps|tarda|lenta|demora|retraso|más tarde|ritardo|atraso|遅延|遅い|"
             u"时间|延迟|慢|wait|wachten"
             u"|later|eventually|half an hour|une heure|plus tard|heures plus tard|una hora|horas|tarda~"
             u"|uma hora|mais tarde|demora~|un ora|ore dopo|più tardi|stunde|stunden|später|verspätet"
             u"|uren|later pas"},
    {"site", u"site|sites|branch|branch office|other office|locatie|vestiging|standort~|filiale|niederlassung|agence|"
             u"succursale|sede|sedes|sucursal|sucursales|filial|拠点|支店|站点|分支|head office|hoofdkantoor"
             u"|satellite office|remote office|other location|nevenvestiging|filiaal|andere vestiging"
             u"|außenstelle|zweigstelle|antenne|autre site|delegación|oficina de|delegação|escritório de"
             u"|ufficio di|sito"},
    {"repadminfine", u"repadmin"},
    {"policyphrase",
     u"does not meet the length|not meet the length|length complexity|complexity age or history|complexity or history|"
     u"history requirements|password policy requirements|corporate password policy|password does not meet|"
     u"doesn t meet the|on premises policy violation|on premises policy does not allow|your on premises policy|"
     u"a restriction prevents the password from being changed|voldoet niet aan de|voldoet niet|vereisten voor lengte|"
     u"erfüllt die anforderungen|erfüllt nicht|anforderungen an länge|ne respecte pas la stratégie|ne respecte pas|"
     u"ne répond pas aux exigences|exigences de longueur|no cumple los requisitos|no cumple|requisitos de longitud|"
     u"non soddisfa i requisiti|non soddisfa|não cumpre os requisitos|não atende|não cumpre|長さ、複雑さ|要件を満たして|パスワードの要件|"
     u"不符合长度|不符合要求|复杂性或历史|not complex enough|password history|history of|an einschränkung verhindert|"
     u"eine einschränkung|een beperking verhindert"
     u"|too short|not long enough|zu kurz für|te kort|trop court|demasiado corta|muy corta"
     u"|troppo corta|muito curta|voldoet niet aan de eisen|eisen voor lengte|entspricht nicht"
     u"|anforderungen an die länge|ne satisfait pas|exigences de complexité"
     u"|requisitos de complejidad|requisitos de complexidade|não satisfaz|requisiti di lunghezza"
     u"|requisiti di complessità|non rispetta|does not comply|doesn t satisfy|does not satisfy"},
    {"pwdpolicy", u"password policy|password policies|fine grained|pso|complexity|password history|minimum length|wachtwoordbeleid|"
                  u"complexiteit|kennwortrichtlinie~|passwortrichtlinie~|komplexität|stratégie de mot de passe|complexité|"
                  u"política de contraseñas|directiva de contraseñas|complejidad|criteri password|complessità|política de senha|"
                  u"complexidade|パスワード "
                  u"ポリシー|パスワードポリシー|复杂性|密码策略|wachtwoordgeschiedenis|historial|historique|chronik|geschiedenis"
                  u"|wachtwoordeisen|wachtwoordregels|passwortregeln|kennwortregeln|politique de mot de passe"
                  u"|politique de mots de passe|règles de mot de passe|política de palavras passe"
                  u"|política de palavra passe|reglas de contraseña|criteri delle password"
                  u"|policy delle password|policy password|regole delle password|cronologia|histórico"},
    {"minage", u"minimum password age|minimum age|password age|min password age|minpwdage|minpasswordage|minimale wachtwoordduur|"
               u"minimale leeftijd|minimale wachtwoordleeftijd|minimales kennwortalter|minimale kennwortdauer|kennwortalter|"
               u"mindestalter|âge minimal|âge minimum|durée de vie minimale|vigencia mínima|antigüedad mínima|edad mínima|"
               u"validità minima|tempo mínimo de vida|idade mínima|変更禁止期間|最短使用期限|密码最短|最小密码|最短期限"
               u"|minimum wachtwoordleeftijd|minimumleeftijd|minimale duur|minimales passwortalter"
               u"|mindestdauer|durée minimale|duración mínima|vida mínima|duração mínima|tempo mínimo"
               u"|durata minima|età minima"},
    {"twicesameday", u"second time today|twice a day|twice on the same day|same day|second time|twice in a day|"
                     u"again today|more than once a day|twice within|second change|tweede keer|twee keer|dezelfde dag|"
                     u"zelfde dag|nog een keer|zweiten test|zweites mal|zum zweiten mal|am selben tag|gleichen tag|"
                     u"zweimal|deux fois|même jour|deuxième fois|segunda vez|mismo día|dos veces|due volte|"
                     u"stesso giorno|seconda volta|duas vezes|mesmo dia|同じ日|二回目|2 回目|同一天|第二次|within 24 hours|24 hours|"
                     u"24 uur|24 stunden|24 heures|24 horas|24 ore|24 小时|24 時間|second reset|second attempt the same|"
                     u"changed it earlier|changed earlier|earlier today|already changed|already reset|an hour later|"
                     u"a few hours later|al gewijzigd|al veranderd|vandaag al|eerder vandaag|diezelfde dag|"
                     u"schon geändert|heute schon|bereits geändert|zweiten mal|am gleichen tag|noch am selben tag|"
                     u"déjà changé|déjà modifié|le même jour|même journée|seconde fois|ya había cambiado|"
                     u"ya la había cambiado|ya la cambió|ya cambió|otra vez hoy|el mismo día|já alter~|já tinha mudado|"
                     u"já tinha alterado|já mudou|no mesmo dia|pela segunda vez|già cambiat~|già modificat~|aveva già|"
                     u"per la seconda volta|lo stesso giorno|nella stessa giornata"},
    {"tomorrow", u"tomorrow|next day|day later|a day later|one day later|the day after|volgende dag|een dag later|"
                 u"nächsten tag|am nächsten tag|am folgetag|einen tag später|lendemain|demain|un jour plus tard|"
                 u"al día siguiente|un día después|domani|giorno dopo|amanhã|dia seguinte|翌日|明日|第二天|明天|a day after|one day after"
                 u"|hasta mañana|mañana siguiente|dag erna|dag erop|day after|tags darauf"
                 u"|erst am nächsten tag|le jour suivant|l indomani|il giorno seguente|no dia seguinte"
                 u"|no outro dia|al otro día"},
    {"toonew", u"too new|too recent~|too soon|too young|changed recently|recently changed|just changed|te nieuw|"
               u"te recent|te snel|zojuist|zu neu|zu kurz|zu früh|gerade erst|trop récent~|trop tôt|"
               u"demasiado reciente|troppo recente|muito recente|最近|刚刚"},
    {"today", u"today|vandaag|heute|aujourd hui|hoy|oggi|hoje|今日|今天"},
    {"startpassword", u"start password|initial password|default password|temporary password|temp password|handed out|gave out|"
                      u"one time password|first password|startwachtwoord|standaardwachtwoord|tijdelijk wachtwoord|tijdelijke wachtwoord|"
                      u"startkennwort|initialkennwort|temporäres kennwort~|temporären kennwort~|vorläufiges kennwort|"
                      u"vorläufigen kennwort~|einmalkennwort|startpasswort|initialpasswort|mot de passe temporaire|mot de passe initial|"
                      u"mot de passe provisoire|contraseña temporal|contraseña inicial|contraseña provisional|password temporanea|"
                      u"password iniziale|palavra passe temporária|senha temporária|senha "
                      u"inicial|一時パスワード|仮パスワード|初期パスワード|临时密码|初始密码|"
                      u"standard kennwort|standardkennwort"
                      u"|erstpasswort|einmalpasswort|temporäres passwort|temporäre passwort|temporären passwort"
                      u"|temporäre kennwort|vorläufiges passwort|vorläufige passwort|anfangskennwort"
                      u"|anfangspasswort|beginwachtwoord|initieel wachtwoord|eerste wachtwoord"
                      u"|mot de passe par défaut|premier mot de passe|le temporaire|contraseña de un solo uso"
                      u"|contraseña por defecto|la temporal|palavra passe inicial|palavra passe provisória"
                      u"|senha provisória|a temporária|password provvisoria|password di primo accesso"
                      u"|la temporanea"},
    {"newuser", u"new user~|new account~|newly created|new hire~|new starter~|new employee~|just created|freshly created|"
                u"onboarding of new|new students|new joiners|nieuwe gebruiker~|nieuwe medewerker~|nieuwe account~|net aangemaakt|"
                u"neue benutzer|neuen benutzer|neue mitarbeiter|neuen mitarbeiter~|neue konten|neu angelegt~|"
                u"nouveaux utilisateurs|nouvel utilisateur|nouveaux comptes|nouveaux arrivants|nuevos usuarios|nuevas cuentas|"
                u"recién creados|empleados nuevos|nuovi utenti|nuovo utente|nuovi account|novos utilizadores|novos usuários|"
                u"新しいユーザー|新規ユーザー|新用户|新员工"
                u"|new colleague~|new hires|starters|nieuwe collega~|nieuwe medewerkster|neuer mitarbeiter"
                u"|neuer benutzer|neue kollegin|neuer kollege|neuzugang|neuzugänge|auszubildende~"
                u"|nouveau collaborateur|nouveaux collaborateurs|nouvel employé|nouvelle recrue"
                u"|nouvelles recrues|usuario nuevo|usuarios nuevos|empleado nuevo|empleada nueva"
                u"|nuevas incorporaciones|recién incorporad~|novo colaborador|novos colaboradores"
                u"|novo utilizador|novo usuário|recém criad~|recém chegad~|nuovi dipendenti"
                u"|nuovo dipendente|neoassunt~|nuovi assunti|appena creat~|appena assunt~"},
    {"mustchange", u"must change password|must change at next|change password at next|change at next|change at next logon|"
                   u"change at next sign in|require change|force change|forced change|forced to change|must change|"
                   u"bij volgende aanmelding|wachtwoord wijzigen bij|moet wijzigen|moet wachtwoord wijzigen|"
                   u"bei der nächsten anmeldung|nächsten anmeldung ändern|erzwungene änderung|muss kennwort|changement forcé|"
                   u"à la prochaine ouverture de session|prochaine connexion|doit changer|cambio obligatorio|"
                   u"en el siguiente inicio de sesión|próximo inicio de sesión|debe cambiar|cambio obbligatorio|accesso successivo|"
                   u"deve cambiare|próximo início de sessão|próximo logon|deve alterar|次回ログオン時|次回サインイン|下次登录|必须更改"
                   u"|bij de volgende aanmelding|bij eerste aanmelding|beim nächsten anmelden"
                   u"|bei der ersten anmeldung|à la première connexion|en el próximo inicio"
                   u"|al iniciar sesión por primera|no próximo início|no primeiro acesso|al prossimo accesso"
                   u"|al primo accesso|cambio password al"},
    {"asked", u"asked|prompt~|gevraagd|vraagt|gefragt|aufgefordert|abgefragt|kommt nicht|demandé~|invité~|pide|solicita~|"
              u"richiest~|chiede|pedid~|solicitad~|求められ|提示|要求"},
    {"filter", u"password filter|passfilt|third party filter|third party password|3rd party filter|wachtwoordfilter~|"
               u"kennwortfilter~|passwortfilter~|filtre de mot de passe|filtre de mots de passe|filtro de contraseñas|"
               u"filtro password|filtro di password|filtro de senhas|パスワード "
               u"フィルター|パスワードフィルター|密码筛选器|密码过滤|specops|nfront|enzoic|"
               u"anixis|password policy enforcer|netwrix password|password filter dll|lithnet|azure ad password protection|"
               u"entra password protection|dc agent|password protection dc|password protection agent"
               u"|filtro de palavras passe|filtro delle password|filtro de contraseña|kennwort filter"
               u"|passwort filter|wachtwoord filter"},
    {"banned",
     u"banned password~|banned|banned by your admin|banned word~|banned list|harder for people to guess|"
     u"easy to guess|too easy to guess|easily guess~|easily guessable|fuzzy policy|fuzzypolicy~|"
     u"verboden wachtwoord~|verboden woord~|te gemakkelijk te raden|te makkelijk te raden|"
     u"gesperrter kennwörter|gesperrte kennwörter|verbotene~ kennwört~|leicht zu erraten|"
     u"mots de passe interdits|mot de passe interdit|trop facile à deviner|facile à deviner|"
     u"contraseñas prohibidas|contraseña prohibida|fácil de adivinar|password vietate|password vietata|"
     u"facile da indovinare|palavras passe proibidas|senhas proibidas|fácil de adivinhar|禁止パスワード|"
     u"推測されにくい|禁止されたパスワード|禁止的密码|禁用密码|容易猜|被猜到|global list|too weak|demasiado débil|zu schwach|te zwak|"
     u"trop faible|troppo debole|muito fraca|seen too many times before|password is too common|"
     u"interdits par votre administrateur|mots ou des caractères interdits|words or characters blocked|"
     u"woorden of tekens bevat|wörter oder zeichen enthält|palabras o caracteres|palavras ou caracteres|"
     u"parole o caratteri|mots interdits|palabras prohibidas|palavras proibidas|parole vietate|"
     u"verbotene wörter|too common|te vaak voor|zu häufig|trop courant|demasiado común|muy común|"
     u"muito comum|troppo comune|predictable|verboden lijst|liste d interdits|lista de prohibidas|"
     u"lista de proibidas|contains our company name|choose a password that s harder|"
     u"gesperrten kennwörter|gesperrten passwörter|gesperrte passwörter|verbotenen kennwörter|"
     u"verbotenen passwörter|mots de passe bannis|contraseñas vetadas|password proibite|senhas banidas|"
     u"verboden wachtwoordenlijst"},
    {"onpremsuccess", u"onpremisessuccesscloudfailure|on premises success cloud failure|succeeded on premises but failed in the cloud"},
    {"cantchangeflag", u"user cannot change password|user can t change password|cannot change password flag|"
                       u"cannot change the password flag|passwd_cant_change|cannotchangepassword|gebruiker kan wachtwoord niet wijzigen|"
                       u"gebruiker kan het wachtwoord niet wijzigen|benutzer kann kennwort nicht ändern|"
                       u"benutzer kann das kennwort nicht ändern|l utilisateur ne peut pas changer de mot de passe|"
                       u"utilisateur ne peut pas modifier|el usuario no puede cambiar la contraseña|usuario no puede cambiar|"
                       u"l utente non può cambiare la password|cambiamento password non consentito|o utilizador não pode alterar|"
                       u"usuário não pode alterar|ユーザーはパスワードを変更できない|用户不能更改密码"},
    {"neverexpires",
     u"password never expires|never expires|passwordneverexpires|dont_expire~|wachtwoord verloopt nooit|verloopt nooit|"
     u"kennwort läuft nie ab|läuft nie ab|n expire jamais|nunca expira|nunca caduca|non scade mai|パスワードを無期限|無期限にする|"
     u"密码永不过期|永不过期"
     u"|laufen nie ab|verlopen nooit|verloopt niet|n expirent jamais|nunca expiran|nunca caducan"
     u"|nunca expiram|não expira~|senza scadenza|non scadono mai|sin caducidad|sem expiração"
     u"|ohne ablauf|kein ablaufdatum"},
    {"catchup", u"servers take a little time to catch up|take a little time to catch up|time to catch up|"
                u"servers hebben even tijd nodig|nos serveurs ont besoin|rattraper|server benötigen etwas zeit|"
                u"nuestros servidores|i nostri server|サーバーの同期に少し時間|服务器需要一点时间"},
    {"waitminutes", u"few minutes|five minutes|some minutes|couple of minutes|seconds after|thirty seconds|right after|"
                    u"immediately after|minutes later|paar minuten|vijf minuten|direct na|meteen na|enkele minuten|"
                    u"fünf minuten|wenigen minuten|direkt nach|unmittelbar nach|ein paar minuten|sofort nach|"
                    u"quelques minutes|vient d être|juste après|unos minutos|se acaba de|acaba de|justo después|"
                    u"minutos después|pochi minuti|appena|subito dopo|alguns minutos|acabou de|数分後|直後|几分钟|刚|net in ad|"
                    u"net gezet|not yet synced|not synced yet|nog niet gesynchroniseerd|noch nicht synchronisiert|"
                    u"pas encore synchronisé|aún no se ha sincronizado|just set|moments ago|zojuist ingesteld|"
                    u"net ingesteld|kort na|binnen een minuut|kurz danach|eben erst|vor wenigen minuten|eben gesetzt|"
                    u"il y a quelques minutes|quelques instants|hace unos minutos|recién puesta|a los pocos minutos|"
                    u"há minutos|poucos minutos|logo após|qualche minuto|pochi istanti|a minute ago|minute ago|"
                    u"minutes ago|vor einer minute|een minuut geleden|minuten geleden|il y a une minute|hace un minuto|"
                    u"há um minuto|un minuto fa|minuti fa"},
    {"locked",
     u"locked|locked out|lockout|lock out|account is locked|vergrendeld|geblokkeerd account|account geblokkeerd|"
     u"gelockt|konto gesperrt|konto ist gesperrt|gesperrt|verrouillé~|bloquead~|bloccat~|trancad~|ロックアウト|ロックされ|锁定|被锁"
     u"|ausgesperrt|zugesperrt|buitengesloten|account vergrendeld|compte bloqué"
     u"|compte verrouillé|cuenta bloqueada|conta bloqueada|account bloccato|utenza bloccata"},
    {"acctdisabled", u"account is disabled|account disabled|disabled account|disabled user|user is disabled|account uitgeschakeld|"
                     u"account is uitgeschakeld|konto ist deaktiviert|konto deaktiviert|benutzerkonto ist deaktiviert|"
                     u"benutzerkonto deaktiviert|compte est désactivé|compte désactivé|cuenta está deshabilitada|cuenta deshabilitada|"
                     u"cuenta desactivada|account è disabilitato|account dell utente è disabilitato|account disabilitato|"
                     u"conta está desativada|conta desativada|アカウントが無効|アカウントは無効|帐户已禁用|帐户被禁用|账户被禁用"
                     u"|account was disabled|account has been disabled|disabled in ad|deactivated account"
                     u"|account is inactive|account staat uit|gebruiker is uitgeschakeld|gedeactiveerd account"
                     u"|account is gedeactiveerd|account gedeactiveerd|benutzer ist deaktiviert"
                     u"|benutzer deaktiviert|konto wurde deaktiviert|deaktiviertes konto"
                     u"|deaktiviertes benutzerkonto|utilisateur désactivé|compte a été désactivé|compte inactif"
                     u"|usuario deshabilitado|usuario desactivado|cuenta inhabilitada|cuenta está desactivada"
                     u"|utilizador desativado|conta desactivada|conta inativa|usuário desativado"
                     u"|utente disabilitato|account disattivato|utenza disabilitata|account è disattivato"},
    {"account", u"account|accounts|konto|konten|compte|comptes|cuenta|cuentas|conta|contas|アカウント|帐户|账户|账号|benutzerkonto"
                u"|utenza|utenze"},
    {"user", u"user|users|gebruiker|gebruikers|medewerker|benutzer~|mitarbeiter~|utilisateur~|usuario|usuarios|utente|utenti|"
             u"utilizador~|usuário~|ユーザー|用户|employee|colleague|person|people|persona|personne"
             u"|medewerkers|collega~|persoon|personen|leerling~|kolleg~|anwender~|nutzer~|schüler~"
             u"|collaborat~|employé~|salarié~|emplead~|compañer~|colaborador~|funcionári~|pessoa~"
             u"|pessoal|dipendent~|collegh~|alunn~|alumn~|élève~|student~|employees|colleagues|staff"},
    {"notfound", u"not found|could not be found|cannot be found|can t be found|object not found|object could not be found|"
                 u"ad object is not present|not present|no password writeback targets found|user not found|niet gevonden|"
                 u"kan niet worden gevonden|onvindbaar|nicht gefunden|konnte nicht gefunden|introuvable|n a pas été trouvé|"
                 u"no se encontró|no se encuentra|no encontrado|non trovato|impossibile trovare|não encontrado|não foi encontrado|"
                 u"見つかりません|見つかりませんでした|找不到|未找到"
                 u"|niet te vinden|nicht auffindbar|wird nicht gefunden|findet nicht|ne trouve pas"
                 u"|pas trouvé|no lo encuentra|no encuentra|não encontra|non trova|non è stato trovato"
                 u"|non viene trovato"},
    {"objectword",
     u"object|objects|objekt|objet|objeto|oggetto|对象|オブジェクト|metaverse|connector space|connectorspace|espace connecteur|"
     u"espacio del conector|connectorruimte|target|targets"},
    {"syncscope", u"out of scope|outside the scope|sync scope|synchronization scope|ou filter~|ou filtering|filtered out|filtered|"
                  u"not selected for synchroni~|excluded from sync~|not synced|not synchronized|not synchronised|phsfiltered|"
                  u"phsincluded|selective password hash|selective phs|buiten het filter|buiten het bereik|niet gesynchroniseerd|"
                  u"wordt niet gesynchroniseerd|ou filter|nicht synchronisiert|außerhalb des|ausgenommen|ausgeschlossen|filter|"
                  u"selektiv~|hors de la portée|n est pas synchronisée|n est pas synchronisé|pas synchronisé~|hors du périmètre|"
                  u"no se sincroniza|no sincronizad~|fuera del ámbito|fuera de alcance|non sincronizzat~|fuori ambito|"
                  u"não sincronizad~|fora do âmbito|同期対象外|同期されていない|不同步|未同步|范围之外|not in scope"
                  u"|not in the sync|outside the sync|outside of sync|isn t synced|aren t synced"
                  u"|not being synced|not included in the sync|does not sync|doesn t sync|niet gesynct"
                  u"|niet meegesynchroniseerd|buiten de synchronisatie|valt buiten|nicht im sync"
                  u"|herausgefiltert|ausgefiltert|nicht mitsynchronisiert|hors périmètre|hors synchronisation"
                  u"|exclu de la synchronisation|exclue de la synchronisation|no se sincronizan"
                  u"|fuera de la sincronización|excluid~ de la sincronización|no está sincronizad~"
                  u"|fora da sincronização|fora do escopo|não sincroniza|não está sincronizad~"
                  u"|excluíd~ da sincronização|fuori dalla sincronizzazione|fuori dall ambito"
                  u"|non è sincronizzat~|non viene sincronizzat~|esclus~ dalla sincronizzazione"},
    {"synced", u"synced|synchroni~|sync|gesynchroniseerd|synchronisiert|synchronisé~|sincroniza~|sincronizad~|sincronizzat~|同期|"
               u"同步"},
    {"ou", u"ou|ous|organizational unit~|organisational unit~|oe|organisatie eenheid|organisationseinheit~|"
           u"unité d organisation|unités d organisation|unidad organizativa|unidades organizativas|unità organizzativa|"
           u"unidade organizacional|組織単位|组织单位|distinguished name|dn"
           u"|unité organisationnelle|unidad org~"},
    {"moved", u"moved|move|renamed|verplaatst|hernoemd|verschoben|umbenannt|déplacé~|renommé~|movid~|movió|trasladad~|"
              u"renombrad~|spostat~|rinominat~|movido|移動|移动|moved to"
              u"|transferred|switched department~|verhuisd|overgeplaatst|umgezogen|versetzt|umgehängt"
              u"|transféré~|muté~|mudou~|transferid~|spostando|spostati|trasferit~|movemos|muevo|movo"
              u"|sposto|déplac~|verschieb~|verplaats~"},
    {"duplicate", u"duplicate~|duplicated entries with the same anchor|same anchor|multiple matches|"
                  u"multiple matches found|two accounts|two enabled accounts|two objects|twice in ad|exists twice|"
                  u"double account|two users|dubbel~|twee accounts|zelfde anker|twee objecten|"
                  u"meerdere overeenkomsten|doppelt~|zwei konten|zwei benutzer|mehrere übereinstimmungen|"
                  u"beiden domänen|gleichen anker|plusieurs correspondances|deux comptes|en double|doublon~|"
                  u"dos cuentas|duplicad~|varias coincidencias|due account|duplicat~|corrispondenze multiple|"
                  u"duas contas|重複|複数の一致|重复|多个匹配|两个帐户|两个账户|two ad accounts|second account with the same|same upn|"
                  u"zweites konto|zwei accounts|zweiter account|doppelte konten|tweede account|dubbel account|"
                  u"deux utilisateurs|second compte|deuxième compte|segunda cuenta|dos usuarios|dos objetos|"
                  u"segunda conta|dois utilizadores|dois usuários|secondo account|due utenti|account doppi~|"
                  u"existiert zweimal|bestaat twee keer|komt twee keer voor|zweimal vorhanden|existe dos veces|"
                  u"existe deux fois|existe duas vezes|esiste due volte"},
    {"sameperson", u"same person|in two forests|in both domains|in two domains|both forests|both domains|"
                   u"dezelfde persoon|zelfde persoon|twee domeinen|dieselbe person|gleiche person|beiden domänen|"
                   u"même personne|deux domaines|misma persona|dos dominios|stessa persona|due domini|mesma pessoa|"
                   u"同一人物|同一个人|同一人"},
    {"enabledacc", u"enabled|active|actief|aktiv|aktiviert|actifs|habilitad~|activ~|abilitat~|有効|启用"},
    {"reservedchar", u"reserved character~|special character~|illegal character~|slash|comma|plus sign|quote in|semicolon|"
                     u"gereserveerd teken|speciaal teken|speciale tekens|komma|schuine streep|sonderzeichen|schrägstrich|"
                     u"caractère spécial|caractères spéciaux|caractère réservé|virgule|barre oblique|carácter reservado|"
                     u"carácter especial|caracteres especiales|coma|barra|carattere speciale|caratteri speciali|virgola|"
                     u"caractere especial|vírgula|特殊文字|予約文字|特殊字符|保留字符|slash in|a + in|an ampersand"
                     u"|caratteri riservati|caractères réservés|caracteres reservados|e comercial|schrägstriche"
                     u"|barra inclinada|barra diagonal|speciaal karakter|leesteken"},
    {"installed", u"install~|present|geïnstalleerd|geinstalleerd|installiert|installé~|instalad~|installat~|インストール|安装|deployed"},
    {"noactive", u"inactive|no agent|zero agents|nul agents|no active agent|decommissioned|uninstalled|removed|gedeïnstalleerd|"
                 u"verwijderd|geen actieve|geen agent|deinstalliert|kein agent|aucun agent|désinstallé~|ningún agente|"
                 u"ningun agente|desinstalad~|nessun agente|disinstallat~|nenhum agente|非アクティブ|アンインストール|不活动|卸载|没有代理"
                 u"|list is empty|lijst is leeg|liste ist leer|liste est vide|lista está vacía"
                 u"|lista está vazia|elenco è vuoto|lista è vuota|sin agentes|sem agentes|no agents"},
    {"gmsa", u"gmsa~|pgmsa~|provagentgmsa~|group managed service account~|managed service account|agent service account|"
             u"serviceaccount|service account|dienstkonto|compte gmsa|cuenta gmsa"},
    {"gmsaonly", u"gmsa~|pgmsa~|provagentgmsa~|group managed service account~|set aadcloudsyncpermissions|aadcloudsyncpermissions"},
    {"logonasservice",
     u"log on as a service|logon as a service|aanmelden als service|anmelden als dienst|"
     u"ouvrir une session en tant que service|iniciar sesión como servicio|accesso come servizio|サービスとしてログオン|作为服务登录"},
    {"msacontainer", u"managed service accounts|cn managed service accounts|container managed service|conteneur managed|"
                     u"contenedor managed"},
    {"appidentity", u"app registration~|application identity|connectsyncprovisioning~|connect application|"
                    u"application based authentication|application certificate|acquiretokenwithcertificate|"
                    u"certificate is not registered on application|certificate of the application|toepassing|app registratie|"
                    u"connect toepassing|app registrierung|anwendung|connectsyncprovisioning app|inscription d application|"
                    u"même application|registro de aplicación|aplicación de connect|registrazione app|アプリケーション ID|应用注册|"
                    u"service principal|application parameters|applicationmanagedby|authentification par certificat|certificate based"
                    u"|registrazione dell app|identità dell applicazione|entità servizio|registo de aplicação"
                    u"|registro de aplicativo|identidade da aplicação|entidade de serviço"
                    u"|registro de la aplicación|identidad de aplicación|entidad de servicio"
                    u"|identité d application|principal de service|anwendungsregistrierung|dienstprinzipal"
                    u"|service principals"},
    {"certword", u"certificate~|certificaat|certificaten|zertifikat~|certificat|certificats|certificado~|certificat~|証明書|证书"},
    {"shared", u"share~|both use|same application|one app|delen|dezelfde|teilen|gemeinsam|partagent|même|comparten|misma|"
               u"condividono|共有|共享"
               u"|beide nutzen|wird geteilt|partagé~|compartid~|compartilhad~|condivis~|gedeeld~"
               u"|gemeinsam~"},
    {"both", u"side by side|both|at the same time|parallel|in addition to|as well as|alongside|naast elkaar|allebei|beide|"
             u"tegelijk|naast|zusätzlich|nebeneinander|tous les deux|en parallèle|en plus|ambos|a la vez|en paralelo|entrambi|"
             u"両方|同時に|同时|并行|still active"
             u"|entrambe|contemporaneamente|insieme|tutti e due|em simultâneo|ao mesmo tempo|em paralelo"
             u"|al mismo tiempo|simultáneamente|los dos|à la fois|côte à côte|les deux|tegelijkertijd"
             u"|gleichzeitig|nebenher"},
    {"samedomain", u"same domain|for that domain|for the same|hetzelfde domein|zelfde domein|dieselbe domäne|gleiche domäne|"
                   u"même domaine|mismo dominio|stesso dominio|mesmo domínio|同じドメイン|同一域|同一个域"
                   u"|gleichen domäne|derselben domäne|lo stesso dominio|el mismo dominio|o mesmo domínio"
                   u"|le même domaine|dieselben benutzer|same users"},
    {"stagedrollout", u"staged rollout|staged roll out|gefaseerde implementatie|gefaseerde uitrol|gestaffelt~ rollout|"
                      u"gestaffelten rollout|gestaffelter rollout|stufenweise einführung|déploiement par étapes|lancement intermédiaire|"
                      u"lanzamiento preconfigurado|lanzamiento por fases|implementación por fases|implementazione a fasi|"
                      u"distribuição em etapas|段階的なロールアウト|分阶段推出"
                      u"|gefaseerde~ uitrol|schrittweise einführung|schrittweiser rollout|déploiement progressif"
                      u"|lancement par étapes|despliegue por fases|implementación escalonada"
                      u"|implementación por etapas|implementação faseada|lançamento faseado|rollout faseado"
                      u"|rollout a fasi|rilascio graduale|gestaffelte einführung"},
    {"ssprforadmins", u"allowedtousesspr|sspr for admin~|sspr for administrators|selfservice is voor beheerders|"
                      u"voor beheerders uitgezet|für administratoren deaktiviert|désactivée pour les administrateurs|"
                      u"deshabilitado para administradores|disattivat~ per gli amministratori"},
    {"crl", u"crl|crls|ocsp|revocation~|revoked check|intrekking~|intrekkingslijst~|sperrliste~|sperrlisten|sperrprüfung|"
            u"révocation|liste de révocation|revocación|revoca|revoche|revogação|失効|吊销"
            u"|lista de revogação|listas de revogação|elenco di revoche|elenchi di revoca"
            u"|liste di revoca|revogad~|widerruf~|zertifikatsperr~|listas de revocación"},
    {"prewin2000", u"pre windows 2000|pre windows2000|prewindows 2000|prä windows 2000|pré windows 2000|anteriores a windows 2000|"
                   u"anteriores de windows 2000|precedente a windows 2000|anterior ao windows 2000|compatible access|s 1 5 32 554|"
                   u"windows 2000 以前|windows 2000 之前|samserver|cn server cn system|sam server object"},
    {"outage", u"outage|incident|service health|service degradation|status page|storing|incident bij|statuspagina|störung|"
               u"dienststatus|ausfall|incident en cours|état du service|panne|interrupción|estado del servicio|incidencia|"
               u"interruzione|integrità del servizio|interrupção|estado do serviço|障害|サービス正常性|服务运行状况|中断|故障"
               u"|disservizio|guasto|avaria|caída del servicio|falha do serviço|degradation"
               u"|beeinträchtigung|servicestatus|uitval"},
    {"microsoft", u"microsoft|office 365|m365|azure|entra|tenants affected|other customers|other tenants|viele kunden|"
                  u"autres clients|otros clientes|微软|マイクロソフト"},
    {"currentpwd", u"current password|present password|huidige wachtwoord|huidig wachtwoord|aktuelles kennwort|aktuelle kennwort|"
                   u"aktuellen kennwort|mot de passe actuel|contraseña actual|password attuale|palavra passe atual|senha atual|"
                   u"現在のパスワード|当前密码|existing password"
                   u"|aktuelles passwort|aktuelle passwort|aktuellen passwort|jetziges kennwort"
                   u"|bisheriges passwort|password corrente|palavra passe corrente|senha corrente"
                   u"|contraseña vigente|huidige ww|derzeitiges kennwort|derzeitige passwort"},
    {"wrong", u"wrong|incorrect|mistyp~|typo|false|verkeerd~|onjuist~|fout|falsch~|inkorrekt|mauvais~|incorrect~|"
              u"erroné~|equivocad~|errat~|sbagliat~|incorret~|errad~|間違|誤っ|正しくない|错误|不正确|输错|not right|"
              u"does not match|doesn t match|niet juist|klopt niet|nicht korrekt|nicht richtig|stimmt nicht|"
              u"pas correct|pas le bon|faux|no coincide|não coincide|non corrisponde|non è corrett~|enganad~|"
              u"escribe mal|teclea mal|scrive male|digita male|escreve mal|vertippt~|vertipp~|typt verkeerd|"
              u"tikfout|faute de frappe|error de tecleo|errore di battitura"},
    {"wrongaccount", u"personal account|private account|personal microsoft account|private microsoft|msa account|guest|wrong account|"
                     u"wrong portal|wrong page|privé account|persoonlijk account|verkeerde account|privaten microsoft konto|"
                     u"privates konto|privaten konto|persönliches konto|falsches konto|compte personnel|mauvais compte|cuenta personal|"
                     u"cuenta equivocada|account personale|conta pessoal|個人アカウント|个人帐户|个人账户|firmenkonto|instead of the work"
                     u"|account live com|login live com|outlook com account|hotmail|consumer account"
                     u"|verkeerde pagina|verkeerde portal|privéaccount|falsche seite|falschen seite"
                     u"|falsches portal|privatkonto|mauvaise page|mauvais portail|compte privé|página equivocada"
                     u"|portal equivocado|cuenta particular|cuenta privada|conta errada|conta particular"
                     u"|página errada|portal errado|account sbagliato|pagina sbagliata|portale sbagliato"
                     u"|account privato"},
    {"contactadmin", u"contact your administrator|contact your admin|contact an administrator|password cannot be saved|"
                     u"hasn t properly set up the on premises|not properly set up|properly set up|"
                     u"on premises configuration for password reset|adadminactionrequired|onpremisesadminactionrequired|"
                     u"neem contact op met uw beheerder|wenden sie sich an den administrator|wenden sie sich an ihren administrator|"
                     u"contactez votre administrateur|póngase en contacto con el administrador|contattare l amministratore|"
                     u"contacte o administrador|管理者に問い合わせ|管理者に連絡|请与管理员联系|联系管理员|联系你的管理员|encountered a "
                     u"problem while resetting|"
                     u"service problem|there was a problem with the service"
                     u"|contact the administrator|contact the admin|ask your admin~|contact met uw beheerder"
                     u"|contact op met de beheerder|contact met de beheerder|niet goed ingesteld"
                     u"|niet juist ingesteld|an ihren administrator|an den administrator"
                     u"|nicht ordnungsgemäß eingerichtet|nicht richtig eingerichtet"
                     u"|contacter votre administrateur|contacter l administrateur|contactez l administrateur"
                     u"|adressez vous à votre administrateur|mal configuré~|contacte con su administrador"
                     u"|contacte con el administrador|contacte al administrador|contactar al administrador"
                     u"|contactar con el administrador|no está configurado correctamente"
                     u"|contacte o seu administrador|contactar o administrador"
                     u"|entre em contato com o administrador|contate o administrador|contatta l amministratore"
                     u"|contatti l amministratore|contattare il proprio amministratore"
                     u"|rivolgersi all amministratore|non è configurato correttamente"},
    {"reset", u"reset|resets|resetting|resetten|gereset|herstellen|opnieuw instellen|zurücksetz~|zurückgesetzt|réinitialis~|"
              u"restablec~|reimpost~|redefin~|repor|リセット|重置|unlock|ontgrendel~|entsperr~|déverrouill~|desbloque~|sblocc~|change|"
              u"changes|changing|wijzig~|ändern|geändert|änder~|changer|modifier|cambiar|cambia|cambi~|alterar|変更|更改|修改|"
              u"change password"
              u"|resettare|resetear|resetea|mudar|trocar|cambiare|modific~|cambiando|herinstellen"
              u"|neues kennwort|ww wijzigen|passwort vergeben"},
    {"submitpwd", u"submit~|after entering|enters the new|types the new|finish|na het invullen|nach der eingabe|après avoir saisi|"
                  u"al enviar|dopo l invio|new password is|sets a new"},
    {"restart", u"restarted|rebooted|restart~|reboot~|herstart|opnieuw opgestart|neu gestartet|neugestartet|neustart|redémarré|"
                u"reiniciado|reiniciamos|reiniciar|riavviat~|reiniciámos|再起動|重启|重新启动"
                u"|neu starten|neugestarte|redémarrage|redémarr~|reinici~|riavvi~|opnieuw gestart|reboot"},
    {"reinstall", u"reinstalled|re installed|reinstall~|fresh install|opnieuw geïnstalleerd|herinstall~|neu installiert|neuinstall~|"
                  u"réinstallé|reinstalado|reinstalamos|reinstallat~|再インストール|重新安装"},
    {"toggled", u"disabled and re enabled|disabled and enabled|off and on|turned off and on|turned it off and on|re enabled|"
                u"uit en weer aan|uit en aan|aus und wieder ein|aus und ein|deaktiviert und wieder aktiviert|"
                u"désactivé puis réactivé|désactivée puis réactivée|desactivado y activado|deshabilitado y habilitado|"
                u"disattivato e riattivato|無効にして再度有効|关闭再打开|禁用后重新启用"},
    {"upgraded", u"upgraded|updated to|upgrade to|latest version|newest version|current version|up to date|geüpgraded|bijgewerkt|"
                 u"nieuwste versie|laatste versie|aktualisiert|neueste version|aktuelle version|aktuellste|mis à jour|"
                 u"dernière version|actualizado|última versión|aggiornat~|ultima versione|atualizado|última versão|最新バージョン|更新済み|"
                 u"最新版本|已更新|已升级"
                 u"|updated it|up to date version|versione più recente|versão mais recente"
                 u"|versión más reciente|à jour|auf dem neuesten stand|neuesten stand"},
    {"tried",
     u"already|tried|did|done|have|no change|no effect|no luck|without effect|same error|still|didn t help|"
     u"did not help|not help|al|geprobeerd|gedaan|zonder resultaat|geen verschil|zelfde fout|hielp niet|schon|bereits|"
     u"versucht|probiert|ohne erfolg|hilft nicht|ohne wirkung|gleicher fehler|déjà|essayé|sans effet|même erreur|ya|"
     u"probado|intentado|sin éxito|mismo error|già|provato|senza successo|já|tentámos|sem sucesso|試しました|すでに|已经|试过|没有用"},
    {"support", u"microsoft support|support technician~|support engineer~|support case|support ticket|premier support|"
                u"support call"
                u"|microsoft ticket|case with microsoft|ticket bei microsoft|ticket chez microsoft"
                u"|ticket con microsoft|caso con microsoft|caso abierto|support de microsoft"
                u"|soporte de microsoft|suporte da microsoft|supporto microsoft|microsoft ondersteuning"},
    {"since", u"since|after the|ever since|sinds|na de|seit|seitdem|nach dem|nach der|depuis|desde|dal|da quando|desde que|以来|"
              u"から|自从|之后"
              u"|from then on|since then|sindsdien|depuis que|a partir de|da allora|desde então"
              u"|desde entonces"},
    {"upgrade", u"upgrade|update|upgrading|after upgrading|upgraded|migration|bijwerken|upgrade naar|aktualisierung|update auf|"
                u"mise à jour|mise à niveau|actualización|aggiornamento|atualização|アップグレード|升级|更新"
                u"|aggiornato|atualizámos|actualizamos|bijgewerkt|updated|aktualisiert|actualizado|updates"},
    {"suddenly", u"suddenly|worked before|worked fine until|until yesterday|used to work|plots~|opeens|werkte altijd|plötzlich|"
                 u"hat bisher|bislang|soudain~|jusqu|fonctionnait|de repente|funcionaba|improvvisamente|funzionava|funcionava|突然|"
                 u"急に|以前"
                 u"|hasta ayer|fino a ieri|até ontem|tot gisteren|bis gestern|jusqu à hier"
                 u"|de um dia para o outro|da un giorno all altro|von heute auf morgen"
                 u"|van de ene op de andere dag|bisher ging|altijd gewerkt|siempre funcionó"
                 u"|ha sempre funzionato|sempre funcionou|a toujours fonctionné"},
    {"ssprgroupnone", u"none|keine|geen|aucun|ninguno|nessuno"},
    {"guess", u"could it be|maybe|perhaps|might be|i wonder|is it possible|kan het|misschien|vielleicht|könnte es|peut être|"
              u"podría ser|quizás|forse|talvez|かもしれません|可能是|是不是"},
    {"syncword", u"sync|synchroni~|synchronisatie|synchronisierung|synchronisation|sincronización|sincronizzazione|sincronização|"
                 u"同期|同步|sync cycle~|sync stopped"
                 u"|sincroniza~|synchronis~|synchro"},
    {"joined", u"lock screen|reset password link|windows sign in screen|vergrendelingsscherm|sperrbildschirm|"
               u"écran de verrouillage|pantalla de bloqueo|hybrid joined|entra joined|forgot password link"},
    {"tenantsettingtab", u"on premises integration tab|integration tab is gone|tab is missing|tab is gone"},
    {"gcc", u"gcc high|gcch|us government|government cloud|azure government|usgov"},
    {"connectoutage", u"client version is out of date|online and is connected to your on premises writeback client however|"
                      u"can t check your on premises writeback client status"},
    {"throttled", u"too many times|too many attempts|blocked for 24 hours|tried too many|te vaak geprobeerd|te veel pogingen|"
                  u"zu viele versuche|zu oft|trop de tentatives|trop de fois|demasiadas veces|demasiados intentos|troppi tentativi|"
                  u"troppe volte|muitas tentativas|試行回数が多すぎ|尝试次数过多|次数过多"
                  u"|muitas vezes|demasiadas tentativas|trop souvent|te vaak"},
    {"open", u"open|opened|geopend|geöffnet|offen|ouvert~|abiert~|apert~|開いて|已打开|已开放"},
    {"affected", u"affected|betroffen|getroffen|touché~|concerné~|afectad~|colpit~|afetad~|影響|受影响"
                 u"|raakt|treft alleen|betrifft nur|betrifft|touche|concerne|afecta|afeta|riguarda|colpisce"
                 u"|struck"},
    {"forgot", u"forgot|forgotten|vergeten|vergessen|oublié|olvid~|dimenticat~|esquec~|忘れ|忘记|esqueceu|dimenticò"},
    {"read", u"read|leesrechten|lesen|leserechte|lecture|lectura|lettura|leitura|読み取り|只读"
             u"|só leitura|sola lectura|sola lettura|nur lesen|alleen lezen"},
    {"insecureset", u"insecure setting of passwords|128 bit tls or ssl|définition non sécurisée|onveilig instellen van wachtwoorden|"
                    u"unsicheres festlegen von kennwörtern|128 bit tls|configuración no segura"},
    {"pwd", u"password~|wachtwoord~|kennw~|passwort~|mot de passe|mots de passe|contraseña~|senha~|palavra passe|パスワード|密码"},
    {"notmember", u"fait pas partie|not a member|not in the group|zit niet in|geen lid|kein mitglied|nicht in der gruppe|"
                  u"no pertenece|no es miembro|non fa parte|não faz parte|不在组|メンバーではありません"
                  u"|outside the group|isn t in the group|is not in the group|not in that group"
                  u"|never added to|niet in de groep|zit niet|gehört nicht|nicht mitglied|n est pas membre"
                  u"|n appartient pas|no está en el grupo|no forma parte|não está no grupo|não é membro"
                  u"|não pertence|non è membro|non appartiene|non è nel gruppo"},
    {"newserver", u"new server|new vm|new box|new machine|new hardware|moved to a new|migrated to a new|"
                  u"moved connect|migrated connect|swing migration|replaced the server|stood up a new|"
                  u"nieuwe server|nieuwe machine|verhuisd naar|gemigreerd|overgezet naar|neuer server|"
                  u"neuen server|neue maschine|umgezogen auf|serverumzug|migriert|nouveau serveur|"
                  u"nouvelle machine|migration vers|migré~ vers|nuevo servidor|servidor nuevo|migramos|"
                  u"migrado|migración a|novo servidor|servidor novo|migrámos|migração para|nuovo server|"
                  u"server nuovo|migrato|migrati|migrazione|新しいサーバー|新服务器"},
    {"longword", u"too long|very long|extremely long|zu lang|zu langes|sehr lang~|te lang|heel lang|"
                 u"erg lang|trop long|très long|demasiado larg~|muy larg~|troppo lung~|molto lung~|"
                 u"longa demais|demasiado long~|muito long~"},
    {"thirdparty", u"third party|3rd party|drittanbieter~|van derden|outil tiers|solution tierce|"
                   u"logiciel tiers|produit tiers|de terceros|di terze parti|de terceiros|external product"},
    {"reused", u"already used|used before|been used|used recently|used previously|reuse~|schon verwendet|"
               u"bereits verwendet|bereits benutzt|schon benutzt|wiederverwend~|eerder gebruikt|"
               u"al gebruikt|hergebruik~|déjà utilisé~|réutilis~|ya utilizad~|ya usad~|"
               u"usada anteriormente|reutiliz~|já usad~|já utilizad~|usada antes|già usat~|già utilizzat~|"
               u"riutilizz~|last ten passwords|previous passwords"},
    {"lately", u"this morning|yesterday|an hour ago|gisteren|vandaag|gestern|hier|ayer|ieri|ontem|今天|昨日|昨天|recién|"
               u"earlier today|today|last night|hours ago|vanmorgen|vanochtend|vanmiddag|heute|heute morgen|"
               u"heute früh|ce matin|aujourd hui|esta mañana|hoy|esta manhã|hoje|stamattina|stamani|oggi|今日|今朝|早上"},
    {"issued", u"issued by|signed by|uitgegeven door|ondertekend door|ausgestellt von|signiert von|émis par|"
               u"délivré par|signé par|emitido por|firmado por|assinado por|emesso da|rilasciato da|firmato da|発行|"
               u"颁发"},
    {"graphprofile", u"passwordprofile|password profile"},
    {"admincenter", u"centre d administration|centro de administración|centro de administração|"
                    u"interfaccia di amministrazione|管理センター"},
    {"changeword", u"change|changes|changing|wijzig~|verander~|ändern|ändert|änderung|changer|changement|modifier|"
                   u"cambiar|cambio de contraseña|mudar|mudança|alterar|alteração|cambiare|cambio password|modificare|"
                   u"変更|更改|修改"},
    {"resetword", u"reset|resets|resetting|resetten|herstel~|zurücksetz~|zurückgesetzt|setze zurück|réinitialis~|"
                  u"restablec~|repor|reposição|redefin~|reimpost~|resettare|リセット|重置"},
    {"samword", u"sam|sam database|sam datenbank|sam rpc|base sam|sam databank"},
    {"adminaccount", u"admin account~|administrator account~|beheerdersaccount~|beheerder account~|adm account~|"
                     u"administratorkonto~|admin konto~|administratorkonten|compte administrateur|"
                     u"comptes administrateur|compte admin|comptes admin|cuenta de administrador|"
                     u"cuentas de administrador|cuenta admin|conta de administrador|contas de administrador|conta admin|"
                     u"account amministratore|account amministrativ~|account di amministratore|管理者アカウント|管理员帐户|管理员账户"},
    {"pilotword", u"pilot|pilots|pilot users|pilot group|pilotgroep|pilotgebruikers|pilotgruppe|pilotbenutzer|pilote|"
                  u"groupe pilote|piloto|pilota|gruppo pilota|grupo piloto"},
};

} // namespace

std::span<const Concept> allConcepts()
{
    return concepts;
}
