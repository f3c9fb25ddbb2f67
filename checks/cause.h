#pragma once
#include "checks/text.h"
#include <initializer_list>

/// Who acts.
enum class Owner { Helpdesk, Directory, Tenant, Network, Microsoft };

/// A page of documentation.
struct Link
{
    Text label;
    const char *url; ///< https, of today.
};

/// One thing to do. Commands are PowerShell, never translated; values in them are quoted when shown.
struct Step
{
    Owner owner;
    Text what;
    const char *command = "";
    Text risk = {};
    Text undo = {};
    Text confirm = {}; ///< How to see that it worked.
};

/// One reason why writeback fails, with the words for it.
struct Cause
{
    const char *id; ///< Stable: saved cases and other programs use it. Its texts have the context "cause/ID".
    Text title;     ///< A sentence about the world.
    Text meaning;   ///< What it means for the caller, in one or two sentences.
    Owner owner;
    double prior; ///< Log-odds before any evidence. Causes are judged one by one: priors do not add up to 1.
    std::initializer_list<Step> steps;
    Text confirm; ///< How to see that the cause is gone.
    std::initializer_list<Link> links;
};

/// How strongly an outcome speaks for a cause (positive) or against it (negative), in log-odds.
struct Pointer
{
    const Cause *cause;
    double weight;
};

namespace Weight {
constexpr double proves = 6, strong = 3, some = 1.5, weak = 0.5, against = -2, rulesOut = -8;
}
