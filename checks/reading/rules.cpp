#include "checks/reading/rules.h"
#include "checks/knowledge/lexicon.h"
#include <QtCore/QHash>
#include <QtCore/QString>
#include <algorithm>

Stretch &Stretch::operator|=(const Stretch &other)
{
    said |= other.said;
    negated |= other.negated;
    return *this;
}

bool Rule::holds(const Stretch &stretch) const
{
    return std::ranges::all_of(terms, [&](const Term &term) {
        const bool there = (stretch.said & term.anyOf.said).any() || (stretch.negated & term.anyOf.negated).any();
        return there != term.absent;
    });
}

int numberOfConcept(QStringView id)
{
    static const QHash<QString, int> numbers = [] {
        QHash<QString, int> all;
        for (const Concept &one : allConcepts())
            all.insert(QString::fromLatin1(one.id), int(all.size()));
        return all;
    }();
    return numbers.value(id.toString(), -1);
}

static Rule::Term termFrom(QStringView written)
{
    Rule::Term term;
    if (written.startsWith(u'-')) {
        term.absent = true;
        written = written.mid(1);
    }
    for (QStringView one : written.split(u'/')) {
        const bool negated = one.startsWith(u'!');
        const bool either = one.startsWith(u'?');
        const int number = numberOfConcept(negated || either ? one.mid(1) : one);
        if (number < 0)
            continue;
        if (!negated)
            term.anyOf.said.set(std::size_t(number));
        if (negated || either)
            term.anyOf.negated.set(std::size_t(number));
    }
    return term;
}

std::vector<Rule> rulesFrom(const char *written)
{
    std::vector<Rule> rules;
    const QString text = QString::fromLatin1(written);
    for (const QStringView one : QStringView(text).split(u';', Qt::SkipEmptyParts)) {
        Rule rule;
        for (const QStringView word : one.split(u' ', Qt::SkipEmptyParts)) {
            if (word == u"c:")
                rule.scope = Rule::Clause;
            else if (word == u"2:")
                rule.scope = Rule::TwoSentences;
            else
                rule.terms.push_back(termFrom(word));
        }
        rules.push_back(std::move(rule));
    }
    return rules;
}
