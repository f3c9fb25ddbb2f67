#pragma once
#include "checks/check.h"

/// What was seen on the server proves \p cause; said by a person, the same outcome only points to it.
inline Conclusion proving(Conclusion conclusion, const Cause &cause)
{
    conclusion.pointers << Pointer{&cause, Weight::proves};
    return conclusion;
}

/// One judge in two halves, for a source whose bad word is surer than its good one: what it calls a problem decides before the next
/// source, what else it says after it. A setting that looks right does not take back an event that says it fails.
template <auto judge> struct Halves;
template <typename... Args, Conclusion (*judge)(Args...)> struct Halves<judge>
{
    static Conclusion problems(Args... args)
    {
        Conclusion conclusion = judge(args...);
        return isProblem(conclusion) ? conclusion : Conclusion{};
    }
    static Conclusion others(Args... args)
    {
        Conclusion conclusion = judge(args...);
        return isProblem(conclusion) ? Conclusion{} : conclusion;
    }

private:
    static bool isProblem(const Conclusion &conclusion) { return conclusion.outcome && conclusion.outcome->severity == Severity::Problem; }
};
