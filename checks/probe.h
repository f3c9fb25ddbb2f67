#pragma once
#include "checks/evidence.h"
#include <QtCore/QObject>

/// Looks at one thing in the world. start() returns at once; finished() is emitted exactly once, never from inside
/// start(). Destroying a probe stops it, and then nothing is emitted any more.
class Probe : public QObject
{
    Q_OBJECT

public:
    virtual void start() = 0;
    /// The deadline has passed: what did not come by now is put into the fact as silence.
    /// Returns false where the fact is of no use without it.
    virtual bool expire() { return false; }

Q_SIGNALS:
    void grew();     ///< The fact says more than before.
    void finished(); ///< The fact, or the reason why there is none, is final.
};

/// A probe that looks for one fact.
template <typename Fact> class ProbeFor : public Probe
{
public:
    const Fact &fact() const { return m_fact; }
    const std::optional<Missing> &failure() const { return m_failure; }

protected:
    /// There is no fact, and this is why.
    void fail(Missing why)
    {
        m_failure = std::move(why);
        Q_EMIT finished();
    }

    Fact m_fact = {};

private:
    std::optional<Missing> m_failure = {};
};
