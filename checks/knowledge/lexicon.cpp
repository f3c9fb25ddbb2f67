#include "checks/knowledge/lexicon.h"

namespace {

// English first, then Dutch, German, French, Spanish, Portuguese, Italian, Japanese and Chinese where they differ.
constexpr Concept concepts[] = {
    {"no", u"not|no|never|none|nobody|cannot|cant|dont|doesnt|didnt|isnt|arent|wasnt|werent|wont|wouldnt|couldnt|hasnt|"
           u"havent|hadnt|without|unable|impossible|failed to|fails to|fail to|nothing|neither|nor|isn t|don t|doesn t|can t|"
           u"couldn t|didn t|won t|haven t|hasn t|geen|nooit|niemand|zonder|nul|onmogelijk|nergens|kein|keine|keiner|keinen|"
           u"keinem|keines|nie|ohne|unmöglich|nirgends|pas|aucun|aucune|jamais|sans|ni|impossible de|personne ne|plus|nunca|"
           u"ningun|ninguna|ninguno|sin|nadie|tampoco|imposible|nada|nao|nenhum|nenhuma|sem|ninguem|impossivel|non|nessun|"
           u"nessuna|nessuno|mai|senza|impossibile|ず|無効|不|没有|没|無法|无法|未|非|從未"},
    {"not", u"niet|nicht|nichts|niets|ない|ません|ませんでした|なかった"},
    {"only", u"only|just|solely|exclusively|except|apart from|alleen|enkel|uitsluitend|slechts|behalve|nur|ausschließlich|"
             u"ausser|außer|lediglich|seulement|uniquement|sauf|que sur|solo|solamente|únicamente|excepto|salvo|menos|somente|"
             u"apenas|exceto|soltanto|unicamente|tranne|だけ|のみ|只有|仅|除了"},
    {"everyone",
     u"everyone|everybody|all users|every user|all the users|anyone|anybody|all synced users|any user|nobody can|"
     u"whole company|entire organi~|iedereen|alle gebruikers|elke gebruiker|het hele bedrijf|alle benutzer|"
     u"allen benutzern|alle user|jeder benutzer|jedem benutzer|die ganze firma|niemand|tous les utilisateurs|"
     u"tout le monde|chaque utilisateur|todos los usuarios|todo el mundo|cada usuario|nadie puede|"
     u"todos os utilizadores|todos os usuarios|toda a gente|tutti gli utenti|ogni utente|tutti|すべてのユーザー|全ユーザー|全員|所有用户|"
     u"全部用户|每个人"},
    {"oneuser",
     u"one user|a single user|only user|this user only|one person|one employee|new hire|a specific user|certain user~|"
     u"some users|a few users|several users|few accounts|one colleague|een gebruiker|één gebruiker|een medewerker|"
     u"één medewerker|een collega|bepaalde gebruikers|sommige gebruikers|enkele gebruikers|ein benutzer|einem benutzer|"
     u"einen benutzer|einzelne benutzer|einzelner benutzer|ein mitarbeiter|einige benutzer|bestimmte benutzer|"
     u"manche benutzer|un utilisateur|une personne|un seul utilisateur|certains utilisateurs|quelques utilisateurs|"
     u"cet utilisateur|un usuario|una persona|algunos usuarios|ciertos usuarios|un solo usuario|um utilizador|"
     u"um usuario|alguns utilizadores|alguns usuarios|un utente|alcuni utenti|certi utenti|一人のユーザー|一部のユーザー|特定のユーザー|"
     u"某个用户|部分用户|一个用户|some people|specific users|bei einigen"},
    {"others", u"other users|others|most people|most users|everyone else|everybody else|the rest|colleagues|my colleague|"
               u"ordinary users|normal users|regular users|standard users|anderen|collegas|de rest|andere gebruikers|"
               u"gewone gebruikers|alle anderen|die anderen|andere benutzer|kollegen|normale benutzer|les autres|"
               u"autres utilisateurs|collegues|utilisateurs normaux|los demas|los otros|otros usuarios|companeros|"
               u"usuarios normales|os outros|colegas|outros utilizadores|gli altri|altri utenti|colleghi|他のユーザー|其他用户|其他人"},
    {"works", u"works|work|worked|working|succeed~|success|successful~|without trouble|without a problem|without any problem|"
              u"can reset|is able to|get through|gets through|werkt|werken|werkte|lukt|lukte|gelukt|gaat goed|gaat het goed|"
              u"wel goed|funktioniert|funktionieren|klappt|geht|gehen|läuft|erfolgreich|fonctionne~|marche|reussi~|réussit|"
              u"funciona~|functiona|va bien|funziona~|riesce|riescono|conseguem|consegue|pueden|peuvent|können|kunnen|成功|動作|"
              u"できます|可以|正常工作"},
    {"fail", u"fail|fails|failed|failing|failure~|error|errors|problem|problems|broken|doesnt work|not work|does not work|"
             u"stopped working|issue|trouble|refused|rejected|rejects|refuse~|died|dead|mislukt~|fout|foutmelding|fouten|"
             u"probleem|problemen|faalt|falen|geweigerd|werkt niet|fehler|fehlermeldung|schlägt fehl|schlagen fehl|"
             u"fehlgeschlagen|scheitert|probleme|abgelehnt|lehnt|geht nicht|klappt nicht|échoue~|echec|échec|erreur|erreurs|"
             u"rejet~|falla|fallan|fallo|errores|problema|problemas|rechaza~|falha|falham|erro|erros|rejeita~|errore|errori|"
             u"fallisce|fallisc~|rifiuta~|エラー|失敗|问题|错误|失败|出错"},
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
             u"ordem|confirmad~|問題ありません|問題ない|正しく|正しい|確認済み|確認しました|正确|没有问题|没问题|已确认|检查过|已授予"},
    {"missing",
     u"missing|lack|lacks|lacking|absent|gone|removed|deleted|disappeared|not there|not found|empty|emptied|vanished|"
     u"ontbreekt|ontbreken|ontbrekend~|mist|missen|weg|verwijderd|verdwenen|gehaald|leeg|leeggemaakt|niet gevonden|"
     u"fehlt|fehlen|fehlende~|fehlte|entfernt|gelöscht|verschwunden|geleert|leer|nicht gefunden|manque|manquent|"
     u"manquant~|absent~|supprime~|supprimé~|retiré~|vidé~|introuvable~|disparu~|falta|faltan|faltante~|ausente~|quito|"
     u"quitado|quitaron|eliminad~|vaciado|vació|vaciamos|no encontrado|desaparec~|manca|mancano|mancante~|rimoss~|"
     u"eliminat~|svuotat~|em falta|removid~|apagad~|esvaziad~|不足|見つかりません|存在しません|削除|缺少|缺失|丢失|删除|不存在|找不到"},
    {"denied", u"denied|access denied|permission error~|access is denied|unauthorized|not authorized|not allowed to|insufficient|"
               u"insufficient rights|insufficient access|error_access_denied|accessdenied|e_accessdenied|access denied error|"
               u"toegang geweigerd|geweigerd|onvoldoende|zugriff verweigert|verweigert|unzureichend~|nicht ausreichend~|"
               u"accès refusé|acces refuse|insuffisant~|acceso denegado|denegad~|insuficiente~|accesso negato|negat~|"
               u"insufficient~|acesso negado|negad~|アクセスが拒否|拒否され|アクセス拒否|拒绝访问|被拒绝|权限不足|访问被拒"},
    {"permission", u"permission|permissions|rights|every right|single right|access right~|privilege~|acl|acls|delegat~|read right~|"
                   u"machtiging~|rechten|recht|bevoegdhe~|berechtigung~|rechte|autorisation~|droit|droits|permiso|permisos|"
                   u"privilegio~|derechos|permess~|diritt~|autorizzazion~|permissao|permissoes|permissão|permissões|direitos|アクセス許可|"
                   u"権限|权限|许可"},
    {"adright", u"lockouttime|pwdlastset|unexpire password|unexpire~|extended right~|reset password permission|"
                u"reset password right|kennwort zurücksetzen und|reset password entry|uitgebreide rechten|erweiterte rechte|"
                u"droits etendus|write property|advanced security"},
    {"msol", u"msol~|connector account~|ad ds connector|ad ds account|ad ds connectoraccount|connectoraccount~|connector konto|"
             u"connectorkonto|connector kontos|compte du connecteur|compte de connecteur|compte connecteur|cuenta del conector|"
             u"cuenta de conector|account del connettore|account connettore|conta do "
             u"conector|コネクタアカウント|コネクタ用アカウント|连接器帐户|连接器账户|"
             u"management agent credentials|management agent|verwaltungs agent|verwaltungsagent|agente de administracion|"
             u"agent de gestion|beheeragent|管理代理|管理エージェント|service account|serviceaccount|dienstkonto~|compte de service|"
             u"cuenta de servicio|account di servizio|conta de servico|connector user|sync service account"},
    {"syncaccount", u"sync_~|directory synchronization account~|directory synchronization service account|synchronisatieaccount~|"
                    u"synchronization account|synchronisation account|synchronisierungskonto~|compte de synchronisation|"
                    u"cuenta de sincronizacion|account di sincronizzazione|conta de sincronizacao|directory sync account|sync account|"
                    u"entra connector account|aad connector account|同期アカウント|同步帐户|同步账户"},
    {"inherit", u"inherit~|overerving|overerf~|erft|vererb~|héritage|hérite~|heritage|herencia|hered~|ereditariet~|eredita|"
                u"herança|herda|継承|继承"},
    {"off", u"off|disabled|disable|turned off|switched off|unticked|unchecked|not ticked|not checked|cleared|deactivated|"
            u"blocked|uit|uitgeschakeld|uitgezet|staat uit|aangevinkt niet|niet aangevinkt|vinkje weg|gedeactiveerd|aus|"
            u"ausgeschaltet|deaktiviert|abgeschaltet|abgewählt|nicht angehakt|désactivé~|desactive~|décoché~|decoche~|"
            u"desactivad~|deshabilitad~|desmarcad~|apagad~|disattivat~|disabilitat~|spent~|deselezionat~|desativad~|desligad~|"
            u"無効|オフ|禁用|关闭|停用|已关闭"},
    {"on", u"on|enabled|enable|turned on|switched on|ticked|checked|set|activated|active|aan|ingeschakeld|aangezet|"
           u"aangevinkt|actief|aktiviert|angehakt|eingeschaltet|gesetzt|an|aktiv|activé~|active~|coché~|coche~|habilitad~|"
           u"activad~|marcad~|attivat~|abilitat~|selezionat~|ativad~|有効|オン|启用|开启|打开|勾选|已启用"},
    {"require", u"must|need|needs|needed|require~|mandatory|verplicht|vereist~|nodig|verlangt|eist|wil|muss|müssen|erforder~|"
                u"benötigt|braucht|exige~|requi~|obligatoire|nécessaire|faut|requiere~|obligatori~|necesita~|richied~|obbligator~|"
                u"exige|requer|obrigatori~|必要|需要|要求|必须"},
    {"adminsd", u"adminsdholder|admincount|sdprop|protected group~|protected user~|protected account~|beschermde groep~|"
                u"beschermde account~|beveiligde groep~|geschützte gruppe~|geschützten gruppe~|geschütztes konto|"
                u"geschützte konten|groupe protege|groupes proteges|compte protege|comptes proteges|cuentas protegidas|"
                u"cuenta protegida|grupo protegido|grupos protegidos|account protett~|gruppi protett~|gruppo protetto|"
                u"contas protegidas|保護されたグループ|受保护的组|受保护"},
    {"domadmin", u"domain admin~|enterprise admin~|schema admin~|account operator~|server operator~|backup operator~|"
                 u"domeinadministrator~|domeinbeheerder~|domänen admin~|domänenadmin~|domain admins|domain administrator~|"
                 u"administrateurs du domaine|administrateur de domaine|administrateurs de domaine|admins du domaine|"
                 u"administradores de dominio|administradores del dominio|administrador de dominio|administrador del dominio|"
                 u"amministratori di dominio|amministratore di dominio|administradores do dominio|privileged user~|"
                 u"privileged account~|ドメイン管理者|域管理员|it staff|sysadmin~|organisations admin~"},
    {"admin", u"administrator~|admin|admins|beheerder~|administrateur~|administrador~|amministrator~|amministrat~|管理者|管理员|"
              u"global admin~|globaler administrator"},
    {"entrarole", u"entra role~|admin role~|administrator role~|administratorrolle|directory role~|azure ad role~|entra admin role|"
                  u"global admin~|globale beheerder~|globaler admin~|administrateur general|administrateur global|"
                  u"administrador global|amministratore globale|user administrator|password administrator|"
                  u"authentication administrator|helpdesk administrator|wachtwoordbeheerder|gebruikersbeheerder|"
                  u"kennwortadministrator|entra beheerdersrol|beheerdersrol|rol de administrador|rôle d administrateur|entra rol|"
                  u"rolle in entra|role administrateur|ruolo di amministratore|privileged authentication administrator|グローバル管理者|"
                  u"全局管理员"},
    {"role", u"role|roles|rol|rollen|rolle|rôle|rôles|ruolo|ruoli|função|ロール|角色"},
    {"sspr",
     u"sspr|self service password reset|self service reset|self service|selfservice|reset page|reset portal|"
     u"password reset page|passwordreset portal|forgot my password|wachtwoordherstel|herstelpagina|"
     u"selfservice voor wachtwoordherstel|self service kennwortzurücksetzung|kennwortzurücksetzung|libre service|"
     u"réinitialisation en libre service|autoservicio|restablecimiento de contraseña|self service della password|"
     u"reimpostazione della password|redefinição de senha self service|autosservico|セルフサービス|自助密码重置|自助服务|aka ms sspr|"
     u"password reset|zurücksetzen der kennwörter"},
    {"scopegroup", u"selected group|pilot group|a group|the group|one group|sspr group|group only|scope|groep|pilotgroep|gruppe|"
                   u"pilotgruppe|groupe|grupo|grupo seleccionado|gruppo|グループ|组|target group|security group"},
    {"member", u"member|members|lid van|zit in|zit niet in|mitglied|in der gruppe|membre|fait partie|en fait|miembro|pertenece|"
               u"membro|fa parte|メンバー|成员"},
    {"registered", u"registered|register for|to register|registration|registers|has set up|set up any|security info|auth methods|"
                   u"authentication method~|authentication info|authentication data|phone|authenticator|mfa method~|"
                   u"verification method~|ssprsetup|geregistreerd|registratie|registreren|registrar|registrati|registrare|"
                   u"beveiligingsgegevens|verificatiemethod~|authenticatiemethod~|registriert|authentifizierungsmethode~|"
                   u"sicherheitsinformationen|sicherheitsinfo~|enregistré~|enregistre~|méthode~|methode d|"
                   u"méthodes d authentification|registrado|registrada|metodo de verificacion|método~ de verificación|"
                   u"métodos de autenticación|informacion de seguridad|metodi di autenticazione|registado|registou|"
                   u"métodos de autenticação|認証方法|登録|身份验证方法|注册|验证方法|alternate email|contact details|mobile number"},
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
                u"subscription~|abonnement~|seat|seats|trial|proefversie|testversion|ライセンス|许可证|许可|suscripci~"},
    {"lowplan", u"business standard|business basic|entra id free|azure ad free|free tier|free edition|office 365 e1|e1 licen~|"
                u"entra free|exchange online plan|gratisversie|kostenlose version|version gratuite|plan gratuito|free licen~|"
                u"entra id gratuit|free plan|microsoft entra free|f1 licen~ only|apps for business"},
    {"assigned", u"assign~|toegewezen|toegekend|zugewiesen|zuweis~|attribué~|attribue~|affecté~|asignad~|assegnat~|atribuíd~|割り当て|"
                 u"分配|has one|gekregen"},
    {"tenantword",
     u"tenant|organi~|company|directory wide|our organization|organisatie|bedrijf|mandant~|firma|organisation|"
     u"locataire|entreprise|société|inquilino|empresa|organizacion|organización|azienda|organizzazione|テナント|組織|租户|组织"},
    {"expired", u"expire~|ended|ran out|lapsed|cancelled|no longer valid|verlopen|afgelopen|beëindigd|abgelaufen|ausgelaufen|"
                u"expiré~|caducad~|caducó|vencid~|venció|expirad~|scadut~|期限切れ|过期|到期"},
    {"writeback", u"writeback|write back|written back|writes back|password write back|terugschrijv~|teruggeschreven|rückschreib~|"
                  u"kennwortrückschreib~|zurückschreib~|zurückgeschrieben|passwortrückschreib~|réécriture|écriture différée|"
                  u"réécrit~|escritura diferida|reescri~|escritura en diferido|writeback della password|riscrittura|"
                  u"writeback de senha|gravação diferida|repetição de escrita|書き戻し|ライトバック|写回|回写"},
    {"portal", u"portal|on premises integration|onpremises integration|on premises integratie|lokale integration|"
               u"intégration locale|integración local|integrazione locale|integração local|オンプレミスの統合|本地集成|azure portal|"
               u"entra admin center|entra beheercentrum|box in the portal"},
    {"checkbox", u"check box|checkbox|tick~|untick~|box|option|toggle|switch|vinkje|aangevinkt|vink|haken|häkchen|kontrollkästchen|"
                 u"case|coché~|décoch~|casilla|marcad~|desmarcad~|casella|spunta|caixa|チェックボックス|复选框|unchecked|unticked"},
    {"connectwizard", u"connect wizard|optional feature~|wizard|connect server|on the server|entra connect|azure ad connect|aad connect|"
                      u"ad connect|connect installation|optionele functies|optionale funktionen|optionalen funktionen|"
                      u"optionalen features|fonctionnalités facultatives|assistant|características opcionales|asistente|"
                      u"caratteristiche opzionali|funzionalità facoltative|オプション機能|可选功能|setup wizard|configuration wizard|"
                      u"configuratiewizard"},
    {"pwdconfigfalse", u"enabled false|enabled : false|passwordreset configuration enabled false"},
    {"nothingservice", u"hasn t enabled a necessary service|has not enabled a necessary service|necessary service for your organization|"
                       u"noodzakelijke service|erforderlichen dienst|service nécessaire|servicio necesario|servizio necessario|"
                       u"serviço necessário|必要なサービス|必要的服务|writeback has not been enabled|writeback hasn t been enabled|"
                       u"doesn t allow you to update your password on this site|does not allow you to update your password|"
                       u"password is managed on premises|managed on premises you can enable|on-premises client not configured"},
    {"notenabledphrase",
     u"has not enabled you to use this feature|hasn t enabled you to use this feature|administrator has not turned on|"
     u"administrator hasn t turned on|not turned on password reset|isn t turned on for your account|"
     u"password reset isn t turned on|is not enabled for your account|not enabled for this user|"
     u"functie niet ingeschakeld|funktion nicht aktiviert|nicht für sie aktiviert|n a pas activé|"
     u"ne vous a pas autorisé à utiliser cette fonctionnalité|no ha habilitado|"
     u"no lo ha habilitado para usar esta característica|non ha abilitato|não o ativou|この機能を使用できるように|未启用|"
     u"admin has not turned on|you can t reset your own password because"},
    {"setup", u"set up|setup|setting up|configure|configuring|configuration|configured|enabling|enable|onboard~|installing|"
              u"installation|installer|install|last step|wizard|instellen|configureren|inschakelen|inrichten|installeren|"
              u"installatie|inrichting|einricht~|eingerichtet|konfigur~|aktivieren|installier~|configurer|mise en place|"
              u"activation|configurar|instalar|instalación|configuración|habilitar|configurare|installare|configurazione|"
              u"instalação|configuração|設定|構成|インストール|配置|安装|registering|register"},
    {"federated", u"federated|federation|adfs|ad fs|gefedereerd~|verbundkonto~|verbund~|föderiert~|fédéré~|federad~|federat~|"
                  u"フェデレーション|联合身份|联合"},
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
                  u"botón|en gris|pulsante|disattivat~|botão|グレーアウト|灰色"},
    {"helpdesk", u"helpdesk~|service desk~|servicedesk~|operator|technician|support agent|first line|support staff|"
                 u"helpdeskmedewerker|techniker|technicien|técnico|tecnico|operador|ヘルプデスク|服务台|帮助台"},
    {"insufficientpriv", u"insufficient privileges to complete the operation|authorization_requestdenied|onvoldoende rechten in entra|"
                         u"unzureichende berechtigungen in entra|privilegios insuficientes|privilèges insuffisants"},
    {"conditional", u"conditional access|ca policy|mfa|multifactor~|multi factor~|security defaults|voorwaardelijke toegang|"
                    u"bedingter zugriff|bedingten zugriff|accès conditionnel|authentification multifacteur|acceso condicional|"
                    u"autenticación multifactor|accesso condizionale|acesso condicional|条件付きアクセス|多要素認証|条件访问|多重身份验证|"
                    u"standaardinstellingen voor beveiliging|sicherheitsstandards|meervoudige verificatie"},
    {"blocks", u"block~|stops|prevents|prompt~|caught|stopped|tegengehouden|geblokkeerd|blokkeert|tegenhoudt|gevraagd|blockiert|"
               u"gesperrt|verhindert|verlangt|abgefangen|bloque~|bloquea~|empêche|demande|bloquead~|impide|blocca~|bloccat~|"
               u"impedisce|bloqueia|ブロック|阻止|拦截|enforc~|require~"},
    {"m365center", u"microsoft 365 admin center|m365 admin center|office 365 admin center|office 365 admin portal|o365 admin|"
                   u"microsoft 365 admin portal|365 admin|office admin center|365 admin centre|admin microsoft com|"
                   u"admin center of microsoft 365|microsoft 365 beheercentrum|office 365 beheer~|beheercentrum van microsoft 365|"
                   u"microsoft 365 admin centrum|microsoft 365 verwaltung|microsoft 365 admin~|centre d administration microsoft 365|"
                   u"centre d administration|centro de administración de microsoft 365|centro de administración|"
                   u"centro de administracion de microsoft 365|interfaccia di amministrazione|"
                   u"centro de administração do microsoft 365|microsoft 365 管理センター|管理センター|microsoft 365 管理中心|管理中心"},
    {"entracenter", u"entra admin center|entra admin centre|azure portal|entra portal|entra beheercentrum|entra verwaltungscenter|"
                    u"azure ad console|aad console|azure ad admin center|aad portal|entra verwaltung|entra 管理センター|entra 管理中心"},
    {"powershell", u"powershell|msol user password|set msoluserpassword|set azureaduserpassword|update mguser|set azureaduser|"
                   u"msonline|azuread module|cmdlet|cmdlets|graph powershell|msgraph|mggraph"},
    {"graph", u"graph|graph api|patch|passwordprofile|password profile|update user|msgraph|microsoft graph|"
              u"updating the password|via the api|rest api"},
    {"graphblocked", u"unable to update the specified properties for on premises mastered|on premises mastered directory sync objects"},
    {"graphreset", u"resetpassword action|authenticationmethod resetpassword|resetpassword call"},
    {"script", u"script~|automation|power automate|identity tool|iga|skript~|automatis~|programme"},
    {"cloudonly", u"in the cloud|cloud only|in azure ad|in entra|online|outlook on the web|office 365|owa|teams|in azure|"
                  u"in de cloud|in der cloud|dans le cloud|en la nube|nel cloud|na nuvem|クラウド|云端|云中|cloud"},
    {"oldpassword", u"old password|the old one|old one|previous password|previous one|still the old|oude wachtwoord|het oude|"
                    u"oud wachtwoord|altes kennwort|alte kennwort|alten kennwort|das alte|altes passwort|alte passwort|ancien|"
                    u"l ancien|ancien mot de passe|contraseña anterior|la anterior|contraseña antigua|la antigua|la vieja|vecchia|"
                    u"vecchia password|password precedente|senha antiga|palavra passe antiga|古いパスワード|以前のパスワード|旧密码"},
    {"newpassword",
     u"new password|the new one|changed password|password change~|nieuwe wachtwoord|nieuw wachtwoord|het nieuwe|"
     u"neues kennwort|neue kennwort|neuen kennwort|neues passwort|neue passwort|das neue|nouveau mot de passe|nouveau|"
     u"le nouveau|nueva contraseña|contraseña nueva|la nueva|nuova password|nova senha|nova palavra passe|新しいパスワード|新密码"},
    {"stillvalid", u"still|remains|remain|keeps|unchanged|nog steeds|blijft|blijven|ongewijzigd|nog|immer noch|weiterhin|bleibt|noch|"
                   u"unverändert|ändert sich nichts|toujours|reste|sigue|todavía|aun|aún|permanece|ancora|rimane|resta|ainda|"
                   u"continua|まだ|引き続き|仍然|还是|仍"},
    {"onprem", u"on prem|on premises|onpremises|active directory|local ad|in ad|our ad|windows logon|laptop|the pc|domain joined|"
               u"at the office|domain|in het ad|op de pc|lokaal|im ad|lokal~|am pc|am rechner|sur le poste|dans l ad|"
               u"l active directory|annuaire local|en local|directorio local|en el ad|en ad|in locale|nell ad|no ad|オンプレミス|本地|"
               u"本地 ad"},
    {"reach", u"reach~|arrive~|written|propagat~|sync back|synced back|flows|get to|gets to|bereik~|komt aan|aankomt|"
              u"doorgevoerd|erreich~|ankommt|kommt an|übernommen|atteint|arrive|répercuté~|llega~|propaga~|se escribe|arriva|"
              u"chega|届き|到达|反映"},
    {"outdated", u"out of date|outdated|too old|obsolete|old version|ancient|unsupported version|older version|end of life|"
                 u"needs an upgrade|should be updated|verouderd~|te oud|oude versie|veraltet~|zu alt|alte version|obsolète~|"
                 u"trop ancien~|ancienne version|périmé~|obsolet~|desactualizad~|version antigua|versión antigua|demasiado antigu~|"
                 u"troppo vecchi~|vecchia versione|desatualizad~|versão antiga|古いバージョン|古すぎ|过旧|过时|太旧|版本过低|never updated|"
                 u"nooit bijgewerkt|nie aktualisiert|jamais mis à jour"},
    {"dirsync", u"dirsync|azure ad sync 1|windows azure active directory sync"},
    {"connectname", u"entra connect|azure ad connect|aad connect|ad connect|aadconnect|azureadconnect|connect sync|azure ad sync|"
                    u"sync tool|sync client|connect server|the connect|connect"},
    {"writebackclient", u"writeback client|client is out of date|client version"},
    {"adsync", u"adsync|azure ad sync|entra id sync|microsoft azure ad sync|sync service|synchronization service|"
               u"synchronisation service|sync engine service|connect service~|synchronisatieservice|synchronisatiedienst|"
               u"synchronisierungsdienst|dienst adsync|service de synchronisation|servicio de sincronización|"
               u"servicio de sincronizacion|servizio di sincronizzazione|serviço de sincronização|同期サービス|同步服务|adsync 服务"},
    {"stopped", u"stopped|not running|does not run|doesn t run|not start|doesn t start|does not start|won t start|didn t start|"
                u"not started|fails to start|is down|crash~|not start up|gestopt|draait niet|start niet|niet gestart|staat uit|"
                u"beendet|läuft nicht|startet nicht|nicht gestartet|gestoppt|angehalten|arrêté~|ne démarre pas|refuse de démarrer|"
                u"n est pas démarré|pas démarré|detenid~|no inicia|no arranca|no se inicia|parado|arrestat~|fermo|non si avvia|"
                u"non parte|não inicia|停止|起動しない|起動しません|已停止|无法启动|没有启动|未启动"},
    {"serverdown", u"server is off|server is down|server was decommissioned|server off|switched off the server|apagado|ausgeschaltet|"
                   u"ist aus|éteint|uitgezet|staat uit|spento|desligado|server offline|powered off|shut down"},
    {"serverword", u"server|servidor|serveur|サーバー|服务器|box|vm|machine"},
    {"dc",
     u"domain controller~|dc|dcs|domeincontroller~|domänencontroller~|contrôleur de domaine|contrôleurs de domaine|"
     u"contrôleur|contrôleurs|controlador de dominio|controladores de dominio|controlador|controladores|"
     u"controller di dominio|controlador de domínio|controladores de domínio|ドメインコントローラー|ドメイン コントローラー|域控制器"},
    {"installedon", u"installed on|runs on|running on|is on a|is on our|on one of our|also runs|same server|same box|single server|"
                    u"staat op|draait op|geïnstalleerd op|staat bij ons op|installiert auf|läuft auf|selbst|installé sur|tourne sur|"
                    u"instalado en|corre en|installato su|instalado no|インストール|安装在"},
    {"endpoint", u"endpoint~|listener|wcf|password management extension|eindpunt|endpunkt|point de terminaison|"
                 u"extensión de administración de contraseñas|extension de gestion des mots de passe|"
                 u"kennwortverwaltungserweiterung|wachtwoordbeheerextensie|writeback service|エンドポイント|终结点|servicestatus"},
    {"started", u"start|starts|started|come up|comes up|came up|begin|starten|gestart|opgestart|startet|gestartet|hochgekommen|"
                u"démarr~|inici~|arranc~|avvi~|parte|inicia|起動|开始|启动"},
    {"staging", u"staging~|stagingmode|stagingmodeenabled|staging modus|stagingmodus|mode intermédiaire|modo provisional|"
                u"modo de ensayo|modo de preparación|ステージング|暂存模式|暂存"},
    {"truewords", u"true|enabled|on|both|by mistake|accident~|active server|versehentlich|per ongeluk|beide|enige server|"
                  u"only server|einzige~ server|seul serveur|todos|tutti|wahr|aan|now"},
    {"twoservers", u"two active|two connect servers|second server|both servers|two servers|second connect server|two sync servers|"
                   u"both connect servers|swing migration|old server still|old server is still|twee servers|tweede server|"
                   u"twee actieve|beide servers|zwei server|zweiter server|zweiten server|zwei aktive|beide server|deux serveurs|"
                   u"second serveur|dos servidores|segundo servidor|due server|secondo server|dois servidores|2台|两台服务器|两个服务器|"
                   u"second installation"},
    {"active", u"active|at the same time|simultaneously|compete|running|actief|tegelijk|aktiv|gleichzeitig|actif~|actifs|"
               u"en même temps|activos|a la vez|attivi|ativos|同時|同时|活动"},
    {"restored", u"restored|restore|snapshot|backup|cloned|clone|copied vm|copy of the|copy of the vm|rolled back|rebuilt|"
                 u"recovered|teruggezet|hersteld uit|gekloond|kopie|back up|wiederherstell~|geklont|kopiert|sicherung|restauré~|"
                 u"restauration|sauvegarde|cloné~|restaurad~|restauramos|copia de seguridad|clonad~|ripristinat~|clonat~|clonada|"
                 u"復元|バックアップ|快照|还原|克隆"},
    {"decrypt", u"decrypt~|decryption~|encryption key|encryption keys|key pair|crypto~|ontsleutel~|versleutelingssleutel~|"
                u"entschlüssel~|schlüsselpaar|déchiffr~|clé de chiffrement|clés de chiffrement|descifr~|desencript~|"
                u"claves de cifrado|decifr~|decritt~|chiavi di crittografia|復号|解密|密钥"},
    {"configfile", u"configuration file|config file|configuratiebestand|konfigurationsdatei|fichier de configuration|"
                   u"archivo de configuración|file di configurazione|配置文件|構成ファイル"},
    {"damaged", u"damaged|corrupt~|cannot be read|can t be read|beschadigd|beschädigt|endommagé~|dañad~|danneggiat~|corromp~|破損|"
                u"损坏"},
    {"forest", u"forest~|gesamtstruktur~|forêt~|bosque|bosques|foresta|foreste|floresta|フォレスト|林|new domain|domain was added|"
               u"nieuw domein|second domain"},
    {"added", u"added|add|new|later|took over|acquired|merger|acquisition|toegevoegd|nieuw~|overname|hinzugefügt|ergänzt|neu|"
              u"neue~|neuen|neuer|übernommen|ajouté~|nouvelle|nouveau|agregad~|agregamos|añadid~|añadimos|nuevo|nueva|aggiunt~|"
              u"nuov~|adicionad~|nov~|追加|新しい|添加|新增|新的|removed and added"},
    {"pwdsyncnotenabled", u"password synchronization is not enabled on this management agent|password synchronization is not enabled|"
                          u"kennwortsynchronisierung ist für diesen verwaltungs agent nicht aktiviert|"
                          u"wachtwoordsynchronisatie is niet ingeschakeld"},
    {"fullsync", u"full sync~|full synchroni~|full import|initial sync~|initial import|initial synchroni~|volledige sync~|"
                 u"volledige import|vollständige~ sync~|vollständige~ import|vollständiger import|voll synchronisierung|"
                 u"synchronisation complète|importation complète|sync complète|première synchronisation|sincronización completa|"
                 u"importación completa|sincronización inicial|sincronizzazione completa|importazione completa|"
                 u"sincronização completa|完全な同期|完全同期|完全なインポート|完全同步|完全导入|初始同步"},
    {"notfinished", u"not finished|not completed|hasn t finished|still running|never run|not yet run|not been run|never ran|"
                    u"nooit gedraaid|nog niet|nog bezig|noch nie|nicht ausgeführt|nicht abgeschlossen|noch nicht|läuft noch|"
                    u"pas encore|n a jamais|pas été exécutée|encore été|no ha terminado|no se ha ejecutado|todavía no|nunca|"
                    u"non ancora|mai eseguit~|ainda não|未完了|まだ|尚未|没有完成|还没"},
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
              u"ora del server|relógio|hora do servidor|時計|時刻|时钟|系统时间|时间同步"},
    {"skewed",
     u"ahead|behind|off by|wrong|skew~|differ~|fast|slow|drift~|minutes off|too large|loopt|achter|voor|afwijk~|"
     u"verschil|geht vor|geht nach|vor|nach|falsch|weicht ab|décalé~|avance|retard|incorrecte|desfasad~|adelantad~|"
     u"atrasad~|incorrect~|sfasat~|avanti|indietro|adiantad~|ずれ|遅れ|進んで|不准|偏差|不同步|快了|慢了|minute|minutes|minuten|minutos|"
     u"minuti|kwartier|stunde"},
    {"execpolicy", u"execution policy|executionpolicy|get executionpolicy|running scripts is disabled|scripts is disabled|"
                   u"running scripts is disabled on this system|running scripts|scripts uitvoeren|uitvoeringsbeleid|"
                   u"uitvoeren van scripts|ausführungsrichtlinie~|ausführung von skripts|stratégie d exécution|exécution de scripts|"
                   u"directiva de ejecución|ejecución de scripts|criteri di esecuzione|esecuzione di script|política de execução|"
                   u"実行ポリシー|スクリプトの実行|执行策略|运行脚本|allsigned|remotesigned|security error"},
    {"agent", u"provisioning agent~|cloud sync agent~|cloud provisioning agent|agent of cloud sync|provisioningagent|"
              u"aadconnectprovisioningagent|agent setup|the agent|de agent|der agent|bereitstellungs agent~|"
              u"bereitstellungsagent~|cloud sync agent|agent de provisionnement|agent de provisioning|l agent|"
              u"agente de aprovisionamiento|agente de provisioning|agente de provisionamento|el agente|プロビジョニングエージェント|"
              u"プロビジョニング エージェント|预配代理|代理程序|for cloud sync|agents|agent version|agentservice"},
    {"cloudsync", u"cloud sync~|cloudsync|cloud synchroni~|cloud provisioning|cloudsynchronisatie|cloudsynchronisierung|"
                  u"synchronisation cloud|sincronización en la nube|sincronización de nube|sincronizzazione cloud|"
                  u"sincronização na nuvem|クラウド同期|云同步"},
    {"servicebus", u"servicebus~|service bus|servicebus windows net|relay|relay namespace|azure relay|sbprod~|ssprdedicated~|relais|"
                   u"relé|リレー|中继|服务总线|ssprsbprod~|~sspr~sbprod~"},
    {"pwdresethost", u"passwordreset microsoftonline com|passwordreset~ com|password reset web service|password reset service cannot|"
                     u"ssprprod|kennwortrücksetzungs webdienst|webdienst|service web de réinitialisation|"
                     u"servicio web de restablecimiento"},
    {"firewall", u"firewall~|outbound|port 443|443|allow list|allowlist|whitelist~|egress|nsg|security gateway|network team|"
                 u"netwerkteam|poort 443|netzwerkteam|pare feu|équipe réseau|cortafuegos|puerto 443|equipo de red|firewallregels|"
                 u"firewallregel~|ファイアウォール|ポート|防火墙|端口|palo alto|fortigate|checkpoint|check point|fortinet|sophos"},
    {"port80", u"port 80|poort 80|puerto 80|porta 80|80 番|端口 80"},
    {"blocked", u"block~|closed|dropped|drop|drops|deny|denies|not open|not on the|not allowed|filtered|cannot be reached|"
                u"can t be reached|cannot reach|can t reach|unreachable|no connection|not reachable|cannot connect|can t connect|"
                u"could not connect|couldn t connect|unable to connect|not connect|timed out|time out|timeout|geblokkeerd|"
                u"blokkeert|dicht|niet bereikbaar|niet bereiken|kan niet bereiken|geen verbinding|blockiert|gesperrt|geschlossen|"
                u"nicht erreichbar|keine verbindung|unerreichbar|zu|bloque~|fermé~|injoignable~|n arrive pas à joindre|"
                u"impossible de joindre|ne répond pas|pas joignable|coupé~|bloquea~|bloquead~|cerrad~|no conecta|no responde|"
                u"no puede conectar|inalcanzable|inaccesible|blocca~|bloccat~|chius~|non raggiungibile|bloqueia~|fechad~|"
                u"não responde|inacessível|接続できません|ブロック|到達できません|无法连接|阻止|被阻|无法访问|lets only|lässt nur|changed "
                u"yesterday|rules"},
    {"changed", u"changed|change|new rule~|replaced|since yesterday|migrated|gewijzigd|nieuwe|vervangen|geändert|neue|ersetzt|"
                u"umgestellt|changé|modifié|nouveau~|remplacé|cambió|cambiamos|cambiado|nuevo|sustituid~|cambiat~|mudámos|変更|更换|"
                u"更改"},
    {"cantreachclient", u"can t connect to your on premises writeback client|cannot connect to your on premises writeback client|"
                        u"connect to your on premises writeback client|looks like we can t connect to your on premises|"
                        u"could not reach your on premises|we couldn t reach your on premises|on premises password reset service|"
                        u"geen verbinding maken met uw on premises|keine verbindung mit ihrem lokalen|rückschreibclient|"
                        u"client d écriture différée|cliente de escritura diferida|オンプレミスの書き戻しクライアント|本地写回客户端|"
                        u"service is currently unreachable|could not be reached the organi~|organisation nicht erreichbar|"
                        u"organisation nicht erreicht~|can t reach your organi~|cannot reach your organi~|cannot connect to your organi~|"
                        u"onpremisesconnectivity~|couldn t connect to any service bus endpoint~|no servicehost|"
                        u"serviceHost for service bus"},
    {"securitytoken", u"token provider was unable to provide a security token|unable to provide a security token|security token"},
    {"proxy", u"proxy~|zscaler|squid|winhttp|webproxy|proxies|bluecoat|forward proxy|プロキシ|代理服务器|machine config|defaultproxy"},
    {"proxyauth", u"407|proxy authentication required|proxy authentication|asks for credentials|wants credentials|"
                  u"sign in to the proxy|vraagt om aanmelding|vraagt om referenties|authentifizierung|anmeldung|authentification|"
                  u"autenticación|autenticazione|autenticação|認証|身份验证|502|proxy error|403|forbidden"},
    {"wrongproxy", u"old proxy|wrong proxy|no longer exists|oude proxy|bestaat niet meer|alte proxy|nicht mehr gibt|ancien proxy|"
                   u"n existe plus|proxy antiguo|el antiguo|ya no existe|vecchio proxy|cambiamos el proxy|changed the proxy|"
                   u"new proxy|nieuwe proxy|neuer proxy|neuen proxy|nouveau proxy"},
    {"inspection",
     u"tls inspection|ssl inspection|https inspection|ssl decryption|tls decryption|deep inspection|tls inspectie|"
     u"ssl inspectie|break and inspect|ssl interception|tls interception|man in the middle|mitm|bricht tls auf|"
     u"ssl aufbruch|tls aufbruch|inspection ssl|inspection tls|inspection https|inspección https|inspección tls|"
     u"inspección ssl|inspección de ssl|ispezione ssl|ispezione tls|inspeção ssl|inspeção tls|inspeção https|"
     u"sslインスペクション|tls インスペクション|ssl 检查|tls 检查|ssl 解密|decrypts tls|re sign~|https scanning|content inspection"},
    {"ownca", u"our own company ca|own ca|internal ca|company ca|interne ca|eigen ca|eigene ca|interne zertifizierungsstelle|"
              u"notre ca|le nôtre|nuestra ca|ca interna|社内の ca|内部 ca|issued by our|issued by the firewall|issued by the proxy"},
    {"idle", u"idle~|inactive connection~|inactive sessions|leerlauf~|inactieve verbinding~|connexions inactives|"
             u"connexion inactive|conexiones inactivas|inactivas|connessioni inattive|conexões inativas|アイドル|空闲连接|空闲|"
             u"session timeout|keep alive|keepalive|quiet connection~"},
    {"cut", u"cut|cuts|close~|drop~|terminate~|disconnect~|reset by peer|timeout|time out|verbroken|verbreekt|gesloten|trennt|"
            u"getrennt|beendet|kappt|coupé~|fermé~|interrompu~|cierra~|corta~|cerrad~|cortad~|chiud~|interrott~|fecha~|切断|断开|"
            u"切断されます|超时|seconds|minute|minutes"},
    {"afterrestart", u"after a restart|right after a restart|after restart|after restarting|na herstart|na een herstart|"
                     u"na het herstarten|nach dem neustart|nach neustart|nach einem neustart|après un redémarrage|après redémarrage|"
                     u"tras reiniciar|después de reiniciar|dopo il riavvio|após reiniciar|再起動後|再起動すると|重启后|重新启动后"},
    {"againfails", u"again|some hours later|hours later|then stops|later|daarna|weer|dann|wieder|puis|nouveau|luego|otra vez|poi|"
                   u"depois|その後|然后|之后|only for a while|a while|even|kurz"},
    {"intermittent",
     u"intermittent~|sporadic~|now and then|sometimes|on and off|every now and again|first attempt|first try|randomly|"
     u"af en toe|soms|sporadisch|manchmal|gelegentlich|par intermittence|parfois|de temps en temps|a veces|"
     u"intermitente~|unas veces|a volte|intermittente|às vezes|時々|断続的|有时|间歇|second one works|second attempt works"},
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
                  u"domeincontroller kon niet|unable to contact"},
    {"unreach", u"unreachable|not reachable|cannot reach|can t reach|cannot be reached|not respond~|not available|unavailable|"
                u"could not be contacted|cannot talk to|can t talk to|no contact|offline|demoted|decommissioned|shut down|"
                u"not answer|closed|niet bereikbaar|kan geen|niet bereiken|niet beschikbaar|reageert niet|uitgefaseerd|"
                u"nicht erreichbar|erreichbar|nicht verfügbar|antwortet nicht|abgeschaltet|ausgefallen|injoignable~|indisponible|"
                u"joignable|ne répond pas|pas disponible|hors ligne|no responde|no disponible|inaccesible|inalcanzable|"
                u"no se alcanza|apagado|non raggiungibile|non risponde|non disponibile|não responde|indisponível|inacessível|"
                u"到達できません|応答しません|接続できません|无法联系|无法访问|不可用|没有响应|netbios"},
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
     u"stopped connectivity"},
    {"pwdchanged",
     u"password was changed|changed the password|password changed|rotated|rotation|password expired|"
     u"wachtwoord is gewijzigd|wachtwoord gewijzigd|wachtwoord verlopen|kennwort wurde geändert|kennwort geändert|"
     u"kennwort abgelaufen|mot de passe a été changé|mot de passe changé|mot de passe expiré|contraseña caducó|"
     u"cambió la contraseña|contraseña cambiada|password scaduta|password cambiata|senha alterada|パスワードが変更|密码已更改|密码过期"},
    {"toolong", u"longer than 256|256 char~|256 tekens|256 zeichen|256 caractères|256 caracteres|256 caratteri|256 文字|256 个字符|"
                u"exceeds 256|filename or extension is too long|file name or extension is too long|"
                u"bestandsnaam of extensie is te lang|dateiname oder die erweiterung ist zu lang|dateiname oder erweiterung|"
                u"nom de fichier ou l extension est trop long|nombre de archivo o la extensión es demasiado largo|"
                u"nome file o l estensione|ファイル名または拡張子が長すぎ|文件名或扩展名太长|character passwords|300 character~"},
    {"remotesam", u"restrictremotesam|remote sam|remote calls to sam|calls to sam|restrict clients allowed|"
                  u"network access restrict clients|samr|sam rpc|externe aanroepen naar sam|aanroepen naar sam|remoteaufruf~ an sam|"
                  u"remoteaufrufe an sam|remoteaufruf|clients einschränken|appels distants vers sam|"
                  u"restreindre les clients autorisés|llamadas remotas a sam|restringir clientes|chiamate remote a sam|"
                  u"chamadas remotas ao sam|sam へのリモート呼び出し|对 sam 的远程调用|failed to acquire user information|netusergetinfo"},
    {"hardening",
     u"hardening|hardened|stig|disa|cis benchmark|cis baseline|cis level|security baseline|baseline|gehard|"
     u"beveiligingsbaseline|härtung|gehärtet|sicherheitsbaseline|durcissement|ligne de base|endurecimiento|línea base|"
     u"línea de base|bastionado|irrobustimento|hardening policy|security compliance toolkit|強化|セキュリティ ベースライン|加固|安全基线|"
     u"pentest~|penetration test|audit finding"},
    {"ntlm", u"ntlm|ntlmv1|ntlmv2|rpc filter~|rpc filtre|filtre rpc|rpc filters|rpc hardening"},
    {"restrictedwords", u"disabled|restrict~|denied|refused|blocked|limited|disallow~|hardened|uitgezet|geweigerd|beperkt|eingeschränkt|"
                        u"deaktiviert|verboten|verweigert|restreint~|désactivé~|ajouté|restring~|deshabilita~|limitad~|disabilitat~|"
                        u"limitat~|restringid~|制限|禁用|限制"},
    {"ldapsign", u"ldap signing|sign and encrypt ldap|ldap traffic|signing and encryption|sign and encrypt|ldap channel binding|"
                 u"ldap ondertekening|ldap signatur~|ldap datenverkehr signieren|signieren und verschlüsseln|signature ldap|"
                 u"chiffrement ldap|firma ldap|firma de ldap|cifrado ldap|crittografia ldap|assinatura ldap|ldap 署名|ldap 签名|"
                 u"ldap verkeer ondertekenen|ondertekenen en versleutelen"},
    {"kerberos", u"kerberos|kdc|rc4|aes|etype|encryption type~|etype_nosupp|kdc_err~|versleutelingstype~|verschlüsselungstyp~|"
                 u"types de chiffrement|type de chiffrement|tipos de cifrado|tipi di crittografia|暗号化の種類|加密类型"},
    {"rc4", u"rc4|etype_nosupp|etype|no support for encryption type|encryption type~|aes keys|aes|verschlüsselungstyp~|"
            u"versleutelingstype~|type de chiffrement|types de chiffrement|tipos de cifrado|kdc_err_etype~|暗号化の種類|加密类型"},
    {"policyhints", u"ldap password policy control|policy control|policy hints|password policy control|kennwortrichtliniensteuerung|"
                    u"contrôle de stratégie de mot de passe|control de directiva de contraseñas|1 2 840 113556 1 4 2066|"
                    u"admaexport cpp 2837"},
    {"oldos", u"server 2003|server 2008|2008 r2|server 2008 r2|windows 2003|windows 2008|windows server 2000|server 2000|2008"},
    {"replication", u"replicat~|replik~|replicatie|réplication|replicación|replicazione|replica|replicação|レプリケーション|复制|repadmin|"
                    u"inter site|between sites"},
    {"slow", u"slow|delay~|takes long|takes a while|long time|an hour|hours|lag~|poor|traag|vertraging|duurt lang|een tijd|"
             u"langsam|verzöger~|dauert|lange|lent~|retard|longtemps|tarda|lenta|demora|retraso|más tarde|ritardo|atraso|遅延|遅い|"
             u"时间|延迟|慢|wait|wachten"},
    {"site", u"site|sites|branch|branch office|other office|locatie|vestiging|standort~|filiale|niederlassung|agence|"
             u"succursale|sede|sedes|sucursal|sucursales|filial|拠点|支店|站点|分支|head office|hoofdkantoor"},
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
     u"eine einschränkung|een beperking verhindert"},
    {"pwdpolicy", u"password policy|password policies|fine grained|pso|complexity|password history|minimum length|wachtwoordbeleid|"
                  u"complexiteit|kennwortrichtlinie~|passwortrichtlinie~|komplexität|stratégie de mot de passe|complexité|"
                  u"política de contraseñas|directiva de contraseñas|complejidad|criteri password|complessità|política de senha|"
                  u"complexidade|パスワード "
                  u"ポリシー|パスワードポリシー|复杂性|密码策略|wachtwoordgeschiedenis|historial|historique|chronik|geschiedenis"},
    {"minage", u"minimum password age|minimum age|password age|min password age|minpwdage|minpasswordage|minimale wachtwoordduur|"
               u"minimale leeftijd|minimale wachtwoordleeftijd|minimales kennwortalter|minimale kennwortdauer|kennwortalter|"
               u"mindestalter|âge minimal|âge minimum|durée de vie minimale|vigencia mínima|antigüedad mínima|edad mínima|"
               u"validità minima|tempo mínimo de vida|idade mínima|変更禁止期間|最短使用期限|密码最短|最小密码|最短期限"},
    {"twicesameday",
     u"second time today|twice a day|twice on the same day|same day|second time|twice in a day|again today|"
     u"more than once a day|twice within|second change|tweede keer|twee keer|dezelfde dag|zelfde dag|nog een keer|"
     u"zweiten test|zweites mal|zum zweiten mal|am selben tag|gleichen tag|zweimal|deux fois|même jour|deuxième fois|"
     u"segunda vez|mismo día|dos veces|due volte|stesso giorno|seconda volta|duas vezes|mesmo dia|同じ日|二回目|2 回目|同一天|第二次|"
     u"within 24 hours|24 hours|24 uur|24 stunden|24 heures|24 horas|24 ore|24 小时|24 時間"},
    {"tomorrow", u"tomorrow|next day|day later|a day later|one day later|the day after|volgende dag|morgen|een dag later|"
                 u"nächsten tag|am nächsten tag|am folgetag|einen tag später|lendemain|demain|un jour plus tard|mañana|"
                 u"al día siguiente|un día después|domani|giorno dopo|amanhã|dia seguinte|翌日|明日|第二天|明天|a day after|one day after"},
    {"toonew", u"too new|too recent~|too soon|too young|changed recently|recently changed|this morning|yesterday|an hour ago|"
               u"just changed|te nieuw|te recent|te snel|zojuist|gisteren|vandaag|zu neu|zu kurz|zu früh|gestern|gerade erst|"
               u"trop récent~|hier|trop tôt|demasiado reciente|ayer|recién|troppo recente|ieri|muito recente|ontem|昨日|最近|刚刚|昨天|"
               u"今天"},
    {"today", u"today|vandaag|heute|aujourd hui|hoy|oggi|hoje|今日|今天"},
    {"startpassword", u"start password|initial password|default password|temporary password|temp password|handed out|gave out|"
                      u"one time password|first password|startwachtwoord|standaardwachtwoord|tijdelijk wachtwoord|tijdelijke wachtwoord|"
                      u"startkennwort|initialkennwort|temporäres kennwort~|temporären kennwort~|vorläufiges kennwort|"
                      u"vorläufigen kennwort~|einmalkennwort|startpasswort|initialpasswort|mot de passe temporaire|mot de passe initial|"
                      u"mot de passe provisoire|contraseña temporal|contraseña inicial|contraseña provisional|password temporanea|"
                      u"password iniziale|palavra passe temporária|senha temporária|senha "
                      u"inicial|一時パスワード|仮パスワード|初期パスワード|临时密码|初始密码|"
                      u"standard kennwort|standardkennwort"},
    {"newuser", u"new user~|new account~|newly created|new hire~|new starter~|new employee~|just created|freshly created|"
                u"onboarding of new|new students|new joiners|nieuwe gebruiker~|nieuwe medewerker~|nieuwe account~|net aangemaakt|"
                u"neue benutzer|neuen benutzer|neue mitarbeiter|neuen mitarbeiter~|neue konten|neu angelegt~|"
                u"nouveaux utilisateurs|nouvel utilisateur|nouveaux comptes|nouveaux arrivants|nuevos usuarios|nuevas cuentas|"
                u"recién creados|empleados nuevos|nuovi utenti|nuovo utente|nuovi account|novos utilizadores|novos usuários|"
                u"新しいユーザー|新規ユーザー|新用户|新员工"},
    {"mustchange", u"must change password|must change at next|change password at next|change at next|change at next logon|"
                   u"change at next sign in|require change|force change|forced change|forced to change|must change|"
                   u"bij volgende aanmelding|wachtwoord wijzigen bij|moet wijzigen|moet wachtwoord wijzigen|"
                   u"bei der nächsten anmeldung|nächsten anmeldung ändern|erzwungene änderung|muss kennwort|changement forcé|"
                   u"à la prochaine ouverture de session|prochaine connexion|doit changer|cambio obligatorio|"
                   u"en el siguiente inicio de sesión|próximo inicio de sesión|debe cambiar|cambio obbligatorio|accesso successivo|"
                   u"deve cambiare|próximo início de sessão|próximo logon|deve alterar|次回ログオン時|次回サインイン|下次登录|必须更改"},
    {"asked", u"asked|prompt~|gevraagd|vraagt|gefragt|aufgefordert|abgefragt|kommt nicht|demandé~|invité~|pide|solicita~|"
              u"richiest~|chiede|pedid~|solicitad~|求められ|提示|要求"},
    {"filter", u"password filter|passfilt|third party filter|third party password|3rd party filter|wachtwoordfilter~|"
               u"kennwortfilter~|passwortfilter~|filtre de mot de passe|filtre de mots de passe|filtro de contraseñas|"
               u"filtro password|filtro di password|filtro de senhas|パスワード "
               u"フィルター|パスワードフィルター|密码筛选器|密码过滤|specops|nfront|enzoic|"
               u"anixis|password policy enforcer|netwrix password|password filter dll|lithnet|azure ad password protection|"
               u"entra password protection|dc agent|password protection dc|password protection agent"},
    {"banned", u"banned password~|banned|banned by your admin|banned word~|banned list|harder for people to guess|easy to guess|"
               u"too easy to guess|easily guess~|easily guessable|fuzzy policy|fuzzypolicy~|verboden wachtwoord~|verboden woord~|"
               u"te gemakkelijk te raden|te makkelijk te raden|gesperrter kennwörter|gesperrte kennwörter|verbotene~ kennwört~|"
               u"leicht zu erraten|mots de passe interdits|mot de passe interdit|trop facile à deviner|facile à deviner|"
               u"contraseñas prohibidas|contraseña prohibida|fácil de adivinar|password vietate|password vietata|"
               u"facile da indovinare|palavras passe proibidas|senhas proibidas|fácil de "
               u"adivinhar|禁止パスワード|推測されにくい|禁止されたパスワード|"
               u"禁止的密码|禁用密码|容易猜|被猜到|global list|too weak|demasiado débil|zu schwach|te zwak|trop faible|troppo debole|"
               u"muito fraca|seen too many times before|password is too common"},
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
     u"密码永不过期|永不过期"},
    {"catchup", u"servers take a little time to catch up|take a little time to catch up|time to catch up|"
                u"servers hebben even tijd nodig|nos serveurs ont besoin|rattraper|server benötigen etwas zeit|"
                u"nuestros servidores|i nostri server|サーバーの同期に少し時間|服务器需要一点时间"},
    {"waitminutes", u"few minutes|five minutes|some minutes|couple of minutes|seconds after|thirty seconds|right after|"
                    u"immediately after|minutes later|paar minuten|vijf minuten|direct na|meteen na|enkele minuten|fünf minuten|"
                    u"wenigen minuten|direkt nach|unmittelbar nach|ein paar minuten|sofort nach|quelques minutes|vient d être|"
                    u"juste après|unos minutos|se acaba de|acaba de|justo después|minutos después|pochi minuti|appena|subito dopo|"
                    u"alguns minutos|acabou de|数分後|直後|几分钟|刚|net in ad|net gezet|not yet synced|not synced yet|"
                    u"nog niet gesynchroniseerd|noch nicht synchronisiert|pas encore synchronisé|aún no se ha sincronizado"},
    {"locked",
     u"locked|locked out|lockout|lock out|account is locked|vergrendeld|geblokkeerd account|account geblokkeerd|"
     u"gelockt|konto gesperrt|konto ist gesperrt|gesperrt|verrouillé~|bloquead~|bloccat~|trancad~|ロックアウト|ロックされ|锁定|被锁"},
    {"acctdisabled", u"account is disabled|account disabled|disabled account|disabled user|user is disabled|account uitgeschakeld|"
                     u"account is uitgeschakeld|konto ist deaktiviert|konto deaktiviert|benutzerkonto ist deaktiviert|"
                     u"benutzerkonto deaktiviert|compte est désactivé|compte désactivé|cuenta está deshabilitada|cuenta deshabilitada|"
                     u"cuenta desactivada|account è disabilitato|account dell utente è disabilitato|account disabilitato|"
                     u"conta está desativada|conta desativada|アカウントが無効|アカウントは無効|帐户已禁用|帐户被禁用|账户被禁用"},
    {"account", u"account|accounts|konto|konten|compte|comptes|cuenta|cuentas|conta|contas|アカウント|帐户|账户|账号|benutzerkonto"},
    {"user", u"user|users|gebruiker|gebruikers|medewerker|benutzer~|mitarbeiter~|utilisateur~|usuario|usuarios|utente|utenti|"
             u"utilizador~|usuário~|ユーザー|用户|employee|colleague|person|people|persona|personne"},
    {"notfound", u"not found|could not be found|cannot be found|can t be found|object not found|object could not be found|"
                 u"ad object is not present|not present|no password writeback targets found|user not found|niet gevonden|"
                 u"kan niet worden gevonden|onvindbaar|nicht gefunden|konnte nicht gefunden|introuvable|n a pas été trouvé|"
                 u"no se encontró|no se encuentra|no encontrado|non trovato|impossibile trovare|não encontrado|não foi encontrado|"
                 u"見つかりません|見つかりませんでした|找不到|未找到"},
    {"objectword",
     u"object|objects|objekt|objet|objeto|oggetto|对象|オブジェクト|metaverse|connector space|connectorspace|espace connecteur|"
     u"espacio del conector|connectorruimte|target|targets"},
    {"syncscope", u"out of scope|outside the scope|sync scope|synchronization scope|ou filter~|ou filtering|filtered out|filtered|"
                  u"not selected for synchroni~|excluded from sync~|not synced|not synchronized|not synchronised|phsfiltered|"
                  u"phsincluded|selective password hash|selective phs|buiten het filter|buiten het bereik|niet gesynchroniseerd|"
                  u"wordt niet gesynchroniseerd|ou filter|nicht synchronisiert|außerhalb des|ausgenommen|ausgeschlossen|filter|"
                  u"selektiv~|hors de la portée|n est pas synchronisée|n est pas synchronisé|pas synchronisé~|hors du périmètre|"
                  u"no se sincroniza|no sincronizad~|fuera del ámbito|fuera de alcance|non sincronizzat~|fuori ambito|"
                  u"não sincronizad~|fora do âmbito|同期対象外|同期されていない|不同步|未同步|范围之外|not in scope"},
    {"synced", u"synced|synchroni~|sync|gesynchroniseerd|synchronisiert|synchronisé~|sincroniza~|sincronizad~|sincronizzat~|同期|"
               u"同步"},
    {"ou", u"ou|ous|organizational unit~|organisational unit~|oe|organisatie eenheid|organisationseinheit~|"
           u"unité d organisation|unités d organisation|unidad organizativa|unidades organizativas|unità organizzativa|"
           u"unidade organizacional|組織単位|组织单位|distinguished name|dn"},
    {"moved", u"moved|move|renamed|verplaatst|hernoemd|verschoben|umbenannt|déplacé~|renommé~|movid~|movió|trasladad~|"
              u"renombrad~|spostat~|rinominat~|movido|移動|移动|moved to"},
    {"duplicate", u"duplicate~|duplicated entries with the same anchor|same anchor|multiple matches|multiple matches found|"
                  u"two accounts|two enabled accounts|two objects|twice in ad|exists twice|double account|two users|dubbel~|"
                  u"twee accounts|zelfde anker|twee objecten|meerdere overeenkomsten|doppelt~|zwei konten|zwei benutzer|"
                  u"mehrere übereinstimmungen|beiden domänen|gleichen anker|plusieurs correspondances|deux comptes|en double|"
                  u"doublon~|dos cuentas|duplicad~|varias coincidencias|due account|duplicat~|corrispondenze multiple|duas contas|"
                  u"重複|複数の一致|重复|多个匹配|两个帐户|两个账户"},
    {"sameperson", u"same person|same user|in two forests|in both domains|in two domains|both forests|both domains|dezelfde persoon|"
                   u"zelfde persoon|twee domeinen|dieselbe person|gleiche person|beiden domänen|même personne|deux domaines|"
                   u"misma persona|dos dominios|stessa persona|due domini|mesma pessoa|同一人物|同一个人|同一人"},
    {"enabledacc", u"enabled|active|actief|aktiv|aktiviert|actifs|habilitad~|activ~|abilitat~|有効|启用"},
    {"reservedchar", u"reserved character~|special character~|illegal character~|slash|comma|plus sign|quote in|semicolon|"
                     u"gereserveerd teken|speciaal teken|speciale tekens|komma|schuine streep|sonderzeichen|schrägstrich|"
                     u"caractère spécial|caractères spéciaux|caractère réservé|virgule|barre oblique|carácter reservado|"
                     u"carácter especial|caracteres especiales|coma|barra|carattere speciale|caratteri speciali|virgola|"
                     u"caractere especial|vírgula|特殊文字|予約文字|特殊字符|保留字符|slash in|a + in|an ampersand"},
    {"installed", u"install~|present|geïnstalleerd|geinstalleerd|installiert|installé~|instalad~|installat~|インストール|安装|deployed"},
    {"noactive",
     u"inactive|no agent|zero agents|nul agents|no active agent|decommissioned|uninstalled|removed|gedeïnstalleerd|"
     u"verwijderd|geen actieve|geen agent|deinstalliert|kein agent|aucun agent|désinstallé~|ningún agente|"
     u"ningun agente|desinstalad~|nessun agente|disinstallat~|nenhum agente|非アクティブ|アンインストール|不活动|卸载|没有代理"},
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
                    u"service principal|application parameters|applicationmanagedby|authentification par certificat|certificate based"},
    {"certword", u"certificate~|certificaat|certificaten|zertifikat~|certificat|certificats|certificado~|certificat~|証明書|证书"},
    {"shared", u"share~|both use|same application|one app|delen|dezelfde|teilen|gemeinsam|partagent|même|comparten|misma|"
               u"condividono|共有|共享"},
    {"both", u"side by side|both|at the same time|parallel|in addition to|as well as|alongside|naast elkaar|allebei|beide|"
             u"tegelijk|naast|zusätzlich|nebeneinander|tous les deux|en parallèle|en plus|ambos|a la vez|en paralelo|entrambi|"
             u"両方|同時に|同时|并行|still active"},
    {"samedomain", u"same domain|for that domain|for the same|hetzelfde domein|zelfde domein|dieselbe domäne|gleiche domäne|"
                   u"même domaine|mismo dominio|stesso dominio|mesmo domínio|同じドメイン|同一域|同一个域"},
    {"stagedrollout", u"staged rollout|staged roll out|gefaseerde implementatie|gefaseerde uitrol|gestaffelt~ rollout|"
                      u"gestaffelten rollout|gestaffelter rollout|stufenweise einführung|déploiement par étapes|lancement intermédiaire|"
                      u"lanzamiento preconfigurado|lanzamiento por fases|implementación por fases|implementazione a fasi|"
                      u"distribuição em etapas|段階的なロールアウト|分阶段推出"},
    {"ssprforadmins", u"allowedtousesspr|sspr for admin~|sspr for administrators|selfservice is voor beheerders|"
                      u"voor beheerders uitgezet|für administratoren deaktiviert|désactivée pour les administrateurs|"
                      u"deshabilitado para administradores|disattivat~ per gli amministratori"},
    {"crl", u"crl|crls|ocsp|revocation~|revoked check|intrekking~|intrekkingslijst~|sperrliste~|sperrlisten|sperrprüfung|"
            u"révocation|liste de révocation|revocación|revoca|revoche|revogação|失効|吊销"},
    {"prewin2000", u"pre windows 2000|pre windows2000|prewindows 2000|prä windows 2000|pré windows 2000|anteriores a windows 2000|"
                   u"anteriores de windows 2000|precedente a windows 2000|anterior ao windows 2000|compatible access|s 1 5 32 554|"
                   u"windows 2000 以前|windows 2000 之前|samserver|cn server cn system|sam server object"},
    {"outage", u"outage|incident|service health|service degradation|status page|storing|incident bij|statuspagina|störung|"
               u"dienststatus|ausfall|incident en cours|état du service|panne|interrupción|estado del servicio|incidencia|"
               u"interruzione|integrità del servizio|interrupção|estado do serviço|障害|サービス正常性|服务运行状况|中断|故障"},
    {"microsoft", u"microsoft|office 365|m365|azure|entra|tenants affected|other customers|other tenants|viele kunden|"
                  u"autres clients|otros clientes|微软|マイクロソフト"},
    {"currentpwd", u"current password|present password|huidige wachtwoord|huidig wachtwoord|aktuelles kennwort|aktuelle kennwort|"
                   u"aktuellen kennwort|mot de passe actuel|contraseña actual|password attuale|palavra passe atual|senha atual|"
                   u"現在のパスワード|当前密码|existing password"},
    {"wrong", u"wrong|incorrect|mistyp~|typo|false|verkeerd~|onjuist~|fout|falsch~|inkorrekt|mauvais~|incorrect~|erroné~|"
              u"equivocad~|errat~|sbagliat~|incorret~|errad~|間違|誤っ|正しくない|错误|不正确|输错"},
    {"wrongaccount", u"personal account|private account|personal microsoft account|private microsoft|msa account|guest|wrong account|"
                     u"wrong portal|wrong page|privé account|persoonlijk account|verkeerde account|privaten microsoft konto|"
                     u"privates konto|privaten konto|persönliches konto|falsches konto|compte personnel|mauvais compte|cuenta personal|"
                     u"cuenta equivocada|account personale|conta pessoal|個人アカウント|个人帐户|个人账户|firmenkonto|instead of the work"},
    {"contactadmin", u"contact your administrator|contact your admin|contact an administrator|password cannot be saved|"
                     u"hasn t properly set up the on premises|not properly set up|properly set up|"
                     u"on premises configuration for password reset|adadminactionrequired|onpremisesadminactionrequired|"
                     u"neem contact op met uw beheerder|wenden sie sich an den administrator|wenden sie sich an ihren administrator|"
                     u"contactez votre administrateur|póngase en contacto con el administrador|contattare l amministratore|"
                     u"contacte o administrador|管理者に問い合わせ|管理者に連絡|请与管理员联系|联系管理员|联系你的管理员|encountered a "
                     u"problem while resetting|"
                     u"service problem|there was a problem with the service"},
    {"reset", u"reset|resets|resetting|resetten|gereset|herstellen|opnieuw instellen|zurücksetz~|zurückgesetzt|réinitialis~|"
              u"restablec~|reimpost~|redefin~|repor|リセット|重置|unlock|ontgrendel~|entsperr~|déverrouill~|desbloque~|sblocc~|change|"
              u"changes|changing|wijzig~|ändern|geändert|änder~|changer|modifier|cambiar|cambia|cambi~|alterar|変更|更改|修改|"
              u"change password"},
    {"submitpwd", u"submit~|after entering|enters the new|types the new|finish|na het invullen|nach der eingabe|après avoir saisi|"
                  u"al enviar|dopo l invio|new password is|sets a new"},
    {"restart", u"restarted|rebooted|restart~|reboot~|herstart|opnieuw opgestart|neu gestartet|neugestartet|neustart|redémarré|"
                u"reiniciado|reiniciamos|reiniciar|riavviat~|reiniciámos|再起動|重启|重新启动"},
    {"reinstall", u"reinstalled|re installed|reinstall~|fresh install|opnieuw geïnstalleerd|herinstall~|neu installiert|neuinstall~|"
                  u"réinstallé|reinstalado|reinstalamos|reinstallat~|再インストール|重新安装"},
    {"toggled", u"disabled and re enabled|disabled and enabled|off and on|turned off and on|turned it off and on|re enabled|"
                u"uit en weer aan|uit en aan|aus und wieder ein|aus und ein|deaktiviert und wieder aktiviert|"
                u"désactivé puis réactivé|désactivée puis réactivée|desactivado y activado|deshabilitado y habilitado|"
                u"disattivato e riattivato|無効にして再度有効|关闭再打开|禁用后重新启用"},
    {"upgraded", u"upgraded|updated to|upgrade to|latest version|newest version|current version|up to date|geüpgraded|bijgewerkt|"
                 u"nieuwste versie|laatste versie|aktualisiert|neueste version|aktuelle version|aktuellste|mis à jour|"
                 u"dernière version|actualizado|última versión|aggiornat~|ultima versione|atualizado|última versão|最新バージョン|更新済み|"
                 u"最新版本|已更新|已升级"},
    {"tried",
     u"already|tried|did|done|have|no change|no effect|no luck|without effect|same error|still|didn t help|"
     u"did not help|not help|al|geprobeerd|gedaan|zonder resultaat|geen verschil|zelfde fout|hielp niet|schon|bereits|"
     u"versucht|probiert|ohne erfolg|hilft nicht|ohne wirkung|gleicher fehler|déjà|essayé|sans effet|même erreur|ya|"
     u"probado|intentado|sin éxito|mismo error|già|provato|senza successo|já|tentámos|sem sucesso|試しました|すでに|已经|试过|没有用"},
    {"support", u"microsoft support|support technician~|support engineer~|support case|support ticket|premier support|"
                u"support call"},
    {"since", u"since|after the|ever since|sinds|na de|seit|seitdem|nach dem|nach der|depuis|desde|dal|da quando|desde que|以来|"
              u"から|自从|之后"},
    {"upgrade", u"upgrade|update|upgrading|after upgrading|upgraded|migration|bijwerken|upgrade naar|aktualisierung|update auf|"
                u"mise à jour|mise à niveau|actualización|aggiornamento|atualização|アップグレード|升级|更新"},
    {"suddenly", u"suddenly|worked before|worked fine until|until yesterday|used to work|plots~|opeens|werkte altijd|plötzlich|"
                 u"hat bisher|bislang|soudain~|jusqu|fonctionnait|de repente|funcionaba|improvvisamente|funzionava|funcionava|突然|"
                 u"急に|以前"},
    {"ssprgroupnone", u"none|keine|geen|aucun|ninguno|nessuno"},
    {"guess", u"could it be|maybe|perhaps|might be|i wonder|is it possible|kan het|misschien|vielleicht|könnte es|peut être|"
              u"podría ser|quizás|forse|talvez|かもしれません|可能是|是不是"},
    {"syncword", u"sync|synchroni~|synchronisatie|synchronisierung|synchronisation|sincronización|sincronizzazione|sincronização|"
                 u"同期|同步|sync cycle~|sync stopped"},
    {"joined", u"lock screen|reset password link|windows sign in screen|vergrendelingsscherm|sperrbildschirm|"
               u"écran de verrouillage|pantalla de bloqueo|hybrid joined|entra joined|forgot password link"},
    {"tenantsettingtab", u"on premises integration tab|integration tab is gone|tab is missing|tab is gone"},
    {"gcc", u"gcc high|gcch|us government|government cloud|azure government|usgov"},
    {"connectoutage", u"client version is out of date|online and is connected to your on premises writeback client however|"
                      u"can t check your on premises writeback client status"},
    {"throttled", u"too many times|too many attempts|blocked for 24 hours|tried too many|te vaak geprobeerd|te veel pogingen|"
                  u"zu viele versuche|zu oft|trop de tentatives|trop de fois|demasiadas veces|demasiados intentos|troppi tentativi|"
                  u"troppe volte|muitas tentativas|試行回数が多すぎ|尝试次数过多|次数过多"},
    {"open", u"open|opened|geopend|geöffnet|offen|ouvert~|abiert~|apert~|開いて|已打开|已开放"},
    {"affected", u"affected|betroffen|getroffen|touché~|concerné~|afectad~|colpit~|afetad~|影響|受影响"},
    {"forgot", u"forgot|forgotten|vergeten|vergessen|oublié|olvid~|dimenticat~|esquec~|忘れ|忘记"},
    {"read", u"read|leesrechten|lesen|leserechte|lecture|lectura|lettura|leitura|読み取り|只读"},
    {"insecureset", u"insecure setting of passwords|128 bit tls or ssl|définition non sécurisée|onveilig instellen van wachtwoorden|"
                    u"unsicheres festlegen von kennwörtern|128 bit tls|configuración no segura"},
    {"pwd", u"password~|wachtwoord~|kennw~|passwort~|mot de passe|mots de passe|contraseña~|senha~|palavra passe|パスワード|密码"},
    {"notmember", u"fait pas partie|not a member|not in the group|zit niet in|geen lid|kein mitglied|nicht in der gruppe|"
                  u"no pertenece|no es miembro|non fa parte|não faz parte|不在组|メンバーではありません"},
};

} // namespace

std::span<const Concept> allConcepts()
{
    return concepts;
}
