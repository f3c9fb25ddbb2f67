#pragma once
#include "app/commandline.h"
#include "checks/casefile.h"
#include <csignal>

/// Runs the collection script on this computer and takes what it says into \p into; for programs without windows. It ends early when
/// \p interrupted becomes true or --timeout is over. Returns one sentence where nothing came of it, else an empty string.
QString collectNow(Case &into, const CommandLine &line, const volatile std::sig_atomic_t &interrupted);
