#pragma once
#include "checks/diagnosis.h"

class Session;
class Texts;

/// What pages say of a section as a whole.
namespace SectionWords {

struct Answer
{
    QString sentence;
    State state = State::Running;
};

/// The answer so far: the worst finding in a sentence, or how much is in order and what is open.
Answer answer(const Session &session, Section section, const Texts &texts);
/// "2 problems, 1 question" for the rail; how many points there are before the first run.
QString railLine(const Session &session, Section section, const Texts &texts);
/// The worst state; Running while facts are on their way.
State railState(const Session &session, Section section);
/// Those with a question that waits for an answer, or has one, in the order of the checks.
QList<const Finding *> questions(const Session &session, Section section);

} // namespace SectionWords
