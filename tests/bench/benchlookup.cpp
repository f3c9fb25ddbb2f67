// The cause by looking the first code up in Microsoft's tables, as helpdesks do today, beside ours, over the project's own cases.
// Run: build/release/tests/bench/benchlookup
#include "checks/casefile.h"
#include "checks/causes/causes.h"
#include "checks/diagnosis.h"
#include "checks/facts/events.h"
#include "checks/facts/person.h"
#include "checks/knowledge/codes.h"
#include "checks/reading/textreader.h"
#include "checks/registry.h"
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>

namespace {

/// What the page on the first code that one finds names first: the codes of the text, else those of the newest events.
QString lookUp(const QStringList &codes)
{
    for (const QString &code : codes) {
        const CodeEntry *entry = findCode(code);
        const Pointer *best = nullptr;
        for (const Pointer &pointer : entry ? entry->pointers : std::initializer_list<Pointer>()) {
            if (pointer.weight > 0 && (!best || pointer.weight > best->weight))
                best = &pointer;
        }
        if (best)
            return QString::fromLatin1(best->cause->id);
    }
    return {};
}

QStringList codesOf(const Case &whole)
{
    QStringList codes = readCodes(whole.inputs.complaint).known;
    for (const auto &[key, slot] : whole.evidence.all<EventsFact>()) {
        for (const EventSeen &event : slot.fact ? slot.fact->events : QList<EventSeen>())
            codes << event.codes << QString::number(event.id);
    }
    return codes;
}

QString diagnosed(const Case &whole)
{
    Evidence evidence = whole.evidence;
    if (ComplaintFact fact = readText(whole.inputs.complaint); !fact.isEmpty())
        evidence.set(std::move(fact));
    const Diagnosis diagnosis = diagnose(judgeAll(allChecks(), whole.inputs, whole.answers, evidence), whole.inputs);
    return diagnosis.causes.isEmpty() ? QString() : QString::fromLatin1(diagnosis.causes.constFirst().cause->id);
}

} // namespace

int main()
{
    int cases = 0;
    int byLookup = 0;
    int byUs = 0;
    const QDir folder(QStringLiteral(SOURCE_DIR "/tests/data/cases"));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        const QJsonObject written = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonObject expect = written[QStringLiteral("expect")].toObject();
        QStringList right{expect[QStringLiteral("cause")].toString()};
        if (expect[QStringLiteral("kind")].toString() == QStringLiteral("two"))
            right << expect[QStringLiteral("also")].toArray().first().toString();
        auto read = readCase(QJsonDocument(written[QStringLiteral("case")].toObject()).toJson(), name);
        const auto *whole = std::get_if<Case>(&read);
        if (!whole || right.constFirst().isEmpty())
            continue; // healthy or hopeless: there is no cause to find
        ++cases;
        byLookup += right.contains(lookUp(codesOf(*whole)));
        byUs += right.contains(diagnosed(*whole));
    }
    std::printf("the right cause first, of %d cases with a fault\n", cases);
    std::printf("  first code looked up in Microsoft's tables  %3d  (%.0f %%)\n", byLookup, 100.0 * byLookup / cases);
    std::printf("  diagnosis                                   %3d  (%.0f %%)\n", byUs, 100.0 * byUs / cases);
    return 0;
}
