#pragma once
#include "checks/finding.h"
#include "checks/stillfailing/attempt.h"

/// One sign on a timeline: what happened there, or several things that lie too close to tell apart.
struct TimelineMark
{
    QDateTime time = {};
    State state = State::Note; ///< The worst of them.
    QStringList codes = {};    ///< Numbers of its events, each once.
    int count = 1;
};

/// One row of a timeline.
struct TimelineLane
{
    enum class What { Attempts, Relay, Service };
    What what = What::Attempts;
    QList<TimelineMark> marks = {}; ///< Oldest first.
};

/// What happened on the server, in order, for a picture. Empty where the logs hold nothing.
struct Timeline
{
    QDateTime first = {};
    QDateTime last = {};
    bool zoneKnown = true;
    QList<TimelineLane> lanes = {};
    // Something changed between these two: all signs of attempts and relay before were good, all after were bad. Both or none is valid.
    QDateTime lastGood = {};
    QDateTime firstBad = {};

    bool hasBreak() const { return firstBad.isValid(); }
    bool isEmpty() const { return lanes.isEmpty(); }
    /// Where a time lies between first and last, 0 to 1.
    double place(const QDateTime &time) const;
};

/// Marks that are closer than 1 / \p places of the width become one.
Timeline timelineOf(const EventStory &story, int places);

namespace Events {
Text laneName(TimelineLane::What what);
State stateOf(Attempt::End end);
Text endWords(Attempt::End end);
Text kindWords(Attempt::Kind kind);
} // namespace Events
