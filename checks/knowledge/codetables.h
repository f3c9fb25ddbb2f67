#pragma once
#include "checks/knowledge/codes.h"

/// The tables behind allCodes(), one file each, as of 2026-11-23.
namespace CodeTables {
std::span<const CodeEntry> portal();   ///< SSPR_00nn: what the reset portal shows.
std::span<const CodeEntry> events();   ///< PasswordResetService, ADSync and Directory Synchronization in the Application log.
std::span<const CodeEntry> hresults(); ///< 8023xxxx and their like inside event 6329 and 33nnn.
std::span<const CodeEntry> signIn();   ///< AADSTSnnn: a changed password at sign-in, and setup.
} // namespace CodeTables
