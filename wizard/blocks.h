#pragma once
#include "checks/actionplan.h"
#include "checks/finding.h"

class Texts;

/// A piece of a finding, a cause or a plan as it is read from top to bottom; BlockView makes a widget of each.
struct Block
{
    enum class Kind {
        Point,    ///< The sentence that matters.
        Sentence, ///< Body text.
        Small,    ///< Second text: source, hints.
        State,    ///< A state and a sentence; with an address it is a link.
        Heading,
        Owner, ///< A heading with the owner's tag.
        Step,  ///< A number and a sentence.
        Command,
        Actions,  ///< Below a step: a box to tick it off, and a link to look again at what it touches.
        StepNote, ///< Risk, undo and proof of the step above.
        Article,  ///< What the article says, and what holds today.
        Link,     ///< A page of documentation.
    };
    Kind kind = Kind::Sentence;
    QString text = {};   ///< HTML; plain for Command, Heading and Owner.
    QString plain = {};  ///< For readers, where it is not empty.
    QString target = {}; ///< "https://…", or "check:ID" for a finding.
    int number = 0;      ///< Of a step.
    State state = State::Note;
    Owner owner = Owner::Helpdesk;
    QString id = {};   ///< Of a step, for Actions.
    bool done = false; ///< Ticked off.

    bool operator==(const Block &) const = default;
};
using Blocks = QList<Block>;

/// All there is to read about a finding below its title: found, meaning, details, what to do by owner, article, links.
Blocks findingBlocks(const Finding &finding, const Texts &texts);
/// One step: sentence, command, risk, undo and proof.
Blocks stepBlocks(const Step &step, int number, const Values &values, const Texts &texts);
/// Where more is written, each address once.
Blocks linkBlocks(const QList<const Link *> &links, const Texts &texts);
/// The finding as one line with its state, as a link to it.
Block findingLink(const Finding &finding, const Texts &texts);
