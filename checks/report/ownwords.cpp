#include "checks/report/ownwords.h"
#include "checks/causes/causes.h"
#include "checks/knowledge/codes.h"
#include "checks/registry.h"
#include "checks/report/disguise.h"
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

namespace {

const QRegularExpression &word()
{
    static const QRegularExpression shape(QStringLiteral("[\\p{L}\\p{N}_]+"));
    return shape;
}

/// The words of every text and command that we ship.
class Vocabulary
{
public:
    Vocabulary()
    {
        for (const Check *check : allChecks())
            add(*check);
        for (const Cause *cause : allCauses()) {
            add(cause->title);
            add(cause->meaning);
            addAll(cause->steps);
        }
        for (const CodeEntry *code : allCodes()) {
            add(code->code);
            add(code->name);
            add(code->meaning);
            add(code->hint);
        }
    }
    bool has(const QString &folded) const { return m_words.contains(folded); }

private:
    void add(const char *text)
    {
        for (const QRegularExpressionMatch &match : word().globalMatch(QString::fromUtf8(text)))
            m_words << foldedLetters(match.capturedView());
    }
    void add(const Text &text) { add(text.source); }
    void addAll(std::initializer_list<Step> steps)
    {
        for (const Step &step : steps) {
            add(step.what);
            add(step.command);
            add(step.risk);
            add(step.confirm);
        }
    }
    void add(const Check &check)
    {
        add(check.id);
        add(check.title);
        add(check.why);
        add(check.source);
        for (const Outcome *outcome : check.outcomes) {
            add(outcome->id);
            add(outcome->summary);
            add(outcome->meaning);
            addAll(outcome->steps);
        }
        if (check.question) {
            add(check.question->text);
            add(check.question->whereToLook);
        }
    }

    QSet<QString> m_words;
};

} // namespace

bool isOurOwn(const QString &text)
{
    static const Vocabulary ours;
    static const QRegularExpression number(QStringLiteral("^\\d{1,6}$"));
    for (const QRegularExpressionMatch &match : word().globalMatch(text)) {
        if (!number.match(match.captured()).hasMatch() && !ours.has(foldedLetters(match.capturedView())))
            return false;
    }
    return true;
}
