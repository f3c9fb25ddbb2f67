#pragma once
#include "app/commandline.h"

/// Runs `diagnose` to its end and returns the exit status. Needs a QCoreApplication.
int runDiagnose(const CommandLine &line);
