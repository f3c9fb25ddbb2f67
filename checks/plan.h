#pragma once
#include "checks/inputs.h"
#include "checks/probe.h"
#include <chrono>
#include <functional>
#include <memory>
#include <vector>

class SecretStore;

/// The outside world, as far as probes may reach it. Everything in it outlives the run.
struct World
{
    SecretStore &secrets;
};

/// How to look for one fact, what it must wait for, and how long it may take.
struct ProbePlan
{
    QString name;     ///< For progress and the log: "host login.microsoftonline.com:443".
    QString seenWith; ///< The inputs it uses: another value looks again.
    std::chrono::milliseconds deadline{0};
    bool whileStill = false;                         ///< The deadline counts from when it grew last: what goes on is not cut off.
    bool inBackground = false;                       ///< The run counts as done without it (the idle test).
    std::function<bool(const Evidence &)> isSettled; ///< Seen already with the same inputs.
    std::function<void(Evidence &)> expect;          ///< Marks its place as pending.
    std::function<Progress(const Evidence &)> needs; ///< Of the facts it waits for; empty for none.
    std::function<std::unique_ptr<Probe>(World &, const Evidence &)> make; ///< Null where what it waited for is of no use.
    std::function<void(Evidence &, const Probe &, Progress)> deliver;
    std::function<void(Evidence &, const Missing &)> setMissing; ///< Why there is no fact, or no more of it.
};

inline QString planName(const char *factId, const QString &key)
{
    return QString::fromLatin1(factId) + (key.isEmpty() ? QString() : u' ' + key);
}

/// A plan for one fact of kind \p Fact under \p key. \p seenWith names the inputs that it uses: another value looks again.
template <typename Fact>
ProbePlan planFor(const QString &key, const QString &seenWith, std::chrono::milliseconds deadline,
                  std::function<std::unique_ptr<ProbeFor<Fact>>(World &, const Evidence &)> make)
{
    return {
        .name = planName(Fact::id, key),
        .seenWith = seenWith,
        .deadline = deadline,
        .isSettled =
            [key, seenWith](const Evidence &evidence) {
                const Slot<Fact> *slot = evidence.slot<Fact>(key);
                return slot && slot->progress == Progress::Settled && slot->seenWith == seenWith && !slot->missing;
            },
        .expect = [key, seenWith](Evidence &evidence) { evidence.place<Fact>(key) = {.seenWith = seenWith}; },
        .needs = {},
        .make = std::move(make),
        .deliver =
            [key](Evidence &evidence, const Probe &probe, Progress progress) {
                const auto &typed = static_cast<const ProbeFor<Fact> &>(probe);
                Slot<Fact> &slot = evidence.place<Fact>(key);
                slot.progress = progress;
                if (typed.failure())
                    slot.missing = typed.failure();
                else
                    slot.fact = typed.fact();
            },
        .setMissing =
            [key](Evidence &evidence, const Missing &why) {
                Slot<Fact> &slot = evidence.place<Fact>(key);
                slot.progress = Progress::Settled;
                slot.missing = why;
            },
    };
}
