; The installer. Without administrator rights for the person who runs it; for everybody with /ALLUSERS, or on the page that asks.
;   setup.exe /S [/ALLUSERS] [/D=FOLDER]       silent; 740 where /ALLUSERS is asked without the rights, 32 where the program runs
;   uninstall.exe /S [/FORGET]                 silent; /FORGET also removes cases, settings and stored passwords of the person
; Given by `build`: VERSION, STAGE (the folder of files), FILES (a script that installs and removes each of them), OUT, SIZE (kilobytes).
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
ManifestDPIAware true
ManifestSupportedOS all
RequestExecutionLevel user
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include nsDialogs.nsh
!include "${FILES}"

!define NAME "Writeback Wizard"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\WritebackWizard"
!define ERROR_SHARING 32
!define ERROR_ELEVATION_REQUIRED 740
Name "${NAME}"
OutFile "${OUT}"
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME} Setup"
VIAddVersionKey "LegalCopyright" "Apache License 2.0"
!define MUI_ICON "${__FILEDIR__}\writeback-wizard.ico"
!define MUI_UNICON "${__FILEDIR__}\writeback-wizard.ico"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\writeback-wizard.exe"
; The language that was chosen is that of the next upgrade, too.
!define MUI_LANGDLL_REGISTRY_ROOT HKCU
!define MUI_LANGDLL_REGISTRY_KEY "${KEY}"
!define MUI_LANGDLL_REGISTRY_VALUENAME "InstallerLanguage"

Page custom askForWhom takeForWhom
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
UninstPage custom un.askWhatGoes un.takeWhatGoes
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Dutch"
!insertmacro MUI_RESERVEFILE_LANGDLL

LangString WhoTitle ${LANG_ENGLISH} "For whom"
LangString WhoTitle ${LANG_DUTCH} "Voor wie"
LangString WhoText ${LANG_ENGLISH} "Who may use ${NAME} on this computer?"
LangString WhoText ${LANG_DUTCH} "Wie mag ${NAME} op deze computer gebruiken?"
LangString OnlyMe ${LANG_ENGLISH} "Only me. No administrator is needed."
LangString OnlyMe ${LANG_DUTCH} "Alleen ik. Er is geen beheerder nodig."
LangString Everybody ${LANG_ENGLISH} "Everybody. Windows asks for an administrator."
LangString Everybody ${LANG_DUTCH} "Iedereen. Windows vraagt om een beheerder."
LangString Running ${LANG_ENGLISH} "${NAME} is open. Close it, then choose Retry."
LangString Running ${LANG_DUTCH} "${NAME} is geopend. Sluit het en kies daarna Opnieuw."
LangString NoRights ${LANG_ENGLISH} "Only an administrator can install for everybody."
LangString NoRights ${LANG_DUTCH} "Alleen een beheerder kan voor iedereen installeren."
LangString GoTitle ${LANG_ENGLISH} "What is removed"
LangString GoTitle ${LANG_DUTCH} "Wat wordt verwijderd"
LangString GoText ${LANG_ENGLISH} "The program is removed. What you kept with it stays, unless you tick this box."
LangString GoText ${LANG_DUTCH} "Het programma wordt verwijderd. Wat u ermee hebt bewaard blijft staan, tenzij u dit vak aanvinkt."
LangString Forget ${LANG_ENGLISH} "Also remove my cases, settings and stored passwords"
LangString Forget ${LANG_DUTCH} "Verwijder ook mijn casussen, instellingen en opgeslagen wachtwoorden"

Var everybody ; 1: for all users of the computer
Var choice
Var forget

!macro useContext
  SetRegView 64
  ${If} $everybody == 1
    SetShellVarContext all
  ${Else}
    SetShellVarContext current
  ${EndIf}
!macroend

; Where an earlier version stands, else the usual place.
Function chooseFolder
  !insertmacro useContext
  ${If} $INSTDIR == ""
    ReadRegStr $INSTDIR SHCTX "${KEY}" "InstallLocation"
  ${EndIf}
  ${If} $INSTDIR == ""
    ${If} $everybody == 1
      StrCpy $INSTDIR "$PROGRAMFILES64\${NAME}"
    ${Else}
      StrCpy $INSTDIR "$LOCALAPPDATA\Programs\${NAME}"
    ${EndIf}
  ${EndIf}
FunctionEnd

Function .onInit
  StrCpy $everybody 0
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/ALLUSERS" $1
  ${IfNot} ${Errors}
    StrCpy $everybody 1
    UserInfo::GetAccountType
    Pop $1
    ${If} $1 != "Admin"
      MessageBox MB_ICONSTOP|MB_OK "$(NoRights)" /SD IDOK
      SetErrorLevel ${ERROR_ELEVATION_REQUIRED}
      Quit
    ${EndIf}
  ${EndIf}
  !insertmacro MUI_LANGDLL_DISPLAY
  Call chooseFolder
FunctionEnd

Function askForWhom
  ${If} $everybody == 1
    Abort ; it was said already
  ${EndIf}
  !insertmacro MUI_HEADER_TEXT "$(WhoTitle)" "$(WhoText)"
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateRadioButton} 0 10u 100% 12u "$(OnlyMe)"
  Pop $0
  ${NSD_Check} $0
  ${NSD_CreateRadioButton} 0 28u 100% 12u "$(Everybody)"
  Pop $choice
  nsDialogs::Show
FunctionEnd

Function takeForWhom
  ${NSD_GetState} $choice $0
  ${If} $0 == ${BST_CHECKED}
    ExecShell "runas" "$EXEPATH" "/ALLUSERS"
    Quit
  ${EndIf}
FunctionEnd

; A program that runs cannot be replaced.
!macro waitUntilClosed un
Function ${un}waitUntilClosed
  again:
  ${If} ${FileExists} "$INSTDIR\writeback-wizard.exe"
    ClearErrors
    FileOpen $0 "$INSTDIR\writeback-wizard.exe" a
    ${If} ${Errors}
      MessageBox MB_ICONEXCLAMATION|MB_RETRYCANCEL "$(Running)" /SD IDCANCEL IDRETRY again
      SetErrorLevel ${ERROR_SHARING}
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
FunctionEnd
!macroend
!insertmacro waitUntilClosed ""
!insertmacro waitUntilClosed "un."

Section
  Call waitUntilClosed
  !insertmacro useContext
  ; What an earlier version had and this one has not goes first.
  ${If} ${FileExists} "$INSTDIR\uninstall.exe"
    ExecWait '"$INSTDIR\uninstall.exe" /S /UPGRADE _?=$INSTDIR'
  ${EndIf}
  !insertmacro installFiles
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\writeback-wizard.exe"
  WriteRegStr SHCTX "${KEY}" "DisplayName" "${NAME}"
  WriteRegStr SHCTX "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${KEY}" "DisplayIcon" "$INSTDIR\writeback-wizard.exe"
  WriteRegStr SHCTX "${KEY}" "Publisher" "${NAME}"
  WriteRegStr SHCTX "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr SHCTX "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD SHCTX "${KEY}" "EstimatedSize" ${SIZE}
  WriteRegDWORD SHCTX "${KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${KEY}" "NoRepair" 1
SectionEnd

Function un.onInit
  !insertmacro MUI_UNGETLANGUAGE
  StrCpy $forget 0
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/FORGET" $1
  ${IfNot} ${Errors}
    StrCpy $forget 1
  ${EndIf}
  ; For whom it was installed is where it is registered.
  SetRegView 64
  StrCpy $everybody 0
  ReadRegStr $0 HKLM "${KEY}" "InstallLocation"
  ${If} $0 == $INSTDIR
    StrCpy $everybody 1
    UserInfo::GetAccountType
    Pop $1
    ${If} $1 != "Admin"
      ExecShell "runas" "$INSTDIR\uninstall.exe"
      Quit
    ${EndIf}
  ${EndIf}
FunctionEnd

Function un.askWhatGoes
  !insertmacro MUI_HEADER_TEXT "$(GoTitle)" "${NAME} ${VERSION}"
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateLabel} 0 0 100% 24u "$(GoText)"
  Pop $0
  ${NSD_CreateCheckbox} 0 30u 100% 12u "$(Forget)"
  Pop $choice
  nsDialogs::Show
FunctionEnd

Function un.takeWhatGoes
  ${NSD_GetState} $choice $0
  ${If} $0 == ${BST_CHECKED}
    StrCpy $forget 1
  ${EndIf}
FunctionEnd

Section "Uninstall"
  Call un.waitUntilClosed
  !insertmacro useContext
  ${If} $forget == 1
    ; The program knows where it keeps what.
    nsExec::Exec '"$INSTDIR\writeback-wizard.com" forget --yes'
    Pop $0
    DeleteRegKey /ifempty HKCU "Software\${NAME}\${NAME}"
    DeleteRegKey /ifempty HKCU "Software\${NAME}"
  ${EndIf}
  !insertmacro removeFiles
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR" ; only when nothing of the person lies in it
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/UPGRADE" $1
  ${If} ${Errors}
    Delete "$SMPROGRAMS\${NAME}.lnk"
    DeleteRegKey SHCTX "${KEY}"
    DeleteRegKey HKCU "${KEY}" ; the language of the installer
  ${EndIf}
SectionEnd
