#pragma once
#include <QtCore/QStringList>

/// Removes all that the program keeps of this person on this computer: cases, log, settings and the passwords in the keychain.
/// Files that a person saved elsewhere stay. Runs the event loop of the application, which has no windows yet. Returns what could
/// not be removed, each with the reason, for people; empty when nothing is left.
QStringList forgetEverything();
