#pragma once
#include "checks/diagnosis.h"

/// The one thing that would tell most, of all that nobody looked at yet: a question that a person answers, or a look at a source, which
/// answers several checks at once.
struct NextQuestion
{
    const Check *check = nullptr;        ///< What to ask; for a look the one of its checks that tells most.
    std::optional<Source> look = {};     ///< The source to look at; empty for a question.
    QList<const Check *> answers = {};   ///< All that it answers.
    double bits = 0;                     ///< What it tells on average.
    QList<const Cause *> separates = {}; ///< The likely causes that its outcomes move most, the likeliest first; at most four.
};

/// What to ask or look at next: what is expected to tell most about the cause (Shannon's information) for its trouble, judged by the
/// pointers of the outcomes and by how likely each cause is now. What the caller knows is less trouble than what an administrator must look
/// up, and that less than a look from the server. Nothing where nothing that is open would tell anything.
///
/// Pure: the same diagnosis gives the same question. What was answered with "unknown" in \p answers is not asked again.
std::optional<NextQuestion> nextQuestion(const Diagnosis &diagnosis, const Inputs &inputs, const Answers &answers);

/// The same, only while it helps: the verdict is not known, or no cause is clearly the first.
std::optional<NextQuestion> nextQuestionWanted(const Diagnosis &diagnosis, const Inputs &inputs, const Answers &answers);
